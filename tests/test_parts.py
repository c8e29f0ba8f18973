"""Folders of parts: stopped anywhere and gone on with, shared among jobs, never of two runs, read back as one table."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from numbers_extract import read_facts
from numbers_extract.app import cli, fingerprints
from numbers_extract.app.shares import Share, parse_share
from numbers_extract.drafts import held
from numbers_extract.errors import InputError, UsageError
from numbers_extract.reading.items import InputDocument, InputFailure
from numbers_extract.tables.manifests import MANIFEST_SCHEMA, is_folder_of, manifests_in, read_manifest
from shell_helpers import HANG, digits_engine

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "golden"
SMALL = ("--part-size", "0.0001")  # 100 characters


@pytest.fixture
def texts(tmp_path):
    """A table of forty texts, one of them no text, and a folder with two."""
    lines = [json.dumps({"id": f"d{n}", "text": f"{n} men and {n + 1} dogs. " * (n % 5 + 1)}) for n in range(40)]
    lines[17] = "no json"
    (tmp_path / "t.jsonl").write_text("\n".join(lines) + "\n")
    (tmp_path / "news").mkdir()
    for name in ("a", "b"):
        (tmp_path / "news" / f"{name}.txt").write_text(f"{name}: 70 people, 12 ships")
    return tmp_path


@pytest.fixture
def run(capsys, monkeypatch, texts):
    """Runs a command line in the folder of the texts, every run of digits a fact: (exit status, stderr)."""
    monkeypatch.setattr("numbers_extract.app.workers.analyse", digits_engine)
    monkeypatch.chdir(texts)

    def call(line, *more):
        with pytest.raises(SystemExit) as ended:
            cli.main([*line.split(), *map(str, more)])
        said = capsys.readouterr()
        assert said.out == ""
        return int(ended.value.code or 0), said.err

    return call


def held_in(folder):
    return {path.name: path.read_bytes() for path in sorted(Path(folder).iterdir())}


def rows(frame):
    return sorted(map(tuple, frame.astype("string").fillna("").to_numpy().tolist()))


def manifest(folder):
    return json.loads((Path(folder) / "_manifest.json").read_text())


EXTRACT = f"extract t.jsonl news --quiet {' '.join(SMALL)} -o"


# -------------------------------------------------------------------------------------------- stopped and gone on with
@pytest.mark.skipif(not hasattr(os, "fork"), reason="it is forked")
@pytest.mark.parametrize(("seed", "workers"), [(1, 1), (2, 1), (3, 2)])
def test_a_run_killed_ten_times_ends_with_the_same_bytes(texts, seed, workers):
    (texts / "news" / "none.txt").write_text("NONE of it: 3 men")
    program = [sys.executable, str(ROOT / "tests" / "killed_program.py")]
    given = ["extract", "t.jsonl", "news", "-q", *SMALL]

    def ends(kills, folder, workers):
        command = [*program, str(seed), str(kills), *given, "-o", f"{folder}/", "--workers", str(workers)]
        done = subprocess.run(command, cwd=texts, capture_output=True, text=True, check=False, timeout=HANG)
        return done.stdout.split(), done.stderr

    plain, _ = ends(0, "plain", 1)
    assert plain == ["1"]
    statuses, said = ends(10, "killed", workers)
    assert statuses[-1] == "1", said
    assert statuses.count("-9") >= 8, said
    assert "Traceback" not in said
    assert held_in(texts / "killed") == held_in(texts / "plain")
    assert manifest(texts / "plain")["complete"] is True
    assert len(held_in(texts / "plain")) > 10
    assert sum(part["failed"] for part in manifest(texts / "plain")["parts"]) == 2


def test_the_parts_are_the_plain_table(run):
    assert run("extract t.jsonl news -q -o plain.parquet")[0] == 1
    assert run(f"{EXTRACT} out/")[0] == 1
    assert run(f"{EXTRACT} two/", "-w", 2)[0] == 1
    assert held_in("out") == held_in("two")
    pd.testing.assert_frame_equal(read_facts("out"), read_facts("plain.parquet"))
    pd.testing.assert_frame_equal(pd.read_parquet("out"), read_facts("plain.parquet"), check_dtype=False)
    covered = [(part["first"], part["items"]) for part in manifest("out")["parts"]]
    assert [first for first, _ in covered] == [1 + sum(n for _, n in covered[:k]) for k in range(len(covered))]
    assert sum(n for _, n in covered) == 42


def test_a_finished_folder_has_nothing_to_do(run):
    extract = EXTRACT.replace("--quiet ", "")
    status, said = run(f"{extract} out/")
    assert (status, said.splitlines()[-1]) == (1, "41 documents, 238 facts, 0 discards, 1 failure")
    before = held_in("out")
    times = {path: path.stat().st_mtime_ns for path in Path("out").iterdir()}
    status, said = run(f"{extract} out/")
    assert (status, said) == (1, "out/: nothing to do: 17 parts, 238 rows of 41 documents, 1 failure\n")
    assert held_in("out") == before
    assert {path: path.stat().st_mtime_ns for path in Path("out").iterdir()} == times


def test_a_part_that_is_gone_is_made_again(run):
    run(f"{EXTRACT} out/")
    before = held_in("out")
    Path("out/part-00003.parquet").unlink()
    Path("out/part-00005.parquet").write_bytes(b"cut")
    with pytest.raises(InputError, match=r"part-00003\.parquet: it is in the manifest and not in the folder"):
        read_facts("out")
    _, said = run(f"{EXTRACT.replace('--quiet ', '')} out/")
    assert said.startswith("out/: goes on: 15 parts, ")
    assert held_in("out") == before


def test_what_failed_is_tried_again_where_its_part_is_removed(run, monkeypatch):
    def weak(text, **options):
        if "70" in text:
            raise MemoryError
        return digits_engine(text, **options)

    run(f"{EXTRACT} whole/")
    monkeypatch.setattr("numbers_extract.app.workers.analyse", weak)
    assert run(f"{EXTRACT} out/")[0] == 1
    failed = [part for part in manifest("out")["parts"] if part["failed"]]
    assert [line for part in failed[1:] for line in part["failures"]] == [
        "news/a.txt: MemoryError",
        "news/b.txt: MemoryError",
    ]
    monkeypatch.setattr("numbers_extract.app.workers.analyse", digits_engine)
    before = held_in("out")
    assert run(f"{EXTRACT} out/")[0] == 1
    assert held_in("out") == before
    for part in failed:
        Path("out", part["file"]).unlink()
    run(f"{EXTRACT} out/")
    assert held_in("out") == held_in("whole")


def test_where_every_input_failed_nothing_is_made(run):
    status, said = run("extract none.txt -o out/")
    assert (status, said.splitlines()[0]) == (1, "numbers-extract: none.txt: no such file or folder")
    assert not Path("out").exists()
    run("extract news --quiet -o out/")
    before = held_in("out")
    assert run("extract none.txt --overwrite -o out/")[0] == 1
    assert held_in("out") == before


def test_a_folder_without_a_row_can_be_read(run):
    Path("none.txt").write_text("Nothing is counted.")
    assert run("extract none.txt --quiet -o out/")[0] == 0
    assert len(read_facts("out")) == 0
    assert manifest("out")["parts"][0]["rows"] == 0


@pytest.mark.parametrize("command", ["articles", "clauses", "summarize"])
def test_other_tables_have_parts_too(run, texts, monkeypatch, command):
    monkeypatch.undo()
    monkeypatch.chdir(texts)
    run(f"{command} {GOLDEN} -q -o plain.parquet")
    run(f"{command} {GOLDEN} -q --part-size 0.005 -o out/")
    parts = sorted(Path("out").glob("*.parquet"))
    assert len(parts) > 3
    whole = pd.concat([pd.read_parquet(part) for part in parts], ignore_index=True)
    pd.testing.assert_frame_equal(whole, pd.read_parquet("plain.parquet"))
    assert not is_folder_of(Path("out"), "facts")
    with pytest.raises(InputError, match="out: it holds the table"):
        read_facts("out")


# ---------------------------------------------------------------------------------------------- never of two runs
@pytest.mark.parametrize(
    ("line", "said"),
    [
        (f"{EXTRACT} out/ --kind deaths", "out/ was begun without --kind"),
        (f"{EXTRACT} out/ --day-first", "out/ was begun without --day-first"),
        (f"{EXTRACT} out/ --vague acled", "out/ was begun with --vague none"),
        (f"{EXTRACT} out/ --safe-names", "out/ was begun without --safe-names"),
        (f"{EXTRACT} out/ --lexicon own.toml", "out/ was begun without --lexicon"),
        ("extract t.jsonl news -o out/", "out/ was begun with --part-size 0.0001"),
        (EXTRACT.replace("t.jsonl ", "") + " out/", "out/ was begun with other inputs (t.jsonl news)"),
        (EXTRACT.replace("extract", "summarize") + " out/", "out/ was begun by the command extract"),
        (f"{EXTRACT} out/ --shard 1/2", "out/ holds parts of a job that was begun without --shard"),
    ],
)
def test_what_was_begun_otherwise_is_refused(run, line, said):
    Path("own.toml").write_text('[[unit]]\nid = "verst"\ndimension = "length"\nwords = ["verst"]\n')
    run(f"{EXTRACT} out/")
    before = held_in("out")
    status, err = run(line)
    assert status == 2
    assert err.startswith(f"numbers-extract: {said}")
    assert len(err.splitlines()) == 1
    assert held_in("out") == before


def test_inputs_that_changed_are_refused(run):
    run(f"{EXTRACT} out/")
    Path("news/a.txt").write_text("a: 71 people, 12 ships")  # of the same length
    status, said = run(f"{EXTRACT} out/")
    assert (status, said.count("\n")) == (2, 1)
    assert "out/ was begun when news had 2 files of 44 bytes, and was not as it is now" in said
    assert run(f"{EXTRACT} out/ --overwrite")[0] == 1
    assert 71 in read_facts("out")["value"].tolist()
    Path("news/c.txt").write_text("c: 5 men")
    assert run(f"{EXTRACT} out/")[0] == 2


def test_a_change_where_nobody_looks_is_found_where_it_is_read(run, monkeypatch):
    monkeypatch.setattr(fingerprints, "_ENDS", 4)
    run(f"{EXTRACT} out/")
    Path("out/part-00002.parquet").unlink()
    Path("t.jsonl").write_text(Path("t.jsonl").read_text().replace("33 men", "99 men", 1))
    status, said = run(f"{EXTRACT} out/")
    assert status == 2
    assert "out/: the inputs give other documents than when it was begun" in said


def test_other_versions_are_refused(run, monkeypatch):
    run(f"{EXTRACT} out/")
    monkeypatch.setattr("numbers_extract.app.begun.__version__", "9.9")
    status, said = run(f"{EXTRACT} out/")
    assert status == 2
    assert "out/ was begun with numbers_extract 0.1.0, and this is 9.9" in said


def test_begun_anew_no_part_of_before_is_left(run):
    run(f"{EXTRACT} out/")
    assert run("extract news -q -o out/ --overwrite")[0] == 0
    assert list(held_in("out")) == ["_manifest.json", "part-00000.parquet"]
    assert len(read_facts("out")) == 4


def test_a_manifest_that_is_none_is_said(run):
    run(f"{EXTRACT} out/")
    Path("out/_manifest.json").write_text('{"manifest": 1}')
    status, said = run(f"{EXTRACT} out/")
    assert (status, said) == (1, "numbers-extract: out/_manifest.json: no manifest of this program\n")


def test_one_run_at_a_time(run):
    run(f"{EXTRACT} out/")
    with held(Path("out/.numbers-extract.lock"), "out/"):
        status, said = run(f"{EXTRACT} out/ --overwrite")
        assert (status, said) == (
            2,
            "numbers-extract: cannot write out/: another run is at work on it; wait for its end\n",
        )
        with pytest.raises(UsageError, match="another run"), held(Path("out/.numbers-extract.lock"), "out/"):
            pass
    assert not Path("out/.numbers-extract.lock").exists()
    assert run(f"{EXTRACT} out/")[0] == 1


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("extract news -o out/ --format csv", "cannot write out/: parts in a folder are Parquet"),
        ("extract news -o out/ --texts x.jsonl", "--texts goes with a table in one file"),
        ("extract news -o out/ --schema", "--schema is for a table in one file, not for a folder of parts"),
        ("extract news -o out/ --excel", "--excel is for CSV, not for parquet"),
        ("extract news -o x.csv --overwrite", "--overwrite is for a folder of parts: end --output in /"),
        ("extract news --part-size 1", "--part-size is for a folder of parts: end --output in /"),
        ("extract news -o out/ --part-size nan", "--part-size nan is no size: write millions of characters"),
        ("extract news -o out/ --part-size inf", "--part-size inf is no size"),
        ("extract news --shard 0/4", "--shard '0/4' is no share: write 3/64"),
        ("extract news -o out.csv/", "cannot write out.csv/: it is a folder; name a file"),
        ("extract news -o none/out/", "cannot write none/out/: there is no folder none; make it first"),
        ("extract news -o t.jsonl/", "cannot write t.jsonl/: it is a folder; name a file"),
        ("extract news -o plain/", "cannot write plain/: it is no folder; name one, new or not"),
        ("extract news -o news/", "in it is one of the inputs; name another folder"),
        ("extract --recursive . -o out/", "it lies in ., which is read with all folders"),
        ("extract - -o out/", "save standard input in a file first"),
        ("extract news -o other/", "cannot write other/: x.parquet in it is of no run that it knows"),
        ("extract news -o other", "it is a folder; name a file, or other/ for a folder of Parquet parts"),
        ("incidents news -o out/", "cannot write out/: it is a folder; name a file"),
    ],
)
def test_what_does_not_go_together_is_said(run, texts, line, said):
    (texts / "plain").write_text("")
    (texts / "other").mkdir()
    (texts / "other" / "x.parquet").write_text("")
    before = set(texts.rglob("*"))
    status, err = run(line)
    assert (status, len(err.splitlines())) == (2, 1), err
    assert said in err
    assert set(texts.rglob("*")) == before


def test_without_the_extra_it_is_said(run, monkeypatch):
    monkeypatch.setattr("numbers_extract.extras.is_installed", lambda library: library != "pyarrow")
    status, said = run("extract news -o out/")
    assert status == 2
    assert said == ("numbers-extract: the format parquet needs pyarrow: pip install 'numbers-extract[parquet]'\n")


# ---------------------------------------------------------------------------------------------- shares of several jobs
@given(st.text(), st.integers(1, 100))
def test_a_document_is_in_one_share(doc_id, jobs):
    assert [Share(n, jobs).has(doc_id) for n in range(1, jobs + 1)].count(True) == 1


def test_shares_are_even():
    counts = [sum(Share(n, 8).has(f"news.csv:{k}") for k in range(8_000)) for n in range(1, 9)]
    assert min(counts) > 900


@pytest.mark.parametrize("text", ["", "3", "3/", "0/4", "5/4", "-1/4", "1/0", "a/b", "1/2/3", "1.5/4"])
def test_what_is_no_share(text):
    with pytest.raises(UsageError, match=r"is no share: write 3/64"):
        parse_share(text)


def test_a_share_as_it_is_written():
    assert parse_share("3/64") == Share(3, 64)
    assert str(parse_share(" 03 / 64 ")) == "3/64"
    assert parse_share(None) is None


def test_an_input_that_fails_is_said_by_every_job_and_a_row_by_one():
    shares = [Share(n, 4) for n in range(1, 5)]
    assert all(share.takes(InputFailure("none.txt: no such file or folder")) for share in shares)
    assert [share.takes(InputFailure("t.csv, row 3: no text", "t:3")) for share in shares].count(True) == 1
    assert [share.takes(InputDocument("", "text", None, "t.csv")) for share in shares].count(True) == 1


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_the_shares_are_the_plain_table(run, jobs):
    run("extract t.jsonl news -q -o plain.parquet")
    statuses = []
    for n in range(1, jobs + 1):
        run(f"extract t.jsonl news -q -o {n}.parquet --shard {n}/{jobs}", "-w", n % 2 + 1)
        statuses.append(run(f"{EXTRACT} out/ --shard {n}/{jobs}")[0])
    assert statuses.count(1) == 1
    apart = pd.concat([read_facts(f"{n}.parquet") for n in range(1, jobs + 1) if Path(f"{n}.parquet").exists()])
    assert rows(apart) == rows(read_facts("plain.parquet")) == rows(read_facts("out"))


def test_jobs_write_into_one_folder(run, caplog):
    for n in (2, 3, 1):
        run(f"{EXTRACT} out/ --shard {n}/3")
        with caplog.at_level("WARNING"):
            caplog.clear()
            read_facts("out")
        done = {2: 1, 3: 2, 1: 3}[n]
        told = [f"note: out: only a part of the table: {done} of 3 jobs are at their end"] if done < 3 else []
        assert caplog.messages == told
    before = held_in("out")
    assert [one.shard for one in manifests_in(Path("out"))] == [(1, 3), (2, 3), (3, 3)]
    assert all("-of-03" in name for name in before)
    Path("out/part-02-of-03-00000.parquet").unlink()
    run(f"{EXTRACT} out/ --shard 2/3")
    assert held_in("out") == before
    for line, said in (
        (f"{EXTRACT} out/ --shard 1/4", "out/ holds parts of a job that was begun with --shard 1/3"),
        (f"{EXTRACT} out/", "out/ holds parts of a job that was begun with --shard 1/3"),
        (f"{EXTRACT} out/ --shard 2/3 --kind deaths --overwrite", "out/ holds parts of a job that was begun without"),
    ):
        status, err = run(line)
        assert status == 2
        assert said in err
    assert held_in("out") == before


def test_a_job_without_a_document_is_at_its_end_too(run):
    for n in range(1, 8):
        assert run(f"extract news -q -o out/ --shard {n}/7")[0] == 0
    assert len(list(Path("out").glob("_manifest*"))) == 7
    assert len(read_facts("out")) == 4


# ---------------------------------------------------------------------------------------------- read back
@pytest.mark.parametrize("command", ["summarize", "incidents", "report"])
def test_commands_take_the_folder_as_one_table(run, texts, monkeypatch, command):
    monkeypatch.undo()
    monkeypatch.chdir(texts)
    run(f"extract {GOLDEN} -q -o plain.parquet")
    run(f"extract {GOLDEN} -q --part-size 0.005 -o out/")
    ending = "html" if command == "report" else "csv"
    for source, target in (("plain.parquet", "one"), ("out", "other")):
        assert run(f"{command} {source} -q -o {target}.{ending}")[0] == 0
    assert Path(f"one.{ending}").read_text() == Path(f"other.{ending}").read_text()


def test_a_part_of_the_folder_is_a_part_of_the_table(run):
    run(f"{EXTRACT} out/")
    held = manifest("out")
    whole = read_facts("out")
    held["complete"], held["parts"] = False, held["parts"][:4]
    Path("out/_manifest.json").write_text(json.dumps(held))
    some = read_facts("out")
    pd.testing.assert_frame_equal(some, whole[: len(some)])
    assert 0 < len(some) < len(whole)
    status, said = run("summarize out -q -o s.csv")
    assert status == 0
    _, said = run("summarize out -o s.csv")
    assert "note: out: only a part of the table: the run that writes it is not at its end" in said


def test_a_folder_that_is_no_table(texts):
    with pytest.raises(InputError, match="a folder without a manifest"):
        read_facts(texts / "news")


def test_the_manifest_holds_what_its_schema_says(run):
    run(f"{EXTRACT} out/")
    run(f"{EXTRACT} jobs/ --shard 1/2")
    for path in (Path("out/_manifest.json"), Path("jobs/_manifest-01-of-02.json")):
        jsonschema.validate(json.loads(path.read_text()), MANIFEST_SCHEMA)
        assert read_manifest(path).table == "facts"
    made = json.loads((ROOT / "docs" / "manifest.schema.json").read_text(encoding="utf-8"))
    assert made == MANIFEST_SCHEMA
    told = manifest("out")
    assert told["inputs"][1]["files"] == 2
    assert told["options"] == {"encoding": "auto", "part_size": 0.0001, "vague": "none"}
