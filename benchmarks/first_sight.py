"""Sentences that were coded by hand before any program read them: how many rows and columns come out right.

    python benchmarks/first_sight.py [ROUND ...] [--misses]
    python benchmarks/first_sight.py ROUND --coders

``tests/first_sight/`` holds the codes, one or two hundred sentences a round. Those of the ``written`` files are our
own. Those of the ``real`` files are told by their place alone: the set and the document in ``../shared/bench``, and the
offset of the sentence; without that folder they are left out, and the program says so. A row is right with its span,
value and kind; an item is right with all its rows and all their columns, and nothing more.

The first figure is the one that counts: a sentence that was read for its misses proves nothing any more.

``--coders`` compares two coders instead, who did not see each other's codes, on the sentences that both coded: what a
program can reach at most.
"""

from __future__ import annotations

import argparse
import datetime as dt
import functools
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from numbers_extract.app.engine import analyse
from numbers_extract.records import Fact

HERE: Final = Path(__file__).resolve().parent
CODES: Final = HERE.parent / "tests" / "first_sight"
SHARED: Final = HERE.parent.parent / "shared" / "bench"
ROUNDS: Final = (
    "start",
    "end",
    "context_start",
    "context_end",
    "columns",
    "later",
    "winter",
    "spring",
    "summer",
    "autumn",
    "advent",
    "frost",
    "solstice",
    "thaw",
)
_SPAN: Final = frozenset({"surface", "start", "end", "kind", "value", "value_min", "value_max"})
_WORDS: Final = frozenset({"subject", "actor", "source", "time", "place", "per"})
_CLOSE: Final = 1e-4
_OPEN: Final = (None, "")  # a cell without a number, in either way of coding it


@functools.cache
def _documents(name: str) -> dict[str, str]:
    with (SHARED / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return {str(row["id"]): row["text"] for row in map(json.loads, lines)}


def items(round_: str) -> Iterator[dict[str, Any]]:
    """The coded sentences of a round, a name of ``ROUNDS``, with their texts; real ones only beside ``../shared``."""
    for part in ("real", "written"):
        if part == "real" and not SHARED.is_dir():
            print(f"{round_}: no ../shared, so the real sentences are left out")
            continue
        for line in (CODES / f"{part}_{round_}.jsonl").read_text(encoding="utf-8").splitlines():
            item = json.loads(line)
            if part == "real":
                name, _, place = item["id"].partition(":")
                document, _, offset = place.rpartition(":")
                item["text"] = _documents(name)[document][int(offset) : int(offset) + item["length"]]
            yield item


def _is_number(told: float | None, coded: float | None) -> bool:
    if told is None or coded is None:
        return told is coded
    return abs(told - coded) <= _CLOSE * max(1.0, abs(coded))


def _is_row(coded: dict[str, Any], fact: Fact) -> bool:
    if coded["kind"] != fact.kind or not (coded["start"] < fact.end and fact.start < coded["end"]):
        return False
    if coded.get("value") not in _OPEN:
        return _is_number(fact.value, coded["value"])
    return fact.value is None and all(
        coded.get(name) in _OPEN or _is_number(getattr(fact, name), coded[name]) for name in ("value_min", "value_max")
    )


def _folded(text: str) -> str:
    words = text.lower().strip(" .,;:").split()
    return " ".join(word for word in words if word not in {"a", "an", "the"})


def _read(item: dict[str, Any]) -> list[Fact]:
    """The facts that the program finds in a coded sentence."""
    date = dt.date.fromisoformat(item["date"]) if item.get("date") else None
    return list(analyse(item["text"], date=date).facts)


@functools.cache
def _second(round_: str) -> dict[str, list[Fact]]:
    """What a second coder of a round found, by the id of the sentence: a fact has its surface for an id."""
    empty = dict.fromkeys(Fact._fields, "")
    found: dict[str, list[Fact]] = {}
    for line in (CODES / f"second_{round_}.jsonl").read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        rows = [{name: row.get(name) for name in empty if row.get(name) is not None} for row in item["gold"]]
        found[item["id"]] = [Fact(**{**empty, "value": None, **row, "fact_id": row["surface"]}) for row in rows]
    return found


def _agrees(name: str, coded: str | bool, fact: Fact, surfaces: dict[str, str]) -> bool:
    """Whether a column of a row is as coded: words loosely, all else exactly."""
    if name == "part_of":
        return surfaces.get(fact.part_of, "") == (coded or "")
    if name == "approximate":
        return bool(coded) == fact.approximate
    told = getattr(fact, name) or ""
    if name in _WORDS:
        one, other = _folded(coded or ""), _folded(told)
        return one == other or bool(one and other and (one in other or other in one))
    return bool((coded or "") == told)


def score(round_: str, *, misses: bool, coders: bool = False) -> str:
    """One line with the figures of a round; prints what is missed and what is told instead, where asked.

    ``coders``: those of its second coder, on the sentences that both coded.
    """
    rows, columns = Counter[str](), Counter[str]()
    for item in items(round_):
        if coders and item["id"] not in _second(round_):
            continue
        facts = list(_second(round_)[item["id"]] if coders else _read(item))
        surfaces = {fact.fact_id: fact.surface for fact in facts}
        left = list(facts)
        right = True
        for coded in item["gold"]:
            fact = next((fact for fact in left if _is_row(coded, fact)), None)
            if fact is None:
                right = False
                if misses:
                    print(f"{item['id']}: missed {coded['surface']!r} {coded['kind']}")
                continue
            left.remove(fact)
            rows["hit"] += 1
            for name in coded.keys() - _SPAN:
                agrees = _agrees(name, coded[name], fact, surfaces)
                columns[name] += agrees
                columns[f"{name} of"] += 1
                right = right and agrees
        if misses:
            for fact in left:
                print(f"{item['id']}: extra {fact.surface!r} {fact.kind} by {fact.rule}")
        rows.update(items=1, right=right and not left, gold=len(item["gold"]), told=len(facts))
    if not rows["items"]:
        return f"{round_}: nothing to read"
    f1 = 2 * rows["hit"] / max(1, rows["gold"] + rows["told"])
    cells = ", ".join(
        f"{name} {columns[name] / columns[f'{name} of']:.2f}" for name in sorted(columns) if f"{name} of" in columns
    )
    told = f"{round_}: {rows['items']} sentences, rows F1 {f1:.3f}, items right {rows['right'] / rows['items']:.3f}"
    return f"{told}; {cells}"


def main() -> None:
    """Prints a line a round."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("rounds", nargs="*", choices=[*ROUNDS, []], help="all by default")
    parser.add_argument("--misses", action="store_true", help="print what is missed and what is told instead")
    parser.add_argument("--coders", action="store_true", help="compare two coders of a round")
    arguments = parser.parse_args()
    for round_ in arguments.rounds or ROUNDS:
        if arguments.coders and not (CODES / f"second_{round_}.jsonl").exists():
            print(f"{round_}: one coder")
        else:
            print(score(round_, misses=arguments.misses, coders=arguments.coders))


if __name__ == "__main__":
    main()
