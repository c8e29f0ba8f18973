"""A number of a vote in, whose it is out: the party, candidate or side, else the body that voted; empty for none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from numbers_extract.context.ballot_contests import CHOOSING, CONTESTS, ELECTING, SHARES
from numbers_extract.context.ballot_labels import BallotLabels
from numbers_extract.context.ballot_nobody import VERDICTS, WITH
from numbers_extract.context.ballot_words import BEARING, NOBODY, Bearer, by_relation
from numbers_extract.frames import Counted
from numbers_extract.frames.ballot_shares import is_title
from numbers_extract.frames.traits import BALLOT_KINDS, CAST_KINDS, PERCENT_KINDS, PLAIN_KINDS
from numbers_extract.grammar.classes import NAME, OWNER_MARK, TEMPORAL
from numbers_extract.grammar.clause import (
    APPOSITION,
    INFINITIVE,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PASSIVE_SUBJECT,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.phrase import NOUN_PHRASE, PLURAL_NUMBER, Phrase
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.ballot_talk import CAMPS, SIDE_TAKERS
from numbers_extract.lexicon.context_cues import ballot_actor as words_of
from numbers_extract.lexicon.generic_words import REQUIRING_VERBS
from numbers_extract.lexicon.quantity_words import CHANGE_VERBS
from numbers_extract.lexicon.relators import IMPERSONAL, PARTITIVE

__all__ = ["BallotActors", "Bearer", "is_voting_body"]

_NUMBERS_OF_ONE: Final = 2
_UNSAID: Final = frozenset({""})
_SIDES: Final = frozenset(pw.SIDES.values())
_VOTING: Final = by_relation("verb_of_a_body")
_FOR: Final = by_relation("preposition_of_a_bearer")
_OWNERS: Final = by_relation("owner_of_the_counted")
_ANSWERS: Final = by_relation("answer_of_the_counted")
_SET_OFF: Final = by_relation("bracket_of_the_counted")


def is_voting_body(bearer: Bearer, source: str) -> bool:
    """``The senate confirmed the governor 66-5``: whether a body votes by the verb by which others say something."""
    return bool(source) and bearer.cue in _VOTING.values() and bearer.text == source


class BallotActors(BallotLabels):
    """Whose the numbers of one sentence are; the sentence is read where it has a number of a ballot."""

    def concerns(self, counted: Counted) -> bool:
        """Whether a number is one of a ballot: votes, seats, their shares, and percentages in talk of a poll."""
        if counted.kind in BALLOT_KINDS:
            return True
        if counted.kind in PLAIN_KINDS:
            return self._counts_holders(counted)
        if counted.kind not in SHARES:
            return False
        phrase = self.reading.phrase_at(counted.quantity.first)
        if counted.quantity.compound and phrase is not None and phrase.lemma in words_of.THRESHOLDS:
            return True
        if counted.topic in BALLOT_KINDS:
            return True
        plain = counted.kind in PERCENT_KINDS and (not counted.topic or counted.topic == counted.kind)
        if plain and self.tokens.texts.isdisjoint(words_of.POLL_TALK):
            if phrase is None or self.tokens.lemmas.isdisjoint(CONTESTS):
                return False
            return self._contest(counted, phrase) is not None  # beating Moru 54% to 46%
        return plain

    def _counts_holders(self, counted: Counted) -> bool:
        """``The party has 15 MPs``, ``winning 34 of 57 ridings``: whether holders of seats are counted."""
        phrase = self.reading.phrase_at(counted.quantity.first)
        named = counted.named or ("" if counted.whole is None else counted.whole.named)
        if phrase is None or named not in words_of.SEAT_HOLDERS:
            return False
        clause = self._clause(phrase)
        verb = clause.verb
        if verb is None or phrase.relation not in (OBJECT, OBLIQUE) or phrase.index < verb.index:
            return False  # with 58 envoys at stake, she leads
        if phrase.relation == OBLIQUE and any(not one.quantities for one in clause.objects):
            return False  # hold a ballot with 58 seats at stake
        if clause.subject is not None and self._bears_nobody(clause.subject):
            return False  # talks reached 40 delegates
        return verb.lemma in (ELECTING if verb.passive else BEARING)

    def _bears_nobody(self, subject: Phrase) -> bool:
        """Whether a subject is no side: several things, a time; a single word that opens a sentence can be a name."""
        return not self._can_bear(subject) and (subject.number == PLURAL_NUMBER or bool(subject.tag & TEMPORAL))

    def bearer(self, counted: Counted) -> Bearer:
        """Whose number it is."""
        phrase = self.reading.phrase_at(counted.quantity.first)
        if phrase is None or phrase.sort != NOUN_PHRASE:
            return NOBODY
        moved = self._moved_by(phrase)
        if moved is not None:
            level = (one for one in self.counts if self.reading.phrase_at(one.quantity.first) is moved)
            return next((self._of_phrase(one, moved) for one in level), NOBODY)
        answer = self._answer(phrase) if counted.kind in CAST_KINDS or phrase.relation == SUBJECT else None
        if answer is not None:
            return answer  # 4,118 voted no and 2,589 yes
        named = self._label(counted, phrase) or self._backed(phrase)
        if named is not None:
            return named
        return NOBODY if self._is_of_nobody(counted, phrase) else self._of_phrase(counted, phrase)

    def settle_sides(self, bearers: Mapping[int, Bearer]) -> None:
        """Groups of the counted by whose their numbers are; ``bearers`` by the id of the counted.

        Those who take a side by their name are for it or against; between two candidates nobody is.
        """
        for counted in self.counts:
            bearer = bearers.get(id(counted))
            if bearer is None:
                continue
            other = self._side_of_partner(counted, bearers)
            phrase = self.reading.phrase_at(counted.quantity.first)
            if counted.group and counted.kind in CAST_KINDS and phrase is not None and self._is_counted_out(phrase):
                counted.group = ""
            elif bearer.side:
                counted.group = bearer.side
            elif other and counted.group in _UNSAID:
                counted.group = other
            elif (
                counted.group in _SIDES and counted.kind in CAST_KINDS and self._is_of_a_rival(counted, bearer, bearers)
            ):
                counted.group = ""

    def _side_of_partner(self, counted: Counted, bearers: Mapping[int, Bearer]) -> str:
        """``The yes campaign won by 1,120 votes to 980``: the other side than that of the other number."""
        phrase = self.reading.phrase_at(counted.quantity.first)
        partner = None if phrase is None else self._partner(counted, phrase)
        bearer = None if partner is None else bearers.get(id(partner))
        return words_of.OTHER_SIDE.get(bearer.side, "") if bearer is not None else ""

    def _is_of_a_rival(self, counted: Counted, bearer: Bearer, bearers: Mapping[int, Bearer]) -> bool:
        """``3 votes to Moru's 2``: whether the other number of the tally is somebody else's."""
        if bearer.cue in _FOR.values():
            return True  # against 1,310 for Beshir
        phrase = self.reading.phrase_at(counted.quantity.first)
        partner = None if phrase is None else self._partner(counted, phrase)
        other = None if partner is None else bearers.get(id(partner))
        if bearer.cue in _OWNERS.values() and partner is not None and (other is None or not other.text):
            return True  # 401 votes to Wilk's 388
        return other is not None and bool(other.text and bearer.text) and other.text != bearer.text

    def _of_phrase(self, counted: Counted, phrase: Phrase) -> Bearer:
        """The first rule that says whose the number of a phrase is."""
        return (
            self._owner(counted, phrase)
            or self._moved_to(counted)
            or self._answer(phrase)
            or self._behind(counted, phrase)
            or self._contest(counted, phrase)
            or self._lead(counted, phrase)
            or self._set_off(counted, phrase)
            or self._chosen(counted, phrase)
            or self._won_by(phrase)
            or self._verdict(counted, phrase)
            or self._given(phrase)
            or self._accompanied(phrase)
            or self._elected(phrase)
            or self._level(phrase)
            or self._placed(phrase)
            or self._verb(counted, phrase)
            or NOBODY
        )

    # -------------------------------------------------------------------------------------- rules
    def _owner(self, counted: Counted, phrase: Phrase) -> Bearer | None:
        """``Castel's 34 percent``, ``the high court's 6-1 ruling``."""
        items, tags = self.reading.sentence.items, self.reading.sentence.tags
        for at in range(phrase.first + 1, phrase.last):
            if items.first[at] > counted.quantity.first:
                break
            if tags[at] & OWNER_MARK and not self._is_time(at - 1):
                mark = self.tokens.words[items.first[at]].text
                text = self._text(items.first[phrase.first], items.first[at])
                side = SIDE_TAKERS.get(self._head_before(at), "")
                owns = counted.kind in CAST_KINDS or self._head_before(at) not in words_of.ASSEMBLIES
                return Bearer(text, _OWNERS.get(mark, next(iter(_OWNERS.values()))), side) if owns else NOBODY
        return None

    def _answer(self, phrase: Phrase) -> Bearer | None:
        """``53 percent voted no``, ``25,222 yes votes``, ``80,104 yes``: the answer of those counted."""
        items = self.reading.sentence.items
        clause = self._clause(phrase)
        answers = [at for at in range(phrase.first, phrase.last) if items.entries[at].text in _ANSWERS]
        if phrase.relation == SUBJECT and clause.verb is not None and clause.verb.lemma in words_of.ANSWERING_VERBS:
            answers += [one.first for one in clause.objects if one.text in _ANSWERS and one.last == one.first + 1]
        beside = self.reading.sentence.governed_by(phrase) if phrase.bare_number else ()
        answers += [one.head for one in beside if one.text in _ANSWERS and one.relation == APPOSITION]
        if not answers or phrase.lemma in CAMPS - words_of.BALLOT_NOUNS:
            return None
        at = answers[0]
        answer = items.entries[at].text
        return Bearer(self._text(items.first[at], items.last[at]), _ANSWERS[answer], SIDE_TAKERS[answer])

    def _head_before(self, at: int) -> str:
        return self.reading.sentence.items.entries[at - 1].text

    def _set_off(self, counted: Counted, phrase: Phrase) -> Bearer | None:
        """``Beshir (49.7%)``, ``Lena Orr (Green) 902 votes``, ``enough support - 20 percent``."""
        host = phrase.governor
        if phrase.relation != APPOSITION or host is None or host.sort != NOUN_PHRASE:
            return None
        if phrase.lemma in words_of.MARGINS:
            return NOBODY
        verb = self._clause(phrase).verb
        if verb is not None and verb.lemma in _VOTING and counted.group in _SIDES and self._is_of_tally(counted):
            return None  # ratified the pact with Tokyo, 19-0
        if host.quantities:
            return self._of_phrase(counted, host)
        if self._can_bear(host):
            before = self.tokens.words[max(0, self.reading.tokens_of(phrase)[0] - 1)].text
            return self._noun_as_bearer(host, _SET_OFF.get(before, next(iter(_SET_OFF.values()))))
        return self._of_phrase(counted, host)

    def _is_of_tally(self, counted: Counted) -> bool:
        """Whether a number is one of two that a hyphen joins."""
        return any(
            counted.quantity in (other.quantity, other.quantity.pair, other.quantity.third)
            for other in self.counts
            if other.quantity.pair is not None
        )

    def _behind(self, counted: Counted, phrase: Phrase) -> Bearer | None:
        """``33 percent for Kohl``: who stands behind the number and a preposition."""
        bearer = self.reading.sentence.led_to(phrase)
        again = self._told_again(phrase) if bearer is None or bearer.preposition not in _FOR else None
        if again is not None:
            bearer = self.reading.sentence.led_to(again, past_comma=True)
        if bearer is None or bearer.preposition not in _FOR or counted.quantity.pair is not None:
            return None
        return self._noun_as_bearer(bearer, _FOR[bearer.preposition]) if self._can_bear(bearer) else None

    def _told_again(self, phrase: Phrase) -> Phrase | None:
        """``2.8 million, or 33.1 percent, for Kohl``: the last of the numbers, of two that tell one thing."""
        listed = self.reading.sentence.list_of(phrase)
        return listed[-1] if len(listed) == _NUMBERS_OF_ONE and all(one.quantities for one in listed) else None

    def _accompanied(self, phrase: Phrase) -> Bearer | None:
        """``the largest party with 162 seats``, ``Lam for the right, with 40 percent``: the noun before ``with``."""
        if phrase.conjunct_of is not None:
            told = phrase.conjunct_of
            both = bool(told.quantities) and told.preposition in WITH and told.conjunct_of is None
            return self._accompanied(told) if both else None  # with 188,004 votes and 52 seats
        if phrase.preposition not in WITH:
            return self._moved(phrase, WITH)
        noun, comma = self.reading.sentence.host_of(phrase)
        if noun is None:
            return None
        if comma:
            noun = self._completed(noun) or noun
            listed = noun.relation == APPOSITION or noun.conjunct_of is not None
            if not listed or not self._is_named(noun):
                return None
        elif not self._can_bear(noun) or not self._may_be_accompanied(noun, phrase):
            return None
        else:
            outer = self._completed(noun)
            noun = outer if outer is not None and outer.tag & NAME and noun.preposition in PARTITIVE else noun
        return self._noun_as_bearer(self._name_before(noun), WITH[phrase.preposition])

    def _verdict(self, counted: Counted, phrase: Phrase) -> Bearer | None:
        """``In a 5-4 ruling, the high court struck down the levy``, ``by a vote of 27 to 11``: who voted."""
        tally = counted.quantity.pair is not None or any(
            other.quantity.pair is counted.quantity for other in self.counts
        )
        noun = phrase
        if noun.bare_number and noun.relation == NOMINAL and noun.governor is not None:
            noun = noun.governor
        inside = bool(noun.inner) or noun is not phrase or not noun.bare_number
        if not inside or noun.quantities or noun.lemma not in VERDICTS or noun.relation in (SUBJECT, APPOSITION):
            return None
        if not (tally or counted.group or phrase.preposition in words_of.RIVAL_PREPOSITIONS):
            return None
        return self._of_body(self._clause(noun), VERDICTS[noun.lemma])

    def _verb(self, counted: Counted, phrase: Phrase) -> Bearer | None:
        """``The Greens won 12 seats``, ``the senate voted 79 to 19``: the subject of the verb that it hangs on."""
        clause = self._clause(phrase)
        verb = clause.verb
        own = clause.own_subject
        if verb is None or (verb.lemma in pw.SIDES and own is not None and own.quantities):
            return self._decided_above(counted, clause)
        if phrase.relation in (SUBJECT, PASSIVE_SUBJECT):
            return None
        tally = counted.kind in CAST_KINDS and (
            counted.group or counted.quantity.pair or self._partner(counted, phrase)
        )
        if tally and verb.lemma in _VOTING:
            return self._of_body(clause, _VOTING[verb.lemma])
        if verb.lemma not in BEARING:
            return None
        if phrase.relation == OBJECT and self._is_needed(clause, verb):
            return NOBODY
        if phrase.preposition in words_of.RIVAL_PREPOSITIONS and self._partner(counted, phrase) is not None:
            return NOBODY
        subject = self._subject(clause)
        if subject is None or self._bears_nothing(counted, subject, clause):
            return NOBODY
        untold = counted.kind in SHARES and counted.topic not in BALLOT_KINDS
        if untold and (verb.lemma in CHANGE_VERBS or not self._can_bear(subject)):
            return NOBODY  # a survey found that unemployment fell 3 percent
        return self._bearer_of(self._share_of_list(phrase, subject), clause, BEARING[verb.lemma])

    def _decided_above(self, counted: Counted, clause: Clause) -> Bearer | None:
        """``Assembly demands truce: 153 for, 10 against``: the body that decides before the colon."""
        above = clause.parent
        subject = None if above is None or not counted.group else above.subject
        if above is None or subject is None or subject.lemma not in words_of.ASSEMBLIES:
            return None
        return self._bearer_of(subject, above, next(iter(_VOTING.values())))

    def _backed(self, phrase: Phrase) -> Bearer | None:
        """``drew the support of 41 percent``, ``is backed by 41 percent``: who has the support of a share of people."""
        told = phrase.governor if phrase.relation == APPOSITION else None
        phrase = told if told is not None and told.quantities else phrase  # four in ten - 39 percent -
        own = self._clause(phrase)
        if own.passive and own.agent is phrase and own.verb is not None and own.verb.lemma in CHOOSING:
            chosen = self._subject(own)
            named = chosen is not None and self._can_bear(chosen) and chosen.lemma not in words_of.VOTED_ON
            return self._bearer_of(chosen, own, CHOOSING[own.verb.lemma]) if chosen is not None and named else None
        support = phrase.governor if phrase.relation == NOMINAL and phrase.preposition in PARTITIVE else None
        clause = self._clause(phrase)
        if support is None or support.lemma not in words_of.BACKING_NOUNS or clause.verb is None:
            return None
        subject = self._subject(clause) if support in clause.objects and clause.verb.lemma in BEARING else None
        if subject is None or not self._can_bear(subject):
            return None
        return self._bearer_of(subject, clause, BEARING[clause.verb.lemma])

    def _is_needed(self, clause: Clause, verb: Phrase) -> bool:
        """``A party needs 32 seats``, ``It takes 32 seats to govern``: what anybody needs."""
        subject = clause.own_subject
        if subject is not None and subject.text in IMPERSONAL and verb.lemma in REQUIRING_VERBS:
            return any(one.parent is clause and one.kind == INFINITIVE for one in self.reading.sentence.clauses)
        return verb.lemma in words_of.NEEDING and subject is not None and subject.indefinite

    def _bears_nothing(self, counted: Counted, subject: Phrase, clause: Clause) -> bool:
        """Whether a subject is a body whose seats are told, what was voted on, or a number."""
        if subject.quantities and (not subject.lemma or subject.lemma in words_of.BALLOT_NOUNS):
            return True
        head = subject.lemma
        if subject.text not in IMPERSONAL and self._tells_nobody(subject):
            return True
        stands_there = clause.verb is not None and clause.verb.lemma in words_of.OF_A_BODY
        return stands_there and head in words_of.ASSEMBLIES and counted.kind not in CAST_KINDS

    def _body_within(self, clause: Clause, cue: str) -> Bearer:
        """``was defeated by 44 votes to 42 in the assembly``: the body in which it was voted on."""
        inside = (one for one in self.reading.sentence.phrases if one.clause == clause.index)
        for one in inside:
            if one.preposition in words_of.INSIDE and one.lemma in words_of.ASSEMBLIES and not one.quantities:
                return self._noun_as_bearer(one, cue)
        return NOBODY

    def _tells_nobody(self, subject: Phrase) -> bool:
        """Whether a noun is voted on or told of; a name with such a noun (``the Free Voters``) names a party."""
        if subject.lemma in words_of.VOTED_ON:
            return True
        return subject.lemma in words_of.WITHOUT_BEARER and not is_title(self.reading, subject)

    def _of_body(self, clause: Clause, cue: str) -> Bearer:
        """Who voted in a clause: its subject, in the passive its agent; not what was voted on."""
        voter = clause.agent if clause.passive else self._subject(clause)
        if voter is None or (voter.lemma in words_of.VOTED_ON and voter.text not in IMPERSONAL) or voter.quantities:
            return self._body_within(clause, cue)
        return self._bearer_of(voter, clause, cue)
