"""Sentences with all their rows, one a line of ``constructs.txt``: how they are written and read.

``Four were shot, one fatally. => [Four] casualties 4 | [one] deaths 1 scope=part part_of=Four``: behind the arrow every
row of the sentence in text order, as surface, kind, number and the columns that are not at their default.
``python tests/constructs.py "A sentence."`` prints the line of a sentence as the program has it now. The sentences that
the program gets wrong are listed in ``known_construct_failures.txt``; each is a strict expected failure.
"""

from __future__ import annotations

import sys
from pathlib import Path

from numbers_extract.app.engine import analyse
from numbers_extract.records import Fact

PATH = Path(__file__).with_name("constructs.txt")
KNOWN_FAILURES = Path(__file__).with_name("known_construct_failures.txt")
ARROW = " => "
COLUMNS = ("bound", "approximate", "unit", "group", "scope", "part_of", "per", "change", "status", "source", "actor")
_DEFAULTS = {"bound": "equal", "unit": "person", "status": "asserted"}


def sentences() -> list[tuple[str, str]]:
    """Every sentence of the list with its rows."""
    lines = PATH.read_text(encoding="utf-8").splitlines()
    pairs = [f"{line} ".partition(ARROW) for line in lines if line and not line.startswith("#")]
    return [(text, rows.strip()) for text, _, rows in pairs]


def known_failures() -> frozenset[str]:
    """The sentences whose rows are known to be wrong."""
    lines = KNOWN_FAILURES.read_text(encoding="utf-8").splitlines() if KNOWN_FAILURES.exists() else []
    return frozenset(line for line in lines if line and not line.startswith("#"))


def rows_of(text: str) -> str:
    """The rows of a sentence as the program has them now."""
    facts = analyse(text, doc_id="example").facts
    surfaces = {fact.fact_id: fact.surface for fact in facts}
    return " | ".join(_row(fact, surfaces) for fact in facts)


def _row(fact: Fact, surfaces: dict[str, str]) -> str:
    number = f"{fact.value:g}" if fact.value is not None else f"{_end(fact.value_min)}..{_end(fact.value_max)}"
    cells = [f"[{fact.surface}]", fact.kind, number]
    for column in COLUMNS:
        value = getattr(fact, column)
        if column == "part_of":
            value = surfaces.get(value, "")
        if value and value != _DEFAULTS.get(column):
            cells.append(column if value is True else f"{column}={value}")
    return " ".join(cells)


def _end(number: float | None) -> str:
    return "" if number is None else f"{number:g}"


if __name__ == "__main__":
    for sentence in sys.argv[1:]:
        sys.stdout.write(f"{sentence}{ARROW}{rows_of(sentence)}".rstrip() + "\n")
