"""Bare numbers of four digits: is it a year or does it count something? Judged by the words on both sides."""

from __future__ import annotations

from typing import Final

from numbers_extract.context.time.clocks import compiled_dates
from numbers_extract.context.time.neighbours import looks_plural, word_after, word_before
from numbers_extract.lexicon import calendar
from numbers_extract.lexicon.relators import GENITIVES, INDEFINITE_ARTICLES, RETURNING
from numbers_extract.patterns import later

__all__ = ["is_year"]


def is_year(text: str, start: int, stop: int, low: int, end: int, last: tuple[int, int, str] | None) -> bool:  # noqa: C901, PLR0912
    """Say whether the four digits at ``start`` are a year, by the words on both sides; ``last`` is the span before."""
    value = int(text[start : start + 4])
    if not calendar.FIRST_YEAR <= value <= calendar.LAST_YEAR:
        return False
    likely = calendar.LIKELY_FIRST <= value <= calendar.LIKELY_LAST
    after = text[stop] if stop < end else ""
    if after == "%" or after.isalpha() or after == "$":
        return False
    if after and after in "-\u2013" and text[stop + 1 : stop + 2].isalpha():
        return likely and word_after(text, stop + 1, end).lower() in calendar.YEAR_COMPOUND
    following = word_after(text, stop, end)
    lower = following.lower()
    if lower in calendar.ERAS and not following.islower():
        return True
    counted = lower in calendar.COUNTED or (
        following[:1].isupper() and compiled_dates().address.match(text, stop, end) is not None
    )
    if last and last[1] <= start and last[2] in {"year", "date"}:
        gap = text[last[1] : start].strip().lower()
        if gap in calendar.JOINING and not (counted or (looks_plural(following) and not likely)):
            return likely or last[2] == "year"
    before, first = word_before(text, start, low)
    if not before:
        if start > low and text[start - 1] == "(":
            return likely and after in calendar.ENDS_OF_YEAR
        if start > low and not text[start - 1].isspace():
            return False
        return likely and lower in calendar.YEAR_AFTER
    if text[start - 1] == "(":
        return likely and (after in calendar.ENDS_OF_YEAR or not counted)
    if text[start - 1] in "-\u2013":
        return likely and before.rstrip("-\u2013") in calendar.YEAR_BEFORE
    if text[start - 1] == "\u2014":
        return False
    rounded = value % 100 == 0
    if likely and before == calendar.PARTITIVE and lower in calendar.DEEDS_AFTER:
        return word_before(text, first, low)[0] in calendar.YEAR_AFTER  # the battle of 1943 killed
    if (
        counted
        and not (likely and before in calendar.YEAR_SURELY and lower in calendar.DEEDS_AFTER)
        and not (likely and not rounded and before in calendar.YEAR_SURELY and lower in calendar.COUNTED_PERSONS)
    ):
        return False
    if _is_led_to(text, before, first, low, likely=likely):
        return not (counted or looks_plural(following))
    if before in calendar.YEAR_BEFORE:
        if lower in calendar.YEAR_AFTER and likely:
            return True
        if before in calendar.CHANGE_MAY_PRECEDE and word_before(text, first, low)[0] in calendar.COUNT_BEFORE_WEAK:
            return (likely and not rounded) or value in calendar.TARGET_YEARS
        if before in calendar.RANGE_MAY_FOLLOW:
            other = _OTHER_END.match(text, stop, end)
            if other:
                far = other.group(1).replace(",", "")
                if not calendar.FIRST_YEAR <= int(far) <= calendar.LAST_YEAR or "," in other.group(1):
                    return False
                ahead = word_after(text, other.end(), end)
                if ahead.lower() in calendar.COUNTED or (looks_plural(ahead) and not likely):
                    return False
        return likely or not (
            looks_plural(following) or (following[:1].islower() and lower not in calendar.PLAIN_AFTER)
        )
    if before in calendar.HEDGES_OF_YEARS and word_before(text, first, low)[0] in calendar.YEAR_SURELY:
        return (lower in calendar.PLAIN_AFTER or not following) and lower != calendar.PARTITIVE  # until about 1502
    if before in calendar.YEAR_BEFORE_WEAK:
        if not likely:
            return False
        if (before == calendar.PARTITIVE and not rounded) or (
            before == calendar.PARTITIVE and not following[:1].islower()
        ):
            return word_before(text, first, low)[0].rstrip(
                calendar.PLURAL_END
            ) not in calendar.COUNT_BEFORE_WEAK and not looks_plural(following)
        if rounded or looks_plural(following):
            return lower in calendar.YEAR_AFTER
        return word_before(text, first, low)[0] not in calendar.COUNT_BEFORE_WEAK and (
            lower in calendar.YEAR_AFTER or not following[:1].islower() or lower in calendar.PLAIN_AFTER
        )
    if before in calendar.YEAR_DETERMINERS and not likely:
        return lower in calendar.YEAR_AFTER and not looks_plural(following)  # the 1755 earthquake
    if before in calendar.YEAR_DETERMINERS or before.endswith(GENITIVES):
        return (
            likely and following != "" and (lower in calendar.YEAR_AFTER or not (rounded and looks_plural(following)))
        )
    if before.rstrip(".,").rpartition("-")[2] in calendar.MONTHS:  # mid-April 2008
        return likely or text[first].isupper()
    if before in calendar.YEAR_LABELS:
        return True
    if not likely or before in calendar.HEDGED:
        return False
    if not rounded and before.isalpha() and word_before(text, first, low)[0] in INDEFINITE_ARTICLES:
        return not (looks_plural(following) or counted)  # an active 2017
    if lower in calendar.YEAR_AFTER:
        return True
    if rounded:
        return False
    if following[:1].isupper():
        return following[-1:].lower() != calendar.PLURAL_END
    return text[first].isupper() and not following and before[-1:] not in ",.;:"


_LEADS_TO: Final = frozenset(second for _, second in calendar.YEAR_BEFORE_PAIRS) | {calendar.PARTITIVE}


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
    return before == calendar.PARTITIVE and leading in calendar.SHARES_OF_A_YEAR and earlier in calendar.ORDERS


def _percent(word: str) -> str:
    """``5%`` as the word of its unit; other words as they are."""
    return calendar.PERCENT_WORD if word.endswith(calendar.PERCENT_SIGN) else word


_OTHER_END: Final = later(calendar.OTHER_END)
