"""Files written whole or not at all: drafts that nobody can foretell, that hand on rights, and that leave nothing."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from numbers_extract import drafts
from numbers_extract.drafts import atomic_writer, is_draft, remove_drafts
from numbers_extract.errors import OutputError, UsageError
from shell_helpers import run_program, start

posix = pytest.mark.skipif(os.name == "nt", reason="rights, locks and signals of POSIX")
TEXT = "At least 70 people were killed in 12 attacks.\n"


def put(path, content="new"):
    with atomic_writer(path) as draft:
        draft.write_text(content)


def names(folder):
    return sorted(one.name for one in folder.iterdir())


def left_behind(folder):
    """A draft as a killed run leaves it: there, and held by nobody."""
    path = folder / drafts._draft_name()
    path.write_text("half")
    return path


# ---------------------------------------------------------------------------------------------- names
def test_a_draft_lies_beside_its_target_under_a_name_drawn_by_chance(tmp_path):
    seen = set()
    for _ in range(20):
        with atomic_writer(tmp_path / "f.csv") as draft:
            assert draft.parent == tmp_path
            assert is_draft(draft.name)
            assert draft.name.startswith(".")  # so that no folder or pattern gives it as an input
            seen.add(draft.name)
    assert len(seen) == 20
    assert names(tmp_path) == ["f.csv"]


@pytest.mark.parametrize(
    "name", ["x" * 251 + ".csv", "é" * 125 + ".csv", "\U0001f30a" * 62 + ".csv", "-", "a\nb", "\udcff"]
)
def test_long_and_odd_names_work(tmp_path, name):
    for content in ("one", "two"):
        put(tmp_path / name, content)
    assert (tmp_path / name).read_text() == "two"
    assert names(tmp_path) == [name]


def test_a_name_that_is_taken_is_not_written_into(tmp_path, monkeypatch):
    """Whoever guesses a name and lays a link or a file there gains nothing."""
    guessed = [drafts._draft_name() for _ in range(3)]
    (tmp_path / "victim").write_text("mine")
    (tmp_path / guessed[0]).symlink_to("victim")
    (tmp_path / guessed[1]).symlink_to("nowhere")
    (tmp_path / guessed[2]).mkdir()
    drawn = iter(guessed)
    honest = drafts._draft_name
    monkeypatch.setattr(drafts, "_draft_name", lambda: next(drawn, None) or honest())
    put(tmp_path / "f.csv")
    assert (tmp_path / "f.csv").read_text() == "new"
    assert (tmp_path / "victim").read_text() == "mine"
    assert not (tmp_path / "nowhere").exists()
    assert names(tmp_path) == sorted([*guessed, "f.csv", "victim"])


@posix
@pytest.mark.parametrize("how", ["gone", "another file", "a link"])
def test_a_draft_that_another_program_took_away_is_said(tmp_path, how):
    (tmp_path / "f.csv").write_text("old")

    def meddle():
        with atomic_writer(tmp_path / "f.csv") as draft:
            draft.unlink()
            if how == "another file":
                draft.write_text("theirs")
            elif how == "a link":
                draft.symlink_to("f.csv")

    with pytest.raises(OutputError, match="another program took its draft away"):
        meddle()
    assert (tmp_path / "f.csv").read_text() == "old"
    assert len(names(tmp_path)) == (1 if how == "gone" else 2)  # what is not ours stays


# ---------------------------------------------------------------------------------------------- rights
@posix
@pytest.mark.parametrize("rights", [0o600, 0o640, 0o664, 0o644, 0o755, 0o200, 0o222])
def test_the_rights_of_the_file_that_is_replaced_stay(tmp_path, rights):
    path = tmp_path / "f.csv"
    path.write_text("old")
    path.chmod(rights)
    with atomic_writer(path) as draft:
        assert stat.S_IMODE(draft.stat().st_mode) == 0o600  # never more open than what it replaces
        draft.write_text("new")
    assert stat.S_IMODE(path.stat().st_mode) == rights


@posix
@pytest.mark.parametrize(("mask", "rights"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664), (0, 0o666)])
def test_a_new_file_has_the_rights_of_the_umask(tmp_path, mask, rights):
    before = os.umask(mask)
    try:
        put(tmp_path / "f.csv")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "f.csv").stat().st_mode) == rights


@posix
@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only an administrator may give files away")
def test_owner_and_group_stay_where_the_system_allows(tmp_path):
    path = tmp_path / "f.csv"
    path.write_text("old")
    os.chown(path, 1234, 4321)
    put(path)
    assert (path.stat().st_uid, path.stat().st_gid, path.read_text()) == (1234, 4321, "new")


@posix
@pytest.mark.parametrize("rights", [0o444, 0o400, 0o555, 0])
def test_a_read_only_file_is_refused_as_such(tmp_path, rights):
    path = tmp_path / "f.csv"
    path.write_text("old")
    path.chmod(rights)
    with pytest.raises(UsageError, match=r"cannot write .*f\.csv: it is read-only"):
        put(path)
    path.chmod(0o600)
    assert path.read_text() == "old"
    assert names(tmp_path) == ["f.csv"]


@posix
def test_a_read_only_folder_is_refused_as_such(tmp_path):
    folder = tmp_path / "shelf"
    folder.mkdir(0o755)
    (folder / "f.csv").write_text("old")
    folder.chmod(0o555)
    try:
        for name in ("f.csv", "new.csv"):
            with pytest.raises(UsageError, match=rf"cannot write .*{name}: its folder is read-only"):
                put(folder / name)
    finally:
        folder.chmod(0o755)
    assert names(folder) == ["f.csv"]


@posix
@pytest.mark.parametrize("option", ["--output", "--texts"])
def test_the_command_line_says_read_only_before_it_reads(tmp_path, option):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "f.jsonl").write_text("old")
    (tmp_path / "f.jsonl").chmod(0o444)
    done = run_program("extract", tmp_path / "a.txt", option, tmp_path / "f.jsonl")
    assert (done.returncode, done.stdout) == (2, b"")
    said = f"cannot write {tmp_path / 'f.jsonl'}: it is read-only; name another file, or allow writing it"
    assert done.stderr.decode() == f"numbers-extract: {said}\n"
    assert (tmp_path / "f.jsonl").read_text() == "old"


# ---------------------------------------------------------------------------------------------- links and devices
def test_a_link_stays_and_the_file_that_it_leads_to_is_written(tmp_path):
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "real.csv").write_text("old")
    (tmp_path / "link.csv").symlink_to("far/real.csv")
    (tmp_path / "new.csv").symlink_to("far/none.csv")
    for name in ("link.csv", "new.csv"):
        with atomic_writer(tmp_path / name) as draft:
            assert draft.parent == tmp_path / "far"  # where it can take the place of the file
            draft.write_text("new")
        assert (tmp_path / name).is_symlink()
        assert (tmp_path / name).resolve().read_text() == "new"
    assert names(tmp_path / "far") == ["none.csv", "real.csv"]


def test_another_name_of_the_same_file_keeps_what_was_in_it(tmp_path):
    (tmp_path / "f.csv").write_text("old")
    (tmp_path / "kept.csv").hardlink_to(tmp_path / "f.csv")
    put(tmp_path / "f.csv")
    assert [(tmp_path / name).read_text() for name in names(tmp_path)] == ["new", "old"]


@posix
def test_a_pipe_is_written_to_directly(tmp_path):
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    (tmp_path / "a.txt").write_text(TEXT)
    got = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()), daemon=True)
    reader.start()
    done = run_program("extract", tmp_path / "a.txt", "--output", pipe, "--quiet")
    reader.join(60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert got == [run_program("extract", tmp_path / "a.txt").stdout]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert names(tmp_path) == ["a.txt", "pipe.csv"]


# ---------------------------------------------------------------------------------------------- a full disk
LIMITED = """
import resource, sys
from numbers_extract.app.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
main(sys.argv[1:])
"""


FILLING = [
    "extract -o f.csv",
    "extract -o f.jsonl",
    "extract -o f.xlsx",
    "extract -o f.parquet",
    "report -o f.html",
    "extract -o none.csv --texts f.jsonl",
    "extract -o f.csv --texts none.jsonl",
]


@posix
@pytest.mark.parametrize("line", FILLING)
def test_a_disk_that_fills_is_one_line_and_the_old_file_stays(tmp_path, line):
    """A limit on the size of files stands for a full disk: the system refuses to write on."""
    for n in range(20):
        (tmp_path / f"{n}.md").write_text(TEXT * 20)
    (tmp_path / "scratch").mkdir()
    kept = next(word for word in line.split() if word.startswith("f."))
    (tmp_path / kept).write_text("old")
    before = names(tmp_path)
    command, *options = line.split()
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, command, "*.md", *options, "--quiet"],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120,
        env={**os.environ, "TMPDIR": str(tmp_path / "scratch")},
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert done.stderr.startswith("numbers-extract: cannot write ")
    assert done.stderr.endswith(": file too large\n")
    assert len(done.stderr.splitlines()) == 1
    assert (tmp_path / kept).read_text() == "old"
    assert names(tmp_path) == before
    assert names(tmp_path / "scratch") == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("ending", ["xlsx", "parquet"])
def test_a_full_device_is_one_line(tmp_path, ending):
    (tmp_path / "a.txt").write_text(TEXT)
    done = run_program("extract", tmp_path / "a.txt", "--output", "/dev/full", "--format", ending, "--quiet")
    assert done.returncode == 1
    assert done.stderr == b"numbers-extract: cannot write /dev/full: no space left on device\n"


def test_a_draft_is_on_the_disk_before_it_takes_the_place(tmp_path, monkeypatch):
    done = []
    monkeypatch.setattr(os, "fsync", lambda _file: done.append("on the disk"))
    replace = Path.replace
    monkeypatch.setattr(Path, "replace", lambda self, other: done.append("in its place") or replace(self, other))
    put(tmp_path / "f.csv")
    assert done == ["on the disk", "in its place", "on the disk"]  # the file, then its name


def test_where_no_document_was_read_the_saved_texts_of_before_stay(tmp_path):
    (tmp_path / "t.jsonl").write_text("old")
    done = run_program("extract", tmp_path / "none.txt", "--texts", tmp_path / "t.jsonl")
    assert done.returncode == 1
    assert (tmp_path / "t.jsonl").read_text() == "old"


# ---------------------------------------------------------------------------------------------- leftovers
def test_the_next_run_removes_what_a_killed_one_left_and_nothing_else(tmp_path):
    left_behind(tmp_path)
    others = {
        ".f.csv.123.part": "theirs",
        ".numbers-extract-notes.part": "theirs",
        ".numbers-extract-" + "0" * 24 + ".part": "a name of our form that we did not make",
        "f.csv.part": "theirs",
    }
    for name, content in others.items():
        (tmp_path / name).write_text(content)
    folder = tmp_path / drafts._draft_name()
    folder.mkdir()
    link = tmp_path / drafts._draft_name()
    link.symlink_to("f.csv.part")
    put(tmp_path / "f.csv")
    assert names(tmp_path) == sorted([*others, folder.name, link.name, "f.csv"])
    assert all((tmp_path / name).read_text() == content for name, content in others.items())


@posix
@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only an administrator may give files away")
def test_a_draft_of_another_user_is_left_alone(tmp_path):
    theirs = left_behind(tmp_path)
    os.chown(theirs, 1234, 4321)
    put(tmp_path / "f.csv")
    assert theirs.exists()


def test_a_draft_that_is_being_written_is_no_leftover(tmp_path):
    with atomic_writer(tmp_path / "one.csv") as draft:
        put(tmp_path / "two.csv")
        assert draft.exists()
        draft.write_text("one")
    assert [(name, (tmp_path / name).read_text()) for name in names(tmp_path)] == [
        ("one.csv", "one"),
        ("two.csv", "new"),
    ]


@posix
def test_a_draft_taken_for_a_leftover_before_it_was_locked_is_made_again(tmp_path, monkeypatch):
    """Another run can come between the making of a draft and its locking."""
    lock, lost = drafts._lock, []

    def late(file):
        if not lost:
            lost.extend(tmp_path.glob(".numbers-extract-*"))
            drafts._remove_leftover(lost[0])
        return lock(file)

    monkeypatch.setattr(drafts, "_lock", late)
    with atomic_writer(tmp_path / "f.csv") as draft:
        assert not lost[0].exists()
        assert draft != lost[0]
        draft.write_text("new")
    assert [(name, (tmp_path / name).read_text()) for name in names(tmp_path)] == [("f.csv", "new")]


@posix
def test_a_disk_without_locks_is_written_and_its_drafts_stay(tmp_path, monkeypatch):
    left = left_behind(tmp_path)

    def no_locks(*_arguments):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("fcntl.flock", no_locks)
    put(tmp_path / "f.csv")
    assert names(tmp_path) == sorted([left.name, "f.csv"])


def test_drafts_are_removed_only_by_the_process_that_made_them(tmp_path, monkeypatch):
    def end_at_once():
        with atomic_writer(tmp_path / "f.csv") as draft:
            with monkeypatch.context() as forked:
                forked.setattr(os, "getpid", lambda: -1)
                remove_drafts()
            assert draft.exists()
            for _ in range(2):
                remove_drafts()
                assert not draft.exists()

    with pytest.raises(OutputError):
        end_at_once()
    assert names(tmp_path) == []


# ---------------------------------------------------------------------------------------------- several runs
SLOW = """
import sys, time
from pathlib import Path
from numbers_extract.drafts import atomic_writer
with atomic_writer(Path(sys.argv[1])) as draft, draft.open("w") as stream:
    for _ in range(200):
        stream.write(sys.argv[2] * 1000 + "\\n")
        stream.flush()
    print("begun", flush=True)
    sys.stdin.readline()
"""


def slow_run(path, letter):
    """A run that has begun to write and goes on when it is sent a line."""
    command = [sys.executable, "-c", SLOW, str(path), letter]
    program = start(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdout.readline() == "begun\n"
    return program


def finish(program):
    program.communicate("\n", timeout=60)
    return program.returncode


def test_two_runs_on_one_output_each_leave_a_whole_file(tmp_path):
    path = tmp_path / "f.csv"
    first, second = slow_run(path, "a"), slow_run(path, "b")
    assert len(list(tmp_path.glob(".numbers-extract-*.part"))) == 2
    assert finish(first) == 0
    assert path.read_text() == ("a" * 1000 + "\n") * 200
    assert finish(second) == 0
    assert path.read_text() == ("b" * 1000 + "\n") * 200
    assert names(tmp_path) == ["f.csv"]


def test_two_commands_at_once_on_one_output_leave_a_whole_file(tmp_path):
    for letter in ("a", "b"):
        (tmp_path / f"{letter}.txt").write_text(TEXT * 300)
    line = [sys.executable, "-m", "numbers_extract", "extract", "--output", "f.csv", "--quiet"]
    runs = [start([*line, f"{letter}.txt"], cwd=tmp_path) for letter in ("a", "b")]
    assert [run.wait(120) for run in runs] == [0, 0]
    whole = [run_program("extract", f"{letter}.txt", cwd=tmp_path).stdout for letter in ("a", "b")]
    assert (tmp_path / "f.csv").read_bytes() in whole
    assert names(tmp_path) == ["a.txt", "b.txt", "f.csv"]


@posix
def test_a_killed_run_leaves_a_draft_that_the_next_cleans_and_a_living_one_keeps_its_own(tmp_path):
    path = tmp_path / "f.csv"
    path.write_text("old")
    living = slow_run(tmp_path / "g.csv", "g")
    killed = slow_run(path, "k")
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert path.read_text() == "old"
    assert len(list(tmp_path.glob(".numbers-extract-*.part"))) == 2
    (tmp_path / "a.txt").write_text(TEXT)
    done = run_program("extract", tmp_path / "a.txt", "--output", path, "--quiet")
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(list(tmp_path.glob(".numbers-extract-*.part"))) == 1
    assert finish(living) == 0
    assert (tmp_path / "g.csv").read_text() == ("g" * 1000 + "\n") * 200
    assert names(tmp_path) == ["a.txt", "f.csv", "g.csv"]


FORKED = """
import os, sys
from pathlib import Path
from numbers_extract.drafts import atomic_writer
with atomic_writer(Path(sys.argv[1])) as draft:
    if not os.fork():
        print("begun", flush=True)
        sys.stdin.readline()  # lives on when the one that made it is gone
        os._exit(0)
    os.wait()
"""


@posix
def test_a_worker_that_outlives_its_run_holds_no_draft(tmp_path):
    program = start(
        [sys.executable, "-c", FORKED, str(tmp_path / "f.csv")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout.readline() == "begun\n"
    program.kill()
    program.wait(60)
    assert len(names(tmp_path)) == 1
    put(tmp_path / "g.csv")
    assert names(tmp_path) == ["g.csv"]
    program.communicate("\n", timeout=60)


@posix
def test_a_killed_command_leaves_the_old_file_and_the_next_command_cleans(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT * 20_000)
    (tmp_path / "b.txt").write_text(TEXT)
    (tmp_path / "f.csv").write_text("old")
    line = [sys.executable, "-m", "numbers_extract", "extract", "b.txt", "a.txt", "--output", "f.csv", "--quiet"]
    with start(line, cwd=tmp_path) as program:
        while not list(tmp_path.glob(".numbers-extract-*.part")):  # it has begun to write
            assert program.poll() is None
            time.sleep(0.02)
        program.kill()
    assert (tmp_path / "f.csv").read_text() == "old"
    assert len(names(tmp_path)) == 4
    assert run_program("extract", "b.txt", "--output", "f.csv", cwd=tmp_path).returncode == 0
    assert names(tmp_path) == ["a.txt", "b.txt", "f.csv"]
