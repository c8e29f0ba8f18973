"""What holds for every text: on the golden ones, and on texts made up of news-like pieces and of any characters."""

from __future__ import annotations

import datetime as dt
import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaign.invariants import breaches_of
from campaign.work import steps
from numbers_extract.app.engine import analyse
from numbers_extract.tables.columns import COLUMNS
from rule_examples import all_cases
from shell_helpers import run_program

GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("*.txt"))
DATE = dt.date(2019, 7, 9)

# ---------------------------------------------------------------------------------------------- texts
_SENTENCES = sorted({case.text for case in all_cases() if case.rule.family in {"frame", "cue", "discard"}})
_NUMBERS = [
    *"0 7 70 1,200 2.5 2.3bn $1,000 €5m 40-50 dozens two-thirds half 8% 52-year-old 46-minute 10s 1998 10:40am".split(),
    *"9/11 T-72 no a several ½ ² \uff11\uff12 ٣ 1.2.3 1,2,3 -5".split(),
    "3 million", "40 to 50", "hundreds of thousands", "a couple of dozen", "one in five", "12 percent", "5 km",
    "9" * 40, "May 3", *"0 zero 1/0 1e999 10² 5/20s ½½".split(), "4 to 0", "-10 to 5", "between 10 and 5", "of whom",
    "of the", "of them", "among them", "one of", "between 27 January and 10 February", "from March 27 to 10",
    "5,000 marks",
]  # fmt: skip
_WORDS = [
    *"people soldiers were killed wounded and including of said the officials votes children from not".split(),
    *"could will others by arrested ( ) “ ” \" , ; . — Mr. U.S. IRAQ".split(),
    "at least", "more than", "nearly", "a day", "rose to", "in Iraq", "on Monday", ". ", "\n", "\n\n",
    "By Ann Lee", "\u00a0",
]  # fmt: skip
news = st.lists(st.sampled_from([*_NUMBERS, *_WORDS]), max_size=40).map(" ".join)
examples = st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=8).map(" ".join)
anything = st.text(st.characters() | st.sampled_from("0123456789.,-%$ \n\u00a0\u2028İßﬁ\U0001f468"), max_size=200)
quick = settings(max_examples=200, derandomize=True)


def check(text: str) -> None:
    """All invariants of one text."""
    assert analyse(text).document.text == text
    assert breaches_of(text, DATE) == []


# ---------------------------------------------------------------------------------------------- tests
@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_golden_texts(path):
    check(path.read_bytes().decode("utf-8"))


@pytest.mark.parametrize("text", _SENTENCES)
def test_example_sentences(text):
    check(text)


@quick
@given(news)
def test_news_like_texts(text):
    check(text)


@quick
@given(examples)
def test_sentences_in_a_row(text):
    check(text)


@quick
@given(anything)
def test_any_text(text):
    check(text)


def test_the_columns_of_a_fact_are_those_of_the_table():
    facts = analyse("At least 70 people were killed.").facts
    assert facts[0]._fields == tuple(COLUMNS)


def test_one_at_a_time_or_many_and_any_number_of_workers(tmp_path):
    texts = {path.stem: path.read_bytes().decode("utf-8") for path in GOLDEN}
    table = tmp_path / "t.jsonl"
    table.write_text("".join(json.dumps({"id": name, "text": text}) + "\n" for name, text in texts.items()), "utf-8")
    one, two, folder = (
        run_program("extract", *arguments, "--format", "jsonl").stdout
        for arguments in ((table, "--workers", 1), (table, "--workers", 2), (GOLDEN[0].parent,))
    )
    assert one == two == folder
    single = b"".join(run_program("extract", path, "--format", "jsonl").stdout for path in GOLDEN[:4])
    assert one.startswith(single)


@pytest.mark.parametrize("name", ["as it is", "one paragraph", "one sentence"])
def test_work_grows_in_a_straight_line(name):
    """Steps of the interpreter, not seconds: ten times the text takes less than thirteen times as many."""
    text = "\n\n".join(path.read_bytes().decode("utf-8") for path in GOLDEN)
    if name != "as it is":
        text = " ".join(text.split()) + " "
    if name == "one sentence":
        text = "".join(c for c in text if c not in ".?!:;“”\"'")[:3_000]
    analyse(text)  # what is made on first use is made now
    assert steps(text * 10) < 13 * steps(text)


def test_the_order_of_documents_does_not_matter():
    texts = [path.read_bytes().decode("utf-8") for path in GOLDEN]
    expected = [analyse(text).facts for text in texts]
    order = list(range(len(texts)))
    random.Random(7).shuffle(order)
    assert {i: analyse(texts[i]).facts for i in order} == dict(enumerate(expected))
