"""Gists of reports in, the numbers of those of each event together out, with the copies among them.

Pairs that are likely of one event are joined; what hangs together then is taken apart again where it is alike by a
chain of neighbours alone: two groups stay together where their reports are alike on average.
"""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from numbers_extract.extras import require_for_output
from numbers_extract.figures.incidents.evidence import ONE_EVENT, Evidence
from numbers_extract.figures.incidents.neighbours import near_pairs
from numbers_extract.figures.incidents.vectors import vectors_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from numbers_extract.figures.incidents.gist import Gist

__all__ = ["Group", "grouped"]

_LARGEST: Final = 1_500  # reports that are compared each with each
_COPY: Final = 0.95  # of the cosine


class Group(NamedTuple):
    """The reports of one incident by number, the earliest first; ``copies`` says which is a copy of which."""

    members: tuple[int, ...]
    copies: dict[int, int]


def grouped(gists: Sequence[Gist]) -> list[Group]:
    """The incidents, in the order of their earliest reports.

    Raises:
        UsageError: the extra ``incidents`` is not installed.
    """
    require_for_output("scipy", "a table of incidents")
    order = sorted(range(len(gists)), key=lambda n: (_when(gists[n]), n))
    in_time = [gists[n] for n in order]
    words = vectors_of([gist.words for gist in in_time])
    evidence = Evidence(in_time, words, vectors_of([gist.event_words for gist in in_time]))
    pairs = near_pairs(in_time, words.weights)
    likely = evidence.of_pairs(pairs[:, 0], pairs[:, 1])
    keep = likely >= ONE_EVENT
    groups = []
    for members in _joined(len(gists), pairs[keep], likely[keep]):
        for inner in _apart(evidence, members):
            copies = _copies(in_time, evidence, inner)
            groups.append(
                Group(tuple(order[n] for n in inner), {order[copy]: order[first] for copy, first in copies.items()})
            )
    return sorted(groups, key=lambda group: (_when(gists[group.members[0]]), group.members[0]))


def _when(gist: Gist) -> int:
    """The day of publication as a number, those without one behind all others."""
    day = gist.published or gist.day
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


def _apart(evidence: Evidence, members: list[int]) -> list[list[int]]:
    """The groups of reports that are alike on average."""
    if len(members) < 3 or len(members) > _LARGEST:
        return [members]
    from scipy.cluster.hierarchy import fcluster, linkage

    unlike = 1 - evidence.among(np.array(members))
    labels = fcluster(linkage(unlike, "average"), 1 - ONE_EVENT, "distance")
    groups: dict[int, list[int]] = collections.defaultdict(list)
    for member, label in zip(members, labels.tolist(), strict=True):
        groups[label].append(member)
    return list(groups.values())


def _copies(gists: Sequence[Gist], evidence: Evidence, members: Sequence[int]) -> dict[int, int]:
    """Which members only print again what an earlier one printed, and which one that is."""
    if len(members) < 2 or len(members) > _LARGEST:
        return {}
    numbers = {member: set(gists[member].numbers) for member in members}
    copies: dict[int, int] = {}
    for a, b in evidence.alike(np.array(members), _COPY):
        if numbers[a] == numbers[b] and a not in copies:
            copies.setdefault(b, a)
    return copies
