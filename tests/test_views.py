"""The columns of other projects: what fills them, what stays empty, and that their own readers take the files."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json

import pytest

from numbers_extract.errors import UsageError
from numbers_extract.tables.columns import KINDS
from numbers_extract.tables.dataframes import to_frame
from numbers_extract.tables.views import VIEWS, check_view, tag_rows, view_columns, view_rows
from shell_helpers import make_fact, run_program

DAY = dt.date(2019, 7, 9)


def fact(number, kind, value=70.0, **columns):
    return make_fact(
        value, fact_id=f"doc:{number}", kind=kind, start=number * 10, sentence=f"Sentence {number}.", **columns
    )


FACTS = [
    fact(1, "deaths", 70.0, value_max=None, bound="at_least", place="Brackwater", country="TZA;KEN", source="the mayor",
         date_start=dt.date(2019, 7, 8), date_end=dt.date(2019, 7, 9), actor="rebels"),
    fact(2, "missing", 12.0),
    fact(3, "injuries", None, value_min=40.0, value_max=50.0, bound="between"),
    fact(4, "displaced", 300.0),
    fact(5, "affected", 1000.0),
]  # fmt: skip


def row_of(name, facts=FACTS, **options):
    view = VIEWS[name]
    (row,) = view_rows(facts, view, DAY, **options)
    return dict(zip(view_columns(view), row, strict=True))


def test_ucdp():
    row = row_of("ucdp")
    assert (row["best"], row["low"], row["high"]) == (70, 70, 70)
    assert (row["id"], row["year"], row["source_original"], row["source_date"]) == ("doc:1", 2019, "the mayor", DAY)
    assert row["country"] == "Tanzania;Kenya"
    assert (row["date_start"], row["date_end"]) == (dt.date(2019, 7, 8), dt.date(2019, 7, 9))
    assert row["deaths_a"] is row["latitude"] is None
    assert row["deaths_civilians"] is None
    low = row_of("ucdp", [fact(1, "deaths", None, value_min=24.0, value_max=None, bound="vague")])
    assert (low["best"], low["low"], low["high"]) == (24, 24, 24)


def test_ucdp_has_the_civilians_beside_all_the_dead():
    facts = [
        fact(1, "deaths", 20.0),
        fact(2, "deaths", 9.0, group="child", scope="part", part_of="doc:1"),
        fact(3, "injuries", 5.0, group="civilian"),
    ]
    row = row_of("ucdp", facts)
    assert (row["best"], row["deaths_civilians"]) == (20, 9)
    only = row_of("ucdp", [fact(1, "deaths", 9.0, group="civilian")])
    assert (only["best"], only["deaths_civilians"]) == (9, 9)
    soldiers = row_of("ucdp", [fact(1, "deaths", 9.0, group="soldier")])
    assert (soldiers["best"], soldiers["deaths_civilians"]) == (9, None)


PUBLISHED = {
    "ucdp": """id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name
        dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b
        number_of_sources source_article source_office source_date source_headline source_original where_prec
        where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id
        region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high
        low gwnoa gwnob""",
    "acled": """event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1
        assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1
        admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp""",
}
"""The columns of the published tables, in their order."""


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_columns_are_those_of_the_published_table_in_its_order(name):
    published = PUBLISHED[name].split()
    view = VIEWS[name]
    names = [column.name for column in view.columns]
    ours = [name for name in names if name not in published]
    assert ours in ([], ["published"])
    assert names == [one for one in published if one in names] + ours
    assert set(view.left_out) == set(published) - set(names)


def test_countries_are_named_as_each_project_does():
    facts = [fact(1, "deaths", 3.0, country="IRN;AFG")]
    assert row_of("acled", facts)["country"] == row_of("ucdp", facts)["country"] == "Iran;Afghanistan"
    assert row_of("acled", facts)["iso"] == "364;4"
    emdat = row_of("emdat", facts)
    assert (emdat["ISO"], emdat["Country"]) == ("IRN;AFG", "Iran, Islamic Republic of;Afghanistan")


def test_airwars_counts_only_those_said_to_be_civilians():
    assert view_rows(FACTS, VIEWS["airwars"], DAY) == []
    facts = [
        fact(1, "deaths", 5.0, group="civilian"),
        fact(2, "deaths", 9.0, group="combatant"),
        fact(3, "injuries", None, value_min=2.0, value_max=4.0, bound="between", group="child"),
    ]
    row = row_of("airwars", facts)
    assert (row["civilians_killed_min"], row["civilians_killed_max"]) == (5, 5)
    assert (row["civilians_injured_min"], row["civilians_injured_max"]) == (2, 4)


def test_emdat_counts_the_missing_in_and_takes_the_mean_of_a_range():
    row = row_of("emdat")
    assert (row["Total Deaths"], row["No. Injured"], row["No. Affected"], row["Total Affected"]) == (82, 45, 1300, 1345)
    assert (row["ISO"], row["Start Year"], row["Start Month"], row["Start Day"], row["End Day"]) == (
        "TZA;KEN",
        2019,
        7,
        8,
        9,
    )


def test_acled_counts_vague_words_its_own_way_unless_another_is_named():
    facts = [fact(1, "deaths", None, value_min=200.0, value_max=1000.0, bound="vague")]
    assert row_of("acled", facts)["fatalities"] == 100
    assert row_of("acled", facts, vague="emdat")["fatalities"] == 200
    assert (row_of("acled")["notes"], row_of("acled")["iso"]) == ("Sentence 1.", "834;404")


def test_articles_are_rows_of_their_own_and_those_without_a_figure_are_none():
    facts = [fact(1, "deaths", 3.0), fact(2, "deaths", 4.0, article=2), fact(3, "votes", 9.0, article=3)]
    assert [row[0] for row in view_rows(facts, VIEWS["ucdp"], None)] == ["doc:1", "doc:2"]
    assert view_rows([], VIEWS["hxl"], None) == []


@pytest.mark.parametrize("view", VIEWS.values(), ids=lambda view: view.name)
def test_every_column_is_described_and_fits_its_spec(view):
    names = [column.name for column in view.columns]
    assert len(set(names)) == len(names)
    assert all(column.says.endswith(".") for column in view.columns)
    assert all(column.says.startswith("Not filled: ") for column in view.columns if not column.takes)
    assert {kind.removeprefix("civilian_") for kind in view.kinds()} <= set(KINDS)
    if not tag_rows(view):
        frame = to_frame(view_rows(FACTS, view, DAY), columns=view_columns(view))
        assert list(frame.columns) == names


def test_a_view_that_is_not_there():
    with pytest.raises(UsageError, match="unknown view 'gdelt': choose one of ucdp, airwars, emdat, acled, hxl"):
        check_view("gdelt")


# ---------------------------------------------------------------------------------------------- files
@pytest.fixture
def news(tmp_path):
    path = tmp_path / "news.txt"
    path.write_text("A flood killed 14 people on Monday, officials said. Dozens are missing. Some 300 people fled.\n")
    return path


@pytest.mark.parametrize("name", VIEWS)
def test_the_command_writes_the_columns_of_the_view(news, name):
    done = run_program("summarize", news, "--view", name, "--date", "2019-07-09")
    assert done.returncode == 0, done.stderr
    rows = list(csv.reader(io.StringIO(done.stdout.decode())))
    assert rows[0] == [column.name for column in VIEWS[name].columns]


def test_hxl_is_read_by_its_own_library(news, tmp_path):
    hxl = pytest.importorskip("hxl", reason="libhxl is not installed")
    path = tmp_path / "figures.csv"
    run_program("summarize", news, "--view", "hxl", "--output", path, "--date", "2019-07-09")
    data = hxl.data(str(path), hxl.InputOptions(allow_local=True))
    assert data.display_tags == list(tag_rows(VIEWS["hxl"])[0])
    (row,) = data
    assert (row.get("#affected+killed-min-max"), row.get("#affected+displaced")) == ("14", "300")
    assert (row.get("#date+start"), row.get("#date+reported")) == ("2019-07-08", "2019-07-09")
    found = []
    assert hxl.data(str(path), hxl.InputOptions(allow_local=True)).validate(callback=found.append), found


def test_tags_and_parquet_do_not_go_together(news, tmp_path):
    done = run_program("summarize", news, "--view", "hxl", "--output", tmp_path / "f.parquet")
    assert done.returncode == 2
    assert b"a row of tags" in done.stderr


def test_a_schema_of_a_view(news, tmp_path):
    path = tmp_path / "events.csv"
    run_program("summarize", news, "--view", "ucdp", "--output", path, "--schema")
    fields = {field["name"]: field for field in json.loads((tmp_path / "events.schema.json").read_text())["fields"]}
    assert (fields["best"]["type"], fields["date_start"]["type"]) == ("number", "date")
    assert fields["side_a"]["description"].startswith("Not filled")
