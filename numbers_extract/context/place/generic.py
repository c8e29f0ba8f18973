"""Common nouns of place: in come the bounds of a sentence, out go phrases such as ``a police station``."""

from __future__ import annotations

import functools
import re

from numbers_extract.context.place.named import PlacePhrase
from numbers_extract.context.place.neighbours import FUNCTION_WORDS
from numbers_extract.lexicon import countries as tables
from numbers_extract.lexicon import place_words as lex

__all__ = ["add_generic"]

_MARKS = ("", ",", ".", ";", ":", ")", "\u201d", '"', '."', ".\u201d", ",\u201d", ',"')


@functools.cache
def _generic_tokens() -> tuple[dict[str, str], frozenset[str]]:
    """The words that a common noun of place can end in, as white space splits them off, with their bare lower form."""
    heads = {
        form + mark: word
        for word in lex.GENERIC_HEADS | lex.GLOBAL
        for form in (word, word.capitalize(), word.upper())
        for mark in _MARKS
    }
    return heads, frozenset(heads)


def add_generic(text: str, start: int, end: int, found: list[PlacePhrase]) -> None:
    """Add common nouns (``a police station``), each joined to a name that follows it with ``in``, and adverbs."""
    heads, tokens = _generic_tokens()
    words = text[start:end].split()
    said = tokens.intersection(words)
    if not said:
        return
    named = found[:]
    place = 0
    at, passed = start, 0
    for number in _positions(words, said):
        token = words[number]
        head = heads[token]
        first = number if head in lex.GLOBAL else _generic_start(words, number, head)
        if first < passed:
            continue
        left = _find_words(text, words[first - 1 : number + 1] if first else [token], at, end)
        if left < 0:  # white space that is no single blank
            for word in words[passed:first]:
                at = text.find(word, at, end) + len(word)
            left = text.find(words[first], at, end)
        elif first:
            left += len(words[first - 1]) + 1
        passed = first
        at = stop = left
        for word in words[first:number]:
            stop = text.find(word, stop, end) + len(word)
        stop = text.find(token, stop, end) + len(head)
        if words[number + 1 : number + 2] == [lex.WHERE] and head == token:
            clause = _WHERE.match(text, stop, end)
            stop = clause.end() if clause else stop
        while place < len(named) and named[place].end <= left:
            place += 1
        following = named[place] if place < len(named) else None
        if head in lex.GLOBAL:
            found.append(PlacePhrase(left, stop, "global"))
        elif following is None or following.start >= stop + _JOINT:
            found.append(PlacePhrase(left, stop, "generic"))
        elif following.start > stop and text[stop : following.start].strip().lower() == lex.IN:
            named[place] = PlacePhrase(left, following.end, "generic")
            found[found.index(following, max(0, place - 1))] = named[place]
        elif following.start >= stop:
            found.append(PlacePhrase(left, stop, "generic"))
    found.sort()


def _positions(words: list[str], said: frozenset[str]) -> list[int]:
    """Return where these words stand in the list, in order."""
    found: list[int] = []
    for word in said:
        at = -1
        for _ in range(words.count(word)):
            at = words.index(word, at + 1)
            found.append(at)
    found.sort()
    return found


def _find_words(text: str, words: list[str], at: int, end: int) -> int:
    """Return where these words first stand whole, with single blanks between; -1 where that is not at once sure."""
    joined = " ".join(words)
    pos = text.find(joined, at, end)
    if pos < 0 or (pos > at and not text[pos - 1].isspace()):
        return -1
    stop = pos + len(joined)
    return pos if stop >= end or text[stop].isspace() else -1


_WHERE = re.compile(lex.WHERE_CLAUSE)
_JOINT = 5


def _generic_start(words: list[str], number: int, head: str) -> int:
    """Return the number of the word with which the phrase begins if a preposition of place stands before, else -1."""
    needed = lex.HEADS_AFTER.get(head)
    if needed is not None and (number == 0 or words[number - 1].lower() not in needed):
        return -1
    for first in range(number - 1, max(-1, number - 5), -1):
        word = words[first].lower()
        if word in lex.GENERIC_DETERMINERS:
            before = words[first - 1].lower() if first else ""
            prepositions = lex.AT_ORGANISATION if head in lex.HEADS_AT else lex.GENERIC_BEFORE
            placed = before in prepositions or head in lex.GENERIC_AFTER.get(before, ())
            left = before in lex.LEFT_FROM and words[number + 1 : number + 2] == [lex.WHERE]
            return first if placed or left else -1
        if word in lex.GENERIC_BEFORE:
            return first + 1 if head in lex.GENERIC_BARE else -1
        capital = words[first][0].isupper() and not (words[number][0].isupper() or words[first] in tables.ADJECTIVES)
        if capital or word in FUNCTION_WORDS or not word.replace("-", "").isalpha():
            return -1
    return -1
