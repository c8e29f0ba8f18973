"""Inputs and outputs at an address, divided data sets of Parquet, and the codecs: all bytes come through one door."""

from __future__ import annotations

import bz2
import datetime as dt
import gzip
import importlib.util
import lzma
import re
import tempfile
import zipfile
from pathlib import Path

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard
from fsspec.spec import AbstractFileSystem

from numbers_extract.addresses import address_of, is_address, on_the_disk
from numbers_extract.drafts import atomic_writer
from numbers_extract.errors import OutputError, UsageError
from numbers_extract.reading.inputs import InputFailure, TableColumns, iter_documents

TEXT = "At least 12 people were killed in a fire in Dunmore."


@pytest.fixture
def memory():
    """What is at ``memory://``, emptied before and after: gives a function that puts a file there."""
    system = fsspec.filesystem("memory")
    system.store.clear()
    system.pseudo_dirs[:] = [""]
    yield system
    system.store.clear()
    system.pseudo_dirs[:] = [""]


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


def told(items):
    return [item.message if isinstance(item, InputFailure) else item.doc_id for item in items]


def parquet(*texts, **columns):
    sink = pa.BufferOutputStream()
    pq.write_table(pa.table({"text": list(texts), **columns}), sink, row_group_size=2)
    return sink.getvalue().to_pybytes()


# ---------------------------------------------------------------------------------------------- what is an address
@pytest.mark.parametrize(
    "path", ["s3://b/a.csv", "memory://a", "https://x.org/a.html", "simplecache::s3://b/a", "GS://b/a"]
)
def test_an_address_names_its_way(path):
    assert is_address(path)


@pytest.mark.parametrize(
    "path", ["a.csv", "/a/b.csv", "c:/a.csv", "file:///a/b.csv", "local:///a.csv", "-", "", "a:b", "://a"]
)
def test_a_path_of_the_disk_is_no_address(path):
    assert not is_address(path)


def test_the_address_that_was_made_a_path_comes_back(tmp_path, monkeypatch):
    assert address_of(Path("s3://bucket/in/a.csv")) == "s3://bucket/in/a.csv"
    assert address_of(Path("/a/s3:/b.csv")) is None
    assert on_the_disk("file:///a/b.csv") == "/a/b.csv"
    monkeypatch.chdir(tmp_path)
    (tmp_path / "abc:").mkdir()
    assert address_of(Path("abc:/f.csv")) is None


# ---------------------------------------------------------------------------------------------- reading
def test_a_file_at_an_address_is_read_as_one_of_the_disk(memory, tmp_path):
    memory.pipe("/in/fire.txt", TEXT.encode())
    (tmp_path / "fire.txt").write_text(TEXT)
    (there,) = read("memory://in/fire.txt")
    (here,) = read(tmp_path / "fire.txt")
    assert (there.doc_id, there.text) == (here.doc_id, here.text)
    assert there.origin == "memory://in/fire.txt"
    assert read(f"file://{tmp_path}/fire.txt") == [here]
    assert [item.text for item in read(f"file://{tmp_path}/*.txt")] == [TEXT]


def test_folders_and_patterns_at_an_address(memory):
    for name in ("b.txt", "a.md", "t.csv", ".hidden.txt", "deep/c.txt", ".no/d.txt"):
        memory.pipe(f"/in/{name}", b"id,text\n7,Two men fell\n" if name == "t.csv" else TEXT.encode())
    assert told(read("memory://in")) == ["a", "b"]
    assert told(read("memory://in/")) == ["a", "b"]
    assert told(read("memory://in/**")) == ["a", "b", "deep/c"]
    assert told(read("memory://in/*.txt")) == ["b"]
    assert told(read("memory://in/t.csv", "memory://in/**/c.txt")) == ["7", "c"]


def test_recursive_reads_the_folders_inside_an_address(memory, run):
    memory.pipe("/in/deep/c.txt", TEXT.encode())
    memory.pipe("/in/a.txt", TEXT.encode())
    status, out, _ = run("extract", "memory://in", "memory://in/a.txt", "--recursive", "--format", "jsonl", "--quiet")
    assert (status, [line.partition(",")[0] for line in out.splitlines()]) == (
        0,
        ['{"doc_id": "a"', '{"doc_id": "deep/c"', '{"doc_id": "a"'],
    )


def test_archives_workbooks_and_packed_files_at_an_address(memory, tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        file.writestr("one.txt", TEXT)
    memory.pipe("/in/a.zip", (tmp_path / "a.zip").read_bytes())
    memory.pipe("/in/b.txt.gz", gzip.compress(TEXT.encode()))
    memory.pipe("/in/c.parquet", parquet(TEXT, TEXT, TEXT, id=["x", "y", "z"]))
    assert told(read("memory://in/a.zip", "memory://in/b.txt.gz", "memory://in/c.parquet")) == [
        "one",
        "b",
        "x",
        "y",
        "z",
    ]


def test_what_is_not_there_is_one_line_and_others_go_on(memory):
    memory.pipe("/in/a.txt", TEXT.encode())
    memory.pipe("/in/a.xyz", b"?")
    memory.makedirs("/empty", exist_ok=True)
    lost = ["in/none.txt", "none", "none/*.txt", "empty", "in/a.xyz"]
    *failures, last = told(read(*(f"memory://{path}" for path in lost), "memory://in/a.txt"))
    assert last == "a"
    reasons = [f"memory://{path}: " for path in lost]
    assert [line.startswith(reason) for line, reason in zip(failures, reasons, strict=True)] == [True] * len(lost)
    assert [line.partition(": ")[2][:30] for line in failures] == [
        "no such file or folder",
        "no such file or folder",
        "no file matches this pattern (",
        "no text (.txt .md .html) and n",
        "files that end in .xyz are not",
    ]


@pytest.mark.parametrize(
    ("address", "line"),
    [
        ("s3://bucket/a.csv", "s3:// needs s3fs: pip install s3fs"),
        ("gs://bucket/a.csv", "gs:// needs gcsfs: pip install gcsfs"),
        ("https://x.org/a.csv", "https:// needs aiohttp requests: pip install aiohttp requests"),
        ("what://x", "it cannot be reached (Protocol not known: what)"),
    ],
)
def test_a_library_that_is_missing_is_named(address, line, monkeypatch):
    def missing(_):
        raise ImportError

    if address[:4] != "what":
        monkeypatch.setattr("fsspec.core.url_to_fs", missing)
    assert told(read(address)) == [f"{address}: {line}"]


def test_without_fsspec_one_line_names_the_extra(without):
    without("fsspec")
    assert told(read("memory://a.txt")) == [
        "memory://a.txt: reading memory://a.txt needs fsspec: pip install 'numbers-extract[remote]'"
    ]


class Failing(AbstractFileSystem):
    """A place whose library has errors of its own, in the middle of a file."""

    protocol = "failing"

    def info(self, path, **_):
        return {"name": path, "size": 10, "type": "file"}

    def _open(self, path, *_, **__):
        return Breaking(path)


class Breaking:
    def __init__(self, path):
        self.left = [TEXT.encode() + b"\n"] if "late" in path else []

    def read(self, _):
        if self.left:
            return self.left.pop()
        raise LookupError("the key\nof the account is wrong")

    def seekable(self):
        return False

    def close(self):
        pass


def test_an_error_of_a_library_is_one_line(memory):
    fsspec.register_implementation("failing", Failing, clobber=True)
    memory.pipe("/a.txt", TEXT.encode())
    reason = "it cannot be reached (the key of the account is wrong)"
    assert told(read("failing://early.txt", "failing://late.txt", "memory://a.txt")) == [
        f"failing://early.txt: {reason}",
        f"failing://late.txt: {reason}",
        "a",
    ]


class Web(AbstractFileSystem):
    """Stands for the web: any address is a page."""

    protocol = ("http", "https")

    def info(self, path, **_):
        return {"name": path, "size": None, "type": "file"}

    def _open(self, path, *_, **__):
        memory = fsspec.filesystem("memory")
        return memory.open("/table.csv" if "csv" in path else "/page")

    @classmethod
    def _strip_protocol(cls, path):
        return path


def test_an_address_of_the_web_is_told_by_its_beginning(memory, monkeypatch):
    monkeypatch.setattr("fsspec.core.url_to_fs", lambda address: (Web(), address))
    page = f"<!doctype html><html><body><article><h1>Fire</h1><p>{TEXT} Nobody knows why.</p></article></body></html>"
    memory.pipe("/page", page.encode())
    memory.pipe("/table.csv", b"id,text\n7,Two men fell\n")
    pages = read("https://x.org/news/fire-12.5?id=3", "https://x.org/fire", "https://x.org/fire.html")
    assert [(item.doc_id, item.text[:4]) for item in pages] == [
        ("fire-12-5", "Fire"),
        ("fire", "Fire"),
        ("fire", "Fire"),
    ]
    assert told(read("https://x.org/table.csv?token=a/b", "https://x.org/csv")) == ["7", "7"]


# ---------------------------------------------------------------------------------------------- writing
@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet", "xlsx"])
def test_a_table_goes_to_an_address(memory, tmp_path, run, ending):
    (tmp_path / "a.txt").write_text(TEXT)
    status, out, err = run("extract", tmp_path / "a.txt", "--output", f"memory://out/facts.{ending}", "--quiet")
    assert (status, out, err) == (0, "", "")
    run("extract", tmp_path / "a.txt", "--output", tmp_path / f"facts.{ending}", "--quiet")
    there, here = memory.cat(f"/out/facts.{ending}"), (tmp_path / f"facts.{ending}").read_bytes()
    assert there == here or ending == "xlsx"  # which holds the time
    assert not list(tmp_path.glob("*:"))


def test_texts_and_files_beside_go_to_an_address_too(memory, tmp_path, run):
    (tmp_path / "a.txt").write_text(TEXT)
    status, _, err = run(
        "extract", tmp_path / "a.txt", "--output", "memory://out/f.csv", "--schema", "--texts", "memory://out/t.jsonl"
    )
    assert status == 0, err
    assert memory.find("/out") == ["/out/f.csv", "/out/f.schema.json", "/out/t.jsonl"]
    assert told(read("memory://out/t.jsonl")) == ["a"]


def test_a_file_address_is_a_path_of_the_disk(tmp_path, run):
    (tmp_path / "a.txt").write_text(TEXT)
    assert run("extract", tmp_path / "a.txt", "--output", f"file://{tmp_path}/f.csv", "--quiet")[0] == 0
    assert (tmp_path / "f.csv").read_text().count("\n") > 1
    before = (tmp_path / "a.txt").read_text()
    status, _, err = run("extract", f"file://{tmp_path}/a.txt", "--output", f"file://{tmp_path}/a.txt", "-f", "csv")
    assert (status, (tmp_path / "a.txt").read_text()) == (2, before)
    assert "it is one of the inputs" in err


@pytest.mark.parametrize("given", ["memory://in/t.csv", "memory://in", "memory://in/*.csv", "memory://in/**"])
def test_an_input_at_an_address_is_never_written_over(memory, run, given):
    memory.pipe("/in/t.csv", b"text\nTwo men fell\n")
    status, _, err = run("extract", given, "--output", "memory://in/t.csv")
    assert (status, memory.cat("/in/t.csv")) == (2, b"text\nTwo men fell\n")
    assert f"cannot write memory://in/t.csv: it is one of the inputs ({given}" in err


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (("--output", "s3://b/f.csv"), "cannot write s3://b/f.csv: s3:// needs s3fs: pip install s3fs"),
        (("--output", "memory://out/f.db"), "cannot write memory://out/f.db: a database is written on the disk only"),
        (("--output", "memory://in", "-f", "csv"), "cannot write memory://in: it is a folder; name a file"),
        (("--output", "memory://o/f.csv", "--data-package"), "a file that others go into is written on the disk only"),
    ],
)
def test_what_cannot_be_written_is_said_before_anything_is_read(memory, tmp_path, run, monkeypatch, options, reason):
    memory.pipe("/in/x.txt", b"x")
    (tmp_path / "a.txt").write_text(TEXT)
    reached = fsspec.core.url_to_fs

    def missing(address):
        if address.startswith("s3"):
            raise ImportError
        return reached(address)

    monkeypatch.setattr("fsspec.core.url_to_fs", missing)
    monkeypatch.chdir(tmp_path)
    status, out, err = run("extract", "a.txt", *options)
    assert (status, out) == (2, "")
    assert reason in err
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_run_that_fails_leaves_an_address_as_it_was(memory):
    memory.pipe("/out/f.csv", b"old")
    with pytest.raises(ZeroDivisionError), atomic_writer(Path("memory://out/f.csv")) as draft:
        draft.write_text(str(1 / 0))
    assert memory.cat("/out/f.csv") == b"old"


def test_an_address_that_takes_nothing_is_an_error_of_the_output(memory, monkeypatch):
    def refuse(*_, **__):
        raise LookupError("no room")

    monkeypatch.setattr(type(memory), "put_file", refuse)
    told = r"memory://out/f\.csv: it cannot be reached \(no room\); what was to be written is kept as (.*)\Z"
    with pytest.raises(OutputError, match=told) as raised:  # noqa: SIM117
        with atomic_writer(Path("memory://out/f.csv")) as draft:
            draft.write_text("whole")
    kept = re.search(told, str(raised.value))
    assert Path(kept[1]).read_text() == "whole"


def test_nothing_is_kept_of_a_run_that_fails_or_is_sent(memory, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(ZeroDivisionError), atomic_writer(Path("memory://out/f.csv")) as draft:
        draft.write_text(str(1 / 0))
    with atomic_writer(Path("memory://out/f.csv")) as draft:
        draft.write_text("whole")
    assert memory.cat("/out/f.csv") == b"whole"
    assert list(tmp_path.iterdir()) == []


def test_without_fsspec_nothing_is_written_at_an_address(without):
    without("fsspec")
    with pytest.raises(UsageError, match="needs fsspec"), atomic_writer(Path("memory://out/f.csv")):
        pass


# ---------------------------------------------------------------------------------------------- data sets of Parquet
@pytest.fixture
def divided(tmp_path):
    """A data set as engines write it, in folders by year and date."""
    root = tmp_path / "news.parquet"
    for year, day in ((2023, "2023-05-02"), (2024, "__HIVE_DEFAULT_PARTITION__")):
        place = root / f"year={year}" / f"date={day}"
        place.mkdir(parents=True)
        (place / "part-0.parquet").write_bytes(parquet(TEXT, TEXT, TEXT))
        (place / "_SUCCESS").write_text("")
    return root


def test_a_divided_data_set_is_read_as_one_table(divided):
    items = read(divided, columns=TableColumns(keep=("year",)))
    first = [(f"year=2023/date=2023-05-02/part-0:{n}", dt.date(2023, 5, 2), ("2023",)) for n in (1, 2, 3)]
    second = [(f"year=2024/date=__HIVE_DEFAULT_PARTITION__/part-0:{n}", None, ("2024",)) for n in (1, 2, 3)]
    assert [(item.doc_id, item.date, item.kept) for item in items] == first + second


def test_its_documents_have_one_name_however_the_files_are_named(divided, memory):
    whole = told(read(divided))
    assert told(read(f"{divided}/**/*.parquet")) == whole
    assert told(read(*sorted(divided.rglob("*.parquet")))) == whole
    memory.put(f"{divided}/", "/news/", recursive=True)
    assert told(read("memory://news")) == whole
    assert told(read("memory://news/**")) == whole
    assert told(read("memory://news/*/*/*.parquet")) == whole


def test_a_broken_file_of_a_data_set_costs_no_other(divided):
    (divided / "year=2023" / "broken.parquet").write_bytes(b"PAR1 and no more")
    items = read(divided)
    assert [type(item) is InputFailure for item in items].count(True) == 1
    assert len(items) == 7


def test_a_column_of_the_file_goes_before_that_of_its_folder(tmp_path):
    place = tmp_path / "id=7"
    place.mkdir()
    (place / "a.parquet").write_bytes(parquet(TEXT, id=["own"]))
    (place / "b.parquet").write_bytes(parquet(TEXT))
    assert told(read(tmp_path)) == ["own", "7"]


def test_a_folder_with_an_equals_sign_and_no_table_is_no_data_set(tmp_path):
    (tmp_path / "a=b").mkdir()
    (tmp_path / "a=b" / "c.txt").write_text(TEXT)
    assert "holds no text" in read(tmp_path)[0].message


# ---------------------------------------------------------------------------------------------- codecs
CHECKED = zstandard.ZstdCompressor(write_checksum=True)  # as the program zstd does
CODECS = {".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress, ".zst": CHECKED.compress}
each_codec = pytest.mark.parametrize(("codec", "pack"), CODECS.items())


@each_codec
def test_every_form_can_be_packed(tmp_path, codec, pack):
    forms = {
        "a.txt": TEXT.encode(),
        "b.csv": f'id,text\nrow,"{TEXT}"\n'.encode(),
        "c.jsonl": f'{{"id": "line", "text": "{TEXT}"}}\n'.encode(),
        "d.parquet": parquet(TEXT, id=["cell"]),
        "e.html": f"<html><body><article><h1>Fire</h1><p>{TEXT} Nobody knows why.</p></article></body></html>".encode(),
    }
    for name, data in forms.items():
        (tmp_path / f"{name}{codec}").write_bytes(pack(data))
    assert told(read(*sorted(tmp_path.iterdir()))) == ["a", "row", "line", "cell", "e"]
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as file:
        file.writestr(f"in.txt{codec}", pack(TEXT.encode()))
    assert [item.text for item in read(tmp_path / "z.zip")] == [TEXT]


@each_codec
def test_several_streams_in_one_file_are_one_text(tmp_path, codec, pack):
    (tmp_path / f"a.txt{codec}").write_bytes(pack(b"Ten men ") + pack(b"were killed."))
    assert [item.text for item in read(tmp_path / f"a.txt{codec}")] == ["Ten men were killed."]


@each_codec
def test_a_packed_file_that_is_damaged_is_one_line(tmp_path, codec, pack):
    whole = pack("".join(f"{n} people were killed in Dunmore.\n" for n in range(5_000)).encode())
    for name, data in {
        "cut": whole[:-30],
        "none": b"no such thing",
        "odd": whole[:200] + b"\xff" * 9 + whole[209:],
    }.items():
        (tmp_path / f"{name}.txt{codec}").write_bytes(data)
        (line,) = told(read(tmp_path / f"{name}.txt{codec}"))
        assert line.startswith(f"{tmp_path}/{name}.txt{codec}: cannot be unpacked (")


@each_codec
def test_the_rows_before_the_damage_come_out(tmp_path, codec, pack):
    rows = "id,text\n" + "".join(f"{n},{n * 7919} people were killed.\n" for n in range(9_000))
    (tmp_path / f"t.csv{codec}").write_bytes(pack(rows.encode())[:-200])
    *items, failure = read(tmp_path / f"t.csv{codec}")
    assert isinstance(failure, InputFailure)
    assert f"{len(items):,} documents before it were read" in failure.message or codec in {".bz2", ".xz"}


@each_codec
def test_what_unpacks_beyond_measure_is_refused(tmp_path, codec, pack, monkeypatch):
    monkeypatch.setattr("numbers_extract.reading.archives._LARGEST", 1 << 20)
    (tmp_path / f"a.txt{codec}").write_bytes(pack(b"a" * (1 << 24)))
    assert "as if made to fill the disk" in told(read(tmp_path / f"a.txt{codec}"))[0]


def test_a_bomb_of_zstd_takes_little_memory(tmp_path):
    frame = zstandard.ZstdCompressor(level=1).compress(bytes((1 << 28) + (1 << 20)))
    (tmp_path / "a.csv.zst").write_bytes(frame)
    assert "as if made to fill the disk" in told(read(tmp_path / "a.csv.zst"))[0]


def test_without_zstandard_one_line_names_the_extra(tmp_path, without):
    (tmp_path / "a.txt.zst").write_bytes(zstandard.compress(b"Ten men fell."))
    without("zstandard")
    assert told(read(tmp_path / "a.txt.zst"))[0].endswith("needs zstandard: pip install 'numbers-extract[zstd]'")


def test_a_place_where_one_cannot_go_back_gives_archives_and_tables_too(tmp_path, monkeypatch):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        file.writestr("one.txt", TEXT)
    (tmp_path / "b.parquet").write_bytes(parquet(TEXT, id=["cell"]))
    (tmp_path / "c.txt.gz").write_bytes(gzip.compress(TEXT.encode()))

    class Stream:
        def __init__(self, path):
            self.file = path.open("rb")
            self.read, self.close = self.file.read, self.file.close

        def seekable(self):
            return False

    monkeypatch.setattr(Failing, "_open", lambda _, path, *__, **___: Stream(tmp_path / path.rpartition("/")[2]))
    fsspec.register_implementation("failing", Failing, clobber=True)
    assert told(read(*(f"failing://x/{name}" for name in ("a.zip", "b.parquet", "c.txt.gz")))) == ["one", "cell", "c"]
