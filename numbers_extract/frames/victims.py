"""Phrases without a number in, the victims that an article, a zero or a vague word counts out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.generics import is_generic, is_only_wished
from numbers_extract.frames.matching import OWNERS
from numbers_extract.frames.measured import Measured
from numbers_extract.frames.things import WHOLE, Thing
from numbers_extract.frames.traits import (
    DEED_KINDS,
    DIED_KINDS,
    FORCE_KINDS,
    HELD_KINDS,
    PEOPLE_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.clause import APPOSITION, PASSIVE_SUBJECT, SUBJECT
from numbers_extract.kinds import Frame, frames_for
from numbers_extract.lexicon import generic_words, nouns
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import PARTITIVE_RELATIVES, SAYING
from numbers_extract.lexicon.context_cues.cue import regular_forms
from numbers_extract.lexicon.relators import AGENTIVE, SET_OPENERS
from numbers_extract.lexicon.words import Word, spellings_of
from numbers_extract.quantities import Quantity
from numbers_extract.quantities.measures import AGE, PERSON

__all__ = ["Victims"]

# Every spelling of a verb of wishing, for a cheap look.
_WISHES: Final = spellings_of(generic_words.WISHING, numbers=False).union(
    generic_words.IRREGULAR_WISHES, *map(regular_forms, generic_words.WISHING)
)


class Victims(Measured):
    """Victims without a number."""

    def _people_only(self, k: int, chunk: Chunk, quantity: Quantity) -> Counted | None:
        """A row only where a frame of a victim kind fires through a verb, a predicate or ``of``."""
        counted = Counted(quantity, k)
        counted.noun = chunk
        if self._listed_whole(k, counted):
            return counted
        self._whole_of(k, chunk, counted)
        found = (
            self._said_of(chunk)
            or self._by_clause(chunk, counted)
            or self._by_governor(chunk, counted)
            or self._inverted(chunk, counted)
            or self._by_mate(chunk, counted)
        )
        found = found or self._among_counted(chunk, counted)
        if found is None:
            self._of_state(k, counted)
            if counted.frame is not None:
                found = counted.frame, counted.head
        if found is not None and (found[0].kind not in PEOPLE_KINDS or found[0].needs_number or found[0].weak):
            found = None
        if found is None and chunk.sort == "A":
            found = self._state(chunk, counted)
        whole = counted.whole if counted.link == "part" else None
        if whole is not None and found is not None and self._is_told_of_force(chunk, whole, found[1]):
            counted.follow(whole, WHOLE)
            return counted
        if found is None and whole is not None and whole.kind in VICTIM_KINDS:
            counted.follow(whole, WHOLE)
            return counted
        if found is None:
            return None
        self._take(counted, *found)
        self._is_among(chunk, counted)
        return counted

    def _is_told_of_force(self, chunk: Chunk, whole: Thing, head: int) -> bool:
        """``90 rebels were at the camp, including some cooks``: a verb that says nothing of the force itself."""
        by_noun = isinstance(whole, Counted) and whole.frame is not None and whole.frame.role == "noun"
        phrase, verb = self.companions.phrase_of(chunk), self.companions.phrase_at(head)
        host = None if phrase is None else self._told_with(phrase)
        if not by_noun or whole.kind not in FORCE_KINDS or host is None or host is phrase or verb is None:
            return False
        told = self.companions.phrase_of(self.chunks[whole.at]) if isinstance(whole, Counted) else None
        return told is host and verb.clause == host.clause

    def _among_counted(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``A nurse was among six people hurt``: the frame of those counted, of whom the phrase is said to be one."""
        read, phrase = self.companions.read, self.companions.phrase_of(chunk)
        told = None if phrase is None else read.clause_of(phrase).predicate
        if phrase is None or told is None or not told.quantities or told.preposition not in SET_OPENERS:
            return None
        place = self._place_of(told) if (phrase.conjunct_of or phrase) is read.clause_of(phrase).own_subject else None
        others = None if place is None else self.chunks[place]
        if place is None or others is None or others.quantity is None:
            return None
        found = self._by_clause(others, Counted(others.quantity, place))
        if found is not None:
            counted.link = "part"
        return found

    def _made(self, first: int, last: int, value: Decimal | None, form: str) -> Quantity:
        quantity = Quantity(self.tokens, first, last, value, form)
        quantity.low = quantity.high = value
        if value is None:
            quantity.low, quantity.bound = Decimal(2), "vague"
        return quantity

    def _article(self, k: int, chunk: Chunk) -> None:
        """``a soldier was killed``: an article counts one victim."""
        word = chunk.word
        age_only = word is None and chunk.inner and chunk.inner[-1].kind == AGE
        bare = word is None and self.words[chunk.first].text in pw.AN_OTHER
        national = word is not None and word.text in nouns.NATIONALS and (word.cap or self.tokens.shouted)
        several = word is not None and word.plural and word.text != word.lemma  # a youth is one
        if not age_only and not bare and not national and (word is None or word.group is None or several):
            ordinal = word is not None and word.ordinal is not None and chunk is not self.chunks[-1]
            ordinal = ordinal and bool(self.done or self.things.before)  # not a third shot of the vaccine
            ordinal = ordinal and not self._is_share_of_whom(k)
            if not ordinal:
                if word is not None and word.text in pw.NOUN_QUANTIFIERS:
                    self._vague(k, chunk)
                return
        if several or (word is not None and chunk.lemma in pw.COLLECTIVE_PEOPLE):
            return
        if any(quantity.compound in pw.COMPOUND_MEMBERS for quantity in chunk.inner):
            return  # a five-man crew
        if self._describes_one(chunk):
            return
        counted = self._people_only(k, chunk, self._made(chunk.first, chunk.first + 1, Decimal(1), "article"))
        if counted is None or self._is_agent(chunk) or self._is_anybody(chunk) or self._only_tells(chunk, counted):
            return
        named = not bare or age_only or self._people_told_before(chunk)  # not: hit one van and the bumper of another
        if self.words[chunk.first].text in pw.AN_OTHER and not (named and self._happens_to(counted)):
            return
        self._finish(k, chunk, counted)
        self.done.append(counted)

    def _people_told_before(self, chunk: Chunk) -> bool:
        """Whether people were counted or named before a phrase; not as owners of things: ``officers' cars``."""
        if any(one.unit == PERSON for one in (*self.done, *self.things.before)):
            return True
        people = [one for one in self.chunks if one.last <= chunk.first and one.head >= 0 and self._is_person_like(one)]
        phrases = ((one.head, self.companions.phrase_of(one)) for one in people)
        return any(one is not None and self.companions.token_of(one) == at for at, one in phrases)

    def _describes_one(self, chunk: Chunk) -> bool:
        """``One, a waiter in his 40s, was shot``: who the one just counted is; takes it for what that one counts."""
        last = next((one for one in reversed(self.done) if one.kind != AGE), None)
        phrase = self.companions.phrase_of(chunk) if last is not None and last.value == 1 else None
        if phrase is None or last is None or phrase.relation != APPOSITION or last.unit != PERSON:
            return False
        if phrase.governor is not self.companions.phrase_of(self.chunks[last.at]):
            return False
        named = last.noun is not None or not self._is_pronoun_one(last.quantity)
        group = (chunk.word.group if chunk.word is not None else None) or ""
        if named:
            last.group = last.group or group  # one victim, a nurse, died
            return True
        last.subject = self._noun_text(self.chunks.index(chunk))
        last.group = group or last.group
        return True

    def _of_owner(self, k: int, chunk: Chunk) -> bool:
        """``found a child's body``, ``held over a man's murder``: whether what somebody owns tells of a death."""
        mark = next((token for token in range(chunk.first + 1, chunk.head) if self.words[token].tag in OWNERS), -1)
        if mark < 0 or (chunk.lemma in pw.REMAINS and not self._is_found(chunk)):
            return False
        word = self.words[mark - 1]
        owner = Chunk("A", chunk.first, mark, mark - 1, word)
        frame = (
            self._first("of", chunk.lemma, owner, chunk.head) if word.group is not None and not word.plural else None
        )
        if frame is None or frame.kind not in DIED_KINDS or self._is_anybody(chunk):
            return False
        counted = Counted(self._made(chunk.first, chunk.first + 1, Decimal(1), "article"), k)
        counted.noun, counted.subject = owner, self._text_after(chunk.first + 1, owner, mark)
        self._take(counted, frame, chunk.head)
        self._finish(k, owner, counted)
        self.done.append(counted)
        return True

    def _body(self, k: int, chunk: Chunk) -> bool:
        """``A body was found``: whether an article counts somebody who was found dead."""
        if chunk.lemma not in pw.REMAINS or not self._is_found(chunk):
            return False
        frame = self._first("noun", chunk.lemma, chunk)
        if frame is None or frame.kind not in DIED_KINDS:
            return False
        counted = Counted(self._made(chunk.first, chunk.first + 1, Decimal(1), "article"), k)
        self._take(counted, frame, chunk.head)
        self._finish(k, chunk, counted)
        self.done.append(counted)
        return True

    def _is_found(self, chunk: Chunk) -> bool:
        """``A woman's body was found``, not ``how a woman's body heals``."""
        phrase = self.companions.phrase_of(chunk)
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        if clause is None or clause.verb is None or clause.verb.lemma not in pw.BODY_FINDING_VERBS:
            return False
        return phrase is clause.own_subject if clause.passive else phrase in clause.objects

    def _only_tells(self, chunk: Chunk, counted: Counted) -> bool:
        """``killed two guards, a source who asked for silence said``: who only says so is no victim."""
        phrase = self.companions.phrase_of(chunk) if counted.head >= 0 else None
        if phrase is None or phrase.relation != SUBJECT or counted.head >= chunk.first:
            return False
        verb = self.companions.read.clause_of(phrase).verb
        return verb is not None and verb.lemma in SAYING

    def _is_share_of_whom(self, k: int) -> bool:
        """``90 pilgrims, of whom roughly a third are children``: a share of those before, no one more."""
        phrase = self.companions.phrase_of(self.chunks[k])
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        opened = clause is not None and clause.opener is not None and clause.opener.text in PARTITIVE_RELATIVES
        return opened and clause is not None and clause.own_subject is phrase

    def _happens_to(self, counted: Counted) -> bool:
        """Whether a finite verb says what happened: ``another man was shot``, not ``to harm another``."""
        role = counted.frame.role if counted.frame is not None else ""
        phrase = self.companions.phrase_of(self.chunks[counted.at])
        first = phrase.conjunct_of if phrase is not None else None
        if role == "of" and first is not None and first.quantities:
            return True  # the deaths of one man and another woman
        verb = self.chunks[counted.verb] if counted.verb >= 0 else None
        return role in {"object", "subject", "predicate"} and (verb is None or verb.sort != "V")

    def _is_anybody(self, chunk: Chunk) -> bool:
        """Whether an article stands for anybody: ``she used to cut off a witness``."""
        if generic_words.GENERIC.isdisjoint(self.tokens.texts):
            return False
        phrase = self.companions.phrase_of(chunk)
        return phrase is not None and is_generic(self.companions.read, phrase)

    def _comes_of_a_wish(self, chunk: Chunk) -> bool:
        """Whether nobody wishes it, which does not say that it befell nobody."""
        if _WISHES.isdisjoint(self.tokens.texts):
            return False
        phrase = self.companions.phrase_of(chunk)
        return phrase is not None and is_only_wished(self.companions.read, phrase)

    def _is_belief(self, chunk: Chunk) -> bool:
        """``there was no conviction in the market``; not ``no conviction was recorded``, nor ``no convictions``."""
        word = chunk.word
        if word is None or word.lemma not in generic_words.BELIEFS or word.text != word.lemma:
            return False
        phrase = self.companions.phrase_of(chunk)
        return phrase is None or phrase.relation != PASSIVE_SUBJECT

    def _is_agent(self, chunk: Chunk) -> bool:
        phrase = self.companions.phrase_of(chunk)
        return phrase is not None and phrase.preposition in AGENTIVE

    def _multiple(self, k: int, chunk: Chunk) -> None:
        """``a triple homicide``, ``the double-murder suspect``: a word says how many the deed behind it befell."""
        for token in range(chunk.first, chunk.last - 1):
            value = pw.MULTIPLES.get(self.words[token].text)
            if value is None:
                continue
            deed = token + 1 + (self.words[token + 1].tag == "-" and token + 2 < chunk.last)
            frame = next(iter(frames_for("multiple", self.words[deed].lemma)), None)
            if frame is None:
                frame = next(iter(frames_for("multiple", self.words[deed].text)), None)
            if deed + 1 < chunk.last and self._names_deed(self.words[deed + 1], chunk):
                continue  # a double suicide bombing
            if frame is not None:
                counted = Counted(self._made(token, token + 1, Decimal(value), "multiple"), k)
                self._take(counted, frame, deed)
                counted.unit = "person"
                self.done.append(counted)

    def _names_deed(self, word: Word, chunk: Chunk) -> bool:
        frames = (self._first("noun", spelling, chunk) for spelling in (word.lemma, word.text))
        return any(frame is not None and frame.kind in DEED_KINDS for frame in frames)

    def _zero(self, k: int, chunk: Chunk) -> None:
        """``no casualties``, ``no arrests were made``, ``no one was killed``: zero of a victim kind."""
        word = chunk.word
        quantity = self._made(chunk.first, chunk.first + 1, Decimal(0), "zero")
        if chunk.quantity is None and self.words[chunk.first].cardinal == 0:
            return
        if word is None or self._is_belief(chunk):
            return
        counted = Counted(quantity, k)
        noun = next((one for one in self._none_of(chunk) if self._harm_named(one) is not None), chunk)
        counted.noun = noun
        frame = self._harm_named(noun)
        if frame is not None:
            self._take(counted, frame, noun.head)
        elif word.group is not None and not self._comes_of_a_wish(chunk):
            found = self._people_only(k, chunk, quantity)
            if found is None or found.kind not in VICTIM_KINDS:
                return
            counted = found
        else:
            return
        if noun is not chunk:
            counted.subject = self._noun_text(self.chunks.index(noun))
        self._finish(k, noun, counted)
        self.done.append(counted)

    def _harm_named(self, chunk: Chunk) -> Frame | None:
        """The frame of a victim kind by which a noun names what befell people: ``injuries``, ``arrests``."""
        frame = self._first("noun", chunk.lemma, chunk)
        return frame if frame is not None and frame.kind in VICTIM_KINDS else None

    def _none_of(self, chunk: Chunk) -> Iterator[Chunk]:
        """What *no* says that there was none of: ``no damage or injuries``, ``no reports of injuries``."""
        yield chunk
        phrase = self.companions.phrase_of(chunk)
        if phrase is None:
            return
        places = [self._of_place(chunk)] if chunk.lemma in pw.REPORTS else []
        places += [self._index_at(self.companions.token_of(one)) for one in self.companions.read.conjuncts_of(phrase)]
        yield from (self.chunks[at] for at in places if at >= 0 and self.chunks[at].quantity is None)

    def _has_exception(self, chunk: Chunk) -> bool:
        """``nobody but the 12 bishops``: who is left out is told as a number."""
        phrase = self.companions.phrase_of(chunk)
        return phrase is not None and any(one.quantities for one in self.companions.read.conjuncts_of(phrase))

    def _nobody(self, k: int, chunk: Chunk) -> None:
        if chunk.word is None or chunk.word.text not in pw.NEGATIVE_PERSONS or self._comes_of_a_wish(chunk):
            return
        if self._has_exception(chunk):
            return
        quantity = self._made(chunk.first, chunk.last, Decimal(0), "zero")
        place = self._of_place(chunk)
        self.stand_in = self.chunks[place] if place >= 0 else None
        counted = self._people_only(k, chunk, quantity)
        self.stand_in = None
        if counted is None:
            if place < 0 or self.chunks[place].quantity is None:
                return
            counted = Counted(quantity, k)
            self._whole_of(k, chunk, counted)
            counted.noun = self.chunks[place]
            self._fall_back(counted)
        counted.subject = counted.subject or ""
        self._finish(k, chunk, counted)
        self.done.append(counted)

    def _bare_handful(self, k: int, chunk: Chunk) -> None:
        """``scores were hurt and a handful killed``: a vague word that stands for people counted before."""
        bare = Chunk(chunk.sort, chunk.first, chunk.last, -1, None)
        counted = self._people_only(k, bare, self._made(chunk.first, chunk.last, None, "quantifier"))
        if counted is not None:
            counted.noun = bare
            self._finish(k, bare, counted)
            self.done.append(counted)

    def _quantifier(self, chunk: Chunk) -> int:
        """The token behind the vague word that opens a phrase; 0 where none counts what follows."""
        first = chunk.first
        last = first + 1
        if self.words[first].text not in pw.VAGUE_WORDS:
            if self.words[first].tag != "a" or chunk.last <= last or self.words[last].text not in pw.VAGUE_WORDS:
                return 0
            last += 1
        text = self.words[last - 1].text
        if pw.VAGUE_WORDS[text] and self.words[first].tag != "a":
            return 0
        if first and (self.words[first - 1].text, text) in pw.DEGREES:
            return 0  # as many people as possible
        inside_number = any(quantity.first < last for quantity in chunk.inner)  # a few million-dollar deals
        return 0 if inside_number else last

    def _has_verb(self, chunk: Chunk) -> bool:
        """Whether a verb has a phrase for its subject, or a participle behind tells of it: ``a handful killed``."""
        phrase, clauses = self.companions.phrase_of(chunk), self.companions.read.clauses
        return phrase is not None and any(
            one.verb is not None and phrase in (one.own_subject, one.antecedent) for one in clauses
        )

    def _vague(self, k: int, chunk: Chunk) -> None:
        """``several people were injured``: the closed list of vague words, before people of a victim or person kind."""
        last = self._quantifier(chunk)
        if not last:
            return
        first, text = chunk.first, self.words[last - 1].text
        noun = chunk
        if chunk.head == last - 1 and text in pw.NOUN_QUANTIFIERS:
            place = self._of_place(chunk)
            if place < 0 and self._last_people(self.done) and self._has_verb(chunk):
                self._bare_handful(k, chunk)
                return
            if place < 0 or not self.chunks[place].word:
                return
            noun = self.chunks[place]
        if noun.word is None or not (noun.word.plural or noun.text != noun.lemma):
            return
        if not (noun.word.plural and self._is_person_like(noun)):
            frame = self._first("noun", noun.lemma, noun)
            if frame is None or frame.kind not in HELD_KINDS:
                return  # several arrests were made
        quantity = self._made(first, last, None, "quantifier")
        counted = self._people_only(k, noun, quantity)
        if counted is None:
            frame = self._first("noun", noun.lemma, noun)
            if frame is None or frame.kind not in PEOPLE_KINDS:
                return
            counted = Counted(quantity, k)
            self._take(counted, frame, noun.head)
        counted.noun = noun
        if noun is chunk:
            counted.subject = self._text_after(last, noun, noun.last)
        self._finish(k, noun, counted)
        self.done.append(counted)
