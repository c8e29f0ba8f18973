"""The garbage collector of a process that does nothing but this work: it runs seldom, and not over the word lists."""

from __future__ import annotations

import gc
from typing import Final

__all__ = ["run_seldom", "spare_collector"]

_COLLECT_AFTER: Final = 50_000  # records made, less those let go


def run_seldom() -> None:
    """Lets the collector run seldom: starting makes much that stays, and phrases hold no cycles."""
    gc.set_threshold(_COLLECT_AFTER, 20, 20)


def spare_collector() -> None:
    """The same, and what is there now is never looked at again: the word lists."""
    gc.freeze()
    run_seldom()
