"""Facts of victims in, those told side by side out, and those of different people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from numbers_extract.figures.arithmetic import size_of
from numbers_extract.figures.said import before_in_sentence, is_bracketed, is_single, noun_of
from numbers_extract.figures.sentences import are_side_by_side, are_told_together
from numbers_extract.lexicon import background
from numbers_extract.lexicon.antecedents import OF_SEX
from numbers_extract.lexicon.relators import SET_OPENERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numbers_extract.records import Fact

__all__ = ["listed_with", "separate_victims"]


def listed_with(fact: Fact, facts: Sequence[Fact]) -> list[Fact]:
    """The facts of one list: the same sentence, rule and source, each told together with the one before."""
    alike = [
        f
        for f in facts
        if (f.section, f.sentence, f.source, f.unit) == (fact.section, fact.sentence, fact.source, fact.unit)
        and f.status == fact.status
        and (f.scope == "additional" or is_bracketed(f) == is_bracketed(fact))
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
    while low > 0 and are_told_together(alike[low - 1], alike[low]):
        low -= 1
    while high + 1 < len(alike) and are_told_together(alike[high], alike[high + 1]):
        if _is_out_of(alike[high + 1], alike[high]):
            return [alike[high + 1]] if high == at else alike[low : high + 1]
        high += 1
    return _without_parts(alike[low : high + 1])


def _is_out_of(fact: Fact, before: Fact) -> bool:
    """``Nine clerks among 20 killed``: the first is a part of the second."""
    between = before_in_sentence(fact).removeprefix(before_in_sentence(before))
    return not SET_OPENERS.isdisjoint(between.lower().split())


def _is_beside(fact: Fact, other: Fact) -> bool:
    """``left 12 soldiers and 20 rebels dead``: whether the two are items of one list."""
    first, second = sorted((fact, other), key=lambda f: f.start)
    return first is not second and are_side_by_side(first, second)


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
    if len({_not_of(a), _not_of(b)} - {""}) > 1:
        return False  # a male officer, a female officer
    if _is_told_by_age(a, b):
        return True  # a 5-year-old, a 5-year-old boy
    return len(nouns) == 1 or not (a.group and b.group) or not nouns.isdisjoint(background.ANY_OF_GROUP)


def _not_of(fact: Fact) -> str:
    """The group that a victim is not of, by the sex that the words say; empty where they say none."""
    words = set(fact.subject.lower().split())
    return next((group for group, sexed in OF_SEX.items() if not sexed.isdisjoint(words)), "")


def _is_told_by_age(a: Fact, b: Fact) -> bool:
    """Whether two victims have one age, or one of two of a set alone has any; and one of them no other noun."""
    ages = {_age_behind(a), _age_behind(b)}
    of_one_set = a.part_of != "" and a.part_of == b.part_of  # four were shot, one fatally: a 17-year-old died
    alike = len(ages) == 1 if "" not in ages else of_one_set and len(ages) > 1
    return alike and "" in {noun_of(a), noun_of(b)}


def _age_behind(fact: Fact) -> str:
    """``5-year-old`` of ``a 5-year-old boy``; empty where no age stands there."""
    behind = fact.sentence[len(before_in_sentence(fact)) + len(fact.surface) :].split(maxsplit=1)
    word = behind[0].lower().strip(background.AROUND_WORDS) if behind else ""
    return word if word.endswith(background.OF_AN_AGE) else ""
