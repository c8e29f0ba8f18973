"""A spelling in, its form out: the word classes that it can have, the commonest of them, and its lemma in each.

What the table of word forms holds is read from there. Of other words the parts of a compound, a beginning (``un-``,
``re-``) before a known word and, last, the ending tell. A word of no open class (``the``, ``of``) has an empty set.
"""

from __future__ import annotations

import functools
from typing import Final

from numbers_extract.grammar.classes import ADJECTIVE, LETTERS, NAME, NUMBER, PARTICIPLE, PAST, bits
from numbers_extract.lexicon.lemmas import lemma_by_rule
from numbers_extract.lexicon.word_endings import COMPOUNDS, ENDINGS, PREFIXES, Ending
from numbers_extract.lexicon.word_table import codes, entry, known, lemmas_in

__all__ = ["Form", "form_of", "form_of_own", "guessed"]

_KEPT: Final = 1 << 16
"""As many spellings are kept; a day's news has fewer."""

_LETTER_OF: Final = {flag: letter for letter, flag in LETTERS.items()}
_ENDINGS: Final[dict[str, Ending]] = {ending.suffix: ending for ending in ENDINGS}
_LONGEST_ENDING: Final = max(len(suffix) for suffix in _ENDINGS)
_INFLECTED: Final = frozenset("PZDTG")
_SHORTEST_START: Final = 3
_SHORTEST_END: Final = 4
_LONGEST_COMPOUND: Final = 30
_HYPHENS: Final = str.maketrans("\u2010\u2011", "--")


class Form:
    """What one spelling can be.

    ``spelling`` is as written, ``word`` as the table would have it; ``rest`` is the word behind a prefix or the last
    hyphen of a word that is read by its parts, else None. ``classes`` is the set of its possible classes, ``preferred``
    the commonest of them (0 where it has no open class). A capitalised word can be a name too; it is one first where it
    is mostly a name or no known word. That is meant for the beginning of a sentence; within one a capital means a name
    far more often. All fields are read-only by convention.
    """

    __slots__ = ("_lemmas", "_start", "classes", "preferred", "rest", "spelling", "word")

    def __init__(self, spelling: str, word: str, letters: str, lemmas: str = "", rest: Form | None = None) -> None:
        """``letters`` are its classes, the commonest first; ``lemmas`` those that no rule gives, as in the table."""
        self.spelling: str = spelling
        self.classes: int = bits(letters)
        self.preferred: int = LETTERS[letters[0]] if letters else 0
        self.word: str = word
        self.rest: Form | None = rest
        self._start: str = word[: len(word) - len(rest.word)] if rest is not None else ""
        self._lemmas: dict[int, str] = {LETTERS[letter]: lemma for letter, lemma in lemmas_in(lemmas).items()}

    def lemma(self, flag: int) -> str:
        """The lemma of the form when it is read as the class ``flag``; of a name its spelling, else in lower case."""
        if flag == NAME:
            return self.spelling
        found = self._lemmas.get(flag)
        if found is None:
            found = self._start + self.rest.lemma(flag) if self.rest is not None else self._by_rule(flag)
            self._lemmas[flag] = found
        return found

    def _by_rule(self, flag: int) -> str:
        letter = _LETTER_OF.get(flag, "")
        return lemma_by_rule(self.word, letter, known) if letter else self.word

    def __repr__(self) -> str:
        letters = "".join(letter for letter, flag in LETTERS.items() if self.classes & flag)
        return f"Form({self.spelling!r}, {letters!r}, preferred={_LETTER_OF.get(self.preferred, '')!r})"


@functools.lru_cache(maxsize=_KEPT)
def form_of(spelling: str) -> Form:
    """What a spelling can be; the same object for the same spelling while it is kept. Any text will do."""
    word = spelling.translate(_HYPHENS)
    lower = word.lower()
    if lower == word:
        found = entry(word)
        return _of_entry(spelling, word, found) if found is not None else guessed(spelling)
    return _capitalised(spelling, word, lower)


def form_of_own(word: str, line: str) -> Form:
    """What a user's own word can be: ``line`` says it as the table of word forms would."""
    return _of_entry(word, word, line)


def _of_entry(spelling: str, word: str, found: str, also: str = "") -> Form:
    letters, _, lemmas = found.partition(" ")
    letters = letters.rstrip("-")
    return Form(spelling, word, letters + also if also not in letters else letters, lemmas)


def _capitalised(spelling: str, word: str, lower: str) -> Form:
    """A word with a capital: what its own or its title-case line and its lower case can be; always a name too."""
    own = word if entry(word) is not None else word.title() if word.isupper() else word
    found = entry(own)
    plain = entry(lower)
    if found is not None:
        letters, _, lemmas = found.partition(" ")
        more = "".join(letter for letter in codes(lower) if letter not in letters)
        if "M" not in letters:
            letters += "M"
        if plain is None:
            return Form(spelling, own, letters, lemmas)
        return Form(spelling, lower, letters + more, plain.partition(" ")[2])
    if plain is not None:
        return _of_entry(spelling, lower, plain, "M")
    guess = guessed(lower)
    letters = "M" + "".join(letter for letter, flag in LETTERS.items() if guess.classes & flag and letter not in "M#")
    if guess.preferred and "-" in word and word[word.rindex("-") + 1 :].islower():
        letters = _LETTER_OF[guess.preferred] + letters.replace(_LETTER_OF[guess.preferred], "")  # UN-backed
    return Form(spelling, lower, letters, rest=guess.rest)


def guessed(spelling: str) -> Form:
    """What a word can be that the table lacks: by its parts, by its beginning, by its ending; else it is a noun."""
    word = spelling.translate(_HYPHENS).lower()
    if not word or not any(map(str.isalpha, word)):
        return Form(spelling, word, "#" if any(map(str.isdigit, word)) else "")
    start, hyphen, last = word.rpartition("-")
    ending = _ending(word)
    if hyphen and start and last and (ending is None or ending.suffix != hyphen + last):
        return _compound(spelling, word, start, form_of(last))
    derived = ending is not None and _INFLECTED.isdisjoint(ending.classes)  # by its ending: leaderless, warlike
    found = _with_prefix(spelling, word) or (None if derived else _closed_compound(spelling, word))
    return found or Form(spelling, word, ending.classes if ending is not None else "N")


def _compound(spelling: str, word: str, start: str, last: Form) -> Form:
    first = start.partition("-")[0]
    kinds = {first}
    of_first = form_of(first)
    if of_first.classes & NUMBER:
        kinds.add("#")
    if of_first.preferred == ADJECTIVE:
        kinds.add("J")
    ordered = [_LETTER_OF[last.preferred]] if last.preferred else ["-"]
    if last.preferred == PAST and last.classes & PARTICIPLE:
        ordered = ["T"]  # army-backed
    ordered += [letter for letter, flag in LETTERS.items() if last.classes & flag]
    letters = ""
    for letter in ordered:
        for record in COMPOUNDS:
            if record.last == letter and (not record.first or not kinds.isdisjoint(record.first)):
                letters += "".join(one for one in record.classes if one not in letters)
                break
    return Form(spelling, word, letters, rest=last)


def _with_prefix(spelling: str, word: str) -> Form | None:
    for record in PREFIXES:
        rest = word.removeprefix(record.prefix)
        if rest != word and len(rest) >= _SHORTEST_START:
            found = codes(rest)
            letters = "".join(letter for letter in record.classes if letter in found)
            if letters:
                return Form(spelling, word, letters, rest=form_of(rest))
    return None


def _closed_compound(spelling: str, word: str) -> Form | None:
    """A word that two known ones make: *landmines*, *stonewalled*."""
    for cut in range(_SHORTEST_START, min(len(word), _LONGEST_COMPOUND) - _SHORTEST_END + 1):
        found = codes(word[cut:])
        odd = found[:1] in "AM#" or (found[0] in "DT" and not word.endswith("ed"))  # screenshot
        if not odd and known(word[:cut], "NJ"):
            return Form(spelling, word, found, rest=form_of(word[cut:]))
    return None


def _ending(word: str) -> Ending | None:
    for length in range(min(_LONGEST_ENDING, len(word) - 1), 0, -1):
        ending = _ENDINGS.get(word[-length:])
        if ending is not None and len(word) >= ending.shortest:
            return ending
    return None
