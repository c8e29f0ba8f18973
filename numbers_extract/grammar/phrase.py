"""The phrase: what the grammar makes of one or more items, and where the clause reader has hung it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

__all__ = [
    "ADVERBIAL",
    "COMES_NEXT",
    "CONJUNCTION",
    "COUNTS_ONE",
    "DATES",
    "HAS_AUXILIARY",
    "IS_DETERMINED",
    "IS_NEGATED",
    "IS_NUMBER",
    "IS_PERFECT",
    "JOINT",
    "LINK",
    "MEASURES",
    "NAMES_OTHERS",
    "NOUN_PHRASE",
    "PLURAL_NUMBER",
    "PREDICATE_WORD",
    "RELATES",
    "SHIFTED",
    "SIGN",
    "TELLS_PAST",
    "TELLS_RESULT",
    "VERB_GROUP",
    "Phrase",
]

PLURAL_NUMBER: Final = 2
"""The ``number`` of a phrase that tells of several."""

# Sorts of phrases.
NOUN_PHRASE: Final = 1
VERB_GROUP: Final = 2
LINK: Final = 4  # a preposition
PREDICATE_WORD: Final = 8  # an adjective that belongs to no noun
CONJUNCTION: Final = 16
JOINT: Final = 32  # a subordinator or a relative
SIGN: Final = 64  # a punctuation mark
ADVERBIAL: Final = 128
SHIFTED: Final = 256  # a particle of a verb

# Traits of phrases, as bits.
DATES: Final = 1
MEASURES: Final = 2
COUNTS_ONE: Final = 4
IS_NUMBER: Final = 8
IS_NEGATED: Final = 16
IS_DETERMINED: Final = 32
TELLS_PAST: Final = 64
IS_PERFECT: Final = 128
RELATES: Final = 256
NAMES_OTHERS: Final = 512
COMES_NEXT: Final = 1024
TELLS_RESULT: Final = 2048
HAS_AUXILIARY: Final = 4096


class Phrase:
    """One phrase of a sentence, or a mark between two.

    ``first`` up to, not including, ``last`` are its items, ``head`` is the one that the grammar sees, ``tag`` the
    head's class, ``text`` its spelling, ``lemma`` its lemma, ``index`` its place among the phrases. A verb group is
    ``finite``, or ``open`` where its -ed form may be finite or a participle, else an infinitive, a participle or a
    gerund by its tag. A noun phrase has the items of its ``quantities``, which count its head, and of its ``inner``
    ones, which do not. ``number`` is 1 for a singular, 2 for a plural, 0 where either can be. ``aside``: the clause
    reader passes it over, since it tells of the phrase before and closes nothing.

    The clause reader fills ``relation``, ``preposition``, ``clause`` (an index), ``conjunct_of`` (the first of its
    list; of a verb or an adjective the one that a conjunction joins it to: ``shot and killed``, ``dead or missing``)
    and ``governor``: the phrase that it hangs on, None for the verb of its clause.
    """

    __slots__ = (
        "aside", "clause", "conjunct_of", "finite", "first", "governor", "head", "index", "inner", "last", "lemma",
        "number", "open", "passive", "preposition", "quantities", "relation", "sort", "tag", "text", "traits",
    )  # fmt: skip

    def __init__(self, sort: int, tag: int, first: int, last: int, head: int, text: str) -> None:
        self.sort = sort
        self.tag = tag
        self.first = first
        self.last = last
        self.head = head
        self.text = text
        self.lemma = text
        self.index = self.number = self.traits = self.clause = 0
        self.quantities: Sequence[int] = ()
        self.inner: Sequence[int] = ()
        self.finite = self.open = self.passive = self.aside = False
        self.relation = self.preposition = ""
        self.governor: Phrase | None = None
        self.conjunct_of: Phrase | None = None

    @property
    def dates(self) -> bool:
        """Whether a noun phrase dates by itself: ``Monday``, ``last year``."""
        return bool(self.traits & DATES)

    @property
    def measure(self) -> bool:
        """Whether it states a length or a time and nothing else."""
        return bool(self.traits & MEASURES)

    @property
    def indefinite(self) -> bool:
        """Whether its determiner counts one: ``a wife``."""
        return bool(self.traits & COUNTS_ONE)

    @property
    def bare_number(self) -> bool:
        """Whether it is a number without a noun or a unit."""
        return bool(self.traits & IS_NUMBER)

    @property
    def determined(self) -> bool:
        """Whether a noun phrase has a determiner, which headlines leave out."""
        return bool(self.traits & IS_DETERMINED)

    @property
    def past(self) -> bool:
        """Whether a verb group tells what has happened: it is finite, in the past or the perfect, without a modal."""
        return bool(self.traits & TELLS_PAST) or (self.open and self.finite)

    @property
    def perfect(self) -> bool:
        """Whether a verb group has the perfect's auxiliary: ``has fled``, ``to have fled``."""
        return bool(self.traits & IS_PERFECT)

    @property
    def helped(self) -> bool:
        """Whether a verb group has an auxiliary before its verb: ``was shot``, ``to have fled``."""
        return bool(self.traits & HAS_AUXILIARY)

    @property
    def tells_result(self) -> bool:
        """Whether it stands between a verb and its object, and says what became of that: ``shot dead Ana Ruiz``."""
        return bool(self.traits & TELLS_RESULT)

    @property
    def comes_next(self) -> bool:
        """Whether a verb group opens with an adverb that makes it the next deed: ``then fled``."""
        return bool(self.traits & COMES_NEXT)

    @property
    def relates(self) -> bool:
        """Whether a noun phrase opens with a relative that owns it: ``whose boat``."""
        return bool(self.traits & RELATES)

    @property
    def names_others(self) -> bool:
        """Whether a noun phrase opens with a word for further ones of a sort just named: ``Ard and other towns``."""
        return bool(self.traits & NAMES_OTHERS)

    @property
    def negated(self) -> bool:
        """Whether a verb group is negated."""
        return bool(self.traits & IS_NEGATED)

    def __repr__(self) -> str:
        return f"{self.text}/{self.sort}"
