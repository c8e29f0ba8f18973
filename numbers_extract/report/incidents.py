"""Reports of articles in, what the page shows of their incidents out: figures, and the claims behind each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from numbers_extract.figures.incidents.current import stated_by
from numbers_extract.figures.incidents.incident import Incident, incident_figures, incidents_of, without_figures
from numbers_extract.tables.writers import plain_cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numbers_extract.figures.incidents.current import Stated
    from numbers_extract.figures.incidents.incident import IncidentFigure
    from numbers_extract.figures.incidents.report import Report

__all__ = ["CLAIM_FIELDS", "incidents_shown"]

CLAIM_FIELDS: Final = (
    "published", "outlet", "document", "source", "value", "low", "high", "bound", "status", "group", "row", "standing",
    "copy_of",
)  # fmt: skip
"""The fields of a claim as the page has them; ``row`` is the number of its fact, -1 for one that is not shown.

``standing`` is ``used`` for the claim that makes the figure, ``stands`` for one that may be true beside it, and
``replaced`` for one that a newer one took the place of.
"""


def incidents_shown(reports: Sequence[Report], row_of: Mapping[str, int], policy: str) -> Iterator[dict[str, Any]]:
    """The incidents with what the page needs of them, the earliest first.

    Args:
        reports: the reports of all articles.
        row_of: the number of the row of each fact, by its id.
        policy: how the figure of an incident is chosen.

    Raises:
        UsageError: the extra ``incidents`` is not installed.
    """
    return (_shown(incident, row_of, policy) for incident in incidents_of(reports))


def _shown(incident: Incident, row_of: Mapping[str, int], policy: str) -> dict[str, Any]:
    figures = list(incident_figures(incident, policy))
    first = figures[0].row if figures else without_figures(incident)
    return {
        "name": incident.name,
        "start": plain_cell(first.date_start) or "",
        "end": plain_cell(first.date_end) or "",
        "place": first.place,
        "country": first.country,
        "documents": [report.name for report in incident.reports],
        "figures": [_figure(incident, figure, row_of) for figure in figures],
    }


def _figure(incident: Incident, figure: IncidentFigure, row_of: Mapping[str, int]) -> dict[str, Any]:
    row = figure.row
    claims = [
        (report, stated)
        for report in incident.reports
        for told in report.figures
        if told.kind == row.kind
        for stated in stated_by(report, told)
    ]
    return {
        "kind": row.kind,
        "value": plain_cell(row.value),
        "low": plain_cell(row.value_min),
        "high": plain_cell(row.value_max),
        "conflict": row.conflict,
        "why": row.why,
        "claims": [_claim(incident, report, stated, figure, row_of) for report, stated in claims],
    }


def _claim(
    incident: Incident, report: Report, stated: Stated, figure: IncidentFigure, row_of: Mapping[str, int]
) -> list[Any]:
    claim = stated.claim
    standing = "used" if stated == figure.chosen else "stands" if stated in figure.standing else "replaced"
    return [
        plain_cell(report.published) or "",
        report.outlet,
        report.name,
        claim.source,
        plain_cell(claim.value),
        plain_cell(claim.value_min),
        plain_cell(claim.value_max),
        claim.bound,
        claim.status,
        stated.told.group,
        row_of.get(claim.fact_id, -1),
        standing,
        incident.copies.get(report.name, ""),
    ]
