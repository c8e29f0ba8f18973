"""Arithmetic of the calendar: in come a day and a unit of time, out go the interval that holds it or a length."""

from __future__ import annotations

import datetime as dt
import re

from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped, unused-ignore]

from numbers_extract.lexicon import calendar as lex

__all__ = [
    "ONE_DAY",
    "Interval",
    "Unsettled",
    "length_of",
    "number_of",
    "unit_around",
    "whole_month",
    "whole_week",
    "whole_years",
]

Interval = tuple[dt.date, dt.date]
"""First and last day."""


class Unsettled(Exception):  # noqa: N818 - no error: the phrase has no date
    """The words name no interval that the text and the anchor settle."""


ONE_DAY = relativedelta(days=1)


def whole_month(year: int, month: int) -> Interval:
    """Return the first and last day of a month."""
    first = dt.date(year, month, 1)
    return first, first + relativedelta(day=31)


def whole_years(first: int, last: int | None = None) -> Interval:
    """Return the first day of a year and the last day of it, or of a later year."""
    return dt.date(first, 1, 1), dt.date(first if last is None else last, 12, 31)


def whole_week(day: dt.date) -> Interval:
    """Return Monday and Sunday of the week that holds a day."""
    monday = day - relativedelta(days=day.weekday())
    return monday, monday + relativedelta(days=6)


def unit_around(day: dt.date, unit: str) -> Interval:
    """Return the calendar unit that holds the day: its week, month, quarter, year ..."""
    if unit in {"day", "night"}:
        return day, day
    if unit in {"week", "fortnight"}:
        return whole_week(day)
    if unit == "weekend":
        monday, sunday = whole_week(day)
        return monday + relativedelta(days=5), sunday
    if unit == "month":
        return whole_month(day.year, day.month)
    if unit == "quarter":
        first = dt.date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
        return first, first + relativedelta(months=2, day=31)
    if unit == "decade":
        return whole_years(day.year // 10 * 10, day.year // 10 * 10 + 9)
    if unit == "centur":
        return whole_years((day.year - 1) // 100 * 100 + 1, (day.year - 1) // 100 * 100 + 100)
    if unit == "year":
        return whole_years(day.year)
    raise Unsettled


_LENGTHS = {
    "decade": ("years", 10),
    "centur": ("years", 100),
    "fortnight": ("days", 14),
    "quarter": ("months", 3),
    "weekend": ("weeks", 1),
    "night": ("days", 1),
}


def length_of(number: int, unit: str) -> relativedelta:
    """Return a length of time; hours are rounded up to days."""
    if unit in {"second", "minute", "hour"}:
        hours = number if unit == "hour" else 1
        return relativedelta(days=-(-hours // 24))
    name, factor = _LENGTHS.get(unit, (f"{unit}s", 1))
    return relativedelta(**{name: number * factor})  # type: ignore[arg-type, unused-ignore]


def number_of(words: str | None) -> int:
    """Return the number that digits or number words stand for; a vague one settles nothing."""
    if words is None:
        return 1
    if words.isdigit():
        return int(words)
    total = 0
    for word in re.split("[ -]", words):
        if word in {"of", "half"}:
            raise Unsettled
        total = (
            max(total, 1) * 100
            if word == "hundred"
            else total + lex.NUMBER_WORDS[word]
            if total != 1 or word not in lex.NUMBER_WORDS
            else lex.NUMBER_WORDS[word]
        )
    return total
