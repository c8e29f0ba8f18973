"""A number in, where the address that it is part of ends out: houses, blocks, postal codes."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon import labels
from numbers_extract.lexicon.relators import ADESSIVE
from numbers_extract.numerals import Number
from numbers_extract.quantities.unit_words.lookup import unit_after
from numbers_extract.text.tokens import Tokens

__all__ = ["address_at", "is_postal_code"]

_LEAST_MODEL: Final = 100


def address_at(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``16 Harbour Street``, ``16-18 Harbour Street``, ``the 9200 block of``, ``the 9200-block of``."""
    words = tokens.words
    at = number.last
    count = len(words)
    large = (number.value or 0) >= _LEAST_MODEL
    led = large and number.first > 0 and words[number.first - 1].text in ADESSIVE
    if not led and labels.STREET_LABELS.isdisjoint(tokens.texts) and labels.BLOCKS.isdisjoint(tokens.texts):
        return None
    if at + 1 < count and words[at].tag == "-" and words[at + 1].text == "#":
        at += 2
    if at < count and words[at].text in labels.BLOCKS:
        return at, "discard.address"
    if large and at + 1 < count and words[at].tag == "-" and words[at + 1].text in labels.BLOCKS:
        return at + 2, "discard.address"  # in the 9200-block of
    if (  # at 4100 Reyl Odden, at 4100 Reyl near Odden
        led
        and at + 1 < count
        and words[at].tag == "X"
        and words[at + 1].tag in "XI."
        and words[at].cap
        and not tokens.surface(at, at + 1).isupper()
    ):
        return at, "discard.address"
    if _follows_street(tokens, number):
        return number.last, "discard.address"
    k = at
    if k + 1 < count and words[k].text in labels.BEARING_LETTERS and words[k + 1].text == ".":
        k += 2
        if led and k < count and words[k].tag == "X":
            return k, "discard.address"  # at 4100 W. Odden
    while k < min(count, at + _LONGEST_STREET) and (
        words[k].cap
        or words[k].tag in "XJQp"
        or words[k].text in labels.STREET_LABELS
        or (tokens.text[tokens.starts[k]].isupper() and k + 1 < count and words[k + 1].text in labels.STREET_LABELS)
        or (words[k].text == "." and words[k - 1].text in labels.NAMES_SHORTENED)  # 940 Mt. Olive Road
        or (tokens.shouted and words[k].tag in "NU")
    ):
        shortened = words[k].text in labels.NAMES_SHORTENED and k + 2 < count and words[k + 1].text == "."
        shortened = shortened and words[k + 2].cap  # 31 St. Anne Road, but 31 St. and Weeks Ave
        if (
            words[k].text in labels.STREET_LABELS
            and not (shortened and k == at)
            and (words[k].cap or (tokens.shouted and k > at and _ends_name(tokens, k + 1)))
        ):
            return k + 1, "discard.address"
        k += 1
    return None


def _follows_street(tokens: Tokens, number: Number) -> bool:
    """``on Harbour Lane, 3200, plot 9``: the number of a house behind the name of its street."""
    words, at = tokens.words, number.first
    if (
        at <= _HOUSE
        or words[at - 1].tag != ","
        or words[at - 2].text not in labels.STREET_LABELS
        or not words[at - 2].cap
    ):
        return False
    last = number.last
    return words[at - 3].tag == "X" and (last >= len(words) or words[last].tag in ".,;")


_HOUSE: Final = 2


def _ends_name(tokens: Tokens, at: int) -> bool:
    """Whether the name of a street ends before token ``at``: ``60 Mill Lane, Hull``, not ``12 STREET VENDORS``."""
    return at >= len(tokens.words) or tokens.words[at].tag in ".,;:()-"


_LONGEST_STREET: Final = 5


def is_postal_code(tokens: Tokens, number: Number) -> bool:
    """``Salem, OR 97301``: the digits of a postal code behind a state's two capitals."""
    if tokens.ends[number.first - 1] - tokens.starts[number.first - 1] != _STATE:
        return False
    state = tokens.surface(number.first - 1, number.first)
    start, end = tokens.starts[number.first], tokens.ends[number.first]
    digits = end - start if tokens.text[start:end].isdecimal() and tokens.ends[number.first - 1] < start else 0
    listed = number.first > 1 and tokens.words[number.first - 2].tag == ","
    if not state.isupper() or digits != _POSTAL or not (listed or not tokens.shouted):
        return False
    counted = number.last < len(tokens.words) and tokens.words[number.last].tag in "SNJQ%g"
    return not counted and not (unit_after(tokens.text, tokens.ends[number.last - 1], tokens.ends[-1]) is not None)


_STATE: Final = 2
_POSTAL: Final = 5
