"""A figure's facts and the others told of its event in, the rival claims out: their range, and whether they differ.

A rival counts the same people of the same event in other words: the same kind and unit, no part and no further number,
the same day and place or none said, no other group. What an update has superseded is no rival of it, nor is a total of
a season or a year.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from numbers_extract.figures.arithmetic import Interval, are_disjoint, interval_of, size_of
from numbers_extract.figures.said import (
    FIRST_TOLD,
    LONG_SPAN,
    NEAR_LEAD,
    PERIOD,
    UPDATE,
    WIDER,
    is_single,
    is_zero,
    noun_of,
)
from numbers_extract.lexicon import background
from numbers_extract.lexicon.relators import ARTICLES, DEFINITE_ARTICLE
from numbers_extract.patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numbers_extract.records import Fact

__all__ = ["are_at_odds", "is_risen", "is_update", "reach", "rivals_of", "same_source", "told_side_by_side"]

_WORD: Final = later(r"\w+")
_RISEN: Final = "increase_to"
_MOST_CLAIMS: Final = 50  # of one figure that are compared pair by pair
_LONG_AGO: Final = 30  # days before publication: what is dated then is another event than the undated one told now
_ONE_EVENT: Final = 7  # days: a longer span is a period
_SLACK: Final = 0.1  # of a hedged figure


def rivals_of(taken: Sequence[Fact], told: Iterable[Fact], *, made_up: bool) -> list[Fact]:
    """The other claims about what the figure counts, in text order.

    Args:
        taken: the facts that the figure is made of.
        told: the facts of its kind that are told of its event.
        made_up: whether the figure is added up, so that only a claim of somebody else's rivals it.
    """
    first = taken[0]
    told = list(told)
    broken_down = _breakdown(first, told)
    found = [
        fact
        for fact in told
        if fact not in taken
        and fact.fact_id not in broken_down
        and _is_claim(fact, first)
        and _counts_the_same(first, fact)
        and _is_of_one_event(first, fact)
        and not (made_up and (not fact.source or same_source(fact.source, first.source)))
    ]
    return sorted((fact for fact in found if not _is_superseded(fact, first)), key=lambda fact: fact.start)


def _breakdown(first: Fact, told: Sequence[Fact]) -> frozenset[str]:
    """What only divides the figure: the facts of a sentence that add up to it, or stand beside parts of it."""
    sentences: dict[str, list[Fact]] = {}
    for fact in told:
        if fact.sentence != first.sentence:
            sentences.setdefault(fact.sentence, []).append(fact)
    found: set[str] = set()
    for facts in sentences.values():
        unowned = [fact for fact in facts if fact.scope == "part" or not _of_someone_else(fact, first)]
        plain = [fact for fact in facts if fact.scope in {"", "part", "additional"} and size_of(fact) < size_of(first)]
        adds_up = len(plain) > 1 and sum(map(size_of, plain)) == size_of(first)
        if adds_up or any(fact.scope == "part" and fact.part_of == first.fact_id for fact in facts):
            found.update(fact.fact_id for fact in (plain if adds_up else unowned) if size_of(fact) < size_of(first))
    return frozenset(found)


def _is_claim(fact: Fact, first: Fact) -> bool:
    """Whether the fact is a figure of its own: of all, not of some, and not a victim told by an article."""
    of_its_own = fact.scope == "part" and not fact.part_of and _of_someone_else(fact, first)  # 160 of its members
    if not (fact.scope in {"", "total"} or of_its_own) or (is_single(fact) and not is_single(first)):
        return False
    if fact.sentence == first.sentence and size_of(fact) < size_of(first) and not _of_someone_else(fact, first):
        return False  # nine of them
    if is_zero(fact) != is_zero(first):
        return _of_someone_else(fact, first)
    return True


def _of_someone_else(fact: Fact, first: Fact) -> bool:
    """Whether a source is named, and it is not that of the figure."""
    return bool(fact.source) and not same_source(fact.source, first.source)


def _counts_the_same(first: Fact, fact: Fact) -> bool:
    """Whether both can be figures of one set of people or things."""
    if fact.unit != first.unit and not {fact.unit, first.unit} <= background.ONE_EACH:
        return False
    nouns = {noun_of(one) for one in (first, fact)} - {""}
    elsewhere = _of_someone_else(fact, first)
    alike = len(nouns) <= 1 or nouns <= background.ANY_VICTIM | background.ONE_EACH
    alike = alike or (elsewhere and not nouns.isdisjoint(background.ANY_VICTIM | background.ONE_EACH))
    if first.group == fact.group:
        return alike or (elsewhere and first.group != "")
    if first.group and fact.group:
        return alike and elsewhere and {first.group, fact.group} in background.GROUPS_OF_ONE  # four men, nine prisoners
    grouped, plain = (first, fact) if first.group else (fact, first)  # 9 children may be among 12 people
    return alike and elsewhere and size_of(grouped) > size_of(plain)


def _is_of_one_event(first: Fact, fact: Fact) -> bool:
    """Whether nothing that is said of the two facts makes them figures of two events."""
    if first.place and fact.place and not _share_place(first, fact):
        return False
    if _is_period(fact) != _is_period(first):
        return False
    if fact.sentence != first.sentence and PERIOD.hold(fact) and not PERIOD.hold(first):
        return False
    if fact.scope == "total" and WIDER.hold(fact):
        return False
    return _share_day(first, fact) and not _names_another(fact.actor)


def _is_period(fact: Fact) -> bool:
    """Whether the figure is that of months or years: ``since 2014``, but not ``since Friday``."""
    if fact.date_start is not None and fact.date_end is not None:
        return (fact.date_end - fact.date_start).days > _LONG_AGO
    return LONG_SPAN.hold(fact)


def _names_another(actor: str) -> bool:
    """``a second blast``, ``another raid``: not the deed told before."""
    return not background.ANOTHER_DEED.isdisjoint(_WORD.findall(actor.lower()))


def _share_place(a: Fact, b: Fact) -> bool:
    """Whether the two can lie in one place; a headline names it by other words, so that only its country counts."""
    if a.country and b.country and set(a.country.split(";")).isdisjoint(b.country.split(";")):
        return False
    if "headline" in {a.section, b.section}:
        return True
    words = [set(_WORD.findall(fact.place.lower())) for fact in (a, b)]
    told_before = any(not one.isdisjoint(background.PLACES_TOLD_BEFORE) for one in words)
    told_before = told_before or any(_names_none(fact.place) for fact in (a, b))
    return told_before or not words[0].isdisjoint(words[1] - background.PLACE_FILLERS)


def _names_none(place: str) -> bool:
    """``the camps``: a place with the definite article and no name, which one with a name may be."""
    article, _, rest = place.partition(" ")
    return article.lower() in DEFINITE_ARTICLE and rest == rest.lower()


def _share_day(first: Fact, fact: Fact) -> bool:
    if fact.date_start is None or fact.date_end is None:
        return True
    if first.date_start is None or first.date_end is None:
        told = fact.published
        long_ago = told is not None and (told - fact.date_end).days > _LONG_AGO
        return not long_ago and (fact.date_end - fact.date_start).days <= _ONE_EVENT
    if (fact.date_end - fact.date_start).days > max(_ONE_EVENT, (first.date_end - first.date_start).days):
        return False
    return fact.date_start <= first.date_end and first.date_start <= fact.date_end


def is_risen(fact: Fact, first: Fact) -> bool:
    """``64 arrests. ... The number had risen to 90``: whether a later figure says to what an earlier one has risen."""
    alike = fact.change == _RISEN and not first.change and (fact.subject, fact.unit) == (first.subject, first.unit)
    near = first.end < fact.start < first.end + NEAR_LEAD and fact.sentence != first.sentence
    return alike and near and size_of(fact) > size_of(first) and not LONG_SPAN.hold(fact)


def is_update(fact: Fact) -> bool:
    """``The toll has since risen to 52``: a newer figure than the others."""
    return fact.change in {"increase_to", "decrease_to"} or (fact.scope == "total" and UPDATE.hold(fact))


def _is_superseded(fact: Fact, first: Fact) -> bool:
    """Whether the fact is an older figure of what the figure updates, or is told as given up."""
    if FIRST_TOLD.hold(fact):
        return True
    if not is_update(first) or size_of(fact) == size_of(first):
        return False
    someone_else = fact.source and not same_source(fact.source, first.source) and fact.start > first.start
    return not (someone_else or fact.status == "alleged")


def same_source(a: str, b: str) -> bool:
    """Whether two names of sources can be of one: ``police``, ``the police chief``; both empty is the text itself."""
    if not a or not b:
        return a == b
    one, other = (set(_WORD.findall(name.lower())) - ARTICLES for name in (a, b))
    one, other = one - background.SOURCE_FILLERS or one, other - background.SOURCE_FILLERS or other
    return one <= other or other <= one


# ------------------------------------------------------------------------------------------------ numbers
def reach(own: Interval, first: Fact, value: float | None, rivals: Sequence[Fact]) -> Interval:
    """From the lowest claim to the highest, None where that is open.

    A vague word or a round figure that fits another claim adds nothing; a round figure alone has no ends.
    """
    claims = [(own, own[0] if value is None else value, _is_loose(first))]
    claims += [(interval_of(fact), size_of(fact), _is_loose(fact)) for fact in rivals]
    stated = [claim for claim in claims if not claim[2]]
    if stated:
        claims = [c for c in claims if not c[2] or all(are_disjoint(_widened(c[0]), other[0]) for other in stated)]
    elif first.approximate and first.bound == "equal" and len({size for _, size, _ in claims}) == 1:
        return None, None
    lows = [((low if low is not None else size or 0.0), low is None, low) for (low, _), size, _ in claims]
    highs = [((high if high is not None else size or 0.0), high is not None, high) for (_, high), size, _ in claims]
    return min(lows, key=lambda end: end[:2])[2], max(highs, key=lambda end: end[:2])[2]


def are_at_odds(first: Fact, own: Interval, rivals: Sequence[Fact]) -> bool:
    """Whether two claims leave no number that both allow, and come from two sources or are of equal standing."""
    claims = [(_loosened(first, own), first)]
    claims += [(_loosened(fact, interval_of(fact)), fact) for fact in rivals[:_MOST_CLAIMS]]
    return any(
        are_disjoint(a, b) and (one.status == other.status or not same_source(one.source, other.source))
        for (a, one), (b, other) in itertools.combinations(claims, 2)
    )


def _is_loose(fact: Fact) -> bool:
    """A vague word, or a figure that is said to be round."""
    return (fact.value is None and fact.bound == "vague") or (fact.approximate and fact.bound == "equal")


def _loosened(fact: Fact, ends: Interval) -> Interval:
    """The ends of a hedged figure, a little wider: ``about 30`` and 31 are not at odds."""
    return _widened(ends) if fact.approximate else ends


def _widened(ends: Interval) -> Interval:
    low, high = ends
    return (
        None if low is None else low - abs(low) * _SLACK,
        None if high is None else high + abs(high) * _SLACK,
    )


def told_side_by_side(facts: Sequence[Fact], value: float | None) -> str:
    """The claims in words: ``claims: 12 (police), 19 (The Red Cross)``."""
    said: dict[str, None] = {}
    for number, fact in enumerate(facts):
        added_up = number == 0 and value is not None and value != fact.value
        stated = f"{value:,.15g}" if added_up else fact.stated_value()
        said[f"{stated} ({fact.source})" if fact.source else stated] = None
    return f"claims: {', '.join(itertools.islice(said, _MOST_CLAIMS))}"
