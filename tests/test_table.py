"""The table: columns and dtypes that never vary, and writers that lose nothing and leave nothing half-written."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import math
import os

import openpyxl
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from numbers_extract import read_facts
from numbers_extract.drafts import atomic_writer
from numbers_extract.errors import InputError, UsageError
from numbers_extract.records import Fact
from numbers_extract.tables.columns import CATEGORIES, COLUMNS
from numbers_extract.tables.conventions import apply_convention, check_kinds
from numbers_extract.tables.dataframes import facts_from_frame, restore_dtypes, to_frame
from numbers_extract.tables.schema import (
    DESCRIPTIONS,
    KIND_DESCRIPTIONS,
    SUMMARY,
    SUMMARY_DESCRIPTIONS,
    table_schema,
)
from numbers_extract.tables.writers import (
    require_format,
    write_csv,
    write_jsonl,
    write_parquet,
    write_table,
    write_xlsx,
)
from shell_helpers import make_fact, run_program

DTYPES = {
    "string": "string",
    "integer": "Int64",
    "number": "Float64",
    "flag": "boolean",
    "date": "datetime64[s]",
    "category": "category",
}

FULL = make_fact(
    2.3e9,
    fact_id="doc:2",
    part_of="doc:1",
    scope="part",
    approximate=True,
    group="child",
    subject='the "so-called"\nfighters, all',
    source="Europol’s",
    date_start=dt.date(2014, 1, 1),
    date_end=dt.date(2018, 12, 31),
    country="IRQ;SYR",
)
VAGUE = make_fact(None, value_min=24.0, value_max=None, bound="vague", fact_id="doc:3", surface="dozens")


def as_text(writer, facts, **options) -> str:
    stream = io.StringIO()
    writer(facts, list(COLUMNS), stream, **options)
    return stream.getvalue()


# ---------------------------------------------------------------------------------------------- columns and dtypes
def test_the_columns_are_the_fields_of_a_fact_in_order():
    assert tuple(COLUMNS) == Fact._fields
    assert {name for name, spec in COLUMNS.items() if spec == "category"} == set(CATEGORIES)


@pytest.mark.parametrize("facts", [[], [FULL], [FULL, VAGUE]])
def test_dtypes_are_the_same_for_every_table(facts):
    frame = to_frame(facts)
    assert list(frame.columns) == list(COLUMNS)
    assert {name: str(dtype) for name, dtype in frame.dtypes.items()} == {n: DTYPES[s] for n, s in COLUMNS.items()}
    for name, members in CATEGORIES.items():
        assert tuple(frame[name].cat.categories) == members


def test_tables_concatenate_without_a_change_of_dtype():
    both = pd.concat([to_frame([]), to_frame([FULL]), to_frame([VAGUE])], ignore_index=True)
    pd.testing.assert_frame_equal(both, to_frame([FULL, VAGUE]))


def test_unknown_is_missing_in_every_column_that_can_be_unknown():
    row = to_frame([VAGUE]).iloc[0]
    for name in ("value", "value_max", "actor", "group", "scope", "part_of", "date_start", "place"):
        assert pd.isna(row[name]), name


def test_the_index_can_be_given():
    assert to_frame([FULL, VAGUE], index=pd.Index(["x", "x"])).index.tolist() == ["x", "x"]


def test_a_cell_outside_a_closed_list_is_an_error():
    with pytest.raises(ValueError, match=r"column 'kind': 'death' is not one of deaths"):
        to_frame([make_fact(kind="death")])


def test_records_come_back_from_a_frame():
    assert facts_from_frame(to_frame([FULL, VAGUE])) == [FULL, VAGUE]
    assert facts_from_frame(to_frame([])) == []


# ---------------------------------------------------------------------------------------------- CSV and JSONL
def test_csv_cells():
    header, first, second = list(csv.reader(io.StringIO(as_text(write_csv, [FULL, VAGUE]))))
    row = dict(zip(header, first, strict=True))
    assert header == list(COLUMNS)
    assert (row["value"], row["approximate"], row["date_start"]) == ("2300000000", "true", "2014-01-01")
    assert (row["subject"], row["source"]) == (FULL.subject, FULL.source)
    assert dict(zip(header, second, strict=True))["value"] == ""


def test_jsonl_cells():
    lines = as_text(write_jsonl, [FULL, VAGUE]).splitlines()
    first, second = map(json.loads, lines)
    assert list(first) == list(COLUMNS)
    assert first["value"] == 2_300_000_000
    assert isinstance(first["value"], int)
    assert (first["approximate"], first["date_end"]) == (True, "2018-12-31")
    assert "’" in lines[0]
    assert [second[name] for name in ("value", "value_max", "group", "actor", "date_start")] == [None] * 5


def test_no_facts_make_a_header_in_csv_and_nothing_in_jsonl():
    assert as_text(write_csv, []) == ",".join(COLUMNS) + "\n"
    assert as_text(write_jsonl, []) == ""


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0.0, "0"),
        (-2.5, "-2.5"),
        (2 / 3, repr(2 / 3)),
        (1e22, "1e+22"),
        (math.inf, ""),
        (math.nan, ""),
        (1e300, "1e+300"),
    ],
)
def test_numbers_as_they_are_written(value, written):
    row = next(csv.DictReader(io.StringIO(as_text(write_csv, [make_fact(value)]))))
    assert row["value"] == written
    assert json.loads(as_text(write_jsonl, [make_fact(value)]))["value"] == (float(written) if written else None)
    frame_value = to_frame([make_fact(value)])["value"][0]
    assert frame_value == float(written) if written else pd.isna(frame_value)


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
facts_made_up = st.builds(
    make_fact,
    st.none() | st.floats(-1e300, 1e300, allow_nan=False).map(lambda number: float(f"{number:.15g}")),
    surface=texts.filter(bool),
    subject=texts,
    source=st.sampled_from(
        ["", "NA", "null", "None", "nan", "true", "007", "1e5", " x ", "=1", "#N/A", "'-2", "_x000D_", "a\rb"]
    ),
    group=st.sampled_from(["", *CATEGORIES["group"]]),
    date_start=st.none() | st.dates(),
    approximate=st.booleans(),
)


def write(facts, path, form):
    if form == "xlsx":
        write_xlsx(facts, list(COLUMNS), path)
    elif form == "parquet":
        write_parquet(facts, COLUMNS, path)
    else:
        with path.open("w", encoding="utf-8", newline="") as stream:
            if form == "jsonl":
                write_jsonl(facts, list(COLUMNS), stream)
            else:
                write_csv(facts, list(COLUMNS), stream, excel=form == "excel")


@pytest.mark.parametrize("form", ["csv", "excel", "jsonl", "parquet", "xlsx"])
@given(facts=st.lists(facts_made_up, max_size=4))
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
def test_what_is_written_is_read_again(tmp_path, form, facts):
    path = tmp_path / f"facts.{'csv' if form == 'excel' else form}"
    write(facts, path, form)
    pd.testing.assert_frame_equal(read_facts(path), to_frame(facts))


def test_parquet_is_written_in_batches_and_pandas_reads_its_dtypes(tmp_path, monkeypatch):
    monkeypatch.setattr("numbers_extract.tables.writers._PARQUET_ROWS", 2)
    facts = [FULL, VAGUE, make_fact(kind="votes"), VAGUE, FULL]
    write(facts, tmp_path / "facts.parquet", "parquet")
    pd.testing.assert_frame_equal(read_facts(tmp_path / "facts.parquet"), to_frame(facts))
    plain = pd.read_parquet(tmp_path / "facts.parquet")
    dates = ["published", "date_start", "date_end"]  # a Parquet file counts in milliseconds at the coarsest
    pd.testing.assert_frame_equal(plain.drop(columns=dates), to_frame(facts).drop(columns=dates))


def test_csv_for_excel_has_a_mark_and_no_formulas(tmp_path):
    path = tmp_path / "facts.csv"
    write([make_fact(-5.0, subject='=HYPERLINK("x")', source="'-1", actor="@x", place="Ü")], path, "excel")
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfdoc_id,")
    assert data.count(b"\r\n") == 2
    row = next(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert (row["subject"], row["source"], row["actor"], row["value"]) == ('\'=HYPERLINK("x")', "''-1", "'@x", "-5")
    assert read_facts(path)["source"][0] == "'-1"


def test_a_workbook_has_a_frozen_header_dates_and_no_formulas(tmp_path):
    path = tmp_path / "facts.xlsx"
    write([FULL._replace(subject="=1+1"), VAGUE._replace(date_start=dt.date(1812, 6, 24))], path, "xlsx")
    sheet = openpyxl.load_workbook(path).active
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:AG3"
    header = [cell.value for cell in sheet[1]]
    assert header == list(COLUMNS)
    subject, day = sheet.cell(2, header.index("subject") + 1), header.index("date_start") + 1
    assert (subject.value, subject.data_type) == ("=1+1", "s")
    assert sheet.cell(2, day).value == dt.datetime(2014, 1, 1)  # noqa: DTZ001
    assert sheet.cell(3, day).value == "1812-06-24"
    assert sheet.column_dimensions[get_column_letter(header.index("sentence") + 1)].width == 80


def test_the_rows_of_a_workbook_lead_to_a_report(tmp_path):
    path = tmp_path / "facts.xlsx"
    write_xlsx([FULL._replace(fact_id="a b:2")], list(COLUMNS), path, report="report.html")
    cell = openpyxl.load_workbook(path).active["B2"]
    assert (cell.value, cell.hyperlink.target) == ("a b:2", "report.html#a%20b%3A2")
    assert read_facts(path)["fact_id"][0] == "a b:2"


# ---------------------------------------------------------------------------------------------- the schema
def test_the_schema_describes_every_column():
    fields = table_schema()["fields"]
    assert [field["name"] for field in fields] == list(COLUMNS) == list(DESCRIPTIONS)
    assert [field["name"] for field in table_schema(SUMMARY)["fields"]] == list(SUMMARY_DESCRIPTIONS)
    assert all(field["description"].endswith(".") for field in fields)
    enums = {field["name"]: field["constraints"]["enum"] for field in fields if "enum" in field.get("constraints", {})}
    assert enums == {name: list(members) for name, members in CATEGORIES.items()}
    assert set(KIND_DESCRIPTIONS) == set(CATEGORIES["kind"])


def test_a_validator_of_the_standard_accepts_the_table(tmp_path):
    frictionless = pytest.importorskip("frictionless", reason="the validator frictionless is not installed")
    write([FULL, VAGUE], tmp_path / "facts.csv", "csv")
    schema = frictionless.Schema.from_descriptor(table_schema())
    table = frictionless.Resource(path="facts.csv", basepath=str(tmp_path), schema=schema)
    assert table.validate().valid


@pytest.mark.parametrize(("name", "content"), [("f.csv", "a,b\n1,2\n"), ("f.jsonl", '{"a": 1}\n'), ("f.csv", "")])
def test_a_file_that_is_no_table_of_facts(tmp_path, name, content):
    (tmp_path / name).write_text(content)
    with pytest.raises(InputError, match=rf"^.*{name}: "):
        read_facts(tmp_path / name)


@pytest.mark.parametrize(
    ("column", "cell"), [("kind", "death"), ("value", "x"), ("approximate", "?"), ("date_end", "soon")]
)
def test_a_cell_that_does_not_fit_is_named(column, cell):
    frame = to_frame([FULL]).astype("object")
    frame[column] = [cell]
    with pytest.raises(InputError, match=rf"^column '{column}'(, row 1)?: (?!column)"):
        restore_dtypes(frame)


def test_columns_of_ones_own_are_kept_behind(tmp_path):
    path = tmp_path / "facts.csv"
    to_frame([FULL]).assign(mine="x").to_csv(path, index=False)
    frame = read_facts(path)
    assert list(frame.columns) == [*COLUMNS, "mine"]


def test_reading_what_is_not_there_or_has_no_known_ending(tmp_path):
    with pytest.raises(InputError, match="no such file or folder"):
        read_facts(tmp_path / "facts.csv")
    with pytest.raises(UsageError, match="ending"):
        read_facts(tmp_path / "facts.doc")


# ---------------------------------------------------------------------------------------------- lone surrogates
def test_a_lone_surrogate_is_written_as_its_escape(tmp_path):
    fact = make_fact(sentence="5 \ud800 people", subject="é\udfff")
    path = tmp_path / "facts.jsonl"
    with path.open("w", encoding="utf-8", errors="backslashreplace") as stream:
        write_jsonl([fact], list(COLUMNS), stream)
    row = json.loads(path.read_bytes())
    assert (row["sentence"], row["subject"]) == (fact.sentence, fact.subject)
    assert to_frame([fact])["sentence"][0] == "5 \\ud800 people"


# ---------------------------------------------------------------------------------------------- other formats
@pytest.mark.parametrize(("form", "extra"), [("parquet", "parquet"), ("xlsx", "excel"), ("duckdb", "duckdb")])
def test_a_missing_extra_is_named(monkeypatch, form, extra):
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(UsageError, match=rf"pip install 'numbers-extract\[{extra}\]'"):
        require_format(form)


# ---------------------------------------------------------------------------------------------- the table for people
def table_lines(facts, columns, width=80, rank=()):
    stream = io.StringIO()
    rows = [tuple(getattr(fact, name) for name in columns) for fact in facts]
    write_table(rows, columns, stream, width=width, rank=rank)
    return stream.getvalue().splitlines()


def test_numbers_stand_right_words_left_and_empty_columns_are_left_out():
    lines = table_lines([make_fact(7.0), make_fact(1200.0, subject="men")], ["subject", "actor", "value"])
    assert lines == ["subject  value", "-------  -----", "people       7", "men       1200"]


def test_long_cells_are_cut_so_that_lines_fit():
    lines = table_lines([make_fact(subject="x" * 200, sentence="y" * 100)], ["subject", "value", "sentence"], width=60)
    assert max(map(len, lines)) <= 60
    assert "…" in lines[2]


def test_numbers_are_never_cut_and_ids_keep_their_end():
    facts = [make_fact(1234567890123.0, subject="x" * 50, fact_id="a-long-name-of-a-document:123")]
    lines = table_lines(facts, ["fact_id", "subject", "value"], width=36)
    assert lines[2] == "…ment:123  xxxxxxxxx…  1234567890123"
    assert max(map(len, lines)) <= 36


def test_columns_that_do_not_fit_are_left_out_by_rank_and_named():
    columns = ["fact_id", "subject", "value", "status", "kind"]
    facts = [make_fact(7.0, subject="x" * 50, fact_id="a:1")]
    lines = table_lines(facts, columns, width=40, rank=["kind", "value", "subject"])
    assert lines[0].split() == ["fact_id", "subject", "value", "kind"]
    assert max(map(len, lines)) <= 40
    assert " ".join(lines[3:]) == "(too narrow for status; csv and xlsx have all columns)"
    assert table_lines(facts, columns, width=1)[0] == "fact_id"  # one column is shown in any case
    assert len(table_lines(facts, columns, width=100)) == 3


@pytest.mark.parametrize("width", [40, 80, 110, 160, 200])
def test_the_table_of_the_command_fits_the_terminal(tmp_path, width):
    (tmp_path / "a_text_with_a_long_name.txt").write_text(
        "OLDCASTLE (Wire) - At least 1,234,567,890 people, including eleven children, were killed on Monday in the "
        "northern districts of Oldcastle, the Ministry of the Interior said. Some 300 others fled to Peru."
    )
    for command in ("extract", "summarize"):
        environment = {**os.environ, "COLUMNS": str(width)}
        done = run_program(command, tmp_path, "--format", "table", "--quiet", env=environment)
        lines = done.stdout.decode().splitlines()
        assert max(map(len, lines)) <= width, lines
        assert "1234567890" in lines[2]


def test_wide_characters_take_two_cells():
    lines = table_lines([make_fact(subject="人民日报"), make_fact(subject="e\u0301")], ["subject", "kind"])
    assert lines[2:] == ["人民日报  deaths", "e\u0301         deaths"]


def test_line_breaks_do_not_break_the_table():
    assert len(table_lines([make_fact(subject="two\nlines\x1b[31m")], ["subject"])) == 3


def test_a_table_of_nothing_says_so():
    assert table_lines([], ["subject"]) == ["(no rows)"]


# ---------------------------------------------------------------------------------------------- whole or not at all
def test_an_error_leaves_the_old_file_and_no_other(tmp_path):
    path = tmp_path / "out.csv"
    path.write_text("old")

    def fail():
        with atomic_writer(path) as draft:
            draft.write_text("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("out.csv", "old")]


def test_a_link_keeps_pointing_where_it_did(tmp_path):
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    with atomic_writer(tmp_path / "link.csv") as draft:
        draft.write_text("new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text() == "new"


# ---------------------------------------------------------------------------------------------- conventions and kinds
def vague(low, high=None, bound="vague"):
    return make_fact(None, value_min=low, value_max=high, bound=bound)


@pytest.mark.parametrize(
    ("fact", "none", "acled", "emdat", "ccc"),
    [
        (vague(24.0), None, 12, None, None),
        (vague(200.0, 1e3), None, 100, 200, 200),
        (vague(2e3, 1e4), None, 1_000, 2_000, 2_000),
        (vague(2e4, 1e5), None, None, None, 20_000),
        (vague(2e5, 1e6), None, None, None, 200_000),
        (vague(2.0), None, None, None, None),
        (vague(40.0, 50.0, "between"), None, 40, 45, 45),
        (vague(40.0, None, "at_least"), None, None, None, None),
        (make_fact(7.0), 7, 7, 7, 7),
    ],
)
def test_conventions(fact, none, acled, emdat, ccc):
    got = [apply_convention(fact, name) for name in ("none", "acled", "emdat", "ccc")]
    assert [one.value for one in got] == [none, acled, emdat, ccc]
    assert {one._replace(value=None) for one in got} == {fact._replace(value=None)}


def test_unknown_kinds_and_conventions():
    assert check_kinds(["deaths", "votes"]) == {"deaths", "votes"}
    assert check_kinds("deaths") == {"deaths"}
    assert check_kinds(None) is None
    with pytest.raises(UsageError, match=r"unknown kind 'death' \(did you mean deaths\?\): the kinds are deaths, "):
        check_kinds(["death"])
    with pytest.raises(UsageError, match="unknown convention 'ACLED': choose one of none, acled"):
        apply_convention(make_fact(), "ACLED")
