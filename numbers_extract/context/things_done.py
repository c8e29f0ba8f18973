"""A counted thing, sum or time in, who did what to it out: who fired, spent, sent, owns, asks for or imposes it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from numbers_extract.context.causes import Found
from numbers_extract.context.change_words import is_level_of_time
from numbers_extract.context.deeds_by_noun import DeedsByNoun
from numbers_extract.context.doers import is_result
from numbers_extract.context.sources.speaking import is_teller
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import (
    FORCE_KINDS,
    MONEY_KINDS,
    PERCENT_KINDS,
    PLAIN_KINDS,
    SPAN_KINDS,
    THING_KINDS,
    UNIT_KINDS,
)
from numbers_extract.grammar.classes import AMOUNT, NAME, POSSESSIVE, PRONOUN
from numbers_extract.grammar.clause import (
    APPOSITION,
    FINITE_KINDS,
    GERUND_CLAUSE,
    INFINITIVE,
    MOST_STEPS,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PASSIVE_SUBJECT,
    RELATIVE_CLAUSE,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.phrase import ADVERBIAL, NOUN_PHRASE, PREDICATE_WORD, SHIFTED, Phrase
from numbers_extract.lexicon.ballot_talk import MARGIN_VERBS
from numbers_extract.lexicon.clause_words import COLLECTIVES, NAMING_VERBS
from numbers_extract.lexicon.context_cues import actor as cues
from numbers_extract.lexicon.phrase_words import COSTING_VERBS, INDEX_POINT, LEVEL_PREPOSITIONS, TRANSPARENT
from numbers_extract.lexicon.quantity_words import (
    AS_AN_AGE,
    BRINGING_VERBS,
    CHANGE_VERBS,
    DIFFERENCES,
    EXTREMES,
    HIGHER,
    LOWER,
    PAST_A_LEVEL,
    PUSHING_VERBS,
)
from numbers_extract.lexicon.relators import AGENTIVE, ALLATIVE, BENEFACTIVE, PARTITIVE, VALUED_AT
from numbers_extract.lexicon.speakers import DECLARED, PAPERS, speaks
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.quantities.measures import PERSON

__all__ = ["IMPOSING", "ThingsDone"]


_TOLL: Final = "toll"
_UNOWNED: Final = SPAN_KINDS | PERCENT_KINDS
_IMPOSED: Final = cues.IMPOSED.spellings
IMPOSING: Final = frozenset(words[0] for words in cues.IMPOSED.words) | cues.SPENDING_TIME
"""Verbs by which a length of time may be somebody's deed."""
_USED, _GIVEN = cues.USED.spellings, cues.GIVER.spellings
_MADE_OFF, _ASKED, _PROVIDED = cues.MADE_OFF.spellings, cues.ASKED.spellings, cues.PROVIDED.spellings
_DEPRIVED: Final = cues.DEPRIVED.spellings
_SWUNG: Final = cues.SWUNG.spellings
_CONVICTED, _STEP = cues.CONVICTED.spellings, cues.STEP.spellings


class ThingsDone(DeedsByNoun):
    """Who did what is counted in one sentence, of what is no victim."""

    def _doer_of(self, clause: Clause) -> Found | None:
        doer = self.doer(clause)
        if doer is None and is_result(clause) and clause.shares_with is not None and clause.shares_with.passive:
            return self.cause(clause.shares_with, None)  # A market was bombed in a raid, killing 12
        return None if doer is None else (doer, cues.MAIN_SUBJECT if is_result(clause) else cues.SUBJECT)

    def _of_thing(self, counted: Counted, phrase: Phrase) -> Found | None:
        """Who fired the rockets, spent the money, sent the troops: who does what has the counted as its object."""
        if counted.frame is not None and counted.frame.role == _TOLL:
            return self._brought_on(phrase)
        found = (
            self._imposed(counted, phrase)
            or self._spent(counted, phrase)
            or self._of_span(counted, phrase)
            or self._bidder(counted, phrase)
            or self._of_difference(counted, phrase)
        )
        if found is None and is_level_of_time(self.reading, counted):
            return self._changer(counted, phrase)
        if found is not None or (counted.kind in SPAN_KINDS and not self._is_new_span(counted, phrase)):
            return found
        found = self._changer(counted, phrase) or self._wanted(counted, phrase)
        if found is not None:
            return found
        bare = phrase.tag & AMOUNT and phrase.conjunct_of is None and not self.hanging_on(phrase)  # edged up 4 percent
        if counted.kind in _UNOWNED and bare:
            own = self.read.clauses[phrase.clause]  # 9 percent were committed by guards
            return self._doer_of(own) if own.passive and own.agent is not None and own.own_subject is phrase else None
        for clause in self._with_object(self._gathered(phrase, sums=counted.kind in MONEY_KINDS)):
            if clause.verb is not None and self._does(clause, clause.verb, counted, phrase):
                found = self._orderer(clause, counted) or self._doer_of(clause) or self._payer(clause, counted)
                if found is not None:
                    return found
        return self._of_other_place(counted, phrase)

    def _of_difference(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``borrowed $9 million more than planned``: who pays or gets a sum told as a difference."""
        than, clause = phrase.governor, self.read.clauses[phrase.clause]
        if counted.kind not in MONEY_KINDS or than is None or clause.verb is None or clause.objects or clause.passive:
            return None
        if than.text not in DIFFERENCES or phrase.index != clause.verb.index + 1 or than.index != phrase.index + 1:
            return None
        told = self._does(clause, clause.verb, counted, phrase) and clause.verb.lemma not in COSTING_VERBS
        return self._doer_of(clause) if told else None

    def _brought_on(self, phrase: Phrase) -> Found | None:
        """``will send 90 men, bringing its strength to 900``: who brings its own to a number by what it does."""
        clause = self.read.clauses[phrase.clause]  # not: brings its numbers up to 9,000
        if clause.verb is None or not is_result(clause) or clause.verb.lemma not in BRINGING_VERBS:
            return None
        own = any(self.read.tags[one.first] & POSSESSIVE for one in clause.objects)
        return self._doer_of(clause) if own else None

    def _of_other_place(self, counted: Counted, phrase: Phrase) -> Found | None:
        """Whose the counted is where no verb has it as its object."""
        clause = self.read.clauses[phrase.clause]
        if phrase in clause.objects:
            return self.lost_to(clause) or self._giver(counted, clause)
        return (
            self._made_off(phrase)
            or self._used(counted, phrase)
            or self._convicted(phrase)
            or self._step(phrase)
            or self._asked(counted, phrase)
            or self._bought(counted, phrase)
            or self._provided(phrase)
            or self._deprived(phrase)
            or self._swung(counted, phrase)
            or self._undone_by(counted, phrase)
            or self._torn_through(counted, phrase)
        )

    def _of_span(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``a two-day strike by the guards``: who stands behind what lasts."""
        if counted.kind not in SPAN_KINDS or not counted.quantity.compound:
            return None
        clause = self.read.clauses[phrase.clause]
        waged = clause.passive and clause.agent is not None and clause.own_subject is phrase
        return self._agent_behind(phrase, AGENTIVE) or (self._doer_of(clause) if waged else None)

    def _spent(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``spent nine hours clearing the road``: who does something for so long."""
        if counted.kind not in SPAN_KINDS or counted.quantity.compound:
            return None
        clause = self.read.clauses[phrase.clause]
        if clause.verb is None or clause.verb.lemma not in cues.SPENDING_TIME or phrase.index < clause.verb.index:
            return None
        doing = any(one.kind == GERUND_CLAUSE and not one.after_comma for one in self.under(clause))
        return self._doer_of(clause) if doing else None

    def _wanted(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``The dockers want 9 percent``: who asks for a share or a sum."""
        clause = self.read.clauses[phrase.clause]
        if counted.kind not in PERCENT_KINDS | MONEY_KINDS or phrase not in clause.objects or clause.verb is None:
            return None
        return self._doer_of(clause) if clause.verb.lemma in cues.WANTING else None

    def _bought(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``bought the mill for $4 million``, ``sold it to Kesh for $4 million``: who pays."""
        clause = self.read.clauses[phrase.clause]
        if counted.kind not in MONEY_KINDS or phrase.preposition not in BENEFACTIVE or clause.verb is None:
            return None
        if phrase.relation != OBLIQUE or not clause.objects:
            return None
        if clause.verb.lemma in cues.BUYING:
            buyer = None if clause.passive else self.doer(clause)
        elif clause.verb.lemma in cues.SELLING:
            behind = (one for one in clause.adjuncts if one.preposition in ALLATIVE and not one.tag & AMOUNT)
            buyer = clause.objects[0] if len(clause.objects) > 1 else next(behind, None)
        else:
            return None
        return None if buyer is None or buyer.tag & PRONOUN else (buyer, cues.BUYER)

    def _giver(self, counted: Counted, clause: Clause) -> Found | None:
        """``received $9 million from the state``: who gives a sum, where the subject only gets it."""
        if counted.kind not in MONEY_KINDS or clause.verb is None or clause.passive:
            return None
        behind = (one for one in clause.adjuncts if f"{clause.verb.lemma} {one.preposition}" in _GIVEN)
        giver = next((one for one in behind if not one.dates and (one.tag & NAME or is_teller(one))), None)
        return None if giver is None else (giver, cues.GIVER)

    def _changer(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``cut its stake from 9 percent``, ``to double the grant``: who changes something by, from or to an amount."""
        if counted.kind not in UNIT_KINDS:
            return None
        for _ in range(MOST_STEPS):
            governor = phrase.governor
            if phrase.relation not in (NOMINAL, APPOSITION) or governor is None or not governor.tag & AMOUNT:
                break
            phrase = governor  # by half a point, to 6 percent
        clause = self.read.clauses[phrase.clause]
        if clause.verb is None or clause.verb.lemma in MARGIN_VERBS:
            return None
        pushed = clause.verb.lemma in PUSHING_VERBS and phrase.preposition in PAST_A_LEVEL
        onto = phrase.preposition in ALLATIVE and bool(phrase.tag & AMOUNT) and not phrase.measure
        pushed = pushed or (clause.verb.lemma in PUSHING_VERBS and onto)  # drove prices to $9
        if clause.verb.lemma not in CHANGE_VERBS and not pushed and not self._brings(counted, clause):
            return None
        level = phrase.relation == OBLIQUE and (pushed or phrase.preposition in LEVEL_PREPOSITIONS)
        if not level and phrase is not clause.verb:
            return None
        if not clause.passive and all(one.tag & (AMOUNT | PRONOUN) or self._is_per(one) for one in clause.objects):
            return None  # rose by 9 percent, at least double that
        return self._doer_of(clause)

    def _brings(self, counted: Counted, clause: Clause) -> bool:
        """``bringing the value of its aid to $9 million``: whether a sum is what its owner has brought it to."""
        if counted.kind not in MONEY_KINDS or clause.verb is None or clause.verb.lemma not in BRINGING_VERBS:
            return False
        told = [one for thing in clause.objects for one in (thing, *self.hanging_on(thing))]
        return any(self.read.tags[one.first] & POSSESSIVE for one in told)

    def _bidder(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``rejected the $9 million bid of the mill``, ``Kesh's $9 million offer``: who offers a sum."""
        noun = self._gathered(phrase, sums=True) if counted.kind in MONEY_KINDS else phrase
        if noun.lemma not in cues.BIDS:
            return None
        owner = self._owner(noun)
        return self._agent_behind(noun, cues.OFFERED_BY) or (None if owner is None else (owner, cues.BY_NOUN))

    def _agent_behind(self, noun: Phrase, prepositions: frozenset[str]) -> Found | None:
        """``a two-day strike by the guards``: who stands right behind a noun and such a preposition."""
        clause = self.read.clauses[noun.clause]
        beside = (*self.hanging_on(noun), *clause.adjuncts, clause.agent)
        for one in beside:
            if one is None or one.preposition not in prepositions or one.dates or one.tag & AMOUNT:
                continue
            if self.read.host_of(one)[0] is noun:
                return one, cues.BY_NOUN
        return None

    @staticmethod
    def _is_new_span(counted: Counted, phrase: Phrase) -> bool:
        """``held a two-day fair``; not ``the two-day fair``, nor ``a nine-year-old boat``."""
        compound = counted.quantity.compound
        return bool(compound) and compound not in AS_AN_AGE and not (phrase.determined and not phrase.indefinite)

    def _is_per(self, phrase: Phrase) -> bool:
        """``rose to 31 cents a litre``: whether a noun with its article stands right behind an amount."""
        before = self.read.right_before(phrase) if phrase.indefinite else None
        return before is not None and bool(before.tag & AMOUNT)

    def _made_off(self, phrase: Phrase) -> Found | None:
        """``made off with nine rings``: who takes them away."""
        top = self._gathered(phrase, sums=True)
        clause = self.read.clauses[top.clause]
        if clause.verb is None or top.relation != OBLIQUE or f"{clause.verb.lemma} {top.preposition}" not in _MADE_OFF:
            return None
        between = self.read.between(clause.verb, top)
        if clause.objects or not any(one.sort in (ADVERBIAL, SHIFTED, PREDICATE_WORD) for one in between):
            return None
        doer = self.doer(clause)
        return None if doer is None else (doer, cues.MADE_OFF)

    def _used(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``attacked the camp with two jets``, ``a clerk armed with two rifles``: who uses, bears or takes arms."""
        top = phrase.conjunct_of or phrase
        clause = self.read.clauses[top.clause]
        thing = counted.kind in THING_KINDS or (counted.kind in PLAIN_KINDS and counted.unit != PERSON)
        if not thing or counted.quantity.compound or clause.verb is None or top.relation != OBLIQUE:
            return None
        if f"{clause.verb.lemma} {top.preposition}" not in _USED or top.index < clause.verb.index:
            return None
        bears = clause.passive and clause.verb.lemma in cues.ARMING
        doer = self._told_of(clause) if bears else self.doer(clause)
        return None if doer is None else (doer, cues.USED)

    def _convicted(self, phrase: Phrase) -> Found | None:
        """``convicted a clerk on nine counts``: who finds somebody guilty, or not, of so many."""
        clause = self.read.clauses[phrase.clause]
        if clause.verb is None or f"{clause.verb.lemma} {phrase.preposition}" not in _CONVICTED:
            return None
        doer = self.doer(clause) if clause.objects or clause.passive else None
        return None if doer is None else (doer, cues.CONVICTED)

    def _step(self, phrase: Phrase) -> Found | None:
        """``announced the closure of nine shops``: who does, or causes, what is done to the counted."""
        top = phrase.conjunct_of or phrase
        noun = top.governor if top.relation == NOMINAL and top.preposition in PARTITIVE else None
        if noun is None or noun.lemma not in cues.DONE_TO_THINGS:
            return None
        clause = self.read.clauses[noun.clause]
        if clause.verb is None or f"{clause.verb.lemma} {noun.preposition}".rstrip() not in _STEP:
            return None
        doer = self.doer(clause)
        return None if doer is None or noun is clause.own_subject else (doer, cues.STEP)

    def _asked(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``first asked for $9 million, then $2 million``: who wants or accepts a sum."""
        top = self._gathered(phrase, sums=True) if counted.kind in MONEY_KINDS else phrase
        clause = self.read.clauses[top.clause]
        if clause.verb is None or top.relation != OBLIQUE or f"{clause.verb.lemma} {top.preposition}" not in _ASKED:
            return None
        doer = self.doer(clause) if counted.kind in MONEY_KINDS and not clause.passive else None
        return None if doer is None else (doer, cues.ASKED)

    def _provided(self, phrase: Phrase) -> Found | None:
        """``supplied the camp with nine tents``: who gives what stands behind *with*."""
        top = self._gathered(phrase, sums=True)
        clause = self.read.clauses[top.clause]
        if clause.verb is None or top.relation != OBLIQUE or f"{clause.verb.lemma} {top.preposition}" not in _PROVIDED:
            return None
        doer = self.doer(clause) if clause.objects or clause.passive else None
        return None if doer is None else (doer, cues.PROVIDED)

    def _deprived(self, phrase: Phrase) -> Found | None:
        """``cheated the town out of $9 million``: who takes from the object what stands behind *of*."""
        top = self._gathered(phrase, sums=True)
        clause = self.read.clauses[top.clause]
        if clause.verb is None or f"{clause.verb.lemma} {top.preposition}" not in _DEPRIVED:
            return None
        robbed = top.relation == OBLIQUE and (clause.passive or clause.objects)
        doer = self.doer(clause) if robbed or top.governor in clause.objects else None
        return None if doer is None else (doer, cues.DEPRIVED)

    def _swung(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``swung to a loss of $4 million``, ``made $2 on revenue of $9 million``: whose result a sum is."""
        noun = self._gathered(phrase, sums=True) if counted.kind in MONEY_KINDS else phrase
        clause = self.read.clauses[noun.clause]
        if noun.lemma not in cues.TURNED_OVER or noun.relation != OBLIQUE or clause.verb is None:
            return None
        doer = self.doer(clause) if f"{clause.verb.lemma} {noun.preposition}" in _SWUNG else None
        return None if doer is None else (doer, cues.SWUNG)

    def _undone_by(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``Fourteen villages were cut off because of mudslides``: the deed that a passive verb has as its cause."""
        clause = self.read.clauses[phrase.clause]
        first = phrase.conjunct_of or phrase
        if counted.kind in _UNOWNED | MONEY_KINDS or not clause.passive or clause.own_subject is not first:
            return None
        found = self._first(clause.adjuncts)
        return found if found is not None and found[1] is cues.CAUSE and self.is_deed(found[0]) else None

    def _torn_through(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``Floods tore through nine villages``, ``A lorry ploughed into nine stalls``: what passes or hits."""
        clause = self.read.clauses[phrase.clause]
        if counted.quantity.compound or counted.kind in UNIT_KINDS or phrase.relation != OBLIQUE or clause.passive:
            return None
        if clause.verb is None or clause.verb.lemma not in cues.TEARING:
            return None
        doer = self.doer(clause) if phrase.preposition in cues.TEARING_THROUGH else None
        return None if doer is None or not self.strikes(doer) else (doer, cues.SUBJECT)

    def _imposed(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``jailed a clerk for nine years``, ``hit a bank with a fine``: who does it to the object of the verb."""
        if counted.kind not in _UNOWNED | MONEY_KINDS:
            return None
        top = phrase.governor if phrase.relation == NOMINAL and phrase.preposition in PARTITIVE else phrase
        if top is None or top.sort != NOUN_PHRASE or top.relation not in (OBLIQUE, OBJECT):
            return None
        clause = self.read.clauses[top.clause]
        preposition = top.preposition or phrase.preposition
        if clause.verb is None or f"{clause.verb.lemma} {preposition}".rstrip() not in _IMPOSED:
            return None
        costs = clause.verb.lemma in cues.COSTING
        told = clause.kind in FINITE_KINDS or clause.after_comma  # not: with the clerk giving them nine days
        if not preposition and (costs != (counted.kind in MONEY_KINDS) or not told):
            return None  # gave the clerk nine days, cost the town $9 million
        if preposition in PARTITIVE and top.lemma not in cues.STEPS_TAKEN:
            return None  # announced growth of 3 percent
        first = clause.objects[0] if clause.objects else None
        done = clause.passive or (first is not None and first is not phrase)
        if not preposition and (first is None or first.tag & AMOUNT):
            return None  # will cost $199 and $249
        doer = self.doer(clause) if done else None
        return None if doer is None else (doer, cues.IMPOSED)

    def _gathered(self, phrase: Phrase, *, sums: bool) -> Phrase:
        """``a batch of 12 rockets``, ``a ransom of $3 million``: the noun that gathers the counted, or is the sum."""
        if sums and phrase.conjunct_of is not None and phrase.conjunct_of.tag & AMOUNT:
            phrase = phrase.conjunct_of  # a loss of $9 million, or $2 a share
        governor = phrase.governor
        if phrase.relation == APPOSITION and governor is not None and phrase.tag & AMOUNT and governor.tag & AMOUNT:
            phrase, governor = governor, governor.governor  # 27 square miles (70 square km)
        if phrase.relation == NOMINAL and phrase.preposition in PARTITIVE and governor is not None:
            gathers = sums or governor.lemma in TRANSPARENT or governor.lemma in cues.BELONGINGS
            phrase = governor if gathers else phrase
        elif phrase.relation == NOMINAL and phrase.preposition in VALUED_AT and governor is not None:
            told = governor.governor if governor.relation == NOMINAL and governor.preposition in PARTITIVE else None
            thing = told is not None and told.sort == NOUN_PHRASE and FOLDED[told.text].group is None
            phrase = told if told is not None and thing else governor  # a list of goods worth $9 million
        return phrase.conjunct_of or phrase

    def _with_object(self, noun: Phrase) -> Iterator[Clause]:
        """The clauses whose verb does something to a noun: its own, then those that tell of it."""
        own = self.read.clauses[noun.clause]
        if noun.relation in (OBJECT, PASSIVE_SUBJECT) or (noun.relation == SUBJECT and own.passive):
            yield own
        for clause in self.telling(noun):
            led = clause.opener is not None and " " in clause.opener.text  # a vote during which it sold nine
            if clause is not own and clause.kind != INFINITIVE and (clause.gap or clause.passive) and not led:
                yield clause

    def _does(self, clause: Clause, verb: Phrase, counted: Counted, phrase: Phrase) -> bool:
        lemma = verb.lemma
        if self._only_tells(clause, lemma, counted, phrase):
            return False
        if any(one.lemma in DECLARED.get(lemma, ()) for one in clause.objects):
            return True  # declared a dividend of 12 percent
        if counted.kind in MONEY_KINDS and self._is_got(clause, lemma, phrase):
            return True
        if self._holds_or_makes(clause, lemma, counted, phrase):
            return True
        doer = clause.subject
        if lemma in cues.CALLING_BACK or (lemma in cues.MOTION_VERBS and counted.kind in UNIT_KINDS - PERCENT_KINDS):
            personal = doer is not None and self._is_somebody(doer)
            return personal == (lemma in cues.MOTION_VERBS) and counted.kind not in SPAN_KINDS  # recalled; flew 900 km
        if lemma in cues.DOING_TO_THINGS or lemma in cues.TELLING_OR_DOING:
            stuff = any(one.preposition in PARTITIVE for one in self.hanging_on(phrase))  # 12 gallons of water
            if counted.quantity.kind and not stuff and counted.kind not in MONEY_KINDS:
                return False
            sent = counted.unit != PERSON or counted.kind in FORCE_KINDS  # not: police gave 12 dead
            doing = doer is not None and doer.lemma not in PAPERS and sent
            return doing or lemma in cues.DOING_TO_THINGS
        if lemma in cues.HITTING | cues.REACHING and not counted.quantity.kind:
            return self._hits(clause, reaches=lemma in cues.REACHING and not phrase.bare_number)
        if clause.particle is not None and lemma in cues.PARTICLE_DOING and counted.kind in MONEY_KINDS:
            return True
        if clause.particle is not None and lemma in cues.PARTICLE_DOING and not counted.quantity.kind:
            return doer is not None and self._acts_by_particle(doer, lemma)
        return lemma not in cues.NOT_DOING

    def _acts_by_particle(self, doer: Phrase, lemma: str) -> bool:
        """``took in 300 samples``, ``brought down nine drones``; not of a park: ``takes in nine villages``."""
        acts = is_teller(doer) or doer.lemma in COLLECTIVES
        return acts or (lemma not in cues.CONTAINING and not doer.tag & AMOUNT)

    def _only_tells(self, clause: Clause, lemma: str, counted: Counted, phrase: Phrase) -> bool:
        """``served a two-year term``, ``settled down $2``: whether a verb tells of an amount and does nothing to it."""
        if counted.kind in SPAN_KINDS and (lemma in cues.BURDENING or phrase.lemma in EXTREMES):
            return True  # struck a two-year high
        if clause.passive and clause.own_subject is None and lemma in cues.SUPPORTING_VERBS:
            return True  # crews backed by nine planes
        if counted.kind in MONEY_KINDS and lemma in cues.SUSTAINING:
            return True
        if lemma in NAMING_VERBS:
            return clause.kind == RELATIVE_CLAUSE  # in what he called a two-day siege
        if counted.unit == INDEX_POINT and lemma in cues.SETTLING_VERBS | cues.REACHING:
            return True  # closed down 6 percent, or 400 points
        if lemma not in cues.SETTLING_VERBS:
            return False
        lower = (
            phrase.text in HIGHER + LOWER
            or any(one.sort == PREDICATE_WORD for one in self.hanging_on(phrase))
            or (clause.particle is not None and bool(phrase.tag & AMOUNT))
        )
        return lower or (phrase.bare_number and not counted.unit)

    def _hits(self, clause: Clause, *, reaches: bool) -> bool:
        """Whether a deed, people or what strikes is the subject; of what is reached also a name or a body."""
        hitter = self.doer(clause)
        if hitter is None:
            return False
        if self.is_deed(hitter) or hitter.lemma in cues.STRIKING or FOLDED[hitter.text].group is not None:
            return True
        return reaches and (bool(hitter.tag & NAME) or speaks(hitter.lemma))

    def _is_event(self, phrase: Phrase) -> bool:
        """``nine rallies``, ``five rounds of talks``: whether what somebody holds takes place."""
        return any(one.lemma in cues.EVENTS_HELD for one in (phrase, *self.completions(phrase, PARTITIVE)))

    def _holds_or_makes(self, clause: Clause, lemma: str, counted: Counted, phrase: Phrase) -> bool:
        """``has $9 million in the bank``, ``keeps 600 troops there``, ``has made 700 dives``."""
        if counted.kind in MONEY_KINDS:
            own = (phrase.conjunct_of or phrase) in clause.objects or clause.gap  # not: a price of $9 million
            return lemma in cues.OWNING and own and bool(phrase.tag & AMOUNT)
        if counted.kind in PERCENT_KINDS:
            return lemma in cues.OWNING_A_SHARE or (lemma in cues.POSSESSION_VERBS and phrase.lemma in cues.HELD_SHARES)
        if counted.kind in FORCE_KINDS:
            return lemma in cues.STATIONING_VERBS
        if lemma in cues.HOLDING:
            return self._is_event(phrase)
        return lemma in cues.MAKING and not counted.quantity.kind and not phrase.bare_number

    @staticmethod
    def _is_somebody(doer: Phrase) -> bool:
        """Whether a phrase names people and no body: ``the witness``, ``Ana Ruiz``, ``she``."""
        word = FOLDED[doer.text]
        if doer.tag & NAME:
            return doer.last - doer.first > 1 and not speaks(doer.lemma)
        return bool(doer.tag & PRONOUN) or (word.group is not None and not word.collective)

    def _closes_with(self, clause: Clause, lemma: str, phrase: Phrase) -> bool:
        """``made a profit of $9 million``: whether a sum is what somebody makes or loses over a time."""
        told = (phrase, *clause.objects)
        if lemma in cues.REPORTING:  # not: reported losses of $9 million at the mill
            others = any(one.preposition in cues.OF_OTHERS for one in clause.adjuncts)
            return not others and any(one.lemma in cues.OWN_RESULTS for one in told)
        return lemma in cues.CLOSING_WITH and any(one.lemma in cues.FINANCIAL_RESULTS for one in told)

    def _is_got(self, clause: Clause, lemma: str, phrase: Phrase) -> bool:
        """``earned $9 million``, ``took $9 million in bribes``, ``made a loss of $9 million``: whose a sum becomes."""
        doer = self.doer(clause) if lemma in cues.POCKETING_VERBS and phrase.tag & AMOUNT else None
        taken = doer is not None and (bool(doer.tag & NAME) or FOLDED[doer.text].group is not None)
        return taken or lemma in cues.EARNING or self._closes_with(clause, lemma, phrase)

    def _payer(self, clause: Clause, counted: Counted) -> Found | None:
        """``was fined $9,000``: who pays, where nobody is told who fines."""
        subject = clause.subject
        fined = clause.verb is not None and clause.passive and clause.verb.lemma in cues.FINING
        pays = fined and counted.kind in MONEY_KINDS and clause.agent is None
        return (subject, cues.SUBJECT) if pays and subject is not None and not subject.tag & PRONOUN else None

    def _orderer(self, clause: Clause, counted: Counted) -> Found | None:
        """``ordered him to pay $10 million``: who makes another pay."""
        outer = clause.shares_with
        if counted.kind not in MONEY_KINDS or clause.kind != INFINITIVE or outer is None or not outer.lets:
            return None
        return self._doer_of(outer) if outer.verb is not None and outer.verb.lemma in cues.ORDERING else None
