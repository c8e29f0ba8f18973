"""The phrase of a figure in, the way up its clause tree out: each noun and clause over it, with its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.grammar.clause import MOST_STEPS, Clause
from numbers_extract.grammar.phrase import ADVERBIAL, NOUN_PHRASE, PREDICATE_WORD, SHIFTED, VERB_GROUP, Phrase
from numbers_extract.lexicon.clause_words import SAYING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numbers_extract.grammar.reading import Reading

__all__ = ["Step", "Words", "way_up"]

Words = frozenset[str]
"""The spellings and lemmas of one phrase."""

_NONE: Final[Words] = frozenset()
_SAYS_SOMETHING: Final = NOUN_PHRASE | VERB_GROUP | ADVERBIAL | PREDICATE_WORD | SHIFTED


class Step(NamedTuple):
    """One noun phrase or clause over a figure.

    ``governs`` are the words of the noun phrase, or of the clause's verb; ``before`` and ``behind`` those of the other
    phrases of the clause on either side of the figure; ``joined`` those of the clauses before that share its subject.
    ``by`` are the words that lead down to the step below: a preposition, or what opens a clause. ``told``: a relative
    or a participle clause that holds the figure tells of it; ``saying``: it is a clause of saying.
    """

    governs: Words
    by: Words
    before: Sequence[Words] = ()
    behind: Sequence[Words] = ()
    joined: Sequence[Words] = ()
    told: bool = False
    saying: bool = False


def way_up(reading: Reading, phrase: Phrase, token: int) -> list[Step]:
    """The steps from a figure, whose first token is given, up to the outermost clause; the first is its own phrase."""
    return _Climber(reading, phrase).steps(token)


class _Climber:
    """The way up from one phrase."""

    def __init__(self, reading: Reading, phrase: Phrase) -> None:
        self.reading = reading
        self.read = reading.sentence
        self.phrase = phrase

    def steps(self, token: int) -> list[Step]:
        own = self.reading.tokens_of(self.phrase)[0]
        found = [Step(self._words(own, token), _NONE)]
        at: Phrase | None = self.phrase
        while at is not None and len(found) <= MOST_STEPS:
            top = at.conjunct_of or at
            by = frozenset(top.preposition.split())
            over = top.governor
            if over is not None and over.sort != VERB_GROUP:
                found.append(Step(self._words_of(over), by))
                at = over
            else:
                at = self._clauses(found, self.read.clause_of(top), by)
        return found

    def _clauses(self, found: list[Step], clause: Clause, by: Words) -> Phrase | None:
        """Adds the clauses over one up to a noun phrase that a clause hangs on, which is given back with its step."""
        ahead: list[Phrase] = []
        while len(found) <= MOST_STEPS:
            opener = self._opener(clause)
            inside = [*ahead, *self._phrases_of(clause)]
            ahead = [one for one in inside if opener is not None and one.index < opener.index]
            found.append(self._step(clause, by, [one for one in inside if one not in ahead]))
            by = _NONE if opener is None else frozenset(opener.text.split())
            over = clause.antecedent or clause.host
            if over is not None:
                found.append(Step(self._words_of(over), by, told=clause.antecedent is not None))
                return over
            if clause.parent is None:
                return None
            clause = clause.parent
        return None

    def _opener(self, clause: Clause) -> Phrase | None:
        """What opens a clause: a subordinator, a relative, the preposition before its -ing form."""
        opener = clause.opener
        giver = clause.shares_with
        if opener is None and giver is not None and giver.kind == clause.kind:
            opener = giver.opener
        if opener is None and clause.verb is not None:
            opener = self.read.preposition_of(clause.verb)
        return opener

    def _step(self, clause: Clause, by: Words, phrases: Iterable[Phrase]) -> Step:
        verb, subject = clause.verb, clause.subject
        before: list[Words] = []
        behind: list[Words] = []
        for phrase in phrases:
            if phrase is not verb and phrase is not self.phrase:
                (before if phrase.index < self.phrase.index else behind).append(self._words_of(phrase))
        if subject is not None and subject.clause != clause.index and subject.index < self.phrase.index:
            before.append(self._words_of(subject))
        return Step(
            governs=_NONE if verb is None else self._words_of(verb),
            by=by,
            before=before,
            behind=behind,
            joined=[self._words_of(phrase) for phrase in self._joined(clause)],
            saying=verb is not None and verb.lemma in SAYING,
        )

    def _joined(self, clause: Clause) -> Iterator[Phrase]:
        giver = clause.shares_with
        for _ in range(MOST_STEPS):
            if giver is None or giver.index > clause.index:
                return
            yield from self._phrases_of(giver)
            giver = giver.shares_with

    def _phrases_of(self, clause: Clause) -> Iterator[Phrase]:
        return (one for one in self.read.phrases if one.clause == clause.index and one.sort & _SAYS_SOMETHING)

    def _words_of(self, phrase: Phrase) -> Words:
        """The words of a phrase, and of an adverb right before a noun: ``Earlier reports``."""
        words = self._words(*self.reading.tokens_of(phrase)) | {phrase.text, phrase.lemma}
        before = self.read.right_before(phrase) if phrase.sort == NOUN_PHRASE else None
        return words | {before.text} if before is not None and before.sort == ADVERBIAL else words

    def _words(self, first: int, last: int) -> Words:
        words = self.reading.tokens.words[first:last]
        return frozenset([word.text for word in words] + [word.lemma for word in words])
