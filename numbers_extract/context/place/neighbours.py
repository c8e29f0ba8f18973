"""What stands left of a name: in comes an offset, out go the words before it."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon import place_words as lex
from numbers_extract.lexicon.numbers import CARDINALS
from numbers_extract.lexicon.relators import ARTICLES, DEFINITE_ARTICLE

__all__ = ["FUNCTION_WORDS", "block_start", "distance_start", "walk_left", "word_before"]

FUNCTION_WORDS: Final = lex.PLACE_PREPOSITIONS | lex.LOOSE_PREPOSITIONS | ARTICLES | lex.CLAUSE_STARTS
_ADJECTIVES_OF_PLACE: Final = lex.PLACE_MODIFIERS | lex.SETTLEMENTS | lex.ADJECTIVES_OF_PLACE


def word_before(text: str, pos: int, low: int) -> tuple[str, int]:
    """Return the word that stands before ``pos`` with white space between, lower-cased, and where it begins."""
    stop = pos - 1
    if stop <= low or not text[stop].isspace():
        return "", pos
    first = text.rfind(" ", low, stop) + 1 or low
    word = text[first:stop]
    if word.isalnum():
        return word.lower(), first
    while stop > low and text[stop - 1].isspace():
        stop -= 1
    first = text.rfind(" ", low, stop) + 1 or low
    if "\n" in text[first:stop]:
        first = text.rfind("\n", first, stop) + 1
    while first < stop and not text[first].isalnum():
        first += 1
    return text[first:stop].lower(), first


def walk_left(text: str, pos: int, low: int, *, far: int) -> tuple[int, str]:
    """Widen ``city of`` over its adjectives to its article; return the new start and the word before it."""
    left = pos
    sure = True
    for step in range(far):
        word, at = word_before(text, left, low)
        if word in ARTICLES:
            return at, word_before(text, at, low)[0]
        ends = word in FUNCTION_WORDS and (
            word not in lex.PLACE_MODIFIERS or text[at].isupper()
        )  # in the central city of
        if not word or ends or not (step == 0 or sure) or not word.replace("-", "").isalpha():
            if word in lex.PLACE_PREPOSITIONS and left < pos and text[left].isupper():
                return left, word  # in Temo district of Umo
            break
        sure = text[at].isupper() or "-" in word or word in _ADJECTIVES_OF_PLACE or word.endswith(lex.ADJECTIVE_ENDS)
        left = at
    word, _at = word_before(text, pos, low)
    return pos, word if word in FUNCTION_WORDS else lex.IS_OF


def distance_start(text: str, pos: int, low: int) -> int:
    """Return where the distance that ends before ``pos`` begins (``some 20 miles`` south of), -1 where none is."""
    unit, at = word_before(text, pos, low)
    if unit not in lex.DISTANCE_UNITS:
        return -1
    number, first = word_before(text, at, low)
    if not number[:1].isdigit() and number not in CARDINALS:
        return -1
    hedge, hedged = word_before(text, first, low)
    return hedged if hedge in lex.DISTANCE_HEDGES else first


def block_start(text: str, pos: int, low: int) -> int:
    """Return where the address begins whose ``block`` stands at ``pos`` (``the 1900 block``), -1 where none does."""
    number, first = word_before(text, pos, low)
    if not number.isdigit():
        return -1
    article, at = word_before(text, first, low)
    return at if article in DEFINITE_ARTICLE else first
