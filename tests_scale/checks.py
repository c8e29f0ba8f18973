"""What must hold on every engine. An engine is a class with its module, and with ways in and out of its frames."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.parquet as pq

import numbers_extract

ODD = pa.table({
    "id": ["a", "b", "c", "d"],
    "text": ["A bomb killed 12 men in Kabul.", "7 died.", None, "A fire in Lagos killed 5 people and injured 6."],
    "day": ["2018-01-02", "May", "2018-01-02", None],
})  # fmt: skip


def in_bytes(table, *order, schema=None):
    """A table as the bytes of a Parquet file, its rows in order."""
    sink = pa.BufferOutputStream()
    by = [(name, "ascending") for name in order]
    pq.write_table(table.cast(schema or table.schema).sort_by(by).combine_chunks().replace_schema_metadata(), sink)
    return sink.getvalue().to_pybytes()


def same(mine, plain, *order):
    """Whether two tables hold the same rows, byte for byte in this order."""
    schema = plain.schema.remove_metadata()
    assert mine.num_rows == plain.num_rows
    assert mine.column_names == plain.column_names
    assert in_bytes(mine, *order, schema=schema) == in_bytes(plain, *order, schema=schema)


def rows_though_a_worker_is_killed(engine, news, middle, plain, flag):
    """The facts of all texts, while the worker that has those of one in hand is killed the first time."""
    facts = engine.door.extract(engine.read(news), date="date")
    mine = engine.table(engine.dying(engine.door.without_failures(facts), middle, str(flag)))
    assert flag.exists(), "no worker was killed"
    schema = numbers_extract.arrow_schema()
    same(mine.cast(schema), plain.cast(schema), "doc_id", "start", "fact_id")


def failures_are_rows(engine):
    """A text that fails is told, a missing one makes nothing, and all others are done; types are kept."""
    facts = engine.door.extract(engine.frame(ODD), date="day", kinds=["deaths", "injuries"])
    table = engine.table(facts).cast(numbers_extract.arrow_schema(failures=True))
    assert sorted(zip(table["doc_id"].to_pylist(), table["kind"].to_pylist(), strict=True), key=str) == [
        ("a", "deaths"), ("b", None), ("d", "deaths"), ("d", "injuries"),
    ]  # fmt: skip
    failed = engine.table(engine.door.failures(facts)).to_pylist()
    assert failed == [{"doc_id": "b", "failure": "UsageError: 'May' is no date of the form YYYY-MM-DD"}]
    groups = engine.table(engine.door.summary(facts, by="kind")).sort_by("kind")
    assert groups.select(["kind", "documents", "value_max"]).to_pylist() == [
        {"kind": "deaths", "documents": 2, "value_max": 12.0}, {"kind": "injuries", "documents": 1, "value_max": 6.0},
    ]  # fmt: skip


def summary_is_that_of_one_machine(engine, reports):
    """One figure a document, article and kind."""
    plain = numbers_extract.summarize(reports)
    same(engine.table(engine.door.summary(engine.frame(reports))), plain, "doc_id", "article", "kind", "fact_id")


def incidents_are_those_of_one_machine(engine, reports):
    """The incidents with their names, and every claim of theirs."""
    plain = numbers_extract.incidents(reports)
    assert max(row.count(";") for row in plain["documents"].to_pylist()) > 1, "some reports are of one event"
    same(engine.table(engine.door.incidents(engine.frame(reports))), plain, "incident", "kind")
