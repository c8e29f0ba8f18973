"""What holds for every text: on the golden ones, and on texts made up of news-like pieces and of any characters."""

from __future__ import annotations

import datetime as dt
import json
import random
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from numbers_extract.engine import analyse
from numbers_extract.rules import all_rules
from numbers_extract.table import CATEGORIES, COLUMNS
from rule_examples import all_cases
from shell_helpers import run_program
from standards import COUNTRIES, MONEY

GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("*.txt"))
RULES = {rule.id for rule in all_rules()}
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
quick = settings(max_examples=200, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def words_of(mention) -> str:
    return f"{mention.start}-{mention.end} {mention.surface!r}"


def check(text: str) -> None:
    """All invariants of one text."""
    analysis = analyse(text, doc_id="d", date=DATE, explain=True)
    assert analysis.document.text == text
    facts, discards = analysis.facts, analysis.discards
    for mention in (*facts, *discards):
        assert text[mention.start : mention.end] == mention.surface != "", words_of(mention)
        assert mention.rule in RULES, words_of(mention)
    assert [fact.fact_id for fact in facts] == [f"d:{n}" for n in range(1, len(facts) + 1)]
    ids = {fact.fact_id for fact in facts}
    for fact in facts:
        for name, members in CATEGORIES.items():
            assert getattr(fact, name) in {"", *members}, (name, words_of(fact))
        assert fact.kind and fact.topic and fact.bound and fact.status and fact.section, words_of(fact)  # noqa: PT018
        numbers = [n for n in (fact.value_min, fact.value, fact.value_max) if n is not None]
        assert numbers, words_of(fact)
        assert numbers == sorted(numbers), (numbers, words_of(fact))
        assert fact.part_of in {""} | ids - {fact.fact_id}, words_of(fact)
        assert fact.country == "" or COUNTRIES.issuperset(fact.country.split(";")), words_of(fact)
        assert fact.kind != "money" or fact.unit in MONEY, words_of(fact)
        dates = [day for day in (fact.date_start, fact.date_end) if day is not None]
        assert dates == sorted(dates), words_of(fact)
        assert analysis.evidence[fact.fact_id], words_of(fact)
    wholes_hold(facts)
    plain = analyse(text, doc_id="d", date=DATE)
    assert plain.facts == facts
    assert digits_are_accounted_for(text, (*facts, *discards)) == []


def wholes_hold(facts) -> None:
    """No part is larger than its whole in the same unit, and none is a part of itself by whatever way round."""
    by_id = {fact.fact_id: fact for fact in facts}
    for fact in facts:
        whole = by_id.get(fact.part_of)
        if whole is None:
            continue
        least = fact.value_min if fact.value is None else fact.value
        most = whole.value_max if whole.value is None else whole.value
        unlike = fact.unit != whole.unit or least is None or most is None
        assert unlike or least <= most, (words_of(fact), words_of(whole))
        seen = [fact.fact_id]
        while whole is not None:
            assert whole.fact_id not in seen, seen
            seen.append(whole.fact_id)
            whole = by_id.get(whole.part_of)


def digits_are_accounted_for(text: str, mentions) -> list[str]:
    """Runs of ASCII digits that are in no fact and no discard, though explain must show each."""
    covered = bytearray(len(text))
    for mention in mentions:
        covered[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
    return [
        f"{at} {text[max(0, at - 20) : at + 20]!r}"
        for at, c in enumerate(text)
        if c in "0123456789" and not covered[at]
    ]


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


def steps(text: str) -> int:
    """The number of lines of Python that the analysis runs."""
    count = 0

    def tracer(_frame, event, _argument):
        nonlocal count
        count += event == "line"
        return tracer

    before = sys.gettrace()
    sys.settrace(tracer)
    try:
        analyse(text)
    finally:
        sys.settrace(before)
    return count


def test_the_order_of_documents_does_not_matter():
    texts = [path.read_bytes().decode("utf-8") for path in GOLDEN]
    expected = [analyse(text).facts for text in texts]
    order = list(range(len(texts)))
    random.Random(7).shuffle(order)
    assert {i: analyse(texts[i]).facts for i in order} == dict(enumerate(expected))
