"""The votes, seats and shares of one article in, one row a party, candidate or side out, with the total and its share.

Votes and seats have no single figure: each number is somebody's. The whole that is told (a chamber's seats, all votes
cast) is the total of each row; where the text tells none and the rows are the sides of one vote, their sum is.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.figures.arithmetic import interval_of, size_of
from numbers_extract.figures.events import usable
from numbers_extract.figures.figure import Figure
from numbers_extract.figures.rivals import are_at_odds, reach, same_source, told_side_by_side
from numbers_extract.figures.said import SECTION_ORDER, is_zero
from numbers_extract.frames.traits import BALLOT_KINDS, CAST_KINDS, PERCENT_KINDS
from numbers_extract.lexicon import background
from numbers_extract.patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numbers_extract.records import Fact

__all__ = ["BallotRow", "ballot_rows", "is_share"]

_WORD: Final = later(r"\w+")
_WHOLE: Final = 100.0  # percent
_LEAST_KNOWN: Final = 0.5  # share of a number that nobody has, for it to be that of all
_SHARE_ALONE: Final = "only a share is told"


class BallotRow(NamedTuple):
    """The number of one party, candidate or side.

    ``total`` is that of all, ``share`` the percentage that the text states, else the one that value and total make.
    """

    figure: Figure
    actor: str
    group: str
    total: float | None
    share: float | None


def is_share(fact: Fact) -> bool:
    """Whether the fact is a percentage of votes or seats."""
    return (
        fact.kind in PERCENT_KINDS and fact.topic in BALLOT_KINDS and fact.change not in {"increase_by", "decrease_by"}
    )


def ballot_rows(kind: str, facts: Iterable[Fact], shares: Sequence[Fact]) -> list[BallotRow]:
    """One row for each whose number of the kind, or whose share of it, the article tells.

    Args:
        kind: a kind that a vote or an election hands out.
        facts: the facts of that kind.
        shares: the percentages of it.
    """
    every = [fact for fact in facts if usable(fact)]
    names = _names([*every, *shares])
    owned = [fact for fact in every if fact.scope not in {"whole", "additional"} and not _is_chamber(fact, every)]
    sides = _by_side(owned, names)
    parts = _by_side([fact for fact in shares if usable(fact) and (fact.actor or fact.group)], names)
    whole = _whole_of(every, sides)
    rows = []
    for key in dict.fromkeys([*sides, *parts]):
        told, percent = sides.get(key, []), parts.get(key, [])
        share = next((fact.value for fact in percent if fact.value is not None), None)
        figure = _figure(kind, told, percent)
        if share is None and figure.value is not None and whole and figure.value <= whole:
            share = round(_WHOLE * figure.value / whole, 2)
        first = (told or percent)[0]
        rows.append(BallotRow(figure, key[0], first.group, whole if told else None, share))
    return rows


def _figure(kind: str, told: Sequence[Fact], percent: Sequence[Fact]) -> Figure:
    """The first number told of a side, the headline's before; where only its share is told, the number is empty."""
    if not told:
        return Figure(
            kind, None, None, None, percent[0].bound, 0, tuple(percent[:1]), (), False, _SHARE_ALONE, (None, None)
        )
    ordered = sorted(told, key=lambda fact: (SECTION_ORDER.get(fact.section, 1), fact.start))
    first = next((fact for fact in ordered if fact.scope == "total"), ordered[0])
    rivals = [fact for fact in ordered if _rivals(fact, first)]
    own = interval_of(first)
    low, high = reach(own, first, first.value, rivals)
    why = "the number told of it" if len(told) == 1 else "the first number told of it"
    if (low, high) != own:
        why = f"{why}; {told_side_by_side([first, *rivals], first.value)}"
    conflict = are_at_odds(first, own, rivals)
    return Figure(kind, first.value, low, high, first.bound, len(told), (first,), tuple(rivals), conflict, why, own)


def _rivals(fact: Fact, first: Fact) -> bool:
    """Whether somebody else gives another number; one of the same source is of another count or another year."""
    named = bool(fact.source and first.source)
    return fact is not first and fact.scope == first.scope and named and not same_source(fact.source, first.source)


def _by_side(facts: Iterable[Fact], names: Mapping[str, str]) -> dict[tuple[str, str], list[Fact]]:
    """The facts of each party, candidate or side."""
    sides: dict[tuple[str, str], list[Fact]] = {}
    for fact in facts:
        sides.setdefault((names[fact.fact_id], fact.group), []).append(fact)
    return sides


def _names(facts: Iterable[Fact]) -> dict[str, str]:
    """Whose each fact is, by one name: ``Ana Ruiz``, then ``Ruiz`` and ``she``; ``the Greens``, then ``Greens``."""
    found: dict[str, str] = {}
    known: dict[frozenset[str], str] = {}
    last = ""
    for fact in sorted(facts, key=lambda fact: fact.start):
        words = frozenset(_WORD.findall(fact.actor.lower())) - background.ARTICLES
        if words and words <= background.PRONOUNS:
            found[fact.fact_id] = last
            continue
        alike = [other for other in known if words and (words <= other or other <= words)]
        name = known[alike[0]] if len(alike) == 1 else known.setdefault(words, fact.actor)
        found[fact.fact_id] = name
        last = name or last
    return found


def _is_chamber(fact: Fact, every: Sequence[Fact]) -> bool:
    """Whether the number is that of all seats or votes: nobody's, and at least as large as each that is somebody's."""
    if fact.actor or fact.group or len(every) == 1:
        return False
    owned = [size_of(other) for other in every if other.actor or other.group]
    return bool(owned) and size_of(fact) >= math.fsum(set(owned[:2])) / 2 and size_of(fact) >= max(owned)


def _whole_of(every: Sequence[Fact], sides: dict[tuple[str, str], list[Fact]]) -> float | None:
    """All seats or votes: the whole that is told, else the sum of the sides of one vote."""
    known = math.fsum(size_of(told[0]) for (name, group), told in sides.items() if name or group)
    wholes = [
        fact
        for fact in every
        if fact.scope == "whole" or (_is_chamber(fact, every) and size_of(fact) * _LEAST_KNOWN <= known)
    ]
    stated = next((fact.value for fact in wholes if fact.value is not None), None)
    if stated is not None:
        return stated
    groups = [told[0] for (_, group), told in sides.items() if group]
    exact = [fact.value for fact in groups if fact.value is not None and fact.bound == "equal" and not is_zero(fact)]
    alike = len({fact.sentence for fact in groups}) == 1 and len(exact) == len(groups) > 1
    return math.fsum(exact) if alike and groups[0].kind in CAST_KINDS else None
