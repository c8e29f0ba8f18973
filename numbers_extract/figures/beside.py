"""The facts of a figure in, how many persons its list names beside those it counts out: ``his wife and two boys``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from numbers_extract.figures.said import VICTIMS, is_single, last_word
from numbers_extract.figures.sentences import said_sentence
from numbers_extract.grammar.classes import COMMA, OWNER_MARK
from numbers_extract.grammar.phrase import LINK, NOUN_PHRASE, PREDICATE_WORD, VERB_GROUP, Phrase
from numbers_extract.kinds import all_frames
from numbers_extract.lexicon import background
from numbers_extract.lexicon.relators import PARTITIVE
from numbers_extract.lexicon.words import FOLDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numbers_extract.figures.sentences import SaidSentence
    from numbers_extract.records import Fact

__all__ = ["named_beside"]

_BEFORE, _BEHIND = (
    {cue.stands.partition("_")[0]: frozenset(words[0] for words in cue.words) for cue in cues}
    for cues in (background.BESIDE_BEFORE, background.BESIDE_BEHIND)
)
_HEADS: Final = {frame.id: frozenset(frame.heads) for frame in all_frames()}
_TELLS: Final = PREDICATE_WORD | VERB_GROUP
_PERSONS: Final = frozenset().union(*_BEFORE.values(), *_BEHIND.values())


def named_beside(kind: str, taken: Sequence[Fact]) -> int:
    """How many the list names beside those it counts: ``his wife and two neighbors``, ``a mother and her son``."""
    if kind not in VICTIMS or not all(fact.scope in {"", "additional"} for fact in taken):
        return 0
    first = taken[0]
    said = said_sentence(first.sentence)
    phrase = said.phrase_of(first) if _may_be_named(said, first) else None
    if phrase is None or _are_told_alone(first):
        return 0
    named = int(any(_is_named(said, one, _BEFORE) for one in _before(said, phrase)))
    if len(taken) > 1 or not is_single(first) or not first.subject:
        return named
    return named + sum(_is_named(said, one, _BEHIND) for one in _behind(said, phrase))


def _may_be_named(said: SaidSentence, fact: Fact) -> bool:
    """A cheap look before the sentence is read: whether a word for a person stands beside the one that is counted."""
    if _PERSONS.isdisjoint(said.words):
        return False
    own = last_word(fact) in _PERSONS
    return sum(word.text in _PERSONS for word in said.tokens.words) > own


def _are_told_alone(fact: Fact) -> bool:
    """``found a woman and two slain victims``: whether the word that gives the kind is said of these alone."""
    heads = _HEADS.get(fact.rule, frozenset())
    return any(word in heads or FOLDED[word].lemma in heads for word in fact.subject.lower().split())


def _before(said: SaidSentence, phrase: Phrase) -> Iterable[Phrase]:
    """The items before a phrase in its list, and one that a comma joins to it at the very front."""
    found = [one for one in said.read.list_of(phrase) if one.index < phrase.index]
    joint, *further = said.read.before(phrase, 2) or [phrase]
    if further and joint.tag & COMMA and further[0].index == 0:
        found.append(further[0])
    return found


def _behind(said: SaidSentence, phrase: Phrase) -> Iterator[Phrase]:
    """The items behind a phrase in its list, up to a verb or what is said of those before: ``a man dead and ...``."""
    for one in said.read.list_of(phrase):
        if one.index > phrase.index:
            if any(other.sort & _TELLS for other in said.read.between(phrase, one)):
                return
            yield one


def _is_named(said: SaidSentence, phrase: Phrase, words: dict[str, frozenset[str]]) -> bool:
    """Whether a phrase names one person, and no number or article counts it."""
    if phrase.sort != NOUN_PHRASE or phrase.quantities or phrase.indefinite or _is_of(said, phrase):
        return False
    first, last = said.reading.tokens_of(phrase)
    spoken = [word.text for word in said.tokens.words[first:last]]
    if spoken[0] in background.LIST_OWNERS:
        return phrase.text in words.get("owned", ())
    if last - first == 1 and phrase.text in words.get("named", ()):
        return True
    owned = any(tag & OWNER_MARK for tag in said.read.tags[phrase.first : phrase.last])
    return not (phrase.determined or owned) and phrase.text in words.get("bare", ())


def _is_of(said: SaidSentence, phrase: Phrase) -> bool:
    """``woman of the year``: whether a set stands behind a noun."""
    behind = said.read.right_behind(phrase)
    return behind is not None and behind.sort == LINK and behind.text in PARTITIVE
