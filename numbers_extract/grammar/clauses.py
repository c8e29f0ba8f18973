"""Phrases in, clauses out: one pass with a stack that gives each phrase its relation, its governor and its clause."""

from __future__ import annotations

from typing import Final

from numbers_extract.grammar.ahead import SUBJECT_LIST, dates_participle
from numbers_extract.grammar.classes import (
    AMOUNT,
    CLOSE,
    COLON,
    COMMA,
    DASH,
    ED,
    NAME,
    NUMBER,
    OPEN,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SEMICOLON,
    STOP,
    SUBORDINATOR,
    TEMPORAL,
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
    RELATIVE_CLAUSE,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.phrase import (
    ADVERBIAL,
    CONJUNCTION,
    JOINT,
    LINK,
    NOUN_PHRASE,
    PLURAL_NUMBER,
    PREDICATE_WORD,
    SHIFTED,
    SIGN,
    VERB_GROUP,
    Phrase,
)
from numbers_extract.grammar.verb_places import ENDING_IN, VerbPlaces
from numbers_extract.lexicon.clause_words import (
    ABSOLUTE_OPENERS,
    ADDRESSEE_VERBS,
    BOUND_OPENERS,
    CLAUSE_TAKING,
    COLLECTIVES,
    CONDITIONS,
    COPULAS,
    DESCRIBED_AS,
    DITRANSITIVE_VERBS,
    INTRANSITIVE,
    LEAVING_VERBS,
    PARTITIVE_OF_PEOPLE,
    PARTITIVE_RELATIVES,
    SAYING,
    TIME_WORDS,
    TIMING,
    VERTICAL_PARTICLES,
)
from numbers_extract.lexicon.context_cues.reach import NOUNS_OF_CONTENT, SAID_BY
from numbers_extract.lexicon.function_words import FLOATING
from numbers_extract.lexicon.relators import (
    AGENTIVE,
    COMPLEMENTISERS,
    PARTITIVE,
    PERSONAL_RELATIVES,
    SIMILATIVE,
    SUBJECT_PRONOUNS,
)
from numbers_extract.lexicon.words import FOLDED

__all__ = ["read_clauses"]

_PAST_COMMA: Final = 2
_PAST_LINK: Final = 2
_MOST_NAMES: Final = 4
_OPENED_BY_A_NOUN: Final = (RELATIVE_CLAUSE, PARTICIPLE_CLAUSE, GERUND_CLAUSE, INFINITIVE)
_TELLING_OF_A_NOUN: Final = (RELATIVE_CLAUSE, PARTICIPLE_CLAUSE)
_ENDINGS: Final = (SIGN, CONJUNCTION, LINK)
_BEFORE_RELATIVE: Final = (SIGN, LINK, VERB_GROUP, NOUN_PHRASE, CONJUNCTION, ADVERBIAL)


def read_clauses(phrases: list[Phrase]) -> list[Clause]:
    """Fills relation, governor, preposition and clause of the phrases; the clauses in the order of their beginning."""
    return _Reader(phrases).run()


class _Reader(VerbPlaces):
    """The pass: phrases left to right, marks and joints that open and close clauses."""

    __slots__ = ()

    def run(self) -> list[Clause]:
        """All clauses of the sentence."""
        for phrase in self.phrases:
            phrase.clause = self.clause.index
            if phrase.aside:
                continue
            sort = phrase.sort
            if sort == NOUN_PHRASE:
                self._noun_phrase(phrase)
            elif sort == VERB_GROUP:
                self._verb_group(phrase)
            elif sort == LINK:
                self._preposition(phrase)
            elif sort == SIGN:
                self._sign(phrase)
                continue
            else:
                self._other(phrase, sort)
            if sort != ADVERBIAL:
                self.previous = phrase
        self._settle()
        if self.moved:
            self._put_in_order()
        for phrase in self.phrases:
            first = phrase.conjunct_of
            if first is not None and first.relation == PASSIVE_SUBJECT and phrase.relation == SUBJECT:
                phrase.relation = PASSIVE_SUBJECT  # two soldiers and a cook were hurt
        return self.clauses

    def _put_in_order(self) -> None:
        """Numbers the clauses anew, so that each stands behind the one that holds it."""
        ordered: dict[int, Clause] = {}  # by the number before
        for clause in self.clauses:
            chain: list[Clause] = []
            one: Clause | None = clause
            while one is not None and one.index not in ordered:
                chain.append(one)
                one = one.parent
            ordered.update((one.index, one) for one in reversed(chain))
        numbers = {before: number for number, before in enumerate(ordered)}
        for phrase in self.phrases:
            phrase.clause = numbers[phrase.clause]
        self.clauses = list(ordered.values())
        for number, clause in enumerate(self.clauses):
            clause.index = number

    def _settle(self) -> None:
        """``200 troops to leave Kesh``: behind people, or in the passive, an infinitive is a headline's verb."""
        for clause in self.clauses:
            outer = clause.parent
            if clause.kind != INFINITIVE or outer is None or outer.kind != MAIN or outer.verb is not None:
                continue
            subject = outer.own_subject
            if subject is not None and (
                clause.passive or subject.bare_number or FOLDED[subject.text].group is not None
            ):
                outer.verb = clause.verb
                if clause.passive:
                    subject.relation = PASSIVE_SUBJECT

    def _other(self, phrase: Phrase, sort: int) -> None:
        if sort == PREDICATE_WORD:
            self._adjective(phrase)
        elif sort == JOINT:
            self._joint(phrase)
        elif sort == SHIFTED and self.clause.particle is None:
            self.clause.particle = phrase
        elif sort == ADVERBIAL:
            phrase.governor = self._number_before(phrase)

    def _number_before(self, word: Phrase) -> Phrase | None:
        """``four fatally,``, ``12 of them critically``, ``82 for,``: the bare number of which a last word is said."""
        before = self.phrases[word.index - 1] if word.index else None
        if before is None or before.sort != NOUN_PHRASE:
            return None
        following = self._following(word)
        if following is not None and following.sort not in _ENDINGS:
            return None
        if following is not None and following.sort == LINK and word.sort == LINK:
            return None
        told = before.governor if before.preposition in PARTITIVE and before.tag & PRONOUN else before
        return told if told is not None and told.bare_number and told.governor is not word else None

    # -------------------------------------------------------------------------------------- marks
    def _sign(self, sign: Phrase) -> None:
        tag = sign.tag
        if tag & (COMMA | DASH):
            if self.previous is None or self.previous.sort != CONJUNCTION:
                self._comma(sign)
                self._past_aside(sign)
                self.previous = sign
        elif tag & CLOSE:
            if self.brackets:
                self._close_bracket()
        elif tag & (OPEN | COLON):
            label = self._label() if tag & COLON else None
            if tag & OPEN:
                self.brackets.append((self.clause, self.link, self.noun, self.previous))
            self._open(MAIN, self.clause).label = label
            self.link = None
            self.previous = sign
        elif tag & (STOP | SEMICOLON):
            self._open(MAIN, None)
            self.link = self.noun = self.previous = None

    def _label(self) -> Phrase | None:
        """The word that a colon makes a label: ``Killed:``, ``Death toll:``; None behind a clause that is complete."""
        before, clause = self.previous, self.clause
        told, outer = clause.antecedent, clause.parent
        if clause.kind == GERUND_CLAUSE and told is not None and outer is not None and outer.own_subject is told:
            return told if outer.verb is None else None  # Lorries leaving Ard:
        if before is None or (clause.verb is not None and not clause.passive):
            return None
        if before.sort == LINK and before.index and self.phrases[before.index - 1].sort == PREDICATE_WORD:
            before = self.phrases[before.index - 1]  # Unaccounted for:
        return clause.own_subject or before

    def _close_bracket(self) -> None:
        """Goes on as before the bracket; what stands alone in it is in apposition to the noun before."""
        inner = self.clause
        alone = inner.own_subject
        self.clause, self.link, self.noun, self.previous = self.brackets.pop()
        if inner.verb is None and alone is not None and self.noun is not None:
            alone.relation, alone.governor = APPOSITION, self.noun

    def _comma(self, sign: Phrase) -> None:
        """Closes a clause that a comma opened, or one that stands before the verb of its parent."""
        self.link = None
        clause = self.clause
        if clause.parent is None or self._goes_on_leaving(sign):
            return
        listed = bool(self.ahead.series[sign.index])
        goods = listed and self.ahead.series[sign.index] != SUBJECT_LIST  # while selling eggs, salt and rice
        around = None if goods else self._around_elliptic(clause)
        if around is not None:
            self._close_to(around)
            return
        fronted = None if listed else self._around_fronted(sign)
        if fronted is not None:
            self._close_to(fronted)
            return
        complete = clause.verb is not None or (clause.after_comma and clause.kind == PARTICIPLE_CLAUSE)
        opened = (clause.fronted or clause.after_comma) and complete and (not listed or self._is_said_aside(clause))
        if opened or self._opens_aside(sign):
            following, inner = self._following(sign), self.resumed if self._is_said_aside(clause) else None
            goes_on = inner is not None and following is not None and following.sort != CONJUNCTION
            self._close_to(inner if inner is not None and goes_on else clause.parent)
        elif clause.kind in _OPENED_BY_A_NOUN and self.ahead.waits[sign.index] and not self._describes_name(sign):
            outer = self._waiting() or self._around_told(clause)
            if outer is not None and outer is not clause:
                self._close_to(outer)

    @staticmethod
    def _around_told(clause: Clause) -> Clause | None:
        """``say Bek, the guard who shot nine, fled``: the clause of saying whose object a relative's noun describes."""
        told, outer = clause.antecedent, clause.parent
        if told is None or outer is None or outer.verb is None or told.relation != APPOSITION:
            return None
        return outer if outer.verb.lemma in CLAUSE_TAKING and told.governor in outer.objects else None

    def _around_fronted(self, sign: Phrase) -> Clause | None:
        """``While 7% say they doubt it, 27% of those asked``: the clause that what a fronted one says stands before."""
        clause, following = self.clause, self._following(sign)
        outer = clause.parent
        if clause.kind != COMPLEMENT or clause.verb is None or outer is None or following is None:
            return None
        fronted = outer.fronted and outer.kind == ADVERBIAL_CLAUSE and outer.parent is not None
        if not fronted or outer.parent is None or outer.parent.verb is not None:
            return None
        subject = self.ahead.verb_of[following.index] >= 0 or self.ahead.waits[sign.index]
        return outer.parent if following.sort == NOUN_PHRASE and subject else None

    def _past_aside(self, sign: Phrase) -> None:
        """``left 13 porters, including two boys, dead``: a state behind an aside is that of those who were left so."""
        verb, told = self.clause.verb, self.clause.objects[0] if self.clause.objects else None
        if verb is None or told is None or verb.lemma not in LEAVING_VERBS or verb.passive or not told.quantities:
            return
        state = self._following(sign)
        if self.noun is told or state is None or not self.phrases[told.index + 1].tag & COMMA:
            return
        said = state.sort == PREDICATE_WORD or (state.sort == VERB_GROUP and state.open and state.tag & ED)
        behind = self._following(state)
        if said and (behind is None or behind.sort in _ENDINGS):
            self.noun = told

    def _opens_aside(self, sign: Phrase) -> bool:
        """``has had ten cases since the year began, with two deaths``: whether a clause ends in front of ``, with``."""
        if self.clause.kind != ADVERBIAL_CLAUSE or self.clause.verb is None:
            return False
        if any(one.quantities for one in self.clause.objects):
            return False  # after delegates voted 89-52, with 11 abstentions
        following = self._following(sign)
        return following is not None and following.sort == LINK and following.text in ABSOLUTE_OPENERS

    def _describes_name(self, sign: Phrase) -> bool:
        """``rebels led by Bek, the head of the guild, were``: whether who is named by a preposition is described."""
        noun, following = self.noun, self._following(sign)
        if noun is None or following is None or following.sort != NOUN_PHRASE or not noun.preposition:
            return False
        one = following.determined and following.number == 1 and not following.quantities and not following.tag & NAME
        return bool(one and noun.tag & NAME) and self.ahead.verb_of[following.index] < 0

    def _goes_on_leaving(self, sign: Phrase) -> bool:
        """``, leaving 14 dead, 31 hurt``: whether behind a comma one more is told of those who are left so."""
        following = self._following(sign)
        if following is not None and following.text in VERTICAL_PARTICLES and following.sort != VERB_GROUP:
            return self.clause.verb is not None and not self.clause.fronted  # where it closed at $9, up 75 cents
        if following is None or following.sort != NOUN_PHRASE:
            return False
        return self._lists_state(following, self.ahead.verb_of[following.index])

    def _is_said_aside(self, clause: Clause) -> bool:
        """``, the mayor said,``: a clause of saying between two marks, with nothing behind its verb."""
        verb = clause.verb
        return (
            clause.kind == MAIN
            and clause.after_comma
            and verb is not None
            and verb.lemma in SAYING
            and clause.last_noun is clause.own_subject
        )

    def _close_to(self, clause: Clause) -> None:
        while clause.parent is not None and clause.after_comma and clause.fronted and clause.verb is not None:
            clause = clause.parent
        self.clause = clause
        self.noun = clause.last_noun

    # -------------------------------------------------------------------------------------- joints
    def _preposition(self, link: Phrase) -> None:
        """A preposition waits for its noun; one that can open a clause does where a subject and its verb follow."""
        link.governor = self._number_before(link)
        if link.governor is not None:
            self.link = None
        elif (link.tag & SUBORDINATOR and self._subject_follows(link)) or (
            link.text in SIMILATIVE and self._seems(link)
        ):
            link.sort = JOINT
            self._joint(link)
        elif not self._tells_of_amount_behind(link):
            self.link = link

    def _seems(self, link: Phrase) -> bool:
        """``it looks like nine men were hurt``: whether a subject and its verb stand behind a copula and ``like``."""
        verb, subject = self.previous, self._following(link)
        copula = verb is not None and verb is self.clause.verb and verb.lemma in COPULAS
        if not copula or subject is None or subject.sort != NOUN_PHRASE:
            return False
        takes = self.ahead.verb_of[subject.index]
        return takes >= 0 and self.phrases[takes].finite

    def _tells_of_amount_behind(self, link: Phrase) -> bool:
        """``at a price of between $6 and $8``: whether a preposition right behind another only bounds the amount."""
        outer = self.link
        if outer is None or outer.index != link.index - 1 or link.text not in BOUND_OPENERS:
            return False
        following = self._following(link)
        return following is not None and bool(following.quantities)

    def _subject_follows(self, link: Phrase) -> bool:
        following, before = self._following(link), self.previous
        if following is None or following.sort != NOUN_PHRASE:
            return False
        if before is not None and before.lemma in DESCRIBED_AS.get(link.text, ()):
            return False  # a man identified as Lee, 61, fled
        if (
            before is not None
            and before.sort == PREDICATE_WORD
            and (following.tag & (NUMBER | AMOUNT) or following.dates)
        ):
            return False  # waves as high as 12 metres hit it
        if before is not None and dates_participle(before, following):
            return False  # the number killed since May rose
        if following.dates and before is not None and before is self.clause.own_subject and self.clause.verb is None:
            return False  # the toll since May stands at 12
        takes = self.ahead.verb_of[following.index]
        if takes < 0:
            return self._list_follows(following) or self._aside_follows(following) or self._described_follows(following)
        if self._is_only_described(following, self.phrases[takes]):
            return False
        if self._needs_verb(takes):
            return False  # a party that took on Bek as its head is small, an attempt to win after a year fails
        if self.phrases[takes].finite or not self.ahead.waits[takes]:
            return True
        return self.clause.verb is not None and self._waiting() is None  # after a man armed with a knife attacked them

    def _needs_verb(self, takes: int) -> bool:
        """Whether a clause waits for its verb, and no other comes than the one ahead."""
        waiting = self._waiting()
        if waiting is None or self.clause.verb is None or waiting is self.clause:
            return False
        return not any(one.sort == VERB_GROUP and (one.finite or one.open) for one in self.phrases[takes + 1 :])

    def _is_only_described(self, noun: Phrase, verb: Phrase) -> bool:
        """``after a strike called by miners``: whether an -ed form behind a noun only says who did it."""
        by = self._following(verb)
        if not verb.open or self.headline or by is None or by.sort != LINK or by.text not in AGENTIVE:
            return False
        doer = self._following(by)
        undergoes = _is_thing(noun) and noun.determined and verb.lemma not in INTRANSITIVE
        acts = doer is not None and doer.sort == NOUN_PHRASE and self._can_act(doer)
        return undergoes and acts and self.clause.verb is not None

    def _aside_follows(self, subject: Phrase) -> bool:
        """``after five people, among them a boy, were hurt``: whether what is set off parts a subject from its verb."""
        behind = self.phrases[subject.index + 1] if subject.index + 1 < len(self.phrases) else None
        if behind is None or not behind.tag & (COMMA | DASH) or not self.ahead.waits[behind.index]:
            return False
        return self.clause.verb is not None and self._waiting() is None

    def _described_follows(self, subject: Phrase) -> bool:
        """``after a bus carrying nuns crashed``, ``driven by Bek``: whether a participle parts subject and verb."""
        telling = self._following(subject)
        if telling is None or telling.sort != VERB_GROUP or telling.finite or telling.tag & TO:
            return False
        behind = (one for one in self.phrases[telling.index + 1 :] if one.sort not in (NOUN_PHRASE, LINK, ADVERBIAL))
        verb = next(behind, None)
        if verb is None or verb.sort != VERB_GROUP or not (verb.finite or verb.open):
            return False
        told = (
            verb.finite or self._has_noun_behind(verb) or verb.lemma in ENDING_IN
        )  # not: a raid hitting gangs led by Bek
        return told and self.clause.verb is not None and self._waiting() is None

    def _list_follows(self, first: Phrase) -> bool:
        """``after a baker and her son were shot``: whether a verb goes with a list and not with its last item alone."""
        waiting = self._waiting()
        dated = (
            waiting is not None and waiting.own_subject is not None and waiting.own_subject.measure
        )  # two days after
        if self.ahead.series[first.index] != SUBJECT_LIST or not (waiting is None or dated):
            return False  # three who served as his drivers and a clerk were shot
        joint = next(one for one in self.phrases[first.index :] if one.sort == CONJUNCTION)
        last = self.phrases[joint.index + 1]
        verb = self.phrases[self.ahead.verb_of[last.index]]
        plural = last.number == 1 and verb.number == PLURAL_NUMBER
        counted = bool(first.quantities) and verb.finite and self.clause.verb is not None  # as nine men and boys were
        bare = first.indefinite and last.number == 1 and not last.determined and not last.tag & NAME
        alike = _are_people(first) and _are_people(last) and verb.lemma not in SAYING  # as nuns and guards fought
        return plural or counted or bare or alike or first.text in SUBJECT_PRONOUNS  # after a horse and cart fell

    def _joint(self, joint: Phrase) -> None:
        """A subordinator or a relative opens a clause."""
        before, parent = self.previous, self.clause
        told, completed = self._goes_on_telling(joint), self._goes_on_completing(joint)
        clause = self._open(self._kind_of(joint), parent) if told is None else self._open(COMPLEMENT, told.parent)
        if completed is not None:  # no proof that 12 fled, or that nine were hurt
            clause.kind, clause.parent = RELATIVE_CLAUSE, completed.parent
        if self.link is not None and joint.tag & RELATIVE:
            joint.preposition = self.link.text  # among whom were 12 women
        self.link = None
        if clause.kind == RELATIVE_CLAUSE:
            clause.antecedent = (
                (completed.antecedent if completed is not None else None)
                or self._told_beside(parent)
                or self._before_dashes()
                or self._completed_before(joint)
                or self._whole_before(joint)
                or self._person_before(joint)
                or self._agreeing(joint)
                or self._named_for(joint)
                or self._before_date()
            )
            following = self._past_adjuncts(joint)
            clause.gap = following is None or following.sort != VERB_GROUP or " " in joint.text
            clause.gap = clause.gap and joint.text not in PARTITIVE_RELATIVES  # nine tons, of which it sold six
        clause.fronted = clause.kind == ADVERBIAL_CLAUSE and parent.verb is None
        clause.after_comma = before is not None and before.sort == SIGN
        clause.opener = joint
        if before is not None and before.sort == NOUN_PHRASE:
            self._take_before(joint, before, clause, parent)
        self.noun = None

    def _past_adjuncts(self, joint: Phrase) -> Phrase | None:
        """``which, by its own count, is``, ``who at the time was``: what follows, over what is set off or led to."""
        following = self._following(joint)
        if following is not None and following.tag & COMMA:
            near = self.phrases[following.index + 1 : following.index + MOST_STEPS]
            closing = next((one for one in near if one.tag & COMMA), None)
            return following if closing is None else self._following(closing)
        while following is not None and following.sort == LINK:
            noun = self._following(following)
            if noun is None or noun.sort != NOUN_PHRASE:
                break
            following = self._following(noun)
        return following

    def _goes_on_telling(self, joint: Phrase) -> Clause | None:
        """``said that 12 fled and that 30 were hurt``: the clause that one more of the same kind stands beside."""
        before = self.previous
        if before is None or before.sort != CONJUNCTION or joint.text not in COMPLEMENTISERS:
            return None
        clause: Clause | None = self.clause
        for _ in range(MOST_STEPS):
            if clause is None or (clause.kind == COMPLEMENT and _may_go_on(clause, joint)):
                break
            clause = clause.parent
        return clause if clause is not None and clause.kind == COMPLEMENT and _may_go_on(clause, joint) else None

    def _goes_on_completing(self, joint: Phrase) -> Clause | None:
        """``proof that 12 fled, or that nine died``: the clause behind a noun of saying that a further one joins."""
        before, following = self.previous, self._following(joint)
        outer = self._finite_clause()
        noun = outer.antecedent if outer.kind == RELATIVE_CLAUSE else None
        if before is None or before.sort != CONJUNCTION or noun is None or noun.lemma not in NOUNS_OF_CONTENT:
            return None
        alike = outer.opener is not None and outer.opener.text == joint.text and joint.text in COMPLEMENTISERS
        return outer if alike and following is not None and following.sort == NOUN_PHRASE else None

    def _told_beside(self, clause: Clause) -> Phrase | None:
        """``a guild founded in Kesh and which has``: what the clause tells of that a relative goes on."""
        before = self.previous
        beside = before is not None and before.sort == CONJUNCTION and clause.kind in _TELLING_OF_A_NOUN
        return clause.antecedent if beside else None

    def _before_dashes(self) -> Phrase | None:
        """``Europeans - most from Kesh - who joined``: what stands before that which two dashes set off."""
        before = self.previous
        if before is None or not before.tag & DASH:
            return None
        near = self.phrases[max(0, before.index - MOST_STEPS) : before.index]
        opening = next((one for one in reversed(near) if one.tag & DASH), None)
        told = self.phrases[opening.index - 1] if opening is not None and opening.index else None
        return told if told is not None and told.sort == NOUN_PHRASE and told.quantities else None

    def _completed_before(self, joint: Phrase) -> Phrase | None:
        """``claims by farmers that nine had died``: the noun of saying that a full clause completes, past who says."""
        noun, following = self.noun, self._following(joint)
        if noun is None or noun.preposition not in SAID_BY or noun.index < _PAST_LINK or noun.quantities:
            return None
        host = self.phrases[noun.index - _PAST_LINK]
        content = host.sort == NOUN_PHRASE and host.lemma in NOUNS_OF_CONTENT and joint.text in COMPLEMENTISERS
        subject = following is not None and following.sort == NOUN_PHRASE and self.ahead.verb_of[following.index] >= 0
        return host if content and subject else None

    def _agreeing(self, joint: Phrase) -> Phrase | None:
        """``a plan for farmers that pays nine crowns``: the noun that its verb agrees with."""
        noun, verb = self.noun, self._following(joint)
        if noun is None or verb is None or verb.sort != VERB_GROUP or not verb.number * noun.number:
            return None
        if verb.number == noun.number or noun.tag & NAME or noun.quantities or noun.conjunct_of is not None:
            return None
        host = noun.governor if noun.relation == NOMINAL else None
        while host is not None and host.sort == NOUN_PHRASE and host.number != verb.number:
            host = host.governor if host.relation == NOMINAL else None
        return host if host is not None and host.sort == NOUN_PHRASE else None

    def _named_for(self, joint: Phrase) -> Phrase | None:
        """``a poll by Temo University that showed``, ``a bank in Umo that lost 40``: the noun that a name tells of.

        A name alone needs no relative that tells which one is meant.
        """
        noun = self.noun
        if noun is None or joint.text not in COMPLEMENTISERS or noun is not self.previous:
            return None
        named = noun.tag & NAME and not noun.determined and noun.conjunct_of is None
        if named and noun.relation == OBLIQUE and noun.index >= _PAST_LINK:  # hit a camp near Kesh that had
            host: Phrase | None = self.phrases[noun.index - _PAST_LINK]
        else:
            host = noun.governor if named and noun.relation == NOMINAL else None
        common = host is not None and host.sort == NOUN_PHRASE and not host.tag & (NAME | PRONOUN) and not host.dates
        return host if common and noun.preposition not in PARTITIVE else None

    def _before_date(self) -> Phrase | None:
        """``a raid on a mill Sunday that killed 12``, ``a raid on Sunday that``: the noun before, past a date."""
        noun = self.noun
        if (
            noun is None
            or not noun.tag & TEMPORAL
            or noun.relation != OBLIQUE
            or (noun.preposition and noun.determined)
        ):
            return noun
        first = noun.index - (_PAST_LINK if noun.preposition else 1)
        told = self.phrases[first] if first >= 0 else None
        if told is None or told.sort != NOUN_PHRASE:
            return noun
        while told.relation == NOMINAL and told.preposition not in PARTITIVE and told.governor is not None:
            told = told.governor
        return told

    def _whole_before(self, joint: Phrase) -> Phrase | None:
        """``nine left the area, of whom six``; ``nine in Kesh, six of whom``: the amount that a part is taken from."""
        before, following, noun = self.previous, self._following(joint), self.noun
        if joint.text not in PARTITIVE_RELATIVES or before is None or noun is None:
            return None
        part = before if before.sort == NOUN_PHRASE else following
        if part is None or not part.quantities or part.measure or (noun.quantities and noun is not part):
            return None
        first = self.clause.own_subject or self.clause.verb
        low = max(part.index - MOST_STEPS, -1 if first is None else first.index - 1, -1)
        near = self.phrases[max(low, 0) : min(part.index, joint.index)]
        nouns = [one for one in reversed(near) if one.sort == NOUN_PHRASE]
        whole = next((one for one in nouns if one.quantities), None)
        people = joint.text in PARTITIVE_OF_PEOPLE and whole is not None and whole is not nouns[0]
        named = people and nouns[0].number != 1 and FOLDED[nouns[0].text].group is not None
        return None if named and whole is not None and _is_thing(whole) else whole  # 12 barns of farmers, two of whom

    def _person_before(self, joint: Phrase) -> Phrase | None:
        """``won 12 seats, beating Ana Ruiz, who had nine``: the name before the comma behind a thing."""
        noun, near = self.noun, self.phrases[max(0, joint.index - _PAST_COMMA)]
        if joint.text not in PERSONAL_RELATIVES or noun is None:
            return None
        people, verb = _people_at(noun), self._following(joint)
        if people is not None and (verb is None or verb.sort != VERB_GROUP or verb.number in (0, people.number)):
            return people
        thing = _is_thing(noun)
        link = self.phrases[noun.index - 1] if noun.index > 1 else None
        host = self.phrases[noun.index - _PAST_LINK] if link is not None and link.sort == LINK else None
        if host is not None and thing and not noun.quantities and FOLDED[host.text].group is not None:
            return host  # a woman in the car who
        if near is noun or near.sort != NOUN_PHRASE:
            return None
        return near if thing and not _is_thing(near) and near.clause != noun.clause else None

    def _people_of(self, told: Phrase | None, clause: Clause) -> Phrase | None:
        """``nine guards on the bus, all of whom died``: the people of the clause, where a thing stands right before."""
        if told is None or not _is_thing(told) or told.quantities:
            return told if told is None else _people_at(told) or told
        near = self.phrases[max(0, told.index - MOST_STEPS) : told.index]
        people = (one for one in reversed(near) if one.sort == NOUN_PHRASE and one.clause == clause.index)
        return next((one for one in people if one.number != 1 and FOLDED[one.text].group is not None), told)

    def _kind_of(self, joint: Phrase) -> str:
        before = self.previous
        if before is not None:
            judged = before.sort == PREDICATE_WORD and joint.text in COMPLEMENTISERS  # it is possible that
            if judged or self._opens_what_is_said(joint, before):
                return COMPLEMENT
            if joint.tag & RELATIVE and self.noun is not None and before.sort in _BEFORE_RELATIVE:
                return RELATIVE_CLAUSE
            condition = joint.text in CONDITIONS and before.lemma not in CLAUSE_TAKING  # will close if
            told = before.sort == VERB_GROUP and joint.tag & SUBORDINATOR and not joint.tag & PREPOSITION
            told = told and (joint.text not in TIMING or before.lemma in CLAUSE_TAKING)  # were killed when
            told = told or (before.sort == SHIFTED and joint.text in COMPLEMENTISERS)  # pointed out that
            if told and not condition:
                return COMPLEMENT
        return ADVERBIAL_CLAUSE

    def _opens_what_is_said(self, joint: Phrase, before: Phrase) -> bool:
        """``said on Friday that 12 men``, ``told the inquest that``: behind its day or its hearer."""
        verb = self.clause.verb
        if joint.text not in COMPLEMENTISERS or before.sort != NOUN_PHRASE or verb is None:
            return False
        following = self._following(joint)
        subject = following is not None and following.sort == NOUN_PHRASE and not before.quantities
        if not subject or verb.lemma not in CLAUSE_TAKING or verb.passive or before.clause != self.clause.index:
            return False
        completed = self._completed_before(joint)
        if completed is not None and not completed.preposition:
            return False  # denied a report by the guild that
        head = self._chain_head() or before  # said in a report on Friday that
        return head.relation == OBLIQUE or (head in self.clause.objects and verb.lemma in ADDRESSEE_VERBS)

    def _take_before(self, joint: Phrase, before: Phrase, clause: Clause, parent: Clause) -> None:
        """``six of whom died``, ``a year before the mill shut``: the noun phrase before belongs to the clause."""
        if joint.text in PARTITIVE_RELATIVES and (before.quantities or before.tag & PRONOUN):
            people = joint.text in PARTITIVE_OF_PEOPLE
            near = self._people_of(before.governor, parent) if people else before.governor
            clause.antecedent = self._whole_before(joint) or near
            clause.after_comma = before.index > 0 and bool(self.phrases[before.index - 1].tag & COMMA)
            whole = before.text in FLOATING  # nine guards, all of whom died
            following = self._following(joint)
            acts = following is not None and following.sort == NOUN_PHRASE and self.ahead.verb_of[following.index] >= 0
            if acts and not whole:
                self._move(before, OBJECT, clause)  # nine guards, two of whom the rebels freed
                clause.objects.append(before)
                clause.gap = False
                return
            self._move(before, APPOSITION if whole else SUBJECT, clause)
            if whole:
                before.governor, clause.gap = clause.antecedent, False
        elif (
            before.text in TIME_WORDS
            and before.measure
            and clause.kind == ADVERBIAL_CLAUSE
            and not (before.preposition or _is_given(before, parent))
        ):
            self._move(before, OBLIQUE, clause)
            parent.objects = [one for one in parent.objects if one is not before]


def _may_go_on(clause: Clause, joint: Phrase) -> bool:
    """``said that 12 fled and that``, ``said 12 fled and that``: whether a clause like this can stand beside one."""
    if clause.opener is not None:
        return clause.opener.text == joint.text
    teller = None if clause.parent is None else clause.parent.verb
    return teller is not None and teller.lemma in SAYING


def _is_given(time: Phrase, clause: Clause) -> bool:
    """``gave it nine days before it shut``: whether a length of time is the second object of a verb."""
    verb = clause.verb
    given = verb is not None and verb.lemma in DITRANSITIVE_VERBS and not verb.passive
    return given and bool(clause.objects) and clause.objects[0].index == time.index - 1


def _are_people(phrase: Phrase) -> bool:
    """``rebels``, ``Ana Ruiz``: whether a noun phrase names people or is a name, and counts nobody."""
    people = not _is_thing(phrase) or phrase.lemma in COLLECTIVES
    return people and not (phrase.quantities or phrase.dates or phrase.tag & PRONOUN)


def _is_thing(phrase: Phrase) -> bool:
    return not phrase.tag & NAME and FOLDED[phrase.text].group is None


def _people_at(name: Phrase) -> Phrase | None:
    """``two workers in Kesh, Temo, who``: the people before the place that is named; None where there are none."""
    host: Phrase | None = name
    for _ in range(_MOST_NAMES):
        hangs = host is not None and host.relation in (NOMINAL, APPOSITION) and host.preposition not in PARTITIVE
        if host is None or not host.tag & NAME or not hangs:
            break
        host = host.governor
    if host is None or host is name or host.tag & NAME:
        return None
    counted = host.quantities or host.indefinite
    return host if counted and FOLDED[host.text].group is not None else None
