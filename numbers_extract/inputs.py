"""Paths in, documents out, one at a time; what cannot be read comes out as a failure with one line to show.

Read are text files (``.txt``, ``.md`` or no ending), folders of them (one level, sorted by name), ``-`` for standard
input, and tables of texts (``.csv``, ``.tsv``, ``.jsonl``), row by row. A byte-order mark at the start is left out;
all else of a text stays as it is, line ends too, since offsets count its characters.
"""

from __future__ import annotations

import codecs
import csv
import datetime as dt
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from numbers_extract.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["InputDocument", "InputFailure", "TableColumns", "iter_documents", "parse_date"]

TEXT_ENDINGS: Final = frozenset({".txt", ".md"})
TABLE_ENDINGS: Final = {".csv": ",", ".tsv": "\t"}
JSONL_ENDINGS: Final = frozenset({".jsonl", ".ndjson"})
STDIN: Final = "-"

_LONGEST_CELL: Final = 2**31 - 1
_SHOWN_COLUMNS: Final = 20


class InputDocument(NamedTuple):
    """One text to analyse. ``date`` is the day it was published, None when not known.

    ``origin`` names the input for messages: the path, with ``:row`` for a row of a table.
    """

    doc_id: str
    text: str
    date: dt.date | None
    origin: str


class InputFailure(NamedTuple):
    """One input, or one row of it, that was not read (or not wholly); ``message`` is one line for a person."""

    message: str


class TableColumns(NamedTuple):
    """The columns of a table of texts.

    ``id`` and ``date`` None mean the columns ``id`` and ``date`` where the table has them. Without an id, a document is
    called ``<file name without ending>:<row>``, rows counted from 1.
    """

    text: str = "text"
    id: str | None = None
    date: str | None = None


Item = InputDocument | InputFailure


def parse_date(text: str) -> dt.date:
    """The date that an ISO date, or an ISO date with a time, states. Raises ValueError for all else."""
    stripped = text.strip()
    try:
        return dt.date.fromisoformat(stripped)
    except ValueError:
        return dt.datetime.fromisoformat(stripped).date()


def iter_documents(
    paths: Iterable[str],
    *,
    columns: TableColumns | None = None,
    encoding: str = "utf-8",
    date: dt.date | None = None,
) -> Iterator[Item]:
    """The documents of all inputs, in the order given, with a failure in the place of each that cannot be read.

    Args:
        paths: files, folders, or ``-`` for standard input.
        columns: which columns of a table hold the text, its id and its date; ``TableColumns()`` when None.
        encoding: the character set of all files.
        date: the date of documents that come without one.
    """
    reader = _Reader(columns or TableColumns(), encoding, date)
    for path in paths:
        yield from reader.read(path)


class _Reader:
    """Reads inputs of every sort with one set of options."""

    def __init__(self, columns: TableColumns, encoding: str, date: dt.date | None) -> None:
        self.columns = columns
        # utf-8-sig and utf-8 differ only in leaving out a byte-order mark
        self.encoding = "utf-8-sig" if codecs.lookup(encoding).name == "utf-8" else encoding
        self.date = date

    def read(self, path: str) -> Iterator[Item]:
        """The documents of one input; an OS error or an InputError becomes a failure."""
        try:
            yield from self._read(path)
        except InputError as error:
            yield InputFailure(f"{_shown(path)}: {error}")
        except OSError as error:
            yield InputFailure(f"{_shown(path)}: {_os_reason(error)}")
        except ValueError as error:  # a path that holds a NUL character
            yield InputFailure(f"{_shown(path)}: not a path ({error})")

    def _read(self, path: str) -> Iterator[Item]:
        if path == STDIN:
            yield self._document(sys.stdin.buffer.read(), "stdin", "standard input")
            return
        source = Path(path)
        ending = source.suffix.lower()
        if source.is_dir():
            yield from self._folder(source)
        elif ending in TABLE_ENDINGS:
            yield from self._table(source, self._csv_rows(source, TABLE_ENDINGS[ending]))
        elif ending in JSONL_ENDINGS:
            yield from self._table(source, self._jsonl_rows(source))
        elif ending in TEXT_ENDINGS or not ending or not source.exists():
            yield self._document(source.read_bytes(), source.stem, path)
        else:
            known = " ".join(sorted(TEXT_ENDINGS | TABLE_ENDINGS.keys() | JSONL_ENDINGS))
            raise InputError(f"files that end in {ending} are not read; give it as one of {known}")

    def _folder(self, folder: Path) -> Iterator[Item]:
        texts = sorted(
            p for p in folder.iterdir() if p.suffix.lower() in TEXT_ENDINGS and p.name[0] != "." and not p.is_dir()
        )
        if not texts:
            raise InputError("the folder holds no .txt or .md file (folders inside it are not searched)")
        for text in texts:
            yield from self.read(str(text))

    # ------------------------------------------------------------------------------------- texts
    def _document(self, data: bytes, doc_id: str, origin: str) -> InputDocument:
        text = self._decoded(data)
        if not text.strip():
            raise InputError("there is no text in it")
        return InputDocument(doc_id, text, self.date, origin)

    def _decoded(self, data: bytes) -> str:
        try:
            text = data.decode(self.encoding)
        except UnicodeDecodeError as error:
            raise InputError(self._undecodable(data, error.start)) from None
        if "\0" in text:
            raise InputError("a binary file (it holds NUL bytes), not a text")
        return text

    def _undecodable(self, head: bytes, offset: int) -> str:
        """Why bytes cannot be read, and what to do: ``offset`` is the first bad byte, ``head`` what is around it."""
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "not UTF-8 but UTF-16: pass --encoding utf-16"
        if b"\0" in head:
            return "a binary file (it holds NUL bytes), not a text"
        name = "UTF-8" if self.encoding == "utf-8-sig" else self.encoding
        return f"not {name} at byte {offset:,}: pass its character set, such as --encoding cp1252"

    # ------------------------------------------------------------------------------------- tables
    def _csv_rows(self, path: Path, delimiter: str) -> Iterator[tuple[str, dict[str, Any] | InputFailure]]:
        """Each row with its place for messages (``:row``, counted from 1 below the header)."""
        csv.field_size_limit(_LONGEST_CELL)
        number = 0
        with path.open(encoding=self.encoding, newline="") as stream:
            rows = csv.DictReader(stream, delimiter=delimiter)
            try:
                self._need_columns(rows.fieldnames)
                for number, row in enumerate(rows, 1):
                    yield f"row {number}", row
            except UnicodeDecodeError:
                raise InputError(f"{self._first_bad_byte(path)}; {number} rows before it were read") from None
            except csv.Error as error:
                raise InputError(f"no well-formed table after row {number} ({error})") from error
        if not number:
            raise InputError("the table has no rows")

    def _jsonl_rows(self, path: Path) -> Iterator[tuple[str, dict[str, Any] | InputFailure]]:
        rows = 0
        number = 0
        with path.open(encoding=self.encoding, newline="\n") as stream:
            try:
                for number, line in enumerate(stream, 1):
                    if not line.strip():
                        continue
                    row = _json_object(line)
                    if rows == 0 and isinstance(row, dict):
                        self._need_columns(row)
                    rows += 1
                    yield f"line {number}", row
            except UnicodeDecodeError:
                raise InputError(f"{self._first_bad_byte(path)}; {number} lines before it were read") from None
        if not rows:
            raise InputError("there is no text in it")

    def _first_bad_byte(self, path: Path) -> str:
        """Decodes the file again, piece by piece, to say where it stops being text."""
        decoder = codecs.getincrementaldecoder(self.encoding)()
        offset = 0
        with path.open("rb") as stream:
            piece = b"-"
            while piece:
                piece = stream.read(1 << 16)
                held = len(decoder.getstate()[0])
                try:
                    decoder.decode(piece, final=not piece)
                except UnicodeDecodeError as error:
                    return self._undecodable(piece, offset - held + error.start)
                offset += len(piece)
        return self._undecodable(b"", offset)

    def _need_columns(self, present: Iterable[str] | None) -> None:
        names = list(present or ())
        if not names:
            raise InputError("there is no text in it")
        for name in (self.columns.text, self.columns.id, self.columns.date):
            if name is not None and name not in names:
                more = f" and {len(names) - _SHOWN_COLUMNS} more" if len(names) > _SHOWN_COLUMNS else ""
                raise InputError(f"no column {name!r}; it has {', '.join(names[:_SHOWN_COLUMNS])}{more}")

    def _table(self, path: Path, rows: Iterator[tuple[str, dict[str, Any] | InputFailure]]) -> Iterator[Item]:
        bad_dates: list[str] = []
        for number, (place, row) in enumerate(rows, 1):
            if isinstance(row, InputFailure):
                yield InputFailure(f"{_shown(str(path))}, {place}: {row.message}")
                continue
            text = row.get(self.columns.text, "")
            if text is None:
                text = ""
            if not isinstance(text, str):
                yield InputFailure(
                    f"{_shown(str(path))}, {place}: {self.columns.text!r} is no text but {_kind_of(text)}"
                )
                continue
            if self.columns.text not in row:
                yield InputFailure(f"{_shown(str(path))}, {place}: no {self.columns.text!r} in this line")
                continue
            try:
                date = self._row_date(row)
            except ValueError:
                bad_dates.append(f"{place}: {row[self.columns.date or 'date']!r}")
                date = self.date
            yield InputDocument(self._row_id(row, path, number), text, date, f"{path}:{place}")
        if bad_dates:
            what = "1 date is" if len(bad_dates) == 1 else f"{len(bad_dates):,} dates are"
            raise InputError(f"{what} not of the form YYYY-MM-DD and left out ({bad_dates[0]})")

    def _row_id(self, row: dict[str, Any], path: Path, number: int) -> str:
        cell = row.get(self.columns.id or "id")
        return f"{path.stem}:{number}" if cell is None or cell == "" else str(cell)

    def _row_date(self, row: dict[str, Any]) -> dt.date | None:
        cell = row.get(self.columns.date or "date")
        return self.date if cell is None or cell == "" else parse_date(str(cell))


def _json_object(line: str) -> dict[str, Any] | InputFailure:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        return InputFailure(f"no JSON ({error.msg}, column {error.colno})")
    except (ValueError, RecursionError) as error:  # a number of too many digits, brackets too deep
        return InputFailure(f"no JSON that can be read ({error})")
    return row if isinstance(row, dict) else InputFailure(f"no JSON object but {_kind_of(row)}")


def _kind_of(value: object) -> str:
    names: dict[type, str] = {
        list: "a list",
        dict: "an object",
        bool: "true or false",
        str: "a text",
        type(None): "null",
    }
    return names.get(type(value), "a number")


def _os_reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    return (error.strerror or str(error)).lower()


def _shown(path: str) -> str:
    return "standard input" if path == STDIN else path
