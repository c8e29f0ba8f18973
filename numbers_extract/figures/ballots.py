"""The votes, seats and shares of one article in, one row a party, candidate or side out, with the total and its share.

Votes and seats have no single figure: each number is somebody's. The whole that is told (a chamber's seats, all votes
cast) is the total of each row; where the text tells none and the rows are the sides of one vote, their sum is. What is
nobody's (a margin, a threshold, a turnout) has a row only where nothing is somebody's.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.figures.arithmetic import interval_of, size_of
from numbers_extract.figures.ballot_contests import contests_of, won_in
from numbers_extract.figures.ballot_names import one_body, side_names
from numbers_extract.figures.events import usable
from numbers_extract.figures.figure import Figure
from numbers_extract.figures.rivals import are_at_odds, reach, same_source, told_side_by_side
from numbers_extract.figures.said import SECTION_ORDER, is_zero
from numbers_extract.frames.traits import BALLOT_KINDS, CAST_KINDS, PERCENT_KINDS
from numbers_extract.lexicon.contests import EARLIER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numbers_extract.records import Fact

__all__ = ["BallotRow", "ballot_rows", "is_share"]

_WHOLE: Final = 100.0  # percent
_LEAST_KNOWN: Final = 0.5  # share of a number that nobody has, for it to be that of all
_SHARE_ALONE: Final = "only a share is told"
_AHEAD: Final = "planned"
_NOBODYS: Final = frozenset({"whole", "additional"})


class Side(NamedTuple):
    """Whose a number is, in which vote: ``contest`` is empty for the one that the article tells of."""

    contest: str
    actor: str
    group: str


class BallotRow(NamedTuple):
    """The number of one party, candidate or side.

    ``total`` is that of all, ``share`` the percentage that the text states, else the one that value and total make.
    """

    figure: Figure
    contest: str
    actor: str
    group: str
    total: float | None
    share: float | None


def is_share(fact: Fact) -> bool:
    """Whether the fact is a percentage of votes or seats."""
    return (
        fact.kind in PERCENT_KINDS and fact.topic in BALLOT_KINDS and fact.change not in {"increase_by", "decrease_by"}
    )


def ballot_rows(facts: Iterable[Fact]) -> dict[str, list[BallotRow]]:
    """The rows of each kind that a vote or an election hands out, in the order in which the article tells them.

    ``facts`` are those of one article; all but votes, seats and the shares of them are passed over.
    """
    told = [fact for fact in facts if (fact.kind in BALLOT_KINDS or is_share(fact)) and _is_usable(fact)]
    names = one_body(told, side_names(told))
    contests = contests_of(told, names)
    sides = _sides(told, names, contests)
    return {kind: list(_rows(kind, told, sides)) for kind in sorted(BALLOT_KINDS)}


def _is_usable(fact: Fact) -> bool:
    """Whether a number says how many there are, or will be: ``the Reds will have 61 seats``."""
    return usable(fact._replace(status="") if fact.status == _AHEAD else fact)


def _sides(told: Sequence[Fact], names: Mapping[str, str], contests: Mapping[str, str]) -> dict[str, Side]:
    """Whose each fact is; where all that somebody has is on one side of a question, so is what does not say it."""
    groups: dict[tuple[str, str, str], set[str]] = {}
    for fact in told:
        key = (contests[fact.fact_id], names[fact.fact_id], won_in(fact))
        groups.setdefault(key, set()).add(fact.group)
    sides = {}
    for fact in told:
        contest, name = contests[fact.fact_id], names[fact.fact_id]
        known = groups[contest, name, won_in(fact)] - {""}
        group = next(iter(known)) if name and len(known) == 1 else fact.group
        sides[fact.fact_id] = Side(contest, name, group)
    return sides


def _rows(kind: str, told: Sequence[Fact], sides: Mapping[str, Side]) -> Iterator[BallotRow]:
    """The rows of a kind: one for each whose number of it, or whose share of it, is told."""
    numbers = [fact for fact in told if fact.kind == kind]
    shares = [fact for fact in told if fact.topic == kind and fact.kind in PERCENT_KINDS]
    owned = [fact for fact in numbers if fact.scope not in _NOBODYS and not _is_chamber(fact, numbers)]
    having = _by_side(owned, sides)
    parts = _by_side([fact for fact in shares if _is_somebodys(sides[fact.fact_id])], sides)
    every = dict.fromkeys([*having, *parts])
    of_others = any(side.contest != EARLIER for side in every)
    named = any(map(_is_somebodys, every))
    wholes: dict[str, tuple[float | None, float | None]] = {}
    for side in every:
        if (side.contest == EARLIER and of_others) or (named and not _is_somebodys(side)):
            continue
        if side.contest not in wholes:
            inside = [fact for fact in numbers if sides[fact.fact_id].contest == side.contest]
            first = [facts[0] for one, facts in having.items() if one.contest == side.contest and _is_somebodys(one)]
            wholes[side.contest] = _stated_whole(inside, first), _sum_of_sides(first)
        stated, summed = wholes[side.contest]
        whole = summed if stated is None and side.group else stated
        yield _row(kind, side, having.get(side, []), parts.get(side, []), whole)


def _row(kind: str, side: Side, told: Sequence[Fact], percent: Sequence[Fact], whole: float | None) -> BallotRow:
    share = next((fact.value for fact in percent if fact.value is not None), None)
    figure = _figure(kind, told, percent)
    if share is None and figure.value is not None and whole and figure.value <= whole:
        share = round(_WHOLE * figure.value / whole, 2)
    return BallotRow(figure, side.contest, side.actor, side.group, whole if told else None, share)


def _is_somebodys(side: Side) -> bool:
    return bool(side.actor or side.group)


def _by_side(facts: Iterable[Fact], sides: Mapping[str, Side]) -> dict[Side, list[Fact]]:
    """The facts of each party, candidate or side; those that lie ahead only where nothing else is told of it."""
    found: dict[Side, list[Fact]] = {}
    for fact in facts:
        found.setdefault(sides[fact.fact_id], []).append(fact)
    return {side: [fact for fact in own if fact.status != _AHEAD] or own for side, own in found.items()}


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


def _is_chamber(fact: Fact, every: Sequence[Fact]) -> bool:
    """Whether the number is that of all seats or votes: nobody's, and at least as large as each that is somebody's."""
    if fact.actor or fact.group or len(every) == 1:
        return False
    owned = [size_of(other) for other in every if other.actor or other.group]
    return bool(owned) and size_of(fact) >= math.fsum(set(owned[:2])) / 2 and size_of(fact) >= max(owned)


def _stated_whole(every: Sequence[Fact], first: Sequence[Fact]) -> float | None:
    """All seats or votes of a contest, where that is told. ``first`` has the first number of each who has one."""
    known = math.fsum(map(size_of, first))
    wholes = [
        fact
        for fact in every
        if fact.scope == "whole" or (_is_chamber(fact, every) and size_of(fact) * _LEAST_KNOWN <= known)
    ]
    return next((fact.value for fact in wholes if fact.value is not None), None)


def _sum_of_sides(first: Sequence[Fact]) -> float | None:
    """All votes for, against and of those who abstain, where one sentence tells them: a whole of these sides alone."""
    groups = [fact for fact in first if fact.group]
    exact = [fact.value for fact in groups if fact.value is not None and fact.bound == "equal" and not is_zero(fact)]
    alike = len({fact.sentence for fact in groups}) == 1 and len(exact) == len(groups) > 1
    return math.fsum(exact) if alike and groups[0].kind in CAST_KINDS else None
