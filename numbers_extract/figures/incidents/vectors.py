"""Reports in, their words as vectors out: a word weighs the more the rarer it is in the collection.

In a small collection all words are rare. So each word is counted as if a number of other texts had been read as well,
in which common words and numbers stand often and names seldom.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from numbers_extract.figures.incidents.telling import EVERYDAY, KNOWN, NUMBER

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["Vectors", "cosines", "vectors_of"]

_OTHER_TEXTS: Final = 1_000
_HOLD_EVERYDAY, _HOLD_KNOWN, _HOLD_NUMBER, _HOLD_NAME = 250, 30, 20, 1
_SHARPNESS: Final = 1.5  # by how much more a rare word weighs
_CHUNK: Final = 100_000


class Vectors(NamedTuple):
    """A row for each text: ``weights`` of length one, and how many texts hold the word of each column."""

    weights: Any  # a sparse matrix of scipy, which has no types
    held_by: NDArray[np.int64]


def vectors_of(texts: Sequence[array[int]]) -> Vectors:
    """The vectors of the texts, given as telling words."""
    from scipy import sparse

    lengths = np.array([len(words) for words in texts], dtype=np.int64)
    flat = np.concatenate([np.asarray(words, dtype=np.uint32) for words in texts] or [np.zeros(0, dtype=np.uint32)])
    words, columns = np.unique(flat, return_inverse=True)
    rows = np.repeat(np.arange(len(texts)), lengths)
    shape = (len(texts), len(words))
    counts = sparse.coo_matrix((np.ones(len(flat), dtype=np.float32), (rows, columns)), shape=shape).tocsr()
    counts.sum_duplicates()
    held_by = np.bincount(counts.indices, minlength=len(words)).astype(np.int64)
    held_elsewhere = _HOLD_NAME + np.zeros(len(words))
    for sort, hold in ((EVERYDAY, _HOLD_EVERYDAY), (NUMBER, _HOLD_NUMBER), (KNOWN, _HOLD_KNOWN)):
        held_elsewhere[(words & sort) > 0] = hold
    rarity = np.log((len(texts) + _OTHER_TEXTS) / (held_by + held_elsewhere))
    counts.data = (1 + np.log(counts.data)) * np.maximum(rarity, 0)[counts.indices] ** _SHARPNESS
    norms = np.sqrt(np.asarray(counts.multiply(counts).sum(axis=1)).ravel())
    scale = np.repeat(1 / np.maximum(norms, 1e-9), np.diff(counts.indptr))
    counts.data = (counts.data * scale).astype(np.float32)
    return Vectors(counts, held_by)


def cosines(weights: Any, first: NDArray[np.int64], second: NDArray[np.int64]) -> NDArray[np.float64]:  # noqa: ANN401
    """How alike the texts of each pair are, from 0 to 1."""
    parts = [
        np.asarray(weights[first[at : at + _CHUNK]].multiply(weights[second[at : at + _CHUNK]]).sum(axis=1)).ravel()
        for at in range(0, len(first), _CHUNK)
    ]
    alike: NDArray[np.float64] = np.clip(np.concatenate(parts or [np.zeros(0)]), 0, 1).astype(np.float64)
    return alike
