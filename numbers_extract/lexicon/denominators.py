"""Words of rates: what joins an amount to what it is told for, and the adverbs and numbers that stand there."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon.relators import PER_UNIT

__all__ = [
    "ADVERBS",
    "DEGREES",
    "DENOMINATOR_NUMBERS",
    "EVERY_ONE",
    "FUEL_UNITS",
    "HUNDRED_KILOMETRES",
    "OF_JOINT",
    "PER",
    "PER_HUNDRED_KILOMETRES",
    "PER_JOINT",
    "PER_SQUARE_SECOND",
    "POWERS",
    "SCALE_WORDS",
    "TO_THE",
    "YEAR",
    "YEARLY",
    "YEARLY_SPELLINGS",
]

# ``9 deaths per person``, ``3 for every 10 voters``.
PER: Final = (*sorted(PER_UNIT), "for every")
# ``$9 each month``; ``9 miles to the gallon``.
EVERY_ONE: Final = ("each", "every")
TO_THE: Final = "to the"
# Adverbs that end a rate, with the unit that they stand for: ``$50 monthly``. Only at the edge of a phrase (``500 daily
# newspapers`` is no rate).
ADVERBS: Final = {
    "hourly": "hour",
    "daily": "day",
    "nightly": "night",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
    "apiece": "piece",
}
# The same abbreviated: ``$50 p.a.``, how it begins, and what it stands for.
YEARLY: Final = r"p\.?a\b\.?"
YEARLY_SPELLINGS: Final = ("p.a", "pa")
YEAR: Final = "year"
# Numbers before what is counted there: ``9 per thousand people``; those that digits can stand before: ``per 10 million``.
SCALE_WORDS: Final = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
DENOMINATOR_NUMBERS: Final = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "ten": 10,
    "twelve": 12,
    "dozen": 12,
    **SCALE_WORDS,
}
# Behind an amount of fuel a slash leads to so many kilometres: ``9 l/100 km``.
FUEL_UNITS: Final = r"(?:\bl|L|litres?|liters?|kWh|hours?)"
HUNDRED_KILOMETRES: Final = r"100\s?(?:km|kilomet(?:re|er)s?)\b"
PER_HUNDRED_KILOMETRES: Final = "100 kilometre"
# In the name of a unit: what joins it to the one that it is told for, what follows its head, and what opens it.
PER_JOINT: Final = " per "
OF_JOINT: Final = " of "
DEGREES: Final = ("degree ", "deg ")
POWERS: Final = frozenset({"squared", "cubed"})
PER_SQUARE_SECOND: Final = "square second"
