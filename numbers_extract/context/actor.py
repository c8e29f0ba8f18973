"""A counted quantity in, who or what did it out: the agent by voice and preposition, empty where none is said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from numbers_extract.context.causes import Causes, Found
from numbers_extract.context.doers import is_result
from numbers_extract.frames import Counted
from numbers_extract.frames.chunks import VERB_GROUPS, Chunk
from numbers_extract.frames.traits import (
    AGE_KINDS,
    AWAY_KINDS,
    DEED_KINDS,
    FORCE_KINDS,
    HARMED_KINDS,
    HELD_KINDS,
    MONEY_KINDS,
    PERCENT_KINDS,
    SPAN_KINDS,
    THING_KINDS,
    UNIT_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.classes import AMOUNT, OWNER_MARK, POSSESSIVE, PRONOUN
from numbers_extract.grammar.clause import (
    APPOSITION,
    COMPLEMENT,
    INFINITIVE,
    MOST_STEPS,
    NOMINAL,
    OBJECT,
    OBLIQUE,
    PASSIVE_SUBJECT,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.phrase import ADVERBIAL, NOUN_PHRASE, PREDICATE_WORD, SHIFTED, VERB_GROUP, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.kinds import frames_for
from numbers_extract.lexicon import cues as words
from numbers_extract.lexicon.ballot_talk import LEADING
from numbers_extract.lexicon.clause_words import EXAMPLES, INTRANSITIVE
from numbers_extract.lexicon.context_cues import actor as cues
from numbers_extract.lexicon.phrase_words import LEVEL_PREPOSITIONS, OF_WORDS, TRANSPARENT
from numbers_extract.lexicon.quantity_words import CHANGE_VERBS
from numbers_extract.lexicon.speakers import DECLARED, PAPERS, speaks
from numbers_extract.lexicon.words import FOLDED

__all__ = ["Actors"]

_DONE: Final = VICTIM_KINDS | DEED_KINDS
_PERSON: Final = "person"
_TOLL, _OF, _NOUN = "toll", "of", "noun"
_UNOWNED: Final = SPAN_KINDS | PERCENT_KINDS
_SUBJECTS: Final = frozenset({"subject", "not_subject"})
_OBJECTS: Final = frozenset({"object", "recipient"})
_INSIDE: Final = OF_WORDS | EXAMPLES
_TOLL_LINKS: Final = frozenset(" ".join(phrase) for phrase in cues.TOLL.words)
_IMPOSED: Final = frozenset(" ".join(words) for words in cues.IMPOSED.words)
_IMPOSING: Final = frozenset(words[0] for words in cues.IMPOSED.words)
_MADE_OFF: Final = frozenset(" ".join(words) for words in cues.MADE_OFF.words)
_STILL: Final = (
    cues.NOT_DOING
    - cues.DOING_TO_THINGS
    - cues.EARNING
    - cues.TELLING_OR_DOING
    - cues.PARTICLE_DOING
    - cues.HITTING
    - frozenset(DECLARED)
    - {words[0] for words in (*cues.MADE_OFF.words, *cues.LOST_TO.words)}
)
_ASKED: Final = frozenset(" ".join(words) for words in cues.ASKED.words)
_PROVIDED: Final = frozenset(" ".join(words) for words in cues.PROVIDED.words)
_OWN_RESULT: Final = frozenset(" ".join(words) for words in cues.OWN_RESULT.words)
_SWUNG: Final = frozenset(" ".join(words) for words in cues.SWUNG.words)
_FLEEING: Final = frozenset(words[0] for words in cues.FLED.words)
_NO_MORE: Final = ("", "!")  # so the pattern of a frame opens that asks for nothing beside its verb
_NOBODY: tuple[str, tuple[str, ...]] = ("", ())


class Actors(Causes):
    """Who did what is counted in one sentence."""

    def __init__(self, reading: Reading, chunks: list[Chunk]) -> None:
        super().__init__(reading)
        self.chunks = chunks
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
        if found is None or self._holds(found[0], counted):
            return _NOBODY
        return self.words(found[0]), (found[1].id,)

    @property
    def _someone_acts(self) -> bool:
        """Whether a verb of the sentence may do something to what is counted, so that the grammar need read it."""
        if self._acts is None:
            self._acts = any(chunk.lemma not in _STILL for chunk in self.chunks if chunk.sort in VERB_GROUPS)
        return self._acts

    def _may_be_thing(self, counted: Counted) -> bool:
        """A cheap look: ages and bare lengths of time are nobody's deed."""
        if counted.kind in AGE_KINDS:
            return False
        if counted.kind in SPAN_KINDS and not counted.quantity.compound:
            return self._someone_imposes
        acts = self._someone_acts or (counted.kind in PERCENT_KINDS and self._someone_imposes)
        acts = acts or (counted.kind in UNIT_KINDS and self._something_changes)
        return acts or counted.kind in MONEY_KINDS | THING_KINDS

    @property
    def _something_changes(self) -> bool:
        """Whether the sentence has a verb by which a level is changed."""
        return any(chunk.lemma in CHANGE_VERBS for chunk in self.chunks if chunk.sort in VERB_GROUPS)

    @property
    def _someone_imposes(self) -> bool:
        """Whether the sentence has a verb by which what is counted may be imposed."""
        if self._imposes is None:
            self._imposes = any(chunk.lemma in _IMPOSING for chunk in self.chunks if chunk.sort in VERB_GROUPS)
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
            return self._of_toll(head)
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
            return self._of_verb(counted, own, phrase) or self._told_of_them(counted, own, phrase)
        noun = self._outermost(phrase)
        if noun is not phrase and noun.relation != OBJECT and phrase.relation == APPOSITION and self.is_deed(noun):
            return noun, cues.DEED  # Cholera: 86 die
        clause = self.read.clauses[noun.clause]
        found = self.of_noun(clause, noun, phrase) if counted.kind not in HELD_KINDS else self.by_noun(noun)
        if found is None and (role not in (_OF, _NOUN) or self._may_be_done(clause, noun, counted)):
            found = self._of_verb(counted, clause, phrase)
        return found

    def _told_of_them(self, counted: Counted, own: Clause, phrase: Phrase) -> Found | None:
        """``People displaced by war live in tents``: who did it by a participle behind them, whatever they do now."""
        for clause in self.telling(phrase):
            verb = clause.verb
            if clause is own or verb is None or not clause.passive or clause.agent is None:
                continue
            frames = frames_for("object", verb.lemma)
            if any(frame.kind == counted.kind and frame.pattern[:1] in _NO_MORE for frame in frames):
                agent = self.doer(clause)
                if agent is not None:
                    return agent, cues.AGENT
        return None

    def _may_be_done(self, clause: Clause, noun: Phrase, counted: Counted) -> bool:
        """Whether the verb of a clause tells of the counted and not of a noun that they hang on: no release of 12."""
        if counted.kind in HARMED_KINDS:
            return self._tells_of_harm(clause)
        own = counted.noun is None or counted.noun.head < 0 or noun is self.reading.phrase_at(counted.noun.head)
        return own or noun.lemma in TRANSPARENT or noun is self._phrase_of(counted)

    def _tells_of_harm(self, clause: Clause) -> bool:
        """Whether a harm itself can be the object or subject of a verb: ``caused deaths``, ``deaths were reported``."""
        return clause.verb is None or clause.verb.lemma in cues.CAUSING | cues.UNTOLD | cues.FINDING | cues.BEARING

    def _of_verb(self, counted: Counted, clause: Clause, phrase: Phrase) -> Found | None:
        """Who did what a clause tells of the counted, as its object or as the subject of its passive."""
        noun = self._outermost(phrase)
        first = noun.conjunct_of or noun
        own = self.read.clauses[phrase.clause]
        if own.passive and own.agent is not None and own.own_subject in (phrase, first):
            clause = own  # of whom 41 were hit by debris
        verb = clause.verb
        undergoes = verb is None or clause.passive or clause.subject in (first, phrase) or self._is_subject(counted)
        cause = self._cause(counted, clause, phrase, undergoes=undergoes) or self._forced(clause)
        if undergoes or verb is None or self._befalls(verb, noun, counted):
            return cause
        if noun.relation == OBJECT or clause.gap or self._is_object(counted):
            return self._doer_of(clause)
        return None

    def _cause(self, counted: Counted, clause: Clause, phrase: Phrase, *, undergoes: bool) -> Found | None:
        """What befell the counted; of those taken or held, only who did it."""
        if counted.kind in VICTIM_KINDS and counted.kind not in HELD_KINDS:
            return self.undergone(clause, phrase) if undergoes else self.cause(clause, phrase)
        agent = self.doer(clause) if undergoes and clause.passive else None
        return None if agent is None else (agent, cues.AGENT)

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
        if counted.head == self.reading.token_of(verb) and self._is_object(counted) and lemma in cues.TELLING:
            return False  # put two suspects before a court
        if lemma in words.BREAKING_DOWN or (counted.kind in DEED_KINDS and lemma in cues.REPELLING):
            return True
        if noun.lemma in words.TAKEN and lemma in cues.TAKING_LIVES:
            return False
        harmed = counted.kind in HARMED_KINDS
        return (
            lemma in cues.UNTOLD
            or lemma in INTRANSITIVE
            or (harmed and lemma in cues.FINDING)
            or (lemma in cues.BEARING and counted.kind not in HELD_KINDS)
        )

    def _doer_of(self, clause: Clause) -> Found | None:
        doer = self.doer(clause)
        return None if doer is None else (doer, cues.MAIN_SUBJECT if is_result(clause) else cues.SUBJECT)

    def _outermost(self, phrase: Phrase) -> Phrase:
        """``the bodies of 12 men``, ``20 men, including 12 boys``: the noun that a phrase hangs on as a part of it."""
        for _ in range(MOST_STEPS):
            governor = phrase.governor
            inside = phrase.relation == APPOSITION or (phrase.relation == NOMINAL and phrase.preposition in _INSIDE)
            if governor is None or governor.sort != NOUN_PHRASE or not inside:
                return phrase
            phrase = governor
        return phrase

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

    # -------------------------------------------------------------------------------------- things
    def _of_thing(self, counted: Counted, phrase: Phrase) -> Found | None:
        """Who fired the rockets, spent the money, sent the troops: who does what has the counted as its object."""
        if counted.frame is not None and counted.frame.role == _TOLL:
            return None  # brings its numbers up to 9,000
        imposed = self._imposed(counted, phrase)
        if imposed is not None:
            return imposed
        if counted.kind in SPAN_KINDS and not counted.quantity.compound:
            return None
        changer = self._changer(counted, phrase)
        if changer is not None:
            return changer
        bare = phrase.tag & AMOUNT and phrase.conjunct_of is None and not self.hanging_on(phrase)  # edged up 4 percent
        if counted.kind in _UNOWNED and bare:
            return None
        for clause in self._with_object(self._gathered(phrase, sums=counted.kind in MONEY_KINDS)):
            if clause.verb is not None and self._does(clause, clause.verb, counted, phrase):
                found = self._orderer(clause, counted) or self._doer_of(clause) or self._payer(clause, counted)
                if found is not None:
                    return found
        own = self._own_result(counted, phrase)
        clause = self.read.clauses[phrase.clause]
        if own is not None or phrase in clause.objects:
            return own or self.lost_to(clause)
        return (
            self._made_off(phrase)
            or self._asked(counted, phrase)
            or self._provided(phrase)
            or self._swung(counted, phrase)
            or self._undone_by(counted, phrase)
            or self._torn_through(counted, phrase)
        )

    def _changer(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``cut its stake from 9 percent``, ``to double the grant``: who changes something by, from or to an amount."""
        if counted.kind not in UNIT_KINDS:
            return None
        for _ in range(MOST_STEPS):
            governor = phrase.governor
            if phrase.relation not in (NOMINAL, APPOSITION) or governor is None or not governor.tag & AMOUNT:
                break
            phrase = governor  # by half a point, to 6 percent
        clause = self.read.clauses[phrase.clause]
        if clause.verb is None or clause.verb.lemma not in CHANGE_VERBS or clause.verb.lemma in LEADING:
            return None
        level = phrase.relation == OBLIQUE and phrase.preposition in LEVEL_PREPOSITIONS
        if not level and phrase is not clause.verb:
            return None
        if not clause.passive and all(one.tag & (AMOUNT | PRONOUN) or self._is_per(one) for one in clause.objects):
            return None  # rose by 9 percent, at least double that
        return self._doer_of(clause)

    def _is_per(self, phrase: Phrase) -> bool:
        """``rose to 31 cents a litre``: whether a noun with its article stands right behind an amount."""
        before = self.read.right_before(phrase) if phrase.indefinite else None
        return before is not None and bool(before.tag & AMOUNT)

    def _made_off(self, phrase: Phrase) -> Found | None:
        """``made off with nine rings``: who takes them away."""
        top = self._gathered(phrase, sums=True)
        clause = self.read.clauses[top.clause]
        if clause.verb is None or top.relation != OBLIQUE or f"{clause.verb.lemma} {top.preposition}" not in _MADE_OFF:
            return None
        between = self.read.between(clause.verb, top)
        if clause.objects or not any(one.sort in (ADVERBIAL, SHIFTED, PREDICATE_WORD) for one in between):
            return None
        doer = self.doer(clause)
        return None if doer is None else (doer, cues.MADE_OFF)

    def _asked(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``first asked for $9 million, then $2 million``: who wants or accepts a sum."""
        top = self._gathered(phrase, sums=True) if counted.kind in MONEY_KINDS else phrase
        clause = self.read.clauses[top.clause]
        if clause.verb is None or top.relation != OBLIQUE or f"{clause.verb.lemma} {top.preposition}" not in _ASKED:
            return None
        doer = self.doer(clause) if counted.kind in MONEY_KINDS and not clause.passive else None
        return None if doer is None else (doer, cues.ASKED)

    def _provided(self, phrase: Phrase) -> Found | None:
        """``supplied the camp with nine tents``: who gives what stands behind *with*."""
        top = self._gathered(phrase, sums=True)
        clause = self.read.clauses[top.clause]
        if clause.verb is None or top.relation != OBLIQUE or f"{clause.verb.lemma} {top.preposition}" not in _PROVIDED:
            return None
        doer = self.doer(clause) if clause.objects or clause.passive else None
        return None if doer is None else (doer, cues.PROVIDED)

    def _own_result(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``The mill said profit rose to $9 million``: who tells of a profit that is nobody else's."""
        if counted.kind not in MONEY_KINDS:
            return None
        clause = self.read.clauses[self._gathered(phrase, sums=True).clause]
        noun, outer = clause.own_subject, clause.parent
        if clause.kind != COMPLEMENT or noun is None or noun.lemma not in cues.OWN_RESULTS:
            return None
        its = self.read.tags[noun.first] & POSSESSIVE
        if (noun.determined and not its) or self._owner(noun) is not None or self.hanging_on(noun):
            return None
        told = outer is not None and outer.verb is not None and outer.verb.lemma in _OWN_RESULT
        doer = self.doer(outer) if outer is not None and told else None
        person = doer is not None and FOLDED[doer.text].group is not None  # analysts
        return None if doer is None or person else (doer, cues.OWN_RESULT)

    def _swung(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``swung to a loss of $4 million``, ``made $2 on revenue of $9 million``: whose result a sum is."""
        noun = self._gathered(phrase, sums=True) if counted.kind in MONEY_KINDS else phrase
        clause = self.read.clauses[noun.clause]
        if noun.lemma not in cues.RESULTS or noun.relation != OBLIQUE or clause.verb is None:
            return None
        doer = self.doer(clause) if f"{clause.verb.lemma} {noun.preposition}" in _SWUNG else None
        return None if doer is None else (doer, cues.SWUNG)

    def _undone_by(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``Fourteen villages were cut off because of mudslides``: the deed that a passive verb has as its cause."""
        clause = self.read.clauses[phrase.clause]
        first = phrase.conjunct_of or phrase
        if counted.kind in _UNOWNED | MONEY_KINDS or not clause.passive or clause.own_subject is not first:
            return None
        found = self._first(clause.adjuncts)
        return found if found is not None and found[1] is cues.CAUSE and self.is_deed(found[0]) else None

    def _torn_through(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``Floods tore through nine villages``: the deed that passes what is counted."""
        clause = self.read.clauses[phrase.clause]
        if counted.quantity.compound or counted.kind in UNIT_KINDS or phrase.relation != OBLIQUE or clause.passive:
            return None
        if clause.verb is None or clause.verb.lemma not in cues.TEARING:
            return None
        doer = self.doer(clause) if phrase.preposition in cues.TEARING_THROUGH else None
        return None if doer is None or not self.is_deed(doer) else (doer, cues.SUBJECT)

    def _imposed(self, counted: Counted, phrase: Phrase) -> Found | None:
        """``jailed a clerk for nine years``, ``hit a bank with a fine``: who does it to the object of the verb."""
        if counted.kind not in _UNOWNED | MONEY_KINDS:
            return None
        top = phrase.governor if phrase.relation == NOMINAL and phrase.preposition in OF_WORDS else phrase
        if top is None or top.sort != NOUN_PHRASE or top.relation not in (OBLIQUE, OBJECT):
            return None
        clause = self.read.clauses[top.clause]
        preposition = top.preposition or phrase.preposition
        if clause.verb is None or f"{clause.verb.lemma} {preposition}" not in _IMPOSED:
            return None
        if preposition in OF_WORDS and top.lemma not in cues.STEPS_TAKEN:
            return None  # announced growth of 3 percent
        done = clause.passive or (bool(clause.objects) and clause.objects[0] is not phrase)
        doer = self.doer(clause) if done else None
        return None if doer is None else (doer, cues.IMPOSED)

    def _gathered(self, phrase: Phrase, *, sums: bool) -> Phrase:
        """``a batch of 12 rockets``, ``a ransom of $3 million``: the noun that gathers the counted, or is the sum."""
        governor = phrase.governor
        if phrase.relation == APPOSITION and governor is not None and phrase.tag & AMOUNT and governor.tag & AMOUNT:
            phrase, governor = governor, governor.governor  # 27 square miles (70 square km)
        if phrase.relation == NOMINAL and phrase.preposition in OF_WORDS and governor is not None:
            phrase = governor if sums or governor.lemma in TRANSPARENT else phrase
        elif phrase.relation == NOMINAL and phrase.preposition in cues.WORTH and governor is not None:
            phrase = governor
        return phrase.conjunct_of or phrase

    def _with_object(self, noun: Phrase) -> Iterator[Clause]:
        """The clauses whose verb does something to a noun: its own, then those that tell of it."""
        own = self.read.clauses[noun.clause]
        if noun.relation in (OBJECT, PASSIVE_SUBJECT) or (noun.relation == SUBJECT and own.passive):
            yield own
        for clause in self.telling(noun):
            if clause is not own and clause.kind != INFINITIVE and (clause.gap or clause.passive):
                yield clause

    def _does(self, clause: Clause, verb: Phrase, counted: Counted, phrase: Phrase) -> bool:
        lemma = verb.lemma
        if counted.kind in SPAN_KINDS and lemma in cues.BURDENING:
            return False
        if any(one.lemma in DECLARED.get(lemma, ()) for one in clause.objects):
            return True  # declared a dividend of 12 percent
        if counted.kind in MONEY_KINDS and (lemma in cues.EARNING or self._closes_with(clause, lemma, phrase)):
            return True
        doer = clause.subject
        if lemma in cues.DOING_TO_THINGS or lemma in cues.TELLING_OR_DOING:
            stuff = any(one.preposition in OF_WORDS for one in self.hanging_on(phrase))  # 12 gallons of water
            if counted.quantity.kind and not stuff and counted.kind not in MONEY_KINDS:
                return False
            sent = counted.unit != _PERSON or counted.kind in FORCE_KINDS  # not: police gave 12 dead
            doing = doer is not None and doer.lemma not in PAPERS and sent
            return doing or lemma in cues.DOING_TO_THINGS
        if lemma in cues.HITTING and not counted.quantity.kind:
            hitter = self.doer(clause)
            struck = hitter is not None and (self.is_deed(hitter) or hitter.lemma in cues.STRIKING)
            return hitter is not None and (struck or FOLDED[hitter.text].group is not None)
        if clause.particle is not None and lemma in cues.PARTICLE_DOING and not counted.quantity.kind:
            return doer is not None and (speaks(doer.lemma) or FOLDED[doer.text].group is not None)
        return lemma not in cues.NOT_DOING

    def _closes_with(self, clause: Clause, lemma: str, phrase: Phrase) -> bool:
        """``made a profit of $9 million``: whether a sum is what somebody makes or loses over a time."""
        return lemma in cues.CLOSING_WITH and any(one.lemma in cues.RESULTS for one in (phrase, *clause.objects))

    def _payer(self, clause: Clause, counted: Counted) -> Found | None:
        """``was fined $9,000``: who pays, where nobody is told who fines."""
        subject = clause.subject
        fined = clause.verb is not None and clause.passive and clause.verb.lemma in cues.FINING
        pays = fined and counted.kind in MONEY_KINDS and clause.agent is None
        return (subject, cues.SUBJECT) if pays and subject is not None and not subject.tag & PRONOUN else None

    def _orderer(self, clause: Clause, counted: Counted) -> Found | None:
        """``ordered him to pay $10 million``: who makes another pay."""
        outer = clause.shares_with
        if counted.kind not in MONEY_KINDS or clause.kind != INFINITIVE or outer is None or not outer.lets:
            return None
        return self._doer_of(outer) if outer.verb is not None and outer.verb.lemma in cues.ORDERING else None
