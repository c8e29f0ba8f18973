"""How fast facts are made, as ratios within one run: against other programs, with two workers, for ten times the text.

    python benchmarks/throughput.py [--megabytes 1] [--dense] [--others PYTHON] [--against PYTHON] [--write]

The text is made from the paragraphs of ``golden/``, shuffled with a fixed seed, with made-up sentences without a number
between them: golden texts hold a fact every 53 bytes, news reports one every 170 to 400. ``--dense`` leaves those
sentences out.

- The other programs are quantulum3, number-parser and Recognizers-Text, each on a shorter piece of the text, since they
  take their time; ``--others`` names the interpreter of a further environment that has some. One that is not
  there is left out, and the page says so. They find numbers and units alone: no kinds, no context.
- ``--against`` names another interpreter, whose own ``numbers_extract`` reads the same text turn by turn: that of a
  compiled build, or of an older release.
- Two workers are timed by the clock on the wall, all else by the time of the processor. The best of all rounds counts,
  and what is compared runs turn by turn, so that whatever else the machine does befalls both.

Start-up is left out. ``--write`` also writes ``benchmarks/throughput.md``.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from news_text import articles, bytes_of
from programs import Program, speeds

from numbers_extract import extract_many
from numbers_extract.app.engine import analyse

HERE: Final = Path(__file__).resolve().parent
OTHERS: Final = {"quantulum3": 60_000, "number-parser": 60_000, "Recognizers-Text": 6_000}
"""The other programs, and how many bytes each reads."""
OTHER_ROUNDS: Final = 3
OUR_BYTES: Final = 300_000
WORKERS: Final = 2
MOST_GROWTH: Final = 13.0


def seconds(works: list[Callable[[], object]], rounds: int, clock: Callable[[], float]) -> list[float]:
    """The least time of each work in several rounds, in each of which all run."""
    times: list[list[float]] = []
    for _ in range(rounds):
        times.append([])
        for work in works:
            start = clock()
            work()
            times[-1].append(clock() - start)
    return [min(column) for column in zip(*times, strict=True)]


def by_workers(texts: list[str], rounds: int) -> float:
    """How many times as fast two processes are as one."""

    def work(workers: int) -> Callable[[], object]:
        return lambda: sum(len(facts) for facts in extract_many(texts, workers=workers))

    one, several = seconds([work(1), work(WORKERS)], rounds, time.perf_counter)
    return one / several


def against(
    ours: Program, pythons: tuple[str, ...], name: str, rounds: int, *, dense: bool
) -> tuple[float, float] | str:
    """Bytes a second of ours and of another program; why it cannot be told where no interpreter runs it."""
    why = ""
    for python in dict.fromkeys(pythons):
        try:
            other = Program(python, name, OTHERS.get(name, OUR_BYTES), dense=dense)
        except LookupError as error:
            why = why or f"not measured: {error}"
            continue
        try:
            return speeds(ours, other, rounds)
        finally:
            other.close()
    return why


def measure(megabytes: float, rounds: int, *, dense: bool, compiled: str | None, others: str) -> dict[str, float | str]:
    """All figures of the report, by name; words where one cannot be told."""
    texts = articles(int(megabytes * 1e6), dense=dense)
    one = "\n\n".join(articles(int(megabytes * 1e5), dense=dense))
    facts = sum(len(analyse(text).facts) for text in texts)  # which makes what is made on first use
    whole, once, ten = seconds(
        [lambda: [analyse(text) for text in texts], lambda: analyse(one), lambda: analyse(one * 10)],
        rounds,
        time.process_time,
    )
    size = bytes_of(texts)
    figures: dict[str, float | str] = {
        "MB/s": size / whole / 1e6,
        "bytes a fact": size / facts,
        "facts a second": facts / whole,
        "growth": ten / once,
        f"times as fast with {WORKERS} workers": by_workers(texts, rounds),
    }
    ours = Program(sys.executable, "numbers_extract", OUR_BYTES, dense=dense)
    for name in OTHERS:
        told = against(
            ours, (sys.executable, others), name, 1 if name == "Recognizers-Text" else min(rounds, 3), dense=dense
        )
        figures[f"times as fast as {name}"] = told if isinstance(told, str) else told[0] / told[1]
    if compiled is not None:
        told = against(ours, (compiled,), "numbers_extract", rounds, dense=dense)
        figures[f"times as fast with {Path(compiled).parent.parent.name}"] = (
            told if isinstance(told, str) else told[1] / told[0]
        )
    ours.close()
    return figures


def report(figures: dict[str, float | str], megabytes: float) -> str:
    """The figures as a page."""
    lines = [
        "# Throughput",
        "",
        "Made by `python benchmarks/throughput.py --write`: start-up left out, one core but for the row of workers.",
        f"{megabytes:g} MB made from `golden/` and sentences without numbers; other programs on shorter pieces of it.",
        f"Python {platform.python_version()} on {platform.machine()}, {os.cpu_count()} processors.",
        "",
        "| what | figure |",
        "|---|---|",
        *(
            f"| {name} | {value if isinstance(value, str) else format(value, ',.3g')} |"
            for name, value in figures.items()
        ),
        "",
        "Growth is the time for ten times the text over the time for it once.",
        f"A straight line gives 10; the limit is {MOST_GROWTH:g}.",
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measures, prints, and fails where the cost does not grow in a straight line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--megabytes", type=float, default=1.0, help="size of the text (default 1)")
    options.add_argument("--rounds", type=int, default=5, help="the best of so many rounds counts (default 5)")
    options.add_argument("--dense", action="store_true", help="only the paragraphs of golden texts")
    options.add_argument("--against", metavar="PYTHON", help="an interpreter with another build of this program")
    options.add_argument("--others", metavar="PYTHON", default=sys.executable, help="one with the other programs")
    options.add_argument("--write", action="store_true", help="also write benchmarks/throughput.md")
    chosen = options.parse_args()
    figures = measure(
        chosen.megabytes, chosen.rounds, dense=chosen.dense, compiled=chosen.against, others=chosen.others
    )
    page = report(figures, chosen.megabytes)
    print(page, end="")
    if chosen.write:
        (HERE / "throughput.md").write_text(page, encoding="utf-8")
    growth = figures["growth"]
    if isinstance(growth, float) and growth > MOST_GROWTH:
        raise SystemExit("the cost does not grow in a straight line")


if __name__ == "__main__":
    main()
