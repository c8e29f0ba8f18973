"""How much faster the compiled program is than the pure one: the text of ``throughput.py``, turn by turn.

    python benchmarks/compiled.py PURE COMPILED [--megabytes 0.3] [--rounds 7]

``PURE`` and ``COMPILED`` are the interpreters of two virtual environments, each with its wheel. Each round runs the
text through both, so that what else the machine does befalls both. Start-up is left out.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
WARM_BYTES = 60_000


def serve(megabytes: float) -> None:
    """Reads the text once for each line on standard input, and says how many seconds it took."""
    import throughput  # noqa: PLC0415 - the other process needs none of it

    from numbers_extract.app.engine import analyse  # noqa: PLC0415

    texts = throughput.articles(int(megabytes * 1e6))
    for text in (*throughput.articles(WARM_BYTES), *texts):  # what is made on first use
        analyse(text)
    print(throughput.bytes_of(texts), flush=True)
    for _ in sys.stdin:
        start = time.process_time()
        for text in texts:
            analyse(text)
        print(time.process_time() - start, flush=True)


class Program:
    """One of the two, waiting in a process of its own."""

    def __init__(self, python: str, megabytes: float) -> None:
        command = [python, "-W", "ignore", str(HERE / "compiled.py"), "--serve", "--megabytes", str(megabytes)]
        self.process = subprocess.Popen(command, cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.bytes = int(self._line())

    def seconds(self) -> float:
        """How long one more run of the text takes."""
        assert self.process.stdin is not None
        self.process.stdin.write("again\n")
        self.process.stdin.flush()
        return float(self._line())

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def close(self) -> None:
        """Ends the process."""
        self.process.communicate()


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("pythons", nargs="*", metavar="PURE COMPILED", help="the interpreters of the two programs")
    options.add_argument("--megabytes", type=float, default=0.3, help="size of the text (default 0.3)")
    options.add_argument("--rounds", type=int, default=7, help="how often each runs it (default 7)")
    options.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.serve:
        serve(chosen.megabytes)
        return
    if len(chosen.pythons) != 2:
        options.error("name two interpreters: the pure program's and the compiled one's")
    pure, compiled = (Program(python, chosen.megabytes) for python in chosen.pythons)
    rounds = [(pure.seconds(), compiled.seconds()) for _ in range(chosen.rounds)]
    pure.close()
    compiled.close()
    for name, program, times in zip(("pure", "compiled"), (pure, compiled), zip(*rounds, strict=True), strict=True):
        print(f"{name}: {program.bytes / min(times) / 1e6:.3f} MB/s")
    print(f"compiled is {statistics.median(one / other for one, other in rounds):.2f} times as fast (median of rounds)")


if __name__ == "__main__":
    main()
