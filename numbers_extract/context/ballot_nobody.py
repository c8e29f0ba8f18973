"""A number of a vote in, whether it is nobody's out: a whole, a margin, a threshold, a count of those who vote."""

from __future__ import annotations

from typing import Final

from numbers_extract.context.ballot_contests import LEVELS, SHARES, BallotContests
from numbers_extract.context.ballot_words import NEAR, by_relation, names_rival
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import BALLOT_KINDS, CAST_KINDS
from numbers_extract.grammar.classes import NAME
from numbers_extract.grammar.clause import APPOSITION, NOMINAL, OBJECT, PASSIVE_SUBJECT, SUBJECT
from numbers_extract.grammar.phrase import VERB_GROUP, Phrase
from numbers_extract.lexicon.context_cues import ballot_actor as words_of
from numbers_extract.lexicon.phrase_words import SHORT_OF
from numbers_extract.lexicon.relators import AGENTIVE, PARTITIVE

__all__ = ["VERDICTS", "WITH", "BallotNobody"]

VERDICTS: Final = by_relation("noun_of_a_verdict")
"""Nouns of what a body decides, with the id of the cue."""
WITH: Final = by_relation("preposition_of_the_counted")
"""Prepositions before the number of a noun, with the id of the cue."""


def _is_name(subject: str) -> bool:
    """``the Free Voters``: whether a subject of several words is a name as a whole."""
    return " " in subject and subject.istitle()


class BallotNobody(BallotContests):
    """Which numbers have no bearer."""

    def _is_of_nobody(self, counted: Counted, phrase: Phrase) -> bool:
        """A whole, the seats of a chamber, what counts those who vote themselves, a turnout."""
        quantity = counted.quantity
        if quantity.compound and counted.kind in BALLOT_KINDS - CAST_KINDS:
            return True  # the 300-seat assembly
        if self._is_whole(counted, phrase) or self._is_required(phrase):
            return True
        if phrase.preposition in WITH and self._is_being_counted(phrase):
            return True
        if counted.kind in CAST_KINDS and (self._votes_itself(counted, phrase) or self._is_counted_out(phrase)):
            return True
        if counted.kind in BALLOT_KINDS and self._is_margin(counted, phrase):
            return True
        verb = self._clause(phrase).verb
        trails = verb is not None and verb.lemma in words_of.TRAILING_VERBS
        if trails and phrase.preposition in words_of.MARGIN_PREPOSITIONS:
            return self._partner(counted, phrase) is None  # trails Moru by 11 points; not: by 48 percent to 52
        told = phrase.governor if phrase.relation == NOMINAL else None
        if told is not None and told.lemma in words_of.WITHOUT_BEARER:
            return True  # a margin of error of four points
        noun = counted.noun.lemma if counted.noun is not None and not _is_name(counted.subject) else ""
        if counted.kind in SHARES and counted.quantity.compound and phrase.lemma in words_of.WITHOUT_BEARER:
            return True  # the five-percent threshold
        bears = counted.kind not in SHARES or noun not in words_of.WITHOUT_BEARER or phrase.relation == SUBJECT
        bears = bears or self._is_of_a_side(phrase)
        return not bears and self._contest(counted, phrase) is None  # leads him among voters, 46 percent to 41

    def _is_of_a_side(self, phrase: Phrase) -> bool:
        """``won 9 percent of voters``, ``followed by Ruiz at 13 percent``: whether a share of people is told as won."""
        verb = self._clause(phrase).verb
        won = verb is not None and verb.lemma in words_of.WINNING
        if won and (phrase.relation == OBJECT or phrase.preposition in WITH):
            return True
        host, _ = self.reading.sentence.host_of(phrase)
        if host is None or not host.tag & NAME:
            return False
        told = host.conjunct_of
        if told is not None and told.quantities:
            return self._is_of_a_side(told)  # followed by Ruiz at 13 percent and Berg at 9
        return host.preposition.rpartition(" ")[2] in AGENTIVE

    def _is_required(self, phrase: Phrase) -> bool:
        """``short of the 272 needed for a majority``: what anybody needs."""
        behind = self.reading.sentence.right_behind(phrase)
        required = behind is not None and behind.sort == VERB_GROUP and behind.lemma in words_of.REQUIRING
        return required and behind is not None and not behind.finite

    def _is_counted_out(self, phrase: Phrase) -> bool:
        """``The officer rejected 9,204 ballots``: what those who count do with papers that are nobody's."""
        verb = self._clause(phrase).verb
        done = (
            verb is not None
            and verb.lemma in words_of.BALLOT_PROCESSING_VERBS
            and phrase.relation in (OBJECT, PASSIVE_SUBJECT)
        )
        return done and phrase.lemma in words_of.BALLOT_PAPERS

    def _is_margin(self, counted: Counted, phrase: Phrase) -> bool:
        """``by 4,116 votes``, ``a margin of 4,116``, ``Her majority was 8,546``, ``two seats short``: what differs."""
        told = phrase.governor if phrase.relation == NOMINAL else None
        rival = self.reading.sentence.led_to(phrase)
        items = self.reading.sentence.items
        if phrase.last < len(items.entries) and items.entries[phrase.last].text in SHORT_OF:
            return True
        if names_rival(self.reading, counted.quantity.last):
            return True
        if counted.quantity.pair is not None or self._is_rival_number(rival):
            return False  # by a majority of 12 to 3
        if told is not None and told.lemma in words_of.MARGINS and phrase.preposition in PARTITIVE:
            return not phrase.bare_number or told.relation == APPOSITION
        clause = self._clause(phrase)
        verb, subject = clause.verb, clause.subject
        if verb is None or subject is None:
            return False
        if subject.lemma in words_of.MARGINS and verb.lemma in words_of.OF_A_MARGIN:
            return subject is not phrase
        by = phrase.preposition in words_of.MARGIN_PREPOSITIONS and not phrase.bare_number
        return by and counted.kind in BALLOT_KINDS and verb.lemma in words_of.WON_BY_A_MARGIN

    def _is_rival_number(self, phrase: Phrase | None) -> bool:
        """Whether a phrase is the other number of a tally."""
        return phrase is not None and bool(phrase.quantities) and phrase.preposition in words_of.RIVAL_PREPOSITIONS

    def _is_whole(self, counted: Counted, phrase: Phrase) -> bool:
        """``33 of the 61 seats``, ``of the 1.9 million ballots``: a set of which another number is a part."""
        if not any(phrase.preposition.endswith(word) for word in PARTITIVE):
            return False
        governor = phrase.governor
        counted_too = governor is not None and bool(governor.quantities)
        return counted_too or any(other.whole is counted for other in self.counts)

    def _votes_itself(self, counted: Counted, phrase: Phrase) -> bool:
        """``seven members voted``, ``with two abstaining``: the noun counted is of those who vote."""
        frame = counted.frame
        if frame is None or frame.tally:
            return False
        if frame.role == "subject":
            return True
        if phrase.bare_number:
            return self._goes_on_from_voters(counted, phrase)
        named = phrase.lemma not in words_of.BALLOT_NOUNS | frozenset(VERDICTS) | frozenset(LEVELS)
        return named and not counted.quantity.compound and not phrase.inner

    def _goes_on_from_voters(self, counted: Counted, phrase: Phrase) -> bool:
        """``with 311 lawmakers in favour and 204 opposed``: a bare number behind one of those who vote."""
        for other in self.counts:
            its = self.reading.phrase_at(other.quantity.first)
            if other is counted or other.kind not in CAST_KINDS or its is None or its.clause != phrase.clause:
                continue
            if not its.bare_number and its.index < phrase.index:
                return self._votes_itself(other, its)
        return False

    def _is_being_counted(self, phrase: Phrase) -> bool:
        """``with 5,000 ballots still to be counted``, ``with 94 percent of ballots counted``."""
        behind = self.reading.sentence.behind(phrase, NEAR - 1)
        verb = next((one for one in behind if one.sort == VERB_GROUP), None)
        return verb is not None and verb.lemma in words_of.BALLOT_PROCESSING_VERBS and (verb.passive or not verb.finite)
