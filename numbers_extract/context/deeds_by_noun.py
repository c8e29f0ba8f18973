"""A counted phrase in, who does something to it by the noun or preposition of a verb out: ``set fire to nine huts``."""

from __future__ import annotations

from typing import Final

from numbers_extract.context.causes import Causes, Found
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import BALLOT_KINDS, HARMED_KINDS, MONEY_KINDS, SPAN_KINDS, UNIT_KINDS, VICTIM_KINDS
from numbers_extract.grammar.clause import NOMINAL, OBLIQUE, Clause
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.lexicon.context_cues import actor as cues

__all__ = ["DeedsByNoun"]

_ADDRESSED: Final = cues.ADDRESSED.spellings
_NOT_WORKED_ON: Final = HARMED_KINDS | MONEY_KINDS | SPAN_KINDS | UNIT_KINDS | BALLOT_KINDS


class DeedsByNoun(Causes):
    """Who does something to the counted of one sentence that is not the object of the verb."""

    def by_other_word(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``set fire to nine huts``, ``upheld the sentences of nine men``, ``spoke to nine clerks``: who does it."""
        top = phrase.conjunct_of or phrase
        clause = self.read.clauses[top.clause]
        if counted.kind in _NOT_WORKED_ON or clause.verb is None or not top.preposition or phrase.measure:
            return None
        if top.relation == OBLIQUE and not (clause.objects or clause.passive):
            addressed = f"{clause.verb.lemma} {top.preposition}" in _ADDRESSED
            doer = (
                self.doer(clause) if addressed and counted.kind not in VICTIM_KINDS else None
            )  # not: to nine on trial
            return None if doer is None else (doer, cues.ADDRESSED)
        doer = self.doer(clause) if self._is_wrought(clause, clause.verb, top) else None
        return None if doer is None or doer.dates or doer.bare_number else (doer, cues.WROUGHT)

    @staticmethod
    def _is_wrought(clause: Clause, verb: Phrase, counted: Phrase) -> bool:
        """Whether the noun that a verb has as its object makes it do something to what a preposition leads to."""
        nouns, links = cues.WROUGHT_BY.get(verb.lemma, (frozenset(), frozenset()))
        if counted.preposition not in links:
            return False
        told = (clause.own_subject,) if clause.passive else clause.objects
        own = [one for one in told if one is counted.governor] if counted.relation == NOMINAL else told
        wrought = any(one is not None and one.lemma in nouns for one in own)
        return wrought and counted.relation in (NOMINAL, OBLIQUE)
