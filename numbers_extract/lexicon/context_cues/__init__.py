"""The cues of the context columns, found by the package itself: one module a column, with its CUES."""

from __future__ import annotations

import functools
import importlib
import pkgutil

from numbers_extract.lexicon.context_cues.cue import RELATIONS, ContextCue, phrases

__all__ = ["RELATIONS", "ContextCue", "all_context_cues", "cue_words", "phrases"]

_RECORDS = frozenset({"cue", "reach"})  # all other modules are columns


@functools.cache
def all_context_cues() -> tuple[ContextCue, ...]:
    """Every declared cue, by column."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name not in _RECORDS)
    return tuple(cue for name in names for cue in importlib.import_module(f"{__name__}.{name}").CUES)


@functools.cache
def cue_words(column: str, relation: str) -> dict[str, str]:
    """The words, a blank between, that stand in a relation to what they give a column: words -> id of the cue."""
    cues = (cue for cue in all_context_cues() if cue.column == column and cue.relation == relation)
    return {" ".join(words): cue.id for cue in cues for words in cue.words}
