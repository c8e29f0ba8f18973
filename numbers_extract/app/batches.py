"""A batch of texts as Arrow has it in, the facts of them out, and a row for each document that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from numbers_extract.app.many import facts_of_each
from numbers_extract.errors import Failure, UsageError
from numbers_extract.extras import require_for_output
from numbers_extract.tables.arrow import FAILURE, arrow_schema, to_arrow
from numbers_extract.tables.columns import COLUMNS, encodable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    import pyarrow as pa

    from numbers_extract.app.workers import Settings

    Cells = Callable[[str, int, int], Sequence[Any]]

__all__ = ["Given", "as_given", "batch_schema", "facts_of_batch", "facts_of_cells"]

_DOCUMENT: Final = "doc_id"
_ROWS: Final = 200
"""Texts whose facts are held as objects at a time; behind that they are columns of Arrow, which are small."""


class Given(NamedTuple):
    """The columns that hold the texts, and what is known of each. ``id`` None counts the rows of a batch, from 0."""

    text: str
    id: str | None
    date: str | None = None
    outlet: str | None = None

    def named(self) -> list[str]:
        """The columns to read, each once."""
        return list(dict.fromkeys(name for name in self if name is not None))

    def check(self, columns: Iterable[str]) -> list[str]:
        """The columns to read. Raises UsageError where one of them is not among those of the table."""
        known = list(columns)
        for name in self.named():
            if name not in known:
                raise UsageError(f"no column {name!r}; the table has {', '.join(known)}")
        return self.named()


def batch_schema() -> pa.Schema:
    """The schema of what :func:`facts_of_batch` gives: that of the facts, and ``failure`` behind it.

    Raises:
        UsageError: pyarrow is not installed.
    """
    return arrow_schema({**COLUMNS, FAILURE: "string"})


def facts_of_batch(batch: Any, given: Given, settings: Settings) -> pa.Table:  # noqa: ANN401  (a batch or a table)
    """The facts of a batch of texts. A document that fails is one row: its ``doc_id`` and why, all else null.

    Raises:
        UsageError: there is no such column, or pyarrow is not installed.
    """
    require_for_output("pyarrow", "an Arrow table")
    chosen = batch.select(given.check(batch.schema.names))
    return facts_of_cells(
        lambda name, at, end: chosen.column(name)[at:end].to_pylist(), batch.num_rows, given, settings
    )


def facts_of_cells(cells: Cells, rows: int, given: Given, settings: Settings) -> pa.Table:
    """The same of any table: ``cells`` gives those of a column from one row to another, None for what is missing."""
    import pyarrow as pa

    parts = (_facts_of_some(cells, at, min(at + _ROWS, rows), given, settings) for at in range(0, rows, _ROWS))
    return pa.concat_tables([batch_schema().empty_table(), *parts])


def as_given(table: pa.Table, given: Any) -> Any:  # noqa: ANN401  (a batch or a table)
    """The table, as one record batch where ``given`` is one."""
    import pyarrow as pa

    if not isinstance(given, pa.RecordBatch):
        return table
    whole = table.combine_chunks().to_batches()
    return whole[0] if whole else pa.RecordBatch.from_pylist([], schema=table.schema)


def _facts_of_some(cells: Cells, at: int, end: int, given: Given, settings: Settings) -> pa.Table:
    """The facts of some rows, and behind them the failures."""
    import pyarrow as pa

    failures: list[Failure] = []
    documents = _documents({name: cells(name, at, end) for name in given.named()}, at, given)
    found = facts_of_each(documents, settings, date=None, workers=1, failures=failures)
    facts = to_arrow([fact for facts in found for fact in facts])
    none = pa.nulls(facts.num_rows, pa.string())
    failed = [{_DOCUMENT: encodable(failure.doc_id), FAILURE: encodable(_told(failure))} for failure in failures]
    return pa.concat_tables([facts.append_column(FAILURE, none), pa.Table.from_pylist(failed, schema=batch_schema())])


def _documents(cells: Mapping[str, Sequence[Any]], first: int, given: Given) -> Iterator[dict[str, Any]]:
    """The documents of the rows that have a text."""
    for place, text in enumerate(cells[given.text]):
        if text is not None:
            name = first + place if given.id is None else cells[given.id][place]
            yield {
                "id": "" if name is None else str(name),
                "text": text,
                "date": None if given.date is None else cells[given.date][place],
                "outlet": None if given.outlet is None else cells[given.outlet][place],
            }


def _told(failure: Failure) -> str:
    """Why it failed, and where in the program."""
    return f"{failure.error} (at {failure.where})" if failure.where else failure.error
