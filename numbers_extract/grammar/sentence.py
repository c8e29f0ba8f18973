"""A sentence's tokens and quantities in, its phrases and clauses out: the sentence is read once, here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from numbers_extract.grammar.asides import pass_over_ages, pass_over_included, pass_over_lands
from numbers_extract.grammar.classes import AMOUNT, COMMA, DASH, OPEN
from numbers_extract.grammar.clause import SUBJECTS, Clause
from numbers_extract.grammar.clauses import read_clauses
from numbers_extract.grammar.items import Items, items_of
from numbers_extract.grammar.phrase import ADVERBIAL, CONJUNCTION, JOINT, LINK, NOUN_PHRASE, SIGN, VERB_GROUP, Phrase
from numbers_extract.grammar.phrases import phrases_of
from numbers_extract.grammar.tagging import choose_classes
from numbers_extract.lexicon.clause_words import INCLUDED, MEASURE_ADVERBS
from numbers_extract.lexicon.numbers import ADVERBIAL_MULTIPLES
from numbers_extract.lexicon.quantity_words import HIGHER, LOWER
from numbers_extract.lexicon.relators import BOUNDING, COMPARATIVE, PARTITIVE, VALUED_AT
from numbers_extract.quantities import Quantity
from numbers_extract.text.tokens import Tokens

__all__ = ["ReadSentence", "read_sentence"]

_FAR: Final = 8


_PAST_VERB: Final = 3
_WORTH_OF: Final = 3  # worth | of | goods
_COMPARED: Final = 2  # ``more`` and ``than``
_DIFFERING: Final = frozenset({*HIGHER, *LOWER})
_PAST_BRACKETS: Final = 4


class ReadSentence:
    """A sentence as the grammar has read it.

    ``items`` are its words, multiwords and numbers, ``tags`` their classes, ``phrases`` and ``clauses`` what they make.
    Phrases name their clause by its index.
    """

    __slots__ = ("_governed", "_listed", "clauses", "items", "phrases", "tags", "tokens")

    def __init__(
        self, tokens: Tokens, items: Items, tags: list[int], phrases: list[Phrase], clauses: list[Clause]
    ) -> None:
        self.tokens = tokens
        self.items = items
        self.tags = tags
        self.phrases = phrases
        self.clauses = clauses
        self._governed: dict[int, list[Phrase]] | None = None
        self._listed: dict[int, list[Phrase]] | None = None

    def clause_of(self, phrase: Phrase) -> Clause:
        """The clause that a phrase stands in."""
        return self.clauses[phrase.clause]

    def governor_of(self, phrase: Phrase) -> Phrase | None:
        """The phrase that one hangs on: a noun phrase, an adjective or the verb of its clause; None for a root."""
        if phrase.governor is not None or not phrase.relation:
            return phrase.governor
        return self.clauses[phrase.clause].verb

    def list_of(self, phrase: Phrase) -> list[Phrase]:
        """All phrases of the list that one is in, itself where it is in none."""
        first = phrase.conjunct_of or phrase
        if self.phrases[first.index] is not first:
            return []
        further = self.conjuncts_of(first)
        return sorted([first, *further], key=_place) if further else [first]

    def governed_by(self, phrase: Phrase) -> list[Phrase]:
        """The phrases that hang on one, in text order."""
        if self._governed is None:
            self._governed = {}
            for one in self.phrases:
                if one.governor is not None:
                    self._governed.setdefault(one.governor.index, []).append(one)
        return self._governed.get(phrase.index) or []

    def conjuncts_of(self, first: Phrase) -> list[Phrase]:
        """The further phrases of the list that one opens, in text order."""
        if self._listed is None:
            self._listed = {}
            for one in self.phrases:
                if one.conjunct_of is not None:
                    self._listed.setdefault(one.conjunct_of.index, []).append(one)
        return self._listed.get(first.index) or []

    def behind(self, phrase: Phrase, most: int = 1) -> list[Phrase]:
        """The phrases and marks right behind one, up to ``most``, the nearest first."""
        return self.phrases[phrase.index + 1 : phrase.index + 1 + most]

    def before(self, phrase: Phrase, most: int = 1) -> list[Phrase]:
        """The phrases and marks right before one, up to ``most``, the nearest first."""
        return self.phrases[max(0, phrase.index - most) : phrase.index][::-1]

    def mover_before(self, phrase: Phrase | None) -> Phrase | None:
        """``the Reds up two``, ``the Reds are up two``: the noun phrase before a word of direction, past its verb."""
        for one in self.before(phrase, _PAST_VERB) if phrase is not None else ():
            if one.sort == NOUN_PHRASE:
                return one
            if one.sort not in (VERB_GROUP, ADVERBIAL):
                return None
        return None

    def right_before(self, phrase: Phrase) -> Phrase | None:
        """The phrase or mark right before one; None for the first."""
        return self.phrases[phrase.index - 1] if phrase.index else None

    def right_behind(self, phrase: Phrase) -> Phrase | None:
        """The phrase or mark right behind one; None for the last."""
        return self.phrases[phrase.index + 1] if phrase.index + 1 < len(self.phrases) else None

    def back_from(self, phrase: Phrase) -> Iterator[Phrase]:
        """All phrases and marks before one, the nearest first."""
        return (self.phrases[index] for index in range(phrase.index - 1, -1, -1))

    def preposition_of(self, phrase: Phrase) -> Phrase | None:
        """The preposition right before a phrase; None without one."""
        before = self.right_before(phrase)
        return before if before is not None and before.sort == LINK else None

    def mark_before(self, phrase: Phrase) -> Phrase | None:
        """The mark that sets a phrase off from what stands before it; None without one."""
        before = self.right_before(phrase)
        return before if before is not None and before.sort == SIGN else None

    def tells_difference(self, amount: Phrase) -> bool:
        """``sold 900 vans, 40 more than in May``, ``, 3% below the target``: whether it says how far a level is off."""
        mark, behind = self.mark_before(amount), self.behind(amount, _COMPARED)
        if mark is None or not mark.tag & (COMMA | DASH) or len(behind) < _COMPARED:
            return False
        if amount.text in _DIFFERING and behind[0].text in COMPARATIVE:
            return True  # 15 percent dearer | than
        compares = behind[0].text in _DIFFERING and behind[1].text in COMPARATIVE
        return compares or (behind[0].sort == LINK and behind[0].text in BOUNDING)

    def is_multiplied(self, noun: Phrase) -> bool:
        """``rose to $6, twice the $3 of May``, ``double its $3 target``: whether a multiple stands before a level."""
        first, before = self.items.entries[noun.first], self.right_before(noun)
        times = (
            before is not None and before.governor is noun and before.last == noun.first and bool(before.tag & AMOUNT)
        )
        return times or first.text in ADVERBIAL_MULTIPLES

    def valued_by(self, amount: Phrase) -> Phrase | None:
        """``$9 million worth of goods``: what an amount is the value of; None for none."""
        behind = self.behind(amount, _WORTH_OF)
        if len(behind) < _WORTH_OF or behind[0].text not in VALUED_AT or behind[1].text not in PARTITIVE:
            return None
        return behind[2] if behind[2].sort == NOUN_PHRASE else None

    def is_set_apart(self, phrase: Phrase) -> bool:
        """``fell to 40, well below the 50 expected``: whether a comma parts a preposition from what is before it."""
        link = self.preposition_of(phrase)
        before = None if link is None else self.right_before(link)
        if before is not None and before.sort == ADVERBIAL:
            before = self.right_before(before)
        return before is not None and bool(before.tag & COMMA)

    def opens_brackets(self, phrase: Phrase) -> bool:
        """Whether a phrase is the first in brackets: ``$12 (£9)``."""
        mark = self.mark_before(phrase)
        return mark is not None and bool(mark.tag & OPEN)

    def is_listed(self, phrase: Phrase) -> bool:
        """Whether a comma or a conjunction stands right before a phrase."""
        before = self.right_before(phrase)
        return before is not None and (before.sort == CONJUNCTION or bool(before.tag & COMMA))

    def are_parted(self, one: Phrase, other: Phrase, tags: int) -> bool:
        """Whether a mark or a word of those classes stands between two phrases, in whatever order they are told."""
        first, last = (one, other) if one.index <= other.index else (other, one)
        return any(phrase.tag & tags for phrase in self.between(first, last))

    def up_to_mark(self, opener: Phrase) -> Phrase:
        """The last phrase of those that one opens: up to the next mark, conjunction or word that opens a clause."""
        last = opener
        for phrase in self.phrases[opener.index + 1 :]:
            if phrase.sort in (SIGN, CONJUNCTION, JOINT):
                break
            last = phrase
        return last

    def between(self, one: Phrase, other: Phrase) -> list[Phrase]:
        """The phrases and marks between two, the first of which stands before the other."""
        return self.phrases[one.index + 1 : other.index]

    def host_of(self, phrase: Phrase) -> tuple[Phrase | None, bool]:
        """The noun phrase right before the preposition of a phrase (None: no noun), and whether a comma is between."""
        left = self.before(phrase, _FAR)
        while left and left[0].sort not in (LINK, NOUN_PHRASE):
            left.pop(0)
        if not left or left.pop(0).sort != LINK or not phrase.preposition:
            return None, False
        comma = bool(left) and left[0].sort == SIGN and bool(left[0].tag & COMMA)
        noun = left[comma] if len(left) > comma else None
        return (noun if noun is not None and noun.sort == NOUN_PHRASE else None), comma

    def set_off_from(self, noun: Phrase) -> Phrase | None:
        """``the BJP, the largest party``: the noun phrase right before the comma before one; None for none."""
        left = self.before(noun, 2)
        comma = len(left) > 1 and left[0].sort == SIGN and left[0].tag & COMMA
        return left[1] if comma and left[1].sort == NOUN_PHRASE else None

    def placed_by(self, length: Phrase) -> Phrase | None:
        """``a camp 9 km away``, ``Kesh, 150 km (90 miles) north of Ard``: the noun that an amount right behind places.

        None where the noun is the subject of a verb and no comma parts the two.
        """
        behind = self.behind(length, _PAST_BRACKETS)
        if behind and behind[0].tag & OPEN:
            behind = behind[_PAST_BRACKETS - 1 :]
        if not behind or behind[0].text not in MEASURE_ADVERBS:
            return None
        before = next((one for one in self.back_from(length) if one.sort != ADVERBIAL), None)
        comma = before is not None and before.sort == SIGN and bool(before.tag & (COMMA | DASH))
        noun = self.right_before(before) if before is not None and comma else before
        if noun is None or noun.sort != NOUN_PHRASE or noun.dates:
            return None
        return noun if comma or noun.relation not in SUBJECTS else None

    def is_included(self, noun: Phrase) -> bool:
        """``13 people, a baby included, fled``: whether a noun is set aside as one of those before it."""
        return noun.aside and self.phrases[noun.index + 1].text in INCLUDED

    def led_to(self, phrase: Phrase, *, past_comma: bool = False, past_brackets: bool = False) -> Phrase | None:
        """``33 percent of the vote for Moru``: what the preposition right behind a phrase leads to, past ``of``.

        ``past_comma``: a comma may stand before the preposition; ``past_brackets``: so may one phrase in brackets.
        """
        behind = self.behind(phrase, _FAR)
        if past_brackets and len(behind) >= _PAST_BRACKETS and behind[0].tag & OPEN:
            behind = behind[_PAST_BRACKETS - 1 :]
        if past_comma and behind and behind[0].sort == SIGN and behind[0].tag & COMMA:
            behind = behind[1:]
        while len(behind) > 1 and behind[0].sort == LINK and behind[0].text in PARTITIVE:
            behind = behind[2:]
        led = behind[1] if len(behind) > 1 and behind[0].sort == LINK else None
        return led if led is not None and led.sort == NOUN_PHRASE else None

    def span(self, item: int) -> tuple[int, int]:
        """The text offsets of an item: start, and end behind it."""
        tokens, items = self.tokens, self.items
        return tokens.starts[items.first[item]], tokens.ends[items.last[item] - 1]


def _place(phrase: Phrase) -> int:
    return phrase.index


def read_sentence(tokens: Tokens, quantities: Sequence[Quantity]) -> ReadSentence:
    """Reads a sentence: classes, phrases, clauses. ``quantities`` are those of the sentence, in text order."""
    items = items_of(tokens, quantities)
    tags = choose_classes(items)
    phrases = phrases_of(items, tags)
    commas = [phrase.index for phrase in phrases if phrase.tag & COMMA]
    if commas:
        pass_over_ages(phrases, commas)
        pass_over_included(phrases, commas)
        pass_over_lands(phrases, commas, items)
    return ReadSentence(tokens, items, tags, phrases, read_clauses(phrases))
