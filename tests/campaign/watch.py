"""A guard around what may never end."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator

__all__ = ["StuckError", "watched"]

LONGEST_SECONDS = 120
"""Far more than any case takes on a busy machine."""


class StuckError(Exception):
    """One case takes so long that it is taken for endless."""


@contextlib.contextmanager
def watched() -> Iterator[None]:
    """Ends what takes too long, where a signal can do that."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: object) -> None:
        raise StuckError(f"more than {LONGEST_SECONDS} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(LONGEST_SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
