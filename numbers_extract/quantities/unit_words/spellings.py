"""Names of units and counted nouns in, their plurals and singulars out; and the entries, loaded on first use."""

from __future__ import annotations

from types import ModuleType

from numbers_extract.lexicon.denominators import DEGREES, OF_JOINT, PER_JOINT, POWERS
from numbers_extract.lexicon.people import IRREGULAR_PLURALS
from numbers_extract.lexicon.words import singular

__all__ = ["is_irregular", "plural_of", "singular_of", "word_lists"]


def word_lists() -> ModuleType:
    """The unit entries, loaded on first use."""
    from numbers_extract.lexicon import units

    return units


def _regular_plural(word: str) -> str:
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def plural_of(name: str) -> str:
    """The plural of a unit's name, its head word inflected: ``miles per hour``, ``square feet``."""
    irregular = word_lists().IRREGULAR_PLURALS
    if name.isalpha() and name not in irregular:
        return _regular_plural(name)
    cut = len(name)
    for joint in (PER_JOINT, OF_JOINT):
        at = name.find(joint)
        cut = at if 0 < at < cut else cut
    if name.startswith(DEGREES):
        cut = name.index(" ")
    head, tail = name[:cut], name[cut:]
    at = max(head.rfind(" "), head.rfind("-")) + 1
    word = head[at:]
    if word in irregular:
        plural = irregular[word]
    elif word in POWERS or not word.isalpha():
        return f"{plural_of(head[: at - 1])}{head[at - 1 :]}{tail}" if at else name
    else:
        plural = _regular_plural(word)
    return f"{head[:at]}{plural}{tail}"


def is_irregular(word: str) -> bool:
    """Whether a lower-case noun is an irregular plural, or a Latin word for what something is counted by."""
    return word in IRREGULAR_PLURALS or word in word_lists().LATIN_DENOMINATORS


def singular_of(word: str) -> str:
    """The singular of a counted noun, lower case."""
    word = word.lower()
    latin: str | None = word_lists().LATIN_DENOMINATORS.get(word)
    return singular(word) if latin is None else latin
