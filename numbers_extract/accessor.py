"""The pandas face: ``import numbers_extract.accessor`` gives every DataFrame and Series a ``.numbers``.

``lexicon``, ``workers`` and ``failures`` are those of :func:`numbers_extract.extract_many`: without a list to put
failures in, the first one is raised.

>>> import pandas as pd
>>> import numbers_extract.accessor
>>> news = pd.DataFrame({"text": ["A bomb killed 12 soldiers.", "No one was hurt."]})
>>> news.numbers.extract("text")[["kind", "value"]].values.tolist()
[['deaths', 12.0], ['injuries', 0.0]]
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import pandas as pd

from numbers_extract import Failure, extract_frame, load_lexicon, summarize
from numbers_extract.errors import DocumentError, UsageError
from numbers_extract.figures.summary import SUMMARY_COLUMNS, SUMMARY_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numbers_extract.lexicon.user_lexicon import UserLexicon

__all__ = ["FrameNumbers", "SeriesNumbers"]

Lexicon: TypeAlias = "UserLexicon | str | Path | None"
_FIGURE_COLUMNS: Final = tuple(name for name in SUMMARY_COLUMNS if name not in {"doc_id", "article", "kind"})
_DOCUMENT: Final = "doc_id"


@pd.api.extensions.register_dataframe_accessor("numbers")
class FrameNumbers:
    """What a frame of texts says in numbers. ``text``, ``id`` and ``date`` name columns, as in ``extract_frame``."""

    def __init__(self, frame: pd.DataFrame) -> None:
        self._frame = frame

    def extract(
        self,
        text: str = "text",
        *,
        id: str | None = "id",  # noqa: A002  (the name of the column option everywhere)
        date: str | None = None,
        kinds: Iterable[str] | None = None,
        vague: str = "none",
        lexicon: Lexicon = None,
        workers: int = 1,
        failures: list[Failure] | None = None,
    ) -> pd.DataFrame:
        """One row a fact, under the index label of the row it came from; see :func:`numbers_extract.extract_frame`."""
        return extract_frame(
            self._frame, text, id, date, kinds=kinds, vague=vague, lexicon=lexicon, workers=workers, failures=failures
        )

    def join(
        self,
        text: str = "text",
        *,
        id: str | None = "id",  # noqa: A002
        date: str | None = None,
        kinds: Iterable[str] | None = None,
        vague: str = "none",
        lexicon: Lexicon = None,
        workers: int = 1,
        failures: list[Failure] | None = None,
    ) -> pd.DataFrame:
        """One row a fact, with the columns of the row it came from before its own; the text is left out.

        A column of the source that is called like one of the table of facts gets ``_source`` behind its name. Labels of
        the index may repeat.
        """
        places = self._frame.reset_index(drop=True)
        named = places.assign(**_ids(self._frame, id))
        facts = extract_frame(
            named, text, _DOCUMENT, date, kinds=kinds, vague=vague, lexicon=lexicon, workers=workers, failures=failures
        )
        source = self._frame.drop(columns=text).iloc[facts.index]
        renamed = source.rename(columns={name: f"{name}_source" for name in source.columns if name in facts.columns})
        return pd.concat([renamed, facts.set_axis(renamed.index)], axis=1)

    def figure(
        self,
        kind: str,
        text: str = "text",
        *,
        date: str | None = None,
        vague: str = "none",
        lexicon: Lexicon = None,
        workers: int = 1,
        failures: list[Failure] | None = None,
    ) -> pd.DataFrame:
        """One row for each row of the frame: the figure of a kind, empty where its text has none.

        Of a text with several articles, the first article with a figure counts. The index is that of the frame, so the
        columns can be assigned to it. A failure names its document by the label of the index.

        Raises:
            DocumentError: a document failed, and ``failures`` is None.
            UsageError: the kind is none that is summed up.
        """
        own = load_lexicon(lexicon) if isinstance(lexicon, str | Path) else lexicon
        known = (*SUMMARY_KINDS, *(() if own is None else own.kind_names()))
        if kind not in known:
            raise UsageError(f"no figure is made of {kind!r}; of these one is: {', '.join(known)}")
        places = self._frame.reset_index(drop=True)
        failed: list[Failure] | None = None if failures is None else []
        try:
            facts = extract_frame(places, text, None, date, vague=vague, lexicon=own, workers=workers, failures=failed)
        except DocumentError as error:
            raise DocumentError(self._labelled(error.failure)) from None
        if failures is not None:
            failures.extend(map(self._labelled, failed or ()))
        figures = summarize(facts)
        first = figures[figures["kind"] == kind].drop_duplicates(_DOCUMENT)
        by_place = first.set_index(first[_DOCUMENT].astype("int64"))[list(_FIGURE_COLUMNS)]
        return by_place.reindex(places.index).set_axis(self._frame.index)

    def _labelled(self, failure: Failure) -> Failure:
        """The failure of a document that was called by its place in the frame, with its label for a name."""
        return failure._replace(doc_id=str(self._frame.index[int(failure.doc_id)]))


@pd.api.extensions.register_series_accessor("numbers")
class SeriesNumbers:
    """What a series of texts says in numbers."""

    def __init__(self, series: pd.Series[Any]) -> None:
        self._frame = series.to_frame("text")

    def extract(
        self,
        *,
        kinds: Iterable[str] | None = None,
        vague: str = "none",
        lexicon: Lexicon = None,
        workers: int = 1,
        failures: list[Failure] | None = None,
    ) -> pd.DataFrame:
        """One row a fact, under the index label of its text; ``doc_id`` is that label."""
        return FrameNumbers(self._frame).extract(
            id=None, kinds=kinds, vague=vague, lexicon=lexicon, workers=workers, failures=failures
        )

    def figure(
        self,
        kind: str,
        *,
        vague: str = "none",
        lexicon: Lexicon = None,
        workers: int = 1,
        failures: list[Failure] | None = None,
    ) -> pd.DataFrame:
        """One row for each text: the figure of a kind, empty where the text has none."""
        return FrameNumbers(self._frame).figure(kind, vague=vague, lexicon=lexicon, workers=workers, failures=failures)


def _ids(frame: pd.DataFrame, column: str | None) -> dict[str, Any]:
    """The names of the documents as a column: those of the id column, else the labels of the index."""
    if column is not None and column in frame.columns:
        return {_DOCUMENT: frame[column].to_numpy()}
    if column not in {None, "id"}:
        raise UsageError(f"no column {column!r}; the frame has {', '.join(map(str, frame.columns))}")
    return {_DOCUMENT: [str(label) for label in frame.index]}
