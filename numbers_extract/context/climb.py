"""A counted phrase in, the verbs and nouns over it out, the nearest first: the way up the clause tree."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from numbers_extract.context.words_beside import ClauseWords
from numbers_extract.grammar.classes import AMOUNT
from numbers_extract.grammar.clause import (
    ADVERBIAL_CLAUSE,
    APPOSITION,
    COMPLEMENT,
    FINITE_KINDS,
    GERUND_CLAUSE,
    INFINITIVE,
    MOST_STEPS,
    NOMINAL,
    OBJECT,
    PARTICIPLE_CLAUSE,
    RELATIVE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.lexicon.clause_words import SAYING
from numbers_extract.lexicon.context_cues import reach
from numbers_extract.lexicon.context_cues.status import KNOWN_DETERMINERS, LOOKING_BACK, VALUING_VERBS
from numbers_extract.lexicon.speakers import ASKING_OPENERS, DOING_WITH_OBJECT

__all__ = [
    "COMPLEMENT_OF",
    "CONTENT_OF",
    "GAP_OF",
    "GERUND_OF",
    "INFINITIVE_OF",
    "RESULT_OF",
    "TOLD_OF",
    "Climb",
    "Governor",
    "top_of",
]

COMPLEMENT_OF: Final = "complement"
INFINITIVE_OF: Final = "infinitive"
GERUND_OF: Final = "gerund"
CONTENT_OF: Final = "content"  # the claim that 12 men died
RESULT_OF: Final = "result"  # would burst, drowning 12
TOLD_OF: Final = "told"  # 12 men feared dead
GAP_OF: Final = "gap"  # the 12 men whom the rebels claim to hold

_NO_WORDS: Final[frozenset[str]] = frozenset()
_CLAUSE_OF: Final = {COMPLEMENT: COMPLEMENT_OF, INFINITIVE: INFINITIVE_OF}


class Governor:
    """A verb or a noun over the counted phrase.

    ``clause`` is the one whose verb governs, ``noun`` the noun phrase that does; one of them is None. ``how`` is the
    relation: that of the phrase to the verb (``subject``, ``object`` ...), the preposition by which it hangs on the
    noun, or one of the names above. ``words`` are those by which the governor may be called, ``beside`` those that
    stand with it or on the way to the counted. ``ends`` names what lies between: ``past`` (a clause in the past),
    ``saying`` (a verb of saying), ``complement`` (a clause with its own subject), ``relative``, ``result``
    (``would burst, drowning 12``), ``known`` (a noun that is known: ``a role in the killing of 12``).
    """

    __slots__ = ("beside", "clause", "ends", "how", "noun", "words")

    def __init__(
        self,
        clause: Clause | None,
        noun: Phrase | None,
        how: str,
        words: frozenset[str],
        beside: frozenset[str],
        ends: frozenset[str],
    ) -> None:
        self.clause = clause
        self.noun = noun
        self.how = how
        self.words = words
        self.beside = beside
        self.ends = ends


def top_of(phrase: Phrase) -> Phrase:
    """The noun phrase that one hangs on through its prepositions, its list and what it is in apposition to."""
    for _ in range(MOST_STEPS):
        if phrase.conjunct_of is not None:
            phrase = phrase.conjunct_of
        elif phrase.governor is not None and phrase.governor.sort == NOUN_PHRASE:
            phrase = phrase.governor
        else:
            break
    return phrase


class Climb:
    """One way up from a counted phrase: the governors so far, the words passed, and what lies below."""

    def __init__(self, words: ClauseWords) -> None:
        self.all = words
        self.governors: list[Governor] = []
        self.passed: set[str] = set()
        self.ends: set[str] = set()
        self.left = MOST_STEPS
        self.first: Phrase | None = None

    def from_phrase(self, phrase: Phrase) -> None:
        """Climbs from a noun phrase over the nouns that it hangs on to its clause."""
        self.first = self.first or phrase
        while self.left:
            self.left -= 1
            if phrase.conjunct_of is not None:
                phrase = phrase.conjunct_of
                continue
            over = phrase.governor
            if over is None or over.sort != NOUN_PHRASE:
                break
            if phrase.relation == NOMINAL:
                self._noun(over, phrase.preposition)
                self._note_ground(phrase)
            elif phrase is not self.first and phrase.relation == APPOSITION:
                return  # will buy Orban, a mill with 300 looms
            phrase = over
        clause = self.all.read.clauses[phrase.clause]
        if phrase.preposition:
            self.passed.add(phrase.preposition)
            self._note_ground(phrase)
        self.from_clause(clause, phrase.relation)

    def _note_ground(self, phrase: Phrase) -> None:
        """Notes what a preposition says of the noun that the counted hangs on: it came before, or it is known."""
        if phrase.preposition in reach.TOLD_BY:
            self.ends.add("past")
        if phrase is self.first:
            return
        if phrase.preposition in reach.GROUNDS:
            self.ends.add("past")
        about = phrase.preposition in reach.ABOUT and phrase.lemma not in reach.OUTCOMES
        if about and not KNOWN_DETERMINERS.isdisjoint(self.all.modifiers(phrase)):
            self.ends.add("known")

    def from_clause(self, clause: Clause | None, how: str) -> None:
        """Climbs from a clause, whose verb governs in the way ``how``, to those over it."""
        while clause is not None and self.left:
            self.left -= 1
            if clause.verb is not None:
                self._clause(clause, how)
            clause, how = self._over(clause, how)

    def _noun(self, noun: Phrase, how: str) -> None:
        words = {noun.lemma, noun.text, *self.all.modifiers(noun)}
        self._add(None, noun, how, words, {*words, how, noun.preposition})
        self.passed.add(noun.lemma)
        if noun.lemma in LOOKING_BACK:
            self.ends.add("past")

    def _clause(self, clause: Clause, how: str) -> None:
        self._add(clause, None, how, self.all.words_of(clause), self.all.beside(clause))

    def _add(
        self, clause: Clause | None, noun: Phrase | None, how: str, words: Iterable[str], beside: Iterable[str]
    ) -> None:
        passed = frozenset(beside).union(self.passed) if self.passed else frozenset(beside)
        ends = frozenset(self.ends) if self.ends else _NO_WORDS
        self.governors.append(Governor(clause, noun, how, frozenset(words), passed, ends))

    def _over(self, clause: Clause, how: str) -> tuple[Clause | None, str]:
        """The clause over one and in which way that holds it; None where no cue reaches down from there."""
        verb, outer = clause.verb, clause.parent
        earlier = self.all.goes_on(clause)
        if earlier is not None:
            return earlier, how  # 20 are feared drowned and 40 hurt
        if outer is None:
            return None, ""
        if verb is None:
            return outer, how
        does = how == OBJECT and verb.lemma in DOING_WITH_OBJECT  # will rise, adding 12 beds
        told = how == OBJECT and self.first is not None and bool(self.first.tag & AMOUNT)
        if verb.lemma in SAYING and not (told or does):  # but: expects to report a loss of $5 million
            self.ends.add("saying")
        if verb.lemma in SAYING and clause.after_comma and not does:
            return None, ""
        return self._of_verb(clause, outer, verb)

    def _of_verb(self, clause: Clause, outer: Clause, verb: Phrase) -> tuple[Clause | None, str]:
        if verb.past:
            self.ends.add("past")
        kind = clause.kind
        if kind in _CLAUSE_OF:
            return self._completed(clause, outer)
        if kind == GERUND_CLAUSE:
            return self._gerund(clause, outer)
        if kind == RELATIVE_CLAUSE:
            return self._relative(clause)
        if kind == ADVERBIAL_CLAUSE and clause.opener is not None and clause.opener.text in ASKING_OPENERS:
            return self._completed(clause, outer)
        seen = clause.antecedent is not None and outer.lets and top_of(clause.antecedent) in outer.objects
        resulting = kind == PARTICIPLE_CLAUSE and (clause.antecedent is None or seen) and not clause.fronted
        if resulting and not clause.after_comma:
            self.passed.add(verb.lemma)
            return outer, INFINITIVE_OF  # are feared killed
        return None, ""

    def _completed(self, clause: Clause, outer: Clause) -> tuple[Clause | None, str]:
        if clause.kind == INFINITIVE:
            self.passed.add(reach.INFINITIVE)
            host = clause.host
            if host is not None and host is not outer.predicate:
                self._noun(host, INFINITIVE_OF)
            return outer, INFINITIVE_OF
        if clause.opener is not None:
            self.passed.add(clause.opener.text)
        self.ends.add(COMPLEMENT_OF)
        return outer, COMPLEMENT_OF

    def _gerund(self, clause: Clause, outer: Clause) -> tuple[Clause | None, str]:
        opener = clause.opener
        if opener is None and clause.after_comma and clause.verb is not None and clause.verb.lemma in VALUING_VERBS:
            return None, ""  # agreed to sell the mill, valuing it at $4 million
        if opener is None and (clause.after_comma or clause.own_subject is not None):  # with nine members abstaining
            self.ends.add(RESULT_OF)
            return _outside(outer), RESULT_OF
        if opener is None:
            return outer, GERUND_OF
        self.passed.add(opener.text)
        if clause.host is not None:
            self._noun(clause.host, GERUND_OF)
        if opener.text in reach.AFTER_THE_DEED:
            self.ends.add("past")
        return outer, GERUND_OF

    def _relative(self, clause: Clause) -> tuple[Clause | None, str]:
        """A clause that a noun of saying holds; one that tells of a noun, where that is still to come."""
        noun = clause.antecedent
        if noun is None or clause.verb is None:
            return None, ""
        if clause.gap and noun.lemma in reach.NOUNS_OF_CONTENT:
            self.ends.add(COMPLEMENT_OF)
            self._noun(noun, CONTENT_OF)
        elif clause.verb.past or clause.after_comma or clause.verb.lemma in LOOKING_BACK:
            return None, ""
        else:
            self.ends.add("relative")
        self.from_phrase(noun)
        return None, ""


def _outside(clause: Clause) -> Clause:
    """``a bomb believed to have been dropped, killing 12``: the clause outside a participle that tells of a noun."""
    inner: Clause | None = clause
    for _ in range(MOST_STEPS):
        if inner is None or inner.kind in FINITE_KINDS:
            return clause
        if inner.kind == PARTICIPLE_CLAUSE and inner.antecedent is not None and inner.parent is not None:
            return inner.parent
        inner = inner.parent
    return clause
