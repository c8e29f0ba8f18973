"""How far a place phrase reaches: in comes where a name ends, out goes where its types, qualifiers and lists end."""

from __future__ import annotations

import re
from re import Match
from typing import Final

from numbers_extract.context.place.names import (
    HELD,
    HOLDING,
    LOWER_WORD,
    NAME_RUN_PATTERN,
    NameIndex,
    NameKind,
    any_of,
    is_place_name,
    known_before,
    spaced,
)
from numbers_extract.lexicon import countries as tables
from numbers_extract.lexicon import place_words as lex
from numbers_extract.lexicon.calendar import DAY_NAMES
from numbers_extract.lexicon.relators import DEFINITE_ARTICLE, GENITIVES, INESSIVE, PARTITIVE
from numbers_extract.patterns import later

__all__ = [
    "ITEM_END",
    "OWNED",
    "TITLES",
    "TYPES_CAPITALISED",
    "chain_end",
    "extended_end",
    "is_held",
    "name_after_type",
    "owns_place",
    "trimmed_end",
    "type_end",
]


_DIRECTION: Final = rf"(?:(?=[a-z])(?:{any_of(lex.PLACE_MODIFIERS)})\s+)"
_THE: Final = rf"(?:{any_of(DEFINITE_ARTICLE)}\s+)?"
_JOINED: Final = rf"(?:{any_of(lex.CONJUNCTIONS)})"
_QUARTERED: Final = (
    rf"(?:(?:{'|'.join(sorted(re.escape(sign.upper()) for sign in lex.COMPASS_LETTERS if sign[-1] == '.'))})\s)?"
)
_ITEM: Final = rf"{_THE}{_DIRECTION}{{0,2}}{_QUARTERED}{NAME_RUN_PATTERN}"
OWNED: Final = later(
    rf"(?:['\u2019]s|(?<=s)['\u2019])\s+(?:{_DIRECTION}{{0,2}}(?:{any_of(lex.OWNED)})(?![\w-]|\s+(?:{any_of(lex.OWNED_BODIES)})(?!\w))|"
    rf"{_DIRECTION}{{0,2}}(?P<name>{NAME_RUN_PATTERN})(?P<type>\s+(?:{any_of(lex.REGION_WORDS)})(?![\w-]))?)"
)
_LIST: Final = later(rf"(?:,\s+{_ITEM}){{0,24}},?\s+{_JOINED}\s+{_ITEM}")
_NEXT_ITEM: Final = later(rf"(?:,?\s+{_JOINED}|,)\s+{_THE}{_DIRECTION}{{0,2}}({_QUARTERED}{NAME_RUN_PATTERN})")
_QUALIFIER: Final = later(
    rf",\s+(?P<held>{any_of(INESSIVE)}\s+)?{_THE}{_DIRECTION}{{0,2}}(?P<name>{NAME_RUN_PATTERN})\.?"
)
_WITHIN: Final = later(rf"\s+{any_of(INESSIVE)}\s+{_THE}{_DIRECTION}{{0,2}}({NAME_RUN_PATTERN})")
_OF_HOLDER: Final = later(rf"\s+{any_of(PARTITIVE)}\s+{_THE}{_DIRECTION}{{0,2}}({NAME_RUN_PATTERN})")
_AFTER_TYPE: Final = later(rf"\s({NAME_RUN_PATTERN})")
_LIST_OPENERS: Final = (",", *(f"{space}{word} " for word in lex.CONJUNCTIONS for space in " \n"))
_HELD_BY: Final = spaced(INESSIVE)
_MOST_HOLDERS: Final = 4
_APOSTROPHES: Final = ("'", "\u2019")
_GO_ON: Final = frozenset((" ", ",", "\n", *_APOSTROPHES))
_CLOSING: Final = ' .)"\u201d\n'
_HOLDER: Final = later(rf",\s+({NAME_RUN_PATTERN})")
_CHAIN_GOES_ON: Final = later(rf"\s*(?:[.,;:)(\u2014\u2013\"\u201d]|\Z|\s(?:{any_of(lex.AFTER_CHAIN)})\b)")
_BESIDE: Final = later(rf"\s[-\u2013]\s({NAME_RUN_PATTERN})")
_BRACKETED: Final = rf"{NAME_RUN_PATTERN}(?:\s(?:{any_of(lex.REGION_WORDS)}))?"
_BRACKETS: Final = later(rf"\s\(({_BRACKETED}(?:,\s+{_BRACKETED}){{0,4}})\)")
_OTHER_NAME: Final = later(rf"\s\({NAME_RUN_PATTERN}\)")
ITEM_END: Final = later(rf"\s*(?:[.,;:)\u2014\u2013\"\u201d]|\Z|\s(?:-\s|(?:{any_of(lex.AFTER_ITEM)})\b))")
_ADJECTIVE_NEXT: Final = later(rf"\s(?!(?:{any_of(lex.AFTER_ITEM)})\b)[a-z]")
TYPES_CAPITALISED: Final = lex.REGION_NAMES.union(
    word.capitalize() for word in lex.REGION_WORDS - lex.REGION_WORDS_NEVER_CAPITALISED
)
_TYPES_BEHIND: Final = lex.GENERIC_HEADS - lex.EVENT_HEADS - lex.COMPASS - lex.NEVER_BEHIND
_NOUNS_OF_PLACE: Final = _TYPES_BEHIND | lex.USES_OF_TYPES | lex.TYPES_SET_OFF | lex.REGION_WORDS
_MOST_NOUNS: Final = 3
TITLES: Final = lex.TITLES_IN_NAMES.union(f"{title}." for title in lex.TITLES_IN_NAMES)


def type_end(text: str, stop: int, end: int) -> int:
    """Return where the word of a region that follows a name ends (``Sindh province``), -1 where none does."""
    match = LOWER_WORD.match(text, stop, end)
    return match.end() if match and match[1] in lex.REGION_WORDS else -1


def trimmed_end(text: str, first: int, stop: int) -> int:
    """Return where a run of capitals ends as a name: ``downtown Vrana`` of ``downtown Vrana Saturday``."""
    while (space := text.rfind(" ", first, stop)) > 0 and text[space + 1 : stop] in lex.NOT_PLACES:
        if text[space + 1 : stop] in lex.COURTS and text[first:space] not in lex.SORTS_OF_COURTS:
            break  # in Temo District Court
        stop = space
    return stop


def _name_span(text: str, match: re.Match[str], group: str | int) -> tuple[int, int]:
    """Return where a name that was matched begins and ends, without the day behind it: ``Kenya Friday``."""
    start, stop = match.span(group)
    space = text.rfind(" ", start, stop)
    return start, space if space > start and text[space + 1 : stop].lower() in DAY_NAMES else stop


def name_after_type(text: str, typed: int, end: int) -> int:
    """Return the end of the name that follows ``the Somali capital`` at ``typed``, else ``typed``."""
    if text[text.rfind(" ", 0, typed) + 1 : typed] not in lex.TYPES_BEFORE_NAMES:
        return typed
    name = _AFTER_TYPE.match(text, typed, end)
    return name.end() if name and _may_be_place(text, name.start(1), name.end(1)) else typed


def _may_be_place(text: str, start: int, stop: int) -> bool:
    """Return False for months, persons with a title, organisations and nationalities alone."""
    words = text[start:stop].split()
    if words[0] in lex.NOT_PLACES or words[-1] in lex.ORGANISATIONS:
        return False
    if not TITLES.isdisjoint(words):
        return False
    return len(words) > 1 or words[0] not in tables.ADJECTIVES


def extended_end(text: str, stop: int, end: int, index: NameIndex, *, wide: bool, deeper: int = 2) -> int:
    """Return the end of the phrase that begins with the name that ends at ``stop``: types, qualifiers, lists."""
    following = text[stop : stop + 1]
    if following not in _GO_ON:
        return stop
    if following != ",":
        stop, holder = _end_of_own(text, stop, end, index)
        if holder:
            return holder
    qualified = _qualifiers_end(text, stop, end, index)
    chained = chain_end(text, qualified, end, index)
    if chained > qualified:
        return chained
    if qualified > stop:
        return _holder_end(index, text, _WITHIN.match(text, qualified, end)) or qualified
    many = _LIST.match(text, stop, end) if text.startswith(_LIST_OPENERS, stop) else None
    if many:
        return _list_end(text, stop, many.end(), end, index)
    within = _WITHIN.match(text, stop, end) if deeper and text.startswith(_HELD_BY, stop) else None
    if within and _may_be_place(text, within.start(1), within.end(1)):
        known = is_place_name(index, text, within.start(1), within.end(1))
        if wide or known or type_end(text, within.end(), end) > 0:
            return extended_end(text, within.end(), end, index, wide=False, deeper=deeper - 1)
    return stop


def _end_of_own(text: str, stop: int, end: int, index: NameIndex) -> tuple[int, int]:
    """Return where a name ends with what it owns or with its type, and where what holds that ends, 0 for nothing."""
    owned = OWNED.match(text, stop, end) if text[stop] in _APOSTROPHES else None
    if owned and owns_place(owned, text, index):
        return trimmed_end(text, owned.start("name"), owned.end()) if owned["name"] else owned.end(), 0
    ends = (type_end, _extended_type_end, _renamed_type_end, _compound_type_end)
    typed = max(of_type(text, stop, end) for of_type in ends)
    typed = max(typed, type_end(text, typed, end)) if typed > stop else typed  # Temo crossing area
    if typed <= stop:
        return stop, 0
    settled = text[text.rfind(" ", stop, typed) + 1 : typed] in lex.SETTLEMENTS  # a Maryland suburb of Washington
    return typed, 0 if settled else _holder_end(index, text, _OF_HOLDER.match(text, typed, end))


def _holder_end(index: NameIndex, text: str, holder: Match[str] | None) -> int:
    """Return where a name ends that is known to hold other places, 0 for any other."""
    known = is_place_name(index, text, holder.start(1), holder.end(1)) if holder else None
    return holder.end() if holder and known and known.kind in HOLDING else 0


def _qualifiers_end(text: str, stop: int, end: int, index: NameIndex) -> int:
    """Return where the names between commas end that hold a place: ``Ard, Umo District, Chad``."""
    while text[stop : stop + 1] == ",":
        qualifier = _QUALIFIER.match(text, stop, end)
        if qualifier is None or not (
            _qualifies(index, text, qualifier, stop, end) or _holds_alone(index, text, qualifier, stop, end)
        ):
            break
        stop = _qualified_end(text, qualifier, end)
    return stop


def _list_end(text: str, stop: int, whole: int, end: int, index: NameIndex) -> int:
    """Return where a list of places ends that may go on to ``whole``; ``stop`` where some of it are none."""
    last, known, ends = stop, None, False
    for item in _NEXT_ITEM.finditer(text, stop, whole):
        if text[item.end() : item.end() + 2] in GENITIVES:
            break
        span = _name_span(text, item, 1)
        known = is_place_name(index, text, *span)
        if not known and not (_may_be_place(text, *span) and _ends_item(text, *span, end)):
            break
        last, ends = span[1], item.end() == whole
    if not ends:
        return stop
    typed = type_end(text, last, end)
    if typed > 0 or (known and known.kind is NameKind.COUNTRY):
        return max(last, typed)
    qualifier = _QUALIFIER.match(text, last, end)  # in Ard, Chad, and Umo, Mali
    holds = qualifier is not None and _qualifies(index, text, qualifier, last, end)
    return _qualified_end(text, qualifier, end) if qualifier and holds else last


def _ends_item(text: str, start: int, stop: int, end: int) -> bool:
    """Say whether a name may be whole as an item of a list: ``Umo and Kesh River counties``."""
    if text.find(" ", start, stop) < 0 or ITEM_END.match(text, stop, end) or type_end(text, stop, end) > 0:
        return True
    last = text[text.rfind(" ", start, stop) + 1 : stop]
    return last in lex.STREETS or last in TYPES_CAPITALISED


def _extended_type_end(text: str, stop: int, end: int) -> int:
    match = LOWER_WORD.match(text, stop, end)
    if match and match[1] in lex.EXTENDING_TYPES:
        return match.end()
    of_use = match.end() if match and match[1] in lex.USES_OF_TYPES else stop
    built = LOWER_WORD.match(text, of_use, end)  # Temo rail track
    typed = built is not None and (built[1] in lex.TYPES_SET_OFF or (of_use == stop and built[1] in _TYPES_BEHIND))
    return built.end() if built and typed and ITEM_END.match(text, built.end(), end) else -1


def is_held(text: str, stop: int, end: int, index: NameIndex) -> bool:
    """Say whether a type and what holds it in brackets show a name to be a place: ``Kesh city (Umo, Temo)``."""
    typed = type_end(text, stop, end)
    return typed > 0 and _bracket_end(text, typed, end, index) > 0


def _compound_type_end(text: str, stop: int, end: int) -> int:
    """Return where the word of a region behind other nouns of place ends, ``Kesh bus stand area``, else -1."""
    last, at = -1, stop
    for _ in range(_MOST_NOUNS):
        noun = LOWER_WORD.match(text, at, end)
        if noun is None or noun[1] not in _NOUNS_OF_PLACE:
            break
        at = noun.end()
        last = at if noun[1] in lex.REGION_WORDS and ITEM_END.match(text, at, end) else last
    return last


def _renamed_type_end(text: str, stop: int, end: int) -> int:
    """Return where the word of a region behind another name in brackets ends, ``Kesh (Umo) district``, else -1."""
    other = _OTHER_NAME.match(text, stop, end)
    return -1 if other is None else type_end(text, other.end(), end)


def chain_end(text: str, stop: int, end: int, index: NameIndex) -> int:
    """Return the end of the places that hold the one that ends at ``stop``: ``Kesh town, Umo upazila (Temo, Ard)``."""
    last = stop
    for _ in range(_MOST_HOLDERS):
        held = _HOLDER.match(text, last, end)
        typed = -1
        if held is not None:
            typed = max(type_end(text, held.end(), end), _extended_type_end(text, held.end(), end))
            typed = max(typed, held.end() if held[1].rpartition(" ")[2] in lex.HOLDING_LAST else -1)
        if held is None or typed < 0 or not (_CHAIN_GOES_ON.match(text, typed, end) and _names_places(held[1])):
            break
        last = typed
    quarter = _quarter_end(text, last, end)
    if quarter < 0 and held is not None and _names_places(held[1]):
        quarter = _quarter_end(text, held.end(), end)
    last = max(last, quarter)
    return max(last, _bracket_end(text, last, end, index))


def _quarter_end(text: str, stop: int, end: int) -> int:
    """Return the end of the quarter behind the name of its city and a dash, ``Kesh - Umo (Temo)``, -1 for none."""
    quarter = _BESIDE.match(text, stop, end)
    if quarter is None or not _names_places(quarter[1]) or quarter[1].isupper():
        return -1
    typed = max(quarter.end(), type_end(text, quarter.end(), end))
    brackets = _BRACKETS.match(text, typed, end)
    return brackets.end() if brackets else typed if text.startswith(" (", typed) else -1


def _bracket_end(text: str, stop: int, end: int, index: NameIndex) -> int:
    """Return the end of the brackets that name what holds a place (``Kesh (Umo, Temo)``), -1 where they do not."""
    match = _BRACKETS.match(text, stop, end)
    if match is None or match[1].isupper() or not all(map(_names_places, re.split(r",\s+", match[1]))):
        return -1
    before = text[text.rfind(" ", 0, stop) + 1 : stop]
    first = match[1].split(maxsplit=1)[0].rstrip(",")
    repeated = text.find(first, text.rfind("\n", 0, stop) + 1, stop) >= 0
    typed = before in lex.REGION_WORDS or before in lex.EXTENDING_TYPES
    known = is_place_name(index, text, *match.span(1))
    return match.end() if "," in match[1] or typed or repeated or known else -1


def _names_places(words: str) -> bool:
    """Say whether capitalised words may be the name of a place: no month, weekday, person or organisation."""
    names = words.split()
    begins = names[0] not in lex.NOT_PLACES or (len(names) > 1 and names[-1] in TYPES_CAPITALISED)  # Mon State
    return begins and names[-1] not in lex.ORGANISATIONS and TITLES.isdisjoint(names)


def owns_place(owned: re.Match[str], text: str, index: NameIndex) -> bool:
    """Say whether what follows ``'s`` is a place: a side of it, a region, or a known name."""
    if owned["name"] is None or owned["type"]:
        return True
    start, stop = owned.start("name"), trimmed_end(text, *owned.span("name"))
    typed = text[text.rfind(" ", start, stop) + 1 : stop] in TYPES_CAPITALISED
    return typed or is_place_name(index, text, start, stop) is not None


def _holds_alone(index: NameIndex, text: str, match: re.Match[str], stop: int, end: int) -> bool:
    """Say whether a town or an unknown name behind a comma holds the place before: ``in Umo, Aleppo, by``.

    A town is of the country of what it holds, and goes on as the last of several would; an unknown name ends the
    sentence: ``in Umo, Kesh.``
    """
    if match["held"] or not _names_places(match["name"]) or not _may_be_place(text, *match.span("name")):
        return False
    listed = _LIST.match(text, stop, end)
    if listed is not None and listed.end() > match.end():
        return False
    known = is_place_name(index, text, *_name_span(text, match, "name"))
    before = known_before(index, text, stop)
    if known is None:
        held = before is None or before.kind is NameKind.CITY
        last = not text[match.end() : end].strip(_CLOSING) or _is_held_by_next(index, text, match.end(), end)
        return held and last and len(match["name"]) > 1
    alike = before is None or (before.kind in HELD and before.code == known.code)
    goes_on = _CHAIN_GOES_ON.match(text, match.end("name"), end)
    return alike and known.kind is NameKind.CITY and known.text not in tables.PERSONS_TOO and goes_on is not None


def _is_held_by_next(index: NameIndex, text: str, stop: int, end: int) -> bool:
    """Say whether a known place behind a comma holds a name, and nothing goes on there: ``in Umo, Kesh, Ohio, on``."""
    holder = _QUALIFIER.match(text, stop, end)
    if holder is None or not _qualifies(index, text, holder, stop, end):
        return False
    return _CHAIN_GOES_ON.match(text, _qualified_end(text, holder, end), end) is not None


def _set_off_end(text: str, match: re.Match[str]) -> int:
    """Return where the short name of a state ends that follows a town and a comma (``Dover, Del.``), 0 for others."""
    if match["held"]:
        return 0
    start, stop = match.span("name")
    first = start + len(text[start:stop].split(maxsplit=1)[0])
    for end in (first + 1, first):
        if text[start:end] in tables.SET_OFF_STATES:
            return min(end, len(text))
    return 0


def _qualified_end(text: str, match: re.Match[str], end: int) -> int:
    """Return where the name ends that holds a place and stands behind a comma, its full stop left out.

    A word of a region that nothing goes on behind belongs to it: ``in Umo, Borno state``, ``the Umo, Ohio, area``.
    """
    _, named = _name_span(text, match, "name")
    stop = _set_off_end(text, match) or (named if named < match.end("name") else match.end())
    dotted = text[stop - 1] == "." and not _is_short_state(text[match.start("name") : stop])
    stop -= dotted
    typed = type_end(text, stop + text.startswith(",", stop), end)
    return typed if typed > 0 and ITEM_END.match(text, typed, end) else stop


def _is_short_state(name: str) -> bool:
    return name in tables.REGIONS or name in tables.SET_OFF_STATES


def _qualifies(index: NameIndex, text: str, match: re.Match[str], stop: int, end: int) -> bool:
    """Say whether what follows the comma holds the name before it, and is no next item of a list."""
    if text[match.end() : match.end() + 2] in GENITIVES:
        return False  # in Turin, Italy's first capital
    if match["name"] in lex.ABBREVIATED_COUNTRIES and _ADJECTIVE_NEXT.match(text, match.end(), end):
        return False  # at a base in Chad, US officials said
    known = is_place_name(index, text, *_name_span(text, match, "name"))
    holds = known is not None and known.kind in (HOLDING if match["held"] else HOLDING | {NameKind.SEVERAL})
    if not holds and not _set_off_end(text, match):
        return False
    many = _LIST.match(text, stop, end)
    return many is None or many.end() <= match.end()
