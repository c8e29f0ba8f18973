"""A table that was written in, the files beside it out, by which other programs know what its columns say.

``--schema`` writes a Table Schema, ``--data-package`` the ``datapackage.json`` of the folder, ``--datasette`` the
metadata of a SQLite database. The last two hold more than one table: what is there of others stays.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from numbers_extract.addresses import require_on_the_disk
from numbers_extract.drafts import atomic_writer
from numbers_extract.errors import UsageError, os_reason
from numbers_extract.tables.databases import DICTIONARY, described
from numbers_extract.tables.schema import table_schema

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numbers_extract.app.targets import Target
    from numbers_extract.tables.databases import Described
    from numbers_extract.tables.table import Table

__all__ = ["data_package", "datasette_metadata", "require_mergeable", "write_beside"]

_MEDIA_TYPES: Final = {
    "csv": "text/csv",
    "jsonl": "application/x-ndjson",
    "parquet": "application/vnd.apache.parquet",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_PROFILE: Final = "https://datapackage.org/profiles/2.0/datapackage.json"
_FACETS: Final = ("kind", "status", "country")
_PACKAGE: Final = "--data-package"
_DATASETTE: Final = "--datasette"


def write_beside(target: Target, table: Table) -> None:
    """Writes the files that are wanted beside a table; each is written whole or not at all."""
    files = target.beside
    made: dict[str, dict[str, Any]] = {}
    if "--schema" in files:
        made["--schema"] = table_schema(table)
    if _PACKAGE in files and target.path is not None:
        made[_PACKAGE] = data_package(_there(files[_PACKAGE], "resources", list), target.path, target.form, table)
    if _DATASETTE in files and target.path is not None:
        rows = described(target.path, target.form)
        made[_DATASETTE] = datasette_metadata(_there(files[_DATASETTE], "databases", dict), target.path.stem, rows)
    for option, content in made.items():
        text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        with atomic_writer(files[option]) as draft:
            draft.write_text(text, encoding="utf-8", errors="backslashreplace")


def require_mergeable(target: Target) -> None:
    """Raises UsageError where a file beside the table is there and holds something else than what goes into it."""
    for option, key, sort in ((_PACKAGE, "resources", list), (_DATASETTE, "databases", dict)):
        if option in target.beside:
            _there(target.beside[option], key, sort)


def _there(path: Path, key: str, sort: type) -> dict[str, Any]:
    """What a file holds already: an object whose ``key`` has values of that sort; nothing where there is no file."""
    require_on_the_disk(path, "a file that others go into")
    try:
        found = json.loads(path.read_bytes()) if path.exists() else {}
    except OSError as error:
        raise UsageError(f"cannot write {path}: {os_reason(error)}") from error
    except ValueError:
        found = None
    if not isinstance(found, dict) or not isinstance(found.get(key, sort()), sort):
        raise UsageError(f"cannot write {path}: it is there and holds no {key}; move it, or write to another folder")
    return found


def data_package(there: dict[str, Any], path: Path, form: str, table: Table) -> dict[str, Any]:
    """The data package of a folder with the table of a file in it, by the Data Package standard.

    Args:
        there: the package as it is, empty for none; its other tables stay.
        path: the file of the table.
        form: its format.
        table: what it holds.
    """
    others = [one for one in there.get("resources", ()) if not (isinstance(one, dict) and one.get("path") == path.name)]
    taken = {one.get("name") for one in others if isinstance(one, dict)}
    name = re.sub(r"[^a-z0-9._-]+", "-", path.stem.lower()).strip("-.") or table.name
    if name in taken:
        name = f"{name}-{form}"
    resource = {
        "name": name,
        "type": "table",
        "title": table.name,
        "description": table.title,
        "path": path.name,
        "format": form,
        "mediatype": _MEDIA_TYPES[form],
        "encoding": "utf-8",
        "schema": table_schema(table),
    }
    return {"$schema": _PROFILE, **there, "resources": [*others, resource]}


def datasette_metadata(there: dict[str, Any], database: str, rows: Iterable[Described]) -> dict[str, Any]:
    """The metadata by which Datasette shows what the tables and columns of a database say.

    Args:
        there: the metadata as they are, empty for none; what they say of other tables stays.
        database: the database as Datasette calls it: the file's name without its ending.
        rows: what the database says of the tables of this program.
    """
    tables: dict[str, dict[str, Any]] = {}
    for row in rows:
        if row.column:
            tables[row.table]["columns"][row.column] = row.says
        else:
            tables[row.table] = {"title": row.table, "description": row.says, "columns": {}}
    for shown in tables.values():
        shown["facets"] = [name for name in _FACETS if name in shown["columns"]]
    tables[DICTIONARY] = {"description": "What the other tables and their columns say.", "hidden": True}
    databases = there.get("databases", {})
    known = databases.get(database, {})
    tables = {**known.get("tables", {}), **tables}
    return {**there, "databases": {**databases, database: {**known, "tables": tables}}}
