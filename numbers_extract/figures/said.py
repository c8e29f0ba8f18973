"""A fact in, what its own words say of it out: a figure or one victim, a zero, others, and the words before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from numbers_extract.figures.sentences import offset_in_sentence
from numbers_extract.kinds import all_kinds
from numbers_extract.lexicon import background
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numbers_extract.records import Fact

__all__ = [
    "ALL",
    "DEAD",
    "DIED",
    "EARLIER_EVENT",
    "EITHER",
    "FIRST_TOLD",
    "LIVED",
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
    "before_in_sentence",
    "comes_before",
    "counts_the_same",
    "is_bracketed",
    "is_level",
    "is_long_span",
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


def is_zero(fact: Fact) -> bool:
    """Whether the text says that there were none."""
    return fact.value == 0


def is_single(fact: Fact) -> bool:
    """One victim told by an article or ``one``, rather than by a figure."""
    return fact.value == 1 and fact.surface.lower() in background.SINGLE


def is_level(fact: Fact) -> bool:
    """A plain figure: no total, part or further number, no zero, no single victim."""
    return fact.scope == "" and not is_zero(fact) and not is_single(fact)


def are_others(fact: Fact) -> bool:
    """``five others``, ``another 50`` were hurt: other than the dead; none of the kind before, it is the figure."""
    if fact.scope != "additional" or fact.value is None:
        return False
    another = fact.value > 1 and _ANOTHER.search(before_in_sentence(fact)) is not None
    return another or background.OTHERS in fact.subject.lower()


_ANOTHER, ALL = (
    later(rf"\b(?:{'|'.join(words)})\s+$", re.IGNORECASE) for words in (background.ANOTHER, background.ALL)
)


NEAR_LEAD = 1500  # characters: a later total than that belongs to the background


def before_in_sentence(fact: Fact) -> str:
    """The words of the sentence before the figure."""
    return fact.sentence[: offset_in_sentence(fact)]


def _any_of(cues: Iterable[background.BackgroundCue]) -> re.Pattern[str]:
    return later(rf"\b(?:{'|'.join(cue.words for cue in cues)})\b", re.IGNORECASE)


PERIOD, FIRST_TOLD, TOLD_LATER, DEAD = map(
    _any_of, (background.PERIODS, background.EARLIER, background.LATER, background.DEAD)
)


WIDER, SEPARATE, UPDATE = map(_any_of, (background.WIDER, background.SEPARATE, background.UPDATES))


EARLIER_EVENT = later(rf"{_any_of(background.EARLIER_EVENTS).pattern}[^,;]*$", re.IGNORECASE)


OWN_EVENT = _any_of(background.OWN_EVENT)


def is_long_span(fact: Fact) -> bool:
    """Whether the figure covers years rather than the event: ``since 2014``, ``during the war``."""
    return fact.time.lower().startswith(background.LONG_SPANS)


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
    """The last word of the subject, in lower case."""
    return fact.subject.lower().rpartition(" ")[2]


def counts_the_same(a: Fact, b: Fact) -> bool:
    """Whether two facts of a kind can be figures of one thing: the same unit and group, and no two subjects named.

    ``All three``, of whom nothing is said, can be of any group.
    """
    nouns = {noun_of(fact) for fact in (a, b)} - {""}
    unsaid = any(not (fact.subject or fact.group) for fact in (a, b))
    return a.unit == b.unit and (a.group == b.group or unsaid) and len(nouns) <= 1
