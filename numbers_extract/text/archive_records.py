"""The text of an archive export in, its records out: where each article stands in it, and what its fields say.

Read are exports of Nexis (``51 of 74 DOCUMENTS``), of Nexis Uni (``End of Document``), of databases whose records end
with a number of theirs (Factiva, ProQuest, NewsBank), fields that begin with codes, stories of wire services (``ZCZC``
to ``NNNN``), and letters that were sent on. The text is never changed; record fields are told apart from the words of
the article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from numbers_extract.lexicon import archive_fields as fields
from numbers_extract.patterns import later
from numbers_extract.records import ArticleRecord
from numbers_extract.text.coded_records import coded_records
from numbers_extract.text.database_records import accessioned, filed, identified, topped
from numbers_extract.text.letters import letters_in
from numbers_extract.text.record_lines import (
    Line,
    RecordHead,
    after,
    after_block,
    before,
    body_end,
    field_of,
    is_body_label,
    is_date_line,
    is_edition,
    is_owned,
    is_tail,
    lines_of,
    record_of,
    value_of,
)
from numbers_extract.text.wire_stories import wire_stories

__all__ = ["archive_records"]

_COUNTER: Final = later(rf"^[ \t\ufeff]*{fields.DOCUMENT_COUNTERS}[ \t]*\r?$", re.MULTILINE)
_END: Final = later(rf"^[ \t]*{fields.DOCUMENT_ENDS}[ \t]*\r?$", re.MULTILINE)
_ACCESSION: Final = later(rf"^[ \t]*{fields.ACCESSION_LINES}[ \t]*\r?$", re.MULTILINE)
_IDENTIFIED: Final = later(rf"^[ \t]*{fields.IDENTIFIER_LINES}[ \t]*\r?$", re.MULTILINE)
_FILED: Final = later(rf"^[ \t]*{fields.FILING_LINES}[ \t]*\r?$", re.MULTILINE)
_DATE_REACH: Final = 12  # lines of a record down to its date


def archive_records(text: str) -> tuple[ArticleRecord, ...]:
    """The records that a text is made of, in its order; none where it is no export of an archive."""
    if "ZCZC" in text and (stories := wire_stories(text, _headless)):
        return stories
    counters = list(_COUNTER.finditer(text)) if "DO" in text else []
    if counters:
        ends = [*(found.start() for found in counters[1:]), len(text)]
        records = [_numbered(text, found.end(), end) for found, end in zip(counters, ends, strict=True)]
        first = None if int(counters[0]["number"]) == 1 else _headless(text, 0, counters[0].start())
        return tuple(records if first is None else [first, *records])
    if coded := coded_records(text):
        return coded
    worded = any(word in text for word in fields.DOCUMENT_WORDS)
    closings = ((_END, _ended), (_ACCESSION, accessioned), (_IDENTIFIED, identified)) if worded else ()
    filings = ((_FILED, filed),) if fields.FILING_LABEL in text else ()
    for pattern, read in (*closings, *filings):
        closed = [found.span() for found in pattern.finditer(text)]
        starts = [0, *(end for _, end in closed)]
        attempts = (read(text, start, end) for start, (end, _) in zip(starts, closed, strict=False))
        read_ones = [record for record in attempts if record is not None]
        if read_ones:
            rest = _headless(text, starts[-1], len(text))
            return tuple(read_ones if rest is None else [*read_ones, rest])
    return letters_in(text)


def _headless(text: str, start: int, end: int) -> ArticleRecord | None:
    """What stands before the fields at the end of a record whose head is not there; None where nothing does."""
    lines = lines_of(text, start, end)
    words = (k for k, line in enumerate(lines) if line.words and not is_tail(line) and not is_owned(line))
    first = next(words, len(lines))
    stop = body_end(lines, first)
    if first >= stop or any(line.words.lower() == fields.SUMMARY_LABELS for line in lines[first:stop]):
        return None
    return record_of(lines, RecordHead("", "", (), "", first))


# ------------------------------------------------------------------------------------------------ Nexis
def _numbered(text: str, start: int, end: int) -> ArticleRecord:
    """A record behind ``51 of 74 DOCUMENTS``: owner, outlet, date, edition, headline, fields, text, fields.

    The headline may be one of the fields.
    """
    lines = lines_of(text, start, end)
    first = after(lines, 0)
    while first < len(lines) and is_owned(lines[first]):
        first = after(lines, first + 1)
    dated = next((k for k in range(first, min(first + _DATE_REACH, len(lines))) if is_date_line(lines[k])), -1)
    outlet = lines[first].words if first < len(lines) and first != dated else ""
    at = after(lines, (dated if dated >= 0 else first) + 1)
    while at < len(lines) and (is_edition(lines[at]) or (lines[at].centred and field_of(lines[at]))):
        at = after(lines, at + 1)
    top = at
    while at < len(lines) and not field_of(lines[at]):
        at = after(lines, at + 1)
    day = lines[dated].words if dated >= 0 else ""
    if at >= len(lines) or field_of(lines[at]) in fields.TAIL_FIELDS:  # no field before the text
        return record_of(lines, RecordHead(outlet, day, lines[top : top + 1], "", after(lines, top + 1)))
    headline = [line for line in lines[top:at] if line.words and line.words.lower() not in fields.HEAD_NOTICES]
    body, author = _fields_end(lines, at)
    headline = headline or _headline_field(lines[at:body])
    return record_of(lines, RecordHead(outlet, day, headline, author, body))


def _headline_field(lines: Sequence[Line]) -> list[Line]:
    """The lines of the headline that is a field among others."""
    for k, line in enumerate(lines):
        if field_of(line) in fields.HEADLINE_FIELDS:
            value = value_of(line)
            rest = list(takewhile(lambda line: line.words and not field_of(line), lines[k + 1 :]))
            return ([Line(line.end - len(value), line.end, value)] if value else []) + rest
    return []


def _fields_end(lines: Sequence[Line], at: int) -> tuple[int, str]:
    """Where the text begins behind the fields at ``at``, and the author that they name.

    A line behind a field is of it where a field of those before every text follows: who speaks in a broadcast.
    """
    author = ""
    while at < len(lines):
        line = lines[at]
        name = field_of(line)
        if is_body_label(line):
            return after(lines, at + 1), author
        if name in fields.AUTHOR_FIELDS:
            author = author or value_of(line)
        if name not in fields.HEAD_FIELDS and not is_owned(line):
            length = _length_field(lines, at)
            if length < 0:
                return at, author
            at = length
            continue
        following = at + 1
        if following < len(lines) and lines[following].words and not field_of(lines[following]):
            if is_body_label(lines[following]):
                at = following
                continue
            at = after_block(lines, following)  # the value goes on over the line
        else:
            at = after(lines, following)
    return at, author


def _length_field(lines: Sequence[Line], at: int) -> int:
    """The field that counts the words of the text, before the text and behind the line ``at``; -1 for none."""
    for k in range(at, min(at + _DATE_REACH, len(lines))):
        if is_tail(lines[k]):
            return -1
        if field_of(lines[k]) in fields.LENGTH_FIELDS and value_of(lines[k])[:1].isdigit():
            return k
    return -1


def _ended(text: str, start: int, end: int) -> ArticleRecord | None:
    """A record before ``End of Document``: headline, outlet, date, fields, ``Body``, text, fields.

    None where it has no text.
    """
    lines = lines_of(text, start, end)
    body = next((k for k, line in enumerate(lines) if is_body_label(line)), -1)
    dated = next((k for k in range(body - 1, -1, -1) if is_date_line(lines[k])), -1)
    if dated < 0:  # a head that was not copied, or no record at all
        told = topped(lines) if any(map(is_tail, lines)) else None
        return told or (_headless(text, start, end) if any(map(is_tail, lines)) else None)
    printed = before(lines, dated)
    title = before(lines, printed)
    headline: list[Line] = []
    while title >= 0 and lines[title].words:
        headline.insert(0, lines[title])
        title -= 1
    author = next((value_of(line) for line in lines[dated:body] if field_of(line) in fields.AUTHOR_FIELDS), "")
    outlet = lines[printed].words if printed >= 0 else ""
    return record_of(lines, RecordHead(outlet, lines[dated].words, headline, author, after(lines, body + 1)))
