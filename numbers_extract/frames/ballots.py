"""The counted of a sentence in; those that talk of a vote makes ballots, or shares of it, get kind and topic."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from numbers_extract.frames.ballot_parts import compare_all, take_parts
from numbers_extract.frames.ballot_shares import TOPIC, BallotShares, can_win, group_before_bracket, is_ballot
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.things import BESIDE, LABEL, Thing, Things
from numbers_extract.frames.traits import (
    BALLOT_KINDS,
    CAST_KINDS,
    PERCENT_KINDS,
    PLAIN_KINDS,
    RATIO_KINDS,
    SHARE_KINDS,
)
from numbers_extract.grammar.classes import OWNER_MARK, PRONOUN
from numbers_extract.grammar.clause import NOMINAL, OBJECT
from numbers_extract.grammar.phrase import NOUN_PHRASE, VERB_GROUP, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.kinds import frames_for, frames_that, kind_named
from numbers_extract.lexicon import ballot_talk as talk
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.calendar import DAY_STEPS, WEEKDAYS
from numbers_extract.lexicon.clause_words import LEVELLED_BY
from numbers_extract.lexicon.people import VOTER
from numbers_extract.lexicon.quantity_words import CHANGE_PARTICLES, LEVEL_MARKS, PERCENTAGE_POINT, TIMES
from numbers_extract.lexicon.relators import AGENTIVE, PARTITIVE
from numbers_extract.quantities.measures import PERCENT

__all__ = ["tell_ballots", "tell_opinions"]

# Before ``poll`` these say that it is a vote: ``the Sunday poll``.
_BEFORE_A_VOTE: Final = frozenset({*talk.POLLS_THAT_ARE_VOTES, *DAY_STEPS, *WEEKDAYS})
_UNSAID: Final = frozenset({"", TOPIC})
_RATIOS: Final = frozenset({"", *RATIO_KINDS})
_LABEL_FRAME: Final = next(frame for frame in frames_that(lambda frame: frame.role == "label") if frame.kind == TOPIC)
_NOUN_FRAMES: Final = {
    kind: next(frame for frame in frames_that(lambda frame: frame.role == "noun") if frame.kind == kind)
    for kind in sorted(BALLOT_KINDS)
}
_SHARE_FRAME: Final = next(frame for kind in sorted(PERCENT_KINDS) for frame in frames_for("unit", kind))
_LABELLED: Final = 2
_ALL: Final = 100  # percent
_COLON: Final = ":"
_ENDS_LABEL: Final = ".;,:"


def tell_ballots(reading: Reading, counts: list[Counted], things: Things) -> None:
    """Sets the topic of bare shares of a vote, and the kind of bare numbers that go on from votes and seats.

    ``counts`` are those of the sentence, ``things`` what those before it counted.
    """
    shares = [c for c in counts if c.kind in PERCENT_KINDS and c.topic in _UNSAID]
    bare = [c for c in counts if c.kind in PLAIN_KINDS and not c.quantity.compound]
    take_parts(reading, counts)
    _tell_tallies(reading, counts)
    for counted in shares:
        group_before_bracket(reading, counted)
    fractions = [c for c in counts if c.kind in RATIO_KINDS and c.unit not in TIMES and c.topic in _RATIOS]
    if not (shares or bare or fractions):
        return
    ballots = _Ballots(reading, counts, things)
    for counted in bare:
        ballots.label(counted)
    for counted in (*bare, *shares):
        ballots.move(counted)
    if not ballots.talked_of:
        for counted in shares if ballots.polled else ():
            ballots.poll(counted)
        return
    for counted in bare:
        ballots.count(counted)
    compare_all(reading, counts)
    for counted in shares:
        ballots.share(counted)
    for counted in fractions:
        ballots.fraction(counted)


def tell_opinions(reading: Reading, counts: list[Counted]) -> None:
    """Marks the shares of a vote that a poll tells: ``Moru leads Lam 46 to 41 percent in the poll``."""
    shares = [one for one in counts if one.topic == TOPIC and one.kind in SHARE_KINDS]
    if not shares or not _is_of_poll(reading):
        return
    for counted in shares:
        words = set(counted.subject.lower().split())
        counted.opinion = words.isdisjoint(talk.WHAT_IS_CAST) and not _is_voting(reading, counted)


def _is_of_poll(reading: Reading) -> bool:
    """Whether a sentence tells what people were asked, and not of a poll that is a vote."""
    texts = reading.tokens.texts
    if not texts.isdisjoint(talk.COUNTED_OUT):
        return False
    if not texts.isdisjoint(talk.ASKED):
        return True
    if texts.isdisjoint(talk.POLLS | talk.LIKELY):
        return False
    return any(_is_poll(reading, one) for one in reading.sentence.phrases if one.sort == NOUN_PHRASE)


def _is_poll(reading: Reading, phrase: Phrase) -> bool:
    """``a Verity poll``, ``likely voters``: whether a phrase names a poll that asks, or those whom it asks."""
    first, _ = reading.tokens_of(phrase)
    before = {word.text for word in reading.tokens.words[first : reading.token_of(phrase)]}
    if phrase.lemma == VOTER:
        return not before.isdisjoint(talk.LIKELY)
    if phrase.lemma != talk.POLL or phrase.preposition in talk.AT_POLLS:
        return False
    verb = reading.sentence.clause_of(phrase).verb
    held = verb is not None and verb.lemma in talk.POLLS_DO
    return not held and before.isdisjoint(_BEFORE_A_VOTE)


def _is_voting(reading: Reading, counted: Counted) -> bool:
    """``38 percent voted for it``: whether a share is the subject of what voters do."""
    phrase = reading.phrase_at(counted.quantity.first)
    clause = None if phrase is None else reading.sentence.clause_of(phrase)
    return clause is not None and clause.verb is not None and clause.verb.lemma in talk.VOTING | talk.CASTING


def _tell_tallies(reading: Reading, counts: list[Counted]) -> None:
    """``picked up four seats, taking its tally to 14``: a level of votes goes on from what was told right before."""
    for before, counted in pairwise(counts):
        tally = counted.kind in CAST_KINDS and counted.head >= 0 and counted.frame is not None
        value = counted.quantity.value
        share = before.kind in PERCENT_KINDS and not counted.quantity.kind and value is not None and value <= _ALL
        if tally and share and value is not None and (value % 1 or before.unit == PERCENTAGE_POINT):
            _measure(counted, PERCENT)  # put the yes vote at 71.12 percent and turnout at 63.66
            continue
        if not tally or before.kind not in BALLOT_KINDS - CAST_KINDS or counted.frame is None:
            continue
        if counted.frame.role in ("toll", "of") and reading.tokens.words[counted.head].lemma in talk.TALLIES:
            counted.become(_NOUN_FRAMES[before.kind], BESIDE)
            counted.unit, counted.subject = before.unit, before.subject


def _measure(counted: Counted, unit: str) -> None:
    """Makes a bare number a share of a vote, or points of one."""
    counted.become(_SHARE_FRAME, BESIDE)
    counted.unit, counted.topic = unit, TOPIC
    counted.quantity.measures(_SHARE_FRAME.kind, unit, PERCENT)


class _Ballots(BallotShares):
    """The bare shares and numbers of one sentence."""

    # -------------------------------------------------------------------------------------- bare numbers
    def count(self, counted: Counted) -> None:
        """``she lost Ard by 27,000``, ``a difference of 4,116``: what a bare number differs by are votes."""
        before = self._ballots_before(counted)
        phrase = self.reading.phrase_at(counted.quantity.first)
        if phrase is not None and phrase.preposition in talk.TO_A_LEVEL:
            # rose from three to eight, with 12.4% of the vote
            before = [thing for thing in before if thing.kind in BALLOT_KINDS] or before
        last = next(reversed(before), None)
        if last is None or phrase is None or not self._tells_margin(phrase):
            return
        value = counted.quantity.value
        if last.kind in PERCENT_KINDS and phrase.preposition in LEVELLED_BY and value is not None and value <= _ALL:
            _measure(counted, PERCENT)  # stood at 25 percent; now they are at 7
            return
        if last.kind in BALLOT_KINDS and last.frame is not None:
            counted.become(last.frame, BESIDE)
            counted.unit = last.unit
            counted.subject = self._cast_before(before) or counted.subject
        else:  # a third of the seats, and the others 27 apiece
            counted.become(_NOUN_FRAMES[last.topic], BESIDE)
            counted.unit = kind_named(last.topic).unit
        counted.head = last.head if isinstance(last, Counted) else -1

    def _cast_before(self, before: Sequence[Thing]) -> str:
        """What the last votes or seats are called that were counted: ``seats``, not the house that has 90 of them."""
        alike = (one for one in reversed(before) if one.kind in BALLOT_KINDS)
        return next((one.subject for one in alike if not (isinstance(one, Counted) and one.quantity.compound)), "")

    def label(self, counted: Counted) -> None:
        """``For: 61. Against: 40.``: a label that names a side, of a number without a noun."""
        words, first = self.reading.tokens.words, counted.quantity.outer_first
        if counted.unit or first < _LABELLED or words[first - 1].tag != _COLON:
            return
        opener = first - 1
        while opener > 0 and words[opener - 1].tag not in _ENDS_LABEL:
            opener -= 1
        *leads, last = [word.text for word in words[opener : first - 1]] or [""]
        plain = all(lead in talk.BEFORE_SIDES for lead in leads)
        if plain and (last in talk.SIDE_LABELS or (last in talk.NO_SIDE_LABELS and self.told)):
            counted.become(_LABEL_FRAME, LABEL)
            counted.head, counted.unit = first - 2, kind_named(_LABEL_FRAME.kind).unit
            counted.group = pw.SIDES.get(words[first - 2].lemma) or pw.SIDES.get(last, "")

    def move(self, counted: Counted) -> None:
        """``the Reds up two at 44%``: by how many points those moved whose share stands right behind."""
        words, first, behind = self.reading.tokens.words, counted.quantity.outer_first, counted.quantity.outer_last
        if first < 1 or words[first - 1].text not in CHANGE_PARTICLES or behind >= len(words):
            return
        phrase = self.reading.phrase_at(counted.quantity.first)
        if phrase is None or not phrase.bare_number or counted.unit not in ("", PERCENT):
            return
        level = next((c for c in self.counts if c.quantity.outer_first == behind + 1), None)
        if level is None or words[behind].text not in talk.WITH_A_SHARE or not self._is_share_of_poll(level):
            return
        mover = self.reading.sentence.mover_before(self.reading.phrase_at(first - 1))
        if mover is None or not can_win(mover):
            return
        _measure(counted, PERCENTAGE_POINT)
        if level.kind in PLAIN_KINDS:
            _measure(level, PERCENT)
        level.topic, level.noun, level.subject = TOPIC, None, ""

    def _is_share_of_poll(self, level: Counted) -> bool:
        """Whether a number is a percentage, or a bare number in talk of a poll."""
        if level.kind in PERCENT_KINDS:
            return True
        return level.kind in PLAIN_KINDS and not level.unit and (self.polled or bool(self.told))

    def _tells_margin(self, phrase: Phrase) -> bool:
        clause = self._clause(phrase)
        verb, governor = clause.verb, phrase.governor
        if phrase.lemma in LEVEL_MARKS and phrase.quantities:
            subject = clause.subject
            return subject is not None and subject.lemma in talk.LEAD_NOUNS
        if phrase.lemma in talk.ANSWERS and phrase.quantities:
            return True  # 80,104 yes to 79,951 no
        if not phrase.bare_number:
            return False
        if self._is_rivals(phrase):
            return True
        if any(self._is_partitive(one) for one in self.reading.sentence.governed_by(phrase)):
            return False  # lost 12 of its strongholds
        if self._is_won_behind(phrase) or self._is_won_too(phrase) or (self.told and self.is_standing(phrase)):
            return True
        if phrase.relation == NOMINAL and governor is not None:
            return phrase.preposition in PARTITIVE and governor.lemma in talk.MARGIN_NOUNS
        return verb is not None and verb.lemma in talk.MARGIN_VERBS and phrase.preposition in AGENTIVE

    def _is_partitive(self, phrase: Phrase) -> bool:
        """Whether a phrase behind *of* names what is counted: ``nine of the 13 delegates``, no bare ``of the 13``."""
        named = phrase.sort == NOUN_PHRASE and not phrase.bare_number and not phrase.tag & PRONOUN
        return named and phrase.preposition in PARTITIVE and kind_named(TOPIC).unit != phrase.lemma

    def _is_rivals(self, phrase: Phrase) -> bool:
        """``won 44 seats, beating the Greens' 38``: what a rival has, by the mark of an owner that can win it."""
        verb = self._clause(phrase).verb
        owned = any(tag & OWNER_MARK for tag in self.reading.sentence.tags[phrase.first : phrase.last])
        if not owned or phrase.relation != OBJECT or verb is None or verb.lemma not in talk.OUTDOING:
            return False
        return any(is_ballot(c) for c in self.counts) or bool(self.told)

    def _is_won_too(self, phrase: Phrase) -> bool:
        """``who received 1.9 million``, ``smaller parties sharing the other 17``: it goes on in the same sentence."""
        if not any(is_ballot(c) for c in self.counts):
            return bool(self.told) and self._is_polled(phrase)
        if phrase.preposition in talk.WITH_A_SHARE:
            host, comma = self.reading.sentence.host_of(phrase)
            return host is not None and not comma and can_win(host)
        clause = self._clause(phrase)
        verb, subject = clause.verb, clause.subject
        if verb is None or subject is None or phrase.relation != OBJECT or verb.passive:
            return False
        return verb.lemma in talk.SHARE_WINNING and can_win(subject)

    def _is_polled(self, phrase: Phrase) -> bool:
        """``Reform Now polled 2,240``: the object of a verb that wins votes alone, behind others of the text."""
        clause = self._clause(phrase)
        verb, subject = clause.verb, clause.subject
        if verb is None or subject is None or phrase.relation != OBJECT or verb.passive:
            return False
        return verb.lemma in talk.VOTE_WINNING and can_win(subject)

    def _is_won_behind(self, phrase: Phrase) -> bool:
        """``the 480,000 won by Beshir``: a participle behind a number says that it was won."""
        verb = next(iter(self.reading.sentence.behind(phrase)), None)
        won = verb is not None and verb.sort == VERB_GROUP and verb.lemma in talk.SHARE_WINNING
        return won and verb is not None and verb.passive and not verb.finite

    def _ballots_before(self, counted: Counted) -> list[Thing]:
        here: list[Thing] = [c for c in self.counts if c.quantity.start < counted.quantity.start and is_ballot(c)]
        return [*self.told, *here]
