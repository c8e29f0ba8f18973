"""quantulum3's parser against ours on physical measures: every disagreement is listed, with who is right."""

from __future__ import annotations

import csv
import itertools
import logging
import warnings
from pathlib import Path

import pytest

import numbers_extract

LIST = Path(__file__).with_name("quantulum3_disagreements.csv")
FRAMES = (
    "The load came to {}.", "They measured {} at dawn.", "It was {}, the engineer wrote.", "At least {} was lost.",
)  # fmt: skip
MEASURES = (
    "12.5 kilograms", "40 km/h", "3,500 litres", "7 metres", "200 square miles", "60 hectares",
    "1.2 million tonnes", "-5 degrees Celsius", "98 degrees Fahrenheit", "25 knots", "14 inches",
    "6 feet 2 inches", "30 minutes", "10 to 12 minutes", "half a mile", "40-50 km", "2.3 megawatts", "500 kWh",
    "8 GB", "120 mph", "3.5 metres", "75 percent", "a dozen miles", "5 m", "250 cc", "90 decibels",
    "18 nautical miles", "4 gallons", "900 hPa", "2 tonnes", "1,200 cubic metres", "16 ounces", "300 barrels",
    "65 mpg", "80 pounds", "3 days", "20 kilotons", "45 litres per second", "50 micrograms", "110 volts",
    "9.8 m/s2", "700 millimetres", "33 acres", "two and a half hours", "12 MW", "5 lb", "a thousand feet",
    "minus 12 degrees", "4 kg per square metre", "150 horsepower", "6 light-years", "20 yards", "8 stone",
    "1.5 bn tonnes", "17 kelvin", "100 ml", "3 fathoms", "22 bar", "15 amps", "400 ppm",
)  # fmt: skip


def _ours(sentence):
    facts = [fact for fact in numbers_extract.extract(sentence) if fact.kind not in {"count", "age"}]
    return "; ".join(
        f"{fact.value if fact.value is not None else f'{fact.value_min}..{fact.value_max}'} {fact.unit}"
        + (f" per {fact.per}" if fact.per else "")
        for fact in facts
    )


def _theirs(sentence):
    parser = pytest.importorskip("quantulum3.parser", reason="quantulum3 has no parser here")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        logging.disable(logging.CRITICAL)
        try:
            found = parser.parse(sentence)
        finally:
            logging.disable(logging.NOTSET)
    return "; ".join(
        f"{quantity.value} {quantity.unit.name}"
        if quantity.uncertainty is None
        else f"{quantity.value - quantity.uncertainty}..{quantity.value + quantity.uncertainty} {quantity.unit.name}"
        for quantity in found
    )


def disagreements():
    """Sentence, our reading and theirs, where the two differ."""
    sentences = [frame.format(measure) for measure, frame in zip(MEASURES, itertools.cycle(FRAMES), strict=False)]
    read = [(sentence, _ours(sentence), _theirs(sentence)) for sentence in sentences]
    return [row for row in read if row[1] != row[2]]


def test_every_disagreement_is_listed_with_who_is_right():
    with LIST.open(encoding="utf-8", newline="") as file:
        listed = list(csv.DictReader(file))
    assert [(row["sentence"], row["ours"], row["quantulum3"]) for row in listed] == disagreements()
    assert {row["right"] for row in listed} <= {"ours", "quantulum3", "both", "neither"}
    assert all(row["why"] for row in listed)
