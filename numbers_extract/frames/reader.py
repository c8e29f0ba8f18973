"""The phrases of a sentence in, what each quantity counts out: every relation tried in order of strength."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.befallen import Befallen
from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.clause_relations import tells
from numbers_extract.frames.counted import Counted, settle_wholes
from numbers_extract.frames.outcome import say_outcome
from numbers_extract.frames.things import WHOLE, Thing
from numbers_extract.frames.traits import (
    BALLOT_KINDS,
    DEED_KINDS,
    EITHER_KINDS,
    FORCE_KINDS,
    HARMED_KINDS,
    PEOPLE_KINDS,
    PLAIN_FRAME,
    SHARE_KINDS,
    THING_KINDS,
    UNIT_KINDS,
    UNREAD_FRAME,
    VICTIM_KINDS,
)
from numbers_extract.grammar.clause import OBJECT, OBLIQUE, PREDICATE, RELATIVE_CLAUSE, SUBJECT
from numbers_extract.kinds import Frame
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.antecedents import QUESTION_OF_NUMBER
from numbers_extract.lexicon.quantity_words import FROM, STRONG
from numbers_extract.lexicon.relators import DEFINITE_ARTICLE, EXCLUSIVE, PARTITIVE
from numbers_extract.lexicon.words import is_known
from numbers_extract.quantities import Quantity
from numbers_extract.quantities.measures import PERSON, RATIO, VOTES

__all__ = ["Reader"]

_NAMING: Final = frozenset({"noun", "toll"})  # roles of heads that are the counted noun
_ZERO_FORMS: Final = frozenset({"zero", "nobody"})
_COUNTED_WITHOUT_NUMBER: Final = frozenset("AZP")
_VAGUE_NOUN_OPENERS: Final = pw.AN_OTHER | frozenset(pw.VAGUE_WORDS)


class Reader(Befallen):
    """Reads one sentence."""

    def read(self) -> list[Counted]:
        """All facts of the sentence in text order, parts linked to their wholes."""
        multiples = not self.tokens.texts.isdisjoint(pw.MULTIPLES)
        asking = self.tokens.texts.issuperset(QUESTION_OF_NUMBER)
        vague = not _VAGUE_NOUN_OPENERS.isdisjoint(self.tokens.texts)
        self._share_heads()
        for k, chunk in enumerate(self.chunks):
            if multiples and chunk.sort in "NAQ":
                self._multiple(k, chunk)
            if chunk.inner:
                self._inner(k, chunk)
            if chunk.quantity is not None:
                self._quantity(k, chunk, chunk.quantity)
            elif chunk.sort == "N":
                if asking and self.words[chunk.first].text == QUESTION_OF_NUMBER[0]:
                    self._ask(k, chunk)
                if vague and self.words[chunk.first].text in _VAGUE_NOUN_OPENERS:
                    self._without_number(k, chunk)
            elif chunk.sort in _COUNTED_WITHOUT_NUMBER:
                self._without_number(k, chunk)
        self.done.sort(key=lambda c: c.quantity.start)
        self._share_kind()
        self._divide_casualties()
        self._divide_sets()
        self._befall()
        self._befall_one()
        self._link_brackets()
        self._link_sums()
        self._link_among()
        self._link_wholes()
        self._link_amounts()
        self._link_sums_told()
        self._link_included()
        self._link_states()
        self._complete_sets()
        self._share_wholes()
        self._take_others()
        settle_wholes(self.done)
        self._conclude_all()
        return self.done

    def _conclude_all(self) -> None:
        """What is known when all is linked: the counts that were not read, and what became of the others."""
        for counted in self.done:
            if counted.frame is PLAIN_FRAME and self._is_unread(counted):
                if self._is_of_people(counted):
                    counted.unit = PERSON
                else:
                    counted.become(UNREAD_FRAME)
            self._share_captor(counted)
            whole = counted.whole if counted.link == "part" else None
            if whole is not None and counted.noun is None and not counted.group and self._goes_on_of(counted, whole):
                counted.group = whole.group  # 12 civilian casualties: nine dead (four men) and three hurt
            if counted.kind in SHARE_KINDS and not counted.topic and whole is not None:
                counted.topic = self._harm_in_words(whole)
            if counted.noun is None and counted.group in pw.OF_FORCES:
                self._lost_by_others(counted)
            counted.against = counted.against or self._is_former(counted)
            if counted.role == "object" and counted.verb >= 0:
                counted.verb_lemma = self.chunks[counted.verb].lemma
            if counted.frame is not None and counted.frame.fate:
                say_outcome(self.reading, counted)

    def _goes_on_of(self, counted: Counted, whole: Thing) -> bool:
        """Whether a bare number of people is of those whom its whole counts, in the same words."""
        return counted.kind in PEOPLE_KINDS and counted.subject == whole.subject

    def _harm_in_words(self, whole: Thing) -> str:
        """``half of the 40 dead``, ``casualties, a third of them fatal``: the harm that the words for a whole name."""
        if not isinstance(whole, Counted) or whole.kind not in HARMED_KINDS or whole.frame is None:
            return ""
        chunk = self.chunks[whole.at]
        named = whole.frame.role in _NAMING or chunk.first <= whole.head <= chunk.last
        return whole.kind if named else ""

    def _lost_by_others(self, counted: Counted) -> None:
        """``The army lost 12 men and the rebels 40``: a bare number of a list is of the force that lost as many."""
        phrase = self._phrase(counted)
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        if clause is None or clause.verb is None or clause.verb.lemma not in pw.LOSING or clause.passive:
            return
        if clause.own_subject is not None and phrase is not None and phrase.relation == OBJECT:
            counted.group = self._force(clause.own_subject)

    def _is_former(self, counted: Counted) -> bool:
        """``81 seats, up from 68``: a bare number behind *from*, how many there were and no set to take parts from."""
        phrase = None if FROM.isdisjoint(self.tokens.texts) else self._phrase(counted)
        return phrase is not None and phrase.bare_number and phrase.preposition in FROM

    def _is_of_people(self, counted: Counted) -> bool:
        """``Hundreds marched``: a count without a noun, of which a verb tells that only people do."""
        k, chunks = counted.at + 1, self.chunks
        while k < len(chunks) and chunks[k].sort == "R":
            k += 1
        if counted.noun is not None or k >= len(chunks) or chunks[k].sort not in "FE":
            return False
        return chunks[k].lemma in pw.PEOPLE_DO

    def _is_unread(self, counted: Counted) -> bool:
        """Whether a plain count may be more: its noun was not found, or it counts people and nobody knows the verb."""
        if counted.quantity.compound or counted.whole is not None or counted.link or counted.antecedent is not None:
            return False
        noun = counted.noun if counted.noun is not None else self.chunks[counted.at]
        if noun.head < 0:
            return not counted.unit
        if counted.verb < 0 or not self._may_be_people(noun):
            return False
        verb = self.chunks[counted.verb]
        return verb.word is not None and not (is_known(verb.lemma) or is_known(verb.text) or tells(verb.lemma))

    def _without_number(self, k: int, chunk: Chunk) -> None:
        """Victims whom an article, a zero, a pronoun or a vague word counts."""
        if chunk.sort == "N":
            if self.words[chunk.first].text in pw.AN_OTHER and not self._body(k, chunk):
                self._article(k, chunk)
            self._vague(k, chunk)
        elif chunk.sort == "Z":
            self._zero(k, chunk)
        elif chunk.sort == "P":
            self._nobody(k, chunk)
        elif chunk.last - chunk.first > 1 and self.words[chunk.first + 1].text in pw.VAGUE_WORDS:
            self._vague(k, chunk)
        elif not (self._of_owner(k, chunk) or self._body(k, chunk)):
            self._article(k, chunk)

    def _quantity(self, k: int, chunk: Chunk, quantity: Quantity) -> None:
        """Reads a number: by its form or its list where they say all, else by what stands beside it."""
        if quantity.kind == RATIO and self._is_one_more(k, chunk, quantity):
            return
        counted = Counted(quantity, k)
        if self._reads_form(chunk, counted) or self._reads_list(k, chunk, counted):
            self._add_told(counted)
        elif not (self._tells_exception(k, chunk, counted) or self._picks_one(k, chunk, counted)):
            self._read_relations(k, chunk, counted)

    def _reads_form(self, chunk: Chunk, counted: Counted) -> bool:
        """``$9 million``, ``71 votes to 52``, ``a 12-strong crew``: True where a number's form says what it counts."""
        quantity = counted.quantity
        if quantity.kind in UNIT_KINDS or self._is_bare_sum(chunk, quantity):
            self._measured(counted)
            return True
        counted.noun = chunk if chunk.head >= 0 else None
        if quantity.kind == VOTES:
            self._tally(counted)
            return True
        if quantity.compound == STRONG or (quantity.compound and chunk.head < 0):
            counted.noun = chunk
            self._compound(counted, chunk)
            counted.subject = self._text_after(quantity.last, chunk, chunk.last)
            return True
        return self._is_strong(chunk, counted)

    def _reads_list(self, k: int, chunk: Chunk, counted: Counted) -> bool:
        """``including two clerks and a cook``, ``a father of four``: True where a list or a parent says all."""
        if self._parallel(chunk, counted) or self._listed_whole(k, counted):
            self._finish(k, chunk, counted)
            return True
        if chunk.head < 0 and self._are_children(chunk):
            self._fall_back(counted)
            self._finish(k, chunk, counted)
            return True
        return False

    def _picks_one(self, k: int, chunk: Chunk, counted: Counted) -> bool:
        """``one of the worst killings``, ``the oldest one``: True where *one* picks one out and is no number."""
        quantity = counted.quantity
        if not self._is_pronoun_one(quantity):
            return False
        if not (
            self._is_determined(k, quantity) or self._is_superlative(k) or self._is_one_of_those(k, chunk, counted)
        ):
            return False
        if counted.kind:  # killed ten women, one only 15 years old
            self._finish(k, chunk, counted)
            self.done.append(counted)
        return True

    def _read_relations(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """Reads a number by the clause, the noun and the counts before it; adds it where it is told as a number."""
        quantity = counted.quantity
        self._whole_of(k, chunk, counted)
        self._share_noun(k, chunk, counted)
        self.strict = quantity.form in _ZERO_FORMS
        if self.strict and self._comes_of_a_wish(chunk):
            return
        self.stand_in = counted.noun if counted.noun is not chunk else None
        self.of_things = chunk.head < 0 and self._is_of_things(counted)
        told = True
        if self.strict or self._is_pronoun_one(quantity):
            told = self._one_or_none(k, chunk, counted)
        elif not self._frame_by_relation(k, chunk, counted):
            self._inherit(chunk, counted)
        self.stand_in, self.of_things = None, False
        if not told:
            return
        if chunk.head < 0 and not counted.whole and self._is_told_apart(k, counted):
            self._takes_from_the_clause(counted)
        self._conclude(k, chunk, counted)
        self.done.append(counted)

    def _is_told_apart(self, k: int, counted: Counted) -> bool:
        """``shot five farmers, killing two``: whether a bare number may be some of those whom its clause tells of."""
        if counted.frame is None:
            return False
        return counted.frame.role == "adverb" or self._tells_outcome(k) or self._is_described_apart(k, counted)

    def _one_or_none(self, k: int, chunk: Chunk, counted: Counted) -> bool:
        """Whether one, or nobody, is told as a number: a victim, one of a set, a ballot or one of a list."""
        told = self._frame_by_relation(k, chunk, counted, people_only=True)
        if told:
            return not (self._only_says(chunk, counted) or self._says_what_sort(chunk))
        if self._is_one_of_a_set(chunk, counted):
            found = self._noun(chunk, counted) if not counted.kind else None
            if found is not None and found[0].kind in THING_KINDS | DEED_KINDS:
                self._take(counted, *found)  # one of four bombs
            elif not counted.kind and counted.whole is not None and counted.whole.kind in THING_KINDS | DEED_KINDS:
                counted.follow(counted.whole, WHOLE)  # six bombs, one of which went off
            return True
        self._of_state(k, counted)
        if counted.frame is not None:
            return True  # the dead were one man and two women
        if not self._is_one_of_a_list(chunk):
            return False
        return self._inherit(chunk, counted) or self._recall(chunk, counted)

    def _only_says(self, chunk: Chunk, counted: Counted) -> bool:
        """``One survivor said``, ``Burnt cars, says one reporter``: of whom nothing else is told but the own noun."""
        phrase = self.companions.phrase_of(chunk)
        if phrase is None or phrase.relation != SUBJECT or not self._is_pronoun_one(counted.quantity):
            return False
        verb = self.companions.read.clause_of(phrase).verb
        if verb is None or verb.lemma not in pw.PLAIN_SAYING:
            return False
        own = counted.frame is not None and counted.frame.role == "noun"
        return own or (verb.first < phrase.first and counted.head < chunk.first)

    def _says_what_sort(self, chunk: Chunk) -> bool:
        """``The sale would be one that is executed in May``: whether a pronoun says of what sort a thing is."""
        phrase = self.companions.phrase_of(chunk) if chunk.head < 0 else None
        if phrase is None or phrase.relation != PREDICATE:
            return False
        read = self.companions.read
        if not any(one.antecedent is phrase and one.kind == RELATIVE_CLAUSE for one in read.clauses):
            return False  # the result was one dead
        subject = read.clause_of(phrase).own_subject
        place = None if subject is None else self._place_of(subject)
        return place is not None and not self._may_be_people(self.chunks[place])

    def _conclude(self, k: int, chunk: Chunk, counted: Counted) -> None:
        """What is left where no verb, no noun and no list has said all: a state, what was said before, a level."""
        if not counted.kind or (
            counted.frame is not None and counted.frame.role == "noun" and counted.kind in FORCE_KINDS
        ):
            self._of_state(k, counted)
        if not counted.kind and not self._counts_alike(chunk, counted):
            self._restates(chunk, counted)
        if not counted.kind:
            self._counts_again(chunk, counted)
        if not counted.kind:
            self._same_sort(chunk, counted)
        if not counted.kind and not self._is_level_of_another(chunk) and self._recall(chunk, counted):
            return
        if not counted.kind:
            self._fall_back(counted)
        self._level_of_noun(k, counted)
        self._goes_on_of_things(k, counted)
        self._is_among(chunk, counted)
        self._finish(k, chunk, counted)

    def _counts_one(self, frame: Frame, chunk: Chunk) -> bool:
        """Whether a single one is told as a number: a person of a kind, a vote or a seat by its own noun."""
        if frame.kind in BALLOT_KINDS:
            in_tally = self.words[chunk.first].cardinal == 1 and any(c.kind in BALLOT_KINDS for c in self.done)
            return chunk.head >= 0 and (frame.role != "subject" or in_tally)
        return frame.kind in PEOPLE_KINDS and not (frame.role == "noun" and frame.kind in FORCE_KINDS)

    def _is_one_more(self, k: int, chunk: Chunk, quantity: Quantity) -> bool:
        """``killed two guards and wounded a third``: one more victim, where no whole is named; True when it is told."""
        word = self.words[quantity.last - 1]
        bare = word.ordinal is not None and self.words[quantity.first].tag == "a" and chunk.head < 0
        people = self._last_people(self.done) if self.done else None
        phrase = self.companions.phrase_of(chunk)
        if not bare or people is None or phrase is None:
            return False
        if phrase.preposition and self._of_place(chunk) < 0:
            further = any(one.ordinal == (word.ordinal or 0) - 1 for one in self.words[: chunk.first])
            of_people = phrase.preposition in PARTITIVE and people.unit == PERSON
            return further or of_people  # six from a second shaft and three from a third, the remains of a third
        if people.kind not in VICTIM_KINDS:
            return False
        if self._is_share_of_whom(k) or self._of_place(chunk) >= 0:
            return False
        if phrase.relation != OBJECT:
            return False
        one = Chunk("A", quantity.first, quantity.last, quantity.last - 1, word)
        told = len(self.done)
        self._article(k, one)
        return len(self.done) > told

    def _tells_exception(self, k: int, chunk: Chunk, counted: Counted) -> bool:
        """``all but three of the 20 were rescued``: of these the clause says nothing; True when it is told."""
        if not self._is_excepted(counted.quantity):
            return False
        phrase = self.companions.phrase_of(chunk)
        clauses = self.companions.read.clauses
        if any(one.antecedent is phrase and one.kind == RELATIVE_CLAUSE for one in clauses):
            return False  # all but one hostage whom they killed
        self._whole_of(k, chunk, counted)
        whole = counted.whole_chunk
        if self._is_pronoun_one(counted.quantity) and (whole is None or whole.quantity is None):
            return True  # all but one of the candidates
        found = self._noun(chunk, counted)
        if found is not None and found[0].kind in THING_KINDS | BALLOT_KINDS:
            self._take(counted, *found)
        else:
            self._fall_back(counted)
        self._finish(k, chunk, counted)
        self.done.append(counted)
        return True

    def _is_superlative(self, k: int) -> bool:
        """``one of the worst killings``: it ranks a deed and counts nobody."""
        place = self._of_place(self.chunks[k])
        if place < 0:
            return False
        whole = self.chunks[place]
        if whole.quantity is not None or whole.word is None or whole.word.group is not None:
            return False
        return any(
            (word.tag == "J" and word.text.endswith(pw.SUPERLATIVE_ENDS)) or word.text in pw.MOST
            for word in self.words[whole.first : whole.head]
        )

    def _counts_alike(self, chunk: Chunk, counted: Counted) -> bool:
        """``381 cholera cases, four confirmed cases``: what was said of a noun holds for it again."""
        if chunk.head < 0 or any(word.tag in "NUX" for word in self.words[chunk.first : chunk.head]):
            return False
        same = (c for c in reversed(self.done) if c.noun is not None and c.noun.lemma == chunk.lemma and c.frame)
        last = next(same, None)
        if last is not None and last.frame is not None and last.frame.role == "noun" and last.frame.pattern:
            self._take(counted, last.frame, chunk.head)
            return True
        return last is None and self._counts_as_before(chunk, counted)

    def _counts_as_before(self, chunk: Chunk, counted: Counted) -> bool:
        """``900 cases of cholera. ... 62 cases were new``: as a sentence before said, where a frame takes it again."""
        frame = self._first("again", chunk.lemma, chunk)
        counts = (thing for thing in reversed(self.things.earlier) if thing.kind not in UNIT_KINDS)
        before = (thing for thing in counts if thing.named == chunk.lemma)
        last = next(before, None)
        if frame is None or last is None or last.kind != frame.kind:
            return False
        self._take(counted, frame, chunk.head)
        return True

    def _are_children(self, chunk: Chunk) -> bool:
        """``a father of four was shot``: a bare number of children, whatever befell the parent."""
        phrase = None if pw.PARENTS.isdisjoint(self.lemmas) else self.companions.phrase_of(chunk)
        over = phrase.governor if phrase is not None and phrase.preposition in PARTITIVE else None
        return over is not None and over.lemma in pw.PARENTS and self._of_place(chunk) < 0

    def _is_one_of_a_list(self, chunk: Chunk) -> bool:
        """``Mali sent nine lorries, Chad one``, ``nine were hurt in Ard, in Temo one``: a verb or noun is left out."""
        last = self.companions.phrase_of(self.chunks[self.done[-1].at]) if self.done else None
        phrase = self.companions.phrase_of(chunk)
        if last is None or phrase is None or not phrase.bare_number:
            return False
        if any(one.preposition in PARTITIVE for one in self.companions.read.governed_by(phrase)):
            return False  # one of the poorest towns
        verb = self.companions.read.clause_of(phrase).verb
        if phrase.relation == OBJECT:
            return verb is not None and verb.clause != phrase.clause
        alike = phrase.relation == last.relation == OBLIQUE and phrase.clause == last.clause
        return alike and last.bare_number and not phrase.preposition and not last.preposition

    def _is_determined(self, k: int, quantity: Quantity) -> bool:
        """``the oldest one``: a pronoun with a determiner and an adjective."""
        first = quantity.first
        if first and self.words[first - 1].text in pw.EACH:
            return True  # every one of them
        if first and self.words[first - 1].text in DEFINITE_ARTICLE and self.chunks[k].head < 0:
            return True  # the one found in the flat
        modified = first > 1 and self.words[first - 1].tag in "JR" and self.words[first - 2].tag == "D"
        return modified and (first > self.chunks[k].first or self.words[first - 1].text in EXCLUSIVE)

    def _is_one_of_those(self, k: int, chunk: Chunk, counted: Counted) -> bool:
        """``killed ten women, one only 15 years old``: one of the victims just counted."""
        last = next((c for c in reversed(self.done) if c.at != k), None)
        if chunk.head >= 0 or last is None or (chunk.last > counted.quantity.last and not chunk.inner):
            return False
        if last.kind not in VICTIM_KINDS or last.frame is None or (last.quantity.value or 2) < 2:
            return False
        phrase, told = self.companions.phrase_of(chunk), self.companions.phrase_of(self.chunks[last.at])
        if phrase is None or told is None or self.companions.read.set_off_from(phrase) is not told:
            return False
        if any(phrase in (one.own_subject, one.antecedent) for one in self.companions.read.clauses):
            return False
        counted.link, counted.whole = "part", last
        self._take(counted, last.frame, last.head)
        return True

    def _frame_by_relation(self, k: int, chunk: Chunk, counted: Counted, *, people_only: bool = False) -> bool:
        """Tries every relation of the phrase in order of strength; True when a frame fired."""
        found = (
            self._said_of(chunk)
            or self._hits_level(chunk, counted)
            or self._by_clause(chunk, counted)
            or self._by_governor(chunk, counted)
        )
        if chunk.head < 0 and (found is None or _is_said_behind(found, chunk)) and self._is_share(k):
            counted.link, counted.whole = "part", self.done[-1]
            if found is None:
                return False  # left six people injured, five with burns
        if found is None and not self.governed:
            found = self._inverted(chunk, counted) or self._by_mate(chunk, counted)
        if found is not None and self._is_of_somebody(chunk, *found):
            found = None
        by_noun = self._noun(chunk, counted) if found is None or found[0].weak else None
        if counted.link == "part" and self._inherits_kind(counted) and _gives_way(found, by_noun):
            return False
        found = by_noun or found or self._level_of_clause(chunk, counted)
        if found is None or (people_only and not self._may_tell_of_one(found, chunk, counted)):
            return False
        self._take(counted, *(self._still_held(found, chunk) or found))
        return True

    def _level_of_clause(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``the toll rose to 22``: the level that a number is, told in its own clause."""
        found = self._level(chunk, counted)
        return found if found is not None and self._is_of_same_clause(found[1], chunk) else None

    def _may_tell_of_one(self, found: tuple[Frame, int], chunk: Chunk, counted: Counted) -> bool:
        """Whether a frame counts a single one, and is not that of a set: ``one of the injured soldiers``."""
        frame, head = found
        noun = counted.noun
        if noun is not None and noun is not chunk and noun.quantity is None and frame.role != "noun":
            return not noun.first <= head < noun.last and self._counts_one(frame, chunk)
        return self._counts_one(frame, chunk)


def _is_said_behind(found: tuple[Frame, int], chunk: Chunk) -> bool:
    """``nine were dead``: whether what fired a frame is a predicate behind the counted phrase."""
    return found[0].role == "predicate" and found[1] >= chunk.last


def _gives_way(found: tuple[Frame, int] | None, by_noun: tuple[Frame, int] | None) -> bool:
    """``18 died, including eight policemen``: whether what befell the whole says more of a part than a verb or noun."""
    if found is not None:
        return found[0].weak
    return by_noun is not None and by_noun[0].kind in FORCE_KINDS | EITHER_KINDS
