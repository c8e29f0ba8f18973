"""A Parquet file or a spreadsheet in, its columns and rows out, a few rows in memory at a time.

Both libraries let many sorts of errors through where a file is damaged. Those that were met are listed here, and each
becomes an InputError. The rows before the fault come out.
"""

from __future__ import annotations

import contextlib
import io
import itertools
import logging
import re
import struct
import tempfile
import warnings
import zipfile
import zlib
from array import array
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import unquote

from numbers_extract.errors import InputError, first_line, one_line
from numbers_extract.extras import require_for_input
from numbers_extract.reading.archives import check_growth, seekable
from numbers_extract.reading.formats.format import OLD_OFFICE
from numbers_extract.reading.rows import UnreadCell

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from typing import Self

    from numbers_extract.reading.sources import Source

__all__ = ["Sheet", "open_parquet", "open_xlsx"]

_log = logging.getLogger(__name__)
_BATCH_ROWS: Final = 100
_IN_MEMORY: Final = 1 << 20  # bytes, before a file is made
_LAST_ROW: Final = 1_048_576  # of a sheet
_NO_VALUE: Final = "__HIVE_DEFAULT_PARTITION__"  # what a folder of a data set is called for an empty cell
_ESCAPED_SIGN: Final = "x005F_"  # of a workbook, before what only looks like an escaped sign


class Sheet(NamedTuple):
    """A table: all its column names, and its rows by column name. Rows may hold only the columns that were wanted."""

    columns: list[str]
    rows: Iterator[dict[str, Any]]


# ------------------------------------------------------------------------------------------------ Parquet
_CELL_ERRORS: Final = (ArithmeticError, LookupError, NotImplementedError, TypeError, ValueError)
"""What pyarrow raises where it turns a cell into one of Python: a zone that is not known is a LookupError."""


def _parquet_errors() -> tuple[type[Exception], ...]:
    """What pyarrow raises on damaged files."""
    import pyarrow

    return (*_CELL_ERRORS, pyarrow.ArrowException, MemoryError, OSError)


def open_parquet(source: Source, choose: Callable[[list[str]], Collection[str]]) -> Sheet:
    """The rows of a Parquet file, with the columns that ``choose`` wants of all that are there.

    The folders of a data set that is divided (``year=2024/month=03``) are columns too; one of the file goes before.

    Raises:
        InputError: it is no Parquet file, or the extra ``parquet`` is not installed.
    """
    require_for_input("pyarrow", "reading Parquet")
    import pyarrow.parquet

    stream = seekable(source.open())
    try:
        file = pyarrow.parquet.ParquetFile(stream, page_checksum_verification=True)
        columns = list(file.schema_arrow.names)
    except _parquet_errors() as error:
        stream.close()
        raise InputError(_no_parquet(error)) from error
    said = {name: value for name, value in _parts(source.origin).items() if name not in columns}
    wanted = choose([*columns, *said])
    rows = _parquet_rows(stream, file, [name for name in columns if name in wanted])
    return Sheet([*columns, *said], ({**row, **said} for row in rows) if said else rows)


def _parts(origin: str) -> dict[str, str | None]:
    """What the folders of a path say of the files in them, by column."""
    pairs = (part.split("=", 1) for part in re.split(r"[/\\]", origin)[:-1] if "=" in part)
    return {name: None if value == _NO_VALUE else unquote(value) for name, value in pairs if name}


def _no_parquet(error: Exception) -> str:
    return f"no Parquet file that can be read ({first_line(error)})"


def _parquet_rows(stream: io.BufferedIOBase, file: Any, columns: list[str]) -> Iterator[dict[str, Any]]:  # noqa: ANN401  (pyarrow has no types)
    with stream:
        errors = _parquet_errors()
        batches = file.iter_batches(batch_size=_BATCH_ROWS, columns=columns)
        while True:
            try:
                batch = next(batches, None)
                rows = [] if batch is None else _rows_of(batch)
            except errors as error:
                raise InputError(_no_parquet(error)) from error
            if batch is None:
                return
            yield from rows


def _rows_of(batch: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    try:
        return batch.to_pylist()  # type: ignore[no-any-return]
    except _CELL_ERRORS:
        named = list(zip(batch.schema.names, batch.columns, strict=True))
        return [{name: _cell(column, row) for name, column in named} for row in range(batch.num_rows)]


def _cell(column: Any, row: int) -> object:  # noqa: ANN401
    try:
        return column[row].as_py()
    except _CELL_ERRORS as error:
        return UnreadCell(first_line(error))


# ------------------------------------------------------------------------------------------------ workbooks
_XLSX_ERRORS: Final = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    NotImplementedError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)
"""What openpyxl raises on damaged files: it trusts each part to be what it should be, so that an attribute that is left
out is a TypeError and a part that is not there a KeyError. Errors of both XML libraries are kinds of SyntaxError."""


def open_xlsx(source: Source, holds_text: Sequence[Callable[[list[str]], bool]] = ()) -> Sheet:
    """The rows of a sheet of a workbook; the first that is not empty names the columns.

    It is the first sheet whose columns one of ``holds_text`` takes, the earlier of these going before; else the first.
    Other sheets whose columns the first of them takes are told of.

    Raises:
        InputError: it is no workbook, or the extra ``excel`` is not installed.
    """
    require_for_input("openpyxl", "reading xlsx")
    with contextlib.ExitStack() as opened:
        stream = opened.enter_context(seekable(source.open()))
        strings = opened.enter_context(_Strings())
        try:
            sheets = _worksheets(stream, strings)
        except _XLSX_ERRORS as error:
            raise InputError(_no_workbook(error)) from error
        if not sheets:
            raise InputError("the workbook holds no sheet with cells")
        sheet = sheets[0] if len(sheets) == 1 else _sheet_of_texts(sheets, holds_text, source.origin)
        rows = _sheet_rows(opened.pop_all(), sheet)
    columns = _names(next(rows, ()))
    return Sheet(columns, (dict(zip(columns, row, strict=False)) for row in rows))


def _names(row: tuple[Any, ...]) -> list[str]:
    return ["" if name is None else str(name) for name in row]


def _sheet_of_texts(sheets: list[Any], holds_text: Sequence[Callable[[list[str]], bool]], origin: str) -> Any:  # noqa: ANN401
    """The sheet whose columns say that it holds the texts; the first where none does."""
    heads = [_names(next(_sheet_rows(contextlib.ExitStack(), sheet), ())) for sheet in sheets]
    for holds in holds_text:
        able = [sheet for sheet, names in zip(sheets, heads, strict=True) if holds(names)]
        if able:
            others = ", ".join(repr(sheet.title) for sheet in able[1:])
            if others:
                _log.warning(
                    "note: %s: sheet %r is read, not %s; save each as a file of its own to read it",
                    one_line(origin),
                    able[0].title,
                    one_line(others),
                )
            return able[0]
    return sheets[0]


class _Strings:
    """The strings that the cells of a workbook share, kept on the disk: in a book of texts these are the texts."""

    def __init__(self) -> None:
        self._ends = array("Q", [0])
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  (closed with this)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def append(self, text: str) -> None:
        """Puts a string behind the others."""
        content = text.encode("utf-8", "surrogatepass")
        self._file.seek(self._ends[-1])
        self._file.write(content)
        self._ends.append(self._ends[-1] + len(content))

    def __getitem__(self, number: int) -> str:
        """The string of that number, counted from 0."""
        start, end = self._ends[number], self._ends[number + 1]
        self._file.seek(start)
        return self._file.read(end - start).decode("utf-8", "surrogatepass")


def _worksheets(stream: io.BufferedIOBase, strings: _Strings) -> list[Any]:
    from openpyxl.reader.excel import ExcelReader

    _check_workbook(stream)
    with _silence():
        reader = ExcelReader(stream, read_only=True, data_only=True, keep_links=False)
        reader.read_strings = lambda: _put_by(reader, strings)
        reader.read()
        for sheet in reader.wb.worksheets:
            sheet.reset_dimensions()  # the size that the file tells can be wrong
    return list(reader.wb.worksheets)


def _put_by(reader: Any, strings: _Strings) -> None:  # noqa: ANN401  (openpyxl has no types)
    """Reads the shared strings of a workbook, one at a time."""
    from openpyxl.cell.text import Text
    from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS
    from openpyxl.xml.functions import iterparse

    reader.shared_strings = strings
    part = reader.package.find(SHARED_STRINGS)
    if part is None:
        return
    with reader.archive.open(part.PartName[1:]) as content:
        steps = iterparse(content, events=("start", "end"))
        _, root = next(steps)
        for event, node in steps:
            if event == "end" and node.tag == f"{{{SHEET_MAIN_NS}}}si":
                strings.append(Text.from_tree(node).content.replace(_ESCAPED_SIGN, ""))
                root.clear()


def _check_workbook(stream: io.BufferedIOBase) -> None:
    """Raises InputError for what only looks like a workbook, and BadZipFile where it is no archive at all."""
    if stream.read(len(OLD_OFFICE)) == OLD_OFFICE:
        raise InputError("an .xls workbook of old, or one locked with a password: open it and save it as .xlsx")
    stream.seek(0)
    with zipfile.ZipFile(stream) as archive:
        parts = archive.infolist()
    check_growth(sum(part.file_size for part in parts), sum(part.compress_size for part in parts))


def _no_workbook(error: Exception) -> str:
    said = first_line(error)
    if isinstance(error, KeyError):  # it says only what is looked for, in quotes
        said = said.strip("'\"") if " " in said else f"{said} is not in it"
    return f"no xlsx workbook that can be read ({said})"


def _sheet_rows(opened: contextlib.ExitStack, sheet: Any) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
    """The rows that hold anything; what is open for them is closed behind the last."""
    with opened:
        cells = sheet.iter_rows(values_only=True)
        left = _LAST_ROW
        while True:
            rows: list[tuple[Any, ...]] = []
            fault: Exception | None = None
            try:
                with _silence():
                    rows.extend(itertools.islice(cells, _BATCH_ROWS))
            except _XLSX_ERRORS as error:
                fault = error
            yield from (row for row in rows if any(cell is not None for cell in row))
            left -= len(rows)
            if fault is not None:
                raise InputError(_no_workbook(fault)) from fault
            if left < 0:
                raise InputError(f"no xlsx workbook that can be read (a row behind {_LAST_ROW:,}, the last of a sheet)")
            if len(rows) < _BATCH_ROWS:
                return


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    """Keeps openpyxl's warnings from standard error: what matters of them is said of the row."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
