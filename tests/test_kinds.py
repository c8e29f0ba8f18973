"""Every declared rule against its own examples: a frame, a hedge, a cue, a discard, a unit or a currency.

The cases come from the rules themselves. What is known to be wrong is listed in ``known_rule_failures.txt``.
"""

from __future__ import annotations

import collections

import pytest

from numbers_extract.app.engine import analyse
from numbers_extract.app.rules import FAMILIES, all_rules
from numbers_extract.kinds import ROLES, all_frames
from numbers_extract.tables.columns import CATEGORIES, COLUMNS
from rule_examples import all_cases, failure, known_failures, parse

KNOWN = known_failures()


def _parameters():
    for case in all_cases():
        marks = [pytest.mark.xfail(reason="known_rule_failures.txt", strict=True)] if case.id in KNOWN else []
        yield pytest.param(case, id=case.id, marks=marks)


@pytest.mark.parametrize("case", list(_parameters()))
def test_an_example_does_what_it_says(case):
    assert failure(case) == ""


def test_known_failures_are_cases():
    gone = sorted(KNOWN - {case.id for case in all_cases()})
    assert gone == [], "no such cases: run python tests/update_known_failures.py"


def test_rule_ids_are_unique():
    assert [
        rule_id for rule_id, count in collections.Counter(rule.id for rule in all_rules()).items() if count > 1
    ] == []


def test_all_families_are_there():
    assert {rule.family for rule in all_rules()} == set(FAMILIES)


def test_every_kind_has_frames_and_every_frame_a_kind():
    assert {frame.kind for frame in all_frames()} == set(CATEGORIES["kind"])
    assert {frame.role for frame in all_frames()} <= set(ROLES)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_a_rule_has_well_formed_examples(rule):
    assert rule.counter_examples
    assert rule.examples or rule.id in {"discard.too_long", "discard.figures"}  # an example would not fit a line
    for example in (*rule.examples, *rule.counter_examples):
        if rule.family in {"calendar", "time", "place"} and "[" not in example:
            continue
        text, start, end, expected = parse(example)
        assert text[start:end].strip() == text[start:end] != ""
        assert set(expected) <= set(COLUMNS)


@pytest.mark.parametrize(
    "text", ["Two drones were seen on the way over the hill. There will be 3.", "s d t e two drone.T will be 0"]
)
def test_a_kind_from_an_earlier_sentence_names_no_head_of_this_one(text):
    analysis = analyse(text, explain=True)
    last = analysis.facts[-1]
    assert last.kind == "weapons"
    assert not [line for line in analysis.evidence[last.fact_id] if line.startswith("head")]
