"""A cell that dates a text in, the day out: ISO, ``14 March 2019``, ``13/03/2019``, Unix time, the dates of mails."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Any, Final

from numbers_extract.patterns import later

__all__ = ["DayOrder", "day_first_in", "is_ambiguous", "read_day"]

DayOrder = bool | None
"""Whether the day stands before the month in ``13/03/2019``; None where that is not known."""

_UNIX: Final = later(r"\d{9,10}(?:\.\d+)?\Z|\d{12,13}\Z")
_MILLISECONDS: Final = 12  # digits
_NUMBERS: Final = later(r"\s*(?P<first>\d{1,2})[/.-](?P<second>\d{1,2})[/.-](?P<year>\d{4}|\d\d)\b")
_COMPACT: Final = later(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?:\d{6})?\Z")
_YEAR: Final = later(r"\d{4}|\d\d\b.*\d\d\b")
_LAST_MONTH: Final = 12
_CENTURY, _CENTURY_TURN = 100, 50
_DEFAULTS: Final = (dt.datetime(1, 1, 1, tzinfo=dt.UTC), dt.datetime(2, 2, 2, tzinfo=dt.UTC))  # for what is left out


def read_day(cell: Any, *, day_first: DayOrder = None) -> dt.date | None:  # noqa: ANN401  (whatever a table holds)
    """The day that a cell states; None for none, or for one that can be read in two ways (``03/04/2019``).

    >>> read_day("Mar 14, 2019"), read_day(1552554000), read_day("03/04/2019")
    (datetime.date(2019, 3, 14), datetime.date(2019, 3, 14), None)
    """
    if isinstance(cell, dt.datetime):
        return cell.date()
    if isinstance(cell, dt.date):
        return cell
    if isinstance(cell, bool) or not isinstance(cell, str | int | float):
        return None
    text = str(cell).strip()
    if _UNIX.match(text):
        return _of_unix(text)
    compact = _COMPACT.match(text)
    if compact is not None:
        return _made(int(compact["year"]), int(compact["month"]), int(compact["day"]))
    numbers = _NUMBERS.match(text)
    if numbers is not None:
        return _of_numbers(numbers, day_first)
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return _of_words(text)


def _of_unix(text: str) -> dt.date | None:
    whole = text.partition(".")[0]
    seconds = int(whole) / (1000 if len(whole) >= _MILLISECONDS else 1)
    try:
        return dt.datetime.fromtimestamp(seconds, dt.UTC).date()
    except (OverflowError, OSError, ValueError):
        return None


def _of_numbers(found: re.Match[str], day_first: DayOrder) -> dt.date | None:
    first, second = int(found["first"]), int(found["second"])
    order = _order(first, second)
    order = day_first if order is None else order
    if order is None and first != second:
        return None
    year = int(found["year"])
    if year < _CENTURY:
        year += 2000 if year < _CENTURY_TURN else 1900
    day, month = (first, second) if order else (second, first)
    return _made(year, month, day)


def _order(first: int, second: int) -> DayOrder:
    """Which of two numbers is the day: the one that is no month."""
    if first > _LAST_MONTH:
        return True
    return False if second > _LAST_MONTH else None


def _of_words(text: str) -> dt.date | None:
    """A date in words, with its year."""
    from dateutil import parser

    if _YEAR.search(text) is None or not any(sign.isalpha() or sign in "/-." for sign in text):
        return None
    try:
        one, other = (parser.parse(text, default=day) for day in _DEFAULTS)
    except (OverflowError, ValueError):
        return None
    return one.date() if one.date() == other.date() else None  # neither day, month nor year left out


def _made(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def is_ambiguous(cell: Any) -> bool:  # noqa: ANN401  (whatever a table holds)
    """Whether a cell is a date of which day and month cannot be told apart: ``03/04/2019``."""
    found = _NUMBERS.match(cell) if isinstance(cell, str) else None
    return found is not None and _order(int(found["first"]), int(found["second"])) is None


def day_first_in(cells: Iterable[Any]) -> DayOrder:
    """Whether dates of a column have the day before the month: as those that can be read in one way only; else None."""
    for cell in cells:
        found = _NUMBERS.match(cell) if isinstance(cell, str) else None
        order = None if found is None else _order(int(found["first"]), int(found["second"]))
        if order is not None:
            return order
    return None
