"""Numbers with a noun or an article that makes a span or a multiple of them in, their quantities out."""

from __future__ import annotations

import itertools
from decimal import Decimal
from typing import Final

from numbers_extract.lexicon import numbers
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.currencies import CENT, DOLLAR, cent_codes
from numbers_extract.lexicon.relators import ALLATIVE, RANGE_OPENERS, SUPERESSIVE
from numbers_extract.quantities.measures import BY_UNIT, DURATION, MONEY, RATIO, RATIOS, TIME
from numbers_extract.quantities.quantity import Quantity
from numbers_extract.quantities.ranges import Ranges
from numbers_extract.text.tokens import DIGITS

__all__ = ["Spans"]

_TWO: Final = 2
_NEARBY: Final = 5  # levels that are further apart than that share no scale: from 900 to 1.2 million


class Spans(Ranges):
    """Factors, quarters of a year, whole spans of time, and figures with letters that are none."""

    def _worded(self, quantity: Quantity, at: int) -> int | None:
        """Multiples and spans that a noun beside the number says; the token behind, None where there is none."""
        if self._is_factor(quantity):
            return at
        return quantity.last if self._is_business_quarters(quantity, at) else None

    def _is_factor(self, quantity: Quantity) -> bool:
        """``by a factor of three``: a multiple, from its article on."""
        words, at = self.tokens.words, quantity.first
        if at <= _TWO or words[at - 1].tag != "o" or words[at - 2].text not in qw.FACTORS or words[at - 3].tag != "a":
            return False
        quantity.kind, quantity.unit, quantity.dimension, quantity.bare = RATIO, "times", RATIOS, False
        quantity.first = quantity.outer_first = at - 3
        quantity.start = self.tokens.starts[at - 3]
        return True

    def _is_business_quarters(self, quantity: Quantity, at: int) -> bool:
        """``the past two quarters``, ``three straight quarters``: parts of the year, a span of time."""
        words = self.tokens.words
        between = at < len(words) and words[at].text in qw.SPAN_ORDERS
        if at + between >= len(words) or words[at + between].text not in qw.QUARTER_NOUNS or quantity.value is None:
            return False
        if not between and not (quantity.first and words[quantity.first - 1].text in qw.SPAN_ORDERS):
            return False
        quantity.kind, quantity.unit, quantity.dimension, quantity.bare = DURATION, qw.QUARTER, TIME, False
        self._extend(quantity, at + between + 1)
        return True

    def _whole_span(self, at: int) -> int:
        """``an extra year``, ``an extra paid day``: the token of the unit behind an article and words of amount."""
        words, noun = self.tokens.words, at + 1
        if noun < len(words) and words[noun].text in qw.WHOLE_SPANS:
            noun += 1
            noun += noun < len(words) and words[noun].tag in "JeEn"
        return noun

    def _names_night(self, at: int, noun: int) -> bool:
        """``a night raid``, ``on a night when``: the night names something, or says when."""
        words = self.tokens.words
        return (
            words[at - 1 : at] == []
            or words[at - 1].text in SUPERESSIVE
            or words[noun + 1 : noun + 2] == []
            or (words[noun + 1].tag in "NUSXJW-")
        )

    def _span_long(self, at: int) -> int:
        """``a weeklong trip``: one span of time in a word."""
        quantity = Quantity(self.tokens, at, at + 1, Decimal(1), "words")
        quantity.kind, quantity.unit = DURATION, numbers.SPANS_LONG[self.tokens.words[at].text]
        quantity.dimension, quantity.bare, quantity.compound = TIME, False, "-"
        return self._finish(quantity, at + 1)

    def _share_scales(self) -> None:
        """``rose from 2.4 to 3.1 million``: the first level has the scale word that is said with the second."""
        for left, right in itertools.pairwise(self.found):
            level = right.value if right.value is not None else right.low
            scale = self._scale_of(right) if level is not None and self._goes_over(left, right) else 1
            if scale == 1 or level is None or left.value is None:
                continue
            if level <= left.value * scale * _NEARBY and left.value * scale <= level * _NEARBY:
                left.value *= scale
                left.low = None if left.low is None else left.low * scale
                left.high = None if left.high is None else left.high * scale

    def _share_coins(self) -> None:
        """``costs 1.85 euros, 22 cents more``: cents are those of the currency that the sentence tells of alone."""
        money = [one for one in self.found if one.kind == MONEY and one.currency is not None]
        told = {one.unit for one in money if not _is_cent(one)}
        code = told.pop() if len(told) == 1 else ""
        for one in filter(_is_cent, money) if code in cent_codes() else ():
            one.currency = one.currency and one.currency._replace(id=code)
            one.unit = code

    def _goes_over(self, left: Quantity, right: Quantity) -> bool:
        """Whether a bare number in figures stands between *from* and *to* another."""
        tokens = self.tokens
        alike = not left.kind or (left.kind == MONEY and left.unit == right.unit)  # from $24 to $33 billion
        if not alike or left.compound or tokens.words[left.last - 1].text != DIGITS:
            return False
        gap = [word.text for word in tokens.words[left.outer_last : right.outer_first]]
        onto = gap[:1] and gap[0] in ALLATIVE and RANGE_OPENERS.issuperset(gap[1:])
        return bool(onto) and self._before(left, qw.FROM)

    def _scale_of(self, quantity: Quantity) -> int:
        """The scale word inside a number, 1 for none."""
        return next((word.scale for word in self.tokens.words[quantity.first : quantity.last] if word.scale), 1)

    def _leave_models(self) -> None:
        """``the 11g and 12c consoles``: figures with letters of two units before one noun are its models."""
        found, words = self.found, self.tokens.words
        for k in range(len(found) - 2, -1, -1):
            left, right = found[k], found[k + 1]
            if left.kind == right.kind or not (self._has_letter(left) and self._has_letter(right)):
                continue
            joint, after = words[left.outer_last : right.outer_first], right.outer_last
            if len(joint) == 1 and joint[0].tag in "C,/" and after < len(words) and words[after].tag == "S":
                for quantity in (left, right):
                    self._discard(quantity.first, quantity.last, "discard.model")
                del found[k : k + 2]
                return

    def _has_letter(self, quantity: Quantity) -> bool:
        """Whether the unit is one letter right at the figures: ``11g``."""
        last = self.text[quantity.end - 2 : quantity.end]
        return quantity.kind in BY_UNIT and last[:1].isdecimal() and last[1:].isalpha()


def _is_cent(amount: Quantity) -> bool:
    """Whether an amount is told in cents that nobody says are of a country."""
    return amount.currency is not None and amount.currency.name == CENT and amount.unit == DOLLAR
