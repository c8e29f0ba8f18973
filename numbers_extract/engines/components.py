"""Pairs in, what hangs together out: each name with the first name of its component, in steps that an engine can take.

Each step looks at the neighbours of one name alone. It lets the later of them hang on the first (a large star), or the
earlier ones (a small star), until all names hang on the first of their component; Kiveris and others show in
*Connected Components in MapReduce and Beyond* (2014) that few steps are enough.
"""

from __future__ import annotations

import functools
import zlib
from typing import TYPE_CHECKING, Final

from numbers_extract.engines.engine import Engine, Frame, by_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pyarrow as pa

__all__ = ["components", "members_schema"]


def _pairs_schema() -> pa.Schema:
    import pyarrow as pa

    return pa.schema([("key", pa.string()), ("other", pa.string())])


def members_schema() -> pa.Schema:
    """A name, ``id``, and the first of its component, ``label``."""
    import pyarrow as pa

    return pa.schema([("id", pa.string()), ("label", pa.string())])


def components(engine: Engine, pairs: Frame) -> Frame:
    """The component of each name that stands in a pair.

    Args:
        engine: what the frame is of.
        pairs: two names, ``a`` and ``b``, the first of which comes first in their order. A pair may come several times.
    """
    schema = _pairs_schema()
    now = engine.kept(engine.mapped(pairs, _as_edges, schema, ["a", "b"]))
    before: object = None
    while (state := _state(engine, now)) != before:
        before = state
        both = engine.mapped(now, _both_ways, schema)
        large = engine.grouped(both, "key", functools.partial(_stars, larger=True), schema)
        now = engine.kept(engine.grouped(large, "key", functools.partial(_stars, larger=False), schema))
    return engine.grouped(engine.mapped(now, _labels, members_schema()), "id", _once, members_schema())


def _as_edges(table: pa.Table) -> pa.Table:
    """Each pair from the later name to the earlier."""
    return table.select(["b", "a"]).rename_columns(["key", "other"])


def _both_ways(table: pa.Table) -> pa.Table:
    import pyarrow as pa

    names = ["key", "other"]
    return pa.concat_tables([table, table.select(names[::-1]).rename_columns(names)])


def _stars(table: pa.Table, *, larger: bool) -> pa.Table:
    """The stars of each name: its larger neighbours hang on the smallest now, or the smaller ones and itself do."""
    return _edges(
        (other, first)
        for name, rows in by_key(table, "key")
        for neighbours in [set(rows.column("other").to_pylist())]
        for first in [min(name, *neighbours)]
        for other in (neighbours if larger else {*neighbours, name})
        if other != first and (not larger or other > name)
    )


def _edges(found: Iterable[tuple[str, str]]) -> pa.Table:
    import pyarrow as pa

    rows = [*dict.fromkeys(found)]
    return pa.table([[row[0] for row in rows], [row[1] for row in rows]], schema=_pairs_schema())


def _labels(table: pa.Table) -> pa.Table:
    """Each name with that on which it hangs, and those with themselves."""
    import pyarrow as pa

    names = members_schema().names
    first = table.column("other").unique()
    hanging = table.rename_columns(names)
    return pa.concat_tables([hanging, pa.table([first, first], names=names).cast(hanging.schema)])


def _once(table: pa.Table) -> pa.Table:
    import pyarrow as pa

    rows = sorted(set(zip(*(column.to_pylist() for column in table.columns), strict=True)))
    return pa.table([[row[0] for row in rows], [row[1] for row in rows]], schema=members_schema())


# ------------------------------------------------------------------------------------------------ the end of the steps
_SUM: Final = (1 << 61) - 1


def _state(engine: Engine, edges: Frame) -> tuple[int, int]:
    """The number of pairs and a checksum of them, whatever their order: when it stays, nothing moves any more."""
    import pyarrow as pa

    schema = pa.schema([("number", pa.int64()), ("check", pa.int64())])
    told = engine.fetched(engine.mapped(edges, _checked, schema), schema)
    number, check = (sum(column.to_pylist()) for column in told.columns)
    return number, check % _SUM


def _checked(table: pa.Table) -> pa.Table:
    import pyarrow as pa

    checks: Iterator[int] = (
        zlib.crc32(f"{name}\x02{other}".encode())
        for name, other in zip(*(column.to_pylist() for column in table.columns), strict=True)
    )
    return pa.table({"number": [table.num_rows], "check": [sum(checks) % _SUM]})
