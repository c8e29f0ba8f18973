"""Capitalised names as places: in comes a run of capitalised words, out goes the place phrase around it."""

from __future__ import annotations

from typing import Final

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
    NEXT_NAME,
    KnownName,
    NameIndex,
    NameKind,
    PlacePhrase,
    any_of,
    known_at,
    names_a_person,
    spaced,
)
from numbers_extract.context.place.neighbours import FUNCTION_WORDS, block_start, distance_start, walk_left, word_before
from numbers_extract.context.place.roads import (
    address_start,
    corner_start,
    numbered_road,
    road_between,
    street_end,
    street_phrase,
)
from numbers_extract.lexicon import countries as tables
from numbers_extract.lexicon import place_words as lex
from numbers_extract.lexicon.relators import (
    ABLATIVE,
    ALLATIVE,
    ARTICLES,
    BENEFACTIVE,
    CONJUNCTIVE,
    DEFINITE_ARTICLE,
    GENITIVES,
    INDEFINITE_ARTICLES,
    INESSIVE,
    LOCATIVE_RELATIVES,
    PARTITIVE,
    RANGE_OPENERS,
    SUPERESSIVE,
)
from numbers_extract.patterns import later

__all__ = ["LEADING", "LEFT_WORDS", "named_phrase"]


_TYPE_END: Final = later(rf"\s(?:{any_of(lex.REGION_WORDS)})(?: \([^()]*\))?\Z")
_OF: Final = later(rf"\s+{any_of(PARTITIVE)}\s+(?:{any_of(DEFINITE_ARTICLE)}\s+)?({NAME_RUN_PATTERN})")
_BEFORE_OF: Final = lex.SETTLEMENTS | lex.PARTS
_APPOSED_KINDS: Final = frozenset((NameKind.CITY, NameKind.SEVERAL))
_SHOOTING: Final = later(
    rf"(?: (?!(?:{any_of(lex.REGION_WORDS)}) )[a-z]+(?:-[a-z]+)*){{0,2}}"
    rf"(?P<type> (?:{any_of(lex.REGION_WORDS)}))? (?P<event>{any_of(lex.LOCAL_EVENTS)})(?![\w-])"
)
_BEFORE_COMPASS: Final = lex.PLACE_PREPOSITIONS | lex.MOVING_PREPOSITIONS | DEFINITE_ARTICLE
_PARTITIVE: Final = spaced(PARTITIVE)
_TO_UNKNOWN: Final = lex.PLACE_PREPOSITIONS | lex.MOVING_PREPOSITIONS | PARTITIVE
_COMPOUND: Final = later(r" ([a-z]+(?:-[a-z]+)*)(?: ([a-z]+))?(?![\w-])")
_ACRONYM: Final = later(r" \([A-Z]{3,}\)")
_BASED: Final = later(rf",\s[A-Z][\w.]*(?:\s[A-Z]\w*)?-(?:{any_of(lex.COMPOUND_ENDS)})(?![\w-])")
_BETWEEN: Final = later(rf"(?: (?:{any_of(lex.REGION_WORDS)}))? (?:{any_of(CONJUNCTIVE)}) {NAME_RUN_PATTERN}")
_WHERE: Final = later(rf",?\s+{any_of(LOCATIVE_RELATIVES)}(?!\w)")
_COMPOUND_HEADS: Final = lex.REGION_WORDS | lex.COMPOUND_HEADS
_LEADING_THERE: Final = {
    **dict.fromkeys(ABLATIVE, lex.DISTANCE_UNITS),
    **dict.fromkeys(ALLATIVE, lex.CALLED),
    **dict.fromkeys(SUPERESSIVE, lex.STRUCK_ON),
    **dict.fromkeys(BENEFACTIVE, lex.BATTLES),
}
_VERB_REACH: Final = 60
_MOST_CARRIED: Final = 3  # words: taking food aid from Vrana
_TO_NAME: Final = later(rf"(?:,?\s[^\s,.;]+){{0,3}}?,? (?:{any_of(lex.GOALS)}) (?:{any_of(DEFINITE_ARTICLE)} )?[A-Z]")
_TITLE_NEXT: Final = later(rf" (?:{any_of(lex.TITLES_IN_NAMES)})\.?(?: [A-Z]|\Z)")
_VERB_NEXT: Final = later(rf" (?:{any_of(lex.AFTER_PLACES)}|[a-z]{{3,}}{lex.PAST_END})(?![\w-])")
LEFT_WORDS: Final = lex.APPOSED | lex.PLACE_PREPOSITIONS | lex.LOOSE_PREPOSITIONS | lex.PLACE_MODIFIERS | ARTICLES
LEADING: Final = FUNCTION_WORDS | lex.PLACE_MODIFIERS


def named_phrase(
    text: str, start: int, stop: int, low: int, end: int, index: NameIndex, known: KnownName | None
) -> PlacePhrase | None:
    """Return the place phrase around the capitalised run, None where it names no place."""
    if _BASED.match(text, stop, end):
        return None  # head of Vrana, Ohio-based Umo
    return _addressed(text, start, stop, low, end, index) or _Run(text, start, stop, low, end, index, known).phrase()


def _addressed(text: str, start: int, stop: int, low: int, end: int, index: NameIndex) -> PlacePhrase | None:
    """Return the address, the corner or the road with a number or with two ends that a run is; None for none."""
    address = address_start(text, start, stop, low)
    if address >= 0:
        dotted = stop + 1 if text[text.rfind(" ", start, stop) + 1 : stop + 1] in lex.STREETS else stop
        return PlacePhrase(address, extended_end(text, dotted, end, index, wide=False), "region")
    corner = corner_start(text, start, low)
    if corner >= 0:
        return PlacePhrase(corner, extended_end(text, stop, end, index, wide=True), "named")
    road = numbered_road(text, start, stop, low, end) or road_between(text, start, stop, low, end)
    return None if road is None else road._replace(end=extended_end(text, road.end, end, index, wide=True))


class _Run:
    """A run of capitals on its way to a place phrase: its bounds, and the words before it that were taken in so far.

    ``text[left:]`` is the phrase as it stands; ``before`` is the word before it, which begins at ``at``, or the
    preposition that this word amounts to. ``article``: one belongs to the phrase. ``wide``: a part or a sort of place
    goes before the name (``the town of``). ``told``: what is behind the name shows that it is a place, ``governed`` the
    name itself or its type. ``origin``: it says only where somebody or something comes from.
    """

    __slots__ = (
        "article",
        "at",
        "before",
        "end",
        "governed",
        "index",
        "known",
        "left",
        "low",
        "origin",
        "start",
        "stop",
        "text",
        "told",
        "wide",
    )

    def __init__(
        self, text: str, start: int, stop: int, low: int, end: int, index: NameIndex, known: KnownName | None
    ) -> None:
        self.text = text
        self.start = start
        self.stop = stop
        self.low = low
        self.end = end
        self.index = index
        self.known = known
        self.left = start
        self.before = ""
        self.at = start
        self.article = self.wide = self.told = self.governed = self.origin = False

    def phrase(self) -> PlacePhrase | None:
        """The place phrase around the run, None where it names no place."""
        both = self._two_ends()
        if both is not None:
            return both
        self.stop = street_end(self.text, self.start, self.stop, self.end)
        self.governed = self.known is None and (
            _is_governed(self.text, self.start, self.stop) or is_held(self.text, self.stop, self.end, self.index)
        )
        opens = self.known is None and self.start == self.low and not self.governed
        if opens and not self._pass_opener():
            return None
        named = self._behind_article() or self._street()
        if named is not None:
            return named
        self.start = self._with_arabic_article()
        self._step_to(self.start)
        if not self._may_be_led():
            return None
        self._pass_modifiers()
        if not self._pass_apposition():
            return None
        self._pass_article()
        if self.before in PARTITIVE and not self._pass_part():
            return None
        self._weigh_preposition()
        return self._whole() if self._is_known_whole() else self._unknown()

    # ---------------------------------------------------------------------------------- the run
    def _two_ends(self) -> PlacePhrase | None:
        """``between Vrana and Umo villages``: the ends of a stretch; None for none."""
        if self.known is not None or word_before(self.text, self.start, self.low)[0] not in RANGE_OPENERS:
            return None
        both = _BETWEEN.match(self.text, self.stop, self.end)
        if both is None:
            return None
        stop = both.end()
        if not (_is_on_the_way(self.text, self.start, self.low) or _are_places(self.text, stop, self.end, self.index)):
            return None
        return PlacePhrase(self.start, self._extended(stop, wide=True), "named")

    def _pass_opener(self) -> bool:
        """``In Austria``: leave out the word that only begins the sentence; no where the run is nothing else."""
        text, stop = self.text, self.stop
        space = text.find(" ", self.start, stop)
        if space < 0 or text[self.start : space].lower() not in LEADING:
            return False
        self.start = space + 1
        space = text.find(" ", self.start, stop)
        first = text[self.start : space if space > 0 else stop]
        self.known = known_at(self.index, text, self.start, first, self.end) if first in self.index else None
        return True

    def _behind_article(self) -> PlacePhrase | None:
        """The building or shop that an article and a noun of place make of the run; None where something holds it."""
        known = self.known
        if known is not None and known.kind is not NameKind.CITY and self.start + len(known.text) >= self.stop:
            return None
        shop = _behind_article(self.text, self.start, self.stop, self.low, self.end)
        if shop is None:
            return None
        widened = self._extended(shop.end, wide=True)
        held = widened > shop.end and self.text.startswith(",", shop.end)  # outside a Temo, Ohio, bar
        return None if held else shop._replace(end=widened)

    def _street(self) -> PlacePhrase | None:
        street = street_phrase(self.text, self.start, self.stop, self.low)
        return None if street is None else street._replace(end=self._extended(street.end, wide=True))

    def _with_arabic_article(self) -> int:
        """Where the run begins with the article that a hyphen joins to it: ``al-Kesh``."""
        first = self.start - 3
        joined = first >= self.low and self.text[self.start - 1] == "-"
        return first if joined and self.text[first : self.start - 1] in lex.ARABIC_ARTICLES else self.start

    # ---------------------------------------------------------------------------------- the words before it
    def _step_to(self, left: int) -> None:
        """Let the phrase begin at ``left``."""
        self.left = left
        self._pass_to(left)

    def _pass_to(self, at: int) -> None:
        """Look at the word before ``at``, whether the phrase begins there or not."""
        self.before, self.at = word_before(self.text, at, self.low)

    def _word_before(self) -> str:
        """The word before the one that was looked at."""
        return word_before(self.text, self.at, self.low)[0]

    def _may_be_led(self) -> bool:
        """Whether the word before an unknown name can lead to a place, or the name shows by itself that it is one."""
        text, start, stop = self.text, self.start, self.stop
        unknown = self.known is None
        self.told = self.governed or (unknown and _leads_to_where(text, stop, self.end, self.index))
        initial = (
            stop - start == 1 and text.startswith(".", stop) and text[start:stop].lower() not in lex.COMPASS_LETTERS
        )
        if unknown and not self.told and (self.before not in LEFT_WORDS or initial):
            return False
        return not (unknown and not self.governed and self.before in INDEFINITE_ARTICLES)

    def _pass_modifiers(self) -> None:
        """Take in what tells which part of the place it is: ``northern and eastern Syria``."""
        first = self.text[self.start : self.stop].split(maxsplit=1)[0].lower()
        if self.before in lex.CONJUNCTIONS and first in lex.REGIONAL_ADJECTIVES:  # central and West Africa
            other, other_at = word_before(self.text, self.at, self.low)
            if other in lex.REGIONAL_ADJECTIVES:
                self._step_to(other_at)
        while self.before in lex.PLACE_MODIFIERS:
            self._step_to(self.at)
            if self.before in lex.CONJUNCTIONS:
                other, other_at = word_before(self.text, self.at, self.low)
                if other in lex.REGIONAL_ADJECTIVES:
                    self.before, self.at = other, other_at

    def _pass_apposition(self) -> bool:
        """Take in what the name is in apposition to: ``the capital, Conakry``; no where that is no place."""
        known = self.known
        if known is not None and known.kind in _APPOSED_KINDS and self.before.rstrip(",") in lex.APPOSED:
            self._pass_to(self.at)
            if self.before not in DEFINITE_ARTICLE:
                return False
            self._step_to(self.at)
        elif known is None and self.before in lex.APPOSED:  # in the capital Vrana
            article, article_at = word_before(self.text, self.at, self.low)
            preposition, _ = word_before(self.text, article_at, self.low)
            if article in DEFINITE_ARTICLE and preposition in lex.PLACE_PREPOSITIONS:
                self._step_to(article_at)
        return True

    def _pass_article(self) -> None:
        """Take in the article; pass the name of what lies there: ``a trawler from Keld, Tunisia, found nine men``."""
        self.article = self.before in DEFINITE_ARTICLE
        if self.article:
            self._step_to(self.at)
        elif (
            self.known
            and self.before.endswith(",")
            and self.text[self.at].isupper()
            and self._word_before() in ABLATIVE
        ):
            self._pass_to(self.at)

    def _pass_part(self) -> bool:
        """Take in the part or the sort of place before ``of``: ``the outskirts of``; no for ``the Bank of England``."""
        text, low = self.text, self.low
        head, head_at = word_before(text, self.at, low)
        if text[head_at].isupper() and head_at > low and (head in lex.INSTITUTIONS or head not in _BEFORE_OF):
            return False
        block = block_start(text, head_at, low) if head in lex.ADDRESS_HEADS else -1
        if head in lex.AT_ORGANISATION:
            self.before = head  # outside of Vrana
        elif block >= 0:
            self.left, self.before = block, lex.LIES_IN
            self.wide = True
        elif head in lex.SHARES:
            self.left, self.before = _start_of_share(text, self.left, head_at, low, head)
        elif head in lex.SETTLEMENTS or head in lex.PARTS:
            self._take_in_part(head, head_at)
        return True

    def _take_in_part(self, head: str, head_at: int) -> None:
        text, low = self.text, self.low
        far = distance_start(text, head_at, low) if head in lex.PLACE_MODIFIERS else -1
        if far >= 0:
            left, before = far, lex.LIES_IN
        elif head in lex.COMPASS and word_before(text, head_at, low)[0] not in _BEFORE_COMPASS:
            left, before = head_at, lex.LIES_IN  # nine farms east of Ostrel
        else:
            left, before = _start_of_part(text, head_at, low, head)
        article = text[left:head_at].strip().lower() in DEFINITE_ARTICLE
        whose = article and head in lex.PARTISAN_SIDES  # sang on the side of Vrana
        if before in SUPERESSIVE and head in lex.PARTS_LED_BY_ON and not whose:
            before = lex.LIES_IN  # on the outskirts of Vrana
        self.left, self.before = left, before if before in lex.PLACE_PREPOSITIONS else lex.IS_OF
        self.wide = head in lex.SETTLEMENTS
        self.article = True

    def _weigh_preposition(self) -> None:
        """Say what the preposition amounts to: to be near the place, or to come from there and no more."""
        text, low, before = self.text, self.low, self.before
        if before in _LEADING_THERE and self._word_before() in _LEADING_THERE[before]:
            self.before = lex.LIES_NEAR  # the battle for Ostrel, 3 miles from Ostrel, called to Ostrel
        elif before in ABLATIVE and _is_left_behind(text, self.at, self.stop, low, self.end):
            self.origin = True
        elif before in lex.MOVED_BY and (self.known is None or before in ABLATIVE):
            words_before = text[max(low, self.at - _VERB_REACH) : self.at].lower().split()
            moved = not lex.MOVED_BY[before].isdisjoint(words_before)
            if self.known is None and moved:
                self.before = lex.LIES_NEAR
            elif before in ABLATIVE and not moved and lex.DEPARTURES.isdisjoint(words_before):
                self.origin = True
        elif before in PARTITIVE and self._word_before() in lex.PEOPLE_OF_COUNTRIES:
            self.origin = True

    # ---------------------------------------------------------------------------------- the name
    def _is_known_whole(self) -> bool:
        """Whether the run is a known name to its end; the run then ends where the name does."""
        known = self.known
        if known is None:
            return False
        self.stop = max(self.stop, self.start + len(known.text))
        return known.kind is not NameKind.ADJECTIVE and self.start + len(known.text) >= self.stop

    def _whole(self) -> PlacePhrase | None:
        """The phrase of a known name."""
        text, stop, end, known = self.text, self.stop, self.end, self.known
        rule = "" if known is None else _known_rule(text, stop, end, self.before, known, article=self.article)
        if known is None or not rule:
            return None
        left, widened = self.left, self._extended(stop, wide=self.wide)
        if rule == "region" and not _TYPE_END.search(text, left, widened):
            return None
        if widened == stop and _only_modifies(text, stop, end, known):
            article, article_at = word_before(text, self.start, self.low)
            if article in DEFINITE_ARTICLE and article_at == left:
                left = self.start  # in the Oslo bombing
        members = rule == "of" and self._word_before() in lex.MEMBER_NOUNS
        rule = "belongs" if members or _is_of_a_mission(text, self.at, stop, self.low, end) else rule
        origin = self.origin or (known.kind in HOLDING and _names_its(text, stop, end, lex.SENT_BY, self.before))
        return PlacePhrase(left, widened, "origin" if origin else rule)

    def _unknown(self) -> PlacePhrase | None:
        """The phrase of an unknown name, or of one that goes on behind a known one; None where it names no place."""
        text, end = self.text, self.end
        if self._is_in_front():
            self.before = lex.LIES_NEAR
        if not (self.before in _TO_UNKNOWN or self.told):
            return None
        words = text[self.start : self.stop].split()
        if words[0].rpartition("-")[2] in lex.COMPOUND_ENDS:
            return None
        building = words[-1].lower()
        joined = _OF.match(text, self.stop, end) if words[-1] in lex.JOINED_BY_OF else None
        if joined:
            self.stop = joined.end()
            words = text[self.start : self.stop].split()
        kind = type_end(text, self.stop, end)
        if kind < 0 and self.article and not self.wide and text.startswith(" ", self.stop):
            noun = _COMPOUND.match(text, self.stop, end)
            if noun and noun[2] in _COMPOUND_HEADS:
                self.stop = kind = noun.end()
            elif noun and self.known is None and self._names_a_body(noun[1], words):
                return None  # via the Furqan organisation
        typed = self._is_typed(kind, words, building)
        if not self._fits(kind, words):
            return None
        of_a_body = self.before in PARTITIVE and kind > 0 and _is_of_a_body(text, kind, end)
        if kind > 0 and (text.startswith(_PARTITIVE, kind) or of_a_body):
            return None
        owner = text[self.stop : self.stop + 2] in GENITIVES
        if owner and not self._pass_owner():
            return None
        moving = owner and self.before in lex.MOVING_PREPOSITIONS
        if self.before not in lex.PLACE_PREPOSITIONS and not (typed or self.told or moving):
            return None
        return PlacePhrase(self.left, self._extended(self.stop, wide=self.wide), self._rule(typed=typed))

    def _is_in_front(self) -> bool:
        """``in front of Umo Hall``: whether a name behind that stands somewhere."""
        if self.before not in PARTITIVE or self._word_before() != lex.IN_FRONT[1]:
            return False
        return _stands_somewhere(self.text, self.start, self.stop, self.end)

    def _names_a_body(self, noun: str, words: list[str]) -> bool:
        """Whether the noun behind an unknown name makes it that of a body or an event, no place."""
        if len(words) > 1 and noun not in lex.EVENT_NOUNS:
            return False
        if ITEM_END.match(self.text, self.stop, self.end):
            return False
        return noun not in lex.AFTER_PLACES and not noun.endswith(lex.PAST_END)

    def _is_typed(self, kind: int, words: list[str], building: str) -> bool:
        """Whether a word in the name or beside it says what sort of place it is."""
        several = len(words) > 1
        if self.wide or kind > 0 or words[0] in lex.FEATURES or (words[-1] in TYPES_CAPITALISED and several):
            return True
        inside = self.before in PARTITIVE and several and self._word_before() in lex.GENERIC_HEADS
        return inside and building in lex.GENERIC_HEADS  # the lobby of the Temo Hotel

    def _fits(self, kind: int, words: list[str]) -> bool:
        """Whether the words of the run can name a place; the run goes on to the name behind a type and an adjective."""
        text, known = self.text, self.known
        if known and len(words) == 1:
            placed = self.article or self.before in lex.PLACE_PREPOSITIONS
            if kind < 0 or text.startswith(_PARTITIVE, kind) or not placed:
                return False
            if known.kind is NameKind.ADJECTIVE:
                self.stop = max(self.stop, name_after_type(text, kind, self.end))
            return True
        if words[0] in lex.NOT_PLACES or (known is None and _only_has(text, self.stop, self.end)):
            return False
        if not TITLES.isdisjoint(words):
            return False
        housed = _houses(words[-1], self.before, article=self.article) or _is_part(words, wide=self.wide)
        return words[-1] not in lex.ORGANISATIONS or housed

    def _pass_owner(self) -> bool:
        """``at Temo's Star Lanes``: take in what a name with a genitive owns; no where that is no place."""
        if self.governed:
            return True
        text, end = self.text, self.end
        owned = OWNED.match(text, self.stop, end)
        if owned is None:
            return False
        if owned["name"] and not owns_place(owned, text, self.index):
            if not _is_somewhere(text, owned.end(), end, self.before):
                return False  # in the Mother's Day parade
            self.stop = owned.end()
        return True

    def _rule(self, *, typed: bool) -> str:
        """The rule of a phrase with an unknown name."""
        if self.origin or _names_its(self.text, self.stop, self.end, lex.OF_A_SCHOOL, self.before):
            return "origin"
        if self.governed and self.before not in lex.PLACE_PREPOSITIONS:
            return "known"
        belongs = typed and self.before in PARTITIVE and self._word_before() in lex.MEMBER_NOUNS
        return "belongs" if belongs else "region" if typed else "named"

    def _extended(self, stop: int, *, wide: bool) -> int:
        return extended_end(self.text, stop, self.end, self.index, wide=wide)


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
        return NEXT_NAME.match(text, stop, end) is not None  # the Kansas House, the Sweden Democrats
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
    if not any(text.find(word, stop, end) >= 0 for word in LOCATIVE_RELATIVES):
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
    following = NEXT_NAME.match(text, typed, end)
    return following is not None and following[1] not in lex.NOT_PLACES


def _houses(last: str, before: str, *, article: bool) -> bool:
    """Say whether a name that ends like an organisation's is a place here: ``at the Ministry``, ``in Archers Post``."""
    return before in lex.AT_ORGANISATION or (last in lex.IN_ORGANISATION and before in INESSIVE and not article)


def _is_part(words: list[str], *, wide: bool) -> bool:
    """Say whether a name that ends like an organisation's holds the place before ``of``: ``area of Umo Union``."""
    return wide and len(words) > 1 and words[-1].lower() in lex.EXTENDING_TYPES


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
    following = NEXT_NAME.match(text, behind, end)
    ends = ITEM_END.match(text, behind, end) or (following is not None and following[1] in lex.NOT_PLACES)
    return PlacePhrase(at, behind, "named") if beside and ends else None


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
    filled = head in lex.FILLED and before in ALLATIVE  # took to the streets of Vrana
    return left, lex.LIES_IN if filled else before


def _start_of_share(text: str, left: int, head_at: int, low: int, head: str) -> tuple[int, str]:
    """Return where a share of a named place begins, ``southern parts of Vrana``, and the word that leads to it."""
    if head not in lex.SHARES_NAMED:
        return left, lex.IS_OF
    before, at = word_before(text, head_at, low)
    while before in lex.REGIONAL_ADJECTIVES or before in lex.COMPASS:
        head_at = at
        before, at = word_before(text, head_at, low)
    if before in DEFINITE_ARTICLE and word_before(text, at, low)[0] in lex.PLACE_PREPOSITIONS:
        return at, word_before(text, at, low)[0]  # in the northern part of Vrana
    return head_at, before if before in lex.PLACE_PREPOSITIONS else lex.IS_OF


def _several_rule(text: str, stop: int, end: int, before: str, known: KnownName) -> str:
    """Return the rule of a name of several countries: ``on the Red Sea``, ``shot down over the Red Sea``."""
    water = not lex.WATERS.isdisjoint(known.text.split())
    if before in lex.CROSSING_ABOVE and water and not _only_modifies(text, stop, end, known):
        return "moved"
    if before not in SUPERESSIVE:
        return ""
    return "named" if water else "region"


def _known_rule(text: str, stop: int, end: int, before: str, known: KnownName, *, article: bool) -> str:
    """Return the rule by which a known name places a fact among these neighbours, "" where it does not.

    The rule ``region`` still needs the word of a region after the name.
    """
    wanted = before in BENEFACTIVE and text.startswith(spaced(ALLATIVE), stop)  # a call for Chad to leave
    if known.kind is NameKind.NO_PLACE or wanted or _TITLE_NEXT.match(text, stop, end):
        return ""
    if known.kind is NameKind.SEVERAL and before not in lex.PLACE_PREPOSITIONS and before not in PARTITIVE:
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
    if before in PARTITIVE:
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
