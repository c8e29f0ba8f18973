"""A counted phrase in, the state of its people that stands for them out: ``six of the dead``, ``four fatally``."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.traits import (
    EITHER_KINDS,
    LIVED_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.frames.wholes import Wholes
from numbers_extract.grammar.classes import COMMA, DASH
from numbers_extract.grammar.clause import APPOSITION, COMPLEMENT, GERUND_CLAUSE, NOMINAL, PARTICIPLE_CLAUSE
from numbers_extract.grammar.phrase import LINK, NOUN_PHRASE, SIGN, Phrase
from numbers_extract.kinds import Frame, frames_for
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import PLAIN_COPULA
from numbers_extract.lexicon.relators import COMITATIVE, DEMONSTRATIVES, PARTITIVE, SET_OPENERS

__all__ = ["States"]

_HURT: Final = EITHER_KINDS | LIVED_KINDS


class States(Wholes):
    """States that stand for their people, and outcomes told of some of them."""

    def _of_state(self, k: int, counted: Counted) -> None:
        """``six of the dead``, ``the wounded included four``, ``the dead, two cooks``: those in that state."""
        set_off = self._set_off_state(k)
        if set_off is None:
            self._of_those(k, counted)
            return
        self._take(counted, *set_off)
        counted.of_state = counted.kind

    def _is_among(self, chunk: Chunk, counted: Counted) -> None:
        """``Nine cooks were among the dead``, ``nine cooks among 20 killed``: a part of those in that state."""
        if counted.link or counted.kind not in VICTIM_KINDS or SET_OPENERS.isdisjoint(self.tokens.texts):
            return
        phrase = self.companions.phrase_of(chunk)
        among = self._set_among(phrase) if phrase is not None else None
        if among is None:
            return
        if among.quantities:
            token = self.companions.token_of(among)
            counted.whole_chunk = next((one for one in self.chunks if one.first <= token < one.last), None)
            counted.link = "part" if counted.whole_chunk is not None else ""
        elif among.text in pw.STATES or among.text in DEMONSTRATIVES:
            counted.link, counted.of_state = "part", counted.kind

    def _set_among(self, phrase: Phrase) -> Phrase | None:
        """What a counted phrase is among: beside it, or behind the verb that it is the subject of."""
        read = self.companions.read
        first = phrase.conjunct_of or phrase
        clause = read.clause_of(first)
        sets = [one for one in read.phrases if one.governor is first and one.relation == NOMINAL]
        if clause.own_subject is first:
            sets += [one for one in (clause.predicate, *clause.adjuncts) if one is not None]
        return next((one for one in sets if one.preposition in SET_OPENERS and one.index > phrase.index), None)

    def _of_those(self, k: int, counted: Counted) -> None:
        """The same where the state is named behind a preposition or as a subject."""
        chunks = self.chunks
        phrase = self.companions.phrase_of(chunks[k])
        if phrase is not None and (self._of_counted_set(phrase, counted) or self._of_opening_state(phrase, counted)):
            return
        place = self._of_place(chunks[k])
        if place >= 0:
            frame = self._state_frame(chunks[place])
            if frame is not None:
                self._take(counted, frame, chunks[place].head)
                counted.link, counted.of_state = "part", frame.kind
            if frame is not None or chunks[k].head < 0:
                return
        if phrase is not None:
            self._of_those_broken_down(phrase, counted)

    def _of_those_broken_down(self, phrase: Phrase, counted: Counted) -> None:
        """``The dead were two cooks``, ``the toll includes four guards``, ``the people kidnapped include two``."""
        read = self.companions.read
        clause = read.clause_of(phrase)
        verb, subject = clause.verb, clause.subject
        first = phrase.conjunct_of or phrase
        listed = first is clause.predicate or first in clause.objects
        if verb is None or verb.lemma not in pw.PARTITION_VERBS or not listed or subject is None or phrase.preposition:
            return
        told = [one for one in read.clauses if one.antecedent is subject and one.kind == PARTICIPLE_CLAUSE]
        state = told[0].verb if told and subject.determined and subject.number != 1 else None
        place = self._index_at(self.companions.token_of(state or subject))
        if place < 0 or (state is None and subject.quantities):
            return
        here, token = self.chunks[place], self.companions.token_of(state or subject)
        if state is not None:
            frame = self._frame_of_state(here)
            counted.whole = next((other for other in self.done if self._phrase(other) is subject), None)
        else:
            frame = self._state_frame(here) or self._toll_of(here, self.chunks[counted.at])
        if frame is None:
            return
        self._take(counted, frame, token)
        counted.link = counted.link if verb.lemma == PLAIN_COPULA else "part"
        counted.of_state = frame.kind

    def _phrase(self, counted: Counted) -> Phrase | None:
        """The phrase of the grammar that a count is told in."""
        return self.companions.phrase_of(self.chunks[counted.at])

    def _toll_of(self, subject: Chunk, chunk: Chunk) -> Frame | None:
        """``the toll includes four guards``, ``the victims included four``: whom a toll says to be among its people."""
        if subject.word is None or subject.quantity is not None or not self._is_person_like(chunk):
            return None
        frame = self._first("toll", subject.lemma, subject)
        return frame if frame is not None and frame.kind in VICTIM_KINDS else None

    def _of_counted_set(self, phrase: Phrase, counted: Counted) -> bool:
        """``two Germans among 12 dead``: whether a counted set behind ``among`` says what befell them."""
        hanging = self.companions.read.governed_by(phrase)
        among = next((one for one in hanging if one.preposition in SET_OPENERS and one.quantities), None)
        place = self._index_at(self.companions.token_of(among)) if among is not None else -1
        size = self.chunks[place].quantity if place >= 0 else None
        if size is None:
            return False
        found = self._said_of(self.chunks[place]) or self._by_clause(self.chunks[place], Counted(size, place))
        if found is None or found[0].kind not in VICTIM_KINDS:
            return False
        self._take(counted, *found)
        counted.link, counted.whole_chunk = "part", self.chunks[place]
        return True

    def _of_opening_state(self, phrase: Phrase, counted: Counted) -> bool:
        """``Of the dead, 12 were children``: whether a bare number is some of those who open its clause."""
        clause = self.companions.read.clause_of(phrase)
        fronted = next((one for one in clause.adjuncts if one.index < phrase.index), None)
        if fronted is None or fronted.preposition not in PARTITIVE or self.chunks[counted.at].head >= 0:
            return False
        place = self._first_noun_in(*self.reading.tokens_of(fronted))
        frame = self._state_frame(self.chunks[place]) if place >= 0 else None
        if frame is None:
            return False
        self._take(counted, frame, self.chunks[place].head)
        counted.link, counted.of_state = "part", frame.kind
        return True

    def _set_off_state(self, k: int) -> tuple[Frame, int] | None:
        """``The missing, a pilot and two cooks, set out on Sunday``: the state behind which its people are set off."""
        if not self._names_those():
            return None
        phrase = self.companions.phrase_of(self.chunks[k])
        host = None
        if phrase is not None:
            host = phrase.governor if phrase.relation == APPOSITION else phrase.conjunct_of
        if host is None or host.sort != NOUN_PHRASE or host.quantities or not host.determined:
            return None
        behind = self.companions.read.behind(host)
        state = next((one for one in self.chunks if one.first <= self.companions.token_of(host) < one.last), None)
        if state is None or not behind or behind[0].sort != SIGN:
            return None
        frame = self._frame_of_those(state)
        return (frame, state.head) if frame is not None else None

    def _names_those(self) -> bool:
        """Whether a word of the sentence stands for those in a state."""
        if self._those is None:
            named = not (pw.STATES.isdisjoint(self.tokens.texts) and pw.STATE_NOUNS.isdisjoint(self.tokens.lemmas))
            self._those = named and any(self._frame_of_those(chunk) is not None for chunk in self.chunks)
        return self._those

    def _frame_of_those(self, chunk: Chunk) -> Frame | None:
        """The frame of a word for those in a state: ``the missing``, ``the hostages``."""
        frame = self._state_frame(chunk)
        if frame is None and chunk.lemma in pw.STATE_NOUNS:
            frame = next(iter(frames_for("noun", chunk.lemma)), None)
        return frame

    def _takes_from_the_clause(self, counted: Counted) -> None:
        """``34 people were shot, four fatally``: a part of those counted in the clause before."""
        last = self.done[-1] if self.done else None
        if last is not None and last.kind in VICTIM_KINDS and last.link != "part":
            size, part = last.value or last.low, counted.value
            if size is not None and part is not None and part < size:
                counted.link, counted.whole = "part", last

    def _tells_outcome(self, k: int) -> bool:
        """``shot five farmers, killing two``: what became of those of whom no outcome was said."""
        last = self.done[-1] if self.done else None
        if last is None or last.kind not in EITHER_KINDS:
            return False
        phrase, told = (self.companions.phrase_of(self.chunks[at]) for at in (k, last.at))
        if phrase is None or told is None:
            return False
        read = self.companions.read
        clause = read.clause_of(phrase)
        if clause.kind == COMPLEMENT and clause.own_subject is phrase and clause.parent is not None:
            clause = clause.parent  # had shot nine men, saying four had died
        if clause.kind != GERUND_CLAUSE or not clause.after_comma or clause.verb is None:
            return False
        return read.right_behind(told) is read.mark_before(clause.verb)

    def _is_described_apart(self, k: int, counted: Counted) -> bool:
        """``Three were shot, two with injuries to the leg``: a bare number with its state behind a preposition."""
        phrase = self.companions.phrase_of(self.chunks[k])
        behind = self.companions.read.right_behind(phrase) if phrase is not None else None
        mark = self.companions.read.mark_before(phrase) if phrase is not None else None
        apart = mark is not None and bool(mark.tag & (COMMA | DASH)) and behind is not None and behind.sort == LINK
        return apart and behind is not None and counted.head == self.companions.token_of(behind)

    def _is_share(self, k: int) -> bool:
        """``Four were shot, two in the leg``, ``six were hurt, with one in hospital``: some of those before."""
        last = self.done[-1] if self.done else None
        if last is None or last.kind not in _HURT or last.link == "part":
            return False
        read, phrase = self.companions.read, self.companions.phrase_of(self.chunks[k])
        behind = read.right_behind(phrase) if phrase is not None else None
        if phrase is None or behind is None or behind.sort != LINK:
            return False
        company = read.preposition_of(phrase)
        mark = read.mark_before(company if company is not None and company.text in COMITATIVE else phrase)
        if mark is None or not mark.tag & (COMMA | DASH):
            return False
        size, part = last.value, self.chunks[k].quantity
        return size is not None and part is not None and part.value is not None and part.value < size
