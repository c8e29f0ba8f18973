"""What starting costs and how work grows with the text: ratios within one run, so that a busy machine changes little.

    python benchmarks/costs.py [--rounds 5]

Start-up is measured against an interpreter that does nothing. Growth is the processor time for 32 times a hostile text
over that for it once; a straight line gives some 32, a square 1,000. Hostile length is the processor time for rows of
numbers over that for news-like text of the same length. The exit status is 1 where a limit is passed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Final

from news_text import articles

from numbers_extract.app.engine import analyse
from numbers_extract.text.document import read_document

STARTS: Final = {
    "help": (["-m", "numbers_extract", "--help"], 15.0),
    "import numbers_extract": (["-c", "import numbers_extract"], 8.0),
    "extract a sentence": (["-m", "numbers_extract", "extract", "-", "--quiet"], 30.0),
}
"""Arguments of the interpreter, and the most that they may cost in starts of a bare interpreter."""
SENTENCE: Final = b"At least 70 people were killed when a bomb exploded at a market in Kabul on Monday, police said."
"""What stands on standard input of each."""
PIECES: Final = ("1", "1.", ".", "\n", "a\n", "A. ", '"', "(", "A", "Aa ", "AB, ", "x@", "[a] ", "U.S. ", "-", "a? Ab ")
"""What a hostile text repeats."""
TIMES: Final = 32
MOST_GROWTH: Final = 100.0
ROWS: Final = (
    *(
        "1,",
        "1/",
        "1:",
        "1-",
        "-1 ",
        "1 ",
        "1%",
        "1.1.",
        "\t1",
        "$1 ",
        "(1) ",
        "5 x ",
        "5 x 5 x ",
        "\N{GRINNING FACE}1 ",
    ),
    *("1, ", "one ", "1 and ", "1 to 2 ", "1 dead, ", "at least 1 ", "1 May ", "half of 2 "),
    # sentences that the layers above the numbers read: clauses, speakers, things counted before, lists, tables
    *("A:\n3\n", "Dead\t3\n", "Dead | 3 |\n", "- 3 dead\n", "3 did. 4 did not. ", "Two died. ", "3 of them. "),
    *("He told her that he told him that 3 ", "I believe that 3 ", 'police said, "3 died ', "if 3 ", "((3 dead) "),
    *("in Kesh on Monday, ", "a man and ", "of the 3 ", "the group's 3 ", "3-year-old boy, 4, ", "$3 per kg "),
)
"""Numbers of which a hostile text is made."""
LENGTH: Final = 30_000
MOST_TIMES_NEWS: Final = 20.0


def least(work: Callable[[], object], rounds: int, clock: Callable[[], float]) -> float:
    """The least time of several rounds."""
    times = []
    for _ in range(rounds):
        start = clock()
        work()
        times.append(clock() - start)
    return min(times)


def start(arguments: list[str], rounds: int) -> float:
    """Seconds to start the interpreter with these arguments and to end."""
    return least(
        lambda: subprocess.run([sys.executable, *arguments], input=SENTENCE, stdout=subprocess.DEVNULL, check=True),
        rounds,
        time.perf_counter,
    )


def growth(read: Callable[[str], object], rounds: int, pieces: int) -> tuple[float, str]:
    """The worst growth over all hostile texts, and the piece that it is for."""

    def seconds(text: str) -> float:
        return least(lambda: read(text), rounds, time.process_time)

    return max((seconds(piece * pieces * TIMES) / seconds(piece * pieces), piece) for piece in PIECES)


def times_news(rounds: int) -> tuple[float, str]:
    """The most that rows of numbers cost, in times of news of their length, and the piece that they are made of."""

    def seconds(text: str) -> float:
        return least(lambda: analyse(text), rounds, time.process_time)

    news = seconds("\n\n".join(articles(LENGTH))[:LENGTH])
    return max((seconds((piece * (LENGTH // len(piece) + 1))[:LENGTH]) / news, piece) for piece in ROWS)


def main() -> None:
    """Measures, prints, and fails where a limit is passed."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=5, help="the best of so many rounds counts (default 5)")
    rounds = options.parse_args().rounds
    passed = []
    bare = start(["-c", "pass"], rounds)
    for name, (arguments, most) in STARTS.items():
        ratio = start(arguments, rounds) / bare
        print(f"{name:36} {ratio:6.1f} times a bare interpreter ({bare:.3f} s); the limit is {most:g}")
        passed += [name] if ratio > most else []
    analyse("At least 70 people were killed.")  # what is made on first use
    for name, read, pieces in (("growth of reading", read_document, 500), ("growth of analysing", analyse, 50)):
        ratio, piece = growth(read, min(rounds, 3), pieces)
        print(f"{name:36} {ratio:6.1f} times for {TIMES} times {piece!r}; the limit is {MOST_GROWTH:g}")
        passed += [name] if ratio > MOST_GROWTH else []
    ratio, piece = times_news(min(rounds, 3))
    print(f"{'hostile length':36} {ratio:6.1f} times news, for rows of {piece!r}; the limit is {MOST_TIMES_NEWS:g}")
    passed += ["hostile length"] if ratio > MOST_TIMES_NEWS else []
    if passed:
        raise SystemExit(f"the limit is passed: {', '.join(passed)}")


if __name__ == "__main__":
    main()
