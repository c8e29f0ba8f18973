"""An article in, the countries it names and the one it is at home in out; the country of a place without its own too.

A local paper names its state once and its towns without it. Where an article names states of one country alone, and no
other country, the places that nobody knows are taken to lie in it; a county also where it names one country alone, be
it by a town, and that country has namesakes of towns elsewhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from numbers_extract.context.place.extents import TYPES_CAPITALISED
from numbers_extract.context.place.names import (
    NAME_RUN_PATTERN,
    WORD,
    KnownName,
    NameKind,
    any_of,
    is_place_name,
    known_at,
    name_index,
)
from numbers_extract.lexicon import countries as tables
from numbers_extract.lexicon import place_words as lex
from numbers_extract.patterns import later

__all__ = ["Home", "country_at_home"]

# What stands behind a name inside which no other can begin, as in ``ABCD.COM`` or ``AU.S. Army`` one does.
_WHOLE: Final = r"(?:(?![-.'\u2019\w])|(?=(?<=[A-Z])\.(?![A-Z])))"
# A name that no comma follows is passed over whole.
_WITH_STATE: Final = later(rf"((?>{NAME_RUN_PATTERN}))(?:,\s+({NAME_RUN_PATTERN}\.?)|{_WHOLE})")
_WITH_POLICE: Final = later(rf"({NAME_RUN_PATTERN}) (?i:{any_of(lex.TOWN_SERVICES)})(?![\w-])")
_SET_OFF: Final = later(rf",\s+({NAME_RUN_PATTERN}\.?)")


class Home:
    """Where the article in ``text[start:end]`` is at home; each is looked for when it is first asked."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._stretch = (text, start, end)
        self._country: str | None = None
        self._named: tuple[str, ...] | None = None
        self._towns: Mapping[str, str] | None = None
        self._found: Sequence[KnownName] | None = None

    @property
    def country(self) -> str:
        """The only country whose states the article names, "" where it names others as well."""
        if self._country is None:
            states = {name.code for name in self._names() if name.kind is NameKind.REGION} | set(self.towns.values())
            others = {name.code for name in self._names() if name.kind in _OTHERS}
            self._country = next(iter(states)) if len(states) == 1 and others <= states else ""
        return self._country

    @property
    def policed(self) -> str:
        """The only country that the names before the word of a police lie in, "" where it names others as well."""
        text, start, end = self._stretch
        index = name_index()
        found: set[str] = set()
        for match in _WITH_POLICE.finditer(text, start, end):
            name = is_place_name(index, text, match.start(1), match.end(1))
            found |= {name.code} if name is not None and name.kind is NameKind.CITY else set()
        others = {name.code for name in self._names() if name.kind in _OTHERS}
        return found.pop() if len(found) == 1 and others <= found else ""

    @property
    def named(self) -> tuple[str, ...]:
        """The countries that it names, or a town, a state or a people of, the one named most often first."""
        if self._named is None:
            self._named = tuple(code for code, _ in Counter(name.code for name in self._names()).most_common())
        return self._named

    def _names(self) -> Sequence[KnownName]:
        """The known names of one country, in the order of the text."""
        if self._found is None:
            self._found = self._find_names()
        return self._found

    def _find_names(self) -> list[KnownName]:
        text, start, end = self._stretch
        index = name_index()
        found: list[KnownName] = []
        for match in WORD.finditer(text, start, end):
            word = match[0]
            name = known_at(index, text, match.start(), word, end) if word in index else None
            if name is not None and name.code and not _is_a_person(name, text, match.start(), end):
                found.append(name)
        return found

    @property
    def towns(self) -> Mapping[str, str]:
        """The towns that it names once with a state behind a comma, in lower case, with their country."""
        if self._towns is None:
            states = any(_state(match[1]) for match in _SET_OFF.finditer(*self._stretch))
            with_state = _WITH_STATE.finditer(*self._stretch) if states else ()
            self._towns = {
                match[1].lower(): code
                for match in with_state
                if match[2] and (code := _state(match[2], shouted=match[1].isupper()))
            }
        return self._towns


def _is_governed(phrase: str) -> bool:
    """Whether a place is a county or the like, which a text that names one country alone does not set in another."""
    return not lex.GOVERNED.isdisjoint(phrase.split())


_NEXT_NAME: Final = later(rf"\s({NAME_RUN_PATTERN})")


def _is_a_person(name: KnownName, text: str, start: int, end: int) -> bool:
    """Whether a name that persons bear as well has a further name behind it: ``Chad Moss``."""
    following = _NEXT_NAME.match(text, start + len(name.text), end) if name.text in tables.PERSONS_TOO else None
    if following is None:
        return False
    last = following[1].rpartition(" ")[2]
    return last not in lex.ORGANISATIONS and last not in TYPES_CAPITALISED


_OTHERS: Final = (NameKind.COUNTRY, NameKind.CITY)


def _state(name: str, *, shouted: bool = False) -> str:
    """Return the country of a state, "" for any other name; in capitals two letters are a word: ``KESH, IN``."""
    first, _, _ = name.partition(" ")
    for spelling in (name, name.rstrip("."), first, first.rstrip(".")):
        code = tables.REGIONS.get(spelling, "") or ("" if shouted else tables.SET_OFF_STATES.get(spelling, ""))
        if code:
            return code
    return ""


def country_at_home(phrase: str, codes: str, home: Home) -> str:
    """Return the countries of a place phrase, which are ``codes`` by its own words, by where its article is at home.

    >>> text = "An Ohio court sits. It rains in Athens, Ohio."
    >>> home = Home(text, 0, 19)
    >>> country_at_home("Umo County", "", home), country_at_home("the hospital", "", home)
    ('USA', '')
    >>> country_at_home("Georgia", "", home), country_at_home("Athens", "GRC", Home(text, 0, len(text)))
    ('USA', 'USA')
    """
    if phrase.lower() in home.towns:
        return home.towns[phrase.lower()]
    if codes:
        return codes
    alone = home.named[0] if len(home.named) == 1 and home.named[0] in lex.NAMESAKE_COUNTRIES else ""
    country = home.country or (alone if _is_governed(phrase) else "")
    if not country:
        return ""
    index = name_index()
    named = False
    for match in WORD.finditer(phrase):
        known = known_at(index, phrase, match.start(), match.group(), len(phrase)) if match.group() in index else None
        if known is not None and country not in tables.EITHER.get(known.text, ()):
            return ""
        named = True
    return country if named else ""
