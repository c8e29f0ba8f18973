"""Units that are told together with a smaller one: which, and how many of it they hold."""

from __future__ import annotations

from typing import NamedTuple

__all__ = [
    "AGE",
    "APART_AFTER",
    "APART_BEFORE",
    "BARE_PARTS",
    "COMMA",
    "JOINTS",
    "LARGEST_WITH_COINS",
    "PARTS",
    "Parts",
]


class Parts(NamedTuple):
    """``many`` of the smaller unit make one of the larger."""

    many: int


# What may stand between the two: ``6 feet, 2 inches``; ``two hours and ten minutes``.
JOINTS = frozenset({",", "and", "&", "-"})

# Units whose smaller part may go without its name: ``6 feet 5``.
BARE_PARTS = {"foot": "inch"}
COMMA = ","
# The kind that a duration takes over from its second part: ``2 years and 3 months old``.
AGE = "age"
# Words before two measures that keep them apart: ``between 2 years and 6 months``; and behind: ``respectively``.
APART_AFTER = frozenset({"between", "both", "either", "from"})
APART_BEFORE = frozenset({"respectively", "apiece"})
# Below it, a bare number behind an amount can be its coins: ``15 dollars 50``, not ``3 million dollars and 50``.
LARGEST_WITH_COINS = 100_000

_TIME = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "year": 31_536_000}
PARTS: dict[tuple[str, str], Parts] = {
    ("foot", "inch"): Parts(12),
    ("yard", "foot"): Parts(3),
    ("mile", "yard"): Parts(1760),
    ("metre", "centimetre"): Parts(100),
    ("kilometre", "metre"): Parts(1000),
    ("pound", "ounce"): Parts(16),
    ("stone", "pound"): Parts(14),
    ("kilogram", "gram"): Parts(1000),
    ("year", "month"): Parts(12),
    **{
        (larger, smaller): Parts(seconds // _TIME[smaller])
        for larger, seconds in _TIME.items()
        for smaller in _TIME
        if seconds > _TIME[smaller] and smaller != "week" and not (larger == "year" and smaller == "week")
    },
}
