"""A read sentence in, how each of its quantities hangs in it out: noun, relation, governor, arguments."""

from __future__ import annotations

from typing import NamedTuple

from numbers_extract.grammar.classes import ADJECTIVE, AMOUNT, HYPHEN, NUMBER, OPEN, OWNER_MARK
from numbers_extract.grammar.clause import APPOSITION, NOMINAL, OBLIQUE, ROOT, SUBJECT
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.grammar.sentence import ReadSentence
from numbers_extract.quantities.measures import PERCENT

__all__ = ["Hanging", "Span", "hangings"]

Span = tuple[int, int]
"""Text offsets of one word: its start, and the end behind it."""


class Hanging(NamedTuple):
    """How one quantity hangs in its sentence. Spans are those of head words, None where there is none.

    ``start`` and ``end`` are the quantity's; ``noun`` is the noun that it counts, None where it is left out or part
    of the quantity. ``relation`` is one of ``subject passive_subject object oblique nominal predicate apposition root
    other``: what the counted phrase is to its ``governor``, a verb, a noun or an adjective, None for a root.
    ``preposition`` is empty where none leads to it. ``voice`` (``active``, ``passive``), ``subject``, ``object``,
    ``agent`` and ``negated`` are those of the governing verb; voice is empty where a noun or nothing governs.
    """

    start: int
    end: int
    noun: Span | None
    relation: str
    preposition: str
    governor: Span | None
    voice: str = ""
    subject: Span | None = None
    object: Span | None = None
    agent: Span | None = None
    negated: bool = False


def hangings(sentence: ReadSentence) -> list[Hanging]:
    """One for each quantity of the sentence, in text order."""
    found = [_hanging(sentence, phrase, at) for phrase in sentence.phrases for at in phrase.quantities]
    found += [_inner(sentence, phrase, at) for phrase in sentence.phrases for at in phrase.inner]
    found += [row for hanging in found for row in _second_of_tally(sentence, hanging)]
    return sorted(found, key=lambda hanging: hanging.start)


def _second_of_tally(sentence: ReadSentence, first: Hanging) -> list[Hanging]:
    """The second number of a tally that is one item: it hangs as the first does."""
    items = sentence.items
    for at, quantity in items.quantities.items():
        other = quantity.pair
        if quantity.start == first.start and other is not None and other.last == items.last[at]:
            return [first._replace(start=other.start, end=other.end)]
    return []


def _bounds(sentence: ReadSentence, at: int) -> Span:
    quantity = sentence.items.quantities[at]
    return quantity.start, quantity.end


def _word(sentence: ReadSentence, at: int) -> Span:
    """The head word of an item: of an amount its sign or the word of its unit."""
    if not sentence.tags[at] & AMOUNT:
        return sentence.span(at)
    tokens, items = sentence.tokens, sentence.items
    first, last = items.first[at], items.last[at] - 1
    sign = tokens.text[tokens.starts[first]]
    token = last if sign.isalnum() or sign == "." else first
    return tokens.starts[token], tokens.ends[token]


def _head(sentence: ReadSentence, phrase: Phrase | None) -> Span | None:
    return None if phrase is None else _word(sentence, phrase.head)


def _inner(sentence: ReadSentence, phrase: Phrase, at: int) -> Hanging:
    """A number inside a noun phrase that it does not count: of a compound (``a four-day visit``), of an owner."""
    tags = sentence.tags
    noun = -1
    if tags[at] & NUMBER:
        noun = at + 2 if tags[at + 1] & HYPHEN else at + 1
    for k in range(at + 1, phrase.last):
        if tags[k] & OWNER_MARK:
            noun = k - 1
            break
    start, end = _bounds(sentence, at)
    if at - 1 > phrase.first and tags[at - 1] & OPEN and tags[at - 2] & AMOUNT:
        return Hanging(start, end, None, APPOSITION, "", _word(sentence, at - 2))  # a 9m (30ft) wave
    counted = sentence.span(noun) if noun > at else None
    extent = tags[phrase.head] & ADJECTIVE and sentence.items.quantities[at].dimension == PERCENT  # 100% legal
    return Hanging(start, end, counted, OBLIQUE if extent else NOMINAL, "", _head(sentence, phrase))


def _hanging(sentence: ReadSentence, phrase: Phrase, at: int) -> Hanging:
    start, end = _bounds(sentence, at)
    noun = sentence.span(phrase.head) if phrase.head != at else None
    relation, preposition = phrase.relation, phrase.preposition
    governor = sentence.governor_of(phrase)
    clause = sentence.clause_of(phrase)
    verb = clause.verb
    if verb is None and relation == SUBJECT and sentence.tags[phrase.head] & ADJECTIVE:
        return Hanging(start, end, None, SUBJECT, preposition, _head(sentence, phrase))  # 14 dead
    if verb is None or (relation in (NOMINAL, APPOSITION) and phrase.governor is not None):
        if governor is None and relation == SUBJECT:
            relation = ROOT
        return Hanging(start, end, noun, relation or ROOT, preposition, _head(sentence, governor))
    return Hanging(
        start,
        end,
        noun,
        relation or ROOT,
        preposition,
        _head(sentence, governor),
        "passive" if verb.passive else "active",
        _head(sentence, clause.subject),
        _head(sentence, clause.objects[0] if clause.objects else None),
        _head(sentence, clause.agent),
        verb.negated,
    )
