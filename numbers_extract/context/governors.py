"""A counted phrase in, what governs it out: the verbs and nouns over it, and the clauses that tell of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from numbers_extract.context.climb import GAP_OF, TOLD_OF, Climb, Governor, top_of
from numbers_extract.context.words_beside import ClauseWords
from numbers_extract.grammar.clause import (
    MOST_STEPS,
    PARTICIPLE_CLAUSE,
    PASSIVE_SUBJECT,
    RELATIVE_CLAUSE,
    SUBJECT,
    Clause,
)
from numbers_extract.grammar.phrase import PREDICATE_WORD, VERB_GROUP, Phrase

__all__ = ["Governors"]

_NO_WORDS: Final[frozenset[str]] = frozenset()


class Governors(ClauseWords):
    """What governs the phrases of one sentence."""

    def of(self, phrase: Phrase, deed: Phrase | None, *, done: bool = False) -> list[Governor]:
        """The governors of a phrase, the nearest first.

        ``deed`` is the verb that says what became of the counted, None for none; ``done`` says that this is over
        (``30 arrested men``).
        """
        found = Climb(self)
        if done:
            found.ends.add("past")
        elsewhere = deed is not None and deed.sort == PREDICATE_WORD and deed.clause != phrase.clause
        if deed is None or not (deed.sort == VERB_GROUP or elsewhere):
            found.from_phrase(phrase)
        else:
            clause = self.read.clauses[deed.clause]
            found.from_clause(clause, self._part_in(clause, phrase))
        found.governors.extend(self._of_gaps(phrase, deed))
        return found.governors

    def _part_in(self, clause: Clause, phrase: Phrase) -> str:
        top = top_of(phrase)
        if self.read.clauses[top.clause] is clause and top.relation:
            return top.relation
        return PASSIVE_SUBJECT if clause.passive else SUBJECT

    def _of_gaps(self, phrase: Phrase, deed: Phrase | None) -> Iterable[Governor]:
        """The verbs of relative clauses whose object the phrase is, and of participles that tell of it.

        Not of a relative clause that does not say what became of the counted: ``shot 9 men who they claim were spies``.
        """
        told = None if deed is None or deed is phrase else self._holding(self.read.clauses[deed.clause])
        for clause in self.read.clauses:
            noun = clause.antecedent
            if clause.verb is None or noun is None or not (noun is phrase or noun.governor is phrase):
                continue
            if clause.kind == PARTICIPLE_CLAUSE or (clause.kind == RELATIVE_CLAUSE and clause.gap):
                how = TOLD_OF if clause.kind == PARTICIPLE_CLAUSE else GAP_OF
                if how == GAP_OF and told is not None and clause not in told:
                    continue
                yield Governor(clause, None, how, self.words_of(clause), self.beside(clause), _NO_WORDS)

    def _holding(self, clause: Clause) -> list[Clause]:
        """The clause and those that hold it."""
        found = [clause]
        while clause.parent is not None and len(found) < MOST_STEPS:
            clause = clause.parent
            found.append(clause)
        return found
