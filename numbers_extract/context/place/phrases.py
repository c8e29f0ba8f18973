"""Words that place a fact: in come the bounds of a sentence, out go its place phrases without their prepositions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from numbers_extract.context.place.extents import is_held, trimmed_end, type_end
from numbers_extract.context.place.generic import add_generic
from numbers_extract.context.place.named import LEADING, LEFT_WORDS, named_phrase
from numbers_extract.context.place.names import (
    NAME_RUN,
    NO_NAME,
    KnownName,
    NameIndex,
    NameKind,
    PlacePhrase,
    any_of,
    known_at,
    name_index,
    spaced,
)
from numbers_extract.context.place.roads import address_start, corner_start, street_phrase
from numbers_extract.context.place.shouted import may_name, places_in_capitals
from numbers_extract.lexicon import countries as tables
from numbers_extract.lexicon import place_words as lex
from numbers_extract.lexicon.numbers import CARDINALS
from numbers_extract.lexicon.relators import ARTICLES, DEFINITE_ARTICLE, LOCATIVE_RELATIVES, RANGE_OPENERS
from numbers_extract.patterns import later

__all__ = ["place_phrases"]

_WHERE: Final = tuple(f"{comma}{word}" for word in spaced(LOCATIVE_RELATIVES) for comma in (",", ""))
_SPANNING: Final = tuple(f" {word} " for word in sorted(RANGE_OPENERS))
_APPOSING: Final = frozenset(("", ","))
_LOWER: Final = re.compile("[a-z]")
_NEVER_ALONE: Final = lex.NOT_PLACES.difference(tables.ADJECTIVES)
_CAPITALISED: Final = later(rf"(?:.*\s)?(?:{any_of(frozenset(map(str.title, lex.HEADLINE_PREPOSITIONS)))})\s")
_EVENTS: Final = any_of(frozenset(map(str.title, lex.LOCAL_EVENTS)))
_SORTS: Final = any_of(frozenset(map(str.title, lex.SORTS_OF_EVENTS)))
_AFTER_EVENT: Final = any_of(frozenset(map(str.title, lex.AFTER_EVENTS)) | _NEVER_ALONE)
_EVENT_IN_HEADLINE: Final = later(
    rf"(?:(?<![\w-])(?:{_SORTS})\s)*(?<![\w-])(?:{_EVENTS})(?=\Z|\s(?:{_AFTER_EVENT})(?![\w-]))"
)
_ARTICLES: Final = tuple(f"{word} " for word in sorted(ARTICLES))
_LEFT_ANY_CASE: Final = frozenset(form for word in LEFT_WORDS for form in (word, word.capitalize(), word.upper()))


def place_phrases(text: str, start: int, end: int, *, nouns: bool = True) -> list[PlacePhrase]:
    """Return the phrases in ``text[start:end]`` that place a fact, without their prepositions, in text order.

    ``nouns`` is False where no common noun of place stands among them.

    >>> text = "Searches in Hamburg, Bremen and Kiel brought 9 arrests."
    >>> [text[phrase.start : phrase.end] for phrase in place_phrases(text, 0, len(text))]
    ['Hamburg, Bremen and Kiel']
    """
    if not _LOWER.search(text, start, end):
        return places_in_capitals(text, start, end)
    index = name_index()
    found: list[PlacePhrase] = []
    done = start
    for first, last in _name_runs(text, start, end, index):
        word, _, more = text[first:last].partition(" ")
        if first < done or (not more and word in _NEVER_ALONE):
            continue
        known = known_at(index, text, first, word, end) if word in index else None
        if known is None:
            named = _may_begin(text, first, word, start, more=bool(more))
            named = named or _is_placed(text, first, last, start, end, index)
        else:
            named = not _is_no_name(text, first, last, end, known)
        if not named:
            continue
        if known and found and _is_apposed(text, found[-1], first):
            done = first + len(known.text)
            found[-1] = found[-1]._replace(end=done)
            continue
        stop = trimmed_end(text, first, last) if more else last
        phrase = named_phrase(text, first, stop, start, end, index, known)
        if phrase:
            while found and found[-1].end > phrase.start:
                phrase = phrase._replace(start=min(phrase.start, found.pop().start))
            found.append(phrase)
            done = phrase.end
    if nouns:
        add_generic(text, start, end, found)
    _settle_bearings(text, found)
    return found


def _is_placed(text: str, first: int, stop: int, low: int, end: int, index: NameIndex) -> bool:
    """Say whether words inside or beside an unknown name show it to be a place, whatever stands before it."""
    word, _, more = text[first:stop].partition(" ")
    if more.rpartition(" ")[2] in lex.GOVERNED or text.startswith(_WHERE, stop) or word in lex.ROADS:
        return True
    if address_start(text, first, stop, low) >= 0 or corner_start(text, first, low) >= 0:
        return True
    if text.endswith(_SPANNING, low, first) or is_held(text, stop, end, index):
        return True
    return word in lex.STREETS and street_phrase(text, first, stop, low) is not None


def _is_no_name(text: str, first: int, stop: int, end: int, known: KnownName) -> bool:
    """Say whether a known name is no place by itself, and nothing behind it makes it one."""
    if known.kind not in NO_NAME or first + len(known.text) < stop:
        return False
    alone = text.find(" ", first, stop) < 0 and type_end(text, stop, end) < 0
    return known.kind is NameKind.NO_PLACE or alone


def _name_runs(text: str, start: int, end: int, index: NameIndex) -> Iterator[tuple[int, int]]:
    """The bounds of the runs of capitals, of a headline's those of the name: ``Umo`` in ``Killed In Umo Blaze``."""
    for match in NAME_RUN.finditer(text, start, end):
        first, stop = match.span()
        opening = _CAPITALISED.match(text, first, stop) if first > start else None
        first = first if opening is None else opening.end()
        named_event = first == start or text.endswith(_ARTICLES, start, first)  # in the Umo Fire
        event = None if named_event else _EVENT_IN_HEADLINE.search(text, first, stop)
        stop = stop if event is None else trimmed_end(text, first, max(first, event.start() - 1))
        if opening is None and event is None:
            yield first, stop
            continue
        head = text[first:stop].partition(" ")[0]
        named = head.lower() in LEADING or any(map(may_name, head.split("-")))
        if first < stop and (named or known_at(index, text, first, head, stop) is not None):
            yield first, stop


def _settle_bearings(text: str, found: list[PlacePhrase]) -> None:
    """Join a bearing to the place right before it: ``a farmhouse just east of Vrana``, ``Kuso, east of Vrana``.

    Set off with its distance it is no place of its own: ``in Kuso, 9 miles east of Vrana``.
    """
    for k in range(len(found) - 1, 0, -1):
        one, other = found[k - 1], found[k]
        if text[other.start : other.end].partition(" ")[0].lower() not in lex.COMPASS:
            continue
        between = text[one.end : other.start]
        if not all(_tells_how_far(word.strip(",()").lower()) for word in between.split()):
            continue
        if "(" not in between and (between.strip() == "," or "," not in between):
            found[k - 1] = one._replace(end=other.end)
        del found[k]


def _tells_how_far(word: str) -> bool:
    """Say whether a word can stand between a place and a bearing from it: ``about 17 miles``, ``just``."""
    bare = word.lstrip("0123456789.")
    return not bare or bare in lex.DISTANCE_UNITS or bare in lex.BEFORE_BEARINGS or bare in CARDINALS


def _is_apposed(text: str, phrase: PlacePhrase, first: int) -> bool:
    """Say whether the name at ``first`` is that of the place just found: ``the Somali capital, Mogadishu``."""
    words = text[phrase.start : phrase.end]
    return words[words.rfind(" ") + 1 :] in lex.APPOSED and text[phrase.end : first].strip() in _APPOSING


def _may_begin(text: str, first: int, word: str, low: int, *, more: bool) -> bool:
    """Look quickly whether an unknown name can be a place here: no first word, no weekday, none after a plain word."""
    if first == low:
        return more and word.lower() in LEADING
    if word in lex.NOT_PLACES and word.lower() not in DEFINITE_ARTICLE:
        return False
    gap = text[first - 1]
    if gap == "-":
        return text[max(low, first - 3) : first - 1] in lex.ARABIC_ARTICLES
    if not gap.isspace():
        return False
    before = text[text.rfind(" ", low, first - 1) + 1 or low : first - 1]
    if before in _LEFT_ANY_CASE:
        return True
    return not before.isalnum() and (before == "" or before[-1].isalnum() or before[-1].isspace())
