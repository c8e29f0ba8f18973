"""A phrase of a read sentence in, whether it can have votes and the words that name it out."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Final, NamedTuple

from numbers_extract.context.ballot_before import BallotBefore
from numbers_extract.frames import Counted
from numbers_extract.grammar.classes import NAME, OWNER_MARK, POSSESSIVE, PRONOUN, TEMPORAL
from numbers_extract.grammar.clause import (
    ADVERBIAL_CLAUSE,
    APPOSITION,
    COMPLEMENT,
    GERUND_CLAUSE,
    MAIN,
    MOST_STEPS,
    OBJECT,
    PARTICIPLE_CLAUSE,
    PASSIVE_SUBJECT,
    RELATIVE_CLAUSE,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.phrase import NOUN_PHRASE, PLURAL_NUMBER, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.ballot_talk import CAMPS, PARTIES, SIDE_TAKERS
from numbers_extract.lexicon.clause_words import LEVELLED_BY, SAYING, TIME_UNIT_NOUNS
from numbers_extract.lexicon.context_cues import ballot_actor as words_of
from numbers_extract.lexicon.quantity_words import CHANGE_PARTICLES, HIGHER, LOWER
from numbers_extract.lexicon.relators import AGENTIVE, COMPARATIVE, IMPERSONAL, PARTITIVE, SUBJECT_RELATIVES
from numbers_extract.lexicon.words import FOLDED

__all__ = ["BEARING", "NEAR", "NOBODY", "BallotWords", "Bearer", "by_relation", "names_rival"]


class Bearer(NamedTuple):
    """Whose number it is, in the words of the text, and the id of the cue that says so; both empty for nobody.

    ``side`` is the side of a question that the bearer takes by its name: ``for``, ``against`` or empty.
    """

    text: str
    cue: str
    side: str = ""


NOBODY: Final = Bearer("", "")
NEAR: Final = 4
"""So many phrases away is right beside."""
_BESIDE: Final = 2
_BRACKET: Final = "("
_FAR: Final = 7
_BESIDE_MAIN: Final = (RELATIVE_CLAUSE, PARTICIPLE_CLAUSE, GERUND_CLAUSE)


def names_rival(reading: Reading, token: int) -> bool:
    """``21 seats, two more than the Reds``: whether a number differs so from a rival's or a need, not from a past one.

    ``token`` is the one right behind the number.
    """
    words = reading.tokens.words[token : token + 2]
    if len(words) <= 1 or words[0].text not in HIGHER + LOWER or words[1].text not in COMPARATIVE:
        return False
    rival = reading.phrase_at(token + 2) if token + 2 < len(reading.tokens.words) else None
    return rival is not None and rival.sort == NOUN_PHRASE and not (rival.dates or rival.tag & TEMPORAL)


def by_relation(relation: str) -> dict[str, str]:
    """Each word of the cues that stand in a relation, with the id of its cue."""
    return {word: cue.id for cue in words_of.CUES if cue.relation == relation for (word,) in cue.words}


BEARING: Final = by_relation("verb_with_its_bearer")
"""Verbs whose subject has the number, with the id of the cue."""


class BallotWords:
    """Who can have votes in one sentence, and by which words."""

    def __init__(self, reading: Reading, counts: list[Counted], told_before: BallotBefore) -> None:
        self.reading = reading
        self.told_before = told_before
        self.counts = counts
        self.tokens = reading.tokens

    # -------------------------------------------------------------------------------------- whose, in words
    def _bearer_of(self, phrase: Phrase, clause: Clause, cue: str) -> Bearer:
        """A subject or another phrase of a clause as the bearer."""
        text = self._bearing_words(phrase, clause)
        return Bearer(text, cue, self._side_named(phrase)) if text else NOBODY

    def _noun_as_bearer(self, phrase: Phrase, cue: str) -> Bearer:
        """A phrase of its own as the bearer."""
        return Bearer(self._words(phrase), cue, self._side_named(phrase))

    def _side_named(self, phrase: Phrase) -> str:
        """The side that a phrase names: ``opponents of the charter``, ``the no camp``."""
        entries = self.reading.sentence.items.entries[phrase.first : phrase.last]
        camps = entries if phrase.lemma in CAMPS else ()
        sides = (SIDE_TAKERS.get(entry.text, "") for entry in camps)
        return SIDE_TAKERS.get(phrase.lemma) or next(filter(None, sides), "")

    def _share_of_list(self, phrase: Phrase, subject: Phrase) -> Phrase:
        """``The Reds and the Greens won 109 and 52 seats respectively``: to each its own."""
        if not words_of.ALLOTTED.isdisjoint(self.tokens.texts):
            sentence = self.reading.sentence
            bearers, numbers = sentence.list_of(subject), sentence.list_of(phrase)
            if len(bearers) == len(numbers) > 1:
                return bearers[numbers.index(phrase)]
        return subject

    def _name_behind(self, noun: Phrase) -> Phrase:
        """``its ally, the Reform Party,``: the name in apposition right behind a common noun."""
        beside = self.reading.sentence.behind(noun, _BESIDE)
        name = beside[-1] if len(beside) == _BESIDE and not noun.tag & NAME else None
        if name is None or name.governor is not noun or name.relation != APPOSITION:
            return noun
        if self._text(*self.reading.tokens_of(beside[0])) == _BRACKET:
            return noun  # The Social Democrats (SPD)
        return name if name.tag & NAME and not name.quantities else noun

    def _bearing_words(self, phrase: Phrase, clause: Clause) -> str:
        """The words of a subject: of a pronoun those that it stands for, of a list all of it."""
        placed = clause.kind == ADVERBIAL_CLAUSE and phrase.text in IMPERSONAL
        placed = placed or (clause.kind in _BESIDE_MAIN and phrase.relation == OBJECT)  # which gives it 29 seats
        before = clause.parent if (placed or clause.kind == MAIN) and phrase.tag & PRONOUN else None
        if before is not None and before.subject is not None and self._can_bear(before.subject):
            return self._words(before.subject)  # The Greens missed it: they got 4.9 percent
        earlier = self._told_earlier(phrase)
        if earlier:
            return earlier
        if phrase.text in IMPERSONAL:
            outer = clause.parent if clause.kind == COMPLEMENT else None
            said = outer is not None and outer.verb is not None and outer.verb.lemma in SAYING
            return self._words(outer.subject) if said and outer is not None and outer.subject is not None else ""
        listed = self.reading.sentence.list_of(phrase)
        allotted = not words_of.ALLOTTED.isdisjoint(self.tokens.texts)
        if len(listed) > 1 and phrase is listed[0] and not allotted and self._is_plain_list(listed):
            return self._text(self.reading.tokens_of(listed[0])[0], self.reading.tokens_of(listed[-1])[1])
        return self._words(self._name_behind(phrase))

    def _told_earlier(self, phrase: Phrase) -> str:
        """``It``, ``She``, ``the party`` of a main clause: whom the sentences before name; empty where they do not."""
        clause = self._clause(phrase)
        if clause.kind != MAIN or clause.parent is not None:
            return ""
        first, last = self.reading.tokens_of(phrase)
        if self.reading.sentence.items.entries[phrase.first].text.rstrip(".") in words_of.TITLES:
            return self.told_before.full_name(self._text(first, last).rpartition(" ")[2])
        if phrase.head == phrase.first and phrase.tag & PRONOUN:
            return self._stands_for(phrase)
        bare = phrase.determined and phrase.head == phrase.first + 1 and phrase.lemma in PARTIES
        return self.told_before.party() if bare else ""

    def _stands_for(self, phrase: Phrase) -> str:
        """``It``, ``Their share``: whom the sentences before name by the pronoun that opens a phrase."""
        text = self.reading.sentence.items.entries[phrase.first].text
        if text in words_of.OF_A_PARTY:
            return self.told_before.party(thing=text in words_of.OF_A_THING)
        return self.told_before.person() if text in words_of.OF_A_PERSON else ""

    def _is_plain_list(self, listed: list[Phrase]) -> bool:
        """Whether nothing but a joint stands between those of a list."""
        return all(later.index - one.index <= _BESIDE for one, later in pairwise(listed))

    def _words(self, phrase: Phrase) -> str:
        """The words of a phrase, of a common noun with the ``of`` phrase that completes it."""
        first, last = self.reading.tokens_of(phrase)
        for behind in self.reading.sentence.behind(phrase, _BESIDE) if not phrase.tag & (NAME | PRONOUN) else ():
            if behind.governor is phrase and behind.preposition in PARTITIVE and behind.sort == NOUN_PHRASE:
                last = self.reading.tokens_of(behind)[1]
        return self._text(first, last)

    def _text(self, first: int, last: int) -> str:
        return self.tokens.surface(first, last)

    # -------------------------------------------------------------------------------------- clauses and nouns
    def _clause(self, phrase: Phrase) -> Clause:
        return self.reading.sentence.clauses[phrase.clause]

    def _subject(self, clause: Clause) -> Phrase | None:
        """The subject of a clause; of a relative clause behind a comma the noun that its antecedent completes."""
        subject = clause.subject
        antecedent = clause.antecedent
        if subject is None or subject is not antecedent or clause.kind != RELATIVE_CLAUSE:
            return subject
        personal = clause.opener is not None and clause.opener.text in SUBJECT_RELATIVES
        for _ in range(MOST_STEPS):
            outer = self._completed(subject)
            if outer is None or not (personal or clause.after_comma) or not (outer.tag & NAME or self._can_bear(outer)):
                break
            if personal and FOLDED[subject.text].group is not None:
                break
            subject = outer
        return subject

    def _completed(self, phrase: Phrase) -> Phrase | None:
        """``Moru of the NDU``, ``Lam for the right``: the noun right before the preposition; None for none."""
        host, comma = self.reading.sentence.host_of(phrase)
        return None if comma else host

    def _can_bear(self, phrase: Phrase) -> bool:
        """Whether a noun can have votes: a name, a person, a party, a side."""
        if phrase.sort != NOUN_PHRASE or phrase.tag & TEMPORAL or not phrase.text[:1].isalpha():
            return False
        if phrase.tag & (NAME | PRONOUN) or phrase.text in words_of.PARTY_NAMES:
            return True
        if phrase.lemma in words_of.GROUPS_OF_CANDIDATES:
            return phrase.first < phrase.head or phrase.number == PLURAL_NUMBER
        return FOLDED[phrase.text].group is not None and phrase.lemma not in words_of.WITHOUT_BEARER

    def _is_named(self, phrase: Phrase) -> bool:
        """Whether a phrase is a name, or a party or candidate that is spoken of as known."""
        if phrase.tag & NAME:
            return True
        known = phrase.determined or bool(self.reading.sentence.tags[phrase.first] & POSSESSIVE)
        return known and phrase.lemma in words_of.GROUPS_OF_CANDIDATES

    def _owner_of(self, phrase: Phrase) -> str:
        """``Clinton's lead``: the owner before a noun; empty for none."""
        sentence = self.reading.sentence
        for at in range(phrase.first + 1, phrase.last):
            if sentence.tags[at] & OWNER_MARK and not self._is_time(at - 1):
                return self._text(sentence.items.first[phrase.first], sentence.items.first[at])
        return ""

    def _moved(self, phrase: Phrase, leading: Mapping[str, str]) -> Bearer | None:
        """``with the Greens down two to 31%``: who moved, behind one of the prepositions ``leading`` to them."""
        sentence = self.reading.sentence
        for one in sentence.before(phrase, _FAR):
            if one.preposition in leading and not one.quantities and self._can_bear(one):
                moves = any(step.text in CHANGE_PARTICLES for step in sentence.between(one, phrase))
                return self._noun_as_bearer(one, leading[one.preposition]) if moves else None
        return None

    def _is_time(self, at: int) -> bool:
        """Whether an item dates: ``last year's 34 votes``."""
        sentence = self.reading.sentence
        return bool(sentence.tags[at] & TEMPORAL) or sentence.items.entries[at].text in TIME_UNIT_NOUNS

    def _may_be_accompanied(self, noun: Phrase, number: Phrase) -> bool:
        """Whether what stands behind a preposition is a noun's own: a level, no adjunct of a subject."""
        listed = noun.conjunct_of is not None and bool(noun.conjunct_of.quantities)  # Reds at 13% and Greens at 12%
        beside = noun.conjunct_of is not None and noun.tag & NAME and self.reading.sentence.host_of(number)[0] is noun
        if beside and number.preposition in LEVELLED_BY:
            return True  # stands at 34% in the poll and the Greens at 9%
        if listed or (number.governor is noun and number.preposition in LEVELLED_BY):
            return True
        if noun.relation in (SUBJECT, PASSIVE_SUBJECT):
            return False
        if noun.preposition.rpartition(" ")[2] in AGENTIVE and noun.tag & NAME and number.preposition in LEVELLED_BY:
            return True  # followed by Ruiz at 13 percent
        clause = self._clause(noun)
        subject = clause.subject
        if noun.preposition in words_of.INSIDE and clause.verb is not None and clause.verb.lemma in BEARING:
            return False  # won the poll in Marke with 31 percent
        return noun.relation != OBJECT or (subject is not None and subject.lemma in words_of.POLL_NOUNS)

    def _name_before(self, noun: Phrase) -> Phrase:
        """``the BJP, the single largest party``: the name that a common noun behind a comma tells of."""
        name = None if noun.tag & NAME else self.reading.sentence.set_off_from(noun)
        return name if name is not None and name.tag & NAME else noun
