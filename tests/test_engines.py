"""Facts, figures and incidents of frames in parts: what the modules for Spark, Dask and Ray make, by an engine here.

What those engines themselves do with it is tested in ``tests_scale/``.
"""

from __future__ import annotations

import datetime as dt
import itertools
import pickle
import random
import subprocess
import sys

import pandas as pd
import pytest

import numbers_extract
from numbers_extract import UsageError, extract_frame, incidents, summarize
from numbers_extract.app.many import checked_settings
from numbers_extract.engines import components as hanging
from numbers_extract.engines import incidents as compared
from numbers_extract.engines.engine import by_key, whole_groups
from numbers_extract.engines.jobs import Jobs
from numbers_extract.errors import InputError
from numbers_extract.figures.incidents import grouping

pa = pytest.importorskip("pyarrow")
from parts_engine import PartsEngine  # noqa: E402

JOBS = Jobs(PartsEngine)
NEWS = [
    ("c", "A bomb killed 12 people at a market in Kabul, police said.", dt.date(2018, 1, 2)),
    ("a", "The toll of the bomb at the market in Kabul has risen to 15. Two women were injured.", dt.date(2018, 1, 3)),
    ("b", None, dt.date(2018, 1, 3)),
    ("d", "A ferry sank off Lagos, and 30 passengers drowned.", None),
]


@pytest.fixture(scope="module")
def news():
    rows = [{"id": name, "text": text, "day": day} for name, text, day in NEWS]
    return pa.Table.from_pylist(rows, pa.schema([("id", "string"), ("text", "string"), ("day", pa.date32())]))


def parts_of(table, rows):
    return [table.slice(at, rows) for at in range(0, table.num_rows, rows)]


# ------------------------------------------------------------------------------------------------ a batch
class TestBatch:
    def test_its_facts_are_those_of_a_frame(self, news):
        table = numbers_extract.extract_arrow(news, date="day")
        assert table.schema == numbers_extract.arrow_schema(failures=True)
        facts = extract_frame(news.to_pandas(), date="day")
        assert table["fact_id"].to_pylist() == facts["fact_id"].tolist()
        assert table["published"].to_pylist()[0] == dt.date(2018, 1, 2)
        assert table["failure"].null_count == table.num_rows

    @pytest.mark.parametrize("rows", [0, 2])
    def test_a_record_batch_gives_one(self, news, rows):
        batch = news.slice(0, 2).combine_chunks().to_batches()[0].slice(0, rows)
        made = numbers_extract.extract_arrow(batch, date="day")
        assert isinstance(made, pa.RecordBatch)
        assert made.schema == numbers_extract.arrow_schema(failures=True)
        assert (made.num_rows > 0) is (rows > 0)

    def test_a_document_that_fails_is_a_row(self, news, monkeypatch):
        def broken(text, **_options):
            raise ZeroDivisionError(f"of {len(text)}")

        monkeypatch.setattr("numbers_extract.app.workers.analyse", broken)
        table = numbers_extract.extract_arrow(news)
        assert table["doc_id"].to_pylist() == ["c", "a", "d"]
        assert table["failure"][0].as_py().startswith("ZeroDivisionError: of 58")
        assert table["kind"].null_count == 3

    def test_cells_that_are_no_texts_or_days_fail_one_by_one(self):
        table = pa.table({"id": [1, 2], "text": [b"7 died", b"8 died"]})
        made = numbers_extract.extract_arrow(table)
        assert made["failure"].to_pylist() == ["TypeError: a text is a str, not bytes"] * 2
        assert made["doc_id"].to_pylist() == ["1", "2"]

    def test_rows_are_counted_where_nothing_names_them(self, news):
        many = pa.concat_tables([news] * 120).select(["text"])
        made = numbers_extract.extract_arrow(many, id=None)
        assert made["doc_id"][-1].as_py() == "479"

    def test_options_pass_through(self, news):
        assert set(numbers_extract.extract_arrow(news, kinds="injuries")["kind"].to_pylist()) == {"injuries"}
        money = pa.table({"id": ["x"], "text": ["It cost $5."]})
        assert numbers_extract.extract_arrow(money, currency="AUD")["unit"].to_pylist() == ["AUD"]
        with pytest.raises(UsageError, match="unknown kind"):
            numbers_extract.extract_arrow(news, kinds="death")

    @pytest.mark.parametrize("options", [{"text": "body"}, {"id": "name"}, {"date": "when"}, {"outlet": "paper"}])
    def test_a_column_that_is_not_there(self, news, options):
        with pytest.raises(UsageError, match=r"no column '\w+'; the table has id, text, day"):
            numbers_extract.extract_arrow(news, **options)


# ------------------------------------------------------------------------------------------------ frames in parts
class TestParts:
    def test_facts_hang_on_no_division_into_parts(self, news):
        whole = JOBS.extract([news], date="day")
        several = JOBS.extract(parts_of(news, 1), date="day")
        assert pa.concat_tables(several).equals(pa.concat_tables(whole))

    def test_failures_and_facts_come_apart(self, news):
        odd = news.set_column(2, "day", pa.array(["2018-01-02", "May", None, None]))
        made = JOBS.extract(parts_of(odd, 2), date="day")
        assert pa.concat_tables(JOBS.failures(made)).to_pylist() == [
            {"doc_id": "a", "failure": "UsageError: 'May' is no date of the form YYYY-MM-DD"}
        ]
        facts = pa.concat_tables(JOBS.without_failures(made))
        assert facts.schema == numbers_extract.arrow_schema()
        assert set(facts["doc_id"].to_pylist()) == {"c", "d"}

    def test_a_column_that_is_not_there_is_said_before_any_work(self, news):
        with pytest.raises(UsageError, match="no column 'body'"):
            JOBS.extract([news], text="body")

    def test_the_summary_is_that_of_one_machine(self, news):
        made = JOBS.extract(parts_of(news, 1), date="day")
        mine = pa.concat_tables(JOBS.summary(made)).sort_by("fact_id")
        plain = summarize(numbers_extract.extract_arrow(news, date="day").drop_columns(["failure"])).sort_by("fact_id")
        assert mine.equals(plain)

    def test_a_summary_by_group(self, news):
        made = JOBS.extract(parts_of(pa.concat_tables([news]), 1), date="day")
        rows = pa.concat_tables(JOBS.summary(made, ["kind"])).sort_by("kind").to_pylist()
        assert rows == [
            {
                "kind": "deaths", "documents": 3, "figures": 3, "value_min": 12.0, "value_max": 30.0,
                "first_published": dt.date(2018, 1, 2), "last_published": dt.date(2018, 1, 3),
            },
            {
                "kind": "injuries", "documents": 1, "figures": 1, "value_min": 2.0, "value_max": 2.0,
                "first_published": dt.date(2018, 1, 3), "last_published": dt.date(2018, 1, 3),
            },
        ]  # fmt: skip

    def test_a_summary_by_a_day_and_a_country(self, news):
        made = JOBS.extract(parts_of(news, 1), date="day")
        rows = pa.concat_tables(JOBS.summary(made, ("published", "country"))).to_pylist()
        assert {(row["published"], row["country"], row["documents"]) for row in rows} == {
            (dt.date(2018, 1, 2), "AFG", 1), (dt.date(2018, 1, 3), "AFG", 1), (None, "NGA", 1),
        }  # fmt: skip

    @pytest.mark.parametrize("by", ["place_of", "value_min"])
    def test_a_column_that_nothing_is_grouped_by(self, news, by):
        made = JOBS.extract([news])
        with pytest.raises(UsageError, match="no column"):
            JOBS.summary(made, by)

    def test_texts_are_no_facts(self, news):
        with pytest.raises(InputError, match="no table of facts: it lacks the columns doc_id"):
            JOBS.summary([news])


# ------------------------------------------------------------------------------------------------ incidents
PLACES = "Kalima Borno Tessalit Aden Mosul Herat Goma Basra Zliten Kunduz".split()
DEEDS = (("A bomb", "killed"), ("Gunmen", "shot dead"), ("A flood", "drowned"), ("A fire", "killed"))


def made_facts(number, days, seed, *, undated=0.1):
    """Facts of reports of several events on some days: the words of all are alike, so that chains form."""
    rng = random.Random(seed)
    rows = []
    for at in range(number):
        deed, verb = rng.choice(DEEDS)
        place, toll = rng.choice(PLACES), rng.randint(2, 9)
        text = f"{deed} {verb} {toll} people in {place}, {rng.choice(PLACES)} radio said. "
        if at % 9 == 0:
            text = f"{toll} lorries of {place} stood in a queue. "  # no figure: numbered last
        elif at % 7 == 0:
            text += f"In a separate raid in {rng.choice(PLACES)}, {toll + 9} people were killed. "
        day = None if rng.random() < undated else dt.date(2020, 1, 1) + dt.timedelta(days=rng.randrange(days))
        rows.append({"id": f"d{at}", "text": text * rng.choice((1, 2)), "day": day})
    table = pa.Table.from_pylist(rows, pa.schema([("id", "string"), ("text", "string"), ("day", pa.date32())]))
    facts = numbers_extract.extract_arrow(table, date="day").drop_columns(["failure"])
    countries = pa.array(rng.choice((None, None, "KEN", "IRQ", "IRQ;SYR")) for _ in range(facts.num_rows))
    at = facts.schema.get_field_index("country")
    return facts.set_column(at, "country", countries).sort_by([("doc_id", "ascending"), ("start", "ascending")])


def in_order(table):
    return sorted(table.to_pylist(), key=lambda row: (int(row["incident"][1:]), row["kind"] or "", str(row)))


@pytest.fixture(scope="module")
def facts():
    pytest.importorskip("scipy")
    return made_facts(260, 12, 1)


class TestIncidents:
    @pytest.mark.parametrize("options", [{}, {"policy": "highest"}, {"timeline": True}])
    def test_they_are_those_of_one_machine(self, facts, options):
        mine = JOBS.incidents(parts_of(facts, 70), **options)
        plain = incidents(facts, **options)
        assert in_order(pa.concat_tables(mine)) == in_order(plain)
        assert 1 < len({row["incident"] for row in plain.to_pylist()}) < 260

    @pytest.mark.parametrize(("holders", "neighbours"), [(5, 50), (200, 3), (8, 4)])
    def test_of_many_reports_the_same_words_and_neighbours_count(self, facts, monkeypatch, holders, neighbours):
        for module in ("figures.incidents.neighbours", "engines.blocks"):
            monkeypatch.setattr(f"numbers_extract.{module}.MOST_HOLDERS", holders)
            monkeypatch.setattr(f"numbers_extract.{module}.MOST_NEIGHBOURS", neighbours)
        monkeypatch.setattr("numbers_extract.engines.blocks._UNDATED_BLOCK", 100)
        mine = JOBS.incidents(parts_of(facts, 70))
        assert in_order(pa.concat_tables(mine)) == in_order(incidents(facts))

    def test_what_hangs_together_too_much_is_taken_apart_in_the_same_steps(self, facts, monkeypatch):
        for module in (grouping, compared):
            monkeypatch.setattr(module, "LARGEST", 4)
        mine = JOBS.incidents(parts_of(facts, 70))
        assert in_order(pa.concat_tables(mine)) == in_order(incidents(facts))

    def test_reports_of_neighbouring_days_and_blocks_meet(self, news):
        made = JOBS.extract(parts_of(news, 1), date="day")
        rows = pa.concat_tables(JOBS.incidents(made)).to_pylist()
        assert [row["documents"] for row in rows if row["incident"] == "i1"] == ["c;a"] * 2

    def test_one_report_alone(self, news):
        made = JOBS.extract([news.slice(3)], date="day")
        rows = pa.concat_tables(JOBS.incidents(made)).to_pylist()
        assert [(row["incident"], row["value"]) for row in rows] == [("i1", 30.0)]

    def test_an_unknown_policy(self, facts):
        with pytest.raises(UsageError, match="unknown policy"):
            JOBS.incidents([facts], policy="newest")


# ------------------------------------------------------------------------------------------------ the steps
@pytest.mark.parametrize("seed", range(4))
def test_components_are_found_in_steps(seed):
    rng = random.Random(seed)
    names = [f"{one:03}" for one in range(80)]
    pairs = [*(sorted(rng.sample(names, 2)) for _ in range(60)), *itertools.pairwise(names[:20])]
    table = pa.table({"a": [a for a, _ in pairs], "b": [b for _, b in pairs]})
    found = pa.concat_tables(hanging.components(PartsEngine(), parts_of(table, 20))).to_pylist()
    first = {name: name for pair in pairs for name in pair}
    for _ in names:
        for a, b in pairs:
            first[a] = first[b] = min(first[a], first[b])
    assert {row["id"]: row["label"] for row in found} == first
    assert len(found) == len(first)


@pytest.mark.parametrize("rows", [1, 2, 5, 100])
@pytest.mark.parametrize("enough", [1, 4, 1000])
def test_no_group_is_cut(monkeypatch, rows, enough):
    monkeypatch.setattr("numbers_extract.engines.engine._FEWEST_ROWS", enough)
    keys = ["a"] * 3 + ["b"] + [None] * 4 + ["c"] * 9 + ["d"]
    table = pa.table({"key": keys, "n": range(len(keys))})
    parts = list(whole_groups(iter(parts_of(table, rows)), "key"))
    assert pa.concat_tables(parts).to_pydict() == table.to_pydict()
    seen = [key for part in parts for key in set(part["key"].to_pylist())]
    assert len(seen) == len(set(seen))


def test_rows_of_a_key_keep_their_order():
    table = pa.table({"key": ["b", "a", "b"], "n": [1, 2, 3]})
    assert [(key, rows["n"].to_pylist()) for key, rows in by_key(table, "key")] == [("a", [2]), ("b", [1, 3])]


def test_what_is_asked_can_be_sent(tmp_path):
    (tmp_path / "own.toml").write_text("")
    sent = pickle.loads(pickle.dumps(checked_settings(None, "none", tmp_path / "own.toml", "AUD")))
    assert sent.lexicon.dollars[0].code == "AUD"


# ------------------------------------------------------------------------------------------------ without the engines
@pytest.mark.parametrize("name", ["spark", "dask", "ray"])
def test_an_engine_that_is_not_there_is_named_in_a_line(name):
    library = {"spark": "pyspark"}.get(name, name)
    code = (
        "import importlib.util as u; find = u.find_spec\n"
        f"u.find_spec = lambda name, *a: None if name == {library!r} else find(name, *a)\n"
        f"from numbers_extract import {name}\n"
        f"try: {name}.summary(None)\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.startswith("UsageError a ")
    assert said.rstrip().endswith(f"needs {library}: pip install 'numbers-extract[{name}]'")


def test_the_schema_of_spark_names_the_columns_of_arrow():
    pytest.importorskip("pyspark")
    for failures in (False, True):
        schema = numbers_extract.spark_schema(failures=failures)
        assert schema.names == numbers_extract.arrow_schema(failures=failures).names
        assert {field.dataType.simpleString() for field in schema} == {"string", "bigint", "double", "boolean", "date"}


class TestDask:
    def test_facts_of_parts(self, news):
        dd = pytest.importorskip("dask.dataframe")
        from numbers_extract import dask  # noqa: PLC0415

        made = dask.extract(dd.from_pandas(news.to_pandas(), npartitions=2), date="day").compute(scheduler="sync")
        assert made["doc_id"].tolist() == ["c", "a", "a", "d"]
        assert made["published"].dtype == pd.ArrowDtype(pa.date32())
