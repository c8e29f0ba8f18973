"""Arithmetic of the calendar: in come a day and a unit of time, out go the interval that holds it or a length."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped, unused-ignore]

from numbers_extract.lexicon import calendar

__all__ = [
    "ONE_DAY",
    "Interval",
    "Unsettled",
    "is_date",
    "length_of",
    "number_of",
    "unit_around",
    "whole_month",
    "whole_week",
    "whole_years",
]

Interval = tuple[dt.date, dt.date]
"""First and last day."""
ONE_DAY: Final = relativedelta(days=1)
_SECONDS_OF_A_DAY: Final = 86_400


class Unsettled(Exception):  # noqa: N818 - no error: the phrase has no date
    """The words name no interval that the text and the anchor settle."""


def is_date(year: int, month: int, day: int) -> bool:
    """Say whether the calendar has such a day."""
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True


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


def unit_around(day: dt.date, cell: calendar.Cell) -> Interval:
    """Return the cell of the calendar that holds the day: its week, month, quarter, year ..."""
    match cell:
        case calendar.Cell.DAY | calendar.Cell.NIGHT:
            return day, day
        case calendar.Cell.WEEK:
            return whole_week(day)
        case calendar.Cell.WEEKEND:
            monday, sunday = whole_week(day)
            return monday + relativedelta(days=5), sunday
        case calendar.Cell.MONTH:
            return whole_month(day.year, day.month)
        case calendar.Cell.QUARTER:
            first = dt.date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
            return first, first + relativedelta(months=2, day=31)
        case calendar.Cell.YEAR:
            return whole_years(day.year)
        case calendar.Cell.DECADE:
            return whole_years(day.year // 10 * 10, day.year // 10 * 10 + 9)
        case calendar.Cell.CENTURY:
            return whole_years((day.year - 1) // 100 * 100 + 1, (day.year - 1) // 100 * 100 + 100)
        case _:
            raise Unsettled


def length_of(number: int, unit: calendar.TimeUnit) -> relativedelta:
    """Return a length of time; what is shorter than a day is rounded up to days."""
    if unit.cell is calendar.Cell.MOMENT:
        seconds = dt.timedelta(**{unit.step: number * unit.factor}).total_seconds()
        return relativedelta(days=-int(-seconds // _SECONDS_OF_A_DAY))
    return relativedelta(**{unit.step: number * unit.factor})  # type: ignore[arg-type, unused-ignore]


def number_of(words: str) -> int:
    """Return the number that digits or number words stand for, 1 where there are none; a vague one settles nothing."""
    if not words:
        return 1
    if words.isdigit():
        return int(words)
    total = 0
    for word in re.split("[ -]", words):
        if word in calendar.MULTIPLIERS:
            total = max(total, 1) * calendar.MULTIPLIERS[word]
        elif word in calendar.NUMBER_WORDS:
            total = (0 if total == 1 else total) + calendar.NUMBER_WORDS[word]  # a couple
        else:
            raise Unsettled
    return total
