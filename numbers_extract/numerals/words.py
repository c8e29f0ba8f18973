"""A token of words in, the number that it begins out: cardinals, fractions, dozens, vague plurals."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from numbers_extract.lexicon import numbers
from numbers_extract.lexicon.quantity_words import (
    AGO_ADVERBS,
    DIFFERENCES,
    HIGHER,
    LOWER,
    PLURAL_AUXILIARIES,
    QUARTER_NOUNS,
    SPAN_ORDERS,
    STRONG,
)
from numbers_extract.lexicon.relators import CONJUNCTIVE
from numbers_extract.lexicon.words import Word
from numbers_extract.numerals.number import Number
from numbers_extract.numerals.scaled import after_and, fraction_words, scaled, whole_number
from numbers_extract.text.tokens import Tokens

__all__ = ["point_digits", "smaller_part", "words_at"]

_ONE: Final = Decimal(1)
_QUARTERS: Final = 4


def _scaled(tokens: Tokens, number: Number) -> Number:
    return scaled(tokens, number, smaller_part)


def words_at(tokens: Tokens, at: int) -> Number | None:
    """The number that begins with the word at token ``at``, None where none does."""
    word = tokens.words[at]
    found = None
    if word.tag == "a":
        found = _article_number(tokens, at)
    elif word.vague is not None and word.text not in numbers.LOOSE_COLLECTIVES:
        found = _vague_plural(tokens, at)
    elif word.cardinal is not None or (word.scale is not None and word.text not in numbers.SHORT_SCALES):
        found = _cardinal_words(tokens, at)
    elif word.text.endswith(numbers.MULTIPLE_ENDING):
        factor = numbers.CARDINALS.get(word.text.removesuffix(numbers.MULTIPLE_ENDING))
        found = None if factor is None else Number(at, at + 1, Decimal(factor), None, None, "multiplier")
    elif word.text in numbers.BARE_FRACTIONS:
        found = _half(tokens, at)
    elif word.collective is not None:
        found = _collective(tokens, at)
    elif word.text in numbers.OPENING_QUANTIFIERS:
        found = _several_hundred(tokens, at)
    return found


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
    if word.scale is not None and word.text not in numbers.SHORT_SCALES:
        inner = _cardinal_words(tokens, at + 1)
        return inner and inner._replace(first=at)
    half = _half(tokens, at + 1) if word.text in numbers.BARE_FRACTIONS else None
    if half is not None and half.form == "words":
        return half._replace(first=at)  # a quarter million, a half-dozen
    if word.text in numbers.ARTICLE_QUANTIFIERS:
        return _several_hundred(tokens, at)
    if word.text in numbers.SINGLE and at + 2 < len(words) and words[at + 2].scale is None:
        return None
    if word.collective is not None:
        inner = _collective(tokens, at + 1)
        return inner and inner._replace(first=at)
    if word.fraction is not None and _names_part(tokens, at + 1):
        return _fraction(tokens, at, at + 1, _ONE)
    compound = _compound_part(tokens, at + 1)
    if compound is not None and not compound[2] and _names_part(tokens, compound[0] - 1):
        return Number(at, compound[0], _ONE / compound[1], None, None, "fraction")
    return None


def _names_part(tokens: Tokens, at: int) -> bool:
    """``a third of`` names a part, ``a third truck`` counts in order; ``quarter`` and ``half`` always name parts."""
    words = tokens.words
    if words[at].fraction == _QUARTERS and at + 1 < len(words) and words[at + 1].text in AGO_ADVERBS:
        return at > 1 and words[at - 2].text in CONJUNCTIVE  # a quarter earlier, but a year and a quarter ago
    if words[at].ordinal is None or at + 1 >= len(words):
        return True
    following = words[at + 1]
    if following.scale is not None or following.text in PLURAL_AUXILIARIES:
        return True  # a third were miners
    if following.tag == "T" and at > 1 and words[at - 2].tag == "I":
        return False  # for a fifth Saturday
    described = at + 3 < len(words) and words[at + 2].tag == "J" and words[at + 3].tag in "NSXU"
    if following.text in DIFFERENCES:
        return not described  # a third more boats, not: a third more expensive boat
    if following.text in HIGHER or following.text in LOWER:
        return at + 2 >= len(words) or words[at + 2].tag not in "NSXU"  # a third dearer, not: a third larger boat
    return following.tag in "o,.;:)CtIRmswDT" or (following.tag == "B" and at > 1 and words[at - 2].tag in "ytI")


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
        if larger < len(words) and (words[larger].scale is not None or words[larger].text in numbers.DOZENS):
            base = words[larger].scale or 12
            return Number(at, larger + 1, None, value * base, None, "vague")
        if not article or not (follows_of or at_end):
            return None
        return Number(at, last, value, None, None, "collective")
    part = fraction_words(tokens, after_and(tokens, last)) if after_and(tokens, last) > last else None
    if part is not None:
        return Number(at, part[0], value + value * part[1], None, None, "words")  # a dozen and a half
    return _scaled(tokens, Number(at, last, value, None, None, "words"))


def _half(tokens: Tokens, at: int) -> Number | None:
    """``half``, ``half a million``, ``half a dozen``, ``half-million``, ``quarter million``."""
    words = tokens.words
    part = 1 / Decimal(words[at].fraction or 1)
    last = at + 1
    skip = last + 1 if last < len(words) and words[last].tag in {"a", "-"} else last
    if skip < len(words):
        word = words[skip]
        if word.scale is not None and word.scale >= _HUNDRED:
            return _scaled(tokens, Number(at, skip, part, None, None, "words"))
        if word.text in numbers.DOZENS:
            return Number(at, skip + 1, part * 12, None, None, "words")
    return Number(at, last, part, None, None, "fraction") if words[at].text in numbers.HALF else None


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


def _is_in_compound(words: list[Word], scale: int) -> bool:
    """``several million-dollar homes``: whether a scale word is of a compound; not ``a few thousand-strong crowd``."""
    joint = scale + 1
    if words[scale].vague is not None or joint + 1 >= len(words) or words[joint].tag != "-":
        return False
    return words[joint + 1].text != STRONG


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
                and not _is_in_compound(words, last)
            ):
                low, high = vague
                inner = _vague_plural(tokens, last) if words[last].vague is not None else None
                if inner is not None:
                    return inner._replace(first=at)
                return Number(at, last + 1, None, Decimal(low), None if high is None else Decimal(high), "vague")
    return None


_HUNDRED: Final = 100
_THOUSAND: Final = 1000
_TENS: Final = range(20, 100, 10)
_UNITS: Final = range(1, 10)


def _cardinal_words(tokens: Tokens, at: int) -> Number | None:
    """``forty-five``, ``one hundred and three``, ``two million three hundred thousand``, ``two-thirds``."""
    sum_ = _sum(tokens, at)
    if sum_ is None:
        return None
    end, value, before_and, room = sum_
    words = tokens.words
    mixed = _mixed(tokens, at, before_and, end, value)
    if mixed is not None:
        return mixed
    if end < len(words):
        fraction = _cardinal_fraction(tokens, at, end, value, room)
        if fraction is not None:
            return fraction
        decimals = point_digits(tokens, end)
        if decimals is not None:
            return _scaled(tokens, Number(at, decimals[0], value + decimals[1], None, None, "words"))
    number = Number(at, end, Decimal(value), None, None, "words")
    scale = words[end - 1].scale
    if scale is not None and after_and(tokens, end) > end:  # two million and a half
        part = fraction_words(tokens, after_and(tokens, end))
        if part is not None:
            return _with_fraction(tokens, number, part[0], part[1], scale)
    return _scaled(tokens, number)


def _with_fraction(tokens: Tokens, number: Number, end: int, fraction: Decimal, scale: int) -> Number:
    """A whole number and a fraction: of the scale word behind (``three quarters million``), of its own, or of one."""
    assert number.value is not None
    following = tokens.words[end].scale if end < len(tokens.words) else None
    if following is not None and scale > _HUNDRED:
        return number._replace(last=end + 1, value=number.value + fraction * following)
    return number._replace(last=end, value=number.value + fraction * (scale if scale > _HUNDRED else 1))


def _sum(tokens: Tokens, at: int) -> tuple[int, int, int, int] | None:
    """The words of one whole number: its end, its value, the token of its last ``and`` (0: none), the room for more."""
    words = tokens.words
    opening = words[at].cardinal
    if opening is not None and words[at].scale is None and not (at + 1 < len(words) and _may_grow(words[at + 1])):
        return at + 1, opening, 0, _room_behind(opening)
    growing = _Sum()
    last_and = 0
    i = end = at
    while i < len(words):
        word = words[i]
        if word.cardinal is not None:
            apart = i == end and i + 1 < len(words) and words[i + 1].text in numbers.SPANS_OF_TIME
            if not growing.adds(word.cardinal, apart=apart):
                break
        elif word.scale is None or not growing.scales(word.scale):
            break
        end = i + 1
        i = _joiner(tokens, end, growing.current)
        if i == end and word.scale is not None and _comma_part(tokens, i, word.scale):
            i += 1
        if i > end and words[end].text in CONJUNCTIVE:
            last_and = end
    if end == at:
        return None
    return end, growing.total + (growing.current or 0), last_and if last_and < end else 0, growing.room


def _may_grow(word: Word) -> bool:
    """Whether a whole number can go on with the word behind its first: a cheap look before the careful one."""
    return word.cardinal is not None or word.scale is not None or word.tag in "-,"


class _Sum:
    """A whole number as it grows word by word.

    ``total`` is what scale words have closed, the smallest of them ``last_scale``; ``current`` what stands behind them,
    None before its first word; ``room`` is what may still be added to that: a unit after a ten, nothing after a unit.
    """

    def __init__(self) -> None:
        self.total = 0
        self.current: int | None = None
        self.room = 10**30
        self.last_scale: int | None = None

    def adds(self, n: int, *, apart: bool) -> bool:
        """Takes a cardinal on; False where it begins another number.

        ``apart``: it stands before a span of time, no joiner before it: ``three million | two months later``.
        """
        if self.current is None and apart and n < _HUNDRED and (self.last_scale or 0) > _THOUSAND:
            return False
        if self.current is not None and not 0 < n < self.room:
            return False
        self.current, self.room = (self.current or 0) + n, _room_behind(n)
        if n >= _THOUSAND:  # twothousand five hundred
            self.total, self.current, self.last_scale = self.total + self.current, None, _THOUSAND
        return True

    def scales(self, scale: int) -> bool:
        """Multiplies by a scale word; False where that is none of this number's."""
        if scale == _HUNDRED:
            if self.current is not None and self.current >= _HUNDRED:
                return False
            self.current = (1 if self.current is None else self.current) * _HUNDRED
            self.room = _HUNDRED
            return True
        if self.last_scale is not None and scale >= self.last_scale:
            if self.current is not None:
                return False
            self.total *= scale  # a hundred thousand million
        else:
            self.total += (1 if self.current is None else self.current) * scale
        self.current = None
        self.last_scale = self.room = scale
        return True


def smaller_part(tokens: Tokens, at: int, scale: int) -> tuple[int, int] | None:
    """The rest of a number in digits and words (``3 hundred [and 21]``, ``4 thousand [3 hundred]``) below ``scale``."""
    words = tokens.words
    count = len(words)
    first = after_and(tokens, at)
    if first >= count:
        return None
    word = words[first]
    if word.text == "#":
        value = whole_number(tokens.text[tokens.starts[first] : tokens.ends[first]])
        if not value:
            return None
        following = words[first + 1].scale if first + 1 < count else None
        if following is None:
            # "3 hundred and 21"; after millions another count begins
            glued = first + 1 < count and tokens.starts[first + 1] == tokens.ends[first] and words[first + 1].tag != "."
            sure = first > at and scale <= _HUNDRED and value < scale and not glued
            return (first + 1, value) if sure else None
        if following >= scale or value * following >= scale:
            return None
        rest = smaller_part(tokens, first + 2, following)
        return (rest[0], value * following + rest[1]) if rest else (first + 2, value * following)
    if word.cardinal is None or (first > at and scale > _HUNDRED):
        return None
    rest_ = _sum(tokens, first)
    if rest_ is not None and first == at and scale > _THOUSAND and rest_[1] < _HUNDRED:
        return None  # $3 million | two years ago
    if rest_ is None or rest_[1] >= scale or not rest_[1]:
        return None
    end = rest_[0]
    if end < count and (words[end].fraction is not None or words[end].tag == "-"):
        return None
    return end, rest_[1]


def point_digits(tokens: Tokens, at: int) -> tuple[int, Decimal] | None:
    """``point zero three``, ``point seventy-one``: the end and what stands behind the decimal point, or None."""
    words = tokens.words
    count = len(words)
    if at + 1 >= count or words[at].text not in numbers.DECIMAL_POINTS:
        return None
    i = at + 1
    figures = ""
    while i < count:
        word = words[i]
        if word.cardinal is not None:
            n = word.cardinal
            if n in _TENS and i + 1 < count:
                k = i + 2 if words[i + 1].tag == "-" and i + 2 < count else i + 1
                unit = words[k].cardinal
                if unit in _UNITS:
                    n += unit or 0
                    i = k
            figures += str(n)
        elif word.text == "#" and i == at + 1:
            raw = tokens.text[tokens.starts[i] : tokens.ends[i]]
            return (i + 1, Decimal(f"0.{raw}")) if raw.isdecimal() else None
        else:
            break
        i += 1
    return (i, Decimal(f"0.{figures}")) if figures else None


def _mixed(tokens: Tokens, at: int, last_and: int, end: int, value: int) -> Number | None:
    """``two hundred and fifty-four hundredths``, ``six million and two thirds``: a whole and a proper fraction."""
    words = tokens.words
    split = last_and or after_and(tokens, end) - 1
    if split < at or words[split].text not in CONJUNCTIVE:
        return None
    top = _sum(tokens, split + 1)
    if top is None or top[0] >= len(words):
        return None
    k = top[0] + 1 if words[top[0]].tag == "-" and top[0] + 1 < len(words) else top[0]
    bottom = words[k].fraction
    if bottom is None or top[1] >= bottom or not (words[k].text.endswith("s") or top[1] == 1):
        return None
    whole = Decimal(value - top[1] if last_and else value)
    scale = words[split - 1].scale or 1
    if top[1] == 1 and scale == 1:
        return None
    number = Number(at, k + 1, whole, None, None, "words")
    return _with_fraction(tokens, number, k + 1, Decimal(top[1]) / bottom, scale)


def _cardinal_fraction(tokens: Tokens, at: int, end: int, value: int, room: int) -> Number | None:
    """``two-thirds``, ``one twenty-fifth``, ``ninety-five hundred fifths``: the number before is the numerator."""
    words = tokens.words
    compound = _compound_part(tokens, end)
    if compound is not None and value:
        last, bottom, plural = compound
        if plural == (value > 1) and (plural or _names_part(tokens, last - 1)):
            return Number(at, last, Decimal(value) / bottom, None, None, "fraction")
    part = _part_after(tokens, end, value)
    if part is None:
        return None
    bottom_ = words[part].fraction or 1
    if room == 10 and bottom_ in _UNITS and value > _HUNDRED and words[part].text.endswith("s"):
        tens = words[end - 1].cardinal or 0  # one hundred | thirty-fifths
        return Number(at, part + 1, Decimal(value - tens) / (tens + bottom_), None, None, "fraction")
    return _fraction(tokens, at, part, Decimal(value))


def _compound_part(tokens: Tokens, at: int) -> tuple[int, int, bool] | None:
    """``twenty-fifth``, ``twenty firsts`` at a token: the end, the denominator, whether it is plural."""
    words = tokens.words
    if at + 1 >= len(words) or words[at].cardinal not in _TENS:
        return None
    k = at + 2 if words[at + 1].tag == "-" and at + 2 < len(words) else at + 1
    name = words[k].text
    unit = numbers.ORDINALS.get(name) or numbers.ORDINALS.get(name.removesuffix("s"))
    if unit not in _UNITS:
        return None
    return k + 1, (words[at].cardinal or 0) + (unit or 0), name.endswith("s")


def _part_after(tokens: Tokens, at: int, value: int) -> int | None:
    """The token of ``thirds`` in ``two-thirds`` or ``third`` in ``one third``, when the number before goes with it."""
    words = tokens.words
    hyphen = words[at].tag == "-" or (words[at].tag == "," and tokens.text[tokens.starts[at]] == "-")
    k = at + 1 if hyphen else at
    if k >= len(words) or words[k].fraction is None or not value:
        return None
    plural = words[k].text.endswith("s")
    if k == at and words[k].text in QUARTER_NOUNS and _spans_time(tokens, at):
        return None  # the past two quarters
    following = words[k + 1] if k + 1 < len(words) else None
    if plural and value != 1:
        return k
    if not plural and value == 1:
        return (
            k
            if hyphen or following is None or following.tag in {"o", ".", ","} or words[k].fraction in {2, 4}
            else None
        )
    if not plural and hyphen and value > 1:
        # a two-third majority; the twenty-ninth and the five-hundredth count in order
        bottom = words[k].fraction or 1
        in_order = bottom >= _HUNDRED or (value % _HUNDRED in _TENS and bottom in _UNITS)
        return k if bottom != 2 and not in_order else None
    return None


def _room_behind(n: int) -> int:
    """Below what a number must be that a word of value ``n`` takes on: a unit behind a ten."""
    return 10 if n in _TENS else _THOUSAND if n >= _THOUSAND else _HUNDRED if n >= _HUNDRED else 1


def _comma_part(tokens: Tokens, at: int, scale: int) -> bool:
    """``five thousand, six hundred people``: behind the comma the hundreds of the same number, and a noun.

    Not ``five thousand, six hundred of them children``, which takes a part, nor ``in two thousand, one hundred died``.
    """
    words = tokens.words
    if scale < _THOUSAND or at + 2 >= len(words) or words[at].text != ",":
        return False
    following = words[at + 2].scale
    if words[at + 1].cardinal is None or following is None or not _HUNDRED <= following < scale:
        return False
    last = at + 3
    while last < min(len(words), at + _LONGEST_PART) and (
        words[last].cardinal is not None or words[last].scale is not None or words[last].text in numbers.PARTS_JOINED
    ):
        last += 1
    return last < len(words) and words[last].tag in "SNXJUWL" and words[last].text not in numbers.OTHERS_BEHIND


_LONGEST_PART: Final = 10  # words of a number behind such a comma


def _spans_time(tokens: Tokens, at: int) -> bool:
    """Whether a word of order stands before the number words that end at token ``at``."""
    words, k = tokens.words, at - 1
    while k > 0 and words[k].tag == "Q":
        k -= 1
    return words[k].text in SPAN_ORDERS


def _joiner(tokens: Tokens, at: int, current: int | None) -> int:
    """Steps over the hyphen or ``and`` inside a number (``twenty-three``, ``a hundred and five``)."""
    words = tokens.words
    if at + 1 >= len(words):
        return at
    word, following = words[at], words[at + 1]
    if word.tag in "-," and tokens.text[tokens.starts[at]] == "-":
        is_part = following.cardinal in _UNITS and current is not None and current % _HUNDRED in _TENS
        glued = tokens.starts[at] == tokens.ends[at - 1] and tokens.ends[at] == tokens.starts[at + 1]
        ends = at + 2 >= len(words) or words[at + 2].scale is None  # one hundred-fifty, not: one hundred-two hundred
        behind_hundred = ends and words[at - 1].scale == _HUNDRED and 0 < (following.cardinal or 0) < _HUNDRED
        if is_part or (glued and (following.scale is not None or behind_hundred)):
            return at + 1
    if word.text in CONJUNCTIVE and following.cardinal is not None and words[at - 1].scale is not None:
        return at + 1
    return at
