"""Tokens of a sentence in, its quantities and discards out: each number with its unit, range ends, hedge and bound."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.quantities.finder import Finder
from numbers_extract.quantities.quantity import Quantity
from numbers_extract.records import Discard
from numbers_extract.tokens import Tokens

__all__ = ["Quantity", "find_quantities"]


def find_quantities(
    tokens: Tokens, calendar: Sequence[tuple[int, int, str]] = ()
) -> tuple[list[Quantity], list[Discard]]:
    """All quantities of a sentence in text order, and the marks that are none with their reasons.

    ``calendar`` holds spans of dates, years and clock times (start, end, reason id), sorted by start.
    """
    finder = Finder(tokens, calendar)
    finder.run()
    return finder.found, finder.discards
