"""Words that state a day with its year in, the day out: ``14 March 2019``, ``March 14, 2019``, ``2019-03-14``."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from numbers_extract.lexicon import page_furniture as page
from numbers_extract.lexicon.calendar import MONTHS

__all__ = ["FULL_DATE", "IMPRINT", "MASTHEAD", "date_of", "full_date", "transmission_date"]

_LAST_MONTH: Final = 12
_CENTURY_TURN: Final = 50
_FOUR_DIGITS: Final = 4

FULL_DATE: Final = re.compile(
    rf"(?P<month>{page.MONTH_NAMES})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?P<month2>{page.MONTH_NAMES})\.?,?\s+(?P<year2>\d{{4}}|\d\d)\b"
    r"|\b(?P<m3>\d{1,2})/(?P<d3>\d{1,2})/(?P<y3>\d{4}|\d\d)\b"
    r"|\b(?P<y4>\d{4})-(?P<m4>\d\d)-(?P<d4>\d\d)"
)
"""A day with its year, for :func:`date_of`."""

_NAME: Final = r"[^\W\d_a-z][\w&.'\u2019-]{0,30}"
IMPRINT: Final = re.compile(
    rf"[*_]{{0,2}}(?P<outlet>{_NAME}(?:\s(?:{page.SMALL_NAME_WORDS}|{_NAME})){{0,5}})[*_]{{0,2}}\s*(?:,|--?|[|\u2013\u2014\u00b7\u2022])\s*(?:{FULL_DATE.pattern})\W*\Z"
)
"""A line with the name of an outlet and a day, and no more: ``Northwind Times, 14 March 2019``."""

MASTHEAD: Final = re.compile(rf"(?P<outlet>{_NAME}(?: {_NAME}){{0,5}})[ \t]{{3,}}(?:{FULL_DATE.pattern})\W*\Z")
"""The line at the head of a page: the name of an outlet and, far from it, a day."""

# The date-time group of a message: day, hour and minute in six digits, the zone, the month, the year.
_SENT: Final = re.compile(
    rf"\b(?P<day>\d\d)\d{{4}}\s?(?:GMT|UTC|Z)\s+(?P<month>{page.MONTH_NAMES})\s+(?P<year>\d{{4}}|\d\d)\b"
)


def full_date(text: str) -> dt.date | None:
    """The first day with a year that a text states; None without one."""
    found = FULL_DATE.search(text)
    return None if found is None else date_of(found)


def transmission_date(text: str) -> dt.date | None:
    """The day in the date-time group of a message: ``141130 GMT MAR 19``; None without one."""
    found = _SENT.search(text)
    return None if found is None else _made(found["year"], MONTHS[found["month"].lower()], int(found["day"]))


def date_of(found: re.Match[str]) -> dt.date | None:
    """The day that a match of :data:`FULL_DATE` states; None where there is no such day."""
    day, month, year = (
        next((found[name] for name in names if found[name]), "")
        for names in (("day", "day2", "d3", "d4"), ("month", "month2", "m3", "m4"), ("year", "year2", "y3", "y4"))
    )
    month_number = int(month) if month.isdigit() else MONTHS[month.lower()]
    day_number = int(day)
    if found["m3"] and month_number > _LAST_MONTH:  # 27/11/1989: the day came first
        month_number, day_number = day_number, month_number
    return _made(year, month_number, day_number)


def _made(year: str, month: int, day: int) -> dt.date | None:
    century = 0 if len(year) == _FOUR_DIGITS else 1900 if int(year) >= _CENTURY_TURN else 2000
    try:
        return dt.date(int(year) + century, month, day)
    except ValueError:
        return None
