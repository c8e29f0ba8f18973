"""Reports in, kept on the disk with the gist of each: those of a large collection need little memory."""

from __future__ import annotations

import pickle
import sys
import tempfile
from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, overload

from numbers_extract.figures.incidents.gist import gist_of

if TYPE_CHECKING:
    from typing import Self

    from numbers_extract.figures.incidents.gist import Gist
    from numbers_extract.figures.incidents.report import Report

__all__ = ["Shelf", "small"]

_IN_MEMORY: Final = 1 << 20  # bytes, before a file is made
_NO_WORDS: Final = array("I")


def small(report: Report) -> Report:
    """The report without the words that only its gist has then."""
    return report._replace(words=_NO_WORDS, event_words=_NO_WORDS)


class Shelf(Sequence["Report"]):
    """Reports that are read from the disk when they are asked for, without the words that only the gist has then."""

    def __init__(self) -> None:
        self._starts = array("Q")
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  (closed with the shelf)
        self._gists = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  (closed with the shelf)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def append(self, report: Report) -> None:
        """Puts a report behind the others."""
        pickle.dump(gist_of(report), self._gists, pickle.HIGHEST_PROTOCOL)
        self._starts.append(self._file.seek(0, 2))
        pickle.dump(small(report), self._file, pickle.HIGHEST_PROTOCOL)

    def gists(self) -> list[Gist]:
        """The gists of all reports, read anew."""
        self._gists.seek(0)
        return [_with_shared_words(pickle.load(self._gists)) for _ in range(len(self))]  # noqa: S301  (what this shelf wrote)

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
        """Lets the files go."""
        self._file.close()
        self._gists.close()


def _with_shared_words(gist: Gist) -> Gist:
    """The gist, with one string for all gists that hold the same."""
    return gist._replace(
        countries=frozenset(map(sys.intern, gist.countries)),
        named=frozenset(map(sys.intern, gist.named)),
        actors=frozenset(map(sys.intern, gist.actors)),
        numbers=tuple((sys.intern(kind), value, low) for kind, value, low in gist.numbers),
    )
