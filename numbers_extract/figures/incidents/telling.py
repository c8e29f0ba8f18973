"""A text in, the words by which its event can be told from others out, as numbers: 32 bits a word.

The highest bits say what sort of word it is: one that news use every day (a day of the week, a verb of saying, a word
by which harm is told), another common one of the table of word forms, a number, or none of these, a name. The others
are a checksum of the word without its ending.
"""

from __future__ import annotations

import functools
import zlib
from array import array
from typing import Final

from numbers_extract.frames.traits import HARMED_KINDS
from numbers_extract.kinds import all_frames
from numbers_extract.lexicon import word_table
from numbers_extract.lexicon.background import ANY_VICTIM
from numbers_extract.lexicon.calendar import MONTHS, WEEKDAYS
from numbers_extract.lexicon.context_cues.source import CUES
from numbers_extract.lexicon.people import PEOPLE
from numbers_extract.lexicon.telling_words import ENDINGS, OFFICIALS, SHORTEST_STEM, SILENT
from numbers_extract.patterns import later

__all__ = ["EVERYDAY", "KNOWN", "NUMBER", "telling_words"]

KNOWN: Final = 1 << 31
NUMBER: Final = 1 << 30
EVERYDAY: Final = 1 << 29
_CHECK: Final = EVERYDAY - 1
_WORD: Final = later(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
_MOST_SPELLINGS: Final = 500_000
_MOST_WORDS: Final = 3_000  # of one article: what stands behind them is of other things


def telling_words(text: str) -> array[int]:
    """The telling words of a text, in order, each as often as it stands there."""
    found = array("I")
    for match in _WORD.finditer(text):
        code = _code(match.group())
        if code is not None:
            found.append(code)
            if len(found) >= _MOST_WORDS:
                break
    return found


@functools.lru_cache(maxsize=_MOST_SPELLINGS)
def _code(spelling: str) -> int | None:
    word = spelling.lower().replace("\u2019", "'")
    if word[0].isdecimal():
        return zlib.crc32(word.encode()) & _CHECK | NUMBER
    word = word.removesuffix("'s")
    if word in SILENT or len(word) == 1:
        return None
    check = zlib.crc32(_stem(word).encode()) & _CHECK
    if _stem(word) in _everyday():
        return check | EVERYDAY
    return check | KNOWN if word_table.entry(word) is not None else check


@functools.cache
def _everyday() -> frozenset[str]:
    """The stems of words that most reports of harm hold, whatever they tell of."""
    heads = {
        part for frame in all_frames() if frame.kind in HARMED_KINDS for head in frame.heads for part in head.split("_")
    }
    cues = {word for cue in CUES for phrase in cue.words for word in phrase}
    return frozenset(map(_stem, {*heads, *cues, *WEEKDAYS, *MONTHS, *PEOPLE, *ANY_VICTIM, *OFFICIALS}))


def _stem(word: str) -> str:
    """The word without its ending, where enough is left of it."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word.removesuffix(ending)
    return word
