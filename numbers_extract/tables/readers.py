"""A table of facts that this package wrote in, its DataFrame out, with the dtypes restored."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from numbers_extract.errors import InputError, UsageError, one_line, os_reason
from numbers_extract.extras import require_for_output
from numbers_extract.reading.columns import header_of
from numbers_extract.tables.columns import COLUMNS, FORMATS
from numbers_extract.tables.databases import read_table
from numbers_extract.tables.dataframes import restore_dtypes
from numbers_extract.tables.formulas import unguarded
from numbers_extract.tables.manifests import parts_of, told_missing
from numbers_extract.tables.schema import FACTS
from numbers_extract.tables.table import plain_names
from numbers_extract.tables.writers import BYTE_ORDER_MARK, read_xlsx

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import pandas as pd

__all__ = ["facts_head", "finished_parts", "read_facts"]

_log = logging.getLogger(__name__)


def read_facts(path: str | Path) -> pd.DataFrame:
    """Reads a table of facts that this package wrote, with its dtypes restored.

    Args:
        path: a ``.csv``, ``.jsonl``, ``.parquet`` or ``.xlsx`` file, or a database (``.sqlite``, ``.db``, ``.duckdb``)
            with the table ``facts``, or a folder of Parquet parts, of which those that are finished are read. Columns
            that ``--safe-names`` called otherwise get their names back.

    Raises:
        InputError: the file cannot be read, or is no table of facts.
        UsageError: the ending is none of these, or an extra is not installed.
    """
    source = Path(path)
    if source.is_dir():
        return _read_parts(source)
    form = FORMATS.get(source.suffix.lower())
    if form not in _READERS:
        endings = ", ".join(ending for ending, form in FORMATS.items() if form in _READERS)
        raise UsageError(f"{source}: cannot tell the format from the ending; use one of {endings}")
    try:
        frame = _READERS[form](source)
        return restore_dtypes(frame.rename(columns=plain_names(frame.columns)))
    except OSError as error:
        raise InputError(f"{source}: {os_reason(error)}") from error
    except (InputError, ValueError) as error:
        raise InputError(f"{source}: {error}") from error


def _read_parts(folder: Path) -> pd.DataFrame:
    """The parts of a folder one behind the other."""
    import pandas as pd

    frames = [read_facts(path) for path in finished_parts(folder)]
    return pd.concat(frames, ignore_index=True) if frames else restore_dtypes(pd.DataFrame(columns=list(COLUMNS)))


def finished_parts(folder: Path) -> list[Path]:
    """The finished parts of a table of facts in a folder, and a note where some are still to come.

    Raises:
        InputError: the folder holds no table of facts, or a part of it is gone.
    """
    paths = parts_of(folder, FACTS.name)
    if missing := told_missing(folder):
        _log.warning("note: %s: only a part of the table: %s", one_line(str(folder)), missing)
    return paths


def facts_head(path: Path) -> Iterable[str]:
    """The columns of what may be a table of facts in a database; raises InputError where there is none."""
    form = FORMATS[path.suffix.lower()]
    return read_table(path, form, FACTS.name, rows=0)[0]


def _read_csv(path: Path) -> pd.DataFrame:
    import pandas as pd

    with path.open(encoding="utf-8", newline="") as stream:
        first = stream.readline()
    for_excel = first.startswith(BYTE_ORDER_MARK)
    _, sign = header_of(first.removeprefix(BYTE_ORDER_MARK))
    frame = pd.read_csv(path, sep=sign, dtype="string", keep_default_na=False, na_values=[""], encoding="utf-8-sig")
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

    require_for_output("openpyxl", "the format xlsx")
    columns, rows = read_xlsx(path)
    return pd.DataFrame(rows, columns=columns, dtype="object")


def _read_sqlite(path: Path) -> pd.DataFrame:
    return _read_database(path, "sqlite")


def _read_duckdb(path: Path) -> pd.DataFrame:
    require_for_output("duckdb", "the format duckdb")
    return _read_database(path, "duckdb")


def _read_database(path: Path, form: str) -> pd.DataFrame:
    import pandas as pd

    columns, rows = read_table(path, form, FACTS.name)
    flags = [COLUMNS.get(name) == "flag" for name in columns]
    cells = [[_flag(cell) if flag else cell for cell, flag in zip(row, flags, strict=True)] for row in rows]
    return pd.DataFrame(cells, columns=columns, dtype="object")


def _flag(cell: Any) -> Any:  # noqa: ANN401  (a cell of a database)
    """The flag that SQLite keeps as a number."""
    return bool(cell) if cell in (0, 1) else cell


_READERS: Final[dict[str | None, Callable[[Path], pd.DataFrame]]] = {
    "csv": _read_csv,
    "jsonl": _read_jsonl,
    "parquet": _read_parquet,
    "xlsx": _read_xlsx,
    "sqlite": _read_sqlite,
    "duckdb": _read_duckdb,
}
