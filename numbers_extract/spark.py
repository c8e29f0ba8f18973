"""Spark: frames of texts in, frames of facts, figures and incidents out, lazily, on the machines that Spark has.

    from numbers_extract import spark

    facts = spark.extract(news, text="text", id="id", date="date")
    facts.write.parquet("facts")

``docs/scale.md`` has a whole job.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from numbers_extract.engines.engine import Work, whole_groups
from numbers_extract.engines.facts import Asked, extracted, facts_alone, failed, summarized
from numbers_extract.engines.incidents import grouped_incidents
from numbers_extract.extras import require_for_output
from numbers_extract.tables.arrow import spark_schema

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame

    from numbers_extract.lexicon.user_lexicon import UserLexicon

__all__ = ["extract", "failures", "incidents", "summary", "without_failures"]


def extract(  # noqa: PLR0913  (options, most of them by name)
    df: DataFrame,
    text: str = "text",
    id: str = "id",  # noqa: A002  (the name of the column option everywhere)
    date: str | None = None,
    *,
    outlet: str | None = None,
    kinds: Iterable[str] | None = None,
    vague: str = "none",
    lexicon: UserLexicon | str | Path | None = None,
    currency: str | None = None,
) -> DataFrame:
    """The facts of a column of texts: one row a fact, with the schema ``spark_schema(failures=True)``.

    A document that fails is one row with its ``doc_id`` and the column ``failure``; :func:`failures` picks those.

    Args:
        df: a frame with a row a document.
        text: the column of texts; a missing text makes no rows.
        id: the column that names the documents. No two rows should have one name.
        date: the column of publication dates (dates, time stamps or ``YYYY-MM-DD``), None when there is none.
        outlet: the column of outlets, which tell by a lexicon what ``$`` means; None when there is none.
        kinds: see :func:`numbers_extract.extract`.
        vague: see :func:`numbers_extract.extract`.
        lexicon: see :func:`numbers_extract.extract`; a path is read here, not on the machines that do the work.
        currency: see :func:`numbers_extract.extract`.

    Raises:
        LexiconError: the lexicon file is wrong.
        UsageError: there is no such column, kind, convention or currency, or pyspark is not installed.
    """
    return extracted(_engine(), df, Asked.checked(text, id, date, outlet, kinds, vague, lexicon, currency))


def failures(facts: DataFrame) -> DataFrame:
    """The documents of :func:`extract` that failed: ``doc_id``, and ``failure``, which says why."""
    return failed(_engine(), facts)


def without_failures(facts: DataFrame) -> DataFrame:
    """The facts of :func:`extract` alone, with the schema ``spark_schema()``."""
    return facts_alone(_engine(), facts)


def summary(facts: DataFrame, by: Iterable[str] | str | None = None) -> DataFrame:
    """One row a document, article and kind, as :func:`numbers_extract.summarize` has it; or one a group of them.

    Args:
        facts: what :func:`extract` gives, or a table of facts with its types. No two documents may have one name.
        by: columns of the summary, such as ``["country", "kind"]``. Then each row is a group: how many documents and
            figures it is of, the lowest and the highest figure, the first and the last publication. Figures are not
            added up, since several documents tell of one event.

    Raises:
        InputError: the frame is no table of facts.
        UsageError: the summary has no such column, or pyspark is not installed.
    """
    return summarized(_engine(), facts, by)


def incidents(facts: DataFrame, *, policy: str = "latest", timeline: bool = False) -> DataFrame:
    """One row an incident and kind, as :func:`numbers_extract.incidents` has them for the same facts.

    Reports are compared in blocks of a day and countries, those of neighbouring days with one another, and what hangs
    together is grouped by the engine. No report comes to the machine that asks: only how many reports hold each word,
    for words that several hold, and how many incidents begin on each day. So the work begins when this is called.

    Among reports of one day the order of their names counts, not that in which they stand.

    Args:
        facts: what :func:`extract` gives, or a table of facts with its types. No two documents may have one name.
        policy: which figure of an incident is used: ``latest``, ``highest`` or ``official``.
        timeline: every claim in order of publication, instead of one figure an incident and kind.

    Raises:
        InputError: the frame is no table of facts.
        UsageError: there is no such policy, or an extra is not installed.
    """
    return grouped_incidents(_engine(), facts, policy, timeline=timeline)


# ------------------------------------------------------------------------------------------------ the engine
class _Spark:
    """What the jobs need of Spark; see :class:`numbers_extract.engines.engine.Engine`."""

    def columns(self, frame: DataFrame) -> list[str]:
        return list(frame.columns)

    def mapped(
        self, frame: DataFrame, work: Work, schema: pa.Schema, columns: Sequence[str] | None = None
    ) -> DataFrame:
        chosen = frame if columns is None else frame.select(*(f"`{name}`" for name in columns))
        return chosen.mapInArrow(functools.partial(_of_batches, work=work, schema=schema), spark_schema(schema))

    def grouped(self, frame: DataFrame, key: str, work: Work, schema: pa.Schema) -> DataFrame:
        together = frame.repartition(key).sortWithinPartitions(key)
        made = functools.partial(_of_groups, key=key, work=work, schema=schema)
        return together.mapInArrow(made, spark_schema(schema))

    def united(self, frames: Sequence[DataFrame]) -> DataFrame:
        return functools.reduce(lambda one, other: one.unionByName(other), frames)

    def kept(self, frame: DataFrame) -> DataFrame:
        return frame.persist()

    def fetched(self, frame: DataFrame, schema: pa.Schema) -> pa.Table:
        import pyarrow as pa

        if hasattr(frame, "toArrow"):  # since Spark 4
            table: pa.Table = frame.toArrow()
            return table.cast(schema)
        return pa.Table.from_pylist([row.asDict() for row in frame.collect()], schema=schema)


def _engine() -> _Spark:
    require_for_output("pyspark", "a frame of Spark")
    return _Spark()


def _of_batches(batches: Iterator[pa.RecordBatch], work: Work, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    for batch in batches:
        yield from work(pa.Table.from_batches([batch])).cast(schema).combine_chunks().to_batches()


def _of_groups(batches: Iterator[pa.RecordBatch], key: str, work: Work, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    for table in whole_groups((pa.Table.from_batches([batch]) for batch in batches), key):
        yield from work(table).cast(schema).combine_chunks().to_batches()
