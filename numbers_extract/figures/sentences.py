"""A fact in, where its figure stands in its sentence out, and which figures the grammar sets side by side there."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from numbers_extract.grammar.classes import SEMICOLON, STOP
from numbers_extract.grammar.phrase import VERB_GROUP, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.background import CONTRASTING
from numbers_extract.quantities import find_quantities
from numbers_extract.text.tokens import tokenise

if TYPE_CHECKING:
    from numbers_extract.grammar.clause import Clause
    from numbers_extract.records import Fact

__all__ = ["are_side_by_side", "are_told_together", "offset_in_sentence"]

_TWO: Final = 2
_KEPT: Final = 64  # sentences: the facts of one stand together


@functools.lru_cache(maxsize=_KEPT)
def _read(sentence: str) -> Reading:
    tokens = tokenise(sentence, 0, len(sentence))
    return Reading(tokens, find_quantities(tokens, [])[0])


def offset_in_sentence(fact: Fact, before: Fact | None = None) -> int:
    """Where the figure stands in its sentence; its length where it is not found there.

    That is before what it counts, where that stands behind it. ``before`` is a fact of the same sentence that stands
    before it, so that a figure told twice is found again.
    """
    surface = rf"(?<!\w){re.escape(' '.join(fact.surface.split()))}"
    counted = rf"{surface}\s+(?:[\w-]+\s+)?{re.escape(fact.subject)}" if fact.subject else surface
    least = 0 if before is None else offset_in_sentence(before) + len(before.surface)
    for start in dict.fromkeys((least, 0)):
        for words in (counted, surface):
            found = re.compile(rf"{words}(?!\w)").search(fact.sentence, start)
            if found is not None:
                return found.start()
    return len(fact.sentence)


def _phrase(fact: Fact, at: int) -> Phrase | None:
    reading = _read(fact.sentence)
    token = next((token for token, end in enumerate(reading.tokens.ends) if end > at), -1)
    return reading.phrase_at(token)


def _phrases(one: Fact, other: Fact) -> tuple[Phrase, Phrase] | None:
    """The phrases of two facts of a sentence in which the first stands before the other; None for two sentences."""
    if one.sentence != other.sentence or other.start - one.start >= len(one.sentence):
        return None  # the sentence stands in the text twice
    first, second = _phrase(one, offset_in_sentence(one)), _phrase(other, offset_in_sentence(other, one))
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
    read = _read(one.sentence).sentence
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
