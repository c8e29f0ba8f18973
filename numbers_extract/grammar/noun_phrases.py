"""Items with their classes in, one noun phrase out: determiner, numbers, modifiers, owners and head."""

from __future__ import annotations

from typing import Final

from numbers_extract.grammar.classes import (
    ADJECTIVE,
    ADVERB,
    AMOUNT,
    AUXILIARY,
    BE,
    CLOSE,
    COMMA,
    COMPOUND,
    COORDINATOR,
    COUNTED,
    DETERMINER,
    DETERMINERS,
    ED,
    FINITE,
    GERUND,
    HYPHEN,
    MARK,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OPEN,
    OPENS_NOUN_PHRASE,
    OWNER_MARK,
    PARTICIPLE,
    PARTICLE,
    PAST,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUOTE,
    RELATIVE,
    TEMPORAL,
    TO,
    VERB,
    VERBAL,
)
from numbers_extract.grammar.forms import form_of
from numbers_extract.grammar.items import Items
from numbers_extract.grammar.phrase import (
    COUNTS_ONE,
    DATES,
    IS_DETERMINED,
    IS_NUMBER,
    MEASURES,
    NAMES_OTHERS,
    NOUN_PHRASE,
    PREDICATE_WORD,
    RELATES,
    TELLS_RESULT,
    Phrase,
)
from numbers_extract.lexicon.calendar import MONTHS
from numbers_extract.lexicon.clause_words import (
    BARE_BEHIND_UNITS,
    CLOCK_HALVES,
    COLLECTIVES,
    COMPANY_FORMS,
    COMPARATIVE_QUANTIFIERS,
    DATING,
    DAYPARTS,
    DEEDS_LIKE_SEASONS,
    EACH_OF_THESE,
    GRADES,
    INDEFINITE_DETERMINERS,
    INTRANSITIVE,
    MEASURE_ADJECTIVES,
    MEASURE_DIMENSIONS,
    MODIFYING_PLURALS,
    NEVER_DESCRIBING,
    SETTINGS,
    SLASH,
    TIME_UNIT_NOUNS,
    TIME_WORDS,
    TIMES_OF_DAY,
)
from numbers_extract.lexicon.phrase_words import MODIFYING_COLLECTIVES, RESULTATIVES
from numbers_extract.lexicon.quantity_words import AGO_WORDS
from numbers_extract.lexicon.relators import ALLATIVE, OTHERS, PARTITIVE
from numbers_extract.lexicon.speakers import SPEAKERS
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.quantities import Quantity
from numbers_extract.quantities.measures import TIME
from numbers_extract.text.tokens import DIGITS

__all__ = ["OPENS", "NounPhrases", "is_of_several", "is_singular"]

OPENS: Final = OPENS_NOUN_PHRASE | ADJECTIVE | NOMINAL
"""Classes that a noun phrase can begin with."""

_GOES_ON: Final = OPENS | OWNER_MARK | HYPHEN | QUOTE | ADVERB | PARTICLE | OPEN
_NOUNS: Final = NOUN | PLURAL
_JOINTS: Final = HYPHEN | QUOTE | COORDINATOR | COMMA
_BEFORE_ONLY: Final = OPENS_NOUN_PHRASE | OWNER_MARK  # the town's only hospital
_SIZED: Final = ADJECTIVE | COMPOUND
_IN_BRACKETS: Final = 3  # from a bracket with one word to what stands behind it


def is_of_several(quantity: Quantity) -> bool:
    """Whether a number counts more than one, so that no noun in the singular is what it counts."""
    return quantity.form != "zero" and (quantity.value is None or quantity.value > 1)


def is_singular(noun: str) -> bool:
    """Whether a noun is never a plural: ``clinic``; not ``aircraft``, ``crew``."""
    return not form_of(noun).classes & PLURAL and noun not in COLLECTIVES


class NounPhrases:
    """Builds the noun phrases of one sentence."""

    __slots__ = (
        "before",
        "bracket",
        "closed",
        "count",
        "counts",
        "entries",
        "head",
        "inner",
        "opens",
        "quantities",
        "start",
        "tags",
    )

    def __init__(self, items: Items, tags: list[int]) -> None:
        self.entries = items.entries
        self.quantities = items.quantities
        self.tags = tags
        self.count = len(tags)
        # Of the phrase that is being read:
        self.head = -1
        self.counts: list[int] = []
        self.inner: list[int] = []
        self.before = 0  # the class of the item before
        self.closed = False  # nothing more belongs to it
        self.bracket = -1  # where a bracket inside it opens
        self.start = 0
        self.opens = 0  # the class of its first item

    def build(self, at: int, first: int) -> Phrase:
        """The phrase whose determiner, number, modifier or noun stands at ``at``; adverbs from ``first`` are in it."""
        tags = self.tags
        tag = tags[at]
        if tag & PRONOUN or (tag & NOMINAL and (at + 1 == self.count or not tags[at + 1] & _GOES_ON)):
            return self._single(first, at, tag)
        if tag & ADJECTIVE and self._lasts(at):
            return Phrase(PREDICATE_WORD, ADJECTIVE, first, at + 1, at, self.entries[at].text)
        if tag & ADJECTIVE and self._tells_result(at):
            result = Phrase(PREDICATE_WORD, ADJECTIVE, first, at + 1, at, self.entries[at].text)
            result.traits = TELLS_RESULT
            return result
        self.head = -1
        self.counts, self.inner = [], []
        self.before = 0
        self.closed = False
        self.bracket = -1
        self.start = first
        self.opens = tag
        k = at
        if tag & DETERMINERS:
            self.before = tag
            k += 1
        while k < self.count and not self.closed:
            following = tags[k]
            if not (self._takes_noun(k, following) if following & NOMINAL else self._takes(k, following)):
                break
            self.before = following
            k += 1
        while k > at + 1 and tags[k - 1] & _JOINTS:
            k -= 1
        if self.head < 0 and not self.counts and not self.inner and not tag & DETERMINERS and not self.before & NOMINAL:
            return Phrase(PREDICATE_WORD, ADJECTIVE, first, k, k - 1, self.entries[k - 1].text)
        return self._finish(first, k)

    def _lasts(self, at: int) -> bool:
        """``were missing two days after``, ``was freed unharmed four days later``: a state, then how long or when."""
        tags, told = self.tags, at - 1
        while told >= 0 and tags[told] & ADVERB:
            told -= 1
        amount = at + 1
        while amount < self.count and tags[amount] & ADVERB:
            amount += 1
        if told < 0 or amount >= self.count or not tags[told] & (BE | PARTICIPLE) or not tags[amount] & AMOUNT:
            return False
        quantity = self.quantities.get(amount)
        return quantity is not None and quantity.dimension == TIME and self.entries[at].text not in DATING

    def _tells_result(self, at: int) -> bool:
        """``shot dead Ana Ruiz``, ``shot dead three men``: what became of the object, right behind the verb."""
        if not at or not self.tags[at - 1] & VERB or self.entries[at].text not in RESULTATIVES:
            return False
        return at + 1 < self.count and bool(self.tags[at + 1] & (NAME | COUNTED))

    def _single(self, first: int, at: int, tag: int) -> Phrase:
        """A pronoun, or a noun that stands alone."""
        entry = self.entries[at]
        phrase = Phrase(NOUN_PHRASE, tag, first, at + 1, at, entry.text)
        self._fill(phrase, at, tag)
        if tag & TEMPORAL or (tag & NOMINAL and self._says_when(at)):
            phrase.traits = DATES
        if entry.text in OTHERS:
            phrase.traits |= NAMES_OTHERS
        return phrase

    def _fill(self, phrase: Phrase, at: int, tag: int) -> None:
        """The form and number of a common noun."""
        entry = self.entries[at]
        form = entry.form
        if form is None or not tag & _NOUNS:
            return
        phrase.lemma = form.lemma(tag)
        phrase.number = 2 if tag & PLURAL else 0 if form.classes & PLURAL or entry.text in COLLECTIVES else 1

    # -------------------------------------------------------------------------------------- what belongs to the phrase
    def _takes(self, k: int, tag: int) -> bool:
        """Whether an item that is no noun belongs to the phrase, which is told of it."""
        if tag & ADJECTIVE:
            return self._takes_adjective(k)
        if tag & COUNTED:
            return self._takes_number(k, tag)
        if tag & OWNER_MARK:
            return self._takes_owner(k)
        if tag & DETERMINERS:
            before = self.before
            further = (
                before & (COUNTED | ADJECTIVE)
                and self.entries[k].text in COMPARATIVE_QUANTIFIERS
                and self._noun_follows(k)
            )
            few = (
                before & ADJECTIVE and self.entries[k - 1].text in DATING and self._noun_follows(k)
            )  # the last few days
            return bool(before & DETERMINER or further or few)
        if tag & (ADVERB | PARTICLE):
            if self.before & AMOUNT and self.entries[k].text in AGO_WORDS:
                return False  # Four years ago Moru won
            leads = ADJECTIVE | COUNTED | NAME | (_NOUNS if self.before & _BEFORE_ONLY else 0)
            return k + 1 < self.count and bool(self.tags[k + 1] & leads) and not self.before & NOMINAL
        if tag & (OPEN | CLOSE):
            return self._takes_bracket(k, tag)
        if tag & PREPOSITION:
            return self._takes_grades(k)
        return bool(tag & _JOINTS) and self._takes_joint(k, tag)

    def _takes_bracket(self, k: int, tag: int) -> bool:
        """``Kesh Relief Board (KRB) aid``, ``foreign (Kesh) staff``: one word in brackets before the noun."""
        if tag & CLOSE:
            return self.bracket == k - 2
        if k + _IN_BRACKETS >= self.count or not self.tags[k + 2] & CLOSE:
            return False
        inside, behind = self.tags[k + 1], self.tags[k + _IN_BRACKETS]
        if self.before & AMOUNT and inside & (AMOUNT | NAME) and self.head < 0:
            self.bracket = k if self._is_told_again(k) else -1
            return self.bracket == k
        short = self.head == k - 1 and self.before & NAME and inside & NAME and behind & _NOUNS
        further = self.before & ADJECTIVE and inside & (ADJECTIVE | NOMINAL) and behind & NOMINAL
        if not (short or further):  # five foreign (Kesh) clerks
            return False
        self.bracket = k
        return True

    def _is_told_again(self, k: int) -> bool:
        """``a 9m (30ft) wave``: whether the noun of an amount stands behind a bracket with the same in other units."""
        noun = k + _IN_BRACKETS
        if self.tags[noun] & HYPHEN:
            return False  # a 37m (121ft)-long wall
        while noun < self.count and self.tags[noun] & (ADJECTIVE | HYPHEN):
            noun += 1
        form = self.entries[k - 1].form
        several = form is not None and bool(form.classes & PLURAL) and not self.opens & DETERMINER
        measures = self.entries[k + _IN_BRACKETS].text in MEASURE_ADJECTIVES
        if noun >= self.count or not self.tags[noun] & _NOUNS or several or measures:
            return False
        return not (self.tags[noun] & PLURAL and self._speaks(noun))

    def _takes_grades(self, k: int) -> bool:
        """``minor to serious wounds``: how bad it is, from one grade to another, before the noun."""
        if self.head >= 0 or not self.before & ADJECTIVE or self.entries[k].text not in ALLATIVE or k + 1 >= self.count:
            return False
        return self.entries[k - 1].text in GRADES and self.entries[k + 1].text in GRADES and self._noun_follows(k + 1)

    def _takes_noun(self, k: int, tag: int) -> bool:
        before, head = self.before, self.head
        if head >= 0:
            if (self.tags[head] | tag) & (TEMPORAL | PLURAL) and not self._joins(head, k):
                return False
            if self.start == 1 and tag & NAME and self._is_subject_behind(head, k):
                return False
            contact = tag & PLURAL and (self._opens_contact(head, k) or self._acts_on(head, k))
            if contact or (tag & PLURAL and self._is_hour_before(head, k)):
                return False
            if not self.opens & DETERMINERS and self._ends_date(head, tag):
                return False
            if tag & NAME and (self._rates(head) or self._is_year(head, k) or self._only_dates(head, k)):
                return False
        elif before & ADJECTIVE and tag & TEMPORAL and self._dates_state(k):
            return False
        elif before & COUNTED:
            if not self._dates_noun(k) if tag & TEMPORAL else before & AMOUNT and self._ends_measure(k):
                return False
            if before & AMOUNT and tag & NAME and not self._noun_behind_names(k):
                return False
            if before & AMOUNT and tag & PLURAL and self._speaks(k):
                return False  # the $4 million analysts expected
            self.closed = bool(before & AMOUNT) and self._is_plain_noun(k)
        self.head = k
        return True

    def _only_dates(self, head: int, k: int) -> bool:
        """``Last year Moru won``: whether a unit of time before a name ends a phrase that says when."""
        dated = self.entries[head].text in TIME_UNIT_NOUNS and self.start < head == k - 1
        return dated and self.entries[head - 1].text in DATING

    def _dates_noun(self, k: int) -> bool:
        """``a 10 percent January rise``: whether a time behind a number stands before the noun of the phrase."""
        owned = self.opens & DETERMINERS or any(tag & OWNER_MARK for tag in self.tags[self.start : k])
        if not owned or k + 1 >= self.count or self.entries[k + 1].text in TIME_WORDS:
            return False
        return bool(self.tags[k + 1] & _NOUNS) or (bool(self.tags[k + 1] & ADJECTIVE) and self._noun_follows(k + 1))

    def _dates_state(self, k: int) -> bool:
        """``left 14 dead | Wednesday``, ``found dead | Wednesday``: whether a day behind a state only says when."""
        if not self.counts:
            return self.entries[k - 1].text in RESULTATIVES
        return k + 1 == self.count or not self.tags[k + 1] & NOMINAL

    def _takes_adjective(self, k: int) -> bool:
        before = self.before
        if before & COUNTED:
            if before & AMOUNT and self.head < 0 and self._ends_measure(k):
                return False
            return not self._dates_alone(k)
        if self.head >= 0 and self._dates_alone(k):
            return False  # lost their lives last year
        dated = k + 1 < self.count and self.tags[k + 1] & TEMPORAL and self._dates_state(k + 1)
        if self.head >= 0 and self.counts and self.tags[self.head] & PLURAL and before & NOMINAL:
            return bool(k + 1 < self.count and self.tags[k + 1] & PLURAL and not dated)  # 254 members present | voting
        return self.head < 0 or not before & NOMINAL or (self._noun_follows(k) and not dated)  # left 44 men dead Friday

    def _dates_alone(self, k: int) -> bool:
        """Whether a phrase such as ``last year``, ``last May`` or ``late Monday`` begins at item ``k``."""
        text = self.entries[k].text
        dating = text in DATING
        if not (dating or text in TIMES_OF_DAY) or k + 1 >= self.count:
            return False
        return bool(self.tags[k + 1] & TEMPORAL) or (dating and self.entries[k + 1].text in TIME_UNIT_NOUNS)

    def _takes_number(self, k: int, tag: int) -> bool:
        before = self.before
        if self.head >= 0 and before & NOMINAL and not tag & COMPOUND:
            return False
        if (self.counts or before & AMOUNT) and before & COUNTED and tag & NUMBER:
            return False  # in the last two months 10 people
        if before & tag & AMOUNT or (before & COUNTED and self._is_ago(k)):
            return False  # 61 percent four years ago, 597 million a year earlier
        (self.counts if tag & NUMBER else self.inner).append(k)
        return True

    def _is_ago(self, k: int) -> bool:
        """Whether item ``k`` is a length of time that only says when."""
        return bool(self.tags[k] & AMOUNT) and k + 1 < self.count and self.entries[k + 1].text in AGO_WORDS

    def _takes_owner(self, k: int) -> bool:
        """``the nation's 92,000 claims``: what was read so far owns what follows."""
        if self.head < 0 and not self.counts and not self.inner:
            return False
        after = self.tags[k + 1] if k + 1 < self.count else 0
        if not after & (NOMINAL | ADJECTIVE | COUNTED | GERUND | ED | ADVERB):
            self.closed = True
            return True
        if after & (GERUND | ED):
            return False
        self.inner += self.counts
        self.counts = []
        self.head = -1
        return True

    def _is_rate(self, k: int) -> bool:
        """Whether a slash at item ``k`` stands before what a rate is told of."""
        return k + 1 < self.count and self.entries[k].text == SLASH and self.entries[k + 1].text in EACH_OF_THESE

    def _takes_joint(self, k: int, tag: int) -> bool:
        after = self.tags[k + 1] if k + 1 < self.count else 0
        if self._is_rate(k):
            return False  # $9 income/head
        if tag & COORDINATOR:
            if self.head >= 0:
                return self._joins_modifiers(k)
            joins = self.before & ADJECTIVE and after & ADJECTIVE
            joins = joins and self.entries[k + 1].text not in OTHERS  # left a man dead and other people hurt
            return bool(joins) and self._noun_follows(k + 1)
        if tag & COMMA:
            if self.opens & DETERMINER and self.head >= 0 and self._goes_on_date(k):
                return True
            return self.head < 0 and bool(self.opens & DETERMINERS) and self._lists_modifiers(k, after)
        return bool(after & (NOMINAL | ADJECTIVE)) and (bool(tag & HYPHEN) or self.head < 0)

    def _lists_modifiers(self, k: int, after: int) -> bool:
        """``the bare, rocky hills``, ``a 28-storey, 2,200-room hotel``; not ``the dead, young men``."""
        if not (self.before & _SIZED and after & _SIZED):
            return False
        if not (self.before | after) & COMPOUND:
            entry = self.entries[k - 1]
            if entry.classes & (NOUN | ED) or entry.text in RESULTATIVES:
                return False
        return self._noun_follows(k + 1)

    def _goes_on_date(self, k: int) -> bool:
        """``a May 3, 2007, raid``: whether a comma parts the day from its year, or the year from the noun behind."""
        before = self.entries[k - 1].text
        if self.entries[self.start + 1].text not in MONTHS:
            return False
        day = k - 1 if before in MONTHS else k - 2
        if before == DIGITS and day > self.start and self.tags[day] & COMMA:
            return self._noun_follows(k)
        dated = day > self.start and self.entries[day].text in MONTHS and (before == DIGITS or day == k - 1)
        year = dated and k + 2 < self.count and self.entries[k + 1].text == DIGITS
        return bool(year and self.tags[k + 2] & (NOMINAL | ADJECTIVE | COMMA) and self._dates_noun_behind(k + 1))

    def _dates_noun_behind(self, year: int) -> bool:
        """Whether a noun that is no date stands right behind a year, over a comma where one is there."""
        at = year + 1 + bool(self.tags[year + 1] & COMMA)
        while at < self.count and self.tags[at] & ADJECTIVE:
            at += 1
        return at < self.count and bool(self.tags[at] & _NOUNS) and not self.tags[at] & TEMPORAL

    def _joins_modifiers(self, k: int) -> bool:
        """``nine oil and gas fields``: nouns in the singular between a number of several and a plural."""
        quantity = self.quantities.get(self.counts[-1]) if self.counts else None
        if quantity is None or not self.tags[self.head] & NOUN or not is_of_several(quantity):
            return False
        at = k + 1
        while at < self.count and self.tags[at] & NOUN:
            at += 1
        plural = at < self.count and at > k + 1 and bool(self.tags[at] & PLURAL)
        return plural and is_singular(self.entries[self.head].text)

    # -------------------------------------------------------------------------------------- what stands beside
    def _joins(self, head: int, at: int) -> bool:
        """Whether a noun behind a noun is of the same phrase, where one dates or the first is a plural."""
        before, tag = self.tags[head], self.tags[at]
        if tag & TEMPORAL and self.entries[head].text == DIGITS and self.entries[at].text in MONTHS:
            return True  # 3 May
        if (before | tag) & TEMPORAL:
            named = head and tag & NAME and self.tags[head - 1] & DETERMINER  # the Sunday Mail
            dated = tag & (TEMPORAL | NOUN) or named or not self.entries[at].text[0].isalnum()
            return bool(before & TEMPORAL and dated)
        if self.entries[at].text in COMPANY_FORMS:
            return True  # Temo Industries Inc.
        if not (before & PLURAL and tag & NAME) or self.entries[head].text in COLLECTIVES:
            return True  # the Ard Police Board
        capital = bool(self.entries[head].classes & NAME) and head - self.start > 1 and self.tags[head - 1] & NAME
        return bool(capital and self.opens & DETERMINERS)  # the Lost Sailors Fund

    def _opens_contact(self, head: int, at: int) -> bool:
        """``a drug doctors blame for 12 deaths``: a plural that the article cannot have, with a verb behind."""
        single = self.entries[self.start].text in INDEFINITE_DETERMINERS and self.tags[head] & NOUN and not self.counts
        if not single or at + 1 >= self.count:
            return False
        entry, behind = self.entries[at], self.tags[at + 1]
        people = FOLDED[entry.text].group is not None and entry.text not in COLLECTIVES and not behind & NOMINAL
        return people or bool(behind & VERBAL)  # in a statement crews and guards said

    def _acts_on(self, head: int, at: int) -> bool:
        """``the boats | pirates seized in May``: people behind a plural, with a verb and without an object behind."""
        verb = at + 1 + bool(at + 1 < self.count and self.tags[at + 1] & ADVERB)
        if not self.tags[head] & PLURAL or verb + 1 >= self.count or not self.tags[verb] & (ED | FINITE):
            return False
        form, people = self.entries[verb].form, FOLDED[self.entries[at].text].group is not None
        full = people and (self.opens & DETERMINERS or self.counts)
        text = self.entries[head].text
        if not full or text in MODIFYING_PLURALS or text in MODIFYING_COLLECTIVES or form is None:
            return False  # the arms dealers held, the police officers held
        ends = self.tags[verb + 1] & (PREPOSITION | MARK | TEMPORAL | TO) or self._dates_alone(verb + 1)
        return bool(ends) and form.lemma(self.tags[verb] & -self.tags[verb]) not in INTRANSITIVE

    def _is_hour_before(self, head: int, at: int) -> bool:
        """``by nightfall | crews had left``: whether an hour alone behind a preposition stands before a subject."""
        hour = head == self.start and head > 0 and self.entries[head].text in DAYPARTS
        led = hour and self.tags[head - 1] & PREPOSITION and at + 1 < self.count
        return bool(led and self.tags[at + 1] & VERBAL)

    def _speaks(self, at: int) -> bool:
        """Whether a plural behind an amount, which it cannot count, is who says something of it."""
        form = self.entries[at].form
        verb = at + 1 < self.count and bool(self.tags[at + 1] & VERBAL)
        return verb and form is not None and form.lemma(PLURAL) in SPEAKERS

    def _is_subject_behind(self, head: int, at: int) -> bool:
        """``In the first round Moru had``: a name behind a thing that opens the sentence, with a verb right behind."""
        tags = self.tags
        if not tags[0] & PREPOSITION or not tags[head] & NOUN:
            return False
        while at < self.count and tags[at] & NAME:
            at += 1
        if at >= self.count:
            return False
        form = self.entries[at].form
        says = form is not None and bool(tags[at] & PAST) and form.lemma(PAST) in NEVER_DESCRIBING
        return says or bool(tags[at] & AUXILIARY) or bool(tags[at] & FINITE and not tags[at] & PARTICIPLE)

    def _is_day(self, k: int) -> bool:
        """Whether item ``k`` is the number of a date behind its month: ``May 3``, ``3 May 2013``."""
        return k > 0 and self.entries[k].text == DIGITS and bool(self.tags[k - 1] & TEMPORAL)

    def _is_year(self, head: int, at: int) -> bool:
        """``in 2017 | Moru said``: whether figures right behind a preposition of time are all that was read."""
        alone = head == self.start and head > 0 and self.entries[head].text == DIGITS
        return alone and self.entries[head - 1].text in SETTINGS and self.entries[at].text.isalpha()

    def _rates(self, head: int) -> bool:
        """``the $20 an hour | Moru workers earn``: whether a unit of time with its article is all that was read."""
        return head == self.start + 1 and self.entries[head].text in TIME_UNIT_NOUNS and self.opens & DETERMINER != 0

    def _ends_date(self, head: int, tag: int) -> bool:
        """``on May 3 | rebels raided``, ``at 5 p.m. | police said``: whether a noun stands behind a whole date."""
        return self.entries[head].text in CLOCK_HALVES or bool(tag & PLURAL and self._is_day(head))

    def _noun_follows(self, at: int) -> bool:
        at += 1
        while at < self.count and self.tags[at] & (ADJECTIVE | HYPHEN):
            at += 1
        if at + _IN_BRACKETS < self.count and self.tags[at] & OPEN and self.tags[at + 2] & CLOSE:
            at += _IN_BRACKETS  # two NGO foreign (Kesh) staff
        return at < self.count and bool(self.tags[at] & NOMINAL)

    def _noun_behind_names(self, at: int) -> bool:
        while at < self.count and self.tags[at] & (NAME | ADJECTIVE):
            at += 1
        if self._is_rate(at):
            return True  # $9,000 GNP/capita
        return at < self.count and bool(self.tags[at] & _NOUNS)

    def _ends_measure(self, at: int) -> bool:
        """Whether the amount before stands alone: ``for 25 years landlocked countries``, ``50 km west``."""
        described = at + 1 < self.count and self.tags[at] & ADJECTIVE and self._is_plain_noun(at + 1)
        if described or self._is_plain_noun(at):
            return False  # nine inches new snow
        form = self.entries[at - 1].form
        return (form is not None and bool(form.classes & PLURAL)) or self.entries[at].text in MEASURE_ADJECTIVES

    def _is_plain_noun(self, at: int) -> bool:
        """``27 years experience``: a noun behind a unit that neither has a verb behind it nor can count alone."""
        form = self.entries[at].form
        if not self.tags[at] & NOUN or form is None or form.lemma(NOUN) not in BARE_BEHIND_UNITS:
            return False
        return at + 1 >= self.count or not self.tags[at + 1] & VERBAL

    # -------------------------------------------------------------------------------------- the head
    def _finish(self, first: int, last: int) -> Phrase:
        tags, counts, inner = self.tags, self.counts, self.inner
        head = self.head
        at = head if head >= 0 else self._headless(last)
        tag = tags[at]
        if counts and self._is_compound(counts[-1], at):
            inner.append(counts.pop())
        phrase = Phrase(NOUN_PHRASE, tag, first, last, at, self.entries[at].text)
        self._fill(phrase, at, tag)
        if tags[first] & DETERMINERS:
            phrase.traits |= IS_DETERMINED
            if tags[first] & POSSESSIVE and self.entries[first].classes & RELATIVE:
                phrase.traits |= RELATES
        if self.entries[first].text in INDEFINITE_DETERMINERS:
            phrase.traits |= COUNTS_ONE
        elif self.entries[first].text in OTHERS:
            phrase.traits |= NAMES_OTHERS
        if head < 0 and inner and inner[-1] == at:
            counts.append(inner.pop())
        phrase.quantities, phrase.inner = counts, inner
        dates = not counts and self._says_when(at) and not self._is_deed(first, at, last)
        if tag & TEMPORAL or self._is_day(at) or dates or self.entries[at].text in CLOCK_HALVES:
            phrase.traits |= DATES
        if tag & NUMBER:
            phrase.traits |= IS_NUMBER
        elif tag & AMOUNT:
            quantity = self.quantities.get(at)
            if quantity is not None and quantity.dimension in MEASURE_DIMENSIONS:
                phrase.traits |= MEASURES
        return phrase

    def _says_when(self, at: int) -> bool:
        """Whether an item is a noun of time, and no paper's name: not ``the Temo Times``."""
        entry = self.entries[at]
        return entry.text in TIME_WORDS and not (self.tags[at] & NAME and entry.classes & PLURAL)

    def _is_deed(self, first: int, at: int, last: int) -> bool:
        """``a fall of 20 feet``: whether a season's name is what somebody does: an article before it, *of* behind."""
        behind = self.entries[last].text if last < self.count else ""
        return (
            self.entries[at].text in DEEDS_LIKE_SEASONS
            and self.entries[first].text in INDEFINITE_DETERMINERS
            and behind in PARTITIVE
        )

    def _headless(self, last: int) -> int:
        """The item that stands for the noun where none is said: an adjective at the end, else the number."""
        counts, inner = self.counts, self.inner
        at = counts[-1] if counts else inner[-1] if inner else last - 1
        return last - 1 if last - 1 > at and self.tags[last - 1] & ADJECTIVE else at

    def _is_compound(self, count: int, head: int) -> bool:
        """``a five number summary``, ``a four-hit game``: the number counts the noun that stands before the head.

        ``a three man crew``, but not ``three clinic staff``.
        """
        tags = self.tags
        quantity = self.quantities.get(count)
        noun = count + 2 if tags[count + 1 : count + 2] and tags[count + 1] & HYPHEN else count + 1
        if noun >= head or not tags[noun] & NOUN or quantity is None or tags[noun + 1] & HYPHEN:
            return False
        form = self.entries[head].form
        several = self.entries[head].text in COLLECTIVES and FOLDED[self.entries[noun].text].group is None
        single = bool(tags[head] & NOUN) and form is not None and not form.classes & PLURAL and not several
        return noun == count + 2 or (single and quantity.value != 1)
