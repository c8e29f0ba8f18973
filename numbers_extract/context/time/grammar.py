"""The compiled rules of time phrases: in comes the lexicon, out go patterns and word sets, built once on first use."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from numbers_extract.context.time.neighbours import any_case
from numbers_extract.lexicon import calendar, date_patterns, dating_rules
from numbers_extract.patterns import later

__all__ = ["Grammar", "PhraseRule", "compiled_grammar"]


class PhraseRule(NamedTuple):
    """One ``TimeRule``, compiled: its id, its words, and what follows them."""

    id: str
    pattern: re.Pattern[str]
    then: dating_rules.After


class Grammar(NamedTuple):
    """The rules of time phrases, compiled, and the words by which one looks whether a rule is worth trying.

    ``starts``: the rules by the first word of their phrases. ``allowed``: what may follow that word,
    where that is a closed list. ``digits``: the rules of phrases that begin with a digit. ``ago``: the
    rule of ``two days ago``; ``ago_starts`` and ``ago_ends``: its first and last words. ``hedges``, ``units``,
    ``after_the``, ``after_digits`` and ``months``: words by which to look ahead. ``core``: words of which a sentence
    with a time phrase has one. ``points``: forms of a point in time by first word.
    ``of_point``: those after ``of``. ``day``: the second day of a range. ``joiners``: between the ends of a range.
    ``day_pair``: both ends of a
    range in one month. ``clock_to_day``: from a clock time to its day. ``paired``: points of which ``and``
    (``pair_joiner``) makes one phrase. ``again``: from one point to the next. ``maybe``: from an event to its date.
    """

    starts: dict[str, tuple[PhraseRule, ...]]
    allowed: dict[str, frozenset[str]]
    digits: tuple[PhraseRule, ...]
    ago: PhraseRule
    ago_ends: frozenset[str]
    ago_starts: frozenset[str]
    hedges: frozenset[str]
    units: frozenset[str]
    after_the: frozenset[str]
    after_digits: frozenset[str]
    months: frozenset[str]
    core: frozenset[str]
    points: dict[str, tuple[tuple[re.Pattern[str], dating_rules.After], ...]]
    of_point: re.Pattern[str]
    day: re.Pattern[str]
    joiners: dict[str, re.Pattern[str]]
    again: re.Pattern[str]
    day_pair: re.Pattern[str]
    clock_to_day: re.Pattern[str]
    pair_joiner: re.Pattern[str]
    paired: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    maybe: re.Pattern[str]


def _compiled(pattern: str) -> re.Pattern[str]:
    return later(pattern, re.IGNORECASE)


@functools.cache
def compiled_grammar() -> Grammar:
    """Return the grammar of time phrases, made once."""
    rules: dict[str, list[PhraseRule]] = {}
    for entry in dating_rules.TIME_RULES:
        rule = PhraseRule(entry.id, _compiled(entry.pattern), entry.then)
        for start in entry.starts:
            rules.setdefault(start, []).append(rule)
    points: dict[str, list[tuple[re.Pattern[str], dating_rules.After]]] = {}
    for piece in dating_rules.POINTS:
        pattern = _compiled(piece.pattern)
        for start in piece.starts:
            for word in "0123456789" if start == "#" else "'\u2019" if start == "'" else (start,):
                points.setdefault(word, []).append((pattern, piece.then))
    ago = rules.pop("#ago")[0]
    digits = tuple(rules.pop("#"))
    starts: dict[str, tuple[PhraseRule, ...]] = {}
    allowed: dict[str, frozenset[str]] = {}
    for word, found in rules.items():
        for form in {word, word.capitalize(), word.upper()} - calendar.MONTHS.keys():
            starts[form] = tuple(found)
            if word in dating_rules.NEXT:
                allowed[form] = any_case(dating_rules.NEXT[word])
    core = any_case(dating_rules.CORE) | (any_case(dating_rules.CORE_NAMES) - dating_rules.CORE_NAMES)
    return Grammar(
        starts=starts,
        allowed=allowed,
        digits=digits,
        ago=ago,
        ago_ends=any_case(dating_rules.AGO_ENDS),
        ago_starts=any_case(dating_rules.AGO_STARTS),
        hedges=any_case(dating_rules.HEDGES_BEFORE_POINT),
        units=any_case(dating_rules.CORE),
        after_the=any_case(dating_rules.AFTER_THE),
        after_digits=any_case(dating_rules.AFTER_DIGITS) - set(calendar.MONTHS),
        months=any_case(calendar.MONTHS) - set(calendar.MONTHS),
        core=core,
        points={start: tuple(pieces) for start, pieces in points.items()},
        of_point=_compiled(dating_rules.OF_POINT),
        day=_compiled(date_patterns.DAY_ALONE),
        joiners={name: _compiled(pattern) for name, pattern in dating_rules.JOINERS.items()},
        again=_compiled(dating_rules.AGAIN),
        day_pair=_compiled(date_patterns.DAY_PAIR),
        clock_to_day=_compiled(dating_rules.CLOCK_TO_DAY),
        pair_joiner=_compiled(dating_rules.PAIR_JOINER),
        paired=tuple((_compiled(first), _compiled(second)) for first, second in dating_rules.PAIRED),
        maybe=_compiled(dating_rules.MAYBE),
    )
