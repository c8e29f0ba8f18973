"""Facts in, numbers out: the size of a figure, the ends that it allows, and those of several facts together."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numbers_extract.records import Fact

__all__ = ["bound_of_sum", "interval_of", "size_of", "sum_interval"]


_SUM_BOUNDS: Final = {
    "equal": {"equal"},
    "at_least": {"equal", "at_least", "more_than"},
    "at_most": {"equal", "at_most", "less_than"},
}


def size_of(fact: Fact) -> float:
    """The number to compare and add by: the value, else the low end, else the high end."""
    return next((n for n in (fact.value, fact.value_min, fact.value_max) if n is not None), 0.0)


def interval_of(fact: Fact) -> tuple[float | None, float | None]:
    """The ends that the fact allows, None for open; an approximate figure stands for itself."""
    if fact.bound == "equal" and fact.value is not None:
        return fact.value, fact.value
    return fact.value_min, fact.value_max


def sum_interval(facts: Sequence[Fact]) -> tuple[float | None, float | None]:
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
