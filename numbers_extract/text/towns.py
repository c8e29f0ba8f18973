"""Tokens of a sentence in; those with the marks around a state made part of a name out: ``a Tampa, Fla., man``."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon.countries import COUNTRIES_FOLDED, REGIONS
from numbers_extract.lexicon.words import Word

__all__ = ["join_states"]

_LANDS: Final = COUNTRIES_FOLDED | {name.lower() for name in REGIONS}
_MARKS: Final = {text: Word(text, text, "X", cap=True) for text in (",", ".")}
_COMMA: Final = ","
_STOP: Final = "."
_NAME: Final = "X"
_OPENS: Final = "aADpQ"  # what opens the noun phrase: an article, a determiner, an owner, a number
_DESCRIBES: Final = "Je"
_NOUNS: Final = "NSU"
_LONGEST_LAND: Final = 2
_LONGEST_TOWN: Final = 4
_FARTHEST: Final = 2  # adjectives before a town


def join_states(words: list[Word]) -> None:
    """``two Erie, Pa., clerks``: the state behind a town, and its commas, where the phrase goes on with its noun.

    A determiner or a number opens the phrase; without one a list is told: ``Men from Erie, Pa., clerks from Ard``.
    """
    for k in range(1, len(words) - _LONGEST_LAND):
        if words[k].text != _COMMA or words[k - 1].tag != _NAME:
            continue
        end = _behind_land(words, k + 1)
        if end > 0 and _is_town(words, k) and _goes_on(words, end + 1):
            for at in range(k, end + 1):
                words[at] = _MARKS.get(words[at].text, words[at])


def _behind_land(words: list[Word], first: int) -> int:
    """The place of the comma behind a state or a country that begins at ``first``; 0 for none."""
    name = ""
    for at in range(first, min(first + _LONGEST_LAND, len(words) - 1)):
        if words[at].tag != _NAME:
            break
        name = f"{name} {words[at].text}".strip()
        end = at + 1
        if end < len(words) - 1 and words[end].text == _STOP:
            name, end = f"{name}{_STOP}", end + 1
        if name in _LANDS and words[end].text == _COMMA:
            return end
    return 0


def _is_town(words: list[Word], end: int) -> bool:
    """Whether a name ends at ``end`` that something opens as part of a noun phrase: ``a former St. Paul``."""
    at = end - 1
    while at >= 0 and end - at <= _LONGEST_TOWN and (words[at].tag == _NAME or words[at].text == _STOP):
        at -= 1
    town = " ".join(word.text for word in words[at + 1 : end])
    if at == end - 1 or town in _LANDS:
        return False
    first = at
    while at >= 0 and first - at < _FARTHEST and words[at].tag in _DESCRIBES:
        at -= 1
    return at >= 0 and words[at].tag in _OPENS


def _goes_on(words: list[Word], at: int) -> bool:
    """Whether a common noun stands at ``at``, or an adjective and its noun."""
    if at < len(words) - 1 and words[at].tag in _DESCRIBES and not words[at].cap:
        at += 1
    return at < len(words) and words[at].tag in _NOUNS and not words[at].cap
