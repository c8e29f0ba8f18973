"""A counted phrase in, the whole that it is a part of out: ``including 11 children``, ``three of the eleven``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.levels import Levels
from numbers_extract.frames.things import AnyThing, Thing
from numbers_extract.frames.traits import (
    DIED_KINDS,
    EITHER_KINDS,
    HARMED_KINDS,
    LIVED_KINDS,
    PLAIN,
    RATIO_KINDS,
    SPAN_KINDS,
    SUM_KINDS,
    THING_KINDS,
    UNIT_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.classes import PRONOUN
from numbers_extract.grammar.clause import MOST_STEPS, RELATIVE_CLAUSE, Clause
from numbers_extract.grammar.phrase import PREDICATE_WORD, VERB_GROUP, Phrase
from numbers_extract.kinds import Frame, frames_for
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import COLLECTIVES, PARTITIVE_RELATIVES
from numbers_extract.lexicon.relators import (
    DEFINITE_ARTICLE,
    DEMONSTRATIVES,
    DISJUNCTIVE,
    PARTITIVE,
    POSSESSIVES,
    SET_OPENERS,
)
from numbers_extract.quantities import Quantity
from numbers_extract.quantities.measures import PERSON

__all__ = ["Wholes"]

_SEVERAL: Final = 2
_HURT: Final = EITHER_KINDS | LIVED_KINDS | DIED_KINDS


class Wholes(Levels):
    """Parts linked to their wholes."""

    def _listed_whole(self, k: int, counted: Counted) -> bool:
        """Links an item of ``including two officers, a clerk and a cook`` to the count before and its kind."""
        told = self.parts.get(k)
        if told is None:
            return False
        person, opener = self.chunks[k].person, self.chunks[told.first]
        if self.chunks[k].head < 0 <= opener.head and not self._is_person_like(opener):
            return False  # attacks, including a shooting on a bus and another on a market
        sets = [c for c in self.done if c.at < told.first]
        made_up = next((c for c in sets if c.at == told.whole), None)
        whole = made_up or self._last_people(sets, counted.quantity if person else None)
        if whole is not None and whole.unit == PERSON and whole.kind not in VICTIM_KINDS and person:
            counted.link, counted.whole = "part", whole  # 300 foreigners, among them 90 women and 140 children
        elif whole is not None and not person and self._is_some_of_things(counted, whole):
            counted.link, counted.whole = "part", whole  # eight ships, including three frigates and three tugs
        if whole is None or whole.kind not in VICTIM_KINDS or whole.frame is None:
            return False
        own = self._own_harm(k)
        if own is not None and whole.kind in DIED_KINDS:
            if own[0].kind in LIVED_KINDS:
                self._take(counted, *own)
                return True  # five dead, among them a cook, and 13 wounded
            own = None
        elif own is None and whole.kind not in DIED_KINDS:
            own = self._harm_by_noun(k, whole) or self._harm_in_relative(k, whole)
        size, part = whole.value or whole.low, counted.value
        if size is not None and part is not None and part > size:
            return False
        counted.link, counted.whole = "part", whole
        place = self._of_place(self.chunks[k]) if self.chunks[k].head < 0 else -1
        if place >= 0 and self.chunks[place].sort == "N" and self.chunks[place].quantity is None:
            counted.noun = self.chunks[place]  # including hundreds of clerks
        self._take(counted, *(own or (whole.frame, whole.head)))
        return True

    def _is_some_of_things(self, counted: Counted, whole: Thing) -> bool:
        """Whether a number can be some of things counted before; ``one`` alone is none."""
        smaller = whole.unit != PERSON and (whole.value or 0) > (counted.value or 0)
        return smaller and not self._is_pronoun_one(counted.quantity)

    def _own_harm(self, k: int) -> tuple[Frame, int] | None:
        """``Forty were rescued, including nine with burns``: what an item of a list has suffered, by its own words."""
        chunk = self.chunks[k]
        found, phrase = self._said_of(chunk), self.companions.phrase_of(chunk)
        verb = None if phrase is None else self.companions.read.right_behind(phrase)
        states = [] if phrase is None else list(self._participles_of(phrase))
        if verb is not None and verb.sort == VERB_GROUP and verb.open:
            states.append(verb)  # five dead, among them a cook, and 13 wounded
        for state in states if found is None else ():
            frame = None if self._has_object(state) else self._predicate(state, chunk)
            found = None if frame is None else (frame, self.companions.token_of(state))
        return found if found is not None and found[0].kind in _HURT else None

    def _harm_by_noun(self, k: int, whole: Thing) -> tuple[Frame, int] | None:
        """``300 cases, including nine deaths``: what an item of a list has suffered, where its noun is the harm."""
        chunk = self.chunks[k]
        frame = None if chunk.head < 0 or chunk.person else self._first("noun", chunk.lemma, chunk)
        return (frame, chunk.head) if frame is not None and frame.kind in HARMED_KINDS - {whole.kind} else None

    def _harm_in_relative(self, k: int, whole: Thing) -> tuple[Frame, int] | None:
        """``40 fled, including five who drowned``; but of those wounded, ``two who were shot`` were wounded too."""
        chunk = self.chunks[k]
        phrase = self.companions.phrase_of(chunk)
        relatives = () if phrase is None else self._relatives_of(phrase)
        found = (self._of_verb(role, verb, chunk)[0] for role, verb, _ in relatives)
        kinds = DIED_KINDS if whole.kind in LIVED_KINDS else _HURT
        return next((one for one in found if one is not None and one[0].kind in kinds), None)

    def _whole_of(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """Links a part to its whole: ``including 11 children``, ``three of the eleven sailors``, ``of whom five``."""
        phrase = self.companions.phrase_of(chunk)
        if phrase is not None and phrase.sort == PREDICATE_WORD:
            phrase = phrase.governor or phrase  # a district police chief
        sets = chunk.word is not None and chunk.word.text != chunk.lemma  # two groups of clerks, 12 pairs of shoes
        takes_whole = chunk.head < 0 or chunk.sort == "P" or (chunk.lemma in pw.TRANSPARENT and not sets)
        if phrase is not None and takes_whole and self._opens_part_of(phrase):
            self._of_antecedent(k, counted, self.companions.read.clause_of(phrase).antecedent)
        else:
            self._of_whole(k, chunk, counted, takes_whole=takes_whole)
        if phrase is not None and (size := self._out_of(phrase)) is not None:
            counted.link, counted.whole_chunk = "part", size  # ``71 seats out of 329``
            if takes_whole and size.head >= 0:
                counted.noun = size  # 9 out of 30 villages
        elif self._is_remainder(chunk, counted.quantity):
            larger = self._same_noun(chunk, counted.quantity) if chunk.head >= 0 else self._divided(counted)
            if larger is not None:
                counted.link, counted.whole = "part", larger
        if phrase is not None:
            self._of_those_told(k, chunk, counted, phrase)

    def _of_whole(self, k: int, chunk: Chunk, counted: Counted, *, takes_whole: bool) -> None:
        """``three of the eleven``, ``six of them``, ``two of those``: what an ``of`` behind a number leads to."""
        place = self._of_place(chunk)
        whole = self.chunks[place] if place >= 0 else None
        if whole is None or not (takes_whole or whole.sort == "P"):  # six shells of them
            return
        if whole.sort == "P" or (whole.sort == "N" and self._stands_alone_for_set(whole)):
            self._of_them(k, counted)
        elif whole.sort in "NQ" or whole.quantity is not None:  # 340 of a promised 5,000 homes
            self._of_set(whole, counted)
            self._of_size(whole, counted)
        first = counted.quantity.outer_first
        plain = counted.link == "part" and whole.sort == "N" and whole.quantity is None
        if plain and first and self.words[first - 1].text in pw.EVERYONE:
            counted.link = ""  # all 48 of its jets

    def _opens_part_of(self, phrase: Phrase) -> bool:
        """``two of which failed``: whether a number opens a relative clause that tells of it alone."""
        clause = self.companions.read.clause_of(phrase)
        opener = clause.opener
        told = (
            opener is not None
            and opener.text in PARTITIVE_RELATIVES
            and (clause.own_subject is phrase or phrase in clause.objects)
        )
        return told and opener is not None and phrase.index < opener.index

    def _of_antecedent(self, k: int, counted: Counted, antecedent: Phrase | None) -> None:
        """``a series of raids, two of which failed``: a part of things that no number counts, or of those before."""
        inner = antecedent
        for _ in range(MOST_STEPS):  # one of a wave of raids
            hanging = self.companions.read.governed_by(inner) if inner is not None else ()
            inner = next((one for one in hanging if one.preposition in PARTITIVE), None)
            antecedent = inner or antecedent
        of = antecedent is not None and antecedent.preposition in PARTITIVE
        place = self._index_at(self.reading.token_of(antecedent)) if of and antecedent is not None else -1
        at = -1 if of or antecedent is None else self._index_at(self.reading.token_of(antecedent))
        near = self.chunks[at] if at >= 0 else None
        if place >= 0 and self._is_plain_set(self.chunks[place]):
            counted.link, counted.noun = "part", self.chunks[place]
        elif near is not None and near.sort == "N" and near.word is not None and self._are_meant(near):
            counted.link, counted.noun = "part", near  # the dockers, 60 of whom were hurt
        else:
            self._of_them(k, counted)

    def _are_meant(self, near: Chunk) -> bool:
        """``the dockers, 60 of whom``: people in the plural, or things where no people were counted before them."""
        if near.word is None or not near.word.plural or self._is_person_like(near):
            return near.word is not None and near.word.plural
        return all(one.unit != PERSON for one in self.done)

    def _out_of(self, phrase: Phrase) -> Chunk | None:
        """``71 seats out of 329``: the phrase with the number that a part is taken out of; None for none."""
        read = self.companions.read
        behind = (*read.governed_by(phrase), *read.clause_of(phrase).adjuncts)
        taken = [one for one in behind if one.preposition in pw.OUT_OF]
        sums = [one for one in taken if one.lemma in pw.COUNT_HEADS]  # 239 people, out of a total of 1,200
        inner = [one for total in sums for one in read.governed_by(total) if one.preposition in PARTITIVE]
        if inner and inner[0].quantities:
            return self._chunk_of(inner[0])
        sizes = (one for one in taken if one.quantities)
        size = next((one for one in sizes if read.preposition_of(one) is read.right_behind(phrase)), None)
        return self._chunk_of(size) if size is not None else None

    def _of_those_told(self, k: int, chunk: Chunk, counted: Counted, phrase: Phrase) -> None:
        """The whole that the clause of a part names by a pronoun: ``of whom five died``, ``among them six women``."""
        read = self.companions.read
        clause, part = read.clause_of(phrase), counted.quantity if chunk.person else None
        opener = clause.opener
        if self.done and any(self._is_set_of_them(one) for one in read.governed_by(phrase)):
            counted.link, counted.whole = "part", self._last_people(self.done, part)  # eight children among them
        subject = clause.own_subject is phrase
        if self.done and subject and opener is not None and opener.preposition in SET_OPENERS:
            counted.link, counted.whole = "part", self._last_people(self.done)  # among whom were 12 women
        if self._opened_by_set(chunk, counted) or phrase.preposition in SET_OPENERS:
            return  # ``among 8 injured``: the number is the set itself
        alike = self._alike_before(phrase, clause, counted)
        if alike is not None:
            counted.link, counted.whole = "part", alike
            return
        some = subject or (phrase.bare_number and phrase in clause.objects)  # of whom they have charged 12
        if some and opener is not None and opener.text in PARTITIVE_RELATIVES and opener.index < phrase.index:
            if chunk.head < 0 and self._is_amount(-1):
                counted.link, counted.whole = "part", self.done[-1]  # 9 billion euros, of which 2 billion
            elif self.done:
                counted.link, counted.whole = "part", self._last_people(self.done)  # of whom 812 died
            return
        fronted = next((one for one in clause.adjuncts if one.index < phrase.index), None) if subject else None
        if fronted is not None and fronted.preposition in PARTITIVE and self._stands_for_them(fronted):
            self._of_them(k, counted)  # Of them, 12 were children
        elif fronted is not None and fronted.preposition in PARTITIVE and fronted.quantities and chunk.head < 0:
            self._of_fronted(counted, fronted)  # said that of 220 inmates, 163 had been caught
        elif self.done and (phrase.preposition in pw.PART_CUES or self._is_among_them(phrase)):
            counted.link, counted.whole = "part", self._last_people(self.done, part)

    def _alike_before(self, phrase: Phrase, clause: Clause, counted: Counted) -> Counted | None:
        """``54 drones and 12 rockets, of which it downed 48 drones``: what is counted before by the same noun."""
        told = phrase.conjunct_of or phrase
        opener, size = clause.opener, counted.value
        if (
            opener is None
            or opener.text not in PARTITIVE_RELATIVES
            or opener.index > phrase.index
            or phrase.bare_number
        ):
            return None
        if size is None or not (told is clause.own_subject or told in clause.objects):
            return None
        for one in reversed(self.done):
            its = self.companions.phrase_of(self.chunks[one.at])
            if its is not None and its.index < opener.index and its.lemma == phrase.lemma and (one.value or 0) >= size:
                return one
        return None

    def _of_fronted(self, counted: Counted, fronted: Phrase) -> None:
        """Links a bare number to the counted set that opens its clause, where it is no more than that."""
        told = (one for one in self.done if self.companions.phrase_of(self.chunks[one.at]) is fronted)
        whole = next(told, None)
        size = None if whole is None else whole.value or whole.low
        if whole is None or size is None or self.words[0].text in pw.OPENS_A_SET:
            return  # Of the 33, 21: linked when all are known
        if counted.value is not None and counted.value <= size:
            counted.link, counted.whole = "part", whole

    def _is_set_of_them(self, phrase: Phrase) -> bool:
        """``among them``: whether a phrase stands for the set that another is some of."""
        return phrase.preposition in SET_OPENERS and bool(phrase.tag & PRONOUN)

    def _stands_for_them(self, phrase: Phrase) -> bool:
        """``them``, ``those``: whether a phrase stands alone for those counted before."""
        return bool(phrase.tag & PRONOUN) or (phrase.text in DEMONSTRATIVES and phrase.last - phrase.first == 1)

    def _is_among_them(self, phrase: Phrase) -> bool:
        """``30 were killed, among them 12 women``: whether a pronoun behind ``among`` opens what is told."""
        read = self.companions.read
        them = (one for one in read.clause_of(phrase).adjuncts if self._is_set_of_them(one))
        return any(read.right_behind(one) is phrase for one in them)

    def _of_size(self, whole: Chunk, counted: Counted) -> None:
        """``two of the crew of 14``: the number behind a set, of which a part is told, is its size."""
        if counted.link != "part" or whole.lemma not in COLLECTIVES:
            return
        phrase = self.companions.phrase_of(whole)
        sizes = (
            [
                one
                for one in self.companions.read.governed_by(phrase)
                if one.preposition in PARTITIVE and one.bare_number
            ]
            if phrase is not None
            else []
        )
        if sizes:
            counted.whole_chunk = self._chunk_of(sizes[0])

    def _opened_by_set(self, chunk: Chunk, counted: Counted) -> bool:
        """``Of the detainees, 12 were charged``, ``Among the 300 guests were 12 women``: a set opens the clause."""
        opener = self.words[0].text
        if opener not in PARTITIVE and opener not in SET_OPENERS:
            return False
        phrase = self.companions.phrase_of(chunk)
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        if phrase is None or clause is None or clause.own_subject is not phrase:
            return False
        fronted = clause.adjuncts[0] if clause.adjuncts and clause.adjuncts[0].index < phrase.index else None
        set_chunk = None if fronted is None or fronted.preposition != opener else self._chunk_of(fronted)
        if fronted is None or set_chunk is None:
            return False
        if fronted.quantities and opener in SET_OPENERS and clause.inverted:
            counted.link, counted.whole = "part", next((c for c in self.done if self.chunks[c.at] is set_chunk), None)
            return True
        if opener in SET_OPENERS or fronted.quantities or not phrase.bare_number:
            return False
        if set_chunk.sort != "N" or set_chunk.word is None or not set_chunk.word.plural:
            return False
        self._of_set(set_chunk, counted)
        return True

    def _chunk_of(self, phrase: Phrase) -> Chunk | None:
        """The phrase of this layer in which one of the grammar stands."""
        first, last = self.reading.tokens_of(phrase)
        return next((one for one in self.chunks if first <= one.first < last and one.sort in "NQA"), None)

    def _of_set(self, whole: Chunk, counted: Counted) -> None:
        """``three of the eleven sailors``, ``six of those injured``: of a set that has a name, a number or a state."""
        counted.noun = counted.whole_chunk = whole
        state = self._state_frame(whole)
        named = whole.word is not None and self.words[whole.first].tag in "Dp" and whole.word.plural
        several = (counted.value or _SEVERAL) > 1 and self._is_person_like(whole)
        owned = several and self.words[whole.first].text in POSSESSIVES
        named = named and not owned  # six of his guards: no set that was told before
        counted.whole = counted.whole or self._told_set(whole, counted.quantity)
        if not (whole.quantity is not None or whole.inner or named or state is not None or counted.whole is not None):
            return
        counted.link = "part"
        if state is None and named and whole.quantity is None:
            state = self._first_of_set(whole)
        counted.of_state = state.kind if state is not None else ""
        if counted.whole is None and whole.quantity is None and whole.lemma in pw.VICTIM_NOUNS:
            counted.whole = self._hurt_before(counted.quantity)

    def _told_set(self, whole: Chunk, part: Quantity) -> Thing | None:
        """``fired 12 rockets. Four of the rockets hit a mill``: a set that was counted before by the same noun."""
        plural = whole.word is not None and whole.word.text != whole.lemma
        alone = whole.quantity is None and not whole.inner and whole.head - whole.first == 1
        several = plural and alone and (part.value or part.low or 0) > 1  # one of the methods is no row
        return self._same_noun(whole, part) if several and self.words[whole.first].text in DEFINITE_ARTICLE else None

    def _first_of_set(self, whole: Chunk) -> Frame | None:
        """``six of the hostages``: the frame of a noun for people whom something befell."""
        found = (frame for frame in frames_for("noun", whole.lemma) if frame.kind in VICTIM_KINDS and not frame.pattern)
        return next(found, None)

    def _is_of_things(self, counted: Counted) -> bool:
        """``300 sheep were stolen; forty of them were found dead``: a part of a set that is no people."""
        whole = counted.whole
        if counted.link != "part" or whole is None or whole.kind not in THING_KINDS | {PLAIN} or not whole.named:
            return False
        return whole.unit not in {"", "person"} and whole.unit not in pw.COLLECTIVE_PEOPLE

    def _stands_alone_for_set(self, chunk: Chunk) -> bool:
        """``six of those since Sunday``: a demonstrative that nothing behind it says more of."""
        phrase = self.companions.phrase_of(chunk) if self._stands_for_set(chunk) else None
        if phrase is None or any(one.sort == PREDICATE_WORD for one in self.companions.read.governed_by(phrase)):
            return False
        telling = (one for one in self.companions.read.clauses if one.antecedent is phrase)
        return all(one.kind == RELATIVE_CLAUSE and one.opener is None for one in telling)  # those they arrested

    def _divided(self, counted: Counted) -> Thing | None:
        """``The other 12 were let go``: the set that they make up with those told before, or the last people of it."""
        size = counted.value or 0
        near: list[Thing] = [*reversed(self.done), *reversed(self.things.before)]
        told = near[0].value if near else None
        if told is not None:
            for thing in (*near[1:], *reversed(self.things.earlier)):
                if thing.value == size + told and thing.kind not in UNIT_KINDS:
                    return thing
        far = [thing for thing in reversed(self.things.earlier) if thing.kind in VICTIM_KINDS]
        for thing in (*near, *far):
            people = thing.unit == PERSON and thing.kind not in UNIT_KINDS and not thing.against
            if people and thing.link != "part" and (thing.value or 0) > size:
                return thing
        return None

    def _is_amount(self, at: int) -> bool:
        """Whether the fact at ``at`` of those done is an amount of money or a measure."""
        return bool(self.done) and self.done[at].kind in SUM_KINDS

    def _stands_for_set(self, chunk: Chunk) -> bool:
        """``them``, ``those``: those who were counted before."""
        alone = chunk.last - chunk.first == 1
        return chunk.sort == "P" or (alone and self.words[chunk.first].text in DEMONSTRATIVES)

    def _of_them(self, k: int, counted: Counted) -> None:
        """A part of those counted last, if they are as many; ``or 1.9 million of them`` tells a share anew."""
        last = self.done[-1] if self.done else None
        if last is not None and last.kind in RATIO_KINDS and last.noun is not None and self._is_restated(k):
            counted.noun = last.noun
            return
        size = counted.value or counted.low or 0
        enough = [c for c in self.done if (c.value or size + 1) > size] or [
            c for c in self.done if (c.value or size) >= size
        ]
        counted.link = "part"
        before = [thing for thing in self.things.before if (thing.value or size) >= size]
        counted.whole = self._last_people(enough)
        if counted.whole is None and last is not None and last.kind in SPAN_KINDS and (last.value or 0) > size:
            counted.whole = last  # 12 years in jail, five of them alone
        counted.whole = counted.whole or self._last_people(before)

    def _state_frame(self, chunk: Chunk) -> Frame | None:
        """``the dead``, ``the wounded``, ``those killed``: the frame of a state that stands for its people."""
        if chunk.sort != "N" or chunk.word is None or chunk.quantity is not None or chunk.word.tag not in "JEeNn":
            return None
        if self.words[chunk.first].tag != "D" and not (
            chunk.first and self.words[chunk.first - 1].text in DEMONSTRATIVES
        ):
            return None
        return self._frame_of_state(chunk)

    def _frame_of_state(self, chunk: Chunk) -> Frame | None:
        """The frame of a word for a state (``dead``, ``kidnapped``), None where the word tells none."""
        if chunk.word is None or chunk.word.text not in pw.STATES:
            return None
        text, lemma = chunk.word.text, chunk.word.lemma
        found = (*frames_for("predicate", text), *frames_for("noun", text), *frames_for("object", lemma))
        return next((frame for frame in found if not frame.pattern), None)

    def _is_restated(self, k: int) -> bool:
        """``a third, or 1.9 million of them``: whether a number tells again what the one before does."""
        phrase = self.companions.phrase_of(self.chunks[k])
        before = self.companions.read.right_before(phrase) if phrase is not None else None
        return before is not None and before.text in DISJUNCTIVE

    def _is_plain_set(self, chunk: Chunk) -> bool:
        """Things in the plural that no number counts."""
        word = chunk.word
        several = chunk.sort == "N" and word is not None and word.tag in "SW" and word.text != word.lemma
        return several and not self._is_person_like(chunk)

    def _is_set_of_things(self, chunk: Chunk) -> bool:
        """Things in the plural, counted or not."""
        counted = chunk.quantity is not None and chunk.word is not None and chunk.word.tag in "SW"
        return self._is_plain_set(chunk) or (counted and not self._is_person_like(chunk))

    def _hurt_before(self, quantity: Quantity) -> Thing | None:
        """``Four men had wounds. One of the victims died.``: the hurt last counted in the sentences before."""
        last = self._last_people(self.things.before)
        if last is None or last.kind not in _HURT or last.link == "part":
            return None
        return last if (last.value or 0) > (quantity.value or 0) else None

    def _is_remainder(self, chunk: Chunk, quantity: Quantity) -> bool:
        """``the other two men``, ``the remaining three warehouses``."""
        first = chunk.first
        return self.words[first].tag == "D" and any(w.text in pw.REMAINDERS for w in self.words[first : quantity.first])

    def _same_noun(self, chunk: Chunk, quantity: Quantity) -> Thing | None:
        for other in (*reversed(self.done), *reversed(self.things.before), *reversed(self.things.earlier)):
            if (
                other.named
                and other.named == chunk.lemma
                and not other.against
                and (other.value or 0) > (quantity.value or 0)
            ):
                return other
        return None

    def _last_people(self, done: Sequence[AnyThing], part: Quantity | None = None) -> AnyThing | None:
        """The last count of people or things that is no part itself; ``part``: people, of whom it can be a part."""
        if part is not None and part.value is not None:
            for counted in reversed(done):
                size = counted.value or counted.low
                people = counted.unit == PERSON and counted.link != "part" and counted.kind not in UNIT_KINDS
                if people and not counted.against and (size is None or size > part.value):
                    return counted
        for counted in reversed(done):
            whole = counted.kind not in UNIT_KINDS and counted.link != "part" and counted.value != 0
            if whole and not counted.against:
                return counted
        last = done[-1] if done else None
        return last if last is not None and last.kind not in UNIT_KINDS and last.value != 0 else None
