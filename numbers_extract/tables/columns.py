"""Rows in, DataFrames out: the columns and dtypes of the fact table, once, and how files get them back.

Columns and coding rules are those of the table's guide (README, "Columns"); this module fixes their order and dtypes:

========== ================= =======================================================================
spec       pandas dtype      columns
========== ================= =======================================================================
string     ``string``        words and identifiers; missing (``<NA>``) where the text does not say
integer    ``Int64``         ``article``, ``start``, ``end``
number     ``Float64``       ``value``, ``value_min``, ``value_max``
flag       ``boolean``       ``approximate``
date       ``datetime64[s]`` ``date_start``, ``date_end``: midnight, no time zone, ``NaT`` when unknown
category   ``category``      the closed lists of :data:`CATEGORIES`, all members always present
========== ================= =======================================================================

The dtypes are the same for every table, an empty one too, so that tables concatenate and map over partitions.
Dates are ``datetime64[s]`` rather than Python objects: they concatenate, sort, subtract and go into Parquet.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from numbers_extract.errors import InputError, UsageError, os_reason
from numbers_extract.extras import require_for_output
from numbers_extract.records import Fact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    import pandas as pd

__all__ = [
    "CATEGORIES",
    "COLUMNS",
    "FORMATS",
    "Cell",
    "Row",
    "encodable",
    "facts_from_frame",
    "plain_number",
    "read_facts",
    "restore_dtypes",
    "to_frame",
]

Cell = str | float | int | bool | dt.date | None
Row = tuple[Cell, ...]

KINDS: Final = (
    "deaths", "injuries", "casualties", "missing", "abducted", "detained", "prosecuted", "displaced", "affected",
    "fighters", "troops", "attacks", "weapons", "votes", "seats", "percentage", "ratio", "money", "duration", "age",
    "measure", "count",
)  # fmt: skip

CATEGORIES: Final[dict[str, tuple[str, ...]]] = {
    "section": ("headline", "subhead", "caption", "byline", "body", "footer"),
    "kind": KINDS,
    "topic": KINDS,
    "bound": ("equal", "at_least", "more_than", "at_most", "less_than", "between", "vague"),
    "dimension": (
        "count", "percent", "ratio", "money", "time", "length", "mass", "area", "volume", "speed", "temperature",
        "energy", "power", "pressure", "data", "other",
    ),
    "group": (
        "civilian", "child", "woman", "man", "combatant", "soldier", "police", "journalist", "aid_worker", "medic",
        "official", "migrant", "prisoner", "attacker", "voter", "for", "against", "abstain",
    ),
    "scope": ("total", "additional", "part", "whole", "rate"),
    "change": ("increase_by", "decrease_by", "increase_to", "decrease_to", "from", "times"),
    "status": ("asserted", "alleged", "possible", "planned", "denied"),
}  # fmt: skip
"""The closed list of each category column. An empty cell means that the text does not say."""

COLUMNS: Final[dict[str, str]] = {
    name: "category" if name in CATEGORIES else spec
    for name, spec in {
        **dict.fromkeys(Fact._fields, "string"),
        **dict.fromkeys(("article", "start", "end"), "integer"),
        **dict.fromkeys(("value", "value_min", "value_max"), "number"),
        **dict.fromkeys(("date_start", "date_end"), "date"),
        "approximate": "flag",
    }.items()
}
"""The columns of the fact table in order, each with its spec (see the table at the head of this module)."""

FORMATS: Final = {".csv": "csv", ".jsonl": "jsonl", ".parquet": "parquet", ".xlsx": "xlsx", ".txt": "table"}
"""The output format that a file name's ending stands for."""

_DTYPES: Final = {
    "string": "string",
    "integer": "Int64",
    "number": "Float64",
    "flag": "boolean",
    "date": "datetime64[s]",
}
_EXACT_INTEGERS: Final = 2.0**53


# --------------------------------------------------------------------------------------------- cells
def plain_number(value: float | None) -> float | int | None:
    """The number to write: whole ones as ``int``, None for unknown and for what no number can hold (inf, nan)."""
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value == int(value) and abs(value) <= _EXACT_INTEGERS else value


def encodable(text: str) -> str:
    """The text with lone surrogates as escapes, as Arrow and Excel need it."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


# --------------------------------------------------------------------------------------------- frames
def _dtypes(columns: Mapping[str, str]) -> dict[str, Any]:
    import pandas as pd

    return {
        name: pd.CategoricalDtype(list(CATEGORIES[name])) if spec == "category" else _DTYPES[spec]
        for name, spec in columns.items()
    }


def to_frame(
    rows: Iterable[Row], *, columns: Mapping[str, str] = COLUMNS, index: pd.Index | None = None
) -> pd.DataFrame:
    """One row a fact, with the dtypes of the table, for no rows too.

    Args:
        rows: facts, or other tuples whose fields are ``columns`` in order.
        columns: the spec of each column.
        index: one label a row; counts from 0 when None.

    Raises:
        ValueError: a category cell is not in its closed list.
    """
    import pandas as pd

    table = list(rows)
    cells = list(zip(*table, strict=True)) if table else [()] * len(columns)
    frame_index = pd.RangeIndex(len(table)) if index is None else index
    series = {
        name: pd.Series(_series_values(name, spec, values), index=frame_index, dtype=dtype)
        for (name, spec), values, dtype in zip(columns.items(), cells, _dtypes(columns).values(), strict=True)
    }
    return pd.DataFrame(series, index=frame_index)


def _series_values(name: str, spec: str, values: Sequence[Cell]) -> Any:  # noqa: ANN401  (whatever pandas takes)
    import numpy as np
    import pandas as pd

    if spec == "category":
        members = list(CATEGORIES[name])
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
    restored = {name: _restored(frame[name], name, spec) for name, spec in columns.items()}
    others = [name for name in frame.columns if name not in columns]
    return frame[others].assign(**restored)[[*columns, *others]]


def _restored(series: pd.Series[Any], name: str, spec: str) -> pd.Series[Any]:
    import pandas as pd

    if spec == "category":
        plain = series.astype("object").where(series.notna(), None)
        try:
            return pd.Series(_series_values(name, spec, plain.tolist()), index=series.index)
        except ValueError as error:
            raise InputError(str(error)) from error
    try:
        convert = _CONVERT.get(spec)
        if convert is not None:
            cells = [convert(cell) if known else None for cell, known in zip(series, series.notna(), strict=True)]
            return pd.Series(_series_values(name, spec, cells), index=series.index, dtype=_DTYPES[spec])
        dtype: Any = _DTYPES[spec]
        restored: pd.Series[Any] = series.astype(dtype)
    except (TypeError, ValueError) as error:
        raise InputError(f"column {name!r}: {error}") from error
    return restored


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


def read_facts(path: str | Path) -> pd.DataFrame:
    """Reads a table of facts that this package wrote, with its dtypes restored.

    Args:
        path: a ``.csv``, ``.jsonl``, ``.parquet`` or ``.xlsx`` file.

    Raises:
        InputError: the file cannot be read, or is no table of facts.
        UsageError: the ending is none of these, or an extra is not installed.
    """
    source = Path(path)
    readers = {".csv": _read_csv, ".jsonl": _read_jsonl, ".parquet": _read_parquet, ".xlsx": _read_xlsx}
    ending = source.suffix.lower()
    if ending not in readers:
        raise UsageError(f"{source}: cannot tell the format from the ending; use one of {', '.join(readers)}")
    try:
        return restore_dtypes(readers[ending](source))
    except OSError as error:
        raise InputError(f"{source}: {os_reason(error)}") from error
    except (InputError, ValueError) as error:
        raise InputError(f"{source}: {error}") from error


def _read_csv(path: Path) -> pd.DataFrame:
    import pandas as pd

    from numbers_extract.tables.formulas import unguarded
    from numbers_extract.tables.writers import BYTE_ORDER_MARK

    frame = pd.read_csv(path, dtype="string", keep_default_na=False, na_values=[""], encoding="utf-8-sig")
    with path.open(encoding="utf-8") as stream:
        for_excel = stream.read(1) == BYTE_ORDER_MARK
    return frame.map(unguarded, na_action="ignore") if for_excel else frame


def _read_jsonl(path: Path) -> pd.DataFrame:
    import pandas as pd

    with path.open(encoding="utf-8-sig", newline="\n") as stream:
        rows = [json.loads(line) for line in stream if line.strip()]
    columns = list(dict.fromkeys(name for row in rows for name in row)) if rows else list(COLUMNS)
    return pd.DataFrame({name: pd.Series([row.get(name) for row in rows], dtype="object") for name in columns})


def _read_parquet(path: Path) -> pd.DataFrame:
    import pandas as pd

    require_for_output("pyarrow", "the format parquet")
    return pd.read_parquet(path)


def _read_xlsx(path: Path) -> pd.DataFrame:
    import pandas as pd

    from numbers_extract.tables.writers import read_xlsx

    require_for_output("openpyxl", "the format xlsx")
    columns, rows = read_xlsx(path)
    return pd.DataFrame(rows, columns=columns, dtype="object")


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
