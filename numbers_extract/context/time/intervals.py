"""Time phrases to dates: in come a phrase and the date of the document, out go the first and last day it stands for."""

from __future__ import annotations

import datetime as dt
import functools
import re
from typing import Final, NamedTuple

from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped, unused-ignore]

from numbers_extract.context.time import parts, relative, stated
from numbers_extract.context.time.reading import Outlook, Reader, Reading
from numbers_extract.context.time.units import ONE_DAY, Interval, Unsettled
from numbers_extract.lexicon import calendar, interval_rules
from numbers_extract.numerals.scripts import in_ascii_digits
from numbers_extract.patterns import later

__all__ = ["READERS", "resolve"]

READERS: dict[str, Reader] = {**stated.READERS, **relative.READERS, **parts.READERS}
"""The reader of every rule of ``RESOLVE_RULES``, by the rule's id."""

_PLAIN: Final = str.maketrans({"\u2019": "'", "\u2018": "'", "\u2013": "-", "\u2014": "-"})
_DIGIT: Final = later("[0-9]")
_LAST_DAY: Final = 31


@functools.lru_cache(maxsize=4096)
def resolve(
    phrase: str, anchor: dt.date | None, outlook: Outlook = Outlook.BACK
) -> tuple[dt.date | None, dt.date | None]:
    """Return the first and last day of the interval that a time phrase stands for; None at an end it leaves open.

    ``anchor`` is the date of the document. Weekdays, months and days without a year are read as the latest ones not
    after it, or as ``outlook`` has it. A vague part (``early 2017``) is read as the whole that surely holds it, what
    only the rest of the text could settle (``since the coup``, ``the following day``) as ``(None, None)``.

    >>> resolve("on Tuesday", dt.date(2018, 10, 4))
    (datetime.date(2018, 10, 2), datetime.date(2018, 10, 2))
    """
    words = " ".join(in_ascii_digits(phrase).lower().translate(_PLAIN).split()).strip(" ,.;:()")
    if isinstance(anchor, dt.datetime):
        anchor = anchor.date()
    try:
        start, end = _resolve(words, anchor, outlook)
    except (Unsettled, ValueError, OverflowError):
        return None, None
    upside_down = start is not None and end is not None and start > end  # from March 27 to 10: of which month?
    return (None, None) if upside_down else (start, end)


class _Patterns(NamedTuple):
    """The patterns by which phrases become intervals.

    ``direction``: a word that opens an end. ``range``: two ends. ``pair``: two points side by side.
    ``unsettled``: words that count from elsewhere. ``of_an_event``: a year that only names an event.
    ``the_end``: a point inside the interval.
    ``clocked``: a time of the day. ``rules``: every form with its reader, behind letters of which a phrase of it holds
    some; ``rules_in_words``: those without digits.
    """

    direction: re.Pattern[str]
    range: re.Pattern[str]
    pair: re.Pattern[str]
    unsettled: re.Pattern[str]
    of_an_event: re.Pattern[str]
    the_end: re.Pattern[str]
    clocked: re.Pattern[str]
    rules: tuple[tuple[tuple[str, ...], re.Pattern[str], Reader], ...]
    rules_in_words: tuple[tuple[tuple[str, ...], re.Pattern[str], Reader], ...]


@functools.cache
def _patterns() -> _Patterns:
    rules = {rule.id: (rule.needs, later(rule.pattern), READERS[rule.id]) for rule in interval_rules.RESOLVE_RULES}
    return _Patterns(
        direction=later(interval_rules.DIRECTION),
        range=later(interval_rules.RANGE),
        pair=later(interval_rules.PAIR),
        unsettled=later(interval_rules.UNSETTLED),
        the_end=later(interval_rules.THE_END),
        of_an_event=later(interval_rules.OF_AN_EVENT),
        clocked=later(interval_rules.CLOCKED),
        rules=tuple(rules.values()),
        rules_in_words=tuple(rule for name, rule in rules.items() if name not in interval_rules.RESOLVE_DIGITS),
    )


def _resolve(words: str, anchor: dt.date | None, outlook: Outlook) -> tuple[dt.date | None, dt.date | None]:
    patterns = _patterns()
    if patterns.unsettled.search(words):
        raise Unsettled
    ends = patterns.range.match(words)
    if ends:
        return _between(ends["first"], ends["second"], anchor)
    pair = patterns.pair.match(words)
    if pair:
        return _side_by_side(pair["first"], pair["second"], anchor)
    match = patterns.direction.match(words)
    opens = interval_rules.OPENS[match["direction"]] if match else None
    start, end = _interval(
        words, anchor, nearest=opens is interval_rules.Opening.TO_END, at_edge=opens is not None, outlook=outlook
    )
    if opens is interval_rules.Opening.FROM_START:
        return start, anchor if anchor is None or anchor >= start else None
    if opens is interval_rules.Opening.TO_END:
        return None, end
    if opens is None or patterns.clocked.search(words):
        return start, end
    if patterns.of_an_event.search(words):
        raise Unsettled
    if opens is interval_rules.Opening.AFTER:
        return end + ONE_DAY, None
    return None, end if patterns.the_end.search(words) else start - ONE_DAY


def _between(first: str, second: str, anchor: dt.date | None) -> Interval:
    """Return the interval from one point to another; each may borrow its month or its year from the other."""
    patterns = _patterns()
    year = re.search(r"[0-9]{4}$", second)
    if second.isdigit() and int(second) <= _LAST_DAY:
        start, _ = _interval(first, anchor)
        return start, start.replace(day=int(second))
    if re.fullmatch(r"[0-9]{1,2}, [0-9]{4}", second):
        start, _ = _interval(f"{first}, {second[-4:]}", anchor)
        return start, start.replace(day=int(second.partition(",")[0]))
    if first.isdigit() and int(first) <= _LAST_DAY:
        _, end = _interval(second, anchor)
        return end.replace(day=int(first)), end
    start_of_second, end = _interval(second, anchor)
    if patterns.clocked.search(first) and patterns.clocked.search(second):
        try:
            return _interval(first, end)[0], end
        except Unsettled:
            return start_of_second, end
    for earlier in (first, f"{first}, {year[0]}" if year and not re.search("[0-9]{4}", first) else first):
        try:
            start, _ = _interval(earlier, end if earlier == first else anchor)
        except Unsettled:
            continue
        if start <= end:
            return start, end
    start, _ = _interval(first, anchor)
    if start <= end:
        return start, end
    if any(day in second for day in calendar.WEEKDAYS):  # the week has not ended yet: from Sunday to Wednesday
        return start, end + relativedelta(weeks=1)
    raise Unsettled


def _side_by_side(first: str, second: str, anchor: dt.date | None) -> Interval:
    """Return the interval of two points of which the second begins where the first ends: ``May and June 2014``."""
    next_start, end = _interval(second, anchor)
    year = re.search(r"[0-9]{4}$", second)
    start, middle = _interval(f"{first} {year[0]}" if year and not first.isdigit() else first, end)
    if middle + ONE_DAY != next_start:
        raise Unsettled
    return start, end


def _interval(
    words: str,
    anchor: dt.date | None,
    *,
    nearest: bool = False,
    at_edge: bool = False,
    outlook: Outlook = Outlook.BACK,
) -> Interval:
    """Return the interval that a phrase without direction stands for; raise Unsettled where there is none."""
    patterns = _patterns()
    for needs, pattern, reader in patterns.rules if _DIGIT.search(words) else patterns.rules_in_words:
        if needs and not any(map(words.__contains__, needs)):
            continue
        match = pattern.search(words)
        if match:
            return reader(
                Reading(
                    match,
                    anchor,
                    lambda rest, nearest: _interval(rest, anchor, nearest=nearest, outlook=outlook),
                    nearest=nearest,
                    at_edge=at_edge,
                    outlook=outlook,
                )
            )
    raise Unsettled
