"""Documents in, their facts out in the same order, worked on by one process or by several.

Whatever goes wrong with a document is its own failure (:mod:`numbers_extract.boundary`); all others are done.
"""

from __future__ import annotations

import functools
import os
import sys
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.app.articles import foreign_articles, little_used
from numbers_extract.app.engine import analyse
from numbers_extract.boundary import attempt
from numbers_extract.errors import Failure
from numbers_extract.lexicon.user_lexicon import UserLexicon
from numbers_extract.reading.inputs import InputDocument, InputFailure, Unread, UnreadFile, UnreadPage, read_item
from numbers_extract.reading.items import GivenFacts
from numbers_extract.records import Analysis, Outcome
from numbers_extract.tables.conventions import select
from numbers_extract.text.document import read_document
from numbers_extract.text.typography import plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from numbers_extract.reading.inputs import Item, LazyItem

__all__ = ["Result", "Settings", "analyse_all", "most_workers", "outcome_of", "read_safely", "size_of"]

_BATCH_CHARACTERS: Final = 10_000  # small, so that all processes end at much the same time
_BATCH_ITEMS: Final = 100
_FACT_CHARACTERS: Final = 200  # what a fact that is given counts for
_WORKERS_A_PROCESSOR: Final = 4
_MOST_ON_WINDOWS: Final = 60  # handles that its systems can wait for at once, and some to spare


class Settings(NamedTuple):
    """What is done with the facts of each document. ``kinds`` None keeps all; ``explain`` keeps the analysis too.

    ``lexicon`` holds a user's own units and currencies, None for none. ``make`` is what becomes of each outcome, in the
    process that works on it and as a part of that work; it must be a function of a module. None leaves it as it is.
    ``reads_only`` finds the articles of each document and no facts; ``keeps`` keeps the analysis without evidence.
    """

    kinds: frozenset[str] | None = None
    vague: str = "none"
    explain: bool = False
    lexicon: UserLexicon | None = None
    make: Callable[[Outcome], Outcome] | None = None
    reads_only: bool = False
    keeps: bool = False


Result = Outcome | InputFailure | Failure


def analyse_all(items: Iterable[LazyItem], settings: Settings, workers: int = 1) -> Generator[Result, None, None]:
    """What came of each document, in order; failures stand in the place of their documents.

    Documents are read only a few batches ahead of the one that is given out, so that memory does not grow with the
    number of documents.

    Args:
        items: documents, unread pages and failures, as :func:`numbers_extract.reading.inputs.iter_lazily` gives them.
        settings: what to do with the facts.
        workers: the number of processes; 1 works in this one, and reads no document ahead. The outcomes are the same.
            No more than :func:`most_workers` are used.

    Raises:
        WorkersError: the processes cannot be started.
    """
    if workers == 1:
        return (outcome_of(item, settings) for item in items)
    from numbers_extract.app.pools import in_order

    work = functools.partial(_outcomes, settings=settings)
    return in_order(_batches(items), work, _lost, min(workers, most_workers()), _weight)


def most_workers() -> int:
    """How many processes are of use on this machine: some for each processor that this program may use."""
    known = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    most = known * _WORKERS_A_PROCESSOR
    return min(most, _MOST_ON_WINDOWS) if sys.platform == "win32" else most


def read_safely(item: LazyItem) -> Item:
    """The item, with its article taken out where it is a page."""
    return attempt(item.document, item.doc_id, item.origin) if isinstance(item, Unread) else item


def outcome_of(item: LazyItem, settings: Settings) -> Result:
    """What came of one item: its page is read, its text analysed, and what the settings ask for made of it."""
    if isinstance(item, InputFailure | Failure):
        return item
    return attempt(lambda: _outcome(item, settings), item.doc_id, item.origin)


def _outcome(lazy: InputDocument | Unread | GivenFacts, settings: Settings) -> Result:
    item = read_item(lazy)
    if isinstance(item, GivenFacts):
        given = Outcome(item.doc_id, select(item.facts, kinds=settings.kinds, vague=settings.vague), 0, 0, item.date)
        return given if settings.make is None else settings.make(given)
    if not isinstance(item, InputDocument):
        return item
    if settings.reads_only:
        plain = plain_text(item.text)
        document = read_document(plain.text, item.doc_id, plain.records(item.records))
        analysis = plain.restored(Analysis(document, (), (), {}), item.text)
    else:
        analysis = analyse(
            item.text,
            doc_id=item.doc_id,
            date=item.date,
            explain=settings.explain,
            lexicon=settings.lexicon,
            records=item.records,
            outlet=item.about.outlet,
        )
    facts = select(analysis.facts, kinds=settings.kinds, vague=settings.vague)
    kept = analysis if settings.explain or settings.reads_only or settings.keeps else None
    outcome = Outcome(
        item.doc_id,
        facts,
        len(analysis.discards),
        len(item.text),
        item.date,
        kept,
        about=item.about,
        kept=item.kept,
        used=little_used(analysis.document),
        foreign=foreign_articles(analysis.document),
    )
    return outcome if settings.make is None else settings.make(outcome)


# ------------------------------------------------------------------------------------------------ batches for processes
def _batches(items: Iterable[LazyItem]) -> Iterator[list[LazyItem]]:
    batch: list[LazyItem] = []
    size = 0
    for item in items:
        batch.append(item)
        size += size_of(item)
        if size >= _BATCH_CHARACTERS or len(batch) >= _BATCH_ITEMS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _weight(batch: list[LazyItem]) -> float:
    """How many common batches it is like."""
    return max(1.0, sum(map(size_of, batch)) / _BATCH_CHARACTERS)


def size_of(item: LazyItem) -> int:
    """How much there is to read in an item, in characters, before it is read."""
    if isinstance(item, UnreadFile):
        return len(item.content)
    if isinstance(item, UnreadPage):
        return len(item.page)
    if isinstance(item, GivenFacts):
        return _FACT_CHARACTERS * len(item.facts)
    return len(item.text) if isinstance(item, InputDocument) else 0


def _outcomes(batch: list[LazyItem], settings: Settings) -> list[Result]:
    return [outcome_of(item, settings) for item in batch]


def _lost(item: LazyItem, failure: Failure) -> Result:
    """The failure of an item whose process ended, or could not send what it made."""
    if isinstance(item, InputFailure | Failure):
        return item
    return failure._replace(doc_id=item.doc_id, origin=item.origin)
