"""A text in, the letters in it that were sent on out, known by the lines of their heads: ``From:``, ``Subject:``."""

from __future__ import annotations

import itertools
import re
from typing import Final

from numbers_extract.lexicon import mail_fields as fields
from numbers_extract.patterns import later
from numbers_extract.reading.days import read_day
from numbers_extract.reading.formats.composed import same_words
from numbers_extract.reading.stated_dates import record_date
from numbers_extract.records import ArticleRecord, Span

__all__ = ["letters_in", "without_quote_marks"]

_NAMES: Final = "|".join((*fields.SENDER_FIELDS, *fields.DATE_FIELDS, *fields.SUBJECT_FIELDS, *fields.OTHER_FIELDS))
_HEAD_LINE: Final = rf"[> \t*]*(?:{_NAMES}):\*?[ \t][^\n]*"
_HEAD: Final = later(
    rf"(?m)^(?:[> \t]*(?:{'|'.join(fields.FORWARD_MARKS)})[^\n]*\n\s*)?"
    rf"(?P<lines>(?:{_HEAD_LINE}\n(?:[ \t]*\n(?={_HEAD_LINE}\n))?){{3,}})"
)
_QUOTED: Final = later(rf"(?m)^(?:{'|'.join(fields.QUOTATION_MARKS)})[ \t\r]*\n(?:[ \t]*\r?\n)?>")
_QUOTE_MARK: Final = later(r"(?m)^>[> \t]*(?:(?<=[ \t])|$)")
_FEWEST_QUOTED: Final = 2  # lines
_FIELD: Final = later(r"(?m)^[> \t*]*(?P<name>[^:\n]+):\*?[ \t]*(?P<value>[^\n]*?)[ \t\r]*$")
_PREFIX: Final = later(rf"(?:(?:{'|'.join(fields.SUBJECT_PREFIXES)})\s*:\s*)+", re.IGNORECASE)
_SIGNED: Final = later(r"(?m)^-- ?\r?$")
_PARAGRAPH: Final = later(r"\S(?:[^\n]|\n(?!\s*\n))*")
_LONGEST_NOTE: Final = 500  # characters of a line or two before what is sent on
_LONGEST_TITLE: Final = 25  # words
_CLOSED: Final = (".", ",", ":", ";", "!", "?")


def without_quote_marks(text: str) -> str:
    """The text with blanks for the marks before the lines of a letter that is quoted whole; it is as long as before.

    Where it is an answer, what is quoted is left out, and is known by these marks.
    """
    if ">" not in text or (not text.startswith(">") and "\n>" not in text) or _QUOTED.search(text):
        return text
    marks = sum(1 for _ in itertools.islice(_QUOTE_MARK.finditer(text), _FEWEST_QUOTED))
    return text if marks < _FEWEST_QUOTED else _QUOTE_MARK.sub(lambda found: " " * len(found.group()), text)


def letters_in(text: str) -> tuple[ArticleRecord, ...]:
    """The letters that stand in a text with their heads, and what was said before them; none where there is no head."""
    quoted = _QUOTED.search(text) if "\n>" in text else None
    if quoted is not None and not any(_HEAD.finditer(text, quoted.end())):
        return (_letter(text, Span(0, quoted.start()), {}),) if text[: quoted.start()].strip() else ()
    if not any(f"{name}:" in text for name in fields.SUBJECT_FIELDS):
        return ()
    heads = [found for found in _HEAD.finditer(text) if _told(found).keys() >= {"subject", "date"}]
    if not heads:
        return ()
    found: list[ArticleRecord] = []
    opening = Span(0, heads[0].start())
    if opening.end - opening.start > _LONGEST_NOTE or any(map(str.isdigit, text[: opening.end])):
        found += [] if not text[: opening.end].strip() else [_letter(text, opening, {})]
    for k, head in enumerate(heads, start=1):
        end = heads[k].start() if k < len(heads) else len(text)
        signed = _SIGNED.search(text, head.end(), end)
        body = Span(head.end(), end if signed is None else signed.start())
        if text[body.start : body.end].strip():
            found.append(_letter(text, body, _told(head)))
    return tuple(found)


def _told(head: re.Match[str]) -> dict[str, Span]:
    """Where the values of a head stand."""
    roles = {"date": fields.DATE_FIELDS, "subject": fields.SUBJECT_FIELDS}
    told: dict[str, Span] = {}
    for found in _FIELD.finditer(head.string, *head.span("lines")):
        for role, names in roles.items():
            if found["name"] in names:
                told.setdefault(role, Span(*found.span("value")))
    return told


def _letter(text: str, body: Span, told: dict[str, Span]) -> ArticleRecord:
    """A letter; its headline is the title that its text opens with, else its subject."""
    subject = told.get("subject")
    if subject is not None:
        prefix = _PREFIX.match(text, subject.start, subject.end)
        subject = subject if prefix is None else Span(prefix.end(), subject.end)
    paragraphs = [Span(*found.span()) for found in _PARAGRAPH.finditer(text, *body)]
    headline = subject if subject is not None and subject.start < subject.end else None
    if len(paragraphs) > 1 and subject is not None:
        opening = text[slice(*paragraphs[0])].strip()
        titled = len(opening.split()) <= _LONGEST_TITLE and not opening.endswith(_CLOSED) and len(opening.split()) > 2
        if titled or same_words(opening, text[slice(*subject)]):
            headline = Span(paragraphs[0].start, paragraphs[0].start + len(opening))
            del paragraphs[0]
    running = Span(paragraphs[0].start, paragraphs[-1].end)
    day = None
    if "date" in told:
        said = text[slice(*told["date"])]
        day = read_day(said) or (record_date(said) if any(map(str.isalpha, said)) else None)
    return ArticleRecord(
        running.start if headline is None else headline.start, running.end, headline, running, "", "", day
    )
