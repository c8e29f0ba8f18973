"""The record of a quantity before it is known what it counts."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from numbers_extract.quantities.unit_words.records import Unit
from numbers_extract.text.tokens import Tokens

__all__ = ["LEFT", "Quantity"]

# The form of a number that turned out to be no quantity.
LEFT: Final = "left"


class Quantity:
    """A number with all that belongs to it, before it is known what it counts.

    ``first`` to ``last`` are the tokens of the surface, ``outer_first`` to ``outer_last`` those with the hedges;
    ``value`` is None for a range or a vague word. ``kind`` is set where the unit decides it, ``unit`` then too.
    ``form`` is ``digits words vague fraction multiplier collective article zero nobody quantifier``. ``bare`` is False
    where unit words or a compound already say what is counted. ``minus`` is the token of a minus before the number, or
    None, and ``sure_minus`` False where that is a hyphen or a word that can mean something else. ``closes`` is the
    token behind brackets that tell the number again, 0 for none.
    """

    __slots__ = (
        "approximate", "bare", "bound", "closes", "compound", "currency", "dimension", "end", "first", "form",
        "hedges", "high", "kind", "last", "low", "minus",
        "outer_first", "outer_last", "pair", "per", "start", "sure_minus", "third", "unit", "value",
    )  # fmt: skip

    def __init__(self, tokens: Tokens, first: int, last: int, value: Decimal | None, form: str) -> None:
        self.first = first
        self.last = last
        self.outer_first = first
        self.outer_last = last
        self.closes = 0
        self.start = tokens.starts[first]
        self.end = tokens.ends[last - 1]
        self.value = value
        self.low: Decimal | None = None
        self.high: Decimal | None = None
        self.bound = "equal"
        self.approximate = False
        self.kind = ""
        self.unit = ""
        self.dimension = ""
        self.per = ""
        self.form = form
        self.bare = True
        self.compound = ""
        self.currency: Unit | None = None
        self.pair: Quantity | None = None
        self.third: Quantity | None = None
        self.minus: int | None = None
        self.sure_minus = False
        self.hedges: list[str] = []

    def measures(self, kind: str, unit: str, dimension: str) -> None:
        """Says what it measures: the kind that its unit decides, the unit and the dimension."""
        self.kind, self.unit, self.dimension = kind, unit, dimension

    def span(self, one: Decimal, other: Decimal) -> None:
        """Makes it the range between two numbers, in whatever order they are told."""
        self.value = None
        self.low, self.high = (one, other) if one <= other else (other, one)
        self.bound = "between"

    def __repr__(self) -> str:
        number = self.value or (self.low, self.high)
        return f"Quantity({number}, {self.unit or '-'}, {self.bound}, {self.start}:{self.end})"
