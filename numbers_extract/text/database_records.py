"""The stretch of a text before a number that a database gave its record in, the record out.

Factiva ends a record with its accession number, ProQuest with the number of the document and more fields, NewsBank with
the number of the record.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from numbers_extract.lexicon import archive_fields as fields
from numbers_extract.patterns import later
from numbers_extract.reading.stated_dates import is_paper, printed_in, record_date
from numbers_extract.records import ArticleRecord
from numbers_extract.text.record_lines import (
    Line,
    RecordHead,
    after,
    body_end,
    field_of,
    is_body_label,
    is_date_line,
    is_owned,
    is_tail,
    lines_of,
    record_of,
    value_of,
)

__all__ = ["accessioned", "filed", "identified", "topped"]

_COUNTED_WORDS: Final = later(r"\d[\d., ]* \w+\Z")
_CLOCK: Final = later(r"\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?\Z")
_ADDRESS: Final = later(r"(?:https?://|www\.)\S+\Z")
_RESULT: Final = later(rf"{fields.RESULT_COUNTERS}\Z", re.IGNORECASE)
_ROLES: Final = {
    "headline": fields.HEADLINE_FIELDS,
    "outlet": fields.OUTLET_FIELDS,
    "author": fields.AUTHOR_FIELDS,
}
_LONGEST_OUTLET: Final = 80
_SECTION_WORDS, _HEADLINE_WORDS = 3, 5  # as many as the name of a section has, and as few as a headline


def accessioned(text: str, start: int, end: int) -> ArticleRecord | None:
    """A record of Factiva: section, headline, author, words counted, date, time, outlet, owner, text."""
    lines = [line for line in lines_of(text, start, end) if line.words]
    counted = next((k for k, line in enumerate(lines) if _COUNTED_WORDS.match(line.words)), -1)
    dated = next((k for k in range(max(counted, 0), len(lines)) if is_date_line(lines[k])), -1)
    told = max(counted, dated)  # a record may lack its day
    owned = next((k for k in range(told, len(lines)) if is_owned(lines[k])), told + 1 if dated >= 0 else -1)
    if told < 0 or owned < 0:
        return None
    outlet = next((line.words for line in lines[told + 1 : owned + 1] if not _CLOCK.match(line.words)), "")
    heads = lines[: counted if counted > 0 else dated]
    if len(heads) > 1 and len(heads[0].words.split()) <= _SECTION_WORDS:
        heads = heads[len(heads[1].words.split()) >= _HEADLINE_WORDS :]
    author = heads[1].words if len(heads) > 1 else ""
    day = lines[dated].words if dated >= 0 else ""
    return record_of(lines, RecordHead(outlet, day, heads[:1], author, owned + 1))


def identified(text: str, start: int, end: int) -> ArticleRecord | None:
    """A record of ProQuest: headline, fields, the text behind its label, fields.

    Before it stands what is left of the one before or a list of the results, and which of these it is.
    """
    lines = lines_of(text, start, end)
    labels = (k for k, line in enumerate(lines) if is_body_label(line) or field_of(line) in fields.BODY_LABELS)
    labelled = next(labels, -1)
    if labelled < 0:
        return None
    result = next((k for k in range(labelled, -1, -1) if _RESULT.match(lines[k].words)), -1)
    first = after(lines, result + 1)
    while first < labelled and (is_tail(lines[first]) or is_owned(lines[first])):
        first = after(lines, first + 1)
    said: dict[str, str] = {}
    for line in lines[first:]:
        if field_of(line) and value_of(line):
            said.setdefault(field_of(line), value_of(line))
    value = value_of(lines[labelled])
    if value:
        lines[labelled] = Line(lines[labelled].end - len(value), lines[labelled].end, value)
    headline = [] if field_of(lines[first]) or first >= labelled else [lines[first]]
    if not headline:
        titled = next((line for line in lines[first:] if field_of(line) in fields.HEADLINE_FIELDS), None)
        headline = [] if titled is None or titled.start > lines[labelled].start else [_valued(titled)]
    outlet, day = printed_in(said.get("publication info", ""))
    outlet = said.get("publication title", "").partition(";")[0].strip() or outlet
    day = said.get("publication date", "") or day or said.get("date", "")
    author = next((said[name] for name in said if name in fields.AUTHOR_FIELDS), "")
    body = labelled if value else after(lines, labelled + 1)
    return record_of(lines, RecordHead(outlet, day, headline, author, body))


def _valued(line: Line) -> Line:
    """The value of a field as a line."""
    value = value_of(line)
    return Line(line.end - len(value), line.end, value)


def filed(text: str, start: int, end: int) -> ArticleRecord | None:
    """A record of NewsBank: headline, day, outlet, fields, text; also all of them as fields."""
    return topped(lines_of(text, start, end))


def topped(lines: Sequence[Line]) -> ArticleRecord | None:
    """A record without a label before its text: headline, day, outlet and fields, in any order behind the headline.

    None where no day stands before the text, or no text behind it.
    """
    at = after(lines, 0)
    while at < len(lines) and (is_tail(lines[at]) or _RESULT.match(lines[at].words)):
        at = after(lines, at + 1)
    headline: list[Line] = []
    while at < len(lines) and lines[at].words and not _is_of_head(lines[at]):
        headline.append(lines[at])
        at += 1
    above = headline[0].words if len(headline) == 1 else ""
    told: dict[str, str] = {}
    at = after(lines, at)
    while at < len(lines) and not is_body_label(lines[at]) and (role := _role(lines[at], told)):
        line = lines[at]
        if role == "headline" and not headline:
            headline = [_valued(line)]
        if role == "outlet" and above and is_paper(above) and not (field_of(line) or is_paper(line.words)):
            headline, told["outlet"] = [line], above  # the paper stands over its headline
        told.setdefault(role, value_of(line) if field_of(line) else line.words)
        if role == "day" and (beside := _beside(line)):
            told.setdefault("outlet", beside)
        at = after(lines, at + 1)
    if at < len(lines) and is_body_label(lines[at]):
        at = after(lines, at + 1)
    if "day" not in told or at >= body_end(lines, at):
        return None
    return record_of(lines, RecordHead(told.get("outlet", ""), told["day"], headline, told.get("author", ""), at))


def _role(line: Line, told: Mapping[str, str]) -> str:
    """What a line of a head says; empty for one of the text."""
    name = field_of(line)
    for role, names in _ROLES.items():
        if name in names:
            return role
    if is_date_line(line) or (name and "day" not in told and record_date(value_of(line)) is not None):
        return "day"
    if _is_of_head(line):
        return "other"
    named = "outlet" not in told and len(line.words) <= _LONGEST_OUTLET and not line.words.endswith(".")
    return "outlet" if named else ""


def _is_of_head(line: Line) -> bool:
    """Whether a line is a field before a text, a day, a count of words, a time, an owner or an address."""
    if field_of(line) in fields.HEAD_FIELDS or is_date_line(line) or is_owned(line):
        return True
    return any(pattern.match(line.words) for pattern in (_COUNTED_WORDS, _CLOCK, _ADDRESS))


def _beside(line: Line) -> str:
    """The outlet in a line such as ``March 14, 2019 | Kesh Post (Kesh) | Page 4``."""
    parts = [part.strip() for part in line.words.split("|")]
    return next((part for part in parts if record_date(part) is None), "")
