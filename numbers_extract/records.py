"""The typed records that flow through the program: what each field holds, its unit, and what None means.

All offsets are code-point offsets into the text as given, so that ``text[start:end]`` is the thing itself.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

__all__ = ["Discard", "Fact", "Span"]


class Span(NamedTuple):
    """A stretch of the text: ``text[start:end]``."""

    start: int
    end: int


class Discard(NamedTuple):
    """A number-like mark on the page that is no quantity, with the reason it left.

    ``reason`` is one of the closed list in :mod:`numbers_extract.discards`; ``rule`` is the id of the rule that decided.
    """

    start: int
    end: int
    surface: str
    reason: str
    rule: str


class Fact(NamedTuple):
    """One row of the table: one quantity that the text states. Columns and coding rules: docs of :mod:`.table`.

    Empty strings mean that the text does not say; ``None`` in a number or a date means the same. Category columns
    hold a member of the closed lists in :data:`numbers_extract.table.CATEGORIES` or an empty string.
    """

    doc_id: str
    fact_id: str
    article: int
    section: str
    start: int
    end: int
    surface: str
    kind: str
    topic: str
    value: float | None
    value_min: float | None
    value_max: float | None
    bound: str
    approximate: bool
    unit: str
    dimension: str
    subject: str
    group: str
    actor: str
    scope: str
    part_of: str
    per: str
    change: str
    status: str
    source: str
    time: str
    date_start: dt.date | None
    date_end: dt.date | None
    place: str
    country: str
    sentence: str
    rule: str

    def __str__(self) -> str:
        """One readable line: ``deaths: at least 70 person [people] "70" (civ01:3)``."""
        number = self.stated_value()
        details = [
            f"{name}={text}"
            for name, text in (
                ("scope", self.scope),
                ("change", self.change),
                ("status", "" if self.status == "asserted" else self.status),
                ("source", self.source),
                ("time", self.time),
                ("place", self.place),
            )
            if text
        ]
        what = f" [{self.subject}]" if self.subject else ""
        tail = f" {', '.join(details)}" if details else ""
        return f"{self.kind}: {number} {self.unit}{what} {self.surface!r}{tail} ({self.fact_id})"

    def stated_value(self) -> str:
        """The value with its bound in words, such as ``at least 70`` or ``40 to 50``."""
        if self.value is None:
            low = "" if self.value_min is None else f"{self.value_min:,.15g}"
            high = "" if self.value_max is None else f"{self.value_max:,.15g}"
            words = f"{low} to {high}" if low and high else f"{low} or more" if low else f"up to {high}"
        else:
            prefix = {
                "at_least": "at least ",
                "more_than": "more than ",
                "at_most": "at most ",
                "less_than": "less than ",
            }.get(self.bound, "")
            words = f"{prefix}{self.value:,.15g}"
        return f"about {words}" if self.approximate else words
