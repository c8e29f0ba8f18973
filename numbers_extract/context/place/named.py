"""Capitalised names as places: in comes a run of capitalised words, out goes the place phrase around it."""

from __future__ import annotations

from typing import Final, NamedTuple

from numbers_extract.context.place.extents import (
    ITEM_END,
    OWNED,
    TITLES,
    TYPES_CAPITALISED,
    chain_end,
    extended_end,
    is_held,
    name_after_type,
    owns_place,
    type_end,
)
from numbers_extract.context.place.names import (
    HOLDING,
    LOWER_WORD,
    NAME_RUN_PATTERN,
    KnownName,
    NameIndex,
    NameKind,
    any_of,
    known_at,
    names_a_person,
)
from numbers_extract.context.place.neighbours import FUNCTION_WORDS, block_start, distance_start, walk_left, word_before
from numbers_extract.lexicon import countries as tables
from numbers_extract.lexicon import place_words as lex
from numbers_extract.lexicon.relators import (
    ARTICLES,
    BENEFACTIVE,
    GENITIVES,
    INDEFINITE_ARTICLES,
    INESSIVE,
    RANGE_OPENERS,
    SUPERESSIVE,
)
from numbers_extract.patterns import later

__all__ = ["LEADING", "LEFT_WORDS", "PlacePhrase", "address_start", "corner_start", "named_phrase", "street_phrase"]


class PlacePhrase(NamedTuple):
    """Words that place a fact: ``text[start:end]``; ``rule`` is the id of a ``PLACE_RULES`` entry."""

    start: int
    end: int
    rule: str


_TYPE_END: Final = later(rf"\s(?:{any_of(lex.REGION_WORDS)})(?: \([^()]*\))?\Z")
_OF: Final = later(rf"\s+{lex.OF}\s+(?:{lex.ARTICLE}\s+)?({NAME_RUN_PATTERN})")
_BEFORE_OF: Final = lex.SETTLEMENTS | lex.PARTS
_APPOSED_KINDS: Final = frozenset((NameKind.CITY, NameKind.SEVERAL))
_SHOOTING: Final = later(
    rf"(?: (?!(?:{any_of(lex.REGION_WORDS)}) )[a-z]+(?:-[a-z]+)*){{0,2}}"
    rf"(?P<type> (?:{any_of(lex.REGION_WORDS)}))? (?P<event>{any_of(lex.LOCAL_EVENTS)})(?![\w-])"
)
_ORDINAL: Final = later(lex.STREET_NUMBER)
_NUMBERED_STREET: Final = later(rf"{lex.STREET_NUMBER}(?:\s{NAME_RUN_PATTERN})?")
_AFTER_INITIAL: Final = later(rf"\.\s(?:{NAME_RUN_PATTERN}|[0-9]{{1,3}}[a-z]{{2}}\s{NAME_RUN_PATTERN})")
_BEFORE_COMPASS: Final = lex.PLACE_PREPOSITIONS | lex.MOVING_PREPOSITIONS | {lex.ARTICLE}
_PARTITIVE: Final = f" {lex.OF} "
_COMPOUND: Final = later(r" ([a-z]+(?:-[a-z]+)*)(?: ([a-z]+))?(?![\w-])")
_ACRONYM: Final = later(r" \([A-Z]{3,}\)")
_NEXT_NAME: Final = later(r" ([A-Z]\w+)")
_BASED: Final = later(rf",\s[A-Z][\w.]*(?:\s[A-Z]\w*)?-(?:{any_of(lex.COMPOUND_ENDS)})(?![\w-])")
_BETWEEN: Final = later(rf"(?: (?:{any_of(lex.REGION_WORDS)}))? and {NAME_RUN_PATTERN}")
_ROAD_NUMBER: Final = later(r" [0-9]{1,4}(?![\w.,%-]*[0-9])")
_OTHER_END: Final = later(
    rf"(?:\s[-\u2013]\s?|[-\u2013]\s){NAME_RUN_PATTERN}\s(?:{any_of(lex.HEADS_WITH_ENDS)})(?![\w-])"
)
_WHERE: Final = later(rf",?\s+{lex.WHERE}(?!\w)")
_COMPOUND_HEADS: Final = lex.REGION_WORDS | lex.COMPOUND_HEADS
_LEADING_THERE: Final = {
    lex.FROM: lex.DISTANCE_UNITS,
    lex.TO: lex.CALLED,
    lex.ON: lex.STRUCK_ON,
    **dict.fromkeys(BENEFACTIVE, lex.BATTLES),
}
_VERB_REACH: Final = 60
_MOST_CARRIED: Final = 3  # words: taking food aid from Vrana
_TO_NAME: Final = later(rf"(?:,?\s[^\s,.;]+){{0,3}}?,? (?:{any_of(lex.GOALS)}) (?:{lex.ARTICLE} )?[A-Z]")
_TITLE_NEXT: Final = later(rf" (?:{any_of(lex.TITLES_IN_NAMES)})\.?(?: [A-Z]|\Z)")
_VERB_NEXT: Final = later(rf" (?:{any_of(lex.AFTER_PLACES)}|[a-z]{{3,}}{lex.PAST_END})(?![\w-])")
LEFT_WORDS: Final = lex.APPOSED | lex.PLACE_PREPOSITIONS | lex.LOOSE_PREPOSITIONS | lex.PLACE_MODIFIERS | ARTICLES
LEADING: Final = FUNCTION_WORDS | lex.PLACE_MODIFIERS


def named_phrase(  # noqa: C901, PLR0912, PLR0915
    text: str, start: int, stop: int, low: int, end: int, index: NameIndex, known: KnownName | None
) -> PlacePhrase | None:
    """Return the place phrase around the capitalised run, None where it names no place."""
    if _BASED.match(text, stop, end):
        return None  # head of Vrana, Ohio-based Umo
    address = address_start(text, start, stop, low)
    if address >= 0:
        dotted = stop + 1 if text[text.rfind(" ", start, stop) + 1 : stop + 1] in lex.STREETS else stop
        return PlacePhrase(address, extended_end(text, dotted, end, index, wide=False), "region")
    corner = corner_start(text, start, low)
    if corner >= 0:
        return PlacePhrase(corner, extended_end(text, stop, end, index, wide=True), "named")
    road = numbered_road(text, start, stop, low, end) or _road_between(text, start, stop, low, end)
    if road is not None:
        return road._replace(end=extended_end(text, road.end, end, index, wide=True))
    if known is None and word_before(text, start, low)[0] in RANGE_OPENERS:
        both = _BETWEEN.match(text, stop, end)
        if both is not None and (_is_on_the_way(text, start, low) or _are_places(text, both.end(), end, index)):
            return PlacePhrase(start, extended_end(text, both.end(), end, index, wide=True), "named")
    stop = _street_end(text, start, stop, end)
    governed = known is None and (_is_governed(text, start, stop) or is_held(text, stop, end, index))
    if known is None and start == low and not governed:  # In Austria
        space = text.find(" ", start, stop)
        if space < 0 or text[start:space].lower() not in LEADING:
            return None
        start = space + 1
        space = text.find(" ", start, stop)
        first = text[start : space if space > 0 else stop]
        known = known_at(index, text, start, first, end) if first in index else None
    if known is None or known.kind is NameKind.CITY or start + len(known.text) < stop:
        shop = _behind_article(text, start, stop, low, end)
        if shop is not None:
            widened = extended_end(text, shop.end, end, index, wide=True)
            held = widened > shop.end and text.startswith(",", shop.end)  # outside a Temo, Ohio, bar
            if not held:
                return shop._replace(end=widened)
    street = street_phrase(text, start, stop, low)
    if street is not None:
        return street._replace(end=extended_end(text, street.end, end, index, wide=True))
    if start - 3 >= low and text[start - 1] == "-" and text[start - 3 : start - 1] in lex.ARABIC_ARTICLES:
        start -= 3
    left = start
    before, at = word_before(text, left, low)
    told = governed or (known is None and _leads_to_where(text, stop, end, index))
    initial = stop - start == 1 and text.startswith(".", stop) and text[start:stop].lower() not in lex.COMPASS_LETTERS
    if known is None and not told and (before not in LEFT_WORDS or initial):
        return None
    if known is None and not governed and before in INDEFINITE_ARTICLES:
        return None
    while before in lex.PLACE_MODIFIERS:
        left = at
        before, at = word_before(text, left, low)
        if before in lex.CONJUNCTIONS:  # northern and eastern Syria
            other, other_at = word_before(text, at, low)
            if other in lex.REGIONAL_ADJECTIVES:
                before, at = other, other_at
    if known and known.kind in _APPOSED_KINDS and before.rstrip(",") in lex.APPOSED:
        before, at = word_before(text, at, low)
        if before != lex.ARTICLE:
            return None
        left = at
        before, at = word_before(text, at, low)
    elif known is None and before in lex.APPOSED:  # in the capital Vrana
        article_before, article_at = word_before(text, at, low)
        if article_before == lex.ARTICLE and word_before(text, article_at, low)[0] in lex.PLACE_PREPOSITIONS:
            left = at = article_at
            before, at = word_before(text, left, low)
    article = before == lex.ARTICLE
    if article:
        left = at
        before, at = word_before(text, left, low)
    elif known and before.endswith(",") and text[at].isupper() and word_before(text, at, low)[0] == lex.FROM:
        before, at = word_before(text, at, low)  # a trawler from Keld, Tunisia, found nine men
    wide = origin = False
    if before == lex.OF:
        head, head_at = word_before(text, at, low)
        if text[head_at].isupper() and head_at > low and (head in lex.INSTITUTIONS or head not in _BEFORE_OF):
            return None  # the Bank of England, the Communist Party of India
        block = block_start(text, head_at, low) if head in lex.ADDRESS_HEADS else -1
        if head in lex.AT_ORGANISATION:
            before = head  # outside of Vrana
        elif block >= 0:
            left, before = block, lex.IN
            wide = True
        elif head in lex.SHARES:
            left, before = _start_of_share(text, left, head_at, low, head)
        elif head in lex.SETTLEMENTS or head in lex.PARTS:
            far = distance_start(text, head_at, low) if head in lex.PLACE_MODIFIERS else -1
            if far >= 0:
                left, before = far, lex.IN
            elif head in lex.COMPASS and word_before(text, head_at, low)[0] not in _BEFORE_COMPASS:
                left, before = head_at, lex.IN  # nine farms east of Ostrel
            else:
                left, before = _start_of_part(text, head_at, low, head)
            whose = head == lex.SIDE and text[left:head_at].strip().lower() == lex.ARTICLE  # sang on the side of Vrana
            lying = before == lex.ON and head in lex.PARTS_LED_BY_ON and not whose  # on the outskirts of Vrana
            before = lex.IN if lying else before if before in lex.PLACE_PREPOSITIONS else lex.OF
            wide = head in lex.SETTLEMENTS
            article = True
    if before in _LEADING_THERE and word_before(text, at, low)[0] in _LEADING_THERE[before]:
        before = lex.NEAR  # the battle for Ostrel, 3 miles from Ostrel, called to Ostrel
    elif before == lex.FROM and _is_left_behind(text, at, stop, low, end):
        origin = True
    elif before in lex.MOVED_BY and (known is None or before == lex.FROM):
        words_before = text[max(low, at - _VERB_REACH) : at].lower().split()
        moved = not lex.MOVED_BY[before].isdisjoint(words_before)
        if known is None and moved:
            before = lex.NEAR
        elif before == lex.FROM and not moved and lex.DEPARTURES.isdisjoint(words_before):
            origin = True
    elif before == lex.OF and word_before(text, at, low)[0] in lex.PEOPLE_OF_COUNTRIES:
        origin = True
    if known and start + len(known.text) > stop:
        stop = start + len(known.text)
    if known and known.kind is not NameKind.ADJECTIVE and start + len(known.text) >= stop:
        rule = _known_rule(text, stop, end, before, known, article=article)
        if not rule:
            return None
        widened = extended_end(text, stop, end, index, wide=wide)
        if rule == "region" and not _TYPE_END.search(text, left, widened):
            return None
        if (
            widened == stop
            and word_before(text, start, low) == (lex.ARTICLE, left)
            and _only_modifies(text, stop, end, known)
        ):
            left = start  # in the Oslo bombing
        members = rule == "of" and word_before(text, at, low)[0] in lex.MEMBER_NOUNS
        rule = "belongs" if members or _is_of_a_mission(text, at, stop, low, end) else rule
        origin = origin or (known.kind in HOLDING and _names_its(text, stop, end, lex.SENT_BY, before))
        return PlacePhrase(left, widened, "origin" if origin else rule)
    if (
        before == lex.OF
        and word_before(text, at, low)[0] == lex.IN_FRONT[1]
        and _stands_somewhere(text, start, stop, end)
    ):
        before = lex.NEAR
    if before not in lex.PLACE_PREPOSITIONS | lex.MOVING_PREPOSITIONS and before != lex.OF and not told:
        return None
    words = text[start:stop].split()
    if words[0].rpartition("-")[2] in lex.COMPOUND_ENDS:
        return None
    building = words[-1].lower()
    if words[-1] in lex.JOINED_BY_OF:
        joined = _OF.match(text, stop, end)
        if joined:
            stop = joined.end()
            words = text[start:stop].split()
    kind = type_end(text, stop, end)
    if kind < 0 and article and not wide and text.startswith(" ", stop):
        noun = _COMPOUND.match(text, stop, end)
        if noun and noun[2] in _COMPOUND_HEADS:
            kind = noun.end()
            stop = kind
        elif (
            noun
            and known is None
            and (len(words) == 1 or noun[1] in lex.EVENT_NOUNS)
            and not ITEM_END.match(text, stop, end)
            and noun[1] not in lex.AFTER_PLACES
            and not noun[1].endswith(lex.PAST_END)
        ):
            return None  # via the Furqan organisation
    inside = before == lex.OF and len(words) > 1 and word_before(text, at, low)[0] in lex.GENERIC_HEADS
    typed = wide or kind > 0 or words[0] in lex.FEATURES or (words[-1] in TYPES_CAPITALISED and len(words) > 1)
    typed = typed or (inside and building in lex.GENERIC_HEADS)  # the lobby of the Temo Hotel
    if known and len(words) == 1:
        placed = article or before in lex.PLACE_PREPOSITIONS
        if kind < 0 or text.startswith(_PARTITIVE, kind) or not placed:
            return None
        stop = max(stop, name_after_type(text, kind, end) if known.kind is NameKind.ADJECTIVE else stop)
    elif (
        words[0] in lex.NOT_PLACES
        or (known is None and _only_has(text, stop, end))
        or not TITLES.isdisjoint(words)
        or (
            words[-1] in lex.ORGANISATIONS
            and not (_houses(words[-1], before, article=article) or _is_part(words, wide=wide))
        )
    ):
        return None
    if kind > 0 and (text.startswith(_PARTITIVE, kind) or (before == lex.OF and _is_of_a_body(text, kind, end))):
        return None
    owner = text[stop : stop + 2] in GENITIVES
    owned = OWNED.match(text, stop, end) if owner else None
    if owner and not governed and owned is None:
        return None
    if owned is not None and owned["name"] and not governed and not owns_place(owned, text, index):
        if not _is_somewhere(text, owned.end(), end, before):
            return None  # in the Mother's Day parade
        stop = owned.end()
    if (
        before not in lex.PLACE_PREPOSITIONS
        and not typed
        and not told
        and not (owner and before in lex.MOVING_PREPOSITIONS)
    ):
        return None
    belongs = typed and before == lex.OF and word_before(text, at, low)[0] in lex.MEMBER_NOUNS
    rule = "belongs" if belongs else "region" if typed else "named"
    if governed and before not in lex.PLACE_PREPOSITIONS:
        rule = "known"
    if origin or _names_its(text, stop, end, lex.OF_A_SCHOOL, before):
        rule = "origin"
    return PlacePhrase(left, extended_end(text, stop, end, index, wide=wide), rule)


def _names_its(text: str, stop: int, end: int, people: frozenset[str], before: str) -> bool:
    """Say whether a name says only whose people are told of: ``79 Myanmar troops``, not ``in Myanmar troops fled``."""
    if before in lex.PLACE_PREPOSITIONS:
        return False
    following = LOWER_WORD.match(text, stop, end)
    return following is not None and following[1] in people


def _only_modifies(text: str, stop: int, end: int, known: KnownName) -> bool:
    """Say whether an article before a name is not the name's own: ``the Oslo bombing``, ``the Chad mission``."""
    if known.kind is NameKind.CITY:
        return True
    if known.kind not in HOLDING or known.text in lex.WITH_ARTICLE or known.text.endswith(lex.PLURAL_ENDS):
        return False
    following = LOWER_WORD.match(text, stop, end)
    if following is None:
        return _NEXT_NAME.match(text, stop, end) is not None  # the Kansas House, the Sweden Democrats
    return following[1] not in lex.AFTER_PLACES


def _only_has(text: str, stop: int, end: int) -> bool:
    """Say whether a name says only whose or of what sort something is: ``$9 million in Vandar shares``."""
    following = LOWER_WORD.match(text, stop, end)
    return following is not None and following[1] in lex.HOLDINGS


def _is_of_a_mission(text: str, pos: int, stop: int, low: int, end: int) -> bool:
    """Say whether a name ends that of an organisation: ``the Interim Force in Vrana (UNFOM)``."""
    short = _ACRONYM.match(text, stop, end)
    if short is None:
        return False
    _, at = word_before(text, pos, low)
    return at < pos and text[at].isupper()


def _leads_to_where(text: str, stop: int, end: int, index: NameIndex) -> bool:
    """Say whether a clause with ``where`` tells of a name: ``the Umo area, where nine died``."""
    if text.find(lex.WHERE, stop, end) < 0:
        return False
    return _WHERE.match(text, extended_end(text, stop, end, index, wide=True), end) is not None


def _is_somewhere(text: str, stop: int, end: int, before: str) -> bool:
    """Say whether a name with an owner is a place: ``at Temo's Star Lanes``, no brand, ``below Temo's Umo label``."""
    last = text[text.rfind(" ", 0, stop) + 1 : stop]
    if before not in lex.PLACE_PREPOSITIONS or last in lex.ORGANISATIONS:
        return False
    return last.lower() in lex.GENERIC_HEADS or ITEM_END.match(text, stop, end) is not None


def _is_of_a_body(text: str, typed: int, end: int) -> bool:
    """Say whether the name of an organisation goes on behind a place: ``of Temo upazila Farmers Union``."""
    following = _NEXT_NAME.match(text, typed, end)
    return following is not None and following[1] not in lex.NOT_PLACES


def _houses(last: str, before: str, *, article: bool) -> bool:
    """Say whether a name that ends like an organisation's is a place here: ``at the Ministry``, ``in Archers Post``."""
    return before in lex.AT_ORGANISATION or (last in lex.IN_ORGANISATION and before == lex.IN and not article)


def _is_part(words: list[str], *, wide: bool) -> bool:
    """Say whether a name that ends like an organisation's holds the place before ``of``: ``area of Umo Union``."""
    return wide and len(words) > 1 and words[-1].lower() in lex.EXTENDING_TYPES


def numbered_road(text: str, start: int, stop: int, low: int, end: int) -> PlacePhrase | None:
    """Return the road with a number that the run begins (``on state Route 9``), None for none."""
    number = _ROAD_NUMBER.match(text, stop, end)
    kept, _, last = text[start:stop].rpartition(" ")
    if number is None or not (last in lex.ROADS or (kept and last in lex.STREETS)):
        return None
    if kept and kept not in lex.KEEPERS_OF_ROADS:
        return None
    following = _NEXT_NAME.match(text, number.end(), end)
    if following is not None and following[1] not in lex.NOT_PLACES:
        return None  # Route 66 Records
    before, at = word_before(text, start, low)
    left = start
    if before in lex.SETTLEMENTS:
        left = at
        before, at = word_before(text, at, low)
    bearing, bearing_at = word_before(text, at, low)
    if before == lex.OF and bearing in lex.COMPASS:
        return PlacePhrase(bearing_at, number.end(), "named")  # south of Interstate 9
    fought = before in BENEFACTIVE and word_before(text, at, low)[0] in lex.BATTLES
    return PlacePhrase(left, number.end(), "named") if fought or before in lex.BEFORE_ROADS else None


def _road_between(text: str, start: int, stop: int, low: int, end: int) -> PlacePhrase | None:
    """Return the road or border whose ends a dash joins with a space: ``at the Vrana - Umo highway``; None for none."""
    other = _OTHER_END.match(text, stop, end)
    if other is None:
        return None
    before, at = word_before(text, start, low)
    left = start
    if before == lex.ARTICLE:
        left = at
        before, at = word_before(text, at, low)
    placed = before in lex.BEFORE_ROADS or before in lex.PLACE_PREPOSITIONS
    return PlacePhrase(left, other.end(), "region") if placed else None


def _are_places(text: str, stop: int, end: int, index: NameIndex) -> bool:
    """Say whether the words behind two names show them to be places: ``Vrana and Umo villages``."""
    return type_end(text, stop, end) > 0 or chain_end(text, stop, end, index) > stop


def _is_on_the_way(text: str, pos: int, low: int) -> bool:
    """Say whether the ``between`` before ``pos`` says where somebody travels: ``driving between``, ``in between``."""
    _, at = word_before(text, pos, low)
    before, at = word_before(text, at, low)
    return before in lex.TRAVELS or before in INESSIVE or word_before(text, at, low)[0] in lex.TRAVELS


def _is_left_behind(text: str, pos: int, stop: int, low: int, end: int) -> bool:
    """Say whether a name behind the ``from`` at ``pos`` is only where a way begins: ``driving from Vrana to Umo``."""
    if not _TO_NAME.match(text, stop, end):
        return False
    on_the_way = pos
    for _ in range(_MOST_CARRIED):
        word, on_the_way = word_before(text, on_the_way, low)
        if word in lex.TRAVELS:
            return True
    return False


def _behind_article(text: str, start: int, stop: int, low: int, end: int) -> PlacePhrase | None:
    """Return the place that a name behind ``a`` is: ``at a Temo Mart``, ``in a Temo shooting``; None for others."""
    article, at = word_before(text, start, low)
    if article not in INDEFINITE_ARTICLES or text[start:stop].isupper():
        return None
    if not lex.NOT_PLACES.isdisjoint(text[start:stop].split()):
        return None
    before, before_at = word_before(text, at, low)
    if before in lex.PLACE_PREPOSITIONS:
        event = _SHOOTING.match(text, stop, end)
        if event is not None:
            return PlacePhrase(start, event.start("event") - 1 if event["type"] else stop, "named")
    behind = stop + len(GENITIVES[0]) if text.startswith(GENITIVES, stop) else stop
    beside = before in lex.BESIDE_SHOPS and word_before(text, before_at, low)[0] not in lex.AIMED
    following = _NEXT_NAME.match(text, behind, end)
    ends = ITEM_END.match(text, behind, end) or (following is not None and following[1] in lex.NOT_PLACES)
    return PlacePhrase(at, behind, "named") if beside and ends else None


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
    if before == lex.ARTICLE:
        left = at
        before, at = word_before(text, at, low)
    block, head_at = word_before(text, at, low)
    if before == lex.OF and block in lex.ADDRESS_HEADS:
        left = block_start(text, head_at, low)
        return PlacePhrase(left, stop, "region") if left >= 0 else None
    return PlacePhrase(left, stop, "region") if before in lex.BEFORE_ROADS else None


def _number_start(text: str, start: int, low: int) -> int:
    """Return where the number of a street begins that stands before its last word (``44th Street``), -1 for none."""
    first = text.rfind(" ", low, start - 1)
    return first + 1 if first >= 0 and _ORDINAL.fullmatch(text, first, start - 1) else -1


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


def _is_governed(text: str, start: int, stop: int) -> bool:
    """Say whether the last word of a name makes it a place wherever it stands: ``Umo County``."""
    words = text[start:stop].split()
    return len(words) > 1 and words[-1] in lex.GOVERNED and words[0] not in lex.NOT_PLACES


def _stands_somewhere(text: str, start: int, stop: int, end: int) -> bool:
    """Say whether a name is that of a building or a place, no person's: ``in front of the Temo Press Club``."""
    last = text[text.rfind(" ", start, stop) + 1 : stop]
    built = last.lower() in lex.GENERIC_HEADS | lex.BUILDINGS or last in lex.ORGANISATIONS or last in TYPES_CAPITALISED
    return (built and " " in text[start:stop]) or type_end(text, stop, end) > 0


def _start_of_part(text: str, head_at: int, low: int, head: str) -> tuple[int, str]:
    """Return where a part of a named place begins, and the word before it that tells whether it is where a fact is."""
    left, before = walk_left(text, head_at, low, far=1 if head in lex.PLACE_MODIFIERS else 5)
    filled = head in lex.FILLED and before == lex.TO  # took to the streets of Vrana
    return left, lex.IN if filled else before


def _start_of_share(text: str, left: int, head_at: int, low: int, head: str) -> tuple[int, str]:
    """Return where a share of a named place begins, ``southern parts of Vrana``, and the word that leads to it."""
    if head not in lex.SHARES_NAMED:
        return left, lex.OF
    before, at = word_before(text, head_at, low)
    while before in lex.REGIONAL_ADJECTIVES or before in lex.COMPASS:
        head_at = at
        before, at = word_before(text, head_at, low)
    if before == lex.ARTICLE and word_before(text, at, low)[0] in lex.PLACE_PREPOSITIONS:
        return at, word_before(text, at, low)[0]  # in the northern part of Vrana
    return head_at, before if before in lex.PLACE_PREPOSITIONS else lex.OF


def _street_end(text: str, start: int, stop: int, end: int) -> int:
    """Return where the street's name ends that a direction begins: ``South 33rd Street``, ``S. Second``."""
    if text[start:stop].lower() not in lex.COMPASS_LETTERS:
        return stop
    match = _AFTER_INITIAL.match(text, stop, end) or _NUMBERED_STREET.match(text, stop, end)
    return match.end() if match else stop


def _several_rule(text: str, stop: int, end: int, before: str, known: KnownName) -> str:
    """Return the rule of a name of several countries: ``on the Red Sea``, ``shot down over the Red Sea``."""
    water = not lex.WATERS.isdisjoint(known.text.split())
    if before == lex.OVER and water and not _only_modifies(text, stop, end, known):
        return "moved"
    if before not in SUPERESSIVE:
        return ""
    return "named" if water else "region"


def _known_rule(text: str, stop: int, end: int, before: str, known: KnownName, *, article: bool) -> str:
    """Return the rule by which a known name places a fact among these neighbours, "" where it does not.

    The rule ``region`` still needs the word of a region after the name.
    """
    wanted = before in BENEFACTIVE and text.startswith(f" {lex.TO} ", stop)  # a call for Chad to leave
    if known.kind is NameKind.NO_PLACE or wanted or _TITLE_NEXT.match(text, stop, end):
        return ""
    if known.kind is NameKind.SEVERAL and before not in lex.PLACE_PREPOSITIONS and before != lex.OF:
        return _several_rule(text, stop, end, before, known)
    if known.text in lex.ABBREVIATED_COUNTRIES:
        follows = (
            text[stop : stop + 1] == " "
            and text[stop + 1 : stop + 2].isalpha()
            and not ITEM_END.match(text, stop, end)
            and not _VERB_NEXT.match(text, stop, end)
        )
        owned = text[stop : stop + 2] in GENITIVES
        if (follows and not owned) or (not article and before not in lex.PLACE_PREPOSITIONS):
            return ""
    if before in lex.PLACE_PREPOSITIONS:
        return "named"
    if before in lex.MOVING_PREPOSITIONS or (before in RANGE_OPENERS and known.kind is NameKind.CITY):
        return "moved"
    if before == lex.OF:
        return "of"
    if text[stop : stop + 2] in GENITIVES:
        return "owner" if known.text not in tables.PERSONS_TOO or OWNED.match(text, stop, end) else ""
    if names_a_person(text, stop, end):
        return ""
    if known.kind in HOLDING:
        unsure = known.text in tables.PERSONS_TOO or (
            known.text[-1] == "." and known.text not in lex.ABBREVIATED_COUNTRIES
        )
        return "" if unsure else "known"
    return "region"
