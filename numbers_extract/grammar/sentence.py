"""A sentence's tokens and quantities in, its phrases and clauses out: the sentence is read once, here."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.grammar.clause import Clause
from numbers_extract.grammar.clauses import read_clauses
from numbers_extract.grammar.items import Items, items_of
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.grammar.phrases import phrases_of
from numbers_extract.grammar.tagging import choose_classes
from numbers_extract.quantities import Quantity
from numbers_extract.text.tokens import Tokens

__all__ = ["ReadSentence", "read_sentence"]


class ReadSentence:
    """A sentence as the grammar has read it.

    ``items`` are its words, multiwords and numbers, ``tags`` their classes, ``phrases`` and ``clauses`` what they make.
    Phrases name their clause by its index.
    """

    __slots__ = ("clauses", "items", "phrases", "tags", "tokens")

    def __init__(
        self, tokens: Tokens, items: Items, tags: list[int], phrases: list[Phrase], clauses: list[Clause]
    ) -> None:
        self.tokens = tokens
        self.items = items
        self.tags = tags
        self.phrases = phrases
        self.clauses = clauses

    def clause_of(self, phrase: Phrase) -> Clause:
        """The clause that a phrase stands in."""
        return self.clauses[phrase.clause]

    def governor_of(self, phrase: Phrase) -> Phrase | None:
        """The phrase that one hangs on: a noun phrase, an adjective or the verb of its clause; None for a root."""
        if phrase.governor is not None or not phrase.relation:
            return phrase.governor
        return self.clauses[phrase.clause].verb

    def list_of(self, phrase: Phrase) -> list[Phrase]:
        """All phrases of the list that one is in, itself where it is in none."""
        first = phrase.conjunct_of or phrase
        return [one for one in self.phrases if one is first or one.conjunct_of is first]

    def span(self, item: int) -> tuple[int, int]:
        """The text offsets of an item: start, and end behind it."""
        tokens, items = self.tokens, self.items
        return tokens.starts[items.first[item]], tokens.ends[items.last[item] - 1]


def read_sentence(tokens: Tokens, quantities: Sequence[Quantity]) -> ReadSentence:
    """Reads a sentence: classes, phrases, clauses. ``quantities`` are those of the sentence, in text order."""
    items = items_of(tokens, quantities)
    tags = choose_classes(items)
    phrases = phrases_of(items, tags)
    return ReadSentence(tokens, items, tags, phrases, read_clauses(phrases))
