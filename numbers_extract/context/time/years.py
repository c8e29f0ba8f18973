"""Bare numbers of four digits: is it a year or does it count something? Judged by the words on both sides."""

from __future__ import annotations

from typing import Final

from numbers_extract.context.time.clocks import compiled_dates
from numbers_extract.context.time.neighbours import looks_plural, word_after, word_before
from numbers_extract.lexicon import calendar
from numbers_extract.lexicon.relators import BENEFACTIVE, GENITIVES, INDEFINITE_ARTICLES, PARTITIVE, RETURNING
from numbers_extract.patterns import later

__all__ = ["is_year"]


_COUNTING_SIGNS: Final = "%$"
_DASHES: Final = "-\u2013"
_DIGITS: Final = 4
_LONG_DASH: Final = "\u2014"
_SET_OFF_BY: Final = f"({_DASHES}{_LONG_DASH}"


def is_year(text: str, start: int, stop: int, low: int, end: int, last: tuple[int, int, str] | None) -> bool:
    """Say whether the four digits at ``start`` are a year, by the words on both sides; ``last`` is the span before."""
    value = int(text[start : start + 4])
    if not calendar.FIRST_YEAR <= value <= calendar.LAST_YEAR:
        return False
    sign = text[stop] if stop < end else ""
    if sign.isalpha() or (sign and sign in _COUNTING_SIGNS):
        return False
    return _FourDigits(text, start, stop, low, end, value).are_year(last)


class _FourDigits:
    """Four digits that are in the range of years, with the words on both sides."""

    def __init__(self, text: str, start: int, stop: int, low: int, end: int, value: int) -> None:
        self.text = text
        self.start = start
        self.stop = stop
        self.low = low
        self.end = end
        self.value = value
        self.likely = calendar.LIKELY_FIRST <= value <= calendar.LIKELY_LAST
        self.rounded = value % 100 == 0
        self.sign = text[stop] if stop < end else ""
        self.following = word_after(text, stop, end)
        self.lower = self.following.lower()
        self.counted = self.lower in calendar.COUNTED or self._are_in_address()
        self.before, self.first = word_before(text, start, low)

    def are_year(self, last: tuple[int, int, str] | None) -> bool:
        """Whether they are a year; ``last`` is the calendar span before them. The first case that fits decides."""
        if self.sign and self.sign in _DASHES and self.text[self.stop + 1 : self.stop + 2].isalpha():
            return self.likely and word_after(self.text, self.stop + 1, self.end).lower() in calendar.YEAR_COMPOUND
        if self.lower in calendar.ERAS and not self.following.islower():
            return True
        if last is not None and self._are_joined_to(last):
            return self.likely or last[2] == "year"
        if not self.before:
            return self._are_year_that_opens()
        touching = self.text[self.start - 1]
        if touching in _SET_OFF_BY:
            return self._are_set_off_year(touching)
        if self.likely and self.before in PARTITIVE and self.lower in calendar.DEEDS_AFTER:
            return self._word_further_back() in calendar.YEAR_AFTER  # the battle of 1943 killed
        if self.counted and not self._are_surely_dating():
            return False
        if _is_led_to(self.text, self.before, self.first, self.low, likely=self.likely):
            return not (self.counted or looks_plural(self.following))
        return self._are_year_by_word_before()

    def _word_further_back(self) -> str:
        """The word before the one that stands before the digits."""
        return word_before(self.text, self.first, self.low)[0]

    def _are_in_address(self) -> bool:
        """``1901 Quarry Street``: whether what stands behind makes the number of a house of them."""
        return (
            self.following[:1].isupper() and compiled_dates().address.match(self.text, self.stop, self.end) is not None
        )

    def _are_joined_to(self, last: tuple[int, int, str]) -> bool:
        """``in 2014 and 2015``: whether they go on from a year or a date before them."""
        if last[1] > self.start or last[2] not in {"year", "date"}:
            return False
        gap = self.text[last[1] : self.start].strip().lower()
        counting = self.counted or (looks_plural(self.following) and not self.likely)
        return gap in calendar.JOINING and not counting

    def _are_year_that_opens(self) -> bool:
        """``2014 saw``, ``(2019: 310``: with no word before them."""
        touching = self.text[self.start - 1] if self.start > self.low else " "
        if touching == "(":
            return self.likely and (self.sign in calendar.ENDS_OF_YEAR or self._are_in_bracket_with_year())
        return touching.isspace() and self.likely and self.lower in calendar.YEAR_AFTER

    def _are_in_bracket_with_year(self) -> bool:
        """``(2016 - 2020)``: whether a dash, with spaces around it, and another year fill the bracket."""
        inside, closing, _ = self.text[self.stop : self.end].partition(")")
        dash, digits = inside.strip()[:1], inside.strip()[1:].strip()
        if not closing or not dash or dash not in _DASHES or not digits.isdecimal():
            return False
        return len(digits) == _DIGITS and self.value < int(digits) <= calendar.LIKELY_LAST

    def _are_set_off_year(self, mark: str) -> bool:
        """``the quake (2014)``, ``mid-2014``: behind a bracket or a dash."""
        if mark == "(":
            return self.likely and (self.sign in calendar.ENDS_OF_YEAR or not self.counted)
        return self.likely and mark != _LONG_DASH and self.before.rstrip(_DASHES) in calendar.YEAR_BEFORE

    def _are_surely_dating(self) -> bool:
        """``In 2014 killed``, ``Since 2013 soldiers``: a word that dates, before what could be counted."""
        if not self.likely or self.before not in calendar.YEAR_SURELY:
            return False
        return self.lower in calendar.DEEDS_AFTER or (not self.rounded and self.lower in calendar.COUNTED_PERSONS)

    def _are_year_by_word_before(self) -> bool:
        before = self.before
        if before in calendar.YEAR_BEFORE:
            return self._are_year_behind_preposition()
        if before in calendar.HEDGES_OF_YEARS and self._word_further_back() in calendar.YEAR_SURELY:
            return self.lower not in PARTITIVE and (self.lower in calendar.PLAIN_AFTER or not self.following)
        if before == calendar.AT_LEAST[1] and self._are_bounded():
            return self.likely and (self.lower in calendar.PLAIN_AFTER or not self.following)
        if before in calendar.YEAR_BEFORE_WEAK:
            return self.likely and self._are_year_behind_weak_preposition()
        if before in calendar.YEAR_DETERMINERS or before.endswith(GENITIVES):
            return self._are_year_behind_determiner()
        if before.rstrip(".,").rpartition("-")[2] in calendar.MONTHS:  # mid-April 2008
            return self.likely or self.text[self.first].isupper()
        if before in calendar.YEAR_LABELS:
            return True
        return self.likely and before not in calendar.HEDGED and self._are_year_behind_other_word()

    def _are_bounded(self) -> bool:
        """``since at least 2016``: whether *at least* stands behind a word that leads to years."""
        word, at = word_before(self.text, self.first, self.low)
        return word == calendar.AT_LEAST[0] and word_before(self.text, at, self.low)[0] in calendar.YEAR_SURELY

    def _are_year_behind_preposition(self) -> bool:
        """``in 2014``, ``by 2030``, ``from 1990``."""
        if self.lower in calendar.YEAR_AFTER and self.likely:
            return True
        if self.before in calendar.CHANGE_MAY_PRECEDE and self._word_further_back() in calendar.COUNT_BEFORE_WEAK:
            return (self.likely and not self.rounded) or self.value in calendar.TARGET_YEARS
        if self.before in calendar.RANGE_MAY_FOLLOW and self._open_range_of_counts():
            return False
        goes_on = self.following[:1].islower() and self.lower not in calendar.PLAIN_AFTER
        return self.likely or not (goes_on or looks_plural(self.following))

    def _open_range_of_counts(self) -> bool:
        """``from 1,900 to 2,400``, ``between 1990 and 2010 houses``: whether the other end of a range is no year."""
        other = _OTHER_END.match(self.text, self.stop, self.end)
        if other is None:
            return False
        far = other.group(1).replace(",", "")
        if not calendar.FIRST_YEAR <= int(far) <= calendar.LAST_YEAR or "," in other.group(1):
            return True
        ahead = word_after(self.text, other.end(), self.end)
        return ahead.lower() in calendar.COUNTED or (looks_plural(ahead) and not self.likely)

    def _are_year_behind_weak_preposition(self) -> bool:
        """``of 2014``, ``to 2014``: behind what leads to counts as well."""
        plural = looks_plural(self.following)
        goes_on = self.following[:1].islower()
        if self.before in PARTITIVE and not (self.rounded and goes_on):
            counted = self._word_further_back().rstrip(calendar.PLURAL_END) in calendar.COUNT_BEFORE_WEAK
            return not (counted or plural)
        if self.rounded or plural:
            return self.lower in calendar.YEAR_AFTER
        if self.before not in BENEFACTIVE and self._word_further_back() in calendar.COUNT_BEFORE_WEAK:
            return False  # rose over 2013; not: the average for 2013
        return not goes_on or self.lower in calendar.YEAR_AFTER or self.lower in calendar.PLAIN_AFTER

    def _are_year_behind_determiner(self) -> bool:
        """``the 1755 earthquake``, ``its 2003 invasion``."""
        named = self.lower in calendar.YEAR_AFTER
        plural = looks_plural(self.following)
        if not self.likely:
            return self.before in calendar.YEAR_DETERMINERS and named and not plural
        return self.following != "" and (named or not (self.rounded and plural))

    def _are_year_behind_other_word(self) -> bool:
        """``an active 2017``, ``the Open 2018``: behind a word that leads neither to years nor to counts."""
        if not self.rounded and self.before.isalpha() and self._word_further_back() in INDEFINITE_ARTICLES:
            return not (self.counted or looks_plural(self.following))
        if self.lower in calendar.YEAR_AFTER:
            return True
        if self.rounded:
            return False
        if self.following[:1].isupper():
            return self.following[-1:].lower() != calendar.PLURAL_END
        return self.text[self.first].isupper() and not self.following and self.before[-1:] not in ",.;:"


_LEADS_TO: Final = frozenset(second for _, second in calendar.YEAR_BEFORE_PAIRS) | PARTITIVE


def _is_led_to(text: str, before: str, first: int, low: int, *, likely: bool) -> bool:
    """Whether two words that lead to a year stand before it: ``dating to 2014``, ``the second half of 2014``."""
    if before not in _LEADS_TO:
        return False
    leading, lead_at = word_before(text, first, low)
    if not likely:
        return (leading, before) in calendar.YEAR_SURE_PAIRS
    earlier = word_before(text, lead_at, low)[0]
    if (_percent(leading), before) in calendar.YEAR_BEFORE_PAIRS:
        return not (leading in RETURNING and earlier in calendar.COUNT_BEFORE_WEAK)  # rose back to 2014
    return before in PARTITIVE and leading in calendar.SHARES_OF_A_YEAR and earlier in calendar.ORDERS


def _percent(word: str) -> str:
    """``5%`` as the word of its unit; other words as they are."""
    return calendar.PERCENT_WORD if word.endswith(calendar.PERCENT_SIGN) else word


_OTHER_END: Final = later(calendar.OTHER_END)
