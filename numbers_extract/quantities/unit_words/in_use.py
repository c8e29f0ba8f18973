"""The index of units that is in use: the program's own, built on first use, or one with a user's units before them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from numbers_extract.lexicon.user_lexicon import UserLexicon
from numbers_extract.quantities.measures import kind_of_units
from numbers_extract.quantities.unit_words.currencies import add_currencies, add_sign
from numbers_extract.quantities.unit_words.entries import add_quantulum, add_units
from numbers_extract.quantities.unit_words.index import UnitIndex
from numbers_extract.quantities.unit_words.records import Unit, money_unit

__all__ = ["units_in_use", "users_index", "using_units"]

_INDEX: UnitIndex | None = None


def units_in_use() -> UnitIndex:
    """The one index, built on first use."""
    global _INDEX
    if _INDEX is None:
        units = UnitIndex()
        _add_all(units)
        _INDEX = units
    return _INDEX


@contextlib.contextmanager
def using_units(units: UnitIndex) -> Iterator[None]:
    """Lets the units of another index be read inside the block."""
    global _INDEX
    before = _INDEX
    _INDEX = units
    try:
        yield
    finally:
        _INDEX = before


def users_index(lexicon: UserLexicon) -> UnitIndex:
    """The program's units and currencies with a user's own before them."""
    own = UnitIndex()
    for unit in lexicon.units:
        own.add(
            Unit(unit.id, unit.dimension, kind_of_units(unit.dimension), unit.factor),
            unit.words,
            unit.symbols,
            per=unit.per,
        )
    for currency in lexicon.currencies:
        own.add(money_unit(currency.code, currency.code), currency.names)
        for sign in (*currency.signs, currency.code):
            add_sign(own, sign, money_unit(currency.code, currency.code), "")
    _add_all(own)
    return own


def _add_all(units: UnitIndex) -> None:
    add_units(units)
    add_currencies(units)
    add_quantulum(units)
