"""Two quantities side by side in, the one amount they tell out: ``6 feet 2 inches``, ``an hour and ten minutes``."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from numbers_extract.lexicon import two_part
from numbers_extract.quantities.quantity import Quantity
from numbers_extract.tokens import Tokens

__all__ = ["join_parts"]

_LONGEST_JOINT = 2


def join_parts(tokens: Tokens, found: list[Quantity]) -> None:
    """Joins neighbours in ``found`` that are parts of one amount; the first keeps both surfaces.

    The sum is told in the smaller unit, so that it stays exact (``74`` inch, ``130`` minute); money in its currency.
    """
    for k in range(len(found) - 2, -1, -1):
        left, right = found[k], found[k + 1]
        if not (_is_plain(left) and _is_plain(right)) or left.kind != right.kind or right.hedges or right.per:
            continue
        if not _adjoin(tokens, left, right):
            continue
        whole = _amount(left, right)
        if whole is None:
            continue
        left.value, left.unit = whole
        exact = left.bound == "equal" and not left.approximate
        left.low = left.value if exact or left.bound in {"at_least", "more_than"} else None
        left.high = left.value if exact or left.bound in {"at_most", "less_than"} else None
        left.last, left.end = right.last, right.end
        left.outer_last = max(left.outer_last, right.outer_last)
        left.compound = left.compound or right.compound
        del found[k + 1]


def _is_plain(quantity: Quantity) -> bool:
    return quantity.value is not None and bool(quantity.unit) and quantity.form in {"digits", "words"}


def _adjoin(tokens: Tokens, left: Quantity, right: Quantity) -> bool:
    between: Sequence[str] = [word.text for word in tokens.words[left.last : right.first]]
    return len(between) <= _LONGEST_JOINT and all(text in two_part.JOINTS for text in between)


def _amount(left: Quantity, right: Quantity) -> tuple[Decimal, str] | None:
    """The value of both and its unit; None where the right one is no part of the left one's unit."""
    assert left.value is not None
    assert right.value is not None
    if left.kind == "money":
        coin = right.currency
        coins = coin is not None and coin.factor[1] > 1 and (left.unit == right.unit or coin.ambiguous)
        whole = left.value == left.value.to_integral_value() and left.currency is not None
        if not (coins and whole and 0 < right.value < 1) or left.currency is None or left.currency.factor[1] > 1:
            return None
        return left.value + right.value, left.unit
    parts = two_part.PARTS.get((left.unit, right.unit))
    if parts is None or not 0 < right.value < parts.many or left.value != left.value.to_integral_value():
        return None
    return left.value * parts.many + right.value, right.unit
