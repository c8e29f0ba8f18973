"""States and provinces of the standard: in comes a name with its surroundings, out goes the country it means."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import Final

from numbers_extract.context.place.names import LOWER_WORD, known_names, spaced
from numbers_extract.lexicon import countries as tables
from numbers_extract.lexicon import place_words as lex
from numbers_extract.lexicon.relators import PARTITIVE

__all__ = ["subdivision_country"]


@functools.cache
def _subdivisions() -> dict[str, str]:
    """Code by name of the standard's subdivisions, where the name means one country only; loaded on first need."""
    import pycountry  # noqa: PLC0415 - slow to load, and many texts need none

    codes: dict[str, set[str]] = {}
    for subdivision in pycountry.subdivisions:
        country = pycountry.countries.get(alpha_2=subdivision.country_code)
        if country is None:
            continue
        for name in re.split(r"[,/\[(]", subdivision.name):
            for spelling in (name.strip(" ])"), _without_accents(name.strip(" ])"))):
                codes.setdefault(spelling, set()).add(country.alpha_3)
    known = known_names()
    return {
        name: next(iter(found))
        for name, found in codes.items()
        if len(found) == 1 and len(name) > 3 and name not in known and name not in tables.SUBDIVISION_STOP
    }


def _without_accents(name: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))


_LONG_NAME: Final = 9
_TYPED_OF: Final = tuple(f"{word}{of}" for word in sorted(lex.SUBDIVISION_WORDS) for of in spaced(PARTITIVE))


def subdivision_country(phrase: str, start: int, stop: int) -> str:
    """Return the country of a state or province of the standard; a short single word needs ``province`` after it."""
    name = phrase[start:stop]
    code = _subdivisions().get(name, "")
    if not code or " " in name or (len(name) >= _LONG_NAME and code not in lex.SHARED_NAMES):
        return code
    if phrase.startswith(_TYPED_OF, max(0, phrase.rfind(" ", 0, max(0, start - 4)) + 1)):
        return code
    following = LOWER_WORD.match(phrase, stop)
    return code if following and following[1] in lex.SUBDIVISION_WORDS else ""
