"""Units, currencies and two-part measures: tables of text, value, unit and dimension."""

from __future__ import annotations

import pytest

from numbers_extract import extract

# What looks like one measure of two parts and is two quantities, or no unit at all: (text, surfaces).
NO_OP = [
    ("A term between 2 years and 6 months is usual.", ["2 years", "6 months"]),
    ("The plank is 3 feet by 2 inches.", ["3 feet", "2 inches"]),
    ("Ines got 2 years and 18 months.", ["2 years", "18 months"]),
    ("The pair got five years and three months respectively.", ["five years", "three months"]),
    ("Terms of two years or six months are usual.", ["two years", "six months"]),
    ("Rui spent a year and a quarter of the budget.", ["a year", "a quarter"]),
    ("Fees rose five dollars and 20 cents of that was tax.", ["five dollars", "20 cents"]),
    ("The levy was 3 million dollars and 50.", ["3 million dollars", "50"]),
]

TWO_PART = [
    ("Marta stands 5 feet 9 inches tall.", "5 feet 9 inches", 5.75, "foot", "length"),
    ("The keeper is 6'3\" tall.", "6'3\"", 6.25, "foot", "length"),
    ("The talks lasted two hours and fifteen minutes.", "two hours and fifteen minutes", 2.25, "hour", "time"),
    ("It took 1 hour 30 min to drive.", "1 hour 30 min", 1.5, "hour", "time"),
    ("Ines was jailed for 2 years and 3 months.", "2 years and 3 months", 2.25, "year", "time"),
    ("The baby weighed 5 pounds, 4 ounces at birth.", "5 pounds, 4 ounces", 5.25, "pound", "mass"),
    ("A ticket costs $5 and 20 cents.", "$5 and 20 cents", 5.2, "USD", "money"),
    ("A ticket costs 20 ringgit and 43 sen.", "20 ringgit and 43 sen", 20.43, "MYR", "money"),
    ("A ticket costs 15 dollars 50.", "15 dollars 50", 15.5, "USD", "money"),
    ("The film ran for an hour and a half.", "an hour and a half", 1.5, "hour", "time"),
]

LETTERS = [
    ("At noon it was 12 C.", "12 C", 12, "degree Celsius", "temperature"),
    ("At noon it was 68 F", "68 F", 68, "degree Fahrenheit", "temperature"),
    ("The bulb draws 5 W", "5 W", 5, "watt", "power"),
    ("The tank holds 30 l", "30 l", 30, "litre", "volume"),
    ("The pen costs 68 p", "68 p", 0.68, "GBP", "money"),
]


@pytest.mark.parametrize(("text", "surfaces"), NO_OP)
def test_two_quantities_stay_two(text: str, surfaces: list[str]) -> None:
    assert [fact.surface for fact in extract(text)] == surfaces


@pytest.mark.parametrize("text", ["Ada got 45 C grades.", "The flat is at 12 F Street."])
def test_a_letter_before_a_noun_is_no_unit(text: str) -> None:
    assert all(fact.dimension != "temperature" for fact in extract(text))


@pytest.mark.parametrize(("text", "surface", "value", "unit", "dimension"), TWO_PART + LETTERS)
def test_one_measure(text: str, surface: str, value: float, unit: str, dimension: str) -> None:
    facts = extract(text)
    assert [(f.surface, f.value, f.unit, f.dimension) for f in facts] == [(surface, value, unit, dimension)]
