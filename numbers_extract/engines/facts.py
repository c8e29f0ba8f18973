"""Frames of texts in, those of their facts out, each part by itself; facts in, one figure a document or group out."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from numbers_extract.engines.engine import Engine, Frame, by_key
from numbers_extract.errors import InputError, UsageError
from numbers_extract.figures.documents import by_document
from numbers_extract.figures.summary import SUMMARY_COLUMNS, SummaryRow, summarize_facts
from numbers_extract.patterns import later
from numbers_extract.tables.arrow import FAILURE, arrow_schema, facts_of_arrow, to_arrow
from numbers_extract.tables.columns import COLUMNS

if TYPE_CHECKING:
    import datetime as dt

    import pyarrow as pa

    from numbers_extract.records import Fact

__all__ = [
    "documents_of",
    "facts_alone",
    "facts_only",
    "failed",
    "group_columns",
    "needed",
    "summarized",
]

_DOCUMENT: Final = "doc_id"
_KEY: Final = "key"
_NUMBER: Final = later(r":(\d+)\Z")
_FAILURES: Final = {_DOCUMENT: "string", FAILURE: "string"}

_GROUP: Final = {
    "documents": "integer",
    "figures": "integer",
    "value_min": "number",
    "value_max": "number",
    "first_published": "date",
    "last_published": "date",
}
"""What is told of a group of figures, behind the columns that it is made by."""


# ------------------------------------------------------------------------------------------------ facts
def failed(engine: Engine, facts: Frame) -> Frame:
    """The documents that failed: ``doc_id`` and ``failure``."""
    return engine.mapped(facts, _failures, arrow_schema(_FAILURES), list(_FAILURES))


def _failures(table: pa.Table) -> pa.Table:
    chosen = table.select(list(_FAILURES))
    return chosen.filter(chosen.column(FAILURE).is_valid())


def facts_alone(engine: Engine, facts: Frame) -> Frame:
    """The facts without the rows of documents that failed, and without the column that says why."""
    return engine.mapped(facts, _alone, arrow_schema())


def _alone(table: pa.Table) -> pa.Table:
    return table.filter(table.column(FAILURE).is_null()).select(list(COLUMNS))


def needed(engine: Engine, facts: Frame) -> list[str]:
    """The columns of a table of facts, with that of failures where there is one. Raises InputError."""
    known = engine.columns(facts)
    missing = [name for name in COLUMNS if name not in known]
    if missing:
        raise InputError(f"no table of facts: it lacks the columns {', '.join(missing)}")
    return [*COLUMNS, *(name for name in known if name == FAILURE)]


def documents_of(table: pa.Table) -> Iterator[list[Fact]]:
    """The facts of each document of a table that holds whole documents, in text order, by name."""
    for _, rows in by_key(table, _DOCUMENT):
        yield from by_document(sorted(facts_of_arrow(rows), key=_place))


def _place(fact: Fact) -> tuple[int, int]:
    found = _NUMBER.search(fact.fact_id)
    return (int(found[1]) if found else 0, fact.start)


# ------------------------------------------------------------------------------------------------ figures
def summarized(engine: Engine, facts: Frame, by: Iterable[str] | str | None) -> Frame:
    """One figure a document, article and kind; or of each group of them, how many and how large they are.

    Raises:
        InputError: the frame is no table of facts.
        UsageError: the summary has no such column.
    """
    groups = group_columns(by)
    chosen = engine.mapped(facts, facts_only, arrow_schema(), needed(engine, facts))
    if not groups:
        return engine.grouped(chosen, _DOCUMENT, _figures, arrow_schema(SUMMARY_COLUMNS))
    columns = {**{name: SUMMARY_COLUMNS[name] for name in groups}, **_GROUP}
    keyed = {_KEY: "string", **columns}
    of_documents = functools.partial(_groups_of_documents, groups=groups, columns=keyed)
    parts = engine.grouped(chosen, _DOCUMENT, of_documents, arrow_schema(keyed))
    return engine.grouped(parts, _KEY, functools.partial(_groups_of_parts, columns=columns), arrow_schema(columns))


def group_columns(by: Iterable[str] | str | None) -> tuple[str, ...]:
    """The columns of the summary to group by. Raises UsageError."""
    names = tuple(dict.fromkeys((by,) if isinstance(by, str) else by or ()))
    for name in names:
        if name not in SUMMARY_COLUMNS or name in _GROUP:
            known = (one for one in SUMMARY_COLUMNS if one not in _GROUP)
            raise UsageError(f"a summary has no column {name!r} to group by: choose from {', '.join(known)}")
    return names


def facts_only(table: pa.Table) -> pa.Table:
    """The facts of a table that may hold failures too."""
    return _alone(table) if FAILURE in table.column_names else table.select(list(COLUMNS))


def _figures(table: pa.Table) -> pa.Table:
    return to_arrow([row for facts in documents_of(table) for row in summarize_facts(facts)], SUMMARY_COLUMNS)


class _Told(NamedTuple):
    """What is told of a group, as far as it is known. ``group`` are its cells in the columns that it is made by."""

    group: tuple[Any, ...]
    documents: int
    figures: int
    low: float | None
    high: float | None
    first: dt.date | None
    last: dt.date | None

    def with_(self, other: _Told) -> _Told:
        """That of both, which are of other documents or figures."""
        return _Told(
            self.group,
            self.documents + other.documents,
            self.figures + other.figures,
            _of_both(min, self.low, other.low),
            _of_both(max, self.high, other.high),
            _of_both(min, self.first, other.first),
            _of_both(max, self.last, other.last),
        )


def _of_both(choose: Callable[..., Any], one: Any, other: Any) -> Any:  # noqa: ANN401
    return other if one is None else one if other is None else choose(one, other)


def _groups_of_documents(table: pa.Table, groups: tuple[str, ...], columns: dict[str, str]) -> pa.Table:
    """The groups of the figures of some documents."""
    found: dict[str, _Told] = {}
    for facts in documents_of(table):
        of_document: dict[str, _Told] = {}
        for row in summarize_facts(facts):
            _add(of_document, _told(row, groups))
        for told in of_document.values():
            _add(found, told._replace(documents=1))
    return to_arrow([(key, *told.group, *told[1:]) for key, told in found.items()], columns)


def _told(row: SummaryRow, groups: tuple[str, ...]) -> _Told:
    low, high = (row.value, row.value) if row.value is not None else (row.value_min, row.value_max)
    return _Told(tuple(getattr(row, name) for name in groups), 0, 1, low, high, row.published, row.published)


def _add(found: dict[str, _Told], told: _Told) -> None:
    key = json.dumps([cell or None for cell in told.group], default=str)
    found[key] = found[key].with_(told) if key in found else told


def _groups_of_parts(table: pa.Table, columns: dict[str, str]) -> pa.Table:
    """The groups, put together of what is told of them in several parts."""
    found: dict[str, _Told] = {}
    for row in table.drop_columns([_KEY]).to_pylist():
        cells = list(row.values())
        groups = len(cells) - len(_GROUP)
        _add(found, _Told(tuple(cells[:groups]), *cells[groups:]))
    return to_arrow([(*told.group, *told[1:]) for told in found.values()], columns)
