"""Documents in, their facts out in the same order, worked on by one process or by several."""

from __future__ import annotations

import collections
import gc
import signal
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.conventions import select
from numbers_extract.engine import analyse
from numbers_extract.errors import NumbersExtractError
from numbers_extract.inputs import InputDocument, InputFailure, UnreadPage, read_item
from numbers_extract.user_lexicon import UserLexicon

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from numbers_extract.inputs import LazyItem
    from numbers_extract.records import Analysis, Fact

__all__ = ["Outcome", "Settings", "analyse_all"]

_BATCH_CHARACTERS: Final = 200_000
_BATCH_ITEMS: Final = 500
_BATCHES_AHEAD: Final = 3


class Settings(NamedTuple):
    """What is done with the facts of each document. ``kinds`` None keeps all; ``explain`` keeps the analysis too.

    ``lexicon`` holds a user's own units and currencies, None for none.
    """

    kinds: frozenset[str] | None = None
    vague: str = "none"
    explain: bool = False
    lexicon: UserLexicon | None = None


class Outcome(NamedTuple):
    """What came of one document: the facts kept, and how many number-like marks were discarded.

    ``characters`` is the length of its text; ``date`` its day of publication, None when not known; ``analysis`` is
    None unless the settings ask for it.
    """

    doc_id: str
    facts: list[Fact]
    discards: int
    characters: int
    date: dt.date | None = None
    analysis: Analysis | None = None


def analyse_all(items: Iterable[LazyItem], settings: Settings, workers: int = 1) -> Iterator[Outcome | InputFailure]:
    """The outcome of each document, in order, with failures passed on in their place.

    Documents are read only a few batches ahead of the one that is given out, so that memory does not grow with the
    number of documents.

    Args:
        items: documents, unread pages and failures, as :func:`numbers_extract.inputs.iter_lazily` gives them.
        settings: what to do with the facts.
        workers: the number of processes; 1 works in this one. The outcomes are the same.
    """
    if workers == 1:
        _spare_collector()
        for item in items:
            yield _outcome(item, settings)
        return
    pending: collections.deque[Future[list[Outcome | InputFailure]]] = collections.deque()
    pool = ProcessPoolExecutor(workers, initializer=_begin_work)
    waits = True
    try:
        for batch in _batches(items):
            pending.append(pool.submit(_outcomes, batch, settings))
            if len(pending) >= workers * _BATCHES_AHEAD:
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()
    except BrokenProcessPool as error:
        raise NumbersExtractError(
            "a worker process was ended from outside (out of memory?): use fewer --workers"
        ) from error
    except (KeyboardInterrupt, SystemExit):
        waits = False  # for batches that nobody will read
        raise
    finally:
        pool.shutdown(waits, cancel_futures=True)


def _begin_work() -> None:
    """Readies a worker: Ctrl-C is for the program that started it, which then ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _spare_collector()


def _spare_collector() -> None:
    """Lets the garbage collector pass over the word lists: phrases hold no cycles, so its rounds find little."""
    gc.freeze()
    gc.set_threshold(_COLLECT_AFTER, 20, 20)


_COLLECT_AFTER: Final = 50_000


def _batches(items: Iterable[LazyItem]) -> Iterator[list[LazyItem]]:
    batch: list[LazyItem] = []
    size = 0
    for item in items:
        batch.append(item)
        size += _size(item)
        if size >= _BATCH_CHARACTERS or len(batch) >= _BATCH_ITEMS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _size(item: LazyItem) -> int:
    if isinstance(item, UnreadPage):
        return len(item.page)
    return len(item.text) if isinstance(item, InputDocument) else 0


def _outcomes(batch: list[LazyItem], settings: Settings) -> list[Outcome | InputFailure]:
    return [_outcome(item, settings) for item in batch]


def _outcome(lazy: LazyItem, settings: Settings) -> Outcome | InputFailure:
    item = read_item(lazy)
    if isinstance(item, InputFailure):
        return item
    analysis = analyse(
        item.text, doc_id=item.doc_id, date=item.date, explain=settings.explain, lexicon=settings.lexicon
    )
    facts = select(analysis.facts, kinds=settings.kinds, vague=settings.vague)
    kept = analysis if settings.explain else None
    return Outcome(item.doc_id, facts, len(analysis.discards), len(item.text), item.date, kept)
