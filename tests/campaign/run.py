"""A sort of input, a seed and a number of cases in, what was found out: by this process, or by several."""

from __future__ import annotations

import contextlib
import faulthandler
import functools
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import NamedTuple

from campaign.found import Finding, Found, Sort, gathered
from campaign.invariants import Breach

__all__ = ["Fault", "run"]

_LONGEST_SECONDS = 900
_MOST_MEMORY = 6 << 30
_DIED = Breach("crash", "the process ended or was stuck")


class Fault(NamedTuple):
    """One fault: how many cases show it, and the smallest inputs of the first of them."""

    invariant: str
    place: str
    cases: int
    minimal: tuple[tuple[int, str, str], ...]
    """The number of a case, its smallest input, and what is told of the case."""


def run(sort: Sort, cases: int, *, seed: int, workers: int = 1) -> list[Fault]:
    """All faults that so many cases show, the commonest first. The same for any number of workers."""
    shares = [range(at, min(at + sort.share, cases)) for at in range(0, cases, sort.share)]
    if workers == 1:
        found = gathered([sort.examine(seed, share) for share in shares])
        smallest = [_minimal(sort, seed, finding) for finding in found.findings]
    else:
        found = gathered(list(_in_processes(sort, seed, shares, workers)))
        with ProcessPoolExecutor(workers, initializer=_begin) as pool:
            smallest = list(pool.map(functools.partial(_minimal, sort, seed), found.findings))
    return _faults(found, smallest)


def _minimal(sort: Sort, seed: int, finding: Finding) -> str:
    """The smallest input; one that ended its process is not run again."""
    return f"case {finding.number}" if finding.breach == _DIED else sort.minimal(seed, finding)


def _faults(found: Found, smallest: Sequence[str]) -> list[Fault]:
    small = dict(zip(found.findings, smallest, strict=True))
    faults = []
    for (invariant, place), cases in sorted(found.counts.items(), key=lambda item: (-item[1], item[0])):
        shapes: dict[str, tuple[int, str, str]] = {}
        for finding in found.findings:
            if finding.breach.fault == (invariant, place):
                shown = small[finding]
                shapes.setdefault(re.sub(r"\d+", "9", shown), (finding.number, shown, finding.breach.told))
        faults.append(Fault(invariant, place, cases, tuple(shapes.values())))
    return faults


# ---------------------------------------------------------------------------------------------- processes
def _begin() -> None:
    """Readies a process: one that eats up the memory or is stuck for good ends."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415  (not on every system)

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


def _share(sort: Sort, seed: int, numbers: Sequence[int]) -> Found:
    faulthandler.dump_traceback_later(_LONGEST_SECONDS, exit=True)
    try:
        return sort.examine(seed, numbers)
    finally:
        faulthandler.cancel_dump_traceback_later()


def _in_processes(sort: Sort, seed: int, shares: Sequence[range], workers: int) -> Iterator[Found]:
    """What each share shows, in order; a share whose process ends is gone through again, ever smaller."""
    at = 0
    while at < len(shares):
        with ProcessPoolExecutor(workers, initializer=_begin) as pool:
            futures: list[Future[Found]] = [pool.submit(_share, sort, seed, share) for share in shares[at:]]
            for future in futures:
                try:
                    yield future.result()
                    at += 1
                except BrokenProcessPool:
                    break
        if at < len(shares):
            yield from _on_their_own(sort, seed, shares[at])
            at += 1


def _on_their_own(sort: Sort, seed: int, numbers: Sequence[int]) -> Iterator[Found]:
    """The share in a process of its own; where that ends too, its halves, down to the one case that does it."""
    with ProcessPoolExecutor(1, initializer=_begin) as pool:
        try:
            yield pool.submit(_share, sort, seed, numbers).result()
        except BrokenProcessPool:
            pass
        else:
            return
    if len(numbers) == 1:
        found = gathered([])._replace(cases=1)
        found.add(numbers[0], [_DIED])
        yield found
        return
    middle = len(numbers) // 2
    yield from _on_their_own(sort, seed, numbers[:middle])
    yield from _on_their_own(sort, seed, numbers[middle:])
