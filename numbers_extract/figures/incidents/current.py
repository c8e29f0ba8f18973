"""The claims of all reports of an incident in, those that stand and the one to use out: revisions are followed."""

from __future__ import annotations

import collections
import datetime as dt
import itertools
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.figures.arithmetic import Interval, are_disjoint
from numbers_extract.figures.rivals import same_source
from numbers_extract.frames.traits import LASTING_KINDS
from numbers_extract.lexicon.telling_words import OFFICIALS
from numbers_extract.patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numbers_extract.figures.incidents.report import Claim, Report, Told

__all__ = ["Stated", "at_odds", "current", "in_words", "latest_best", "reach_of", "stated_by"]

_WORD: Final = later(r"\w+")
_PARTS: Final = 4  # tiers from here on are parts, single victims and zeros
_SURE: Final = frozenset({"", "asserted"})
_MOST_CLAIMS: Final = 50  # of one incident that are compared pair by pair
_SLACK: Final = 0.1  # of a hedged figure
_NEVER: Final = dt.date(1, 1, 1)


class Stated(NamedTuple):
    """A claim, the figure it belongs to and the report that prints it. ``own`` says that it is the figure itself."""

    report: Report
    told: Told
    claim: Claim
    own: bool

    @property
    def day(self) -> dt.date:
        """The day of publication; the first of all days where none is known."""
        return self.report.published or _NEVER

    @property
    def size(self) -> float:
        """The number to compare by: the value, else the low end, else the high end."""
        ends = (self.claim.value, self.claim.value_min, self.claim.value_max)
        return next((end for end in ends if end is not None), 0.0)

    @property
    def is_whole(self) -> bool:
        """Whether it counts all, not a part or one victim told without a figure; nobody can be all who are missing."""
        ended = self.claim.value == 0 and self.told.kind in LASTING_KINDS
        return not self.own or self.told.tier < _PARTS or ended

    @property
    def is_official(self) -> bool:
        """Whether its source has the office to count."""
        return not OFFICIALS.isdisjoint(_WORD.findall(self.claim.source.lower()))

    @property
    def ends(self) -> Interval:
        """What it allows, a little wider where it is hedged."""
        low, high = self.claim.value_min, self.claim.value_max
        if not self.claim.approximate:
            return low, high
        value = self.size
        return (
            value - abs(value) * _SLACK if low is None else low,
            value + abs(value) * _SLACK if high is None else high,
        )


def stated_by(report: Report, told: Told) -> Iterator[Stated]:
    """The claims that a report prints about one figure."""
    for number, claim in enumerate(told.claims):
        yield Stated(report, told, claim, number == 0)


def latest_best(stated: Sequence[Stated], policy: str) -> Stated:
    """The claim to use.

    ``latest``: of the figures of the last day the one that most reports tell; of those told as often the one whose
    source has the office to count, then the more complete. ``highest``: the largest claim. ``official``: as ``latest``,
    of those alone whose source has the office, where there are any.
    """
    own = _of_all([claim for claim in stated if claim.own])
    if policy == "highest":
        return max(stated, key=lambda claim: (claim.size, claim.day))
    if policy == "official":
        offices = _of_all([claim for claim in stated if claim.is_official])
        own = offices or own
    return _of_last_day(own)


def _of_all(claims: Sequence[Stated]) -> list[Stated]:
    """Those that count everyone, where there are any; a group is less than all, and a single one less than a number."""
    best = [claim for claim in claims if claim.is_whole and claim.claim.value is not None]
    best = best or [claim for claim in claims if claim.is_whole] or list(claims)
    everyone = [claim for claim in best if not claim.told.group]
    largest = max((claim.size for claim in everyone), default=0.0)
    return [claim for claim in best if not claim.told.group or claim.size >= largest]


def _of_last_day(claims: Sequence[Stated]) -> Stated:
    last = max(claim.day for claim in claims)
    newest = [claim for claim in claims if claim.day == last]
    told = collections.Counter(claim.claim.value for claim in newest)
    return max(
        newest,
        key=lambda claim: (
            claim.claim.update,
            told[claim.claim.value],
            claim.is_official,
            claim.claim.status in _SURE,
            claim.size,
        ),
    )


def current(stated: Sequence[Stated], chosen: Stated) -> list[Stated]:
    """The claims that stand beside the chosen one, it among them: each source's newest, without superseded tolls."""
    newest: dict[str, dt.date] = {}
    for claim in stated:
        source = claim.claim.source.lower()
        newest[source] = max(newest.get(source, _NEVER), claim.day)
    standing = [
        claim
        for claim in stated
        if claim is chosen
        or (
            claim.is_whole
            and claim.day == newest[claim.claim.source.lower()]
            and _counts_the_same(claim, chosen)
            and not _is_superseded(claim, chosen)
        )
    ]
    return sorted(standing, key=lambda claim: claim is not chosen)


def _counts_the_same(claim: Stated, chosen: Stated) -> bool:
    return not claim.own or claim.told.group == chosen.told.group or claim.told is chosen.told


def _is_superseded(claim: Stated, chosen: Stated) -> bool:
    """An older toll is, unless another source still claims more; of one day, one that an update goes beyond."""
    if claim.size == chosen.size or claim.told is chosen.told:
        return False
    elsewhere = bool(claim.claim.source) and not same_source(claim.claim.source, chosen.claim.source)
    if claim.day < chosen.day:
        return not (elsewhere and (claim.size > chosen.size or claim.claim.status not in _SURE))
    return chosen.claim.update and not elsewhere and claim.day == chosen.day


# ------------------------------------------------------------------------------------------------ numbers
def reach_of(claims: Sequence[Stated]) -> Interval:
    """From the lowest claim to the highest, None where that is open. A vague word that fits a number adds nothing."""
    numbers = [claim for claim in claims if claim.claim.value is not None]
    counted = [
        claim
        for claim in claims
        if claim.claim.value is not None or all(are_disjoint(claim.ends, other.ends) for other in numbers)
    ]
    lows = [(_or(c.claim.value_min, c.size), c.claim.value_min is None, c.claim.value_min) for c in counted]
    highs = [(_or(c.claim.value_max, c.size), c.claim.value_max is not None, c.claim.value_max) for c in counted]
    return min(lows, key=lambda end: end[:2])[2], max(highs, key=lambda end: end[:2])[2]


def _or(end: float | None, size: float) -> float:
    return size if end is None else end


def at_odds(standing: Sequence[Stated]) -> bool:
    """Whether two standing claims leave no number that both allow, and are of two sources or said as surely."""
    once = {(claim.ends, claim.claim.source.lower(), claim.claim.status): claim for claim in reversed(standing)}
    claims = list(reversed(once.values()))[:_MOST_CLAIMS]
    return any(
        are_disjoint(a.ends, b.ends)
        and (a.claim.status == b.claim.status or not same_source(a.claim.source, b.claim.source))
        for a, b in itertools.combinations(claims, 2)
    )


def in_words(stated: Stated) -> str:
    """``12 (police, news#2, 2021-05-04)``."""
    claim = stated.claim
    number = f"{claim.value:,.15g}" if claim.value is not None else _ends_in_words(claim)
    prefix = {"at_least": "at least ", "more_than": "more than ", "at_most": "at most ", "less_than": "less than "}
    who = ", ".join(filter(None, (claim.source, stated.report.name, str(stated.report.published or ""))))
    return f"{prefix.get(claim.bound, '')}{number} ({who})"


def _ends_in_words(claim: Claim) -> str:
    low, high = (("" if end is None else f"{end:,.15g}") for end in (claim.value_min, claim.value_max))
    return f"{low} to {high}" if low and high else f"{low} or more" if low else f"up to {high}"
