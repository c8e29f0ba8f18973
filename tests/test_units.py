"""Units beside numbers: what is none first, then what each spelling says."""

from __future__ import annotations

import pytest

import numbers_extract


def _measured(text):
    return [
        (fact.surface, fact.value, fact.unit, fact.per)
        for fact in numbers_extract.extract(text)
        if fact.kind in {"measure", "money", "duration", "percentage"}
    ]


NO_UNIT = [
    "A U.S. official met 14 reporters.",
    "They scored in the 10s.",
    "She called 4 m.p.s of the house.",
    "He owns 12 Grammy awards.",
    "They counted 30 poundcakes.",
    "The 6 pm train left.",
    "He boarded the 5 AM flight.",
    "She got 45 C grades.",
]


@pytest.mark.parametrize("text", NO_UNIT)
def test_no_unit(text):
    assert _measured(text) == []


UNITS = [
    ("It weighs 40 kg.", "40 kg", 40, "kilogram", ""),
    ("They walked 12 miles.", "12 miles", 12, "mile", ""),
    ("It flew at 900 km/h.", "900 km/h", 900, "kilometre per hour", ""),
    ("It was 31 degrees Celsius.", "31 degrees Celsius", 31, "degree Celsius", ""),
    ("It fell to 12 degrees below zero.", "12 degrees below zero", -12, "degree", ""),
    ("A new 7.62mm barrel was found.", "7.62mm", 7.62, "millimetre", ""),
    ("He is 5 feet 2 inches tall.", "5 feet 2 inches", 62, "inch", ""),
    ("He is 5 feet, 2 inches tall.", "5 feet, 2 inches", 62, "inch", ""),
    ("It took two hours and ten minutes.", "two hours and ten minutes", 130, "minute", ""),
    ("He got 2 years and 3 months.", "2 years and 3 months", 27, "month", ""),
    ("It weighs 5 pounds 4 ounces.", "5 pounds 4 ounces", 84, "ounce", ""),
    ("It costs 3 dollars 50 cents.", "3 dollars 50 cents", 3.5, "USD", ""),
    ("It costs thirteen dollars and five cents.", "thirteen dollars and five cents", 13.05, "USD", ""),
    ("It costs 3 GBP 5 pence.", "3 GBP 5 pence", 3.05, "GBP", ""),
    ("It ran for an hour and a half.", "an hour and a half", 1.5, "hour", ""),
    ("It costs 15 dollars 50.", "15 dollars 50", 15.5, "USD", ""),
    ("At noon it was 12 C.", "12 C", 12, "degree Celsius", ""),
    ("At noon it was 68 F", "68 F", 68, "degree Fahrenheit", ""),
    ("Buy it for USD 200.", "USD 200", 200, "USD", ""),
    ("Buy it for EUR 1.2m.", "EUR 1.2m", 1_200_000, "EUR", ""),
    ("They lost 75 USD million.", "75 USD million", 75_000_000, "USD", ""),
    ("It lost $-50.8bn.", "$-50.8bn", -50_800_000_000, "USD", ""),
    ("Oil rose to $60 a barrel.", "$60", 60, "USD", "barrel"),
    ("He drank a liter of milk.", "a liter", 1, "litre", ""),
    ("It costs a dollar.", "a dollar", 1, "USD", ""),
    ("The 50 previous years were dry.", "50 previous years", 50, "year", ""),
    ("It fell by half a percentage point.", "half a percentage point", 0.5, "percentage_point", ""),
    ("A 20-foot wall fell.", "20-foot", 20, "foot", ""),
    ("It is a 1.8 billion-mile journey.", "1.8 billion-mile", 1_800_000_000, "mile", ""),
]


@pytest.mark.parametrize(("text", "surface", "value", "unit", "per"), UNITS, ids=[text for text, *_ in UNITS])
def test_a_unit(text, surface, value, unit, per):
    (found,) = _measured(text)
    assert found == (surface, pytest.approx(value), unit, per)


APART = [
    ("It works 5 years and 6 days a week.", ["5 years", "6 days"]),
    ("Rates of 5 percent and 3 percent were set.", ["5 percent", "3 percent"]),
    ("It cost 450 pesos ($12).", ["450 pesos", "$12"]),
    ("Terms between 2 years and 6 months are usual.", ["2 years", "6 months"]),
    ("The pair got five years and three months respectively.", ["five years", "three months"]),
    ("Fees rose five dollars and 20 cents of that was tax.", ["five dollars", "20 cents"]),
    ("The levy was 3 million dollars and 50.", ["3 million dollars", "50"]),
    ("He paid 10 rmb 20 usd.", ["10 rmb", "20 usd"]),
]


@pytest.mark.parametrize(("text", "surfaces"), APART, ids=[text for text, _ in APART])
def test_two_amounts_stay_two(text, surfaces):
    assert [surface for surface, *_ in _measured(text)] == surfaces


def test_an_age_of_two_parts():
    (found,) = numbers_extract.extract("The twin is 2 years and 3 months old.")
    assert (found.surface, found.value, found.unit, found.kind) == ("2 years and 3 months old", 27, "month", "age")
