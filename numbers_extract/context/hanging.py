"""A read sentence in, where its time and place phrases hang and which clauses share them out.

A phrase belongs to the clause that holds it. A counted phrase takes that of its own clause, else of a clause that
shares its scene: ``clause_ways`` walks from one to the other.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple, Protocol

from numbers_extract.context.clause_ways import Ways, share_subject
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import CUSTODY_KINDS, PLAIN, VICTIM_KINDS
from numbers_extract.grammar.classes import COLON, COMMA, NAME, PRONOUN, SEMICOLON, TEMPORAL
from numbers_extract.grammar.clause import (
    ADVERBIAL_CLAUSE,
    APPOSITION,
    GERUND_CLAUSE,
    MAIN,
    MOST_STEPS,
    NOMINAL,
    PARTICIPLE_CLAUSE,
    PASSIVE_SUBJECT,
    RELATIVE_CLAUSE,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.phrase import ADVERBIAL, JOINT, LINK, NOUN_PHRASE, PREDICATE_WORD, SIGN, VERB_GROUP, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.clause_words import (
    BEFORE_EVENTS,
    PARTITIVE_RELATIVES,
    PLAIN_COPULA,
    PLURAL_FORMS_OF_BE,
    TIME_UNIT_NOUNS,
)
from numbers_extract.lexicon.dating_rules import (
    AGO_ENDS,
    OCCASION,
    OTHER_TIME,
    RECORDS,
    SUPERLATIVES,
    TERMS,
    WITHIN_LIST,
)
from numbers_extract.lexicon.place_words import JOINING_PREPOSITIONS
from numbers_extract.lexicon.relators import (
    ADESSIVE,
    BENEFACTIVE,
    COMITATIVE,
    DEFINITE_ARTICLE,
    LOCATIVE_RELATIVES,
    PARTITIVE,
)

__all__ = ["Hung", "Sayer", "Scenery", "Words"]

_DONE_BEFORE: Final = frozenset({ADVERBIAL_CLAUSE, GERUND_CLAUSE})


class Words(Protocol):
    """Words of a sentence by their offsets, with the rule that found them: a time or a place phrase."""

    @property
    def start(self) -> int:
        """Where the words begin."""

    @property
    def end(self) -> int:
        """Where they end."""

    @property
    def rule(self) -> str:
        """The id of the rule."""


class Sayer(Protocol):
    """Who is named as a source: the tokens from ``at`` up to, not including, ``end``."""

    @property
    def at(self) -> int:
        """The first token."""

    @property
    def end(self) -> int:
        """The token behind the last."""


class Hung(NamedTuple):
    """A time or place phrase where it hangs: its offsets and rule, its noun phrase, and its clause."""

    start: int
    end: int
    rule: str
    phrase: Phrase
    clause: Clause


class Scenery:
    """The clause tree of one sentence as its time and place phrases and its counted phrases see it."""

    def __init__(self, reading: Reading, counts: list[Counted]) -> None:
        self.reading = reading
        self.sentence = reading.sentence
        self.end = reading.tokens.ends[-1]
        self.phrases = self.sentence.phrases
        self.ways = Ways(self.sentence.clauses)
        self.clauses = self.sentence.clauses
        self.counts = sorted(counts, key=lambda counted: counted.quantity.start)
        self._at = [self.phrase_of(counted) for counted in self.counts]
        self.order = sorted(
            phrase.index for phrase in self._at if phrase is not None and not self._is_bracketed(phrase)
        )
        self._apposed = [phrase for phrase in self.phrases if phrase.relation == APPOSITION]
        self._parted = {id(counted.whole) for counted in counts if counted.link == "part"}
        self._named: dict[int, list[Phrase]] = {}
        self._stood: dict[int, tuple[Phrase | None, Clause | None]] = {}
        self._opened = {clause.opener.index: clause for clause in self.clauses if clause.opener is not None}
        gerunds = ((self.leads(clause), clause) for clause in self.clauses if clause.kind == GERUND_CLAUSE)
        self._led = self._opened | {lead.index: clause for lead, clause in gerunds if lead is not None}

    # -------------------------------------------------------------------------------------- phrases
    def _is_bracketed(self, phrase: Phrase) -> bool:
        """Whether a phrase says again, in brackets, what stands before them: ``$12 (£9)``."""
        return phrase.relation == APPOSITION and self.sentence.opens_brackets(phrase)

    def phrase_of(self, counted: Counted) -> Phrase | None:
        """The phrase that a counted quantity stands in; None where the grammar has none for it."""
        return self.reading.phrase_at(counted.quantity.first)

    def hang(self, words: Words) -> Hung | None:
        """Where a time or place phrase hangs: its first noun phrase, else its first phrase; None for no phrase."""
        starts = self.reading.tokens.starts
        first = bisect_left(starts, words.start)
        last = bisect_left(starts, words.end)
        if first == len(starts) or (starts[first] > words.start and first):
            first = bisect_right(starts, words.start) - 1
        found: Phrase | None = None
        for token in range(first, max(last, first + 1)):
            phrase = self.reading.phrase_at(token)
            if phrase is None or phrase.sort == SIGN:
                continue
            opened = self._led.get(phrase.index)
            if opened is not None and opened.parent is not None:  # since the dam broke
                return Hung(words.start, words.end, words.rule, phrase, opened.parent)
            if phrase.sort == NOUN_PHRASE:
                found = phrase
                break
            found = found or phrase
        if found is None:
            return None
        return Hung(words.start, words.end, words.rule, found, self.clauses[found.clause])

    def preposition_of(self, phrase: Phrase) -> Phrase | None:
        """The preposition right before a phrase, None without one."""
        return self.sentence.preposition_of(phrase)

    def before(self, phrase: Phrase) -> Phrase | None:
        """The phrase before a phrase and its preposition."""
        return self.sentence.right_before(self.preposition_of(phrase) or phrase)

    def after(self, phrase: Phrase) -> Phrase | None:
        """The phrase right behind."""
        return self.sentence.right_behind(phrase)

    def offsets(self, phrase: Phrase) -> tuple[int, int]:
        """The text offsets of a phrase."""
        tokens = self.reading.tokens
        first, last = self.reading.tokens_of(phrase)
        return tokens.starts[first], tokens.ends[last - 1]

    def token_before(self, hung: Hung) -> str:
        """The spelling of the word right before a time or place phrase, empty at the beginning."""
        tokens = self.reading.tokens
        at = bisect_left(tokens.starts, hung.start) - 1
        return tokens.words[at].text if at >= 0 else ""

    def is_of_a_term(self, hung: Hung) -> bool:
        """``nine bonds, due March 15,``: whether a date behind a comma only says when something falls due."""
        tokens = self.reading.tokens
        at = bisect_left(tokens.starts, hung.start) - 1
        return at > 0 and tokens.words[at].text in TERMS and tokens.words[at - 1].tag == ","

    def extent(self, opener: Phrase) -> tuple[int, int]:
        """The text offsets of a clause from the word that opens it to the next mark."""
        last = self.sentence.up_to_mark(opener)
        tokens = self.reading.tokens
        return tokens.starts[self.reading.tokens_of(opener)[0]], tokens.ends[self.reading.tokens_of(last)[1] - 1]

    def hosts(self, phrase: Phrase) -> list[Phrase]:
        """The noun phrases that a phrase hangs on through prepositions and appositions, the nearest first."""
        found: list[Phrase] = []
        host = phrase.governor
        while host is not None and host.sort == NOUN_PHRASE and host not in found and len(found) < MOST_STEPS:
            found.append(host)
            host = host.governor
        return found

    def is_fronted(self, hung: Hung) -> bool:
        """Whether a phrase stands before the subject of its clause."""
        clause = hung.clause
        first = clause.own_subject or clause.verb
        if first is None or hung.phrase.relation == NOMINAL:
            return first is None
        return hung.phrase.index <= first.index

    def taking(self, clause: Clause, cues: Mapping[str, str]) -> str:
        """``claimed nine lives``: the id of the cue by which the verb of a clause, with its object, says nothing."""
        verb = "" if clause.verb is None else clause.verb.lemma
        return next((cues[key] for thing in clause.objects if (key := f"{verb} {thing.lemma}") in cues), "")

    def parts_events(self, phrase: Phrase) -> bool:
        """Whether a duration says how far apart two events are: ``a day after a blast``, not ``for a day after it``."""
        after = self.after(phrase)
        parts = after is not None and after.sort in (LINK, JOINT) and after.text in OTHER_TIME
        return parts and phrase.preposition not in BENEFACTIVE

    def record_before(self, span: Phrase, of: frozenset[str] = SUPERLATIVES) -> Phrase | None:
        """``the second haul in ten days``: the noun of a record, known by a word ``of``, before how long it is."""
        for phrase in self.sentence.back_from(span):
            if phrase.sort & (SIGN | VERB_GROUP):
                return None
            if phrase.dates and phrase.lemma != OCCASION and RECORDS.isdisjoint(self._spellings(phrase)):
                continue  # in the first quarter, not: their biggest fall
            if phrase.sort & (NOUN_PHRASE | PREDICATE_WORD) and not of.isdisjoint(self._spellings(phrase)):
                return phrase
        return None

    def _spellings(self, phrase: Phrase) -> Sequence[str]:
        first, last = self.reading.tokens_of(phrase)
        return [word.text for word in self.reading.tokens.words[first:last]]

    def spoken(self, sources: Iterable[Sayer]) -> list[tuple[int, int]]:
        """The text offsets of the words that name sources, each up to the next clause."""
        starts, ends = self.reading.tokens.starts, self.reading.tokens.ends
        openers = sorted(self.reading.tokens_of(self.phrases[index])[0] for index in self._opened)
        found: list[tuple[int, int]] = []
        for source in sources:
            if source.end > source.at:
                stop = next((opener for opener in openers if opener > source.at), len(starts))
                found.append((starts[source.at], ends[min(source.end, stop) - 1]))
        return found

    def crossed(self, one: Phrase, other: Phrase) -> int:
        """How many counted phrases stand between two phrases."""
        low, high = sorted((one.index, other.index))
        return max(0, bisect_left(self.order, high) - bisect_right(self.order, low))

    def cared_for(self, clause: Clause, caring: Mapping[str, str]) -> str:
        """``was hurt and is in a ward``: the id of the cue by which a clause tells what is done for the hurt."""
        if clause.verb is None or not caring:
            return ""
        told = (one for one in (clause.predicate, *clause.adjuncts) if one is not None)
        done = f"{PLAIN_COPULA} {clause.verb.lemma}" if clause.passive else clause.verb.lemma
        words = (done, *(f"{clause.verb.lemma} {one.lemma}" for one in told))
        return next((caring[one] for one in words if one in caring), "")

    def is_set_apart(self, earlier: Clause, later: Clause, place: Words | None) -> bool:
        """``four died in a brawl and two died in Umo``: whether two clauses tell of two scenes.

        They do where the later one says that it tells of another time; and where the earlier one names a scene, and
        the later one, its place left out, names one too or has the same verb again.
        """
        for phrase in self.phrases:
            if phrase.clause == later.index and phrase.sort == ADVERBIAL and phrase.text in AGO_ENDS:
                return True
        if earlier.verb is None or later.verb is None or not self._names_scene(earlier, None):
            return False
        return earlier.verb.lemma == later.verb.lemma or self._names_scene(later, place)

    def _names_scene(self, clause: Clause, place: Words | None) -> bool:
        """Whether an event or a place, other than one that is given, is named behind the verb of a clause."""
        start, end = (0, 0) if place is None else (place.start, place.end)
        return any(
            one.preposition in BEFORE_EVENTS | ADESSIVE
            and not start <= self.offsets(one)[0] < end
            and not (one.dates or one.measure or one.quantities or one.lemma in TIME_UNIT_NOUNS)
            for one in clause.adjuncts
            if clause.verb is not None and one.index > clause.verb.index
        )

    def is_cut(self, one: Clause, other: Clause) -> bool:
        """Whether a semicolon stands between the verbs of two clauses."""
        if one.verb is None or other.verb is None:
            return False
        return self.sentence.are_parted(one.verb, other.verb, SEMICOLON)

    def is_glued(self, hung: Hung) -> bool:
        """``shared Friday prayers``: whether a bare noun stands right behind a time that no preposition leads to."""
        after = self.after(hung.phrase)
        if after is None or after.sort != NOUN_PHRASE or after.first != hung.phrase.last:
            return False
        if after.determined or hung.phrase.determined:
            return False
        bare = not after.quantities and not after.dates and not after.tag & (NAME | PRONOUN)
        return bare and hung.phrase.sort == NOUN_PHRASE and self.preposition_of(hung.phrase) is None

    def is_inside_noun(self, hung: Hung) -> bool:
        """``an ugly border incident``, ``a May 9 fire``: whether words only stand before the noun of their phrase."""
        tokens = self.reading.tokens
        return hung.phrase.sort == NOUN_PHRASE and tokens.starts[self.reading.token_of(hung.phrase)] >= hung.end

    def is_quoted(self, hung: Hung, clause: Clause) -> bool:
        """Whether a colon stands between a phrase and the verb of a clause: ``Today above $40, he said: ...``."""
        if clause.verb is None:
            return False
        return any(phrase.tag & COLON for phrase in self.sentence.between(hung.phrase, clause.verb))

    def has(self, verb: Phrase, tag: int) -> bool:
        """Whether a word of a class is among those of a verb group."""
        return any(map(tag.__and__, self.sentence.tags[verb.first : verb.last]))

    def stands_right_before(self, hung: Hung, kinds: frozenset[str] | None = None) -> bool:
        """Whether a quantity, of one of some kinds if they are given, ends right before a time or place phrase."""
        tokens = self.reading.tokens
        at = bisect_left(tokens.starts, hung.start)
        return any(one.quantity.last == at and (kinds is None or one.kind in kinds) for one in self.counts)

    def is_an_amount(self, hung: Hung) -> bool:
        """``at Rs 40 million``: whether a phrase is no more than part of a quantity."""
        return any(counted.quantity.start <= hung.start and hung.end <= counted.quantity.end for counted in self.counts)

    def is_restated(self, counted: Counted) -> bool:
        """``the two countries``: whether a plain count only says how many those are that the text tells of."""
        quantity = counted.quantity
        if counted.kind != PLAIN or quantity.compound or quantity.first == 0 or id(counted) in self._parted:
            return False
        return self.reading.tokens.words[quantity.first - 1].text in DEFINITE_ARTICLE

    def is_apart_from_whole(self, counted: Counted, hung: Hung) -> bool:
        """``lost 17 of its 62 vans on Monday``: whether a phrase tells of a part alone, not of the whole it is of."""
        place = self.phrase_of(counted) if id(counted) in self._parted else None
        if place is None or place.preposition not in PARTITIVE or hung.phrase is place:
            return False
        parts = (self.phrase_of(one) for one in self.counts if one.whole is counted and one.link == "part")
        if place.index > 1 and not any(part is not None and part.index < place.index for part in parts):
            return False  # a level of 90 this year, including nine vans
        if place in self.hosts(hung.phrase):
            return False
        return hung.clause.index == place.clause or not self.is_told_of(hung.clause, [place])

    def is_of_a_part(self, counted: Counted, hung: Hung) -> bool:
        """``90 raids, 40 of them in Mali``: whether a phrase behind a part is the part's alone."""
        place = self.phrase_of(counted) if id(counted) in self._parted else None
        if place is None:
            return False
        verb = self.clauses[place.clause].verb
        shared = verb is not None and place.relation in (SUBJECT, PASSIVE_SUBJECT)
        words = self.reading.tokens.words
        for other, phrase in zip(self.counts, self._at, strict=True):
            if other.whole is not counted or other.link != "part" or phrase is None:
                continue
            if phrase.conjunct_of is place or self._is_told_beside(place, phrase):
                continue  # the 43 carts and nine vans sold in Mali; 5 shot, 1 killed in Mali
            if not place.index < phrase.index < hung.phrase.index or (shared and verb and verb.index > phrase.index):
                continue
            if self._is_closed(place, phrase, hung.phrase) or (shared and self._is_parted(phrase, hung.phrase)):
                continue  # 90 were hurt, 40 of them badly, in Mali
            if phrase.bare_number and self.before(hung.phrase) is phrase:
                return True  # 90 raids, including 40 in Mali
            before = words[max(0, other.quantity.outer_first - 1)].text
            return before not in WITHIN_LIST and phrase.preposition not in WITHIN_LIST
        return False

    def is_of_a_detail(self, counted: Counted, hung: Hung) -> bool:
        """``gusts of 50 mph, with one of 61 mph at Umo``: whether a phrase is of a count that ``with`` sets beside."""
        beside_others = len(self.counts) > 1 and not COMITATIVE.isdisjoint(self.reading.tokens.texts)
        place = self.phrase_of(counted) if beside_others else None
        if place is None:
            return False
        for other, phrase in zip(self.counts, self._at, strict=True):
            alike = other.kind == counted.kind and other.unit == counted.unit
            if phrase is None or not alike or not place.index < phrase.index < hung.phrase.index:
                continue
            links = (self.preposition_of(one) for one in (phrase, *self.hosts(phrase)) if one.index > place.index)
            beside = next((link for link in links if link is not None and link.text in COMITATIVE), None)
            mark = None if beside is None else self.sentence.mark_before(beside)
            if mark is not None and mark.tag & COMMA and not self._is_parted(phrase, hung.phrase):
                return True
        return False

    def _is_told_beside(self, place: Phrase, part: Phrase) -> bool:
        """``five shot, one killed in Oslo``: whether a clause without a finite verb tells of a part what befell it."""
        own = self.clauses[part.clause]
        told = own.verb is not None and own.verb.open and own.verb.passive
        return told and part.clause != place.clause and own.kind == MAIN

    def is_of_the_whole(self, counted: Counted, clause: Clause, hung: Hung) -> bool:
        """``caught nine of the 55 who fled on Monday``: whether a phrase is of a clause on the whole alone."""
        if counted.link != "part" or hung.clause is clause or hung.clause.kind != RELATIVE_CLAUSE:
            return False
        wholes = (phrase for one, phrase in zip(self.counts, self._at, strict=True) if one is counted.whole)
        return hung.clause.antecedent in wholes

    def _is_parted(self, one: Phrase, other: Phrase) -> bool:
        """Whether a comma stands between two phrases."""
        return any(phrase.tag & COMMA for phrase in self.sentence.between(one, other))

    def _is_closed(self, whole: Phrase, part: Phrase, other: Phrase) -> bool:
        """``wounded six, two of them badly, in Mali``: whether a part behind a comma is closed by another comma."""
        return self._is_parted(whole, part) and self._is_parted(part, other)

    def deed_before(self, place: Phrase, hung: Hung, leading: Mapping[str, str]) -> str:
        """``held over the robbery of a clerk on Monday``: the word before a deed that is told before a phrase."""
        found = ""
        for adjunct in hung.clause.adjuncts:
            if not place.index < adjunct.index < hung.phrase.index:
                continue
            timed = adjunct.dates or adjunct.measure or adjunct.tag & TEMPORAL
            if adjunct.lemma in leading:
                found = adjunct.lemma  # in connection with a brawl on Monday
            elif adjunct.preposition in leading and not timed:
                found = adjunct.preposition
            elif adjunct.quantities:
                continue  # over the deaths of two girls, aged 9, on Monday
            elif adjunct.preposition and adjunct.preposition not in JOINING_PREPOSITIONS:
                found = ""  # over thefts as a result of raids in Umo
        return found

    def called_for(self, counted: Counted, hung: Hung, calling: Mapping[str, str]) -> str:
        """``marched on Monday over the death of nine``: the id of the cue by which others act over a counted."""
        place = self.phrase_of(counted)
        if place is None or place.relation != NOMINAL or hung.phrase.index > place.index:
            return ""
        hosts = self.hosts(place)
        if hung.phrase in hosts or self.before(hung.phrase) in hosts[:1]:
            return ""  # over the Monday raid on nine huts, over the robbery Monday of a clerk
        own = self.clauses[place.clause]
        words = [one.lemma for one in (own.verb, *own.objects, *hosts) if one is not None]
        return next((calling[word] for word in words if word in calling), "")

    def acted_over(self, counted: Counted, hung: Hung, calling: Mapping[str, str], holding: Mapping[str, str]) -> str:
        """``marched over the death of nine``, ``held for it``: the id of the cue by which others act over victims."""
        if counted.kind not in VICTIM_KINDS:
            return ""
        held = counted.kind not in CUSTODY_KINDS
        return self.called_for(counted, hung, calling) or (self.called_for(counted, hung, holding) if held else "")

    def done_before(self, inner: Clause, deeds: Mapping[str, str]) -> str:
        """``arrested after a man was stabbed``: the id of the cue by which a clause tells what people are held for."""
        return deeds.get(self.lead(inner), "") if inner.kind in _DONE_BEFORE else ""

    # -------------------------------------------------------------------------------------- clauses
    def clause_of(self, counted: Counted) -> Clause | None:
        """The clause that tells of a counted: that of the verb by which it has its kind, else its phrase's own."""
        phrase = self.phrase_of(counted)
        if phrase is None:
            return None
        head = self.reading.phrase_at(counted.head) if counted.head >= 0 else None
        own = self.clauses[phrase.clause]
        if head is None or not head.sort & (VERB_GROUP | PREDICATE_WORD):
            return own
        telling = self.clauses[head.clause]
        if share_subject(own, telling):
            return telling  # three were held on Monday and killed on Friday
        if head.sort != VERB_GROUP:
            return own
        named = telling.antecedent
        beside = (
            named is not None and named.clause == own.index and not named.quantities
        )  # raised to 22 the number slain
        return telling if beside or named in self.told_of(counted) else own

    def stands(self, counted: Counted) -> tuple[Phrase | None, Clause | None]:
        """The phrase and clause of a counted quantity, of one that repeats another in brackets the other's."""
        known = self._stood.get(id(counted))
        if known is not None:
            return known
        phrase = self.phrase_of(counted)
        if phrase is not None and self._is_bracketed(phrase) and phrase.governor is not None:
            known = phrase.governor, self.clauses[phrase.governor.clause]
        else:
            known = phrase, self.clause_of(counted)
        self._stood[id(counted)] = known
        return known

    def told_of(self, counted: Counted) -> list[Phrase]:
        """The phrases that name the counted: its own, those it hangs on, the noun and the head word found for it."""
        if id(counted) not in self._named:
            self._named[id(counted)] = self._names_of(counted)
        return self._named[id(counted)]

    def _names_of(self, counted: Counted) -> list[Phrase]:
        found: list[Phrase] = []
        own = self.phrase_of(counted)
        if own is not None:
            found += [own, *self.hosts(own)]
            found += [one for one in self._apposed if one.governor in self.sentence.list_of(own)]
            if own.conjunct_of is not None:
                found.append(own.conjunct_of)
        tokens = [counted.head] if counted.noun is None else [counted.head, counted.noun.last - 1]
        found += [phrase for phrase in map(self.reading.phrase_at, tokens) if phrase is not None]
        return found

    def is_told_of(self, inner: Clause, told: Sequence[Phrase]) -> bool:
        """``nine tons of rice seized``, ``nine carts and a van seized``: whether a clause tells of counted phrases."""
        noun = inner.antecedent
        apart = noun is not None and noun.relation == APPOSITION and not noun.quantities and inner.opener is not None
        if apart and inner.opener is not None and inner.opener.text in PARTITIVE_RELATIVES:
            return False  # 24 jets, the last of which came in May
        if noun is None or noun in told:
            return noun in told
        if noun.preposition in PARTITIVE and told and noun.governor is told[0] and not noun.quantities:
            return True
        listed = noun.conjunct_of is not None and noun.conjunct_of in told
        return listed and (inner.kind == PARTICIPLE_CLAUSE or self._tells_of_several(inner, noun))

    def _tells_of_several(self, inner: Clause, noun: Phrase) -> bool:
        """``a nun and her son, who were hurt``: whether a relative behind a list with a singular last tells of all."""
        if inner.kind != RELATIVE_CLAUSE or inner.verb is None or noun.number != 1:
            return False
        tokens = self.reading.tokens
        return tokens.words[self.reading.tokens_of(inner.verb)[0]].text in PLURAL_FORMS_OF_BE

    def lead(self, clause: Clause) -> str:
        """The word that opens a clause, empty for none."""
        opener = self.leads(clause)
        return "" if opener is None else opener.text

    def tells_where(self, clause: Clause) -> bool:
        """``a hospital where he died``: whether a clause tells of a place."""
        return self.lead(clause) in LOCATIVE_RELATIVES

    def leads(self, clause: Clause) -> Phrase | None:
        """What opens a clause: a subordinator, a relative, or the preposition before its -ing form."""
        if clause.opener is None and clause.shares_with is not None and clause.shares_with.kind == clause.kind:
            clause = clause.shares_with
        if clause.opener is not None or clause.verb is None:
            return clause.opener
        return self.preposition_of(clause.verb)
