"""Incidents: which reports tell of one event, which figure of it is used, its range, its timeline and its views."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest

import numbers_extract
from numbers_extract import UsageError, extract_many, incidents, read_facts
from numbers_extract.app.reports import reports_of_all
from numbers_extract.errors import InputError
from numbers_extract.figures.incidents.evidence import ONE_EVENT, Evidence
from numbers_extract.figures.incidents.gist import gist_of
from numbers_extract.figures.incidents.incident import (
    INCIDENT_COLUMNS,
    POLICIES,
    IncidentRow,
    incident_rows,
    incidents_of,
)
from numbers_extract.figures.incidents.shelf import Shelf
from numbers_extract.figures.incidents.telling import EVERYDAY, KNOWN, NUMBER, telling_words
from numbers_extract.figures.incidents.timeline import TIMELINE_COLUMNS, TimelineRow
from numbers_extract.figures.incidents.vectors import vectors_of
from numbers_extract.tables.incidents import INCIDENT_DESCRIPTIONS, TIMELINE_DESCRIPTIONS
from shell_helpers import run_program

MARKET = "A bomb killed 12 people at a market in Kalima on Monday, police said."
REPORTS = [
    ("wire1", MARKET, "2021-05-03"),
    (
        "echo1",
        "The death toll from Monday's bombing at the market in Kalima has risen to 15, officials said.",
        "2021-05-04",
    ),
    ("gull1", "Fifteen people died in the blast at a market in Kalima. Residents counted 21 bodies.", "2021-05-04"),
    ("wire2", "Thirty people drowned when a ferry sank off Temo on Tuesday, the coast guard said.", "2021-05-04"),
    ("echo2", "Four more bodies were found in the ferry that sank off Temo, bringing the toll to 34.", "2021-05-05"),
    ("wire3", "A bomb killed nine soldiers at a checkpoint in Ardo on Tuesday, the army said.", "2021-05-04"),
    ("wire4", "The parliament passed the budget on Wednesday.", "2021-05-05"),
]


def table(reports=REPORTS, **options):
    return incidents(extract_many(reports), **options)


def groups(found):
    return {tuple(documents.split(";")) for documents in found["documents"]}


def figure(found, kind, document):
    (row,) = [row for row in found.itertuples() if row.kind == kind and document in row.documents.split(";")]
    return row


# ---------------------------------------------------------------------------------------------- which belong together
def test_reports_of_one_event_are_put_together():
    assert groups(table()) == {("wire1", "echo1", "gull1"), ("wire2", "echo2"), ("wire3",), ("wire4",)}


def test_facts_alone_are_enough():
    facts = pd.concat([facts.to_frame() for facts in extract_many(REPORTS)])
    assert groups(incidents(facts)) == groups(table()) - {("wire4",)}


def test_the_order_of_the_documents_does_not_matter():
    turned = table(REPORTS[::-1])
    assert {frozenset(group) for group in groups(turned)} == {frozenset(group) for group in groups(table())}
    assert turned["incident"].unique().tolist() == ["i1", "i2", "i3", "i4"]
    assert turned["documents"][0].startswith("wire1;")


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(("b", MARKET.replace("Monday", "Friday"), "2021-06-25"), id="weeks later"),
        pytest.param(
            ("b", "A bomb killed 12 people at a market in Ardo on Monday, police said.", "2021-05-03"), id="place"
        ),
        pytest.param(
            ("b", "A bomb killed 12 at a market in Lagos on Monday, police said.", "2021-05-03"), id="country"
        ),
    ],
)
def test_reports_that_are_alike_but_of_two_events(other):
    first = ("a", "A bomb killed 31 people at a market in Nairobi on Monday, police said.", "2021-05-03")
    assert groups(table([first if "Lagos" in other[1] else ("a", MARKET, "2021-05-03"), other])) == {("a",), ("b",)}


FEW = [
    (
        "coach1",
        "A coach fell into a ravine near Huaraz in Peru on Monday, killing 21, police said.",
        "2024-03-05",
    ),
    ("coach2", "The toll of Monday's coach crash near Huaraz in Peru rose to 24, officials said.", "2024-03-06"),
    ("hotel1", "A car bomb killed nine people at a hotel in Mogadishu on Tuesday, officials said.", "2024-03-06"),
    ("hotel2", "Hospitals in Mogadishu said 12 people had died in Tuesday's hotel bombing.", "2024-03-07"),
    (
        "bus",
        "Nine people died when a bus left a road near Potosi in Bolivia on Wednesday, police said.",
        "2024-03-07",
    ),
    ("bomb", "A bomb killed four people in Kabul on Tuesday, police said.", "2024-03-06"),
    ("raid1", "Gunmen killed 17 people in Zurak in Nigeria's Plateau state on Tuesday, an elder said.", "2024-03-06"),
    ("raid2", "The dead of the attack on Zurak in Plateau state now number 25, a councillor said.", "2024-03-07"),
    (
        "pupils",
        "Bandits shot two guards dead and took 34 pupils from a school in Zamfara in Nigeria on Wednesday.",
        "2024-03-07",
    ),
]


def test_a_few_short_reports_from_many_places_are_told_apart():
    apart = {("coach1", "coach2"), ("hotel1", "hotel2"), ("bus",), ("bomb",), ("raid1", "raid2"), ("pupils",)}
    assert groups(table(FEW)) == apart


def test_who_is_like_one_of_two_is_not_of_both():
    told = [("a", "A bomb killed nine people in Kabul on Tuesday, police said.", "2024-03-06")]
    told += [("b", "A bomb killed nine people on Tuesday, police said.", "2024-03-06")]
    told += [("c", "A bomb killed nine people in Lagos on Tuesday, police said.", "2024-03-06")]
    assert all(not {"a", "c"} <= set(group) for group in groups(table(told)))


def test_reports_without_a_day_are_compared_with_all():
    undated = [(name, text) for name, text, _ in REPORTS]
    assert ("wire2", "echo2") in groups(table(undated))


ROUND_UP = [
    (
        "echo1",
        " ".join(
            [
                "Raiders killed six clerks in a bar in Kalima on Saturday. In Ardo, two porters died on Sunday.",
                "In a separate incident, a bomb wounded five cooks near Temo on Sunday, the army said.",
            ]
        ),
        "2021-05-03",
    ),
    ("wire1", "Six clerks were killed when raiders opened fire in a bar in Kalima on Saturday.", "2021-05-03"),
    ("gull1", "Two porters died in Ardo on Sunday, the mayor said.", "2021-05-04"),
]


def test_a_round_up_tells_of_several_incidents():
    found = table(ROUND_UP)
    assert [(row.kind, row.value, row.documents) for row in found.itertuples()] == [
        ("deaths", 6, "echo1;wire1"),
        ("deaths", 2, "echo1;gull1"),
        ("injuries", 5, "echo1"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A storm killed 20 people in Kalima on Monday. In Ardo, four people died.",  # one storm
        "Six clerks were shot in Kalima on Monday. One clerk was taken to Ardo Hospital.",  # one of the six
        "Six clerks were shot in Kalima on Monday. In the bar in Ardo Street six clerks were shot late on Sunday.",
        "Six clerks died in Kalima on Monday. In Ardo, a raid killed 40 men in May 2018.",  # long past
    ],
)
def test_an_article_of_one_event_is_one_report(text):
    assert len(reports_of_all(extract_many([("echo1", text, "2021-05-04")]))) == 1


def test_no_event_is_later_than_what_is_told_of_it():
    found = table(
        [("echo1", "Police in Kalima arrested four men over a plan to bomb a fair on 9 June 2021.", "2021-05-04")]
    )
    assert [(str(row.date_start)[:10], str(row.date_end)[:10]) for row in found.itertuples()] == [("2021-05-04",) * 2]


def test_nothing_makes_no_rows():
    empty = table([])
    assert empty.empty
    assert list(empty.columns) == list(INCIDENT_COLUMNS)
    pd.testing.assert_series_equal(empty.dtypes, table().dtypes)


# ---------------------------------------------------------------------------------------------- which figure
def test_revisions_are_followed_and_rival_claims_span_the_figure():
    row = figure(table(), "deaths", "wire1")
    assert (row.value, row.value_min, row.value_max, row.conflict) == (15, 15, 21, True)
    assert "replaces 12" in row.why
    assert "Residents" in row.sources
    assert (str(row.first_reported.date()), str(row.last_reported.date())) == ("2021-05-03", "2021-05-04")
    assert (str(row.date_start.date()), str(row.date_end.date())) == ("2021-05-03", "2021-05-03")


@pytest.mark.parametrize(("policy", "value"), [("latest", 15), ("highest", 21), ("official", 15)])
def test_the_policy_decides(policy, value):
    assert figure(table(policy=policy), "deaths", "wire1").value == value
    assert policy in POLICIES


def test_an_unknown_policy_is_refused():
    with pytest.raises(UsageError, match="latest, highest, official"):
        table(policy="lowest")


def test_an_incident_without_figures_has_one_row_without_a_kind():
    row = next(row for row in table().itertuples() if row.documents == "wire4")
    assert pd.isna(row.kind)
    assert pd.isna(row.value)


def test_a_copy_counts_once():
    copies = [("a", MARKET, "2021-05-03"), ("b", MARKET, "2021-05-04"), ("c", MARKET, "2021-05-05")]
    row = figure(table(copies), "deaths", "a")
    assert row.documents == "a;b;c"
    assert "1 report; 2 more printed again" in row.why
    moved = table(copies, timeline=True)
    assert moved["copy_of"].fillna("").tolist() == ["", "a", "a"]


def test_a_single_victim_does_not_replace_a_number():
    reports = [
        ("a", "A bomb killed five people at a market in Kalima on Monday.", "2021-05-03"),
        ("b", "A baker from Ulm was killed by the bomb at the market in Kalima on Monday.", "2021-05-04"),
    ]
    assert figure(table(reports), "deaths", "b").value == 5


@pytest.mark.parametrize("later", ["Nine people remained in hospital.", "Nine of them are still in hospital."])
def test_those_still_in_hospital_are_no_newer_number_of_the_hurt(later):
    told = [("a", "A bomb hurt 14 people at a market in Kalima on Monday, police said.", "2021-05-03")]
    told += [("b", f"Monday's bomb at the market in Kalima killed 12 people. {later}", "2021-05-04")]
    assert figure(table(told), "injuries", "b").value == 14


def test_nobody_missing_any_more_is_the_newest_figure_and_nobody_dead_is_none():
    reports = [
        ("a", "A ferry sank off Temo on Monday. Five people died and 12 are missing, the navy said.", "2021-05-03"),
        ("b", "No one is missing any more from the ferry that sank off Temo on Monday, the navy said.", "2021-05-05"),
        ("c", "No guard was killed when the ferry sank off Temo on Monday, the navy said.", "2021-05-06"),
    ]
    found = table(reports)
    assert (figure(found, "missing", "a").value, figure(found, "deaths", "a").value) == (0, 5)


def test_the_articles_of_one_document_are_told_apart(tmp_path):
    text = "\n\n".join(
        f"{headline}\n\n{place}, May {day}, 2021 (Reuters) - {body}\n\n(Reporting by A. Writer; Editing by B. Other)"
        for headline, place, day, body in [
            ("Bomb kills 12 in Kalima", "KALIMA", 3, MARKET),
            ("Ferry sinks off Temo", "TEMO", 4, "Thirty people drowned when a ferry sank off Temo on Tuesday."),
        ]
    )
    path = tmp_path / "news.txt"
    path.write_text(text, encoding="utf-8")
    rows = rows_of(path)
    assert [row["documents"] for row in rows] == ["news#1", "news#2"]


# ---------------------------------------------------------------------------------------------- timeline
def test_the_timeline_has_every_claim_in_order():
    found = table(timeline=True)
    assert list(found.columns) == list(TIMELINE_COLUMNS)
    first = found[found["incident"] == "i1"]
    assert first["value"].tolist() == [12, 15, 15, 21]
    assert first["document"].tolist() == ["wire1", "echo1", "gull1", "gull1"]
    assert first["source"].fillna("").tolist() == ["police", "officials", "", "Residents"]
    assert first["published"].is_monotonic_increasing


def test_columns_and_their_descriptions_agree():
    assert tuple(INCIDENT_COLUMNS) == IncidentRow._fields == tuple(INCIDENT_DESCRIPTIONS)
    assert tuple(TIMELINE_COLUMNS) == TimelineRow._fields == tuple(TIMELINE_DESCRIPTIONS)


# ---------------------------------------------------------------------------------------------- many reports
def reports_of_many(number):
    """Reports of so many articles, some of which are of one event, half of them without a day."""
    places = itertools.cycle(["Kalima", "Temo", "Ardo, Kenya", "Lagos", "Ulm"])
    texts = (
        (f"d{n}", f"A bomb killed {n % 7 + 1} people, aged {n % 5 + 20}, in {place}, police said.", day)
        for n, place, day in zip(range(number), places, itertools.cycle([None, "2021-05-04"]), strict=False)
    )
    return reports_of_all(extract_many(texts))


def test_pairs_are_as_likely_in_a_small_group_as_in_a_large_one():
    gists = [gist_of(report) for report in reports_of_many(45)]
    words, event_words = (vectors_of([getattr(gist, name) for gist in gists]) for name in ("words", "event_words"))
    evidence = Evidence(gists, words, event_words)
    first, second = np.triu_indices(len(gists), k=1)
    large, small, pair = evidence.among([range(45), range(30), [3, 7]])
    np.testing.assert_allclose(large, evidence.of_pairs(first, second), rtol=1e-5)
    np.testing.assert_allclose(small, large[(first < 30) & (second < 30)], rtol=1e-5)
    np.testing.assert_allclose(pair, large[(first == 3) & (second == 7)], rtol=1e-5)
    assert 0 <= large.min() < ONE_EVENT < large.max() <= 1


def test_reports_on_a_shelf_give_the_incidents_of_those_in_a_list():
    reports = reports_of_many(30)
    with Shelf() as shelf:
        for report in reports:
            shelf.append(report)
        assert [report.figures for report in shelf[1:4]] == [report.figures for report in reports[1:4]]
        assert len(shelf) == 30
        shelved = list(incident_rows(incidents_of(shelf)))
    assert shelved == list(incident_rows(incidents_of(reports)))


# ---------------------------------------------------------------------------------------------- words
def test_words_are_told_by_their_sort():
    (everyday,) = telling_words("killed")
    (known,) = telling_words("bridge")
    (number,) = telling_words("34")
    (name,) = telling_words("Xalikara")
    assert everyday & EVERYDAY
    assert known & KNOWN
    assert number & NUMBER
    assert not name & (EVERYDAY | KNOWN | NUMBER)
    assert telling_words("bombs, bombing and bombed").tolist() == telling_words("bomb bomb bomb").tolist()
    assert len(telling_words("the of and it")) == 0


# ---------------------------------------------------------------------------------------------- the command
@pytest.fixture
def news(tmp_path):
    path = tmp_path / "news.jsonl"
    rows = [{"id": name, "text": text, "date": day} for name, text, day in REPORTS]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def rows_of(*arguments):
    return [
        json.loads(line)
        for line in run_program("incidents", *arguments, "--format", "jsonl", "--quiet").stdout.splitlines()
    ]


def test_the_command_gives_what_python_gives(news):
    from_python = json.loads(table().to_json(orient="records", date_format="iso"))
    for told, row in zip(rows_of(news), from_python, strict=True):
        assert [told[name] for name in ("incident", "kind", "value", "documents", "why")] == [
            row[name] for name in ("incident", "kind", "value", "documents", "why")
        ]
    assert rows_of(news) == rows_of(news, "--workers", 2)


def test_a_table_of_facts_stands_in_for_texts(news, tmp_path):
    for form in ("csv", "jsonl", "parquet", "xlsx"):
        facts = tmp_path / f"facts.{form}"
        run_program("extract", news, "--output", facts, "--quiet")
        assert {row["documents"] for row in rows_of(facts)} == {
            "wire1;echo1;gull1", "wire2;echo2", "wire3",
        }  # fmt: skip
        summary = run_program("summarize", facts, "--quiet").stdout
        assert summary == run_program("summarize", news, "--quiet").stdout
    assert groups(incidents(read_facts(tmp_path / "facts.csv"))) == {
        ("wire1", "echo1", "gull1"),
        ("wire2", "echo2"),
        ("wire3",),
    }


def test_incidents_have_one_name_from_texts_and_from_a_table_of_their_facts():
    texts = [("wire0", "A choir sang in Ulm.", "2021-05-01"), *REPORTS]
    found, told = table(texts), incidents(list(itertools.chain.from_iterable(extract_many(texts))))
    named = [dict(zip(one["documents"], one["incident"], strict=True)) for one in (found, told)]
    assert named[1] == {documents: named[0][documents] for documents in named[1]}
    assert set(named[0]) - set(named[1]) == {"wire0", "wire4"}, "those without a figure stand behind all others"


def test_kinds_policy_and_timeline_of_the_command(news):
    assert {row["kind"] for row in rows_of(news, "--kind", "injuries")} == set()
    assert rows_of(news, "--policy", "highest")[0]["value"] == 21
    assert [row["value"] for row in rows_of(news, "--timeline")][:4] == [12, 15, 15, 21]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--policy", "lowest"), "unknown policy 'lowest'"),
        (("--timeline", "--view", "ucdp"), "ask for one of them"),
        (("--view", "hxl", "--output", "x.parquet"), "row of tags"),
    ],
)
def test_wrong_usage_is_said_in_a_line(news, arguments, message):
    done = run_program("incidents", news, *arguments)
    said = done.stderr.decode()
    assert done.returncode == 2
    assert message in said
    assert "Traceback" not in said


def test_a_view_has_a_row_for_each_incident(news):
    rows = rows_of(news, "--view", "ucdp")
    assert [(row["id"], row["best"], row["low"], row["high"]) for row in rows] == [
        ("i1", 15, 15, 21), ("i2", 34, 34, 34), ("i3", 9, 9, 9),
    ]  # fmt: skip
    assert (rows[0]["number_of_sources"], rows[0]["date_prec"], rows[0]["date_start"]) == (3, 1, "2021-05-03")
    assert rows[0]["source_article"] == "wire1;echo1;gull1"
    assert [row["fatalities"] for row in rows_of(news, "--view", "acled")] == [15, 34, 9]
    assert rows_of(news, "--view", "hxl")[0]["Killed"] == "#affected+killed"


def test_what_to_do_where_the_extra_is_not_there():
    code = (
        "import sys; sys.modules['scipy'] = None; import importlib.util as u; f = u.find_spec\n"
        "u.find_spec = lambda name, *a: None if name == 'scipy' else f(name, *a)\n"
        "import numbers_extract\n"
        "try: numbers_extract.incidents(numbers_extract.extract('12 died'))\n"
        "except numbers_extract.UsageError as error: print(error)\n"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "numbers-extract[incidents]" in said


def test_a_frame_that_is_no_table_of_facts_is_refused():
    with pytest.raises(InputError, match="lacks the columns"):
        numbers_extract.incidents(pd.DataFrame({"value": [1]}))


def test_a_table_that_takes_the_place_of_an_input_keeps_what_it_held(news, tmp_path):
    path = tmp_path / "in.jsonl"
    for kept in ("in.jsonl.bak", "in.jsonl.bak2"):
        path.write_bytes(news.read_bytes())
        done = run_program("incidents", path, "--output", path, "--quiet")
        assert (done.returncode, f"kept as {kept}" in done.stderr.decode()) == (0, True)
        assert (tmp_path / kept).read_bytes() == news.read_bytes()
        assert "incident" in json.loads(path.read_text(encoding="utf-8").splitlines()[0])
