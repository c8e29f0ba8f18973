"""Places of a sentence all in capitals: in come its bounds, out go its place phrases."""

from __future__ import annotations

import functools
from typing import Final

from numbers_extract.context.place.generic import add_generic
from numbers_extract.context.place.names import (
    HOLDING,
    WORD,
    KnownName,
    NameIndex,
    NameKind,
    PlacePhrase,
    any_of,
    capitals_index,
    is_short,
    known_at,
    names_a_person,
)
from numbers_extract.context.place.neighbours import word_before
from numbers_extract.lexicon import countries as tables
from numbers_extract.lexicon import place_words as lex
from numbers_extract.lexicon.relators import DEFINITE_ARTICLE, PARTITIVE
from numbers_extract.lexicon.words import is_known
from numbers_extract.patterns import later

__all__ = ["places_in_capitals"]

_PERSONS_TOO: Final = frozenset(name.upper() for name in tables.PERSONS_TOO)
_ADJECTIVES: Final = frozenset(name.lower() for name in tables.ADJECTIVES)
_PIECE: Final = later("[A-Z]+")
_SHOUTED_JOINTS: Final = frozenset((", ", *(f" {word.upper()} " for word in lex.CONJUNCTIONS)))
_SHOUTED_TYPES: Final = frozenset(word.upper() for word in lex.SHOUTED_TYPES)
_SHOUTED_NAME: Final = rf"(?:(?:{any_of(lex.SHOUTED_FIRST)}) )*[A-Z]{{3,}}(?![\w-])"
_SHOUTED_TYPE: Final = rf"(?:{any_of(_SHOUTED_TYPES)})"
_THE: Final = rf"(?:{any_of(DEFINITE_ARTICLE).upper()} )?"
_SHOUTED_TYPED: Final = later(
    rf"(?<!\w)(?:(?P<place>{_THE}{_SHOUTED_TYPE}\s{any_of(PARTITIVE).upper()}\s{_SHOUTED_NAME})|"
    rf"(?:{any_of(lex.SHOUTED_BEFORE)})\s"
    rf"(?P<other>{_THE}(?!{any_of(DEFINITE_ARTICLE).upper()} )(?P<named>{_SHOUTED_NAME})\s{_SHOUTED_TYPE}))(?![\w-])"
)

_SHOUTED_DIRECTION: Final = any_of(frozenset(word.upper() for word in lex.REGIONAL_ADJECTIVES))
_SHOUTED_UNKNOWN: Final = later(
    rf"(?<!\w)(?:(?:{any_of(lex.SHOUTED_WITHIN)})\s(?:{_SHOUTED_DIRECTION})|(?<!{any_of(DEFINITE_ARTICLE).upper()}\s)(?:{any_of(lex.SHOUTED_BESIDE)}))\s"
    rf"(?P<named>{_SHOUTED_NAME})(?![\w-])"
)
_SHOUTED_EVENT: Final = later(
    rf"(?<!\w)(?:{any_of(lex.SHOUTED_AT_EVENT)})\s{_THE}(?P<named>{_SHOUTED_NAME})\s(?:{any_of(lex.SHOUTED_EVENTS)})(?!\w)"
)
_DIRECTED: Final = later(rf"(?:{_SHOUTED_DIRECTION})\s\Z")


@functools.cache
def _shouted_pieces() -> frozenset[str]:
    """The longest word of each name that a text all in capitals can hold."""
    names = (name for names in capitals_index().values() for name in names)
    return frozenset(max(_PIECE.findall(name.text), key=len) for name in names if name.kind not in _NOT_SHOUTED)


_NOT_SHOUTED: Final = frozenset((NameKind.ADJECTIVE, NameKind.SEVERAL, NameKind.NO_PLACE))


def places_in_capitals(text: str, start: int, end: int) -> list[PlacePhrase]:
    """Return the known names of a sentence that is all in capitals, and its common nouns."""
    index = capitals_index()
    found: list[PlacePhrase] = []
    pieces = _PIECE.findall(text, start, end)
    if not _SHOUTED_TYPES.isdisjoint(pieces):
        for match in _SHOUTED_TYPED.finditer(text, start, end):
            if match["place"] and match["place"].split()[-1] in lex.NO_STATES:
                continue
            if match["named"] is None or match["named"].lower() not in lex.NO_NAME_OF_PLACE:
                group = "place" if match["place"] else "other"
                found.append(PlacePhrase(match.start(group), match.end(group), "region"))
    if not lex.SHOUTED_EVENTS.isdisjoint(pieces):
        found += _stricken(text, start, end, found)
    if not lex.SHOUTED_BESIDE.isdisjoint(pieces) or not lex.SHOUTED_WITHIN.isdisjoint(pieces):
        found += _unknown(text, start, end, found)
    if _shouted_pieces().isdisjoint(pieces):
        add_generic(text, start, end, found)
        return found
    _add_known(text, start, end, found, index)
    found.sort()
    add_generic(text, start, end, found)
    return found


def _add_known(text: str, start: int, end: int, found: list[PlacePhrase], index: NameIndex) -> None:
    """Add the known names, those of a list as one phrase."""
    done = start
    typed = found[:]
    for match in WORD.finditer(text, start, end):
        first = match.start()
        if first < done:
            continue
        name = known_at(index, text, first, match.group(), end)
        if name and name.kind not in _NOT_SHOUTED:
            before = word_before(text, first, start)[0]
            unsure = is_short(name) or name.text in _PERSONS_TOO
            placed = before in lex.PLACE_PREPOSITIONS
            held = _held_by(text, found, first) if name.kind in HOLDING else -1
            if held >= 0:
                done = first + len(name.text)
                found[held] = found[held]._replace(end=done)
                continue
            if (unsure and not placed) or _is_of_a_person(text, name, first, start, end):
                continue
            done = first + len(name.text)
            if any(phrase.start <= first < phrase.end for phrase in typed):
                continue
            if found and found not in (typed, []) and text[found[-1].end : first] in _SHOUTED_JOINTS:
                found[-1] = found[-1]._replace(end=done)
                continue
            found.append(PlacePhrase(first, done, "named" if before in lex.PLACE_PREPOSITIONS else "known"))


def _held_by(text: str, found: list[PlacePhrase], first: int) -> int:
    """The number of the place that a name behind a comma holds, ``KESH COUNTY, OHIO``; -1 for none."""
    if text[first - 2 : first].strip() != lex.STATE_MARK:
        return -1
    return next((k for k, one in enumerate(found) if one.end == first - 2), -1)


def _is_of_a_person(text: str, name: KnownName, first: int, start: int, end: int) -> bool:
    """Whether a name only says whose somebody is: ``THE KING OF TONGA``, ``THE LIMA BISHOP``."""
    before, at = word_before(text, first, start)
    if before in PARTITIVE and word_before(text, at, start)[0] in lex.PEOPLE_OF_COUNTRIES:
        return True
    return before not in lex.PLACE_PREPOSITIONS and names_a_person(text, first + len(name.text), end)


def _stricken(text: str, start: int, end: int, found: list[PlacePhrase]) -> list[PlacePhrase]:
    """Unknown names between a preposition and an event: ``DEATH TOLL IN VRANA BLAZE``."""
    spans = [match.span("named") for match in _SHOUTED_EVENT.finditer(text, start, end) if may_name(match["named"])]
    return [
        PlacePhrase(first, stop, "named")
        for first, stop in spans
        if not any(phrase.start < stop and first < phrase.end for phrase in found)
    ]


def may_name(shouted: str) -> bool:
    """Whether a word in capitals, or in a headline, may be the name of a place: it is no other word."""
    name = shouted.lower()
    known = name in lex.NO_NAME_OF_PLACE or name in lex.GENERIC_HEADS or is_known(name) or name in _ADJECTIVES
    return not known


def _unknown(text: str, start: int, end: int, found: list[PlacePhrase]) -> list[PlacePhrase]:
    """Unknown names behind a direction, or behind a word of places: ``IN NORTHERN VRANA``, ``OFF VRANA``."""
    fresh: list[PlacePhrase] = []
    for match in _SHOUTED_UNKNOWN.finditer(text, start, end):
        first, stop = match.span("named")
        if not may_name(match["named"]) or any(phrase.start < stop and first < phrase.end for phrase in found):
            continue
        directed = _DIRECTED.search(text, start, first)
        fresh.append(PlacePhrase(directed.start() if directed else first, stop, "named"))
    return fresh
