"""Ray: datasets of texts in, datasets of facts, figures and incidents out, lazily, by the workers that Ray has.

    from numbers_extract import ray

    facts = ray.extract(news, text="text", id="id", date="date")
    facts.write_parquet("facts")

``docs/scale.md`` has more.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from numbers_extract.app.batches import batch_schema
from numbers_extract.engines.asked import Asked, Work
from numbers_extract.engines.jobs import Jobs
from numbers_extract.extras import require_for_output

if TYPE_CHECKING:
    import pyarrow as pa
    from ray.data import Dataset

__all__ = ["extract", "failures", "incidents", "summary", "without_failures"]


TEXTS_A_TASK: Final = 500
"""So many texts, some MB of news, are one task: Ray may read many files as one block, for one worker alone."""


# ------------------------------------------------------------------------------------------------ the engine
class _Ray:
    """What the jobs need of Ray; see :class:`numbers_extract.engines.engine.Engine`."""

    def columns(self, frame: Dataset) -> list[str]:
        return list(frame.columns() or ())

    def extracted(self, frame: Dataset, asked: Asked) -> Dataset:
        columns = asked.given.check(self.columns(frame))
        parts = frame.repartition(target_num_rows_per_block=TEXTS_A_TASK)
        return self.mapped(parts, asked.work(), batch_schema(), columns)

    def mapped(self, frame: Dataset, work: Work, schema: pa.Schema, columns: Sequence[str] | None = None) -> Dataset:
        chosen = frame if columns is None else frame.select_columns(list(columns))
        return chosen.map_batches(
            _of_batch, batch_format="pyarrow", zero_copy_batch=True, fn_kwargs={"work": work, "schema": schema}
        )

    def grouped(self, frame: Dataset, key: str, work: Work, schema: pa.Schema) -> Dataset:
        return frame.groupby(key).map_groups(
            _of_batch, batch_format="pyarrow", fn_kwargs={"work": work, "schema": schema}
        )

    def united(self, frames: Sequence[Dataset]) -> Dataset:
        first, *others = frames
        return first.union(*others) if others else first

    def kept(self, frame: Dataset) -> Dataset:
        return frame.materialize()

    def fetched(self, frame: Dataset, schema: pa.Schema) -> pa.Table:
        import pyarrow as pa
        import ray

        parts = [part.cast(schema) for part in ray.get(frame.to_arrow_refs()) if part.num_rows]
        return pa.concat_tables([schema.empty_table(), *parts])


def _engine() -> _Ray:
    require_for_output("ray", "a dataset of Ray")
    return _Ray()


_JOBS: Final[Jobs[Dataset]] = Jobs(_engine)
extract = _JOBS.extract
failures = _JOBS.failures
incidents = _JOBS.incidents
summary = _JOBS.summary
without_failures = _JOBS.without_failures


def _of_batch(table: pa.Table, work: Work, schema: pa.Schema) -> pa.Table:
    return work(table.combine_chunks()).cast(schema).combine_chunks()
