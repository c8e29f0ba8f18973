"""A token of digits in, the number that it begins out: separators, fractions, powers of ten, scale letters."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from numbers_extract.lexicon import numbers
from numbers_extract.numerals.arithmetic import is_whole, stated
from numbers_extract.numerals.number import Number
from numbers_extract.numerals.scaled import after_and, scaled
from numbers_extract.numerals.words import point_digits, smaller_part
from numbers_extract.patterns import later
from numbers_extract.text.tokens import Tokens

__all__ = ["UNICODE_FRACTIONS", "digits_at"]

UNICODE_FRACTIONS: Final = {
    "\u00bd": (1, 2), "\u2153": (1, 3), "\u2154": (2, 3), "\u00bc": (1, 4), "\u00be": (3, 4), "\u2155": (1, 5),
    "\u2156": (2, 5), "\u2157": (3, 5), "\u2158": (4, 5), "\u2159": (1, 6), "\u215a": (5, 6), "\u215b": (1, 8),
    "\u215c": (3, 8), "\u215d": (5, 8), "\u215e": (7, 8),
}  # fmt: skip
_SEPARATORS: dict[int, str | None] = dict.fromkeys(map(ord, ",'\u2019\u00a0\u2009\u202f\u2007\u066c "))
_SEPARATORS[ord("\u066b")] = "."
_DECIMAL_COMMA: Final = later(r"(\d{1,3}(?:\.\d{3})*|\d+),(\d{1,2})")
_DOTTED_THOUSANDS: Final = later(r"\d{1,3}(?:\.\d{3}){2,}")
_DOT_OF_THREE: Final = later(r"[1-9]\d{0,2}\.\d{3}")
_RAISED: Final = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
_SUPERSCRIPTS: Final = str.maketrans(f"{_RAISED}\u207b\u2212", "0123456789--")
_POWER: Final = re.compile(
    rf"\s?[x\u00d7*]\s?10(?:(?:\^|\*\*)(?P<caret>[-+\u2212]?\d{{1,2}})|(?P<sign>[-\u2212]\d{{1,2}})"
    rf"|(?P<small>\u207b?[{_RAISED}]{{1,2}}))(?![\d{_RAISED}])"
    rf"|\^(?P<power>[-+\u2212]?\d{{1,2}})(?!\d)|(?P<raised>\u207b?[{_RAISED}]{{1,2}})(?![\w{_RAISED}])"
).match
_BEFORE_POWER: Final = frozenset(f"^ x\u00d7*\u207b{_RAISED}")
_TEN: Final = 10
_SHORT: Final = 16  # digits that need no closer look


def _decimal(raw: str) -> Decimal | None:
    if raw.isdecimal():
        return Decimal(raw) if len(raw) < _SHORT else stated(raw)
    european = _DECIMAL_COMMA.fullmatch(raw)
    if european is not None:
        return stated(f"{european[1].replace('.', '')}.{european[2]}")
    if raw.count(".") > 1:
        return stated(raw.replace(".", "")) if _DOTTED_THOUSANDS.fullmatch(raw) else None
    return stated(raw.translate(_SEPARATORS).replace("\u2212", "-"))


def digits_at(tokens: Tokens, at: int) -> Number | None:
    """The number that begins with the digits at token ``at``; None where they are no number (``192.168.1.2``)."""
    text, starts, ends, words = tokens.text, tokens.starts, tokens.ends, tokens.words
    raw = text[starts[at] : ends[at]]
    value = _decimal(raw)
    if value is None:
        return None
    if "." in raw and _DOT_OF_THREE.fullmatch(raw) and _counts_whole(tokens, at):
        value = stated(raw.replace(".", ""))
    last = at + 1
    count = len(words)
    if last >= count:
        return Number(at, last, value, None, None, "digits")
    special = _fraction(tokens, at, value)
    if special is not None:
        return special if special.form == "fraction" else scaled(tokens, special, smaller_part)
    power = _POWER(text, ends[at], ends[-1]) if text[ends[at]] in _BEFORE_POWER else None
    if power is not None:
        number = _powered(tokens, at, value, power)
        if number is not None:
            return number
    decimals = point_digits(tokens, last)
    if decimals is not None and is_whole(value):
        number = Number(at, decimals[0], value + decimals[1], None, None, "digits")
        return scaled(tokens, number, smaller_part)
    letter = ""
    if starts[last] == ends[at]:
        glued = text[starts[last] : ends[last]]
        if glued in numbers.SURE_LETTERS:
            return Number(at, last + 1, value * numbers.SCALE_LETTERS[glued], None, None, "digits")
        if glued in numbers.SCALE_LETTERS:
            letter = glued
    return scaled(tokens, Number(at, last, value, None, None, "digits", letter), smaller_part)


def _counts_whole(tokens: Tokens, at: int) -> bool:
    """Whether a dot before three figures sets off thousands: people are counted, or another number is written so."""
    words = tokens.words
    noun = at + 1
    while noun < len(words) and words[noun].tag == "J" and noun < at + _FAR_NOUN:
        noun += 1
    if noun < len(words) and words[noun].plural and noun > at:
        whole = words[noun].group is not None or words[noun].lemma in numbers.WHOLE_THINGS
        beside = (words[at - 1].text if at else "", words[noun + 1].text if noun + 1 < len(words) else "")
        if whole and numbers.AVERAGES.isdisjoint(beside):
            return True
    return any(
        word.text == "#" and _THOUSANDS_BY_DOTS.fullmatch(tokens.text[tokens.starts[k] : tokens.ends[k]])
        for k, word in enumerate(words)
        if k != at
    )


_THOUSANDS_BY_DOTS: Final = later(r"\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,}")
_FAR_NOUN: Final = 3


def _powered(tokens: Tokens, at: int, value: Decimal, power: re.Match[str]) -> Number | None:
    """``1.3x10^6``, ``2^10``, ``10\u2076``; a raised figure behind another number than ten is the mark of a note."""
    if power["raised"] and value != _TEN:
        return None
    last = at + 1
    while last < len(tokens.words) and tokens.starts[last] < power.end():
        last += 1
    tens = power["caret"] or power["sign"] or power["small"]
    exponent = int((tens or power["power"] or power["raised"]).translate(_SUPERSCRIPTS))
    return Number(at, last, value.scaleb(exponent) if tens else value**exponent, None, None, "digits")


def _fraction(tokens: Tokens, at: int, value: Decimal) -> Number | None:
    """``1/4``, ``2 1/2``, ``2-1/2``, ``2 and 1/2``, ``2½``; a mixed number has the form ``digits``."""
    text, starts, ends, words = tokens.text, tokens.starts, tokens.ends, tokens.words
    last = at + 1
    count = len(words)
    if words[last].text == "/":
        if last + 1 < count and words[last + 1].text == "#" and _is_fraction(tokens, at, last + 1):
            bottom = _decimal(text[starts[last + 1] : ends[last + 1]])
            if bottom:
                return Number(at, last + 2, value / bottom, None, None, "fraction")
        return None
    symbol = UNICODE_FRACTIONS.get(text[starts[last] : ends[last]])
    if symbol is not None:
        return Number(at, last + 1, value + Decimal(symbol[0]) / symbol[1], None, None, "digits")
    hyphened = words[last].text == "-" and starts[last] == ends[at] and is_whole(value)
    hyphened = hyphened and last + 1 < count and starts[last + 1] == ends[last]
    part = last + 1 if hyphened else after_and(tokens, last)
    if (
        part + 2 < count
        and words[part].text == "#"
        and words[part + 1].text == "/"
        and words[part + 2].text == "#"
        and _is_fraction(tokens, part, part + 2)
        and (hyphened or starts[last] > ends[at])
    ):
        top, bottom = _decimal(text[starts[part] : ends[part]]), _decimal(text[starts[part + 2] : ends[part + 2]])
        if top and bottom and top < bottom:
            return Number(at, part + 3, value + top / bottom, None, None, "digits")
    return None


_LONGEST_FRACTION_PART: Final = 4


def _is_fraction(tokens: Tokens, top: int, bottom: int) -> bool:
    """``3/4`` but not a date, a phone number or a path: short parts, nothing glued around."""
    text, starts, ends = tokens.text, tokens.starts, tokens.ends
    if ends[top] != starts[top + 1] or ends[top + 1] != starts[bottom]:
        return False
    if ends[bottom] - starts[bottom] > _LONGEST_FRACTION_PART or text[starts[bottom]] == "0":
        return False
    before = text[starts[top] - 1] if starts[top] else " "
    after = text[ends[bottom]] if ends[bottom] < len(text) else " "
    return before not in "/.:" and after not in "/:" and not (before.isalnum() or after.isalnum())
