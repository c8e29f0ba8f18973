"""The phrases of a sentence in, what each quantity counts out: the frame that fires, its head, noun, unit and group.

The nearest admissible head wins, in this order: what is said of the counted right behind it (``12 dead``), the verb
that has it as its object, the verb that it is the subject of, the noun before ``of``, its own noun, a total that it is
the level of, and last the quantity before it in the sentence (``20 killed, 40 hurt; another 5``).
"""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.frames.ballots import tell_ballots
from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted, only_a_source
from numbers_extract.frames.reader import Reader
from numbers_extract.grammar.reading import Reading

__all__ = ["Counted", "count_sentence", "only_a_source"]


def count_sentence(
    reading: Reading,
    chunks: Sequence[Chunk],
    before: Sequence[Counted] = (),
    earlier: Sequence[Counted] = (),
) -> list[Counted]:
    """All facts of a sentence in text order.

    ``reading`` is the sentence, ``chunks`` are its phrases; ``before`` are the facts of the sentence before, for plain
    reference back; ``earlier`` the last ones of the article, for what is named again with its noun
    (``the remaining three barns``).
    """
    counts = Reader(reading, chunks, before, earlier).read()
    tell_ballots(reading, counts, before, earlier)
    return counts
