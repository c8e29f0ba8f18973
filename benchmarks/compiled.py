"""How much faster the compiled program is than the pure one: the text of ``throughput.py``, turn by turn.

    python benchmarks/compiled.py PURE COMPILED [--megabytes 0.3] [--rounds 7]

``PURE`` and ``COMPILED`` are the interpreters of two virtual environments, each with its wheel. Each round runs the
text through both, so that what else the machine does befalls both. Start-up is left out.
"""

from __future__ import annotations

import argparse
import statistics

from programs import Program


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("pure", metavar="PURE", help="the interpreter of the pure program")
    options.add_argument("compiled", metavar="COMPILED", help="that of the compiled one")
    options.add_argument("--megabytes", type=float, default=0.3, help="size of the text (default 0.3)")
    options.add_argument("--rounds", type=int, default=7, help="how often each runs it (default 7)")
    chosen = options.parse_args()
    programs = {
        name: Program(python, "numbers_extract", int(chosen.megabytes * 1e6))
        for name, python in (("pure", chosen.pure), ("compiled", chosen.compiled))
    }
    rounds = [[program.seconds() for program in programs.values()] for _ in range(chosen.rounds)]
    for (name, program), times in zip(programs.items(), zip(*rounds, strict=True), strict=True):
        program.close()
        print(f"{name}: {program.size / min(times) / 1e6:.3f} MB/s")
    print(f"compiled is {statistics.median(one / other for one, other in rounds):.2f} times as fast (median of rounds)")


if __name__ == "__main__":
    main()
