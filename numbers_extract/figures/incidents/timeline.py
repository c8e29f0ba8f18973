"""Incidents in, every figure that was reported of them out, in the order of publication."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.figures.incidents.current import stated_by
from numbers_extract.figures.summary import in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numbers_extract.figures.incidents.incident import Incident

__all__ = ["TIMELINE_COLUMNS", "TimelineRow", "timeline_rows"]

TIMELINE_COLUMNS: Final = {
    "incident": "string",
    "kind": "category",
    "published": "date",
    "outlet": "string",
    "document": "string",
    "source": "string",
    "value": "number",
    "value_min": "number",
    "value_max": "number",
    "bound": "category",
    "status": "category",
    "group": "category",
    "fact_id": "string",
    "copy_of": "string",
}
"""The columns of the timeline, with the specs of :mod:`numbers_extract.tables.columns`."""


class TimelineRow(NamedTuple):
    """One claim: when and where it was published, whose it is, and the number. ``copy_of`` names an earlier report."""

    incident: str
    kind: str
    published: dt.date | None
    outlet: str
    document: str
    source: str
    value: float | None
    value_min: float | None
    value_max: float | None
    bound: str
    status: str
    group: str
    fact_id: str
    copy_of: str


def timeline_rows(incidents: Iterable[Incident]) -> Iterator[TimelineRow]:
    """Every claim of each incident, kind by kind, the earliest first."""
    for incident in incidents:
        for kind in in_order(told.kind for report in incident.reports for told in report.figures):
            for report in incident.reports:
                for told in (figure for figure in report.figures if figure.kind == kind):
                    for stated in stated_by(report, told):
                        claim = stated.claim
                        yield TimelineRow(
                            incident.name,
                            kind,
                            report.published,
                            report.outlet,
                            report.name,
                            claim.source,
                            claim.value,
                            claim.value_min,
                            claim.value_max,
                            claim.bound,
                            claim.status,
                            told.group,
                            claim.fact_id,
                            incident.copies.get(report.name, ""),
                        )
