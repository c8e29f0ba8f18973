"""Where a fact took place: in come the bounds of a sentence, out go its place phrases; :func:`countries` codes one.

A phrase is the words of the sentence without their preposition: ``western Mosul``, ``the town of Lech in Austria``.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import NamedTuple

from numbers_extract.lexicon import countries as lex

__all__ = ["PlacePhrase", "countries", "place_phrases"]


class PlacePhrase(NamedTuple):
    """Words that place a fact: ``text[start:end]``; ``rule`` is the id of a ``PLACE_RULES`` entry."""

    start: int
    end: int
    rule: str


class _Name(NamedTuple):
    """A known name: ``kind`` is one of ``country adjective city region none nothing``."""

    text: str
    code: str
    kind: str


# ---------------------------------------------------------------- known names
_CAPITAL = r"[A-Z\u00c0-\u00de\u0106\u010c\u0110\u011e\u0130\u0141\u0150\u0158\u015a\u015e\u0160\u0179\u017b\u017d]"
_NAME_WORD = rf"{_CAPITAL}(?:(?:\.[A-Z])+\.?|t\.(?=\s{_CAPITAL})|\w*(?:['\u2019](?![sS]\b)\w+|-\w+)*)"
_LINK = r"(?:al|el|ad|de|del|di|da|do|dos|la|las|los|le|du|des|upon|bin)\s+"
_SMALL = r"(?:al|el|ad|as|ash|an|az|ar|at)-"
_WORD = re.compile(_NAME_WORD)
_LOWER_WORD = re.compile(r"\s+([a-z]+(?:-[a-z]+)*)(?![\w-])")


def _names() -> dict[str, _Name]:
    """All known names; a later table gives way to an earlier one."""
    known = {name: _Name(name, "", "none") for name in lex.NO_COUNTRY}
    known |= {name: _Name(name, "", "nothing") for name in lex.NO_PLACE}
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


@functools.cache
def _index() -> _Index:
    return _by_first_word(_names())


@functools.cache
def _shouted_index() -> _Index:
    shouted: dict[str, _Name] = {}
    for name in _names().values():
        upper = name.text.upper()
        if (
            upper in lex.SHOUTED_STOP
            or upper.endswith(".")
            or (name.kind in {"city", "region"} and len(upper) < lex.SHOUTED_MIN)
        ):
            continue
        shouted.setdefault(upper, _Name(upper, name.code, name.kind))
    return _by_first_word(shouted)


def _known_at(index: _Index, text: str, pos: int, word: str, end: int) -> _Name | None:
    """Return the longest known name that begins at ``pos`` with this first word."""
    for name in index.get(word, ()):
        stop = pos + len(name.text)
        if (
            stop <= end
            and text.startswith(name.text, pos)
            and not (text[stop : stop + 1].isalnum() and name.text[-1] != ".")
        ):
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
            for spelling in (name.strip(" ])"), _without_accents(name.strip(" ])"))):
                codes.setdefault(spelling, set()).add(country.alpha_3)
    known = _names()
    return {
        name: next(iter(found))
        for name, found in codes.items()
        if len(found) == 1 and len(name) > 3 and name not in known and name not in lex.SUBDIVISION_STOP
    }


def _without_accents(name: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))


# ---------------------------------------------------------------- codes of a phrase
_SHOUTED_SMALL = lex.SHOUTED_TYPES | {"the", "of", "and", "in"}


class _Mention(NamedTuple):
    start: int
    end: int
    code: str
    kind: str
    text: str


def _mentions(phrase: str) -> list[_Mention]:
    """Return the names in the phrase that stand for a country, ambiguous ones with an empty code."""
    shouted = phrase.isupper() and len(phrase) > lex.SHOUTED_MIN
    index = (
        _shouted_index()
        if shouted and not any(name.text == phrase for name in _index().get(phrase.split(maxsplit=1)[0], ()))
        else _index()
    )
    found: list[_Mention] = []
    pos = 0
    while match := _WORD.search(phrase, pos):
        first = match.start()
        name = _known_at(index, phrase, first, match.group(), len(phrase)) if phrase[first].isupper() else None
        if name:
            pos = first + len(name.text)
            found.append(_Mention(first, pos, name.code, name.kind, name.text))
            continue
        if "-" in match.group():
            both = [index[part][-1] for part in match.group().split("-") if part in index]
            if len(both) > 1 and all(name.text in match.group() for name in both):
                found += [_Mention(first, match.end(), name.code, name.kind, name.text) for name in both]
                pos = match.end()
                continue
        run = _RUN.match(phrase, first) if phrase[first].isupper() and not shouted else None
        pos = match.end()
        if run:
            code = _subdivision(phrase, first, run.end())
            pos = max(pos, run.end()) if code else pos
            if code:
                found.append(_Mention(first, pos, code, "region", run.group()))
    return found


_LONG_NAME = 9
_TYPED_OF = tuple(f"{word} of " for word in sorted(lex.SUBDIVISION_WORDS))
_SHARED_NAMES = frozenset(("GBR", "IRL", "JAM"))


def _subdivision(phrase: str, start: int, stop: int) -> str:
    """Return the country of a state or province of the standard; a short single word needs ``province`` after it."""
    name = phrase[start:stop]
    code = _subdivisions().get(name, "")
    if not code or " " in name or (len(name) >= _LONG_NAME and code not in _SHARED_NAMES):
        return code
    if phrase.startswith(_TYPED_OF, max(0, phrase.rfind(" ", 0, max(0, start - 4)) + 1)):
        return code
    following = _LOWER_WORD.match(phrase, stop)
    return code if following and following[1] in lex.SUBDIVISION_WORDS else ""


_QUALIFIES = frozenset((",", ", in", "in", "(", "in the", ", the", "state of"))
_EMBASSIES = ("embassy", "consulate", "Embassy", "Consulate", "ambassador")


@functools.lru_cache(maxsize=4096)
def countries(phrase: str) -> str:
    """Return the ISO alpha-3 codes of the countries that a place phrase lies in, ``;``-joined, in order of mention.

    >>> countries("Cologne, Bonn and Essen"), countries("Syria and Iraq"), countries("Georgia")
    ('DEU', 'SYR;IRQ', '')
    """
    mentions = _mentions(phrase)
    if not mentions and phrase.isupper() and len(phrase) > lex.SHOUTED_MIN:
        lowered = (word.lower() if word.lower() in _SHOUTED_SMALL else word.title() for word in phrase.split())
        mentions = _mentions(" ".join(lowered))
    codes: list[str] = []
    owner = ""
    for number, mention in enumerate(mentions):
        following = mentions[number + 1] if number + 1 < len(mentions) else None
        between = phrase[mention.end : following.start] if following else phrase[mention.end :]
        gap = between.strip().strip(",").strip() if following else ""
        joined = bool(following) and (between.strip() in _QUALIFIES or _is_directed(between))
        adjective = mention.kind == "adjective"
        owned = owner != "" and mention.kind in {"city", "region", "none"}
        abroad = adjective and any(word in between for word in _EMBASSIES)
        held = following is not None and joined and _is_held(mention, following)
        code = "" if owned or abroad or held else mention.code
        if between.startswith(("'s", "\u2019s")) or (adjective and " of " in between):
            owner = code
        elif gap not in {"and", ""}:
            owner = ""
        if code and code not in codes:
            codes.append(code)
    return ";".join(codes)


def _is_held(mention: _Mention, following: _Mention) -> bool:
    """Say whether the name that follows ``in`` or a comma takes the place of the one before it."""
    if following.kind == "none":
        return mention.code not in lex.EITHER.get(following.text, (mention.code,))
    return following.code != "" and following.kind in {"country", "region"} and _lies_in(mention, following)


def _lies_in(mention: _Mention, following: _Mention) -> bool:
    """Say whether the second name can hold the first: a city in a country, ``Lebanon`` in ``Pennsylvania``."""
    if mention.kind in {"city", "region", "none"}:
        return True
    return mention.kind == "country" and following.kind == "region" and following.code in {"USA", "CAN"}


def _is_directed(between: str) -> bool:
    """Say whether only a comma or ``in`` and a direction stand between: ``Pskov, western Russia``."""
    words = between.replace(",", " , ").split()
    return (
        bool(words)
        and words[0] in {",", "in"}
        and all(word in lex.DIRECTIONS or word in {"in", "the"} for word in words[1:])
    )


# ---------------------------------------------------------------- place phrases
_RUN_PATTERN = rf"{_NAME_WORD}(?:\s(?:{_LINK})?(?:{_SMALL})?{_NAME_WORD})*+"
_RUN = re.compile(_RUN_PATTERN)


def _any_of(words: frozenset[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_DIRECTION = rf"(?:(?=[a-z])(?:{_any_of(lex.DIRECTIONS)})\s+)"
_ITEM = rf"(?:the\s+)?{_DIRECTION}{{0,2}}{_RUN_PATTERN}"
_TYPE_END = re.compile(rf"\s(?:{_any_of(lex.REGION_WORDS)})\Z")
_OWNED = re.compile(
    rf"(?:['\u2019]s|(?<=s)['\u2019])\s+(?:{_DIRECTION}{{0,2}}(?:{_any_of(lex.OWNED)})(?![\w-])|{_DIRECTION}{{0,2}}(?P<name>{_RUN_PATTERN})(?P<type>\s+(?:{_any_of(lex.REGION_WORDS)})(?![\w-]))?)"
)
_LIST = re.compile(rf"(?:,\s+{_ITEM}){{0,24}},?\s+(?:and|or)\s+{_ITEM}")
_NEXT_ITEM = re.compile(rf"(?:,?\s+(?:and|or)|,)\s+(?:the\s+)?{_DIRECTION}{{0,2}}({_RUN_PATTERN})")
_QUALIFIER = re.compile(rf",\s+(?:the\s+)?{_DIRECTION}{{0,2}}({_RUN_PATTERN})\.?")
_WITHIN = re.compile(rf"\s+in\s+(?:the\s+)?{_DIRECTION}{{0,2}}({_RUN_PATTERN})")
_LIST_OPENERS = (",", " and ", " or ", "\nand ")
_OF = re.compile(rf"\s+of\s+(?:the\s+)?({_RUN_PATTERN})")
_COMPOUND = re.compile(r" ([a-z]+(?:-[a-z]+)*)(?: ([a-z]+))?(?![\w-])")
_COMPOUND_HEADS = lex.REGION_WORDS | lex.COMPOUND_HEADS
_VERB_NEXT = re.compile(rf" (?:{_any_of(lex.AFTER_PLACES)}|[a-z]{{3,}}ed)(?![\w-])")
_ITEM_END = re.compile(
    r"\s*(?:[.,;:)\u2014\u2013\"\u201d]|\Z|\s(?:in|on|at|for|since|where|when|after|with|by|from|during|which|who|has|have|were|was|are|is|to|as)\b)"
)
_LOWER = re.compile("[a-z]")
_ADJECTIVE_LIKE = frozenset(("US", "U.S.", "U.S", "UK", "U.K.", "UAE", "U.A.E."))
_AT_ORGANISATION = frozenset(("at", "near", "outside", "inside"))
_TYPES_CAPITALISED = frozenset(word.capitalize() for word in lex.REGION_WORDS - {"front", "department"}) | {
    "Islands",
    "Alps",
    "Coast",
    "Sea",
    "Heights",
    "Side",
    "End",
}
_FUNCTION = (
    lex.PLACE_PREPOSITIONS
    | lex.LOOSE_PREPOSITIONS
    | {"the", "a", "an", "after", "when", "as", "while", "but", "nor", "if"}
)


_MARKS = ("", ",", ".", ";", ":", ")", "\u201d", '"', '."', ".\u201d", ",\u201d", ',"')


@functools.cache
def _generic_tokens() -> tuple[dict[str, str], frozenset[str]]:
    """The words that a common noun of place can end in, as white space splits them off, with their bare lower form."""
    heads = {
        form + mark: word
        for word in lex.GENERIC_HEADS | lex.GLOBAL
        for form in (word, word.capitalize(), word.upper())
        for mark in _MARKS
    }
    return heads, frozenset(heads)


_LEFT_WORDS = lex.PLACE_PREPOSITIONS | lex.LOOSE_PREPOSITIONS | lex.DIRECTIONS | {"the"}
_ARTICLES = frozenset(("the", "a", "an"))
_ADJECTIVES_OF_PLACE = lex.DIRECTIONS | lex.SETTLEMENTS | lex.ADJECTIVES_OF_PLACE
_ARABIC_ARTICLES = frozenset("al el ad as an az ar".split())
_LEADING = _FUNCTION | lex.DIRECTIONS
_TITLES = lex.TITLES_IN_NAMES.union(f"{title}." for title in lex.TITLES_IN_NAMES)
_NO_NAME = frozenset(("adjective", "nothing"))
_NEVER_ALONE = lex.NOT_PLACES.difference(lex.ADJECTIVES)
_LEFT_ANY_CASE = frozenset(form for word in _LEFT_WORDS for form in (word, word.capitalize(), word.upper()))


def _type_end(text: str, stop: int, end: int) -> int:
    """Return where the word of a region that follows a name ends (``Sindh province``), -1 where none does."""
    match = _LOWER_WORD.match(text, stop, end)
    return match.end() if match and match[1] in lex.REGION_WORDS else -1


def _before(text: str, pos: int, low: int) -> tuple[str, int]:
    """Return the word that stands before ``pos`` with white space between, lower-cased, and where it begins."""
    stop = pos - 1
    if stop <= low or not text[stop].isspace():
        return "", pos
    first = text.rfind(" ", low, stop) + 1 or low
    word = text[first:stop]
    if word.isalnum():
        return word.lower(), first
    while stop > low and text[stop - 1].isspace():
        stop -= 1
    first = text.rfind(" ", low, stop) + 1 or low
    if "\n" in text[first:stop]:
        first = text.rfind("\n", first, stop) + 1
    while first < stop and not text[first].isalnum():
        first += 1
    return text[first:stop].lower(), first


def _walk_left(text: str, pos: int, low: int, *, far: int) -> tuple[int, str]:
    """Widen ``city of`` over its adjectives to its article; return the new start and the word before it."""
    left = pos
    sure = True
    for step in range(far):
        word, at = _before(text, left, low)
        if word in _ARTICLES:
            return at, _before(text, at, low)[0]
        if not word or word in _FUNCTION or not (step == 0 or sure) or not word.replace("-", "").isalpha():
            break
        sure = text[at].isupper() or "-" in word or word in _ADJECTIVES_OF_PLACE or word.endswith(lex.ADJECTIVE_ENDS)
        left = at
    word, _at = _before(text, pos, low)
    return pos, word if word in _FUNCTION else "of"


def _is_place_name(index: _Index, text: str, start: int, stop: int) -> _Name | None:
    """Return the known place that the run is, whole; None for others."""
    match = _WORD.match(text, start)
    name = _known_at(index, text, start, match.group(), stop + 1) if match else None
    return name if name and name.kind not in {"adjective", "nothing"} and start + len(name.text) >= stop else None


def _may_be_place(text: str, start: int, stop: int) -> bool:
    """Return False for months, persons with a title, organisations and nationalities alone."""
    words = text[start:stop].split()
    if words[0] in lex.NOT_PLACES or words[-1] in lex.ORGANISATIONS:
        return False
    if not _TITLES.isdisjoint(words):
        return False
    return len(words) > 1 or words[0] not in lex.ADJECTIVES


def _extend(text: str, stop: int, end: int, index: _Index, *, wide: bool, deeper: int = 2) -> int:
    """Return the end of the phrase that begins with the name that ends at ``stop``: types, qualifiers, lists."""
    following = text[stop : stop + 1]
    if following not in {" ", ",", "\n", "'", "\u2019"}:
        return stop
    owned = _OWNED.match(text, stop, end) if following in {"'", "\u2019"} else None
    if owned and _owns_place(owned, text, index):
        stop = owned.end()
    elif following != ",":
        stop = max(stop, _type_end(text, stop, end))
    qualified = stop
    while text[qualified : qualified + 1] == ",":
        qualifier = _QUALIFIER.match(text, qualified, end)
        if qualifier is None or not _qualifies(index, text, qualifier, qualified, end):
            break
        qualified = qualifier.end()
        if text[qualified - 1] == "." and text[qualifier.start(1) : qualified] not in lex.REGIONS:
            qualified -= 1
    if qualified > stop:
        return qualified
    many = _LIST.match(text, stop, end) if text.startswith(_LIST_OPENERS, stop) else None
    if many:
        last = stop
        for item in _NEXT_ITEM.finditer(text, stop, many.end()):
            if text[item.end() : item.end() + 2] in {"'s", "\u2019s"}:
                break
            known = _is_place_name(index, text, item.start(1), item.end(1))
            single = text.find(" ", item.start(1), item.end(1)) < 0
            if not known and not (
                _may_be_place(text, item.start(1), item.end(1)) and (single or _ITEM_END.match(text, item.end(), end))
            ):
                break
            last = item.end()
        if last == many.end():
            return max(last, _type_end(text, last, end))
        return stop
    within = _WITHIN.match(text, stop, end) if deeper and text.startswith(" in ", stop) else None
    if within and _may_be_place(text, within.start(1), within.end(1)):
        known = _is_place_name(index, text, within.start(1), within.end(1))
        if wide or known:
            return _extend(text, within.end(), end, index, wide=False, deeper=deeper - 1)
    return stop


def _owns_place(owned: re.Match[str], text: str, index: _Index) -> bool:
    """Say whether what follows ``'s`` is a place: a side of it, a region, or a known name."""
    name = owned["name"]
    if name is None or owned["type"] or name.rpartition(" ")[2] in _TYPES_CAPITALISED:
        return True
    return _is_place_name(index, text, *owned.span("name")) is not None


def _qualifies(index: _Index, text: str, match: re.Match[str], stop: int, end: int) -> bool:
    """Say whether what follows the comma holds the name before it, and is no next item of a list."""
    known = _is_place_name(index, text, match.start(1), match.end(1))
    if known is None or known.kind not in {"country", "region", "none"}:
        return False
    many = _LIST.match(text, stop, end)
    return many is None or many.end() <= match.end()


def _named(
    text: str, start: int, stop: int, low: int, end: int, index: _Index, known: _Name | None
) -> PlacePhrase | None:
    """Return the place phrase around the capitalised run, None where it names no place."""
    if known is None and start == low:  # In Austria
        space = text.find(" ", start, stop)
        if space < 0 or text[start:space].lower() not in _LEADING:
            return None
        start = space + 1
        space = text.find(" ", start, stop)
        first = text[start : space if space > 0 else stop]
        known = _known_at(index, text, start, first, end) if first in index else None
    if start - 3 >= low and text[start - 1] == "-" and text[start - 3 : start - 1] in _ARABIC_ARTICLES:
        start -= 3
    left = start
    before, at = _before(text, left, low)
    if known is None and before not in _LEFT_WORDS:
        return None
    while before in lex.DIRECTIONS:
        left = at
        before, at = _before(text, left, low)
    article = before == "the"
    if article:
        left = at
        before, at = _before(text, left, low)
    wide = False
    if before == "of":
        head, head_at = _before(text, at, low)
        if text[head_at].isupper() and head_at > low and head not in lex.SETTLEMENTS and head not in lex.PARTS:
            return None  # the Bank of England, the Communist Party of India
        if head in lex.SHARES:
            left = head_at if head in lex.SHARES_NAMED else left
        elif head in lex.SETTLEMENTS or head in lex.PARTS:
            left, before = _walk_left(text, head_at, low, far=1 if head in lex.DIRECTIONS else 5)
            before = before if before in lex.PLACE_PREPOSITIONS else "of"
            wide = head in lex.SETTLEMENTS
            article = True
    if known and start + len(known.text) > stop:
        stop = start + len(known.text)
    if known and known.kind != "adjective" and start + len(known.text) >= stop:
        rule = _known_rule(text, stop, end, before, known, article=article)
        if not rule:
            return None
        widened = _extend(text, stop, end, index, wide=wide)
        if rule == "region" and (widened == stop or not _TYPE_END.search(text, left, widened)):
            return None
        return PlacePhrase(left, widened, rule)
    if before not in lex.PLACE_PREPOSITIONS and before not in lex.MOVING_PREPOSITIONS and before != "of":
        return None
    words = text[start:stop].split()
    if words[0].rpartition("-")[2] in lex.COMPOUND_ENDS:
        return None
    if words[-1] in lex.JOINED_BY_OF:
        joined = _OF.match(text, stop, end)
        if joined:
            stop = joined.end()
            words = text[start:stop].split()
    kind = _type_end(text, stop, end)
    if kind < 0 and article and not wide and text.startswith(" ", stop):
        noun = _COMPOUND.match(text, stop, end)
        if noun and noun[2] in _COMPOUND_HEADS:
            kind = noun.end()
            stop = kind
        elif (
            noun
            and known is None
            and len(words) == 1
            and not _ITEM_END.match(text, stop, end)
            and noun[1] not in lex.AFTER_PLACES
            and not noun[1].endswith("ed")
        ):
            return None  # via the Furqan organisation
    typed = wide or kind > 0 or (words[-1] in _TYPES_CAPITALISED and len(words) > 1)
    if known and len(words) == 1:
        if kind < 0 or text.startswith(" of ", kind) or not article:
            return None
    elif (
        words[0] in lex.NOT_PLACES
        or not _TITLES.isdisjoint(words)
        or (words[-1] in lex.ORGANISATIONS and before not in _AT_ORGANISATION)
    ):
        return None
    if kind > 0 and text.startswith(" of ", kind):
        return None
    owner = text[stop : stop + 2] in {"'s", "\u2019s"}
    if owner and not _OWNED.match(text, stop, end):
        return None
    if before not in lex.PLACE_PREPOSITIONS and not typed:
        return None
    return PlacePhrase(left, _extend(text, stop, end, index, wide=wide), "region" if typed else "named")


def _known_rule(text: str, stop: int, end: int, before: str, known: _Name, *, article: bool) -> str:
    """Return the rule by which a known name places a fact among these neighbours, "" where it does not.

    The rule ``region`` still needs the word of a region after the name.
    """
    if known.kind == "nothing":
        return ""
    if known.kind == "none" and before not in lex.PLACE_PREPOSITIONS and before != "of":
        return ""
    if known.text in _ADJECTIVE_LIKE:
        follows = (
            text[stop : stop + 1] == " "
            and text[stop + 1 : stop + 2].isalpha()
            and not _ITEM_END.match(text, stop, end)
            and not _VERB_NEXT.match(text, stop, end)
        )
        owned = text[stop : stop + 2] in {"'s", "\u2019s"}
        if (follows and not owned) or (not article and before not in lex.PLACE_PREPOSITIONS):
            return ""
    if before in lex.PLACE_PREPOSITIONS:
        return "named"
    if before in lex.MOVING_PREPOSITIONS:
        return "moved"
    if before == "of":
        return "of"
    if text[stop : stop + 2] in {"'s", "\u2019s"}:
        return "" if known.text in lex.PERSONS_TOO else "owner"
    if known.kind in {"country", "region"}:
        unsure = known.text in lex.PERSONS_TOO or (known.text[-1] == "." and known.text not in _ADJECTIVE_LIKE)
        return "" if unsure else "known"
    return "region"


def place_phrases(text: str, start: int, end: int) -> list[PlacePhrase]:
    """Return the phrases in ``text[start:end]`` that place a fact, without their prepositions, in text order.

    >>> text = "Raids in Cologne, Bonn and Essen led to 22 arrests."
    >>> [text[phrase.start : phrase.end] for phrase in place_phrases(text, 0, len(text))]
    ['Cologne, Bonn and Essen']
    """
    if not _LOWER.search(text, start, end):
        return _shouted(text, start, end)
    index = _index()
    found: list[PlacePhrase] = []
    done = start
    for match in _RUN.finditer(text, start, end):
        first, stop = match.span()
        if first < done:
            continue
        word, _, more = match[0].partition(" ")
        if not more and word in _NEVER_ALONE:
            continue
        known = _known_at(index, text, first, word, end) if word in index else None
        if known is None:
            if not _may_begin(text, first, word, start, more=bool(more)):
                continue
        elif (
            known.kind in _NO_NAME
            and first + len(known.text) >= stop
            and (known.kind == "nothing" or (not more and _type_end(text, stop, end) < 0))
        ):
            continue
        if more:
            while (space := text.rfind(" ", first, stop)) > 0 and text[space + 1 : stop] in lex.NOT_PLACES:
                stop = space  # downtown Vrana Saturday
        phrase = _named(text, first, stop, start, end, index, known)
        if phrase:
            while found and found[-1].end > phrase.start:
                phrase = phrase._replace(start=min(phrase.start, found.pop().start))
            found.append(phrase)
            done = phrase.end
    _add_generic(text, start, end, found)
    return found


def _may_begin(text: str, first: int, word: str, low: int, *, more: bool) -> bool:
    """Look quickly whether an unknown name can be a place here: no first word, no weekday, none after a plain word."""
    if first == low:
        return more and word.lower() in _LEADING
    if word in lex.NOT_PLACES and word != "The":
        return False
    gap = text[first - 1]
    if gap == "-":
        return text[max(low, first - 3) : first - 1] in _ARABIC_ARTICLES
    if not gap.isspace():
        return False
    before = text[text.rfind(" ", low, first - 1) + 1 or low : first - 1]
    if before in _LEFT_ANY_CASE:
        return True
    return not before.isalnum() and (before == "" or before[-1].isalnum() or before[-1].isspace())


def _add_generic(text: str, start: int, end: int, found: list[PlacePhrase]) -> None:
    """Add common nouns (``a police station``), each joined to a name that follows it with ``in``, and adverbs."""
    heads, tokens = _generic_tokens()
    words = text[start:end].split()
    said = tokens.intersection(words)
    if not said:
        return
    named = found[:]
    place = 0
    at, passed = start, 0
    for number in _positions(words, said):
        token = words[number]
        head = heads[token]
        first = number if head in lex.GLOBAL else _generic_start(words, number, head)
        if first < passed:
            continue
        left = _find_words(text, words[first - 1 : number + 1] if first else [token], at, end)
        if left < 0:  # white space that is no single blank
            for word in words[passed:first]:
                at = text.find(word, at, end) + len(word)
            left = text.find(words[first], at, end)
        elif first:
            left += len(words[first - 1]) + 1
        passed = first
        at = stop = left
        for word in words[first:number]:
            stop = text.find(word, stop, end) + len(word)
        stop = text.find(token, stop, end) + len(head)
        if words[number + 1 : number + 2] == ["where"] and head == token:
            clause = _WHERE.match(text, stop, end)
            stop = clause.end() if clause else stop
        while place < len(named) and named[place].end <= left:
            place += 1
        following = named[place] if place < len(named) else None
        if head in lex.GLOBAL:
            found.append(PlacePhrase(left, stop, "global"))
        elif following is None or following.start >= stop + _JOINT:
            found.append(PlacePhrase(left, stop, "generic"))
        elif following.start > stop and text[stop : following.start].strip().lower() == "in":
            named[place] = PlacePhrase(left, following.end, "generic")
            found[found.index(following, max(0, place - 1))] = named[place]
        elif following.start >= stop:
            found.append(PlacePhrase(left, stop, "generic"))
    found.sort()


def _positions(words: list[str], said: frozenset[str]) -> list[int]:
    """Return where these words stand in the list, in order."""
    found: list[int] = []
    for word in said:
        at = -1
        for _ in range(words.count(word)):
            at = words.index(word, at + 1)
            found.append(at)
    found.sort()
    return found


def _find_words(text: str, words: list[str], at: int, end: int) -> int:
    """Return where these words first stand whole, with single blanks between; -1 where that is not at once sure."""
    joined = " ".join(words)
    pos = text.find(joined, at, end)
    if pos < 0 or (pos > at and not text[pos - 1].isspace()):
        return -1
    stop = pos + len(joined)
    return pos if stop >= end or text[stop].isspace() else -1


_WHERE = re.compile(
    r"\s+where\s+(?:he|she|they|it|we|I|you)(?:\s+(?:was|were|is|are|had|has|have|been))*\s+[a-z]+(?![\w-])"
)
_JOINT = 5


def _generic_start(words: list[str], number: int, head: str) -> int:
    """Return the number of the word with which the phrase begins if a preposition of place stands before, else -1."""
    needed = lex.HEADS_AFTER.get(head)
    if needed is not None and (number == 0 or words[number - 1].lower() not in needed):
        return -1
    for first in range(number - 1, max(-1, number - 5), -1):
        word = words[first].lower()
        if word in lex.GENERIC_DETERMINERS:
            before = words[first - 1].lower() if first else ""
            placed = before in lex.GENERIC_BEFORE or (before == "to" and head in lex.GENERIC_TO)
            return first if placed or (before == "from" and words[number + 1 : number + 2] == ["where"]) else -1
        if word in lex.GENERIC_BEFORE:
            return first + 1 if head in lex.GENERIC_BARE else -1
        capital = words[first][0].isupper() and not words[number][0].isupper()
        if capital or word in _FUNCTION or not word.replace("-", "").isalpha():
            return -1
    return -1


_PIECE = re.compile("[A-Z]+")
_SHOUTED_JOINTS = frozenset((", ", " AND "))
_SHOUTED_TYPES = frozenset(word.upper() for word in lex.SHOUTED_TYPES)
_SHOUTED_NAME = rf"(?:(?:{_any_of(lex.SHOUTED_FIRST)}) )*[A-Z]{{3,}}(?![\w-])"
_SHOUTED_TYPE = rf"(?:{_any_of(_SHOUTED_TYPES)})"
_SHOUTED_TYPED = re.compile(
    rf"(?<!\w)(?:(?P<place>(?:THE )?{_SHOUTED_TYPE} OF {_SHOUTED_NAME})|"
    rf"(?:IN|NEAR|OF|OUTSIDE|FROM|THROUGHOUT) "
    rf"(?P<other>(?:THE )?(?!THE )(?P<named>{_SHOUTED_NAME}) {_SHOUTED_TYPE}))(?![\w-])"
)


@functools.cache
def _shouted_pieces() -> frozenset[str]:
    """The longest word of each name that a text all in capitals can hold."""
    names = (name for names in _shouted_index().values() for name in names)
    return frozenset(max(_PIECE.findall(name.text), key=len) for name in names if name.kind not in _NOT_SHOUTED)


_NOT_SHOUTED = frozenset(("adjective", "none", "nothing"))


def _shouted(text: str, start: int, end: int) -> list[PlacePhrase]:
    """Return the known names of a sentence that is all in capitals, and its common nouns."""
    index = _shouted_index()
    found: list[PlacePhrase] = []
    done = start
    pieces = _PIECE.findall(text, start, end)
    if not _SHOUTED_TYPES.isdisjoint(pieces):
        for match in _SHOUTED_TYPED.finditer(text, start, end):
            if match["named"] is None or match["named"].lower() not in lex.NO_NAME_OF_PLACE:
                group = "place" if match["place"] else "other"
                found.append(PlacePhrase(match.start(group), match.end(group), "region"))
    if _shouted_pieces().isdisjoint(pieces):
        _add_generic(text, start, end, found)
        return found
    typed = found[:]
    for match in _WORD.finditer(text, start, end):
        first = match.start()
        if first < done:
            continue
        name = _known_at(index, text, first, match.group(), end)
        if name and name.kind not in _NOT_SHOUTED:
            done = first + len(name.text)
            if any(phrase.start <= first < phrase.end for phrase in typed):
                continue
            if found and found not in (typed, []) and text[found[-1].end : first] in _SHOUTED_JOINTS:
                found[-1] = found[-1]._replace(end=done)
                continue
            before = _before(text, first, start)[0]
            found.append(PlacePhrase(first, done, "named" if before in lex.PLACE_PREPOSITIONS else "known"))
    found.sort()
    _add_generic(text, start, end, found)
    return found
