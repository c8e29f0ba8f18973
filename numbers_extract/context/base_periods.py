"""The time phrases of an article in, the dates of ``a year earlier`` out: the same quarter or month, a year before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from dateutil.relativedelta import relativedelta  # type: ignore[import-untyped, unused-ignore]

from numbers_extract.context.time import resolve
from numbers_extract.frames.traits import PLAIN_KINDS, UNIT_KINDS
from numbers_extract.lexicon.interval_rules import (
    A_YEAR_AGO,
    A_YEAR_BEFORE,
    NAMED_QUARTER,
    OTHER_STRETCH,
    QUARTER_OF_THE_YEAR,
)
from numbers_extract.patterns import later

__all__ = ["BasePeriods"]

_LEVELS: Final = UNIT_KINDS | PLAIN_KINDS
_QUARTER: Final = range(80, 100)  # days between the ends
_STRETCH: Final = range(27, 366)
_BEFORE: Final = later(A_YEAR_BEFORE)
_OTHER: Final = later(OTHER_STRETCH)
_NAMED: Final = later(NAMED_QUARTER)


class _Period(NamedTuple):
    start: dt.date
    end: dt.date

    def a_year_before(self) -> tuple[dt.date, dt.date]:
        """The same stretch of the year before, to the end of its month where it ends with one."""
        year = relativedelta(years=1)
        whole = (self.end + relativedelta(days=1)).day == 1
        return self.start - year, self.end - year + (relativedelta(day=31) if whole else relativedelta())


class BasePeriods:
    """The quarter that an article was last seen to tell of, by which the level of a year earlier is dated.

    Sentences are kept, and read only where a level asks.
    """

    def __init__(self) -> None:
        self._last: dict[int, _Period] = {}
        self._noted: dict[int, list[tuple[str, Sequence[str]]]] = {}

    def dates(
        self, time: str, kind: str, article: int, sentence: str, times: Iterable[str], anchor: dt.date | None
    ) -> tuple[dt.date, dt.date] | None:
        """The dates of a time of the year before; None for any other time, and where the article tells of no period."""
        if anchor is None or kind not in _LEVELS or not _BEFORE.fullmatch(time.lower()):
            return None
        others = [other for other in times if not (_BEFORE.fullmatch(other.lower()) or _OTHER.search(other.lower()))]
        last = None if _OTHER.search(sentence.lower()) else self._last_quarter(article, anchor)
        period = self._told(sentence, others, anchor, _STRETCH) or last
        if period is not None:
            return period.a_year_before()
        start, end = (None, None) if others else resolve(A_YEAR_AGO, anchor)
        return None if start is None or end is None else (start, end)

    def note(self, article: int, sentence: str, times: Sequence[str]) -> None:
        """Keeps a sentence and its time phrases for the levels in it and behind it."""
        self._noted.setdefault(article, []).append((sentence, times))

    def _last_quarter(self, article: int, anchor: dt.date) -> _Period | None:
        """The quarter that the article told of last, up to the sentence noted last."""
        noted = self._noted.pop(article, [])
        told = (self._told(sentence, times, anchor, _QUARTER) for sentence, times in reversed(noted))
        period = next((one for one in told if one is not None), None)
        if period is not None:
            self._last[article] = period
        return self._last.get(article)

    def _told(self, sentence: str, times: Iterable[str], anchor: dt.date, lengths: range) -> _Period | None:
        named = _NAMED.search(sentence.lower())
        for phrase in ([QUARTER_OF_THE_YEAR.format(named["order"])] if named else []) + list(times):
            start, end = resolve(phrase, anchor)
            if start is not None and end is not None and (end - start).days in lengths:
                return _Period(start, end)
        return None
