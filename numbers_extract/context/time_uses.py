"""A time phrase where it hangs in, whether it says something else than when a fact happened out.

It may date the saying (``said on Monday``), belong to a level compared with (``up 4% on 2018``) or to a record (``the
worst since 2014``).
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from typing import Final

from numbers_extract.context.hanging import Hung, Scenery
from numbers_extract.context.time import resolve
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import MONEY_KINDS, PLAIN_KINDS, RATIO_KINDS, SHARE_KINDS, SPAN_KINDS
from numbers_extract.grammar.classes import HAVE, MODAL
from numbers_extract.grammar.clause import (
    COMPLEMENT,
    FINITE_KINDS,
    GERUND_CLAUSE,
    PARTICIPLE_CLAUSE,
    RELATIVE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.phrase import ADVERBIAL, NOUN_PHRASE, Phrase
from numbers_extract.lexicon.clause_words import PAST_AUXILIARIES
from numbers_extract.lexicon.context_cues import cue_words
from numbers_extract.lexicon.cues import SPAN_JOINTS, WEAK_SAYING
from numbers_extract.lexicon.dating_rules import (
    BASES,
    BESIDE_EVENT,
    CLOCK_WORDS,
    COMPARISON_WORDS,
    COMPARISONS,
    DAYS,
    LONG_SPANS,
    NEAR_SPANS,
    OPEN_RULES,
    RECORD_ADVERBS,
    RECORD_SPANS,
    RECORD_UNITS,
    SHORT_SPANS,
    STRETCH_OPENERS,
    SUPERLATIVES,
)
from numbers_extract.lexicon.relators import ABLATIVE, ADVERSATIVE, ALLATIVE, COMPLEMENTISERS, PARTITIVE, SUPERESSIVE

__all__ = ["TimeUses"]

# What a change of it is compared with has a time of its own.
_COMPARED: Final = SHARE_KINDS | PLAIN_KINDS | MONEY_KINDS
_ANY_DAY: Final = dt.date(2001, 1, 3)
_A_MONTH: Final = 27  # days


class TimeUses:
    """What the time phrases of one sentence are for; ``fired`` gets the ids of the cues that say so."""

    def __init__(self, text: str, scenery: Scenery, fired: list[str]) -> None:
        self.text = text
        self.scenery = scenery
        self.fired = fired
        self.says = cue_words("time", "says")
        self.does = cue_words("time", "does")
        self.takes = cue_words("time", "takes")
        self.statements = cue_words("time", "statement")
        self.strikes = cue_words("time", "strikes_a_place")
        self.ahead = cue_words("time", "looks_ahead")
        self.speaks = cue_words("time", "speaks")
        self.compares = cue_words("time", "compares")
        self.based = cue_words("time", "leads_to_base")
        self.superlative = not SUPERLATIVES.isdisjoint(scenery.reading.tokens.texts)
        phrases = ((scenery.phrase_of(counted), counted.kind) for counted in scenery.counts)
        self.bases = [phrase for phrase, kind in phrases if phrase is not None and self._is_compared(phrase, kind)]

    def _is_compared(self, phrase: Phrase, kind: str) -> bool:
        """Whether a counted phrase is a level that another is compared with; ``from nine districts`` is none."""
        if kind in PLAIN_KINDS and phrase.preposition in ABLATIVE and not self._is_bare(phrase):
            return False
        link = self.scenery.preposition_of(phrase.conjunct_of or phrase)
        if link is None or (link.text in ADVERSATIVE and not self._follows_count(phrase)):
            return False  # used gas against nine men
        return link.text in BASES or self._comparing(phrase) != ""

    def _follows_count(self, phrase: Phrase) -> bool:
        """Whether something else is counted before a phrase in its clause."""
        others = (self.scenery.phrase_of(one) for one in self.scenery.counts)
        return any(one is not None and one.clause == phrase.clause and one.index < phrase.index for one in others)

    def _is_bare(self, phrase: Phrase) -> bool:
        """Whether a phrase is a number alone, of which no set is named: not ``from nine of the districts``."""
        behind = self.scenery.sentence.governed_by(phrase) if phrase.bare_number else ()
        return phrase.bare_number and not any(one.preposition in PARTITIVE for one in behind)

    def _comparing(self, phrase: Phrase) -> str:
        """The verb of comparing that stands before a level, empty for none."""
        verb = self.scenery.clauses[phrase.clause].verb
        return verb.lemma if verb is not None and verb.index < phrase.index and verb.lemma in self.compares else ""

    # -------------------------------------------------------------------------------------- of the saying
    def dates_the_saying(self, hung: Hung, counted: Counted) -> bool:
        """``police said Sunday``, ``a statement on Monday``: the day belongs to the statement."""
        scenery = self.scenery
        before = scenery.before(hung.phrase)
        if before is not None and before.sort == ADVERBIAL:
            before = scenery.before(before)
        own = False
        if before is not None and (place := scenery.phrase_of(counted)) is not None:
            own = place is before or place in scenery.hosts(before)  # sent nine pages of letters on Monday
        own = own or (before is not None and self._is_struck(before))
        if before is not None and before.sort == NOUN_PHRASE and before.lemma in self.statements and not own:
            self.fired.append(self.statements[before.lemma])
            return True
        verb = self._verb_of_saying(hung, counted)
        if verb is None or self._is_done_to(hung, verb, counted):
            return False
        if self._is_before(hung, verb) and hung.rule != BESIDE_EVENT and not self._dates_what_is_said(hung, counted):
            return False  # As of Monday, police said; not: After the vote, he said
        if scenery.clause_of(counted) is hung.clause and not self.is_day(hung):
            return False
        self.fired.append(self.says[verb.lemma])
        return True

    def _is_struck(self, noun: Phrase) -> bool:
        """``attacked the post at dawn``: whether a noun that can name a statement is what a verb of arms is done to."""
        clause = self.scenery.clauses[noun.clause]
        struck = clause.verb is not None and noun in clause.objects and clause.verb.lemma in self.strikes
        self.fired += [self.strikes[clause.verb.lemma]] if struck and clause.verb is not None else []
        return struck

    def _dates_what_is_said(self, hung: Hung, counted: Counted) -> bool:
        """``On Monday police said that nine fled``: whether a day before who says it is that of the saying."""
        told = self.scenery.clause_of(counted)
        if told is None or hung.clause.verb is None or not self.is_day(hung) or not self._is_on_a_day(hung):
            return False
        if told.kind == RELATIVE_CLAUSE:
            return self._is_present(told) and hung.clause.verb.past  # disclosed a leak that affects nine firms
        while told.kind != COMPLEMENT and told.parent is not None and told.parent is not hung.clause:
            told = told.parent
        if told.kind != COMPLEMENT or told.parent is not hung.clause:
            return False
        return hung.clause.verb.lemma not in self.does or self.scenery.lead(told) in COMPLEMENTISERS

    def _is_on_a_day(self, hung: Hung) -> bool:
        """``on Monday``, ``yesterday``: whether no preposition makes a stretch of a day, as in ``as of Monday``."""
        link = self.scenery.preposition_of(hung.phrase)
        return link is None or link.text in SUPERESSIVE

    def _is_present(self, clause: Clause) -> bool:
        """Whether the verb of a clause is in the present."""
        verb = clause.verb
        return verb is not None and verb.finite and not verb.past and not self.scenery.has(verb, MODAL)

    def _verb_of_saying(self, hung: Hung, counted: Counted) -> Phrase | None:
        verb = hung.clause.verb
        if verb is None or verb.lemma not in self.says or self.scenery.token_before(hung) in self.ahead:
            return None
        told = verb.passive and (verb.lemma in WEAK_SAYING or hung.clause.kind == PARTICIPLE_CLAUSE)
        who = hung.clause.antecedent if hung.clause.kind == RELATIVE_CLAUSE else None
        says = any(one.kind == COMPLEMENT and one.parent is hung.clause for one in self.scenery.clauses)
        own = who is not None and not says and who in self.scenery.told_of(counted)  # the 900 who reported in May
        return None if told or own or self._only_speaks(hung.clause, verb, counted) else verb

    def _only_speaks(self, clause: Clause, verb: Phrase, counted: Counted) -> bool:
        """``as he spoke in Umo on Monday``: whether nothing that somebody says is told."""
        if verb.lemma not in self.speaks or clause.kind == GERUND_CLAUSE:
            return False
        phrase = self.scenery.phrase_of(counted)
        if phrase is not None and phrase.clause == clause.index and phrase.index > verb.index:
            return False  # spoke on Monday of nine dead
        self.fired.append(self.speaks[verb.lemma])
        return True

    def _is_done_to(self, hung: Hung, verb: Phrase, counted: Counted) -> bool:
        """``found nine bodies on Monday``: whether a verb that can say something does something to the counted."""
        taking = self.scenery.taking(hung.clause, self.takes)
        if taking:
            self.fired.append(taking)
            return True
        if verb.lemma not in self.does:
            return False
        told, subject = self.scenery.told_of(counted), hung.clause.subject
        done = any(one in told for thing in hung.clause.objects for one in self.scenery.sentence.list_of(thing))
        if verb.passive and subject is not None:
            done = done or self.scenery.phrase_of(counted) in self.scenery.sentence.list_of(subject)
        self.fired += [self.does[verb.lemma]] if done else []
        return done

    def _is_before(self, hung: Hung, verb: Phrase) -> bool:
        """Whether a time stands before the verb of saying, but not right before it behind the subject."""
        subject, at = hung.clause.own_subject, hung.phrase.index
        return at < verb.index and (subject is None or at <= subject.index or at + 2 < verb.index)

    def is_day(self, hung: Hung) -> bool:
        """Whether a time is a day or less: statements are dated so."""
        days = self._days(hung)
        if days is None:
            days = _A_MONTH if self._is_long(hung) else 0
        counted = not SHORT_SPANS.isdisjoint(self.text[hung.start : hung.end].lower().split())  # in the past 24 hours
        return hung.rule not in OPEN_RULES and days <= 1 and not counted

    def _is_long(self, hung: Hung) -> bool:
        """``the previous year``: whether a time names a unit longer than a day."""
        return not LONG_SPANS.isdisjoint(self.text[hung.start : hung.end].lower().split())

    def tells_no_day(self, hung: Hung) -> bool:
        """``in the morning``: whether a time of day has no day of its own."""
        words = self.text[hung.start : hung.end]
        spellings = words.lower().replace(",", " ").split()
        hours = not CLOCK_WORDS.isdisjoint(spellings) and DAYS.isdisjoint(spellings)
        return hours and resolve(words, _ANY_DAY)[0] is None

    def _days(self, hung: Hung) -> int | None:
        """How many days lie between the ends of a time; None where it has no two."""
        start, end = resolve(self.text[hung.start : hung.end], _ANY_DAY)
        return None if start is None or end is None else (end - start).days

    # -------------------------------------------------------------------------------------- of a tense
    def is_past(self, clause: Clause, other: Clause) -> bool:
        """``sold nine carts in May in Umo, where six clerks are ill``: whether one clause is past, the other is not."""
        then, now = clause.verb, other.verb
        if then is None or now is None or clause.kind not in FINITE_KINDS or other.kind not in FINITE_KINDS:
            return False
        if other.kind == COMPLEMENT or then.lemma in self.says or now.lemma in self.says:
            return False  # until May the mayor said nine were ill
        return self._is_present(other) and then.past and not self.scenery.has(then, HAVE)

    def is_over_by_now(self, clause: Clause, other: Clause) -> bool:
        """``sold nine in May and has bought 12``: whether a clause is past and one behind it in the present perfect."""
        then, now = clause.verb, other.verb
        if then is None or now is None or now.index < then.index or not then.past or self.scenery.has(then, HAVE):
            return False  # not: has infected nine and killed two since May
        first = self.scenery.reading.tokens.words[self.scenery.reading.tokens_of(now)[0]]
        return now.perfect and now.finite and first.text not in PAST_AUXILIARIES and not self.scenery.has(now, MODAL)

    # -------------------------------------------------------------------------------------- of a level
    def is_of_a_base(self, counted: Counted, place: Phrase, hung: Hung) -> bool:
        """Whether a time is that of a level compared with: ``up 4% on 2018``, ``from 225 a day earlier``."""
        if hung.phrase is place and hung.end <= counted.quantity.start:
            return False  # less than last year's 56 million dollars
        if self._is_base(counted, hung):
            return True
        own = hung.phrase is place or hung.phrase in self.scenery.hosts(place)  # with a year-earlier loss of $9
        return not own and self._is_of_another_level(counted, place, hung)

    def _is_base(self, counted: Counted, hung: Hung) -> bool:
        """Whether a time stands for the level itself: ``than last week``, ``on 2018``."""
        words = self.text[hung.start : hung.end].lower()
        link = self.scenery.preposition_of(hung.phrase)
        word = "" if link is None else link.text
        if counted.kind not in RATIO_KINDS and self.scenery.token_before(hung) in COMPARISON_WORDS:
            return True
        starts = self._is_ahead(hung) and (self._days(hung) or 0) <= _A_MONTH + 3
        if word in ABLATIVE and not starts and SPAN_JOINTS.isdisjoint(words.split()):
            return counted.kind in SHARE_KINDS or self.scenery.stands_right_before(hung, SHARE_KINDS)
        if words.startswith(COMPARISONS) and self.scenery.stands_right_before(hung):
            return True
        days = self._days(hung)
        if days is None and self._is_long(hung) and PARTITIVE.isdisjoint(words.split()):
            days = _A_MONTH  # on the previous year, not: on the first day of the year
        if word not in self.based or (days or 0) < _A_MONTH:
            return False
        self.fired.append(self.based[word])
        return True

    def _is_ahead(self, hung: Hung) -> bool:
        """``will rise 9% from April``: whether a time begins with what is to come."""
        verb = hung.clause.verb
        return verb is not None and self.scenery.has(verb, MODAL)

    def _is_of_another_level(self, counted: Counted, place: Phrase, hung: Hung) -> bool:
        """Whether a time is that of the level compared with, or the counted is that level and the time is another's."""
        if hung.phrase.index > place.index:
            others = (base for base in self.bases if base.conjunct_of is not place)  # from $9m, or $1 a share
            mine = None if place not in self.bases else hung.phrase  # with 340 over the previous 24 hours
            between = [one for one in others if place.index < one.index <= hung.phrase.index and one is not mine]
            self.fired += [self.compares[word] for base in between if (word := self._comparing(base))]
            return bool(between) or self._is_left_behind(place, hung)
        if place is not hung.phrase and self._dates_a_base(counted, place, hung):
            return True
        if place not in self.bases or counted.kind not in _COMPARED:
            return False
        return any(other < hung.phrase.index for other in self.scenery.order)

    def _is_left_behind(self, place: Phrase, hung: Hung) -> bool:
        """``gone from 90 cents to $1.35 since the cull``: whether a base is told before a level that a time dates."""
        order = self.scenery.order
        levels = [self.scenery.phrases[at] for at in order if place.index < at < hung.phrase.index]
        return place in self.bases and any(one.preposition in ALLATIVE and one.clause == place.clause for one in levels)

    def _dates_a_base(self, counted: Counted, place: Phrase, hung: Hung) -> bool:
        """``to 198 from 227 in 2017, while thefts rose 31 percent``: whether a time is of a base."""
        order = self.scenery.order
        at = bisect_left(order, hung.phrase.index) - 1
        last = self.scenery.phrases[order[at]] if at >= 0 else None
        if last is None or last not in self.bases or last.clause != hung.clause.index:
            return False
        if last.preposition in ABLATIVE and place.preposition in ALLATIVE and place.clause == last.clause:
            return True  # slowed from 42% in May to 38%
        if at == 0:
            return False
        clause = self.scenery.clauses[last.clause]
        return clause.verb is None or (
            clause.verb.index < order[at - 1] and (place.clause != last.clause or counted.kind in SPAN_KINDS)
        )

    # -------------------------------------------------------------------------------------- of a record
    def record_of(self, hung: Hung, of: frozenset[str] = SUPERLATIVES) -> Phrase | None:
        """``the deadliest such attack since March``: the noun of a record, known by a word ``of``, of a time."""
        if not self.superlative:
            return None
        told = self.text[hung.start : hung.end].lower()
        lead, *span = told.split()
        stands = told in RECORD_ADVERBS
        if lead not in RECORD_SPANS and not stands:
            return None
        long = not RECORD_UNITS.isdisjoint(span) and NEAR_SPANS.isdisjoint(span)
        if not (stands or long or lead in STRETCH_OPENERS):
            return None
        return self.scenery.record_before(hung.phrase, of)
