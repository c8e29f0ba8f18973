"""The items of a sentence and what the choice of their classes knows so far: what stands before, what comes ahead."""

from __future__ import annotations

from typing import Final

from numbers_extract.grammar.classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    BASE,
    CLOSE,
    COORDINATOR,
    COUNTED,
    FINITE,
    MARK,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OPEN,
    OPENS_NOUN_PHRASE,
    OWNER_MARK,
    PARTICIPLE,
    PAST,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    STOP,
    SUBORDINATOR,
    THAT,
    TO,
    VERBAL,
)
from numbers_extract.grammar.forms import Form
from numbers_extract.grammar.items import Entry, Items
from numbers_extract.lexicon.clause_words import CLAUSE_TAKING, COLLECTIVES

__all__ = [
    "CLAUSE_BOUNDARY",
    "COMMON_NOUN",
    "IN_NOUN_PHRASE",
    "OF_NOUN_PHRASE",
    "STARTS_NO_NAME",
    "SURE_START",
    "THIRD_ITEM",
    "TagState",
]

IN_NOUN_PHRASE: Final = OPENS_NOUN_PHRASE | OWNER_MARK
"""Classes behind which a noun must come."""
OF_NOUN_PHRASE: Final = IN_NOUN_PHRASE | NOMINAL | ADJECTIVE
"""Classes of what stands in a noun phrase."""
CLAUSE_BOUNDARY: Final = THAT | COORDINATOR | MARK
STARTS_NO_NAME: Final = OPENS_NOUN_PHRASE | PRONOUN
SURE_START: Final = STARTS_NO_NAME | NAME
"""Classes that surely begin a noun phrase; without those of names, which can stand before a noun too."""
COMMON_NOUN: Final = NOMINAL & ~NAME
THIRD_ITEM: Final = 2
"""The index of the third item: three items and more stand before what stands behind it."""
_MOST_BACK: Final = 16


class TagState:
    """The state of the pass.

    ``previous`` is the class of the item before, ``solid`` of the last that is no adverb. ``inside``: a noun phrase has
    begun and its noun has not come; ``finite``: the clause has its finite verb, or what may be it, ``sure``: it has it
    for sure; ``infinitive``: the last verb is one; ``headline``: no full stop ends the line. ``verb`` and
    ``verb_class`` are the form and class of the last verb.
    ``owed`` counts the clauses around that had a subject and no verb when another clause began: ``executives who fail
    ... leave``.
    """

    __slots__ = (
        "ahead", "chosen", "count", "entries", "finite", "headline", "infinitive", "inside", "owed", "previous",
        "quantities", "solid", "sure", "verb", "verb_class",
    )  # fmt: skip

    def __init__(self, items: Items) -> None:
        self.entries = items.entries
        self.quantities = items.quantities
        self.count = len(items.entries)
        self.headline = not items.entries or items.entries[-1].preferred != STOP
        self.chosen: list[int] = []
        self.previous = self.solid = STOP
        self.inside = self.finite = self.infinitive = self.sure = False
        self.owed = 0
        self.verb: Form | None = None
        self.verb_class = 0
        self.ahead: list[bool] = []

    def _after(self, at: int) -> int:
        """The class that the next item most likely has: a hedge counts as its number, an adjective alone as a noun."""
        at += 1
        if at >= self.count:
            return STOP
        entry = self.entries[at]
        preferred = entry.preferred
        if preferred & ADVERB and at + 1 < self.count and self.entries[at + 1].preferred & COUNTED:
            return NUMBER
        if preferred & ADJECTIVE and entry.classes & NOUN and not self._is_nominal(at + 1):
            return NOUN
        return preferred

    def _is_nominal(self, at: int) -> bool:
        return at < self.count and bool(self.entries[at].preferred & (NOMINAL | ADJECTIVE))

    def _noun_behind(self, at: int) -> bool:
        return bool(self._after(at) & (NOMINAL | ADJECTIVE))

    def _common_behind_names(self, at: int) -> bool:
        joined = NAME | ADJECTIVE | OPEN | CLOSE | COORDINATOR  # presumed ARB and KLF men
        while at < self.count and self.entries[at].preferred & joined:
            at += 1
        return at < self.count and bool(self.entries[at].preferred & COMMON_NOUN)

    def _owes_verb(self, at: int) -> bool:
        """Whether a subordinator before a word opens a clause that has no verb yet."""
        for k in range(at - 1, max(-1, at - _MOST_BACK), -1):
            if self.chosen[k] & (VERBAL | MARK | COORDINATOR):
                return False
            if self.chosen[k] & SUBORDINATOR:
                return not self.chosen[k] & PREPOSITION
        return False

    def _plural_before(self, at: int) -> bool:
        """Whether the clause so far holds a plural that can be the subject of a word."""
        for k in range(at - 1, max(-1, at - _MOST_BACK), -1):
            if self.chosen[k] & CLAUSE_BOUNDARY:
                return False
            if self.chosen[k] & PLURAL or self.entries[k].text in COLLECTIVES:
                return True
        return False

    def _back_over(self, at: int, sorts: int) -> int:
        """The nearest item, from an item back, that is of none of these classes; the first one where all are."""
        while at > 0 and self.chosen[at] & sorts:
            at -= 1
        return at

    def _verb_ahead(self, at: int) -> bool:
        """Whether a sure finite verb comes behind an item before its clause can end."""
        if not self.ahead:
            self.ahead = self._verbs_ahead()
        return self.ahead[at]

    def _tells_of_clause(self) -> bool:
        """Whether the verb right before can have a clause as its object."""
        return self.verb is not None and self.verb.lemma(self.verb_class) in CLAUSE_TAKING

    def _is_infinitive(self, at: int) -> bool:
        """``to be counted``: a verb or its auxiliary right behind ``to``."""
        leads = self.entries[max(0, at - 1)].preferred
        if leads & AUXILIARY and at > 1:
            leads = self.entries[at - 2].preferred
        return at > 0 and bool(leads & TO)

    def _opens_relative(self, at: int) -> bool:
        """``a shooting that left four hurt``: whether *that* stands between a noun and a verb."""
        if not 0 < at < self.count - 1:
            return False
        before, behind = self.entries[at - 1].preferred, self.entries[at + 1].preferred
        return bool(before & NOMINAL and behind & VERBAL)

    def _verbs_ahead(self) -> list[bool]:
        ahead = [False] * self.count
        known = False
        outside: list[bool] = []  # what comes behind each bracket that is open
        for at in range(self.count - 1, -1, -1):
            ahead[at] = known
            entry = self.entries[at]
            sort = entry.preferred
            if sort & CLOSE:
                outside.append(known)
                known = False
            elif sort & OPEN:
                known = outside.pop() if outside else False
            elif sort & CLAUSE_BOUNDARY or (entry.classes & THAT == THAT and self._opens_relative(at)):
                known = False
            elif sort & AUXILIARY or (sort & (FINITE | PARTICIPLE) and _is_verb(entry)):
                known = known or not self._is_infinitive(at)
        return ahead


def _is_verb(entry: Entry) -> bool:
    """Whether a word is hardly anything but a verb: ``rose`` is a noun too, but seldom one."""
    sort, classes = entry.preferred, entry.classes
    if not classes & (NOMINAL | ADJECTIVE):
        return bool(sort & (FINITE | PARTICIPLE))
    return bool(sort & PAST) and not classes & (BASE | PARTICIPLE | ADJECTIVE)
