"""Reports in, kept on the disk, with the gist of each at hand: those of a large collection need little memory."""

from __future__ import annotations

import pickle
import tempfile
from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, overload

from numbers_extract.figures.incidents.gist import gist_of

if TYPE_CHECKING:
    from typing import Self

    from numbers_extract.figures.incidents.gist import Gist
    from numbers_extract.figures.incidents.report import Report

__all__ = ["Shelf"]

_IN_MEMORY: Final = 1 << 20  # bytes, before a file is made
_NO_WORDS: Final = array("I")


class Shelf(Sequence["Report"]):
    """Reports that are read from the disk when they are asked for, without the words that only the gist has then."""

    def __init__(self) -> None:
        self.gists: list[Gist] = []
        self._starts = array("Q")
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  (closed with the shelf)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def append(self, report: Report) -> None:
        """Puts a report behind the others."""
        self.gists.append(gist_of(report))
        self._starts.append(self._file.seek(0, 2))
        small = report._replace(words=_NO_WORDS, event_words=_NO_WORDS)
        pickle.dump(small, self._file, pickle.HIGHEST_PROTOCOL)

    @overload
    def __getitem__(self, number: int) -> Report: ...
    @overload
    def __getitem__(self, number: slice) -> list[Report]: ...
    def __getitem__(self, number: int | slice) -> Report | list[Report]:
        """The report of that number, or those of a slice."""
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        self._file.seek(self._starts[number])
        report: Report = pickle.load(self._file)  # noqa: S301  (what this shelf wrote)
        return report

    def __len__(self) -> int:
        return len(self._starts)

    def close(self) -> None:
        """Lets the file go."""
        self._file.close()
