"""Pairs of gists in, how likely the two reports tell of one event out.

The words weigh most, then the days between them; the same day, figures, ages, place or doers speak for one event, and
others against it. The weights were fitted to half of a set of local news and then rounded; those of places, countries
and doers, which such news hardly differ in, are judgement.

Many pairs are looked at in one step: what reports hold stands in sparse tables, a row a report, and what two of them
share is a product of rows.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from numbers_extract.figures.incidents.neighbours import WINDOW

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from numbers_extract.figures.incidents.gist import Gist
    from numbers_extract.figures.incidents.vectors import Vectors

    Shared = Callable[[Any, Any], NDArray[np.float32]]
    Measure = Callable[[Shared, NDArray[np.int64], NDArray[np.int64]], NDArray[np.float64]]

__all__ = ["ONE_EVENT", "Evidence"]

ONE_EVENT: Final = 0.25
"""How likely two reports, and two groups on average, must be of one event to be put together."""

_START: Final = -6.5
_ALL_WORDS: Final = 15.0  # of the square root of the cosine
_EVENT_WORDS: Final = 5.5
_A_DAY: Final = -0.85
_UNKNOWN_DAYS: Final = 1.0
_SAME_DAY, _OTHER_DAY = 0.4, -0.5
_SAME_FIGURE, _OTHER_FIGURE = 1.5, -0.3
_SAME_AGE, _OTHER_AGE = 0.9, -1.5
_SAME_PLACE, _OTHER_PLACE, _OTHER_IN_COUNTRY = 0.2, -12.0, -4.0
_SAME_ACTOR: Final = 0.1
_OTHER_NAMED: Final = -3.5  # another country, where only the words around say one of the two
_PAIRS: Final = 5_000  # looked at in one step
_ROWS: Final = 128  # members of a large group at a time
_SMALL: Final = 40  # members of a group
_GROUPS: Final = 100  # small ones at a time


class Evidence:
    """What the reports of a collection hold, as tables.

    Args:
        gists: the reports.
        words: the vectors of all their words.
        event_words: those of the words that tell of the event.
    """

    def __init__(self, gists: Sequence[Gist], words: Vectors, event_words: Vectors) -> None:
        self._words = words.weights
        self._event_words = event_words.weights
        self._day = _ordinals(gist.day for gist in gists)
        self._published = _ordinals(gist.published or gist.day for gist in gists)
        self._ages = _marks(gist.ages for gist in gists)
        self._countries = _marks(gist.countries for gist in gists)
        self._named_in = _marks(gist.countries or gist.named for gist in gists)
        self._actors = _marks(gist.actors for gist in gists)
        self._places = _marks(gist.places for gist in gists)
        self._named, self._naming = _names(gists, words)
        known = [[(kind, value) for kind, value, _ in gist.numbers if value is not None] for gist in gists]
        ours = [dict(numbers).items() for numbers in known]
        self._kinds = _two_marks(
            ([kind for kind, _ in numbers] for numbers in ours), ([kind for kind, _ in numbers] for numbers in known)
        )
        self._numbers = _two_marks(ours, known)
        self._several = _two_marks(map(_above_one, ours), map(_above_one, known))

    def of_pairs(self, first: NDArray[np.int64], second: NDArray[np.int64]) -> NDArray[np.float64]:
        """How likely the two of each pair tell of one event, from 0 to 1."""
        return _by_pairs(first, second, self._likely)

    def among(self, groups: Iterable[Sequence[int]]) -> Iterator[NDArray[np.float64]]:
        """The same within each group: of each member with each behind it, one row of the triangle after the other."""
        yield from _of_each(groups, self._likely)

    def cosines(self, groups: Iterable[Sequence[int]]) -> Iterator[NDArray[np.float64]]:
        """How alike the texts within each group are by their words, in the same order."""
        yield from _of_each(groups, lambda shared, _a, _b: _cosines(shared, self._words))

    def _likely(self, shared: Shared, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.float64]:
        """How likely each pair of ``a`` and ``b`` is of one event; ``shared`` tells what two tables have of both."""
        by_words = _ALL_WORDS * np.sqrt(_cosines(shared, self._words))
        by_words += _EVENT_WORDS * np.sqrt(_cosines(shared, self._event_words))
        odds = _START + by_words + self._by_facts(shared, a, b)
        likely: NDArray[np.float64] = 1 / (1 + np.exp(-odds))
        return likely

    def _by_facts(self, shared: Shared, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.float64]:
        """What the facts of two reports say for one event, and against it."""
        told = self._by_days(a, b)
        same = shared(*self._several) - (shared(*self._kinds) - shared(*self._numbers))
        told += np.where(same > 0, _SAME_FIGURE, np.where(same < 0, _OTHER_FIGURE, 0))
        same_age = np.where(shared(self._ages, self._ages) > 0, _SAME_AGE, _OTHER_AGE)
        told += np.where(_both(self._ages, a, b), same_age, 0)
        in_country = shared(self._countries, self._countries) > 0
        told += np.where(_both(self._places, a, b), self._by_places(shared, in_country), 0)
        elsewhere = _both(self._named_in, a, b) & (shared(self._named_in, self._named_in) == 0)
        told += np.where(elsewhere, _OTHER_NAMED, 0)
        told += np.where(shared(self._actors, self._actors) > 0, _SAME_ACTOR, 0)
        return np.where(_both(self._countries, a, b) & ~in_country, -math.inf, told)

    def _by_days(self, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.float64]:
        """By the days of the events and those between the publications, as many as the window at most."""
        apart = np.abs(self._day[a] - self._day[b])  # no number, where one is not known
        between = np.minimum(np.abs(self._published[a] - self._published[b]), WINDOW)
        between = np.where(np.isnan(between), _UNKNOWN_DAYS, between)
        told = np.where(apart == 0, 0.0, _A_DAY * between)
        told += np.where(apart == 0, _SAME_DAY, np.where(apart > 1, _OTHER_DAY, 0))
        return told

    def _by_places(self, shared: Shared, in_country: NDArray[np.bool_]) -> NDArray[np.float64]:
        """By the names of places; two places are two only where neither report names that of the other anywhere."""
        named = (shared(self._named, self._naming) > 0) | (shared(self._naming, self._named) > 0)
        other = np.where(in_country, _OTHER_IN_COUNTRY, _OTHER_PLACE)  # one may name the country alone
        return np.where(shared(self._places, self._places) > 0, _SAME_PLACE, np.where(named, 0.0, other))


# ------------------------------------------------------------------------------------------------ pairs
def _of_pairs(a: NDArray[np.int64], b: NDArray[np.int64]) -> Shared:
    """What two tables share, pair by pair."""
    return lambda one, other: np.asarray(one[a].multiply(other[b]).sum(axis=1)).ravel()


def _of_square(rows: NDArray[np.int64], columns: NDArray[np.int64]) -> Shared:
    """What two tables share, each of the rows with each of the columns."""
    return lambda one, other: (one[rows] @ other[columns].T).toarray()


def _by_pairs(first: NDArray[np.int64], second: NDArray[np.int64], measure: Measure) -> NDArray[np.float64]:
    """A measure of each pair."""
    parts = [
        measure(_of_pairs(a, b), a, b)
        for at in range(0, len(first), _PAIRS)
        for a, b in [(first[at : at + _PAIRS], second[at : at + _PAIRS])]
    ]
    return np.concatenate(parts or [np.zeros(0)])


def _of_each(groups: Iterable[Sequence[int]], measure: Measure) -> Iterator[NDArray[np.float64]]:
    """A measure of all pairs within each group: those of several small groups in one step."""
    small: list[NDArray[np.int64]] = []
    for group in groups:
        if len(group) > _SMALL:
            yield from _of_small(small, measure)
            small = []
            yield _of_large(np.array(group), measure)
        else:
            small.append(np.array(group))
            if len(small) == _GROUPS:
                yield from _of_small(small, measure)
                small = []
    yield from _of_small(small, measure)


def _of_small(groups: Sequence[NDArray[np.int64]], measure: Measure) -> Iterator[NDArray[np.float64]]:
    """A measure of all pairs within each of the groups, all pairs in one list."""
    pairs = [[group[side] for side in np.triu_indices(len(group), k=1)] for group in groups]
    if pairs:
        first, second = (np.concatenate([pair[side] for pair in pairs]) for side in (0, 1))
        ends = np.cumsum([len(one) for one, _ in pairs])
        yield from np.split(_by_pairs(first, second, measure), ends[:-1])


def _of_large(group: NDArray[np.int64], measure: Measure) -> NDArray[np.float64]:
    """A measure of all pairs within a group, some members with all behind them at a time."""
    parts: list[NDArray[np.float64]] = []
    for at in range(0, len(group), _ROWS):
        rows, columns = group[at : at + _ROWS], group[at:]
        square = measure(_of_square(rows, columns), rows[:, None], columns[None, :])
        parts.extend(row[number + 1 :] for number, row in enumerate(square))
    return np.concatenate(parts)


def _cosines(shared: Shared, weights: Any) -> NDArray[np.float64]:  # noqa: ANN401
    """How alike texts are by their words, from 0 to 1."""
    alike: NDArray[np.float64] = np.clip(shared(weights, weights), 0, 1).astype(np.float64)
    return alike


def _both(marks: Any, a: NDArray[np.int64], b: NDArray[np.int64]) -> NDArray[np.bool_]:  # noqa: ANN401
    """Whether both reports have a mark."""
    has = np.diff(marks.indptr) > 0
    both: NDArray[np.bool_] = has[a] & has[b]
    return both


# ------------------------------------------------------------------------------------------------ tables
def _ordinals(days: Iterable[dt.date | None]) -> NDArray[np.float64]:
    """The days as numbers; no number for one that is not known."""
    return np.array([math.nan if day is None else day.toordinal() for day in days], dtype=np.float64)


def _marks(held: Iterable[Iterable[Hashable]], columns: dict[Hashable, int] | None = None) -> Any:  # noqa: ANN401
    """A table with a column for each thing and a row for each report, and in it how often that holds it."""
    from scipy import sparse

    columns = {} if columns is None else columns
    ends, places = [0], []
    for things in held:
        places += [columns.setdefault(thing, len(columns)) for thing in things]
        ends.append(len(places))
    shape = (len(ends) - 1, len(columns))
    table = sparse.csr_matrix((np.ones(len(places), dtype=np.float32), places, ends), shape=shape, dtype=np.float32)
    table.sum_duplicates()
    return table


def _two_marks(ours: Iterable[Iterable[Hashable]], theirs: Iterable[Iterable[Hashable]]) -> tuple[Any, Any]:
    """The tables of what the first of a pair and the second may hold, with the same columns."""
    columns: dict[Hashable, int] = {}
    second = _marks(theirs, columns)
    return _marks(ours, columns), second  # what the first may hold, the second does


def _above_one(numbers: Iterable[tuple[str, float]]) -> list[tuple[str, float]]:
    """Those that tell something: that both say one or none does not."""
    return [(kind, value) for kind, value in numbers if value > 1]


def _names(gists: Sequence[Gist], words: Vectors) -> tuple[Any, Any]:
    """The table of the places that reports tell of, and that of those that their texts name anywhere."""
    from scipy import sparse

    codes = np.array(sorted({code for gist in gists for code in gist.places}), dtype=words.codes.dtype)
    at = np.searchsorted(words.codes, codes)
    written = np.zeros(len(codes), dtype=bool)
    written[at < len(words.codes)] = words.codes[at[at < len(words.codes)]] == codes[at < len(words.codes)]
    columns: dict[Hashable, int] = {code: column for column, code in enumerate(codes[written].tolist())}
    told = _marks(([code for code in gist.places if code in columns] for gist in gists), columns)
    naming = sparse.csr_matrix(words.weights[:, at[written]])
    naming.data = np.ones_like(naming.data)
    return told, naming
