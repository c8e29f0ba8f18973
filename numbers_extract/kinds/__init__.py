"""The frames of every kind, found by the package itself: one module a kind, each with KIND and FRAMES."""

from __future__ import annotations

import importlib
import pkgutil

from numbers_extract.kinds.frame import ROLES, Frame

__all__ = ["ROLES", "Frame", "all_frames", "frames_for"]


def _load() -> tuple[Frame, ...]:
    found: list[Frame] = []
    for name in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        if name != "frame":  # all others are kinds
            found.extend(importlib.import_module(f"{__name__}.{name}").FRAMES)
    return tuple(found)


_FRAMES = _load()
_INDEX: dict[tuple[str, str], tuple[Frame, ...]] = {}
for _frame in sorted(_FRAMES, key=lambda f: (not f.needs, not f.prefixes, f.id)):
    for _head in _frame.heads:
        _INDEX[_frame.role, _head] = (*_INDEX.get((_frame.role, _head), ()), _frame)


def all_frames() -> tuple[Frame, ...]:
    """Every declared frame, ordered by kind."""
    return _FRAMES


def frames_for(role: str, lemma: str) -> tuple[Frame, ...]:
    """The frames that a head word of that role can fire, the most specific first."""
    return _INDEX.get((role, lemma), ())
