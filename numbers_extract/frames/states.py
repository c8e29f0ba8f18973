"""A counted phrase in, the state of its people that stands for them out: ``six of the dead``, ``four fatally``."""

from __future__ import annotations

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.traits import (
    EITHER_KINDS,
    LIVED_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.frames.wholes import Wholes
from numbers_extract.grammar.clause import APPOSITION, NOMINAL
from numbers_extract.grammar.phrase import NOUN_PHRASE, SIGN, Phrase
from numbers_extract.kinds import Frame, frames_for
from numbers_extract.lexicon import phrase_words as pw

__all__ = ["States"]

_OUTCOME = 3  # phrases from ``five farmers`` to ``two`` in ``five farmers, killing two``
_THOSE = frozenset("DP")  # the people kidnapped, those kidnapped
_HURT = EITHER_KINDS | LIVED_KINDS


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
        if counted.link or counted.kind not in VICTIM_KINDS or pw.SET_CUES.isdisjoint(self.tokens.texts):
            return
        phrase = self.companions.phrase_of(chunk)
        among = self._set_among(phrase) if phrase is not None else None
        if among is None:
            return
        if among.quantities:
            token = self.companions.token_of(among)
            counted.whole_chunk = next((one for one in self.chunks if one.first <= token < one.last), None)
            counted.link = "part" if counted.whole_chunk is not None else ""
        elif among.text in pw.STATES or among.text in pw.DEMONSTRATIVES:
            counted.link, counted.of_state = "part", counted.kind

    def _set_among(self, phrase: Phrase) -> Phrase | None:
        """What a counted phrase is among: beside it, or behind the verb that it is the subject of."""
        read = self.companions.read
        first = phrase.conjunct_of or phrase
        clause = read.clause_of(first)
        sets = [one for one in read.phrases if one.governor is first and one.relation == NOMINAL]
        if clause.own_subject is first:
            sets += [one for one in (clause.predicate, *clause.adjuncts) if one is not None]
        return next((one for one in sets if one.preposition in pw.SET_CUES and one.index > phrase.index), None)

    def _of_those(self, k: int, counted: Counted) -> None:
        """The same where the state is named behind a preposition or as a subject."""
        chunks = self.chunks
        after = k + 1
        among = after + 1 < len(chunks) and chunks[after].text in pw.SET_CUES
        size = chunks[after + 1].quantity if among else None
        if size is not None:
            larger = Counted(size, after + 1)
            found = self._said_of(after + 1, chunks[after + 1]) or self._by_clause(chunks[after + 1], larger)
            if found is not None and found[0].kind in VICTIM_KINDS:
                self._take(counted, *found)  # two Germans among 12 dead
                counted.link, counted.whole_chunk = "part", chunks[after + 1]
                return
        opening = chunks[1] if len(chunks) > 1 and chunks[0].sort == "o" and k > 1 else None
        frame = self._state_frame(opening) if opening is not None else None
        if frame is not None and opening is not None and chunks[k].head < 0:
            self._take(counted, frame, opening.head)  # of the dead, 12 were children
            counted.link, counted.of_state = "part", frame.kind
            return
        if after + 1 < len(chunks) and chunks[after].sort == "o":
            frame = self._state_frame(chunks[after + 1])
            if frame is not None:
                self._take(counted, frame, chunks[after + 1].head)
                counted.link, counted.of_state = "part", frame.kind
            if frame is not None or chunks[k].head < 0:
                return
        j = k - 1
        while j > 0 and chunks[j].sort in 'NQA,CR"oY':
            j -= 1
        if j <= 0 or chunks[j].sort not in "FKE" or chunks[j].lemma not in pw.BREAKING_DOWN:
            return
        subject = chunks[j - 1]
        people = j - 2 if subject.sort == "E" else j - 1
        if j == k - 1 and people > 1 and chunks[people - 1].sort == "o" and chunks[people - 2].quantity is not None:
            return  # one of the dead was a child
        frame = self._state_frame(subject) or self._toll_of(subject, chunks[k]) if subject.sort == "N" else None
        those = people == j - 2 >= 0 and (chunks[people].person or chunks[people].text in pw.DEMONSTRATIVES)
        if those and self.words[chunks[people].first].tag in _THOSE:
            frame = self._frame_of_state(subject)  # the people kidnapped include
            counted.whole = next((other for other in self.done if other.at == people), None)
        if frame is not None:
            self._take(counted, frame, subject.head)
            counted.link = counted.link if chunks[j].sort == "K" else "part"
            counted.of_state = frame.kind

    def _toll_of(self, subject: Chunk, chunk: Chunk) -> Frame | None:
        """``the toll includes four guards``, ``the victims included four``: whom a toll says to be among its people."""
        if subject.word is None or subject.quantity is not None or not self._is_person_like(chunk):
            return None
        frame = self._first("toll", subject.lemma, subject)
        return frame if frame is not None and frame.kind in VICTIM_KINDS else None

    def _set_off_state(self, k: int) -> tuple[Frame, int] | None:
        """``The missing, a pilot and two cooks, set out on Sunday``: the state behind which its people are set off."""
        if all(self._frame_of_those(chunk) is None for chunk in self.chunks[:k]):
            return None  # a cheap look
        phrase = self.companions.phrase_of(self.chunks[k])
        host = None
        if phrase is not None:
            host = phrase.governor if phrase.relation == APPOSITION else phrase.conjunct_of
        if host is None or host.sort != NOUN_PHRASE or host.quantities or not host.determined:
            return None
        if host.governor is not None and host.governor.quantities:
            return None  # two of the wounded, a nurse and a cook, died
        behind = self.companions.read.behind(host)
        state = next((one for one in self.chunks if one.first <= self.companions.token_of(host) < one.last), None)
        if state is None or not behind or behind[0].sort != SIGN:
            return None
        frame = self._frame_of_those(state)
        return (frame, state.head) if frame is not None else None

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
        if last is None or last.kind not in EITHER_KINDS or k < _OUTCOME or last.at != k - _OUTCOME:
            return False
        return self.chunks[k - 1].sort == "G" and self.chunks[k - 2].sort == ","

    def _is_described_apart(self, k: int, counted: Counted) -> bool:
        """``Three were shot, two with injuries to the leg``: a bare number with its state behind a preposition."""
        chunks = self.chunks
        apart = k > 0 and chunks[k - 1].sort == "," and k + 1 < len(chunks) and chunks[k + 1].sort == "I"
        return apart and counted.head == chunks[k + 1].head

    def _is_share(self, k: int) -> bool:
        """``Four were shot, two in the leg``, ``six were hurt, with one in hospital``: some of those before."""
        chunks = self.chunks
        last = self.done[-1] if self.done else None
        if last is None or last.kind not in _HURT or last.link == "part" or k + 1 >= len(chunks):
            return False
        opener = k - 1
        if opener > 0 and chunks[opener].text in pw.COMPANY:
            opener -= 1
        if opener < 1 or chunks[opener].sort != "," or chunks[k + 1].sort not in "Iy" or last.at >= opener:
            return False
        size, part = last.value, chunks[k].quantity
        return size is not None and part is not None and part.value is not None and part.value < size
