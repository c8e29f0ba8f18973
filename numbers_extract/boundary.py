"""The work on one document in, what came of it out, or a record of how it failed.

This is the one place of the package that catches every error: whatever goes wrong with a document costs that document
and no other. All other code catches the errors that it can name.
"""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar, cast

from numbers_extract.errors import NumbersExtractError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from types import TracebackType

__all__ = ["PROCESS_ENDED", "Failure", "attempt", "attempt_each"]

PROCESS_ENDED: Final = "ProcessEnded"
"""The kind of the failure of a document whose process ended; no error was there to name."""

_T = TypeVar("_T")
_PACKAGE: Final = Path(__file__).resolve().parent
_LONGEST_MESSAGE: Final = 200  # characters
_END: Final = object()


class Failure(NamedTuple):
    """One document that failed, while all others were done.

    ``doc_id`` names the document, and ``origin`` the input it came from, as messages do (``news.csv:row 7``; empty for
    a document of Python). ``kind`` is the class of the error, such as ``RecursionError``, and ``message`` what the
    error said, on one line of at most 200 characters. ``where`` is the innermost line of this package that was at
    work, such as ``numbers_extract/app/engine.py:120 in analyse``; it is empty where that is not known.

    A document whose process ended, killed or out of memory, has the kind ``ProcessEnded``.
    """

    doc_id: str
    kind: str
    message: str
    where: str = ""
    origin: str = ""

    def __str__(self) -> str:
        """One line for a person: which document, and the error."""
        return f"{self.origin or f'document {self.doc_id!r}'}: {self.error}"

    @property
    def error(self) -> str:
        """The kind of the error and what it said."""
        return f"{self.kind}: {self.message}" if self.message else self.kind

    def told(self, *, verbose: bool = False) -> str:
        """The line that the command line prints; ``verbose`` adds where in the program it happened."""
        named = self.origin or self.doc_id
        if self.kind == PROCESS_ENDED:
            return f"{named}: {self.message}"
        place = f" at {self.where or 'a place that is not known'}" if verbose else "; --verbose says where"
        return f"{named}: the program failed on it ({self.error}){place}"


def attempt(work: Callable[[], _T], doc_id: str, origin: str = "") -> _T | Failure:
    """What the work gives, or its failure: an error of any sort ends here, with all that it held."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001  (the boundary: see the head of this module)
        return _failure(error, doc_id, origin)


def attempt_each(items: Generator[_T], origin: str) -> Iterator[_T | Failure]:
    """The items, and at the end the failure of their maker, if it fails; ``origin`` names what it reads."""
    while (item := attempt(lambda: next(items, _END), "", origin)) is not _END:
        yield cast("_T | Failure", item)  # a generator that failed is at its end


def _one_line(text: str) -> str:
    """The text on one line, white space folded."""
    return " ".join(text.split())


def _failure(error: Exception, doc_id: str, origin: str) -> Failure:
    said = "".join(traceback.format_exception_only(error))  # an error whose own text fails is told too
    message = _one_line(str(error) if isinstance(error, NumbersExtractError) else said.partition(":")[2])
    if len(message) > _LONGEST_MESSAGE:
        message = message[: _LONGEST_MESSAGE - 1] + "…"
    return Failure(doc_id, type(error).__name__, message.strip(), _place(error.__traceback__), origin)


def _place(trace: TracebackType | None) -> str:
    """The innermost line of this package in a trace, this module aside; empty where there is none."""
    place = ""
    for frame, line in traceback.walk_tb(trace):
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(_PACKAGE) and path != Path(__file__):
            place = f"{path.relative_to(_PACKAGE.parent).as_posix()}:{line} in {frame.f_code.co_name}"
    return place
