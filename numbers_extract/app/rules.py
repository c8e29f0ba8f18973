"""The declared words and frames in, one list of rules out, each with its examples: what ``rules`` prints and tests run.

Nothing is declared here. Importing this module loads no rule; :func:`all_rules` gathers them on first use.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from numbers_extract.records import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numbers_extract.kinds import Frame

__all__ = ["FAMILIES", "all_rules", "frame_rule"]

FAMILIES = ("frame", "antecedent", "hedge", "cue", "discard", "unit", "currency", "calendar", "time", "place")

_SHOWN_APART = frozenset({"pattern", "group", "status"})


@functools.cache
def all_rules() -> tuple[Rule, ...]:
    """Every declared rule, by id."""
    families = (
        _frames(),
        _antecedents(),
        _hedges(),
        _cues(),
        _discards(),
        _units(),
        _currencies(),
        _calendar(),
        _places(),
    )
    return tuple(sorted(rule for family in families for rule in family))


def _frames() -> Iterator[Rule]:
    from numbers_extract.kinds import all_frames

    return map(frame_rule, all_frames())


def frame_rule(frame: Frame) -> Rule:
    """A frame as a rule."""
    from numbers_extract.kinds import pattern_lines
    from numbers_extract.kinds.kind import name_of

    return Rule(
        frame.id,
        "frame",
        name_of(frame.kind),
        frame.heads,
        frame.examples,
        frame.counter_examples,
        (
            f"role: {frame.role}",
            *pattern_lines(frame.pattern),
            *_details(
                ("group", (frame.group,)),
                ("status", (frame.status,)),
                ("traits", _traits(frame)),
            ),
        ),
    )


def _traits(frame: Frame) -> Iterator[str]:
    """The traits that a frame has: those that are no more than yes by name, the others with what they say."""
    for name in frame._field_defaults:
        value = getattr(frame, name)
        if value and name not in _SHOWN_APART:
            yield name if value is True else f"{name}={value}"


def _antecedents() -> Iterator[Rule]:
    from numbers_extract.lexicon.antecedents import ANTECEDENTS, HANGS, TAKES

    for rule in ANTECEDENTS:
        sentences = (
            f"{rule.reach} sentence{'' if rule.reach == 1 else 's'} before" if rule.reach else "its own sentence"
        )
        details = (f"hangs: {HANGS[rule.hangs]}", f"takes: {TAKES[rule.takes]}", f"looks back: {sentences}")
        yield Rule(rule.id, "antecedent", "", (), (rule.example,), (rule.near_miss,), details)


def _hedges() -> Iterator[Rule]:
    from numbers_extract.lexicon import hedges

    for hedge in (*hedges.BEFORE, *hedges.AFTER):
        row = f"bound={hedge.bound or 'equal'} approximate={'yes' if hedge.approximate else 'no'}"
        yield Rule(
            hedge.id, "hedge", "", (" ".join(hedge.words),), (f"{hedge.example} -> {row}",), (hedge.counter_example,)
        )


def _cues() -> Iterator[Rule]:
    from numbers_extract.lexicon.context_cues import RELATIONS, all_context_cues

    for cue in all_context_cues():
        words = tuple(" ".join(phrase) for phrase in cue.words)
        details = _details(
            ("sets", (f"{cue.column}={cue.value}" if cue.value else cue.column,)),
            ("stands", (RELATIONS[cue.relation],)),
            ("ends at", cue.ends_at),
        )
        yield Rule(cue.id, "cue", "", words, (cue.example,), (cue.near_miss,), details)


def _discards() -> Iterator[Rule]:
    from numbers_extract.lexicon.labels import REASONS

    for reason in REASONS:
        examples = (reason.example,) if reason.example else ()
        yield Rule(reason.id, "discard", "", (), examples, (reason.counter_example,), (f"says: {reason.says}",))


def _units() -> Iterator[Rule]:
    from numbers_extract.lexicon.units import UNITS
    from numbers_extract.quantities.measures import kind_of_units

    seen: set[str] = set()
    for unit in UNITS:
        words = (*unit.surfaces, *unit.symbols)
        name = f"unit.{unit.id}"
        if name in seen:  # a further way to say a unit, under its first word
            name = f"{name}.{words[0]}"
        seen.add(name)
        details = _details(("dimension", (unit.dimension,)), ("not before", unit.not_before))
        yield Rule(
            name.replace(" ", "_"),
            "unit",
            kind_of_units(unit.dimension),
            words,
            (unit.example,),
            (unit.counter_example,),
            details,
        )


def _currencies() -> Iterator[Rule]:
    from numbers_extract.lexicon.currencies import CURRENCIES
    from numbers_extract.quantities.measures import MONEY

    for currency in CURRENCIES:
        words = (*(name.split("/")[0] for name in currency.names), currency.code, *currency.signs)
        rule_id = f"currency.{currency.code}"
        yield Rule(rule_id, "currency", MONEY, words, (currency.example,), (currency.counter_example,))


def _calendar() -> Iterator[Rule]:
    from numbers_extract.lexicon.calendar import CALENDAR_RULES
    from numbers_extract.lexicon.dating_rules import TIME_RULES

    for reason in CALENDAR_RULES:
        yield Rule(f"calendar.{reason.id}", "calendar", "", (), (reason.example,), (reason.counter_example,))
    for time in TIME_RULES:
        words = tuple(word for word in time.starts if word != "#")
        yield Rule(f"time.{time.id}", "time", "", words, (time.example,), (time.counter_example,))


def _places() -> Iterator[Rule]:
    from numbers_extract.lexicon.place_words import PLACE_RULES

    for place in PLACE_RULES:
        yield Rule(f"place.{place.id}", "place", "", (), (place.example,), (place.counter_example,))


def _details(*named: tuple[str, Iterable[str]]) -> tuple[str, ...]:
    """A line for each name that has words."""
    lines = ((name, ", ".join(words)) for name, words in named)
    return tuple(f"{name}: {words}" for name, words in lines if words)
