"""A form and the class that it is read as in, its lemma by rules of spelling out; the rules are in ``word_endings``.

Where a rule leaves a choice (``tranches``: *tranche* or *tranch*), the first that is a known word of the fitting class
is taken.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from numbers_extract.lexicon.word_endings import FINAL_E, LEMMAS, NO_FINAL_E, LemmaRule

__all__ = ["Known", "lemma_by_rule"]

Known = Callable[[str, str], bool]
"""Is this word known with one of the classes that these letters name?"""

_VOWELS: Final = frozenset("aeiouy")
_BASES: Final = {"P": "N", "Z": "B", "D": "B", "T": "B", "G": "B", "J": "J", "A": "AJ"}
_STEM_ENDINGS: Final = {"D": ("ed",), "T": ("ed",), "G": ("ing",), "J": ("est", "er"), "A": ("est", "er")}
_LONGEST_E: Final = max(map(len, FINAL_E | NO_FINAL_E))
_SHORTEST_STEM: Final = 2


def _by_suffix() -> dict[str, dict[str, LemmaRule]]:
    found: dict[str, dict[str, LemmaRule]] = {letter: {} for letter in _BASES}
    for rule in LEMMAS:
        for letter in rule.classes:
            found[letter][rule.suffix] = rule
    return found


_RULES: Final = _by_suffix()
_LONGEST: Final = {letter: max((len(suffix) for suffix in rules), default=0) for letter, rules in _RULES.items()}


def lemma_by_rule(form: str, letter: str, known: Known) -> str:
    """The lemma of a form, in lower case, that is read as the class of this letter; the form itself if no rule fits."""
    if letter not in _BASES:
        return form
    bases = _BASES[letter]
    compared = letter in "JA"  # only a known word is compared: proper is no form of prop
    rules = _RULES[letter]
    for length in range(min(_LONGEST[letter], len(form) - 1), 0, -1):
        rule = rules.get(form[-length:])
        if rule is not None:
            stem = form[:-length]
            return _first_known([stem + way for way in rule.instead], bases, known, form if compared else "")
    for ending in _STEM_ENDINGS.get(letter, ()):
        stem = form.removesuffix(ending)
        if stem != form and len(stem) >= _SHORTEST_STEM and not _VOWELS.isdisjoint(stem):
            return _first_known(_of_stem(stem), bases, known, form if compared else "")
    return form


def _first_known(ways: list[str], bases: str, known: Known, otherwise: str) -> str:
    for way in ways:
        if known(way, bases):
            return way
    return otherwise or ways[0]


def _of_stem(stem: str) -> list[str]:
    """The words that a stem before -ed, -ing, -er or -est can be of, the likeliest first."""
    last = stem[-1]
    if last == stem[-2] and last not in _VOWELS:
        kept = last in "sfz" or (last == "l" and _VOWELS.isdisjoint(stem[:-3]))  # press, sniff, kill; but travel, stop
        return [stem, stem[:-1]] if kept else [stem[:-1], stem]
    ways = [stem, stem + "e"]
    return ways[::-1] if _wants_e(stem) else ways


def _wants_e(stem: str) -> bool:
    if _one_syllable(stem):
        return True
    for length in range(min(_LONGEST_E, len(stem)), 0, -1):
        ending = stem[-length:]
        if ending in FINAL_E:
            return True
        if ending in NO_FINAL_E:
            return False
    return False


def _one_syllable(stem: str) -> bool:
    """Has the stem one vowel before one last consonant? Had no -e been lost, it would be doubled (hopping, hoping)."""
    return (
        stem[-1] not in _VOWELS
        and stem[-1] not in "wx"
        and stem[-2] in _VOWELS
        and _VOWELS.isdisjoint(stem[:-2].removeprefix("qu"))
    )
