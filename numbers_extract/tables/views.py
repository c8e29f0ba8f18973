"""The summary of a document in, a row in the column names of a data project out.

A view is data: its columns in order, each with what fills it and what it cannot say. What the texts do not tell stays
empty; a column that this program never fills is there so that the file has the project's shape.

What fills a column is written as ``kind.part``: the figure of the summary for that kind, with ``value`` (the figure, or
the low end of a range or of a vague word), ``low`` and ``high`` (the ends, or the figure where an end is open); several
joined by ``+`` are added up. Of votes and seats there are ``share`` and ``total`` too. A kind behind ``civilian_`` counts only those whom the text calls civilians, children and
the like. ``id``, ``document``, ``published``, ``date_start``, ``date_end``, ``year``,
``country``, ``country_iso``, ``iso3``, ``iso_number``, ``place``, ``source`` and ``sentence`` are those of the figure that leads: the first kind of
the view that the text has. ``side``, ``contest`` and ``group`` say whose the figures are, in a view with a row a side.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from numbers_extract.errors import UsageError
from numbers_extract.figures.incidents.incident import Incident, IncidentFigure, incident_figures
from numbers_extract.figures.summary import summarize_facts
from numbers_extract.kinds import all_kinds
from numbers_extract.lexicon.people import CIVILIANS
from numbers_extract.tables.conventions import apply_convention
from numbers_extract.tables.table import Table

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numbers_extract.figures.summary import SummaryRow
    from numbers_extract.records import Fact
    from numbers_extract.tables.columns import Cell, Row

__all__ = [
    "VIEWS",
    "View",
    "ViewColumn",
    "check_view",
    "incident_view_rows",
    "tag_rows",
    "view_columns",
    "view_rows",
    "view_table",
]


class ViewColumn(NamedTuple):
    """A column: its name in the project, what fills it (empty: nothing here), what it says, and its HXL tag."""

    name: str
    takes: str
    says: str
    tag: str = ""


class View(NamedTuple):
    """The columns of a project.

    ``vague`` is its convention for vague words. ``left_out`` names the columns of the project that are not even there.
    ``by_side``: it is no project's, and a row is a party, candidate or side in an article.
    """

    name: str
    title: str
    about: str
    columns: tuple[ViewColumn, ...]
    vague: str = "none"
    left_out: tuple[str, ...] = ()
    by_side: bool = False

    def kinds(self) -> tuple[str, ...]:
        """The kinds that its columns ask for, in their order."""
        parts = [part for column in self.columns for part in column.takes.split("+") if "." in part]
        return tuple(dict.fromkeys(part.split(".")[0] for part in parts))


_NOT_TOLD: Final = "Not filled: it takes knowledge beyond the text."
_PUBLISHED: Final = "Day of publication, where it is known; the project has no such column."
_CIVILIAN: Final = "civilian_"
_POLLED, _WON = (kind.name for kind in all_kinds() if kind.ballot)  # the ballots for a side, and what they give it


def _start_and_end(unit: str) -> tuple[ViewColumn, ...]:
    """EM-DAT writes a date in three columns."""
    return tuple(
        ViewColumn(
            f"{end} {part}", f"{key}_{part.lower()}", f"{part} of the {unit}'s {end.lower()}, where it is dated."
        )
        for end, key in (("Start", "start"), ("End", "end"))
        for part in ("Year", "Month", "Day")
    )


VIEWS: Final[dict[str, View]] = {
    view.name: view
    for view in (
        View(
            "ucdp",
            "UCDP Georeferenced Event Dataset",
            "One row for each article that states a death toll, with the best, low and high estimate.",
            (
                ViewColumn("id", "id", "Document and article; UCDP numbers events."),
                ViewColumn("year", "year", "Year of date_start."),
                ViewColumn("type_of_violence", "", _NOT_TOLD),
                ViewColumn("side_a", "", _NOT_TOLD),
                ViewColumn("side_b", "", _NOT_TOLD),
                ViewColumn("number_of_sources", "sources", "Of a summary, those who state the figure or a rival claim; of incidents, the documents without copies."),
                ViewColumn("source_article", "document", "The document; of an incident all, joined by semicolons."),
                ViewColumn("source_date", "published", "Day of publication, where it is known; of an incident the last."),
                ViewColumn("source_original", "source", "Who states the figure, in the words of the text."),
                ViewColumn("where_description", "place", "The words that place the figure."),
                ViewColumn("latitude", "", _NOT_TOLD),
                ViewColumn("longitude", "", _NOT_TOLD),
                ViewColumn("country", "country", "Country of those words, its common English name; the project may have one of its own."),
                ViewColumn("date_prec", "date_prec", "1 a day, 2 up to six days, 3 a week, 4 a month, 5 more; empty where nothing dates it."),
                ViewColumn("date_start", "date_start", "First day of the time that the text gives the figure."),
                ViewColumn("date_end", "date_end", "Last day of that time."),
                ViewColumn("deaths_a", "", _NOT_TOLD),
                ViewColumn("deaths_b", "", _NOT_TOLD),
                ViewColumn("deaths_civilians", "civilian_deaths.value", "Those whom the text calls civilians, children, women, journalists, aid workers or medics; it may leave others unsaid."),
                ViewColumn("deaths_unknown", "", _NOT_TOLD),
                ViewColumn("best", "deaths.value", "The figure; the low end of a range or of a vague word."),
                ViewColumn("high", "deaths.high", "The high end; best where it is open."),
                ViewColumn("low", "deaths.low", "The low end; best where it is open."),
            ),
            left_out=(
                "relid", "active_year", "code_status", "conflict_dset_id", "conflict_new_id", "conflict_name",
                "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_b_dset_id",
                "side_b_new_id", "source_office", "source_headline", "where_prec",
                "where_coordinates", "adm_1", "adm_2", "geom_wkt", "priogrid_gid", "country_id", "region",
                "event_clarity", "gwnoa", "gwnob",
            ),
        ),
        View(
            "airwars",
            "Airwars civilian harm",
            "One row for each article that says that civilians were killed or injured. Only people whom the text calls "
            "civilians, children, women, journalists, aid workers or medics are counted; where the text says people, "
            "nothing is. Airwars publishes assessments rather than one table; the columns are named after what an "
            "assessment states (civilians reported killed, suspected belligerent), so rename them to those of your copy.",
            (
                ViewColumn("reference", "id", "Document and article; Airwars has codes of its own."),
                ViewColumn("incident_date", "date_start", "First day of the time that the text gives the figure."),
                ViewColumn("location", "place", "The words that place the figure."),
                ViewColumn("country", "country", "Country of those words, its common English name; the project may have one of its own."),
                ViewColumn("latitude", "", _NOT_TOLD),
                ViewColumn("longitude", "", _NOT_TOLD),
                ViewColumn("suspected_belligerent", "actor", "Who did it, in the words of the text."),
                ViewColumn("grading", "", "Not filled: how well a claim is supported takes several sources."),
                ViewColumn("civilians_killed_min", "civilian_deaths.low", "The low end of the civilians killed."),
                ViewColumn("civilians_killed_max", "civilian_deaths.high", "The high end of the civilians killed."),
                ViewColumn("civilians_injured_min", "civilian_injuries.low", "The low end of the civilians injured."),
                ViewColumn("civilians_injured_max", "civilian_injuries.high", "The high end of the civilians injured."),
                ViewColumn("source", "source", "Who states the figure, in the words of the text."),
                ViewColumn("published", "published", _PUBLISHED),
            ),
        ),
        View(
            "emdat",
            "EM-DAT, the International Disaster Database",
            "One row for each article with figures of a disaster. Total Deaths counts the missing in, as EM-DAT does. Names are those of the public table since 2023; tables before "
            "write No Injured, No Affected and No Homeless, without the point.",
            (
                ViewColumn("DisNo.", "id", "Document and article; EM-DAT has numbers of its own."),
                ViewColumn("Disaster Type", "", _NOT_TOLD),
                ViewColumn("ISO", "iso3", "Country code of the place of the figure."),
                ViewColumn("Country", "country_iso", "The same, as its name in ISO 3166; ISO is the column to join by."),
                ViewColumn("Location", "place", "The words that place the figure."),
                *_start_and_end("time"),
                ViewColumn("Total Deaths", "deaths.value+missing.value", "Dead and missing."),
                ViewColumn("No. Injured", "injuries.value", "Injured."),
                ViewColumn("No. Affected", "affected.value+displaced.value", "In need, trapped, infected, displaced; the homeless too."),
                ViewColumn("No. Homeless", "", "Not filled: the homeless are among those affected."),
                ViewColumn("Total Affected", "injuries.value+affected.value+displaced.value", "Injured and affected."),
                ViewColumn("Total Damage ('000 US$)", "", "Not filled: the table of facts has the amounts as the text states them."),
                ViewColumn("published", "published", _PUBLISHED),
            ),
            vague="emdat",
            left_out=(
                "Historic", "Classification Key", "Disaster Group", "Disaster Subgroup", "Disaster Subtype",
                "External IDs", "Event Name", "Subregion", "Region", "Origin", "Associated Types",
                "OFDA/BHA Response", "Appeal", "Declaration", "AID Contribution ('000 US$)", "Magnitude",
                "Magnitude Scale", "Latitude", "Longitude", "River Basin", "Reconstruction Costs ('000 US$)",
                "Insured Damage ('000 US$)", "the adjusted costs", "CPI", "Admin Units", "Entry Date", "Last Update",
            ),
        ),
        View(
            "acled",
            "ACLED events",
            "One row for each article that states a death toll. Vague words are counted as ACLED does, unless --vague "
            "names another convention.",
            (
                ViewColumn("event_id_cnty", "id", "Document and article; ACLED has codes of its own."),
                ViewColumn("event_date", "date_start", "First day of the time that the text gives the figure."),
                ViewColumn("year", "year", "Its year."),
                ViewColumn("time_precision", "time_precision", "1 a day, 2 a week, 3 a month or more; empty where nothing dates it."),
                ViewColumn("disorder_type", "", _NOT_TOLD),
                ViewColumn("event_type", "", _NOT_TOLD),
                ViewColumn("sub_event_type", "", _NOT_TOLD),
                ViewColumn("actor1", "actor", "Who did it, in the words of the text; ACLED has names of its own."),
                ViewColumn("actor2", "", _NOT_TOLD),
                ViewColumn("iso", "iso_number", "Country number (ISO 3166-1) of the place of the figure."),
                ViewColumn("country", "country", "Country of the place of the figure, its common English name; ACLED may have one of its own."),
                ViewColumn("location", "place", "The words that place the figure."),
                ViewColumn("latitude", "", _NOT_TOLD),
                ViewColumn("longitude", "", _NOT_TOLD),
                ViewColumn("source", "source", "Who states the figure, in the words of the text."),
                ViewColumn("notes", "sentence", "The sentence that states it."),
                ViewColumn("fatalities", "deaths.value", "The figure; the low end of a range."),
                ViewColumn("published", "published", _PUBLISHED),
            ),
            vague="acled",
            left_out=(
                "assoc_actor_1", "inter1", "assoc_actor_2", "inter2", "interaction",
                "civilian_targeting", "region", "admin1", "admin2", "admin3", "geo_precision", "source_scale",
                "tags", "timestamp",
            ),
        ),
        View(
            "hxl",
            "Humanitarian Exchange Language",
            "One row for each article with people harmed, under a row of tags. The hashtags are those of the HXL standard; "
            "abducted, detained and missing are attributes of our own, which it allows.",
            (
                ViewColumn("Document", "id", "Document and article.", "#meta+id"),
                ViewColumn("Published", "published", "Day of publication, where it is known.", "#date+reported"),
                ViewColumn("From", "date_start", "First day of the time of the figure.", "#date+start"),
                ViewColumn("To", "date_end", "Last day of that time.", "#date+end"),
                ViewColumn("Place", "place", "The words that place the figure.", "#loc+name"),
                ViewColumn("Country", "iso3", "Country code of those words.", "#country+code+v_iso3"),
                ViewColumn("Killed", "deaths.value", "Dead.", "#affected+killed"),
                ViewColumn("Killed, low", "deaths.low", "The low end.", "#affected+killed+min"),
                ViewColumn("Killed, high", "deaths.high", "The high end.", "#affected+killed+max"),
                ViewColumn("Injured", "injuries.value", "Injured.", "#affected+injured"),
                ViewColumn("Missing", "missing.value", "Missing.", "#affected+missing"),
                ViewColumn("Abducted", "abducted.value", "Abducted.", "#affected+abducted"),
                ViewColumn("Detained", "detained.value", "Detained.", "#affected+detained"),
                ViewColumn("Displaced", "displaced.value", "Displaced.", "#affected+displaced"),
                ViewColumn("Affected", "affected.value", "Other harm or need.", "#affected"),
                ViewColumn("Source", "source", "Who states the leading figure.", "#meta+source"),
            ),
        ),
        View(
            "elections",
            "Elections by party",
            "One row for each party, candidate or side that an article gives votes, a share or seats; a table of our own. "
            "What the text tells of it in several sentences, and by several names that it sets equal, stands in one row.",
            (
                ViewColumn("id", "id", "Document and article."),
                ViewColumn("published", "published", "Day of publication, where it is known."),
                ViewColumn("contest", "contest", "Which vote, where the article tells of several: second round, upper house, earlier, or a place."),
                ViewColumn("party", "side", "The party, candidate or side, by the first name that the text gives it."),
                ViewColumn("side", "group", "Of a question that is voted on: for, against or abstain."),
                ViewColumn(_POLLED, f"{_POLLED}.value", "Its votes; the low end of a range or of a vague word."),
                ViewColumn("share", "votes.share", "Its percentage of the votes: the one stated, else that of votes in votes_total."),
                ViewColumn(_WON, f"{_WON}.value", "Its seats; the low end of a range or of a vague word."),
                ViewColumn("votes_total", "votes.total", "All votes, where the text tells them or they are the two sides of one vote."),
                ViewColumn("seats_total", "seats.total", "All seats, where the text tells them."),
                ViewColumn("status", "status", "How surely it is said: planned for seats that a party will have, alleged for a claim."),
                ViewColumn("date_start", "date_start", "First day of the time that the text gives the figure."),
                ViewColumn("date_end", "date_end", "Last day of that time."),
                ViewColumn("place", "place", "The words that place the figure."),
                ViewColumn("country", "iso3", "Country code of those words."),
                ViewColumn("source", "source", "Who states the figure."),
                ViewColumn("sentence", "sentence", "The sentence of the first of these figures."),
            ),
            by_side=True,
        ),
    )
}  # fmt: skip
"""The views by name."""

_OF_COUNTRY: Final = frozenset({"country", "country_iso", "iso_number"})
_OF_A_SIDE: Final = frozenset({"side", "contest", "group"})
_DATES: Final = frozenset({"published", "date_start", "date_end"})
_NUMBERS: Final = frozenset({"year", "sources", "date_prec", "time_precision"})
_PRECISION: Final = {
    "date_prec": ((1, 1), (6, 2), (7, 3), (31, 4), (366, 5)),
    "time_precision": ((1, 1), (7, 2), (366, 3)),
}
"""Up to how many days an event is dated, and the code that the project has for it."""


def check_view(name: str | None) -> View | None:
    """The view of that name, None for none. Raises UsageError when there is no such view."""
    if name is None:
        return None
    if name not in VIEWS:
        raise UsageError(f"unknown view {name!r}: choose one of {', '.join(VIEWS)}")
    return VIEWS[name]


def view_columns(view: View) -> dict[str, str]:
    """The columns of a view with their specs; all are text in a view with a row of tags."""
    tagged = any(column.tag for column in view.columns)
    return {column.name: "string" if tagged else _spec(column.takes) for column in view.columns}


def view_table(view: View, of: str) -> Table:
    """A view as a table; ``of`` is the name of the table whose figures it shows."""
    says = {column.name: column.says for column in view.columns}
    return Table(f"{of}_{view.name}", f"{view.title}.", view_columns(view), says)


def _spec(takes: str) -> str:
    if "." in takes or takes in _NUMBERS or takes.startswith(("start_", "end_")):
        return "number"
    return "date" if takes in _DATES else "string"


def tag_rows(view: View) -> list[Row]:
    """The row of tags under the header, for a view that has one."""
    tags = tuple(column.tag for column in view.columns)
    return [tags] if any(tags) else []


def view_rows(
    facts: Sequence[Fact],
    view: View,
    published: dt.date | None,
    *,
    vague: str = "none",
    kinds: frozenset[str] | None = None,
) -> list[Row]:
    """The rows of one document: one for each article, or side in it, that has a figure of the view's kinds.

    Args:
        facts: the facts of the document, vague words as the text states them.
        view: the columns.
        published: the day of publication, None when not known.
        vague: the convention for vague words; that of the view for ``none``.
        kinds: the kinds whose figures are shown; None for all.
    """
    convention = view.vague if vague == "none" else vague
    counted = [apply_convention(fact, convention) for fact in facts]
    by_id = {fact.fact_id: fact for fact in facts}
    articles: dict[tuple[int, str, str, str], dict[str, SummaryRow]] = {}
    for prefix, members in (("", counted), (_CIVILIAN, [fact for fact in counted if fact.group in CIVILIANS])):
        for row in summarize_facts(members):
            if prefix + row.kind in view.kinds() and (kinds is None or row.kind in kinds):
                side = (row.contest, row.actor, row.group) if view.by_side else ("", "", "")
                articles.setdefault((row.article, *side), {})[prefix + row.kind] = row
    return [
        tuple(_cell(column.takes, _Told(rows, by_id, view, published)) for column in view.columns)
        for _, rows in sorted(articles.items(), key=lambda one: one[0][0])
    ]


class _Told:
    """What the text says of one article: its figures by kind, and the facts of the figure that leads."""

    def __init__(
        self, rows: dict[str, SummaryRow], by_id: dict[str, Fact], view: View, published: dt.date | None
    ) -> None:
        self.rows: Mapping[str, _Ends] = rows
        self._published = published
        self._lead = next(rows[kind] for kind in view.kinds() if kind in rows)
        self._facts = [by_id[fact_id] for fact_id in self._lead.fact_id.split(";") if fact_id in by_id]
        self.id, self.document = f"{self._lead.doc_id}:{self._lead.article}", self._lead.doc_id
        self.sources = len(list(filter(None, self._lead.sources.split(";")))) or 1
        self.side, self.contest, self.group = self._lead.actor, self._lead.contest, self._lead.group

    def words(self, name: str) -> str:
        """The column of the first leading fact that has it; whose the figures are says the summary."""
        if name in _OF_A_SIDE:
            return str(getattr(self, name))
        return next((getattr(fact, name) for fact in self._facts if getattr(fact, name)), "")

    def day(self, name: str) -> dt.date | None:
        """The date of the first leading fact that has it."""
        told = next((getattr(fact, name) for fact in self._facts if getattr(fact, name) is not None), None)
        return self._published if told is None and name == "published" else told


class _ToldOfIncident:
    """What the reports say of one incident: its figures by kind, and the claim of the figure that leads."""

    def __init__(self, incident: Incident, figures: dict[str, IncidentFigure], view: View) -> None:
        self.rows: Mapping[str, _Ends] = {kind: figure.row for kind, figure in figures.items()}
        self._lead = next(figures[kind] for kind in view.kinds() if kind in figures)
        self.id, self.document = incident.name, self._lead.row.documents
        self.sources = len(incident.originals())

    def words(self, name: str) -> str:
        """The column of the row of the incident, or of the claim that its figure is."""
        if name in {"source", "sentence"}:
            stated = self._lead.chosen
            return stated.claim.source if name == "source" else stated.told.sentence
        return str(getattr(self._lead.row, name))

    def day(self, name: str) -> dt.date | None:
        """Its day; of publication, the last."""
        day: dt.date | None = getattr(self._lead.row, "last_reported" if name == "published" else name)
        return day


class _Ends(Protocol):
    """A figure with its range."""

    @property
    def value(self) -> float | None: ...
    @property
    def value_min(self) -> float | None: ...
    @property
    def value_max(self) -> float | None: ...


def incident_view_rows(incidents: Iterable[Incident], view: View, policy: str) -> Iterator[Row]:
    """One row for each incident that has a figure of the view's kinds."""
    for incident in incidents:
        figures = {figure.row.kind: figure for figure in incident_figures(incident, policy)}
        civilians = incident_figures(incident, policy, civilians=True)
        figures.update({f"{_CIVILIAN}{figure.row.kind}": figure for figure in civilians})
        asked = {kind: figure for kind, figure in figures.items() if kind in view.kinds()}
        if asked:
            yield tuple(_cell(column.takes, _ToldOfIncident(incident, asked, view)) for column in view.columns)


def _cell(takes: str, told: _Told | _ToldOfIncident) -> Cell:
    if not takes:
        return None
    if "." in takes:
        numbers = [n for n in (_figure(part, told.rows) for part in takes.split("+")) if n is not None]
        return math.fsum(numbers) if numbers else None
    if takes in {"id", "document"}:
        return told.document if takes == "document" else told.id
    if takes in _DATES:
        return told.day(takes)
    if takes in _NUMBERS:
        return _number(takes, told)
    end, _, part = takes.partition("_")
    if end in {"start", "end"} and part:
        day = told.day(f"date_{end}")
        return None if day is None else float(getattr(day, part))
    if takes == "iso3":
        return told.words("country")
    if takes in _OF_COUNTRY:
        return _of_countries(told.words("country"), takes)
    return told.words(takes)


def _number(takes: str, told: _Told | _ToldOfIncident) -> float | None:
    """The year, the number of sources, or a code of how closely it is dated."""
    if takes == "sources":
        return float(told.sources)
    start, end = told.day("date_start"), told.day("date_end")
    if takes == "year" or start is None or end is None:
        return None if start is None else float(start.year)
    days = (end - start).days + 1
    return float(next((code for most, code in _PRECISION[takes] if days <= most), _PRECISION[takes][-1][1]))


def _figure(takes: str, rows: Mapping[str, _Ends]) -> float | None:
    kind, _, part = takes.partition(".")
    row = rows.get(kind)
    if row is None:
        return None
    if part in {"share", "total"}:
        told: float | None = getattr(row, part)
        return told
    best = next((n for n in (row.value, row.value_min, row.value_max) if n is not None), None)
    wanted = {"value": row.value, "low": row.value_min, "high": row.value_max}[part]
    return best if wanted is None else wanted


def _of_countries(codes: str, takes: str) -> str:
    """What ISO 3166 says of each country, joined as the codes are."""
    import pycountry

    lists = (pycountry.countries, pycountry.historic_countries)
    found = [
        (code, next(filter(None, (countries.get(alpha_3=code) for countries in lists)), None))
        for code in codes.split(";")
        if code
    ]
    if takes == "iso_number":
        return ";".join(code if country is None else str(int(country.numeric)) for code, country in found)
    common = takes == "country"
    return ";".join(
        code if country is None else str((common and getattr(country, "common_name", None)) or country.name)
        for code, country in found
    )
