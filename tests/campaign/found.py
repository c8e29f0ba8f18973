"""What a campaign finds, and how one sort of input is examined: the records that pass between its modules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from campaign.invariants import Breach

__all__ = ["MOST_KEPT", "Finding", "Found", "Sort", "gathered"]

MOST_KEPT = 8
"""So many cases of one fault are kept to be made small; the others are only counted."""


class Finding(NamedTuple):
    """One breach in one case. ``number`` and the seed make the case again."""

    number: int
    breach: Breach


class Found(NamedTuple):
    """What came of some cases: their number, each fault's number of breaches, and the first cases of each."""

    cases: int
    counts: Counter[tuple[str, str]]
    findings: list[Finding]

    def add(self, number: int, breaches: Sequence[Breach]) -> None:
        """Counts the breaches of a case; a fault counts once a case."""
        for breach in {breach.fault: breach for breach in reversed(breaches)}.values():
            self.counts[breach.fault] += 1
            if self.counts[breach.fault] <= MOST_KEPT:
                self.findings.append(Finding(number, breach))


def gathered(parts: Sequence[Found]) -> Found:
    """Many as one, in their order."""
    counts: Counter[tuple[str, str]] = Counter()
    findings: list[Finding] = []
    kept: Counter[tuple[str, str]] = Counter()
    for part in parts:
        counts += part.counts
        for finding in part.findings:
            kept[finding.breach.fault] += 1
            if kept[finding.breach.fault] <= MOST_KEPT:
                findings.append(finding)
    return Found(sum(part.cases for part in parts), counts, findings)


class Sort(NamedTuple):
    """One sort of input.

    ``examine`` makes the cases of the numbers and checks them; ``minimal`` shows the smallest input with the fault of
    a finding; ``share`` cases are examined by a process at a time.
    """

    name: str
    share: int
    examine: Callable[[int, Sequence[int]], Found]
    minimal: Callable[[int, Finding], str]
    show: Callable[[int, int], str]
