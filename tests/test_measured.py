"""``rules --measured``: how often each frame and cue was right on golden texts, over a folder made here."""

from __future__ import annotations

import csv

import pytest

from numbers_extract.app.measured import Measured, measure_rules, measured_lines
from numbers_extract.app.rules import all_rules
from numbers_extract.errors import InputError

TEXT = "The flood killed nine farmers. Kesh plans to send 300 soldiers. Temo plans to send 40 soldiers."
COLUMNS = ["start", "end", "surface", "kind", "value", "value_min", "value_max", "status"]


def row(surface, value, kind, status):
    start = TEXT.index(surface)
    cells = (start, start + len(surface), surface, kind, value, value, value, status)
    return dict(zip(COLUMNS, cells, strict=True))


NINE = row("nine", 9, "deaths", "asserted")
SENT = row("300", 300, "troops", "planned")
WRONG = row("40", 40, "troops", "asserted")


def write(folder, *rows):
    (folder / "one.txt").write_text(TEXT)
    with (folder / "one.csv").open("w", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)


def test_a_frame_is_right_where_its_row_is_in_the_table(tmp_path):
    write(tmp_path, NINE)
    measured, failures = measure_rules(tmp_path)
    assert not failures
    assert measured["deaths.kill.object"] == Measured(1, 1)
    troops = [count for rule, count in measured.items() if rule.startswith("troops.")]
    assert sum(count.fired for count in troops) == 2
    assert not any(count.right for count in troops)


def test_a_cue_is_right_where_its_column_agrees(tmp_path):
    write(tmp_path, NINE, SENT, WRONG)
    assert measure_rules(tmp_path)[0]["status.planned"] == Measured(2, 1)


def test_a_cue_on_a_row_that_is_wrong_itself_is_left_out(tmp_path):
    write(tmp_path, NINE, SENT)
    assert measure_rules(tmp_path)[0]["status.planned"] == Measured(1, 1)


def test_rules_that_did_not_fire_have_a_dash():
    rules = [rule for rule in all_rules() if rule.id in {"status.planned", "status.denied", "hedge.before.about"}]
    lines = list(measured_lines(rules, {"status.planned": Measured(3, 2)}))
    assert [line.split() for line in lines] == [
        ["rule", "family", "fired", "right", "precision"],
        ["status.denied", "cue", "0", "0", "-"],
        ["status.planned", "cue", "3", "2", "0.667"],
    ]


def test_a_folder_without_golden_texts_is_told(tmp_path):
    with pytest.raises(InputError, match=r"holds no \.txt file"):
        measure_rules(tmp_path)


class TestCommand:
    def test_it_prints_the_chosen_rules(self, run, tmp_path):
        write(tmp_path, NINE, SENT)
        status, out, err = run("rules", "status.planned", "--measured", "--golden", tmp_path)
        assert (status, err) == (0, "")
        assert [line.split() for line in out.splitlines()][1] == ["status.planned", "cue", "1", "1", "1.000"]

    def test_without_an_id_all_frames_and_cues(self, run, tmp_path):
        write(tmp_path, NINE)
        out = run("rules", "--measured", "--golden", tmp_path)[1]
        shown = {line.split()[0] for line in out.splitlines()[1:]}
        assert shown == {rule.id for rule in all_rules() if rule.family in {"frame", "cue"}}

    def test_one_clear_line_where_there_is_no_folder(self, run, tmp_path):
        status, out, err = run("rules", "--measured", "--golden", tmp_path / "none")
        assert (status, out) == (1, "")
        assert len(err.splitlines()) == 1
        assert "no such folder" in err
