"""What a quantity counted, as it stays in mind when its sentence is done; and what a later sentence may ask of it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple, Protocol, TypeVar

from numbers_extract.kinds import Frame

__all__ = [
    "A_SOURCE",
    "BESIDE",
    "CAPTOR",
    "LABEL",
    "LEVEL",
    "NO_VOTES",
    "SAME_AGAIN",
    "SET",
    "WHOLE",
    "Antecedent",
    "AnyThing",
    "Elision",
    "Thing",
    "Things",
    "changed",
]

# What gives a count another kind than its words, or those before, gave it; for people.
A_SOURCE: Final = "counted as those who report it"
BESIDE: Final = "goes on from the count beside it"
CAPTOR: Final = "held as its whole is"
LABEL: Final = "named by its label"
LEVEL: Final = "the level that another is compared with"
NO_VOTES: Final = "cast no votes"
SAME_AGAIN: Final = "the same counted again"
SET: Final = "one of the set counted before it"
WHOLE: Final = "what is said of its whole"


def changed(rule: str, why: str) -> str:
    """The line that tells people that a kind changed: the rule by which it was another, and what changed it."""
    return f"was {rule}: {why}"


class Thing:
    """What was counted, without the places of its words: those of another sentence mean nothing in this one.

    ``kind``, ``rule`` and ``frame`` say what sort of count it is, ``unit``, ``subject`` and ``group`` who or what was
    counted, ``named`` is the lemma of the noun (empty where none was found), ``topic`` the kind of what was measured.
    ``value`` is the number, ``low`` and ``high`` the interval, None where open. ``link`` is ``part`` or ``list`` where
    it goes on from ``whole``, else empty. ``verb_lemma`` is that of the verb whose object it was.
    ``against``: another count is compared with it, or went on from it (``up from 900``): no set to take parts from.
    ``asked``: a question asks for the number, which is none of the text. ``fact_id`` is the id of its row, empty
    until it has one. ``changes`` are the lines that tell how its kind changed.
    """

    __slots__ = (
        "_noun", "against", "asked", "changes", "fact_id", "frame", "group", "high", "kind", "link", "low", "rule",
        "subject", "topic", "unit", "value", "verb_lemma", "whole",
    )  # fmt: skip

    def __init__(self, value: Decimal | None, low: Decimal | None, high: Decimal | None) -> None:
        self.value = value
        self.low = low
        self.high = high
        self.kind = ""
        self.rule = ""
        self.frame: Frame | None = None
        self.unit = ""
        self.subject = ""
        self.group = ""
        self._noun = ""
        self.topic = ""
        self.whole: Thing | None = None
        self.link = ""
        self.asked = False
        self.against = False
        self.verb_lemma = ""
        self.fact_id = ""
        self.changes: tuple[str, ...] = ()

    @property
    def named(self) -> str:
        """The lemma of the noun that was counted; empty where none was found."""
        return self._noun

    def become(self, frame: Frame | None, why: str = "") -> None:
        """Gives it the kind and the rule of a frame, none for None: the one place where a kind is set.

        ``why`` tells what changes the kind that it has; empty where the words around it say it.
        """
        kind, rule = (frame.kind, frame.id) if frame is not None else ("", "")
        if why and self.kind and kind != self.kind:
            self.changes = (*self.changes, changed(self.rule, why))
        self.kind, self.rule, self.frame = kind, rule, frame

    def lasting(self) -> Thing:
        """What stays of it when its sentence is done; the whole is left to whoever remembers them all."""
        thing = Thing(self.value, self.low, self.high)
        thing.become(self.frame)
        thing.unit, thing.subject, thing.group, thing.topic = self.unit, self.subject, self.group, self.topic
        thing.link, thing.asked, thing.fact_id = self.link, self.asked, self.fact_id
        thing.against = self.against
        thing.verb_lemma = self.verb_lemma
        thing._noun = self.named
        return thing


AnyThing = TypeVar("AnyThing", bound=Thing)


class Elision(NamedTuple):
    """A number without a noun: how it ``hangs`` in its clause, a name of ``lexicon.antecedents.HANGS``, its record.

    ``verb`` is the lemma of the verb whose object it is, empty for none.
    """

    hangs: str
    own: Thing
    verb: str = ""


class Antecedent(NamedTuple):
    """What a number goes on from: the ``rule`` that found it, what the number ``takes`` of it, and the ``thing``."""

    rule: str
    takes: str
    thing: Thing


class Things(Protocol):
    """What the sentences before one leave for it."""

    @property
    def before(self) -> Sequence[Thing]:
        """The things of the sentence before, in text order."""

    @property
    def earlier(self) -> Sequence[Thing]:
        """The last things of the article, those of the sentence before included."""

    def antecedent(self, elision: Elision, beside: Sequence[Thing]) -> Antecedent | None:
        """What an elided number goes on from; ``beside`` are the things before it in its own sentence."""

    def befall(self, thing: Thing, frame: Frame) -> None:
        """What became of people counted in a sentence before: ``Both were killed``."""
