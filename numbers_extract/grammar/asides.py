"""Phrases in, those marked that the clause reader passes over: ``a clerk, 34,``, ``A bomb in Lyon, France hit``."""

from __future__ import annotations

from typing import Final

from numbers_extract.grammar.classes import AMOUNT, COMMA, NAME, PRONOUN
from numbers_extract.grammar.clause import APPOSITION
from numbers_extract.grammar.items import Items
from numbers_extract.grammar.phrase import ADVERBIAL, CONJUNCTION, JOINT, LINK, NOUN_PHRASE, SIGN, VERB_GROUP, Phrase
from numbers_extract.lexicon.clause_words import INCLUDED, SAYING
from numbers_extract.lexicon.countries import COUNTRIES_FOLDED, REGIONS

__all__ = ["pass_over_ages", "pass_over_included", "pass_over_lands"]

_SINGULAR: Final = 1
_BEFORE: Final = 2  # phrases from a number to its noun
_TO_LINK: Final = 3  # phrases from a land to the preposition before its town
_TO_COMMA: Final = 3  # phrases from a comma to the one behind what is included
_INSIDE: Final = NOUN_PHRASE | LINK | ADVERBIAL
_LANDS: Final = COUNTRIES_FOLDED | {name.lower() for name in REGIONS}


def pass_over_ages(phrases: list[Phrase], commas: list[int]) -> None:
    """Sets aside a number between commas that tells of the noun before it, and its commas: its age, as a rule.

    Where the noun is set off itself (``the suspect, Ivo Bek, 34, fled``), the second comma closes what is set off, and
    stays. Of two numbers the noun is a plural: ``the brothers, 24 and 27, fled``. ``commas`` are the places of commas.
    """
    for comma in commas:
        k = comma + 1
        if not comma or k + 1 >= len(phrases) or not _is_figure(phrases[k]):
            continue
        noun = phrases[k - _BEFORE]
        aged = bool(phrases[k].tag & AMOUNT) and not phrases[k].bare_number  # said two boys, ages 3 and 6, fled
        if not (_is_comma(phrases[k - 1]) and _is_described(noun, counted=aged)):
            continue
        end = _behind_pair(phrases, k) if noun.number != _SINGULAR else k + 1
        if not _is_comma(phrases[end]):
            continue
        for one in phrases[k - 1 : end if _is_set_off(phrases, noun) else end + 1]:
            one.aside = True
            if one.sort == NOUN_PHRASE:
                one.relation, one.governor = APPOSITION, noun


def pass_over_included(phrases: list[Phrase], commas: list[int]) -> None:
    """Sets aside what is said to be included, between commas: ``13 people, a baby included, were shot``."""
    for comma in commas:
        k = comma + 1
        if not comma or comma + _TO_COMMA not in commas:
            continue
        told, verb = phrases[k], phrases[k + 1]
        if told.sort != NOUN_PHRASE or verb.text not in INCLUDED or verb.last - verb.first != 1:
            continue
        noun = phrases[k - _BEFORE]
        if noun.sort != NOUN_PHRASE or noun.dates:
            continue
        for one in phrases[k - 1 : k + _BEFORE + 1]:
            one.aside = True
        told.relation, told.governor = APPOSITION, noun


def pass_over_lands(phrases: list[Phrase], commas: list[int], items: Items) -> None:
    """Sets aside a country or state between its town and a verb, with the comma before: ``A bomb in Lyon, France hit``.

    A noun without a preposition opens what stands before, so that the verb has its subject; else the country is it:
    ``In Lyon, France won``.
    """
    for at in commas:
        k = at + 1
        if at < _TO_LINK or k + 1 >= len(phrases):
            continue
        comma, land = phrases[at], phrases[k]
        if land.sort != NOUN_PHRASE or not _is_comma(comma):
            continue
        town, verb = phrases[k - 2], phrases[k + 1]
        if verb.sort != VERB_GROUP or not (verb.finite or verb.open):
            continue
        name = " ".join(entry.text for entry in items.entries[land.first : land.last])
        named = town.sort == NOUN_PHRASE and town.tag & NAME and phrases[k - _TO_LINK].sort == LINK
        if named and name in _LANDS and verb.lemma not in SAYING and _has_subject(phrases, k - _TO_LINK):
            comma.aside = land.aside = True
            land.relation, land.governor = APPOSITION, town


def _has_subject(phrases: list[Phrase], link: int) -> bool:
    """Whether the stretch of nouns that ends in a preposition begins with one that can be a subject."""
    first = link
    while first and phrases[first - 1].sort & _INSIDE:
        first -= 1
    opening = phrases[first]
    before = phrases[first - 1] if first else None
    opened = before is None or bool(before.sort & (SIGN | JOINT))
    told = before is not None and before.sort == VERB_GROUP and before.lemma in SAYING
    return (opened or told) and opening.sort == NOUN_PHRASE and not (opening.dates or opening.measure)


def _behind_pair(phrases: list[Phrase], k: int) -> int:
    """Where a number, or two of them with a coordinator between, ends."""
    behind = phrases[k + 1 : k + 4]
    pair = len(behind) > _BEFORE and behind[0].sort == CONJUNCTION and _is_figure(behind[1])
    return k + 3 if pair else k + 1


def _is_set_off(phrases: list[Phrase], noun: Phrase) -> bool:
    """Whether a comma stands before a noun, and a noun phrase before that."""
    comma, outer = noun.index - 1, noun.index - 2
    return outer >= 0 and _is_comma(phrases[comma]) and not phrases[comma].aside and phrases[outer].sort == NOUN_PHRASE


def _is_figure(phrase: Phrase) -> bool:
    """Whether a phrase is a number without a noun, or one that its place has made an age or another measure."""
    return phrase.bare_number or bool(phrase.sort == NOUN_PHRASE and phrase.tag & AMOUNT)


def _is_comma(phrase: Phrase) -> bool:
    return phrase.sort == SIGN and bool(phrase.tag & COMMA)


def _is_described(noun: Phrase, *, counted: bool = False) -> bool:
    """Whether a phrase is a noun or a name that no number counts, or may where ``counted``, and that dates nothing."""
    free = counted or not noun.quantities
    return (
        noun.sort == NOUN_PHRASE and free and not (noun.bare_number or noun.dates or noun.measure or noun.tag & PRONOUN)
    )
