"""Spark: frames of texts in, frames of facts, figures and incidents out, lazily, on the machines that Spark has.

    from numbers_extract import spark

    facts = spark.extract(news, text="text", id="id", date="date")
    facts.write.parquet("facts")

``docs/scale.md`` has a whole job.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from numbers_extract.app.batches import batch_schema
from numbers_extract.engines.asked import Asked, Work
from numbers_extract.engines.engine import whole_groups
from numbers_extract.engines.jobs import Jobs
from numbers_extract.extras import require_for_output
from numbers_extract.tables.arrow import spark_schema

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame

__all__ = ["extract", "failures", "incidents", "summary", "without_failures"]


# ------------------------------------------------------------------------------------------------ the engine
class _Spark:
    """What the jobs need of Spark; see :class:`numbers_extract.engines.engine.Engine`."""

    def columns(self, frame: DataFrame) -> list[str]:
        return list(frame.columns)

    def extracted(self, frame: DataFrame, asked: Asked) -> DataFrame:
        columns = asked.given.check(self.columns(frame))
        return self.mapped(frame, asked.work(), batch_schema(), columns)

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


_JOBS: Final[Jobs[DataFrame]] = Jobs(_engine)
extract = _JOBS.extract
failures = _JOBS.failures
incidents = _JOBS.incidents
summary = _JOBS.summary
without_failures = _JOBS.without_failures


def _of_batches(batches: Iterator[pa.RecordBatch], work: Work, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    for batch in batches:
        yield from work(pa.Table.from_batches([batch])).cast(schema).combine_chunks().to_batches()


def _of_groups(batches: Iterator[pa.RecordBatch], key: str, work: Work, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    for table in whole_groups((pa.Table.from_batches([batch]) for batch in batches), key):
        yield from work(table).cast(schema).combine_chunks().to_batches()
