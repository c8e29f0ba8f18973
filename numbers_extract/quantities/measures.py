"""The kinds that a number's own unit or form says, and the dimensions of their units: the one place that names them."""

from __future__ import annotations

from typing import Final

__all__ = [
    "AGE",
    "BY_UNIT",
    "COUNT",
    "DURATION",
    "EXTENTS",
    "LENGTH",
    "MEASURE",
    "MONEY",
    "MONEY_UNITS",
    "PERCENT",
    "PERCENTAGE",
    "PERSON",
    "RATIO",
    "RATIOS",
    "SPEED",
    "TIME",
    "VOTES",
    "YEAR",
    "kind_of_units",
]

MONEY: Final = "money"
PERCENTAGE: Final = "percentage"
DURATION: Final = "duration"
MEASURE: Final = "measure"
RATIO: Final = "ratio"
AGE: Final = "age"
VOTES: Final = "votes"

BY_UNIT: Final = frozenset({MONEY, PERCENTAGE, DURATION, MEASURE})
"""The kinds that a unit beside the number says; of two numbers one can go without it. The others are said by a form."""

# Dimensions of the units of those kinds.
MONEY_UNITS: Final = "money"
PERCENT: Final = "percent"
TIME: Final = "time"
RATIOS: Final = "ratio"
COUNT: Final = "count"
LENGTH: Final = "length"
SPEED: Final = "speed"
EXTENTS: Final = frozenset({"area", "volume", "mass"})
"""The dimensions of how much of a thing there is."""
YEAR: Final = "year"
"""The unit of an age that has none of its own."""
PERSON: Final = "person"
"""The unit of people."""

_KINDS: Final = {MONEY_UNITS: MONEY, PERCENT: PERCENTAGE, TIME: DURATION}


def kind_of_units(dimension: str) -> str:
    """The kind of an amount in units of that dimension."""
    return _KINDS.get(dimension, MEASURE)
