"""Hostile calls of the command line: run in a folder of their own, checked, made small."""

from __future__ import annotations

import contextlib
import csv
import glob
import itertools
import json
import os
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from campaign.arguments import ArgumentCase, argument_case, can_be_passed, lay_out
from campaign.command import Answer, call, manners
from campaign.found import Finding, Found, Sort
from campaign.invariants import Breach
from campaign.minimise import smallest
from shell_helpers import run_program

__all__ = ["ARGUMENTS", "examine_case"]

_IN_A_PROCESS = 20  # one call of so many is made in a process of its own too
_LONGEST_LINE = 8_000
_TRIES = 60
_WRONG_USAGE = 2
_LONGEST_PATH = 1_000
_OUTPUTS = frozenset({"-o", "--output", "--texts"})
_TEXTS = frozenset({".txt", ".md", ".html"})
_HELP = frozenset({"--help", "-h"})


@contextlib.contextmanager
def _folder(case: ArgumentCase) -> Iterator[Path]:
    """A new folder with the files of the calls, as the working folder."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as name:
        os.chdir(name)
        try:
            lay_out(Path(), case.lexicon)
            yield Path()
        finally:
            os.chdir(before)


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def examine_case(case: ArgumentCase) -> list[Breach]:
    """All that is wrong with how a call ends and what it leaves."""
    with _folder(case) as folder:
        before = _contents(folder)
        answer = call(case.arguments, case.stdin)
        after = _contents(folder)
        changed = [name for name, data in before.items() if after.get(name) != data and _must_stay(name, case)]
    found = list(manners(answer))
    if changed:
        found.append(Breach("inputs stay as they are", case.arguments[0], " ".join(changed)))
    if answer.error is None:
        found += _made(case, answer, {name: data for name, data in after.items() if name not in before})
        found += _told(answer)
    if case.number % _IN_A_PROCESS == 0 and can_be_passed(case.arguments) and answer.error is None:
        found += _as_a_process(case, answer)
    return found


def _must_stay(name: str, case: ArgumentCase) -> bool:
    """Whether a file is none that the call names as an output, or one that it reads too; asked in its folder."""
    arguments = case.arguments
    outputs = {n for n, (option, _) in enumerate(itertools.pairwise(arguments), 1) if option in _OUTPUTS}
    read = (argument for n, argument in enumerate(arguments) if n not in outputs)
    return not any(_is(arguments[n], name) for n in outputs) or any(_is_read(argument, name) for argument in read)


def _is(argument: str, name: str) -> bool:
    return "\0" not in argument and os.path.realpath(argument) == os.path.realpath(name)


def _is_read(argument: str, name: str) -> bool:
    """Whether a path, a folder of texts or a pattern stands for the file."""
    if "\0" in argument or len(argument) > _LONGEST_PATH:
        return False
    if Path(argument).is_dir():
        return Path(name).suffix in _TEXTS and _is(argument, str(Path(name).parent))
    found = glob.glob(argument, recursive=True) if glob.has_magic(argument) else [argument]  # noqa: PTH207  (as the program does)
    return any(_is(path, name) for path in found)


def _made(case: ArgumentCase, answer: Answer, made: dict[str, bytes]) -> Iterator[Breach]:
    """Wrong usage makes no file; what is made is whole."""
    if made and answer.status == _WRONG_USAGE:
        yield Breach("wrong usage makes nothing", case.arguments[0], " ".join(made))
    for name, data in made.items():
        if name.endswith(".part"):
            yield Breach("nothing half-written", "a draft is left", name)
        check = _WHOLE.get(Path(name).suffix)
        if check is not None and "--format" not in case.arguments and not check(data):
            yield Breach("nothing half-written", f"a {Path(name).suffix} file", f"{name} {data[:200]!r}")


def _is_csv(data: bytes) -> bool:
    rows = list(csv.reader(data.decode("utf-8").splitlines(keepends=True)))
    return len({len(row) for row in rows}) == 1


def _is_jsonl(data: bytes) -> bool:
    return all(isinstance(json.loads(line), dict) for line in data.decode("utf-8").split("\n") if line)


_WHOLE: dict[str, Callable[[bytes], bool]] = {
    ".csv": _is_csv,
    ".jsonl": _is_jsonl,
    ".xlsx": lambda data: data.startswith(b"PK") and b"PK\5\6" in data[-64:],
    ".parquet": lambda data: data.startswith(b"PAR1") and data.endswith(b"PAR1"),
    ".html": lambda data: data.rstrip().endswith(b"</html>"),
}


def _told(answer: Answer) -> Iterator[Breach]:
    """Messages of the program are lines that a person can read."""
    for line in answer.err.splitlines():
        if len(line) > _LONGEST_LINE:
            yield Breach("messages", "a line without end", line[:200])
    if answer.status == _WRONG_USAGE and answer.out:
        yield Breach("messages", "wrong usage writes to standard output", answer.err[:200])


def _as_a_process(case: ArgumentCase, answer: Answer) -> Iterator[Breach]:
    """A process of its own ends the same way and says the same."""
    with _folder(case):
        try:
            done = run_program(*case.arguments, stdin=case.stdin)
        except subprocess.TimeoutExpired:
            yield Breach("crash", "a process that does not end")
            return
        except OSError:  # arguments longer than the system takes
            return
    if done.returncode != answer.status:
        yield Breach("exit status", "another one in a process", f"{done.returncode}: {done.stderr[-300:]!r}")
    elif done.stdout != answer.out and not _HELP.intersection(case.arguments):  # which names how it was called
        yield Breach("same output", "another one in a process", repr(done.stdout[:200]))


def examine(seed: int, numbers: Sequence[int]) -> Found:
    """The calls one by one."""
    found = Found(len(numbers), Counter(), [])
    for number in numbers:
        found.add(number, examine_case(argument_case(seed, number)))
    return found


def minimal(seed: int, finding: Finding) -> str:
    """The call with as few arguments as show the fault."""
    case = argument_case(seed, finding.number)
    if "review" in case.arguments:
        return str(case)  # with fewer arguments its server could start

    def breaks(arguments: list[str]) -> bool:
        found = examine_case(case._replace(arguments=tuple(arguments)))
        return any(breach.fault == finding.breach.fault for breach in found)

    return str(case._replace(arguments=tuple(smallest(list(case.arguments), breaks, _TRIES))))


def show(seed: int, number: int) -> str:
    """A case in full, with what is wrong with it."""
    case = argument_case(seed, number)
    with _folder(case):
        answer = call(case.arguments, case.stdin)
    lines = [str(case), f"exit status {answer.status}", answer.err[-2_000:]]
    return "\n".join([*lines, *map(str, examine_case(case))])


ARGUMENTS = Sort("arguments", 10, examine, minimal, show)
