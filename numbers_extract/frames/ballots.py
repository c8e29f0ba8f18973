"""The counted of a sentence in; those that talk of a vote makes ballots, or shares of it, get kind and topic."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from numbers_extract.frames.counted import Counted
from numbers_extract.frames.traits import (
    BALLOT_KINDS,
    CAST_KINDS,
    PERCENT_KINDS,
    PLAIN_FRAME,
    PLAIN_KINDS,
    TALLY_FRAME,
)
from numbers_extract.grammar.classes import NAME, PRONOUN, TEMPORAL
from numbers_extract.grammar.clause import APPOSITION, NOMINAL, OBJECT, PASSIVE_SUBJECT, SUBJECT, Clause
from numbers_extract.grammar.phrase import LINK, NOUN_PHRASE, VERB_GROUP, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.kinds import frames_that, kind_named
from numbers_extract.lexicon import ballot_talk as talk
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.context_cues.ballot_actor import GROUPS_OF_CANDIDATES
from numbers_extract.lexicon.quantity_words import FROM
from numbers_extract.lexicon.words import FOLDED

__all__ = ["tell_ballots"]

_TOPIC: Final = TALLY_FRAME.kind
_UNSAID: Final = frozenset({"", TALLY_FRAME.kind})
_LABEL_FRAME: Final = next(frame for frame in frames_that(lambda frame: frame.role == "label") if frame.kind == _TOPIC)
_PERSON: Final = "person"
_LABELLED: Final = 2
_COLON: Final = ":"
_BRACKET: Final = "("
_ENDS_LABEL: Final = ".;,:"


def tell_ballots(
    reading: Reading, counts: Sequence[Counted], before: Sequence[Counted], earlier: Sequence[Counted]
) -> None:
    """Sets the topic of bare shares of a vote, and the kind of bare numbers that go on from votes and seats.

    ``counts`` are those of the sentence, ``before`` and ``earlier`` those of the sentences before, as for the reader.
    """
    shares = [c for c in counts if c.kind in PERCENT_KINDS and c.topic in _UNSAID]
    bare = [c for c in counts if c.kind in PLAIN_KINDS and not c.quantity.compound]
    for counted in counts:
        if counted.kind in BALLOT_KINDS:
            _take_part(reading, counted, counts)
            _compare(reading, counted, counts)
    for counted in shares:
        _group_before_bracket(reading, counted)
    if not shares and not bare:
        return
    ballots = _Ballots(reading, counts, before, earlier)
    for counted in bare:
        ballots.label(counted)
    if not ballots.talked_of:
        return
    for counted in bare:
        ballots.count(counted)
    for counted in shares:
        ballots.share(counted)


class _Ballots:
    """The bare shares and numbers of one sentence."""

    def __init__(
        self, reading: Reading, counts: Sequence[Counted], before: Sequence[Counted], earlier: Sequence[Counted]
    ) -> None:
        self.reading = reading
        self.counts = counts
        self.told = [c for c in (*earlier, *before) if _is_ballot(c)]

    @property
    def talked_of(self) -> bool:
        """Whether the text talks of a vote, here or before."""
        if self.told or any(_is_ballot(c) for c in self.counts):
            return True
        return not self.reading.tokens.texts.isdisjoint(talk.ELECTION_TALK)

    # -------------------------------------------------------------------------------------- bare numbers
    def count(self, counted: Counted) -> None:
        """``she lost Ard by 27,000``, ``a difference of 4,116``: what a bare number differs by are votes."""
        last = next((c for c in reversed(self._ballots_before(counted)) if c.kind in BALLOT_KINDS), None)
        phrase = self.reading.phrase_at(counted.quantity.first)
        if last is None or last.frame is None or phrase is None or not self._tells_margin(phrase):
            return
        counted.frame, counted.kind, counted.rule, counted.head = last.frame, last.kind, last.rule, last.head
        counted.unit = last.unit

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
            counted.frame, counted.kind, counted.rule = _LABEL_FRAME, _LABEL_FRAME.kind, _LABEL_FRAME.id
            counted.head, counted.unit = first - 2, kind_named(_LABEL_FRAME.kind).unit
            counted.group = pw.SIDES.get(words[first - 2].lemma) or pw.SIDES.get(last, "")

    def _tells_margin(self, phrase: Phrase) -> bool:
        clause = self._clause(phrase)
        verb, governor = clause.verb, phrase.governor
        if phrase.lemma in talk.MARKS and phrase.quantities:
            subject = clause.subject
            return subject is not None and subject.lemma in talk.LEADS
        if not phrase.bare_number:
            return False
        items = self.reading.sentence.items
        if phrase.last < len(items.entries) and items.entries[phrase.last].text in talk.SHORT:
            return True  # needed 67 votes and fell five short
        if self._is_won_behind(phrase):
            return True
        if phrase.relation == NOMINAL and governor is not None:
            return phrase.preposition in pw.OF_WORDS and governor.lemma in talk.DIFFERENCES
        return verb is not None and verb.lemma in talk.LEADING and phrase.preposition in talk.OF_A_MARGIN

    def _is_won_behind(self, phrase: Phrase) -> bool:
        """``the 480,000 won by Beshir``: a participle behind a number says that it was won."""
        phrases, at = self.reading.sentence.phrases, phrase.index + 1
        verb = phrases[at] if at < len(phrases) else None
        won = verb is not None and verb.sort == VERB_GROUP and verb.lemma in talk.SHARE_WINNING
        return won and verb is not None and verb.passive and not verb.finite

    def _ballots_before(self, counted: Counted) -> list[Counted]:
        here = [c for c in self.counts if c.quantity.start < counted.quantity.start and _is_ballot(c)]
        return [*self.told, *here]

    # -------------------------------------------------------------------------------------- shares
    def share(self, counted: Counted) -> None:
        """``Lam had 42 percent``, ``behind Moru (49.7%)``, ``61 percent voted for it``: shares of a vote."""
        phrase = self.reading.phrase_at(counted.quantity.first)
        if phrase is None or phrase.sort != NOUN_PHRASE:
            return
        if counted.topic:
            side = self._side(phrase) if self._takes_a_side(phrase) else self._agent_side(phrase)
            counted.group = side or counted.group
        elif self._is_of_something(phrase):
            return
        elif self._takes_a_side(phrase):
            counted.topic, counted.group = _TOPIC, self._side(phrase)
        elif self._is_won(phrase) or self._goes_on(counted, phrase):
            counted.topic = _TOPIC

    def _is_of_something(self, phrase: Phrase) -> bool:
        """Whether ``of`` and a noun say what it is a share of."""
        phrases, at = self.reading.sentence.phrases, phrase.index + 1
        return at < len(phrases) and phrases[at].sort == LINK and phrases[at].text in pw.OF_WORDS

    def _is_won(self, phrase: Phrase) -> bool:
        """Whether a party or a candidate wins it, or the support that it tells."""
        host = phrase.governor
        if phrase.relation == APPOSITION and host is not None and host.lemma in talk.SUPPORT:
            phrase = host
        elif phrase.relation != OBJECT and phrase.preposition not in talk.WITH_A_SHARE:
            return False
        clause = self._clause(phrase)
        verb, subject = clause.verb, clause.subject
        if subject is not None and subject.text in talk.EACH and clause.antecedent is not None:
            subject = clause.antecedent
        if verb is None or verb.lemma not in talk.SHARE_WINNING or (verb.passive and phrase.relation == OBJECT):
            return False
        return subject is not None and _can_win(subject)

    def _goes_on(self, counted: Counted, phrase: Phrase) -> bool:
        """Whether a bare share stands beside one of a vote in its list, its clause or a clause that has its verb."""
        for other in self.counts:
            if other is counted or other.topic not in CAST_KINDS or other.quantity.start > counted.quantity.start:
                continue
            its = self.reading.phrase_at(other.quantity.first)
            if its is not None and self._is_beside(phrase, its):
                return True
        return False

    def _is_beside(self, phrase: Phrase, other: Phrase) -> bool:
        host = phrase.governor
        if phrase.relation == APPOSITION and host is not None and host.sort == NOUN_PHRASE:
            return _can_win(host) or bool(host.quantities)
        own, its = self._clause(phrase), self._clause(other)
        if phrase.preposition in talk.RIVALLING:
            return own is its or host is not None
        if phrase.conjunct_of is not None:
            return phrase.conjunct_of is other or phrase.conjunct_of is other.conjunct_of
        return own is not its and own.verb is its.verb and phrase.relation == OBJECT

    def _takes_a_side(self, phrase: Phrase) -> bool:
        """``38.8 percent rejected it``: a share of those who voted; what people answer in a poll is none."""
        if phrase.relation not in (SUBJECT, PASSIVE_SUBJECT):
            return False
        verb = self._clause(phrase).verb
        if verb is None or verb.lemma not in talk.BACKING or verb.passive:
            return False
        return self.reading.tokens.texts.isdisjoint(talk.ASKING)

    def _agent_side(self, phrase: Phrase) -> str:
        """``was approved by 61 percent of voters``: the side of those who voted."""
        clause = self._clause(phrase)
        verb = clause.verb
        if verb is None or not verb.passive or clause.agent is not phrase or verb.lemma not in talk.BACKING:
            return ""
        return pw.SIDES.get(verb.lemma, "")

    def _side(self, phrase: Phrase) -> str:
        """``approved it``, ``voted against``: the side that a verb or the word right behind it names."""
        verb = self._clause(phrase).verb
        if verb is None:
            return ""
        items = self.reading.sentence.items
        behind = items.entries[verb.last].text if verb.last < len(items.entries) else ""
        return pw.SIDES.get(verb.lemma) or pw.SIDES.get(behind, "")

    def _clause(self, phrase: Phrase) -> Clause:
        return self.reading.sentence.clauses[phrase.clause]


def _take_part(reading: Reading, counted: Counted, counts: Sequence[Counted]) -> None:
    """``41 seats of the 63``, ``nine of the 13 trustees voted``: what a part of the ballots is taken from.

    Of a whole of people only the part has voted.
    """
    above = counted.whole
    if above is not None and above.kind == counted.kind and above.link == "part" and above.group != counted.group:
        counted.whole = above.whole or above  # three against and one abstained
    for whole in counts:
        if whole is counted or whole.quantity.start < counted.quantity.start or counted.quantity.value is None:
            continue
        if counted.whole is whole and whole.kind in CAST_KINDS and whole.frame is not None:
            if whole.frame.role == "subject" and whole.noun is not None:
                word = whole.noun.word
                people = whole.noun.person
                whole.frame, whole.kind, whole.rule = PLAIN_FRAME, PLAIN_FRAME.kind, PLAIN_FRAME.id
                whole.unit = _PERSON if people else whole.noun.lemma
                whole.group = (word.group if word is not None else "") or ""
        elif counted.whole is None and not counted.link and whole.kind == counted.kind:
            part, of = reading.phrase_at(counted.quantity.first), reading.phrase_at(whole.quantity.first)
            if part is not None and of is not None and of.governor is part and of.preposition in pw.OF_WORDS:
                counted.link, counted.whole = "part", whole


def _compare(reading: Reading, counted: Counted, counts: Sequence[Counted]) -> None:
    """``slipped to 39 seats from 52``: a bare number behind a level of ballots is of them; who did not vote is none."""
    phrase = reading.phrase_at(counted.quantity.first)
    if phrase is None or not phrase.bare_number:
        return
    clause = reading.sentence.clauses[phrase.clause]
    if clause.verb is not None and clause.verb.negated and clause.subject is phrase:
        counted.frame, counted.kind, counted.rule = PLAIN_FRAME, PLAIN_FRAME.kind, PLAIN_FRAME.id
        counted.unit, counted.group = _PERSON, ""  # 12 did not vote
        return
    for level in counts:
        its = reading.phrase_at(level.quantity.first)
        if level is counted or its is None or its.bare_number or level.kind not in BALLOT_KINDS:
            continue
        if its.clause == phrase.clause and its.index < phrase.index and phrase.preposition in FROM:
            counted.frame, counted.kind, counted.rule = level.frame, level.kind, level.rule
            counted.head, counted.unit, counted.group = level.head, level.unit, level.group


def _group_before_bracket(reading: Reading, counted: Counted) -> None:
    """``a majority of voters (68%)``: a share told again in brackets is one of the people before them."""
    at = counted.quantity.outer_first
    if counted.group or at == 0 or reading.tokens.words[at - 1].tag != _BRACKET:
        return
    phrase = reading.phrase_at(counted.quantity.first)
    if phrase is not None and phrase.relation == APPOSITION and phrase.governor is not None:
        counted.group = FOLDED[phrase.governor.text].group or ""


def _is_ballot(counted: Counted) -> bool:
    return counted.kind in BALLOT_KINDS or counted.topic in BALLOT_KINDS


def _can_win(phrase: Phrase) -> bool:
    """Whether a phrase can name a candidate, a party or a side."""
    if phrase.sort != NOUN_PHRASE or phrase.tag & TEMPORAL:
        return False
    if phrase.tag & (NAME | PRONOUN) or phrase.lemma in GROUPS_OF_CANDIDATES:
        return True
    return FOLDED[phrase.text].group is not None or phrase.lemma in talk.SIDE_TAKERS
