"""A cheap look at a number: in come its bounds, out goes whether it may be a date or a clock time at all."""

from __future__ import annotations

import functools
import re
from typing import Final, NamedTuple

from numbers_extract.context.time.neighbours import APOSTROPHES, OPENING, any_case
from numbers_extract.lexicon import calendar
from numbers_extract.patterns import later

__all__ = ["CLOCK_CUE", "DECADE_CUE", "is_suspect"]

CLOCK_CUE, DECADE_CUE = calendar.SPELT_CUES
_AFTER_NUMBER: Final = re.compile(r"\s*([A-Za-z'\u2019]*)")


def is_suspect(text: str, first: int, stop: int, low: int, end: int) -> bool:
    """Say cheaply whether a number that has not four digits may be calendar at all, by its form and its neighbours."""
    length = stop - first
    if length > 2:
        if text[stop - 4] == "," and length > 4:
            return first > low and length == 6 and text[first + 1 : first + 2] == ","
        if length == 3 and text[first + 1].isdigit():
            return _HALF_DAY.match(text, stop, end) is not None
        if "." not in text[first:stop]:
            return True
    suspects = _suspects()
    after = _AFTER_NUMBER.match(text, stop, end)
    word = after[1] if after else ""
    if word in suspects.after:
        return True
    if word in suspects.joining and _JOINED.match(text, stop, end):
        return True
    if not word and _LISTED.match(text, stop, end):
        return True
    if first <= low:
        return False
    if text[first - 1] in APOSTROPHES:
        return True
    space = text.rfind(" ", low, first - 1) + 1
    before = text[max(space, low) : first - 1]
    return before in suspects.before or (before in suspects.clock and word in suspects.part)


_JOINED: Final = later(calendar.JOINED_DATE)
_HALF_DAY: Final = later(calendar.HALF_DAY)
_LISTED: Final = later(calendar.LISTED_DAYS)


class _Suspects(NamedTuple):
    """Words beside a number of one or two digits that leave room for a date or a clock time."""

    before: frozenset[str]
    after: frozenset[str]
    joining: frozenset[str]
    clock: frozenset[str]
    part: frozenset[str]


@functools.cache
def _suspects() -> _Suspects:
    months = [form for month in calendar.MONTHS for form in (month.capitalize(), month.upper())]
    return _Suspects(
        frozenset(
            opening + month + mark for month in months for opening in ("", *OPENING) for mark in ("", ".", ",", ".,")
        ),
        any_case(calendar.AFTER_DAY) | frozenset(months),
        any_case(calendar.JOINS_DAYS),
        any_case(calendar.CLOCK_BEFORE),
        any_case(calendar.PART_FOLLOWS),
    )
