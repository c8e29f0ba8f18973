"""The entries of units in, the index with them out: our own first, then quantulum3's unit database, read as JSON."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterable
from pathlib import Path

from numbers_extract.quantities.measures import MEASURE, kind_of_units
from numbers_extract.quantities.unit_words.index import UnitIndex
from numbers_extract.quantities.unit_words.records import Unit
from numbers_extract.quantities.unit_words.spellings import word_lists

__all__ = ["add_quantulum", "add_units"]


def add_units(index: UnitIndex) -> None:
    """Our own entries, then the rates that have a name of their own."""
    lexicon = word_lists()
    for entry in lexicon.UNITS:
        other = None if entry.other is None else Unit(entry.other[0], entry.other[1], kind_of_units(entry.other[1]))
        index.add(
            Unit(entry.id, entry.dimension, kind_of_units(entry.dimension), entry.factor),
            entry.surfaces,
            entry.symbols,
            guards=dict(entry.guards),
            not_before=entry.not_before,
            other=other,
            other_next=entry.other_next,
            other_near=entry.other_near,
            other_big=entry.other_big,
            per=entry.per,
        )
    for name, dimension in lexicon.KNOWN_COMPOUNDS:
        index.units.setdefault(name, Unit(name, dimension, MEASURE))


def add_quantulum(index: UnitIndex) -> None:
    """quantulum3's unit database, behind our own entries and without what news texts mean otherwise."""
    lexicon = word_lists()
    spec = importlib.util.find_spec("quantulum3")
    if spec is None or not spec.submodule_search_locations:
        return
    root = Path(next(iter(spec.submodule_search_locations)))
    for name, entry in json.loads((root / "units.json").read_text(encoding="utf8")).items():
        entity = entry["entity"]
        if entity in {"currency", "dimensionless"}:
            continue
        dimension = lexicon.DIMENSIONS.get(entity, "other")
        surfaces = entry.get("surfaces", ())
        symbols = entry.get("symbols", ())
        if name not in lexicon.EXCLUDED_UNITS and name not in index.units:
            index.add(Unit(name, dimension, kind_of_units(dimension)), surfaces, _clear(symbols))
        if name in lexicon.UNPREFIXED_UNITS:
            continue
        for short in entry.get("prefixes", ()):
            prefix = lexicon.PREFIXES[short]
            if prefix + name not in index.units:
                index.add(
                    Unit(prefix + name, dimension, kind_of_units(dimension)),
                    [prefix + surface for surface in surfaces],
                    _clear([short + symbol for symbol in symbols]),
                )


def _clear(symbols: Iterable[str]) -> list[str]:
    """The symbols of the database that are no word of two or three letters and no bare part of a formula."""
    excluded = word_lists().EXCLUDED_SYMBOLS
    return [
        symbol
        for symbol in symbols
        if (len(symbol) > 2 or not symbol.isascii()) and symbol.isalpha() and symbol not in excluded
    ]
