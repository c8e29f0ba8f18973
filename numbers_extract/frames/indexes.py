"""A bare number in, the index or other level that rose or fell so far out: ``the index rose 12 points``."""

from __future__ import annotations

from numbers_extract.frames.counted import Counted
from numbers_extract.frames.noun_texts import NounTexts
from numbers_extract.frames.traits import SHARE_KINDS
from numbers_extract.grammar.classes import AMOUNT, NAME, PLURAL
from numbers_extract.grammar.clause import NOMINAL, OBJECT, OBLIQUE, PREDICATE, Clause
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.quantity_words import CHANGE_PARTICLES, CHANGE_VERBS, EXTREMES, FROM, INDEX_NAMES
from numbers_extract.lexicon.relators import ADESSIVE, AGENTIVE, ALLATIVE, BOUNDING, PARTITIVE

__all__ = ["Indexes"]


class Indexes(NounTexts):
    """Points and levels of indexes."""

    def _of_index(self, counted: Counted) -> None:
        """``the index rose 12 points``: what rose, where a change is told in its points."""
        phrase = self.reading.phrase_at(counted.quantity.last - 1)
        told = None if phrase is None else self._step_before(phrase)
        if told is not None:
            counted.subject = told.subject  # fell 6 percent, or 486 points
            return
        if phrase is None or not (phrase.relation in (OBJECT, OBLIQUE) or self._is_told_by_step(phrase)):
            return
        clause = self.reading.sentence.clause_of(phrase)
        subject = clause.subject
        level = phrase.preposition in ADESSIVE or (subject is not None and subject.lemma in pw.INDEXES)
        if clause.verb is not None and (clause.verb.lemma in CHANGE_VERBS or level or self._is_told_by_step(phrase)):
            self._name(counted, subject)

    def _step_before(self, phrase: Phrase) -> Counted | None:
        """``fell 6 percent, or 486 points``, ``6 percent, which is 486 points``: the change that points tell again."""
        clause = self.reading.sentence.clause_of(phrase)
        same = [phrase.conjunct_of, phrase.governor, *clause.objects, clause.subject]
        before = [one for one in same if one is not None and one.tag & AMOUNT and one.index < phrase.index]
        shares = (one for one in reversed(self.done) if one.kind in SHARE_KINDS and one.subject)
        return next((one for one in shares if self.reading.phrase_at(one.quantity.last - 1) in before), None)

    def _is_told_by_step(self, phrase: Phrase) -> bool:
        """``was up 21 points at 7,512``: whether a copula leads to how far something is up or down."""
        over = phrase.governor
        if phrase.relation == PREDICATE or over is None or over.sort == NOUN_PHRASE:
            return phrase.relation == PREDICATE and phrase.preposition in CHANGE_PARTICLES
        return over.text in CHANGE_PARTICLES and not phrase.preposition

    def _is_of_named_index(self, counted: Counted) -> bool:
        """``The Dow fell 26 to 9,070.72``: whether a bare number is the level of an index, or its change; names it."""
        phrase = self.reading.phrase_at(counted.quantity.last - 1)
        if phrase is None or not phrase.bare_number:
            return False
        over = phrase.governor
        step = self._is_told_by_step(phrase)
        behind_one = phrase.relation == NOMINAL and over is not None and bool(over.quantities)
        behind_one = behind_one and over is not None and self._is_told_by_step(over)
        if not (phrase.relation in (OBJECT, OBLIQUE) or behind_one or step):
            return False
        clause = self.reading.sentence.clause_of(phrase)
        subject, verb = clause.subject, clause.verb
        if subject is None or verb is None or clause.passive:
            return False
        levels = pw.LEVEL_PREPOSITIONS | ADESSIVE | BOUNDING
        if phrase.relation in (OBLIQUE, NOMINAL) and not step and phrase.preposition not in levels:
            return False
        first, last = self.reading.tokens_of(subject)
        named = not INDEX_NAMES.isdisjoint(self.tokens.surface(first, last).lower().split())
        if not named and subject.lemma not in pw.BARE_INDEXES:
            return False
        closes = verb.lemma in CHANGE_VERBS or verb.lemma in pw.CLOSING_VERBS or verb.lemma in pw.CROSSING
        return closes and self._name(counted, subject)

    def _of_what_changes(self, counted: Counted) -> None:
        """``Horsepower jumped from 240 to 273``: what changes, where a bare number that counts nothing is its level."""
        phrase = self.reading.phrase_at(counted.quantity.last - 1)
        if phrase is None or not phrase.bare_number:
            return
        clause = self.reading.sentence.clause_of(phrase)
        over = phrase.governor
        averaged = phrase.relation == NOMINAL and phrase.preposition in PARTITIVE and over is not None
        if averaged and over is not None and over.lemma in EXTREMES:
            phrase = over  # fell to an average of 400
        verb, moved = clause.verb, self._what_is_moved(clause, phrase)
        if verb is None or moved is None:
            return
        level = phrase.relation == OBJECT and not phrase.preposition and verb.lemma in pw.REACHING_VERBS
        changed = verb.lemma in CHANGE_VERBS and phrase.preposition in FROM | ALLATIVE | BOUNDING | AGENTIVE
        if not (changed or (level and not clause.passive) or self._is_behind_step(clause, phrase)):
            return
        noun = self._place_of(moved)
        if not moved.tag & NAME and noun is not None and not self.chunks[noun].person:
            self._name(counted, moved)

    def _is_behind_step(self, clause: Clause, phrase: Phrase) -> bool:
        """``Sales were down 5% at 900``: whether a level stands behind the step by which something rose or fell."""
        told = (*clause.objects, *clause.adjuncts, clause.predicate)
        steps = (one for one in told if one is not None and one.preposition in CHANGE_PARTICLES and one.quantities)
        return phrase.preposition in ADESSIVE and any(one.index < phrase.index for one in steps)

    def _what_is_moved(self, clause: Clause, phrase: Phrase) -> Phrase | None:
        """``raised the quota to 400``: the one object of the verb before a level; else the subject, where none is."""
        things = [one for one in clause.objects if not one.quantities and one is not phrase]
        if not things:
            return clause.subject
        moved = things[0]
        plain = len(things) == 1 and moved.index < phrase.index and phrase.preposition in FROM | ALLATIVE | AGENTIVE
        # the vote will lift the number of seats to
        return moved if plain and moved.lemma not in pw.COUNT_HEADS else None

    def _is_at_mark(self, counted: Counted, phrase: Phrase | None) -> bool:
        """``Arrivals passed the 10 million mark``: whether a noun for a level stands behind its number; names whose."""
        if phrase is None or phrase.lemma not in pw.MARK_NOUNS or phrase.tag & PLURAL or counted.quantity.compound:
            return False
        if self.reading.token_of(phrase) != counted.quantity.last:
            return False  # the 40 delegate threshold
        clause = self.reading.sentence.clause_of(phrase)
        if clause.verb is None or clause.passive or clause.subject is None:
            return False
        crossed = phrase.relation == OBJECT and clause.verb.lemma in pw.MARK_VERBS
        passed = phrase.relation == OBLIQUE and phrase.preposition in pw.MARK_PREPOSITIONS and not clause.objects
        return (crossed or passed) and self._name(counted, clause.subject)

    def _unit_of_mark(self, counted: Counted) -> str:
        """``The index fell below the 5,000 mark``: the unit of a level at a mark: of an index points, else none."""
        words = set(counted.subject.lower().split())
        return "" if words.isdisjoint(INDEX_NAMES | pw.INDEXES | pw.BARE_INDEXES) else pw.INDEX_POINT
