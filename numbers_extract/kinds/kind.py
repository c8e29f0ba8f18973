"""The record of a kind: its name, what it counts, and the traits by which the program treats it."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["Kind", "Outcome", "OwnKind", "name_of"]

Outcome = Literal["", "died", "lived", "either", "unknown"]


class Kind(NamedTuple):
    """A kind of quantity. The program asks its traits and knows no kind by its name.

    ``title`` says in words what it counts, ``order`` where it stands in the closed list, ``hue`` its colour in the
    report, in degrees, and ``shade`` how light that is, in percent: tolls are told apart by both, also by the colour-blind.

    Who is counted: ``people``; ``victim``: people to whom something was done or happened; ``force``: those who fight or
    serve, ``of_state`` for a state; ``group``: the group they belong to where no word says one. What became of them:
    ``outcome``, which is ``died``, ``lived``, ``either`` (one or the other, not said which) or ``unknown`` (nobody knows);
    ``lasting``: they stay so until something ends it; ``held``: by captors, police or a court; ``by_law``: by the latter,
    for what was done before; ``toll``: a figure by which the harm of an event is told.

    What else is counted: ``deed``: what somebody does to others; ``ballot``: what an election or a vote hands out;
    ``share``: a share of a whole; ``plain``: whatever no other kind counts (one kind has it).

    What is measured: ``measured``: the unit beside the number or its form says the kind; ``personal``: it tells something
    of one person. ``dimension`` is that of the table, empty where each unit has its own; ``unit`` the only unit, empty
    where words say it; ``given_in`` are prepositions between the amount and the bare noun that it is of.

    ``time_reach`` and ``place_reach`` are how many clauses away the words may stand that date or place it: None for as
    many as any, 0 for its own clause alone, -1 where none do.
    """

    name: str
    title: str
    order: int
    hue: int
    shade: int = 42
    people: bool = False
    victim: bool = False
    force: bool = False
    of_state: bool = False
    group: str = ""
    outcome: Outcome = ""
    lasting: bool = False
    held: bool = False
    by_law: bool = False
    toll: bool = False
    deed: bool = False
    ballot: bool = False
    share: bool = False
    plain: bool = False
    measured: bool = False
    personal: bool = False
    dimension: str = "count"
    unit: str = ""
    given_in: frozenset[str] = frozenset()
    time_reach: int | None = None
    place_reach: int | None = None


class OwnKind(str):
    """A user's own kind as the program knows it: the name of the kind that it is like, with all its traits.

    ``name`` is what the table says.
    """

    __slots__ = ("name",)

    name: str

    @classmethod
    def of(cls, like: str, name: str) -> OwnKind:
        """The kind of that name."""
        kind = cls(like)
        kind.name = name
        return kind


def name_of(kind: str) -> str:
    """What the table calls a kind."""
    return kind.name if isinstance(kind, OwnKind) else kind
