"""The report in a real browser: marks at the right words, filters, sorting, a download, and texts that stay inert."""

from __future__ import annotations

import colorsys
import csv
import datetime as dt
import html
import io
import itertools
import json
import math
import re

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import browser as headless
from formula_cells import FORMULAS, NO_FORMULAS
from numbers_extract.app.engine import analyse
from numbers_extract.app.workers import Settings, analyse_all
from numbers_extract.figures.summary import summarize_facts
from numbers_extract.frames.traits import UNREAD, UNREAD_FRAME
from numbers_extract.reading.inputs import InputDocument
from numbers_extract.records import About
from numbers_extract.report import PageSettings, build_page, page_data
from numbers_extract.report.charts import COLOURS, FIGURE_COLUMNS, TOLL_KINDS, figures_of
from numbers_extract.tables.columns import COLUMNS, KINDS
from numbers_extract.tables.dataframes import to_frame
from numbers_extract.tables.readers import read_facts
from numbers_extract.tables.writers import write_csv
from shell_helpers import run_program, until

FIRE = """Fire in Oldcastle kills 14 people

OLDCASTLE - At least 14 people, including three children, were killed on Monday in a fire \U0001f525, the mayor said.

Police feared that 30 more could be missing in Peru. It began at 10:40 a.m. and damaged 25 percent of the hall.
"""
ABBEY = "The abbess spoke of 60. She owns 12 ladders."
HOSTILE = """Seven soldiers were wounded <script>window.broken = 1</script> on Friday.

</script><img src=x onerror="window.broken=2">

A bomb killed 9 police officers & 2 drivers, <b>officials</b> said. ]]> \u2028 {{ 7 * 7 }} ${window.broken = 3}
"""

DAY = dt.date(2019, 1, 1)

By = pytest.importorskip("selenium.webdriver.common.by", reason="selenium is not installed").By
Keys = pytest.importorskip("selenium.webdriver.common.keys", reason="selenium is not installed").Keys


def outcomes_of(texts, date=None):
    items = [InputDocument(name, text, date, name) for name, text in texts.items()]
    return list(analyse_all(items, Settings(explain=True)))


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """One page with a plain and a hostile text, and the folder that downloads go to."""
    folder = tmp_path_factory.mktemp("report")
    outcomes = outcomes_of({"fire": FIRE, "hostile": HOSTILE, "<i>name</i>": "No number here."})
    (folder / "report.html").write_text(build_page(outcomes, PageSettings("A <b>title</b>")), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def chromium(pages):
    driver = headless.start(downloads=pages)
    yield driver
    driver.quit()


@pytest.fixture
def page(chromium, pages):
    headless.resize(chromium, 1400)
    chromium.get((pages / "report.html").as_uri())
    assert chromium.find_element(By.TAG_NAME, "body").get_attribute("data-ready") == "yes"
    yield chromium
    assert headless.complaints(chromium) == []


def shown_marks(driver):
    script = "return [...document.querySelectorAll('mark:not(.off)')].map(m => m.textContent)"
    return driver.execute_script(script)


def cells(driver, column):
    names = [head.get_attribute("data-column") for head in driver.find_elements(By.CSS_SELECTOR, "#rows th")]
    script = "return [...document.querySelectorAll('#rows tbody tr')].map(r => r.children[arguments[0]].textContent)"
    return driver.execute_script(script, names.index(column))


def press(driver, css):
    driver.find_element(By.CSS_SELECTOR, css).click()


# ---------------------------------------------------------------------------------------------- texts and rows
def test_marks_stand_at_the_words_of_the_facts(page):
    found = page.execute_script(
        "return [...document.querySelectorAll('#texts article')].map(a => a.querySelector('.text').textContent)"
    )
    assert found[:2] == [FIRE, HOSTILE]
    facts = [*analyse(FIRE, doc_id="fire").facts, *analyse(HOSTILE, doc_id="hostile").facts]
    assert shown_marks(page) == [fact.surface for fact in facts]
    starts = page.execute_script("return [...document.querySelectorAll('mark')].map(m => Number(m.dataset.start))")
    assert starts == [fact.start for fact in facts]
    kinds = page.execute_script("return [...document.querySelectorAll('mark')].map(m => m.className)")
    assert kinds == [f"k-{fact.kind}" for fact in facts]


def test_the_row_shows_on_hover_on_focus_and_on_tap(page):
    card = page.find_element(By.ID, "card")
    assert not card.is_displayed()
    marks = page.find_elements(By.TAG_NAME, "mark")
    page.execute_script("arguments[0].dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))", marks[0])
    assert re.match(r"✕\s+deaths\s+14\s", card.text)
    page.execute_script("arguments[0].dispatchEvent(new MouseEvent('mouseout', {bubbles: true}))", marks[0])
    assert not card.is_displayed()
    page.execute_script("arguments[0].focus()", marks[1])
    assert re.search(r"bound\s+at_least", card.text)
    marks[1].send_keys(Keys.ESCAPE)
    assert not card.is_displayed()
    marks[2].click()
    assert re.search(r"group\s+child", card.text)


def test_keys_go_from_fact_to_fact(page):
    body = page.find_element(By.TAG_NAME, "body")
    for expected in (0, 1, 2):
        body.send_keys("n")
        assert page.switch_to.active_element.get_attribute("data-row") == str(expected)
    page.switch_to.active_element.send_keys("p")
    assert page.switch_to.active_element.get_attribute("data-row") == "1"


def test_discards_are_shown_on_demand_with_their_reason(page):
    discard = next(one for one in page.find_elements(By.CLASS_NAME, "discard") if "10:40" in one.text)
    assert "clock time" in discard.get_attribute("title")
    plain = discard.value_of_css_property("background-color")
    discard.click()
    assert not page.find_element(By.ID, "card").is_displayed()  # it is a word like any other
    press(page, "#show-discards")
    assert discard.value_of_css_property("background-color") != plain
    card = page.find_element(By.ID, "card")
    discard.click()  # a tap, or the keyboard, shows what hovering tells
    assert re.match(r"✕\s+10:40 a\.m\.?\s+no fact\s.*clock time.*\s+rule\s+discard\.", card.text)
    discard.send_keys(Keys.ESCAPE)
    assert not card.is_displayed()
    page.execute_script("arguments[0].blur(); arguments[0].focus()", discard)
    assert "clock time" in card.text
    page.find_element(By.TAG_NAME, "body").send_keys("n")
    assert "deaths" in card.text


BUNDLE = """Blast in Kesh kills 12

Kesh Wire

March 14, 2019 Thursday

Body

A bomb killed 12 people in a market, police said.

End of Document

Ferry sinks off Temo

Daily Gull

March 15, 2019 Friday

Body

A ferry sank and 30 passengers drowned, the navy said.

End of Document
"""


def headings(driver):
    return driver.execute_script("return [...document.querySelectorAll('article h2')].map(h => h.textContent)")


def test_each_article_has_one_title_and_its_outlet(chromium, tmp_path):
    items = [
        InputDocument("a.txt", FIRE, DAY, "a.txt", None, About("", "Ard Echo")),
        InputDocument("b.txt", "No number here.", None, "b.txt", None, About("A quiet day", "Hill News")),
        InputDocument("c.txt", "No number here.", None, "c.txt"),
    ]
    page = build_page(analyse_all(items, Settings(explain=True)), PageSettings())
    (tmp_path / "titles.html").write_text(page, encoding="utf-8")
    headless.resize(chromium, 1400)
    chromium.get((tmp_path / "titles.html").as_uri())
    assert headings(chromium) == ["Fire in Oldcastle kills 14 people", "A quiet day", "c.txt"]
    assert chromium.find_element(By.CSS_SELECTOR, "h2 mark").text == "14"
    told = [line.text.split("\n") for line in chromium.find_elements(By.CLASS_NAME, "about")]
    assert told == [["Ard Echo", "2019-01-01", "a.txt"], ["Hill News", "b.txt"], [""]]


def test_the_articles_of_an_archive_are_found_and_shown_each_alone(chromium, tmp_path):
    outcomes = outcomes_of({"archive": BUNDLE})
    assert {fact.article for fact in outcomes[0].facts} == {1, 2}
    (tmp_path / "archive.html").write_text(build_page(outcomes, PageSettings("", "token")), encoding="utf-8")
    chromium.get((tmp_path / "archive.html").as_uri())
    assert headings(chromium) == ["Blast in Kesh kills 12", "Ferry sinks off Temo"]
    whole = "return [...document.querySelectorAll('.text')].map(text => text.textContent).join('')"
    assert chromium.execute_script(whole) == BUNDLE
    about = """return [...document.querySelectorAll('.about')].map(line =>
        [...line.querySelectorAll('strong, time')].map(one => one.textContent))"""
    assert chromium.execute_script(about) == [["Kesh Wire", "2019-03-14"], ["Daily Gull", "2019-03-15"]]
    assert len(chromium.find_elements(By.CSS_SELECTOR, "button.save")) == 1  # a document is saved as one
    (tmp_path / "archive.html").write_text(build_page(outcomes, PageSettings()), encoding="utf-8")
    chromium.refresh()
    chromium.find_element(By.ID, "search").send_keys("ferry")
    assert [one.is_displayed() for one in chromium.find_elements(By.TAG_NAME, "article")] == [False, True]


# ---------------------------------------------------------------------------------------------- filters
def test_filters_by_kind_source_status_country_and_words(page):
    press(page, "#no-kinds")
    assert shown_marks(page) == []
    press(page, "#kinds input[value=deaths]")
    deaths = [f.surface for text in (FIRE, HOSTILE) for f in analyse(text).facts if f.kind == "deaths"]
    assert shown_marks(page) == deaths
    assert f"{len(deaths)} of " in page.find_element(By.ID, "matching").text
    press(page, "#reset")
    for box, value in [("source", "the mayor"), ("status", "possible"), ("country", "PER")]:
        wanted = [f.surface for t in (FIRE, HOSTILE) for f in analyse(t).facts if getattr(f, box) == value]
        assert wanted, box
        page.execute_script(
            "const s = document.getElementById(arguments[0]); s.value = arguments[1];"
            "s.dispatchEvent(new Event('change'))", box, value,
        )  # fmt: skip
        assert shown_marks(page) == wanted
        press(page, "#reset")
    page.execute_script(
        "const s = document.getElementById('document'); s.value = '<i>name</i>'; s.dispatchEvent(new Event('change'))"
    )
    assert shown_marks(page) == []
    assert [a.text.split("\n")[0] for a in page.find_elements(By.TAG_NAME, "article") if a.is_displayed()] == [
        "<i>name</i>"
    ]
    press(page, "#reset")
    press(page, "#tab-summary")
    kinds = "return [...document.querySelectorAll('#figures tbody tr')].map(r => r.dataset.kind)"
    before = page.execute_script(kinds)
    press(page, "#no-kinds")
    assert "Nothing here is left" in page.find_element(By.ID, "figures").text
    press(page, "#kinds input[value=injuries]")
    assert set(page.execute_script(kinds)) == {"injuries"}
    press(page, "#reset")
    assert page.execute_script(kinds) == before
    assert len(before) > 1
    press(page, "#tab-texts")
    page.find_element(By.ID, "search").send_keys("police officers")
    assert not page.find_element(By.CSS_SELECTOR, "#texts article").is_displayed()
    press(page, "#tab-table")
    assert set(cells(page, "doc_id")) == {"hostile"}


def test_what_was_not_understood_can_be_shown_alone(chromium, tmp_path):
    headless.resize(chromium, 1400)
    page = build_page(outcomes_of({"abbey": ABBEY}), PageSettings())
    (tmp_path / "abbey.html").write_text(page, encoding="utf-8")
    chromium.get((tmp_path / "abbey.html").as_uri())
    every = shown_marks(chromium)
    press(chromium, "#only-unread")
    assert shown_marks(chromium) == ["60"]
    press(chromium, "mark:not(.off)")
    assert f"{UNREAD_FRAME.id}: {UNREAD}" in chromium.find_element(By.ID, "card").text
    press(chromium, "#reset")
    assert shown_marks(chromium) == every != ["60"]


RIVALS = """A bomb killed 12 people in Kesh, police said. A hospital doctor put the number of the dead at 15.

The blast hurt 40 others.
"""


def test_what_is_disputed_can_be_shown_alone(chromium, tmp_path):
    (outcome,) = outcomes_of({"rivals": RIVALS})
    (row,) = [row for row in summarize_facts(outcome.facts) if row.conflict]
    assert row.kind == "deaths"
    (tmp_path / "rivals.html").write_text(build_page([outcome], PageSettings()), encoding="utf-8")
    chromium.get((tmp_path / "rivals.html").as_uri())
    press(chromium, "#only-conflict")
    assert shown_marks(chromium) == ["12", "15"]
    press(chromium, "#reset")
    assert shown_marks(chromium) == ["12", "15", "40"]


def test_the_filters_stand_in_the_address_and_come_back_with_it(page):
    press(page, "#no-kinds")
    press(page, "#kinds input[value=deaths]")
    page.find_element(By.ID, "search").send_keys("officers & 2")
    press(page, "#show-discards")
    press(page, "#tab-table")
    asked = page.current_url.split("#?")[1]
    assert asked == "view=table&kind=deaths&search=officers+%26+2&show-discards=yes"
    rows = cells(page, "surface")
    page.refresh()
    assert cells(page, "surface") == rows == ["9", "2"]
    assert page.find_element(By.ID, "search").get_attribute("value") == "officers & 2"
    assert page.find_element(By.ID, "tab-table").get_attribute("aria-selected") == "true"
    press(page, "#reset")
    press(page, "#show-discards")
    press(page, "#tab-texts")
    assert "#" not in page.current_url
    page.execute_script("location.hash = '?kind=nonsense&source=nobody&view=nowhere'")  # what is not there asks nothing
    until(lambda: shown_marks(page) == [])
    assert page.find_element(By.ID, "source").get_attribute("value") == ""


FOUND = "return [...CSS.highlights.get('found')].map(range => range.toString())"


def test_the_words_searched_for_are_marked(page):
    search = page.find_element(By.ID, "search")
    search.send_keys("14 PEOPLE")  # partly in a mark, partly behind it
    assert page.execute_script(FOUND) == ["14 people", "14 people"]
    press(page, "#tab-table")
    assert set(page.execute_script(FOUND)) == {"14 people"}
    assert len(page.execute_script(FOUND)) > 2
    search.clear()
    search.send_keys("(.*")
    assert page.execute_script(FOUND) == []


def test_what_is_empty_says_so_and_leads_back(page):
    empty = page.find_element(By.ID, "empty")
    assert not empty.is_displayed()
    press(page, "#no-kinds")
    page.find_element(By.ID, "search").send_keys("zebra")
    assert empty.text.split("\n")[0] == "No fact fits the filters: no kind, search \u201czebra\u201d."
    press(page, "#empty button")
    assert not empty.is_displayed()
    assert shown_marks(page)


# ---------------------------------------------------------------------------------------------- the table
def test_the_table_sorts_by_number_and_by_word_with_the_unknown_last(page):
    press(page, "#tab-table")
    press(page, "th[data-column=value] button")
    values = [value for value in cells(page, "value") if value]
    assert values == sorted(values, key=float)
    assert page.find_element(By.CSS_SELECTOR, "th[data-column=value]").get_attribute("aria-sort") == "ascending"
    press(page, "th[data-column=value] button")
    assert [value for value in cells(page, "value") if value] == values[::-1]
    press(page, "th[data-column=source] button")
    sources = cells(page, "source")
    known = [source for source in sources if source]
    assert known == sorted(known)
    assert sources[len(known) :] == [""] * (len(sources) - len(known))


@pytest.mark.parametrize(("width", "last"), [(360, "value"), (800, "value_max"), (1024, "sentence"), (1600, "source")])
def test_the_first_screen_of_the_table_holds_what_matters(page, width, last):
    headless.resize(page, width)
    page.refresh()
    press(page, "#tab-table")
    head = page.execute_script(
        "return document.querySelector(`#rows th[data-column=${arguments[0]}]`).getBoundingClientRect()", last
    )
    assert head["right"] <= width
    assert head["top"] < 600


def test_a_row_leads_to_its_words(page):
    press(page, "#tab-table")
    press(page, "#rows tbody tr:nth-child(3) .link")
    assert page.switch_to.active_element.tag_name == "mark"
    assert page.switch_to.active_element.text == analyse(FIRE).facts[2].surface


def test_a_figure_leads_to_its_words(page):
    press(page, "#tab-summary")
    press(page, "#figures tr[data-document=hostile][data-kind=deaths] .link")
    assert page.switch_to.active_element.get_attribute("data-start") == str(HOSTILE.index("9 police"))


def test_an_address_leads_to_the_words_of_a_row(page, pages):
    page.get((pages / "report.html").as_uri() + "#hostile:2")
    page.refresh()
    assert page.switch_to.active_element.text == analyse(HOSTILE).facts[1].surface
    assert "hostile:2" in page.find_element(By.ID, "card").text


def downloaded(folder):
    """The file, once it is there to its end: a browser may put an empty one in its place first."""
    path = folder / "facts.csv"
    until(lambda: path.exists() and path.stat().st_size and not list(folder.glob("*.crdownload")))
    return path


def test_the_rows_that_are_shown_can_be_downloaded(page, pages):
    page.find_element(By.ID, "search").send_keys("Oldcastle")
    press(page, "#tab-table")
    count = len(cells(page, "doc_id"))
    press(page, "#download")
    path = downloaded(pages)
    text = path.read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    assert list(rows[0]) == list(COLUMNS)
    assert [row["surface"] for row in rows] == [f.surface for f in analyse(FIRE).facts][:count]
    path.unlink()


def test_the_download_is_the_table_that_extract_writes(chromium, pages):
    """RFC 4180: CR LF after every record, quotes where they are needed and doubled inside, all columns."""
    text = 'A "blast", police said,\r\nkilled 12 people;\tabout 3.5 percent and 1.2 million fled.'
    (outcome,) = outcomes_of({'odd ,"name"': text}, dt.date(2019, 3, 4))
    (pages / "odd.html").write_text(build_page([outcome], PageSettings()), encoding="utf-8")
    chromium.get((pages / "odd.html").as_uri())
    press(chromium, "#tab-table")
    press(chromium, "#download")
    path = downloaded(pages)
    data = path.read_bytes()
    assert data.count(b"\r\n") == len(outcome.facts) + 1
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    pd.testing.assert_frame_equal(read_facts(path), to_frame(outcome.facts))
    path.unlink()


def test_the_download_guards_what_excel_would_run_as_the_command_does(chromium, pages):
    (outcome,) = outcomes_of({"a": "It killed 12 people."})
    cells = [*FORMULAS, *NO_FORMULAS]
    facts = [
        outcome.facts[0]._replace(subject=cell, fact_id=f"{cell}:{n}", value=-n, value_min=-2.5)
        for n, cell in enumerate(cells, 1)
    ]
    made = outcome._replace(facts=facts)
    (pages / "run.html").write_text(build_page([made], PageSettings()), encoding="utf-8")
    chromium.get((pages / "run.html").as_uri())
    press(chromium, "#tab-table")
    press(chromium, "#download")
    path = downloaded(pages)
    stream = io.StringIO(newline="")
    write_csv(facts, list(COLUMNS), stream, excel=True)
    written, taken = stream.getvalue(), path.read_bytes().decode("utf-8")
    assert taken[0] == written[0] == "\ufeff"
    rows = list(csv.reader(io.StringIO(taken[1:], newline=""), strict=True))
    assert rows == list(csv.reader(io.StringIO(written[1:], newline=""), strict=True))
    subject, value, low = (list(COLUMNS).index(name) for name in ("subject", "value", "value_min"))
    assert [row[subject] for row in rows[1:]] == [*(f"'{cell}" for cell in FORMULAS), *NO_FORMULAS]
    assert [(row[value], row[low]) for row in rows[1:]] == [(str(-n), "-2.5") for n in range(1, len(cells) + 1)]
    pd.testing.assert_frame_equal(read_facts(path), to_frame(facts))
    path.unlink()


def test_tabs_are_reached_by_arrow_keys(page):
    page.find_element(By.ID, "tab-texts").send_keys(Keys.ARROW_LEFT)
    assert page.find_element(By.ID, "charts").is_displayed()
    assert not page.find_element(By.ID, "texts").is_displayed()
    assert page.switch_to.active_element.get_attribute("id") == "tab-charts"


# ---------------------------------------------------------------------------------------------- charts
def bars(driver):
    script = """return [...document.querySelectorAll('#bars li')].map(line =>
        ['.name', '.count'].map(css => line.querySelector(css).textContent).concat(['.fill', '.reach'].map(css =>
            line.querySelector(css).getBoundingClientRect().width)))"""
    return driver.execute_script(script)


CROWD = {
    "a": "Some 30 to 60 people were killed and 9 hurt. The fire cost 800 dollars.",
    "b": "The flood killed 80 people and two dogs. At least 20 people were hurt by the flood.",
}


def test_the_bars_are_people_and_not_rows_and_follow_the_filters(chromium, tmp_path):
    (tmp_path / "crowd.html").write_text(build_page(outcomes_of(CROWD), PageSettings()), encoding="utf-8")
    headless.resize(chromium, 1400)
    chromium.get((tmp_path / "crowd.html").as_uri())
    press(chromium, "#tab-charts")
    (deaths, killed, wide, reach), (injuries, hurt, narrow, _) = bars(chromium)
    assert (deaths, killed, injuries, hurt) == ("deaths", "110 (110 to 140)", "injuries", "29 or more")
    assert narrow / wide == pytest.approx(29 / 110, abs=0.02)
    assert reach / wide == pytest.approx(30 / 110, abs=0.02)
    assert "2 articles, added up" in chromium.find_element(By.ID, "counted").text
    chromium.find_element(By.ID, "search").send_keys("flood")
    assert [line[:2] for line in bars(chromium)] == [["deaths", "80"], ["injuries", "20 or more"]]
    press(chromium, "#no-kinds")
    assert bars(chromium) == []


TOLLS = {
    "2019-01-01": "Some 30 to 60 people were killed, officials said.",
    "2019-01-09": "The fire killed 80 people and injured 5, officials said.",
    "": "A bomb killed 3 people in Peru, police said.",
}


@pytest.fixture
def tolls(chromium, tmp_path):
    outcomes = [
        one
        for day, text in TOLLS.items()
        for one in outcomes_of({day or "undated": text}, dt.date.fromisoformat(day) if day else None)
    ]
    (tmp_path / "tolls.html").write_text(build_page(outcomes, PageSettings()), encoding="utf-8")
    headless.resize(chromium, 1400)
    chromium.get((tmp_path / "tolls.html").as_uri())
    press(chromium, "#tab-charts")
    yield chromium
    assert headless.complaints(chromium) == []


def tolls_shown(driver):
    script = """return [...document.querySelectorAll('#tolls .toll')].map(one => {
        const [line, dot] = [one.querySelector('line'), one.querySelector('.point').getAttribute('transform')];
        return [one.querySelector('title').textContent, ...dot.match(/[\\d.]+/g).slice(0, 2).map(Number),
            ...['y1', 'y2'].map(name => Number(line.getAttribute(name)))];
    })"""  # fmt: skip
    return {label: places for label, *places in driver.execute_script(script)}


def ticks(driver, axis):
    return driver.execute_script(f"return [...document.querySelectorAll('#tolls text.{axis}')].map(t => t.textContent)")


def test_tolls_stand_at_their_day_and_number_with_their_interval(tolls):
    shown = tolls_shown(tolls)
    first, second, hurt = (
        shown["2019-01-01, 2019-01-01: deaths (30 to 60)"],
        shown["2019-01-09, 2019-01-09: deaths 80"],
        shown["2019-01-09, 2019-01-09: injuries 5"],
    )
    assert len(shown) == 3
    assert first[0] < second[0] < hurt[0] < second[0] + 20  # those of a day stand side by side
    assert first[3] < first[2]  # upwards from the low end to the high one
    assert second[1] < first[3]
    assert second[1] == second[2] == second[3] < hurt[1]
    assert ticks(tolls, "y") == ["0", "20", "40", "60", "80"]
    assert ticks(tolls, "x")[:: len(ticks(tolls, "x")) - 1] == ["2019-01-01", "2019-01-09"]
    assert "1 figure could not be placed" in tolls.find_element(By.ID, "undated").text
    assert tolls.find_element(By.ID, "legend").text.split()[:3] == ["deaths", "injuries", "A"]
    shapes = "return [...document.querySelectorAll('#tolls .toll .point')].map(p => p.getAttribute('d'))"
    deaths, again, injuries = tolls.execute_script(shapes)
    assert deaths == again != injuries
    caps = "return [...document.querySelectorAll('#tolls .toll')].map(t => t.querySelectorAll('.cap').length)"
    assert tolls.execute_script(caps) == [2, 0, 0]


def test_a_point_leads_to_its_sentence_by_mouse_and_by_keys(tolls):
    press(tolls, "#tolls .toll:nth-of-type(1) .point")
    assert tolls.find_element(By.CSS_SELECTOR, "mark.current").text == "30 to 60"
    press(tolls, "#tab-charts")
    first = tolls.find_element(By.CSS_SELECTOR, "#tolls .toll[tabindex='0']")
    first.send_keys(Keys.END)
    last = tolls.switch_to.active_element
    assert last.get_attribute("aria-label").startswith("2019-01-09, 2019-01-09: injuries 5")
    last.send_keys(Keys.ENTER)
    assert tolls.find_element(By.CSS_SELECTOR, "mark.current").text == "5"


def test_intervals_of_many_articles_stand_apart(chromium, tmp_path):
    (one,) = outcomes_of({"a": TOLLS["2019-01-01"]}, DAY)
    many = [one._replace(doc_id=f"a{n}", date=DAY + dt.timedelta(n // 50)) for n in range(300)]
    (tmp_path / "apart.html").write_text(build_page(many, PageSettings()), encoding="utf-8")
    headless.resize(chromium, 800)
    chromium.get((tmp_path / "apart.html").as_uri())
    press(chromium, "#tab-charts")
    lines = "return [...document.querySelectorAll('#tolls .toll .reach')].map(l => Number(l.getAttribute('x1')))"
    places = chromium.execute_script(lines)
    assert len(places) == 300
    assert min(high - low for low, high in itertools.pairwise(places)) >= 4.9
    assert chromium.execute_script("return document.documentElement.scrollWidth") == 800


def test_the_tolls_follow_the_filters(tolls):
    press(tolls, "#kinds input[value=deaths]")
    assert list(tolls_shown(tolls)) == ["2019-01-09, 2019-01-09: injuries 5"]
    assert ticks(tolls, "x") == ["2019-01-09"]
    assert tolls.find_element(By.ID, "undated").text == ""
    press(tolls, "#reset")
    tolls.find_element(By.ID, "search").send_keys("bomb")
    assert tolls_shown(tolls) == {}
    assert "1 figure could not be placed" in tolls.find_element(By.ID, "undated").text
    press(tolls, "#no-kinds")
    assert tolls.find_element(By.ID, "undated").text == "There is no toll among the facts shown."


def test_far_apart_tolls_stand_on_a_scale_of_powers(chromium, tmp_path):
    outcomes = outcomes_of({"a": "It killed 4 people and hurt 90,000, officials said."}, dt.date(2019, 1, 1))
    (tmp_path / "wide.html").write_text(build_page(outcomes, PageSettings()), encoding="utf-8")
    chromium.get((tmp_path / "wide.html").as_uri())
    press(chromium, "#tab-charts")
    assert ticks(chromium, "y") == ["0", "1", "10", "100", "1k", "10k"]
    low, high = (places[1] for places in tolls_shown(chromium).values())
    assert high < low


@pytest.mark.parametrize("width", [360, 800, 1400])
def test_a_chart_fits_its_page(tolls, width):
    headless.resize(tolls, width)
    tolls.refresh()
    press(tolls, "#tab-charts")
    right = tolls.execute_script(
        "return Math.max(...[...document.querySelectorAll('#tolls svg *, #bars *')]"
        ".map(e => e.getBoundingClientRect().right))"
    )
    edge = tolls.execute_script("return document.getElementById('charts').getBoundingClientRect().right")
    assert 0 < right <= edge


# ---------------------------------------------------------------------------------------------- safety
def see_all(driver):
    """Brings everything that the page can show into being."""
    for tab in ("table", "summary", "charts", "texts"):
        driver.execute_script(f"document.getElementById('tab-{tab}').click()")
    driver.execute_script("for (const mark of document.querySelectorAll('mark')) mark.click()")
    driver.execute_script("dispatchEvent(new Event('beforeprint'))")


FOREIGN = "return document.querySelectorAll('main img, main b, main i, main script, #card img, #filters img').length"


def test_no_text_becomes_code(page):
    see_all(page)
    assert page.execute_script("return window.broken === undefined")
    assert page.execute_script(FOREIGN) == 0
    assert page.title == "A <b>title</b>"


@pytest.mark.parametrize("reviewing", ["", "token"])
def test_no_name_and_no_cell_becomes_code(chromium, tmp_path, reviewing):
    bad = """'"></option></script><script>window.broken = 1</script><img src=x onerror="window.broken = 2">"""
    (outcome,) = outcomes_of({bad: "A bomb killed 9 people."}, dt.date(2019, 1, 1))
    names = ("subject", "unit", "source", "actor", "time", "place", "country", "sentence", "rule", "per")
    outcome = outcome._replace(facts=[fact._replace(**dict.fromkeys(names, bad)) for fact in outcome.facts])
    page = build_page([outcome], PageSettings(bad, reviewing))
    assert page.count("</script>") == 2
    (tmp_path / "bad.html").write_text(page, encoding="utf-8")
    chromium.get((tmp_path / "bad.html").as_uri())
    see_all(chromium)
    shown = chromium.execute_script("return document.querySelector('main').textContent")
    assert shown.count(bad) >= 10  # heading, table, summary and chart say it as it is
    assert chromium.execute_script("return document.getElementById('source').options[1].value") == bad
    assert chromium.execute_script("return window.broken === undefined")
    assert chromium.execute_script(FOREIGN) == 0
    assert chromium.title == bad


def test_the_page_asks_nothing_of_the_network(pages):
    page = (pages / "report.html").read_text(encoding="utf-8")
    assert "default-src 'none'" in html.unescape(page)
    assert not re.search(r"(?:src|href)=[\"']?https?:", page)
    assert page.count("</script>") == 2


# ---------------------------------------------------------------------------------------------- size and widths
@pytest.mark.parametrize("width", [360, 800, 1400])
def test_nothing_runs_off_the_side(page, width):
    headless.resize(page, width)
    for tab in ("texts", "table", "summary", "charts"):
        page.execute_script(f"document.getElementById('tab-{tab}').click()")
        wide, inner = page.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
        assert wide <= inner, tab


@pytest.mark.parametrize("width", [360, 800, 1400])
def test_no_long_word_runs_off_the_side(chromium, tmp_path, width):
    long = "Longwordwithoutanend" * 30
    (outcome,) = outcomes_of({long: f"A bomb killed 9 {long} people in the hall."}, DAY)
    outcome = outcome._replace(facts=[fact._replace(subject=long, source=long, unit=long) for fact in outcome.facts])
    (tmp_path / "long.html").write_text(build_page([outcome], PageSettings(long)), encoding="utf-8")
    headless.resize(chromium, width)
    chromium.get((tmp_path / "long.html").as_uri())
    chromium.execute_script("document.querySelector('mark').click(); document.getElementById('filter-box').open = true")
    for tab in ("texts", "table", "summary", "charts"):
        chromium.execute_script(f"document.getElementById('tab-{tab}').click()")
        inner = chromium.execute_script("return document.documentElement.clientWidth")
        assert (inner, chromium.execute_script("return document.documentElement.scrollWidth")) == (width, width), tab
        cells = chromium.execute_script("return [...document.querySelectorAll('td')].map(cell => cell.offsetWidth)")
        assert max(cells, default=0) < 500


def test_of_many_articles_only_those_in_view_are_drawn_and_all_before_print(chromium, tmp_path):
    outcomes = outcomes_of({"fire": FIRE})
    many = [outcomes[0]._replace(doc_id=f"fire{n}") for n in range(500)]
    (tmp_path / "many.html").write_text(build_page(many, PageSettings()), encoding="utf-8")
    chromium.get((tmp_path / "many.html").as_uri())
    drawn = "return document.querySelectorAll('.text').length"
    assert 0 < chromium.execute_script(drawn) < 100
    chromium.execute_script("document.getElementById('no-kinds').click()")
    assert chromium.execute_script("return document.querySelectorAll('article:not([hidden])').length") == 0
    chromium.execute_script("document.getElementById('reset').click(); dispatchEvent(new Event('beforeprint'))")
    assert chromium.execute_script(drawn) == 500
    count = "return document.querySelectorAll(arguments[0] + ' tbody tr').length"
    figures = 500 * len(summarize_facts(outcomes[0].facts))
    assert chromium.execute_script(count, "#figures") == figures  # on paper there is no next page
    chromium.execute_script("dispatchEvent(new Event('afterprint'))")
    for tab, table in (("table", "#rows"), ("summary", "#figures")):
        press(chromium, f"#tab-{tab}")
        assert chromium.execute_script(count, table) == 100
        press(chromium, f"#{tab} .next")
        assert chromium.find_element(By.CSS_SELECTOR, f"#{tab} .page").text.startswith("page 2 of ")


WIDTHS = (360, 480, 768, 1024, 1400, 1600)


@pytest.fixture(scope="module")
def crowded(tmp_path_factory):
    """A long page as a report and for review, numbers at all places of its lines, the last of them at the very end."""
    parts = [f"In the {'far ' * n}north, {n + 12} people were killed and {n + 30} others hurt." for n in range(30)]
    parts[::7] = ["It was the worst night since 1998, they said."] * len(parts[::7])
    text = "\n\n".join(parts)
    outcomes = outcomes_of({"long": text + " The army lost some ninety-nine men"})
    folder = tmp_path_factory.mktemp("crowded")
    for name, token in (("report", ""), ("review", "token")):
        (folder / f"{name}.html").write_text(build_page(outcomes, PageSettings("", token)), encoding="utf-8")
    return folder


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("name", "height"), [("report", 800), ("review", 420)])
def test_the_card_never_lies_over_the_words_it_tells_of(chromium, crowded, name, width, height):
    """By mouse, tap and keyboard, at the top and the bottom of the page and of the window, at the ends of lines."""
    headless.resize(chromium, width, height)
    chromium.get((crowded / f"{name}.html").as_uri())
    seen = chromium.execute_script(CARD + SHOWN_EVERYWHERE)
    assert seen["wrong"] == []
    assert seen["shown"] >= 6 * seen["marks"] > 300
    assert seen["discards"] > 0
    assert seen["lastWords"] > 0  # a mark stands at the end of a line
    assert seen["ends"] == [True, True]  # the first was seen at the top of the page, the last at its bottom


@pytest.mark.parametrize("width", WIDTHS)
def test_the_card_stays_off_the_words_when_the_page_moves(chromium, crowded, width):
    headless.resize(chromium, width, 600)
    chromium.get((crowded / "report.html").as_uri())
    assert chromium.execute_async_script(CARD + MOVED) == []
    headless.resize(chromium, width, 350)  # the window gets lower
    assert chromium.execute_async_script(CARD + SETTLED) == ""


@pytest.mark.parametrize(("width", "beside"), [(800, False), (1024, True), (1600, True)])
def test_the_card_stands_beside_the_text_where_there_is_room(chromium, crowded, width, beside):
    headless.resize(chromium, width)
    chromium.get((crowded / "report.html").as_uri())
    mark = chromium.find_element(By.CSS_SELECTOR, "mark:nth-of-type(3)")
    mark.click()
    place = "return arguments[0].getBoundingClientRect()"
    card, text = (
        chromium.execute_script(place, chromium.find_element(By.CSS_SELECTOR, css)) for css in ("#card", ".text")
    )
    assert (card["left"] >= text["right"]) == beside
    if beside:
        assert card["right"] <= width
        assert abs(card["top"] - mark.rect["y"]) < 20 or card["bottom"] > 880


@pytest.mark.parametrize("width", [360, 1024])
def test_the_form_of_a_row_stays_off_the_words(chromium, crowded, width):
    headless.resize(chromium, width, 600)
    chromium.get((crowded / "review.html").as_uri())
    chromium.execute_script("document.querySelectorAll('mark')[9].scrollIntoView({ block: 'center' })")
    marks = chromium.find_elements(By.TAG_NAME, "mark")
    marks[9].click()
    marks[9].send_keys("e")
    assert chromium.find_element(By.CSS_SELECTOR, "#card form").is_displayed()
    assert chromium.execute_script(CARD + "return fault(marks[9])") == ""


CARD = """
const card = document.getElementById('card');
let marks = [...document.querySelectorAll('mark')];
const fault = (mark) => {
    const [m, c] = [mark.getBoundingClientRect(), card.getBoundingClientRect()];
    const box = [...mark.getClientRects()].map(r => [r.left, r.top, r.right, r.bottom].map(Math.round).join(' '));
    const say = what => `${what}: ${mark.textContent} at ${box}, card ${[c.left, c.top, c.right, c.bottom].join(' ')}`;
    if (m.bottom <= 0 || m.top >= innerHeight) return '';
    if (card.hidden) return say('no card');
    if (c.left < 0 || c.top < 0 || c.right > innerWidth || c.bottom > innerHeight || c.height < 60)
        return say('card cut off');
    const line = mark.parentElement.getBoundingClientRect();
    return m.bottom <= c.top || m.top >= c.bottom || line.right <= c.left || line.left >= c.right ? '' : say('covered');
};
"""
SHOWN_EVERYWHERE = """
document.getElementById('show-discards').click();
marks = [...document.querySelectorAll('mark, .discard')];
const wrong = [];
let shown = 0, lastWords = 0;
const look = mark => { shown += 1; const what = fault(mark); if (what) wrong.push(what); };
const leave = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
const see = mark => {
    mark.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    if (mark.matches('mark')) look(mark);
    leave();
    mark.blur();
    mark.focus({ preventScroll: true });
    look(mark);
    leave();
    mark.click();
    look(mark);
    leave();
};
const inView = mark => { const m = mark.getBoundingClientRect(); return m.top >= 0 && m.bottom <= innerHeight; };
const ends = [];
for (const end of [0, marks.length - 1]) {
    marks[end].scrollIntoView(); // so the article is laid out, and the page as high as it will be
    scrollTo(0, end && document.documentElement.scrollHeight);
    for (const mark of marks.filter(inView)) see(mark);
    ends.push(inView(marks[end]) || (end === 0 && innerHeight < 500));
}
const edge = document.querySelector('.text').getBoundingClientRect().right;
for (const mark of marks) for (const block of ['start', 'center', 'end']) {
    mark.scrollIntoView({ block });
    if (edge - mark.getBoundingClientRect().right < 40) lastWords += 1;
    see(mark);
}
const discards = document.querySelectorAll('.discard').length;
return { wrong: wrong.slice(0, 5), shown, marks: marks.length, discards, lastWords, ends };
"""
SETTLED = """
const done = arguments[0];
requestAnimationFrame(() => requestAnimationFrame(() => done(fault(document.querySelector('mark.current')))));
"""
MOVED = """
const done = arguments[0];
const wrong = [];
const frame = () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
(async () => {
    const mark = marks[Math.floor(marks.length / 2)];
    mark.scrollIntoView({ block: 'end' });
    mark.click();
    for (let moved = 0; moved < innerHeight + 100; moved += 45) {
        const what = fault(mark);
        if (what) wrong.push(what);
        scrollBy(0, 45);
        await frame();
    }
    mark.scrollIntoView({ block: 'center' });
    await frame();
    done(wrong);
})();
"""


def test_on_a_touch_screen_what_can_be_touched_is_large_enough(chromium, pages):
    chromium.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})
    try:
        headless.resize(chromium, 360)
        chromium.get((pages / "report.html").as_uri())
        chromium.execute_script(
            "document.getElementById('filter-box').open = true; document.querySelector('mark').focus()"
        )
        small = []
        for tab in ("texts", "table", "summary"):
            chromium.execute_script(f"document.getElementById('tab-{tab}').click()")
            small += chromium.execute_script("""
                const css = 'button:not(.link), select, input[type=search], label.chip, label.check';
                return [...document.querySelectorAll(css)]
                    .filter(one => one.getClientRects().length).filter(one => {
                        const box = one.getBoundingClientRect();
                        return box.width < 43.9 || box.height < 43.9;
                    }).map(one => one.outerHTML)""")
        assert small == []
    finally:
        chromium.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": False})


def test_words_stand_out_from_their_ground(page):
    """At least 4.5 to 1, as WCAG asks for, in all that the page shows."""
    press(page, "#show-discards")
    page.execute_script("document.querySelector('mark').focus()")
    weak = []
    for tab in ("texts", "table", "summary", "charts"):
        page.execute_script(f"document.getElementById('tab-{tab}').click()")
        weak += page.execute_script(CONTRAST)
    assert weak == []


CONTRAST = """
const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
const shine = ([r, g, b]) => [r, g, b].map(c => (c /= 255) <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    .reduce((sum, c, n) => sum + c * [.2126, .7152, .0722][n], 0);
const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
        const colour = parts(getComputedStyle(one).backgroundColor);
        if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
};
const weak = new Set();
for (const element of document.querySelectorAll('body *')) {
    if (!element.getClientRects().length || element.disabled || element instanceof SVGElement) continue;
    if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) continue;
    const [ink, paper] = [shine(parts(getComputedStyle(element).color)), shine(ground(element))];
    const ratio = (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05);
    if (ratio < 4.5) weak.add(`${element.tagName}.${element.className} ${ratio.toFixed(2)}`);
}
return [...weak];
"""


def test_on_paper_the_summary_fits_its_page(page):
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        headless.resize(page, 700)
        page.execute_script("dispatchEvent(new Event('beforeprint'))")
        wide, inner = page.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
        assert wide <= inner
        assert page.find_element(By.ID, "figures").is_displayed()
        sections = "return [...document.querySelectorAll('main > section')].filter(s => s.offsetHeight)"
        tops = {one.get_attribute("id"): one.rect["y"] for one in page.execute_script(sections)}
        assert min(tops, key=tops.get) == "summary"
        assert tops["summary"] < tops["charts"] < tops["texts"]
        assert not page.find_element(By.ID, "filters").is_displayed()
    finally:
        page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


@pytest.mark.parametrize("address", ["#%zz", "#nothing:1", "#"])
def test_an_address_that_leads_nowhere_does_no_harm(chromium, pages, address):
    chromium.get("about:blank")
    chromium.get((pages / "report.html").as_uri() + address)
    assert chromium.find_element(By.TAG_NAME, "body").get_attribute("data-ready") == "yes"
    assert headless.complaints(chromium) == []


def test_a_page_without_a_fact(chromium, tmp_path):
    (tmp_path / "none.html").write_text(build_page(outcomes_of({"a": "No word of it."}), PageSettings()), "utf-8")
    chromium.get((tmp_path / "none.html").as_uri())
    for tab in ("table", "summary", "charts"):
        press(chromium, f"#tab-{tab}")
    assert "There is no toll" in chromium.find_element(By.ID, "charts").text
    assert "There is nothing to show" in chromium.find_element(By.ID, "figures").get_attribute("textContent")
    assert headless.complaints(chromium) == []


def test_every_control_has_a_name(page):
    nameless = """return [...document.querySelectorAll('button, input, select')].filter(one =>
        !(one.textContent.trim() || one.getAttribute('aria-label') || one.closest('label')))
        .map(one => one.outerHTML)"""
    assert page.execute_script(nameless) == []
    assert page.execute_script("return document.documentElement.lang") == "en"


# ---------------------------------------------------------------------------------------------- without a browser
def test_the_data_of_the_page():
    (outcome,) = outcomes_of({"fire": FIRE})
    data = page_data([outcome], PageSettings())
    (document,) = data["documents"]
    assert "".join(piece[1] for piece in document["pieces"]) == FIRE
    assert all(FIRE[piece[0] : piece[0] + len(piece[1])] == piece[1] for piece in document["pieces"])
    assert json.loads(json.dumps(data["rows"])) == data["rows"]


def test_the_page_knows_the_rows_that_were_not_understood():
    (outcome,) = outcomes_of({"abbey": ABBEY})
    unread = page_data([outcome], PageSettings())["unread"]
    assert [fact.surface for fact in outcome.facts if fact.rule == unread["rule"]] == ["60"]
    assert unread["says"] == UNREAD
    page = build_page([outcome], PageSettings())
    assert 'id="only-unread"> Only what was not understood <small>1</small>' in page
    assert f'title="{UNREAD_FRAME.id}: {UNREAD}"' in page


def test_the_rows_of_a_second_document_are_counted_on():
    both = outcomes_of({"fire": FIRE, "again": FIRE})
    data = page_data(both, PageSettings())
    first, second = data["documents"]
    count = len(both[0].facts)
    assert (first["first"], second["first"], len(data["rows"])) == (0, count, 2 * count)
    for before, after in zip(first["pieces"], second["pieces"], strict=True):
        shift = count if before[2:] and before[2] >= 0 else 0
        assert after == [*before[:2], *(number + shift for number in before[2:])]
    half = len(data["figures"]) // 2
    numbers = [figure["rows"] for figure in data["figures"]]
    assert numbers[half:] == [[number + count for number in rows] for rows in numbers[:half]]
    assert first["discards"] == second["discards"] != []


@settings(max_examples=50, derandomize=True)
@given(st.lists(st.sampled_from([*"<>&\"'/ \n", "</script>", "<!--", "]]>", "70", "12 people were killed", "\ud800"])))
def test_no_text_ends_the_data_early_or_loses_a_character(parts):
    text = "".join(parts)
    outcomes = outcomes_of({"a": text})
    page = build_page(outcomes, PageSettings())
    assert page.count("</script>") == 2
    data = json.loads(page.split('id="data">')[1].split("</script>")[0])
    assert "".join(piece[1] for piece in data["documents"][0]["pieces"]) == text


def test_the_figures_of_the_page_are_those_of_the_summary():
    (outcome,) = outcomes_of({"fire": "OLDCASTLE, March 3, 2019 - " + FIRE.split(" - ")[1]})
    figures = figures_of(outcome)
    rows = summarize_facts(outcome.facts)
    assert [figure["cells"][2] for figure in figures] == [row.kind for row in rows]
    assert all(len(figure["cells"]) == len(FIGURE_COLUMNS) for figure in figures)
    for figure, row in zip(figures, rows, strict=True):
        assert [outcome.facts[number].fact_id for number in figure["rows"]] == row.fact_id.split(";")
    (dated,) = outcomes_of({"fire": FIRE}, dt.date(2019, 3, 4))
    assert {figure["day"] for figure in figures_of(dated)} == {"2019-03-04"}


def test_every_kind_has_a_colour_of_its_own():
    assert set(COLOURS) == set(KINDS)
    assert len({colour.hue for colour in COLOURS.values()}) == len(KINDS)


# Matrices of Machado, Oliveira and Fernandes (2009): what those see of a colour who lack one sort of cones.
CONES = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def lab(colour, cones):
    """The colour as it is seen, in CIELAB, where distances are about as large as they look."""
    hls = (colour.hue / 360, colour.shade / 100, colour.saturation / 100)
    rgb = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colorsys.hls_to_rgb(*hls)]
    seen = [min(1, max(0, sum(a * b for a, b in zip(row, rgb, strict=True)))) for row in cones]
    to_xyz = ((0.4339, 0.3762, 0.1899), (0.2126, 0.7152, 0.0722), (0.0178, 0.1098, 0.8730))
    x, y, z = (sum(a * b for a, b in zip(row, seen, strict=True)) for row in to_xyz)
    x, y, z = (c ** (1 / 3) if c > 0.008856 else 7.787 * c + 16 / 116 for c in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("cones", CONES)
def test_tolls_are_told_apart_by_the_colour_blind(cones):
    seen = [lab(COLOURS[kind], CONES[cones]) for kind in TOLL_KINDS]
    assert len(seen) > 2
    assert min(math.dist(one, other) for one, other in itertools.combinations(seen, 2)) > 20


def test_a_lone_surrogate_in_a_name_and_a_text(tmp_path):
    (tmp_path / "t.jsonl").write_text('{"id": "a\\ud800", "text": "70 people were killed \\udfff"}\n')
    done = run_program("report", tmp_path / "t.jsonl", "--output", tmp_path / "r.html")
    assert (done.returncode, (tmp_path / "r.html").exists()) == (0, True), done.stderr


def test_the_command(tmp_path):
    (tmp_path / "a.txt").write_text(FIRE, encoding="utf-8")
    page = tmp_path / "page.html"
    done = run_program("report", tmp_path / "a.txt", "none.txt", "--output", page, "--title", "Mine")
    assert done.returncode == 1
    assert b"none.txt: no such file" in done.stderr
    assert "<title>Mine</title>" in page.read_text(encoding="utf-8")
    assert f"{page}: open it in a browser\n1 document".encode() in done.stderr
    done = run_program("report", "none.txt", "--output", tmp_path / "other.html")
    assert not (tmp_path / "other.html").exists()
