"""Damaged files of a campaign: each is read between two sound ones, which may lose nothing by it."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from campaign.command import Answer, call, manners
from campaign.found import Finding, Found, Sort
from campaign.invariants import Breach
from campaign.minimise import smallest
from damaged_files import FORMS, damaged
from numbers_extract.app.engine import analyse

__all__ = ["FILES"]

_SEEDS = 1_000_000  # so many files of each seed differ from those of the next
_TRIES = 150
_SHOWN = 160
_SOUND = {
    "a sound one.txt": "At least 12 people were killed and 30 wounded in Kalima on Monday, police said.",
    "z sound one.txt": "The bill passed by 82 votes to 24. It gives 5 million dollars to three schools.",
}
_WIDE = frozenset({"utf-16", "utf-32"})  # which the sound files are not in
_OPTIONS: tuple[tuple[str, ...], ...] = (
    *[()] * 12,
    *[("--encoding", name) for name in ("utf-8", "cp1252", "utf-16", "utf-7", "shift_jis", "utf-32", "latin-1")],
    ("--text-column", "id"),
    ("--id-column", "text"),
    ("--date-column", "text"),
    ("--date", "2019-07-09"),
)


class FileCase(NamedTuple):
    """A damaged file and the options that it is read with."""

    name: str
    data: bytes
    options: tuple[str, ...]


def file_case(seed: int, number: int) -> FileCase:
    """The ``number``-th file of a campaign; the forms come by turns."""
    name, data = damaged(seed * _SEEDS + number, FORMS[number % len(FORMS)])
    return FileCase(name, data, Random(f"file {seed} {number}").choice(_OPTIONS))


def examine_case(case: FileCase) -> list[Breach]:
    """All that is wrong with how the file is read."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in _SOUND.items():
            (root / name).write_text(text, encoding="utf-8", newline="")
        (root / case.name).write_bytes(case.data)
        first, last = _SOUND
        paths = [str(root / name) for name in (first, case.name, last)]
        texts = root / "texts.jsonl"
        answer = call(["extract", *paths, "--format", "jsonl", "--quiet", "--texts", str(texts), *case.options])
        found = list(manners(answer))
        if answer.error is None:
            if _WIDE.isdisjoint(case.options):
                found += _messages(answer, str(root / case.name))
                found += _sound_rows(answer)
            found += _true_rows(answer, texts)
        if (root / case.name).read_bytes() != case.data:
            found.append(Breach("inputs stay as they are", "damaged file"))
        left = {path.name for path in root.iterdir()} - {*_SOUND, case.name, texts.name}
        if left:
            found.append(Breach("nothing half-written", "left in the folder", " ".join(sorted(left))))
    return found


def _messages(answer: Answer, path: str) -> Iterator[Breach]:
    """Each message is a line and names the file; there is one where the exit status says so."""
    for line in answer.err.splitlines():
        if path not in line:
            yield Breach("messages", "a line that does not name the file", line[:300])
            return
    if answer.status == 0 and "numbers-extract:" in answer.err:
        yield Breach("messages", "failed with exit status 0", answer.err[:300])


def _sound_rows(answer: Answer) -> Iterator[Breach]:
    """The rows of the sound files are as they always are."""
    rows = [json.loads(line) for line in answer.lines()]
    for name, text in _SOUND.items():
        stem = Path(name).stem
        found = [(row["start"], row["end"], row["kind"]) for row in rows if row["doc_id"] == stem]
        expected = [(fact.start, fact.end, fact.kind) for fact in analyse(text, doc_id=stem).facts]
        if found != expected:
            yield Breach("others are done", "rows of a sound file", f"{name}: {len(found)} rows of {len(expected)}")


def _true_rows(answer: Answer, texts: Path) -> Iterator[Breach]:
    """Each row points into a text that was read."""
    read: dict[str, list[str]] = {}
    for line in texts.read_text(encoding="utf-8").splitlines() if texts.exists() else ():
        row = json.loads(line)
        read.setdefault(row["id"], []).append(row["text"])
    for line in answer.lines():
        row: dict[str, Any] = json.loads(line)
        if not any(text[row["start"] : row["end"]] == row["surface"] for text in read.get(row["doc_id"], ())):
            yield Breach("offsets", "rows of a file", line[:300])
            return


def examine(seed: int, numbers: Sequence[int]) -> Found:
    """The files one by one."""
    found = Found(len(numbers), Counter(), [])
    for number in numbers:
        found.add(number, examine_case(file_case(seed, number)))
    return found


def minimal(seed: int, finding: Finding) -> str:
    """The name of the file, and its bytes as far as they are needed for the fault."""
    case = file_case(seed, finding.number)

    def breaks(data: bytes) -> bool:
        return any(breach.fault == finding.breach.fault for breach in examine_case(case._replace(data=data)))

    data = smallest(case.data, breaks, _TRIES)
    more = f" ({len(data):,} bytes)" if len(data) > _SHOWN else ""
    return f"{case.name} {' '.join(case.options)} {data[:_SHOWN]!r}{more}"


def show(seed: int, number: int) -> str:
    """A case in full, with what is wrong with it."""
    case = file_case(seed, number)
    lines = [f"{case.name} {' '.join(case.options)}", repr(case.data[:2_000]), f"{len(case.data):,} bytes"]
    return "\n".join([*lines, *map(str, examine_case(case))])


FILES = Sort("files", 20, examine, minimal, show)
