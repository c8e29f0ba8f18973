"""A counted phrase in, the frame of the verb that its clause has out: the sentence as the grammar reads it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.governed import Governed
from numbers_extract.frames.matching import OWNERS
from numbers_extract.frames.own import TAUGHT
from numbers_extract.frames.traits import BEFELL_KINDS, DIED_KINDS, LIVED_KINDS, PLAIN
from numbers_extract.grammar.classes import ED, TEMPORAL
from numbers_extract.grammar.clause import (
    APPOSITION,
    COMPLEMENT,
    GERUND_CLAUSE,
    INFINITIVE,
    MAIN,
    MOST_STEPS,
    NOMINAL,
    OBJECT,
    PARTICIPLE_CLAUSE,
    PASSIVE_SUBJECT,
    RELATIVE_CLAUSE,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.phrase import CONJUNCTION, LINK, NOUN_PHRASE, PREDICATE_WORD, SIGN, VERB_GROUP, Phrase
from numbers_extract.kinds import Frame, all_frames, asks_for_governor, companion_words, is_specific
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import (
    CLAUSE_TAKING,
    COPULAS,
    IMPLYING,
    LEAVING_VERBS,
    LETTING,
    PARTITIVE_OF_PEOPLE,
    PLAIN_COPULA,
)
from numbers_extract.lexicon.quantity_words import AGE_SUPERLATIVES, CHANGE_VERBS, FROM
from numbers_extract.lexicon.relators import ALLATIVE, PARTITIVE, SET_OPENERS
from numbers_extract.lexicon.words import FOLDED, is_known

__all__ = ["ClauseRelations", "tells"]

_AS_OBJECT, _AS_SUBJECT = "object", "subject"
_COPULA: Final = "K"
_COMMA: Final = ","
_MOST_GOVERNORS: Final = 4
_WITH_STATES: Final = LEAVING_VERBS | pw.PLAIN_SAYING


def _verbs() -> dict[str, frozenset[str]]:
    """Each verb of a frame, with the words of which a sentence must hold one; empty where any will do."""
    found: dict[str, list[frozenset[str]]] = {}
    for frame in all_frames():
        for head in frame.heads if frame.role in _DONE else ():
            found.setdefault(head.rpartition("_")[2], []).append(companion_words(frame))
    return {verb: frozenset().union(*wanted) if all(wanted) else frozenset() for verb, wanted in found.items()}


def tells(lemma: str) -> bool:
    """Whether a verb is the head of a frame."""
    return lemma in _VERBS or lemma in TAUGHT.verbs


_ROLES: Final = frozenset({"object", "subject", "not_subject"})
_DONE: Final = _ROLES | {"predicate"}
_VERBS: Final = _verbs()
_TELLING: Final = frozenset(_VERBS)
_TELLING_ALONE: Final = frozenset(verb for verb, companions in _VERBS.items() if not companions)


class ClauseRelations(Governed):
    """How a phrase hangs on the verbs of its clause and of those that tell of it."""

    def _by_clause(self, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """The frame of the verb that governs the phrase, or of one whose subject it is too."""
        self.governed = False
        phrase = self.companions.phrase_of(chunk) if self._may_tell() else None
        if phrase is None:
            return None
        if chunk.head >= 0 and self._owns(phrase, chunk):
            return None  # two farmers' barns were burned
        labelled = self._of_label(phrase, chunk)
        if labelled is not None:
            return labelled
        outer = self._outermost(phrase)
        self.governed = self._is_governed(outer)
        found = self._told_of(outer, chunk, counted)
        return found if found is not None or outer is phrase else self._told_of(phrase, chunk, counted)

    def _told_of(self, phrase: Phrase, chunk: Chunk, counted: Counted) -> tuple[Frame, int] | None:
        """What the deed or the verbs that a phrase hangs on say of what is counted."""
        deed = self._noun_before_of(phrase)
        first = phrase.conjunct_of
        if first is not None and any(one.preposition in PARTITIVE for one in self.companions.read.governed_by(first)):
            deed = deed or first  # the killers of Bek and two guards
        best = None if deed is None else self._of_deed(deed, chunk, counted)
        for state in self._states_of(phrase) if best is None else ():
            found, _ = self._of_verb(_AS_OBJECT, state, chunk)
            if found is not None:
                return found
        for role, verb, firm in self._verbs_of(phrase) if best is None else ():
            found, j = self._of_verb(role, verb, chunk)
            if (
                found is not None
                and not firm
                and not (self._tells_of_subject(found[0], verb, chunk) or asks_for_governor(found[0]))
            ):
                continue
            if counted.verb < 0 <= j and (firm or found is not None) and self.chunks[j].sort != _COPULA:
                counted.verb, counted.role = j, role
            if found is not None and found[0].kind in DIED_KINDS:
                return found  # were seized by bandits and beheaded
            wounded = firm and found is not None and best is not None and found[0].kind in LIVED_KINDS
            closer = wounded and best is not None and found is not None and _says_more(found[0], best[0])
            best = found if best is None or closer else best
        told = best or self._by_predicate(phrase, chunk) or self._by_description(phrase, chunk)
        return told or self._as_agent(phrase, chunk)

    def _as_agent(self, phrase: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """``was robbed by five men``: what the verb of a passive says of those who do it."""
        own = self.companions.read.clause_of(phrase)
        if own.verb is None or own.agent is not phrase:
            return None
        found = self._verb_frame(_AS_SUBJECT, own.verb, chunk)
        return found if found is not None and found[0].kind == PLAIN else None

    def _tells_of_subject(self, frame: Frame, verb: Phrase, chunk: Chunk) -> bool:
        """``freed after being kidnapped``: whether an -ing form says what befell the subject of its clause."""
        clause = self.companions.read.clause_of(verb)
        if not frame.adjunct or (chunk.head >= 0 and not self._is_person_like(chunk)):
            return False  # two ambulances burned after being shot at
        if clause.kind != GERUND_CLAUSE:
            return not clause.passive
        return not clause.passive or clause.opener is None or clause.opener.text in pw.BEFORE_THAT

    def _by_description(self, phrase: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """``with six passengers still unaccounted for``: an adjective that hangs on the phrase.

        Or what hangs on a later one of its list: ``found two women and a man with stab wounds``.
        """
        read = self.companions.read
        verb = read.clause_of(phrase).verb
        left = phrase.relation == OBJECT and verb is not None and verb.lemma in _WITH_STATES
        told = next(filter(None, map(self._described_by, self._listed_from(phrase) if left else [phrase])), [])
        for one in told:
            token = self.companions.token_of(one)
            frame = self._first("predicate", one.text, chunk, token)
            if frame is not None:
                return frame, token
        last = read.list_of(phrase)[-1] if phrase.relation == OBJECT else phrase
        for one in read.governed_by(last) if last is not phrase else ():
            frame = self._first("predicate", f"{one.preposition}_{one.lemma}", chunk) if one.preposition else None
            if frame is not None:
                return frame, self.companions.token_of(one)
        return None

    def _by_predicate(self, phrase: Phrase, chunk: Chunk) -> tuple[Frame, int] | None:
        """``There were scores of sailors dead``: what a copula says of its subject, wherever that stands."""
        clause = self.companions.read.clause_of(phrase)
        verb = clause.verb
        if verb is None or verb.negated or (phrase.conjunct_of or phrase) is not clause.own_subject:
            return None
        said = self._stranded(verb) or clause.predicate
        if said is None:
            return None
        token = self.companions.token_of(said)
        words = f"{said.preposition}_{said.lemma}" if said.preposition else said.text
        frame = self._first("predicate", words, chunk, token)
        return None if frame is None else (frame, token)

    def _stranded(self, verb: Phrase) -> Phrase | None:
        """``12 were against and eight abstained``: a preposition behind a copula that leads to nothing."""
        read = self.companions.read
        link = read.right_behind(verb) if verb.lemma == PLAIN_COPULA else None
        if link is None or link.sort != LINK:
            return None
        behind = read.right_behind(link)
        return link if behind is None or behind.sort in (SIGN, CONJUNCTION) else None

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
        if host is not phrase and chunk.head >= 0 and (host.relation == OBJECT or host.preposition in PARTITIVE):
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
            shared = mate.relation == NOMINAL and mate.preposition in PARTITIVE and bool(phrase.quantities)
        else:
            shared = mate.relation == OBJECT or mate.preposition in PARTITIVE | pw.COMPANY_PREPOSITIONS
        return self._told_of(mate, chunk, counted) if shared else None

    def _is_told(self, chunk: Chunk) -> bool:
        """Whether a verb stands right behind a phrase."""
        phrase = self.companions.phrase_of(chunk)
        behind = None if phrase is None else self.companions.read.right_behind(phrase)
        return behind is not None and behind.sort == VERB_GROUP

    def _is_of_same_clause(self, token: int, chunk: Chunk) -> bool:
        """Whether the noun of a level is in its number's clause: not ``read of the death, the count hit 12``."""
        if _COMMA not in self.sorts:
            return True
        level, number = self.companions.phrase_at(token), self.companions.phrase_of(chunk)
        if level is None or number is None or number.relation != OBJECT:
            return True
        subject, told = self.companions.read.clause_of(number).subject, self.companions.read.clause_of(level)
        of_it = told.antecedent is not None and self._outermost(told.antecedent) is subject  # the number injured hit 12
        return level.clause == number.clause or self._outermost(level) is subject or of_it

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

    def _owns(self, phrase: Phrase, chunk: Chunk) -> bool:
        """Whether a phrase of the grammar is headed by what the counted ones own."""
        head = self.companions.token_of(phrase)
        return head >= chunk.last and self.words[head - 1].tag in OWNERS

    def _is_governed(self, phrase: Phrase) -> bool:
        """Whether a phrase is the object of a verb that takes no clause, with nothing right behind that tells of it."""
        verb = self.companions.read.clause_of(phrase).verb
        if phrase.relation != OBJECT or verb is None or verb.lemma in CLAUSE_TAKING:
            return False
        if any(one.antecedent is phrase and not one.after_comma for one in self.companions.read.clauses):
            return False
        hanging = self.companions.read.governed_by(phrase)
        return not any(one.sort == PREDICATE_WORD or one.preposition in PARTITIVE for one in hanging)

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
        if frame.role not in _DONE or PARTITIVE.isdisjoint(self.tokens.texts):
            return False
        phrase = self.companions.phrase_of(chunk)
        phrase = None if phrase is None else self._outermost(phrase)
        host = None if phrase is None or phrase.preposition not in PARTITIVE else phrase.governor
        listed = phrase is not None and phrase.conjunct_of is not None  # the mayor of Ard and three clerks
        if phrase is None or host is None or host.sort != NOUN_PHRASE or listed or chunk.first <= head < chunk.last:
            return False
        verb = self.companions.phrase_at(head)
        told = None if verb is None else self.companions.read.clause_of(verb)
        if told is None or told.antecedent is not None or _completes(told, phrase):
            return False  # relatives of 12 people killed in May, one of four clerks to be shot
        word = FOLDED[host.text]
        named = word.group is not None and not word.collective and host.lemma not in pw.TRANSPARENT
        return named or bool(host.quantities) or host.text in AGE_SUPERLATIVES

    def _verbs_of(self, phrase: Phrase) -> Iterator[tuple[str, Phrase, bool]]:
        """The role of a phrase and the verb, the nearest first: of its own clause, of those that share it.

        The third says that the verb tells what happened, and not only what else was so (``sleeping in tents``).
        """
        host = self._told_with(phrase)
        if host is not phrase:
            yield from ((_AS_OBJECT, one, True) for one in self._participles_of(phrase))
            yield from self._relatives_of(phrase)
        taken = self._taken_for_subject(host)
        if taken is not None:
            yield _AS_OBJECT, taken, True
        yield from self._verbs_of_clause(host)
        yield from self._verbs_elsewhere(host)

    def _verbs_of_clause(self, phrase: Phrase) -> Iterator[tuple[str, Phrase, bool]]:
        """The verb of its own clause."""
        own = self.companions.read.clause_of(phrase)
        if own.verb is None:
            return
        made = self._made_to_do(own)
        if made is not None and made.verb is not None and tells(self._lemma(made.verb)):
            yield _AS_OBJECT if made.passive else _AS_SUBJECT, made.verb, True
        if phrase.relation in (OBJECT, PASSIVE_SUBJECT, SUBJECT):
            if phrase.relation == OBJECT or own.inverted or phrase.index < own.verb.index:
                role = _AS_SUBJECT if phrase.relation == SUBJECT and not own.passive else _AS_OBJECT
                yield role, own.verb, True
                if phrase.relation != OBJECT and self._may_be_either_voice(own):
                    yield _AS_SUBJECT if role == _AS_OBJECT else _AS_OBJECT, own.verb, True
        elif phrase.preposition in pw.COMPANY_PREPOSITIONS:
            yield _AS_OBJECT if own.objects or own.passive else _AS_SUBJECT, own.verb, True
        if own.objects and own.objects[0].text in pw.REFLEXIVES and phrase is own.own_subject:
            yield _AS_OBJECT, own.verb, True  # shot himself in the hand

    def _made_to_do(self, own: Clause) -> Clause | None:
        """``were forced to flee``: the infinitive right behind a passive that says what its subject was made to do."""
        if not own.passive or own.verb is None or own.verb.lemma not in LETTING - pw.RAISING:
            return None
        return next((one for one in self.companions.read.clauses if one.shares_with is own and one.chained), None)

    def _verbs_elsewhere(self, phrase: Phrase) -> Iterator[tuple[str, Phrase, bool]]:
        """The verbs of other clauses that tell of it: relatives, participles, what shares its subject."""
        clauses = self.companions.read.clauses
        own, first, those = clauses[phrase.clause], phrase.conjunct_of or phrase, self._those_of(phrase)
        for clause in clauses:
            if clause is own or clause.verb is None or _is_behind_level(clause, phrase, own):
                continue
            role = _role_in(clause, phrase) or (_role_in(clause, first) if clause.antecedent is not first else "")
            found = clause.shares_with if clause.kind == PARTICIPLE_CLAUSE else None  # of the five found shot dead
            outer = clause if found is None or clause.antecedent is not None else found
            if not role and those is not None and (outer.antecedent is those or _completes(clause, those)):
                role = _role_in(clause, those)
            role = role or _role_of_all(clause, first)
            if role == _AS_SUBJECT and clause.objects and clause.objects[0].text in pw.REFLEXIVES:
                role = _AS_OBJECT  # shot and killed herself
            if role:
                loose = clause.kind in (GERUND_CLAUSE, INFINITIVE)
                told = (
                    clause.chained
                    or _is_raised(clause)
                    or _is_reduced(clause, phrase)
                    or _completes(clause, those or phrase)
                )
                yield role, clause.verb, not loose or told

    def _may_be_either_voice(self, clause: Clause) -> bool:
        """``13 pupils fainted in the heat``, ``130 pulled out``: a form alone that is a past or a participle."""
        verb = clause.verb
        if verb is None or verb.last - verb.first != 1 or not verb.tag & ED or clause.objects:
            return False
        behind = self.companions.read.right_behind(verb)
        if behind is not None and behind.sort == NOUN_PHRASE and not behind.tag & TEMPORAL:
            return False  # killed time
        further = [one for one in self.companions.read.clauses if one.shares_with is clause]
        further = [one for one in further if one.verb is None or one.verb.lemma not in LEAVING_VERBS]
        return clause.passive or not any(
            one.objects or one.kind == INFINITIVE for one in further
        )  # shot and killed Lee

    def _states_of(self, phrase: Phrase) -> Iterator[Phrase]:
        """``reported 10 injured``, ``left two men and a boy hurt``: the participle that says how they were left."""
        own = self.companions.read.clause_of(phrase)
        if phrase.relation != OBJECT or own.verb is None or own.verb.lemma not in _WITH_STATES:
            return
        for one in self._listed_from(phrase):
            found = list(self._participles_of(one))
            yield from found
            if found or self._described_by(one):
                return  # left two men and a boy dead, and nine hurt

    def _listed_from(self, phrase: Phrase) -> list[Phrase]:
        """A phrase of a list and those behind it."""
        return [one for one in self.companions.read.list_of(phrase) if one.index >= phrase.index]

    def _described_by(self, phrase: Phrase) -> list[Phrase]:
        """The adjectives that hang on a phrase: ``two men dead``."""
        return [one for one in self.companions.read.governed_by(phrase) if one.sort == PREDICATE_WORD]

    def _participles_of(self, phrase: Phrase) -> Iterator[Phrase]:
        """The -ed forms right behind a phrase that tell of it: ``several dozen wounded``."""
        for clause in self.companions.read.clauses:
            told = clause.antecedent is phrase and clause.kind == PARTICIPLE_CLAUSE and not clause.after_comma
            if told and clause.verb is not None:
                yield clause.verb

    def _relatives_of(self, phrase: Phrase) -> Iterator[tuple[str, Phrase, bool]]:
        """``40 people fled, including five who were hurt``: the relatives that tell of these alone."""
        for clause in self.companions.read.clauses:
            if clause.antecedent is phrase and clause.kind == RELATIVE_CLAUSE and clause.verb is not None:
                role = _role_in(clause, phrase)
                if role:
                    yield role, clause.verb, True

    def _told_with(self, phrase: Phrase) -> Phrase:
        """``17 pilots among 60 detained``, ``nine people, including a boy, fled``: of whom else it is told."""
        host = phrase.governor
        if host is None or host.sort != NOUN_PHRASE:
            return phrase
        behind = self.companions.read.right_behind(phrase)
        leads = phrase.bare_number or (behind is not None and behind.sort == VERB_GROUP and behind.passive)
        among = leads and phrase.relation == NOMINAL and phrase.preposition in SET_OPENERS
        mark = self.companions.read.mark_before(phrase)
        beside = mark is not None and self.companions.read.right_before(mark) is host and not phrase.bare_number
        listed = phrase.preposition in pw.LISTING_CUES
        return host if among or listed or (beside and phrase.relation == APPOSITION) else phrase

    def _those_of(self, phrase: Phrase) -> Phrase | None:
        """``one of the people wounded``: those of whom a bare number takes some; None where it takes none."""
        if not phrase.bare_number:
            return None
        governed = self.companions.read.governed_by(phrase)
        return next((one for one in governed if one.preposition in PARTITIVE), None)

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
        j = self._group_at(self.companions.token_of(verb))
        clause = self.companions.read.clause_of(verb)
        told = clause.predicate is not None or not self._has_object(verb)
        as_subject = role == _AS_SUBJECT and (verb.finite or clause.chained) and told
        if (verb.passive and verb.helped) or as_subject or (role == _AS_SUBJECT and self._is_undone(verb)):
            return self._as_subject(verb, chunk), j
        found = self._verb_frame(role, verb, chunk)
        outer = clause.shares_with
        stays = outer is not None and (outer.passive or (outer.verb is not None and outer.verb.lemma in COPULAS))
        if found is None and clause.kind == PARTICIPLE_CLAUSE and stays:
            frame = self._predicate(verb, chunk)  # was pronounced deceased
            found = None if frame is None else (frame, self.companions.token_of(verb))
        return found, j


def _says_more(found: Frame, best: Frame) -> bool:
    """Whether a verb of wounding says more than the frame before: ``two wounded in a raid were taken to hospital``."""
    return best.kind in BEFELL_KINDS or (best.kind == found.kind and is_specific(best) and not is_specific(found))


def _outermost_clause(clause: Clause) -> Clause:
    for _ in range(MOST_STEPS):
        if clause.parent is None:
            break
        clause = clause.parent
    return clause


def _is_reduced(clause: Clause, phrase: Phrase) -> bool:
    """``40 clerks nursing wounds``: whether an -ing form right behind a phrase tells of just these."""
    return clause.kind == GERUND_CLAUSE and clause.antecedent is phrase and not clause.after_comma


def _is_raised(clause: Clause) -> bool:
    """``are expected to recover``, ``reported being ill``: whether a clause tells what is thought to be so."""
    giver = clause.shares_with
    verb = None if giver is None else giver.verb
    if giver is None or verb is None or clause.kind not in (INFINITIVE, GERUND_CLAUSE):
        return False
    if giver.lets:
        return verb.lemma in IMPLYING  # forced many to seek shelter
    if clause.host is not None or clause.after_comma:
        return False
    return verb.lemma in (pw.RAISING if verb.passive else pw.CONTROL)


def _role_of_all(clause: Clause, first: Phrase) -> str:
    """``12 clerks and nine guards, all of whom drowned``: the role of a whole list that *of whom* stands for."""
    told = clause.antecedent
    if told is None or clause.opener is None or clause.opener.text not in PARTITIVE_OF_PEOPLE:
        return ""
    return _role_in(clause, told) if told.conjunct_of is first else ""


def _completes(clause: Clause, phrase: Phrase) -> bool:
    """``one of four clerks to be shot``: whether an infinitive right behind a phrase tells of just these."""
    partitive = phrase.preposition in PARTITIVE  # one of four to suffer burns, not: asked four to help
    told = partitive or (clause.passive and not phrase.bare_number)  # not: as young as 14 to be tried
    return told and clause.kind == INFINITIVE and clause.host is phrase


def _is_behind_level(clause: Clause, phrase: Phrase, own: Clause) -> bool:
    """``Sales fell to 900, hurt by strikes``: whether a participle tells of what moved, and not of its level."""
    if not (clause.kind == PARTICIPLE_CLAUSE and clause.after_comma and phrase.bare_number) or own.verb is None:
        return False
    if phrase.relation == OBJECT:
        return own.verb.lemma in pw.REACHING_VERBS
    return phrase.preposition in FROM | ALLATIVE and own.verb.lemma in CHANGE_VERBS


def _is_of_owned(clause: Clause) -> bool:
    """Whether a relative clause tells of what its antecedent owns, and that is no part of anybody."""
    told = clause.owned
    return told is not None and told.lemma not in pw.OWN_PARTS


def _role_in(clause: Clause, phrase: Phrase) -> str:
    """The role of a phrase in a clause that tells of it or shares it; empty for none."""
    if _completes(clause, phrase):
        return _AS_OBJECT if clause.passive else _AS_SUBJECT
    if _is_of_owned(clause):
        return ""  # nine clerks whose sons drowned
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
