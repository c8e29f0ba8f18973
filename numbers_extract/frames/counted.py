"""The record of a counted quantity, and what is settled about it once its sentence is read."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.things import A_SOURCE, Antecedent, Thing
from numbers_extract.frames.traits import PLAIN_FRAME
from numbers_extract.quantities import Quantity

__all__ = ["Counted", "only_a_source", "settle_wholes"]


_ZERO: Final = "zero"


def only_a_source(counted: Counted) -> None:
    """People counted as those who report it are a plain count, where nothing but their noun said more of them."""
    frame = counted.frame
    if counted.quantity.form == _ZERO:
        return  # little violence and no injuries reported
    people = counted.noun is None or counted.noun.person  # not: 90 arrests reported
    if frame is not None and frame.role == "noun" and counted.link != "part" and people:
        counted.become(PLAIN_FRAME, A_SOURCE)


class Counted(Thing):
    """A thing of the sentence that is read: a quantity with what it counts, and where its words stand.

    ``at`` is its phrase, ``head`` the token that fired the frame (-1: none), ``verb`` the index of the governing verb
    group (-1: none), ``role`` the part the quantity plays to it: ``object``, ``subject`` or an empty string. ``noun``
    is the phrase that names the counted, ``whole_chunk`` the one of its whole. ``antecedent`` is what a number
    without a noun goes on from, ``of_state`` the kind of the set that it is a part of, where its
    state says it: ``five of the wounded``. ``opinion``: a poll tells it, which makes it no share of a vote.
    """

    __slots__ = ("antecedent", "at", "head", "noun", "of_state", "opinion", "quantity", "role", "verb", "whole_chunk")

    def __init__(self, quantity: Quantity, at: int) -> None:
        super().__init__(quantity.value, quantity.low, quantity.high)
        self.quantity = quantity
        self.at = at
        self.head = -1
        self.verb = -1
        self.role = ""
        self.noun: Chunk | None = None
        self.whole_chunk: Chunk | None = None
        self.of_state = ""
        self.antecedent: Antecedent | None = None
        self.opinion = False

    def follow(self, thing: Thing, why: str) -> None:
        """Gives it the kind of another, with the head word that said it; ``why`` as in :meth:`become`."""
        self.become(thing.frame, why)
        self.head = thing.head if isinstance(thing, Counted) else -1

    @property
    def named(self) -> str:
        """The lemma of the phrase that names the counted."""
        return self.noun.lemma if self.noun is not None else ""


def settle_wholes(counts: list[Counted]) -> None:
    """Takes the whole from a part that is larger than it or that it is a part of itself; it stays a part.

    ``counts`` are those of one sentence; the wholes in the ones before it are settled.
    """
    parts = [counted for counted in counts if counted.link == "part" and counted.whole is not None]
    if not parts:
        return
    unsettled = {id(counted) for counted in parts}
    for counted in parts:
        unsettled.discard(id(counted))
        seen = {id(counted)}
        above: Thing | None = counted.whole
        while above is not None and above.link == "part" and id(above) in unsettled and id(above) not in seen:
            seen.add(id(above))
            above = above.whole
        circular = above is not None and id(above) in seen
        if circular or (counted.whole is not None and _is_larger(counted, counted.whole)):
            counted.whole = None


def _is_larger(part: Thing, whole: Thing) -> bool:
    """Whether a part is more than its whole, in the same unit."""
    least, most = _end(part.value, part.low), _end(whole.value, whole.high)
    return part.unit == whole.unit and least is not None and most is not None and least > most


def _end(value: Decimal | None, end: Decimal | None) -> Decimal | None:
    return end if value is None else value
