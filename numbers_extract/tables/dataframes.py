"""Rows in, DataFrames out and back: the dtypes of the table, and how cells get them back."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from numbers_extract.errors import InputError
from numbers_extract.records import Fact
from numbers_extract.tables.columns import (
    CATEGORIES,
    COLUMNS,
    Cell,
    Row,
    encodable,
    is_own_kind,
    members_of,
    plain_number,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    import pandas as pd

__all__ = ["facts_from_frame", "restore_dtypes", "to_frame"]

_KIND: Final = "kind"
_TOPIC: Final = "topic"
_RULE: Final = "rule"
_TOLD: Final = frozenset({_KIND, _RULE})
_DTYPES: Final = {
    "string": "string",
    "integer": "Int64",
    "number": "Float64",
    "flag": "boolean",
    "date": "datetime64[s]",
}


def to_frame(
    rows: Iterable[Row],
    *,
    columns: Mapping[str, str] = COLUMNS,
    lists: Mapping[str, Sequence[str]] = CATEGORIES,
    index: pd.Index | None = None,
    kinds: Iterable[str] = (),
) -> pd.DataFrame:
    """One row a fact, with the dtypes of the table, for no rows too.

    Args:
        rows: facts, or other tuples whose fields are ``columns`` in order.
        columns: the spec of each column.
        lists: the closed list of each category.
        index: one label a row; counts from 0 when None.
        kinds: a user's own kinds, which the columns of kinds have room for; those of the rows have it anyway.

    Raises:
        ValueError: a category cell is not in its closed list.
    """
    import pandas as pd

    table = list(rows)
    cells = list(zip(*table, strict=True)) if table else [()] * len(columns)
    frame_index = pd.RangeIndex(len(table)) if index is None else index
    own = (*kinds, *_own_of(columns, cells))
    series = {
        name: pd.Series(_series_values(name, spec, values, own, lists), index=frame_index, dtype=_DTYPES.get(spec))
        for (name, spec), values in zip(columns.items(), cells, strict=True)
    }
    return pd.DataFrame(series, index=frame_index)


def _series_values(
    name: str,
    spec: str,
    values: Sequence[Cell],
    own: Sequence[str] = (),
    lists: Mapping[str, Sequence[str]] = CATEGORIES,
) -> Any:  # noqa: ANN401  (whatever pandas takes)
    import numpy as np
    import pandas as pd

    if spec == "category":
        members = members_of(name, own, values if name == _TOPIC else (), lists)
        codes: dict[Cell, int] = {"": -1, None: -1, **{member: code for code, member in enumerate(members)}}
        try:
            return pd.Categorical.from_codes([codes[v] for v in values], categories=pd.Index(members))
        except KeyError as error:
            raise ValueError(f"column {name!r}: {error.args[0]!r} is not one of {', '.join(members)}") from None
    if spec == "number":
        return [None if v is None else plain_number(float(v)) for v in values]  # type: ignore[arg-type]
    if spec == "string":
        return [encodable(v) if v else None for v in values]  # type: ignore[arg-type]
    if spec == "date":
        return np.array(values, dtype="datetime64[D]").astype("datetime64[s]")  # years that nanoseconds cannot hold
    return list(values)


def restore_dtypes(frame: pd.DataFrame, *, columns: Mapping[str, str] = COLUMNS) -> pd.DataFrame:
    """The frame with the dtypes of the table, other columns behind them as they are. The index stays.

    Cells may be text, as read from CSV, or values. Raises InputError when a column is missing or a cell does not fit.
    """
    missing = [name for name in columns if name not in frame.columns]
    if missing:
        raise InputError(f"no table of facts: it lacks the columns {', '.join(missing)}")
    told = [frame[name].astype("object").where(frame[name].notna(), None).tolist() for name in columns if name in _TOLD]
    own = _own_of({name: spec for name, spec in columns.items() if name in _TOLD}, told)
    restored = {name: _restored(frame[name], name, spec, own) for name, spec in columns.items()}
    others = [name for name in frame.columns if name not in columns]
    return frame[others].assign(**restored)[[*columns, *others]]


def _own_of(columns: Mapping[str, str], cells: Sequence[Sequence[Cell]]) -> list[str]:
    """A user's own kinds in a table: those that a rule of the user gave some row; all in a table without rules."""
    names = list(columns)
    if _KIND not in columns:
        return []
    kinds = cells[names.index(_KIND)]
    rules: Sequence[Cell] = cells[names.index(_RULE)] if _RULE in columns else [""] * len(kinds)
    known = frozenset(members_of(_KIND))
    pairs = {(kind, rule or "") for kind, rule in zip(kinds, rules, strict=True) if kind and kind not in known}
    return sorted({str(kind) for kind, rule in pairs if is_own_kind(str(kind), str(rule))})


def _restored(series: pd.Series[Any], name: str, spec: str, own: Sequence[str]) -> pd.Series[Any]:
    import pandas as pd

    if spec == "category":
        plain = series.astype("object").where(series.notna(), None)
        try:
            return pd.Series(_series_values(name, spec, plain.tolist(), own), index=series.index)
        except ValueError as error:
            raise InputError(str(error)) from error
    try:
        if spec in _CONVERT:
            cells = _converted(series, name, spec)
            return pd.Series(_series_values(name, spec, cells), index=series.index, dtype=_DTYPES[spec])
        dtype: Any = _DTYPES[spec]
        restored: pd.Series[Any] = series.astype(dtype)
    except (TypeError, ValueError) as error:
        raise InputError(f"column {name!r}: {error}") from error
    return restored


def _converted(series: pd.Series[Any], name: str, spec: str) -> list[Cell]:
    """The cells of a column as values of its sort.

    Raises:
        InputError: one is none; it says which.
    """
    convert = _CONVERT[spec]
    cells: list[Cell] = []
    for row, (cell, known) in enumerate(zip(series, series.notna(), strict=True), 1):
        try:
            cells.append(convert(cell) if known else None)
        except (TypeError, ValueError, OverflowError) as error:
            raise InputError(f"column {name!r}, row {row}: {cell!r} is no {_SORTS[spec]}; mend the cell") from error
    return cells


def _flag(cell: object) -> bool:
    """The truth value of a cell, written as text or not."""
    word = str(cell).lower()
    if word not in {"true", "false"}:
        raise ValueError(f"{cell!r} is neither true nor false")
    return word == "true"


def _day(cell: object) -> dt.date:
    """The day of a date, a time stamp or an ISO string."""
    if isinstance(cell, dt.datetime):
        return cell.date()
    return cell if isinstance(cell, dt.date) else dt.datetime.fromisoformat(str(cell)).date()


_CONVERT: Final[dict[str, Callable[[Any], Cell]]] = {"flag": _flag, "number": float, "integer": int, "date": _day}


_SORTS: Final = {
    "flag": "true or false",
    "number": "number, such as 1234.5",
    "integer": "whole number",
    "date": "date of the form YYYY-MM-DD",
}


def facts_from_frame(frame: pd.DataFrame) -> list[Fact]:
    """The rows of a table of facts as records, missing cells as ``""`` or None.

    Raises:
        InputError: a column is missing or a cell does not fit.
    """
    restored = restore_dtypes(frame)
    cells = [_records_column(restored[name], spec) for name, spec in COLUMNS.items()]
    return [Fact(*row) for row in zip(*cells, strict=True)]


def _records_column(series: pd.Series[Any], spec: str) -> list[Any]:
    if spec == "date":
        return [stamp.date() if known else None for stamp, known in zip(series, series.notna(), strict=True)]
    absent = "" if spec in {"string", "category"} else None
    return [cell if known else absent for cell, known in zip(series.astype("object"), series.notna(), strict=True)]
