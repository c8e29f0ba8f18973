"""Ballots of a sentence in, what each is a part of out; those who did not vote are told apart."""

from __future__ import annotations

from numbers_extract.frames.counted import Counted
from numbers_extract.frames.things import LEVEL, NO_VOTES
from numbers_extract.frames.traits import BALLOT_KINDS, CAST_KINDS, PLAIN_FRAME, PLAIN_KINDS
from numbers_extract.grammar.clause import Clause
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon import ballot_talk as talk
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.quantity_words import FROM
from numbers_extract.lexicon.relators import PARTITIVE
from numbers_extract.quantities.measures import PERSON

__all__ = ["compare_all", "take_parts"]


def take_parts(reading: Reading, counts: list[Counted]) -> None:
    """Settles parts and levels among the ballots of a sentence."""
    for counted in counts:
        if counted.kind in BALLOT_KINDS:
            _take_part(reading, counted, counts)
    compare_all(reading, counts)
    if not pw.UNDECIDED.isdisjoint(reading.tokens.texts):
        _divide(reading, counts)


def compare_all(reading: Reading, counts: list[Counted]) -> None:
    """Settles the bare numbers that stand beside a level of ballots."""
    if any(c.kind in BALLOT_KINDS for c in counts):
        for counted in counts:
            if counted.kind in BALLOT_KINDS or counted.kind in PLAIN_KINDS:
                _compare(reading, counted, counts)


def _take_part(reading: Reading, counted: Counted, counts: list[Counted]) -> None:
    """``41 seats of the 63``, ``nine of the 13 trustees voted``: what a part of the ballots is taken from.

    Of a whole of people only the part has voted.
    """
    if _falls_short(reading, counted):
        counted.link, counted.whole = "", None
        return
    above = counted.whole
    if above is not None and above.kind == counted.kind and above.link == "part" and above.group != counted.group:
        counted.whole = above.whole or above  # three against and one abstained
    if above is not None and above.unit == PERSON and counted.link == "part" and not counted.subject:
        counted.subject = above.subject  # of the 1,310 delegates, 702 abstained
    for whole in counts:
        if whole is counted or whole.quantity.start < counted.quantity.start or counted.quantity.value is None:
            continue
        if counted.whole is whole and whole.kind in CAST_KINDS and whole.frame is not None:
            if whole.frame.role == "subject" and whole.noun is not None:
                word = whole.noun.word
                people = whole.noun.person
                whole.become(PLAIN_FRAME, NO_VOTES)
                whole.unit = PERSON if people else whole.noun.lemma
                whole.group = (word.group if word is not None else "") or ""
        elif counted.whole is None and not counted.link and whole.kind == counted.kind:
            part, of = reading.phrase_at(counted.quantity.first), reading.phrase_at(whole.quantity.first)
            larger = whole.quantity.value is None or whole.quantity.value >= counted.quantity.value
            if larger and part is not None and of is not None and of.governor is part and of.preposition in PARTITIVE:
                counted.link, counted.whole = "part", whole


def _falls_short(reading: Reading, counted: Counted) -> bool:
    """``12 short of the 252 votes required``: what is missing is no part."""
    words, behind = reading.tokens.words, counted.quantity.outer_last
    return behind < len(words) and words[behind].text in pw.SHORT_OF


def _compare(reading: Reading, counted: Counted, counts: list[Counted]) -> None:
    """``slipped to 39 seats from 52``, ``from 52 seats to 39``: a bare number behind a level of ballots is of them.

    Who did not vote casts none.
    """
    phrase = reading.phrase_at(counted.quantity.first)
    if phrase is not None and phrase.text in talk.ABSENT and counted.kind in CAST_KINDS:
        _discount(counted)  # with five absent
    if phrase is None or not phrase.bare_number:
        return
    clause = reading.sentence.clauses[phrase.clause]
    absent = clause.predicate is not None and clause.predicate.text in talk.ABSENT
    absent = absent or _stays_away(reading, clause)
    if clause.verb is not None and (clause.verb.negated or absent) and clause.subject is phrase:
        _discount(counted)  # 12 did not vote
        return
    for level in counts:
        its = reading.phrase_at(level.quantity.first)
        if level is counted or its is None or level.kind not in BALLOT_KINDS:
            continue
        earlier = its.index < phrase.index or its.preposition in talk.TO_A_LEVEL
        moved = its.preposition in FROM and its.index < phrase.index and phrase.preposition in talk.TO_A_LEVEL - FROM
        if its.clause == phrase.clause and ((earlier and phrase.preposition in FROM) or moved):
            counted.become(level.frame, LEVEL)
            counted.head, counted.unit, counted.group = level.head, level.unit, level.group
            counted.noun, counted.subject = level.noun, level.subject


def _stays_away(reading: Reading, clause: Clause) -> bool:
    """``two stayed away``: whether a verb and what stands right behind it say that somebody was not there."""
    where = talk.STAYING_AWAY.get(clause.verb.lemma) if clause.verb is not None else None
    behind = reading.sentence.right_behind(clause.verb) if clause.verb is not None and where else None
    return where is not None and behind is not None and behind.text in where


def _discount(counted: Counted) -> None:
    """Makes those who cast no vote a plain count of people."""
    counted.become(PLAIN_FRAME, NO_VOTES)
    counted.unit, counted.group = PERSON, ""
    if counted.whole is not None and counted.whole.kind in CAST_KINDS:
        counted.link, counted.whole = "", None  # three voted against it and two stayed away


def _divide(reading: Reading, counts: list[Counted]) -> None:
    """``The 15 members were divided, seven voting for and seven against``: the sides are parts of those divided."""
    for whole in counts:
        phrase = reading.phrase_at(whole.quantity.first)
        if whole.kind not in PLAIN_KINDS or phrase is None or phrase.bare_number:
            continue
        clause = reading.sentence.clauses[phrase.clause]
        verb = clause.verb
        if verb is None or clause.subject is not phrase or pw.UNDECIDED.isdisjoint({verb.text, verb.lemma}):
            continue
        for part in counts:
            small = part.quantity.value is not None and part.quantity.value <= (whole.quantity.value or 0)
            if part.kind in CAST_KINDS and part.quantity.start > whole.quantity.start and part.group and small:
                part.link, part.whole = "part", whole
