"""Programs that read numbers, each in a process of its own that runs a text whenever it is told to.

    python benchmarks/programs.py NAME BYTES [--dense]

runs the program NAME over BYTES of the text of ``news_text.py`` once for each line on standard input, and prints how
many seconds of the processor it took. Start-up and what is made on first use are left out.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from news_text import articles, bytes_of

HERE: Final = Path(__file__).resolve().parent
FIRST: Final = 3  # texts that are read before the clock runs


def _numbers_extract() -> Callable[[str], object]:
    from numbers_extract.app.engine import analyse  # noqa: PLC0415

    return analyse


def _quantulum3() -> Callable[[str], object]:
    from quantulum3 import parser  # noqa: PLC0415

    return parser.parse  # type: ignore[no-any-return]


def _number_parser() -> Callable[[str], object]:
    from number_parser import parse  # noqa: PLC0415

    return parse  # type: ignore[no-any-return]


def _recognizers_text() -> Callable[[str], object]:
    from recognizers_number import recognize_number  # noqa: PLC0415
    from recognizers_number_with_unit import recognize_currency, recognize_dimension  # noqa: PLC0415

    kinds = (recognize_number, recognize_currency, recognize_dimension)
    return lambda text: [recognize(text, "en-us") for recognize in kinds]


PROGRAMS: Final = {
    "numbers_extract": _numbers_extract,
    "quantulum3": _quantulum3,
    "number-parser": _number_parser,
    "Recognizers-Text": _recognizers_text,
}


def serve(name: str, size: int, *, dense: bool) -> None:
    """Runs the text once for each line on standard input."""
    texts = articles(size, dense=dense)
    read = PROGRAMS[name]()
    for text in texts if name == "numbers_extract" else texts[:FIRST]:
        read(text)
    print(bytes_of(texts), flush=True)
    for _ in sys.stdin:
        start = time.process_time()
        for text in texts:
            read(text)
        print(time.process_time() - start, flush=True)


class Program:
    """A program in a process of its own. ``size`` is what it reads at a time, in bytes.

    Raises:
        LookupError: it is not installed there, or does not run.
    """

    def __init__(self, python: str, name: str, size: int, *, dense: bool = False) -> None:
        command = [python, "-W", "ignore", __file__, name, str(size), *(["--dense"] if dense else [])]
        self.process = subprocess.Popen(
            command, cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        try:
            self.size = int(self._line())
        except ValueError:
            _, said = self.process.communicate()
            raise LookupError(said.strip().rpartition("\n")[2] or f"{python} does not run it") from None

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


def speeds(one: Program, other: Program, rounds: int) -> tuple[float, float]:
    """Bytes a second of two programs by the best of several rounds, in each of which both read their text."""
    times = [(one.seconds(), other.seconds()) for _ in range(rounds)]
    first, second = (min(column) for column in zip(*times, strict=True))
    return one.size / first, other.size / second


def main() -> None:
    """Serves one program."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("name", choices=PROGRAMS)
    options.add_argument("size", type=int)
    options.add_argument("--dense", action="store_true")
    chosen = options.parse_args()
    serve(chosen.name, chosen.size, dense=chosen.dense)


if __name__ == "__main__":
    main()
