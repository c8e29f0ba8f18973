"""A phrase in, the frame of the verb or noun that it belongs to out: object, subject, predicate, behind ``of``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.matching import OWNERS, Matcher
from numbers_extract.frames.traits import (
    BEFELL_KINDS,
    DIED_KINDS,
    EITHER_KINDS,
    HELD_KINDS,
    LASTING_KINDS,
    LIVED_KINDS,
    PEOPLE_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.classes import TO
from numbers_extract.grammar.clause import APPOSITION, GERUND_CLAUSE, OBJECT, PARTICIPLE_CLAUSE, SUBJECT, Clause
from numbers_extract.grammar.phrase import ADVERBIAL, LINK, NOUN_PHRASE, PREDICATE_WORD, VERB_GROUP, Phrase
from numbers_extract.kinds import Frame, all_frames, frames_for, is_specific
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import PLAIN_COPULA
from numbers_extract.lexicon.function_words import NOT_YET
from numbers_extract.lexicon.relators import PARTITIVE, SET_OPENERS

__all__ = ["Relations"]

_IN_CUSTODY: Final = HELD_KINDS & LASTING_KINDS
_LESS_SPECIFIC: Final = EITHER_KINDS | BEFELL_KINDS
_SAID_BESIDE: Final = frozenset({"label", "predicate", "adverb", "of", "noun"})
_STATES: Final = "EeJ"  # the sorts of words for states
_NOUNS_BEHIND: Final = "aDSNUXJQp"  # the sorts of words that go on to a noun
# Words of which one must stand in a sentence that says something of a number right beside it.
_SAYING: Final = frozenset(
    head.rpartition("_")[2] for frame in all_frames() if frame.role in _SAID_BESIDE for head in frame.heads
)


class Relations(Matcher):
    """How a phrase relates to the verbs and nouns around it."""

    def _said_of(self, chunk: Chunk) -> tuple[Frame, int] | None:
        """``12 dead``, ``seven soldiers dead``, ``four fatally``, ``41 deputies abstaining``."""
        if _SAYING.isdisjoint(self.lemmas):
            return None
        phrase = self.companions.phrase_of(chunk)
        beside = self._label_beside(phrase, chunk) if phrase is not None else None
        if beside is not None:
            return beside
        last = self.words[chunk.last - 1]
        if chunk.head < 0 and last.tag == "J":
            frame = self._either_state(chunk) or self._first("predicate", last.text, chunk)
            if frame is not None:
                return frame, chunk.last - 1
        if phrase is None:
            return None
        return (
            self._told_by_label(phrase, chunk)
            or self._owned_deed(phrase, chunk)
            or self._said_right_behind(phrase, chunk)
        )

    def _either_state(self, chunk: Chunk) -> Frame | None:
        """``lost 40 dead and wounded``: two states that a conjunction joins behind a bare number."""
        words, at = self.words, chunk.last
        joined = at + 1 < len(words) and words[at].tag == "C" and words[at + 1].tag in _STATES
        if not joined or (at + 2 < len(words) and words[at + 2].tag in _NOUNS_BEHIND):
            return None
        return self._first("predicate", f"{words[at - 1].text}_{words[at + 1].text}", chunk)

    def _said_right_behind(self, phrase: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """What is said of a phrase by what hangs on it: ``seven dead``, ``four fatally``, ``one in custody``."""
        headed = chunk.head < 0 or chunk.head == self.companions.token_of(phrase)
        for one, frame in self._words_behind(phrase, chunk) if headed else ():
            if frame is not None:
                return frame, self.companions.token_of(one)
        told = (one for one in self.companions.read.clauses if phrase in (one.own_subject, one.antecedent))
        clause = next(told, None) if chunk.head < 0 and self.done else None
        if clause is None or clause.verb is None or not self._goes_on(phrase, clause):
            return None
        token = self.companions.token_of(clause.verb)
        frame = self._first("predicate", clause.verb.text, chunk, token)
        return None if frame is None else (frame, token)

    def _words_behind(self, phrase: Phrase, chunk: Chunk) -> Iterator[tuple[Phrase, Frame | None]]:
        """The words that hang on a phrase, each with the frame that it gives it."""
        read = self.companions.read
        for one in read.governed_by(phrase):
            if one.index < phrase.index:
                continue
            if one.sort == PREDICATE_WORD:
                yield one, self._predicate(one, chunk)
            elif one.sort in (ADVERBIAL, LINK):
                yield one, self._first("adverb", one.text, chunk)
            elif one.preposition:
                yield one, self._state_led_to(one, chunk)
        for one in read.clause_of(phrase).adjuncts:
            if self._may_hang_on(phrase, one):
                yield one, self._state_led_to(one, chunk)
        for clause in read.clauses:
            if clause.verb is None or clause.after_comma or phrase not in (clause.antecedent, clause.own_subject):
                continue
            if clause.kind == GERUND_CLAUSE and not clause.passive:
                token = self.companions.token_of(clause.verb)
                yield clause.verb, self._first("predicate", clause.verb.text, chunk, token)
            elif clause.kind == PARTICIPLE_CLAUSE and self._joined_behind(clause.verb) is not None:
                either = self._predicate(clause.verb, chunk)  # left 80 wounded or dead
                yield clause.verb, either if either is not None and either.kind in EITHER_KINDS else None

    def _may_hang_on(self, phrase: Phrase, adjunct: Phrase) -> bool:
        """``31 were admitted, nine of them in critical condition``: whether what hangs on a verb may tell of a noun."""
        host, comma = self.companions.read.host_of(adjunct)
        some = host is not None and host.governor is phrase and host.preposition in PARTITIVE
        return not comma and (host is phrase or some)

    def _owned_deed(self, phrase: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """``four nuns' murder``: the deed that befell the people in front of the mark of an owner."""
        token = self.companions.token_of(phrase)
        if token < chunk.last or self.words[chunk.last].tag not in OWNERS or not self._is_person_like(chunk):
            return None
        frame = self._first("of", phrase.lemma, chunk, token)
        return None if frame is None else (frame, token)

    def _label_beside(self, phrase: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """``Ayes 76``, ``Displaced persons 900``: what a label right before a bare number says."""
        read = self.companions.read
        label = _right_before(phrase, read.clause_of(phrase)) if chunk.head < 0 else None
        if label is None or read.mark_before(phrase) is not None:
            return None
        alone = read.phrases[-1] is phrase and next(one for one in read.phrases if one.sort == label.sort) is label
        frame = self._first("label", label.lemma, chunk)
        if frame is None and alone:
            frame = self._first("label", label.text, chunk)
        if frame is not None:
            return frame, self.companions.token_of(label)
        return self._state_label(label, chunk) if alone else None

    def _told_by_label(self, phrase: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """``Dead: 12``, ``Affected families: 40``: what a label before a colon says."""
        clause = self.companions.read.clause_of(phrase)
        if clause.label is None or clause.own_subject not in (None, phrase):
            return None
        return self._labelled(clause.label, phrase, chunk) if chunk.head < 0 or self._is_people(chunk) else None

    def _labelled(self, label: Phrase, phrase: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """``Dead: 12``, ``Total displaced: 900``, ``Affected families: 40``: what a label before a colon says."""
        frame = self._first("predicate", label.text, chunk)
        if frame is not None:
            return frame, self.companions.token_of(label)
        read = self.companions.read
        told = read.clause_of(phrase).verb is not None or any(one.preposition for one in read.governed_by(phrase))
        return None if told else self._state_label(label, chunk)

    def _state_label(self, label: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """``Displaced persons``, ``Affected families``: what the noun of a label or the words before it say."""
        token = self.companions.token_of(label)
        place = self._index_at(token)
        named = self.chunks[place] if place >= 0 and label.sort == NOUN_PHRASE else None
        if named is None:
            return None
        frame = self._first("noun", label.lemma, named)
        if frame is None and (self._is_person_like(named) or named.lemma in pw.COUNTED_SINGULARS):
            states = self._told_of_label(label)
            states += [word.text for word in self.words[named.first : token] if word.tag in "eEJn"]
            said = (self._first("predicate", state, chunk) for state in states)
            frame = next((state for state in said if state is not None), None)
        return (frame, token) if frame is not None and frame.kind in VICTIM_KINDS else None

    def _told_of_label(self, label: Phrase) -> list[str]:
        """``Families reached: 40``, ``Children missing: 9``, ``Villagers without power: 90``: what is said behind."""
        read = self.companions.read
        clause = read.clause_of(label)
        told = clause.verb is not None and (label in clause.objects or clause.own_subject is label)
        states = [clause.verb.text] if told and clause.verb is not None else []
        hanging = (one for one in read.governed_by(label) if not one.quantities)
        return states + [f"{one.preposition}_{one.lemma}" if one.preposition else one.text for one in hanging]

    def _is_people(self, chunk: Chunk) -> bool:
        """People or households, who may be counted as anything: ``Displaced: 900 families``."""
        return chunk.sort == "Q" and (chunk.person or chunk.lemma in pw.COLLECTIVE_PEOPLE)

    def _goes_on(self, phrase: Phrase, clause: Clause) -> bool:
        """``42 were hurt and six held``: right behind a victim of whom a state, or a passive, tells."""
        last, verb = self.done[-1] if self.done else None, clause.verb
        before = None if last is None else self.companions.phrase_at(last.head)
        if last is None or last.frame is None or verb is None or before is None or verb.helped:
            return False
        if before.sort != VERB_GROUP:
            near = verb.open and clause.index - 1 <= before.clause < clause.index
            return near and last.frame.role == "predicate"
        if not clause.passive or clause.own_subject is not phrase or clause.objects or clause.adjuncts:
            return False
        return last.kind in VICTIM_KINDS and before.passive and before.clause == clause.index - 1

    def _inverted(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``Among the dead were two nuns``, ``Among those who died were six``: part of those named first."""
        phrase = self.companions.phrase_of(chunk)
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        if (
            phrase is None
            or clause is None
            or not clause.inverted
            or (phrase.conjunct_of or phrase) is not clause.own_subject
        ):
            return None
        verb = clause.verb
        among = next((one for one in clause.adjuncts if one.preposition in pw.PART_CUES), None)
        if verb is None or verb.lemma != PLAIN_COPULA or among is None or among.index > verb.index:
            return None
        return self._of_those_named(among, chunk, counted)

    def _of_those_named(self, among: Phrase, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """The frame of those of whom a phrase is said to be some, by their noun, their number or what tells of them."""
        place = self._place_of(among)
        whole = next((c for c in self.done if c.at == place), None)
        for clause in self.companions.read.clauses:  # among those who lost their lives, the victims killed, were six
            if clause.antecedent is not among or clause.verb is None:
                continue
            bare = clause.kind == PARTICIPLE_CLAUSE
            told = self._verb_frame(OBJECT if bare else SUBJECT, clause.verb, chunk)
            told = told or (None if bare else self._as_subject(clause.verb, chunk))
            if told is not None and told[0].kind in PEOPLE_KINDS:
                counted.link, counted.whole = "part", whole
                return told
        token = self.companions.token_of(among)
        frame = self._first("noun", among.text, chunk, token) or self._first("noun", among.lemma, chunk, token)
        if frame is not None and frame.kind in PEOPLE_KINDS:
            counted.link, counted.of_state = "part", frame.kind
            own = self._own_outcome(chunk) if frame.kind in EITHER_KINDS else None
            return own or (frame, token)
        if whole is None or whole.kind not in VICTIM_KINDS or whole.frame is None:
            return None
        counted.link, counted.whole = "part", whole  # among the 55 wounded were nine women
        return whole.frame, whole.head

    def _own_outcome(self, chunk: Chunk) -> tuple[Frame, int] | None:
        """``Among the victims were five dead cooks``: the outcome that the words before the counted noun say."""
        for token in range(chunk.quantity.last if chunk.quantity is not None else chunk.first, chunk.head):
            frame = self._first("predicate", self.words[token].text, chunk, token)
            if frame is not None and frame.kind in DIED_KINDS | LIVED_KINDS:
                return frame, token
        return None

    def _verb_frame(self, role: str, verb: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """The frame of a verb for that role; paired verbs (``shot and killed``) come first."""
        earlier, later = verb.conjunct_of, self._joined_behind(verb)
        own = self._lemma(verb)
        lemmas = [own]
        if earlier is not None and earlier.sort == VERB_GROUP:
            lemmas.insert(0, f"{self._lemma(earlier)}_{own}")
        if later is not None and role == OBJECT:
            lemmas.insert(0, f"{own}_{self._lemma(later)}")
            if self._says_outcome(verb, later, chunk):
                lemmas.insert(1, self._lemma(later))  # abducted and killed
        verbs = (verb,) if later is None else (verb, later)
        token = self.companions.token_of(verb)
        for lemma in lemmas:
            for one in verbs if frames_for(role, lemma) else ():
                frame = self._first(role, lemma, chunk, self.companions.token_of(one))
                if frame is not None:
                    return frame, token
        return None

    def _lemma(self, phrase: Phrase) -> str:
        """The lemma by which frames name the head of a phrase: of ``wound`` never that of ``winds``."""
        return self.words[self.companions.token_of(phrase)].lemma

    def _joined_behind(self, verb: Phrase) -> Phrase | None:
        """The bare verb or adjective that a conjunction joins right to a verb: ``abducted and killed``."""
        later = next(iter(self.companions.read.conjuncts_of(verb)), None)
        return None if later is None or later.helped or later.tag & TO else later

    def _says_outcome(self, verb: Phrase, later: Phrase, chunk: Chunk) -> bool:
        """Whether the second of two joined verbs says more of those to whom both were done."""
        fatal = self._first(OBJECT, self._lemma(later), chunk, self.companions.token_of(later))
        if fatal is None or self._has_object(later):
            return False
        if fatal.kind in DIED_KINDS or self._lemma(verb) in pw.LEAST_SPECIFIC:
            return True
        own = self._first(OBJECT, self._lemma(verb), chunk, self.companions.token_of(verb))
        own = own or self._first(OBJECT, self._lemma(verb), chunk, self.companions.token_of(later))
        return fatal.kind in LIVED_KINDS and own is not None and own.kind in _LESS_SPECIFIC

    def _has_object(self, verb: Phrase) -> bool:
        """Whether a verb, or the one that is joined to it, has an object behind it that is not the subject again."""
        later = self._joined_behind(verb)
        clauses = [self.companions.read.clause_of(one) for one in (verb, later) if one is not None]
        objects = (one for clause in clauses for one in clause.objects)
        return any(one.index > verb.index and one.text not in pw.REFLEXIVES for one in objects)

    def _is_undone(self, verb: Phrase) -> bool:
        """``were not arrested``, ``failed to escape``: whether a verb or the one that leads to it denies the deed."""
        first, last = self.reading.tokens_of(verb)
        if verb.negated:  # were not arrested after all
            return tuple(word.text for word in self.words[last : last + len(pw.TAKEN_BACK)]) != pw.TAKEN_BACK
        if self.words[first].text in NOT_YET:
            return True  # have yet to be traced
        clause = self.companions.read.clause_of(verb)
        outer = clause.shares_with.verb if clause.chained and clause.shares_with is not None else None
        return outer is not None and (outer.negated or outer.lemma in pw.FAILING)

    def _as_subject(self, verb: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """What a verb says of its subject, by itself or by what stands behind it."""
        token = self.companions.token_of(verb)
        if self._is_undone(verb):
            frame = self._first("not_subject", self._lemma(verb), chunk, token)
            return None if frame is None else (frame, token)
        found, passive = self._predicate_after(verb, chunk), verb.passive and verb.helped
        if found is None:
            return self._as_passive(verb, chunk) if passive else self._verb_frame(SUBJECT, verb, chunk)
        done = self._verb_frame(OBJECT, verb, chunk) if passive else None
        if done is not None and done[0].kind == found[0].kind:
            return done  # were listed as missing
        told = self._verb_frame(SUBJECT, verb, chunk)
        if told is None or (found[0].kind in DIED_KINDS and told[0].kind not in DIED_KINDS):
            return found  # was pronounced dead
        return told if told[0].kind in DIED_KINDS or (not is_specific(found[0]) and is_specific(told[0])) else found

    def _as_passive(self, verb: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """What a passive says of its subject: two verbs together, one with its agent, its -ed form."""
        later, agent = self._joined_behind(verb), self.companions.read.clause_of(verb).agent
        done = None if later is agent is None else self._verb_frame(OBJECT, verb, chunk)
        if done is not None and later is not None:
            pair = f"{self._lemma(verb)}_{self._lemma(later)}" in done[0].heads
            if pair or done[0].kind in DIED_KINDS or self._lemma(verb) in pw.LEAST_SPECIFIC:
                return done  # were killed or wounded
        if done is not None and done[0].pattern and agent is not None:
            return done  # are being held by rebels
        frame = self._predicate(verb, chunk)
        if frame is not None:
            return frame, self.companions.token_of(verb)
        return done or self._verb_frame(OBJECT, verb, chunk) or self._verb_frame(SUBJECT, verb, chunk)

    def _predicate_after(self, verb: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """``are missing``, ``were found dead``, ``remained unaccounted for``, ``were among the dead``."""
        clause = self.companions.read.clause_of(verb)
        said = clause.predicate or clause.result
        if said is not None and said.sort != NOUN_PHRASE:
            frame = self._predicate(said, chunk)
        else:
            led = said or next((one for one in clause.adjuncts if one.index > verb.index), None)
            if led is None or led.index < verb.index or self.companions.read.host_of(led)[0] is not None:
                return None
            said, frame = led, self._state_led_to(led, chunk)
        return None if frame is None else (frame, self.companions.token_of(said))

    def _state_led_to(self, noun: Phrase, chunk: Chunk) -> Frame | None:
        """``in critical condition``, ``among the dead``: what a preposition and its noun say of somebody."""
        if noun.preposition in SET_OPENERS and noun.text in pw.STATES:
            return self._first("predicate", noun.text, chunk)
        if not noun.preposition:
            return None
        frame = self._first("predicate", f"{noun.preposition}_{noun.lemma}", chunk, self.companions.token_of(noun))
        if frame is None or frame.kind not in _IN_CUSTODY or chunk.head < 0:
            return frame
        phrase = self.companions.phrase_of(chunk)
        told = phrase is not None and self.companions.read.clause_of(phrase).verb is not None
        return None if told else frame  # tortured a youth in custody

    def _predicate(self, word: Phrase, chunk: Chunk) -> Frame | None:
        """The frame of the word that is said of the phrase; with the one behind ``or``: ``80 dead or missing``."""
        later, token = self._joined_behind(word), self.companions.token_of(word)
        if later is not None and not self._has_object(later):
            both = self._first("predicate", f"{word.text}_{later.text}", chunk, token)
            if both is not None:
                return both
        return self._first("predicate", word.text, chunk, token)


def _right_before(phrase: Phrase, clause: Clause) -> Phrase | None:
    """``Ayes 76``, ``Evacuated 900``, ``Displaced persons 900``: the word right before a number that is its label."""
    if phrase.relation == APPOSITION:
        return phrase.governor
    verb = clause.verb
    if verb is None or phrase.preposition or not (verb.open or clause.fronted):
        return None
    return verb if clause.objects == [phrase] else next(iter(clause.objects), None)
