"""Gists and their vectors in, pairs that may tell of one event out: those near in time that share rare words.

Reports are laid into blocks by day. Within a block only words that few of its reports hold are looked at, so that the
work grows with the number of reports and not with its square.
"""

from __future__ import annotations

import collections
import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from numbers_extract.figures.incidents.gist import Gist

__all__ = ["WINDOW", "near_pairs"]

WINDOW: Final = 4
"""Days between two publications, or an event and a publication, that may be of one event."""

_MOST_HOLDERS: Final = 200  # reports of a block that hold a word, for it to be rare in it
_MOST_NEIGHBOURS: Final = 50
_CELLS: Final = 1_000_000  # of a table of shared words, at most
_LEAST_SHARED: Final = 0.01  # of the cosine, by rare words alone


def near_pairs(gists: Sequence[Gist], weights: Any) -> NDArray[np.int64]:  # noqa: ANN401
    """Pairs of reports as rows of two numbers, the smaller first, each once."""
    found = [part for rows, columns in _blocks(gists) for part in _of_block(rows, columns, weights)]
    pairs = np.unique(np.concatenate(found or [np.zeros(0, dtype=np.int64)]))
    return np.stack(np.divmod(pairs, max(1, len(gists))), axis=1)


def _blocks(gists: Sequence[Gist]) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """The reports of each day and those of it and the days before; and those without a day, with all others."""
    of_day: dict[dt.date, list[int]] = collections.defaultdict(list)
    undated: list[int] = []
    for number, gist in enumerate(gists):
        for day in {gist.day, gist.published} - {None}:
            assert day is not None  # noqa: S101  (for the type checker)
            of_day[day].append(number)
        if gist.day is None and gist.published is None:
            undated.append(number)
    for day, rows in sorted(of_day.items()):
        before = (of_day.get(day - dt.timedelta(days=gone), []) for gone in range(min(WINDOW, day.toordinal() - 1) + 1))
        yield np.array(rows), np.unique(np.array([number for numbers in before for number in numbers]))
    if undated:
        yield np.array(undated), np.arange(len(gists))


def _of_block(rows: NDArray[np.int64], columns: NDArray[np.int64], weights: Any) -> Iterator[NDArray[np.int64]]:  # noqa: ANN401
    """The pairs of each row with its nearest neighbours among the columns.

    A pair is one number: the smaller times the number of all reports, and the larger.
    """
    if len(columns) < 2:
        return
    others = weights if len(columns) == weights.shape[0] else weights[columns]
    held = np.bincount(others.indices, minlength=weights.shape[1])
    rare = np.flatnonzero((held > 1) & (held <= _MOST_HOLDERS))
    others = others[:, rare].T.tocsr()
    step = max(1, _CELLS // len(columns))
    for at in range(0, len(rows), step):
        block = rows[at : at + step]
        shared = (weights[block][:, rare] @ others).tocsr()
        for number, row in enumerate(block):
            start, end = shared.indptr[number], shared.indptr[number + 1]
            alike, near = shared.data[start:end], columns[shared.indices[start:end]]
            keep = (alike >= _LEAST_SHARED) & (near != row)
            alike, near = alike[keep], near[keep]
            if len(near) > _MOST_NEIGHBOURS:
                near = near[np.argpartition(-alike, _MOST_NEIGHBOURS)[:_MOST_NEIGHBOURS]]
            yield np.minimum(near, row) * weights.shape[0] + np.maximum(near, row)
