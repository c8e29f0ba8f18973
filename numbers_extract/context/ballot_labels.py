"""A number of a vote in, whose it is out, where a label before a colon says so."""

from __future__ import annotations

from typing import Final

from numbers_extract.context.ballot_nobody import BallotNobody
from numbers_extract.context.ballot_words import Bearer, by_relation
from numbers_extract.frames import Counted
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.lexicon import ballot_talk as talk
from numbers_extract.lexicon.context_cues import ballot_actor as words_of

__all__ = ["BallotLabels"]

_LABELS: Final = by_relation("label_of_the_counted")
_NOBODYS: Final = (
    words_of.LABELS_OF_NOBODY
    | words_of.WITHOUT_BEARER
    | words_of.VOTED_ON
    | words_of.MARGINS
    | words_of.ASSEMBLIES
    | words_of.BALLOT_NOUNS
    | talk.SIDE_LABELS
    | talk.NO_SIDE_LABELS
    | talk.BEFORE_SIDES
)
_LONGEST: Final = 6  # words of a label
_STOPS: Final = frozenset(".;:,")  # tags of tokens
_BETWEEN: Final = frozenset(",()")  # tags of tokens


class BallotLabels(BallotNobody):
    """Bearers whom no verb and no preposition names."""

    def _label(self, counted: Counted, phrase: Phrase) -> Bearer | None:
        """``Enough!: 31,004 votes, 25.4%, 11 seats``: the label of a list of numbers."""
        verb = self._clause(phrase).verb
        colon = self._colon_before(counted)
        if colon < 1 or (verb is not None and verb.index > phrase.index):
            return None
        words = self.tokens.words
        first = colon - 1 if words[colon - 1].tag in _STOPS else colon  # Enough!
        while first > 0 and words[first - 1].tag not in _STOPS:
            first -= 1
        named = words[first:colon]
        surfaces = [self._text(at, at + 1) for at in range(first, colon)]
        if not 0 < len(named) <= _LONGEST or not surfaces[0][:1].isupper():
            return None
        common = [word for word, text in zip(named[:-1], surfaces, strict=False) if text[:1].islower()]
        if any(word.text in _NOBODYS or word.lemma in _NOBODYS for word in (*common, named[-1])):
            return None  # Valid votes; not: People First
        if any(text[:1].isdigit() or (text[:1].islower() and text not in words_of.IN_NAMES) for text in surfaces):
            return None
        return Bearer(self._text(first, colon), _LABELS[words[colon].text])

    def _colon_before(self, counted: Counted) -> int:
        """The colon before a number with nothing but other numbers, their nouns and commas between; -1 for none."""
        words, at = self.tokens.words, counted.quantity.outer_first - 1
        inside = {token for one in self.counts for token in range(one.quantity.outer_first, one.quantity.outer_last)}
        while at >= 0 and words[at].text not in _LABELS:
            plain = words[at].tag in _BETWEEN or words[at].lemma in words_of.BALLOT_NOUNS or at in inside
            if not plain:
                return -1
            at -= 1
        return at
