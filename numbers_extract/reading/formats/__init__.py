"""The formats of files that hold texts, found by the package itself: one module a format, with its FORMAT."""

from __future__ import annotations

import functools
import importlib
import pkgutil

from numbers_extract.reading.formats.format import Format

__all__ = ["Format", "all_formats", "format_of"]

_RECORDS = frozenset({"composed", "format", "markup", "tables"})  # all other modules are formats


@functools.cache
def all_formats() -> tuple[Format, ...]:
    """Every format, by the name of its module."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name not in _RECORDS)
    return tuple(importlib.import_module(f"{__name__}.{name}").FORMAT for name in names)


def format_of(ending: str) -> Format | None:
    """The format of the files whose names end so (``.docx``); None where no format does."""
    return next((known for known in all_formats() if ending in known.endings), None)
