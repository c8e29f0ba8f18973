"""Rewrites the lists of what fails now, of rules' examples and of constructs, and says what changed."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import constructs
import rule_examples

RULES_HEAD = """\
# Examples and counter-examples of rules that the program gets wrong, by case (see tests/rule_examples.py).
# Each is a strict expected failure of tests/test_kinds.py: one that comes right fails until it is taken off this list.
# Rewrite: python tests/update_known_failures.py
"""
CONSTRUCTS_HEAD = """\
# Sentences of tests/constructs.txt whose rows the program gets wrong.
# Each is a strict expected failure of tests/test_constructs.py: one that comes right fails until it is taken off this
# list. Rewrite: python tests/update_known_failures.py
"""


def main() -> None:
    cases = rule_examples.all_cases()
    wrong = {case.id: message for case in cases if (message := rule_examples.failure(case))}
    before = rule_examples.known_failures()
    _rewrite(rule_examples.KNOWN_FAILURES, RULES_HEAD, sorted(wrong), wrong, before)
    sys.stdout.write(f"{len(wrong):,} of {len(cases):,} cases are wrong: {rule_examples.KNOWN_FAILURES.name}\n")
    listed = constructs.sentences()
    got = {text: found for text, rows in listed if (found := constructs.rows_of(text)) != rows}
    _rewrite(constructs.KNOWN_FAILURES, CONSTRUCTS_HEAD, list(got), got, constructs.known_failures())
    sys.stdout.write(f"{len(got):,} of {len(listed):,} sentences are wrong: {constructs.KNOWN_FAILURES.name}\n")


def _rewrite(path: Path, head: str, names: Iterable[str], wrong: Mapping[str, str], before: frozenset[str]) -> None:
    path.write_text(head + "".join(f"{name}\n" for name in names), encoding="utf-8")
    for name in sorted(before - wrong.keys()):
        sys.stdout.write(f"right now: {name}\n")
    for name in sorted(wrong.keys() - before):
        sys.stdout.write(f"wrong now: {name}: {wrong[name]}\n")


if __name__ == "__main__":
    main()
