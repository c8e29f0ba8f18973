"""A sum of money in, what it is paid for, given as, added to or the price of out."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.measured_spans import MeasuredSpans
from numbers_extract.frames.traits import MONEY_KINDS, SHARE_KINDS, SPAN_KINDS
from numbers_extract.grammar.classes import AMOUNT, GERUND, NAME, NOUN, PLURAL
from numbers_extract.grammar.clause import NOMINAL, OBJECT, OBLIQUE
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.kinds import all_kinds
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.quantity_words import CHANGE_VERBS
from numbers_extract.lexicon.relators import ALLATIVE, INESSIVE, PARTITIVE, SUPERESSIVE, VALUED_AT
from numbers_extract.quantities import Quantity
from numbers_extract.quantities.measures import MONEY, MONEY_UNITS
from numbers_extract.text.tokens import DIGITS

__all__ = ["MeasuredSums"]

_GIVEN_IN: Final = {kind.name: kind.given_in for kind in all_kinds() if kind.given_in}
_LEAST_SUM: Final = 1_000_000
_NO_NOUN: Final = "GFEBV"  # the sorts of words that may be verbs


class MeasuredSums(MeasuredSpans):
    """Sums of money."""

    def _is_paid(self, phrase: Phrase, counted: Counted) -> bool:
        """``the firm raised $4 million``: whether a sum changes hands, and the subject is not what it measures."""
        verb = self.reading.sentence.clause_of(phrase).verb
        if counted.kind not in MONEY_KINDS or verb is None:
            return False
        if phrase.relation == OBLIQUE and verb.lemma in pw.CHEATING:
            return phrase.preposition in PARTITIVE | pw.OUT_OF
        if phrase.relation == OBLIQUE:
            return phrase.preposition in pw.PAID_WITH and verb.lemma not in pw.TRADING_VERBS
        return phrase.relation == OBJECT and verb.lemma not in pw.COSTING_VERBS

    def _is_of_price(self, phrase: Phrase, counted: Counted) -> bool:
        """``The miner added 11p to 412p``, ``lost 40 cents``: whether its price moves by a sum, and to another."""
        clause = self.reading.sentence.clause_of(phrase)
        if counted.kind not in MONEY_KINDS or clause.verb is None or clause.verb.lemma not in CHANGE_VERBS:
            return False
        objects = [one for one in clause.objects if not self._is_per(one)]
        steps = [one for one in objects if one.tag & AMOUNT and not one.preposition]
        levels = [one for one in clause.adjuncts if one.tag & AMOUNT and one.preposition in ALLATIVE]
        moved = len(objects) == len(steps) == len(levels) == 1 and (phrase in steps or phrase in levels)
        coin = counted.quantity.currency
        in_coins = coin is not None and coin.factor[1] > 1 and objects == [phrase]
        return (moved or in_coins) and self._name(counted, clause.subject)

    def _is_worth(self, counted: Counted) -> bool:
        """``a tariff on $4 million worth of goods``: what a sum is the worth of."""
        phrase = self._amount(counted) if counted.kind in MONEY_KINDS else None
        return phrase is not None and self._name(counted, self.reading.sentence.valued_by(phrase))

    def _is_traded(self, phrase: Phrase, counted: Counted) -> bool:
        """``bought the mill for $4 million``: what is bought or sold for a sum."""
        clause = self.reading.sentence.clause_of(phrase)
        if counted.kind not in MONEY_KINDS or phrase.relation != OBLIQUE or phrase.preposition not in pw.PAID_WITH:
            return False
        if clause.verb is None or clause.verb.lemma not in pw.TRADING_VERBS:
            return False
        things = [one for one in clause.objects if not one.tag & AMOUNT]  # sold the town vans for $4 million
        if clause.passive:
            return self._name(counted, clause.subject)
        if not things:  # sold a tenth of the mill for $4 million
            parts = [one for amount in clause.objects for one in self.reading.sentence.governed_by(amount)]
            things = [one for one in parts if one.preposition in PARTITIVE]
        return self._name(counted, things[-1] if things else None)

    def _is_added(self, counted: Counted) -> bool:
        """``added $25 to the cost``, ``wiped $2 billion off its value``: what a sum is added to or taken from."""
        phrase = self._amount(counted)
        if phrase is None or phrase.relation != OBJECT or counted.kind not in MONEY_KINDS | SHARE_KINDS | SPAN_KINDS:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        if clause.verb is None or clause.passive:
            return False
        changed = (one for one in clause.adjuncts if f"{clause.verb.lemma} {one.preposition}" in pw.ADDING_TO)
        return self._name(counted, next(changed, None))

    def _is_price(self, counted: Counted) -> bool:
        """``bought the mill for $4 million in cash``: whether what is bought or sold for a sum stands before it."""
        phrase = self._amount(counted) if counted.kind in MONEY_KINDS else None
        if phrase is None or phrase.relation != OBLIQUE or phrase.preposition not in pw.PAID_WITH:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        return (
            clause.verb is not None
            and clause.verb.lemma in pw.TRADING_VERBS
            and (clause.passive or bool(clause.objects))
        )

    def _is_put_in(self, counted: Counted) -> bool:
        """``invested $4 million in a mill``, not ``raised it in a sale``: whether a verb puts a sum in things."""
        phrase = self._amount(counted) if counted.kind in MONEY_KINDS else None
        verb = self.reading.sentence.clause_of(phrase).verb if phrase is not None else None
        return verb is not None and verb.lemma in pw.PUT_IN

    def _is_bare_sum(self, chunk: Chunk, quantity: Quantity) -> bool:
        """``spent millions``, ``a man worth billions``, ``a bill in the billions``: money without a unit, noted so."""
        if quantity.value is not None or chunk.head >= 0 or (quantity.low or 0) < _LEAST_SUM:
            return False
        if not (self._is_sum(chunk) or self._is_paid_out(quantity)):
            return False
        quantity.measures(MONEY, "", MONEY_UNITS)
        return True

    def _is_paid_out(self, quantity: Quantity) -> bool:
        """Whether a bare number is spent, given away or paid for something, or what something is worth or costs."""
        phrase = self.reading.phrase_at(quantity.last - 1)
        if phrase is None or any(one.preposition in PARTITIVE for one in self.reading.sentence.governed_by(phrase)):
            return False
        clause = self.reading.sentence.clause_of(phrase)
        lemma = "" if clause.verb is None else clause.verb.lemma
        if phrase.preposition in pw.COSTING_IN:
            told = phrase.governor if phrase.relation == NOMINAL else clause.subject
            return told is not None and told.lemma in pw.COSTS and not clause.objects
        if phrase.preposition in VALUED_AT or (phrase.preposition in pw.PAID_WITH and lemma in pw.TRADING_VERBS):
            return True
        given = lemma in pw.DONATING_VERBS and clause.particle is not None
        return (lemma in pw.PAYING or given) and bool(clause.objects) and clause.objects[-1] is phrase

    def _given_as(self, counted: Counted) -> bool:
        """``$4 million in aid``, ``14 years in prison``: what the amount is of, a bare noun behind a preposition."""
        phrase = self._amount(counted) if counted.kind in _GIVEN_IN else None
        told = self._past_rate(phrase, counted) if phrase is not None else None
        given = self.reading.sentence.led_to(told, past_brackets=True) if told is not None else None
        at = self._index_at(self.reading.tokens_of(given)[0]) if given is not None else -1
        if given is None or given.preposition not in _GIVEN_IN[counted.kind]:
            return False
        if at < 0 or self.chunks[at].sort in _NO_NOUN:
            return self._is_given_plainly(given, counted)
        noun = self.chunks[at]
        spent = given.preposition in SUPERESSIVE
        if (spent and (self._is_level(counted) or self._is_itself_measured(noun, counted))) or self._is_price(counted):
            return False  # was cut to $4 million on appeal
        if noun.sort not in ("NAQ" if spent else "NA") or noun.word is None:
            return False
        first = self.words[noun.first]
        named = noun.word.cap or (first.tag == "X" and not spent) or (first.cap and not spent)
        if named or first.tag in "DzT" or noun.lemma in pw.NOT_GIVEN_AS or noun.lemma == DIGITS:
            return False
        if (noun.inner and not spent) or (first.tag == "a" and not spent and not self._is_put_in(counted)):
            return False
        counted.noun, counted.subject = noun, self._noun_text(at)
        return True

    def _is_given_plainly(self, given: Phrase, counted: Counted) -> bool:
        """``$4 million in operating profit``, ``in proceeds``: bare words that may be verbs are what a sum is of."""
        plain = bool(given.tag & (NOUN | PLURAL)) and not given.tag & (NAME | GERUND)
        named = given.determined or given.indefinite or bool(given.quantities) or bool(given.dates)
        if not plain or named or given.preposition not in INESSIVE:
            return False
        if counted.kind not in MONEY_KINDS or given.lemma in pw.NOT_GIVEN_AS or self._is_price(counted):
            return False
        counted.noun, counted.subject = None, self.tokens.surface(*self.reading.tokens_of(given))
        return True

    def _past_rate(self, phrase: Phrase, counted: Counted) -> Phrase:
        """``$9 a year in taxes``: the last phrase of an amount and its rate."""
        last = self.reading.phrase_at(counted.quantity.outer_last - 1) if counted.quantity.per else None
        return phrase if last is None or last.clause != phrase.clause or last.index < phrase.index else last

    def _is_level(self, counted: Counted) -> bool:
        """Whether an amount stands behind a preposition by which a verb says where a level is now."""
        phrase = self._amount(counted)
        return phrase is not None and phrase.relation == OBLIQUE and phrase.preposition in pw.LEVEL_PREPOSITIONS

    def _is_itself_measured(self, noun: Chunk, counted: Counted) -> bool:
        """``lost $2 million on sales of $7 million``: whether another amount of the same sort measures a noun."""
        phrase = self.reading.phrase_at(noun.head) if noun.head >= 0 else None
        alike = (one for one in self.reading.quantities if one.kind == counted.quantity.kind)
        others = (self.reading.phrase_at(one.last - 1) for one in alike if one is not counted.quantity)
        return phrase is not None and any(one is not None and one.governor is phrase for one in others)
