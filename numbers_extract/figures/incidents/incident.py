"""The reports of an incident in, one figure of each kind out: chosen by a policy, with the range of rival claims.

Each report tells one figure of a kind, and rival claims beside it. A source's newer claim takes the place of its older
one; an older toll that nobody repeats is superseded by a newer one of the same event. What is only a part of the
people, or one victim told without a figure, counts where no report tells more. Copies of a report count once.
"""

from __future__ import annotations

import collections
import datetime as dt
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.errors import UsageError
from numbers_extract.figures.incidents.current import (
    Stated,
    at_odds,
    current,
    in_words,
    latest_best,
    reach_of,
    stated_by,
)
from numbers_extract.figures.incidents.gist import gist_of
from numbers_extract.figures.incidents.grouping import Group, grouped
from numbers_extract.figures.incidents.shelf import Shelf
from numbers_extract.figures.summary import in_order

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence
    from typing import TypeVar

    from numbers_extract.figures.incidents.report import Report, Told

    Value = TypeVar("Value", bound=Hashable)

__all__ = [
    "INCIDENT_COLUMNS",
    "POLICIES",
    "Incident",
    "IncidentFigure",
    "IncidentRow",
    "check_policy",
    "incident_figures",
    "incident_rows",
    "incidents_of",
    "without_figures",
]

POLICIES: Final = ("latest", "highest", "official")
"""How the figure of an incident is chosen among those of its reports."""

INCIDENT_COLUMNS: Final = {
    "incident": "string",
    "kind": "category",
    "value": "number",
    "value_min": "number",
    "value_max": "number",
    "bound": "category",
    "first_reported": "date",
    "last_reported": "date",
    "date_start": "date",
    "date_end": "date",
    "place": "string",
    "country": "string",
    "actor": "string",
    "sources": "string",
    "documents": "string",
    "fact_ids": "string",
    "conflict": "flag",
    "why": "string",
}
"""The columns of the table of incidents, with the specs of :mod:`numbers_extract.tables.columns`."""


class IncidentRow(NamedTuple):
    """One figure of an incident; ``kind`` is empty in the only row of an incident without figures.

    ``value_min`` and ``value_max`` span the claims that stand, None for an open end. ``first_reported`` and
    ``last_reported`` are days of publication of the reports that tell the figure; ``sources``, ``documents`` and
    ``fact_ids`` are joined by semicolons. ``conflict`` says that two standing claims cannot both be true.
    """

    incident: str
    kind: str
    value: float | None
    value_min: float | None
    value_max: float | None
    bound: str
    first_reported: dt.date | None
    last_reported: dt.date | None
    date_start: dt.date | None
    date_end: dt.date | None
    place: str
    country: str
    actor: str
    sources: str
    documents: str
    fact_ids: str
    conflict: bool
    why: str


class Incident(NamedTuple):
    """The reports of one event, the earliest first. ``copies`` says, by name, which report is a copy of which."""

    name: str
    reports: tuple[Report, ...]
    copies: dict[str, str]

    def originals(self) -> list[Report]:
        """The reports without the copies."""
        return [report for report in self.reports if report.name not in self.copies]


def check_policy(policy: str) -> str:
    """The policy itself. Raises UsageError where there is none of that name."""
    if policy not in POLICIES:
        raise UsageError(f"unknown policy {policy!r}: choose one of {', '.join(POLICIES)}")
    return policy


def incidents_of(reports: Sequence[Report]) -> Iterator[Incident]:
    """The incidents that the reports tell of, the earliest first, with names that count from 1.

    Raises:
        UsageError: the extra ``incidents`` is not installed.
    """
    gists = reports.gists() if isinstance(reports, Shelf) else [gist_of(report) for report in reports]
    return (_incident(number, reports, group) for number, group in enumerate(grouped(gists), 1))


def _incident(number: int, reports: Sequence[Report], group: Group) -> Incident:
    members = {member: reports[member] for member in group.members}
    copies = {members[copy].name: members[first].name for copy, first in group.copies.items()}
    return Incident(f"i{number}", tuple(members.values()), copies)


class IncidentFigure(NamedTuple):
    """A row of the table, the claim that its figure is, and the claims that stand beside it."""

    row: IncidentRow
    chosen: Stated
    standing: tuple[Stated, ...]


def incident_rows(
    incidents: Iterable[Incident], policy: str = "latest", kinds: frozenset[str] | None = None
) -> Iterator[IncidentRow]:
    """One row an incident and kind.

    Args:
        incidents: the incidents.
        policy: one of :data:`POLICIES`.
        kinds: the kinds to keep; all, and a row for each incident without figures, when None.
    """
    for incident in incidents:
        figures = list(incident_figures(incident, policy))
        yield from (figure.row for figure in figures if kinds is None or figure.row.kind in kinds)
        if not figures and kinds is None:
            yield without_figures(incident)


def incident_figures(incident: Incident, policy: str, *, civilians: bool = False) -> Iterator[IncidentFigure]:
    """The figures of one incident, kind by kind; with ``civilians``, those of civilians alone."""
    told: dict[str, list[tuple[Report, Told]]] = {}
    for report in incident.originals():
        for figure in report.civilians if civilians else report.figures:
            told.setdefault(figure.kind, []).append((report, figure))
    for kind in in_order(told):
        yield _figure(incident, kind, told[kind], policy)


def _figure(incident: Incident, kind: str, told: Sequence[tuple[Report, Told]], policy: str) -> IncidentFigure:
    stated = [claim for report, figure in told for claim in stated_by(report, figure)]
    chosen = latest_best(stated, policy)
    standing = current(stated, chosen)
    low, high = reach_of([chosen, *standing])
    everywhere = [figure for _, figure in told]
    reported = [report for report in incident.reports if any(figure.kind == kind for figure in report.figures)]
    start, end = _days(incident, everywhere)
    ids = [*chosen.told.fact_ids, *(fact_id for figure in everywhere for fact_id in figure.fact_ids)]
    row = IncidentRow(
        incident=incident.name,
        kind=kind,
        value=chosen.claim.value,
        value_min=low,
        value_max=high,
        bound=chosen.claim.bound,
        first_reported=_first_day(reported),
        last_reported=_last_day(reported),
        date_start=start,
        date_end=end,
        place=_commonest(figure.place for figure in everywhere) or _place(incident),
        country=_commonest(figure.country for figure in everywhere) or _country(incident),
        actor=chosen.told.actor or _commonest(figure.actor for figure in everywhere),
        sources=_joined({claim.claim.source.lower(): claim.claim.source for claim in reversed(standing)}.values()),
        documents=_joined(report.name for report in incident.reports),
        fact_ids=_joined(ids),
        conflict=at_odds(standing),
        why=_why(incident, chosen, standing, stated, policy),
    )
    return IncidentFigure(row, chosen, tuple(standing))


def without_figures(incident: Incident) -> IncidentRow:
    """The row of an incident of which no figure is told."""
    start, end = _days(incident, ())
    return IncidentRow(
        incident=incident.name,
        kind="",
        value=None,
        value_min=None,
        value_max=None,
        bound="",
        first_reported=_first_day(incident.reports),
        last_reported=_last_day(incident.reports),
        date_start=start,
        date_end=end,
        place=_place(incident),
        country=_country(incident),
        actor="",
        sources="",
        documents=_joined(report.name for report in incident.reports),
        fact_ids="",
        conflict=False,
        why="no figure is told",
    )


def _why(incident: Incident, chosen: Stated, standing: Sequence[Stated], stated: Sequence[Stated], policy: str) -> str:
    """The policy, whose figure it is, how many reports tell it, what it replaced, and the claims that rival it."""
    reports = {claim.report.name for claim in stated}
    parts = [f"{policy}: {in_words(chosen)}", f"{len(reports)} report{'' if len(reports) == 1 else 's'}"]
    if incident.copies:
        parts.append(f"{len(incident.copies)} more printed again")
    older = {claim.claim.value for claim in stated if claim not in standing and claim.is_whole}
    older -= {chosen.claim.value, None}
    if older:
        parts.append(f"replaces {', '.join(f'{value:,.15g}' for value in sorted(older, key=float)[:10])}")  # type: ignore[arg-type]
    rivals = [claim for claim in standing if claim.claim.value != chosen.claim.value]
    if rivals:
        parts.append(f"claims: {', '.join(dict.fromkeys(in_words(claim) for claim in [chosen, *rivals][:20]))}")
    return "; ".join(parts)


# ------------------------------------------------------------------------------------------------ when and where
def _days(incident: Incident, figures: Sequence[Told]) -> tuple[dt.date | None, dt.date | None]:
    """The days that most figures give, else those of the reports, else that of the first publication; none is later."""
    first = _first_day(incident.reports)
    days = [(f.date_start, f.date_end) for f in figures if f.date_from in {"fact", "article"}]
    told = _most(day for day in days if first is None or day[0] is None or day[0] <= first)
    if told is not None:
        return told
    days_of_reports = [report.day for report in incident.reports if report.day is not None]
    day = _most(day for day in days_of_reports if first is None or day <= first) or first
    return day, day


def _place(incident: Incident) -> str:
    return _commonest(figure.place for report in incident.reports for figure in report.figures)


def _country(incident: Incident) -> str:
    codes = _commonest(figure.country for report in incident.reports for figure in report.figures)
    return codes or _commonest(code for report in incident.reports for code in sorted(report.countries))


def _most(values: Iterable[Value]) -> Value | None:
    counted = collections.Counter(values)
    return counted.most_common(1)[0][0] if counted else None


def _commonest(words: Iterable[str]) -> str:
    """The words that most figures have, the first of those; empty where none has any."""
    return _most(word for word in words if word) or ""


def _first_day(reports: Iterable[Report]) -> dt.date | None:
    return min((report.published for report in reports if report.published is not None), default=None)


def _last_day(reports: Iterable[Report]) -> dt.date | None:
    return max((report.published for report in reports if report.published is not None), default=None)


def _joined(words: Iterable[str]) -> str:
    return ";".join(dict.fromkeys(filter(None, words)))
