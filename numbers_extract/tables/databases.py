"""Rows in, a table of a database out, SQLite or DuckDB: typed, with indexes and with what its columns say; and back.

A database that is there already gets the table; a table of that name that this program wrote is made anew, and all
other tables stay. What is written first is a copy, which takes the place of the database at the end, so that nobody
reads half a table. The table ``numbers_extract_columns`` says which tables are this program's, and what each of their
columns says.
"""

from __future__ import annotations

import contextlib
import itertools
import shutil
import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from numbers_extract.addresses import require_on_the_disk
from numbers_extract.errors import InputError, OutputError, UsageError, os_reason
from numbers_extract.extras import require_for_input
from numbers_extract.tables.columns import Cell, Row, encodable, plain_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numbers_extract.tables.table import Table

__all__ = ["DATABASES", "DICTIONARY", "Described", "described", "read_table", "require_room", "write_database"]

DATABASES: Final = frozenset({"sqlite", "duckdb"})
"""The formats that hold several tables."""

DICTIONARY: Final = "numbers_extract_columns"
"""The table that says what the others hold."""

_INDEXED: Final = (
    "doc_id", "fact_id", "incident", "document", "kind", "published", "time", "time_words", "date_start", "place",
    "country",
)  # fmt: skip
_ROWS: Final = 5_000
_TITLES: Final = {"sqlite": "SQLite", "duckdb": "DuckDB"}
_MARKS: Final = {"sqlite": (0, b"SQLite format 3\x00"), "duckdb": (8, b"DUCK")}
_SIDE_FILES: Final = {"sqlite": ("-wal", "-journal"), "duckdb": (".wal",)}
_TYPES: Final = {
    "sqlite": {
        "string": "TEXT",
        "category": "TEXT",
        "integer": "INTEGER",
        "number": "REAL",
        "flag": "BOOLEAN",
        "date": "DATE",
    },
    "duckdb": {
        "string": "VARCHAR",
        "category": "VARCHAR",
        "integer": "BIGINT",
        "number": "DOUBLE",
        "flag": "BOOLEAN",
        "date": "DATE",
    },
}


class Described(NamedTuple):
    """A row of the dictionary: a column of a table, or the table itself where ``column`` is empty."""

    table: str
    column: str
    says: str


class _Store(Protocol):
    """What the connections of both libraries can do."""

    def execute(self, sql: str, parameters: Sequence[Any] = ..., /) -> Any:  # noqa: ANN401  (a cursor of the library)
        """Runs a statement."""


# ------------------------------------------------------------------------------------------------ before reading
def require_room(path: Path, form: str, table: Table) -> None:
    """Raises UsageError where a table cannot be put into a database: it is none, is in use, or the name is taken."""
    require_on_the_disk(path, "a database")
    if form == "duckdb" and not _is_utf8(path):
        raise UsageError(f"cannot write {path}: DuckDB takes names in UTF-8 only; name another file")
    if not _is_filled(path):
        if path.exists() and not path.is_file():
            raise UsageError(f"cannot write {path}: a database needs a file of its own; name one")
        return
    if not _is_database(path, form):
        raise UsageError(f"cannot write {path}: it is there and no {_TITLES[form]} database; name another file")
    _require_closed(path, form)
    with _errors(form, UsageError(f"cannot write {path}")), _opened(path, form) as store:
        _require_ours(store, table, path)


def _require_closed(path: Path, form: str) -> None:
    """Raises UsageError where changes to a database lie beside it still: the new file would be taken for the old."""
    for ending in _SIDE_FILES[form]:
        if _is_filled(path.with_name(path.name + ending)):
            said = f"another program has it open ({path.name}{ending} is beside it); close it there first"
            raise UsageError(f"cannot write {path}: {said}")


def _require_ours(store: _Store, table: Table, path: Path) -> None:
    """Raises UsageError where there is a table of that name that this program did not write."""
    if table.name in _tables(store) and table.name not in {row.table for row in _dictionary(store)}:
        said = f"its table {table.name} was not made by numbers-extract; rename it, or name another file"
        raise UsageError(f"cannot write {path}: {said}")


def _is_filled(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size > 0
    except OSError:  # no file can be called so
        return False


def _is_utf8(path: Path) -> bool:
    try:
        str(path.resolve()).encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_database(path: Path, form: str) -> bool:
    at, mark = _MARKS[form]
    with path.open("rb") as stream:
        return stream.read(at + len(mark))[at:] == mark


# ------------------------------------------------------------------------------------------------ writing
def write_database(rows: Iterable[Row], table: Table, draft: Path, target: Path, *, form: str) -> None:
    """Writes a table into a copy of a database, some thousand rows in memory at a time.

    Args:
        rows: tuples whose fields are the columns of the table in order.
        table: the table; one of that name is made anew.
        draft: the file to write, empty.
        target: the database that the draft will replace, there or not.
        form: ``sqlite`` or ``duckdb``.

    Raises:
        UsageError: the database is in use, or has a table of that name that is not this program's.
        OutputError: the file cannot be written, or another run wrote to the database meanwhile.
    """
    begin = _begin_sqlite if form == "sqlite" else _begin_duckdb
    with _errors(form, OutputError(f"cannot write {target}")), begin(draft, target) as store:
        copied = _state(target)
        _require_ours(store, table, target)
        store.execute("BEGIN")
        store.execute(f"DROP TABLE IF EXISTS {_quoted(table.name)}")
        columns = ", ".join(f"{_quoted(name)} {_type(table, name, form)}" for name in table.columns)
        store.execute(f"CREATE TABLE {_quoted(table.name)} ({columns})")
        (_fill_sqlite if form == "sqlite" else _fill_duckdb)(store, rows, table)
        for name in _INDEXED:
            if name in table.columns:
                index = _quoted(f"{table.name}_by_{name}")
                store.execute(f"CREATE INDEX {index} ON {_quoted(table.name)} ({_quoted(name)})")
        _describe(store, table, form)
        store.execute("COMMIT")
    if _state(target) != copied:  # its new tables would be lost
        raise OutputError(f"cannot write {target}: another program wrote to it meanwhile; run the command again")


def _state(path: Path) -> tuple[int, int, int] | None:
    """What changes where a file is written or replaced; None where there is none."""
    try:
        known = path.stat()
    except FileNotFoundError:
        return None
    return known.st_ino, known.st_size, known.st_mtime_ns


def _quoted(name: str) -> str:
    """A name as SQL has it."""
    return '"' + name.replace('"', '""') + '"'


def _text(words: str) -> str:
    """A text as SQL has it."""
    return "'" + words.replace("'", "''") + "'"


def _type(table: Table, name: str, form: str) -> str:
    """The type of a column."""
    spec = table.columns[name]
    if spec == "category" and form == "duckdb":
        return f"ENUM ({', '.join(map(_text, table.lists[name]))})"
    return _TYPES[form][spec]


def _cell(cell: Cell) -> Cell:
    """The cell as both take it."""
    plain = plain_cell(cell)
    return encodable(plain) if isinstance(plain, str) else plain


def _fill_sqlite(store: Any, rows: Iterable[Row], table: Table) -> None:  # noqa: ANN401  (a connection)
    places = ", ".join("?" * len(table.columns))
    store.executemany(
        f"INSERT INTO {_quoted(table.name)} VALUES ({places})",  # noqa: S608  (names of ours, quoted)
        (tuple(map(_cell, row)) for row in rows),
    )


def _fill_duckdb(store: _Store, rows: Iterable[Row], table: Table) -> None:
    """Hands over columns of a batch as lists: a row at a time would take a hundred times as long."""
    lists = ", ".join(f"unnest(?::{_TYPES['duckdb'][spec]}[])" for spec in table.columns.values())
    insert = f"INSERT INTO {_quoted(table.name)} SELECT {lists}"
    waiting = iter(rows)
    while batch := [tuple(map(_cell, row)) for row in itertools.islice(waiting, _ROWS)]:
        store.execute(insert, [list(cells) for cells in zip(*batch, strict=True)])


def _describe(store: _Store, table: Table, form: str) -> None:
    """Writes what the table and its columns say."""
    store.execute(
        f"CREATE TABLE IF NOT EXISTS {DICTIONARY} "
        "(table_name TEXT, position INTEGER, column_name TEXT, type TEXT, description TEXT, members TEXT)"
    )
    store.execute(f"DELETE FROM {DICTIONARY} WHERE table_name = ?", (table.name,))  # noqa: S608  (a name of ours)
    lines: list[tuple[Cell, ...]] = [(table.name, 0, None, None, table.title, None)]
    for position, (name, spec) in enumerate(table.columns.items(), 1):
        members = ", ".join(table.lists[name]) if spec == "category" else None
        lines.append((table.name, position, name, _TYPES[form][spec], table.says[name], members))
    for line in lines:
        store.execute(f"INSERT INTO {DICTIONARY} VALUES (?, ?, ?, ?, ?, ?)", line)  # noqa: S608  (a name of ours)
    if form == "duckdb":
        store.execute(f"COMMENT ON TABLE {_quoted(table.name)} IS {_text(table.title)}")
        for name in table.columns:
            what = f"{_quoted(table.name)}.{_quoted(name)}"
            store.execute(f"COMMENT ON COLUMN {what} IS {_text(table.says[name])}")


# ------------------------------------------------------------------------------------------------ copies
@contextlib.contextmanager
def _begin_sqlite(draft: Path, target: Path) -> Iterator[_Store]:
    """A connection to a draft that holds what the target holds."""
    with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as store:
        if _is_filled(target):
            with contextlib.closing(sqlite3.connect(_address(target, "rw"), uri=True)) as source:
                source.backup(store)
            _require_closed(target, "sqlite")
        mode = store.execute("PRAGMA journal_mode").fetchone()[0]
        store.execute("PRAGMA journal_mode = OFF")  # a draft that is not finished is thrown away
        store.execute("PRAGMA synchronous = OFF")  # it is brought to the disk before it takes its place
        yield store
        store.execute(f"PRAGMA journal_mode = {mode}")


@contextlib.contextmanager
def _begin_duckdb(draft: Path, target: Path) -> Iterator[_Store]:
    """The same; what does not fit into memory goes to the system's folder for such files."""
    import duckdb

    with tempfile.TemporaryDirectory() as folder:
        if _is_filled(target):
            _require_closed(target, "duckdb")
            with _opened(target, "duckdb"):  # so that nobody writes it meanwhile
                shutil.copyfile(target, draft)
        else:  # an empty file is no database to it
            seed = Path(folder, "empty.duckdb")
            duckdb.connect(str(seed)).close()
            shutil.copyfile(seed, draft)
        spill: dict[str, Any] = {"temp_directory": str(Path(folder, "spill"))}
        with contextlib.closing(duckdb.connect(str(draft.resolve()), config=spill)) as store:
            yield store


def _address(path: Path, mode: str) -> str:
    """A path as SQLite takes it where it shall not make the file."""
    return f"{path.resolve().as_uri()}?mode={mode}"


@contextlib.contextmanager
def _opened(path: Path, form: str) -> Iterator[_Store]:
    """A connection that only reads."""
    if form == "sqlite":
        with contextlib.closing(sqlite3.connect(_address(path, "ro"), uri=True)) as store:
            yield store
        return
    import duckdb

    # the whole path, since a name such as md:x would stand for something else
    with contextlib.closing(duckdb.connect(str(path.resolve()), read_only=True)) as store:
        yield store


@contextlib.contextmanager
def _errors(form: str, said: UsageError | OutputError | InputError) -> Iterator[None]:
    """Turns an error of a library into one that names the file, in one line."""
    try:
        yield
    except _kinds_of_errors(form) as error:
        raise type(said)(f"{said}: {' '.join(str(error).split())[:200]}") from error


def _kinds_of_errors(form: str) -> tuple[type[Exception], ...]:
    """What the library of a form raises."""
    if form == "sqlite":
        return (sqlite3.Error,)
    import duckdb

    return (duckdb.Error,)


# ------------------------------------------------------------------------------------------------ reading
def _tables(store: _Store) -> set[str]:
    return {str(name).lower() for (name,) in store.execute("SELECT name FROM sqlite_master").fetchall()}


def _dictionary(store: _Store) -> list[Described]:
    """What the tables of this program say, none where it wrote none."""
    if DICTIONARY not in _tables(store):
        return []
    told = store.execute(
        f"SELECT table_name, column_name, description FROM {DICTIONARY} ORDER BY table_name, position"  # noqa: S608  (a name of ours)
    )
    return [Described(table, column or "", says) for table, column, says in told.fetchall()]


def described(path: Path, form: str) -> list[Described]:
    """What a database says of the tables of this program and of their columns."""
    with _errors(form, OutputError(f"cannot read {path}")), _opened(path, form) as store:
        return _dictionary(store)


def read_table(path: Path, form: str, name: str, rows: int | None = None) -> tuple[list[str], list[tuple[Any, ...]]]:
    """The columns and the rows of a table, ``rows`` of them where that is given.

    Raises:
        InputError: the file is no such database, has no such table, or the extra for it is not installed.
    """
    if form == "duckdb":
        require_for_input("duckdb", "a DuckDB database")
    try:
        known = _is_database(path, form)
    except OSError as error:
        raise InputError(os_reason(error)) from error
    if not known:
        raise InputError(f"no {_TITLES[form]} database")
    with _errors(form, InputError("it cannot be read")), _opened(path, form) as store:
        if name not in _tables(store):
            raise InputError(f"it has no table {name}")
        limit = "" if rows is None else f" LIMIT {rows}"
        found = store.execute(f"SELECT * FROM {_quoted(name)}{limit}")  # noqa: S608  (a name of ours, quoted)
        return [column[0] for column in found.description], [tuple(row) for row in found.fetchall()]
