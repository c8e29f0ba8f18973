"""Known names of places: in come the tables of the lexicon, out go indexes by first word, and names found in a text."""

from __future__ import annotations

import functools
from enum import Enum
from typing import Final, NamedTuple

from numbers_extract.lexicon import countries as tables
from numbers_extract.lexicon import place_words as lex
from numbers_extract.lexicon.people import PEOPLE
from numbers_extract.patterns import later

__all__ = [
    "HELD",
    "HOLDING",
    "LOWER_WORD",
    "NAME_RUN",
    "NAME_RUN_PATTERN",
    "NEXT_NAME",
    "NO_NAME",
    "WORD",
    "KnownName",
    "NameIndex",
    "NameKind",
    "PlacePhrase",
    "any_of",
    "capitals_index",
    "is_place_name",
    "is_short",
    "known_at",
    "known_before",
    "known_names",
    "name_index",
    "names_a_person",
    "spaced",
]


class NameKind(Enum):
    """What a known name stands for."""

    COUNTRY = "country"
    REGION = "region"
    CITY = "city"
    ADJECTIVE = "adjective"
    SEVERAL = "several"  # a place of several countries or of none: Georgia, the Black Sea
    NO_PLACE = "no place"  # Washington Post


HELD: Final = frozenset((NameKind.CITY, NameKind.REGION, NameKind.SEVERAL))
"""Kinds of names that lie inside a country or a region named with them."""
HOLDING: Final = frozenset((NameKind.COUNTRY, NameKind.REGION))
"""Kinds of names that other places lie in."""


class KnownName(NamedTuple):
    """A name that the lexicon lists, with its ISO alpha-3 code ("" where it has none)."""

    text: str
    code: str
    kind: NameKind


def any_of(words: frozenset[str]) -> str:
    """Return a pattern that matches any of the words, the longest first; one word stands for itself."""
    alternatives = "|".join(sorted(words, key=lambda word: (-len(word), word)))
    return alternatives if len(words) == 1 else f"(?:{alternatives})"


def spaced(words: frozenset[str]) -> tuple[str, ...]:
    """Return each of the words with the blanks around it that it has between others."""
    return tuple(f" {word} " for word in sorted(words))


_CAPITAL: Final = (
    r"[A-Z\u00c0-\u00de\u0106\u010c\u0110\u011e\u0130\u0141\u0150\u0158\u015a\u015e\u0160\u0179\u017b\u017d]"
)
NEXT_NAME: Final = later(r" ([A-Z]\w+)")
"""A name right behind another word."""
_NAME_WORD: Final = (
    rf"{_CAPITAL}(?:(?:\.[A-Z])+\.?|{lex.NAME_ABBREVIATIONS}\.(?=\s{_CAPITAL})|\w*(?:['\u2019](?![sS]\b)\w+|-\w+)*)"
)
_LINK: Final = rf"(?:{any_of(lex.NAME_LINKS)})\s+"
_PREFIX: Final = rf"(?:{any_of(lex.NAME_PREFIXES)})-"
WORD: Final = later(_NAME_WORD)
LOWER_WORD: Final = later(r"\s+([a-z]+(?:-[a-z]+)*)(?![\w-])")


def known_names() -> dict[str, KnownName]:
    """All known names; a later table gives way to an earlier one."""
    known = {name: KnownName(name, "", NameKind.SEVERAL) for name in tables.NO_COUNTRY}
    known |= {name: KnownName(name, "", NameKind.NO_PLACE) for name in tables.NO_PLACE}
    for table, kind in (
        (tables.COUNTRY_NAMES, NameKind.COUNTRY),
        (tables.REGIONS, NameKind.REGION),
        (tables.CITIES, NameKind.CITY),
        (tables.ADJECTIVES, NameKind.ADJECTIVE),
    ):
        for name, code in table.items():
            known.setdefault(name, KnownName(name, code, kind))
    return known


NameIndex = dict[str, tuple[KnownName, ...]]


def _by_first_word(names: dict[str, KnownName]) -> NameIndex:
    index: dict[str, list[KnownName]] = {}
    for name in names.values():
        index.setdefault(_first_word(name.text), []).append(name)
    return {
        word: tuple(found) if len(found) == 1 else tuple(sorted(found, key=lambda n: -len(n.text)))
        for word, found in index.items()
    }


def _first_word(text: str) -> str:
    word = text.partition(" ")[0]
    if word.isalpha() and "A" <= word[0] <= "Z":  # most of them: the pattern gives the same
        return word
    match = WORD.match(text)
    return match.group() if match else text


@functools.cache
def name_index() -> NameIndex:
    """Return all known names by first word, the longest first."""
    return _by_first_word(known_names())


@functools.cache
def capitals_index() -> NameIndex:
    """Return the known names in capitals, without those that mean something else there."""
    shouted: dict[str, KnownName] = {}
    for name in known_names().values():
        upper = name.text.upper()
        if upper in lex.SHOUTED_STOP or upper.endswith("."):
            continue
        shouted.setdefault(upper, KnownName(upper, name.code, name.kind))
    return _by_first_word(shouted)


def is_short(name: KnownName) -> bool:
    """Say whether a name in capitals has so few letters that only a preposition before it makes it a place."""
    return name.kind in {NameKind.CITY, NameKind.REGION} and len(name.text) < lex.SHOUTED_MIN


def known_at(index: NameIndex, text: str, pos: int, word: str, end: int) -> KnownName | None:
    """Return the longest known name that begins at ``pos`` with this first word."""
    for name in index.get(word, ()):
        stop = pos + len(name.text)
        if (
            stop <= end
            and text.startswith(name.text, pos)
            and not (text[stop : stop + 1].isalnum() and name.text[-1] != ".")
            and not text.startswith(_MONEY_SIGN, stop)
        ):
            return name
    return None


_MONEY_SIGN: Final = "$"  # US$700
_NEXT_WORD: Final = later(r" ([A-Za-z]+(?:-[A-Za-z]+)*)(?![\w-])")


@functools.cache
def _persons() -> frozenset[str]:
    """The nouns of one person: ``man``, not ``police``."""
    return frozenset(word for words in PEOPLE.values() for word in words.split()) - lex.PEOPLE_COLLECTIVES


def names_a_person(text: str, stop: int, end: int) -> bool:
    """Say whether the noun of one person stands right behind a name: ``a California man``."""
    following = _NEXT_WORD.match(text, stop, end)
    return following is not None and following[1].lower() in _persons()


NAME_RUN_PATTERN: Final = rf"{_NAME_WORD}(?:\s(?:{_LINK})?(?:{_PREFIX})?{_NAME_WORD})*+"
NAME_RUN: Final = later(NAME_RUN_PATTERN)
NO_NAME: Final = frozenset((NameKind.ADJECTIVE, NameKind.NO_PLACE))
"""Kinds of names that are no place by themselves."""


def known_before(index: NameIndex, text: str, stop: int) -> KnownName | None:
    """Return the known name, of one word or two, that ends at ``stop``; None where none does."""
    first = stop
    for _ in range(_MOST_WORDS):
        first = text.rfind(" ", 0, first) + 1
        name = is_place_name(index, text, first, stop)
        if name is not None or not first:
            return name
        first -= 1
    return None


_MOST_WORDS: Final = 2


def is_place_name(index: NameIndex, text: str, start: int, stop: int) -> KnownName | None:
    """Return the known place that the run is, whole; None for others."""
    match = WORD.match(text, start)
    name = known_at(index, text, start, match.group(), stop + 1) if match else None
    return name if name and name.kind not in NO_NAME and start + len(name.text) >= stop else None


class PlacePhrase(NamedTuple):
    """Words that place a fact: ``text[start:end]``; ``rule`` is the id of a ``PLACE_RULES`` entry."""

    start: int
    end: int
    rule: str
