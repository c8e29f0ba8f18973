"""How right the facts are, on hand-coded texts and public test sets: writes ``benchmarks/accuracy.md``.

    python benchmarks/accuracy.py [SET ...] [--sets FOLDER]

The test sets belong to their publishers and are no part of this project. They are looked for in ``FOLDER`` (by
default ``../shared/bench`` beside the project), with the script ``score.py`` that runs the command line on them and
prints JSON. Without them only ``golden/`` is scored. With SET named, only those sets are run, and nothing is written.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from numbers_extract.app.check import Report, Score, check_folder

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parent
PAGE: Final = HERE / "accuracy.md"
SETS: Final = ROOT.parent / "shared" / "bench"
PROGRAM: Final = f"{sys.executable} -m numbers_extract"

INTRODUCTION: Final = """\
Made by `python benchmarks/accuracy.py`. The sets below `golden/` belong to their publishers and are not shipped. They
were read while the rules were written, so on texts that nobody has looked at the figures may be lower. Some labels
are wrong, and none was mended."""
ABOUT: Final = {
    "gold": "News articles coded by hand: span and value, then kind, then each column on the rows found.",
    "challenge": "Sentences written for one construct each: all their rows, and items right in everything named.",
    "newsquant": "Sentences from the news with their quantities (from the test set of CQE).",
    "specs": "Test inputs of Microsoft's Recognizers-Text; each lists its own type only, so look at recall.",
    "quantulum": "Test inputs of quantulum3.",
    "duckling": "Strings of Duckling's English corpora: the share whose value and bound are right.",
    "muc": "Reports of the MUC-3/4 development part, all capitals: dead and injured, numbers of two or more.",
    "gva": "Local news on shootings. `exact`: `summarize` gives the figure; `found`: some fact of that kind has it.",
    "newser": "Short world news whose headline is a toll; measures as for `gva`.",
    "acled": "Incident notes; measures as for `gva`, and false alarms where there is no toll.",
    "gtd": "Incident summaries; measures as for `gva`.",
    "displacement": "Excerpts with a figure of people displaced: the figure; the figure with kind and unit.",
}


def golden_lines(report: Report) -> list[str]:
    """The scores on ``golden/``, by kind."""
    total = Score(*(sum(counts) for counts in zip(*report.kinds.values(), strict=True)))
    return [
        "## golden/",
        "",
        "Texts written for this project and coded by hand. A row is right when span, value and kind agree.",
        "The rules were mended while these texts were in view, so the figures say what is kept, not what to expect.",
        "",
        "| kind | rows | made | precision | recall | F1 |",
        "|---|---|---|---|---|---|",
        *(
            f"| {kind} | {s.gold} | {s.predicted} | {s.precision:.3f} | {s.recall:.3f} | {s.f1:.3f} |"
            for kind, s in [*report.kinds.items(), ("all", total)]
        ),
        "",
    ]


def scored(folder: Path, names: list[str]) -> dict[str, dict[str, dict[str, Any]]]:
    """What ``score.py`` says of the sets: figures by set and line."""
    command = [sys.executable, str(folder / "score.py"), *names, "--cmd", PROGRAM, "--json"]
    figures: dict[str, dict[str, dict[str, Any]]] = json.loads(
        subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    )
    return figures


def set_lines(name: str, lines: dict[str, dict[str, Any]]) -> list[str]:
    """One set as a table for each group of lines that have the same measures."""
    page = [f"## {name}", "", *([ABOUT[name]] if name in ABOUT else []), ""]
    measures: list[str] = []
    for what, figures in lines.items():
        if list(figures) != measures:
            measures = list(figures)
            page += ["", f"| | {' | '.join(measures)} |", "|---|" + "---|" * len(measures)]
        cells = (f"{figure:.3f}" if isinstance(figure, float) else str(figure) for figure in figures.values())
        page.append(f"| {what} | {' | '.join(cells)} |")
    return [*page, ""]


def main() -> None:
    """Runs what is there and writes the page."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("names", nargs="*", metavar="SET", help="only these sets (default: all)")
    options.add_argument("--sets", type=Path, default=SETS, metavar="FOLDER", help="where the test sets are")
    chosen = options.parse_args()
    page = ["# Accuracy", "", INTRODUCTION, ""]
    page += golden_lines(check_folder(ROOT / "golden"))
    if (chosen.sets / "score.py").exists():
        for name, lines in scored(chosen.sets, chosen.names).items():
            page += set_lines(name, lines)
    else:
        print(f"no score.py in {chosen.sets}: only golden/ is scored", file=sys.stderr)
        page += ["The other test sets were not at hand.", ""]
    text = "\n".join(page).replace("\n\n\n", "\n\n")
    print(text, end="")
    if not chosen.names:
        PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
