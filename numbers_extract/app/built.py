"""The folders of a package in, how the engine in them was built out: compiled by mypyc, or pure Python."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.machinery import EXTENSION_SUFFIXES, PathFinder

from numbers_extract import app

__all__ = ["how_built"]


def how_built(folders: Sequence[str] = tuple(app.__path__)) -> str:
    """``compiled`` where the engine that Python would load is an extension module; it is not loaded for that."""
    found = PathFinder.find_spec("engine", folders)
    origin = (found.origin if found is not None else None) or ""
    return "compiled" if origin.endswith(tuple(EXTENSION_SUFFIXES)) else "pure Python"
