"""The end (or start) of a number in, the unit or currency that stands against it out, with its rate."""

from __future__ import annotations

import re
from typing import Final

from numbers_extract.lexicon.denominators import PER_JOINT
from numbers_extract.lexicon.spellings import SPACE, TOKEN
from numbers_extract.lexicon.unit_patterns import WHOSE_DOLLARS
from numbers_extract.patterns import later
from numbers_extract.quantities.unit_words.guards import is_followed, is_of_scale
from numbers_extract.quantities.unit_words.in_use import units_in_use
from numbers_extract.quantities.unit_words.rates import rate_after
from numbers_extract.quantities.unit_words.records import Reading, Unit, UnitMatch, money_unit

__all__ = ["currency_before", "nationality_after", "unit_after"]

# The gap before a unit is a space or two, a line break of wrapped text, or a hyphen.
_HEAD: Final = re.compile(rf"(?:[{SPACE}]{{0,8}}\r?\n[{SPACE}]{{0,8}}|[{SPACE}]{{0,2}}|[-\u2010\u2011])({TOKEN})").match


def unit_after(text: str, pos: int, limit: int) -> UnitMatch | None:
    """The unit, currency or percent words that begin at ``pos``, the end of a number with its scale word, or None.

    Looks at ``text[pos:limit]`` past optional white space or a hyphen, never past another word; the longest spelling
    wins. A rate behind the unit (``a barrel``, ``/kg``) is read along.

    >>> found = unit_after("They drove 40 km.", 13, 17)
    >>> found.unit.id, found.start, found.end
    ('kilometre', 14, 16)
    """
    head = _HEAD(text, pos, limit)
    if head is None:
        return None
    start, end = head.span(1)
    found = units_in_use().match(text, pos, start, end, limit)
    return None if found is None else _with_rate(text, pos, start, found, limit)


def _with_rate(text: str, pos: int, start: int, found: tuple[int, Reading], limit: int) -> UnitMatch:
    """A unit found from ``start`` on, in the reading that the words around it ask for, with the rate behind it."""
    end, reading = found
    unit, other = reading.unit, reading.other
    if other is not None:
        if _is_other(text, pos, end, limit, reading):
            unit, other = other, unit
        unit = unit._replace(ambiguous=True)
    rate = rate_after(text, end, limit)
    if rate is None:
        return UnitMatch(start, end, unit, reading.per, end, other)
    compounds = units_in_use().units
    compound = compounds.get(f"{unit.id}{PER_JOINT}{rate[1]}")
    if compound is None and other is not None:
        compound = compounds.get(f"{other.id}{PER_JOINT}{rate[1]}")
    if compound is not None:
        return UnitMatch(start, rate[0], compound, "", rate[0], None)
    if reading.per:
        return UnitMatch(start, end, unit, reading.per, end, other)
    return UnitMatch(start, end, unit, rate[1], rate[0], other)


def _is_other(text: str, pos: int, end: int, limit: int, reading: Reading) -> bool:
    """Whether the second reading of a unit is meant: after millions, before or near one of its words."""
    if reading.other_big and is_of_scale(text, pos):
        return True
    return is_followed(text, end, limit, reading.other_next) or _is_near(text, pos, reading.other_near)


def _is_near(text: str, pos: int, words: frozenset[str]) -> bool:
    if not words:
        return False
    before = text[max(0, pos - 40) : pos].lower()
    return any(word in words for word in re.findall(r"[^\W\d_]+", before))


def currency_before(text: str, pos: int, floor: int) -> tuple[int, Unit] | None:
    """The currency sign or code that ends right before the number at ``pos``: (its start, its unit), or None.

    Looks no further back than ``floor``. ``$`` alone is USD; ``Rs``, ``kr``, ``¥`` are defaults with ``needs_country``.
    """
    if pos <= floor:
        return None
    return units_in_use().before(text, pos, floor)


_NATIONALITY: Final = later(WHOSE_DOLLARS)


def nationality_after(text: str, pos: int, limit: int) -> tuple[int, Unit] | None:
    """Whose dollars a ``$`` amount that ends at ``pos`` is, if said behind it (``$75 U.S.``): (end, unit) or None."""
    found = _NATIONALITY.match(text, pos, limit)
    if found is None or found.lastgroup is None:
        return None
    return found.end(), money_unit(found.lastgroup, found.lastgroup)
