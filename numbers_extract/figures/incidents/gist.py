"""A report in, its gist out: what other reports are compared with it by, so small that those of a collection fit in."""

from __future__ import annotations

import datetime as dt
from array import array
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from numbers_extract.figures.incidents.report import Report

__all__ = ["Gist", "gist_of"]


class Gist(NamedTuple):
    """What a report is compared by. ``numbers`` are the kind, the value and the low end of each figure.

    All other fields are those of :class:`numbers_extract.figures.incidents.report.Report`.
    """

    published: dt.date | None
    day: dt.date | None
    words: array[int]
    event_words: array[int]
    ages: frozenset[float]
    places: frozenset[int]
    countries: frozenset[str]
    named: frozenset[str]
    actors: frozenset[str]
    numbers: tuple[tuple[str, float | None, float | None], ...]


def gist_of(report: Report) -> Gist:
    """The gist of a report."""
    return Gist(
        report.published,
        report.day,
        report.words,
        report.event_words,
        report.ages,
        report.places,
        report.countries,
        report.named,
        report.actors,
        tuple((told.kind, told.value, told.value_min) for told in report.figures),
    )
