"""Texts and tables in an object store and on the web: a server of S3's protocol, and one of HTTP, on this machine."""

from __future__ import annotations

import functools
import gzip
import http.server
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

boto3 = pytest.importorskip("boto3")
pytest.importorskip("s3fs")
moto_server = pytest.importorskip("moto.server")

TEXTS = [
    {"id": "a", "text": "A bomb killed 12 men in Kabul."},
    {"id": "b", "text": "Floods in Lagos left 30 dead and 400 homeless."},
]
PAGE = (
    "<!doctype html><html><head><title>Mill fire</title></head><body><article><h1>Mill fire</h1><p>A fire in the mill "
    "of Ardle killed 7 people on Monday, the mayor said, and nobody knows how it began.</p></article></body></html>"
)


@pytest.fixture(scope="module")
def store():
    """A store with the bucket ``news``: the texts as packed JSON lines, and as a divided data set."""
    server = moto_server.ThreadedMotoServer(port=0)
    server.start()
    host, port = server.get_host_and_port()
    keys = {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_DEFAULT_REGION": "us-east-1"}
    os.environ |= keys | {"AWS_ENDPOINT_URL": f"http://{host}:{port}"}
    client = boto3.client("s3")
    client.create_bucket(Bucket="news")
    lines = "".join(json.dumps(row) + "\n" for row in TEXTS).encode()
    client.put_object(Bucket="news", Key="lines/a.jsonl.zst", Body=zstandard.ZstdCompressor().compress(lines))
    for at, row in enumerate(TEXTS):
        sink = pa.BufferOutputStream()
        pq.write_table(pa.Table.from_pylist([row]), sink)
        client.put_object(Bucket="news", Key=f"set/part={at}/0.parquet", Body=sink.getvalue().to_pybytes())
    yield client
    server.stop()


@pytest.fixture
def web(tmp_path):
    """The address of a server with a packed table and with a page whose name has no ending."""
    rows = "".join(f"{row['id']},{row['text']}\n" for row in TEXTS)
    (tmp_path / "web").mkdir()
    (tmp_path / "web" / "table.csv.gz").write_bytes(gzip.compress(f"id,text\n{rows}".encode()))
    (tmp_path / "web" / "fire").write_text(PAGE)
    serve = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(tmp_path / "web"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def run(*arguments):
    command = [sys.executable, "-m", "numbers_extract", *map(str, arguments), "--quiet"]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def on_the_disk(tmp_path):
    """The table of the same texts, made without a store."""
    (tmp_path / "texts.jsonl").write_text("".join(json.dumps(row) + "\n" for row in TEXTS))
    run("extract", tmp_path / "texts.jsonl", "--output", tmp_path / "facts.csv")
    return (tmp_path / "facts.csv").read_bytes()


@pytest.mark.parametrize("given", ["s3://news/lines/a.jsonl.zst", "s3://news/lines/*.zst", "s3://news/lines"])
def test_texts_come_from_a_store_and_the_table_goes_there(store, tmp_path, given):
    done = run("extract", given, "--output", "s3://news/tables/facts.csv")
    assert (done.returncode, done.stderr) == (0, "")
    assert store.get_object(Bucket="news", Key="tables/facts.csv")["Body"].read() == on_the_disk(tmp_path)


def test_a_divided_data_set_is_read_in_a_store(store):
    done = run("extract", "s3://news/set", "--keep", "part", "--output", "s3://news/tables/facts.parquet")
    assert (done.returncode, done.stderr) == (0, "")
    held = store.get_object(Bucket="news", Key="tables/facts.parquet")["Body"].read()
    table = pq.read_table(pa.BufferReader(held))
    assert [(row["kind"], row["value"], row["part"]) for row in table.to_pylist()] == [
        ("deaths", 12.0, "0"), ("deaths", 30.0, "1"), ("affected", 400.0, "1"),
    ]  # fmt: skip


@pytest.mark.usefixtures("store")
def test_what_is_not_in_the_store_is_one_line_and_others_go_on(tmp_path):
    done = run("extract", "s3://news/b.csv", "s3://nobody/b.csv", "s3://news/lines", "--output", tmp_path / "facts.csv")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        f"numbers-extract: s3://{name}/b.csv: no such file or folder" for name in ("news", "nobody")
    ]
    assert (tmp_path / "facts.csv").read_bytes() == on_the_disk(tmp_path)


def test_no_bucket_is_made_and_the_table_is_kept(store, tmp_path):
    done = run("extract", "s3://news/lines", "--output", "s3://nobody/facts.csv")
    assert done.returncode == 1
    said, _, kept = done.stderr.strip().rpartition(" ")
    assert said.startswith("numbers-extract: cannot write s3://nobody/facts.csv: ")
    assert Path(kept).read_bytes() == on_the_disk(tmp_path)
    assert [bucket["Name"] for bucket in store.list_buckets()["Buckets"]] == ["news"]


def test_tables_and_pages_of_the_web(web, tmp_path):
    done = run("extract", f"{web}/table.csv.gz", f"{web}/fire", f"{web}/none.csv", "--output", tmp_path / "facts.jsonl")
    assert done.returncode == 1
    assert done.stderr.strip() == f"numbers-extract: {web}/none.csv: no such file or folder"
    rows = map(json.loads, (tmp_path / "facts.jsonl").read_text().splitlines())
    assert [(row["kind"], row["value"]) for row in rows] == [
        ("deaths", 12), ("deaths", 30), ("affected", 400), ("deaths", 7),
    ]  # fmt: skip
