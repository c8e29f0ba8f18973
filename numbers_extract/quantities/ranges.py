"""A number in, the second number that belongs to it out: ranges, odds, tallies of a vote."""

from __future__ import annotations

import itertools
from decimal import Decimal
from typing import Final

from numbers_extract.lexicon import numbers
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.relators import AGENTIVE, ALLATIVE, DISJUNCTIVE, EXCEEDING, RANGE_OPENERS
from numbers_extract.numerals import Number, number_at, sign_before
from numbers_extract.quantities import surroundings as around
from numbers_extract.quantities.measures import COUNT, MONEY, PERCENT, PERCENTAGE, RATIO, RATIOS, VOTES
from numbers_extract.quantities.quantity import LEFT, Quantity
from numbers_extract.quantities.scores import follows_score_word
from numbers_extract.quantities.unit_index import UnitMatch, currency_before, unit_after
from numbers_extract.quantities.units import Units

__all__ = ["Ranges"]


_SPACED_DASHES: Final = "-\u2013"
_SMALL: Final = 20
_ROUND: Final = 10
_ROUND_SETS: Final = (20, 100)
_STEPS: Final = 3  # a range does not reach so many times its first end
_NEAR: Final = 3


class Ranges(Units):
    """Numbers in pairs."""

    def _over(self, quantity: Quantity, at: int) -> int | None:
        """``one over three``, said as a sum is: nothing counted behind."""
        words = self.tokens.words
        if at + 1 >= len(words) or words[at + 1].tag != "Q" or quantity.value is None:
            return None
        second = number_at(self.tokens, at + 1)
        if second is None or not second.value or second.form not in {"digits", "words"}:
            return None
        if second.last < len(words) and words[second.last].tag not in ".;:)":
            return None
        quantity.value = quantity.value / second.value
        quantity.kind, quantity.unit, quantity.dimension, quantity.form = RATIO, "fraction", RATIOS, "fraction"
        self._extend(quantity, second.last)
        return second.last

    def _pair_or_range(self, quantity: Quantity, at: int) -> int | None:
        """``40 to 50``, ``one in five``, ``82-24``: a second number that belongs to the first."""
        tokens = self.tokens
        words = tokens.words
        if at >= len(words):
            return None
        first_unit = None
        if (  # 8- to 16-metre
            words[at].tag == "-"
            and at + 2 < len(words)
            and tokens.starts[at] == quantity.end
            and words[at + 1].text in qw.SUSPENDED_JOINERS
        ):
            at += 1
        if words[at].tag == "o" and at + 1 < len(words) and words[at + 1].text in qw.EVERY:
            return self._odds(quantity, at)  # nine of every ten
        if (
            words[at].text not in qw.RANGE_JOINERS
            and words[at].text not in qw.ODDS_JOINERS
            and words[at].text not in qw.ENDS_JOINED
            and words[at].text not in EXCEEDING
            and not (words[at].tag == "," and self.text[tokens.starts[at]] in _SPACED_DASHES)
        ):
            first_unit = unit_after(self.text, quantity.end, self.limit)
            if first_unit is None:
                return None
            at = self._token_at(first_unit.end)
            if at >= len(words):
                return None
        joiner = words[at].text
        if joiner in EXCEEDING:
            return self._over(quantity, at) if first_unit is None else None
        if words[at].tag == "," and self.text[tokens.starts[at]] in _SPACED_DASHES and first_unit is None:
            if words[quantity.last - 1].text == "#" and at + 1 < len(words) and words[at + 1].text == "#":
                return self._second_end(quantity, None, at, "-", between=False)
            return None
        between = self._before(quantity, RANGE_OPENERS) or self._between_ages(quantity)
        if joiner in qw.ODDS_JOINERS and first_unit is None:
            return self._odds(quantity, at)
        if not (joiner in qw.RANGE_JOINERS or (between and joiner in qw.ENDS_JOINED)):
            return None
        return self._second_end(quantity, first_unit, at, joiner, between=between)

    def _between_ages(self, quantity: Quantity) -> bool:
        """``between the ages of 4 and 11``."""
        words, at = self.tokens.words, quantity.first
        if at <= _NEAR or words[at - 1].tag != "o" or words[at - 2].text not in qw.AGE_BEFORE:
            return False
        return words[at - 3].text in RANGE_OPENERS or (words[at - 3].tag == "D" and words[at - 4].text in RANGE_OPENERS)

    def _odds(self, quantity: Quantity, at: int) -> int | None:
        tokens = self.tokens
        words = tokens.words
        following = at + 1
        if words[at].text in qw.ODDS_PARTICLES:
            if following >= len(words) or words[following].tag != "o":
                return None
            following += 1
        every = following < len(words) and words[following].text in qw.EVERY
        following += every
        if (
            following >= len(words)
            or not (words[following].tag == "Q" or words[following].number_like)
            or self._dated(following)
        ):
            return None
        second = number_at(tokens, following)
        value = quantity.value
        if (
            second is None
            or second.value is None
            or value is None
            or not 0 <= value < second.value
            or second.form == "fraction"
        ):
            return None
        if (
            words[at].text not in qw.ODDS_PARTICLES
            and not around.round_odds(value, second.value)
            and not (value == 1 and self._counts_nothing_but_people(second.last))
        ):
            return None
        named = words[at].text in qw.ODDS_PARTICLES and not every
        if named and (value > 20 or second.value > 100 or self._counts_a_set(second, value)):
            return None
        if second.last < len(words) and unit_after(self.text, tokens.ends[second.last - 1], self.limit) is not None:
            return None
        quantity.value = value / second.value
        quantity.kind, quantity.unit, quantity.dimension, quantity.form = RATIO, "fraction", RATIOS, "fraction"
        self._extend(quantity, second.last)
        return second.last

    def _counts_a_set(self, second: Number, part: Decimal) -> bool:
        """``9 out of 30 villages``: a part and its whole, where something is counted and the whole is not round."""
        words, at, whole = self.tokens.words, second.last, second.value or 0
        while at < len(words) and words[at].tag == "J":
            at += 1
        if at >= len(words) or words[at].tag not in "SXLW" or words[at].text in qw.TIMES:
            return False
        return words[at].lemma in numbers.WHOLE_THINGS or (part > 1 and whole > _ROUND and whole not in _ROUND_SETS)

    def _counts_nothing_but_people(self, at: int) -> bool:
        words = self.tokens.words
        return at >= len(words) or words[at].tag in ".,;:)" or words[at].group is not None

    def _tells_contest(self, quantity: Quantity, unit: UnitMatch | None, joiner: str) -> bool:
        """``trailed him, 38 percent to 44 percent``: whether shares behind a comma are those of two in a contest."""
        words = self.tokens.words
        opened = quantity.first > 0 and words[quantity.first - 1].tag in ",-"
        share = unit is not None and unit.unit.kind == PERCENTAGE
        if not (opened and share and joiner in ALLATIVE):
            return False
        pairs = itertools.pairwise(words[: quantity.first])
        return any(
            one.lemma in qw.CONTEST_VERBS or f"{one.lemma} {behind.text}" in qw.CONTEST_VERBS for one, behind in pairs
        )

    def _second_end(  # noqa: C901, PLR0912
        self, quantity: Quantity, first_unit: UnitMatch | None, at: int, joiner: str, *, between: bool
    ) -> int | None:
        tokens = self.tokens
        words = tokens.words
        following = at + 1
        if following < len(words) and joiner != "-" and words[following].text in qw.INNER_HEDGES:
            following += 1
        glued = following < len(words) and tokens.starts[following] == tokens.ends[at]
        if glued and joiner in ALLATIVE and words[following].tag == "-":
            following += 1  # 200,000 to-260,000
        start_second = following
        signed = (
            start_second + 1 < len(words)
            and quantity.minus is not None
            and sign_before(tokens, start_second + 1, tokens.starts[start_second + 1]) is not None
        )
        if signed:
            start_second += 1
        while (
            start_second < len(words)
            and start_second < following + 3
            and not (words[start_second].tag == "Q" or words[start_second].number_like)
        ):
            start_second += 1
        if start_second >= len(words) or self._dated(start_second):
            return None
        money = None
        if start_second > following and not signed:
            money = currency_before(self.text, tokens.starts[start_second], tokens.ends[at])
            if money is None or money[0] > tokens.starts[following]:
                return None
        second = number_at(tokens, start_second)
        if second is None or second.form == "multiplier":
            return None
        if second.form == "fraction" and quantity.form != "fraction":
            return None
        if quantity.form == "fraction" and second.form != "fraction" and (money or (second.value or 0) > _SMALL):
            return None  # fell by a third to 2,000
        if quantity.value is None or second.value is None:
            return self._vague_range(quantity, second, joiner)
        low, high = quantity.value, second.value
        if signed:
            high, quantity.sure_minus = -high, True
        end = second.last
        letter = second.letter
        if letter and (quantity.currency is not None or money is not None):
            high *= around.SCALE_LETTERS[letter]
            end += 1
        scale = around.shared_scale(tokens, second, high)
        if scale > 1 and low < high / scale and not around.has_scale(tokens, quantity.last - 1):
            low *= scale
        if money is not None:
            high = high * money[1].factor[0] / money[1].factor[1]
        if low > high and between and joiner not in ALLATIVE and not around.has_scale(tokens, quantity.last - 1):
            low, high = high, low  # between 10 and 5
        if (
            (low > high and not signed)
            or (low == high and joiner == "-")
            or self._tells_contest(quantity, first_unit, joiner)
        ):
            return self._tally(quantity, second, joiner, first_unit)
        if (
            joiner in ALLATIVE
            and (around.is_change(tokens, quantity.first) or self._moves(quantity))
            and (
                self._before(quantity, qw.FROM)
                or (self._before(quantity, AGENTIVE) and not self._shares_unit(quantity, first_unit, second))
                or (quantity.first > 0 and words[quantity.first - 1].lemma in qw.CHANGE_VERBS)
                or self._moves_by(quantity, high)
            )
            and not self._range_follows(end)
        ):
            return None
        if (
            (joiner in ALLATIVE or joiner == "-")
            and not between
            and first_unit is None
            and quantity.currency is None
            and quantity.first > 0
            and (words[quantity.first - 1].lemma in qw.TALLY_VERBS or words[quantity.first - 1].text in qw.CHAMBERS)
            and around.is_vote(tokens)
            and self._nothing_counted(end)
        ):
            return self._tally(quantity, second, joiner)
        if (
            joiner == "-"
            and around.has_any(tokens, qw.VOTING_VERBS)
            and first_unit is None
            and quantity.currency is None
            and self._nothing_counted(end)
            and not around.is_game(tokens)
        ):
            return self._tally(quantity, second, joiner)
        if (
            joiner in ALLATIVE
            and not between
            and not self._before(quantity, qw.FROM)
            and around.is_vote(tokens)
            and quantity.currency is None
            and low < 10
            and high - low < 3
            and first_unit is None
            and self._nothing_counted(end)
        ):
            return self._tally(quantity, second, joiner)
        if joiner in DISJUNCTIVE and not (low < high and (high - low <= low * 2 or high <= 20)):
            return None
        if (
            joiner == "-"
            and around.is_game(tokens)
            and not self._before(quantity, qw.AGE_BEFORE)
            and high < 20
            and self._nothing_counted(end)
            and quantity.currency is None
        ):
            return self._tally(quantity, second, joiner)
        second_unit = unit_after(self.text, tokens.ends[end - 1], self.limit)
        if first_unit is not None and (second_unit is None or second_unit.unit.id != first_unit.unit.id):
            return None
        quantity.span(low, high)
        self._extend(quantity, end)
        return None

    def _range_follows(self, at: int) -> bool:
        """``from 5 to 7 percent to 3 to 5 percent``: behind the second number the range that it all changed to."""
        tokens = self.tokens
        words = tokens.words
        unit = unit_after(self.text, tokens.ends[at - 1], self.limit)
        at = self._token_at(unit.end) if unit is not None else at
        if at + 1 >= len(words) or words[at].text not in ALLATIVE or words[at + 1].tag != "Q":
            return False
        number = number_at(tokens, at + 1)
        if number is None or number.last + 1 >= len(words):
            return False
        return words[number.last].text in qw.RANGE_JOINERS and words[number.last + 1].tag == "Q"

    def _moves(self, quantity: Quantity) -> bool:
        """``went from $80 to $95``, ``up from 12 to 15``: a word of moving right before ``from``."""
        words = self.tokens.words
        at = quantity.first - 1
        while at > 0 and words[at].text not in qw.FROM:
            at -= 1
        before = words[at - 1] if at > 0 and quantity.first - at <= _NEAR else None
        return before is not None and (before.lemma in qw.MOVING_VERBS or before.text in qw.CHANGE_PARTICLES)

    def _moves_by(self, quantity: Quantity, level: Decimal) -> bool:
        """``down two to 31%``: a small step and the level that it leads to, no range."""
        if not self._before(quantity, frozenset(qw.CHANGE_PARTICLES)) or quantity.value is None:
            return False
        return quantity.value * _STEPS < level

    def _shares_unit(self, quantity: Quantity, first_unit: UnitMatch | None, second: Number) -> bool:
        """``cut by 2 to 2.5 percent``: a unit said once, at the second number."""
        if first_unit is not None or quantity.currency is not None:
            return False
        return unit_after(self.text, self.tokens.ends[second.last - 1], self.limit) is not None

    def _nothing_counted(self, at: int) -> bool:
        words = self.tokens.words
        return at >= len(words) or words[at].tag not in "SNJXgUQ"

    def _vague_range(self, quantity: Quantity, second: Number, joiner: str) -> int | None:
        if joiner not in ALLATIVE | DISJUNCTIVE or quantity.value is not None or second.value is not None:
            return None
        if quantity.low is None or second.low is None or second.low <= quantity.low:
            return None
        quantity.high = second.high
        self._extend(quantity, second.last)
        return None

    def _tally(
        self, quantity: Quantity, second: Number, joiner: str, first_unit: UnitMatch | None = None
    ) -> int | None:
        """``82-24`` is two tallies in a sentence about a vote, odds with ``to``, else a result to leave out."""
        if joiner in ALLATIVE and first_unit is not None and first_unit.unit.kind == MONEY:
            return None  # gave 4 million euros to 900 clubs
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
            return second.last
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
