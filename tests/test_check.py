"""The check of golden texts: scores, gains and losses, and a list of known misses that is strict both ways."""

from __future__ import annotations

import csv

import pytest

from numbers_extract import extract
from numbers_extract.app import cli
from numbers_extract.app.check import Miss, Score, Unread, check_folder, report_lines, write_known_misses
from numbers_extract.errors import InputError
from numbers_extract.frames.traits import UNREAD, UNREAD_FRAME
from numbers_extract.report.saved_tables import golden_csv
from numbers_extract.tables.golden import KNOWN_MISSES, read_golden
from shell_helpers import digits_engine, make_fact

COLUMNS = [
    "start",
    "end",
    "surface",
    "section",
    "kind",
    "value",
    "value_min",
    "value_max",
    "approximate",
    "subject",
    "part_of",
]
TEXT = "There were 70 people, 12 of them tall, and 5 dogs."


def golden_row(surface, value=None, *, kind="count", start=None, **cells):
    start = TEXT.index(surface) if start is None else start
    value = surface if value is None else value
    blank = dict.fromkeys(COLUMNS, "")
    return {
        **blank,
        "start": start,
        "end": start + len(surface),
        "surface": surface,
        "section": "body",
        "kind": kind,
        "value": value,
        "value_min": value,
        "value_max": value,
        "approximate": "false",
        "subject": "people",
        **cells,
    }


ALL_RIGHT = [golden_row("70"), golden_row("12"), golden_row("5")]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr("numbers_extract.app.check.analyse", digits_engine)
    write(tmp_path, ALL_RIGHT)
    return tmp_path


def write(folder, rows, text=TEXT, slug="one", columns=COLUMNS):
    (folder / f"{slug}.txt").write_text(text)
    with (folder / f"{slug}.csv").open("w", newline="") as stream:
        writer = csv.DictWriter(stream, columns, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)


def known(folder, *misses):
    with (folder / KNOWN_MISSES).open("w", newline="") as stream:
        csv.writer(stream).writerows([Miss._fields, *misses])


def test_all_right(folder):
    report = check_folder(folder)
    assert report.kinds == {"count": Score(3, 3, 3)}
    assert report.columns["subject"] == Score(3, 3, 3)
    assert (report.wrong, report.losses, report.gains) == ([], [], [])


def test_a_text_without_facts_counts_too(folder):
    write(folder, [], text="There were 7 dogs.", slug="none")
    assert check_folder(folder).losses == [Miss("none", 11, "7", "count", "extra")]


@pytest.mark.parametrize(
    ("rows", "wrong"),
    [
        ([*ALL_RIGHT[:2]], [("extra", "5", "count")]),
        ([*ALL_RIGHT, golden_row("There", 1)], [("missed", "There", "count")]),
        ([*ALL_RIGHT[:2], golden_row("5", 6)], [("extra", "5", "count"), ("missed", "5", "count")]),
        ([*ALL_RIGHT[:2], golden_row("5", kind="deaths")], [("extra", "5", "count"), ("missed", "5", "deaths")]),
        ([*ALL_RIGHT[:2], golden_row("5 dogs", 5)], []),
        ([*ALL_RIGHT[:2], golden_row("5", "", value_min=2)], [("extra", "5", "count"), ("missed", "5", "count")]),
    ],
)
def test_what_is_wrong_and_not_known_is_lost(folder, rows, wrong):
    write(folder, rows)
    report = check_folder(folder)
    assert [(miss.what, miss.surface, miss.kind) for miss in report.losses] == wrong
    assert report.losses == report.wrong


def test_a_known_miss_is_no_loss(folder):
    write(folder, ALL_RIGHT[:2])
    known(folder, ("one", TEXT.index("5"), "5", "count", "extra"))
    report = check_folder(folder)
    assert (report.losses, report.gains, len(report.wrong)) == ([], [], 1)


def test_a_known_miss_that_is_right_is_a_gain_until_it_is_taken_off(folder):
    miss = Miss("one", 11, "70", "count", "missed")
    known(folder, miss)
    report = check_folder(folder)
    assert report.gains == [miss]
    assert "GAIN no longer missed one:11 count '70'" in list(report_lines(report))
    write_known_misses(folder, report)
    assert check_folder(folder).gains == []


def test_a_range_is_right_by_its_ends(folder, monkeypatch):
    fact = make_fact(None, kind="count", value_min=40.0, value_max=50.0, bound="between", start=11, end=13)
    monkeypatch.setattr(
        "numbers_extract.app.check.analyse",
        lambda text, **options: digits_engine(text, **options)._replace(facts=(fact,)),
    )
    write(folder, [golden_row("70", "", value_min=40, value_max=50)])
    assert check_folder(folder).wrong == []
    write(folder, [golden_row("70", "", value_min=40, value_max=60)])
    assert len(check_folder(folder).wrong) == 2


@pytest.mark.parametrize(
    ("cells", "column", "score"),
    [
        ({"subject": "the people"}, "subject", (1, 1)),
        ({"subject": "tall people"}, "subject", (1, 1)),
        ({"subject": "dogs"}, "subject", (1, 0)),
        ({"section": "headline"}, "section", (1, 0)),
        ({"approximate": "true"}, "approximate", (1, 0)),
        ({"part_of": 11}, "part_of", (1, 0)),
    ],
)
def test_columns_are_compared_on_the_rows_found(folder, cells, column, score):
    write(folder, [golden_row("70", **cells)])
    columns = check_folder(folder).columns
    assert (columns[column].gold, columns[column].right) == score


def test_part_of_is_compared_by_the_start_of_the_whole(folder, monkeypatch):
    def analyse(text, **options):
        whole, part, other = (analysis := digits_engine(text, **options)).facts
        return analysis._replace(facts=(whole, part._replace(part_of=whole.fact_id), other))

    monkeypatch.setattr("numbers_extract.app.check.analyse", analyse)
    write(folder, [golden_row("12", part_of=11)])
    assert check_folder(folder).columns["part_of"] == Score(1, 1, 1)


def test_counts_that_were_not_understood_are_the_work_list(folder, monkeypatch):
    def analyse(text, **options):
        first, *others = (analysis := digits_engine(text, **options)).facts
        return analysis._replace(facts=(first._replace(rule=UNREAD_FRAME.id), *others))

    monkeypatch.setattr("numbers_extract.app.check.analyse", analyse)
    report = check_folder(folder)
    assert (report.unread, report.wrong) == ((Unread("one", 11, "70", TEXT),), [])
    lines = list(report_lines(report))
    at = lines.index(f"1 count unread ({UNREAD_FRAME.id}: {UNREAD})")
    assert lines[at + 1] == f"UNREAD one:11 '70' in: {TEXT}"


def test_an_unread_count_takes_one_line():
    assert (
        str(Unread("one", 3, "two\ndozen", "Of the\n two\tdozen ...")) == "one:3 'two dozen' in: Of the two dozen ..."
    )


# ---------------------------------------------------------------------------------------------- the command
def run(capsys, *arguments):
    with pytest.raises(SystemExit) as ended:
        cli.main(["check", *map(str, arguments)])
    return int(ended.value.code or 0), *capsys.readouterr()


def test_the_command_ends_with_0_when_nothing_changed(folder, capsys):
    status, out, err = run(capsys, folder)
    assert (status, err) == (0, "")
    assert "\n0 counts unread (" in out
    assert "count             3      3      3     1.000  1.000 1.000" in out
    assert out.endswith("0 gained, 0 lost, 0 known to be wrong\n")


@pytest.mark.parametrize(
    ("rows", "line"), [(ALL_RIGHT[:2], "LOSS extra one:43 count '5'\n"), (ALL_RIGHT, "GAIN no longer ")]
)
def test_the_command_ends_with_1_on_a_loss_and_on_a_gain_left_on_the_list(folder, capsys, rows, line):
    write(folder, rows)
    known(folder, *([] if line.startswith("LOSS") else [("one", 43, "5", "count", "missed")]))
    status, out, _ = run(capsys, folder)
    assert status == 1
    assert line in out


def test_only_update_writes_the_list(folder, capsys):
    write(folder, ALL_RIGHT[:2])
    run(capsys, folder)
    assert not (folder / KNOWN_MISSES).exists()
    assert run(capsys, folder, "--update")[0] == 0
    assert (folder / KNOWN_MISSES).read_text() == "slug,start,surface,kind,what\none,43,5,count,extra\n"
    assert run(capsys, folder)[0] == 0


# ---------------------------------------------------------------------------------------------- malformed folders
@pytest.mark.parametrize(
    ("row", "said"),
    [
        (golden_row("70", start=10), "one.csv, line 2: the text has ' 7' at 10-12, not '70'"),
        (golden_row("70", kind="death"), "'death' is no kind; it is one of deaths"),
        (golden_row("70", "many"), "line 2: value: 'many' is no number, such as 1234.5"),
        (golden_row("70", kind=""), "one.csv, line 2: no kind; it is one of deaths"),
    ],
)
def test_a_malformed_golden_row_is_named(folder, row, said):
    write(folder, [row])
    with pytest.raises(InputError, match=said):
        check_folder(folder)


def test_a_golden_table_without_a_column(folder):
    write(folder, ALL_RIGHT, columns=[name for name in COLUMNS if name != "kind"])
    with pytest.raises(InputError, match=r"one\.csv: no column kind"):
        read_golden(folder / "one.csv", TEXT)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda f: (f / "one.csv").unlink(), r"one\.txt: there is no one\.csv beside it"),
        (lambda f: (f / "one.txt").unlink(), "holds no .txt file"),
        (lambda f: (f / "one.txt").write_bytes(b"\xe9"), r"one\.txt: not UTF-8 at byte 0"),
        (lambda f: (f / KNOWN_MISSES).write_text("slug\none\n"), "known_misses.csv: no column start"),
        (lambda f: known(f, ("one", "x", "5", "count", "extra")), "known_misses.csv, line 2: "),
    ],
)
def test_a_folder_that_is_not_whole(folder, capsys, spoil, said):
    spoil(folder)
    with pytest.raises(InputError, match=said):
        check_folder(folder)
    status, out, err = run(capsys, folder)
    assert (status, out) == (1, "")
    assert err.count("\n") == 1


def test_no_such_folder(tmp_path):
    with pytest.raises(InputError, match="no such folder"):
        check_folder(tmp_path / "nothing")


# ------------------------------------------------------------------------------------- a table in place of rows
def golden_pair_of(folder, text="Nine men died in Ard on Monday."):
    rows = [fact._asdict() for fact in extract(text, doc_id="a")]
    (folder / "a.txt").write_text(text)
    (folder / "a.csv").write_text(golden_csv(rows, text))
    return text


def test_a_table_of_facts_is_compared_in_place_of_what_the_program_makes(capsys, tmp_path):
    golden, table = tmp_path / "golden", tmp_path / "facts.csv"
    golden.mkdir()
    text = golden_pair_of(golden)
    frame = extract(text, doc_id="a").to_frame()
    frame.to_csv(table, index=False)
    assert run(capsys, golden, "--facts", table)[0] == 0
    frame.assign(kind="injuries").to_csv(table, index=False)
    assert run(capsys, golden, "--facts", table)[0] == 1
    frame.assign(start=1, end=5).to_csv(table, index=False)
    status, _, err = run(capsys, golden, "--facts", table)
    assert (status, "it has 'ine ' at 1-5, and a:1 'Nine'" in err) == (1, True)
    status, _, err = run(capsys, golden, "--facts", table, "--update")
    assert (status, "leave --facts out" in err) == (2, True)
