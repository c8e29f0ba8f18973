"""The lines of a record of an archive in, what each of them is out: a field and its value, a day, an edition, an owner.

A line that numbers a page, or one of signs alone, counts as empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from numbers_extract.lexicon import archive_fields as fields
from numbers_extract.patterns import later
from numbers_extract.reading.stated_dates import record_date
from numbers_extract.records import ArticleRecord, Span

__all__ = [
    "LONGEST_DATE_LINE",
    "Line",
    "RecordHead",
    "after",
    "after_block",
    "before",
    "block_end",
    "body_end",
    "field_of",
    "is_body_label",
    "is_date_line",
    "is_edition",
    "is_owned",
    "is_tail",
    "lines_of",
    "record_of",
    "value_of",
]

LONGEST_DATE_LINE: Final = 60
_CENTRED: Final = 8  # blanks before a line that stands in the middle
_LINE: Final = later(r"[^\n]*")
_FIELD: Final = later(r"(?P<name>[^\W\d_][\w /-]{1,30}?)\s?:(?=\s|\Z)")
_PAGE: Final = later(rf"(?:{fields.PAGE_LINES})\Z")


class Line(NamedTuple):
    """A line without the white space around it; ``indent`` counts the blanks before."""

    start: int
    end: int
    words: str
    indent: int = 0

    @property
    def centred(self) -> bool:
        """Whether it stands in the middle."""
        return self.indent >= _CENTRED


class RecordHead(NamedTuple):
    """What stands before the text of a record: the lines of its headline, and the first line of its text."""

    outlet: str
    dated: str
    headline: Sequence[Line]
    author: str
    body: int


def lines_of(text: str, start: int, end: int) -> list[Line]:
    """The lines of a stretch, also empty ones."""
    lines: list[Line] = []
    at = start
    while at <= end:
        found = _LINE.match(text, at, end)
        stop = found.end() if found is not None else end
        raw = text[at:stop]
        words = raw.strip()
        first = at + (len(raw) - len(raw.lstrip()) if words else 0)
        told = words if any(map(str.isalnum, words)) and _PAGE.match(words) is None else ""
        lines.append(Line(first, first + len(words), told, first - at))
        at = stop + 1
    return lines


def field_of(line: Line) -> str:
    """The name of the field that a line begins with, in small letters; empty for none that archives have."""
    found = _FIELD.match(line.words)
    name = found["name"].lower() if found is not None else ""
    return name if name in fields.HEAD_FIELDS or name in fields.TAIL_FIELDS or name in fields.BODY_LABELS else ""


def value_of(line: Line) -> str:
    """What stands behind the name of a field."""
    return line.words.partition(":")[2].strip()


def is_date_line(line: Line) -> bool:
    """Whether a line is a day, with little beside it."""
    return len(line.words) <= LONGEST_DATE_LINE and record_date(line.words) is not None and not field_of(line)


def is_edition(line: Line) -> bool:
    """Whether a line says which edition of a paper the text stood in."""
    if field_of(line) or len(line.words) > LONGEST_DATE_LINE:
        return False
    return line.centred or not fields.EDITION_WORDS.isdisjoint(line.words.lower().replace(".", "").split())


def is_owned(line: Line) -> bool:
    """Whether a line says who owns the text."""
    return line.words.lower().startswith(fields.COPYRIGHT_SIGNS)


def after(lines: Sequence[Line], at: int) -> int:
    """The next line that is not empty."""
    while at < len(lines) and not lines[at].words:
        at += 1
    return at


def before(lines: Sequence[Line], at: int) -> int:
    """The line before ``at`` that is not empty, -1 for none."""
    at -= 1
    while at >= 0 and not lines[at].words:
        at -= 1
    return at


def block_end(lines: Sequence[Line], at: int) -> int:
    """The empty line behind the paragraph at ``at``."""
    while at < len(lines) and lines[at].words:
        at += 1
    return at


def after_block(lines: Sequence[Line], at: int) -> int:
    """The first line behind the paragraph at ``at`` that is not empty."""
    return after(lines, block_end(lines, at))


def is_body_label(line: Line) -> bool:
    """Whether a line is the label over the text, and no more."""
    return line.words.lower().rstrip(": ") in fields.BODY_LABELS


def is_tail(line: Line) -> bool:
    """Whether a line is a field or a label that stands behind the text of a record."""
    return field_of(line) in fields.TAIL_FIELDS or line.words.lower() in fields.TAIL_LABELS


def body_end(lines: Sequence[Line], at: int) -> int:
    """The line behind the last of the text: the first field, label or notice of ownership behind it.

    What may also be a field before a text goes with the fields behind it: ``Pages: A4`` before ``ISSN: 561``.
    """
    for k in range(at, len(lines)):
        line = lines[k]
        if line.words and (is_tail(line) or (line.centred and is_owned(line))):
            while (last := before(lines, k)) > at and field_of(lines[last]) in fields.HEAD_FIELDS:
                k = last  # noqa: PLW2901
            return k
    return len(lines)


def record_of(lines: Sequence[Line], head: RecordHead) -> ArticleRecord:
    """The record whose text begins at the line ``head.body``."""
    stop = body_end(lines, head.body)
    body = [line for line in lines[head.body : stop] if line.words]
    title = Span(head.headline[0].start, head.headline[-1].end) if head.headline else None
    place = body[0].start if body else (title.end if title is not None else lines[-1].start)
    start = min(title.start, place) if title is not None else place
    running = Span(place, body[-1].end if body else place)
    return ArticleRecord(start, running.end, title, running, head.outlet, head.author, record_date(head.dated))
