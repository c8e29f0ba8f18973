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

__all__ = ["MOST_HOLDERS", "MOST_NEIGHBOURS", "WINDOW", "days_of", "near_pairs", "nearest"]

WINDOW: Final = 4
"""Days between two publications, or an event and a publication, that may be of one event."""

MOST_HOLDERS: Final = 200
"""Reports of a block that hold a word, for it to be rare in it."""

MOST_NEIGHBOURS: Final = 50
"""Of a report in a block: those whose countries are all others than its own take no place among them."""

_CELLS: Final = 1_000_000  # of a table of shared words, at most
_LEAST_SHARED: Final = 0.01  # of the cosine, by rare words alone


def near_pairs(gists: Sequence[Gist], weights: Any) -> NDArray[np.int64]:  # noqa: ANN401
    """Pairs of reports as rows of two numbers, the smaller first, each once."""
    found = [
        np.minimum(near, row) * len(gists) + np.maximum(near, row)
        for rows, columns in _blocks(gists)
        for row, near, _ in nearest(gists, weights, rows, columns)
    ]
    pairs = np.unique(np.concatenate(found or [np.zeros(0, dtype=np.int64)]))
    return np.stack(np.divmod(pairs, max(1, len(gists))), axis=1)


def days_of(gist: Gist) -> list[dt.date]:
    """The days in whose blocks a report stands."""
    return [day for day in dict.fromkeys((gist.day, gist.published)) if day is not None]


def _blocks(gists: Sequence[Gist]) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """The reports of each day and those of it and the days before; and those without a day, with all others."""
    of_day: dict[dt.date, list[int]] = collections.defaultdict(list)
    undated: list[int] = []
    for number, gist in enumerate(gists):
        days = days_of(gist)
        for day in days:
            of_day[day].append(number)
        if not days:
            undated.append(number)
    for day, rows in sorted(of_day.items()):
        before = (of_day.get(day - dt.timedelta(days=gone), []) for gone in range(min(WINDOW, day.toordinal() - 1) + 1))
        yield np.array(rows), np.unique(np.array([number for numbers in before for number in numbers]))
    if undated:
        yield np.array(undated), np.arange(len(gists))


def nearest(
    gists: Sequence[Gist],
    weights: Any,  # noqa: ANN401
    rows: NDArray[np.int64],
    columns: NDArray[np.int64],
    common: NDArray[np.int64] | None = None,
) -> Iterator[tuple[int, NDArray[np.int64], NDArray[np.float32]]]:
    """Each row with its nearest neighbours among the columns, and how alike they are by words that are rare in them.

    Args:
        gists: the reports.
        weights: the vectors of their words.
        rows: the numbers of the reports whose neighbours are wanted.
        columns: the numbers of those that may be neighbours, in rising order.
        common: the columns of ``weights`` whose words are not rare, where the block is larger than what is given here.
    """
    if len(columns) == 0:
        return
    others = weights if len(columns) == weights.shape[0] else weights[columns]
    held = np.bincount(others.indices, minlength=weights.shape[1])
    is_rare = held > 0
    if common is None:
        is_rare = (held > 1) & (held <= MOST_HOLDERS)  # each row is a column too
    else:
        is_rare[common] = False
    rare = np.flatnonzero(is_rare)
    others = others[:, rare].T.tocsr()
    step = max(1, _CELLS // len(columns))
    for at in range(0, len(rows), step):
        block = rows[at : at + step]
        shared = (weights[block][:, rare] @ others).tocsr()
        for number, row in enumerate(block.tolist()):
            start, end = shared.indptr[number], shared.indptr[number + 1]
            alike, near = shared.data[start:end], columns[shared.indices[start:end]]
            keep = (alike >= _LEAST_SHARED) & (near != row)
            near, alike = _nearest_of(gists, row, near[keep], alike[keep])
            yield row, near, alike


def _nearest_of(
    gists: Sequence[Gist], row: int, near: NDArray[np.int64], alike: NDArray[np.float32]
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Where they are too many, the most alike of those whose countries are not others, the earlier of equals."""
    if len(near) <= MOST_NEIGHBOURS:
        return near, alike
    ours = gists[row].countries
    if ours:
        others = (gists[number].countries for number in near.tolist())
        may = np.fromiter((not theirs or not ours.isdisjoint(theirs) for theirs in others), bool, len(near))
        near, alike = near[may], alike[may]
    first = np.lexsort((near, -alike))[:MOST_NEIGHBOURS]
    return near[first], alike[first]
