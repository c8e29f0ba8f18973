"""Neighbouring quantities in, the two-part measures among them joined: ``6 feet 2 inches``, ``$5 and 20 cents``."""

from __future__ import annotations

from decimal import Decimal

from numbers_extract.lexicon import units as lexicon
from numbers_extract.quantities.quantity import Quantity
from numbers_extract.tokens import Tokens

__all__ = ["join_two_part"]

_HALVES = frozenset({"measure", "duration"})
_NUMERALS = frozenset({"digits", "words"})
_WHOLE = frozenset({"measure", "duration", "money"})


def join_two_part(tokens: Tokens, found: list[Quantity]) -> None:
    """Joins, in place, each larger unit with the smaller one that completes it, in the larger unit's value."""
    for k in range(len(found) - 2, -1, -1):
        left, right = found[k], found[k + 1]
        if left.kind not in _WHOLE or left.value is None or right.value is None:
            continue
        if not _joinable(tokens, left, right):
            continue
        part = _part(tokens, left, right)
        if part is None:
            continue
        _join(left, right, left.value + part)
        del found[k + 1]


def _joinable(tokens: Tokens, left: Quantity, right: Quantity) -> bool:
    """Whether nothing but a joint stands between the two, and no word around says that they are two quantities."""
    words = tokens.words
    if left.value is None or left.value != left.value.to_integral_value():
        return False
    if (
        left.value < 0
        or left.per
        or left.pair is not None
        or right.pair is not None
        or right.bound != "equal"
        or right.hedges
    ):
        return False
    if left.last != left.outer_last or right.first != right.outer_first or (left.compound and not right.compound):
        return False
    gap = words[left.last : right.first]
    if len(gap) > lexicon.LONGEST_JOINT or not all(word.text in lexicon.JOINTS for word in gap):
        return False
    before = words[left.outer_first - 1].text if left.outer_first else ""
    after = words[right.outer_last].text if right.outer_last < len(words) else ""
    return before not in lexicon.SEPARATE_AFTER and after not in lexicon.SEPARATE_BEFORE


def _part(tokens: Tokens, left: Quantity, right: Quantity) -> Decimal | None:
    """What the right quantity adds to the left one, in the left one's unit; None where they do not go together."""
    value = right.value
    words = tokens.words
    if value is None or value <= 0:
        return None
    followed = right.outer_last < len(words) and words[right.outer_last].tag == "o"
    gap = words[left.last : right.first]
    if right.form == "fraction" and right.unit == "fraction":
        return value if left.kind in _HALVES and gap and not followed else None
    if left.kind == "money" and not right.kind:
        return value / 100 if _bare_coins(tokens, left, right) else None
    if left.kind == "money" and right.currency is not None:
        coin = right.currency.factor != (1, 1) and left.currency is not None and left.currency.factor == (1, 1)
        same = left.unit == right.unit or (right.unit in lexicon.COINS_OF_MANY and left.unit in lexicon.CENT_CURRENCIES)
        listed = any(word.text == "," for word in gap) or (followed and bool(gap))
        return value if coin and same and value < 1 and not listed else None
    size = lexicon.PARTS.get((left.unit, right.unit))
    return value / size if size is not None and value < size else None


def _bare_coins(tokens: Tokens, left: Quantity, right: Quantity) -> bool:
    """``15 dollars 50``, ``$3 and fourteen``: hundredths without their name, at the end of the phrase."""
    words = tokens.words
    value, after = right.value, right.outer_last
    if value is None or not 0 < value < 100 or value != value.to_integral_value() or right.form not in _NUMERALS:
        return False
    gap = words[left.last : right.first]
    named = not words[left.last - 1].text[:1].isdigit()
    joined = bool(gap) and all(word.text != "," for word in gap)
    at_end = after >= len(words) or (words[after].tag == "." and after + 1 >= len(words))
    small = left.value is not None and left.value < lexicon.LARGEST_WITH_COINS
    return at_end and small and (joined or (named and not gap))


def _join(left: Quantity, right: Quantity, value: Decimal) -> None:
    """Makes the left quantity the whole."""
    if left.low is not None:
        left.low = value
    if left.high is not None:
        left.high = value
    left.value = value
    left.last, left.end, left.outer_last = right.last, right.end, right.outer_last
    left.per, left.bare, left.compound = right.per, right.bare and left.bare, right.compound
    left.approximate = left.approximate or right.approximate
    if right.kind == "age":
        left.kind, left.dimension = right.kind, right.dimension
