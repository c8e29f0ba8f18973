"""Where a noun phrase hangs: subject, object, predicate, apposition, adjunct, or on the noun before its preposition."""

from __future__ import annotations

from typing import Final

from numbers_extract.grammar.ahead import SUBJECT_LIST
from numbers_extract.grammar.classes import (
    ADJECTIVE,
    AMOUNT,
    COLON,
    COMMA,
    COUNTED,
    DASH,
    MARK,
    NAME,
    PLURAL,
    PRONOUN,
    STOP,
    SUBORDINATOR,
    TEMPORAL,
)
from numbers_extract.grammar.clause import (
    ADVERBIAL_CLAUSE,
    APPOSITION,
    COMPLEMENT,
    GERUND_CLAUSE,
    INFINITIVE,
    MAIN,
    MOST_STEPS,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PARTICIPLE_CLAUSE,
    PREDICATE,
    RELATIVE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.coordination import Coordination
from numbers_extract.grammar.phrase import (
    ADVERBIAL,
    CONJUNCTION,
    DATES,
    IS_NUMBER,
    LINK,
    MEASURES,
    NOUN_PHRASE,
    PLURAL_NUMBER,
    PREDICATE_WORD,
    SIGN,
    VERB_GROUP,
    Phrase,
)
from numbers_extract.lexicon.clause_words import (
    ABSOLUTE_OPENERS,
    ADDRESSEE_VERBS,
    ADJUNCT_NOUNS,
    ALWAYS_PASSIVE,
    ANYBODY,
    ATTRIBUTING,
    BOUND_OPENERS,
    CHANGED_BY,
    CLAUSE_TAKING,
    COPULAS,
    DITRANSITIVE_VERBS,
    EXAMPLES,
    FREE_RELATIVES,
    HAPPENING,
    INTRANSITIVE,
    MEASURE_ADJECTIVES,
    MEASURED_FROM,
    NOUNS_WITH,
    PART_PREPOSITIONS,
    PLAIN_COPULA,
    SAYING,
    SENSING,
    SETTINGS,
    TAKING_CLAUSES_ALONE,
    TAKING_TIME,
    TO_THE_NOUN,
    VERTICAL_PARTICLES,
)
from numbers_extract.lexicon.numbers import BARE_MULTIPLES, HALF
from numbers_extract.lexicon.phrase_words import COSTING_VERBS, LISTING_CUES, OUT_OF, PERSON_PRONOUNS
from numbers_extract.lexicon.place_words import COMPASS
from numbers_extract.lexicon.quantity_words import (
    BRINGING_VERBS,
    CHANGE_NOUNS,
    CHANGE_VERBS,
    PAST_A_LEVEL,
    PUSHING_VERBS,
    TIMES,
)
from numbers_extract.lexicon.relators import (
    ADESSIVE,
    AGENTIVE,
    ALLATIVE,
    BENEFACTIVE,
    COMITATIVE,
    COMPARATIVE,
    DISJUNCTIVE,
    EXISTENTIAL,
    IMPERSONAL,
    INESSIVE,
    PARTITIVE,
    SUBJECT_PRONOUNS,
    VALUED_AT,
)
from numbers_extract.lexicon.speakers import speaks
from numbers_extract.lexicon.words import FOLDED

__all__ = ["NounPlaces"]

_SINGULAR: Final = 1
_ASIDE: Final = 2  # phrases from a noun to the one that tells it again: a comma, and that one
_AGAIN: Final = 3  # phrases before a number that tells another again: that one, a comma, ``or``


class NounPlaces(Coordination):
    """The part of the pass that hangs noun phrases."""

    __slots__ = ()

    def _noun_phrase(self, phrase: Phrase) -> None:
        link, before = None if self.link is None else self._link_to(phrase), self.previous
        if link is not None:
            self.link = None
            self._prepositional(phrase, link)
            return
        if phrase.relates and self.noun is not None:
            self._owned(phrase, self.noun)
            return
        takes = self.ahead.verb_of[phrase.index]
        if before is not None and self._opens_clause(phrase, before, takes):
            return
        if before is not None and (self._beside(phrase, before) or self._coordinates(phrase, before)):
            return
        set_off = before is not None and before.sort == SIGN and bool(before.tag & (COMMA | DASH))
        told = self._others_of(phrase) if set_off and takes < 0 else None
        if told is not None:
            self._join(phrase, told)
        elif self.clause.verb is None:
            self._before_verb(phrase, takes, set_off=set_off)
        elif set_off:
            self._set_off(phrase, takes)
        elif takes >= 0 and self.clause.passive and self._is_next_count(phrase):
            self._place_subject(phrase, self._open(MAIN, self.clause.parent))
        elif takes >= 0 and self._begins_complement(phrase, takes) and not self._ends_outside(takes):
            if before is not None and not phrase.tag & PRONOUN and self._tells_of(before, phrase, self.phrases[takes]):
                self._contact_relative(phrase, before)
                return
            kind = COMPLEMENT if before is not None and before.sort == VERB_GROUP else MAIN
            self._place_subject(phrase, self._open(kind, self.clause))
            self._give_fronted(self.clause, self.clause.parent)
        elif takes >= 0 and before is not None and self._acts_on(before, phrase, self.phrases[takes]):
            self._contact_relative(phrase, before)
        else:
            self._object(phrase)

    def _link_to(self, phrase: Phrase) -> Phrase | None:
        """The preposition that waits for a noun phrase; none for a pronoun that can only be a subject."""
        if self.link is not None and phrase.text in SUBJECT_PRONOUNS and not self.link.tag & SUBORDINATOR:
            self.link = None  # when the bomb went off he ran
        return self.link

    def _opens_clause(self, phrase: Phrase, before: Phrase, takes: int) -> bool:
        """Places a date behind a coordinator that opens a clause, or the subject behind such an opening."""
        outer = self._around_fronted_by(phrase, self.phrases[takes]) if takes >= 0 else None
        if outer is not None:
            self.clause = outer
            self._place_subject(phrase, outer)
            return True
        if takes >= 0 and self._begins_anew(phrase, before, self.phrases[takes]):
            self._place_subject(phrase, self._open(MAIN, self._finite_clause().parent))
            return True
        if takes < 0 and before.sort == CONJUNCTION and self._dates_what_follows(phrase):
            self._place_adjunct(phrase)
            return True
        return False

    def _around_fronted_by(self, subject: Phrase, verb: Phrase) -> Clause | None:
        """``When guards came they found nine men``: the clause that a pronoun opens behind the one before it."""
        clause = self.clause
        outer = clause.parent
        if not clause.fronted or clause.kind != ADVERBIAL_CLAUSE or clause.verb is None or outer is None:
            return None
        bare = outer.verb is None and outer.own_subject is None and (verb.finite or verb.open)
        said = clause.verb.lemma in CLAUSE_TAKING and not clause.objects
        return outer if bare and subject.text in SUBJECT_PRONOUNS | IMPERSONAL and not said else None

    def _dates_what_follows(self, date: Phrase) -> bool:
        """``sold eight boats, but last year he bought nine``: whether a subject and its verb stand behind a date."""
        listed = self.noun is not None and self.noun.dates
        following = self._following(date)
        if not date.dates or date.quantities or self.clause.verb is None or listed or following is None:
            return False
        return following.sort == NOUN_PHRASE and self.ahead.verb_of[following.index] >= 0

    def _begins_anew(self, subject: Phrase, before: Phrase, verb: Phrase) -> bool:
        """``sold eight boats, and on Monday he bought nine``: whether a subject stands behind an opening adjunct."""
        if before.sort != NOUN_PHRASE or self.clause.verb is None or self._waiting() is not None:
            return False
        if not (verb.finite or verb.open) or not self._opening_before(subject):
            return False
        sure = before.dates or bool(before.tag & NAME) or verb.finite
        return sure or self._has_noun_behind(verb)  # not: and in a city the army held

    def _acts_on(self, before: Phrase, subject: Phrase, verb: Phrase) -> bool:
        """``the 95 percent Moru received in May``: an -ed form whose object can only be the noun before its subject."""
        full = (before.quantities and not before.bare_number) or before.determined
        if before.sort != NOUN_PHRASE or before.last != subject.first or not full or before.tag & (NAME | PRONOUN):
            return False
        acts = subject.tag & NAME or subject.determined or FOLDED[subject.text].group is not None
        named = _is_named(before, subject) or before.dates or (before.measure and not before.tag & AMOUNT)
        if named or not acts or subject.dates or not verb.open or verb.lemma in INTRANSITIVE:
            return False
        following = self._following(verb)
        by = following is not None and following.text in AGENTIVE
        return following is None or (following.sort in (LINK, SIGN) and not by) or following.dates

    def _tells_of(self, before: Phrase, subject: Phrase, verb: Phrase) -> bool:
        """``missed the $4 million analysts had forecast``: a noun or an amount right before a subject and its verb."""
        if self._acts_on(before, subject, verb):
            return True
        if before.sort != NOUN_PHRASE or self.clause.kind == ADVERBIAL_CLAUSE:
            return False
        return bool(before.tag & AMOUNT and before.quantities) or self._lacks_object(before, subject)

    def _lacks_object(self, before: Phrase, subject: Phrase) -> bool:
        """``listed the effects a bridge would have on it``: whether a verb ahead has no object but the noun before."""
        own, verb = self.clause.verb, self.phrases[self.ahead.verb_of[subject.index]]
        named = before.dates or before.measure or before.tag & (NAME | PRONOUN) or before.last != subject.first
        if named or own is None or own.lemma in CLAUSE_TAKING or self.clause.fronted or verb.passive:
            return False
        full = before.determined or before.quantities or before.number != _SINGULAR
        return (
            bool(full)
            and not self._has_noun_behind(verb)
            and verb.lemma not in INTRANSITIVE
            and verb.lemma not in COPULAS
        )

    def _others_of(self, phrase: Phrase) -> Phrase | None:
        """``after killing a guard, three others``: the person right before a comma to whom others are added."""
        told = self.phrases[phrase.index - 2] if phrase.index > 1 and phrase.quantities else None
        if told is None or phrase.text not in PERSON_PRONOUNS or told.relation != OBJECT:
            return None
        return told if FOLDED[told.text].group is not None else None

    def _ends_outside(self, takes: int) -> bool:
        """Whether the verb ahead belongs outside: ``the man who shot 12 fled``, ``..., a nurse who saw it said``."""
        clause, verb = self.clause, self.phrases[takes]
        told = clause.verb is not None and clause.verb.lemma in TAKING_CLAUSES_ALONE and self.previous is clause.verb
        if told and clause.kind == RELATIVE_CLAUSE and self._verb_behind(takes):
            return False  # a nurse who said nine had died left
        if self._needs_verb_outside(takes) or self._tells_of_said(clause):
            return True
        speaker = clause.antecedent
        if clause.kind != RELATIVE_CLAUSE or speaker is None or clause.after_comma or verb.lemma not in SAYING:
            return False
        saying = clause.verb is None or clause.verb.lemma in SAYING
        if saying or not speaker.index or not self.phrases[speaker.index - 1].tag & COMMA or speaker.preposition:
            return False
        return self._may_end(verb)

    def _verb_behind(self, takes: int) -> bool:
        """Whether a further verb stands behind the one ahead, for a clause that waits for its own."""
        return any(one.sort == VERB_GROUP for one in self.phrases[takes + 1 :])

    def _tells_of_said(self, clause: Clause) -> bool:
        """``say four men playing dice were shot``, ``said a plan to cut nine posts failed``: what seems to be said."""
        outer, told = clause.parent, clause.host if clause.kind == INFINITIVE else clause.antecedent
        if clause.kind not in (GERUND_CLAUSE, INFINITIVE) or outer is None or outer.verb is None or told is None:
            return False
        if clause.after_comma:
            return False
        own = clause.verb
        says = outer.verb.lemma in SAYING and told in outer.objects
        return says and own is not None and own.lemma not in CLAUSE_TAKING and not clause.objects

    def _may_end(self, verb: Phrase) -> bool:
        """Whether a verb of saying ends what is said: nothing but a day or the one who is told follows."""
        following = self._following(verb)
        if following is None or following.tag & STOP or following.dates:
            return True
        if following.sort == LINK:
            led = self._following(following)
            return led is not None and led.dates
        return verb.lemma in ADDRESSEE_VERBS and following.sort == NOUN_PHRASE

    def _beside(self, phrase: Phrase, before: Phrase) -> bool:
        """Places a noun phrase that the phrase right before it decides: a multiplier, a direction, a gapped subject."""
        glued = before.last == phrase.first
        if before.sort == NOUN_PHRASE:
            tells = self.ahead.verb_of[phrase.index] >= 0 and not before.dates
            free = glued and before.text in FREE_RELATIVES and self.ahead.verb_of[phrase.index] >= 0
            pronoun = phrase.text in SUBJECT_PRONOUNS or self._owns_counted(phrase, before)
            if free or (pronoun and tells and not self._opens_behind(before)):
                self._contact_relative(phrase, before)  # the 110 pupils they seized
                return True
            halved = before.text in HALF and bool(before.quantities)
            halved = halved or (before.text in BARE_MULTIPLES and bool(before.tag & AMOUNT))  # double the rate
            if glued and (before.text in TIMES or halved) and not self._dates(phrase):
                self._multiplied(phrase, before)
                return True
            return self._gapped(phrase, before)
        if before.sort == PREDICATE_WORD and glued and before.text in VERTICAL_PARTICLES:
            self._place(phrase, OBLIQUE, before)
            return True
        return False

    def _owns_counted(self, phrase: Phrase, before: Phrase) -> bool:
        """``freed 13 of the 20 porters it had seized``: whether *it* can only tell of the counted right before it."""
        verb = self.clause.verb
        counted = before.quantities and not before.tag & AMOUNT
        own = phrase.text in IMPERSONAL and counted and before.last == phrase.first
        return bool(own) and verb is not None and self.clause.kind == MAIN and verb.lemma not in CLAUSE_TAKING

    def _opens_behind(self, before: Phrase) -> bool:
        """``During the truce they left``: whether nothing but adjuncts stand before a subject, and no verb waits."""
        clause = self.clause
        bare = clause.verb is None and clause.own_subject is None and self._waiting() is None
        return bare and bool(clause.adjuncts) and not self.ahead.waits[before.index]

    def _multiplied(self, phrase: Phrase, times: Phrase) -> None:
        """``three times the price``: what is multiplied takes the place of the multiplier, which hangs on it."""
        clause = self.clauses[times.clause]
        self._place(phrase, times.relation, times.governor, times.preposition)
        phrase.clause = clause.index
        if clause.own_subject is times:
            clause.own_subject = phrase
        if clause.predicate is times:
            clause.predicate = phrase
        clause.objects = [phrase if one is times else one for one in clause.objects]
        times.relation, times.governor = NOMINAL, phrase

    # -------------------------------------------------------------------------------------- before the verb
    def _before_verb(self, phrase: Phrase, takes: int, *, set_off: bool) -> None:
        clause, before = self.clause, self.previous
        subject = clause.own_subject
        if subject is None or (takes >= 0 and self._dates(subject)):
            self._first_noun(phrase, takes)
        elif set_off and takes >= 0 and self._is_aside(phrase):
            inner = self._open(MAIN, clause)  # the two men, he said, had fled
            inner.after_comma = True
            self._place_subject(phrase, inner)
        elif set_off and takes >= 0 and self._goes_on_place(phrase, subject):
            self._appose(phrase, self.noun)
        elif set_off and takes >= 0:
            listed = phrase.quantities and _are_nouns(subject, phrase)
            if subject.quantities and (listed or self._is_further_victim(phrase)):
                self._join(phrase, subject)  # 10 women, 7 men wounded; 2 men, woman hurt
                return
            if subject.quantities and subject.tag & ADJECTIVE:
                clause = self._open(MAIN, clause.parent)  # six dead, 11 hurt
            else:
                self._demote(subject)
            self._place_subject(phrase, clause)
        elif before is not None and before.tag & COLON:
            self._place_subject(phrase, clause)
        elif set_off and (self._follows_dateline(phrase, subject) or self._follows_place(phrase, subject)):
            self._demote(subject)
            self._place_subject(phrase, clause)
        elif self._dates(phrase) and (before is None or before.sort != SIGN):
            self._place_adjunct(phrase)
        elif takes >= 0 and before is not None and _can_be_told_of(before, phrase):
            self._contact_relative(phrase, before)
        elif not (set_off and self._gapped_at_comma(phrase, subject)):
            self._appose(phrase, self.noun or subject)

    def _is_further_victim(self, phrase: Phrase) -> bool:
        """``2 men, woman hurt``: whether a bare singular person of a headline goes on with those counted before."""
        bare = self.headline and not phrase.determined and phrase.number == _SINGULAR and not phrase.tag & NAME
        return bare and FOLDED[phrase.text].group is not None

    def _follows_dateline(self, phrase: Phrase, name: Phrase) -> bool:
        """``Merano - A boy who was shot has died``: a subject behind the only dash, and a name before it."""
        alone = not name.index and bool(name.tag & NAME) and not (name.determined or name.quantities)
        if not alone or not self.phrases[phrase.index - 1].tag & DASH or not self.ahead.waits[phrase.index]:
            return False
        full = phrase.determined or bool(phrase.quantities)
        return full and not any(one.tag & DASH for one in self.phrases[phrase.index :])

    def _follows_place(self, phrase: Phrase, name: Phrase) -> bool:
        """``In Dorn, Texas, winds gusting to 60 mph hit 12``: a described subject behind a place and its state."""
        first = self.phrases[name.index - 2] if name.index > 1 else None
        if first is None or first not in self.clause.adjuncts or not first.tag & name.tag & NAME or phrase.tag & NAME:
            return False
        if not self.phrases[name.index - 1].tag & COMMA or self.phrases[phrase.index - 2] is not name:
            return False
        behind = (one for one in self.phrases[phrase.index + 1 :] if one.sort == VERB_GROUP or one.tag & MARK)
        tells = next(behind, None)  # not: In Dorn, Bek, a clerk, hit 12
        verb = next(behind, None)
        described = tells is not None and tells.sort == VERB_GROUP and not tells.finite
        return described and verb is not None and (verb.finite or verb.open)

    def _goes_on_place(self, phrase: Phrase, subject: Phrase) -> bool:
        """``Three clerks at an office in Ard, Ohio, Kesh were hurt``: a name that goes on with a place."""
        near = self.noun
        if near is None or near is subject or not phrase.tag & NAME or phrase.quantities or subject.tag & NAME:
            return False
        return bool(near.tag & NAME) and near.relation in (APPOSITION, NOMINAL) and bool(subject.quantities)

    def _first_noun(self, phrase: Phrase, takes: int) -> None:
        """The first noun phrase of a clause, what dates it aside: the value of a label, a date, or the subject."""
        clause = self.clause
        if clause.own_subject is not None:
            self._demote(clause.own_subject)
        if takes < 0 and self._dates(phrase) and self._more_comes(phrase):
            self._place_adjunct(phrase)
        elif clause.label is not None and self._is_value(phrase, takes):
            self._place(phrase, APPOSITION, clause.label)
        else:
            self._place_subject(phrase, clause)

    def _is_value(self, phrase: Phrase, takes: int) -> bool:
        """Whether a number behind a label is its value: no verb and no adjective of its own follows."""
        if (
            not phrase.quantities
            or takes >= 0
            or phrase.tag & ADJECTIVE
            or self.ahead.series[phrase.index] == SUBJECT_LIST
        ):
            return False
        following = self._following(phrase)
        if following is not None and following.tag & COMMA:
            further = self._following(following)
            listed = further is not None and bool(further.quantities) and _are_nouns(phrase, further)
            return not (listed and further is not None and self.ahead.verb_of[further.index] >= 0)
        return following is None or bool(following.tag & MARK) or following.sort in (LINK, CONJUNCTION)

    def _contact_relative(self, phrase: Phrase, antecedent: Phrase) -> None:
        """``the guns the mayor bought``: a relative clause without a relative."""
        clause, verb = self.clause, self.clause.verb
        owned = antecedent.conjunct_of or antecedent
        if verb is None and owned.relates and clause.own_subject is owned:
            clause.own_subject, owned.relation, antecedent.relation = None, OBJECT, OBJECT
            clause.objects.append(owned)
            self._place_subject(phrase, clause)  # whose name the police have not revealed
            return
        if (
            phrase.tag & PRONOUN
            and verb is not None
            and verb.lemma in ADDRESSEE_VERBS
            and antecedent in self.clause.objects
        ):
            self._place_subject(phrase, self._open(COMPLEMENT, self.clause))  # told the paper she had fled
            return
        inner = self._open(RELATIVE_CLAUSE, self.clause)
        inner.antecedent = antecedent
        inner.gap = True
        self._place_subject(phrase, inner)

    def _owned(self, phrase: Phrase, antecedent: Phrase) -> None:
        """``the company, whose refinery exploded, agreed``: a relative clause that opens with its subject's owner."""
        before = self.previous
        inner = self._open(RELATIVE_CLAUSE, self.clause)
        inner.antecedent = antecedent
        inner.gap = True
        inner.after_comma = before is not None and before.sort == SIGN
        self._place_subject(phrase, inner)

    def _measures_next(self, phrase: Phrase) -> bool:
        """Whether a measure stands right before what it measures: ``50 km west``."""
        return phrase.index + 1 < len(self.phrases) and _measured_by(phrase, self.phrases[phrase.index + 1])

    def _appose(self, phrase: Phrase, host: Phrase | None) -> None:
        keep = self.noun
        if keep is not None and self._measures_next(phrase):
            self._place(phrase, OBLIQUE, self.phrases[phrase.index + 1])  # Kesh, 50 km west of Ard
            self.noun = keep
            return
        self._place(phrase, APPOSITION, host)
        if keep is not None and phrase.tag & COUNTED:
            self.noun = keep

    def _more_comes(self, phrase: Phrase) -> bool:
        """Whether another noun phrase follows that is the subject."""
        following = self._following(phrase)
        if following is not None and following.tag & COMMA:
            following = self._following(following)
        return following is not None and following.sort == NOUN_PHRASE

    # -------------------------------------------------------------------------------------- behind the verb
    def _set_off(self, phrase: Phrase, takes: int) -> None:
        """A noun phrase behind a comma or a dash, where the clause has its verb."""
        if takes >= 0 and self.noun is not None and self._is_one_of_a_set(phrase, takes):
            self._appose(phrase, self.noun)
            return
        if self._describes_some(phrase):
            counted = [one for one in (self.clause.own_subject, *self.clause.objects) if one is not None]
            self._appose(phrase, next((one for one in reversed(counted) if one.quantities), self.noun))
            return
        verbless = self._verbless() if takes >= 0 or self._is_described_subject(phrase) else None
        if verbless is not None and verbless.own_subject is None:
            self._place_subject(phrase, verbless)
        elif takes >= 0:
            self._set_off_clause(phrase)
        elif self.noun is not None and phrase.measure and self._measures_next(phrase):
            self._appose(phrase, self.noun)  # in Ard, 5 miles west of Kesh
        elif self._dates(phrase) or phrase.measure:
            self._place_adjunct(phrase)
        elif self._is_given(phrase):
            self._place_object(phrase, OBJECT)
        elif self.noun is not None:
            self._appose(phrase, self.noun)
        elif self._sums_up(phrase):
            self._appose(phrase, self.clause.own_subject)
        else:
            self._object(phrase)

    def _sums_up(self, phrase: Phrase) -> bool:
        """``40 percent turned out, the highest share``: whether what is set off right behind a verb is no object."""
        verb = self.clause.verb
        alone = verb is not None and (self.clause.particle is not None or verb.lemma in INTRANSITIVE)
        told = phrase.bare_number or (phrase.determined and not phrase.quantities)  # they sat, one at each end
        return alone and told and not self.clause.inverted

    def _is_given(self, phrase: Phrase) -> bool:
        """``handed Lind, who had fled, a nine-year term``: a thing behind an aside that tells of who gets it."""
        verb, objects = self.clause.verb, self.clause.objects
        if verb is None or verb.lemma not in DITRANSITIVE_VERBS or verb.passive or len(objects) != 1:
            return False
        whom, thing = objects[0], FOLDED[phrase.text].group is None and not phrase.tag & NAME
        personal = bool(whom.tag & (NAME | PRONOUN)) or FOLDED[whom.text].group is not None
        beside = whom.index == verb.index + 1 and phrase.index - whom.index > _ASIDE
        return thing and personal and beside and phrase.indefinite

    def _is_one_of_a_set(self, phrase: Phrase, takes: int) -> bool:
        """``Ada Lind, one of four people killed``: whether a bare number behind a name leads to a participle."""
        following, name, verb = self._following(phrase), self.phrases[phrase.index - 2], self.phrases[takes]
        if following is None or following.text not in PARTITIVE or not name.tag & NAME:
            return False
        return phrase.bare_number and verb.open and verb.lemma in ALWAYS_PASSIVE

    def _is_described_subject(self, phrase: Phrase) -> bool:
        """``With the votes counted, the mayor, Ana Ruiz, had nine``: a subject that is named before its verb."""
        if self.clause.kind != PARTICIPLE_CLAUSE or not self.ahead.waits[phrase.index] or self._dates(phrase):
            return False
        named = self.phrases[phrase.index + 1 : phrase.index + 3]
        return len(named) > 1 and bool(named[0].tag & COMMA) and bool(named[1].tag & NAME)

    def _set_off_clause(self, phrase: Phrase) -> None:
        """A clause behind a comma: an aside, or what was said, whose fronted adjuncts seemed to be the speaker's."""
        clause = self.clause
        verb = clause.verb
        outer = self._finite_clause()
        aside = self._is_aside(phrase)
        self.resumed = outer
        inner = self._open(MAIN, self._whole(outer) if aside else outer.parent)
        inner.after_comma = True
        inner.label = None if aside else outer.label  # Crash: 12 die, 30 hurt
        if not aside and verb is not None and verb.lemma in CLAUSE_TAKING and not clause.objects:
            for adjunct in clause.adjuncts:
                if adjunct.index > verb.index:
                    adjunct.clause = inner.index
        self._place_subject(phrase, inner)
        if not aside and verb is not None and self.phrases[phrase.index - 2] is verb:
            self._give_fronted(inner, outer)

    def _give_fronted(self, told: Clause, sayer: Clause | None) -> None:
        """``After shooting nine men, police say, Bek fled``: whose subject an -ing form before a saying has.

        Without a comma behind the saying that is so where it is in the present, and names somebody:
        not ``After arresting nine men, police said they had a gun``.
        """
        if sayer is None or sayer.verb is None or sayer.verb.lemma not in SAYING:
            return
        subject = told.own_subject
        if not told.after_comma and (sayer.verb.past or (subject is not None and subject.tag & PRONOUN)):
            return
        for one in self.clauses:
            if one.kind == GERUND_CLAUSE and one.fronted and one.shares_with is sayer:
                one.shares_with = told

    def _is_aside(self, phrase: Phrase) -> bool:
        """``, he said,``: a subject with its verb of saying, set off."""
        takes = self.ahead.verb_of[phrase.index]
        if takes < 0 or self.phrases[takes].lemma not in SAYING:
            return False
        following = self._past_day(self._following(self.phrases[takes]))
        following = self._past_occasion(following)
        ends = following is None or bool(following.tag & (COMMA | STOP | DASH))
        return ends or (self.ahead.waits[takes] and self._waiting() is not None)

    def _past_occasion(self, phrase: Phrase | None) -> Phrase | None:
        """``he said in a note to aides.``: what ends a clause behind prepositional phrases; else the phrase itself."""
        end = phrase
        for _ in range(MOST_STEPS):
            if end is None or end.sort != LINK:
                break
            noun = self._following(end)
            if noun is None or noun.sort != NOUN_PHRASE or noun.quantities:
                return phrase
            end = self._following(noun)
        return end if end is None or end.tag & (COMMA | STOP | DASH) else phrase

    def _past_day(self, phrase: Phrase | None) -> Phrase | None:
        """``he said late on Monday,``: what stands behind a day; else the phrase itself."""
        day = phrase
        for sort in (ADVERBIAL, LINK):
            day = self._following(day) if day is not None and day.sort == sort else day
        if day is None or day.sort != NOUN_PHRASE or not day.tag & TEMPORAL:
            return phrase
        return self._following(day)

    def _begins_complement(self, phrase: Phrase, takes: int) -> bool:
        """Whether the verb ahead makes a clause of its own with the noun phrase, rather than telling of it."""
        verb = self.phrases[takes]
        own = self.clause.verb
        if verb.finite or own is None:
            return verb.finite and not self._is_deed_done_to(phrase, verb)
        return not self.ahead.waits[takes] and own.lemma in CLAUSE_TAKING and not self._reads_passive(verb)

    def _is_deed_done_to(self, phrase: Phrase, verb: Phrase) -> bool:
        """``Closing the port would cost``, not ``Pending laws would``: whether a noun is the object of a first deed."""
        own = self.clause.verb
        if own is None or self.previous is not own or not self.clause.opens_with_deed:
            return False
        return phrase.determined and not verb.past and own.lemma not in CLAUSE_TAKING

    def _object(self, phrase: Phrase) -> None:
        """Hangs a noun phrase that stands behind the verb of its clause without a preposition."""
        clause, before = self.clause, self.previous
        verb = clause.verb
        following = self.phrases[phrase.index + 1] if phrase.index + 1 < len(self.phrases) else None
        if verb is None or (following is not None and _measured_by(phrase, following)):
            self._place(phrase, OBLIQUE, following)
        elif verb.lemma in COPULAS and not verb.passive and clause.predicate is None and not _is_sensed(verb, phrase):
            self._predicate(phrase, clause, verb)
        elif before is not None and _is_named(before, phrase):
            self._appose(phrase, before)
        elif (
            phrase.text in TIMES
            and phrase.quantities
            and not (verb.passive or clause.objects)
            and (following is None or following.sort != NOUN_PHRASE)
        ):
            self._place_adjunct(phrase)  # called three times
        elif clause.own_subject is None and clause.kind in (MAIN, COMPLEMENT) and clause.inverted:
            self._place_subject(phrase, clause)
        elif (
            (verb.lemma in DITRANSITIVE_VERBS or (verb.lemma in TAKING_TIME and phrase.measure))
            and clause.objects
            and _ends(clause.objects[-1], before)
            and not phrase.dates
        ):
            self._place_object(phrase, OBJECT)
        elif (self._dates(phrase) or phrase.measure) and (clause.objects or not phrase.quantities or verb.passive):
            self._place_adjunct(phrase)
        elif self._takes_object(clause, verb, before, phrase):
            self._place_object(phrase, OBJECT)
        else:
            self._place_adjunct(phrase)

    def _takes_object(self, clause: Clause, verb: Phrase, before: Phrase | None, phrase: Phrase) -> bool:
        """Whether the verb can have the next noun phrase as its object."""
        if verb.passive:
            return before is verb
        if before is None or before.sort != NOUN_PHRASE:
            return not clause.objects
        if before.dates or before.preposition:  # kidnapped today two cooks, beat to death a guard
            told = bool(phrase.quantities) or phrase.indefinite or _is_brought_to(verb, before, phrase)
            return not clause.objects and not phrase.measure and told
        return before in clause.objects

    def _predicate(self, phrase: Phrase, clause: Clause, verb: Phrase) -> None:
        """A noun phrase behind a copula: the predicate, or the subject where that stands behind (``there were 12``)."""
        subject = clause.own_subject
        there = subject is not None and subject.text in EXISTENTIAL and bool(subject.tag & PRONOUN)
        told = subject is not None and subject.index > verb.index  # were a boy and his uncle, medics said
        if clause.inverted and told:
            behind = self._following(phrase)
            if behind is not None and behind.sort == VERB_GROUP and behind.lemma in SAYING:
                self._place_subject(phrase, self._open(MAIN, clause))
            else:
                self._place_adjunct(phrase)
        elif clause.inverted or there:
            clause.inverted = True
            self._place_subject(phrase, clause)
        else:
            clause.predicate = phrase
            self._place(phrase, PREDICATE, verb)

    # -------------------------------------------------------------------------------------- behind a preposition
    def _prepositional(self, phrase: Phrase, link: Phrase) -> None:
        """Hangs a noun phrase on the noun before its preposition, or on the adjective or verb."""
        preposition = link.text
        self._leave_aside(phrase, preposition)
        self._attribute(link)
        clause = self.clause
        if self._gapped_behind(phrase, preposition):
            return
        host = self._deed_done(self._past_date(self._prepositional_host(link), phrase, preposition), preposition)
        host = self._change_told(host, phrase, preposition)
        if self._goes_on_list(phrase, host, preposition):
            return
        if preposition in AGENTIVE and clause.passive and clause.agent is None and not phrase.dates:
            if host is not None and host.bare_number and host.relation != OBJECT and not host.preposition:
                self._place(phrase, NOMINAL, host, preposition)  # six injured, five by gunfire
                return
            clause.agent = phrase
        if host is None:
            self._place_adjunct(phrase, preposition)
        elif preposition in MEASURED_FROM and self._stands_alone(host):
            host.relation, host.governor = NOMINAL, phrase
            self._place_adjunct(phrase, preposition)
        elif host.tag & ADJECTIVE or host.sort in (PREDICATE_WORD, ADVERBIAL):
            if preposition in SETTINGS and clause.verb is not None:
                self._place_adjunct(phrase, preposition)
            else:
                self._place(phrase, OBLIQUE, host, preposition)
        elif host.sort == NOUN_PHRASE and self._hangs_on_noun(host, phrase, preposition):
            self._place(phrase, NOMINAL, host, preposition)
        elif self._is_predicate(host):
            clause.predicate = phrase
            self._place(phrase, PREDICATE, host, preposition)
        else:
            self._place_adjunct(phrase, preposition)

    def _attribute(self, link: Phrase) -> None:
        """``died when a wall fell, according to the guild``: who says so behind a comma says the whole."""
        if link.text in ATTRIBUTING and link.index and self.phrases[link.index - 1].tag & COMMA:
            self.clause = self._whole(self._finite_clause())

    def _goes_on_list(self, phrase: Phrase, host: Phrase | None, preposition: str) -> bool:
        """``of an abbot and of three novices``: whether a phrase is one more of a list, by the same preposition."""
        noun = self.noun
        if host is None or host.sort != CONJUNCTION or noun is None or noun.preposition != preposition:
            return False
        self._place(phrase, noun.relation, noun.governor, preposition)
        phrase.conjunct_of = noun.conjunct_of or noun
        if phrase.relation == OBLIQUE:
            self.clause.adjuncts.append(phrase)
        return True

    def _prepositional_host(self, link: Phrase) -> Phrase | None:
        """What stands before a preposition, adverbs left out but for words of comparing."""
        before = self.phrases[link.index - 1] if link.index else None
        if before is not None and link.text in COMPARATIVE and before.sort == ADVERBIAL:
            return before
        if before is not None and before.tag & COMMA and link.text in PARTITIVE:
            first = self._told_again(before.index - 1)
            if first is not None:
                return first
        at = self.ahead.before[link.index]
        host = self.phrases[at] if at >= 0 else None
        if host is not None and link.text in VALUED_AT and host.tag & COMMA:
            return self.noun or host  # ivory, worth $4 million, was seized
        if host is None or link.text not in EXAMPLES:
            return host
        if link.text in LISTING_CUES:
            return self._named_of(host)
        return self.noun if host.sort == SIGN else host

    def _told_again(self, at: int) -> Phrase | None:
        """``cut 90, or about a quarter, of its shops``: the number that the one at ``at`` tells again."""
        if at < _AGAIN or not self.phrases[at - 2].tag & COMMA:
            return None
        again, joint = self.phrases[at], self.phrases[at - 1]
        told = joint.sort == CONJUNCTION and joint.text in DISJUNCTIVE and bool(again.quantities)
        return again.conjunct_of if told else None

    def _past_date(self, host: Phrase | None, phrase: Phrase, preposition: str) -> Phrase | None:
        """``a meeting today of nine mayors``: the noun before a date, which itself takes no ``of`` but a date's."""
        if preposition not in PARTITIVE or host is None or not host.tag & TEMPORAL or phrase.dates:
            return host
        told: Phrase | None = host
        for _ in range(MOST_STEPS):
            if told is None or not (told.sort == LINK or told.dates):
                break
            at = self.ahead.before[told.index]
            told = self.phrases[at] if at >= 0 else None
        return told if told is not None and told.sort == NOUN_PHRASE else host

    def _named_of(self, host: Phrase) -> Phrase | None:
        """``Two men were killed at the scene, including Bek``: the set of which ``including`` names some."""
        noun = self.noun if host.sort in (SIGN, VERB_GROUP) else host
        one = noun is None or noun.dates or noun.number == _SINGULAR
        if not one and not (noun is not None and noun.relation == OBLIQUE and not noun.preposition):
            return noun
        clause = self.clause
        sets = [*reversed(clause.objects), clause.subject]
        return next((told for told in sets if told is not None and told.quantities), noun)

    def _deed_done(self, host: Phrase | None, preposition: str) -> Phrase | None:
        """``the killing of 12 men by soldiers``: the noun of a deed that the noun before an agent hangs on."""
        if host is None or preposition not in AGENTIVE or host.relation != NOMINAL or self.clause.passive:
            return host
        deed = host.governor
        done = deed is not None and deed.sort == NOUN_PHRASE and deed.lemma in NOUNS_WITH[preposition]
        return deed if done else host

    def _change_told(self, host: Phrase | None, phrase: Phrase, preposition: str) -> Phrase | None:
        """``a rise in pay from $20 to $50``: the noun of a change that an amount tells of, past what changes."""
        if preposition not in CHANGED_BY or not phrase.tag & AMOUNT or self._changes():
            return host
        change = host.governor if host is not None and host.relation == NOMINAL else None
        return change if change is not None and change.lemma in CHANGE_NOUNS else host

    def _leave_aside(self, phrase: Phrase, preposition: str) -> None:
        """``cut its forecast for the year ended May to $4m``: an amount goes with the verb of change."""
        clause, outer = self.clause, self.clause.parent
        if preposition in AGENTIVE:
            changed = self._changes() and phrase.quantities  # planned to cut the staff by 900 people
            self.clause = clause if changed else self._undergone_outside(phrase) or clause
            return
        if preposition not in CHANGED_BY or self._changes() or outer is None or outer.verb is None:
            return
        if clause.kind == PARTICIPLE_CLAUSE and phrase.tag & AMOUNT and outer.verb.lemma in CHANGE_VERBS:
            self.clause = outer
        elif clause.kind == ADVERBIAL_CLAUSE and preposition in ALLATIVE and phrase.bare_number:
            self.clause = self._bringing(clause) or clause

    def _undergone_outside(self, doer: Phrase) -> Clause | None:
        """``were stopped while driving home by nine men``, ``made to leave by guards``: the passive that people did."""
        clause: Clause | None = self.clause
        for _ in range(MOST_STEPS):
            if clause is None or clause.passive or clause.after_comma:
                return None
            if clause.kind not in (INFINITIVE, GERUND_CLAUSE) and not self._is_elliptic(clause):
                return None
            clause = clause.parent
            if clause is not None and clause.passive:
                break
        noun = self.noun
        if clause is None or clause.agent is not None or FOLDED[doer.text].group is None:
            return None
        deed = noun is not None and noun.lemma in NOUNS_WITH["by"]  # fled to escape raids by rebels
        return None if deed else clause

    def _bringing(self, clause: Clause) -> Clause | None:
        """``brought the number who died since the war began to 12``: the clause of bringing that a level goes with."""
        outer = clause.parent
        while outer is not None and outer.kind in (RELATIVE_CLAUSE, PARTICIPLE_CLAUSE):
            outer = outer.parent
        verb = None if outer is None or not outer.objects else outer.verb
        return outer if verb is not None and verb.lemma in BRINGING_VERBS else None

    def _changes(self) -> bool:
        """Whether the verb of the clause is one of change, which takes amounts itself."""
        verb = self.clause.verb
        return verb is not None and verb.lemma in CHANGE_VERBS

    def _takes_amount(self, host: Phrase, phrase: Phrase, preposition: str) -> bool:
        """``a rise from $20``, ``loans over $3m``, ``at a camp at 900 feet``: whether an amount hangs on a noun."""
        if preposition in ALLATIVE and host.tag & AMOUNT and not host.preposition:
            return host.relation in (APPOSITION, OBLIQUE)  # in the runoff, 58% to 42%
        if preposition in CHANGED_BY:
            return host.lemma in CHANGE_NOUNS and not self._changes()
        if preposition in BOUND_OPENERS:
            held = host.relation == OBJECT or host.preposition in ABSOLUTE_OPENERS  # with most meals under $20
            held = held and not self._pushes_past(preposition)
            return held and not phrase.measure and not self._costs(host)
        if preposition in COMITATIVE and host.preposition in COMPARATIVE:
            return True  # than the Orvel with 3,600 mAh
        return preposition in ADESSIVE and phrase.measure and bool(host.preposition) and not host.dates

    def _pushes_past(self, preposition: str) -> bool:
        """``pushed crude above $93``: whether a verb brings its object past a level."""
        verb = self.clause.verb
        return preposition in PAST_A_LEVEL and verb is not None and verb.lemma in PUSHING_VERBS

    def _costs(self, host: Phrase) -> bool:
        """``cost the town over $3m``, ``paid her over $3m``: whether a sum is another object of the verb."""
        verb = self.clause.verb
        paid = bool(host.tag & (NAME | PRONOUN)) or FOLDED[host.text].group is not None
        return paid or (verb is not None and verb.lemma in COSTING_VERBS)

    def _is_predicate(self, host: Phrase) -> bool:
        """``It was in three houses``: whether a phrase right behind the copula is its predicate."""
        clause = self.clause
        plain = host is clause.verb and not host.passive and clause.predicate is None
        return plain and host.lemma == PLAIN_COPULA

    def _stands_alone(self, phrase: Phrase) -> bool:
        """Whether a length or a time hangs on nothing yet, so that ``after`` or ``from`` can take it."""
        if phrase.sort != NOUN_PHRASE or not phrase.measure or phrase.preposition:
            return False
        before = self.ahead.before[phrase.index]
        if before >= 0 and self.phrases[before].sort == NOUN_PHRASE:
            return True
        return self.clause.verb is None or phrase.relation == APPOSITION

    def _hangs_on_noun(self, host: Phrase, phrase: Phrase, preposition: str) -> bool:
        clause = self.clause
        if phrase.tag & AMOUNT and self._takes_amount(host, phrase, preposition):
            return True
        if preposition in TO_THE_NOUN or (preposition in PART_PREPOSITIONS and host.bare_number and phrase.bare_number):
            return True
        if host.bare_number and preposition in OUT_OF:
            return True  # 5 out of 18 towns
        if clause.verb is None and clause.own_subject is not None:
            return not self._dates(host)
        if host is clause.predicate and not phrase.dates and not phrase.measure:
            return True
        if host.relation == APPOSITION and not host.quantities and not host.tag & (NAME | PRONOUN):
            return True  # swapped the men, the first such exchange in two years
        if preposition in ALLATIVE and phrase.tag & AMOUNT and not phrase.measure and self._brings_to(host):
            return False
        if preposition in AGENTIVE and not (clause.passive or self._changes()) and self._can_act(phrase):
            return not host.tag & (NAME | PRONOUN) and FOLDED[host.text].group is None and not host.dates  # a plea by
        return self._takes_by_word(host, phrase, preposition)

    def _takes_by_word(self, host: Phrase, phrase: Phrase, preposition: str) -> bool:
        """``the Office for Water``, ``a farm with 90 sheep``, ``a raid on two towns``: by the noun."""
        if preposition in BENEFACTIVE and host.tag & phrase.tag & NAME:
            return speaks(FOLDED[host.text].lemma)  # the Office for Water
        if phrase.text in ADJUNCT_NOUNS and preposition in INESSIVE:
            return False  # arrested nine men in Ard town in connection with it
        if host.text in HAPPENING and not host.determined and host.relation == OBJECT:
            return False  # took place in nine towns
        if preposition in COMITATIVE and self._has(host, phrase):
            return True
        dated = phrase.dates and not phrase.quantities  # passed a bill on Tuesday
        return not (dated or host.tag & PRONOUN) and host.lemma in NOUNS_WITH.get(preposition, ())

    def _has(self, host: Phrase, phrase: Phrase) -> bool:
        """``anyone with nine goats``, ``bought a farm with 90 sheep``: what somebody or a new thing has, counted."""
        if host.tag & PRONOUN:
            return host.text in ANYBODY
        if phrase.determined or not phrase.quantities or phrase.tag & AMOUNT:
            return False
        verb, told = self.clause.verb, host.relation in (OBJECT, OBLIQUE, PREDICATE) and not host.dates
        thing = not host.tag & (NAME | PRONOUN) and FOLDED[host.text].group is None and not host.measure
        new = host.indefinite or (host.number == PLURAL_NUMBER and not host.determined)
        if not (told and thing and new) or verb is None or phrase.measure:
            return False
        return verb.lemma not in ALWAYS_PASSIVE and FOLDED[phrase.text].group is None

    def _can_act(self, phrase: Phrase) -> bool:
        """``by one senator``, ``by Moru``: whether a noun phrase names somebody, and not when or where."""
        return FOLDED[phrase.text].group is not None or bool(phrase.tag & NAME and not phrase.dates)

    def _brings_to(self, host: Phrase) -> bool:
        """``bringing its aid to $3m``: whether an amount behind *to* is the level to which a verb brings its object."""
        verb, objects = self.clause.verb, self.clause.objects
        told = host if host.relation == OBJECT else host.governor
        return verb is not None and verb.lemma in BRINGING_VERBS and bool(objects) and told is objects[0]


def _is_brought_to(verb: Phrase, level: Phrase, phrase: Phrase) -> bool:
    """``brings to 63 the number of dead``: whether a noun behind a level is what the verb brings to it."""
    levels = verb.lemma in BRINGING_VERBS and level.preposition in ALLATIVE and bool(level.quantities)
    return levels and phrase.determined and not phrase.dates


def _are_nouns(one: Phrase, other: Phrase) -> bool:
    """Whether two counted phrases have nouns that can stand in one list."""
    loose = DATES | MEASURES | IS_NUMBER
    return not (one.traits | other.traits) & loose and not (one.tag | other.tag) & (ADJECTIVE | PRONOUN)


def _can_be_told_of(before: Phrase, subject: Phrase) -> bool:
    """Whether a noun phrase right before a subject may be what its clause tells of; no length (``7 miles north``)."""
    return before.sort == NOUN_PHRASE and not subject.measure and not _measured_by(before, subject)


def _is_sensed(verb: Phrase, phrase: Phrase) -> bool:
    """``felt two drops``: whether what stands behind a verb of the senses is counted, and no state."""
    return verb.lemma in SENSING and bool(phrase.quantities) and not phrase.measure and not phrase.tag & ADJECTIVE


def _is_named(people: Phrase, name: Phrase) -> bool:
    """``freed the bakers Oru Bek and Ana Ruiz``: whether a name stands right behind those that it names."""
    beside = people.sort == NOUN_PHRASE and people.last == name.first and name.tag & NAME and not name.determined
    return bool(beside and people.tag & PLURAL and not name.quantities) and FOLDED[people.text].group is not None


def _ends(noun: Phrase, last: Phrase | None) -> bool:
    """Whether a phrase is a noun phrase or hangs on it: ``gave the mayor of Kalima 45 votes``."""
    return last is noun or (last is not None and last.relation == NOMINAL and last.governor is noun)


def _measured_by(phrase: Phrase, following: Phrase) -> bool:
    """``12 feet tall``, ``three times faster``: a measure right before what it measures."""
    if following.first != phrase.last or (following.text in COMPASS and phrase.quantities and not phrase.measure):
        return False  # 40 homes east of the river
    if following.sort == PREDICATE_WORD:
        return bool(phrase.tag & AMOUNT) or phrase.text in TIMES or following.text in MEASURE_ADJECTIVES
    return following.text in MEASURE_ADJECTIVES and following.sort in (ADVERBIAL, NOUN_PHRASE)
