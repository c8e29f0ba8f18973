"""Names of units and counted nouns in, their plurals and singulars out; and the entries, loaded on first use."""

from __future__ import annotations

from types import ModuleType

__all__ = ["plural_of", "singular_of", "word_lists"]


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
    for joint in (" per ", " of "):
        at = name.find(joint)
        cut = at if 0 < at < cut else cut
    if name.startswith(("degree ", "deg ")):
        cut = name.index(" ")
    head, tail = name[:cut], name[cut:]
    at = max(head.rfind(" "), head.rfind("-")) + 1
    word = head[at:]
    if word in irregular:
        plural = irregular[word]
    elif word in ("squared", "cubed") or not word.isalpha():
        return f"{plural_of(head[: at - 1])}{head[at - 1 :]}{tail}" if at else name
    else:
        plural = _regular_plural(word)
    return f"{head[:at]}{plural}{tail}"


def singular_of(word: str) -> str:
    """The singular of a counted noun, lower case."""
    word = word.lower()
    irregular: str | None = word_lists().SINGULARS.get(word)
    if irregular is not None:
        return irregular
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
