"""WARC and WET files: pages and texts record by record, by their address; a damaged record costs no other."""

from __future__ import annotations

import bz2
import datetime as dt
import gzip
import io
import json
import lzma
import zlib

import brotli
import pytest
import zstandard

from numbers_extract.reading.inputs import InputDocument, InputFailure, TableColumns, iter_documents

NOTE = "records without a text passed over"


def page(number, words="", day=""):
    stated = f'<meta property="article:published_time" content="{day}T10:00:00Z">' if day else ""
    return (
        f"<!doctype html><html><head><title>Mill fire {number}</title>{stated}</head><body><nav>12 items</nav><article>"
        f"<h1>Mill fire {number}</h1><p>A fire in the mill of Ardle killed {number} people on Monday, the mayor said."
        f"</p><p>It burned for hours, and nobody knows how it began. {words}</p></article></body></html>"
    )


def http(body, kind="text/html; charset=utf-8", status="200 OK", **fields):
    content = body.encode() if isinstance(body, str) else body
    told = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{told}\r\n".encode() + content


def record(
    block, sort="response", kind="application/http; msgtype=response", address="https://gull.example.org/1", **fields
):
    told = {"WARC-Type": sort, "WARC-Date": "2024-03-14T09:30:00Z", "Content-Type": kind, "Content-Length": len(block)}
    told |= {"WARC-Record-ID": f"<urn:uuid:{zlib.crc32(block):08x}>"} | {
        n.replace("_", "-"): v for n, v in fields.items()
    }
    told |= {"WARC-Target-URI": address} if address else {}
    head = "".join(f"{name}: {value}\r\n" for name, value in told.items() if value is not None)
    return f"WARC/1.0\r\n{head}\r\n".encode() + block + b"\r\n\r\n"


def numbered(count):
    return [record(http(page(n)), address=f"https://gull.example.org/{n}") for n in range(1, count + 1)]


def packed(records):
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def read(path, data, **options):
    path.write_bytes(data)
    return list(iter_documents([str(path)], **options))


def told(items):
    """The last part of the id of each document, the message of each failure without its path."""
    return [
        item.doc_id.rpartition("/")[2] if isinstance(item, InputDocument) else item.message.partition(", ")[2]
        for item in items
    ]


# ---------------------------------------------------------------------------------------------- what is read
def test_a_page_is_read_as_a_page_is_and_called_by_its_address(tmp_path):
    (item,) = read(tmp_path / "a.warc", record(http(page(14, day="2024-03-12"))))
    assert item.doc_id == "https://gull.example.org/1"
    assert item.text.startswith("Mill fire 14\n\nA fire in the mill of Ardle killed 14 people")
    assert item.date == dt.date(2024, 3, 12)
    assert item.origin == f"{tmp_path / 'a.warc'}:record 1"


def test_a_conversion_is_a_plain_text(tmp_path):
    text = "Mill fire\nNine people were killed in Ardle.\n"
    (item,) = read(tmp_path / "a.warc.wet.gz", packed([record(text.encode(), "conversion", "text/plain")]))
    assert (item.text, item.date) == (text, None)


def test_a_resource_and_a_plain_response_are_read_too(tmp_path):
    items = read(
        tmp_path / "a.warc",
        record(page(3).encode(), "resource", "text/html") + record(http("Two men were killed.", "text/plain")),
    )
    assert [item.text.splitlines()[0] for item in items] == ["Mill fire 3", "Two men were killed."]


def test_the_day_of_the_fetch_is_a_date_only_where_it_is_named(tmp_path):
    data = record(http(page(1))) + record(http(page(2, day="2024-03-12")))
    assert [item.date for item in read(tmp_path / "a.warc", data)] == [None, dt.date(2024, 3, 12)]
    named = read(tmp_path / "a.warc", data, columns=TableColumns(date="WARC-Date"))
    assert [item.date for item in named] == [dt.date(2024, 3, 14), dt.date(2024, 3, 12)]
    given = read(tmp_path / "a.warc", data, date=dt.date(2020, 1, 1))
    assert [item.date for item in given] == [dt.date(2020, 1, 1), dt.date(2024, 3, 12)]


def test_a_field_can_be_the_id_and_others_can_be_kept(tmp_path):
    columns = TableColumns(id="WARC-Record-ID", keep=("WARC-Date", "warc-target-uri", "url"))
    (item,) = read(tmp_path / "a.warc", record(http(page(1)), WARC_Record_ID="<urn:uuid:7>"), columns=columns)
    assert item.doc_id == "urn:uuid:7"
    assert item.kept == ("2024-03-14T09:30:00Z", "https://gull.example.org/1", "")


def test_a_record_without_an_address_is_called_by_its_id_or_its_number(tmp_path):
    data = record(http(page(1)), address="", WARC_Record_ID="<urn:uuid:8>")
    data += record(http(page(2)), address="", WARC_Record_ID=None)
    assert [item.doc_id for item in read(tmp_path / "a.warc", data)] == ["urn:uuid:8", "a:2"]


def test_the_table_has_the_page_and_the_kept_fields(tmp_path, run):
    (tmp_path / "a.warc.gz").write_bytes(packed(numbered(2)))
    status, out, err = run("extract", tmp_path / "a.warc.gz", "--keep", "WARC-Date", "--format", "jsonl")
    rows = [json.loads(line) for line in out.splitlines()]
    killed = [(row["doc_id"], row["value"], row["WARC-Date"]) for row in rows if row["kind"] == "deaths"]
    assert (status, killed) == (
        0,
        [(f"https://gull.example.org/{n}", n, "2024-03-14T09:30:00Z") for n in (1, 2)],
    ), err


@pytest.mark.parametrize(
    ("codec", "pack"),
    [
        ("", bytes),
        (".gz", gzip.compress),
        (".bz2", bz2.compress),
        (".xz", lzma.compress),
        (".zst", zstandard.compress),
    ],
)
def test_the_file_can_be_packed_as_one(tmp_path, codec, pack):
    items = read(tmp_path / f"a.warc{codec}", pack(b"".join(numbered(3))))
    assert told(items) == ["1", "2", "3"]


def test_a_pipe_is_known_by_its_beginning(monkeypatch):
    class Stdin:
        buffer = io.BufferedReader(io.BytesIO(b"".join(numbered(2))))

    monkeypatch.setattr("sys.stdin", Stdin)
    assert told(iter_documents(["-"])) == ["1", "2"]
    Stdin.buffer = io.BufferedReader(io.BytesIO(packed(numbered(2))))
    assert told(iter_documents(["-"], form="warc")) == ["1", "2"]


def test_a_folder_gives_its_archives_of_the_web(tmp_path):
    (tmp_path / "a.warc.gz").write_bytes(packed(numbered(1)))
    (tmp_path / "b.wet").write_bytes(record(b"Nine people were killed.", "conversion", "text/plain"))
    assert len(list(iter_documents([str(tmp_path)]))) == 2


# ---------------------------------------------------------------------------------------------- what came by HTTP
def chunked(body):
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:40], body[40:])) + b"0\r\n\r\n"


def deflated(body):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


@pytest.mark.parametrize(
    ("pack", "fields"),
    [
        (chunked, {"Transfer_Encoding": "chunked"}),
        (bytes, {"Transfer_Encoding": "chunked"}),
        (gzip.compress, {"Content_Encoding": "gzip"}),
        (bytes, {"Content_Encoding": "gzip"}),
        (lambda body: chunked(gzip.compress(body)), {"Transfer_Encoding": "chunked", "Content_Encoding": "gzip"}),
        (zlib.compress, {"Content_Encoding": "deflate"}),
        (deflated, {"Content_Encoding": "deflate"}),
        (brotli.compress, {"Content_Encoding": "br"}),
        (zstandard.compress, {"Content_Encoding": "zstd"}),
    ],
)
def test_content_is_read_as_http_packed_it(tmp_path, pack, fields):
    (item,) = read(tmp_path / "a.warc", record(http(pack(page(14).encode()), **fields)))
    assert "killed 14 people" in item.text


def test_the_character_set_is_the_one_that_http_states(tmp_path):
    body = page(4, "Señora Peña fled.").encode("cp1252")
    (item,) = read(tmp_path / "a.warc", record(http(body, "text/html; charset=windows-1252")))
    assert "Señora Peña" in item.text


def test_content_that_cannot_be_unpacked_is_one_failure(tmp_path):
    bomb = gzip.compress(bytes(1 << 27))
    data = record(http(gzip.compress(page(1).encode())[:-20], Content_Encoding="gzip"))
    data += record(http(b"?", Content_Encoding="snappy")) + record(http(bomb, Content_Encoding="gzip"))
    data += record(http(brotli.compress(page(1).encode())[3:], Content_Encoding="br")) + numbered(1)[0]
    *failures, last = told(read(tmp_path / "a.warc", data))
    assert [line.partition(": ")[0] for line in failures] == ["record 1", "record 2", "record 3", "record 4"]
    assert "cannot be unpacked" in failures[0]
    assert "'snappy', which is not known" in failures[1]
    assert "more than 64 MB" in failures[2]
    assert last == "1"


# ---------------------------------------------------------------------------------------------- what is passed over
def test_what_holds_no_text_is_passed_over_and_counted(tmp_path, run):
    data = record(b"software: none\r\n", "warcinfo", "application/warc-fields")
    data += record(b"GET / HTTP/1.1\r\n\r\n", "request", "application/http; msgtype=request")
    data += record(b"fetchTimeMs: 3\r\n", "metadata", "application/warc-fields")
    data += 2 * record(http(b"GIF89a\0", "image/gif")) + record(http(page(9), status="404 Not Found"))
    data += record(http(""), "revisit") + record(http(" \n")) + numbered(1)[0]
    (tmp_path / "a.warc").write_bytes(data)
    status, _, err = run("extract", tmp_path / "a.warc")
    assert status == 0
    passed = "2 image/gif, 1 status 404, 1 revisit, 1 empty content"
    assert f"note: {tmp_path / 'a.warc'}: 5 {NOTE} ({passed})" in err
    assert "1 document, " in err


def test_a_page_that_was_fetched_in_part_is_noted(tmp_path, run):
    data = record(http(page(1)), WARC_Truncated="length") + record(http(page(2)), address="https://gull.example.org/2")
    (tmp_path / "a.warc").write_bytes(data)
    status, _, err = run("articles", tmp_path / "a.warc")
    assert (status, f"note: {tmp_path / 'a.warc'}: 1 text was cut off when it was fetched\n" in err) == (0, True)


def test_the_crawler_can_say_what_http_does_not(tmp_path):
    block = b"HTTP/1.1 200 OK\r\n\r\n" + page(5).encode()
    items = read(tmp_path / "a.warc", record(block, WARC_Identified_Payload_Type="text/html") + record(block))
    assert [item.text[:11] for item in items] == ["Mill fire 5"]


def test_a_large_picture_is_not_held(tmp_path):
    data = record(http(bytes(3 << 20), "video/mp4")) + numbered(1)[0]
    assert told(read(tmp_path / "a.warc", data)) == ["1"]


# ---------------------------------------------------------------------------------------------- damage
def test_a_damaged_member_costs_itself_alone(tmp_path):
    members = [gzip.compress(one, mtime=0) for one in numbered(4)]
    members[1] = members[1][:60] + b"\xff\0\xff\0" + members[1][64:]
    first, failure, *rest = told(read(tmp_path / "a.warc.gz", b"".join(members)))
    assert [first, *rest] == ["1", "3", "4"]
    assert failure.startswith("record 2: cannot be unpacked (")


def test_a_member_that_is_cut_off_costs_itself_alone(tmp_path):
    members = [gzip.compress(one, mtime=0) for one in numbered(3)]
    items = told(read(tmp_path / "a.warc.gz", members[0] + members[1][:90] + members[2]))
    assert items[0] == "1"
    assert items[-1] == "3"
    assert len(items) == 3
    assert told(read(tmp_path / "a.warc.gz", members[0] + members[1][:90]))[1] == (
        "record 2: cannot be unpacked (it is cut off)"
    )


def test_a_record_that_is_cut_off_is_said(tmp_path):
    whole = numbered(2)
    assert told(read(tmp_path / "a.warc", whole[0] + whole[1][:-90])) == ["1", "record 2: it is cut off"]


@pytest.mark.parametrize("length", ["9", "900000", "-4", "many", "²", "9" * 30, None])
def test_a_wrong_length_costs_its_record_alone(tmp_path, length):
    records = numbered(4)
    records[1] = record(http(page(2)), Content_Length=length)
    first, failure, *rest = told(read(tmp_path / "a.warc", b"".join(records)))
    assert (first, rest) == ("1", ["3", "4"])
    assert failure.startswith("record 2: ")


def test_lost_bytes_between_records_are_one_failure(tmp_path):
    one, two, three = numbered(3)
    items = told(read(tmp_path / "a.warc", one + two.replace(b"WARC/1.0", b"W") + b"\0\n\xff\n" * 9 + three))
    assert items == ["1", "record 2: no record begins where one should", "3"]


def test_a_head_without_an_end_is_one_failure(tmp_path):
    one, two = numbered(2)
    endless = b"WARC/1.0\r\n" + b"X: y\r\n" * 20_000
    first, failure, last = told(read(tmp_path / "a.warc", one + endless + b"\r\n" + two))
    assert (first, last) == ("1", "2")
    assert failure == "record 2: no record that can be read (a head of more than 64 KB)"


@pytest.mark.parametrize("data", [b"", b"\n\n", gzip.compress(b"")])
def test_a_file_without_a_record_is_said(tmp_path, data):
    (item,) = read(tmp_path / "a.warc", data)
    assert item.message == f"{tmp_path / 'a.warc'}: there is no record in it"


def test_a_page_that_is_none_is_one_failure(tmp_path):
    data = record(http(b"\0\1\2" * 50)) + record(http("<html></html>")) + numbered(1)[0]
    *failures, last = read(tmp_path / "a.warc", data)
    assert all(isinstance(item, InputFailure) for item in failures)
    assert len(failures) == 2
    assert last.doc_id.endswith("/1")


def test_without_the_library_one_line_names_the_extra(tmp_path, monkeypatch):
    monkeypatch.setattr("numbers_extract.extras.is_installed", lambda name: name != "warcio")
    (item,) = read(tmp_path / "a.warc", numbered(1)[0])
    assert item.message.endswith("reading WARC needs warcio: pip install 'numbers-extract[warc]'")


def test_many_workers_give_what_one_gives(tmp_path, run):
    (tmp_path / "a.warc.gz").write_bytes(packed(numbered(12)))
    alone = run("extract", tmp_path / "a.warc.gz", "--quiet")
    assert run("extract", tmp_path / "a.warc.gz", "--quiet", "--workers", "2") == alone
    assert alone[0] == 0
