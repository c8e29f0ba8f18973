"""An amount by, to or from which something changes in, what changes and what was measured before it out."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.amounts import VERB_COMPLEMENTS, is_person
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.measured_sums import MeasuredSums
from numbers_extract.frames.traits import (
    AGE_KINDS,
    COMPARED_KINDS,
    MONEY_KINDS,
    SHARE_KINDS,
    SPAN_KINDS,
    SUBJECT_KINDS,
    UNIT_KINDS,
)
from numbers_extract.grammar.classes import AMOUNT, COLON, COMMA, DASH, NAME, PRONOUN
from numbers_extract.grammar.clause import (
    APPOSITION,
    FINITE_KINDS,
    GERUND_CLAUSE,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PARTICIPLE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.phrase import NOUN_PHRASE, SIGN, VERB_GROUP, Phrase
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import CHANGED_BY, COPULAS
from numbers_extract.lexicon.quantity_words import (
    BRINGING_VERBS,
    CHANGE_NOUNS,
    CHANGE_PARTICLES,
    CHANGE_VERBS,
    EXTREMES,
    FORECAST_NOUNS,
    FROM,
    HIGHER,
    LOWER,
    PAST_A_LEVEL,
    PUSHING_VERBS,
    TIMES,
)
from numbers_extract.lexicon.relators import (
    ADESSIVE,
    ALLATIVE,
    BENEFACTIVE,
    COMITATIVE,
    INESSIVE,
    LIMITATIVE,
    PARTITIVE,
    SUPERESSIVE,
)
from numbers_extract.quantities.measures import LENGTH, SPEED

__all__ = ["MeasuredLevels"]

_SAYS_LEVEL: Final = COPULAS.union(CHANGE_VERBS)
_LEVELS: Final = pw.MEASURED_NOUNS.union(FORECAST_NOUNS, EXTREMES, CHANGE_NOUNS)  # what goes from an amount to another
_COMPARED_LEVELS: Final = FORECAST_NOUNS.union(pw.COUNT_HEADS)
_DIRECTIONS: Final = frozenset({*CHANGE_PARTICLES, *HIGHER, *LOWER})


class MeasuredLevels(MeasuredSums):
    """Levels, changes, and amounts told against others."""

    def _goes_on_from(self, counted: Counted) -> Counted | None:
        """The amount before it that says what this one measures: ``$9 (8 euros)``, ``to 71 percent from 83``."""
        last = self.done[-1] if self.done else None
        in_points = last is not None and last.unit == pw.INDEX_POINT and counted.kind in SHARE_KINDS
        if last is None or not (last.kind == counted.kind or in_points) or counted.kind not in COMPARED_KINDS:
            return None
        own, other = self._amount(counted), self._amount(last)
        if own is None or other is None:
            return None
        bracketed = self.reading.sentence.opens_brackets(own)
        if bracketed and len(self.reading.sentence.between(other, own)) == 1:
            told = in_points or counted.kind not in SHARE_KINDS
            return last if told and (last.subject or counted.kind in MONEY_KINDS) else None
        if not last.subject:
            return None
        between = self.reading.sentence.between(other, own)
        listed = counted.kind in MONEY_KINDS and len(between) == 1 and bool(between[0].tag & COMMA)
        if listed and last.unit != counted.quantity.unit and self.reading.sentence.opens_brackets(other):
            return last  # a fee of 8,000 pounds ($453, 371 euros)
        restated = in_points or counted.kind in MONEY_KINDS
        if restated and self._is_restated_by(own, other):
            return last
        return last if self._is_compared_with(own, other) else None

    def _is_restated_by(self, own: Phrase, other: Phrase) -> bool:
        """``$9 million, or $1 a share``: whether an amount says another again."""
        before = self.reading.sentence.right_before(own)
        if before is None or before.text not in pw.RESTATING:
            return False
        return own.conjunct_of is other or (own.governor is not None and own.governor in (other, other.governor))

    def _is_compared_with(self, own: Phrase, other: Phrase) -> bool:
        """``to 71 percent from 83``, ``$3 million, up from $2 million``: whether it is told against another."""
        clause = self.reading.sentence.clause_of(own)
        compares = clause.kind == PARTICIPLE_CLAUSE and clause.verb is not None and clause.verb.lemma in pw.COMPARING
        if compares and clause.own_subject is None and own.preposition in COMITATIVE | ALLATIVE:
            return other.clause != own.clause and other.index < own.index  # 9% in Kesh, compared with 5% in Ard
        if own.preposition not in pw.COMPARISON_PREPOSITIONS:
            return False
        if own.governor is other or (own.governor is not None and own.governor.governor is other):
            return True
        beside = own.clause == other.clause and own.governor is other.governor
        return beside and other.relation in VERB_COMPLEMENTS and own.relation in VERB_COMPLEMENTS

    def _is_left_level(self, counted: Counted) -> bool:
        """``a 43 percent increase from $704 million``: what changed is of the level that the change goes on from."""
        phrase = self._amount(counted)
        change = None if phrase is None else phrase.governor
        if phrase is None or change is None or phrase.preposition not in FROM or change.lemma not in CHANGE_NOUNS:
            return False
        inside = (one for one in self.done if self._amount(one) is change)
        same = next((one for one in inside if one.subject and not one.subject.endswith(change.text)), None)
        if same is not None:
            counted.noun, counted.subject = same.noun, same.subject
        return same is not None

    def _set_beside(self, counted: Counted) -> bool:
        """``Exports totalled $4.7 billion, up 9 percent``: a change set behind a comma is of the amount before."""
        last = self.done[-1] if self.done else None
        own, other = self._amount(counted), self._amount(last) if last is not None else None
        if last is None or own is None or other is None:
            return False
        if self._is_multiple_of(counted, last, own):
            counted.noun, counted.subject = last.noun, last.subject  # rose to 6 percent, double the target
            return True
        if self.reading.sentence.tells_difference(own):
            return self._differs(counted, last)
        if last.kind in MONEY_KINDS and self._is_step(counted, last):
            counted.noun, counted.subject = last.noun, last.subject  # closed at $28, down 50 cents
            return True
        if last.kind in SHARE_KINDS and self._is_change_to(own, other):
            if last.subject and last.link != "part" and counted.kind in COMPARED_KINDS:
                counted.noun, counted.subject = last.noun, last.subject  # raised its dividend by 26% to 8 cents
            return bool(counted.subject)
        if counted.kind not in SHARE_KINDS or not last.subject or last.link == "part" or not self._is_led(own):
            return False
        counted.noun, counted.subject = last.noun, last.subject
        counted.topic = last.topic or (last.kind if last.kind not in SUBJECT_KINDS else "")
        return True

    def _is_multiple_of(self, counted: Counted, last: Counted, own: Phrase) -> bool:
        """Whether a multiple behind a comma compares the amount before it with a level that tells nothing more."""
        before = self.reading.sentence.right_before(own)
        if counted.quantity.unit not in TIMES or own.sort != NOUN_PHRASE or before is None:
            return False
        restated = before.text in pw.RESTATING and last.kind in MONEY_KINDS  # $9, or 196 times what he had
        if not restated and not (before.sort == SIGN and before.tag & (COMMA | DASH)):
            return False
        if not last.subject or last.link == "part" or last.kind in SPAN_KINDS | AGE_KINDS:
            return False
        if restated:
            return True
        level = own.governor if own.relation == NOMINAL and own.governor is not None else own
        told = any(one.preposition in PARTITIVE and not one.dates for one in self.reading.sentence.governed_by(level))
        plain = level.bare_number or bool(level.tag & (AMOUNT | PRONOUN))  # double the 90 of May
        return plain or (level.lemma in _COMPARED_LEVELS and not told)

    def _differs(self, counted: Counted, last: Counted) -> bool:
        """``Exports hit $9 million, 3 percent more than in May``: a difference is of what the level before is of."""
        share = counted.kind in SHARE_KINDS
        if not share and not (last.kind == counted.kind and last.quantity.dimension == counted.quantity.dimension):
            return False
        if not last.subject or last.link == "part" or last.kind in SPAN_KINDS | AGE_KINDS:
            return False
        counted.noun, counted.subject = last.noun, last.subject
        if share:
            counted.topic = last.topic or (last.kind if last.kind not in SUBJECT_KINDS else "")
        return True

    def _is_change_to(self, own: Phrase, other: Phrase) -> bool:
        """``by 26% to 8 cents``: whether a level is told behind the change to it, by the same verb or noun."""
        if own.preposition not in ALLATIVE or self.reading.sentence.right_before(own) is None:
            return False
        return own.governor is other or (own.clause == other.clause and own.governor is other.governor)

    def _is_led(self, phrase: Phrase) -> bool:
        """``, up 9 percent``: whether a comma and a word of direction stand before an amount."""
        read = self.reading.sentence
        over = phrase.governor
        if over is not None and over.text in CHANGE_PARTICLES:
            return read.mark_before(over) is not None
        led = self.words[self.reading.tokens_of(phrase)[0]].text in CHANGE_PARTICLES
        return led and read.mark_before(phrase) is not None

    def _is_step(self, counted: Counted, last: Counted) -> bool:
        """Whether a sum behind another and a comma is by how much that went up or down."""
        own, other = (self._amount(one) for one in (counted, last))
        if own is None or other is None or counted.kind != last.kind:
            return False
        between = self.reading.sentence.between(other, own)
        moved = bool(between) and between[-1].text in CHANGE_PARTICLES
        return moved and any(one.tag & COMMA for one in between) and not any(one.sort == VERB_GROUP for one in between)

    def _is_moved(self, counted: Counted) -> bool:
        """``cut its stake in the dairy from 9 percent``: what somebody changes by an amount, or to or from it."""
        phrase = self._amount(counted)
        if phrase is None or phrase.relation not in (OBJECT, OBLIQUE):
            return False
        clause = self._past_gerund(self.reading.sentence.clause_of(phrase), phrase)
        if clause.verb is None or clause.passive:
            return False
        if phrase.text in _DIRECTIONS and phrase.relation == OBJECT and clause.objects[0] is not phrase:
            return self._name(counted, clause.objects[0])  # pulled the index 2 percent lower
        put = phrase.preposition in ADESSIVE and clause.verb.lemma in pw.ESTIMATE_VERBS
        past = phrase.preposition in PAST_A_LEVEL and clause.verb.lemma in PUSHING_VERBS  # pushed crude above $93
        if not (put or past) and phrase.preposition and phrase.preposition not in pw.LEVEL_PREPOSITIONS:
            return False
        led = clause.particle is not None and clause.particle.text in CHANGE_PARTICLES
        moved = next((one for one in clause.objects if not one.tag & AMOUNT and one.index < phrase.index), None)
        level = moved is not None and moved.lemma in _LEVELS and phrase.preposition in FROM | ALLATIVE
        brings = clause.verb.lemma in BRINGING_VERBS and phrase.preposition in ALLATIVE and bool(phrase.tag & AMOUNT)
        if not (put or past or led or level or brings or clause.verb.lemma in CHANGE_VERBS):
            return False
        if moved is None:
            return counted.kind in SHARE_KINDS | MONEY_KINDS and self._falls(counted, clause.subject)
        return self._name(counted, self._inside(moved))

    def _past_gerund(self, clause: Clause, phrase: Phrase) -> Clause:
        """``cut the fee for parking vans from $9 to $5``: the clause past what the fee is for."""
        outer = clause.parent
        if clause.kind != GERUND_CLAUSE or outer is None or clause.verb is None:
            return clause
        before = self.reading.sentence.right_before(clause.verb)
        leads = before is not None and before.text in BENEFACTIVE and phrase.preposition in FROM | ALLATIVE
        changes = outer.verb is not None and outer.verb.lemma in CHANGE_VERBS and bool(outer.objects)
        return outer if leads and changes and clause.verb.lemma not in CHANGE_VERBS else clause

    def _is_what_changed(self, change: Phrase, counted: Counted) -> bool:
        """``cuts of 9 percent in output``, ``The mill saw a gain of 9 percent``: what it is that rose or fell."""
        amount = self._amount(counted)
        if change.lemma not in CHANGE_NOUNS or amount is None or counted.kind not in COMPARED_KINDS:
            return False
        if amount.preposition not in PARTITIVE | CHANGED_BY:
            return False
        sentence = self.reading.sentence
        clause = sentence.clause_of(change)
        behind = (*sentence.governed_by(change), *sentence.governed_by(amount), *clause.adjuncts)
        inner = (one for one in behind if one.preposition in INESSIVE and one.index > change.index)
        if self._name(counted, next((one for one in inner if not one.tag & (NAME | AMOUNT) and not one.dates), None)):
            return True
        if change.relation == APPOSITION and sentence.mark_before(change) is not None:
            last = self._told_before(change)
            if last is not None and last.kind not in SPAN_KINDS:
                counted.noun, counted.subject = last.noun, last.subject  # rose to $95, a rise of $15
                return True
        sum_of_money = counted.kind in MONEY_KINDS and change.lemma in pw.MEASURED_NOUNS
        if clause.verb is None or change not in clause.objects or sum_of_money:
            return False  # posted a loss of 63 cents
        present = not (clause.verb.past or clause.verb.helped)
        foresees = clause.verb.lemma in pw.FORETELLING and present  # the bank sees growth of 2 percent
        return clause.verb.lemma in pw.UNDERGOING and not foresees and self._name(counted, clause.subject)

    def _moving(self, phrase: Phrase) -> Phrase | None:
        """``lifted firms such as Orvel up 9 percent``: what goes up where another verb tells of it; else None."""
        read = self.reading.sentence
        verb = read.clause_of(phrase).verb
        told = phrase.relation == OBLIQUE and verb is not None and verb.lemma not in _SAYS_LEVEL
        if not told or phrase.preposition not in CHANGE_PARTICLES:
            return None
        return read.mover_before(read.preposition_of(phrase))

    def _of_object(self, phrase: Phrase, counted: Counted) -> bool:
        """``Floods killed 90 people last year, down 8 percent``: what went up or down is what the object counts."""
        link = self.reading.sentence.preposition_of(phrase) if phrase.preposition in CHANGE_PARTICLES else None
        if link is None or self.reading.sentence.mark_before(link) is None:
            return False
        objects = self.reading.sentence.clause_of(phrase).objects
        told = next((one for one in reversed(self.done) if one.subject and self._amount(one) in objects), None)
        if told is None or told.kind in UNIT_KINDS:
            return False
        counted.noun, counted.subject, counted.topic = told.noun, told.subject, told.kind
        return True

    def _changes_further(self, phrase: Phrase, counted: Counted) -> bool:
        """``put turnout at 65 percent, dropping to 50 percent``: whether the change is of what was measured before."""
        last, clause = self.done[-1] if self.done else None, self.reading.sentence.clause_of(phrase)
        verb = clause.verb
        if last is None or last.kind != counted.kind or clause.kind in FINITE_KINDS:
            return False
        if verb is None or verb.lemma not in CHANGE_VERBS or phrase.relation not in VERB_COMPLEMENTS:
            return False
        noun = self.reading.phrase_at(last.noun.head) if last.noun is not None else None
        outer = clause.parent.objects if clause.parent is not None else []
        if not is_person(clause.subject) and (noun is None or noun not in outer):
            return False
        counted.noun, counted.subject = last.noun, last.subject
        return True

    def _stands_at(self, phrase: Phrase | None, counted: Counted) -> bool:
        """``was up 4% at $87``, ``ended the day at $14``: whether a level is the subject's."""
        if phrase is None:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        if counted.kind in SHARE_KINDS and phrase.preposition in SUPERESSIVE:
            told = (one for thing in clause.objects for one in self.reading.sentence.list_of(thing))
            before = [one for one in told if one.index < phrase.index]
            return phrase.relation == OBLIQUE and self._name(
                counted, before[-1] if before else None
            )  # has Labour on 41%
        if phrase.preposition not in ADESSIVE or phrase.relation not in (OBLIQUE, NOMINAL):
            return False
        noun, _ = self.reading.sentence.host_of(phrase)
        if noun is not None and noun.lemma in pw.RATED:
            return self._name(counted, noun)  # repay the loan plus interest at 6 percent
        verb = clause.verb
        near = counted.quantity.dimension == LENGTH and phrase.preposition in LIMITATIVE
        if (near or counted.quantity.dimension == SPEED) and phrase.relation == OBLIQUE and not clause.passive:
            return self._name(counted, clause.subject)  # left the road at 90 mph
        if verb is not None and self._opens_level(phrase, clause):
            return self._falls(counted, clause.subject)
        if verb is None or phrase.index < verb.index:
            return self._is_set_behind(phrase, clause.subject) and self._falls(counted, clause.subject)
        stepped = phrase.governor is not None and bool(phrase.governor.quantities)
        if phrase.relation == NOMINAL and not stepped:
            over = phrase.governor
            return over is not None and over.lemma in pw.MEASURED_NOUNS and self._name(counted, over)  # put costs at $4
        sold = counted.kind in MONEY_KINDS and verb.lemma in pw.TRADING_VERBS  # sells 900 loaves a day at 85 cents
        valued = clause.objects[-1] if clause.objects and (sold or verb.lemma in pw.VALUED) else None
        if valued is not None and verb.index < valued.index < phrase.index:
            return self._name(counted, valued)  # put the cost at $4 million
        priced = verb.lemma in pw.PRICED and not clause.objects
        between = self.reading.sentence.between(verb, phrase)
        moved = verb.lemma in COPULAS | pw.PRICED and any(one.text in _DIRECTIONS for one in between)
        if priced or moved or (stepped and verb.lemma in COPULAS):
            return self._name(counted, clause.subject)
        return verb.lemma in COPULAS and not clause.passive and self._falls(counted, clause.subject)

    def _tells_level(self, phrase: Phrase, counted: Counted) -> bool:
        """``posted its first loss in nine years: $12m``: the level before a colon that an amount tells."""
        clause = self.reading.sentence.clause_of(phrase)
        mark, outer = self.reading.sentence.mark_before(phrase), clause.parent
        if mark is None or not mark.tag & COLON or clause.verb is not None or outer is None:
            return False
        told = [*outer.objects, *([outer.predicate] if outer.predicate is not None else [])]
        level = next((one for one in reversed(told) if one.lemma in _LEVELS or one.lemma in pw.PROFITS), None)
        return level is not None and level.index < phrase.index and self._name(counted, level)

    def _opens_level(self, phrase: Phrase, clause: Clause) -> bool:
        """``At $46,000, the van is dear``: whether an amount and a comma open a clause of a copula."""
        verb, subject = clause.verb, clause.own_subject
        if verb is None or verb.lemma not in COPULAS or subject is None or phrase.index > subject.index:
            return False
        between = self.reading.sentence.between(phrase, subject)
        return bool(between) and bool(between[-1].tag & COMMA) and len(between) == 1

    def _is_set_behind(self, phrase: Phrase, subject: Phrase | None) -> bool:
        """``Profit, at $88m, beat``: whether an amount stands between marks right behind the subject."""
        if subject is None or subject.index > phrase.index or subject.tag & NAME:
            return False
        between = self.reading.sentence.between(subject, phrase)
        return bool(between) and all(one.tag & COMMA or one.text in ADESSIVE for one in between)
