"""The clauses of a sentence in, those in reach of one by the ways that the caller leaves open out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from numbers_extract.grammar.clause import COMPLEMENT, GERUND_CLAUSE, MAIN, MOST_STEPS, RELATIVE_CLAUSE, Clause

__all__ = ["DOWN", "SIDE", "UP", "Link", "Opens", "Ways", "share_subject"]

UP, DOWN, SIDE = "up", "down", "side"
"""The ways from one clause to the next: to the one that holds it, to one that it holds, to one beside it."""


class Link(NamedTuple):
    """A way from one clause to another; ``fronted``: only what stands before the subject there goes along.

    ``afresh``: what goes along does not hang on the way before.
    """

    fronted: bool = False
    steps: int = 1
    afresh: bool = False


_HERE: Final = Link(steps=0)

Opens = Callable[[str, Clause, Clause], Link | None]
"""Says whether a way is open: in come UP, DOWN or SIDE, the clause walked from and the one walked to."""


class Ways:
    """The clause tree of one sentence, to be walked."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self._held: dict[int, list[Clause]] = {}
        for clause in clauses:
            parent = -1 if clause.parent is None else clause.parent.index
            self._held.setdefault(parent, []).append(clause)

    def steps(self, origin: Clause, opens: Opens) -> Mapping[int, Link]:
        """The clauses in reach of one by the ways that are open: index -> link with the steps to it."""
        found: dict[int, Link] = {origin.index: _HERE}
        waiting = [(origin, _HERE, "")]
        for clause, so_far, came in waiting:
            for way, other in self._beside(clause, came):
                link = opens(way, clause, other)
                if link is None or other.index in found or len(waiting) > MOST_STEPS * 4:
                    continue
                reached = (
                    link
                    if so_far is _HERE
                    else Link(link.fronted or (so_far.fronted and not link.afresh), so_far.steps + link.steps)
                )
                found[other.index] = reached
                waiting.append((other, reached, way))
        return found

    def _beside(self, clause: Clause, came: str) -> list[tuple[str, Clause]]:
        ways: list[tuple[str, Clause]] = []
        if came != DOWN and clause.parent is not None:
            ways.append((UP, clause.parent))
            if clause.kind == GERUND_CLAUSE and clause.after_comma and clause.parent.parent is not None:
                ways.append((UP, clause.parent.parent))  # robbed a mill, after a fire had ruined it, wounding 12
        held = self._held
        if clause.index in held:
            ways += [(DOWN, inner) for inner in held[clause.index]]
        if came != DOWN:
            beside = held[-1 if clause.parent is None else clause.parent.index]
            ways += [
                (SIDE, other)
                for other in (beside if len(beside) > 1 else ())
                if other is not clause
                and other.verb is not None
                and other.kind == clause.kind
                and _coordinates(clause, other)
            ]
        return ways


def _coordinates(clause: Clause, other: Clause) -> bool:
    """Whether two clauses of a kind in the same clause stand side by side."""
    if other.kind != clause.kind:
        return False
    return other.kind in _SIDE_BY_SIDE or other.shares_with is not None or clause.shares_with is other


_SIDE_BY_SIDE: Final = (MAIN, RELATIVE_CLAUSE, COMPLEMENT)


def share_subject(one: Clause, other: Clause) -> bool:
    """``raided the town, stole 12 cars and fled``: whether two clauses of a kind have the subject of the same one."""
    return one is not other and one.kind == other.kind and _first(one) is _first(other)


def _first(clause: Clause) -> Clause:
    """The clause from which one has its subject."""
    for _ in range(MOST_STEPS):
        giver = clause.shares_with
        if giver is None or giver.kind != clause.kind:
            break
        clause = giver
    return clause
