"""Dates counted from the anchor: in comes the reading of ``last week`` or ``three days ago``, out goes its interval."""

from __future__ import annotations

from typing import Final

from dateutil.relativedelta import (  # type: ignore[import-untyped, unused-ignore]
    FR,
    MO,
    SA,
    SU,
    TH,
    TU,
    WE,
    relativedelta,
)

from numbers_extract.context.time.reading import Outlook, Reader, Reading
from numbers_extract.context.time.units import (
    ONE_DAY,
    Interval,
    Unsettled,
    length_of,
    unit_around,
    whole_month,
    whole_week,
)
from numbers_extract.lexicon import calendar

__all__ = ["READERS"]

_BACK: Final = (MO(-1), TU(-1), WE(-1), TH(-1), FR(-1), SA(-1), SU(-1))
_TOO_LONG_AGO: Final = frozenset((calendar.Cell.DECADE, calendar.Cell.CENTURY))
_SUNDAY: Final = 6
_HALF_A_WEEK: Final = 3


def _month_of_other_year(reading: Reading) -> Interval:
    return whole_month(reading.anchor.year + reading.step, reading.month)


def _ordinal_day(reading: Reading) -> Interval:
    day = int(reading["day"])
    base = reading.anchor.replace(day=1)
    step = calendar.STEPS[reading["which"]] if reading["which"] else -(day > reading.anchor.day)
    date = (base + relativedelta(months=step)).replace(day=day)
    return date, date


def _day_ago(reading: Reading) -> Interval:
    day = (
        reading.anchor
        - length_of(reading.number, reading.unit)
        + relativedelta(days=calendar.DAY_STEPS[reading["same"]])
    )
    return day, day


def _unit_ago(reading: Reading) -> Interval:
    then = reading.anchor - length_of(reading.number, reading.unit)
    same = calendar.TIME_UNITS[reading["same_unit"]]
    return unit_around(then + length_of(1, same) * reading.step, same.cell)


def _ago(reading: Reading) -> Interval:
    if reading["beyond"] or reading["half"] or reading.unit.cell in _TOO_LONG_AGO:
        raise Unsettled
    then = reading.anchor - length_of(reading.number, reading.unit)
    if reading["within"] or reading.unit.cell is calendar.Cell.MOMENT:
        return then, reading.anchor
    return unit_around(then, reading.unit.cell)


def _weekday_of_week(reading: Reading) -> Interval:
    monday, _ = whole_week(reading.anchor + relativedelta(weeks=reading.step))
    day = monday + relativedelta(days=reading.weekday)
    return day, day


def _rolling(reading: Reading) -> Interval:
    length = length_of(reading.number, reading.unit)
    if reading["ahead"]:
        return reading.anchor, reading.anchor + length
    if reading["back"]:
        return reading.anchor - length, reading.anchor
    raise Unsettled  # the first three days, of what?


def _rolling_ahead(reading: Reading) -> Interval:
    if reading["plural"]:
        raise Unsettled
    return reading.anchor, reading.anchor + length_of(1, reading.unit)


def _rolling_one(reading: Reading) -> Interval:
    if reading.unit.cell is calendar.Cell.WEEKEND:
        return _other_unit(reading, -1)
    return reading.anchor - length_of(1, reading.unit), reading.anchor


def _earlier(reading: Reading) -> Interval:
    start, _ = unit_around(reading.anchor, reading.unit.cell)
    return start, reading.anchor


def _later(reading: Reading) -> Interval:
    _, end = unit_around(reading.anchor, reading.unit.cell)
    return reading.anchor, end


def _weekday_of_step(reading: Reading) -> Interval:
    if reading.step == 0:
        day = whole_week(reading.anchor)[0] + relativedelta(days=reading.weekday)
    elif reading.step > 0:
        day = reading.anchor + relativedelta(days=1, weekday=reading.weekday)
    else:
        day = reading.anchor + relativedelta(days=-1, weekday=_BACK[reading.weekday])
    return day, day


def _part_of_day(reading: Reading) -> Interval:
    day = reading.anchor + relativedelta(days=reading.step)
    return day, day


def _last_night(reading: Reading) -> Interval:
    return reading.anchor - ONE_DAY, reading.anchor


def _month_of_step(reading: Reading) -> Interval:
    year, month = reading.anchor.year, reading.month
    if reading.step < 0:
        year -= month >= reading.anchor.month
    elif reading.step > 0:
        year += month <= reading.anchor.month
    return whole_month(year, month)


def _other_unit(reading: Reading, step: int) -> Interval:
    cell = reading.unit.cell
    if cell in {calendar.Cell.MOMENT, calendar.Cell.NIGHT}:
        raise Unsettled
    if cell is calendar.Cell.WEEKEND and step < 0:
        saturday = reading.anchor + relativedelta(days=-1, weekday=SA(-1))
        saturday -= relativedelta(weeks=1 if reading.anchor.weekday() == _SUNDAY else 0)
        return saturday, saturday + ONE_DAY
    return unit_around(reading.anchor + length_of(1, reading.unit) * step, cell)


def _unit_of_step(reading: Reading) -> Interval:
    return _other_unit(reading, reading.step)


def _day_word(reading: Reading) -> Interval:
    day = reading.anchor + relativedelta(days=calendar.DAY_STEPS[reading["word"]])
    return day, day


def _weekday(reading: Reading) -> Interval:
    day = reading.anchor + relativedelta(weekday=_BACK[reading.weekday])
    if (reading.outlook is Outlook.AHEAD and day < reading.anchor) or (
        reading.nearest and (reading.anchor - day).days > _HALF_A_WEEK
    ):
        day += relativedelta(weeks=1)
    return day, day


def _weekday_night(reading: Reading) -> Interval:
    day, _ = _weekday(reading)
    return day, day + ONE_DAY


def _share_of_this_year(reading: Reading) -> Interval:
    shares = calendar.SHARES_OF_A_YEAR[reading["share"]]
    number = reading.order if reading.order > 0 else shares + 1 + reading.order
    if number > shares:
        raise Unsettled
    months = 12 // shares
    first = reading.share_of_a_year((number - 1) * months + 1, months)
    return first, first + relativedelta(months=months - 1, day=31)


def _this_unit(reading: Reading) -> Interval:
    if reading.unit.cell is calendar.Cell.WEEKEND:
        saturday = reading.anchor + relativedelta(weekday=SA(-1))
        return saturday, saturday + ONE_DAY
    return unit_around(reading.anchor, reading.unit.cell)


def _month(reading: Reading) -> Interval:
    return unit_around(reading.latest(reading.month, 1), calendar.Cell.MONTH)


READERS: dict[str, Reader] = {
    "month_relative": _month_of_other_year,
    "ordinal_day": _ordinal_day,
    "ago_day": _day_ago,
    "ago_unit": _unit_ago,
    "ago": _ago,
    "week_of": _weekday_of_week,
    "rolling": _rolling,
    "rolling_ahead": _rolling_ahead,
    "rolling_one": _rolling_one,
    "earlier": _earlier,
    "later": _later,
    "weekday_which": _weekday_of_step,
    "last_night": _last_night,
    "part_which": _part_of_day,
    "month_which": _month_of_step,
    "unit_which": _unit_of_step,
    "overnight_day": _weekday_night,
    "overnight": _last_night,
    "day_word": _day_word,
    "weekday": _weekday,
    "part_alone": _share_of_this_year,
    "the_unit": _this_unit,
    "month": _month,
}
"""The reader of each rule of ``RESOLVE_RULES`` that counts from the anchor, by the rule's id."""
