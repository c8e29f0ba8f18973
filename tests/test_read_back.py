"""Every output read back by a tool of its own: SQLite, DuckDB, pandas, R, LibreOffice and the validators of standards.

A tool that is not installed is skipped with that reason. The recipes are those of docs/outputs.md.
"""

from __future__ import annotations

import contextlib
import csv
import datetime as dt
import functools
import io
import json
import os
import re
import shutil
import sqlite3
import subprocess
from pathlib import Path

import jsonschema
import pandas as pd
import pytest

from numbers_extract import read_facts
from numbers_extract.app.described import TABLES
from numbers_extract.app.running import write_rows
from numbers_extract.app.targets import Wishes, find_target
from numbers_extract.errors import UsageError
from numbers_extract.tables.columns import COLUMNS, plain_cell
from numbers_extract.tables.dataframes import to_frame
from numbers_extract.tables.schema import FACTS, json_schema
from numbers_extract.tables.table import SAFE_NAMES, plain_names
from numbers_extract.tables.views import VIEWS, view_columns
from shell_helpers import HANG, make_fact, run_program

DOCS = Path(__file__).parents[1] / "docs"
PAGE = (DOCS / "outputs.md").read_text(encoding="utf-8")
WORDS = ("None", "NA", "NULL", "null", "nan", "N/A", "", "#N/A", "true", "007", "1e5", "3-4", "1/2", "=1+1", "-x")
FACTS_MADE = [
    make_fact(
        number,
        fact_id=f"doc:{n}",
        surface=word or "none",
        subject=word,
        source='the "so-called"\npolice, all' if n % 2 else "Europol’s 警察",
        group="child" if n % 3 else "",
        approximate=n % 2 == 0,
        date_start=dt.date(2014, 1, n + 1) if n % 2 else None,
    )
    for n, (word, number) in enumerate(
        zip(WORDS, (70.0, -2.5, 1e22, 2 / 3, 0.0, None, 1e-7, *([12345678.0] * 8)), strict=True)
    )
]
SHOWN = ("fact_id", "surface", "subject", "group", "source", "start", "end", "value")


def put(path, table=FACTS, rows=FACTS_MADE, **wishes):
    target = find_target(str(path), None, Wishes(**wishes))
    write_rows(rows, table.safe() if target.wishes.safe_names else table, target)
    return path


def cells(fact, names=SHOWN):
    return tuple(plain_cell(getattr(fact, name)) for name in names)


def tool(*names):
    """The test with the program, or skipped where none of these is there."""
    there = next((name for name in names if shutil.which(name)), None)
    return pytest.mark.skipif(there is None, reason=f"{' or '.join(names)} is not installed")


def ran(*command, **options):
    done = subprocess.run([*map(str, command)], capture_output=True, check=False, timeout=HANG, **options)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode()


def assert_close(values):
    """Other programs write fifteen digits."""
    for value, fact in zip(values, FACTS_MADE, strict=True):
        assert value == (None if fact.value is None else pytest.approx(fact.value, rel=1e-14))


# ---------------------------------------------------------------------------------------------- pandas
def test_the_words_none_na_and_null_survive_in_pandas(tmp_path):
    path = put(tmp_path / "facts.csv")
    assert 'facts.csv", keep_default_na=False, na_values=[""])' in PAGE
    frame = pd.read_csv(path, keep_default_na=False, na_values=[""])
    assert frame["surface"].tolist() == [fact.surface for fact in FACTS_MADE]
    assert frame["subject"].fillna("").tolist() == list(WORDS)
    assert frame["value"].tolist()[:5] == [70.0, -2.5, 1e22, 2 / 3, 0.0]
    assert frame["value"].isna().sum() == 1
    assert frame["approximate"].dtype == bool
    assert pd.read_csv(path)["surface"].isna().sum() > 0  # what the recipe is for


@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet", "xlsx", "sqlite", "db", "duckdb"])
@pytest.mark.parametrize("safe_names", [False, True])
def test_our_own_reader_gives_all_back(tmp_path, ending, safe_names):
    if ending == "duckdb":
        pytest.importorskip("duckdb", reason="duckdb is not installed")
    path = put(tmp_path / f"facts.{ending}", safe_names=safe_names)
    pd.testing.assert_frame_equal(read_facts(path), to_frame(FACTS_MADE))


# ---------------------------------------------------------------------------------------------- SQLite
def test_python_reads_a_database_of_sqlite(tmp_path):
    path = put(tmp_path / "facts.sqlite")
    names = ", ".join(f'"{name}"' for name in SHOWN)
    store = sqlite3.connect(path)
    assert store.execute(f"SELECT {names} FROM facts ORDER BY rowid").fetchall() == [cells(f) for f in FACTS_MADE]
    frame = pd.read_sql("SELECT * FROM facts", store, parse_dates=["published", "date_start", "date_end"])
    store.close()
    assert frame["date_start"][1] == pd.Timestamp(2014, 1, 2)


@tool("sqlite3")
def test_the_shell_of_sqlite_reads_the_database_and_the_csv(tmp_path):
    sql = 'SELECT fact_id, surface, "group", "end" FROM facts'
    names = ("fact_id", "surface", "group", "end")
    wanted = [tuple("" if cell is None else str(cell) for cell in cells(fact, names)) for fact in FACTS_MADE]
    database = ran("sqlite3", "-csv", put(tmp_path / "f.sqlite"), sql)
    assert [tuple(row) for row in csv.reader(io.StringIO(database))] == wanted
    put(tmp_path / "f.csv")
    imported = ran("sqlite3", "-csv", ":memory:", ".import --csv f.csv facts", sql, cwd=tmp_path)
    assert [tuple(row) for row in csv.reader(io.StringIO(imported))] == wanted
    put(tmp_path / "f.csv", safe_names=True)
    plain = "SELECT fact_id, surface, group_name, end_offset FROM facts"
    imported = ran("sqlite3", "-csv", ":memory:", ".import --csv f.csv facts", plain, cwd=tmp_path)
    assert [tuple(row) for row in csv.reader(io.StringIO(imported))] == wanted


@pytest.mark.parametrize("ending", ["db", "duckdb"])
def test_the_questions_of_the_docs_have_answers(tmp_path, ending):
    pytest.importorskip("scipy", reason="incidents needs scipy")
    path = tmp_path / f"news.{ending}"
    connect = sqlite3.connect if ending == "db" else pytest.importorskip("duckdb").connect
    for command, source in (("extract", DOCS / "bridge.csv"), ("summarize", path), ("incidents", path)):
        assert run_program(command, source, "--output", path, "--quiet").returncode == 0
    questions = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)
    assert len(questions) > 2
    with contextlib.closing(connect(str(path))) as store:
        for sql in questions:
            assert store.execute(sql).fetchall(), sql


# ---------------------------------------------------------------------------------------------- DuckDB
@pytest.mark.parametrize("source", ["facts.duckdb", "facts.parquet", "facts.jsonl", "facts.csv"])
def test_duckdb_reads_its_database_and_the_files(tmp_path, source):
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    path = put(tmp_path / source)
    names = ", ".join(f'"{name}"' for name in SHOWN)
    if source == "facts.duckdb":
        with duckdb.connect(str(path), read_only=True) as store:
            found = store.sql(f"SELECT {names} FROM facts").fetchall()
    else:
        read = f"read_csv('{path}', nullstr = '')" if source.endswith(".csv") else f"'{path}'"
        found = duckdb.sql(f"SELECT {names} FROM {read}").fetchall()
    assert found == [cells(fact) for fact in FACTS_MADE]


# ---------------------------------------------------------------------------------------------- R
@tool("Rscript")
def test_r_reads_the_csv(tmp_path):
    (recipe,) = re.findall(r"```r\n(.*?)```", PAGE, re.DOTALL)
    put(tmp_path / "facts.csv")
    script = (
        f"{recipe}\n"
        "stopifnot(is.numeric(facts$value), is.logical(facts$approximate), is.integer(facts$end))\n"
        'facts$date_start <- format(facts$date_start, "%d.%m.%Y")\n'
        'write.csv(facts, "back.csv", row.names = FALSE, na = "", fileEncoding = "UTF-8")\n'
    )
    ran("Rscript", "--vanilla", "-e", script, cwd=tmp_path, env={**os.environ, "LC_ALL": "C.UTF-8"})
    with (tmp_path / "back.csv").open(encoding="utf-8", newline="") as stream:
        back = list(csv.DictReader(stream))
    assert list(back[0]) == list(COLUMNS)
    for name in ("fact_id", "surface", "subject", "group", "source"):
        assert [row[name] for row in back] == [getattr(fact, name) for fact in FACTS_MADE]
    values = [float(row["value"]) if row["value"] else None for row in back]
    assert_close(values)
    assert [row["date_start"] for row in back][:2] == ["", "02.01.2014"]


# ---------------------------------------------------------------------------------------------- LibreOffice
def office(path):
    """What LibreOffice makes of a file, as the rows of a CSV that it saves."""
    home = path.parent / "office"
    saved = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
    ran("soffice", f"-env:UserInstallation={home.as_uri()}", "--headless", "--convert-to", saved, path, cwd=path.parent)
    with path.with_suffix(".csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@tool("soffice")
def test_libreoffice_reads_the_workbook(tmp_path):
    rows = office(put(tmp_path / "facts.xlsx"))
    assert list(rows[0]) == list(COLUMNS)
    for name in ("fact_id", "surface", "subject", "group", "source"):
        assert [row[name] for row in rows] == [getattr(fact, name) for fact in FACTS_MADE]
    values = [float(row["value"]) if row["value"] else None for row in rows]
    assert_close(values)
    assert rows[1]["date_start"] == "2014-01-02"


# ---------------------------------------------------------------------------------------------- safe names
def test_safe_names_need_no_quotes():
    tables = [*TABLES.values(), FACTS.keeping(["url"])]
    for table in tables:
        safe = table.safe()
        assert len(safe.columns) == len(table.columns) == len(safe.says)
        assert not set(safe.columns) & set(SAFE_NAMES)
        with sqlite3.connect(":memory:") as store:
            store.execute(f"CREATE TABLE t ({', '.join(safe.columns)})")
            store.execute(f"SELECT {', '.join(f't.{name}, {name}' for name in safe.columns)} FROM t")
        store.close()
        assert {name: plain_names(safe.columns).get(name, name) for name in safe.columns} == dict(
            zip(safe.columns, table.columns, strict=True)
        )


def test_no_safe_name_is_a_word_of_duckdb():
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    sql = "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'"
    reserved = {word for (word,) in duckdb.sql(sql).fetchall()}
    assert {"group", "end"} <= reserved
    for table in TABLES.values():
        assert not reserved & set(table.safe().columns)


def test_safe_names_are_undone_only_where_they_were_given():
    assert plain_names(["end_offset", "value"]) == {"end_offset": "end", "value": "value"}
    assert plain_names(["end", "end_offset"]) == {"end": "end"}
    with pytest.raises(UsageError, match="two columns would be called group_name"):
        FACTS.keeping(["group_name"]).safe()


def test_safe_names_on_the_command_line(tmp_path):
    (tmp_path / "a.txt").write_text("At least 70 people were killed.")
    done = run_program("extract", tmp_path / "a.txt", "--safe-names", "--quiet")
    header = done.stdout.decode().splitlines()[0].split(",")
    assert header == [SAFE_NAMES.get(name, name) for name in COLUMNS]
    (tmp_path / "facts.csv").write_bytes(done.stdout)
    again = run_program("summarize", tmp_path / "facts.csv", "--format", "jsonl", "--safe-names", "--quiet")
    row = json.loads(again.stdout)
    assert (row["value"], row["group_name"]) == (70, None)
    for options, said in (
        (("--view", "ucdp"), b"a view has the names of its project"),
        (("--format", "table"), b"--safe-names is for tables that programs read"),
    ):
        done = run_program("summarize", tmp_path / "a.txt", "--safe-names", *options)
        assert done.returncode == 2
        assert said in done.stderr


# ---------------------------------------------------------------------------------------------- schemas
@pytest.mark.parametrize("name", TABLES)
def test_every_table_says_what_each_column_is(name):
    table = TABLES[name]
    assert list(table.says) == list(table.columns) or set(table.says) == set(table.columns)
    assert all(says.endswith(".") for says in (*table.says.values(), table.title))
    assert all(table.lists[column] for column, spec in table.columns.items() if spec == "category")
    assert table.required <= set(table.columns)
    jsonschema.Draft202012Validator.check_schema(json_schema(table))


COMMANDS = {
    "facts": ["extract"],
    "summary": ["summarize"],
    "incidents": ["incidents"],
    "timeline": ["incidents", "--timeline"],
    "articles": ["articles"],
    "clauses": ["clauses"],
}


@pytest.mark.parametrize("ending", ["jsonl", "csv", "parquet", "sqlite"])
@pytest.mark.parametrize("name", TABLES)
def test_the_schema_is_that_of_the_rows(tmp_path, name, ending):
    if name in {"incidents", "timeline"}:
        pytest.importorskip("scipy", reason="incidents needs scipy")
    (tmp_path / "a.txt").write_text(
        "KABUL (Wire) - At least 70 people, including 11 children, were killed in Kabul on 4 May 2019, police said."
    )
    path = tmp_path / f"t.{ending}"
    done = run_program(*COMMANDS[name], tmp_path / "a.txt", "--output", path, "--schema", "--quiet")
    assert (done.returncode, done.stderr) == (0, b"")
    fields = json.loads((tmp_path / "t.schema.json").read_text())["fields"]
    assert [field["name"] for field in fields] == list(TABLES[name].columns)
    if ending == "jsonl":
        schema = json.loads(run_program("schema", name).stdout)
        rows = [json.loads(line) for line in path.read_text().splitlines()]
        assert rows
        check = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
        for row in rows:
            check.validate(row)


def test_the_schema_refuses_what_no_row_holds():
    check = jsonschema.Draft202012Validator(json_schema(), format_checker=jsonschema.FormatChecker())
    row = dict(zip(COLUMNS, cells(FACTS_MADE[0], COLUMNS), strict=True))
    check.validate(row)
    for name, cell in (("kind", "death"), ("start", 1.5), ("date_start", "soon"), ("surface", None), ("value", "7")):
        assert not check.is_valid({**row, name: cell}), name
    assert not check.is_valid({name: row[name] for name in list(row)[1:]})


def test_schemas_on_the_command_line():
    plain, safe = (json.loads(run_program("schema", *options).stdout) for options in ((), ("--safe-names",)))
    assert (plain["$id"], safe["$id"]) == ("urn:numbers-extract:facts:1.1", "urn:numbers-extract:facts:1.1:safe-names")
    assert list(safe["properties"]) == [SAFE_NAMES.get(name, name) for name in COLUMNS]
    fields = json.loads(run_program("schema", "summary", "--format", "table").stdout)["fields"]
    assert [field["name"] for field in fields] == list(TABLES["summary"].columns)
    for options, said in ((["fact"], "unknown table 'fact'"), (["--format", "xml"], "unknown format 'xml'")):
        done = run_program("schema", *options)
        assert done.returncode == 2
        assert said in done.stderr.decode()


# ---------------------------------------------------------------------------------------------- data packages
def test_a_data_package_holds_the_tables_of_its_folder(tmp_path):
    frictionless = pytest.importorskip("frictionless", reason="the validator frictionless is not installed")
    (tmp_path / "a.txt").write_text("At least 70 people, including 11 children, were killed in Kabul on Monday.")
    made = tmp_path / "package"
    made.mkdir()
    (made / "mine.csv").write_text("a\n1\n")
    (made / "datapackage.json").write_text('{"title": "My data", "resources": [{"name": "mine", "path": "mine.csv"}]}')
    for command in ("extract", "summarize", "clauses", "extract"):
        done = run_program(command, tmp_path / "a.txt", "--output", made / f"{command}.csv", "--data-package")
        assert done.returncode == 0, done.stderr
    view = made / "UCDP figures.csv"
    assert run_program("summarize", tmp_path / "a.txt", "--view", "ucdp", "-o", view, "--data-package").returncode == 0
    described = json.loads((made / "datapackage.json").read_text())
    assert described["title"] == "My data"
    names = [one["name"] for one in described["resources"]]
    assert names == ["mine", "summarize", "clauses", "extract", "ucdp-figures"]
    assert list(frictionless.Package.metadata_validate(described)) == []
    report = frictionless.Package(str(made / "datapackage.json")).validate()
    assert report.valid, report.flatten(["name", "note"])


@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet", "xlsx"])
def test_a_data_package_of_each_format(tmp_path, ending):
    frictionless = pytest.importorskip("frictionless", reason="the validator frictionless is not installed")
    put(tmp_path / f"facts.{ending}", data_package=True)
    described = json.loads((tmp_path / "datapackage.json").read_text())
    assert list(frictionless.Package.metadata_validate(described)) == []
    assert (described["resources"][0]["path"], described["resources"][0]["format"]) == (f"facts.{ending}", ending)
    if ending == "csv":
        report = frictionless.Package(str(tmp_path / "datapackage.json")).validate()
        assert report.valid, report.flatten(["name", "note"])


@pytest.mark.parametrize("view", VIEWS)
def test_the_schema_of_a_view_names_its_columns(tmp_path, view):
    (tmp_path / "a.txt").write_text("At least 70 people were killed.")
    path = tmp_path / "v.csv"
    options = ("--view", view, "--output", path, "--data-package", "--quiet")
    assert run_program("summarize", tmp_path / "a.txt", *options).returncode == 0
    resource = json.loads((tmp_path / "datapackage.json").read_text())["resources"][0]
    assert [field["name"] for field in resource["schema"]["fields"]] == list(view_columns(VIEWS[view]))


@pytest.mark.parametrize("content", ["no json", "[]", '{"resources": {}}'])
def test_a_file_that_is_no_data_package_is_left_alone(tmp_path, content):
    (tmp_path / "a.txt").write_text("At least 70 people were killed.")
    (tmp_path / "datapackage.json").write_text(content)
    done = run_program("extract", tmp_path / "a.txt", "--output", tmp_path / "f.csv", "--data-package")
    assert (done.returncode, (tmp_path / "datapackage.json").read_text()) == (2, content)
    assert b"it is there and holds no resources" in done.stderr
    assert not (tmp_path / "f.csv").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--data-package"], "--data-package writes beside the table: it needs --output FILE"),
        (["--data-package", "--excel", "-o", "f.csv"], "--data-package is for csv, jsonl, parquet and xlsx, not for"),
        (["--data-package", "-o", "datapackage.json", "--format", "jsonl"], "both name datapackage.json"),
        (["--data-package", "--format", "table", "-o", "f.txt"], "--data-package is for csv"),
    ],
)
def test_wrong_usage(tmp_path, options, said):
    (tmp_path / "a.txt").write_text("At least 70 people were killed.")
    done = run_program("extract", "a.txt", *options, cwd=tmp_path)
    assert (done.returncode, [one.name for one in tmp_path.iterdir()]) == (2, ["a.txt"])
    assert said in done.stderr.decode()


# ---------------------------------------------------------------------------------------------- Datasette
@tool("datasette")
def test_datasette_shows_rows_and_what_columns_say(tmp_path):
    put(tmp_path / "news.db", datasette=True)
    get = functools.partial(ran, "datasette", "news.db", "--metadata", "news.metadata.json", "--get", cwd=tmp_path)
    assert [row["surface"] for row in json.loads(get("/news/facts.json?_shape=array"))] == [
        fact.surface for fact in FACTS_MADE
    ]
    page = get("/news/facts")
    assert "The quantity in the words of the text." in page
    assert "facet-kind" in page


# ---------------------------------------------------------------------------------------------- explain and rules
GOLDEN_HEADER = next(DOCS.parent.glob("golden/*.csv")).read_text(encoding="utf-8").splitlines()[0] + "\n"


class TestJson:
    def test_explain_has_facts_with_their_evidence_and_discards_with_their_reasons(self):
        text = "70 people were killed on May 3, 2019."
        done = run_program("explain", text, "--format", "json")
        (document,) = json.loads(done.stdout)
        fact, discard = document["mentions"]
        assert document["doc_id"] == "text"
        assert (fact["surface"], fact["fact"]["kind"], fact["fact"]["value"]) == ("70", "deaths", 70)
        assert list(fact["fact"]) == list(COLUMNS)
        assert any("killed" in line for line in fact["evidence"])
        assert (discard["discard"]["rule"], discard["sentence"]) == ("discard.calendar", text)
        for mention in document["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["surface"]

    def test_explain_has_an_object_for_each_document(self, tmp_path):
        (tmp_path / "t.csv").write_text("id,text\na,5 men\nb,Nothing\n")
        done = run_program("explain", tmp_path / "t.csv", "--format", "json")
        assert [(one["doc_id"], len(one["mentions"])) for one in json.loads(done.stdout)] == [("a", 1), ("b", 0)]
        (tmp_path / "t.csv").write_text("id,text\n")
        assert json.loads(run_program("explain", tmp_path / "t.csv", "--format", "json").stdout) == []

    def test_rules_have_all_that_they_declare(self):
        known = json.loads(run_program("rules", "--format", "json").stdout)
        ids = run_program("rules").stdout.decode().splitlines()
        assert [rule["id"] for rule in known] == [line.split()[0] for line in ids]
        one = next(rule for rule in known if rule["id"] == "deaths.predicate")
        assert (one["family"], one["kind"]) == ("frame", "deaths")
        assert "killed" in one["words"]
        assert one["examples"]
        assert one["counter_examples"]
        assert json.loads(run_program("rules", "deaths.predicate", "--format", "json").stdout) == [one]

    def test_measured_rules(self, tmp_path):
        (tmp_path / "a.txt").write_text("70 people were killed.")
        (tmp_path / "a.csv").write_text(GOLDEN_HEADER)
        done = run_program("rules", "deaths.predicate", "--measured", "--golden", tmp_path, "--format", "json")
        assert json.loads(done.stdout) == [{"rule": "deaths.predicate", "family": "frame", "fired": 1, "right": 0}]

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["explain", "7 men", "--format", "csv"], "unknown format 'csv': choose one of text, json"),
            (["rules", "--format", "csv"], "unknown format 'csv': choose one of text, json"),
            (["explain", "7 men", "--clauses", "--format", "json"], "the command clauses writes its rows as jsonl"),
        ],
    )
    def test_wrong_usage(self, arguments, said):
        done = run_program(*arguments)
        assert (done.returncode, done.stdout) == (2, b"")
        assert said in done.stderr.decode()
