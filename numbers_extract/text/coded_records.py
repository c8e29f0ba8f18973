"""The text of records whose fields begin with codes of two letters in, the records out.

Read are Factiva's field codes (``HD``, ``PD``, ``LP``, ``TD``) and lists of references (``TY  -`` to ``ER  -``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from numbers_extract.lexicon import archive_fields as fields
from numbers_extract.patterns import later
from numbers_extract.reading.stated_dates import record_date
from numbers_extract.records import ArticleRecord, Span

__all__ = ["coded_records"]

_FACTIVA: Final = later(
    rf"(?m)^[ \t]*(?P<code>{'|'.join(fields.FACTIVA_CODES)})(?:[ \t]{{2,}}|\t|[ \t]*\|[ \t]*|[ \t]*(?=\r?$))"
)
_REFERENCES: Final = later(r"(?m)^(?P<code>[A-Z][A-Z0-9]) {1,2}-(?: |(?=\r?$))")
_FEWEST_CODES: Final = 4


class _Field(NamedTuple):
    """A field: its code, and where its value stands, without the blanks around it."""

    code: str
    value: Span


def coded_records(text: str) -> tuple[ArticleRecord, ...]:
    """The records of a text that is made of fields with codes; none where it is not."""
    if "HD" in text and "AN" in text:
        records = _records(text, _FACTIVA, fields.FACTIVA_CODES, fields.FACTIVA_FIRST, "AN")
        if records:
            return records
    if "TY" in text and "ER" in text:
        return _records(text, _REFERENCES, fields.REFERENCE_CODES, frozenset({"TY"}), "ER")
    return ()


def _records(
    text: str, pattern: re.Pattern[str], roles: Mapping[str, str], first: frozenset[str], last: str
) -> tuple[ArticleRecord, ...]:
    records: list[ArticleRecord] = []
    members: list[_Field] = []
    for field in _fields(text, pattern):
        if not members and field.code not in first:
            continue
        members.append(field)
        if field.code == last:
            record = _record(text, members, roles)
            records += [] if record is None else [record]
            members = []
    return tuple(records)


def _fields(text: str, pattern: re.Pattern[str]) -> Iterator[_Field]:
    found = list(pattern.finditer(text))
    for k, one in enumerate(found, start=1):
        end = found[k].start() if k < len(found) else len(text)
        value = text[one.end() : end]
        at = one.end() + len(value) - len(value.lstrip())
        yield _Field(one["code"], Span(at, at + len(value.strip(" \t\r\n|"))))


def _record(text: str, members: Sequence[_Field], roles: Mapping[str, str]) -> ArticleRecord | None:
    """One record; None where it has neither headline nor text, or hardly any field."""
    spans: dict[str, list[Span]] = {}
    for code, value in members:
        if value.start < value.end:
            spans.setdefault(roles.get(code, ""), []).append(value)
    told = {role: " ".join(text[slice(*values[0])].split()) for role, values in spans.items()}
    if len(members) < _FEWEST_CODES or not {"headline", "lead", "text"} & told.keys():
        return None
    headline = spans.get("headline", [None])[0]
    body = _body(spans, members[-1].value.start)
    if headline is not None and headline.start > body.start:
        headline = None
    start = body.start if headline is None else headline.start
    day = next((day for value in spans.get("date", ()) if (day := record_date(text[slice(*value)]))), None)
    return ArticleRecord(
        start, max(body.end, start), headline, body, told.get("outlet", ""), told.get("author", ""), day
    )


def _body(spans: Mapping[str, Sequence[Span]], end: int) -> Span:
    """The lead and the text; of texts that stand apart the longest. Empty at ``end`` where there is none."""
    if "lead" in spans:
        return Span(spans["lead"][0].start, spans.get("text", spans["lead"])[-1].end)
    return max(spans.get("text", (Span(end, end),)), key=lambda span: span.end - span.start)
