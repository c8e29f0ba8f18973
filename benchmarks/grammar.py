"""Times the clause layer against the old phrases on the golden texts, in one run: ``python benchmarks/grammar.py``."""

from __future__ import annotations

import gc
import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING

from numbers_extract.context.time import calendar_spans
from numbers_extract.frames.chunks import chunk
from numbers_extract.grammar.sentence import read_sentence
from numbers_extract.quantities import Quantity, find_quantities
from numbers_extract.text.document import read_document
from numbers_extract.text.tokens import Tokens, tokenise

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN = Path(__file__).parents[1] / "golden"
ROUNDS = 15


def sentences() -> list[tuple[Tokens, list[Quantity]]]:
    """The sentences of the golden texts that hold a quantity."""
    found = []
    for path in sorted(GOLDEN.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        for sentence in read_document(text, path.stem).sentences:
            tokens = tokenise(text, sentence.lead, sentence.end)
            quantities, _ = find_quantities(tokens, calendar_spans(text, sentence.lead, sentence.end))
            if quantities:
                found.append((tokens, quantities))
    return found


def seconds(work: Callable[[Tokens, list[Quantity]], object], read: list[tuple[Tokens, list[Quantity]]]) -> float:
    """Processor time of one pass over all sentences."""
    start = time.process_time()
    for tokens, quantities in read:
        work(tokens, quantities)
    return time.process_time() - start


def main() -> None:
    """Prints the time a sentence of both, and the median of their ratios, taken in turn."""
    read = sentences()
    for work in (chunk, read_sentence):
        seconds(work, read)
    gc.freeze()
    pairs = [(seconds(chunk, read), seconds(read_sentence, read)) for _ in range(ROUNDS)]
    old, new = (statistics.median(column) / len(read) * 1e6 for column in zip(*pairs, strict=True))
    ratio = statistics.median(after / before for before, after in pairs)
    print(f"{len(read)} sentences; phrases {old:.0f} us a sentence, clause layer {new:.0f} us, ratio {ratio:.2f}")


if __name__ == "__main__":
    main()
