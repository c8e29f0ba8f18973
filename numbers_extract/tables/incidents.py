"""Reports of articles in, the table of incidents, their timeline or a view of them out."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from numbers_extract.figures.incidents.incident import INCIDENT_COLUMNS, incident_rows, incidents_of
from numbers_extract.figures.incidents.timeline import TIMELINE_COLUMNS, timeline_rows
from numbers_extract.tables.schema import DESCRIPTIONS, SUMMARY_DESCRIPTIONS
from numbers_extract.tables.table import Table
from numbers_extract.tables.views import incident_view_rows, tag_rows, view_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numbers_extract.figures.incidents.report import Report
    from numbers_extract.tables.columns import Row
    from numbers_extract.tables.views import View

__all__ = [
    "INCIDENTS",
    "INCIDENT_DESCRIPTIONS",
    "TIMELINE",
    "TIMELINE_DESCRIPTIONS",
    "rows_of_incidents",
    "table_of_incidents",
]

INCIDENT_DESCRIPTIONS: Final[dict[str, str]] = {
    "incident": "The incident: i1, i2 and so on, the earliest reported first, those without a figure last.",
    "kind": "What sort of quantity it is. Empty in the only row of an incident without figures.",
    "value": "The figure to use, by the policy. Empty where only a range or a vague word is told.",
    "value_min": "The lowest of the claims that stand. Empty where it is open.",
    "value_max": "The highest of them. Empty where it is open.",
    "bound": DESCRIPTIONS["bound"],
    "first_reported": "The day on which a figure of the kind was first published.",
    "last_reported": "The day on which one was last published.",
    "date_start": "The first day of the event: that of most figures, else that of the first publication.",
    "date_end": "The last day of the event.",
    "place": "The words by which most figures place it.",
    "country": DESCRIPTIONS["country"],
    "actor": DESCRIPTIONS["actor"],
    "sources": "Who states the claims that stand, joined by a semicolon.",
    "documents": "The documents that tell of the incident, joined by a semicolon; #n is the nth article of a document.",
    "fact_ids": "The rows of the facts of the kind, those of the figure first, joined by a semicolon.",
    "conflict": "Whether two claims that stand cannot both be true, and come from two sources or are said as surely.",
    "why": "The policy, whose figure it is, how many reports tell it, what it replaces, and the rival claims.",
}
"""What each column of the table of incidents says."""

TIMELINE_DESCRIPTIONS: Final[dict[str, str]] = {
    "incident": INCIDENT_DESCRIPTIONS["incident"],
    "kind": DESCRIPTIONS["kind"],
    "published": DESCRIPTIONS["published"],
    "outlet": "Who published the article, where it is known.",
    "document": "The document; #n is its nth article.",
    "source": "Who states the figure, in the words of the text. Empty where the text says it in its own voice.",
    "value": DESCRIPTIONS["value"],
    "value_min": DESCRIPTIONS["value_min"],
    "value_max": DESCRIPTIONS["value_max"],
    "bound": DESCRIPTIONS["bound"],
    "status": DESCRIPTIONS["status"],
    "group": SUMMARY_DESCRIPTIONS["group"],
    "fact_id": "The row of the fact that states it; the first of them where it is added up.",
    "copy_of": "The earlier document that this one only prints again. Empty for all others.",
}
"""What each column of the timeline says."""


INCIDENTS: Final = Table(
    "incidents", "One figure of an incident and kind, over all documents.", INCIDENT_COLUMNS, INCIDENT_DESCRIPTIONS
)
TIMELINE: Final = Table(
    "timeline", "One figure that was reported of an incident.", TIMELINE_COLUMNS, TIMELINE_DESCRIPTIONS
)


def table_of_incidents(*, timeline: bool = False, view: View | None = None) -> Table:
    """The table asked for: every claim in order of publication, the columns of a project, or incidents and kinds."""
    if timeline:
        return TIMELINE
    return INCIDENTS if view is None else view_table(view, INCIDENTS.name)


def rows_of_incidents(
    reports: Sequence[Report],
    policy: str,
    *,
    timeline: bool = False,
    view: View | None = None,
    kinds: frozenset[str] | None = None,
) -> Iterable[Row]:
    """The rows of that table.

    Args:
        reports: the reports of all documents.
        policy: how the figure of an incident is chosen.
        timeline: every claim in order of publication, instead of one figure an incident and kind.
        view: one row an incident, in the columns of a project.
        kinds: the kinds to keep, all when None; a view has its own.

    Raises:
        UsageError: the extra ``incidents`` is not installed.
    """
    incidents = incidents_of(reports)
    if timeline:
        return (row for row in timeline_rows(incidents) if kinds is None or row.kind in kinds)
    if view is not None:
        return itertools.chain(tag_rows(view), incident_view_rows(incidents, view, policy))
    return incident_rows(incidents, policy, kinds)
