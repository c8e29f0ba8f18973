"""A clause in, what it says became of its subject out: hospitalised, survived, died; a casualty's own too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from numbers_extract.frames.beside import Beside, SlotWords
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.stand_ins import stands_for
from numbers_extract.frames.traits import FATE_FRAMES
from numbers_extract.grammar.clause import APPOSITION, GERUND_CLAUSE, INFINITIVE, MOST_STEPS, Clause
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.grammar.sentence import ReadSentence
from numbers_extract.kinds.pattern import Pattern, Slot, parse_pattern
from numbers_extract.lexicon import outcomes
from numbers_extract.lexicon.function_words import FLOATING
from numbers_extract.lexicon.outcomes import OutcomeCue
from numbers_extract.lexicon.relators import PARTITIVE
from numbers_extract.lexicon.words import FOLDED

__all__ = ["Outcomes", "may_say", "say_outcome"]

_GOV: Final = "GOV"
_TOPIC: Final = "TOPIC"
_PATTERNS: Final = {cue.id: parse_pattern(cue.pattern) for cue in outcomes.CUES}
# Of each cue sets of words: a sentence that says it has one of each.
_WORDS: Final = tuple(
    [frozenset(cue.heads)] * bool(cue.heads)
    + [
        frozenset(word.rpartition(" ")[2] for slot in group for word in slot.plain)
        for group in _PATTERNS[cue.id]
        if not group[0].forbidden
    ]
    for cue in outcomes.CUES
)


def may_say(words: AbstractSet[str]) -> bool:
    """Whether words of a sentence, by lemma and spelling, can say what became of somebody: a cheap look."""
    return any(all(not one.isdisjoint(words) for one in wanted) for wanted in _WORDS)


class Outcomes:
    """What the clauses of one sentence say became of their subjects."""

    def __init__(self, read: ReadSentence) -> None:
        self.read = read
        self._beside: dict[int, Beside] = {}
        self._found_slots: SlotWords | None = None

    @property
    def _slots(self) -> SlotWords:
        if self._found_slots is None:
            self._found_slots = SlotWords(self.read)
        return self._found_slots

    def said(
        self, clauses: Iterable[Clause], cues: Sequence[OutcomeCue], *, of_none: bool = False
    ) -> tuple[OutcomeCue, Clause] | None:
        """The first cue that one of the clauses has, and that clause; None for none.

        ``of_none``: their subject says that it holds of nobody: ``none of them``.
        """
        told = [clause for clause in clauses if clause.verb is not None and not self._is_doubted(clause)]
        for cue in cues:
            for clause in told:
                if cue.negated == (of_none != self._is_negated(clause)) and self._has(cue, clause):
                    return cue, clause
        return None

    def of(self, subjects: list[Phrase]) -> Iterator[Clause]:
        """The clauses that tell of one of those phrases, or of the wounds that one of these clauses names."""
        told: set[int] = set()
        people = [*subjects]
        for clause in self.read.clauses:
            if clause.subject in people or self._goes_on(clause, told):
                told.add(clause.index)
                if clause.predicate is not None and clause.predicate.text in FLOATING:
                    people.append(clause.predicate)  # they are all expected to live
                yield clause

    def _goes_on(self, clause: Clause, told: AbstractSet[int]) -> bool:
        """``to a hospital, where he died``, ``wounds that were not grave``: whether it tells more of the people."""
        if clause.parent is None or clause.parent.index not in told:
            return False
        if clause.antecedent is not None and clause.antecedent.lemma in outcomes.WOUNDS:
            return True
        if clause.opener is None or clause.opener.text not in outcomes.CONTINUING_OPENERS:
            return False
        return clause.subject is None or clause.subject.text in outcomes.THE_SAME

    def _is_doubted(self, clause: Clause) -> bool:
        """``if they survive``, ``doctors hope that they survive``, ``they may survive``."""
        over: Clause | None = clause
        for _ in range(MOST_STEPS):
            if over is None:
                return False
            if over.opener is not None and over.opener.text in outcomes.CONDITION_OPENERS:
                return True
            verb = over.verb
            if verb is not None and not outcomes.DOUBTED.isdisjoint(self._words_of(verb)):
                return True
            over = over.parent
        return False

    def _words_of(self, verb: Phrase) -> set[str]:
        entries = self.read.items.entries
        return {verb.lemma, *(entries[item].text for item in range(verb.first, verb.last))}

    def _is_negated(self, clause: Clause) -> bool:
        """Whether its verb is negated, or one that leads to it: ``are not believed to be grave``."""
        over: Clause | None = clause
        negated = False
        for _ in range(MOST_STEPS):
            if over is None or over.verb is None:
                break
            negated ^= over.verb.negated
            over = over.parent if over.kind == INFINITIVE else None
        return negated

    def _has(self, cue: OutcomeCue, clause: Clause) -> bool:
        verb = clause.verb
        if verb is None or (cue.heads and verb.lemma not in cue.heads):
            return False
        if cue.voice and (cue.voice == "passive") != clause.passive:
            return False
        pattern = _PATTERNS[cue.id]
        if clause.kind == INFINITIVE and not any(slot.name == _GOV for group in pattern for slot in group):
            outer = clause.parent.verb if clause.parent is not None else None
            if outer is None or outer.lemma not in outcomes.RELAYED:
                return False
        return self._holds(pattern, clause)

    def _holds(self, pattern: Pattern, clause: Clause) -> bool:
        return all(any(self._fills(slot, clause) for slot in group) != group[0].forbidden for group in pattern)

    def _fills(self, slot: Slot, clause: Clause) -> bool:
        beside = self._around(clause)
        if slot.name == "PP":
            return any(
                not slot.words.isdisjoint(words) and (not slot.prepositions or preposition in slot.prepositions)
                for preposition, words in beside.adjuncts
            )
        if slot.name == "OBJ":
            own = clause.subject
            objects = [self._slots.words(phrase) for phrase in beside.objects if phrase is not own]
            return any(slot.any or not slot.words.isdisjoint(words) for words in objects)
        here = self._slots.words(clause.subject) if slot.name == _TOPIC else beside.slots.get(slot.name, ())
        return not slot.words.isdisjoint(here)

    def _around(self, clause: Clause) -> Beside:
        """What stands beside the verb of a clause, up to others who are counted there: ``with two in fair condition``.

        What hangs on a noun is among it: ``to a hospital in fair condition``.
        """
        found = self._beside.get(clause.index)
        if found is None and clause.verb is not None:
            found = self._slots.of_verb(clause.verb)
            here = [phrase for phrase in self.read.phrases if phrase.clause == clause.index]
            others = (phrase.index for phrase in here if phrase.index > clause.verb.index and self._are_others(phrase))
            end = next(others, len(self.read.phrases))
            adjuncts = [
                (phrase.preposition, self._slots.words(phrase))
                for phrase in here
                if phrase.preposition and phrase.index < end
            ]
            found = self._beside[clause.index] = found._replace(adjuncts=adjuncts)
        return found or Beside({}, [], [], [])

    def _are_others(self, phrase: Phrase) -> bool:
        counted = bool(phrase.quantities) and not phrase.measure
        return counted and (phrase.bare_number or FOLDED[phrase.lemma].group is not None)


def say_outcome(reading: Reading, counted: Counted) -> None:
    """``A man was shot and taken to a hospital``: gives the row the kind of its outcome, where its clauses say one."""
    fate = counted.frame.fate if counted.frame is not None else ""
    tokens = reading.tokens
    if not fate or not may_say(tokens.lemmas | tokens.texts):
        return
    read = reading.sentence
    verb, own = reading.phrase_at(counted.head), reading.phrase_at(counted.quantity.first)
    if verb is None or own is None or verb.index <= own.index:
        return
    clause = read.clause_of(verb)
    people = [*read.list_of(own), *_set_beside(own)]
    if clause.verb is not verb or not clause.passive or clause.subject not in people:
        return
    said = Outcomes(read)
    told = said.of([*people, *_stand_ins(read, counted, people, verb)])
    outer = clause.parent if clause.kind == GERUND_CLAUSE else None  # are recovering after being shot
    behind = [one for one in told if one is outer or _comes_behind(one, verb)]
    found = said.said(behind, outcomes.THERE if fate == "taken" else outcomes.CUES)
    if found is not None:
        counted.become(FATE_FRAMES[found[0].kind], found[0].id)


def _comes_behind(clause: Clause, verb: Phrase) -> bool:
    return clause.verb is not None and clause.verb.index >= verb.index


def _stand_ins(read: ReadSentence, counted: Counted, people: list[Phrase], verb: Phrase) -> Iterator[Phrase]:
    """``but all five survived``: subjects behind the verb that stand for the people, up to somebody else's clause."""
    one = counted.value == 1 and len(people) == 1
    for clause in read.clauses:
        subject = clause.own_subject
        if subject is None or subject in people or subject.index < verb.index:
            continue
        meant = next((by for by in stands_for(read, subject) if (by.by.means == outcomes.SINGLE) == one), None)
        if meant is None or meant.opens not in outcomes.OF_THE_SAME:
            return
        yield subject


def _set_beside(own: Phrase) -> Iterator[Phrase]:
    """``two of the victims, a baker who was shot and a cook``: those whom an apposition tells of."""
    first = own.conjunct_of or own
    host = first.governor if first.relation == APPOSITION else None
    for _ in range(MOST_STEPS):
        if host is None or host.sort != NOUN_PHRASE:
            return
        yield host
        host = host.governor if host.preposition in PARTITIVE else None
