"""A sentence's tokens and quantities in, the grammar's reading of it out, made on first look and shared by all."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.grammar.phrase import Phrase
from numbers_extract.grammar.sentence import ReadSentence, read_sentence
from numbers_extract.quantities import Quantity
from numbers_extract.text.tokens import Tokens

__all__ = ["Reading"]


class Reading:
    """The phrases and clauses of one sentence, found by token.

    Nothing is read before it is asked: most sentences need no clause.
    """

    def __init__(self, tokens: Tokens, quantities: Sequence[Quantity]) -> None:
        self.tokens = tokens
        self.quantities = quantities
        self._phrases: list[Phrase | None] = []
        self._sentence: ReadSentence | None = None

    @property
    def sentence(self) -> ReadSentence:
        """The sentence as the grammar reads it."""
        if self._sentence is None:
            self._sentence = read_sentence(self.tokens, self.quantities)
        return self._sentence

    def phrase_at(self, token: int) -> Phrase | None:
        """The phrase that a token is part of; None for a mark between phrases or a token outside the sentence."""
        phrases = self._phrases or self._by_token()
        return phrases[token] if 0 <= token < len(phrases) else None

    def _by_token(self) -> list[Phrase | None]:
        """The phrase of each token."""
        sentence = self.sentence
        phrases: list[Phrase | None] = [None] * len(self.tokens.words)
        first, last = sentence.items.first, sentence.items.last
        for phrase in sentence.phrases:
            low, high = first[phrase.first], last[phrase.last - 1]
            if high - low == 1:
                phrases[low] = phrase
            else:
                phrases[low:high] = [phrase] * (high - low)
        self._phrases = phrases
        return phrases

    def token_of(self, phrase: Phrase) -> int:
        """The token of the head of a phrase."""
        return self.sentence.items.first[phrase.head]

    def tokens_of(self, phrase: Phrase) -> tuple[int, int]:
        """The tokens of a phrase: the first, and the one behind the last."""
        items = self.sentence.items
        return items.first[phrase.first], items.last[phrase.last - 1]
