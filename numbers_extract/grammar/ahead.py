"""Phrases in, what stands ahead of each out: whose subject a noun phrase can be, whether a verb still comes, where lists go on.

Everything here is computed once a sentence, so that the clause reader never looks ahead itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.grammar.classes import (
    CLOSE,
    COMMA,
    MARK,
    OPEN,
    PRONOUN,
    RELATIVE,
    SEMICOLON,
    STOP,
    SUBORDINATOR,
)
from numbers_extract.grammar.phrase import (
    ADVERBIAL,
    CONJUNCTION,
    JOINT,
    LINK,
    NOUN_PHRASE,
    SIGN,
    VERB_GROUP,
    Phrase,
)

__all__ = ["SUBJECTS", "Ahead"]

_LIST = 1
SUBJECTS = 2
_LISTED = frozenset({NOUN_PHRASE, CONJUNCTION, ADVERBIAL})


class Ahead:
    """What stands ahead, by the index of a phrase.

    ``before`` is the phrase before, adverbs left out, -1 for none; ``verb_of`` the finite or open verb group that a noun
    phrase is the subject of by its place, -1 for none; ``waits`` says that behind a phrase a finite verb comes that has no
    subject of its own; ``series`` is 1 where a list goes on to a coordinator, 2 where a verb follows its last noun phrase, else 0.
    """

    __slots__ = ("before", "chain", "series", "verb_of", "waits")

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        count = len(phrases)
        self.before = [-1] * count
        self.chain = [-1] * count
        self.verb_of = [-1] * count
        self.waits = [False] * (count + 1)
        self.series = [0] * (count + 1)
        needs = self._subjects(phrases)
        self._backward(phrases, needs)

    def _subjects(self, phrases: Sequence[Phrase]) -> list[bool]:
        """Fills ``before``, ``chain`` and ``verb_of``; whether each verb group still needs a subject."""
        needs = [False] * len(phrases)
        last = -1
        brackets: list[int] = []
        for k, phrase in enumerate(phrases):
            self.before[k] = last
            sort = phrase.sort
            if sort == SIGN:
                if phrase.tag & OPEN:
                    brackets.append(last)
                elif phrase.tag & CLOSE:
                    last = brackets.pop() if brackets else k
                    continue
                elif phrase.tag & COMMA and last >= 0 and phrases[last].sort == CONJUNCTION:
                    continue
            if sort == NOUN_PHRASE:
                before = phrases[last] if last >= 0 else None
                if before is not None and before.sort == LINK and not before.tag & SUBORDINATOR:
                    host = self.before[last]
                    self.chain[k] = self.chain[host] if host >= 0 and phrases[host].sort == NOUN_PHRASE else -1
                else:
                    self.chain[k] = k
            elif sort == VERB_GROUP and (phrase.finite or phrase.open):
                before = phrases[last] if last >= 0 else None
                if before is not None and before.sort == NOUN_PHRASE:
                    start = self.chain[last]
                    if start >= 0 and self._agree(phrases, start, last, phrase):
                        self.verb_of[start] = k
                        self.verb_of[last] = k
                    else:
                        needs[k] = phrase.finite or self._has_object(phrases, k)
                elif before is None or before.sort not in (CONJUNCTION, JOINT):
                    needs[k] = phrase.finite or (before is not None and self._has_object(phrases, k))
            if sort != ADVERBIAL:
                last = k
        return needs

    def _has_object(self, phrases: Sequence[Phrase], k: int) -> bool:
        """Whether a noun phrase follows an -ed form, which is then hardly a participle."""
        return k + 1 < len(phrases) and phrases[k + 1].sort == NOUN_PHRASE and not phrases[k + 1].dates

    def _agree(self, phrases: Sequence[Phrase], start: int, last: int, verb: Phrase) -> bool:
        """Whether a noun phrase can be the subject of a verb by its number; one behind a coordinator always can."""
        number = phrases[start].number
        if not number or not verb.number or number == verb.number:
            return True
        before = self.before[start]
        return before >= 0 and phrases[before].sort == CONJUNCTION

    def _backward(self, phrases: Sequence[Phrase], needs: list[bool]) -> None:
        """Fills ``waits`` and ``series``."""
        waits = False
        series = 0
        for k in range(len(phrases) - 1, -1, -1):
            self.waits[k] = waits
            phrase = phrases[k]
            sort = phrase.sort
            if sort == VERB_GROUP:
                waits = waits or needs[k]
                series = 0
            elif sort == CONJUNCTION:
                behind = k + 1 < len(phrases) and phrases[k + 1].sort in (NOUN_PHRASE, LINK, ADVERBIAL)
                series = 0 if not behind else SUBJECTS if self.verb_of[k + 1] >= 0 else _LIST
                if k and phrases[k - 1].tag & COMMA:
                    waits = False
            elif sort == JOINT:
                if phrase.tag & SUBORDINATOR:
                    waits = False
                series = 0
            elif sort == SIGN:
                if phrase.tag & (STOP | SEMICOLON | OPEN | CLOSE):
                    waits = False
                behind = phrases[k + 1].sort if k + 1 < len(phrases) else SIGN
                if not phrase.tag & (COMMA | OPEN | CLOSE) or (phrase.tag & COMMA and behind not in _LISTED):
                    series = 0
            self.series[k] = series
