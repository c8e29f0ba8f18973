"""The sentences before one in, for whom its pronoun stands as a doer out: who did what the last of them tells."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from typing import Final

from numbers_extract.context.causes import is_assault
from numbers_extract.context.doers import Doers
from numbers_extract.context.sources import names_person
from numbers_extract.grammar.classes import NAME, OWNER_MARK, PRONOUN
from numbers_extract.grammar.clause import FINITE_KINDS, MAIN, Clause
from numbers_extract.grammar.phrase import NOUN_PHRASE, PLURAL_NUMBER, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.context_cues.actor import LIGHT_ASSAILING, PLURAL_PRONOUNS
from numbers_extract.lexicon.cues import SAYING
from numbers_extract.lexicon.relators import RETURNING, SINGULAR_PERSONS
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.records import Document, Sentence
from numbers_extract.text.tokens import tokenise

__all__ = ["AgentsBefore"]

_NEAR: Final = 3
_STANDING: Final = PLURAL_PRONOUNS | SINGULAR_PERSONS


class AgentsBefore:
    """The last sentences of a paragraph; they are read only where a pronoun that does something asks."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._ends = [quote.end for quote in document.quotes]
        self._sentences: deque[Sentence] = deque(maxlen=_NEAR)

    def note(self, sentence: Sentence) -> None:
        """Remembers a sentence for the next; those of another paragraph are forgotten."""
        if self._sentences and self._sentences[-1].paragraph != sentence.paragraph:
            self._sentences.clear()
        self._sentences.append(sentence)

    def agent(self, text: str, sentence: Sentence, reading: Reading) -> str:
        """Whom the actor ``text`` of a sentence stands for, where that is a pronoun; empty for nobody who is sure."""
        pronoun = text.lower()
        if pronoun not in _STANDING or not self._sentences or self._is_quoted(sentence):
            return ""
        clause = _clause_of(reading, pronoun)
        if clause is None or self._sentences[-1].paragraph != sentence.paragraph:
            return ""
        for last in reversed(self._sentences):
            before = Reading(tokenise(self._document.text, last.lead, last.end), ())
            told = next((one for one in before.sentence.clauses if _tells(one)), None)
            subject = None if told is None else told.own_subject
            if told is None or subject is None or self._is_quoted(last):
                return ""
            if not subject.tag & PRONOUN:
                return Doers(before).words(subject) if _is_agent(before, told, subject, pronoun, clause) else ""
            if subject.text != pronoun:
                return ""
        return ""

    def _is_quoted(self, sentence: Sentence) -> bool:
        """Whether a quotation begins, ends or goes on in a sentence."""
        k = bisect_left(self._ends, sentence.lead)
        return k < len(self._ends) and self._document.quotes[k].start < sentence.end


def _tells(clause: Clause) -> bool:
    return clause.kind == MAIN and clause.verb is not None and clause.own_subject is not None


def _clause_of(reading: Reading, pronoun: str) -> Clause | None:
    """The clause that a pronoun is the subject of, where it stands for nobody named before it in its sentence."""
    for clause in reading.sentence.clauses:
        subject = clause.own_subject
        if subject is not None and subject.tag & PRONOUN and subject.text == pronoun and clause.kind in FINITE_KINDS:
            before = (one for one in reading.sentence.phrases if one.index < subject.index)
            named = any(_may_be(reading, one, pronoun) for one in before)
            return None if named or _names_owner(reading, subject, pronoun) else clause
    return None


def _names_owner(reading: Reading, subject: Phrase, pronoun: str) -> bool:
    """``Bek's haul is more than he had``: whether somebody owns what stands before a pronoun for one person."""
    tags = reading.sentence.tags
    return pronoun in SINGULAR_PERSONS and any(tags[item] & OWNER_MARK for item in range(subject.first))


def _may_be(reading: Reading, phrase: Phrase, pronoun: str) -> bool:
    """Whether a pronoun can stand for a noun phrase: for people in the plural, for one person."""
    if phrase.sort != NOUN_PHRASE or phrase.tag & PRONOUN or phrase.dates or phrase.measure:
        return False
    word = FOLDED[phrase.text]
    if pronoun in PLURAL_PRONOUNS:
        return phrase.number == PLURAL_NUMBER and word.group is not None
    if phrase.number == PLURAL_NUMBER or word.plural:
        return False
    if phrase.tag & NAME:
        return names_person(reading.tokens.surface(*reading.tokens_of(phrase)))
    return word.group is not None and not word.collective


def _is_agent(before: Reading, told: Clause, subject: Phrase, pronoun: str, clause: Clause) -> bool:
    """Whether the subject of a sentence did what it tells, and nobody else there can be meant."""
    if clause.particle is not None and clause.particle.text in RETURNING:
        return False  # shot farmers. They fired back
    if told.passive or told.verb is None or told.verb.lemma in SAYING or not _may_be(before, subject, pronoun):
        return False
    if pronoun in SINGULAR_PERSONS and before.sentence.conjuncts_of(subject):
        return False
    others = (one for one in before.sentence.phrases if one is not subject and one.conjunct_of is not subject)
    if not any(_may_be(before, one, pronoun) and not _speaks(before, one) for one in others):
        return True
    if clause.verb is not None and clause.verb.perfect:
        return False  # shot two men. They had killed nine
    return any(_assails(one) for one in before.sentence.clauses if one.subject is subject)


def _speaks(reading: Reading, phrase: Phrase) -> bool:
    """``..., officials said``: whether a noun phrase is no more than who says it."""
    clause = reading.sentence.clause_of(phrase)
    return clause.own_subject is phrase and clause.verb is not None and clause.verb.lemma in SAYING


def _assails(clause: Clause) -> bool:
    """``attacked farmers``, ``opened fire on them``: whether who is told of suffers what the subject does."""
    verb = clause.verb
    if verb is None:
        return False
    if verb.lemma in LIGHT_ASSAILING:
        return any(one.lemma in LIGHT_ASSAILING[verb.lemma] for one in clause.objects)
    return is_assault(verb)
