"""A counted phrase in, its subject, unit and group out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.sides import Sides
from numbers_extract.frames.things import Thing
from numbers_extract.frames.traits import (
    AGE_KINDS,
    BALLOT_KINDS,
    CAST_KINDS,
    DIED_KINDS,
    FORCE_KINDS,
    HARMED_KINDS,
    PEOPLE_KINDS,
    PLAIN,
    SHARE_KINDS,
    STATE_FORCE_KINDS,
    THING_KINDS,
    UNIT_KINDS,
)
from numbers_extract.grammar.classes import ADJECTIVE, MARK, PLURAL, PRONOUN
from numbers_extract.grammar.clause import APPOSITION, NOMINAL, OBJECT, PREDICATE, Clause
from numbers_extract.grammar.forms import form_of
from numbers_extract.grammar.phrase import CONJUNCTION, LINK, NOUN_PHRASE, PREDICATE_WORD, VERB_GROUP, Phrase
from numbers_extract.grammar.sentence import ReadSentence
from numbers_extract.kinds import all_kinds
from numbers_extract.lexicon import nouns, people
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import PLAIN_COPULA
from numbers_extract.lexicon.cues import ESTIMATING
from numbers_extract.lexicon.quantity_words import PAST_A_LEVEL
from numbers_extract.lexicon.relators import (
    CONJUNCTIVE,
    DEFINITE_ARTICLE,
    PARTITIVE,
    POSSESSIVES,
    SET_OPENERS,
    SUBJECT_RELATIVES,
)
from numbers_extract.lexicon.speakers import SPEAKERS
from numbers_extract.lexicon.words import FOLDED, Word
from numbers_extract.quantities import Quantity
from numbers_extract.quantities.measures import AGE, PERSON, TIME, YEAR

__all__ = ["Naming"]

# Who the counted are where only the kind says it.
_GROUP_OF_KIND: Final = {kind.name: kind.group for kind in all_kinds() if kind.group}
# The unit of those that have no other.
_ONLY_UNIT: Final = {kind.name: kind.unit for kind in all_kinds() if kind.unit}
_UP: Final = "increase"  # which way a level is passed
_JOINED: Final = "-"  # the sort of a hyphen
_ED: Final = "Ee"  # the sorts of an -ed form
_SAYS_PEOPLE: Final = frozenset({"object", "subject", "predicate", "of", "adverb"})  # roles of what befalls people
_NOUN_SORTS: Final = "NSLUWX"
_STATES: Final = "J"  # the sort of a phrase that is a state alone
_GROUP_OF_WORD: dict[str, str] = {}  # the first group that lists the word
for _group, _words in people.GROUP_ADJECTIVES.items():
    for _word in _words.split():
        _GROUP_OF_WORD.setdefault(_word, _group)


class Naming(Sides):
    """The columns of the counted noun."""

    def _finish(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """Subject, unit and group of a counted phrase."""
        level = self._level_noun(counted)
        if level is not None or (chunk.head < 0 and counted.noun not in (None, chunk)):
            self._pass_level(counted.quantity)
        noun = level or (counted.noun if counted.noun is not None else chunk)
        if noun is chunk and chunk.sort == "A" and chunk.word is not None and chunk.word.ordinal is not None:
            last = self._last_people(self.done)  # three of the raiders died and a fourth fled
            counted.subject, counted.unit = (last.subject, last.unit) if last is not None else ("", PERSON)
            counted.group = last.group if last is not None else ""
            return
        mark = self.reading.phrase_at(chunk.head) if chunk.head >= 0 else None
        at_mark = self._is_at_mark(counted, mark) and counted.kind == PLAIN
        if not counted.subject:
            counted.subject = self._counted_text(k, chunk, noun)
        if noun.head < 0 and counted.kind in PEOPLE_KINDS | {PLAIN}:
            said = self._said_to_be(k)
            counted.subject = self._noun_text(said) if said >= 0 else counted.subject
            self._serves(counted, said)
        if counted.kind == PLAIN and noun.lemma == pw.INDEX_POINT and (noun is chunk or chunk.head < 0):
            self._of_index(counted)
        in_points = counted.kind == PLAIN and noun is chunk and noun.head < 0 and self._is_of_named_index(counted)
        if counted.subject.lower() in pw.NAMING_NOBODY:
            counted.subject = ""
        if counted.kind in BALLOT_KINDS and chunk.head < 0:
            alike = (one for one in reversed(self.done) if one.kind == counted.kind and one.subject)
            same = next((one for one in alike if not one.quantity.compound), None)  # not: in the 90-seat house
            counted.subject = same.subject if same is not None else counted.subject
        if not counted.subject and noun.head < 0:
            told = self._of_that_age(noun) or self._as_state(counted) or self._gathered(chunk)
            counted.subject = told or self._elided_text(chunk, counted, alone=noun is chunk)
        if counted.kind == PLAIN and not counted.subject and noun is chunk and noun.head < 0:
            self._of_what_changes(counted)
        if counted.kind in AGE_KINDS and not counted.quantity.unit:
            counted.quantity.unit, counted.quantity.dimension = YEAR, TIME  # the legal age is 18
        if counted.kind in UNIT_KINDS and counted.quantity.unit:
            counted.unit = counted.quantity.unit
        else:
            plain = self._unit_of_mark(counted) if at_mark else self._unit_of(counted, chunk, noun)
            counted.unit = pw.INDEX_POINT if in_points else plain
        counted.group = self._group_of(k, counted, noun) or self._group_beside(counted, noun)

    def _serves(self, counted: Counted, said: int) -> None:
        """``Nine are thought to be rebels``: a bare number of those who are said to fight or serve."""
        noun = self.chunks[said] if said >= 0 and counted.kind == PLAIN and not counted.link else None
        frame = None if noun is None else self._first("noun", noun.lemma, noun)
        if noun is not None and frame is not None and frame.kind in FORCE_KINDS:
            counted.become(frame)
            counted.head = noun.head

    def _elided_text(self, chunk: Chunk, counted: Counted, *, alone: bool) -> str:
        """What a number without a noun counts: a state told as a noun, ourselves, or what was said before."""
        if alone and self._of_ourselves(chunk):
            return self.tokens.surface(chunk.last + 1, chunk.last + 2)
        state = self._state_as_noun(counted) if alone else ""
        return state or self._said_before(counted) or self._meant_by_them(chunk)

    def _meant_by_them(self, chunk: Chunk) -> str:
        """``the students said 112 of them were held``: people named before the clause whom no number counts."""
        read, phrase = self.companions.read, self.companions.phrase_of(chunk)
        them = None if phrase is None else next((one for one in read.governed_by(phrase) if one.tag & PRONOUN), None)
        if phrase is None or them is None or them.preposition not in PARTITIVE or them.text not in pw.THEM:
            return ""
        inside = read.clause_of(phrase)
        told = (one for clause in read.clauses if clause is not inside for one in _named_in(read, clause))
        named = [one for one in told if one.index < phrase.index and one.tag & PLURAL and one.determined]
        people = [one for one in named if one.lemma not in SPEAKERS]  # officials said 12 of them left
        place = self._place_of(people[-1]) if people else None
        known = place is not None and self._is_person_like(self.chunks[place])
        return self._noun_text(place) if place is not None and known else ""

    def _of_that_age(self, noun: Chunk) -> str:
        """``a 16-year-old was held``: the age that stands for people."""
        inner = noun.inner[-1] if noun.inner else None
        if inner is None or inner.kind != AGE or inner.last != noun.last:
            return ""
        if self.words[inner.last - 1].tag in _JOINED or self.words[inner.last - 2].plural:
            return ""  # an 8- and a 9-year-old, two eighteen years old
        return self.tokens.surface(inner.first, inner.last)

    def _as_state(self, counted: Counted) -> str:
        """``the number of dead rose to 29``: the state whose level the number is."""
        if counted.frame is None or counted.frame.role != "toll":
            return ""
        of_state = any(one.head == counted.head and one.sort in _STATES for one in self.chunks)
        return self.tokens.surface(counted.head, counted.head + 1) if of_state else ""

    def _gathered(self, chunk: Chunk) -> str:
        """``a crowd of 900``, ``the team, put at 40``: the noun for people that a bare number is the size of."""
        phrase = self.companions.phrase_of(chunk) if chunk.head < 0 else None
        holder = None if phrase is None else self._holder_of(phrase)
        place = None if holder is None or holder.text not in pw.GATHERINGS else self._place_of(holder)
        return "" if place is None else self._noun_text(place)

    def _state_as_noun(self, counted: Counted) -> str:
        """``the 39 wounded went home``: the state that stands for people, where a determiner makes a noun of it.

        Also that of the whole of which a bare number is a part: ``six of the 39 wounded``.
        """
        whole = counted.whole_chunk.quantity if counted.whole_chunk is not None and counted.whole is None else None
        phrase, at = self.reading.phrase_at((whole or counted.quantity).last - 1), (whole or counted.quantity).last
        if (
            phrase is None
            or at >= len(self.words)
            or self.words[self.reading.tokens_of(phrase)[0]].text not in DEFINITE_ARTICLE
        ):
            return ""
        harmed = counted.kind in HARMED_KINDS
        hurt = harmed and counted.kind not in DIED_KINDS and self.words[at].tag in _ED
        described = form_of(self.words[at].text).classes & ADJECTIVE or hurt
        inside = phrase.tag & ADJECTIVE and self.reading.token_of(phrase) == at
        stands = inside or counted.head == at or harmed
        return self.tokens.surface(at, at + 1) if described and stands else ""

    def _level_noun(self, counted: Counted) -> Chunk | None:
        """The phrase whose level the number is: ``the number of attacks rose to 205``."""
        if (
            counted.frame is None
            or counted.frame.role != "toll"
            or (counted.link == "part" and counted.noun is not None)
            or self._is_people(self.chunks[counted.at])
        ):
            return None
        found = next((c for c in self.chunks if c.head == counted.head and c.sort in "NAZ"), None)
        if found is None:
            found = self._told_by_state(counted)
        if found is not None:
            counted.noun = found
        return found

    def _told_by_state(self, counted: Counted) -> Chunk | None:
        """``the number of people wounded rose to 40``: the noun of which the word says that fired the frame."""
        state = self.reading.phrase_at(counted.head)
        if state is None or state.sort == NOUN_PHRASE:
            return None
        clause = self.reading.sentence.clause_of(state)
        told = clause.antecedent if state.sort == VERB_GROUP else state.governor
        told = told or self.reading.sentence.right_before(state)
        level = None if told is None or told.preposition not in PARTITIVE else told.governor
        place = None if told is None or level is None or level.lemma not in pw.COUNT_HEADS else self._place_of(told)
        found = None if place is None else self.chunks[place]
        return found if found is not None and found.sort == "N" else None

    def _pass_level(self, quantity: Quantity) -> None:
        """``the toll crossed 400``, ``pushing the toll past 400``: a level that is passed is more than that."""
        at = quantity.outer_first - 1
        known = at > 0 and self.words[at].text in DEFINITE_ARTICLE  # well above the 800 of May
        at -= known
        word = self.words[at] if at >= 0 else None
        passed = word is not None and (word.lemma in pw.CROSSING or (not known and PAST_A_LEVEL.get(word.text) == _UP))
        if passed and quantity.bound == "equal" and not quantity.hedges:
            quantity.bound, quantity.low, quantity.high = "more_than", quantity.value, None

    def _limit(self, quantity: Quantity) -> None:
        """``a maximum sentence of nine years``, ``the minimum term is nine years``: as far as a judge may go."""
        phrase = self.reading.phrase_at(quantity.last - 1)
        if phrase is None or quantity.bound != "equal" or quantity.hedges or quantity.compound:
            return
        noun = phrase.governor if phrase.relation == NOMINAL and phrase.preposition in PARTITIVE else None
        if phrase.relation == PREDICATE:
            noun = self.reading.sentence.clause_of(phrase).subject
        if noun is None or noun.lemma not in pw.LEGAL_STEPS:
            return
        first, last = self.reading.tokens_of(noun)
        for word in self.words[first:last]:
            bound = pw.LEGAL_LIMITS.get(word.text)
            if bound is not None:
                low = bound == pw.LEAST
                quantity.bound = bound
                quantity.low, quantity.high = (quantity.value, None) if low else (None, quantity.value)

    def _group_beside(self, counted: Counted, noun: Chunk) -> str:
        """Who the counted are where their noun says no group: as those before, or as an apposition says."""
        left_out = noun.head < 0 and counted.kind not in BALLOT_KINDS
        group = self._group_before(counted) if left_out else ""
        if not group and counted.kind in PEOPLE_KINDS | {PLAIN}:
            group = self._group_of_others(counted, noun) or self._apposed_group(noun) or self._group_repeated(noun)
        if not group and counted.link == "part" and counted.whole is not None and counted.kind in HARMED_KINDS:
            group = counted.whole.group if counted.whole.group in pw.KEPT_GROUPS else ""  # civilians, including a clerk
        if not group and counted.kind in HARMED_KINDS and not SET_OPENERS.isdisjoint(self.tokens.texts):
            group = self._group_among(noun)
        return group

    def _group_among(self, noun: Chunk) -> str:
        """``12 deaths among the rebels``, ``No injuries were reported among the police``: of whom that is told."""
        phrase = self.companions.phrase_of(noun)
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        if phrase is None or clause is None:
            return ""
        told = [*self.companions.read.governed_by(phrase), *(clause.adjuncts if clause.subject is phrase else ())]
        among = next((one for one in told if one.preposition in SET_OPENERS), None)
        if among is None or among.index < phrase.index or among.quantities or self.companions.read.conjuncts_of(among):
            return ""
        place = self._place_of(among)
        return "" if place is None else self._job(self.chunks[place]) or FOLDED[among.text].group or ""

    def _group_repeated(self, noun: Chunk) -> str:
        """``9 NGO staff died, 2 national staff were hurt``: for whom those work of whom the same noun is told again."""
        if noun.head < 0 or noun.quantity is None or noun.word is None or noun.word.group != "":
            return ""
        same = (one for one in reversed(self.done) if one.noun is not None and one.noun.lemma == noun.lemma)
        told = next(same, None)
        if told is None or told.noun is None or told.group not in pw.EMPLOYERS.values():
            return ""
        known = {word.text for word in self.words[told.noun.first : told.noun.head]}
        new = [word.text for word in self.words[noun.quantity.last : noun.head] if word.text not in known]
        return "" if new else told.group  # not: 2 UN staff, three charter pilots

    def _group_before(self, counted: Counted) -> str:
        """Who they are that a bare number counts, from where its subject comes."""
        if counted.whole is not None:
            return counted.whole.group
        last = self.done[-1] if self.done else None
        if last is not None and self._are_remains(counted, last):
            last = self._goes_on_behind(counted)
        goes_on = (
            last is not None
            and last.link != "part"
            and bool(last.subject)
            and last.subject == self._said_before(counted)
        )
        return last.group if last is not None and goes_on and counted.subject == last.subject else ""

    def _is_set_of_others(self, counted: Counted) -> bool:
        """``three girls among eight dead``: whether a bare number is the set that those told before it are of."""
        if SET_OPENERS.isdisjoint(self.tokens.texts):
            return False
        phrase = self.companions.phrase_of(self.chunks[counted.at])
        return phrase is not None and phrase.preposition in SET_OPENERS

    def _said_before(self, counted: Counted) -> str:
        """What a bare number counts goes on from the whole or from the count before it in the sentence."""
        if counted.whole is not None:
            return counted.whole.subject
        if self._is_set_of_others(counted):
            return ""
        last = self._goes_on_behind(counted)
        told = last is not None and last.frame is not None and last.frame.role == "toll"
        single = last is not None and last.quantity.form == "article" and (counted.value or 1) > 1
        if (
            last is not None
            and not told
            and not single
            and (last.kind in PEOPLE_KINDS or self._are_some_of(counted, last))
            and counted.kind in PEOPLE_KINDS
            and last.quantity.value != 0
        ):
            return last.subject
        return ""

    def _goes_on_behind(self, counted: Counted) -> Counted | None:
        """The last count that a bare number can go on from: no part of people, nor bodies where others are told of."""
        apart = [one for one in reversed(self.done) if not (one.link == "part" and _is_people(one.whole))]
        last = next((one for one in apart if not self._are_remains(counted, one)), None)
        told_again = last is not None and last is not apart[0] and last.kind == counted.kind
        return None if told_again else last  # 190 died and 310 were hurt, of 1,900 deaths and 8,000 hurt

    def _are_remains(self, counted: Counted, last: Counted) -> bool:
        """``received three bodies and seven wounded``: whether the noun of those before says that they are dead."""
        of_noun = last.frame is not None and last.frame.role == "noun" and last.kind in DIED_KINDS
        return of_noun and counted.kind != last.kind

    def _are_some_of(self, counted: Counted, last: Counted) -> bool:
        """``4,000 people rallied and 17 were arrested``: fewer than the people told of who do not say it themselves."""
        if last.kind != PLAIN or last.unit != PERSON or not last.subject or last.link == "part":
            return False
        frame, told = counted.frame, last.frame
        if frame is not None and told is not None and (frame.role, told.role) == ("object", "subject"):
            return False  # 90 raiders from over the border - killed eight
        fewer = (counted.value or 0) < (last.value or last.low or 0)
        return fewer and (last.verb < 0 or self.chunks[last.verb].lemma not in pw.PLAIN_SAYING)

    def _unit_of(self, counted: Counted, chunk: Chunk, noun: Chunk) -> str:
        """What one of the counted is: a person, the singular of its noun, or what the kind says."""
        if counted.kind in _ONLY_UNIT:
            return _ONLY_UNIT[counted.kind]
        if counted.kind == PLAIN and self._is_number_of_people(chunk, noun):
            return PERSON
        word = noun.word
        if word is None or word.text in pw.PERSON_PRONOUNS or noun.head < 0:
            return self._unit_without_noun(counted, noun)
        if noun is not chunk and chunk.head < 0 and noun.lemma in pw.MEASURED_NOUNS and counted.kind not in DIED_KINDS:
            return ""
        if counted.kind in THING_KINDS:
            return noun.lemma
        if counted.kind == PLAIN and noun.lemma in pw.FIRMS:
            return noun.lemma
        if self._says_people(counted, noun, word):
            return PERSON
        if noun.lemma in pw.COLLECTIVE_PEOPLE:
            return noun.lemma
        if noun.lemma in pw.BODIES or (counted.kind in PEOPLE_KINDS and self._stands_for_people(counted, noun, word)):
            return PERSON
        if word.tag == "X":
            return PERSON if word.plural else noun.lemma
        return PERSON if (word.cap and word.plural) or self._is_person_like(noun) else noun.lemma

    def _is_number_of_people(self, chunk: Chunk, noun: Chunk) -> bool:
        """``about 40 of us``, ``the 34 who sat``, ``a town of 10,000``, ``half of them children``."""
        if chunk.head < 0 and (self._of_ourselves(chunk) or self._is_who(chunk)):
            return True
        if noun is chunk and chunk.head < 0 and self._fills(chunk):
            return True
        return noun.head < 0 and bool(self._described_as(k_of(self.chunks, chunk)))

    def _unit_without_noun(self, counted: Counted, noun: Chunk) -> str:
        """``killed nine``, ``nine of them``: the unit of the whole, or people where the kind or a pronoun says so."""
        if noun.word is not None:
            return PERSON if counted.kind in PEOPLE_KINDS or noun.word.text in pw.PERSON_PRONOUNS else ""
        if noun.head < 0 and counted.whole is not None:
            return counted.whole.unit if counted.kind in (counted.whole.kind, PLAIN) else PERSON
        return PERSON if counted.kind in PEOPLE_KINDS else ""

    def _says_people(self, counted: Counted, noun: Chunk, word: Word) -> bool:
        """``nine clerks``, ``450 Japanese``, ``the number of displaced``: whether the noun itself means people."""
        if noun.person or word.text in pw.PERSON_WORDS or noun.lemma in pw.PERSON_WORDS:
            return True
        if noun.lemma in pw.COUNTED_SINGULARS:
            return True
        national = word.text in nouns.NATIONALS
        if counted.kind in PEOPLE_KINDS:
            return national or noun.lemma in pw.COUNT_HEADS or word.tag in _ED
        return national and word.tag in "JX" and word.cap

    def _stands_for_people(self, counted: Counted, noun: Chunk, word: Word) -> bool:
        """``the garrison was cut to 450``: whether the noun of a count of people says no other unit."""
        frame = counted.frame
        if frame is not None and frame.role in _SAYS_PEOPLE:
            return True
        if noun.lemma in pw.STANDING_FOR_PEOPLE:
            return True
        level = frame is not None and frame.role == "toll" and noun.quantity is None
        several = noun.quantity is counted.quantity and (counted.quantity.value or 0) > 1
        losses = level and counted.kind in DIED_KINDS  # its losses
        return (level or several) and (losses or word.text == noun.lemma)  # 10,000 army and 2,000 navy personnel

    def _of_ourselves(self, chunk: Chunk) -> bool:
        """``about 40 of us``: people."""
        words, at = self.words, chunk.last
        return at + 1 < len(words) and words[at].tag == "o" and words[at + 1].text in pw.READERS

    def _is_who(self, chunk: Chunk) -> bool:
        """``the 34 who sat the exam``: people."""
        return chunk.last < len(self.words) and self.words[chunk.last].text in SUBJECT_RELATIVES

    def _fills(self, chunk: Chunk) -> bool:
        """``a town of 10,000``, ``a crowd estimated at 60,000``: how many people a number says that there are."""
        phrase = self.companions.phrase_of(chunk)
        return phrase is not None and self._holder_of(phrase) is not None

    def _holder_of(self, phrase: Phrase) -> Phrase | None:
        """The noun whose people a bare number says to be so many; None for none."""
        links, host = self._host_of_number(phrase)
        if host is None or pw.LEVEL_PREPOSITIONS.isdisjoint(links):
            clause = self.companions.read.clause_of(phrase)
            told = clause.verb is not None and clause.verb.lemma in ESTIMATING
            host = clause.subject if told and not clause.objects else None
        holds = host is not None and host.lemma in pw.PEOPLE_HOLDERS and not host.quantities
        return host if holds else None

    def _host_of_number(self, phrase: Phrase) -> tuple[set[str], Phrase | None]:
        """``a town of under 3,000``: the prepositions right before a number, and the noun phrase before them."""
        links: set[str] = set()
        for one in self.companions.read.back_from(phrase):
            if one.sort != LINK:
                return links, one if one.sort == NOUN_PHRASE else None
            links.add(one.text)
        return links, None

    def _is_minor(self, noun: Chunk, counted: Counted) -> bool:
        """``a 16-year-old``, ``a 16-year-old Kenyan``, ``a 13-year-old male``: whether only the age says who it is."""
        aged = bool(noun.inner) and noun.inner[-1].kind == AGE and (noun.inner[-1].value or pw.ADULT) < pw.ADULT
        told = noun.word is not None and bool(noun.word.group) and noun.lemma not in pw.OF_ANY_AGE
        return aged and not told and (noun.word is None or counted.unit == PERSON)

    def _group_of(self, k: int, counted: Counted, noun: Chunk) -> str:
        named = noun.word is not None and noun.word.group and counted.kind not in CAST_KINDS
        named = named and not (counted.kind == PLAIN and noun.word is not None and noun.word.group in pw.BY_SEX_OR_AGE)
        if counted.frame is not None and counted.frame.group and not named:
            return counted.frame.group
        if counted.kind in CAST_KINDS or counted.kind in THING_KINDS:
            return self._side_of(k, counted) if counted.kind in CAST_KINDS else ""
        if noun.head < 0 and self._is_of_parent(self.chunks[k]):
            return people.CHILD
        described = self._described_as(k, counted.kind)
        if described or self._is_of_two_groups(noun):
            return described
        word = noun.word
        job = self._job(noun) or self._serving(counted.kind, noun) or self._officers(counted.kind, noun)
        if job or self._is_minor(noun, counted):
            return job or people.CHILD
        if word is not None and word.group:
            return "" if noun.lemma in pw.DEPUTIES and not pw.LEGISLATIVE.isdisjoint(self.lemmas) else word.group
        if word is None or word.group is not None or counted.kind in PEOPLE_KINDS or counted.topic in PEOPLE_KINDS:
            own = self.chunks[k]
            apart = self.words[counted.quantity.outer_last : own.last] if noun is not own and own.head < 0 else []
            texts = [one.text for one in (*apart, *self.words[noun.first : noun.last])]  # ten male and two ... loggers
            groups = [_GROUP_OF_WORD[text] for text in texts if text in _GROUP_OF_WORD]
            if len(set(groups)) > 1 and not CONJUNCTIVE.isdisjoint(texts):
                return ""  # nine male and female guards
            group = groups[0] if groups else self._employer_group(noun, texts)
            if group:
                return group
        if counted.kind in SHARE_KINDS:
            return self._group_of_holder(k)
        return _GROUP_OF_KIND.get(counted.kind, "")

    def _is_of_two_groups(self, noun: Chunk) -> bool:
        """``70 women and children``: whether one number counts people of different groups."""
        if noun.last >= len(self.words) or self.words[noun.last].text not in CONJUNCTIVE:
            return False
        phrase = self.companions.phrase_of(noun)
        listed = [] if phrase is None else self.companions.read.list_of(phrase)
        named = [one for one in listed if one.index >= (phrase.index if phrase is not None else 0)]
        apart = next((at for at, one in enumerate(named) if at and one.quantities), len(named))  # men and 12 women
        named = [one for one in named[:apart] if one is phrase or not (one.determined or one.indefinite)]
        return len({self._group_of_item(one) for one in named} - {None}) > 1

    def _group_of_item(self, item: Phrase) -> str | None:
        """The group of an item of a list, of two words too: ``soldiers and police officers``; None for no people."""
        place = self._place_of(item)
        return (self._job(self.chunks[place]) if place is not None else "") or FOLDED[item.text].group

    def _employer_group(self, noun: Chunk, texts: Sequence[str]) -> str:
        """``Red Cross staff``, ``staff of an NGO``: the group of those who work for a body whose workers are one."""
        bodies = [texts]
        phrase = self.companions.phrase_of(noun)
        for one in () if phrase is None else self.companions.read.governed_by(phrase):
            if one.preposition in pw.WORKING_FOR:
                first, last = self.reading.tokens_of(one)
                bodies.append([word.text for word in self.words[first:last]])
        for body in bodies:
            pairs = pairwise(body)
            named = next((pw.EMPLOYERS[pair] for pair in pairs if pair in pw.EMPLOYERS), "")
            told = next((_GROUP_OF_WORD[text] for text in body if text in pw.EMPLOYING), "")
            staff = pw.STAFFED_BODIES.intersection(body) and pw.STAFF_OF_BODIES.intersection((noun.lemma, *texts))
            told = told or (pw.STAFF_GROUP if staff else "")
            if named or told:
                return named or told
        return self._force_of_members(noun) if noun.lemma in pw.MEMBERS else ""

    def _force_of_members(self, noun: Chunk) -> str:
        """``militia members``, ``members of the armed forces``: of the force that is told; not ``crew members``."""
        before = [word for word in self.words[noun.first : noun.head] if word.tag in _NOUN_SORTS]
        if before:
            return self._force_in(before)
        phrase = self.companions.phrase_of(noun)
        hanging = () if phrase is None else self.companions.read.governed_by(phrase)
        of = next((one for one in hanging if one.preposition in PARTITIVE), None)
        return "" if of is None else self._force_in(self.words[slice(*self.reading.tokens_of(of))])

    def _force_in(self, words: Sequence[Word]) -> str:
        """The group of the first word that names a force or those who fight in one."""
        sure = (word for word in words if word.lemma not in pw.NO_SURE_FORCES)
        told = (pw.FORCES.get(word.lemma) or FOLDED[word.text].group or "" for word in sure)
        return next((one for one in told if one in pw.OF_FORCES), "")

    def _is_of_parent(self, chunk: Chunk) -> bool:
        """``a mother of three``: a number of children."""
        phrase = self.companions.phrase_of(chunk)
        links, parent = (set(), None) if phrase is None else self._host_of_number(phrase)
        return parent is not None and parent.lemma in pw.PARENTS and not links.isdisjoint(PARTITIVE)

    def _group_of_holder(self, k: int) -> str:
        """``women hold 38 percent of the posts``: the group of the subject whose share the number is."""
        phrase = self.companions.phrase_of(self.chunks[k])
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        if phrase is None or clause is None or clause.verb is None or clause.verb.lemma not in pw.CONSTITUTING_VERBS:
            return ""
        if phrase.relation == NOMINAL:
            return ""  # hold 21 of the 90 seats
        place = None if clause.subject is None else self._place_of(clause.subject)
        holder = None if place is None else self.chunks[place]
        if holder is not None and self._is_of_two_groups(holder):
            return ""  # women and children account for 62 percent
        return (holder.word.group or "") if holder is not None and holder.sort == "N" and holder.word else ""

    def _described_as(self, k: int, kind: str = "") -> str:
        """``half of them children``, ``12 were women``: the group that a noun behind a bare number says."""
        at = self._said_to_be(k)
        noun = self.chunks[at] if at >= 0 else None
        if noun is None or noun.word is None:
            return self._by_sex(k)
        if self._is_of_two_groups(noun):
            return ""  # half of them women and children
        return self._job(noun) or (self._officers(kind, noun) if kind in HARMED_KINDS else "") or noun.word.group or ""

    def _by_sex(self, k: int) -> str:
        """``half of them female``, ``12 were female``: the group that an adjective says."""
        phrase = self.companions.phrase_of(self.chunks[k]) if self.chunks[k].head < 0 else None
        for one in () if phrase is None else self.companions.read.governed_by(phrase):
            behind = self.companions.read.right_behind(one) if one.tag & PRONOUN else None
            if behind is not None and behind.sort == PREDICATE_WORD:
                return _GROUP_OF_WORD.get(behind.text, "")
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        said = None if clause is None or clause.subject is not phrase else clause.predicate
        group = _GROUP_OF_WORD.get(said.text, "") if said is not None and said.sort == PREDICATE_WORD else ""
        return group if group in pw.BY_SEX_OR_AGE else ""  # not: half of the boats were military

    def _said_to_be(self, k: int) -> int:
        """The index of the noun that a bare number is said to be, behind ``of them`` or a copula; -1 for none."""
        phrase = self.companions.phrase_of(self.chunks[k]) if self.chunks[k].head < 0 else None
        said = None if phrase is None else self._said_of_number(phrase)
        if said is None or said.quantities or said.preposition or said.sort == PREDICATE_WORD:
            return -1  # four were asleep
        following, led = self.companions.read.right_behind(said), self.companions.read.led_to(said)
        ends = following is None or following.sort == CONJUNCTION or following.aside or bool(following.tag & MARK)
        ends = ends or (led is not None and bool(led.quantities))  # children under five
        place = self._place_of(said)
        if place is None or self.chunks[place].sort not in "NA" or self.chunks[place].word is None:
            return -1
        return place if ends or self._is_told_further(self.chunks[place], following) else -1

    def _is_told_further(self, noun: Chunk, following: Phrase | None) -> bool:
        """``were militants linked to a gang``, ``children of clerks``: whether more is told of people right behind."""
        several = noun.word is not None and noun.word.text != noun.lemma
        if following is None or not several or not self._is_person_like(noun):
            return False
        return following.sort == LINK or (following.sort == VERB_GROUP and not following.finite)

    def _said_of_number(self, phrase: Phrase) -> Phrase | None:
        """``12 were women``, ``70 of them officers``: the noun that says who or what a number counts."""
        read = self.companions.read
        for clause in read.clauses:
            if clause.predicate is None or clause.verb is None or clause.verb.lemma != PLAIN_COPULA:
                continue
            beside = phrase.relation == APPOSITION and read.right_before(clause.verb) is phrase  # one being a boy
            if clause.subject is phrase or beside:
                return clause.predicate
        of = (one for one in read.governed_by(phrase) if one.preposition in PARTITIVE)
        led = next(of, None)
        said = None if led is None else read.right_behind(led)
        return said if said is not None and said.sort == NOUN_PHRASE else None

    def _job(self, noun: Chunk) -> str:
        """The group of people named by two words: ``police officers``."""
        for token in range(noun.first, noun.last - 1):
            if self.words[token + 1].lemma in pw.JOB_NOUNS:
                job = pw.TWO_WORD_JOBS.get((self.words[token].text, self.words[token + 1].lemma))
                if job:
                    return job
        return ""

    def _serving(self, kind: str, noun: Chunk) -> str:
        """``police commandos``, ``an army commander``, ``will send another 800 men``: of the force that is told."""
        if noun.word is None or not noun.word.group:
            harmed = kind in HARMED_KINDS and noun.lemma in pw.LOSSES
            return self._force_of_men(noun, pw.SUFFERING) if harmed else ""
        before = self.words[noun.head - 1] if noun.head > noun.first else None
        # 90 young men joined the militia
        described = before is not None and before.tag in _STATES and before.text not in pw.ONES_OWN
        if kind in FORCE_KINDS and noun.text in pw.MEN_OF_FORCES and not described:
            groups = pw.MEN_OF_FORCES[noun.text]
            sure = pw.POLICE.isdisjoint(self.lemmas) or noun.word.group == groups[0]
            return groups[kind in STATE_FORCE_KINDS] if sure else ""
        force = _GROUP_OF_WORD.get(before.text, "") if before is not None else ""
        if noun.word.group in pw.GROUPS_OF_RANKS.get(force, ()):
            return force  # four army men
        lost = kind in HARMED_KINDS and noun.text in pw.MEN_OF_FORCES and not described
        return self._force_of_men(noun, pw.LOSING) if lost else ""

    def _force_of_men(self, noun: Chunk, losing: frozenset[str]) -> str:
        """``The army lost 12 men``, ``two of its own men were killed``: of the force whose they are."""
        read, phrase = self.companions.read, self.companions.phrase_of(noun)
        before = self.words[max(0, noun.first - 1) : noun.head]
        owned = any(word.text in POSSESSIVES or word.text in pw.ONES_OWN for word in before)
        clause = None if phrase is None else read.clause_of(phrase)
        if phrase is None or clause is None or clause.verb is None:
            return ""
        lost = clause.verb.lemma in losing and phrase.relation == OBJECT and not clause.passive
        if not (owned or lost):
            return ""
        outer = (clause, clause.parent, next((one for one in read.clauses if one.parent is clause), None))
        for one in outer[phrase.relation != OBJECT :]:
            force = self._force(None if one is None else one.subject)
            if force:
                return force
        return ""

    def _force(self, phrase: Phrase | None) -> str:
        """Of which force a noun phrase is, or names one."""
        if phrase is None or phrase.sort != NOUN_PHRASE:
            return ""
        group = FOLDED[phrase.text].group or ""
        return pw.FORCES.get(phrase.lemma) or (group if group in pw.OF_FORCES else "")

    def _officers(self, kind: str, noun: Chunk) -> str:
        """``wounded six officers``: police, unless an army or a board is told of; ``killed two operatives``."""
        if kind not in PEOPLE_KINDS:
            return ""
        if noun.lemma in pw.OFFICERS:
            own = (pw.DESK_OFFICERS.get(word.text, "") for word in self.words[noun.first : noun.last])
            desk = next(filter(None, own), "")
            if desk:
                return desk
            forces = pw.OTHER_OFFICERS if pw.POLICE.isdisjoint(self.lemmas) else ()
            told = next((group for words, group in forces if not words.isdisjoint(self.lemmas)), None)
            return pw.OFFICERS[noun.lemma] if told is None else told
        armed = noun.lemma in pw.OPERATIVES and kind in HARMED_KINDS
        return pw.OPERATIVES[noun.lemma] if armed and pw.SECRET_SERVICES.isdisjoint(self.lemmas) else ""

    def _group_of_others(self, counted: Counted, noun: Chunk) -> str:
        """``Nine soldiers were killed and ten others hurt``: the others are of the force, or of the same sort."""
        if counted.kind not in HARMED_KINDS or noun.word is None or noun.word.text not in pw.OTHER_PERSONS:
            return ""
        before = [one for one in self.done if one.kind in HARMED_KINDS and one.link != "part"]
        groups = {one.group for one in before}
        several = bool(before) and (before[-1].quantity.value or 0) > 1
        group = before[-1].group if before else ""
        return group if len(groups) == 1 and several and group in pw.KEPT_GROUPS else ""

    def _apposed_group(self, noun: Chunk) -> str:
        """``Two clerks, both women, were hurt``: what all of them are said to be."""
        if pw.ALL_OF_THEM.isdisjoint(self.tokens.texts):
            return ""
        phrase = self.companions.phrase_of(noun)
        for one in () if phrase is None else self.companions.read.governed_by(phrase):
            first = self.words[self.reading.tokens_of(one)[0]].text if one.relation == APPOSITION else ""
            if first in pw.ALL_OF_THEM:
                return FOLDED[one.text].group or ""
        return ""


def _named_in(read: ReadSentence, clause: Clause) -> list[Phrase]:
    """The subject and the objects of a clause, with what hangs on them."""
    parts = [one for one in (clause.subject, *clause.objects) if one is not None]
    return [one for part in parts for one in (part, *read.governed_by(part))]


def _is_people(whole: Thing | None) -> bool:
    """Whether a whole is one of people."""
    return whole is not None and whole.kind in PEOPLE_KINDS


def k_of(chunks: list[Chunk], chunk: Chunk) -> int:
    """The index of a phrase among those of its sentence."""
    return next(k for k, other in enumerate(chunks) if other is chunk)
