"""Dask: frames of texts in, frames of facts, figures and incidents out, lazily, by the workers that Dask has.

    from numbers_extract import dask

    facts = dask.extract(news, text="text", id="id", date="date")
    facts.to_parquet("facts")

``docs/scale.md`` has more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from numbers_extract.app.batches import Given, batch_schema, facts_of_cells
from numbers_extract.app.workers import Settings
from numbers_extract.engines.engine import Work
from numbers_extract.engines.facts import Asked, facts_alone, failed, summarized
from numbers_extract.engines.incidents import grouped_incidents
from numbers_extract.extras import require_for_output

if TYPE_CHECKING:
    import dask.dataframe as dd
    import pandas as pd
    import pyarrow as pa

    from numbers_extract.lexicon.user_lexicon import UserLexicon

__all__ = ["extract", "failures", "incidents", "summary", "without_failures"]


def extract(  # noqa: PLR0913  (options, most of them by name)
    df: dd.DataFrame,
    text: str = "text",
    id: str = "id",  # noqa: A002  (the name of the column option everywhere)
    date: str | None = None,
    *,
    outlet: str | None = None,
    kinds: Iterable[str] | None = None,
    vague: str = "none",
    lexicon: UserLexicon | str | Path | None = None,
    currency: str | None = None,
) -> dd.DataFrame:
    """The facts of a column of texts: one row a fact.

    The types are those of Arrow, by ``arrow_schema(failures=True)``: days are days, categories are strings. The index
    means nothing.

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
        UsageError: there is no such column, kind, convention or currency, or dask is not installed.
    """
    asked = Asked.checked(text, id, date, outlet, kinds, vague, lexicon, currency)
    engine = _engine()
    chosen = df[asked.given.check(engine.columns(df))]
    meta = _to_pandas(batch_schema().empty_table())
    return chosen.map_partitions(_facts_of_part, **asked._asdict(), meta=meta, enforce_metadata=False)


def failures(facts: dd.DataFrame) -> dd.DataFrame:
    """The documents of :func:`extract` that failed: ``doc_id``, and ``failure``, which says why."""
    return failed(_engine(), facts)


def without_failures(facts: dd.DataFrame) -> dd.DataFrame:
    """The facts of :func:`extract` alone, with the schema ``arrow_schema()``."""
    return facts_alone(_engine(), facts)


def summary(facts: dd.DataFrame, by: Iterable[str] | str | None = None) -> dd.DataFrame:
    """One row a document, article and kind, as :func:`numbers_extract.summarize` has it; or one a group of them.

    Args:
        facts: what :func:`extract` gives, or a table of facts with its types. No two documents may have one name.
        by: columns of the summary, such as ``["country", "kind"]``. Then each row is a group: how many documents and
            figures it is of, the lowest and the highest figure, the first and the last publication. Figures are not
            added up, since several documents tell of one event.

    Raises:
        InputError: the frame is no table of facts.
        UsageError: the summary has no such column, or dask is not installed.
    """
    return summarized(_engine(), facts, by)


def incidents(facts: dd.DataFrame, *, policy: str = "latest", timeline: bool = False) -> dd.DataFrame:
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
class _Dask:
    """What the jobs need of Dask; see :class:`numbers_extract.engines.engine.Engine`."""

    def columns(self, frame: dd.DataFrame) -> list[str]:
        return [str(name) for name in frame.columns]

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
