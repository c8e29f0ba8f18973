"""A percentage in, whether it is a share of a vote out: its topic, and the side that those take whom it tells of."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.counted import Counted
from numbers_extract.frames.things import Thing, Things
from numbers_extract.frames.traits import BALLOT_KINDS, CAST_KINDS, PERCENT_KINDS, TALLY_FRAME
from numbers_extract.grammar.classes import AMOUNT, NAME, OWNER_MARK, POSSESSIVE, PRONOUN, TEMPORAL
from numbers_extract.grammar.clause import (
    APPOSITION,
    NOMINAL,
    OBJECT,
    PASSIVE_SUBJECT,
    RELATIVE_CLAUSE,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.phrase import CONJUNCTION, LINK, NOUN_PHRASE, SIGN, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon import ballot_talk as talk
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.argument_classes import CLASSES
from numbers_extract.lexicon.clause_words import LEVELLED_BY
from numbers_extract.lexicon.context_cues.ballot_actor import GROUPS_OF_CANDIDATES, PARTY_NAMES, VOTED_ON
from numbers_extract.lexicon.quantity_words import CHANGE_PARTICLES, FROM, PERCENTAGE_POINT
from numbers_extract.lexicon.relators import AGENTIVE, BENEFACTIVE, COMITATIVE, DISTRIBUTIVES, PARTITIVE
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.quantities import Quantity

__all__ = ["BESIDE", "TOPIC", "BallotShares", "can_win", "group_before_bracket", "is_ballot", "is_title"]

TOPIC: Final = TALLY_FRAME.kind
"""The topic of a share of a vote."""
BESIDE: Final = 2
"""So many phrases away is right beside."""
_BRACKET: Final = "("
_LEAST_OF_ALL, _ALL = 90, 100  # percent


class BallotShares:
    """The shares of one sentence."""

    def __init__(self, reading: Reading, counts: list[Counted], things: Things) -> None:
        self.reading = reading
        self.counts = counts
        self.told = [thing for thing in (*things.earlier, *things.before) if is_ballot(thing)]

    @property
    def talked_of(self) -> bool:
        """Whether the text talks of a vote, here or before."""
        if self.told or any(is_ballot(c) for c in self.counts):
            return True
        texts = self.reading.tokens.texts
        if not texts.isdisjoint(talk.ELECTION_TALK):
            return True
        if not (texts.isdisjoint(talk.ROUND_NOUNS) or texts.isdisjoint(talk.ROUND_ORDINALS)):
            return True
        shares = [(c, self.reading.phrase_at(c.quantity.first)) for c in self.counts if c.kind in PERCENT_KINDS]
        return any(phrase is not None and self._tells_of_vote(c, phrase) for c, phrase in shares)

    def _tells_of_vote(self, counted: Counted, phrase: Phrase) -> bool:
        """Whether a share says by itself, without a word of a vote, that it is one of a vote."""
        if self._side_of_verdict(counted, phrase) or self._is_of_list(phrase):
            return True
        subject = self._clause(phrase).subject
        party = subject is not None and (subject.lemma in talk.PARTIES or self._names_party(subject))
        return party and (self._is_won_by_party(phrase) or self._is_level(phrase))

    def _names_party(self, phrase: Phrase) -> bool:
        """Whether a phrase has a word that names a party and nothing else: ``The Socialists' lead``."""
        return any(
            entry.text in PARTY_NAMES for entry in self.reading.sentence.items.entries[phrase.first : phrase.last]
        )

    def _is_of_list(self, phrase: Phrase) -> bool:
        """``Final results: Lungu 50.35 pct, Hichilema 47.63 pct``: a list of names, each with its share."""
        if self.reading.tokens.texts.isdisjoint(talk.RESULTS) or not self._is_result_of_vote(phrase):
            return False
        shares = (self.reading.phrase_at(c.quantity.first) for c in self.counts if c.kind in PERCENT_KINDS)
        named = [one for one in shares if one is not None and self._is_beside_name(one)]
        return len(named) > 1 and any(one is phrase for one in named)

    def _is_result_of_vote(self, phrase: Phrase) -> bool:
        """Whether what a share's clause stands under tells of a result: ``Final results:``, ``In the first round``."""
        clause = self._clause(phrase)
        counted = None if clause.parent is None else clause.parent.verb  # with all votes counted:
        told = (clause.label, counted, *clause.adjuncts)
        return any(one is not None and one.text in talk.RESULTS for one in told)

    def _is_beside_name(self, phrase: Phrase) -> bool:
        host = phrase.governor
        named = phrase.relation == APPOSITION and host is not None and bool(host.tag & NAME)
        return named and self.reading.sentence.right_before(phrase) is host

    @property
    def polled(self) -> bool:
        """Whether the sentence talks of a poll."""
        return not self.reading.tokens.texts.isdisjoint(talk.OF_VOTERS)

    def _is_won_by_party(self, phrase: Phrase) -> bool:
        """``The ruling party claimed 54 percent``: what a party wins is a share of a vote, with no word of one."""
        return phrase.relation == OBJECT and not self._is_of_something(phrase) and self._is_won(phrase)

    def poll(self, counted: Counted) -> None:
        """``Labour stands at 34.6 percent in the latest poll``: how a side stands, where no vote is talked of."""
        phrase = self.reading.phrase_at(counted.quantity.first)
        if phrase is None or phrase.sort != NOUN_PHRASE or counted.topic or self._is_of_something(phrase):
            return
        plain = phrase.bare_number or bool(phrase.tag & AMOUNT)  # not: at 34 percent approval
        subject = self._clause(phrase).subject
        led = subject is None or bool(subject.preposition)  # among Republicans falling to 44 percent
        liked = not self.reading.tokens.texts.isdisjoint(talk.LIKING)
        told = any(c.topic in CAST_KINDS and c.quantity.start < counted.quantity.start for c in self.counts)
        gapped = told and phrase.preposition in LEVELLED_BY and subject is not None and can_stand(subject)
        stands = (not led and self.is_standing(phrase)) or self._is_result(counted, phrase)
        if plain and not liked and (gapped or stands or self._is_seen_at(phrase)):
            counted.topic = TOPIC
            self._is_no_measure(counted, phrase)

    # -------------------------------------------------------------------------------------- shares
    def share(self, counted: Counted) -> None:
        """``Lam had 42 percent``, ``behind Moru (49.7%)``, ``61 percent voted for it``: shares of a vote."""
        phrase = self.reading.phrase_at(counted.quantity.first)
        if phrase is None or phrase.sort != NOUN_PHRASE:
            return
        if not counted.topic and self._is_turnout(phrase):
            counted.topic = TOPIC
        elif counted.topic:
            side = self._side(phrase) if self._takes_a_side(phrase) else self._agent_side(phrase)
            side = side or self._side_behind(phrase) or self._side_of_verdict(counted, phrase)
            side = side or self._side_of_level(phrase)
            counted.group = side or counted.group
        elif self._is_of_something(phrase):
            if self._tells_again(counted, phrase) or self._casts(phrase):
                counted.topic = TOPIC
        elif self._takes_a_side(phrase):
            counted.topic, counted.group = TOPIC, self._side(phrase)
        elif side := self._side_behind(phrase) or self._side_of_verdict(counted, phrase):
            counted.topic, counted.group = TOPIC, side
        elif self._is_of_a_vote(counted, phrase):
            counted.topic = TOPIC
            if not self._tells_vote_share(phrase):
                self._is_no_measure(counted, phrase)

    def _is_no_measure(self, counted: Counted, phrase: Phrase) -> None:
        """``The Greens had 31 percent``: a share of a vote is no measure of the side that has it."""
        side = self._clause(phrase).subject
        beside = self._is_in_front(phrase) or self._is_of_list(phrase) or self._is_seen_at(phrase)
        if beside or self._results(counted, phrase) is not None:
            counted.noun, counted.subject, counted.group = None, "", ""
        elif side is not None and can_win(side) and counted.subject.lower().endswith(side.text):
            counted.noun, counted.subject = None, ""
        elif self.is_standing(phrase) or self._stands_beside(phrase):
            told = (c for c in self.counts if c.quantity.start < counted.quantity.start and c.topic in CAST_KINDS)
            counted.subject = next((c.subject for c in told if c.kind == counted.kind), counted.subject)

    def _is_seen_at(self, phrase: Phrase) -> bool:
        """``A poll has the Greens at 11 percent``: the share at which a poll sees a side."""
        clause = self._clause(phrase)
        verb, subject = clause.verb, clause.own_subject
        if verb is None or subject is None or subject.text not in talk.POLLS or verb.lemma not in talk.SEEING:
            return False
        seen = next((one for one in clause.objects if one.index < phrase.index), None)
        return phrase.preposition in LEVELLED_BY and seen is not None and can_stand(seen)

    def _stands_beside(self, phrase: Phrase) -> bool:
        """``ahead of Moru on 18 percent``: whether a name stands right before a share and its preposition."""
        host, comma = self.reading.sentence.host_of(phrase)
        return phrase.preposition in LEVELLED_BY and host is not None and not comma and bool(host.tag & NAME)

    def _is_of_a_vote(self, counted: Counted, phrase: Phrase) -> bool:
        """Whether a share is won, goes on from one that is, or tells how somebody stands in a vote told before."""
        if self._is_won(phrase) or self._goes_on(counted, phrase) or self._is_result(counted, phrase):
            return True
        if self._is_move(phrase) or self._is_answer_too(counted, phrase) or self._tells_vote_share(phrase):
            return True
        if self._tells_of_vote(counted, phrase) or (counted.unit == PERCENTAGE_POINT and self._is_in_front(phrase)):
            return True
        before = self.told or any(is_ballot(c) for c in self.counts if c.quantity.start < counted.quantity.start)
        subject = self._clause(phrase).subject
        if not before and (subject is None or not self._names_party(subject)):
            return False  # The Greens slipped to 15 percent in the vote
        return self.is_standing(phrase) or self._is_level(phrase) or self._is_for_somebody(phrase)

    def _is_in_front(self, phrase: Phrase) -> bool:
        """``0.3 points ahead of the governor``, ``11 points clear``: by how much somebody leads or trails."""
        behind = self.reading.sentence.right_behind(phrase)
        return behind is not None and behind.text.split(" ", 1)[0] in talk.IN_FRONT

    def fraction(self, counted: Counted) -> None:
        """``Four-fifths of the delegates endorsed it``, ``a turnout of three quarters``: a share told in words."""
        phrase = self.reading.phrase_at(counted.quantity.first)
        if phrase is None or phrase.sort != NOUN_PHRASE:
            return
        of = next((one for one in self.reading.sentence.governed_by(phrase) if one.preposition in PARTITIVE), None)
        if self._is_turnout(phrase):
            counted.topic = TOPIC
        elif self._counts_voters(phrase, of) and self._takes_a_side(phrase):
            counted.topic, counted.group = TOPIC, self._side(phrase)

    def _counts_voters(self, phrase: Phrase, of: Phrase | None) -> bool:
        """``nine in ten pilots voted``, ``two thirds of those who voted``, ``four-fifths of the delegates``."""
        verb = self._clause(phrase).verb
        told = [one.verb for one in self.reading.sentence.clauses if of is not None and one.antecedent is of]
        votes = any(one is not None and one.lemma in talk.VOTING for one in (verb, *told))
        return votes or (of is not None and of.lemma in CLASSES["voting"])

    def _casts(self, phrase: Phrase) -> bool:
        """``51 percent left their ballots blank``: what those who vote do with their papers."""
        clause = self._clause(phrase)
        casts = clause.verb is not None and clause.verb.lemma in talk.CASTING and not clause.verb.passive
        return casts and phrase.relation == SUBJECT and any(one.lemma in talk.BALLOTS for one in clause.objects)

    def _is_turnout(self, phrase: Phrase) -> bool:
        """``a participation rate of 22 percent``, ``Participation was put at 48 percent``."""
        clause = self._clause(phrase)
        levels = [phrase.governor if phrase.relation == NOMINAL else None]
        if phrase.preposition in talk.WITH_A_SHARE:
            levels += [clause.subject, *clause.objects]
        entries = self.reading.sentence.items.entries
        told = (level for level in levels if level is not None and level.sort == NOUN_PHRASE)
        return any(entry.text in talk.TURNOUT for level in told for entry in entries[level.first : level.last])

    def _is_of_something(self, phrase: Phrase) -> bool:
        """Whether ``of`` and a noun say what it is a share of."""
        return any(one.sort == LINK and one.text in PARTITIVE for one in self.reading.sentence.behind(phrase))

    def _is_won(self, phrase: Phrase) -> bool:
        """Whether a party or a candidate wins it, or the support that it tells."""
        host = phrase.governor
        if phrase.relation == APPOSITION and host is not None and host.lemma in talk.SUPPORT:
            phrase = host
        elif phrase.relation != OBJECT and phrase.preposition not in talk.WITH_A_SHARE:
            return False
        clause = self._clause(phrase)
        verb, subject = clause.verb, clause.subject
        if verb is not None and verb.lemma in talk.CREDITING_VERBS and phrase.preposition:
            subject = next((one for one in clause.objects if one.index < phrase.index), None)
            return subject is not None and can_win(subject)
        if subject is not None and subject.text in DISTRIBUTIVES and clause.antecedent is not None:
            subject = clause.antecedent
        if verb is None or verb.lemma not in talk.SHARE_WINNING or (verb.passive and phrase.relation == OBJECT):
            return False
        return subject is not None and can_win(subject)

    def is_standing(self, phrase: Phrase) -> bool:
        """``The Greens came third on 19.8 percent``, ``grew to 13.9% from 8.6%``: where somebody stands in a vote."""
        clause = self._clause(phrase)
        verb, subject = clause.verb, clause.subject
        if verb is None or subject is None or subject is phrase or not self._can_stand(subject):
            return False
        if phrase.preposition in talk.TO_A_LEVEL:
            return verb.lemma in talk.SHARE_CHANGE_VERBS
        if phrase.preposition not in talk.WITH_A_SHARE:
            return False
        return verb.lemma in talk.STANDING or self._is_ranked(clause)

    def _can_stand(self, subject: Phrase) -> bool:
        """Whether a subject names a party or a candidate, itself or by the name beside it."""
        named = (one for one in self.reading.sentence.governed_by(subject) if one.relation == APPOSITION)
        return can_stand(subject) or is_title(self.reading, subject) or any(one.tag & NAME for one in named)

    def _is_ranked(self, clause: Clause) -> bool:
        """``was a distant third``, ``came second``: whether a clause tells a place in the vote."""
        verb = clause.verb
        if verb is None or verb.lemma not in talk.RANKING_VERBS:
            return False
        items = self.reading.sentence.items
        inside = (one for one in self.reading.sentence.phrases if one.clause == clause.index and one.index > verb.index)
        return any(items.entries[one.last - 1].text in talk.PLACES for one in inside)

    def _is_level(self, phrase: Phrase) -> bool:
        """``The Greens' share fell to 3.8 percent``: the level of what somebody has of the vote."""
        clause = self._clause(phrase)
        subject = clause.subject
        moved = next(
            (one for one in clause.objects if one.index < phrase.index and one.text in talk.OWNED_SHARES), None
        )
        level = moved if moved is not None and phrase.preposition in talk.TO_A_LEVEL else subject
        if level is None or level is phrase or level.text not in talk.OWNED_SHARES | talk.LEAD_NOUNS:
            return False
        if level is moved and not self._is_of_votes(level):
            return False  # increased its share to 65 percent
        owned = self.reading.sentence.tags[level.first : level.last]
        return any(tag & (OWNER_MARK | POSSESSIVE) for tag in owned)

    def _is_of_votes(self, share: Phrase) -> bool:
        """``its vote share``: whether a word before a share says that it is of a vote."""
        entries = self.reading.sentence.items.entries
        return any(entry.text in talk.ELECTION_TALK for entry in entries[share.first : share.last])

    def _tells_vote_share(self, phrase: Phrase) -> bool:
        """``with a vote share of 46.3 percent``, ``its share of the vote dropped by eight points to 17 percent``."""
        share = phrase.governor if phrase.relation == NOMINAL and phrase.preposition in PARTITIVE else None
        if share is None and phrase.relation != SUBJECT:
            share = self._clause(phrase).subject
        if share is None or share is phrase or share.lemma not in talk.OWNED_SHARES:
            return False
        behind = self.reading.sentence.led_to(share)
        of = next((one for one in self.reading.sentence.governed_by(share) if one.preposition in PARTITIVE), behind)
        return self._is_of_votes(share) or (of is not None and of.lemma in talk.VOTING)

    def _is_move(self, phrase: Phrase) -> bool:
        """``22.7 percent, a loss of 9.2 points``: by how much a share of the vote has moved."""
        move = phrase.governor if phrase.relation == NOMINAL else None
        particle = phrase.governor if phrase.governor is not None and phrase.governor.text in CHANGE_PARTICLES else None
        host = move.governor if move is not None and move.relation == APPOSITION and move.lemma in talk.MOVES else None
        host = host if particle is None else particle.governor
        shares = (self.reading.phrase_at(c.quantity.first) for c in self.counts if c.topic in BALLOT_KINDS)
        return host is not None and any(one is host for one in shares)

    def _is_answer_too(self, counted: Counted, phrase: Phrase) -> bool:
        """``61 percent of voters said no and 39 percent said yes``, ``53 percent no, 47 percent yes``."""
        objects = self._clause(phrase).objects if phrase.relation == SUBJECT else [phrase]
        if not any(one.lemma in talk.ANSWERS for one in objects):
            return False
        return any(c is not counted and c.topic in CAST_KINDS for c in self.counts)

    def _is_for_somebody(self, phrase: Phrase) -> bool:
        """``That is 46.9 percent for Moru``: whom the preposition right behind leads to."""
        led = self.reading.sentence.led_to(phrase)
        return led is not None and led.preposition in BENEFACTIVE and bool(led.tag & NAME)

    def _is_result(self, counted: Counted, phrase: Phrase) -> bool:
        """``beat him by 51 percent to 49 percent``: one of the two numbers of a contest."""
        verb = self._clause(phrase).verb
        contest = verb is not None and verb.lemma in talk.MARGIN_VERBS
        joined = phrase.preposition in talk.RIVALLING or phrase.preposition in AGENTIVE
        if contest and joined and sum(c.kind == counted.kind for c in self.counts) > 1:
            return True
        results = self._results(counted, phrase)
        if results is None:
            return False
        first, second = results
        led = first.governor is not None and first.governor.lemma in talk.LEAD_NOUNS
        return contest or led or self._is_owned(second) or self._is_ahead(first)

    def _results(self, counted: Counted, phrase: Phrase) -> tuple[Phrase, Phrase] | None:
        """``46 percent to 41 percent``: two shares that *to* joins, one of which the counted is; None for others."""
        shares = [self.reading.phrase_at(c.quantity.first) for c in self.counts if c.kind == counted.kind]
        for first in (one for one in shares if one is not None and one.preposition not in FROM):
            second = self.reading.sentence.led_to(first)
            joined = second is not None and second.preposition in talk.BETWEEN_SIDES
            if second is not None and joined and any(one is second for one in shares) and phrase in (first, second):
                return first, second
        return None

    def _is_owned(self, phrase: Phrase) -> bool:
        """``to Moru's 42 percent``, ``to her 35 percent``: whether a share has an owner."""
        tags = self.reading.sentence.tags[phrase.first : phrase.head]
        return any(tag & (OWNER_MARK | POSSESSIVE) for tag in tags)

    def _is_ahead(self, phrase: Phrase) -> bool:
        """``is well ahead of Moru 46 percent to 39 percent``: whether a word of leading stands before it."""
        before = (one for one in self.reading.sentence.back_from(phrase) if one.clause == phrase.clause)
        return any(one.text.split(" ", 1)[0] in talk.IN_FRONT for one in before)

    def _side_of_verdict(self, counted: Counted, phrase: Phrase) -> str:
        """``rejected the pact by 56 to 44 percent``: the side of one of the two shares by which a vote went."""
        verb = self._decided(phrase)
        if not verb:
            return ""
        if phrase.preposition in COMITATIVE and self._is_support(phrase):
            return talk.AGAINST if verb in pw.REJECTING else talk.FOR
        other = self._other_share(counted, phrase)
        if other is None or other.value is None or counted.quantity.value is None:
            return ""
        return talk.FOR if (counted.quantity.value > other.value) != (verb in pw.REJECTING) else talk.AGAINST

    def _side_of_level(self, phrase: Phrase) -> str:
        """``put the yes vote at 71 percent``: the side whose level a share is."""
        clause = self._clause(phrase)
        if phrase.preposition not in talk.WITH_A_SHARE:
            return ""
        entries = self.reading.sentence.items.entries
        told = (one for one in clause.objects if one.index < phrase.index and one.lemma in talk.CAMPS)
        words = (entry.text for one in told for entry in entries[one.first : one.last])
        return next((talk.SIDE_TAKERS[word] for word in words if word in talk.ANSWERS), "")

    def _decided(self, phrase: Phrase) -> str:
        """The verb of a clause that says how a vote went, with its particle: ``vote_down``; empty for none."""
        clause = self._clause(phrase)
        if clause.verb is None:
            return ""
        particle = "" if clause.particle is None else f"{clause.verb.lemma}_{clause.particle.text}"
        return next((one for one in (particle, clause.verb.lemma) if one in pw.DECIDING), "")

    def _is_support(self, phrase: Phrase) -> bool:
        """``The charter passed with 92 percent support``: the share by which what is voted on was decided."""
        if not self.reading.tokens.texts.isdisjoint(talk.SURVEYS):
            return False
        clause = self._clause(phrase)
        told = (clause.subject, *clause.objects)
        if phrase.lemma not in talk.SUPPORTING or not any(one is not None and one.lemma in VOTED_ON for one in told):
            return False
        return not self._is_of_something(phrase)

    def _other_share(self, counted: Counted, phrase: Phrase) -> Quantity | None:
        """The share that makes up nearly all that is voted with this one, both behind their prepositions."""
        if phrase.preposition not in talk.BETWEEN_SIDES or counted.quantity.value is None:
            return None
        for other in self.counts:
            its = self.reading.phrase_at(other.quantity.first)
            if other is counted or other.kind != counted.kind or its is None or other.quantity.value is None:
                continue
            beside = its.clause == phrase.clause and its.preposition in talk.BETWEEN_SIDES
            if beside and _LEAST_OF_ALL < counted.quantity.value + other.quantity.value <= _ALL:
                return other.quantity
        return None

    def _goes_on(self, counted: Counted, phrase: Phrase) -> bool:
        """Whether a bare share stands beside one of a vote in its list, its clause or a clause that has its verb.

        Beside votes it tells them again: ``12,418 votes (38.2%)``, ``4.2 million votes, or 49.6 percent``.
        """
        for other in self.counts:
            if other is counted or other.quantity.start > counted.quantity.start:
                continue
            its = self.reading.phrase_at(other.quantity.first)
            if its is None:
                continue
            if other.topic in CAST_KINDS and self._is_beside(phrase, its):
                return True
        return self._tells_again(counted, phrase)

    def _tells_again(self, counted: Counted, phrase: Phrase) -> bool:
        """``68,412 ballots, or 2.6 percent of those cast``: whether a share tells votes once more."""
        again = phrase.conjunct_of or (phrase.governor if phrase.relation == APPOSITION else None)
        earlier = (c for c in self.counts if c.kind in CAST_KINDS and c.quantity.start < counted.quantity.start)
        return again is not None and any(self.reading.phrase_at(c.quantity.first) is again for c in earlier)

    def _is_beside(self, phrase: Phrase, other: Phrase) -> bool:
        host = phrase.governor
        if phrase.relation == APPOSITION and host is not None and host.sort == NOUN_PHRASE:
            return can_win(host) or bool(host.quantities)
        own, its = self._clause(phrase), self._clause(other)
        if phrase.preposition in talk.RIVALLING:
            return own is its or host is not None
        if phrase.conjunct_of is not None:
            return phrase.conjunct_of is other or phrase.conjunct_of is other.conjunct_of
        return own is not its and own.verb is its.verb and phrase.relation == OBJECT

    def _takes_a_side(self, phrase: Phrase) -> bool:
        """``38.8 percent rejected it``: a share of those who voted; what people answer in a poll is none."""
        clause = self._clause_of_voters(phrase)
        verb = None if clause is None else clause.verb
        if clause is None or verb is None or verb.lemma not in talk.DECIDING_VERBS or verb.passive:
            return False
        if verb.lemma in talk.ELECTION_TALK and any(one.lemma in talk.ANSWERS for one in clause.objects):
            return self.reading.tokens.texts.isdisjoint(talk.SURVEYS)  # 54 percent voted no, the office said
        return self.reading.tokens.texts.isdisjoint(talk.POLLING_WORDS)

    def _clause_of_voters(self, phrase: Phrase) -> Clause | None:
        """The clause that tells how those voted: that of its subject, or ``42 percent who opposed it``."""
        if phrase.relation in (SUBJECT, PASSIVE_SUBJECT):
            return self._clause(phrase)
        told = (one for one in self.reading.sentence.clauses if one.kind == RELATIVE_CLAUSE)
        return next((one for one in told if one.antecedent is phrase and one.own_subject is None), None)

    def _side_behind(self, phrase: Phrase) -> str:
        """``58.9 percent in favour and 41.1 percent against``: the side that stands right behind; empty for none."""
        beside = self.reading.sentence.behind(phrase, BESIDE)
        behind = [one.text for one in beside]
        if not behind or not self.reading.tokens.texts.isdisjoint(talk.POLLING_WORDS):
            return ""
        joined = " ".join(behind)
        named = next((side for words, side in talk.SIDES_BEHIND.items() if joined.startswith(words)), "")
        alone = len(behind) == 1 or beside[-1].sort in (SIGN, CONJUNCTION) or behind[0] in talk.ANSWERS
        return named or (pw.SIDES.get(behind[0], "") if alone else "")

    def _agent_side(self, phrase: Phrase) -> str:
        """``was approved by 61 percent of voters``: the side of those who voted."""
        clause = self._clause(phrase)
        verb = clause.verb
        if verb is None or not verb.passive or clause.agent is not phrase or verb.lemma not in talk.DECIDING_VERBS:
            return ""
        return pw.SIDES.get(verb.lemma, "")

    def _side(self, phrase: Phrase) -> str:
        """``approved it``, ``voted against``: the side that a verb or the word right behind it names."""
        clause = self._clause_of_voters(phrase)
        verb = None if clause is None else clause.verb
        if verb is None:
            return ""
        items = self.reading.sentence.items
        after = verb.last if verb.clause == phrase.clause else phrase.last  # and 27 percent against it
        behind = items.entries[after].text if after < len(items.entries) else ""
        return pw.SIDES.get(verb.lemma) or pw.SIDES.get(behind, "")

    def _clause(self, phrase: Phrase) -> Clause:
        return self.reading.sentence.clauses[phrase.clause]


def group_before_bracket(reading: Reading, counted: Counted) -> None:
    """``a majority of voters (68%)``: a share told again in brackets is one of the people before them."""
    at = counted.quantity.outer_first
    if counted.group or at == 0 or reading.tokens.words[at - 1].tag != _BRACKET:
        return
    phrase = reading.phrase_at(counted.quantity.first)
    if phrase is not None and phrase.relation == APPOSITION and phrase.governor is not None:
        counted.group = FOLDED[phrase.governor.text].group or ""


def is_ballot(thing: Thing) -> bool:
    """Whether a count is one of votes or seats, or a share of them."""
    return thing.kind in BALLOT_KINDS or thing.topic in BALLOT_KINDS


def can_stand(phrase: Phrase) -> bool:
    """Whether a phrase names a party or a candidate in talk of a vote: by a name, a pronoun or a noun for one."""
    if phrase.sort != NOUN_PHRASE or phrase.tag & TEMPORAL or phrase.quantities:
        return False
    return bool(phrase.tag & (NAME | PRONOUN)) or phrase.lemma in GROUPS_OF_CANDIDATES or phrase.text in PARTY_NAMES


def is_title(reading: Reading, phrase: Phrase) -> bool:
    """``the Free Voters``: whether the last two words of a phrase are written as a name, none of them its opener."""
    if phrase.head <= phrase.first:
        return False
    items = reading.sentence.items
    starts = [items.first[at] for at in (phrase.head - 1, phrase.head)]
    return starts[0] > 0 and all(reading.tokens.surface(at, at + 1)[:1].isupper() for at in starts)


def can_win(phrase: Phrase) -> bool:
    """Whether a phrase can name a candidate, a party or a side."""
    if phrase.sort != NOUN_PHRASE or phrase.tag & TEMPORAL:
        return False
    if phrase.tag & (NAME | PRONOUN) or phrase.lemma in GROUPS_OF_CANDIDATES:
        return True
    return FOLDED[phrase.text].group is not None or phrase.lemma in talk.SIDE_TAKERS
