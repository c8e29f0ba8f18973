"""A sentence's tokens and quantities in, its phrases and clauses out; and how each quantity hangs in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from numbers_extract.grammar.classes import ADJECTIVE, BE, COUNTED, HYPHEN, NUMBER, OWNER_MARK
from numbers_extract.grammar.clause import (
    NOMINAL,
    OBJECT,
    PASSIVE_SUBJECT,
    PREDICATE,
    ROOT,
    SUBJECT,
    APPOSITION,
    OBLIQUE,
    Clause,
)
from numbers_extract.grammar.clauses import read_clauses
from numbers_extract.grammar.items import Items, items_of
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.grammar.phrases import phrases_of
from numbers_extract.grammar.tagging import choose_classes
from numbers_extract.quantities import Quantity
from numbers_extract.tokens import Tokens

__all__ = ["Hanging", "ReadSentence", "read_sentence"]


class ReadSentence(NamedTuple):
    """A sentence as the grammar has read it."""

    tokens: Tokens
    items: Items
    tags: list[int]
    phrases: list[Phrase]
    clauses: list[Clause]


def read_sentence(tokens: Tokens, quantities: Sequence[Quantity]) -> ReadSentence:
    """Reads a sentence once: classes, phrases, clauses."""
    items = items_of(tokens, quantities)
    tags = choose_classes(items)
    phrases = phrases_of(items, tags)
    return ReadSentence(tokens, items, tags, phrases, read_clauses(phrases))


class Hanging(NamedTuple):
    """How one quantity hangs in its sentence; items are indices, -1 for none."""

    quantity: Quantity
    noun: int
    relation: str
    preposition: str
    governor: int
    voice: str
    subject: int
    object: int
    agent: int
    negated: bool


def hangings(sentence: ReadSentence) -> list[Hanging]:
    """One for each quantity, in text order."""
    found: list[Hanging] = []
    for phrase in sentence.phrases:
        for at in (*phrase.quantities, *phrase.inner):
            found.append(_hanging(sentence, phrase, at))
    found.sort(key=lambda h: h.quantity.start)
    return found


def _hanging(sentence: ReadSentence, phrase: Phrase, at: int) -> Hanging:
    items, tags = sentence.items, sentence.tags
    quantity = items.quantities.get(at)
    assert quantity is not None
    if at in phrase.inner:
        noun = -1
        if tags[at] & NUMBER:
            noun = at + 2 if tags[at + 1] & HYPHEN else at + 1
        for k in range(at + 1, phrase.last):
            if tags[k] & OWNER_MARK:
                noun = k - 1
                break
        return Hanging(quantity, noun if noun > at else -1, NOMINAL, "", phrase.head, "", -1, -1, -1, False)
    noun = phrase.head if phrase.head != at else -1
    clause = sentence.clauses[phrase.clause]
    relation, governor = phrase.relation, phrase.governor
    if relation in (NOMINAL, APPOSITION) and governor is not None:
        return Hanging(quantity, noun, relation, phrase.preposition, governor.head, "", -1, -1, -1, False)
    verb = clause.verb
    if verb is None:
        return Hanging(quantity, noun, ROOT if relation == SUBJECT else relation or ROOT, phrase.preposition, -1 if governor is None else governor.head, "", -1, -1, -1, False)
    head = governor if governor is not None else clause.verb if relation != PREDICATE else verb
    if head is None:
        head = verb
    subject = clause.subject
    return Hanging(
        quantity,
        noun,
        relation,
        phrase.preposition,
        head.head,
        "passive" if verb.passive else "active",
        -1 if subject is None else subject.head,
        clause.objects[0].head if clause.objects else -1,
        -1 if clause.agent is None else clause.agent.head,
        verb.negated,
    )
