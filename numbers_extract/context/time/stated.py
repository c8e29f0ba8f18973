"""Dates that a phrase states: in comes the reading of a day, month, year or century, out goes its interval."""

from __future__ import annotations

import datetime as dt
from typing import Final

from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped, unused-ignore]

from numbers_extract.context.time.reading import Reader, Reading
from numbers_extract.context.time.units import Interval, Unsettled, unit_around, whole_month, whole_years
from numbers_extract.lexicon import calendar, interval_rules

__all__ = ["READERS"]

_MONTHS_OF_A_YEAR: Final = 12
_ROUND_CENTURY: Final = 100
_LAST_LONG_CENTURY: Final = 2000  # "the 1900s" are a hundred years, "the 2000s" ten


def _iso(reading: Reading) -> Interval:
    day = dt.date(int(reading["year"]), int(reading["month_number"]), int(reading["day"]))
    return day, day


def _slashed(reading: Reading) -> Interval:
    one, two = int(reading["one"]), int(reading["two"])
    if reading["mark"] == ".":
        if not reading["year"]:
            raise Unsettled
        day, month = one, two
    elif one > _MONTHS_OF_A_YEAR or one == two:
        day, month = one, two
    elif two > _MONTHS_OF_A_YEAR:
        month, day = one, two
    else:
        raise Unsettled  # month first or day first: the text does not say
    date = reading.dated(month, day)
    return date, date


def _day_of_month(reading: Reading) -> Interval:
    month, day = calendar.MONTHS[reading["month"]], int(reading["day"])
    last_month = calendar.MONTHS[reading["month2"]] if reading["month2"] else month
    end = reading.dated(last_month, int(reading["day2"] or day))
    start = dt.date(end.year, month, day)
    if start > end and month == last_month:
        raise Unsettled  # March 27-10
    return (start, end) if start <= end else (start - relativedelta(years=1), end)


def _month_of_year(reading: Reading) -> Interval:
    return whole_month(int(reading["year"]), reading.month)


def _months_of_year(reading: Reading) -> Interval:
    year = int(reading["year"])
    start, _ = whole_month(year, calendar.MONTHS[reading["month"]])
    _, end = whole_month(year, calendar.MONTHS[reading["month2"]])
    return (start, end) if start <= end else (start - relativedelta(years=1), end)


def _decade(reading: Reading) -> Interval:
    if reading["decade"]:
        first = int(reading["decade"])
        long = first % _ROUND_CENTURY == 0 and first < _LAST_LONG_CENTURY
        return whole_years(first, first + (99 if long else 9))
    first = int(reading["short"]) + 1900
    return whole_years(first, first + 9)


def _century(reading: Reading) -> Interval:
    first, last = int(reading["first"] or reading["century"]), int(reading["century"])
    if not last - 1 <= first <= last:
        raise Unsettled  # two centuries with another between them
    return whole_years((first - 1) * _ROUND_CENTURY + 1, last * _ROUND_CENTURY)


def _years(reading: Reading) -> Interval:
    first, stated = int(reading["year"]), reading["year2"]
    last = int(stated) if len(stated) == 4 else first // 100 * 100 + int(stated)
    last += 100 if last < first and len(stated) == 2 else 0
    if last < first:
        raise Unsettled
    return whole_years(first, last)


def _holiday(reading: Reading) -> Interval:
    date = reading.dated(*interval_rules.HOLIDAYS[reading["holiday"]])
    return date, date


def _quarter_of_year(reading: Reading) -> Interval:
    month = int(reading["quarter_number"]) * 3
    return unit_around(dt.date(int(reading["year"]), month, 1), calendar.Cell.QUARTER)


def _year(reading: Reading) -> Interval:
    if reading.year is None:
        raise Unsettled
    return whole_years(reading.year)


def _unsettled(_reading: Reading) -> Interval:
    raise Unsettled


READERS: dict[str, Reader] = {
    "iso": _iso,
    "slashed": _slashed,
    "month_day": _day_of_month,
    "day_month": _day_of_month,
    "day_month_span": _day_of_month,
    "month_span": _months_of_year,
    "month_year": _month_of_year,
    "decade": _decade,
    "century": _century,
    "years": _years,
    "holiday": _holiday,
    "year_quarter": _quarter_of_year,
    "winter": _unsettled,
    "feast": _unsettled,
    "year": _year,
    "short_year": _year,
}
"""The reader of each rule of ``RESOLVE_RULES`` that states a date, by the rule's id."""
