"""Clock times and days of a month: in comes a number, out goes where the time or the date around it ends."""

from __future__ import annotations

import functools
import re
from typing import Final, NamedTuple

from numbers_extract.context.time.neighbours import looks_plural, word_after, word_before
from numbers_extract.lexicon import calendar, date_patterns
from numbers_extract.lexicon.relators import PARTITIVE, RANGE_OPENERS, SUPERESSIVE

__all__ = ["DatePatterns", "clock_end", "compiled_dates", "date_span", "hours_end"]


class DatePatterns(NamedTuple):
    """The patterns of the lexicon for dates and clock times, compiled; each is matched at an offset."""

    month_day: re.Pattern[str]
    day_month: re.Pattern[str]
    month_year: re.Pattern[str]
    day_range: re.Pattern[str]
    days_between: re.Pattern[str]
    whole: re.Pattern[str]
    clock: re.Pattern[str]
    clock_range: re.Pattern[str]
    hours_range: re.Pattern[str]
    after_clock: re.Pattern[str]
    century: re.Pattern[str]
    spelt: re.Pattern[str]
    address: re.Pattern[str]


@functools.cache
def compiled_dates() -> DatePatterns:
    """Return the compiled patterns, made once."""

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    return DatePatterns(
        month_day=compiled(date_patterns.MONTH_DAY),
        day_month=compiled(date_patterns.DAY_MONTH),
        month_year=compiled(date_patterns.MONTH_YEAR),
        day_range=compiled(rf"\s+(?:{date_patterns.RANGE_JOINER})\s+{date_patterns.DAY_ALONE}"),
        days_between=compiled(
            rf"\s+(?:{date_patterns.RANGE_JOINER}|{date_patterns.DAYS_BETWEEN})\s+{date_patterns.DAY_ALONE}"
        ),
        whole=compiled(rf"{date_patterns.ISO}|{date_patterns.SLASHED}"),
        clock=compiled(date_patterns.CLOCK),
        clock_range=compiled(calendar.CLOCK_RANGE),
        hours_range=compiled(calendar.HOURS_RANGE),
        after_clock=compiled(calendar.AFTER_CLOCK),
        century=compiled(calendar.CENTURY),
        spelt=compiled(calendar.SPELT),
        address=re.compile(calendar.ADDRESS),
    )


def clock_end(text: str, start: int, stop: int, low: int, end: int, pieces: DatePatterns) -> int:
    """Return where the clock time that begins at ``start`` ends, -1 where the number is none."""
    match = pieces.clock.match(text, start, end)
    if match:
        return match.end()
    if pieces.clock_range.match(text, stop, end):
        return stop
    before, first = word_before(text, start, low)
    if before in calendar.NUMBER_JOINERS and not word_before(text, first, low)[0][-1:].isdigit():
        return -1  # rose to 17 on Wednesday
    if before in calendar.CHANGE_BEFORE and word_before(text, first, low)[0] in calendar.COUNT_BEFORE_WEAK:
        return -1  # up from 12 on Monday
    if stop - start <= 2 and int(text[start:stop]) <= 24 and before in calendar.CLOCK_BEFORE:
        match = pieces.after_clock.match(text, stop, end)
        if match and before in calendar.HEDGES_OF_CLOCK and word_after(text, stop, end).lower() in SUPERESSIVE:
            return -1  # killed about 15 on Tuesday
        return stop if match else -1
    return -1


def hours_end(
    text: str, start: int, stop: int, low: int, end: int, last: tuple[int, int, str] | None, pieces: DatePatterns
) -> int:
    """Return where the clock time of four digits at ``start`` ends (``1800 GMT``, ``AT 0510``), -1 where it is none.

    ``last`` is the calendar span before it: behind a clock time stands the end of a stretch (``from 0600 to 1400``).
    """
    if text[start : start + 2] >= "24" or text[start + 2] > "5":
        return -1
    following = word_after(text, stop, end)
    if (
        last is not None
        and last[2] == calendar.CLOCK_REASON
        and text[last[1] : start].strip().lower() in calendar.CLOCK_TO
        and (not following or following.lower() in calendar.PLAIN_AFTER)
    ):
        return stop
    if pieces.hours_range.match(text, stop, end):
        return stop
    if following in calendar.HOUR_AFTER or following.istitle():  # 1400 Gulf time
        match = pieces.clock.match(text, start, end)
        if match and (
            following not in calendar.HOUR_WORDS
            or text[start] == "0"
            or word_before(text, start, low)[0] in calendar.CLOCK_BEFORE
        ):
            return match.end()
    before = word_before(text, start, low)[0]
    if before not in calendar.CLOCK_BEFORE or pieces.address.match(text, stop, end):
        return -1
    sure = text[start] == "0"
    if sure or (before in calendar.HOUR_BEFORE and (not following[:1].islower() or following in calendar.CLOCK_AFTER)):
        return stop
    return -1


def date_span(text: str, start: int, stop: int, low: int, end: int, pieces: DatePatterns) -> tuple[int, int] | None:
    """Return the date that the number at ``start`` belongs to: ``March 17-22``, ``9 February 1998``."""
    follower = word_after(text, stop, end)[:1]
    match = pieces.day_month.match(text, start, end) if follower in _DAY_FOLLOWERS else None
    if match:
        return match.span()
    before, first = word_before(text, start, low)
    if before.rstrip(".,") not in calendar.MONTHS:
        return None
    match = pieces.month_day.match(text, first, end)
    if match and match.end() >= stop:
        earlier = word_before(text, first, low)[0]
        following = word_after(text, match.end(), end)
        if earlier in calendar.RANGE_MAY_FOLLOW and match.end() == stop:
            needed = earlier in RANGE_OPENERS  # between Sept. 9 and 12 killed
            other = (pieces.days_between if needed else pieces.day_range).match(text, stop, end)
            ahead = word_after(text, other.end(), end) if other else ""
            if other and (needed or not (looks_plural(ahead) or ahead.lower() in calendar.COUNTED)):
                return first, other.end()  # from March 17 to 22
        bare = match.end() - start <= 2
        if bare and earlier in calendar.MONTH_ONLY and following:
            return None
        if bare and following.lower() in calendar.COUNTED and earlier not in calendar.DATE_BEFORE:
            return None
        return match.span()
    match = pieces.month_year.match(text, first, end)
    return match.span() if match else None


_DAY_FOLLOWERS: Final = frozenset(
    letter for word in (*calendar.MONTHS, *PARTITIVE, *calendar.JOINS_DAYS) for letter in (word[0], word[0].upper())
) | {"", *calendar.BETWEEN_DAYS}
