"""Inputs as they were named in, what tells whether they are still the same out; and a sum over what was read of them.

Of the files behind an input their names and sizes count, and of the first thousand their first and last bytes too. What
this misses is found by the sum over the documents themselves, which costs little where they are read anyway.
"""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from numbers_extract.errors import Failure, InputError, UsageError
from numbers_extract.reading.items import GivenFacts, InputDocument, InputFailure, UnreadPage
from numbers_extract.reading.sources import DEEP, STDIN, find_files
from numbers_extract.tables.manifests import ReadInput

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numbers_extract.reading.items import LazyItem

__all__ = ["ReadSum", "fingerprints"]

_ENDS: Final = 1 << 16  # bytes
_OPENED: Final = 1_000  # files of an input
_SUM_BYTES: Final = 16


def fingerprints(paths: Iterable[str], folder: Path) -> tuple[ReadInput, ...]:
    """What tells whether the inputs of a run into ``folder`` are the same as before.

    Raises:
        UsageError: an input can be read only once, or lies in the folder.
    """
    place = os.path.realpath(folder)
    return tuple(_fingerprint(path, place) for path in paths)


def _fingerprint(path: str, place: str) -> ReadInput:
    if path == STDIN:
        raise UsageError("a folder of parts needs inputs that can be read again: save standard input in a file first")
    known = hashlib.blake2b(digest_size=_SUM_BYTES)
    files = total = 0
    if path.endswith(DEEP) and Path(place).is_relative_to(os.path.realpath(path.removesuffix(DEEP))):
        raise UsageError(f"cannot write {place}/: it lies in {path.removesuffix(DEEP)}, which is read with all folders")
    for file in _files(path):
        status = _status(file)
        if status is not None and not stat.S_ISREG(status.st_mode):
            raise UsageError(f"a folder of parts needs inputs that can be read again: save {file} in a file first")
        if os.path.realpath(file.parent) == place:
            raise UsageError(f"cannot write {place}/: {file} in it is one of the inputs; name another folder")
        ends = _ends(file, status.st_size) if status is not None and files < _OPENED else ""
        files += status is not None
        total += status.st_size if status is not None else 0
        size = "none" if status is None else str(status.st_size)
        known.update(f"{file}\0{size}\0{ends}\n".encode("utf-8", "surrogateescape"))
    return ReadInput(path, files, total, known.hexdigest())


def _files(path: str) -> Iterator[Path]:
    """The files behind an input; what cannot be read is said where it is read."""
    try:
        yield from find_files(path)
    except (InputError, OSError, ValueError):
        return


def _status(file: Path) -> os.stat_result | None:
    try:
        return file.stat()
    except (OSError, ValueError):
        return None


def _ends(file: Path, size: int) -> str:
    """A sum over the first and the last bytes of a file; empty where it cannot be read."""
    known = hashlib.blake2b(digest_size=_SUM_BYTES)
    try:
        with file.open("rb") as stream:
            known.update(stream.read(_ENDS))
            stream.seek(max(_ENDS, size - _ENDS))
            known.update(stream.read(_ENDS))
    except OSError:
        return ""
    return known.hexdigest()


class ReadSum:
    """A sum over documents and failures in their order: all that the rows are made of."""

    def __init__(self) -> None:
        self._known = hashlib.blake2b(digest_size=_SUM_BYTES)

    def take(self, item: LazyItem) -> None:
        """Takes in one more."""
        for field in _fields(item):
            held = field if isinstance(field, bytes) else field.encode("utf-8", "surrogatepass")
            self._known.update(len(held).to_bytes(8, "big"))
            self._known.update(held)

    def told(self) -> str:
        """The sum."""
        return self._known.hexdigest()


def _fields(item: LazyItem) -> Iterator[str | bytes]:
    """What makes an item what it is."""
    if isinstance(item, InputFailure):
        yield item.message
        return
    if isinstance(item, Failure):
        yield str(item)
        return
    yield item.doc_id
    yield str(item.date)
    if isinstance(item, GivenFacts):
        yield from (f"{fact.fact_id} {fact.surface}" for fact in item.facts)
    elif isinstance(item, InputDocument):
        yield item.text
        yield repr(item.records)
        yield from (*item.about, *item.kept)
    elif isinstance(item, UnreadPage):
        yield item.page
    else:
        yield item.content
