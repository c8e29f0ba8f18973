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
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from numbers_extract.figures.incidents.gist import Gist

__all__ = ["LARGEST", "STRONGER", "Group", "grouped", "settled", "when_of"]

LARGEST: Final = 1_500
"""Reports that are compared each with each."""

STRONGER: Final = (ONE_EVENT, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99)
"""How likely pairs must be to hang together: the next step where more than :data:`LARGEST` do by the one before."""

_COPY: Final = 0.95  # of the cosine
_IMPOSSIBLE: Final = 2.0  # how far two reports are apart that cannot be of one event; unlikely ones are 1


class Group(NamedTuple):
    """The reports of one incident by number, the earliest first; ``copies`` says which is a copy of which."""

    members: tuple[int, ...]
    copies: dict[int, int]


def grouped(gists: Sequence[Gist]) -> list[Group]:
    """The incidents, in the order of their earliest reports, those without figures behind the others.

    Raises:
        UsageError: the extra ``incidents`` is not installed.
    """
    require_for_output("scipy", "a table of incidents")
    order = sorted(range(len(gists)), key=lambda n: (when_of(gists[n]), n))
    in_time = [gists[n] for n in order]
    words = vectors_of([gist.words for gist in in_time])
    evidence = Evidence(in_time, words, vectors_of([gist.event_words for gist in in_time]))
    pairs = near_pairs(in_time, words.weights)
    likely = evidence.of_pairs(pairs[:, 0], pairs[:, 1])
    keep = likely >= ONE_EVENT
    groups = [
        Group(tuple(order[n] for n in members), {order[copy]: order[first] for copy, first in copies.items()})
        for members, copies in settled(in_time, evidence, _joined(len(gists), pairs[keep], likely[keep]))
    ]
    return sorted(groups, key=lambda group: _place(gists, group))


def _place(gists: Sequence[Gist], group: Group) -> tuple[bool, int, int]:
    """Where a group stands among all: those without a figure behind the others."""
    first = group.members[0]
    return not any(gists[member].numbers for member in group.members), when_of(gists[first]), first


def settled(gists: Sequence[Gist], evidence: Evidence, parts: list[list[int]]) -> Iterator[Group]:
    """The incidents of all that hangs together, in no order.

    Args:
        gists: the reports, the earliest first.
        evidence: what they hold.
        parts: the numbers of those that hang together, in rising order.
    """
    apart = _apart(evidence, parts)
    for members, copies in zip(apart, _copies(gists, evidence, apart), strict=True):
        yield Group(tuple(members), copies)


def when_of(gist: Gist) -> int:
    """The day of publication as a number, those without one behind all others."""
    day = gist.published or gist.day
    return day.toordinal() if day is not None else 10**9


def _joined(number: int, pairs: NDArray[np.int64], likely: NDArray[np.float64]) -> list[list[int]]:
    """What hangs together; where that is too much to be compared each with each, only by likelier pairs."""
    from scipy import sparse
    from scipy.sparse.csgraph import connected_components

    done: list[list[int]] = []
    left = np.ones(number, dtype=bool)
    for least in STRONGER:
        strong = (likely >= least) & left[pairs[:, 0]] & left[pairs[:, 1]]
        edges = pairs[strong]
        graph = sparse.coo_matrix((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(number, number))
        _, labels = connected_components(graph, directed=False)
        parts: dict[int, list[int]] = collections.defaultdict(list)
        for one in np.flatnonzero(left).tolist():
            parts[int(labels[one])].append(one)
        last = least == STRONGER[-1]
        for members in parts.values():
            if last or len(members) <= LARGEST:
                done.append(members)
                left[members] = False
    return done


def _apart(evidence: Evidence, parts: list[list[int]]) -> list[list[int]]:
    """The groups of reports that are alike on average, of all that hang together."""
    from scipy.cluster.hierarchy import fcluster, linkage

    several = [members for members in parts if 2 < len(members) <= LARGEST]
    apart = [members for members in parts if not 2 < len(members) <= LARGEST]
    for members, likely in zip(several, evidence.among(several), strict=True):
        distances = np.where(likely > 0, 1 - likely, _IMPOSSIBLE)
        labels = fcluster(linkage(distances, "average"), 1 - ONE_EVENT, "distance")
        groups: dict[int, list[int]] = collections.defaultdict(list)
        for member, label in zip(members, labels.tolist(), strict=True):
            groups[label].append(member)
        apart.extend(groups.values())
    return apart


def _copies(gists: Sequence[Gist], evidence: Evidence, parts: list[list[int]]) -> Iterator[dict[int, int]]:
    """Of each group, which members only print again what an earlier one printed, and which one that is."""
    compared = (members if len(members) <= LARGEST else [] for members in parts)
    for members, alike in zip(parts, evidence.cosines(compared), strict=True):
        copies: dict[int, int] = {}
        first, second = np.triu_indices(len(members) if len(alike) else 0, k=1)
        near = np.flatnonzero(alike >= _COPY)
        numbers = {
            place: set(gists[members[place]].numbers) for place in {*first[near].tolist(), *second[near].tolist()}
        }
        for a, b in zip(first[near].tolist(), second[near].tolist(), strict=True):
            if numbers[a] == numbers[b] and members[a] not in copies:
                copies.setdefault(members[b], members[a])
        yield copies
