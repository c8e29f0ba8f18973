"""A number without a noun or verb of its own in, the count before it that it goes on from out."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.nouns_left_out import NounsLeftOut
from numbers_extract.frames.things import BESIDE, SAME_AGAIN, SET, WHOLE, Antecedent, Thing
from numbers_extract.frames.traits import (
    BALLOT_KINDS,
    HARMED_KINDS,
    HELD_KINDS,
    MONEY_KINDS,
    PEOPLE_KINDS,
    PERCENT_KINDS,
    PLAIN,
    SPAN_KINDS,
    UNIT_KINDS,
    UNIT_WORD_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.classes import AMOUNT, CLOSE, COLON, COMMA, DASH, NAME, OPEN, PRONOUN, QUOTE, SEMICOLON
from numbers_extract.grammar.classes import TO as TO_CLASS
from numbers_extract.grammar.clause import (
    APPOSITION,
    GERUND_CLAUSE,
    MAIN,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PASSIVE_SUBJECT,
    PREDICATE,
    RELATIVE_CLAUSE,
    SUBJECT,
)
from numbers_extract.grammar.phrase import (
    ADVERBIAL,
    CONJUNCTION,
    JOINT,
    LINK,
    NOUN_PHRASE,
    PLURAL_NUMBER,
    PREDICATE_WORD,
    SIGN,
    VERB_GROUP,
    Phrase,
)
from numbers_extract.kinds import Frame
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.antecedents import ANTECEDENTS, FURTHER_ONES, GAP, NOUN
from numbers_extract.lexicon.ballot_talk import LEAD_NOUNS
from numbers_extract.lexicon.clause_words import COPULAS, LEAVING_VERBS, PLAIN_COPULA
from numbers_extract.lexicon.quantity_words import (
    ADDITIONAL,
    AGO_WORDS,
    CHANGE_NOUNS,
    CHANGE_VERBS,
    EXTREMES,
    FORECAST_NOUNS,
    FROM,
    PERCENTAGE_POINT,
    TIMES,
)
from numbers_extract.lexicon.relators import (
    ADESSIVE,
    AGENTIVE,
    ALLATIVE,
    BENEFACTIVE,
    DEFINITE_ARTICLE,
    INESSIVE,
    PARTITIVE,
    VALUED_AT,
)
from numbers_extract.quantities.measures import PERCENT, PERSON

__all__ = ["Parts"]

_WHOLE: Final = 100
_LEAST_SHARE: Final = 1_000  # a difference is no smaller part of an amount
_SECOND: Final = 2
_PAIR: Final = 2
_LEAST_SUM: Final = 1_000_000
# What may stand behind a number that goes on from another: what tells of it, and what ends its phrase.
_TELLS: Final = VERB_GROUP | PREDICATE_WORD | LINK
_ENDS: Final = SIGN | CONJUNCTION | JOINT | LINK
# Where in its clause stands what a number is compared with.
_TOLD_OF: Final = frozenset({SUBJECT, PASSIVE_SUBJECT, OBJECT})
_SETS_OFF: Final = COMMA | DASH | SEMICOLON
_NAMES_OF: Final = frozenset({"", *PARTITIVE})
_LABELS: Final = NOUN_PHRASE | VERB_GROUP | PREDICATE_WORD
_GAP: Final = next(rule for rule in ANTECEDENTS if rule.hangs == GAP)


class Parts(NounsLeftOut):
    """Plain reference back."""

    def _is_one_of_a_set(self, chunk: Chunk, counted: Counted) -> bool:
        """``one of four barns``, ``not a single box``; ``one`` that starts a clause after a set was counted."""
        if counted.quantity.form == "nobody":
            return False
        if counted.quantity.form == "zero" and (chunk.head >= 0 or counted.link != "part"):
            return chunk.head >= 0 and (
                chunk.word is None or chunk.word.group is None or counted.quantity.last - counted.quantity.first > 2
            )
        if counted.link == "part":
            noun = counted.noun
            return (noun is not None and noun.quantity is not None) or (counted.whole is not None and chunk.head < 0)
        phrase = self.companions.phrase_of(chunk)
        if chunk.head >= 0 or not self.done or phrase is None or not self._is_next_told(phrase):
            return False
        source = self._last_people(self.done)
        if source is not None and source.link == "list" and source.whole is not None and source.value == 1:
            source = self._here(source.whole) or source  # one in Jamaica, and one in Belize
        if source is None or source.kind in UNIT_KINDS or source.value is None or source.value < _SECOND:
            return False
        behind = self.companions.read.right_behind(phrase)
        if behind is None or not (behind.sort & _TELLS or behind.tag & (COMMA | DASH)) or behind.text in PARTITIVE:
            return False
        told_of = phrase.relation == APPOSITION and phrase.governor is self._phrase(source)
        alongside = behind.sort == LINK and not told_of and self._has_place(source, phrase)
        counted.whole, counted.link = source, "list" if alongside else "part"  # nine in Haiti, and one in Jamaica
        counted.follow(source, SET)
        return True

    def _inherits_kind(self, counted: Counted) -> bool:
        """``18 people died, including eight policemen``: the part is of its whole's kind."""
        whole = counted.whole
        return whole is not None and whole.kind in VICTIM_KINDS

    def _last_but_spans(self) -> Counted | None:
        """``90 died in the two-day battle; rebels admit to 40``: the last number, not one that only says how long."""
        told = (one for one in reversed(self.done) if one.kind not in SPAN_KINDS or not self._only_says_when(one))
        return next(told, self.done[-1] if self.done else None)

    def _only_says_when(self, span: Counted) -> bool:
        """``the two-day battle``, ``a month ago``: a length of time inside a noun phrase, or one that dates."""
        behind = span.quantity.outer_last
        ago = behind < len(self.words) and self.words[behind].text in AGO_WORDS
        phrase = self._phrase(span)
        within = phrase is not None and phrase.preposition in INESSIVE
        dated = within and phrase is not None and bool(phrase.determined)  # in the 12 months to May
        return ago or dated or span.quantity in self.chunks[span.at].inner

    def _is_next_told(self, phrase: Phrase) -> bool:
        """Whether a comma, a dash, a semicolon or a conjunction stands right before a phrase."""
        before = self.companions.read.right_before(phrase)
        return before is not None and (before.sort == CONJUNCTION or bool(before.tag & _SETS_OFF))

    def _has_place(self, source: Counted, phrase: Phrase) -> bool:
        """``nine in Haiti, and one in Jamaica``: whether a preposition stands between a count and a later phrase."""
        first = self._phrase(source)
        between = [] if first is None else self.companions.read.between(first, phrase)
        return any(one.sort == LINK and one.text not in PARTITIVE for one in between)

    def _is_worth_of(self, counted: Counted) -> bool:
        """``six firms worth $9 million``: whether an amount only says what things counted before it are worth."""
        phrase = self._phrase(counted)
        return phrase is not None and phrase.preposition in VALUED_AT and len(self.done) > 1

    def _inherit(self, chunk: Chunk, counted: Counted) -> bool:
        """A number without a noun or verb of its own goes on from the one before it."""
        if _is_noun(chunk) and counted.link != "part":
            return False
        if self._inherits_unit(chunk, counted):
            return True
        if counted.noun is not None and counted.noun is not chunk and counted.link != "part":
            return False
        source = None if self._is_told_by_itself(chunk) else self._source_of(chunk, counted)
        if source is None or not self._may_go_on_from(source, chunk, counted):
            return False
        if self._acts_apart(chunk, counted, source):
            self._become_noun_of(source, counted)
            counted.subject, counted.group = source.subject, source.group
            counted.whole, counted.link = source, "list"
            counted.antecedent = Antecedent(_GAP.id, NOUN, source)
        else:
            self._go_on_from(source, chunk, counted)
        return True

    def _inherits_unit(self, chunk: Chunk, counted: Counted) -> bool:
        """``rose 8 percent, then 12``: a bare number takes the unit of the one before; True when it does."""
        last = self._last_amount()
        if last is None or last.kind not in UNIT_WORD_KINDS or chunk.head >= 0 or counted.noun is not None:
            return False
        if (last.kind in PERCENT_KINDS and (counted.value or 0) > _WHOLE) or self._is_level_of_many(chunk, last):
            return False
        level = last.unit == PERCENTAGE_POINT and self._is_level_moved_to(chunk, last)
        again = counted.whole is last or (counted.whole is None and self._is_amount_again(chunk, last))
        if not (level or again):
            return False
        counted.become(last.frame, BESIDE)
        counted.unit = PERCENT if level else last.unit
        self._name_left_out(chunk, counted, last)
        counted.quantity.measures(last.kind, counted.unit if level else last.quantity.unit, last.quantity.dimension)
        return True

    def _is_level_moved_to(self, chunk: Chunk, last: Counted) -> bool:
        """``fell three points to 41``: whether a bare number is the percentage at which so many points lead."""
        phrase, step = self.companions.phrase_of(chunk), self._phrase(last)
        if phrase is None or step is None or phrase.preposition not in ALLATIVE or phrase.clause != step.clause:
            return False
        clause = self.companions.read.clause_of(phrase)
        moves = clause.verb is not None and clause.verb.lemma in CHANGE_VERBS and step.relation in (OBJECT, OBLIQUE)
        return moves and clause.subject is not None and clause.subject.lemma not in LEAD_NOUNS

    def _is_level_of_many(self, chunk: Chunk, last: Counted) -> bool:
        """``waits of 12 hours rose from 900 to 1,200``: whether the amount before only describes what is counted."""
        phrase, told = self.companions.phrase_of(chunk), self._phrase(last)
        if phrase is None or told is None or phrase.preposition not in FROM | ALLATIVE | AGENTIVE:
            return False
        clause = self.companions.read.clause_of(phrase)
        verb, subject = clause.verb, clause.subject
        if verb is None or subject is None or verb.lemma not in CHANGE_VERBS or told.index > verb.index:
            return False
        if last.noun is not None and self.companions.phrase_of(last.noun) is subject:
            return False  # fares, which were $5, rose to 7
        counts = subject.lemma in pw.BARE_NUMBERS or (
            subject.number == PLURAL_NUMBER and subject.lemma not in pw.MEASURED_NOUNS
        )
        return counts and subject.index < told.index and not subject.tag & AMOUNT

    def _last_amount(self) -> Counted | None:
        """The number before that is no time; of two sums of money of which one stands in brackets, the other."""
        last = self._last_but_spans()
        if last is not None and last.kind in MONEY_KINDS and self._is_in_brackets(last):
            return self.done[-2] if len(self.done) > 1 and self.done[-2].kind in MONEY_KINDS else last
        return last

    def _is_amount_again(self, chunk: Chunk, last: Counted) -> bool:
        """Whether the unit goes on, and the amount before does not only say what things are worth."""
        phrase = self.companions.phrase_of(chunk)
        if phrase is not None and last.kind in MONEY_KINDS and self.companions.read.tells_difference(phrase):
            return self._is_of_its_size(chunk, last)
        return self._unit_goes_on(chunk) and not (self._is_own_object(chunk) and self._is_worth_of(last))

    def _is_of_its_size(self, chunk: Chunk, last: Counted) -> bool:
        """``took $9 million, 2 million more than in May``, not ``vans for $9 million, 40 more than in May``."""
        own = None if chunk.quantity is None else chunk.quantity.value
        return own is not None and last.value is not None and own * _LEAST_SHARE >= last.value

    def _is_told_by_itself(self, chunk: Chunk) -> bool:
        """Whether its own clause tells of a number: a sum, a level, of another noun, an object, with a state."""
        return self._multiplied(chunk) is None and (
            self._is_sum(chunk)
            or self._is_level_of_another(chunk)
            or self._is_of_another_noun(chunk)
            or (self._is_own_object(chunk) and not self._is_set_free(chunk))
            or self._has_own_state(chunk)
        )

    def _source_of(self, chunk: Chunk, counted: Counted) -> Thing | None:
        """What a number goes on from: its whole, the list before it, else the last people, here or before."""
        base = self._paired(chunk) or self._multiplied(chunk)
        if base is not None:
            return base
        source: Thing | None = counted.whole or self._list_before(chunk) or self._last_people(self.done)
        if source is None and not self.done and chunk.head < 0 and self._refers_back(chunk):
            source = self._last_people(self.things.before)
        if source is not None and self._is_whole_of_harmed(chunk, source):
            source = next((thing for thing in reversed(self.things.before) if thing.value == counted.value), None)
        if source is not None and source.unit != PERSON and self._acts_as_people(chunk):
            source = next((one for one in reversed(self.done) if one.unit == PERSON and one.link != "part"), None)
        if source is not None and self._is_against(chunk):
            source = self._told_in_places(source) or source
        return source

    def _multiplied(self, chunk: Chunk) -> Counted | None:
        """``40 arrests, double the 20 in May``: what a known number behind a multiple is the base of."""
        multiple = self.done[-1] if self.done and chunk.head < 0 else None
        if multiple is None or multiple.unit not in TIMES or multiple.quantity.outer_last != chunk.first:
            return None
        if self.words[chunk.first].text not in DEFINITE_ARTICLE:
            return None
        return next((one for one in reversed(self.done) if one.kind not in UNIT_KINDS), None)

    def _paired(self, chunk: Chunk) -> Counted | None:
        """``18 deaths and 96 injuries, up from 12 and 71``: what each of two numbers is compared with."""
        phrase = self.companions.phrase_of(chunk) if chunk.head < 0 and len(self.done) >= _PAIR else None
        pair = [] if phrase is None or not phrase.bare_number else self.companions.read.list_of(phrase)
        if phrase is None or len(pair) != _PAIR or not all(one.bare_number for one in pair):
            return None
        first = self._place_of(pair[0])
        if first is None or not self._is_against(self.chunks[first]):
            return None
        told = [one for one in self.done if one.at < first and one.kind not in UNIT_KINDS][-_PAIR:]
        return told[phrase is pair[1]] if len(told) == _PAIR else None

    def _told_in_places(self, places: Thing) -> Counted | None:
        """``84 died in 21 countries, compared with 67``: what was counted in a number of places; None for no places."""
        own = self._phrase(places) if isinstance(places, Counted) and places.unit != PERSON else None
        if own is None or own.relation != OBLIQUE or own.preposition not in INESSIVE:
            return None
        for one in reversed(self.done):
            phrase = self._phrase(one)
            told = phrase is not None and phrase.relation in _TOLD_OF and phrase.clause == own.clause
            if told and one.kind not in UNIT_KINDS:
                return one
        return None

    def _may_go_on_from(self, source: Thing, chunk: Chunk, counted: Counted) -> bool:
        """Whether a number can be more of what was counted before it, or a part of it."""
        if source.kind in UNIT_KINDS:
            return False
        size, own = source.value or source.high, counted.quantity
        loose = own.form == "vague" or bool(own.hedges)
        if not self.done and loose and size is not None and (counted.value or own.low or 0) > size:
            return False  # Nine are missing. Some 2,000 were inside. Hundreds looked on.
        if not counted.whole and self._is_labelled(chunk):
            return False  # Evacuated: 900; houses destroyed: 40
        if chunk.head >= 0 and source.kind not in PEOPLE_KINDS and counted.link == "part":
            return False
        return counted.noun is None or self._may_name_more(counted.noun, source, chunk, counted)

    def _may_name_more(self, noun: Chunk, source: Thing, chunk: Chunk, counted: Counted) -> bool:
        """Whether the noun of a number can name some of what was counted before it."""
        if noun.person and source.unit != PERSON:
            return False
        if noun is chunk:
            return True
        if self._are_things_beside(noun, source):
            return False  # 71 deaths were reported from 9 of the 14 districts
        apart = source.named not in {"", noun.lemma} and source.kind == PLAIN
        apart = apart and counted.link == "part" and counted.whole is None
        return not apart  # cut 2,000 jobs and ground 14 of its jets

    def _go_on_from(self, source: Thing, chunk: Chunk, counted: Counted) -> None:
        """Gives a number the kind of what was counted before it, and links it: a part, or one more of a list."""
        counted.follow(source, WHOLE if counted.whole else BESIDE)
        bare = isinstance(source, Counted) and not counted.whole and chunk.head < 0
        if isinstance(source, Counted) and bare and (self._is_compared(counted) or self._breaks_down(chunk, source)):
            counted.link, counted.whole = "part", source.whole if source.link == "part" else source
        if not counted.whole and self._is_part_too(chunk, source):
            counted.link, counted.of_state = "part", counted.kind
        elif not counted.whole:
            counted.whole, counted.against = source, self._is_against(chunk) or self._multiplied(chunk) is not None
            counted.link = counted.link or "list"
            counted.antecedent = Antecedent(_GAP.id, _GAP.takes, source)

    def _is_level_of_another(self, chunk: Chunk) -> bool:
        """``fires fell to 40 and thefts to 12``: whether the number before is the level of another noun."""
        last = self.done[-1] if self.done else None
        level = last is not None and last.frame is not None and last.frame.role == "toll"
        phrase = self.companions.phrase_of(chunk) if level else None
        return phrase is not None and self._gapped_level(phrase) is not None

    def _name_left_out(self, chunk: Chunk, counted: Counted, last: Counted) -> None:
        """``growth is put at 8 percent and inflation at 4``: what a bare share or amount is of, as the one before."""
        if self._measures_the_same(counted, last):
            counted.subject, counted.topic = last.subject, last.topic
        phrase = self.companions.phrase_of(chunk)
        noun = None if phrase is None else self._plain_noun(self._gapped_level(phrase))
        if noun is not None:
            counted.noun = noun

    def _are_things_beside(self, noun: Chunk, source: Thing) -> bool:
        """``71 deaths were reported from 9 of the 14 districts``: whether things are told of behind people."""
        people = source.unit == PERSON or source.unit in pw.COLLECTIVE_PEOPLE
        ballots = source.kind in BALLOT_KINDS and noun.lemma != source.named  # by 312 votes in 61 of 213 towns
        return (people or ballots) and self._is_set_of_things(noun)

    def _acts_as_people(self, chunk: Chunk) -> bool:
        """``18 inmates of two jails died and 36 escaped``: whether a bare number does what only people do."""
        phrase = self.companions.phrase_of(chunk) if chunk.head < 0 else None
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        verb = None if clause is None or clause.own_subject is not phrase else clause.verb
        return verb is not None and verb.lemma in pw.PEOPLE_DO

    def _acts_apart(self, chunk: Chunk, counted: Counted, source: Thing) -> bool:
        """``Twelve were injured; 30 others reached the top``: a subject of whom an own verb says something else."""
        rest = self._is_rest(chunk)
        if counted.whole is not None or (counted.link and not rest) or source.kind not in VICTIM_KINDS:
            return False
        phrase = self.companions.phrase_of(chunk)
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        verb = None if clause is None else clause.verb
        if clause is None or verb is None or clause.own_subject is not phrase or not verb.finite:
            return False
        others = rest or (clause.kind == MAIN and self._is_larger(chunk, counted, source))
        if verb.passive:
            return others and verb.lemma not in pw.TOLD_OF_VICTIMS
        acts = verb.lemma not in pw.UNDERGOING_VERBS and verb.lemma not in COPULAS
        return acts and (others or bool(clause.objects or verb.lemma in pw.PEOPLE_DO or self._leads_on(verb)))

    def _is_larger(self, chunk: Chunk, counted: Counted, source: Thing) -> bool:
        """``three died and nine walked away``: more than there were before, and no ``nine more``, ``the nine``."""
        first = self.words[chunk.first].text
        more = first in DEFINITE_ARTICLE or any(
            word.text in ADDITIONAL or word.text in FURTHER_ONES or word.tag == "m"
            for word in self.words[chunk.first : chunk.last + 1]
        )
        return not more and source.value is not None and (counted.value or 0) > source.value

    def _is_rest(self, chunk: Chunk) -> bool:
        """``the other nine``, ``the remaining nine``: whether a number counts those of a set who are left."""
        before = self.words[chunk.first : chunk.last]
        return any(word.text in pw.REMAINDERS for word in before)

    def _become_noun_of(self, source: Thing, counted: Counted) -> None:
        """``two hostages were shot and nine freed``: others of what was counted are what its noun says."""
        noun = source.noun if isinstance(source, Counted) else None
        frame = None if noun is None else self._first("noun", noun.lemma, noun)
        if frame is None:
            self._fall_back(counted)
        else:
            counted.become(frame)

    def _leads_on(self, verb: Phrase) -> bool:
        """Whether an infinitive stands right behind a verb: ``refused to leave``."""
        behind = self.companions.read.right_behind(verb)
        return behind is not None and behind.sort == VERB_GROUP and bool(behind.tag & TO_CLASS)

    def _is_in_brackets(self, counted: Counted) -> bool:
        phrase = self._phrase(counted)
        return phrase is not None and self.companions.read.opens_brackets(phrase)

    def _is_labelled(self, chunk: Chunk) -> bool:
        """``houses destroyed: 40``: whether a label of its own stands before a number."""
        read, phrase = self.companions.read, self.companions.phrase_of(chunk)
        mark = None if phrase is None else read.mark_before(phrase)
        label = read.right_before(mark) if mark is not None and mark.tag & COLON else None
        if label is None or not label.sort & _LABELS or label.quantities:
            return False
        told = read.clause_of(label).own_subject if label.sort == VERB_GROUP else None
        return told is None or not told.quantities

    def _is_against(self, chunk: Chunk) -> bool:
        """``900 fled, up from 400``, ``compared with 400``: whether what was counted is compared with a number."""
        phrase = self.companions.phrase_of(chunk)
        link = None if phrase is None else self.companions.read.preposition_of(phrase)
        before = None if link is None else self.companions.read.right_before(link)
        words = {one.text for one in (link, before) if one is not None}
        return not words.isdisjoint(pw.COMPARISON_PREPOSITIONS - ALLATIVE)

    def _is_of_another_noun(self, chunk: Chunk) -> bool:
        """``a town of 900``, ``attended by about 100``, ``the oldest one 15``: a number that another noun explains."""
        read, phrase = self.companions.read, self.companions.phrase_of(chunk)
        before = None if phrase is None else read.right_before(phrase)
        if phrase is None or before is None:
            return False
        if before.text in AGENTIVE or before.quantities or self._is_room_for(phrase):
            return True
        if before.tag & NAME and not before.dates and before.preposition in _NAMES_OF:
            verb = read.clause_of(phrase).verb
            return verb is not None and verb.clause == phrase.clause  # a Boeing 727, not: Chad sent 12 and Mali nine
        if before.text not in PARTITIVE:
            return False
        noun, _ = read.host_of(phrase)
        if noun is not None and noun.dates:
            noun = read.right_before(noun)  # over a level this year of 138,000, not: the weeks of 26/02
            if noun is None or noun.sort != NOUN_PHRASE:
                return True
        if noun is None or noun.quantities or noun.lemma in pw.COUNT_HEADS or noun.tag & PRONOUN:
            return False
        mark = read.mark_before(noun)
        if chunk.head < 0 and noun.lemma in CHANGE_NOUNS and mark is not None and mark.tag & COMMA:
            return False  # 310, an increase of 40
        return not (noun.lemma in EXTREMES and noun.preposition in FROM)

    def _is_room_for(self, phrase: Phrase) -> bool:
        """``a jail built for 180``, ``room for 300``: whether a number only says for how many a thing is."""
        if phrase.preposition not in BENEFACTIVE:
            return False
        verb = self.companions.read.clause_of(phrase).verb
        host = phrase.governor if phrase.relation == NOMINAL else verb
        return host is not None and host.lemma in pw.MADE_FOR

    def _is_part_too(self, chunk: Chunk, source: Thing) -> bool:
        """``Eleven of the dead were women and four were children``: of the same set, by a predicate of its own."""
        if not isinstance(source, Counted) or source.link != "part" or source.whole is not None or not source.of_state:
            return False
        read = self.companions.read
        phrases = [self.companions.phrase_of(one) for one in (self.chunks[source.at], chunk)]
        return all(
            one is not None
            and one.relation == SUBJECT
            and (clause := read.clause_of(one)).predicate is not None
            and clause.verb is not None
            and clause.verb.lemma == PLAIN_COPULA
            for one in phrases
        )

    def _is_whole_of_harmed(self, chunk: Chunk, source: Thing) -> bool:
        """``77 of 78 aboard were killed``: whether a part stands before this whole, and a verb says its harm."""
        if not isinstance(source, Counted) or source.kind not in HARMED_KINDS or source.frame is None:
            return False
        phrase = self.companions.phrase_of(chunk)
        behind_of = phrase is not None and phrase.preposition in PARTITIVE and phrase.governor is self._phrase(source)
        return behind_of and source.frame.role in {"object", "subject", "predicate"} and source.antecedent is None

    def _here(self, thing: Thing | None) -> Counted | None:
        """The thing where it is one of this sentence."""
        return thing if isinstance(thing, Counted) else None

    def _restates(self, chunk: Chunk, counted: Counted) -> None:
        """``900 people (210 families)``: those just counted, counted again as households, or the other way round."""
        last = self.done[-1] if self.done else None
        if last is None or last.kind not in VICTIM_KINDS or not self._is_people(chunk):
            return
        read, phrase = self.companions.read, self.companions.phrase_of(chunk)
        first, behind = self._phrase(last), None if phrase is None else read.right_behind(phrase)
        if phrase is None or first is None or behind is None or not behind.tag & CLOSE:
            return
        between = read.between(first, phrase)
        alone = any(one.tag & OPEN for one in between) and all(not one.quantities for one in between)
        if alone and (chunk.lemma in pw.COLLECTIVE_PEOPLE) != (last.unit in pw.COLLECTIVE_PEOPLE):
            counted.follow(last, SAME_AGAIN)

    def _counts_again(self, chunk: Chunk, counted: Counted) -> None:
        """``bandits took five nurses. All five nurses were released``: as many of the same, known, were held before."""
        first = self.words[chunk.first]
        if chunk.head < 0 or not (first.tag == "D" or first.text in pw.EVERYONE):
            return
        for thing in (*reversed(self.done), *reversed(self.things.before)):
            same = thing.value is not None and thing.value == counted.value and thing.named == chunk.lemma
            if same and thing.kind in HELD_KINDS and thing.frame is not None:
                counted.become(thing.frame, SAME_AGAIN)
                return

    def _has_own_state(self, chunk: Chunk) -> bool:
        """``40 others unable to go``, ``leaving 30 at large``: a count with a state of its own behind another."""
        phrase = self.companions.phrase_of(chunk)
        if phrase is not None and phrase.bare_number and phrase.relation == OBJECT:
            clause = self.companions.read.clause_of(phrase)
            if clause.kind == GERUND_CLAUSE and clause.verb is not None and clause.verb.lemma in LEAVING_VERBS:
                return True
        behind = [] if phrase is None else self.companions.read.behind(phrase, _SECOND)
        return [one.sort for one in behind] == [PREDICATE_WORD, VERB_GROUP]

    def _breaks_down(self, chunk: Chunk, source: Counted) -> bool:
        """``Nine were held, five in Ghent, two in Namur``: places of those counted in the clause before."""
        read, phrase = self.companions.read, self.companions.phrase_of(chunk)
        mark = None if phrase is None else read.mark_before(phrase)
        behind = read.behind(phrase, _SECOND) if phrase is not None else []
        if phrase is None or next((one.sort for one in behind if one.sort != ADVERBIAL), None) != LINK:
            return False
        before = read.right_before(phrase)
        joined = source.link == "part" and before is not None and before.sort == CONJUNCTION
        if not joined and (mark is None or not mark.tag & (COMMA | DASH)):
            return False
        if source.link == "part":
            return source.whole is not None and bool(self.done) and source is self.done[-1]
        size, part = source.value, chunk.quantity
        if size is None or part is None or part.value is None or part.value >= size:
            return False
        return not self._has_place(source, phrase)

    def _unit_goes_on(self, chunk: Chunk) -> bool:
        """``from 9 (points)``, ``up to 30 (years)``: nothing counted behind the number."""
        last, read, phrase = self._last_but_spans(), self.companions.read, self.companions.phrase_of(chunk)
        if phrase is None or last is None:
            return False
        mark, before = read.mark_before(phrase), self._phrase(last)
        if last.kind in UNIT_WORD_KINDS - MONEY_KINDS - PERCENT_KINDS and self._is_of_relative(phrase, before):
            return False  # lies nine miles off a mine that employs 400
        if last.kind in MONEY_KINDS and phrase.text in FURTHER_ONES:
            return False  # 25 jets worth $3 billion, with options for 15 more
        clause = read.clause_of(phrase)
        levels = [one for one in (*clause.objects, clause.subject) if one is not None and one is not phrase]
        if last.kind in SPAN_KINDS and any(one.lemma in pw.COUNT_HEADS for one in levels):
            return False  # 19 cases in a week, bringing the total since May to 412
        if last.kind in SPAN_KINDS and ((mark is not None and mark.tag & COMMA) or phrase.preposition in ADESSIVE):
            return False  # 60 killed in a week of protests, 22 on Friday; the lowest in five years at 8,579
        if last.kind in SPAN_KINDS and self._only_says_when(last):
            return False  # a year ago the number was 2.1 million
        if phrase.preposition in PARTITIVE:
            noun, _ = read.host_of(phrase)
            sums = FORECAST_NOUNS | pw.PROFITS  # a loss of 4 million crowns, against a profit of 2 million
            short = noun is None and self._is_short_of(phrase)
            return last.kind in MONEY_KINDS and (short or (noun is not None and noun.lemma in sums))
        onto = last.kind in PERCENT_KINDS and phrase.preposition in ALLATIVE
        moved = clause.verb is not None and clause.verb.lemma in CHANGE_VERBS
        if (
            onto
            and before is not None
            and before.preposition not in FROM | ALLATIVE
            and (moved or before.lemma in CHANGE_NOUNS)
        ):
            return False  # rose 8 percent to 12, not: won 32 percent to 27 for her rival
        following = read.right_behind(phrase)
        ranged = before is not None and before.preposition in FROM and phrase.preposition in ALLATIVE  # from 97 to 81
        led = following is not None and following.sort == LINK
        if following is None or following.dates or self._is_ago(following) or (ranged and led):
            return True
        size = chunk.quantity.value if chunk.quantity is not None else None
        if last.kind in MONEY_KINDS and following.lemma in pw.FORECAST_VERBS and (size or 0) >= _LEAST_SUM:
            return True  # beating the 4.7 billion expected by analysts
        purpose = following.sort == VERB_GROUP and following.tag & TO_CLASS  # for 43 years instead of 40 to draw it
        return bool(following.sort & _ENDS or purpose) and following.text not in PARTITIVE | ALLATIVE | AGENTIVE

    def _is_ago(self, length: Phrase) -> bool:
        """``from 597 million a year earlier``: whether a length of time only says when."""
        behind = self.companions.read.right_behind(length) if length.tag & AMOUNT else None
        return behind is not None and behind.text in AGO_WORDS

    def _is_short_of(self, phrase: Phrase) -> bool:
        """``just short of the 9 billion expected``: whether a level misses the amount behind *of*."""
        link = self.companions.read.preposition_of(phrase)
        short = None if link is None else self.companions.read.right_before(link)
        return short is not None and short.text in pw.SHORT_OF

    def _measures_the_same(self, counted: Counted, last: Counted) -> bool:
        """``a trip that took 17 minutes now takes 25``, ``was 38 percent, down from 45``: one verb, a level before."""
        phrase = self._phrase(counted)
        if phrase is not None and last.kind not in SPAN_KINDS and phrase.preposition in pw.AGAINST_A_LEVEL:
            return True  # was 38 percent, down from 45; 1.7 tonnes versus 2.4
        if last.kind in PERCENT_KINDS and phrase is not None:
            return False
        if last.kind in MONEY_KINDS and phrase is not None:
            verb = self.companions.read.clause_of(phrase).verb
            sold = verb is not None and verb.lemma in pw.TRADING_VERBS and phrase.preposition in pw.PAID_WITH
            return sold and not self.companions.read.clause_of(phrase).objects  # now sells for 14
        before = self._phrase(last)
        if last.kind not in SPAN_KINDS:
            onto = phrase is not None and phrase.preposition in ALLATIVE
            return onto and before is not None and before.preposition in FROM  # fell from 40 kg to 12
        phrases = [one for one in map(self._phrase, (counted, last)) if one is not None and one.relation == OBJECT]
        verbs = [self.companions.read.clause_of(one).verb for one in phrases]
        lemmas = {one.lemma for one in verbs if one is not None}
        return len(phrases) == _SECOND and len(lemmas) == 1

    def _is_of_relative(self, number: Phrase, before: Phrase | None) -> bool:
        """Whether a number is the object of a relative clause behind the one before."""
        if before is None or number.relation != OBJECT:
            return False
        return number.clause != before.clause and self.companions.read.clause_of(number).kind == RELATIVE_CLAUSE

    def _refers_back(self, chunk: Chunk) -> bool:
        """``Three were children.``; ``The week before they had logged 31.``."""
        phrase = self.companions.phrase_of(chunk)
        if phrase is None or self.companions.read.clause_of(phrase).verb is None:
            return False  # Day 1.
        before = self.companions.read.back_from(phrase)
        told = (one for one in before if not (one.dates or one.tag & QUOTE or one.sort in (ADVERBIAL, CONJUNCTION)))
        one = next(told, None)
        return one is None or (one.sort == VERB_GROUP and one.lemma in pw.COUNTING_VERBS)

    def _is_own_object(self, chunk: Chunk) -> bool:
        """Whether the number is the object of a verb that says something else than the count before it."""
        phrase = self.companions.phrase_of(chunk)
        if phrase is None or (chunk.quantity is not None and self._is_owned(chunk.quantity)):
            return False  # beat the Greens' 38
        first, verb = phrase.conjunct_of or phrase, self.companions.read.clause_of(phrase).verb
        if first.relation == PREDICATE and verb is not None and not verb.finite:
            return True  # believed to be 30 and 60
        before = self.companions.read.back_from(phrase)
        verb = next((one for one in before if not (one.dates or one.tag & QUOTE or one.sort == ADVERBIAL)), None)
        if verb is None or verb.sort != VERB_GROUP or (verb.passive and verb.finite) or verb.lemma == PLAIN_COPULA:
            return False
        left = verb.lemma in LEAVING_VERBS and chunk.head >= 0  # killed six and left seven others in debt
        people = bool(self.done) and self.done[-1].unit == PERSON and chunk.head >= 0
        taken = people and verb.lemma in pw.TAKING_ALONG  # killed six and took seven others into the hills
        return left or taken or verb.lemma not in pw.COUNTING_VERBS

    def _is_set_free(self, chunk: Chunk) -> bool:
        """``rounded up 140 suspects and released 60``: some of those who were held."""
        last = self._last_people(self.done) if self.done else None
        phrase = self.companions.phrase_of(chunk)
        verb = None if phrase is None else self.companions.read.clause_of(phrase).verb
        held = last is not None and last.kind in HELD_KINDS
        return held and verb is not None and verb.lemma in pw.SETTING_FREE

    def _still_held(self, found: tuple[Frame, int], chunk: Chunk) -> tuple[Frame, int] | None:
        """``seized 23 clerks; 11 are still held``: by those who took them, where a bare number stands for some."""
        said = found[0].role == "predicate" and found[0].kind in HELD_KINDS and chunk.head < 0
        last = self._last_people(self.done) if said and self.done else None
        if last is None or last.kind not in HELD_KINDS or last.kind == found[0].kind or last.frame is None:
            return None
        return last.frame, found[1]

    def _list_before(self, chunk: Chunk) -> Counted | None:
        """The counted item right before in the same list (``five in Ghent, two in Namur``)."""
        phrase = self.companions.phrase_of(chunk) if self.done else None
        if phrase is None or not self._is_next_told(phrase):
            return None
        last = self.done[-1]
        return None if last.kind in SPAN_KINDS else last


def _is_noun(chunk: Chunk) -> bool:
    """Whether a counted phrase has a noun of its own, and no pronoun for one."""
    return chunk.head >= 0 and chunk.word is not None and chunk.word.text not in pw.PERSON_PRONOUNS
