"""Phrases in, clauses out: one pass with a stack that gives each phrase its relation, its governor and its clause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from numbers_extract.grammar.ahead import SUBJECTS, Ahead
from numbers_extract.grammar.classes import (
    ADJECTIVE,
    AMOUNT,
    BASE,
    BE,
    CLOSE,
    COLON,
    COMMA,
    COMPOUND,
    COUNTED,
    DASH,
    DETERMINER,
    GERUND,
    NAME,
    NUMBER,
    OPEN,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SEMICOLON,
    STOP,
    SUBORDINATOR,
    TO,
)
from numbers_extract.grammar.phrase import (
    ADVERBIAL,
    CONJUNCTION,
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
    ABSOLUTE,
    ALWAYS_PASSIVE,
    BARE_PARTS,
    CLAUSE_TAKING,
    COMPARING,
    COPULAS,
    DIRECTIONS,
    EXAMPLES,
    GIVING,
    LETTING,
    MEASURED_FROM,
    MEASURE_ADJECTIVES,
    MULTIPLYING,
    NOUNS_WITH,
    PARTITIVE_RELATIVES,
    SAYING,
    TIME_UNITS,
    TO_THE_NOUN,
)

__all__ = ["Clause", "read_clauses"]

# Kinds of clauses.
MAIN: Final = "main"
COMPLEMENT: Final = "complement"
RELATIVE_CLAUSE: Final = "relative"
PARTICIPLE_CLAUSE: Final = "participle"
ADVERBIAL_CLAUSE: Final = "adverbial"
INFINITIVE: Final = "infinitive"
GERUND_CLAUSE: Final = "gerund"

# Relations of phrases.
SUBJECT: Final = "subject"
PASSIVE_SUBJECT: Final = "passive_subject"
OBJECT: Final = "object"
OBLIQUE: Final = "oblique"
NOMINAL_OF: Final = "nominal"
PREDICATE: Final = "predicate"
APPOSITION: Final = "apposition"
ROOT: Final = "root"
OTHER_RELATION: Final = "other"


class Clause:
    """One clause: its verb and what hangs on it.

    ``verb`` is None while it waits for one, and for good in a headline, a label or a list item. ``antecedent`` is the noun
    phrase that a relative or a participle clause tells of; ``shares_with`` the clause whose subject is this one's too.
    """

    __slots__ = (
        "adjuncts", "after_comma", "agent", "antecedent", "fronted", "gap", "index", "inverted", "kind", "last_noun", "objects", "opener", "own_subject",
        "parent", "particle", "predicate", "shares_with", "verb",
    )  # fmt: skip

    def __init__(self, kind: str, parent: Clause | None, index: int) -> None:
        self.index = index
        self.kind = kind
        self.parent = parent
        self.verb: Phrase | None = None
        self.own_subject: Phrase | None = None
        self.objects: list[Phrase] = []
        self.predicate: Phrase | None = None
        self.agent: Phrase | None = None
        self.particle: Phrase | None = None
        self.adjuncts: list[Phrase] = []
        self.antecedent: Phrase | None = None
        self.shares_with: Clause | None = None
        self.opener: Phrase | None = None
        self.after_comma = False
        self.fronted = False
        self.inverted = False
        self.gap = False
        self.last_noun: Phrase | None = None

    @property
    def passive(self) -> bool:
        """Whether its verb is passive."""
        verb = self.verb
        return verb is not None and verb.passive

    @property
    def subject(self) -> Phrase | None:
        """Its subject, also one that it has from another clause or from its antecedent; None where nothing is said."""
        clause: Clause | None = self
        for _ in range(_MOST_STEPS):
            if clause is None:
                return None
            if clause.own_subject is not None:
                return clause.own_subject
            if clause.antecedent is not None and not clause.gap:
                return clause.antecedent
            giver = clause.shares_with
            if giver is not None and clause.kind == INFINITIVE and giver.objects and giver.verb is not None and giver.verb.lemma in LETTING:
                return giver.objects[0]
            clause = giver
        return None

    @property
    def head(self) -> Phrase | None:
        """What phrases of the clause hang on: its verb, also where that is a copula."""
        return self.verb


_MOST_STEPS = 12


def read_clauses(phrases: Sequence[Phrase]) -> list[Clause]:
    """Fills relation, governor, preposition and clause of the phrases; the clauses in the order of their beginning."""
    return _Reader(phrases).run()


_FINITE_KINDS = frozenset({MAIN, COMPLEMENT, RELATIVE_CLAUSE, ADVERBIAL_CLAUSE})


class _Reader:
    """The pass."""

    __slots__ = (
        "ahead", "brackets", "clause", "clauses", "coordinator", "join", "link", "noun", "phrases", "previous", "sign",
    )  # fmt: skip

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self.phrases = phrases
        self.ahead = Ahead(phrases)
        self.clauses: list[Clause] = []
        self.clause = self._open(MAIN, None)
        self.link: Phrase | None = None  # a preposition that waits for its noun
        self.noun: Phrase | None = None  # the last noun phrase that something can hang on
        self.previous: Phrase | None = None  # the phrase before, adverbs left out
        self.sign: Phrase | None = None  # the comma or coordinator right before
        self.coordinator: Phrase | None = None
        self.brackets: list[tuple[Clause, Phrase | None, Phrase | None, Phrase | None]] = []

    def run(self) -> list[Clause]:
        for phrase in self.phrases:
            phrase.clause = self.clause.index
            sort = phrase.sort
            if sort == NOUN_PHRASE:
                self._noun_phrase(phrase)
            elif sort == VERB_GROUP:
                self._verb_group(phrase)
            elif sort == LINK:
                self._link(phrase)
            elif sort == PREDICATE_WORD:
                self._adjective(phrase)
            elif sort == JOINT:
                self._joint(phrase)
            elif sort == SIGN:
                self._sign(phrase)
                continue
            elif sort == SHIFTED:
                if self.clause.particle is None:
                    self.clause.particle = phrase
            if sort != ADVERBIAL:
                self.previous = phrase
        return self.clauses

    def _open(self, kind: str, parent: Clause | None, *, shares: Clause | None = None) -> Clause:
        clause = Clause(kind, parent, len(self.clauses))
        clause.shares_with = shares
        self.clauses.append(clause)
        self.clause = clause
        return clause

    # -------------------------------------------------------------------------------------- marks
    def _sign(self, sign: Phrase) -> None:
        tag = sign.tag
        if tag & (COMMA | DASH):
            if self.previous is not None and self.previous.sort == CONJUNCTION:
                return
            self._comma(sign)
            self.previous = sign
        elif tag & OPEN:
            self.brackets.append((self.clause, self.link, self.noun, self.previous))
            host = self.noun
            inner = self._open(MAIN, self.clause)
            inner.antecedent = None
            self.noun = host
            self.link = None
            self.previous = sign
        elif tag & CLOSE:
            if self.brackets:
                self._close_bracket()
                self.clause, self.link, self.noun, self.previous = self.brackets.pop()
        elif tag & COLON:
            self.link = None
            host = self.noun
            self._open(MAIN, self.clause)
            self.noun = host
            self.previous = sign
        elif tag & (STOP | SEMICOLON):
            self.link = None
            self.noun = None
            self.previous = None
            self._open(MAIN, None)

    def _close_bracket(self) -> None:
        """What stands alone in a bracket is in apposition to the noun before it."""
        inner = self.clause
        host = self.brackets[-1][2]
        alone = inner.own_subject
        if inner.verb is None and alone is not None and host is not None:
            alone.relation = APPOSITION
            alone.governor = host

    def _comma(self, sign: Phrase) -> None:
        self.link = None
        clause = self.clause
        if clause.parent is None:
            return
        if clause.fronted and clause.verb is not None and not self.ahead.series[sign.index]:
            self._close_to(clause.parent)
        elif clause.after_comma and (clause.verb is not None or clause.kind == PARTICIPLE_CLAUSE) and not self.ahead.series[sign.index]:
            self._close_to(clause.parent)
        elif clause.kind in (RELATIVE_CLAUSE, PARTICIPLE_CLAUSE, GERUND_CLAUSE, INFINITIVE) and self.ahead.waits[sign.index]:
            outer = self._waiting()
            if outer is not None and outer is not clause:
                self._close_to(outer)

    def _close_to(self, clause: Clause) -> None:
        while clause.parent is not None and clause.after_comma and clause.verb is not None and clause.kind != MAIN and clause.fronted:
            clause = clause.parent
        self.clause = clause
        self.noun = clause.last_noun

    def _waiting(self) -> Clause | None:
        """The nearest clause that has a subject and waits for its verb."""
        clause: Clause | None = self.clause
        for _ in range(_MOST_STEPS):
            if clause is None:
                return None
            if clause.verb is None and (clause.own_subject is not None or clause.kind == RELATIVE_CLAUSE):
                return clause
            clause = clause.parent
        return None

    def _joint(self, joint: Phrase) -> None:
        """A subordinator or a relative opens a clause."""
        before = self.previous
        at_comma = before is not None and before.sort == SIGN
        parent = self.clause
        noun = self.noun
        self.link = None
        if joint.tag & RELATIVE and noun is not None and before is not None and (before is noun or before.sort in (SIGN, LINK, VERB_GROUP, NOUN_PHRASE, CONJUNCTION)):
            clause = self._open(RELATIVE_CLAUSE, parent)
            clause.antecedent = noun
            following = self._following(joint)
            clause.gap = not (following is not None and following.sort == VERB_GROUP)
            if " " in joint.text:
                clause.gap = True
        elif before is not None and before.sort == VERB_GROUP and joint.tag & SUBORDINATOR and not joint.tag & PREPOSITION:
            clause = self._open(COMPLEMENT, parent)
        else:
            clause = self._open(ADVERBIAL_CLAUSE, parent)
            clause.fronted = parent.verb is None
        clause.opener = joint
        if joint.text in PARTITIVE_RELATIVES and before is not None and before.sort == NOUN_PHRASE and before.quantities:
            clause.antecedent = before.governor
            clause.own_subject = before
            clause.after_comma = True
            before.relation, before.governor, before.clause = SUBJECT, None, clause.index
        if before is not None and before.sort == NOUN_PHRASE and before.measure and clause.kind == ADVERBIAL_CLAUSE and not before.preposition:
            before.relation, before.governor, before.clause = OBLIQUE, None, clause.index
            parent.objects = [one for one in parent.objects if one is not before]
        clause.after_comma = at_comma
        self.noun = None

    def _following(self, phrase: Phrase) -> Phrase | None:
        k = phrase.index + 1
        while k < len(self.phrases) and self.phrases[k].sort == ADVERBIAL:
            k += 1
        return self.phrases[k] if k < len(self.phrases) else None

    def _link(self, link: Phrase) -> None:
        """A preposition waits for its noun; one that can open a clause does so where a subject with its verb follows."""
        if link.tag & SUBORDINATOR:
            following = self._following(link)
            if following is not None and following.sort == NOUN_PHRASE and self.ahead.verb_of[following.index] >= 0 and self._opens_clause(following):
                link.sort = JOINT
                self._joint(link)
                return
        self.link = link

    def _opens_clause(self, noun: Phrase) -> bool:
        verb = self.phrases[self.ahead.verb_of[noun.index]]
        return verb.finite or not self.ahead.waits[verb.index]

    # -------------------------------------------------------------------------------------- noun phrases
    def _place(self, phrase: Phrase, relation: str, governor: Phrase | None, preposition: str = "") -> None:
        phrase.relation = relation
        phrase.governor = governor
        phrase.preposition = preposition
        phrase.clause = self.clause.index
        self.noun = phrase
        self.clause.last_noun = phrase

    def _noun_phrase(self, phrase: Phrase) -> None:
        link = self.link
        if link is not None:
            self.link = None
            self._prepositional(phrase, link)
            return
        before = self.previous
        clause = self.clause
        if before is not None and before.sort == NOUN_PHRASE and before.text in MULTIPLYING and before.last == phrase.first:
            self._multiplied(phrase, before)
            return
        if before is not None and before.sort == PREDICATE_WORD and before.text in DIRECTIONS and before.last == phrase.first:
            self._place(phrase, OBLIQUE, before)
            return
        if before is not None and before.sort == NOUN_PHRASE and self._gapped(phrase, before):
            return
        if before is not None and self._coordinates(phrase, before):
            return
        clause = self.clause
        takes = self.ahead.verb_of[phrase.index]
        after_comma = before is not None and before.sort == SIGN and bool(before.tag & (COMMA | DASH))
        if clause.verb is None:
            self._before_verb(phrase, before, takes, after_comma=after_comma)
        else:
            self._behind_verb(phrase, before, takes, after_comma=after_comma)

    def _gapped(self, phrase: Phrase, subject: Phrase) -> bool:
        """``Lind won 21 percent of the vote and Berg 18``: the second clause leaves out the verb of the first."""
        clause = self.clause
        verb = clause.verb
        if verb is None or subject.quantities or not phrase.tag & COUNTED or self.ahead.verb_of[phrase.index] >= 0:
            return False
        if subject.conjunct_of is None and subject.relation != APPOSITION:
            return False
        model = next((one for one in (*clause.objects, *clause.adjuncts, clause.predicate) if one is not None and one.quantities), None)
        if model is None or model is subject or clause.own_subject is subject:
            return False
        inner = self._open(clause.kind, clause.parent)
        inner.verb = verb
        inner.own_subject = subject
        subject.relation, subject.governor, subject.conjunct_of, subject.clause = SUBJECT, None, None, inner.index
        subject.preposition = ""
        self._place(phrase, model.relation, model.governor)
        if model.relation == OBJECT:
            inner.objects.append(phrase)
        return True

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
        times.relation, times.governor = NOMINAL_OF, phrase

    def _before_verb(self, phrase: Phrase, before: Phrase | None, takes: int, *, after_comma: bool) -> None:
        clause = self.clause
        subject = clause.own_subject
        if subject is None or (takes >= 0 and (subject.dates or self._dates(subject))):
            if subject is not None:
                self._demote(subject)
            if takes < 0 and self._dates(phrase) and self._more_comes(phrase):
                self._adjunct(phrase)
                return
            clause.own_subject = phrase
            self._place(phrase, SUBJECT, None)
            return
        if after_comma and takes >= 0 and not self._is_aside(phrase):
            self._demote(subject)
            clause.own_subject = phrase
            self._place(phrase, SUBJECT, None)
            return
        if before is not None and before.sort == SIGN and self.noun is not None and not before.tag & COLON:
            self._place_behind(phrase, APPOSITION, self.noun)
            return
        if before is not None and before.tag & COLON:
            clause.own_subject = phrase
            self._place(phrase, SUBJECT, None)
            return
        if takes >= 0 and before is not None and before.sort == NOUN_PHRASE:
            inner = self._open(RELATIVE_CLAUSE, clause)
            inner.antecedent = before
            inner.gap = True
            inner.own_subject = phrase
            self._place(phrase, SUBJECT, None)
            return
        if self._dates(phrase):
            self._adjunct(phrase)
            return
        self._place_behind(phrase, APPOSITION, self.noun or subject)

    def _place_behind(self, phrase: Phrase, relation: str, host: Phrase | None) -> None:
        keep = self.noun
        self._place(phrase, relation, host)
        if relation == APPOSITION and keep is not None and phrase.tag & COUNTED:
            self.noun = keep

    def _is_aside(self, phrase: Phrase) -> bool:
        """``, he said,``: a subject with its verb of saying, set off."""
        verb_at = self.ahead.verb_of[phrase.index]
        if verb_at < 0:
            return False
        verb = self.phrases[verb_at]
        if verb.lemma not in SAYING:
            return False
        following = self._following(verb)
        return following is None or (following.sort == SIGN and bool(following.tag & (COMMA | STOP | DASH)))

    def _dates(self, phrase: Phrase) -> bool:
        """Whether a noun phrase can date or measure without a preposition."""
        return phrase.dates or (phrase.tag & COUNTED == 0 and phrase.lemma in TIME_UNITS)

    def _more_comes(self, phrase: Phrase) -> bool:
        """Whether another noun phrase follows that is the subject."""
        following = self._following(phrase)
        if following is not None and following.sort == SIGN and following.tag & COMMA:
            following = self._following(following)
        return following is not None and following.sort == NOUN_PHRASE

    def _demote(self, subject: Phrase) -> None:
        """What was read as a subject is an adjunct, since another subject has come."""
        subject.relation = OBLIQUE
        subject.governor = None
        self.clauses[subject.clause].adjuncts.append(subject)

    def _adjunct(self, phrase: Phrase) -> None:
        self._place(phrase, OBLIQUE, None)
        self.clause.adjuncts.append(phrase)

    def _behind_verb(self, phrase: Phrase, before: Phrase | None, takes: int, *, after_comma: bool) -> None:
        clause = self.clause
        verb = clause.verb
        if takes >= 0 and not after_comma and self._begins_complement(takes):
            if self._needs_verb_outside(takes):
                self._object(phrase)
                return
            inner = self._open(COMPLEMENT if before is not None and before.sort == VERB_GROUP else MAIN, clause)
            inner.own_subject = phrase
            self._place(phrase, SUBJECT, None)
            return
        if after_comma:
            verbless = self._verbless()
            if takes >= 0 and verbless is not None:
                self.clause = verbless
                verbless.own_subject = phrase
                self._place(phrase, SUBJECT, None)
                return
            if takes >= 0:
                outer = self._finite_clause()
                inner = self._open(MAIN, outer.parent if not self._is_aside(phrase) else outer)
                inner.after_comma = True
                inner.own_subject = phrase
                if verb is not None and verb.lemma in CLAUSE_TAKING and not clause.objects:
                    for adjunct in clause.adjuncts:
                        adjunct.clause = inner.index if adjunct.index > verb.index else adjunct.clause
                self._place(phrase, SUBJECT, None)
                return
            if self._dates(phrase) or phrase.measure:
                self._adjunct(phrase)
                return
            if self.noun is not None:
                self._place_behind(phrase, APPOSITION, self.noun)
                return
        self._object(phrase)

    def _begins_complement(self, takes: int) -> bool:
        """Whether the verb ahead makes a clause of its own with the noun phrase, rather than telling of it."""
        verb = self.phrases[takes]
        if verb.finite:
            return True
        own = self.clause.verb
        return not self.ahead.waits[takes] and own is not None and own.lemma in CLAUSE_TAKING and not self._reads_passive(verb)

    def _verbless(self) -> Clause | None:
        """The nearest outer clause that has neither verb nor subject yet."""
        clause = self.clause.parent
        while clause is not None:
            if clause.verb is None:
                return clause if clause.own_subject is None else None
            clause = clause.parent
        return None

    def _needs_verb_outside(self, takes: int) -> bool:
        """Whether the verb ahead belongs to an outer clause that waits for it: ``the man who shot 12 fled``."""
        outer = self.clause.parent
        verb = self.phrases[takes]
        if self.ahead.waits[takes]:
            return False
        for _ in range(_MOST_STEPS):
            if outer is None:
                return False
            if outer.verb is None and outer.own_subject is not None:
                return verb.finite or verb.open
            outer = outer.parent
        return False

    def _object(self, phrase: Phrase) -> None:
        clause = self.clause
        verb = clause.verb
        before = self.previous
        assert verb is not None
        following = self.phrases[phrase.index + 1] if phrase.index + 1 < len(self.phrases) else None
        if following is not None and self._measured_by(phrase, following):
            self._place(phrase, OBLIQUE, following)
            return
        if verb.lemma in COPULAS and not verb.passive and clause.predicate is None:
            if clause.inverted or (clause.own_subject is not None and clause.own_subject.text == "there" and clause.own_subject.tag & PRONOUN):
                clause.inverted = True
                clause.own_subject = phrase
                self._place(phrase, SUBJECT, None)
                return
            clause.predicate = phrase
            self._place(phrase, PREDICATE, verb)
            phrase.governor = verb
            return
        if clause.own_subject is None and clause.kind in (MAIN, COMPLEMENT) and clause.inverted:
            clause.own_subject = phrase
            self._place(phrase, SUBJECT, None)
            return
        if verb.lemma in GIVING and clause.objects and before is clause.objects[-1]:
            clause.objects.append(phrase)
            self._place(phrase, OBJECT, None)
            return
        if (self._dates(phrase) or phrase.measure) and (clause.objects or not phrase.quantities or verb.passive):
            self._adjunct(phrase)
            return
        if verb.passive:
            if before is verb:
                clause.objects.append(phrase)
                self._place(phrase, OBJECT, None)
            else:
                self._adjunct(phrase)
            return
        if clause.objects and before is not None and before.sort == NOUN_PHRASE and before in clause.objects:
            clause.objects.append(phrase)
            self._place(phrase, OBJECT, None)
            return
        if clause.objects or (before is not None and before.sort == NOUN_PHRASE):
            self._adjunct(phrase)
            return
        clause.objects.append(phrase)
        self._place(phrase, OBJECT, None)

    def _measured_by(self, phrase: Phrase, following: Phrase) -> bool:
        """``12 feet tall``, ``three times faster``: a measure right before what it measures."""
        if following.first != phrase.last:
            return False
        if following.sort == PREDICATE_WORD:
            return bool(phrase.tag & AMOUNT) or phrase.text in MULTIPLYING or following.text in MEASURE_ADJECTIVES
        return following.text in MEASURE_ADJECTIVES and following.sort in (ADVERBIAL, NOUN_PHRASE)

    def _prepositional(self, phrase: Phrase, link: Phrase) -> None:
        clause = self.clause
        host = self.phrases[self.ahead.before[link.index]] if self.ahead.before[link.index] >= 0 else None
        preposition = link.text
        if preposition in EXAMPLES and host is not None and host.sort == SIGN:
            host = self.noun
        elif preposition in COMPARING and link.index and self.phrases[link.index - 1].sort in (ADVERBIAL, PREDICATE_WORD):
            self._place(phrase, OBLIQUE, self.phrases[link.index - 1], preposition)
            return
        if clause.passive and preposition == "by" and clause.agent is None and not phrase.dates:
            clause.agent = phrase
        if preposition in MEASURED_FROM and host is not None and self._is_measure(host):
            host.relation, host.governor = NOMINAL_OF, phrase
        elif host is not None and host.tag & ADJECTIVE:
            self._place(phrase, OBLIQUE, host, preposition)
            return
        elif host is not None and host.sort == NOUN_PHRASE and self._hangs_on_noun(host, phrase, preposition):
            self._place(phrase, NOMINAL_OF, host, preposition)
            return
        if host is not None and host.sort == PREDICATE_WORD:
            self._place(phrase, OBLIQUE, host, preposition)
            return
        if clause.verb is not None and clause.verb.lemma == "be" and not clause.verb.passive and clause.predicate is None and host is clause.verb:
            clause.predicate = phrase
            self._place(phrase, PREDICATE, clause.verb, preposition)
            return
        self._place(phrase, OBLIQUE, None, preposition)
        clause.adjuncts.append(phrase)

    def _is_measure(self, phrase: Phrase) -> bool:
        """Whether a noun phrase states a length or a time and nothing else."""
        if phrase.sort != NOUN_PHRASE or not phrase.measure or phrase.preposition:
            return False
        before = self.ahead.before[phrase.index]
        if before >= 0 and self.phrases[before].sort == NOUN_PHRASE:
            return True
        return self.clause.verb is None or phrase.relation == APPOSITION

    def _hangs_on_noun(self, host: Phrase, phrase: Phrase, preposition: str) -> bool:
        clause = self.clause
        if preposition in TO_THE_NOUN:
            return True
        if preposition in BARE_PARTS and host.bare_number and phrase.bare_number:
            return True
        if clause.verb is None:
            return clause.own_subject is not None and not (host.dates or self._dates(host))
        if host is clause.predicate and not phrase.dates and not phrase.measure:
            return True
        if host.tag & PRONOUN:
            return False
        nouns = NOUNS_WITH.get(preposition)
        return nouns is not None and host.lemma in nouns

    # -------------------------------------------------------------------------------------- coordination
    def _coordinates(self, phrase: Phrase, before: Phrase) -> bool:
        """Whether the noun phrase is a further one of a list; it then hangs as the first of the list does."""
        takes = self.ahead.verb_of[phrase.index]
        if before.sort == CONJUNCTION:
            if self._begins_clause(phrase, takes):
                outer = self._finite_clause()
                if outer.verb is not None:
                    inner = self._open(outer.kind, outer.parent)
                    inner.antecedent = outer.antecedent if outer.kind == RELATIVE_CLAUSE else None
                    inner.opener = outer.opener
                    inner.own_subject = phrase
                    self._place(phrase, SUBJECT, None)
                    return True
            first = self._conjunct(phrase, before)
        elif before.sort == SIGN and before.tag & COMMA and takes < 0 and self.ahead.series[phrase.index]:
            if self.ahead.series[phrase.index] == SUBJECTS and self._waiting() is None:
                self._new_subject(phrase)
                return True
            first = self._conjunct(phrase, before)
        else:
            return False
        if first is None:
            return False
        self._join(phrase, first)
        return True

    def _new_subject(self, phrase: Phrase) -> None:
        """The first subject of a list behind a comma: of a clause that has none yet, or of a new one."""
        clause = self.clause
        if clause.verb is not None:
            outer = self._finite_clause()
            self._open(MAIN, outer.parent)
        elif clause.own_subject is not None:
            self._demote(clause.own_subject)
        self.clause.own_subject = phrase
        self._place(phrase, SUBJECT, None)

    def _begins_clause(self, phrase: Phrase, takes: int) -> bool:
        """Whether a noun phrase behind a coordinator is the subject of a new clause."""
        if takes >= 0:
            return self._new_clause(takes) and not self._needs_verb_outside(takes)
        return self.ahead.waits[phrase.index] and self._waiting() is None

    def _new_clause(self, takes: int) -> bool:
        verb = self.phrases[takes]
        return verb.finite or (verb.open and not self.ahead.waits[takes])

    def _finite_clause(self) -> Clause:
        clause = self.clause
        while clause.parent is not None and clause.kind not in _FINITE_KINDS:
            clause = clause.parent
        return clause

    def _join(self, phrase: Phrase, first: Phrase) -> None:
        while first.conjunct_of is not None:
            first = first.conjunct_of
        phrase.conjunct_of = first
        owner = self.clauses[first.clause]
        phrase.relation = first.relation
        phrase.governor = first.governor
        phrase.preposition = first.preposition
        phrase.clause = owner.index
        self.noun = phrase
        owner.last_noun = phrase
        if owner is not self.clause and self._within(owner):
            self.clause = owner

    def _within(self, owner: Clause) -> bool:
        clause: Clause | None = self.clause
        for _ in range(_MOST_STEPS):
            if clause is None:
                return False
            if clause is owner:
                return True
            clause = clause.parent
        return False

    def _conjunct(self, phrase: Phrase, sign: Phrase) -> Phrase | None:
        """The noun phrase before that this one is parallel to."""
        nearest = self.noun
        if nearest is None:
            return None
        counted = bool(phrase.quantities)
        candidate: Phrase | None = nearest
        for _ in range(_MOST_STEPS):
            if candidate is None:
                break
            if self._parallel(candidate, phrase, counted=counted):
                return candidate
            candidate = self._host(candidate)
        return nearest

    def _host(self, phrase: Phrase) -> Phrase | None:
        """The noun phrase that a phrase hangs on, or the object of its verb."""
        if phrase.governor is not None and phrase.governor.sort == NOUN_PHRASE:
            return phrase.governor
        clause = self.clauses[phrase.clause]
        if phrase.relation == OBLIQUE and clause.objects:
            return clause.objects[-1]
        if phrase.relation == OBLIQUE and clause.predicate is not None and clause.predicate.sort == NOUN_PHRASE:
            return clause.predicate
        if phrase.relation in (OBLIQUE, OBJECT) and clause.antecedent is not None and clause.kind in (RELATIVE_CLAUSE, PARTICIPLE_CLAUSE):
            return clause.antecedent
        return None

    def _parallel(self, one: Phrase, other: Phrase, *, counted: bool) -> bool:
        if counted:
            return bool(one.quantities) or one.indefinite
        if other.tag & NAME:
            return bool(one.tag & NAME)
        return not one.tag & NAME and not one.quantities

    # -------------------------------------------------------------------------------------- verbs and predicates
    def _verb_group(self, verb: Phrase) -> None:
        if verb.tag & TO and not verb.finite:
            self._infinitive(verb)
        elif verb.tag & GERUND and not verb.finite:
            self._gerund(verb)
        elif verb.open:
            if self._is_finite(verb):
                verb.finite = True
                self._finite(verb)
            else:
                self._participle(verb)
        elif verb.finite:
            self._finite(verb)
        else:
            self._participle(verb)
        self.link = None
        verb.clause = self.clause.index
        self.noun = None

    def _is_finite(self, verb: Phrase) -> bool:
        """Whether an -ed form is the verb of its clause, and not a participle."""
        before = self.previous
        following = self._following(verb)
        waiting = self._waiting()
        ahead = self.ahead.waits[verb.index]
        if before is not None and before.sort == JOINT:
            return True
        if before is not None and before.sort == CONJUNCTION:
            return self.clause.verb is None or self.clause.verb.finite
        object_follows = following is not None and (
            (following.sort == VERB_GROUP and bool(following.tag & GERUND) and verb.lemma in CLAUSE_TAKING)
            or (following.sort == NOUN_PHRASE and not following.dates) or (following.sort == JOINT and bool(following.tag & SUBORDINATOR))
        )
        if waiting is None:
            return False
        if before is not None and before.sort == SIGN and ahead:
            return False
        if object_follows:
            return True
        if ahead:
            return False
        if following is not None and following.sort == LINK and following.text == "by" and verb.lemma in ALWAYS_PASSIVE and self.clause.verb is not None:
            return False
        return True

    def _finite(self, verb: Phrase) -> None:
        before = self.previous
        clause = self.clause
        waiting = self._waiting()
        if before is not None and before.sort == CONJUNCTION and (waiting is None or waiting.verb is not None or clause.verb is not None):
            outer = self._finite_clause()
            if outer.verb is not None:
                inner = self._open(outer.kind, outer.parent, shares=outer)
                inner.verb = verb
                if outer.passive and verb.tag & PARTICIPLE and verb.open:
                    verb.passive = True
                return
        if waiting is not None:
            self.clause = waiting
            waiting.verb = verb
            if self._reads_passive(verb):
                verb.passive = True
            if verb.passive and waiting.own_subject is not None:
                waiting.own_subject.relation = PASSIVE_SUBJECT
            return
        if clause.verb is None:
            clause.verb = verb
            clause.inverted = not verb.tag & BASE
            return
        verbless = clause.parent
        while verbless is not None and verbless.verb is not None:
            verbless = verbless.parent
        if verbless is not None and (before is None or before.sort != SIGN):
            verbless.verb = verb
            verbless.inverted = True
            self.clause = verbless
            return
        outer = self._finite_clause()
        inner = self._open(MAIN, outer, shares=outer if outer.own_subject is not None else None)
        inner.verb = verb
        inner.inverted = before is not None and before.sort == SIGN and verb.lemma in SAYING

    def _reads_passive(self, verb: Phrase) -> bool:
        """``12 killed in blast``: a past form without an object of a verb that always takes one."""
        if not verb.open or verb.lemma not in ALWAYS_PASSIVE:
            return False
        following = self._following(verb)
        return following is None or following.sort not in (NOUN_PHRASE, JOINT, PREDICATE_WORD)

    def _participle(self, verb: Phrase) -> None:
        before = self.previous
        parent = self.clause
        if before is not None and before.sort == CONJUNCTION and parent.verb is not None and (parent.passive or parent.kind == PARTICIPLE_CLAUSE):
            inner = self._open(parent.kind, parent.parent, shares=parent)
            inner.antecedent = parent.antecedent
        else:
            inner = self._open(PARTICIPLE_CLAUSE, parent)
            if self.noun is not None and before is not None and (before is self.noun or parent.verb is not None or parent.own_subject is not None):
                inner.antecedent = self.noun
            else:
                inner.shares_with = parent
                inner.fronted = parent.verb is None
            inner.after_comma = before is not None and before.sort == SIGN
        inner.verb = verb
        verb.passive = True
        verb.clause = inner.index

    def _gerund(self, verb: Phrase) -> None:
        before = self.previous
        parent = self.clause
        inner = self._open(GERUND_CLAUSE, parent)
        head = self._chain_head()
        if head is not None and head.preposition in ABSOLUTE and before is self.noun:
            head.relation, head.governor, head.preposition, head.clause = SUBJECT, None, "", inner.index
            inner.own_subject = head
        elif before is not None and before is self.noun:
            inner.antecedent = self.noun
        else:
            inner.shares_with = parent
            inner.fronted = parent.verb is None
        inner.after_comma = before is not None and before.sort == SIGN
        if before is not None and before.sort == CONJUNCTION and parent.kind == GERUND_CLAUSE:
            inner.shares_with = parent.shares_with
            inner.antecedent = parent.antecedent
            inner.parent = parent.parent
            inner.after_comma = parent.after_comma
        inner.verb = verb

    def _chain_head(self) -> Phrase | None:
        """The noun phrase that the last one hangs on through its prepositions, itself where it hangs on none."""
        noun = self.noun
        for _ in range(_MOST_STEPS):
            if noun is None or noun.relation != NOMINAL_OF or noun.governor is None or noun.governor.sort != NOUN_PHRASE:
                return noun
            noun = noun.governor
        return noun

    def _infinitive(self, verb: Phrase) -> None:
        parent = self.clause
        inner = self._open(INFINITIVE, parent, shares=parent)
        inner.fronted = parent.verb is None and parent.own_subject is None
        inner.verb = verb

    def _adjective(self, word: Phrase) -> None:
        clause = self.clause
        verb = clause.verb
        if verb is not None and clause.predicate is None and verb.lemma in COPULAS and not verb.passive:
            clause.predicate = word
            word.relation = PREDICATE
            word.governor = verb
        elif self.noun is not None:
            word.relation = NOMINAL_OF
            word.governor = self.noun
