"""A casualty of a sentence in, what the clause behind its verb says became of it out: hospitalised, survived, died."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.traits import FATE_FRAMES
from numbers_extract.lexicon import outcomes
from numbers_extract.patterns import later
from numbers_extract.text.tokens import Tokens

__all__ = ["say_outcome"]

_THERE = tuple((cue, later(cue.words)) for cue in outcomes.THERE)
_BEHIND = tuple((cue, later(cue.words)) for cue in outcomes.BEHIND)


def say_outcome(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted) -> None:
    """``A man was shot and taken to a hospital``: gives the row the kind of its outcome, where the clause says one."""
    fate = counted.frame.fate if counted.frame is not None else ""
    if not fate:
        return
    at = next((k for k, chunk in enumerate(chunks) if chunk.first <= counted.head < chunk.last), -1)
    if at < 0 or not (chunks[at].passive or chunks[at].sort == "E") or chunks[at].first < counted.quantity.first:
        return
    if at + 1 < len(chunks) and chunks[at].sort == "E" and chunks[at + 1].sort in "NQAZP":
        return  # it has an object of its own
    last = _end_of_clause(chunks, at)
    stretch = tokens.text[tokens.ends[chunks[at].last - 1] : tokens.ends[last - 1]].lower()
    for cue, pattern in _THERE if fate == "taken" else _BEHIND:
        if pattern.search(stretch):
            counted.become(FATE_FRAMES[cue.kind], cue.id)
            return


def _end_of_clause(chunks: Sequence[Chunk], at: int) -> int:
    """The token at which somebody else begins: a further number, or a subject with a verb of its own."""
    for k in range(at + 1, len(chunks)):
        here = chunks[k]
        if here.sort in ";:":
            return here.first
        if here.quantity is not None and here.sort == "Q" and chunks[k - 1].sort in ",CI":
            return here.first
        if here.sort not in "NQAZ" or chunks[k - 1].sort not in ",Cs":
            continue
        after = k + 1
        while after < len(chunks) - 1 and chunks[after].sort in 'RTYIoN,"':
            after += 1
        if after < len(chunks) and chunks[after].sort in "FBKE":
            return here.first
    return chunks[-1].last
