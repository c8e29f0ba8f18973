"""Reports in, those of each event together out, with the copies among them.

Pairs that are likely of one event are joined; what hangs together then is taken apart again where it is alike by a
chain of neighbours alone: two groups stay together where their reports are alike on average.
"""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from numbers_extract.extras import require_for_output
from numbers_extract.figures.incidents.evidence import ONE_EVENT, likeness
from numbers_extract.figures.incidents.neighbours import near_pairs
from numbers_extract.figures.incidents.vectors import cosines, vectors_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from numbers_extract.figures.incidents.report import Report

__all__ = ["Group", "grouped"]

_LARGEST: Final = 1_500  # reports that are compared each with each
_COPY: Final = 0.95  # of the cosine


class Group(NamedTuple):
    """The reports of one incident by number, the earliest first; ``copies`` says which is a copy of which."""

    members: tuple[int, ...]
    copies: dict[int, int]


def grouped(reports: Sequence[Report]) -> list[Group]:
    """The incidents, in the order of their earliest reports.

    Raises:
        UsageError: the extra ``incidents`` is not installed.
    """
    require_for_output("scipy", "a table of incidents")
    order = sorted(range(len(reports)), key=lambda n: (_when(reports[n]), n))
    in_time = [reports[n] for n in order]
    words, event_words = (
        vectors_of([getattr(report, name) for report in in_time]).weights for name in ("words", "event_words")
    )
    pairs = near_pairs(in_time, words)
    likely = likeness(in_time, words, event_words, pairs[:, 0], pairs[:, 1])
    keep = likely >= ONE_EVENT
    parts = _joined(len(reports), pairs[keep], likely[keep])
    groups = []
    for members in parts:
        for inner in _apart(in_time, words, event_words, members):
            copies = _copies(in_time, words, inner)
            groups.append(
                Group(tuple(order[n] for n in inner), {order[copy]: order[first] for copy, first in copies.items()})
            )
    return sorted(groups, key=lambda group: (_when(reports[group.members[0]]), group.members[0]))


def _when(report: Report) -> int:
    """The day of publication as a number, those without one behind all others."""
    day = report.published or report.day
    return day.toordinal() if day is not None else 10**9


def _joined(number: int, pairs: NDArray[np.int64], likely: NDArray[np.float64]) -> list[list[int]]:
    """What hangs together; where that is too much to be compared each with each, only by likelier pairs."""
    from scipy import sparse
    from scipy.sparse.csgraph import connected_components

    done: list[list[int]] = []
    left = np.ones(number, dtype=bool)
    for least in (ONE_EVENT, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99):
        strong = (likely >= least) & left[pairs[:, 0]] & left[pairs[:, 1]]
        edges = pairs[strong]
        graph = sparse.coo_matrix((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(number, number))
        _, labels = connected_components(graph, directed=False)
        parts: dict[int, list[int]] = collections.defaultdict(list)
        for one in np.flatnonzero(left).tolist():
            parts[int(labels[one])].append(one)
        last = least == 0.99
        for members in parts.values():
            if last or len(members) <= _LARGEST:
                done.append(members)
                left[members] = False
    return done


def _apart(reports: Sequence[Report], words: Any, event_words: Any, members: list[int]) -> list[list[int]]:  # noqa: ANN401
    """The groups of reports that are alike on average."""
    if len(members) < 3 or len(members) > _LARGEST:
        return [members]
    from scipy.cluster.hierarchy import fcluster, linkage

    first, second = np.triu_indices(len(members), k=1)
    numbers = np.array(members)
    unlike = 1 - likeness(reports, words, event_words, numbers[first], numbers[second])
    labels = fcluster(linkage(unlike, "average"), 1 - ONE_EVENT, "distance")
    groups: dict[int, list[int]] = collections.defaultdict(list)
    for member, label in zip(members, labels.tolist(), strict=True):
        groups[label].append(member)
    return list(groups.values())


def _copies(reports: Sequence[Report], words: Any, members: Sequence[int]) -> dict[int, int]:  # noqa: ANN401
    """Which members only print again what an earlier one printed, and which one that is."""
    if len(members) < 2 or len(members) > _LARGEST:
        return {}
    first, second = np.triu_indices(len(members), k=1)
    numbers = np.array(members)
    alike = cosines(words, numbers[first], numbers[second]) >= _COPY
    copies: dict[int, int] = {}
    for a, b in zip(numbers[first[alike]].tolist(), numbers[second[alike]].tolist(), strict=True):
        same = reports[a].figures == reports[b].figures or _numbers(reports[a]) == _numbers(reports[b])
        if same and a not in copies:
            copies.setdefault(b, a)
    return copies


def _numbers(report: Report) -> set[tuple[str, float | None, float | None]]:
    return {(told.kind, told.value, told.value_min) for told in report.figures}
