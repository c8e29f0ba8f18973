"""The country of an article in: by the states and provinces that it names; the country of a place without its own out.

A local paper names its state once and its towns without it. Where an article names states of one country alone, and no
other country, the places that nobody knows are taken to lie in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from numbers_extract.context.place.names import NAME_RUN_PATTERN, WORD, NameKind, known_at, name_index
from numbers_extract.lexicon import countries as tables

__all__ = ["Home", "country_at_home", "home_of"]

_WITH_STATE = re.compile(rf"({NAME_RUN_PATTERN}),\s+({NAME_RUN_PATTERN}\.?)")


class Home(NamedTuple):
    """Where an article is at home.

    ``country`` is the only country whose states it names, "" where it names others as well; ``towns`` are those that
    it names once with a state behind a comma, in lower case, with their country.
    """

    country: str
    towns: Mapping[str, str]


def home_of(text: str, start: int, end: int) -> Home:
    """Return where the article in ``text[start:end]`` is at home."""
    index = name_index()
    states: set[str] = set()
    others: set[str] = set()
    for match in WORD.finditer(text, start, end):
        name = known_at(index, text, match.start(), match.group(), end) if match.group() in index else None
        if name is not None and name.code and name.kind is NameKind.REGION:
            states.add(name.code)
        elif name is not None and name.code and name.kind in {NameKind.COUNTRY, NameKind.CITY}:
            others.add(name.code)
    towns = {match[1].lower(): code for match in _WITH_STATE.finditer(text, start, end) if (code := _state(match[2]))}
    return Home(next(iter(states)) if len(states) == 1 and others <= states else "", towns)


def _state(name: str) -> str:
    """Return the country of a state, "" for any other name."""
    for spelling in (name, name.rstrip(".")):
        if spelling in tables.REGIONS:
            return tables.REGIONS[spelling]
    return ""


def country_at_home(phrase: str, codes: str, home: Home) -> str:
    """Return the countries of a place phrase, which are ``codes`` by its own words, by where its article is at home.

    >>> home = Home("USA", {"athens": "USA"})
    >>> country_at_home("Umo County", "", home), country_at_home("the hospital", "", home)
    ('USA', '')
    >>> country_at_home("Athens", "GRC", home), country_at_home("Georgia", "", home)
    ('USA', 'USA')
    """
    if phrase.lower() in home.towns:
        return home.towns[phrase.lower()]
    if codes or not home.country:
        return codes
    index = name_index()
    named = False
    for match in WORD.finditer(phrase):
        known = known_at(index, phrase, match.start(), match.group(), len(phrase)) if match.group() in index else None
        if known is not None and home.country not in tables.EITHER.get(known.text, ()):
            return ""
        named = True
    return home.country if named else ""
