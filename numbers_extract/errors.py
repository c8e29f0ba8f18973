"""The errors a caller can meet; each message says what is wrong, where, and what to do next."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = [
    "PROCESS_ENDED",
    "DocumentError",
    "Failure",
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

PROCESS_ENDED: Final = "ProcessEnded"
"""The kind of the failure of a document whose process ended; no error was there to name."""


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
