"""Outcomes in, the figures that the page's summary and its chart over time show out; and the colours of the kinds."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from numbers_extract.figures.summary import summarize_facts
from numbers_extract.kinds import all_kinds
from numbers_extract.tables.columns import plain_cell

if TYPE_CHECKING:
    import datetime as dt

    from numbers_extract.figures.summary import SummaryRow
    from numbers_extract.records import Outcome

__all__ = ["COLOURS", "FIGURE_COLUMNS", "PEOPLE_KINDS", "PLAIN", "TOLL_KINDS", "Colour", "colour_of", "figures_of"]

FIGURE_COLUMNS: Final = (
    "doc_id", "article", "kind", "value", "value_min", "value_max", "bound", "actor", "facts", "fact_id", "conflict",
    "why",
)  # fmt: skip
"""The columns of the summary that the page shows."""

_CIRCLE: Final = 360
_SHADE: Final = 42


class Colour(NamedTuple):
    """A colour: its hue in degrees, its saturation and its lightness in percent."""

    hue: int
    saturation: int
    shade: int


_GREY: Final = 8  # percent; what no other kind counts is told from all others so
_VIVID: Final = 60

COLOURS: Final = {
    kind.name: Colour(kind.hue, _GREY if kind.plain else _VIVID, kind.shade)
    for kind in sorted(all_kinds(), key=lambda kind: kind.order)
}
"""The colour of each kind."""

TOLL_KINDS: Final = tuple(kind.name for kind in sorted(all_kinds(), key=lambda kind: kind.order) if kind.toll)
"""The kinds whose figures the chart over time shows; each has a shape of its own there, by its place."""

PEOPLE_KINDS: Final = tuple(kind.name for kind in sorted(all_kinds(), key=lambda kind: kind.order) if kind.people)
"""The kinds that count people."""

PLAIN: Final = next(kind for kind in all_kinds() if kind.plain)
"""The kind of what no other kind counts: that of a row which a person adds."""


def figures_of(outcome: Outcome) -> list[dict[str, Any]]:
    """The figures of a document, for the page.

    Args:
        outcome: what came of the document.

    Returns:
        Of each figure its ``cells`` as JSON has them, its ``day`` (ISO, empty when not known) and its ``rows``, the
        numbers of the facts that it is made of, counted from 0.
    """
    rows = {fact.fact_id: number for number, fact in enumerate(outcome.facts)}
    figures = []
    for figure in summarize_facts(outcome.facts):
        day = _published(outcome, figure)
        figures.append(
            {
                "cells": [plain_cell(getattr(figure, name)) for name in FIGURE_COLUMNS],
                "day": "" if day is None else day.isoformat(),
                "rows": [rows[fact_id] for fact_id in figure.fact_id.split(";") if fact_id in rows],
            }
        )
    return figures


def _published(outcome: Outcome, row: SummaryRow) -> dt.date | None:
    """The day of a figure: that of its document, else the one its article states."""
    if outcome.date is not None or outcome.analysis is None:
        return outcome.date
    return next((a.published for a in outcome.analysis.document.articles if a.number == row.article), None)


def colour_of(kind: str) -> Colour:
    """The colour of a user's own kind: always the same for one name."""
    return Colour(zlib.crc32(kind.encode()) % _CIRCLE, _VIVID, _SHADE)
