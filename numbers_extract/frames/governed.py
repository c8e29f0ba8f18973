"""A counted phrase in, the frame of the noun or verb that governs it by a preposition out: ``the murder of six``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from numbers_extract.frames.chunks import VERB_GROUPS, Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.relations import Relations
from numbers_extract.grammar.classes import NAME, OPEN, PLURAL
from numbers_extract.grammar.clause import APPOSITION, MOST_STEPS, NOMINAL, OBJECT
from numbers_extract.grammar.phrase import NOUN_PHRASE, SIGN, VERB_GROUP, Phrase
from numbers_extract.kinds import Frame
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import PLAIN_COPULA
from numbers_extract.lexicon.quantity_words import CHANGE_NOUNS
from numbers_extract.lexicon.relators import ALLATIVE, PARTITIVE

__all__ = ["Governed"]

_SINGULAR: Final = 1
_ADVERB, _TO_TAG = "R", "t"


class Governed(Relations):
    """What governs a phrase from before it."""

    def _outermost(self, phrase: Phrase) -> Phrase:
        """``a group of 12 men``: the noun that only gathers what it governs."""
        for _ in range(MOST_STEPS):
            governor = phrase.governor
            gathers = (
                phrase.relation == NOMINAL
                and governor is not None
                and governor.sort == NOUN_PHRASE
                and governor.lemma in pw.TRANSPARENT
            )
            if governor is None or not gathers:
                return phrase
            phrase = governor
        return phrase

    def _noun_before_of(self, phrase: Phrase) -> Phrase | None:
        """The noun before the ``of`` of a phrase, also before what is set in: ``the loss of, by one count, 17 men``."""
        read = self.companions.read
        if phrase.preposition in PARTITIVE:
            return phrase.governor if phrase.governor is not None else self._before_link(phrase)
        host = phrase.governor if phrase.relation == APPOSITION else None
        lead = None if host is None else read.preposition_of(host)
        comma = None if lead is None else read.mark_before(lead)
        of = None if comma is None else read.preposition_of(comma)
        return read.right_before(of) if of is not None and of.text in PARTITIVE else None

    def _before_link(self, phrase: Phrase) -> Phrase | None:
        """What stands right before the preposition of a phrase; of what two marks set off, what stands before."""
        read = self.companions.read
        link = read.preposition_of(phrase.conjunct_of or phrase)
        before = None if link is None else read.right_before(link)
        if before is None or before.sort != SIGN:
            return before
        if before.tag & OPEN:
            return read.right_before(before)  # the massacre [of six priests]
        opening = next((one for one in read.back_from(before) if one.sort == SIGN), None)
        return read.clause_of(phrase).own_subject if opening is None else read.right_before(opening)

    def _of_deed(self, noun: Phrase | None, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``the killing of six monks``, ``the murder on 4 March of seven nuns``: the noun of a deed before ``of``."""
        for _ in range(MOST_STEPS):
            if noun is None or noun.sort not in (NOUN_PHRASE, VERB_GROUP):
                return None
            if chunk.head < 0 and self.stand_in is None and noun.lemma in CHANGE_NOUNS:
                return None  # 146 seats, a loss of 24
            if noun.number == _SINGULAR and noun.text in pw.BODIES and (counted.quantity.value or 0) > 1:
                return None  # a body of six communities
            token = self.companions.token_of(noun)
            frame = self._first("of", noun.lemma if noun.sort == NOUN_PHRASE else noun.text, chunk, token)
            if frame is not None:
                return frame, token  # claimed killing of ten soldiers
            noun = self._past_inserted(noun) if noun.sort == NOUN_PHRASE else None
        return None

    def _right_behind_verb(self, chunk: Chunk) -> tuple[Frame, int] | None:
        """``intervened, shooting dead two``: the verb right before a phrase, however the rest of the clause is read."""
        token = chunk.first - 1
        while token > 0 and self.words[token].tag == _ADVERB:
            token -= 1
        if token > 1 and self.words[token].text in pw.RESULTATIVES:
            token -= 2 if self.words[token - 1].tag == _TO_TAG else 1  # shot dead two, shot to death two
        verb = self.companions.phrase_at(token)
        if verb is None or verb.sort != VERB_GROUP or verb.passive or verb.lemma == PLAIN_COPULA:
            return None
        return self._verb_frame(OBJECT, verb, chunk)

    def _past_inserted(self, noun: Phrase) -> Phrase | None:
        """``the murder by rebels of two``, ``the murder last week of four``: the noun before what is inserted."""
        if noun.lemma in pw.TRANSPARENT:
            return noun.governor
        if noun.preposition in PARTITIVE and not noun.dates:
            return None  # the bodies of four of the nine
        if noun.preposition:
            inserted = noun.dates or noun.tag & (NAME | PLURAL)
            return noun.governor or self._before_link(noun) if inserted else None
        before = self.companions.read.right_before(noun)
        return before if noun.dates else None

    def _first_at(self, role: str, verb: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        token = self.companions.token_of(verb)
        frame = self._first(role, verb.lemma, chunk, token)
        return None if frame is None else (frame, token)

    def _led_to(self, phrase: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """``search for``, ``a case against``, ``make off with``, ``12 years for``: what leads to a preposition."""
        clause = self.companions.read.clause_of(phrase)
        if phrase.preposition in ALLATIVE and clause.verb is not None:
            found = self._first_at("recipient", clause.verb, chunk)
            if found is not None:
                return found  # handed prison terms to nine officers
        for lead in self._leads(phrase):
            token = self.companions.token_of(lead)
            frame = self._first("of", f"{lead.lemma}_{phrase.preposition}", chunk, token)
            if frame is not None:
                return frame, token
        return None

    def _leads(self, phrase: Phrase) -> Iterator[Phrase]:
        """What may lead to the preposition of a phrase, the nearest first."""
        read = self.companions.read
        clause = read.clause_of(phrase)
        before = phrase.governor or self._before_link(phrase)
        if before is not None:
            yield before
        objects = [each for one in clause.objects for each in read.list_of(one) if each.index < phrase.index]
        yield from reversed(objects)
        if clause.verb is not None and not objects:
            yield clause.verb
        if clause.subject is not None and clause.subject.index < phrase.index:
            yield clause.subject

    def _group_at(self, token: int) -> int:
        """The index of the verb group that a token is in; -1 where it is in none."""
        for j, here in enumerate(self.chunks):
            if here.last > token:
                return j if here.first <= token and here.sort in VERB_GROUPS else -1
        return -1
