"""The facts of an article and a kind in, its figure out: the number, its range, what makes it and what rivals it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from numbers_extract.figures.arithmetic import Interval, bound_of_sum, interval_of, size_of, sum_interval
from numbers_extract.figures.beside import named_beside
from numbers_extract.figures.events import all_usable, of_one_event
from numbers_extract.figures.placed import better_placed
from numbers_extract.figures.rivals import are_at_odds, reach, rivals_of, told_side_by_side
from numbers_extract.figures.tiers import choose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numbers_extract.records import Fact

__all__ = ["Figure", "figure_of"]


class Figure(NamedTuple):
    """One figure of an article.

    ``value`` None with a ``value_min`` is a vague word or a range. ``value_min`` and ``value_max`` span what all claims
    about the same people of the same event allow, None for an open end. ``facts`` counts the facts of the kind that
    could be used; ``taken`` are those the figure is made of, ``rivals`` the other claims; ``conflict`` says that two of
    them of equal standing cannot both be true. ``own`` is what the figure alone allows; ``tier`` is the place of its
    sort among the tiers, 0 the best.
    """

    kind: str
    value: float | None
    value_min: float | None
    value_max: float | None
    bound: str
    facts: int
    taken: tuple[Fact, ...]
    rivals: tuple[Fact, ...]
    conflict: bool
    why: str
    own: Interval
    tier: int = 0


def figure_of(kind: str, facts: Sequence[Fact]) -> Figure | None:
    """The figure of the facts of one kind in one article, None where none can be used."""
    if not facts:
        return None
    of_use = all_usable(facts)
    told = of_one_event(of_use)
    choice = choose(told)
    if choice is None:
        return None
    taken, why, tier = better_placed(choice, told)
    value, bound = taken[0].value, taken[0].bound
    own: Interval = interval_of(taken[0])
    if len(taken) > 1:
        value, bound = math.fsum(size_of(fact) for fact in taken), bound_of_sum(taken)
        own = sum_interval(taken)
    named = named_beside(kind, taken)
    if named and value is not None:
        value += named
        own = (None if own[0] is None else own[0] + named, None if own[1] is None else own[1] + named)
        why = f"{why}; {named} more named beside"
    rivals = rivals_of(taken, told, made_up=len(taken) > 1 or named > 0)
    low, high = reach(own, taken[0], value, rivals)
    conflict = are_at_odds(taken[0], own, rivals)
    if rivals and (low, high) != own:
        why = f"{why}; {told_side_by_side([taken[0], *rivals], value)}"
    return Figure(kind, value, low, high, bound, len(of_use), tuple(taken), tuple(rivals), conflict, why, own, tier)
