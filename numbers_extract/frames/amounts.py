"""An amount in, the phrase it is told in and the nouns beside it out: what an amount can be of."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.naming import Naming
from numbers_extract.frames.traits import (
    CLAUSE_MEASURED_KINDS,
    COMPARED_KINDS,
    MONEY_KINDS,
    PLAIN_KINDS,
    SHARE_KINDS,
    SIZE_KINDS,
    SPAN_KINDS,
)
from numbers_extract.grammar.classes import ADJECTIVE, AMOUNT, CLOSE, DASH, NAME, OPEN, PRONOUN
from numbers_extract.grammar.clause import APPOSITION, NOMINAL, OBJECT, OBLIQUE, PREDICATE, Clause
from numbers_extract.grammar.phrase import ADVERBIAL, NOUN_PHRASE, PREDICATE_WORD, VERB_GROUP, Phrase
from numbers_extract.kinds import kinds_that
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import MEASURE_ADVERBS, PLAIN_COPULA
from numbers_extract.lexicon.quantity_words import CHANGE_NOUNS, EXTREMES
from numbers_extract.lexicon.relators import ADESSIVE, INESSIVE, PARTITIVE, SUBJECT_PRONOUNS
from numbers_extract.lexicon.speakers import SPEAKERS
from numbers_extract.lexicon.words import FOLDED

__all__ = ["VERB_COMPLEMENTS", "Amounts", "is_person"]

VERB_COMPLEMENTS: Final = frozenset({OBJECT, OBLIQUE, PREDICATE})
# Of these a total is told, which can change: neither measured nor a share, and more than a plain count.
_TOLLS: Final = kinds_that(lambda kind: not (kind.measured or kind.share or kind.plain))
# Of these a change can be told behind: ``sold 90 tons of salt, a 5 percent drop``.
_CHANGEABLE: Final = _TOLLS | MONEY_KINDS | (COMPARED_KINDS - SHARE_KINDS) | PLAIN_KINDS
_WAYS: Final = ADVERBIAL | PREDICATE_WORD
_PASSING_ON: Final = pw.COUNT_HEADS | pw.TRANSPARENT
_NOT_OF_SUBJECTS: Final = "aDpzm"
_DESCRIBING: Final = "RGJ"


class Amounts(Naming):
    """Where an amount stands, and which noun beside it can be what it measures."""

    def _amount(self, counted: Counted) -> Phrase | None:
        """The phrase of the grammar that a quantity is told in."""
        return self.reading.phrase_at(counted.quantity.last - 1)

    def _noun_behind(self, counted: Counted) -> Phrase | None:
        """``12 percent growth``, ``30 percent fewer raids``: the noun that an amount stands before."""
        phrase = self._amount(counted)
        if phrase is None or phrase.sort != NOUN_PHRASE or self._is_away(phrase):
            return None
        over = phrase.governor
        if phrase.relation == NOMINAL and over is not None and over.first == phrase.last:
            return over  # three times the price
        inside = self.reading.token_of(phrase) >= counted.quantity.last
        return phrase if inside and not phrase.tag & ADJECTIVE and not phrase.dates else None

    def _is_away(self, phrase: Phrase) -> bool:
        """``is a day's walk away``: whether a phrase with an amount in it says how far off something is."""
        behind = self.reading.sentence.right_behind(phrase)
        return behind is not None and bool(behind.sort & _WAYS) and behind.text in MEASURE_ADVERBS

    def _inside(self, noun: Phrase) -> Phrase:
        """``the number of raids``: what stands behind the *of* of a noun that says only how much."""
        inner = self.reading.sentence.governed_by(noun) if _passes_on(noun.lemma, noun.text) else ()
        return next((one for one in inner if one.preposition in PARTITIVE), noun)

    def _falls(self, counted: Counted, subject: Phrase | None) -> bool:
        """``Salt for May delivery fell to $71``: the subject of the clause; no person is what a sum measures."""
        if subject is None or is_person(subject):
            return False
        if subject.tag & AMOUNT and counted.kind in MONEY_KINDS and self._is_price_of(counted, subject):
            return True
        if _passes_on(subject.lemma, subject.text) and subject.head - subject.first <= subject.determined:
            return False  # not the donation amount
        return self._name(counted, subject)

    def _is_price_of(self, counted: Counted, measure: Phrase) -> bool:
        """``A litre of petrol costs $2``: so much of what has a price."""
        of = next((one for one in self.reading.sentence.governed_by(measure) if one.preposition in PARTITIVE), None)
        if not self._name(counted, of) or of is None:
            return False
        unit = self.reading.sentence.items.last[measure.head] - 1
        counted.subject = self.tokens.surface(unit, self.reading.tokens_of(of)[1])
        return True

    def _told_before(self, phrase: Phrase) -> Counted | None:
        """The last count or sum with a subject, of those in brackets only where there is no other."""
        told = [one for one in reversed(self.done) if one.kind in _CHANGEABLE and one.subject]
        beside = (one for one in told if (own := self._amount(one)) is not None and own.clause == phrase.clause)
        return next(beside, told[0] if told else None)

    def _is_thing(self, noun: Chunk) -> bool:
        word = noun.word
        return word is not None and word.tag in "NSU" and not word.cap and not self._is_person_like(noun)

    def _contests(self, subject: Phrase) -> bool:
        """Whether somebody who can win votes leads or trails: a person, a party, an answer, not a price."""
        return bool(subject.tag & NAME) or is_person(subject)

    def _tells_of_it(self, counted: Counted, noun: Chunk) -> bool:
        """``the $4 million analysts expected``: whether the noun behind an amount opens a clause that tells of it."""
        if noun is not self.chunks[counted.at] or noun.lemma not in SPEAKERS or noun.head < 0:
            return False
        return self.reading.phrase_at(noun.head) is not self._amount(counted)

    def _read_before(self, first: int, last: int) -> list[Phrase]:
        """The phrases of the grammar that hold the tokens from ``first`` up to, not including, ``last``."""
        found = (self.reading.phrase_at(at) for at in range(first, last))
        return [one for one in found if one is not None]

    def _as_read(self, counted: Counted) -> None:
        """``The firm reported revenue of $4``: a subject begins where its noun phrase does, as the grammar read it."""
        noun = counted.noun
        if noun is None or noun.head < 0 or not counted.subject or counted.kind not in CLAUSE_MEASURED_KINDS:
            return
        phrase = self.reading.phrase_at(noun.head)
        if self._tells_of_it(counted, noun):
            counted.noun, counted.subject = None, ""
            return
        if phrase is None or phrase.sort != NOUN_PHRASE or self.reading.token_of(phrase) != noun.head:
            return
        first, _ = self.reading.tokens_of(phrase)
        while first < noun.head and self.words[first].tag in _NOT_OF_SUBJECTS:
            first += 1
        head = self.tokens.surface(noun.head, noun.head + 1)
        told = counted.subject.find(head)
        verbs = (one for one in self._read_before(noun.first, first) if one.sort == VERB_GROUP)
        verbal = any(not self.words[self.reading.token_of(one)].cap for one in verbs)
        longer = first == noun.first - 1 and self.words[first].tag in _DESCRIBING  # operating profit
        if told >= 0 and (verbal or longer):
            counted.subject = self.tokens.surface(first, noun.head + 1) + counted.subject[told + len(head) :]

    def _is_bracketed(self, counted: Counted, last: Counted) -> bool:
        """Whether an amount stands in brackets right behind another."""
        between = self.words[last.quantity.outer_last : counted.quantity.outer_first]
        return len(between) == 1 and between[0].tag == "("

    def _undergone(self, counted: Counted) -> bool:
        """``The mill saw a 3 percent rise``: who or what has a change is the subject of the clause."""
        phrase = self._amount(counted)
        if phrase is None or phrase.relation != OBJECT:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        return clause.verb is not None and clause.verb.lemma in pw.UNDERGOING and self._name(counted, clause.subject)

    def _shared_out(self, counted: Counted, noun: Phrase | None) -> bool:
        """``9 percent growth in sales``, ``a 9 percent stake in the mill``: what changed or is owned."""
        lemma = noun.lemma if noun is not None else ""
        links = pw.CHANGED_IN if lemma in CHANGE_NOUNS else INESSIVE if lemma in pw.STAKES else ()
        if noun is None or not links:
            return False
        sentence = self.reading.sentence
        hanging = [*sentence.governed_by(noun), *sentence.behind(noun, 2)]  # followed a sell-off | in shares
        return self._name(counted, next((one for one in hanging if one.preposition in links), None))

    def _changed(self, counted: Counted) -> None:
        """``a 27 percent reduction in fatalities`` is about the fatalities."""
        phrase = self._amount(counted)
        if phrase is None or self._shared_out(counted, phrase):
            return
        if self.reading.sentence.mark_before(phrase) is not None:
            last = self._told_before(phrase)
            if last is not None:  # recorded 312 clashes, a 17 percent decrease
                counted.noun, counted.subject = last.noun, last.subject
                counted.topic = last.kind if last.kind in _TOLLS else counted.topic
        elif counted.kind in SHARE_KINDS:
            self._undergone(counted)

    def _is_hedge(self, noun: Phrase, counted: Counted) -> bool:
        """Whether a noun is one of the words that bound the number: ``a shade under``."""
        return counted.quantity.outer_first <= self.reading.token_of(noun) < counted.quantity.first

    def _past_extremes(self, phrase: Phrase, counted: Counted) -> Phrase:
        """``rose by an average of 45 percent``, ``in the space of a week``: the noun that says only how much."""
        over = phrase.governor
        if over is not None and self._is_hedge(over, counted):
            return over  # was a shade under 23%
        if over is None or phrase.preposition not in PARTITIVE:
            return phrase
        if over.lemma in pw.HIGHS_AND_LOWS and over.relation in (OBJECT, PREDICATE):
            return over
        return over if over.preposition and over.lemma in EXTREMES | pw.STRETCHES else phrase

    def _of_whom(self, counted: Counted, phrase: Phrase) -> bool:
        """The subject of the clause that says what somebody did at an age, also where it is a pronoun."""
        subject = self.reading.sentence.clause_of(phrase).subject
        if subject is None or self._name(counted, subject):
            return subject is not None
        if subject.tag & PRONOUN:
            counted.noun, counted.subject = None, subject.text
        return bool(counted.subject)

    def _is_amount_of(self, noun: Phrase, amount: Phrase, counted: Counted) -> bool:
        """Whether an amount that hangs on a noun before it is how much that is: ``salt (3%)``."""
        if noun.index > amount.index or noun.tag & (AMOUNT | ADJECTIVE) or noun.bare_number:
            return False
        named = bool(noun.tag & NAME) and (amount.preposition in ADESSIVE or self._is_dashed(amount))
        if counted.kind in MONEY_KINDS and (named or is_person(noun)):
            return False
        if amount.relation != APPOSITION:
            return True
        return not (amount.determined or amount.preposition or counted.quantity.compound)

    def _is_dashed(self, amount: Phrase) -> bool:
        """``spent more to help Bek -- $4 million in all``: whether a dash sets an amount off from what is before it."""
        mark = self.reading.sentence.mark_before(amount)
        return mark is not None and bool(mark.tag & DASH)

    def _is_in_bracket(self, counted: Counted) -> bool:
        """``drawn from the samples (84 ml)``: a measure alone in brackets is of the noun before them."""
        measure = counted.kind in SIZE_KINDS
        phrase = self._amount(counted) if measure else None
        sentence = self.reading.sentence
        opening = None if phrase is None or counted.quantity.compound else sentence.right_before(phrase)
        closing = None if phrase is None else sentence.right_behind(phrase)
        if opening is None or closing is None or not (opening.tag & OPEN and closing.tag & CLOSE):
            return False
        noun = sentence.right_before(opening)
        return noun is not None and noun.sort == NOUN_PHRASE and not noun.tag & NAME and self._name(counted, noun)

    def _is_size_of(self, counted: Counted) -> bool:
        """``winds up to 50 mph``: a measure with a bound right behind a noun, and nothing between the two."""
        phrase = self._amount(counted)
        if phrase is None or phrase.preposition or not counted.quantity.hedges or counted.kind not in SIZE_KINDS:
            return False
        noun = self.reading.sentence.right_before(phrase)
        if noun is None or noun.sort != NOUN_PHRASE or noun.tag & (NAME | AMOUNT) or noun.dates or noun.bare_number:
            return False
        hanging = self.reading.sentence.governed_by(phrase)
        if self._noun_behind(counted) is not None or any(one.preposition in PARTITIVE for one in hanging):
            return False  # Under the truce about 80 tonnes of rice
        return not is_person(noun) and self._name(counted, noun)

    def _is_per(self, phrase: Phrase) -> bool:
        """``tripled to $9 a kilo``: whether a noun with its article stands right behind an amount."""
        before = self.reading.sentence.right_before(phrase) if phrase.indefinite else None
        return before is not None and bool(before.tag & AMOUNT)

    def _stands_for(self, subject: Phrase, clause: Clause, counted: Counted) -> None:
        """``One of them, Bek, got 60 years``, ``the men, some of whom``: for whom a number or a pronoun stands."""
        read = self.reading.sentence
        told = next((one for one in read.governed_by(subject) if one.preposition in PARTITIVE), subject)
        apposed = next((one for one in read.governed_by(told) if one.relation == APPOSITION), None)
        named = self._name(counted, apposed) or self._name(counted, told) or self._name(counted, clause.antecedent)
        tells = clause.passive or (clause.verb is not None and clause.verb.lemma == PLAIN_COPULA)
        if not named and tells and counted.kind in SPAN_KINDS and subject.text in SUBJECT_PRONOUNS:
            counted.noun, counted.subject = None, subject.text  # he was sentenced to nine months


def _passes_on(lemma: str, text: str) -> bool:
    """Whether a noun says only how much of what is behind its *of*: ``a share of exports``, not ``shares of Orvel``."""
    return lemma in _PASSING_ON and not (lemma in pw.MEASURED_NOUNS and text != lemma)


def is_person(noun: Phrase | None) -> bool:
    """Whether a noun phrase names people."""
    return noun is not None and FOLDED[noun.text].group is not None
