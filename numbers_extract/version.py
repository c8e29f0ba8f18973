"""The version of the package, once: pyproject.toml states the same."""

from __future__ import annotations

from typing import Final

__all__ = ["__version__"]

__version__: Final = "0.1.0"
