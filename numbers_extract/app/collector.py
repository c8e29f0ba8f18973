"""The garbage collector of a process that does nothing but this work: it runs seldom, and not over the word lists."""

from __future__ import annotations

import gc
from typing import Final

__all__ = ["run_seldom", "skip_last_run", "spare_collector"]

_COLLECT_AFTER: Final = 50_000  # records made, less those let go
_STARTED_BY: Final = 1_000_000  # the same: starting makes fewer


def run_seldom() -> None:
    """Lets the collector wait until the program has started: starting makes much that stays."""
    gc.set_threshold(_STARTED_BY, 20, 20)


def spare_collector() -> None:
    """Lets it run seldom, since phrases hold no cycles; what is there now, the word lists, is never looked at again."""
    gc.freeze()
    gc.set_threshold(_COLLECT_AFTER, 20, 20)


def skip_last_run() -> None:
    """Lets the interpreter end without a look at what is there: the system takes it all back."""
    gc.freeze()
