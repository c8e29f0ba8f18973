"""Reports in, pairs that are likely of one event out: compared block by block, as one machine compares them.

A block is a day with the days before it that can be of one event, and of these the reports of some countries. A
report stands in it as a row where the day is its own, and as a column where the day is its own or a few days on: so
those of neighbouring days meet. Two reports whose countries are all others never are of one event. A report without a
country is a column of one block of the day and a row of all.

What one machine sees at once is brought together before: how many reports hold each word, in all and in the days of a
block, and of the neighbours that a report has in the blocks of a day the nearest.
"""

from __future__ import annotations

import collections
import functools
import itertools
import pickle
import zlib
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from numbers_extract.engines.engine import Engine, Frame, by_key
from numbers_extract.figures.incidents.evidence import ONE_EVENT, Evidence
from numbers_extract.figures.incidents.neighbours import MOST_HOLDERS, MOST_NEIGHBOURS, WINDOW, days_of, nearest
from numbers_extract.figures.incidents.vectors import Collection, Vectors, held_by, vectors_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import pyarrow as pa

    from numbers_extract.figures.incidents.gist import Gist

__all__ = ["Words", "evidence_of", "likely_pairs", "pairs_schema", "words_of"]

_WORD_PARTS: Final = 256
_COUNTRY_PARTS: Final = 8
_WITHOUT: Final = _COUNTRY_PARTS  # the part of reports without a country
_UNDATED: Final = "undated"
_UNDATED_BLOCK: Final = 20_000  # reports
_OF_EVENT: Final = 1 << 32
_TEXTS: Final = -1  # the key under which the reports are counted
_WITHOUT_DAY: Final = -2


def _schema(**types: str) -> pa.Schema:
    import pyarrow as pa

    return pa.schema([(name, getattr(pa, sort)()) for name, sort in types.items()])


def pairs_schema() -> pa.Schema:
    """Two reports by name, the earlier first, and how likely they tell of one event."""
    return _schema(a="string", b="string", likely="float64")


# ------------------------------------------------------------------------------------------------ the words of all
class Words(NamedTuple):
    """How many reports hold each word: of all their text, and of what tells of the event."""

    all: Collection
    event: Collection
    undated: int

    def common(self) -> frozenset[int]:
        """The words that are not rare among all reports, and so may not be among those of some days."""
        return frozenset(self.all.codes[self.all.held_by > MOST_HOLDERS].tolist())


def words_of(engine: Engine, reports: Frame) -> Words:
    """Counts the words of all reports; those that one report alone holds stay where they are."""
    counted = _schema(part="int64", word="int64", reports="int64")
    parts = engine.mapped(reports, _words, counted, ["gist"])
    table = engine.fetched(engine.grouped(parts, "part", _held_by_several, counted), counted)
    words, held = (table.column(name).to_numpy() for name in ("word", "reports"))
    number, undated = (int(held[words == key].sum()) for key in (_TEXTS, _WITHOUT_DAY))
    found = []
    for first in (0, _OF_EVENT):
        own = (words >= first) & (words < first + _OF_EVENT)
        order = np.argsort(words[own])
        codes = (words[own] - first).astype(np.uint32)[order]
        found.append(Collection(codes, held[own].astype(np.int64)[order], number))
    return Words(found[0], found[1], undated)


def _words(table: pa.Table) -> pa.Table:
    import pyarrow as pa

    gists = _gists(table)
    counted = [
        (words.astype(np.int64) + first, held)
        for first, texts in ((0, [g.words for g in gists]), (_OF_EVENT, [g.event_words for g in gists]))
        for words, held in [held_by(texts)]
    ]
    undated = sum(not days_of(gist) for gist in gists)
    keys = np.concatenate([*(words for words, _ in counted), [_TEXTS, _WITHOUT_DAY]]).astype(np.int64)
    held = np.concatenate([*(held for _, held in counted), [len(gists), undated]]).astype(np.int64)
    return pa.table({"part": keys % _WORD_PARTS, "word": keys, "reports": held})


def _held_by_several(table: pa.Table) -> pa.Table:
    import pyarrow.compute as pc

    summed = table.group_by(["part", "word"]).aggregate([("reports", "sum")])
    summed = summed.rename_columns(["part", "word", "reports"])
    return summed.filter(pc.or_(pc.greater(summed["reports"], 1), pc.less(summed["word"], 0)))


def _gists(table: pa.Table) -> list[Gist]:
    return [pickle.loads(gist) for gist in table.column("gist").to_pylist()]  # noqa: S301  (what this program wrote)


def evidence_of(gists: Sequence[Gist], words: Words) -> tuple[Evidence, Vectors]:
    """What some reports of a collection hold, and the vectors of their words."""
    vectors = vectors_of([gist.words for gist in gists], words.all)
    return Evidence(gists, vectors, vectors_of([gist.event_words for gist in gists], words.event)), vectors


# ------------------------------------------------------------------------------------------------ words of some days
def _common_of_days(engine: Engine, reports: Frame, common: frozenset[int]) -> Frame:
    """The words of each day that are common in its window, for all blocks of it."""
    spans = _schema(part="int64", word="int64", first="int64", last="int64", reports="int64")
    parts = engine.mapped(reports, functools.partial(_spans, common=common), spans, ["gist"])
    return engine.grouped(parts, "part", _common_in_window, _blocks_schema())


def _spans(table: pa.Table, common: frozenset[int]) -> pa.Table:
    """How many reports hold a word in the windows of which days."""
    import pyarrow as pa

    found: collections.Counter[tuple[int, int, int]] = collections.Counter()
    for gist in _gists(table):
        spans = _windows(gist)
        for word in common.intersection(gist.words):
            found.update((word, first, last) for first, last in spans)
    rows = [(word % _WORD_PARTS, word, first, last, number) for (word, first, last), number in found.items()]
    columns = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(5)]
    names = ("part", "word", "first", "last", "reports")
    return pa.table({name: pa.array(column, pa.int64()) for name, column in zip(names, columns, strict=True)})


def _windows(gist: Gist) -> list[tuple[int, int]]:
    """The days, from one to another, in whose windows a report stands; each day once."""
    starts = sorted(day.toordinal() for day in days_of(gist))
    if len(starts) == 2 and starts[1] <= starts[0] + WINDOW + 1:
        return [(starts[0], starts[1] + WINDOW)]
    return [(start, start + WINDOW) for start in starts]


def _common_in_window(table: pa.Table) -> pa.Table:
    """The words of a part that more reports hold than a rare one, for each block of each day."""
    words: dict[int, list[int]] = collections.defaultdict(list)
    for word, rows in by_key(table, "word"):
        steps: collections.Counter[int] = collections.Counter()
        for row in rows.to_pylist():
            steps[row["first"]] += row["reports"]
            steps[row["last"] + 1] -= row["reports"]
        held, days = 0, sorted(steps)
        for day, until in itertools.pairwise(days):
            held += steps[day]
            if held > MOST_HOLDERS:
                for one in range(day, until):
                    words[one].append(word)
    rows = [
        (_block(day, part), "", False, np.array(some, dtype=np.uint32).tobytes())
        for day, some in words.items()
        for part in range(_COUNTRY_PARTS + 1)
    ]
    return _table(_blocks_schema(), rows)


def _table(schema: pa.Schema, rows: Iterable[tuple[Any, ...]]) -> pa.Table:
    import pyarrow as pa

    columns = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in schema]
    return pa.table(
        [pa.array(column, field.type) for column, field in zip(columns, schema, strict=True)], schema=schema
    )


# ------------------------------------------------------------------------------------------------ blocks
def _blocks_schema() -> pa.Schema:
    """A block, a report of it by name, whether it is a row, and its gist. Without a name: common words of the block."""
    return _schema(block="string", id="string", is_row="bool_", gist="binary")


def _block(day: int | str, part: int) -> str:
    return f"{day} {part}"


def likely_pairs(engine: Engine, reports: Frame, words: Words) -> Frame:
    """The pairs of reports that are likely of one event; one may come several times.

    Args:
        engine: what the frame is of.
        reports: the name of each report, ``id``, and its ``gist``.
        words: those of all reports.
    """
    lots = -(-words.all.number // _UNDATED_BLOCK) if words.undated else 0
    blocks = engine.mapped(reports, functools.partial(_in_blocks, lots=lots), _blocks_schema(), ["id", "gist"])
    common = words.common()
    if common:
        blocks = engine.united([blocks, _common_of_days(engine, reports, common)])
    found = _schema(key="string", near="binary")
    near = engine.grouped(blocks, "block", functools.partial(_near_in_blocks, words=words), found)
    return engine.grouped(near, "key", _nearest_of_day, pairs_schema())


def _in_blocks(table: pa.Table, lots: int) -> pa.Table:
    """Each report in its blocks."""
    names = table.column("id").to_pylist()
    raw = table.column("gist").to_pylist()
    rows = [
        (block, name, is_row, whole)
        for name, whole, gist in zip(names, raw, _gists(table), strict=True)
        for block, is_row in _blocks_of(name, gist, lots).items()
    ]
    return _table(_blocks_schema(), rows)


def _blocks_of(name: str, gist: Gist, lots: int) -> dict[str, bool]:
    """The blocks of a report, and whether it is a row there."""
    own = {zlib.crc32(code.encode()) % _COUNTRY_PARTS for code in gist.countries}
    days = [day.toordinal() for day in days_of(gist)]
    columns = [_block(day + on, part) for day in days for on in range(WINDOW + 1) for part in own or {_WITHOUT}]
    wanted = own | {_WITHOUT} if own else range(_COUNTRY_PARTS + 1)
    found = dict.fromkeys(columns, False)
    found |= {_block(day, part): True for day in days for part in wanted}
    if lots:
        found[_block(_UNDATED, zlib.crc32(name.encode()) % lots)] = False
    if not days:
        found |= {_block(_UNDATED, lot): True for lot in range(lots)}
    return found


class _Near(NamedTuple):
    """The neighbours of a report in a block by name, how alike they are, and how likely of one event."""

    name: str
    names: list[str]
    alike: list[float]
    likely: list[float]


def _near_in_blocks(table: pa.Table, words: Words) -> pa.Table:
    rows = [
        (f"{block.partition(' ')[0]} {near.name}", pickle.dumps(near, pickle.HIGHEST_PROTOCOL))
        for block, members in by_key(table, "block")
        for near in _near_in_block(block, members, words)
    ]
    return _table(_schema(key="string", near="binary"), rows)


def _near_in_block(block: str, table: pa.Table, words: Words) -> Iterator[_Near]:
    """The neighbours of each row of a block. Where it is one of reports without a day, a row may be no column."""
    day, _, lot = block.partition(" ")
    told = sorted(table.to_pylist(), key=lambda row: str(row["id"]))
    common = [np.frombuffer(row["gist"], dtype=np.uint32) for row in told if not row["id"]]
    members = [row for row in told if row["id"]]
    rows = np.flatnonzero([row["is_row"] for row in members])
    if not len(rows) or len(members) < 2:
        return
    names = [row["id"] for row in members]
    gists = [pickle.loads(row["gist"]) for row in members]  # noqa: S301  (what this program wrote)
    if day == _UNDATED:
        lots = -(-words.all.number // _UNDATED_BLOCK)
        is_column = [zlib.crc32(name.encode()) % lots == int(lot) for name in names]
        common = [words.all.codes[words.all.held_by > MOST_HOLDERS]]
    else:
        is_column = [_is_column(gist, int(day), int(lot)) for gist in gists]
    evidence, vectors = evidence_of(gists, words)
    kept = np.flatnonzero(np.isin(vectors.codes, np.concatenate([np.zeros(0, np.uint32), *common])))
    for row, near, alike in nearest(gists, vectors.weights, rows, np.flatnonzero(is_column), kept):
        likely = evidence.of_pairs(np.minimum(near, row), np.maximum(near, row))
        yield _Near(names[row], [names[one] for one in near.tolist()], alike.tolist(), likely.tolist())


def _is_column(gist: Gist, day: int, part: int) -> bool:
    """Whether a report is a column in a block: its own days are in the window, and its countries those of the block."""
    own = {zlib.crc32(code.encode()) % _COUNTRY_PARTS for code in gist.countries} or {_WITHOUT}
    return part in own and any(first <= day <= last for first, last in _windows(gist))


def _nearest_of_day(table: pa.Table) -> pa.Table:
    """Of what a report has near in the blocks of a day, the nearest; of these, the pairs that are likely."""
    rows: list[tuple[str, str, float]] = []
    for _, parts in by_key(table, "key"):
        near = [pickle.loads(one) for one in parts.column("near").to_pylist()]  # noqa: S301  (what this program wrote)
        found = {
            name: (-alike, likely)
            for one in near
            for name, alike, likely in zip(one.names, one.alike, one.likely, strict=True)
        }
        first = sorted(found, key=lambda name: (found[name][0], name))[:MOST_NEIGHBOURS]
        mine = near[0].name
        rows += [(*sorted((mine, name)), found[name][1]) for name in first if found[name][1] >= ONE_EVENT]
    return _table(pairs_schema(), rows)
