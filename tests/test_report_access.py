"""What the pages of ``report`` and ``review`` show, looked over by axe-core, in light and in dark."""

from __future__ import annotations

import datetime as dt

import pytest

import axe
import browser as headless
from numbers_extract.app.products import with_page
from numbers_extract.app.workers import Settings, analyse_all
from numbers_extract.reading.inputs import InputDocument
from numbers_extract.records import About
from numbers_extract.report import PageSettings, build_page

NEWS = {
    "Kesh Wire": "Blast in Kesh kills 12\n\nKESH, Kenya - A bomb killed 12 people in Kesh on Thursday, police said.",
    "Ard Echo": "Blast in Kesh\n\nA bomb killed 19 people and hurt 30 to 40 in Kesh on Thursday, rebels said at 7 a.m.",
    "Hill News": "A bridge for Ard\n\nSome 300 families left Ard. It cost $3 million, 5 percent more than a year ago.",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A report and the same for review."""
    made = tmp_path_factory.mktemp("access")
    items = [
        InputDocument(f"{n}.txt", text, dt.date(2024, 3, 14 + n), f"{n}.txt", None, About("", outlet))
        for n, (outlet, text) in enumerate(NEWS.items())
    ]
    outcomes = list(analyse_all(items, Settings(explain=True, make=with_page)))
    for name, token in (("report", ""), ("review", "token")):
        (made / f"{name}.html").write_text(build_page(outcomes, PageSettings(name, token)), encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def chromium():
    axe.source()
    driver = headless.start()
    yield driver
    driver.quit()


def look(driver, *scripts):
    """What is wrong after each of the scripts."""
    found = {}
    for script in scripts:
        driver.execute_script(script)
        if seen := axe.faults(driver):
            found[script] = seen
    return found


TAB = "document.getElementById('tab-{}').click()"
SHOW_ALL = (
    "for (const one of document.querySelectorAll('#incidents details')) one.open = true;"
    "document.getElementById('show-discards').click(); document.getElementById('filter-box').open = true"
)
NOTHING = "document.getElementById('no-kinds').click()"


@pytest.mark.parametrize(("colours", "width"), [("light", 1280), ("dark", 1280), ("dark", 360)])
def test_axe_finds_no_fault_in_a_report(chromium, folder, colours, width):
    emulated = {"features": [{"name": "prefers-color-scheme", "value": colours}]}
    chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", emulated)
    headless.resize(chromium, width)
    chromium.get((folder / "report.html").as_uri())
    tabs = [TAB.format(name) for name in ("table", "summary", "charts", "texts")]
    assert look(chromium, SHOW_ALL, *tabs, "document.querySelector('mark').click()", NOTHING) == {}


def test_axe_finds_no_fault_in_a_review(chromium, folder):
    headless.resize(chromium, 1280)
    chromium.get((folder / "review.html").as_uri())
    judged = "document.querySelector('mark').click(); document.querySelector('#card button:nth-of-type(2)').click()"
    assert (
        look(chromium, TAB.format("texts"), judged, "document.querySelector('#card .actions').children[2].click()")
        == {}
    )


def test_the_colours_can_be_chosen(chromium, folder):
    chromium.get((folder / "report.html").as_uri())
    ground = "return getComputedStyle(document.documentElement).backgroundColor"
    before = chromium.execute_script(ground)
    button = chromium.find_element("id", "theme")
    said = button.text
    button.click()
    assert chromium.execute_script(ground) != before
    assert button.text != said
    chromium.refresh()
    assert chromium.execute_script(ground) != before
    chromium.find_element("id", "theme").click()
    assert chromium.execute_script(ground) == before
