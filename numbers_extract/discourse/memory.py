"""The things that the sentences of an article counted in, those that are still in mind at a later one out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from numbers_extract.frames.counted import Counted
from numbers_extract.frames.things import Thing

__all__ = ["Memory"]

_REMEMBERED: Final = 12


class Memory:
    """The things of one article, as far back as they are still in mind.

    It gives the reader of a sentence what it may ask (:class:`numbers_extract.frames.things.Things`).
    """

    def __init__(self) -> None:
        self._article = 0
        self.before: Sequence[Thing] = ()
        self.earlier: Sequence[Thing] = ()

    def enter(self, article: int, *, running: bool) -> None:
        """The next sentence is of that article; ``running``: it goes on from the one before, as a headline does not."""
        if article != self._article:
            self._article, self.earlier = article, ()
        if not running:
            self.before = ()

    def pass_over(self) -> None:
        """The next sentence has no number and can hold no fact."""
        self.before = ()

    def remember(self, counts: Sequence[Counted]) -> None:
        """What the next sentence counted."""
        kept = {id(counted): counted.lasting() for counted in counts}
        for counted in counts:
            whole = counted.whole
            kept[id(counted)].whole = kept.get(id(whole), None if isinstance(whole, Counted) else whole)
        things = list(kept.values())
        self.before = things or self.before
        self.earlier = [*self.earlier, *things][-_REMEMBERED:]
