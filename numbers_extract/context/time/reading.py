"""One form of words found in a phrase: in come its match and the anchor, out go its parts as numbers and units."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from enum import Enum
from typing import Final

from numbers_extract.context.time.units import Interval, Unsettled, is_date, number_of
from numbers_extract.lexicon import calendar

__all__ = ["Outlook", "Reader", "Reading"]


class Outlook(Enum):
    """Where a point without a year lies from the anchor: behind it, ahead of it, or on the nearer side."""

    BACK = "back"
    AHEAD = "ahead"
    NEAREST = "nearest"


_PIVOT: Final = 2068  # the last year that two digits stand for where no anchor is given
_SOON: Final = 92  # so many days ahead may lie what no verb puts behind or ahead
_YEARS_BACK: Final = 8  # so that the latest 29 February is among them


class Reading:
    """One rule's match in a phrase, to be read by the anchor.

    ``reading["day"]`` is the text of a named group, "" where it did not match. ``anchor`` raises Unsettled where the
    document has no date. ``nearest``: a point without a year may lie ahead as well (``by Friday``); ``outlook``: where
    such a point lies by the verb beside it; ``at_edge``: only one end of the interval counts (``since the start of``).
    """

    def __init__(
        self,
        match: re.Match[str],
        anchor: dt.date | None,
        inner: Callable[[str, bool], Interval],
        *,
        nearest: bool,
        at_edge: bool,
        outlook: Outlook = Outlook.BACK,
    ) -> None:
        self._groups = match.groupdict()
        self._anchor = anchor
        self._inner = inner
        self.nearest = nearest
        self.outlook = outlook
        self.at_edge = at_edge

    def __getitem__(self, name: str) -> str:
        return self._groups.get(name) or ""

    @property
    def anchor(self) -> dt.date:
        """The date of the document."""
        if self._anchor is None:
            raise Unsettled
        return self._anchor

    def rest(self, *, nearest: bool | None = None) -> Interval:
        """Return the interval of the group ``rest``: ``the end of`` 2017."""
        return self._inner(self["rest"], self.nearest if nearest is None else nearest)

    @property
    def year(self) -> int | None:
        """The year as stated; one of two digits is the latest not after the anchor's year (else the usual pivot)."""
        stated = self["year"]
        if not stated:
            return None
        year = int(stated)
        if len(stated) == 2:
            last = self._anchor.year if self._anchor else _PIVOT
            year += last // 100 * 100
            year -= 100 if year > last else 0
        return year

    @property
    def month(self) -> int:
        """The number of the month that the words name."""
        return calendar.MONTHS[self["month"] or self["month2"]]

    @property
    def weekday(self) -> int:
        """The number of the weekday that the words name, Monday is 0."""
        return calendar.WEEKDAYS[self["weekday"] or self["weekday2"]]

    @property
    def unit(self) -> calendar.TimeUnit:
        """The unit of time that the words name."""
        return calendar.TIME_UNITS[self["unit"]]

    @property
    def number(self) -> int:
        """How many units; 1 where no number stands."""
        return number_of(self["number"])

    @property
    def step(self) -> int:
        """-1 for ``last``, 0 for ``this``, 1 for ``next``."""
        return calendar.STEPS[self["which"] or self["which2"]]

    @property
    def order(self) -> int:
        """1 for ``first``, 2 for ``second`` ..., -1 for ``last``."""
        return calendar.ORDERS[self["order"]]

    def latest(self, month: int, day: int) -> dt.date:
        """Return the latest such day not after the anchor's month; the nearest one where it may lie ahead."""
        anchor = self.anchor
        years = range(anchor.year - _YEARS_BACK, anchor.year + _YEARS_BACK + 1)
        dates = [dt.date(year, month, day) for year in years if is_date(year, month, day)]
        if self.outlook is Outlook.AHEAD:
            return min(date for date in dates if (date.year, date.month) >= (anchor.year, anchor.month))
        back = max(date for date in dates if (date.year, date.month) <= (anchor.year, anchor.month))
        if self.outlook is Outlook.NEAREST:
            near = min(dates, key=lambda date: abs((date - anchor).days))
            return near if (near - anchor).days <= _SOON else back
        if self.nearest:
            return min(dates, key=lambda date: abs((date - anchor).days))
        return back

    def share_of_a_year(self, month: int, months: int) -> dt.date:
        """Return the first day of the latest share of a year that begins in this month, or of the one ahead."""
        this = dt.date(self.anchor.year, month, 1)
        if self.outlook is Outlook.AHEAD:
            return this.replace(year=this.year + 1) if self.anchor.month >= month + months else this
        soon = _SOON if self.nearest or self.outlook is Outlook.NEAREST else 0
        return this if (this - self.anchor).days <= soon else this.replace(year=this.year - 1)

    def dated(self, month: int, day: int) -> dt.date:
        """Return the day in the year stated, or else the latest one."""
        return dt.date(self.year, month, day) if self.year else self.latest(month, day)


Reader = Callable[[Reading], Interval]
"""What turns a reading into the interval it stands for; it raises Unsettled where the text does not say."""
