"""The examples of the declared rules as cases: a sentence, the bracketed span, and what must come out there.

A case is named ``<rule id>/<what>/<n>``: ``row`` (the columns that an example states), ``fires`` (the rule itself made
or marked the bracketed quantity), ``silent`` (it did not in a counter-example) and ``other`` (the columns that a
counter-example states).
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from pathlib import Path
from typing import NamedTuple

from numbers_extract.app.engine import analyse
from numbers_extract.app.rules import all_rules
from numbers_extract.records import Analysis, Discard, Fact, Rule

KNOWN_FAILURES = Path(__file__).with_name("known_rule_failures.txt")
TESTED = ("frame", "antecedent", "hedge", "cue", "discard", "unit", "currency")
_TRUE = {"yes": True, "true": True, "no": False, "false": False}


class Case(NamedTuple):
    id: str
    rule: Rule
    what: str
    text: str
    start: int
    end: int
    expected: dict[str, str]


def parse(example: str) -> tuple[str, int, int, dict[str, str]]:
    """``Gunmen killed [62] people -> kind=deaths value=62`` as text, span and columns."""
    sentence, _, row = example.partition(" -> ")
    start, end = sentence.index("["), sentence.index("]") - 1
    columns = dict(cell.split("=", 1) for cell in re.split(r"\s+(?=\w+=)", row) if cell)
    return sentence.replace("[", "").replace("]", ""), start, end, columns


def _cases(rule: Rule):
    for n, example in enumerate(rule.examples, 1):
        text, start, end, expected = parse(example)
        if expected:
            yield Case(f"{rule.id}/row/{n}", rule, "row", text, start, end, expected)
        if rule.family in {"frame", "antecedent", "cue", "discard"}:
            yield Case(f"{rule.id}/fires/{n}", rule, "fires", text, start, end, {})
    for n, example in enumerate(rule.counter_examples, 1):
        text, start, end, expected = parse(example)
        yield Case(f"{rule.id}/silent/{n}", rule, "silent", text, start, end, {})
        if expected:
            yield Case(f"{rule.id}/other/{n}", rule, "other", text, start, end, expected)


@functools.cache
def all_cases() -> tuple[Case, ...]:
    return tuple(case for rule in all_rules() if rule.family in TESTED for case in _cases(rule))


def failure(case: Case) -> str:
    """What is wrong with a case, empty when it is right."""
    analysis = _analysis(case.text)
    facts = [fact for fact in analysis.facts if _overlap(case, fact)]
    if case.what in {"row", "other"}:
        wrong = [_difference(fact, case.expected) for fact in facts]
        return "" if "" in wrong else f"{case.text!r}: {'; '.join(wrong) or 'no fact there'}"
    fired = _fired(case, analysis, facts)
    if case.what == "silent":
        return f"{case.text!r}: {case.rule.id} fired" if fired else ""
    made = ", ".join([f.rule for f in facts] + [d.rule for d in analysis.discards if _overlap(case, d)])
    return "" if fired else f"{case.text!r}: {made or 'nothing there'}"


@functools.lru_cache(maxsize=64)
def _analysis(text: str) -> Analysis:
    return analyse(text, doc_id="example", date=dt.date(2020, 6, 1), explain=True)


def _overlap(case: Case, mention: Fact | Discard) -> bool:
    return min(case.end, mention.end) > max(case.start, mention.start)


def _fired(case: Case, analysis: Analysis, facts: list[Fact]) -> bool:
    """Whether the rule has made or marked what the brackets hold."""
    rule = case.rule
    if rule.family == "discard":
        return any(d.rule == rule.id and _overlap(case, d) for d in analysis.discards)
    if rule.family in {"unit", "currency"}:
        unit = parse(rule.examples[0])[3].get("unit", "").replace("_", " ")
        return any(fact.unit.replace("_", " ") == unit for fact in facts)
    if rule.family == "frame":
        return any(fact.rule == rule.id for fact in facts)
    lines = (line for fact in facts for line in analysis.evidence[fact.fact_id])
    return f"{rule.family} {rule.id}" in lines


def _difference(fact: Fact, expected: dict[str, str]) -> str:
    wrong = []
    for name, want in expected.items():
        got = getattr(fact, name)
        if isinstance(got, bool):
            same = got == _TRUE[want]
        elif isinstance(got, float):
            same = abs(got - float(want)) <= 1e-4 * abs(got)
        else:
            same = ("" if got is None else str(got).replace(" ", "_")) == want.replace(" ", "_")
        if not same:
            wrong.append(f"{name} {got!r}, not {want!r}")
    return ", ".join(wrong)


def known_failures() -> frozenset[str]:
    lines = KNOWN_FAILURES.read_text(encoding="utf-8").splitlines() if KNOWN_FAILURES.exists() else []
    return frozenset(line for line in lines if line and not line.startswith("#"))
