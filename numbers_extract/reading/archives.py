"""Packed bytes in, their content out: ``.gz`` streams and the members of ``.zip`` archives.

Whatever is wrong with the packing is an InputError when it is met, and so is content that grows beyond measure. What
was unpacked before the fault comes out.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import io
from typing import TYPE_CHECKING, Final, cast

from numbers_extract.errors import InputError, first_line

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator

__all__ = ["check_growth", "members", "open_archive", "open_member", "unpacked"]

_LARGEST: Final = 1 << 28
_GROWTH: Final = 100
_PIECE: Final = 1 << 16
_LOCKED: Final = 0x1  # the bit of a zip member that is encrypted


@functools.cache
def _errors() -> tuple[type[Exception], ...]:
    """What the libraries that unpack raise on damaged bytes, errors of the system aside."""
    import lzma
    import struct
    import zipfile
    import zlib

    return (
        EOFError,
        NotImplementedError,  # a way of packing that Python does not know
        RuntimeError,  # a password
        ValueError,  # a place that is not in the file; a name that is no UTF-8
        lzma.LZMAError,
        struct.error,
        zipfile.BadZipFile,
        zlib.error,
    )


@contextlib.contextmanager
def _named_failure(what: str) -> Iterator[None]:
    """Turns an error in the bytes into one that says what cannot be done. Those of the system stay what they are."""
    damaged = _errors()
    try:
        yield
    except OSError as error:
        if error.errno not in {None, errno.EINVAL}:
            raise
        raise InputError(f"{what} ({first_line(error)})") from error
    except damaged as error:
        raise InputError(f"{what} ({first_line(error)})") from error


def check_growth(unpacked_size: int, packed_size: int) -> None:
    """Raises InputError where content is large, and a hundred times what it was packed into: no text is so."""
    if unpacked_size > _LARGEST and unpacked_size > _GROWTH * packed_size:
        raise InputError(
            f"it unpacks to more than {_LARGEST >> 20} MB, over {_GROWTH} times its size, as if made to fill the disk; "
            "if you trust it, unpack it and give what was in it"
        )


class _Unpacked(io.RawIOBase):
    """The content of a packed stream. ``below`` is closed with it."""

    def __init__(self, stream: io.BufferedIOBase, packed_size: int, below: io.BufferedIOBase | None = None) -> None:
        self._stream = stream
        self._packed_size = packed_size
        self._below = below
        self._size = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # the buffer that BufferedReader gives
        with _named_failure("cannot be unpacked"):
            data = self._stream.read1(len(buffer))  # one step, so that an error loses nothing of the steps before it
        self._size += len(data)
        check_growth(self._size, self._packed_size)
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._stream.close()
        if self._below is not None:
            self._below.close()
        super().close()


def unpacked(stream: io.BufferedIOBase, packed_size: int) -> io.BufferedIOBase:
    """The content of a ``.gz`` stream of ``packed_size`` bytes; it closes that stream."""
    import gzip

    content = cast("io.BufferedIOBase", gzip.GzipFile(fileobj=stream))
    return io.BufferedReader(_Unpacked(content, packed_size, stream), _PIECE)


def open_archive(stream: io.BufferedIOBase) -> zipfile.ZipFile:
    """A zip archive. Raises InputError where the stream is none."""
    import zipfile

    with _named_failure("no zip archive that can be read"):
        return zipfile.ZipFile(stream)


def members(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The files in an archive, also those of one name, in its order."""
    return [info for info in archive.infolist() if not info.filename.endswith("/")]


def open_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> io.BufferedIOBase:
    """The content of a member.

    Raises:
        InputError: it is locked, damaged, or packed in a way that is not known.
    """
    if info.flag_bits & _LOCKED:
        raise InputError("it is locked with a password: unpack the archive and give what was in it")
    check_growth(info.file_size, info.compress_size)
    with _named_failure("cannot be unpacked"):
        content = cast("io.BufferedIOBase", archive.open(info))
    return io.BufferedReader(_Unpacked(content, info.compress_size), _PIECE)
