"""A counted phrase in, the frame of the verb that its clause has out: the sentence as the grammar reads it."""

from __future__ import annotations

from collections.abc import Iterator

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.governed import Governed
from numbers_extract.frames.own import TAUGHT
from numbers_extract.frames.traits import BEFELL_KINDS, DIED_KINDS, LIVED_KINDS
from numbers_extract.grammar.clause import (
    APPOSITION,
    COMPLEMENT,
    GERUND_CLAUSE,
    INFINITIVE,
    MAIN,
    MOST_STEPS,
    NOMINAL,
    OBJECT,
    PASSIVE_SUBJECT,
    RELATIVE_CLAUSE,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.phrase import NOUN_PHRASE, SIGN, VERB_GROUP, Phrase
from numbers_extract.kinds import Frame, all_frames, companion_words, is_specific
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import CLAUSE_TAKING, LETTING
from numbers_extract.lexicon.quantity_words import AGE_SUPERLATIVES
from numbers_extract.lexicon.words import FOLDED, is_known

__all__ = ["ClauseRelations", "tells"]

_AS_OBJECT, _AS_SUBJECT = "object", "subject"
_PRONOUN = "P"
_FINITE_GROUPS = "FBK"
_COPULA = "K"
_COMMA = ","
_TELLS_OF_IT = "EJGwo"
_MOST_GOVERNORS = 4


def _verbs() -> dict[str, frozenset[str]]:
    """Each verb of a frame, with the words of which a sentence must hold one; empty where any will do."""
    found: dict[str, list[frozenset[str]]] = {}
    for frame in all_frames():
        for head in frame.heads if frame.role in _ROLES else ():
            found.setdefault(head.rpartition("_")[2], []).append(companion_words(frame))
    return {verb: frozenset().union(*wanted) if all(wanted) else frozenset() for verb, wanted in found.items()}


def tells(lemma: str) -> bool:
    """Whether a verb is the head of a frame."""
    return lemma in _VERBS or lemma in TAUGHT.verbs


_ROLES = frozenset({"object", "subject", "not_subject"})
_DONE = _ROLES | {"predicate"}
_VERBS = _verbs()
_TELLING = frozenset(_VERBS)
_TELLING_ALONE = frozenset(verb for verb, companions in _VERBS.items() if not companions)


class ClauseRelations(Governed):
    """How a phrase hangs on the verbs of its clause and of those that tell of it."""

    def _by_clause(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """The frame of the verb that governs the phrase, or of one whose subject it is too."""
        self.governed = False
        k = counted.at
        phrase = self.companions.phrase_of(chunk) if self._may_tell() else None
        if phrase is None or (chunk.sort == _PRONOUN and chunk.text not in pw.NOBODY and phrase.relation != OBJECT):
            return None
        if k + 2 < len(self.chunks) and chunk.head < 0 and self._is_next_count(k + 1, k + 2):
            return None  # 2 killed 5 injured
        labelled = self._of_label(phrase, chunk)
        if labelled is not None:
            return labelled
        phrase = self._outermost(phrase)
        self.governed = self._is_governed(k, phrase)
        return self._told_of(phrase, chunk, counted)

    def _told_of(self, phrase: Phrase, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """What the deed or the verbs that a phrase hangs on say of what is counted."""
        deed = self._noun_before_of(phrase)
        first = phrase.conjunct_of
        if first is not None and any(one.preposition in pw.OF_WORDS for one in self.companions.read.governed_by(first)):
            deed = deed or first  # the killers of Bek and two guards
        best = None if deed is None else self._of_deed(deed, chunk, counted)
        for role, verb, firm in self._verbs_of(phrase) if best is None else ():
            found, j = self._of_verb(role, verb, chunk)
            if found is not None and not firm and not found[0].adjunct:
                continue
            if counted.verb < 0 <= j and (firm or found is not None) and self.chunks[j].sort != _COPULA:
                counted.verb, counted.role = j, role
            if found is not None and found[0].kind in DIED_KINDS:
                return found  # were seized by bandits and beheaded
            wounded = firm and found is not None and best is not None and found[0].kind in LIVED_KINDS
            closer = wounded and best is not None and found is not None and _says_more(found[0], best[0])
            best = found if best is None or closer else best
        return best

    def _by_governor(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """The frame of the noun before ``of``, of what leads to another preposition, of what it is set beside."""
        phrase = self.companions.phrase_of(chunk)
        if phrase is None:
            return None
        verb = self.companions.read.clause_of(phrase).verb
        if counted.verb < 0 and phrase.relation == OBJECT and verb is not None:
            counted.verb, counted.role = self._group_at(self.companions.token_of(verb)), _AS_OBJECT
        deed = self._noun_before_of(phrase)
        if deed is not None:
            return self._of_deed(deed, chunk, counted)
        host = phrase
        for _ in range(_MOST_GOVERNORS):
            if host.relation != APPOSITION or host.governor is None:
                break
            host = host.governor
        if host is not phrase and chunk.head >= 0 and (host.relation == OBJECT or host.preposition in pw.OF_WORDS):
            return self._told_of(host, chunk, counted)  # killed his wife, two children
        found = self._led_to(phrase, chunk) if phrase.preposition else None
        found = found or self._right_behind_verb(chunk)
        return self._by_mate(chunk, counted) if found is None and not self._is_told(chunk) else found

    def _by_mate(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``"I lost a sister and two cousins there," Lee said``: a further one of a list, read as another's subject."""
        read, phrase = self.companions.read, self.companions.phrase_of(chunk)
        before = None if phrase is None else read.right_before(phrase)
        if phrase is None or before is None or phrase.conjunct_of is not None or not read.is_listed(phrase):
            return None
        outer = read.right_before(before)
        mate = next((one for one in read.back_from(before) if one.sort in (NOUN_PHRASE, SIGN)), None)
        if mate is None or (outer is not None and outer.sort == SIGN):
            return None
        if before.sort == SIGN:
            shared = mate.relation == NOMINAL and mate.preposition in pw.OF_WORDS and bool(phrase.quantities)
        else:
            shared = mate.relation == OBJECT or mate.preposition in pw.OF_WORDS | pw.COMPANY_PREPOSITIONS
        return self._told_of(mate, chunk, counted) if shared else None

    def _is_told(self, chunk: Chunk) -> bool:
        """Whether a verb stands right behind a phrase."""
        phrase = self.companions.phrase_of(chunk)
        behind = None if phrase is None else self.companions.read.right_behind(phrase)
        return behind is not None and behind.sort == VERB_GROUP

    def _is_of_same_clause(self, token: int, chunk: Chunk) -> bool:
        """Whether the noun of a level is in its number's clause: not ``read of the death, the count hit 12``."""
        if all(here.sort != _COMMA for here in self.chunks):
            return True
        level, number = self.companions.phrase_at(token), self.companions.phrase_of(chunk)
        if level is None or number is None or number.relation != OBJECT:
            return True
        return level.clause == number.clause or self._outermost(level) is self.companions.read.clause_of(number).subject

    def _of_label(self, phrase: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """``Civilians reported killed: 3-5``, ``Hospitalised after the blast: 12 cooks``: the -ed form of a label."""
        read = self.companions.read
        clause = read.clause_of(phrase)
        if clause.label is None or clause.verb is not None or clause.parent is None:
            return None
        outer = _outermost_clause(clause.parent)
        before = (one for one in reversed(read.clauses[: clause.index]) if one.passive)
        verb = next((one.verb for one in before if _outermost_clause(one) is outer), None)
        if verb is None:
            return None
        token = self.companions.token_of(verb)
        frame = self._first("predicate", verb.text, chunk, token) or self._first("object", verb.lemma, chunk, token)
        return None if frame is None else (frame, token)

    def _is_governed(self, k: int, phrase: Phrase) -> bool:
        """Whether a phrase is the object of a verb that takes no clause, with nothing right behind that tells of it."""
        verb = self.companions.read.clause_of(phrase).verb
        if phrase.relation != OBJECT or verb is None or verb.lemma in CLAUSE_TAKING:
            return False
        following = self._next(k)
        return following < 0 or self.chunks[following].sort not in _TELLS_OF_IT

    def _may_be_people(self, chunk: Chunk) -> bool:
        """Whether a phrase can name people, of whom alone verbs tell: all but a noun that is known for a thing."""
        word = chunk.word
        if chunk.head < 0 or word is None or self.stand_in is not None:
            return True
        return self._is_person_like(chunk) or not (is_known(word.text) or is_known(word.lemma))

    def _may_tell(self) -> bool:
        """Whether a verb of a frame stands in the sentence, with a word that its frame asks for."""
        if self._tells is None:
            lemmas = self.lemmas
            none = _TELLING_ALONE.isdisjoint(lemmas) and TAUGHT.verbs.isdisjoint(lemmas)
            self._tells = not none or any(not _VERBS[lemma].isdisjoint(lemmas) for lemma in lemmas & _TELLING)
        return self._tells

    def _is_of_somebody(self, chunk: Chunk, frame: Frame, head: int) -> bool:
        """``The mother of three girls was stabbed``, ``One of the 17 fainted``: it was done to whom they hang on."""
        if frame.role not in _DONE or pw.OF_WORDS.isdisjoint(self.tokens.texts):
            return False
        phrase = self.companions.phrase_of(chunk)
        phrase = None if phrase is None else self._outermost(phrase)
        host = None if phrase is None or phrase.preposition not in pw.OF_WORDS else phrase.governor
        listed = phrase is not None and phrase.conjunct_of is not None  # the mayor of Ard and three clerks
        if host is None or host.sort != NOUN_PHRASE or listed or chunk.first <= head < chunk.last:
            return False
        verb = self.companions.phrase_at(head)
        if verb is None or self.companions.read.clause_of(verb).antecedent is not None:
            return False  # relatives of 12 people killed in May
        word = FOLDED[host.text]
        named = word.group is not None and not word.collective and host.lemma not in pw.TRANSPARENT
        return named or bool(host.quantities) or host.text in AGE_SUPERLATIVES

    def _verbs_of(self, phrase: Phrase) -> Iterator[tuple[str, Phrase, bool]]:
        """The role of a phrase and the verb, the nearest first: of its own clause, of those that share it.

        The third says that the verb tells what happened, and not only what else was so (``sleeping in tents``).
        """
        clauses = self.companions.read.clauses
        own = clauses[phrase.clause]
        taken = self._taken_for_subject(phrase)
        if taken is not None:
            yield _AS_OBJECT, taken, True
        if own.verb is not None and phrase.relation in (OBJECT, PASSIVE_SUBJECT, SUBJECT):
            if phrase.relation == OBJECT or own.inverted or phrase.index < own.verb.index:
                yield _AS_OBJECT if phrase.relation != SUBJECT else _AS_SUBJECT, own.verb, True
        elif own.verb is not None and phrase.preposition in pw.COMPANY_PREPOSITIONS:
            yield _AS_OBJECT if own.objects or own.passive else _AS_SUBJECT, own.verb, True
        first = phrase.conjunct_of or phrase
        for clause in clauses:
            if clause is own or clause.verb is None:
                continue
            role = _role_in(clause, first)
            if role:
                yield role, clause.verb, clause.kind not in (GERUND_CLAUSE, INFINITIVE)

    def _taken_for_subject(self, phrase: Phrase) -> Phrase | None:
        """``convicted of killing six guards will appeal``: the verb right before a phrase that takes no clause."""
        clause = self.companions.read.clause_of(phrase)
        outer = clause.parent
        if clause.kind != COMPLEMENT or outer is None or outer.verb is None or clause.own_subject is not phrase:
            return None
        beside = not outer.passive and self.companions.read.right_before(phrase) is outer.verb
        return outer.verb if beside and outer.verb.lemma not in CLAUSE_TAKING else None

    def _of_verb(self, role: str, verb: Phrase, chunk: Chunk) -> tuple[tuple[Frame, int] | None, int]:
        """The frame that a verb gives a phrase in a role, and the index of its verb group, -1 for none."""
        token = self.companions.token_of(verb)
        j = self._group_at(token)
        if j >= 0:
            here = self.chunks[j]
            if here.passive or (role == _AS_SUBJECT and here.sort in _FINITE_GROUPS and not self._has_object(j)):
                return self._as_subject(j, chunk), j
            negated = role == _AS_SUBJECT and (here.negated or not pw.FAILING.isdisjoint(here.verbs))
            return (self._as_subject(j, chunk) if negated else self._verb_frame(role, j, chunk)), j
        frame = None if verb.negated else self._first(role, verb.lemma, chunk, token)
        return (None if frame is None else (frame, token)), j


def _says_more(found: Frame, best: Frame) -> bool:
    """Whether a verb of wounding says more than the frame before: ``two wounded in a raid were taken to hospital``."""
    return best.kind in BEFELL_KINDS or (best.kind == found.kind and is_specific(best) and not is_specific(found))


def _outermost_clause(clause: Clause) -> Clause:
    for _ in range(MOST_STEPS):
        if clause.parent is None:
            break
        clause = clause.parent
    return clause


def _role_in(clause: Clause, phrase: Phrase) -> str:
    """The role of a phrase in a clause that tells of it or shares it; empty for none."""
    if clause.antecedent is phrase and clause.gap and clause.kind == RELATIVE_CLAUSE:
        return _AS_OBJECT
    outer = clause.parent
    if clause.kind == MAIN and outer is not None and clause.shares_with is outer:
        let = outer.passive and outer.verb is not None and outer.verb.lemma in LETTING  # were let go
        if not let:
            return ""  # nobody knows whose verb it is
    if clause.subject is not phrase:
        return ""
    return _AS_OBJECT if clause.passive else _AS_SUBJECT
