"""A length of time, a distance or an age in, what lasts, lies so far off or is so old out."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.amounts import VERB_COMPLEMENTS, Amounts, is_person
from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.matching import OWNERS
from numbers_extract.frames.things import Thing
from numbers_extract.frames.traits import AGE_KINDS, COMPARED_KINDS, MONEY_KINDS, SPAN_KINDS
from numbers_extract.grammar.classes import AMOUNT, COMMA, NAME, OPEN, PRONOUN
from numbers_extract.grammar.clause import APPOSITION, NOMINAL, OBJECT, OBLIQUE, PREDICATE, SUBJECT, SUBJECTS, Clause
from numbers_extract.grammar.phrase import NOUN_PHRASE, PLURAL_NUMBER, Phrase
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.antecedents import THEM
from numbers_extract.lexicon.calendar import DAY_STEPS, MONTHS, STEPS, TIME_UNITS, WEEKDAYS
from numbers_extract.lexicon.clause_words import LOCATING_VERBS
from numbers_extract.lexicon.quantity_words import AGE_BEFORE, AGE_MOST, AGE_VERBS, CHANGE_NOUNS, PARTS_OF_DECADE
from numbers_extract.lexicon.relators import (
    ADESSIVE,
    BENEFACTIVE,
    CONJUNCTIVE,
    EQUATIVE,
    EXCEEDING,
    IMPERSONAL,
    INESSIVE,
    PARTITIVE,
    POSSESSIVES,
    RANGE_OPENERS,
    SINGULAR_PERSONS,
    SUBJECT_PRONOUNS,
)
from numbers_extract.lexicon.word_table import entry
from numbers_extract.lexicon.words import is_known
from numbers_extract.quantities.measures import DURATION, LENGTH, YEAR

__all__ = ["MeasuredSpans"]

_ARTICLES: Final = "aD"
_JOINED: Final = "-"
_DAYS: Final = frozenset((*TIME_UNITS, *WEEKDAYS, *MONTHS, *DAY_STEPS))
_BESIDE_AGES: Final = AGE_BEFORE | PARTS_OF_DECADE


class MeasuredSpans(Amounts):
    """Lengths of time, distances and ages."""

    def _only_dates(self, counted: Counted) -> bool:
        """``two days later``, ``in 90 minutes``, ``lowest in six years``: it says when, and nothing lasts so long."""
        phrase = self._amount(counted) if counted.kind in SPAN_KINDS else None
        if phrase is None or counted.quantity.compound or not self._says_when(counted, phrase):
            return False
        same = next((one for one in self.done if one.quantity.value == counted.quantity.value and one.subject), None)
        if same is not None and same.unit == counted.unit:
            counted.noun, counted.subject = same.noun, same.subject  # stayed 10 months, but after 10 months fled
        else:
            before = self.words[min(counted.quantity.last, len(self.words) - 1)].text in pw.AHEAD_OF
            self._name(counted, self._what_is_dated(phrase, before=before))
        return True

    def _says_when(self, counted: Counted, phrase: Phrase) -> bool:
        """Whether a length of time sets a time, by the word behind it or the preposition before it."""
        following = self.words[counted.quantity.last].text if counted.quantity.last < len(self.words) else ""
        if following in pw.AWAY:
            return True
        clause = self.reading.sentence.clause_of(phrase)
        lemma = "" if clause.verb is None else clause.verb.lemma
        if following in pw.AWAY_FROM and not phrase.preposition:
            return lemma not in pw.TIME_TAKING_VERBS
        if phrase.preposition not in pw.WITHIN_TIME or f"{lemma} {phrase.preposition}" in pw.TIME_TAKEN:
            return False
        if phrase.preposition in EXCEEDING and phrase.relation == OBLIQUE and not clause.objects:
            return False  # talked over 30 hours
        hanging = self.reading.sentence.governed_by(phrase)
        of = next((one for one in hanging if one.preposition in PARTITIVE), None)
        dated = of is None or of.dates or (of.bare_number and not of.quantities)
        return dated or phrase.preposition in pw.NEXT_TO

    def _what_is_dated(self, phrase: Phrase, *, before: bool) -> Phrase | None:
        """What happened then, where it is no person's doing: ``the dam was built two years ago``; else None."""
        clause = self.reading.sentence.clause_of(phrase)
        told = phrase.governor if phrase.relation == NOMINAL else None
        if told is None and clause.verb is not None and phrase.index > clause.verb.index:
            thing = next((one for one in reversed(clause.objects) if one is not phrase), None)
            in_time = phrase.preposition in INESSIVE
            if thing is not None and thing.lemma in CHANGE_NOUNS:  # saw a decline in the dollar over two years
                hanging = self.reading.sentence.governed_by(thing)
                told = next((one for one in hanging if one.preposition in pw.CHANGED_IN), thing)
            elif thing is not None and phrase.preposition in pw.NEXT_TO:
                told = thing  # to stop the broadcasts within 48 hours
            elif clause.passive or before or (thing is not None and thing.tag & AMOUNT and in_time):
                told = clause.own_subject  # the crash came ten days before, the deficit hit $4bn in 12 months
        person = told is None or told.sort != NOUN_PHRASE or is_person(told)
        return None if person or told is None or told.tag & NAME or self._is_first_or_none(told) else told

    def _is_first_or_none(self, noun: Phrase) -> bool:
        """``the first such test in five months``, ``no case in nine days``: since when there was one, not how long."""
        first, last = self.reading.tokens_of(noun)
        place = self._index_at(last - 1)
        told = self.chunks[place] if place >= 0 else None
        none = told is not None and (told.sort == "Z" or (told.quantity is not None and told.quantity.value == 0))
        ranked = (word.tag == "J" and word.text.endswith(pw.SUPERLATIVE_ENDS) for word in self.words[first:last])
        return none or any(ranked) or any(word.ordinal is not None for word in self.words[first:last])

    def _lasts(self, phrase: Phrase, counted: Counted) -> bool:
        """``were jailed for 12 years``, ``the truce lasted 72 hours``: what lasts is the subject, or the object."""
        clause = self.reading.sentence.clause_of(phrase)
        link = phrase.preposition
        if counted.kind not in SPAN_KINDS or clause.verb is None or phrase.relation not in VERB_COMPLEMENTS:
            return False
        behind = phrase.index > clause.verb.index
        if not behind and link in BENEFACTIVE:
            return self._lasts_before(phrase, clause, counted)
        given = not link and clause.verb.lemma in pw.GRANTING_VERBS
        plain = not link and not clause.passive and (phrase.relation == OBJECT or given)
        claimed = clause.verb.lemma in pw.CLAIMING_VERBS and (plain or link in RANGE_OPENERS)
        if not behind or not (link in BENEFACTIVE or plain or claimed):
            return False
        if claimed:
            self._name(counted, self._sought_for(phrase, clause))
            return True
        others = [one for one in clause.objects if one is not phrase and not one.tag & AMOUNT]
        held = (
            bool(others)
            and bool(link)
            and (clause.verb.lemma in pw.DURATIVE_OBJECT_VERBS or bool(others[0].quantities))
        )
        held = held or (bool(others) and given)  # gave the clerk 10 days
        if held or clause.subject is None or clause.subject.text not in SUBJECT_PRONOUNS:
            return self._name(counted, others[0] if held else clause.subject)
        if clause.antecedent is None:
            return self._of_whom(counted, phrase)
        kept = clause.verb.lemma in pw.DURATIVE_OBJECT_VERBS  # the guards they had held for a year
        return self._name(counted, clause.antecedent if kept else self._stood_for_by(clause.subject))

    def _lasts_before(self, phrase: Phrase, clause: Clause, counted: Counted) -> bool:
        """``For the past 12 years she sang``: whose verb follows; not ``For the nine months, sales``."""
        subject = clause.own_subject
        if subject is None or subject.index < phrase.index or subject.text in IMPERSONAL:
            return False
        words = self.words[self.reading.tokens_of(phrase)[0] : counted.quantity.outer_first]
        period = phrase.determined and not any(STEPS.get(word.text, 0) for word in words)
        return not period and self._of_whom(counted, phrase)

    def _stood_for_by(self, pronoun: Phrase) -> Phrase | None:
        """``Bek left the firm she had run for a decade``: the person whom a clause before names."""
        told = (one.own_subject for one in reversed(self.reading.sentence.clauses) if one.own_subject is not None)
        before = (one for one in told if one.index < pronoun.index and not one.tag & PRONOUN)
        several = pronoun.text in THEM
        if not several and pronoun.text not in SINGULAR_PERSONS:
            return None  # the men whom we fought for an hour
        alike = (one for one in before if (one.number == PLURAL_NUMBER) == several)
        return next((one for one in alike if is_person(one) or (one.tag & NAME and not several)), None)

    def _sought_for(self, phrase: Phrase, clause: Clause) -> Phrase | None:
        """``Prosecutors want 12 years for each of the raiders``: the people behind the time that is sought for them."""
        read = self.reading.sentence
        behind = (*read.governed_by(phrase), *(one for one in clause.adjuncts if one.index > phrase.index))
        whom = next((one for one in behind if one.preposition in BENEFACTIVE), None)
        each = () if whom is None else read.governed_by(whom)
        people = (whom, *(one for one in each if one.preposition in PARTITIVE))
        return next((one for one in people if is_person(one)), None)

    def _is_given_to(self, counted: Counted) -> bool:
        """``gave the clerk 11 years``: a length of time that somebody gets is theirs, no subject for a pronoun."""
        phrase = self._amount(counted) if counted.kind in SPAN_KINDS - AGE_KINDS else None
        clause = None if phrase is None else self.reading.sentence.clause_of(phrase)
        if clause is None or not clause.gives or clause.objects[-1] is not phrase:
            return False
        self._name(counted, clause.objects[0])
        return True

    def _is_whose_time(self, counted: Counted) -> bool:
        """``Bek's first 12 years as mayor and five as a judge``: whose a length of time is; a pronoun's nobody's."""
        if counted.kind not in SPAN_KINDS - AGE_KINDS:
            return False
        last, at = self.done[-1] if self.done else None, self._before_span(counted)
        if at >= 0 and last is not None and last.kind == counted.kind and self.words[at].text in CONJUNCTIVE:
            behind = (self.words[min(one.quantity.last, len(self.words) - 1)].text for one in (last, counted))
            at = self._before_span(last) if all(text in EQUATIVE for text in behind) else -1
        if at < 0 or not self._has_own_time(counted):
            return False
        if self.words[at].text in POSSESSIVES:
            counted.noun, counted.subject = None, ""
            return True
        owner = next((one for one in self.chunks if one.first < at < one.last and one.sort in "NA"), None)
        if owner is None or self.words[at].tag not in OWNERS or self._is_day(at - 1):
            return False
        first = owner.first + (self.words[owner.first].tag in _ARTICLES)
        counted.noun, counted.subject = owner, self.tokens.surface(first, at)
        return True

    def _before_span(self, counted: Counted) -> int:
        """The token before a length of time and the ordinal or adjective with it: ``Bek's | first three years``."""
        at = counted.quantity.outer_first - 1
        return at - (at >= 0 and self.words[at].tag == "J")

    def _has_own_time(self, counted: Counted) -> bool:
        """Whether a length of time is no compound and of nothing else: not ``its three months of losses``."""
        behind = self.words[counted.quantity.last] if counted.quantity.last < len(self.words) else None
        joined = behind is not None and (behind.text in PARTITIVE or behind.tag in _JOINED)
        described = self.words[counted.quantity.last - 1].tag == "J"  # the nation's two decades-old war
        return not (counted.quantity.compound or joined or described)

    def _is_day(self, at: int) -> bool:
        """``Monday's``, ``the year's``: whether a word names a day or another length of time."""
        return at >= 0 and (self.words[at].lemma in _DAYS or self.words[at].text in _DAYS)

    def _stands_off(self, counted: Counted) -> bool:
        """``a farm 9 km away``, ``raids a week apart``: a length, of time too, that says how far off a noun is."""
        quantity = counted.quantity
        if quantity.dimension != LENGTH and counted.kind not in MONEY_KINDS | SPAN_KINDS:
            return False
        phrase = self.reading.phrase_at(quantity.last - 1)
        if phrase is None:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        placed = clause.verb is not None and clause.verb.lemma in LOCATING_VERBS
        told = clause.antecedent if placed else None
        if told is not None and told.relation == NOMINAL and is_person(told):
            told = told.governor  # a town of 900 people located 9 km north
        return self._name(counted, told or self.reading.sentence.placed_by(phrase))

    def _is_age_of_thing(self, counted: Counted) -> None:
        """``the war, now seven years old``: so old is no person; it is a length of time."""
        noun, measured, phrase = counted.noun, counted.quantity, self._amount(counted)
        mark = self.reading.sentence.mark_before(phrase) if phrase is not None else None
        set_off = mark is not None and bool(mark.tag & (COMMA | OPEN))
        relations = (APPOSITION, SUBJECT) if set_off else (PREDICATE,)  # now seven years old and half won
        told_beside = (
            self.done[-1].noun if self.done and self.done[-1].kind in COMPARED_KINDS else None
        )  # 90 metres high and
        said_of = (phrase is not None and phrase.relation in relations) or (noun is not None and noun is told_beside)
        ancient = (measured.value or 0) > AGE_MOST and counted.unit == YEAR
        if ancient or (noun is not None and measured.compound and said_of and self._is_thing(noun)):
            measured.measures(DURATION, measured.unit, measured.dimension)
            self._by_unit(counted)

    def _is_an_old_thing(self, chunk: Chunk, after: int) -> bool:
        """``a seven-year-old war``: whether what is so old is no person, nor a noun that no list knows."""
        word = chunk.word
        if word is None or word.tag == "X" or self._is_person_like(chunk):
            return False
        if any(one.group is not None for one in self.words[after : chunk.head]):
            return False  # saw her nine-year-old nephew dive
        return is_known(word.text) or is_known(chunk.lemma) or entry(word.text) is not None

    def _age_subject(self, k: int, counted: Counted) -> None:
        phrase = self._amount(counted)
        joined = self.words[counted.quantity.first + 1 : counted.quantity.last]
        bare = phrase is not None and phrase.relation in SUBJECTS | {OBJECT} and not phrase.preposition
        if joined and joined[0].tag == "-" and bare:
            return  # 4-year-old shoots himself
        if phrase is not None and phrase.relation == OBJECT and not phrase.preposition:
            clause = self.reading.sentence.clause_of(phrase)
            if clause.verb is not None and clause.verb.lemma in AGE_VERBS and self._name(counted, clause.subject):
                return  # the singer turns 70
        if phrase is not None and self._is_age_then(phrase) and self._of_whom(counted, phrase):
            return
        chunks = self.chunks
        j = k - 1
        while j >= 0 and (
            chunks[j].sort in ',CIR"Y-'
            or (chunks[j].sort in "NA" and chunks[j].lemma in _BESIDE_AGES)
            or chunks[j].sort == "o"
        ):
            j -= 1
        while j >= 0 and (chunks[j].sort not in "NQAP" or chunks[j].head < 0 or self._is_owner(j, k)):
            j -= 1
        j = self._past_things(j)
        if j >= 0:
            counted.noun = chunks[j]
            counted.subject = self._of_them_told(chunks[j]) or self._noun_text(j)

    def _past_things(self, j: int) -> int:
        """``a skier in the group, 28``: past a thing before an age, the one whom a preposition sets it beside."""
        chunk = self.chunks[j] if j >= 0 else None
        phrase = self.reading.phrase_at(chunk.head) if chunk is not None and chunk.sort == "N" else None
        if chunk is None or phrase is None or phrase.preposition in EQUATIVE or not self._is_thing(chunk):
            return j
        host, comma = self.reading.sentence.host_of(phrase)
        whose = -1 if host is None or comma else self._index_at(self.reading.token_of(host))
        named = whose >= 0 and (self.chunks[whose].head >= 0 or phrase.preposition not in PARTITIVE)
        named = named and self._is_person_like(self.chunks[whose])  # not: four of the judges, in their 80s
        return whose if named else j

    def _is_owner(self, j: int, k: int) -> bool:
        """``a nurse in her 20s``: whether a word before an age only says whose decade of life it is."""
        return j + 1 == k and self.chunks[j].text in POSSESSIVES

    def _is_age_then(self, phrase: Phrase) -> bool:
        """``at 88, she rowed``, ``joined at the age of 16``: whether an age says when in a life something was done."""
        host = phrase.governor
        if phrase.relation == NOMINAL and phrase.preposition in PARTITIVE and host is not None:
            return host.lemma in AGE_BEFORE and host.preposition in ADESSIVE
        before = self.reading.sentence.right_before(phrase)
        if before is not None and before.lemma in AGE_BEFORE:
            return before.preposition in ADESSIVE
        return phrase.preposition in ADESSIVE

    def _of_them_told(self, chunk: Chunk) -> str:
        """``90 nuns, half of them under 30``: those whom a pronoun behind *of* stands for."""
        phrase = self.reading.phrase_at(chunk.first) if chunk.sort == "P" else None
        if phrase is None or phrase.preposition not in PARTITIVE:
            return ""
        source = self._people_told()
        return source.subject if source is not None else ""

    def _people_told(self) -> Thing | None:
        """The people last counted, in this sentence or before it."""
        return self._last_people(self.done) or self._last_people(self.things.before)
