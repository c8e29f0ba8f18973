"""Rows of people shot or hit and the sentences behind them in, the rows whose outcome is told later out.

``Four people were shot outside a bar. All of them are expected to survive.``: the four are injured, which only the
second sentence says. The reference must be plain: a subject that stands for all of those counted last (``all``,
``both``, ``they``, ``the victims``), or for the one (``he``, ``the victim``) of the sentence right before. Where the
article counts any dead up to there, or where the later sentence has a number of injured of its own, the rows stay as
they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.discourse.stand_ins import Meant, may_stand_in, stand_ins
from numbers_extract.frames.outcome import Outcomes, may_say
from numbers_extract.frames.traits import DIED_KINDS, FATE_FRAMES, LIVED_KINDS, OPEN_RULES
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon import outcomes
from numbers_extract.quantities import find_quantities
from numbers_extract.text.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numbers_extract.grammar.phrase import Phrase
    from numbers_extract.kinds import Frame
    from numbers_extract.lexicon.outcomes import OutcomeCue
    from numbers_extract.records import Fact, Sentence

__all__ = ["Fates"]

_PLURAL_REACH: Final = 6  # sentences
_SINGLE_REACH: Final = 1
_OPENING: Final = 2  # the headline's rows and those of the first sentence are kept
_REMEMBERED: Final = 16
_TWO: Final = 2


class _Said(NamedTuple):
    """What a sentence says became of people: the cue, whom its subject stands for, and the words."""

    cue: OutcomeCue
    means: str
    words: str


class Fates:
    """The open rows of one article, and how far back they were told."""

    def __init__(self) -> None:
        self._enter(0)

    def _enter(self, article: int) -> None:
        self._article = article
        self._told: list[tuple[int, list[int]]] = []  # (number of the sentence, places of its open rows)
        self._sentence = 0
        self._dead = False

    def read(
        self, text: str, sentence: Sentence, reading: Reading | None, facts: Sequence[Fact], made: int
    ) -> Sequence[tuple[int, Frame, str]]:
        """One sentence of the text, with how many ``facts`` it made; open rows before it may get another kind.

        ``reading`` is what the grammar makes of it, None where nobody has asked. Returns the places of those that do,
        each with the frame of its kind and the line that tells why.
        """
        told: Sequence[tuple[int, Frame, str]] = ()
        if sentence.article != self._article:
            self._enter(sentence.article)
        self._sentence += 1
        if self._told and not self._dead:
            told = self._follow(text, sentence, reading, facts, len(facts) - made)
        for place in range(len(facts) - made, len(facts)):
            fact = facts[place]
            self._dead = self._dead or (fact.kind in DIED_KINDS and fact.value != 0)
            if fact.rule in OPEN_RULES and fact.status == "asserted":
                if not self._told or self._told[-1][0] != self._sentence:
                    self._told.append((self._sentence, []))
                    if len(self._told) > _REMEMBERED:
                        del self._told[_OPENING]
                self._told[-1][1].append(place)
        return told

    def _follow(
        self, text: str, sentence: Sentence, reading: Reading | None, facts: Sequence[Fact], before: int
    ) -> Sequence[tuple[int, Frame, str]]:
        if any(fact.kind in LIVED_KINDS and fact.scope != "part" for fact in facts[before:]):
            return ()  # all four were treated: a row of its own
        told = [
            (number, open_rows)
            for number, places in self._told
            if (open_rows := [place for place in places if facts[place].rule in OPEN_RULES])
        ]
        near = [(number, rows) for number, rows in told if self._sentence - number <= _PLURAL_REACH]
        if not near:
            return ()
        number, last = near[-1]
        alone = self._sentence - number <= _SINGLE_REACH and len(last) == 1 and facts[last[0]].value == 1
        said = _said(text, sentence, reading, alone=alone)
        if said is None:
            return ()
        if said.means == outcomes.SINGLE:
            return _become(last, said)
        rows = _meant(facts, near, said.means)
        size = _size(facts, rows)
        alike = [
            place
            for _, places in told
            if places[-1] < min(rows, default=0) and _size(facts, places) == size
            for place in places
        ]
        return _become([*alike, *rows], said)


def _said(text: str, sentence: Sentence, reading: Reading | None, *, alone: bool) -> _Said | None:
    """What a sentence says became of people whom a subject of it stands for; ``alone``: there is one, told just now."""
    tokens = reading.tokens if reading is not None else tokenise(text, sentence.lead, sentence.end)
    words = tokens.lemmas | tokens.texts
    if not may_stand_in(words) or not may_say(words):
        return None
    if reading is None:
        reading = Reading(tokens, find_quantities(tokens, [])[0])
    read = reading.sentence
    told = Outcomes(read)
    found = stand_ins(read)
    for meant in sorted(found, key=lambda one: one.by.means != outcomes.SINGLE):
        if meant.by.means == outcomes.SINGLE and not alone:
            continue
        clauses = [*told.of([meant.phrase])] or [read.clause_of(meant.phrase)]
        said = told.said(clauses, outcomes.CUES, of_none=meant.of_none)
        if said is not None:
            cue, clause = said
            return _Said(cue, meant.by.means, _words(reading, meant, clause.verb or meant.phrase))
    return None


def _words(reading: Reading, meant: Meant, verb: Phrase) -> str:
    """The words from a subject to the verb that says what became of it."""
    tokens = reading.tokens
    first, last = reading.tokens_of(meant.phrase)[0], reading.tokens_of(verb)[1]
    return " ".join(tokens.text[tokens.starts[first] : tokens.ends[last - 1]].lower().split())


def _size(facts: Sequence[Fact], rows: Iterable[int]) -> float:
    """How many the rows count together, parts aside."""
    return sum(facts[place].value or 0 for place in rows if facts[place].scope != "part")


def _meant(facts: Sequence[Fact], told: Sequence[tuple[int, list[int]]], means: str) -> list[int]:
    """The rows that a subject stands for: ``they`` those counted last, ``both`` two, ``all`` a group and its members.

    ``told`` holds the numbers of the sentences before and their open rows. Empty where nothing fits.
    """
    groups = [rows for _, rows in told]
    if means == outcomes.LAST:
        return groups[-1] if _size(facts, groups[-1]) > 1 else []
    if means == outcomes.PAIR:
        pair = next((rows for rows in reversed(groups) if _size(facts, rows) == _TWO), None)
        singles = [place for rows in groups[-_TWO:] for place in rows]
        return pair if pair is not None else singles if _size(facts, singles) == _TWO else []
    at = next((k for k in range(len(groups) - 1, -1, -1) if _size(facts, groups[k]) > 1), -1)
    return [place for rows in groups[at:] for place in rows] if at >= 0 else []


def _become(places: Sequence[int], said: _Said) -> Sequence[tuple[int, Frame, str]]:
    frame = FATE_FRAMES[said.cue.kind]
    return [(place, frame, f"later {said.cue.id} {said.words!r}") for place in places]
