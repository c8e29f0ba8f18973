"""Written numbers: what is none, what each form says, and the way from a number to its words and back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

import numbers_extract


def _facts(text):
    return [
        (fact.surface, fact.value if fact.value is not None else (fact.value_min, fact.value_max))
        for fact in numbers_extract.extract(text)
    ]


NONE = [
    "The server answers at 192.168.14.7.",
    "Call +44 20 7946 0958 for help.",
    "Seven Hills stadium was full.",
    "A COVID -19 ward was opened.",
    "They bought a Model-7 tractor.",
    "Sales fell this half.",
    "The FTSE 100 in particular fell.",
    "The second half of the game was dull.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_number(text):
    assert _facts(text) == []


FORMS = [
    ("1,234,567 crates", 1234567),
    ("12,34,567 crates", 1234567),
    ("1 234 567 crates", 1234567),
    ("1\u00a0234\u202f567 crates", 1234567),
    ("1'234'567 crates", 1234567),
    ("1.234.567 crates", 1234567),
    ("1.234,5 crates", 1234.5),
    ("3,5 crates", 3.5),
    ("2.50 crates", 2.5),
    (".75 crates", 0.75),
    ("\uff11\uff12 crates", 12),
    ("\u221212 degrees", -12),
    ("-12 degrees", -12),
    ("minus twelve degrees", -12),
    ("minus-12 degrees", -12),
    ("$-12 million", -12_000_000),
    ("minus $12 million", -12_000_000),
    ("2\u00bd crates", 2.5),
    ("2 1/2 crates", 2.5),
    ("1.5e6 crates", 1_500_000),
    ("1.5x10^6 crates", 1_500_000),
    ("1.5\u00d710\u2076 crates", 1_500_000),
    ("2.4\u00d710\u22125 crates", 0.000024),
    ("2^10 crates", 1024),
    ("4k crates", 4000),
    ("4.5mn crates", 4_500_000),
    ("4.5 bn crates", 4_500_000_000),
    ("4M crates", 4_000_000),
    ("3 lakh crates", 300_000),
    ("three crore crates", 30_000_000),
    ("3 crore 12 lakh crates", 31_200_000),
    ("twelve hundred crates", 1200),
    ("forty-five hundred crates", 4500),
    ("a hundred and five crates", 105),
    ("3 hundred and 21 crates", 321),
    ("4 thousand 3 hundred crates", 4300),
    ("half a million crates", 500_000),
    ("a quarter of a million crates", 250_000),
    ("quarter million crates", 250_000),
    ("one and a half million crates", 1_500_000),
    ("two million and a half crates", 2_500_000),
    ("two and a quarter crates", 2.25),
    ("one billion and three quarters million crates", 1_000_750_000),
    ("two hundred and fifty-four hundredths", 200.54),
    ("one hundred and three quarters", 100.75),
    ("two hundred point zero three", 200.03),
    ("seven point four two percent", 7.42),
    ("nought point eleven", 0.11),
    ("three twenty-firsts", 0.1429),
    ("one twenty-fifth", 0.04),
    ("one over three", 0.3333),
    ("1 in twenty-one", 0.047619),
    ("three dozen crates", 36),
    ("3 dz crates", 36),
    ("three thousand millions", 3_000_000_000),
    ("a day or two", (1, 2)),
    ("8- to 16-metre waves", (8, 16)),
    ("6- to 9-year-olds", (6, 9)),
    ("40 - 50 crates", (40, 50)),
    ("more than 40 and fewer than 60 crates", (40, 60)),
    ("between minus ten and fifteen", (-10, 15)),
    ("from -18 \u00b0C to -34 \u00b0C", (-34, -18)),
    ("several hundred crates", (200, 1000)),
    ("tens of millions of dollars", (20_000_000, 100_000_000)),
]


@pytest.mark.parametrize(("text", "value"), FORMS, ids=[form for form, _ in FORMS])
def test_a_written_form(text, value):
    (fact,) = _facts(f"They reported {text}.")
    if isinstance(value, tuple):
        assert fact[1] == pytest.approx(value)
    else:
        assert fact[1] == pytest.approx(value, rel=1e-4)


WHOLE = st.one_of(st.integers(2, 130), st.integers(2, 10**6), st.integers(2, 10**15 - 1))


def _one(text):
    (fact,) = numbers_extract.extract(text)
    return fact


@settings(max_examples=300)
@given(WHOLE)
def test_words_and_back(number):
    words = num2words(number)
    for said in (words, words.replace("-", " "), words.replace(",", ""), words.replace(" and ", " ").replace(",", "")):
        if "," in said:
            continue  # a comma between the groups is the speller's own: news has none
        fact = _one(f"They stored {said} crates there.")
        assert (fact.surface, fact.value, fact.unit) == (said, number, "crate")


@settings(max_examples=200)
@given(st.integers(1000, 10**12), st.sampled_from([",", "\u00a0", "\u2009", "\u202f", "'", "\u2019"]))
def test_digit_groups_and_back(number, separator):
    said = f"{number:,}".replace(",", separator)
    fact = _one(f"They stored {said} crates there.")
    assert (fact.surface, fact.value) == (said, number)


@settings(max_examples=200)
@given(
    st.integers(1, 9999),
    st.integers(1, 99),
    st.sampled_from([("million", 10**6), ("bn", 10**9), ("k", 10**3), ("tn", 10**12), ("lakh", 10**5)]),
)
def test_scales_and_back(whole, hundredths, scale):
    name, factor = scale
    said = f"{whole}.{hundredths:02d} {name}"
    fact = _one(f"They stored {said} crates there.")
    assert Decimal(str(fact.value)) == pytest.approx(Decimal(f"{whole}.{hundredths:02d}") * factor)


@settings(max_examples=100)
@given(st.integers(0, 99), st.integers(1, 999))
def test_point_words_and_back(whole, thousandths):
    decimals = f"{thousandths:03d}"
    said = f"{num2words(whole)} point {' '.join(num2words(int(figure)) for figure in decimals)}"
    fact = _one(f"They stored {said} tonnes there.")
    assert fact.value == pytest.approx(float(f"{whole}.{decimals}"))


@settings(max_examples=100)
@given(
    st.integers(1, 500), st.integers(1, 500), st.sampled_from(["{}-{}", "{} to {}", "between {} and {}", "{}\u2013{}"])
)
def test_ranges_and_back(low, more, form):
    fact = _one(f"They stored {form.format(low, low + more)} crates there.")
    assert (fact.value_min, fact.value_max, fact.bound) == (low, low + more, "between")
