"""A call of the command line in, its end in order out: what a signal asks to end cleans up and says so."""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
from typing import TYPE_CHECKING, NoReturn

from numbers_extract.app.options import SIGNALLED
from numbers_extract.app.streams import say

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["end_interrupted", "ended_in_order"]


def end_interrupted(status: int, *, for_good: bool) -> NoReturn:
    """Ends what a signal asked to end: nothing half-written is left, and no second signal disturbs that.

    ``for_good`` says that the program ends with it, so that signals need not be heard again.
    """
    from numbers_extract.drafts import remove_drafts

    in_main = threading.current_thread() is threading.main_thread()
    heard = {number: signal.signal(number, signal.SIG_IGN) for number in _ending_signals() if in_main}
    try:
        remove_drafts()
        say("numbers-extract: interrupted; files that were not finished are left as they were")
        sys.exit(status)
    finally:
        if not for_good:
            for number, handler in heard.items():
                signal.signal(number, handler)


def _ending_signals() -> list[signal.Signals]:
    """What asks a program to end: Ctrl-C, ``kill``, ``timeout``, a closed terminal; but nothing that ``nohup`` bars."""
    known = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    return [number for number in known if signal.getsignal(number) is not signal.SIG_IGN]


@contextlib.contextmanager
def ended_in_order() -> Iterator[None]:
    """Lets every signal that asks the program to end clean up as Ctrl-C does."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(number: int, _frame: object) -> None:
        sys.exit(SIGNALLED + number)

    before = {number: signal.signal(number, end) for number in _ending_signals() if number != signal.SIGINT}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
