"""The counts of a sentence in, amounts and shares linked as parts to the stated amount that they are taken from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import is_
from typing import Final

from numbers_extract.frames.counted import Counted
from numbers_extract.frames.linking import Linking
from numbers_extract.frames.things import WHOLE, Thing
from numbers_extract.frames.traits import (
    EITHER_KINDS,
    FORCE_KINDS,
    HARMED_KINDS,
    PERCENT_KINDS,
    PLAIN_KINDS,
    RATIO_KINDS,
    SUM_KINDS,
    TIME_KINDS,
    UNIT_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.clause import APPOSITION, INFINITIVE, OBJECT, RELATIVE_CLAUSE, Clause
from numbers_extract.grammar.phrase import Phrase
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.antecedents import SUMS_MEANT, THEM
from numbers_extract.lexicon.clause_words import PARTITIVE_RELATIVES
from numbers_extract.lexicon.phrase_words import SUFFERERS
from numbers_extract.lexicon.quantity_words import TIMES
from numbers_extract.lexicon.relators import PARTITIVE
from numbers_extract.quantities.measures import PERSON

__all__ = ["AmountParts"]

_SHARES: Final = PERCENT_KINDS | RATIO_KINDS
# Kinds of people of whom it is not said, or not surely, what became of them.
_OPEN_YET: Final = PLAIN_KINDS | FORCE_KINDS | EITHER_KINDS


class AmountParts(Linking):
    """Parts of money and measures, and shares of what is counted."""

    def _link_amounts(self) -> None:
        """``a fifth of the $60``, ``$9 of $60``, ``Of the $60, 9 percent``, ``$60, of which 9 percent``."""
        if len(self.done) < _TWO or self.tokens.texts.isdisjoint(PARTITIVE):
            return
        opener = self.done[0] if self._opens_with_of(self.done[0]) else None
        for part in self.done:
            shared = part.kind in _SHARES and part.quantity.unit not in TIMES
            amount = (shared or part.kind in SUM_KINDS) and self.chunks[part.at].head < 0
            if part.link or not amount or part.quantity.compound:
                continue
            phrase = self._phrase(part)
            whole = None if phrase is None else self._amount_over(phrase) or self._first_amount(phrase, opener)
            if whole is None or whole is part or whole.quantity.compound or whole.kind in TIME_KINDS:
                continue
            if (shared and whole.kind not in _SHARES) or self._is_less(part, whole):
                part.link, part.whole = "part", whole
                if shared and whole.subject and self._is_taken_behind(phrase):
                    part.noun, part.subject, part.topic = whole.noun, whole.subject, whole.kind

    def _link_sums_told(self) -> None:
        """``$9 million, including $2 million``, ``Of that, $2 million``, ``The other $2 million``: of a sum told."""
        for part in self.done:
            settled = part.whole is not None or part.quantity.compound or part.link not in {"", "part"}
            phrase = None if settled or part.kind not in SUM_KINDS else self._phrase(part)
            if phrase is None:
                continue
            whole = self._sum_included_in(part, phrase) or self._sum_taken_from(part, phrase)
            if whole is not None:
                part.link, part.whole = "part", whole

    def _sum_included_in(self, part: Counted, phrase: Phrase) -> Thing | None:
        """``$9 million, including $2 million for food and $3 million for wells``: the sum before that it is of."""
        first = phrase.conjunct_of or phrase
        if first.preposition not in pw.LISTING_CUES:
            return None
        link = self.companions.read.preposition_of(first)
        at = -1 if link is None else self.companions.token_of(link)
        return self._larger_sum(part, [one for one in self.done if one.quantity.last <= at])

    def _sum_taken_from(self, part: Counted, phrase: Phrase) -> Thing | None:
        """``$2 million of it``, ``Of that, $2 million``, ``the remaining $2 million``: the sum told before."""
        here = [one for one in self.done if one.quantity.last <= part.quantity.first]
        before = [*self.things.before, *here]
        opening = self.words[self.reading.tokens_of(phrase)[0] : part.quantity.first]
        if any(word.text in pw.REMAINDERS for word in opening):
            return self._larger_sum(part, [*self.things.earlier, *here])
        for one in (*self.companions.read.governed_by(phrase), *self._fronted(phrase)):
            if one.preposition in PARTITIVE and not one.quantities:
                if one.text in SUMS_MEANT:
                    return self._larger_sum(part, before)
                if one.determined and not one.indefinite:
                    named = [sum_ for sum_ in (*self.things.earlier, *here) if self._is_named(sum_, one)]
                    return self._larger_sum(part, named)
        return None

    def _fronted(self, phrase: Phrase) -> Iterator[Phrase]:
        """What stands before the subject in the clause whose subject or object an amount is."""
        clause = self.companions.read.clause_of(phrase)
        if phrase is clause.own_subject or phrase in clause.objects:
            yield from (one for one in clause.adjuncts if one.index < phrase.index)

    @staticmethod
    def _is_named(told: Thing, phrase: Phrase) -> bool:
        """``a $9 million loan ... $2 million of the loan``: whether a noun is that of a sum told before."""
        return bool(told.subject) and told.subject.split()[-1].lower() == phrase.text

    @staticmethod
    def _larger_sum(part: Counted, told: Sequence[Thing]) -> Thing | None:
        """The last of the sums in the unit of a part; None where it is no more than the part."""
        last = next((one for one in reversed(told) if one.unit == part.unit and one.link != "part"), None)
        if last is None or last.kind != part.kind or part.value is None:
            return None
        return last if part.value < (last.value or last.low or 0) else None

    def _is_taken_behind(self, phrase: Phrase | None) -> bool:
        """``a bill of $9 million, of which they bear two-thirds``: whether a relative clause takes a share of it."""
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        return clause is not None and clause.kind in (RELATIVE_CLAUSE, INFINITIVE)

    def _link_included(self) -> None:
        """``$9, which includes $2``, ``600 guards, a figure that includes 20``: what a relative clause takes in."""
        for part in self.done if not self.lemmas.isdisjoint(pw.INCLUDING_VERBS) else ():
            phrase = self._phrase(part)
            phrase = None if phrase is None else phrase.conjunct_of or phrase
            if phrase is None or phrase.relation != OBJECT:
                continue
            clause = self.companions.read.clause_of(phrase)
            if clause.kind != RELATIVE_CLAUSE:
                self._link_member(part, clause)
            if part.link == "part":
                continue
            told = clause.antecedent if clause.kind == RELATIVE_CLAUSE else None
            if told is None or clause.verb is None or clause.verb.lemma not in pw.INCLUDING_VERBS:
                continue
            beside = told.governor if told.relation == APPOSITION else None
            if not told.quantities and beside is not None and (beside.quantities or told.lemma not in pw.FIGURE_NOUNS):
                told = beside
            if told.lemma in pw.FIGURE_NOUNS and not told.quantities:
                before = [one for one in self.done if one.quantity.start < part.quantity.start and one.link != "part"]
                whole = before[-1] if before else None
            else:
                whole = self._stated(partial(is_, told))
            if whole is not None and whole is not part and self._is_some_of(part, whole):
                part.link, part.whole = "part", whole

    def _link_member(self, part: Counted, clause: Clause) -> None:
        """``The 40 dead include nine boys``, ``Twelve died. They include two nuns``: of those who are the subject."""
        told = clause.subject
        if told is None or clause.verb is None or clause.verb.lemma not in pw.INCLUDING_VERBS or part.unit != PERSON:
            return
        whole = self._stated(partial(is_, told)) if told.quantities else self._meant_by(told)
        if whole is None or whole is part or whole.kind not in VICTIM_KINDS or part.whole is not None:
            return
        open_yet = part.kind in _OPEN_YET or part.kind == whole.kind
        size = whole.value or whole.low
        if open_yet and size is not None and (part.value or 1) < size:
            if part.kind != whole.kind:
                part.follow(whole, WHOLE)
            part.link, part.whole = "part", whole

    def _meant_by(self, told: Phrase) -> Thing | None:
        """Those whom a pronoun or a word for victims stands for: people counted before whom one thing befell."""
        if told.text not in THEM and told.lemma not in SUFFERERS:
            return None
        first = self.reading.tokens_of(told)[0]
        own = [one for one in self.done if one.quantity.last <= first]
        kinds = VICTIM_KINDS if told.text in THEM else HARMED_KINDS
        harmed = [one for one in own or self.things.before if one.kind in kinds and one.link != "part"]
        return harmed[-1] if len({one.kind for one in harmed}) == 1 else None

    def _is_some_of(self, part: Counted, whole: Counted) -> bool:
        """Whether a count is no more than another of the same unit."""
        size = whole.value or whole.low
        return part.unit == whole.unit and part.value is not None and size is not None and part.value < size

    def _amount_over(self, part: Phrase) -> Counted | None:
        """The stated amount that stands behind the *of* of a part, or before the *of which* of its clause."""
        read = self.companions.read
        clause = read.clause_of(part)
        told = part is clause.own_subject or part in clause.objects
        if clause.kind == INFINITIVE and clause.parent is not None:
            clause = clause.parent  # of which they expect to bear two-thirds
        if clause.kind == RELATIVE_CLAUSE and clause.opener is not None and clause.opener.text in PARTITIVE_RELATIVES:
            return self._stated(lambda phrase: phrase is clause.antecedent) if told else None
        return self._stated(
            lambda phrase: phrase.governor is part and phrase.preposition in PARTITIVE and phrase.index > part.index
        )

    def _first_amount(self, part: Phrase, opener: Counted | None) -> Counted | None:
        """The amount that opens the sentence, of which its first clause tells a part."""
        clause = self.companions.read.clause_of(part)
        fronted = None if opener is None else self._phrase(opener)
        if fronted is None or fronted.clause != part.clause:
            return None
        return opener if part is clause.own_subject or part in clause.objects else None

    def _stated(self, is_it: Callable[[Phrase], bool]) -> Counted | None:
        """The count whose phrase is so."""
        for counted in self.done:
            phrase = self._phrase(counted)
            if phrase is not None and is_it(phrase):
                return counted
        return None

    def _is_less(self, part: Counted, whole: Counted) -> bool:
        """Whether both are amounts in one unit, and the part is no more."""
        alike = part.unit == whole.unit and {part.kind, whole.kind} <= UNIT_KINDS & SUM_KINDS
        return alike and part.value is not None and part.value < (whole.value or whole.low or 0)


_TWO: Final = 2
