"""The documents of one command in, a folder of numbered Parquet files out, which a run that was stopped goes on with.

Where a part ends goes by the size of what is read, before any of it is worked on: neither the number of processes nor
what comes of a document changes it. A part is written whole or not at all, and then entered in the manifest. The next
run reads the documents of finished parts again, makes sure that they are the same ones, and works on the others only.
"""

from __future__ import annotations

import collections
import contextlib
import hashlib
import itertools
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.app.begun import Book, asked_for
from numbers_extract.app.fingerprints import ReadSum
from numbers_extract.app.running import kinds_of, rows_of
from numbers_extract.app.streams import escaped, say
from numbers_extract.app.targets import PART_SIZE, Parts
from numbers_extract.app.workers import size_of
from numbers_extract.drafts import atomic_writer, held
from numbers_extract.errors import Failure, UsageError, os_reason
from numbers_extract.records import Outcome
from numbers_extract.tables.manifests import Named, Part
from numbers_extract.tables.writers import write_parquet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numbers_extract.app.running import Run
    from numbers_extract.app.targets import Target
    from numbers_extract.app.workers import Result
    from numbers_extract.reading.items import LazyItem
    from numbers_extract.tables.columns import Row
    from numbers_extract.tables.table import Table

__all__ = ["write_parts"]

_MILLION: Final = 1_000_000
_MOST_TOLD: Final = 1_000  # failures of a part


def write_parts(run: Run, table: Table, target: Target) -> None:
    """Writes the rows of all documents into the folder of the target, and closes.

    Raises:
        UsageError: the folder was begun otherwise, another run is at work on it, or its inputs are not the same.
        OutputError: it cannot be written to its end. What is finished stays.
    """
    wanted = target.parts or Parts()
    names = Named(target.path or Path(), wanted.share)
    with _made(names.folder), held(names.lock, f"{names.folder}/"):
        asked = asked_for(run, table, names, wanted.size or PART_SIZE)
        book = Book(names, asked, overwrite=wanted.overwrite)
        if book.is_complete():
            _say(run, f"{names.folder}/: nothing to do: {book.told()}")
        else:
            _write(run, table.with_kinds(kinds_of(run.settings.lexicon)), book)
    run.close(failed_before=book.manifest.failed)


def _say(run: Run, line: str) -> None:
    """Says a line where the run is not quiet."""
    if not run.manners.quiet:
        say(escaped(line))


@contextlib.contextmanager
def _made(folder: Path) -> Iterator[None]:
    """Makes the folder, where it is not there, and takes it away again where nothing came into it."""
    try:
        folder.mkdir()
    except FileExistsError:
        if not folder.is_dir():
            raise UsageError(f"cannot write {folder}/: it is no folder; name one, new or not") from None
        yield
        return
    except FileNotFoundError:
        raise UsageError(f"cannot write {folder}/: there is no folder {folder.parent}; make it first") from None
    except (OSError, ValueError) as error:
        reason = os_reason(error) if isinstance(error, OSError) else str(error)
        raise UsageError(f"cannot write {folder}/: {reason}") from error
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            folder.rmdir()


# ------------------------------------------------------------------------------------------------ where parts end
class _Stretch:
    """The documents of one part: so many so far, and whether that is all."""

    def __init__(self, number: int, first: int) -> None:
        self.number = number
        self.first = first
        self.items = 0
        self.size = 0
        self.sum = ReadSum()
        self.is_whole = False


class _Cut:
    """Items in, those of parts that are not finished out; ``open`` has the parts of what was given out and not taken.

    Args:
        items: all items of the job.
        book: its manifest.
    """

    def __init__(self, items: Iterable[LazyItem], book: Book) -> None:
        self.open: collections.deque[_Stretch] = collections.deque()
        self.parts = 0
        self._items = items
        self._book = book
        self._most = max(1, int(float(book.manifest.options["part_size"]) * _MILLION))

    def __iter__(self) -> Iterator[LazyItem]:
        stretch: _Stretch | None = None
        for place, item in enumerate(self._items, 1):
            if stretch is None:
                stretch = self._begun(place)
            stretch.items += 1
            stretch.size += size_of(item)
            stretch.sum.take(item)
            is_wanted, is_last = stretch.number not in self._book.finished, stretch.size >= self._most
            ended, stretch = stretch, None if is_last else stretch
            if is_last:
                self._end(ended)
            if is_wanted:
                yield item
        if stretch is not None:
            self._end(stretch)

    def _begun(self, place: int) -> _Stretch:
        stretch = _Stretch(self.parts, place)
        self.parts += 1
        if stretch.number not in self._book.finished:
            self.open.append(stretch)
        return stretch

    def _end(self, stretch: _Stretch) -> None:
        stretch.is_whole = True
        self._book.require_same(stretch.number, stretch.items, stretch.sum.told())


class _Taken(NamedTuple):
    """What came of the documents of a part."""

    items: int = 0
    documents: int = 0
    rows: int = 0
    failures: tuple[str, ...] = ()
    failed: int = 0

    def with_result(self, result: Result, rows: int) -> _Taken:
        """The same with one more."""
        if isinstance(result, Outcome):
            return self._replace(items=self.items + 1, documents=self.documents + 1, rows=self.rows + rows)
        line = str(result) if isinstance(result, Failure) else result.message
        told = (*self.failures, line) if self.failed < _MOST_TOLD else self.failures
        return self._replace(items=self.items + 1, failures=told, failed=self.failed + 1)


class _Writer:
    """Writes the results of a run, part by part."""

    def __init__(self, table: Table, book: Book, cut: _Cut, results: Iterator[Result]) -> None:
        self.table = table
        self.book = book
        self.cut = cut
        self.results = results
        self.taken = _Taken()

    def write_all(self) -> None:
        """Writes all parts that are not finished."""
        while (first := next(self.results, None)) is not None:
            self._write_part(self.cut.open[0], first)
            self.cut.open.popleft()
        self.book.end(self.cut.parts)

    def _write_part(self, stretch: _Stretch, first: Result) -> None:
        self.taken = _Taken()
        path = self.book.names.part(stretch.number)
        with atomic_writer(path) as draft:
            write_parquet(self._rows(stretch, first), self.table.columns, draft, self.table.lists)
            with draft.open("rb") as stream:
                known = hashlib.file_digest(stream, "sha256").hexdigest()
            size = draft.stat().st_size
        taken = self.taken
        part = Part(
            path.name,
            stretch.first,
            taken.items,
            taken.documents,
            taken.rows,
            taken.failed,
            taken.failures,
            size,
            stretch.sum.told(),
            known,
        )
        self.book.enter(stretch.number, part)

    def _rows(self, stretch: _Stretch, first: Result) -> Iterator[Row]:
        """The rows of a part; takes its results up to its last one and no further."""
        result: Result | None = first
        while result is not None:
            rows = rows_of(result) if isinstance(result, Outcome) else ()
            self.taken = self.taken.with_result(result, len(rows))
            yield from rows
            is_last = stretch.is_whole and self.taken.items == stretch.items
            result = None if is_last else next(self.results, None)


def _write(run: Run, table: Table, book: Book) -> None:
    """Writes what is not there yet. Where every input failed, nothing is made."""
    if book.finished:
        _say(run, f"{book.names.folder}/: goes on: {book.told()} are there")
    cut = _Cut(run.items, book)
    run.items = iter(cut)
    with contextlib.closing(run.results()) as results:
        before: list[Result] = []
        for result in results:
            before.append(result)
            if isinstance(result, Outcome):
                break
        if book.is_new and before and not isinstance(before[-1], Outcome) and not run.left_out:
            return
        book.begin()
        _Writer(table, book, cut, itertools.chain(before, results)).write_all()
    _say(run, f"{book.names.folder}/: {book.told()}")
