"""A read sentence in, its subjects that stand for people counted before out: ``they``, ``their wounds``."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from numbers_extract.grammar.classes import COMPOUND, COUNTED, NAME, OWNER_MARK
from numbers_extract.grammar.clause import Clause
from numbers_extract.grammar.phrase import NOUN_PHRASE, Phrase
from numbers_extract.grammar.sentence import ReadSentence
from numbers_extract.lexicon import outcomes
from numbers_extract.lexicon.closed_classes import CONTRACTED, CURLED
from numbers_extract.lexicon.outcomes import StandIn
from numbers_extract.lexicon.relators import PARTITIVE
from numbers_extract.lexicon.words import FOLDED

__all__ = ["Meant", "may_stand_in", "stand_ins", "stands_for"]

_PASSED: Final = COUNTED | COMPOUND | OWNER_MARK
_WORDS: Final = frozenset(word for one in outcomes.STAND_INS for word in (one.opens or one.floats or one.heads))
_NAMED: Final = _WORDS | {word + form for word in _WORDS for form in (*CONTRACTED, *CURLED)}  # they, they're


class Meant(NamedTuple):
    """A subject that stands for people: what it is by, its phrase, its first word.

    ``phrase`` is that of the verb where the pronoun stands before it as an adverb does: ``police said both died``.
    """

    by: StandIn
    phrase: Phrase
    opens: str

    @property
    def of_none(self) -> bool:
        """Whether it says that what the clause tells holds of nobody."""
        return self.opens in outcomes.NEGATIVE_PRONOUNS


def may_stand_in(words: AbstractSet[str]) -> bool:
    """Whether words of a sentence can stand for people counted before: a cheap look."""
    return not _NAMED.isdisjoint(words)


def stand_ins(read: ReadSentence) -> Iterator[Meant]:
    """The subjects of a sentence that stand for people counted before, in text order."""
    seen: set[int] = set()
    for clause in read.clauses:
        phrase = clause.subject or _floating(clause)
        if phrase is not None and phrase.index not in seen:
            seen.add(phrase.index)
            yield from stands_for(read, phrase)


def stands_for(read: ReadSentence, phrase: Phrase) -> Iterator[Meant]:
    """What a subject can stand for, by each record that fits it."""
    opens = read.items.entries[phrase.first].text
    return (Meant(one, phrase, opens) for one in outcomes.STAND_INS if _fits(read, one, phrase, opens))


def _floating(clause: Clause) -> Phrase | None:
    """The verb of a clause without a subject, which has the pronoun before it: ``Both later died``."""
    return clause.verb if clause.subject is None else None


def _fits(read: ReadSentence, stand_in: StandIn, phrase: Phrase, opens: str) -> bool:
    if stand_in.floats:
        return _floats_in(read, stand_in, phrase)
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
    of = [one for one in read.governed_by(phrase) if one.preposition in PARTITIVE]
    return _is_plain(read, phrase, stand_in) and all(_is_of_them(read, one) for one in of)


def _floats_in(read: ReadSentence, stand_in: StandIn, phrase: Phrase) -> bool:
    """``are all expected to live``: whether the verb of people or names has the word that says of how many it holds."""
    if phrase.sort != NOUN_PHRASE or not (phrase.tag & NAME or phrase.lemma in stand_in.heads):
        return False
    verbs = [clause.verb for clause in read.clauses if clause.subject is phrase and clause.verb is not None]
    items = read.items.entries
    return any(items[item].text in stand_in.floats for verb in verbs for item in range(verb.first, verb.head))


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
