"""Texts with rival claims, breakdowns, earlier events and revisions, and election reports: coded before any was run.

``conflicts.jsonl`` has the figure, its range and whether claims conflict; ``elections.jsonl`` has whose each number is.
The shares that are right may rise and not fall; what is wrong is not listed one by one.
"""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path

import numbers_extract
from numbers_extract.figures.summary import summarize_facts

HERE = Path(__file__).parent
SIDES = {"for", "against", "abstain"}  # the groups that are coded in elections.jsonl


def read(name):
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


@functools.cache
def coded_and_found():
    """Each coded text with the row of its kind, None where there is none."""
    pairs = []
    for coded in read("conflicts.jsonl"):
        facts = numbers_extract.extract(coded["text"], doc_id=coded["id"], date=coded["published"])
        row = next((row for row in summarize_facts(facts) if row.kind == coded["kind"]), None)
        pairs.append((coded, row))
    return pairs


def share(right):
    right = list(right)
    return sum(right) / len(right)


def test_conflicts_are_told_from_breakdowns_and_other_events():
    pairs = [(coded["conflict"], row is not None and row.conflict) for coded, row in coded_and_found()]
    assert share(coded for coded, found in pairs if found) >= 0.95, "precision"
    assert share(found for coded, found in pairs if coded) >= 0.89, "recall"


def test_the_range_of_the_claims():
    assert (
        share(
            row is not None and (row.value_min, row.value_max) == (coded["value_min"], coded["value_max"])
            for coded, row in coded_and_found()
        )
        >= 0.93
    )


def test_the_figure_to_use():
    assert share(row is not None and row.value == coded["value"] for coded, row in coded_and_found()) >= 0.95


# ---------------------------------------------------------------------------------------------- elections
def words(name):
    return set(re.findall(r"\w+", name.lower())) - {"the", "a", "an"}


def names_the_same(given, found):
    one, other = words(given), words(found)
    return one == other if not one or not other else one <= other or other <= one


def test_whose_the_votes_and_seats_are():
    right = []
    for coded in read("elections.jsonl"):
        facts = numbers_extract.extract(coded["text"], doc_id=coded["id"], date=coded["published"])
        for figure in coded["figures"]:
            known = [figure["actor"], *(figure.get("actor_alt") or ())]
            fact = next(
                (
                    f
                    for f in facts
                    if f.start < figure["end"] and figure["start"] < f.end and f.value == figure["value"]
                ),
                None,
            )
            group = fact.group if fact is not None and fact.group in SIDES else ""
            side = fact is not None and group == figure["group"]
            right.append(side and any(names_the_same(name, fact.actor) for name in known))
    assert share(right) >= 0.9
