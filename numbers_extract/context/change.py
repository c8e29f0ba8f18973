"""A quantity in, how it changes a level out: a member of SCHEMA's closed list, or an empty string."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from numbers_extract.context.ballot_words import names_rival
from numbers_extract.context.change_verbs import LevelVerbs
from numbers_extract.context.change_words import (
    BEHIND,
    BY,
    FROM,
    LEADING,
    LENGTH,
    LEVEL_KINDS,
    NONE,
    NOUNS,
    SHARES,
    SIGN,
    TAKEN_OFF,
    TAKING,
    TELLING,
    TIMES,
    TO,
    VERBS,
    Change,
    going,
    is_level_of_time,
    relation_of,
)
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import (
    BALLOT_KINDS,
    CAST_KINDS,
    MONEY_KINDS,
    PERCENT_KINDS,
    PLAIN_KINDS,
    RATIO_KINDS,
    SPAN_KINDS,
    TIME_KINDS,
)
from numbers_extract.grammar.clause import APPOSITION, NOMINAL, OBJECT, OBLIQUE, RELATIVE_CLAUSE, SUBJECT
from numbers_extract.grammar.phrase import NOUN_PHRASE, PLURAL_NUMBER, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.ballot_talk import IN_FRONT
from numbers_extract.lexicon.context_cues.ballot_actor import VOTED_ON
from numbers_extract.lexicon.context_cues.change import (
    CHANGES_OF_COUNTS,
    FEWER,
    LEVEL_REACHING_VERBS,
    LEVEL_UNITS,
    SUMS_OF_MONEY,
)
from numbers_extract.lexicon.context_cues.cue import ContextCue
from numbers_extract.lexicon.relators import COMPARATIVE, CONJUNCTIVE, PARTITIVE, RANGE_OPENERS
from numbers_extract.quantities import Quantity

__all__ = ["Changes"]

COMMA: Final = ","
ENDING: Final = ".;:"
BEFORE_NOUNS: Final = "aDJ"


class Changes(LevelVerbs):
    """What one sentence says of the way its levels went."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._may_tell: bool | None = None

    @property
    def _tells(self) -> bool:
        """Whether a word of the sentence can say a change."""
        if self._may_tell is None:
            worded = not (TELLING.isdisjoint(self.tokens.texts) and TELLING.isdisjoint(self.tokens.lemmas))
            self._may_tell = worded or any(quantity.form == "multiplier" for quantity in self.reading.quantities)
        return self._may_tell

    def of(self, counted: Counted) -> Change:
        """The change that the clause of the counted, or the noun that it measures, says."""
        quantity = counted.quantity
        if counted.kind in RATIO_KINDS and quantity.unit == TIMES:
            return Change(TIMES) if quantity.form == "multiplier" or quantity.compound == "" else NONE
        taken = self._taken_off(counted)
        if taken.change:
            return taken
        if counted.kind in TIME_KINDS and not is_level_of_time(self.reading, counted):
            return self._span_behind(counted)
        if _is_recipient(counted) or self._is_of_tally(counted) or self._is_gap(counted):
            return NONE
        if counted.kind in LEVEL_KINDS and self.tokens.text[quantity.start - 1 : quantity.start] in SIGN:
            return going(SIGN[self.tokens.text[quantity.start - 1]], BY)
        if not self._tells:
            return NONE
        phrase = self.reading.phrase_at(quantity.last - 1)
        if phrase is None or phrase.sort != NOUN_PHRASE:
            return self._behind(counted)
        if self.is_of_a_score(phrase) or (quantity.dimension == LENGTH and self.is_way(phrase)):
            return NONE
        describes = quantity.compound and counted.kind in PLAIN_KINDS and counted.unit not in LEVEL_UNITS
        led = NONE if describes else self.led(counted, phrase)  # climbed to a two-storey loft
        for found in (self._by_noun(counted, phrase), led):
            if found.change:
                return found
        found = self._behind(counted)
        return found if found.change or counted.quantity.compound else self._turned(counted)

    def _span_behind(self, counted: Counted) -> Change:
        """``ten minutes less than in May``: by how much a length of time differs from another."""
        words, behind = self.tokens.words, counted.quantity.last
        differs = behind < len(words) and words[behind].text in qw.DIFFERENCES
        return self._behind(counted) if differs and counted.kind in SPAN_KINDS else NONE

    def _taken_off(self, counted: Counted) -> Change:
        """``knocked $5 off the price``, ``cut 12 minutes off the trip``: an amount by which something gets less."""
        if counted.kind not in MONEY_KINDS | SHARES | SPAN_KINDS or not self._tells:
            return NONE
        phrase = self.reading.phrase_at(counted.quantity.last - 1)
        clause = None if phrase is None else self.reading.sentence.clause_of(phrase)
        if phrase is None or clause is None or clause.verb is None or phrase not in clause.objects or clause.passive:
            return NONE
        lemma = clause.verb.lemma
        off = any(f"{lemma} {one.preposition}" in TAKEN_OFF for one in clause.adjuncts if one.index > phrase.index)
        return going(TAKING[lemma], BY) if off else NONE

    def _is_gap(self, counted: Counted) -> bool:
        """``one point behind the Greens``: points of a vote between two sides, which nobody has moved by."""
        words, behind = self.tokens.words, counted.quantity.last
        return counted.topic in CAST_KINDS and behind < len(words) and words[behind].text in IN_FRONT

    def _is_of_tally(self, counted: Counted) -> bool:
        """``The bill fell by 151 to 147``: whether a number is one of those of a vote, which are no steps."""
        if counted.kind not in CAST_KINDS:
            return False
        pairs = ((one, one.pair) for one in self.reading.quantities if one.pair is not None)
        phrase = self.reading.phrase_at(counted.quantity.last - 1)
        subject = self.reading.sentence.clause_of(phrase).subject if phrase is not None and counted.group else None
        voted_on = subject is not None and subject is not phrase and subject.lemma in VOTED_ON
        return voted_on or any(counted.quantity in pair for pair in pairs)

    def _turned(self, counted: Counted) -> Change:
        """``46 cranes, down from 60``: the level that a word of direction behind it tells of."""
        for way, by in self._ways():
            before = [one for one in self.reading.quantities if one.last <= way and self._is_level(one, by)]
            several = 2 if self._is_of_pair(by) else 1
            moved = any(one is counted.quantity for one in before[-several:])
            if moved and not self._is_ended(counted.quantity.last, way):
                return going(LEADING[self.tokens.words[way].text], TO)
        return self._told_with_step(counted)

    def _told_with_step(self, counted: Counted) -> Change:
        """``recorded 46 murders in May, down 12 percent``: the object of a verb, with the step behind a comma."""
        phrase, words = self.reading.phrase_at(counted.quantity.last - 1), self.tokens.words
        verb = None if phrase is None else self.reading.sentence.clause_of(phrase).verb
        if phrase is None or verb is None or counted.kind in SHARES:
            return NONE
        if counted.head >= 0 and self.reading.phrase_at(counted.head) is verb:
            return NONE  # killed 46 clerks in May, down 12 percent
        exists = phrase.relation == SUBJECT and phrase.index > verb.index  # there were 46 murders
        if not exists and phrase.relation != OBJECT:
            return NONE
        for by in self.reading.quantities:
            way = by.outer_first - 1
            if way <= counted.quantity.last or words[way].text not in LEADING or words[way - 1].text != COMMA:
                continue
            step = self.reading.phrase_at(by.last - 1)
            beside = step is not None and step.clause == phrase.clause
            told = beside and by.kind in PERCENT_KINDS and self._is_next_level(counted.quantity, by)
            return going(LEADING[words[way].text], TO) if told else NONE
        return NONE

    def _is_of_pair(self, by: Quantity) -> bool:
        """``up from 12 and 71``: whether a bare number is joined to the one that others moved from."""
        words = self.tokens.words
        joined = by.bare and by.last < len(words) and words[by.last].text in CONJUNCTIVE
        return joined and any(one.outer_first == by.last + 1 and one.bare for one in self.reading.quantities)

    def _is_next_level(self, level: Quantity, by: Quantity) -> bool:
        """Whether no other number but a time or a day stands between a level and its step."""
        between = (one for one in self.reading.quantities if level.last <= one.first and one.last <= by.first)
        return all(one.kind in TIME_KINDS for one in between)

    def _ways(self) -> Iterator[tuple[int, Quantity]]:
        """The words of direction that a comma sets off, with the level before: ``, up from 12``."""
        words = self.tokens.words
        for by in self.reading.quantities:
            at = self._before_peak(by.outer_first - 1)
            from_level = relation_of(words[at].text) == FROM
            way = at - 1
            if from_level and words[way].tag == "R" and words[way].text not in LEADING:
                way -= 1  # up sharply from 12
            if from_level and way > 0 and words[way].text in LEADING and words[way - 1].text == COMMA:
                yield way, by

    def _before_peak(self, at: int) -> int:
        """``from a peak of 12``: the token before the noun of a level that leads to a number by *of*."""
        words = self.tokens.words
        if words[at].text not in PARTITIVE or words[at - 1].lemma not in qw.EXTREMES:
            return at
        at -= 2
        while at > 0 and words[at].tag in BEFORE_NOUNS:
            at -= 1
        return at

    def _is_level(self, quantity: Quantity, by: Quantity) -> bool:
        """Whether a number can be the level that has moved by or from another."""
        alike = quantity.unit == by.unit or by.bare
        if not alike or quantity.kind in TIME_KINDS or quantity.compound or self._in_brackets(quantity):
            return False
        of = self.reading.phrase_at(quantity.last - 1)
        over = of.governor if of is not None and of.preposition in PARTITIVE else None
        return over is None or not over.quantities  # 48 of the 90 seats

    def _in_brackets(self, quantity: Quantity) -> bool:
        opening, closing = qw.BRACKETS
        texts = [word.text for word in self.tokens.words[: quantity.first]]
        return texts.count(opening) > texts.count(closing)

    def _is_ended(self, first: int, last: int) -> bool:
        """Whether a stop parts two tokens."""
        return any(word.tag in ENDING for word in self.tokens.words[first:last])

    # -------------------------------------------------------------------------------------- nouns of change
    def _by_noun(self, counted: Counted, phrase: Phrase) -> Change:
        """``a 27 percent reduction``, ``a drop of 1 percent``, ``a rise in profits to $16``."""
        if phrase.lemma in NOUNS and self._is_inside(counted, phrase):
            return NONE if self._counts_changes(counted, phrase) else going(NOUNS[phrase.lemma], BY)
        for clause in self.reading.sentence.clauses:
            cut = clause.antecedent is phrase and clause.kind != RELATIVE_CLAUSE
            if cut and clause.verb is not None and clause.verb.text in NOUNS:
                return going(NOUNS[clause.verb.text], BY)  # a 25 basis-point cut
        phrase = self.told_first(counted, phrase)
        own = phrase.lemma if not phrase.bare_number and counted.kind not in LEVEL_KINDS else ""
        for noun, preposition in self._over(phrase):
            cue = NOUNS.get(noun.lemma)
            if cue is None:
                continue
            if preposition in PARTITIVE or preposition in RANGE_OPENERS:
                sum_of_money = counted.kind in MONEY_KINDS and noun.lemma in SUMS_OF_MONEY
                known = not own or noun.lemma in CHANGES_OF_COUNTS
                return going(cue, BY) if known and not sum_of_money else NONE
            return self._to_or_from(cue, preposition)
        return NONE

    def _counts_changes(self, counted: Counted, phrase: Phrase) -> bool:
        """``three cuts of 5%``, ``nine losses``: whether changes are counted; not ``900 job losses``."""
        quantity = counted.quantity
        if counted.kind not in PLAIN_KINDS or quantity.compound or phrase.number != PLURAL_NUMBER:
            return False
        between = self.tokens.words[quantity.last : self.reading.token_of(phrase)]
        return not any(word.lemma in LEVEL_UNITS for word in between)

    def _is_inside(self, counted: Counted, phrase: Phrase) -> bool:
        """Whether the number stands in the phrase of a noun of change, which it measures."""
        return counted.quantity.last <= self.reading.token_of(phrase)

    def _to_or_from(self, cue: ContextCue, preposition: str) -> Change:
        relation = relation_of(preposition)
        if relation == FROM:
            return Change(FROM, cue.id)
        return going(cue, TO) if relation == TO and cue.value != TIMES else NONE

    def _over(self, phrase: Phrase) -> Iterator[tuple[Phrase, str]]:
        """The nouns that a phrase hangs on, with the preposition; of ``a rise in profits to 5`` the object."""
        preposition = phrase.preposition
        over = phrase.governor
        while over is not None and over.sort == NOUN_PHRASE and phrase.relation in (NOMINAL, APPOSITION):
            if phrase.relation == NOMINAL:
                yield over, preposition
            if preposition in PARTITIVE and over.lemma not in NOUNS and not self.names_level(over):
                return
            phrase, over = over, over.governor
        clause = self.reading.sentence.clause_of(phrase)
        if phrase.relation == OBLIQUE and relation_of(preposition) in (TO, FROM):
            for noun in clause.objects:
                if noun.index < phrase.index:
                    yield noun, preposition

    def _behind(self, counted: Counted) -> Change:
        """``12 more than``, ``1.2 percent higher``, ``30 percent fewer raids``: the word right behind says it."""
        words, following = self.tokens.words, counted.quantity.last
        if following >= len(words):
            return NONE
        cue = BEHIND.get(words[following].text)
        if counted.quantity.compound:
            return NONE
        if cue is None:
            return self._led_behind(counted, following)
        compared = following + 1 < len(words) and words[following + 1].text in COMPARATIVE
        compared = compared or counted.quantity.outer_last > following + 1  # $9 more a day
        compared = compared or words[following].text in FEWER  # 12 fewer beds
        if compared and counted.kind in BALLOT_KINDS and names_rival(self.reading, following):
            return NONE
        return going(cue, BY) if compared or counted.kind in SHARES else NONE

    def _led_behind(self, counted: Counted, following: int) -> Change:
        """``closed 2 percent down``, ``3 percent up on May``: a particle behind a share, where no noun follows it."""
        words = self.tokens.words
        cue = LEADING.get(words[following].text) if counted.kind in SHARES | MONEY_KINDS else None
        phrase = self.reading.phrase_at(counted.quantity.last - 1)
        verb = self.reading.sentence.clause_of(phrase).verb if phrase is not None else None
        if verb is not None and not (verb.lemma in LEVEL_REACHING_VERBS or verb.lemma in VERBS):
            return NONE  # took 20 percent off
        ends = following + 1 >= len(words) or words[following + 1].tag in _BEHIND_PARTICLES
        return going(cue, BY) if cue is not None and ends else NONE


# Tags of what can stand behind a particle that belongs to the amount before it: marks, prepositions, coordinators.
_BEHIND_PARTICLES: Final = ".,;:)ItyCc"


def _is_recipient(counted: Counted) -> bool:
    """``handed down sentences to nine men``: who gets what the verb gives is no level."""
    return counted.frame is not None and counted.frame.role == "recipient"
