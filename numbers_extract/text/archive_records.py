"""The text of an archive export in, its records out: where each article stands in it, and what its fields say.

Read are exports of Nexis (``51 of 74 DOCUMENTS``), of Nexis Uni (``End of Document``) and stories of wire services
(``ZCZC`` to ``NNNN``). The text is never changed; record fields are told apart from the words of the article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from numbers_extract.lexicon import archive_fields as fields
from numbers_extract.records import ArticleRecord, Span
from numbers_extract.text.stated_dates import full_date, transmission_date

__all__ = ["archive_records"]

_COUNTER: Final = re.compile(rf"^[ \t\ufeff]*{fields.DOCUMENT_COUNTERS}[ \t]*\r?$", re.MULTILINE)
_END: Final = re.compile(rf"^[ \t]*{fields.DOCUMENT_ENDS}[ \t]*\r?$", re.MULTILINE)
_TRANSMITTED: Final = re.compile(rf"^[ \t]*{fields.TRANSMISSION_STARTS}\r?$", re.MULTILINE)
_SENT: Final = re.compile(rf"^[ \t]*{fields.TRANSMISSION_ENDS}[ \t]*\r?$", re.MULTILINE)
_ACCESSION: Final = re.compile(rf"^[ \t]*{fields.ACCESSION_LINES}[ \t]*\r?$", re.MULTILINE)
_IDENTIFIED: Final = re.compile(rf"^[ \t]*{fields.IDENTIFIER_LINES}[ \t]*\r?$", re.MULTILINE)
_COUNTED_WORDS: Final = re.compile(r"\d[\d., ]* \w+\Z")
_LINE: Final = re.compile(r"[^\n]*")
_FIELD: Final = re.compile(r"(?P<name>[^\W\d_][\w /-]{1,30}?)\s?:(?=\s|\Z)")
_LONGEST_DATE_LINE: Final = 60
_DATE_REACH: Final = 6  # lines of a record down to its date


class _Line(NamedTuple):
    """A line without the white space around it; ``centred``: much of it stands before."""

    start: int
    end: int
    words: str
    centred: bool


class _Head(NamedTuple):
    """What stands before the text of a record: the lines of its headline, and the first line of its text."""

    outlet: str
    dated: _Line | None
    headline: Sequence[_Line]
    author: str
    body: int


_CENTRED: Final = 8  # blanks before a line that stands in the middle


def archive_records(text: str) -> tuple[ArticleRecord, ...]:
    """The records that a text is made of, in its order; none where it is no export of an archive."""
    if "ZCZC" in text and (stories := _transmissions(text)):
        return stories
    counters = list(_COUNTER.finditer(text)) if "DO" in text else []
    if counters:
        ends = [*(found.start() for found in counters[1:]), len(text)]
        records = [_numbered(text, found.end(), end) for found, end in zip(counters, ends, strict=True)]
        before = None if int(counters[0]["number"]) == 1 else _headless(text, 0, counters[0].start())
        return tuple(records if before is None else [before, *records])
    if not any(word in text for word in fields.DOCUMENT_WORDS):
        return ()
    for pattern, read in ((_END, _ended), (_ACCESSION, _accessioned), (_IDENTIFIED, _identified)):
        closed = [found.span() for found in pattern.finditer(text)]
        starts = [0, *(end for _, end in closed)]
        attempts = (read(text, start, end) for start, (end, _) in zip(starts, closed, strict=False))
        read_ones = [record for record in attempts if record is not None]
        if read_ones:
            rest = _headless(text, starts[-1], len(text))
            return tuple(read_ones if rest is None else [*read_ones, rest])
    return ()


# ------------------------------------------------------------------------------------------------ the lines of a record
def _lines(text: str, start: int, end: int) -> list[_Line]:
    """The lines of a stretch, also empty ones."""
    lines: list[_Line] = []
    at = start
    while at <= end:
        found = _LINE.match(text, at, end)
        stop = found.end() if found is not None else end
        raw = text[at:stop]
        words = raw.strip()
        first = at + (len(raw) - len(raw.lstrip()) if words else 0)
        lines.append(_Line(first, first + len(words), words, first - at >= _CENTRED))
        at = stop + 1
    return lines


def _field(line: _Line) -> str:
    """The name of the field that a line begins with, in small letters; empty for none that archives have."""
    found = _FIELD.match(line.words)
    name = found["name"].lower() if found is not None else ""
    return name if name in fields.HEAD_FIELDS or name in fields.TAIL_FIELDS or name in fields.BODY_LABELS else ""


def _value(line: _Line) -> str:
    return line.words.partition(":")[2].strip()


def _is_date_line(line: _Line) -> bool:
    return len(line.words) <= _LONGEST_DATE_LINE and full_date(line.words) is not None and not _field(line)


def _is_edition(line: _Line) -> bool:
    if _field(line) or len(line.words) > _LONGEST_DATE_LINE:
        return False
    return line.centred or not fields.EDITION_WORDS.isdisjoint(line.words.lower().replace(".", "").split())


def _is_owned(line: _Line) -> bool:
    """Whether a line says who owns the text."""
    return line.words.lower().startswith(fields.COPYRIGHT_SIGNS)


def _after(lines: Sequence[_Line], at: int) -> int:
    """The next line that is not empty."""
    while at < len(lines) and not lines[at].words:
        at += 1
    return at


def _block_end(lines: Sequence[_Line], at: int) -> int:
    """The empty line behind the paragraph at ``at``."""
    while at < len(lines) and lines[at].words:
        at += 1
    return at


def _after_block(lines: Sequence[_Line], at: int) -> int:
    """The first line behind the paragraph at ``at`` that is not empty."""
    return _after(lines, _block_end(lines, at))


def _fields_end(lines: Sequence[_Line], at: int) -> tuple[int, str]:
    """Where the text begins behind the fields at ``at``, and the author that they name."""
    author = ""
    while at < len(lines):
        line = lines[at]
        name = _field(line)
        if line.words.lower().rstrip(":") in fields.BODY_LABELS:
            return _after(lines, at + 1), author
        if name in fields.AUTHOR_FIELDS:
            author = author or _value(line)
        if name not in fields.HEAD_FIELDS and not _is_owned(line):
            return at, author
        following = at + 1
        if following < len(lines) and lines[following].words and not _field(lines[following]):
            if lines[following].words.lower() in fields.BODY_LABELS:
                at = following
                continue
            at = _after_block(lines, following)  # the value goes on over the line
        else:
            at = _after(lines, following)
    return at, author


def _is_tail(line: _Line) -> bool:
    """Whether a line is a field or a label that stands behind the text of a record."""
    return _field(line) in fields.TAIL_FIELDS or line.words.lower() in fields.TAIL_LABELS


def _body_end(lines: Sequence[_Line], at: int) -> int:
    """The line behind the last of the text: the first field, label or notice of ownership behind it."""
    for k in range(at, len(lines)):
        line = lines[k]
        if not line.words:
            continue
        if _is_tail(line):
            return k
        if line.centred and _is_owned(line):
            return k
    return len(lines)


def _record(lines: Sequence[_Line], head: _Head) -> ArticleRecord:
    """The record whose text begins at the line ``head.body``."""
    stop = _body_end(lines, head.body)
    body = [line for line in lines[head.body : stop] if line.words]
    title = Span(head.headline[0].start, head.headline[-1].end) if head.headline else None
    place = body[0].start if body else (title.end if title is not None else lines[-1].start)
    start = min(title.start, place) if title is not None else place
    running = Span(place, body[-1].end if body else place)
    day = full_date(head.dated.words) if head.dated is not None else None
    return ArticleRecord(start, running.end, title, running, head.outlet, head.author, day)


# ------------------------------------------------------------------------------------------------ the kinds of export
def _numbered(text: str, start: int, end: int) -> ArticleRecord:
    """A record behind ``51 of 74 DOCUMENTS``: outlet, date, edition, headline, fields, text, fields."""
    lines = _lines(text, start, end)
    first = _after(lines, 0)
    dated = next((k for k in range(first, min(first + 2 * _DATE_REACH, len(lines))) if _is_date_line(lines[k])), -1)
    outlet = lines[first].words if first < len(lines) and first != dated else ""
    at = _after(lines, (dated if dated >= 0 else first) + 1)
    while (
        at < len(lines)
        and _is_edition(lines[at])
        and not _field(lines[at])
        and len(lines[at].words) < _LONGEST_DATE_LINE
    ):
        at = _after(lines, at + 1)
    top = at
    while at < len(lines) and not _field(lines[at]):
        at = _after(lines, at + 1)
    if at >= len(lines) or _field(lines[at]) in fields.TAIL_FIELDS:
        headline, body, author = lines[top : top + 1], _after(lines, top + 1), ""  # no field before the text
    else:
        headline = [line for line in lines[top:at] if line.words]
        body, author = _fields_end(lines, at)
    return _record(lines, _Head(outlet, lines[dated] if dated >= 0 else None, headline, author, body))


def _ended(text: str, start: int, end: int) -> ArticleRecord | None:
    """A record before ``End of Document``: headline, outlet, date, fields, ``Body``, text, fields.

    None where it has no text.
    """
    lines = _lines(text, start, end)
    body = next((k for k, line in enumerate(lines) if line.words.lower().rstrip(":") in fields.BODY_LABELS), -1)
    dated = next((k for k in range(body - 1, -1, -1) if _is_date_line(lines[k])), -1)
    if dated < 0:  # a head that was not copied, or no record at all
        return _headless(text, start, end) if any(map(_is_tail, lines)) else None
    printed = _before(lines, dated)
    title = _before(lines, printed)
    headline: list[_Line] = []
    while title >= 0 and lines[title].words:
        headline.insert(0, lines[title])
        title -= 1
    author = next((_value(line) for line in lines[dated:body] if _field(line) in fields.AUTHOR_FIELDS), "")
    outlet = lines[printed].words if printed >= 0 else ""
    return _record(lines, _Head(outlet, lines[dated], headline, author, _after(lines, body + 1)))


def _headless(text: str, start: int, end: int) -> ArticleRecord | None:
    """What stands before the fields at the end of a record whose head is not there; None where nothing does."""
    lines = _lines(text, start, end)
    first = next((k for k, line in enumerate(lines) if any(map(str.isalnum, line.words))), len(lines))
    return _record(lines, _Head("", None, (), "", first)) if first < _body_end(lines, first) else None


def _accessioned(text: str, start: int, end: int) -> ArticleRecord | None:
    """A record of Factiva, before its accession number: headline, words counted, date, outlet, owner, text."""
    lines = [line for line in _lines(text, start, end) if line.words]
    dated = next((k for k, line in enumerate(lines) if _is_date_line(line)), -1)
    if dated < 0:
        return None
    counted = next((k for k in range(dated) if _COUNTED_WORDS.match(lines[k].words)), dated)
    owned = next((k for k in range(dated, len(lines)) if _is_owned(lines[k])), dated + 1)
    outlet = lines[dated + 1].words if dated + 1 < len(lines) else ""
    author = lines[1].words if counted > 1 else ""
    return _record(lines, _Head(outlet, lines[dated], lines[: min(1, counted)], author, owned + 1))


def _identified(text: str, start: int, end: int) -> ArticleRecord | None:
    """A record of ProQuest, before its document number: headline, fields, the text behind its label, fields."""
    lines = _lines(text, start, end)
    labelled = next((k for k, line in enumerate(lines) if _field(line) in fields.BODY_LABELS), -1)
    if labelled < 0:
        return None
    value = _value(lines[labelled])
    if value:
        at = lines[labelled].end - len(value)
        lines[labelled] = _Line(at, lines[labelled].end, value, centred=False)
    heads = [line for line in lines[:labelled] if line.words]
    headline = heads[:1] if heads and not _field(heads[0]) else []
    author = next((_value(line) for line in heads if _field(line) in fields.AUTHOR_FIELDS), "")
    dated = next((line for line in heads if _field(line) and full_date(line.words) is not None), None)
    first = labelled if value else _after(lines, labelled + 1)
    return _record(lines, _Head("", dated, headline, author, first))


def _before(lines: Sequence[_Line], at: int) -> int:
    """The line before ``at`` that is not empty, -1 for none."""
    at -= 1
    while at >= 0 and not lines[at].words:
        at -= 1
    return at


def _transmissions(text: str) -> tuple[ArticleRecord, ...]:
    """Stories between the marks of a wire service, and what text stands around them."""
    stories: list[ArticleRecord | None] = []
    starts = [found.span() for found in _TRANSMITTED.finditer(text)]
    ends = [found.span() for found in _SENT.finditer(text)]
    outside = 0  # where the story before has ended
    for k, (mark, start) in enumerate(starts):
        stories.append(_headless(text, outside, mark))
        limit = starts[k + 1][0] if k + 1 < len(starts) else len(text)
        end, outside = next((span for span in ends if start < span[0] <= limit), (limit, limit))
        stories.append(_story(text, start, end))
    stories.append(_headless(text, outside, len(text)))
    return tuple(story for story in stories if story is not None)


def _story(text: str, start: int, end: int) -> ArticleRecord | None:
    """One story; its slugs and the time of sending stand before the first gap. None without words."""
    lines = _lines(text, start, end)
    first = _after_block(lines, _after(lines, 0))
    if first >= len(lines):
        first = _after(lines, 0)  # no gap behind the slugs
    title = lines[first : _block_end(lines, first)]
    story = [line for line in lines[first + len(title) :] if line.words]
    if not story or not title or title[-1].words.endswith("."):
        title, story = [], [line for line in lines[first:] if line.words]
    if not story:
        return None
    day = next((sent for line in lines[:first] if (sent := transmission_date(line.words)) is not None), None)
    headline = Span(title[0].start, title[-1].end) if title else None
    body = Span(story[0].start, story[-1].end)
    return ArticleRecord(body.start if headline is None else headline.start, body.end, headline, body, "", "", day)
