"""Forms of words that stand for an interval: in come the words and the anchor, out go the first and the last day."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Callable
from typing import NamedTuple

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

from numbers_extract.context.time.units import (
    ONE_DAY,
    Interval,
    Unsettled,
    length_of,
    number_of,
    unit_around,
    whole_month,
    whole_week,
    whole_years,
)
from numbers_extract.lexicon import calendar as lex

__all__ = ["Reading", "Resolver", "interval", "is_date", "resolution_patterns"]


class Resolver(NamedTuple):
    """The patterns by which phrases become intervals.

    ``direction``: a word that opens an end. ``range``: two ends. ``unsettled``: words that count from elsewhere.
    ``clocked``: a time of the day. ``rules``: id and pattern of every form; ``rules_in_words``: of those without digits.
    """

    direction: re.Pattern[str]
    range: re.Pattern[str]
    unsettled: re.Pattern[str]
    clocked: re.Pattern[str]
    rules: tuple[tuple[str, re.Pattern[str]], ...]
    rules_in_words: tuple[tuple[str, re.Pattern[str]], ...]


_DIGIT = re.compile("[0-9]")


@functools.cache
def resolution_patterns() -> Resolver:
    """Return the compiled patterns, made once."""
    return Resolver(
        direction=re.compile(lex.DIRECTION),
        range=re.compile(lex.RANGE),
        unsettled=re.compile(lex.UNSETTLED),
        clocked=re.compile(lex.CLOCKED),
        rules=tuple((rule.id, re.compile(rule.pattern)) for rule in lex.RESOLVE_RULES),
        rules_in_words=tuple(
            (rule.id, re.compile(rule.pattern)) for rule in lex.RESOLVE_RULES if rule.id not in lex.RESOLVE_DIGITS
        ),
    )


def interval(words: str, anchor: dt.date | None, *, nearest: bool = False, edge: bool = False) -> Interval:
    """Return the interval that a phrase without direction stands for; raise Unsettled where there is none."""
    resolver = resolution_patterns()
    for name, pattern in resolver.rules if _DIGIT.search(words) else resolver.rules_in_words:
        match = pattern.search(words)
        if match:
            return Reading(match, anchor, nearest=nearest, edge=edge).read(name)
    raise Unsettled


class Reading:
    """One rule's match, read by the anchor; the method with the rule's id does it."""

    def __init__(self, match: re.Match[str], anchor: dt.date | None, *, nearest: bool, edge: bool) -> None:
        self.groups = match.groupdict()
        self.words = match.string
        self.date = anchor
        self.nearest = nearest
        self.at_edge = edge

    def read(self, name: str) -> Interval:
        method: Callable[[], Interval] = getattr(self, f"read_{name}")
        return method()

    @property
    def anchor(self) -> dt.date:
        if self.date is None:
            raise Unsettled
        return self.date

    def group(self, *names: str) -> str:
        return next((self.groups[name] for name in names if self.groups.get(name)), "")

    @property
    def year(self) -> int | None:
        """The year as stated; one of two digits is the latest not after the anchor's year (else the usual pivot)."""
        stated = self.group("year")
        if not stated:
            return None
        year = int(stated)
        if len(stated) == 2:
            last = self.date.year if self.date else 2068
            year += last // 100 * 100
            year -= 100 if year > last else 0
        return year

    @property
    def unit(self) -> str:
        return self.group("unit")

    @property
    def number(self) -> int:
        return number_of(self.groups.get("number"))

    def latest(self, month: int, day: int) -> dt.date:
        """The latest such day not after the anchor's month; for ``by`` and ``until`` the nearest one."""
        anchor = self.anchor
        years = [year for year in range(anchor.year - 8, anchor.year + 2) if is_date(year, month, day)]
        dates = [dt.date(year, month, day) for year in years]
        if self.nearest:
            return min(dates, key=lambda date: abs((date - anchor).days))
        return max(date for date in dates if (date.year, date.month) <= (anchor.year, anchor.month))

    # each method below reads the rule of its name
    def read_iso(self) -> Interval:
        day = dt.date(int(self.groups["year"]), int(self.groups["month_number"]), int(self.groups["day"]))
        return day, day

    def read_slashed(self) -> Interval:
        one, two = int(self.groups["one"]), int(self.groups["two"])
        if self.groups["mark"] == ".":
            if not self.groups["year"]:
                raise Unsettled
            month, day = two, one
        elif one > 12 or one == two:
            month, day = two, one
        elif two > 12:
            month, day = one, two
        else:
            raise Unsettled  # month first or day first: the text does not say
        date = dt.date(self.year, month, day) if self.year else self.latest(month, day)
        return date, date

    def read_span_to(self) -> Interval:
        _, end = interval(self.groups["rest"], self.date, nearest=False)
        if self.unit in {"second", "minute", "hour"}:
            raise Unsettled
        return end + ONE_DAY - length_of(self.number, self.unit), end

    def read_part_of(self) -> Interval:
        start, end = interval(self.groups["rest"], self.date, nearest=self.nearest)
        order, share = self.groups["order"], self.groups["share"]
        whole_month = start.day == 1 and end == start + relativedelta(day=31)
        whole_year = (start.month, start.day, end.month, end.day, start.year) == (1, 1, 12, 31, end.year)
        if share == "half":
            if not (whole_month or whole_year) or order not in {"first", "second", "latter"}:
                raise Unsettled
            middle = start + relativedelta(months=6) if whole_year else start.replace(day=16)
            return (start, middle - ONE_DAY) if order == "first" else (middle, end)
        if share == "quarter":
            number = _QUARTERS.get(order)
            if number is None or not whole_year:
                raise Unsettled
            return unit_around(dt.date(start.year, number * 3, 1), "quarter")
        if self.unit in {"second", "minute", "hour", "night", "weekend"} or order not in {
            "first",
            "opening",
            "last",
            "final",
        }:
            return start, end
        if order in {"first", "opening"}:
            return start, start + length_of(self.number, self.unit) - ONE_DAY
        return end + ONE_DAY - length_of(self.number, self.unit), end

    def read_edge(self) -> Interval:
        start, end = interval(self.groups["rest"], self.date, nearest=self.nearest)
        edge = self.groups["edge"]
        if edge in {"rest", "remainder"}:
            return (max(start, self.anchor), end) if self.anchor <= end else (start, end)
        if not self.at_edge:
            return start, end
        return (end, end) if edge in {"end", "close"} else (start, start)

    def read_month_day(self) -> Interval:
        month, day = lex.MONTHS[self.groups["month"]], int(self.groups["day"])
        last_month = lex.MONTHS[self.groups["month2"]] if self.groups.get("month2") else month
        last_day = int(self.groups["day2"]) if self.groups.get("day2") else day
        if self.year:
            start, end = dt.date(self.year, month, day), dt.date(self.year, last_month, last_day)
        else:
            end = self.latest(last_month, last_day)
            start = dt.date(end.year, month, day)
        return (start, end) if start <= end else (start - relativedelta(years=1), end)

    read_day_month = read_month_day

    def read_month_year(self) -> Interval:
        return whole_month(int(self.groups["year"]), lex.MONTHS[self.groups["month"]])

    def read_month_relative(self) -> Interval:
        year = self.anchor.year + _STEPS[self.group("which", "which2")]
        return whole_month(year, lex.MONTHS[self.group("month", "month2")])

    def read_ordinal_day(self) -> Interval:
        day = int(self.groups["day"])
        base = self.anchor.replace(day=1)
        if self.groups["which"] == "last" or (self.groups["which"] is None and day > self.anchor.day):
            base -= relativedelta(months=1)
        date = base.replace(day=day)
        return date, date

    def read_decade(self) -> Interval:
        if self.groups["decade"]:
            first = int(self.groups["decade"])
            return whole_years(first, first + (99 if first % 100 == 0 and first < 2000 else 9))
        first = int(self.groups["short"]) + 1900
        return whole_years(first, first + 9)

    def read_century(self) -> Interval:
        last = int(self.groups["century"]) * 100
        return whole_years(last - 99, last)

    def read_years(self) -> Interval:
        first, stated = int(self.groups["year"]), self.groups["year2"]
        last = int(stated) if len(stated) == 4 else first // 100 * 100 + int(stated)
        last += 100 if last < first and len(stated) == 2 else 0
        if last < first:
            raise Unsettled
        return whole_years(first, last)

    def read_holiday(self) -> Interval:
        month, day = lex.HOLIDAYS[self.groups["holiday"]]
        date = dt.date(self.year, month, day) if self.year else self.latest(month, day)
        return date, date

    def read_year_quarter(self) -> Interval:
        return unit_around(dt.date(int(self.groups["year"]), int(self.groups["quarter_name"][1]) * 3, 1), "quarter")

    def read_winter(self) -> Interval:
        raise Unsettled  # it lies in two years, and in other months south of the equator

    def read_year(self) -> Interval:
        return whole_years(self.year or 0)

    read_short_year = read_year

    def read_ago_same(self) -> Interval:
        then = self.anchor - length_of(self.number, self.unit)
        same = self.groups["same"]
        if same in {"today", "tomorrow", "yesterday"}:
            day = then + relativedelta(days=_STEPS[same])
            return day, day
        which, _, unit = same.partition(" ")
        return unit_around(then + length_of(_STEPS[which], unit), unit)

    def read_ago(self) -> Interval:
        if self.unit in {"second", "minute", "hour"}:
            return self.anchor - length_of(self.number, self.unit), self.anchor
        if self.groups["half"]:
            raise Unsettled
        return unit_around(self.anchor - length_of(self.number, self.unit), self.unit)

    def read_week_of(self) -> Interval:
        week, _ = whole_week(self.anchor + relativedelta(weeks=_STEPS[self.group("which", "which2")]))
        day = week + relativedelta(days=lex.WEEKDAYS[self.group("weekday", "weekday2")])
        return day, day

    def read_rolling(self) -> Interval:
        order = self.groups["order"]
        if order == "first":
            raise Unsettled
        length = length_of(self.number, self.unit)
        return (
            (self.anchor, self.anchor + length) if order in {"next", "coming"} else (self.anchor - length, self.anchor)
        )

    def read_rolling_one(self) -> Interval:
        if self.unit == "weekend":
            return self.unit_which("last")
        return self.anchor - length_of(1, self.unit), self.anchor

    def read_earlier(self) -> Interval:
        start, _ = unit_around(self.anchor, self.unit)
        return start, self.anchor

    def read_later(self) -> Interval:
        _, end = unit_around(self.anchor, self.unit)
        return self.anchor, end

    def read_weekday_which(self) -> Interval:
        which, weekday = self.groups["which"], lex.WEEKDAYS[self.groups["weekday"]]
        if which == "this":
            day = whole_week(self.anchor)[0] + relativedelta(days=weekday)
        elif which in {"next", "coming"}:
            day = self.anchor + relativedelta(days=1, weekday=weekday)
        else:
            day = self.anchor + relativedelta(days=-1, weekday=_BACK[weekday])
        return day, day

    def read_part_which(self) -> Interval:
        which, part = self.groups["which"], self.groups["part"]
        day = self.anchor + relativedelta(days=_STEPS[which])
        return (day, self.anchor) if (which, part) == ("last", "night") else (day, day)

    def read_month_which(self) -> Interval:
        which, month = self.groups["which"], lex.MONTHS[self.groups["month"]]
        year = self.anchor.year
        if which in {"last", "past"}:
            year -= month >= self.anchor.month
        elif which in {"next", "coming"}:
            year += month <= self.anchor.month
        return whole_month(year, month)

    def unit_which(self, which: str) -> Interval:
        if self.unit in {"second", "minute", "hour", "night"}:
            raise Unsettled
        if self.unit == "weekend" and which == "last":
            saturday = self.anchor + relativedelta(days=-1, weekday=SA(-1))
            saturday -= relativedelta(weeks=1 if self.anchor.weekday() == 6 else 0)
            return saturday, saturday + ONE_DAY
        return unit_around(self.anchor + length_of(1, self.unit) * _STEPS[which], self.unit)

    def read_unit_which(self) -> Interval:
        return self.unit_which(self.groups["which"])

    def read_day_word(self) -> Interval:
        word = self.groups["word"]
        if word == "overnight":
            return self.anchor - ONE_DAY, self.anchor
        day = self.anchor + relativedelta(days=_STEPS[word])
        return day, day

    def read_weekday(self) -> Interval:
        weekday = lex.WEEKDAYS[self.groups["weekday"]]
        day = self.anchor + relativedelta(weekday=_BACK[weekday])
        if self.nearest and (self.anchor - day).days > 3:
            day += relativedelta(weeks=1)
        return day, day

    def read_part_alone(self) -> Interval:
        order, share = self.groups["order"], self.groups["share"]
        months = 3 if share == "quarter" else 6
        number = _QUARTERS.get(order)
        if number is None or number * months > 12:
            raise Unsettled
        first = dt.date(self.anchor.year, (number - 1) * months + 1, 1)
        if first > self.anchor:
            first -= relativedelta(years=1)
        return first, first + relativedelta(months=months - 1, day=31)

    def read_the_unit(self) -> Interval:
        if self.unit == "weekend":
            saturday = self.anchor + relativedelta(weekday=SA(-1))
            return saturday, saturday + ONE_DAY
        return unit_around(self.anchor, self.unit)

    def read_month(self) -> Interval:
        return unit_around(self.latest(lex.MONTHS[self.groups["month"]], 1), "month")


_STEPS = {"last": -1, "this": 0, "next": 1, "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
_BACK = (MO(-1), TU(-1), WE(-1), TH(-1), FR(-1), SA(-1), SU(-1))


def is_date(year: int, month: int, day: int) -> bool:
    """Say whether the calendar has such a day."""
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True
