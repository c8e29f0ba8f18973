"""Two numbers side by side in, the votes, shares, odds or result of a game that they tell out."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.relators import AGENTIVE, ALLATIVE, DISJUNCTIVE
from numbers_extract.numerals import Number, number_at
from numbers_extract.quantities import surroundings as around
from numbers_extract.quantities.measures import BY_UNIT, COUNT, PERCENT, PERCENTAGE, RATIO, RATIOS, VOTES
from numbers_extract.quantities.quantity import LEFT, Quantity
from numbers_extract.quantities.scores import follows_score_word
from numbers_extract.quantities.unit_words.lookup import unit_after
from numbers_extract.quantities.unit_words.records import UnitMatch
from numbers_extract.quantities.units import Units

__all__ = ["Tallies"]

_GIVEN: Final = BY_UNIT - {PERCENTAGE}  # kinds of amounts that no side of a vote has


class Tallies(Units):
    """Two numbers of a vote or a game."""

    def _tally(
        self, quantity: Quantity, second: Number, joiner: str, first_unit: UnitMatch | None = None
    ) -> int | None:
        """``82-24`` is two tallies in a sentence about a vote, odds with ``to``, else a result to leave out."""
        if joiner in ALLATIVE and first_unit is not None and first_unit.unit.kind in _GIVEN:
            return None  # gave 4 million euros to 900 clubs, sentences of 12 years to two clerks
        if joiner in DISJUNCTIVE or quantity.kind in _GIVEN or self._is_raised_to(first_unit, second):
            return None  # told by the assembly to trim $4 million or 11 percent
        tokens = self.tokens
        words = tokens.words
        assert quantity.value is not None
        assert second.value is not None
        changed = joiner in ALLATIVE and self._before(quantity, qw.FROM)  # lowered the voting age from 18 to 16
        if (
            around.is_vote(tokens)
            and not changed
            and not (around.is_game(tokens) and not around.is_vote(tokens, strong=True))
        ):
            other = Quantity(tokens, second.first, second.last, second.value, second.form)
            unit = unit_after(self.text, tokens.ends[second.last - 1], self.limit)
            own = unit_after(self.text, quantity.end, self.limit)
            if unit is not None and unit.unit.kind == PERCENTAGE:
                return self._shares(quantity, other, own, unit)
            if unit is None and own is not None and own.unit.kind == PERCENTAGE and self._nothing_counted(second.last):
                return self._shares(quantity, other, own, None)
            quantity.kind = other.kind = VOTES
            quantity.unit = other.unit = "vote"
            quantity.bare = other.bare = False
            quantity.dimension = other.dimension = COUNT
            quantity.pair = other
            return self._third(quantity, other) if joiner == "-" else second.last
        own = unit_after(self.text, quantity.end, self.limit)
        if joiner == "-" and own is not None and own.unit.kind == PERCENTAGE:
            unit = unit_after(self.text, tokens.ends[second.last - 1], self.limit)
            if unit is not None and unit.unit.kind == PERCENTAGE:  # a 64%-27% lead
                other = Quantity(tokens, second.first, second.last, second.value, second.form)
                return self._shares(quantity, other, own, unit)
        if quantity.kind or own is not None:
            return None  # 110 yen to 1 dollar
        if joiner in ALLATIVE and self._is_result(quantity, second):
            self._discard(quantity.first, second.last, "discard.score")
            quantity.form = LEFT
            return second.last
        if joiner in ALLATIVE and words[second.first].tag == "Q" and 0 < second.value <= 2:
            quantity.value = quantity.value / second.value
            quantity.kind, quantity.unit, quantity.dimension, quantity.bare = RATIO, "times", RATIOS, False
            self._extend(quantity, second.last)
            return second.last
        if joiner == "-":
            self._discard(quantity.first, second.last, "discard.score" if second.value < 1000 else "discard.address")
            quantity.form = LEFT
            return second.last
        return None

    def _is_raised_to(self, first_unit: UnitMatch | None, second: Number) -> bool:
        """``voted to raise it 20 percent to three cents``: a share before an amount of another kind."""
        if first_unit is None or first_unit.unit.kind != PERCENTAGE:
            return False
        unit = unit_after(self.text, self.tokens.ends[second.last - 1], self.limit)
        return unit is not None and unit.unit.kind in _GIVEN

    def _third(self, quantity: Quantity, other: Quantity) -> int:
        """``voted 4-2-1``: those who took neither side, behind a second hyphen; the token behind the tally."""
        tokens, at = self.tokens, other.last
        words = tokens.words
        glued = at + 1 < len(words) and words[at].tag == "-" and tokens.starts[at] == other.end
        number = number_at(tokens, at + 1) if glued and tokens.starts[at + 1] == tokens.ends[at] else None
        if number is None or number.value is None or not self._nothing_counted(number.last):
            return at  # the 2-1-1 programme
        third = Quantity(tokens, number.first, number.last, number.value, number.form)
        third.kind, third.unit, third.dimension, third.bare = VOTES, other.unit, COUNT, False
        quantity.third = third
        return number.last

    def _is_result(self, quantity: Quantity, second: Number) -> bool:
        """``won 4 to 0``: a result behind a word of a game, no change of a level and nothing that it counts."""
        words = self.tokens.words
        before = quantity.first - 1
        if before > 0 and words[before].text in AGENTIVE:
            before -= 1
        told = before >= 0 and (words[before].text in qw.GAME_WORDS or follows_score_word(self.tokens, quantity.first))
        if not told or not self._nothing_counted(second.last):
            return False
        return second.last >= len(words) or words[second.last].tag != "%"

    def _shares(self, quantity: Quantity, other: Quantity, own: UnitMatch | None, unit: UnitMatch | None) -> int:
        """``by 52.2 to 47.8 percent``, ``by 52 percent to 48``: the two sides as shares of the vote."""
        if own is not None:
            self._extend(quantity, self._token_at(own.end))
        named = unit or own
        assert named is not None
        for share in (quantity, other):
            share.kind, share.unit, share.dimension, share.bare = PERCENTAGE, named.unit.id, PERCENT, False
        last = other.last
        if unit is not None:
            last = self._token_at(unit.end)
            self._extend(other, last)
        quantity.pair = other
        return last

    def _nothing_counted(self, at: int) -> bool:
        words = self.tokens.words
        return at >= len(words) or words[at].tag not in "SNJXgUQ"
