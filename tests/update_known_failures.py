"""Rewrites ``known_rule_failures.txt`` to the cases that fail now, and says what changed."""

from __future__ import annotations

import sys

from rule_examples import KNOWN_FAILURES, all_cases, failure, known_failures

HEAD = """\
# Examples and counter-examples of rules that the program gets wrong, by case (see tests/rule_examples.py).
# Each is a strict expected failure of tests/test_kinds.py: one that comes right fails until it is taken off this list.
# Rewrite: python tests/update_known_failures.py
"""


def main() -> None:
    before = known_failures()
    wrong = {case.id: message for case in all_cases() if (message := failure(case))}
    KNOWN_FAILURES.write_text(HEAD + "".join(f"{name}\n" for name in sorted(wrong)), encoding="utf-8")
    for name in sorted(before - wrong.keys()):
        sys.stdout.write(f"right now: {name}\n")
    for name in sorted(wrong.keys() - before):
        sys.stdout.write(f"wrong now: {name}: {wrong[name]}\n")
    sys.stdout.write(f"{len(wrong):,} of {len(all_cases()):,} cases are wrong: {KNOWN_FAILURES.name}\n")


if __name__ == "__main__":
    main()
