"""Where a fact took place: in come the bounds of a sentence, out go its place phrases; :func:`countries` codes one.

A phrase is the words of the sentence without their preposition: ``western Mosul``, ``the town of Lech in Austria``.
"""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from numbers_extract.lexicon import countries as lex

__all__ = ["PlacePhrase", "countries", "place_phrases"]


class PlacePhrase(NamedTuple):
    """Words that place a fact: ``text[start:end]``; ``rule`` is the id of a ``PLACE_RULES`` entry."""

    start: int
    end: int
    rule: str


class _Name(NamedTuple):
    """A known name: ``kind`` is one of ``country adjective city region none``."""

    text: str
    code: str
    kind: str


# ---------------------------------------------------------------- known names
def _names() -> dict[str, _Name]:
    """All known names; a later table gives way to an earlier one."""
    known = {name: _Name(name, "", "none") for name in lex.NO_COUNTRY}
    for table, kind in (
        (lex.COUNTRY_NAMES, "country"),
        (lex.REGIONS, "region"),
        (lex.CITIES, "city"),
        (lex.ADJECTIVES, "adjective"),
    ):
        for name, code in table.items():
            known.setdefault(name, _Name(name, code, kind))
    return known


_Index = dict[str, tuple[_Name, ...]]


def _by_first_word(names: dict[str, _Name]) -> _Index:
    index: dict[str, list[_Name]] = {}
    for name in names.values():
        match = _WORD.match(name.text)
        index.setdefault(match.group() if match else name.text, []).append(name)
    return {word: tuple(sorted(found, key=lambda n: -len(n.text))) for word, found in index.items()}


_WORD = re.compile(r"(?:[A-Z]\.)+|[^\W_]+")


@functools.cache
def _index() -> _Index:
    return _by_first_word(_names())


@functools.cache
def _shouted_index() -> _Index:
    shouted: dict[str, _Name] = {}
    for name in _names().values():
        upper = name.text.upper()
        if upper in lex.SHOUTED_STOP or upper.endswith(".") or (name.kind in {"city", "region"} and len(upper) < lex.SHOUTED_MIN):
            continue
        shouted.setdefault(upper, _Name(upper, name.code, name.kind))
    return _by_first_word(shouted)


def _known_at(index: _Index, text: str, pos: int, word: str, end: int) -> _Name | None:
    """Return the longest known name that begins at ``pos`` with this first word."""
    for name in index.get(word, ()):
        stop = pos + len(name.text)
        if stop <= end and text.startswith(name.text, pos) and not (text[stop : stop + 1].isalnum() and name.text[-1] != "."):
            return name
    return None


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
            codes.setdefault(name.strip(" ])"), set()).add(country.alpha_3)
    known = _names()
    return {
        name: next(iter(found))
        for name, found in codes.items()
        if len(found) == 1 and len(name) > 3 and name not in known and name not in lex.SUBDIVISION_STOP
    }


# ---------------------------------------------------------------- codes of a phrase
class _Mention(NamedTuple):
    start: int
    end: int
    code: str
    kind: str
    text: str


def _mentions(phrase: str) -> list[_Mention]:
    """Return the names in the phrase that stand for a country, ambiguous ones with an empty code."""
    shouted = phrase.isupper() and len(phrase) > lex.SHOUTED_MIN
    index = _shouted_index() if shouted and not any(name.text == phrase for name in _index().get(phrase.split()[0], ())) else _index()
    found: list[_Mention] = []
    pos = 0
    while match := _WORD.search(phrase, pos):
        first = match.start()
        name = _known_at(index, phrase, first, match.group(), len(phrase)) if phrase[first].isupper() else None
        if name:
            pos = first + len(name.text)
            found.append(_Mention(first, pos, name.code, name.kind, name.text))
            continue
        run = _RUN.match(phrase, first) if phrase[first].isupper() else None
        pos = match.end()
        if run and not shouted:
            for stop in _run_ends(phrase, first, run.end()):
                code = _subdivisions().get(phrase[first:stop])
                if code:
                    found.append(_Mention(first, stop, code, "region", phrase[first:stop]))
                    pos = stop
                    break
            else:
                if index.get(phrase[match.end() + 1 : run.end()].split(" ")[0]) is None:
                    pos = max(pos, match.end())
    return found


def _run_ends(phrase: str, start: int, stop: int) -> list[int]:
    """Return the ends of the run's prefixes by whole words, the longest first."""
    ends = [stop]
    while (space := phrase.rfind(" ", start, stop)) > 0:
        stop = space
        ends.append(stop)
    return ends


_QUALIFIES = frozenset((",", ", in", "in", "(", "in the", ", the", "state of"))
_EMBASSIES = ("embassy", "consulate", "Embassy", "Consulate", "ambassador")


@functools.lru_cache(maxsize=4096)
def countries(phrase: str) -> str:
    """Return the ISO alpha-3 codes of the countries that a place phrase lies in, ``;``-joined, in order of mention.

    >>> countries("Cologne, Bonn and Essen"), countries("Syria and Iraq"), countries("Georgia")
    ('DEU', 'SYR;IRQ', '')
    """
    mentions = _mentions(phrase)
    codes: list[str] = []
    owner = ""
    for number, mention in enumerate(mentions):
        following = mentions[number + 1] if number + 1 < len(mentions) else None
        between = phrase[mention.end : following.start] if following else phrase[mention.end :]
        gap = between.strip().strip(",").strip() if following else ""
        joined = bool(following) and (between.strip() in _QUALIFIES or _is_directed(between))
        code = mention.code
        if owner and mention.kind in {"city", "region", "none"}:
            code = ""
        elif mention.kind == "adjective" and any(word in between for word in _EMBASSIES):
            code = ""
        elif following and joined:
            if following.code and following.kind in {"country", "region"} and _lies_in(mention, following):
                code = ""
            elif following.kind == "none" and code not in lex.EITHER.get(following.text, (code,)):
                code = ""
        owner = code if between.startswith(("'s", "\u2019s")) or (mention.kind == "adjective" and " of " in between) else owner if gap in {"and", ""} and owner else ""
        if code and code not in codes:
            codes.append(code)
    return ";".join(codes)


def _lies_in(mention: _Mention, following: _Mention) -> bool:
    """Say whether the second name can hold the first: a city in a country, ``Lebanon`` in ``Pennsylvania``."""
    if mention.kind in {"city", "region", "none"}:
        return True
    return mention.kind == "country" and following.kind == "region" and following.code in {"USA", "CAN"}


def _is_directed(between: str) -> bool:
    """Say whether only a comma or ``in`` and a direction stand between: ``Pskov, western Russia``."""
    words = between.replace(",", " , ").split()
    return bool(words) and words[0] in {",", "in"} and all(word in lex.DIRECTIONS or word in {"in", "the"} for word in words[1:])


# ---------------------------------------------------------------- place phrases
_CAPITAL = r"[A-Z\u00c0-\u00de\u0100\u0106\u010c\u0110\u0118\u011e\u0130\u0141\u0150\u0158\u015a\u015e\u0160\u0164\u0170\u0179\u017b\u017d]"
_NAME_WORD = (
    rf"(?:(?:[A-Z]\.){{2,}}|(?:St|Ft|Mt)\.(?=\s{_CAPITAL})|{_CAPITAL}\w*(?:['\u2019](?![sS]\b)\w+|-\w+)*)"
)
_LINK = r"(?:\s+(?:al|el|ad|de|del|di|da|do|dos|la|las|los|le|du|des|upon|ibn|bin|y))*+"
_SMALL = r"(?:(?:al|el|ad|as|ash|an|az|ar|at)-)"
_RUN = re.compile(rf"{_NAME_WORD}(?:{_LINK}[ \n]+{_SMALL}?{_NAME_WORD}|(?<=Gulf|Bay |Isle| Bay|Horn)(?:\s+of\s+(?:the\s+)?){_NAME_WORD})*")
