"""A number in, the same number with what multiplies or adds to it behind: ``million``, ``dozen``, ``and a half``."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from numbers_extract.lexicon import numbers
from numbers_extract.lexicon.relators import CONJUNCTIVE
from numbers_extract.lexicon.words import Word
from numbers_extract.numerals.arithmetic import is_whole
from numbers_extract.numerals.number import Number
from numbers_extract.text.tokens import Tokens

__all__ = ["after_and", "fraction_words", "scaled", "whole_number"]

_HUNDRED: Final = 100
_THOUSAND: Final = 1000


def whole_number(raw: str) -> int | None:
    """Plain digits as an integer, None for any other writing."""
    return int(raw) if raw.isdecimal() and len(raw) < 10 else None


def scaled(tokens: Tokens, number: Number, smaller: Callable[[Tokens, int, int], tuple[int, int] | None]) -> Number:
    """``2.5`` with ``million``, ``dozen``, ``and a half`` behind it, and the smaller parts of ``3 hundred and 21``.

    ``smaller(tokens, at, scale)`` is the reader of such parts: the end and the value of a number below ``scale``.
    """
    words = tokens.words
    last, value = number.last, number.value
    assert value is not None
    count = len(words)
    if last >= count or not _may_go_on(words[last]):
        return number
    last, value = _and_fraction(tokens, last, value, 1)
    scale = 1
    whole = is_whole(value)
    while True:
        at = last + 1 if last + 1 < count and words[last].tag == "-" else last
        if at >= count:
            break
        factor = _factor(tokens, at, last)
        if factor is None:
            break
        value *= factor
        scale = factor
        last = at + 1
    if scale > 1:
        if whole and number.form == "digits" and scale >= _HUNDRED:
            part = smaller(tokens, last, scale)
            if part is not None:
                last, value = part[0], value + part[1]
        last, value = _and_fraction(tokens, last, value, scale)
    return number._replace(last=last, value=value, letter="" if last > number.last else number.letter)


def _may_go_on(word: Word) -> bool:
    """Whether a number can go on with the word behind it: a cheap look before the careful one."""
    return (
        word.scale is not None
        or word.collective is not None
        or word.vague is not None
        or word.tag in "-C"
        or word.text in numbers.SPACED_LETTERS
    )


def _factor(tokens: Tokens, at: int, last: int) -> int | None:
    """What the word at ``at`` multiplies by: a scale word, its plural, a dozen, or a scale letter set apart."""
    word = tokens.words[at]
    if word.scale is not None:
        return word.scale
    if word.collective is not None and word.text in numbers.COUNTED_COLLECTIVE_NUMERALS:
        return word.collective
    if word.vague is not None and word.text.endswith("s"):
        following = tokens.words[at + 1] if at + 1 < len(tokens.words) else None
        if following is None or following.tag != "o" or at + 2 >= len(tokens.words):
            return numbers.SCALES.get(word.text[:-1])
        return None
    if at == last and len(word.text) <= numbers.LONGEST_SPACED_LETTERS:
        return numbers.SPACED_LETTERS.get(tokens.text[tokens.starts[at] : tokens.ends[at]])
    return None


def fraction_words(tokens: Tokens, at: int) -> tuple[int, Decimal] | None:
    """``a half``, ``half``, ``two thirds``, ``one quarter``: the end and the value, None for anything else."""
    words = tokens.words
    count = len(words)
    if at >= count:
        return None
    if words[at].text in numbers.BARE_FRACTIONS:
        return at + 1, 1 / Decimal(words[at].fraction or 1)
    top = 1 if words[at].tag == "a" else words[at].cardinal
    part = at + 1
    if part + 1 < count and words[part].tag == "-":
        part += 1
    if top is None and words[at].text == "#":
        top = whole_number(tokens.text[tokens.starts[at] : tokens.ends[at]])
    if not top or part >= count or words[part].fraction is None:
        return None
    if top == 1 or words[part].text.endswith("s"):
        return part + 1, Decimal(top) / (words[part].fraction or 1)
    if words[part].text in numbers.BARE_FRACTIONS and words[part].fraction != 2:
        return part + 1, Decimal(top) / (words[part].fraction or 1)
    return None


def after_and(tokens: Tokens, at: int) -> int:
    """The token behind an ``and`` at ``at``, also between hyphens (``two-and-a-half``), else ``at``."""
    words = tokens.words
    if at + 3 < len(words) and words[at].tag == "-" and words[at + 1].text in CONJUNCTIVE and words[at + 2].tag == "-":
        return at + 3
    return at + 1 if at + 1 < len(words) and words[at].text in CONJUNCTIVE else at


def _and_fraction(tokens: Tokens, last: int, value: Decimal, scale: int) -> tuple[int, Decimal]:
    """Adds ``and a half``, ``and two thirds``; after ``million`` it is a half of that (``two million and a half``)."""
    words = tokens.words
    at = after_and(tokens, last)
    if at == last:
        return last, value
    part = fraction_words(tokens, at)
    if part is None:
        return last, value
    end, fraction = part
    if end < len(words) and words[end].scale is not None:
        if scale > 1:
            return end + 1, value + fraction * (words[end].scale or 1)
        return end, value + fraction
    return end, value + fraction * (scale if scale >= _THOUSAND else 1)
