"""Digits in, exact numbers out, and the context in which they are reckoned with: no text can make a sum fail.

What comes out of bounds or has no value (a division by zero, a power of a power) is a number that is not
:func:`in_reach`, and leaves as a discard. The context is our own, so that the caller's precision changes no row.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Final

__all__ = ["ARITHMETIC", "FEW_DIGITS", "in_reach", "is_whole", "reckonable", "stated"]

ARITHMETIC: Final = Context(prec=60, rounding=ROUND_HALF_EVEN, Emin=-999_999, Emax=999_999, traps=[])
"""Nothing is raised in it: what has no value is NaN or infinite."""
_MOST_DIGITS: Final = 300
_FARTHEST: Final = 300  # powers of ten that a float holds with all its digits
_FARTHEST_TERM: Final = 3_000  # powers of ten of a number that something may still multiply or divide
FEW_DIGITS: Final = Decimal("1e15")  # no need to look closer below it
_BEYOND: Final = Decimal("Infinity")


def in_reach(number: Decimal) -> bool:
    """Whether a float can hold the number: it has a value, not too large and not too close to zero."""
    return (-_FARTHEST <= number.adjusted() <= _FARTHEST and number.is_finite()) or number.is_zero()


def reckonable(number: Decimal) -> bool:
    """Whether one can go on reckoning with the number: it has a value, of no more than some thousand digits."""
    return number.is_finite() and abs(number.adjusted()) <= _FARTHEST_TERM


def is_whole(number: Decimal) -> bool:
    """Whether nothing stands behind the decimal point, for numbers of any size."""
    return number == number.to_integral_value()


def stated(raw: str) -> Decimal:
    """The number that digits write (``12``, ``1.5``, ``1e6``, in any script); infinite for one too long to read.

    >>> stated("1.5e3"), stated("1" * 301), stated("1e-99999999999999999999")
    (Decimal('1.5E+3'), Decimal('Infinity'), Decimal('Infinity'))
    """
    if len(raw) > _MOST_DIGITS:
        return _BEYOND
    if raw.isdecimal():
        return Decimal(raw)
    number = Decimal(raw, ARITHMETIC)
    if number.is_zero():
        return Decimal(0)
    return number if number.is_finite() and abs(number.adjusted()) <= _FARTHEST_TERM else _BEYOND
