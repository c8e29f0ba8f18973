"""The facts of an article in, those of each event that it tells of out: a round-up tells of several.

What opens another event is a sentence that counts victims at a place not named before, and says that it is another
(``in a separate raid``), or counts what has been counted already on another day; a single victim, behind another one,
with another doer.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.figures.events import usable
from numbers_extract.figures.said import PERIOD, SEPARATE, VICTIMS, is_zero
from numbers_extract.lexicon import background
from numbers_extract.patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numbers_extract.records import Fact

__all__ = ["events_of", "names_in"]

_WORD: Final = later(r"\w+")
_RUNNING: Final = "body"
_LONG_PAST: Final = 4  # days before publication: no news any more


class _Event(NamedTuple):
    """What an article has told of an event so far: the names of its places, and its counts of victims."""

    names: set[str]
    counts: list[Fact]
    facts: list[Fact]


def events_of(facts: Sequence[Fact]) -> list[list[Fact]]:
    """The facts of one article, event by event; all in one list where it tells of one."""
    found = [_Event(set(), [], [])]
    current = found[0]
    for sentence in _sentences(facts):
        counts = [fact for fact in sentence if _counts_victims(fact)]
        names = set(names_in(fact.place for fact in counts))
        known = next((event for event in found if not names.isdisjoint(event.names)), None)
        if known is not None:
            current = known
        elif names and current.names and any(_is_another(fact, current) for fact in counts):
            current = _Event(set(), [], [])
            found.append(current)
        current.names.update(names)
        current.counts.extend(counts)
        current.facts.extend(sentence)
    return [event.facts for event in found]


def names_in(places: Iterable[str]) -> Iterator[str]:
    """The words with a capital, which name a place: ``Kalima`` of ``a market in Kalima``."""
    words = (word for place in places for word in _WORD.findall(place))
    return (word for word in words if word[0].isupper() and word.lower() not in background.PLACE_FILLERS)


def _sentences(facts: Sequence[Fact]) -> Iterator[list[Fact]]:
    """The facts sentence by sentence, in text order, what stands outside the running text first."""
    told: dict[str, list[Fact]] = {}
    for fact in sorted(facts, key=lambda fact: (fact.section == _RUNNING, fact.start)):
        told.setdefault(fact.sentence, []).append(fact)
    yield from told.values()


def _counts_victims(fact: Fact) -> bool:
    """Whether it counts all victims of something that has just happened."""
    if fact.kind not in VICTIMS or fact.section != _RUNNING or fact.scope not in {"", "total"} or is_zero(fact):
        return False
    return usable(fact) and not PERIOD.hold(fact) and not _is_long_past(fact)


def _is_long_past(fact: Fact) -> bool:
    if fact.published is None or fact.date_end is None:
        return False
    return fact.published - fact.date_end > dt.timedelta(days=_LONG_PAST)


def _is_another(fact: Fact, event: _Event) -> bool:
    """Whether a count is of another event than the one told so far.

    One victim is of another only behind single ones of another doer: else it is one of those counted before.
    """
    if SEPARATE.hold(fact):
        return True
    before = [one for one in event.counts if one.kind == fact.kind]
    if not before or any(one.value == fact.value != 1 for one in before):
        return False
    if fact.value == 1:
        return all(one.value == 1 and _has_another_doer(fact, one) for one in before)
    return all(_has_another_day(fact, one) for one in before)


def _has_another_doer(fact: Fact, other: Fact) -> bool:
    return bool(fact.actor and other.actor) and fact.actor.lower() != other.actor.lower()


def _has_another_day(fact: Fact, other: Fact) -> bool:
    return fact.date_start is not None and other.date_start is not None and fact.date_start != other.date_start
