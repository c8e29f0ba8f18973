"""Rows in, an Arrow table out: one schema for all that speaks Arrow, and frames of libraries other than pandas."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from numbers_extract.errors import UsageError
from numbers_extract.extras import require_for_output
from numbers_extract.records import Fact
from numbers_extract.tables.columns import COLUMNS, Cell, Row, encodable, plain_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import pyarrow as pa

__all__ = ["FAILURE", "arrow_schema", "columns_of", "facts_of_arrow", "frame_like", "spark_schema", "to_arrow"]

FAILURE: Final = "failure"
"""The column behind those of the facts that says why a document failed, in a table that holds failures too."""

_TYPES: Final = {
    "string": "string",
    "category": "string",
    "integer": "int64",
    "number": "float64",
    "flag": "bool_",
    "date": "date32",
}
_SPARK_TYPES: Final = {
    "string": "StringType",
    "int64": "LongType",
    "double": "DoubleType",
    "bool": "BooleanType",
    "date32[day]": "DateType",
    "binary": "BinaryType",
}
"""The type of Spark for each type that a schema of Arrow has here."""


def arrow_schema(columns: Mapping[str, str] = COLUMNS) -> pa.Schema:
    """The Arrow schema of a table: 64-bit numbers, days as ``date32``, words and categories as strings, all nullable.

    Args:
        columns: the spec of each column; that of the table of facts by default.

    Raises:
        UsageError: pyarrow is not installed.
    """
    require_for_output("pyarrow", "an Arrow table")
    import pyarrow as pa

    return pa.schema([(name, getattr(pa, _TYPES[spec])()) for name, spec in columns.items()])


def spark_schema(schema: pa.Schema) -> Any:  # noqa: ANN401
    """A schema of Arrow as Spark has it (a ``StructType``): the same names, order and types.

    Raises:
        UsageError: pyspark is not installed.
    """
    require_for_output("pyspark", "a schema of Spark")
    from pyspark.sql import types

    fields = [types.StructField(one.name, getattr(types, _SPARK_TYPES[str(one.type)])()) for one in schema]
    return types.StructType(fields)


def _as_string(cell: Cell) -> Cell:
    return encodable(str(cell)) if cell else None


def _as_number(cell: Cell) -> Cell:
    number = None if cell is None else plain_number(float(cell))  # type: ignore[arg-type]
    return None if number is None else float(number)


_CELLS: Final[dict[str, Callable[[Cell], Cell]]] = {
    "string": _as_string,
    "category": _as_string,
    "number": _as_number,
}


def to_arrow(rows: Iterable[Row], columns: Mapping[str, str] = COLUMNS) -> pa.Table:
    """Rows as an Arrow table of the schema of :func:`arrow_schema`; what the text does not say is null.

    Args:
        rows: facts, or other tuples whose fields are ``columns`` in order.
        columns: the spec of each column.

    Raises:
        UsageError: pyarrow is not installed.
    """
    schema = arrow_schema(columns)
    import pyarrow as pa

    table = list(rows)
    cells = list(zip(*table, strict=True)) if table else [()] * len(columns)
    arrays = []
    for (spec, values), field in zip(zip(columns.values(), cells, strict=True), schema, strict=True):
        made = _CELLS.get(spec)
        arrays.append(pa.array(values if made is None else list(map(made, values)), type=field.type))
    return pa.Table.from_arrays(arrays, schema=schema)


def facts_of_arrow(table: pa.Table) -> list[Fact]:
    """The rows of a table with the columns of facts as records; those behind them are not looked at."""
    cells = []
    for name, spec in COLUMNS.items():
        column = table.column(name).to_pylist()
        empty = "" if spec in {"string", "category"} else None
        cells.append([empty if cell is None else _day(cell) if spec == "date" else cell for cell in column])
    return [Fact(*row) for row in zip(*cells, strict=True)]


def _day(cell: dt.date) -> dt.date:
    return cell.date() if isinstance(cell, dt.datetime) else cell


def frame_like(frame: Any, rows: Iterable[Row], columns: Mapping[str, str] = COLUMNS) -> Any:  # noqa: ANN401
    """Rows as a frame of the library that ``frame`` is of (polars, pyarrow and others that narwhals knows).

    Raises:
        UsageError: narwhals or pyarrow is not installed, or ``frame`` is no frame with all of its rows at hand.
    """
    narwhal = _narwhal(frame)
    import narwhals as nw

    return nw.from_arrow(to_arrow(rows, columns), backend=narwhal.implementation).to_native()


def _narwhal(frame: Any) -> Any:  # noqa: ANN401
    """The frame as narwhals reads it. Raises UsageError."""
    require_for_output("narwhals", "a frame that is not of pandas")
    import narwhals as nw

    try:
        return nw.from_native(frame, eager_only=True)
    except TypeError as error:
        said = "collect() it first" if hasattr(frame, "collect") else "give a frame of pandas, polars or pyarrow"
        raise UsageError(f"no frame of texts: {type(frame).__name__}; {said}") from error


def columns_of(frame: Any) -> dict[str, list[Any]]:  # noqa: ANN401
    """The columns of a frame of another library as lists, by name. Raises UsageError as :func:`frame_like` does."""
    narwhal = _narwhal(frame)
    return {name: narwhal[name].to_list() for name in narwhal.columns}
