"""Facts in, numbers out: the size of a figure, the ends that it allows, and those of several facts together."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numbers_extract.records import Fact

__all__ = ["Interval", "are_disjoint", "bound_of_sum", "interval_of", "size_of", "sum_interval"]

Interval = tuple[float | None, float | None]
"""The ends of what a figure allows, None for an open one."""

_SUM_BOUNDS: Final = {
    "equal": {"equal"},
    "at_least": {"equal", "at_least", "more_than"},
    "at_most": {"equal", "at_most", "less_than"},
}


def size_of(fact: Fact) -> float:
    """The number to compare and add by: the value, else the low end, else the high end."""
    return next((n for n in (fact.value, fact.value_min, fact.value_max) if n is not None), 0.0)


def are_disjoint(a: Interval, b: Interval) -> bool:
    """Whether no number lies in both intervals; an end of None is open."""
    return (a[1] is not None and b[0] is not None and b[0] > a[1]) or (
        b[1] is not None and a[0] is not None and a[0] > b[1]
    )


def interval_of(fact: Fact) -> Interval:
    """The ends that the fact allows, None for open; an approximate figure stands for itself."""
    if fact.bound == "equal" and fact.value is not None:
        return fact.value, fact.value
    return fact.value_min, fact.value_max


def sum_interval(facts: Sequence[Fact]) -> Interval:
    """The ends that the facts allow added up, None for an end that one of them leaves open."""
    lows, highs = zip(*(interval_of(fact) for fact in facts), strict=True)
    low = None if None in lows else math.fsum(n for n in lows if n is not None)
    high = None if None in highs else math.fsum(n for n in highs if n is not None)
    return low, high


def bound_of_sum(facts: Sequence[Fact]) -> str:
    """The bound that all figures share, exact ones aside; ``vague`` where they have none in common."""
    bounds = {fact.bound for fact in facts}
    for bound, allowed in _SUM_BOUNDS.items():
        if bounds <= allowed:
            return bound
    return "vague"
