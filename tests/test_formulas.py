"""No text of a stranger becomes a formula of a spreadsheet, and each comes back as it was."""

from __future__ import annotations

import unicodedata

import openpyxl
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from formula_cells import FORMULAS, NO_FORMULAS
from numbers_extract import read_facts
from numbers_extract.tables.columns import COLUMNS
from numbers_extract.tables.dataframes import to_frame
from numbers_extract.tables.formulas import guarded, runs, unguarded
from numbers_extract.tables.writers import write_csv, write_xlsx
from shell_helpers import make_fact

UNSEEN = ("Zs", "Zl", "Zp", "Cc", "Cf")
SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b"

texts = st.text(
    st.sampled_from(SIGNS + "\t\r\n 'x5\"\u00a0\ufeff\u200b\u3000")
    | st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
    max_size=8,
)


@pytest.mark.parametrize("text", FORMULAS)
def test_what_a_spreadsheet_would_run_is_guarded(text):
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", NO_FORMULAS)
def test_what_it_would_not_run_stays(text):
    assert guarded(text) == unguarded(text) == text


def test_whatever_is_not_seen_is_passed_over():
    """By the database of Unicode that comes with Python, not by our own ranges."""
    unseen = [sign for sign in map(chr, range(0x110000)) if unicodedata.category(sign) in UNSEEN]
    assert len(unseen) > 200
    assert [hex(ord(sign)) for sign in unseen if not all(runs(f"{sign}{one}1") for one in SIGNS)] == []


@given(texts)
@settings(max_examples=500)
def test_every_text_comes_back(text):
    assert unguarded(guarded(text)) == text


@given(texts, texts)
@settings(max_examples=300)
def test_two_texts_stay_two(one, other):
    assert (guarded(one) == guarded(other)) is (one == other)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@given(cells=st.lists(texts, min_size=1, max_size=4))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_table_for_a_spreadsheet_is_read_again_as_it_was(tmp_path, form, cells):
    facts = [make_fact(-5.0, subject=cell, source=f"x{cell}", sentence=f"'{cell}", value_min=-9.0) for cell in cells]
    path = tmp_path / f"facts.{form}"
    if form == "xlsx":
        write_xlsx(facts, list(COLUMNS), path)
    else:
        with path.open("w", encoding="utf-8", newline="") as stream:
            write_csv(facts, list(COLUMNS), stream, excel=True)
    pd.testing.assert_frame_equal(read_facts(path), to_frame(facts))


def test_a_negative_number_stays_a_number(tmp_path):
    path = tmp_path / "facts.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        write_csv([make_fact(-5.0, surface="-5", value_min=-9.5)], list(COLUMNS), stream, excel=True)
    row = pd.read_csv(path).iloc[0]
    assert (row["value"], row["value_min"], row["surface"]) == (-5, -9.5, "'-5")


def test_a_workbook_holds_texts_that_stay_texts_when_they_are_edited(tmp_path):
    path = tmp_path / "facts.xlsx"
    shown = [text for text in FORMULAS if text.isprintable()]
    facts = [make_fact(-5.0, fact_id=text, subject=text, source="12") for text in shown]
    for report in ("", "report.html"):
        write_xlsx(facts, list(COLUMNS), path, report=report)
        sheet = openpyxl.load_workbook(path).active
        at = {name: number for number, name in enumerate(COLUMNS, 1)}
        for number, text in enumerate(shown, 2):
            for name in ("fact_id", "subject"):
                cell = sheet.cell(number, at[name])
                assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)
            assert sheet.cell(number, at["source"]).quotePrefix is False
            assert sheet.cell(number, at["value"]).data_type == "n"
