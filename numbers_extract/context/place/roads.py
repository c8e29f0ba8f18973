"""Roads, streets and addresses: a run of capitalised words in, the road that it names out, with its number."""

from __future__ import annotations

from typing import Final

from numbers_extract.context.place.names import NAME_RUN_PATTERN, NEXT_NAME, PlacePhrase, any_of
from numbers_extract.context.place.neighbours import block_start, word_before
from numbers_extract.lexicon import place_words as lex
from numbers_extract.lexicon.relators import BENEFACTIVE, DEFINITE_ARTICLE, PARTITIVE
from numbers_extract.patterns import later

__all__ = ["address_start", "corner_start", "numbered_road", "road_between", "street_end", "street_phrase"]

_ORDINAL: Final = later(lex.STREET_NUMBER)
_NUMBERED_STREET: Final = later(rf"{lex.STREET_NUMBER}(?:\s{NAME_RUN_PATTERN})?")
_AFTER_INITIAL: Final = later(rf"\.\s(?:{NAME_RUN_PATTERN}|[0-9]{{1,3}}[a-z]{{2}}\s{NAME_RUN_PATTERN})")
_ROAD_NUMBER: Final = later(r" [0-9]{1,4}(?![\w.,%-]*[0-9])")
_OTHER_END: Final = later(
    rf"(?:\s[-\u2013]\s?|[-\u2013]\s){NAME_RUN_PATTERN}\s(?:{any_of(lex.HEADS_WITH_ENDS)})(?![\w-])"
)


def numbered_road(text: str, start: int, stop: int, low: int, end: int) -> PlacePhrase | None:
    """Return the road with a number that the run begins (``on state Route 9``), None for none."""
    number = _ROAD_NUMBER.match(text, stop, end)
    kept, _, last = text[start:stop].rpartition(" ")
    if number is None or not (last in lex.ROADS or (kept and last in lex.STREETS)):
        return None
    if kept and kept not in lex.KEEPERS_OF_ROADS:
        return None
    following = NEXT_NAME.match(text, number.end(), end)
    if following is not None and following[1] not in lex.NOT_PLACES:
        return None  # Route 66 Records
    before, at = word_before(text, start, low)
    left = start
    if before in lex.SETTLEMENTS:
        left = at
        before, at = word_before(text, at, low)
    bearing, bearing_at = word_before(text, at, low)
    if before in PARTITIVE and bearing in lex.COMPASS:
        return PlacePhrase(bearing_at, number.end(), "named")  # south of Interstate 9
    fought = before in BENEFACTIVE and word_before(text, at, low)[0] in lex.BATTLES
    return PlacePhrase(left, number.end(), "named") if fought or before in lex.BEFORE_ROADS else None


def road_between(text: str, start: int, stop: int, low: int, end: int) -> PlacePhrase | None:
    """Return the road or border whose ends a dash joins with a space: ``at the Vrana - Umo highway``; None for none."""
    other = _OTHER_END.match(text, stop, end)
    if other is None:
        return None
    before, at = word_before(text, start, low)
    left = start
    if before in DEFINITE_ARTICLE:
        left = at
        before, at = word_before(text, at, low)
    placed = before in lex.BEFORE_ROADS or before in lex.PLACE_PREPOSITIONS
    return PlacePhrase(left, other.end(), "region") if placed else None


def street_phrase(text: str, start: int, stop: int, low: int) -> PlacePhrase | None:
    """Return the street that the run names or ends (``on Alder Lane``, ``on 44th Street``), None for none."""
    last = text[start:stop].rpartition(" ")[2]
    if last not in lex.STREETS:
        return None
    left = start
    if last == text[start:stop]:
        left = _number_start(text, start, low)
        if left < 0:
            return None
    if text.startswith(".", stop) and f"{last}." in lex.STREETS:
        stop += 1
    elif last in lex.COURTS and text[start : stop - len(last) - 1] in lex.SORTS_OF_COURTS:
        return None
    before, at = word_before(text, left, low)
    if before in lex.COMPASS_LETTERS:
        left = at
        before, at = word_before(text, at, low)
    if before in DEFINITE_ARTICLE:
        left = at
        before, at = word_before(text, at, low)
    block, head_at = word_before(text, at, low)
    if before in PARTITIVE and block in lex.ADDRESS_HEADS:
        left = block_start(text, head_at, low)
        return PlacePhrase(left, stop, "region") if left >= 0 else None
    return PlacePhrase(left, stop, "region") if before in lex.BEFORE_ROADS else None


def street_end(text: str, start: int, stop: int, end: int) -> int:
    """Return where the street's name ends that a direction begins: ``South 33rd Street``, ``S. Second``."""
    if text[start:stop].lower() not in lex.COMPASS_LETTERS:
        return stop
    match = _AFTER_INITIAL.match(text, stop, end) or _NUMBERED_STREET.match(text, stop, end)
    return match.end() if match else stop


def address_start(text: str, start: int, stop: int, low: int) -> int:
    """Return where the number of a house begins before the name of its street (``at 44 Alder St.``), -1 for none."""
    last = text[text.rfind(" ", start, stop) + 1 : stop]
    number, at = word_before(text, start, low)
    if number in lex.COMPASS_LETTERS:
        number, at = word_before(text, at, low)
    street = (last in lex.STREETS or last in lex.COMPASS_SHORT) and last != text[start:stop]
    if not street or not number.isdigit():
        return -1
    return at if word_before(text, at, low)[0] in lex.BEFORE_ADDRESS else -1


def corner_start(text: str, start: int, low: int) -> int:
    """Return where the number of the street begins that a name crosses (``at 22nd and Grand``), -1 for none."""
    joint, at = word_before(text, start, low)
    if joint not in lex.CONJUNCTIONS:
        return -1
    first = text.rfind(" ", low, at - 1)
    numbered = first > 0 and _ORDINAL.fullmatch(text, first, at - 1) is not None
    return first + 1 if numbered and word_before(text, first + 1, low)[0] in lex.BEFORE_CORNERS else -1


def _number_start(text: str, start: int, low: int) -> int:
    """Return where the number of a street begins that stands before its last word (``44th Street``), -1 for none."""
    first = text.rfind(" ", low, start - 1)
    return first + 1 if first >= 0 and _ORDINAL.fullmatch(text, first, start - 1) else -1
