"""A counted phrase in, the frame of the verb that its clause has out: the sentence as the grammar reads it."""

from __future__ import annotations

from collections.abc import Iterator

from numbers_extract.frames.chunks import VERB_GROUPS, Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.own import TAUGHT
from numbers_extract.frames.relations import Relations
from numbers_extract.frames.traits import BEFELL_KINDS, DIED_KINDS, LIVED_KINDS
from numbers_extract.grammar.clause import (
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
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.kinds import Frame, all_frames, companion_words, is_specific
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import CLAUSE_TAKING, LETTING
from numbers_extract.lexicon.quantity_words import AGE_SUPERLATIVES
from numbers_extract.lexicon.words import FOLDED, is_known

__all__ = ["ClauseRelations", "tells"]

_AS_OBJECT, _AS_SUBJECT = "object", "subject"
_FINITE_GROUPS = "FBK"
_COPULA = "K"
_COMMA = ","
_ACTIVE_GROUPS = "FG"
_TELLS_OF_IT = "EJGwo"
_BEFORE_SUBJECT = ',;:.Csw"'
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


def _heads(kinds: frozenset[str], *roles: str) -> frozenset[str]:
    """The heads of the frames of some kinds and roles that ask for no companion."""
    frames = (frame for frame in all_frames() if frame.kind in kinds and frame.role in roles and not is_specific(frame))
    return frozenset(head for frame in frames for head in frame.heads)


_DEADLY = _heads(DIED_KINDS, "object", "subject", "predicate")
_WOUNDING = _heads(LIVED_KINDS, "object", "subject")
_ROLES = frozenset({"object", "subject", "not_subject"})
_DONE = _ROLES | {"predicate"}
_VERBS = _verbs()
_TELLING = frozenset(_VERBS)
_TELLING_ALONE = frozenset(verb for verb, companions in _VERBS.items() if not companions)


class ClauseRelations(Relations):
    """How a phrase hangs on the verbs of its clause and of those that tell of it."""

    def _by_clause(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """The frame of the verb that governs the phrase, or of one whose subject it is too."""
        self.governed = False
        if not self._may_be_people(chunk):
            return None
        k = counted.at
        beside = self._right_beside(k, chunk, counted)
        if beside is not None or not self._may_tell():
            return beside
        phrase = self.companions.phrase_of(chunk)
        if phrase is None or (k + 2 < len(self.chunks) and chunk.head < 0 and self._is_next_count(k + 1, k + 2)):
            return None  # 2 killed 5 injured
        labelled = self._of_label(phrase, chunk)
        if labelled is not None:
            return labelled
        phrase = self._outermost(phrase)
        self.governed = self._is_governed(k, phrase)
        best = self._of_deed(phrase, chunk)
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

    def _of_deed(self, phrase: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """``the abduction of a teacher and of two pupils``: the noun of a deed that a phrase hangs on."""
        noun = phrase.governor
        if (
            phrase.relation != NOMINAL
            or phrase.preposition not in pw.OF_WORDS
            or noun is None
            or noun.sort != NOUN_PHRASE
        ):
            return None
        token = self.companions.token_of(noun)
        frame = self._first("of", noun.lemma, chunk, token)
        return None if frame is None else (frame, token)

    def _right_beside(self, k: int, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """``killed 12 miners``, ``12 miners were killed``: a verb right beside that needs no companion.

        It governs the phrase however the rest is read, so that the grammar need not read it.
        """
        chunks = self.chunks
        if k and chunks[k - 1].sort in _ACTIVE_GROUPS and not chunks[k - 1].passive:
            found, j, role = self._verb_frame(_AS_OBJECT, k - 1, chunk), k - 1, _AS_OBJECT
        elif (k == 0 or chunks[k - 1].sort in _BEFORE_SUBJECT) and self._is_finite(k + 1):
            found, j, role = self._as_subject(k + 1, chunk), k + 1, _AS_SUBJECT
        else:
            return None
        if found is None or is_specific(found[0]) or (found[0].kind not in DIED_KINDS and self._may_have_died()):
            return None
        if found[0].kind in BEFELL_KINDS and self._may_be_hurt():
            return None  # were threatened, assaulted and injured
        counted.verb, counted.role = j, role
        return found

    def _may_have_died(self) -> bool:
        """Whether a verb of dying or killing stands in the sentence, which says more than any other."""
        return not (_DEADLY.isdisjoint(self.lemmas) and TAUGHT.deadly.isdisjoint(self.lemmas))

    def _may_be_hurt(self) -> bool:
        """Whether a verb of wounding stands in the sentence."""
        return not (_WOUNDING.isdisjoint(self.lemmas) and TAUGHT.wounding.isdisjoint(self.lemmas))

    def _is_finite(self, j: int) -> bool:
        return j < len(self.chunks) and self.chunks[j].sort in _FINITE_GROUPS

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

    def _outermost(self, phrase: Phrase) -> Phrase:
        """``a group of 12 men``: the noun that only gathers what it governs."""
        for _ in range(_MOST_GOVERNORS):
            governor = phrase.governor
            gathers = (
                phrase.relation == NOMINAL
                and governor is not None
                and governor.sort == NOUN_PHRASE
                and governor.lemma in pw.TRANSPARENT
            )
            if governor is None or not gathers:
                return phrase
            phrase = governor
        return phrase

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

    def _group_at(self, token: int) -> int:
        """The index of the verb group that a token is in; -1 where it is in none."""
        for j, here in enumerate(self.chunks):
            if here.last > token:
                return j if here.first <= token and here.sort in VERB_GROUPS else -1
        return -1


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
