"""The work on one document in, what came of it out, or a record of how it failed.

This is the one place of the package that catches every error: whatever goes wrong with a document costs that document
and no other. All other code catches the errors that it can name.
"""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar, cast

from numbers_extract.errors import Failure, NumbersExtractError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from types import TracebackType

__all__ = ["attempt", "attempt_each"]


_T = TypeVar("_T")
_PACKAGE: Final = Path(__file__).resolve().parent
_LONGEST_MESSAGE: Final = 200  # characters
_END: Final = object()


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
