"""Rows that hold whatever the text: dates and ranges the right way up, parts of something larger."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numbers_extract.app.engine import analyse
from numbers_extract.context.time import resolve
from test_invariants import check

ANCHORS = [dt.date(year, month, day) for year in (2019, 2020) for month in range(1, 13) for day in (1, 15, 28)]
_MONTHS = "January February April July October November December".split()
_DAYS = "Monday Wednesday Friday Sunday".split()


@pytest.mark.parametrize(
    ("phrase", "days"),
    [
        ("between 27 January and 10 February", 14),
        ("between January 27 and February 10", 14),
        ("from 27 January to 10 February", 14),
        ("27 January-10 February", 14),
        ("between 27 December and 10 January", 14),
        ("from December 27 to January 10", 14),
        ("December 27-January 10", 14),
        ("between 27 December 2018 and 10 January 2019", 14),
        ("between December 27 and January 10, 2019", 14),
        ("from 2 to 6 March", 4),
        ("from March 2 to 6, 2018", 4),
    ],
)
def test_a_range_of_days_is_as_long_as_told(phrase, days):
    for anchor in ANCHORS:
        start, end = resolve(phrase, anchor)
        assert (end - start).days == days, anchor
        assert start.year in (2017, 2018, 2019, 2020)
        (fact,) = analyse(f"Five people died {phrase}.", date=anchor).facts
        assert (fact.date_start, fact.date_end) == (start, end), anchor


@pytest.mark.parametrize(
    "phrase",
    [
        "from March 27 to 10",
        "between 27 and 10 March",
        "from March 27 to 10, 2018",
        "from 10pm on March 27 to 4am on March 5",
        "March 27-10",
        "27-10 March 2018",
        "in the first 0 days of May",
        "the last 0 weeks of 2018",
        "in the 0 months to 5 May",
        "from 2019 to 2010",
        "between 10 May 2019 and 3 May 2018",
    ],
)
def test_what_ends_before_it_begins_dates_nothing(phrase):
    assert resolve(phrase, dt.date(2018, 6, 2)) == (None, None)


_UNITS = st.sampled_from(["day", "week", "month", "year", "century"])
_PARTS = st.sampled_from(["first week", "last days", "second half", "first quarter", "end", "rest", "first 0 days"])
_WHOLES = st.sampled_from(["2018", "May", "last year"])
_OPENERS = st.sampled_from(["since", "until", "by the end of", "after", "in the rest of", "in the last 0 weeks of"])
_SAID = st.sampled_from(
    [
        *(*_MONTHS, *_DAYS, "6pm Friday", "4am on May 3", "2010", "2019", "the 1990s", "the 19th century", "yesterday"),
        *("tomorrow", "Christmas", "9", "31", "0", "May 2018", "spring", "the start of 2018"),
    ]
)
_POINT = st.one_of(
    st.builds("{} {}".format, st.integers(0, 32), st.sampled_from(_MONTHS)),
    st.builds("{} {}".format, st.sampled_from(_MONTHS), st.integers(0, 32)),
    st.builds("{} {}, {}".format, st.sampled_from(_MONTHS), st.integers(1, 28), st.integers(2016, 2020)),
    st.builds("{} {}".format, st.sampled_from(["last", "next", "this", "late on", "early"]), st.sampled_from(_DAYS)),
    st.builds("{} {}s ago".format, st.integers(0, 10**6), _UNITS),
    st.builds("the {} of {}".format, _PARTS, _WHOLES),
    _SAID,
)
_PHRASE = st.one_of(
    st.builds("from {} to {}".format, _POINT, _POINT),
    st.builds("between {} and {}".format, _POINT, _POINT),
    st.builds("{} and {}".format, _POINT, _POINT),
    st.builds("{}-{}".format, _POINT, _POINT),
    st.builds("{} {}".format, _OPENERS, _POINT),
    st.builds("over the {} {} {}s".format, st.sampled_from(["last", "next"]), st.integers(0, 10**5), _UNITS),
)
_EDGES = [dt.date.min, dt.date.max, dt.date(2020, 2, 29)]
_ANCHOR = st.one_of(st.none(), st.sampled_from([*ANCHORS, *_EDGES]))


@settings(max_examples=500, deadline=None, derandomize=True)
@given(_PHRASE, _ANCHOR)
def test_no_interval_of_days_is_upside_down(phrase, anchor):
    start, end = resolve(phrase, anchor)
    assert start is None or end is None or start <= end


# ------------------------------------------------------------------------------------------------ parts and wholes
_PIECES = st.sampled_from(
    [
        *("12", "30", "five", "three", "one", "two", "seven", "dozens", "thousands", "40 to 50", "half", "10 percent"),
        *("of the", "of", "of whom", "of them", "of those killed", "Of", "among them", "including", "at least", "only"),
        *(
            "people",
            "soldiers",
            "children",
            "hostages",
            "casualties",
            "votes",
            "a man",
            "dead",
            "$5 million",
            "$3 million",
        ),
        *(
            "others",
            "the other",
            "another",
            "those",
            "remaining",
            "none",
            "the",
            "with",
            "and",
            "while",
            ",",
            ";",
            ":",
            ".",
        ),
        *("were killed", "died", "were wounded", "were women"),
    ]
)


@settings(max_examples=500, deadline=None, derandomize=True)
@given(st.lists(_PIECES, min_size=4, max_size=24).map(" ".join))
def test_no_part_is_larger_than_its_whole_nor_one_of_itself(text):
    check(text)


def test_a_part_that_is_larger_has_no_whole():
    text = "Three men were arrested after crooks read the records of thousands of three guests."
    for fact, whole in itertools.product(analyse(text).facts, repeat=2):
        assert fact.part_of != whole.fact_id or fact.value_min <= whole.value_max


@pytest.mark.parametrize(
    "text",
    ["d or 22-4-9 fled\n2\t6year old of them.could", "father of four\n3 arted.8\ton,", "0 shot was"],
)
def test_nothing_is_sought_beyond_the_ends_of_a_sentence(text):
    check(text)


@pytest.mark.parametrize(
    "text", ["A numerous million-dollar deal wounded voters.", "Several 12-year-old boys were killed."]
)
def test_no_word_is_in_two_facts(text):
    check(text)


@pytest.mark.parametrize("text", ["The chip is 50 mm2,877,261 in size.", "It was a 5-magnitude 30 quake."])
def test_no_unit_ends_inside_a_number_nor_serves_two(text):
    check(text)
