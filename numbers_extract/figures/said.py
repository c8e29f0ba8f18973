"""A fact in, what its own words say of it out: a figure or one victim, a zero, others, and the words before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from numbers_extract.figures.cues import CueSet
from numbers_extract.figures.sentences import offset_in_sentence
from numbers_extract.kinds import all_kinds
from numbers_extract.lexicon import background
from numbers_extract.lexicon.relators import OTHERS
from numbers_extract.lexicon.words import FOLDED

if TYPE_CHECKING:
    from numbers_extract.records import Fact

__all__ = [
    "ALL",
    "ANOTHER",
    "BY_NOW",
    "DEAD",
    "DIED",
    "EARLIER_EVENT",
    "EITHER",
    "FIRST_TOLD",
    "LIVED",
    "LONG_SPAN",
    "NEAR_LEAD",
    "OUTCOMES",
    "OWN_EVENT",
    "PERIOD",
    "SECTION_ORDER",
    "SEPARATE",
    "TOLD_LATER",
    "UPDATE",
    "VICTIMS",
    "WIDER",
    "are_others",
    "are_still_in_care",
    "before_in_sentence",
    "comes_before",
    "counts_the_same",
    "is_bracketed",
    "is_level",
    "is_single",
    "is_zero",
    "last_word",
    "noun_of",
]


DIED, LIVED, EITHER = (
    next(kind.name for kind in all_kinds() if kind.outcome == outcome) for outcome in ("died", "lived", "either")
)


VICTIMS: Final = (DIED, LIVED, EITHER)


# A part of those killed or hurt adds nothing to the figure of its kind: five of the 20 wounded died later.
OUTCOMES: Final = (DIED, LIVED)


SECTION_ORDER: Final = {"headline": 0, "subhead": 1, "body": 1, "caption": 2, "byline": 3, "footer": 3}


PERIOD, LONG_SPAN, WIDER = map(CueSet, (background.PERIODS, background.LONG_SPANS, background.WIDER))

FIRST_TOLD, TOLD_LATER, UPDATE = map(CueSet, (background.EARLIER, background.LATER, background.UPDATES))

SEPARATE, EARLIER_EVENT, OWN_EVENT = map(CueSet, (background.SEPARATE, background.EARLIER_EVENTS, background.OWN_EVENT))

DEAD, ANOTHER, ALL, STILL = map(CueSet, (background.DEAD, background.ANOTHER, background.ALL, background.STILL))

BY_NOW: Final = CueSet(background.BY_NOW)


def is_zero(fact: Fact) -> bool:
    """Whether the text says that there were none."""
    return fact.value == 0


def is_single(fact: Fact) -> bool:
    """One victim told by an article or ``one``, rather than by a figure."""
    return fact.value == 1 and fact.surface.lower() in background.DETERMINERS_OF_ONE


def is_level(fact: Fact) -> bool:
    """A plain figure: no total, part or further number, no zero, no single victim, none of those still in care."""
    return fact.scope == "" and not is_zero(fact) and not is_single(fact) and not are_still_in_care(fact)


def are_still_in_care(fact: Fact) -> bool:
    """``Nine remained in hospital``: whether it counts those of the hurt who are there yet, rather than all."""
    return fact.kind == LIVED and not is_single(fact) and STILL.hold(fact)


def are_others(fact: Fact) -> bool:
    """``five others``, ``another 50`` were hurt: other than the dead; none of the kind before, it is the figure."""
    if fact.scope != "additional" or fact.value is None:
        return False
    another = fact.value > 1 and ANOTHER.hold(fact)
    return another or not OTHERS.isdisjoint(fact.subject.lower().split())


NEAR_LEAD = 1500  # characters: a later total than that belongs to the background


def before_in_sentence(fact: Fact) -> str:
    """The words of the sentence before the figure."""
    return fact.sentence[: offset_in_sentence(fact)]


def comes_before(a: Fact, b: Fact) -> bool:
    """Whether the sentence of ``a`` comes before that of ``b``, the headline first."""
    if a.sentence == b.sentence:
        return False
    return (SECTION_ORDER.get(a.section, 1), a.start) < (SECTION_ORDER.get(b.section, 1), b.start)


def is_bracketed(fact: Fact) -> bool:
    """``Six (some say seven) were killed``: whether the figure stands in brackets."""
    before = before_in_sentence(fact)
    return before.count("(") > before.count(")")


def noun_of(fact: Fact) -> str:
    """The last word of the subject, in the singular; empty where none is named."""
    last = last_word(fact)
    return FOLDED[last].lemma if last else ""


def last_word(fact: Fact) -> str:
    """The last word of the subject, in lower case; empty for an age (``a 17-year-old``), which names nobody."""
    last = fact.subject.lower().rpartition(" ")[2]
    return "" if last[:1].isdigit() else last


def counts_the_same(a: Fact, b: Fact) -> bool:
    """Whether two facts of a kind can be figures of one thing: the same unit and group, and no two subjects named.

    ``All three``, of whom nothing is said, can be of any group.
    """
    nouns = {noun_of(fact) for fact in (a, b)} - {""}
    unsaid = any(not (fact.subject or fact.group) for fact in (a, b))
    return a.unit == b.unit and (a.group == b.group or unsaid) and len(nouns) <= 1
