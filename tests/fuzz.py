"""A campaign against the program: made-up texts, runs over many of them, damaged files, hostile arguments.

``python tests/fuzz.py --texts 500000 --runs 50 --files 3000 --arguments 500 --seed 1 --workers 2`` prints, for each
sort of input, how many there were and each fault that they show with the smallest inputs for it; the exit status is 1
where there is one. ``--replay texts:17 --seed 1`` shows one case, with all that is wrong with it.
"""

from __future__ import annotations

import argparse
import sys
import time

from campaign.examined_arguments import ARGUMENTS
from campaign.examined_files import FILES
from campaign.examined_runs import RUNS
from campaign.examined_texts import TEXTS
from campaign.found import Sort
from campaign.run import Fault, run

_SORTS = {sort.name: sort for sort in (TEXTS, RUNS, FILES, ARGUMENTS)}


def main(arguments: list[str] | None = None) -> int:
    """Runs a campaign; gives the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    for name in _SORTS:
        parser.add_argument(f"--{name}", type=int, default=0, metavar="N", help=f"so many {name}")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="other inputs for another seed")
    parser.add_argument("--workers", type=int, default=2, metavar="N", help="processes; they find the same")
    parser.add_argument("--replay", metavar="SORT:NUMBER", help="show one case instead, such as texts:17")
    options = parser.parse_args(arguments)
    if options.replay:
        name, _, number = options.replay.partition(":")
        if name not in _SORTS or not number.isdecimal():
            parser.error(f"--replay takes one of {', '.join(_SORTS)}, a colon and a number, not {options.replay!r}")
        _say(_SORTS[name].show(options.seed, int(number)))
        return 0
    faults = [_campaign(sort, getattr(options, name), options.seed, options.workers) for name, sort in _SORTS.items()]
    return int(any(faults))


def _campaign(sort: Sort, cases: int, seed: int, workers: int) -> list[Fault]:
    """Runs and tells one sort of input."""
    if not cases:
        return []
    begun = time.monotonic()
    faults = run(sort, cases, seed=seed, workers=workers)
    seconds = time.monotonic() - begun
    crashes = sum(fault.cases for fault in faults if fault.invariant == "crash")
    breaches = sum(fault.cases for fault in faults) - crashes
    _say(
        f"{sort.name}: {cases:,} of seed {seed}, {crashes:,} crashes, {breaches:,} breaches, {len(faults)} faults, "
        f"{seconds:,.0f} seconds, {cases / seconds:,.0f} a second"
    )
    for fault in faults:
        _say(f"\n{fault.invariant}: {fault.place}: {fault.cases:,}")
        for number, shown, told in fault.minimal:
            _say(f"  --replay {sort.name}:{number}  {shown}\n      {told}")
    return faults


def _say(line: str) -> None:
    """Prints a line, as it gets done; what is no text is shown as an escape."""
    sys.stdout.write(line.encode("utf-8", "backslashreplace").decode("utf-8") + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
