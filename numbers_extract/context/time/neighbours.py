"""The words beside an offset: in come the text and its bounds, out go single words and word sets in every case."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Final

from numbers_extract.lexicon import calendar
from numbers_extract.patterns import later

__all__ = ["APOSTROPHES", "OPENING", "any_case", "looks_plural", "word_after", "word_before"]


def any_case(words: Iterable[str]) -> frozenset[str]:
    """Return the words in lower case, with a capital and in capitals."""
    return _any_case(frozenset(words))


@functools.cache
def _any_case(words: frozenset[str]) -> frozenset[str]:
    return words.union(map(str.capitalize, words), map(str.upper, words))


APOSTROPHES: Final = "'\u2019\u2018"
"""Signs before a short year (``'98``); the first two also make a genitive."""


OPENING: Final = ("(", "\u201c", '"', "[", "'", "\u2018")
"""Signs that may open a word."""


_NEXT: Final = later(r"[\s]*+([^\W\d_][\w.]*|%)")


def word_before(text: str, pos: int, low: int) -> tuple[str, int]:
    """Return the word that ends before ``pos``, lower-cased, and where it begins; "" at the bound ``low``."""
    stop = pos
    while stop > low and text[stop - 1].isspace():
        stop -= 1
    if stop <= low:
        return "", pos
    if stop == pos and text[stop - 1] not in "-\u2013(\u2014":
        return "", pos  # glued to what stands before it
    first = max(text.rfind(" ", low, stop), low - 1) + 1
    first = max(text.rfind("\n", first, stop), first - 1) + 1
    while first < stop and text[first] in OPENING:
        first += 1
    return text[first:stop].lower(), first


def word_after(text: str, pos: int, end: int) -> str:
    """Return the word or percent sign that begins at ``pos`` or a blank later, without its full stop; "" for none."""
    match = _NEXT.match(text, pos, end)
    if match is None:
        return ""
    word = match[1]
    return word[:-1] if word[-1] == "." and "." not in word[:-1] else word


def looks_plural(word: str) -> bool:
    """Say whether a word in lower case ends as a plural does."""
    return word.islower() and word.endswith(calendar.PLURAL_END) and not word.endswith(calendar.NO_PLURAL_ENDS)
