"""Tokens of a sentence in, the number that stands at a token out: digits, number words, fractions, vague plurals."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from numbers_extract.lexicon import numbers
from numbers_extract.numerals.arithmetic import FEW_DIGITS, reckonable
from numbers_extract.numerals.digits import UNICODE_FRACTIONS, digits_at
from numbers_extract.numerals.number import BEYOND, Number
from numbers_extract.numerals.words import words_at
from numbers_extract.text.tokens import Tokens

__all__ = ["BEYOND", "Number", "number_at", "sign_before"]


def number_at(tokens: Tokens, at: int) -> Number | None:
    """The longest number that starts at token ``at``, or None where there is none.

    One of more than 300 digits, or without a value (``0^0``), has the form ``BEYOND``.
    """
    word = tokens.words[at]
    if word.text == "#":
        number = digits_at(tokens, at)
    else:
        symbol = tokens.text[tokens.starts[at] : tokens.ends[at]]
        if symbol in UNICODE_FRACTIONS:
            top, bottom = UNICODE_FRACTIONS[symbol]
            return Number(at, at + 1, Decimal(top) / bottom, None, None, "fraction")
        if word.multiplier is not None:
            return Number(at, at + 1, Decimal(word.multiplier), None, None, "multiplier")
        number = words_at(tokens, at)
    if number is None:
        return None
    size = number.low if number.value is None else number.value
    if size is not None and not (size < FEW_DIGITS or reckonable(size)):
        return number._replace(value=None, low=None, high=None, form=BEYOND)
    return _folded(tokens, number)


def _folded(tokens: Tokens, number: Number) -> Number:
    """``five-fold``, ``20-fold``: the number as a multiplier."""
    at = number.last
    if (
        at + 1 >= len(tokens.words)
        or tokens.words[at].tag != "-"
        or tokens.words[at + 1].text != numbers.MULTIPLE_ENDING
    ):
        return number
    return number._replace(last=at + 2, form="multiplier") if number.value is not None else number


_SPACED_MINUS: Final = ("- ", "\u2013 ", "\u2212 ")
_MINUS_SIGN: Final = "\u2212"
_OPENING: Final = "(<>=[\u2248~"


def sign_before(tokens: Tokens, at: int, start: int) -> tuple[int, bool] | None:
    """The minus before the number (or its currency sign) at token ``at`` and offset ``start``.

    Returns the sign's token and whether it is sure: a word or the sign U+2212 is, a hyphen can be a dash. None where
    no sign stands there.
    """
    if at == 0:
        return None
    text = tokens.text
    before = tokens.words[at - 1]
    if before.text in numbers.NEGATIVE_SIGNS:
        either = at > 2 and tokens.words[at - 2].tag == "C" and tokens.words[at - 3].text in numbers.POSITIVE_SIGNS
        return None if either else (at - 1, True)
    mark = text[start - 1 : start]
    if mark and mark in "-\u2013\u2212" and tokens.starts[at - 1] == start - 1:
        if at > 1 and tokens.words[at - 2].text in numbers.NEGATIVE_SIGNS and tokens.ends[at - 2] == start - 1:
            return at - 2, True
        left = text[start - 2] if start > 1 else " "
        if left.isspace() or left in _OPENING:
            return at - 1, mark == _MINUS_SIGN
    spaced = at > 1 and before.tag == "," and text[tokens.starts[at - 1] : start] in _SPACED_MINUS
    if spaced and tokens.words[at - 2].tag in "It":
        return at - 1, True  # fell to - 20 degrees: no dash stands behind a preposition
    return None
