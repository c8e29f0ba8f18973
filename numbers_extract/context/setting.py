"""The time and place phrases of a sentence in, when and where each of its counted phrases is set out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from numbers_extract.context.dating import NOT_DATED, Dated, Dating
from numbers_extract.context.dating_clauses import clause_openers, may_be_beside_event, may_lapse
from numbers_extract.context.hanging import Sayer, Scenery
from numbers_extract.context.place import PlacePhrase
from numbers_extract.context.placing import NOT_PLACED, Placed, Placing
from numbers_extract.context.time import TimePhrase
from numbers_extract.context.told_places import may_tell_places
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import EITHER_KINDS
from numbers_extract.grammar.clause import MOST_STEPS
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.date_patterns import SEASONS
from numbers_extract.lexicon.dating_rules import MEASURED_RULES

__all__ = ["Setting", "setting_of"]

Setting = Callable[[Counted], tuple[Dated, Placed]]
"""A counted quantity of the sentence in, the words that date and place it out."""


def setting_of(
    text: str,
    reading: Reading,
    counts: list[Counted],
    sources: Iterable[Sayer],
    times: Sequence[TimePhrase],
    places: Sequence[PlacePhrase],
) -> Setting:
    """What dates and places each of the counted quantities; the clauses are read only where some words may."""
    dates = bool(times) or not clause_openers().isdisjoint(reading.tokens.texts) or may_lapse(counts)
    dates = dates or may_be_beside_event(reading.tokens.texts)
    placed = bool(places) or may_tell_places(reading.tokens.texts)
    if not dates and not placed:
        return _nothing
    scenery = Scenery(reading, counts)
    spoken = scenery.spoken(sources)
    dating = Dating(text, scenery, times) if dates else None
    named = [place for place in places if not _is_season(text[place.start : place.end], place, times)]
    placing = Placing(text, scenery, named, spoken) if placed else None
    points = [time for time in times if time.rule in MEASURED_RULES]

    def setting(counted: Counted) -> tuple[Dated, Placed]:
        at = counted.quantity.start
        if any(low <= at < high for low, high in spoken):
            return (
                dating.of_own_clause(counted) if dating else NOT_DATED,
                placing.of_own_noun(counted) if placing else NOT_PLACED,
            )
        if dating and dating.opens_lapse(counted):
            return NOT_DATED, NOT_PLACED
        dated = dating.of(counted) if dating else NOT_DATED
        if any(time.start <= at < time.end for time in points):
            return dated, NOT_PLACED  # a year ago
        placed = placing.of(counted) if placing else NOT_PLACED
        whole = _whole_of(counted, counts)
        for _ in range(MOST_STEPS):
            if whole is None or (dated.text and placed.text):
                break
            if dating and not dated.text:
                dated = dating.of_whole(whole)
            if placing and not placed.text:
                placed = placing.of(whole)
            whole = _whole_of(whole, counts)
        return dated, placed

    return setting


def _is_season(words: str, place: PlacePhrase, times: Sequence[TimePhrase]) -> bool:
    """``in Spring 2002``: whether the name of a place is a season that dates; not ``in Spring, Texas``."""
    return words.lower() in SEASONS and any(time.start <= place.start < time.end for time in times)


def _whole_of(counted: Counted, counts: list[Counted]) -> Counted | None:
    """``23 were hurt on Monday, nine of them badly``: the whole before a part, which is set as that is."""
    if counted.link != "part" or counted.whole is None:
        return None
    if counted.whole.kind != counted.kind and counted.whole.kind not in EITHER_KINDS:
        return None
    before = counted.quantity.start
    return next((one for one in counts if one is counted.whole and one.quantity.start < before), None)


def _nothing(_: Counted) -> tuple[Dated, Placed]:
    return NOT_DATED, NOT_PLACED
