"""What an engine must do with its frames for the jobs of this room: map them, bring rows together by a key, unite."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from numbers_extract.engines.asked import Asked, Work

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Engine", "Frame", "by_key", "whole_groups"]

Frame: TypeAlias = Any
"""A frame of the engine: lazy, in parts that know nothing of one another."""

_FEWEST_ROWS: Final = 10_000


class Engine(Protocol):
    """An engine, by what it does with its own frames. All work is given tables of Arrow and gives some."""

    def columns(self, frame: Frame) -> list[str]:
        """The names of the columns."""

    def extracted(self, frame: Frame, asked: Asked) -> Frame:
        """The facts of the texts of a frame, each part by itself. Raises UsageError where it lacks a column."""

    def mapped(self, frame: Frame, work: Work, schema: pa.Schema, columns: Sequence[str] | None = None) -> Frame:
        """The frame of what the work makes of each part, of whatever size, of all columns or some."""

    def grouped(self, frame: Frame, key: str, work: Work, schema: pa.Schema) -> Frame:
        """The same, where all rows with one key are given to the work at once, those of several keys maybe together."""

    def united(self, frames: Sequence[Frame]) -> Frame:
        """The rows of all frames, which have one schema."""

    def kept(self, frame: Frame) -> Frame:
        """The same frame, made once, since it is read more than once."""

    def fetched(self, frame: Frame, schema: pa.Schema) -> pa.Table:
        """All rows here, on the machine that asks: for counts and the like alone."""


def by_key(table: pa.Table, key: str) -> Iterator[tuple[Any, pa.Table]]:
    """Each key of a table with its rows, in rising order."""
    in_order = table.sort_by(key)
    at = 0
    for value, run in itertools.groupby(in_order.column(key).to_pylist()):
        rows = sum(1 for _ in run)
        yield value, in_order.slice(at, rows)
        at += rows


def whole_groups(batches: Iterator[pa.Table], key: str) -> Iterator[pa.Table]:
    """The rows of batches in which equal keys stand one behind the other, in tables that cut no group in two."""
    import pyarrow as pa

    held: list[pa.Table] = []
    last: Any = None
    for batch in batches:
        keys = batch.column(key).to_pylist()
        if not keys:
            continue
        start = keys.index(keys[-1])
        if held and start == 0 and keys[-1] != last:
            yield from _enough(held)
        held.append(batch.slice(0, start))
        if start:
            yield from _enough(held)
        held.append(batch.slice(start))
        last = keys[-1]
    if held:
        yield pa.concat_tables(held)


def _enough(held: list[pa.Table]) -> Iterator[pa.Table]:
    """What is held as one table, if it is enough to be worth a step; then nothing is held any more."""
    import pyarrow as pa

    if sum(part.num_rows for part in held) >= _FEWEST_ROWS:
        yield pa.concat_tables(held)
        held.clear()
