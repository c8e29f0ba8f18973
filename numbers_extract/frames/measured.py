"""Quantities whose unit says the kind, and compounds, in; what is measured and its topic out."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.amounts import VERB_COMPLEMENTS
from numbers_extract.frames.compounds import Compounds
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.traits import (
    AGE_KINDS,
    CLAUSE_MEASURED_KINDS,
    MONEY_KINDS,
    PERCENT_KINDS,
    RATIO_KINDS,
    SHARE_KINDS,
    SPAN_KINDS,
    TALLY_FRAME,
    UNIT_KINDS,
)
from numbers_extract.grammar.classes import AMOUNT
from numbers_extract.grammar.clause import APPOSITION, FINITE_KINDS, NOMINAL, OBJECT, OBLIQUE, SUBJECTS, Clause
from numbers_extract.grammar.phrase import ADVERBIAL, NOUN_PHRASE, PREDICATE_WORD, VERB_GROUP, Phrase
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.ballot_talk import ABSTAIN, AGAINST, FOR, MARGIN_VERBS
from numbers_extract.lexicon.quantity_words import (
    CHANGE_NOUNS,
    CHANGE_PARTICLES,
    DIFFERENCES,
    EXTREMES,
    LEVEL_MARKS,
    TIMES,
)
from numbers_extract.lexicon.relators import ADESSIVE, COMPARATIVE, SET_OPENERS, VALUED_AT
from numbers_extract.quantities.measures import EXTENTS

__all__ = ["Measured"]

_VERBAL: Final = VERB_GROUP | ADVERBIAL


class Measured(Compounds):
    """Percentages, money, measures, durations, ages and compounds."""

    def _measured(self, counted: Counted) -> None:
        counted.unit = counted.quantity.unit
        self._by_unit(counted)
        if counted.kind in SHARE_KINDS | MONEY_KINDS:
            self._pass_level(counted.quantity)
        self._measured_subject(counted)
        if counted.kind in SPAN_KINDS | MONEY_KINDS and not pw.LEGAL_LIMITS.keys().isdisjoint(self.tokens.texts):
            self._limit(counted.quantity)
        self._topic(counted)
        if counted.link == "part" and counted.whole is None and counted.kind in SHARE_KINDS:
            counted.whole = self._whole_told(counted)

    def _measured_subject(self, counted: Counted) -> None:
        """What is measured: the ``of`` phrase, the noun behind, the subject of the verb, the name before an age."""
        kind = counted.kind
        previous = self._goes_on_from(counted)
        if self._is_of_whom(counted):
            counted.group = self._described_as(counted.at)  # of whom 58 percent
        elif previous is not None:
            counted.noun, counted.subject = previous.noun, previous.subject
        elif (
            self._is_whose_time(counted)
            or self._is_told_beside(counted)
            or self._is_share_again(counted)
            or self._is_of_a_whole(counted)
            or self._is_of_those_told(counted)
            or self._is_given_to(counted)
        ):
            return
        elif kind in AGE_KINDS:
            self._age_subject(counted.at, counted)
            self._is_age_of_thing(counted)
        elif not self._is_of_noun(counted):
            self._governing_subject(counted)
        if not counted.subject and kind not in AGE_KINDS:
            self._clause_subject(counted)
        self._as_read(counted)
        if kind in PERCENT_KINDS and self._is_of_contestant(counted):
            counted.noun, counted.subject = None, ""

    def _is_of_noun(self, counted: Counted) -> bool:
        """Whether a noun right behind an amount is what it is of, or says that that changed or is owned."""
        noun = self._noun_behind(counted)
        if noun is None or noun.lemma in LEVEL_MARKS:
            return False
        if self._shared_out(counted, noun):
            return True
        apart = noun.lemma in CHANGE_NOUNS and self.reading.sentence.mark_before(noun) is not None
        last = self._told_before(noun) if apart else None
        if last is None:
            named = self._name(counted, noun)
            shared = counted.kind in RATIO_KINDS and counted.quantity.unit not in TIMES
            sized = shared and counted.noun is not None and counted.noun.quantity is not None
            if named and sized and counted.noun is not self.chunks[counted.at]:
                counted.link, counted.whole_chunk = "part", counted.noun  # half the 80 passengers
            return named
        counted.noun, counted.subject = last.noun, last.subject  # 90 tons, a 5 percent drop
        return True

    def _clause_subject(self, counted: Counted) -> None:
        """``At 38 percent, turnout was low``, ``Having dipped 4%, raids rose``: the subject of the clause."""
        phrase = self._amount(counted)
        if phrase is None:
            return
        if phrase.relation == APPOSITION and self.words[self.reading.tokens_of(phrase)[0]].text in CHANGE_PARTICLES:
            clause = self.reading.sentence.clause_of(phrase)
            if not any(one.quantities for one in clause.objects):
                self._name(counted, clause.subject)  # are on a tear, up nearly 57%
            return
        if phrase.relation == APPOSITION and counted.unit in TIMES and self.reading.sentence.mark_before(phrase):
            self._name(counted, self.reading.sentence.clause_of(phrase).subject)  # rose 9 percent, twice as fast as
            return
        last = self.done[-1] if self.done else None
        if last is not None and last.kind in MONEY_KINDS and self._is_bracketed(counted, last):
            counted.noun, counted.subject = last.noun, last.subject  # fell 17 cents (2.1%)
            return
        over = phrase.governor
        if phrase.relation == NOMINAL and over is not None and over.lemma in EXTREMES:
            phrase = over  # gained 2 percent to a level of $2.69
        first = phrase.conjunct_of
        same = next(
            (c for c in self.done if first is not None and self.reading.phrase_at(c.quantity.last - 1) is first), None
        )
        if same is not None and same.kind == counted.kind:
            counted.noun, counted.subject = same.noun, same.subject  # growth of 28% and 50%
            return
        if phrase.relation in VERB_COMPLEMENTS or phrase.sort == VERB_GROUP:
            self._of_whole_clause(phrase, counted)

    def _of_whole_clause(self, phrase: Phrase, counted: Counted) -> None:
        """``Having dipped 4%, raids rose``: the subject of the clause, where the amount says something of it."""
        clause = self.reading.sentence.clause_of(phrase)
        subject = clause.subject
        if subject is None or subject is phrase or self._stands_aside(phrase, clause, counted):
            return
        priced = clause.verb is not None and clause.verb.lemma in pw.PRICED and phrase.preposition in ADESSIVE
        paid = clause.kind in FINITE_KINDS or self._is_paid(phrase, counted)
        if counted.kind in MONEY_KINDS and paid and not (priced and not clause.objects):
            return
        if counted.kind in SPAN_KINDS and not all(one.tag & AMOUNT for one in clause.objects):
            return  # killed 84 over three days
        if clause.verb is None or clause.verb.lemma not in MARGIN_VERBS or not self._contests(subject):
            self._name(counted, subject)  # not: Horst leads by 9 percent

    def _is_told_beside(self, counted: Counted) -> bool:
        """Whether a word right beside the number, or the share before it, says what it measures, or nothing does."""
        told = (
            self._is_member_of_odds(counted)
            or self._is_worth(counted)
            or self._is_gapped_share(counted)
            or self._given_as(counted)
            or self._is_left_level(counted)
        )
        told = told or self._is_share_of_same(counted) or self._is_share_of_other(counted)
        told = told or self._is_added(counted) or self._is_in_bracket(counted) or self._is_listed_share(counted)
        return (
            told
            or self._set_beside(counted)
            or self._only_dates(counted)
            or self._stands_off(counted)
            or self._is_size_of(counted)
        )

    def _governing_subject(self, counted: Counted) -> None:
        """What governs an amount: the noun before its preposition, or the verb, whose subject it measures."""
        phrase = self._amount(counted)
        if phrase is None:
            return
        asking = phrase if counted.kind in CLAUSE_MEASURED_KINDS else None
        if self._is_of_clause(asking, counted) or self._changes_further(phrase, counted) or self._is_moved(counted):
            return
        if self._stands_at(phrase, counted) or self._of_object(phrase, counted) or self._tells_level(phrase, counted):
            return
        governed = self._past_extremes(phrase, counted)
        over = governed.governor
        if over is not None and over.sort == PREDICATE_WORD and governed.preposition in COMPARATIVE:
            over = over.governor  # in cans not larger than 32 gallons
        if over is None or over.sort != NOUN_PHRASE or self._costs_more(over, phrase, counted):
            if not self._name(counted, self._moving(governed)):
                self._subject_of_verb(governed, counted)
        elif self._is_amount_of(over, governed, counted) and not self._is_what_changed(over, counted):
            self._name(counted, self._counted_beside(over, governed, counted) or over)

    def _costs_more(self, over: Phrase, phrase: Phrase, counted: Counted) -> bool:
        """``costs $9 more than bread``: whether a verb of costing governs a sum by the word for a difference."""
        verb = self.reading.sentence.clause_of(phrase).verb
        differs = counted.kind in MONEY_KINDS and over.text in DIFFERENCES and phrase.relation == OBLIQUE
        return differs and verb is not None and verb.lemma in pw.COSTING_VERBS

    def _is_of_clause(self, phrase: Phrase | None, counted: Counted) -> bool:
        """Whether the clause says what an amount is of, or that it changes hands and is of nothing else."""
        if phrase is None:
            return False
        if self._is_of_price(phrase, counted):
            return True
        if self._is_paid(phrase, counted) or self._lasts(phrase, counted) or self._is_traded(phrase, counted):
            return True
        if phrase.preposition in VALUED_AT and phrase.relation == NOMINAL:
            last = self.done[-1] if self.done else None
            if not self._name(counted, phrase.governor) and last is not None and last.kind not in UNIT_KINDS:
                counted.noun, counted.subject = last.noun, last.subject  # rose to 900, worth $4 million
            return bool(counted.subject)  # won a contract worth $4 million
        if counted.kind not in SHARE_KINDS or phrase.relation not in SUBJECTS:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        among = next((one for one in clause.adjuncts if one.preposition in SET_OPENERS), None)
        self._name(counted, among if among is not None and among.index < phrase.index else self._polled(phrase))
        return True  # In the poll, 47 percent said

    def _subject_of_verb(self, phrase: Phrase, counted: Counted) -> None:
        """The subject of the verb that a phrase is, or that governs it."""
        clause = self.reading.sentence.clause_of(phrase)
        folded = counted.quantity.unit in TIMES and phrase.sort == PREDICATE_WORD  # has risen threefold
        if clause.verb is None or not (folded or phrase.relation in VERB_COMPLEMENTS or phrase.sort & _VERBAL):
            return
        if self._stands_aside(phrase, clause, counted):
            if self._is_told_by_poll(phrase, clause, counted) and clause.verb.lemma in pw.POLL_TELLING:
                self._name(counted, self._polled(phrase))
            return
        changed = [one for one in clause.objects if not self._is_per(one)]
        done = changed[0] if (folded or phrase is clause.verb) and changed and not clause.passive else None
        subject = done or clause.subject or clause.antecedent  # has doubled its seats
        last = self.done[-1] if self.done else None
        again = subject is not None and bool(subject.tag & AMOUNT)  # cost $5, which works out to
        if again and last is not None and last.kind == counted.kind:
            counted.noun, counted.subject = last.noun, last.subject
        elif counted.kind in MONEY_KINDS:
            self._falls(counted, subject)
        elif subject is not None and not self._name(counted, self._inside(subject)):
            self._stands_for(subject, clause, counted)

    def _stands_aside(self, phrase: Phrase, clause: Clause, counted: Counted) -> bool:
        """``The poll tells, 31% to 27%``, ``killed 84 over three days``: whether it is not of the subject."""
        subject, verb = clause.subject, clause.verb
        if verb is not None and verb.lemma in pw.ESTIMATE_VERBS and clause.objects and phrase is not clause.objects[-1]:
            return True  # polls put Horst ahead by 9 percent
        if self._is_told_by_poll(phrase, clause, counted):
            return True
        if self._is_done_to(phrase, clause, counted):
            return True
        set_off = phrase.relation == OBLIQUE and not phrase.preposition
        if set_off and self.reading.sentence.mark_before(phrase) is not None:
            return True
        if counted.kind in SPAN_KINDS and verb is not None:
            beside = clause.adjuncts if not phrase.preposition else clause.objects
            rate = any(one.indefinite or phrase.preposition for one in beside if not one.tag & AMOUNT)
            return phrase.index < verb.index or rate or phrase.indefinite
        other = clause.objects and clause.objects[0] is not phrase  # Horst leads by 9 percent, leads Brandt 52 to 46
        leads = counted.kind in SHARE_KINDS and verb is not None and verb.lemma in MARGIN_VERBS
        leads = leads and bool(phrase.preposition or other)
        return leads and subject is not None and self._contests(subject)

    def _is_done_to(self, phrase: Phrase, clause: Clause, counted: Counted) -> bool:
        """``The fire charred 900 acres``: whether a verb acts on an amount, which is none of its subject."""
        acts = clause.verb is not None and not clause.passive and clause.verb.lemma not in pw.COSTING_VERBS | pw.SIZED
        sized = counted.quantity.dimension in EXTENTS and phrase.relation == OBJECT and not phrase.preposition
        return acts and sized and clause.particle is None

    def _tally(self, counted: Counted) -> None:
        self._take(counted, TALLY_FRAME, counted.quantity.first)
        counted.unit = "vote"
        first = counted.quantity.pair is not None
        if counted.quantity.pair is not None:
            self.tally_for_first = self._carries(self.chunks[counted.at], counted.quantity, counted.quantity.pair)
        if any(one.third is counted.quantity for one in self.reading.quantities):
            counted.group = ABSTAIN  # voted 4-2-1
        elif self.tally_for_first is not None:
            counted.group = FOR if self.tally_for_first == first else AGAINST
