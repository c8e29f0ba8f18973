"""A table of facts that this package wrote in, its DataFrame out, with the dtypes restored."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from numbers_extract.errors import InputError, UsageError, os_reason
from numbers_extract.extras import require_for_output
from numbers_extract.tables.columns import COLUMNS
from numbers_extract.tables.dataframes import restore_dtypes
from numbers_extract.tables.formulas import unguarded
from numbers_extract.tables.writers import BYTE_ORDER_MARK, read_xlsx

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["read_facts"]


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

    require_for_output("openpyxl", "the format xlsx")
    columns, rows = read_xlsx(path)
    return pd.DataFrame(rows, columns=columns, dtype="object")
