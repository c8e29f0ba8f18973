"""The country of an article in: by the states and provinces that it names; the country of a place without its own out.

A local paper names its state once and its towns without it. Where an article names states of one country alone, and no
other country, the places that nobody knows are taken to lie in it.
"""

from __future__ import annotations

from numbers_extract.context.place.names import WORD, NameKind, known_at, name_index
from numbers_extract.lexicon import countries as tables

__all__ = ["country_at_home", "home_of"]


def home_of(text: str, start: int, end: int) -> str:
    """Return the code of the only country whose states ``text[start:end]`` names, "" where it names others as well."""
    index = name_index()
    states: set[str] = set()
    others: set[str] = set()
    for match in WORD.finditer(text, start, end):
        name = known_at(index, text, match.start(), match.group(), end) if match.group() in index else None
        if name is not None and name.code and name.kind is NameKind.REGION:
            states.add(name.code)
        elif name is not None and name.code and name.kind in {NameKind.COUNTRY, NameKind.CITY}:
            others.add(name.code)
    return next(iter(states)) if len(states) == 1 and others <= states else ""


def country_at_home(phrase: str, home: str) -> str:
    """Return ``home`` for a place phrase of names that nobody knows, or that can lie there; "" for any other.

    >>> country_at_home("Umo County", "USA"), country_at_home("the hospital", "USA"), country_at_home("Georgia", "USA")
    ('USA', '', 'USA')
    """
    index = name_index()
    named = False
    for match in WORD.finditer(phrase):
        known = known_at(index, phrase, match.start(), match.group(), len(phrase)) if match.group() in index else None
        if known is not None and home not in tables.EITHER.get(known.text, ()):
            return ""
        named = True
    return home if named else ""
