"""A spelling in, its line of the table of word forms out. The table is read on first use.

``scripts/make_word_forms.py`` makes it. A line of ``word_forms.txt`` is a form, a tab, its classes as letters, the
commonest first, and the lemmas that no rule of spelling gives: ``left<tab>TDNJA TD=leave``. Lines are sorted; a word
without an open class has a dash. The table is taken apart by pieces, of which a sentence needs few.
"""

from __future__ import annotations

import bisect
import functools
import pkgutil
from typing import Final

__all__ = ["codes", "entry", "forms", "known", "lemmas_in"]

_BLOCK: Final = 3_000
"""Characters of the table that are taken apart at once."""


@functools.cache
def _blocks() -> tuple[list[str], list[str]]:
    """The table in pieces, as text, and the first form of each: lines are sorted, so it tells where a form is."""
    text = (pkgutil.get_data("numbers_extract.lexicon", "word_forms.txt") or b"").decode()
    firsts: list[str] = []
    texts: list[str] = []
    start = 0
    while start < len(text):
        stop = text.find("\n", start + _BLOCK)
        stop = len(text) if stop < 0 else stop + 1
        firsts.append(text[start : text.index("\t", start)])
        texts.append(text[start:stop])
        start = stop
    return firsts, texts


@functools.cache
def _block(number: int) -> dict[str, str]:
    """The lines of a piece: each form with its classes and odd lemmas, as they are written."""
    cells = iter(_blocks()[1][number].replace("\n", "\t").split("\t"))
    return dict(zip(cells, cells, strict=False))  # behind the last line end stands an empty cell


def forms() -> dict[str, str]:
    """The whole table."""
    return {form: line for number in range(len(_blocks()[0])) for form, line in _block(number).items()}


def entry(form: str) -> str | None:
    """What the table says of a form, None where it does not hold it."""
    number = bisect.bisect_right(_blocks()[0], form) - 1
    return _block(number).get(form) if number >= 0 else None


def codes(form: str) -> str:
    """The classes of a form as letters; none where the table does not hold it or it has no open class."""
    found = entry(form)
    return found.partition(" ")[0].rstrip("-") if found is not None else ""


def lemmas_in(written: str) -> dict[str, str]:
    """The lemmas behind the classes of a line, ``TD=leave,N=left``, by the letter of the class."""
    parts = (part.partition("=") for part in written.split(",")) if written else ()
    return {letter: lemma for letters, _, lemma in parts for letter in letters}


def known(form: str, letters: str) -> bool:
    """Does the table hold the form with one of these classes?"""
    found = codes(form)
    return any(letter in found for letter in letters)
