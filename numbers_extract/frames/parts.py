"""Counted phrases in, parts linked to their wholes and lists to what they go on from out."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.levels import Levels
from numbers_extract.frames.traits import (
    AGE_KINDS,
    DIED_KINDS,
    EITHER_KINDS,
    FORCE_KINDS,
    HARMED_KINDS,
    HELD_KINDS,
    LASTING_KINDS,
    LIVED_KINDS,
    MONEY_KINDS,
    PEOPLE_KINDS,
    PERCENT_KINDS,
    PLAIN,
    PLAIN_KINDS,
    RATIO_KINDS,
    SPAN_KINDS,
    SUM_KINDS,
    UNIT_KINDS,
    UNIT_WORD_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.kinds import Frame, frames_for
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.function_words import TIME_NOUNS
from numbers_extract.lexicon.quantity_words import (
    AGO_WORDS,
    CHANGE_NOUNS,
    CHANGE_VERBS,
    EXTREMES,
    FORECAST_NOUNS,
    FROM,
    OR,
    THAN,
)
from numbers_extract.quantities import Quantity

__all__ = ["Parts"]

_WHOLE = 100
_OUTCOME = 3  # phrases from ``five farmers`` to ``two`` in ``five farmers, killing two``
_SECOND = 2
_BEHIND_OF_THEM = 3
# Sets of people of whom more may be told; of those in a lasting state only in a clause or sentence of its own.
_SETS = FORCE_KINDS | PLAIN_KINDS | EITHER_KINDS
_HURT = EITHER_KINDS | LIVED_KINDS
_OUTCOMES = DIED_KINDS | LIVED_KINDS
_UNITS_BUT_RATIOS = UNIT_KINDS - RATIO_KINDS
_CHANGING = pw.LEVEL_VERBS | CHANGE_VERBS.keys()


class Parts(Levels):
    """Wholes, parts, lists and plain reference back."""

    def _listed_whole(self, k: int, counted: Counted) -> bool:
        """Links an item of ``including two officers, a clerk and a cook`` to the count before and its kind."""
        if k not in self.parts:
            return False
        person = self.chunks[k].person
        sets = [c for c in self.done if c.at < self.parts[k][0]]
        whole = self._last_people(sets, counted.quantity if person else None)
        if whole is not None and whole.unit == "person" and whole.kind not in VICTIM_KINDS and person:
            counted.link, counted.whole = "part", whole  # 300 foreigners, among them 90 women and 140 children
        if whole is None or whole.kind not in VICTIM_KINDS or whole.frame is None:
            return False
        size, part = whole.quantity.value or whole.quantity.low, counted.quantity.value
        if size is not None and part is not None and part > size:
            return False
        counted.link, counted.whole = "part", whole
        self._take(counted, whole.frame, whole.head)
        return True

    def _whole_of(self, k: int, chunk: Chunk, counted: Counted) -> None:  # noqa: C901, PLR0912
        """Links a part to its whole: ``including 11 children``, ``three of the eleven sailors``, ``of whom five``."""
        chunks = self.chunks
        after = k + 1
        takes_whole = chunk.head < 0 or chunk.sort == "P" or chunk.lemma in pw.TRANSPARENT
        if after + 1 < len(chunks) and chunks[after].sort == "o" and takes_whole:
            whole = chunks[after + 1]
            before = chunks[k - 2] if k > 3 and chunks[k - 1].sort == "," and chunks[k - 3].sort == "o" else None
            if whole.sort == "w" and before is not None and self._is_plain_set(before):
                counted.link, counted.noun = "part", before  # a series of raids, two of which failed
            elif whole.sort in {"P", "w"}:
                self._of_them(k, counted)
            elif whole.sort in "NQ":
                counted.noun = counted.whole_chunk = whole
                if (
                    whole.quantity is None
                    and self.done
                    and whole.word is not None
                    and whole.word.text in pw.DEMONSTRATIVES
                ):
                    counted.whole = self._last_people(self.done)
                if (
                    whole.quantity is not None
                    or whole.inner
                    or (whole.word is not None and self.words[whole.first].tag in "Dp" and whole.word.plural)
                    or self._state_frame(whole) is not None
                ):
                    counted.link = "part"
                    if counted.whole is None and whole.quantity is None and whole.lemma in pw.VICTIM_NOUNS:
                        counted.whole = self._hurt_before(counted.quantity)
        if (
            after + 2 < len(chunks)
            and chunks[after].sort == "I"
            and chunks[after + 1].sort == "o"
            and chunks[after + 2].quantity is not None
        ):
            counted.link, counted.whole_chunk = "part", chunks[after + 2]  # ``71 seats out of 329``
            if takes_whole and chunks[after + 2].head >= 0:
                counted.noun = chunks[after + 2]  # 9 out of 30 villages
        elif self._is_remainder(chunk, counted.quantity):
            larger = self._same_noun(chunk, counted.quantity)
            if larger is not None:
                counted.link, counted.whole = "part", larger
        if (
            after + 1 < len(chunks)
            and chunks[after].text in pw.SET_CUES
            and chunks[after + 1].sort in "Pw"
            and self.done
        ):
            part = counted.quantity if chunk.person else None
            counted.link, counted.whole = "part", self._last_people(self.done, part)  # eight children among them
        j = k - 1
        while j >= 0 and chunks[j].sort in 'RT"':
            j -= 1
        if (
            j > 1
            and chunks[j].sort == "K"
            and chunks[j - 1].sort in "Pw"
            and chunks[j - 2].text in pw.SET_CUES
            and self.done
        ):
            counted.link, counted.whole = "part", self._last_people(self.done)  # among whom were 12 women
        if j >= 0 and chunks[j].sort == "I" and chunks[j].text in pw.SET_CUES:
            return  # ``among 8 injured``: the number is the set itself
        if j > 0 and chunks[j].sort == "w" and chunks[j - 1].sort == "o" and chunk.head < 0 and self._is_amount(-1):
            counted.link, counted.whole = "part", self.done[-1]  # 9 billion euros, of which 2 billion
            return
        if j > 0 and chunks[j].sort in "Pw" and chunks[j - 1].sort == "o" and self.done:
            counted.link, counted.whole = "part", self._last_people(self.done)  # of whom 812 died
            return
        if k == _BEHIND_OF_THEM and chunks[0].sort == "o" and chunks[2].sort == "," and self._stands_for_set(chunks[1]):
            self._of_them(k, counted)  # Of them, 12 were children
            return
        if j > 0 and chunks[j].sort == "P" and chunks[j - 1].sort == "I":
            j -= 1
        if j >= 0 and chunks[j].sort == "I" and chunks[j].text in pw.PART_CUES and self.done:
            counted.link = "part"
            counted.whole = self._last_people(self.done, counted.quantity if chunk.person else None)

    def _is_amount(self, at: int) -> bool:
        """Whether the fact at ``at`` of those done is an amount of money or a measure."""
        return bool(self.done) and self.done[at].kind in SUM_KINDS

    def _stands_for_set(self, chunk: Chunk) -> bool:
        """``them``, ``those``: those who were counted before."""
        alone = chunk.last - chunk.first == 1
        return chunk.sort == "P" or (alone and self.words[chunk.first].text in pw.DEMONSTRATIVES)

    def _of_them(self, k: int, counted: Counted) -> None:
        """A part of those counted last, if they are as many; ``or 1.9 million of them`` tells a share anew."""
        last = self.done[-1] if self.done else None
        if last is not None and last.kind in RATIO_KINDS and last.noun is not None and k > 1 and self._is_restated(k):
            counted.noun = last.noun
            return
        size = counted.quantity.value or counted.quantity.low or 0
        enough = [c for c in self.done if (c.quantity.value or size + 1) > size] or [
            c for c in self.done if (c.quantity.value or size) >= size
        ]
        counted.link = "part"
        counted.whole = self._last_people(enough) or self._last_people(
            [c for c in self.before if (c.quantity.value or size) >= size]
        )

    def _is_restated(self, k: int) -> bool:
        return self.chunks[k - 1].sort == "C" and self.chunks[k - 1].text in OR

    def _is_plain_set(self, chunk: Chunk) -> bool:
        """Things in the plural that no number counts."""
        word = chunk.word
        several = chunk.sort == "N" and word is not None and word.tag in "SW" and word.text != word.lemma
        return several and not self._is_person_like(chunk)

    def _hurt_before(self, quantity: Quantity) -> Counted | None:
        """``Four men had wounds. One of the victims died.``: the hurt last counted in the sentences before."""
        last = self._last_people(self.before)
        if last is None or last.kind not in _HURT or last.link == "part":
            return None
        return last if (last.quantity.value or 0) > (quantity.value or 0) else None

    def _of_state(self, k: int, counted: Counted) -> None:
        """``six of the dead were foreigners``, ``the wounded included four policemen``: of those in that state."""
        chunks = self.chunks
        after = k + 1
        among = after + 1 < len(chunks) and chunks[after].text in pw.SET_CUES
        size = chunks[after + 1].quantity if among else None
        if size is not None:
            larger = Counted(size, after + 1)
            found = self._said_of(after + 1, chunks[after + 1]) or self._right(after + 1, chunks[after + 1], larger)
            if found is not None and found[0].kind in VICTIM_KINDS:
                self._take(counted, *found)  # two Germans among 12 dead
                counted.link, counted.whole_chunk = "part", chunks[after + 1]
                return
        opening = chunks[1] if len(chunks) > 1 and chunks[0].sort == "o" and k > 1 else None
        frame = self._state_frame(opening) if opening is not None else None
        if frame is not None and opening is not None and chunks[k].head < 0:
            self._take(counted, frame, opening.head)  # of the dead, 12 were children
            counted.link = "part"
            return
        if after + 1 < len(chunks) and chunks[after].sort == "o":
            frame = self._state_frame(chunks[after + 1])
            if frame is not None:
                self._take(counted, frame, chunks[after + 1].head)
                counted.link = "part"
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
        frame = self._state_frame(subject) if subject.sort == "N" else None
        if people == j - 2 >= 0 and chunks[people].person and self.words[chunks[people].first].tag == "D":
            frame = self._frame_of_state(subject)  # the people kidnapped include
            counted.whole = next((other for other in self.done if other.at == people), None)
        if frame is not None:
            self._take(counted, frame, subject.head)
            counted.link = counted.link if chunks[j].sort == "K" else "part"

    def _takes_from_the_clause(self, counted: Counted) -> None:
        """``34 people were shot, four fatally``: a part of those counted in the clause before."""
        last = self.done[-1] if self.done else None
        if last is not None and last.kind in VICTIM_KINDS and last.link != "part":
            size, part = last.quantity.value or last.quantity.low, counted.quantity.value
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

    def _state_frame(self, chunk: Chunk) -> Frame | None:
        """``the dead``, ``the wounded``, ``those killed``: the frame of a state that stands for its people."""
        if chunk.sort != "N" or chunk.word is None or chunk.quantity is not None or chunk.word.tag not in "JEeNn":
            return None
        if self.words[chunk.first].tag != "D" and not (
            chunk.first and self.words[chunk.first - 1].text in pw.DEMONSTRATIVES
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

    def _is_remainder(self, chunk: Chunk, quantity: Quantity) -> bool:
        """``the other two men``, ``the remaining three warehouses``."""
        first = chunk.first
        return self.words[first].tag == "D" and any(w.text in pw.REMAINDERS for w in self.words[first : quantity.first])

    def _same_noun(self, chunk: Chunk, quantity: Quantity) -> Counted | None:
        for other in (*reversed(self.done), *reversed(self.before), *reversed(self.earlier)):
            noun = other.noun
            if noun is not None and noun.lemma == chunk.lemma and (other.quantity.value or 0) > (quantity.value or 0):
                return other
        return None

    def _last_people(self, done: Sequence[Counted], part: Quantity | None = None) -> Counted | None:
        """The last count of people or things that is no part itself; ``part``: people, of whom it can be a part."""
        if part is not None and part.value is not None:
            for counted in reversed(done):
                size = counted.quantity.value or counted.quantity.low
                people = counted.unit == "person" and counted.link != "part" and counted.kind not in UNIT_KINDS
                if people and (size is None or size > part.value):
                    return counted
        for counted in reversed(done):
            if counted.kind not in UNIT_KINDS and counted.link != "part" and counted.quantity.value != 0:
                return counted
        last = done[-1] if done else None
        return last if last is not None and last.kind not in UNIT_KINDS and last.quantity.value != 0 else None

    def _link_wholes(self) -> None:  # noqa: C901
        """Points parts at a whole behind them (``six of the 17``) or at the sentence's start (``Of the 33, 21``)."""
        by_chunk = {id(self.chunks[c.at]): c for c in self.done if c.kind not in UNIT_KINDS}
        opener = self.done[0] if self.done and self._opens_with_of(self.done[0]) else None
        for counted in self.done:
            if counted.whole_chunk is not None and id(counted.whole_chunk) in by_chunk:
                whole = by_chunk[id(counted.whole_chunk)]
                if whole is not counted and self._joined_by_of(counted, whole):
                    counted.whole, counted.link = whole, "part"
            elif (
                opener is not None
                and counted is not opener
                and counted.kind not in _UNITS_BUT_RATIOS
                and counted.link != "part"
                and counted.quantity.form != "nobody"
                and not any(c.sort == ";" for c in self.chunks[opener.at : counted.at])
            ):
                counted.whole, counted.link = opener, "part"
        for counted in self.done:
            size = counted.whole.quantity.value if counted.whole is not None and counted.link == "part" else None
            if size is not None and size < (counted.quantity.value or 0) and counted.kind not in UNIT_KINDS:
                rule = counted.whole.rule if counted.whole is not None else ""
                bare = counted.verb < 0 and self.chunks[counted.at].head < 0
                if bare and counted.kind in VICTIM_KINDS and counted.rule == rule:
                    counted.link = ""
                    self._fall_back(counted)  # killing 16, all of them over 80
                counted.whole = None  # five of the officials, after three were counted
            if counted.link == "part" and counted.kind == PLAIN:
                self._share_state(counted)
        for counted in self.done:
            if counted.whole is not None and not counted.subject and counted.kind in PEOPLE_KINDS:
                counted.subject = counted.whole.subject
        for counted in self.done:
            if counted.link == "part" and counted.whole is None and counted.kind in RATIO_KINDS:
                counted.whole = self._last_people([c for c in self.done if c.quantity.start < counted.quantity.start])

    def _link_brackets(self) -> None:
        """``30 people (12 in Ard, 18 in Kesh)``: bare numbers in brackets are parts of those before."""
        whole: Counted | None = None
        for before, counted in itertools.pairwise(self.done):
            opener = self.chunks[counted.at - 1].sort if counted.at else ""
            if opener == "(":
                whole = before if self._stands_before_bracket(before, counted.at - 1) else None
            elif opener not in ",C" or any(c.sort == ")" for c in self.chunks[before.at : counted.at]):
                whole = None
            if whole is not None and self._is_part_in_brackets(counted, whole):
                counted.link, counted.whole = "part", whole

    def _stands_before_bracket(self, before: Counted, bracket: int) -> bool:
        return not any(chunk.sort in ",;:.()" for chunk in self.chunks[before.at + 1 : bracket])

    def _is_part_in_brackets(self, counted: Counted, whole: Counted) -> bool:
        """Whether a bare number is some of a whole of its kind, and not the number of another time."""
        size, part = whole.quantity.value, counted.quantity.value
        if counted.link == "part" or counted.kind != whole.kind or counted.kind in UNIT_KINDS:
            return False
        if size is None or part is None or part >= size or self.chunks[counted.at].head >= 0:
            return False
        chunk = self.chunks[counted.at]
        if any(word.tag == "m" for word in self.words[chunk.first : chunk.last]):
            return False  # 30 seats (12 more)
        behind = self.chunks[counted.at + 1 : counted.at + 3]
        return not any(chunk.sort == "T" or chunk.text == "#" or chunk.lemma in TIME_NOUNS for chunk in behind)

    def _divide_casualties(self) -> None:
        """``22 casualties: nine dead and 13 wounded``: outcomes that add up to those of whom none was said."""
        for k, whole in enumerate(self.done):
            if whole.kind not in EITHER_KINDS or whole.quantity.value is None:
                continue
            parts = list(itertools.takewhile(lambda c: c.kind in _OUTCOMES and not c.link, self.done[k + 1 :]))
            sizes = [part.quantity.value or 0 for part in parts]
            if len(parts) > 1 and sum(sizes) == whole.quantity.value:
                for part in parts:
                    part.link, part.whole = "part", whole

    def _share_state(self, counted: Counted) -> None:
        """``eleven of the 15 dead were children``: the state that the whole's own words say is the part's too."""
        whole = counted.whole
        if whole is None or whole.kind not in HARMED_KINDS or not any(other is whole for other in self.done):
            return
        if self._is_excepted(counted.quantity):
            return
        chunk = self.chunks[whole.at]
        if chunk.first <= whole.head <= chunk.last and self.words[whole.head].tag in "JEen":
            counted.kind, counted.rule, counted.frame, counted.head = whole.kind, whole.rule, whole.frame, whole.head
            counted.unit, counted.subject, counted.group = whole.unit, whole.subject, counted.group or whole.group

    def _is_excepted(self, quantity: Quantity) -> bool:
        """``all but three of the 20``: whether the number leaves some out of what the clause says."""
        first = quantity.first
        return first > 1 and (self.words[first - 2].text, self.words[first - 1].text) in pw.EXCEPTING

    def _share_wholes(self) -> None:
        """``None of the 31 was charged, and 19 are held``: a bare count behind a part is of the same whole."""
        last: Counted | None = None
        for counted in self.done:
            if self._is_compared(counted):
                counted.link, counted.whole = "", None
                continue
            if counted.link == "part" and counted.whole is not None:
                last = counted
                continue
            self._takes_from_a_set(counted)
            if counted.link == "part":
                continue
            bare = (
                self.chunks[counted.at].head < 0
                and counted.kind not in UNIT_KINDS
                and counted.quantity.form != "nobody"
            )
            if not bare or last is None or last.whole is counted or last.whole is None:
                continue
            size, part = last.whole.quantity.value, counted.quantity.value
            opens = counted.at > 0 and self.chunks[counted.at - 1].sort in ",;C"
            if opens and size is not None and part is not None and part <= size and not counted.link:
                counted.link, counted.whole = "part", last.whole

    def _is_compared(self, counted: Counted) -> bool:
        """``thirty died, 20 more than last year``: how many more, no part."""
        words, at = self.words, counted.quantity.last
        return at + 1 < len(words) and words[at].tag == "m" and words[at + 1].text in THAN

    def _takes_from_a_set(self, counted: Counted) -> None:
        """``Thirty were arrested; 12 were women``, ``ten soldiers left. Three returned``: a bare subject of a set."""
        chunks, k = self.chunks, counted.at
        if counted.link == "part" or chunks[k].head >= 0 or counted.kind in UNIT_KINDS or counted.unit != "person":
            return
        part = counted.quantity.value
        following = self._next(k)
        while 0 <= following < len(chunks) and chunks[following].sort in "RT":
            following += 1
        if part is None or following < 0 or following >= len(chunks) or chunks[following].sort not in "FBKE":
            return
        opener = k - 1
        while opener >= 0 and chunks[opener].sort in 'RT"':
            opener -= 1
        if opener >= 0 and chunks[opener].sort not in ",;Cs" and chunks[opener].text not in pw.THAT:
            return
        earlier = self.before if opener < 0 else [c for c in self.done if c.at < k]
        whole = next(
            (c for c in reversed(earlier) if c.unit == "person" and c.link != "part" and c.kind not in UNIT_KINDS), None
        )
        if whole is None or (whole.quantity.value or whole.quantity.low or 0) <= part:
            return
        apart = opener < 0 or chunks[opener].sort == ";"
        state = chunks[following].sort == "K" or chunks[following].lemma in pw.COPULAR
        described = state and counted.kind in {whole.kind, PLAIN}
        divided = whole.kind in _SETS or (whole.kind in LASTING_KINDS and apart)
        if described or (divided and (counted.kind != whole.kind or apart)):
            counted.link, counted.whole = "part", whole
            counted.subject = counted.subject or whole.subject

    def _share_kind(self) -> None:
        """``10 women, 7 men hurt``: in a headline's list the first count takes what is said of the second."""
        for counted, other in itertools.pairwise(self.done):
            if counted.kind != PLAIN or counted.unit != "person" or other.kind not in VICTIM_KINDS or counted.verb >= 0:
                continue
            if other.at != counted.at + 2 or self.chunks[counted.at + 1].sort != "," or other.frame is None:
                continue
            opens = counted.at == 0 or self.chunks[counted.at - 1].sort == ":"
            if opens and other.frame.role in {"object", "predicate"} and other.quantity.form != "article":
                counted.kind, counted.rule, counted.frame, counted.head = (
                    other.kind,
                    other.rule,
                    other.frame,
                    other.head,
                )

    def _opens_with_of(self, counted: Counted) -> bool:
        at = counted.at
        return at > 0 and self.chunks[at - 1].sort == "o" and all(c.sort in "IR" for c in self.chunks[: at - 1])

    def _joined_by_of(self, part: Counted, whole: Counted) -> bool:
        between = self.chunks[part.at + 1 : whole.at]
        return part.at < whole.at and any(c.sort == "o" or c.text in pw.SET_CUES for c in between)

    def _share_noun(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """``12 and nine deaths``: the first number takes the noun of the second."""
        chunks = self.chunks
        bare = chunk.head < 0 and chunk.last <= counted.quantity.outer_last and counted.noun is None
        bare = bare and not (k > 1 and chunks[k - 1].sort == "t" and chunks[k - 2].lemma in pw.COUNT_HEADS)
        j, joined = k, False
        while bare and not joined:
            j += 1
            if j < len(chunks) and chunks[j].sort == ",":
                j += 1
            joined = j < len(chunks) and chunks[j].sort == "C"
            j += joined
            while j < len(chunks) and chunks[j].sort == "R":
                j += 1
            if j >= len(chunks) or chunks[j].sort != "Q" or chunks[j - 1].sort not in ",CR":
                break
            other = chunks[j]
            if other.head >= 0:
                if joined and other.quantity is not None and other.quantity.outer_first == other.first:
                    counted.noun = other
                break
        numbered = counted.quantity.form == "vague" and self.words[chunk.first].tag == "D"
        if (
            numbered
            and chunk.head < 0
            and counted.noun is None
            and k > 1
            and chunks[k - 1].text in pw.LOCAL_PREPOSITIONS
        ):
            counted.noun = chunks[k - 2] if chunks[k - 2].sort == "N" else None  # militants in their hundreds
        if chunk.head < 0 and counted.noun is None:
            counted.noun = self.shared.get(k) or self._noun_behind_insertion(k)

    def _level_of_noun(self, k: int, counted: Counted) -> None:
        """The noun whose level it is: ``The number of buses grew to 15``, ``Complaints totalled 318``."""
        chunks = self.chunks
        goes_on = bool(self.done) and counted.frame is not None and counted.frame is self.done[-1].frame
        if not (counted.kind == PLAIN or goes_on) or chunks[k].head >= 0 or counted.noun is not None:
            return
        if counted.whole is not None and counted.link != "list":
            return
        j = k - 1
        while (j > 0 and chunks[j].sort in 'IytRT"MQJ' and chunks[j].head < 0) or (
            j > 0 and chunks[j].sort in "IytRTJ"
        ):
            j -= 1
        if j < 0:
            return
        if chunks[j].sort == ":" and j and (label := self._label(j)) >= 0:
            subject = label
        elif chunks[j].sort in "FKEGV" and self._says_level(chunks[j]):
            subject = self._subject_at(j)
        else:
            return
        noun = chunks[subject] if subject >= 0 else None
        if noun is None or noun.sort not in "NQA" or noun.word is None or noun.quantity is not None:
            return
        if noun.lemma in pw.COUNT_HEADS and subject + 2 < j and chunks[subject + 1].sort == "o":
            noun = chunks[subject + 2]
        plural = noun.word is not None and noun.word.tag in ("SW" if noun.head else "SWX") and noun.text != noun.lemma
        if (plural and noun.lemma not in pw.COUNT_HEADS) or noun.lemma in pw.COUNTED_SINGULARS:
            counted.noun = noun
            frame = self._first("noun", noun.lemma, noun)
            if frame is not None:
                self._take(counted, frame, noun.head)  # Refugees rose by 300 to 4,500

    def _goes_on_of_things(self, k: int, counted: Counted) -> None:
        """``Three lorries overturned and dozens more were stranded``: a bare count goes on from things just counted."""
        if counted.kind not in VICTIM_KINDS or self.chunks[k].head >= 0 or counted.noun is not None or not self.done:
            return
        if counted.whole is not None and counted.whole.unit == "person":
            return  # 61 sailors from two dinghies, nine of them burned
        last = self.done[-1]
        things = last.kind == PLAIN and last.unit not in {"", "person"} and last.noun is not None
        if things and counted.head >= 0 and self.words[counted.head].lemma in pw.OF_THINGS:
            counted.noun, counted.topic = last.noun, ""
            self._fall_back(counted)

    def _label(self, colon: int) -> int:
        """The noun of a label before a colon, ``Bridges:`` or ``houses destroyed:``; -1 where more is said."""
        chunks = self.chunks
        noun = colon - 1 - (chunks[colon - 1].sort == "E" and colon > 1)
        opens = noun == 0 or chunks[noun - 1].sort in ";,."
        return noun if opens and chunks[noun].sort == "N" and self._ends_at(colon + 2) else -1

    def _says_level(self, chunk: Chunk) -> bool:
        verbs = {chunk.lemma, *chunk.verbs}
        return not verbs.isdisjoint(_CHANGING) or not verbs.isdisjoint(pw.STANDING_VERBS)

    def _subject_at(self, verb: int) -> int:
        """The nearest phrase before a verb that no preposition governs, -1 for none."""
        chunks = self.chunks
        for m in range(verb - 1, -1, -1):
            if chunks[m].sort in ";.:,":
                return -1
            if chunks[m].sort in "NQA" and (m == 0 or chunks[m - 1].sort not in "Iyto"):
                return m
        return -1

    def _noun_behind_insertion(self, k: int) -> Chunk | None:
        """``as many as 400, and no fewer than 250, conscripts``: the noun behind the second number, for both."""
        chunks = self.chunks
        if k + 1 >= len(chunks) or chunks[k + 1].sort != ",":
            return None
        j = k + 2
        while j < len(chunks) and chunks[j].sort in "CR":
            j += 1
        if j + 2 >= len(chunks) or j == k + 2 or chunks[j].sort != "Q" or chunks[j].head >= 0:
            return None
        noun = chunks[j + 2]
        if chunks[j + 1].sort != "," or noun.sort != "N" or self.words[noun.first].tag in "DazpX":
            return None
        self.shared[j] = noun
        return noun

    def _is_one_of_a_set(self, k: int, chunk: Chunk, counted: Counted) -> bool:
        """``one of four barns``, ``not a single box``; ``one`` that starts a clause after a set was counted."""
        if counted.quantity.form == "nobody":
            return False
        if counted.quantity.form == "zero":
            return chunk.head >= 0 and (
                chunk.word is None or chunk.word.group is None or counted.quantity.last - counted.quantity.first > 2
            )
        if counted.link == "part":
            noun = counted.noun
            return (noun is not None and noun.quantity is not None) or (counted.whole is not None and chunk.head < 0)
        if chunk.head >= 0 or not self.done or k == 0 or self.chunks[k - 1].sort not in ";,C":
            return False
        source = self._last_people(self.done)
        if source is not None and source.link == "list" and source.whole is not None and source.quantity.value == 1:
            source = source.whole  # one in Jamaica, and one in Belize
        following = self.chunks[k + 1].sort if k + 1 < len(self.chunks) else "."
        if (
            source is None
            or source.kind in UNIT_KINDS
            or following not in "KFBEG,JI"
            or source.quantity.value is None
            or source.quantity.value < 2
        ):
            return False
        alongside = following == "I" and any(c.sort == "I" for c in self.chunks[source.at : k])
        counted.whole, counted.link = source, "list" if alongside else "part"  # nine in Haiti, and one in Jamaica
        counted.kind, counted.rule, counted.frame, counted.head = source.kind, source.rule, source.frame, source.head
        return True

    def _inherits_kind(self, counted: Counted) -> bool:
        """``18 people died, including eight policemen``: the part is of its whole's kind."""
        whole = counted.whole
        return whole is not None and whole.kind in VICTIM_KINDS

    def _apposed_to(self, k: int, chunk: Chunk) -> Counted | None:
        """``Two battalions, some 1,500 men, were flown``: people set beside the count before."""
        chunks = self.chunks
        if not self.done or k < 1 or chunks[k - 1].sort != "," or not self._ends_at(k + 1) or chunk.word is None:
            return None
        last = self.done[-1]
        between = chunks[last.at + 1 : k - 1]
        if last.kind in FORCE_KINDS and chunk.word.group in {"", "man"} and all(c.sort in "oIN" for c in between):
            return last
        return None

    def _age_before(self, k: int, chunk: Chunk) -> Counted | None:
        """``The ages of the victims are 17, 23 and 55``: the age that a bare number goes on from."""
        last = self.done[-1] if self.done and chunk.head < 0 else None
        if last is None or last.kind not in AGE_KINDS or last.frame is None or last.frame.role != "toll":
            return None
        return last if all(c.sort in ",C" for c in self.chunks[last.at + 1 : k]) else None

    def _inherit(self, k: int, chunk: Chunk, counted: Counted) -> bool:  # noqa: C901, PLR0912
        """A number without a noun or verb of its own goes on from the one before it."""
        apposed = self._apposed_to(k, chunk) or self._age_before(k, chunk)
        if apposed is not None:
            counted.kind, counted.rule, counted.frame, counted.head = (
                apposed.kind,
                apposed.rule,
                apposed.frame,
                apposed.head,
            )
            return True
        if (
            chunk.head >= 0
            and chunk.word is not None
            and chunk.word.text not in pw.PERSON_PRONOUNS
            and counted.link != "part"
        ):
            return False
        last = self.done[-1] if self.done else None
        if last is not None and last.kind in MONEY_KINDS and last.at and self.chunks[last.at - 1].sort == "(":
            last = self.done[-2] if len(self.done) > 1 and self.done[-2].kind in MONEY_KINDS else last
        if (
            last is not None
            and last.kind in UNIT_WORD_KINDS
            and chunk.head < 0
            and (not counted.whole or counted.whole is last)
            and not (last.kind in PERCENT_KINDS and (counted.quantity.value or 0) > _WHOLE)
            and (counted.whole is last or self._unit_goes_on(k))
        ):
            counted.kind, counted.rule, counted.frame, counted.unit = last.kind, last.rule, last.frame, last.unit
            counted.quantity.kind, counted.quantity.unit, counted.quantity.dimension = (
                last.kind,
                last.quantity.unit,
                last.quantity.dimension,
            )
            return True
        if counted.noun is not None and counted.noun is not chunk and counted.link != "part":
            return False
        if self._is_sum(chunk):
            return False
        if k and (self.chunks[k - 1].sort == "y" or self.chunks[k - 1].quantity is not None):
            return False  # attended by about 100; the oldest one 15
        if (self._is_own_object(k) and not self._is_set_free(k)) or (
            k > 1
            and self.chunks[k - 1].sort == "o"
            and self.chunks[k - 2].sort in "NA"
            and self.chunks[k - 2].lemma not in pw.COUNT_HEADS
            and not (chunk.head < 0 and self.chunks[k - 2].lemma in CHANGE_NOUNS and self.chunks[k - 3].sort == ",")
            and not (k > _SECOND and self.chunks[k - 2].lemma in EXTREMES and self.chunks[k - 3].text in FROM)
        ):
            return False
        if self._has_own_state(k, chunk):
            return False
        source = counted.whole or self._list_before(k) or (self._last_people(self.done) if self.done else None)
        if source is None and not self.done and chunk.head < 0 and self._refers_back(k):
            source = self._last_people(self.before)
        if source is None or source.kind in UNIT_KINDS:
            return False
        size = source.quantity.value or source.quantity.high
        if not self.done and counted.quantity.hedges and size is not None and (counted.quantity.value or 0) > size:
            return False  # Hundreds are missing. Some 2,000 were inside.
        noun = counted.noun
        if noun is not None and noun.person and source.unit != "person":
            return False
        if noun is not None and noun is not chunk and source.unit == "person" and self._is_plain_set(noun):
            return False
        if k > 1 and self.chunks[k - 1].sort == ":" and self.chunks[k - 2].sort in "NEJ" and not counted.whole:
            return False  # Evacuated: 900; houses destroyed: 40
        if chunk.head >= 0 and source.kind not in PEOPLE_KINDS and counted.link == "part":
            return False
        named = noun is not None and noun is not chunk and source.noun is not None and counted.link == "part"
        if named and counted.whole is None and source.kind == PLAIN and source.noun.lemma != noun.lemma:  # type: ignore[union-attr]
            return False  # cut 2,000 jobs and ground 14 of its jets
        counted.kind = source.kind
        counted.rule = source.rule
        counted.frame = source.frame
        counted.head = self._head_of(source)
        if not counted.whole and chunk.head < 0 and self._breaks_down(k, source):
            counted.link, counted.whole = "part", source.whole if source.link == "part" else source
        if not counted.whole:
            counted.whole = source
            counted.link = counted.link or "list"
        return True

    def _head_of(self, source: Counted) -> int:
        """The token by which a count got its kind; -1 for a count of an earlier sentence, whose tokens are others."""
        return source.head if any(other is source for other in self.done) else -1

    def _restates(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """``900 people (210 families)``: those just counted, counted again as households, or the other way round."""
        last = self.done[-1] if self.done else None
        if last is None or last.kind not in VICTIM_KINDS or last.at != k - 2 or not self._is_people(chunk):
            return
        closed = k + 1 < len(self.chunks) and self.chunks[k + 1].sort == ")" and self.chunks[k - 1].sort == "("
        if closed and (chunk.lemma in pw.COLLECTIVE_PEOPLE) != (last.unit in pw.COLLECTIVE_PEOPLE):
            counted.kind, counted.rule, counted.frame, counted.head = last.kind, last.rule, last.frame, last.head

    def _has_own_state(self, k: int, chunk: Chunk) -> bool:
        """``four wounded, two cuffed``: a bare count with a participle of its own, behind one with another."""
        chunks = self.chunks
        if chunk.head >= 0 or not self.done or self.done[-1].at + 1 >= len(chunks):
            return False
        if self.done[-1].kind not in VICTIM_KINDS:
            return False
        following = self._next(k)
        return following >= 0 and chunks[following].sort == chunks[self.done[-1].at + 1].sort == "E"

    def _breaks_down(self, k: int, source: Counted) -> bool:
        """``Nine were held, five in Ghent, two in Namur``: places of those counted in the clause before."""
        chunks = self.chunks
        if chunks[k - 1].sort != "," or k + 1 >= len(chunks) or chunks[k + 1].sort != "I":
            return False
        if source.link == "part":
            return source.whole is not None and bool(self.done) and source.at == self.done[-1].at
        size, part = source.quantity.value, chunks[k].quantity
        if size is None or part is None or part.value is None or part.value >= size:
            return False
        return not any(chunk.sort == "I" for chunk in chunks[source.at : k])

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
        size, part = last.quantity.value, chunks[k].quantity
        return size is not None and part is not None and part.value is not None and part.value < size

    def _unit_goes_on(self, k: int) -> bool:
        """``from 9 (points)``, ``up to 30 (years)``: nothing counted behind the number."""
        last = self.done[-1]
        if k and last.kind in SPAN_KINDS and self.chunks[k - 1].sort == ",":
            return False  # 60 killed in a week of protests, 22 on Friday
        behind = last.quantity.outer_last
        if last.kind in SPAN_KINDS and behind < len(self.words) and self.words[behind].text in AGO_WORDS:
            return False  # a year ago the number was 2.1 million
        if k and self.chunks[k - 1].sort == "o":
            return last.kind in MONEY_KINDS and k > 1 and self.chunks[k - 2].lemma in FORECAST_NOUNS
        if (
            k
            and last.kind in PERCENT_KINDS
            and self.chunks[k - 1].sort == "t"
            and last.at
            and self.chunks[last.at - 1].text not in FROM
        ):
            return False  # rose 8 percent to 12
        return self._ends_at(k + 1) or self.chunks[k + 1].sort in "IT"

    def _refers_back(self, k: int) -> bool:
        """``Three were children.``; ``The week before they had logged 31.``."""
        j = k - 1
        while j >= 0 and self.chunks[j].sort in 'RT"C':
            j -= 1
        return j < 0 or (self.chunks[j].sort in "FEGVK" and self.chunks[j].lemma in pw.COUNTING_VERBS)

    def _is_own_object(self, k: int) -> bool:
        """Whether the number is the object of a verb that says something else than the count before it."""
        j = k - 1
        while j >= 0 and self.chunks[j].sort in 'RT"':
            j -= 1
        return j >= 0 and self.chunks[j].sort in "FEGV" and self.chunks[j].lemma not in pw.COUNTING_VERBS

    def _is_set_free(self, k: int) -> bool:
        """``rounded up 140 suspects and released 60``: some of those who were held."""
        last = self._last_people(self.done) if self.done else None
        return last is not None and last.kind in HELD_KINDS and self.chunks[k - 1].lemma in pw.SETTING_FREE

    def _list_before(self, k: int) -> Counted | None:
        """The counted item right before in the same list (``five in Ghent, two in Namur``)."""
        if not self.done or self.chunks[k - 1].sort not in "C,":
            return None
        last = self.done[-1]
        return None if last.kind in SPAN_KINDS else last
