"""The countries of a place phrase: in comes the phrase, out go the ISO codes of the countries that it lies in."""

from __future__ import annotations

import functools
from typing import Final, NamedTuple

from numbers_extract.context.place.names import (
    HELD,
    HOLDING,
    NAME_RUN,
    WORD,
    NameKind,
    capitals_index,
    known_at,
    name_index,
    spaced,
)
from numbers_extract.context.place.subdivisions import subdivision_country
from numbers_extract.lexicon import countries as tables
from numbers_extract.lexicon import place_words as lex
from numbers_extract.lexicon.relators import GENITIVES, INESSIVE, PARTITIVE

__all__ = ["countries", "dateline_country"]

_SMALL_WORDS: Final = lex.SHOUTED_TYPES | lex.SMALL_WORDS


class _Mention(NamedTuple):
    """A known name inside the phrase, at ``phrase[start:end]``."""

    start: int
    end: int
    code: str
    kind: NameKind
    text: str


def _mentions(phrase: str) -> list[_Mention]:
    """Return the names in the phrase that stand for a country, ambiguous ones with an empty code."""
    shouted = _is_shouted(phrase)
    index = capitals_index() if shouted else name_index()
    found: list[_Mention] = []
    pos = 0
    while match := WORD.search(phrase, pos):
        first = match.start()
        state = _set_off(phrase, first)
        if state:
            pos = first + len(state)
            found.append(_Mention(first, pos, tables.SET_OFF_STATES[state], NameKind.REGION, state))
            continue
        name = known_at(index, phrase, first, match.group(), len(phrase)) if phrase[first].isupper() else None
        if name:
            pos = first + len(name.text)
            found.append(_Mention(first, pos, name.code, name.kind, name.text))
            continue
        if "-" in match.group():
            first_part, _, second_part = match.group().partition("-")
            if second_part in lex.ADMINISTERED and first_part in index:
                pos = match.end()
                found.append(_Mention(first, pos, index[first_part][-1].code, NameKind.ADJECTIVE, first_part))
                continue
            both = [index[part][-1] for part in match.group().split("-") if part in index]
            if len(both) > 1 and all(name.text in match.group() for name in both):
                found += [_Mention(first, match.end(), name.code, name.kind, name.text) for name in both]
                pos = match.end()
                continue
        run = NAME_RUN.match(phrase, first) if phrase[first].isupper() and not shouted else None
        pos = match.end()
        if run:
            code = subdivision_country(phrase, first, run.end())
            pos = max(pos, run.end()) if code else pos
            if code:
                found.append(_Mention(first, pos, code, NameKind.REGION, run.group()))
    return found


def _set_off(phrase: str, first: int) -> str:
    """Return the short name of a state that stands behind a comma, "" for any other word: ``Paris, TX``."""
    if not phrase.startswith(_COMMA, max(0, first - len(_COMMA))) or not phrase[first].isupper():
        return ""
    word, _, rest = phrase[first:].partition(" ")
    listed = rest.partition(" ")[0] in lex.CONJUNCTIONS and _COMMA not in rest  # Paris, LA and Rome
    word = word.rstrip(",;)")
    return word if word in tables.SET_OFF_STATES and not listed else ""


def _is_shouted(phrase: str) -> bool:
    """Say whether the phrase is in capitals and no abbreviation (``UAE``)."""
    if not phrase.isupper():
        return False
    first = phrase.split(maxsplit=1)[0]
    if any(name.text == phrase for name in name_index().get(first, ())):
        return False
    return len(phrase) > lex.SHOUTED_MIN or any(name.text == phrase for name in capitals_index().get(first, ()))


_COMMA: Final = ", "
_HELD_BY: Final = spaced(INESSIVE)
_NATIONAL: Final = frozenset((NameKind.COUNTRY, NameKind.ADJECTIVE))
_PARTITIVE: Final = spaced(PARTITIVE)


@functools.lru_cache(maxsize=4096)
def countries(phrase: str) -> str:
    """Return the ISO alpha-3 codes of the countries that a place phrase lies in, ``;``-joined, in order of mention.

    >>> countries("Hamburg, Bremen and Kiel"), countries("Syria and Iraq"), countries("Georgia")
    ('DEU', 'SYR;IRQ', '')
    """
    mentions = _mentions(phrase)
    if not mentions and phrase.isupper() and len(phrase) > lex.SHOUTED_MIN:
        lowered = (word.lower() if word.lower() in _SMALL_WORDS else word.title() for word in phrase.split())
        mentions = _mentions(" ".join(lowered))
    codes: list[str] = []
    owner = ""
    for number, mention in enumerate(mentions):
        following = mentions[number + 1] if number + 1 < len(mentions) else None
        between = phrase[mention.end : following.start] if following else phrase[mention.end :]
        gap = between.strip().strip(",").strip() if following else ""
        joined = bool(following) and (between.strip() in lex.HOLDERS or _is_directed(between))
        adjective = mention.kind is NameKind.ADJECTIVE or _describes(phrase, mention)
        owned = owner != "" and mention.kind in HELD
        abroad = adjective and (
            any(word in between for word in lex.EMBASSIES)
            or (following is not None and following.code != "" and any(word in between for word in _HELD_BY))
        )
        held = following is not None and joined and _is_held(mention, following)
        after = _first_word(phrase[mention.end :])
        stream = mention.kind is NameKind.COUNTRY and after in lex.STREAMS
        house = mention.kind in _NATIONAL and after in lex.HOUSES
        edge = mention.kind is NameKind.COUNTRY and between.strip() in lex.BORDER_NOUNS and following is None
        code = "" if edge or owned or abroad or held or stream or house or after in lex.STREETS else mention.code
        if between.startswith(GENITIVES) or (adjective and any(word in between for word in _PARTITIVE)):
            owner = code
        elif gap not in lex.OWNER_GOES_ON:
            owner = ""
        if code and code not in codes:
            codes.append(code)
    return ";".join(codes)


def dateline_country(words: str) -> str:
    """Return the countries of the place of a dateline, whose town is in capitals: ``PARIS, TX``, ``DOVER, Del.``.

    >>> dateline_country("PARIS, TX"), dateline_country("PARIS")
    ('USA', 'FRA')
    """
    town, comma, state = words.partition(_COMMA)
    return countries(town.title() + comma + (state if state in tables.SET_OFF_STATES else state.title()))


def _describes(phrase: str, mention: _Mention) -> bool:
    """``a U.S. base in Beirut``: whether a short name of a country stands before the noun that it tells of."""
    after = _first_word(phrase[mention.end :])
    noun = after.isalpha() and after.islower() and after not in lex.JOINING_PREPOSITIONS | lex.CONJUNCTIONS
    return noun and mention.text in lex.ABBREVIATED_COUNTRIES


def _first_word(between: str) -> str:
    """Return the word that follows a name after one blank."""
    return between[1:].partition(" ")[0] if between.startswith(" ") else ""


def _is_held(mention: _Mention, following: _Mention) -> bool:
    """Say whether the name that follows ``in`` or a comma takes the place of the one before it."""
    if following.kind is NameKind.SEVERAL:
        return mention.code not in tables.EITHER.get(following.text, (mention.code,))
    return following.code != "" and following.kind in HOLDING and _lies_in(mention, following)


def _lies_in(mention: _Mention, following: _Mention) -> bool:
    """Say whether the second name can hold the first: a city in a country, ``Lebanon`` in ``Pennsylvania``."""
    if mention.kind in HELD:
        return True
    return (
        mention.kind is NameKind.COUNTRY
        and following.kind is NameKind.REGION
        and following.code in lex.NAMESAKE_COUNTRIES
    )


def _is_directed(between: str) -> bool:
    """Say whether only a comma or ``in`` and a direction stand between: ``Pskov, western Russia``."""
    words = between.replace(",", " , ").split()
    return (
        bool(words)
        and words[0] in lex.HOLDER_STARTS
        and all(word in lex.PLACE_MODIFIERS or word in lex.HOLDER_WORDS for word in words[1:])
    )
