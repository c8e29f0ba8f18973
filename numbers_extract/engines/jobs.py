"""The functions that a module of an engine gives: the same five for each, lazily, on frames of that engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from numbers_extract.engines.asked import Asked
from numbers_extract.engines.engine import Engine
from numbers_extract.engines.facts import facts_alone, failed, summarized
from numbers_extract.engines.incidents import grouped_incidents

if TYPE_CHECKING:
    from numbers_extract.lexicon.user_lexicon import UserLexicon

__all__ = ["Jobs"]

F = TypeVar("F")
"""A frame of the engine."""


class Jobs(Generic[F]):
    """The jobs on frames of one engine. What makes the engine raises UsageError where it is not installed."""

    def __init__(self, engine: Callable[[], Engine]) -> None:
        self._engine = engine

    def extract(  # noqa: PLR0913  (options, most of them by name)
        self,
        df: F,
        text: str = "text",
        id: str = "id",  # noqa: A002  (the name of the column option everywhere)
        date: str | None = None,
        *,
        outlet: str | None = None,
        kinds: Iterable[str] | None = None,
        vague: str = "none",
        lexicon: UserLexicon | str | Path | None = None,
        currency: str | None = None,
    ) -> F:
        """The facts of a column of texts: one row a fact, with the schema ``arrow_schema(failures=True)``.

        Spark has it as ``spark_schema(failures=True)``, Dask as types of Arrow in pandas (``pandas.ArrowDtype``), with
        an index that means nothing. A document that fails is one row with its ``doc_id`` and the column ``failure``;
        :meth:`failures` picks those.

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
            UsageError: there is no such column, kind, convention or currency, or the engine is not installed.
        """
        asked = Asked.checked(text, id, date, outlet, kinds, vague, lexicon, currency)
        facts: F = self._engine().extracted(df, asked)
        return facts

    def failures(self, facts: F) -> F:
        """The documents of :meth:`extract` that failed: ``doc_id``, and ``failure``, which says why."""
        found: F = failed(self._engine(), facts)
        return found

    def without_failures(self, facts: F) -> F:
        """The facts of :meth:`extract` alone, with the schema ``arrow_schema()``."""
        alone: F = facts_alone(self._engine(), facts)
        return alone

    def summary(self, facts: F, by: Iterable[str] | str | None = None) -> F:
        """One row a document, article and kind, as :func:`numbers_extract.summarize` has it; or one a group of them.

        Args:
            facts: what :meth:`extract` gives, or a table of facts with its types. No two documents may have one name.
            by: columns of the summary, such as ``["country", "kind"]``. Then each row is a group: how many documents
                and figures it is of, the lowest and the highest figure, the first and the last publication. Figures
                are not added up, since several documents tell of one event.

        Raises:
            InputError: the frame is no table of facts.
            UsageError: the summary has no such column, or the engine is not installed.
        """
        figures: F = summarized(self._engine(), facts, by)
        return figures

    def incidents(self, facts: F, *, policy: str = "latest", timeline: bool = False) -> F:
        """One row an incident and kind, as :func:`numbers_extract.incidents` has them for the same facts.

        Reports are compared in blocks of a day and countries, those of neighbouring days with one another, and what
        hangs together is grouped by the engine. No report comes to the machine that asks: only how many reports hold
        each word, for words that several hold, and how many incidents begin on each day. So the work begins when this
        is called.

        Among reports of one day the order of their names counts, not that in which they stand.

        Args:
            facts: what :meth:`extract` gives, or a table of facts with its types. No two documents may have one name.
            policy: which figure of an incident is used: ``latest``, ``highest`` or ``official``.
            timeline: every claim in order of publication, instead of one figure an incident and kind.

        Raises:
            InputError: the frame is no table of facts.
            UsageError: there is no such policy, or an extra or the engine is not installed.
        """
        events: F = grouped_incidents(self._engine(), facts, policy, timeline=timeline)
        return events
