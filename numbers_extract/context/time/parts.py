"""Parts of an interval: in comes the reading of ``the first half of 2020``, out goes the part of the whole it names."""

from __future__ import annotations

from typing import Final

from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped, unused-ignore]

from numbers_extract.context.time.reading import Reader, Reading
from numbers_extract.context.time.units import ONE_DAY, Interval, Unsettled, length_of, unit_around, whole_years
from numbers_extract.lexicon import calendar

__all__ = ["READERS"]

_MIDDLE_OF_MONTH: Final = 16


def _span_to(reading: Reading) -> Interval:
    _, end = reading.rest(nearest=False)
    if reading.unit.cell is calendar.Cell.MOMENT:
        raise Unsettled
    return end + ONE_DAY - length_of(reading.number, reading.unit), end


def _share_of(reading: Reading) -> Interval:
    start, end = reading.rest()
    shares = calendar.SHARES_OF_A_YEAR[reading["share"]]
    number = reading.order if reading.order > 0 else shares + 1 + reading.order
    if number > shares:
        raise Unsettled
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        months = 12 * (end.year - start.year + 1) // shares
        first = start + relativedelta(months=months * (number - 1))
        return first, first + relativedelta(months=months) - ONE_DAY
    if shares == 2 and start.day == 1 and end == start + relativedelta(day=31):
        middle = start.replace(day=_MIDDLE_OF_MONTH)
        return (start, middle - ONE_DAY) if number == 1 else (middle, end)
    raise Unsettled


def _quarter_of_year(reading: Reading) -> Interval:
    shares = calendar.SHARES_OF_A_YEAR[reading["share"]]
    number = reading.order if reading.order > 0 else shares + 1 + reading.order
    start, _ = whole_years(int(reading["year"]))
    first = start + relativedelta(months=12 // shares * (number - 1))
    return first, first + relativedelta(months=12 // shares) - ONE_DAY


def _units_of(reading: Reading) -> Interval:
    start, end = reading.rest()
    if reading.unit.cell in {calendar.Cell.MOMENT, calendar.Cell.WEEKEND, calendar.Cell.NIGHT}:
        return start, end
    if reading["plural"] and not reading["number"]:
        return start, end  # the opening days of May: how many?
    length = length_of(reading.number, reading.unit)
    if reading.order == 1:
        return start, start + length - ONE_DAY
    if reading.order == -1:
        return end + ONE_DAY - length, end
    if reading["number"] or reading.unit.cell not in {calendar.Cell.DAY, calendar.Cell.MONTH}:
        return start, end
    first = start + length_of(reading.order - 1, reading.unit)
    last = first + length - ONE_DAY
    return (first, last) if last <= end else (start, end)


def _edge(reading: Reading) -> Interval:
    start, end = reading.rest()
    if reading["remaining"]:
        return (max(start, reading.anchor), end) if reading.anchor <= end else (start, end)
    if reading["turn"] and start.year != end.year:
        raise Unsettled  # the turn of a century is no year
    if not reading.at_edge:
        return start, end
    return (end, end) if reading["last"] else (start, start)


def _cell_of(reading: Reading) -> Interval:
    start, end = reading.rest()
    first, last = unit_around(start, reading.unit.cell)
    if end > last:
        raise Unsettled
    return first, last


READERS: dict[str, Reader] = {
    "span_to": _span_to,
    "share_of": _share_of,
    "quarter_of_year": _quarter_of_year,
    "units_of": _units_of,
    "edge": _edge,
    "cell_of": _cell_of,
}
"""The reader of each rule of ``RESOLVE_RULES`` that takes a part of another interval, by the rule's id."""
