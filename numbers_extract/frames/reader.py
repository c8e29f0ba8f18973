"""The phrases of a sentence in, what each quantity counts out: every relation tried in order of strength."""

from __future__ import annotations

from numbers_extract.chunks import Chunk
from numbers_extract.frames.counted import PEOPLE_KINDS, UNIT_KINDS, VICTIM_KINDS, Counted
from numbers_extract.frames.victims import Victims
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.quantity_words import STRONG, THE
from numbers_extract.quantities import Quantity

__all__ = ["Reader"]

_ZERO_FORMS = frozenset({"zero", "nobody"})
_PRESENT = frozenset({"fighters", "troops"})


class Reader(Victims):
    """Reads one sentence."""

    def read(self) -> list[Counted]:
        """All facts of the sentence in text order, parts linked to their wholes."""
        for k, chunk in enumerate(self.chunks):
            if chunk.inner:
                self._inner(k, chunk)
            if chunk.quantity is not None:
                self._quantity(k, chunk, chunk.quantity)
            elif (
                chunk.sort == "A"
                and chunk.last - chunk.first > 1
                and self.words[chunk.first + 1].text in pw.VAGUE_WORDS
            ):
                self._vague(k, chunk)
            elif chunk.sort == "A":
                self._article(k, chunk)
            elif chunk.sort == "Z":
                self._zero(k, chunk)
            elif chunk.sort == "P":
                self._nobody(k, chunk)
            elif chunk.sort == "N":
                if self.words[chunk.first].text in pw.AN_OTHER:
                    self._article(k, chunk)
                self._vague(k, chunk)
        self.done.sort(key=lambda c: c.quantity.start)
        self._share_kind()
        self._divide_casualties()
        self._link_wholes()
        self._share_wholes()
        self._settle_sides()
        return self.done

    def _quantity(self, k: int, chunk: Chunk, quantity: Quantity) -> None:
        counted = Counted(quantity, k)
        if quantity.kind == "ratio" and self._is_one_more(k, chunk, quantity):
            return
        if quantity.kind in UNIT_KINDS:
            self._measured(k, chunk, counted)
            self.done.append(counted)
            return
        counted.noun = chunk if chunk.head >= 0 else None
        if quantity.kind == "votes":
            self._tally(counted)
            self.done.append(counted)
            return
        if quantity.compound == STRONG or (quantity.compound and chunk.head < 0):
            counted.noun = chunk
            self._compound(counted, chunk)
            counted.subject = self._text_after(quantity.last, chunk)
            self.done.append(counted)
            return
        if self._is_strong(k, chunk, counted):
            self.done.append(counted)
            return
        if self._listed_whole(k, counted):
            self._finish(k, chunk, counted)
            self.done.append(counted)
            return
        if self._is_pronoun_one(quantity) and (
            self._is_determined(k, quantity) or self._is_one_of_those(k, chunk, counted)
        ):
            if counted.kind:
                self._finish(k, chunk, counted)
                self.done.append(counted)
            return
        self._whole_of(k, chunk, counted)
        self._share_noun(k, chunk, counted)
        self.stand_in = counted.noun if counted.noun is not chunk else None
        self.strict = quantity.form in _ZERO_FORMS
        if quantity.form in _ZERO_FORMS or self._is_pronoun_one(quantity):
            if not self._frame_by_relation(k, chunk, counted, people_only=True) and not self._is_one_of_a_set(
                k, chunk, counted
            ):
                return
        elif not self._frame_by_relation(k, chunk, counted):
            self._inherit(k, chunk, counted)
        self.stand_in = None
        apart = counted.frame is not None and (
            counted.frame.role == "adverb" or self._tells_outcome(k) or self._is_described_apart(k, counted)
        )
        if apart and chunk.head < 0 and not counted.whole:
            self._takes_from_the_clause(counted)
        if not counted.kind or (
            counted.frame is not None and counted.frame.role == "noun" and counted.kind in _PRESENT
        ):
            self._of_state(k, counted)
        if not counted.kind:
            self._fall_back(counted)
        self._level_of_noun(k, counted)
        self._goes_on_of_things(k, counted)
        self._finish(k, chunk, counted)
        self.done.append(counted)

    def _is_one_more(self, k: int, chunk: Chunk, quantity: Quantity) -> bool:
        """``killed two guards and wounded a third``: one more victim, where no whole is named; True when it is told."""
        word = self.words[quantity.last - 1]
        bare = word.ordinal is not None and self.words[quantity.first].tag == "a" and chunk.head < 0
        following = self.chunks[k + 1].sort if k + 1 < len(self.chunks) else "."
        people = self._last_people(self.done) if self.done else None
        if not bare or following == "o" or people is None or people.kind not in VICTIM_KINDS:
            return False
        one = Chunk("A", quantity.first, quantity.last, quantity.last - 1, word)
        told = len(self.done)
        self._article(k, one)
        return len(self.done) > told

    def _is_pronoun_one(self, quantity: Quantity) -> bool:
        """``one`` alone is a number only as a victim or as one of a set just counted."""
        if quantity.value != 1 or quantity.last - quantity.first != 1 or self.words[quantity.first].cardinal != 1:
            return False
        return quantity.bound == "equal"

    def _is_determined(self, k: int, quantity: Quantity) -> bool:
        """``the oldest one``: a pronoun with a determiner and an adjective."""
        first = quantity.first
        if first and self.words[first - 1].text in pw.EACH:
            return True  # every one of them
        if first and self.words[first - 1].text in THE and self.chunks[k].head < 0:
            return True  # the one found in the flat
        modified = first > 1 and self.words[first - 1].tag in "JR" and self.words[first - 2].tag == "D"
        return modified and (first > self.chunks[k].first or self.words[first - 1].text in pw.SINGLING_OUT)

    def _is_one_of_those(self, k: int, chunk: Chunk, counted: Counted) -> bool:
        """``killed ten women, one only 15 years old``: one of the victims just counted."""
        if (
            chunk.head >= 0
            or not self.done
            or k < 2
            or self.chunks[k - 1].sort != ","
            or chunk.last > counted.quantity.last
        ):
            return False
        last = self.done[-1]
        following = self._next(k)
        if last.at != k - 2 or last.kind not in VICTIM_KINDS or last.frame is None or (last.quantity.value or 2) < 2:
            return False
        if following >= 0 and self.chunks[following].sort not in "RYM,.I":
            return False
        counted.link, counted.whole = "part", last
        self._take(counted, last.frame, last.head)
        return True

    def _frame_by_relation(self, k: int, chunk: Chunk, counted: Counted, *, people_only: bool = False) -> bool:
        """Tries every relation of the phrase in order of strength; True when a frame fired."""
        found = self._said_of(k, chunk) or self._left(k, chunk, counted)
        if found is None and self._is_listed(k):
            found = self._left(k, chunk, counted, far=True)
        if found is None:
            found = self._right(k, chunk, counted, only_own=self._is_complement(k))
        if found is None:
            found = self._inverted(k, chunk, counted) or self._left(k, chunk, counted, far=True)
        if found is None:
            found = self._noun(chunk, counted)
            if (
                found is not None
                and found[0].kind in {"fighters", "troops"}
                and counted.link == "part"
                and self._inherits_kind(counted)
            ):
                return False
        elif found[0].weak and counted.link == "part" and self._inherits_kind(counted):
            return False
        elif found[0].weak:
            found = self._noun(chunk, counted) or found
        if found is None:
            found = self._level(k, chunk, counted)
        if people_only and found is not None and counted.noun is not None and counted.noun is not chunk:
            inside = counted.noun.first <= found[1] < counted.noun.last and counted.noun.quantity is None
            if inside and found[0].role != "noun":
                return False  # one of the injured soldiers
        if found is None or (
            people_only
            and (
                found[0].kind not in PEOPLE_KINDS
                or (found[0].role == "noun" and found[0].kind in {"fighters", "troops"})
            )
        ):
            return False
        self._take(counted, *found)
        return True
