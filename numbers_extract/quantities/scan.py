"""The tokens of a sentence, the quantities and discards found so far, and moves over the tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from numbers_extract.lexicon import hedges
from numbers_extract.quantities import discards as leaving
from numbers_extract.quantities.quantity import Quantity
from numbers_extract.records import Discard
from numbers_extract.text.tokens import Tokens

__all__ = ["HEDGES_AFTER", "HEDGES_BEFORE", "Scan"]


HedgeTable = dict[str, dict[str, list[hedges.Hedge]]]


def _by_edge(entries: Sequence[hedges.Hedge], edge: int, beside: int) -> HedgeTable:
    """The hedges by the word at their edge and the one beside it (empty for a single word), the longest first."""
    table: HedgeTable = {}
    for hedge in sorted(entries, key=lambda h: -len(h.words)):
        second = hedge.words[beside] if len(hedge.words) > 1 else ""
        table.setdefault(hedge.words[edge], {}).setdefault(second, []).append(hedge)
    return table


HEDGES_BEFORE: Final = _by_edge(hedges.BEFORE, -1, -2)
HEDGES_AFTER: Final = _by_edge(hedges.AFTER, 0, 1)


class Scan:
    """What one pass over a sentence holds."""

    def __init__(self, tokens: Tokens, calendar: Sequence[tuple[int, int, str]]) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.limit = tokens.ends[-1] if len(tokens) else 0
        self.calendar = calendar
        self.found: list[Quantity] = []
        self.discards: list[Discard] = []

    def _discard(self, first: int, last: int, rule: str) -> None:
        tokens = self.tokens
        start, end = tokens.starts[first], tokens.ends[last - 1]
        self.discards.append(Discard(start, end, self.text[start:end], leaving.SAYS[rule], rule))

    def _extend(self, quantity: Quantity, last: int) -> None:
        quantity.last = last
        quantity.outer_last = max(quantity.outer_last, last)
        quantity.end = self.tokens.ends[last - 1]

    def _token_at(self, offset: int) -> int:
        """The first token that starts at or after a text offset."""
        starts = self.tokens.starts
        low, high = 0, len(starts)
        while low < high:
            mid = (low + high) // 2
            if starts[mid] < offset:
                low = mid + 1
            else:
                high = mid
        return low

    def _before(self, quantity: Quantity, cues: frozenset[str]) -> bool:
        """Whether a cue stands before the number, with at most a hedge or a currency sign between."""
        words = self.tokens.words
        first = quantity.first - 1
        while (
            first >= 0
            and first >= quantity.first - 3
            and words[first].text in HEDGES_BEFORE
            and words[first].text not in cues
        ):
            first -= 1
        return first >= 0 and words[first].text in cues

    def _dated(self, at: int) -> bool:
        start = self.tokens.starts[at]
        return any(low <= start < high for low, high, _ in self.calendar)
