"""The counts of a sentence in, those in brackets or behind a colon linked as parts to the one that they break down."""

from __future__ import annotations

import itertools
from typing import Final

from numbers_extract.frames.counted import Counted
from numbers_extract.frames.states import States
from numbers_extract.frames.things import BESIDE
from numbers_extract.frames.traits import PLAIN_KINDS, UNIT_KINDS
from numbers_extract.grammar.classes import CLOSE, DASH, MARK, QUOTE
from numbers_extract.lexicon.function_words import TIME_NOUNS

_SUMS_BEHIND: Final = ":("
_PAIR: Final = 2
_PARTING: Final = MARK & ~(DASH | QUOTE)

__all__ = ["Brackets"]


class Brackets(States):
    """Parts that stand in brackets or behind a colon."""

    def _link_brackets(self) -> None:
        """``30 people (12 in Ard, 18 in Kesh)``: bare numbers in brackets are parts of those before."""
        if "(" not in self.sorts or len(self.done) < _PAIR:
            return
        read = self.companions.read
        whole: Counted | None = None
        for before, counted in itertools.pairwise(self.done):
            first, phrase = self._phrase(before), self._phrase(counted)
            if first is None or phrase is None:
                whole = None
            elif read.opens_brackets(phrase):
                mark = read.right_before(phrase)
                whole = before if mark is not None and not read.are_parted(first, mark, _PARTING) else None
            elif not read.is_listed(phrase) or read.are_parted(first, phrase, CLOSE):
                whole = None
            if whole is not None and self._is_part_in_brackets(counted, whole):
                counted.link, counted.whole = "part", whole

    def _link_sums(self) -> None:
        """``Nine died: six of cold, two in fires and one in a fall``: what adds up behind a colon is its parts.

        In brackets too: ``Nine died (six in May, three in June)``.
        """
        for mark in _SUMS_BEHIND:
            if mark in self.sorts:
                self._link_sum(next(chunk.first for chunk in self.chunks if chunk.sort == mark))

    def _link_sum(self, mark: int) -> None:
        """Makes what adds up behind the mark at a token the parts of the count before it."""
        before = [one for one in self.done if one.quantity.last <= mark]
        whole = before[-1] if before else None
        if whole is None or whole.quantity.value is None or whole.kind in UNIT_KINDS:
            return
        items = list(itertools.takewhile(lambda one: self._may_be_item(one, whole), self.done[len(before) :]))
        total = list(itertools.accumulate(one.quantity.value or 0 for one in items))
        if whole.quantity.value not in total[1:]:
            return
        for one in items[: total.index(whole.quantity.value) + 1]:
            if one.kind != whole.kind:
                one.become(whole.frame, BESIDE)
                one.unit, one.subject, one.group = whole.unit, whole.subject, whole.group
            one.link, one.whole, one.whole_chunk = "part", whole, None

    def _may_be_item(self, counted: Counted, whole: Counted) -> bool:
        """Whether a count can be some of a whole: of its kind, or a bare number of which nothing is known."""
        bare = self.chunks[counted.at].head < 0 and counted.kind in PLAIN_KINDS
        return counted.quantity.value is not None and (bare or counted.kind == whole.kind)

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
        phrase = self._phrase(counted)
        if phrase is None:
            return False
        read = self.companions.read
        behind = (read.right_behind(phrase), read.led_to(phrase))
        return not any(one is not None and (one.dates or one.text == "#" or one.lemma in TIME_NOUNS) for one in behind)
