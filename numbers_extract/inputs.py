"""Paths in, documents out, one at a time; what cannot be read comes out as a failure with one line to show.

Read are texts (``.txt``, ``.md`` or no ending), web pages (``.html``), tables of texts (``.csv .tsv .jsonl .parquet
.xlsx``), row by row, ``-`` for standard input, each of these packed as ``.gz``, and folders, globs and ``.zip``
archives of them. A byte-order mark at the start is left out; all else of a text stays as it is, line ends too, since
offsets count its characters. Of a web page they count the characters of the article that was taken out of it.
"""

from __future__ import annotations

import codecs
import csv
import datetime as dt
import difflib
import gzip
import io
import json
import logging
import re
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TextIO

from numbers_extract.boundary import Failure, attempt_each
from numbers_extract.charsets import AUTO, NO_TEXT, decoder_name, detect
from numbers_extract.errors import InputError, os_reason
from numbers_extract.pages import read_page
from numbers_extract.sheets import Sheet, open_parquet, open_xlsx
from numbers_extract.sources import (
    HTML_ENDINGS,
    JSONL_ENDINGS,
    STDIN,
    TEXT_ENDINGS,
    Source,
    find_sources,
    has_known_ending,
    known_endings,
)

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

__all__ = [
    "InputDocument",
    "InputFailure",
    "Item",
    "LazyItem",
    "TableColumns",
    "UnreadPage",
    "iter_documents",
    "iter_lazily",
    "parse_date",
    "read_item",
    "saved_texts",
]

DELIMITERS: Final = {".csv": ",", ".tsv": "\t"}
_OTHER_DELIMITERS: Final = (";", "\t", ",")

_STDIN_ORIGIN: Final = "standard input"
_LONGEST_CELL: Final = 2**31 - 1
_SHOWN_COLUMNS: Final = 20
_HEAD_BYTES: Final = 1 << 20
_PIECE_BYTES: Final = 1 << 16
_PAGE_HEAD: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_log = logging.getLogger(__name__)


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

    def names(self) -> frozenset[str]:
        """The columns that are read."""
        return frozenset({self.text, self.id or "id", self.date or "date"})


class UnreadPage(NamedTuple):
    """A web page whose article has not been taken out yet: that takes time, and a worker can do it."""

    doc_id: str
    page: bytes | str
    date: dt.date | None
    origin: str

    def document(self) -> InputDocument | InputFailure:
        """The article, or why there is none."""
        try:
            page = read_page(self.page)
        except InputError as error:
            return InputFailure(f"{self.origin}: {error}")
        return InputDocument(self.doc_id, page.text, page.date or self.date, self.origin)


Item = InputDocument | InputFailure | Failure
LazyItem = Item | UnreadPage


def read_item(item: LazyItem) -> Item:
    """The item, with its article taken out where it is a page."""
    return item.document() if isinstance(item, UnreadPage) else item


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
    encoding: str = AUTO,
    date: dt.date | None = None,
) -> Iterator[Item]:
    """The documents of all inputs, in the order given, with a failure in the place of each that cannot be read.

    Args:
        paths: files, folders, globs, archives, or ``-`` for standard input.
        columns: which columns of a table hold the text, its id and its date; ``TableColumns()`` when None.
        encoding: the character set of all files; ``auto`` finds it out for each.
        date: the date of documents that come without one.
    """
    for item in iter_lazily(paths, columns=columns, encoding=encoding, date=date):
        yield read_item(item)


def iter_lazily(
    paths: Iterable[str],
    *,
    columns: TableColumns | None = None,
    encoding: str = AUTO,
    date: dt.date | None = None,
) -> Iterator[LazyItem]:
    """As :func:`iter_documents`, but web pages come as they are, for a worker to read."""
    reader = _Reader(columns or TableColumns(), encoding, date)
    for path in paths:
        yield from attempt_each(reader.read(path), path)


def saved_texts(items: Iterable[LazyItem], stream: TextIO) -> Iterator[Item]:
    """The same items, pages read; each document is also written as a JSON line: ``id``, ``text``, ``date``, ``origin``.

    What is written can be read as an input, and gives the same table: the texts are those that offsets count in.
    """
    encode = json.JSONEncoder(ensure_ascii=True).encode
    for lazy in items:
        item = read_item(lazy)
        if isinstance(item, InputDocument):
            day = item.date.isoformat() if item.date is not None else None
            stream.write(encode({"id": item.doc_id, "text": item.text, "date": day, "origin": item.origin}) + "\n")
        yield item


class _Lines:
    """The lines of a stream, the first one known; ``ended`` says whether one was asked for behind the last."""

    def __init__(self, stream: TextIO) -> None:
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


class _Reader:
    """Reads inputs of every sort with one set of options."""

    def __init__(self, columns: TableColumns, encoding: str, date: dt.date | None) -> None:
        self.columns = columns
        self.encoding = decoder_name(encoding)
        self.date = date

    def read(self, path: str) -> Generator[LazyItem, None, None]:
        """The documents of one path; what goes wrong becomes a failure."""
        try:
            for source in find_sources(path):
                yield from attempt_each(self._guarded(source), source.origin)
        except InputError as error:
            yield InputFailure(f"{_shown(path)}: {error}")
        except OSError as error:
            yield InputFailure(f"{_shown(path)}: {os_reason(error)}{_close_names(path, error)}")

    def _guarded(self, source: Source) -> Generator[LazyItem, None, None]:
        """The documents of one file; what goes wrong becomes a failure, and other files go on."""
        try:
            yield from self._read(source)
        except InputError as error:
            yield InputFailure(f"{source.origin}: {error}")
        except (EOFError, zlib.error, zipfile.BadZipFile, gzip.BadGzipFile) as error:
            yield InputFailure(f"{source.origin}: cannot be unpacked ({error})")
        except OSError as error:
            yield InputFailure(f"{source.origin}: {os_reason(error)}{_close_names(source.origin, error)}")

    def _read(self, source: Source) -> Iterator[LazyItem]:
        ending = source.ending
        if source.origin == _STDIN_ORIGIN:
            yield self._page_or_text(source)
        elif ending in DELIMITERS:
            yield from self._table(source, self._csv_rows(source, DELIMITERS[ending]))
        elif ending in JSONL_ENDINGS:
            yield from self._table(source, self._jsonl_rows(source))
        elif ending == ".parquet":
            yield from self._table(source, self._sheet_rows(open_parquet(source, self.columns.names())))
        elif ending == ".xlsx":
            yield from self._table(source, self._sheet_rows(open_xlsx(source)))
        elif ending in HTML_ENDINGS:
            yield self._page(source)
        elif ending in TEXT_ENDINGS or not ending or not Path(source.origin).exists():
            yield self._text(source)
        else:
            raise InputError(f"files that end in {ending} are not read; save it as one of {known_endings()}")

    # ------------------------------------------------------------------------------------- texts
    def _text(self, source: Source) -> InputDocument:
        text = self._decoded(source.read(), source)
        if not text.strip():
            raise InputError("there is no text in it")
        return InputDocument(source.stem, text, self.date, source.origin)

    def _page_or_text(self, source: Source) -> InputDocument | UnreadPage:
        """Standard input has no name to tell by: what begins like a web page is one."""
        data = source.read()
        known = source._replace(open=lambda: io.BytesIO(data))
        return self._page(known) if _PAGE_HEAD.match(data) else self._text(known)

    def _page(self, source: Source) -> UnreadPage:
        data = source.read()
        page = data if self.encoding == AUTO else self._decoded(data, source)
        return UnreadPage(source.stem, page, self.date, source.origin)

    def _decoded(self, data: bytes, source: Source) -> str:
        encoding = self._encoding_of(data, source)
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError as error:
            raise InputError(_undecodable(data, error.start, encoding)) from None
        if "\0" in text:
            raise InputError(NO_TEXT)
        return text

    def _encoding_of(self, head: bytes, source: Source) -> str:
        """The character set to read with: the one that was named, else the one that the bytes tell."""
        if self.encoding != AUTO:
            return self.encoding
        found = detect(head)
        if not found.startswith("utf-8"):
            _log.info("%s: read as %s", source.origin, found)
        return found

    # ------------------------------------------------------------------------------------- tables
    def _opened(self, source: Source, newline: str) -> TextIO:
        encoding = self.encoding
        if encoding == AUTO:
            with source.open() as stream:
                encoding = self._encoding_of(stream.read(_HEAD_BYTES), source)
        return io.TextIOWrapper(source.open(), encoding=encoding, newline=newline)

    def _csv_rows(self, source: Source, delimiter: str) -> Iterator[tuple[str, dict[str, Any] | InputFailure]]:
        """Each row with its place for messages (``:row``, counted from 1 below the header)."""
        csv.field_size_limit(_LONGEST_CELL)
        number = 0
        with self._opened(source, "") as stream:
            try:
                lines = _Lines(stream)
                rows = csv.DictReader(lines, delimiter=self._delimiter(lines.first, delimiter, source))
                self._need_columns(rows.fieldnames)
                for number, row in enumerate(rows, 1):
                    if lines.ended:
                        raise InputError(
                            f"row {number}: a quotation mark opens a cell and none closes it; mend the row"
                        )
                    yield f"row {number}", row
            except UnicodeDecodeError as error:
                raise InputError(
                    f"{_first_bad_byte(source, error.encoding)}; {number} rows before it were read"
                ) from None
            except csv.Error as error:
                raise InputError(f"no well-formed table after row {number} ({error})") from error
        if not number:
            raise InputError("the table has no rows")

    def _delimiter(self, header: str, usual: str, source: Source) -> str:
        """What parts the columns: the usual sign, or another one if only that gives the column of the texts."""
        for sign in (usual, *_OTHER_DELIMITERS):
            names = next(csv.reader([header], delimiter=sign), [])
            if self.columns.text in names and len(names) > 1:
                if sign != usual:
                    _log.info("%s: columns are parted by %r", source.origin, sign)
                return sign
        return usual

    def _jsonl_rows(self, source: Source) -> Iterator[tuple[str, dict[str, Any] | InputFailure]]:
        rows = 0
        number = 0
        with self._opened(source, "\n") as stream:
            try:
                for number, line in enumerate(stream, 1):
                    if not line.strip():
                        continue
                    row = _json_object(line)
                    if rows == 0 and isinstance(row, dict):
                        self._need_columns(row)
                    rows += 1
                    yield f"line {number}", row
            except UnicodeDecodeError as error:
                raise InputError(
                    f"{_first_bad_byte(source, error.encoding)}; {number} lines before it were read"
                ) from None
        if not rows:
            raise InputError("there is no text in it")

    def _sheet_rows(self, sheet: Sheet) -> Iterator[tuple[str, dict[str, Any] | InputFailure]]:
        self._need_columns(sheet.columns)
        number = 0
        for number, row in enumerate(sheet.rows, 1):
            yield f"row {number}", row
        if not number:
            raise InputError("the table has no rows")

    def _need_columns(self, present: Iterable[str] | None) -> None:
        names = list(present or ())
        if not names:
            raise InputError("there is no text in it")
        for option, name in self.columns._asdict().items():
            if name is not None and name not in names:
                more = f" and {len(names) - _SHOWN_COLUMNS} more" if len(names) > _SHOWN_COLUMNS else ""
                present_names = ", ".join(names[:_SHOWN_COLUMNS]) + more
                raise InputError(f"no column {name!r}; it has {present_names}: name one with --{option}-column")

    def _table(self, source: Source, rows: Iterator[tuple[str, dict[str, Any] | InputFailure]]) -> Iterator[Item]:
        bad_dates: list[str] = []
        for number, (place, row) in enumerate(rows, 1):
            if isinstance(row, InputFailure):
                yield InputFailure(f"{source.origin}, {place}: {row.message}")
                continue
            text = row.get(self.columns.text, "")
            if text is None:
                text = ""
            if not isinstance(text, str):
                yield InputFailure(f"{source.origin}, {place}: {self.columns.text!r} is no text but {_kind_of(text)}")
                continue
            if self.columns.text not in row:
                yield InputFailure(f"{source.origin}, {place}: no {self.columns.text!r} in this line")
                continue
            try:
                date = self._row_date(row)
            except ValueError:
                bad_dates.append(f"{place}: {row[self.columns.date or 'date']!r}")
                date = self.date
            yield InputDocument(self._row_id(row, source, number), text, date, f"{source.origin}:{place}")
        if bad_dates:
            what = "1 date is" if len(bad_dates) == 1 else f"{len(bad_dates):,} dates are"
            raise InputError(f"{what} not of the form YYYY-MM-DD and left out ({bad_dates[0]})")

    def _row_id(self, row: dict[str, Any], source: Source, number: int) -> str:
        cell = row.get(self.columns.id or "id")
        return f"{source.stem}:{number}" if cell is None or cell == "" else str(cell)

    def _row_date(self, row: dict[str, Any]) -> dt.date | None:
        cell = row.get(self.columns.date or "date")
        return self.date if cell is None or cell == "" else parse_date(str(cell))


def _undecodable(head: bytes, offset: int, encoding: str) -> str:
    """Why bytes cannot be read, and what to do: ``offset`` is the first bad byte, ``head`` what is around it."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "not UTF-8 but UTF-16: pass --encoding utf-16"
    if b"\0" in head:
        return NO_TEXT
    name = "UTF-8" if encoding.startswith("utf-8") else encoding
    return f"not {name} at byte {offset:,}: pass its character set, such as --encoding cp1252"


def _first_bad_byte(source: Source, encoding: str) -> str:
    """Decodes the file again, piece by piece, to say where it stops being text."""
    decoder = codecs.getincrementaldecoder(encoding)()
    offset = 0
    with source.open() as stream:
        piece = b"-"
        while piece:
            piece = stream.read(_PIECE_BYTES)
            held = len(decoder.getstate()[0])
            try:
                decoder.decode(piece, final=not piece)
            except UnicodeDecodeError as error:
                return _undecodable(piece, offset - held + error.start, encoding)
            offset += len(piece)
    return _undecodable(b"", offset, encoding)


def _json_object(line: str) -> dict[str, Any] | InputFailure:
    try:
        row = json.loads(line.rstrip("\r\n"))
    except json.JSONDecodeError as error:
        told = error.msg.removesuffix(" at")[:1].lower() + error.msg.removesuffix(" at")[1:]
        return InputFailure(f"no JSON ({told} at column {error.colno}); mend the line or take it out")
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


def _close_names(path: str, error: OSError) -> str:
    """What the user may have meant by a path that is not there."""
    if not isinstance(error, FileNotFoundError):
        return ""
    if len(path.split()) > 2 and not has_known_ending(path):
        return "; a text in quotes is for the command explain, or send it to standard input (-)"
    folder = Path(path).parent
    names = [entry.name for entry in folder.iterdir()] if folder.is_dir() else []
    close = difflib.get_close_matches(Path(path).name, names, n=1, cutoff=0.75)
    return f"; did you mean {folder / close[0]}?" if close else ""


def _shown(path: str) -> str:
    return "standard input" if path == STDIN else path or "''"
