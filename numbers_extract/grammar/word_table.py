"""A spelling in, its line of the table of word forms out. The table is read on first use.

``scripts/make_word_forms.py`` makes it. A line of ``word_forms.txt`` is a form, a tab, its classes as letters, the
commonest first, and the lemmas that no rule of spelling gives: ``left<tab>TDNJA TD=leave``. Lines are sorted; a word
without an open class has a dash.
"""

from __future__ import annotations

import functools
from importlib import resources
from typing import Final

from numbers_extract.grammar import classes

__all__ = ["LETTERS", "bits", "codes", "entry", "forms", "known"]

LETTERS: Final[dict[str, int]] = {
    "N": classes.NOUN,
    "P": classes.PLURAL,
    "M": classes.NAME,
    "J": classes.ADJECTIVE,
    "A": classes.ADVERB,
    "B": classes.BASE,
    "Z": classes.THIRD,
    "D": classes.PAST,
    "T": classes.PARTICIPLE,
    "G": classes.GERUND,
    "#": classes.NUMBER,
}
"""The letters of the classes in the table and in ``lexicon/word_endings.py``."""


def bits(codes: str) -> int:
    """The set of the classes that ``codes``, letters of the table, name."""
    found = 0
    for letter in codes:
        found |= LETTERS[letter]
    return found


@functools.cache
def forms() -> dict[str, str]:
    """The whole table: each form with its classes and odd lemmas, as they are written."""
    text = resources.files("numbers_extract.grammar").joinpath("word_forms.txt").read_text(encoding="utf-8")
    cells = iter(text.replace("\n", "\t").split("\t"))
    return dict(zip(cells, cells, strict=False))  # behind the last line end stands an empty cell


def entry(form: str) -> str | None:
    """What the table says of a form, None where it does not hold it."""
    return forms().get(form)


def codes(form: str) -> str:
    """The classes of a form as letters; none where the table does not hold it or it has no open class."""
    found = forms().get(form)
    return found.partition(" ")[0].rstrip("-") if found is not None else ""


def known(form: str, letters: str) -> bool:
    """Does the table hold the form with one of these classes?"""
    found = codes(form)
    return any(letter in found for letter in letters)
