"""The errors a caller can meet; each message says what is wrong, where, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numbers_extract.boundary import Failure

__all__ = [
    "DocumentError",
    "InputError",
    "LexiconError",
    "NumbersExtractError",
    "OutputError",
    "UsageError",
    "WorkersError",
    "first_line",
    "one_line",
    "os_reason",
]


class NumbersExtractError(Exception):
    """Base of all errors that this package raises on purpose. The message is one line for a person to read."""


class InputError(NumbersExtractError):
    """One input cannot be read (missing, binary, wrong character set, no such column). Other inputs can go on."""


class OutputError(NumbersExtractError):
    """A file or a stream cannot be written to its end (the disk is full). What was at that place is as it was."""


class UsageError(NumbersExtractError):
    """The call itself is wrong (an unknown kind, format or option value). Nothing was done."""


class LexiconError(NumbersExtractError):
    """A lexicon file or entry is malformed; the message names the file and the line or the entry's id."""


class DocumentError(NumbersExtractError):
    """One document of many failed. ``failure`` says which and how; the function that met it can collect such failures.

    To see the error itself, with its trace, give the text of that document to :func:`numbers_extract.extract`.
    """

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure)
        self.failure = failure

    def __str__(self) -> str:
        return f"{self.failure}{f' (at {self.failure.where})' if self.failure.where else ''}"


class WorkersError(NumbersExtractError):
    """Worker processes cannot be started: too few file handles, too little memory, or too many processes."""


def os_reason(error: OSError) -> str:
    """What the system says, for a message: ``no space left on device``."""
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    return (error.strerror or str(error)).lower()


def first_line(error: Exception) -> str:
    """The first line of what a library's error says, or its name where it says nothing."""
    said = next((line.strip() for line in str(error).splitlines() if line.strip()), "")
    return one_line(said)[:_LONGEST_REASON] or type(error).__name__


def one_line(text: str) -> str:
    """The text with signs that would end a line or steer a terminal as Python writes them: a file name can hold any."""
    return text if text.isprintable() else "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


_LONGEST_REASON = 200
