"""How fast facts are made: MB/s of news-like text on one core, the ratio to quantulum3's parser, and growth with length.

    python benchmarks/throughput.py [--megabytes 1] [--rounds 3] [--write]

The text is made from the paragraphs of ``golden/``, shuffled with a fixed seed and repeated to the size wanted. Both
programs run in this process, one after the other, on the same text (quantulum3 on a shorter piece of it, since it takes
its time). Start-up is left out. ``--write`` also writes ``benchmarks/throughput.md``.
"""

from __future__ import annotations

import argparse
import platform
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from numbers_extract.engine import analyse

HERE: Final = Path(__file__).resolve().parent
GOLDEN: Final = HERE.parent / "golden"
SEED: Final = 20_19
PARAGRAPHS: Final = 14  # of one made-up article
OTHER_BYTES: Final = 30_000
MOST_GROWTH: Final = 13.0


def articles(size: int) -> list[str]:
    """News-like texts of at least ``size`` bytes in all: a headline and shuffled paragraphs of golden texts."""
    texts = [path.read_bytes().decode("utf-8") for path in sorted(GOLDEN.glob("*.txt"))]
    headlines = [text.split("\n", 1)[0] for text in texts]
    paragraphs = [part for text in texts for part in text.split("\n\n")[1:] if len(part) > 60]
    shuffle = random.Random(SEED)
    made: list[str] = []
    total = 0
    while total < size:
        body = shuffle.sample(paragraphs, PARAGRAPHS)
        made.append("\n\n".join([shuffle.choice(headlines), *body]) + "\n")
        total += len(made[-1].encode())
    return made


def seconds(work: Callable[[], object], rounds: int) -> float:
    """The least time of several rounds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def bytes_of(texts: list[str]) -> int:
    """The size of texts as UTF-8."""
    return sum(len(text.encode()) for text in texts)


def measure(megabytes: float, rounds: int) -> dict[str, float]:
    """All figures of the report, by name."""
    from quantulum3 import parser  # its import takes seconds and is no part of what is measured

    texts = articles(int(megabytes * 1e6))
    few = articles(OTHER_BYTES)
    for text in few:  # what either program makes on first use
        analyse(text)
    parser.parse(few[0])
    ours = bytes_of(texts) / seconds(lambda: [analyse(text) for text in texts], rounds)
    ours_few = bytes_of(few) / seconds(lambda: [analyse(text) for text in few], rounds)
    theirs = bytes_of(few) / seconds(lambda: [parser.parse(text) for text in few], 1)
    one = "\n\n".join(articles(int(megabytes * 1e5)))
    once, ten = (seconds(lambda n=n: analyse(one * n), rounds) for n in (1, 10))  # type: ignore[misc]
    facts = sum(len(analyse(text).facts) for text in texts)
    return {
        "MB/s": ours / 1e6,
        "facts a second": facts / (bytes_of(texts) / ours),
        "quantulum3 MB/s": theirs / 1e6,
        "times as fast as quantulum3": ours_few / theirs,
        "seconds for 1x": once,
        "seconds for 10x": ten,
        "growth": ten / once,
    }


def report(figures: dict[str, float], megabytes: float) -> str:
    """The figures as a page."""
    lines = [
        "# Throughput",
        "",
        "Made by `python benchmarks/throughput.py --write`: one process, one core, start-up left out.",
        f"{megabytes:g} MB of shuffled paragraphs of `golden/`; quantulum3 on {OTHER_BYTES / 1e3:g} kB of it.",
        f"Python {platform.python_version()} on {platform.machine()}.",
        "",
        "| what | figure |",
        "|---|---|",
        *(f"| {name} | {figure:,.3g} |" for name, figure in figures.items()),
        "",
        f"Growth is the time for ten times the text over the time for it once: a straight line gives 10, the limit is "
        f"{MOST_GROWTH:g}.",
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measures, prints, and fails where the cost does not grow in a straight line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--megabytes", type=float, default=1.0, help="size of the text (default 1)")
    options.add_argument("--rounds", type=int, default=3, help="the best of so many rounds counts (default 3)")
    options.add_argument("--write", action="store_true", help="also write benchmarks/throughput.md")
    chosen = options.parse_args()
    figures = measure(chosen.megabytes, chosen.rounds)
    page = report(figures, chosen.megabytes)
    print(page, end="")
    if chosen.write:
        (HERE / "throughput.md").write_text(page, encoding="utf-8")
    if figures["growth"] > MOST_GROWTH:
        raise SystemExit("the cost does not grow in a straight line")


if __name__ == "__main__":
    main()
