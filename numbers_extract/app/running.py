"""The documents of one command in, their rows written out: progress, the closing line and the exit status.

Rows go to standard output or into files, messages to standard error.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import click

from numbers_extract.app.progress import NoBar, counted, progress_bar
from numbers_extract.app.streams import escaped, is_watched, say, standard_output

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence
    from typing import TextIO

    from numbers_extract.app.shares import Share
    from numbers_extract.app.targets import Target
    from numbers_extract.app.workers import Result, Settings
    from numbers_extract.errors import Failure
    from numbers_extract.lexicon.user_lexicon import UserLexicon
    from numbers_extract.reading.inputs import InputFailure, LazyItem
    from numbers_extract.records import Outcome, Used
    from numbers_extract.tables.columns import Row
    from numbers_extract.tables.table import Table

__all__ = [
    "FELL_SHORT",
    "Manners",
    "Run",
    "kinds_of",
    "rows_of",
    "write_rows",
]

FELL_SHORT: Final = 1
_DEFAULT_WIDTH: Final = 160
_FACTS_RANK: Final = (
    "surface", "kind", "value", "fact_id", "unit", "bound", "subject", "value_min", "value_max", "status", "source",
    "time", "place", "scope", "group", "change", "section",
)  # fmt: skip
_SUMMARY_RANK: Final = (
    "doc_id",
    "kind",
    "value",
    "bound",
    "value_min",
    "value_max",
    "conflict",
    "fact_id",
    "why",
    "facts",
)


# ------------------------------------------------------------------------------------------------ where rows go
def write_rows(rows: Iterable[Row], table: Table, target: Target) -> None:
    """Writes the rows, and the files that are wanted beside them; files are written whole or not at all."""
    from numbers_extract.drafts import atomic_writer

    if target.path is None:
        with standard_output() as stream:
            _write_text(rows, table, target, stream)
        return
    with atomic_writer(target.path) as draft:
        _write_file(rows, table, target, draft)
    if target.beside:
        from numbers_extract.app.beside import write_beside

        write_beside(target, table)


def _write_file(rows: Iterable[Row], table: Table, target: Target, draft: Path) -> None:
    """Writes the rows in the form of the target."""
    if target.adds and target.path is not None:
        from numbers_extract.tables.databases import write_database

        write_database(rows, table, draft, target.path, form=target.form)
        return
    from numbers_extract.tables import writers

    if target.form == "xlsx":
        writers.write_xlsx(rows, list(table.columns), draft, report=target.wishes.link)
    elif target.form == "parquet":
        writers.write_parquet(rows, table.columns, draft, table.lists)
    else:
        with draft.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream:
            _write_text(rows, table, target, stream)


def _write_text(rows: Iterable[Row], table: Table, target: Target, stream: TextIO) -> None:
    """Writes the rows as CSV, JSONL or the table for people."""
    from numbers_extract.tables import writers

    names = list(table.columns)
    if target.form == "csv":
        writers.write_csv(rows, names, stream, excel=target.wishes.excel)
    elif target.form == "jsonl":
        writers.write_jsonl(rows, names, stream)
    else:
        import shutil

        of_facts = "rule" in names
        shown = [i for i, name in enumerate(names) if name in _FACTS_RANK or not of_facts]
        width = shutil.get_terminal_size((_DEFAULT_WIDTH, 0)).columns
        picked = (tuple(row[i] for i in shown) for row in rows)
        rank = _FACTS_RANK if of_facts else _SUMMARY_RANK
        writers.write_table(picked, [names[i] for i in shown], stream, width=width, rank=rank)


# ------------------------------------------------------------------------------------------------ running
class Manners(NamedTuple):
    """How much is said: ``quiet`` nothing but failures, ``verbose`` a line for each document, and where one failed."""

    quiet: bool = False
    verbose: bool = False

    @property
    def log_level(self) -> int:
        """What of the package's log is printed: notes, nothing, or all."""
        return logging.INFO if self.verbose else logging.ERROR if self.quiet else logging.WARNING


def rows_of(outcome: Outcome) -> Sequence[Row]:
    """The rows of a document: those that the settings make of it, else its facts."""
    return outcome.facts if outcome.made is None else outcome.made


def kinds_of(lexicon: UserLexicon | None) -> tuple[str, ...]:
    """The names of a user's own kinds; none where there is no lexicon."""
    return () if lexicon is None else lexicon.kind_names()


class Run:
    """The documents of one call, worked through once: counts what comes by and says what failed.

    Args:
        paths: the inputs, as the user named them.
        items: their documents and failures.
        settings: what is done with the facts.
        workers: the number of processes.
        manners: how much to say.
        texts: a file to save the texts in as they were read, None for none.
        none_made: what to say where there are facts, and no row is made of any; empty for nothing.
        share: which of the documents are worked on, None for all.
    """

    def __init__(
        self,
        paths: Sequence[str],
        items: Iterator[LazyItem],
        settings: Settings,
        workers: int = 1,
        *,
        manners: Manners = Manners(),  # noqa: B008  (a tuple)
        texts: Path | None = None,
        none_made: str = "",
        share: Share | None = None,
    ) -> None:
        self.paths = paths
        self.none_made = none_made
        self.made = 0
        self.left_out = 0
        self.items = items if share is None else self._shared(items, share)
        self.settings = settings
        self.workers = workers
        self.manners = manners
        self.texts = texts
        self.prints = False
        self.documents = self.articles = self.facts = self.discards = self.failures = 0
        self._all_done = False
        self._ids: set[str] = set()
        self._repeated: list[str] = []
        self._foreign = 0
        self._first_foreign = ""

    def _shared(self, items: Iterator[LazyItem], share: Share) -> Iterator[LazyItem]:
        """The items of a share; those of others are counted."""
        for item in items:
            if share.takes(item):
                yield item
            else:
                self.left_out += 1

    def __iter__(self) -> Generator[Outcome, None, None]:
        from numbers_extract.records import Outcome

        with contextlib.closing(self.results()) as results:
            yield from (result for result in results if isinstance(result, Outcome))

    def results(self) -> Generator[Result, None, None]:
        """What came of every document and of every input that failed, in order; failures are said on the way."""
        from numbers_extract.app.collector import spare_collector
        from numbers_extract.app.workers import analyse_all, most_workers
        from numbers_extract.records import Outcome

        if self.workers > most_workers() and not self.manners.quiet:
            say(f"note: at most {most_workers():,} processes are used: more bring nothing on this machine")
        spare_collector()
        with contextlib.ExitStack() as stack:
            items = self._saved(stack)
            bar = stack.enter_context(progress_bar(self.paths, shown=self._watched()))
            stack.enter_context(_spoken_log(self.manners.log_level))
            results = stack.enter_context(contextlib.closing(analyse_all(items, self.settings, self.workers)))
            for result in results:
                if isinstance(result, Outcome):
                    self._count(result, bar)
                else:
                    self.failures += 1
                    bar.say(escaped(f"numbers-extract: {self._told(result)}"))
                yield result
        self._all_done = True

    def _count(self, outcome: Outcome, bar: NoBar) -> None:
        self.documents += 1
        self._repeated += [outcome.doc_id] if outcome.doc_id in self._ids else []
        self._ids.add(outcome.doc_id)
        articles = len(outcome.made) if self.settings.reads_only else 0
        self.articles += articles
        self.facts += len(outcome.facts)
        self.made += len(outcome.made) if isinstance(outcome.made, list) else 0
        self.discards += outcome.discards
        self._first_foreign = self._first_foreign or (outcome.doc_id if outcome.foreign else "")
        self._foreign += outcome.foreign
        if outcome.used is not None:
            self._say_used(outcome.doc_id, outcome.used, bar)
        if self.manners.verbose:
            told = self._counts(articles, len(outcome.facts), outcome.discards)
            bar.say(escaped(f"{outcome.doc_id}: {told}"))
        bar.step(outcome)

    def _counts(self, articles: int, facts: int, discards: int) -> str:
        """What came of documents: their articles where nothing else is looked for, else facts and discards."""
        if self.settings.reads_only:
            return counted(articles, "article")
        return f"{counted(facts, 'fact')}, {counted(discards, 'discard')}"

    def _say_used(self, doc_id: str, used: Used, bar: NoBar) -> None:
        """That little of a document was read; that nothing was is said also where the run is quiet."""
        if not used.read:
            bar.say(escaped(f"note: {doc_id}: no article text: its {used.whole:,} characters are furniture of a page"))
        elif not self.manners.quiet:
            told = f"{used.read:,} of its {used.whole:,} characters were read; the command articles shows which"
            bar.say(escaped(f"note: {doc_id}: {told}"))

    def _told(self, failure: InputFailure | Failure) -> str:
        """The line for what failed."""
        from numbers_extract.errors import Failure

        return failure.told(verbose=self.manners.verbose) if isinstance(failure, Failure) else failure.message

    def _watched(self) -> bool:
        """Whether a bar is of use: someone watches, and no rows run over the same screen."""
        return not self.manners.quiet and is_watched(sys.stderr) and not (self.prints and is_watched(sys.stdout))

    def _saved(self, stack: contextlib.ExitStack) -> Iterator[LazyItem]:
        if self.texts is None:
            return self.items
        from numbers_extract.app.workers import read_safely
        from numbers_extract.drafts import atomic_writer
        from numbers_extract.reading.inputs import saved_texts

        path = self.texts

        def opened() -> TextIO:
            draft = stack.enter_context(atomic_writer(path))
            return stack.enter_context(draft.open("w", encoding="utf-8", newline="\n"))

        return saved_texts(map(read_safely, self.items), opened)

    def close(self, *, failed_before: int = 0) -> None:
        """Prints the closing line and ends the command with its exit status.

        Where the reader of standard output left early, nothing is said: no line would count it all. ``failed_before``
        counts what failed in runs that this one goes on with.
        """
        if self._repeated and self._all_done and not self.manners.quiet:
            documents = f"{counted(len(self._repeated), 'document')} with an id that another has ({self._repeated[0]})"
            say(escaped(f"note: {documents}: doc_id and fact_id are not unique"))
        if self._foreign and self._all_done and not self.manners.quiet:
            articles = f"{counted(self._foreign, 'article')} with hardly a word of English ({self._first_foreign})"
            say(escaped(f"note: {articles}: only English is read, so rows of other languages mean nothing"))
        if self.none_made and self._all_done and self.facts and not self.made and not self.manners.quiet:
            say(f"note: {self.none_made}")
        if self._all_done and not self.manners.quiet:
            told = self._counts(self.articles, self.facts, self.discards)
            say(f"{counted(self.documents, 'document')}, {told}, {counted(self.failures, 'failure')}")
        raise click.exceptions.Exit(FELL_SHORT if self.failures or failed_before else 0)

    def write(self, table: Table, target: Target, *, head: Iterable[Row] = ()) -> None:
        """Writes the rows of all documents and closes. Where every input failed, no file is touched.

        The rows are those that the settings make of an outcome, else its facts. ``head`` are rows before those of the
        documents.
        """
        self.prints = target.path is None and target.form != "table"
        with contextlib.closing(iter(self)) as outcomes:
            per_document = map(rows_of, outcomes)
            first = next(per_document, None)
            if first is not None:
                rows = itertools.chain(head, first, itertools.chain.from_iterable(per_document))
                write_rows(rows, table.with_kinds(kinds_of(self.settings.lexicon)), target)
        self.close()


class _Spoken(logging.Handler):
    """Prints what is logged on what is standard error then."""

    def emit(self, record: logging.LogRecord) -> None:
        """Prints one record."""
        say(self.format(record))


_SPOKEN: Final = _Spoken()


@contextlib.contextmanager
def _spoken_log(level: int) -> Iterator[None]:
    """Prints what the package logs at this level or above it, such as the character set of a file."""
    log = logging.getLogger("numbers_extract")
    before = log.level
    log.addHandler(_SPOKEN)  # once, also where a run that was given up has it there still
    log.setLevel(level)
    try:
        yield
    finally:
        log.removeHandler(_SPOKEN)
        log.setLevel(before)
