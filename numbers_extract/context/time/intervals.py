"""Time phrases to dates: in come a phrase and the date of the document, out go the first and last day it stands for."""

from __future__ import annotations

import datetime as dt
import functools
import re

from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped, unused-ignore]

from numbers_extract.context.time.readings import interval, resolution_patterns
from numbers_extract.context.time.units import ONE_DAY, Interval, Unsettled
from numbers_extract.lexicon import calendar as lex

__all__ = ["resolve"]


@functools.lru_cache(maxsize=4096)
def resolve(phrase: str, anchor: dt.date | None) -> tuple[dt.date | None, dt.date | None]:
    """Return the first and last day of the interval that a time phrase stands for; None at an end it leaves open.

    ``anchor`` is the date of the document. Weekdays, months and days without a year are read as the latest ones not
    after it. A vague part (``early 2017``) is read as the whole that surely holds it, and what only the rest of the
    text could settle (``since the coup``, ``the following day``) as ``(None, None)``.

    >>> resolve("on Tuesday", dt.date(2018, 10, 4))
    (datetime.date(2018, 10, 2), datetime.date(2018, 10, 2))
    """
    words = " ".join(phrase.lower().translate(_PLAIN).split()).strip(" ,.;:()")
    if isinstance(anchor, dt.datetime):
        anchor = anchor.date()
    try:
        return _resolve(words, anchor)
    except (Unsettled, ValueError, OverflowError):
        return None, None


_PLAIN = str.maketrans({"\u2019": "'", "\u2018": "'", "\u2013": "-", "\u2014": "-"})


def _resolve(words: str, anchor: dt.date | None) -> tuple[dt.date | None, dt.date | None]:
    resolver = resolution_patterns()
    if resolver.unsettled.search(words):
        raise Unsettled
    ends = resolver.range.match(words)
    if ends:
        return _between(ends["first"], ends["second"], anchor)
    match = resolver.direction.match(words)
    opens = lex.OPENS[match["direction"]] if match else ""
    start, end = interval(words, anchor, nearest=opens == "until", edge=bool(opens))
    clocked = resolver.clocked.search(words) is not None
    if opens == "since":
        return start, anchor if anchor is None or anchor >= start else None
    if opens == "until":
        return None, end
    if clocked or not opens:
        return start, end
    return (None, start - ONE_DAY) if opens == "before" else (end + ONE_DAY, None)


def _between(first: str, second: str, anchor: dt.date | None) -> Interval:
    """Return the interval from one point to another; each may borrow its month or its year from the other."""
    year = re.search(r"[0-9]{4}$", second)
    if second.isdigit() and int(second) < 32:
        start, _ = interval(first, anchor)
        return start, start.replace(day=int(second))
    if re.fullmatch(r"[0-9]{1,2}, [0-9]{4}", second):
        start, _ = interval(f"{first}, {second[-4:]}", anchor)
        return start, start.replace(day=int(second.partition(",")[0]))
    if first.isdigit() and int(first) < 32:
        _, end = interval(second, anchor)
        return end.replace(day=int(first)), end
    _, end = interval(second, anchor)
    for earlier in (first, f"{first}, {year[0]}" if year and not re.search("[0-9]{4}", first) else first):
        try:
            start, _ = interval(earlier, end if earlier == first else anchor)
        except Unsettled:
            continue
        if start <= end:
            return start, end
    start, _ = interval(first, anchor)
    if start <= end:
        return start, end
    if any(day in second for day in lex.WEEKDAYS):  # the week has not ended yet: from Sunday to Wednesday
        return start, end + relativedelta(weeks=1)
    raise Unsettled
