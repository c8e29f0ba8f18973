"""Paths in, documents out, one at a time; what cannot be read comes out as a failure with one line to show.

Read are texts (``.txt``, ``.md`` or no ending), web pages (``.html``), tables of texts (``.csv .tsv .jsonl .parquet
.xlsx``), row by row, WARC and WET files, record by record, ``-`` for standard input, each of these packed as ``.gz``,
``.bz2``, ``.xz`` or ``.zst``, and folders, globs and ``.zip`` archives of them, on the disk or at an address. A
byte-order mark at the start is left out; all else of a text stays as it is, line ends too, since offsets count its
characters. Of a web page they count the characters of the article that was taken out of it.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import itertools
import json
import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO

from numbers_extract.addresses import is_address
from numbers_extract.boundary import attempt_each
from numbers_extract.errors import InputError, one_line, os_reason
from numbers_extract.patterns import later
from numbers_extract.reading.charsets import (
    AUTO,
    NO_TEXT,
    Charset,
    check_encoding,
    decoded,
    detect,
    settled,
    text_stream,
)
from numbers_extract.reading.columns import TableColumns
from numbers_extract.reading.days import read_day
from numbers_extract.reading.formats import Format, format_of
from numbers_extract.reading.items import (
    InputDocument,
    InputFailure,
    Item,
    LazyItem,
    Unread,
    UnreadFile,
    UnreadPage,
    failure,
    read_item,
)
from numbers_extract.reading.mojibake import repaired
from numbers_extract.reading.pages import declared_charset
from numbers_extract.reading.print_columns import read_columns
from numbers_extract.reading.rows import csv_rows, jsonl_rows
from numbers_extract.reading.saved_records import RECORDS_COLUMN, written_records
from numbers_extract.reading.sources import (
    HTML_ENDINGS,
    JSONL_ENDINGS,
    STDIN,
    TEXT_ENDINGS,
    WARC_ENDINGS,
    Source,
    columns_told,
    files_behind,
    has_known_ending,
    is_own_page,
    known_endings,
    sources_in,
    standard_input,
    tables_beside,
)
from numbers_extract.reading.text_tables import TextTables, parse_date
from numbers_extract.reading.warc import BrokenRecord, Captures, WarcRecord, is_warc

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from numbers_extract.addresses import FileAt
    from numbers_extract.reading.sheets import Sheet

__all__ = [
    "INPUT_FORMS",
    "InputDocument",
    "InputFailure",
    "Item",
    "LazyItem",
    "TableColumns",
    "Unread",
    "UnreadFile",
    "UnreadPage",
    "iter_documents",
    "iter_lazily",
    "parse_date",
    "read_item",
    "saved_texts",
]

DELIMITERS: Final = {".csv": ",", ".tsv": "\t"}

INPUT_FORMS: Final = ("text", "html", "csv", "tsv", "jsonl", "json", "warc")
"""The names by which a user says what an input is."""
_ENDING_OF: Final = {form: ".txt" if form == "text" else f".{form}" for form in INPUT_FORMS}
_BLANK: Final = b"\xef\xbb\xbf \t\r\n"
_HEAD_BYTES: Final = 1 << 20
_SHOWN_SORTS: Final = 5
_MOST_TABLES: Final = 100  # of a folder, to look for one of texts
_MOST_NAMES: Final = 10_000  # of a folder, to look for one that is close
_ADDRESSES: Final = later(r"(?m)^[ \t]*<?(?:https?://|www\.)\S+[ \t]*\r?$")
_PAGE_HEAD: Final = later(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_log = logging.getLogger(__name__)


def iter_documents(
    paths: Iterable[str],
    *,
    columns: TableColumns | None = None,
    encoding: str = AUTO,
    date: dt.date | None = None,
    form: str = "",
) -> Iterator[Item]:
    """The documents of all inputs, in the order given, with a failure in the place of each that cannot be read.

    Args:
        paths: files, folders, globs, archives, or ``-`` for standard input.
        columns: which columns of a table hold the text, its id and its date; ``TableColumns()`` when None.
        encoding: the character set of all files; ``auto`` finds it out for each.
        date: the date of documents that come without one.
        form: one of :data:`INPUT_FORMS` for what all inputs are; empty goes by their endings.
    """
    for item in iter_lazily(paths, columns=columns, encoding=encoding, date=date, form=form):
        yield read_item(item)


def iter_lazily(
    paths: Iterable[str],
    *,
    columns: TableColumns | None = None,
    encoding: str = AUTO,
    date: dt.date | None = None,
    form: str = "",
) -> Iterator[LazyItem]:
    """As :func:`iter_documents`, but pages and files of other formats come as they are, for a worker to read."""
    reader = _Reader(columns or TableColumns(), encoding, date, form)
    for path in paths:
        yield from attempt_each(reader.read(path), path)


def saved_texts(items: Iterable[LazyItem], opened: Callable[[], TextIO]) -> Iterator[Item]:
    """The same items, pages read; each document is also written as a JSON line: ``id``, ``text``, ``date``, ``origin``.

    A document whose source sets its articles apart has them too, as ``articles``.

    What is written can be read as an input, and gives the same table: the texts are those that offsets count in.
    ``opened`` gives the stream to write to; it is asked at the first document, so that a run without one makes no file.
    """
    encode = json.JSONEncoder(ensure_ascii=True).encode
    stream: TextIO | None = None
    for lazy in items:
        item = read_item(lazy)
        if isinstance(item, InputDocument):
            stream = stream or opened()
            day = item.date.isoformat() if item.date is not None else None
            row: dict[str, Any] = {"id": item.doc_id, "text": item.text, "date": day, "origin": item.origin}
            if item.records:
                row[RECORDS_COLUMN] = written_records(item.records)
            stream.write(encode(row) + "\n")
        yield item


class _Reader:
    """Reads inputs of every sort with one set of options."""

    def __init__(self, columns: TableColumns, encoding: str, date: dt.date | None, form: str = "") -> None:
        self.columns = columns
        self.form = form
        self.encoding = check_encoding(encoding)
        self.date = date
        self._tables = TextTables(columns, date)
        self._pipes: set[str] = set()
        self._mended_ones: set[str] = set()

    def read(self, path: str) -> Generator[LazyItem, None, None]:
        """The documents of one path; what goes wrong becomes a failure."""
        if path == STDIN:
            source = standard_input(as_it_comes=self.form == "warc")  # which unpacks record by record
            yield from attempt_each(self._guarded(source.origin, self._read(source)), source.origin)
            return
        self._note_tables(path)
        files = files_behind(path)
        while True:
            try:
                found = next(files, None)
            except InputError as error:
                yield failure(path, str(error))
                return
            except OSError as error:
                yield failure(path, os_reason(error) + _close_names(path, error))
                return
            if found is None:
                return
            file, folder = found
            opened = self._opened_up(file, folder)
            yield from attempt_each(self._guarded(str(file), opened), str(file))

    def _note_tables(self, path: str) -> None:
        """Says that a folder has tables of texts that are not read, since it has texts."""
        with contextlib.suppress(OSError):
            beside = itertools.islice(tables_beside(path), _MOST_TABLES)
            missed = next((table for table in beside if self._may_be_of_texts(table)), None)
            if missed is not None:
                said = "its tables are not read beside its texts; name them to read them"
                _log.warning("note: %s: %s (%s)", one_line(path), said, one_line(str(missed)))

    def _may_be_of_texts(self, table: Path) -> bool:
        names = columns_told(table)
        return names is None or self.columns.may_hold(names)

    def _opened_up(self, file: Path | FileAt, folder: str) -> Iterator[LazyItem]:
        """The documents of all that is in a file; a member of an archive that fails leaves the others as they are.

        ``folder`` is where it stands below the folder that is read, which tells files of one name apart.
        """
        for source in sources_in(file, folder):
            yield from attempt_each(self._guarded(source.origin, self._read(source)), source.origin)

    def _guarded(self, origin: str, items: Iterator[LazyItem]) -> Generator[LazyItem, None, None]:
        """The items, and where their reading goes wrong, a failure that says how far it came."""
        read = 0
        try:
            for item in items:
                yield item
                read += not isinstance(item, InputFailure)
        except InputError as error:
            reason = str(error)
        except OSError as error:
            reason = os_reason(error) + _close_names(origin, error)
        except MemoryError:
            reason = "it does not fit into the memory"
        else:
            return
        told = {0: "", 1: "; 1 document before it was read"}
        yield failure(origin, reason + told.get(read, f"; {read:,} documents before it were read"))

    def _read(self, source: Source) -> Iterator[LazyItem]:
        ending = source.ending
        if source.once:
            if source.origin in self._pipes:
                raise InputError("it was read before, and gives its text only once")
            self._pipes.add(source.origin)
        form = self.form or (self._form_of(source) if source.nameless and not ending else "")
        ending = _ENDING_OF.get(form, ending)
        if ending in DELIMITERS or ending in JSONL_ENDINGS:
            yield from self._text_table(source, ending)
        elif ending == ".parquet":
            from numbers_extract.reading.sheets import open_parquet

            yield from self._sheet(source, open_parquet(source, lambda names: self._tables.choose(names).names()))
        elif ending == ".xlsx":
            from numbers_extract.reading.sheets import open_xlsx

            yield from self._sheet(source, open_xlsx(source, (self.columns.holds, self.columns.may_hold)))
        elif ending in HTML_ENDINGS:
            yield self._page(source)
        elif ending in WARC_ENDINGS:
            yield from self._captures(source)
        elif ending in TEXT_ENDINGS or not ending:
            yield self._text(source)
        elif (known := format_of(ending)) is not None:
            yield self._file(source, known, ending)
        else:
            if not source.once:
                source.packed().close()  # whether it is there
            raise InputError(f"files that end in {ending} are not read; save it as one of {known_endings()}")

    # ------------------------------------------------------------------------------------- texts
    def _text(self, source: Source) -> InputDocument:
        data = source.read()
        text = decoded(data, self._charset_of(data, source.origin))
        document = self._plain(source.stem, text, source.origin)
        if document.records is not None:
            _log.warning("note: %s: its columns are read one behind the other", one_line(source.origin))
        return document

    def _plain(self, doc_id: str, text: str, origin: str, told_of: str = "") -> InputDocument:
        """The document of a plain text; notes on how it is read are told of the file ``told_of``, else of ``origin``.

        Raises:
            InputError: it is no text.
        """
        if "\0" in text:
            raise InputError(NO_TEXT)
        if not text.strip():
            raise InputError("there is no text in it")
        if not _ADDRESSES.sub("", text).strip():
            raise InputError("no article text: only addresses; give the pages that they lead to")
        text = self._repaired(text, told_of or origin)
        columns = read_columns(text)
        if columns is None:
            return InputDocument(doc_id, text, self.date, origin)
        return InputDocument(doc_id, columns.text, self.date, origin, columns.records)

    def _repaired(self, text: str, origin: str) -> str:
        """The text without mojibake, and a note where there was some: one for each input."""
        mended = repaired(text)
        if mended != text and origin not in self._mended_ones:
            self._mended_ones.add(origin)
            _log.warning("note: %s: UTF-8 that was read as another character set is mended", one_line(origin))
        return mended

    def _form_of(self, source: Source) -> str:
        """What a pipe holds, which has no name: a page, JSON, a table with a column for texts, else a text."""
        head = source.pipe.head() if source.pipe is not None else source.read()[:_HEAD_BYTES]
        if _PAGE_HEAD.match(head):
            return "html"
        if is_warc(head):
            return "warc"
        line = head.lstrip(_BLANK).partition(b"\n")[0]
        if line.startswith(b"{") and line.rstrip().endswith(b"}"):
            return "jsonl"
        if line.startswith((b"{", b"[")) and source.read().rstrip().endswith((b"}", b"]")):
            return "json"
        names = [name.strip(' \t\r"') for name in line.decode("utf-8", "replace").split(",")]
        return "csv" if len(names) > 1 and self.columns.may_hold(names) else "text"

    def _page(self, source: Source) -> UnreadPage:
        data = source.read()
        if is_own_page(data):
            raise InputError("no article text: a report that this program made; name the texts that it shows")
        charset = self._charset_of(data, source.origin, declared_charset(data))
        page = self._repaired(decoded(data, charset), source.origin)
        return UnreadPage(source.stem, page, self.date, source.origin)

    def _file(self, source: Source, form: Format, ending: str) -> UnreadFile:
        content: bytes | str = source.read()
        if isinstance(content, bytes) and not form.packed:
            content = self._repaired(decoded(content, self._charset_of(content, source.origin)), source.origin)
        return UnreadFile(source.stem, content, ending, self.date, source.origin)

    def _charset_of(self, head: bytes, origin: str, declared: str | None = None, *, whole: bool = True) -> Charset:
        """The character set to read with: the one that was named, else the one that the bytes tell."""
        if self.encoding != AUTO:
            return settled(self.encoding, head)
        found = detect(head, declared, whole=whole)
        if found.guessed:
            _log.warning("note: %s: read as %s (guessed); --encoding names another", one_line(origin), found.name)
        elif found.spoilt:
            _log.warning(
                "note: %s: some bytes are not UTF-8, as the others are; U+FFFD stands for them", one_line(origin)
            )
        elif found.name != "utf-8-sig":
            _log.info("%s: read as %s", one_line(origin), found.name)
        return found

    # ------------------------------------------------------------------------------------- WARC
    def _captures(self, source: Source) -> Iterator[LazyItem]:
        """The pages and texts of a WARC file; what holds no text is told by its number at the end."""
        captures = Captures(source)
        try:
            for record in captures:
                if isinstance(record, BrokenRecord):
                    yield failure(f"{source.origin}, record {record.number}", record.reason)
                    continue
                try:
                    yield self._capture(source, record)
                except InputError as error:
                    yield failure(f"{source.origin}, record {record.number}", str(error))
        finally:
            for told in _told_of(captures):
                _log.warning("note: %s: %s", one_line(source.origin), one_line(told))

    def _capture(self, source: Source, record: WarcRecord) -> UnreadPage | InputDocument:
        """The page or the text of a record, by the address that it was fetched from.

        The day on which it was fetched is none on which it was published, unless the user names that field for it.
        """
        chosen = self.columns
        name = record.field(chosen.id or "") or record.field("WARC-Target-URI") or record.field("WARC-Record-ID")
        doc_id = name.removeprefix("<").removesuffix(">") or f"{source.stem}:{record.number}"
        date = read_day(record.field(chosen.date), day_first=None) if chosen.date else None
        kept = tuple(record.field(column) for column in chosen.keep)
        origin = f"{source.origin}:record {record.number}"
        stated = record.charset or (declared_charset(record.content) if record.is_page else None)
        charset = settled(self.encoding, record.content) if self.encoding != AUTO else detect(record.content, stated)
        text = decoded(record.content, charset)
        if record.is_page:
            return UnreadPage(doc_id, self._repaired(text, source.origin), date or self.date, origin, kept)
        document = self._plain(doc_id, text, origin, source.origin)
        return document._replace(date=date or self.date, kept=kept)

    # ------------------------------------------------------------------------------------- tables
    def _text_table(self, source: Source, ending: str) -> Iterator[Item]:
        delimiter = DELIMITERS.get(ending)
        flows = source.pipe is not None and delimiter is None  # the first rows come before the last line is read
        head = source.pipe.head() if source.pipe is not None and flows else _head(source)
        charset = self._charset_of(head, source.origin, whole=False)
        opened = source.pipe.flowing() if source.pipe is not None and flows else source.open()
        with text_stream(opened, charset, "\n" if delimiter is None else "") as lines:
            if delimiter is None:
                chosen, rows = self._tables.with_text(jsonl_rows(lines))
            else:
                names, rows = csv_rows(lines, delimiter, self.columns.may_hold, source.origin)
                chosen = self._tables.choose(names)
            yield from self._mended(self._tables.documents(source, rows, chosen), source.origin)

    def _mended(self, items: Iterable[Item], origin: str) -> Iterator[Item]:
        """The items with their texts repaired, but those whose articles are known by their places in them."""
        for item in items:
            if isinstance(item, InputDocument) and item.records is None:
                yield item._replace(text=self._repaired(item.text, origin))
            else:
                yield item

    def _sheet(self, source: Source, sheet: Sheet) -> Iterator[Item]:
        chosen = self._tables.choose(sheet.columns)
        rows = ((f"row {number}", row) for number, row in enumerate(sheet.rows, 1))
        yield from self._mended(self._tables.documents(source, rows, chosen), source.origin)


def _head(source: Source) -> bytes:
    """The first bytes of a source, as many as come before a fault, which is said where the source is read."""
    head = b""
    with source.open() as stream, contextlib.suppress(InputError):
        while len(head) < _HEAD_BYTES and (piece := stream.read1(_HEAD_BYTES)):
            head += piece
    return head


def _told_of(captures: Captures) -> Iterator[str]:
    """What a reader of a WARC file should know: how many records hold no text, and how many a part of theirs."""
    passed = captures.passed.most_common()
    number = captures.passed.total()
    if passed:
        listed = ", ".join(f"{count:,} {what}" for what, count in passed[:_SHOWN_SORTS])
        more = f" and {len(passed) - _SHOWN_SORTS} other sorts" if len(passed) > _SHOWN_SORTS else ""
        yield f"{number:,} record{'' if number == 1 else 's'} without a text passed over ({listed}{more})"
    if captures.shortened == 1:
        yield "1 text was cut off when it was fetched"
    elif captures.shortened:
        yield f"{captures.shortened:,} texts were cut off when they were fetched"


def _close_names(path: str, error: OSError) -> str:
    """What the user may have meant by a path that is not there."""
    if not isinstance(error, FileNotFoundError) or is_address(path):
        return ""
    place = Path(path)
    if place.is_symlink():
        return f"; it is a link to {place.readlink()}, which is not there"
    if len(path.split()) > 2 and not has_known_ending(path):
        return "; a text in quotes is for the command explain, or send it to standard input (-)"
    names: list[str] = []
    with contextlib.suppress(OSError):  # the folder is not there, or may not be looked into
        names += (entry.name for entry in itertools.islice(place.parent.iterdir(), _MOST_NAMES))
    import difflib

    close = difflib.get_close_matches(place.name, names, n=1, cutoff=0.75)
    return f"; did you mean {place.parent / close[0]}?" if close else ""
