"""A stretch of text in, whether it can hold a fact out: a cheap look at its words, never wrong about one that does.

Each word, as white space sets it off, is looked up once and for all: a bit says which lists its letters stand in. The
bits of a sentence are those of its words.
"""

from __future__ import annotations

from collections.abc import Iterable

from numbers_extract.kinds import all_frames
from numbers_extract.lexicon import spellings_of
from numbers_extract.lexicon.phrase_words import AN_OTHER, MULTIPLES, VAGUE_WORDS
from numbers_extract.lexicon.quantity_words import ARTICLE_UNIT_WORDS, SINGLE

__all__ = ["counts_victims", "may_count"]

_PEOPLE_KINDS = frozenset(
    "deaths injuries casualties missing abducted detained prosecuted displaced affected fighters troops".split()
)
_FORCES = frozenset({"fighters", "troops"})
_ARTICLES = frozenset({"a", "an"}) | AN_OTHER
_NOT_ARTICLES = frozenset({"no", "none", "nobody"} | VAGUE_WORDS.keys()) - _ARTICLES

# A number, or a unit that an article counts; an article; a zero or a vague word; a head or a noun of victims.
_NUMBER, _ARTICLE, _NOT_ARTICLE, _HEAD, _NOUN = (1 << n for n in range(5))
_COUNTING = _ARTICLE | _NOT_ARTICLE
_FIRST_PAIR = 5  # the bit of the first frame whose head needs another word beside it

_MOST_SPELLINGS = 300_000
_TO_SPACES = {ord(mark): " " for mark in ",.;:!?()[]{}'\"-\u2010\u2011\u2013\u2014\u2018\u2019\u201c\u201d/"}


class _Words(dict[str, int]):
    """A spelling in lower case -> its bits; 0 for what is in none of the lists.

    Victims are counted by an article, a zero or a vague word only beside a head or a noun of a frame for people, or
    beside the two words of a frame that needs both: of those, the first has a bit among ``pairs`` low ones, the second
    the same among as many above.
    """

    def __init__(self) -> None:
        super().__init__()
        heads: set[str] = set()
        nouns: set[str] = set()
        pairs: list[tuple[frozenset[str], frozenset[str]]] = []
        for frame in all_frames():
            if frame.kind not in _PEOPLE_KINDS or frame.role == "toll":
                continue
            if frame.role == "noun":
                nouns.update(frame.heads)
            elif frame.needs:
                pairs.append((frozenset(frame.heads), frame.needs))
            else:
                heads.update(head for head in frame.heads if "_" not in head and frame.kind not in _FORCES)
        self.pairs = len(pairs)
        self._mark(
            _NUMBER, spellings_of(frozenset(), numbers=True) | SINGLE | {"#"} | ARTICLE_UNIT_WORDS | MULTIPLES.keys()
        )
        self._mark(_ARTICLE, _ARTICLES)
        self._mark(_NOT_ARTICLE, _NOT_ARTICLES)
        self._mark(_HEAD, spellings_of(frozenset(heads), numbers=False))
        self._mark(_NOUN, spellings_of(frozenset(nouns), numbers=False))
        for n, (first, second) in enumerate(pairs, _FIRST_PAIR):
            self._mark(1 << n, spellings_of(first, numbers=False))
            self._mark(1 << n + self.pairs, spellings_of(second, numbers=False))

    def _mark(self, bit: int, texts: Iterable[str]) -> None:
        for text in texts:
            self[text] = self.get(text, 0) | bit


class _Pieces(dict[str, int]):
    """What white space sets off, as written -> the bits of the words in it."""

    def __missing__(self, piece: str) -> int:
        bits = _NUMBER if any(letter.isdecimal() for letter in piece) else 0
        lowered = piece.lower()
        if len(lowered) != len(piece):
            lowered = "".join(letter.lower()[:1] for letter in piece)
        for word in lowered.translate(_TO_SPACES).split():
            bits |= _WORDS.get(word, 0)
        if len(self) < _MOST_SPELLINGS:
            self[piece] = bits
        return bits


_WORDS = _Words()
_PIECES = _Pieces()
_ALL_PAIRS = (1 << _WORDS.pairs) - 1 << _FIRST_PAIR


def may_count(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` can hold a fact."""
    bits = 0
    for piece in text[start:end].split():
        bits |= _PIECES[piece]
    return bits & _NUMBER != 0 or _has_victims(bits)


def counts_victims(texts: Iterable[str]) -> bool:
    """Whether the spellings of a sentence, in lower case, can count victims without a number."""
    bits = 0
    for text in texts:
        bits |= _WORDS.get(text, 0)
    return _has_victims(bits)


def _has_victims(bits: int) -> bool:
    if not bits & _COUNTING:
        return False
    if bits & _HEAD or (bits & _NOUN and bits & _NOT_ARTICLE):
        return True
    return bits & (bits >> _WORDS.pairs) & _ALL_PAIRS != 0
