"""Parquet files that are damaged or odd, for :mod:`damaged_files`: columns of every type, footers and data spoilt."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

__all__ = ["PARQUET", "parquet"]


def parquet(rows: list[dict[str, str]]) -> bytes:
    """The rows as Parquet."""
    return _written(pa.Table.from_pylist(rows))


def _written(table: pa.Table, **options: Any) -> bytes:
    stream = io.BytesIO()
    pq.write_table(table, stream, **options)
    return stream.getvalue()


def _read(data: bytes) -> pa.Table:
    return pq.read_table(io.BytesIO(data))


def _no_utf8() -> pa.Array:
    ends = struct.pack("<4i", 0, 4, 8, 12)
    return pa.Array.from_buffers(pa.string(), 3, [None, pa.py_buffer(ends), pa.py_buffer(b"12 \xff\xed\xa0\x80  13 p")])


def _times(unit: str, zone: str | None, *numbers: int) -> Callable[[], pa.Array]:
    return lambda: pa.array([*numbers, 0, None][:3], pa.int64()).cast(pa.timestamp(unit, zone))


_COLUMNS: tuple[Callable[[], pa.Array], ...] = (
    _times("s", None, 2**52, -(2**52)),
    _times("ms", None, 2**62, -(2**62)),
    _times("us", "UTC", 2**62, -(2**62)),
    _times("ns", None, 1, 2**62),
    _times("ns", "Mars/Olympus", 1, 2**62),
    _times("s", "Mars/Olympus", 1),
    _times("s", "+25:00", 1),
    _times("s", "", 1),
    _times("us", "Europe/Berlin", -(2**55)),
    lambda: pa.array([2**31 - 1, -(2**31), 0], pa.int32()).cast(pa.date32()),
    lambda: pa.array([86_400_000 * 10**9, -86_400_000 * 10**9, None], pa.int64()).cast(pa.date64()),
    lambda: pa.array([2**62, 0, None], pa.int64()).cast(pa.duration("s")),
    lambda: pa.array([86_399_999_999, 0, None], pa.int64()).cast(pa.time64("us")),
    lambda: pa.array([86_400 * 5, -1, None], pa.int32()).cast(pa.time32("s")),
    lambda: pa.array([1, None, 3]).cast(pa.decimal128(38, 5)),
    lambda: pa.array(["12 people", None, "13"]).dictionary_encode(),
    lambda: pa.array(["12 people", None, "13"], pa.large_string()),
    lambda: pa.array([b"12 \xff people", None, b""]),
    lambda: pa.array([b"12 p", None, b"\xff\0\0\0"], pa.binary(4)),
    lambda: pa.array([["a", None], None, []]),
    lambda: pa.array([{"a": 1}, None, {"a": None}]),
    lambda: pa.array([[("a", 1)], None, []], pa.map_(pa.string(), pa.int8())),
    lambda: pa.nulls(3),
    lambda: pa.array([float("nan"), float("inf"), None]),
    lambda: pa.array([2**64 - 1, 0, None], pa.uint64()),
    lambda: pa.array([True, False, None]),
    lambda: pa.array(["12 people\0", "\0", "a" * 300_000]),
    lambda: pa.array([1.5, None, -0.0], pa.float16()),
    _no_utf8,
)


def odd_column(rng: random.Random, data: bytes) -> bytes:
    """A column is of a type, or holds values, that Python or the program has no like of."""
    table = _read(data)
    for _ in range(rng.choice((1, 1, 2))):
        at = rng.randrange(3)
        table = table.set_column(at, table.column_names[at], rng.choice(_COLUMNS)())
    return _written(table, store_schema=rng.random() < 0.7)


def odd_shape(rng: random.Random, data: bytes) -> bytes:
    table = _read(data)
    shapes = (
        table.slice(0, 0), table.select([]), table.select([0]), table.rename_columns(["text", "text", "id"]), table.append_column("text", [table["id"]]),
        table.rename_columns(["", "text", "text "]), table.rename_columns(["id", "TEXT", "a.b"]), pa.table({"text": pa.array([], pa.string())}),
        pa.table({"text": pa.chunked_array([], pa.string())}), pa.table({f"c{n}": [1] for n in range(3_000)}), pa.concat_tables([table] * 500),
    )  # fmt: skip
    return _written(rng.choice(shapes))


def packing(rng: random.Random, data: bytes) -> bytes:
    """Packed in another way, with sums or without, and a few bytes of the data spoilt."""
    how = rng.choice(("none", "snappy", "gzip", "brotli", "zstd", "lz4"))
    data = _written(
        _read(data),
        compression=how,
        write_page_checksum=rng.random() < 0.5,
        data_page_version=rng.choice(("1.0", "2.0")),
    )
    at = rng.randrange(4, len(data) - 8)
    return data[:at] + rng.randbytes(rng.choice((0, 1, 5))) + data[at + rng.choice((1, 5)) :]


def footer(rng: random.Random, data: bytes) -> bytes:
    size = struct.pack("<I", rng.choice((0, 1, 7, 10**6, 2**31, 2**32 - 1)))
    return rng.choice(
        (
            data[:-4] + b"PARE",
            data[:-8] + size + b"PAR1",
            data[:-8],
            data[4:],
            b"PAR1" + data[-500:],
            data[:-9] + data[-8:],
        )
    )


def footer_bytes(rng: random.Random, data: bytes) -> bytes:
    size = struct.unpack("<I", data[-8:-4])[0]
    spoilt = bytearray(data)
    for _ in range(rng.choice((1, 2, 10))):
        spoilt[len(data) - 8 - 1 - rng.randrange(size)] = rng.choice((0, 0x7F, 0x80, 0xFF, rng.randrange(256)))
    return bytes(spoilt)


PARQUET = (*[odd_column] * 3, odd_shape, packing, footer, footer_bytes)
