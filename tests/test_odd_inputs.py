"""Inputs of others: what is damaged, odd or hostile costs itself alone, and what can be read of it is read."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import json
import logging
import os
import struct
import subprocess
import sys
import warnings
import zipfile
from types import SimpleNamespace

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from openpyxl.chart import BarChart

from damaged_archives import archive, packed
from damaged_books import OLD_WORKBOOK
from numbers_extract import read_facts
from numbers_extract.app.described import TABLES as ALL_TABLES
from numbers_extract.errors import InputError, UsageError
from numbers_extract.lexicon.column_names import OWN_TABLES
from numbers_extract.reading import archives, pages
from numbers_extract.reading.charsets import check_encoding
from numbers_extract.reading.inputs import InputDocument, InputFailure, TableColumns, iter_documents
from numbers_extract.reading.pages import read_page
from shell_helpers import run_program


def read(*paths, **options):
    """The documents and the messages of the failures."""
    items = list(iter_documents([str(path) for path in paths], **options))
    messages = [item.message for item in items if isinstance(item, InputFailure)]
    assert all("\n" not in message for message in messages)
    return [item for item in items if isinstance(item, InputDocument)], messages


def texts(*paths, **options):
    documents, messages = read(*paths, **options)
    assert messages == []
    return [document.text for document in documents]


def jsonl(path, *lines):
    path.write_text("".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines))
    return path


def sheet_of(path, *rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


@pytest.fixture
def notes(caplog):
    """What is noted while a test reads."""
    return lambda: [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


# ---------------------------------------------------------------------------------------------- how far it came
ROWS = "id,text\n" + "".join(f"r{n},{n} people at Málaga\n" for n in range(2_000))


def test_rows_before_a_fault_of_the_packing_are_read(tmp_path):
    data = packed(ROWS.encode())
    (tmp_path / "t.csv.gz").write_bytes(data[: len(data) // 2])
    documents, (message,) = read(tmp_path / "t.csv.gz")
    assert len(documents) > 100
    assert documents[-1].text == f"{len(documents) - 1} people at Málaga"
    assert message.startswith(f"{tmp_path / 't.csv.gz'}: cannot be unpacked (")
    assert message.endswith(f"; {len(documents):,} documents before it were read")


@pytest.mark.parametrize("row", [0, 1, 700, 1_999])
def test_all_rows_before_a_byte_that_is_none_of_the_character_set_are_read(tmp_path, row):
    before, after = ROWS.encode().split(b"r%d," % row)
    (tmp_path / "t.csv").write_bytes(before + b"r\xff," + after)
    documents, (message,) = read(tmp_path / "t.csv", encoding="utf-8")
    assert len(documents) == row
    assert f"not UTF-8 at byte {len(before) + 1:,}: " in message
    told = {0: "cp1252", 1: "; 1 document before it was read"}
    assert message.endswith(told.get(row, f"; {row:,} documents before it were read"))


def test_rows_of_a_sheet_before_a_fault_are_read(tmp_path):
    sheet_of(tmp_path / "t.xlsx", ["text"], *([f"{n} people"] for n in range(50)))
    with zipfile.ZipFile(tmp_path / "t.xlsx") as book:
        parts = {name: book.read(name) for name in book.namelist()}
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name][: parts[name].index(b'<row r="40"') + 20]
    (tmp_path / "t.xlsx").write_bytes(archive(parts))
    documents, (message,) = read(tmp_path / "t.xlsx")
    assert [document.text for document in documents] == [f"{n} people" for n in range(38)]
    assert message.endswith("; 38 documents before it were read")


def test_dates_left_out_are_told_also_before_a_fault(tmp_path, caplog):
    (tmp_path / "t.csv").write_bytes(b"text,date\n5,soon\n6,2018-01-02\n7\xff,\n")
    documents, (fault,) = read(tmp_path / "t.csv", encoding="utf-8")
    assert len(documents) == 2
    assert "1 date is not read as a day" in caplog.text
    assert "(row 1: 'soon')" in caplog.text
    assert "not UTF-8" in fault


# ---------------------------------------------------------------------------------------------- character sets
@pytest.mark.parametrize(
    "name",
    ["idna", "rot13", "hex", "zlib", "base64", "bz2", "uu", "quopri", "undefined", "punycode", "unicode_escape",
     "raw_unicode_escape", "no-such", "mbcs?", "", "a\0b", "\udce9"],
)  # fmt: skip
def test_what_names_no_character_set_is_wrong_usage(name):
    with pytest.raises(UsageError, match="is not known; try auto, utf-8"):
        check_encoding(name)


@pytest.mark.parametrize(
    "name",
    ["utf-8", "UTF8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-7", "cp1252",
     "latin-1", "mac_roman", "cp037", "shift_jis", "gb18030", "big5", "euc_kr", "iso2022_jp", "hz", "koi8-r", "ascii"],
)  # fmt: skip
@pytest.mark.parametrize("form", ["txt", "csv", "jsonl"])
def test_any_character_set_can_be_named(tmp_path, name, form):
    many = [f"{n} people" for n in range(3_000)]
    content = {
        "txt": "\n".join(many),
        "csv": "text\n" + "".join(f"{text}\n" for text in many),
        "jsonl": "".join(json.dumps({"text": text}) + "\n" for text in many),
    }
    (tmp_path / f"a.{form}").write_bytes(content[form].encode(name))
    assert texts(tmp_path / f"a.{form}", encoding=name) == ([content[form]] if form == "txt" else many)


@pytest.mark.parametrize(
    ("written", "named"), [("utf-16", "utf-16-le"), ("utf-16-be", "utf-16"), ("utf-32", "utf-32-be")]
)
@pytest.mark.parametrize("form", ["txt", "csv"])
def test_a_byte_order_mark_is_left_out_and_a_missing_one_is_no_fault(tmp_path, written, named, form):
    (tmp_path / f"a.{form}").write_bytes("text\n12 people".encode(written))
    assert texts(tmp_path / f"a.{form}", encoding=named) == ["12 people" if form == "csv" else "text\n12 people"]


def test_a_guess_is_noted_and_nothing_else(tmp_path, notes):
    (tmp_path / "a.txt").write_bytes("12 people at Málaga, “a disaster”".encode("cp1252"))
    (tmp_path / "b.txt").write_bytes("12 people at Málaga".encode())
    (tmp_path / "c.txt").write_bytes("12 people at Málaga".encode("utf-16"))
    (tmp_path / "d.txt").write_bytes("12 people at Málaga".encode("utf-16-be"))
    assert len(texts(tmp_path)) == 4
    assert notes() == [
        f"note: {tmp_path / 'a.txt'}: read as cp1252 (guessed); --encoding names another",
        f"note: {tmp_path / 'd.txt'}: read as utf-16-be (guessed); --encoding names another",
    ]


@pytest.mark.parametrize("form", ["txt", "csv"])
def test_utf8_with_a_few_bad_bytes_stays_utf8(tmp_path, notes, form):
    data = "text\nAt Málaga “a disaster” for 12 people –".encode()
    (tmp_path / f"a.{form}").write_bytes(data.replace(b"disaster", b"dis\xe9aster"))
    (text,) = texts(tmp_path / f"a.{form}")
    assert text.endswith("At Málaga “a dis\ufffdaster” for 12 people –")
    assert notes() == [
        f"note: {tmp_path / f'a.{form}'}: some bytes are not UTF-8, as the others are; U+FFFD stands for them"
    ]


def test_a_text_cut_off_inside_a_character_keeps_the_rest(tmp_path, notes):
    (tmp_path / "a.txt").write_bytes("“12 people” – €".encode()[:-1])
    assert texts(tmp_path / "a.txt") == ["“12 people” – \ufffd"]
    assert len(notes()) == 1


# ---------------------------------------------------------------------------------------------- tables of text
def test_rows_with_nul_characters_are_named(tmp_path):
    (tmp_path / "t.csv").write_bytes(b"text\n5 people\n6 peo\0ple\n7 people\n")
    documents, (message,) = read(tmp_path / "t.csv", encoding="utf-8")
    assert [document.text for document in documents] == ["5 people", "7 people"]
    assert "t.csv, row 2: it holds NUL characters" in message


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"text": "5", "text": "6"}', "gives 'text' two values"),
        ('{"text": Infinity}', "'text' is no text but a number"),
        ('{"text": {"a": 1}}', "'text' is no text but an object"),
        ('{"text": true}', "'text' is no text but true or false"),
        ('{"text": "5", "n": ' + '{"a":' * 100_000 + "}", "brackets in brackets, too deep"),
        ('{"text": "5", "n": ' + "9" * 5_000 + "}", "a number of too many digits"),
        ("{'text': '5'}", "no JSON (expecting property name"),
        ('{"headline": "5"}', "no 'text' in this line"),
    ],
)
@pytest.mark.parametrize("place", [1, 2])
def test_a_json_line_that_is_no_document_costs_itself(tmp_path, line, said, place):
    lines = [{"text": "a"}, {"text": "b"}]
    lines.insert(place - 1, line)
    documents, (message,) = read(jsonl(tmp_path / "t.jsonl", *lines))
    assert [document.text for document in documents] == ["a", "b"]
    assert f"t.jsonl, line {place}: " in message
    assert said in message


@pytest.mark.parametrize(
    "line",
    [
        '{"text": NaN}',
        '{"text": "", "text2": "5", "text2": "6"}',
        '{"text": "", "id": NaN, "date": NaN}',
        '{"text": null}',
    ],
)
def test_a_json_line_that_says_nothing_of_use_is_an_empty_text(tmp_path, line):
    assert texts(jsonl(tmp_path / "t.jsonl", line)) == [""]


@pytest.mark.parametrize("indent", [1, 4])
@pytest.mark.parametrize("rows", [[{"text": "5"}, {"text": "6"}], {"text": "5"}])
def test_one_json_text_over_many_lines_is_said_once(tmp_path, rows, indent):
    (tmp_path / "t.jsonl").write_text(json.dumps(rows, indent=indent))
    documents, (message,) = read(tmp_path / "t.jsonl")
    assert documents == []
    assert "put each object on one line" in message


def test_a_column_that_no_json_line_has_is_said_once(tmp_path):
    documents, (message,) = read(jsonl(tmp_path / "t.jsonl", *[{"id": n, "words": "5"} for n in range(5_000)]))
    assert documents == []
    assert "no article text: no column called text, body, content or the like; it has id, words" in message


def test_odd_ids_and_dates_cost_no_text(tmp_path, caplog):
    rows = [{"text": "5", "id": ["a"]}, {"text": "6", "id": "x", "date": {"y": 2018}}, {"text": "7", "id": "9" * 4_000}]
    documents, messages = read(jsonl(tmp_path / "t.jsonl", *rows))
    assert messages == []
    assert [document.doc_id for document in documents] == ["t:1", "x", "9" * 4_000]
    assert "and left out (line 2: an object)" in caplog.text
    assert "1 id is neither text nor number and left out (line 1: a list)" in caplog.text


@pytest.mark.parametrize("form", ["csv", "xlsx", "parquet"])
def test_two_columns_of_one_name_are_said(tmp_path, form):
    path = tmp_path / f"t.{form}"
    if form == "csv":
        path.write_text("text,id,text\n5,a,6\n")
    elif form == "xlsx":
        sheet_of(path, ["text", "id", "text"], ["5", "a", "6"])
    else:
        pq.write_table(pa.table([["5"], ["a"], ["6"]], names=["text", "id", "text"]), path)
    assert read(path) == ([], [f"{path}: 2 columns are called 'text': rename all but one"])


def test_a_first_line_without_end_names_no_columns(tmp_path):
    (tmp_path / "t.csv").write_text("a," * 600_000)
    assert "its first line has 1,200,000 characters" in read(tmp_path / "t.csv")[1][0]


# ---------------------------------------------------------------------------------------------- Parquet
FAR = pa.array([2**40, 0, None], pa.int64()).cast(pa.timestamp("s"))


@pytest.mark.parametrize(
    ("column", "left_out"),
    [
        (FAR, 1),
        (pa.array([2**31 - 1, 0, None], pa.int32()).cast(pa.date32()), 1),
        (pa.array([0, 0, None], pa.int64()).cast(pa.timestamp("ms", "Mars/Olympus")), 2),
        (pa.array([b"2018", None, b"\xff"]), 2),
        (pa.array([["a"], None, None]), 1),
    ],
)
def test_a_date_that_python_has_no_like_of_costs_no_text(tmp_path, caplog, column, left_out):
    pq.write_table(pa.table({"text": ["5", "6", "7"], "date": column}), tmp_path / "t.parquet")
    documents, messages = read(tmp_path / "t.parquet")
    assert [document.text for document in documents] == ["5", "6", "7"]
    assert documents[2].date is None
    assert messages == []
    assert f"t.parquet: {left_out} date{' is' if left_out == 1 else 's are'} not read as a day" in caplog.text


def test_an_id_that_python_has_no_like_of_costs_no_text(tmp_path, caplog):
    pq.write_table(pa.table({"text": ["5", "6", "7"], "id": FAR}), tmp_path / "t.parquet")
    documents, messages = read(tmp_path / "t.parquet")
    assert messages == []
    assert [document.doc_id for document in documents] == ["t:1", "1970-01-01 00:00:00", "t:3"]
    assert "1 id is neither text nor number" in caplog.text


def test_texts_that_are_no_utf8_in_parquet_cost_themselves(tmp_path):
    ends = pa.py_buffer(struct.pack("<4i", 0, 2, 3, 5))
    column = pa.Array.from_buffers(pa.string(), 3, [None, ends, pa.py_buffer(b"12\xff13")])
    pq.write_table(pa.table({"text": column}), tmp_path / "t.parquet")
    documents, (message,) = read(tmp_path / "t.parquet")
    assert [document.text for document in documents] == ["12", "13"]
    assert "t.parquet, row 2: 'text' is no text but what cannot be read (" in message


@pytest.mark.parametrize("table", [pa.table({}), pa.table({"text": pa.array([], pa.string())})])
def test_a_parquet_file_without_columns_or_rows_is_said(tmp_path, table):
    pq.write_table(table, tmp_path / "t.parquet")
    assert read(tmp_path / "t.parquet")[1][0].endswith(("there is no text in it", "the table has no rows"))


# ---------------------------------------------------------------------------------------------- workbooks
def test_a_workbook_of_charts_alone(tmp_path):
    book = openpyxl.Workbook()
    book.create_chartsheet("chart").add_chart(BarChart())
    book.remove(book.worksheets[0])
    book.save(tmp_path / "t.xlsx")
    assert read(tmp_path / "t.xlsx") == ([], [f"{tmp_path / 't.xlsx'}: the workbook holds no sheet with cells"])


def test_an_old_or_locked_letter_is_told_by_its_begin(tmp_path):
    (tmp_path / "t.docx").write_bytes(OLD_WORKBOOK)
    assert "save it as .docx" in read(tmp_path / "t.docx")[1][0]


def test_a_list_in_a_file_of_json_lines_says_what_to_do(tmp_path):
    assert "end the name in .json" in read(jsonl(tmp_path / "t.jsonl", '[{"text": "5"}]'))[1][0]


def test_an_old_or_locked_workbook_is_told_by_its_begin(tmp_path):
    (tmp_path / "t.xlsx").write_bytes(OLD_WORKBOOK)
    assert "an .xls workbook of old, or one locked with a password" in read(tmp_path / "t.xlsx")[1][0]


def test_merged_cells_and_empty_rows_are_read_as_they_are(tmp_path):
    book = openpyxl.Workbook()
    for row in ([], ["id", "text"], ["a", "5"], [], [None, "6"]):
        book.active.append(row)
    book.active.merge_cells("A3:A5")
    book.save(tmp_path / "t.xlsx")
    assert [document[:2] for document in read(tmp_path / "t.xlsx")[0]] == [("a", "5"), ("t:2", "6")]


@pytest.mark.parametrize("size", ["A1", "A1:XFD1048576", "C9:A1"])
def test_the_size_that_a_sheet_tells_is_not_believed(tmp_path, size):
    sheet_of(tmp_path / "t.xlsx", ["id", "text"], ["a", "5"], ["b", "6"])
    with zipfile.ZipFile(tmp_path / "t.xlsx") as book:
        parts = {name: book.read(name) for name in book.namelist()}
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b'ref="A1:B3"', f'ref="{size}"'.encode())
    (tmp_path / "t.xlsx").write_bytes(archive(parts))
    assert texts(tmp_path / "t.xlsx") == ["5", "6"]


def test_a_date_that_no_calendar_has_is_left_out_without_a_warning(tmp_path, caplog):
    sheet_of(tmp_path / "t.xlsx", ["text", "date"], ["5", dt.date(2018, 1, 2)], ["6", dt.date(2018, 1, 3)])
    with zipfile.ZipFile(tmp_path / "t.xlsx") as book:
        parts = {name: book.read(name) for name in book.namelist()}
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b"<v>43102</v>", b"<v>1e9</v>")
    (tmp_path / "t.xlsx").write_bytes(archive(parts))
    with warnings.catch_warnings(record=True) as caught:
        documents, messages = read(tmp_path / "t.xlsx")
    assert messages == []
    assert [document.date for document in documents] == [None, dt.date(2018, 1, 3)]
    assert "1 date is not read as a day" in caplog.text
    assert caught == []


# ---------------------------------------------------------------------------------------------- archives
def test_members_of_one_name_are_both_read(tmp_path):
    (tmp_path / "a.zip").write_bytes(archive([("t.txt", b"5"), ("t.txt", b"6")]))
    assert texts(tmp_path / "a.zip") == ["5", "6"]


def test_a_locked_member_leaves_the_others(tmp_path):
    data = archive({"a.txt": b"5", "b.txt": b"6"})
    central = data.index(b"PK\x01\x02")
    (tmp_path / "a.zip").write_bytes(data[: central + 8] + b"\1" + data[central + 9 :])
    documents, (message,) = read(tmp_path / "a.zip")
    assert [document.text for document in documents] == ["6"]
    assert message.startswith(f"{tmp_path / 'a.zip'}/a.txt: it is locked with a password")


def test_names_of_members_go_nowhere_and_stay_on_one_line(tmp_path):
    names = ["../../up.txt", "/etc/abs.txt", "a\nb.txt", "n" * 300 + ".txt"]
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.zip").write_bytes(archive(dict.fromkeys(names, b"")))
    documents, messages = read(tmp_path / "in" / "a.zip")
    assert (documents, len(messages)) == ([], 4)
    assert [path.name for path in tmp_path.rglob("*")] == ["in", "a.zip"]


def test_a_broken_archive_of_a_pattern_leaves_the_others(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"no zip")
    (tmp_path / "b.zip").write_bytes(archive({"inner.zip": archive({"a.txt": b"5"})}))
    (tmp_path / "c.zip").write_bytes(archive({"c.txt": b"6"}))
    documents, (first, second) = read(tmp_path / "*.zip")
    assert [document.text for document in documents] == ["6"]
    assert "a.zip: no zip archive that can be read" in first
    assert "b.zip: the archive holds no text" in second
    assert "archives in it are not opened" in second


@pytest.mark.parametrize("name", ["a.zip", "a.txt.gz", "t.xlsx"])
def test_what_grows_beyond_measure_is_left_packed(tmp_path, monkeypatch, name):
    monkeypatch.setattr(archives, "_LARGEST", 1 << 20)
    data = bytes(2 << 20)
    made = {"a.zip": archive({"a.txt": data}), "a.txt.gz": packed(data), "t.xlsx": archive({"xl/workbook.xml": data})}
    (tmp_path / name).write_bytes(made[name])
    assert "it unpacks to more than 1 MB, over 100 times its size" in read(tmp_path / name)[1][0]


def test_a_large_text_that_packs_as_texts_do_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "_LARGEST", 1 << 16)
    text = " ".join(map(str, range(100_000)))
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(text.encode()))
    assert texts(tmp_path / "a.txt.gz") == [text]


@pytest.mark.parametrize("times", [1, 3])
def test_gzip_of_several_members_is_one_text(tmp_path, times):
    (tmp_path / "a.txt.gz").write_bytes(packed(b"5 people\n") * times + bytes(100))
    assert texts(tmp_path / "a.txt.gz") == ["5 people\n" * times]


# ---------------------------------------------------------------------------------------------- paths
@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("", "'': an empty path names nothing; name a file, a folder or - (is a variable of the shell unset?)"),
        (" ", "' ': no such file or folder"),
    ],
)
def test_a_path_of_nothing(path, said):
    assert read(path) == ([], [said])


def test_a_name_can_hold_any_sign(tmp_path):
    for name in (b"new\nline.txt", b"caf\xe9.txt", b"\x1b[31m.txt", "\U0001f525.txt".encode()):
        (tmp_path / os.fsdecode(name)).write_text("")
    documents, messages = read(tmp_path)
    assert (documents, len(messages)) == ([], 4)
    assert all(message.isprintable() for message in messages)


def test_links_that_lead_nowhere_and_folders_that_look_like_texts(tmp_path):
    (tmp_path / "a.txt").symlink_to("nothing")
    (tmp_path / "b.txt").symlink_to("b.txt")
    (tmp_path / "c.txt").mkdir()
    (tmp_path / "d.txt").write_text("5")
    os.mkfifo(tmp_path / "e.txt")  # which nobody writes to: to open it would wait for ever
    for path in (tmp_path, tmp_path / "*.txt"):
        documents, (broken, loop) = read(path)
        assert [document.text for document in documents] == ["5"]
        assert broken.endswith("a.txt: no such file or folder; it is a link to nothing, which is not there")
        assert "b.txt: too many levels of symbolic links" in loop


@pytest.mark.parametrize("content", ["5 people", "<!doctype html><html><body><p>5 people died.</p></body></html>"])
def test_a_pipe_is_read_once(content):
    reader, writer = os.pipe()
    os.write(writer, content.encode())
    os.close(writer)
    try:
        documents, (message,) = read(f"/dev/fd/{reader}", f"/dev/fd/{reader}")
    finally:
        os.close(reader)
    assert documents[0].text.startswith("5 people")
    assert message == f"/dev/fd/{reader}: it was read before, and gives its text only once"


def test_a_named_pipe_can_be_any_form(tmp_path):
    os.mkfifo(tmp_path / "t.csv.gz")
    command = [sys.executable, "-c", "import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"]
    with subprocess.Popen([*command, tmp_path / "t.csv.gz"], stdin=subprocess.PIPE) as program:
        program.stdin.write(packed(ROWS.encode()))
        program.stdin.close()
        assert len(texts(tmp_path / "t.csv.gz")) == 2_000


def test_standard_input_twice_or_closed(monkeypatch):
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"5")))
    documents, (message,) = read("-", "-")
    assert [document.text for document in documents] == ["5"]
    assert message == "standard input: it was read before, and gives its text only once"
    monkeypatch.setattr("sys.stdin", None)
    assert read("-") == ([], ["standard input: it is closed: send a text to it, or name a file"])


def test_a_device_without_end_is_not_read():
    assert read("/dev/zero", "/dev/null")[1] == [
        "/dev/zero: a device, not a file: it may have no end",
        "/dev/null: there is no text in it",
    ]


# ---------------------------------------------------------------------------------------------- web pages
ARTICLE = "<p>At least 12 people died in a fire on Monday.</p>"


@pytest.mark.parametrize("tag", ["div", "font", "table", "ul", "blockquote"])
def test_tags_in_tags_without_end_are_one_line_and_no_crash(tmp_path, tag):
    (tmp_path / "a.html").write_text(f"<html><body>{ARTICLE}{f'<{tag}>' * 100_000}{ARTICLE}</body></html>")
    (tmp_path / "b.txt").write_text("5 people died.")
    done = run_program("extract", tmp_path / "a.html", tmp_path / "b.txt")
    assert done.returncode == 1
    assert b"a.html: it cannot be read beyond line 1 (Excessive depth" in done.stderr
    assert (done.stderr.count(b"\n"), done.stdout.count(b"\n")) == (2, 2)


@pytest.mark.parametrize("form", [' a{}="1"', " a{}", ' a{}=">"', "/a{}", ' a"{}=x'])
def test_attributes_without_end_are_cut_off(monkeypatch, form):
    seen = []
    whole = pages._article
    monkeypatch.setattr(pages, "_article", lambda page: seen.append(page) or whole(page))
    page = f"<html><body><article{''.join(map(form.format, range(50_000)))}>{ARTICLE}</article></body></html>"
    assert "12 people" in read_page(page).text
    assert len(seen[0]) < len(page) / 20


def test_a_page_too_large_to_be_an_article():
    with pytest.raises(InputError, match="a page of more than 20,000,000 characters"):
        read_page("<p>" + "a" * 20_000_000)


@pytest.mark.parametrize(
    ("charset", "told"), [("cp1250", "windows-1250"), ("cp1252", "ISO-8859-1"), ("koi8-r", "koi8-r")]
)
def test_a_page_is_in_the_character_set_that_it_states(tmp_path, notes, charset, told):
    word = {"cp1250": "Łódź", "cp1252": "“Fjärd”", "koi8-r": "Москва"}[charset]
    head = f'<head><meta http-equiv=content-type content="text/html; charset={told}"></head>'
    page = f"<html>{head}<body>{ARTICLE}<p>In {word} 3 died.</p></body></html>"
    (tmp_path / "a.html").write_bytes(page.encode(charset))
    assert word in texts(tmp_path / "a.html")[0]
    assert notes() == []


@pytest.mark.parametrize("told", ["no-such", "idna", "utf-16", ""])
def test_a_character_set_that_a_page_cannot_be_in_is_not_believed(tmp_path, notes, told):
    (tmp_path / "a.html").write_bytes(
        f"<html><head><meta charset={told}></head><body>{ARTICLE}<p>Fjärd.</p>".encode("cp1252")
    )
    assert "Fj" in texts(tmp_path / "a.html")[0]
    assert "(guessed)" in notes()[0]


def test_a_page_that_says_utf8_and_is_not_wholly(tmp_path, notes):
    (tmp_path / "a.html").write_bytes(
        f"<html><head><meta charset=utf-8></head><body>{ARTICLE}<p>Fj\ufffdrd.</p>".encode("cp1252", "replace")
        + b"\xe9"
    )
    assert "12 people" in texts(tmp_path / "a.html")[0]
    assert "U+FFFD stands for them" in notes()[0]


def test_columns_of_any_length_are_shown_short(tmp_path):
    (tmp_path / "t.csv").write_text("a" * 100_000 + ",b\n1,2\n")
    message = read(tmp_path / "t.csv", columns=TableColumns("body"))[1][0]
    assert len(message) < 300


def test_a_folder_that_may_not_be_looked_into_offers_no_close_name(tmp_path, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("pathlib.Path.iterdir", refuse)
    assert read(tmp_path / "a.txt") == ([], [f"{tmp_path / 'a.txt'}: no such file or folder"])


# ------------------------------------------------------------------------------- tables that are not quite tables
def test_a_row_with_more_cells_than_columns_costs_itself(tmp_path):
    (tmp_path / "t.csv").write_text("id,text\na,Nine, no ten, died\nb,5,,\nc,6\n")
    documents, (message,) = read(tmp_path / "t.csv")
    assert [document.text for document in documents] == ["5", "6"]
    assert message.endswith("row 1: it has 4 cells, and the first line names 2 columns: a cell that holds ',' needs "
                            "quotation marks around it")  # fmt: skip


@pytest.mark.parametrize(
    "table",
    [
        "sep=;\nid;text\na;5,6\n",
        '\ufeff"sep=;"\r\nid;text\r\na;5,6\r\n',
        "SEP=\t\nid\ttext\na\t5,6\n",
        "id|text\na|5,6\n",
    ],
)
def test_the_sign_between_cells_is_found_or_named(tmp_path, table):
    (tmp_path / "t.csv").write_text(table, encoding="utf-8", newline="")
    assert texts(tmp_path / "t.csv") == ["5,6"]


def test_a_sheet_of_texts_is_found_behind_others(tmp_path, notes):
    book = openpyxl.Workbook()
    book.active.append(["note", "by"])
    for name in ("2019", "2020"):
        sheet = book.create_sheet(name)
        sheet.append(["id", "text"])
        sheet.append(["a", f"5 in {name}"])
    book.save(tmp_path / "t.xlsx")
    assert texts(tmp_path / "t.xlsx") == ["5 in 2019"]
    assert [note.partition(": sheet ")[2] for note in notes()] == [
        "'2019' is read, not '2020'; save each as a file of its own to read it"
    ]


def test_the_first_sheet_is_read_where_none_tells_of_texts(tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["a"])
    book.create_sheet("other").append(["b"])
    book.save(tmp_path / "t.xlsx")
    assert "it has a: name one" in read(tmp_path / "t.xlsx")[1][0]


# ------------------------------------------------------------------------------- what this program wrote itself
TABLES = {table.name: table.columns for table in ALL_TABLES.values()}


@pytest.mark.parametrize("name", OWN_TABLES)
def test_tables_of_this_program_are_no_texts(tmp_path, name):
    columns = list(TABLES[name])
    assert set(OWN_TABLES[name]) <= set(columns)
    assert [table for table in TABLES if set(OWN_TABLES[name]) <= set(TABLES[table])] == [name]
    (tmp_path / "t.csv").write_text(f"{','.join(columns)}\n{','.join('1' for _ in columns)}\n")
    jsonl(tmp_path / "t.jsonl", dict.fromkeys(columns, "1"))
    for path in (tmp_path / "t.csv", tmp_path / "t.jsonl"):
        documents, (message,) = read(path)
        assert documents == []
        assert (
            message == f"{path}: no article text: a table that this program wrote ({name}); name the texts themselves"
        )
    assert "only what this program wrote: name it itself" in read(tmp_path)[1][0]
    (tmp_path / "own.csv").write_text("id,text\na,5\n")
    assert texts(tmp_path) == ["5"]


def test_a_text_column_that_is_named_is_taken_from_any_table(tmp_path):
    (tmp_path / "t.csv").write_text(",".join(TABLES["facts"]) + "\n" + ",".join("5" for _ in TABLES["facts"]) + "\n")
    assert texts(tmp_path / "t.csv", columns=TableColumns(text="sentence")) == ["5"]


def test_a_report_is_no_text_and_may_be_made_again(tmp_path):
    (tmp_path / "a.txt").write_text("Nine people were killed.")
    for _ in range(2):
        run = run_program("report", str(tmp_path), "--output", str(tmp_path / "report.html"))
        assert (run.returncode, run.stderr.decode().splitlines()[-1]) == (
            0,
            "1 document, 1 fact, 0 discards, 0 failures",
        )
    assert texts(tmp_path) == ["Nine people were killed."]
    assert read(tmp_path / "report.html")[1][0].endswith(
        "a report that this program made; name the texts that it shows"
    )


def test_tables_of_texts_beside_texts_are_told_of(tmp_path, notes):
    (tmp_path / "a.txt").write_text("5")
    (tmp_path / "a.csv").write_text("start,end,kind\n")
    (tmp_path / "facts.csv").write_text(",".join(TABLES["facts"]))
    assert texts(tmp_path) == ["5"]
    assert notes() == []
    (tmp_path / "news.csv").write_text("id,text\na,6\n")
    assert texts(tmp_path) == ["5"]
    told = "its tables are not read beside its texts"
    assert notes() == [f"note: {tmp_path}: {told}; name them to read them ({tmp_path / 'news.csv'})"]


def test_tables_beside_texts_in_an_archive_are_told_of(tmp_path, notes):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as made:
        made.writestr("a.txt", "5")
        made.writestr("t.csv", "id,text\na,6\n")
    assert texts(tmp_path / "a.zip") == ["5"]
    assert notes() == [f"note: {tmp_path / 'a.zip'}: its tables are not read beside its texts (t.csv)"]


def saved_anew(path, sign=",", leave_out="", **cells):
    """A table of one fact as a spreadsheet saves it: with other signs between its cells, or cells changed."""
    plain = dict.fromkeys(TABLES["facts"], "")
    told = {
        "doc_id": "a",
        "fact_id": "a:1",
        "article": "1",
        "section": "body",
        "start": "0",
        "end": "4",
        "surface": "Nine",
        "kind": "deaths",
        "topic": "deaths",
        "value": "9",
        "bound": "equal",
        "approximate": "FALSE",
        "unit": "person",
        "dimension": "count",
        "status": "asserted",
        "sentence": "Nine died.",
        "rule": "deaths.die.subject",
    }
    row = {name: cell for name, cell in {**plain, **told, **cells}.items() if name != leave_out}
    path.write_text(f"\ufeff{sign.join(row)}\r\n{sign.join(row.values())}\r\n", encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_table_of_facts_that_a_spreadsheet_saved_is_read(tmp_path, sign):
    facts = read_facts(saved_anew(tmp_path / "facts.csv", sign))
    assert facts[["kind", "value", "approximate"]].to_numpy().tolist() == [["deaths", 9.0, False]]
    run = run_program("summarize", tmp_path / "facts.csv", "--quiet")
    assert (run.returncode, run.stdout.decode().splitlines()[1].split(",")[:4]) == (0, ["a", "1", "deaths", "9"])


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"value": "2.400,5"}, "column 'value', row 1: '2.400,5' is no number, such as 1234.5; mend the cell"),
        (
            {"date_start": "5/3/19"},
            "column 'date_start', row 1: '5/3/19' is no date of the form YYYY-MM-DD; mend the cell",
        ),
        ({"start": "x"}, "column 'start', row 1: 'x' is no whole number; mend the cell"),
        ({"leave_out": "rule"}, "no table of facts: it lacks the columns rule"),
    ],
)
def test_what_a_spreadsheet_spoilt_is_told(tmp_path, changed, told):
    path = saved_anew(tmp_path / "facts.csv", ";", **changed)
    run = run_program("summarize", path, "--quiet")
    assert run.returncode == 1
    assert run.stderr.decode() == f"numbers-extract: {path}: {told}\n"


# ------------------------------------------------------------------------------- other languages
ENGLISH = (
    "Nine people were killed in the mine at Ard on Monday, police said, and 40 more had fled from their homes. " * 2
)
FOREIGN = {
    "French": (
        "Neuf personnes ont été tuées lundi dans la mine, a annoncé la police, et 40 "
        "autres ont quitté leur maison. On a évacué la ville. "
    ),
    "German": (
        "Neun Menschen kamen am Montag in der Mine um, wie die Polizei mitteilte, und 40 "
        "weitere verließen ihr Haus. Man war in Sorge. "
    ),
    "Dutch": (
        "Negen mensen kwamen maandag in de mijn om het leven, zei de politie, en 40 "
        "anderen zijn weg. Het was of er oorlog is. "
    ),
    "Spanish": (
        "Nueve personas murieron el lunes en la mina, dijo la policía, y otras 40 "
        "dejaron su casa. He aquí lo que se sabe a la espera. "
    ),
    "Norwegian": (
        "Ni mennesker ble drept i gruven mandag, sier politiet, og 40 andre har forlatt "
        "sine hjem. At flere er døde, er mulig. "
    ),
    "Russian": (
        "Девять человек погибли в понедельник на шахте, сообщила полиция, и ещё 40 "
        "покинули свои дома. Власти ведут поиски. "
    ),
}


@pytest.mark.parametrize("tongue", FOREIGN)
def test_articles_in_another_language_are_told_of(tmp_path, tongue):
    (tmp_path / "a.txt").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "b.txt").write_text(FOREIGN[tongue] * 2, encoding="utf-8")
    told = run_program("extract", tmp_path).stderr.decode().splitlines()[0]
    assert told.startswith("note: 1 article with hardly a word of English (b): only English is read, ")
    assert run_program("extract", tmp_path, "--quiet").stderr == b""


@pytest.mark.parametrize(
    "text",
    [ENGLISH.upper(), "Neuf morts lundi, dit la police.", "Ard 12 Temo 5 Sill 9 " * 3, ENGLISH + FOREIGN["French"]],
)
def test_a_text_that_is_english_or_too_short_to_tell_is_not(tmp_path, text):
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert b"English" not in run_program("extract", tmp_path / "a.txt").stderr
