"""A read sentence and a head word in, the words beside it out, by the slot of a pattern in which they stand."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from numbers_extract.frames.chunks import Chunk
from numbers_extract.grammar.classes import ADVERB, COUNTED, PARTICLE, PLURAL, PREPOSITION
from numbers_extract.grammar.clause import (
    GERUND_CLAUSE,
    INFINITIVE,
    NOMINAL,
    OBLIQUE,
    PARTICIPLE_CLAUSE,
    RELATIVE_CLAUSE,
    Clause,
)
from numbers_extract.grammar.phrase import ADVERBIAL, NOUN_PHRASE, PREDICATE_WORD, SHIFTED, SIGN, VERB_GROUP, Phrase
from numbers_extract.grammar.sentence import ReadSentence, read_sentence
from numbers_extract.kinds.pattern import OF_THE_PHRASE, Pattern, Slot
from numbers_extract.lexicon.phrase_words import OF_WORDS, PURPOSE_LEADS
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.quantities import Quantity
from numbers_extract.text.tokens import Tokens

__all__ = ["Companions"]

_NO_WORDS: frozenset[str] = frozenset()
_COUNTED = "COUNTED"
_TWO = 2
_Adjunct = tuple[str, frozenset[str]]


def _fill(slot: Slot, words: AbstractSet[str]) -> bool:
    """Whether one of the words fills a slot; any does where the slot asks for any."""
    return bool(words) if slot.any else not slot.words.isdisjoint(words)


def _is_absent(group: Sequence[Slot], lemmas: AbstractSet[str]) -> bool:
    """Whether no word of a forbidden group is in the sentence."""
    return all(slot.forbidden and not slot.any and slot.plain.isdisjoint(lemmas) for slot in group)


def _leads_to(slot: Slot, adjuncts: Iterable[_Adjunct]) -> bool:
    """Whether one of the nouns behind prepositions fills a slot."""
    return any(
        (not slot.prepositions or preposition in slot.prepositions) and _fill(slot, words)
        for preposition, words in adjuncts
    )


class _Beside(NamedTuple):
    """The words of each slot, the nouns behind prepositions, each with its preposition, and the objects.

    ``said`` are results that hang on one phrase: ``left 63 dead and dozens injured``.
    """

    slots: dict[str, set[str]]
    adjuncts: list[_Adjunct]
    objects: list[Phrase]
    said: list[tuple[Phrase, frozenset[str]]]


class Companions:
    """What stands beside the words of one sentence."""

    def __init__(self, tokens: Tokens, quantities: Sequence[Quantity]) -> None:
        self.tokens = tokens
        self.quantities = quantities
        self._of_head: dict[int, _Beside] = {}
        self._of_counted: dict[int, _Beside] = {}

    @functools.cached_property
    def read(self) -> ReadSentence:
        """The sentence as the grammar reads it, on first look."""
        return read_sentence(self.tokens, self.quantities)

    @functools.cached_property
    def _phrases(self) -> list[Phrase | None]:
        """The phrase of each token."""
        read = self.read
        phrases: list[Phrase | None] = [None] * len(read.tokens)
        first, last = read.items.first, read.items.last
        for phrase in read.phrases:
            low, high = first[phrase.first], last[phrase.last - 1]
            phrases[low:high] = [phrase] * (high - low)
        return phrases

    def phrase_at(self, token: int) -> Phrase | None:
        """The phrase that a token is part of; None for a mark between phrases."""
        return self._phrases[token] if 0 <= token < len(self._phrases) else None

    def token_of(self, phrase: Phrase) -> int:
        """The token of the head of a phrase."""
        return self.read.items.first[phrase.head]

    def hold(self, pattern: Pattern, head: int, counted: Chunk, named: Chunk, lemmas: AbstractSet[str]) -> bool:
        """Whether all groups of a pattern hold for the head word at token ``head`` and the counted phrase.

        ``named`` is the phrase with the noun that is counted: of ``dozens of men`` the men. ``lemmas`` are those of the
        sentence: what is forbidden and not in it needs no reading.
        """
        return all(_is_absent(group, lemmas) or self._one_holds(group, head, counted, named) for group in pattern)

    def _one_holds(self, group: Sequence[Slot], head: int, counted: Chunk, named: Chunk) -> bool:
        filled = any(self._is_filled(slot, head, counted, named) for slot in group)
        return filled != group[0].forbidden

    def _is_filled(self, slot: Slot, head: int, counted: Chunk, named: Chunk) -> bool:
        if slot.name in OF_THE_PHRASE:
            return _fill(slot, self._own_words(slot.name, head, named))
        beside = self._beside(head)
        if slot.name == "PP":
            return _leads_to(slot, beside.adjuncts) or _leads_to(slot, self._around(counted).adjuncts)
        if slot.name == "OBJ":
            own = self.phrase_of(counted)
            return any(_fill(slot, self._words(phrase)) for phrase in beside.objects if phrase is not own)
        here = beside.slots.get(slot.name, _NO_WORDS)
        if slot.name == "RESULT" and self._is_said(slot, beside, counted):
            return True
        return _fill(slot, here) or _fill(slot, self._around(counted).slots.get(slot.name, _NO_WORDS))

    def _is_said(self, slot: Slot, beside: _Beside, counted: Chunk) -> bool:
        """Whether a result is said of the counted: right behind it, or behind a later one of its list."""
        own = self.phrase_of(counted)
        if own is None:
            return any(_fill(slot, words) for _, words in beside.said)
        mine = [words for phrase, words in beside.said if phrase is own]
        first = own.conjunct_of or own
        listed = [words for phrase, words in beside.said if (phrase.conjunct_of or phrase) is first]
        later = [words for phrase, words in beside.said if phrase.index > own.index]
        return any(_fill(slot, words) for words in mine or (listed and later) or ())

    def _own_words(self, name: str, head: int, counted: Chunk) -> set[str]:
        """What needs no clause: the noun counted, or the words before it and before the head in their phrases."""
        if name == _COUNTED:
            return {counted.lemma, counted.text} - {""}
        words = self.tokens.words
        first = counted.first
        inside = counted.head if counted.head >= 0 else min(head, counted.last)
        found = words[first:inside]
        own = {spelling for word in found for spelling in (word.lemma, word.text)}
        if first <= head < counted.last:
            return own
        phrase = self.phrase_at(head)
        return own | self._modifiers(phrase) if phrase is not None and phrase.sort == NOUN_PHRASE else own

    # -------------------------------------------------------------------------------------- the head
    def _beside(self, token: int) -> _Beside:
        found = self._of_head.get(token)
        if found is None:
            phrase = self.phrase_at(token)
            if phrase is None:
                found = _Beside({}, [], [], [])
            elif phrase.sort == VERB_GROUP:
                found = self._of_verb(phrase)
            else:
                found = self._of_noun(phrase)
            self._of_head[token] = found
        return found

    def _of_verb(self, verb: Phrase) -> _Beside:
        read = self.read
        clause = read.clauses[verb.clause]
        slots: dict[str, set[str]] = {name: set() for name in ("PRT", "RESULT", "ADV", "INF", "JOINED")}
        objects: list[Phrase] = []
        said: list[tuple[Phrase, frozenset[str]]] = []
        adjuncts: list[_Adjunct] = []
        slots["ADV"].update(self._adverbs_in(verb))
        subject = clause.subject
        if clause.passive and subject is not None:
            objects.append(subject)
        slots["SUBJ"] = set() if clause.passive else self._words(subject)
        slots["BY"] = self._words(clause.agent)
        if clause.kind == GERUND_CLAUSE and clause.parent is not None:  # opened fire, hitting three
            slots["SUBJ"].update(word for phrase in clause.parent.objects for word in self._words(phrase))
        outer = clause.parent
        led = outer is not None and (clause.kind == INFINITIVE or clause.shares_with is outer)  # were let go
        governor = outer.verb if outer is not None and led else None
        slots["GOV"] = {governor.lemma, governor.text} if governor is not None else set()
        if clause.particle is not None and self._is_near(verb, clause.particle):
            slots["PRT"].add(clause.particle.text)
        for phrase in read.phrases:
            if phrase.clause == clause.index and phrase is not verb:
                self._place(phrase, clause, _Beside(slots, adjuncts, objects, said))
        for other in read.clauses:
            self._place_clause(other, clause, slots)
        return _Beside(slots, adjuncts, objects, said)

    def _place(self, phrase: Phrase, clause: Clause, beside: _Beside) -> None:
        """Puts one phrase of the verb's clause into its slot."""
        slots, adjuncts = beside.slots, beside.adjuncts
        if phrase.sort == SHIFTED:
            if clause.verb is not None and self._is_near(clause.verb, phrase):
                slots["PRT"].add(phrase.text)
        elif phrase.sort == ADVERBIAL:
            if clause.verb is not None and self._is_close(clause.verb, phrase):
                slots["ADV"].add(phrase.text)
        elif phrase.sort == PREDICATE_WORD:
            self._place_result(phrase, clause, beside)
        elif phrase.sort != NOUN_PHRASE:
            return
        elif phrase.preposition:
            if phrase.relation != NOMINAL or phrase.governor in clause.objects or phrase.governor is clause.subject:
                adjuncts.append((phrase.preposition, frozenset(self._words(phrase))))
        elif phrase is clause.predicate:
            slots["RESULT"].update(self._words(phrase))
        else:
            self._place_object(phrase, clause, beside)

    def _place_result(self, phrase: Phrase, clause: Clause, beside: _Beside) -> None:
        """Puts an adjective into its slot: said of one object, or of the clause's subject."""
        of = phrase.governor
        if of is not None and of.sort == NOUN_PHRASE and of in clause.objects:
            beside.said.append((of, frozenset((phrase.text, phrase.lemma))))
        else:
            beside.slots["RESULT"].update((phrase.text, phrase.lemma))

    def _place_object(self, phrase: Phrase, clause: Clause, beside: _Beside) -> None:
        """Puts a bare noun phrase into its slot: an object, of a passive what became of its subject."""
        if phrase.relation == OBLIQUE or phrase in clause.objects or phrase.conjunct_of in clause.objects:
            if clause.passive:
                beside.slots["RESULT"].update(self._words(phrase))
            else:
                beside.objects.append(phrase)

    def _place_clause(self, other: Clause, clause: Clause, slots: dict[str, set[str]]) -> None:
        """Puts the verb of a clause beside the head's own into its slot."""
        verb = other.verb
        if verb is None or other is clause:
            return
        words = {verb.lemma, verb.text}
        if other.kind == INFINITIVE and (other.shares_with is clause or other.parent is clause):
            if not other.fronted and not self._states_purpose(verb):
                slots["INF"].update(words)
        elif other.shares_with is clause or clause.shares_with is other:
            slots["JOINED"].update(words)
        elif other.parent is not clause:
            return
        elif other.kind == PARTICIPLE_CLAUSE and other.passive and not other.after_comma:
            slots["RESULT"].update(words)

    def _of_noun(self, noun: Phrase) -> _Beside:
        """Of a noun or an adjective: what governs it, what hangs on it, and what else its clause tells of."""
        clause = self.read.clauses[noun.clause]
        slots: dict[str, set[str]] = {"MOD": self._modifiers(noun), "SUBJ": self._words(clause.subject)}
        governor = self.read.governor_of(noun)
        if governor is not None:
            slots["GOV"] = {governor.lemma, governor.text}
        if noun is clause.own_subject:
            slots["RESULT"] = self._words(clause.predicate)
        return _Beside(slots, self._hanging_on(noun), clause.objects, [])

    # -------------------------------------------------------------------------------------- the counted
    def _around(self, counted: Chunk) -> _Beside:
        key = counted.first
        found = self._of_counted.get(key)
        if found is None:
            phrase = self.phrase_of(counted)
            slots: dict[str, set[str]] = {}
            adjuncts: list[_Adjunct] = []
            if phrase is not None:
                slots["PRT"] = self._before_number(phrase)
                slots["REL"] = {
                    word
                    for clause in self.read.clauses
                    if clause.verb is not None and self._tells_of(clause, phrase)
                    for word in (clause.verb.lemma, clause.verb.text)
                }
                governor = self.read.governor_of(phrase)
                if governor is not None:
                    slots["GOV"] = {governor.lemma, governor.text}
                adjuncts = self._hanging_on(phrase)
                if phrase.head > phrase.first and self.read.tags[phrase.head - 1] & PLURAL:
                    slots["RESULT"] = {phrase.lemma, phrase.text}  # held 12 women hostage
            found = self._of_counted[key] = _Beside(slots, adjuncts, [], [])
        return found

    def phrase_of(self, counted: Chunk) -> Phrase | None:
        """The phrase of the grammar that a counted phrase is; None where it sees none."""
        if counted.head >= 0:
            return self.phrase_at(counted.head)
        number = counted.quantity
        return self.phrase_at(counted.last - 1 if number is None else number.last - 1)  # 3 killed and 5 injured

    def _before_number(self, phrase: Phrase) -> set[str]:
        """``ran over two joggers``: the words between a verb and the number that may be its particle."""
        tags, entries = self.read.tags, self.read.items.entries
        found: set[str] = set()
        for item in range(phrase.first, phrase.head):
            if tags[item] & COUNTED:
                break
            if tags[item] & (ADVERB | PREPOSITION | PARTICLE):
                found.add(entries[item].text)
        return found

    def _is_near(self, verb: Phrase, particle: Phrase) -> bool:
        """Whether nothing but an object stands between a verb and its particle: ``cut the marchers down``."""
        between = self.read.phrases[verb.index + 1 : particle.index]
        return all(one.sort in (NOUN_PHRASE, ADVERBIAL) and not one.preposition for one in between)

    def _states_purpose(self, verb: Phrase) -> bool:
        """``in order to flee``: whether an infinitive says what for, and completes no verb."""
        before = verb.first - 1
        return before >= 0 and self.read.items.entries[before].text in PURPOSE_LEADS

    def _is_close(self, verb: Phrase, adverb: Phrase) -> bool:
        """Whether no mark and no more than an object and an adjunct stand between a verb and its adverb."""
        between = self.read.phrases[verb.index + 1 : adverb.index]
        nouns = [bool(one.preposition) for one in between if one.sort == NOUN_PHRASE]
        return nouns.count(True) < _TWO and nouns.count(False) < _TWO and all(one.sort != SIGN for one in between)

    def _tells_of(self, clause: Clause, phrase: Phrase) -> bool:
        """Whether a relative, participle or -ing clause behind a noun phrase tells of it."""
        if clause.kind == GERUND_CLAUSE:
            outer = clause.parent
            return outer is not None and phrase in outer.objects and not clause.after_comma
        return clause.antecedent is phrase and clause.kind in (RELATIVE_CLAUSE, PARTICIPLE_CLAUSE)

    def _hanging_on(self, phrase: Phrase) -> list[_Adjunct]:
        return [
            (one.preposition, frozenset(self._words(one)))
            for one in self.read.phrases
            if one.governor is phrase and one.preposition
        ]

    # -------------------------------------------------------------------------------------- words
    def _words(self, phrase: Phrase | None) -> set[str]:
        """The head of a phrase by lemma and spelling, with the word before it as a compound, those behind ``of``."""
        if phrase is None:
            return set()
        text = phrase.text
        found = {phrase.lemma, text}
        if phrase.head > phrase.first:
            before = self.read.items.entries[phrase.head - 1].text
            found |= {f"{before}_{phrase.lemma}", f"{before}_{text}"}
            found.update(f"+{word}" for word in self._modifiers(phrase))
        found.update(
            word
            for one in self.read.phrases
            if one.governor is phrase and one.preposition in OF_WORDS
            for word in (one.lemma, one.text)
        )
        return found

    def _modifiers(self, phrase: Phrase) -> set[str]:
        entries = self.read.items.entries
        texts = [entries[item].text for item in range(phrase.first, min(phrase.head, phrase.last))]
        return {*texts, *(FOLDED[text].lemma for text in texts if text)}

    def _adverbs_in(self, verb: Phrase) -> Iterable[str]:
        tags, entries = self.read.tags, self.read.items.entries
        return [entries[item].text for item in range(verb.first, verb.last) if tags[item] & ADVERB]
