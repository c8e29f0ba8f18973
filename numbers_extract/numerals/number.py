"""The record of a number as written."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

__all__ = ["BEYOND", "Number"]

# The form of a number that is too long to reckon with, or has no value.
BEYOND: Final = "beyond"


class Number(NamedTuple):
    """A number as written: tokens ``first`` up to, not including, ``last``.

    ``value`` is exact and None for a vague word, whose literal interval is ``low`` to ``high`` (None: open).
    ``form`` is ``digits``, ``words``, ``vague``, ``fraction``, ``multiplier``, ``collective`` or ``BEYOND``; ``letter``
    is a scale letter glued to digits that may be a unit instead (``35m``), not yet applied to the value.
    """

    first: int
    last: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    form: str
    letter: str = ""
