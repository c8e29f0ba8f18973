"""A counted quantity in, how surely it is said out: asserted, alleged, possible, planned or denied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from numbers_extract.context.climb import COMPLEMENT_OF, Governor
from numbers_extract.context.governors import Governors
from numbers_extract.context.status_around import AROUND, inverts, opens
from numbers_extract.context.status_places import DEED_ROLES, NOUN_ROLES, OVER, Asked, Place
from numbers_extract.context.status_words import StatusCue, status_cues
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import AGE_KINDS, PLAIN_KINDS, SIZE_KINDS
from numbers_extract.grammar.classes import AMOUNT, COUNTED
from numbers_extract.grammar.clause import APPOSITION, FINITE_KINDS, NOMINAL, OBJECT, OBLIQUE, PASSIVE_SUBJECT, SUBJECT
from numbers_extract.grammar.phrase import PREDICATE_WORD, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.context_cues.cue import ContextCue
from numbers_extract.lexicon.context_cues.reach import NEGATION, NEGATIVE_SUBJECTS
from numbers_extract.lexicon.context_cues.status import (
    BASE,
    CUES,
    DENIED,
    DOUBTFUL,
    KNOWN_DETERMINERS,
    LATER,
    LEADING_TO_KNOWN,
    PARTS_OF_KNOWN,
    PRESENCE_ADVERBS,
    RANK,
    REPLACING,
)
from numbers_extract.lexicon.cues import ESTIMATING
from numbers_extract.lexicon.quantity_words import FROM
from numbers_extract.lexicon.relators import CONTRASTIVE, DEMONSTRATIVES, EXCLUSIVE, PARTITIVE
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.text.tokens import Tokens

__all__ = ["Doubts", "casts_doubt", "status_cues"]

ASSERTED: Final = "asserted"
# Relations of cues that are looked at on their own.
_BEFORE_NUMBER, _CONDITION, _INVERTED = "before_number", "condition", "inverted"
_OF_KNOWN: Final = frozenset({"level", "modifier"})  # of a promised 900 homes
_CORRECTING: Final = next(cue for cue in CUES if cue.relation == _BEFORE_NUMBER)
_TOLL, _PREDICATE = "toll", "predicate"  # roles of frames: a noun states a level, a participle what became of people
_REPLACED_WITHIN: Final = 4
_SET_OFF: Final = ",("
_UNKNOWN_ONLY: Final = frozenset(RANK) - {DENIED, DOUBTFUL}


def casts_doubt(tokens: Tokens) -> bool:
    """Whether a sentence says of the claim before it that nobody could verify it."""
    found = [words for cue, words in status_cues(tokens) if cue.id in LATER]
    if not found:
        return False
    governors = Governors(Reading(tokens, ()))
    return any(governors.stand(words) for words in found)


class Doubts:
    """The status cues of one sentence, and what they reach."""

    def __init__(self, reading: Reading, found: Sequence[StatusCue]) -> None:
        self.reading = reading
        self.found = found
        self._governors: Governors | None = None

    @property
    def governors(self) -> Governors:
        """What governs the phrases of the sentence, read where a cue needs it."""
        if self._governors is None:
            self._governors = Governors(self.reading)
        return self._governors

    def status_of(self, counted: Counted, counts: list[Counted], change: str) -> tuple[str, str]:
        """The status and the id of the cue that set it (empty for ``asserted``).

        ``counts`` are all that the sentence counts, ``change`` is that of the row.
        """
        if not self.found:
            return _of_frame(counted)
        corrected = self._corrected(counted)
        if corrected:
            return DENIED, corrected
        asked = self._ask(counted)
        if asked is None or (counted.frame is not None and counted.frame.status):
            return _of_frame(counted)
        known = change == BASE or _is_left(asked) or _is_whole(counted, counts) or self._is_definite(asked)
        passed_over = {*(_UNKNOWN_ONLY if known else ()), *((DOUBTFUL,) if counted.quantity.value == 0 else ())}
        best, by = self._first_that_reaches(asked, passed_over)
        if best in REPLACING:
            condition = self._condition_before(asked)
            if condition:
                return REPLACING[best], condition
        return best, by

    def _first_that_reaches(self, asked: Asked, passed_over: set[str]) -> tuple[str, str]:
        best, by, rank = ASSERTED, "", len(RANK)
        for cue, words in self.found:
            place = RANK.index(cue.value)
            passed = cue.value in passed_over and cue.relation not in _OF_KNOWN
            if place < rank and not passed and _reaches(cue, words, asked):
                best, by, rank = cue.value, cue.id, place
        return best, by

    def _ask(self, counted: Counted) -> Asked | None:
        """What is to be known of a counted quantity; None where no cue can reach it: an age of somebody, a mark."""
        aged = counted.kind in AGE_KINDS and (counted.frame is None or counted.frame.role != _TOLL)
        phrase = None if aged else self.reading.phrase_at(counted.quantity.last - 1)
        if phrase is None:
            return None
        role = counted.frame.role if counted.frame is not None else ""
        deed = self.reading.phrase_at(counted.head) if role in DEED_ROLES and counted.head >= 0 else None
        referred = counted.antecedent is not None or counted.whole is not None
        if deed is not None and referred and self._goes_on_elsewhere(phrase, deed):
            deed = None
        elsewhere = deed is not None and phrase.relation == OBJECT and deed.index < phrase.index
        if deed is not None and elsewhere and (role == _PREDICATE or deed.clause != phrase.clause):
            deed = None  # 25 were hurt; their leaders claim 90: the deed is told in another clause
        over = self.governors.of(phrase, deed, done=self._is_done(counted, phrase, deed))
        return Asked(counted, phrase, over, self.governors, role in NOUN_ROLES, self.found)

    def _goes_on_elsewhere(self, phrase: Phrase, deed: Phrase) -> bool:
        """``40 were taken, saying that six were held``, ``but Kesh put it at 6``: a number with a verb of its own."""
        clause = self.reading.sentence.clauses[phrase.clause]
        verb = clause.verb
        if verb is None or not deed.index < min(phrase.index, verb.index):
            return False
        subject = phrase.relation in (SUBJECT, PASSIVE_SUBJECT) and phrase.index < verb.index
        return subject or (phrase.bare_number and clause.kind in FINITE_KINDS and verb.lemma in ESTIMATING)

    def _is_done(self, counted: Counted, phrase: Phrase, deed: Phrase | None) -> bool:
        """``30 arrested men``: whether the word that tells the deed stands before the noun of the counted phrase."""
        return deed is phrase and counted.head < self.reading.token_of(phrase)

    def _corrected(self, counted: Counted) -> str:
        """``killed eight, not 12``; ``Not 12 but 15``: the id of the cue that takes the number back."""
        words = self.reading.tokens.words
        first = counted.quantity.outer_first
        if not first or not any(words[first - 1].text in phrase for phrase in _CORRECTING.words):
            return ""
        if words[first].text in EXCLUSIVE:
            return ""  # not only 62 but
        behind = words[counted.quantity.last : counted.quantity.last + _REPLACED_WITHIN]
        replaced = (first > 1 and words[first - 2].tag in _SET_OFF) or any(word.text in CONTRASTIVE for word in behind)
        return _CORRECTING.id if replaced else ""

    def _is_definite(self, asked: Asked) -> bool:
        """``will cut the 50-day deadline``: a number inside a phrase about a thing that is known."""
        phrase = asked.phrase
        if self._is_taken_from(phrase) or self._names_kin(phrase) or self._is_known_set(asked, phrase):
            return True
        if self._is_there(phrase) or self._is_size_of_known(asked, phrase):
            return True
        apposed = phrase.relation == APPOSITION and asked.counted.kind in PLAIN_KINDS
        if not apposed and not asked.counted.quantity.compound:
            return False
        hosts = (phrase, phrase.governor) if apposed and phrase.governor is not None else (phrase,)
        return any(not KNOWN_DETERMINERS.isdisjoint(self.governors.modifiers(one)) for one in hosts)

    def _is_taken_from(self, phrase: Phrase) -> bool:
        """``will close nine, or a quarter, of its 40 mills``: whether a set is known from which a part is taken."""
        if phrase.preposition not in PARTITIVE or KNOWN_DETERMINERS.isdisjoint(self.governors.modifiers(phrase)):
            return False
        part = phrase.governor if phrase.relation == NOMINAL else None
        if part is not None and part.lemma in PARTS_OF_KNOWN:
            return True
        link = self.reading.sentence.preposition_of(phrase)
        set_off = link is not None and self.reading.sentence.mark_before(link) is not None
        return set_off or (part is not None and bool(part.tag & (AMOUNT | COUNTED)))

    def _is_size_of_known(self, asked: Asked, phrase: Phrase) -> bool:
        """``The pipe, 90 km long, will carry gas``: whether a measure only says how large a known thing is."""
        size = phrase.governor if asked.counted.kind in SIZE_KINDS else None
        thing = size.governor if size is not None and size.sort == PREDICATE_WORD else None
        return thing is not None and not KNOWN_DETERMINERS.isdisjoint(self.governors.modifiers(thing))

    def _is_there(self, phrase: Phrase) -> bool:
        """``will join 90 policemen already there``: whether what stands right behind says that they are there."""
        words, end = self.reading.tokens.words, self.reading.tokens_of(phrase)[1]
        return end < len(words) and words[end].text in PRESENCE_ADVERBS

    def _is_known_set(self, asked: Asked, phrase: Phrase) -> bool:
        """``the three parties would share it``, ``by the nine states``: whether it is known who, for whom or where."""
        if asked.counted.kind not in PLAIN_KINDS or not phrase.quantities:
            return False
        modifiers = self.governors.modifiers(phrase)
        if not DEMONSTRATIVES.isdisjoint(modifiers):
            return True  # welcoming these three states would
        clause = self.reading.sentence.clauses[phrase.clause]
        acts = phrase.relation == SUBJECT and not clause.passive
        led_to = phrase.relation in (NOMINAL, OBLIQUE) and phrase.preposition in LEADING_TO_KNOWN
        return (acts or led_to) and not KNOWN_DETERMINERS.isdisjoint(modifiers)

    def _names_kin(self, phrase: Phrase) -> bool:
        """``the mother of four will``: whether a number alone only says who somebody is."""
        host = phrase.governor if phrase.relation == NOMINAL and phrase.preposition in PARTITIVE else None
        if host is None or not phrase.bare_number or FOLDED[host.text].group is None:
            return False
        return not KNOWN_DETERMINERS.isdisjoint(self.governors.modifiers(host))

    def _condition_before(self, asked: Asked) -> str:
        """The id of the cue of a condition that stands before a plan: ``If it rains, 300 people will leave``."""
        over = {governor.clause.index for governor in asked.governors if governor.clause is not None}
        before = asked.phrase.index
        for clause in self.reading.sentence.clauses:
            if clause.verb is None or clause.verb.index > before:
                continue
            outer = clause.parent
            for cue, words in self.found:
                if cue.relation == _CONDITION and outer is not None and outer.index in over and opens(clause, words):
                    return cue.id
                if cue.relation == _INVERTED and clause.index not in over and inverts(clause, words, self.governors):
                    return cue.id
        return ""


def _of_frame(counted: Counted) -> tuple[str, str]:
    """The status that the frame itself states."""
    frame = counted.frame
    return (frame.status, frame.id) if frame is not None and frame.status else (ASSERTED, "")


def _is_left(asked: Asked) -> bool:
    """``will raise the age from 16 to 18``: what a level of age goes on from is known."""
    return asked.counted.kind in AGE_KINDS and asked.phrase.preposition in FROM


def _reaches(cue: ContextCue, words: tuple[str, ...], asked: Asked) -> bool:
    around = AROUND.get(cue.relation)
    if around is not None:
        return around(words, asked)
    holds = OVER.get(cue.relation)
    return holds is not None and any(
        governor.ends.isdisjoint(cue.ends_at)
        and not (cue.value == DENIED and _is_undone(words, governor, asked.all.reading))
        and holds(Place(words, governor, asked))
        for governor in asked.governors
    )


def _is_undone(words: tuple[str, ...], governor: Governor, reading: Reading) -> bool:
    """``did not deny that 12 had left``, ``neither denied it``: whether the verb of a denial is itself negated."""
    clause = governor.clause
    if clause is None or clause.verb is None or governor.how != COMPLEMENT_OF or NEGATION in words:
        return False
    subject = clause.own_subject
    opens = "" if subject is None else reading.tokens.words[reading.tokens_of(subject)[0]].text
    return clause.verb.negated or opens in NEGATIVE_SUBJECTS


def _is_whole(counted: Counted, counts: list[Counted]) -> bool:
    """Whether a part is taken from the counted, which is then known: ``half of its 700 advisers``."""
    return any(other.whole is counted and other.link == "part" and other.at < counted.at for other in counts)
