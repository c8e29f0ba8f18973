"""Many documents in one call of the command line: by one process and by two, in another order, with other hashes."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from campaign.found import Finding, Found, Sort
from campaign.invariants import Breach, breaches_of
from campaign.texts import TextCase, text_case
from shell_helpers import run_program

__all__ = ["RUNS"]

DOCUMENTS = 200
_NOTE = re.compile(rb"note: (?P<id>\d+): ")


def _documents(seed: int, number: int) -> list[TextCase]:
    """The documents of a run: texts of the same campaign, but those that crash, which are found on their own."""
    cases = [text_case(seed, number * DOCUMENTS + n) for n in range(DOCUMENTS)]
    return [case for case in cases if not _crashes(case)]


def _crashes(case: TextCase) -> bool:
    return any(breach.invariant == "crash" for breach in breaches_of(case.text, case.date))


def examine_run(cases: Sequence[TextCase]) -> list[Breach]:
    """What differs from one call to the next, each with the first document that it shows in."""
    with tempfile.TemporaryDirectory() as folder:
        one = _rows(cases, Path(folder), workers=1, hashes=0)
        found = _compare("other rows with two workers", cases, one, _rows(cases, Path(folder), workers=2, hashes=1))
        turned = cases[::-1]
        found += _compare("other rows in another order", cases, one, _rows(turned, Path(folder), workers=1, hashes=2))
        alone = cases[:: max(1, len(cases) // 3)]
        for case in alone:
            rows = _rows([case], Path(folder), workers=1, hashes=3)
            found += _compare("other rows on its own", [case], one, rows)
    return found


def _rows(cases: Sequence[TextCase], folder: Path, *, workers: int, hashes: int) -> dict[str, list[bytes]]:
    """The lines of each document that the command prints, its notes among them."""
    table = folder / "table.jsonl"
    with table.open("w", encoding="utf-8") as stream:
        for case in cases:
            date = case.date.isoformat() if case.date is not None else None
            stream.write(json.dumps({"id": str(case.number), "text": case.text, "date": date}) + "\n")
    done = run_program(
        *("extract", table, "--format", "jsonl", "--quiet", "--workers", workers),
        env={**os.environ, "PYTHONHASHSEED": str(hashes)},
    )
    rows: dict[str, list[bytes]] = {"status": [str(done.returncode).encode()]}
    for line in done.stderr.splitlines():
        of_document = _NOTE.match(line)
        rows.setdefault(of_document["id"].decode() if of_document is not None else "status", []).append(line)
    for line in done.stdout.splitlines():
        rows.setdefault(json.loads(line)["doc_id"], []).append(line)
    return rows


def _compare(
    invariant: str, cases: Sequence[TextCase], expected: dict[str, list[bytes]], found: dict[str, list[bytes]]
) -> list[Breach]:
    if expected["status"] != found["status"]:
        return [Breach(invariant, "exit status", repr(found["status"])[:500])]
    for case in cases:
        if expected.get(str(case.number)) != found.get(str(case.number)):
            return [Breach(invariant, "rows of a document", f"texts:{case.number} {case.text!r}"[:500])]
    return []


def examine(seed: int, numbers: Sequence[int]) -> Found:
    """The runs one by one."""
    found = Found(len(numbers), Counter(), [])
    for number in numbers:
        found.add(number, examine_run(_documents(seed, number)))
    return found


def minimal(_seed: int, finding: Finding) -> str:
    """The document that differs says most."""
    return finding.breach.told


def show(seed: int, number: int) -> str:
    """A run, with what is wrong with it."""
    cases = _documents(seed, number)
    lines = [f"texts {number * DOCUMENTS} to {(number + 1) * DOCUMENTS - 1}, {len(cases)} of them"]
    return "\n".join([*lines, *map(str, examine_run(cases))])


RUNS = Sort("runs", 1, examine, minimal, show)
