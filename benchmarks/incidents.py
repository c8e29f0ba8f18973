"""Measures how the time and memory of ``incidents`` grow with the number of documents.

    python benchmarks/incidents.py --sizes 10000 20000 40000 --workers 2

Writes generated short reports (an incident is told by one to nine of them, over four days, with a toll that moves) and
runs the command on them. Of each size it prints the seconds, the processor's seconds a thousand documents, the peak of
memory, and how well the incidents were found: B-cubed precision and recall.
"""

from __future__ import annotations

import argparse
import collections
import datetime as dt
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
YEAR = dt.date(2020, 1, 1)
SYLLABLES = (
    "ba be bo da del dor ga gar ka kal kor la lem lo ma mir mo na nor or pa per ra rin sa sor ta tem to va vel zan"
).split()
DEEDS = (
    ("A bomb", "ripped through", "blast"),
    ("Gunmen", "opened fire on", "attack"),
    ("A flood", "swept through", "flood"),
    ("A fire", "broke out in", "fire"),
    ("An air strike", "hit", "strike"),
)
SITES = ("a market", "a school", "a bus station", "a hotel", "a clinic", "a mosque", "a factory", "a camp", "a bridge")
SOURCES = ("police said", "the health ministry said", "officials said", "a hospital doctor said", "residents said")
ENDINGS = (
    "Survivors were taken to a hospital in the capital.",
    "The governor visited the scene and promised help.",
    "Nobody claimed responsibility.",
    "Rescue work went on through the night.",
    "Roads in the district were closed.",
)


def name(rng: random.Random) -> str:
    """An invented name."""
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 4))).capitalize()


def reports(number: int, seed: int) -> list[tuple[dict[str, str], int]]:
    """So many reports over a year, each with the number of its incident, by day of publication."""
    rng = random.Random(seed)
    made: list[tuple[dict[str, str], int]] = []
    incident = 0
    while len(made) < number:
        incident += 1
        day = YEAR + dt.timedelta(days=rng.randrange(365))
        place, district, victim = name(rng), name(rng), f"{name(rng)} {name(rng)}"
        deed, verb, noun = rng.choice(DEEDS)
        site, toll = rng.choice(SITES), rng.randint(2, 60)
        for copy in range(min(rng.choice((1, 1, 1, 2, 2, 3, 5, 9)), number - len(made))):
            told = toll + rng.choice((0, 0, 0, 1, 3)) * copy
            later = day + dt.timedelta(days=rng.choice((0, 0, 1, 1, 2)) if copy else 0)
            first = (
                f"{deed} {verb} {site} in {place}, killing {told} people, {rng.choice(SOURCES)}."
                if rng.random() < 0.6
                else f"The death toll from the {noun} at {site} in {place} has risen to {told}, {rng.choice(SOURCES)}."
            )
            rest = [f"Among the dead was {victim}, {rng.randint(18, 80)}, of {district}."] if rng.random() < 0.7 else []
            text = " ".join([first, *rest, *rng.sample(ENDINGS, 2)])
            row = {
                "id": f"d{len(made)}",
                "date": later.isoformat(),
                "text": f"{noun.capitalize()} in {place}\n\n{text}",
            }
            made.append((row, incident))
    return sorted(made, key=lambda one: one[0]["date"])


def b_cubed(table: Path, truth: dict[str, int]) -> tuple[float, float]:
    """Precision and recall of the documents put together."""
    group: dict[str, str] = {}
    with table.open(encoding="utf-8") as stream:
        for line in stream:
            row = json.loads(line)
            group.update(
                dict.fromkeys((part.partition("#")[0] for part in row["documents"].split(";")), row["incident"])
            )
    mine, gold = collections.Counter(group.values()), collections.Counter(truth.values())
    both = collections.Counter((group[doc], truth[doc]) for doc in truth)
    precision = sum(n * n / mine[made] for (made, _), n in both.items()) / len(truth)
    recall = sum(n * n / gold[true] for (_, true), n in both.items()) / len(truth)
    return precision, recall


def measure(size: int, workers: int, seed: int, folder: Path) -> str:
    """One run of the command as a line of a table."""
    made = reports(size, seed)
    source, output = folder / f"{size}.jsonl", folder / f"{size}-incidents.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row, _ in made), encoding="utf-8")
    command = [sys.executable, "-m", "numbers_extract", "incidents", source, "--output", output, "--quiet"]
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        [*command, "--workers", str(workers)], check=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    seconds, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    precision, recall = b_cubed(output, {row["id"]: incident for row, incident in made})
    a_thousand = 1000 * used / size
    memory = after.ru_maxrss / 2**20
    return f"| {size:,} | {seconds:.0f} | {a_thousand:.2f} | {memory:.2f} | {precision:.3f} | {recall:.3f} |"


def main() -> None:
    """Prints the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sizes", type=int, nargs="+", default=[10_000, 20_000, 40_000])
    options.add_argument("--workers", type=int, default=1)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    print("| documents | seconds | processor seconds a thousand | GB | precision | recall |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for size in given.sizes:
            print(measure(size, given.workers, given.seed, Path(folder)), flush=True)


if __name__ == "__main__":
    main()
