"""The counted phrases of a sentence and its time phrases in, the words that date each out, with the cues for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from numbers_extract.context.clause_ways import DOWN, UP, Link, share_subject
from numbers_extract.context.dating_clauses import clauses_that_date, events_beside, is_perfect, lapse_of
from numbers_extract.context.hanging import Hung, Scenery
from numbers_extract.context.outlook import outlook_of
from numbers_extract.context.time import Outlook, TimePhrase
from numbers_extract.context.time_uses import TimeUses
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import (
    BALLOT_KINDS,
    CAST_KINDS,
    CUSTODY_KINDS,
    HARMED_KINDS,
    HELD_KINDS,
    LASTING_KINDS,
    PLAIN_KINDS,
    SHARE_KINDS,
    SPAN_KINDS,
    UNIT_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.classes import COLON, COMMA, HAVE, MODAL
from numbers_extract.grammar.clause import (
    ADVERBIAL_CLAUSE,
    APPOSITION,
    COMPLEMENT,
    GERUND_CLAUSE,
    INFINITIVE,
    MAIN,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PARTICIPLE_CLAUSE,
    PASSIVE_SUBJECT,
    PREDICATE,
    RELATIVE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.phrase import CONJUNCTION, NOUN_PHRASE, VERB_GROUP, Phrase
from numbers_extract.kinds import all_kinds
from numbers_extract.lexicon.clause_words import (
    ABSOLUTE_OPENERS,
    FREE_RELATIVES,
    PARTITIVE_RELATIVES,
    PLAIN_COPULA,
    VERTICAL_PARTICLES,
)
from numbers_extract.lexicon.context_cues import cue_words
from numbers_extract.lexicon.context_cues.scope import RUNNING_NUMBERS
from numbers_extract.lexicon.dating_rules import (
    BASES,
    BEGINNING,
    DAYLESS_RULES,
    EVENT_RULES,
    NEAR_RULES,
    NO_SPAN_RULES,
    OF_NOUN_RULES,
    PERFECT_RULES,
    RATE_RULES,
    RECORDS,
    SPAN_RULES,
    STAMP_RULES,
    STRETCH,
    STRETCH_OPENERS,
    WEAK_RULES,
)
from numbers_extract.lexicon.phrase_words import HIGHS_AND_LOWS, PARENTS, TOLL_NOUNS
from numbers_extract.lexicon.place_words import LIVED_IN, TERRITORIES
from numbers_extract.lexicon.quantity_words import AS_AN_AGE
from numbers_extract.lexicon.relators import (
    ABLATIVE,
    AGENTIVE,
    ALLATIVE,
    COMPLEMENTISERS,
    INESSIVE,
    PARTITIVE,
    SET_OPENERS,
)

__all__ = ["NOT_DATED", "Dated", "Dating"]

_LISTED: Final = VICTIM_KINDS | CAST_KINDS
_HARMED: Final = HARMED_KINDS - LASTING_KINDS
_CARRIED_OFF: Final = HELD_KINDS - CUSTODY_KINDS
_DESCRIBING: Final = PLAIN_KINDS | UNIT_KINDS - SPAN_KINDS
_RATED: Final = UNIT_KINDS - SHARE_KINDS
_DONE: Final = (OBJECT, PASSIVE_SUBJECT, PREDICATE)
_FARTHEST: Final = 12
_REACH: Final = {kind.name: _FARTHEST if kind.time_reach is None else kind.time_reach for kind in all_kinds()}


class Dated(NamedTuple):
    """The words that date a fact, empty for none, the ids of the cues for it, and where a point without a year lies.

    ``lapse``: they say how far away from another event it was, whose date is not its own.
    """

    text: str = ""
    cues: tuple[str, ...] = ()
    outlook: Outlook = Outlook.BACK
    lapse: bool = False


NOT_DATED: Final = Dated()


class _Asked(NamedTuple):
    """A counted quantity whose time is asked: its phrase and clause, the phrases that name it, and what kind it is.

    ``aside``: a measure that only says how far or how big something beside it is; ``listed``: of a kind whose list
    shares a time; ``held``: of people held for what was done before.
    """

    counted: Counted
    place: Phrase
    clause: Clause
    told: list[Phrase]
    aside: bool
    listed: bool
    held: bool


def _with_its_clause(scenery: Scenery, hung: Hung) -> Hung:
    """``had five, now we have three``: a time right behind a comma and before a subject is of the subject's clause.

    One right before the word that opens its clause is of the clause above: ``fell a year earlier as builders left``.
    """
    opener, outer = hung.clause.opener, hung.clause.parent
    if opener is not None and outer is not None and hung.phrase.index < opener.index:
        return hung._replace(clause=outer)
    after, mark = (
        scenery.after(hung.phrase),
        scenery.sentence.mark_before(scenery.preposition_of(hung.phrase) or hung.phrase),
    )
    if after is None or mark is None or not mark.tag & COMMA:
        return hung
    owner = scenery.clauses[after.clause]
    begins = owner is not hung.clause and owner.own_subject is after and owner.kind == MAIN
    return hung._replace(clause=owner) if begins else hung


def _is_aside(phrase: Phrase) -> bool:
    """Whether a measure only says how far or how big something beside it is: ``100 feet from the border``."""
    host = phrase.governor
    return host is not None and host.text not in VERTICAL_PARTICLES and phrase.relation in (OBLIQUE, APPOSITION)


def _set_of(place: Phrase, clause: Clause) -> list[Phrase]:
    """``was among four clerks hit on Monday``: the set that the subject of a clause is in, or nothing."""
    subject, among = clause.own_subject, clause.predicate
    if subject is None or among is None or among.preposition not in SET_OPENERS:
        return []
    return [among] if place is subject or place.conjunct_of is subject else []


def _is_parallel(one: Clause, other: Clause) -> bool:
    """Whether two clauses have the same verb."""
    return one.verb is not None and other.verb is not None and one.verb.lemma == other.verb.lemma != PLAIN_COPULA


def _is_absolute(clause: Clause) -> bool:
    """``With most ballots counted on Monday``: whether a participle tells of what stands before it."""
    return clause.antecedent is not None and clause.antecedent.preposition in ABSOLUTE_OPENERS


def _cue_of_verb(clause: Clause, cues: Mapping[str, str]) -> str:
    """The id of the cue that the verb of a clause is a word of, empty for none."""
    return "" if clause.verb is None else cues.get(clause.verb.lemma, "")


class Dating:
    """The time phrases of one sentence, each where it hangs."""

    def __init__(self, text: str, scenery: Scenery, times: Sequence[TimePhrase]) -> None:
        self.text = text
        self.scenery = scenery
        self.fired: list[str] = []
        self.lent: dict[int, str] = {}
        self.uses = TimeUses(text, scenery, self.fired)
        self.clauses = clauses_that_date(scenery, times) | events_beside(scenery)
        self.lapse = lapse_of(scenery)
        held = [time for time in times if not any(over.start <= time.start < over.end for over in self.clauses)]
        self.inside = [time for time in times if time not in held]
        self.times = [*held, *self.clauses]
        self.hung = [_with_its_clause(scenery, hung) for hung in map(scenery.hang, self.times) if hung is not None]
        self.hung += [] if self.lapse is None else [self.lapse]
        self.others = cue_words("time", "opens_other_time")
        self.same = cue_words("time", "lends_time")
        self.telling = cue_words("time", "tells_of_a_time")
        self.deeds = cue_words("time", "comes_before")
        self.grounds = cue_words("time", "leads_to_ground")
        self.calls = cue_words("time", "calls_for")
        self.holding = cue_words("time", "holds_for")
        self.over = cue_words("time", "leads_to_a_deed")
        self.events = cue_words("time", "striker")
        self.happens = cue_words("time", "happens")
        self.sits = cue_words("time", "sits")
        self.scheduled = cue_words("time", "has_its_own_time")
        self.describing = cue_words("time", "describes")
        self.demands = cue_words("time", "demands")
        self.origins = cue_words("time", "tells_of_origin")
        self.answers = cue_words("time", "answers")
        self.after = cue_words("time", "does_for_victims")
        self.surveys = cue_words("time", "asks")
        self.taken = cue_words("time", "is_done_to_ask")
        self.caring = cue_words("time", "cares_for")

    def of(self, counted: Counted) -> Dated:
        """The words that date a counted quantity."""
        for phrase in self.times:
            if phrase.start <= counted.quantity.start < phrase.end:
                told = counted.kind in SPAN_KINDS and not counted.quantity.compound
                if not told:
                    return self._inside(phrase, counted)
                own = not self._spans_a_record(phrase)
                return Dated(self.text[phrase.start : phrase.end]) if own else NOT_DATED
        asked = self._asked(counted)
        if asked is None:
            return NOT_DATED
        self.fired.clear()
        self.lent.clear()
        best = self._best(asked) or (None if asked.aside else self._opening(asked))
        if best is None:
            return Dated("", tuple(dict.fromkeys(self.fired)))
        text = self.text[best.start : best.end]
        opener, _, opened = text.partition(" ")
        if opener in STRETCH_OPENERS and self._within(asked, best) and best.phrase.index < asked.place.index:
            text = opened or text
        outlook, cue = outlook_of(self.scenery, best)
        lead = self.telling.get(self.scenery.lead(asked.clause), "") if self._within(asked, best) else ""
        helped = (cue, lead, self.lent.get(best.clause.index, ""), self.clauses.get(TimePhrase(*best[:3]), ""))
        return Dated(text, tuple(dict.fromkeys([*self.fired, *filter(None, helped)])), outlook, best is self.lapse)

    def _inside(self, over: TimePhrase, counted: Counted) -> Dated:
        """``have sung since nine boys drowned last month``: the time within a clause that is a time itself."""
        place, clause = self.scenery.stands(counted)
        if place is None or clause is None or self.scenery.is_restated(counted):
            return NOT_DATED
        befell = place is clause.subject or place in clause.objects
        for time in self.inside if befell else ():
            hung = self.scenery.hang(time) if over.start < time.start and time.end <= over.end else None
            if hung is not None and hung.clause is clause:
                return Dated(self.text[time.start : time.end], (), outlook_of(self.scenery, hung)[0])
        return NOT_DATED

    def of_whole(self, whole: Counted) -> Dated:
        """The words that date the whole of a part, where they do not tell of the whole alone: ``of nine who fled``."""
        asked = self._asked(whole)
        best = None if asked is None else self._best(asked)
        if asked is None or best is None or best.clause.kind != RELATIVE_CLAUSE or best.clause is asked.clause:
            return self.of(whole)
        return NOT_DATED if best.clause.antecedent is asked.place else self.of(whole)

    def opens_lapse(self, counted: Counted) -> bool:
        """``Two weeks after the quake, ...``: whether a length only says how far away another event is."""
        return self.lapse is not None and counted.quantity.start == self.lapse.start

    def _spans_a_record(self, time: TimePhrase) -> bool:
        """``its lowest level in six years``: whether a length only says how long a record has stood."""
        hung = (one for one in self.hung if one.start == time.start and one.rule in SPAN_RULES)
        return any(self.uses.record_of(one, RECORDS) is not None for one in hung)

    def of_own_clause(self, counted: Counted) -> Dated:
        """``a poll of nine clerks, taken in May, found``: the words that a clause on the counted alone dates it by."""
        asked = self._asked(counted)
        clauses = (PARTICIPLE_CLAUSE, RELATIVE_CLAUSE)
        for hung in self.hung if asked is not None else ():
            told = hung.clause.kind in clauses and hung.clause.antecedent in self.scenery.told_of(counted)
            if told and hung.clause.antecedent is not None:
                return Dated(self.text[hung.start : hung.end], (), outlook_of(self.scenery, hung)[0])
        return NOT_DATED

    def _asked(self, counted: Counted) -> _Asked | None:
        """What has to be known of a counted quantity; None where nothing can date it."""
        scenery = self.scenery
        place, clause = scenery.stands(counted)
        if place is None or clause is None or _REACH[counted.kind] < 0:
            return None
        if counted.kind in SPAN_KINDS and scenery.parts_events(place):
            return None
        if counted.quantity.compound and counted.kind in _DESCRIBING and place.lemma not in self.events:
            return None  # a 12-seat van burned on Monday, but not: a 6.1-magnitude quake struck
        if counted.kind in PLAIN_KINDS and self._is_a_size(place):
            return None
        if counted.kind in SPAN_KINDS and counted.quantity.compound and place.lemma in HIGHS_AND_LOWS:
            return None  # hit a 12-year high in May
        alone = counted.quantity.last >= scenery.reading.tokens_of(place)[1]  # not: a 9% drop
        shared = counted.kind in SHARE_KINDS and place.relation == APPOSITION and alone
        aside = counted.kind in UNIT_KINDS and _is_aside(place) and not shared
        aside = aside and not scenery.sentence.tells_difference(place)
        told = [*scenery.told_of(counted), *_set_of(place, clause)]
        listed, held = counted.kind in _LISTED, counted.kind in CUSTODY_KINDS
        return _Asked(counted, place, clause, told, aside, listed, held)

    def _is_a_size(self, place: Phrase) -> bool:
        """``a mother of three``, ``a town of 5,000``, ``home to 5,000``: whether a count says what its noun is like."""
        host = place.governor
        if host is None or host.sort != NOUN_PHRASE:
            return False
        if host.lemma == LIVED_IN and place.preposition in ALLATIVE:
            return True
        return place.preposition in PARTITIVE and (
            host.lemma in PARENTS or (host.lemma in TERRITORIES and place.bare_number)
        )

    def _best(self, asked: _Asked) -> Hung | None:
        """The nearest time by the clause tree, within a clause the one with the fewest counted between."""
        scenery, place = self.scenery, asked.place
        reach = scenery.ways.steps(asked.clause, lambda way, one, other: self._opens(way, one, other, asked))
        best, key = None, (False, 0, False, False, 0, False, 0)
        for hung in self.hung:
            steps = self._steps(asked, hung, reach.get(hung.clause.index))
            if steps < 0 or not self._may_date(asked, hung):
                continue
            behind = hung.phrase.index > place.index
            hour = len(self.hung) > 1 and self.uses.tells_no_day(hung)
            link = reach.get(hung.clause.index)
            other = link is not None and link.steps > 0
            crossed, far = scenery.crossed(place, hung.phrase), abs(hung.phrase.index - place.index)
            mine = (hung.rule in DAYLESS_RULES, steps, hour, other, crossed, not behind, far)
            if best is None or mine < key:
                best, key = hung, mine
        if best is not None and self.hung[0].rule in STAMP_RULES and self.uses.tells_no_day(best):
            return self.hung[0]  # 05/14/2012: nine died at noon
        return best

    def _steps(self, asked: _Asked, hung: Hung, link: Link | None) -> int:
        """How far a time is from a counted quantity in the clause tree, -1 where no way leads to it."""
        if self._is_parted_by_lapse(asked, hung):
            return -1
        own = hung.rule in OF_NOUN_RULES and hung.phrase in self.scenery.hosts(asked.place)
        if own or self._within(asked, hung):
            return 0
        if link is None or asked.aside or link.steps > _REACH[asked.counted.kind]:
            return -1
        if hung.rule in NEAR_RULES and link.steps and asked.clause.verb is not hung.clause.verb:
            return -1  # so far the Reds have nine seats, the Greens six
        if link.fronted and not self.scenery.is_fronted(hung):
            self.uses.dates_the_saying(hung, asked.counted)
            return -1
        owned = self._is_owned(asked, hung)
        if owned and link.steps and self._is_of_the_subject(asked, hung):
            return -1
        return 1 + link.steps + (hung.rule in WEAK_RULES) + (hung.rule in EVENT_RULES) + owned

    def _is_parted_by_lapse(self, asked: _Asked, hung: Hung) -> bool:
        """``two days after a fire on Monday, nine died``: whether a lapse stands between a time and a count."""
        if self.lapse is None:
            return False
        inside = self.lapse.start <= hung.start < self.lapse.end and hung.rule != self.lapse.rule
        counted = asked.counted.quantity.start < self.lapse.end
        return inside != counted

    def _within(self, asked: _Asked, hung: Hung) -> bool:
        """Whether a time is said of the counted noun itself, or the counted stands in a clause that tells of it."""
        hosts = () if hung.rule in EVENT_RULES else self.scenery.hosts(hung.phrase)[:1]
        if hung.phrase is asked.place or asked.place in hosts or self._is_labelled(asked.place, hung.phrase):
            return True
        clause = asked.clause
        if clause.kind == RELATIVE_CLAUSE:
            return hung.phrase in (clause.antecedent, clause.subject)
        if clause.opener is None or not clause.after_comma or clause.opener.text not in self.telling:
            return False
        return clause.opener.index - 2 == hung.phrase.index  # since 2007, when nine died

    def _is_labelled(self, place: Phrase, label: Phrase) -> bool:
        """``61 percent (last year: 58 percent)``: whether a number stands behind a time and a colon."""
        if place.relation != APPOSITION or place.governor is not label or not place.quantities:
            return False
        mark = self.scenery.sentence.mark_before(place)
        return mark is not None and bool(mark.tag & COLON)

    def _is_owned(self, asked: _Asked, hung: Hung) -> bool:
        """Whether a time hangs on a noun that is not the counted one."""
        hosts = self.scenery.hosts(hung.phrase)
        return hung.phrase.relation == NOMINAL and bool(hosts) and not any(host in asked.told for host in hosts)

    def _is_of_the_subject(self, asked: _Asked, hung: Hung) -> bool:
        """Whether a time hangs on the subject of its clause, which is neither that of the counted's nor an event."""
        subject = hung.clause.own_subject
        if subject is not None and subject.lemma in self.events:
            return False  # rain on May 3 led to floods in 12 towns
        hangs = subject is not None and subject in self.scenery.hosts(hung.phrase)
        return hangs and subject not in (asked.clause.subject, asked.clause.antecedent)

    def _opening(self, asked: _Asked) -> Hung | None:
        """The time that opens the sentence: it dates whatever has no time and is in no clause of another time."""
        clause = asked.clause
        hung = self.hung[0] if self.hung else None
        if hung is None or hung.rule in NEAR_RULES or hung.start > self.scenery.reading.tokens.starts[0] + 1:
            return None
        if hung.rule in OF_NOUN_RULES or self._says_no_span(asked, hung) or self._only_describes(asked):
            return None
        if hung.rule in STAMP_RULES:
            return hung
        if self.scenery.is_apart_from_whole(asked.counted, hung) or self._is_of_the_aftermath(asked, hung):
            return None
        if asked.counted.kind not in VICTIM_KINDS and self.uses.is_past(hung.clause, clause):
            return None
        if self.uses.dates_the_saying(hung, asked.counted):
            return None
        lead = self.scenery.lead(clause)
        told = clause.kind == COMPLEMENT or self.scenery.is_quoted(hung, clause) or self._is_called_for(asked, hung)
        demands = clause.kind in (GERUND_CLAUSE, INFINITIVE) and _cue_of_verb(clause, self.demands)
        ground = lead in self.others or self._is_accused_of(clause)
        return None if told or demands or ground else hung

    def _is_called_for(self, asked: _Asked, hung: Hung) -> bool:
        """``marched on Monday over the death of nine``: whether a time is when others protest, or are held for it."""
        return self._fires(self.scenery.acted_over(asked.counted, hung, self.calls, self.holding))

    def _says_no_span(self, asked: _Asked, hung: Hung) -> bool:
        """Whether the counted is how long something lasts, and a time says nothing of that."""
        noun = hung.phrase.sort != VERB_GROUP
        beside = noun and asked.place in (hung.phrase, self.scenery.after(hung.phrase))  # now nine days old
        says_none = hung.rule in NO_SPAN_RULES or (hung.rule in NEAR_RULES and beside)
        return says_none and asked.counted.kind in SPAN_KINDS

    def _is_of_noun(self, asked: _Asked, hung: Hung) -> bool:
        """``third-quarter profit fell 9%``: whether a time is an adjective of what the counted is told of, now."""
        if hung.phrase in self.scenery.hosts(asked.place):
            return True  # with a year-earlier loss of $9 million
        if any(hung.phrase.index < base.index <= asked.place.index for base in self.uses.bases):
            return False  # from $9 million, or $1 a share
        return hung.phrase in asked.told or asked.clause.subject is hung.phrase

    def _may_date(self, asked: _Asked, hung: Hung) -> bool:
        if not self._suits(asked, hung) or self._is_called_for(asked, hung) or self._is_of_an_answer(asked, hung):
            return False
        if self._is_of_a_change(asked, hung) or self._is_of_a_ground(asked, hung):
            return False
        if self._is_of_the_aftermath(asked, hung):
            return False
        if self._is_only_named(asked, hung) and not self._is_of_its_noun(asked, hung):
            return False
        if self._is_of_the_telling(asked, hung) or self.uses.is_of_a_base(asked.counted, asked.place, hung):
            return False
        if self._is_of_another(asked, hung) or (asked.held and self._is_of_a_deed(asked, hung)):
            return False
        record = self.uses.record_of(hung)
        return record is None or self._within(asked, hung) or record in self.scenery.hosts(asked.place)

    def _suits(self, asked: _Asked, hung: Hung) -> bool:
        """Whether words of such a rule can date a quantity of such a kind."""
        if self.scenery.is_of_a_term(hung) or self._says_no_span(asked, hung):
            return False
        if hung.rule in OF_NOUN_RULES and not self._is_of_noun(asked, hung):
            return False
        if hung.rule in RATE_RULES and asked.counted.kind in _RATED and hung.phrase.index > asked.place.index:
            return False  # sells $9 million of salt each month
        if hung.rule in EVENT_RULES and not asked.listed:
            return False  # a nation of 17 million is reeling from a 1994 war
        state = hung.clause.passive and hung.clause.kind != PARTICIPLE_CLAUSE  # not: the votes counted so far
        return hung.rule not in PERFECT_RULES or not state or is_perfect(self.scenery, hung.clause)

    def _is_only_named(self, asked: _Asked, hung: Hung) -> bool:
        """Whether a counted is named without that anything befalls it, so that only its noun can have a time."""
        if self.scenery.is_restated(asked.counted) or self._only_describes(asked):
            return True
        return self.scenery.is_apart_from_whole(asked.counted, hung)

    def _is_of_its_noun(self, asked: _Asked, hung: Hung) -> bool:
        """``a 90-minute talk on Monday``, ``a three-day drive held in May``: whether a time is of the counted noun."""
        if self._within(asked, hung):
            return True
        told = hung.clause.kind in (PARTICIPLE_CLAUSE, RELATIVE_CLAUSE) and hung.clause.antecedent is asked.place
        return told and not self.scenery.is_restated(asked.counted)

    def _is_of_another(self, asked: _Asked, hung: Hung) -> bool:
        """Whether a time is of the whole, a part or a detail that is counted beside."""
        verb, ballot = asked.clause.verb, asked.counted.kind in BALLOT_KINDS
        described = verb is not None and verb.lemma == PLAIN_COPULA  # one of two who fled on Monday was a clerk
        apart = not (ballot or described) and self.scenery.is_of_the_whole(asked.counted, asked.clause, hung)
        if apart or self.scenery.is_of_a_part(asked.counted, hung) or self._is_of_a_thing(asked, hung):
            return True
        return self.scenery.is_of_a_detail(asked.counted, hung) and self.uses.tells_no_day(hung)

    def _is_contact(self, clause: Clause) -> bool:
        """``a gun he had found``: whether a relative without a word that opens it tells of a noun."""
        subject = clause.own_subject
        if clause.kind != RELATIVE_CLAUSE or clause.opener is not None or subject is None or clause.passive:
            return False
        tokens = self.scenery.reading.tokens
        return tokens.words[self.scenery.reading.tokens_of(subject)[0]].text not in self.others  # not: whose body

    def _is_of_a_thing(self, asked: _Asked, hung: Hung) -> bool:
        """``shot a boy with a gun he bought in May``: whether more than a day stands behind what tells of a thing."""
        thing = hung.clause.antecedent
        if thing is None or asked.counted.kind not in _HARMED or hung.clause is asked.clause:
            return False
        if not self._is_contact(hung.clause):
            return False
        return thing not in asked.told and thing.lemma not in self.events and not self.uses.is_day(hung)

    def _is_of_the_telling(self, asked: _Asked, hung: Hung) -> bool:
        """Whether a time dates who tells of the counted, or is part of the name of an object."""
        if self._names_the_deed(asked, hung):
            return False
        opened = self.scenery.lead(asked.clause) in self.telling and self._within(asked, hung)
        own = opened or hung.phrase is asked.place
        said = not own and self.uses.dates_the_saying(hung, asked.counted)
        return said or self._is_inside_object(asked, hung)

    def _names_the_deed(self, asked: _Asked, hung: Hung) -> bool:
        """``police probe the May 9 killing of two``, ``a Sunday raid that hurt two``: of a deed that is told of."""
        phrase, clause = hung.phrase, asked.clause
        if not asked.listed or phrase.lemma in self.uses.statements or not self.scenery.is_inside_noun(hung):
            return False
        if clause.kind != RELATIVE_CLAUSE or clause.parent is None:
            return phrase in self.scenery.hosts(asked.place)
        beside = phrase.lemma in self.events and phrase in clause.parent.objects  # a Sunday raid in Umo that hurt two
        told = phrase is clause.antecedent or phrase is clause.subject or phrase in self.scenery.hosts(asked.place)
        return beside or told

    def _only_describes(self, asked: _Asked) -> bool:
        """``nominated her for a five-year term``: whether a length only says what its noun is like."""
        compound = asked.counted.kind in SPAN_KINDS and asked.counted.quantity.compound
        return bool(compound) and (compound in AS_AN_AGE or asked.place.relation not in _DONE)

    def _is_of_a_ground(self, asked: _Asked, hung: Hung) -> bool:
        """``pulled nine loaves after a May 9 outbreak``: whether a time dates the noun of what was done it for."""
        free = asked.counted.kind in VICTIM_KINDS or hung.rule in OF_NOUN_RULES
        if free or hung.phrase.preposition not in self.grounds:
            return False
        return self.scenery.is_inside_noun(hung) and not self._within(asked, hung)

    def _is_of_a_change(self, asked: _Asked, hung: Hung) -> bool:
        """``stands at 47, down three since June``: whether a change right before a time is what happened since then."""
        change = self.scenery.before(hung.phrase) if hung.rule == STRETCH else None
        if change is None or change is asked.place:
            return False
        return change.preposition in VERTICAL_PARTICLES and bool(change.quantities)

    def _is_of_a_deed(self, asked: _Asked, hung: Hung) -> bool:
        """``held over the robbery of a clerk on Monday``, ``over the 2019 fire``: of what people are held for."""
        if hung.rule in EVENT_RULES and hung.phrase.preposition in self.grounds:
            return True
        word = self.scenery.deed_before(asked.place, hung, self.over)
        self.fired += [self.over[word]] if word else []
        return word != ""

    def _is_inside_object(self, asked: _Asked, hung: Hung) -> bool:
        """``at Friday prayers they shared 12 loaves``: whether a time is part of the name of an object."""
        phrase = hung.phrase
        if hung.rule in OF_NOUN_RULES:
            return False
        if self.scenery.is_glued(hung):
            return True
        if phrase.lemma in TOLL_NOUNS and hung.clause is asked.clause:
            return False  # taking this year's toll to 12
        named = self.scenery.is_inside_noun(hung)  # not: approved the plan late Tuesday
        return named and phrase is not asked.place and phrase in hung.clause.objects

    # -------------------------------------------------------------------------------------- ways
    def _opens(self, way: str, one: Clause, other: Clause, asked: _Asked) -> Link | None:
        aside = way != DOWN or other.kind == ADVERBIAL_CLAUSE
        if aside and asked.counted.kind not in VICTIM_KINDS and self.uses.is_past(other, one):
            return None
        if way == UP:
            return self._up(one, other)
        if way == DOWN:
            if asked.held and self._is_done_before(other):
                return None
            befell = asked.counted.kind in _HARMED | _CARRIED_OFF and other.kind == GERUND_CLAUSE
            if befell and self.scenery.lead(other) in self.same:
                return Link()  # nine died after eating eggs on Monday
            return self._down(other, asked)
        if share_subject(one, other) or other.shares_with is one or one.shares_with is other:
            apart = self._is_planned(one) != self._is_planned(other) or self.uses.is_past(one, other)
            apart = apart or self.uses.is_over_by_now(other, one)
            apart = apart or (asked.counted.kind in _HARMED and self._is_care(one, other))
            apart = apart or self._fires(_cue_of_verb(one, self.demands))  # took a clerk on Monday and demanded $9
            return None if apart else Link()  # got nine tanks and wants 12 by May
        if self.scenery.is_cut(one, other):
            return None
        if other.index < one.index and _is_parallel(one, other):
            return Link()  # got nine votes on Monday, the Reds got six
        if other.index < one.index:
            hurt = one.passive and one.verb is not None and one.verb.open  # left 14 dead, 30 hurt
            return Link(fronted=not (hurt or self._befell_both(one, other, asked)))
        return Link() if self._goes_on(one, other) else Link(steps=3)

    def _goes_on(self, one: Clause, other: Clause) -> bool:
        """``plans to shut nine mills and cut 12 jobs by May``: whether an infinitive goes on from another."""
        if one.kind != INFINITIVE or other.kind != INFINITIVE or other.verb is None or one.parent is not other.parent:
            return False
        before = self.scenery.sentence.right_before(other.verb)
        return before is not None and before.sort == CONJUNCTION

    def _is_care(self, one: Clause, other: Clause) -> bool:
        """``were hurt and treated on Monday``: whether a clause tells what was done for those hurt in another."""
        if self.scenery.cared_for(one, self.caring):
            return False
        return self._fires(self.scenery.cared_for(other, self.caring))

    def _befell_both(self, one: Clause, other: Clause, asked: _Asked) -> bool:
        """``nine died on Monday, and 12 were hurt``: whether the clause before tells what did harm to the counted."""
        befell = asked.place is one.subject or asked.place in one.objects
        if asked.counted.kind not in _HARMED or one.kind != MAIN or other.verb is None or not befell:
            return False
        return other.verb.lemma not in self.uses.says and not self._is_planned(one)

    def _is_done_before(self, inner: Clause) -> bool:
        """``arrested after a man was stabbed on Monday``: whether a clause tells of what people are held for."""
        return self._fires(self.scenery.done_before(inner, self.deeds))

    def _is_over_a_deed(self, inner: Clause) -> bool:
        """``jailed on Monday over a fire in which 9 died``: whether a relative tells of what somebody is held for."""
        ground = "" if inner.antecedent is None else inner.antecedent.preposition
        if inner.kind != RELATIVE_CLAUSE or ground not in self.grounds:
            return False
        self.fired.append(self.grounds[ground])
        return True

    def _is_accused_of(self, inner: Clause) -> bool:
        """``accused on Monday of burning nine barns``: whether an -ing form tells of what was done before."""
        inner = self._first_of_list(inner)
        if inner.kind != GERUND_CLAUSE or inner.verb is None or self.scenery.lead(inner) not in PARTITIVE:
            return False
        outer = None if inner.parent is None else inner.parent.verb
        link = self.scenery.preposition_of(inner.verb)
        noun = None if link is None else self.scenery.before(inner.verb)
        held = (self.holding[one.lemma] for one in (outer, noun) if one is not None and one.lemma in self.holding)
        return self._fires(next(held, ""))

    def _first_of_list(self, inner: Clause) -> Clause:
        """``accused of burning barns and robbing mills``: the -ing form before one that a coordinator joins to it."""
        before = None if inner.verb is None else self.scenery.sentence.right_before(inner.verb)
        if inner.kind != GERUND_CLAUSE or before is None or before.sort != CONJUNCTION:
            return inner
        beside = [one for one in self.scenery.clauses[: inner.index] if one.parent is inner.parent]
        return beside[-1] if beside and beside[-1].kind == GERUND_CLAUSE else inner

    def _is_planned(self, clause: Clause) -> bool:
        """``will shut nine mills and cut 12 jobs``: whether a clause has a modal verb, or goes on from one that has."""
        verb, giver = clause.verb, clause.shares_with
        if verb is None or self.scenery.has(verb, MODAL):
            return verb is not None
        bare = verb.text == verb.lemma and not self.scenery.has(verb, HAVE)
        return giver is not None and giver.verb is not None and bare and self.scenery.has(giver.verb, MODAL)

    def _came_before_plan(self, inner: Clause, outer: Clause) -> bool:
        """``will shut on Monday because nine teachers have left``: what is over before a plan is carried out."""
        verb = inner.verb
        past = verb is not None and (verb.past or self.scenery.has(verb, HAVE))
        return past and self._is_planned(outer) and not self._is_planned(inner)

    def _up(self, inner: Clause, outer: Clause) -> Link | None:
        word = self.scenery.lead(inner)
        if word in self.others and (inner.kind != RELATIVE_CLAUSE or inner.antecedent is not None):
            self.fired.append(self.others[word])
            return None
        if self._is_over_a_deed(inner) or self._is_accused_of(inner):
            return None
        if outer.kind == PARTICIPLE_CLAUSE and self._tells_of_origin(outer):
            return None  # founded in 1890 and which has nine boats
        if inner.kind == RELATIVE_CLAUSE and self._is_planned(inner) and not self._is_planned(outer):
            return None  # passed a bill on Monday that will pay nine clerks
        if inner.kind in (GERUND_CLAUSE, INFINITIVE) and self._fires(_cue_of_verb(inner, self.demands)):
            return None
        if inner.kind == ADVERBIAL_CLAUSE and word not in self.same and self._came_before_plan(inner, outer):
            return None
        told = inner.kind == COMPLEMENT or (inner.kind == ADVERBIAL_CLAUSE and word in COMPLEMENTISERS)
        if told and word not in self.same and outer.verb is not None and outer.verb.lemma != PLAIN_COPULA:
            return Link(fronted=True)
        return Link(steps=2 if inner.kind == RELATIVE_CLAUSE and word not in PARTITIVE_RELATIVES else 1)

    def _down(self, inner: Clause, asked: _Asked) -> Link | None:
        word, told = self.scenery.lead(inner), asked.told
        if inner.kind in (ADVERBIAL_CLAUSE, COMPLEMENT):
            if word not in self.same:
                return None
            self.lent[inner.index] = self.same[word]
            return Link()
        if inner.kind == RELATIVE_CLAUSE:
            return self._down_relative(inner, asked)
        if inner.kind == GERUND_CLAUSE:
            if self.scenery.is_told_of(inner, told):
                return Link(steps=0)  # the nine fires burning on Monday
            earlier = inner.verb is not None and inner.verb.perfect and inner.after_comma  # having peaked in May
            if earlier or any(one.lemma in TOLL_NOUNS for one in inner.objects) or self._answers(inner):
                return None  # taking this year's toll to 12; sparking protests on Monday
            sits = _cue_of_verb(inner, self.sits)
            if sits:
                self.lent[inner.index] = sits
            free = inner.antecedent is None or inner.after_comma or sits or self._goes_on_meanwhile(inner)
            return Link() if word not in self.others and free else None
        if inner.kind == PARTICIPLE_CLAUSE:
            return self._down_participle(inner, asked)
        if inner.kind != INFINITIVE or self._is_yet_to_be_done(inner) or self._is_planned_apart(inner, asked):
            return None
        return Link()

    def _is_planned_apart(self, inner: Clause, asked: _Asked) -> bool:
        """``plans to grow by May and has bought 9 mills``: whether an infinitive tells what a clause before plans."""
        plan, verb = inner.parent, self.scenery.clauses[asked.place.clause].verb
        if plan is None or plan.verb is None or verb is None or asked.place.clause <= inner.index:
            return False
        return plan.verb.lemma in self.uses.ahead and verb.text != verb.lemma  # not: plans to come in May and buy 9

    def _down_participle(self, inner: Clause, asked: _Asked) -> Link | None:
        if self._looks_ahead(inner):
            return None
        noun, told = inner.antecedent, asked.told
        beside = noun is not None and bool(told) and noun.clause == told[0].clause
        if self.scenery.is_told_of(inner, told) or (beside and noun is not None and noun.lemma in RUNNING_NUMBERS):
            return Link(steps=0)  # bringing to nine the number hanged since May
        if self._says_when_asked(inner) and not self._is_planned(asked.clause):
            return Link(steps=0, afresh=True)
        if self._tells_of_a_survey(inner):
            return Link()
        if self._tells_of_origin(inner):
            return None  # founded in 1890, the mill sold nine boats
        return Link() if noun is None or _is_absolute(inner) or self._describes(inner) else None

    def _is_yet_to_be_done(self, inner: Clause) -> bool:
        """``the mill, to be built in May``: whether a passive infinitive behind a comma says what becomes of a noun."""
        before = None if inner.verb is None else self.scenery.sentence.right_before(inner.verb)
        return before is not None and bool(before.tag & COMMA) and inner.passive

    def _looks_ahead(self, inner: Clause) -> bool:
        """``rose to 46 percent, expected to reach 57 by May``: whether a participle says what is yet to come."""
        if not inner.after_comma or inner.verb is None or inner.verb.lemma not in self.uses.ahead:
            return False
        return any(one.kind == INFINITIVE and one.parent is inner for one in self.scenery.clauses)

    def _goes_on_meanwhile(self, inner: Clause) -> bool:
        """``rammed a crowd watching a play on Monday``: whether an -ing form says what a noun does then."""
        outer = None if inner.parent is None else inner.parent.verb
        past = outer is not None and outer.finite and outer.past
        return past and not self._fires(_cue_of_verb(inner, self.scheduled))

    def _describes(self, inner: Clause) -> bool:
        """``in a barn located on Mill Road on Monday``: whether a participle only says what its noun is like."""
        return self._fires(_cue_of_verb(inner, self.describing))

    def _tells_of_origin(self, clause: Clause) -> bool:
        """``founded in 1890``: whether a clause tells how something came about."""
        return self._fires(_cue_of_verb(clause, self.origins))

    def _answers(self, clause: Clause) -> bool:
        """``sparking protests on Monday``: whether a clause tells what others do about what was done before."""
        return self._fires(_cue_of_verb(clause, self.answers))

    def _fires(self, cue: str) -> bool:
        """Note the id of a cue, and say whether there is one."""
        self.fired += [cue] if cue else []
        return cue != ""

    def _is_of_an_answer(self, asked: _Asked, hung: Hung) -> bool:
        """``the killing of nine sparked protests on Monday``: whether a time is when others answer what befell some."""
        verb, subject = hung.clause.verb, hung.clause.own_subject
        if verb is None or subject is None or asked.counted.kind not in VICTIM_KINDS:
            return False
        answered = verb.index < hung.phrase.index and subject in self.scenery.hosts(asked.place)
        return answered and self._answers(hung.clause)

    def _is_of_the_aftermath(self, asked: _Asked, hung: Hung) -> bool:
        """``the nine dead were mourned on Monday``: whether a time is when others do something for victims."""
        verb, counted = hung.clause.verb, asked.counted
        cue = _cue_of_verb(hung.clause, self.after) if counted.kind in HARMED_KINDS else ""
        if not cue or verb is None or self._within(asked, hung):
            return False
        told = (hung.clause.own_subject,) if verb.passive else hung.clause.objects
        done = any(
            one is asked.place for thing in told if thing is not None for one in self.scenery.sentence.list_of(thing)
        )
        by_verb = (
            counted.head >= 0 and self.scenery.reading.phrase_at(counted.head) is verb
        )  # not: they buried nine boys
        return done and not by_verb and self._fires(cue)

    def _says_when_asked(self, inner: Clause) -> bool:
        """``according to a poll taken in May``: whether a participle says when people were asked."""
        survey, taken = inner.antecedent, _cue_of_verb(inner, self.taken)
        if survey is None or survey.lemma not in self.surveys or survey.preposition in BASES or not taken:
            return False  # up 9 points from a poll taken in May
        return self._fires(self.surveys[survey.lemma]) and self._fires(taken)

    def _tells_of_a_survey(self, inner: Clause) -> bool:
        """``a poll of nine clerks, made in May, found``: whether a participle says when what speaks was made."""
        subject = None if inner.parent is None else inner.parent.own_subject
        told = inner.antecedent is not None and subject is not None and subject in self.scenery.hosts(inner.antecedent)
        return told and subject is not None and subject.lemma in self.uses.statements

    def _only_began(self, inner: Clause) -> bool:
        """``An outbreak that began in July has killed nine``: whether a relative says when what goes on began."""
        outer = inner.parent
        began = inner.verb is not None and inner.verb.lemma in BEGINNING
        return began and outer is not None and is_perfect(self.scenery, outer)

    def _down_relative(self, inner: Clause, asked: _Asked) -> Link | None:
        if self.scenery.is_told_of(inner, asked.told):
            aside = inner.after_comma and asked.counted.kind in _DESCRIBING
            return None if aside else Link()  # fined nine mills, which were sold in May
        noun = "" if inner.antecedent is None else inner.antecedent.lemma
        link = "" if inner.antecedent is None else inner.antecedent.preposition
        if noun in FREE_RELATIVES and (link in INESSIVE | AGENTIVE | ABLATIVE or link in self.same):
            return Link()  # hurt in what the police called an attack on Monday
        if asked.counted.kind in _HARMED and self._is_contact(inner):
            return Link()  # shot a boy with a gun he bought Monday
        if self._only_began(inner):
            return None
        if noun in self.events and self.scenery.lead(inner) not in self.others:
            self.lent[inner.index] = self.events[noun]
            return Link()
        happens = _cue_of_verb(inner, self.happens)
        if not happens or self.scenery.lead(inner) in self.others:
            return None
        self.lent[inner.index] = happens
        return Link()
