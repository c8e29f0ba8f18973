"""Lines and rows in, onto the standard streams: closed, full or left by their reader, they are never a traceback."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from typing import TYPE_CHECKING

import click

from numbers_extract.errors import OutputError, os_reason

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

__all__ = ["escaped", "fill_closed_handles", "is_watched", "say", "standard_output"]


def say(line: str) -> None:
    """Prints a line on standard error; where nothing can be printed there, the line is lost and nothing else."""
    try:
        click.echo(line, err=True)
    except OSError:
        _forget(sys.stderr)


def escaped(line: str) -> str:
    """The line with signs that would end it or steer a terminal written as Python writes them: a name can hold any."""
    return "".join(c if c.isprintable() or c == "\u00a0" else repr(c)[1:-1] for c in line)


def is_watched(stream: TextIO | None) -> bool:
    """Whether a standard stream is a terminal; it is None where it was closed before the program began."""
    return stream is not None and stream.isatty()


@contextlib.contextmanager
def standard_output() -> Iterator[TextIO]:
    """Standard output as UTF-8 with plain line ends. A reader that closes the pipe early ends the output quietly.

    Raises:
        OutputError: it cannot be written to its end, or is closed.
    """
    stream: TextIO | None = sys.stdout
    if stream is None:
        raise OutputError("cannot write to standard output: it is closed")
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    try:
        yield stream
        stream.flush()
    except OSError as error:
        _forget(stream)
        if not isinstance(error, BrokenPipeError):
            raise OutputError(f"cannot write to standard output: {os_reason(error)}") from error


def _forget(stream: TextIO) -> None:
    """Lets what is still in the buffer go nowhere when the interpreter closes the stream."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def fill_closed_handles() -> None:
    """Opens the null device in the place of a standard stream that is closed.

    Else the next file that is opened takes its number, and what a library prints goes into that file.
    """
    for handle in range(3):
        try:
            os.fstat(handle)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
