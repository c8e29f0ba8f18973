"""Dask: frames of texts in, frames of facts, figures and incidents out, lazily, by the workers that Dask has.

    from numbers_extract import dask

    facts = dask.extract(news, text="text", id="id", date="date")
    facts.to_parquet("facts")

``docs/scale.md`` has more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from numbers_extract.app.batches import Given, batch_schema, facts_of_cells
from numbers_extract.app.workers import Settings
from numbers_extract.engines.asked import Asked, Work
from numbers_extract.engines.jobs import Jobs
from numbers_extract.extras import require_for_output

if TYPE_CHECKING:
    import dask.dataframe as dd
    import pandas as pd
    import pyarrow as pa

__all__ = ["extract", "failures", "incidents", "summary", "without_failures"]


# ------------------------------------------------------------------------------------------------ the engine
class _Dask:
    """What the jobs need of Dask; see :class:`numbers_extract.engines.engine.Engine`."""

    def columns(self, frame: dd.DataFrame) -> list[str]:
        return [str(name) for name in frame.columns]

    def extracted(self, frame: dd.DataFrame, asked: Asked) -> dd.DataFrame:
        chosen = frame[asked.given.check(self.columns(frame))]
        meta = _to_pandas(batch_schema().empty_table())
        return chosen.map_partitions(_facts_of_part, **asked._asdict(), meta=meta, enforce_metadata=False)

    def mapped(
        self, frame: dd.DataFrame, work: Work, schema: pa.Schema, columns: Sequence[str] | None = None
    ) -> dd.DataFrame:
        from dask import delayed

        chosen = frame if columns is None else frame[list(columns)]
        return chosen.map_partitions(
            _of_part,
            delayed(work),  # once for all parts: it may hold the words of a collection
            given=_known_types(chosen),
            schema=schema,
            meta=_to_pandas(schema.empty_table()),
            enforce_metadata=False,
        )

    def grouped(self, frame: dd.DataFrame, key: str, work: Work, schema: pa.Schema) -> dd.DataFrame:
        return self.mapped(frame.shuffle(on=key), work, schema)

    def united(self, frames: Sequence[dd.DataFrame]) -> dd.DataFrame:
        import dask.dataframe as dd

        return dd.concat(list(frames), interleave_partitions=True)

    def kept(self, frame: dd.DataFrame) -> dd.DataFrame:
        return frame.persist()

    def fetched(self, frame: dd.DataFrame, schema: pa.Schema) -> pa.Table:
        import pyarrow as pa

        return pa.Table.from_pandas(frame.compute(), schema=schema, preserve_index=False)


def _engine() -> _Dask:
    require_for_output("dask", "a frame of Dask")
    require_for_output("pyarrow", "a frame of Dask")
    return _Dask()


_JOBS: Final[Jobs[dd.DataFrame]] = Jobs(_engine)
extract = _JOBS.extract
failures = _JOBS.failures
incidents = _JOBS.incidents
summary = _JOBS.summary
without_failures = _JOBS.without_failures


def _facts_of_part(part: pd.DataFrame, given: Given, settings: Settings) -> pd.DataFrame:
    """The facts of a part, whose columns may hold cells of any sort: each that is no text or day fails by itself."""

    def cells(name: str, at: int, end: int) -> list[Any]:
        column = part[name].iloc[at:end]
        return [cell if known else None for cell, known in zip(column, column.notna(), strict=True)]

    return _to_pandas(facts_of_cells(cells, len(part), given, settings))


def _known_types(frame: dd.DataFrame) -> dict[str, Any]:
    """The types of the columns that have one of Arrow."""
    return {str(name): dtype.pyarrow_dtype for name, dtype in frame.dtypes.items() if hasattr(dtype, "pyarrow_dtype")}


def _of_part(part: pd.DataFrame, work: Work, given: Mapping[str, Any], schema: pa.Schema) -> pd.DataFrame:
    """What the work makes of a part, whose columns get back the types that they may have lost where all is missing."""
    import pyarrow as pa

    table = pa.Table.from_pandas(part, preserve_index=False)
    types = [field.with_type(given.get(field.name, field.type)) for field in table.schema]
    return _to_pandas(work(table.cast(pa.schema(types))).cast(schema))


def _to_pandas(table: pa.Table) -> pd.DataFrame:
    """The table as pandas has it, with the types of Arrow."""
    import pandas as pd

    frame: pd.DataFrame = table.to_pandas(types_mapper=pd.ArrowDtype)
    return frame
