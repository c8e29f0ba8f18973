"""How fast facts are made: MB/s of news-like text on one core, the ratio to quantulum3's parser, growth with length.

    python benchmarks/throughput.py [--megabytes 1] [--rounds 3] [--dense] [--write]

The text is made from the paragraphs of ``golden/``, shuffled with a fixed seed, with made-up sentences without a number
between them: golden texts hold a fact every 53 bytes, news reports one every 170 to 400. ``--dense`` leaves those
sentences out. Both programs run in this process, one after the other, on the same text (quantulum3 on a shorter piece
of it, since it takes its time). Start-up is left out. ``--write`` also writes ``benchmarks/throughput.md``.
"""

from __future__ import annotations

import argparse
import platform
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from quantulum3 import parser

from numbers_extract.app.engine import analyse

HERE: Final = Path(__file__).resolve().parent
GOLDEN: Final = HERE.parent / "golden"
SEED: Final = 20_19
PARAGRAPHS: Final = 6  # of golden texts in one article
PLAIN_PARAGRAPHS: Final = 2  # after each of them
SENTENCE: Final = tuple(
    tuple(part.split(" / "))
    for part in (
        (
            "The prime minister / Opposition leaders / Residents of the old town / A spokeswoman for the ministry "
            "/ Aid workers / The general's lawyer / Shopkeepers near the harbour / European diplomats / The "
            "company / Human rights groups / He / She / Local officials in the north / The bishop of Santa Lucia "
            "/ Analysts / Fishermen along the coast / The foreign ministry"
        ),
        (
            "said on Thursday that / had warned for weeks that / told reporters outside the court that / have "
            "long complained that / confirmed to state television that / wrote in an open letter that / insisted, "
            "as so often before, that / denied through a lawyer that / were surprised to learn that / made clear "
            "in a brief statement that"
        ),
        (
            "the government / the road to the border / the new electricity law / the ceasefire / the coalition / "
            "the harvest / the army's northern command / the central bank / the search for survivors / the peace "
            "agreement / the water supply"
        ),
        (
            "would remain closed / had failed the people who needed it most / was under review / could not be "
            "relied upon / had been delayed again / was close to collapse / would be discussed with neighbouring "
            "countries / must be protected / had changed beyond recognition / was working as planned / needed the "
            "support of parliament"
        ),
        (
            "despite heavy rain / after talks in Geneva broke down / until an inquiry is completed / while the "
            "investigation continues / although nobody has been charged / because of a shortage of fuel / as "
            "families waited for news / before the elections / and that there was no reason for alarm / and "
            "appealed for calm / without giving further details / in the coming weeks"
        ),
    )
)
"""The parts of a sentence without a number, each with its choices."""
OTHER_BYTES: Final = 60_000
MOST_GROWTH: Final = 13.0


def plain_paragraph(shuffle: random.Random) -> str:
    """One to three sentences as news reports have them, without a number."""
    sentences = [" ".join(shuffle.choice(part) for part in SENTENCE) + "." for _ in range(shuffle.choice((1, 2, 3)))]
    return " ".join(sentences)


def articles(size: int, *, dense: bool = False) -> list[str]:
    """News-like texts of at least ``size`` bytes in all: a headline, shuffled golden paragraphs, sentences between."""
    texts = [path.read_bytes().decode("utf-8") for path in sorted(GOLDEN.glob("*.txt"))]
    headlines = [text.split("\n", 1)[0] for text in texts]
    paragraphs = [part for text in texts for part in text.split("\n\n")[1:] if len(part) > 60]
    shuffle = random.Random(SEED)
    made: list[str] = []
    total = 0
    while total < size:
        body: list[str] = []
        for paragraph in shuffle.sample(paragraphs, PARAGRAPHS):
            body.append(paragraph)
            body.extend(plain_paragraph(shuffle) for _ in range(0 if dense else PLAIN_PARAGRAPHS))
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


def measure(megabytes: float, rounds: int, *, dense: bool) -> dict[str, float]:
    """All figures of the report, by name."""
    texts = articles(int(megabytes * 1e6), dense=dense)
    few = articles(OTHER_BYTES, dense=dense)
    for text in few:  # what either program makes on first use
        analyse(text)
    parser.parse(few[0])
    ours = bytes_of(texts) / seconds(lambda: [analyse(text) for text in texts], rounds)
    ours_few = bytes_of(few) / seconds(lambda: [analyse(text) for text in few], rounds)
    theirs = bytes_of(few) / seconds(lambda: [parser.parse(text) for text in few], 1)
    one = "\n\n".join(articles(int(megabytes * 1e5), dense=dense))
    once, ten = (seconds(lambda n=n: analyse(one * n), rounds) for n in (1, 10))  # type: ignore[misc]
    facts = sum(len(analyse(text).facts) for text in texts)
    return {
        "MB/s": ours / 1e6,
        "bytes a fact": bytes_of(texts) / facts,
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
        f"{megabytes:g} MB made from `golden/` and sentences without numbers; quantulum3 on {OTHER_BYTES / 1e3:g} kB.",
        f"Python {platform.python_version()} on {platform.machine()}.",
        "",
        "| what | figure |",
        "|---|---|",
        *(f"| {name} | {figure:,.3g} |" for name, figure in figures.items()),
        "",
        "Growth is the time for ten times the text over the time for it once.",
        f"A straight line gives 10; the limit is {MOST_GROWTH:g}.",
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measures, prints, and fails where the cost does not grow in a straight line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--megabytes", type=float, default=1.0, help="size of the text (default 1)")
    options.add_argument("--rounds", type=int, default=3, help="the best of so many rounds counts (default 3)")
    options.add_argument("--dense", action="store_true", help="only the paragraphs of golden texts")
    options.add_argument("--write", action="store_true", help="also write benchmarks/throughput.md")
    chosen = options.parse_args()
    figures = measure(chosen.megabytes, chosen.rounds, dense=chosen.dense)
    page = report(figures, chosen.megabytes)
    print(page, end="")
    if chosen.write:
        (HERE / "throughput.md").write_text(page, encoding="utf-8")
    if figures["growth"] > MOST_GROWTH:
        raise SystemExit("the cost does not grow in a straight line")


if __name__ == "__main__":
    main()
