"""The rows of a table of texts in, its documents out: which column is what, and what is wrong with a row."""

from __future__ import annotations

import datetime as dt
import itertools
import logging
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from numbers_extract.errors import InputError, one_line
from numbers_extract.lexicon.column_names import COLUMN_NAMES, TEXT
from numbers_extract.reading.columns import TableColumns, columns_called, is_sure, own_table
from numbers_extract.reading.days import day_first_in, is_ambiguous, read_day
from numbers_extract.reading.items import InputDocument, InputFailure, failure
from numbers_extract.reading.rows import BadRow, RepeatingRow, Row, UnreadCell, kind_of
from numbers_extract.reading.saved_records import RECORDS_COLUMN, read_records
from numbers_extract.records import About

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numbers_extract.reading.days import DayOrder
    from numbers_extract.reading.items import Item
    from numbers_extract.reading.sources import Source

__all__ = ["ChosenColumns", "TextTables", "parse_date"]

_log = logging.getLogger(__name__)
_USUAL: Final = ("id", "date")
_SHOWN_COLUMNS: Final = 20
_LONGEST_SHOWN: Final = 40  # characters of a cell
_PATIENCE: Final = 1_000  # lines without the column of the texts
_NO_NAMES: Final = (list, dict, bytes, UnreadCell)  # sorts of cells that neither name nor date a text


class ChosenColumns(NamedTuple):
    """The columns of one table; None for what it does not have."""

    text: str
    id: str | None = None
    date: str | None = None
    headline: str | None = None
    outlet: str | None = None
    author: str | None = None

    keep: tuple[str, ...] = ()

    def names(self) -> frozenset[str]:
        """The columns that are read."""
        return frozenset((*self.keep, *(name for name in self[:-1] if isinstance(name, str))))


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
        columns: the columns as the user names them.
        date: the date of the documents whose row has none, None where it is not known.
    """

    def __init__(self, columns: TableColumns, date: dt.date | None) -> None:
        self.columns = columns
        self.date = date

    def documents(self, source: Source, rows: Iterator[Row], chosen: ChosenColumns) -> Iterator[Item]:
        """A document for each row, or a failure that names the row. Odd dates and ids are noted at the end.

        Raises:
            InputError: there are no rows.
        """
        odd: dict[str, list[str]] = {"date": [], "id": []}
        number = 0
        if (self.columns.text or TEXT) != chosen.text:
            told = (f"{role} {name!r}" for role, name in chosen._asdict().items() if isinstance(name, str))
            _log.warning("note: %s: read as %s; --text-column names another", one_line(source.origin), ", ".join(told))
        order, rows = self._day_order(rows, chosen)
        try:
            for number, (place, row) in enumerate(rows, 1):
                if isinstance(row, BadRow):
                    yield failure(f"{source.origin}, {place}", row.reason, f"{source.stem}:{number}")
                else:
                    yield self._document(source, number, place, row, chosen, order, odd)
        finally:
            _note_odd(source, odd)
        if not number:
            raise InputError("the table has no rows")

    def _day_order(self, rows: Iterator[Row], chosen: ChosenColumns) -> tuple[DayOrder, Iterator[Row]]:
        """Whether days stand before months in the column of dates: read on while its cells do not tell."""
        if self.columns.day_first is not None or chosen.date is None:
            return self.columns.day_first, rows
        waiting: list[Row] = []
        for place, row in rows:
            waiting.append((place, row))
            cell = None if isinstance(row, BadRow) else row.get(chosen.date)
            order = day_first_in([cell])
            if order is not None or not is_ambiguous(cell) or len(waiting) == _PATIENCE:
                return order, itertools.chain(waiting, rows)
        return None, iter(waiting)

    def _document(
        self,
        source: Source,
        number: int,
        place: str,
        row: dict[str, Any],
        chosen: ChosenColumns,
        order: DayOrder,
        odd: dict[str, list[str]],
    ) -> InputDocument | InputFailure:
        """The document of a row, or why it is none; a date or an id that is none is noted in ``odd``."""
        nameless = f"{source.stem}:{number}"
        if chosen.text not in row:
            return failure(f"{source.origin}, {place}", f"no {chosen.text!r} in this line", nameless)
        if isinstance(row, RepeatingRow):
            twice = next((name for name in sorted(chosen.names()) if row.names.count(name) > 1), None)
            if twice is not None:
                reason = f"it gives {twice!r} two values; mend the line or take it out"
                return failure(f"{source.origin}, {place}", reason, nameless)
        text = row[chosen.text]
        if text is not None and not isinstance(text, str):
            return failure(f"{source.origin}, {place}", f"{chosen.text!r} is no text but {kind_of(text)}", nameless)
        day, name = _cell(row, chosen.date), _cell(row, chosen.id)
        date = self.date
        if not _is_empty(day):
            read = None if isinstance(day, _NO_NAMES) else read_day(day, day_first=order)
            if read is None:
                odd["date"].append(f"{place}: {_shown_cell(day)}")
            date = read or date
        if isinstance(name, _NO_NAMES):
            odd["id"].append(f"{place}: {_shown_cell(name)}")
        doc_id = nameless if isinstance(name, _NO_NAMES) or _is_empty(name) else str(name)
        told = (_cell(row, column) for column in (chosen.headline, chosen.outlet, chosen.author))
        about = About(*("" if _is_empty(one) or isinstance(one, _NO_NAMES) else str(one).strip() for one in told))
        records = read_records(row.get(RECORDS_COLUMN), len(text or ""))
        kept = tuple(_shown_kept(_cell(row, name)) for name in self.columns.keep)
        return InputDocument(doc_id, text or "", date, f"{source.origin}:{place}", records, about, kept)

    def with_text(self, rows: Iterator[Row]) -> tuple[ChosenColumns, Iterator[Row]]:
        """The columns and the rows of JSON lines: those of the first that has a column for the texts.

        Raises:
            InputError: none of the first lines has one.
        """
        names: list[str] = []
        before: list[Row] = []
        for place, row in rows:
            before.append((place, row))
            if not isinstance(row, BadRow):
                if self.columns.may_hold(row):
                    chosen = self.choose(row)  # and the usual columns that only later lines may have
                    chosen = chosen._replace(id=chosen.id or _USUAL[0], date=chosen.date or _USUAL[1])
                    return chosen, itertools.chain(before, rows)
                names = names or list(row)
            if len(before) == _PATIENCE:
                break
        if not before or names:
            return self.choose(names), iter(before)
        return ChosenColumns(self.columns.text or TEXT), iter(before)  # no line is an object: each says so

    def choose(self, present: Iterable[str]) -> ChosenColumns:
        """Which columns of a table are read.

        Raises:
            InputError: a column that the user named is not there, or one is there twice, or none or several may hold
                the texts.
        """
        names = list(present)
        for option, name in (("text", self.columns.text), ("id", self.columns.id), ("date", self.columns.date)):
            if name is not None and name not in names:
                self._require(names)
                raise InputError(f"no column {name!r}; it has {_listed(names)}: name one with --{option}-column")
        gone = next((name for name in self.columns.keep if name not in names), None)
        if gone is not None:
            raise InputError(f"no column {gone!r} to keep; it has {_listed(names)}")
        found = {role: next(iter(columns_called(role, names)), None) for role in COLUMN_NAMES}
        chosen = ChosenColumns(
            self.columns.text or self._text_column(names),
            self.columns.id or found["id"],
            self.columns.date or found["date"],
            found["headline"],
            found["outlet"],
            found["author"],
            self.columns.keep,
        )
        twice = next((name for name in sorted(chosen.names()) if names.count(name) > 1), None)
        if twice is not None:
            raise InputError(f"{names.count(twice)} columns are called {twice!r}: rename all but one")
        return chosen

    def _require(self, names: list[str]) -> None:
        if not any(names):
            raise InputError("there is no text in it")

    def _text_column(self, names: list[str]) -> str:
        """The column that holds the texts, by its name."""
        self._require(names)
        written = own_table(names)
        if written is not None:
            raise InputError(f"no article text: a table that this program wrote ({written}); name the texts themselves")
        able = columns_called(TEXT, names)
        sure = [name for name in able if is_sure(name)]
        if not able:
            raise InputError(
                f"no article text: no column called text, body, content or the like; it has {_listed(names)}: "
                "name one with --text-column"
            )
        if len(sure) > 1 and TEXT not in sure:
            raise InputError(f"{_listed(sure)} may each hold the texts: name one with --text-column")
        return TEXT if TEXT in able else (sure or able)[0]


def _shown_kept(cell: object) -> str:
    """A cell that is carried to the rows, as text."""
    return "" if _is_empty(cell) else kind_of(cell) if isinstance(cell, UnreadCell) else str(cell)


def _cell(row: dict[str, Any], column: str | None) -> Any:  # noqa: ANN401  (whatever a table holds)
    return None if column is None else row.get(column)


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - _SHOWN_COLUMNS} more" if len(names) > _SHOWN_COLUMNS else ""
    return ", ".join(_cut(name) for name in names[:_SHOWN_COLUMNS]) + more


def _note_odd(source: Source, odd: dict[str, list[str]]) -> None:
    """Says how many dates and ids of a table could not be read; the texts stay in."""
    hints = {"date": "not read as a day (if days and months cannot be told apart, say --day-first or --month-first)"}
    for sort, cells in odd.items():
        if cells:
            told = f"1 {sort} is" if len(cells) == 1 else f"{len(cells):,} {sort}s are"
            what = hints.get(sort, "neither text nor number")
            _log.warning("note: %s: %s %s and left out (%s)", one_line(source.origin), told, what, cells[0])


def _is_empty(cell: object) -> bool:
    return cell is None or cell == "" or cell != cell  # noqa: PLR0124  (NaN, which pandas writes for nothing)


def _shown_cell(cell: object) -> str:
    return kind_of(cell) if isinstance(cell, _NO_NAMES) else _cut(repr(cell))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
