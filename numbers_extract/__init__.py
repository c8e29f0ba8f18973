"""News text in, one tidy row per stated quantity out.

    >>> import numbers_extract
    >>> facts = numbers_extract.extract("At least 70 people were killed on Monday.")

The whole public API is here. Importing it loads neither pandas nor a unit database: both come with the first call
that needs them.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from numbers_extract.errors import InputError, LexiconError, NumbersExtractError, UsageError
from numbers_extract.facts import Facts
from numbers_extract.records import Fact
from numbers_extract.user_lexicon import UserLexicon, load_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    import pandas as pd

__all__ = [
    "Fact",
    "Facts",
    "InputError",
    "LexiconError",
    "NumbersExtractError",
    "UsageError",
    "__version__",
    "extract",
    "extract_frame",
    "load_lexicon",
    "read_facts",
    "summarize",
]

__version__: Final = "0.1.0"


def extract(
    text: str,
    *,
    doc_id: str = "",
    date: dt.date | str | None = None,
    kinds: Iterable[str] | None = None,
    vague: str = "none",
    lexicon: UserLexicon | str | Path | None = None,
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
        lexicon: units and currencies of your own, as :func:`load_lexicon` gives them, or the path of their file.

    Raises:
        LexiconError: the lexicon file is wrong.
        UsageError: a kind or the convention does not exist, or the date is none.
        TypeError: the text is no string.
    """
    from numbers_extract.conventions import check_convention, check_kinds, select
    from numbers_extract.engine import analyse

    if not isinstance(text, str):
        raise TypeError(f"a text is a str, not {type(text).__name__}: decode bytes, and give a frame to extract_frame")
    chosen, convention, day = check_kinds(kinds), check_convention(vague), _day(date)
    analysis = analyse(text, doc_id=doc_id, date=day, lexicon=_user_lexicon(lexicon))
    return Facts(select(analysis.facts, kinds=chosen, vague=convention), text)


def _user_lexicon(lexicon: UserLexicon | str | Path | None) -> UserLexicon | None:
    return lexicon if lexicon is None or isinstance(lexicon, UserLexicon) else load_lexicon(lexicon)


def extract_frame(
    df: pd.DataFrame | pd.Series[Any],
    text: str = "text",
    id: str | None = "id",  # noqa: A002  (the name of the column option everywhere)
    date: str | None = None,
    *,
    kinds: Iterable[str] | None = None,
    vague: str = "none",
    lexicon: UserLexicon | str | Path | None = None,
) -> pd.DataFrame:
    """The facts of a column of texts: one row a fact, under the index label of the row it came from.

    Columns and dtypes are constant, for a frame without rows or facts too, so that results concatenate, join back to
    ``df`` by index, and map over partitions (``ddf.map_partitions(extract_frame, meta=extract_frame(df.head(0)))``).

    Args:
        df: a frame with a row a document, or a series of texts.
        text: the column of texts; a missing text makes no rows.
        id: the column that gives ``doc_id``; the index labels do when it is None, or ``"id"`` and there is none.
        date: the column of publication dates (dates, time stamps or ``YYYY-MM-DD``), None when there is none.
        kinds: see :func:`extract`.
        vague: see :func:`extract`.
        lexicon: see :func:`extract`.

    Raises:
        UsageError: there is no such column, kind or convention, or a date is none.
    """
    import pandas as pd

    from numbers_extract.conventions import check_kinds
    from numbers_extract.table import to_frame

    if isinstance(df, pd.Series):
        df, text, id = df.to_frame("text"), "text", None  # noqa: A001  (the name of the column option everywhere)
    absent = [c for c in (text, None if id == "id" else id, date) if c is not None and c not in df.columns]
    if absent:
        raise UsageError(f"no column {absent[0]!r}; the frame has {', '.join(map(str, df.columns))}")
    chosen = check_kinds(kinds)
    known = df[text].notna()
    ids = df[id] if id is not None and id in df.columns else df.index
    dates = df[date].astype("object").where(df[date].notna(), None) if date is not None else [None] * len(df)
    own = _user_lexicon(lexicon)
    facts = [
        extract(str(one), doc_id=str(doc_id), date=day, kinds=chosen, vague=vague, lexicon=own) if is_text else []
        for one, is_text, doc_id, day in zip(df[text], known, ids, dates, strict=True)
    ]
    index = df.index.repeat([len(rows) for rows in facts])
    return to_frame([fact for rows in facts for fact in rows], index=index)


def summarize(facts: pd.DataFrame | Iterable[Fact]) -> pd.DataFrame:
    """One row a document, article and kind: the figure to use, its bounds, and why it was chosen.

    Args:
        facts: a table of facts (of :func:`extract_frame` or :func:`read_facts`), or facts of :func:`extract`.

    Raises:
        InputError: the frame is no table of facts.
    """
    import pandas as pd

    from numbers_extract.summary import SUMMARY_COLUMNS, summarize_facts
    from numbers_extract.table import facts_from_frame, to_frame

    rows = facts_from_frame(facts) if isinstance(facts, pd.DataFrame) else facts
    return to_frame(summarize_facts(rows), columns=SUMMARY_COLUMNS)


def read_facts(path: str | Path) -> pd.DataFrame:
    """Reads a table of facts that the command line wrote (CSV, JSONL, Parquet, xlsx) with its dtypes restored.

    Raises:
        InputError: the file cannot be read, or is no table of facts.
        UsageError: the ending of the name tells no format, or an extra is not installed.
    """
    from numbers_extract import table

    return table.read_facts(path)


def _day(date: dt.date | str | None) -> dt.date | None:
    """The day of a date, a time stamp or an ISO string. Raises UsageError for a string that is none."""
    if isinstance(date, str):
        from numbers_extract.inputs import parse_date

        try:
            return parse_date(date)
        except ValueError:
            raise UsageError(f"{date!r} is no date of the form YYYY-MM-DD") from None
    return date.date() if isinstance(date, dt.datetime) else date
