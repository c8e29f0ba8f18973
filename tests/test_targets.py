"""Outputs by whatever name they go: none writes over a file that is read, none over another output."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from numbers_extract.app import cli
from numbers_extract.app.targets import require_outputs, require_unread
from numbers_extract.errors import UsageError
from shell_helpers import digits_engine

LEXICON = '[[unit]]\nid = "verst"\ndimension = "length"\nwords = ["verst"]\n'


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    """Runs a command line in a folder of its own, every run of digits a fact: (exit status, stdout, stderr)."""
    monkeypatch.setattr("numbers_extract.app.workers.analyse", digits_engine)
    monkeypatch.chdir(tmp_path)

    def call(*arguments):
        with pytest.raises(SystemExit) as ended:
            cli.main(list(arguments))
        return int(ended.value.code or 0), *capsys.readouterr()

    return call


@pytest.fixture
def world(tmp_path):
    """Inputs of every sort, with links to some."""
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.txt").write_text(f"{name}: 70 people")
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "a.html").write_text("<html><body><h1>Fire</h1><p>Some 70 people</p></body></html>")
    (tmp_path / "t.csv").write_text("id,text\nt,5 men\n")
    (tmp_path / "in.schema.json").write_text("{}")
    (tmp_path / "own.toml").write_text(LEXICON)
    with gzip.open(tmp_path / "a.txt.gz", "wb") as stream:
        stream.write(b"70 people")
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.write(folder / "a.txt", "a.txt")
    (tmp_path / "link.txt").symlink_to(folder / "a.txt")
    (tmp_path / "linked").symlink_to(folder)
    (tmp_path / "hard.txt").hardlink_to(folder / "a.txt")
    return tmp_path


def contents(folder):
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


OVER_AN_INPUT = [
    "extract news/a.txt -o news/a.txt",
    "extract news -o news/a.txt",
    "extract news -o ./news/../news/b.txt",
    "extract news -o linked/a.txt",
    "extract linked -o news/a.txt",
    "extract t.csv news/*.txt -o news/b.txt",
    "extract **/*.txt -o news/b.txt",
    "extract news -o link.txt",
    "extract link.txt -o news/a.txt",
    "extract news -o hard.txt",
    "extract hard.txt -o news/a.txt",
    "extract all.zip -o all.zip --format csv",
    "extract a.txt.gz -o a.txt.gz --format csv",
    "extract no-such-file.txt none/*.txt news -o news/a.txt",
    "extract in.schema.json -o in.csv --schema",
    "extract news --lexicon own.toml -o own.toml --format csv",
    "extract news --texts news/a.txt",
    "extract news -o x.csv --texts news/a.txt",
    "extract news --texts own.toml --lexicon own.toml",
    "summarize news -o news/a.txt",
    "summarize t.csv -o t.csv",
    "summarize t.csv --texts t.csv",
    "report pages -o pages/a.html",
    "review news -o news --no-open",
    "review news/a.txt -o linked --no-open",
    "review t.csv -o . --no-open",
]


@pytest.mark.parametrize("line", OVER_AN_INPUT)
def test_an_input_is_not_written_over_whatever_it_is_called(run, world, line):
    before = contents(world)
    status, out, err = run(*line.split())
    *_, last = err.splitlines()
    assert (status, out) == (2, "")
    assert last.startswith("numbers-extract: cannot write ")
    assert "it is one of the inputs (" in last
    assert len(err.splitlines()) == 1
    assert contents(world) == before


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("extract news -o x.csv --texts x.csv", "--texts and --output both name x.csv"),
        ("extract news -o x.csv --texts ./news/../x.csv", "--texts and --output both name x.csv"),
        ("extract news -o x.csv --schema --texts x.schema.json", "--texts and --schema both name x.schema.json"),
        ("extract t.csv -o link.txt --texts news/a.txt", "--texts and --output both name link.txt"),
        ("extract t.csv -o hard.txt --texts news/a.txt", "--texts and --output both name hard.txt"),
        ("extract t.csv -o linked/x.csv --texts news/x.csv", "--texts and --output both name linked/x.csv"),
        ("extract news -o pages --format csv", "cannot write pages: it is a folder"),
        ("extract news --texts pages", "cannot write pages: it is a folder"),
        ("extract news -o linked --format csv", "cannot write linked: it is a folder"),
        ("report news -o pages", "cannot write pages: it is a folder"),
        ("report news -o " + "x" * 300 + ".html", "file name too long"),
        ("review news -o " + "x" * 300, "file name too long"),
        ("review news -o t.csv", "cannot save in t.csv: it is no folder"),
        ("extract news -o t.csv/x.csv", "cannot write t.csv/x.csv: not a directory"),
        ("extract news -o none/x.csv", "there is no folder none; make it first"),
        ("extract news -o " + "x" * 300 + ".csv", "file name too long"),
        ("extract news -o x" + "x" * 250 + ".csv --schema", "file name too long"),
    ],
)
def test_what_cannot_be_written_is_said_before_anything_is(run, world, line, said):
    before = contents(world)
    status, out, err = run(*line.split())
    assert (status, out) == (2, "")
    assert said in err
    assert len(err.splitlines()) == 1
    assert contents(world) == before


@pytest.mark.parametrize("output", ["", " "])
def test_an_output_without_a_name(run, output):
    status, _, err = run("extract", "news", "--output", output)
    assert (status, err) == (2, f"numbers-extract: cannot write {output!r}: name a file\n")


def test_links_that_lead_round_or_nowhere(run, world):
    (world / "round.csv").symlink_to("round.csv")
    (world / "lost.csv").symlink_to("none/lost.csv")
    for name, said in (("round.csv", "too many levels of symbolic links"), ("lost.csv", "there is no folder ")):
        status, _, err = run("extract", "news", "--output", name)
        assert status == 2
        assert said in err
        assert (world / name).is_symlink()


def test_a_file_in_the_folder_that_is_not_read_is_replaced(run, world):
    """Texts go first, so the table of the last run is none of the inputs of this one."""
    for _ in range(2):
        assert run("extract", "news", "-o", "news/facts.csv")[0] == 0
    assert (world / "news" / "facts.csv").read_text().count("\n") == 3


def test_a_new_output_in_the_folder_that_is_read_is_not_read(run, world):
    before = set((world / "news").iterdir())
    line = ["extract", "t.csv", "news", "news/.*", "-o", "news/out.txt", "--texts", "news/.texts", "--verbose"]
    status, _, err = run(*line)
    assert "no file matches this pattern" in err.splitlines()[3]
    assert (status, err.splitlines()[-1]) == (1, "3 documents, 3 facts, 0 discards, 1 failure")
    assert set((world / "news").iterdir()) == before | {world / "news" / "out.txt", world / "news" / ".texts"}
    assert "it is one of the inputs (news/out.txt)" in run("extract", "news", "-o", "news/out.txt")[2]


def test_where_nothing_is_there_no_folder_is_listed(world, monkeypatch):
    asked = []
    monkeypatch.setattr("numbers_extract.reading.sources.find_files", lambda path: asked.append(path) or iter(()))
    require_outputs({"--output": world / "new.csv"}, [str(world / "news")])
    assert asked == []
    require_outputs({"--output": world / "own.toml"}, [str(world / "news")])
    assert asked == [str(world / "news")]


def test_no_input_is_opened_to_compare_it(world):
    (world / "news" / "pipe.txt").unlink(missing_ok=True)
    os.mkfifo(world / "news" / "pipe.txt")  # opening it would wait for ever
    require_unread([world / "t.csv"], [str(world / "news"), str(world / "news" / "pipe.txt")])
    with pytest.raises(UsageError, match=r"cannot write .*b\.txt: it is one of the inputs"):
        require_unread([world / "news" / "b.txt"], [str(world / "news")])


# ---------------------------------------------------------------------------------------------- standard streams
def shell(world, line):
    done = subprocess.run(
        ["sh", "-c", line.replace("PROGRAM", f"{sys.executable} -m numbers_extract")],
        cwd=world, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


@pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX")
@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("PROGRAM extract - -o news/a.txt < news/a.txt", "cannot write news/a.txt: it is one of the inputs (standard"),
        ("PROGRAM extract news >> news/a.txt", "cannot write to standard output: it is one of the inputs (news/a.txt)"),
        ("PROGRAM extract t.csv --texts /dev/stdout >> t.csv", "/dev/stdout: it stands for an open file"),
        ("PROGRAM extract t.csv --format parquet -o /dev/stdout >> own.toml", "it stands for an open file; name"),
    ],
)
def test_what_a_shell_bound_to_the_program_is_compared_too(world, line, said):
    before = contents(world)
    status, out, err = shell(world, line)
    assert (status, out) == (2, "")
    assert said in err
    assert len(err.splitlines()) == 1
    assert contents(world) == before


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="there is no /dev/stdout here")
def test_standard_output_by_its_name_adds_to_a_file_that_grows(world):
    line = "(echo first; PROGRAM extract t.csv -o /dev/stdout --format csv --quiet; echo last) > log.csv"
    assert shell(world, line) == (0, "", "")
    first, head, row, last = (world / "log.csv").read_text().splitlines()
    assert (first, head[:7], row[:4], last) == ("first", "doc_id,", "t,t:", "last")
