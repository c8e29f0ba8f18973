"""The report in a real browser: marks at the right words, filters, sorting, a download, and texts that stay inert."""

from __future__ import annotations

import csv
import datetime as dt
import html
import io
import json
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import browser as headless
from numbers_extract.engine import analyse
from numbers_extract.inputs import InputDocument
from numbers_extract.report import PageSettings, build_page, page_data
from numbers_extract.report.charts import kind_bars, toll_chart
from numbers_extract.summary import SummaryRow
from numbers_extract.table import COLUMNS
from numbers_extract.workers import Settings, analyse_all
from shell_helpers import make_fact, run_program

FIRE = """Fire in Oldcastle kills 14 people

OLDCASTLE - At least 14 people, including three children, were killed on Monday in a fire \U0001f525, the mayor said.

Police in Peru feared that 30 more could be missing. It began at 10:40 a.m. and damaged 25 percent of the hall.
"""
HOSTILE = """Seven soldiers were wounded <script>window.broken = 1</script> on Friday.

</script><img src=x onerror="window.broken=2">

A bomb killed 9 police officers & 2 drivers, <b>officials</b> said. ]]> \u2028 {{ 7 * 7 }} ${window.broken = 3}
"""

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
    press(page, "#show-discards")
    assert discard.value_of_css_property("background-color") != plain


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
    press(page, "#no-kinds")
    press(page, "#kinds input[value=injuries]")
    figures = page.find_elements(By.CSS_SELECTOR, "#figures tbody tr")
    assert {row.get_attribute("data-kind") for row in figures if row.is_displayed()} == {"injuries"}
    assert any(not row.is_displayed() for row in figures)
    press(page, "#reset")
    press(page, "#tab-texts")
    page.find_element(By.ID, "search").send_keys("police officers")
    assert set(cells(page, "doc_id")) == {"hostile"}
    assert not page.find_element(By.CSS_SELECTOR, "#texts article").is_displayed()


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


def test_the_rows_that_are_shown_can_be_downloaded(page, pages):
    page.find_element(By.ID, "search").send_keys("Oldcastle")
    press(page, "#tab-table")
    count = len(cells(page, "doc_id"))
    press(page, "#download")
    path = pages / "facts.csv"
    for _ in range(100):
        if path.exists():
            break
        time.sleep(0.05)
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    assert list(rows[0]) == list(COLUMNS)
    assert [row["surface"] for row in rows] == [f.surface for f in analyse(FIRE).facts][:count]


def test_tabs_are_reached_by_arrow_keys(page):
    page.find_element(By.ID, "tab-texts").send_keys(Keys.ARROW_LEFT)
    assert page.find_element(By.ID, "charts").is_displayed()
    assert not page.find_element(By.ID, "texts").is_displayed()
    assert page.switch_to.active_element.get_attribute("id") == "tab-charts"


# ---------------------------------------------------------------------------------------------- safety
def test_no_text_becomes_code(page):
    assert page.execute_script("return window.broken === undefined")
    assert page.execute_script("return document.querySelectorAll('main img, main b, main i, main script').length") == 0
    assert page.title == "A <b>title</b>"


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
    assert chromium.execute_script("return document.querySelectorAll('#rows tbody tr').length") == 100


def test_a_page_without_a_fact(chromium, tmp_path):
    (tmp_path / "none.html").write_text(build_page(outcomes_of({"a": "No word of it."}), PageSettings()), "utf-8")
    chromium.get((tmp_path / "none.html").as_uri())
    for tab in ("table", "summary", "charts"):
        press(chromium, f"#tab-{tab}")
    assert "could not be placed" in chromium.find_element(By.ID, "charts").text
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


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from([*"<>&\"'/ \n", "</script>", "<!--", "]]>", "70", "12 people were killed", "\ud800"])))
def test_no_text_ends_the_data_early_or_loses_a_character(parts):
    text = "".join(parts)
    outcomes = outcomes_of({"a": text})
    page = build_page(outcomes, PageSettings())
    assert page.count("</script>") == 2
    data = json.loads(page.split('id="data">')[1].split("</script>")[0])
    assert "".join(piece[1] for piece in data["documents"][0]["pieces"]) == text


def test_the_bars_and_the_tolls():
    facts = [make_fact(kind=kind) for kind in ("deaths", "votes", "votes")]
    assert [(bar.kind, bar.facts, bar.percent) for bar in kind_bars(facts)] == [("votes", 2, 100), ("deaths", 1, 50)]
    assert kind_bars([]) == []
    row = SummaryRow("a", 1, "deaths", 40.0, 30.0, 60.0, "between", 1, "a:1", False, "")
    chart = toll_chart([(dt.date(2019, 1, 1), row), (dt.date(2019, 1, 9), row._replace(value=80.0)), (None, row)])
    first, second = chart.tolls
    assert first.x < second.x
    assert second.y < first.y
    assert first.high_y < first.y < first.low_y
    assert first.label == "a, 2019-01-01: deaths 40 (30 to 60)"
    assert chart.undated == 1
    assert [words for _, words in chart.x_ticks][:: len(chart.x_ticks) - 1] == ["2019-01-01", "2019-01-09"]
    assert toll_chart([(None, row._replace(kind="votes"))]).undated == 0
    assert [words for _, words in chart.y_ticks] == ["0", "20", "40", "60", "80"]
    wide = toll_chart([(dt.date(2019, 1, 1), row), (dt.date(2019, 1, 9), row._replace(value=9e4))])
    assert [words for _, words in wide.y_ticks] == ["0", "1", "10", "100", "1k", "10k"]


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
