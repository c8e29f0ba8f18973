"""A read sentence in, the clauses and nouns in it that are times themselves out: ``since the dam broke``.

A lapse says how long before or after another event that of the sentence lies: ``Two weeks after the quake, nine died``.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Sequence
from typing import Final

from numbers_extract.context.hanging import Hung, Scenery
from numbers_extract.context.time import TimePhrase
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import SPAN_KINDS
from numbers_extract.grammar.classes import COMMA, HAVE, NAME
from numbers_extract.grammar.clause import ADVERBIAL_CLAUSE, MAIN, Clause
from numbers_extract.grammar.phrase import CONJUNCTION, JOINT, LINK, NOUN_PHRASE, SIGN, VERB_GROUP, Phrase
from numbers_extract.lexicon.context_cues import cue_words
from numbers_extract.lexicon.context_cues.cue import regular_forms
from numbers_extract.lexicon.date_patterns import LEADS
from numbers_extract.lexicon.dating_rules import (
    BEGINNING,
    BEGUN,
    BESIDE_EVENT,
    LAPSE,
    NAMED_EVENTS,
    OTHER_TIME,
    STRETCH,
    SUPERLATIVES,
)
from numbers_extract.lexicon.relators import DEFINITE_ARTICLE, PARTITIVE

__all__ = [
    "clause_openers",
    "clauses_that_date",
    "events_beside",
    "is_perfect",
    "lapse_of",
    "may_be_beside_event",
    "may_lapse",
]

_LAPSING: Final = LINK | JOINT


@functools.cache
def clause_openers() -> frozenset[str]:
    """The words that open clauses which are times themselves."""
    return frozenset(cue_words("time", "dates_by_clause"))


def clauses_that_date(scenery: Scenery, times: Sequence[TimePhrase]) -> dict[TimePhrase, str]:
    """``has risen since the dam cracked``, ``since the cull``: what is a time itself, with the id of the cue."""
    openers = cue_words("time", "dates_by_clause")
    if openers.keys().isdisjoint(scenery.reading.tokens.texts):
        return {}
    found: dict[TimePhrase, str] = {}
    plain = SUPERLATIVES.isdisjoint(scenery.reading.tokens.texts)
    for clause in scenery.clauses:
        if clause.verb is None or clause.parent is None or scenery.lead(clause) not in openers:
            continue
        opener = scenery.leads(clause)
        if opener is None:
            continue
        start, end = scenery.extent(opener)
        told = [time for time in times if time.start < end and start < time.end]
        ends = bool(told) and told[-1].end == end and plain and _is_past(scenery, clause)
        if not is_perfect(scenery, clause.parent) and not (ends and _is_past(scenery, clause.parent)):
            continue  # raised nine mills since it began last year
        end = max([end, *(time.end for time in told)])
        if all(time.start > start or time.end < end for time in told):
            found[TimePhrase(start, end, STRETCH)] = openers[opener.text]
    for phrase in scenery.phrases:
        event = _event(scenery, phrase, times) if phrase.preposition in openers else None
        if event is not None:
            found[event] = openers[phrase.preposition]
    return found


def _event(scenery: Scenery, phrase: Phrase, times: Sequence[TimePhrase]) -> TimePhrase | None:
    """``has risen since the fall of the bridge``: an event that a preposition makes a time, with its ``of`` phrase."""
    link = scenery.preposition_of(phrase)
    if link is None or not is_perfect(scenery, scenery.clauses[phrase.clause]) or phrase.quantities:
        return None
    behind = scenery.sentence.right_behind(phrase)
    alone = behind is None or behind.sort == SIGN
    if phrase.sort != NOUN_PHRASE or not (phrase.determined or (phrase.tag & NAME and alone)):
        return None  # four who have since quit
    start, end = scenery.offsets(link)[0], scenery.offsets(phrase)[1]
    of = next((one for one in scenery.sentence.governed_by(phrase) if one.preposition in PARTITIVE), None)
    end = end if of is None else scenery.offsets(of)[1]
    told = [time for time in times if time.start < end and start < time.end]
    if any(time.start > start or time.end >= end or time.rule == STRETCH for time in told):
        return None
    text = scenery.reading.tokens.text
    end = next((time.end for time in times if time.start > end and text[end : time.start].isspace()), end)
    return TimePhrase(start, end, STRETCH)


def may_be_beside_event(spellings: Collection[str]) -> bool:
    """Say cheaply whether the spellings of a sentence hold a word before or after an event."""
    leads = cue_words("time", "dates_by_event").keys()
    return not (leads.isdisjoint(spellings) or _event_words().isdisjoint(spellings))


@functools.cache
def _event_words() -> frozenset[str]:
    words = NAMED_EVENTS | BEGINNING
    return BEGUN.union(form for word in words for form in regular_forms(word))


def events_beside(scenery: Scenery) -> dict[TimePhrase, str]:
    """``opened nine tents after the strikes``, ``before the tour began``: what dates so, with the id of the cue."""
    leads = cue_words("time", "dates_by_event")
    if not may_be_beside_event(scenery.reading.tokens.texts):
        return {}
    found: dict[TimePhrase, str] = {}
    for phrase in scenery.phrases:
        link = scenery.preposition_of(phrase) if phrase.preposition in leads and phrase.lemma in NAMED_EVENTS else None
        if link is not None and _stands_alone(scenery, phrase) and not _is_set_off(scenery, link):
            found[_from(scenery, link, phrase)] = leads[phrase.preposition]
    for clause in scenery.clauses:
        opener, verb, subject = scenery.leads(clause), clause.verb, clause.own_subject
        if opener is None or verb is None or subject is None or clause.kind != ADVERBIAL_CLAUSE or clause.after_comma:
            continue
        begins = verb.lemma in BEGINNING and not clause.objects and scenery.sentence.right_behind(opener) is subject
        begins = begins and opener.text in leads and subject.determined
        if begins and not (subject.quantities or _is_set_off(scenery, opener)):
            found[_from(scenery, opener, verb)] = leads[opener.text]
    return found


def _from(scenery: Scenery, first: Phrase, last: Phrase) -> TimePhrase:
    """The words from one phrase to another as a time, with a word before that says how near: ``shortly after``."""
    before = scenery.sentence.right_before(first)
    first = before if before is not None and before.text in LEADS else first
    return TimePhrase(scenery.offsets(first)[0], scenery.offsets(last)[1], BESIDE_EVENT)


def _stands_alone(scenery: Scenery, phrase: Phrase) -> bool:
    """``the strikes.``, ``the strikes and``: whether an event is known and nothing more is told of it."""
    first = scenery.reading.tokens_of(phrase)[0]
    if scenery.reading.tokens.words[first].text not in DEFINITE_ARTICLE or phrase.quantities or phrase.dates:
        return False
    behind = scenery.sentence.right_behind(phrase)
    return behind is None or bool(behind.sort & (SIGN | CONJUNCTION))


def _is_set_off(scenery: Scenery, link: Phrase) -> bool:
    """``six weeks before the vote``, ``, after the vote,``: whether a length of time or a mark stands before."""
    before = scenery.sentence.right_before(link)
    return before is not None and (before.measure or before.dates or before.sort == SIGN)


def is_perfect(scenery: Scenery, clause: Clause) -> bool:
    """Whether the verb of a clause is in the perfect, or of one that it goes on: ``has helped raise``."""
    giver = clause.shares_with
    return any(one.verb is not None and scenery.has(one.verb, HAVE) for one in (clause, giver) if one is not None)


def _is_past(scenery: Scenery, clause: Clause) -> bool:
    """Whether the verb of a clause is past, and not in the perfect."""
    return clause.verb is not None and clause.verb.past and not scenery.has(clause.verb, HAVE)


def lapse_of(scenery: Scenery) -> Hung | None:
    """``Two weeks after a lorry hit a crowd, nine boys sang``: the words up to the comma; None where none open so."""
    first = scenery.counts[0] if scenery.counts else None
    length = None if first is None or first.kind not in SPAN_KINDS else scenery.phrase_of(first)
    if length is None or length.index > 0 or not _opens_lapse(scenery, length):
        return None
    for clause in scenery.clauses:
        subject = clause.own_subject
        if clause.kind != MAIN or subject is None or clause.verb is None or subject is length:
            continue
        mark = scenery.sentence.right_before(subject)
        if mark is None or not mark.tag & COMMA:
            return None
        if not any(one.parent is clause and one.verb and one.verb.index < mark.index for one in scenery.clauses):
            between = (one for one in scenery.sentence.between(length, mark) if one.tag & COMMA)
            mark = next(between, mark)  # two days after May 3, a Friday, nine men died
        return Hung(scenery.offsets(length)[0], scenery.offsets(mark)[0], LAPSE, length, clause)
    return None


def may_lapse(counts: Sequence[Counted]) -> bool:
    """Say cheaply whether a sentence may open with a lapse: whether the first that it counts is a length of time."""
    return bool(counts) and counts[0].kind in SPAN_KINDS and not counts[0].quantity.compound


def _opens_lapse(scenery: Scenery, length: Phrase) -> bool:
    """Whether a length at the beginning leads to another event: ``Two weeks to the day after the quake``."""
    for phrase in scenery.sentence.behind(length, 3):
        if phrase.text in OTHER_TIME:
            return bool(phrase.sort & _LAPSING)
        if phrase.sort & VERB_GROUP or not phrase.sort & (_LAPSING | NOUN_PHRASE):
            return False
    return False
