"""What came by HTTP in, its content out: chunks put together, ``gzip``, ``deflate``, ``br`` and ``zstd`` unpacked.

No content grows beyond measure: it is unpacked by and by, up to the size of the largest page.
"""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, Final

from numbers_extract.errors import InputError, first_line
from numbers_extract.extras import require_for_input
from numbers_extract.reading.archives import GZIP, is_gzip, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["LARGEST", "http_content"]

LARGEST: Final = 1 << 26
"""Bytes of the largest page that is read."""

_PIECE: Final = 1 << 16
_STEP: Final = 1 << 10
_RAW_DEFLATE: Final = -15  # what zlib calls it
_ZLIB_HEAD: Final = 0x78
_CODECS: Final = {"gzip": GZIP, "x-gzip": GZIP, "zstd": ".zst"}


def http_content(body: bytes, transfer: str, packing: str) -> bytes:
    """The content of a response.

    Args:
        body: what came behind its head.
        transfer: its field ``Transfer-Encoding``. Many archives keep it for a body that they have put together.
        packing: its field ``Content-Encoding``; the same holds for it.

    Raises:
        InputError: it is damaged, too large, or packed in a way that is not known.
    """
    joined = _joined(body) if transfer.strip().lower() == "chunked" else body
    content = joined
    for name in reversed([name.strip().lower() for name in packing.split(",")]):
        content = _unpacked(content, name)
    return content


def _joined(body: bytes) -> bytes:
    from warcio.bufferedreaders import ChunkedDataReader

    return bytes(ChunkedDataReader(io.BytesIO(body)).read())


def _unpacked(content: bytes, name: str) -> bytes:
    if name in {"", "identity"}:
        return content
    if name in _CODECS:
        if _CODECS[name] == GZIP and not is_gzip(content):
            return content  # the archive has unpacked it
        with unpacked(io.BytesIO(content), _CODECS[name]) as stream:
            return _whole(iter(lambda: stream.read(_PIECE), b""))
    if name == "deflate":
        inflater = zlib.decompressobj() if content[:1] == bytes([_ZLIB_HEAD]) else zlib.decompressobj(_RAW_DEFLATE)
        return _by_steps(content, inflater.decompress, zlib.error)
    if name == "br":
        require_for_input("brotli", "reading a page packed as br")
        import brotli

        return _by_steps(content, brotli.Decompressor().process, brotli.error)
    raise InputError(f"it is packed as {name!r}, which is not known")


def _by_steps(content: bytes, unpack: Callable[[bytes], bytes], fault: type[Exception]) -> bytes:
    try:
        return _whole(unpack(content[k : k + _STEP]) for k in range(0, len(content), _STEP))
    except fault as error:
        raise InputError(f"cannot be unpacked ({first_line(error)})") from error


def _whole(pieces: Iterable[bytes] | Iterator[bytes]) -> bytes:
    held: list[bytes] = []
    size = 0
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise InputError(f"a page of more than {LARGEST >> 20} MB")
    return b"".join(held)
