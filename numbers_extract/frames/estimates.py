"""The counts of a sentence in, those that somebody only estimates out hedged: ``estimates that 310,000 have fled``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from numbers_extract.frames.counted import Counted
from numbers_extract.frames.traits import AGE_KINDS, SPAN_KINDS
from numbers_extract.grammar.classes import AMOUNT
from numbers_extract.grammar.clause import COMPLEMENT, OBJECT, OBLIQUE, PREDICATE, SUBJECTS, Clause
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.cues import FORETELLING, GUESSING
from numbers_extract.lexicon.relators import ADESSIVE, RANGE_OPENERS
from numbers_extract.lexicon.words import spellings_of
from numbers_extract.quantities.quantity import Quantity

__all__ = ["hedge_estimates"]

_FORMS: Final = spellings_of(GUESSING, numbers=False)
_TOLD: Final = (*SUBJECTS, OBJECT, OBLIQUE, PREDICATE)


def hedge_estimates(reading: Reading, counts: Sequence[Counted]) -> None:
    """Hedges the counts that a verb or a noun of estimating tells."""
    if _FORMS.isdisjoint(reading.tokens.lemmas) and _FORMS.isdisjoint(reading.tokens.texts):
        return
    for counted in counts:
        quantity = counted.quantity
        plain = counted.kind not in AGE_KINDS | SPAN_KINDS and not quantity.compound and counted.link != "part"
        phrase = reading.phrase_at(quantity.last - 1) if plain else None
        if phrase is not None and _is_estimated(reading, phrase):
            _hedge(quantity)


def _is_estimated(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase is what is estimated, or stands at the verb of a clause that is."""
    if phrase.relation not in _TOLD or (phrase.relation == OBLIQUE and not _is_level(phrase)):
        return False
    clause: Clause | None = reading.sentence.clause_of(phrase)
    if clause is None or clause.verb is None:
        return False
    if phrase.relation not in SUBJECTS and _estimates(clause, phrase):
        return True
    outer, verb = clause.parent, clause.verb
    if any(one.text in FORETELLING for one in reading.sentence.items.entries[verb.first : verb.last]):
        return False  # estimates that it will cost $9: its status says as much
    return clause.kind == COMPLEMENT and outer is not None and _estimates(outer, phrase)


def _is_level(phrase: Phrase) -> bool:
    """``estimated the crowd at 900``, ``that it rose to 900``; not ``damage to two mills``."""
    return phrase.bare_number or bool(phrase.tag & AMOUNT) or phrase.preposition in ADESSIVE | RANGE_OPENERS


def _estimates(clause: Clause, phrase: Phrase) -> bool:
    """``the guild estimates that``, ``estimates suggest``: whether a clause tells an estimate of what is behind it."""
    verb, subject = clause.verb, clause.subject
    if verb is None or verb.index > phrase.index or verb.negated:
        return False
    guessed = subject is not None and subject.lemma in GUESSING and not subject.quantities
    return verb.lemma in GUESSING or guessed


def _hedge(quantity: Quantity) -> None:
    """Makes a number one that is about so much, whose ends are open where it has no bound."""
    quantity.approximate = True
    if quantity.bound == "equal" and quantity.value is not None:
        quantity.low = quantity.high = None
