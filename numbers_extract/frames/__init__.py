"""The phrases of a sentence in, what each quantity counts out: the frame that fires, its head, noun, unit and group.

The nearest admissible head wins, in this order: what is said of the counted right behind it (``12 dead``), the verb
that has it as its object, the verb that it is the subject of, the noun before ``of``, its own noun, a total that it is
the level of, and last the quantity before it in the sentence (``20 killed, 40 hurt; another 5``).
"""

from __future__ import annotations

from numbers_extract.frames.ballots import tell_ballots, tell_opinions
from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted, only_a_source
from numbers_extract.frames.estimates import hedge_estimates
from numbers_extract.frames.reader import Reader
from numbers_extract.frames.things import Things
from numbers_extract.grammar.reading import Reading

__all__ = ["Counted", "count_sentence", "only_a_source"]


def count_sentence(
    reading: Reading,
    chunks: list[Chunk],
    things: Things,
) -> tuple[list[Counted], list[Counted]]:
    """All facts of a sentence in text order, and apart from them what it asks the number of.

    ``reading`` is the sentence, ``chunks`` are its phrases; ``things`` is what the sentences before it counted.
    """
    reader = Reader(reading, chunks, things)
    counts = reader.read()
    tell_ballots(reading, counts, things)
    tell_opinions(reading, counts)
    hedge_estimates(reading, counts)
    return counts, reader.asked
