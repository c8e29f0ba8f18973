"""Numbers that count nothing: in come the bounds of a sentence, out go its years, dates, clock times and decades."""

from __future__ import annotations

import re
from typing import Final

from numbers_extract.context.time.clocks import DatePatterns, clock_end, compiled_dates, date_span, hours_end
from numbers_extract.context.time.neighbours import APOSTROPHES, word_after, word_before
from numbers_extract.context.time.suspects import CLOCK_CUE, DECADE_CUE, is_suspect
from numbers_extract.context.time.years import is_year
from numbers_extract.lexicon import calendar
from numbers_extract.lexicon.relators import DEFINITE_ARTICLE, PARTITIVE
from numbers_extract.patterns import later

__all__ = ["LOOK_BACK", "calendar_span", "calendar_spans", "has_calendar_sign"]

_NUMBER: Final = re.compile(r"[0-9]+(?:[.,:/\u2013-][0-9]+)*")
_SUFFIX: Final = later(calendar.NUMBER_SUFFIX, re.IGNORECASE)
_YEARS: Final = later(r"([0-9]{4})[-\u2013/]([0-9]{4}|[0-9]{2})(?:[-\u2013/][0-9]{2,4})*\Z")
_SPAN_OF_DECADES: Final = later(r"[0-9]+(?:/[0-9]+)*/[0-9]*0")  # the 1980/90s
_TIMED: Final = later(calendar.TIMED)
_SHORT_SLASH: Final = later(r"([0-9]{1,2})/([0-9]{1,2})\Z")
_NO_DATE_BEHIND: Final = "$\u20ac\u00a3\u00a5#_&+"  # signs right before what is no date
LOOK_BACK: Final = 40
_PADDED: Final = 2


def calendar_span(
    text: str, start: int, stop: int, low: int, end: int, last: tuple[int, int, str] | None
) -> tuple[int, int, str] | None:
    """Return the span and reason of the number token at ``start`` where it is calendar, else None."""
    previous = text[start - 1] if start > low else " "
    token = text[start:stop]
    if token in calendar.FIXED and not previous.isalnum():
        return start, stop, calendar.FIXED[token]
    if previous in APOSTROPHES and stop - start == 2:
        return _short_year(text, start, stop, low)
    if previous.isalpha() and token.isdigit() and text[max(low, start - 2) : start].lower() in calendar.YEAR_LABELS:
        return start, stop, "year"
    if previous.isalnum() or previous in _NO_DATE_BEHIND:
        return None
    pieces = compiled_dates()
    suffix = _SUFFIX.match(text, stop, end)
    if suffix:
        return _suffixed(text, start, suffix, low, end, pieces)
    plain = stop - start <= 4 and token.isdigit()
    if plain and stop - start == 4:
        return _four_digits(text, start, stop, low, end, last, pieces)
    stop_clock = clock_end(text, start, stop, low, end, pieces)
    if stop_clock > 0:
        return start, stop_clock, "clock"
    date = date_span(text, start, stop, low, end, pieces) if not plain or stop - start < 3 else None
    if date:
        return *date, "date"
    return None if plain else _shaped(text, start, stop, low, end, last, pieces)


def _short_year(text: str, start: int, stop: int, low: int) -> tuple[int, int, str] | None:
    """Judge two digits behind an apostrophe: ``'98``, ``the '90s``."""
    if text[stop : stop + 1] == calendar.PLURAL_END and not text[stop + 1 : stop + 2].isalnum():
        return start - 1, stop + 1, "decade"
    glued = start - 1 > low and text[start - 2].isalnum()
    return None if glued or text[stop : stop + 1] in APOSTROPHES else (start - 1, stop, "year")


def _four_digits(
    text: str, start: int, stop: int, low: int, end: int, last: tuple[int, int, str] | None, pieces: DatePatterns
) -> tuple[int, int, str] | None:
    """Judge four digits without a mark: ``1800 GMT``, ``May 2014``, ``in 2014``."""
    stop_clock = hours_end(text, start, stop, low, end, last, pieces)
    if stop_clock > 0 and not (text[start] in "12" and word_after(text, stop, end).lower() in calendar.YEAR_AFTER):
        return start, stop_clock, "clock"
    if not is_year(text, start, stop, low, end, last):
        return None
    before, first = word_before(text, start, low)
    month = before.rstrip(".,") in calendar.MONTHS and pieces.month_year.match(text, first, end)
    return (first, stop, "date") if month else (start, stop, "year")


def _is_order(text: str, start: int, stop: int, low: int, end: int) -> bool:
    """``1000s of acres``: how many, not ``the 1000s of our era``."""
    return (
        text[start : start + len(calendar.THOUSAND_YEARS)] == calendar.THOUSAND_YEARS
        and word_after(text, stop, end) in PARTITIVE
        and word_before(text, start, low)[0] not in DEFINITE_ARTICLE
    )


def _suffixed(
    text: str, start: int, suffix: re.Match[str], low: int, end: int, pieces: DatePatterns
) -> tuple[int, int, str] | None:
    """Judge ``1960s``, ``the 80s``, ``21st century``, ``the 13th``, ``5pm``."""
    digits, stop = text[start : suffix.start()], suffix.end()
    if suffix["half_day"]:
        match = pieces.clock.match(text, start, end)
        return (start, match.end(), "clock") if match else None
    if not digits.isdecimal():
        rounded = suffix["plural"] and _SPAN_OF_DECADES.fullmatch(digits)
        return (start, stop, "decade") if rounded else None
    if suffix["plural"]:
        if (
            len(digits) == 4
            and digits.endswith("0")
            and (len(suffix["plural"]) == 1 or digits > "17")
            and calendar.FIRST_YEAR <= int(digits) <= calendar.LAST_YEAR
        ):
            return None if _is_order(text, start, stop, low, end) else (start, stop, "decade")
        if len(digits) == 2 and digits[1] == "0" and digits[0] in "3456789":
            before, first = word_before(text, start, low)
            if before in calendar.DECADE_BEFORE and word_before(text, first, low)[0] in DEFINITE_ARTICLE:
                return start, stop, "decade"
            if (
                before in DEFINITE_ARTICLE
                and digits[0] in "56789"
                and not any(text.find(cue, low, end) >= 0 for cue in calendar.WEATHER)
            ):
                return start, stop, "decade"
        return None
    century = pieces.century.match(text, start, end)
    if century:
        return start, century.end(), "century"
    date = date_span(text, start, stop, low, end, pieces)
    if date:
        return *date, "date"
    before, first = word_before(text, start, low)
    if (
        before in DEFINITE_ARTICLE
        and not word_after(text, stop, end)
        and word_before(text, first, low)[0] in calendar.DAY_BEFORE
        and 0 < int(digits) < 32
    ):
        return start, stop, "date"
    return None


def _shaped(
    text: str, start: int, stop: int, low: int, end: int, last: tuple[int, int, str] | None, pieces: DatePatterns
) -> tuple[int, int, str] | None:
    """Judge a token with marks in it: ``2018-06-10``, ``12/31/2000``, ``2012-13``, ``15/01``."""
    match = pieces.whole.match(text, start, end)
    if match:
        return start, match.end(), "date"
    token = text[start:stop]
    if _TIMED.match(token):
        return start, stop, "clock"
    match = _YEARS.match(token)
    if match:
        first, second = int(match.group(1)), match.group(2)
        later = (
            int(second)
            if len(second) == 4
            else first // 100 * 100 + int(second) + (100 if int(second) < first % 100 else 0)
        )
        likely = calendar.LIKELY_FIRST <= first <= calendar.LIKELY_LAST and first < later <= calendar.LAST_YEAR
        following = word_after(text, stop, end).lower()
        if likely and following not in calendar.COUNTED and (later - first < 60 or text[start - 1 : start] == "("):
            return start, stop, "year"
        if calendar.FIRST_YEAR <= first < later <= calendar.LAST_YEAR and is_year(text, start, stop, low, end, last):
            return start, stop, "year"
        return None
    match = _SHORT_SLASH.match(token)
    if match:
        one, two = int(match.group(1)), int(match.group(2))
        valid = (0 < one < 32 and 0 < two < 13) or (0 < one < 13 and 0 < two < 32)
        padded = any(len(part) == _PADDED and part[0] == "0" for part in match.groups())  # no fraction is written so
        if valid and (
            padded
            or (
                word_before(text, start, low)[0] in calendar.DATE_BEFORE
                and word_after(text, stop, end) not in PARTITIVE
            )
        ):
            return start, stop, "date"
    return None


def has_calendar_sign(part: str) -> bool:
    """Say cheaply whether a part of a sentence can be calendar: by a digit, or a piece of a word that is spelt out."""
    return _NUMBER.search(part) is not None or CLOCK_CUE in part or DECADE_CUE in part


def calendar_spans(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Return ``(start, end, reason)`` of the numbers in ``text[start:end]`` that are calendar and count nothing.

    A reason is an id of ``CALENDAR_RULES``. A duration (``18 months``) is a quantity and so never among them.

    >>> calendar_spans("In 2014 some 2014 men met.", 0, 26)
    [(3, 7, 'year')]
    """
    found: list[tuple[int, int, str]] = []
    done = start
    last: tuple[int, int, str] | None = None
    for match in _NUMBER.finditer(text, start, end):
        first, stop = match.span()
        if first < done or (stop - first != 4 and not is_suspect(text, first, stop, start, end)):
            continue
        span = calendar_span(text, first, stop, start, end, last)
        if span and span[0] >= done:
            found.append(span)
            last = span
            done = span[1]
    if text.find(CLOCK_CUE, start, end) >= 0 or text.find(DECADE_CUE, start, end) >= 0:
        spelt = compiled_dates().spelt.finditer(text, start, end)
        found.extend((*match.span(), match.lastgroup or "") for match in spelt)
        found.sort()
    return found
