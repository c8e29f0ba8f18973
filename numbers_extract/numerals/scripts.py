"""A text in, the same text with the digits of all scripts as ASCII out; and signs for numbers that are no digits."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

__all__ = ["has_foreign_digit", "in_ascii_digits", "is_figure"]

_FOREIGN: Final = re.compile(r"[^\W\D0-9]")


def has_foreign_digit(part: str) -> bool:
    """Whether a digit of another script stands in a part of a text: ``\u0663``, ``\uff13``."""
    return not part.isascii() and _FOREIGN.search(part) is not None


def in_ascii_digits(text: str) -> str:
    """The text of the same length in which every digit is one of ASCII.

    >>> in_ascii_digits("\uff12\uff10 of \u0661\u0662")
    '20 of 12'
    """
    return _FOREIGN.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)


def is_figure(token: str) -> bool:
    """Whether a token is a sign for a number that is no digit and no letter: a raised or a ringed figure."""
    return token.isnumeric() and not token.isdecimal() and not any(sign.isalpha() for sign in token)
