"""A stretch of text in, what it can hold out: a cheap look at its words, never wrong about a fact, a date or a place.

Each word, as white space sets it off, is looked up once and for all: a bit says which lists its letters stand in. The
bits of a sentence are those of its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from operator import or_
from typing import Final

from numbers_extract.frames.traits import FORCE_KINDS, PEOPLE_KINDS
from numbers_extract.kinds import Frame, all_frames, companion_words
from numbers_extract.lexicon.numbers import SINGLE
from numbers_extract.lexicon.phrase_words import AN_OTHER, MULTIPLES, NEGATIVE_QUANTIFIERS, VAGUE_WORDS
from numbers_extract.lexicon.quantity_words import ARTICLE_UNIT_WORDS
from numbers_extract.lexicon.relators import INDEFINITE_ARTICLES
from numbers_extract.lexicon.words import listed_spellings, spellings_of
from numbers_extract.text.tokens import FIGURES

__all__ = [
    "CALENDAR",
    "DIGIT",
    "FOREIGN_DIGIT",
    "OWN_BITS",
    "PLACE_NOUN",
    "TIME_WORD",
    "Glance",
    "counts_victims",
    "may_count",
    "own_bits",
]

_ARTICLES: Final = INDEFINITE_ARTICLES | AN_OTHER
_NOT_ARTICLES: Final = (NEGATIVE_QUANTIFIERS | frozenset(VAGUE_WORDS)) - _ARTICLES

# A number, or a unit that an article counts; an article; a zero or a vague word; a head or a noun of victims.
_NUMBER, _ARTICLE, _NOT_ARTICLE, _HEAD, _NOUN = (1 << n for n in range(5))
_COUNTING: Final = _ARTICLE | _NOT_ARTICLE
# A digit; what may be a year, a date or a clock time; a word that dates; a common noun or adverb of place; a digit of
# another script.
DIGIT, CALENDAR, TIME_WORD, PLACE_NOUN, FOREIGN_DIGIT = (1 << n for n in range(5, 10))
_FIRST_PAIR: Final = 10  # the bit of the first frame whose head needs another word beside it

_MOST_SPELLINGS: Final = 300_000
# Whatever is no letter parts words, also a bar or a sign without width.
_WORD: Final = re.compile(rf"[^\W\d_{FIGURES}]+|[{FIGURES}]")


class _Words(dict[str, int]):
    """A spelling in lower case -> its bits; 0 for what is in none of the lists.

    Victims are counted by an article, a zero or a vague word only beside a head or a noun of a frame for people, or
    beside the two words of a frame that needs both: of those, the first has a bit among ``pairs`` low ones, the second
    the same among as many above.
    """

    def __init__(self) -> None:
        super().__init__()
        lemmas: dict[str, int] = {}
        pairs: list[tuple[Iterable[str], Iterable[str]]] = []
        for frame in all_frames():
            if frame.kind not in PEOPLE_KINDS or frame.role == "toll":
                continue
            if frame.role == "noun":
                _mark(lemmas, _NOUN, frame.heads)
            elif companions := companion_words(frame):
                pairs.append((frame.heads, companions))
            elif frame.kind not in FORCE_KINDS:
                _mark(lemmas, _HEAD, (head for head in frame.heads if "_" not in head))
        self.pairs = len(pairs)
        for n, (first, second) in enumerate(pairs, _FIRST_PAIR):
            _mark(lemmas, 1 << n, first)
            _mark(lemmas, 1 << n + self.pairs, second)
        for lemma, bits in lemmas.items():
            _mark(self, bits, {lemma, *listed_spellings(lemma)})
        _mark(
            self,
            _NUMBER,
            spellings_of(frozenset(), numbers=True) | SINGLE | {"#"} | ARTICLE_UNIT_WORDS | frozenset(MULTIPLES),
        )
        _mark(self, _ARTICLE, _ARTICLES)
        _mark(self, _NOT_ARTICLE, _NOT_ARTICLES)


def _mark(words: dict[str, int], bits: int, texts: Iterable[str]) -> None:
    """Adds bits to those of each of the texts."""
    for text in texts:
        words[text] = words.get(text, 0) | bits


class Glance(dict[str, int]):
    """What white space sets off, as written -> the bits of the words in it.

    ``questions`` are the bits that other modules have a use for, each with what says whether a piece has it.
    """

    def __init__(self, questions: Mapping[int, Callable[[str], bool]]) -> None:
        super().__init__()
        self._questions = questions

    def __missing__(self, piece: str) -> int:
        bits = 0
        lowered = piece.lower()
        if piece.isascii() and piece.isalpha():
            words = [lowered]
        else:
            if any(map(str.isnumeric, piece)):
                bits = _NUMBER
            if len(lowered) != len(piece):
                lowered = "".join(letter.lower()[:1] for letter in piece)
            words = _WORD.findall(lowered)
        for word in words:
            bits |= _WORDS.get(word, 0) | OWN_BITS.get(word, 0)
        for bit, holds in self._questions.items():
            if holds(piece):
                bits |= bit
        if len(self) < _MOST_SPELLINGS:
            self[piece] = bits
        return bits

    def at(self, pieces: list[str]) -> int:
        """The bits of all pieces of a text."""
        return reduce(or_, filter(None, map(self.__getitem__, pieces)), 0)


_WORDS: Final = _Words()
_ALL_PAIRS: Final = (1 << _WORDS.pairs) - 1 << _FIRST_PAIR


OWN_BITS: Final[dict[str, int]] = {}
"""The bits of the spellings of a user's own heads while they are in use: a glance made before knows nothing of them."""


def own_bits(frames: Iterable[Frame], spellings: Mapping[str, Iterable[str]]) -> dict[str, int]:
    """The bits of a user's own frames; ``spellings`` are those of the user's words, by lemma."""
    found: dict[str, int] = {}
    for frame in frames:
        if frame.kind not in PEOPLE_KINDS or frame.role == "toll":
            continue
        if frame.role == "noun" or frame.kind not in FORCE_KINDS:
            bit = _NOUN if frame.role == "noun" else _HEAD
            for head in frame.heads:
                for text in {head, *listed_spellings(head), *spellings.get(head, ())}:
                    _mark(found, bit, (text, *_WORD.findall(text)[-1:]))
    return found


def may_count(bits: int) -> bool:
    """Whether a sentence with these bits can hold a fact."""
    return bits & _NUMBER != 0 or _has_victims(bits)


def counts_victims(texts: Iterable[str]) -> bool:
    """Whether the spellings of a sentence, in lower case, can count victims without a number."""
    bits = reduce(or_, filter(None, map(_WORDS.get, texts)), 0)
    if OWN_BITS:
        bits = reduce(or_, filter(None, map(OWN_BITS.get, texts)), bits)
    return _has_victims(bits)


def _has_victims(bits: int) -> bool:
    if not bits & _COUNTING:
        return False
    if bits & _HEAD or (bits & _NOUN and bits & _NOT_ARTICLE):
        return True
    return bits & (bits >> _WORDS.pairs) & _ALL_PAIRS != 0
