"""A share or a part in, the whole that it is a share of out."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.amounts import is_person
from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.measured_levels import MeasuredLevels
from numbers_extract.frames.things import Thing
from numbers_extract.frames.traits import (
    AGE_KINDS,
    PLAIN_KINDS,
    SHARE_KINDS,
    SIZE_KINDS,
    SPAN_KINDS,
    SUBJECT_KINDS,
    SUM_KINDS,
    TALLY_FRAME,
    UNIT_KINDS,
)
from numbers_extract.grammar.classes import AMOUNT, NAME, PLURAL, PRONOUN
from numbers_extract.grammar.clause import APPOSITION, OBJECT, OBLIQUE, SUBJECT, SUBJECTS, Clause
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.kinds import frames_for
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.ballot_talk import ELECTION_TALK, POLLS, SURVEYS
from numbers_extract.lexicon.clause_words import PARTITIVE_RELATIVES
from numbers_extract.lexicon.context_cues.ballot_actor import CANDIDATES
from numbers_extract.lexicon.people import VOTER
from numbers_extract.lexicon.quantity_words import (
    CHANGE_VERBS,
    INDEX_NAMES,
    NOBODY_ONES,
    ODDS_JOINERS,
    PLURAL_AUXILIARIES,
    RETURNS,
    TIMES,
)
from numbers_extract.lexicon.relators import ADESSIVE, IMPERSONAL, LIMITATIVE, PARTITIVE
from numbers_extract.quantities.measures import LENGTH, PERSON
from numbers_extract.text.tokens import DIGITS

__all__ = ["MeasuredShares"]

_PLAIN_ODDS: Final = 3  # one | in | five
FRACTION: Final = "fraction"
_PLAIN_SHARES: Final = SHARE_KINDS | PLAIN_KINDS


class MeasuredShares(MeasuredLevels):
    """Shares, and what amounts are parts of."""

    def _is_of_whom(self, counted: Counted) -> bool:
        """``90 men, of whom 58 percent fled``, ``and of them half fled``: whether a share is one of people before."""
        people = (self._last_persons() or self._last_people(self.done)) if self.done else None
        phrase = self._amount(counted) if people is not None and counted.kind in SHARE_KINDS else None
        if people is None or phrase is None or phrase.relation not in SUBJECTS:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        opened = clause.opener is not None and clause.opener.text in PARTITIVE_RELATIVES
        fronted = (one for one in clause.adjuncts if one.preposition in PARTITIVE and one.index < phrase.index)
        if not opened and not any(one.tag & PRONOUN for one in fronted):
            return False
        counted.link, counted.whole, counted.subject = "part", people, people.subject
        return True

    def _is_of_a_whole(self, counted: Counted) -> bool:
        """``a third of Iraq``, ``half of them``: whether an amount is taken from what an ``of`` leads to."""
        phrase = self._amount(counted)
        if phrase is None or (counted.kind in AGE_KINDS and phrase.relation == APPOSITION) or self._is_away(phrase):
            return False
        if counted.quantity.dimension == LENGTH and phrase.preposition in LIMITATIVE and phrase.relation == OBLIQUE:
            return False  # came within 500 metres of the harbour
        told = (
            (phrase, phrase.conjunct_of) if self._is_said_again(phrase) else (phrase,)
        )  # 90, or a quarter, of its shops
        further = self.reading.sentence.list_of(phrase)[-1]
        alone = counted.quantity.last - counted.quantity.first == 1 and phrase.conjunct_of is None
        if counted.kind in SIZE_KINDS and alone and further.tag & AMOUNT:
            told = (phrase, further)  # 7 and 8 inches of snow
        hanging = (one for host in told if host is not None for one in self.reading.sentence.governed_by(host))
        of = next((one for one in hanging if one.preposition in PARTITIVE), None)
        at = self._first_noun_in(*self.reading.tokens_of(of), "NQAZP") if of is not None else -1
        single = counted.quantity.per or self.words[counted.quantity.first - 1].tag == "a"
        if at < 0 or of is None or (single and self._noun_behind(counted) is phrase):
            return False  # a $9-a-share offer of Lund's, about a 9 percent chance of rain
        if counted.kind in SPAN_KINDS and self.chunks[at].lemma == DIGITS and not of.quantities:
            return True  # the first nine months of 2024
        if self.chunks[at].lemma == DIGITS and not of.quantities and of.last - of.first == 1:
            return False  # the $3 million of 2020
        whole = self.chunks[at]
        counted.noun = counted.whole_chunk = whole
        counted.subject = self._noun_text(at)
        if whole.quantity is not None or whole.sort == "P":
            counted.link = "part"
        if whole.sort == "P":
            source = self._stood_for(whole)
            counted.subject = source.subject if source is not None else counted.subject
            counted.group = self._described_as(counted.at) or (source.group if source is not None else "")
        if of.tag & AMOUNT and not counted.subject:
            inner = (one for one in self.reading.sentence.governed_by(of) if one.preposition in PARTITIVE)
            if self._name(counted, next(inner, None)):
                counted.noun = whole
                return True  # 41 percent of the 9 tonnes of grain
            self._stands_at(phrase, counted)  # stands at 31 percent of the $4 million sought
        return True

    def _stood_for(self, pronoun: Chunk) -> Thing | None:
        """``$9 million, half of it for food``: the sum that a pronoun in the singular stands for, else the people."""
        if pronoun.text not in IMPERSONAL:
            return self._people_told()
        here = (one for one in reversed(self.done) if one.kind in SUM_KINDS and not self._is_in_brackets(one))
        return next(here, None) or next((one for one in reversed(self.things.before) if one.kind in SUM_KINDS), None)

    def _is_of_those_told(self, counted: Counted) -> bool:
        """``90 nuns came. Half were under 30.``: a bare share that opens a copula's clause, of people told before."""
        phrase = self._amount(counted) if counted.kind in SHARE_KINDS and counted.quantity.unit not in TIMES else None
        if phrase is None or phrase.relation != SUBJECT or self.reading.sentence.governed_by(phrase):
            return False
        if any(one.kind in SHARE_KINDS and one.link != "part" for one in self.done):
            return False  # 44% back it, while 21% are neutral
        clause, alone = self.reading.sentence.clause_of(phrase), phrase.tag & AMOUNT or phrase.bare_number
        verb, here = clause.verb, self._last_people(self.done)
        source = here or (self._last_people(self.things.before) if clause.index == 0 else None)
        several = verb is not None and verb.text in PLURAL_AUXILIARIES and verb.index == phrase.index + 1
        if not (alone and several) or source is None or source.unit != PERSON:
            return False
        counted.link, counted.subject = "part", source.subject
        counted.group = self._described_as(counted.at) or source.group
        return True

    def _is_said_again(self, phrase: Phrase) -> bool:
        """Whether an amount tells the number before it again: ``90, or a quarter,``."""
        before = self.reading.sentence.right_before(phrase)
        return phrase.conjunct_of is not None and before is not None and before.text in pw.RESTATING

    def _is_share_again(self, counted: Counted) -> bool:
        """``90 mills, or a third, shut``: a share that tells the number before it again is of the same things."""
        phrase, last = self._amount(counted), self.done[-1] if self.done else None
        if phrase is None or last is None or counted.kind not in SHARE_KINDS or counted.quantity.unit in TIMES:
            return False
        if last.kind in UNIT_KINDS or not last.subject or last.link == "part" or not self._is_said_again(phrase):
            return False
        told = any(one.preposition in PARTITIVE for one in self.reading.sentence.governed_by(phrase))
        if told or self._noun_behind(counted) is not None or phrase.conjunct_of is not self._amount(last):
            return False
        counted.noun, counted.subject = last.noun, last.subject
        return True

    def _is_listed_share(self, counted: Counted) -> bool:
        """``83% of voters in Kesh, 74% in Ard``, ``9 cm of snow, 8 cm in Ard``: of what the first of a list is."""
        phrase = self._amount(counted)
        if phrase is None or counted.kind not in SHARE_KINDS | SIZE_KINDS:
            return False
        over, first = phrase.governor, phrase.conjunct_of
        if phrase.relation == APPOSITION and over is not None and over.dates:
            first = next(iter(self.reading.sentence.clause_of(phrase).objects), None)  # last month, 74% in Ard
        if first is None or first is phrase:
            return False
        hanging = self.reading.sentence.governed_by(phrase)
        same = (one for one in self.done if self._amount(one) is first)
        alike = counted.kind in SHARE_KINDS or first.lemma == phrase.lemma
        whole = next((one for one in same if one.kind == counted.kind and one.whole_chunk is one.noun), None)
        if whole is None or whole.noun is None or not alike or any(one.preposition in PARTITIVE for one in hanging):
            return False
        counted.noun, counted.subject = whole.noun, whole.subject
        return True

    def _is_gapped_share(self, counted: Counted) -> bool:
        """``Labour won 33 percent of the vote, the Greens 12 percent``: a share of the same as the one before."""
        if counted.kind not in SHARE_KINDS:
            return False
        last = self._last_of_whole(counted.kind)
        if last is None:
            return False
        own, other = (self.reading.phrase_at(one.quantity.first) for one in (counted, last))
        if (
            own is None
            or other is None
            or own.relation != OBJECT
            or other.relation != OBJECT
            or own.clause == other.clause
        ):
            return False
        verbs = [self.reading.sentence.clause_of(one).verb for one in (own, other)]
        if verbs[0] is None or verbs[0] is not verbs[1]:
            return False
        counted.noun, counted.subject = last.noun, last.subject
        return True

    def _is_member_of_odds(self, counted: Counted) -> bool:
        """``one Chilean child in seven``: the noun that stands inside odds says of whom or what they are."""
        quantity = counted.quantity
        if quantity.form != FRACTION or quantity.last - quantity.first <= _PLAIN_ODDS:
            return False
        inside = self.words[quantity.first + 1 : quantity.last]
        joint = next((k for k, word in enumerate(inside) if word.text in ODDS_JOINERS), 0)
        if not joint or inside[joint - 1].text in ODDS_JOINERS or self.words[quantity.first].text not in NOBODY_ONES:
            return False
        counted.subject = self.tokens.surface(quantity.first + 1, quantity.first + 1 + joint)
        counted.group = inside[joint - 1].group or ""
        return True

    def _is_share_of_same(self, counted: Counted) -> bool:
        """``60 percent of firms grew and 30 percent shrank``: a second share that a clause tells of is of the same."""
        last = next((one for one in reversed(self.done) if one.kind in SHARE_KINDS), None)
        if counted.kind not in SHARE_KINDS or last is None or last.noun is None or last.noun is not last.whole_chunk:
            return False
        own, other = (self._amount(one) for one in (counted, last))
        if own is None or other is None or own.relation not in SUBJECTS or other.relation not in SUBJECTS:
            return False
        if last.noun.text in RETURNS or self.reading.sentence.governed_by(own) or self._noun_behind(counted):
            return False  # 60 percent of ballots were in, three in ten men
        clause = self.reading.sentence.clause_of(own)
        if clause.verb is None or any(one.index < own.index for one in clause.adjuncts):
            return False  # in Kesh, 30 percent did
        counted.noun, counted.subject = last.noun, last.subject
        return True

    def _is_share_of_other(self, counted: Counted) -> bool:
        """``19 percent of the market with Orvel at 15 percent``: a name's share of what the share before is of."""
        phrase = self._amount(counted) if counted.kind in SHARE_KINDS else None
        last = self._last_of_whole(counted.kind)
        link = None if phrase is None else self.reading.sentence.preposition_of(phrase)
        if last is None or link is None or link.text not in ADESSIVE:
            return False
        other = self.reading.sentence.right_before(link)
        if other is None or not (other.tag & NAME and other.preposition):
            return False
        counted.noun, counted.subject = last.noun, last.subject
        return True

    def _last_of_whole(self, kind: str) -> Counted | None:
        """The last number of a kind whose noun is the whole that it is taken from: ``33 percent of the vote``."""
        same = (one for one in reversed(self.done) if one.kind == kind and one.noun is not None)
        return next((one for one in same if one.noun is one.whole_chunk), None)

    def _polled(self, phrase: Phrase) -> Phrase | None:
        """``A poll of 900 nurses found 38% opposed``: whom the sentence says a poll asked."""
        read = self.reading.sentence
        asked = (one.subject for one in read.clauses if one.subject is not None and one.subject.lemma in POLLS)
        poll = next((one for one in asked if one.index < phrase.index), None)
        hanging = read.governed_by(poll) if poll is not None else ()
        people = (one for one in hanging if one.preposition in PARTITIVE)
        return next((one for one in people if one.quantities or is_person(one)), None)

    def _is_told_by_poll(self, phrase: Phrase, clause: Clause, counted: Counted) -> bool:
        """``The poll found 38% opposed``: whether a share is what a poll tells and not what the poll has."""
        if clause.subject is None or clause.subject.lemma not in POLLS or counted.kind not in SHARE_KINDS:
            return False
        return phrase.relation == OBJECT and clause.verb is not None and clause.verb.lemma not in CHANGE_VERBS

    def _last_persons(self) -> Thing | None:
        """``900 people (200 households) fled to 37 sites, of whom``: the last count of persons in the sentence."""
        whole = (one for one in reversed(self.done) if one.unit == PERSON and one.kind not in UNIT_KINDS)
        return next((one for one in whole if one.link != "part" and one.value != 0), None)

    def _whole_told(self, counted: Counted) -> Thing | None:
        """What a share is one of that no number beside it counts: what a pronoun stands for, or those told before."""
        whole = counted.whole_chunk
        if whole is not None:
            return self._stood_for(whole) if whole.sort == "P" else None
        return self._people_told() if counted.noun is None else None

    def _counted_beside(self, noun: Phrase, amount: Phrase, counted: Counted) -> Phrase | None:
        """``Others: 7,600 votes, 6.2%``: what is counted right before a share, where both tell of one name."""
        if counted.kind not in SHARE_KINDS or amount.relation != APPOSITION:
            return None
        told = (one for one in self.reading.sentence.governed_by(noun) if one.index < amount.index and one.quantities)
        last = next((one for one in told if one.relation == APPOSITION), None)
        return last if last is not None and not (last.bare_number or last.measure) else None

    def _topic(self, counted: Counted) -> None:
        """The kind that the measured noun belongs to, and the group of its people."""
        noun = counted.noun
        whole = counted.whole if counted.link == "part" and counted.kind in SHARE_KINDS else None
        if whole is not None and whole.kind not in SUBJECT_KINDS:
            counted.topic = whole.kind  # of whom 58 percent
            counted.group = counted.group or self._described_as(counted.at)
            return
        if noun is None or noun.word is None or noun.word.tag == "X":
            return
        for role in ("noun", "toll"):
            frame = self._first(role, noun.lemma, noun) or self._first(role, noun.word.text, noun)
            if frame is not None and counted.kind in _PLAIN_SHARES:
                counted.topic = frame.kind
                break
        else:
            told = frames_for("object", noun.lemma) if noun.word.tag in "eE" else ()  # of those uprooted
            befell = next((frame for frame in told if not frame.pattern), None)
            if befell is not None and counted.kind in SHARE_KINDS:
                counted.topic = befell.kind
            elif noun.word.group == VOTER and counted.kind in SHARE_KINDS and not self._is_opinion(counted):
                counted.topic = TALLY_FRAME.kind
        if counted.kind in SHARE_KINDS:
            counted.group = self._group_of(counted.at, counted, noun) or counted.group

    def _is_of_contestant(self, counted: Counted) -> bool:
        """``Moru tied for fifth at 5% in the poll``: whether a share is put to the name of one who has it.

        A share of those asked, or of a vote, is no measure of who has it; what rises or falls by it is one.
        """
        noun, texts = counted.noun, self.reading.tokens.texts
        if noun is None or noun.head < 0 or texts.isdisjoint(SURVEYS | POLLS | ELECTION_TALK):
            return False
        phrase, amount = self.reading.phrase_at(noun.head), self._amount(counted)
        if phrase is None or amount is None or phrase.preposition in PARTITIVE or phrase.tag & PLURAL:
            return False
        named = bool(phrase.tag & NAME) and not noun.quantity
        if not (named or phrase.lemma in CANDIDATES) or phrase.text in INDEX_NAMES:
            return False
        verb = self.reading.sentence.clause_of(amount).verb
        return verb is None or verb.lemma not in CHANGE_VERBS

    def _is_opinion(self, counted: Counted) -> bool:
        """``a poll found 57 percent of voters oppose it``; not ``would vote for it``, nor where nobody was asked."""
        if self.reading.tokens.texts.isdisjoint(SURVEYS | POLLS):
            return False
        phrase = self._amount(counted)
        told = phrase.governor if phrase is not None and phrase.relation == APPOSITION else phrase  # of voters (68%)
        if told is not None and told.preposition in PARTITIVE:
            told = told.governor
        if told is None or told.relation not in SUBJECTS:
            return False
        verb = self.reading.sentence.clause_of(told).verb
        return verb is not None and verb.lemma not in ELECTION_TALK
