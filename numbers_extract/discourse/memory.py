"""The things that the sentences of an article counted in, those that are still in mind at a later one out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from numbers_extract.discourse.antecedents import find_antecedent
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.things import Antecedent, Elision, Thing
from numbers_extract.frames.traits import EITHER_KINDS, FORCE_KINDS, HELD_KINDS, PLAIN, UNKNOWN_KINDS
from numbers_extract.kinds import Frame
from numbers_extract.lexicon.antecedents import BEFALLEN

__all__ = ["Memory"]

_REMEMBERED: Final = 12
_OPEN_KINDS: Final = FORCE_KINDS | UNKNOWN_KINDS | HELD_KINDS | EITHER_KINDS


class Memory:
    """The things of one article, as far back as they are still in mind.

    It gives the reader of a sentence what it may ask (:class:`numbers_extract.frames.things.Things`).
    """

    def __init__(self) -> None:
        self._article = 0
        self._asked: Sequence[Thing] = ()
        self.before: Sequence[Thing] = ()
        self.earlier: Sequence[Thing] = ()
        self._told: dict[str, Frame] = {}

    def enter(self, article: int, *, running: bool) -> None:
        """The next sentence is of that article; ``running``: it goes on from the one before, as a headline does not."""
        if article != self._article:
            self._article, self.earlier = article, ()
        if not running:
            self.pass_over()

    def pass_over(self) -> None:
        """The next sentence has no number and can hold no fact."""
        self.before = self._asked = ()

    def has_people(self) -> bool:
        """Whether the sentence before counted people of whom it did not say what became of them."""
        return any(
            thing.unit == "person" and (thing.kind == PLAIN or thing.kind in _OPEN_KINDS) for thing in self.before
        )

    def remember(self, counts: list[Counted], asked: Iterable[Counted] = ()) -> None:
        """What the next sentence counted, and what it asked the number of."""
        kept = {id(counted): counted.lasting() for counted in counts}
        for counted in counts:
            whole = counted.whole
            kept[id(counted)].whole = kept.get(id(whole), None if isinstance(whole, Counted) else whole)
        things = list(kept.values())
        self._asked = [question.lasting() for question in asked]
        self.before = things or self.before
        self.earlier = [*self.earlier, *things][-_REMEMBERED:]

    def antecedent(self, elision: Elision, beside: Sequence[Thing]) -> Antecedent | None:
        """What an elided number goes on from; ``beside`` are the things before it in its own sentence."""
        return find_antecedent(elision, beside, [*self._asked, *self.before])

    def befall(self, thing: Thing, frame: Frame) -> None:
        """What became of people counted in a sentence before; it is told once, and to the thing too."""
        if thing.fact_id not in self._told:
            self._told[thing.fact_id] = frame
            thing.become(frame, BEFALLEN.id)

    def told(self) -> dict[str, Frame]:
        """The ids of rows of which a later sentence said what became of the people, each with the frame; then none."""
        told, self._told = self._told, {}
        return told
