"""A form in -ed or -ing in, whether it describes a noun, is a verb or is a noun of its own out."""

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
    ED,
    FINITE,
    GERUND,
    HAVE,
    MARK,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OPEN,
    OPENS_NOUN_PHRASE,
    PARTICIPLE,
    PARTICLE,
    PAST,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TEMPORAL,
    TO,
    VERB,
    VERBAL,
)
from numbers_extract.grammar.closed_tags import ClosedTags
from numbers_extract.grammar.tag_state import (
    COMMON_NOUN,
    IN_NOUN_PHRASE,
    OF_NOUN_PHRASE,
    SURE_START,
    THIRD_ITEM,
)
from numbers_extract.lexicon.clause_words import (
    ADDRESSEE_VERBS,
    ALWAYS_PASSIVE,
    AMID,
    BEFORE_VERBAL_NOUNS,
    CLAUSE_TAKING,
    COLLECTIVES,
    DESCRIBING_DOERS,
    HOLDING_TRUE,
    INTRANSITIVE,
    NEVER_BEFORE_NOUNS,
    NEVER_DESCRIBING,
    SAYING,
    TAKING_CLAUSES_ALONE,
    TIME_WORDS,
    UNACCUSATIVE_VERBS,
    UNDERWAY,
    WITH_DEED_BEHIND_OF,
)
from numbers_extract.lexicon.phrase_words import RESULTATIVES
from numbers_extract.lexicon.quantity_words import CHANGE_VERBS
from numbers_extract.lexicon.relators import AGENTIVE, PARTITIVE, SUBJECT_PRONOUNS
from numbers_extract.lexicon.words import FOLDED

__all__ = ["ParticipleTags"]

_NO_MODIFIERS: Final = NEVER_BEFORE_NOUNS | NEVER_DESCRIBING | ADDRESSEE_VERBS
_OF_THINGS: Final = UNDERWAY | UNACCUSATIVE_VERBS | frozenset(CHANGE_VERBS)
_HOLDING_THAT: Final = TAKING_CLAUSES_ALONE | HOLDING_TRUE
_BEFORE_DEED: Final = IN_NOUN_PHRASE | ADJECTIVE
_ACTED_ON: Final = DETERMINERS | PRONOUN


class ParticipleTags(ClosedTags):
    """The part of the pass that settles participles and gerunds."""

    __slots__ = ()

    def _modifies(self, at: int, after: int) -> bool:
        """Whether a noun follows that this word can belong to."""
        return bool(after & (COMMON_NOUN | COUNTED)) or bool(after & (ADJECTIVE | GERUND) and self._noun_behind(at + 1))

    def _opens_phrase(self, at: int) -> bool:
        """Whether nothing of a noun phrase stands before a word, and no copula."""
        before = self.chosen[at - 1] if at else MARK
        return bool(before & (PREPOSITION | PARTICLE | MARK | COORDINATOR | VERB)) and not before & BE

    def _never_describes(self, at: int, sort: int) -> bool:
        """``Five suffered burns``: whether an -ed form is one of a verb that describes no noun behind it."""
        form = self.entries[at].form
        return bool(sort & PAST) and not self.finite and form is not None and form.lemma(PAST) in NEVER_BEFORE_NOUNS

    def _heads_alone(self, at: int) -> bool:
        """``one female suffered burns``: a noun behind a number or an article, before a verb that describes none."""
        led = self.previous & (NUMBER | DETERMINER)
        return bool(led) and self._never_describes(at + 1, self.entries[at + 1].classes)

    def _modifier(self, sort: int, preferred: int) -> int:
        """The class of a word before the noun that it belongs to; 0 where it can be no modifier."""
        if preferred & (ADJECTIVE | NOMINAL | ADVERB):
            return preferred
        if sort & (ADJECTIVE | NOUN):
            return ADJECTIVE if sort & ADJECTIVE else NOUN
        if sort & (ED | GERUND) and not self.previous & NOMINAL:
            return ADJECTIVE
        return PLURAL if sort & PLURAL and self.previous & IN_NOUN_PHRASE else 0

    def _participle(self, at: int, sort: int, after: int) -> int:
        """An -ed form at the beginning: a modifier where its noun and then a verb follow (``Armed men attacked``)."""
        preferred = self.entries[at].preferred
        if self.previous == ADJECTIVE and self._describes(at) and self._opens_phrase(at - 1):
            return ADJECTIVE  # by unknown armed men
        if self.previous & SUBORDINATOR and after & COMMON_NOUN and self._after(at + 1) & VERBAL:
            return ADJECTIVE  # when masked men opened fire
        if self._describes_object(at, after):
            return ADJECTIVE  # killed suspected rebels, citing leaked papers
        if (
            self.previous & FINITE
            and self._tells_of_clause()
            and after & (NOMINAL & ~TEMPORAL)
            and ((self._verb_ahead(at) and not after & NAME) or self._named_act(at + 1))
        ):
            return ADJECTIVE  # said confirmed flu cases had risen
        if preferred & ADJECTIVE:
            return preferred if self._modifies(at, after) else sort & ED
        opens = self.previous & (MARK | COORDINATOR | VERB) and not self.finite
        if opens and self.previous & COORDINATOR and after & PLURAL and self._verb_ahead(at + 1):
            return ADJECTIVE  # the number of raids and foiled plots in Kesh rose
        if opens and after & COMMON_NOUN and self._after(at + 1) & VERBAL:
            return ADJECTIVE
        first = not at or (at == 1 and self.previous & ADVERB)  # newly released figures show
        if first and after & PLURAL and self._is_before_verb(after=at + 2):
            return ADJECTIVE  # suspected rebels on Friday raided the town
        several = self._after(at + 1) & PLURAL or any(one.text in COLLECTIVES for one in self.entries[at + 2 : at + 3])
        modified = several and after & (ADJECTIVE | NAME) and self._after(at + 2) & VERBAL
        modified = modified or (after & (NAME | NOUN) and self._named_act(at + 1))  # Presumed ARB and KLF men shot
        opens = opens or bool(self.previous & SUBORDINATOR)  # when suspected Kesh rebels fired on a church
        return ADJECTIVE if (at == 0 or opens) and modified else sort & ED

    def _describes_object(self, at: int, after: int) -> bool:
        """``treated injured people``, ``killed suspected Kesh rebels``: an -ed form between a verb and its object."""
        form = self.entries[at].form
        lemma = self.verb.lemma(self.verb_class) if self.verb is not None else ""
        if not self.previous & VERB or self.previous & AUXILIARY or form is None or lemma in INTRANSITIVE:
            return False
        own = form.lemma(PARTICIPLE)
        if own in _NO_MODIFIERS or self._is_said_of_gap(at - 1, lemma):
            return False
        if at > 1 and self.previous & PARTICIPLE:
            before = self.chosen[at - 2]
            told = before & DETERMINER or (before & PRONOUN and self.entries[at - 2].text not in SUBJECT_PRONOUNS)
            if told or self._is_undergone(at - 1) or (self.headline and not before & HAVE):
                return False  # those arrested killed people, two who were hit refused treatment
        common = after & (COMMON_NOUN & ~TEMPORAL) or (after & ADJECTIVE and self._noun_behind(at + 1))
        return bool(common or (after & NAME and self._common_behind_names(at + 1)))

    def _is_said_of_gap(self, at: int, lemma: str) -> bool:
        """``a man they say opened fire``, ``who police say raided homes``: whether a verb of saying tells of a noun."""
        if lemma not in _HOLDING_THAT or at < THIRD_ITEM:
            return False
        if self.chosen[at - 1] & PRONOUN:
            return bool(self.chosen[at - 2] & NOMINAL)
        return bool(self.chosen[self._back_over(at - 1, OF_NOUN_PHRASE)] & RELATIVE)

    def _is_before_verb(self, *, after: int) -> bool:
        """Whether a verb comes before any mark or joint of the sentence, past brackets: it opens with a subject."""
        inside = False
        for entry in self.entries[after:]:
            sort = entry.preferred
            if inside or sort & OPEN:
                inside = not sort & CLOSE  # armed men of the Kesh Front (KF) attacked
                continue
            if sort & (MARK | SUBORDINATOR | RELATIVE | PRONOUN | TO):
                return False
            if sort & (AUXILIARY | ED):
                return True
        return False

    def _named_act(self, at: int) -> bool:
        """``suspected | ISGS militants opened``: whether names, or such with a plural, and what they did come."""
        named = NAME | NOUN | ADJECTIVE | COORDINATOR | OPEN | CLOSE  # suspected Kesh Front (KEF) militants opened
        while at < self.count and self.entries[at].preferred & named:
            at += 1
        if at < self.count and self.entries[at].preferred & PLURAL:
            return bool(self._after(at) & (ED | AUXILIARY))
        if at == self.count or not self.entries[at - 1].preferred & NAME:
            return False
        acts = self.entries[at].preferred & BASE and self._after(at) & COUNTED
        return bool(acts or self.entries[at].preferred & (ED | AUXILIARY))  # Suspected Kesh Front kill nine

    def _may_modify(self, at: int, after: int) -> bool:
        """``The mob, masked, set fire to it``: whether no singular stands behind an -ed form with no verb for it."""
        surely = self.entries[at].preferred & ADJECTIVE or not after & NOUN
        return bool(surely or self._verb_ahead(at) or self.entries[at + 1].text in COLLECTIVES)

    def _is_plural_subject(self, at: int) -> bool:
        """``two UN contracted | truck drivers were``: whether a plural and an auxiliary come, with nouns before."""
        while at < self.count and self.entries[at].classes & NOUN and self._after(at) & COMMON_NOUN:
            at += 1
        plural = at < self.count and (self.entries[at].classes & PLURAL or self.entries[at].text in COLLECTIVES)
        return bool(plural and self._after(at) & AUXILIARY)

    def _gerund(self, at: int, sort: int, after: int) -> int:
        """The class of an -ing form behind a coordinator, a dash or an adjective; 0 where they do not decide it."""
        if not at and self._says_next():
            return sort & NAME or NOUN  # Harding said
        if self._is_underway(at, after):
            return ADJECTIVE  # while falling debris hurt nine
        if self.previous & DASH and after & OPENS_NOUN_PHRASE:
            return GERUND  # - meaning the 12 men
        if self.previous & COORDINATOR and after & COUNTED and self._counts_next(at):
            return GERUND  # killing nine and kidnapping three
        if self.previous & COORDINATOR and sort & NOUN and self._is_told_by_relative(at):
            return NOUN  # landslides and flooding that killed nine
        if self.solid & COORDINATOR and self.verb_class & GERUND and after & _ACTED_ON and not after & RELATIVE:
            return GERUND  # killing nine and then shooting himself
        if self.previous & ADVERB and self.solid & (PREPOSITION | SUBORDINATOR) and after & PRONOUN:
            return GERUND  # after accidentally shooting himself
        if self.previous & VERB and self._only_stands(at, after):
            return ADJECTIVE  # replaced existing Kesh jets
        if self._describes_with(at, sort, after):
            return ADJECTIVE  # the most prolific and enduring poets
        noun = self.previous & ADJECTIVE and self.entries[at].preferred & GERUND and self._is_verbal_noun(at)
        return NOUN if noun and not after & SURE_START else 0  # in fierce fighting

    def _is_underway(self, at: int, after: int) -> bool:
        """``Rising waters killed nine``: an -ing form of what things do, before the noun that opens a clause."""
        form = self.entries[at].form
        if form is None or form.lemma(GERUND) not in _OF_THINGS or not after & COMMON_NOUN:
            return False
        behind = at == 0 or bool(self.previous & (SUBORDINATOR | COMMA | COORDINATOR))
        opens = behind or (bool(self.previous & VERB) and self._tells())
        return opens and bool(self._after(at + 1) & VERBAL & ~GERUND)

    def _tells(self) -> bool:
        """Whether the verb right before hardly takes anything but a clause."""
        return self.verb is not None and self.verb.lemma(self.verb_class) in SAYING

    def _says_next(self) -> bool:
        """Whether a past form of saying stands right behind the first word."""
        form = self.entries[1].form if self.count > 1 and self.entries[1].preferred & PAST else None
        return form is not None and form.lemma(PAST) in SAYING

    def _only_stands(self, at: int, after: int) -> bool:
        """Whether an -ing form right behind a verb can have no object, and a noun follows."""
        form = self.entries[at].form
        alone = form is not None and form.lemma(GERUND) in UNACCUSATIVE_VERBS
        return alone and not self.previous & AUXILIARY and bool(after & NOMINAL & ~TEMPORAL)

    def _describes_with(self, at: int, sort: int, after: int) -> bool:
        """Whether an -ing form that can be an adjective follows one and a coordinator, right before their noun."""
        joined = self.previous & COORDINATOR and at > 1 and self.chosen[at - 2] & ADJECTIVE
        return bool(joined and sort & ADJECTIVE and after & (COMMON_NOUN | ADJECTIVE))

    def _counts_next(self, at: int) -> bool:
        """Whether the number behind a word is a plain one: no length of time, no sum."""
        quantity = self.quantities.get(at + 1)
        return quantity is not None and not quantity.kind

    def _is_verbal_noun(self, at: int) -> bool:
        """Whether an -ing form is a noun of its own in the table."""
        form = self.entries[at].form
        return form is not None and bool(form.classes & NOUN)

    def _is_subject(self, at: int, after: int) -> bool:
        """``Fighting between the army and rebels killed 12``: whether an -ing form has a verb, before any comma."""
        if at or not after & (PREPOSITION | COORDINATOR):
            return bool(after & (VERBAL | MARK))
        return self._is_before_verb(after=1)

    def _is_fled(self, after: int) -> bool:
        """``fled fighting in the hills``: whether an -ing form stands between its verb and a preposition or a mark."""
        taken = self.verb is not None and self.verb.lemma(self.verb_class) in BEFORE_VERBAL_NOUNS
        return taken and bool(self.previous & VERB) and bool(after & (PREPOSITION | MARK | COORDINATOR))

    def _has_object(self, after: int) -> bool:
        """``with four candidates splitting the other votes``: whether a noun in -ing is a verb with its object."""
        return bool(self.previous & PLURAL and after & DETERMINERS)

    def _is_done_to(self, at: int, after: int) -> bool:
        """``hit a farm killing nine``, ``, shooting dead two``, ``over fatally shooting a clerk``: a deed, object."""
        form, previous = self.entries[at].form, self.previous
        if previous & ADJECTIVE and at > THIRD_ITEM and self.chosen[at - 2] & PLURAL and self.chosen[at - 3] & NUMBER:
            return True  # all 254 members present voting yes
        several = at > 1 and self.chosen[at - 2] & COUNTED and not self.entries[at].classes & ADJECTIVE
        if previous & PLURAL and at > THIRD_ITEM and after & MARK and self._is_of_share(at - 1):
            return form is not None and form.lemma(GERUND) in CLAUSE_TAKING  # with 94 percent of precincts reporting
        people = previous & PLURAL and FOLDED[self.entries[at - 1].text].group is not None
        if several and people and after & (PREPOSITION | TO) and self.entries[at + 1].text not in PARTITIVE:
            return True  # with 11 members voting against it
        if form is None or form.lemma(GERUND) not in ALWAYS_PASSIVE or previous & _BEFORE_DEED:
            return False
        if previous & ADVERB and self.entries[at - 1].text not in RESULTATIVES:
            return bool(after & (DETERMINERS | NUMBER))
        resulting = at + 1 < self.count and self.entries[at + 1].text in RESULTATIVES
        done_to = self._after(at + 1) & (NUMBER | DETERMINER) if resulting else after & NUMBER
        return bool((self.finite or previous & COMMA) and done_to)

    def _is_of_share(self, at: int) -> bool:
        """``94 percent of | precincts``: whether a noun stands behind *of* and a number."""
        return self.entries[at - 1].text in PARTITIVE and bool(self.chosen[at - 2] & COUNTED)

    def _only_describes(self, at: int, after: int) -> bool:
        """``of remaining delegates``, ``amid mounting losses``: an -ing form that can have no object, before a noun."""
        form = self.entries[at].form
        if self.entries[at].text in DESCRIBING_DOERS and self.entries[at - 1].text in AGENTIVE:
            return bool(after & (NOUN | PLURAL | NAME | ADJECTIVE))  # were shot by retreating soldiers
        if form is None or not after & (NOUN | PLURAL) or self.entries[at + 1].preferred & ADVERB:
            return False
        lemma, led = form.lemma(GERUND), self.entries[at - 1].text
        if self._tells_share_of(at, after):
            return True
        told = led in PARTITIVE and at > 1 and self.entries[at - 2].text in TIME_WORDS  # a time of growing fear
        return lemma in UNACCUSATIVE_VERBS or (lemma in CHANGE_VERBS and (told or led in AMID))

    def _tells_share_of(self, at: int, after: int) -> bool:
        """``83 percent of polling stations``, ``dozens of visiting fans``: an -ing form before a plural."""
        if at < THIRD_ITEM or not after & PLURAL or self.entries[at - 1].text not in PARTITIVE:
            return False
        share = self.chosen[at - 2]
        led = at == THIRD_ITEM or self.chosen[at - 3] & PREPOSITION
        accused = self.verb is not None and self.verb.lemma(self.verb_class) in WITH_DEED_BEHIND_OF
        return bool(share & AMOUNT or (share & COUNTED and (led or not accused)))  # accused dozens of killing guards

    def _is_told_by_relative(self, at: int) -> bool:
        """``held in a shooting that killed nine``: whether an -ing form is a noun with a relative clause behind it."""
        ahead, form = self.entries[at + 1 : at + 3], self.entries[at].form
        if len(ahead) <= 1 or form is None or form.lemma(GERUND) in CLAUSE_TAKING:
            return False
        return bool(ahead[0].classes & RELATIVE) and bool(ahead[1].preferred & VERBAL)
