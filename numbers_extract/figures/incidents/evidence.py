"""Pairs of reports in, how likely the two tell of one event out.

The words weigh most, then the days between them; the same day, figures, ages, place or doers speak for one event, and
others against it. The weights were fitted to half of a set of local news and then rounded; those of places, countries
and doers, which such news hardly differ in, are judgement.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from numbers_extract.figures.incidents.neighbours import WINDOW
from numbers_extract.figures.incidents.vectors import cosines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from numbers_extract.figures.incidents.report import Report

__all__ = ["ONE_EVENT", "likeness", "of_one_country"]

ONE_EVENT: Final = 0.25
"""How likely two reports, and two groups on average, must be of one event to be put together."""

_START: Final = -6.5
_ALL_WORDS: Final = 15.0  # of the square root of the cosine
_EVENT_WORDS: Final = 5.5
_A_DAY: Final = -0.85
_UNKNOWN_DAYS: Final = 1.0
_SAME_DAY, _OTHER_DAY = 0.4, -0.5
_SAME_FIGURE, _OTHER_FIGURE = 1.5, -0.3
_SAME_AGE, _OTHER_AGE = 0.9, -1.5
_SAME_PLACE, _OTHER_PLACE, _OTHER_IN_COUNTRY = 0.2, -12.0, -2.0
_SAME_ACTOR: Final = 0.1


def likeness(
    reports: Sequence[Report],
    words: Any,  # noqa: ANN401
    event_words: Any,  # noqa: ANN401
    first: NDArray[np.int64],
    second: NDArray[np.int64],
) -> NDArray[np.float64]:
    """How likely the two reports of each pair tell of one event, from 0 to 1.

    Args:
        reports: the reports.
        words: the vectors of all their words.
        event_words: those of the words that tell of the event.
        first: the first report of each pair.
        second: its second.
    """
    by_words = _ALL_WORDS * np.sqrt(cosines(words, first, second))
    by_words += _EVENT_WORDS * np.sqrt(cosines(event_words, first, second))
    by_facts = [_by_facts(reports[a], reports[b]) for a, b in zip(first.tolist(), second.tolist(), strict=True)]
    odds = _START + by_words + np.array(by_facts, dtype=np.float64)
    likely: NDArray[np.float64] = 1 / (1 + np.exp(-odds))
    return likely


def of_one_country(a: Report, b: Report) -> bool:
    """Whether both can be of one country: one of them names none, or both name the same."""
    return not (a.countries and b.countries) or not a.countries.isdisjoint(b.countries)


def _by_facts(a: Report, b: Report) -> float:
    """What the facts of two reports say for one event, and against it."""
    if not of_one_country(a, b):
        return -math.inf
    same_day = a.day is not None and a.day == b.day
    told = 0.0 if same_day else _A_DAY * _days_between(a, b)
    if a.day is not None and b.day is not None:
        apart = abs((a.day - b.day).days)
        told += _SAME_DAY if same_day else _OTHER_DAY if apart > 1 else 0
    told += _by_figures(a, b)
    if a.ages and b.ages:
        told += _OTHER_AGE if a.ages.isdisjoint(b.ages) else _SAME_AGE
    if a.places and b.places:
        told += _by_places(a, b)
    return told + (0.0 if a.actors.isdisjoint(b.actors) else _SAME_ACTOR)


def _days_between(a: Report, b: Report) -> float:
    """Days between their publications, as many as the window at most."""
    one, other = a.published or a.day, b.published or b.day
    return _UNKNOWN_DAYS if one is None or other is None else float(min(abs((one - other).days), WINDOW))


def _by_places(a: Report, b: Report) -> float:
    """By the names of places; two places are two only where neither report names that of the other anywhere."""
    if not a.places.isdisjoint(b.places):
        return _SAME_PLACE
    if not a.places.isdisjoint(b.words) or not b.places.isdisjoint(a.words):
        return 0.0
    return _OTHER_PLACE if a.countries.isdisjoint(b.countries) else _OTHER_IN_COUNTRY  # one may name the country alone


def _by_figures(a: Report, b: Report) -> float:
    """By the kinds that both give a number of; that both say one or none tells nothing."""
    numbers = {told.kind: told.value for told in a.figures if told.value is not None}
    same = 0
    for told in b.figures:
        known = numbers.get(told.kind)
        if known is not None and told.value is not None:
            same += (1 if known > 1 else 0) if known == told.value else -1
    return _SAME_FIGURE if same > 0 else _OTHER_FIGURE if same < 0 else 0.0
