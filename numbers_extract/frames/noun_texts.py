"""A noun phrase in, the words of it that name what is counted or measured out."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.parts import Parts
from numbers_extract.grammar.classes import GERUND, NAME, NOUN, PLURAL, PRONOUN
from numbers_extract.grammar.forms import form_of
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.relators import PARTITIVE
from numbers_extract.quantities.measures import AGE
from numbers_extract.text.tokens import DIGITS

__all__ = ["NounTexts"]

_BEHIND_JOINT: Final = 2
_DESCRIBING: Final = "J"  # what describes a noun, where it is none itself


class NounTexts(Parts):
    """The words of noun phrases."""

    def _name(self, counted: Counted, noun: Phrase | None) -> bool:
        """Takes a noun phrase of the grammar for what is measured; False where it is none that says so."""
        if noun is None or noun.tag & PRONOUN or noun.dates or noun.bare_number:
            return False
        head = self.reading.token_of(noun)
        at = self._index_at(head)
        if at < 0 or self.chunks[at].sort not in "NQAZ":
            first, last = self.reading.tokens_of(noun)
            owned = self.words[first].tag in "aDp"
            alone = first + 1 >= last and not (noun.tag & PLURAL and self._is_plain_subject(noun))
            tells = bool(noun.tag & NOUN) and self.reading.sentence.clause_of(noun).own_subject is noun
            alone = alone and not (tells and self.words[first].tag in _DESCRIBING)  # net rose to $9 million
            if at < 0 or alone or not (owned or self._is_plainly_named(noun)):
                return False
            counted.noun, counted.subject = None, self.tokens.surface(first + owned, last)  # cut its forecast
            return True
        if noun.text == DIGITS and self.chunks[at].first == head:
            return False  # tripled in 2004
        counted.noun, counted.subject = self.chunks[at], self._noun_text(at)
        behind = self.reading.tokens_of(noun)[1]
        if behind < self.chunks[at].last:  # The singer | turns 70
            beyond = self.tokens.surface(behind, self.chunks[at].last)
            counted.subject = counted.subject.removesuffix(beyond).rstrip()
        return True

    def _is_plain_subject(self, noun: Phrase) -> bool:
        """``Pledges totalled $9``, ``rents rose 3%, wages 4%``: the first word, or the subject of a verb left out."""
        clause = self.reading.sentence.clause_of(noun)
        gapped = clause.own_subject is noun and clause.verb is not None and clause.verb.clause != clause.index
        return noun.index == 0 or gapped

    def _is_plainly_named(self, noun: Phrase) -> bool:
        """``Lund shares closed at $9``: whether words that may be verbs are all of a noun phrase without numbers."""
        first, last = self.reading.tokens_of(noun)
        ends = self.reading.token_of(noun) == last - 1 and bool(noun.tag & (NOUN | PLURAL | NAME))
        done = form_of(noun.text).classes & GERUND  # her husband making
        return ends and not (done or noun.quantities) and all(word.tag != "Q" for word in self.words[first:last])

    def _text_after(self, first: int, chunk: Chunk, last: int) -> str:
        """The words from token ``first`` of a phrase to ``last``, without a leading hyphen."""
        while first < chunk.last and self.words[first].tag in '-"m':
            first += 1
        return self._between(first, last) if first < chunk.last else ""

    def _between(self, first: int, last: int) -> str:
        """The words of a phrase, with the other mark where they hold one of two: ``"ghost" workers``."""
        words = self.words
        if sum(word.tag == '"' for word in words[first:last]) % 2:
            opened = first > 0 and words[first - 1].tag == '"'
            first -= opened
            last += not opened and last < len(words) and words[last].tag == '"'
        return self.tokens.surface(first, last)

    def _end_of(self, k: int) -> int:
        """Where a phrase ends, with the ``of`` phrase where its head says little: ``rounds of talks``."""
        chunk = self.chunks[k]
        phrase = self.companions.phrase_of(chunk) if chunk.lemma in pw.LIGHT_HEADS else None
        behind = [] if phrase is None else self.companions.read.behind(phrase, _BEHIND_JOINT)
        of = len(behind) == _BEHIND_JOINT and behind[0].text in PARTITIVE
        place = self._place_of(behind[1]) if of else None
        return self.chunks[place].last if place is not None and self.chunks[place].sort in "NA" else chunk.last

    def _noun_text(self, k: int) -> str:
        """A phrase without its determiners and number, with the ``of`` phrase where the head says little."""
        chunk = self.chunks[k]
        first = chunk.first
        if chunk.quantity is not None and chunk.quantity.outer_last < chunk.last:
            first = chunk.quantity.outer_last
        elif chunk.quantity is not None and chunk.head < 0:
            return ""  # one of the three
        for quantity in chunk.inner:
            if quantity.kind == AGE and first <= quantity.first <= first + 1 and quantity.last < chunk.last:
                first = quantity.last
        while first < chunk.last - 1 and (self.words[first].tag in 'aDzm"R' or self.words[first].text in pw.AS_MANY):
            first += 1
        if chunk.head < 0 and first == chunk.last - 1 and self.words[first].tag in "aD":
            return ""  # a quarter of the $3 billion
        if first == chunk.first and self._describes(first - 1, chunk):
            first -= 1  # a $900 financing package
        last = self._end_of(k)
        return self._between(first, last) if first < last else ""

    def _describes(self, at: int, chunk: Chunk) -> bool:
        """Whether an -ing form right before a noun is of its phrase."""
        if at < 0 or chunk.head < 0 or self.words[at].tag != "G":
            return False
        phrase = self.reading.phrase_at(at)
        return phrase is not None and phrase.sort == NOUN_PHRASE and phrase is self.reading.phrase_at(chunk.head)

    def _counted_text(self, k: int, chunk: Chunk, noun: Chunk) -> str:
        if noun is chunk and chunk.head < 0:
            return ""
        if noun is self.chunks[k]:
            return self._noun_text(k)
        for m, other in enumerate(self.chunks):
            if other is noun:
                return self._noun_text(m)
        own, shared = self.chunks[k], self._between(noun.first, noun.last)
        described = own.quantity is not None and own.quantity.outer_last < own.last
        first = own.quantity.outer_last if own.quantity is not None else own.first
        return f"{self._between(first, own.last)} {shared}" if described else shared  # four male and nine prisoners
