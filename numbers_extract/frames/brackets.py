"""The counts of a sentence in, those in brackets behind one of their kind linked to it as its parts."""

from __future__ import annotations

import itertools

from numbers_extract.frames.counted import Counted
from numbers_extract.frames.states import States
from numbers_extract.frames.traits import UNIT_KINDS
from numbers_extract.lexicon.function_words import TIME_NOUNS

__all__ = ["Brackets"]


class Brackets(States):
    """Parts that stand in brackets."""

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
