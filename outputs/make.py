"""Makes the example tables of this folder with the command line, and the parts of README.md that show them.

    python outputs/make.py

Each file is what one command prints; the commands are in :data:`COMMANDS`. The tests run the same commands and compare.
"""

from __future__ import annotations

import csv
import io
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
README: Final = ROOT / "README.md"

COMMANDS: Final[dict[str, str]] = {
    "facts.csv": "extract golden/earthquake.txt golden/election.txt golden/hostages.txt",
    "summary.csv": "summarize golden",
    "explain.txt": 'explain "Two of the 14 miners were killed on May 3, 2019, officials said."',
}
SHOWN_COLUMNS: Final = ("fact_id", "surface", "kind", "value", "bound", "unit", "subject", "source", "time", "place")
SHOWN_ROWS: Final = 12


def run(command: str) -> str:
    """What ``numbers-extract COMMAND`` prints, run in the root of the project."""
    program = [sys.executable, "-m", "numbers_extract", *shlex.split(command)]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def make() -> dict[str, str]:
    """The contents of each file, by its name."""
    return {name: run(command) for name, command in COMMANDS.items()}


def readme_blocks(made: dict[str, str]) -> dict[str, str]:
    """What README.md shows between ``<!-- NAME -->`` and ``<!-- end -->``, by name."""
    rows = list(csv.DictReader(io.StringIO(made["facts.csv"])))[:SHOWN_ROWS]
    lines = [SHOWN_COLUMNS, ["---"] * len(SHOWN_COLUMNS), *([row[name] for name in SHOWN_COLUMNS] for row in rows)]
    table = "".join(f"| {' | '.join(cells)} |\n" for cells in lines)
    command = f"$ numbers-extract {COMMANDS['explain.txt']}\n"
    return {"facts": table, "explain": f"```console\n{command}{made['explain.txt']}```\n"}


def fill_readme(text: str, made: dict[str, str]) -> str:
    """The text of README.md with its blocks as they are made now."""
    for name, block in readme_blocks(made).items():
        pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end -->)", re.DOTALL)
        text = pattern.sub(lambda found, block=block: found[1] + block + found[2], text)  # type: ignore[misc]
    return text


def main() -> None:
    """Rewrites the files of this folder and the blocks of README.md."""
    made = make()
    for name, content in made.items():
        Path(__file__).with_name(name).write_text(content, encoding="utf-8", newline="")
    README.write_text(fill_readme(README.read_text(encoding="utf-8"), made), encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
