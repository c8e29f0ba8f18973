"""Whose verb a verb group is: of the clause that waits for it, or of one that it opens."""

from __future__ import annotations

from typing import Final

from numbers_extract.grammar.classes import (
    AMOUNT,
    AUXILIARY,
    BASE,
    CLOSE,
    COLON,
    COMMA,
    DASH,
    GERUND,
    NAME,
    OPEN,
    PARTICIPLE,
    PAST,
    PRONOUN,
    SUBORDINATOR,
    TO,
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
    PASSIVE_SUBJECT,
    PREDICATE,
    RELATIVE_CLAUSE,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.noun_places import NounPlaces
from numbers_extract.grammar.phrase import (
    CONJUNCTION,
    HAS_AUXILIARY,
    JOINT,
    LINK,
    NOUN_PHRASE,
    PREDICATE_WORD,
    SHIFTED,
    SIGN,
    VERB_GROUP,
    Phrase,
)
from numbers_extract.lexicon.clause_words import (
    ABSOLUTE_OPENERS,
    ADDITIVE_SAYING,
    ADDRESSEE_VERBS,
    ALWAYS_PASSIVE,
    CHARGING,
    CLAUSE_TAKING,
    COLLIDING,
    COPULAS,
    DEFINED_BEHIND,
    DENYING,
    DESCRIBED_AS,
    DITRANSITIVE_VERBS,
    DONE_BY_PEOPLE,
    DONE_TO,
    DRESSING,
    FOUNDERING,
    FREE_RELATIVES,
    GOES_ON_SAYING,
    INTRANSITIVE,
    LOCATING_VERBS,
    MAKING_OFF,
    NAMING_VERBS,
    NEVER_DESCRIBING,
    PERCEPTION_VERBS,
    PLAIN_COPULA,
    PLANNING,
    RESULTING,
    SAYING,
    TIME_SPENDING_VERBS,
)
from numbers_extract.lexicon.phrase_words import RESULTATIVES
from numbers_extract.lexicon.quantity_words import TIMES
from numbers_extract.lexicon.relators import AGENTIVE, COMPLEMENTISERS, EQUATIVE, IMPERSONAL_RELATIVES, PARTITIVE
from numbers_extract.lexicon.speakers import speaks
from numbers_extract.lexicon.words import FOLDED

__all__ = ["ENDING_IN", "VerbPlaces"]

ENDING_IN: Final = COLLIDING | FOUNDERING | INTRANSITIVE
"""Verbs, by lemma, of what befalls their subject, so that a form in -ed behind a noun is no participle."""


class VerbPlaces(NounPlaces):
    """The part of the pass that finds clauses for verb groups."""

    __slots__ = ()

    def _verb_group(self, verb: Phrase) -> None:
        self._join_right(verb)
        if verb.open and not self._labels(verb) and self._is_finite(verb):
            verb.finite = True
        if verb.finite:
            self._finite(verb)
        elif verb.tag & TO:
            self._infinitive(verb)
        elif verb.tag & GERUND:
            self._gerund(verb)
        else:
            self._participle(verb)
        self.link = None
        verb.clause = self.clause.index
        self.noun = None

    def _join_right(self, phrase: Phrase) -> None:
        """``shot and killed``, ``dead or missing``: joins a verb or an adjective to the one right before *and*."""
        joint = self.previous
        if joint is not None and joint.sort == CONJUNCTION and joint.index:
            first = self.phrases[joint.index - 1]
            if first.sort in (VERB_GROUP, PREDICATE_WORD):
                phrase.conjunct_of = first

    def _labels(self, verb: Phrase) -> bool:
        """``Dead: 12, wounded: 40``: an -ed form alone before a colon."""
        following = self._following(verb)
        if following is None or not following.tag & COLON:
            return False
        if self.previous is not None and self.previous.sort == SIGN:
            self._open(MAIN, None)
            self.noun = None
            return True
        return self.previous is None

    def _is_finite(self, verb: Phrase) -> bool:
        """Whether an -ed form is the verb of its clause, and not a participle."""
        before = self.previous
        if verb.lemma in MAKING_OFF and self._makes_off(verb):
            return True
        if verb.lemma in NEVER_DESCRIBING or self._inverts(verb) or self._ends_saying(verb):
            return not self._is_said_of(verb)
        if before is not None and before.sort == NOUN_PHRASE and self._tells_on(verb, before):
            return True
        if before is not None and (before.sort == JOINT or before.text in DEFINED_BEHIND):
            return before.sort == JOINT
        if before is not None and before.sort == CONJUNCTION:
            return self.clause.verb is None or self.clause.verb.finite or self._goes_on_outside(verb)
        waiting = self._waiting()
        if waiting is None:
            return self._is_in_series(verb) or self._is_told_act(verb) or self._acts_behind_opening(verb)
        if before is not None and before is self.clause.verb and self._completes(verb, before):
            return False
        verb_comes = self.ahead.waits[verb.index] and self._waiting(waiting) is None
        if before is not None and before.sort == SIGN and verb_comes:
            return False
        if self._names(verb) or (self._relates(verb) and self._verb_later(verb)):
            return False
        following = self._following(verb)
        if following is None or _is_object(verb, following):
            return following is not None or not verb_comes
        by = following.sort == LINK and following.text in AGENTIVE
        if by and (
            self._verb_behind_list(following)
            or self._verb_behind_agent(following)
            or (verb.lemma in ALWAYS_PASSIVE and self.clause.verb is not None)
        ):
            return False
        return not verb_comes

    def _makes_off(self, verb: Phrase) -> bool:
        """``shot a guard, made away with nine rings``: whether a particle shows that somebody leaves with something."""
        following = self._following(verb)
        return following is not None and following.text in MAKING_OFF[verb.lemma]

    def _tells_on(self, verb: Phrase, speaker: Phrase) -> bool:
        """``aides reported on Monday that nine had fled``: whether people say, past a day, what *that* opens."""
        if verb.lemma not in SAYING or not (speaker.tag & NAME or speaks(speaker.lemma)):
            return False
        following = self._following(verb)
        if following is not None and following.sort == LINK:
            following = self._following(following)
        joint = self._following(following) if following is not None and following.dates else None
        if joint is None or joint.sort != JOINT or joint.text not in COMPLEMENTISERS:
            return False
        subject = self._following(joint)
        return subject is not None and subject.sort == NOUN_PHRASE

    def _verb_later(self, verb: Phrase) -> bool:
        """``two people involved in thefts stabbed a clerk``: whether a verb stands behind in the same clause."""
        for one in self.phrases[verb.index + 1 :]:
            if one.sort in (JOINT, CONJUNCTION) or (one.sort == SIGN and not one.tag & COMMA):
                return False
            if one.sort == VERB_GROUP and (one.finite or one.open):
                return True
        return False

    def _completes(self, verb: Phrase, before: Phrase) -> bool:
        """``after a man was found shot in Kesh``: whether an -ed form right behind a passive has no object."""
        return before.passive and before.finite and verb.lemma in ALWAYS_PASSIVE and not self._has_object(verb)

    def _has_object(self, verb: Phrase) -> bool:
        """Whether an object, or what shows as well that an -ed form is finite, stands right behind it."""
        following = self._following(verb)
        return following is not None and _is_object(verb, following)

    def _verb_behind_list(self, link: Phrase) -> bool:
        """``people led by mayors and ex-mayors held it``: whether a verb stands right behind a list of agents."""
        agent = self._following(link)
        if agent is None or agent.sort != NOUN_PHRASE or agent.quantities or agent.dates:
            return False
        listed = False
        for phrase in self.phrases[agent.index + 1 :]:
            if phrase.sort == VERB_GROUP:
                behind_noun = self.phrases[phrase.index - 1].sort in (NOUN_PHRASE, SIGN)
                return listed and behind_noun and (phrase.finite or phrase.open)
            if phrase.sort == CONJUNCTION:
                listed = True
            elif phrase.sort not in (NOUN_PHRASE, LINK) and not phrase.tag & (OPEN | CLOSE | COMMA):
                return False
        return False

    def _verb_behind_agent(self, link: Phrase) -> bool:
        """``a roof weakened by rain collapsed``: whether a verb that takes no agent stands right behind one."""
        agent = self._following(link)
        verb = None if agent is None or agent.sort != NOUN_PHRASE else self._following(agent)
        if verb is None or verb.sort != VERB_GROUP or not (verb.finite or verb.open):
            return False
        return verb.finite or self._has_noun_behind(verb) or verb.lemma in ENDING_IN

    def _is_said_of(self, verb: Phrase) -> bool:
        """``Nine men said to have fled were shot``: whether an infinitive tells what is said of a noun."""
        following = self._following(verb)
        if following is None or following.sort != VERB_GROUP or not following.tag & TO:
            return False
        return self.ahead.waits[verb.index] or following.perfect or following.lemma == PLAIN_COPULA

    def _names(self, verb: Phrase) -> bool:
        """``A man called Lee was shot``: whether names, then a finite verb, stand behind a verb of naming."""
        following = self._following(verb)
        described = following is not None and verb.lemma in DESCRIBED_AS.get(following.text, ())
        if following is None or not (described or verb.lemma in NAMING_VERBS):
            return False
        at, last = following.index + described, -1
        while at < len(self.phrases) and self.phrases[at].sort == NOUN_PHRASE and self.phrases[at].tag & NAME:
            last = at
            at += 1
            while at < len(self.phrases) and (self.phrases[at].sort == CONJUNCTION or self.phrases[at].tag & COMMA):
                at += 1
        return last >= 0 and (self.ahead.verb_of[last] >= 0 or self.ahead.waits[last])

    def _goes_on_outside(self, verb: Phrase) -> bool:
        """``stopped a boat carrying salt and arrested nine men``: an -ed form with an object, past an inner clause."""
        inner, following = self.clause.verb, self._following(verb)
        if inner is None or inner.perfect or self.clause.kind not in _WITHOUT_SUBJECT or not verb.tag & PAST:
            return False
        outer = self._finite_clause()
        if outer.verb is None or not outer.verb.finite:
            return False
        if self.clause.kind == PARTICIPLE_CLAUSE and not self._is_past_participle(verb, outer):
            return False
        if self.clause.kind == INFINITIVE and not inner.passive:
            return True  # was seen to be high, and fell to nine
        if following is not None and following.sort == PREDICATE_WORD and following.text in RESULTATIVES:
            following = self._following(following)  # and shot dead a guard
        if following is None or following.sort != NOUN_PHRASE or following.dates or following.tag & AMOUNT:
            return False
        return not outer.passive

    def _is_past_participle(self, verb: Phrase, outer: Clause) -> bool:
        """``hidden in sacks and arrested nine men``, not ``driven from Umo and denied help``: past a participle."""
        says = outer.verb is not None and outer.verb.lemma in SAYING
        inner = self.clause.verb
        finite = inner is not None and inner.lemma in ALWAYS_PASSIVE and bool(self.clause.objects)  # that killed nine
        takes = verb.lemma in _TAKES_OBJECT_IN_PASSIVE
        return not (takes or says or finite) and self._waiting() is None

    def _inverts(self, verb: Phrase) -> bool:
        """``..., warned the mayor``: a verb of saying behind what was said, before who says it."""
        before = self.previous
        if before is None or before.sort != SIGN or verb.lemma not in SAYING:
            return False
        following = self._following(verb)
        if following is None:
            return False
        spoken = following.sort == NOUN_PHRASE and not following.dates and not following.quantities
        return spoken and self.clause.verb is not None and self._waiting() is None and not self.ahead.waits[verb.index]

    def _ends_saying(self, verb: Phrase) -> bool:
        """``..., the daily, Keld Post, reported.``: a verb of saying at the end, behind the name of who says it."""
        before, noun = self.previous, self.noun
        if verb.lemma not in SAYING or before is None or noun is None or not self._may_end(verb):
            return False
        if before.sort == SIGN:
            named = noun.relation == APPOSITION and noun.tag & NAME
            return bool(named) and self._described_speaker(verb) is not None
        return self._qualified_speaker(before) is not None

    def _is_in_series(self, verb: Phrase) -> bool:
        """``raided the town, killed nine and fled``: a further verb with an object, behind a comma."""
        before, own = self.previous, self.clause.verb
        if before is None or not before.tag & COMMA or own is None:
            return False
        serial = self.ahead.serial[verb.index]
        first = self._finite_clause().verb if serial else own
        if first is None or first.passive or not first.finite:
            return False
        if serial:
            return True
        following = self._following(verb)
        if verb.comes_next and verb.lemma not in NAMING_VERBS:  # , then made off
            return following is None or following.sort != LINK or following.text not in _TELLING_LINKS
        if following is None or following.sort != NOUN_PHRASE or verb.lemma not in ALWAYS_PASSIVE:
            return False
        return not (self._dates(following) or following.measure or following.text in TIMES) and (
            verb.lemma not in DITRANSITIVE_VERBS
        )

    def _acts_behind_opening(self, verb: Phrase) -> bool:
        """``sold eight boats, and on Monday bought nine``: an -ed form with an object, behind an opening adjunct."""
        own, following = self.clause.verb, self._following(verb)
        if own is None or not own.finite or following is None or not _is_object(verb, following):
            return False
        alone = not following.dates and self.ahead.verb_of[following.index] < 0  # not: in Umo burned huts were found
        return alone and bool(self._opening_before(verb))

    def _is_told_act(self, verb: Phrase) -> bool:
        """``said three men armed with guns shot 12``: an -ed form with an object, behind what tells of who acted."""
        before = self.previous
        if before is None or not self._has_object(verb):
            return False
        if before.tag & COMMA:  # said the driver, who was lost, hit 12
            return self._describes_told(self.clause)
        if before is self.clause.verb:  # a raid he said killed 12
            return self.clause.kind == RELATIVE_CLAUSE and self.clause.gap and before.lemma in SAYING
        return before.sort == NOUN_PHRASE and self._told_between(self.clause) is not None

    def _describes_told(self, clause: Clause) -> bool:
        """Whether a comma ends what describes the object of saying, which so is the subject of what is said."""
        told = self._described_object(clause)
        return told is not None and clause.verb is not None and clause.verb.lemma in SAYING

    def _finite(self, verb: Phrase) -> None:
        before = self.previous
        waiting = self._waiting()
        coordinated = before is not None and before.sort == CONJUNCTION
        if before is not None and before.preposition and before.text in FREE_RELATIVES:
            inner = self._open(RELATIVE_CLAUSE, self.clause)  # a suspect in what is called a raid fled
            inner.antecedent = before
            self._complete(inner, verb)
            return
        if coordinated and (waiting is None or self.clause.verb is not None) and self._coordinate_verb(verb):
            return
        if before is not None and before is self.clause.verb and self._says_of_person(verb, before):
            return
        if waiting is not None and (self._says_aside(verb, waiting) or self._says_fragment(verb, waiting)):
            inner = self._open(MAIN, waiting)  # nine monks, wrote the abbot, had fled
            inner.verb, inner.inverted, inner.after_comma = verb, True, True
        elif waiting is not None:
            self._complete(waiting, verb)
        elif self.clause.verb is None:
            self.clause.verb = verb
            if self._is_undergone(verb):
                verb.passive = True
                self.clause.shares_with = self.clause.parent
            else:
                self.clause.inverted = self._may_invert(verb)
        else:
            self._further(verb)

    def _may_invert(self, verb: Phrase) -> bool:
        """``Were nine men there``, ``said the mayor``; not ``Loved the nine rooms``: if a subject may be behind."""
        if verb.tag & BASE:
            return False
        alone = not verb.index and verb.tag & PAST and not (self.headline or verb.helped or verb.tag & AUXILIARY)
        return not alone or verb.lemma in _INVERTING

    def _is_undergone(self, verb: Phrase) -> bool:
        """``hurt when ambushed by rebels``: whether an -ed form right behind a subordinator has no object."""
        before = self.previous
        if before is None or before is not self.clause.opener or self.clause.kind != ADVERBIAL_CLAUSE:
            return False
        if before.text in IMPERSONAL_RELATIVES or verb.lemma in INTRANSITIVE:
            return False  # a raid began, which led to
        return verb.open and bool(verb.tag & PARTICIPLE) and not self._has_object(verb)

    def _says_of_person(self, verb: Phrase, saying: Phrase) -> bool:
        """``who police say was armed``: whether a verb right behind one of saying is that of whom a relative tells."""
        clause = self.clause
        antecedent = clause.antecedent
        opened = clause.opener is not None or (antecedent is not None and antecedent.text in FREE_RELATIVES)
        told = clause.kind == RELATIVE_CLAUSE and clause.gap and opened
        return told and saying.lemma in CLAUSE_TAKING and self._says_of_antecedent(verb)

    def _says_aside(self, verb: Phrase, waiting: Clause) -> bool:
        """Whether a verb of saying between a comma and its speaker stands inside a clause that waits for its verb."""
        before = self.previous
        if before is None or not before.tag & COMMA or verb.lemma not in SAYING or verb.passive or verb.tag & AUXILIARY:
            return False
        following = self._following(verb)
        if following is None or following.sort != NOUN_PHRASE or following.quantities or waiting.own_subject is None:
            return False
        named = (one for one in self.phrases[following.index :] if one.sort not in (NOUN_PHRASE, LINK))
        closing = next(named, None)
        return closing is not None and bool(closing.tag & COMMA) and self.ahead.waits[verb.index]

    def _says_fragment(self, verb: Phrase, waiting: Clause) -> bool:
        """``"Nine pounds," said the clerk.``: whether what is said before is no more than a noun phrase."""
        before, told = self.previous, waiting.own_subject
        if before is None or told is None or not before.tag & COMMA or verb.lemma not in SAYING or not verb.tag & PAST:
            return False
        between = self.phrases[told.index : before.index]
        alone = waiting is self.clause and all(one.sort & _OF_NOUNS for one in between) and not _can_tell(told)
        speaker = self._following(verb)
        if not alone or speaker is None or speaker.sort != NOUN_PHRASE or speaker.dates or speaker.quantities:
            return False
        return _can_tell(speaker)

    def _coordinate_verb(self, verb: Phrase) -> bool:
        """``shot 12 and fled``: a clause that shares the subject, and the voice where the auxiliary is left out."""
        if self.clause.kind == INFINITIVE and _is_bare(verb) and verb.lemma not in SAYING:
            self._further_infinitive(verb)
            return True
        outer = self._saying_clause(verb) or self._past_verbless(self._finite_clause())
        if outer.verb is None:
            return False
        inner = self._open(outer.kind, outer.parent, shares=outer)
        inner.verb = verb
        following = self._following(verb)
        taken = following is not None and not following.measure and _is_object(verb, following)
        if following is not None and following.sort == JOINT and verb.lemma in ALWAYS_PASSIVE:
            taken = False  # were tied up in a barn and killed before help came
        if outer.passive and verb.tag & PARTICIPLE and verb.open and not taken:
            verb.passive = True
        elif self._has_agent(verb) or self._is_passive_of(verb, outer):  # two cooks tied up and wounded by armed men
            verb.passive = True
            if outer.verb.open and not outer.objects and outer.own_subject is not None:
                outer.verb.passive = True
                outer.own_subject.relation = PASSIVE_SUBJECT
        return True

    @staticmethod
    def _past_verbless(clause: Clause) -> Clause:
        """``seized nine men while on patrol and shot two``: the clause around one without subject and verb."""
        outer = clause.parent
        verbless = clause.kind == ADVERBIAL_CLAUSE and clause.verb is None and clause.own_subject is None
        return outer if verbless and outer is not None and not clause.fronted else clause

    def _saying_clause(self, verb: Phrase) -> Clause | None:
        """``said that 12 had died, and blamed the guards``: the clause of saying that a comma and a verb go on."""
        told = self._finite_clause()
        outer, joint = told.parent, self.previous
        if outer is None or outer.verb is None or joint is None or not joint.index or verb.passive:
            return None
        if not self.phrases[joint.index - 1].tag & COMMA:  # denied that cooks had been shot and said
            says = told.kind == COMPLEMENT and verb.lemma in SAYING and outer.verb.lemma in DENYING | SAYING
            return outer if says and (told.passive or outer.verb.lemma in DENYING) else None
        if told.kind == ADVERBIAL_CLAUSE:  # found nine after the boat sank, and said
            return outer if verb.lemma in SAYING and verb.finite and not told.fronted else None
        goes_on = verb.lemma in GOES_ON_SAYING or verb.lemma in DENYING
        return outer if told.kind == COMPLEMENT and goes_on and outer.verb.lemma in SAYING else None

    def _further_infinitive(self, verb: Phrase) -> None:
        """``to shell the camp and kill 12``, ``to have shot 12 and wounded 30``: a second verb behind one ``to``."""
        before = self.clause
        inner = self._open(INFINITIVE, before.parent, shares=before.shares_with)
        inner.host, inner.fronted = before.host, before.fronted
        inner.verb = verb

    def _further_gerund(self, verb: Phrase, before: Clause) -> None:
        """``accused of having shot 12 and wounded 30``: a second verb behind one *having*."""
        inner = self._open(GERUND_CLAUSE, before.parent, shares=before.shares_with)
        inner.opener, inner.host, inner.antecedent = before.opener, before.host, before.antecedent
        inner.after_comma = before.after_comma
        inner.verb = verb

    def _is_passive_of(self, verb: Phrase, outer: Clause) -> bool:
        """``Two cooks, both of Ard, tied up and killed in a raid``: verbs without any object, of people counted."""
        first, subject, following = outer.verb, outer.own_subject, self._following(verb)
        if first is None or subject is None or not subject.quantities or outer.objects or not first.open:
            return False
        if first.lemma not in DONE_TO | ALWAYS_PASSIVE or any(one.index > first.index for one in outer.adjuncts):
            return False  # two men came in and shot at him
        if not verb.open or verb.lemma not in ALWAYS_PASSIVE:
            return False
        return following is None or following.dates or not following.sort & _OBJECTS

    def _complete(self, waiting: Clause, verb: Phrase) -> None:
        """Gives a clause the verb that it waits for."""
        self.clause = waiting
        waiting.verb = verb
        if self._reads_passive(verb):
            verb.passive = True
        if verb.passive and waiting.own_subject is not None:
            waiting.own_subject.relation = PASSIVE_SUBJECT

    def _further(self, verb: Phrase) -> None:
        """A finite verb that no subject waits for: of an inverted clause (``said the mayor``), or a further one."""
        before = self.previous
        set_off = before is not None and before.sort == SIGN
        verbless = self._verbless()
        if verbless is not None and not set_off:
            verbless.verb = verb
            verbless.inverted = not self.clause.opens_with_deed  # Closing the port would cost 900 jobs
            self.clause = verbless
            return
        if before is not None and not self._inverts(verb) and self._says_of_told(verb, before):
            return
        outer = self._finite_clause()
        opening = self._opening_before(verb)
        if self.ahead.serial[verb.index] or verb.comes_next or opening:
            clause = self._open(outer.kind, outer.parent, shares=outer)
            clause.verb = verb
            self._take_opening(opening, clause)
            return
        speaker = None
        if verb.lemma in SAYING:
            speaker = self._described_speaker(verb) if set_off else self._qualified_speaker(before)
        holder = self._whole(outer) if set_off and verb.lemma in SAYING else outer
        inner = self._open(MAIN, holder, shares=outer if outer.own_subject is not None else None)
        inner.verb = verb
        if speaker is not None:
            inner.after_comma = True
            self._move(self._taken_out(speaker), SUBJECT, inner)
        else:
            inner.inverted = set_off and verb.lemma in SAYING

    def _described_speaker(self, verb: Phrase) -> Phrase | None:
        """``..., Ana Ruiz, a baker, told the paper``: the noun phrase behind the comma that another describes."""
        following = self._following(verb)
        names = following is not None and following.sort == NOUN_PHRASE and verb.lemma not in ADDRESSEE_VERBS
        if names and following is not None and self.ahead.verb_of[following.index] < 0:
            return None
        near = self.phrases[max(0, verb.index - MOST_STEPS) : verb.index]
        speaker = next((one for one in reversed(near) if one.relation == APPOSITION), None)
        for _ in range(MOST_STEPS):
            outer = None if speaker is None else speaker.governor
            if speaker is None or outer is None:
                return None
            host = outer.governor if outer.relation == NOMINAL and outer.preposition else outer
            if host is not None and self._is_set_off_behind(host):
                return self._taken_out(host)  # has been found, the head (of the museum), Ada Brand, told
            if outer.relation != APPOSITION or outer.governor is None:
                return None if speaker.index == verb.index - 2 else speaker
            speaker = outer
        return None

    def _is_set_off_behind(self, noun: Phrase) -> bool:
        """Whether a noun phrase without a preposition stands behind a comma and the verb of its clause."""
        verb = self.clauses[noun.clause].verb
        summed = noun.relation == APPOSITION and verb is not None and verb.index < noun.index
        behind = noun.governor is not None and verb is not None and noun.governor.index < verb.index
        told = noun.relation in (OBLIQUE, OBJECT) or (summed and behind)
        return told and not noun.preposition and self.phrases[noun.index - 1].sort == SIGN

    def _qualified_speaker(self, before: Phrase | None) -> Phrase | None:
        """``..., two people familiar with it said``, ``..., a guild speaking for them said``: who is described."""
        speaker = before
        for _ in range(MOST_STEPS):
            if speaker is None:
                return None
            at = speaker.index - 1
            loose = speaker.relation in (APPOSITION, OBLIQUE, OBJECT) and not speaker.preposition
            if loose and at >= 0 and self.phrases[at].tag & COMMA and not self._dates(speaker):
                return speaker if speaker is not before and self._follows_clause(speaker) else None
            inner = self._giver(self.clauses[speaker.clause])
            told = speaker.governor is None or speaker.governor.sort == VERB_GROUP
            speaker = inner.antecedent if told and inner.kind in _DESCRIBING else speaker.governor
        return None

    @staticmethod
    def _giver(clause: Clause) -> Clause:
        """``a clerk who asked to stay unnamed said``: the clause whose subject an infinitive shares, step by step."""
        for _ in range(MOST_STEPS):
            if clause.kind != INFINITIVE or clause.shares_with is None:
                break
            clause = clause.shares_with
        return clause

    def _follows_clause(self, speaker: Phrase) -> bool:
        """Whether the clause before a phrase that is set off has its verb, and is no list."""
        clause = self.clauses[speaker.clause]
        return clause.verb is not None and clause.verb.index < speaker.index and speaker.conjunct_of is None

    def _says_of_told(self, verb: Phrase, before: Phrase) -> bool:
        """Gives a verb the subject that was read as the object of saying, or as what a relative with it tells of."""
        clause = self.clause
        dashed = before.index == self.ahead.dashed.stop and clause.kind in _TELLS_BETWEEN
        set_off = before.sort == SIGN and not dashed  # say two men held in a raid - a nun and a cook - were
        gapped = not set_off and before is clause.verb and clause.kind == RELATIVE_CLAUSE and clause.gap
        if gapped and before.lemma in CLAUSE_TAKING:
            return self._says_of_antecedent(verb)
        if not set_off:
            clause = self._telling_clause(clause)
        outer = clause if set_off else clause.parent
        told = self._described_object(clause) if set_off else self._told_between(clause, CLAUSE_TAKING)
        if outer is None or told is None:
            return False
        inner = self._open_told(told, outer)
        if clause is not outer:
            clause.parent = inner
            self.moved = True
        self._complete(inner, verb)
        return True

    def _telling_clause(self, clause: Clause) -> Clause:
        """``say a boy who was shot by a man playing with it died``: the clause that tells of the object of saying."""
        inner = clause
        for _ in range(MOST_STEPS):
            if inner.parent is None or inner.kind not in _TELLS_BETWEEN or inner.after_comma:
                return clause
            if self._told_between(inner, CLAUSE_TAKING) is not None:
                return inner
            inner = inner.parent
        return clause

    def _described_object(self, clause: Clause) -> Phrase | None:
        """``said the suspect, a mechanic, killed his wife``: an object that was the subject of what is said."""
        if clause.verb is None or clause.verb.lemma not in CLAUSE_TAKING:
            return None
        told = clause.objects[-1] if clause.objects else None
        if told is None or self.noun is None:
            return None
        near = self.phrases[told.index : told.index + MOST_STEPS]
        described = any(one.relation == APPOSITION and told in (one.governor, _set_of(one.governor)) for one in near)
        described = described or bool(near[1:] and near[1].tag & (COMMA | DASH))  # said nine, among them a cook, fled
        return told if described or any(one.antecedent is told for one in self.clauses[-2:]) else None

    def _says_of_antecedent(self, verb: Phrase) -> bool:
        """``13 men who the mayor says were hanged``: what the relative clause tells of is the subject of a verb."""
        clause = self.clause
        if clause.own_subject is None:
            return False
        inner = self._open(RELATIVE_CLAUSE, clause)
        inner.antecedent = clause.antecedent
        self._complete(inner, verb)
        return True

    def _told_between(self, clause: Clause, taking: frozenset[str] = SAYING) -> Phrase | None:
        """``said four men convicted of theft were hanged``: the object of saying, of which a clause between tells.

        ``taking`` holds the verbs whose object it may be.
        """
        outer, told = clause.parent, clause.host if clause.kind == INFINITIVE else clause.antecedent
        if outer is None or told is None or clause.kind not in _TELLS_BETWEEN or clause.after_comma:
            return None
        says = outer.verb is not None and outer.verb.lemma in taking
        spoken = outer.objects[-1] if says and outer.objects else None
        return spoken if spoken is not None and spoken in (told, _set_of(told)) else None

    def _participle(self, verb: Phrase) -> None:
        before, parent = self.previous, self.clause
        if self._goes_with_copula(before, parent):
            self._become_passive(verb, parent)
            return
        gapped = self._gapped_passive(verb)
        if gapped is not None:
            self._open(MAIN, parent.parent).verb = verb
            verb.passive = True
            self._move(self._taken_out(gapped), PASSIVE_SUBJECT, self.clause)
            self.clause.own_subject = gapped
            return
        coordinated = before is not None and before.sort == CONJUNCTION and parent.verb is not None
        if coordinated and parent.kind == INFINITIVE and self._goes_on_perfect(verb, parent):
            self._further_infinitive(verb)
            return
        if coordinated and parent.kind == GERUND_CLAUSE and self._goes_on_perfect(verb, parent):
            self._further_gerund(verb, parent)
            return
        if coordinated and self._shares_perfect(verb, parent) and self._coordinate_verb(verb):
            return
        tells = parent.kind == GERUND_CLAUSE and parent.antecedent is not None and not parent.after_comma
        if coordinated and (parent.passive or tells or parent.kind == PARTICIPLE_CLAUSE):
            kind = PARTICIPLE_CLAUSE if tells else parent.kind  # men wearing masks and armed with guns
            inner = self._open(kind, parent.parent, shares=parent)
            inner.antecedent = parent.antecedent
        else:
            inner = self._open(PARTICIPLE_CLAUSE, parent)
            inner.after_comma = before is not None and before.sort == SIGN
            told = before is self.noun or parent.verb is not None or parent.own_subject is not None
            told = told and not self._is_dressed(verb, parent) and not self._is_of_the_charged(verb, parent)
            told = told and not self._says_as(verb)
            if self.noun is not None and before is not None and told:
                inner.antecedent = self._lies(verb, self.noun)
            else:
                inner.shares_with = parent
                inner.fronted = parent.verb is None
        inner.verb = verb
        verb.passive = True

    def _says_as(self, verb: Phrase) -> bool:
        """``stormed the office, as claimed by the guild``: whether an -ed form tells who says all that is told."""
        link, following = self.link, self._following(verb)
        by = following is not None and following.text in AGENTIVE
        return by and link is not None and link.text in EQUATIVE and verb.lemma in SAYING

    def _is_dressed(self, verb: Phrase, parent: Clause) -> bool:
        """``went to a camp dressed as a guard``: whether an -ed form tells of a person, and not of the noun before."""
        noun = self.noun
        if verb.lemma not in DRESSING or noun is None or FOLDED[noun.text].group is not None:
            return False
        return noun.relation == OBLIQUE and bool(noun.preposition) and parent.verb is not None

    def _is_of_the_charged(self, verb: Phrase, parent: Clause) -> bool:
        """``Two clerks went on trial accused of fraud``: whether a charge is said of the subject, past a thing."""
        subject, noun = parent.subject, self.noun
        if verb.lemma not in CHARGING or subject is None or noun is None or noun.tag & (NAME | PRONOUN):
            return False
        return FOLDED[noun.text].group is None and FOLDED[subject.text].group is not None

    def _gapped_passive(self, verb: Phrase) -> Phrase | None:
        """``two were hanged and 16 more, five of them boys, freed``: the subject of a passive without *were*."""
        clause, before = self.clause, self.previous
        if not clause.passive or before is None or not before.tag & COMMA or clause.kind != MAIN or not verb.open:
            return None
        for one in reversed(clause.adjuncts):
            joint, behind = self.phrases[one.index - 1], self.phrases[one.index + 1]
            if joint.sort == CONJUNCTION and behind.tag & COMMA and behind is not before and one.quantities:
                return one
        return None

    def _goes_on_perfect(self, verb: Phrase, clause: Clause) -> bool:
        """Whether an -ed form with an object of its own goes on a perfect: ``to have shot 12 and wounded 30``."""
        perfect = clause.verb is not None and clause.verb.perfect and not clause.passive
        following = self._following(verb)
        return perfect and verb.open and following is not None and following.sort == NOUN_PHRASE

    def _shares_perfect(self, verb: Phrase, parent: Clause) -> bool:
        """``has killed hundreds and driven millions away``: a participle with an object, whose *have* is left out."""
        own = parent.verb
        if verb.tag & PAST or own is None or not own.finite or parent.passive:
            return False
        if own.perfect and verb.lemma in INTRANSITIVE:
            return True  # have moved away and gone to the coast
        return self._has_noun_behind(verb)

    def _goes_with_copula(self, before: Phrase | None, clause: Clause) -> bool:
        """``were during the night killed``: whether an -ed form completes a copula, over a phrase set between them."""
        between = clause.predicate
        dated = before is not None and before.dates and before in clause.adjuncts
        return (
            between is not None
            and (between is before or (dated and self.phrases[between.index + 1] is before))  # on 21 | March
            and (bool(between.preposition) or between.dates)  # were last night killed
            and not between.quantities  # was among four people shot
            and clause.verb is not None
            and clause.verb.lemma == PLAIN_COPULA
            and clause.own_subject is not None
            and not clause.inverted
        )

    def _become_passive(self, verb: Phrase, clause: Clause) -> None:
        """Makes an -ed form the verb of the clause, in the passive, and its predicate an adjunct."""
        if clause.predicate is not None:
            clause.predicate.relation = OBLIQUE
            clause.predicate.governor = None
            clause.adjuncts.append(clause.predicate)
        clause.predicate = None
        clause.verb = verb
        verb.passive = True
        verb.traits |= HAS_AUXILIARY
        if clause.own_subject is not None:
            clause.own_subject.relation = PASSIVE_SUBJECT

    def _lies(self, verb: Phrase, noun: Phrase) -> Phrase:
        """``a town of 900 people located 9 km off``: what lies somewhere is the place, and not its people."""
        outer = noun.governor if noun.quantities and noun.relation == NOMINAL else None
        return outer if verb.lemma in LOCATING_VERBS and outer is not None and outer.sort == NOUN_PHRASE else noun

    def _gerund(self, verb: Phrase) -> None:
        before, parent = self.previous, self.clause
        inner = self._open(GERUND_CLAUSE, parent)
        inner.verb = verb
        if self.link is not None:
            inner.opener, inner.host = self.link, self.noun
        if before is not None and before.sort == CONJUNCTION and parent.kind == GERUND_CLAUSE:
            inner.shares_with, inner.antecedent = parent.shares_with, parent.antecedent
            inner.parent, inner.after_comma = parent.parent, parent.after_comma
            return
        inner.after_comma = before is not None and before.sort == SIGN
        head = self._absolute_head(before) or self._chain_head()
        beside = before is self.noun or self._describes_counted(before)
        if head is not None and beside and not self._tells_of_subject(verb, head):
            undergone = verb.passive and head.preposition and head.preposition not in PARTITIVE
            if head.preposition in ABSOLUTE_OPENERS or undergone:  # led to 12 wolves being shot
                self._move(self._taken_out(head), PASSIVE_SUBJECT if verb.passive else SUBJECT, inner)
                inner.own_subject = head
            elif self._is_further_absolute(head, parent):
                inner.parent = parent.parent
                self._move(self._taken_out(head), SUBJECT, inner)
            else:
                inner.antecedent = self.noun
        else:
            sayer = self._goes_on_saying(verb, parent) if inner.after_comma else None
            aside = self._last_aside(parent) if verb.lemma in GOES_ON_SAYING else None
            outer = _past_description(parent) if inner.after_comma else parent
            inner.parent = sayer or outer
            inner.shares_with = sayer or aside or outer
            inner.fronted = parent.verb is None
            if inner.fronted and self._is_elliptic(parent):
                parent.shares_with = parent.parent  # hurt while driving home

    def _absolute_head(self, before: Phrase | None) -> Phrase | None:
        """``with nine wounds on her chest forming a cross``: what *with* leads to, over a phrase behind it."""
        noun = self.noun
        if noun is None or before is not noun or noun.relation != OBLIQUE or noun.preposition in ABSOLUTE_OPENERS:
            return None
        link = self.phrases[noun.index - 1]
        head = self.phrases[link.index - 1] if link.sort == LINK and link.index else None
        if head is None or head.sort != NOUN_PHRASE or head.preposition not in ABSOLUTE_OPENERS or noun.dates:
            return None
        opener = self.ahead.before[head.index - 1]  # not: hit a man with a knife in Ard killing him
        set_off = opener < 0 or self.phrases[opener].sort == SIGN
        if head.relation != OBLIQUE or head.clause != noun.clause or not set_off:
            return None
        self._taken_out(noun)
        noun.relation, noun.governor = NOMINAL, head
        return head

    def _describes_counted(self, word: Phrase | None) -> bool:
        """``all 254 members present voting yes``: whether an adjective right behind what is counted tells of it."""
        noun = self.noun
        if word is None or noun is None or word.sort != PREDICATE_WORD or word.governor is not noun:
            return False
        return bool(noun.quantities) and word.index == noun.index + 1

    def _tells_of_subject(self, verb: Phrase, noun: Phrase) -> bool:
        """``hit a mill today killing nine``, ``taken to hospital complaining of pains``: not of the noun before."""
        outer = self.clause.parent
        spent = outer is not None and outer.verb is not None and outer.verb.lemma in TIME_SPENDING_VERBS
        if spent or (noun.dates and not noun.preposition):
            return True  # spent three days pumping water
        thing = not noun.tag & NAME and FOLDED[noun.text].group is None
        if not thing or noun.preposition in ABSOLUTE_OPENERS | PARTITIVE:
            return False
        if noun.relation == OBJECT and verb.lemma in ALWAYS_PASSIVE:
            return True  # hit a house killing nine
        hit = outer is not None and outer.verb is not None and outer.verb.lemma in COLLIDING
        if hit and verb.lemma in RESULTING and (noun.preposition or outer is None or outer.particle is not None):
            return True  # ran into a wall killing two, rolled down a bank injuring two
        return bool(noun.preposition) and verb.lemma in DONE_BY_PEOPLE

    def _is_further_absolute(self, head: Phrase, parent: Clause) -> bool:
        """``with one mill losing 3% and the mill of Kesh gaining 5%``: whether a noun is a second subject."""
        first = head.conjunct_of
        absolute = parent.kind == GERUND_CLAUSE and parent.own_subject is not None and head.clause == parent.index
        return absolute and first is not None and bool(first.tag & AMOUNT) and not head.tag & AMOUNT

    def _goes_on_saying(self, verb: Phrase, parent: Clause) -> Clause | None:
        """``said that the men fled, adding that``; ``denied that the men fled, saying that``: whose saying goes on."""
        taking = ADDITIVE_SAYING if verb.lemma in ADDITIVE_SAYING else DENYING if verb.lemma in SAYING else ()
        clause = parent
        for _ in range(MOST_STEPS):
            told = clause.kind == RELATIVE_CLAUSE and clause.gap and clause.own_subject is not None
            content = told and (bool(clause.objects) or clause.passive)  # denied reports that nine had been shot
            outer = clause.parent
            if outer is None or outer.verb is None or not (clause.kind == COMPLEMENT or content):
                return None
            if outer.verb.lemma in taking or (taking is ADDITIVE_SAYING and outer.verb.lemma in SAYING):
                return outer
            clause = outer
        return None

    def _last_aside(self, parent: Clause) -> Clause | None:
        """``..., the mayor said, adding that``: the clause of saying set off in another, whose subject goes on."""
        for clause in reversed(self.clauses):
            verb = clause.verb
            if clause.parent is parent and clause.kind == MAIN and verb is not None and verb.lemma in SAYING:
                return clause if clause.after_comma or clause.inverted else None
        return None

    def _infinitive(self, verb: Phrase) -> None:
        parent = self.clause
        before = self._planned_on(self.previous)
        inner = self._open(INFINITIVE, parent, shares=parent)
        if before is not None and before.sort == NOUN_PHRASE and before.lemma in PLANNING:
            inner.antecedent, inner.gap = before, True
        inner.fronted = parent.verb is None and parent.own_subject is None
        inner.verb = verb
        if before is not None and (before is self.noun or before is inner.antecedent or before.sort == PREDICATE_WORD):
            inner.host = before

    def _planned_on(self, before: Phrase | None) -> Phrase | None:
        """``announced plans Friday to close``: the plan before the day on which it was told; else what is given."""
        objects = self.clause.objects
        if before is None or before.relation != OBLIQUE or not self._dates(before) or not objects:
            return before
        return objects[-1] if objects[-1].lemma in PLANNING else before

    def _adjective(self, word: Phrase) -> None:
        """An adjective without a noun: the predicate of a copula, else it hangs on the noun before."""
        clause = self.clause
        verb = clause.verb
        self._join_right(word)
        if self.link is not None and verb is not None and verb.lemma != PLAIN_COPULA:
            self.link = None  # dismissed as false a report
        if verb is not None and clause.predicate is None and verb.lemma in COPULAS and not verb.passive:
            clause.predicate = word
            word.relation, word.governor = PREDICATE, verb
        elif self.noun is not None and self.noun.governor is not word:  # six feet high
            noun = self.noun
            some = noun.governor if noun.tag & PRONOUN and noun.preposition in PARTITIVE else None
            word.relation, word.governor = NOMINAL, some or noun  # 17 of them fatal
        elif verb is not None and clause.result is None and word.conjunct_of is None:
            clause.result = word


def _past_description(clause: Clause) -> Clause:
    """``hit worshippers leaving a mosque, wounding five``: the clause around one that only describes its object.

    Also around what such a clause aims at: ``hit a convoy sent to feed nuns, wounding five``.
    """
    told: Clause | None = clause
    for _ in range(MOST_STEPS):
        if told is None or told.kind != INFINITIVE or told.after_comma or told.fronted:
            break
        told = told.parent
    outer = None if told is None else told.parent
    if told is None or told.antecedent is None or told.after_comma or outer is None:
        return clause
    if told.kind != GERUND_CLAUSE and (told is clause or told.kind != PARTICIPLE_CLAUSE):
        return clause
    perceived = outer.verb is None or outer.verb.lemma in PERCEPTION_VERBS  # saw rebels raiding a camp, killing nine
    return clause if perceived else outer


_INVERTING: Final = COPULAS | SAYING | INTRANSITIVE
_TELLS_BETWEEN: Final = (RELATIVE_CLAUSE, PARTICIPLE_CLAUSE, GERUND_CLAUSE, INFINITIVE)
_DESCRIBING: Final = (RELATIVE_CLAUSE, PARTICIPLE_CLAUSE, GERUND_CLAUSE)
_WITHOUT_SUBJECT: Final = (GERUND_CLAUSE, INFINITIVE, PARTICIPLE_CLAUSE)
_OF_NOUNS: Final = NOUN_PHRASE | LINK
_OBJECTS: Final = NOUN_PHRASE | JOINT | PREDICATE_WORD | SHIFTED
_TELLING_LINKS: Final = AGENTIVE.union(DESCRIBED_AS)
_TAKES_OBJECT_IN_PASSIVE: Final = DITRANSITIVE_VERBS | NAMING_VERBS


def _set_of(phrase: Phrase | None) -> Phrase | None:
    """``one of the victims``: the phrase that takes some of those that another names; None where none does."""
    partitive = phrase is not None and phrase.relation == NOMINAL and phrase.preposition in PARTITIVE
    return phrase.governor if phrase is not None and partitive else None


def _can_tell(phrase: Phrase) -> bool:
    """Whether a noun phrase is a name, a pronoun or a noun for those who say something."""
    return bool(phrase.tag & (NAME | PRONOUN)) or FOLDED[phrase.text].group is not None or speaks(phrase.lemma)


def _is_bare(verb: Phrase) -> bool:
    """Whether a verb group is no more than the plain form of a verb."""
    return bool(verb.tag & BASE) and verb.last - verb.first == 1


def _is_object(verb: Phrase, following: Phrase) -> bool:
    """Whether what follows an -ed form shows it to be finite: an object, ``that``, or what was said in an -ing form."""
    if following.sort == NOUN_PHRASE:
        return not following.dates
    if following.sort == JOINT:
        return bool(following.tag & SUBORDINATOR)
    return following.sort == VERB_GROUP and bool(following.tag & GERUND) and verb.lemma in CLAUSE_TAKING
