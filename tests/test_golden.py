"""The golden texts against their tables: nothing new is wrong, and nothing that came right stays on the list."""

from __future__ import annotations

from pathlib import Path

import pytest

from numbers_extract.app.check import check_folder
from numbers_extract.tables.golden import KNOWN_MISSES, read_golden

GOLDEN = Path(__file__).parents[1] / "golden"
TEXTS = sorted(GOLDEN.glob("*.txt"))


@pytest.fixture(scope="module")
def report():
    return check_folder(GOLDEN)


def test_nothing_is_lost(report):
    assert [str(miss) for miss in report.losses] == []


def test_what_came_right_is_off_the_list(report):
    gains = [str(miss) for miss in report.gains]
    assert gains == [], f"right now: take them off golden/{KNOWN_MISSES} (numbers-extract check golden --update)"


def test_there_are_enough_texts_and_rows():
    rows = sum(len(read_golden(path.with_suffix(".csv"), path.read_bytes().decode("utf-8"))) for path in TEXTS)
    assert len(TEXTS) >= 15
    assert rows >= 250


def test_every_table_has_its_text():
    tables = {path.stem for path in GOLDEN.glob("*.csv")} - {Path(KNOWN_MISSES).stem}
    assert tables == {path.stem for path in TEXTS}
