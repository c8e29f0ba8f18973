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
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

__all__ = ["Collection", "Vectors", "held_by", "vectors_of"]

_OTHER_TEXTS: Final = 1_000
_HOLD_EVERYDAY, _HOLD_KNOWN, _HOLD_NUMBER, _HOLD_NAME = 250, 30, 20, 1
_SHARPNESS: Final = 1.5  # by how much more a rare word weighs
_CHUNK: Final = 2_000  # texts at a time


class Vectors(NamedTuple):
    """A row for each text: ``weights`` of length one, and the word of each column, in rising order."""

    weights: Any  # a sparse matrix of scipy, which has no types
    codes: NDArray[np.uint32]


class Collection(NamedTuple):
    """How many texts of a collection hold each word: ``codes`` in rising order, ``held_by`` beside them.

    A word that is not there is held by one. ``number`` is that of all texts.
    """

    codes: NDArray[np.uint32]
    held_by: NDArray[np.int64]
    number: int

    def holders(self, codes: NDArray[np.uint32]) -> NDArray[np.int64]:
        """How many texts hold each of the words."""
        if not len(self.codes):
            return np.ones(len(codes), dtype=np.int64)
        at = np.minimum(np.searchsorted(self.codes, codes), len(self.codes) - 1)
        return np.where(self.codes[at] == codes, self.held_by[at], 1)


def held_by(texts: Iterable[array[int]]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """The words of some texts in rising order, and how many of the texts hold each."""
    once = [np.unique(np.asarray(words, dtype=np.uint32)) for words in texts]
    return np.unique(np.concatenate([np.zeros(0, dtype=np.uint32), *once]), return_counts=True)


def vectors_of(texts: Sequence[array[int]], collection: Collection | None = None) -> Vectors:
    """The vectors of the texts, given as telling words; they are the whole collection where none is given."""
    from scipy import sparse

    codes = np.zeros(0, dtype=np.uint32)
    for some in _chunks(texts):
        codes = np.union1d(codes, some.flat)
    counts = [some.counts(codes) for some in _chunks(texts)]
    if collection is None:
        held = sum((np.bincount(some.indices, minlength=len(codes)) for some in counts), np.zeros(len(codes), np.int64))
        collection = Collection(codes, held, len(texts))
    rarity = _rarity(codes, collection.holders(codes), collection.number)
    parts = [_weighted(some, rarity) for some in counts]
    empty = sparse.csr_matrix((0, len(codes)), dtype=np.float32)
    return Vectors(sparse.vstack(parts, format="csr") if parts else empty, codes)


class _Texts(NamedTuple):
    """The words of some texts, one text behind the other, and how many each has."""

    flat: NDArray[np.uint32]
    lengths: NDArray[np.int64]

    def counts(self, codes: NDArray[np.uint32]) -> Any:  # noqa: ANN401
        """How often each text holds the word of each column."""
        from scipy import sparse

        rows = np.repeat(np.arange(len(self.lengths), dtype=np.int32), self.lengths)
        columns = np.searchsorted(codes, self.flat).astype(np.int32)
        ones = np.ones(len(columns), dtype=np.float32)
        table = sparse.coo_matrix((ones, (rows, columns)), shape=(len(self.lengths), len(codes))).tocsr()
        table.sum_duplicates()
        return table


def _chunks(texts: Sequence[array[int]]) -> Iterator[_Texts]:
    """Some texts at a time."""
    for at in range(0, len(texts), _CHUNK):
        some = texts[at : at + _CHUNK]
        flat = np.concatenate([np.asarray(words, dtype=np.uint32) for words in some])
        yield _Texts(flat, np.array([len(words) for words in some], dtype=np.int64))


def _rarity(codes: NDArray[np.uint32], held_by: NDArray[np.int64], number: int) -> NDArray[np.float64]:
    """How rare each word is, from the number of texts that hold it."""
    held_elsewhere = _HOLD_NAME + np.zeros(len(codes))
    for sort, hold in ((EVERYDAY, _HOLD_EVERYDAY), (NUMBER, _HOLD_NUMBER), (KNOWN, _HOLD_KNOWN)):
        held_elsewhere[(codes & sort) > 0] = hold
    rarity = np.log((number + _OTHER_TEXTS) / (held_by + held_elsewhere))
    weight: NDArray[np.float64] = np.maximum(rarity, 0) ** _SHARPNESS
    return weight


def _weighted(counts: Any, rarity: NDArray[np.float64]) -> Any:  # noqa: ANN401
    """The counts weighed, each row of length one."""
    counts.data = (1 + np.log(counts.data)) * rarity[counts.indices]
    norms = np.sqrt(np.asarray(counts.multiply(counts).sum(axis=1)).ravel())
    scale = np.repeat(1 / np.maximum(norms, 1e-9), np.diff(counts.indptr))
    counts.data = (counts.data * scale).astype(np.float32)
    return counts
