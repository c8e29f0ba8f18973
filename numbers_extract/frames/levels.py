"""A phrase in, the frame of its own noun or of the total that it is the level of out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.clause_relations import ClauseRelations
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.traits import (
    DIED_KINDS,
    EITHER_KINDS,
    FORCE_KINDS,
    LIVED_KINDS,
    PEOPLE_KINDS,
    PERCENT_KINDS,
    PLAIN_KINDS,
    UNIT_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.clause import (
    APPOSITION,
    MOST_STEPS,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PARTICIPLE_CLAUSE,
    PREDICATE,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.phrase import NOUN_PHRASE, PREDICATE_WORD, VERB_GROUP, Phrase
from numbers_extract.grammar.sentence import ReadSentence
from numbers_extract.kinds import Frame, all_frames
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import CHANGED_BY, LEVELLED_BY, SAYING
from numbers_extract.lexicon.quantity_words import BRINGING_VERBS, CHANGE_PARTICLES, FROM
from numbers_extract.lexicon.relators import BOUNDING, DEFINITE_ARTICLE, EQUATIVE, INESSIVE, PARTITIVE

__all__ = ["Levels"]


_LESS_THAN_STATE: Final = FORCE_KINDS | EITHER_KINDS  # two slain victims
_THE_NUMBER: Final = 2  # words
_UNIT_OR_PLAIN: Final = UNIT_KINDS | PLAIN_KINDS
_TOLD: Final = DIED_KINDS | LIVED_KINDS
_BEHIND_VERB: Final = frozenset({OBJECT, OBLIQUE, PREDICATE, SUBJECT})
# Words of which one must stand in a sentence that tells a level.
_LEVEL_WORDS: Final = pw.BARE_NUMBERS.union(
    head.rpartition("_")[2] for frame in all_frames() if frame.role == "toll" for head in frame.heads
)


class Levels(ClauseRelations):
    """Own nouns, totals and levels."""

    def _noun(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        if chunk.head < 0 and counted.noun is not None and counted.noun.head >= 0:
            chunk = counted.noun
        if chunk.head < 0:
            last = self.words[chunk.last - 1]
            if last.tag in "Ee" and chunk.last - 1 >= counted.quantity.outer_last:
                frame = self._first("noun", last.text, chunk)
                return None if frame is None else (frame, chunk.last - 1)
            return None
        frame = self._first("noun", chunk.lemma, chunk)
        if frame is None or frame.kind in _LESS_THAN_STATE:
            state = self._state(chunk, counted)
            if state is not None:
                return state
        return None if frame is None else (frame, chunk.head)

    def _state(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``20 wounded men``, ``some 800 displaced families``: what the modifiers of a person noun say of them."""
        if not self._is_person_like(chunk) or chunk.sort not in "NQA":
            return None
        kinds = _TOLD if chunk.sort == "A" else VICTIM_KINDS
        for token in range(max(chunk.first, counted.quantity.outer_last), chunk.head):
            word = self.words[token]
            if word.tag in "eEJn":
                frame = self._first("predicate", word.text, chunk)
                if frame is not None and frame.kind in kinds:
                    return frame, token
        return None

    def _level(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``the toll rose to 22``, ``put the number of dead at 12``, ``bringing to 26 the number of deaths``."""
        if _LEVEL_WORDS.isdisjoint(self.lemmas) or (counted.noun is not None and counted.noun is not chunk):
            return None
        phrase = self.companions.phrase_of(chunk)
        if phrase is None:
            return None
        label = self._label_of(phrase)
        if label is not None and (chunk.head < 0 or self._is_people(chunk)):
            found = self._told_toll(label)
            return found if found is None or chunk.head < 0 or found[0].kind in PEOPLE_KINDS else None
        if chunk.head >= 0 and chunk.lemma not in pw.LEVEL_NOUNS:
            return None
        found = None
        if self._says_level(phrase, chunk):
            found = self._stated_level(phrase)
            if found is None or found[0].kind not in VICTIM_KINDS:
                found = self._befell_so_many(phrase, chunk) or found
        told = chunk.head < 0 or found is None or found[0].kind in PEOPLE_KINDS
        return found if told else None  # fired a gun at seven people

    def _label_of(self, phrase: Phrase) -> Phrase | None:
        """``Toll: 12 people``, ``Death toll now 412``: the label of a number, which nothing else tells of."""
        read = self.companions.read
        clause = read.clause_of(phrase)
        over = self._toll_over(phrase) if clause.verb is None else None
        if clause.verb is not None or clause.own_subject not in (None, phrase, phrase.governor, over):
            return None
        hangs = any(one.preposition for one in read.governed_by(phrase))
        if clause.label is not None:
            return None if hangs and not phrase.bare_number else clause.label
        return over if phrase.bare_number and read.mark_before(phrase) is None else None

    def _toll_over(self, phrase: Phrase) -> Phrase | None:
        """``Death toll from Ard attack now 14``: the toll that a number stands beside, or beside what hangs on it."""
        over = phrase.governor if phrase.relation == APPOSITION else None
        for _ in range(MOST_STEPS):
            if over is None or over.lemma in pw.TOLLS or over.relation != NOMINAL:
                break
            over = over.governor
        return over if over is not None and over.lemma in pw.TOLLS else None

    def _says_level(self, phrase: Phrase, chunk: Chunk) -> bool:
        """Whether a verb or a preposition says that a number is how many there are."""
        read = self.companions.read
        clause = read.clause_of(phrase)
        verb = clause.verb
        if not phrase.preposition or phrase.relation == PREDICATE:
            levels = (
                verb is not None and verb.lemma in pw.LEVEL_STATING_VERBS and (chunk.head >= 0 or phrase.bare_number)
            )
            return levels and phrase.relation in _BEHIND_VERB
        if clause.agent is not None and clause.agent in (phrase, phrase.conjunct_of):
            return False
        if phrase.preposition in FROM and self._follows_count(chunk):
            link = read.preposition_of(phrase)
            up = None if link is None else read.right_before(link)
            if up is not None and up.text in CHANGE_PARTICLES:
                return False  # won 164 seats, up from 141
        if phrase.preposition in INESSIVE:
            return phrase.relation == OBLIQUE and read.host_of(phrase)[0] is None
        if phrase.preposition in EQUATIVE:  # gave the toll as 12
            given = [clause.subject] if clause.passive else clause.objects
            return phrase.relation == OBLIQUE and any(one is not None and one.lemma in pw.GIVEN_AS for one in given)
        if phrase.preposition in BOUNDING:
            return phrase.relation == OBLIQUE and verb is not None and verb.lemma in pw.ESTIMATE_VERBS | BRINGING_VERBS
        return phrase.preposition in pw.LEVEL_PREPOSITIONS - PARTITIVE

    def _follows_count(self, chunk: Chunk) -> bool:
        """Whether a bare number can go on from things or people counted before it in the sentence."""
        last = self.done[-1] if self.done else None
        goes_on = last is not None and (last.kind not in _UNIT_OR_PLAIN or last.kind in PERCENT_KINDS)
        return chunk.head < 0 and goes_on  # not: turnout was 38 percent, down from 45

    def _hits_level(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``the toll in the shooting has hit 22``: a bare number that a verb of level gives a toll, no object of it."""
        if chunk.head >= 0 or pw.TOLL_NOUNS.isdisjoint(self.lemmas):
            return None
        phrase = self.companions.phrase_of(chunk)
        if phrase is None or phrase.relation != OBJECT or phrase.preposition:
            return None
        found = self._level(chunk, counted)
        return found if found is not None and self.words[found[1]].lemma in pw.TOLL_NOUNS else None

    def _stated_level(self, phrase: Phrase) -> tuple[Frame, int] | None:
        """The noun whose level is stated: a toll before others, what the verb is done to before its subject."""
        best: tuple[Frame, int] | None = None
        for noun, near in self._levelled(phrase):
            if self._stands_for_count(noun):
                break
            found = self._told_toll(noun, self.companions.read.clause_of(phrase).verb)
            if found is None or not (near or found[0].kind in VICTIM_KINDS):
                continue
            counts = noun.lemma in pw.COUNT_HEADS
            if best is None or (counts and best[0].kind not in VICTIM_KINDS):
                best = found
            if counts:
                break
        return best

    def _befell_so_many(self, phrase: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """``the number rescued is 40``: what a participle says befell as many as a bare number tells."""
        for noun, _ in self._levelled(phrase) if chunk.head < 0 else ():
            for verb in self._inside_number(noun) if noun.lemma in pw.BARE_NUMBERS else ():
                token = self.companions.token_of(verb)
                frame = self._first("object", verb.lemma, chunk, token) if verb.sort == VERB_GROUP else None
                if frame is not None and frame.kind in VICTIM_KINDS:
                    return frame, token
        return None

    def _levelled(self, phrase: Phrase) -> Iterator[tuple[Phrase, bool]]:
        """The nouns whose level a number can be, the likeliest first, and whether each is in the number's clause."""
        read = self.companions.read
        own = clause = read.clause_of(phrase)
        over = phrase.governor
        if over is not None and over.sort == NOUN_PHRASE:
            yield over, True  # a rise in deaths to 12
        gapped = _conjunct_over(phrase)
        if gapped is not None:
            yield gapped, True  # and the number of soldiers missing to 12
        seen = {own.index}
        for _ in range(MOST_STEPS):
            yield from ((one, clause is own) for one in _told_in(read, clause, phrase))
            outer = clause.parent or clause.shares_with
            if outer is None or outer.index in seen:
                break
            clause = outer
            seen.add(clause.index)
        for before in reversed(read.clauses[: own.index]) if self._gapped_level(phrase) is None else ():
            if before.index not in seen:
                yield from ((one, False) for one in _told_in(read, before, phrase))
        for one in read.governed_by(own.subject) if own.subject is not None else ():
            if one.preposition and one.sort == NOUN_PHRASE:
                yield one, True  # the lead in the popular vote is 900

    def _gapped_level(self, phrase: Phrase) -> Phrase | None:
        """``fires fell to 40 and thefts to 12``: the subject of a level whose verb is left out; None for none."""
        read = self.companions.read
        clause = read.clause_of(phrase)
        verb = clause.verb
        if verb is None or verb.clause == clause.index or phrase.preposition not in CHANGED_BY | LEVELLED_BY:
            return None
        return (
            None if read.clauses[verb.clause].objects else clause.own_subject
        )  # not: put the toll at 40, rebels at 90

    def _stands_for_count(self, noun: Phrase) -> bool:
        """``900 joined the strike; the ministry put the number at 300``: whether a noun stands for what was counted."""
        if noun.lemma not in pw.BARE_NUMBERS or not any(one.kind not in UNIT_KINDS for one in self.done):
            return False
        first, last = self.reading.tokens_of(noun)
        if last - first != _THE_NUMBER or self.words[first].text not in DEFINITE_ARTICLE:
            return False
        read = self.companions.read
        told = any(one.preposition in PARTITIVE or one.sort == PREDICATE_WORD for one in read.governed_by(noun))
        return not told and not any(one.antecedent is noun for one in read.clauses)  # the number slain

    def _told_toll(self, noun: Phrase, verb: Phrase | None = None) -> tuple[Frame, int] | None:
        """What a noun whose level is told counts: ``the toll``, ``the number of soldiers killed``, ``deaths``."""
        first, last = self.reading.tokens_of(noun)
        counts = any(word.lemma in pw.COUNT_HEADS for word in self.words[first:last])
        numbers = verb is not None and verb.lemma in pw.NUMBER_VERBS
        own = self._toll_at(noun, numbered=numbers)
        if own is None and verb is not None and numbers:
            token, place = self.companions.token_of(verb), self._index_at(self.companions.token_of(noun))
            frame = self._first("toll", self._lemma(verb), self.chunks[place], token) if place >= 0 else None
            return None if frame is None else (frame, token)  # army reservists numbered in the thousands
        if own is not None and own[0].kind in VICTIM_KINDS:
            return own  # the death toll of the raid
        for one in self._inside_number(noun) if counts else ():
            found = self._toll_at(one, numbered=True)
            if found is not None:
                last_one = self._toll_at(self.companions.read.list_of(one)[-1], numbered=True)
                return last_one if last_one is not None and last_one[0].kind == found[0].kind else found
        return own

    def _inside_number(self, noun: Phrase) -> Iterator[Phrase]:
        """``the number of soldiers killed``, ``the number of wounded``: whom a number is said to count."""
        read = self.companions.read
        told = [one for one in read.governed_by(noun) if one.preposition in PARTITIVE or one.sort == PREDICATE_WORD]
        for clause in read.clauses:
            if (
                clause.kind == PARTICIPLE_CLAUSE
                and clause.verb is not None
                and (clause.antecedent is noun or clause.antecedent in told)
            ):
                yield clause.verb
        for one in told:
            yield from (state for state in read.governed_by(one) if state.sort == PREDICATE_WORD)  # people missing
        yield from told

    def _toll_at(self, told: Phrase, *, numbered: bool) -> tuple[Frame, int] | None:
        """The frame of the level of one word; people are a level only as ``the number of militants``."""
        token = self.companions.token_of(told)
        place = self._index_at(token)
        if place < 0 or (self.chunks[place].quantity is not None and told.quantities):
            return None
        here, word = self.chunks[place], self.words[token]
        frame = self._first("toll", word.lemma, here, token) or self._first("toll", word.text, here, token)
        if numbered and told.sort == NOUN_PHRASE and (frame is None or frame.kind in FORCE_KINDS):
            frame = self._toll_of_state(told, here) or frame
        if frame is None and word.lemma in pw.COUNT_HEADS:
            frame = self._toll_of_modifier(told, here)
        if frame is None or (word.group is not None and not numbered and word.lemma not in pw.GUARDS):
            return None
        return frame, token

    def _toll_of_modifier(self, noun: Phrase, here: Chunk) -> Frame | None:
        """``the city's homicide total``: the noun before the head says what is counted."""
        first, last = self.reading.tokens_of(noun)[0], self.companions.token_of(noun)
        found = (self._first("toll", self.words[token].lemma, here, token) for token in range(first, last))
        return next((frame for frame in found if frame is not None and frame.kind not in FORCE_KINDS), None)

    def _toll_of_state(self, noun: Phrase, here: Chunk) -> Frame | None:
        """``the number of wounded soldiers``: the level of those of whom the modifier is said."""
        if not self._is_person_like(here):
            return None
        first, last = self.reading.tokens_of(noun)[0], self.companions.token_of(noun)
        states = (word for word in self.words[first:last] if word.tag in "eEJn")
        found = (self._first("toll", state.text, here) or self._first("toll", state.lemma, here) for state in states)
        return next((frame for frame in found if frame is not None), None)


def _conjunct_over(phrase: Phrase) -> Phrase | None:
    """The noun with a joint before it that a number hangs on, by its state or by whom it counts; None for none."""
    over = phrase.governor
    for _ in range(MOST_STEPS):
        if over is None or over.sort == VERB_GROUP or over.conjunct_of is not None:
            break
        over = over.governor
    return over if over is not None and over.sort == NOUN_PHRASE and over.conjunct_of is not None else None


def _told_in(read: ReadSentence, clause: Clause, phrase: Phrase) -> Iterator[Phrase]:
    """What the verb of a clause is done to, the nearest before a number first, its subject; no number, no speaker."""
    objects = [part for one in clause.objects for part in read.list_of(one)]
    before = [one for one in reversed(objects) if one.index < phrase.index]
    behind = [one for one in objects if one.index > phrase.index]
    bare = (one for one in clause.adjuncts if not one.preposition and one.index > phrase.index)
    speaks = clause.verb is not None and clause.verb.lemma in SAYING and phrase.clause != clause.index
    subject = None if speaks else clause.subject  # survivors said there were 90 aboard
    told = (*before, *behind, *bare, clause.predicate if clause.inverted else None, subject)
    return (one for one in told if one is not None and one is not phrase and not one.quantities)
