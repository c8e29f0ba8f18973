"""Facts of victims in, those told side by side out, those of different people, and who is named beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from numbers_extract.figures.arithmetic import size_of
from numbers_extract.figures.said import VICTIMS, before_in_sentence, is_bracketed, is_single, noun_of
from numbers_extract.lexicon import background
from numbers_extract.patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numbers_extract.records import Fact

__all__ = ["listed_with", "named_beside", "separate_victims"]


def named_beside(kind: str, taken: Sequence[Fact]) -> int:
    """How many the list names beside those it counts: ``his wife and two neighbors``, ``a mother and her son``."""
    if kind not in VICTIMS or not all(fact.scope in {"", "additional"} for fact in taken):
        return 0
    first, last = taken[0], taken[-1]
    named = int(any(pattern.search(before_in_sentence(first)) for pattern in _BESIDE_BEFORE))
    if len(taken) > 1 or not is_single(last) or not last.subject:
        return named
    noun = re.search(rf"\b{re.escape(last.surface)}\s+(?:[\w-]+\s+)?{re.escape(last.subject)}\b", last.sentence)
    behind = last.sentence[noun.end() :] if noun is not None else ""
    for pattern in _BESIDE_BEHIND if behind else ():
        found = pattern.search(behind)
        if found is not None:
            return named + len(_BESIDE_PERSON.findall(found[0]))
    return named


_LIST_GAP = 45  # characters between two items of a list of victims


_FURTHER_GAP = 130


def _gap(fact: Fact) -> int:
    """How far behind the item before it a listed figure may stand, in characters; ``two others`` may stand farther."""
    return _FURTHER_GAP if fact.scope == "additional" else _LIST_GAP


_BESIDE_BEFORE, _BESIDE_BEHIND = (
    tuple(later(cue.words, re.IGNORECASE) for cue in cues)
    for cues in (background.BESIDE_BEFORE, background.BESIDE_BEHIND)
)


_BESIDE_PERSON = later(background.BESIDE_PERSON, re.IGNORECASE)


def listed_with(fact: Fact, facts: Sequence[Fact]) -> list[Fact]:
    """The facts of one list: the same sentence, rule and source, each close behind the one before."""
    alike = [
        f
        for f in facts
        if (f.section, f.sentence, f.source, f.unit) == (fact.section, fact.sentence, fact.source, fact.unit)
        and (f.status, is_bracketed(f)) == (fact.status, is_bracketed(fact))
        and (
            f.scope == "additional"
            or (f.scope == "" and (f.rule == fact.rule or fact.scope == "additional" or _is_beside(fact, f)))
        )
        and f.value
        and f.bound in {"equal", "at_least", "more_than"}
    ]
    alike.sort(key=lambda f: f.start)
    said: set[tuple[str, str, str]] = set()
    alike = [f for f in alike if f is fact or not _said_again(f, fact, said)]
    at = alike.index(fact) if fact in alike else -1
    if at < 0:
        return [fact]
    low = high = at
    while low > 0 and alike[low].start - alike[low - 1].end <= _gap(alike[low]):
        low -= 1
    while high + 1 < len(alike) and alike[high + 1].start - alike[high].end <= _gap(alike[high + 1]):
        if _is_out_of(alike[high + 1], alike[high]):
            return [alike[high + 1]] if high == at else alike[low : high + 1]
        high += 1
    return _without_parts(alike[low : high + 1])


def _is_out_of(fact: Fact, before: Fact) -> bool:
    """``Nine clerks among 20 killed``: the first is a part of the second."""
    between = before_in_sentence(fact).removeprefix(before_in_sentence(before))
    return not background.OUT_OF.isdisjoint(between.lower().split())


def _is_beside(fact: Fact, other: Fact) -> bool:
    """Whether only the counted noun and ``and`` stand between: ``left 12 soldiers and 20 rebels dead``."""
    first, second = sorted((fact, other), key=lambda f: f.start)
    return 0 < second.start - first.end <= len(first.subject) + _JOINT


_JOINT = 7


def _said_again(fact: Fact, chosen: Fact, said: set[tuple[str, str, str]]) -> bool:
    """Whether the words of a listed figure were met before: the sentence stands twice in the text."""
    key = (fact.surface, fact.subject, fact.place)
    alike = key == (chosen.surface, chosen.subject, chosen.place) and fact.rule == chosen.rule
    again = key in said or (alike and key[:2] != ("a", ""))
    said.add(key)
    return again


def _without_parts(listed: list[Fact]) -> list[Fact]:
    """``three people, two men and a woman``: what only breaks down the figure before it is not added to it.

    ``three in Ard, two in Bel and one in Cor`` breaks nothing down.
    """
    if len({f.place for f in listed if f.place}) == len(listed):
        return listed
    kept: list[Fact] = []
    at = 0
    while at < len(listed):
        kept.append(listed[at])
        size, rest, after = size_of(listed[at]), 0.0, at + 1
        while after < len(listed) and rest < size:
            rest += size_of(listed[after])
            after += 1
        at = after if rest == size and after > at + 2 else at + 1
    return kept


def separate_victims(facts: Sequence[Fact]) -> list[Fact]:
    """The facts that tell of different victims: what a later sentence may say of one told before is not counted again.

    Facts of one sentence are separate, and so is one that is told as another; of facts that may be of the same victims
    the largest stands.
    """
    told: list[list[Fact]] = []
    for sentence in _by_sentence(sorted(facts, key=lambda f: f.start)):
        free = list(range(len(told)))
        for fact in sentence:
            again = next((n for n in free if noun_of(told[n][0]) == noun_of(fact) and _may_be_one(told[n], fact)), None)
            if again is None:
                again = next((n for n in free if _may_be_one(told[n], fact)), None)
            if again is None:
                told.append([fact])
            else:
                told[again].append(fact)
                free.remove(again)
    return sorted((max(same, key=size_of) for same in told), key=lambda f: f.start)


def _by_sentence(facts: Sequence[Fact]) -> Iterator[list[Fact]]:
    """The facts of each sentence; one that stands in the text twice is two."""
    held: list[Fact] = []
    for fact in facts:
        if held and (
            (held[0].section, held[0].sentence) != (fact.section, fact.sentence)
            or fact.start - held[0].start >= len(fact.sentence)
        ):
            yield held
            held = []
        held.append(fact)
    if held:
        yield held


def _may_be_one(told: Sequence[Fact], fact: Fact) -> bool:
    """Whether a fact may tell of the same victims as those before: nothing said of them is at odds."""
    return all(_agree(other, fact) for other in told)


def _agree(a: Fact, b: Fact) -> bool:
    if a.scope != b.scope and "additional" in {a.scope, b.scope}:
        return False
    nouns = {noun_of(a), noun_of(b)}
    if not (is_single(a) and is_single(b)):
        return len(nouns) == 1
    if a.group and b.group and a.group != b.group:
        return not nouns.isdisjoint(background.ANY_VICTIM)
    return len(nouns) == 1 or not (a.group and b.group) or not nouns.isdisjoint(background.ANY_OF_GROUP)
