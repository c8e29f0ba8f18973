"""A bare number in, the noun of its own sentence that it counts out: ``12 and nine deaths``, ``Raids totalled 31``."""

from __future__ import annotations

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.linking import Linking
from numbers_extract.frames.traits import (
    PLAIN,
    VICTIM_KINDS,
)
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.antecedents import IN_NUMBER
from numbers_extract.lexicon.nouns import ANIMALS
from numbers_extract.lexicon.quantity_words import (
    CHANGE_VERBS,
)

__all__ = ["NounsLeftOut"]

_CHANGING = pw.LEVEL_VERBS | frozenset(CHANGE_VERBS)
_BESIDE = 2


class NounsLeftOut(Linking):
    """Nouns that stand elsewhere in the sentence."""

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
            counted.noun = self.shared.get(k) or self._noun_behind_insertion(k) or self._noun_before_number(k)

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
        numbered = noun.lemma in pw.COUNT_HEADS and subject + 2 < j and chunks[subject + 1].sort == "o"
        if numbered:
            noun = chunks[subject + 2]
        plural = noun.word is not None and noun.word.tag in ("SW" if noun.head else "SWX") and noun.text != noun.lemma
        counts = noun.lemma in pw.COUNTED_SINGULARS or (numbered and self._is_person_like(noun))  # of jobless
        if (plural and noun.lemma not in pw.COUNT_HEADS) or counts:
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
        befalls = counted.head >= 0 and (self.words[counted.head].lemma in pw.OF_THINGS or last.unit in ANIMALS)
        if things and befalls:
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

    def _noun_before_number(self, k: int) -> Chunk | None:
        """``The rebels, some 45 in number, fled``: the people beside whom their number is set."""
        chunks = self.chunks
        if k < _BESIDE or k + _BESIDE >= len(chunks) or chunks[k - 1].sort != ",":
            return None
        noun = chunks[k - 2]
        told = (chunks[k + 1].text, chunks[k + 2].lemma) == IN_NUMBER and self._ends_at(k + _BESIDE + 1)
        return noun if told and noun.sort == "N" and noun.person else None

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
