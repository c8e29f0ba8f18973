"""A clause with its victims in, what befell them out: the agent, a deed, a cause, the clause that tells how."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from numbers_extract.context.doers import Doers
from numbers_extract.context.sources.speaking import is_teller
from numbers_extract.frames.traits import HARMED_KINDS, HELD_KINDS
from numbers_extract.grammar.classes import AMOUNT, NAME, PRONOUN, SEMICOLON, STOP
from numbers_extract.grammar.clause import (
    ADVERBIAL_CLAUSE,
    COMPLEMENT,
    GERUND_CLAUSE,
    INFINITIVE,
    MAIN,
    MOST_STEPS,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PARTICIPLE_CLAUSE,
    RELATIVE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.phrase import PREDICATE_WORD, Phrase
from numbers_extract.kinds import frames_for
from numbers_extract.lexicon.clause_words import (
    DOERS_OF_DEEDS,
    EXAMPLES,
    FREE_RELATIVES,
    LEAVING_VERBS,
    NEVER_REPORTING,
    PARTITIVE_RELATIVES,
    PLAIN_COPULA,
)
from numbers_extract.lexicon.context_cues import ContextCue
from numbers_extract.lexicon.context_cues import actor as cues
from numbers_extract.lexicon.cues import SAYING, STRONG_SAYING
from numbers_extract.lexicon.phrase_words import SUFFERERS
from numbers_extract.lexicon.relators import ABLATIVE, EQUATIVE, PARTITIVE
from numbers_extract.lexicon.words import FOLDED

__all__ = ["Causes", "Found", "is_assault", "is_harm", "says_alone"]

Found = tuple[Phrase, ContextCue]
"""The phrase that names the actor, and the cue that led to it."""


_DEED, _CAUSE, _DIED_OF = cues.DEED.spellings, cues.CAUSE.spellings, cues.DIED_OF.spellings
_BY, _WHEN, _WHERE = cues.BY_NOUN.spellings, cues.WHEN.spellings, cues.WHERE.spellings
_LOST_TO: Final = cues.LOST_TO.spellings
_BLAMED: Final = cues.BLAMED.spellings
_NOTHING: frozenset[str] = frozenset()
_BESIDE, _ACCUSED, _LED_TO = cues.WITH.spellings, cues.ACCUSED.spellings, cues.LED_TO.spellings
_CONFESSED, _LINKED, _SET_OFF = cues.CONFESSED.spellings, cues.LINKED.spellings, cues.SET_OFF.spellings
_CONTRACTED: Final = cues.CONTRACTED.spellings


_STRIKING: Final = (_BESIDE | cues.CLASHING) - cues.GIVING_WAY
_NO_MORE: Final = ("", "!")  # so the pattern of a frame opens that asks for nothing beside its verb
_PARTING: Final = STOP | SEMICOLON
_AIMED: Final = cues.STRIKING - cues.MEANS
_STRIKING_OTHERS: Final = _BESIDE | cues.TEARING | cues.HURTING
_WRECKING: Final = cues.CRASHING | _BESIDE
_TAKING_OVER: Final = cues.INTERCEPTING | _BESIDE
_UNDER: Final = (ADVERBIAL_CLAUSE, COMPLEMENT)
_ASSAULTS: Final = cues.HURTING | cues.ASSAILING
_SUFFERING: Final = cues.DYING | cues.BEARING | {PLAIN_COPULA}
_CARED_FOR: Final = cues.CARING_VERBS | cues.REHOUSING


class Causes(Doers):
    """What befell the victims of one sentence."""

    def undergone(self, clause: Clause, victims: Phrase, *, harmed: bool) -> Found | None:
        """What befell those whom a clause tells of: ``12 men were killed by ..., died in ..., were hurt when ...``.

        Those ``harmed`` were so by nobody who only finds or treats them: ``were identified by police``.
        """
        for told in self._sharing(clause):
            cared_for = harmed and told.verb is not None and told.verb.lemma in cues.VICTIM_FINDING_VERBS
            found = self._by_means(told, victims) if cared_for else self._of_clause(told, victims)
            if found is not None:
                return found
        found = self.of_joined(clause, victims) or self._struck(clause, victims) or self._beside(clause)
        found = found or self._of_whole(clause) or self._of_list(clause)
        return found or self._of_label(clause) or self._led_into(clause) or self._of_part(clause)

    def _of_part(self, clause: Clause) -> Found | None:
        """``hit a bus carrying 40 nuns, nine of whom died``: who harmed the whole that a relative takes a part of."""
        verb, outer = clause.verb, clause.parent
        part = (
            clause.kind == RELATIVE_CLAUSE and clause.opener is not None and clause.opener.text in PARTITIVE_RELATIVES
        )
        if not part or verb is None or not (verb.lemma in cues.DYING or is_harm(verb)):
            return None
        for _ in range(MOST_STEPS):
            if outer is None or outer.verb is None:
                return None
            if outer.verb.lemma in _STRIKING_OTHERS and not outer.passive:
                doer = self.doer(outer)
                return None if doer is None else (doer, cues.WITH)
            outer = outer.parent
        return None

    def _led_into(self, clause: Clause) -> Found | None:
        """``The blast led to nine people being hurt``: who does what leads to a clause about its victims."""
        outer, subject = clause.parent, clause.own_subject
        link = None if subject is None else self.read.preposition_of(subject)
        if link is None or outer is None or outer.verb is None or clause.kind != GERUND_CLAUSE:
            return None
        doer = self.doer(outer) if f"{outer.verb.lemma} {link.text}" in _LED_TO else None
        return None if doer is None else (doer, cues.LED_TO)

    def of_joined(self, clause: Clause, victims: Phrase, *, taken: bool = False) -> Found | None:
        """``were shot and wounded by gunmen``, ``shot and killed in a raid``: what befell by the last of the harms.

        Of those ``taken`` also by what tells how they are held: ``kidnapped and held by gunmen``.
        """
        joined = [clause]
        for other in self.under(clause.parent) if clause.passive else ():
            if other.shares_with not in joined or not other.passive or other.verb is None:
                continue
            joined.append(other)
            harms = is_harm(other.verb) or (taken and other.verb.lemma in cues.KEEPING)
            cared_for = not taken and other.verb.lemma in _CARED_FOR  # hurt and treated after a crash began
            found = self._of_clause(other, victims) if harms else self._told_how(other) if cared_for else None
            if found is not None:
                return found
        return None

    def _of_next(self, clause: Clause) -> Found | None:
        """``Two were kidnapped and another was hurt by gunmen``: who is told of once, behind the last of a list."""
        verb = clause.verb
        if verb is None or not clause.passive:
            return None
        for other in self.under(clause.parent):
            if other.index <= clause.index or other.kind != clause.kind or not self._counts(other):
                continue
            if other.verb is not None and not self.read.are_parted(verb, other.verb, _PARTING):
                return self._agent_of_harm(other)
        return None

    def _agent_of_harm(self, clause: Clause) -> Found | None:
        """``were wounded by gunmen``: who did what a passive clause tells, where that is a harm."""
        harms = clause.passive and clause.verb is not None and is_harm(clause.verb)
        agent = self.doer(clause) if harms else None
        return None if agent is None else (agent, cues.AGENT)

    def _struck(self, clause: Clause, victims: Phrase) -> Found | None:
        """``struck a cyclist, who died``: who did harm to those of whom a relative clause tells what came of it."""
        own = self.read.clauses[victims.clause]
        if clause.kind != RELATIVE_CLAUSE or clause.antecedent is not victims or victims not in own.objects:
            return None
        dying = clause.verb is not None and clause.verb.lemma in cues.DYING
        doer = self.doer(own) if dying and own.verb is not None and own.verb.lemma in cues.HURTING else None
        return None if doer is None else (doer, cues.SUBJECT)

    def _of_label(self, clause: Clause) -> Found | None:
        """``Blast at shrine: five dead``, ``Bombs hit a shrine: five dead``: what is told before a colon."""
        struck = self._struck_before(clause)
        if struck is not None:
            return struck
        outer: Clause | None = clause
        for _ in range(MOST_STEPS):
            if outer is None:
                return None
            if outer.label is not None:
                return (outer.label, cues.DEED) if self.is_deed(outer.label) else None
            outer = outer.parent
        return None

    def _struck_before(self, clause: Clause) -> Found | None:
        """``Bombs hit a shrine: five dead``: who strikes in the clause before a colon, behind which victims stand."""
        outer, verb = clause.parent, clause.verb
        if (
            clause.kind != MAIN
            or outer is None
            or outer.verb is None
            or outer.verb.lemma not in _BESIDE
            or outer.passive
        ):
            return None
        harmed = verb is None or verb.lemma in cues.DYING or is_harm(verb)
        doer = self.doer(outer) if harmed else None
        if doer is None or not (self.strikes(doer) or FOLDED[doer.text].group is not None):
            return None
        return doer, cues.WITH

    def strikes(self, doer: Phrase) -> bool:
        """Whether a noun names a deed, a weapon or what crashes."""
        return self.is_deed(doer) or doer.lemma in cues.CRASHING_VEHICLES or doer.lemma in cues.EXPLOSIVES

    def _sharing(self, clause: Clause) -> Iterator[Clause]:
        """A clause and those that it shares its subject with, while they tell of the same victims in the passive."""
        seen: Clause | None = clause
        for _ in range(MOST_STEPS):
            if seen is None or (seen is not clause and not seen.passive):
                return
            yield seen
            seen = seen.shares_with

    def _of_clause(self, clause: Clause, victims: Phrase) -> Found | None:
        if clause.passive and clause.agent is not None and not self._is_source(clause):
            agent = self.doer(clause)
            if agent is not None:
                return agent, cues.AGENT
        return self._by_means(clause, victims)

    def _by_means(self, clause: Clause, victims: Phrase) -> Found | None:
        """What befell those whom a clause tells of, by its causes and by the clause that tells how."""
        return self.cause(clause, victims) or self._told_how(clause)

    def _is_source(self, clause: Clause) -> bool:
        """``was reported by the agency``."""
        return clause.verb is not None and clause.verb.lemma in SAYING

    # -------------------------------------------------------------------------------------- behind prepositions
    def cause(self, clause: Clause, victims: Phrase | None) -> Found | None:
        """A deed or a cause behind a preposition, in the clause or on the victims themselves, who may be told apart."""
        lemma = clause.verb.lemma if clause.verb is not None and not clause.passive else ""
        own = self.hanging_on(victims) if victims is not None else []
        own = [*own, *(one for word in own if word.sort == PREDICATE_WORD for one in self.hanging_on(word))]
        agent = next((one for one in own if self._is_agent(one)), None)
        if agent is not None:
            return agent, cues.BY_NOUN
        fatal = _DIED_OF if lemma in cues.DYING else _NOTHING
        found = self._suffered(victims) or self._first(own) or self._first(clause.adjuncts, fatal)
        found = found or self._left_so(clause) or self.lost_to(clause)
        told = found is not None and found[1] is cues.CAUSE and lemma in cues.VICTIM_FINDING_VERBS
        return None if told else found  # due to the snow they buried the dead at home

    def _suffered(self, victims: Phrase | None) -> Found | None:
        """``the nine victims of the crash``: the deed that a noun of those who suffer it is told with."""
        if victims is None or victims.lemma not in SUFFERERS:
            return None
        told = (one for one in self.hanging_on(victims) if one.preposition in PARTITIVE and self.is_deed(one))
        deed = next(told, None)
        return None if deed is None else (deed, cues.DEED)

    def _left_so(self, clause: Clause) -> Found | None:
        """``are dead from the virus``, ``are in hospital after a crash``: what led to a state."""
        state = clause.result or clause.predicate
        fatal = _DIED_OF if state is not None and state.lemma in cues.DEAD else _NOTHING
        return None if state is None else self._first(self.hanging_on(state), fatal)

    def lost_to(self, clause: Clause) -> Found | None:
        """``lost nine men to malaria``: what takes them."""
        verb = clause.verb
        if verb is None or clause.passive or not clause.objects:
            return None
        taker = next((one for one in clause.adjuncts if f"{verb.lemma} {one.preposition}" in _LOST_TO), None)
        return (
            None
            if taker is None or taker.tag & (PRONOUN | AMOUNT) or taker.dates or taker.bare_number
            else (taker, cues.LOST_TO)
        )

    def _is_agent(self, phrase: Phrase) -> bool:
        if phrase.dates or phrase.measure or (phrase.lemma in cues.MEANS and not phrase.determined):
            return False  # four by air
        return phrase.preposition in _BY

    def _first(self, adjuncts: Iterable[Phrase], fatal: frozenset[str] = _NOTHING) -> Found | None:
        """The first deed or cause among phrases; behind the prepositions ``fatal`` all that people can die of."""
        for phrase in adjuncts:
            called = self._called(phrase) if phrase.preposition in _DEED and phrase.text in FREE_RELATIVES else None
            if called is not None:
                return called, cues.DEED
            if phrase.tag & PRONOUN or (phrase.dates and not self.is_deed(phrase)):
                continue
            if phrase.preposition in _CAUSE:
                return phrase, cues.CAUSE
            pit = phrase.lemma in cues.PITS and phrase.preposition not in _BY
            if phrase.preposition in _DEED and self.is_deed(phrase) and not pit:
                return self._attacker(phrase) or (phrase, cues.DEED)
            if phrase.preposition in fatal and self._is_fatal(phrase):
                return phrase, cues.DIED_OF
        return None

    def _called(self, relative: Phrase) -> Phrase | None:
        """``in what police call a raid``, ``in what was a raid``: the deed that something is said to be."""
        telling = self.telling(relative)
        completed = (inner for one in telling for inner in self.under(one) if inner.kind == INFINITIVE)
        said = (thing for one in (*telling, *completed) for thing in (one.predicate, *one.objects))
        return next((thing for thing in said if thing is not None and self.is_deed(thing)), None)

    def _is_fatal(self, phrase: Phrase) -> bool:
        """Whether people can die of it: what is no name and no measure and nobody's own wound."""
        return not (phrase.tag & NAME or phrase.measure or phrase.quantities or phrase.lemma in cues.OWN_HARM)

    def _attacker(self, deed: Phrase) -> Found | None:
        """``in an attack by rebels on a post``: who does a deed; not ``in a shooting by the river``."""
        found = self.by_noun(deed)
        agent = None if found is None else found[0]
        return found if agent is not None and FOLDED[agent.text].group is not None else None

    def by_noun(self, noun: Phrase) -> Found | None:
        """``the abduction of two clerks by pirates``: the agent of the noun of a deed."""
        agent = next((one for one in self.hanging_on(noun) if self._is_agent(one)), None)
        return None if agent is None else (agent, cues.BY_NOUN)

    def of_noun(self, clause: Clause, noun: Phrase, victims: Phrase) -> Found | None:
        """``the killing of five men by bandits``, ``the killers of nine``, ``31 deaths due to floods``."""
        if noun is not victims and noun.lemma in DOERS_OF_DEEDS and victims.preposition in PARTITIVE:
            return noun, cues.BY_NOUN
        hanging = self.hanging_on(noun) if noun is victims else self.hanging_on(noun) + self.hanging_on(victims)
        behind = tuple(self._further_behind(clause, victims))
        for phrase in (*hanging, *behind):
            if self._is_agent(phrase):
                return phrase, cues.BY_NOUN
        sets = self.completions(victims, PARTITIVE) if victims.bare_number else ()  # one of two raids staged by rebels
        for telling in (one for phrase in (noun, victims, *sets) for one in self.telling(phrase)):
            found = (self._blamed(telling) or self._of_clause(telling, victims)) if telling.passive else None
            if found is not None:
                return found
        owned = self._confessed(clause, noun) if noun is not victims else None  # not: the clinic admitted 28
        done = owned or self.led_to(clause, noun) or self._linked(clause, noun) or self._accused(clause, noun)
        told = [*clause.objects, clause.subject]
        blamed = self._blamed(clause) if (noun.conjunct_of or noun) in told else None
        fatal = ABLATIVE if noun.lemma in cues.HARMS else _NOTHING
        found = self._suffered(victims) or self._first(hanging, fatal)
        return found or done or blamed or self._first(behind, fatal)

    def _further_behind(self, clause: Clause, victims: Phrase) -> Iterator[Phrase]:
        """``the death of nine, including two girls, in a crash``: what stands behind victims, past some named."""
        for one in clause.adjuncts:
            link = self.read.preposition_of(one)
            if link is not None and self.read.right_before(link) is victims:
                yield one  # mourned the killing of nine clerks during a raid
            mark = None if link is None else self.read.mark_before(link)
            before = None if mark is None else self.read.right_before(mark)
            if before is not None and before.governor is victims and before.preposition in EXAMPLES:
                yield one

    def led_to(self, clause: Clause, noun: Phrase) -> Found | None:
        """``The blaze resulted in nine deaths``, ``claimed the lives of nine``: who does what leads there."""
        verb = clause.verb
        if verb is None or f"{verb.lemma} {noun.preposition}".rstrip() not in _LED_TO:
            return None
        doer = self.doer(clause)
        told = doer is not None and verb.lemma in SAYING and noun.lemma in NEVER_REPORTING and is_teller(doer)
        return None if doer is None or told or noun.relation == NOMINAL else (doer, cues.LED_TO)

    def _linked(self, clause: Clause, noun: Phrase) -> Found | None:
        """``an outbreak linked to nine deaths``: what a harm is said to come of."""
        verb, told = clause.verb, clause.subject
        if verb is None or told is None or not clause.passive or f"{verb.lemma} {noun.preposition}" not in _LINKED:
            return None
        return None if told.tag & PRONOUN or told.dates else (told, cues.LINKED)

    def _confessed(self, clause: Clause, noun: Phrase) -> Found | None:
        """``admitted the murder of three``, ``pleaded guilty to the murders``: who owns up to the deed."""
        verb = clause.verb
        if verb is None or verb.negated or f"{verb.lemma} {noun.preposition}".rstrip() not in _CONFESSED:
            return None
        between = self.read.items.entries[verb.last : noun.first]
        doer = None if any(entry.text in cues.TAKING_BACK for entry in between) else self.doer(clause)
        return None if doer is None else (doer, cues.CONFESSED)

    def _accused(self, clause: Clause, noun: Phrase) -> Found | None:
        """``blamed the army for the killing``: the object of a charge, or its subject in the passive."""
        verb = clause.verb
        charged = verb is not None and f"{verb.lemma} {noun.preposition}" in _ACCUSED
        if not charged or noun.lemma in cues.VICTIM_FINDING_NOUNS:
            return None
        accused = clause.subject if clause.passive else next(iter(clause.objects), None)
        if accused is None or accused.tag & PRONOUN or accused.lemma in cues.EVENTS_HELD:
            return None  # held a march for the killed
        return accused, cues.ACCUSED

    def _blamed(self, clause: Clause) -> Found | None:
        """``killings blamed on rebels``, ``blamed nine deaths on the heat``: on whom or what a harm is blamed."""
        verb = clause.verb
        if verb is None:
            return None
        blamed = (one for one in clause.adjuncts if f"{verb.lemma} {one.preposition}" in _BLAMED)
        found = next((one for one in blamed if not one.tag & PRONOUN and not one.dates), None)
        return None if found is None else (found, cues.BLAMED)

    # -------------------------------------------------------------------------------------- in other clauses
    def _told_how(self, clause: Clause) -> Found | None:
        """``were killed when jets bombed a market``: who does what the clause under it tells."""
        for inner in self.under(clause):
            opener, verb = inner.opener, inner.verb
            if verb is None:
                found = self._told_meanwhile(inner)
            else:
                found = self._caught(inner, verb) or self._set_off(inner) or self._contracted(inner, verb)
            if found is not None:
                return found
            if verb is None or opener is None or inner.kind not in _UNDER:
                continue
            if opener.text not in _WHEN or self._is_timed(opener):
                continue
            if opener.text in cues.DATING_SUBORDINATORS and verb.lemma in STRONG_SAYING:
                continue
            found = self._under_attack(inner) or self._who_does(inner, verb, opener)
            if found is not None:
                return found
        return None

    def _caught(self, clause: Clause, verb: Phrase) -> Found | None:
        """``died after being caught in an attack``, ``Hit by a bus, nine nuns died``: what befell them."""
        shares = clause.kind == PARTICIPLE_CLAUSE and clause.antecedent is None
        if not verb.passive or not (shares or clause.kind == GERUND_CLAUSE):
            return None
        caught = self._first(clause.adjuncts) if verb.lemma in cues.CATCHING else None
        stopped = self.doer(clause) if verb.lemma in _TAKING_OVER and clause.agent is not None else None
        return caught or self._agent_of_harm(clause) or (None if stopped is None else (stopped, cues.AGENT))

    def _told_meanwhile(self, clause: Clause) -> Found | None:
        """``were hurt while driving home when rebels fired``: what befell them at what they did meanwhile."""
        if clause.opener is None or clause.opener.text not in cues.MEANWHILE:
            return None
        for doing in self.under(clause):
            cause = next((one for one in doing.adjuncts if one.preposition in _CAUSE and not one.tag & PRONOUN), None)
            found = self._told_how(doing) if cause is None else (cause, cues.CAUSE)
            if found is not None:
                return found
        return None

    def _set_off(self, clause: Clause) -> Found | None:
        """``after stepping on a mine``, ``when their car hit a bomb``: what explodes under whoever sets it off."""
        verb, opener = clause.verb, clause.opener
        if verb is None or opener is None or opener.text not in _WHEN or clause.passive:
            return None
        subject = clause.own_subject
        if subject is not None and (subject.lemma in _AIMED or self.is_deed(subject)):
            return None
        particle = "" if clause.particle is None else clause.particle.text
        told = [(one, particle) for one in clause.objects] + [(one, one.preposition) for one in clause.adjuncts]
        found = (one for one, link in told if f"{verb.lemma} {link}".rstrip() in _SET_OFF)
        explosive = next((one for one in found if one.lemma in cues.EXPLOSIVES), None)
        return None if explosive is None else (explosive, cues.SET_OFF)

    def _contracted(self, clause: Clause, verb: Phrase) -> Found | None:
        """``after contracting the virus``, ``after drinking tainted liquor``: what those ill or dead took in."""
        if clause.kind != GERUND_CLAUSE or clause.passive or verb.lemma not in _CONTRACTED:
            return None
        taken = next(iter(clause.objects), None)
        none = taken is None or bool(taken.tag & (PRONOUN | NAME)) or bool(taken.dates) or taken.lemma in cues.MEANS
        return None if none or taken is None else (taken, cues.CONTRACTED)  # not: caught a bus

    def _under_attack(self, clause: Clause) -> Found | None:
        """``when their bus came under fire from rebels``, ``when it bore an attack``: who attacks, else the attack."""
        bears = clause.verb is not None and clause.verb.lemma in cues.BEARING and not clause.passive
        under = [one for one in clause.adjuncts if one.preposition in cues.COMING_UNDER]
        attack = next((one for one in (*under, *(clause.objects if bears else ())) if self.is_deed(one)), None)
        if attack is None:
            return None
        beside = (*self.hanging_on(attack), *clause.adjuncts)
        attackers = (one for one in beside if one.preposition in cues.ATTACKED_BY and not one.dates)
        return next(attackers, attack), cues.WHEN

    def _who_does(self, clause: Clause, verb: Phrase, opener: Phrase) -> Found | None:
        """Who does what a clause of time tells, where that can have harmed others."""
        doer = clause.agent if clause.passive and clause.agent is not None else clause.own_subject
        if doer is None or doer.tag & PRONOUN or doer.dates or doer.bare_number:
            return None
        undergoes = clause.passive and clause.agent is None and is_harm(verb)  # were killed when a house was bombed
        undergoes = undergoes or self._gives_way(clause, verb, doer)
        beside = opener.text in EQUATIVE and verb.lemma not in _STRIKING
        harmless = undergoes or beside or verb.lemma in cues.ARRIVING
        harms = self.is_deed(doer) and doer.lemma not in cues.PITS
        return None if harmless and not harms else (doer, cues.WHEN)

    @staticmethod
    def _gives_way(clause: Clause, verb: Phrase, doer: Phrase) -> bool:
        """``after a dam collapsed``, ``when a bridge gave way``: whether what people stood on or under only breaks."""
        given = cues.GIVEN_WAY.get(verb.lemma, _NOTHING)
        breaks = verb.lemma in cues.BREAKING or any(one.lemma in given for one in clause.objects)
        return breaks and doer.lemma in cues.STOOD_ON

    def taken_by(self, clause: Clause, victims: Phrase) -> Found | None:
        """``were kidnapped when rebels ambushed their bus``: who took people, by the attack in which it was done."""
        joined = self.of_joined(clause, victims, taken=True) or self._of_next(clause)
        found = joined or self._told_how(clause)
        told = None if found is None else self.read.clauses[found[0].clause].verb
        attacked = joined is not None or (told is not None and (told.lemma in _TAKING_OVER or is_harm(told)))
        return found if attacked else None

    def _is_timed(self, opener: Phrase) -> bool:
        """``missing two days after the rains stopped``: whether a length of time says only when."""
        before = self.read.right_before(opener)
        return before is not None and before.measure and opener.text in cues.DATING_SUBORDINATORS

    def _of_whole(self, clause: Clause) -> Found | None:
        """``The attack was on a jail, where 16 were killed``: the deed that a relative clause tells of."""
        opener, outer = clause.opener, clause.parent
        if opener is None or outer is None or opener.text not in _WHERE:
            return None
        others = (*outer.objects, *outer.adjuncts, outer.subject)
        for phrase in (*self._around(clause.antecedent, clause), *others):
            if phrase is not None and phrase.index < opener.index and self.is_deed(phrase):
                return phrase, cues.WHERE
        return None

    def _beside(self, clause: Clause) -> Found | None:
        """``Troops shelled the suburb, with nine people killed``, ``left one dead and two wounded``: who did it all."""
        victims = clause.antecedent
        if clause.kind != PARTICIPLE_CLAUSE or victims is None:
            return self._beside(clause.shares_with) if clause.shares_with is not None else None
        victims = self.outermost(victims)  # left hundreds of others infected
        outer = self.read.clauses[victims.clause]
        if outer.verb is None or outer is clause:
            return None
        left = victims.relation == OBJECT and outer.verb.lemma in LEAVING_VERBS
        if not left and (victims.relation != OBLIQUE or outer.verb.lemma not in _BESIDE):
            return None
        doer = self.doer(outer)
        return None if doer is None else (doer, cues.SUBJECT if left else cues.WITH)

    def _of_list(self, clause: Clause) -> Found | None:
        """``In a raid, 12 died and 30 were hurt``, ``12 dead, 30 hurt in blast``: a deed told once for a list."""
        start = clause.verb or clause.own_subject
        if start is None:
            return None
        said = clause.shares_with if clause.kind == PARTICIPLE_CLAUSE and clause.passive else None
        if said is not None and said.passive and self._is_source(said):
            return self._of_list(said)  # were reported killed and others hurt in a raid
        beside = tuple(self._meanwhile(clause))
        for other in (*self.under(clause.parent), *self.joined_participles(clause), *beside):
            far = abs(other.index - clause.index) > MOST_STEPS
            if other is clause or far or other.verb is None:
                continue
            if other.kind != clause.kind and other.shares_with is not clause and other not in beside:
                continue
            if self.read.are_parted(start, other.verb, _PARTING):
                continue
            if other.verb.index > start.index:
                found = self._told_later(clause, other)
            else:
                found = (self._of_the_first if other in beside else self._told_before)(clause, other)
            if found is not None:
                return found
        return None

    def _meanwhile(self, clause: Clause) -> Iterator[Clause]:
        """``Nine were shot, while two others were hurt when rebels came``: the clauses that *while* sets beside."""
        outer = clause.parent
        told = clause.opener is not None and clause.opener.text in cues.MEANWHILE
        if outer is not None and told and not clause.fronted:
            yield outer
        for one in self.under(clause):
            told = one.opener is not None and one.opener.text in cues.MEANWHILE
            if told and one.own_subject is not None and one.after_comma:
                yield one

    def _told_later(self, clause: Clause, other: Clause) -> Found | None:
        """What befell those of one clause too by what the next tells: a deed, how it happened, who did it."""
        found = self._first(one for one in other.adjuncts if one.lemma not in cues.OWN_MEANS)
        left = self._left_so(other) if found is None else None
        if left is not None and (left[1] is cues.DIED_OF or left[0].lemma in cues.DEEDS):
            return left  # not: in custody in the investigation of a raid
        if found is None and self._counts(other):
            alike = _side(clause.subject) == _side(other.subject)  # not: nine clerks were killed, four guards shot by
            found = self._told_how(other) or (self._agent_of_harm(other) if alike else None)
        found = found or self._wrecked_too(clause, other)
        return None if found is not None and found[0].lemma in cues.OWN_MEANS else found

    def _wrecked_too(self, clause: Clause, other: Clause) -> Found | None:
        """``Two were hurt and their carts damaged by a mob``: who wrecks or takes things, told for those harmed too."""
        if clause.verb is None or other.verb is None or not (clause.passive and other.passive):
            return None
        wrecks = other.verb.lemma in cues.WRECKING and is_harm(clause.verb) and clause.agent is None
        people = other.own_subject is not None and FOLDED[other.own_subject.text].group is not None
        doer = self.doer(other) if wrecks and not people else None
        return None if doer is None or not (self.is_deed(doer) or self._names_people(doer)) else (doer, cues.AGENT)

    def _names_people(self, doer: Phrase) -> bool:
        """``a group of villagers``, ``the army``: whether a noun phrase is of people."""
        told = (doer, *self.completions(doer, PARTITIVE))
        return any(one.tag & NAME or FOLDED[one.text].group is not None or is_teller(one) for one in told)

    def _told_before(self, clause: Clause, other: Clause) -> Found | None:
        """What befell those of one clause too by what the one before tells: a deed, who attacked, what harms."""
        verb, told = clause.verb, other.verb
        if verb is None or told is None:
            return None
        before = (one for one in other.adjuncts if one.index < told.index and one.lemma not in cues.OWN_MEANS)
        found = self._first(before) or self._under_attack(other) or self._of_the_first(clause, other)
        subject = other.own_subject
        dies = not clause.passive and verb.lemma in cues.DYING
        if found is not None or not (clause.passive or dies) or other.passive or subject is None:
            return found
        wrecked = told.lemma in _WRECKING and subject.lemma in cues.CRASHING_VEHICLES and (dies or is_harm(verb))
        harming = is_harm(told) or told.lemma in cues.TEARING | cues.BREAKING_OUT
        harms = wrecked or (harming and self.is_deed(subject))  # A bus hit a tree and nine died
        attacks = not dies and told.lemma in _BESIDE and not verb.helped  # Bandits attack a farm, nine killed
        doer = self.doer(other) if harms or attacks else None
        return None if doer is None else (doer, cues.MAIN_SUBJECT)

    def _of_the_first(self, clause: Clause, other: Clause) -> Found | None:
        """``Nine were shot by rebels and two others were hurt``: what befell those whom the others are told beside."""
        subject, told = clause.own_subject, other.verb
        if subject is None or told is None or not (is_harm(told) or told.lemma in cues.DYING):
            return None
        verb, more = clause.verb, subject.names_others or subject.lemma in cues.OTHER_DETERMINERS
        if verb is None or not (is_harm(verb) or (more and verb.lemma in _SUFFERING)):
            return None  # not: and two others were rescued, and one had a cut
        if not (more or subject.bare_number):
            return None
        found = self._first(one for one in other.adjuncts if one.lemma not in cues.OWN_MEANS) or self._told_how(other)
        acts = other.agent is not None if other.passive else bool(other.objects) and more  # not: nine huts burned and
        if found is not None or not acts or told.lemma in cues.DYING:
            return found
        doer = self.doer(other)
        means = doer is None or doer.lemma in cues.OWN_MEANS
        return None if means or doer is None else (doer, cues.AGENT if other.passive else cues.SUBJECT)

    def _counts(self, clause: Clause) -> bool:
        """``31 died and 20 were hurt when a ferry capsized``: whether a clause counts those whom its verb befell."""
        subject = clause.own_subject
        if subject is None:
            return clause.kind == PARTICIPLE_CLAUSE and clause.passive
        hurt = clause.passive and clause.verb is not None and is_harm(clause.verb)
        person = hurt and FOLDED[subject.text].group is not None  # A guard died and her brother was hurt when
        return person or bool(subject.quantities) or subject.names_others or subject.lemma in cues.OTHER_DETERMINERS

    def joined_participles(self, clause: Clause) -> Iterator[Clause]:
        """``Nine died and as many injured when``, ``Hit by a bus, nine died``: participles that share its subject."""
        for one in self.under(clause):
            if one.kind == PARTICIPLE_CLAUSE and one.shares_with is clause and one.antecedent is None:
                yield one


def _side(phrase: Phrase | None) -> str:
    """The group of those who take part in a fight; empty for all others."""
    group = None if phrase is None else FOLDED[phrase.text].group
    return group if group is not None and group in cues.FIGHTING_GROUPS else ""


def is_harm(verb: Phrase) -> bool:
    """Whether whoever is the object of a verb is harmed by its subject."""
    if verb.lemma in cues.VICTIM_FINDING_VERBS:
        return False
    return verb.lemma in _ASSAULTS or says_alone(verb, HARMED_KINDS)


def is_assault(verb: Phrase) -> bool:
    """Whether whoever is the object of a verb is harmed or taken by its subject: ``stab``, ``arrest``."""
    return is_harm(verb) or says_alone(verb, HELD_KINDS)


def says_alone(verb: Phrase, kinds: Collection[str]) -> bool:
    """Whether a verb says, with nothing beside it, that its object is of one of some kinds."""
    frames = frames_for("object", verb.lemma)
    return any(frame.kind in kinds and frame.pattern[:1] in _NO_MORE for frame in frames)
