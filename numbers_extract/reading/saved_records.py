"""Articles as their source sets them apart in, the same as plain JSON out, and back: what ``--texts`` saves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from numbers_extract.records import ArticleRecord, Span

__all__ = ["RECORDS_COLUMN", "read_records", "written_records"]

RECORDS_COLUMN: Final = "articles"
_CELLS: Final = len(ArticleRecord._fields)
_PAIR: Final = 2


def written_records(records: Sequence[ArticleRecord]) -> list[list[Any]]:
    """The fields of each article, in their order; a day as an ISO date."""
    return [[*record[:-1], None if record.published is None else record.published.isoformat()] for record in records]


def read_records(cell: Any, length: int) -> tuple[ArticleRecord, ...] | None:  # noqa: ANN401  (whatever a table holds)
    """The articles that a cell holds; None where it holds none that lie in a text of that length, in order."""
    if not isinstance(cell, list) or not cell:
        return None
    records: list[ArticleRecord] = []
    for row in cell:
        if not isinstance(row, list) or len(row) != _CELLS:
            return None
        start, end, headline, body, outlet, author, day = row
        spans = [_span((start, end), length), _span(body, length)]
        title = None if headline is None else _span(headline, length)
        if None in spans or (headline is not None and title is None) or (records and start < records[-1].end):
            return None
        try:
            published = None if day is None else dt.date.fromisoformat(day)
        except (TypeError, ValueError):
            return None
        records.append(ArticleRecord(start, end, title, Span(*body), str(outlet), str(author), published))
    return tuple(records)


def _span(cell: Any, length: int) -> Span | None:  # noqa: ANN401
    if not isinstance(cell, list | tuple) or len(cell) != _PAIR or not all(type(at) is int for at in cell):
        return None
    return Span(*cell) if 0 <= cell[0] <= cell[1] <= length else None
