"""Sums on what people write: every kind of number at the edge of what is one, with its value or its reason to leave."""

from __future__ import annotations

import decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numbers_extract.app.engine import analyse
from numbers_extract.numerals.arithmetic import ARITHMETIC, in_reach, is_whole, stated
from numbers_extract.numerals.scripts import in_ascii_digits, is_figure
from test_invariants import check


def rows(text):
    """Every row as surface and number, an interval as a pair."""
    return [
        (f.surface, f.value if f.value is not None else (f.value_min, f.value_max), f.kind) for f in analyse(text).facts
    ]


def reasons(text):
    return [(d.surface, d.rule.removeprefix("discard.")) for d in analyse(text, explain=True).discards]


# ------------------------------------------------------------------------------------- what is a number, and how much
_LONG = "12345678901234567890123456789"
_GROUPED = "12,345,678,901,234,567,890,123,456,789"
NUMBERS = [
    # nothing is divided by nothing
    ("Cases fell from 100 to 0.", [("100", 100, "count"), ("0", 0, "count")]),
    ("Cases fell from 80 to zero.", [("80", 80, "count"), ("zero", 0, "count")]),
    ("The council voted 4 to 0 for it.", [("4", 4, "votes"), ("0", 0, "votes")]),
    ("Members passed it by 4 to nil.", [("4", 4, "votes"), ("nil", 0, "votes")]),
    ("They took minus one out of 0.", [("minus one", -1, "count"), ("0", 0, "count")]),
    ("The odds were 1 to 0.0 then.", [("1", 1, "count"), ("0.0", 0, "count")]),
    ("It is 5 in 0 by now.", [("5", 5, "count"), ("0", 0, "count")]),
    ("\u3007-thousand men came.", [("thousand", 1000, "count")]),
    ("They outnumber us 6 to 2.", [("6 to 2", 3, "ratio")]),
    # more digits than a float has, and than a decimal keeps by default
    (f"They fired {_LONG} shells.", [(_LONG, float(_LONG), "weapons")]),
    (f"They fired {'9' * 29}.5 shells.", [(f"{'9' * 29}.5", 1e29, "weapons")]),
    (f"It holds {_GROUPED} bees.", [(_GROUPED, float(_LONG), "count")]),
    (f"It was minus {'9' * 32} degrees.", [(f"minus {'9' * 32} degrees", -1e32, "measure")]),
    # powers of ten
    ("It holds 1e300 bees.", [("1e300", 1e300, "count")]),
    ("It costs 1e30 point five cents.", [("1e30 point five cents", 1e28, "money")]),
    ("It holds 1e5 point five litres.", [("1e5 point five litres", 100_000.5, "measure")]),
    ("It weighs 1e-5 grams.", [("1e-5 grams", 1e-5, "measure")]),
    ("It holds 10^99 bees.", [("10^99", 1e99, "count")]),
    ("It holds 10\u2076 bees.", [("10\u2076", 1e6, "count")]),
    ("It weighs 10\u207b\u00b3 grams.", [("10\u207b\u00b3 grams", 0.001, "measure")]),
    ("It holds 3\u00d710\u00b2\u00b9 bees.", [("3\u00d710\u00b2\u00b9", 3e21, "count")]),
    ("It holds twenty million million million bees.", [("twenty million million million", 2e19, "count")]),
    ("It holds 0e999999999 bees.", [("0e999999999", 0, "count")]),
    # small shares keep their digits
    ("They lost one in 5,000,000 there.", [("one in 5,000,000", 2e-7, "ratio")]),
    ("They lost minus two thirds of it.", [("minus two thirds", -0.6667, "ratio")]),
    ("He paid 5 and 7 cents.", [("5", 0.05, "money"), ("7 cents", 0.07, "money")]),
    ("A half-dozen people were shot.", [("A half-dozen", 6, "casualties")]),
    ("It lost at least a half-billion dollars.", [("a half-billion dollars", 500_000_000, "money")]),
    # ranges, in whatever order their ends are told
    ("It froze at \u221230 to 5 degrees.", [("\u221230 to 5 degrees", (-30, 5), "measure")]),
    ("The town had a net gain of -10 to 5 people.", [("-10 to 5", (-10, 5), "count")]),
    ("It takes between 10 and 5 minutes.", [("10 and 5 minutes", (5, 10), "duration")]),
    ("It fell to ten to 12 degrees below zero.", [("ten to 12 degrees below zero", (-12, -10), "measure")]),
    ("At least 10 to 12 people died.", [("10 to 12", (10, 12), "deaths")]),
    ("More than 10 to 12 people died.", [("10 to 12", (10, 12), "deaths")]),
    ("Rebels killed 10 to 12 or more there.", [("10 to 12", (10, None), "deaths")]),
    # digits of other scripts
    ("The raid killed \u0663\u0664 people.", [("\u0663\u0664", 34, "deaths")]),
    ("The raid killed \uff13 people in \uff12\uff10\uff11\uff19.", [("\uff13", 3, "deaths")]),
    ("The raid killed 3 people on \u0663 May \u0662\u0660\u0661\u0669.", [("3", 3, "deaths")]),
    ("They lost 1/\u0664 of it.", [("1/\u0664", 0.25, "ratio")]),
    ("They drank 2\u00bd litres.", [("2\u00bd litres", 2.5, "measure")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NUMBERS, ids=[text for text, _ in NUMBERS])
def test_a_number_has_its_value(text, expected):
    assert rows(text) == expected
    check(text)


# ---------------------------------------------------------------------------------------------- what is none, and why
NONE = [
    ("They won 4 to 0.", [("4 to 0", "score")]),
    ("The home side lost by 4 to nil.", [("4 to nil", "score")]),
    ("They won 3 to 1.", [("3 to 1", "score")]),
    ("It holds 1e99999999999999999999 bees.", [("1e99999999999999999999", "too_long")]),
    ("It holds 1e-99999999999999999999 bees.", [("1e-99999999999999999999", "too_long")]),
    ("It cost \u00a51e99999999 then.", [("1e99999999", "too_long")]),
    ("It costs 1e400 dollars.", [("1e400 dollars", "too_long")]),
    ("It holds 1e-400 bees.", [("1e-400", "too_long")]),
    ("It holds 1e300 million bees.", [("1e300 million", "too_long")]),
    ("It is 9e307 million km away.", [("9e307 million km", "too_long")]),
    ("It holds 1e300 to 1e-300 bees.", [("1e300 to 1e-300", "too_long")]),
    ("It holds a tenth, not 0.1e-400.", [("0.1e-400", "too_long")]),
    ("It holds 0^0 bees.", [("0^0", "too_long")]),
    ("It holds 0^-5 bees.", [("0^-5", "too_long")]),
    ("It holds 9^99 of a 1e300^99 bees.", [("1e300^99", "too_long")]),
    ("It met in the 5/20s.", [("5/20s", "calendar")]),
    ("It met in the 1980/90s.", [("1980/90s", "calendar")]),
    ("It was the 101.101st meeting.", [("101.101st", "ordinal")]),
    ("They spoke on the 101.101st.", [("101.101st", "ordinal")]),
    ("It holds \u00bd\u00bd of it.", [("\u00bd\u00bd", "list")]),
    ("It is 3,456\u00b9 all told.", [("\u00b9", "list")]),
    ("\u2460 Wash the rice.", [("\u2460", "list")]),
    (f"It holds {'9' * 301} bees.", [("9" * 301, "too_long")]),
    (f"It holds {'9' * 2500} million bees.", [("9" * 2500 + " million", "too_long")]),
    (f"It holds one{' bln' * 300} point five bees.", [(f"one{' bln' * 300} point five", "too_long")]),
    (f"It holds hundreds{' of millions' * 60} of bees.", [("hundreds" + " of millions" * 60, "too_long")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NONE, ids=[text[:60] for text, _ in NONE])
def test_what_is_no_number_leaves_with_its_reason(text, expected):
    assert reasons(text) == expected
    check(text)


@pytest.mark.parametrize("length", [4, 18, 19, 29, 299, 301, 4300, 4301, 9000])
@pytest.mark.parametrize(
    "form",
    ["{} bees", "1/{} bees", "1e{} bees", "1e-{} bees", "{} point five", "five per {} people", "on May {} five died",
     "five died {} days ago", "in the {}s", "the {}th", "the {}th century", "{}-year-olds", "{}.5 bees", "{}% of it",
     "${} million", "{} to 0", "won {}-0", "0 to {}", "{} of {}", "one in {}", "5 feet {}", "{}:30", "{}/{}/{}"],
)  # fmt: skip
def test_any_count_of_digits_in_any_place(form, length):
    check(f"Then {form.replace('{}', '9' * length)}.")


_TERMS = st.sampled_from(
    """
    0 00 0.0 -0 1 -1 minus one zero nil half
    \u00bd \u00bd\u00bd \u00b2 \u00b3 10 10\u00b2 2^10 0^0 1/0 0/0 5/20 1e5 1e300 1e-300
    1e400 1e-400 9e99999999 1e99999999999999999999 \u0663 \uff13 1,000 1.000,5 million bln cr lakh dozen hundred
    thousandths $5 \u20ac0 5% dozens 99e9
    """.split()
)
_JOINTS = st.sampled_from(
    """
    to and or in of over out-of - \u2013 / : x ^ point per from between at-least by below-zero percent cents feet inches
    million s th times fold years-old km . ,
    """.split()
)


@settings(max_examples=600, deadline=None, derandomize=True)
@given(
    st.lists(st.tuples(_TERMS, _JOINTS, st.booleans()), min_size=1, max_size=7),
    st.sampled_from(["won", "fell from", "It is", "by"]),
)
def test_no_sum_of_numbers_fails(terms, opening):
    said = "".join(
        f" {term}{' ' if apart else ''}{joint.replace('-', ' ') if len(joint) > 1 else joint}"
        for term, joint, apart in terms
    )
    check(f"They {opening}{said} people.")


# ---------------------------------------------------------------------------------------------------- the context
def test_the_precision_of_the_caller_changes_no_row():
    text = "They fired 12345678901234567890123456789 shells, 2.75 million rounds and two thirds of it."
    expected = analyse(text).facts
    strict = decimal.Context(prec=2, Emax=5, traps=[decimal.Inexact, decimal.Rounded, decimal.Overflow])
    with decimal.localcontext(strict):
        assert analyse(text).facts == expected
        assert decimal.getcontext().prec == 2


def test_what_a_float_can_hold():
    assert all(in_reach(decimal.Decimal(raw)) for raw in ("0", "0e-9999", "1e300", "-1e-300"))
    assert not any(in_reach(decimal.Decimal(raw)) for raw in ("1e301", "1e-301", "NaN", "-Infinity"))
    with decimal.localcontext(ARITHMETIC):
        assert not in_reach(decimal.Decimal(1) / 0)


def test_whole_numbers_of_any_size():
    assert is_whole(decimal.Decimal("1e4000"))
    assert not is_whole(decimal.Decimal("99999999999999999999999999999999999.5"))
    assert not is_whole(decimal.Decimal("NaN"))
    assert stated("0.0e5") == 0


def test_digits_of_all_scripts_keep_their_place():
    text = "In \u0662\u0660 and \uff11\u0967, \u00b2."
    assert in_ascii_digits(text) == "In 20 and 11, \u00b2."
    assert [is_figure(token) for token in ("\u00b2", "\u2460", "\u0663", "3", "m\u00b2", "\u4e09")] == [
        True, True, False, False, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize("gap", [", ", " ", "/", "\t", "\n", " x ", "-", "% ", " \N{GRINNING FACE} "])
def test_a_long_row_of_bare_figures_leaves_whole(gap):
    text = gap.join(str(k) for k in range(101, 201))
    outcome = analyse(text)
    assert not outcome.facts
    assert [(d.start, d.end, d.rule) for d in outcome.discards] == [(0, len(text), "discard.figures")]


@pytest.mark.parametrize("form", ["{} hurt\n", "{} dead in Aleppo, ", "SNP: {}\n", "${} m\n", "\N{EURO SIGN}{}k\n"])
def test_a_long_list_that_names_what_it_counts_stays(form):
    assert len(analyse("".join(form.format(k) for k in range(3, 103))).facts) == 100
