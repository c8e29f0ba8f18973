"""The record of who says what: the words that name the source, where they stand, and how far they reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from numbers_extract.grammar.clause import MOST_STEPS, Clause
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.context_cues.cue import ContextCue

__all__ = ["BESIDE", "WITHIN", "Ask", "Known", "Source", "Words", "depth_of", "made"]

WITHIN: Final = "within"
"""A source reaches what stands behind its verb, in its clause or in one inside that."""
BESIDE: Final = "beside"
"""A source reaches all of its stretch of the sentence, its own description left out."""


class Source(NamedTuple):
    """Who says it: the words, the tokens they stand in, and the tokens that they vouch for (``first`` to ``last``).

    ``cue`` is the id of what names it, ``clause`` the index of the clause that it stands in, -1 for none. ``reach`` is
    WITHIN, from the phrase ``behind`` on, or BESIDE. ``level`` ranks sources that reach one number by who knows first.
    """

    text: str
    at: int
    end: int
    first: int
    last: int
    pronoun: bool
    cue: str = ""
    clause: int = -1
    reach: str = BESIDE
    behind: int = 0
    level: int = 0


class Words(NamedTuple):
    """The words that name a source, and the tokens that they stand in: ``at`` up to, not including, ``end``."""

    text: str
    at: int
    end: int


class Known(NamedTuple):
    """For whom a pronoun stands; empty for nobody.

    ``speaker`` spoke or was the subject last, ``person`` is the person last named, ``voice`` the last who spoke.
    """

    speaker: str = ""
    person: str = ""
    voice: str = ""


Ask = Callable[[], Known]
"""Says who is known, when a pronoun asks."""


def made(
    reading: Reading,
    words: Words,
    cue: ContextCue,
    clause: Clause | None,
    reach: str,
    behind: int = 0,
    *,
    pronoun: bool = False,
) -> Source:
    """A source that stands in a clause, None for none; its stretch ends at semicolons."""
    index, level = (-1, 0) if clause is None else (clause.index, depth_of(clause))
    first, last = _stretch(reading, words.at)
    return Source(words.text, words.at, words.end, first, last, pronoun, cue.id, index, reach, behind, level)


def depth_of(clause: Clause) -> int:
    """How many clauses hold a clause."""
    depth = 0
    outer = clause.parent
    while outer is not None and depth < MOST_STEPS:
        depth += 1
        outer = outer.parent
    return depth


def _stretch(reading: Reading, token: int) -> tuple[int, int]:
    """The tokens between semicolons that a token stands among."""
    words = reading.tokens.words
    if _PARTS not in reading.tokens.texts:
        return 0, len(words)
    first, last = token, token
    while first > 0 and words[first - 1].text != _PARTS:
        first -= 1
    while last < len(words) and words[last].text != _PARTS:
        last += 1
    return first, last


_PARTS: Final = ";"
