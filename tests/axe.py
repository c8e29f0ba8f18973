"""axe-core, which looks for what keeps people out of a page: got from npm once, and put into the page by Selenium."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from shell_helpers import HANG

VERSION = "4.14.1"
RUN = """
const done = arguments[0];
axe.run(document, { resultTypes: ["violations"] }).then(
    ({ violations }) => done(violations.filter(({ impact }) => impact !== "minor").flatMap(
        ({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`))),
    error => done([String(error)]));
"""


@functools.cache
def source():
    """The script; the test is skipped, with the reason, where it cannot be had."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("no npm on the path to get axe-core with")
    folder = Path(tempfile.gettempdir()) / f"axe-core-{VERSION}-{os.getuid() if hasattr(os, 'getuid') else 0}"
    script = folder / "node_modules" / "axe-core" / "axe.min.js"
    if not script.exists():
        folder.mkdir(mode=0o700, exist_ok=True)
        command = [npm, "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder]
        try:
            done = subprocess.run([*command, f"axe-core@{VERSION}"], capture_output=True, timeout=HANG, check=False)
        except subprocess.TimeoutExpired:
            pytest.skip("npm did not end")
        if done.returncode or not script.exists():
            pytest.skip(f"npm could not get axe-core: {done.stderr.decode(errors='replace')[-200:]}")
    return script.read_text(encoding="utf-8")


def faults(driver):
    """What axe-core finds in what the page shows now, a line each; minor faults are left out."""
    if not driver.execute_script("return 'axe' in window"):
        driver.execute_script(source())
    return driver.execute_async_script(RUN)
