"""Paths in, documents out; a table of facts among them gives the facts of its documents instead of texts to read.

Every command that takes facts in place of texts reads its paths through here.
"""

from __future__ import annotations

import csv
import itertools
import json
from pathlib import Path
from typing import TYPE_CHECKING

from numbers_extract.errors import InputError, NumbersExtractError
from numbers_extract.figures.documents import by_document
from numbers_extract.reading.columns import header_of, own_table
from numbers_extract.reading.items import GivenFacts, failure
from numbers_extract.tables.columns import FORMATS
from numbers_extract.tables.manifests import is_folder_of
from numbers_extract.tables.readers import facts_head, finished_parts
from numbers_extract.tables.schema import FACTS
from numbers_extract.tables.table import plain_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numbers_extract.reading.inputs import LazyItem
    from numbers_extract.records import Fact

__all__ = ["facts_by_document", "facts_or_texts", "is_table_of_facts"]


def facts_or_texts(paths: Sequence[str], read: Callable[[list[str]], Iterator[LazyItem]]) -> Iterator[LazyItem]:
    """The documents of the paths, in their order.

    Args:
        paths: tables of facts that ``extract`` or ``review`` wrote, and inputs of any other sort.
        read: gives the documents of paths that are no tables of facts.
    """
    for is_table, group in itertools.groupby(paths, key=is_table_of_facts):
        if is_table:
            for path in group:
                yield from _given(path)
        else:
            yield from read(list(group))


def _given(path: str) -> Iterator[LazyItem]:
    from numbers_extract.tables.dataframes import facts_from_frame
    from numbers_extract.tables.readers import read_facts

    try:
        for table in _tables(Path(path)):
            for facts in by_document(facts_from_frame(read_facts(table))):
                day = next((fact.published for fact in facts if fact.published is not None), None)
                yield GivenFacts(facts[0].doc_id, tuple(facts), day, path)
    except NumbersExtractError as error:
        yield failure(path, str(error).removeprefix(f"{path}: "))


def _tables(path: Path) -> list[Path]:
    """The files of a table: itself, or the parts of a folder; a document is in one of them."""
    return finished_parts(path) if path.is_dir() else [path]


def facts_by_document(path: Path) -> dict[str, tuple[Fact, ...]]:
    """The facts of a table of facts by the id of their document.

    Raises:
        InputError: the file cannot be read, or is no table of facts.
        UsageError: its format is none of those that are read.
    """
    from numbers_extract.tables.dataframes import facts_from_frame
    from numbers_extract.tables.readers import read_facts

    return {facts[0].doc_id: tuple(facts) for facts in by_document(facts_from_frame(read_facts(path)))}


def is_table_of_facts(path: str) -> bool:
    """Whether a path is a file with columns of the table of facts, or a folder with parts of it.

    What it lacks is said where it is read.
    """
    if is_folder_of(Path(path), FACTS.name):
        return True
    heads = {
        "csv": _csv_head,
        "jsonl": _jsonl_head,
        "parquet": _parquet_head,
        "xlsx": _xlsx_head,
        "sqlite": facts_head,
        "duckdb": facts_head,
    }
    head = heads.get(FORMATS.get(Path(path).suffix.lower(), ""))
    try:
        names = plain_names(head(Path(path))).values() if head is not None and Path(path).is_file() else ()
        return own_table(names) == FACTS.name
    except (OSError, ValueError, InputError, UnicodeError, csv.Error):
        return False


def _csv_head(path: Path) -> Iterable[str]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return header_of(stream.readline())[0]


def _jsonl_head(path: Path) -> Iterable[str]:
    with path.open(encoding="utf-8-sig", newline="\n") as stream:
        first = json.loads(next((line for line in stream if line.strip()), "null"))
    return first if isinstance(first, dict) else ()


def _parquet_head(path: Path) -> Iterable[str]:
    try:
        from pyarrow import ArrowException, parquet
    except ImportError:
        return ()
    try:
        return list(parquet.read_schema(path).names)
    except ArrowException:
        return ()


def _xlsx_head(path: Path) -> Iterable[str]:
    import zipfile

    try:
        import openpyxl
        from openpyxl.utils.exceptions import InvalidFileException
    except ImportError:
        return ()
    try:
        sheet = openpyxl.load_workbook(path, read_only=True).active
        return [str(cell) for cell in next(iter(sheet.values), ())] if sheet is not None else ()
    except (InvalidFileException, KeyError, zipfile.BadZipFile):
        return ()
