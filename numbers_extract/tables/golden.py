"""A golden table in, its rows out, checked against the text that it was coded for."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.errors import InputError
from numbers_extract.tables.columns import CATEGORIES, members_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

__all__ = ["KNOWN_MISSES", "NEEDED", "GoldenRow", "read_golden", "read_utf8"]

KNOWN_MISSES: Final = "known_misses.csv"
NEEDED: Final = ("start", "end", "surface", "kind", "value", "value_min", "value_max")


class GoldenRow(NamedTuple):
    """One row coded by hand. Numbers are None where the cell is empty; ``cells`` holds all columns as text."""

    start: int
    end: int
    surface: str
    kind: str
    value: float | None
    value_min: float | None
    value_max: float | None
    cells: Mapping[str, str]


def read_golden(path: Path, text: str, kinds: Sequence[str] = ()) -> list[GoldenRow]:
    """The rows of a golden table, checked against its text. ``kinds`` are a user's own.

    Raises:
        InputError: a column or a number is missing, a kind is unknown, or a surface is not what the text has there.
    """
    reader = csv.DictReader(io.StringIO(read_utf8(path), newline=""))
    missing = [name for name in NEEDED if name not in (reader.fieldnames or ())]
    if missing:
        raise InputError(f"{path}: no column {', '.join(missing)}")
    return [_golden_row(cells, text, f"{path}, line {reader.line_num}", kinds) for cells in reader]


def _golden_row(cells: Mapping[str, str], text: str, place: str, kinds: Sequence[str]) -> GoldenRow:
    start, end = (_offset(cells[name], f"{place}: {name}") for name in ("start", "end"))
    value, low, high = (_number(cells[name], f"{place}: {name}") for name in ("value", "value_min", "value_max"))
    if not cells["kind"]:
        raise InputError(f"{place}: no kind; it is one of {', '.join(members_of('kind', kinds))}")
    if text[start:end] != cells["surface"]:
        raise InputError(f"{place}: the text has {text[start:end]!r} at {start}-{end}, not {cells['surface']!r}")
    for name in CATEGORIES:
        members = members_of(name, kinds)
        if cells.get(name) and cells[name] not in members:
            raise InputError(f"{place}: {cells[name]!r} is no {name}; it is one of {', '.join(members)}")
    return GoldenRow(start, end, cells["surface"], cells["kind"], value, low, high, cells)


def _offset(cell: str | None, place: str) -> int:
    try:
        return int(cell or "")
    except ValueError as error:
        raise InputError(f"{place}: {cell or ''!r} is no whole number") from error


def _number(cell: str | None, place: str) -> float | None:
    try:
        return float(cell) if cell else None
    except ValueError as error:
        raise InputError(f"{place}: {cell!r} is no number, such as 1234.5") from error


def read_utf8(path: Path) -> str:
    """The text of a file. Raises InputError when it cannot be read, or is not UTF-8."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 at byte {error.start:,}") from error
