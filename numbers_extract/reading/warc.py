"""A WARC or WET file in, its records that hold texts out, one at a time: pages and texts as they were fetched.

warcio reads the heads of records and what HTTP says. Where a record ends is told here, so that a damaged one costs no
other: in a ``.gz`` by its member, else by the next line that begins a record.
"""

from __future__ import annotations

import io
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.errors import InputError, first_line
from numbers_extract.extras import require_for_input
from numbers_extract.patterns import later
from numbers_extract.reading.archives import GZIP, gzip_members, is_gzip, unpacked
from numbers_extract.reading.http_content import LARGEST, http_content
from numbers_extract.reading.sources import Joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numbers_extract.reading.sources import Source

__all__ = ["BrokenRecord", "Captures", "WarcRecord", "is_warc"]

_MARK: Final = b"WARC/"
_HTML: Final = frozenset({"text/html", "application/xhtml+xml"})
_PLAIN: Final = "text/plain"
_FETCHED: Final = "response"
_WITH_TEXTS: Final = frozenset({_FETCHED, "resource", "conversion"})
_ABOUT_OTHERS: Final = frozenset({"warcinfo", "request", "metadata"})
"""Sorts of records that say how others came about: they are passed over and not counted."""

_LARGEST_HEAD: Final = 1 << 16
_LONGEST_LENGTH: Final = 15  # digits
_PIECE: Final = 1 << 16
_CHARSET: Final = later(r"""charset\s*=\s*["']?([\w.:-]+)""")
_ERRORS: Final = (AttributeError, EOFError, LookupError, TypeError, ValueError)
"""What warcio raises on damaged heads besides its own errors."""


class WarcRecord(NamedTuple):
    """A record with a text: ``number`` counts all records of the file from 1.

    ``fields`` are those of its head, by their names in small letters; ``charset`` is the one that HTTP states, None
    where it states none.
    """

    number: int
    fields: dict[str, str]
    content: bytes
    is_page: bool
    charset: str | None

    def field(self, name: str) -> str:
        """A field of its head, such as ``WARC-Date``; empty where it is not there."""
        return self.fields.get(name.lower(), "")


class BrokenRecord(NamedTuple):
    """A record that cannot be read, and why."""

    number: int
    reason: str


def is_warc(head: bytes) -> bool:
    """Whether bytes begin as a WARC file does."""
    return head.startswith(_MARK)


class Captures:
    """The records of a file, read once.

    ``passed`` counts those without a text, by what they are; ``shortened`` those cut off when they were fetched.

    Args:
        source: the file.

    Raises:
        InputError: the extra ``warc`` is not installed.
    """

    def __init__(self, source: Source) -> None:
        require_for_input("warcio", "reading WARC")
        from warcio.statusandheaders import StatusAndHeadersParser

        self.passed: Counter[str] = Counter()
        self.shortened = 0
        self._source = source
        self._parse = StatusAndHeadersParser([], verify=False).parse
        self._number = 0
        self._lost = False

    def __iter__(self) -> Iterator[WarcRecord | BrokenRecord]:
        for stream in self._streams():
            with stream:
                yield from self._records(stream)
        if not self._number and not self._lost:
            raise InputError("there is no record in it")

    def _streams(self) -> Iterator[io.BufferedIOBase]:
        """The streams of unpacked bytes in which records follow one another: one for each member of a ``.gz``."""
        flow = self._source.flow()
        stream = flow if isinstance(flow, io.BufferedReader) else io.BufferedReader(Joined(b"", flow), _PIECE)
        if self._source.codec in {"", GZIP} and is_gzip(stream.peek(_PIECE)):
            return gzip_members(stream)
        return iter((unpacked(stream, self._source.codec) if self._source.codec else stream,))

    def _records(self, stream: io.BufferedIOBase) -> Iterator[WarcRecord | BrokenRecord]:
        """The records of one stream. All that is lost between two of them is one broken record."""
        flow = _Flow(stream)
        line = b"\n"
        while line:
            made: WarcRecord | BrokenRecord | None = None
            begun = self._number
            try:
                line = flow.line()
                if line.startswith(_MARK):
                    self._number += 1
                    self._lost = False
                    made = self._record(line, flow)
                    flow.require_next()
                elif line.strip():
                    made = self._broken("no record begins where one should", begun)
            except InputError as error:  # of the bytes: nothing comes behind it
                line = b""
                made = self._broken(str(error), begun)
            except _RecordError as error:
                flow.go_back()
                made = self._broken(str(error), begun)
            if made is not None:
                yield made

    def _broken(self, reason: str, begun: int) -> BrokenRecord | None:
        """The record behind the first ``begun`` as one that is broken; None where that was told already."""
        if self._lost:
            return None
        self._lost = True
        self._number = begun + 1
        return BrokenRecord(self._number, reason)

    def _record(self, line: bytes, flow: _Flow) -> WarcRecord | BrokenRecord | None:
        """The record that a line begins, None where it holds no text.

        Raises:
            _RecordError: where it ends is not known.
        """
        fields = self._fields(_head(line, flow.line))
        said = fields.get("content-length", "")
        if not (said.isascii() and said.isdecimal() and len(said) <= _LONGEST_LENGTH):
            raise _RecordError(f"no record that can be read (its length is {said!r})")
        left = int(said)
        sort = fields.get("warc-type", "").lower()
        if sort not in _WITH_TEXTS:
            self._pass(flow, left, "" if sort in _ABOUT_OTHERS else sort or "record of no sort")
            return None
        block = flow.read(min(left, _LARGEST_HEAD))
        left -= len(block)
        http: dict[str, str] = {}
        body = block
        if sort == _FETCHED and block.startswith(b"HTTP/"):
            http, body = self._http(block)
        told = http.get("content-type", "") if http else fields.get("content-type", "")
        told = told or fields.get("warc-identified-payload-type", "")
        kind = told.partition(";")[0].strip().lower()
        status = http.get("", "200")
        if not status.startswith("2") or (kind not in _HTML and kind != _PLAIN):
            self._pass(flow, left, f"status {status}" if not status.startswith("2") else kind or "content of no sort")
            return None
        if left > LARGEST:
            flow.skip(left)
            return BrokenRecord(self._number, f"a text of more than {LARGEST >> 20} MB")
        body += flow.read(left)
        try:
            content = http_content(body, http.get("transfer-encoding", ""), http.get("content-encoding", ""))
        except InputError as error:
            return BrokenRecord(self._number, str(error))
        if not content.strip():
            self.passed["empty content"] += 1
            return None
        self.shortened += "warc-truncated" in fields
        charset = _CHARSET.search(told.lower())
        return WarcRecord(self._number, fields, content, kind in _HTML, None if charset is None else charset[1])

    def _pass(self, flow: _Flow, left: int, what: str) -> None:
        """Passes over the rest of a record, and counts it unless ``what`` it is is empty."""
        flow.skip(left)
        if what:
            self.passed[what] += 1

    def _fields(self, head: bytes) -> dict[str, str]:
        """The fields of a head by their names in small letters; the code of its first line by the empty name."""
        from warcio.statusandheaders import StatusAndHeadersParserException

        try:
            read = self._parse(io.BytesIO(head))
            return {**{name.lower(): value for name, value in read.headers}, "": str(read.get_statuscode())}
        except (StatusAndHeadersParserException, *_ERRORS) as error:
            raise _RecordError(f"no record that can be read ({first_line(error)})") from error

    def _http(self, block: bytes) -> tuple[dict[str, str], bytes]:
        """What HTTP says of a response, and what came of it behind that."""
        stream = io.BytesIO(block)
        fields = self._fields(_head(stream.readline(), stream.readline))
        return fields, stream.read()


class _RecordError(ValueError):
    """A record cannot be read; those behind it can."""


class _Flow:
    """A stream of records, in which one can go back to the record that a wrong length has swallowed."""

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self._stream = stream
        self._waiting = b""
        self._held: list[bytes] = []

    def line(self) -> bytes:
        """The next line; empty at the end."""
        line, self._waiting = self._waiting or self._stream.readline(_LARGEST_HEAD), b""
        return line

    def read(self, size: int) -> bytes:
        """So many bytes, to which :meth:`go_back` can go back."""
        data = self._stream.read(size)
        self._held.append(data)
        if len(data) < size:
            raise _RecordError("it is cut off")
        return data

    def skip(self, size: int) -> None:
        """Passes over so many bytes."""
        while size:
            passed = len(self._stream.read(min(size, _PIECE)))
            size -= passed
            if not passed:
                raise _RecordError("it is cut off")

    def require_next(self) -> None:
        """Raises where neither an empty line nor a record nor the end comes next: the length of the last was wrong."""
        line = self._waiting = self._stream.readline(_LARGEST_HEAD)
        if line.strip() and not line.startswith(_MARK):
            raise _RecordError("it is damaged, or says a wrong length")
        self._held = []

    def go_back(self) -> None:
        """Goes back to the first record that begins in what was read of the last."""
        held = b"".join(self._held)
        self._held = []
        place = held.find(b"\n" + _MARK) + 1
        if place:
            rest = Joined(held[place:] + self._waiting, self._stream)
            self._stream, self._waiting = io.BufferedReader(rest, _PIECE), b""


def _head(line: bytes, next_line: Callable[[], bytes]) -> bytes:
    """The lines of a head whose first is known, up to the empty one that ends it."""
    lines = [line]
    size = len(line)
    while lines[-1].strip():
        lines.append(next_line())
        size += len(lines[-1])
        if size > _LARGEST_HEAD:
            raise _RecordError(f"no record that can be read (a head of more than {_LARGEST_HEAD >> 10} KB)")
    return b"".join(lines)
