"""The incidents that a report opens with: what is shown of each, in a real browser, and what its links lead to."""

from __future__ import annotations

import datetime as dt
import functools

import pytest

import browser as headless
from numbers_extract.app.products import with_page
from numbers_extract.app.workers import Settings, analyse_all
from numbers_extract.reading.inputs import InputDocument
from numbers_extract.records import About
from numbers_extract.report import PageSettings, build_page, page_data
from numbers_extract.report.incidents import CLAIM_FIELDS

By = pytest.importorskip("selenium.webdriver.common.by", reason="selenium is not installed").By

WIRE_1 = """Blast at Kesh market kills 12

KESH, Kenya - At least 12 people were killed when a bomb went off in a market in Kesh on Thursday, police said.
"""
ECHO_1 = """Bomb in Kesh market kills 19, rebels say

A bomb in a crowded market in Kesh killed 19 people on Thursday, a rebel spokesman said. Police put the toll at 12.
"""
WIRE_2 = """Toll of Kesh market bomb rises to 15

KESH, Kenya - The death toll from the bomb in the market of Kesh has risen to 15, the health ministry said on Friday.
"""
GULL_1 = """Ferry sinks off Port Temo

A ferry sank off Port Temo, Peru, on Friday and 30 passengers drowned, the navy said.
"""
HILL_1 = """Council backs bridge

The council of Ard backed a new bridge on Saturday.
"""
NEWS = (
    ("wire-1", dt.date(2024, 3, 14), "Kesh Wire", WIRE_1),
    ("echo-1", dt.date(2024, 3, 14), "Ard Echo", ECHO_1),
    ("wire-2", dt.date(2024, 3, 15), "Kesh Wire", WIRE_2),
    ("gull-1", dt.date(2024, 3, 15), "Daily Gull", GULL_1),
    ("hill-1", dt.date(2024, 3, 16), "Hill News", HILL_1),
)


def outcomes_of(news=NEWS):
    items = [InputDocument(name, text, day, name, None, About("", outlet)) for name, day, outlet, text in news]
    return list(analyse_all(items, Settings(explain=True, make=with_page)))


@functools.cache
def data():
    return page_data(outcomes_of(), PageSettings())


def claims(figure):
    return [dict(zip(CLAIM_FIELDS, cells, strict=True)) for cells in figure["claims"]]


def test_each_incident_has_its_figures_and_all_their_claims():
    blast, ferry, bridge = data()["incidents"]
    assert [incident["documents"] for incident in (blast, ferry, bridge)] == [
        ["wire-1", "echo-1", "wire-2"],
        ["gull-1"],
        ["hill-1"],
    ]
    (toll,) = blast["figures"]
    assert (toll["kind"], toll["value"], toll["high"], toll["conflict"]) == ("deaths", 15, 19, True)
    assert [claim["value"] for claim in claims(toll) if claim["standing"] == "used"] == [15]
    assert {claim["value"] for claim in claims(toll) if claim["standing"] == "replaced"} == {12}
    assert bridge["figures"] == []


def test_each_claim_leads_to_the_row_of_its_fact():
    rows, at = data()["rows"], data()["columns"].index
    for incident in data()["incidents"]:
        for figure in incident["figures"]:
            for claim in claims(figure):
                assert rows[claim["row"]][at("doc_id")] == claim["document"]
                assert rows[claim["row"]][at("value")] == claim["value"]


@pytest.mark.parametrize("policy", ["latest", "highest"])
def test_the_policy_chooses_the_figure(policy):
    blast = page_data(outcomes_of(), PageSettings(policy=policy))["incidents"][0]
    assert blast["figures"][0]["value"] == {"latest": 15, "highest": 19}[policy]


def test_one_article_makes_no_incidents():
    assert page_data(outcomes_of(NEWS[:1]), PageSettings())["incidents"] == []


@pytest.fixture(scope="module")
def chromium():
    driver = headless.start()
    yield driver
    driver.quit()


@pytest.fixture
def page(chromium, tmp_path):
    (tmp_path / "report.html").write_text(build_page(outcomes_of(), PageSettings()), encoding="utf-8")
    headless.resize(chromium, 1200)
    chromium.get((tmp_path / "report.html").as_uri())
    yield chromium
    assert headless.complaints(chromium) == []


def lines(page):
    return page.find_elements(By.CSS_SELECTOR, "#incidents details")


def test_the_page_opens_with_the_incidents(page):
    assert page.find_element(By.ID, "tab-incidents").get_attribute("aria-selected") == "true"
    assert not page.find_element(By.ID, "texts").is_displayed()
    heads = [line.find_element(By.TAG_NAME, "summary").text for line in lines(page)]
    assert ["deaths 15 (15 to 19)" in heads[0], "deaths 30" in heads[1], "1 report" in heads[2]] == [True] * 3
    assert "claims differ" in heads[0]
    assert "claims differ" not in heads[1]


def test_the_overview_has_a_column_a_day_and_leads_to_the_incident(page):
    heads = [cell.text for cell in page.find_elements(By.CSS_SELECTOR, ".overview thead th")]
    assert heads == ["place", "2024-03-14", "2024-03-15", "2024-03-16"]
    page.find_element(By.CSS_SELECTOR, ".overview td .link").click()
    assert [line.get_attribute("open") is not None for line in lines(page)] == [True, False, False]
    told = [row.text for row in lines(page)[0].find_elements(By.CSS_SELECTOR, "tbody tr")]
    assert len(told) == len(data()["incidents"][0]["figures"][0]["claims"])
    assert any("Ard Echo echo-1" in line and "a rebel spokesman" in line for line in told)
    assert len(lines(page)[0].find_elements(By.CSS_SELECTOR, "svg.interval")) == len(told)


def test_a_claim_leads_to_its_words(page):
    lines(page)[1].find_element(By.TAG_NAME, "summary").click()
    lines(page)[1].find_element(By.CSS_SELECTOR, "tbody .link").click()
    assert page.find_element(By.ID, "tab-texts").get_attribute("aria-selected") == "true"
    assert page.find_element(By.CSS_SELECTOR, "mark.current").text == "30"


def test_the_filters_and_the_order_hold_for_incidents(page):
    page.find_element(By.ID, "search").send_keys("ferry")
    assert [line.get_attribute("data-incident") for line in lines(page)] == ["i2"]
    page.find_element(By.ID, "reset").click()
    page.find_element(By.CSS_SELECTOR, "#incidents .order option[value=reports]").click()
    assert [line.get_attribute("data-incident") for line in lines(page)] == ["i1", "i2", "i3"]
    page.find_element(By.ID, "search").send_keys("nowhere")
    assert page.find_element(By.CSS_SELECTOR, "#incidents .none").is_displayed()


@pytest.mark.parametrize("width", [360, 800, 1600])
def test_nothing_of_the_incidents_runs_off_the_side(page, width):
    headless.resize(page, width)
    for line in lines(page):
        page.execute_script("arguments[0].open = true", line)
    assert page.execute_script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_table_of_facts_makes_a_report_of_its_sentences(run, tmp_path):
    table, report = tmp_path / "facts.csv", tmp_path / "report.html"
    for name, _, _, text in NEWS[:2]:
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    texts = [tmp_path / f"{name}.txt" for name, *_ in NEWS[:2]]
    assert run("extract", *texts, "--output", table, "--date", "2024-03-14")[0] == 0
    status, _, err = run("report", table, "--output", report)
    assert (status, err.splitlines()[-1]) == (0, "2 documents, 5 facts, 0 discards, 0 failures")
    assert "A bomb in a crowded market in Kesh killed " in report.read_text(encoding="utf-8")
