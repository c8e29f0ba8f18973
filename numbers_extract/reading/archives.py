"""Packed bytes in, their content out: ``.gz .bz2 .xz .zst`` streams and the members of ``.zip`` archives.

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
from numbers_extract.extras import require_for_input

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable, Iterator

__all__ = [
    "CODECS",
    "GZIP",
    "check_growth",
    "gzip_members",
    "is_gzip",
    "members",
    "open_archive",
    "open_member",
    "opened_up",
    "seekable",
    "unpacked",
]

GZIP: Final = ".gz"
CODECS: Final = (GZIP, ".bz2", ".xz", ".zst")
"""What the names of packed files end in, behind the ending of what is in them."""

_LARGEST: Final = 1 << 28
_GROWTH: Final = 100
_IN_MEMORY: Final = 1 << 20  # bytes, before a file is made
_PIECE: Final = 1 << 16
_STEP: Final = 1 << 10  # bytes of zstd unpacked at once: they can hold 32 MB
_LOCKED: Final = 0x1  # the bit of a zip member that is encrypted
_GZIP_MARK: Final = b"\x1f\x8b\x08"
_MARKS: Final = {_GZIP_MARK: GZIP, b"BZh": ".bz2", b"\xfd7zXZ\0": ".xz", b"\x28\xb5\x2f\xfd": ".zst"}
_GZIP_WITH_HEAD: Final = 31  # what zlib calls it


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


class _Counted:
    """A stream, and how many of its bytes were read."""

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self._stream = stream
        self.passed = 0

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self.passed += len(data)
        return data

    def close(self) -> None:
        self._stream.close()


class _Unpacked(io.RawIOBase):
    """The content of a packed stream. ``packed_size`` says how many bytes it came from; ``below`` is closed with it."""

    def __init__(
        self, stream: io.BufferedIOBase, packed_size: Callable[[], int], below: _Counted | None = None
    ) -> None:
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
        check_growth(self._size, self._packed_size())
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._stream.close()
        if self._below is not None:
            self._below.close()
        super().close()


def unpacked(stream: io.BufferedIOBase, codec: str) -> io.BufferedIOBase:
    """The content of a stream that is packed by one of :data:`CODECS`; it closes that stream."""
    counted = _Counted(stream)
    content = cast("io.BufferedIOBase", _content(counted, codec))
    return io.BufferedReader(_Unpacked(content, lambda: counted.passed, counted), _PIECE)


def opened_up(stream: io.BufferedReader) -> io.BufferedIOBase:
    """The content of a stream without a name, unpacked where its first bytes are those of a packed file."""
    head = stream.peek(1)
    codec = next((codec for mark, codec in _MARKS.items() if head.startswith(mark)), "")
    return unpacked(stream, codec) if codec else stream


def _content(stream: _Counted, codec: str) -> object:
    """The stream that unpacks another."""
    if codec == GZIP:
        import gzip

        return gzip.GzipFile(fileobj=stream)  # type: ignore[call-overload]  # it reads and closes, as this asks
    if codec == ".bz2":
        import bz2

        return bz2.BZ2File(stream)  # type: ignore[call-overload]
    if codec == ".xz":
        import lzma

        return lzma.LZMAFile(stream)  # type: ignore[arg-type]
    require_for_input("zstandard", "reading .zst")
    return io.BufferedReader(_Zstd(stream), _PIECE)


class _Zstd(io.RawIOBase):
    """The content of frames of zstd. A frame that is cut off is said, which the library's own reader does not."""

    def __init__(self, stream: _Counted) -> None:
        import zstandard

        self._stream = stream
        self._unpacker = zstandard.ZstdDecompressor()
        self._frame = self._unpacker.decompressobj()
        self._error = zstandard.ZstdError
        self._started = False
        self._packed = b""
        self._content = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._content and self._step():
            pass
        piece = self._content[: len(buffer)]
        self._content = self._content[len(piece) :]
        buffer[: len(piece)] = piece
        return len(piece)

    def _step(self) -> bool:
        """Unpacks a few bytes more; False at the end."""
        self._packed = self._packed or self._stream.read(_STEP)
        if not self._packed:
            if self._started:
                raise InputError("cannot be unpacked (it is cut off)")
            return False
        self._started = True
        try:
            self._content = memoryview(self._frame.decompress(self._packed))
        except self._error as error:
            raise InputError(f"cannot be unpacked ({first_line(error)})") from error
        self._packed = b""
        if self._frame.eof:
            self._packed = self._frame.unused_data
            self._frame = self._unpacker.decompressobj()
            self._started = False
        return True


# ------------------------------------------------------------------------------------------------ gzip, by members
def is_gzip(head: bytes) -> bool:
    """Whether bytes begin as a ``.gz`` stream does."""
    return head.startswith(_GZIP_MARK)


def gzip_members(stream: io.BufferedIOBase) -> Iterator[io.BufferedIOBase]:
    """The content of each member of a ``.gz`` stream, so that a damaged one costs no other; closes the stream.

    A member that is damaged raises InputError where it is; what follows is looked for by the mark of the next.
    """
    held = b""
    with stream:
        while held or (held := stream.read1(_PIECE)):
            member = _Member(stream, held)
            yield io.BufferedReader(member, _PIECE)
            held = member.rest()


class _Member(io.RawIOBase):
    """The content of the member of a ``.gz`` stream of which ``held`` are the first bytes."""

    def __init__(self, stream: io.BufferedIOBase, held: bytes) -> None:
        import zlib

        self._stream = stream
        self._held = held
        self._unpacker = zlib.decompressobj(_GZIP_WITH_HEAD)
        self._error = zlib.error
        self._size = self._packed = 0
        self._broken = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = b""
        while not data and not self._unpacker.eof and not self._broken:
            data = self._piece(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def _piece(self, size: int) -> bytes:
        """What a few bytes more hold, at most so much."""
        held = self._held or self._stream.read1(_PIECE)
        self._held = held
        self._broken = True  # unless all goes well
        if not held:
            raise InputError("cannot be unpacked (it is cut off)")
        try:
            data = self._unpacker.decompress(held, size)
        except self._error as error:
            raise InputError(f"cannot be unpacked ({first_line(error)})") from error
        left = self._unpacker.unused_data if self._unpacker.eof else self._unpacker.unconsumed_tail
        self._packed += len(held) - len(left)
        self._size += len(data)
        check_growth(self._size, self._packed)
        self._held = left
        self._broken = False
        return data

    def rest(self) -> bytes:
        """What was read of the stream behind this member; empty where the next piece begins behind it."""
        with contextlib.suppress(InputError):  # of what nobody asked for
            while not self._unpacker.eof and not self._broken:
                self._piece(_PIECE)
        return self._next_mark() if self._broken else self._held.lstrip(b"\0")

    def _next_mark(self) -> bytes:
        """The bytes from the mark of the next member on."""
        held = self._held[1:]
        while (place := held.find(_GZIP_MARK)) < 0:
            piece = self._stream.read1(_PIECE)
            if not piece:
                return b""
            held = held[1 - len(_GZIP_MARK) :] + piece
        return held[place:]


# ------------------------------------------------------------------------------------------------ zip
def seekable(stream: io.BufferedIOBase) -> io.BufferedIOBase:
    """The stream itself where one can go back in it, else its bytes on the disk: some forms are read from their end."""
    if stream.seekable():
        return stream
    import shutil
    import tempfile

    whole = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  (closed by who reads it)
    with stream:
        shutil.copyfileobj(stream, whole)
    whole.seek(0)
    return cast("io.BufferedIOBase", whole)


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
    return io.BufferedReader(_Unpacked(content, lambda: info.compress_size), _PIECE)
