"""A counted phrase in, what the verb of its clause and the words of direction beside it say of its level out."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from numbers_extract.context.change_words import (
    AT_LEVEL,
    BEHIND,
    BY,
    DIRECTIONS,
    FROM,
    LEADING,
    LENGTH,
    LEVEL_KINDS,
    MOVING,
    NONE,
    NOUNS,
    PUSHING,
    REACHED,
    TO,
    VERBS,
    WORDS,
    Change,
    going,
    relation_of,
)
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import MONEY_KINDS, SHARE_KINDS
from numbers_extract.grammar.classes import AMOUNT, OWNER_MARK, TEMPORAL
from numbers_extract.grammar.clause import (
    APPOSITION,
    GERUND_CLAUSE,
    INFINITIVE,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PARTICIPLE_CLAUSE,
    PREDICATE,
    Clause,
)
from numbers_extract.grammar.phrase import LINK, NOUN_PHRASE, PLURAL_NUMBER, SIGN, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.clause_words import COPULAS, MOTION, PLAIN_COPULA
from numbers_extract.lexicon.context_cues.change import (
    CHANGES_OF_NO_LEVEL,
    CHANGES_WITH_PREPOSITION,
    COMING,
    FALLING,
    LEVEL_REACHING_VERBS,
    LEVEL_UNITS,
    RAISING_VERBS,
    RATE_NOUNS,
    RISING,
    STEPPING_WITH,
    SUPPLIES,
    WHERE_TO,
)
from numbers_extract.lexicon.context_cues.cue import ContextCue
from numbers_extract.lexicon.context_cues.scope import RUNNING_NUMBERS
from numbers_extract.lexicon.phrase_words import LOSING, SHORT_OF
from numbers_extract.lexicon.place_words import COMPASS
from numbers_extract.lexicon.relators import ADESSIVE, COMPLEMENTISERS, DISJUNCTIVE, PARTITIVE, RANGE_OPENERS
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.quantities.measures import MEASURE
from numbers_extract.text.tokens import Tokens

__all__ = ["LevelVerbs"]


class LevelVerbs:
    """What the verbs of one sentence, and the words of direction beside them, say of its levels."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.tokens: Tokens = reading.tokens

    # -------------------------------------------------------------------------------------- what is measured
    def is_way(self, phrase: Phrase) -> bool:
        """``fell 60 metres into a ravine``, ``fell back to Ard, 12 miles to the east``: how far something went."""
        behind = [one for one in self.reading.sentence.clause_of(phrase).adjuncts if one.index > phrase.index]
        return any(
            one.preposition in WHERE_TO or (relation_of(one.preposition) == TO and one.lemma in COMPASS)
            for one in behind
        )

    def told_first(self, counted: Counted, phrase: Phrase) -> Phrase:
        """``fell 30 cents, or 2 percent,``; ``fell 30 cents (2 percent)``: the phrase of the amount told anew."""
        if counted.kind not in LEVEL_KINDS and counted.unit not in LEVEL_UNITS:
            return phrase
        over = self._told_anew(phrase)
        if over is not None:
            return over
        over = phrase.governor
        if phrase.relation == APPOSITION and over is not None and over.sort == NOUN_PHRASE and over.quantities:
            return phrase if self.reading.sentence.is_multiplied(phrase) else over
        first = phrase.conjunct_of
        if first is None or not first.quantities or self._is_beside_things(phrase):
            return phrase
        return first

    def _told_anew(self, phrase: Phrase) -> Phrase | None:
        """``fell 2 percent, which is 118 points``; ``, that is 118 points``: the amount that a copula tells again."""
        read = self.reading.sentence
        clause = read.clause_of(phrase)
        if clause.predicate is not phrase or clause.verb is None or clause.verb.lemma != PLAIN_COPULA:
            return None
        if self._parts_of(phrase):
            return None  # which is 40 percent of the total
        first = clause.antecedent
        if first is None and clause.own_subject is not None and clause.own_subject.text in COMPLEMENTISERS:
            first = next((one for one in read.before(clause.own_subject, _NEXT) if one.sort != SIGN), None)
        return first if first is not None and first.quantities and first.sort == NOUN_PHRASE else None

    def is_of_a_score(self, phrase: Phrase) -> bool:
        """``leads at 49 percent to 40``, ``shot down by 188 votes to 121``: whether a level is set against another."""
        read = self.reading.sentence
        link, behind = read.preposition_of(phrase), read.right_behind(phrase)
        if link is not None and relation_of(link.text) == TO:
            rival = any(read.tags[item] & OWNER_MARK for item in range(phrase.first, phrase.head))
            before = read.right_before(link)
            against = before is not None and bool(before.quantities)  # raised $64m to Moru's $45m
            return (rival and against) or self._is_set_against(before, phrase)
        against = behind is not None and behind.sort == LINK and relation_of(behind.text) == TO
        return against and behind is not None and self._is_set_against(phrase, read.right_behind(behind))

    def _is_set_against(self, one: Phrase | None, other: Phrase | None) -> bool:
        """Whether two amounts beside ``to`` are those of a score: the first is no step of a verb of change."""
        if one is None or other is None or not (one.quantities and other.quantities) or one.sort != NOUN_PHRASE:
            return False
        verb = self.reading.sentence.clause_of(one).verb
        moves = verb is None or verb.lemma in VERBS or verb.lemma in LEVEL_REACHING_VERBS or verb.lemma in MOVING
        return one.preposition in ADESSIVE or (relation_of(one.preposition) == BY and not moves)

    def stand_in(self, phrase: Phrase) -> Phrase:
        """``down from a peak of 13,000``, ``grew at a rate of 7 percent``: the noun of the level or of the pace."""
        over = phrase.governor
        if phrase.relation == NOMINAL and over is not None and over.sort == NOUN_PHRASE and self.names_level(over):
            return over
        return phrase

    def names_level(self, phrase: Phrase) -> bool:
        """Whether a noun names a level or a pace: ``a peak of``, ``a rate of``."""
        return phrase.lemma in qw.EXTREMES or phrase.lemma in RATE_NOUNS

    # -------------------------------------------------------------------------------------- verbs and particles
    def led(self, counted: Counted, phrase: Phrase) -> Change:
        """What the verb of the clause, or a word of direction in it, says of the level."""
        phrase = self.told_first(counted, phrase)
        opening = self._opening(counted, phrase)
        if opening.change:
            return opening
        pace = phrase.lemma in RATE_NOUNS
        named = self.stand_in(phrase)
        pace = pace or named.lemma in RATE_NOUNS
        preposition = "" if named.preposition in RANGE_OPENERS else named.preposition
        clause = self.reading.sentence.clause_of(named)
        over = named.governor
        moved = over is not None and over.sort != NOUN_PHRASE and counted.quantity.dimension != LENGTH
        moved = moved and not self._is_walked(clause.verb, named)
        if moved and over is not None and over.text in DIRECTIONS and not named.preposition:
            return going(DIRECTIONS[over.text], BY)  # up 3 percent, 3 percent higher
        verb = clause.verb
        behind = verb is not None and verb.index < named.index and relation_of(preposition) in (TO, FROM)
        if preposition in ADESSIVE and not pace and (named.relation == OBLIQUE or (over and over.quantities)):
            measured = self._measures_subject(counted, clause)
            return measured if measured.change else self._at_level(counted, clause, named)
        if named.relation not in (OBJECT, OBLIQUE, PREDICATE) and preposition not in LEADING and not behind:
            return NONE
        if preposition in LEADING:
            return self._up_or_down(clause, named, preposition)
        if not preposition:
            found = self._right_behind(counted, clause, named)
            return found if found.change else self._reached(clause, named)
        relation = relation_of(preposition)
        if preposition in ADESSIVE:
            cue = VERBS.get(clause.verb.lemma) if pace and clause.verb is not None else None
            return going(cue, BY) if cue is not None else NONE
        other = named.relation == NOMINAL and over is not None and over.lemma not in NOUNS  # firms with sales above $9
        apart = preposition in qw.PAST_A_LEVEL and (other or self.reading.sentence.is_set_apart(named))
        if not relation or apart or self._is_doer(clause, named):
            return NONE  # fell to 40, below the 50 expected
        return self._of_level(clause, named, relation)

    def _opening(self, counted: Counted, phrase: Phrase) -> Change:
        """``up nearly 57%``, ``inching back up to 4%``: a word of direction that opens the phrase itself."""
        first, _ = self.reading.tokens_of(phrase)
        told = self.reading.sentence.items.quantities
        own = told[phrase.quantities[0]] if phrase.quantities else counted.quantity
        words = self.tokens.words[first : min(own.outer_first, counted.quantity.outer_first)]
        cue = LEADING.get(words[0].text) if words else None
        relation = TO if any(relation_of(word.text) == TO for word in words[1:]) else BY
        level = counted.kind in LEVEL_KINDS or relation == TO
        return going(cue, relation) if cue is not None and level and counted.quantity.dimension != LENGTH else NONE

    def _up_or_down(self, clause: Clause, phrase: Phrase, preposition: str) -> Change:
        """``up 3 percent``; ``gave up 40 yards``: the particle of a verb that says no change of level."""
        verb = clause.verb
        near = verb is not None and phrase.relation == OBLIQUE and not self._is_set_off(clause, phrase)
        first, last = self.reading.tokens_of(phrase)
        further = any(
            word.text in qw.ADDITIONAL for word in self.tokens.words[first:last]
        )  # end up a further $100 short
        moves = verb is not None and (verb.lemma in VERBS or (verb.lemma in LEVEL_REACHING_VERBS and not further))
        phrasal = near and (self._is_walked(verb, phrase) or not moves)
        apart = not moves and self._is_set_off(clause, phrase)
        things = apart and self._counts_things(phrase)  # tore the roofs off 40 houses
        return NONE if phrasal or things else going(LEADING[preposition], BY)

    def _is_walked(self, verb: Phrase | None, phrase: Phrase) -> bool:
        """``climbed up 900 steps``: whether things stand where a level would."""
        return verb is not None and verb.lemma in MOTION and self._counts_things(phrase)

    def _counts_things(self, phrase: Phrase) -> bool:
        """Whether a phrase counts what is no level: ``40 houses``, ``dozens of houses``."""
        bare = phrase.bare_number and self._parts_of(phrase) == ""
        return not (phrase.tag & AMOUNT or bare or self._is_of_levels(phrase))

    def _is_set_off(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether something stands between the verb and the phrase, so that its preposition is no particle."""
        verb = clause.verb
        return verb is None or phrase.index - verb.index > _NEXT

    def _right_behind(self, counted: Counted, clause: Clause, phrase: Phrase) -> Change:
        """``fell 12 percent``, ``lost 12 seats``, ``fell below $70``; with a particle, ``went up 12 percent``."""
        verb, behind = clause.verb, self.reading.sentence.right_behind(phrase)
        if verb is None or verb.index > phrase.index or (behind is not None and behind.text in SHORT_OF):
            return NONE  # fell 18 seats short of a majority
        particle = clause.particle.text if clause.particle is not None else ""
        moves = verb.lemma in VERBS or verb.lemma in LEVEL_REACHING_VERBS
        moves = moves or particle in STEPPING_WITH.get(verb.lemma, ())
        amount = (counted.kind in LEVEL_KINDS and not self._counts_parts(phrase)) or counted.unit in LEVEL_UNITS
        if particle in LEADING and moves and amount and counted.quantity.dimension != LENGTH:
            return going(LEADING[particle], BY) if not phrase.indefinite else NONE
        beside = clause.objects and phrase not in clause.objects and counted.kind not in SHARE_KINDS
        first, _ = self.reading.tokens_of(phrase)
        further = self.tokens.words[first].text in qw.ADDITIONAL  # another 1.4 percent
        one = phrase.indefinite and not further and not self._is_described(counted, first)
        if phrase.relation == PREDICATE or one or beside or self._is_deed(counted, verb, phrase):
            return NONE
        cue = VERBS.get(verb.lemma)
        if cue is None:
            return NONE
        level = counted.kind in LEVEL_KINDS or counted.unit in LEVEL_UNITS or self._is_of_levels(phrase)
        return going(cue, BY) if level or self._leads_on_to(clause, phrase) else NONE

    def _counts_parts(self, phrase: Phrase) -> bool:
        """``shot down 80 percent of the drones``: whether an amount is a share of things, no step."""
        parts = self._parts_of(phrase)
        return parts != "" and parts not in LEVEL_UNITS

    def _is_described(self, counted: Counted, first: int) -> bool:
        """``rose a healthy 5 percent``: whether words between its article and an amount say what a step it is."""
        quantity = counted.quantity
        if quantity.compound or quantity.value == 1 or counted.kind not in LEVEL_KINDS:
            return False
        phrase = self.reading.phrase_at(first)
        ends = phrase is not None and quantity.outer_last >= self.reading.tokens_of(phrase)[1]
        return ends and first + 1 < quantity.outer_first

    def _leads_on_to(self, clause: Clause, phrase: Phrase) -> bool:
        """``rose 900 in May to 8,300``: whether a bare number is a step to the level that stands behind it."""
        behind = (one for one in clause.adjuncts if one.index > phrase.index and relation_of(one.preposition) == TO)
        return phrase.bare_number and any(one.quantities and one.bare_number for one in behind)

    def _is_of_levels(self, phrase: Phrase) -> bool:
        """Whether what is counted is a level itself: seats, jobs, also behind an *of*."""
        return phrase.lemma in LEVEL_UNITS or self._parts_of(phrase) in LEVEL_UNITS

    def _is_deed(self, counted: Counted, verb: Phrase, phrase: Phrase) -> bool:
        """``raised $5``, ``recovered 1.2 tonnes of cocaine``, ``lost 20 games``: what was done, and no level moved."""
        if verb.negated or verb.lemma in CHANGES_WITH_PREPOSITION or self._is_beside_things(phrase):
            return True
        if counted.kind in MONEY_KINDS and verb.lemma in LOSING and self._goes_to_somebody(phrase):
            return True
        if counted.kind in MONEY_KINDS and verb.lemma in RAISING_VERBS:
            return True
        stuff = counted.quantity.kind == MEASURE and self._parts_of(phrase) != ""
        told = self._is_of_levels(phrase) or counted.unit in LEVEL_UNITS
        return verb.lemma in CHANGES_OF_NO_LEVEL and (stuff or counted.quantity.bare) and not told

    def _goes_to_somebody(self, phrase: Phrase) -> bool:
        """``lost $5,000 to fraud``: whether a sum lost has gone to somebody or something."""
        clause = self.reading.sentence.clause_of(phrase)
        behind = (one for one in clause.adjuncts if one.index > phrase.index and relation_of(one.preposition) == TO)
        return any(not one.quantities for one in behind)

    def _is_beside_things(self, phrase: Phrase) -> bool:
        """``recovered 11 guns and $900``: whether an amount stands in a list behind things counted; not ``or 9%``."""
        before = self.reading.sentence.right_before(self.reading.sentence.preposition_of(phrase) or phrase)
        if phrase.conjunct_of is None or before is None or before.text in DISJUNCTIVE:
            return False
        return any(
            one.quantities and one.index < phrase.index and self._counts_things(one)
            for one in self.reading.sentence.list_of(phrase.conjunct_of)
        )

    def _measures_subject(self, counted: Counted, clause: Clause) -> Change:
        """``the gain was 12 points``: a copula leads from a noun of change to its measure."""
        verb, subject = clause.verb, clause.subject
        cue = NOUNS.get(subject.lemma) if subject is not None else None
        if cue is None or verb is None or verb.lemma not in COPULAS or counted.kind not in SHARE_KINDS:
            return NONE
        return going(cue, BY)

    def _parts_of(self, phrase: Phrase) -> str:
        """The noun behind the *of* of a number: ``4,500 of its jobs``, ``1.2 tonnes of cocaine``; empty for none."""
        for other in self.reading.sentence.phrases:
            if other.governor is phrase and other.preposition in PARTITIVE:
                return other.lemma
        return ""

    def _is_doer(self, clause: Clause, phrase: Phrase) -> bool:
        """``was grown by 65% of farmers``: who did it, not how much."""
        if not clause.passive or clause.agent is not phrase:
            return False
        parts = [p for p in self.reading.sentence.phrases if p.governor is phrase and p.preposition in PARTITIVE]
        whose = [phrase] if not phrase.bare_number else []
        return any(p.number == PLURAL_NUMBER for p in parts) or any(
            FOLDED[p.lemma].group is not None for p in whose + parts
        )

    def _of_level(self, clause: Clause, phrase: Phrase, relation: str) -> Change:
        """``rose to 12``, ``up from 12``, ``went from 12 to 15``, ``brought its staff down to 12``."""
        verb = clause.verb
        leading = self._direction(clause, phrase)
        if relation == BY and verb is not None and verb.lemma in LOSING:
            return NONE
        if verb is not None and self._counts_things(phrase) and self._is_of_the_deed(clause, verb, phrase, relation):
            return NONE
        if relation == FROM and verb is not None and verb.lemma not in VERBS and clause.kind == GERUND_CLAUSE:
            clause = clause.parent if clause.parent is not None and clause.opener is not None else clause
            verb = clause.verb
        if relation == FROM:
            cue = leading or (verb and (VERBS.get(verb.lemma) or MOVING.get(verb.lemma)))
            revised = (
                verb is not None
                and verb.lemma in LEVEL_REACHING_VERBS
                and any(relation_of(one.preposition) == TO for one in clause.adjuncts)
            )
            return Change(FROM, cue.id if cue else "") if cue or revised else NONE
        cue = leading or (VERBS.get(verb.lemma) if verb is not None and not verb.negated else None)
        if cue is not None:
            return going(cue, relation)
        outer = clause.parent
        if outer is not None and clause.kind == GERUND_CLAUSE and clause.opener is not None and not clause.after_comma:
            return self._of_level(outer, phrase, relation)  # raise fines for parking to 50
        if relation != TO:
            return NONE
        found = self._compared(clause, phrase)
        found = found if found.change else self._pushed(clause, phrase)
        return found if found.change else self._multiplied(clause, phrase)

    def _is_of_the_deed(self, clause: Clause, verb: Phrase, phrase: Phrase, relation: str) -> bool:
        """``picked up nine from six boats``, ``raised $9 from two fairs``, ``cut power to 90 homes``: no level."""
        moves = verb.lemma in VERBS or verb.lemma in LEVEL_REACHING_VERBS or verb.lemma in MOVING
        link = self.reading.sentence.preposition_of(phrase)
        if clause.particle is not None and not moves:
            before = None if link is None else self.reading.sentence.right_before(link)
            return relation != FROM or before is None or before.text not in LEADING
        alike = all(one.lemma == phrase.lemma or one.lemma in RUNNING_NUMBERS for one in clause.objects)
        if relation == FROM:
            led = any(relation_of(one.preposition) == TO and one.quantities for one in clause.adjuncts)
            came = verb.lemma in COMING and clause.particle is None and self._direction(clause, phrase) is None
            return moves and not led and (came or not alike)  # came from 62 people
        return relation == TO and any(one.lemma in SUPPLIES for one in clause.objects)

    def _multiplied(self, clause: Clause, phrase: Phrase) -> Change:
        """``more than doubled last year to 205``: a multiplier in the clause says the way."""
        for quantity in self.reading.quantities:
            if quantity.form != "multiplier" or quantity.value is None:
                continue
            where = self.reading.phrase_at(quantity.last - 1)
            if where is not None and where.clause == clause.index and where.index < phrase.index:
                return Change(f"{RISING if quantity.value > 1 else FALLING}_{TO}")
        return NONE

    def _direction(self, clause: Clause, phrase: Phrase) -> ContextCue | None:
        """The last word of direction before a phrase in its clause, where its verb lets it say one."""
        verb = clause.verb
        found: ContextCue | None = None
        for other in self.reading.sentence.phrases:
            if other.clause == clause.index and other.index < phrase.index:
                cue = self._direction_in(other)
                if cue is not None and (verb is None or other.index > verb.index or phrase.index < verb.index):
                    found = cue
        return found

    def _direction_in(self, phrase: Phrase) -> ContextCue | None:
        """The cue that a word of direction is, or the first word of a phrase: ``edged up to 4% from 3%``."""
        if phrase.sort & WORDS or (phrase.relation in (PREDICATE, OBJECT) and phrase.text in BEHIND):
            return LEADING.get(phrase.text) or BEHIND.get(phrase.text)
        first, last = self.reading.tokens_of(phrase)
        led = phrase.sort == NOUN_PHRASE and last - first > 1
        return LEADING.get(self.tokens.words[first].text) if led else None

    def _compared(self, clause: Clause, phrase: Phrase) -> Change:
        """``went from $80 to $95``: the way that the two amounts show, where no verb says it."""
        verb = clause.verb
        cue = MOVING.get(verb.lemma) if verb is not None else None
        before = next((one for one in clause.adjuncts if relation_of(one.preposition) == FROM and one.quantities), None)
        if cue is None or before is None or not phrase.quantities:
            return NONE
        quantities = self.reading.sentence.items.quantities
        old, new = quantities[before.quantities[0]], quantities[phrase.quantities[0]]
        if old.value is None or new.value is None or old.unit != new.unit:
            return NONE
        return Change(f"{RISING if new.value > old.value else FALLING}_{TO}", cue.id)

    def _pushed(self, clause: Clause, phrase: Phrase) -> Change:
        """``pushed crude above $93``: the way that the preposition says of what a verb brings past a level."""
        cue = PUSHING.get(clause.verb.lemma) if clause.verb is not None and clause.objects else None
        way = qw.PAST_A_LEVEL.get(phrase.preposition) if phrase.tag & AMOUNT and not phrase.measure else None
        return NONE if cue is None or way is None else Change(f"{way}_{TO}", cue.id)

    def _reached(self, clause: Clause, phrase: Phrase) -> Change:
        """``deaths reached 1,146, up 18 percent``: a level, with the way that its clause says behind it."""
        verb = clause.verb
        cue = REACHED.get(verb.lemma) if verb is not None else None
        return self._led_on(clause, phrase, cue) if cue is not None else NONE

    def _led_on(self, clause: Clause, phrase: Phrase, cue: ContextCue) -> Change:
        """The way that the clause says behind a level."""
        verb = clause.verb
        for other in self.reading.sentence.phrases:
            if other.clause != clause.index or other.index <= phrase.index:
                continue
            noun = other.relation == APPOSITION and other.governor is phrase
            way = LEADING.get(other.text) if other.sort & WORDS else NOUNS.get(other.lemma) if noun else None
            if way is not None and (verb is None or verb.lemma not in COPULAS or self._leads_back(clause, other)):
                return Change(f"{way.value}_{TO}", cue.id)
        return NONE

    def _at_level(self, counted: Counted, clause: Clause, phrase: Phrase) -> Change:
        """``was up 4 percent at $87``, ``rose to close at $87``, ``closed at $87, down from $91``: behind a step."""
        verb = clause.verb
        cue = AT_LEVEL.get(verb.lemma) if verb is not None else None
        level = counted.kind in LEVEL_KINDS or counted.unit in LEVEL_UNITS
        stepped = verb is not None and phrase.bare_number and verb.index < phrase.index
        if stepped and verb is not None:  # sales were 27% lower at 900
            between = self.reading.sentence.between(verb, phrase)
            level = level or any(one.text in BEHIND and one.last - one.first > 1 for one in between)
            led = any(one.text in LEADING and behind.quantities for one, behind in pairwise(between))
            led = led or any(one.preposition in LEADING and one.quantities for one in between)
            level, cue = level or led, cue or (VERBS.get(verb.lemma) if led else None)  # fell, down 5% at 900
        if verb is None or cue is None or not level:
            return self._reached(clause, phrase)
        way = self._stepped(verb, phrase)
        outer = clause.parent
        told = clause.kind in (INFINITIVE, PARTICIPLE_CLAUSE) or (clause.kind == GERUND_CLAUSE and clause.after_comma)
        told = told and all(one.tag & TEMPORAL for one in clause.objects)  # not: selling its shares at $30
        if way is None and told and outer is not None and outer.verb is not None:
            moved = all(one.quantities for one in outer.objects) and not outer.verb.negated
            way = VERBS.get(outer.verb.lemma) if moved else None
        return Change(f"{way.value}_{TO}", cue.id) if way is not None else self._led_on(clause, phrase, cue)

    def _stepped(self, verb: Phrase, phrase: Phrase) -> ContextCue | None:
        """``was down 112 at 9,070``, ``3 percent higher at``: the way of the step between a verb and a level."""
        found: ContextCue | None = None
        before = verb
        for one in self.reading.sentence.between(verb, phrase):
            noun = one.sort == NOUN_PHRASE
            leads = one.preposition if noun else ""
            led = leads in LEADING or (before.text in LEADING and not leads)
            if noun and led and not (one.quantities or one.dates):
                return None  # up the road
            before = one
            found = self._direction_in(one) or LEADING.get(leads) or found
        return found

    def _leads_back(self, clause: Clause, way: Phrase) -> bool:
        """``was 38 percent, down from 61``: whether a word of direction behind a mark leads to the level before."""
        set_off = self.reading.sentence.mark_before(way) is not None
        before = (one for one in clause.adjuncts if one.index > way.index and relation_of(one.preposition) == FROM)
        return set_off and next(before, None) is not None


_NEXT: Final = 2
