"""Tokens of a sentence in, its quantities and discards out: each number with its unit, range ends, hedge and bound."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from numbers_extract.quantities.finder import Finder
from numbers_extract.quantities.quantity import Quantity
from numbers_extract.records import Discard
from numbers_extract.text.tokens import Tokens

__all__ = ["Quantity", "find_quantities"]


def find_quantities(
    tokens: Tokens, calendar: Sequence[tuple[int, int, str]] = ()
) -> tuple[list[Quantity], list[Discard]]:
    """All quantities of a sentence in text order, and the marks that are none with their reasons.

    ``calendar`` holds spans of dates, years and clock times (start, end, reason id), sorted by start.
    """
    finder = Finder(tokens, calendar)
    finder.run()
    return finder.found, _apart(finder.discards, finder.found)


def _apart(discards: list[Discard], found: list[Quantity]) -> list[Discard]:
    """The discards up to where a quantity begins: ``60`` of ``60magnitude 2``, whose ``magnitude 2`` is one."""
    if not discards or not found:
        return discards
    starts = [quantity.start for quantity in found]
    apart: list[Discard] = []
    for discard in discards:
        at = bisect.bisect_left(starts, discard.end) - 1
        if at >= 0 and found[at].end > discard.start:
            surface = discard.surface[: max(0, starts[at] - discard.start)].rstrip()
            if surface:
                apart.append(discard._replace(end=discard.start + len(surface), surface=surface))
        else:
            apart.append(discard)
    return apart
