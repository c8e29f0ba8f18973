"""A clause in, the noun phrase of whoever does what its verb says out, and that phrase in the words of the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from numbers_extract.context.sources.speaking import is_teller
from numbers_extract.grammar.classes import ADVERB, AMOUNT, NAME, OWNER_MARK, PRONOUN, TEMPORAL
from numbers_extract.grammar.clause import (
    ADVERBIAL_CLAUSE,
    APPOSITION,
    GERUND_CLAUSE,
    INFINITIVE,
    MOST_STEPS,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PARTICIPLE_CLAUSE,
    RELATIVE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.phrase import ADVERBIAL, NOUN_PHRASE, PLURAL_NUMBER, PREDICATE_WORD, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.grammar.sentence import ReadSentence
from numbers_extract.lexicon.clause_words import (
    COLLECTIVES,
    DAYPARTS,
    DOERS_OF_DEEDS,
    EXAMPLES,
    PARTITIVE_RELATIVES,
    PLAIN_COPULA,
    SAYING,
    TIME_UNIT_NOUNS,
)
from numbers_extract.lexicon.context_cues import actor as cues
from numbers_extract.lexicon.phrase_words import NAMING_NOBODY, OWN_PARTS, TRANSPARENT
from numbers_extract.lexicon.quantity_words import CHANGE_VERBS
from numbers_extract.lexicon.relators import (
    DEFINITE_ARTICLE,
    IMPERSONAL_RELATIVES,
    LOCATIVE_RELATIVES,
    PARTITIVE,
    SINGULAR_PERSONS,
    SUBJECT_PRONOUNS,
    SUBJECT_RELATIVES,
    TARGETS,
)
from numbers_extract.lexicon.speakers import PAPERS
from numbers_extract.lexicon.typography import CLOSING
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.quantities.measures import MONEY
from numbers_extract.text.tokens import DIGITS

__all__ = ["Doers"]

_INSIDE: Final = PARTITIVE | EXAMPLES
_FAR: Final = 2 * MOST_STEPS
_BRACKETS: Final = ("(", ")")
_NO_SET: Final = SUBJECT_PRONOUNS | cues.DOER_PRONOUNS | NAMING_NOBODY
_DESCRIBING: Final = (PARTICIPLE_CLAUSE, GERUND_CLAUSE)
_CHARGING: Final = frozenset(words[0] for words in cues.ACCUSED.words)
_HARMLESS: Final = cues.VICTIM_FINDING_VERBS | cues.UNTOLD
_NO_DOERS: Final = cues.MEANS | DAYPARTS
_HARMING: Final = frozenset(words[0] for words in cues.WITH.words) | cues.CRASHING


def _by_governor(read: ReadSentence) -> dict[int, list[Phrase]]:
    """The noun phrases that hang on each phrase by a preposition, by its index."""
    found: dict[int, list[Phrase]] = {}
    for phrase in read.phrases:
        if phrase.governor is not None and phrase.relation in (NOMINAL, OBLIQUE):
            found.setdefault(phrase.governor.index, []).append(phrase)
    return found


def _by_first(read: ReadSentence) -> dict[int, list[Phrase]]:
    """The further phrases of each list, by the index of its first."""
    found: dict[int, list[Phrase]] = {}
    for phrase in read.phrases:
        if phrase.conjunct_of is not None:
            found.setdefault(phrase.conjunct_of.index, []).append(phrase)
    return found


def _by_antecedent(read: ReadSentence) -> dict[int, list[Clause]]:
    """The clauses that tell of each noun phrase, by its index."""
    found: dict[int, list[Clause]] = {}
    for clause in read.clauses:
        part = clause.opener is not None and clause.opener.text in PARTITIVE_RELATIVES  # 40 clerks, of whom nine
        owned = clause.owned is not None and clause.owned.lemma not in OWN_PARTS  # nine clerks whose carts burned
        if clause.antecedent is not None and not part and not owned:
            found.setdefault(clause.antecedent.index, []).append(clause)
    return found


def _by_parent(read: ReadSentence) -> dict[int, list[Clause]]:
    """The clauses that each clause holds, by its index; those of no clause by -1."""
    found: dict[int, list[Clause]] = {}
    for clause in read.clauses:
        found.setdefault(-1 if clause.parent is None else clause.parent.index, []).append(clause)
    return found


class Doers:
    """The doers of one sentence, which is read on first question."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._hanging: dict[int, list[Phrase]] | None = None
        self._lists: dict[int, list[Phrase]] | None = None
        self._telling: dict[int, list[Clause]] | None = None
        self._under: dict[int, list[Clause]] | None = None

    @property
    def read(self) -> ReadSentence:
        """The sentence as the grammar reads it."""
        return self.reading.sentence

    def hanging_on(self, noun: Phrase) -> list[Phrase]:
        """The noun phrases that hang on one by a preposition."""
        if self._hanging is None:
            self._hanging = _by_governor(self.read)
        return self._hanging.get(noun.index, [])

    def telling(self, noun: Phrase) -> list[Clause]:
        """The clauses that tell of a noun phrase: relative clauses, participles, infinitives that complete it."""
        if self._telling is None:
            self._telling = _by_antecedent(self.read)
        return self._telling.get(noun.index, [])

    def under(self, clause: Clause | None) -> list[Clause]:
        """The clauses that a clause holds; those that none holds for None."""
        if self._under is None:
            self._under = _by_parent(self.read)
        return self._under.get(-1 if clause is None else clause.index, [])

    # -------------------------------------------------------------------------------------- who
    def doer(self, clause: Clause) -> Phrase | None:
        """The agent of a passive clause; else its subject, also one from another clause; None where none is named."""
        if clause.passive:
            agent = clause.agent
            nobody = agent is None or _is_means(agent) or agent.lemma in PAPERS  # were killed, by the guild's count
            nobody = nobody or _is_step(clause, agent)
            return None if nobody else self._named(agent, clause)
        giver = clause
        for _ in range(MOST_STEPS):
            if giver.own_subject is not None:
                return self._named(giver.own_subject, giver)
            if giver.kind == INFINITIVE and giver.antecedent is not None:
                owner = self._owner(giver.antecedent)
                if owner is not None:
                    return owner
            owner = self._owner(giver.host) if giver.kind == INFINITIVE and giver.host is not None else None
            owner = owner or self._owner_behind_copula(giver)
            if owner is not None:
                return owner  # the rebels' claim to have shot 12
            if giver.antecedent is not None and not giver.gap:
                return self._named(self._identified(self._told_of(giver)), giver)
            outer = self._giver_of(giver)
            if outer is None:
                return self._told_whole(giver)
            if (self._is_charged(giver, outer) or self._is_found(giver, outer)) and outer.objects and not outer.passive:
                return self._object_of(outer)
            held = giver.kind == INFINITIVE and outer.lets and not giver.gap  # has plans to sell nine mills
            if held and not self._only_causes(clause, outer):
                return self._object_of(outer)
            if is_result(giver) and (outer.passive or self._probed(outer) is not None):
                return self._behind_passive(outer) if outer.passive else self._probed(outer)
            giver = outer
        return None

    def _told_whole(self, clause: Clause) -> Phrase | None:
        """``The raid began, which left nine dead``: of what a clause tells of which the whole is told by a relative."""
        relative = clause.opener is not None and clause.opener.text in IMPERSONAL_RELATIVES
        outer = clause.parent if relative and clause.kind == ADVERBIAL_CLAUSE and clause.after_comma else None
        if outer is None or outer.kind == RELATIVE_CLAUSE:
            return None
        subject = outer.antecedent or (None if outer.passive else outer.own_subject)
        return None if subject is None or subject.tag & PRONOUN or subject.dates else subject

    def _is_charged(self, clause: Clause, outer: Clause) -> bool:
        """``accused the army of shooting nine and burning six huts``: whether an -ing form is among the charges."""
        if _is_charge(clause, outer):
            return True
        if clause.kind != GERUND_CLAUSE or clause.opener is not None or clause.after_comma:
            return False
        return any(one.index < clause.index and _is_charge(one, outer) for one in self.under(outer))

    def _is_found(self, clause: Clause, outer: Clause) -> bool:
        """``found a clerk guilty of stealing``: whether an -ing form is what somebody is judged to have done."""
        if clause.kind != GERUND_CLAUSE or clause.opener is None or clause.opener.text not in PARTITIVE:
            return False
        return any(one.text in cues.GUILTY for thing in outer.objects for one in self.read.governed_by(thing))

    def _giver_of(self, clause: Clause) -> Clause | None:
        """The clause whose subject a clause shares; of a result not what only went on meanwhile or lies there."""
        outer = clause.shares_with
        inside = clause.kind == INFINITIVE or (clause.kind == GERUND_CLAUSE and not clause.after_comma)
        if outer is not None and inside and _is_aim(outer.own_subject):
            return None  # The goal is to close nine mills, The idea of closing nine
        if is_result(clause) and outer is not None and outer.kind == INFINITIVE and outer.shares_with is not None:
            outer = outer.shares_with if self._describes(outer.shares_with) else outer  # guards coming to clear mines
        around = None if outer is None else outer.parent
        if outer is None or around is None or not is_result(clause):
            return outer
        beside = _is_meanwhile(outer) or self._describes(outer)
        scenery = _tells_of_place(outer) or (outer.kind == ADVERBIAL_CLAUSE and not outer.fronted)
        beside = beside or (scenery and self._harms(around) and not self._harms(outer))
        return around if beside else outer  # blew up while people slept there, went off as a bus passed, killing nine

    def _describes(self, clause: Clause) -> bool:
        """``hit a bus parked near a school``: whether a participle only says which thing something was done to."""
        told = clause.antecedent
        bare = clause.kind in _DESCRIBING and not clause.after_comma
        if clause.kind == GERUND_CLAUSE and not (told is not None and told.relation == OBJECT and self._is_hit(clause)):
            return False  # a bus carrying nuns fell; saw rebels attacking a camp
        return bare and (told is None or not self.is_deed(told)) and _has_doer(clause.parent)

    def _is_hit(self, clause: Clause) -> bool:
        """Whether a clause tells of what the one around it does harm to."""
        return clause.parent is not None and self._harms(clause.parent)

    def _harms(self, clause: Clause) -> bool:
        """``Bombers struck``: whether a clause tells an attack or a mishap, by its verb or its subject."""
        subject = clause.own_subject
        told = clause.verb is not None and clause.verb.lemma in _HARMING
        return told or (subject is not None and self.is_deed(subject))

    def _owner_behind_copula(self, clause: Clause) -> Phrase | None:
        """``The mayor's plan was to halve the debt``: the owner of what an infinitive says that it is."""
        outer = clause.parent
        if clause.kind != INFINITIVE or outer is None or outer.verb is None or outer.verb.lemma != PLAIN_COPULA:
            return None
        subject = outer.own_subject
        if subject is None or is_teller(subject):
            return None  # Kesh's army is to unify nine brigades
        told = (subject, *self.completions(subject, PARTITIVE))
        return next((owner for owner in map(self._owner, told) if owner is not None), None)

    def _owner(self, phrase: Phrase) -> Phrase | None:
        """``Kesh's proposal to withdraw``: the owner of what an infinitive completes, as a phrase of its own."""
        tags = self.read.tags
        mark = next((k for k in range(phrase.first + 1, phrase.head) if tags[k] & OWNER_MARK), -1)
        if mark < 0 or tags[mark - 1] & TEMPORAL or self.read.items.entries[mark - 1].text in TIME_UNIT_NOUNS:
            return None  # agreed at Monday's meeting to send
        owner = Phrase(
            NOUN_PHRASE, tags[mark - 1], phrase.first, mark, mark - 1, self.read.items.entries[mark - 1].text
        )
        owner.clause, owner.index = phrase.clause, -1  # nothing hangs on it
        return owner

    def _only_causes(self, clause: Clause, outer: Clause) -> bool:
        """``A storm caused a crane to fall, killing 12``: a result is the first cause's."""
        return is_result(clause) and outer.verb is not None and outer.verb.lemma in cues.CAUSING

    def _behind_passive(self, clause: Clause) -> Phrase | None:
        """``A bus was hit by a train, killing 12``: who did what the passive tells; a deed does it itself."""
        subject = clause.subject
        if clause.agent is None and subject is not None and self.is_deed(subject):
            return subject
        return clause.agent

    def _probed(self, clause: Clause) -> Phrase | None:
        """``Police are probing two raids, killing nine``: the deed that somebody only looks into."""
        if clause.verb is None or clause.verb.lemma not in cues.PROBING:
            return None
        return next(filter(self.is_deed, clause.objects), None)

    def _is_money(self, phrase: Phrase) -> bool:
        """Whether an amount of money is all that a phrase says."""
        held = self.read.items.quantities
        return any(item in held and held[item].kind == MONEY for item in phrase.quantities)

    def _named(self, phrase: Phrase | None, clause: Clause) -> Phrase | None:
        """The phrase that names somebody or something: what a pronoun stands for, what a noun of counting counts."""
        if phrase is None:
            return None
        if phrase.tag & PRONOUN:
            if phrase.text not in _NO_SET and any(self._gathers(phrase)):
                return phrase  # some of his supporters
            found = self._stands_for(phrase, clause)
            return phrase if found is None and phrase.text in SUBJECT_PRONOUNS else found  # They seized nine clerks
        if phrase.tag & AMOUNT and self._is_money(phrase):
            return None  # Nine million dollars will be used to rebuild 40 schools
        if phrase.dates or phrase.measure:
            lasts = not phrase.determined and any(self.completions(phrase, PARTITIVE))
            return phrase if lasts else None  # Days of rain displaced 12
        if phrase.lemma in cues.COUNTING_NOUNS or phrase.bare_number:  # hundreds of supporters
            counted = next(self.completions(phrase, PARTITIVE), None)
            return phrase if counted is not None and counted.determined else counted  # one of the guards
        return phrase

    def _stands_for(self, pronoun: Phrase, clause: Clause) -> Phrase | None:
        """``The army said it killed 13``: the subject of a clause around the pronoun's that it agrees with."""
        if pronoun.text not in cues.DOER_PRONOUNS:
            return None
        found = self._told_first(pronoun, clause)
        outer = clause.parent
        if found is not None or outer is None:
            return found or self._told_beside(pronoun, clause)
        for _ in range(MOST_STEPS):
            if outer is None:
                return None
            subject = outer.subject
            tried = None if clause.kind == RELATIVE_CLAUSE else self._tried(pronoun, outer)  # not: whom they held
            if tried is not None or (subject is not None and not subject.tag & PRONOUN):
                return tried or (subject if subject is not None and self._agrees(pronoun, subject) else None)
            outer = outer.parent
        return None

    def _gathers(self, phrase: Phrase) -> Iterator[Phrase]:
        """``some of his supporters``: of whom a pronoun takes some; not ``many of them``."""
        return (one for one in self.completions(phrase, PARTITIVE) if not one.tag & PRONOUN)

    def _tried(self, pronoun: Phrase, clause: Clause) -> Phrase | None:
        """``jailed Ruiz after he admitted it``: whom a clause tells that a court or others punish or charge."""
        said = clause.verb is not None and clause.verb.lemma in SAYING
        if clause.kind == GERUND_CLAUSE and clause.shares_with is not None and not said:
            clause = clause.shares_with  # convicted two men after hearing that they stole it
        charges = clause.verb is not None and clause.verb.lemma in _CHARGING and not clause.passive
        people = (one for one in clause.objects if _is_person(one) or one.tag & NAME) if charges else ()
        told = next((one for one in people if one.index < pronoun.index and not one.tag & PRONOUN), None)
        return told if told is not None and self._agrees(pronoun, told) else None

    def _told_first(self, pronoun: Phrase, clause: Clause) -> Phrase | None:
        """``When the rebels left, they shot nine``: the subject of a clause that opens the pronoun's, if it agrees."""
        told = (one.own_subject for one in self.under(clause) if one.kind == ADVERBIAL_CLAUSE)
        before = (one for one in told if one is not None and one.index < pronoun.index and not one.tag & PRONOUN)
        subject = next(before, None)
        if subject is None or subject.dates or not self._agrees(pronoun, subject):
            return None
        acts = self.is_deed(subject) or _is_person(subject) or subject.tag & NAME or subject.lemma in COLLECTIVES
        several = acts and _is_several(subject)
        return subject if several or pronoun.text not in cues.PLURAL_PRONOUNS else None

    def _agrees(self, pronoun: Phrase, subject: Phrase) -> bool:
        """Whether a pronoun can stand for a noun phrase, by number and by whether it names people."""
        word = FOLDED[subject.text]
        person = word.group is not None and not word.collective
        if pronoun.text in cues.PLURAL_PRONOUNS:
            return subject.number == PLURAL_NUMBER or not person
        if pronoun.text in SINGULAR_PERSONS:
            return subject.number != PLURAL_NUMBER and (person or bool(subject.tag & NAME))
        return not person and (subject.number != PLURAL_NUMBER or self._is_firm(subject))

    def _is_firm(self, phrase: Phrase) -> bool:
        """``Temo Foods``: whether a name of several words ends in a plural that is part of it."""
        capital = self.read.items.entries[phrase.head].classes & NAME
        return bool(capital and self.read.tags[phrase.first] & NAME) and phrase.last - phrase.first > 1

    def _object_of(self, clause: Clause) -> Phrase | None:
        """``fined the bank and ordered it to repay``: a pronoun is no subject of its own clause, but an object."""
        told = clause.objects[0]
        found = self._named(told, clause)
        if not told.tag & PRONOUN or found is None or found is not clause.subject:
            return found
        before = () if clause.shares_with is None else clause.shares_with.objects
        return next((one for one in before if not one.tag & (AMOUNT | PRONOUN) and self._agrees(told, one)), None)

    def _told_beside(self, pronoun: Phrase, clause: Clause) -> Phrase | None:
        """``Last year the firm bought six; this year it sold nine``: the subject of the clause before, if it agrees."""
        before = [one for one in self.under(None) if one.index < clause.index and one.own_subject is not None]
        subject = before[-1].own_subject if before else None
        if subject is None or subject.tag & PRONOUN or not self._agrees(pronoun, subject):
            return None
        return subject if _is_several(subject) or pronoun.text not in cues.PLURAL_PRONOUNS else None

    def _told_of(self, clause: Clause) -> Phrase | None:
        """The noun that a relative or a participle tells of: a deed, for ``who`` a person, before a place or a time."""
        first = clause.antecedent
        opener = "" if clause.opener is None else clause.opener.text
        personal = opener in SUBJECT_RELATIVES
        named = first.governor if first is not None and first.relation == APPOSITION else None
        if personal and clause.after_comma and named is not None and named.tag & NAME and not named.quantities:
            return named  # Ada Bek, a baker, who shot nine clerks
        for phrase in self._around(first, clause):
            if (_is_person(phrase) if personal else self.is_deed(phrase)) and not phrase.dates:
                return phrase if personal else _gathering(phrase)
        beside = self.read.right_before(first) if first is not None and first.dates and not first.preposition else None
        if beside is not None and beside.sort == NOUN_PHRASE:
            first = beside  # the incident Sunday that left
        carried = (
            first is not None and first.relation == OBJECT and self.read.clauses[first.clause].kind == GERUND_CLAUSE
        )
        if personal and first is not None and carried and not first.tag & NAME:
            before = [one for one in self.read.before(first, _FAR) if one.sort == NOUN_PHRASE and _is_person(one)]
            return before[0] if before else first  # by three men, one of them in a uniform, who
        host = None if first is None else first.governor
        impersonal = opener in IMPERSONAL_RELATIVES and first is not None and _is_person(first)
        if impersonal and first is not None and first.preposition in cues.ON_EITHER_SIDE and first.relation == OBLIQUE:
            return self.read.clauses[first.clause].subject  # crowds clashed with police, which left nine hurt
        if impersonal and first is not None and first.relation == NOMINAL and host is not None:
            return host if host.sort == NOUN_PHRASE and not _is_person(host) else first  # a showdown of gangs which
        return first

    def _identified(self, phrase: Phrase | None) -> Phrase | None:
        """``The pilot is a diver who made 700 dives``: whom a predicate without a number tells of."""
        clause = None if phrase is None else self.read.clauses[phrase.clause]
        subject = None if clause is None else clause.own_subject
        if phrase is None or clause is None or clause.predicate is not phrase or subject is None:
            return phrase
        if subject.tag & PRONOUN:
            return phrase
        agrees = phrase.number != PLURAL_NUMBER or subject.number == PLURAL_NUMBER  # is promising donors who give $9
        return subject if agrees and not (subject.quantities or clause.inverted) else phrase

    def _around(self, phrase: Phrase | None, clause: Clause) -> Iterator[Phrase]:
        """A phrase, the nouns that it hangs on, and what stands before it in its clause, of an adjunct."""
        for _ in range(MOST_STEPS):
            if phrase is None:
                return
            yield phrase
            if phrase.relation not in (NOMINAL, APPOSITION) or phrase.governor is None:
                break
            if phrase.governor.sort != NOUN_PHRASE:
                return
            phrase = phrase.governor
        if phrase is not None and phrase.relation == OBLIQUE:
            around = self.read.clauses[phrase.clause]
            if around is not clause:
                before = self.read.before(phrase, _FAR)
                yield from (one for one in before if one.sort == NOUN_PHRASE and one.clause == around.index)
                if around.subject is not None and around.subject.index < phrase.index:
                    yield around.subject

    def outermost(self, phrase: Phrase) -> Phrase:
        """``the bodies of 12 men``, ``20 men, including 12 boys``: the noun that a phrase hangs on as a part of it."""
        for _ in range(MOST_STEPS):
            governor = phrase.governor
            inside = phrase.relation == APPOSITION or (phrase.relation == NOMINAL and phrase.preposition in _INSIDE)
            if governor is None or governor.sort != NOUN_PHRASE or not inside:
                return phrase
            phrase = governor
        return phrase

    # -------------------------------------------------------------------------------------- what
    def is_deed(self, phrase: Phrase) -> bool:
        """Whether a noun phrase names a deed or a mishap: ``an attack``, ``a series of blasts``."""
        if phrase.lemma in cues.DEEDS:
            return True
        first = self.read.items.entries[phrase.first].text
        if phrase.lemma in TIME_UNIT_NOUNS and first in DEFINITE_ARTICLE:
            return False  # in the first year of the war, not: in a week of clashes
        return any(inner.lemma in cues.DEEDS for inner in self.completions(phrase, PARTITIVE))

    def completions(self, phrase: Phrase, prepositions: frozenset[str]) -> Iterator[Phrase]:
        """The noun phrases that hang on one by a preposition; not past a direction: ``a crash north of Ard``."""
        for other in self.hanging_on(phrase):
            link = self.read.preposition_of(other)
            before = None if link is None else self.read.right_before(link)
            if before is not None and before.sort == ADVERBIAL:
                continue
            if other.preposition in prepositions and not other.dates and not self._opens_date(other):
                yield other

    def _is_day(self, phrase: Phrase) -> bool:
        """``clashes between May 9 and 12``: whether figures that count nothing stand at the end of a phrase."""
        dates = phrase.preposition in cues.ON_EITHER_SIDE and self._is_figure(phrase)
        return phrase.bare_number or (dates and not (phrase.quantities or phrase.inner))

    def _is_crime(self, phrase: Phrase) -> bool:
        """``convicted two brothers of fraud``: whether a noun is what those before it are charged with."""
        verb = self.read.clauses[phrase.clause].verb
        if verb is None or phrase.index < verb.index:
            return False  # the courts of Kesh have convicted
        return (verb.lemma, phrase.preposition) in cues.ACCUSED.words

    def _opens_date(self, phrase: Phrase) -> bool:
        """``the shelling of 21 May``: whether a number counts nothing and a month stands right behind it."""
        behind = self.read.behind(phrase)
        month = bool(behind) and behind[0].dates and behind[0].first == phrase.last
        return month and not phrase.quantities and self._is_figure(phrase)

    def _is_figure(self, phrase: Phrase) -> bool:
        return self.reading.tokens.words[self.reading.token_of(phrase)].text == DIGITS

    # -------------------------------------------------------------------------------------- words
    @staticmethod
    def _joins(one: Phrase, other: Phrase) -> bool:
        """Whether two of a list are named together: not what is counted with what is not, nor with a date."""
        return (bool(other.quantities) or not one.quantities) and not one.dates

    def _qualified(self, phrase: Phrase) -> Phrase:
        """``soldiers loyal to the president``: where an adjective behind a phrase ends that needs what it leads to."""
        for adjective in self.hanging_on(phrase):
            if adjective.sort == PREDICATE_WORD:
                return next(iter(self.hanging_on(adjective)), phrase)
        return phrase

    def _opening_of(self, phrase: Phrase) -> int:
        """``recently the firm``: the token at which a phrase names somebody, past adverbs before its article."""
        at = phrase.first
        while phrase.determined and at < phrase.head and self.read.tags[at] & ADVERB:
            at += 1
        return self.read.items.first[at]

    def words(self, phrase: Phrase) -> str:
        """A phrase as the text has it, with those that it is listed with and the ``of`` phrase that completes it."""
        head = phrase.conjunct_of or phrase
        if self._lists is None:
            self._lists = _by_first(self.read)
        listed = [head, *self._lists.get(head.index, ())]
        listed = [one for one in listed if one is phrase or (one.clause == phrase.clause and self._joins(one, phrase))]
        last = listed[-1]
        completing = PARTITIVE | TARGETS if self.is_deed(last) else PARTITIVE
        completing = completing | cues.ON_EITHER_SIDE if last.lemma in cues.MUTUAL else completing
        completing = frozenset() if last.lemma in DOERS_OF_DEEDS else completing  # the killers of nine monks
        completions = (
            one for one in self.completions(last, completing) if not (self._is_day(one) or self._is_crime(one))
        )
        completed = next(completions, None) or self._qualified(last)
        if completed is not last:
            sides = completed.preposition in cues.ON_EITHER_SIDE
            further = (one for one in self._lists.get(completed.index, ()) if sides or self._joins(one, completed))
            completed = (completed, *further)[-1]  # clashes between rebels and police, days of rain and floods
            completed = self._with_its_name(completed)
        first = self._opening_of(listed[0])
        _, end = self.reading.tokens_of(completed)
        return self.reading.tokens.surface(
            first, self._closed(first, self._with_letters(end) if completed.tag & NAME else end)
        )

    def _with_its_name(self, phrase: Phrase) -> Phrase:
        """``an attack on the village of Kesh``: the name behind the ``of`` of what a deed is done to, else that."""
        named = (one for one in self.completions(phrase, PARTITIVE) if one.tag & NAME)
        return phrase if phrase.tag & NAME and not phrase.determined else next(named, phrase)

    def _with_letters(self, end: int) -> int:
        """``the Farmers' League (FL)``: where words end with the bracket that holds their letters."""
        words = self.reading.tokens.words[end : end + 3]
        if [word.text for word in words[::2]] != list(_BRACKETS):
            return end
        letters = self.reading.tokens.surface(end + 1, end + 2)
        return end + 3 if letters.isalpha() and sum(map(str.isupper, letters)) > 1 else end

    def _closed(self, first: int, end: int) -> int:
        """``a "good friend"``: where words end with the mark that closes what is opened among them."""
        words = self.reading.tokens.words
        marks = CLOSING.get(words[end].text, "") if end < len(words) else ""
        return end + sum(word.text in marks for word in words[first:end]) % 2 if marks else end


def is_result(clause: Clause) -> bool:
    """``, killing 12``: an -ing form behind a comma, which tells what came of it."""
    return clause.kind == GERUND_CLAUSE and clause.after_comma


def _is_meanwhile(clause: Clause) -> bool:
    """``while people slept there``: a clause behind another that only says what went on."""
    opens = clause.opener is not None and clause.opener.text in cues.MEANWHILE
    return clause.kind == ADVERBIAL_CLAUSE and opens and not clause.fronted


def _gathering(phrase: Phrase) -> Phrase:
    """``a string of raids that``: the noun that gathers what a phrase names, itself where none does."""
    host = phrase.governor if phrase.relation == NOMINAL and phrase.preposition in PARTITIVE else None
    return host if host is not None and host.lemma in TRANSPARENT and host.sort == NOUN_PHRASE else phrase


def _has_doer(clause: Clause | None) -> bool:
    """Whether a clause tells what somebody or something does, who does not only find, seek or tell of it."""
    if clause is None or clause.verb is None or clause.verb.lemma in _HARMLESS:
        return False
    return not clause.passive or clause.agent is not None


def _tells_of_place(clause: Clause) -> bool:
    """``a region where the army fought``: a clause behind a place."""
    return clause.kind == RELATIVE_CLAUSE and clause.opener is not None and clause.opener.text in LOCATIVE_RELATIVES


def _is_step(clause: Clause, agent: Phrase | None) -> bool:
    """``were cut by 35% and 22%``: whether what stands behind *by* is how far a level went."""
    moves = clause.verb is not None and clause.verb.lemma in CHANGE_VERBS
    return moves and agent is not None and bool(agent.tag & AMOUNT)


def _is_aim(phrase: Phrase | None) -> bool:
    """``The goal is to``: whether a noun is of what somebody wants, who does it."""
    return phrase is not None and phrase.lemma in cues.AIMS


def _is_means(phrase: Phrase) -> bool:
    """``taken away by ambulance``, ``brought in by dawn``: a vehicle or an hour without a determiner."""
    return phrase.lemma in _NO_DOERS and phrase.number != PLURAL_NUMBER and not phrase.determined


def _is_person(phrase: Phrase) -> bool:
    return FOLDED[phrase.text].group is not None


def _is_several(phrase: Phrase) -> bool:
    """``rebels``, ``the gang``: whether *they* can stand for a noun phrase."""
    return phrase.number == PLURAL_NUMBER or bool(FOLDED[phrase.text].collective) or phrase.lemma in COLLECTIVES


def _is_charge(clause: Clause, outer: Clause) -> bool:
    """``accused the army of shooting``: whether an -ing form with its preposition is what somebody is charged with."""
    if clause.kind != GERUND_CLAUSE or clause.opener is None or outer.verb is None:
        return False
    return (outer.verb.lemma, clause.opener.text) in cues.ACCUSED.words
