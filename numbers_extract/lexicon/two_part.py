"""Units that are told together with a smaller one: which, and how many of it they hold."""

from __future__ import annotations

from typing import NamedTuple

from numbers_extract.lexicon.numbers import PARTS_JOINED

__all__ = [
    "APART_AFTER",
    "APART_BEFORE",
    "BARE_PARTS",
    "COINS",
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
JOINTS = PARTS_JOINED | {","}

# Units whose smaller part may go without its name: ``6 feet 5``, ``two hours forty``.
BARE_PARTS = {"foot": "inch", "hour": "minute"}
# Coins that currencies share: ``20 ringgit and 40 cents``.
COINS = frozenset({"cent"})
COMMA = ","
# Words before two measures that keep them apart: ``between 2 years and 6 months``; and behind: ``respectively``.
APART_AFTER = frozenset({"between", "both", "either", "from"})
APART_BEFORE = frozenset({"respectively", "apiece"})
# Below it, a bare number behind an amount can be its coins: ``15 dollars 50``, not ``3 million dollars and 50``.
LARGEST_WITH_COINS = 100_000

# Units that are told together, by how many of the smallest each one holds.
_SYSTEMS: tuple[dict[str, int], ...] = (
    {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "year": 31_536_000},
    {"month": 1, "year": 12},
    {"inch": 1, "foot": 12, "yard": 36, "mile": 63_360},
    {"millimetre": 1, "centimetre": 10, "metre": 1000, "kilometre": 1_000_000},
    {"ounce": 1, "pound": 16, "stone": 224},
    {"gram": 1, "kilogram": 1000, "tonne": 1_000_000},
)
# Pairs that do not come out even, or that nobody tells together.
_UNEVEN = frozenset({("year", "week")})
PARTS: dict[tuple[str, str], Parts] = {
    (larger, smaller): Parts(size // part)
    for system in _SYSTEMS
    for larger, size in system.items()
    for smaller, part in system.items()
    if size > part and (larger, smaller) not in _UNEVEN
}
