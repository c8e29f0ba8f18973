"""A plain form or one in -s in, whether it is the verb of a subject before it, an infinitive or a noun out."""

from __future__ import annotations

from typing import Final

from numbers_extract.grammar.classes import (
    ADJECTIVE,
    ADVERB,
    AMOUNT,
    AUXILIARY,
    BASE,
    BE,
    CLOSE,
    COMMA,
    COORDINATOR,
    COUNTED,
    DASH,
    DETERMINER,
    DETERMINERS,
    DO,
    ED,
    FINITE,
    GERUND,
    HAVE,
    HYPHEN,
    MARK,
    MODAL,
    NAME,
    NOMINAL,
    NOUN,
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
    STOP,
    SUBORDINATOR,
    TEMPORAL,
    THAT,
    THIRD,
    TO,
    VERB,
    VERBAL,
)
from numbers_extract.grammar.noun_phrases import is_of_several, is_singular
from numbers_extract.grammar.participle_tags import ParticipleTags
from numbers_extract.grammar.tag_state import (
    OF_NOUN_PHRASE,
    STARTS_NO_NAME,
    SURE_START,
    THIRD_ITEM,
)
from numbers_extract.lexicon.clause_words import (
    ASSISTIVE_VERBS,
    BEFORE_BARE_INFINITIVES,
    CAUSATIVE_VERBS,
    CHANGED_BY,
    CLAUSE_TAKING,
    COLLECTIVES,
    EXAMPLES,
    FINDING,
    HOLDING_OPINIONS,
    INDEFINITE_DETERMINERS,
    INTRANSITIVE,
    LEADING_ON,
    LEVELLED_BY,
    SAYING,
    SINGULAR_AUXILIARY_FORMS,
    TELLING_BEFORE,
    TELLING_BEHIND,
)
from numbers_extract.lexicon.numbers import ADVERBIAL_MULTIPLES
from numbers_extract.lexicon.phrase_words import FIGURE_NOUNS
from numbers_extract.lexicon.quantity_words import BRINGING_VERBS, CHANGE_VERBS
from numbers_extract.lexicon.relators import ALLATIVE, ARTICLES, COMITATIVE, PARTITIVE, RANGE_OPENERS
from numbers_extract.lexicon.speakers import FORESEEING, speaks
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.quantities.measures import PERCENT

__all__ = ["PresentTags"]

_WITHOUT_NOUN: Final = INTRANSITIVE | CLAUSE_TAKING
_BEHIND_NOUNS: Final = PARTITIVE | EXAMPLES
_IN_OBJECT: Final = OF_NOUN_PHRASE | HYPHEN | QUOTE
_ASKS: Final = "?"
_LAST_MARKS: Final = 2  # a question mark and a quotation mark
_LEADS: Final = SURE_START | TO | PREPOSITION | PARTICLE | SUBORDINATOR


class PresentTags(ParticipleTags):
    """The part of the pass that settles the forms of the present."""

    __slots__ = ()

    def _leads(self, at: int, after: int) -> bool:
        """Whether what follows can follow a verb."""
        loosely = after & (ADVERB | ADJECTIVE | PLURAL) and self.entries[at].preferred & VERB
        return bool(after & _LEADS or loosely)

    def _lacks_subject(self, at: int) -> bool:
        """``at court hearings in Kesh, he``, ``to raise visa fees``: whether all before a word in its clause is taken.

        A preposition that opens the clause has taken it, or an infinitive whose object it is.
        """
        here = at - 1
        while here >= 0:
            first = self._first_of_phrase(here)
            if first > here:
                return False
            led_by = self.chosen[first - 1] if first else 0
            if led_by & (BASE | GERUND) and not led_by & (FINITE & ~BASE):
                return self._is_infinitive(first - 1) or bool(led_by & GERUND)
            if led_by & (PREPOSITION | SUBORDINATOR | PARTICLE) != PREPOSITION:
                return False
            here = first - 2
            while here >= 0 and self.chosen[here] & ADVERB:
                here -= 1
            if here < 0 or self.chosen[here] & (MARK | SUBORDINATOR):
                return True
        return False

    def _first_of_phrase(self, at: int) -> int:
        """The first item of the noun phrase or the list of bare nouns that ends at one; one more where none does."""
        first = at + 1
        while first > 0:
            sort = self.chosen[first - 1]
            joins = sort & COORDINATOR and first <= at and first > 1 and self.chosen[first - 2] & NOMINAL
            if not (sort & OF_NOUN_PHRASE or joins):
                break
            first -= 1
        return first

    def _tells_after_participle(self, at: int, sort: int, after: int) -> bool:
        """``a video shot there shows 12 men``: whether a clause whose only verb may be a participle gets one."""
        if self.sure or not after & STARTS_NO_NAME or self.previous & (DETERMINERS | ADJECTIVE):
            return False
        several = bool(self.previous & PLURAL)
        return not self._lacks_subject(at) and bool(sort & (BASE if several else THIRD))

    def _is_third(self, at: int, sort: int, after: int) -> bool:
        if sort & PLURAL and self._is_of_gap(at):
            return False
        if not sort & NOMINAL or self.entries[at].preferred & THIRD:
            return True
        if not self.solid & (NOUN | NAME | CLOSE | COMMA):
            opens = at == 1 and self.previous & TEMPORAL  # Tuesday marks a year
            return bool(opens and after & (DETERMINER | COUNTED))
        listed = self.solid & COMMA and after & (COUNTED | PREPOSITION) and not self.headline
        if listed and FOLDED[self.entries[at].text].group is not None:
            return False  # police said 12, rebels 50
        if after & COMMA and self.chosen[0] & SUBORDINATOR and not self.chosen[0] & PREPOSITION:
            return not self._verb_ahead(at)  # If the dam bursts, 12 villages
        form = self.entries[at].form
        people = form is not None and sort & PLURAL and form.lemma(PLURAL) in COLLECTIVES
        rebels = self.entries[at].preferred & PLURAL and FOLDED[self.entries[at].text].group is not None
        if after & PREPOSITION and (people or rebels):
            return False  # lifeboat crews from Umo, the M-11 rebels in Umo
        if self._leads_relative(at) or (at + 1 < self.count and self.entries[at + 1].text in _BEHIND_NOUNS):
            return False  # air strikes that hit a jail, member states of the pact, weather shows such as
        sure = after & SURE_START or (after & SUBORDINATOR and not after & PREPOSITION)
        sure = sure or (at + 1 < self.count and self.entries[at + 1].text in ADVERBIAL_MULTIPLES)  # Rice costs twice
        leads = self._leads(at, after) or (self.headline and after & NOMINAL)  # Storm strips roofs
        led = at > 1 and self.entries[at - 2].text in COMITATIVE
        if led and self.previous & NOUN and sort & PLURAL:
            leads = False  # a man with stab wounds outside his house
        if at > THIRD_ITEM and self.chosen[at - 2] & COORDINATOR and self.chosen[at - 1] & self.chosen[at - 3] & NAME:
            leads = False  # between the Kesh and Temo groups in Ard
        return bool(sure) or (bool(leads) and not self._verb_ahead(at))

    def _is_of_gap(self, at: int) -> bool:
        """``Exports fell 3%, fuel imports by 4%``: whether a plural stands where the verb of a change is left out."""
        if self.verb is None or not self.verb_class & PAST:
            return False
        opens = self._back_over(at - 1, OF_NOUN_PHRASE)
        if not self.chosen[opens] & (COMMA | COORDINATOR):
            return False
        if self.verb.lemma(self.verb_class) not in CHANGE_VERBS or self._verb_ahead(at):
            return False
        behind = at + 1
        led = behind < self.count and self.entries[behind].text in CHANGED_BY | LEVELLED_BY
        if not led and opens < at - 1:
            return False  # and the mill exports 40%
        behind += led
        if behind < self.count and self.entries[behind].preferred & ADVERB:
            behind += 1  # by almost 4%
        return behind < self.count and bool(self.entries[behind].preferred & AMOUNT)

    def _moves_on(self, at: int) -> bool:
        """``Fares start at $4 and rise to $9``: whether a word of change before a level goes on with a plain verb."""
        form, level = self.entries[at].form, at + 2
        if form is None or not self.verb_class & BASE or level >= self.count:
            return False
        led = self.entries[at + 1].text in CHANGED_BY and bool(self.entries[level].preferred & COUNTED)
        return led and form.lemma(BASE) in CHANGE_VERBS

    def _leads_relative(self, at: int) -> bool:
        """``air strikes that hit a prison``: whether what looks like a clause behind a word can only tell of a noun."""
        form = self.entries[at].form
        if at + 2 >= self.count or self.entries[at + 1].classes & THAT != THAT:
            return False
        behind = self.entries[at + 2].preferred
        if not behind & VERBAL:
            return False
        if self.previous & COMMA and behind & (AUXILIARY | MODAL) and self.entries[at].preferred & PLURAL:
            return True  # shot down two jets, figures that could not be checked
        return form is not None and form.lemma(THIRD) not in CLAUSE_TAKING

    def _takes_clause(self) -> bool:
        """Whether the verb of the clause can have a clause as its object, whose subject stands before."""
        return bool(self.previous & NOMINAL) and self._tells_of_clause()

    def _is_plain_present(self, at: int, sort: int, after: int) -> bool:
        preferred = self.entries[at].preferred
        leads = self._leads(at, after)
        needed = not self._verb_ahead(at)
        speaker = FOLDED[self.entries[at].text].lemma
        if after & NAME and self.previous & PLURAL and sort & NOUN and speaks(speaker) and speaker not in SAYING:
            return False  # the rights group Open Line listed
        if (
            self.solid & (PLURAL | PRONOUN | NAME | CLOSE | COUNTED)
            and preferred & BASE
            and (leads or not sort & NOMINAL)
        ):
            return True
        if self.solid & (PLURAL | PRONOUN) and (after & SURE_START or (leads and needed)):
            return True
        if self.previous & PLURAL and after & COORDINATOR and not self.finite and self._acts_too(at + 2):
            return True
        if self.solid & PLURAL and after & TO and not self.finite and self._verb_follows(at + 1):
            behind = at + 2  # the rebels claim to have
            while behind < self.count and self.entries[behind].classes & VERBAL:
                behind += 1
            return not self._verb_ahead(behind - 1)
        counted = at > 1 and self.chosen[at - 2] & COUNTED
        says = preferred & (VERB | NOUN) and needed and (counted or not self.headline)
        if self.previous & PLURAL and says and after & (NOMINAL | ADJECTIVE):
            return True  # two men face murder charges
        if (
            preferred & (VERB | NOUN)
            and needed
            and (self._goes_on_still(at, after) or self._closes_examples(at, after))
        ):
            return True
        if not after & SURE_START:
            return False
        if self.previous & ADVERB and needed:
            return True  # the men usually demand 12
        return bool(self.previous & COMMA and self.verb_class & BASE and after & COUNTED)  # rebels kill six, wound 12

    def _is_asked(self, at: int) -> bool:
        """``Why would nine men need it?``: whether only a subject stands between an auxiliary that opens and a word."""
        if not any(one.text == _ASKS for one in self.entries[-_LAST_MARKS:]):
            return False
        first = self._back_over(at - 1, OF_NOUN_PHRASE)
        if first == at - 1 or not self.chosen[first] & (MODAL | DO):
            return False
        return not first or not self.chosen[first - 1] & (NOMINAL | PRONOUN | CLOSE | RELATIVE | COUNTED)

    def _goes_on_still(self, at: int, after: int) -> bool:
        """``900 people still need care``: whether an adverb stands between a plural and a word before an object."""
        still = self.previous & ADVERB and at > 1 and self.chosen[at - 2] & PLURAL
        return bool(still and after & (NOMINAL | ADJECTIVE)) and not self.finite

    def _closes_examples(self, at: int, after: int) -> bool:
        """``Six managers, including an envoy, face trial``: whether the comma before ends an aside on the subject."""
        if not self.previous & COMMA:
            return False
        first = at - 2
        while first > 0 and not self.chosen[first] & VERB and self.entries[first].text not in EXAMPLES:
            first -= 1
        if first < 2 or self.entries[first].text not in EXAMPLES or not self.chosen[first - 1] & COMMA:
            return False
        inside = self.chosen[first + 1 : at - 1]
        if any(sort & COORDINATOR for sort in inside):
            ends = True  # including an envoy and a clerk, face trial
        else:
            ends = not after & NOMINAL and not any(sort & COMMA for sort in inside)  # including miners, dock workers
        acts = any(sort & VERB for sort in self.chosen[: first - 1])
        return ends and not acts and bool(self.chosen[first - 2] & PLURAL)

    def _acts_too(self, at: int) -> bool:
        """``gunmen attack and loot a shop``: whether a plain form that is hardly a noun stands before its object."""
        entry = self.entries[at] if at < self.count else None
        return entry is not None and bool(entry.preferred & BASE and self._after(at) & STARTS_NO_NAME)

    def _is_bare_infinitive(self, at: int, sort: int, after: int) -> bool:
        """``helped raise $3m``, ``helped the town raise $3m``, ``made the boys dig``: a plain form without its *to*."""
        lemma = self.verb.lemma(self.verb_class) if self.verb is not None else ""
        if lemma not in BEFORE_BARE_INFINITIVES or not self.solid & (VERB | NOMINAL | PRONOUN):
            return False
        leads = self.entries[at].preferred & BASE and self._leads(at, after)
        if self.solid & VERB:
            return lemma in ASSISTIVE_VERBS and bool(not sort & NOMINAL or after & SURE_START or leads)
        people = self._names_people(at - 1)
        sure = not sort & NOMINAL or after & SURE_START or (people and leads)
        paired = not sure and self.chosen[at - 1] & (PLURAL | NAME | PRONOUN) and self._is_first_of_two(at, after)
        if not (sure or paired) or (lemma in CAUSATIVE_VERBS and not people):
            return False
        first = at - 1 - bool(self.chosen[at - 1] & PRONOUN)
        while (first > 0 and self.chosen[first] & _IN_OBJECT) or self.entries[first].text in PARTITIVE:
            first -= 1
        return first < at - 1 and bool(self.chosen[first] & VERB)

    def _is_first_of_two(self, at: int, after: int) -> bool:
        """``helped police find and arrest 40 men``: whether a word and the next are plain forms before an object."""
        second = at + 2
        joined = after & COORDINATOR and second < self.count and self.entries[second].classes & BASE
        return bool(joined and self.entries[at].classes & BASE and self._after(second) & SURE_START)

    def _is_changed(self, at: int, after: int) -> bool:
        """``raise pay by 5%``, ``taking monthly pay to $90``: whether a word is what the verb right before changes."""
        described = self.previous & ADJECTIVE and at > 1
        acts = self.chosen[at - 2] if described else self.previous
        if not acts & (BASE | THIRD | ED | GERUND) or acts & AUXILIARY or after & SURE_START or self.verb is None:
            return False
        lemma = self.verb.lemma(self.verb_class)
        return lemma in CHANGE_VERBS or (bool(described) and lemma in BRINGING_VERBS)

    def _helps(self, at: int) -> bool:
        """``, helping sustain the town``: whether a verb of helping stands before a plain form."""
        form = self.entries[at].form
        plain = at + 1 < self.count and self.entries[at + 1].preferred & BASE
        return bool(plain) and form is not None and form.lemma(GERUND) in ASSISTIVE_VERBS

    def _names_people(self, at: int) -> bool:
        """Whether a word is a pronoun, a name or a noun for people."""
        return bool(self.chosen[at] & (PRONOUN | NAME)) or FOLDED[self.entries[at].text].group is not None

    def _goes_on_infinitive(self, at: int, sort: int, after: int) -> bool:
        """``to ground nine jets and lay off 12 men``: whether a plain form that is a past form too goes on."""
        joined = self.infinitive and self.previous & COORDINATOR and after & PARTICLE
        return bool(joined and sort & BASE) and self._is_other_verb(at)

    def _is_other_verb(self, at: int) -> bool:
        """Whether a word is the plain form of one verb and the past of another: ``lay``."""
        form = self.entries[at].form
        return form is not None and bool(form.classes & PAST) and form.lemma(PAST) != form.lemma(BASE)

    def _tells_between(self, at: int, sort: int, after: int) -> int:
        """``a raid that the UN estimates has killed 12``, ``estimates to be``: a verb of telling before that verb."""
        form = self.entries[at].form
        found = sort & THIRD or sort & BASE
        if form is None or not self.previous & NOMINAL or form.lemma(found) not in SAYING:
            return 0
        several = bool(self.previous & PLURAL)
        to_be = bool(after & TO) and at + 2 < self.count and bool(self.entries[at + 2].classes & BE)
        if after & TO and not to_be:
            return 0
        disagrees = found & THIRD and not several and (to_be or self.entries[at + 1].text in SINGULAR_AUXILIARY_FORMS)
        if not (disagrees or (found & BASE and several)):
            return 0
        return found if self.chosen[self._back_over(at - 1, OF_NOUN_PHRASE)] & RELATIVE else 0

    def _is_told_next(self) -> bool:
        """Whether a past form or an auxiliary stands right behind the first word, which is its subject then."""
        entry = self.entries[1] if self.count > 1 else None
        return entry is not None and bool(entry.preferred & (PAST | BE | HAVE | MODAL))

    def _foretells(self, at: int) -> bool:
        """``will slow to 2 percent, the bank forecast.``: whether who foresees stands behind a comma before a verb."""
        form, first = self.entries[at].form, at
        if form is None or form.lemma(PAST) not in FORESEEING:
            return False
        while first > 0 and self.chosen[first - 1] & OF_NOUN_PHRASE:
            first -= 1
        comma = first > 1 and self.chosen[first - 1] & COMMA
        opens = self.chosen[first] & (DETERMINER | NAME | PLURAL)
        return bool(comma and opens) and any(sort & (FINITE | MODAL) for sort in self.chosen[: first - 1])

    def _tells_behind(self, at: int, sort: int) -> int:
        """``..., records show.``: the present of a verb of telling at the end of a clause that a comma sets off."""
        form = self.entries[at].form
        before = self.entries[at - 1].text if at else ""
        plural = sort & BASE and (self.previous & PLURAL or before in COLLECTIVES)
        if form is None or not (plural or (sort & THIRD and self.previous & (NOUN | NAME))):
            return 0
        found = BASE if plural else THIRD
        first = at
        while first > 0 and self.chosen[first - 1] & (OF_NOUN_PHRASE | HYPHEN):
            first -= 1
        described = first > 1 and first < at and bool(self.chosen[first - 1] & (ED | GERUND))  # , leaked papers show
        first -= described
        mark = first - 1 - (described and bool(self.chosen[first - 1] & ADVERB))  # , newly released papers show
        set_off = mark > 0 and bool(self.chosen[mark] & (COMMA | DASH | QUOTE))
        whole = plural or bool(self.chosen[first] & (DETERMINER | NAME))
        if not (set_off and whole and form.lemma(found) in TELLING_BEHIND):
            return 0
        if described:
            self.chosen[first] = ADJECTIVE
        return found

    def _tells_before(self, at: int, sort: int, after: int) -> int:
        """``data from the office show that``: the present of a verb that hardly is a noun, before what it tells."""
        form = self.entries[at].form
        found = sort & THIRD or sort & BASE
        if form is None or not self.previous & (NOMINAL | TEMPORAL) or form.lemma(found) not in TELLING_BEFORE:
            return 0
        following = self.entries[at + 1].classes if at + 1 < self.count else 0
        if sort & BASE and self.entries[at].preferred & NOUN and not self._plural_before(at):
            return 0  # a brawl at a Kesh show that left nine hurt
        if following & SUBORDINATOR and not following & PREPOSITION:
            return 0 if following & RELATIVE and self._verb_right_behind(at + 1) else found
        return found if after & SURE_START and not self.sure and sort & BASE and self._plural_before(at) else 0

    def _verb_right_behind(self, at: int) -> bool:
        """``finds that date from``, ``shows that drew 12``: whether a verb that is no noun stands behind a relative."""
        entry = self.entries[at + 1] if at + 1 < self.count else None
        return entry is not None and bool(entry.preferred & (FINITE | AUXILIARY))

    def _goes_on_with_noun(self, at: int, sort: int) -> bool:
        """``a police station``: whether a word behind one noun of a singular phrase can be its head."""
        return bool(sort & NOUN) and at > 1 and self.entries[at - 2].text in INDEFINITE_DETERMINERS

    def _opens_aside(self, at: int, after: int) -> bool:
        """``Two men, ages 22 and 45, fled``: whether it stands between a comma and a number, with no verb before."""
        if self.finite or not self.previous & COMMA or not after & COUNTED:
            return False
        return not any(sort & (COMMA | VERB) for sort in self.chosen[: at - 1])

    def _waits_for_plural(self, at: int) -> bool:
        """``six escort ships``, ``two road safety calls``: behind several and a singular their noun is to come."""
        if not self.previous & NOUN or not is_singular(self.entries[at - 1].text):
            return False
        first = at - 1
        while first > 0 and self.chosen[first] & (NOUN | ADJECTIVE | NAME):
            first -= 1
        quantity = self.quantities.get(first)
        return quantity is not None and is_of_several(quantity) and not (quantity.kind or quantity.compound)

    def _is_before_its_verb(self, at: int) -> bool:
        """``the cost of space launches rose``, ``the permits, which``: whether a verb or a relative shows a noun."""
        form, behind = self.entries[at].form, at + 1
        if form is None or form.lemma(THIRD) in CLAUSE_TAKING or self.solid & PRONOUN:
            return False
        if self.previous & COMMA and self._after(at) & PREPOSITION and self.entries[behind].text in RANGE_OPENERS:
            return True  # , clashes between the two left six dead
        if self._after(at) & COMMA and behind + 1 < self.count:
            entry = self.entries[behind + 1]
            return entry.classes & RELATIVE != 0 and not entry.classes & (DETERMINER | ADVERB)
        entry = self.entries[min(behind, self.count - 1)]
        sure = entry.preferred & PAST and not entry.classes & (BASE | PARTICIPLE | ADJECTIVE)
        return bool(sure or (entry.preferred & AUXILIARY and not self._after(behind) & GERUND))

    def _is_listed_noun(self, at: int, after: int) -> bool:
        """Whether a word in -s stands behind a plural and a coordinator, with no object of its own."""
        form = self.entries[at].form
        listed = self.previous & COORDINATOR and at > 1 and self.chosen[at - 2] & PLURAL
        told = at + 1 < self.count and self.entries[at + 1].classes & RELATIVE
        ends = told or after & (PREPOSITION | MARK | AUXILIARY | COORDINATOR)
        return bool(listed and ends) and form is not None and form.lemma(THIRD) not in _WITHOUT_NOUN

    def _ends_count(self, at: int, after: int) -> bool:
        """``climbs to 67 after three die``: whether a clause ends behind a number of several and one word."""
        quantity = self.quantities.get(at - 1) if self.entries[at].preferred & BASE else None
        if quantity is None or not is_of_several(quantity) or quantity.kind or quantity.compound:
            return False
        return not after or bool(after & (COMMA | STOP))

    def _moves_to(self, at: int) -> bool:
        """``Death toll jumps to 67 as bodies found``: the verb of a level before the number that it reaches."""
        form = self.entries[at].form
        if form is None or self.entries[at - 1].text not in FIGURE_NOUNS or form.lemma(THIRD) not in CHANGE_VERBS:
            return False
        return at + 2 in self.quantities and self.entries[at + 1].text in ALLATIVE

    def _leads_on(self, at: int) -> bool:
        """``Women account for half of those killed``: a verb behind a plural, by the word behind it."""
        leads = at + 1 < self.count and self.entries[at + 1].text == LEADING_ON.get(self.entries[at].text)
        return leads and bool(self.previous & PLURAL)

    def _is_said_by_share(self, at: int, after: int) -> bool:
        """``40 percent now say taxes are high``, ``9 percent trust the banks``: a verb right behind a share alone."""
        share = at - 1 - bool(self.previous & ADVERB)
        quantity = self.quantities.get(share)
        if quantity is None or quantity.dimension != PERCENT:
            return False
        before = self.entries[share - 1].text if share else ""
        if before in ARTICLES or (share and self.chosen[share - 1] & (POSSESSIVE | OWNER_MARK | ADJECTIVE)):
            return False  # a 40 percent stake the bank held
        form = self.entries[at].form
        says = form is not None and form.lemma(BASE) in CLAUSE_TAKING
        if says:
            return not after & (MARK | PREPOSITION | COORDINATOR)
        if form is not None and form.lemma(BASE) in HOLDING_OPINIONS and self._opens_answer(share):
            return bool(after & (SURE_START | NOMINAL | ADJECTIVE | GERUND | TO))
        return bool(after & (SURE_START | PRONOUN)) and not self.entries[at].classes & ADJECTIVE

    def _opens_answer(self, share: int) -> bool:
        """``found 66 percent want talks, but only 27 percent favour war``: whether a share opens a clause."""
        at = share - 1
        while at >= 0 and self.chosen[at] & ADVERB:
            at -= 1
        if at < 0 or self.chosen[at] & (COMMA | COORDINATOR | SUBORDINATOR | THAT | STOP):
            return True
        form = self.entries[at].form
        told = (flag for flag in (PAST, THIRD, BASE) if self.chosen[at] & flag)
        return form is not None and any(form.lemma(flag) in FINDING for flag in told)
