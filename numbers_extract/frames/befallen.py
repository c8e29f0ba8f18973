"""The pronouns of a sentence in, what their verb says became of those who were counted before out."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from decimal import Decimal
from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.gapped import Gapped
from numbers_extract.frames.things import Antecedent, Thing
from numbers_extract.frames.traits import (
    CUSTODY_KINDS,
    DIED_KINDS,
    EITHER_KINDS,
    FORCE_KINDS,
    HARMED_KINDS,
    HELD_KINDS,
    PLAIN,
    UNIT_KINDS,
    UNKNOWN_KINDS,
)
from numbers_extract.grammar.clause import INFINITIVE, OBJECT, PASSIVE_SUBJECT, RELATIVE_CLAUSE, SUBJECT, SUBJECTS
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.kinds import Frame
from numbers_extract.kinds.frame import ROLES
from numbers_extract.lexicon.antecedents import (
    BEFALLEN,
    BODIES_FOUND,
    BOTH,
    HIM,
    IRREALIS_MODALS,
    OF_SEX,
    THEIRS,
    THEM,
    UNHAPPENED,
)
from numbers_extract.lexicon.relators import PARTITIVE
from numbers_extract.quantities.measures import PERSON

__all__ = ["Befallen"]

_BEFALLING: Final = HARMED_KINDS | HELD_KINDS
# Those of these can be found dead.
_UNTIL_DEAD: Final = EITHER_KINDS | UNKNOWN_KINDS | (HELD_KINDS - CUSTODY_KINDS)
_TWO: Final = 2
_ONE_OF: Final = frozenset("AQ")
_ANY: Final = frozenset({OBJECT, PASSIVE_SUBJECT, SUBJECT})
# How the pronoun hangs on a head of each role; other heads say nothing of it.
_HANGS: Final = {
    **dict.fromkeys(ROLES, frozenset[str]()),
    "object": frozenset({OBJECT, PASSIVE_SUBJECT}),
    "subject": SUBJECTS,
    "predicate": _ANY,
}


class Befallen(Gapped):
    """People of whom a verb is said by a pronoun: ``two sisters were waiting, and both were killed``."""

    def _befall(self) -> None:
        """Gives those whom a pronoun stands for the kind that its verb says: once, and where no other verb said one."""
        texts = self.tokens.texts
        if THEM.isdisjoint(texts) and texts.isdisjoint(THEIRS):
            return
        for k, chunk in enumerate(self.chunks):
            first = self.words[chunk.first].text
            if not (first in THEM or first in THEIRS) or not self._counts_people(k):
                continue
            if chunk.last - chunk.first == 1 and first in THEM:
                said = self._said_of_them(k, chunk)
            elif first in THEIRS and chunk.head > chunk.first:
                said = self._said_of_bodies(chunk)
            else:
                continue
            if said is not None:
                self._tell_of(k, chunk, *said)

    def _befall_one(self) -> None:
        """``stopped a farmer and shot him``, ``A clerk was at home when he was hit``: one whom an article counts."""
        if HIM.keys().isdisjoint(self.tokens.texts) or self.sorts.isdisjoint(_ONE_OF):
            return
        for k, chunk in enumerate(self.chunks):
            first = self.words[chunk.first].text
            if chunk.last - chunk.first != 1 or first not in HIM or chunk.sort != "P":
                continue
            at = self._one_before(k, chunk, HIM[first])
            said = self._said_of_them(k, chunk) if at >= 0 else None
            if said is None:
                continue
            verb = self.companions.phrase_at(said[1])
            opener = self.companions.read.clause_of(verb).opener if verb is not None else None
            if opener is not None and opener.text in UNHAPPENED:
                continue  # find a man before he is killed
            one = self.chunks[at]
            article = self._made(one.first, one.first + 1, Decimal(1), "article")
            counted = Counted(one.quantity or article, at)
            counted.noun = one if one.head >= 0 else None
            self._take(counted, *said)
            self._finish(at, one, counted)
            self.done.append(counted)
            self.done.sort(key=lambda other: other.quantity.start)

    def _one_before(self, k: int, chunk: Chunk, other_sex: str) -> int:
        """The place of the one that a pronoun stands for, counted by an article or ``one``, where no row is yet."""
        if not any(map(self._is_one, self._ahead_of(chunk))):
            return -1
        phrase = self.companions.phrase_of(chunk)
        acts = phrase is None or phrase.relation != OBJECT
        doer = self.companions.read.clause_of(phrase).subject if phrase is not None and not acts else None
        for at in range(k - 1, -1, -1):
            one = self.chunks[at]
            alone = self._is_alone(one)
            told = self.companions.phrase_of(one) if alone or self._is_single(one) else None
            if told is None or told is doer:
                continue
            before = (other for other in self._ahead_of(one) if other.sort == "P")
            if any(HIM.get(self.words[other.first].text) == other_sex for other in before):
                return -1  # she raised a niece and died: told of before
            sex = one.word.group if one.word is not None else ""
            fits = (alone or (one.sort == "A" and one.quantity is None)) and sex != other_sex
            fits = fits and self._may_stand_for(told, acts=acts) and not self._names_sex(at, other_sex, doer)
            known = any(other.at == at for other in self.done)
            return at if fits and not known and not self._is_agent(one) and not self._is_anybody(one) else -1
        return -1

    def _ahead_of(self, one: Chunk) -> Iterator[Chunk]:
        """The phrases of the sentence that come before one."""
        return (other for other in self.chunks if other.first < one.first)

    def _is_one(self, one: Chunk) -> bool:
        """Whether ``one``, or an article, counts one person by a phrase."""
        return (one.sort == "A" and one.quantity is None and self._is_single(one)) or self._is_alone(one)

    def _is_alone(self, one: Chunk) -> bool:
        """Whether a phrase is the number ``one`` without a noun."""
        return one.quantity is not None and one.head < 0 and self._is_pronoun_one(one.quantity)

    def _is_single(self, one: Chunk) -> bool:
        """Whether a phrase names one person."""
        return one.sort in "NA" and one.word is not None and not one.word.plural and self._is_person_like(one)

    def _may_stand_for(self, told: Phrase, *, acts: bool) -> bool:
        """``A clerk says he``, ``asked a guard, but he``: a subject, or the object of those who are many or none."""
        if told.preposition or told.relation not in _ANY:
            return False
        if self.companions.read.clause_of(told).kind == RELATIVE_CLAUSE:
            return False  # a bullet that a robber fired hit her
        if told.relation in SUBJECTS or not acts:
            return True
        subject = self.companions.read.clause_of(told).subject
        place = None if subject is None else self._place_of(subject)
        return place is None or not self._is_single(self.chunks[place])

    def _names_sex(self, at: int, other_sex: str, doer: Phrase | None) -> bool:
        """Whether the words before say of somebody else alone that they are of the sex of the pronoun."""
        sexed = OF_SEX[other_sex]
        if self._is_called(self.chunks[at], sexed):
            return False
        single = (one for one in self._ahead_of(self.chunks[at]) if self._is_single(one))
        others = (one for one in single if self._is_called(one, sexed))
        return any(self.companions.phrase_of(one) is not doer for one in others)

    def _is_called(self, one: Chunk, words: AbstractSet[str]) -> bool:
        """Whether a phrase holds one of some words."""
        return any(word.text in words for word in self.words[one.first : one.last])

    def _tell_of(self, k: int, chunk: Chunk, frame: Frame, head: int) -> None:
        """Gives those whom phrase ``k`` stands for the kind of a frame."""
        meant = next(self._meant(k, chunk, frame), None)
        if isinstance(meant, Counted):
            self._take(meant, frame, head)
            meant.antecedent = Antecedent(BEFALLEN.id, BEFALLEN.takes, meant)
        elif meant is not None:
            self.things.befall(meant, frame)

    def _said_of_bodies(self, chunk: Chunk) -> tuple[Frame, int] | None:
        """``Their bodies were found``: the frame of the dead, where a clause says that it happened."""
        frame = self._first("noun", chunk.lemma, chunk, chunk.head)
        phrase = self.companions.phrase_of(chunk) if frame is not None and frame.kind in DIED_KINDS else None
        if frame is None or phrase is None or phrase.relation not in _ANY:
            return None
        clause = self.companions.read.clause_of(phrase)
        verb = clause.verb
        if verb is None or verb.negated or clause.kind == INFINITIVE or verb.lemma not in BODIES_FOUND:
            return None
        return None if self._is_unreal(verb) else (frame, chunk.head)

    def _is_unreal(self, verb: Phrase) -> bool:
        """Whether an auxiliary says that it has not happened."""
        first, last = self.reading.tokens_of(verb)
        return any(word.text in IRREALIS_MODALS for word in self.words[first:last])

    def _said_of_them(self, k: int, chunk: Chunk) -> tuple[Frame, int] | None:
        """The frame of harm or capture of which a pronoun is object or subject, in a clause that says it happened."""
        told = self._people_only(k, chunk, self._made(chunk.first, chunk.last, None, "quantifier"))
        if told is None or told.frame is None or told.kind not in _BEFALLING:
            return None
        if told.link and not self._is_of_them(chunk):
            return None
        verb = self.companions.phrase_at(told.head) if told.verb >= 0 else self._leaves(told, chunk)
        if verb is None or verb.negated or self._relation(chunk, verb) not in _HANGS[told.frame.role]:
            return None
        if self.companions.read.clause_of(verb).kind == INFINITIVE:
            return None
        return None if self._is_unreal(verb) else (told.frame, told.head)

    def _leaves(self, told: Counted, chunk: Chunk) -> Phrase | None:
        """``shot him dead``: the verb behind whose object a word says what became of it."""
        phrase = self.companions.phrase_of(chunk)
        said = told.frame is not None and told.frame.role == "predicate"
        return (
            self.companions.read.clause_of(phrase).verb
            if said and phrase is not None and phrase.relation == OBJECT
            else None
        )

    def _is_of_them(self, chunk: Chunk) -> bool:
        """``killed both of them``: whether an ``of`` leads from a pronoun of all to another pronoun."""
        phrase = self.companions.phrase_of(chunk)
        of = self.companions.read.governed_by(phrase) if phrase is not None else ()
        return any(one.preposition in PARTITIVE and one.text in THEM for one in of)

    def _relation(self, chunk: Chunk, verb: Phrase) -> str:
        """How a pronoun hangs on its verb; the grammar reads one that floats (``both were killed``) with the verb."""
        phrase = self.companions.phrase_of(chunk)
        if phrase is not None and phrase.sort == NOUN_PHRASE:
            shared = phrase.relation in SUBJECTS and phrase.clause != verb.clause  # he refused and was shot
            return (PASSIVE_SUBJECT if verb.passive else SUBJECT) if shared else phrase.relation
        if chunk.first >= self.companions.token_of(verb):
            return OBJECT
        return PASSIVE_SUBJECT if verb.passive else SUBJECT

    def _meant(self, k: int, chunk: Chunk, frame: Frame) -> Iterator[Thing]:
        """Those whom the pronoun stands for: the nearest people counted before it, where they are as many."""
        first = self.words[chunk.first].text
        one = not THEIRS.get(first, True)
        for thing in self._people_before(k, chunk):
            size = thing.value or thing.low or 0
            fits = thing.value == _TWO if first in BOTH else size == 1 if one else size >= _TWO
            held = thing.kind in _UNTIL_DEAD or (thing.kind in CUSTODY_KINDS and self._is_next_deed(thing, chunk))
            open_end = held and frame.kind in DIED_KINDS
            plain = thing.kind == PLAIN or open_end or (thing.kind in FORCE_KINDS and _is_by_noun(thing.frame))
            if fits and plain and not thing.link:
                yield thing
            return

    def _is_next_deed(self, thing: Thing, chunk: Chunk) -> bool:
        """``arrested two men and executed them``: whether those who held them did the next deed too."""
        read, phrase = self.companions.read, self.companions.phrase_of(chunk)
        held = self.companions.phrase_of(self.chunks[thing.at]) if isinstance(thing, Counted) else None
        if phrase is None or held is None or phrase.relation != OBJECT or held.relation != OBJECT:
            return False
        return read.clause_of(phrase).shares_with is read.clause_of(held)

    def _counts_people(self, k: int) -> bool:
        """Whether people were counted before phrase ``k``."""
        here = (other for other in self.done if other.at < k)
        return any(one.unit == PERSON and one.kind not in UNIT_KINDS for one in (*here, *self.things.before))

    def _people_before(self, k: int, chunk: Chunk) -> Iterator[Thing]:
        """People counted before phrase ``k``, the nearest first, but no subject of a verb that has it as object."""
        phrase = self.companions.phrase_of(chunk)
        subject = None
        if phrase is not None and phrase.relation == OBJECT:
            subject = self.companions.read.clause_of(phrase).subject
        here: list[Counted] = [other for other in reversed(self.done) if other.at < k]
        for other in here:
            own = subject is not None and self.companions.phrase_of(self.chunks[other.at]) is subject
            if other.unit == PERSON and other.kind not in UNIT_KINDS and not own:
                yield other
        for thing in reversed(self.things.before):
            if thing.unit == PERSON and thing.kind not in UNIT_KINDS and thing.value is not None:
                yield thing


def _is_by_noun(frame: Frame | None) -> bool:
    return frame is not None and frame.role == "noun"
