"""The counted phrases of a sentence and its place phrases in, the words that place each out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from numbers_extract.context.clause_ways import DOWN, UP, Link, share_subject
from numbers_extract.context.doers import is_result
from numbers_extract.context.hanging import Hung, Scenery
from numbers_extract.context.place import PlacePhrase
from numbers_extract.context.place_uses import PlaceUses
from numbers_extract.context.told_places import HOLDER, told_places
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import (
    BALLOT_KINDS,
    CAST_KINDS,
    CLAUSE_MEASURED_KINDS,
    CUSTODY_KINDS,
    DEED_KINDS,
    HARMED_KINDS,
    MONEY_KINDS,
    PEOPLE_KINDS,
    PLAIN,
    PLAIN_KINDS,
    SHARE_KINDS,
    SPAN_KINDS,
    UNIT_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.classes import COLON, COMMA, GERUND, HAVE, PAST, PRONOUN
from numbers_extract.grammar.clause import (
    ADVERBIAL_CLAUSE,
    APPOSITION,
    COMPLEMENT,
    GERUND_CLAUSE,
    INFINITIVE,
    MAIN,
    PARTICIPLE_CLAUSE,
    PREDICATE,
    RELATIVE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.kinds import all_kinds
from numbers_extract.lexicon.antecedents import FURTHER_ONES
from numbers_extract.lexicon.clause_words import PLAIN_COPULA
from numbers_extract.lexicon.context_cues import cue_words
from numbers_extract.lexicon.context_cues.scope import RUNNING_NUMBERS
from numbers_extract.lexicon.dating_rules import LAPSES, OTHER_TIME, RECORD_SPANS
from numbers_extract.lexicon.place_words import (
    DISTANCE_FROM,
    GENERIC_HEADS,
    JOINING_PREPOSITIONS,
    POINTERS,
    ROOMS,
    SCENES_BESIDE,
    TERRITORIES,
    WHOLES,
)
from numbers_extract.lexicon.quantity_words import ADDITIONAL, AS_AN_AGE
from numbers_extract.lexicon.relators import (
    COMPARATIVE,
    COMPLEMENTISERS,
    CONTRASTIVE,
    DEFINITE_ARTICLE,
    EXCEEDING,
    EXISTENTIAL,
    GENITIVES,
    PARTITIVE,
)

__all__ = ["NOT_PLACED", "Placed", "Placing"]

_LISTED: Final = VICTIM_KINDS | CAST_KINDS
_LOOSE: Final = PEOPLE_KINDS | PLAIN_KINDS | DEED_KINDS
_FARTHEST: Final = 5
_REACH: Final = {kind.name: _FARTHEST if kind.place_reach is None else kind.place_reach for kind in all_kinds()}
# How many clauses farther a place counts that its rule makes less likely.
_STEPS: Final = {"generic": 2, "adverb": 3, "known": 1, "moved": 1, "global": 1, "owner": 1, "belongs": 4}


# What a clause about something else shares the place of the clause before with, also where it tells of a later time.
_SAME_SCENE: Final = (VICTIM_KINDS - CUSTODY_KINDS) | UNIT_KINDS
_FIRST: Final = -1  # clauses
_CLOSING: Final = ")"
_COMMON: Final = frozenset({"generic", "adverb", "global"})
# Where no way leads to the only place of a sentence, one found so, or in such a clause, is another clause's.
_NEVER_ALONE: Final = frozenset({"moved", "owner"})
_APART: Final = frozenset({ADVERBIAL_CLAUSE, RELATIVE_CLAUSE})
_OF_THEIR_OWN: Final = frozenset({GERUND_CLAUSE, RELATIVE_CLAUSE, INFINITIVE})
_BESIDE: Final = frozenset(("", ",", "("))
_ELSEWHERE: Final = 2  # clauses
_POINTING: Final = 2  # words: ``the town``


class Placed(NamedTuple):
    """The words that place a fact, empty for none, and the ids of the cues by which they do or do not."""

    text: str = ""
    cues: tuple[str, ...] = ()


NOT_PLACED: Final = Placed()


class Placing:
    """The place phrases of one sentence, each where it hangs; ``spoken`` are the offsets of the words for sources."""

    def __init__(
        self, text: str, scenery: Scenery, places: Sequence[PlacePhrase], spoken: Sequence[tuple[int, int]]
    ) -> None:
        self.text = text
        self.scenery = scenery
        self.fired: list[str] = []
        self.lent: dict[int, str] = {}
        self.refused: set[int] = set()
        self.before: set[int] = set()
        self.uses = PlaceUses(scenery, spoken, self.fired, self.lent)
        self.told = told_places(text, scenery, places)
        covered = [(place.start, place.end) for place in self.told]
        apart = [
            place for place in places if not any(low <= place.start and place.end <= high for low, high in covered)
        ]
        hung = map(scenery.hang, [*apart, *self.told])
        named = (
            one
            for one in hung
            if one is not None
            and one.rule != "origin"
            and one.phrase.preposition not in COMPARATIVE
            and not scenery.is_an_amount(one)
            and not (one.rule == "generic" and self._only_qualifies(one))
        )
        self.hung = sorted(named, key=lambda one: one.start)
        self.locating = {one for one in self.hung if self._located(one) or self._only_describes(one)}
        self.others = cue_words("place", "opens_other_place")
        self.same = cue_words("place", "lends_place")
        self.persons = cue_words("place", "tells_of_another")
        self.grounds = cue_words("place", "leads_to_ground")
        self.events = cue_words("place", "striker")
        self.deeds = cue_words("place", "comes_before")
        self.dying = cue_words("place", "adds_to_toll")
        self.earlier = cue_words("place", "opens_other_scene")
        self.over = cue_words("place", "leads_to_a_deed")
        self.calls = cue_words("place", "calls_for")
        self.holding = cue_words("place", "holds_for")
        self.parts = cue_words("place", "goes_on")
        self.happening = cue_words("place", "takes_place")
        self.demands = cue_words("place", "demands")
        self.caring = cue_words("place", "cares_for")
        self.releases = cue_words("place", "lets_go")
        self.origins = cue_words("place", "tells_of_origin")
        self.bases = cue_words("place", "lives_elsewhere")

    def of(self, counted: Counted) -> Placed:
        """The words that place a counted quantity."""
        self.fired.clear()
        self.lent.clear()
        self.refused.clear()
        self.before.clear()
        far = self._distance_from(counted)
        if far:
            return Placed(far)
        found = self._best(counted)
        if found is None:
            return Placed("", tuple(dict.fromkeys(self.fired)))
        clause = self.scenery.stands(counted)[1]
        opened = clause is not None and self.scenery.tells_where(clause) and self._opens_behind(clause, found)
        best = found if opened else self._pointed_at(found)  # Chad goes to the island, where nine sing
        if clause is not None and self._goes_away(counted, clause, found, best):
            return Placed("", tuple(dict.fromkeys(self.fired)))
        helped = (self.lent.get(best.clause.index, ""), self.told.get(PlacePhrase(*best[:3]), ""))
        self.fired += filter(None, helped)
        return Placed(self._named_by(best), tuple(dict.fromkeys(self.fired)))

    def _goes_away(self, counted: Counted, clause: Clause, found: Hung, best: Hung) -> bool:
        """``sent nine vans to Chad, raising the number there``: whether the counted go away.

        ``found`` stands for ``best``. They are not where a later clause is set either: ``sent 9 to Chad after a riot``.
        """
        if best is not found and self.uses.is_on_the_way(counted, clause, best):
            return True
        later = found.clause.kind == ADVERBIAL_CLAUSE and found.clause.parent is clause
        return later and self.uses.led_away()

    def of_own_noun(self, counted: Counted) -> Placed:
        """``two doctors at a clinic in Oslo said``: the words of the place that hangs on the counted noun alone."""
        place = self.scenery.phrase_of(counted)
        own = (one for one in self.hung if place is not None and self.scenery.hosts(one.phrase)[:1] == [place])
        best = next(own, None)
        return NOT_PLACED if best is None else Placed(self._named_by(best))

    def _named_by(self, best: Hung) -> str:
        """``in five houses in Umo``: of a counted place the one that it lies in, where that is told; else its words."""
        for one in self.scenery.counts:
            distance = one.kind in UNIT_KINDS - SHARE_KINDS or one.quantity.compound
            if best.start < one.quantity.end < best.end and not distance:
                inner = _behind_preposition(self.text[one.quantity.end : best.end])
                if inner:
                    return inner
        return self.text[best.start : best.end]

    def _pointed_at(self, best: Hung) -> Hung:
        """``in Umo ... nine died in the town``, ``nine died there``: the place named before that is meant."""
        words = self.text[best.start : best.end].split()
        noun = len(words) == _POINTING and words[0].lower() in DEFINITE_ARTICLE and words[1] in POINTERS
        if best.rule not in _COMMON or not (noun or (len(words) == 1 and words[0] in EXISTENTIAL)):
            return best
        before = [one for one in self.hung if one.start < best.start and one.rule not in _COMMON]
        told = (one for one in self.hung if one.rule not in _COMMON and self._tells_where(best, one))
        return before[-1] if before else next(told, best)

    def _tells_where(self, hung: Hung, other: Hung) -> bool:
        """``from the wreckage of a mill that fell down in Umo``: whether a relative clause says where a place is."""
        told = other.clause.antecedent
        if other.clause.kind != RELATIVE_CLAUSE or told is None:
            return False
        return told is hung.phrase or hung.phrase in self.scenery.hosts(told)

    def _distance_from(self, counted: Counted) -> str:
        """``9 km north of Brod``, ``four mines in Chile``: the words behind a quantity that is part of a place."""
        for hung in self.hung:
            if hung.start < counted.quantity.end < hung.end:
                rest = self.text[counted.quantity.end : hung.end]
                measured = counted.kind in UNIT_KINDS and hung.start <= counted.quantity.start  # one in five: none
                located = self._located(hung) if measured else None
                if located is not None:
                    return self.text[located.start : located.end]
                return rest.strip() if measured else _behind_preposition(rest)
        return ""

    def _only_qualifies(self, hung: Hung) -> bool:
        """``an ugly border incident``, but not ``a hotel room``: whether a noun of place only says of what sort."""
        noun, sentence = hung.phrase, self.scenery.sentence
        if not self.scenery.is_inside_noun(hung) or sentence.tags[noun.head] & GERUND:
            return False
        return noun.lemma not in GENERIC_HEADS and noun.lemma not in ROOMS

    def _located(self, hung: Hung) -> Hung | None:
        """``in Umo, 60 km north of Temo``: the place before that a distance only locates; None for none."""
        scenery = self.scenery
        start, host, link = hung.start, scenery.before(hung.phrase), scenery.preposition_of(hung.phrase)
        inside = [one for one in scenery.counts if hung.start <= one.quantity.start < hung.end]
        if not inside and host is not None and link is not None and link.text in DISTANCE_FROM:
            inside = [one for one in scenery.counts if scenery.phrase_of(one) is host]  # at a bar a mile from Temo
            start = scenery.offsets(host)[0]
        measure = scenery.phrase_of(inside[0]) if inside else None
        if measure is None or inside[0].kind not in UNIT_KINDS - SHARE_KINDS:
            return None
        noun = scenery.before(measure)
        if noun is not None and noun.relation == APPOSITION:
            start = scenery.offsets(noun)[0]  # in Umo, a town 60 km north of Temo
        before = (one for one in self.hung if one.end < start and self.text[one.end : start].strip() in _BESIDE)
        found = next(before, None)
        return found if found is None or found.rule not in _COMMON or self.text[found.end] == "," else None

    def _only_describes(self, hung: Hung) -> bool:
        """``in Umo, the largest town in Mali, nine died``: whether a place only says which one the place before is."""
        scenery = self.scenery
        noun, behind = scenery.before(hung.phrase), scenery.after(hung.phrase)
        mark = None if noun is None or noun.sort != NOUN_PHRASE else scenery.sentence.right_before(noun)
        if noun is None or mark is None or behind is None or not (mark.tag & COMMA and behind.tag & COMMA):
            return False
        told = noun.determined and not noun.quantities and noun.preposition in ("", hung.phrase.preposition)
        at = scenery.offsets(mark)[0]
        return told and any(one.end == at and one.clause is hung.clause for one in self.hung)

    def _is_of_this_clause(self, clause: Clause, hung: Hung) -> bool:
        """``in nine towns``: whether a place is several without a name, which place no more than their own clause."""
        if hung.rule == HOLDER:
            return True  # the depot's 640 drivers
        inside = (one.quantity for one in self.scenery.counts if hung.start <= one.quantity.start < hung.end)
        if share_subject(clause, hung.clause):  # sickened 99 in the two towns and killed nine
            inside = (
                one for one in inside if self.scenery.reading.tokens.words[one.first - 1].text not in DEFINITE_ARTICLE
            )
        return any(not one.compound and not _behind_preposition(self.text[one.end : hung.end]) for one in inside)

    def _is_of_another_count(self, counted: Counted, clause: Clause, hung: Hung) -> bool:
        """``unroofing nine huts in Umo, leaving 12 hurt``: whether a place hangs on what another clause counts."""
        if clause.kind not in _OF_THEIR_OWN or hung.clause is clause:
            return False
        if is_result(clause) and hung.clause is clause.shares_with:
            return False  # struck nine huts in Umo, killing 12
        hosts = self.scenery.hosts(hung.phrase)
        others = (self.scenery.phrase_of(one) for one in self.scenery.counts if one is not counted)
        return any(other in hosts for other in others if other is not None)

    def _is_elsewhere(self, counted: Counted, clause: Clause, hung: Hung) -> bool:
        """Whether a place is of what others do, of the ground of what is told, of its saying, or of another count."""
        return (
            self._is_called_for(counted, hung)
            or self._is_of_what_others_do(counted, hung, clause)
            or self._is_behind_ground(counted, hung)
            or self.uses.is_of_the_saying(hung, clause)
            or self.uses.is_of_another(counted, clause, hung)
            or self._is_of_care(counted, clause, hung)
            or self._is_where_taken(counted, clause, hung)
            or self._is_of_a_further_death(counted, hung)
        )

    def _is_of_a_further_death(self, counted: Counted, hung: Hung) -> bool:
        """``The toll rose to 26 following the death of two men in Kesh``: of those by whom a toll grew alone."""
        head = self.scenery.reading.phrase_at(counted.head) if counted.head >= 0 else None
        if head is None or head.lemma not in RUNNING_NUMBERS:
            return False
        behind = (one for one in self.scenery.phrases if head.index < one.index < hung.phrase.index)
        if not any(one.preposition in self.uses.causes and one.lemma in self.dying for one in behind):
            return False
        self.refused.add(hung.clause.index)
        return True

    def _is_where_taken(self, counted: Counted, clause: Clause, hung: Hung) -> bool:
        """``freed nine of the 12 clerks seized in Umo``: whether a place is that where all were taken."""
        cue = "" if clause.verb is None else self.releases.get(clause.verb.lemma, "")
        whole = counted.whole if counted.link == "part" else None
        told = hung.clause.antecedent
        if not cue or not isinstance(whole, Counted) or told is None or told is not self.scenery.phrase_of(whole):
            return False
        self.fired.append(cue)
        return True

    def _is_of_care(self, counted: Counted, clause: Clause, hung: Hung) -> bool:
        """``were hurt and treated at a clinic``: whether a place is where those hurt in another clause are cared for.

        Not ``two died and nine are in a stable condition after a raid in Umo``.
        """
        there = hung.clause
        if there.kind != clause.kind or there is clause or there.verb is None or counted.kind not in HARMED_KINDS:
            return False
        cue = "" if self.scenery.cared_for(clause, self.caring) else self.scenery.cared_for(there, self.caring)
        between = self.scenery.sentence.between(there.verb, hung.phrase)
        if not cue or self.scenery.is_fronted(hung) or any(one.text in self.uses.causes for one in between):
            return False
        self.fired.append(cue)
        self.refused.add(there.index)
        return True

    def _is_called_for(self, counted: Counted, hung: Hung) -> bool:
        """``marched in Umo over the death of nine``: whether a place is where others protest, or are held for it."""
        cue = self.scenery.acted_over(counted, hung, self.calls, self.holding)
        self.fired += [cue] if cue else []
        return cue != ""

    def _is_of_what_others_do(self, counted: Counted, hung: Hung, clause: Clause) -> bool:
        """``nine died, and 40 slept in a school``: whether a place without a name is of others, in a later clause."""
        there = hung.clause
        outer = there.parent if there.kind == INFINITIVE and hung.phrase.relation == PREDICATE else None
        if outer is not None and outer is not clause and outer.own_subject is not None:
            return bool(outer.own_subject.quantities)  # nine died and six were said to be in Umo
        others = there.subject is not None and not there.subject.tag & PRONOUN
        if there.kind == ADVERBIAL_CLAUSE and hung.rule in _COMMON and counted.kind in PLAIN_KINDS | UNIT_KINDS:
            return others and there.index > clause.index  # lost nine vans when fire drove through a camp
        later = there.kind == MAIN and there.index > clause.index and there.own_subject is not None
        if not later or hung.rule not in _COMMON or clause.verb is None or there.verb is None:
            return False
        if self.uses.is_a_goal(hung):
            return True  # nine died and one was flown to hospital
        if not self.scenery.sentence.are_parted(clause.verb, there.verb, COMMA):
            return False
        told = (one.kind for one in self.scenery.counts if self.scenery.clause_of(one) is there)
        return VICTIM_KINDS.isdisjoint(told)  # nine died and 12 were hurt in a market

    def _best(self, counted: Counted) -> Hung | None:
        scenery = self.scenery
        place, clause = scenery.stands(counted)
        farthest = _REACH[counted.kind]
        if place is None or clause is None or farthest < 0 or self._repeats(counted, place):
            return None
        if counted.kind in SPAN_KINDS and scenery.parts_events(place):
            return None
        told = scenery.told_of(counted)
        kind, known = counted.kind, place.lemma in TERRITORIES and scenery.is_restated(counted)
        reach = scenery.ways.steps(clause, lambda way, one, other: self._opens(way, one, other, told, kind))
        best, key = None, (0, 0, False, 0)
        for hung in self.hung:
            if hung in self.locating or (hung.start < counted.quantity.end and counted.quantity.start < hung.end):
                continue  # nine huts are no place of themselves
            within = self._within(place, clause, hung)
            link = Link(steps=0) if within or self._heads(hung, place) else reach.get(hung.clause.index)
            if link is None or link.steps > farthest or (link.fronted and not scenery.is_fronted(hung)):
                continue
            if not within and (known or self._opens_a_later(hung, clause) or self._is_told_apart(counted, place, hung)):
                continue
            if link.steps and (
                (counted.quantity.compound and counted.kind in PLAIN_KINDS)  # sang in Umo to win a nine-man race
                or self._is_of_this_clause(clause, hung)
                or self._is_of_another_count(counted, clause, hung)
            ):
                continue
            if self._is_elsewhere(counted, clause, hung):
                continue
            if self._is_of_some(counted, hung) or (not within and self.uses.is_on_the_way(counted, clause, hung)):
                continue
            steps = self._steps_to(counted, place, clause, hung, -1 if within else link.steps)
            behind = hung.phrase.index > place.index or scenery.after(hung.phrase) is place  # in Kalima 12 died
            mine = (steps, scenery.crossed(place, hung.phrase), not behind, abs(hung.phrase.index - place.index))
            if best is None or mine < key:
                best, key = hung, mine
        return best or (None if known else self._only(counted, clause))

    def _is_told_apart(self, counted: Counted, place: Phrase, hung: Hung) -> bool:
        """``a 90-year-old mill``, ``the second haul in ten days``, ``the home of nine dead men``: of something else."""
        if counted.kind in UNIT_KINDS and (
            self._is_of_a_thing(counted, place, hung)
            or self._is_of_a_record(counted, place, hung)
            or self._is_at_stake(counted, place)
            or (counted.kind in CLAUSE_MEASURED_KINDS and self._is_unnamed_set(hung))
        ):
            return True
        return counted.kind in HARMED_KINDS and place.governor is hung.phrase and place.preposition in PARTITIVE

    def _is_of_a_thing(self, counted: Counted, place: Phrase, hung: Hung) -> bool:
        """``a 90-year-old mill``, not ``a fire nine days old``: whether an age tells of a thing that is elsewhere."""
        scenery = self.scenery
        if counted.quantity.compound not in AS_AN_AGE or counted.quantity.last >= scenery.reading.tokens_of(place)[1]:
            return False
        return scenery.before(hung.phrase) is not place and not scenery.is_told_of(hung.clause, [place])

    def _is_of_a_record(self, counted: Counted, place: Phrase, hung: Hung) -> bool:
        """``the second haul in ten days``: whether a span is that of a record, which a place before does not bound."""
        spans = counted.kind in SPAN_KINDS and place.preposition in RECORD_SPANS
        record = self.scenery.record_before(place) if spans else None
        return record is not None and not record.index <= hung.phrase.index < place.index

    def _is_at_stake(self, counted: Counted, place: Phrase) -> bool:
        """``struck over a 9% offer``: whether an amount tells of what others quarrel over."""
        if counted.kind not in SHARE_KINDS | MONEY_KINDS:
            return False
        last = self.scenery.reading.tokens_of(place)[1]
        told = [] if counted.quantity.last >= last else [place]  # not: over nine years
        return any(one.preposition in EXCEEDING for one in (*told, *self.scenery.hosts(place)))

    def _is_unnamed_set(self, hung: Hung) -> bool:
        """``at 62 hospitals``: whether a place is several without a name; not ``in the two biggest towns``."""
        tokens = self.scenery.reading.tokens
        inside = (one.quantity for one in self.scenery.counts if hung.start <= one.quantity.start < hung.end)
        bare = (one for one in inside if not one.compound and tokens.words[one.first - 1].text not in DEFINITE_ARTICLE)
        return any(not _behind_preposition(self.text[one.end : hung.end]) for one in bare)

    def _steps_to(self, counted: Counted, place: Phrase, clause: Clause, hung: Hung, steps: int) -> int:
        """How far a place counts that is so many clauses away; -1 for one that is said of the counted noun itself."""
        steps += 1
        if not steps and self._happens_elsewhere(place, clause, hung):
            steps = _ELSEWHERE
        if self._is_held_by_brackets(hung):
            steps = _FIRST
        steps += _STEPS.get(hung.rule, 0) + self.uses.farther(counted, clause, hung)
        return steps + (counted.kind in BALLOT_KINDS and self._is_behind_object(clause, hung))

    def _is_held_by_brackets(self, hung: Hung) -> bool:
        """``On Monday, in Umo (Temo district), ...``: whether a place stands first, with what holds it in brackets."""
        return self.scenery.is_fronted(hung) and self.text[hung.start : hung.end].endswith(_CLOSING)

    def _is_of_some(self, counted: Counted, hung: Hung) -> bool:
        """Whether a place is that of a part of the counted, or of another count that ``with`` sets beside it."""
        return self.scenery.is_of_a_part(counted, hung) or self.scenery.is_of_a_detail(counted, hung)

    def _is_behind_object(self, clause: Clause, hung: Hung) -> bool:
        """``clerks in Umo approved a mill near Ard by nine votes``: whether a place is of what is voted on."""
        return hung.clause is clause and bool(clause.objects) and hung.phrase.index > clause.objects[0].index

    def _happens_elsewhere(self, place: Phrase, clause: Clause, hung: Hung) -> bool:
        """``nine clerks at the Umo mill were robbed in Ard``: whether a name right behind the verb says where."""
        verb = clause.verb
        if verb is None or hung.phrase is place or not place.index < hung.phrase.index < verb.index:
            return False
        behind = (one for one in self.hung if one.clause is clause and one.rule not in _COMMON | _NEVER_ALONE)
        return any(self.scenery.before(one.phrase) is verb and not self.uses.is_a_goal(one) for one in behind)

    def _only(self, counted: Counted, clause: Clause) -> Hung | None:
        """The place of a sentence that has no other, where the clause tree does not lead to it."""
        if counted.kind not in _LOOSE or len(self.hung) != 1:
            return None
        only = self.hung[0]
        later = only.clause.index > clause.index
        told = only.clause.verb is not None and only.clause is not clause
        others = told and only.phrase is only.clause.own_subject  # will hire nine, and Mali will hire six
        apart = later and (only.clause.kind in _APART or others) and counted.kind not in VICTIM_KINDS
        apart = apart or ((later or counted.kind not in VICTIM_KINDS) and self.scenery.is_cut(clause, only.clause))
        if only.rule in _NEVER_ALONE or apart:
            return None
        if (
            self.fired
            or self._is_of_this_clause(clause, only)
            or self._is_of_what_others_do(counted, only, clause)
            or only.clause.index in self.refused
            or self._is_of_what_came_before(only.clause)
            or self._is_on_other_ground(clause)
            or self._is_on_other_ground(only.clause)
        ):
            return None
        if self._is_of_some(counted, only) or self._is_behind_ground(counted, only):
            return None
        place = self.scenery.phrase_of(counted)
        if place is not None and self._is_told_apart(counted, place, only):
            return None
        itself = only.start < counted.quantity.end and counted.quantity.start < only.end
        another = self.uses.is_of_the_saying(only, clause) or self.uses.is_of_another(counted, clause, only)
        return None if itself or another else only

    def _is_on_other_ground(self, clause: Clause) -> bool:
        """``jailed for shooting at trains``: whether a clause is in the ground of what is told, or long before it."""
        inner: Clause | None = clause
        while inner is not None:
            if inner.kind == GERUND_CLAUSE and self.scenery.lead(inner) in self.others:
                return True
            if self._is_long_before(inner):
                return True
            inner = inner.parent
        return False

    def _is_behind_ground(self, counted: Counted, hung: Hung) -> bool:
        """Whether the ground of what is told, as a noun in -ing, stands between a counted phrase and a place."""
        place = self.scenery.phrase_of(counted)
        entries = self.scenery.sentence.items.entries
        if place is not None and counted.kind in CUSTODY_KINDS:
            word = self.scenery.deed_before(place, hung, self.over)
            if word:
                self.fired.append(self.over[word])
                return True
        return place is not None and any(
            place.index < adjunct.index < hung.phrase.index
            for adjunct in hung.clause.adjuncts
            if adjunct.preposition in self.others and entries[adjunct.head].classes & GERUND
        )

    def _opens_a_later(self, hung: Hung, clause: Clause) -> bool:
        """``shot 11 men, and in Kesh four were hanged``: whether a place opens a later main clause, which it is of."""
        later = hung.clause.kind == MAIN and hung.clause.index > clause.index and hung.clause.parent is clause.parent
        return later and self.scenery.is_fronted(hung)

    def _repeats(self, counted: Counted, place: Phrase) -> bool:
        """Whether the count only says again what stands before it: ``Mali, Niger and Chad, the three neighbours``."""
        if counted.kind != PLAIN or place.relation != APPOSITION:
            return False
        before = counted.quantity.first - 1
        words = self.scenery.reading.tokens.words
        return before >= 0 and (words[before].text in DEFINITE_ARTICLE or words[before].text in GENITIVES)

    def _heads(self, hung: Hung, place: Phrase) -> bool:
        """``Ard: 12 killed``: whether a place stands before the colon that opens what is told."""
        after = self.scenery.after(hung.phrase)
        return after is not None and bool(after.tag & COLON) and hung.phrase.index < place.index

    def _within(self, place: Phrase, clause: Clause, hung: Hung) -> bool:
        """Whether a place is said of the counted noun itself, or the counted stands in a clause that tells of it."""
        if hung.phrase is place or place in self.scenery.hosts(hung.phrase):
            return True
        if clause.kind == RELATIVE_CLAUSE:
            return clause.antecedent is hung.phrase
        return self.scenery.tells_where(clause) and self._opens_behind(clause, hung)

    def _opens_behind(self, clause: Clause, hung: Hung) -> bool:
        """``in Kesh, where nine died``: whether a clause opens right behind a place."""
        opener = self.scenery.leads(clause)
        if opener is None:
            return False
        start = self.scenery.offsets(opener)[0]
        return hung.end <= start and not self.text[hung.end : start].strip(" ,")

    # -------------------------------------------------------------------------------------- ways
    def _opens(self, way: str, one: Clause, other: Clause, told: list[Phrase], kind: str) -> Link | None:
        if way == UP:
            return self._up(one, other, told, kind)
        if way == DOWN:
            if kind in BALLOT_KINDS and other.kind == INFINITIVE:
                return None  # voted 7-2 to widen Mill Street
            if (
                kind in SPAN_KINDS
                and other.kind in (INFINITIVE, GERUND_CLAUSE)
                and any(thing in told for thing in one.objects)
            ):
                return Link(steps=0)  # spent nine hours freeing a clerk in Umo
            return None if kind in CUSTODY_KINDS and self._is_done_before(other) else self._down(other, told, kind)
        if share_subject(one, other) or other.shares_with is one or one.shares_with is other:
            asked = "" if one.verb is None else self.demands.get(one.verb.lemma, "")
            self.fired += [asked] if asked else []
            counts = other.verb is not None and other.verb.lemma in self.uses.records and kind in VICTIM_KINDS
            return None if asked else Link(afresh=counts)
        if other.index < one.index:
            if kind not in _SAME_SCENE and self._comes_after(one, other):
                self.before.add(other.index)
                return None  # nine died in Umo, and guards have held two
            if kind in VICTIM_KINDS and self._is_set_against(one):
                self.before.add(other.index)
                return None
            return Link(steps=2, afresh=kind in VICTIM_KINDS)  # nine died in Umo, and doctors said six were hurt
        if kind in VICTIM_KINDS and self._is_set_apart(one, other):
            self.refused.add(other.index)
            return None
        return Link(steps=3) if kind in _LISTED and not self.scenery.is_cut(one, other) else None

    def _is_set_against(self, saying: Clause) -> bool:
        """``nine died in Umo, but the mayor said four were hurt``: whether a clause says what others say instead."""
        verb, subject = saying.verb, saying.own_subject
        if verb is None or subject is None or verb.passive or verb.lemma not in self.uses.says:
            return False
        before = self.scenery.sentence.right_before(subject)
        return before is not None and before.text in CONTRASTIVE

    def _comes_after(self, later: Clause, earlier: Clause) -> bool:
        """Whether a clause tells what has happened since, is so now or will be, and the one before it what happened."""
        if later.verb is None or earlier.verb is None or earlier.verb.perfect or not earlier.verb.past:
            return False
        tags = self.scenery.sentence.tags[later.verb.first : later.verb.last]
        return not later.verb.past or (later.verb.perfect and not any(tag & HAVE and tag & PAST for tag in tags))

    def _is_of_what_came_before(self, clause: Clause) -> bool:
        """Whether a clause, or one over it, tells of what had happened before the counted clause did."""
        inner: Clause | None = clause
        while inner is not None and inner.index not in self.before:
            inner = inner.parent
        return inner is not None

    def _is_done_before(self, inner: Clause) -> bool:
        """``arrested after a man was stabbed``: whether a clause tells of what people are held for."""
        cue = self.scenery.done_before(inner, self.deeds)
        self.fired += [cue] if cue else []
        return cue != ""

    def _up(self, inner: Clause, outer: Clause, told_of: list[Phrase], kind: str) -> Link | None:
        word = self.scenery.lead(inner)
        demands = "" if inner.verb is None else self.demands.get(inner.verb.lemma, "")
        if inner.kind == GERUND_CLAUSE and (demands or word in self.others):
            self.fired.append(demands or self.others[word])
            return None
        if self._is_long_before(inner):
            return None
        done = inner.verb is not None and inner.verb.perfect  # a guard who had lost nine carts opened fire in Umo
        doers = inner.antecedent is not None and inner.antecedent is outer.agent and not done  # by men who took 9
        if inner.kind == RELATIVE_CLAUSE and inner.antecedent not in told_of:
            if doers:
                return Link()
            if self._is_apart(inner, word):
                return None
        told = inner.kind == COMPLEMENT or (inner.kind == ADVERBIAL_CLAUSE and word in COMPLEMENTISERS)
        if told and word not in self.same and outer.verb is not None:
            return Link(fronted=True)
        if inner.kind == ADVERBIAL_CLAUSE and word in self.earlier and kind not in VICTIM_KINDS:
            self.fired.append(self.earlier[word])
            return Link(fronted=True, steps=2)
        if inner.kind == RELATIVE_CLAUSE and kind in UNIT_KINDS - SHARE_KINDS:
            return Link(fronted=True, steps=2)  # the quake, which measured 5.9, struck Umo
        if inner.kind == ADVERBIAL_CLAUSE and word in SCENES_BESIDE:
            return Link(steps=3)  # nine died in Umo, while 40 slept in a school
        return Link(steps=2 if inner.kind in (RELATIVE_CLAUSE, ADVERBIAL_CLAUSE) else 1)

    def _is_long_before(self, inner: Clause) -> bool:
        """``days after guards took nine carts``, ``a week after a raid in which nine died``: of what happened then."""
        told = inner.antecedent if inner.kind == RELATIVE_CLAUSE else None
        link = self.scenery.leads(inner) if inner.kind == ADVERBIAL_CLAUSE else None
        link = link if told is None else self.scenery.preposition_of(told)
        lapse = None if link is None or link.text not in OTHER_TIME else self.scenery.sentence.right_before(link)
        if lapse is None or lapse.lemma not in LAPSES or (lapse.dates and lapse.determined):
            return False  # last year after guards took nine carts
        inside = (one for one in self.scenery.phrases if one.clause == inner.index)
        return not any(one.text in EXISTENTIAL or one.lemma in POINTERS | WHOLES for one in inside)

    def _is_apart(self, inner: Clause, word: str) -> bool:
        """``a guard who robbed 9``, ``fined over a fire in which 9 died``: whether a relative is set elsewhere."""
        ground = "" if inner.antecedent is None else inner.antecedent.preposition
        cue = self.persons.get(word) or self.grounds.get(ground, "")
        if cue:
            self.fired.append(cue)
        return cue != ""

    def _down_to_others(self, inner: Clause, word: str) -> Link | None:
        """``guards who raided a mill in Umo took 9``: whether what others did in a relative clause is part of it."""
        verb = "" if inner.verb is None else inner.verb.lemma
        outer = inner.parent
        doer = inner.antecedent
        acts = outer is not None and doer is not None and (doer is outer.own_subject or doer is outer.agent)
        goes_on = verb in self.parts and acts
        self.fired.append(self.parts[verb] if goes_on else self.persons[word])
        return Link(steps=0) if goes_on else None

    def _says_where(self, inner: Clause, kind: str) -> bool:
        """``hurt in the crash, which happened near Umo``, ``the storm, which hit Cape Lund``: of a relative clause."""
        if inner.antecedent is not None and inner.antecedent.lemma in self.events:
            return True
        happens = "" if inner.verb is None else self.happening.get(inner.verb.lemma, "")
        if not happens or not inner.after_comma or kind not in VICTIM_KINDS | DEED_KINDS:
            return False
        self.lent[inner.index] = happens
        return True

    def _is_another_harm(self, inner: Clause, word: str, kind: str) -> bool:
        """``died in a brawl, while two died in Umo``: whether a clause set beside one tells of harm done elsewhere."""
        if word not in SCENES_BESIDE or kind not in VICTIM_KINDS or inner.parent is None:
            return False
        told = (one.kind for one in self.scenery.counts if self.scenery.clause_of(one) is inner)
        if VICTIM_KINDS.isdisjoint(told) or not self._is_set_apart(inner.parent, inner):
            return False
        self.refused.add(inner.index)
        return True

    def _is_set_apart(self, earlier: Clause, later: Clause) -> bool:
        """Whether two clauses tell of two scenes, the first place of the later one left out."""
        placed = next((one for one in self.hung if one.clause is later), None)
        return self.scenery.is_set_apart(earlier, later, placed)

    def _adds_to_toll(self, inner: Clause) -> bool:
        """``The toll rose to 26 after two men died in a Kesh clinic``: of some of those whom a toll counts."""
        outer, dies = inner.parent, "" if inner.verb is None else self.dying.get(inner.verb.lemma, "")
        more = dies != "" or self._tells_of_more(inner)
        told = () if outer is None or not more else (outer.subject, *outer.objects)
        if not any(one is not None and one.lemma in RUNNING_NUMBERS for one in told):
            return False
        self.fired += [dies] if dies else []
        self.refused.add(inner.index)
        return True

    def _tells_of_more(self, inner: Clause) -> bool:
        """``after two more bodies were found``: whether a clause counts further victims than those before."""
        words = self.scenery.reading.tokens.words
        for one in self.scenery.counts:
            if one.kind in VICTIM_KINDS and self.scenery.clause_of(one) is inner:
                beside = words[max(0, one.quantity.outer_first - 1) : one.quantity.last + 1]
                if any(word.text in ADDITIONAL or word.text in FURTHER_ONES for word in beside):
                    return True
        return False

    def _down_to_what_tells(self, inner: Clause, word: str, told: list[Phrase], kind: str) -> Link | None:
        """The way to a relative or participle clause."""
        if word in self.persons and inner.antecedent not in told:
            return self._down_to_others(inner, word)
        if inner.verb is not None and inner.verb.lemma in self.origins and inner.antecedent not in told:
            self.fired.append(self.origins[inner.verb.lemma])
            return None  # born in Umo, she raised nine sons
        if self._says_where(inner, kind):
            return Link()
        if inner.after_comma and inner.antecedent is not None:
            if inner.antecedent in told and inner.verb is not None and inner.verb.lemma == PLAIN_COPULA:
                return Link(steps=2)  # nine clerks, who were outside a mill, were shot
            self.refused.add(inner.index)  # the accord, signed in Oslo
            return None
        based = inner.verb is not None and inner.kind == PARTICIPLE_CLAUSE and self.bases.get(inner.verb.lemma, "")
        if based:
            self.lent[inner.index] = based
            return Link(steps=2)  # nine guards based in Umo were robbed in Ard
        return Link(steps=0 if self.scenery.is_told_of(inner, told) else 2)

    def _down(self, inner: Clause, told: list[Phrase], kind: str) -> Link | None:
        word = self.scenery.lead(inner)
        if inner.kind in (ADVERBIAL_CLAUSE, COMPLEMENT):
            if word not in self.same or self._adds_to_toll(inner) or self._is_another_harm(inner, word, kind):
                return None
            self.lent[inner.index] = self.same[word]
            return Link()
        if inner.kind in (RELATIVE_CLAUSE, PARTICIPLE_CLAUSE):
            return self._down_to_what_tells(inner, word, told, kind)
        if inner.kind == GERUND_CLAUSE:
            return None if word in self.others else Link()
        if inner.kind == MAIN and inner.own_subject is not None and inner.verb is not None:
            return None if inner.verb.lemma in self.uses.says else Link(steps=2)  # the cart he sold in Oslo
        return Link() if inner.kind == INFINITIVE else None


def _behind_preposition(words: str) -> str:
    """What stands behind the first preposition of some words: ``Chile`` of ``mines in Chile``."""
    parts = words.split(" ")
    at = next((k for k, word in enumerate(parts) if word in JOINING_PREPOSITIONS), len(parts))
    return " ".join(parts[at + 1 :])
