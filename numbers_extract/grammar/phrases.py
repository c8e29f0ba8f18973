"""Items with their classes in, phrases out: noun phrases, verb groups, prepositions, and the marks between them."""

from __future__ import annotations

from typing import Final

from numbers_extract.grammar.classes import (
    ADJECTIVE,
    ADVERB,
    COORDINATOR,
    COUNTED,
    DETERMINER,
    ED,
    HYPHEN,
    NOMINAL,
    NOT,
    OTHER,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
    QUOTE,
    RELATIVE,
    SUBORDINATOR,
    TO,
    VERBAL,
)
from numbers_extract.grammar.items import Items
from numbers_extract.grammar.noun_phrases import OPENS, NounPhrases
from numbers_extract.grammar.phrase import (
    ADVERBIAL,
    CONJUNCTION,
    JOINT,
    LINK,
    PREDICATE_WORD,
    SHIFTED,
    SIGN,
    Phrase,
)
from numbers_extract.grammar.verb_groups import VerbGroups
from numbers_extract.lexicon.clause_words import CLAUSE_ADVERBS, VERTICAL_PARTICLES
from numbers_extract.lexicon.phrase_words import DEGREES
from numbers_extract.lexicon.relators import ARTICLES

__all__ = ["phrases_of"]

_NOUN_PHRASE: Final = OPENS | PRONOUN
_VERB_GROUP: Final = VERBAL | TO
_ADVERBS: Final = ADVERB | NOT
_LEFT_OUT: Final = QUOTE | HYPHEN | OTHER


def phrases_of(items: Items, tags: list[int]) -> list[Phrase]:
    """The phrases of a sentence in order; ``tags`` has the class of each item."""
    found: list[Phrase] = []
    nouns = NounPhrases(items, tags)
    verbs = VerbGroups(items, tags)
    count = len(tags)
    at = 0
    while at < count:
        tag = tags[at]
        if tag & _NOUN_PHRASE:
            phrase = nouns.build(at, at)
        elif tag & _VERB_GROUP:
            phrase = verbs.build(at, at) or Phrase(LINK, PREPOSITION, at, at + 1, at, items.entries[at].text)
        elif tag & _ADVERBS:
            phrase = _with_adverbs(items, tags, at, nouns, verbs)
        elif tag & _LEFT_OUT:
            at += 1
            continue
        else:
            phrase = Phrase(_sort_of(tag), tag, at, at + 1, at, items.entries[at].text)
        phrase.index = len(found)
        found.append(phrase)
        at = phrase.last
    return found


def _sort_of(tag: int) -> int:
    """The sort of a phrase of one item."""
    if tag & PREPOSITION:
        return LINK
    if tag & (SUBORDINATOR | RELATIVE):
        return JOINT
    if tag & COORDINATOR:
        return CONJUNCTION
    return SHIFTED if tag & PARTICLE else SIGN


def _with_adverbs(items: Items, tags: list[int], at: int, nouns: NounPhrases, verbs: VerbGroups) -> Phrase:
    """Adverbs go with the noun phrase or the verb group that they open; else they stand alone."""
    last = at
    while last < len(tags) and tags[last] & _ADVERBS:
        last += 1
    text = items.entries[last - 1].text
    if last < len(tags):
        tag = tags[last]
        if tag & COUNTED and text in VERTICAL_PARTICLES:
            return Phrase(PREDICATE_WORD, ADVERB, at, last, last - 1, text)
        described = tag & ED and at and tags[at - 1] & PREPOSITION and tags[last + 1 : last + 2]
        if described and tags[last + 1] & NOMINAL:
            tags[last] = tag = ADJECTIVE  # thousands of internally displaced people
        apart = tag & DETERMINER and text in CLAUSE_ADVERBS and items.entries[last].text in ARTICLES
        asks = tag & PRONOUN and (text, items.entries[last].text) in DEGREES  # how many were hurt
        if not apart and (
            tag & (COUNTED | DETERMINER | ADJECTIVE) or asks
        ):  # not: later the mayor, but: later that day
            return nouns.build(last, at)
        if tag & _VERB_GROUP:
            group = verbs.build(last, at)
            if group is not None:
                return group
    return Phrase(ADVERBIAL, ADVERB, at, last, last - 1, text)
