"""A Parquet file or a spreadsheet in, its columns and rows out, a few rows in memory at a time."""

from __future__ import annotations

import io
import zipfile
from typing import IO, TYPE_CHECKING, Any, Final, NamedTuple

from numbers_extract.errors import InputError
from numbers_extract.extras import require_for_input

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from numbers_extract.sources import Source

__all__ = ["Sheet", "open_parquet", "open_xlsx"]

_BATCH_ROWS: Final = 1_000


class Sheet(NamedTuple):
    """A table: all its column names, and its rows by column name. Rows may hold only the columns that were wanted."""

    columns: list[str]
    rows: Iterator[dict[str, Any]]


def open_parquet(source: Source, wanted: Collection[str]) -> Sheet:
    """The rows of a Parquet file, with the wanted columns.

    Raises:
        InputError: it is no Parquet file, or the extra ``parquet`` is not installed.
    """
    require_for_input("pyarrow", "reading Parquet")
    import pyarrow
    import pyarrow.parquet

    try:
        file = pyarrow.parquet.ParquetFile(_seekable(source.open()))
    except pyarrow.ArrowException as error:
        raise InputError(f"no Parquet file that can be read ({_first_line(error)})") from error
    columns = list(file.schema_arrow.names)
    return Sheet(columns, _parquet_rows(file, [name for name in columns if name in wanted]))


def _parquet_rows(file: Any, columns: list[str]) -> Iterator[dict[str, Any]]:  # noqa: ANN401  (pyarrow has no types)
    import pyarrow

    try:
        for batch in file.iter_batches(batch_size=_BATCH_ROWS, columns=columns):
            yield from batch.to_pylist()
    except pyarrow.ArrowException as error:
        raise InputError(f"no Parquet file that can be read ({_first_line(error)})") from error


def open_xlsx(source: Source) -> Sheet:
    """The rows of the first sheet of a workbook; its first row names the columns.

    Raises:
        InputError: it is no workbook, or the extra ``excel`` is not installed.
    """
    require_for_input("openpyxl", "reading xlsx")
    import openpyxl

    try:
        book = openpyxl.load_workbook(_seekable(source.open()), read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise InputError(f"no xlsx workbook that can be read ({_first_line(error)})") from error
    rows = book.worksheets[0].iter_rows(values_only=True)
    columns = ["" if name is None else str(name) for name in next(rows, ())]
    filled = (row for row in rows if any(cell is not None for cell in row))
    return Sheet(columns, (dict(zip(columns, row, strict=False)) for row in filled))


def _seekable(stream: IO[bytes]) -> IO[bytes]:
    """The stream itself where it is a plain file, else all its bytes: both formats are read from their end."""
    if isinstance(stream, io.BufferedReader):
        return stream
    with stream:
        return io.BytesIO(stream.read())


def _first_line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)
