"""A number in, the second number that belongs to it out: ranges, odds, tallies of a vote."""

from __future__ import annotations

import itertools
from decimal import Decimal
from typing import Final, NamedTuple

from numbers_extract.lexicon import numbers
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.relators import AGENTIVE, ALLATIVE, DISJUNCTIVE, EXCEEDING, INESSIVE, RANGE_OPENERS
from numbers_extract.numerals import Number, number_at, sign_before
from numbers_extract.quantities import surroundings as around
from numbers_extract.quantities.measures import PERCENTAGE, RATIO, RATIOS
from numbers_extract.quantities.quantity import Quantity
from numbers_extract.quantities.tallies import Tallies
from numbers_extract.quantities.unit_words.lookup import currency_before, unit_after
from numbers_extract.quantities.unit_words.records import Unit, UnitMatch

__all__ = ["Ranges"]


_SPACED_DASHES: Final = "-\u2013"
_SMALL: Final = 20
_NOUNS_COUNTED: Final = "SLW"  # letters of plural nouns
_ROUND: Final = 10
_ROUND_SETS: Final = (20, 100)
_STEPS: Final = 3  # a range does not reach so many times its first end
_NEAR: Final = 3
_MOST_OF_MEMBER: Final = 4  # one | healthy | young | farm | hand
_COUNTED_BEHIND: Final = "SNJXUWQL%#"


class _Second(NamedTuple):
    """The second number of two, the currency before it, whether a minus stands there as before the first."""

    number: Number
    currency: Unit | None
    signed: bool


class _Pair(NamedTuple):
    """Two numbers that may be the ends of a range: as they are meant, from ``low`` to ``high``, and the token behind.

    ``unit`` is that of the first, None where the second alone has one; ``between`` stands before both.
    """

    quantity: Quantity
    second: _Second
    unit: UnitMatch | None
    joiner: str
    between: bool
    low: Decimal
    high: Decimal
    end: int


class Ranges(Tallies):
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
        joined = self._past_member(quantity, at)
        first_unit = None
        if (  # 8- to 16-metre
            words[at].tag == "-"
            and at + 2 < len(words)
            and tokens.starts[at] == quantity.end
            and words[at + 1].text in qw.SUSPENDED_JOINERS
        ):
            at += 1
        every = words[at].tag == "o" and at + 1 < len(words) and words[at + 1].text in qw.UNIVERSAL_QUANTIFIERS
        if joined or every:  # one child in five, nine of every ten
            return self._odds(quantity, joined or at, named=joined > 0)
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
        if joiner in qw.ODDS_JOINERS and first_unit is None and quantity.currency is None:
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

    def _past_member(self, quantity: Quantity, at: int) -> int:
        """``one Chilean child in seven``: the token of ``in`` behind one and a singular noun; 0 where there is none."""
        words = self.tokens.words
        if quantity.value != 1 or words[quantity.first].text not in qw.NOBODY_ONES:
            return 0
        behind = at
        while behind < len(words) and behind - at < _MOST_OF_MEMBER and words[behind].tag in "NJUX":
            behind += 1
        led = at < behind < len(words) and words[behind].text in INESSIVE and words[behind - 1].tag in "NU"
        return behind if led and not words[behind - 1].plural else 0

    def _odds(self, quantity: Quantity, at: int, *, named: bool = False) -> int | None:
        tokens = self.tokens
        words = tokens.words
        following = at + 1
        if words[at].text in qw.ODDS_PARTICLES:
            if following >= len(words) or words[following].tag != "o":
                return None
            following += 1
        every = following < len(words) and words[following].text in qw.UNIVERSAL_QUANTIFIERS
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
        if named and second.last < len(words) and words[second.last].tag in _COUNTED_BEHIND:
            return None  # one clerk in ten towns
        parted = words[at].text in qw.ODDS_PARTICLES and not every
        if parted and (value > 20 or second.value > 100 or self._counts_a_set(second, value)):
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

    def _second_end(
        self, quantity: Quantity, first_unit: UnitMatch | None, at: int, joiner: str, *, between: bool
    ) -> int | None:
        """The number behind the joiner at token ``at`` as the end of a range, or the other of a tally.

        Returns the token behind a tally, and None where the quantity is a range now or goes on alone.
        """
        second = self._second(quantity, at, joiner)
        if second is None:
            return None
        if quantity.value is None or second.number.value is None:
            return self._vague_range(quantity, second.number, joiner)
        if second.signed:
            quantity.sure_minus = True
        pair = self._pair(quantity, second, first_unit, joiner, between=between)
        if not _may_rise(pair) or self._tells_contest(quantity, first_unit, joiner):
            return self._tally(quantity, second.number, joiner, first_unit)
        if joiner in ALLATIVE and self._changes(pair):
            return None
        if self._is_of_vote(pair) or self._is_of_game(pair):
            return self._tally(quantity, second.number, joiner, first_unit)
        if joiner in DISJUNCTIVE and not _are_near(pair):
            return None
        second_unit = unit_after(self.text, self.tokens.ends[pair.end - 1], self.limit)
        if first_unit is not None and (second_unit is None or second_unit.unit.id != first_unit.unit.id):
            return None
        quantity.span(pair.low, pair.high)
        self._extend(quantity, pair.end)
        return None

    def _second(self, quantity: Quantity, at: int, joiner: str) -> _Second | None:
        """The number behind the joiner at token ``at``, with its currency and its minus; None where none fits."""
        tokens = self.tokens
        words, starts = tokens.words, tokens.starts
        opener = self._behind_joiner(at, joiner)
        signed = (
            quantity.minus is not None
            and opener + 1 < len(words)
            and sign_before(tokens, opener + 1, starts[opener + 1]) is not None
        )
        first = opener + signed
        while first < min(len(words), opener + _NEAR) and not (words[first].tag == "Q" or words[first].number_like):
            first += 1
        if first >= len(words) or self._dated(first):
            return None
        money = None
        if first > opener and not signed:
            money = currency_before(self.text, starts[first], tokens.ends[at])
            if money is None or money[0] > starts[opener]:
                return None
        number = number_at(tokens, first)
        if number is None or not _fits(quantity, number, money):
            return None
        return _Second(number, None if money is None else money[1], signed)

    def _behind_joiner(self, at: int, joiner: str) -> int:
        """The token behind the joiner at token ``at``, a hedge of the second number and a hyphen stuck to it."""
        tokens = self.tokens
        words, behind = tokens.words, at + 1
        if behind < len(words) and joiner != "-" and words[behind].text in qw.INNER_HEDGES:
            behind += 1
        glued = behind < len(words) and tokens.starts[behind] == tokens.ends[at]
        return behind + (glued and joiner in ALLATIVE and words[behind].tag == "-")  # 200,000 to-260,000

    def _pair(
        self, quantity: Quantity, second: _Second, unit: UnitMatch | None, joiner: str, *, between: bool
    ) -> _Pair:
        """Both numbers as they are meant: with the scale that they share, signs and coins, the smaller first."""
        tokens, number = self.tokens, second.number
        assert quantity.value is not None
        assert number.value is not None
        low, high, end = quantity.value, -number.value if second.signed else number.value, number.last
        if number.letter and (quantity.currency is not None or second.currency is not None):
            high *= around.SCALE_LETTERS[number.letter]
            end += 1
        scaled = around.has_scale(tokens, quantity.last - 1)
        scale = around.shared_scale(tokens, number, high)
        if scale > 1 and low < high / scale and not scaled:
            low *= scale
        if second.currency is not None:
            high = high * second.currency.factor[0] / second.currency.factor[1]
        if low > high and between and joiner not in ALLATIVE and not scaled:
            low, high = high, low  # between 10 and 5
        return _Pair(quantity, second, unit, joiner, between, low, high, end)

    def _changes(self, pair: _Pair) -> bool:
        """``fell from 12 to 15``, ``rose 2 to 31``: the second number is the level that something comes to, no end."""
        quantity = pair.quantity
        if not (around.is_change(self.tokens, quantity.first) or self._moves(quantity)):
            return False
        led = (
            self._before(quantity, qw.FROM)
            or (
                self._before(quantity, AGENTIVE)
                and not self._shares_unit(quantity, pair.unit, pair.second.number)
                and not self._shares_noun(pair)
            )
            or (quantity.first > 0 and self.tokens.words[quantity.first - 1].lemma in qw.CHANGE_VERBS)
            or self._moves_by(quantity, pair.high)
        )
        return led and not self._range_follows(pair.end)

    def _is_of_vote(self, pair: _Pair) -> bool:
        """``cleared the Senate 48 to 52``, ``voted 12-18``: two numbers without a unit in talk of a vote."""
        if pair.unit is not None or pair.quantity.currency is not None or not self._nothing_counted(pair.end):
            return False
        if pair.joiner == "-" and around.has_any(self.tokens, qw.VOTING_VERBS) and not around.is_game(self.tokens):
            return True
        if pair.between or not (pair.joiner in ALLATIVE or pair.joiner == "-") or not around.is_vote(self.tokens):
            return False
        before = self.tokens.words[pair.quantity.first - 1] if pair.quantity.first else None
        if before is not None and (before.lemma in qw.TALLY_VERBS or before.text in qw.CHAMBERS):
            return True
        few = pair.low < _ROUND and pair.high - pair.low < _NEAR
        return pair.joiner in ALLATIVE and few and not self._before(pair.quantity, qw.FROM)

    def _is_of_game(self, pair: _Pair) -> bool:
        """``won 2-4``: small numbers that a hyphen joins in talk of a game."""
        if pair.joiner != "-" or pair.high >= _SMALL or not around.is_game(self.tokens):
            return False
        counts = pair.quantity.currency is not None or not self._nothing_counted(pair.end)
        return not counts and not self._before(pair.quantity, qw.AGE_BEFORE)

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

    def _shares_noun(self, pair: _Pair) -> bool:
        """``fell by 8 to 10 points``: things that are counted once, behind two numbers that are near each other."""
        words, quantity = self.tokens.words, pair.quantity
        counted = pair.end < len(words) and words[pair.end].tag in _NOUNS_COUNTED
        return counted and pair.unit is None and quantity.currency is None and pair.high <= 2 * pair.low

    def _vague_range(self, quantity: Quantity, second: Number, joiner: str) -> int | None:
        if joiner not in ALLATIVE | DISJUNCTIVE or quantity.value is not None or second.value is not None:
            return None
        if quantity.low is None or second.low is None or second.low <= quantity.low:
            return None
        quantity.high = second.high
        self._extend(quantity, second.last)
        return None


def _fits(quantity: Quantity, number: Number, money: tuple[int, Unit] | None) -> bool:
    """Whether a second number is of the form of the first: no ``2 to half``, nor ``fell by a third to 2,000``."""
    if number.form == "multiplier":
        return False
    if quantity.form != "fraction":
        return number.form != "fraction"
    return number.form == "fraction" or (money is None and (number.value or 0) <= _SMALL)


def _may_rise(pair: _Pair) -> bool:
    """Whether the second number can be the upper end: it is larger, negative too, or as large in words."""
    if pair.low > pair.high:
        return pair.second.signed
    return pair.low < pair.high or pair.joiner != "-"


def _are_near(pair: _Pair) -> bool:
    """``two or three``: whether two numbers are so near that one of them may be meant."""
    gap = pair.high - pair.low
    return gap > 0 and (gap <= pair.low * 2 or pair.high <= _SMALL)
