"""A read sentence and a head word in, the words beside it out, by the slot of a pattern in which they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from numbers_extract.frames.beside import Adjunct, Beside, SlotWords
from numbers_extract.frames.chunks import Chunk
from numbers_extract.grammar.clause import OBJECT
from numbers_extract.grammar.phrase import NOUN_PHRASE, VERB_GROUP, Phrase
from numbers_extract.grammar.reading import Reading
from numbers_extract.grammar.sentence import ReadSentence
from numbers_extract.kinds.pattern import NAMED, OF_THE_PHRASE, Pattern, Slot

__all__ = ["Companions"]

_NO_WORDS: frozenset[str] = frozenset()
_COUNTED: Final = "COUNTED"
_TOLD: Final = "TOLD"
_REL: Final = "REL"
_TOPIC: Final = "TOPIC"


def _fill(slot: Slot, words: AbstractSet[str]) -> bool:
    """Whether one of the words fills a slot; any does where the slot asks for any."""
    return bool(words) if slot.any else not slot.words.isdisjoint(words)


def _is_absent(group: Sequence[Slot], lemmas: AbstractSet[str]) -> bool:
    """Whether no word of a forbidden group is in the sentence."""
    first = group[0]
    if not first.forbidden or first.any or not first.plain.isdisjoint(lemmas):
        return False
    return len(group) == 1 or all(not slot.any and slot.plain.isdisjoint(lemmas) for slot in group[1:])


def _is_missing(group: Sequence[Slot], lemmas: AbstractSet[str]) -> bool:
    """Whether no word that a group asks for is in the sentence."""
    return not any(slot.forbidden or slot.any or not slot.plain.isdisjoint(lemmas) for slot in group)


def _leads_to(slot: Slot, adjuncts: Iterable[Adjunct]) -> bool:
    """Whether one of the nouns behind prepositions fills a slot."""
    return any(
        (not slot.prepositions or preposition in slot.prepositions) and _fill(slot, words)
        for preposition, words in adjuncts
    )


class Companions:
    """What stands beside the words of one sentence."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._phrases: dict[Chunk, Phrase | None] = {}
        self._of_head: dict[int, Beside] = {}
        self._of_counted: dict[int, Beside] = {}
        self.told: Chunk | None = None
        """The phrase with the noun that was counted last, where the counted has none."""
        self._slots: SlotWords | None = None
        self._topics: frozenset[str] | None = None

    @property
    def read(self) -> ReadSentence:
        """The sentence as the grammar reads it, on first look."""
        return self.reading.sentence

    @property
    def slots(self) -> SlotWords:
        """The words of the sentence by the slots in which they stand."""
        if self._slots is None:
            self._slots = SlotWords(self.read)
        return self._slots

    @property
    def topics(self) -> frozenset[str]:
        """What the clauses of the sentence tell of: their subjects and labels."""
        if self._topics is None:
            told = (phrase for clause in self.read.clauses for phrase in (clause.subject, clause.label))
            self._topics = frozenset(word for phrase in told for word in self.slots.words(phrase))
        return self._topics

    def phrase_at(self, token: int) -> Phrase | None:
        """The phrase that a token is part of; None for a mark between phrases."""
        return self.reading.phrase_at(token)

    def token_of(self, phrase: Phrase) -> int:
        """The token of the head of a phrase."""
        return self.reading.token_of(phrase)

    def hold(self, pattern: Pattern, head: int, counted: Chunk, named: Chunk, lemmas: AbstractSet[str]) -> bool:
        """Whether all groups of a pattern hold for the head word at token ``head`` and the counted phrase.

        ``named`` is the phrase with the noun that is counted: of ``dozens of men`` the men. ``lemmas`` are those of the
        sentence: what is forbidden and not in it needs no reading.
        """
        for group in pattern if len(pattern) > 1 else ():
            if _is_missing(group, lemmas):
                return False
        for group in pattern:
            if not _is_absent(group, lemmas) and not self._one_holds(group, head, counted, named, lemmas):
                return False
        return True

    def _one_holds(
        self, group: Sequence[Slot], head: int, counted: Chunk, named: Chunk, lemmas: AbstractSet[str]
    ) -> bool:
        for slot in group:
            if _fill(slot, lemmas) if slot.name == NAMED else self._is_filled(slot, head, counted, named):
                return not slot.forbidden
        return group[0].forbidden

    def _is_filled(self, slot: Slot, head: int, counted: Chunk, named: Chunk) -> bool:
        if slot.name == _TOPIC:
            return _fill(slot, self.topics)
        if slot.name == _TOLD:
            return self.told is not None and _fill(slot, {self.told.lemma, self.told.text})
        if slot.name in OF_THE_PHRASE:
            return _fill(slot, self._own_words(slot.name, head, named))
        beside = self._beside(head)
        if slot.name == "PP":
            around = [self._around(one).adjuncts for one in dict.fromkeys((counted, named))]
            return _leads_to(slot, beside.adjuncts) or any(_leads_to(slot, adjuncts) for adjuncts in around)
        if slot.name == "OBJ":
            own = self.phrase_of(counted)
            first = None if own is None else own.conjunct_of or own  # not: three men and | seven women were attacked
            others = (phrase for phrase in beside.objects if phrase is not own and phrase is not first)
            return any(_fill(slot, self.slots.words(phrase)) for phrase in others)
        here = beside.slots.get(slot.name, _NO_WORDS)
        if slot.name == "RESULT" and self._is_said(slot, beside, counted):
            return True
        if slot.name == _REL and named is not counted and _fill(slot, self._around(named).slots.get(_REL, _NO_WORDS)):
            return True  # freed three of the nine clerks that they had seized
        return _fill(slot, here) or _fill(slot, self._around(counted).slots.get(slot.name, _NO_WORDS))

    def _is_said(self, slot: Slot, beside: Beside, counted: Chunk) -> bool:
        """Whether a result is said of the counted: right behind it, or behind a later one of its list."""
        own = self.phrase_of(counted)
        if own is None:
            return any(_fill(slot, words) for _, words in beside.said)
        mine = [words for phrase, words in beside.said if phrase is own]
        first = own.conjunct_of or own
        objects = own.relation == OBJECT  # left two men and a woman dead, not: seven shot, three dead
        listed = [words for phrase, words in beside.said if objects and (phrase.conjunct_of or phrase) is first]
        later = [words for phrase, words in beside.said if phrase.index > own.index][:1]
        return any(_fill(slot, words) for words in mine or (listed and later) or ())

    def _own_words(self, name: str, head: int, counted: Chunk) -> set[str]:
        """What needs no clause: the noun counted, or the words before it and before the head in their phrases."""
        if name == _COUNTED:
            return {counted.lemma, counted.text} - {""}
        words = self.reading.tokens.words
        first = counted.first
        inside = counted.head if counted.head >= 0 else min(head, counted.last)
        found = words[first:inside]
        own = {spelling for word in found for spelling in (word.lemma, word.text)}
        if first <= head < counted.last:
            return own
        phrase = self.phrase_at(head)
        return own | self.slots.modifiers(phrase) if phrase is not None and phrase.sort == NOUN_PHRASE else own

    # -------------------------------------------------------------------------------------- the head
    def _beside(self, token: int) -> Beside:
        found = self._of_head.get(token)
        if found is None:
            phrase = self.phrase_at(token)
            if phrase is None:
                found = Beside({}, [], [], [])
            elif phrase.sort == VERB_GROUP:
                found = self.slots.of_verb(phrase)
            else:
                found = self.slots.of_noun(phrase)
            self._of_head[token] = found
        return found

    # -------------------------------------------------------------------------------------- the counted
    def _around(self, counted: Chunk) -> Beside:
        found = self._of_counted.get(counted.first)
        if found is None:
            phrase = self.phrase_of(counted)
            found = Beside({}, [], [], []) if phrase is None else self.slots.of_counted(phrase)
            self._of_counted[counted.first] = found
        return found

    def phrase_of(self, counted: Chunk) -> Phrase | None:
        """The phrase of the grammar that a counted phrase is; None where it sees none."""
        if counted not in self._phrases:
            self._phrases[counted] = self._find_phrase(counted)
        return self._phrases[counted]

    def _find_phrase(self, counted: Chunk) -> Phrase | None:
        number = counted.quantity
        numbered = None if number is None else self.phrase_at(number.last - 1)
        phrase = numbered or self.phrase_at(counted.last - 1)  # 3 killed and 5 injured
        if counted.head < 0:
            told = phrase is not None and phrase.sort == VERB_GROUP and numbered is None
            return self.phrase_at(counted.first) if told else phrase  # a 17-year-old accidentally | shot
        headed = self.phrase_at(counted.head)
        if numbered is None or headed is None or headed is numbered or numbered.sort != NOUN_PHRASE:
            return headed
        apart = any(one.sort == VERB_GROUP for one in self.read.between(numbered, headed))
        return numbered if apart or headed.sort != NOUN_PHRASE else headed  # five soldiers accused of arson
