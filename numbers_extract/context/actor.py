"""A counted quantity in, who or what did it out: the agent by voice and preposition, empty where none is said."""

from __future__ import annotations

from typing import Final

from numbers_extract.context.causes import Found, is_assault, says_alone
from numbers_extract.context.doers import is_result
from numbers_extract.context.things_done import IMPOSING, ThingsDone
from numbers_extract.frames import Counted
from numbers_extract.frames.chunks import VERB_GROUPS, Chunk
from numbers_extract.frames.traits import (
    AGE_KINDS,
    AWAY_KINDS,
    CUSTODY_KINDS,
    DEED_KINDS,
    HARMED_KINDS,
    HELD_KINDS,
    MONEY_KINDS,
    PERCENT_KINDS,
    SPAN_KINDS,
    THING_KINDS,
    UNIT_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.classes import OWNER_MARK
from numbers_extract.grammar.clause import (
    APPOSITION,
    INFINITIVE,
    OBJECT,
    OBLIQUE,
    PARTICIPLE_CLAUSE,
    RELATIVE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.phrase import NOUN_PHRASE, VERB_GROUP, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.kinds import frames_for
from numbers_extract.lexicon import cues as words
from numbers_extract.lexicon.clause_words import EXAMPLES, INTRANSITIVE
from numbers_extract.lexicon.context_cues import actor as cues
from numbers_extract.lexicon.phrase_words import BODIES, CROSSING, DIVIDING_VERBS, TRANSPARENT
from numbers_extract.lexicon.quantity_words import BRINGING_VERBS, CHANGE_VERBS, FROM
from numbers_extract.lexicon.relators import INESSIVE
from numbers_extract.lexicon.speakers import DECLARED

__all__ = ["Actors"]

_DONE: Final = VICTIM_KINDS | DEED_KINDS
_OF_A_VERB: Final = (OBJECT, OBLIQUE)
_TOLL, _OF, _NOUN = "toll", "of", "noun"
_SUBJECTS: Final = frozenset({"subject", "not_subject"})
_OBJECTS: Final = frozenset({"object", "recipient"})
_TOLL_LINKS: Final = cues.TOLL.spellings
_STILL: Final = (
    cues.NOT_DOING
    - cues.DOING_TO_THINGS
    - cues.EARNING
    - cues.TELLING_OR_DOING
    - cues.PARTICLE_DOING
    - cues.HITTING
    - cues.REACHING
    - cues.STATIONING_VERBS
    - cues.MAKING
    - cues.CALLING_BACK
    - cues.TEARING
    - frozenset(DECLARED)
    - {words[0] for words in (*cues.ADDRESSED.words, *cues.MADE_OFF.words, *cues.LOST_TO.words, *cues.STEP.words)}
)
_FLEEING: Final = frozenset(words[0] for words in cues.FLED.words)
_BEFALLEN: Final = cues.UNTOLD | cues.FACING
_NO_HARMERS: Final = cues.UNTOLD | cues.VICTIM_FINDING_VERBS | cues.BEARING
_TELLING_OF_HELD: Final = cues.RECORDING_VERBS | cues.JUDGING
_PASSING: Final = cues.REACHING | CROSSING
_HELD: Final = cues.HELD_SHARES | cues.WANTING | cues.OWNING_A_SHARE
_NOBODY: tuple[str, tuple[str, ...]] = ("", ())


class Actors(ThingsDone):
    """Who did what is counted in one sentence; ``deeds`` are the actors found so far that are mishaps or deeds."""

    def __init__(self, reading: Reading, chunks: list[Chunk]) -> None:
        super().__init__(reading)
        self.chunks = chunks
        self.deeds: set[str] = set()
        self._acts: bool | None = None
        self._imposes: bool | None = None

    def of(self, counted: Counted) -> tuple[str, tuple[str, ...]]:
        """The words that name the doer, with their determiner, as the text has them, and the ids of the cues."""
        if counted.kind not in _DONE and not self._may_be_thing(counted):
            return _NOBODY
        phrase = self._phrase_of(counted)
        if phrase is None:
            return _NOBODY
        if counted.frame is not None and counted.frame.role == _TOLL and counted.kind in _DONE:
            owner = self._owner_of_toll(counted)
            if owner:
                return owner, (cues.TOLL_OWNER.id,)
        found = self._of_victims(counted, phrase) if counted.kind in _DONE else self._of_thing(counted, phrase)
        found = found or self.by_other_word(counted, phrase)
        if found is None or self._holds(found[0], counted):
            return _NOBODY
        words = self.words(found[0])
        if self.is_deed(found[0]):
            self.deeds.add(words)
        return words, (found[1].id,)

    @property
    def _someone_acts(self) -> bool:
        """Whether a verb of the sentence may do something to what is counted, so that the grammar need read it."""
        if self._acts is None:
            self._acts = any(chunk.lemma not in _STILL for chunk in self.chunks if chunk.sort in VERB_GROUPS)
            self._acts = self._acts or not cues.LIKE_ADJECTIVES.isdisjoint(self.reading.tokens.texts)
        return self._acts

    def _may_be_thing(self, counted: Counted) -> bool:
        """A cheap look: ages and bare lengths of time are nobody's deed."""
        if counted.kind in AGE_KINDS:
            return False
        if counted.kind in SPAN_KINDS and not counted.quantity.compound:
            return self._someone_imposes or self._something_changes
        acts = self._someone_acts or (counted.kind in PERCENT_KINDS and self._someone_imposes)
        acts = acts or (counted.kind in UNIT_KINDS and self._something_changes)
        acts = acts or (counted.kind in PERCENT_KINDS and self._someone_holds)
        return acts or counted.kind in MONEY_KINDS | THING_KINDS

    @property
    def _something_changes(self) -> bool:
        """Whether the sentence has a verb by which a level is changed."""
        return any(chunk.lemma in CHANGE_VERBS for chunk in self.chunks if chunk.sort in VERB_GROUPS)

    @property
    def _someone_holds(self) -> bool:
        """Whether the sentence has a word by which a share is somebody's, or asked for."""
        return any(chunk.lemma in _HELD for chunk in self.chunks)

    @property
    def _someone_imposes(self) -> bool:
        """Whether the sentence has a verb by which what is counted may be imposed."""
        if self._imposes is None:
            self._imposes = any(chunk.lemma in IMPOSING for chunk in self.chunks if chunk.sort in VERB_GROUPS)
        return self._imposes

    def _phrase_of(self, counted: Counted) -> Phrase | None:
        """The phrase that holds the number."""
        return self.reading.phrase_at(counted.quantity.last - 1)

    def _holds(self, phrase: Phrase, counted: Counted) -> bool:
        """Whether a phrase is the counted itself, who did it to nobody."""
        first, last = self.reading.tokens_of(phrase)
        return first <= counted.quantity.first < last

    # -------------------------------------------------------------------------------------- victims
    def _of_victims(self, counted: Counted, phrase: Phrase) -> Found | None:
        frame = counted.frame
        role = frame.role if frame is not None else ""
        head = self.reading.phrase_at(counted.head) if counted.head >= 0 else None
        if role == _TOLL and (head is None or head.sort == NOUN_PHRASE):
            return self._of_toll(head) or self._of_brought_toll(phrase)
        if role == _TOLL and head is not None:
            return self.cause(self.read.clauses[head.clause], head)  # the number killed in accidents
        if head is not None and head.sort == VERB_GROUP:
            own = self.read.clauses[head.clause]
            flees = counted.kind in AWAY_KINDS and head.lemma in _FLEEING and self._is_subject(counted)
            fled = next(iter(own.objects), None) if flees else None
            if fled is not None and self.is_deed(fled):
                return fled, cues.FLED
            if counted.kind in AWAY_KINDS:  # The camp shelters 900 people displaced by the dam
                return self._told_of_them(counted, own, phrase) or self._of_verb(counted, own, phrase)
            found = self._of_some(counted, own, phrase) or self._of_verb(counted, own, phrase)
            found = found or self._told_of_them(counted, own, phrase)
            if found is None and counted.kind in HARMED_KINDS:
                return self._told_of_harmed(counted, own, phrase)
            return self._made_off(phrase) if found is None and counted.kind in HELD_KINDS else found
        if role == _OF and head is not None and phrase.relation == OBLIQUE and head.relation in _OF_A_VERB:
            phrase = head  # caused injuries to nine people, resulting in injuries to nine people
        noun = self.outermost(phrase)
        if noun is not phrase and noun.relation != OBJECT and phrase.relation == APPOSITION and self.is_deed(noun):
            return noun, cues.DEED  # Cholera: 86 die
        clause = self.read.clauses[noun.clause]
        if counted.kind in HELD_KINDS:
            found = self.by_noun(noun) or self.led_to(clause, noun)
        else:
            found = self.of_noun(clause, noun, phrase)
        if found is None and (role not in (_OF, _NOUN) or self._may_be_done(clause, noun, counted)):
            found = self._of_verb(counted, clause, phrase)
        return found

    def _told_of_them(self, counted: Counted, own: Clause, phrase: Phrase) -> Found | None:
        """``People displaced by war live in tents``: who did it by a participle beside them, whatever they do now."""
        joined = self.joined_participles(own)  # Driven out by war, nine live
        for clause in (*self.telling(phrase), *joined):
            verb = clause.verb
            if clause is own or verb is None or not clause.passive or clause.agent is None:
                continue
            driven = verb.lemma in cues.UPROOTING and any(one.preposition in FROM for one in clause.adjuncts)
            if driven or says_alone(verb, (counted.kind,)):
                agent = self.doer(clause)
                if agent is not None:
                    return agent, cues.AGENT
        return None

    def _of_some(self, counted: Counted, own: Clause, phrase: Phrase) -> Found | None:
        """``killed 12, including two shot by guards``: what befell some of a set, where a participle tells it."""
        if counted.kind not in HARMED_KINDS or phrase.preposition not in EXAMPLES:
            return None
        for clause in self.telling(phrase):
            if clause is not own and clause.kind == PARTICIPLE_CLAUSE and clause.passive:
                found = self._cause(counted, clause, phrase, undergoes=True)
                if found is not None:
                    return found
        return None

    def _told_of_harmed(self, counted: Counted, own: Clause, phrase: Phrase) -> Found | None:
        """``including two who were shot by guards``, ``Two, hit by a bus, died``: what is told beside befell them."""
        dies = own.verb is not None and own.verb.lemma in cues.DYING
        kinds = (RELATIVE_CLAUSE, PARTICIPLE_CLAUSE) if dies else (RELATIVE_CLAUSE,)
        for clause in self.telling(phrase):
            verb = clause.verb
            if clause is own or clause.kind not in kinds or verb is None or not clause.passive or clause.gap:
                continue
            if any(frame.kind in HARMED_KINDS for frame in frames_for("object", verb.lemma)):
                return self._cause(counted, clause, phrase, undergoes=True)
        return None

    def _may_be_done(self, clause: Clause, noun: Phrase, counted: Counted) -> bool:
        """Whether the verb of a clause tells of the counted and not of a noun that they hang on: no release of 12."""
        if counted.kind in HARMED_KINDS:
            return self._tells_of_harm(clause)
        own = counted.noun is None or counted.noun.head < 0 or noun is self.reading.phrase_at(counted.noun.head)
        return own or noun.lemma in TRANSPARENT or noun is self._phrase_of(counted)

    def _tells_of_harm(self, clause: Clause) -> bool:
        """Whether a harm itself can be the object or subject of a verb: ``caused deaths``, ``deaths were reported``."""
        return clause.verb is None or clause.verb.lemma in _NO_HARMERS or clause.verb.lemma in cues.CAUSING

    def _of_verb(self, counted: Counted, clause: Clause, phrase: Phrase) -> Found | None:
        """Who did what a clause tells of the counted, as its object or as the subject of its passive."""
        noun = self.outermost(phrase)
        first = noun.conjunct_of or noun
        own = self.read.clauses[phrase.clause]
        told = clause.passive and clause.agent is not None  # nine who were hit by a bus were named by police
        if own.passive and own.agent is not None and own.own_subject in (phrase, first) and not told:
            clause = own  # of whom 41 were hit by debris
        verb = clause.verb
        undergoes = verb is None or clause.passive or clause.subject in (first, phrase) or self._is_subject(counted)
        cause = self._cause(counted, clause, phrase, undergoes=undergoes) or self._forced(clause)
        if undergoes or verb is None:
            return cause
        if noun.relation == OBLIQUE and noun.preposition in cues.TEARING_THROUGH and verb.lemma in cues.TEARING:
            return self._doer_of(clause)  # A lorry ploughed into nine nuns
        if self._befalls(verb, noun, counted):
            return cause
        waged = counted.kind in DEED_KINDS and noun.relation == OBLIQUE and noun.preposition in INESSIVE
        if noun.relation == OBJECT or clause.gap or self._is_object(counted) or (waged and is_assault(verb)):
            return self._doer_of(clause)  # killed 40 people in nine raids
        return None

    def _cause(self, counted: Counted, clause: Clause, phrase: Phrase, *, undergoes: bool) -> Found | None:
        """What befell the counted; of those taken or held, only who did it."""
        if counted.kind in VICTIM_KINDS and counted.kind not in HELD_KINDS:
            harmed = counted.kind in HARMED_KINDS
            found = self.undergone(clause, phrase, harmed=harmed) if undergoes else self.cause(clause, phrase)
            dated = found is not None and counted.kind in AWAY_KINDS and self._only_dates(clause, found)
            return None if dated else found
        agent = self.doer(clause) if undergoes and clause.passive else None
        if agent is None and undergoes:
            by_law = counted.kind in CUSTODY_KINDS  # were arrested and beaten by police
            return self.of_joined(clause, phrase, taken=True) if by_law else self.taken_by(clause, phrase)
        return None if agent is None else (agent, cues.AGENT)

    def _only_dates(self, clause: Clause, found: Found) -> bool:
        """``fled following the clashes``, ``were moved after a storm hit``: whether a deed says when people went."""
        phrase, cue = found
        if clause.verb is None or clause.verb.lemma in cues.UPROOTING or (cue is cues.WHEN and not clause.passive):
            return False
        opener = self.read.clauses[phrase.clause].opener if cue is cues.WHEN else None
        leads = phrase.preposition if cue is cues.DEED else "" if opener is None else opener.text
        return leads in cues.ONLY_DATING

    def _forced(self, clause: Clause) -> Found | None:
        """``forced nine families to flee``: who makes the counted do it."""
        outer = clause.shares_with
        if clause.kind != INFINITIVE or outer is None or outer.verb is None or outer.verb.lemma not in cues.FORCING:
            return None
        return self._doer_of(outer) if outer.lets or outer.passive else None

    def _is_subject(self, counted: Counted) -> bool:
        return counted.frame is not None and counted.frame.role in _SUBJECTS

    def _is_object(self, counted: Counted) -> bool:
        return counted.frame is not None and counted.frame.role in _OBJECTS

    def _befalls(self, verb: Phrase, noun: Phrase, counted: Counted) -> bool:
        """Whether the subject of a verb does not do it to the victims: it finds, tells of, bears or holds them off."""
        lemma = verb.lemma
        telling = _TELLING_OF_HELD if counted.kind in HELD_KINDS else cues.RECORDING_VERBS
        if counted.head == self.reading.token_of(verb) and self._is_object(counted) and lemma in telling:
            return False  # put two suspects before a court
        if lemma in DIVIDING_VERBS or (counted.kind in DEED_KINDS and lemma in cues.REPELLING):
            return True
        if noun.lemma in words.TAKEN and lemma in cues.TAKING_LIVES:
            return False
        harmed = counted.kind in HARMED_KINDS
        return (
            lemma in _BEFALLEN
            or lemma in INTRANSITIVE
            or (noun.bare_number and lemma in _PASSING)  # cases have reached 900
            or (harmed and lemma in cues.VICTIM_FINDING_VERBS)
            or (noun.lemma in BODIES and lemma in cues.MOVING_BODIES)
            or (lemma in cues.BEARING and counted.kind not in HELD_KINDS)
        )

    # -------------------------------------------------------------------------------------- tolls
    def _of_toll(self, noun: Phrase | None) -> Found | None:
        """``The toll from the quake rose to 12``: the deed behind the noun of a toll, or any cause behind ``from``."""
        told = [] if noun is None else self.read.behind(noun, 2)[1:]  # puts the toll from the quake at 12
        for phrase in (*self.hanging_on(noun), *told) if noun is not None else ():
            if phrase.preposition in _TOLL_LINKS and self.is_deed(phrase):
                return phrase, cues.TOLL
            for clause in self.telling(phrase):  # the number of people killed in accidents
                found = self.cause(clause, phrase) if clause.passive else None
                if found is not None:
                    return found
        return None

    def _of_brought_toll(self, phrase: Phrase) -> Found | None:
        """``Cholera killed nine, bringing the toll to 40``: who did the last of what a toll counts."""
        clause = self.read.clauses[phrase.clause]
        outer = clause.shares_with if is_result(clause) else None
        if clause.verb is None or clause.verb.lemma not in BRINGING_VERBS or outer is None or outer.verb is None:
            return None
        harms = any(frame.kind in HARMED_KINDS for frame in frames_for("object", outer.verb.lemma))
        harms = harms and outer.verb.lemma not in _NO_HARMERS
        return self._doer_of(clause) if harms and any(one.quantities for one in outer.objects) else None

    def _owner_of_toll(self, counted: Counted) -> str:
        """``Hurricane Sandy's death toll``: the deed that owns the noun of a toll."""
        noun = self.reading.phrase_at(counted.head) if counted.head >= 0 else None
        if noun is None:
            return ""
        tokens, tags = self.reading.tokens, self.read.tags
        mark = next((k for k in range(noun.first, noun.head) if tags[k] & OWNER_MARK), noun.first)
        first, last = self.read.items.first[noun.first], self.read.items.first[mark]
        deed = any(word.lemma in cues.DEEDS for word in tokens.words[first:last])
        return tokens.surface(first, last) if deed else ""
