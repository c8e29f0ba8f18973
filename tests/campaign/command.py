"""Arguments of the command line in, what the program answers out; run in this process, so that many can be."""

from __future__ import annotations

import contextlib
import io
import re
import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from campaign.invariants import Breach, crash
from campaign.watch import watched
from numbers_extract.app.cli import main

__all__ = ["Answer", "call", "manners"]

_STATUSES = (0, 1, 2)


class Answer(NamedTuple):
    """Exit status, standard output and standard error of a call; ``error`` is what it raised instead of ending."""

    status: int | str | None
    out: bytes
    err: str
    error: BaseException | None = None

    def lines(self) -> list[str]:
        """The rows of standard output."""
        return self.out.decode("utf-8", "backslashreplace").splitlines()


def call(arguments: Sequence[str], stdin: bytes = b"") -> Answer:
    """Runs the command line as ``numbers-extract ARGUMENTS`` does."""
    status: int | str | None = None
    error: BaseException | None = None
    with _streams(stdin) as (out, err):
        try:
            with watched():
                main(list(arguments))
        except SystemExit as ended:
            status = 0 if ended.code is None else ended.code
        except Exception as raised:  # noqa: BLE001  (whatever it is, it is a finding)
            error = raised
    return Answer(status, out.getvalue(), err.getvalue().decode("utf-8", "backslashreplace"), error)


@contextlib.contextmanager
def _streams(stdin: bytes) -> Iterator[tuple[io.BytesIO, io.BytesIO]]:
    """Standard streams in memory for as long as it lasts."""
    out, err = io.BytesIO(), io.BytesIO()
    before = sys.stdin, sys.stdout, sys.stderr
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
    sys.stdout = io.TextIOWrapper(out, encoding="utf-8", write_through=True)
    sys.stderr = io.TextIOWrapper(err, encoding="utf-8", errors="backslashreplace", write_through=True)
    wrappers = sys.stdin, sys.stdout, sys.stderr
    try:
        yield out, err
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
        for wrapper in wrappers:
            wrapper.detach()  # else it closes what is still to be read


def manners(answer: Answer) -> Iterator[Breach]:
    """What is wrong with the way a call ended: an exception, another exit status, a traceback, no reason told."""
    if answer.error is not None:
        yield crash(answer.error)
    elif answer.status not in _STATUSES:
        yield Breach("exit status", str(answer.status), answer.err[-300:])
    elif answer.status and not answer.err.strip():
        yield Breach("messages", "nothing told", f"exit status {answer.status}")
    if "Traceback" in answer.err:
        yield Breach("crash", "a traceback on standard error", answer.err[-300:])
    for line in answer.err.splitlines():  # an error that nobody named, which cost its document and no other
        if failed := re.search(r"the program failed on it \((\w+)", line):
            yield Breach("crash", f"{failed[1]} in a document", line[-300:])
