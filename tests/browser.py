"""A headless Chromium for the tests of pages; tests that need it are skipped, with the reason, where there is none."""

from __future__ import annotations

import shutil

import pytest

from shell_helpers import HANG

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def start(width=1400, height=900, downloads=None):
    """A driver of a headless browser with a window of that size."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed (extra browser)")
    program = next((found for found in map(shutil.which, NAMES) if found), None)
    driver = shutil.which("chromedriver")
    if program is None or driver is None:
        pytest.skip("no Chromium with its chromedriver on the path")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if downloads is not None:
        options.add_experimental_option("prefs", {"download.default_directory": str(downloads)})
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=driver))
    browser.set_page_load_timeout(HANG)
    browser.set_script_timeout(HANG)
    resize(browser, width, height)
    return browser


def resize(browser, width, height=900):
    """Sets the size of the page itself, also below what a window can be."""
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def complaints(browser):
    """What the page wrote to its console as errors."""
    return [entry["message"] for entry in browser.get_log("browser") if entry["level"] == "SEVERE"]
