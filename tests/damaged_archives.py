"""Archives and packed files that are damaged or odd, for :mod:`damaged_files`: zip and gzip, made by hand where need be."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

import zstandard

if TYPE_CHECKING:
    import random

__all__ = ["CODECS", "GZIP", "ZIP", "archive", "members_of", "packed"]

_DAY = (2019, 7, 9, 0, 0, 0)
_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"


def packed(data: bytes) -> bytes:
    """The data as gzip, the same at all times."""
    return gzip.compress(data, mtime=0)


CODECS = {"gz": packed, "bz2": bz2.compress, "xz": lzma.compress, "zst": zstandard.compress}


def archive(members: dict[str, bytes] | list[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The members as a zip archive, the same at all times; a list can hold a name twice."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as file:
        for name, data in members.items() if isinstance(members, dict) else members:
            info = zipfile.ZipInfo(name, _DAY)
            info.compress_type = method
            if name in file.NameToInfo:  # the library only warns; no warning here
                del file.NameToInfo[name]
            file.writestr(info, data)
    return stream.getvalue()


def members_of(data: bytes) -> dict[str, bytes]:
    """What a whole archive holds."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


# ------------------------------------------------------------------------------------------------ zip
def _patched(
    data: bytes, head: bytes, offset: int, value: bytes, rng: random.Random, *, all_of_them: bool = False
) -> bytes:
    """The archive with bytes behind a header's begin changed, in one of those headers or in all."""
    places = [at for at in range(len(data)) if data.startswith(head, at)]
    for at in places if all_of_them else places and [rng.choice(places)]:
        data = data[: at + offset] + value + data[at + offset + len(value) :]
    return data


def locked(rng: random.Random, data: bytes) -> bytes:
    every = rng.random() < 0.5
    data = _patched(data, _LOCAL, 6, b"\x01\0", rng, all_of_them=every)
    return _patched(data, _CENTRAL, 8, b"\x01\0", rng, all_of_them=every)


def wrong_sum(rng: random.Random, data: bytes) -> bytes:
    return _patched(data, _CENTRAL, 16, rng.randbytes(4), rng)


def wrong_size(rng: random.Random, data: bytes) -> bytes:
    size = struct.pack("<I", rng.choice((0, 1, 10**9, 2**32 - 2, 2**32 - 1)))
    return _patched(data, _CENTRAL, rng.choice((20, 24, 42)), size, rng)


def unknown_method(rng: random.Random, data: bytes) -> bytes:
    method = struct.pack("<H", rng.choice((1, 6, 9, 12, 14, 93, 95, 98, 99, 60_000)))
    data = _patched(data, _LOCAL, 8, method, rng, all_of_them=True)
    return _patched(data, _CENTRAL, 10, method, rng, all_of_them=rng.random() < 0.5)


def unknown_version(rng: random.Random, data: bytes) -> bytes:
    return _patched(data, _CENTRAL, 6, struct.pack("<H", rng.choice((63, 99, 255))), rng)


def no_directory(rng: random.Random, data: bytes) -> bytes:
    return data[: data.rindex(rng.choice((_CENTRAL, _END)))] if _END in data else data


def wrong_directory(rng: random.Random, data: bytes) -> bytes:
    value = struct.pack("<I", rng.choice((0, 1, 10**6, 2**32 - 1, rng.randrange(2**32))))
    return _patched(data, _END, rng.choice((8, 10, 12, 16)), value, rng)


def odd_names(rng: random.Random, data: bytes) -> bytes:
    names = (
        "../../up.txt", "/etc/abs.txt", "C:\\a\\b.txt", "a\nb.txt", "\u202etxt.exe.txt", "n" * 300 + ".txt", ".txt", "CON.txt",
        "a/../../b.txt", "caf\u00e9.txt", "\U0001f525.txt", "a b?.txt", "-.txt", "x.txt/", "*.txt", "[a].txt", "a.TXT", "a..txt",
    )  # fmt: skip
    content = next(iter(members_of(data).values()))
    return archive(dict.fromkeys(rng.sample(names, 3), content))


def name_bytes(rng: random.Random, data: bytes) -> bytes:
    spoilt = data.replace(b"one.txt", rng.choice((b"on\xff.txt", b"\0ne.txt", b"o\xe9\x01.txt", b"one.t\xc3\x28")))
    return _patched(spoilt, _CENTRAL, 8, b"\0\x08", rng, all_of_them=True)


def same_names(rng: random.Random, data: bytes) -> bytes:
    content = list(members_of(data).values())
    return archive([("one.txt", data) for data in content * rng.choice((1, 2))])


def nested(rng: random.Random, data: bytes) -> bytes:
    for _ in range(rng.choice((1, 1, 5))):
        data = archive({"inner.zip": data})
    return data


def member_spoilt(rng: random.Random, data: bytes) -> bytes:
    """One member's bytes, packed in any of the ways, are spoilt; all sums and sizes stay."""
    method = rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA))
    data = archive(members_of(data), method)
    at = data.index(b"one.txt") + 7 + rng.randrange(40)
    return data[:at] + rng.randbytes(rng.choice((1, 2, 20))) + data[at + 1 :]


def other_members(rng: random.Random, data: bytes) -> bytes:
    inner = members_of(data)["one.txt"]
    members = (
        {"a.pdf": inner}, {}, {"t.csv": b"text\n" + inner}, {"t.xlsx": inner}, {"t.parquet": inner}, {"p.html": inner},
        {"a.txt.gz": packed(inner), "b.txt.gz": packed(inner)[:-9], "c.txt": inner}, {"a.txt.gz": inner}, {"a.txt": b""},
        {"t.xlsx": data}, {"t.csv.gz": packed(b"text\n" + inner)[:40]}, {"a.txt/": b"", "b.txt": inner},
    )  # fmt: skip
    return archive(rng.choice(members))


def in_front(rng: random.Random, data: bytes) -> bytes:
    return b"MZ" + rng.randbytes(rng.choice((1, 100, 5_000))) + data


def bomb(rng: random.Random, data: bytes) -> bytes:
    """A member of nothing but zeros, or one that says that it is huge."""
    huge = archive({"one.txt": bytes(3_000_000), "two.txt": members_of(data)["one.txt"]})
    size = rng.choice((3_000_000, 2**31, 2**32 - 2))
    return _patched(huge, _CENTRAL, 24, struct.pack("<I", size), rng)


ZIP = (
    locked, wrong_sum, wrong_size, unknown_method, unknown_version, no_directory, wrong_directory, odd_names, name_bytes,
    same_names, nested, member_spoilt, other_members, in_front, bomb,
)  # fmt: skip


# ------------------------------------------------------------------------------------------------ gzip
def gz_tail(rng: random.Random, data: bytes) -> bytes:
    return data + rng.choice((b"\0" * 64, b"tail", data[:12], b"\x1f\x8b", data[:-4]))


def gz_members(rng: random.Random, data: bytes) -> bytes:
    return data * rng.choice((2, 3)) if rng.random() < 0.5 else packed(b"") + data


def gz_sum(rng: random.Random, data: bytes) -> bytes:
    return data[:-8] + rng.randbytes(8)


def gz_head(rng: random.Random, data: bytes) -> bytes:
    return data[: rng.randint(2, 3)] + rng.randbytes(rng.choice((1, 6))) + data[rng.randint(3, 10) :]


def gz_other(rng: random.Random, data: bytes) -> bytes:
    try:
        inner = gzip.decompress(data)
    except (OSError, EOFError, zlib.error):
        return data
    return rng.choice(
        (
            zlib.compress(inner),
            bz2.compress(inner),
            lzma.compress(inner),
            packed(data),
            inner,
            archive({"a.txt": inner}),
        )
    )


def gz_zeros(rng: random.Random, data: bytes) -> bytes:
    return packed(rng.choice((b"", bytes(3_000_000), b"\n" * 100_000)) + data[:20])


GZIP = (gz_tail, gz_members, gz_sum, gz_head, gz_other, gz_zeros)
