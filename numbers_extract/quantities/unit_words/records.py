"""The records of units: what a number is counted in, what a spelling means, what was found behind a number."""

from __future__ import annotations

from typing import NamedTuple

from numbers_extract.quantities.measures import MONEY, MONEY_UNITS

__all__ = ["Reading", "Unit", "UnitMatch", "money_unit"]


class Unit(NamedTuple):
    """What a number is counted in.

    ``id`` is the name in the table's ``unit`` column (ISO 4217 code for money), ``dimension`` and ``kind`` (``money``,
    ``percentage``, ``duration``, ``measure``) members of the closed lists. The stated number times ``factor`` (an exact
    numerator and denominator) is in units of ``id``: (1, 100) for cents. ``name`` is the bare currency name or sign:
    where ``needs_country``, ask :func:`.lexicon.currencies.iso_in_country` about it with the text's country.
    ``ambiguous``: the words have a second reading (``5 m``, ``two pounds``, ``ten cents``).
    """

    id: str
    dimension: str
    kind: str
    factor: tuple[int, int] = (1, 1)
    needs_country: bool = False
    ambiguous: bool = False
    name: str = ""


class UnitMatch(NamedTuple):
    """A unit found at ``text[start:end]`` (the gap or hyphen before it left out).

    ``per`` is the singular denominator of a rate that follows (``barrel``, ``month``, ``100000 person``), "" if none;
    ``rate_end`` is where the rate's words end, ``end`` if none. ``other`` is the second reading, None if there is one.
    """

    start: int
    end: int
    unit: Unit
    per: str
    rate_end: int
    other: Unit | None = None


class Reading(NamedTuple):
    """What one spelling in the index means, and the conditions on it (see :class:`.lexicon.units.UnitEntry`)."""

    unit: Unit
    guard: str = ""
    not_before: frozenset[str] = frozenset()
    other: Unit | None = None
    other_next: frozenset[str] = frozenset()
    other_near: frozenset[str] = frozenset()
    other_big: bool = False
    per: str = ""


def money_unit(
    code: str, name: str, *, factor: tuple[int, int] = (1, 1), needs: bool = False, ambiguous: bool = False
) -> Unit:
    """An amount of the currency ``code``, or of a multiple or part of it, under a name or sign."""
    return Unit(code, MONEY_UNITS, MONEY, factor, needs, ambiguous, name)
