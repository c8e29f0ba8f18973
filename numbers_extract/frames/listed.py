"""A read sentence in, its noun phrases that are told of a set out: items behind ``including``, items that add up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Final

from numbers_extract.grammar.classes import COMMA, SEMICOLON
from numbers_extract.grammar.clause import APPOSITION, MOST_STEPS, OBLIQUE
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.grammar.sentence import ReadSentence
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.relators import DEMONSTRATIVES, PARTITIVE, SET_OPENERS

__all__ = ["AddedUp", "added_up", "named_items"]

_TWO: Final = 2
AddedUp = tuple[Phrase, list[Phrase], bool]
"""A set, the items that it is made of, and whether only a comma sets them off."""


def named_items(read: ReadSentence) -> Iterator[list[Phrase]]:
    """``including 12 pupils, two teachers and a driver``, ``among them a cook``: the items of each such list."""
    for phrase in read.phrases:
        if phrase.sort == NOUN_PHRASE and phrase.conjunct_of is None and _is_named_item(read, phrase):
            yield read.list_of(phrase)


def _is_named_item(read: ReadSentence, first: Phrase) -> bool:
    """Whether the first of a list is told by a word that names some of a set."""
    host = first.governor
    if first.preposition in pw.LISTING_CUES or read.is_included(first):
        return True
    if first.preposition in PARTITIVE and host is not None and host.text in DEMONSTRATIVES:
        return _is_named_item(read, host)  # including those of nine women
    before = read.right_before(first) if not first.preposition and first.relation in (OBLIQUE, APPOSITION) else None
    return before is not None and before.preposition in SET_OPENERS and before.text in pw.AMONG_THEM


def added_up(read: ReadSentence, size_of: Callable[[Phrase], Decimal | None]) -> Iterator[AddedUp]:
    """``three people, a man and two women``: each number with the phrases set beside it that make it up."""
    beside: dict[int, list[Phrase]] = {}
    for phrase in read.phrases:
        if phrase.sort == NOUN_PHRASE:
            for whole in _set_beside(phrase):
                beside.setdefault(whole.index, []).append(phrase)
    found = [(read.phrases[index], items) for index, items in beside.items()]
    for first in read.phrases:
        if first.sort == NOUN_PHRASE and first.conjunct_of is None:
            found += [(whole, [first, *beside.get(first.index, ())]) for whole in _told_before(read, first)]
    for whole, behind in found:
        size = size_of(whole) if whole.quantities else None
        items = [] if size is None else _up_to(size, behind, size_of)
        if items and not _goes_on(read, whole, items):
            mark = read.mark_before(items[0])
            yield whole, items, mark is not None and bool(mark.tag & COMMA)


def _goes_on(read: ReadSentence, whole: Phrase, items: list[Phrase]) -> bool:
    """``two cooks, a clerk, a guard and several porters``: whether the list of a number goes on behind its items."""
    listed = read.list_of(whole)
    return items[0] in listed and listed[-1].index > items[-1].index


def _up_to(size: Decimal, behind: list[Phrase], size_of: Callable[[Phrase], Decimal | None]) -> list[Phrase]:
    """The first of some phrases, two or more, that make up a size; none where they do not."""
    told = Decimal(0)
    for count, phrase in enumerate(behind, 1):
        told += size_of(phrase) or size
        if told >= size:
            return list(behind[:count]) if told == size and count >= _TWO else []
    return []


def _set_beside(phrase: Phrase) -> Iterator[Phrase]:
    """The phrases before one beside which it is set: of its list, or told anew by it."""
    for _ in range(MOST_STEPS):
        outer = phrase.conjunct_of or (phrase.governor if phrase.relation == APPOSITION else None)
        if outer is None or outer.sort != NOUN_PHRASE or outer.index >= phrase.index:
            return
        yield outer
        phrase = outer


def _told_before(read: ReadSentence, first: Phrase) -> list[Phrase]:
    """``were hit, a man and a boy``, ``killed two: a man and a boy``: what the clause before a list tells."""
    clause = read.clause_of(first)
    mark = read.mark_before(first)
    parted = mark is not None and bool(mark.tag & SEMICOLON) and clause.index > 0
    outer = read.clauses[clause.index - 1] if parted else clause.parent  # 13 were seen; eight rebels and five soldiers
    if clause.verb is None and outer is not None:
        clause = outer
    elif first.preposition or first.relation not in (OBLIQUE, APPOSITION):
        return []
    told = (*clause.objects, clause.subject)
    return [one for one in told if one is not None and one.quantities and one.index < first.index]
