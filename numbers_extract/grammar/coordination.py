"""Noun phrases in lists: what a further one is parallel to, where a clause begins, where a verb is left out."""

from __future__ import annotations

from typing import Final

from numbers_extract.grammar.ahead import SUBJECT_LIST
from numbers_extract.grammar.classes import (
    ADJECTIVE,
    AMOUNT,
    COMMA,
    COUNTED,
    DASH,
    ED,
    MARK,
    NAME,
    PLURAL,
    PRONOUN,
    RELATIVE,
    SEMICOLON,
)
from numbers_extract.grammar.clause import (
    APPOSITION,
    COMPLEMENT,
    FINITE_KINDS,
    MAIN,
    MOST_STEPS,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PARTICIPLE_CLAUSE,
    RELATIVE_CLAUSE,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.clause_state import ClauseState
from numbers_extract.grammar.phrase import (
    CONJUNCTION,
    JOINT,
    LINK,
    NOUN_PHRASE,
    PLURAL_NUMBER,
    PREDICATE_WORD,
    SIGN,
    VERB_GROUP,
    Phrase,
)
from numbers_extract.lexicon.ballot_talk import ANSWERS
from numbers_extract.lexicon.clause_words import (
    ABSOLUTE_OPENERS,
    ALWAYS_PASSIVE,
    CHANGED_BY,
    DEFINED_BEHIND,
    DOERS_OF_DEEDS,
    EXAMPLES,
    LAUNCHING,
    LEAVING_VERBS,
    LEVELLED_BY,
    LISTING,
    PLAIN_COPULA,
    RECEIVING,
    RECORDING,
    SAYING,
    TAKING_CLAUSES_ALONE,
)
from numbers_extract.lexicon.context_cues.reach import NOUNS_OF_CONTENT
from numbers_extract.lexicon.cues import ESTIMATING
from numbers_extract.lexicon.phrase_words import REFLEXIVES
from numbers_extract.lexicon.relators import (
    ADESSIVE,
    AGENTIVE,
    CONTRASTIVE,
    INESSIVE,
    PARTITIVE,
    RANGE_OPENERS,
    SUBJECT_PRONOUNS,
)
from numbers_extract.lexicon.speakers import speaks
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.text.tokens import DIGITS

__all__ = ["Coordination"]

_CLOSED: Final = 2  # phrases from the comma before a coordinator to what it joins
_DESCRIBED: Final = 2  # phrases from a number to what is said of ``of them``
# Verbs of those who tell how many there are: ``counted five dead and 14 hurt``.
_COUNTING: Final = SAYING | RECORDING | LISTING
_TELLING_KINDS: Final = (RELATIVE_CLAUSE, PARTICIPLE_CLAUSE)


class Coordination(ClauseState):
    """The part of the pass that reads lists."""

    __slots__ = ()

    def _describes_some(self, phrase: Phrase) -> bool:
        """``Nine are in wards, two of them on drips, and 12 died``: some of those just told, in their own state."""
        if not phrase.bare_number:
            return False
        behind = self.phrases[phrase.index + 1 : phrase.index + _DESCRIBED + 2]
        if len(behind) <= _DESCRIBED or behind[0].text not in PARTITIVE:
            return False
        said = behind[_DESCRIBED]
        if not behind[1].tag & PRONOUN or said.sort not in (NOUN_PHRASE, LINK, PREDICATE_WORD):
            return False
        for one in self.phrases[said.index :]:
            if one.sort == VERB_GROUP:
                return False
            if one.sort == CONJUNCTION:
                return bool(self.phrases[one.index - 1].tag & COMMA)
        return False

    def _coordinates(self, phrase: Phrase, before: Phrase) -> bool:
        """Places a noun phrase that is a further one of a list, or begins a clause; False where it is neither."""
        takes = self.ahead.verb_of[phrase.index]
        if before.sort == CONJUNCTION:
            if self._placed_behind_joint(phrase, before, takes):
                return True
        elif self._describes_some(phrase) or self._opens_breakdown(phrase, before):
            return False  # seven are in wards, two of them on drips, and 12 died
        elif before.sort == SIGN and before.tag & COMMA and self._lists_state(phrase, takes):
            pass  # left 14 dead, 31 hurt
        elif before.sort != SIGN or not before.tag & COMMA or takes >= 0 or not self.ahead.series[phrase.index]:
            return False
        elif self.noun is not None and phrase.tag & AMOUNT and _is_person(self.noun):
            return False  # two brothers, ages 11 and 16, fled
        elif self.noun is not None and (self._follows_front(phrase, self.noun) or self._is_told_of(phrase, self.noun)):
            return False
        elif self.ahead.series[phrase.index] == SUBJECT_LIST and self._waiting() is None:
            self._new_subject(phrase)
            return True
        first = self._conjunct(phrase)
        if first is None:
            return False
        if not self._gapped_share(phrase, first):
            self._join(phrase, first)
        return True

    def _opens_breakdown(self, phrase: Phrase, comma: Phrase) -> bool:
        """``killed 13 people, three in Ard and two in Kesh``: whether a number only says where some of them were."""
        noun = self.noun
        if noun is None or not comma.tag & COMMA or not phrase.bare_number or noun.bare_number:
            return False
        if noun.relation != OBJECT or self.ahead.verb_of[phrase.index] >= 0:
            return False
        told = bool(noun.quantities) and not noun.tag & AMOUNT and noun.index == comma.index - 1
        following = self._following(phrase) if told else None
        return following is not None and following.sort == LINK and following.text in INESSIVE | ADESSIVE

    def _gapped_share(self, phrase: Phrase, first: Phrase) -> bool:
        """``40 percent back Moru, up from May, and 27 percent Lind``: a share behind a date is a subject too."""
        clause, subject = self.clause, self.clause.own_subject
        shares = subject is not None and bool(subject.tag & phrase.tag & AMOUNT)
        if not (shares and first.dates) or phrase.dates or clause.verb is None:
            return False
        inner = self._open(clause.kind, clause.parent)
        inner.verb = clause.verb
        self._place_subject(phrase, inner)
        return True

    def _placed_behind_joint(self, phrase: Phrase, joint: Phrase, takes: int) -> bool:
        """Places a noun phrase behind a coordinator that ends a pair, begins a clause or goes on with a subject."""
        noun = self.noun
        paired = noun is not None and noun.preposition in RANGE_OPENERS and noun.index == joint.index - 1
        if noun is not None and phrase.text in REFLEXIVES:
            self._join(phrase, noun)  # the man who shot nine clerks and himself
            return True
        if noun is not None and paired and noun.dates <= (phrase.dates or phrase.bare_number):
            self._join(phrase, noun)  # the talks between Ard and Kesh
            return True
        if self._joins_told_subject(phrase, joint, takes):
            return True
        if self._begins_clause(phrase, takes) and self._coordinate_clause(phrase):
            return True
        outer = self._subject_in_list(phrase, takes)
        if outer is not None:
            self._join(phrase, outer)
            return True
        if takes >= 0 and self._follows_date(phrase):
            self._place_subject(phrase, self.clause)
            return True
        return False

    def _follows_front(self, phrase: Phrase, noun: Phrase) -> bool:
        """``In May of 2002, two men, Lee and Hill, fled``: whether no list, but a subject, stands behind an adjunct."""
        clause = self.clause
        front = clause.verb is None and clause.own_subject is None
        if self._dates(noun) or noun.text == DIGITS:
            return bool(phrase.quantities) or (front and not (self._dates(phrase) or phrase.text == DIGITS))
        return bool(front and phrase.tag & NAME) and not noun.tag & NAME and self.ahead.waits[phrase.index]

    def _is_told_of(self, phrase: Phrase, noun: Phrase) -> bool:
        """``Bek, a doctor from Kesh and former mayor, fled``: whether a list says what one who is named is."""
        one = phrase.number == 1 and phrase.determined and not phrase.quantities and not phrase.tag & NAME
        named = one and noun.tag & NAME and not noun.quantities and noun.conjunct_of is None
        told = noun is self.clause.own_subject or (self.clause.kind == PARTICIPLE_CLAUSE and noun.preposition)
        listed = self.ahead.series[phrase.index] != SUBJECT_LIST and self.ahead.waits[phrase.index]
        return bool(named and told) and listed

    def _subject_in_list(self, phrase: Phrase, takes: int) -> Phrase | None:
        """``Three who served as his drivers and a clerk were shot``: the first subject of a verb in the plural."""
        waiting = self._waiting() if takes >= 0 and self.clause.kind == RELATIVE_CLAUSE else None
        if (
            waiting is None
            or waiting is self.clause
            or phrase.number != 1
            or self.phrases[takes].number != PLURAL_NUMBER
        ):
            return None
        return waiting.own_subject

    def _follows_date(self, phrase: Phrase) -> bool:
        """``Between May 4 and 9 people were hurt``: whether a subject, and no further date, follows a date."""
        clause, date = self.clause, self.noun
        open_yet = clause.verb is None and clause.own_subject is None
        return open_yet and date is not None and date.dates and not phrase.dates and not phrase.bare_number

    def _joins_told_subject(self, phrase: Phrase, before: Phrase, takes: int) -> bool:
        """``Police said Bek and his son fled``: what seemed to be said is the first subject of what was said."""
        near = self.noun
        tells = self._tells(self.phrases[takes]) if takes >= 0 else self._is_set_off(phrase, before)
        if not tells:
            return False
        if self._begins_told_behind(phrase):
            return True
        if near is None:
            return False
        told = near.conjunct_of or near  # say nine nuns, two cooks and a man, fled
        if not self._is_told_alone(told):
            return False
        at = self.ahead.before[before.index]
        if at >= 0 and self.phrases[at].tag & COMMA:
            at = self.ahead.before[at]  # say 12 women, or a third of them, fled
        if at != near.index:
            return False
        self._begin_told(phrase, told)
        return True

    def _is_set_off(self, phrase: Phrase, joint: Phrase) -> bool:
        """``say 7.1 million people, or 63 percent of all, are``: whether a verb comes behind what is set off."""
        following = self._following(phrase)
        marks = (self.phrases[joint.index - 1] if joint.index else None, following)  # and two boys, ages 9 and 10, were
        described = following is not None and bool(following.tag & RELATIVE)  # said fathers and men who adopt are
        set_off = described or any(one is not None and one.tag & COMMA for one in marks)
        return set_off and self.ahead.waits[phrase.index]

    def _begins_told_behind(self, phrase: Phrase) -> bool:
        """``say a raid on a mine and two camps killed 12``: a list behind what a preposition adds to what is said."""
        clause, near = self.clause, self.noun
        told = clause.objects[0] if clause.objects else None
        if told is None or near is None or near is told or not near.preposition or not self._is_told_alone(told):
            return False
        if told.text in ANSWERS:
            return False  # 40 percent said no to the plan and 60 percent said yes
        between = self.phrases[told.index + 1 : phrase.index - 1]
        if not all(one.sort in (NOUN_PHRASE, LINK) and not one.dates for one in between):
            return False
        inner = self._open_told(told, clause)
        for one in between:
            if one.sort == NOUN_PHRASE:
                one.clause = inner.index
                if one.relation == OBLIQUE:
                    self._taken_out(one)
                    one.relation, one.governor = NOMINAL, told
        first = self._conjunct(phrase) or near
        named = first.tag & NAME and not phrase.tag & NAME  # a boat from Ard and its 12 sailors
        self._join(phrase, told if named else first)
        self.clause = inner
        return True

    def _is_told_alone(self, told: Phrase | None) -> bool:
        """Whether a noun phrase is all that a verb has as its object that hardly has any but a clause."""
        verb = self.clause.verb
        if told is None or verb is None or verb.lemma not in TAKING_CLAUSES_ALONE:
            return False
        return self.clause.objects == [told] and (not told.tag & PRONOUN or told.text in SUBJECT_PRONOUNS)

    def _begin_told(self, phrase: Phrase, told: Phrase) -> None:
        """Opens the clause that is said, whose subject is the list of what seemed to be said and a further phrase."""
        self._open_told(told, self.clause)
        self._join(phrase, told)

    def _open_told(self, told: Phrase, outer: Clause) -> Clause:
        """Opens the clause that is said, whose subject is what seemed to be the object of saying."""
        outer.objects.remove(told)
        inner = self._open(COMPLEMENT, outer)
        self._move(told, SUBJECT, inner)
        for one in self.phrases[told.index :]:
            if one.conjunct_of is told:
                one.relation, one.governor, one.clause = SUBJECT, None, inner.index
        return inner

    def _coordinate_clause(self, phrase: Phrase) -> bool:
        """``20 were killed and 40 were wounded``: a clause of the same kind as the last finite one."""
        outer = self._finite_clause()
        if outer.verb is None:
            return False
        joint = self.phrases[phrase.index - 1]
        set_off = joint.index > 0 and bool(self.phrases[joint.index - 1].tag & COMMA)
        full = phrase.determined or (set_off and phrase.quantities)
        told = not outer.gap or (set_off and joint.text in CONTRASTIVE and _completes(outer))
        if outer.kind == RELATIVE_CLAUSE and told and outer.parent is not None and full:
            outer = outer.parent  # hit a mill that makes salt, and the owner fled
        elif outer.kind == COMPLEMENT and set_off and outer.parent is not None and self._says_otherwise(phrase):
            outer = outer.parent  # claimed that 900 came, but police put them at 90
        inner = self._open(outer.kind, outer.parent)
        inner.antecedent = outer.antecedent if outer.kind == RELATIVE_CLAUSE else None
        inner.opener = outer.opener
        self._place_subject(phrase, inner)
        return True

    def _says_otherwise(self, phrase: Phrase) -> bool:
        """Whether a noun phrase can speak, and has a verb of saying or estimating right behind it."""
        takes = self.ahead.verb_of[phrase.index]
        verb = self.phrases[takes] if takes >= 0 else None
        if verb is None or verb.perfect or verb.passive or verb.lemma not in SAYING | ESTIMATING:
            return False
        return _can_speak(phrase) and not phrase.quantities

    def _new_subject(self, phrase: Phrase) -> None:
        """The first subject of a list behind a comma: of a clause that has none yet, or of a new one."""
        clause = self.clause
        told = self.noun
        if phrase.quantities and self._is_told_alone(told) and told is not None:
            self._begin_told(phrase, told)  # said 12 cooks, nine porters and a guard had fled
            return
        if clause.verb is not None:
            clause = self._open(MAIN, self._finite_clause().parent)
        elif clause.own_subject is not None:
            self._demote(clause.own_subject)
        self._place_subject(phrase, clause)

    def _begins_clause(self, phrase: Phrase, takes: int) -> bool:
        """Whether a noun phrase behind a coordinator is the subject of a new clause."""
        if takes < 0:
            if self._waiting() is not None or phrase.index in self.ahead.dashed:
                return False
            return self.ahead.waits[phrase.index] or self._lists_subjects(phrase)
        verb = self.phrases[takes]
        if verb.open and self._tells_of_those_beside(phrase, verb):
            return False
        if verb.open and (self._leaves_state(verb) or self._is_done_to(verb)):
            return self._is_told_later(phrase, takes)
        alone = bool(verb.tag & ED) and verb.last - verb.first == 1 and bool(phrase.text)
        if alone and self._is_told_later(phrase, takes):
            return True  # and a baby found unconscious later died
        if self._is_named_in_subject(phrase):
            return False
        return self._tells(verb) and not self._needs_verb_outside(takes)

    def _is_told_later(self, phrase: Phrase, takes: int) -> bool:
        """``burned 30 barns, and 90 crews backed by planes were fighting it``: a subject whose verb is yet to come."""
        joint = self.phrases[phrase.index - 1]
        set_off = joint.sort == CONJUNCTION and joint.index > 0 and bool(self.phrases[joint.index - 1].tag & COMMA)
        told = self.clause.verb is not None and self._waiting() is None
        return set_off and told and self.ahead.waits[takes]

    def _is_done_to(self, verb: Phrase) -> bool:
        """``demanded bread, and release of those held by guards``: an -ed form with its agent behind a plain object."""
        following, outer = self._following(verb), self._finite_clause()
        by = following is not None and following.sort == LINK and following.text in AGENTIVE
        taken = bool(outer.objects) and not outer.passive
        return not verb.finite and by and taken and not self.headline

    def _is_named_in_subject(self, phrase: Phrase) -> bool:
        """``crews from Chad and Mali saved nine``: whether a name goes on a list of names that tells of a subject."""
        clause, before = self.clause, self.noun
        open_yet = clause.verb is None and clause.own_subject is not None and clause.kind in FINITE_KINDS
        if not open_yet or before is None or not (phrase.tag & NAME and before.tag & NAME):
            return False
        return (
            before.relation == NOMINAL and before.governor is clause.own_subject and before.preposition not in PARTITIVE
        )

    def _lists_subjects(self, phrase: Phrase) -> bool:
        """``burned in the raid and 50 women and children were seized``: a list before a verb of its own."""
        joint = self.phrases[phrase.index + 1] if phrase.index + 1 < len(self.phrases) else None
        last = None if joint is None or joint.sort != CONJUNCTION else self._following(joint)
        takes = -1 if last is None or last.sort != NOUN_PHRASE else self.ahead.verb_of[last.index]
        set_off = phrase.index > 1 and bool(self.phrases[phrase.index - _CLOSED].tag & COMMA)
        counted = bool(phrase.quantities or set_off) and takes >= 0
        verb = self.phrases[takes]
        tells = verb.finite or (verb.open and self._finite_clause().passive)  # and three women and a man hurt
        return counted and tells and verb.number != 1

    def _tells(self, verb: Phrase) -> bool:
        """Whether a verb group ahead is finite, or an -ed form behind which no other verb waits for its subject."""
        if self.phrases[verb.index - 1].text in DEFINED_BEHIND:
            return verb.finite  # arrest and prison for those involved
        if not verb.finite and verb.open and self._is_told_of_object(verb):
            return False
        if verb.finite or not verb.open or not self.ahead.waits[verb.index]:
            return verb.finite or verb.open
        following = self._following(verb)
        return verb.lemma in SAYING and following is not None and following.sort == NOUN_PHRASE and not following.dates

    def _is_told_of_object(self, verb: Phrase) -> bool:
        """``shot down 12 drones and six missiles fired by Chad``; ``received 12 bodies and 40 wounded after the raid``.

        Whether an -ed form behind a further one of counted objects tells of it, and begins no clause.
        """
        outer = self._finite_clause()
        if outer.passive or verb.lemma not in ALWAYS_PASSIVE | LAUNCHING or self.clause is not outer:
            return False
        if not outer.objects or not outer.objects[-1].quantities or outer.own_subject is None:
            return False
        following = self._following(verb)
        if following is not None and following.sort == LINK:
            return following.text in AGENTIVE
        taken = outer.verb is not None and outer.verb.lemma in RECEIVING
        return taken and (following is None or following.sort in (SIGN, JOINT))

    def _leaves_state(self, verb: Phrase) -> bool:
        """``left 41 people dead and 60 injured``: an -ed form that tells how the further object was left."""
        own, following = self.clause.verb, self._following(verb)
        if own is None or verb.finite:
            return False
        left = not own.passive and own.lemma in LEAVING_VERBS and bool(self.clause.objects)
        if not left and not self._reports_counted() and not self._is_told_state() and not self._is_beside(verb):
            return False
        return following is None or following.dates or following.sort in (SIGN, LINK, CONJUNCTION)

    def _reports_counted(self) -> bool:
        """``reported nine deaths, 12 barns burned``: whether the open clause tells how many there are of something."""
        verb, objects = self.clause.verb, self.clause.objects
        if verb is None or verb.passive or not objects or verb.lemma not in _COUNTING:
            return False
        return bool(objects[-1].quantities) and not objects[-1].tag & AMOUNT

    def _lists_state(self, phrase: Phrase, takes: int) -> bool:
        """``left 14 dead, 31 hurt``: whether a counted phrase behind a comma is one more of those who are left so."""
        verb, own = self.phrases[takes] if takes >= 0 else None, self.clause.verb
        if verb is None or own is None or not phrase.quantities:
            return False
        if own.lemma not in LEAVING_VERBS and not self._reports_counted() and not self._is_told_state():
            return False
        return verb.open and verb.lemma not in SAYING and self._leaves_state(verb)

    def _is_beside(self, verb: Phrase) -> bool:
        """``with nine cases and two deaths recorded``: whether an -ed form tells of a list that *with* sets beside."""
        told = self.noun
        if told is None or told.relation != OBLIQUE or told.preposition not in ABSOLUTE_OPENERS or not told.quantities:
            return False
        return verb.lemma in ALWAYS_PASSIVE | SAYING | RECORDING

    def _tells_of_those_beside(self, phrase: Phrase, verb: Phrase) -> bool:
        """``hit nine towns and 40 farms with 12 people killed``: an -ed form of a deed ends what *with* sets beside."""
        told, following = self.phrases[verb.index - 1], self._following(verb)
        link = self.phrases[told.index - 1] if told.index - 1 > phrase.index else None
        if link is None or link.sort != LINK or link.text not in ABSOLUTE_OPENERS or not told.quantities:
            return False
        ends = following is None or following.dates or following.sort in (SIGN, LINK, CONJUNCTION)
        return ends and verb.lemma in ALWAYS_PASSIVE

    def _is_told_state(self) -> bool:
        """``reported six killed``: whether the open clause is a participle that tells of a counted object of saying."""
        clause, outer = self.clause, self.clause.parent
        state = self.previous
        at = self.ahead.before[state.index] if state is not None else -1
        before = self.phrases[at] if at >= 0 else None
        if before is not None and clause.verb is not None and clause.objects:
            last = clause.objects[-1]
            closed = state is not None and self.phrases[state.index - 1].tag & self.phrases[last.index + 1].tag & COMMA
            if before.sort == PREDICATE_WORD or (
                (before is last or closed) and last.tag & ADJECTIVE
            ):  # reported six dead and two hurt
                return bool(last.quantities) and clause.verb.lemma in _COUNTING
        if clause.kind != PARTICIPLE_CLAUSE or clause.after_comma or outer is None or outer.verb is None:
            return False
        told = clause.antecedent
        first = None if told is None else told.conjunct_of or told
        return told is not None and bool(told.quantities) and first in outer.objects and outer.verb.lemma in _COUNTING

    def _needs_verb_outside(self, takes: int) -> bool:
        """Whether the verb ahead belongs to an outer clause that waits for it: ``the man who shot 12 fled``."""
        inner, outer = self.clause, self.clause.parent
        verb = self.phrases[takes]
        if self.ahead.waits[takes]:
            return False
        for _ in range(MOST_STEPS):
            if outer is None or (inner.label is not None and inner.label is outer.own_subject):
                return False  # a label before a colon waits for no verb
            inverted = bool(outer.adjuncts) and self.clause.kind == RELATIVE_CLAUSE and verb.lemma == PLAIN_COPULA
            if outer.verb is None and (outer.own_subject is not None or inverted):
                return verb.finite or verb.open  # among those who lost their lives were
            inner, outer = outer, outer.parent
        return False

    def _join(self, phrase: Phrase, first: Phrase) -> None:
        """Hangs a further one of a list as its first hangs."""
        while first.conjunct_of is not None:
            first = first.conjunct_of
        owner = self.clauses[first.clause]
        phrase.conjunct_of = first
        phrase.relation, phrase.governor, phrase.preposition = first.relation, first.governor, first.preposition
        phrase.clause = owner.index
        self.noun = owner.last_noun = phrase
        if owner is not self.clause and self._within(owner):
            self.clause = owner

    def _conjunct(self, phrase: Phrase) -> Phrase | None:
        """The noun phrase before that this one is parallel to: the nearest of its shape, else the nearest."""
        closed = self._past_set_off(phrase) or self._past_age(phrase) or self._past_relative(phrase)
        if closed is not None:
            return closed
        beside = self.ahead.before[phrase.index - 1]
        if phrase.bare_number and beside >= 0 and self.phrases[beside].tag & AMOUNT:
            return self.phrases[beside]  # ages 11 and 16
        parallel = self._parallel_by_place(phrase)
        if parallel is not None:
            return parallel
        if phrase.names_others and not phrase.quantities and self.noun is not None and not self._dates(self.noun):
            return self.noun  # Ard and other towns
        if self._is_left_too(phrase) or (phrase.quantities and self._is_done_by_one_told(self.noun)):
            return self.noun
        chain = self._chain(self.noun or self._told_in_state(phrase))
        if phrase.indefinite and _is_person(phrase) and chain and not chain[0].tag & PRONOUN:
            person = next((one for one in chain if _is_person(one) and _parallel(one, phrase)), None)
            if person is not None:
                return self._named_since(person, phrase) or person  # a cook hit in the arm and a nun stung in the neck
        alike = next((one for one in chain if _parallel(one, phrase)), None)
        if alike is not None and phrase.bare_number and not alike.bare_number:
            following = self._following(phrase)
            if following is not None and following.sort == LINK and following.text in PARTITIVE:
                alike = next(
                    (one for one in chain if one.bare_number), alike
                )  # 61 of 74 drones and four of six missiles
        if alike is not None:
            alike = self._in_open_list(alike, phrase) or alike
            return self._named_since(alike, phrase) or self._part_of(alike, phrase) or alike
        return self._titled_before(phrase) or self._named_since(None, phrase) or self.noun

    def _is_left_too(self, phrase: Phrase) -> bool:
        """``a raid that left a boy dead and people hurt``: whether a phrase is one more of those who are left so."""
        takes, noun = self.ahead.verb_of[phrase.index], self.noun
        left = takes >= 0 and noun is not None and noun.relation == OBJECT
        return left and self._leaves_state(self.phrases[takes])

    def _is_done_by_one_told(self, noun: Phrase | None) -> bool:
        """``an army that killed the bishop and 300 farmers``: whether one who is named is the object of such a clause.

        What is counted behind goes on with that object, and not with what the clause tells of.
        """
        if noun is None or noun.relation != OBJECT or noun.dates or self.clauses[noun.clause].kind != RELATIVE_CLAUSE:
            return False
        return _is_person(noun) or bool(noun.tag & NAME)

    def _in_open_list(self, outer: Phrase, phrase: Phrase) -> Phrase | None:
        """``a baker, who wore a cap, a coat, and 12 rings``: the list that is open, not what a clause tells of."""
        first = self.noun.conjunct_of if self.noun is not None else None
        goes_on = first is not None and first.clause != outer.clause and self.clauses[first.clause].verb is not None
        return first if first is not None and goes_on and _parallel(first, phrase) else None

    def _past_relative(self, phrase: Phrase) -> Phrase | None:
        """``held Bek, who runs a club in Kesh, and nine clerks``: of whom a relative between commas tells things."""
        clause = self.clause
        if clause.kind == PARTICIPLE_CLAUSE and clause.parent is not None:
            clause = clause.parent  # who runs a club called Ard
        told = clause.antecedent
        closed = phrase.index >= _CLOSED and self.phrases[phrase.index - _CLOSED].tag & COMMA
        if not closed or clause.kind != RELATIVE_CLAUSE or told is None or clause.verb is None:
            return None
        opens = self.phrases[told.index + 1].tag & COMMA
        people = phrase.quantities and _is_person(phrase) and (told.tag & NAME or _is_person(told))
        listed = any(_is_person(one) or one.quantities for one in (*clause.objects, *clause.adjuncts))
        return told if opens and people and not listed else None

    def _past_age(self, phrase: Phrase) -> Phrase | None:
        """``14 children under five, 21 women and a nun``: the counted of whom an amount before a comma is told."""
        noun = self.noun
        if noun is None or noun.index < _CLOSED or not (noun.tag & AMOUNT and noun.preposition):
            return None
        told = self.phrases[noun.index - _CLOSED]
        counted = told.sort == NOUN_PHRASE and told.quantities and not told.tag & AMOUNT and _is_person(told)
        named = phrase.quantities and not phrase.tag & AMOUNT and not phrase.bare_number and _is_person(phrase)
        return told if counted and named else None

    @staticmethod
    def _part_of(whole: Phrase, phrase: Phrase) -> Phrase | None:
        """``nine of 12 drones and two missiles``: the part, where a list seems to go on with its whole."""
        part = whole.governor if whole.relation == NOMINAL and whole.preposition in PARTITIVE else None
        counted = part is not None and part.bare_number and phrase.quantities and not phrase.bare_number
        return part if counted and whole.quantities else None

    def _parallel_by_place(self, phrase: Phrase) -> Phrase | None:
        """``90 people were hurt in Ard and 30 in Kesh``: a counted subject before the same preposition."""
        noun, following, clause = self.noun, self._following(phrase), self.clause
        subject = clause.own_subject
        if noun is None or following is None or following.sort != LINK or noun.quantities:
            return None
        alike = following.text == noun.preposition and noun.relation == OBLIQUE
        if alike and phrase.tag & AMOUNT:  # down 3% on the month and 10% on the year
            amounts = (one for one in reversed(clause.adjuncts) if one.tag & AMOUNT and one.lemma == phrase.lemma)
            return next(amounts, None)
        if not phrase.bare_number:
            return None
        item = self.phrases[noun.index - _DESCRIBED] if noun.index >= _DESCRIBED else noun
        if item.bare_number and item.relation == APPOSITION and following.text in INESSIVE | ADESSIVE:
            return item  # 13 people, three in Ard, two in Kesh
        counted = subject is not None and bool(subject.quantities) and clause.verb is not None
        told = any(one.quantities for one in (*clause.objects, *clause.adjuncts))
        return subject if alike and counted and not told else None

    def _chain(self, phrase: Phrase | None) -> list[Phrase]:
        """A noun phrase and those that it hangs on, the nearest first."""
        chain: list[Phrase] = []
        while phrase is not None and len(chain) < MOST_STEPS:
            chain.append(phrase)
            phrase = self._host(phrase)
        return chain

    def _told_in_state(self, phrase: Phrase) -> Phrase | None:
        """``left two people hurt and one person dead``: right behind an -ed form, the counted that it tells of."""
        clause = self.clause
        told = clause.antecedent if clause.kind == PARTICIPLE_CLAUSE and not clause.after_comma else None
        return told if told is not None and told.relation == OBJECT and told.quantities and phrase.quantities else None

    def _named_since(self, candidate: Phrase | None, phrase: Phrase) -> Phrase | None:
        """``nine injured, including a cook in a coma and a clerk``: the one that a list has named since."""
        if not (phrase.quantities or phrase.indefinite):
            return None
        since = -1 if candidate is None else candidate.index
        for index in range(phrase.index - 2, max(since, phrase.index - MOST_STEPS), -1):
            one = self.phrases[index]
            if one.tag & MARK or one.sort == VERB_GROUP:
                return None
            if one.preposition in EXAMPLES:
                return one
        return None

    def _titled_before(self, phrase: Phrase) -> Phrase | None:
        """``the mayor of the town of Merano and three clerks``: of the nouns before, the one for a person."""
        candidate = self.noun if FOLDED[phrase.text].group is not None else None
        for _ in range(MOST_STEPS):
            if candidate is None or FOLDED[candidate.text].group is not None:
                break
            candidate = candidate.governor if candidate.relation == NOMINAL else None
        return None if candidate is None or candidate.lemma in DOERS_OF_DEEDS else candidate

    def _past_set_off(self, phrase: Phrase) -> Phrase | None:
        """``nine porters, two of them boys, and a cook``: what a comma has closed takes no more, but its host does."""
        mark = self.phrases[phrase.index - _CLOSED].tag if phrase.index >= _CLOSED else 0
        told = self.noun if mark & (COMMA | DASH) else None
        if told is not None and (mark & DASH or told.tag & AMOUNT):
            told = told.conjunct_of or told  # four nuns - three Kesh and one Merano - and two cooks
        for _ in range(MOST_STEPS):
            if told is not None and told.conjunct_of is not None:
                told = told.conjunct_of if self.phrases[told.index - 1].sort == CONJUNCTION else None
            if told is None:
                return None
            floats = (
                told.relation == OBLIQUE and not told.preposition and not self._dates(told)
            )  # two of them | novices
            aged = told.tag & AMOUNT and told.relation == OBLIQUE and bool(told.preposition)
            set_off = told.relation == APPOSITION or told.preposition in EXAMPLES or aged
            host = self._host(told) if floats else told.governor
            told = self.clause.own_subject if aged else host  # three nephews, aged 4 and 6, and a maid
            if floats or set_off:
                told = self._past_some_of(told)
                return told if told is not None and told.sort == NOUN_PHRASE and told.quantities else None
        return None

    @staticmethod
    def _past_some_of(told: Phrase | None) -> Phrase | None:
        """``nine porters, most of them | boys, and a cook``: those whom the pronoun means."""
        some = told.governor if told is not None and told.tag & PRONOUN and told.preposition in PARTITIVE else None
        return told if some is None else some.conjunct_of or some.governor

    def _host(self, phrase: Phrase) -> Phrase | None:
        """The noun phrase that a phrase hangs on, or the object of its verb."""
        if phrase.governor is not None and phrase.governor.sort == NOUN_PHRASE:
            return phrase.governor
        clause = self.clauses[phrase.clause]
        if phrase.relation == OBLIQUE and clause.objects:
            return clause.objects[-1]
        if phrase.relation == OBLIQUE and phrase.preposition and not phrase.quantities and clause.verb is not None:
            near = reversed(self.phrases[max(clause.verb.index, phrase.index - MOST_STEPS) : phrase.index])
            counted = next((one for one in near if one.sort == NOUN_PHRASE and one.quantities), None)
            if counted is not None and counted.clause == phrase.clause and not self._dates(phrase):
                return counted  # rose to 36 percent for Moru and 33 percent for Lind
        if phrase.relation == OBLIQUE and clause.predicate is not None and clause.predicate.sort == NOUN_PHRASE:
            return clause.predicate
        return clause.antecedent if phrase.relation in (OBLIQUE, OBJECT) and clause.kind in _TELLING_KINDS else None

    def _gapped(self, phrase: Phrase, subject: Phrase) -> bool:
        """``Lind won 21 percent of the vote and Berg 18``: whether the verb of the clause before is left out."""
        clause = self.clause
        verb = clause.verb
        outer = subject.governor
        if self._says_too(phrase, subject):
            return True
        if subject.relation == NOMINAL and outer is not None and outer.sort == NOUN_PHRASE and outer.tag & NAME:
            subject = outer  # Beshir of the Reform Party 18
        counted = bool(subject.quantities) and not subject.determined
        if verb is None or counted or not phrase.tag & COUNTED or self.ahead.verb_of[phrase.index] >= 0:
            return False
        listed = subject.conjunct_of is not None or subject.relation == APPOSITION
        others = (*clause.objects, *clause.adjuncts, clause.predicate)
        model = next((one for one in others if one is not None and one.quantities), None)
        if not listed or model is None or clause.own_subject is subject:
            return False
        inner = self._open(clause.kind, clause.parent)
        inner.verb = verb
        self._move(subject, SUBJECT, inner)
        self._place(phrase, model.relation, model.governor)
        if model.relation == OBJECT:
            inner.objects.append(phrase)
        return True

    def _says_too(self, phrase: Phrase, subject: Phrase) -> bool:
        """``Police said 12 men had died, the guild 19``: whether the verb of saying is the one left out."""
        told, following = self._finite_clause(), self._following(phrase)
        teller = told.parent
        at = self.ahead.before[subject.index]
        listed = at >= 0 and (self.phrases[at].sort == CONJUNCTION or bool(self.phrases[at].tag & COMMA))
        ends = following is None or following.sort in (SIGN, CONJUNCTION)
        if told.kind != COMPLEMENT or teller is None or not (listed and ends and phrase.bare_number):
            return False
        verb, counted = teller.verb, told.own_subject
        if verb is None or verb.lemma not in SAYING or counted is None or not counted.quantities:
            return False
        if subject.quantities or subject is counted or not _can_speak(subject):
            return False
        inner = self._open(teller.kind, teller.parent)
        inner.verb = verb
        self._move(self._taken_out(subject), SUBJECT, inner)
        self._place_object(phrase, OBJECT)
        return True

    def _gapped_at_comma(self, phrase: Phrase, subject: Phrase) -> bool:
        """``Mali was sending 1,000; Togo, 300``: whether a comma stands for the verb before a semicolon."""
        clause, following = self.clause, self._following(phrase)
        at = self.ahead.before[subject.index]
        ends = following is None or following.sort in (SIGN, CONJUNCTION)
        if not (phrase.bare_number and ends) or subject.quantities or at < 0 or not self.phrases[at].tag & SEMICOLON:
            return False
        told = next((one for one in reversed(self.clauses[: clause.index]) if one.verb is not None), None)
        model = next((one for one in told.objects if one.quantities), None) if told is not None else None
        if told is None or model is None or told.passive:
            return False
        clause.verb = told.verb
        self._place(phrase, OBJECT, model.governor)
        clause.objects.append(phrase)
        return True

    def _gapped_behind(self, phrase: Phrase, preposition: str) -> bool:
        """``The club put the crowd at 900, police at 300``: whether the verb before a preposition is left out."""
        clause, subject = self.clause, self.noun
        verb = clause.verb
        if verb is None or subject is None or subject.quantities or subject.index != phrase.index - 2:
            return False
        if subject.relation != APPOSITION and subject.conjunct_of is None:
            return False
        model = clause.adjunct(preposition) if phrase.bare_number else self._change_before(phrase, preposition)
        level = self._level_before(phrase, preposition) if phrase.bare_number or model is None else None
        if level is None and (model is None or not self._is_like(phrase, model)):
            return False
        inner = self._open(clause.kind, clause.parent)
        inner.verb = verb
        self._move(self._taken_out(subject), SUBJECT, inner)
        self._place(phrase, OBLIQUE, None, preposition)
        inner.adjuncts.append(phrase)
        if level is None and not phrase.bare_number:
            inner.shares_with, phrase.conjunct_of = clause, model
        return True

    def _is_like(self, phrase: Phrase, model: Phrase) -> bool:
        """``Labour leads in 40 seats and the Greens in three``: whether the noun of a bare number is said before."""
        subject = self.noun
        known = subject is not None and (subject.determined or subject.tag & NAME) and bool(model.quantities)
        return model.bare_number == phrase.bare_number or (phrase.bare_number and bool(known))

    def _level_before(self, phrase: Phrase, preposition: str) -> Phrase | None:
        """``Growth stood at 3 percent and inflation at 4``: the level of the clause that another is parallel to."""
        clause, subject = self.clause, self.noun
        first = subject.conjunct_of if subject is not None else None
        if first is None or subject is None or subject.dates or clause.objects or not first.quantities:
            return None
        if first.dates or phrase.dates or not (phrase.bare_number or phrase.tag & AMOUNT):
            return None
        moved = preposition in CHANGED_BY and first.preposition in CHANGED_BY
        same = preposition == first.preposition and preposition in LEVELLED_BY
        return first if (moved or same) and (first.bare_number or first.tag & AMOUNT) else None

    def _change_before(self, phrase: Phrase, preposition: str) -> Phrase | None:
        """``Deaths were down 31 percent, injuries by a fifth``: the amount that another is parallel to."""
        clause, subject = self.clause, self.noun
        first = None if subject is None else subject.conjunct_of
        if subject is not None and subject.relation == APPOSITION and _may_undergo(subject):
            first = subject.governor
        if preposition not in CHANGED_BY or not phrase.tag & AMOUNT or first is None:
            return None
        others = (*clause.objects, *clause.adjuncts, clause.predicate)
        model = next((one for one in others if one is not None and one.tag & AMOUNT), None)
        return model if first is model or first.dates else None


def _completes(clause: Clause) -> bool:
    """``reports that nine had fled``: whether a clause is what a noun of saying says."""
    noun = clause.antecedent
    return noun is not None and noun.lemma in NOUNS_OF_CONTENT


def _may_undergo(phrase: Phrase) -> bool:
    """``imports by 4%``, ``the mill by 4%``: not ``a 3% rise from $9``, ``equivalent to $9``."""
    known = phrase.determined and not phrase.indefinite
    return not phrase.inner and bool(known or phrase.tag & (PLURAL | NAME))


def _can_speak(phrase: Phrase) -> bool:
    """Whether a noun phrase is a name or a noun for those who make things known."""
    return bool(phrase.tag & NAME) or speaks(phrase.lemma) or FOLDED[phrase.text].group is not None


def _is_person(phrase: Phrase) -> bool:
    return FOLDED[phrase.text].group is not None


def _parallel(one: Phrase, other: Phrase) -> bool:
    """Whether two noun phrases have the same shape: counted, named or common."""
    people = FOLDED[other.text].group is not None and FOLDED[one.text].group is None
    if people and not one.quantities and not one.tag & PRONOUN and (other.quantities or other.indefinite):
        return False  # an officer of the unit and a cook
    if other.quantities:
        return bool(one.quantities) or (one.indefinite and not one.dates)
    if other.tag & NAME:
        return bool(one.tag & NAME)
    if one.dates and other.indefinite and not other.dates:
        return False  # a profit, up from last year, and a dividend
    return not one.tag & NAME and (not one.quantities or other.indefinite)  # 13 fans and a clerk
