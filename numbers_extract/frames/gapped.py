"""A counted phrase parallel to the one before it in, the kind that both have out: the verb of the first is left out."""

from __future__ import annotations

from typing import Final

from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.elided import Elided
from numbers_extract.frames.things import BESIDE, SAME_AGAIN, Antecedent
from numbers_extract.frames.traits import PLAIN_KINDS, UNIT_KINDS
from numbers_extract.grammar.clause import PREDICATE
from numbers_extract.lexicon import antecedents as words

__all__ = ["Gapped"]

_NO_COUNT: Final = UNIT_KINDS | PLAIN_KINDS
_RULE: Final = next(rule for rule in words.ANTECEDENTS if rule.hangs == words.PARALLEL)
_COPULA: Final = "K"


class Gapped(Elided):
    """Lists whose items have the verb of the first."""

    def _parallel(self, chunk: Chunk, counted: Counted) -> bool:
        """Gives an item of a list what the first has; False where the phrase has a verb of its own."""
        first = self._described_before(chunk) if self.done else None
        if first is None or first.kind in _NO_COUNT:
            return False
        counted.follow(first, BESIDE)
        counted.antecedent = Antecedent(_RULE.id, _RULE.takes, first)
        counted.link, counted.of_state = first.link, first.of_state
        if first.link == "part":
            counted.whole, counted.whole_chunk = first.whole, first.whole_chunk
        return True

    def _same_sort(self, chunk: Chunk, counted: Counted) -> None:
        """``381 suspected cholera cases, four confirmed cases``: the same noun again, of which the first said more."""
        last = self.done[-1] if self.done else None
        if last is None or last.frame is None or chunk.head < 0 or last.named != chunk.lemma or last.kind in _NO_COUNT:
            return
        if last.frame.role == "noun" and last.head == (last.noun.head if last.noun is not None else -1):
            counted.become(last.frame, SAME_AGAIN)
            counted.head = chunk.head
            counted.antecedent = Antecedent(_RULE.id, _RULE.takes, last)

    def _described_before(self, chunk: Chunk) -> Counted | None:
        """``Of the dead, 4 were Malians and 3 Ghanaians``: the number of which the first of the predicates is said."""
        if chunk.head < 0 or not self._is_person_like(chunk):
            return None
        if _COPULA not in self.sorts:
            return None
        phrase = self.companions.phrase_of(chunk)
        if phrase is None or phrase.relation != PREDICATE or phrase.conjunct_of is None:
            return None
        subject = self.companions.read.clause_of(phrase).subject
        if subject is None or not subject.bare_number or phrase.conjunct_of.quantities:
            return None
        return next((c for c in self.done if self.companions.phrase_of(self.chunks[c.at]) is subject), None)
