"""The program killed at random steps and started again, for the tests of a folder of parts.

Started as ``python tests/killed_program.py SEED KILLS COMMAND ...``: the command is run so many times, each time ended
by SIGKILL at a step that the seed chooses (a document, a row group, a rename, bytes brought to the disk, a file
removed), before the step or behind it, and then once to its end. It prints a line for each run: how it ended. All runs
are forked from one process, which has loaded the program before. Runs of digits are facts; ``NONE`` fails.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from pathlib import Path

import pyarrow.parquet

from numbers_extract.app import cli, parts, workers
from shell_helpers import digits_engine

LATEST = 30  # steps; a run of the tests has some two hundred


def analyse(text, **options):
    if text.startswith("NONE"):
        raise RuntimeError("made to fail")
    return digits_engine(text, **options)


def stop_at(step, *, behind):
    """Makes this process end itself at that step of its work."""
    left = [step]
    main = os.getpid()

    def counted(work):
        def call(*given, **named):
            left[0] -= os.getpid() == main
            if left[0] == 0 and not behind:
                os.kill(main, signal.SIGKILL)
            made = work(*given, **named)
            if left[0] == 0:
                os.kill(main, signal.SIGKILL)
            return made

        return call

    os.fsync = counted(os.fsync)
    os.open = counted(os.open)
    Path.mkdir = counted(Path.mkdir)
    Path.replace = counted(Path.replace)
    Path.unlink = counted(Path.unlink)
    parts.size_of = counted(parts.size_of)
    pyarrow.parquet.ParquetWriter.write_table = counted(pyarrow.parquet.ParquetWriter.write_table)


def forked(arguments, step, *, behind):
    """How a run ended: its exit status, or less than nothing for a signal."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        if step:
            stop_at(step, behind=behind)
        cli.main(arguments)
    except SystemExit as ended:
        sys.stderr.flush()
        os._exit(int(ended.code or 0))
    os._exit(99)


def tell(status):
    sys.stdout.write(f"{status}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    workers.analyse = analyse
    chance = random.Random(int(sys.argv[1]))
    for _ in range(int(sys.argv[2])):
        tell(forked(sys.argv[3:], chance.randint(1, LATEST), behind=chance.random() < 0.5))
    tell(forked(sys.argv[3:], 0, behind=False))
