"""The rows of a table of texts in, its documents out: which column is what, and what is wrong with a row."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from numbers_extract.errors import InputError
from numbers_extract.items import InputDocument, failure
from numbers_extract.rows import BadRow, Row, UnreadCell, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numbers_extract.items import Item
    from numbers_extract.sources import Source

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
        """A document for each row, or a failure that names the row. Dates that are none are said together at the end.

        Raises:
            InputError: there are no rows.
        """
        bad_dates: list[str] = []
        number = 0
        for number, (place, row) in enumerate(rows, 1):
            where = f"{source.origin}, {place}"
            wrong = self._wrong_with(row)
            if wrong is not None or isinstance(row, BadRow):
                yield failure(where, wrong or "")
                continue
            try:
                date = self._row_date(row)
            except ValueError:
                bad_dates.append(f"{place}: {_shown_cell(row[self.columns.date or 'date'])}")
                date = self.date
            yield InputDocument(
                self._row_id(row, source, number), row[self.columns.text] or "", date, f"{source.origin}:{place}"
            )
        if not number:
            raise InputError("the table has no rows")
        if bad_dates:
            what = "1 date is" if len(bad_dates) == 1 else f"{len(bad_dates):,} dates are"
            yield failure(source.origin, f"{what} not of the form YYYY-MM-DD and left out ({bad_dates[0]})")

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
                present_names = ", ".join(names[:_SHOWN_COLUMNS]) + more
                raise InputError(f"no column {name!r}; it has {present_names}: name one with --{option}-column")
        twice = next((name for name in sorted(self.columns.names()) if names.count(name) > 1), None)
        if twice is not None:
            raise InputError(f"{names.count(twice)} columns are called {twice!r}: rename all but one")

    def _wrong_with(self, row: dict[str, Any] | BadRow) -> str | None:
        """Why a row is no document, None where it is one."""
        if isinstance(row, BadRow):
            return row.reason
        if self.columns.text not in row:
            return f"no {self.columns.text!r} in this line"
        text, name = row[self.columns.text], row.get(self.columns.id or "id")
        if text is not None and not isinstance(text, str):
            return f"{self.columns.text!r} is no text but {kind_of(text)}"
        if isinstance(name, _NO_NAMES):
            return f"{self.columns.id or 'id'!r} is no name but {kind_of(name)}"
        return None

    def _row_id(self, row: dict[str, Any], source: Source, number: int) -> str:
        cell = row.get(self.columns.id or "id")
        return f"{source.stem}:{number}" if cell is None or cell == "" else str(cell)

    def _row_date(self, row: dict[str, Any]) -> dt.date | None:
        """The date of a row. Raises ValueError where its cell is none."""
        cell = row.get(self.columns.date or "date")
        return (
            self.date
            if cell is None or cell == ""
            else parse_date(_shown_cell(cell) if isinstance(cell, _NO_NAMES) else str(cell))
        )


def _shown_cell(cell: object) -> str:
    if isinstance(cell, _NO_NAMES):
        return kind_of(cell)
    shown = repr(cell)
    return shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…"
