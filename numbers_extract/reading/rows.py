"""A table of texts as text in, its rows out, one at a time, each with its place for messages: CSV, TSV and JSON lines.

A row that is none comes out as what is wrong with it, and the rows behind it come too.
"""

from __future__ import annotations

import csv
import datetime as dt
import json
import logging
import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TextIO

from numbers_extract.errors import InputError
from numbers_extract.patterns import later

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["BadRow", "RepeatingRow", "Row", "UnreadCell", "csv_rows", "jsonl_rows", "kind_of"]

_OTHER_DELIMITERS: Final = (";", "\t", ",", "|")
_NAMED_DELIMITER: Final = later(
    r"\ufeff?\"?sep=(?P<sign>[^\w\s\"]|\t)\"?\r?\n?", re.IGNORECASE
)  # of Excel, before the header
_TOO_MANY: Final = "\0"  # stands for the cells behind the last column; no column is called so
_LONGEST_CELL: Final = 2**31 - 1
_LONGEST_HEADER: Final = 1_000_000
_log = logging.getLogger(__name__)


class BadRow(NamedTuple):
    """A row that cannot be read, and why."""

    reason: str


class UnreadCell(NamedTuple):
    """Stands in the place of a cell that Python has no like of, such as a day in the year 20,000; ``reason`` is why."""

    reason: str


Row = tuple[str, dict[str, Any] | BadRow]
"""The place of a row, such as ``row 3``, and its cells by column."""


# ------------------------------------------------------------------------------------------------ CSV
class _Lines:
    """The lines of a stream, the first one known; ``ended`` says whether one was asked for behind the last.

    ``delimiter`` is what a line before the first says that parts the columns; empty without such a line.
    """

    def __init__(self, stream: TextIO) -> None:
        self.first = stream.readline()
        named = _NAMED_DELIMITER.fullmatch(self.first)
        self.delimiter = "" if named is None else named["sign"]
        if named is not None:
            self.first = stream.readline()
        self.ended = False
        self._stream = stream
        self._waiting = self.first

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line, self._waiting = self._waiting or self._stream.readline(), ""
        if not line:
            self.ended = True
            raise StopIteration
        return line


def csv_rows(
    stream: TextIO, delimiter: str, holds_text: Callable[[list[str]], bool], origin: str
) -> tuple[list[str], Iterator[Row]]:
    """The columns and the rows of a table whose first line names the columns; rows count from 1 below it.

    Args:
        stream: the text, its line ends as they are.
        delimiter: what usually parts the columns; another sign is taken if only that gives a column for the texts.
        holds_text: whether one of the columns is that of the texts.
        origin: the file, for messages.

    Raises:
        InputError: the first line names no columns.
    """
    csv.field_size_limit(_LONGEST_CELL)
    lines = _Lines(stream)
    if len(lines.first) > _LONGEST_HEADER:
        raise InputError(f"its first line has {len(lines.first):,} characters, so it does not name columns")
    sign = lines.delimiter or _delimiter(lines.first, delimiter, holds_text, origin)
    reader = csv.DictReader(lines, delimiter=sign, restkey=_TOO_MANY)
    try:
        columns = list(reader.fieldnames or ())
    except csv.Error as error:
        raise InputError(f"no well-formed table ({error})") from error
    return columns, _csv_rows(reader, lines)


def _csv_rows(reader: csv.DictReader[str], lines: _Lines) -> Iterator[Row]:
    number = 0
    try:
        for number, row in enumerate(reader, 1):
            if lines.ended:
                raise InputError(f"row {number}: a quotation mark opens a cell and none closes it; mend the row")
            fault = _fault_of(row, reader)
            yield f"row {number}", row if fault is None else BadRow(fault)
    except csv.Error as error:
        raise InputError(f"no well-formed table after row {number} ({error})") from error


def _fault_of(row: dict[str, Any], reader: csv.DictReader[str]) -> str | None:
    """Why a row cannot be read as it stands; None where it can."""
    if any("\0" in cell for cell in row.values() if isinstance(cell, str)):
        return "it holds NUL characters, as damaged files do; mend the row"
    more = row.pop(_TOO_MANY, ())
    if any(cell.strip() for cell in more):
        named = len(reader.fieldnames or ())
        return (
            f"it has {named + len(more)} cells, and the first line names {named} columns: "
            f"a cell that holds {reader.reader.dialect.delimiter!r} needs quotation marks around it"
        )
    return None


def _delimiter(header: str, usual: str, holds_text: Callable[[list[str]], bool], origin: str) -> str:
    """What parts the columns: the usual sign, or another one if only that gives the column of the texts."""
    for sign in (usual, *_OTHER_DELIMITERS):
        names = next(csv.reader([header], delimiter=sign), [])
        if len(names) > 1 and holds_text(names):
            if sign != usual:
                _log.info("%s: columns are parted by %r", origin, sign)
            return sign
    return usual


# ------------------------------------------------------------------------------------------------ JSON lines
def jsonl_rows(stream: TextIO) -> Iterator[Row]:
    """The objects of the lines that are not blank; ``NaN`` in them is nothing.

    Args:
        stream: the text.

    Raises:
        InputError: the first of them begins an object or a list that goes on in other lines.
    """
    first = True
    for number, line in enumerate(stream, 1):
        text = line.strip()
        if first and text in {"{", "[", "[{"}:
            raise InputError(
                "no JSON lines but one JSON text over many lines: put each object on one line (jq -c '.[]')"
            )
        if text:
            first = False
            yield f"line {number}", _json_object(line)


class RepeatingRow(dict[str, Any]):
    """An object that gives names two values; ``names`` are all of its names, as they come."""

    names: list[str]


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    row = dict(pairs)
    if len(row) < len(pairs):
        row = RepeatingRow(row)
        row.names = [name for name, _ in pairs]
    return row


def _constant(name: str) -> float | None:
    return None if name == "NaN" else float(name)


_decode = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant).decode


def _json_object(line: str) -> dict[str, Any] | BadRow:
    try:
        row = _decode(line.rstrip("\r\n"))
    except json.JSONDecodeError as error:
        told = error.msg.removesuffix(" at")[:1].lower() + error.msg.removesuffix(" at")[1:]
        return BadRow(f"no JSON ({told} at column {error.colno}); mend the line or take it out")
    except ValueError:
        return BadRow("no JSON that can be read (a number of too many digits); mend the line or take it out")
    except RecursionError:
        return BadRow("no JSON that can be read (brackets in brackets, too deep); mend the line or take it out")
    if isinstance(row, dict):
        return row
    hint = "; of a file that is one list, end the name in .json" if isinstance(row, list) else ""
    return BadRow(f"no JSON object but {kind_of(row)}{hint}")


def kind_of(value: object) -> str:
    """What sort of thing a value is, for messages."""
    if isinstance(value, UnreadCell):
        return f"what cannot be read ({value.reason})"
    return next((name for types, name in _SORTS if isinstance(value, types)), "a number")


_SORTS: Final[tuple[tuple[type | tuple[type, ...], str], ...]] = (
    (bool, "true or false"),  # before the numbers, of which it is one
    (str, "a text"),
    (list, "a list"),
    (dict, "an object"),
    (bytes, "bytes"),
    ((dt.date, dt.time, dt.timedelta), "a time"),
    (type(None), "null"),
)
