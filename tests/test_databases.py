"""Tables in databases: typed and indexed, whole or not at all, and never over what others keep in the same file."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import signal
import sqlite3
import subprocess
import sys

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings

from numbers_extract import read_facts
from numbers_extract.app.beside import datasette_metadata
from numbers_extract.drafts import atomic_writer, is_draft
from numbers_extract.errors import InputError, OutputError, UsageError
from numbers_extract.extras import is_installed
from numbers_extract.tables.columns import CATEGORIES, COLUMNS
from numbers_extract.tables.databases import DICTIONARY, described, read_table, require_room, write_database
from numbers_extract.tables.dataframes import to_frame
from numbers_extract.tables.schema import DESCRIPTIONS, FACTS, SUMMARY
from shell_helpers import HANG, make_fact, run_program, start_program, until
from test_table import FULL, VAGUE, facts_made_up

TEXT = "At least 70 people, including 11 children, were killed in Kabul on Monday."


def has(library):
    return pytest.mark.skipif(not is_installed(library), reason=f"{library} is not installed")


FILLS_THE_DISK = """
import random, resource, signal, sys
from pathlib import Path
from shell_helpers import HANG, make_fact
from test_databases import put

path, most = Path(sys.argv[1]), int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
chance = random.Random(1)
try:
    put(path, (make_fact(sentence=chance.randbytes(500).hex()) for _ in range(20_000)))
except Exception as error:
    print(type(error).__name__, error)
"""
FORMS = ["sqlite", pytest.param("duckdb", marks=has("duckdb"))]


def connect(path):
    if path.suffix == ".duckdb":
        return contextlib.closing(pytest.importorskip("duckdb").connect(str(path)))
    return contextlib.closing(sqlite3.connect(path))


def asked(path, sql, *parameters):
    with connect(path) as store:
        return store.execute(sql, parameters).fetchall()


def put(path, rows, table=FACTS):
    with atomic_writer(path) as draft:
        write_database(rows, table, draft, path, form=path.suffix[1:])


@pytest.fixture
def text(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    return tmp_path / "a.txt"


# ---------------------------------------------------------------------------------------------- what is in them
@pytest.mark.parametrize("form", FORMS)
@given(facts=facts_made_up)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_written_is_read_again(tmp_path, form, facts):
    path = tmp_path / f"facts.{form}"
    put(path, [facts, FULL, VAGUE])
    pd.testing.assert_frame_equal(read_facts(path), to_frame([facts, FULL, VAGUE]))


@pytest.mark.parametrize("form", FORMS)
def test_no_facts_make_a_table_without_rows(tmp_path, form):
    put(tmp_path / f"facts.{form}", [])
    pd.testing.assert_frame_equal(read_facts(tmp_path / f"facts.{form}"), to_frame([]))


@pytest.mark.parametrize("form", FORMS)
def test_rows_are_written_in_batches_in_their_order(tmp_path, monkeypatch, form):
    monkeypatch.setattr("numbers_extract.tables.databases._ROWS", 3)
    facts = [make_fact(float(n), fact_id=f"doc:{n}") for n in range(10)]
    put(tmp_path / f"facts.{form}", iter(facts))
    pd.testing.assert_frame_equal(read_facts(tmp_path / f"facts.{form}"), to_frame(facts))


@pytest.mark.parametrize("form", FORMS)
def test_cells_are_of_their_types_and_what_is_unknown_is_null(tmp_path, form):
    path = tmp_path / f"facts.{form}"
    put(path, [FULL, VAGUE])
    sql = 'SELECT value, "end", approximate, date_start, "group", actor FROM facts'
    first, second = asked(path, sql)
    day = dt.date(2014, 1, 1) if form == "duckdb" else "2014-01-01"
    assert first == (2_300_000_000.0, 2, True, day, "child", None)
    assert second == (None, 2, False, None, None, None)


def test_the_types_of_sqlite(tmp_path):
    path = tmp_path / "facts.sqlite"
    put(path, [FULL])
    types = {name: kind for _, name, kind, *_ in asked(path, "PRAGMA table_info(facts)")}
    spec = {"string": "TEXT", "category": "TEXT", "integer": "INTEGER", "number": "REAL", "flag": "BOOLEAN"}
    assert types == {name: spec.get(one, "DATE") for name, one in COLUMNS.items()}
    assert asked(path, "SELECT DISTINCT typeof(value), typeof(start), typeof(date_start) FROM facts") == [
        ("real", "integer", "text")
    ]


@has("duckdb")
def test_the_types_of_duckdb_know_the_closed_lists_and_say_what_they_hold(tmp_path):
    path = tmp_path / "facts.duckdb"
    put(path, [FULL])
    told = asked(path, "SELECT column_name, data_type, comment FROM duckdb_columns() WHERE table_name = 'facts'")
    types = {name: kind for name, kind, _ in told}
    assert (types["value"], types["start"], types["approximate"], types["published"]) == (
        "DOUBLE", "BIGINT", "BOOLEAN", "DATE"
    )  # fmt: skip
    assert types["section"] == f"ENUM({', '.join(repr(one) for one in CATEGORIES['section'])})"
    assert {name: says for name, _, says in told} == DESCRIPTIONS


@pytest.mark.parametrize("form", FORMS)
def test_what_is_looked_up_has_an_index(tmp_path, form):
    path = tmp_path / f"facts.{form}"
    put(path, [FULL])
    sql = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'index'",
        "duckdb": "SELECT index_name FROM duckdb_indexes()",
    }
    indexed = {"doc_id", "fact_id", "kind", "published", "time", "date_start", "place", "country"}
    assert {name for (name,) in asked(path, sql[form])} == {f"facts_by_{name}" for name in indexed}


def test_sqlite_uses_an_index(tmp_path):
    put(tmp_path / "f.sqlite", [FULL])
    plan = asked(tmp_path / "f.sqlite", "EXPLAIN QUERY PLAN SELECT * FROM facts WHERE kind = 'deaths'")
    assert "facts_by_kind" in str(plan)


@pytest.mark.parametrize("form", FORMS)
def test_a_table_says_what_it_holds(tmp_path, form):
    path = tmp_path / f"facts.{form}"
    for _ in range(2):
        put(path, [FULL])
    rows = [row for row in described(path, form) if row.table == "facts"]
    assert rows[0].says == FACTS.title
    assert {row.column: row.says for row in rows[1:]} == DESCRIPTIONS
    members = asked(path, f"SELECT members FROM {DICTIONARY} WHERE column_name = 'bound'")
    assert members == [(", ".join(CATEGORIES["bound"]),)]


@pytest.mark.parametrize("form", FORMS)
def test_a_lone_surrogate_is_written_as_its_escape(tmp_path, form):
    path = tmp_path / f"facts.{form}"
    put(path, [make_fact(subject="é\udfff")])
    assert asked(path, "SELECT subject FROM facts") == [("é\\udfff",)]


# ---------------------------------------------------------------------------------------------- beside other tables
@pytest.mark.parametrize("form", FORMS)
def test_a_command_makes_its_table_anew_and_leaves_the_others(text, form):
    path = text.with_name(f"all.{form}")
    with connect(path) as store:
        store.execute("CREATE TABLE mine (n INTEGER)")
        store.execute("INSERT INTO mine VALUES (7)")
        store.execute("CREATE VIEW twice AS SELECT 2 * n AS n FROM mine")
        store.commit()
    for command in ("extract", "summarize", "clauses", "articles", "extract"):
        done = run_program(command, text, "--output", path)
        assert done.returncode == 0, done.stderr
    done = run_program("summarize", text, "--output", path, "--view", "ucdp")
    assert done.returncode == 0, done.stderr
    counts = {
        name: asked(path, f"SELECT count(*) FROM {name}")[0][0]
        for name in ("facts", "summary", "clauses", "articles", "summary_ucdp")
    }
    assert counts == {"facts": 2, "summary": 1, "clauses": 2, "articles": 1, "summary_ucdp": 1}
    assert asked(path, "SELECT n FROM twice") == [(14,)]
    assert {row.table for row in described(path, form)} == set(counts)


@pytest.mark.parametrize("form", FORMS)
def test_figures_go_into_the_database_that_their_facts_are_read_from(text, form):
    pytest.importorskip("scipy", reason="incidents needs scipy")
    path = text.with_name(f"all.{form}")
    for command, source in (("extract", text), ("summarize", path), ("incidents", path)):
        done = run_program(command, source, "--output", path, "--quiet")
        assert (done.returncode, done.stderr) == (0, b"")
    counts = [asked(path, f"SELECT count(*) FROM {name}")[0][0] for name in ("facts", "summary", "incidents")]
    assert counts == [2, 1, 1]
    assert [one.name for one in sorted(text.parent.iterdir())] == ["a.txt", path.name]


@pytest.mark.parametrize("form", FORMS)
def test_a_table_of_somebody_else_is_never_made_anew(text, form):
    path = text.with_name(f"mine.{form}")
    with connect(path) as store:
        store.execute("CREATE TABLE Facts (n INTEGER)")
    before = path.read_bytes()
    done = run_program("extract", text, "--output", path)
    assert (done.returncode, path.read_bytes()) == (2, before)
    assert b"its table facts was not made by numbers-extract; rename it, or name another file" in done.stderr
    assert run_program("summarize", text, "--output", path).returncode == 0


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_is_no_such_database_is_left_alone(text, form):
    path = text.with_name(f"notes.{form}")
    path.write_text("my notes, not a database")
    done = run_program("extract", text, "--output", path)
    assert (done.returncode, path.read_text()) == (2, "my notes, not a database")
    assert b"it is there and no " in done.stderr
    path.write_bytes(b"")
    assert run_program("extract", text, "--output", path).returncode == 0


@pytest.mark.parametrize("form", FORMS)
def test_a_database_that_is_open_elsewhere_is_left_alone(tmp_path, form):
    path = tmp_path / f"facts.{form}"
    put(path, [FULL])
    beside = path.with_name(path.name + {"sqlite": "-wal", "duckdb": ".wal"}[form])
    beside.write_bytes(b"changes")
    with pytest.raises(UsageError, match="another program has it open"):
        require_room(path, form, FACTS)
    beside.unlink()
    require_room(path, form, FACTS)


@pytest.mark.parametrize("form", FORMS)
def test_a_database_that_another_process_writes_is_left_alone(text, form):
    path = text.with_name(f"facts.{form}")
    put(path, [FULL])
    code = (
        f"import sys, {form.replace('sqlite', 'sqlite3')} as library\n"
        "store = library.connect(sys.argv[1])\n"
        "store.execute('BEGIN'); store.execute('CREATE TABLE mine (n INTEGER)')\n"
        "print('open', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, path]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline() == b"open\n"
        done = run_program("extract", text, "--output", path, "--quiet")
        other.stdin.close()
        other.wait()
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert done.stderr.startswith(f"numbers-extract: cannot write {path}: ".encode())
    assert run_program("extract", text, "--output", path, "--quiet").returncode == 0


def test_what_a_writer_of_sqlite_has_not_saved_yet_is_not_lost(tmp_path):
    path = tmp_path / "facts.sqlite"
    with connect(path) as store:
        store.execute("PRAGMA journal_mode = WAL")
        store.execute("CREATE TABLE mine (n INTEGER)")
        store.execute("INSERT INTO mine VALUES (7)")
        store.commit()
        with pytest.raises(UsageError, match="another program has it open"):
            require_room(path, "sqlite", FACTS)
    put(path, [FULL])
    assert asked(path, "SELECT n FROM mine") == [(7,)]
    assert asked(path, "PRAGMA journal_mode") == [("wal",)]
    assert sorted(one.name for one in tmp_path.iterdir()) == ["facts.sqlite"]


def test_a_device_is_no_database(text):
    done = run_program("extract", text, "--output", os.devnull, "--format", "sqlite")
    assert done.returncode == 2
    assert b"a database needs a file of its own" in done.stderr


@pytest.mark.parametrize("name", ["a b.sqlite", "100%.sqlite", "a?b#c.sqlite", "é\n.db", "facts.sqlite3"])
def test_odd_names(text, name):
    for _ in range(2):
        assert run_program("extract", text, "--output", text.with_name(name)).returncode == 0
    assert len(read_facts(text.with_name(name))) == 2


@has("duckdb")
def test_a_name_that_duckdb_would_take_for_a_service(text):
    for _ in range(2):
        assert run_program("extract", text, "--output", "md:x.duckdb", cwd=text.parent).returncode == 0
    assert len(read_facts(text.with_name("md:x.duckdb"))) == 2


# ---------------------------------------------------------------------------------------------- whole or not at all
@pytest.mark.parametrize("form", FORMS)
def test_an_error_half_way_leaves_the_database_as_it_was_and_nothing_else(tmp_path, form):
    path = tmp_path / f"facts.{form}"
    put(path, [FULL])
    before = path.read_bytes()

    def broken():
        yield VAGUE
        raise RuntimeError

    with pytest.raises(RuntimeError):
        put(path, broken())
    assert (path.read_bytes(), [one.name for one in tmp_path.iterdir()]) == (before, [path.name])


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("there", [False, True])
def test_of_two_runs_at_once_none_loses_the_table_of_the_other(tmp_path, form, there):
    path = tmp_path / f"facts.{form}"
    if there:
        put(path, [FULL])

    def slow():
        yield VAGUE
        put(path, [], SUMMARY)

    draft = tmp_path / "draft"
    draft.touch()
    with pytest.raises(OutputError, match="another program wrote to it meanwhile; run the command again"):
        write_database(slow(), FACTS, draft, path, form=form)
    assert {row.table for row in described(path, form)} == {"summary", *(["facts"] if there else [])}


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("how", ["SIGTERM", "SIGKILL"])
def test_a_run_that_is_ended_leaves_the_database_and_the_next_one_cleans_up(text, form, how):
    path = text.with_name(f"facts.{form}")
    put(path, [FULL])
    before = path.read_bytes()
    with start_program("extract", "-", "--input-format", "jsonl", "--output", path, "--quiet", stdin=-1) as run:
        with contextlib.suppress(BrokenPipeError):
            run.stdin.write((json.dumps({"id": "a", "text": TEXT}) + "\n").encode())
            run.stdin.flush()
        until(lambda: any(is_draft(one.name) and one.stat().st_size for one in text.parent.iterdir()))
        os.kill(run.pid, getattr(signal, how))
        run.wait()
    assert path.read_bytes() == before
    put(path, [VAGUE])
    assert sorted(one.name for one in text.parent.iterdir()) == ["a.txt", path.name]
    assert len(read_facts(path)) == 1


@pytest.mark.skipif(os.name == "nt", reason="limits of POSIX")
@pytest.mark.parametrize("form", FORMS)
def test_a_full_disk_is_one_line_and_leaves_the_database(tmp_path, form):
    path = tmp_path / f"facts.{form}"
    put(path, [FULL])
    before = path.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", FILLS_THE_DISK, path, str(len(before) + 4096)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=False,
        timeout=HANG,
    )
    assert done.stdout.decode().startswith(f"OutputError cannot write {path}: "), done.stderr
    assert done.stdout.count(b"\n") == 1
    assert (path.read_bytes(), [one.name for one in tmp_path.iterdir()]) == (before, [path.name])


# ---------------------------------------------------------------------------------------------- options and reading
@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--format", "sqlite"], "the format sqlite needs --output FILE"),
        (["--output", "f.db", "--excel"], "--excel is for CSV, not for sqlite"),
        (["--output", "f.db", "--data-package"], "--data-package is for csv, jsonl, parquet and xlsx, not for sqlite"),
        (["--output", "f.csv", "--datasette"], "--datasette is for sqlite, not for csv"),
        (["--output", "a.txt", "--format", "sqlite"], "it is there and no SQLite database"),
    ],
)
def test_wrong_usage(text, options, said):
    done = run_program("extract", text, *options, cwd=text.parent)
    assert (done.returncode, [one.name for one in text.parent.iterdir()]) == (2, ["a.txt"])
    assert said in done.stderr.decode()


def test_a_row_of_tags_is_no_row_of_a_database(text):
    done = run_program("summarize", text, "--view", "hxl", "--output", text.with_name("f.db"))
    assert done.returncode == 2
    assert b"which a database cannot hold" in done.stderr


@pytest.mark.parametrize("form", FORMS)
def test_reading_what_is_no_database_of_facts(tmp_path, form):
    path = tmp_path / f"f.{form}"
    path.write_text("doc_id,fact_id")
    with pytest.raises(InputError, match=r"no .* database"):
        read_facts(path)
    path.unlink()
    put(path, [], SUMMARY)
    with pytest.raises(InputError, match="it has no table facts"):
        read_facts(path)
    with pytest.raises(InputError, match="it has no table facts"):
        read_table(path, form, "facts")


def test_a_damaged_database_is_named(tmp_path):
    path = tmp_path / "f.sqlite"
    put(path, [FULL] * 200)
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * 8192 + content[12288:])
    with pytest.raises(InputError, match=r"^.*f\.sqlite: it cannot be read: "):
        read_facts(path)
    with pytest.raises((UsageError, OutputError), match="cannot write"):
        put(path, [FULL])
    assert [one.name for one in tmp_path.iterdir()] == ["f.sqlite"]


# ---------------------------------------------------------------------------------------------- Datasette
def test_the_metadata_of_datasette_are_of_all_tables_and_keep_what_is_there(text):
    path, beside = text.with_name("news.db"), text.with_name("news.metadata.json")
    beside.write_text(json.dumps({"license": "CC0", "databases": {"news": {"tables": {"mine": {"title": "Mine"}}}}}))
    for command in ("extract", "summarize"):
        assert run_program(command, text, "--output", path, "--datasette").returncode == 0
    made = json.loads(beside.read_text())
    tables = made["databases"]["news"]["tables"]
    assert made["license"] == "CC0"
    assert set(tables) == {"mine", "facts", "summary", DICTIONARY}
    assert tables["facts"]["columns"] == DESCRIPTIONS
    assert tables["facts"]["facets"] == ["kind", "status", "country"]


@pytest.mark.parametrize("content", ["no json", "[]", '{"databases": []}'])
def test_metadata_of_another_sort_are_left_alone(text, content):
    beside = text.with_name("news.metadata.json")
    beside.write_text(content)
    done = run_program("extract", text, "--output", text.with_name("news.db"), "--datasette")
    assert (done.returncode, beside.read_text()) == (2, content)
    assert b"it is there and holds no databases" in done.stderr
    assert not text.with_name("news.db").exists()


def test_metadata_of_nothing():
    assert set(datasette_metadata({}, "x", [])["databases"]["x"]["tables"]) == {DICTIONARY}
