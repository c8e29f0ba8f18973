"""A number without a noun and the things counted before it in, the nearest that it can go on from out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from numbers_extract.frames.things import Antecedent, Elision, Thing
from numbers_extract.frames.traits import TIME_KINDS, UNIT_KINDS
from numbers_extract.lexicon.antecedents import ANTECEDENTS, SAME_VERB, AntecedentRule

__all__ = ["find_antecedent"]

_RULES: Final = {rule.hangs: rule for rule in ANTECEDENTS}
# An amount or a share between ends the search: what is left out is its unit, and no noun.
_ENDING: Final = UNIT_KINDS - TIME_KINDS


def find_antecedent(elision: Elision, beside: Sequence[Thing], before: Sequence[Thing]) -> Antecedent | None:
    """The thing that an elided number goes on from; None where the sentences leave none.

    ``beside`` are the things of its own sentence that stand before it, ``before`` those of the sentence before, both in
    text order.
    """
    rule = _RULES[elision.hangs]
    for thing in _nearest_first(rule, beside, before):
        if thing.kind in _ENDING:
            return None
        if _fits(rule, thing, elision):
            return Antecedent(rule.id, rule.takes, thing)
    return None


def _nearest_first(rule: AntecedentRule, beside: Sequence[Thing], before: Sequence[Thing]) -> Iterator[Thing]:
    yield from reversed(beside)
    if rule.reach:
        yield from reversed(before)


def _fits(rule: AntecedentRule, thing: Thing, elision: Elision) -> bool:
    """Whether a thing can be what is left out: counted, no part of another, none of nothing."""
    if thing.kind in UNIT_KINDS or (rule.asked and not thing.asked):
        return False
    if rule.hangs == SAME_VERB and thing.verb_lemma != elision.verb:
        return False
    return thing.link != "part" and (thing.asked or thing.value != 0) and bool(thing.kind) and thing is not elision.own
