"""The frames of every kind, found by the package itself: one module a kind, each with KIND and FRAMES."""

from __future__ import annotations

import importlib
import pkgutil

from numbers_extract.kinds.frame import ROLES, Frame
from numbers_extract.kinds.pattern import Pattern, parse_pattern

__all__ = ["ROLES", "Frame", "all_frames", "frames_for", "pattern_of"]

_NO_KINDS = frozenset({"frame", "pattern"})


def _load() -> tuple[Frame, ...]:
    found: list[Frame] = []
    for name in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        if name not in _NO_KINDS:
            found.extend(importlib.import_module(f"{__name__}.{name}").FRAMES)
    return tuple(found)


_FRAMES = _load()
_PATTERNS: dict[str, Pattern] = {frame.id: parse_pattern(frame.pattern) for frame in _FRAMES}


def _is_specific(frame: Frame) -> bool:
    """Whether something must stand beside its head."""
    return any(not slot.forbidden for group in _PATTERNS[frame.id] for slot in group)


_INDEX: dict[tuple[str, str], tuple[Frame, ...]] = {}
for _frame in sorted(_FRAMES, key=lambda f: (not _is_specific(f), f.id)):
    for _head in _frame.heads:
        _INDEX[_frame.role, _head] = (*_INDEX.get((_frame.role, _head), ()), _frame)


def all_frames() -> tuple[Frame, ...]:
    """Every declared frame, ordered by kind."""
    return _FRAMES


def pattern_of(frame: Frame) -> Pattern:
    """What must stand beside the head of a frame, and what must not."""
    return _PATTERNS[frame.id]


def frames_for(role: str, lemma: str) -> tuple[Frame, ...]:
    """The frames that a head word of that role can fire, the most specific first."""
    return _INDEX.get((role, lemma), ())
