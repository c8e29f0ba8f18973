r"""Rows in, files out: CSV, JSONL, Parquet, xlsx and a table for people.

Writing CSV, JSONL and xlsx needs no pandas. Text is written as UTF-8; a lone surrogate, which UTF-8 cannot hold, is
written as its escape (``\ud800``), which in JSONL is the same character again.

CSV has a line feed after each row. For Excel (``excel=True``) it has a byte-order mark, CR LF, and an apostrophe before
each text that a spreadsheet would take for a formula (see :mod:`numbers_extract.tables.formulas`);
:func:`numbers_extract.read_facts` takes the apostrophe off.
"""

from __future__ import annotations

import contextlib
import csv
import datetime as dt
import errno
import itertools
import json
import os
import re
import textwrap
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from numbers_extract.errors import UsageError
from numbers_extract.extras import require_for_output
from numbers_extract.patterns import later
from numbers_extract.tables.columns import FORMATS, Cell, Row, encodable, plain_number
from numbers_extract.tables.dataframes import to_frame
from numbers_extract.tables.formulas import guarded, runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import TextIO


__all__ = [
    "BYTE_ORDER_MARK",
    "plain_cell",
    "read_xlsx",
    "require_format",
    "write_csv",
    "write_jsonl",
    "write_parquet",
    "write_table",
    "write_xlsx",
]

BYTE_ORDER_MARK: Final = "\ufeff"
_LIBRARY_OF: Final = {"parquet": "pyarrow", "xlsx": "openpyxl"}
_PARQUET_ROWS: Final = 5_000
_EXCEL_ROWS: Final = 1_048_575
_EXCEL_LINKS: Final = 65_530
_NO_XML: Final = later(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED: Final = later(r"_x([0-9A-Fa-f]{4})_")
_FIRST_EXCEL_YEAR: Final = 1900
_LEAST_WIDTH: Final = 9  # cells of a column of words in the table for people
_CUT_IN_FRONT: Final = frozenset({"fact_id", "part_of"})  # what tells one from the next stands at the end
_USUAL_WIDTH: Final = 14
_WIDTHS: Final = {
    "sentence": 80,
    "subject": 28,
    "source": 24,
    "actor": 24,
    "place": 20,
    "fact_id": 20,
    "rule": 26,
    "why": 50,
}


# --------------------------------------------------------------------------------------------- cells
def plain_cell(cell: Cell) -> Cell:
    """The cell as JSON has it: None for an empty string, dates in ISO form."""
    if cell is None or cell == "":
        return None
    if isinstance(cell, float):
        return plain_number(cell)
    return cell.isoformat() if isinstance(cell, dt.date) else cell


def _text(cell: Cell) -> str:
    """The cell as CSV has it: empty for None, ``true`` and ``false``, whole numbers without a decimal point."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "true" if cell else "false"
    plain = plain_cell(cell)
    return "" if plain is None else str(plain)


# --------------------------------------------------------------------------------------------- writers
def write_csv(rows: Iterable[Row], columns: Sequence[str], stream: TextIO, *, excel: bool = False) -> None:
    """Writes a header line and one line a row; see the module's head for how cells are written."""
    ends = "\r\n" if excel else "\n"
    writer = csv.writer(stream, lineterminator=ends)
    quoting = csv.writer(stream, lineterminator=ends, quoting=csv.QUOTE_ALL)
    if excel:
        stream.write(BYTE_ORDER_MARK)
    writer.writerow(columns)
    for row in rows:
        cells = [guarded(cell) if excel and isinstance(cell, str) else _text(cell) for cell in row]
        # left to itself, the writer would not quote a lone carriage return, which readers take for the end of a row
        (quoting if any("\r" in cell for cell in cells) else writer).writerow(cells)


def write_jsonl(rows: Iterable[Row], columns: Sequence[str], stream: TextIO) -> None:
    """Writes one JSON object a line, all columns in each, ``null`` for what is unknown."""
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    stream.writelines(encode(dict(zip(columns, map(plain_cell, row), strict=True))) + "\n" for row in rows)


def write_table(
    rows: Iterable[Row], columns: Sequence[str], stream: TextIO, *, width: int, rank: Sequence[str] = ()
) -> None:
    """Writes aligned columns for a person to read, within ``width`` character cells.

    Columns that are empty in every row are left out, and long words are cut with an ellipsis; numbers are not. Where
    that is not enough, columns are left out too, those first that ``rank`` names last or not at all, and a closing line
    names them. All rows are held in memory; nothing but a line saying so is written when there is no row.
    """
    cells = [[_folded(_text(cell)) for cell in row] for row in rows]
    if not cells:
        stream.write("(no rows)\n")
        return
    filled = [i for i in range(len(columns)) if any(row[i] for row in cells)]
    natural = {i: max(_cell_width(text) for text in (columns[i], *(row[i] for row in cells))) for i in filled}
    numeric = {i: _is_numeric(row[i] for row in cells) for i in filled}
    least = {i: natural[i] if numeric[i] else min(natural[i], max(_LEAST_WIDTH, len(columns[i]))) for i in filled}
    order = {name: place for place, name in enumerate(rank)}
    used = _choose(sorted(filled, key=lambda i: order.get(columns[i], len(order))), least, width)
    widths = _fit([natural[i] for i in used], [least[i] for i in used], width)
    lines = [[columns[i] for i in used], ["-" * w for w in widths], *([row[i] for i in used] for row in cells)]
    for line in lines:
        padded = (
            _pad(cell, w, to_right=numeric[i], keep_end=columns[i] in _CUT_IN_FRONT)
            for i, cell, w in zip(used, line, widths, strict=True)
        )
        stream.write("  ".join(padded).rstrip() + "\n")
    out = [columns[i] for i in filled if i not in used]
    if out:
        stream.write(textwrap.fill(f"(too narrow for {', '.join(out)}; csv and xlsx have all columns)", width) + "\n")


def _folded(text: str) -> str:
    """The text on one line: white space folded, control characters shown as spaces."""
    if text.isprintable():
        return text
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _is_numeric(cells: Iterable[str]) -> bool:
    return all(not cell or cell.replace(".", "", 1).replace("-", "", 1).isdecimal() for cell in cells)


def _cell_width(text: str) -> int:
    """How many terminal cells the text takes: wide East Asian characters two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _pad(text: str, width: int, *, to_right: bool, keep_end: bool) -> str:
    if _cell_width(text) > width:
        while _cell_width(text) > width - 1:
            text = text[1:] if keep_end else text[:-1]
        text = "…" + text if keep_end else text + "…"
    space = " " * (width - _cell_width(text))
    return space + text if to_right else text + space


def _choose(ranked: Sequence[int], least: Mapping[int, int], total: int) -> list[int]:
    """The columns, the first of the ranked at least, that fit beside each other with two spaces between, in order."""
    chosen: list[int] = []
    room = total
    for column in ranked:
        if not chosen or least[column] + 2 <= room:
            room -= least[column] + (2 if chosen else 0)
            chosen.append(column)
    return sorted(chosen)


def _fit(widths: Sequence[int], least: Sequence[int], total: int) -> list[int]:
    """Narrows the widest columns, none below its least width, until the line fits ``total`` cells."""
    fitted = [max(low, min(width, total)) for width, low in zip(widths, least, strict=True)]
    spare = total - 2 * (len(fitted) - 1)
    for _ in range(sum(fitted) - spare):
        widest = max(range(len(fitted)), key=lambda i: (fitted[i] > least[i], fitted[i]))
        fitted[widest] -= fitted[widest] > least[widest]
    return fitted


# --------------------------------------------------------------------------------------------- binary files
def write_xlsx(rows: Iterable[Row], columns: Sequence[str], path: Path, *, report: str = "") -> None:
    """Writes a workbook of one sheet: a header that stays in view, a filter on each column, no formulas.

    A text that begins like a formula stays a text when a person edits its cell. Dates are dates from 1900 on and text
    before, as Excel has none; numbers keep 15 digits. Characters that XML cannot hold are written as Excel writes them
    (``_x0007_``). With the address of a ``report``, each ``fact_id`` leads to its words there, as far as a sheet can
    hold links.

    Raises:
        UsageError: the extra for xlsx is not installed, or the table does not fit into a sheet.
    """
    require_format("xlsx")
    import zipfile

    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.writer.excel import ExcelWriter

    book = Workbook(write_only=True)
    sheet = book.create_sheet("numbers")
    sheet.freeze_panes = "A2"
    for number, name in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(name, _USUAL_WIDTH)

    def made(cell: Cell, *, bare: bool = True) -> Any:  # noqa: ANN401  (openpyxl has no types)
        """The cell as openpyxl takes it; only what it would misread, or what carries a style, needs an object."""
        plain = plain_cell(cell) if not isinstance(cell, dt.date) or cell.year < _FIRST_EXCEL_YEAR else cell
        value = _NO_XML.sub(_escape, encodable(plain)) if isinstance(plain, str) else plain
        formula = isinstance(plain, str) and runs(plain) is not None
        if bare and not formula and not isinstance(value, dt.date) and not (isinstance(value, str) and value[0] == "#"):
            return value
        whole = WriteOnlyCell(sheet, value=value)
        if isinstance(value, str):
            whole.data_type = "s"  # also where it looks like a formula or an error
            whole.quotePrefix = formula
        elif isinstance(value, dt.date):
            whole.number_format = "yyyy-mm-dd"
        return whole

    def written(row: Row) -> list[Any]:
        """The cells of a row."""
        cells = [made(cell) for cell in row]
        if linked is not None and count <= _EXCEL_LINKS and row[linked]:
            cells[linked] = made(row[linked], bare=False)
            text = cells[linked].quotePrefix
            cells[linked].hyperlink = f"{report}#{quote(str(row[linked]))}"
            cells[linked].style = "Hyperlink"
            cells[linked].quotePrefix = text
        return cells

    linked = list(columns).index("fact_id") if report and "fact_id" in columns else None
    header = [made(name, bare=False) for name in columns]
    for cell in header:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(vertical="top")
    count = 0
    with _xml_errors():
        with contextlib.closing(sheet):
            sheet.append(header)
            for count, row in enumerate(rows, 1):
                if count > _EXCEL_ROWS:
                    raise UsageError(f"more than {_EXCEL_ROWS:,} rows do not fit into a sheet: write parquet or csv")
                sheet.append(written(row))
            sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count + 1}"
        with path.open("wb") as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            ExcelWriter(book, archive).save()


@contextlib.contextmanager
def _xml_errors() -> Iterator[None]:
    """Turns what lxml, with which openpyxl writes where it is there, says of an error of the system into that error."""
    try:
        from lxml.etree import LxmlError
    except ImportError:
        yield
        return
    try:
        yield
    except LxmlError as error:
        number = getattr(errno, str(error).removeprefix("IO_"), errno.EIO)
        raise OSError(number, os.strerror(number)) from error


def _escape(found: re.Match[str]) -> str:
    return f"_x{ord(found[0][0]):04X}_" + found[0][1:]


def _unescape(text: str) -> str:
    """The text of a cell of :func:`write_xlsx`."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def read_xlsx(path: Path) -> tuple[list[str], list[list[Any]]]:
    """The columns and the rows of a workbook that :func:`write_xlsx` wrote, empty cells as None.

    Raises:
        InputError: it is no workbook, or the extra ``excel`` is not installed.
    """
    from numbers_extract.reading.sheets import open_xlsx
    from numbers_extract.reading.sources import Source

    sheet = open_xlsx(Source(path.name, str(path), lambda: path.open("rb")))
    cells = ([row.get(name) for name in sheet.columns] for row in sheet.rows)
    return sheet.columns, [[_unescape(cell) if isinstance(cell, str) else cell for cell in row] for row in cells]


def write_parquet(rows: Iterable[Row], columns: Mapping[str, str], path: Path, kinds: Sequence[str] = ()) -> None:
    """Writes Parquet with the dtypes of the table, some thousand rows in memory at a time.

    Args:
        rows: tuples whose fields are ``columns`` in order.
        columns: the spec of each column.
        path: the file.
        kinds: a user's own kinds, which the columns of kinds have room for.

    Raises:
        UsageError: the extra for Parquet is not installed.
    """
    require_format("parquet")
    import pyarrow
    import pyarrow.parquet

    waiting = iter(rows)
    schema = pyarrow.Table.from_pandas(to_frame([], columns=columns, kinds=kinds), preserve_index=False).schema
    with path.open("wb") as stream, pyarrow.parquet.ParquetWriter(stream, schema) as writer:
        while batch := list(itertools.islice(waiting, _PARQUET_ROWS)):
            frame = to_frame(batch, columns=columns, kinds=kinds)
            writer.write_table(pyarrow.Table.from_pandas(frame, schema=schema, preserve_index=False))


def require_format(form: str) -> None:
    """Raises UsageError when there is no such output format, or the library that it needs is not installed."""
    if form not in FORMATS.values():
        raise UsageError(f"unknown format {form!r}: choose one of {', '.join(FORMATS.values())}")
    if form in _LIBRARY_OF:
        require_for_output(_LIBRARY_OF[form], f"the format {form}")
