"""Outcomes in, a bar on standard error out: documents, rows, rate and the time left."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from numbers_extract.app.streams import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.progress import Progress, TaskID

    from numbers_extract.records import Outcome

__all__ = ["NoBar", "counted", "progress_bar"]

_MEASURED_ENDINGS: Final = frozenset({".txt", ".md", ".csv", ".tsv", ".jsonl", ".ndjson"})


def counted(number: int, noun: str) -> str:
    """A number with its noun: ``1 fact``, ``1,200 facts``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


class NoBar:
    """Shows nothing."""

    def step(self, outcome: Outcome) -> None:
        """One document more."""

    def say(self, line: str) -> None:
        """Prints a line on standard error."""
        say(line)


class _Bar(NoBar):
    """Documents, rows, rate and the time left, on standard error."""

    def __init__(self, progress: Progress, task: TaskID) -> None:
        self.progress = progress
        self.task = task
        self.documents = self.rows = 0

    def step(self, outcome: Outcome) -> None:
        """One document more."""
        self.documents += 1
        self.rows += len(outcome.facts)
        seconds = self.progress.tasks[0].elapsed or 0.0
        rate = f"{self.documents / seconds:,.0f} a second" if seconds > 1 else ""
        said = f"{counted(self.documents, 'document')}, {counted(self.rows, 'row')}"
        self.progress.update(self.task, advance=outcome.characters, said=said, rate=rate)

    def say(self, line: str) -> None:
        """Prints a line above the bar."""
        self.progress.console.print(line, markup=False, highlight=False, emoji=False, soft_wrap=True)


@contextlib.contextmanager
def progress_bar(paths: Sequence[str], *, shown: bool) -> Iterator[NoBar]:
    """A bar for the inputs, or nothing where it is not to be shown."""
    if not shown:
        yield NoBar()
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    progress = Progress(
        TextColumn("{task.fields[said]}"),
        BarColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
    )
    with progress:
        yield _Bar(progress, progress.add_task("", total=_size(paths), said="reading", rate=""))


def _size(paths: Sequence[str]) -> float | None:
    """About how many characters there are to read; None where only reading tells."""
    total = 0
    with contextlib.suppress(OSError, ValueError):  # what cannot be read is said when it is its turn
        for path in map(Path, paths):
            if path.is_dir():
                total += sum(p.stat().st_size for p in path.iterdir() if p.suffix.lower() in {".txt", ".md"})
            elif path.is_file() and path.suffix.lower() in _MEASURED_ENDINGS:
                total += path.stat().st_size
            else:
                return None
        return total or None
    return None
