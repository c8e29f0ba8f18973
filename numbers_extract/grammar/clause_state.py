"""What the pass over the phrases of a sentence holds: the clauses so far, the one that is open, what waits."""

from __future__ import annotations

from numbers_extract.grammar.ahead import Ahead
from numbers_extract.grammar.classes import COMMA, COUNTED, PRONOUN, STOP, SUBORDINATOR
from numbers_extract.grammar.clause import (
    ADVERBIAL_CLAUSE,
    FINITE_KINDS,
    MAIN,
    MOST_STEPS,
    NOMINAL,
    OBLIQUE,
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
    TELLS_RESULT,
    VERB_GROUP,
    Phrase,
)
from numbers_extract.lexicon.clause_words import (
    AIMING,
    ALWAYS_PASSIVE,
    CLAUSE_TAKING,
    NEVER_DESCRIBING,
    NEVER_REPORTING,
    RELATED_BY,
    REPORTED,
    TIME_UNIT_NOUNS,
    TIMES_OF_DAY,
    UNDERGONE_BY,
)
from numbers_extract.lexicon.context_cues.actor import FIGHTING_GROUPS
from numbers_extract.lexicon.function_words import CAPTIVES
from numbers_extract.lexicon.phrase_words import RESULTATIVES
from numbers_extract.lexicon.relators import ADESSIVE, AGENTIVE, COMPLEMENTISERS
from numbers_extract.lexicon.words import FOLDED

__all__ = ["ClauseState"]


class ClauseState:
    """The state of the pass, and what can be asked of it."""

    __slots__ = (
        "ahead", "brackets", "clause", "clauses", "headline", "link", "moved", "noun", "phrases", "previous", "resumed",
    )  # fmt: skip

    def __init__(self, phrases: list[Phrase]) -> None:
        self.phrases = phrases
        self.ahead = Ahead(phrases)
        self.headline = not phrases or not phrases[-1].tag & STOP  # a line that no full stop ends
        self.clauses: list[Clause] = []
        self.clause = self._open(MAIN, None)
        self.link: Phrase | None = None  # a preposition that waits for its noun
        self.noun: Phrase | None = None  # the last noun phrase that something can hang on
        self.previous: Phrase | None = None  # the phrase before, adverbs left out
        self.moved = False  # whether a clause was put into one that was opened behind it
        self.resumed: Clause | None = None  # the clause in which the last aside of saying stands
        self.brackets: list[tuple[Clause, Phrase | None, Phrase | None, Phrase | None]] = []

    # -------------------------------------------------------------------------------------- clauses
    def _open(self, kind: str, parent: Clause | None, *, shares: Clause | None = None) -> Clause:
        clause = Clause(kind, parent, len(self.clauses))
        clause.shares_with = shares
        self.clauses.append(clause)
        self.clause = clause
        return clause

    def _waiting(self, inside: Clause | None = None) -> Clause | None:
        """The nearest clause that has a subject and waits for its verb, outside ``inside`` where it is given."""
        inner: Clause | None = inside
        clause: Clause | None = self.clause if inside is None else inside.parent
        bracketed = self.brackets[-1][0] if self.brackets else None
        for _ in range(MOST_STEPS):
            if clause is bracketed and clause is not None:
                return None  # two others (not told of here) were hurt
            if clause is None or (inner is not None and inner.label is not None and inner.label is clause.own_subject):
                return None  # a label before a colon waits for no verb
            if clause.verb is None and (clause.own_subject is not None or clause.kind == RELATIVE_CLAUSE):
                return clause
            inner, clause = clause, clause.parent
        return None

    def _verbless(self) -> Clause | None:
        """The nearest outer clause that has no verb yet."""
        clause = self.clause.parent
        for _ in range(MOST_STEPS):
            if clause is None or clause.verb is None:
                return clause
            clause = clause.parent
        return None

    def _finite_clause(self) -> Clause:
        clause = self.clause
        while clause.parent is not None and clause.kind not in FINITE_KINDS:
            clause = clause.parent
        return clause

    def _whole(self, clause: Clause) -> Clause:
        """``shot a man who fled, police said``: the clause of which all before is part; itself while one waits."""
        if clause.verb is None or self._waiting() is not None:
            return clause
        for _ in range(MOST_STEPS):
            if clause.kind == MAIN or clause.parent is None:
                break
            clause = clause.parent
        return clause

    def _is_elliptic(self, clause: Clause) -> bool:
        """``was hurt while driving home``: whether an adverbial clause has no more than an -ing or an -ed form."""
        if clause.kind != ADVERBIAL_CLAUSE or clause.verb is not None or clause.opener is None:
            return False
        following = self._following(clause.opener)
        return following is not None and following.sort == VERB_GROUP and not following.finite

    def _around_elliptic(self, clause: Clause) -> Clause | None:
        """The clause around the elliptic one that the open clause is part of; None where it is of none."""
        for _ in range(MOST_STEPS):
            outer = clause.parent
            if outer is None or clause.kind in FINITE_KINDS:
                return None
            if self._is_elliptic(outer):
                return outer.parent
            clause = outer
        return None

    def _within(self, owner: Clause) -> bool:
        """Whether the open clause is, or is inside, another."""
        clause: Clause | None = self.clause
        for _ in range(MOST_STEPS):
            if clause is None:
                return False
            if clause is owner:
                return True
            clause = clause.parent
        return False

    # -------------------------------------------------------------------------------------- phrases
    def _following(self, phrase: Phrase) -> Phrase | None:
        """The phrase behind, adverbs left out, and of a verb what became of its object."""
        phrases, k = self.phrases, phrase.index + 1
        while k < len(phrases):
            following = phrases[k]
            if following.sort != ADVERBIAL and not (following.traits & TELLS_RESULT and phrase.sort == VERB_GROUP):
                return following
            k += 1
        return None

    def _has_noun_behind(self, verb: Phrase) -> bool:
        """Whether a noun phrase that is no date stands right behind a verb, as its object does."""
        following = self._following(verb)
        return following is not None and following.sort == NOUN_PHRASE and not following.dates

    def _place(self, phrase: Phrase, relation: str, governor: Phrase | None, preposition: str = "") -> None:
        phrase.relation = relation
        phrase.governor = governor
        phrase.preposition = preposition
        phrase.clause = self.clause.index
        self.noun = phrase
        self.clause.last_noun = phrase

    def _place_subject(self, phrase: Phrase, clause: Clause) -> None:
        """Makes a noun phrase the subject of a clause, which is then the open one."""
        self.clause = clause
        clause.own_subject = phrase
        self._place(phrase, SUBJECT, None)
        if clause.index and clause.kind == MAIN:
            self._take_opening(self._opening_before(phrase), clause)

    def _take_opening(self, opening: list[Phrase], clause: Clause) -> None:
        """``They shot 11 men, and in Kesh four were hanged``: what stands between a coordinator and the subject."""
        for one in opening:
            if one.clause == clause.index:
                continue
            if one.relation != NOMINAL or one.governor not in opening:  # and in the port of Kesh four were hanged
                self._taken_out(one)
                one.relation, one.governor, one.conjunct_of = OBLIQUE, None, None
                clause.adjuncts.append(one)
            one.clause = clause.index

    def _opening_before(self, phrase: Phrase) -> list[Phrase]:
        """The adjuncts that stand between a coordinator and a phrase, where nothing else does; empty for none."""
        opening: list[Phrase] = []
        for one in reversed(self.phrases[: phrase.index]):
            if one.sort == CONJUNCTION:
                first = self._following(one)  # and perhaps snow on Monday, the army said
                if first is None or not (first.sort == LINK or first.tag & COMMA or first.dates):
                    return []  # raids on two towns and a camp in Mali, the army said
                break
            if one.sort == NOUN_PHRASE:
                opening.insert(0, one)
            elif not one.sort & (LINK | ADVERBIAL) and not one.tag & COMMA:
                return []
        else:
            return []
        outer = (one for one in opening if one.relation != NOMINAL or one.governor not in opening)
        return opening if all(_may_open(one) or (one.relation == OBLIQUE and one.dates) for one in outer) else []

    def _place_object(self, phrase: Phrase, relation: str) -> None:
        self.clause.objects.append(phrase)
        self._place(phrase, relation, None)

    def _place_adjunct(self, phrase: Phrase, preposition: str = "") -> None:
        self._place(phrase, OBLIQUE, None, preposition)
        self.clause.adjuncts.append(phrase)

    def _move(self, phrase: Phrase, relation: str, clause: Clause) -> None:
        """Takes a noun phrase out of where it hung and hangs it on the verb of a clause."""
        phrase.relation = relation
        phrase.governor = phrase.conjunct_of = None
        phrase.preposition = ""
        phrase.clause = clause.index
        if relation == SUBJECT:
            clause.own_subject = phrase

    def _taken_out(self, phrase: Phrase) -> Phrase:
        """A noun phrase that no longer hangs on the verb of its clause."""
        owner = self.clauses[phrase.clause]
        owner.objects = [one for one in owner.objects if one is not phrase]
        owner.adjuncts = [one for one in owner.adjuncts if one is not phrase]
        return phrase

    def _demote(self, subject: Phrase) -> None:
        """What was read as a subject is an adjunct, since another subject has come."""
        subject.relation = OBLIQUE
        subject.governor = None
        self.clauses[subject.clause].adjuncts.append(subject)

    def _chain_head(self) -> Phrase | None:
        """The noun phrase that the last one hangs on through its prepositions, itself where it hangs on none."""
        noun = self.noun
        for _ in range(MOST_STEPS):
            if noun is None or noun.relation != NOMINAL or noun.governor is None or noun.governor.sort != NOUN_PHRASE:
                return noun
            noun = noun.governor
        return noun

    def _dates(self, phrase: Phrase) -> bool:
        """Whether a noun phrase can date without a preposition."""
        return phrase.dates or (phrase.tag & COUNTED == 0 and phrase.lemma in TIME_UNIT_NOUNS)

    def _is_headline_subject(self, subject: Phrase | None) -> bool:
        """Whether a line without a full stop has a subject without a determiner."""
        return self.headline and subject is not None and not subject.determined and not subject.tag & PRONOUN

    def _is_gapped(self, verb: Phrase) -> bool:
        """Whether the object of a verb is the noun that its relative clause tells of."""
        following = self._following(verb)
        by = following is not None and following.text in AGENTIVE
        clause, outer = self.clause, self.clause.parent
        if clause.kind != RELATIVE_CLAUSE or not clause.gap or by or outer is None:
            return False
        return outer.verb is not None or clause.opener is not None or self.ahead.waits[verb.index]

    def _relates(self, verb: Phrase) -> bool:
        """``a firm based in Ard``, ``a charge related to it``: an -ed form that by its preposition describes."""
        following = self._following(verb)
        return following is not None and following.sort == LINK and following.text in RELATED_BY.get(verb.lemma, ())

    def _reads_passive(self, verb: Phrase) -> bool:
        """``12 killed in blast``: a past form without an object of a verb that always takes one."""
        if not verb.open or self._is_gapped(verb):
            return False  # the people gunmen abducted
        undergoes = self._has_agent(verb) and not _fights(self.clause.own_subject)
        return undergoes or (not self._aims(verb) and self._is_befallen(verb))

    def _is_befallen(self, verb: Phrase) -> bool:
        """Whether no object stands behind an -ed form of a verb that takes one, and it tells of its subject."""
        lemma = verb.lemma
        subject = self.clause.own_subject
        always = lemma in ALWAYS_PASSIVE or _is_reported(verb, subject)
        if lemma in CLAUSE_TAKING:
            said = self._following(verb)
            state = said is not None and said.sort == PREDICATE_WORD and said.text not in TIMES_OF_DAY
            if state and lemma not in NEVER_DESCRIBING:
                return True  # dozens feared dead; not: the mayor confirmed late on Monday
            if self.clause.after_comma and subject is not None and not subject.quantities:
                return False  # 12 killed in blast, police said
        if self._relates(verb):
            return True  # a charge of $5m related to the sale
        if lemma in NEVER_DESCRIBING or not (always or self._is_headline_subject(subject)):
            return False
        following = self._following(verb)
        if following is not None and following.text in CAPTIVES and not following.determined:
            behind = self._following(following)  # 14 staff held hostage after raid
            return behind is None or behind.sort != NOUN_PHRASE
        told = self.headline or (subject is not None and bool(subject.quantities))
        if always and told and following is not None and following.sort == PREDICATE_WORD:
            behind = self._following(following)  # one shot dead, not: shot dead a guard
            return behind is None or behind.sort != NOUN_PHRASE or behind.dates
        if following is not None and self._has_object_behind(following):
            return False
        if following is not None and always and (self._is_next_count(following) or _opens_when(following)):
            return True
        if following is not None and always and _only_dates(following):
            following = self._following(following)
        return following is None or following.sort not in (NOUN_PHRASE, JOINT, PREDICATE_WORD, SHIFTED)

    def _has_agent(self, verb: Phrase) -> bool:
        """Whether an -ed form of a verb that takes an object has an agent instead; not: they attacked by night."""
        by = self._following(verb)
        if not verb.open or by is None or by.sort != LINK or by.text not in AGENTIVE or verb.lemma not in UNDERGONE_BY:
            return False
        agent = self._following(by)
        return agent is not None and agent.sort == NOUN_PHRASE and not agent.dates

    def _aims(self, verb: Phrase) -> bool:
        """``when gunmen shot at their bus``, ``Rebels shot at a bus``: a verb that needs no object, of who fights."""
        following, subject = self._following(verb), self.clause.own_subject
        if following is None or following.text not in ADESSIVE or verb.lemma not in AIMING or self.headline:
            return False
        several = subject is not None and subject.number == PLURAL_NUMBER and not subject.quantities
        return self.clause.kind == ADVERBIAL_CLAUSE or (several and _fights(subject))

    def _has_object_behind(self, following: Phrase) -> bool:
        """``shot and killed a cook``, ``shot to death two cooks``: an object behind a further verb or a result."""
        end = self._following(following)
        behind = None if end is None else self._following(end)
        if end is None or behind is None:
            return False
        if following.sort == CONJUNCTION:  # arrested and shot to death two cooks
            joined = behind.sort == NOUN_PHRASE or (behind.sort == LINK and self._has_object_behind(behind))
            return end.sort == VERB_GROUP and joined
        if following.sort != LINK or end.text not in RESULTATIVES:
            return False
        if behind.sort != NOUN_PHRASE or behind.dates or behind.measure:
            return False
        return bool(behind.determined or behind.quantities)

    def _is_next_count(self, phrase: Phrase) -> bool:
        """``2 killed 5 injured``: whether a bare number behind one with its -ed form has an -ed form of its own."""
        subject, behind = self.clause.own_subject, self._following(phrase)
        if subject is None or not (subject.bare_number and phrase.bare_number) or behind is None:
            return False
        return behind.sort == VERB_GROUP and behind.open


def _fights(subject: Phrase | None) -> bool:
    """``when rebels attacked by boat``: whether a subject is of those who attack others."""
    return subject is not None and FOLDED[subject.text].group in FIGHTING_GROUPS


def _is_reported(verb: Phrase, subject: Phrase | None) -> bool:
    """``two injuries reported in Ard``, ``9 cm of snow reported``: whether a noun is of what reports nothing itself."""
    if subject is None or verb.lemma not in REPORTED:
        return False
    return bool(subject.quantities) and (subject.lemma in NEVER_REPORTING or subject.measure)


def _may_open(phrase: Phrase) -> bool:
    """``shot 11 men in Ard, and in Kesh``: whether a noun phrase behind a preposition may open the clause behind it."""
    return phrase.preposition != "" and (phrase.relation == OBLIQUE or phrase.conjunct_of is not None)


def _only_dates(phrase: Phrase) -> bool:
    """``12 shot Sunday night at a party``: a day and a part of it; not ``killed time``, ``killed some time``."""
    return phrase.dates and not phrase.determined and phrase.last - phrase.first > 1


def _opens_when(joint: Phrase) -> bool:
    """``two injured when a wall fell``: whether a clause of time or cause opens, and none that is said."""
    return joint.sort == JOINT and bool(joint.tag & SUBORDINATOR) and joint.text not in COMPLEMENTISERS
