"""A counted quantity in, whether it is a rate out: so many a day, by what stands behind it or in its clause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from numbers_extract.frames import Counted
from numbers_extract.frames.traits import AGE_KINDS, MONEY_KINDS, SHARE_KINDS, TIME_KINDS
from numbers_extract.grammar.clause import GERUND_CLAUSE, PARTICIPLE_CLAUSE, RELATIVE_CLAUSE
from numbers_extract.grammar.phrase import ADVERBIAL, NOUN_PHRASE, PREDICATE_WORD, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.context_cues.change import RELATIONS_OF_LEVELS
from numbers_extract.lexicon.context_cues.scope import CUES, PAYMENTS, PERIODIC
from numbers_extract.lexicon.phrase_words import COMPARISON_PREPOSITIONS
from numbers_extract.lexicon.quantity_words import BRACKETS, CHANGE_PARTICLES, RATE_SPANS
from numbers_extract.lexicon.quantity_words import FROM as FROM_LEVEL
from numbers_extract.lexicon.relators import ALLATIVE, BENEFACTIVE, DISJUNCTIVE, PARTITIVE, SUPERESSIVE
from numbers_extract.quantities.unit_words.rates import rates_behind

__all__ = ["Rates"]

# Kinds of clauses that tell of a noun.
_TELLING: Final = frozenset({GERUND_CLAUSE, PARTICIPLE_CLAUSE, RELATIVE_CLAUSE})

# What no habit counts: a time, an age, a share of a whole.
_NOT_HABITUAL: Final = SHARE_KINDS | TIME_KINDS
_EACH: Final = next(cue for cue in CUES if cue.relation == "span_of_clause")
_PERIOD: Final = next(cue for cue in CUES if cue.relation == "period")
_TYPICAL: Final = next(cue for cue in CUES if cue.relation == "typical_span")
_TYPICAL_WORDS: Final = frozenset(words[0] for words in _TYPICAL.words)
_EACH_WORDS: Final = frozenset(words[0] for words in _EACH.words)
_BRACKET: Final = 7
_SPAN: Final = 2  # each | year
_CLAUSES: Final = "FBKEGVvHsw;."  # tags of verbs and of marks that set a clause apart
# The two sides of a change of level, and the classes of what may stand behind ``each`` that counts nothing itself.
FROM, TO = "from", "to"
CLOSING: Final = ".,;:)CtIoysGVFE"


class Rates:
    """The rates of one sentence."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self._found_words: dict[int, str] | None = None

    def of(self, counted: Counted, counts: list[Counted]) -> str | None:
        """The id of the cue that makes a rate of it, empty where the words right behind do; None where it is none.

        Sets ``per`` of the quantity.
        """
        quantity = counted.quantity
        if quantity.per:
            return ""
        if counted.kind in AGE_KINDS or quantity.compound or quantity.unit == "fraction":
            return None
        quantity.per = self._behind(counted) or self._told_against(counted, counts)
        if quantity.per:
            return ""
        for per, cue in self._habits(counted):
            if per:
                quantity.per = per
                return cue
        quantity.per = self._shared(counted, counts) or self._for_one_of(counted, counts)
        return "" if quantity.per else None

    def _behind(self, counted: Counted) -> str:
        """The denominator that words behind a number say; empty where none do."""
        for token in self._ends(counted) if self._rate_words else ():
            per = self._rate_words.get(token, "")
            if per:
                return per
        return ""

    @property
    def _rate_words(self) -> dict[int, str]:
        """The denominators of rates, by the token at which their words begin."""
        if self._found_words is None:
            tokens = self.tokens
            self._found_words = rates_behind(tokens.text, [word.text for word in tokens.words], tokens.ends)
        return self._found_words

    def _ends(self, counted: Counted) -> Iterator[int]:
        """Where a rate can begin: behind the number, its phrase, what hangs on that, its list, a bracket."""
        last = counted.quantity.last
        yield last
        yield from self._past_bracket(last)
        phrase = self.reading.phrase_at(last - 1)
        if phrase is None or phrase.sort != NOUN_PHRASE:
            return
        yield self.reading.tokens_of(phrase)[1]
        share_of = (
            counted.kind in SHARE_KINDS and counted.noun is not None and counted.noun.last <= counted.quantity.first
        )
        if counted.noun is not None and not share_of:  # not: output per worker rose 3 percent
            yield counted.noun.last
        sentence = self.reading.sentence
        around = [*sentence.governed_by(phrase), *sentence.conjuncts_of(phrase)]
        for other in sorted(around, key=lambda one: one.index):
            listed = other.conjunct_of is phrase and not other.quantities
            if listed or (other.governor is phrase and other.preposition in PARTITIVE):
                first, end = self.reading.tokens_of(other)
                yield from (end,) if listed else range(first + 1, end + 1)  # of water/day

    def _past_bracket(self, token: int) -> Iterator[int]:
        """Where ``50,000 dinars ($42) per month`` goes on, from either amount."""
        words = self.tokens.words
        opening, closing = BRACKETS
        if token < len(words) and words[token].text == closing:
            yield token + 1
        elif token < len(words) and words[token].text == opening:
            for k in range(token + 1, min(len(words), token + _BRACKET)):
                if words[k].text == closing:
                    yield k + 1
                    return

    # -------------------------------------------------------------------------------------- habits
    def _habits(self, counted: Counted) -> Iterator[tuple[str, str]]:
        """The span of a rate that is said apart from the number, and the cue that says it."""
        texts = self.tokens.texts
        if counted.kind not in _NOT_HABITUAL and not _EACH_WORDS.isdisjoint(texts):
            yield self._each(counted), _EACH.id
            yield self._for_each(counted), _EACH.id
        if counted.kind not in _NOT_HABITUAL and not _TYPICAL_WORDS.isdisjoint(texts):
            yield self._typically(counted), _TYPICAL.id
        if not PERIODIC.keys().isdisjoint(texts):
            phrase = self.reading.phrase_at(counted.quantity.last - 1)
            if phrase is not None and phrase.sort == NOUN_PHRASE:
                yield self._paid(counted, phrase), _PERIOD.id
                yield self._periodical(counted, phrase), _PERIOD.id

    def _each(self, counted: Counted) -> str:
        """``40 people die every day``: a span of time in the clause of the counted."""
        words = self.tokens.words
        opened = self._opened_by_each(counted)
        if opened:
            return opened
        for token in range(counted.quantity.last, len(words) - 1):
            if words[token].tag in ".;:sw":
                return ""
            if words[token].text in _EACH_WORDS and words[token + 1].text in RATE_SPANS:
                ends = token + 2 >= len(words) or words[token + 2].tag in ".,;:)CIs"
                if self._is_told_aside(counted, token):
                    return ""
                return self._rate_words.get(token, "") if ends else ""
        return ""

    def _is_told_aside(self, counted: Counted, token: int) -> bool:
        """``Rebels holding 11 men shoot one every day``: whether a clause on a noun holds a count, and no span."""
        phrase, span = self.reading.phrase_at(counted.quantity.last - 1), self.reading.phrase_at(token + 1)
        if phrase is None or span is None or phrase.clause == span.clause:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        return clause.kind in _TELLING and clause.antecedent is not None and not clause.after_comma

    def _opened_by_each(self, counted: Counted) -> str:
        """``Each year 40 people drown``: a span of time that opens the clause of the counted."""
        words = self.tokens.words
        if len(words) < _SPAN or words[0].text not in _EACH_WORDS or words[1].text not in RATE_SPANS:
            return ""
        phrase, opening = self.reading.phrase_at(counted.quantity.last - 1), self.reading.phrase_at(1)
        if phrase is None or opening is None or phrase.clause != opening.clause or opening.lemma not in RATE_SPANS:
            return ""
        return opening.lemma

    def _typically(self, counted: Counted) -> str:
        """``on a typical day it admits five boys``: the span of time that a clause tells of as of any."""
        phrase = self.reading.phrase_at(counted.quantity.last - 1)
        for one in self.reading.sentence.phrases if phrase is not None else ():
            if one.lemma not in RATE_SPANS or not one.preposition or phrase is None:
                continue
            first, last = self.reading.tokens_of(one)
            typical = any(word.text in _TYPICAL_WORDS for word in self.tokens.words[first:last])
            if typical and (one.clause == phrase.clause or one.index < phrase.index):
                return one.lemma
        return ""

    def _for_each(self, counted: Counted) -> str:
        """``$500 for each child``: what a number is given for, right behind it."""
        words = self.tokens.words
        for token in self._ends(counted):
            following = words[token : token + 2]
            leads = BENEFACTIVE | SUPERESSIVE if counted.kind in MONEY_KINDS else BENEFACTIVE  # lost $9 on every van
            if len(following) > 1 and following[0].text in leads and following[1].text in _EACH_WORDS:
                phrase = self.reading.phrase_at(token + 1)
                return "" if phrase is None or phrase.quantities or phrase.dates else self._each_noun(phrase)
        return ""

    def _each_noun(self, phrase: Phrase) -> str:
        """The noun of ``each child``, ``each of the children``."""
        if phrase.text not in _EACH_WORDS:
            return phrase.lemma
        behind = (one for one in self.reading.sentence.governed_by(phrase) if one.preposition in PARTITIVE)
        return next((one.lemma for one in behind), "")

    def _paid(self, counted: Counted, phrase: Phrase) -> str:
        """``a monthly wage of $500``, ``the monthly wage is $500``: the noun of what is paid has the span before it."""
        if counted.kind not in MONEY_KINDS:
            return ""
        clause = self.reading.sentence.clause_of(phrase)
        of_it = phrase.preposition in PARTITIVE
        noun = phrase.governor if of_it else clause.subject if clause.predicate is phrase else None
        if noun is None or noun.sort != NOUN_PHRASE or noun.lemma not in PAYMENTS:
            return ""
        first, last = self.reading.tokens_of(noun)
        return next((PERIODIC[word.text] for word in self.tokens.words[first:last] if word.text in PERIODIC), "")

    def _periodical(self, counted: Counted, phrase: Phrase) -> str:
        """``trains 4,000 men annually``: an adverb of the clause in which the counted is subject or object."""
        if counted.kind in _NOT_HABITUAL:
            return ""
        for other in self.reading.sentence.phrases:
            behind = other.clause == phrase.clause and other.index > phrase.index
            if behind and other.sort & (ADVERBIAL | PREDICATE_WORD) and other.text in PERIODIC:
                return PERIODIC[other.text]
        return ""

    def _told_against(self, counted: Counted, counts: list[Counted]) -> str:
        """``90 patients a day, up from 35``, ``fell from 9 litres a day to 7``: a level and what it is told against."""
        if counted.kind in MONEY_KINDS or not self._rate_words:
            return ""
        k = next(n for n, other in enumerate(counts) if other is counted)
        for other in (*counts[max(k - 1, 0) : k], *counts[k + 1 : k + 2]):
            apart = bool(other.subject and counted.subject) and other.subject != counted.subject
            if apart or (other.kind, other.unit) != (counted.kind, counted.unit):
                continue
            first, last = (other, counted) if other.at < counted.at else (counted, other)
            between = self.tokens.words[first.quantity.last : last.quantity.first]
            passed = any(word.tag in _CLAUSES and word.text not in COMPARISON_PREPOSITIONS for word in between)
            passed = passed and not self._is_led_back(last)  # 300 an hour will be let in, down from 450
            if passed or not (self._is_moved(first, last) or self._is_compared(last)):
                continue
            per = other.quantity.per or self._behind(other)
            if per:
                return per
        return ""

    def _is_led_back(self, counted: Counted) -> bool:
        """``down from 450``: whether a word of direction leads from another level to this one."""
        at = counted.quantity.outer_first
        before = [word.text for word in self.tokens.words[max(at - _SPAN, 0) : at]]
        return len(before) == _SPAN and before[0] in CHANGE_PARTICLES and before[1] in FROM_LEVEL

    def _is_compared(self, counted: Counted) -> bool:
        """``against 35``, ``compared with 35``: whether a level is told for another to be told against."""
        at = counted.quantity.outer_first
        before = {word.text for word in self.tokens.words[max(at - _SPAN, 0) : at]}
        return not before.isdisjoint(COMPARISON_PREPOSITIONS - ALLATIVE)

    def _shared(self, counted: Counted, counts: list[Counted]) -> str:
        """``320 shillings a kilo, or about $2.50``, ``from $5 to $3 a kilo``: an amount told anew, or what it was."""
        if counted.kind not in MONEY_KINDS:
            return ""
        k = next(n for n, other in enumerate(counts) if other is counted)
        before, behind = (counts[k - 1] if k else None), (counts[k + 1] if k + 1 < len(counts) else None)
        for other in (before, behind):
            if other is None or other.kind not in MONEY_KINDS or other.quantity.compound:
                continue
            first, last = (other, counted) if other is before else (counted, other)
            between = self.tokens.words[first.quantity.last : last.quantity.first]
            if any(word.tag in _CLAUSES for word in between):
                continue
            again = any(word.text in DISJUNCTIVE or word.text == BRACKETS[0] for word in between)
            anew = other is before and again and other.unit != counted.unit  # not: $3 a share, or $9 million
            per = other.quantity.per or self._behind(other) if anew or self._is_moved(first, last) else ""
            if per:
                return per
        parallel = counts[k - 2] if k > 1 else None
        if parallel is None or parallel.kind not in MONEY_KINDS or not self._is_told_anew(parallel):
            return ""
        return parallel.quantity.per if self._is_told_anew(counted) else ""

    def _is_told_anew(self, counted: Counted) -> bool:
        """``or $3 a share``: whether an amount tells the one before it in other words."""
        return self.tokens.words[counted.quantity.outer_first - 1].text in DISJUNCTIVE

    def _is_moved(self, first: Counted, last: Counted) -> bool:
        """``from $5 to $3``, ``to $3 from $5``: whether two amounts are one level, before and after; told once each."""
        leads = [self.tokens.words[one.quantity.outer_first - 1].text for one in (first, last)]
        if not DISJUNCTIVE.isdisjoint(leads):
            return False  # to $900, or $3 a share, from $800, or $2 a share
        relations = {RELATIONS_OF_LEVELS.get(word, "") for word in leads}
        return FROM in relations and (TO in relations or first.unit == last.unit)

    def _for_one_of(self, counted: Counted, counts: list[Counted]) -> str:
        """``sold 40 shares at $3 each``, ``fined nine farms $500 each``: one of those counted right before a price."""
        words, at = self.tokens.words, counted.quantity.last
        if counted.kind not in MONEY_KINDS or at >= len(words) or words[at].text not in _EACH_WORDS:
            return ""
        if at + 1 < len(words) and words[at + 1].tag not in CLOSING:
            return ""  # $500 each month
        before = [other for other in counts if other.quantity.last <= counted.quantity.first]
        near = before[-1] if before else None
        if near is None or near.kind in MONEY_KINDS | _NOT_HABITUAL or near.quantity.compound:
            return ""
        between = words[near.quantity.last : counted.quantity.first]
        return "" if any(word.tag in ";.:" for word in between) else near.unit
