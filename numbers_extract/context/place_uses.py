"""A place phrase where it hangs in, whether it says something else than where a fact happened out.

It may belong to whoever speaks (``police in Oslo said``), be where the counted go or come from, or be where the cause
of a change lies (``lost 9% after a fire in Oslo``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from numbers_extract.context.clause_ways import share_subject
from numbers_extract.context.hanging import Hung, Scenery
from numbers_extract.context.sources.speaking import can_speak
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import (
    AWAY_KINDS,
    BALLOT_KINDS,
    BEFELL_KINDS,
    CAST_KINDS,
    CUSTODY_KINDS,
    DEED_KINDS,
    HARMED_KINDS,
    MONEY_KINDS,
    PLAIN_KINDS,
    SHARE_KINDS,
    THING_KINDS,
    UNIT_KINDS,
)
from numbers_extract.grammar.classes import COMMA, PRONOUN
from numbers_extract.grammar.clause import (
    APPOSITION,
    COMPLEMENT,
    GERUND_CLAUSE,
    INFINITIVE,
    MOST_STEPS,
    NOMINAL,
    PARTICIPLE_CLAUSE,
    RELATIVE_CLAUSE,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.lexicon.ballot_talk import VOTING
from numbers_extract.lexicon.context_cues import cue_words
from numbers_extract.lexicon.context_cues.reach import TOLD_BY
from numbers_extract.lexicon.phrase_words import SIDES
from numbers_extract.lexicon.place_words import FILLED, JOINING_PREPOSITIONS
from numbers_extract.lexicon.relators import ADESSIVE, GENITIVES, INESSIVE, LOCATIVE_RELATIVES, TARGETS

__all__ = ["PlaceUses"]

# What befell them where they were brought to, and what does harm where it goes.
_UNDERGOING: Final = HARMED_KINDS | BEFELL_KINDS
_DOING_HARM: Final = THING_KINDS | DEED_KINDS
_AMOUNTS: Final = MONEY_KINDS | SHARE_KINDS
# Of what is counted around a deed, not of those whom it befell.
_AROUND_DEEDS: Final = PLAIN_KINDS | CUSTODY_KINDS | UNIT_KINDS
_FARTHER: Final = 3  # clauses


class PlaceUses:
    """What the place phrases of one sentence are for; ``fired`` and ``lent`` get the ids of the cues that say so."""

    def __init__(
        self, scenery: Scenery, spoken: Sequence[tuple[int, int]], fired: list[str], lent: dict[int, str]
    ) -> None:
        self.scenery = scenery
        self.spoken = spoken
        self.fired = fired
        self.lent = lent
        self.says = cue_words("place", "says")
        self.records = cue_words("place", "records")
        self.undergoing = cue_words("place", "undergoes")
        self.takes = cue_words("place", "takes")
        self.goals = cue_words("place", "leads_to_goal")
        self.carries = cue_words("place", "carries")
        self.stakes = cue_words("place", "shares_in")
        self.hears = cue_words("place", "hears")
        self.bodies = cue_words("place", "represents")
        self.filling = cue_words("place", "fills")
        self.inside = cue_words("place", "leads_into")
        self.homes = cue_words("place", "leads_from_home")
        self.leaving = cue_words("place", "leaves_behind")
        self.ways = cue_words("place", "leads_on")
        self.senders = cue_words("place", "sends")
        self.holders = cue_words("place", "holds")
        self.roles = cue_words("place", "works_there")
        self.aims = cue_words("place", "aims_at")
        self.ranks = cue_words("place", "ranks_next")
        self.causes = cue_words("place", "leads_to_a_cause")
        self.dying = cue_words("place", "says_who_died")
        self.inquiries = cue_words("place", "looks_into")
        self.deeds = cue_words("place", "looked_into")

    def farther(self, counted: Counted, clause: Clause, hung: Hung) -> int:
        """How much farther a place counts to which the counted go: where it befell them comes first."""
        link = self.scenery.preposition_of(hung.phrase)
        goes = link is not None and link.text in self.goals and counted.kind in _UNDERGOING
        return _FARTHER if goes and not _is_under(clause, hung.clause) else 0

    def is_a_goal(self, hung: Hung) -> bool:
        """Whether a place is only where somebody goes or is brought."""
        link = self.scenery.preposition_of(hung.phrase)
        return link is not None and link.text in self.goals

    def led_away(self) -> bool:
        """Whether a place of the counted was found to be only where they go."""
        return not frozenset((*self.goals.values(), *self.inside.values())).isdisjoint(self.fired)

    def _sends(self, clause: Clause, hung: Hung) -> bool:
        """``Chad sent 9 trucks``, ``gave Chad 9 trucks``: whether a country only sends or gets the counted."""
        giver = hung.clause.subject is hung.phrase
        own = hung.clause.verb
        if (
            hung.rule == "known"
            and own is not None
            and own.lemma in self.senders
            and hung.phrase in hung.clause.objects
        ):
            self.fired.append(self.senders[own.lemma])
            return True  # to give Chad a say in raids that killed nine
        shared = clause.subject is hung.phrase  # Chad plans to grow and is buying 9 tanks
        verb = hung.clause.verb if giver and not shared and not _is_under(clause, hung.clause) else clause.verb
        if hung.rule != "known" or verb is None or verb.lemma not in self.senders:
            return False
        if hung.clause is not clause and not giver and not (clause.kind == INFINITIVE and clause.parent is hung.clause):
            return False
        self.fired.append(self.senders[verb.lemma])
        return True

    def _is_at_a_cause(self, hung: Hung) -> bool:
        """``lost 9% after a fire in Oslo``: whether a place hangs on the noun that says why."""
        before = self.scenery.before(hung.phrase)
        beside = [] if before is None or before.sort != NOUN_PHRASE else [before]
        for host in (*self.scenery.hosts(hung.phrase), *beside):
            if host.preposition in self.causes:
                self.fired.append(self.causes[host.preposition])
                return True
        return False

    def _is_looked_into(self, counted: Counted, hung: Hung) -> bool:
        """``saw nine tapes over a death in Oslo``: whether a place is that of a deed which others look into."""
        told, place = self.scenery.told_of(counted), self.scenery.phrase_of(counted)
        found: list[str] = []
        for one in hung.clause.adjuncts:
            if one.index > hung.phrase.index or (place and one.index < place.index < hung.phrase.index):
                continue  # the death of nine men in Oslo, over nine years in Oslo
            if one.preposition in self.inquiries and one.lemma in self.deeds and one not in told:
                found = [self.inquiries[one.preposition], self.deeds[one.lemma]]
            elif one.preposition and one.preposition not in JOINING_PREPOSITIONS:
                found = []  # over thefts as a result of raids in Oslo
        self.fired += found
        return found != []

    def _is_left(self, counted: Counted, clause: Clause, hung: Hung) -> bool:
        """``nine who fled Mali were robbed``, ``nine fled Mali``: whether a place is only what somebody left."""
        verb = hung.clause.verb
        if verb is None or verb.lemma not in self.leaving or hung.clause.passive:
            return False
        relative = hung.clause.kind == RELATIVE_CLAUSE and hung.clause is not clause
        if not (relative or counted.kind in AWAY_KINDS) or hung.phrase not in hung.clause.objects:
            return False
        self.fired.append(self.leaving[verb.lemma])
        return True

    def _tells_of_leaving(self, hung: Hung) -> bool:
        """``9 were evacuated from Mali, the last of 12 vans``: whether a clause says who went away from a place."""
        away = (one for one in self.scenery.counts if one.kind in AWAY_KINDS)
        return any(self.scenery.clause_of(one) is hung.clause for one in away)

    def _is_carried(self, clause: Clause, hung: Hung, word: str) -> bool:
        """``nine were flown to a hospital``: whether a place is only where those whom something befell are brought."""
        verb = hung.clause.verb
        if word not in self.goals or verb is None or verb.lemma not in self.carries:
            return False
        if (hung.clause is not clause and _is_under(clause, hung.clause)) or self._is_told_of(hung):
            return False
        self.fired.append(self.carries[verb.lemma])
        return True

    def _is_behind_goal(self, clause: Clause, hung: Hung) -> bool:
        """``flown to Umo, where they lie in a ward``: whether a place is that of a clause on where they are brought."""
        opener, outer = self.scenery.leads(hung.clause), hung.clause.parent
        if hung.clause is clause or opener is None or outer is None or outer.verb is None:
            return False
        if opener.text not in LOCATIVE_RELATIVES:
            return False
        brought = outer.verb.lemma in self.carries
        return brought and any(
            one.preposition in self.goals and opener.index - 2 <= one.index < opener.index for one in outer.adjuncts
        )

    def is_on_the_way(self, counted: Counted, clause: Clause, hung: Hung) -> bool:
        """``sent 9 to Chad``, ``evacuated 9 from Mali``: whether a place is only where the counted go or come from."""
        link = self.scenery.preposition_of(hung.phrase)
        word = "" if link is None else link.text
        own = hung.clause is clause or (clause.kind == RELATIVE_CLAUSE and _is_under(clause, hung.clause))
        if word in self.homes and ((counted.kind in AWAY_KINDS and own) or self._tells_of_leaving(hung)):
            self.fired.append(self.homes[word])
            return True
        if self._sends(clause, hung) or self._is_left(counted, clause, hung):
            return True
        if self._is_passed(counted, hung, word):
            return True
        if counted.kind in _UNDERGOING and (self._is_carried(clause, hung, word) or self._is_behind_goal(clause, hung)):
            return True
        if counted.kind in _AMOUNTS and self._is_at_a_cause(hung):
            return True
        if counted.kind in _AROUND_DEEDS and self._is_looked_into(counted, hung):
            return True
        place = self.scenery.phrase_of(counted)
        stays = counted.kind in _DOING_HARM or (place is not None and place.relation == NOMINAL)
        goal = self.goals.get(word) or ("" if stays else self.inside.get(word, ""))  # a van with nine drove into a mill
        if not goal or self._fills(hung) or counted.kind in _UNDERGOING:
            return False
        if hung.clause is not clause and _is_under(clause, hung.clause):
            return False
        self.fired.append(goal)
        return True

    def _is_passed(self, counted: Counted, hung: Hung, word: str) -> bool:
        """``smuggled nine carts through Umo``, ``sent over the border``: whether the counted only pass a place."""
        border = "" if hung.rule != "generic" else self.ways.get(f"{word} {hung.phrase.lemma}", "")
        moved = hung.clause.own_subject if hung.clause.passive else next(iter(hung.clause.objects), None)
        verb = "" if hung.clause.verb is None else hung.clause.verb.lemma
        brought = (verb in self.carries or verb in self.senders) and moved in self.scenery.told_of(counted)
        cue = border or (self.ways.get(word, "") if brought else "")
        self.fired += [cue] if cue else []
        return cue != ""

    def _is_told_of(self, hung: Hung) -> bool:
        """``brought to the clinic, where they died``: whether a clause tells what became of the counted in a place.

        Not ``brought to the clinic, where they are in a stable condition``.
        """
        for one in self.scenery.clauses:
            opener = self.scenery.leads(one) if self.scenery.tells_where(one) else None
            if opener is None or not self._ends_before(hung, opener):
                continue
            subject = one.own_subject
            if one.verb is not None and one.verb.lemma in self.dying and subject is not None and subject.tag & PRONOUN:
                self.fired.append(self.dying[one.verb.lemma])
                return True
        return False

    def _ends_before(self, hung: Hung, opener: Phrase) -> bool:
        """Whether a place ends right before what opens a clause, a comma left out."""
        before = self.scenery.sentence.right_before(opener)
        if before is not None and before.tag & COMMA:
            before = self.scenery.sentence.right_before(before)
        return before is not None and self.scenery.offsets(before)[1] == hung.end

    def _fills(self, hung: Hung) -> bool:
        """``took to the streets of Oslo``: whether a place that ``to`` leads to is where the counted are."""
        clause, verb = hung.clause, hung.clause.verb
        if verb is None or clause.objects or verb.lemma not in self.filling or hung.phrase.text not in FILLED:
            return False
        self.fired.append(self.filling[verb.lemma])
        return True

    def is_of_another(self, counted: Counted, clause: Clause, hung: Hung) -> bool:
        """``an analyst at Umo Watch``, ``sanctions on Mali``: whether a place is another noun's alone."""
        scenery, phrase = self.scenery, hung.phrase
        votes = phrase is hung.clause.own_subject and phrase.lemma in self.bodies and hung.clause is not clause
        if votes and counted.kind not in BALLOT_KINDS:
            return True  # Mali's parliament voted to send nine men
        verb = "" if hung.clause.verb is None else hung.clause.verb.lemma
        if counted.kind in CAST_KINDS and self._takes_a_side(hung):
            return True  # with Mali abstaining
        if hung.rule == "known" and verb in self.hears and phrase in hung.clause.objects:
            self.fired.append(self.hears[verb])
            return True
        if hung.rule == "known" and hung.clause.agent is phrase and self._ends_list(hung):
            return True  # fired by Chad, backed by Chad and Mali, but not: held by a Chad jury
        if self._is_of_an_actor(counted, hung) and phrase not in scenery.told_of(counted):
            return True
        if self._comes_next(counted, hung):
            return True
        hosts = scenery.hosts(phrase)
        if any(one.tag & PRONOUN for one in hosts) and any(one.relation == APPOSITION for one in hosts):
            return not any(one in scenery.told_of(counted) for one in hosts)  # nine rounds, most of them in Oslo
        link, host = scenery.preposition_of(phrase), scenery.before(phrase)
        if link is None or host is None or host.sort != NOUN_PHRASE:
            return False
        named = hung.rule == "named"
        held = named and link.text in INESSIVE and host.preposition not in ADESSIVE  # not: at stake in Umo
        cue = self.stakes.get(host.lemma, "") if held else ""
        if not cue and host in scenery.told_of(counted):
            return False
        cue = cue or (self.roles.get(host.lemma, "") if link.text in ADESSIVE and named else "")
        cue = cue or (self.aims.get(host.lemma, "") if link.text in TARGETS else "")
        if cue:
            self.fired.append(cue)
        return cue != ""

    def _takes_a_side(self, hung: Hung) -> bool:
        """``with Mali and Chad abstaining``: whether a participle says how a country voted, or one of its list."""
        for one in self.scenery.sentence.clauses:
            verb, subject = one.verb, one.subject
            if one.kind != GERUND_CLAUSE or verb is None or subject is None:
                continue
            if hung.start <= self.scenery.offsets(subject)[0] < hung.end:
                return verb.lemma in SIDES or verb.lemma in VOTING
        return False

    def _ends_list(self, hung: Hung) -> bool:
        """Whether a place ends where its noun phrase or one that is listed with it ends."""
        listed = (hung.phrase, *self.scenery.sentence.list_of(hung.phrase))
        return any(self.scenery.offsets(one)[1] == hung.end for one in listed)

    def _comes_next(self, counted: Counted, hung: Hung) -> bool:
        """``Chad had nine cases, followed by Mali with six``: whether a place behind the counted is next in a rank."""
        place = self.scenery.phrase_of(counted)
        cue = self.ranks.get(hung.phrase.preposition, "")
        if not cue or place is None or place.index > hung.phrase.index:
            return False
        self.fired.append(cue)
        return True

    def _is_of_an_actor(self, counted: Counted, hung: Hung) -> bool:
        """``Chad's rebels freed nine``: whether a place only owns those who act or speak."""
        text = self.scenery.reading.tokens.text
        if hung.phrase.relation != SUBJECT or not text.startswith(GENITIVES, hung.end):
            return False
        if hung.phrase.lemma in self.holders or (hung.phrase.lemma in self.bodies and counted.kind in CAST_KINDS):
            return False  # Brazil's prisons hold 700,000, Chad's parliament voted 90-20
        verb = hung.clause.verb
        if verb is not None and verb.lemma in self.records and counted.kind in _UNDERGOING:
            return False  # Chad's health ministry reported nine deaths
        return can_speak(self.scenery.reading, hung.phrase, surely=True)

    def is_of_the_saying(self, hung: Hung, clause: Clause) -> bool:
        """``police in Oslo said``: the place belongs to the speaker; ``Bulgaria reported 130 drownings`` does not."""
        verb, subject = hung.clause.verb, hung.clause.own_subject
        if verb is not None and subject is not None and verb.lemma in self.says and not verb.passive:
            taking = self.scenery.taking(hung.clause, self.takes)
            if taking:
                self.lent[clause.index] = taking
                return False
            if verb.lemma in self.records and (hung.clause is clause or _is_short(clause) or _goes_on(clause, hung)):
                self.lent[clause.index] = self.records[verb.lemma]
                return False
            if subject is hung.phrase and verb.lemma in self.undergoing and clause.kind == hung.clause.kind:
                return False  # Chad has recorded nine cases, and six men have died
            if subject is hung.phrase or subject in self.scenery.hosts(hung.phrase):
                self.fired.append(self.says[verb.lemma])
                return True
        if any(one.preposition in TOLD_BY for one in (hung.phrase, *self.scenery.hosts(hung.phrase))):
            return True  # according to the chief clerk at Chad's ministry
        told = hung.clause.antecedent if hung.clause.kind == PARTICIPLE_CLAUSE else None
        if told is not None and told.preposition in TOLD_BY:
            return True  # according to figures published in Oslo
        return hung.clause is not clause and any(low <= hung.start < high for low, high in self.spoken)


def _is_under(clause: Clause, outer: Clause) -> bool:
    """Whether a clause stands inside another."""
    inner = clause.parent
    for _ in range(MOST_STEPS):
        if inner is None or inner is outer:
            break
        inner = inner.parent
    return inner is outer


def _goes_on(clause: Clause, hung: Hung) -> bool:
    """``clerks in Umo reported nine cases, bringing the toll to 12``, ``and warned that``: whether they count on."""
    counts = hung.phrase is not hung.clause.own_subject and any(one.quantities for one in hung.clause.objects)
    outer = clause.parent if clause.kind == COMPLEMENT else None
    told = outer is not None and share_subject(outer, hung.clause)
    return counts and (told or (clause.kind == GERUND_CLAUSE and clause.parent is hung.clause))


def _is_short(clause: Clause) -> bool:
    """Whether a clause has no finite verb: ``reported 6 killed (2 women) and 10 injured``."""
    return clause.verb is None or (clause.verb.open and clause.verb.passive)
