"""The program with an analysis that fails on certain words, for the tests of what is around it.

Started as ``python tests/hooked_program.py COMMAND ...``; its workers get the same analysis, however they are started.
``WAITING`` in the environment names a folder where each process that waits leaves a file called by its id;
``START_METHOD`` says how workers are started, ``NO_DEATH_SIGNAL`` and ``DEAF`` each take one of the two ways by which
they end with the program.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import time
from pathlib import Path

from numbers_extract.app import cli, pools, workers
from shell_helpers import digits_engine


class Unfit(Exception):  # noqa: N818
    """An error that can neither be sent to another process nor tell what it is about."""

    def __init__(self, lock, _text):
        super().__init__(lock)

    def __str__(self):
        raise ValueError


def analyse(text, **options):
    """What the first word of the text asks for; else its digits are facts."""
    word = text.split(None, 1)[0] if text.strip() else ""
    if word == "FAILS":
        raise RuntimeError("made to fail,\nwith two lines and " + "many words " * 100)
    if word == "DEEP":
        return analyse(text, **options)
    if word == "MEMORY":
        raise MemoryError
    if word == "UNFIT":
        raise Unfit(multiprocessing.get_context().Lock, text)
    if word == "EXITS":
        sys.exit(3)
    if word == "KILLS":
        os.kill(os.getpid(), signal.SIGKILL)
    if word == "WAITS":
        wait()
    if word == "ONCE" and not any(Path(os.environ["WAITING"]).iterdir()):
        wait()
    return digits_engine(text, **options)


def wait():
    """Says that this process is here, and stays."""
    Path(os.environ["WAITING"], str(os.getpid())).touch()
    while True:
        time.sleep(3_600)


def listen_and_stay(pipe, batches):
    """Takes in batches, and does not end the process with the pipe."""
    with contextlib.suppress(EOFError, OSError):
        while True:
            batches.put(pipe.recv_bytes())


if __name__ in {"__main__", "__mp_main__"}:  # the program and its workers, not a test that imports it
    workers.analyse = analyse

if __name__ == "__main__":
    if os.environ.get("START_METHOD"):
        multiprocessing.set_start_method(os.environ["START_METHOD"])
    if os.environ.get("NO_DEATH_SIGNAL"):
        pools._end_with_the_program = lambda: None
    if os.environ.get("DEAF"):
        pools._listen = listen_and_stay
    cli.main()
