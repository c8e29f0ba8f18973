"""Rows of people shot or hit and the sentences behind them in, the rows whose outcome is told later out.

``Four people were shot outside a bar. All of them are expected to survive.``: the four are injured, which only the
second sentence says. The reference must be plain: a subject that stands for all of those counted last (``all``,
``both``, ``they``, ``the victims``), or for the one (``he``, ``the victim``) of the sentence right before. Where the
article counts any dead up to there, or where the later sentence has a number of injured of its own, the rows stay as
they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from numbers_extract.frames.outcome import OPEN_RULES, frame_of
from numbers_extract.lexicon import outcomes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numbers_extract.lexicon.outcomes import OutcomeCue
    from numbers_extract.records import Fact, Sentence

__all__ = ["Fates"]

_PLURAL_REACH: Final = 6  # sentences
_SINGLE_REACH: Final = 1
_GAP: Final = 90  # characters between a subject and what is said of it


def _patterns(cues: Iterable[OutcomeCue], subjects: str) -> tuple[tuple[OutcomeCue, re.Pattern[str]], ...]:
    lead = rf"(?:^|[,;:\u201c\"] |\b(?:that|and|but|said|says) ){subjects}\b(?P<between>[^;.]{{0,{_GAP}}}?)"
    return tuple((cue, re.compile(rf"{lead}(?P<said>{cue.words})")) for cue in cues)


_ALL = _patterns(outcomes.ALL, outcomes.PLURAL_SUBJECTS)
_ONE = _patterns(outcomes.ONE, outcomes.SINGLE_SUBJECTS)
_BARS = re.compile(outcomes.BARS)


class Fates:
    """The open rows of one article, and how far back they were told."""

    def __init__(self) -> None:
        self._enter(0)

    def _enter(self, article: int) -> None:
        self._article = article
        self._told: list[tuple[int, list[int]]] = []  # (number of the sentence, places of its open rows)
        self._sentence = 0
        self._dead = False

    def read(self, text: str, sentence: Sentence, facts: list[Fact], made: int) -> None:
        """One sentence of the text, with how many ``facts`` it made; open rows before it may get another kind."""
        if sentence.article != self._article:
            self._enter(sentence.article)
        self._sentence += 1
        if self._told and not self._dead:
            self._follow(text[sentence.lead : sentence.end], facts, len(facts) - made)
        for place in range(len(facts) - made, len(facts)):
            fact = facts[place]
            self._dead = self._dead or (fact.kind == "deaths" and fact.value != 0)
            if fact.rule in OPEN_RULES and fact.status == "asserted":
                if not self._told or self._told[-1][0] != self._sentence:
                    self._told.append((self._sentence, []))
                self._told[-1][1].append(place)

    def _follow(self, text: str, facts: list[Fact], before: int) -> None:
        number, places = self._told[-1]
        open_rows = [place for place in places if facts[place].rule in OPEN_RULES]
        if not open_rows or self._sentence - number > _PLURAL_REACH:
            return
        if any(fact.kind == "injuries" and fact.scope != "part" for fact in facts[before:]):
            return  # all four were treated: a row of its own
        folded = text.lower()
        size = sum(facts[place].value or 0 for place in open_rows if facts[place].scope in {"", "total"})
        if size == 1 and len(open_rows) == 1 and self._sentence - number <= _SINGLE_REACH:
            cue = _said(_ONE, folded)
            if cue is not None:
                _become(facts, open_rows, cue)
        elif size > 1:
            cue = _said(_ALL, folded)
            if cue is not None:
                alike = [
                    place
                    for _, others in self._told[:-1]
                    for place in others
                    if facts[place].rule in OPEN_RULES and (facts[place].value == size or facts[place].scope == "part")
                ]
                _become(facts, [*alike, *open_rows], cue)


def _said(patterns: Sequence[tuple[OutcomeCue, re.Pattern[str]]], text: str) -> OutcomeCue | None:
    for cue, pattern in patterns:
        found = pattern.search(text)
        if found is not None and not _BARS.search(found["between"]):
            return cue
    return None


def _become(facts: list[Fact], places: Iterable[int], cue: OutcomeCue) -> None:
    frame = frame_of(cue)
    for place in places:
        facts[place] = facts[place]._replace(kind=frame.kind, topic=frame.kind, rule=frame.id)
