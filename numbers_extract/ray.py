"""Ray: datasets of texts in, datasets of facts, figures and incidents out, lazily, by the workers that Ray has.

    from numbers_extract import ray

    facts = ray.extract(news, text="text", id="id", date="date")
    facts.write_parquet("facts")

``docs/scale.md`` has more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from numbers_extract.engines.engine import Work
from numbers_extract.engines.facts import Asked, extracted, facts_alone, failed, summarized
from numbers_extract.engines.incidents import grouped_incidents
from numbers_extract.extras import require_for_output

if TYPE_CHECKING:
    import pyarrow as pa
    from ray.data import Dataset

    from numbers_extract.lexicon.user_lexicon import UserLexicon

__all__ = ["extract", "failures", "incidents", "summary", "without_failures"]


def extract(  # noqa: PLR0913  (options, most of them by name)
    df: Dataset,
    text: str = "text",
    id: str = "id",  # noqa: A002  (the name of the column option everywhere)
    date: str | None = None,
    *,
    outlet: str | None = None,
    kinds: Iterable[str] | None = None,
    vague: str = "none",
    lexicon: UserLexicon | str | Path | None = None,
    currency: str | None = None,
) -> Dataset:
    """The facts of a column of texts: one row a fact, with the schema ``arrow_schema(failures=True)``.

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
        UsageError: there is no such column, kind, convention or currency, or ray is not installed.
    """
    return extracted(_engine(), df, Asked.checked(text, id, date, outlet, kinds, vague, lexicon, currency))


def failures(facts: Dataset) -> Dataset:
    """The documents of :func:`extract` that failed: ``doc_id``, and ``failure``, which says why."""
    return failed(_engine(), facts)


def without_failures(facts: Dataset) -> Dataset:
    """The facts of :func:`extract` alone, with the schema ``arrow_schema()``."""
    return facts_alone(_engine(), facts)


def summary(facts: Dataset, by: Iterable[str] | str | None = None) -> Dataset:
    """One row a document, article and kind, as :func:`numbers_extract.summarize` has it; or one a group of them.

    Args:
        facts: what :func:`extract` gives, or a table of facts with its types. No two documents may have one name.
        by: columns of the summary, such as ``["country", "kind"]``. Then each row is a group: how many documents and
            figures it is of, the lowest and the highest figure, the first and the last publication. Figures are not
            added up, since several documents tell of one event.

    Raises:
        InputError: the frame is no table of facts.
        UsageError: the summary has no such column, or ray is not installed.
    """
    return summarized(_engine(), facts, by)


def incidents(facts: Dataset, *, policy: str = "latest", timeline: bool = False) -> Dataset:
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
class _Ray:
    """What the jobs need of Ray; see :class:`numbers_extract.engines.engine.Engine`."""

    def columns(self, frame: Dataset) -> list[str]:
        return list(frame.columns() or ())

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


def _of_batch(table: pa.Table, work: Work, schema: pa.Schema) -> pa.Table:
    return work(table.combine_chunks()).cast(schema).combine_chunks()
