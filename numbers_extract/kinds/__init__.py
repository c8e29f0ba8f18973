"""The kinds and their frames, found by the package itself: one module a kind, with its KIND, RECORD and FRAMES."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable

from numbers_extract.kinds.frame import ROLES, Frame
from numbers_extract.kinds.kind import Kind
from numbers_extract.kinds.pattern import (
    Pattern,
    asks_for_words,
    names_governor,
    parse_pattern,
    pattern_lines,
    required_words,
)

__all__ = [
    "INDEX",
    "ROLES",
    "Frame",
    "Kind",
    "all_frames",
    "all_kinds",
    "asks_for_governor",
    "companion_words",
    "frames_for",
    "frames_that",
    "is_own",
    "is_specific",
    "kind_named",
    "kinds_that",
    "parse_pattern",
    "pattern_lines",
    "pattern_of",
]

_RECORDS = frozenset({"checks", "frame", "kind", "pattern"})  # all other modules are kinds


def _load() -> tuple[tuple[Kind, ...], tuple[Frame, ...]]:
    kinds: list[Kind] = []
    frames: list[Frame] = []
    for name in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        if name not in _RECORDS:
            module = importlib.import_module(f"{__name__}.{name}")
            kinds.append(module.RECORD)
            frames.extend(module.FRAMES)
    return tuple(sorted(kinds, key=lambda kind: (kind.order, kind.name))), tuple(frames)


_KINDS, _FRAMES = _load()
_NAMED = {kind.name: kind for kind in _KINDS}


def is_specific(frame: Frame) -> bool:
    """Whether something must stand beside its head."""
    return asks_for_words(frame.pattern)


INDEX: dict[tuple[str, str], tuple[Frame, ...]] = {}
"""The frames by role and head word, the most specific first; a user's stand here too while they are in use."""
for _frame in sorted(_FRAMES, key=lambda f: (not is_specific(f), f.id)):
    for _head in _frame.heads:
        INDEX[_frame.role, _head] = (*INDEX.get((_frame.role, _head), ()), _frame)


def all_kinds() -> tuple[Kind, ...]:
    """Every kind, in the order of the closed list."""
    return _KINDS


def kind_named(name: str) -> Kind:
    """The kind of that name; a ``KeyError`` where there is none."""
    return _NAMED[name]


def is_own(name: str) -> bool:
    """Whether a kind is a user's own, and none of the closed list."""
    return name not in _NAMED


def kinds_that(have: Callable[[Kind], bool]) -> frozenset[str]:
    """The names of the kinds with a trait: ``kinds_that(lambda kind: kind.victim)``."""
    return frozenset(kind.name for kind in _KINDS if have(kind))


def all_frames() -> tuple[Frame, ...]:
    """Every declared frame, ordered by kind."""
    return _FRAMES


def frames_that(have: Callable[[Frame], bool]) -> tuple[Frame, ...]:
    """The frames with a trait: ``frames_that(lambda frame: frame.tally)``."""
    return tuple(frame for frame in _FRAMES if have(frame))


def pattern_of(frame: Frame) -> Pattern:
    """What must stand beside the head of a frame, and what must not."""
    return parse_pattern(frame.pattern)


def asks_for_governor(frame: Frame) -> bool:
    """Whether a frame says which verb must govern its own: ``were forced to leave``."""
    return names_governor(frame.pattern)


def companion_words(frame: Frame) -> frozenset[str]:
    """Words of which one must stand in the sentence with the head of a frame; empty where any word will do."""
    return required_words(frame.pattern)


def frames_for(role: str, lemma: str) -> tuple[Frame, ...]:
    """The frames that a head word of that role can fire, the most specific first."""
    return INDEX.get((role, lemma), ())
