"""Words that state a day with its year in, the day out: ``14 March 2019``, ``March 14, 2019``, ``2019-03-14``."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from numbers_extract.lexicon import page_furniture as page
from numbers_extract.lexicon.archive_fields import MONTH_NUMBERS
from numbers_extract.lexicon.calendar import MONTHS
from numbers_extract.patterns import later

__all__ = [
    "DATED_LINE",
    "FULL_DATE",
    "IMPRINT",
    "date_of",
    "full_date",
    "is_paper",
    "masthead_of",
    "printed_in",
    "record_date",
    "transmission_date",
]

_LAST_MONTH: Final = 12
_CENTURY_TURN: Final = 50
_FOUR_DIGITS: Final = 4

FULL_DATE: Final = later(
    rf"(?P<month>{page.MONTH_NAMES})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th|\.)?(?:\s+|-)(?P<month2>{page.MONTH_NAMES})(?:\.?,?\s+|-)(?P<year2>\d{{4}}|\d\d)\b"
    r"|\b(?P<m3>\d{1,2})/(?P<d3>\d{1,2})/(?P<y3>\d{4}|\d\d)\b"
    r"|\b(?P<y4>\d{4})(?P<mark>[-/])(?P<m4>\d\d)(?P=mark)(?P<d4>\d\d)"
    r"|\b(?P<d5>\d{1,2})\.(?P<m5>\d{1,2})\.(?P<y5>\d{4})\b"
)
"""A day with its year, for :func:`date_of`."""

_NAME: Final = r"[^\W\d_a-z][\w&.'\u2019-]{0,30}"
IMPRINT: Final = later(
    rf"[*_]{{0,2}}(?P<outlet>{_NAME}(?:\s(?:{page.SMALL_NAME_WORDS}|{_NAME})){{0,5}})[*_]{{0,2}}\s*(?:,|--?|[|\u2013\u2014\u00b7\u2022])\s*(?:{FULL_DATE.pattern})\W*\Z"
)
"""A line with the name of an outlet and a day, and no more: ``Northwind Times, 14 March 2019``."""

_FEW_WORDS: Final = r"[^\W\d_][\w'\u2019-]*(?: [^\W\d_][\w'\u2019-]*){0,3}"
DATED_LINE: Final = later(rf"{_FEW_WORDS}\s*[,|\u2013\u2014\u00b7\u2022]\s*(?:{FULL_DATE.pattern})\W*\Z")
"""A few words and a day, and no more: ``Field report, 14 March 2019``."""

_FAR_APART: Final = later(r"[ \t]{3,}|\t")
_PAPER: Final = later(rf"{_NAME}(?: (?:{page.SMALL_NAME_WORDS}|{_NAME})){{0,5}}\Z")
_DAY_ALONE: Final = later(rf"(?:{page.WEEKDAY_NAMES},?\s+|[A-Z]{{3,9}},?\s+)?(?:{FULL_DATE.pattern})\W*\Z")
_PAGE_NUMBER: Final = later(r"(?:PAGE|Page|page|p\.|P)? ?[A-Z]?\d{1,3}\Z")

# A day as archives write it in the languages of their interfaces.
_FOREIGN: Final = later(
    r"\b(?P<day>\d{1,2})(?:\.|er|\u00ba)?\s+(?:de\s+)?(?P<month>[^\W\d_]{3,12})\.?,?\s+(?:de[l]?\s+)?(?P<year>\d{4})\b"
    r"|\b(?P<month2>[^\W\d_]{3,12})\s+(?P<day2>\d{1,2}),?\s+(?P<year2>\d{4})\b"
    r"|\b(?P<day3>\d{1,2})\.(?P<month3>\d{1,2})\.(?P<year3>\d{4})\b"
    r"|(?P<year4>\d{4})\s?\u5e74\s?(?P<month4>\d{1,2})\s?\u6708\s?(?P<day4>\d{1,2})\s?\u65e5"
    r"|\b(?P<year5>\d{4})/(?P<month5>\d{1,2})/(?P<day5>\d{1,2})\b"
)
_PRINTED: Final = later(
    r"(?P<outlet>[^;\[\]\d]{2,80})(?:;[^\[\]]*)?(?:\[[^\]]*\])?[.,\s]*(?P<day>\d{1,2} \w{3,9}\.? \d{4})"
)
# The date-time group of a message: day, hour and minute in six digits, the zone, the month, the year.
_SENT: Final = later(
    rf"\b(?P<day>\d\d)\d{{4}}\s?(?:GMT|UTC|Z)?\s*(?P<month>{page.MONTH_NAMES})\s+(?P<year>\d{{4}}|\d\d)\b"
    rf"|\b(?P<day2>\d\d)\d\d \d{{4}} ?(?:GMT|UTC|Z)?\s+(?P<name>{page.MONTH_NAMES})\s+(?P<year2>\d{{4}}|\d\d)\b"
)


def masthead_of(line: str) -> str:
    """The outlet in the line at the head of a page: its name, far from it a day, perhaps the number of the page.

    Empty where the line is none.
    """
    parts = _FAR_APART.split(line.strip())
    dated = [part for part in parts if _DAY_ALONE.match(part)]
    others = [part for part in parts if part not in dated and not _PAGE_NUMBER.match(part)]
    return others[0] if len(dated) == len(others) == 1 and _PAPER.match(others[0]) else ""


def is_paper(words: str) -> bool:
    """Whether words are capitalised as the name of a paper, perhaps with its place: ``Kesh Post (Kesh)``."""
    return _PAPER.match(words.partition("(")[0].strip()) is not None


def full_date(text: str) -> dt.date | None:
    """The first day with a year that a text states; None without one."""
    found = FULL_DATE.search(text)
    return None if found is None else date_of(found)


def record_date(text: str) -> dt.date | None:
    """The first day with a year that a field of an archive states, in a language of its interface; None without one."""
    known = full_date(text)
    if known is not None:
        return known
    for found in _FOREIGN.finditer(text):
        day, month, year = (_one(found, name) for name in ("day", "month", "year"))
        number = int(month) if month.isdigit() else MONTH_NUMBERS.get(month.casefold(), 0)
        if number and (made := _made(year, number, int(day))) is not None:
            return made
    return None


def _one(found: re.Match[str], name: str) -> str:
    """The group of a match that is called so, whatever number stands behind its name."""
    return next(value for key, value in found.groupdict().items() if value and key.rstrip("2345") == name)


def transmission_date(text: str) -> dt.date | None:
    """The day in the date-time group of a message: ``141130 GMT MAR 19``, ``141130 MAR 19``; None without one."""
    found = _SENT.search(text)
    if found is None:
        return None
    month = found["month"] or found["name"]
    return _made(found["year"] or found["year2"], MONTHS[month.lower()], int(found["day"] or found["day2"]))


def printed_in(value: str) -> tuple[str, str]:
    """The outlet and the day of ``Kesh Post; Kesh [Kesh]14 Mar 2019: A.2.``; empty where they are not there."""
    found = _PRINTED.search(value)
    return ("", "") if found is None else (found["outlet"].strip(), found["day"])


def date_of(found: re.Match[str]) -> dt.date | None:
    """The day that a match of :data:`FULL_DATE` states; None where there is no such day."""
    day, month, year = (
        next((found[name] for name in names if found[name]), "")
        for names in (
            ("day", "day2", "d3", "d4", "d5"),
            ("month", "month2", "m3", "m4", "m5"),
            ("year", "year2", "y3", "y4", "y5"),
        )
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
