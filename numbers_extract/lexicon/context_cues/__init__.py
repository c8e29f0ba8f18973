"""The cues of the context columns, found by the package itself: one module a column, with its CUES."""

from __future__ import annotations

import functools
import importlib
import pkgutil

from numbers_extract.lexicon.context_cues.cue import RELATIONS, ContextCue, phrases

__all__ = ["RELATIONS", "ContextCue", "all_context_cues", "phrases"]

_RECORDS = frozenset({"cue", "reach"})  # all other modules are columns


@functools.cache
def all_context_cues() -> tuple[ContextCue, ...]:
    """Every declared cue, by column."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name not in _RECORDS)
    return tuple(cue for name in names for cue in importlib.import_module(f"{__name__}.{name}").CUES)
