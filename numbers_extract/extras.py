"""The libraries that come with an extra: which one a job needs, and the line to show when it is not there."""

from __future__ import annotations

import importlib.util
from typing import Final

from numbers_extract.errors import InputError, UsageError

__all__ = ["EXTRA_OF", "is_installed", "require_for_input", "require_for_output"]

EXTRA_OF: Final = {
    "brotli": "warc",
    "charset_normalizer": "html",
    "dask": "dask",
    "docx": "documents",
    "duckdb": "duckdb",
    "feedparser": "documents",
    "fsspec": "remote",
    "jinja2": "report",
    "lxml": "html",
    "narwhals": "frames",
    "openpyxl": "excel",
    "pdfminer": "documents",
    "pyarrow": "parquet",
    "pyspark": "spark",
    "ray": "ray",
    "scipy": "incidents",
    "striprtf": "documents",
    "trafilatura": "html",
    "warcio": "warc",
    "webvtt": "documents",
    "zstandard": "zstd",
}
"""The extra that brings each library."""


def is_installed(library: str) -> bool:
    """Whether the library of an extra is there."""
    return importlib.util.find_spec(library) is not None


def _hint(library: str) -> str | None:
    """What to do to get the library, None where it is there."""
    if is_installed(library):
        return None
    return f"needs {library}: pip install 'numbers-extract[{EXTRA_OF[library]}]'"


def require_for_output(library: str, what: str) -> None:
    """Raises UsageError, which names the extra, when the library for ``what`` is not installed."""
    hint = _hint(library)
    if hint is not None:
        raise UsageError(f"{what} {hint}")


def require_for_input(library: str, what: str) -> None:
    """Raises InputError, which names the extra, when the library for ``what`` is not installed."""
    hint = _hint(library)
    if hint is not None:
        raise InputError(f"{what} {hint}")
