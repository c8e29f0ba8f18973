"""Tokens of a sentence in, the number that stands at a token out: digits, number words, fractions, vague plurals."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from numbers_extract.lexicon import numbers
from numbers_extract.tokens import Tokens

__all__ = ["Number", "number_at"]


class Number(NamedTuple):
    """A number as written: tokens ``first`` up to, not including, ``last``.

    ``value`` is exact and None for a vague word, whose literal interval is ``low`` to ``high`` (None: open).
    ``form`` is ``digits``, ``words``, ``vague``, ``fraction``, ``multiplier`` or ``collective``; ``letter`` is a scale
    letter glued to digits that may be a unit instead (``35m``), not yet applied to the value.
    """

    first: int
    last: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    form: str
    letter: str = ""


_MOST_DIGITS = 300
_SEPARATORS = dict.fromkeys(map(ord, ",'\u2019\u00a0\u2009\u202f\u2007 "))
_UNICODE_FRACTIONS = {
    "\u00bd": (1, 2), "\u2153": (1, 3), "\u2154": (2, 3), "\u00bc": (1, 4), "\u00be": (3, 4), "\u2155": (1, 5),
    "\u2156": (2, 5), "\u2157": (3, 5), "\u2158": (4, 5), "\u2159": (1, 6), "\u215a": (5, 6), "\u215b": (1, 8),
    "\u215c": (3, 8), "\u215d": (5, 8), "\u215e": (7, 8),
}  # fmt: skip
_HALF = Decimal("0.5")
_ONE = Decimal(1)
_SURE_LETTERS = frozenset({"k", "K", "bn", "mn", "tn", "trn", "mln", "bln"})
_WORD_FORMS = re.compile(r"[A-Za-z]")


def _decimal(raw: str) -> Decimal | None:
    if len(raw) > _MOST_DIGITS:
        return None
    return Decimal(raw.translate(_SEPARATORS).replace("\u2212", "-"))


def number_at(tokens: Tokens, at: int) -> Number | None:
    """The longest number that starts at token ``at``, or None where there is none (also for more than 300 digits)."""
    word = tokens.words[at]
    if word.text == "#":
        return _digits(tokens, at)
    symbol = tokens.text[tokens.starts[at] : tokens.ends[at]]
    if symbol in _UNICODE_FRACTIONS:
        top, bottom = _UNICODE_FRACTIONS[symbol]
        return Number(at, at + 1, Decimal(top) / bottom, None, None, "fraction")
    if word.multiplier is not None:
        return Number(at, at + 1, Decimal(word.multiplier), None, None, "multiplier")
    return _words(tokens, at)


def _digits(tokens: Tokens, at: int) -> Number | None:
    text, starts, ends, words = tokens.text, tokens.starts, tokens.ends, tokens.words
    value = _decimal(text[starts[at] : ends[at]])
    if value is None:
        return None
    last = at + 1
    count = len(words)
    # 1/4, 2 1/2, 2½
    if (
        last + 1 < count
        and words[last].text == "/"
        and words[last + 1].text == "#"
        and _is_fraction(tokens, at, last + 1)
    ):
        bottom = _decimal(text[starts[last + 1] : ends[last + 1]])
        if bottom:
            return Number(at, last + 2, value / bottom, None, None, "fraction")
    if last < count and text[starts[last] : ends[last]] in _UNICODE_FRACTIONS:
        top, low = _UNICODE_FRACTIONS[text[starts[last] : ends[last]]]
        return _scaled(tokens, Number(at, last + 1, value + Decimal(top) / low, None, None, "digits"))
    if (
        last + 2 < count
        and words[last].text == "#"
        and words[last + 1].text == "/"
        and words[last + 2].text == "#"
        and _is_fraction(tokens, last, last + 2)
        and starts[last] > ends[at]
    ):
        top_, bottom_ = _decimal(text[starts[last] : ends[last]]), _decimal(text[starts[last + 2] : ends[last + 2]])
        if top_ and bottom_ and top_ < bottom_:
            return _scaled(tokens, Number(at, last + 3, value + top_ / bottom_, None, None, "digits"))
    letter = ""
    if last < count and starts[last] == ends[at]:
        glued = text[starts[last] : ends[last]]
        if glued in _SURE_LETTERS:
            return Number(at, last + 1, value * numbers.SCALE_LETTERS[glued], None, None, "digits")
        if glued in numbers.SCALE_LETTERS:
            letter = glued
    return _scaled(tokens, Number(at, last, value, None, None, "digits", letter))


_LONGEST_FRACTION_PART = 4


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


def _scaled(tokens: Tokens, number: Number) -> Number:
    """``2.5`` followed by ``million``, ``dozen`` or ``and a half``."""
    words = tokens.words
    last, value = number.last, number.value
    assert value is not None
    count = len(words)
    last, value = _and_fraction(tokens, last, value)
    while True:
        at = last + 1 if last + 1 < count and words[last].tag == "-" else last
        if at >= count:
            break
        word = words[at]
        if word.scale is not None:
            value *= word.scale
        elif word.collective is not None and word.text in numbers.COUNTED_COLLECTIVES:
            value *= word.collective
        else:
            break
        last = at + 1
    return number._replace(last=last, value=value, letter="" if last > number.last else number.letter)


def _and_fraction(tokens: Tokens, last: int, value: Decimal) -> tuple[int, Decimal]:
    """Adds ``and a half``, ``and two thirds`` to the number that ends before token ``last``."""
    words = tokens.words
    if last + 2 < len(words) and words[last].text in numbers.AND:
        top = words[last + 1]
        at = last + 2
        if words[at].tag == "-" and at + 1 < len(words):
            at += 1
        part = words[at]
        if part.fraction is not None:
            count = 1 if top.tag == "a" or top.cardinal == 1 else top.cardinal
            if count and (count == 1 or part.text.endswith(("s",))):
                return at + 1, value + Decimal(count) / part.fraction
    return last, value


def _words(tokens: Tokens, at: int) -> Number | None:
    word = tokens.words[at]
    found = None
    if word.tag == "a":
        found = _article_number(tokens, at)
    elif word.vague is not None and word.text not in numbers.LOOSE_COLLECTIVES:
        found = _vague_plural(tokens, at)
    elif word.cardinal is not None or word.scale is not None:
        found = _cardinal_words(tokens, at)
    elif word.text.endswith(numbers.FOLD):
        factor = numbers.CARDINALS.get(word.text.removesuffix(numbers.FOLD))
        found = None if factor is None else Number(at, at + 1, Decimal(factor), None, None, "multiplier")
    elif word.text in numbers.HALF:
        found = _half(tokens, at)
    elif word.collective is not None:
        found = _collective(tokens, at)
    elif word.text in _QUANTIFIERS:
        found = _several_hundred(tokens, at)
    return found


_QUANTIFIERS = {words[0] for words in numbers.VAGUE_QUANTIFIERS if words[0] != "a"}


def _vague_plural(tokens: Tokens, at: int) -> Number:
    """``hundreds``, ``tens of thousands``, ``hundreds of thousands``."""
    words = tokens.words
    assert words[at].vague is not None
    low, high = words[at].vague  # type: ignore[misc]
    last = at + 1
    while last + 1 < len(words) and words[last].tag == "o" and words[last + 1].vague is not None:
        scale = numbers.SCALES.get(words[last + 1].text[:-1])
        if scale is None:
            break
        low, high = low * scale, None if high is None else high * scale
        last += 2
    return Number(at, last, None, Decimal(low), None if high is None else Decimal(high), "vague")


def _article_number(tokens: Tokens, at: int) -> Number | None:
    """``a hundred``, ``a dozen``, ``a couple of dozen``, ``a third``, ``a quarter of a million``, ``a few hundred``."""
    words = tokens.words
    if at + 1 >= len(words):
        return None
    word = words[at + 1]
    if word.scale is not None:
        inner = _cardinal_words(tokens, at + 1)
        return inner and inner._replace(first=at)
    if word.text in numbers.HALF and at + 2 < len(words) and words[at + 2].scale is not None:
        return _scaled(tokens, Number(at, at + 2, _HALF, None, None, "words"))
    if word.text in numbers.ARTICLE_QUANTIFIERS:
        return _several_hundred(tokens, at)
    if word.text == "single" and at + 2 < len(words) and words[at + 2].scale is None:
        return None
    if word.collective is not None:
        inner = _collective(tokens, at + 1)
        return inner and inner._replace(first=at)
    if word.fraction is not None and _names_part(tokens, at + 1):
        return _fraction(tokens, at, at + 1, _ONE)
    return None


def _names_part(tokens: Tokens, at: int) -> bool:
    """``a third of`` names a part, ``a third truck`` counts in order; ``quarter`` and ``half`` always name parts."""
    words = tokens.words
    if words[at].ordinal is None or at + 1 >= len(words):
        return True
    following = words[at + 1]
    if following.scale is not None:
        return True
    return following.tag in "o,.;:)CtIRmsw" or (following.tag == "B" and at > 1 and words[at - 2].tag in "ytI")


def _collective(tokens: Tokens, at: int) -> Number | None:
    """``dozen``, ``couple of``, ``a couple of dozen``; ``couple`` counts only with an article and ``of``."""
    words = tokens.words
    word = words[at]
    assert word.collective is not None
    article = at > 0 and words[at - 1].tag in {"a", "D"}
    value = Decimal(word.collective)
    last = at + 1
    if word.text in numbers.LOOSE_COLLECTIVES:
        follows_of = last < len(words) and words[last].tag == "o"
        at_end = last >= len(words) or words[last].tag == "."
        larger = last + 1 if follows_of else last
        if larger < len(words) and (words[larger].scale is not None or words[larger].text in numbers.DOZEN):
            base = words[larger].scale or 12
            return Number(at, larger + 1, None, value * base, None, "vague")
        if not article or not (follows_of or at_end):
            return None
        return Number(at, last, value, None, None, "collective")
    return _scaled(tokens, Number(at, last, value, None, None, "words"))


def _half(tokens: Tokens, at: int) -> Number:
    """``half``, ``half a million``, ``half a dozen``, ``half-million``."""
    words = tokens.words
    last = at + 1
    skip = last + 1 if last < len(words) and words[last].tag in {"a", "-"} else last
    if skip < len(words):
        word = words[skip]
        if word.scale is not None and word.scale >= 100:
            return _scaled(tokens, Number(at, skip, _HALF, None, None, "words"))
        if word.text in numbers.DOZEN:
            return Number(at, skip + 1, Decimal(6), None, None, "words")
    return Number(at, last, _HALF, None, None, "fraction")


def _fraction(tokens: Tokens, first: int, at: int, top: Decimal) -> Number | None:
    """``a third``, ``two-thirds``, ``a quarter of a million``; ``at`` is the token of the part's name."""
    words = tokens.words
    bottom = words[at].fraction
    assert bottom is not None
    value = top / bottom
    last = at + 1
    if last + 2 < len(words) and words[last].tag == "o" and words[last + 1].tag == "a" and words[last + 2].scale:
        return _scaled(tokens, Number(first, last + 2, value, None, None, "words"))
    if last < len(words) and words[last].scale is not None and bottom <= 4:
        return _scaled(tokens, Number(first, last, value, None, None, "words"))
    return Number(first, last, value, None, None, "fraction")


def _several_hundred(tokens: Tokens, at: int) -> Number | None:
    """``several hundred``, ``a few thousand``, ``many thousands``: the vague plural of the scale word."""
    words = tokens.words
    for quantifier in numbers.VAGUE_QUANTIFIERS:
        last = at + len(quantifier)
        if last < len(words) and all(words[at + k].text == part for k, part in enumerate(quantifier)):
            text = words[last].text
            vague = numbers.VAGUE_PLURALS.get(text) or numbers.VAGUE_PLURALS.get(text + "s")
            if (
                vague is not None
                and text not in numbers.NOT_MULTIPLIED
                and quantifier[0] not in numbers.HEDGE_QUANTIFIERS
            ):
                low, high = vague
                inner = _vague_plural(tokens, last) if words[last].vague is not None else None
                if inner is not None:
                    return inner._replace(first=at)
                return Number(at, last + 1, None, Decimal(low), None if high is None else Decimal(high), "vague")
    return None


def _cardinal_words(tokens: Tokens, at: int) -> Number | None:
    """``forty-five``, ``one hundred and three``, ``two million three hundred thousand``, ``two-thirds``."""
    words = tokens.words
    count = len(words)
    total = 0
    current: int | None = None
    room = 10**30  # what may still be added to ``current``: a unit after a ten, nothing after a unit
    last_scale: int | None = None
    i = at
    end = at
    while i < count:
        word = words[i]
        if word.cardinal is not None:
            n = word.cardinal
            if current is not None and not (n < room and n):
                break
            current = (current or 0) + n
            room = 10 if n >= 20 and n % 10 == 0 else 1
        elif word.text == "#" and end > at:
            break
        elif word.scale is not None:
            scale = word.scale
            if scale == 100:
                if current is not None and current >= 100:
                    break
                current = (1 if current is None else current) * 100
                room = 100
            else:
                if last_scale is not None and scale >= last_scale and current is None:
                    total *= scale
                else:
                    if last_scale is not None and scale >= last_scale:
                        break
                    total += (1 if current is None else current) * scale
                current = None
                last_scale = scale
                room = scale
        elif (part := _part_after(tokens, i, current)) is not None and end > at:
            return _fraction(tokens, at, part, Decimal(total + (current or 0)))
        else:
            break
        i += 1
        end = i
        i = _joiner(tokens, i, current)
    if end == at:
        return None
    value = Decimal(total + (current or 0))
    if end < count and (part := _part_after(tokens, end, current)) is not None:
        return _fraction(tokens, at, part, value)
    return _scaled(tokens, Number(at, end, value, None, None, "words"))


def _part_after(tokens: Tokens, at: int, current: int | None) -> int | None:
    """The token of ``thirds`` in ``two-thirds`` or ``third`` in ``one third``, when the number before goes with it."""
    words = tokens.words
    hyphen = words[at].tag == "-"
    k = at + 1 if hyphen else at
    if k >= len(words) or words[k].fraction is None or current is None:
        return None
    plural = words[k].text.endswith("s")
    following = words[k + 1] if k + 1 < len(words) else None
    if plural and current != 1:
        return k
    if not plural and current == 1:
        return (
            k
            if hyphen or following is None or following.tag in {"o", ".", ","} or words[k].fraction in {2, 4}
            else None
        )
    if not plural and hyphen and current > 1:
        # two-third majority
        return k if words[k].fraction != 2 else None
    return None


def _joiner(tokens: Tokens, at: int, current: int | None) -> int:
    """Steps over the hyphen or ``and`` inside a number (``twenty-three``, ``a hundred and five``)."""
    words = tokens.words
    if at + 1 >= len(words):
        return at
    word, following = words[at], words[at + 1]
    if word.tag == "-" and tokens.starts[at] == tokens.ends[at - 1] and tokens.ends[at] == tokens.starts[at + 1]:
        is_part = following.cardinal is not None and current is not None and current >= 20 and following.cardinal < 10
        if is_part or following.scale is not None:
            return at + 1
    if word.text in numbers.AND and following.cardinal is not None and words[at - 1].scale is not None:
        return at + 1
    return at
