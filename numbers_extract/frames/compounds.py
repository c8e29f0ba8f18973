"""A compound of a number and a noun in, what it measures or whom it counts out: ``a 300-seat hall``."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.measured_shares import MeasuredShares
from numbers_extract.frames.traits import (
    BALLOT_KINDS,
    CLAUSE_MEASURED_KINDS,
    FORCE_KINDS,
    PLAIN_KINDS,
    SHARE_KINDS,
    STATE_FORCE_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.classes import COMMA, NOUN, PLURAL
from numbers_extract.grammar.clause import APPOSITION, PREDICATE
from numbers_extract.grammar.phrase import NOUN_PHRASE, VERB_GROUP, Phrase
from numbers_extract.lexicon import people
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.quantity_words import CHANGE_NOUNS, NOBODY_ONES, STRONG
from numbers_extract.quantities import Quantity
from numbers_extract.quantities.measures import AGE, DURATION, PERSON, RATIO

__all__ = ["Compounds"]

_OTHER_FORCES: Final = FORCE_KINDS - STATE_FORCE_KINDS
_PERSON_LEMMAS: Final = frozenset(noun for words in people.PEOPLE.values() for noun in words.split())


class Compounds(MeasuredShares):
    """Compounds inside noun phrases, and numbers of strength behind them."""

    def _inner(self, k: int, chunk: Chunk) -> None:
        """Compounds inside a phrase: ``a 46-minute recording``, ``a 52-year-old engineer``, ``the 300-seat hall``."""
        for quantity in chunk.inner:
            counted = Counted(quantity, k)
            counted.noun = chunk
            behind = quantity.outer_last if quantity.per else quantity.last  # a $9-a-plate dinner
            behind = max(behind, chunk.inner[-1].last)  # a five-year $900 award
            counted.subject = self._text_after(behind, chunk, self._end_of(k))
            counted.unit = quantity.unit
            if not counted.subject:
                self._name_described(counted, chunk)
            alone = self._stands_alone(quantity)
            if alone:
                counted.noun, counted.subject = None, ""
            elif quantity.kind == AGE and self._is_an_old_thing(chunk, quantity.last):
                quantity.measures(DURATION, quantity.unit, quantity.dimension)
            if quantity.kind:
                self._by_unit(counted)
                if alone or self._ends_before_verb(counted, chunk):
                    pass  # a 3-year-old boy finds it
                elif counted.kind in CLAUSE_MEASURED_KINDS and self._tells_of_it(counted, chunk):
                    counted.noun, counted.subject = None, ""
                elif self._is_at_mark(counted, self.reading.phrase_at(chunk.head)):
                    pass  # passed the $9 mark
                elif chunk.lemma in CHANGE_NOUNS or quantity.kind == RATIO:
                    self._changed(counted)
                elif chunk.lemma in pw.STAKES and quantity.kind in SHARE_KINDS:
                    self._shared_out(counted, self.reading.phrase_at(chunk.head))
                self._topic(counted)
            else:
                self._compound(counted, chunk)
                if quantity.compound in pw.COMPOUND_MEMBERS:
                    self._befalls_all(chunk, counted)
            self._add_told(counted)

    def _add_told(self, counted: Counted) -> None:
        """Adds what a form tells; *one* in a compound that counts things is no number: ``a one-car crash``."""
        quantity = counted.quantity
        one = quantity.value == 1 and self.words[quantity.first].text in NOBODY_ONES
        if not (one and quantity.compound and counted.kind in PLAIN_KINDS):
            self.done.append(counted)

    def _name_described(self, counted: Counted, chunk: Chunk) -> None:
        """Names the noun that an amount describes beside another one, without the other."""
        noun = counted.noun
        if not self._name(counted, self._described_behind(counted.quantity)):
            return
        if counted.noun is None or counted.noun is chunk:
            counted.noun, counted.subject = noun, ""
        elif counted.noun.inner:
            counted.subject = self._text_after(counted.noun.inner[-1].last, counted.noun, counted.noun.last)

    def _described_behind(self, quantity: Quantity) -> Phrase | None:
        """``a four-year, $9 million contract``, ``a 12-hour, 90-mile trip``: the noun that both amounts describe."""
        sentence, phrase = self.reading.sentence, self.reading.phrase_at(quantity.last - 1)
        if phrase is None or quantity.kind == AGE or phrase.sort != NOUN_PHRASE:
            return None
        if self.reading.token_of(phrase) > quantity.last and not phrase.bare_number:
            return phrase
        mark = sentence.right_behind(phrase)
        noun = sentence.right_behind(mark) if mark is not None and mark.tag & COMMA else None
        if noun is None or noun.sort != NOUN_PHRASE or noun.determined or noun.bare_number or not noun.inner:
            return None
        return noun if noun.inner[0] == noun.first else None

    def _stands_alone(self, quantity: Quantity) -> bool:
        """``16-year-old finds gun``: whether an age is a subject of its own, and what seems its noun is the verb."""
        phrase = self.reading.phrase_at(quantity.last - 1) if quantity.kind == AGE else None
        if phrase is None or self.reading.token_of(phrase) >= quantity.last:
            return False
        verb = self.reading.sentence.right_behind(phrase)
        return verb is not None and verb.sort == VERB_GROUP and verb is self.reading.sentence.clause_of(phrase).verb

    def _ends_before_verb(self, counted: Counted, chunk: Chunk) -> bool:
        """Whether the noun phrase of an amount ends inside what looks like one, before a verb; takes its noun."""
        phrase = self._amount(counted)
        if phrase is None or phrase.sort != NOUN_PHRASE or not phrase.tag & (NOUN | PLURAL):
            return False
        head, verb = self.reading.token_of(phrase), self.reading.sentence.right_behind(phrase)
        inside = verb is not None and verb.sort == VERB_GROUP and self.reading.token_of(verb) <= chunk.head
        if not inside or head < counted.quantity.last:
            return False
        counted.noun, counted.subject = None, self.tokens.surface(counted.quantity.last, head + 1)
        return True

    def _befalls_all(self, chunk: Chunk, counted: Counted) -> None:
        """``A five-man crew died``: what is said of the whole group is said of each of its members."""
        found = self._by_clause(chunk, counted) or self._by_governor(chunk, counted)
        if found is not None and found[0].kind in VICTIM_KINDS:
            self._take(counted, *found)

    def _compound(self, counted: Counted, chunk: Chunk) -> None:
        compound = counted.quantity.compound
        if compound == STRONG:
            counted.unit = PERSON
            tokens = range(chunk.last - 1, chunk.first - 1, -1)
            found = [(frame, at) for at in tokens if (frame := self._first("strong", self.words[at].lemma, chunk))]
            if found:
                frame, at = next((pair for pair in found if pair[0].kind in _OTHER_FORCES), found[0])
                self._take(counted, frame, at)  # a rebel force is none of the state
                counted.group = frame.group
                return
        else:
            frame = self._first("noun", compound, chunk)
            counted.unit = compound
            if frame is not None and frame.kind in BALLOT_KINDS:
                self._take(counted, frame, counted.quantity.last - 1)
                return
            if compound in _PERSON_LEMMAS:
                counted.unit = PERSON
            if compound in pw.COMPOUND_MEMBERS:
                tokens = range(chunk.last - 1, chunk.first - 1, -1)
                forces = (self._first("strong", self.words[at].lemma, chunk) for at in tokens)
                force = next((frame for frame in forces if frame is not None and not frame.weak), None)
                if force is not None:
                    self._take(counted, force, counted.quantity.last - 1)
                    counted.group = force.group
                    return  # a 300-man garrison
        self._fall_back(counted)

    def _are_people(self, noun: Phrase) -> bool:
        """Whether a noun phrase names people."""
        return self.words[self.reading.token_of(noun)].group is not None

    def _is_strong(self, chunk: Chunk, counted: Counted) -> bool:
        """``The militia, 800 strong, left``: a number of people behind the noun that they make up."""
        if chunk.head >= 0 or self.words[chunk.last - 1].text != STRONG:
            return False
        phrase = self._amount(counted)
        if phrase is None or not (phrase.relation in (APPOSITION, PREDICATE) or phrase.conjunct_of is not None):
            return False
        told = phrase.conjunct_of if phrase.relation != APPOSITION else phrase.governor
        told = told or self.reading.sentence.clause_of(phrase).subject
        while told is not None and told.preposition and told.governor is not None and not self._are_people(told):
            told = told.governor  # police in riot gear, 500 strong
        if not self._name(counted, told) or counted.noun is None:
            return False
        subject, word = counted.subject, counted.noun.word
        counted.quantity.compound = STRONG
        self._compound(counted, counted.noun)
        counted.subject = subject
        counted.group = counted.group or (word.group if word is not None else "") or ""
        return True
