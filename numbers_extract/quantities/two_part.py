"""Two quantities side by side in, the one amount they tell out: ``6 feet 2 inches``, ``an hour and ten minutes``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from numbers_extract.lexicon import two_part
from numbers_extract.lexicon.numbers import SPANS_LONG
from numbers_extract.lexicon.quantity_words import DIFFERENCES, ODDS_JOINERS
from numbers_extract.lexicon.relators import CONJUNCTIVE
from numbers_extract.numerals.arithmetic import is_whole
from numbers_extract.quantities.measures import AGE, DURATION, MEASURE, MONEY
from numbers_extract.quantities.quantity import Quantity
from numbers_extract.text.tokens import Tokens

__all__ = ["join_parts"]

_LONGEST_JOINT: Final = 2
_NUMERALS: Final = frozenset({"digits", "words"})
_MEASURED: Final = frozenset({MEASURE, DURATION})
_LEFT_FORMS: Final = frozenset({"digits", "words", "article"})


def join_parts(tokens: Tokens, found: list[Quantity]) -> None:
    """Joins neighbours in ``found`` that are parts of one amount; the first keeps both surfaces.

    The sum is told in the smaller unit, so that it stays exact (``74`` inch, ``130`` minute); money in its currency.
    """
    for k in range(len(found) - 2, -1, -1):
        left, right = found[k], found[k + 1]
        if left.value is None or right.value is None or not left.unit or left.form not in _LEFT_FORMS:
            continue
        hedged = right.hedges and (right.outer_first < right.first or left.hedges)
        if hedged or right.per or left.per or not _adjoin(tokens, left, right):
            continue
        apart = tokens.words[left.first].text in SPANS_LONG  # a weeklong, five-day event
        whole = None if apart else _whole(tokens, left, right)
        if whole is None:
            continue
        left.value, left.unit = whole
        if right.hedges:  # 3 feet 4 inches or more
            left.hedges, left.bound, left.approximate = right.hedges, right.bound, right.approximate
        exact = left.bound == "equal" and not left.approximate
        left.low = left.value if exact or left.bound in {"at_least", "more_than"} else None
        left.high = left.value if exact or left.bound in {"at_most", "less_than"} else None
        left.last, left.end = right.last, right.end
        left.outer_last = max(left.outer_last, right.outer_last)
        left.compound = left.compound or right.compound
        if right.kind == AGE:
            left.kind, left.dimension = right.kind, right.dimension
        del found[k + 1]


def _whole(tokens: Tokens, left: Quantity, right: Quantity) -> tuple[Decimal, str] | None:
    """The value of both and its unit; None where they are two amounts."""
    assert left.value is not None
    assert right.value is not None
    joint = [word.text for word in tokens.words[left.last : right.first]]
    if right.form == "fraction" and right.unit == "fraction":
        exact = left.kind in _MEASURED and is_whole(left.value) and two_part.COMMA not in joint
        exact = exact and not any(word.text in ODDS_JOINERS for word in tokens.words[right.first : right.last])
        return (left.value + right.value, left.unit) if exact and joint and not _goes_on(tokens, right) else None
    if right.form not in _NUMERALS:
        return None
    if left.unit in two_part.BARE_PARTS and left.kind in _MEASURED and not right.kind:
        return _bare_part(tokens, left, right, joint)
    if left.kind == MONEY and not right.kind:
        return (left.value + right.value / 100, left.unit) if _bare_coins(tokens, left, right, joint) else None
    if left.kind == MONEY and joint and _goes_on(tokens, right):
        return None
    aged = left.kind == DURATION and right.kind == AGE
    return _amount(left, right) if left.kind == right.kind or aged else None


def _bare_part(tokens: Tokens, left: Quantity, right: Quantity, joint: list[str]) -> tuple[Decimal, str] | None:
    """``6 feet 5``, ``6-foot-5``: the smaller unit goes without saying."""
    smaller = two_part.BARE_PARTS[left.unit]
    many = two_part.PARTS[left.unit, smaller].many
    words, after = tokens.words, right.outer_last
    followed = after < len(words) and words[after].tag in "SNXJUW" and joint != ["-"]
    if left.kind == DURATION:
        followed = after < len(words) and words[after].tag not in (".,;:)" if not joint else ".")
        joint = [text for text in joint if text not in CONJUNCTIVE]
    if joint not in ([], ["-"]) or followed or left.value is None or right.value is None or not 0 < right.value < many:
        return None
    right.kind = left.kind
    return left.value * many + right.value, smaller


def _goes_on(tokens: Tokens, right: Quantity) -> bool:
    """Whether ``of`` follows, so that the second amount is one of its own: ``a year and a quarter of the budget``."""
    words, at = tokens.words, right.outer_last
    if at >= len(words) or words[at].tag != "o":
        return False
    return not (at + 1 < len(words) and words[at + 1].tag in "SNLgU")  # an acre and a half of vines


def _bare_coins(tokens: Tokens, left: Quantity, right: Quantity, joint: Sequence[str]) -> bool:
    """``15 dollars 50``, ``$3 and fourteen``: hundredths without their name, at the end of the sentence."""
    words, value, after = tokens.words, right.value, right.outer_last
    if value is None or left.value is None or not 0 < value < 100 or not is_whole(value):
        return False
    named = not words[left.last - 1].text[:1].isdigit()
    said = two_part.COMMA not in joint if joint else named
    at_end = after >= len(words) or (words[after].tag == "." and after + 1 >= len(words))
    if left.currency is None or left.currency.factor != (1, 1) or not is_whole(left.value):
        return False
    return said and at_end and left.value < two_part.LARGEST_WITH_COINS


def _adjoin(tokens: Tokens, left: Quantity, right: Quantity) -> bool:
    words = tokens.words
    between: Sequence[str] = [word.text for word in words[left.last : right.first]]
    if len(between) > _LONGEST_JOINT or not all(text in two_part.JOINTS for text in between):
        return False
    before = words[left.outer_first - 1].text if left.outer_first else ""
    after = words[right.outer_last].text if right.outer_last < len(words) else ""
    if two_part.COMMA in between and after in DIFFERENCES:
        return False  # costs $2, 22 cents more than in May
    return before not in two_part.APART_AFTER and after not in two_part.APART_BEFORE


def _amount(left: Quantity, right: Quantity) -> tuple[Decimal, str] | None:
    """The value of both and its unit; None where the right one is no part of the left one's unit."""
    assert left.value is not None
    assert right.value is not None
    if left.kind == MONEY:
        coin = right.currency
        coins = coin is not None and coin.factor[1] > 1 and (left.unit == right.unit or coin.name in two_part.COINS)
        whole = is_whole(left.value) and left.currency is not None
        if not (coins and whole and 0 < right.value < 1) or left.currency is None or left.currency.factor[1] > 1:
            return None
        return left.value + right.value, left.unit
    parts = two_part.PARTS.get((left.unit, right.unit))
    if parts is None or not 0 < right.value < parts.many or not is_whole(left.value):
        return None
    return left.value * parts.many + right.value, right.unit
