"""The sentences before one in, whom its pronoun, or ``the party``, stands for out: who their subjects name."""

from __future__ import annotations

from collections import deque
from typing import Final

from numbers_extract.context.sources import names_person
from numbers_extract.grammar.classes import NAME, POSSESSIVE, PRONOUN
from numbers_extract.grammar.clause import FINITE_KINDS, Clause
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.ballot_talk import PARTIES
from numbers_extract.lexicon.context_cues.ballot_actor import CUES, PARTY_NAMES, TITLES
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.records import Document, Sentence
from numbers_extract.text.tokens import tokenise

__all__ = ["BallotBefore"]

_NEAR: Final = 2
_BEARING: Final = frozenset(word for cue in CUES if cue.relation == "verb_with_its_bearer" for (word,) in cue.words)


class BallotBefore:
    """The last sentences of an article; they are read only where a bearer of votes asks."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._sentences: deque[Sentence] = deque(maxlen=_NEAR)

    def note(self, sentence: Sentence) -> None:
        """Remembers a sentence for the next; those of another article are forgotten."""
        if self._sentences and self._sentences[-1].article != sentence.article:
            self._sentences.clear()
        self._sentences.append(sentence)

    def party(self, *, thing: bool = False) -> str:
        """The party that the last sentence tells of; empty for none.

        ``thing``: of a pronoun that stands for no person, so that whatever name has votes is a party.
        """
        return self._ask(personal=False, thing=thing)

    def person(self) -> str:
        """The person whom the last sentence tells of; empty for nobody."""
        return self._ask(personal=True)

    def full_name(self, surname: str) -> str:
        """``Mr Teli``: the name in the last sentences that ends in the surname; empty for none."""
        for sentence in reversed(self._sentences):
            reading = Reading(tokenise(self._document.text, sentence.lead, sentence.end), ())
            for phrase in reading.sentence.phrases:
                name = reading.tokens.surface(*reading.tokens_of(phrase)) if phrase.tag & NAME else ""
                if name.endswith(f" {surname}") and FOLDED[name.split()[0].lower()].lemma not in TITLES:
                    return name
        return ""

    def _ask(self, *, personal: bool, thing: bool = False) -> str:
        for sentence in reversed(self._sentences):
            reading = Reading(tokenise(self._document.text, sentence.lead, sentence.end), ())
            clause = next((c for c in reading.sentence.clauses if c.verb is not None and c.kind in FINITE_KINDS), None)
            if clause is None or clause.own_subject is None:
                return ""
            subject = clause.own_subject
            if not (subject.tag & PRONOUN or reading.sentence.tags[subject.first] & POSSESSIVE):
                told = thing and subject.lemma in PARTIES and subject.determined
                if told or (thing and _bears(clause, subject)):
                    return reading.tokens.surface(*reading.tokens_of(subject))
                return _person(reading, clause) if personal else _party(reading, subject)
        return ""


def _person(reading: Reading, clause: Clause) -> str:
    """The first of subject and objects that names a person."""
    told = (one for one in (clause.own_subject, *clause.objects) if one is not None and one.sort == NOUN_PHRASE)
    names = (reading.tokens.surface(*reading.tokens_of(one)) for one in told if one.tag & NAME)
    return next(filter(names_person, names), "")


def _party(reading: Reading, subject: Phrase) -> str:
    """``The Reds``, ``Labour``: a subject that names a party, by its article or as a word for one."""
    text = reading.tokens.surface(*reading.tokens_of(subject))
    named = subject.determined and bool(subject.tag & NAME)
    known = subject.text in PARTY_NAMES
    return text if (named or known) and not subject.quantities else ""


def _bears(clause: Clause, subject: Phrase) -> bool:
    """``Civic Hope won``: whether a name is the subject of a verb by which somebody has votes."""
    return clause.verb is not None and clause.verb.lemma in _BEARING and bool(subject.tag & NAME)
