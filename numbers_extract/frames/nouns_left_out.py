"""A bare number in, the noun of its own sentence that it counts out: ``12 and nine deaths``, ``Raids totalled 31``."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.amount_parts import AmountParts
from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.traits import (
    PLAIN,
    SPAN_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.classes import COLON, COMMA, PLURAL, PRONOUN
from numbers_extract.grammar.clause import APPOSITION, NOMINAL, OBJECT, OBLIQUE, PREDICATE
from numbers_extract.grammar.forms import form_of
from numbers_extract.grammar.noun_phrases import is_of_several
from numbers_extract.grammar.phrase import CONJUNCTION, NOUN_PHRASE, Phrase
from numbers_extract.kinds import Frame
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.antecedents import IN_NUMBER
from numbers_extract.lexicon.calendar import PLURAL_END
from numbers_extract.lexicon.context_cues.change import RATE_NOUNS
from numbers_extract.lexicon.nouns import ANIMALS
from numbers_extract.lexicon.quantity_words import CHANGE_VERBS, EXTREMES, FROM
from numbers_extract.lexicon.relators import ADESSIVE, ALLATIVE, DEMONSTRATIVES, INESSIVE, PARTITIVE
from numbers_extract.quantities.measures import PERSON

__all__ = ["NounsLeftOut"]

_CHANGING: Final = pw.LEVEL_STATING_VERBS | frozenset(CHANGE_VERBS)


class NounsLeftOut(AmountParts):
    """Nouns that stand elsewhere in the sentence."""

    def _share_heads(self) -> None:
        """``12 government and nine rebel soldiers``: what seems to be the first noun only describes the second."""
        if pw.JOINING_NUMBERS.isdisjoint(self.tokens.texts):
            return
        for k, chunk in enumerate(self.chunks):
            other = self._headed_behind(chunk) if self._is_described_number(chunk) else None
            if other is not None:
                self.shared[k] = self._without_modifiers(other, chunk)
                chunk.leave_out_head()

    def _without_modifiers(self, other: Chunk, chunk: Chunk) -> Chunk:
        """The noun that two share, without what describes the second alone: ``national | aid workers``."""
        own = 0 if chunk.quantity is None else chunk.last - chunk.quantity.outer_last
        first = other.first if other.quantity is None else other.quantity.outer_last
        return Chunk("N", min(first + own, other.head), other.last, other.head, other.word)

    def _is_described_number(self, chunk: Chunk) -> bool:
        """``12 government``, ``Eight Saudi``, ``30 light``: a number of several with no plural behind it."""
        quantity = chunk.quantity
        if quantity is None or chunk.sort != "Q" or chunk.last <= quantity.outer_last or chunk.inner:
            return False
        if quantity.compound or not quantity.bare or not is_of_several(quantity):
            return False
        if chunk.head < 0:
            return True
        word = self.words[chunk.head]
        if word.cap:
            return word.tag in "XNJ" and not word.text.endswith(PLURAL_END)
        several = form_of(word.text).classes & PLURAL or word.text in pw.MODIFYING_COLLECTIVES
        tells = word.group is None and self._first("noun", word.lemma, chunk) is not None  # 56,000 army
        return word.tag == "N" and not (several or tells)

    def _headed_behind(self, chunk: Chunk) -> Chunk | None:
        """The last of a list of numbers with something that describes each, which alone has a plural noun."""
        read, phrase = self.companions.read, self.companions.phrase_of(chunk)
        if phrase is None or not phrase.quantities:
            return None
        further = [one for one in read.list_of(phrase) if one.index > phrase.index]
        joint = read.right_before(further[-1]) if further else None
        places = [self._place_of(one) for one in further]
        if joint is None or joint.sort != CONJUNCTION or None in places:
            return None
        *between, last = [self.chunks[place] for place in places if place is not None]
        if last.quantity is None or last.head <= last.quantity.last or not all(map(self._is_described_number, between)):
            return None
        plural = self.words[last.head].tag in "SLW" and self.words[last.head - 1].tag in "JNX"
        alike = self.words[chunk.last - 1].cap == self.words[last.quantity.last].cap
        return last if plural and alike and last.first == last.quantity.outer_first else None

    def _share_noun(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """``12 and nine deaths``: the first number takes the noun of the second."""
        if chunk.head >= 0 or counted.noun is not None:
            return
        counted.noun = self._noun_at_rate(chunk) or self._noun_of_average(chunk)
        if counted.noun is not None or self._has_no_other_noun(counted):
            return
        counted.noun = self.shared.get(k)
        if counted.noun is not None:
            return
        phrase = self.companions.phrase_of(chunk)
        if phrase is None:
            return
        numbered = counted.quantity.form == "vague" and self.words[chunk.first].tag == "D"
        if numbered and phrase.preposition in INESSIVE:
            counted.noun = self._plain_noun(phrase.governor)  # militants in their hundreds
        elif chunk.last <= counted.quantity.outer_last:
            counted.noun = self._noun_of_list(phrase) or self._noun_beside(phrase) or self._noun_moved_to(phrase)

    def _noun_at_rate(self, chunk: Chunk) -> Chunk | None:
        """``Vans arrive at a rate of 90 a day``: things that are the subject, where their rate is a bare number."""
        phrase = None if RATE_NOUNS.isdisjoint(self.tokens.texts) else self.companions.phrase_of(chunk)
        rate = None if phrase is None or phrase.preposition not in PARTITIVE else phrase.governor
        if phrase is None or rate is None or rate.lemma not in RATE_NOUNS or rate.preposition not in ADESSIVE:
            return None
        subject = self.companions.read.clause_of(phrase).subject
        noun = None if subject is None or not subject.tag & PLURAL else self._plain_noun(subject)
        return None if noun is None or self._is_person_like(noun) else noun

    def _noun_of_average(self, chunk: Chunk) -> Chunk | None:
        """``carried 900,000 vans in 2020, an average of 2,500 a day``: the things that the number before counts."""
        phrase = None if EXTREMES.isdisjoint(self.tokens.texts) else self.companions.phrase_of(chunk)
        level = None if phrase is None or phrase.preposition not in PARTITIVE else phrase.governor
        if phrase is None or level is None or level.lemma not in EXTREMES or not phrase.bare_number:
            return None
        mark = self.companions.read.mark_before(level)
        if mark is None or not mark.tag & COMMA or not level.indefinite:
            return None
        last = next((one for one in reversed(self.done) if one.kind not in SPAN_KINDS), None)
        return last.noun if last is not None and last.kind == PLAIN and last.link != "part" else None

    def _has_no_other_noun(self, counted: Counted) -> bool:
        """Whether no noun of the sentence can be left out: it has one number and no list."""
        return counted.quantity.form != "vague" and pw.JOINING_NUMBERS.isdisjoint(self.tokens.texts)

    def _noun_of_list(self, phrase: Phrase) -> Chunk | None:
        """``12 and nine deaths``, ``10, 12 and then 15 trawlers``: the noun of the last of a list of numbers."""
        read = self.companions.read
        further = [one for one in read.list_of(phrase) if one.index > phrase.index]
        if any(one.preposition in PARTITIVE and one.tag & PRONOUN for one in read.governed_by(phrase)):
            return None  # nine of them women and two boys
        if not further or phrase.inner or any(not one.bare_number for one in further[:-1]):
            return None
        if further[-1].bare_number:
            return self._noun_behind_insertion(phrase, further[-1])
        place = self._place_of(further[-1])
        other = None if place is None else self.chunks[place]
        if other is None or other.head < 0 or other.quantity is None or other.quantity.outer_first != other.first:
            return None
        return other

    def _noun_behind_insertion(self, phrase: Phrase, other: Phrase) -> Chunk | None:
        """``as many as 400, and no fewer than 250, conscripts``: the noun behind the second number, for both."""
        read = self.companions.read
        noun = read.clause_of(phrase).own_subject
        if noun is None or noun.determined or noun.index < other.index or read.set_off_from(noun) is not other:
            return None
        found = self._plain_noun(noun)
        place = self._place_of(other)
        if found is not None and place is not None:
            self.shared[place] = found
        return found

    def _noun_moved_to(self, phrase: Phrase) -> Chunk | None:
        """``fell from 48 to 32 ships``: the noun of the level that a bare number goes over to."""
        link = self.companions.read.right_behind(phrase) if phrase.preposition in FROM and phrase.bare_number else None
        other = None if link is None or link.text not in ALLATIVE else self.companions.read.right_behind(link)
        place = None if other is None or other.relation != phrase.relation else self._place_of(other)
        found = None if place is None else self.chunks[place]
        if found is None or found.head < 0 or found.quantity is None or found.quantity.outer_first != found.first:
            return None
        return found

    def _noun_beside(self, phrase: Phrase) -> Chunk | None:
        """``The rebels, some 45 in number, fled``: the people beside whom their number is set."""
        if phrase.relation != APPOSITION:
            return None
        told = self.companions.read.governed_by(phrase)
        noun = self._plain_noun(phrase.governor)
        in_number = any((one.preposition, one.lemma) == IN_NUMBER for one in told)
        return noun if in_number and noun is not None and noun.person else None

    def _plain_noun(self, phrase: Phrase | None) -> Chunk | None:
        """A noun that no number counts, as a phrase of this layer."""
        place = None if phrase is None else self._place_of(phrase)
        return self.chunks[place] if place is not None and self.chunks[place].sort == "N" else None

    def _level_of_noun(self, k: int, counted: Counted) -> None:
        """The noun whose level it is: ``The number of buses grew to 15``, ``Complaints totalled 318``."""
        goes_on = bool(self.done) and counted.frame is not None and counted.frame is self.done[-1].frame
        if self.chunks[k].head >= 0 or counted.noun is not None:
            return
        if goes_on and self._has_the_same_label(counted):
            counted.noun = self.done[-1].noun  # Arrests: 40 in June, 112 in July
            return
        if not (counted.kind == PLAIN or goes_on):
            self._level_of_those_told(k, counted)
            return
        if (goes_on and self._undergoes_the_same(counted)) or (counted.whole is not None and counted.link != "list"):
            return
        phrase = self.companions.phrase_of(self.chunks[k])
        subject = None if phrase is None else self._level_told(phrase)
        if subject is None or subject.quantities:
            return
        told = self._counted_by(subject)
        if told is not None and told.text in DEMONSTRATIVES:
            found = self._told_of(told, self.chunks[k], counted)  # put the number of those detained at 418
            if found is not None and found[0].kind in VICTIM_KINDS:
                self._take(counted, *found)
            return
        place = self._place_of(told or subject)
        noun = None if place is None else self.chunks[place]
        if noun is None or noun.word is None or noun.quantity is not None:
            return
        plural = noun.word.tag in ("SW" if noun.head else "SWX") and noun.text != noun.lemma
        singular = noun.lemma in pw.COUNTED_SINGULARS or (told is not None and self._is_person_like(noun))  # of jobless
        if (plural and noun.lemma not in pw.COUNT_HEADS) or singular:
            counted.noun = noun
            frame = self._first("noun", noun.lemma, noun)
            found = (frame, noun.head) if frame is not None else self._befell_those(told, noun, counted)
            if found is not None and not (goes_on and counted.frame is not None and counted.frame.role == "toll"):
                self._take(counted, *found)  # Refugees rose by 300 to 4,500
            elif goes_on and counted.link == "list" and self._is_person_like(noun):
                counted.link, counted.whole = "", None
                self._fall_back(counted)  # 31 died, and the number of those in wards fell to 1,900

    def _has_the_same_label(self, counted: Counted) -> bool:
        """Whether the noun of the number before, a label, says the kind of this one too."""
        last, frame, phrase = self.done[-1], counted.frame, self.companions.phrase_of(self.chunks[counted.at])
        if phrase is None or counted.link or self.companions.read.clause_of(phrase).label is None:
            return False
        return frame is not None and frame.role == "noun" and last.head == counted.head >= 0 and last.noun is not None

    def _level_of_those_told(self, k: int, counted: Counted) -> None:
        """``the number of guests who fell ill reached 12``: those of whom a clause behind them tells."""
        if counted.kind not in VICTIM_KINDS or counted.frame is None or counted.frame.role == "toll":
            return
        phrase = self.companions.phrase_of(self.chunks[k])
        subject = None if phrase is None else self._level_told(phrase)
        told = None if subject is None or subject.quantities else self._counted_by(subject)
        if told is None and subject is not None and phrase is not None and subject is phrase.governor:
            told = subject  # Families affected: 300
        if told is not None and told.text in DEMONSTRATIVES and counted.head >= 0:
            counted.subject = self.tokens.surface(counted.head, counted.head + 1)  # put the number of those held at 40
        place = None if told is None else self._place_of(told)
        noun = None if place is None else self.chunks[place]
        if noun is None or noun.quantity is not None:
            return
        if self._is_person_like(noun) or (told is subject and counted.head == noun.head >= 0):
            counted.noun = noun  # Cholera cases: 47

    def _befell_those(self, told: Phrase | None, noun: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``the number of guests who fell ill``, ``of patients in hospital``: what is told of those a count is of."""
        if told is None or not self._is_person_like(noun):
            return None
        found = self._told_of(told, noun, counted)
        if found is not None:
            return found if found[0].kind in VICTIM_KINDS else None
        for one in self.companions.read.governed_by(told):
            frame = self._first("predicate", f"{one.preposition}_{one.lemma}", noun) if one.preposition else None
            if frame is not None:
                return frame, self.companions.token_of(one)
        return None

    def _level_told(self, phrase: Phrase) -> Phrase | None:
        """The noun whose level a number is: of a label with nothing more, or the subject of a verb of level."""
        read = self.companions.read
        clause, label = read.clause_of(phrase), phrase.governor
        if label is not None and label.sort == NOUN_PHRASE and phrase.relation == APPOSITION:
            mark = read.mark_before(phrase)
            return label if mark is not None and mark.tag & COLON else None
        if phrase.preposition in ADESSIVE and clause.antecedent is not None:
            return self._put_at(clause.antecedent)
        verb = clause.verb
        if clause.particle is not None and phrase.relation == OBJECT and not phrase.preposition:
            return None  # air defences brought down another 23
        if verb is None or not (verb.lemma in _CHANGING or verb.lemma in pw.STANDING_VERBS):
            return None
        if phrase.relation == NOMINAL and label is not None:  # from an average of 5,000
            place = self._place_of(label)
            phrase = label if place is not None and self.chunks[place].head < 0 else phrase
        put = next((one for one in clause.objects if one.lemma in pw.COUNT_HEADS and not one.quantities), None)
        if put is not None and phrase.preposition in ADESSIVE and put.index < phrase.index:
            return put  # put the number of raids at 12
        gapped = self._gapped_level(phrase)
        if gapped is not None:
            return gapped
        if verb.clause != clause.index or any(not one.quantities for one in clause.objects):
            return None  # put the crowd at 900, police at 300
        if phrase.index < verb.index or phrase.relation not in (OBJECT, OBLIQUE, PREDICATE):
            return None
        return clause.subject

    def _put_at(self, told: Phrase) -> Phrase | None:
        """``put the number of boys who fell ill at 40``: what is put, where a clause tells of those it counts."""
        over = told.governor
        if over is None or over.relation != OBJECT or over.lemma not in pw.COUNT_HEADS:
            return None
        verb = self.companions.read.clause_of(over).verb
        return over if verb is not None and verb.lemma in pw.ESTIMATE_VERBS else None

    def _counted_by(self, count: Phrase) -> Phrase | None:
        """``the number of buses``, ``the number of unemployed``: what a noun for a count counts."""
        read = self.companions.read
        for one in read.governed_by(count) if count.lemma in pw.COUNT_HEADS else ():
            link = read.preposition_of(one)
            if link is not None and link.text in PARTITIVE:
                return one
        return None

    def _undergoes_the_same(self, counted: Counted) -> bool:
        """``The army lost 12 men and the rebels lost 40``: the object of the same verb as the count before."""
        read, verbs = self.companions.read, []
        for one in (counted, self.done[-1]):
            phrase = self.companions.phrase_of(self.chunks[one.at])
            verb = read.clause_of(phrase).verb if phrase is not None and phrase.relation == OBJECT else None
            verbs.append("" if verb is None else verb.lemma)
        return bool(verbs[0]) and verbs[0] == verbs[1]

    def _goes_on_of_things(self, k: int, counted: Counted) -> None:
        """``Three lorries overturned and dozens more were stranded``: a bare count goes on from things just counted."""
        if counted.kind not in VICTIM_KINDS or self.chunks[k].head >= 0 or counted.noun is not None or not self.done:
            return
        if counted.whole is not None and counted.whole.unit == PERSON:
            return  # 61 sailors from two dinghies, nine of them burned
        last = self.done[-1]
        things = last.kind == PLAIN and last.unit not in {"", "person"} and last.noun is not None
        befalls = counted.head >= 0 and (self.words[counted.head].lemma in pw.OF_THINGS or last.unit in ANIMALS)
        if things and befalls:
            counted.noun, counted.topic = last.noun, ""
            self._fall_back(counted)
