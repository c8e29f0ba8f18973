"""A fact in, where its figure stands in its sentence out, and which figures the grammar sets side by side there."""

from __future__ import annotations

import bisect
import functools
from typing import TYPE_CHECKING, Final

from numbers_extract.figures.way import Step, way_up
from numbers_extract.grammar.classes import SEMICOLON, STOP
from numbers_extract.grammar.phrase import VERB_GROUP, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.background import CONTRASTING
from numbers_extract.quantities import find_quantities
from numbers_extract.text.tokens import Tokens, tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numbers_extract.grammar.clause import Clause
    from numbers_extract.grammar.sentence import ReadSentence
    from numbers_extract.records import Fact

__all__ = ["SaidSentence", "are_side_by_side", "are_told_together", "offset_in_sentence", "said_sentence"]

_TWO: Final = 2
_KEPT: Final = 256  # sentences: those of one article are asked of again and again


class SaidSentence:
    """The sentence of a fact: its words, and its phrases and clauses once one asks for them."""

    __slots__ = ("_reading", "_ways", "tokens", "words")

    def __init__(self, sentence: str) -> None:
        self.tokens: Tokens = tokenise(sentence, 0, len(sentence))
        self.words = self.tokens.texts | self.tokens.lemmas
        self._reading: Reading | None = None
        self._ways: dict[int, Sequence[Step]] = {}

    @property
    def reading(self) -> Reading:
        """The sentence with its quantities as the grammar reads it."""
        if self._reading is None:
            self._reading = Reading(self.tokens, find_quantities(self.tokens, [])[0])
        return self._reading

    @property
    def read(self) -> ReadSentence:
        """Its phrases and clauses."""
        return self.reading.sentence

    def token_at(self, offset: int) -> int:
        """The token that stands at an offset or is the next behind it; as many as there are where none is."""
        return bisect.bisect_right(self.tokens.ends, offset)

    def token_of(self, fact: Fact) -> int:
        """The first token of a figure; as many as there are where it is not found."""
        return self.token_at(offset_in_sentence(fact))

    def phrase_of(self, fact: Fact) -> Phrase | None:
        """The phrase that a figure stands in; None where the grammar has none for it."""
        return self.reading.phrase_at(self.token_of(fact))

    def way_of(self, fact: Fact) -> Sequence[Step]:
        """The steps from a figure up its clause tree, the nearest first; none where it stands in no phrase."""
        token = self.token_of(fact)
        way = self._ways.get(token)
        if way is None:
            phrase = self.reading.phrase_at(token)
            way = self._ways[token] = () if phrase is None else way_up(self.reading, phrase, token)
        return way


@functools.lru_cache(maxsize=_KEPT)
def said_sentence(sentence: str) -> SaidSentence:
    """The words, phrases and clauses of a sentence, read once while it is asked for."""
    return SaidSentence(sentence)


def offset_in_sentence(fact: Fact, before: Fact | None = None) -> int:
    """Where the figure stands in its sentence; its length where it is not found there.

    That is before what it counts, where that stands behind it. ``before`` is a fact of the same sentence that stands
    before it, so that a figure told twice is found again.
    """
    least = 0 if before is None else offset_in_sentence(before) + len(before.surface)
    return _offset(fact.sentence, " ".join(fact.surface.split()), fact.subject, least)


@functools.lru_cache(maxsize=4 * _KEPT)
def _offset(sentence: str, surface: str, subject: str, least: int) -> int:
    for start in dict.fromkeys((least, 0)):
        found = _places(sentence, surface, start)
        if found:
            return next((at for at in found if _counts(sentence, at + len(surface), subject)), found[0])
    return len(sentence)


def _places(sentence: str, surface: str, start: int) -> list[int]:
    """Where words stand in a sentence, as whole words."""
    found: list[int] = []
    at = sentence.find(surface, start) if surface else -1
    while at >= 0:
        if not _is_inside(sentence, at) and not _is_inside(sentence, at + len(surface)):
            found.append(at)
        at = sentence.find(surface, at + 1)
    return found


def _is_inside(sentence: str, at: int) -> bool:
    """Whether a place is within a word."""
    return 0 < at < len(sentence) and _is_letter(sentence[at - 1]) and _is_letter(sentence[at])


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _counts(sentence: str, end: int, subject: str) -> bool:
    """Whether the words counted stand behind a figure that ends there, with one word at most between."""
    rest = sentence[end:]
    behind = rest.lstrip()
    if not subject or len(behind) == len(rest):
        return not subject
    if _opens(behind, subject):
        return True
    word, _, further = behind.partition(" ")
    return word.replace("-", "").isalnum() and _opens(further.lstrip(), subject)


def _opens(words: str, subject: str) -> bool:
    return words.startswith(subject) and not _is_inside(words, len(subject))


def _phrases(one: Fact, other: Fact) -> tuple[Phrase, Phrase] | None:
    """The phrases of two facts of a sentence in which the first stands before the other; None for two sentences."""
    if one.sentence != other.sentence or other.start - one.start >= len(one.sentence):
        return None  # the sentence stands in the text twice
    said = said_sentence(one.sentence)
    first = said.phrase_of(one)
    second = said.reading.phrase_at(said.token_at(offset_in_sentence(other, one)))
    return None if first is None or second is None else (first, second)


def _is_unseen(one: Fact, other: Fact) -> bool:
    """Whether two facts have the same sentence, and one of the figures is not in it: its words are not at hand."""
    known = (fact for fact in (one, other) if offset_in_sentence(fact) < len(fact.sentence))
    return one.sentence == other.sentence and len([*known]) < _TWO


def are_side_by_side(one: Fact, other: Fact) -> bool:
    """``12 soldiers and 20 rebels``: whether two figures of a sentence are items of one list."""
    phrases = _phrases(one, other)
    return phrases is not None and (phrases[0].conjunct_of or phrases[0]) is (phrases[1].conjunct_of or phrases[1])


def are_told_together(one: Fact, other: Fact) -> bool:
    """Whether two figures of a sentence have no verb between them, or are told in one clause or in two side by side.

    The first comes first.
    A further number (``two others``) may also stand in a clause below, up to a stop.
    """
    phrases = _phrases(one, other)
    if phrases is None:
        return _is_unseen(one, other)
    first, second = phrases
    read = said_sentence(one.sentence).read
    stopped = read.are_parted(first, second, STOP | SEMICOLON)
    if other.scope == "additional" or not any(one.sort == VERB_GROUP for one in read.between(first, second)):
        return not stopped
    if (first.conjunct_of or first) is (second.conjunct_of or second):
        return True
    clause, further = read.clause_of(first), read.clause_of(second)
    if clause is further or _shares(clause, further) or _shares(further, clause):
        return True
    alike = clause.kind == further.kind and clause.parent is further.parent
    set_beside = further.parent is clause and further.opener is not None and further.opener.text in CONTRASTING
    return (alike or set_beside) and not stopped


def _shares(clause: Clause, other: Clause) -> bool:
    """Whether a clause has the subject of another, or both have that of a third."""
    giver = clause.shares_with
    return giver is not None and (giver is other or giver is other.shares_with)
