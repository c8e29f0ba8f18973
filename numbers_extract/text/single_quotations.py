"""A text and its quotations between double marks in, these and those between single marks out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from numbers_extract.records import Span
from numbers_extract.text.paragraphs import Paragraph

__all__ = ["with_single_marks"]

# What opens and what closes; the closing marks are apostrophes too, so that one closes only behind a mark of a clause.
_PAIRS: Final = (("\u2018", "\u2019"), ("'", "'"))
_ENDS_OF_CLAUSES: Final = ".,!?\u2026"
_BEFORE: Final = "([-\u2013\u2014"


def with_single_marks(text: str, paragraphs: Sequence[Paragraph], doubles: list[Span]) -> list[Span]:
    """The quotations in order, with those between single marks that stand in none between double ones.

    One that its paragraph does not close goes on where the next paragraph opens with a mark too, as double marks do.
    """
    found: list[Span] = []
    for opener, closer in _PAIRS:
        if opener in text:
            found += _between(text, paragraphs, opener, closer)
    if not found:
        return doubles
    known = set(doubles)
    merged: list[Span] = []
    for one in sorted([*doubles, *found]):
        if not merged or one.start >= merged[-1].end:
            merged.append(one)
        elif one in known and merged[-1] not in known:
            merged[-1] = one
    return merged


def _between(text: str, paragraphs: Sequence[Paragraph], opener: str, closer: str) -> list[Span]:
    """The quotations between one pair of marks."""
    spans: list[Span] = []
    opened = -1
    for paragraph in paragraphs:
        start, end = paragraph.start, paragraph.end
        if opened >= 0 and not text.startswith(opener, start):
            opened = -1  # never closed: no quotation
        at = start
        while at < end:
            if opened < 0:
                at = text.find(opener, at, end)
                if at < 0:
                    break
                opened = at if _opens(text, start, at) else -1
            else:
                at = text.find(closer, at, end)
                if at < 0:
                    break
                if _closes(text, at):
                    spans.append(Span(opened, at + 1))
                    opened = -1
            at += 1
    return spans


def _opens(text: str, start: int, at: int) -> bool:
    """Whether a mark stands before a word and behind a space: not the apostrophe of ``the '90s`` or ``James' dog``."""
    before = at == start or text[at - 1].isspace() or text[at - 1] in _BEFORE
    return before and text[at + 1 : at + 2].isalpha() and text[at + 1].isupper()


def _closes(text: str, at: int) -> bool:
    return text[at - 1] in _ENDS_OF_CLAUSES and not text[at + 1 : at + 2].isalnum()
