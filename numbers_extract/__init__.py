"""News text in, one tidy row per stated quantity out.

    >>> import numbers_extract
    >>> facts = numbers_extract.extract("At least 70 people were killed on Monday.")

The whole public API is here. Importing it loads neither pandas nor a unit database: both come with the first call
that needs them.

A function for one text raises what goes wrong with it. One for many texts raises :class:`DocumentError`, which names
the document, or does all the others and puts what failed into a list (``failures=``).
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, TypeVar, overload

from numbers_extract.app.lexicons import load_lexicon
from numbers_extract.errors import (
    DocumentError,
    Failure,
    InputError,
    LexiconError,
    NumbersExtractError,
    UsageError,
    WorkersError,
)
from numbers_extract.lexicon.user_lexicon import UserLexicon
from numbers_extract.records import Fact
from numbers_extract.tables.facts import Facts
from numbers_extract.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    import pandas as pd
    import pyarrow as pa
    from pyspark.sql.types import StructType

    from numbers_extract.app.clauses import ClauseRow
    from numbers_extract.app.explain import Explanation
    from numbers_extract.app.many import DocumentLike
    from numbers_extract.tables.columns import Row

    Frame = TypeVar("Frame")

__all__ = [
    "DocumentError",
    "Fact",
    "Facts",
    "Failure",
    "InputError",
    "LexiconError",
    "NumbersExtractError",
    "UsageError",
    "WorkersError",
    "__version__",
    "arrow_schema",
    "clauses",
    "explain",
    "extract",
    "extract_arrow",
    "extract_frame",
    "extract_many",
    "incidents",
    "load_lexicon",
    "read_facts",
    "spark_schema",
    "summarize",
]


def extract(
    text: str,
    *,
    doc_id: str = "",
    date: dt.date | str | None = None,
    kinds: Iterable[str] | None = None,
    vague: str = "none",
    lexicon: UserLexicon | str | Path | None = None,
    currency: str | None = None,
) -> Facts:
    """The facts of one text, in text order: a list, which a notebook shows as the text with its facts marked.

    Args:
        text: the text as it is; ``text[fact.start:fact.end] == fact.surface`` for every fact.
        doc_id: goes into each row, and before the colon of its ``fact_id``.
        date: the day the text was published (a date or ``YYYY-MM-DD``), which settles words such as ``today`` and
            ``last year``; None when not known.
        kinds: the kinds to keep, such as ``["deaths", "injuries"]`` or ``"deaths,injuries"``; all when None.
            ``fact_id`` counts all facts.
        vague: how to fill ``value`` for ``dozens`` and ranges: ``none``, ``acled``, ``emdat`` or ``ccc``.
        lexicon: words, units and kinds of your own, as :func:`load_lexicon` gives them, or the path of their file.
        currency: the code of what ``$`` and *dollars* mean where the text does not say whose, such as ``AUD``.

    Raises:
        LexiconError: the lexicon file is wrong.
        UsageError: a kind, the convention or the currency does not exist, or the date is none.
        TypeError: the text is no string.
    """
    from numbers_extract.app.engine import analyse
    from numbers_extract.app.many import checked_settings, day_of
    from numbers_extract.tables.conventions import select

    if not isinstance(text, str):
        raise TypeError(f"a text is a str, not {type(text).__name__}: decode bytes, and give a frame to extract_frame")
    settings, day = checked_settings(kinds, vague, lexicon, currency), day_of(date)
    analysis = analyse(text, doc_id=doc_id, date=day, lexicon=settings.lexicon)
    return Facts(select(analysis.facts, kinds=settings.kinds, vague=settings.vague), text, doc_id, day)


def explain(
    text: str,
    *,
    doc_id: str = "text",
    date: dt.date | str | None = None,
    kinds: Iterable[str] | None = None,
    vague: str = "none",
    lexicon: UserLexicon | str | Path | None = None,
    currency: str | None = None,
) -> Explanation:
    """Every number-like mark of a text: the fact it became and why, or the reason why it is none.

        >>> why = explain("Two of the 14 miners were killed at Gate 9.")
        >>> [(mark.surface, mark.reason) for mark in why.discards]
        [('9', 'a name or label with a number in it')]
        >>> why.evidence(why.facts[0])
        ('rule deaths.predicate', "head 'killed'", 'link part')

    ``print(why)`` shows all of it, ``why.to_dict()`` gives it as JSON has it.

    Args:
        text: the text as it is.
        doc_id: goes into each row, and before the colon of its ``fact_id``.
        date: see :func:`extract`.
        kinds: see :func:`extract`.
        vague: see :func:`extract`.
        lexicon: see :func:`extract`.
        currency: see :func:`extract`.

    Raises:
        LexiconError: the lexicon file is wrong.
        UsageError: a kind or the convention does not exist, or the date is none.
        TypeError: the text is no string.
    """
    from numbers_extract.app.engine import analyse
    from numbers_extract.app.explain import Explanation
    from numbers_extract.app.many import checked_settings, day_of
    from numbers_extract.tables.conventions import select

    if not isinstance(text, str):
        raise TypeError(f"a text is a str, not {type(text).__name__}")
    settings, day = checked_settings(kinds, vague, lexicon, currency), day_of(date)
    analysis = analyse(text, doc_id=doc_id, date=day, lexicon=settings.lexicon, explain=True)
    facts = select(analysis.facts, kinds=settings.kinds, vague=settings.vague)
    return Explanation(analysis, Facts(facts, text, doc_id, day))


def clauses(text: str, *, doc_id: str = "", lexicon: UserLexicon | str | Path | None = None) -> list[ClauseRow]:
    """How each quantity of a text hangs in its sentence: one row each, in text order.

        >>> for row in clauses("Rebels killed 12 men near Kesh."):
        ...     print(row.surface, row.relation, row.voice)
        12 object active

    Args:
        text: the text as it is; offsets count its characters.
        doc_id: goes into each row.
        lexicon: words, units and kinds of your own, as :func:`load_lexicon` gives them, or the path of their file.

    Raises:
        LexiconError: the lexicon file is wrong.
    """
    from numbers_extract.app.clauses import clauses_of
    from numbers_extract.app.many import own_lexicon

    return clauses_of(text, doc_id, own_lexicon(lexicon))


def extract_many(
    documents: Iterable[DocumentLike],
    *,
    date: dt.date | str | None = None,
    kinds: Iterable[str] | None = None,
    vague: str = "none",
    lexicon: UserLexicon | str | Path | None = None,
    currency: str | None = None,
    workers: int = 1,
    failures: list[Failure] | None = None,
) -> Iterator[Facts]:
    """The facts of a stream of documents: one :class:`Facts` for each, in their order, made as they are asked for.

        >>> news = [("blast", "A bomb killed 12 soldiers."), ("vote", "The bill passed by 82 votes to 24.")]
        >>> for facts in extract_many(news):
        ...     print(facts.doc_id, [fact.value for fact in facts])
        blast [12.0]
        vote [82.0, 24.0]

    One document that fails is an error that names it. With a list to put failures in, all others are done, and what
    failed has no facts:

        >>> failed = []
        >>> [len(facts) for facts in extract_many(["7 died.", ("b", 7), ("c", "8 died.", "May")], failures=failed)]
        [1, 0, 0]
        >>> for failure in failed:
        ...     print(failure)
        document 'b': TypeError: a text is a str, not int
        document 'c': UsageError: 'May' is no date of the form YYYY-MM-DD

    Args:
        documents: any iterable, also an endless one. A document is a text; an ``(id, text)`` or ``(id, text, date)``
            tuple; or a mapping with ``text`` and, where known, ``id``, ``date`` and ``outlet`` (more keys do not
            matter). Without an id, or with None, it is called by its place, counted from 1.
        date: the day of documents that come without one, as for :func:`extract`.
        kinds: see :func:`extract`.
        vague: see :func:`extract`.
        lexicon: see :func:`extract`.
        currency: see :func:`extract`.
        workers: the number of processes, at most a few for each processor. 1 works in this process and takes no
            document before it is needed; more take some ahead (200,000 characters for each process, or two documents
            that are longer). The facts are the same for any number. A document that ends its process costs that
            document only. Where Python starts processes afresh (not on Linux before Python 3.14), the program that
            calls this needs the usual ``if __name__ == "__main__":``.
        failures: a list that takes a :class:`Failure` for each document that failed, in order; None raises the first.

    Raises:
        DocumentError: a document failed and ``failures`` is None.
        LexiconError: the lexicon file is wrong.
        UsageError: a kind or the convention does not exist, or ``date``, ``workers`` or ``failures`` is none.
        WorkersError: the processes cannot be started.
    """
    from numbers_extract.app.many import checked_failures, checked_settings, checked_workers, day_of, facts_of_each

    return facts_of_each(
        documents,
        checked_settings(kinds, vague, lexicon, currency),
        date=day_of(date),
        workers=checked_workers(workers),
        failures=checked_failures(failures),
    )


@overload
def extract_frame(
    df: pd.DataFrame | pd.Series[Any],
    text: str = ...,
    id: str | None = ...,
    date: str | None = ...,
    *,
    outlet: str | None = ...,
    kinds: Iterable[str] | None = ...,
    vague: str = ...,
    lexicon: UserLexicon | str | Path | None = ...,
    currency: str | None = ...,
    workers: int = ...,
    failures: list[Failure] | None = ...,
) -> pd.DataFrame: ...


@overload
def extract_frame(
    df: Frame,
    text: str = ...,
    id: str | None = ...,
    date: str | None = ...,
    *,
    outlet: str | None = ...,
    kinds: Iterable[str] | None = ...,
    vague: str = ...,
    lexicon: UserLexicon | str | Path | None = ...,
    currency: str | None = ...,
    workers: int = ...,
    failures: list[Failure] | None = ...,
) -> Frame: ...


def extract_frame(  # noqa: PLR0913  (options, most of them by name)
    df: Any,
    text: str = "text",
    id: str | None = "id",  # noqa: A002  (the name of the column option everywhere)
    date: str | None = None,
    *,
    outlet: str | None = None,
    kinds: Iterable[str] | None = None,
    vague: str = "none",
    lexicon: UserLexicon | str | Path | None = None,
    currency: str | None = None,
    workers: int = 1,
    failures: list[Failure] | None = None,
) -> Any:
    """The facts of a column of texts: one row a fact, under the index label of the row it came from.

    Columns and dtypes are constant, for a frame without rows or facts too, so that results concatenate, join back to
    ``df`` by index, and map over partitions (``ddf.map_partitions(extract_frame, meta=extract_frame(df.head(0)))``).

    A frame of polars or a table of pyarrow gives one of its own library, with the schema of :func:`arrow_schema`. It
    has no index: ``doc_id`` leads back to its rows.

    Args:
        df: a frame with a row a document (of pandas, polars or pyarrow), or a pandas series of texts.
        text: the column of texts; a missing text makes no rows.
        id: the column that gives ``doc_id``; when it is None, or ``"id"`` and there is none, the index labels do, and
            without an index the row's number, counted from 0.
        date: the column of publication dates (dates, time stamps or ``YYYY-MM-DD``), None when there is none.
        outlet: the column of outlets, which tell by a lexicon what ``$`` means; None when there is none.
        kinds: see :func:`extract`.
        vague: see :func:`extract`.
        lexicon: see :func:`extract`.
        currency: see :func:`extract`.
        workers: see :func:`extract_many`.
        failures: see :func:`extract_many`; what failed has no rows.

    Raises:
        DocumentError: a document failed (its date may be none), and ``failures`` is None.
        UsageError: there is no such column, kind or convention; or the frame is none, or not collected, or of a
            library whose extra (``frames``) is not installed.
    """
    import pandas as pd

    from numbers_extract.app.many import own_lexicon
    from numbers_extract.tables.arrow import columns_of, frame_like
    from numbers_extract.tables.dataframes import to_frame

    given = df
    of_pandas = isinstance(df, pd.DataFrame | pd.Series)
    if not of_pandas:
        df = pd.DataFrame(columns_of(df))
    elif isinstance(df, pd.Series):
        df, text, id = df.to_frame("text"), "text", None  # noqa: A001  (the name of the column option everywhere)
    asked = (text, None if id == "id" else id, date, outlet)
    absent = [c for c in asked if c is not None and c not in df.columns]
    if absent:
        raise UsageError(f"no column {absent[0]!r}; the frame has {', '.join(map(str, df.columns))}")
    own = own_lexicon(lexicon)
    known = df[text].notna()
    ids = df[id] if id is not None and id in df.columns else df.index
    dates = df[date].astype("object").where(df[date].notna(), None) if date is not None else [None] * len(df)
    outlets = df[outlet] if outlet is not None else [None] * len(df)
    texts = zip(ids, df[text], dates, outlets, known, strict=True)
    documents = (
        {"id": str(doc_id), "text": str(one), "date": day, "outlet": told}
        for doc_id, one, day, told, is_text in texts
        if is_text
    )
    found = extract_many(
        documents, kinds=kinds, vague=vague, lexicon=own, currency=currency, workers=workers, failures=failures
    )
    facts = [next(found) if is_text else Facts() for is_text in known]
    rows = [fact for some in facts for fact in some]
    if not of_pandas:
        return frame_like(given, rows)
    index = df.index.repeat([len(some) for some in facts])
    return to_frame(rows, index=index, kinds=() if own is None else own.kind_names())


def _is_other_frame(facts: object) -> bool:
    """Whether it is a table of a library other than pandas: those speak Arrow."""
    import pandas as pd

    return hasattr(facts, "__arrow_c_stream__") and not isinstance(facts, pd.DataFrame)


def _fact_rows(facts: Any) -> Any:  # noqa: ANN401  (frames of any library)
    """The facts of a table of facts, of any library; other facts as they are. Raises InputError or UsageError."""
    import pandas as pd

    from numbers_extract.tables.arrow import columns_of
    from numbers_extract.tables.dataframes import facts_from_frame

    if _is_other_frame(facts):
        return facts_from_frame(pd.DataFrame(columns_of(facts)))
    return facts_from_frame(facts) if isinstance(facts, pd.DataFrame) else facts


def _table_like(facts: object, rows: Iterable[Row], columns: Mapping[str, str]) -> Any:  # noqa: ANN401
    """The rows as a frame of the library of ``facts`` where that is a table, of pandas otherwise."""
    from numbers_extract.tables.arrow import frame_like
    from numbers_extract.tables.dataframes import to_frame

    return frame_like(facts, rows, columns) if _is_other_frame(facts) else to_frame(rows, columns=columns)


@overload
def summarize(facts: pd.DataFrame | Iterable[Fact]) -> pd.DataFrame: ...


@overload
def summarize(facts: Frame) -> Frame: ...


def summarize(facts: Any) -> Any:
    """One row a document, article and kind: the figure to use, its bounds, and why it was chosen.

    Args:
        facts: a table of facts (of :func:`extract_frame` or :func:`read_facts`), or facts of :func:`extract`. For a
            table of polars or pyarrow, a table of that library is given back.

    Raises:
        InputError: the frame is no table of facts.
    """
    from numbers_extract.figures.summary import SUMMARY_COLUMNS, summarize_facts

    return _table_like(facts, summarize_facts(_fact_rows(facts)), SUMMARY_COLUMNS)


@overload
def incidents(
    facts: pd.DataFrame | Iterable[Fact | Facts], *, policy: str = ..., timeline: bool = ...
) -> pd.DataFrame: ...


@overload
def incidents(facts: Frame, *, policy: str = ..., timeline: bool = ...) -> Frame: ...


def incidents(facts: Any, *, policy: str = "latest", timeline: bool = False) -> Any:
    """One row an incident and kind: which documents tell of one event, the figure to use, and its range.

        >>> news = {
        ...     "wire": "A bomb killed 12 people at a market in Kabul on Monday, police said.",
        ...     "echo": "The toll of the bomb at the market in Kabul has risen to 15, police said.",
        ...     "gull": "A ferry sank off Lagos, and 30 passengers drowned.",
        ... }
        >>> table = incidents(extract_many(news.items()))
        >>> [tuple(row) for row in table[["kind", "value", "documents"]].values]
        [('deaths', 15.0, 'wire;echo'), ('deaths', 30.0, 'gull')]

    Args:
        facts: a table of facts (of :func:`extract_frame` or :func:`read_facts`), or facts; best what
            :func:`extract_many` gives, whose texts are compared as well as their facts. For a table of polars or
            pyarrow, a table of that library is given back.
        policy: which figure of an incident is used: ``latest``, ``highest`` or ``official``.
        timeline: every claim in order of publication, instead of one figure an incident and kind.

    Raises:
        InputError: the frame is no table of facts.
        UsageError: there is no such policy, or the extra ``incidents`` is not installed.
    """
    from numbers_extract.app.reports import reports_of_all
    from numbers_extract.figures.incidents.incident import check_policy
    from numbers_extract.tables.incidents import rows_of_incidents, table_of_incidents

    check_policy(policy)
    rows = rows_of_incidents(reports_of_all(_fact_rows(facts)), policy, timeline=timeline)
    return _table_like(facts, rows, table_of_incidents(timeline=timeline).columns)


def arrow_schema(*, failures: bool = False) -> pa.Schema:
    """The Arrow schema of the table of facts: what :meth:`Facts.to_arrow` and frames of other libraries have.

    Offsets are ``int64``, numbers ``double``, days ``date32``; words and categories are strings. All can be null.

    Args:
        failures: with the column ``failure`` behind the others, as :func:`extract_arrow` gives the table.

    Raises:
        UsageError: pyarrow is not installed.
    """
    from numbers_extract.app.batches import batch_schema
    from numbers_extract.tables import arrow

    return batch_schema() if failures else arrow.arrow_schema()


def spark_schema(*, failures: bool = False) -> StructType:
    """The schema of :func:`arrow_schema` as Spark has it, for a job that calls :func:`extract_arrow` by itself.

    Args:
        failures: see :func:`arrow_schema`.

    Raises:
        UsageError: pyspark or pyarrow is not installed.
    """
    from numbers_extract.tables import arrow

    return arrow.spark_schema(arrow_schema(failures=failures))


def extract_arrow(  # noqa: PLR0913  (options, most of them by name)
    batch: Frame,
    text: str = "text",
    id: str | None = "id",  # noqa: A002  (the name of the column option everywhere)
    date: str | None = None,
    *,
    outlet: str | None = None,
    kinds: Iterable[str] | None = None,
    vague: str = "none",
    lexicon: UserLexicon | str | Path | None = None,
    currency: str | None = None,
) -> Frame:
    """The facts of a batch of texts: what a job of any engine that speaks Arrow calls on each part of its table.

    The schema is ``arrow_schema(failures=True)`` for every batch, an empty one too. A document that fails is one row,
    with its ``doc_id``, why it failed in the column ``failure``, and null in all others; of a fact ``failure`` is null.

        >>> import pyarrow as pa
        >>> texts = ["A bomb killed 12 men.", "7 died."]
        >>> news = pa.table({"id": ["blast", "odd"], "text": texts, "day": ["2018-01-02", "May"]})
        >>> table = extract_arrow(news, date="day")
        >>> table.select(["doc_id", "kind"]).to_pylist()
        [{'doc_id': 'blast', 'kind': 'deaths'}, {'doc_id': 'odd', 'kind': None}]
        >>> table["failure"].to_pylist()
        [None, "UsageError: 'May' is no date of the form YYYY-MM-DD"]

    Args:
        batch: a record batch or a table of pyarrow; what is given back is of the same sort.
        text: the column of texts; a missing text makes no rows.
        id: the column that gives ``doc_id``; None counts the rows of the batch, from 0.
        date: the column of publication dates (dates, time stamps or ``YYYY-MM-DD``), None when there is none.
        outlet: the column of outlets, which tell by a lexicon what ``$`` means; None when there is none.
        kinds: see :func:`extract`.
        vague: see :func:`extract`.
        lexicon: see :func:`extract`.
        currency: see :func:`extract`.

    Raises:
        LexiconError: the lexicon file is wrong.
        UsageError: there is no such column, kind, convention or currency, or pyarrow is not installed.
    """
    from numbers_extract.app.batches import Given, as_given, facts_of_batch
    from numbers_extract.app.many import checked_settings

    settings = checked_settings(kinds, vague, lexicon, currency)
    made: Frame = as_given(facts_of_batch(batch, Given(text, id, date, outlet), settings), batch)
    return made


def read_facts(path: str | Path) -> pd.DataFrame:
    """Reads a table of facts that the command line wrote with its dtypes restored.

    From a database (``.db``, ``.sqlite``, ``.duckdb``) it is the table ``facts``; a file may also be CSV, JSONL,
    Parquet or xlsx, and ``path`` a folder of parts, of which those that are finished are read. Columns that
    ``--safe-names`` called otherwise get their names back.

    Raises:
        InputError: the file cannot be read, or is no table of facts.
        UsageError: the ending of the name tells no format, or an extra is not installed.
    """
    from numbers_extract.tables import readers

    return readers.read_facts(path)
