"""A word behind a number in, whether it is the counted noun, describes it or is the verb of a count alone out."""

from __future__ import annotations

from numbers_extract.grammar.classes import (
    ADJECTIVE,
    ADVERB,
    AMOUNT,
    BASE,
    COLON,
    COMMA,
    COORDINATOR,
    COUNTED,
    DETERMINERS,
    ED,
    GERUND,
    MARK,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    PAST,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    STOP,
    TEMPORAL,
    THIRD,
)
from numbers_extract.grammar.present_tags import PresentTags
from numbers_extract.grammar.tag_state import SURE_START, THIRD_ITEM
from numbers_extract.lexicon.clause_words import (
    ALWAYS_PASSIVE,
    CLAUSE_TAKING,
    COLLECTIVES,
    DATING,
    DATING_ADVERBS,
    INDEFINITE_DETERMINERS,
    SUMMATIVE_ADVERBS,
    TIME_SPENDING_VERBS,
    TIME_UNIT_NOUNS,
    TIMES_OF_DAY,
    TO_THE_NOUN,
)
from numbers_extract.lexicon.function_words import HOMEWARD
from numbers_extract.lexicon.phrase_words import RESULTATIVES
from numbers_extract.lexicon.relators import PARTITIVE
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.quantities.measures import AGE, PERCENT, TIME

__all__ = ["NumberTags"]


class NumberTags(PresentTags):
    """The part of the pass that settles what stands behind numbers and amounts."""

    __slots__ = ()

    def _sums_up(self, at: int, previous: int) -> bool:
        """``24 killed total.``: whether a word of sums ends a clause behind what is counted."""
        if (
            at >= self.count
            or self.entries[at].text not in SUMMATIVE_ADVERBS
            or not self._after(at) & (MARK | COORDINATOR)
        ):
            return False
        return bool(previous & (ED | PLURAL) or (previous & ADJECTIVE and at > 1 and self.chosen[at - 2] & COUNTED))

    def _dates_state(self, at: int, sort: int) -> bool:
        """``found dead early on Monday``: whether a word says what time of the day it was, behind a state."""
        if not sort & ADVERB or not self.previous & ADJECTIVE or self.entries[at].text not in TIMES_OF_DAY:
            return False
        return self.entries[at - 1].text in RESULTATIVES and bool(self._after(at) & (PREPOSITION | TEMPORAL | MARK))

    def _goes_home(self, at: int, sort: int) -> bool:
        """``took 40 pupils home``: a plural that is counted describes no single home; not ``a veterans home``."""
        if not sort & ADVERB or not self.previous & PLURAL or self.entries[at].text not in HOMEWARD:
            return False
        if self._after(at) & (NOUN | PLURAL):
            return False  # 40 veterans home loans
        first = self._back_over(at - 1, NOMINAL | ADJECTIVE)
        partitive = first > 0 and self.entries[first].text in PARTITIVE
        return bool(self.chosen[first - partitive] & COUNTED)

    def _is_spent(self, at: int) -> bool:
        """``spent three days | pumping water``: whether a time that the verb says to be spent ends before an item."""
        quantity = self.quantities.get(at - 1)
        spent = self.verb is not None and self.finite and self.verb.lemma(self.verb_class) in TIME_SPENDING_VERBS
        return bool(spent and quantity is not None and quantity.dimension == TIME)

    def _acts_on_counted(self, sort: int, after: int) -> bool:
        """``gusting at 140 kph felled 60 trees``, ``nine escaped two days later``, but not ``2 killed 5 hurt``."""
        if not sort & ED or not self.previous & (AMOUNT | NUMBER):
            return False
        bare = self.previous & NUMBER and self.headline
        return bool(after & (AMOUNT if bare else COUNTED))

    def _ends_behind_number(self, at: int, after: int) -> bool:
        """Whether no noun that it could describe stands behind an -ed form behind a number, or its adverb."""
        ends = bool(after & TEMPORAL) if self.previous & COUNTED else not self._noun_behind(at)
        return ends or self._sums_up(at + 1, ED) or self._is_next_count(at) or self._heads_a_line(at)

    def _heads_a_line(self, at: int) -> bool:
        """``3 hurt Temo mill blast``: whether the noun behind an -ed form of a headline is of one thing."""
        quantity, form = self.quantities.get(at - 1), self.entries[at].form
        if quantity is None or quantity.value == 1 or form is None:
            return False
        if not self.headline:  # just nine reached orbit
            noun = self.entries[min(at + 1, self.count - 1)]
            alone = (
                noun.preferred & NOUN
                and not noun.classes & PLURAL
                and FOLDED[noun.text].group is None
                and self._after(at + 1) & (STOP | COMMA)
            )
            return bool(alone and self.previous & NUMBER and not self.finite)
        if form.lemma(ED & -ED) not in ALWAYS_PASSIVE:
            return False
        last = at
        while last + 1 < self.count and self.entries[last + 1].preferred & NOMINAL:
            last += 1
        noun = self.entries[last]
        return last > at + 1 and noun.classes & (NOUN | PLURAL) == NOUN and FOLDED[noun.text].group is None

    def _is_next_count(self, at: int) -> bool:
        """``2 killed 5 injured``: whether one more bare number with its -ed form stands behind one."""
        behind = self.entries[at + 1 : at + 3]
        counted = len(behind) > 1 and self.previous & NUMBER and behind[0].classes & NUMBER
        return bool(counted and behind[1].preferred & ED)

    def _told_behind_names(self, at: int) -> bool:
        """Whether an -ed form stands behind the names that begin at an item, with no object."""
        while at < self.count and self.entries[at].preferred & NAME:
            at += 1
        told = at < self.count and self.entries[at].preferred & ED
        return bool(told and self._after(at) & (MARK | PREPOSITION))

    def _acts(self, at: int) -> bool:
        """``72 percent backed statehood``: whether a share without a determiner does something."""
        quantity = self.quantities.get(at - 1)
        if self.finite or quantity is None or quantity.dimension != PERCENT:
            return False
        return (at == 1 or not self.chosen[at - 2] & DETERMINERS) and not self._verb_ahead(at)

    def _behind_number(self, at: int, sort: int, after: int) -> int:
        """A word right behind a number: its noun, or the verb where the noun is left out; 0 where neither is plain."""
        preferred = self.entries[at].preferred
        if sort & ADJECTIVE and self._opens_a_time(at, after):
            return ADJECTIVE  # from 90 last year to 70
        if sort & ED:
            if after & NAME and (self._common_behind_names(at + 1) or self._told_behind_names(at + 1)):
                return ADJECTIVE  # six suspected Somali pirates, eight suspected KLF killed
            if sort & NOUN and self._is_had(at, after):
                return NOUN  # had only one thought
            if not preferred & NOMINAL:
                return sort & ED
        verbal = after & SURE_START or self._flees(at, sort) or (after & PREPOSITION and self._is_aged(at - 1))
        quantity = self.quantities.get(at - 1)
        several = quantity is not None and quantity.value != 1 and self.previous & NUMBER and after & PREPOSITION
        several = several and not preferred & ADJECTIVE
        if sort & GERUND and (verbal or several or self._is_spent(at)):
            return GERUND  # seven voting for it
        needs_verb = not self.finite and not self._verb_ahead(at)
        if preferred & BASE and not self.finite and (not sort & NOMINAL or after & PRONOUN):
            return BASE  # 49 percent say they agree
        single = quantity is not None and quantity.value == 1
        opens = at == 1 or bool(self.chosen[at - 2] & COLON) or (at == THIRD_ITEM and self.chosen[0] == ADVERB)
        if opens and needs_verb and not single and self._can_be_headline_verb(at, sort, after):
            return BASE  # six die in fire
        if sort & PLURAL:
            leads = single or (self.previous & ~NUMBER and after & SURE_START) or (after & ADVERB and preferred & THIRD)
            return THIRD if sort & THIRD and leads and needs_verb else PLURAL
        amounts = self.previous & ~NUMBER and at > 1 and self.entries[at - 2].text in INDEFINITE_DETERMINERS
        if amounts and sort & NOUN and preferred & ADJECTIVE:
            return NOUN  # a $12m fine, a 12-month low
        if preferred & ADJECTIVE and sort & NOMINAL:
            return BASE if sort & BASE and needs_verb else ADJECTIVE
        dates = self.entries[at].text in DATING_ADVERBS and self.finite and self.previous & NUMBER
        return ADVERB if dates and sort & ADVERB and after & (PREPOSITION | MARK) else 0  # injured 140 overnight

    def _opens_a_time(self, at: int, after: int) -> bool:
        """Whether a word and the one behind it date: ``last year``, ``last Monday``."""
        if self.entries[at].text not in DATING or at + 1 == self.count:
            return False
        return bool(after & TEMPORAL) or self.entries[at + 1].text in TIME_UNIT_NOUNS

    def _is_had(self, at: int, after: int) -> bool:
        """Whether a form of telling that is a noun too ends what a verb has one of."""
        quantity, form = self.quantities.get(at - 1), self.entries[at].form
        one = quantity is not None and quantity.value == 1 and self.finite and form is not None
        return one and form is not None and form.lemma(PAST) in CLAUSE_TAKING and bool(after & (MARK | COORDINATOR))

    def _flees(self, at: int, sort: int) -> bool:
        """``sent hundreds fleeing``: whether a number of more than one cannot count an -ing form."""
        quantity = self.quantities.get(at - 1)
        several = quantity is not None and quantity.value != 1 and not quantity.compound
        return several and bool(self.entries[at].preferred & GERUND) and not sort & (PLURAL | ADJECTIVE)

    def _is_aged(self, at: int) -> bool:
        """``found the 17-year-old suffering from wounds``: whether an item is an age that stands for a person."""
        quantity = self.quantities.get(at)
        return quantity is not None and quantity.kind == AGE

    def _is_verb_of_number(self, at: int, sort: int, after: int) -> bool:
        """Whether a singular behind a number, which would count a plural, has an object and not a noun to go with."""
        quantity = self.quantities.get(at - 1)
        if self.finite or self._verb_ahead(at) or (quantity is not None and quantity.value == 1):
            return False
        if self._opens_a_time(at, after):
            return False
        singular = sort & NOUN and sort & BASE and not sort & PLURAL
        last = at + 1
        if after & (ADJECTIVE | NOUN) and self._after(last) & NOUN and not self._after(last) & PLURAL:
            last += 1  # face acute hunger
        return bool(singular) and bool(self._after(last - 1) & NOUN) and not self._after(last) & NOMINAL

    def _can_be_headline_verb(self, at: int, sort: int, after: int) -> bool:
        """Whether a singular noun behind a number that opens a sentence can be its verb."""
        if not self.previous & NUMBER or not sort & NOUN or not sort & BASE or sort & PLURAL or after & NOMINAL:
            return False
        if self.entries[at].text in COLLECTIVES:
            return False  # Four staff managed to flee
        joined = after & COORDINATOR and self.entries[at].preferred & NOUN and self._after(at + 1) & NOUN
        if joined and self._after(at + 2) & PLURAL:
            return False  # nine oil and gas workers were killed
        return at + 1 == self.count or self.entries[at + 1].text not in TO_THE_NOUN
