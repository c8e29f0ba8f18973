"""The facts of an article in, those of its own event out: without other periods, earlier and separate events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from numbers_extract.figures.cues import CueSet
from numbers_extract.figures.said import (
    EARLIER_EVENT,
    FIRST_TOLD,
    OUTCOMES,
    PERIOD,
    SECTION_ORDER,
    SEPARATE,
    TOLD_LATER,
    VICTIMS,
    comes_before,
    is_single,
    is_zero,
)
from numbers_extract.lexicon import background

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numbers_extract.records import Fact

__all__ = [
    "all_usable",
    "drop_other_periods",
    "of_one_event",
    "of_own_event",
    "on_its_own",
    "usable",
]

_UNUSABLE: Final = frozenset({"denied", "possible", "planned"})
_LONG_AGO: Final = 60  # days before publication: another event than what is dated to these days
_AMOUNTS_OF_CHANGE: Final = frozenset({"increase_by", "decrease_by", "from", "times"})


def _without_other_days(facts: Sequence[Fact]) -> Sequence[Fact]:
    """``In 1990 a stampede killed 900. In Tuesday's, 56 died``: not what is dated long ago, where one is dated now."""
    now = [fact for fact in facts if _days_ago(fact) is not None and (_days_ago(fact) or 0) <= _LONG_AGO]
    if not now:
        return facts
    return [fact for fact in facts if (_days_ago(fact) or 0) <= _LONG_AGO]


def _days_ago(fact: Fact) -> int | None:
    """How many days before publication the fact ends, None where it is not dated."""
    if fact.published is None or fact.date_end is None:
        return None
    return (fact.published - fact.date_end).days


def of_one_event(facts: Sequence[Fact]) -> Sequence[Fact]:
    """Those of the event that the article tells of, where it tells a figure of it."""
    return _without_separate_events(
        _without_earlier_events(_without_superseded(_without_other_periods(_without_other_days(facts))))
    )


def of_own_event(facts: list[Fact], start: int) -> list[Fact]:
    """The facts from ``start`` on, where the text turns from a series to its own incident; all, if none is there."""
    return [fact for fact in facts if fact.start >= start] or facts


def drop_other_periods(kinds: dict[str, list[Fact]]) -> None:
    """``A clerk was stabbed. Last year 165 people were killed``: behind an event, years are background.

    Not ``32 others were hurt in the fire in March 2022``: others are of the event itself.
    """
    victims = [fact for kind in VICTIMS for fact in kinds.get(kind, ()) if not is_zero(fact)]
    events = [fact for fact in victims if fact.scope != "part" and not PERIOD.hold(fact)]
    event = min(events, key=lambda f: (SECTION_ORDER.get(f.section, 1), f.start), default=None)
    for kind in VICTIMS if event is not None else ():
        told = kinds.get(kind, [])
        if event is not None and all(PERIOD.hold(fact) for fact in told):
            kinds[kind] = [f for f in told if f.scope == "additional" or not comes_before(event, f)]


def on_its_own(fact: Fact, kind_of: dict[str, str]) -> Fact:
    """A part of what is counted as something else is the whole of its kind: ``killed three of the five hostages``."""
    whole = kind_of.get(fact.part_of or "", fact.kind)
    return fact._replace(scope="") if fact.scope == "part" and whole not in {fact.kind, *OUTCOMES} else fact


def all_usable(facts: Sequence[Fact]) -> list[Fact]:
    """Those that say how many there were; what is taken from a background toll is background too."""
    kept = [fact for fact in facts if usable(fact)]
    if len(kept) == len(facts):
        return kept
    aside = {fact.fact_id for fact in facts if _is_background(fact)}
    return [fact for fact in kept if not (fact.scope == "part" and fact.part_of in aside)]


def usable(fact: Fact) -> bool:
    """Whether the fact says how many there were: not denied, planned or possible, no rate, no amount of change.

    A toll over which people protest or mourn is the background of the article, not its figure.
    """
    return (
        fact.status not in _UNUSABLE
        and fact.scope != "rate"
        and fact.change not in _AMOUNTS_OF_CHANGE
        and (fact.value is not None or fact.value_min is not None or fact.value_max is not None)
        and not _is_background(fact)
    )


_EVENT, _LINK = CueSet(background.EVENTS), CueSet(background.LINKS)


def _is_background(fact: Fact) -> bool:
    """Whether the sentence reports a protest or a funeral over the toll, rather than the toll's own event."""
    if fact.kind not in VICTIMS or fact.section == "headline":
        return False
    event = max(_EVENT.steps(fact), default=0)
    return event > 0 and any(0 < link <= event for link in _LINK.steps(fact))


def _without_other_periods(facts: Sequence[Fact]) -> Sequence[Fact]:
    """``One man was killed. So far this year 211 people have been slain``: behind an event, years are background."""
    event = min(
        (f for f in facts if not is_zero(f) and f.scope != "part" and not PERIOD.hold(f)),
        key=lambda f: (SECTION_ORDER.get(f.section, 1), f.start),
        default=None,
    )
    if event is None or not is_single(event):
        return facts
    return [f for f in facts if not (comes_before(event, f) and PERIOD.hold(f))]


def _without_superseded(facts: Sequence[Fact]) -> Sequence[Fact]:
    """``Initial reports said 20 had died, but officials later put the toll at 12``: the first figure is given up."""
    later = [f for f in facts if TOLD_LATER.hold(f)]
    first = [f for f in facts if f not in later and FIRST_TOLD.hold(f)]
    return [f for f in facts if f not in first] if first and later else facts


def _without_earlier_events(facts: Sequence[Fact]) -> Sequence[Fact]:
    """``the first strike since a raid that killed 17``: behind such words the figure is another event's.

    Only where a figure of the text's own event is told too.
    """
    own = [f for f in facts if not EARLIER_EVENT.hold(f)]
    told = any(f.scope in {"", "total"} and f.value is not None and f.value > 1 for f in own)
    return own if told else facts


def _without_separate_events(facts: Sequence[Fact]) -> Sequence[Fact]:
    """``Floods killed 30. In a separate storm, 55 died``: behind a figure of the text's own event."""
    own = [f for f in facts if not SEPARATE.hold(f)]
    if len(own) == len(facts):
        return facts
    first = min((f for f in own if not is_zero(f)), key=lambda f: f.start, default=None)
    return facts if first is None else [f for f in facts if f in own or not comes_before(first, f)]
