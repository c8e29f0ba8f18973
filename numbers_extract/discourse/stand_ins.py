"""A read sentence in, its subjects that stand for people counted before out: ``they``, ``their wounds``."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from numbers_extract.grammar.classes import COMPOUND, COUNTED, OWNER_MARK
from numbers_extract.grammar.clause import Clause
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.grammar.sentence import ReadSentence
from numbers_extract.lexicon import outcomes
from numbers_extract.lexicon.outcomes import StandIn
from numbers_extract.lexicon.phrase_words import OF_WORDS
from numbers_extract.lexicon.words import FOLDED

__all__ = ["Meant", "may_stand_in", "stand_ins"]

_PASSED: Final = COUNTED | COMPOUND | OWNER_MARK
_NAMED = frozenset(word for one in outcomes.STAND_INS for word in (one.opens or one.heads))


class Meant(NamedTuple):
    """A subject that stands for people: what it is by, the phrase, the clauses whose subject it is.

    ``phrase`` is that of the verb where the pronoun stands before it as an adverb does: ``Both later died``.
    """

    by: StandIn
    phrase: Phrase
    of_none: bool


def may_stand_in(words: AbstractSet[str]) -> bool:
    """Whether words of a sentence can stand for people counted before: a cheap look."""
    return not _NAMED.isdisjoint(words)


def stand_ins(read: ReadSentence) -> Iterator[Meant]:
    """The subjects of a sentence that stand for people counted before, in text order."""
    seen: set[int] = set()
    for clause in read.clauses:
        phrase = clause.subject or _floating(clause)
        if phrase is None or phrase.index in seen:
            continue
        seen.add(phrase.index)
        opens = read.items.entries[phrase.first].text
        for stand_in in outcomes.STAND_INS:
            if _fits(read, stand_in, phrase, opens):
                yield Meant(stand_in, phrase, opens in outcomes.NOBODY)


def _floating(clause: Clause) -> Phrase | None:
    """The verb of a clause without a subject, which has the pronoun before it: ``Both later died``."""
    return clause.verb if clause.subject is None else None


def _fits(read: ReadSentence, stand_in: StandIn, phrase: Phrase, opens: str) -> bool:
    if phrase.sort != NOUN_PHRASE:
        return opens in stand_in.heads and not stand_in.opens and not stand_in.told_by
    if stand_in.heads.isdisjoint((phrase.lemma, phrase.text)) or (stand_in.opens and opens not in stand_in.opens):
        return False
    if phrase.text == "" and not phrase.bare_number:
        return False
    if len(read.list_of(phrase)) > 1 or (stand_in.number and phrase.number not in (0, stand_in.number)):
        return False
    if stand_in.numbered and not phrase.quantities:
        return False
    if stand_in.told_by and not any(_tells_so(clause, phrase, stand_in) for clause in read.clauses):
        return False
    of = [one for one in read.governed_by(phrase) if one.preposition in OF_WORDS]
    return _is_plain(read, phrase, stand_in) and all(_is_of_them(read, one) for one in of)


def _tells_so(clause: Clause, phrase: Phrase, stand_in: StandIn) -> bool:
    return clause.antecedent is phrase and clause.verb is not None and clause.verb.lemma in stand_in.told_by


def _is_plain(read: ReadSentence, phrase: Phrase, stand_in: StandIn | None = None) -> bool:
    """Whether no word before the noun makes it somebody else: ``the other victims``, ``the suspect's wounds``."""
    before = range(phrase.first + (stand_in is not None and bool(stand_in.opens)), phrase.head)
    return all(read.tags[item] & _PASSED or _tells_no_other(read.items.entries[item].text) for item in before)


def _tells_no_other(word: str) -> bool:
    return word in outcomes.TOLD_SO or FOLDED[word].lemma in outcomes.PEOPLE


def _is_of_them(read: ReadSentence, phrase: Phrase) -> bool:
    """``all of the victims``, ``none of their wounds``, not ``both of the suspects``."""
    known = not outcomes.THEMSELVES.isdisjoint((phrase.lemma, phrase.text))
    return known and _is_plain(read, phrase)
