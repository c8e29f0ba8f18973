"""The end of a worker in the middle of its work, once."""

from __future__ import annotations

import os
import signal
from pathlib import Path


def dies(names, middle, flag):
    """Whether the process that has the facts of the text in hand is to end: the first time, which a file remembers."""
    if middle not in names:
        return False
    try:
        Path(flag).touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def of_table(table, middle, flag):
    """The table, if nobody has to die for it."""
    if dies(table.column("doc_id").to_pylist(), middle, flag):
        os.kill(os.getpid(), signal.SIGKILL)
    return table


def of_frame(frame, middle, flag):
    """The frame, if nobody has to die for it."""
    if dies(frame["doc_id"].tolist(), middle, flag):
        os.kill(os.getpid(), signal.SIGKILL)
    return frame


def of_batches(batches, middle, flag):
    """The batches; the whole executor of Spark dies, not only the process of Python that it started."""
    import psutil  # noqa: PLC0415

    for batch in batches:
        if dies(batch.column("doc_id").to_pylist(), middle, flag):
            daemon = psutil.Process(os.getppid())
            os.kill(daemon.ppid(), signal.SIGKILL)
        yield batch
