"""Two numbers of a contest, or a share of those asked, in; whose each is out: winner, loser, lead, choice, receiver."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from numbers_extract.context.ballot_words import BEARING, NEAR, NOBODY, BallotWords, Bearer, by_relation
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import BALLOT_KINDS, PERCENT_KINDS, SHARE_KINDS
from numbers_extract.grammar.classes import NAME, OWNER_MARK, POSSESSIVE
from numbers_extract.grammar.clause import APPOSITION, MAIN, NOMINAL, OBJECT, OBLIQUE, PASSIVE_SUBJECT, SUBJECT, Clause
from numbers_extract.grammar.phrase import ADVERBIAL, NOUN_PHRASE, PREDICATE_WORD, Phrase
from numbers_extract.lexicon.ballot_talk import MOVES, PLACES, WITH_A_SHARE
from numbers_extract.lexicon.context_cues import ballot_actor as words_of
from numbers_extract.lexicon.quantity_words import CHANGE_PARTICLES, FROM
from numbers_extract.lexicon.relators import AGENTIVE, ALLATIVE, PARTITIVE, RANGE_OPENERS

__all__ = ["CHOOSING", "CONTESTS", "ELECTING", "LEVELS", "SHARES", "BallotContests"]

SHARES: Final = SHARE_KINDS - BALLOT_KINDS
"""Kinds that state a share, whatever it is of."""
LEVELS: Final = by_relation("noun_with_its_bearer")
"""Nouns whose level is that of their owner, with the id of the cue."""
CONTESTS: Final = by_relation("verb_of_a_contest")
"""Verbs of winning and losing against somebody, with the id of the cue."""
_LEADS: Final = by_relation("noun_of_a_lead")
CHOOSING: Final = by_relation("verb_of_choosing")
"""Verbs of choosing somebody, with the id of the cue."""
ELECTING: Final = by_relation("verb_of_electing")
"""Verbs of electing, with the id of the cue."""
_WON_BY: Final = by_relation("participle_of_the_counted")
_GIVING: Final = by_relation("verb_of_giving")
_CHOSEN_BY: Final = by_relation("preposition_of_a_bearer")
_FEW_CLAUSES: Final = 3


def _tells_of_lead(phrase: Phrase) -> bool:
    """Whether a phrase is a noun or an adverb for being in front."""
    return phrase.lemma in _LEADS and phrase.sort in (NOUN_PHRASE, ADVERBIAL, PREDICATE_WORD)


def _place(phrase: Phrase) -> int:
    return phrase.index


class BallotContests(BallotWords):
    """Whose numbers are that somebody won, lost or was given."""

    def _contest(self, counted: Counted, phrase: Phrase) -> Bearer | None:
        """``Lam beat Beshir 9-3``: of two numbers the winner has the larger."""
        clause = self._clause(phrase)
        if clause.verb is None and clause.parent is not None:
            clause = clause.parent  # edged out Lam by 41 votes: 4,318 to 4,277
        verb = clause.verb
        if verb is None or verb.passive or verb.lemma not in CONTESTS:
            return None
        partner = self._partner(counted, phrase)
        subject = self._subject(clause)
        objects = [one for one in clause.objects if not one.quantities and one.index > verb.index]
        rival = next(filter(self._can_bear, objects), None) or self._named_adjunct(clause)
        rival = rival or next(iter(objects), None)
        if partner is None or subject is None or rival is None:
            return None
        own, other = counted.quantity.value, partner.quantity.value
        if own is None or other is None:
            return None
        larger = own > other or (own == other and counted.quantity.start < partner.quantity.start)
        mine = subject if larger != (verb.lemma in words_of.DEFEAT_VERBS) else rival
        return self._bearer_of(mine, clause, CONTESTS[verb.lemma])

    def _named_adjunct(self, clause: Clause) -> Phrase | None:
        """``lost to Beshir``: a rival behind a preposition."""
        adjuncts = (one for one in clause.adjuncts if one.preposition in words_of.RIVAL_PREPOSITIONS)
        return next((one for one in adjuncts if not one.quantities and self._can_bear(one)), None)

    def _partner(self, counted: Counted, phrase: Phrase) -> Counted | None:
        """The other number of a tally: of its pair, or of the same kind and clause, joined by ``to`` or ``against``."""
        for other in self.counts:
            if other.quantity.pair is counted.quantity or counted.quantity.pair is other.quantity:
                return other
        for other in self.counts:
            if other is counted or other.kind != counted.kind or other.unit != counted.unit:
                continue  # by 11 points, 46 percent to 35
            its = self.reading.phrase_at(other.quantity.first)
            if its is None or its.clause != phrase.clause:
                continue
            earlier, later = sorted((its, phrase), key=_place)
            if earlier.preposition in FROM:
                continue  # fell from 29 to 22 seats
            if later.preposition in words_of.RIVAL_PREPOSITIONS and abs(its.index - phrase.index) <= NEAR:
                return other
        return None

    def _lead(self, counted: Counted, phrase: Phrase) -> Bearer | None:
        """``gave Moru an edge over Beshir, 52% to 48%``: whose lead the two numbers tell."""
        partner = self._partner(counted, phrase)
        if partner is None or counted.kind not in PERCENT_KINDS:
            return None
        phrases = self.reading.sentence.before(phrase, phrase.index)[::-1]
        noun = next((one for one in reversed(phrases) if _tells_of_lead(one)), None)
        rival = next((one for one in reversed(phrases) if self._is_led(one, noun)), None)
        rival = rival or self._led_behind(phrase, partner, noun)
        if noun is None or rival is None:
            return None
        own, other = counted.quantity.value, partner.quantity.value
        if own is None or other is None:
            return None
        if own < other:
            return self._noun_as_bearer(rival, _LEADS[noun.lemma])
        leads = next(filter(_tells_of_lead, phrases), noun)
        clause = self._clause(leads)
        given = next((one for one in clause.objects if one.index < leads.index and self._can_bear(one)), None)
        holder = given or self._subject(clause)
        return None if holder is None else self._bearer_of(holder, clause, _LEADS[noun.lemma])

    def _led_behind(self, phrase: Phrase, partner: Counted, lead: Phrase | None) -> Phrase | None:
        """``a lead of 47 percent to 38 percent over Beshir``: who is behind, told after the second number."""
        its = self.reading.phrase_at(partner.quantity.first)
        last = its if its is not None and its.index > phrase.index else phrase
        led = self.reading.sentence.led_to(last)
        return led if led is not None and self._is_led(led, lead) else None

    def _is_led(self, phrase: Phrase, lead: Phrase | None) -> bool:
        """``an edge over Beshir``, ``ahead of Beshir``: whether a phrase names who is behind."""
        behind = lead is not None and lead.sort != NOUN_PHRASE and phrase.preposition in PARTITIVE
        return (phrase.preposition in words_of.DEFEATED_PREPOSITIONS or behind) and self._can_bear(phrase)

    def _chosen(self, counted: Counted, phrase: Phrase) -> Bearer | None:
        """``41 percent said they would back the Greens``: what a share of those asked would choose."""
        if counted.kind not in SHARES or phrase.relation != SUBJECT or not phrase.quantities:
            return None
        own = self._clause(phrase)
        for clause in self.reading.sentence.clauses[own.index :]:
            verb = clause.verb
            if verb is None or verb.lemma not in CHOOSING or not self._is_within(clause, own):
                continue
            adjuncts = (one for one in clause.adjuncts if one.preposition in _CHOSEN_BY)
            governed = (
                one
                for one in self.reading.sentence.phrases
                if one.preposition in _CHOSEN_BY and one.governor in clause.objects
            )
            for one in (*adjuncts, *governed, *clause.objects):
                if one.index > verb.index and self._is_named(one) and not self._is_asked_for(one):
                    return self._noun_as_bearer(one, CHOOSING[verb.lemma])
        return NOBODY

    def _is_asked_for(self, phrase: Phrase) -> bool:
        """``backed it in a poll for the Herald``: who ordered a poll."""
        host, _ = self.reading.sentence.host_of(phrase)
        return host is not None and host.lemma in words_of.POLL_NOUNS

    def _is_within(self, clause: Clause, outer: Clause) -> bool:
        """Whether a clause is the outer one or its complement."""
        for _ in range(_FEW_CLAUSES):
            if clause is outer:
                return True
            if clause.parent is None or (clause.kind == MAIN and clause.parent is not outer):
                return False
            clause = clause.parent
        return False

    def _elected(self, phrase: Phrase) -> Bearer | None:
        """``was declared the winner with 2,115 votes``: who is elected, the object of the verb."""
        clause = self._clause(phrase)
        verb = clause.verb
        if verb is None or verb.lemma not in ELECTING or phrase.relation in (SUBJECT, PASSIVE_SUBJECT):
            return None
        if not phrase.preposition:
            return None
        objects = (one for one in clause.objects if verb.index < one.index < phrase.index and self._can_bear(one))
        elected = self._subject(clause) if clause.passive else next(objects, None)
        return None if elected is None else self._bearer_of(elected, clause, ELECTING[verb.lemma])

    def _won_by(self, phrase: Phrase) -> Bearer | None:
        """``the 480,000 won by Beshir``: the agent of a participle that tells of the number."""
        for clause in self.reading.sentence.clauses:
            verb = clause.verb
            if verb is None or verb.lemma not in _WON_BY or self.reading.sentence.right_behind(phrase) is not verb:
                continue
            led = (one for one in clause.adjuncts if one.preposition in AGENTIVE)
            agent = clause.agent or next(led, None)
            if agent is not None and self._can_bear(agent):
                return self._bearer_of(agent, clause, _WON_BY[verb.lemma])
        return None

    def _given(self, phrase: Phrase) -> Bearer | None:
        """``13 seats went to independents``, ``gave the party 12 seats``: who gets them."""
        clause = self._clause(phrase)
        verb = clause.verb
        if verb is None or verb.lemma not in _GIVING:
            return None
        between = phrase.preposition in RANGE_OPENERS and phrase.governor in clause.objects  # gave Moru between 5 and 8
        taken = between or (phrase.relation in (OBJECT, OBLIQUE) and not phrase.preposition)
        if not taken and phrase.relation not in (SUBJECT, PASSIVE_SUBJECT):
            return None
        getter: Phrase | None = None
        if taken and not clause.passive:
            getter = next((one for one in clause.objects if one.index < phrase.index and not one.quantities), None)
        elif taken:
            getter = self._subject(clause)
        if getter is None and (verb.lemma not in BEARING or not taken):
            getter = next((one for one in clause.adjuncts if one.preposition in ALLATIVE and not one.quantities), None)
        if getter is None and self._is_gapped(clause):
            getter = self._subject(clause)
        if getter is None:
            return None
        return self._bearer_of(getter, clause, _GIVING[verb.lemma])

    def _is_gapped(self, clause: Clause) -> bool:
        """``gives Lam 56 seats, Moru 36``: whether the verb of a clause is that of one before it."""
        subject, verb = clause.own_subject, clause.verb
        return subject is not None and verb is not None and verb.index < subject.index and not clause.inverted

    def _placed(self, phrase: Phrase) -> Bearer | None:
        """``Lam was second with 33,814, and Moru third on 30,977``: whose place stands before the number."""
        for one in reversed([*self.reading.sentence.back_from(phrase)]):
            host = one.governor
            if one.clause != phrase.clause or one.text not in PLACES or one.relation != NOMINAL or host is None:
                continue
            placed = host.tag & NAME and self.reading.sentence.right_before(one) is host
            if placed and phrase.preposition in WITH_A_SHARE:
                return self._noun_as_bearer(host, next(iter(BEARING.values())))
        return None

    def _moved_to(self, counted: Counted) -> Bearer | None:
        """``a poll puts the Reds up two at 44%``: who moves, for the points and for the share behind them."""
        words, first = self.tokens.words, counted.quantity.outer_first
        ahead = next((c for c in self.counts if c.quantity.outer_last == first - 1), None)
        if ahead is not None and words[first - 1].text in WITH_A_SHARE:
            first = ahead.quantity.outer_first
        if first < 1 or words[first - 1].text not in CHANGE_PARTICLES:
            return None
        mover = self.reading.sentence.mover_before(self.reading.phrase_at(first - 1))
        if mover is None or mover.quantities or not self._can_bear(mover):
            return None
        return self._bearer_of(mover, self._clause(mover), next(iter(BEARING.values())))

    def _moved_by(self, phrase: Phrase) -> Phrase | None:
        """``fell to 22.7 percent, a loss of 9.2 points``: the number whose move another tells."""
        move = phrase.governor if phrase.relation == NOMINAL else None
        if phrase.governor is not None and phrase.governor.text in CHANGE_PARTICLES:
            move = phrase.governor  # took 68%, up 11 points
        told = move is not None and (
            move.text in CHANGE_PARTICLES or (move.lemma in MOVES and move.relation == APPOSITION)
        )
        host = move.governor if move is not None else None
        return host if told and host is not None and host.quantities else None

    def _level(self, phrase: Phrase) -> Bearer | None:
        """``support for Moru at 35 percent``, ``Clinton's lead is 1.75 million``: the noun whose level it is."""
        clause = self._clause(phrase)
        level = next((one for one in self._levels(clause, phrase) if one.lemma in LEVELS), None)
        if level is None:
            return self._owned_level(clause, phrase)
        cue = LEVELS[level.lemma]
        owner = self._owner_of(level)
        if not owner and self.reading.sentence.tags[level.first] & POSSESSIVE:
            owner = self._stands_for(level)
            if not owner:
                return NOBODY if level is clause.subject else None
        if owner:
            return Bearer(owner, cue)
        for one in self.reading.sentence.behind(level, NEAR):
            if one.governor is level and one.preposition in _CHOSEN_BY and self._can_bear(one):
                return self._noun_as_bearer(one, cue)
        return None

    def _owned_level(self, clause: Clause, phrase: Phrase) -> Bearer | None:
        """``their share fell to 28%, while Labour's rose to 39%``: the owner of a level whose noun is left out."""
        items, subject = self.reading.sentence.items, clause.own_subject
        if subject is None or phrase.relation in (SUBJECT, PASSIVE_SUBJECT):
            return None
        tags, last = self.reading.sentence.tags, subject.last
        if last >= len(tags) or not tags[last] & OWNER_MARK or self._is_time(last - 1):
            return None
        return Bearer(self._text(items.first[subject.first], items.first[last]), next(iter(LEVELS.values())))

    def _levels(self, clause: Clause, phrase: Phrase) -> Iterator[Phrase]:
        """The nouns whose level a phrase can tell: the subject of its clause, an object before it."""
        if phrase.relation in (SUBJECT, PASSIVE_SUBJECT):
            return
        if clause.subject is not None:
            yield clause.subject
        yield from (one for one in clause.objects if one.index < phrase.index and not one.quantities)
