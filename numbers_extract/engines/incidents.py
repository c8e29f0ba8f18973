"""Frames of facts in, frames of incidents out: grouped as one machine groups them, in steps that an engine can take."""

from __future__ import annotations

import functools
import pickle
from typing import TYPE_CHECKING, Any, Final

from numbers_extract.engines.blocks import Words, evidence_of, likely_pairs, pairs_schema, words_of
from numbers_extract.engines.components import components, members_schema
from numbers_extract.engines.engine import Engine, Frame, by_key
from numbers_extract.engines.facts import documents_of, facts_only, needed
from numbers_extract.extras import require_for_output
from numbers_extract.figures.incidents.gist import Gist, gist_of
from numbers_extract.figures.incidents.grouping import LARGEST, STRONGER, Group, settled, when_of
from numbers_extract.figures.incidents.incident import Incident, check_policy, incident_rows
from numbers_extract.figures.incidents.report import reports_of
from numbers_extract.figures.incidents.shelf import small
from numbers_extract.figures.incidents.timeline import timeline_rows
from numbers_extract.tables.arrow import arrow_schema, to_arrow
from numbers_extract.tables.incidents import table_of_incidents

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pyarrow as pa

    from numbers_extract.figures.incidents.report import Report

__all__ = ["grouped_incidents"]

_BEHIND_DAYS: Final = "~"  # before the day of an incident without a figure: such are numbered last
_END: Final = "\x01"  # behind a name, so that names stand in their own order where more follows


def grouped_incidents(engine: Engine, facts: Frame, policy: str, *, timeline: bool) -> Frame:
    """The incidents that a frame of facts tells of, or every claim of theirs.

    Raises:
        InputError: the frame is no table of facts.
        UsageError: there is no such policy, or the extra ``incidents`` is not installed.
    """
    check_policy(policy)
    require_for_output("scipy", "a table of incidents")
    columns = table_of_incidents(timeline=timeline).columns
    chosen = engine.mapped(facts, facts_only, arrow_schema(), needed(engine, facts))
    reports = engine.kept(engine.grouped(chosen, "doc_id", _reports, _reports_schema()))
    words = words_of(engine, reports)
    pairs = engine.kept(likely_pairs(engine, reports, words))
    labelled = _labelled(engine, reports, _hanging_together(engine, pairs))
    told = functools.partial(_incidents, words=words, policy=policy, timeline=timeline, columns=columns)
    return _numbered(engine, engine.kept(engine.grouped(labelled, "label", told, _rows_schema(columns))), columns)


# ------------------------------------------------------------------------------------------------ reports
def _reports_schema() -> pa.Schema:
    import pyarrow as pa

    return pa.schema([("id", pa.string()), ("gist", pa.binary()), ("report", pa.binary())])


def _reports(table: pa.Table) -> pa.Table:
    """The reports of some documents. Their names stand in the order of time, then of the documents' own names."""
    import pyarrow as pa

    rows = []
    for facts in documents_of(table):
        for number, report in enumerate(reports_of(facts[0].doc_id, facts)):
            gist = gist_of(report)
            name = f"{when_of(gist):010d}{_END}{facts[0].doc_id}{_END}{number:06d}"
            rows.append({"id": name, "gist": _packed(gist), "report": _packed(small(report))})
    return pa.Table.from_pylist(rows, schema=_reports_schema())


def _packed(record: object) -> bytes:
    return pickle.dumps(record, pickle.HIGHEST_PROTOCOL)


def _unpacked(table: pa.Table, name: str) -> list[Any]:
    return [pickle.loads(cell) for cell in table.column(name).to_pylist()]  # noqa: S301  (what this program wrote)


# ------------------------------------------------------------------------------------------------ what hangs together
def _sized_schema() -> pa.Schema:
    import pyarrow as pa

    return members_schema().append(pa.field("size", pa.int64()))


def _hanging_together(engine: Engine, pairs: Frame) -> Frame:
    """The reports that hang together; where these are too many, only by likelier pairs."""
    done = []
    for least in STRONGER:
        strong = engine.mapped(pairs, functools.partial(_at_least, least=least), pairs_schema())
        sized = engine.grouped(components(engine, strong), "label", _sized, _sized_schema())
        sized = engine.kept(sized)
        is_last = least == STRONGER[-1]
        most = None if is_last else LARGEST
        done.append(engine.mapped(sized, functools.partial(_small, most=most), members_schema()))
        large = engine.mapped(sized, _large, _sized_schema())
        if is_last or engine.fetched(large, _sized_schema()).num_rows == 0:
            break
        left = engine.mapped(sized, functools.partial(_of_large, schema=_ends_schema()), _ends_schema())
        ends = engine.mapped(strong, _ends, _ends_schema())
        pairs = engine.kept(engine.grouped(engine.united([ends, left]), "id", _left_pairs, pairs_schema()))
    return engine.united(done)


def _at_least(table: pa.Table, least: float) -> pa.Table:
    import pyarrow.compute as pc

    return table.filter(pc.greater_equal(table["likely"], least))


def _sized(table: pa.Table) -> pa.Table:
    import pyarrow as pa

    parts = [
        rows.append_column("size", pa.array([rows.num_rows] * rows.num_rows)) for _, rows in by_key(table, "label")
    ]
    return pa.concat_tables([_sized_schema().empty_table(), *parts])


def _small(table: pa.Table, most: int | None) -> pa.Table:
    import pyarrow.compute as pc

    kept = table if most is None else table.filter(pc.less_equal(table["size"], most))
    return kept.select(members_schema().names)


def _large(table: pa.Table) -> pa.Table:
    """One row of each component that is too large."""
    import pyarrow.compute as pc

    return table.filter(pc.and_(pc.greater(table["size"], LARGEST), pc.equal(table["id"], table["label"])))


def _ends_schema() -> pa.Schema:
    """A report by name, and a pair that it is the earlier of; without one, it is of a component that is too large."""
    import pyarrow as pa

    return pa.schema([("id", pa.string()), *pairs_schema()])


def _of_large(table: pa.Table, schema: pa.Schema) -> pa.Table:
    import pyarrow as pa
    import pyarrow.compute as pc

    names = table.filter(pc.greater(table["size"], LARGEST)).column("id")
    empty = [pa.nulls(len(names), field.type) for field in pairs_schema()]
    return pa.table([names, *empty], schema=schema)


def _ends(table: pa.Table) -> pa.Table:
    return table.add_column(0, "id", table["a"])


def _left_pairs(table: pa.Table) -> pa.Table:
    """The pairs within components that are too large: both of a pair are in one component."""
    import pyarrow as pa

    left = [rows for _, rows in by_key(table, "id") if rows.column("a").null_count]
    pairs = pa.concat_tables([table.schema.empty_table(), *left])
    return pairs.filter(pairs["a"].is_valid()).select(pairs_schema().names)


# ------------------------------------------------------------------------------------------------ incidents
def _labelled_schema() -> pa.Schema:
    import pyarrow as pa

    return pa.schema([("label", pa.string()), *_reports_schema()])


def _labelled(engine: Engine, reports: Frame, members: Frame) -> Frame:
    """The reports, each with the name of what it hangs together with: its own, where it is alone."""
    schema = _labelled_schema()
    named = engine.mapped(members, _without_report, schema)
    whole = engine.mapped(reports, _without_label, schema)
    return engine.grouped(engine.united([named, whole]), "id", _put_together, schema)


def _without_report(table: pa.Table) -> pa.Table:
    import pyarrow as pa

    none = pa.nulls(table.num_rows, pa.binary())
    return pa.table([table["label"], table["id"], none, none], schema=_labelled_schema())


def _without_label(table: pa.Table) -> pa.Table:
    import pyarrow as pa

    return table.add_column(0, "label", pa.nulls(table.num_rows, pa.string())).cast(_labelled_schema())


def _put_together(table: pa.Table) -> pa.Table:
    import pyarrow as pa

    rows = []
    for name, parts in by_key(table, "id"):
        label = next((one for one in parts.column("label").to_pylist() if one is not None), name)
        rows += [{**row, "label": label} for row in parts.to_pylist() if row["gist"] is not None]
    return pa.Table.from_pylist(rows, schema=_labelled_schema())


def _rows_schema(columns: Mapping[str, str]) -> pa.Schema:
    """The rows of incidents, each with the day and the name of its first report, and its place in the incident."""
    import pyarrow as pa

    return pa.schema([("when", pa.string()), ("first", pa.string()), ("place_in", pa.int64()), *arrow_schema(columns)])


def _incidents(table: pa.Table, words: Words, policy: str, columns: Mapping[str, str], *, timeline: bool) -> pa.Table:
    """The rows of the incidents of what hangs together."""
    import pyarrow as pa

    in_order = table.sort_by("id")
    names = in_order.column("id").to_pylist()
    reports: list[Report] = _unpacked(in_order, "report")
    gists: list[Gist] = _unpacked(in_order, "gist")
    firsts: list[str] = []
    days: list[str] = []
    places: list[int] = []
    rows: list[Any] = []
    for group in _groups(in_order, words):
        members = {member: reports[member] for member in group.members}
        copies = {members[copy].name: members[first].name for copy, first in group.copies.items()}
        incident = Incident("", tuple(members.values()), copies)
        told = list(timeline_rows([incident]) if timeline else incident_rows([incident], policy))
        first = names[group.members[0]]
        behind = "" if any(gists[member].numbers for member in group.members) else _BEHIND_DAYS
        firsts += [first] * len(told)
        days += [behind + first.partition(_END)[0]] * len(told)
        places += range(len(told))
        rows += told
    made = to_arrow(rows, columns)
    head = [pa.array(days, pa.string()), pa.array(firsts, pa.string()), pa.array(places, pa.int64())]
    return pa.table([*head, *made.columns], schema=_rows_schema(columns))


def _groups(table: pa.Table, words: Words) -> Iterator[Group]:
    """The incidents among reports in order of time, by their places in the table."""
    parts: dict[str, list[int]] = {}
    for place, label in enumerate(table.column("label").to_pylist()):
        parts.setdefault(label, []).append(place)
    yield from (Group((members[0],), {}) for members in parts.values() if len(members) == 1)
    several = [members for members in parts.values() if len(members) > 1]
    taken = sorted(place for members in several for place in members)
    if taken:
        gists = _unpacked(table.take(taken), "gist")
        at = {place: number for number, place in enumerate(taken)}
        evidence, _ = evidence_of(gists, words)
        for group in settled(gists, evidence, [[at[place] for place in members] for members in several]):
            copies = {taken[copy]: taken[first] for copy, first in group.copies.items()}
            yield Group(tuple(taken[member] for member in group.members), copies)


# ------------------------------------------------------------------------------------------------ names
def _numbered(engine: Engine, incidents: Frame, columns: Mapping[str, str]) -> Frame:
    """The rows with the names of their incidents, which count from 1, the earliest first."""
    import pyarrow as pa

    counted = pa.schema([("when", pa.string()), ("number", pa.int64())])
    parts = engine.mapped(incidents, _counted, counted, ["when", "place_in"])
    told = engine.fetched(parts, counted)
    numbers: dict[str, int] = {}
    for when, number in zip(*(column.to_pylist() for column in told.columns), strict=True):
        numbers[when] = numbers.get(when, 0) + number
    before, first = 0, {}
    for when in sorted(numbers):
        first[when] = before
        before += numbers[when]
    return engine.grouped(
        incidents, "when", functools.partial(_named, first=first, columns=columns), arrow_schema(columns)
    )


def _counted(table: pa.Table) -> pa.Table:
    """How many incidents begin on each day."""
    import pyarrow.compute as pc

    own = table.filter(pc.equal(table["place_in"], 0))
    return own.group_by("when").aggregate([([], "count_all")]).rename_columns(["when", "number"])


def _named(table: pa.Table, first: Mapping[str, int], columns: Mapping[str, str]) -> pa.Table:
    import pyarrow as pa

    parts = [arrow_schema(columns).empty_table()]
    for when, rows in by_key(table, "when"):
        in_order = rows.sort_by([("first", "ascending"), ("place_in", "ascending")])
        number = {name: place for place, name in enumerate(dict.fromkeys(in_order.column("first").to_pylist()), 1)}
        names = [f"i{first[when] + number[name]}" for name in in_order.column("first").to_pylist()]
        made = in_order.select(list(columns))
        parts.append(made.set_column(0, "incident", pa.array(names, pa.string())))
    return pa.concat_tables(parts)
