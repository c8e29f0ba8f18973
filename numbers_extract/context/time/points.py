"""One time phrase at one offset: in come a rule and a place to begin, out go the bounds of the phrase."""

from __future__ import annotations

import re
from typing import Final

from numbers_extract.context.time.calendar import LOOK_BACK, calendar_span
from numbers_extract.context.time.grammar import Grammar, PhraseRule
from numbers_extract.context.time.neighbours import APOSTROPHES
from numbers_extract.lexicon import calendar, dating_rules

__all__ = ["phrase_at"]

_FIRST_WORD: Final = re.compile(r"[A-Za-z]+|[0-9]|['\u2019]")


def _point_end(text: str, pos: int, end: int, grammar: Grammar, *, plain: bool = False) -> int:
    """Return where the point in time that begins at ``pos`` ends, -1 where none does."""
    word = _FIRST_WORD.match(text, pos, end)
    if word is None:
        return -1
    for pattern, then in grammar.points.get(word[0].lower(), ()):
        match = pattern.match(text, pos, end)
        if match is None:
            continue
        stop = match.end()
        if then is dating_rules.After.POINT:
            stop = -1 if plain else _point_end(text, stop, end, grammar, plain=True)
            if stop < 0:
                continue
        elif then is dating_rules.After.MAYBE:
            again = grammar.again.match(text, stop, end)
            inner = _point_end(text, again.end(), end, grammar, plain=True) if again else -1
            stop = max(stop, inner)
        return stop
    return -1


def phrase_at(rule: PhraseRule, text: str, pos: int, end: int, grammar: Grammar) -> tuple[int, int] | None:
    """Return the bounds of the phrase of this rule at ``pos``, None where there is none."""
    head = rule.pattern.match(text, pos, end)
    if head is None:
        return None
    stop = head.end()
    if rule.then is dating_rules.After.NOTHING:
        return pos, stop
    if rule.then is dating_rules.After.ALONE:
        dated = grammar.of_point.match(text, stop, end)
        return (stop, dated.end()) if dated and _year_stands(text, stop, dated.end(), end) else None
    if rule.then is dating_rules.After.MAYBE:
        joiner = grammar.maybe.match(text, stop, end)
        later = _point_end(text, joiner.end(), end, grammar) if joiner else -1
        return pos, max(stop, later)
    point = stop
    stop = _point_end(text, point, end, grammar)
    if stop < 0 or not _year_stands(text, point, stop, end):
        return None
    if rule.then is dating_rules.After.RANGE:
        joiner = grammar.joiners[rule.id].match(text, _day_after(text, stop, end, grammar), end)
        if joiner is None:
            return (pos, stop) if grammar.day_pair.fullmatch(text, point, stop) else None
        stop = _point_end(text, joiner.end(), end, grammar)
        if stop < 0:
            day = grammar.day.match(text, joiner.end(), end)
            return (pos, day.end()) if day else None
        stop = _day_after(text, stop, end, grammar)
    else:
        stop = _pair_end(text, point, stop, end, grammar)
    if rule.then is dating_rules.After.RANGE:
        return pos, stop
    if rule.id not in dating_rules.KEEPS_OWNER and text[stop : stop + 1] in APOSTROPHES[:2] and stop < end:
        return point, stop  # "after Sunday's attack" says when the attack was
    return pos, stop


def _day_after(text: str, stop: int, end: int, grammar: Grammar) -> int:
    """Return the end of the day that follows a clock time at once (``7 a.m. Tuesday``), else ``stop``."""
    gap = grammar.clock_to_day.match(text, stop, end)
    word = _FIRST_WORD.match(text, gap.end(), end) if gap else None
    if gap is None or word is None or (word[0].lower() not in calendar.WEEKDAYS and word[0] not in grammar.months):
        return stop
    return max(stop, _point_end(text, gap.end(), end, grammar, plain=True))


def _pair_end(text: str, point: int, stop: int, end: int, grammar: Grammar) -> int:
    """Return the end of the point that ``and`` joins to the one in ``text[point:stop]``, else ``stop``."""
    joiner = grammar.pair_joiner.match(text, stop, end)
    if joiner is None:
        return stop
    for first, second in grammar.paired:
        if first.fullmatch(text, point, stop):
            other = second.match(text, joiner.end(), end)
            stands = other and _year_stands(text, other.start(), other.end(), end, (point, stop, "year"))
            return other.end() if other and stands else stop
    return stop


def _year_stands(text: str, start: int, stop: int, end: int, last: tuple[int, int, str] | None = None) -> bool:
    """Return False where a bare number of four digits rather counts what follows it; ``last`` is the date before it."""
    if stop - start != 4 or not text[start].isdigit():
        return True
    return calendar_span(text, start, stop, max(0, start - LOOK_BACK), end, last) is not None
