"""Tokens of a sentence in, its quantities and discards out, in one pass."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from numbers_extract.lexicon import numbers
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.numerals import BEYOND, Number, number_at
from numbers_extract.numerals.scripts import is_figure
from numbers_extract.quantities import discards as leaving
from numbers_extract.quantities.quantity import LEFT, Quantity
from numbers_extract.quantities.shapes import Shapes
from numbers_extract.quantities.two_part import join_parts
from numbers_extract.quantities.unit_words.lookup import currency_before, unit_after

__all__ = ["Finder"]


_MINUS_SIGNS: Final = ("-", "\u2212")
_COUPLE: Final = 2
_TENS: Final = frozenset(range(20, 100, 10))
# What an article must stand before to begin a number: a scale word, a dozen, a part or its first half, a unit.
_AFTER_ARTICLE: Final = (
    frozenset(numbers.SCALES)
    | frozenset(numbers.COLLECTIVE_NUMERALS)
    | frozenset(numbers.FRACTIONS)
    | {text for text, value in numbers.CARDINALS.items() if value in _TENS}
    | numbers.BARE_FRACTIONS
    | numbers.ARTICLE_QUANTIFIERS
    | numbers.SINGLE
    | qw.ARTICLE_UNIT_WORDS
    | qw.WHOLE_SPANS
)


class Finder(Shapes):
    """One pass over the tokens of a sentence."""

    def run(self) -> None:
        """Fills ``found`` and ``discards``."""
        words, starts = self.tokens.words, self.tokens.starts
        count = len(words)
        at = 0
        dated = 0
        calendar = self.calendar
        for opener in [k for k, word in enumerate(words) if word.opens]:
            if opener < at:
                continue
            word = words[opener]
            if word.tag == "a" and (opener + 1 == count or words[opener + 1].text not in _AFTER_ARTICLE):
                continue
            at = opener
            while dated < len(calendar) and calendar[dated][1] <= starts[at]:
                dated += 1
            if dated < len(calendar) and calendar[dated][0] <= starts[at] and word.tag != "a":
                first = at
                while at < count and starts[at] < calendar[dated][1]:
                    at += 1
                self._discard(first, at, "discard.calendar")
                continue
            at = self._at(at)
        join_parts(self.tokens, self.found)
        self._share_scales()
        self._share_units()
        self._share_coins()
        self._leave_models()
        self._join_bounds()

    def _at(self, at: int) -> int:
        """Looks at token ``at``, which may begin a number; returns the token to go on with."""
        tokens = self.tokens
        words = tokens.words
        word = words[at]
        if self._is_ranked_part(at):
            return self._grow(Number(at, at + 1, 1 / Decimal(word.fraction or 1), None, None, "fraction"))
        if word.ordinal is not None and word.fraction is not None and (at == 0 or words[at - 1].cardinal is None):
            if word.ordinal != 2 and words[at - 1].tag != "a":
                self._discard(at, at + 1, "discard.ordinal")
            return at + 1
        if word.text in numbers.DECADES_OF_LIFE:
            return self._decade_of_life(at)
        if word.text in numbers.SPANS_LONG:
            return self._span_long(at)
        number = number_at(tokens, at)
        if number is None:
            return self._no_number(at)
        if number.form == BEYOND:
            self._discard(at, number.last, "discard.too_long")
            return number.last
        nothing = self._nothing(number)
        if nothing is not None:
            return nothing
        order = self._is_order(number)
        reason = None if order else leaving.reason_at(tokens, number) or self._inside_a_count(number)
        if reason is not None:
            last, rule = reason
            self._discard(number.first, last, rule)
            return last
        return self._grow(number)

    def _is_ranked_part(self, at: int) -> bool:
        """``the bottom fifth of incomes``: a part of a set in its order, not ``the bottom fifth row``."""
        words = self.tokens.words
        if words[at].ordinal is None or words[at].fraction is None or at + 1 >= len(words) or at <= 1:
            return False
        return words[at - 1].text in numbers.RANKS and words[at - 2].tag == "D" and words[at + 1].tag == "o"

    def _no_number(self, at: int) -> int:
        """No number begins at token ``at``: what else it may say of a quantity; the token to go on with."""
        words = self.tokens.words
        word = words[at]
        if word.text == "#":
            self._discard(at, at + 1, "discard.too_long")
        elif word.tag == "a":
            if at and at + 1 < len(words) and words[at - 1].tag == "x" and words[at + 1].text in numbers.SINGLE:
                return self._zero(at - 1, at + 2)
            return self._article_unit(at)
        elif word.tag == "J" and word.ordinal is not None:
            self._discard(at, at + 1, "discard.ordinal")
        elif word.tag == "u" and is_figure(word.text):
            self._discard(at, at + 1, "discard.list")
        return at + 1

    def _inside_a_count(self, number: Number) -> tuple[int, str] | None:
        """``two new 737 jets``: digits in a phrase that another number counts already name a model."""
        words = self.tokens.words
        last = self.found[-1] if self.found else None
        if last is None or last.kind or last.compound or last.form != "words" or number.form != "digits":
            return None
        between = words[last.outer_last : number.first]
        after = number.last
        if not between or any(word.tag != "J" for word in between) or after >= len(words):
            return None
        if words[after].tag not in "XSN" or unit_after(self.text, self.tokens.ends[after - 1], self.limit) is not None:
            return None
        return after, "discard.model"

    def _grow(self, number: Number) -> int:
        """Makes a number a quantity with all that belongs to it; returns the token to go on with."""
        if number.form == "multiplier":
            return self._multiplier(number)
        quantity = self._quantity(number)
        self._money_before(quantity)
        self._sign(quantity)
        number = self._letter_scale(quantity, number)
        end = self._decade(quantity, number)
        if end is not None:
            return end
        end = self._age(quantity, number.last)
        if end is None:
            end = self._pair_or_range(quantity, number.last)
            if quantity.bound == "between" and not quantity.kind:
                end = self._age(quantity, quantity.last)
        if quantity.form == LEFT:
            return end or number.last
        if end is None:
            end = self._unit(quantity, number.last)
        if quantity.kind == "":
            end = self._worded(quantity, end) or self._special(quantity, end)
            if quantity.form == LEFT:
                return end
        return self._finish(quantity, end)

    def _quantity(self, number: Number) -> Quantity:
        """The quantity that a number begins: its value, or the interval of a vague word."""
        words = self.tokens.words
        quantity = Quantity(self.tokens, number.first, number.last, number.value, number.form)
        if number.value is None:
            quantity.low, quantity.high, quantity.bound = number.low, number.high, "vague"
            quantity.approximate = words[number.first].tag == "a" and words[number.first + 1].collective == _COUPLE
        elif number.form == "collective":
            quantity.approximate = words[number.last - 1].text in numbers.INEXACT_COLLECTIVES
        return quantity

    def _money_before(self, quantity: Quantity) -> None:
        """``$50``, ``$-50``: takes in the currency before the number, or before its minus."""
        floor = self.found[-1].end if self.found else self.tokens.starts[0]
        money = currency_before(self.text, quantity.start, floor)
        if money is None and self.text[quantity.start - 1 : quantity.start] in _MINUS_SIGNS:
            money = currency_before(self.text, quantity.start - 1, floor)
            if money is not None and quantity.value is not None:
                quantity.value = -quantity.value
        if money is not None:
            self._currency(quantity, money)
