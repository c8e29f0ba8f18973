"""Reading inputs: every document comes out as it is, every bad input as one line that says what to do."""

from __future__ import annotations

import bz2
import datetime as dt
import errno
import gzip
import importlib.util
import io
import json
import lzma
import os
import zipfile
from types import SimpleNamespace

import pandas as pd
import pytest

from numbers_extract.reading.inputs import (
    InputDocument,
    InputFailure,
    TableColumns,
    iter_documents,
    parse_date,
    saved_texts,
)


@pytest.fixture
def without(monkeypatch):
    """Makes a library look as if it were not installed."""
    find = importlib.util.find_spec

    def hide(library):
        monkeypatch.setattr(
            "importlib.util.find_spec", lambda name, *rest: None if name == library else find(name, *rest)
        )

    return hide


def read(*paths, **options):
    return list(iter_documents([str(path) for path in paths], **options))


def only_failure(*paths, **options) -> str:
    items = read(*paths, **options)
    assert [type(item) for item in items] == [InputFailure]
    assert "\n" not in items[0].message
    return items[0].message


def jsonl(path, *rows):
    path.write_text(
        "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows), encoding="utf-8"
    )
    return path


# ---------------------------------------------------------------------------------------------- what is read
def test_a_text_file_is_read_as_it_is(tmp_path):
    text = "Ünïcode\u00a0text\r\nwith “quotes”\n\n"
    path = tmp_path / "one.two.txt"
    path.write_bytes(text.encode())
    assert read(path) == [InputDocument("one.two", text, None, str(path))]


def test_a_byte_order_mark_is_left_out(tmp_path):
    path = tmp_path / "bom.txt"
    path.write_bytes(b"\xef\xbb\xbf12 people")
    assert read(path)[0].text == "12 people"


@pytest.mark.parametrize("name", ["article", "article.text", "ARTICLE.TXT"])
def test_these_names_are_texts(tmp_path, name):
    (tmp_path / name).write_text("12 people")
    assert read(tmp_path / name)[0].text == "12 people"


def test_a_folder_gives_its_texts_by_name_and_nothing_else(tmp_path):
    for name in ["b.txt", "a.md", "c.csv", ".hidden.txt"]:
        (tmp_path / name).write_text("12 people")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "d.txt").write_text("13 people")
    (tmp_path / "folder.txt").mkdir()
    assert [item.doc_id for item in read(tmp_path)] == ["a", "b"]


def test_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"12 people")))
    assert read("-") == [InputDocument("stdin", "12 people", None, "standard input")]


def test_the_date_is_that_of_the_call_unless_the_row_has_one(tmp_path):
    day = dt.date(2018, 1, 2)
    table = jsonl(tmp_path / "t.jsonl", {"text": "a", "date": "2017-05-06"}, {"text": "b"}, {"text": "c", "date": None})
    assert [item.date for item in read(table, date=day)] == [dt.date(2017, 5, 6), day, day]


@pytest.mark.parametrize("ending", ["csv", "tsv"])
def test_a_table_of_texts(tmp_path, ending):
    comma = {"csv": ",", "tsv": "\t"}[ending]
    lines = [["id", "text", "date"], ["x", '"two\nlines, 5"', "2018-01-02"], ["", "6", ""]]
    path = tmp_path / f"t.{ending}"
    path.write_bytes("\r\n".join(comma.join(line) for line in lines).encode("utf-8-sig"))
    assert read(path) == [
        InputDocument("x", "two\nlines, 5", dt.date(2018, 1, 2), f"{path}:row 1"),
        InputDocument("t:2", "6", None, f"{path}:row 2"),
    ]


@pytest.mark.parametrize(("ending", "sign"), [("csv", ";"), ("csv", "\t"), ("tsv", ";"), ("tsv", ",")])
def test_a_table_whose_columns_are_parted_by_another_sign(tmp_path, ending, sign):
    path = tmp_path / f"t.{ending}"
    path.write_bytes(sign.join(["id", "body"]).encode() + b"\r\n" + sign.join(["x", '"5, 6; 7\t8"']).encode())
    assert read(path, columns=TableColumns("body")) == [InputDocument("x", "5, 6; 7\t8", None, f"{path}:row 1")]


def test_the_usual_sign_goes_first(tmp_path):
    (tmp_path / "t.csv").write_text("a;text,text;b,text\n1,2,3 people\n")
    assert [item.text for item in read(tmp_path / "t.csv")] == ["3 people"]


def test_columns_can_be_named(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("key,body,day\nk1,5 people,2018-01-02\n")
    items = read(path, columns=TableColumns("body", "key", "day"))
    assert items == [InputDocument("k1", "5 people", dt.date(2018, 1, 2), f"{path}:row 1")]


def test_jsonl_rows_keep_their_own_ids(tmp_path):
    path = jsonl(tmp_path / "t.jsonl", {"id": 7, "text": "a"}, "", {"id": "b", "text": None}, {"text": "c"})
    assert [(item.doc_id, item.text) for item in read(path)] == [("7", "a"), ("b", ""), ("t:3", "c")]


def test_line_separators_inside_a_json_line_end_no_line(tmp_path):
    path = tmp_path / "t.jsonl"
    path.write_text(json.dumps({"text": "a\u2028b\x85c"}, ensure_ascii=False) + "\r\n", encoding="utf-8")
    assert [item.text for item in read(path)] == ["a\u2028b\x85c"]


def test_a_cell_of_five_megabytes(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("text\n" + "9 people " * 600_000 + "\n")
    assert len(read(path)[0].text) > 5_000_000


def test_another_character_set(tmp_path):
    path = tmp_path / "latin.txt"
    path.write_bytes("Málaga: 5".encode("cp1252"))
    assert read(path, encoding="cp1252")[0].text == "Málaga: 5"
    path.write_bytes("Málaga: 5".encode("utf-16"))
    assert read(path, encoding="utf-16")[0].text == "Málaga: 5"


# ---------------------------------------------------------------------------------------------- character sets
NEWS = "The mayor of Málaga said that 12 people died – “a disaster”. At least 40 were hurt on Calle Peñón, he added."


@pytest.mark.parametrize(("text", "name"), [(NEWS, "cp1252"), (NEWS, "mac_roman"), (NEWS, "utf-16")])
@pytest.mark.parametrize("form", ["txt", "csv", "jsonl"])
def test_character_sets_are_found_out(tmp_path, text, name, form):
    content = {"txt": text, "csv": f'text\n"{text}"\n', "jsonl": json.dumps({"text": text}, ensure_ascii=False)}[form]
    (tmp_path / f"a.{form}").write_bytes(content.encode(name))
    assert read(tmp_path / f"a.{form}")[0].text == text


def test_without_the_library_for_character_sets_the_line_says_what_to_do(tmp_path, without):
    without("charset_normalizer")
    (tmp_path / "a.txt").write_bytes(NEWS.encode("cp1252"))
    message = only_failure(tmp_path / "a.txt")
    assert "--encoding cp1252" in message
    assert "pip install 'numbers-extract[html]'" in message


# ------------------------------------------------------------------------------- folders, globs, archives
def test_a_folder_without_texts_gives_its_tables(tmp_path):
    (tmp_path / "b.csv").write_text("text\n12 people\n")
    jsonl(tmp_path / "a.jsonl", {"text": "13 people"})
    assert [item.doc_id for item in read(tmp_path)] == ["a:1", "b:1"]


def test_a_glob_is_opened_up_also_below_folders(tmp_path):
    (tmp_path / "x" / "y").mkdir(parents=True)
    for name in ["x/a.txt", "x/y/b.txt", "x/y/c.md"]:
        (tmp_path / name).write_text("12 people")
    assert [item.doc_id for item in read(f"{tmp_path}/**/*.txt")] == ["a", "b"]
    assert "*.tx: no file matches this pattern" in only_failure(f"{tmp_path}/*.tx")


def test_a_file_whose_name_looks_like_a_glob_is_read(tmp_path):
    (tmp_path / "a[1].txt").write_text("12 people")
    assert read(tmp_path / "a[1].txt")[0].doc_id == "a[1]"


@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.jsonl"])
def test_what_is_packed_is_read_as_what_it_is(tmp_path, name):
    content = {"a.txt": "12 people", "a.csv": "text\n12 people\n", "a.jsonl": '{"text": "12 people"}\n'}[name]
    (tmp_path / f"{name}.gz").write_bytes(gzip.compress(content.encode()))
    (item,) = read(tmp_path / f"{name}.gz")
    assert (item.doc_id.split(":")[0], item.text) == ("a", "12 people")


def archive(path, members):
    with zipfile.ZipFile(path, "w") as file:
        for name, content in members.items():
            file.writestr(name, content)
    return path


def test_an_archive_gives_its_texts_at_every_depth(tmp_path):
    members = {"b.txt": "13", "in/a.md": "12", "in/t.csv": "x", "__MACOSX/._b.txt": "y", "in/.hidden.txt": "z"}
    path = archive(tmp_path / "a.zip", members)
    assert [(item.doc_id, item.text, item.origin) for item in read(path)] == [
        ("b", "13", f"{path}/b.txt"),
        ("a", "12\n", f"{path}/in/a.md"),
    ]
    packed = gzip.compress(b"text\n12\n")
    assert [item.doc_id for item in read(archive(tmp_path / "t.zip", {"t.csv.gz": packed, "x.mov": "5"}))] == ["t:1"]
    assert "holds no text" in only_failure(archive(tmp_path / "e.zip", {"x.mov": "5"}))


@pytest.mark.parametrize("name", ["a.txt.gz", "a.zip", "a.csv.gz"])
def test_what_cannot_be_unpacked_is_named(tmp_path, name):
    (tmp_path / name).write_bytes(b"no such thing")
    assert name in only_failure(tmp_path / name)
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(b"12 people " * 1_000)[:-20])
    assert "cannot be unpacked" in only_failure(tmp_path / "b.txt.gz")


def test_a_broken_member_does_not_stop_the_others(tmp_path):
    path = archive(tmp_path / "a.zip", {"a.txt": "12 people", "b.txt": "13 people"})
    path.write_bytes(path.read_bytes().replace(b"12 people", b"19 people"))
    failure, good = read(path)
    assert "a.zip/a.txt: cannot be unpacked" in failure.message
    assert good.text == "13 people"


# ---------------------------------------------------------------------------------------------- web pages
PAGE = """<!doctype html><html><head><title>Bridge falls in Brackwater, 14 dead - The Daily Gull</title>
<meta property="article:published_time" content="2019-07-09T10:00:00Z"><script>var n = 77;</script></head>
<body><nav><a href="/">Home</a> 12 items</nav><article><h1>Bridge falls in Brackwater, 14 dead</h1>
<p>BRACKWATER - At least 14 people were killed on Tuesday when a bridge fell, the mayor said.</p>
<p>Another 30 were hurt &amp; taken to two hospitals in the {} area.</p></article><footer>Copyright 2019</footer>
</body></html>"""


def test_a_page_gives_headline_body_and_date(tmp_path):
    (tmp_path / "gull.html").write_text(PAGE.format("Fjärd"), encoding="utf-8")
    (page,) = read(tmp_path / "gull.html")
    assert page.text.split("\n\n") == [
        "Bridge falls in Brackwater, 14 dead",
        "BRACKWATER - At least 14 people were killed on Tuesday when a bridge fell, the mayor said.",
        "Another 30 were hurt & taken to two hospitals in the Fjärd area.\n",
    ]
    assert (page.doc_id, page.date) == ("gull", dt.date(2019, 7, 9))


LIVE_BLOG = """<!doctype html><html><head><title>Bridge falls: latest | The Daily Gull</title>
<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Bridge falls: latest",
"datePublished": "2019-07-09T10:00:00Z", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Toll rises to 17",
"datePublished": "2019-07-10T08:00:00Z", "articleBody": "Three more have died, the mayor says."}]}</script></head>
<body><nav><a href="/">Home</a></nav><main><h1>Bridge falls: latest</h1>
<article><time datetime="2019-07-10T08:00:00Z">08.00 BST</time><h2>Toll rises to 17</h2>
<p>Three more have died in hospital, the mayor says, and the toll is now 17.</p><a href="#">Share 15</a></article>
<article><time datetime="2019-07-09T10:00:00Z">10.00 BST</time><h2>Bridge comes down</h2>
<p>At least 14 people were killed on Tuesday when a bridge fell, the mayor said.</p></article></main>
<aside class="most-read"><h3>Most read</h3><ol><li><a href="/a">Nine dead in fire</a></li></ol></aside></body></html>"""


def test_a_live_blog_has_its_own_headline_and_day_and_all_its_posts(tmp_path):
    (tmp_path / "live.html").write_text(LIVE_BLOG, encoding="utf-8")
    (page,) = read(tmp_path / "live.html")
    told = [line for line in page.text.split("\n") if line]
    assert (told[0], page.date) == ("Bridge falls: latest", dt.date(2019, 7, 9))
    assert [line for line in told if "died" in line or "killed" in line] == [
        "Three more have died in hospital, the mayor says, and the toll is now 17.",
        "At least 14 people were killed on Tuesday when a bridge fell, the mayor said.",
    ]
    assert not [furniture for furniture in ("08.00", "Nine dead") if furniture in page.text]


def test_a_page_on_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"\n" + PAGE.format("Fen").encode())))
    (page,) = read("-")
    assert page.text.startswith("Bridge falls in Brackwater, 14 dead\n\nBRACKWATER")
    assert page.doc_id == "stdin"


def test_a_page_in_a_named_character_set(tmp_path):
    (tmp_path / "gull.htm").write_bytes(PAGE.format("Fjärd").encode("cp1252"))
    assert "Fjärd" in read(tmp_path / "gull.htm", encoding="cp1252")[0].text


def test_a_day_that_only_the_text_names_is_not_the_day_of_publication(tmp_path):
    (tmp_path / "a.html").write_text("<html><body><p>On 3 May 2011 some 5 people died in a fire.</p></body></html>")
    assert read(tmp_path / "a.html")[0].date is None


def test_a_page_without_an_article(tmp_path):
    (tmp_path / "a.html").write_text("<html><body></body></html>")
    assert "no article was found" in only_failure(tmp_path / "a.html")


# ---------------------------------------------------------------------------------------------- Parquet and xlsx
def frame():
    day = pd.Timestamp("2018-01-02")
    return pd.DataFrame(
        {"n": [1, 2, 3], "id": ["x", None, "z"], "text": ["12", "13", None], "date": [day, pd.NaT, day]}
    )


@pytest.mark.parametrize("ending", ["parquet", "xlsx", "parquet.gz"])
def test_binary_tables(tmp_path, ending):
    path = tmp_path / f"t.{ending}"
    plain = tmp_path / f"t.{ending.removesuffix('.gz')}"
    getattr(frame(), "to_excel" if ending == "xlsx" else "to_parquet")(plain, index=False)
    if ending.endswith("gz"):
        path.write_bytes(gzip.compress(plain.read_bytes()))
    day = dt.date(2018, 1, 2)
    assert read(path) == [
        InputDocument("x", "12", day, f"{path}:row 1"),
        InputDocument("t:2", "13", None, f"{path}:row 2"),
        InputDocument("z", "", day, f"{path}:row 3"),
    ]
    assert only_failure(path, columns=TableColumns("body")).endswith(
        "no column 'body'; it has n, id, text, date: name one with --text-column"
    )


@pytest.mark.parametrize("name", ["t.parquet", "t.xlsx"])
def test_binary_tables_that_are_none(tmp_path, name):
    (tmp_path / name).write_text("text\n12\n")
    assert "that can be read" in only_failure(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "library", "extra"),
    [("a.html", "trafilatura", "html"), ("a.parquet", "pyarrow", "parquet"), ("a.xlsx", "openpyxl", "excel")],
)
def test_a_missing_extra_is_one_line_and_the_rest_is_read(tmp_path, without, name, library, extra):
    (tmp_path / name).write_text("12 people")
    (tmp_path / "b.txt").write_text("12 people")
    without(library)
    failure, good = read(tmp_path / name, tmp_path / "b.txt")
    assert failure.message.endswith(f"needs {library}: pip install 'numbers-extract[{extra}]'")
    assert good.text == "12 people"


# ---------------------------------------------------------------------------------------------- what was read
def test_saved_texts_are_an_input_that_gives_the_same_documents(tmp_path):
    documents = [
        InputDocument("a", "12 “people”\r\n\ud800\u2028", dt.date(2018, 1, 2), "x/a.txt"),
        InputDocument("a", "13", None, "y/a.html"),
    ]
    path = tmp_path / "texts.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        assert list(saved_texts([documents[0], InputFailure("no"), documents[1]], lambda: stream))[1] == InputFailure(
            "no"
        )
    assert [item[:3] for item in read(path)] == [document[:3] for document in documents]


# ---------------------------------------------------------------------------------------------- what is not
def test_no_such_path(tmp_path):
    assert only_failure(tmp_path / "nothing.txt").endswith("nothing.txt: no such file or folder")


def test_a_name_that_is_close_is_offered(tmp_path):
    (tmp_path / "article.txt").write_text("12 people")
    message = only_failure(tmp_path / "artcle.txt")
    assert message.endswith(f"no such file or folder; did you mean {tmp_path / 'article.txt'}?")


def test_a_text_in_the_place_of_a_path_is_led_to_explain():
    assert "a text in quotes is for the command explain" in only_failure("At least 12 people were killed.")
    assert "explain" not in only_failure("my first article of May.txt")


def test_a_line_of_broken_json_says_where_and_what_to_do(tmp_path):
    path = jsonl(tmp_path / "t.jsonl", {"text": "a"}, '{"text": "b')
    said = f"{path}, line 2: no JSON (unterminated string starting at column 10); mend the line or take it out"
    assert read(path)[1].message == said


def test_a_path_that_cannot_be_one():
    assert only_failure("a\0b.txt")
    assert only_failure("x" * 5_000)


def test_a_folder_without_texts(tmp_path):
    assert "the folder holds no text (.txt .md .html) and no table" in only_failure(tmp_path)


@pytest.mark.parametrize("name", ["e.txt", "e.csv", "e.jsonl", "e.tsv"])
@pytest.mark.parametrize("content", [b"", b"\n \n", b"\xef\xbb\xbf"])
def test_an_empty_file(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    assert f"{name}: " in only_failure(tmp_path / name)


def test_a_table_without_rows(tmp_path):
    (tmp_path / "t.csv").write_text("id,text\n")
    assert only_failure(tmp_path / "t.csv").endswith("the table has no rows")


@pytest.mark.parametrize("content", [b"\x7fELF\0\0\1\xff", b"text\0text", b"\xff" * 10 + b"\0"])
def test_a_binary_file(tmp_path, content):
    (tmp_path / "b.txt").write_bytes(content)
    assert "binary file" in only_failure(tmp_path / "b.txt")


@pytest.mark.parametrize("name", ["l.txt", "l.csv", "l.jsonl"])
def test_bytes_that_are_not_utf8(tmp_path, name):
    start = b"text\n" if name.endswith("csv") else b""
    (tmp_path / name).write_bytes(start + b"caf\xe9")
    message = only_failure(tmp_path / name, encoding="utf-8")
    assert f"{name}: not UTF-8 at byte {len(start) + 3:,}" in message
    assert "--encoding" in message


def test_the_first_bad_byte_of_a_long_table(tmp_path):
    good = "text\n" + "é\n" * 100_000
    (tmp_path / "t.csv").write_bytes(good.encode() + b"\xe9\n")
    assert f"at byte {len(good.encode()):,}:" in read(tmp_path / "t.csv", encoding="utf-8")[-1].message


@pytest.mark.parametrize("rest", ["", "y,6\n" * 3])
def test_a_quotation_mark_that_is_never_closed_is_said_and_the_rows_before_are_read(tmp_path, rest):
    (tmp_path / "t.csv").write_text(f'id,text\na,"4 ""men"""\nb,5\nc,"6 people\n{rest}')
    *documents, failure = read(tmp_path / "t.csv")
    assert [item.text for item in documents] == ['4 "men"', "5"]
    assert failure.message.endswith(
        "t.csv: row 3: a quotation mark opens a cell and none closes it; mend the row; 2 documents before it were read"
    )


@pytest.mark.parametrize("last", ["c,6", 'c,"6"', 'c,"6"\n\n\n', "c"])
def test_a_last_row_may_end_in_any_way(tmp_path, last):
    (tmp_path / "t.csv").write_text(f"id,text\na,4\n{last}")
    assert [item.doc_id for item in read(tmp_path / "t.csv")] == ["a", "c"]


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("ending", ["txt", "csv", "jsonl"])
def test_utf16_without_a_byte_order_mark_is_found_out(tmp_path, name, ending):
    text = {"txt": "12 people", "csv": "text\n12 people\n", "jsonl": '{"text": "12 people"}\n'}[ending]
    (tmp_path / f"u.{ending}").write_bytes(text.encode(name))
    assert [item.text for item in read(tmp_path / f"u.{ending}")] == ["12 people"]


def test_utf16_is_told_from_binary(tmp_path):
    (tmp_path / "u.txt").write_bytes("12 people".encode("utf-16"))
    assert "--encoding utf-16" in only_failure(tmp_path / "u.txt", encoding="utf-8")
    assert read(tmp_path / "u.txt")[0].text == "12 people"


@pytest.mark.parametrize("option", [TableColumns("body"), TableColumns(id="key"), TableColumns(date="day")])
def test_a_table_without_the_column_lists_those_it_has(tmp_path, option):
    (tmp_path / "t.csv").write_text("id,text\n1,2\n")
    sort, name = next((sort, name) for sort, name in option._asdict().items() if name not in {"text", None})
    said = f": no column '{name}'; it has id, text: name one with --{sort}-column"
    assert only_failure(tmp_path / "t.csv", columns=option).endswith(said)
    jsonl(tmp_path / "t.jsonl", {"id": 1, "text": "2"})
    assert only_failure(tmp_path / "t.jsonl", columns=option).endswith(said)


@pytest.mark.parametrize(
    "line", ["{", '{"text": "a"', "nonsense", "[1]", "5", '"text"', "[" * 100_000, '{"text": 5}', '{"other": "x"}']
)
def test_a_line_that_is_no_json_object_with_a_text_is_named_and_the_rest_is_read(tmp_path, line):
    path = jsonl(tmp_path / "t.jsonl", {"text": "a"}, line, {"text": "b"})
    first, failure, last = read(path)
    assert (first.text, last.text) == ("a", "b")
    assert f"{path}, line 2: " in failure.message
    assert "\n" not in failure.message


def test_a_number_of_ten_thousand_digits_in_json(tmp_path):
    path = jsonl(tmp_path / "t.jsonl", '{"text": "a", "n": ' + "9" * 10_000 + "}", {"text": "b"})
    assert read(path)[-1].text == "b"


def test_a_lone_surrogate_is_read(tmp_path):
    path = jsonl(tmp_path / "t.jsonl", '{"text": "5 people \\ud800"}')
    assert read(path)[0].text == "5 people \ud800"


def test_a_date_that_is_none_is_noted_once_and_its_text_is_read(tmp_path, caplog):
    path = jsonl(tmp_path / "t.jsonl", *({"text": "a", "date": day} for day in ["2018-01-02", "soon", "1/2/2018"]))
    assert [item.date for item in read(path)] == [dt.date(2018, 1, 2), None, None]
    assert "2 dates are not read as a day" in caplog.text
    assert "line 2: 'soon'" in caplog.text
    assert "--day-first" in caplog.text


@pytest.mark.parametrize("name", ["a.mov", "a.doc", "a.xls", "a.mov.gz"])
def test_endings_that_are_not_read(tmp_path, name):
    (tmp_path / name).write_text("12 people")
    assert f"files that end in .{name.split('.')[1]} are not read" in only_failure(tmp_path / name)


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    def refuse(path, _mode):
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    (tmp_path / "a.txt").write_text("12")
    monkeypatch.setattr("pathlib.Path.open", refuse)
    assert only_failure(tmp_path / "a.txt").endswith("a.txt: permission denied")


def test_one_bad_input_does_not_stop_the_others(tmp_path):
    (tmp_path / "good.txt").write_text("12")
    items = read(tmp_path / "none.txt", tmp_path / "good.txt", tmp_path / "none.csv", tmp_path / "good.txt")
    assert [type(item).__name__ for item in items] == ["InputFailure", "InputDocument"] * 2


@pytest.mark.parametrize(
    ("text", "day"), [("2018-01-02", dt.date(2018, 1, 2)), (" 2018-01-02T23:00:00Z ", dt.date(2018, 1, 2))]
)
def test_dates_are_iso(text, day):
    assert parse_date(text) == day


@pytest.mark.parametrize("text", ["", "yesterday", "2018", "2018-13-01", "1/2/2018", "Jan 2, 2018"])
def test_what_is_no_date(text):
    with pytest.raises(ValueError, match=r"."):
        parse_date(text)


# ---------------------------------------------------------------------------------------------- pipes and forms
def piped(monkeypatch, data: bytes, **options):
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BufferedReader(io.BytesIO(data))))
    return list(iter_documents(["-"], **options))


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        (b'{"id": "a", "text": "9 men"}\n{"id": "b", "text": "4 men"}\n', ["9 men", "4 men"]),
        (b"id,body\n1,9 men\n", ["9 men"]),
        (b'[{"title": "T", "content": "9 men"}]', ["T\n\n9 men\n"]),
        (b"Nine men, four women\nleft.", ["Nine men, four women\nleft."]),
        (b"{so it goes} 9 men", ["{so it goes} 9 men"]),
    ],
)
def test_what_a_pipe_holds_is_told_by_its_beginning(monkeypatch, data, texts):
    assert [item.text for item in piped(monkeypatch, data)] == texts


@pytest.mark.parametrize("packed", [gzip.compress, bz2.compress, lzma.compress])
def test_what_is_packed_in_a_pipe_is_unpacked(monkeypatch, packed):
    data = packed(b"id,body\n1,9 men\n")
    assert [item.text for item in piped(monkeypatch, data)] == ["9 men"]
    assert [item.text for item in piped(monkeypatch, data, form="csv")] == ["9 men"]


def test_zstd_in_a_pipe_is_unpacked(monkeypatch):
    packed = pytest.importorskip("zstandard").compress(b"9 men left")
    assert [item.text for item in piped(monkeypatch, packed)] == ["9 men left"]


def test_a_named_form_goes_before_what_a_pipe_looks_like(monkeypatch):
    data = b'{"text": "9 men"}\n'
    assert [item.text for item in piped(monkeypatch, data, form="text")] == [data.decode()]


def test_json_lines_of_a_pipe_come_before_the_next_is_written(monkeypatch):
    read_end, write_end = os.pipe()
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=os.fdopen(read_end, "rb")))
    with os.fdopen(write_end, "wb", buffering=0) as out:
        out.write(b'{"text": "9 men"}\n{"text": "4 men"}\n')
        items = iter_documents(["-"])
        assert next(items).text == "9 men"  # the pipe is still open


def test_saved_texts_keep_the_articles_that_their_source_set_apart(tmp_path):
    feed = "<rss version='2.0'><channel><item><title>One</title><description>9 men died.</description></item>"
    (tmp_path / "a.rss").write_text(
        feed + "<item><title>Two</title><description>4 men died.</description></item></channel></rss>"
    )
    out = io.StringIO()
    (before,) = saved_texts(iter_documents([str(tmp_path / "a.rss")]), lambda: out)
    (tmp_path / "saved.jsonl").write_text(out.getvalue())
    (after,) = read(tmp_path / "saved.jsonl")
    assert after.records == before.records
    assert len(after.records) == 2


@pytest.mark.parametrize(
    "cell", [[], [[1]], [[0, 9, None, [0, 99], "", "", None]], "x", [[0, 1, None, [0, 1], "", "", "no day"]]]
)
def test_articles_that_do_not_lie_in_the_text_are_left(tmp_path, cell):
    assert read(jsonl(tmp_path / "t.jsonl", {"text": "9 men", "articles": cell}))[0].records is None


def test_kept_columns_are_carried_or_said(tmp_path):
    path = jsonl(tmp_path / "t.jsonl", {"text": "9 men", "url": "x", "n": None})
    assert read(path, columns=TableColumns(keep=("url", "n")))[0].kept == ("x", "")
    assert "no column 'region' to keep" in only_failure(path, columns=TableColumns(keep=("region",)))


class TestWhatWasUsed:
    """A text of which little was read is told, so that nobody sums a table of a misread export."""

    FURNITURE = "\n\n".join(f"Read more: two dead in the town of Ard {number}" for number in range(20))

    def test_little_of_a_text(self, run, tmp_path):
        (tmp_path / "page.txt").write_text(f"Two men died in Ard.\n\n{self.FURNITURE}\n", encoding="utf-8")
        assert "note: page: 16 of its" in run("extract", tmp_path)[2]
        assert "characters" not in run("extract", tmp_path, "--quiet")[2]

    def test_nothing_of_a_text_is_said_also_where_it_shall_be_quiet(self, run, tmp_path):
        (tmp_path / "page.txt").write_text(self.FURNITURE, encoding="utf-8")
        assert "note: page: no article text" in run("extract", tmp_path, "--quiet")[2]

    def test_a_plain_text_brings_no_note(self, run, tmp_path):
        (tmp_path / "page.txt").write_text("Two men died in Ard.\n\nRead more: one dead\n", encoding="utf-8")
        assert "note" not in run("extract", tmp_path)[2]


class TestMojibake:
    """UTF-8 that was once read as another character set is mended, with a note; other texts stay as they are."""

    SPOILT = "ARD \u00e2\u20ac\u201d \u00e2\u20ac\u0153Two men died,\u00e2\u20ac\u009d said Ra\u00c3\u00bal Peck.\n"
    MENDED = "ARD \u2014 \u201cTwo men died,\u201d said Ra\u00fal Peck.\n"

    def read(self, tmp_path, name, content):
        (tmp_path / name).write_text(content, encoding="utf-8")
        return [item.text for item in iter_documents([str(tmp_path / name)])]

    def test_a_text(self, tmp_path, caplog):
        assert self.read(tmp_path, "a.txt", self.SPOILT) == [self.MENDED]
        assert "is mended" in caplog.text

    def test_rows_of_a_table_with_one_note(self, tmp_path, caplog):
        lines = "\n".join([json.dumps({"text": self.SPOILT})] * 2)
        assert self.read(tmp_path, "a.jsonl", lines) == [self.MENDED] * 2
        assert caplog.text.count("is mended") == 1

    @pytest.mark.parametrize(
        "text", ["S\u00c3O PAULO, \u00c2ngela and \u00e2ge: \u201cno\u201d", "na\u00efve caf\u00e9 \u00f0is"]
    )
    def test_letters_that_only_look_so(self, tmp_path, caplog, text):
        assert self.read(tmp_path, "a.txt", text) == [text]
        assert "mended" not in caplog.text
