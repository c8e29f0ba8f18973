"""Quantities whose unit says the kind, and compounds, in; what is measured and its topic out."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.naming import Naming
from numbers_extract.frames.things import Thing
from numbers_extract.frames.traits import (
    AGE_KINDS,
    BALLOT_KINDS,
    FORCE_KINDS,
    MONEY_KINDS,
    PLAIN_KINDS,
    RATIO_KINDS,
    SHARE_KINDS,
    SPAN_KINDS,
    STATE_FORCE_KINDS,
    SUBJECT_KINDS,
    SUM_KINDS,
    TALLY_FRAME,
    TIME_KINDS,
    UNIT_KINDS,
    UNIT_WORD_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.classes import ADJECTIVE, AMOUNT, CLOSE, COMMA, DASH, NAME, NOUN, OPEN, PLURAL, PRONOUN
from numbers_extract.grammar.clause import (
    APPOSITION,
    FINITE_KINDS,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PASSIVE_SUBJECT,
    PREDICATE,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.phrase import ADVERBIAL, NOUN_PHRASE, PREDICATE_WORD, VERB_GROUP, Phrase
from numbers_extract.grammar.word_table import entry
from numbers_extract.kinds import all_kinds, frames_for, kinds_that
from numbers_extract.lexicon import people
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.ballot_talk import AGAINST, ELECTION_TALK, FOR, LEADING, POLLS, SURVEYS
from numbers_extract.lexicon.clause_words import CHANGED_BY, COPULAS, LYING, PARTITIVE_RELATIVES, PLACING
from numbers_extract.lexicon.function_words import SUBJECT_PRONOUNS
from numbers_extract.lexicon.generic_words import IT
from numbers_extract.lexicon.quantity_words import (
    AGE_BEFORE,
    AGE_MOST,
    AGE_VERBS,
    BRINGING_VERBS,
    BY,
    CHANGE_NOUNS,
    CHANGE_PARTICLES,
    CHANGE_VERBS,
    EXTREMES,
    FORECAST_NOUNS,
    FROM,
    HIGHER,
    LOWER,
    OWNERS_OF_DECADE,
    PARTS_OF_DECADE,
    PAST_A_LEVEL,
    PLURAL_AUXILIARIES,
    PUSHING_VERBS,
    RETURNS,
    STRONG,
    THAN,
    TIMES,
    TO,
)
from numbers_extract.lexicon.speakers import SPEAKERS
from numbers_extract.lexicon.words import FOLDED, is_known
from numbers_extract.quantities import Quantity
from numbers_extract.quantities.measures import (
    AGE,
    DURATION,
    EXTENTS,
    LENGTH,
    MONEY,
    MONEY_UNITS,
    PERSON,
    RATIO,
    SPEED,
    YEAR,
)
from numbers_extract.text.tokens import DIGITS

__all__ = ["Measured"]

_COMPARED: Final = UNIT_WORD_KINDS - TIME_KINDS
_SIZES: Final = UNIT_WORD_KINDS - TIME_KINDS - SHARE_KINDS - MONEY_KINDS
_ASKING: Final = SHARE_KINDS | MONEY_KINDS | SPAN_KINDS  # whose subject the clause has a word in
_PLAIN_SHARES: Final = SHARE_KINDS | PLAIN_KINDS
_OTHER_FORCES: Final = FORCE_KINDS - STATE_FORCE_KINDS
_GIVEN_IN: Final = {kind.name: kind.given_in for kind in all_kinds() if kind.given_in}
# Of these a total is told, which can change: neither measured nor a share, and more than a plain count.
_TOLLS: Final = kinds_that(lambda kind: not (kind.measured or kind.share or kind.plain))
# Of these a change can be told behind: ``sold 90 tons of salt, a 5 percent drop``.
_CHANGEABLE: Final = _TOLLS | MONEY_KINDS | (UNIT_WORD_KINDS - SHARE_KINDS - TIME_KINDS) | PLAIN_KINDS
_SECOND: Final = 2
_LEAST_SUM: Final = 1_000_000
_BY_VERB: Final = frozenset({OBJECT, OBLIQUE, PREDICATE})
_SUBJECTS: Final = frozenset({SUBJECT, PASSIVE_SUBJECT})
_VERBAL: Final = VERB_GROUP | ADVERBIAL
_WAYS: Final = ADVERBIAL | PREDICATE_WORD
_SAYS_LEVEL: Final = COPULAS.union(CHANGE_VERBS)
_LEVELS: Final = pw.MEASURED_NOUNS.union(FORECAST_NOUNS, EXTREMES, CHANGE_NOUNS)  # what goes from an amount to another
_PERSON_LEMMAS: Final = frozenset(noun for words in people.PEOPLE.values() for noun in words.split())

_PASSING_ON: Final = pw.COUNT_HEADS | pw.TRANSPARENT
_DIRECTIONS: Final = frozenset({*CHANGE_PARTICLES, *HIGHER, *LOWER})
_NOT_OF_SUBJECTS: Final = "aDpzm"
_DESCRIBING: Final = "RGJ"
_BESIDE_AGES: Final = AGE_BEFORE | PARTS_OF_DECADE


class Measured(Naming):
    """Percentages, money, measures, durations, ages and compounds."""

    def _inner(self, k: int, chunk: Chunk) -> None:
        """Compounds inside a phrase: ``a 46-minute recording``, ``a 52-year-old engineer``, ``the 300-seat hall``."""
        for quantity in chunk.inner:
            counted = Counted(quantity, k)
            counted.noun = chunk
            behind = quantity.outer_last if quantity.per else quantity.last  # a $9-a-plate dinner
            counted.subject = self._text_after(behind, chunk, self._end_of(k))
            counted.unit = quantity.unit
            alone = self._stands_alone(quantity)
            if alone:
                counted.noun, counted.subject = None, ""
            elif quantity.kind == AGE and self._is_an_old_thing(chunk, quantity.last):
                quantity.measures(DURATION, quantity.unit, quantity.dimension)
            if quantity.kind:
                self._by_unit(counted)
                if alone or self._ends_before_verb(counted, chunk):
                    pass  # a 3-year-old boy finds it
                elif counted.kind in _ASKING and self._tells_of_it(counted, chunk):
                    counted.noun, counted.subject = None, ""
                elif chunk.lemma in CHANGE_NOUNS or quantity.kind == RATIO:
                    self._changed(counted)
                elif chunk.lemma in pw.STAKES and quantity.kind in SHARE_KINDS:
                    self._shared_out(counted, self.reading.phrase_at(chunk.head))
                self._topic(counted)
            else:
                self._compound(counted, chunk)
                if quantity.compound in pw.MEMBERS:
                    self._befalls_all(chunk, counted)
            self.done.append(counted)

    def _stands_alone(self, quantity: Quantity) -> bool:
        """``16-year-old finds gun``: whether an age is a subject of its own, and what seems its noun is the verb."""
        phrase = self.reading.phrase_at(quantity.last - 1) if quantity.kind == AGE else None
        if phrase is None or self.reading.token_of(phrase) >= quantity.last:
            return False
        verb = self.reading.sentence.right_behind(phrase)
        return verb is not None and verb.sort == VERB_GROUP and verb is self.reading.sentence.clause_of(phrase).verb

    def _ends_before_verb(self, counted: Counted, chunk: Chunk) -> bool:
        """Whether the noun phrase of an amount ends inside what looks like one, before a verb; takes its noun."""
        phrase = self._amount(counted)
        if phrase is None or phrase.sort != NOUN_PHRASE or not phrase.tag & (NOUN | PLURAL):
            return False
        head, verb = self.reading.token_of(phrase), self.reading.sentence.right_behind(phrase)
        inside = verb is not None and verb.sort == VERB_GROUP and self.reading.token_of(verb) <= chunk.head
        if not inside or head < counted.quantity.last:
            return False
        counted.noun, counted.subject = None, self.tokens.surface(counted.quantity.last, head + 1)
        return True

    def _is_an_old_thing(self, chunk: Chunk, after: int) -> bool:
        """``a seven-year-old war``: whether what is so old is no person, nor a noun that no list knows."""
        word = chunk.word
        if word is None or word.tag == "X" or self._is_person_like(chunk):
            return False
        if any(one.group is not None for one in self.words[after : chunk.head]):
            return False  # saw her nine-year-old nephew dive
        return is_known(word.text) or is_known(chunk.lemma) or entry(word.text) is not None

    def _befalls_all(self, chunk: Chunk, counted: Counted) -> None:
        """``A five-man crew died``: what is said of the whole group is said of each of its members."""
        found = self._by_clause(chunk, counted) or self._by_governor(chunk, counted)
        if found is not None and found[0].kind in VICTIM_KINDS:
            self._take(counted, *found)

    def _changed(self, counted: Counted) -> None:
        """``a 27 percent reduction in fatalities`` is about the fatalities."""
        phrase = self._amount(counted)
        if phrase is None or self._shared_out(counted, phrase):
            return
        if self.reading.sentence.mark_before(phrase) is not None:
            last = self._told_before(phrase)
            if last is not None:  # recorded 312 clashes, a 17 percent decrease
                counted.noun, counted.subject = last.noun, last.subject
                counted.topic = last.kind if last.kind in _TOLLS else counted.topic
        elif counted.kind in SHARE_KINDS:
            self._undergone(counted)

    def _told_before(self, phrase: Phrase) -> Counted | None:
        """The last count or sum with a subject, of those in brackets only where there is no other."""
        told = [one for one in reversed(self.done) if one.kind in _CHANGEABLE and one.subject]
        beside = (one for one in told if (own := self._amount(one)) is not None and own.clause == phrase.clause)
        return next(beside, told[0] if told else None)

    def _amount(self, counted: Counted) -> Phrase | None:
        """The phrase of the grammar that a quantity is told in."""
        return self.reading.phrase_at(counted.quantity.last - 1)

    def _undergone(self, counted: Counted) -> bool:
        """``The mill saw a 3 percent rise``: who or what has a change is the subject of the clause."""
        phrase = self._amount(counted)
        if phrase is None or phrase.relation != OBJECT:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        return clause.verb is not None and clause.verb.lemma in pw.UNDERGOING and self._name(counted, clause.subject)

    def _compound(self, counted: Counted, chunk: Chunk) -> None:
        compound = counted.quantity.compound
        if compound == STRONG:
            counted.unit = "person"
            tokens = range(chunk.last - 1, chunk.first - 1, -1)
            found = [(frame, at) for at in tokens if (frame := self._first("strong", self.words[at].lemma, chunk))]
            if found:
                frame, at = next((pair for pair in found if pair[0].kind in _OTHER_FORCES), found[0])
                self._take(counted, frame, at)  # a rebel force is none of the state
                counted.group = frame.group
                return
        else:
            frame = self._first("noun", compound, chunk)
            counted.unit = compound
            if frame is not None and frame.kind in BALLOT_KINDS:
                self._take(counted, frame, counted.quantity.last - 1)
                return
            if nouns_person(compound):
                counted.unit = "person"
            if compound in pw.MEMBERS:
                tokens = range(chunk.last - 1, chunk.first - 1, -1)
                forces = (self._first("strong", self.words[at].lemma, chunk) for at in tokens)
                force = next((frame for frame in forces if frame is not None and not frame.weak), None)
                if force is not None:
                    self._take(counted, force, counted.quantity.last - 1)
                    counted.group = force.group
                    return  # a 300-man garrison
        self._fall_back(counted)

    def _is_strong(self, chunk: Chunk, counted: Counted) -> bool:
        """``The militia, 800 strong, left``: a number of people behind the noun that they make up."""
        if chunk.head >= 0 or self.words[chunk.last - 1].text != STRONG:
            return False
        phrase = self._amount(counted)
        if phrase is None or not (phrase.relation in (APPOSITION, PREDICATE) or phrase.conjunct_of is not None):
            return False
        told = phrase.conjunct_of if phrase.relation != APPOSITION else phrase.governor
        told = told or self.reading.sentence.clause_of(phrase).subject
        if not self._name(counted, told) or counted.noun is None:
            return False
        subject = counted.subject
        counted.quantity.compound = STRONG
        self._compound(counted, counted.noun)
        counted.subject = subject
        return True

    def _measured(self, counted: Counted) -> None:
        counted.unit = counted.quantity.unit
        self._by_unit(counted)
        if counted.kind in SHARE_KINDS | MONEY_KINDS:
            self._pass_level(counted.quantity)
        self._measured_subject(counted)
        self._topic(counted)
        if counted.link == "part" and counted.whole is None and counted.kind in SHARE_KINDS:
            counted.whole = self._whole_told(counted)

    def _whole_told(self, counted: Counted) -> Thing | None:
        """What a share is one of that no number beside it counts: what a pronoun stands for, or those told before."""
        whole = counted.whole_chunk
        if whole is not None:
            return self._stood_for(whole) if whole.sort == "P" else None
        return self._people_told() if counted.noun is None else None

    def _topic(self, counted: Counted) -> None:
        """The kind that the measured noun belongs to, and the group of its people."""
        noun = counted.noun
        whole = counted.whole if counted.link == "part" and counted.kind in SHARE_KINDS else None
        if whole is not None and whole.kind not in SUBJECT_KINDS:
            counted.topic = whole.kind  # of whom 58 percent
            counted.group = counted.group or self._described_as(counted.at)
            return
        if noun is None or noun.word is None or noun.word.tag == "X":
            return
        for role in ("noun", "toll"):
            frame = self._first(role, noun.lemma, noun) or self._first(role, noun.word.text, noun)
            if frame is not None and counted.kind in _PLAIN_SHARES:
                counted.topic = frame.kind
                break
        else:
            told = frames_for("object", noun.lemma) if noun.word.tag in "eE" else ()  # of those uprooted
            befell = next((frame for frame in told if not frame.pattern), None)
            if befell is not None and counted.kind in SHARE_KINDS:
                counted.topic = befell.kind
            elif noun.word.group == "voter" and counted.kind in SHARE_KINDS and not self._is_opinion(counted):
                counted.topic = TALLY_FRAME.kind
        if counted.kind in SHARE_KINDS:
            counted.group = self._group_of(counted.at, counted, noun) or counted.group

    def _is_opinion(self, counted: Counted) -> bool:
        """``a poll found 57 percent of voters oppose it``; not ``would vote for it``, nor where nobody was asked."""
        if self.reading.tokens.texts.isdisjoint(SURVEYS | POLLS):
            return False
        phrase = self._amount(counted)
        told = phrase.governor if phrase is not None and phrase.relation == APPOSITION else phrase  # of voters (68%)
        if told is not None and told.preposition in pw.OF_WORDS:
            told = told.governor
        if told is None or told.relation not in _SUBJECTS:
            return False
        verb = self.reading.sentence.clause_of(told).verb
        return verb is not None and verb.lemma not in ELECTION_TALK

    def _measured_subject(self, counted: Counted) -> None:
        """What is measured: the ``of`` phrase, the noun behind, the subject of the verb, the name before an age."""
        kind = counted.kind
        previous = self._goes_on_from(counted)
        if self._is_of_whom(counted):
            counted.group = self._described_as(counted.at)  # of whom 58 percent
        elif previous is not None:
            counted.noun, counted.subject = previous.noun, previous.subject
        elif (
            self._is_told_beside(counted)
            or self._is_of_a_whole(counted)
            or self._is_of_those_told(counted)
            or self._is_given_to(counted)
        ):
            return
        elif kind in AGE_KINDS:
            self._age_subject(counted.at, counted)
            self._is_age_of_thing(counted)
        elif not self._is_of_noun(counted):
            self._governing_subject(counted)
        if not counted.subject and kind not in AGE_KINDS:
            self._clause_subject(counted)
        self._as_read(counted)

    def _is_of_whom(self, counted: Counted) -> bool:
        """``90 men, of whom 58 percent fled``, ``and of them half fled``: whether a share is one of people before."""
        people = (self._last_persons() or self._last_people(self.done)) if self.done else None
        phrase = self._amount(counted) if people is not None and counted.kind in SHARE_KINDS else None
        if people is None or phrase is None or phrase.relation not in _SUBJECTS:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        opened = clause.opener is not None and clause.opener.text in PARTITIVE_RELATIVES
        fronted = (one for one in clause.adjuncts if one.preposition in pw.OF_WORDS and one.index < phrase.index)
        if not opened and not any(one.tag & PRONOUN for one in fronted):
            return False
        counted.link, counted.whole, counted.subject = "part", people, people.subject
        return True

    def _is_of_a_whole(self, counted: Counted) -> bool:
        """``a third of Iraq``, ``half of them``: whether an amount is taken from what an ``of`` leads to."""
        phrase = self._amount(counted)
        if phrase is None or (counted.kind in AGE_KINDS and phrase.relation == APPOSITION) or self._is_away(phrase):
            return False
        if counted.quantity.dimension == LENGTH and phrase.preposition in pw.WITHIN and phrase.relation == OBLIQUE:
            return False  # came within 500 metres of the harbour
        told = (
            (phrase, phrase.conjunct_of) if self._is_said_again(phrase) else (phrase,)
        )  # 90, or a quarter, of its shops
        further = self.reading.sentence.list_of(phrase)[-1]
        alone = counted.quantity.last - counted.quantity.first == 1 and phrase.conjunct_of is None
        if counted.kind in _SIZES and alone and further.tag & AMOUNT:
            told = (phrase, further)  # 7 and 8 inches of snow
        hanging = (one for host in told if host is not None for one in self.reading.sentence.governed_by(host))
        of = next((one for one in hanging if one.preposition in pw.OF_WORDS), None)
        at = self._first_noun_in(*self.reading.tokens_of(of), "NQAZP") if of is not None else -1
        single = counted.quantity.per or self.words[counted.quantity.first - 1].tag == "a"
        if at < 0 or of is None or (single and self._noun_behind(counted) is phrase):
            return False  # a $9-a-share offer of Lund's, about a 9 percent chance of rain
        if counted.kind in SPAN_KINDS and self.chunks[at].lemma == DIGITS and not of.quantities:
            return True  # the first nine months of 2024
        whole = self.chunks[at]
        counted.noun = counted.whole_chunk = whole
        counted.subject = self._noun_text(at)
        if whole.quantity is not None or whole.sort == "P":
            counted.link = "part"
        if whole.sort == "P":
            source = self._stood_for(whole)
            counted.subject = source.subject if source is not None else counted.subject
            counted.group = self._described_as(counted.at) or (source.group if source is not None else "")
        if of.tag & AMOUNT and not counted.subject:
            self._stands_at(phrase, counted)  # stands at 31 percent of the $4 million sought
        return True

    def _stood_for(self, pronoun: Chunk) -> Thing | None:
        """``$9 million, half of it for food``: the sum that a pronoun in the singular stands for, else the people."""
        if pronoun.text not in IT:
            return self._people_told()
        here = (one for one in reversed(self.done) if one.kind in SUM_KINDS and not self._is_in_brackets(one))
        return next(here, None) or next((one for one in reversed(self.things.before) if one.kind in SUM_KINDS), None)

    def _is_given_to(self, counted: Counted) -> bool:
        """``gave the clerk 11 years``: a length of time that somebody gets is theirs, no subject for a pronoun."""
        phrase = self._amount(counted) if counted.kind in SPAN_KINDS - AGE_KINDS else None
        clause = None if phrase is None else self.reading.sentence.clause_of(phrase)
        if clause is None or not clause.gives or clause.objects[-1] is not phrase:
            return False
        self._name(counted, clause.objects[0])
        return True

    def _is_of_those_told(self, counted: Counted) -> bool:
        """``90 nuns came. Half were under 30.``: a bare share that opens a copula's clause, of people told before."""
        phrase = self._amount(counted) if counted.kind in SHARE_KINDS and counted.quantity.unit not in TIMES else None
        if phrase is None or phrase.relation != SUBJECT or self.reading.sentence.governed_by(phrase):
            return False
        if any(one.kind in SHARE_KINDS and one.link != "part" for one in self.done):
            return False  # 44% back it, while 21% are neutral
        clause, alone = self.reading.sentence.clause_of(phrase), phrase.tag & AMOUNT or phrase.bare_number
        verb, here = clause.verb, self._last_people(self.done)
        source = here or (self._last_people(self.things.before) if clause.index == 0 else None)
        several = verb is not None and verb.text in PLURAL_AUXILIARIES and verb.index == phrase.index + 1
        if not (alone and several) or source is None or source.unit != PERSON:
            return False
        counted.link, counted.subject = "part", source.subject
        counted.group = self._described_as(counted.at) or source.group
        return True

    def _is_said_again(self, phrase: Phrase) -> bool:
        """Whether an amount tells the number before it again: ``90, or a quarter,``."""
        before = self.reading.sentence.right_before(phrase)
        return phrase.conjunct_of is not None and before is not None and before.text in pw.RESTATING

    def _is_age_of_thing(self, counted: Counted) -> None:
        """``the war, now seven years old``: so old is no person; it is a length of time."""
        noun, measured, phrase = counted.noun, counted.quantity, self._amount(counted)
        mark = self.reading.sentence.mark_before(phrase) if phrase is not None else None
        set_off = mark is not None and bool(mark.tag & (COMMA | OPEN))
        relations = (APPOSITION, SUBJECT) if set_off else (PREDICATE,)  # now seven years old and half won
        told_beside = (
            self.done[-1].noun if self.done and self.done[-1].kind in _COMPARED else None
        )  # 90 metres high and
        said_of = (phrase is not None and phrase.relation in relations) or (noun is not None and noun is told_beside)
        ancient = (measured.value or 0) > AGE_MOST and counted.unit == YEAR
        if ancient or (noun is not None and measured.compound and said_of and self._is_thing(noun)):
            measured.measures(DURATION, measured.unit, measured.dimension)
            self._by_unit(counted)

    def _as_read(self, counted: Counted) -> None:
        """``The firm reported revenue of $4``: a subject begins where its noun phrase does, as the grammar read it."""
        noun = counted.noun
        if noun is None or noun.head < 0 or not counted.subject or counted.kind not in _ASKING:
            return
        phrase = self.reading.phrase_at(noun.head)
        if self._tells_of_it(counted, noun):
            counted.noun, counted.subject = None, ""
            return
        if phrase is None or phrase.sort != NOUN_PHRASE or self.reading.token_of(phrase) != noun.head:
            return
        first, _ = self.reading.tokens_of(phrase)
        while first < noun.head and self.words[first].tag in _NOT_OF_SUBJECTS:
            first += 1
        head = self.tokens.surface(noun.head, noun.head + 1)
        told = counted.subject.find(head)
        verbs = (one for one in self._read_before(noun.first, first) if one.sort == VERB_GROUP)
        verbal = any(not self.words[self.reading.token_of(one)].cap for one in verbs)
        longer = first == noun.first - 1 and self.words[first].tag in _DESCRIBING  # operating profit
        if told >= 0 and (verbal or longer):
            counted.subject = self.tokens.surface(first, noun.head + 1) + counted.subject[told + len(head) :]

    def _tells_of_it(self, counted: Counted, noun: Chunk) -> bool:
        """``the $4 million analysts expected``: whether the noun behind an amount opens a clause that tells of it."""
        if noun is not self.chunks[counted.at] or noun.lemma not in SPEAKERS or noun.head < 0:
            return False
        return self.reading.phrase_at(noun.head) is not self._amount(counted)

    def _read_before(self, first: int, last: int) -> list[Phrase]:
        """The phrases of the grammar that hold the tokens from ``first`` up to, not including, ``last``."""
        found = (self.reading.phrase_at(at) for at in range(first, last))
        return [one for one in found if one is not None]

    def _last_persons(self) -> Thing | None:
        """``900 people (200 households) fled to 37 sites, of whom``: the last count of persons in the sentence."""
        whole = (one for one in reversed(self.done) if one.unit == PERSON and one.kind not in UNIT_KINDS)
        return next((one for one in whole if one.link != "part" and one.value != 0), None)

    def _is_bare_sum(self, chunk: Chunk, quantity: Quantity) -> bool:
        """``spent millions``, ``a man worth billions``, ``billions in losses``: money without a unit, noted so."""
        if quantity.value is not None or chunk.head >= 0 or (quantity.low or 0) < _LEAST_SUM:
            return False
        if not (self._is_sum(chunk) or self._is_paid_out(quantity)):
            return False
        quantity.measures(MONEY, "", MONEY_UNITS)
        return True

    def _is_paid_out(self, quantity: Quantity) -> bool:
        """Whether a bare number is what is spent, given away, or paid for something, or what something is worth."""
        phrase = self.reading.phrase_at(quantity.last - 1)
        if phrase is None or any(one.preposition in pw.OF_WORDS for one in self.reading.sentence.governed_by(phrase)):
            return False
        clause = self.reading.sentence.clause_of(phrase)
        lemma = "" if clause.verb is None else clause.verb.lemma
        if phrase.preposition in pw.WORTH or (phrase.preposition in pw.PAID_WITH and lemma in pw.TRADING):
            return True
        given = lemma in pw.GIVING_AWAY and clause.particle is not None
        return (lemma in pw.PAYING or given) and bool(clause.objects) and clause.objects[-1] is phrase

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
            return lemma not in pw.SPENDING_TIME
        if phrase.preposition not in pw.WITHIN_TIME or f"{lemma} {phrase.preposition}" in pw.TIME_TAKEN:
            return False
        if phrase.preposition in pw.OVER and phrase.relation == OBLIQUE and not clause.objects:
            return False  # talked over 30 hours
        hanging = self.reading.sentence.governed_by(phrase)
        of = next((one for one in hanging if one.preposition in pw.OF_WORDS), None)
        dated = of is None or of.dates or (of.bare_number and not of.quantities)
        return dated or phrase.preposition in pw.NEXT_TO

    def _what_is_dated(self, phrase: Phrase, *, before: bool) -> Phrase | None:
        """What happened then, where it is no person's doing: ``the dam was built two years ago``; else None."""
        clause = self.reading.sentence.clause_of(phrase)
        told = phrase.governor if phrase.relation == NOMINAL else None
        if told is None and clause.verb is not None and phrase.index > clause.verb.index:
            thing = next((one for one in reversed(clause.objects) if one is not phrase), None)
            in_time = phrase.preposition in pw.IN_TIME
            if thing is not None and thing.lemma in CHANGE_NOUNS:  # saw a decline in the dollar over two years
                hanging = self.reading.sentence.governed_by(thing)
                told = next((one for one in hanging if one.preposition in pw.CHANGED_IN), thing)
            elif thing is not None and phrase.preposition in pw.NEXT_TO:
                told = thing  # to stop the broadcasts within 48 hours
            elif clause.passive or before or (thing is not None and thing.tag & AMOUNT and in_time):
                told = clause.own_subject  # the crash came ten days before, the deficit hit $4bn in 12 months
        person = told is None or told.sort != NOUN_PHRASE or FOLDED[told.text].group is not None
        return None if person or told is None or told.tag & NAME or self._is_first_or_none(told) else told

    def _is_first_or_none(self, noun: Phrase) -> bool:
        """``the first such test in five months``, ``no case in nine days``: since when there was one, not how long."""
        first, last = self.reading.tokens_of(noun)
        place = self._index_at(last - 1)
        told = self.chunks[place] if place >= 0 else None
        none = told is not None and (told.sort == "Z" or (told.quantity is not None and told.quantity.value == 0))
        ranked = (word.tag == "J" and word.text.endswith(pw.SUPERLATIVE_ENDS) for word in self.words[first:last])
        return none or any(ranked) or any(word.ordinal is not None for word in self.words[first:last])

    def _is_of_noun(self, counted: Counted) -> bool:
        """Whether a noun right behind an amount is what it is of, or says that that changed or is owned."""
        noun = self._noun_behind(counted)
        if noun is None or self._shared_out(counted, noun):
            return noun is not None
        apart = noun.lemma in CHANGE_NOUNS and self.reading.sentence.mark_before(noun) is not None
        last = self._told_before(noun) if apart else None
        if last is None:
            named = self._name(counted, noun)
            shared = counted.kind in RATIO_KINDS and counted.quantity.unit not in TIMES
            sized = shared and counted.noun is not None and counted.noun.quantity is not None
            if named and sized and counted.noun is not self.chunks[counted.at]:
                counted.link, counted.whole_chunk = "part", counted.noun  # half the 80 passengers
            return named
        counted.noun, counted.subject = last.noun, last.subject  # 90 tons, a 5 percent drop
        return True

    def _shared_out(self, counted: Counted, noun: Phrase | None) -> bool:
        """``9 percent growth in sales``, ``a 9 percent stake in the mill``: what changed or is owned."""
        lemma = noun.lemma if noun is not None else ""
        links = pw.CHANGED_IN if lemma in CHANGE_NOUNS else pw.OWNED_IN if lemma in pw.STAKES else ()
        if noun is None or not links:
            return False
        sentence = self.reading.sentence
        hanging = [*sentence.governed_by(noun), *sentence.behind(noun, _SECOND)]  # followed a sell-off | in shares
        return self._name(counted, next((one for one in hanging if one.preposition in links), None))

    def _noun_behind(self, counted: Counted) -> Phrase | None:
        """``12 percent growth``, ``30 percent fewer raids``: the noun that an amount stands before."""
        phrase = self._amount(counted)
        if phrase is None or phrase.sort != NOUN_PHRASE or self._is_away(phrase):
            return None
        over = phrase.governor
        if phrase.relation == NOMINAL and over is not None and over.first == phrase.last:
            return over  # three times the price
        inside = self.reading.token_of(phrase) >= counted.quantity.last
        return phrase if inside and not phrase.tag & ADJECTIVE and not phrase.dates else None

    def _is_away(self, phrase: Phrase) -> bool:
        """``is a day's walk away``: whether a phrase with an amount in it says how far off something is."""
        behind = self.reading.sentence.right_behind(phrase)
        return behind is not None and bool(behind.sort & _WAYS) and behind.text in PLACING

    def _is_bracketed(self, counted: Counted, last: Counted) -> bool:
        """Whether an amount stands in brackets right behind another."""
        between = self.words[last.quantity.outer_last : counted.quantity.outer_first]
        return len(between) == 1 and between[0].tag == "("

    def _clause_subject(self, counted: Counted) -> None:
        """``At 38 percent, turnout was low``, ``Having dipped 4%, raids rose``: the subject of the clause."""
        phrase = self._amount(counted)
        if phrase is None:
            return
        if phrase.relation == APPOSITION and self.words[self.reading.tokens_of(phrase)[0]].text in CHANGE_PARTICLES:
            clause = self.reading.sentence.clause_of(phrase)
            if not any(one.quantities for one in clause.objects):
                self._name(counted, clause.subject)  # are on a tear, up nearly 57%
            return
        if phrase.relation == APPOSITION and counted.unit in TIMES and self.reading.sentence.mark_before(phrase):
            self._name(counted, self.reading.sentence.clause_of(phrase).subject)  # rose 9 percent, twice as fast as
            return
        last = self.done[-1] if self.done else None
        if last is not None and last.kind in MONEY_KINDS and self._is_bracketed(counted, last):
            counted.noun, counted.subject = last.noun, last.subject  # fell 17 cents (2.1%)
            return
        over = phrase.governor
        if phrase.relation == NOMINAL and over is not None and over.lemma in EXTREMES:
            phrase = over  # gained 2 percent to a level of $2.69
        first = phrase.conjunct_of
        same = next(
            (c for c in self.done if first is not None and self.reading.phrase_at(c.quantity.last - 1) is first), None
        )
        if same is not None and same.kind == counted.kind:
            counted.noun, counted.subject = same.noun, same.subject  # growth of 28% and 50%
            return
        if phrase.relation in _BY_VERB or phrase.sort == VERB_GROUP:
            self._of_whole_clause(phrase, counted)

    def _of_object(self, phrase: Phrase, counted: Counted) -> bool:
        """``Floods killed 90 people last year, down 8 percent``: what went up or down is what the object counts."""
        link = self.reading.sentence.preposition_of(phrase) if phrase.preposition in CHANGE_PARTICLES else None
        if link is None or self.reading.sentence.mark_before(link) is None:
            return False
        objects = self.reading.sentence.clause_of(phrase).objects
        told = next((one for one in reversed(self.done) if one.subject and self._amount(one) in objects), None)
        if told is None or told.kind in UNIT_KINDS:
            return False
        counted.noun, counted.subject, counted.topic = told.noun, told.subject, told.kind
        return True

    def _of_whole_clause(self, phrase: Phrase, counted: Counted) -> None:
        """``Having dipped 4%, raids rose``: the subject of the clause, where the amount says something of it."""
        clause = self.reading.sentence.clause_of(phrase)
        subject = clause.subject
        if subject is None or subject is phrase or self._stands_aside(phrase, clause, counted):
            return
        priced = clause.verb is not None and clause.verb.lemma in pw.PRICED and phrase.preposition in pw.AT_A_LEVEL
        paid = clause.kind in FINITE_KINDS or self._is_paid(phrase, counted)
        if counted.kind in MONEY_KINDS and paid and not (priced and not clause.objects):
            return
        if counted.kind in SPAN_KINDS and not all(one.tag & AMOUNT for one in clause.objects):
            return  # killed 84 over three days
        if clause.verb is None or clause.verb.lemma not in LEADING or not self._contests(subject):
            self._name(counted, subject)  # not: Horst leads by 9 percent

    def _contests(self, subject: Phrase) -> bool:
        """Whether somebody who can win votes leads or trails: a person, a party, an answer, not a price."""
        return bool(subject.tag & NAME) or FOLDED[subject.text].group is not None

    def _goes_on_from(self, counted: Counted) -> Counted | None:
        """The amount before it that says what this one measures: ``$9 (8 euros)``, ``to 71 percent from 83``."""
        last = self.done[-1] if self.done else None
        in_points = last is not None and last.unit == pw.INDEX_POINT and counted.kind in SHARE_KINDS
        if last is None or not (last.kind == counted.kind or in_points) or counted.kind not in _COMPARED:
            return None
        own, other = self._amount(counted), self._amount(last)
        if own is None or other is None:
            return None
        bracketed = self.reading.sentence.opens_brackets(own)
        if bracketed and len(self.reading.sentence.between(other, own)) == 1:
            told = in_points or counted.kind not in SHARE_KINDS
            return last if told and (last.subject or counted.kind in MONEY_KINDS) else None
        if not last.subject:
            return None
        between = self.reading.sentence.between(other, own)
        listed = counted.kind in MONEY_KINDS and len(between) == 1 and bool(between[0].tag & COMMA)
        if listed and last.unit != counted.quantity.unit and self.reading.sentence.opens_brackets(other):
            return last  # a fee of 8,000 pounds ($453, 371 euros)
        restated = in_points or counted.kind in MONEY_KINDS
        if restated and self._is_restated_by(own, other):
            return last
        return last if self._is_compared_with(own, other) else None

    def _is_restated_by(self, own: Phrase, other: Phrase) -> bool:
        """``$9 million, or $1 a share``: whether an amount says another again."""
        before = self.reading.sentence.right_before(own)
        if before is None or before.text not in pw.RESTATING:
            return False
        return own.conjunct_of is other or (own.governor is not None and own.governor in (other, other.governor))

    def _is_compared_with(self, own: Phrase, other: Phrase) -> bool:
        """``to 71 percent from 83``, ``$3 million, up from $2 million``: whether it is told against another."""
        if own.preposition not in pw.COMPARING:
            return False
        if own.governor is other or (own.governor is not None and own.governor.governor is other):
            return True
        beside = own.clause == other.clause and own.governor is other.governor
        return beside and other.relation in _BY_VERB and own.relation in _BY_VERB

    def _is_told_beside(self, counted: Counted) -> bool:
        """Whether a word right beside the number, or the share before it, says what it measures, or nothing does."""
        told = self._is_gapped_share(counted) or self._given_as(counted) or self._is_left_level(counted)
        told = told or self._is_share_of_same(counted) or self._is_share_of_other(counted)
        told = told or self._is_added(counted) or self._is_in_bracket(counted) or self._is_listed_share(counted)
        return (
            told
            or self._set_beside(counted)
            or self._only_dates(counted)
            or self._stands_off(counted)
            or self._is_size_of(counted)
        )

    def _is_left_level(self, counted: Counted) -> bool:
        """``a 43 percent increase from $704 million``: what changed is of the level that the change goes on from."""
        phrase = self._amount(counted)
        change = None if phrase is None else phrase.governor
        if phrase is None or change is None or phrase.preposition not in FROM or change.lemma not in CHANGE_NOUNS:
            return False
        inside = (one for one in self.done if self._amount(one) is change)
        same = next((one for one in inside if one.subject and not one.subject.endswith(change.text)), None)
        if same is not None:
            counted.noun, counted.subject = same.noun, same.subject
        return same is not None

    def _is_added(self, counted: Counted) -> bool:
        """``added $25 to the cost``, ``wiped $2 billion off its value``: what a sum is added to or taken from."""
        phrase = self._amount(counted)
        if phrase is None or phrase.relation != OBJECT or counted.kind not in MONEY_KINDS:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        if clause.verb is None or clause.passive:
            return False
        changed = (one for one in clause.adjuncts if f"{clause.verb.lemma} {one.preposition}" in pw.ADDING_TO)
        return self._name(counted, next(changed, None))

    def _is_in_bracket(self, counted: Counted) -> bool:
        """``drawn from the samples (84 ml)``: a measure alone in brackets is of the noun before them."""
        measure = counted.kind in _SIZES
        phrase = self._amount(counted) if measure else None
        sentence = self.reading.sentence
        opening = None if phrase is None or counted.quantity.compound else sentence.right_before(phrase)
        closing = None if phrase is None else sentence.right_behind(phrase)
        if opening is None or closing is None or not (opening.tag & OPEN and closing.tag & CLOSE):
            return False
        noun = sentence.right_before(opening)
        return noun is not None and noun.sort == NOUN_PHRASE and not noun.tag & NAME and self._name(counted, noun)

    def _is_listed_share(self, counted: Counted) -> bool:
        """``83% of voters in Kesh, 74% in Ard``, ``9 cm of snow, 8 cm in Ard``: of what the first of a list is."""
        phrase = self._amount(counted)
        if phrase is None or counted.kind not in SHARE_KINDS | _SIZES:
            return False
        over, first = phrase.governor, phrase.conjunct_of
        if phrase.relation == APPOSITION and over is not None and over.dates:
            first = next(iter(self.reading.sentence.clause_of(phrase).objects), None)  # last month, 74% in Ard
        if first is None or first is phrase:
            return False
        hanging = self.reading.sentence.governed_by(phrase)
        same = (one for one in self.done if self._amount(one) is first)
        alike = counted.kind in SHARE_KINDS or first.lemma == phrase.lemma
        whole = next((one for one in same if one.kind == counted.kind and one.whole_chunk is one.noun), None)
        if whole is None or whole.noun is None or not alike or any(one.preposition in pw.OF_WORDS for one in hanging):
            return False
        counted.noun, counted.subject = whole.noun, whole.subject
        return True

    def _is_size_of(self, counted: Counted) -> bool:
        """``winds up to 50 mph``: a measure with a bound right behind a noun, and nothing between the two."""
        phrase = self._amount(counted)
        if phrase is None or phrase.preposition or not counted.quantity.hedges or counted.kind not in _SIZES:
            return False
        noun = self.reading.sentence.right_before(phrase)
        if noun is None or noun.sort != NOUN_PHRASE or noun.tag & (NAME | AMOUNT) or noun.dates or noun.bare_number:
            return False
        hanging = self.reading.sentence.governed_by(phrase)
        if self._noun_behind(counted) is not None or any(one.preposition in pw.OF_WORDS for one in hanging):
            return False  # Under the truce about 80 tonnes of rice
        return FOLDED[noun.text].group is None and self._name(counted, noun)

    def _stands_off(self, counted: Counted) -> bool:
        """``a farm 9 km away``, ``raids a week apart``: a length, of time too, that says how far off a noun is."""
        quantity = counted.quantity
        if quantity.dimension != LENGTH and counted.kind not in MONEY_KINDS | SPAN_KINDS:
            return False
        phrase = self.reading.phrase_at(quantity.last - 1)
        if phrase is None:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        placed = clause.verb is not None and clause.verb.lemma in LYING
        told = clause.antecedent if placed else None
        if told is not None and told.relation == NOMINAL and FOLDED[told.text].group is not None:
            told = told.governor  # a town of 900 people located 9 km north
        return self._name(counted, told or self.reading.sentence.placed_by(phrase))

    def _is_gapped_share(self, counted: Counted) -> bool:
        """``Labour won 33 percent of the vote, the Greens 12 percent``: a share of the same as the one before."""
        if counted.kind not in SHARE_KINDS:
            return False
        shares = (one for one in reversed(self.done) if one.kind == counted.kind and one.noun is not None)
        last = next((one for one in shares if one.noun is one.whole_chunk), None)
        if last is None:
            return False
        own, other = (self.reading.phrase_at(one.quantity.first) for one in (counted, last))
        if (
            own is None
            or other is None
            or own.relation != OBJECT
            or other.relation != OBJECT
            or own.clause == other.clause
        ):
            return False
        verbs = [self.reading.sentence.clause_of(one).verb for one in (own, other)]
        if verbs[0] is None or verbs[0] is not verbs[1]:
            return False
        counted.noun, counted.subject = last.noun, last.subject
        return True

    def _is_share_of_same(self, counted: Counted) -> bool:
        """``60 percent of firms grew and 30 percent shrank``: a second share that a clause tells of is of the same."""
        last = next((one for one in reversed(self.done) if one.kind in SHARE_KINDS), None)
        if counted.kind not in SHARE_KINDS or last is None or last.noun is None or last.noun is not last.whole_chunk:
            return False
        own, other = (self._amount(one) for one in (counted, last))
        if own is None or other is None or own.relation not in _SUBJECTS or other.relation not in _SUBJECTS:
            return False
        if last.noun.text in RETURNS or self.reading.sentence.governed_by(own) or self._noun_behind(counted):
            return False  # 60 percent of ballots were in, three in ten men
        clause = self.reading.sentence.clause_of(own)
        if clause.verb is None or any(one.index < own.index for one in clause.adjuncts):
            return False  # in Kesh, 30 percent did
        counted.noun, counted.subject = last.noun, last.subject
        return True

    def _is_share_of_other(self, counted: Counted) -> bool:
        """``19 percent of the market with Orvel at 15 percent``: a name's share of what the share before is of."""
        phrase = self._amount(counted) if counted.kind in SHARE_KINDS else None
        shares = (one for one in reversed(self.done) if one.kind == counted.kind and one.noun is not None)
        last = next((one for one in shares if one.noun is one.whole_chunk), None)
        link = None if phrase is None else self.reading.sentence.preposition_of(phrase)
        if last is None or link is None or link.text not in pw.AT_A_LEVEL:
            return False
        other = self.reading.sentence.right_before(link)
        if other is None or not (other.tag & NAME and other.preposition):
            return False
        counted.noun, counted.subject = last.noun, last.subject
        return True

    def _given_as(self, counted: Counted) -> bool:
        """``$4 million in aid``, ``14 years in prison``: what the amount is of, a bare noun behind a preposition."""
        phrase = self._amount(counted) if counted.kind in _GIVEN_IN else None
        given = self.reading.sentence.led_to(phrase, past_brackets=True) if phrase is not None else None
        at = self._index_at(self.reading.tokens_of(given)[0]) if given is not None else -1
        if given is None or at < 0 or given.preposition not in _GIVEN_IN[counted.kind]:
            return False
        noun = self.chunks[at]
        spent = given.preposition in pw.SPENT_ON
        if (spent and (self._is_level(counted) or self._is_itself_measured(noun, counted))) or self._is_price(counted):
            return False  # was cut to $4 million on appeal
        if noun.sort not in ("NAQ" if spent else "NA") or noun.word is None:
            return False
        first = self.words[noun.first]
        named = noun.word.cap or (first.tag == "X" and not spent) or (first.cap and not spent)
        if named or first.tag in "DzT" or noun.lemma in pw.NOT_GIVEN_AS or noun.lemma == DIGITS:
            return False
        if (noun.inner and not spent) or (first.tag == "a" and not spent and not self._is_put_in(counted)):
            return False
        counted.noun, counted.subject = noun, self._noun_text(at)
        return True

    def _is_level(self, counted: Counted) -> bool:
        """Whether an amount stands behind a preposition by which a verb says where a level is now."""
        phrase = self._amount(counted)
        return phrase is not None and phrase.relation == OBLIQUE and phrase.preposition in pw.LEVEL_PREPOSITIONS

    def _is_itself_measured(self, noun: Chunk, counted: Counted) -> bool:
        """``lost $2 million on sales of $7 million``: whether another amount of the same sort measures a noun."""
        phrase = self.reading.phrase_at(noun.head) if noun.head >= 0 else None
        alike = (one for one in self.reading.quantities if one.kind == counted.quantity.kind)
        others = (self.reading.phrase_at(one.last - 1) for one in alike if one is not counted.quantity)
        return phrase is not None and any(one is not None and one.governor is phrase for one in others)

    def _is_price(self, counted: Counted) -> bool:
        """``bought the mill for $4 million in cash``: whether what is bought or sold for a sum stands before it."""
        phrase = self._amount(counted) if counted.kind in MONEY_KINDS else None
        if phrase is None or phrase.relation != OBLIQUE or phrase.preposition not in pw.PAID_WITH:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        return clause.verb is not None and clause.verb.lemma in pw.TRADING and (clause.passive or bool(clause.objects))

    def _is_put_in(self, counted: Counted) -> bool:
        """``invested $4 million in a mill``, not ``raised it in a sale``: whether a verb puts a sum in things."""
        phrase = self._amount(counted) if counted.kind in MONEY_KINDS else None
        verb = self.reading.sentence.clause_of(phrase).verb if phrase is not None else None
        return verb is not None and verb.lemma in pw.PUT_IN

    def _set_beside(self, counted: Counted) -> bool:
        """``Exports totalled $4.7 billion, up 9 percent``: a change set behind a comma is of the amount before."""
        last = self.done[-1] if self.done else None
        own, other = self._amount(counted), self._amount(last) if last is not None else None
        if last is None or own is None or other is None:
            return False
        if last.kind in MONEY_KINDS and self._is_step(counted, last):
            counted.noun, counted.subject = last.noun, last.subject  # closed at $28, down 50 cents
            return True
        if last.kind in SHARE_KINDS and self._is_change_to(own, other):
            if last.subject and last.link != "part" and counted.kind in _COMPARED:
                counted.noun, counted.subject = last.noun, last.subject  # raised its dividend by 26% to 8 cents
            return bool(counted.subject)
        if counted.kind not in SHARE_KINDS or not last.subject or last.link == "part" or not self._is_led(own):
            return False
        counted.noun, counted.subject = last.noun, last.subject
        counted.topic = last.topic or (last.kind if last.kind not in SUBJECT_KINDS else "")
        return True

    def _is_change_to(self, own: Phrase, other: Phrase) -> bool:
        """``by 26% to 8 cents``: whether a level is told behind the change to it, by the same verb or noun."""
        if own.preposition not in TO or self.reading.sentence.right_before(own) is None:
            return False
        return own.governor is other or (own.clause == other.clause and own.governor is other.governor)

    def _is_led(self, phrase: Phrase) -> bool:
        """``, up 9 percent``: whether a comma and a word of direction stand before an amount."""
        read = self.reading.sentence
        over = phrase.governor
        if over is not None and over.text in CHANGE_PARTICLES:
            return read.mark_before(over) is not None
        led = self.words[self.reading.tokens_of(phrase)[0]].text in CHANGE_PARTICLES
        return led and read.mark_before(phrase) is not None

    def _is_step(self, counted: Counted, last: Counted) -> bool:
        """Whether a sum behind another and a comma is by how much that went up or down."""
        own, other = (self._amount(one) for one in (counted, last))
        if own is None or other is None or counted.kind != last.kind:
            return False
        between = self.reading.sentence.between(other, own)
        moved = bool(between) and between[-1].text in CHANGE_PARTICLES
        return moved and any(one.tag & COMMA for one in between) and not any(one.sort == VERB_GROUP for one in between)

    def _is_thing(self, noun: Chunk) -> bool:
        word = noun.word
        return word is not None and word.tag in "NSU" and not word.cap and not self._is_person_like(noun)

    def _age_subject(self, k: int, counted: Counted) -> None:
        phrase = self._amount(counted)
        joined = self.words[counted.quantity.first + 1 : counted.quantity.last]
        bare = phrase is not None and phrase.relation in _SUBJECTS | {OBJECT} and not phrase.preposition
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
        if j > 1 and chunks[j - 1].sort == "I" and chunks[j].sort == "N" and self._is_thing(chunks[j]):
            whose = chunks[j - _SECOND]
            j = j - _SECOND if whose.sort in "NA" and self._is_person_like(whose) else j  # a skier in the group, 28
        if j >= 0:
            counted.noun = chunks[j]
            counted.subject = self._of_them_told(chunks[j]) or self._noun_text(j)

    def _people_told(self) -> Thing | None:
        """The people last counted, in this sentence or before it."""
        return self._last_people(self.done) or self._last_people(self.things.before)

    def _of_them_told(self, chunk: Chunk) -> str:
        """``90 nuns, half of them under 30``: those whom a pronoun behind *of* stands for."""
        phrase = self.reading.phrase_at(chunk.first) if chunk.sort == "P" else None
        if phrase is None or phrase.preposition not in pw.OF_WORDS:
            return ""
        source = self._people_told()
        return source.subject if source is not None else ""

    def _is_owner(self, j: int, k: int) -> bool:
        """``a nurse in her 20s``: whether a word before an age only says whose decade of life it is."""
        return j + 1 == k and self.chunks[j].text in OWNERS_OF_DECADE

    def _is_age_then(self, phrase: Phrase) -> bool:
        """``at 88, she rowed``, ``joined at the age of 16``: whether an age says when in a life something was done."""
        host = phrase.governor
        if phrase.relation == NOMINAL and phrase.preposition in pw.OF_WORDS and host is not None:
            return host.lemma in AGE_BEFORE and host.preposition in pw.AT_A_LEVEL
        before = self.reading.sentence.right_before(phrase)
        if before is not None and before.lemma in AGE_BEFORE:
            return before.preposition in pw.AT_A_LEVEL
        return phrase.preposition in pw.AT_A_LEVEL

    def _of_whom(self, counted: Counted, phrase: Phrase) -> bool:
        """The subject of the clause that says what somebody did at an age, also where it is a pronoun."""
        subject = self.reading.sentence.clause_of(phrase).subject
        if subject is None or self._name(counted, subject):
            return subject is not None
        if subject.tag & PRONOUN:
            counted.noun, counted.subject = None, subject.text
        return bool(counted.subject)

    def _governing_subject(self, counted: Counted) -> None:
        """What governs an amount: the noun before its preposition, or the verb, whose subject it measures."""
        phrase = self._amount(counted)
        if phrase is None:
            return
        asking = phrase if counted.kind in _ASKING else None
        if self._is_of_clause(asking, counted) or self._changes_further(phrase, counted) or self._is_moved(counted):
            return
        if self._stands_at(phrase, counted) or self._of_object(phrase, counted):
            return
        governed = self._past_extremes(phrase, counted)
        over = governed.governor
        if over is not None and over.sort == PREDICATE_WORD and governed.preposition in THAN:
            over = over.governor  # in cans not larger than 32 gallons
        if over is None or over.sort != NOUN_PHRASE:
            if not self._name(counted, self._moving(governed)):
                self._subject_of_verb(governed, counted)
        elif self._is_amount_of(over, governed, counted) and not self._is_what_changed(over, counted):
            self._name(counted, self._counted_beside(over, governed, counted) or over)

    def _counted_beside(self, noun: Phrase, amount: Phrase, counted: Counted) -> Phrase | None:
        """``Others: 7,600 votes, 6.2%``: what is counted right before a share, where both tell of one name."""
        if counted.kind not in SHARE_KINDS or amount.relation != APPOSITION:
            return None
        told = (one for one in self.reading.sentence.governed_by(noun) if one.index < amount.index and one.quantities)
        last = next((one for one in told if one.relation == APPOSITION), None)
        return last if last is not None and not (last.bare_number or last.measure) else None

    def _is_amount_of(self, noun: Phrase, amount: Phrase, counted: Counted) -> bool:
        """Whether an amount that hangs on a noun before it is how much that is: ``salt (3%)``."""
        if noun.index > amount.index or noun.tag & (AMOUNT | ADJECTIVE) or noun.bare_number:
            return False
        named = bool(noun.tag & NAME) and (amount.preposition in pw.AT_A_LEVEL or self._is_dashed(amount))
        if counted.kind in MONEY_KINDS and (named or _is_person(noun)):
            return False
        if amount.relation != APPOSITION:
            return True
        return not (amount.determined or amount.preposition or counted.quantity.compound)

    def _is_dashed(self, amount: Phrase) -> bool:
        """``spent more to help Bek -- $4 million in all``: whether a dash sets an amount off from what is before it."""
        mark = self.reading.sentence.mark_before(amount)
        return mark is not None and bool(mark.tag & DASH)

    def _moving(self, phrase: Phrase) -> Phrase | None:
        """``lifted firms such as Orvel up 9 percent``: what goes up where another verb tells of it; else None."""
        read = self.reading.sentence
        verb = read.clause_of(phrase).verb
        told = phrase.relation == OBLIQUE and verb is not None and verb.lemma not in _SAYS_LEVEL
        if not told or phrase.preposition not in CHANGE_PARTICLES:
            return None
        return read.mover_before(read.preposition_of(phrase))

    def _past_extremes(self, phrase: Phrase, counted: Counted) -> Phrase:
        """``rose by an average of 45 percent``, ``in the space of a week``: the noun that says only how much."""
        over = phrase.governor
        if over is not None and self._is_hedge(over, counted):
            return over  # was a shade under 23%
        if over is None or phrase.preposition not in pw.OF_WORDS:
            return phrase
        if over.lemma in pw.HIGHS_AND_LOWS and over.relation in (OBJECT, PREDICATE):
            return over
        return over if over.preposition and over.lemma in EXTREMES | pw.STRETCHES else phrase

    def _is_hedge(self, noun: Phrase, counted: Counted) -> bool:
        """Whether a noun is one of the words that bound the number: ``a shade under``."""
        return counted.quantity.outer_first <= self.reading.token_of(noun) < counted.quantity.first

    def _is_of_clause(self, phrase: Phrase | None, counted: Counted) -> bool:
        """Whether the clause says what an amount is of, or that it changes hands and is of nothing else."""
        if phrase is None:
            return False
        if self._is_paid(phrase, counted) or self._lasts(phrase, counted) or self._is_traded(phrase, counted):
            return True
        if phrase.preposition in pw.WORTH and phrase.relation == NOMINAL:
            return self._name(counted, phrase.governor)  # won a contract worth $4 million
        if counted.kind not in SHARE_KINDS or phrase.relation not in _SUBJECTS:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        among = next((one for one in clause.adjuncts if one.preposition in pw.AMONG_WHOM), None)
        self._name(counted, among if among is not None and among.index < phrase.index else self._polled(phrase))
        return True  # In the poll, 47 percent said

    def _polled(self, phrase: Phrase) -> Phrase | None:
        """``A poll of 900 nurses found 38% opposed``: whom the sentence says a poll asked."""
        read = self.reading.sentence
        asked = (one.subject for one in read.clauses if one.subject is not None and one.subject.lemma in POLLS)
        poll = next((one for one in asked if one.index < phrase.index), None)
        hanging = read.governed_by(poll) if poll is not None else ()
        people = (one for one in hanging if one.preposition in pw.OF_WORDS)
        return next((one for one in people if one.quantities or _is_person(one)), None)

    def _stands_at(self, phrase: Phrase | None, counted: Counted) -> bool:
        """``was up 4% at $87``, ``ended the day at $14``: whether a level is the subject's."""
        if phrase is None:
            return False
        clause = self.reading.sentence.clause_of(phrase)
        if counted.kind in SHARE_KINDS and phrase.preposition in pw.SCORING:
            told = (one for thing in clause.objects for one in self.reading.sentence.list_of(thing))
            before = [one for one in told if one.index < phrase.index]
            return phrase.relation == OBLIQUE and self._name(
                counted, before[-1] if before else None
            )  # has Labour on 41%
        if phrase.preposition not in pw.AT_A_LEVEL or phrase.relation not in (OBLIQUE, NOMINAL):
            return False
        noun, _ = self.reading.sentence.host_of(phrase)
        if noun is not None and noun.lemma in pw.RATED:
            return self._name(counted, noun)  # repay the loan plus interest at 6 percent
        verb = clause.verb
        near = counted.quantity.dimension == LENGTH and phrase.preposition in pw.WITHIN
        if (near or counted.quantity.dimension == SPEED) and phrase.relation == OBLIQUE and not clause.passive:
            return self._name(counted, clause.subject)  # left the road at 90 mph
        if verb is None or phrase.index < verb.index:
            return self._is_set_behind(phrase, clause.subject) and self._falls(counted, clause.subject)
        stepped = phrase.governor is not None and bool(phrase.governor.quantities)
        if phrase.relation == NOMINAL and not stepped:
            over = phrase.governor
            return over is not None and over.lemma in pw.MEASURED_NOUNS and self._name(counted, over)  # put costs at $4
        sold = counted.kind in MONEY_KINDS and verb.lemma in pw.TRADING  # sells 900 loaves a day at 85 cents
        valued = clause.objects[-1] if clause.objects and (sold or verb.lemma in pw.VALUED) else None
        if valued is not None and verb.index < valued.index < phrase.index:
            return self._name(counted, valued)  # put the cost at $4 million
        priced = verb.lemma in pw.PRICED and not clause.objects
        between = self.reading.sentence.between(verb, phrase)
        moved = verb.lemma in COPULAS | pw.PRICED and any(one.text in _DIRECTIONS for one in between)
        if priced or moved or (stepped and verb.lemma in COPULAS):
            return self._name(counted, clause.subject)
        return verb.lemma in COPULAS and not clause.passive and self._falls(counted, clause.subject)

    def _is_set_behind(self, phrase: Phrase, subject: Phrase | None) -> bool:
        """``Profit, at $88m, beat``: whether an amount stands between marks right behind the subject."""
        if subject is None or subject.index > phrase.index or subject.tag & NAME:
            return False
        between = self.reading.sentence.between(subject, phrase)
        return bool(between) and all(one.tag & COMMA or one.text in pw.AT_A_LEVEL for one in between)

    def _is_moved(self, counted: Counted) -> bool:
        """``cut its stake in the dairy from 9 percent``: what somebody changes by an amount, or to or from it."""
        phrase = self._amount(counted)
        if phrase is None or phrase.relation not in (OBJECT, OBLIQUE):
            return False
        clause = self.reading.sentence.clause_of(phrase)
        if clause.verb is None or clause.passive:
            return False
        if phrase.text in _DIRECTIONS and phrase.relation == OBJECT and clause.objects[0] is not phrase:
            return self._name(counted, clause.objects[0])  # pulled the index 2 percent lower
        put = phrase.preposition in pw.AT_A_LEVEL and clause.verb.lemma in pw.PUTTING
        past = phrase.preposition in PAST_A_LEVEL and clause.verb.lemma in PUSHING_VERBS  # pushed crude above $93
        if not (put or past) and phrase.preposition and phrase.preposition not in pw.LEVEL_PREPOSITIONS:
            return False
        led = clause.particle is not None and clause.particle.text in CHANGE_PARTICLES
        moved = next((one for one in clause.objects if not one.tag & AMOUNT and one.index < phrase.index), None)
        level = moved is not None and moved.lemma in _LEVELS and phrase.preposition in FROM | TO
        brings = clause.verb.lemma in BRINGING_VERBS and phrase.preposition in TO and bool(phrase.tag & AMOUNT)
        if not (put or past or led or level or brings or clause.verb.lemma in CHANGE_VERBS):
            return False
        if moved is None:
            return counted.kind in SHARE_KINDS | MONEY_KINDS and self._falls(counted, clause.subject)
        return self._name(counted, self._inside(moved))

    def _falls(self, counted: Counted, subject: Phrase | None) -> bool:
        """``Salt for May delivery fell to $71``: the subject of the clause; no person is what a sum measures."""
        if subject is None or FOLDED[subject.text].group is not None:
            return False
        if _passes_on(subject.lemma, subject.text) and subject.head - subject.first <= subject.determined:
            return False  # not the donation amount
        return self._name(counted, subject)

    def _is_what_changed(self, change: Phrase, counted: Counted) -> bool:
        """``cuts of 9 percent in output``, ``The mill saw a gain of 9 percent``: what it is that rose or fell."""
        amount = self._amount(counted)
        if change.lemma not in CHANGE_NOUNS or amount is None or counted.kind not in _COMPARED:
            return False
        if amount.preposition not in pw.OF_WORDS | CHANGED_BY:
            return False
        sentence = self.reading.sentence
        clause = sentence.clause_of(change)
        behind = (*sentence.governed_by(change), *sentence.governed_by(amount), *clause.adjuncts)
        inner = (one for one in behind if one.preposition in pw.OWNED_IN and one.index > change.index)
        if self._name(counted, next((one for one in inner if not one.tag & NAME and not one.dates), None)):
            return True
        sum_of_money = counted.kind in MONEY_KINDS and change.lemma in pw.MEASURED_NOUNS
        if clause.verb is None or change not in clause.objects or sum_of_money:
            return False  # posted a loss of 63 cents
        return clause.verb.lemma in pw.UNDERGOING and self._name(counted, clause.subject)

    def _is_paid(self, phrase: Phrase, counted: Counted) -> bool:
        """``the firm raised $4 million``: whether a sum changes hands, and the subject is not what it measures."""
        verb = self.reading.sentence.clause_of(phrase).verb
        if counted.kind not in MONEY_KINDS or verb is None:
            return False
        if phrase.relation == OBLIQUE and verb.lemma in pw.CHEATING:
            return phrase.preposition in pw.OF_WORDS | pw.OUT_OF
        if phrase.relation == OBLIQUE:
            return phrase.preposition in pw.PAID_WITH and verb.lemma not in pw.TRADING
        return phrase.relation == OBJECT and verb.lemma not in pw.COSTING

    def _is_traded(self, phrase: Phrase, counted: Counted) -> bool:
        """``bought the mill for $4 million``: what is bought or sold for a sum."""
        clause = self.reading.sentence.clause_of(phrase)
        if counted.kind not in MONEY_KINDS or phrase.relation != OBLIQUE or phrase.preposition not in pw.PAID_WITH:
            return False
        if clause.verb is None or clause.verb.lemma not in pw.TRADING:
            return False
        things = (one for one in clause.objects if not one.tag & AMOUNT)
        return self._name(counted, clause.subject if clause.passive else next(things, None))

    def _lasts(self, phrase: Phrase, counted: Counted) -> bool:
        """``were jailed for 12 years``, ``the truce lasted 72 hours``: what lasts is the subject, or the object."""
        clause = self.reading.sentence.clause_of(phrase)
        link = phrase.preposition
        if counted.kind not in SPAN_KINDS or clause.verb is None or phrase.relation not in _BY_VERB:
            return False
        behind = phrase.index > clause.verb.index
        given = not link and clause.verb.lemma in pw.GIVING
        plain = not link and not clause.passive and (phrase.relation == OBJECT or given)
        if not behind or not (link == pw.LASTING or plain):
            return False
        others = [one for one in clause.objects if one is not phrase and not one.tag & AMOUNT]
        held = bool(others) and bool(link) and (clause.verb.lemma in pw.KEEPING or bool(others[0].quantities))
        held = held or (bool(others) and given)  # gave the clerk 10 days
        named = clause.subject is None or clause.subject.text not in SUBJECT_PRONOUNS or clause.antecedent is not None
        if held or named:
            return self._name(counted, others[0] if held else clause.subject)
        return self._of_whom(counted, phrase)

    def _subject_of_verb(self, phrase: Phrase, counted: Counted) -> None:
        """The subject of the verb that a phrase is, or that governs it."""
        clause = self.reading.sentence.clause_of(phrase)
        if clause.verb is None or not (phrase.relation in _BY_VERB or phrase.sort & _VERBAL):
            return
        if self._stands_aside(phrase, clause, counted):
            if self._is_told_by_poll(phrase, clause, counted) and clause.verb.lemma in pw.POLL_TELLING:
                self._name(counted, self._polled(phrase))
            return
        changed = [one for one in clause.objects if not self._is_per(one)]
        done = changed[0] if phrase is clause.verb and changed and not clause.passive else None
        subject = done or clause.subject or clause.antecedent  # has doubled its seats
        last = self.done[-1] if self.done else None
        again = subject is not None and bool(subject.tag & AMOUNT)  # cost $5, which works out to
        if again and last is not None and last.kind == counted.kind:
            counted.noun, counted.subject = last.noun, last.subject
        elif counted.kind in MONEY_KINDS:
            self._falls(counted, subject)
        elif subject is not None and not self._name(counted, self._inside(subject)):
            self._stands_for(subject, clause, counted)

    def _is_per(self, phrase: Phrase) -> bool:
        """``tripled to $9 a kilo``: whether a noun with its article stands right behind an amount."""
        before = self.reading.sentence.right_before(phrase) if phrase.indefinite else None
        return before is not None and bool(before.tag & AMOUNT)

    def _changes_further(self, phrase: Phrase, counted: Counted) -> bool:
        """``put turnout at 65 percent, dropping to 50 percent``: whether the change is of what was measured before."""
        last, clause = self.done[-1] if self.done else None, self.reading.sentence.clause_of(phrase)
        verb = clause.verb
        if last is None or last.kind != counted.kind or clause.kind in FINITE_KINDS:
            return False
        if verb is None or verb.lemma not in CHANGE_VERBS or phrase.relation not in _BY_VERB:
            return False
        noun = self.reading.phrase_at(last.noun.head) if last.noun is not None else None
        outer = clause.parent.objects if clause.parent is not None else []
        if not _is_person(clause.subject) and (noun is None or noun not in outer):
            return False
        counted.noun, counted.subject = last.noun, last.subject
        return True

    def _is_told_by_poll(self, phrase: Phrase, clause: Clause, counted: Counted) -> bool:
        """``The poll found 38% opposed``: whether a share is what a poll tells and not what the poll has."""
        if clause.subject is None or clause.subject.lemma not in POLLS or counted.kind not in SHARE_KINDS:
            return False
        return phrase.relation == OBJECT and clause.verb is not None and clause.verb.lemma not in CHANGE_VERBS

    def _stands_aside(self, phrase: Phrase, clause: Clause, counted: Counted) -> bool:
        """``The poll tells, 31% to 27%``, ``killed 84 over three days``: whether it is not of the subject."""
        subject, verb = clause.subject, clause.verb
        if verb is not None and verb.lemma in pw.PUTTING and clause.objects and phrase is not clause.objects[-1]:
            return True  # polls put Horst ahead by 9 percent
        if self._is_told_by_poll(phrase, clause, counted):
            return True
        if self._is_done_to(phrase, clause, counted):
            return True
        set_off = phrase.relation == OBLIQUE and not phrase.preposition
        if set_off and self.reading.sentence.mark_before(phrase) is not None:
            return True
        if counted.kind in SPAN_KINDS and verb is not None:
            beside = clause.adjuncts if not phrase.preposition else clause.objects
            rate = any(one.indefinite or phrase.preposition for one in beside if not one.tag & AMOUNT)
            return phrase.index < verb.index or rate or phrase.indefinite
        other = clause.objects and clause.objects[0] is not phrase  # Horst leads by 9 percent, leads Brandt 52 to 46
        leads = counted.kind in SHARE_KINDS and verb is not None and verb.lemma in LEADING
        leads = leads and bool(phrase.preposition or other)
        if (
            counted.kind in SHARE_KINDS
            and phrase.preposition in BY | TO
            and verb is not None
            and verb.lemma in pw.PUTTING
        ):
            return True  # polls put Bek ahead by 52% to 41%
        return leads and subject is not None and self._contests(subject)

    def _is_done_to(self, phrase: Phrase, clause: Clause, counted: Counted) -> bool:
        """``The fire charred 900 acres``: whether a verb acts on an amount, which is none of its subject."""
        acts = clause.verb is not None and not clause.passive and clause.verb.lemma not in pw.COSTING | pw.SIZED
        sized = counted.quantity.dimension in EXTENTS and phrase.relation == OBJECT and not phrase.preposition
        return acts and sized and clause.particle is None

    def _stands_for(self, subject: Phrase, clause: Clause, counted: Counted) -> None:
        """``One of them, Bek, got 60 years``, ``the men, some of whom``: for whom a number or a pronoun stands."""
        read = self.reading.sentence
        told = next((one for one in read.governed_by(subject) if one.preposition in pw.OF_WORDS), subject)
        apposed = next((one for one in read.governed_by(told) if one.relation == APPOSITION), None)
        if not self._name(counted, apposed) and not self._name(counted, told):
            self._name(counted, clause.antecedent)

    def _inside(self, noun: Phrase) -> Phrase:
        """``the number of raids``: what stands behind the *of* of a noun that says only how much."""
        inner = self.reading.sentence.governed_by(noun) if _passes_on(noun.lemma, noun.text) else ()
        return next((one for one in inner if one.preposition in pw.OF_WORDS), noun)

    def _tally(self, counted: Counted) -> None:
        self._take(counted, TALLY_FRAME, counted.quantity.first)
        counted.unit = "vote"
        first = counted.quantity.pair is not None
        if counted.quantity.pair is not None:
            self.tally_for_first = self._carries(self.chunks[counted.at], counted.quantity, counted.quantity.pair)
        if self.tally_for_first is not None:
            counted.group = FOR if self.tally_for_first == first else AGAINST


def _passes_on(lemma: str, text: str) -> bool:
    """Whether a noun says only how much of what is behind its *of*: ``a share of exports``, not ``shares of Orvel``."""
    return lemma in _PASSING_ON and not (lemma in pw.MEASURED_NOUNS and text != lemma)


def _is_person(noun: Phrase | None) -> bool:
    """Whether a noun phrase names people."""
    return noun is not None and FOLDED[noun.text].group is not None


def nouns_person(lemma: str) -> bool:
    """Whether a lemma names a person."""
    return lemma in _PERSON_LEMMAS
