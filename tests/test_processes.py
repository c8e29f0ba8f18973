"""Workers and signals: nothing half-written, no process left behind, and a process that is lost costs one document.

Nothing here is timed: a test waits for what it needs, and gives up only where a program hangs.
"""

from __future__ import annotations

import contextlib
import csv
import errno
import io
import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from numbers_extract import extract_many
from numbers_extract.app.pools import in_order
from numbers_extract.errors import Failure, UsageError, WorkersError
from shell_helpers import start

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and pipes of POSIX")

PROGRAM = Path(__file__).with_name("hooked_program.py")
BATCH = 200_001  # characters: one text of that length is a batch of its own
HANGS = 240  # seconds until a test gives up


def until(is_so, program=None):
    """Waits until something is so; fails where the program ends before, or nothing comes of it."""
    end = time.monotonic() + HANGS
    while not is_so():
        assert program is None or program.poll() is None, program.communicate()
        assert time.monotonic() < end, "it hangs"
        time.sleep(0.02)


def has_ended(pid) -> bool:
    """Whether a process is no more, or only waits for its parent to take note of that."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (ProcessLookupError, FileNotFoundError):
        return True


class Place:
    """A folder of long texts, and the programs that are run on it."""

    def __init__(self, folder):
        self.folder = folder
        self.texts = folder / "texts"
        self.waiting = folder / "waiting"
        for made in (self.texts, self.waiting):
            made.mkdir()
        (folder / "f.csv").write_text("old")

    def fill(self, *words):
        for number, word in enumerate(words, 1):
            (self.texts / f"{number}.txt").write_text(f"{word} {number}0 men".ljust(BATCH))

    @contextlib.contextmanager
    def started(self, *arguments, environment=(), **options):
        """The program at its work; it is ended with the test."""
        command = [sys.executable, str(PROGRAM), *map(str, arguments)]
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
        environment = {**os.environ, "WAITING": str(self.waiting), **dict(environment)}
        with start(command, cwd=self.folder, env=environment, **streams) as program:
            try:
                yield program
            finally:
                if program.poll() is None:
                    program.kill()

    def run(self, *arguments, **options):
        """What the program prints, and its exit status."""
        with self.started(*arguments, **options) as program:
            out, err = program.communicate(timeout=HANGS)
            return program.returncode, out.decode(), err.decode()

    def waiters(self) -> set[int]:
        return {int(path.name) for path in self.waiting.iterdir()}

    def holds_nothing_new(self):
        assert {path.name for path in self.folder.iterdir()} == {"texts", "waiting", "f.csv"}
        assert (self.folder / "f.csv").read_text() == "old"


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path)


def ids(text):
    return [row["doc_id"] for row in csv.DictReader(io.StringIO(text))]


# ---------------------------------------------------------------------------------------------- signals to the program
INTERRUPTED = "numbers-extract: interrupted; files that were not finished are left as they were\n"
TO_FILE = ("extract", "texts", "--output", "f.csv", "--texts", "t.jsonl")


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_the_run_and_its_workers(place, name, workers):
    place.fill("", "WAITS", "WAITS", "")
    with place.started(*TO_FILE, "--workers", workers) as program:
        until(lambda: len(place.waiters()) == workers, program)
        program.send_signal(getattr(signal, name))
        out, err = program.communicate(timeout=HANGS)
    assert program.returncode == 128 + getattr(signal, name)
    assert (out, err.decode()) == (b"", INTERRUPTED)
    assert all(map(has_ended, place.waiters()))
    place.holds_nothing_new()


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("name", ["SIGINT", "SIGHUP"])
def test_a_terminal_sends_its_signal_to_the_workers_too(place, name, workers):
    place.fill("WAITS", "WAITS")
    with place.started(*TO_FILE, "--workers", workers, start_new_session=True) as program:
        until(lambda: len(place.waiters()) == workers, program)
        os.killpg(program.pid, getattr(signal, name))
        _, err = program.communicate(timeout=HANGS)
    assert program.returncode == 128 + getattr(signal, name)
    assert err.decode() == INTERRUPTED
    assert all(map(has_ended, place.waiters()))
    place.holds_nothing_new()


def test_a_hangup_that_nohup_bars_does_not_end_the_run(place):
    place.fill("WAITS")
    with place.started(*TO_FILE, preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)) as program:
        until(place.waiters, program)
        program.send_signal(signal.SIGHUP)
        program.send_signal(signal.SIGTERM)
        program.communicate(timeout=HANGS)
    assert program.returncode == 128 + signal.SIGTERM


BY_THE_SYSTEM = pytest.param("DEAF", marks=pytest.mark.skipif(sys.platform != "linux", reason="a call of Linux"))


@pytest.mark.parametrize("switched_off", ["", BY_THE_SYSTEM, "NO_DEATH_SIGNAL"])
def test_workers_end_with_a_program_that_is_killed(place, switched_off):
    place.fill("WAITS", "WAITS", "WAITS", "WAITS")
    with place.started(*TO_FILE, "--workers", 3, environment={switched_off or "NOTHING": "1"}) as program:
        until(lambda: len(place.waiters()) == 3, program)
        program.kill()
        program.communicate(timeout=HANGS)  # they hold its streams: this ends when they do
    until(lambda: all(map(has_ended, place.waiters())))
    assert (place.folder / "f.csv").read_text() == "old"


def test_workers_that_have_nothing_to_do_end_too(place):
    place.fill("", "WAITS")
    with place.started(*TO_FILE, "--workers", 2, environment={"NO_DEATH_SIGNAL": "1"}) as program:
        until(place.waiters, program)
        program.kill()
        program.communicate(timeout=HANGS)


# ---------------------------------------------------------------------------------------------- processes that are lost
@pytest.mark.parametrize("word", ["KILLS", "EXITS"])
def test_a_document_that_ends_its_process_costs_no_other(place, word):
    place.fill("", word, "", "", word, "")
    (place.texts / "7.txt").write_text("70 men")
    (place.texts / "8.txt").write_text(f"{word} 80 men")
    (place.texts / "9.txt").write_text("90 men")
    status, out, err = place.run("extract", "texts", "--workers", 2)
    assert (status, ids(out)) == (1, ["1", "3", "4", "6", "7", "9"])
    said = "the process that worked on it was ended from outside, or for want of memory"
    assert err.splitlines() == [
        *(f"numbers-extract: texts/{n}.txt: {said}" for n in (2, 5, 8)),
        "6 documents, 6 facts, 0 discards, 3 failures",
    ]


def test_a_worker_that_is_killed_from_outside_costs_nothing(place):
    place.fill("", "", "ONCE", "", "")
    with place.started("extract", "texts", "--workers", 2) as program:
        until(place.waiters, program)
        (waiter,) = place.waiters()
        os.kill(waiter, signal.SIGKILL)
        out, err = program.communicate(timeout=HANGS)
    assert (program.returncode, ids(out.decode())) == (0, list("12345"))
    assert err.decode() == "5 documents, 5 facts, 0 discards, 0 failures\n"


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_however_processes_are_started_the_table_is_the_same(place, method):
    place.fill("", "FAILS", "KILLS", "")
    status, out, err = place.run("summarize", "texts", "--workers", 2, environment={"START_METHOD": method})
    assert (status, ids(out)) == (1, [])
    *failed, note, closing = err.splitlines()
    assert [line.split(": ")[1:2] for line in failed] == [["texts/2.txt"], ["texts/3.txt"]], err
    assert note.startswith("note: no fact is of a kind that is summed up")
    assert closing == "2 documents, 2 facts, 0 discards, 2 failures"


# ---------------------------------------------------------------------------------------------- standard streams
@pytest.mark.parametrize("workers", [1, 2])
def test_a_reader_that_goes_away_ends_the_run_quietly(place, workers):
    place.fill("", *["WAITS"] * 6)
    for number in range(3_000):  # more rows than a pipe holds, before the texts that would keep the program
        (place.texts / f"0{number:04}.txt").write_text("70 men")
    with place.started("extract", "texts", "--workers", workers, "--quiet") as program:
        assert program.stdout.readline().startswith(b"doc_id,")
        program.stdout.close()
        assert program.stderr.read() == b""
        assert program.wait(HANGS) == 0
    until(lambda: all(map(has_ended, place.waiters())))


CLOSED = {
    "stdin": ("extract - <&-", 1, "numbers-extract: standard input: it is closed: send a text to it, or name a file"),
    "stdout": ("extract texts >&-", 1, "numbers-extract: cannot write to standard output: it is closed"),
    "stdout, not needed": ("extract texts --output n.csv >&-", 0, "2 documents, 2 facts, 0 discards, 0 failures"),
    "stdout of rules": ("rules >&-", 1, "numbers-extract: cannot write to standard output: it is closed"),
    "stderr": ("extract texts --output n.csv 2>&-", 0, None),
    "stderr, with a failure": ("extract texts none.txt --output n.csv 2>&-", 1, None),
    "all": ("extract texts --output n.csv --verbose --workers 2 <&- >&- 2>&-", 0, None),
}


@pytest.mark.parametrize("name", CLOSED)
def test_a_closed_stream_is_a_line_or_a_result(place, name):
    line, status, said = CLOSED[name]
    place.fill("", "")
    (place.folder / "n.csv").write_text("")
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$0" "$1" {line}', sys.executable, str(PROGRAM)],
        cwd=place.folder, env={**os.environ, "WAITING": ""}, capture_output=True, text=True, check=False, timeout=HANGS,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (status, "")
    assert done.stderr.splitlines()[:1] == ([] if said is None else [said])
    if "n.csv" in line:
        assert ids((place.folder / "n.csv").read_text()) == ["1", "2"]


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="there is no /dev/full here")
def test_help_on_a_full_disk_is_one_line(place):
    with FULL.open("w") as full, place.started("--help", stdout=full) as program:
        _, err = program.communicate(timeout=HANGS)
    assert (program.returncode, err) == (1, b"numbers-extract: no space left on device\n")


@pytest.mark.skipif(not FULL.exists(), reason="there is no /dev/full here")
def test_messages_that_cannot_be_written_stop_nothing(place):
    place.fill("", "FAILS")
    with FULL.open("w") as full, place.started("extract", "texts", "none.txt", "-v", stderr=full) as program:
        out, _ = program.communicate(timeout=HANGS)
    assert (program.returncode, ids(out.decode())) == (1, ["1"])


def test_too_few_file_handles_are_a_line_or_a_result(place):
    resource = pytest.importorskip("resource")
    place.fill("", "", "")
    whole = place.run("extract", "texts", "--workers", 1)
    kinds = set()
    for handles in (6, 8, 10, 12, 14, 16, 18, 24):
        got = place.run(
            "extract", "texts", "--workers", 3,
            preexec_fn=lambda most=handles: resource.setrlimit(resource.RLIMIT_NOFILE, (most, most)),
        )  # fmt: skip
        if got != whole:
            assert got == (
                1,
                "",
                "numbers-extract: cannot start a worker process: too many open files; use fewer workers\n",
            )
        kinds.add(got[0])
    assert kinds == {0, 1}


# ---------------------------------------------------------------------------------------------- the pool itself
def doubled(batch):
    return [2 * number for number in batch]


def lost(number, failure):
    return number, failure.kind


@pytest.mark.parametrize(("weight", "ahead"), [(1, 2 * 20), (10, 2 * 2), (1000, 2 * 2)])
def test_results_come_in_order_and_few_batches_are_taken_ahead(weight, ahead):
    taken = []

    def batches():
        for number in itertools.count():
            taken.append(number)
            yield [number, -number]

    results = in_order(batches(), doubled, lost, 2, lambda _: weight)
    for number in range(50):
        assert (next(results), next(results)) == (2 * number, -2 * number)
        assert len(taken) <= number + 1 + ahead
    results.close()
    assert not multiprocessing.active_children()


def test_no_more_processes_are_started_than_there_are_batches():
    results = in_order([[1], [2]], doubled, lost, 50)
    assert next(results) == 2
    assert len(multiprocessing.active_children()) == 2
    assert list(results) == [4]


def large(batch):
    Path(os.environ["WAITING"], str(os.getpid())).touch()
    return [bytes(20_000_000) for _ in batch]


def test_a_process_that_is_killed_while_it_sends_costs_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv("WAITING", str(tmp_path))
    results = in_order([[1], [2], [3]], large, lost, 2)
    assert len(next(results)) == 20_000_000
    for name in os.listdir(tmp_path):  # noqa: PTH208  (those of now)
        os.kill(int(name), signal.SIGKILL)
    assert [len(result) for result in results] == [20_000_000] * 2


def unsendable(batch):
    return [(lambda: None) if number == 3 else number for number in batch]


def test_a_result_that_cannot_be_sent_costs_only_its_item():
    results = list(in_order([[1, 2], [3, 4], [5]], unsendable, lost, 2))
    assert [results[0], results[1], *results[3:]] == [1, 2, 4, 5]
    assert results[2][0] == 3


def test_a_process_that_cannot_be_started_is_said(monkeypatch):
    def start(_process):
        raise OSError(errno.EAGAIN, "Resource temporarily unavailable")

    monkeypatch.setattr("multiprocessing.Process.start", start)
    with pytest.raises(
        WorkersError, match=r"cannot start a worker process: resource temporarily unavailable; use fewer"
    ):
        next(in_order([[1]], doubled, lost, 2))


def test_a_worker_starts_no_workers():
    with multiprocessing.get_context("fork").Pool(1) as pool, pytest.raises(UsageError, match="use workers=1 in it"):
        pool.apply(_many)


def _many():
    return list(extract_many(["7 men died."], workers=2))


def test_a_caller_that_stops_early_leaves_no_process():
    for facts in extract_many((f"{number} men died." for number in itertools.count(2)), workers=2):
        assert [fact.value for fact in facts] == [2]
        break
    until(lambda: not multiprocessing.active_children())


def test_failures_are_the_same_for_any_number_of_workers():
    documents = [("a", "7 men died."), ("b", 7), ("c", "8 men died.")]
    told = []
    for workers in (1, 2):
        failed: list[Failure] = []
        found = [
            [fact.fact_id for fact in facts] for facts in extract_many(documents, workers=workers, failures=failed)
        ]
        told.append((found, failed))
    assert told[0] == told[1]
    assert told[0][0] == [["a:1"], [], ["c:1"]]
