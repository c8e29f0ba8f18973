"""The rows of a table of texts in, its documents out: which column is what, and what is wrong with a row."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from numbers_extract.errors import InputError
from numbers_extract.reading.items import InputDocument, InputFailure, failure
from numbers_extract.reading.rows import BadRow, Row, UnreadCell, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numbers_extract.reading.items import Item
    from numbers_extract.reading.sources import Source

__all__ = ["TableColumns", "TextTables", "parse_date"]

_SHOWN_COLUMNS: Final = 20
_LONGEST_SHOWN: Final = 40  # characters of a cell
_PATIENCE: Final = 1_000  # lines without the column of the texts
_NO_NAMES: Final = (list, dict, bytes, UnreadCell)  # sorts of cells that neither name nor date a text


class TableColumns(NamedTuple):
    """The columns of a table of texts.

    ``id`` and ``date`` None mean the columns ``id`` and ``date`` where the table has them. Without an id, a document is
    called ``<file name without ending>:<row>``, rows counted from 1.
    """

    text: str = "text"
    id: str | None = None
    date: str | None = None

    def names(self) -> frozenset[str]:
        """The columns that are read."""
        return frozenset({self.text, self.id or "id", self.date or "date"})


def parse_date(text: str) -> dt.date:
    """The date that an ISO date, or an ISO date with a time, states. Raises ValueError for all else."""
    stripped = text.strip()
    try:
        return dt.date.fromisoformat(stripped)
    except ValueError:
        return dt.datetime.fromisoformat(stripped).date()


class TextTables:
    """Makes documents of rows.

    Args:
        columns: the columns to read.
        date: the date of the documents whose row has none, None where it is not known.
    """

    def __init__(self, columns: TableColumns, date: dt.date | None) -> None:
        self.columns = columns
        self.date = date

    def documents(self, source: Source, rows: Iterator[Row]) -> Iterator[Item]:
        """A document for each row, or a failure that names the row. Odd dates and ids are said together at the end.

        Raises:
            InputError: there are no rows.
        """
        odd: dict[str, list[str]] = {"date": [], "id": []}
        number = 0
        try:
            for number, (place, row) in enumerate(rows, 1):
                if isinstance(row, BadRow):
                    yield failure(f"{source.origin}, {place}", row.reason)
                else:
                    yield self._document(source, number, place, row, odd)
        except InputError:
            yield from _left_out(source, odd)
            raise
        if not number:
            raise InputError("the table has no rows")
        yield from _left_out(source, odd)

    def _document(
        self, source: Source, number: int, place: str, row: dict[str, Any], odd: dict[str, list[str]]
    ) -> InputDocument | InputFailure:
        """The document of a row, or why it is none; a date or an id that is none is noted in ``odd``."""
        if self.columns.text not in row:
            return failure(f"{source.origin}, {place}", f"no {self.columns.text!r} in this line")
        text = row[self.columns.text]
        if text is not None and not isinstance(text, str):
            return failure(f"{source.origin}, {place}", f"{self.columns.text!r} is no text but {kind_of(text)}")
        day, name = row.get(self.columns.date or "date"), row.get(self.columns.id or "id")
        date = self.date
        if not _is_empty(day):
            try:
                date = parse_date(_shown_cell(day) if isinstance(day, _NO_NAMES) else str(day))
            except ValueError:
                odd["date"].append(f"{place}: {_shown_cell(day)}")
        if isinstance(name, _NO_NAMES):
            odd["id"].append(f"{place}: {_shown_cell(name)}")
        doc_id = f"{source.stem}:{number}" if isinstance(name, _NO_NAMES) or _is_empty(name) else str(name)
        return InputDocument(doc_id, text or "", date, f"{source.origin}:{place}")

    def with_text(self, rows: Iterator[Row]) -> Iterator[Row]:
        """The rows of JSON lines. Where none of the first has the column of the texts, that is said once for all."""
        names: list[str] = []
        without: list[Row] = []
        for place, row in rows:
            if isinstance(row, BadRow):
                yield place, row
            elif self.columns.text in row:
                self.need_columns(row)
                yield from itertools.chain(without, [(place, row)], rows)
                return
            else:
                names = names or list(row)
                without.append((place, {}))
                if len(without) == _PATIENCE:
                    break
        if without:
            self.need_columns(names)

    def need_columns(self, present: Iterable[str]) -> None:
        """Raises InputError where a column that is read is not there, or is there twice."""
        names = list(present)
        if not any(names):
            raise InputError("there is no text in it")
        for option, name in self.columns._asdict().items():
            if name is not None and name not in names:
                more = f" and {len(names) - _SHOWN_COLUMNS} more" if len(names) > _SHOWN_COLUMNS else ""
                shown = ", ".join(_cut(present_name) for present_name in names[:_SHOWN_COLUMNS]) + more
                raise InputError(f"no column {name!r}; it has {shown}: name one with --{option}-column")
        twice = next((name for name in sorted(self.columns.names()) if names.count(name) > 1), None)
        if twice is not None:
            raise InputError(f"{names.count(twice)} columns are called {twice!r}: rename all but one")


def _left_out(source: Source, odd: dict[str, list[str]]) -> Iterator[InputFailure]:
    for sort, what in (("date", "not of the form YYYY-MM-DD"), ("id", "neither text nor number")):
        if odd[sort]:
            told = f"1 {sort} is" if len(odd[sort]) == 1 else f"{len(odd[sort]):,} {sort}s are"
            yield failure(source.origin, f"{told} {what} and left out ({odd[sort][0]})")


def _is_empty(cell: object) -> bool:
    return cell is None or cell == "" or cell != cell  # noqa: PLR0124  (NaN, which pandas writes for nothing)


def _shown_cell(cell: object) -> str:
    return kind_of(cell) if isinstance(cell, _NO_NAMES) else _cut(repr(cell))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
