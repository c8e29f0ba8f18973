"""The figure chosen and the others told of its event in, the better placed of the rival claims out.

A round figure, or ``more than 30``, yields to a closer one of the same event. A claim that no office makes
yields to one of an office that is told before it, be it a zero.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from numbers_extract.figures.arithmetic import interval_of
from numbers_extract.figures.rivals import are_at_odds, is_update, rivals_of
from numbers_extract.figures.said import comes_before
from numbers_extract.figures.tiers import Choice
from numbers_extract.lexicon.telling_words import OFFICIALS
from numbers_extract.patterns import later

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numbers_extract.records import Fact

__all__ = ["better_placed", "is_office"]

_WORD: Final = later(r"\w+")
_BOUNDED: Final = frozenset({"more_than", "less_than", "at_least", "at_most"})
_NEAR: Final = 1.2  # times the bound: a larger figure is of other people


def is_office(source: str) -> bool:
    """Whether the source is an office whose work it is to count: police, a ministry, a hospital."""
    return not OFFICIALS.isdisjoint(_WORD.findall(source.lower()))


def better_placed(choice: Choice, told: Sequence[Fact]) -> Choice:
    """The choice itself, or the rival claim that is better placed."""
    if len(choice.taken) != 1:
        return choice
    first = choice.taken[0]
    rivals = rivals_of([first], told, made_up=False)
    closer = _closer(first, rivals)
    if closer is not None:
        return choice._replace(taken=[closer], why=f"{choice.why}; told more closely")
    official = None if is_office(first.source) or is_update(first) else _official(first, rivals)
    if official is not None:
        return choice._replace(taken=[official], why="the figure of an office, at odds with another")
    return choice


def _closer(first: Fact, rivals: Sequence[Fact]) -> Fact | None:
    """The exact figure that a round one rounds, or that the bound of another allows."""
    bounded = first.bound in _BOUNDED
    if first.value is None or not (bounded or first.approximate):
        return None
    return next(
        (
            fact
            for fact in rivals
            if fact.value is not None
            and (fact.bound == "equal" or (fact.bound == "at_least" and first.section == "headline"))
            and fact.value <= first.value * _NEAR
            and not fact.approximate
            and fact.value != first.value
            and not are_at_odds(first, interval_of(first), [fact])
        ),
        None,
    )


def _official(first: Fact, rivals: Sequence[Fact]) -> Fact | None:
    """The claim of an office before somebody else's figure that is at odds with it."""
    if not first.source:
        return None
    return next(
        (
            fact
            for fact in rivals
            if is_office(fact.source)
            and fact.value is not None
            and comes_before(fact, first)
            and are_at_odds(first, interval_of(first), [fact])
        ),
        None,
    )
