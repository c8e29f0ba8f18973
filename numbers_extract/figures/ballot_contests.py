"""The votes, seats and shares of one article in, of which vote each is out: the second round, the upper house.

An article can tell of several votes, and a party has a number in each. What tells them apart are words of the sentence
(:mod:`numbers_extract.lexicon.contests`), which hold on until others are told, and the place of a number. They are
kept apart where one side has two numbers, one in each: else a text only says once more which vote it tells of. Where no
words tell them apart, each tally of its own, with numbers for and against, is a vote.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from numbers_extract.figures.rivals import same_source
from numbers_extract.figures.sentences import offset_in_sentence, said_sentence
from numbers_extract.frames.traits import BALLOT_KINDS, CAST_KINDS
from numbers_extract.lexicon.ballot_talk import AGAINST, FOR
from numbers_extract.lexicon.contests import ANOTHER, COMPARISON_OPENERS, CONTESTS, EARLIER, PARTS_OF_SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numbers_extract.lexicon.contests import ContestCue
    from numbers_extract.records import Fact
    from numbers_extract.text.tokens import Tokens

__all__ = ["contests_of", "cue_of", "won_in"]

_SIDES: Final = (FOR, AGAINST)
_LONG_AGO: Final = 200  # days before publication
_YEAR: Final = 300  # days: what is dated to a whole year
_OPENERS: Final = frozenset(words[0] for cue in CONTESTS for words in cue.words)


def contests_of(facts: Iterable[Fact], names: Mapping[str, str]) -> dict[str, str]:
    """The contest of each fact by its id, empty for the one that the article tells of.

    Args:
        facts: the votes, the seats and the shares of them.
        names: whose each of them is, empty for nobody.
    """
    ordered = sorted(facts, key=lambda fact: fact.start)
    found = _told(ordered)
    for contest in sorted(set(found.values()) - {""}):
        own = {fact_id for fact_id, one in found.items() if one == contest}
        apart = contest == EARLIER and len(own) < len(ordered)
        if not apart and not _are_told_twice(ordered, names, own):
            found.update(dict.fromkeys(own, ""))
    first = next((fact.place for fact in ordered if fact.place and not found[fact.fact_id]), "")
    for place in dict.fromkeys(fact.place for fact in ordered):
        own = {fact.fact_id for fact in ordered if fact.place == place and not found[fact.fact_id]}
        if place not in {"", first} and _are_told_twice(ordered, names, own):
            found.update(dict.fromkeys(own, place))
    found.update(_tallies_apart(ordered, names, found))
    return found


def _tallies_apart(ordered: Sequence[Fact], names: Mapping[str, str], found: Mapping[str, str]) -> dict[str, str]:
    """The contest of the facts of each tally that is another than the first of its body: ``vote 2``.

    A tally is what a sentence gives for and against; one of nobody is of those told before. Of two sources the numbers
    are rival claims.
    """
    apart: dict[str, str] = {}
    known: dict[tuple[float | None, ...], str] = {}
    first: dict[str, str] = {}
    for name, facts in _tallies([fact for fact in ordered if not found[fact.fact_id]], names):
        numbers = tuple(next((fact.value for fact in facts if fact.group == side), None) for side in _SIDES)
        if None in numbers:
            continue
        source = first.get(name) if name else next(iter(first.values()), None)
        if source is not None and numbers not in known and same_source(source, facts[0].source):
            known[numbers] = ANOTHER.format(len(set(known.values()) - {""}) + 2)
        first.setdefault(name, facts[0].source)
        apart.update((fact.fact_id, known.setdefault(numbers, "")) for fact in facts)
    return apart


def _tallies(facts: Iterable[Fact], names: Mapping[str, str]) -> Iterator[tuple[str, list[Fact]]]:
    """The votes cast on the sides of a question that one sentence gives one body, with its name."""
    told: dict[tuple[str, str], list[Fact]] = {}
    for fact in facts:
        if fact.kind in CAST_KINDS and fact.group:
            told.setdefault((names[fact.fact_id], fact.sentence), []).append(fact)
    return ((name, own) for (name, _), own in told.items())


def won_in(fact: Fact) -> str:
    """The kind that a number is of: votes or seats, also of a share of them."""
    return fact.kind if fact.kind in BALLOT_KINDS else fact.topic


def _told(ordered: Sequence[Fact]) -> dict[str, str]:
    """The contest of each fact by the words of its sentence, else that of the fact before it of what is won."""
    found: dict[str, str] = {}
    last: dict[tuple[str, str], str] = {}
    for fact in ordered:
        cue = cue_of(fact)
        sort = (fact.section, won_in(fact))
        told = last.get(sort, "") if cue is None else cue.contest
        found[fact.fact_id] = EARLIER if _is_long_ago(fact, ordered) else told
        if told != EARLIER:
            last[sort] = told
    return found


def cue_of(fact: Fact) -> ContestCue | None:
    """The cue that says of which contest a fact is: in its part of the sentence, else before it, else behind it."""
    tokens = said_sentence(fact.sentence).tokens
    if _OPENERS.isdisjoint(tokens.texts):
        return None
    here = said_sentence(fact.sentence).token_at(offset_in_sentence(fact))
    cues = [(at, cue) for cue in CONTESTS for words in cue.words for at in _places(words, tokens)]
    cues = [(at, cue) for at, cue in cues if cue.contest != EARLIER or not _is_compared(here, at, tokens)]
    if not cues:
        return None
    part = _part_of(here, tokens)
    return min(cues, key=lambda one: (_part_of(one[0], tokens) != part, one[0] > here, abs(one[0] - here)))[1]


def _places(words: Sequence[str], tokens: Tokens) -> list[int]:
    """Where the words stand in a row."""
    if not tokens.texts.issuperset(words[:1]):
        return []
    rows = (tokens.words[at : at + len(words)] for at in range(len(tokens.words)))
    return [at for at, row in enumerate(rows) if [word.text for word in row] == list(words)]


def _part_of(at: int, tokens: Tokens) -> int:
    """The number of the part of a sentence in which a token stands."""
    return sum(word.text in PARTS_OF_SENTENCES for word in tokens.words[:at])


def _is_compared(here: int, at: int, tokens: Tokens) -> bool:
    """``took 46 percent, up from 31 four years ago``: whether a number is set against one of the vote before."""
    return any(word.text in COMPARISON_OPENERS for word in tokens.words[here:at])


def _are_told_twice(ordered: Sequence[Fact], names: Mapping[str, str], own: set[str]) -> bool:
    """Whether a side has a number among its own facts and another one, of the same sort, elsewhere."""
    numbers: dict[tuple[str, str, str], set[float | None]] = {}
    for fact in ordered:
        if fact.fact_id not in own and names[fact.fact_id]:
            numbers.setdefault((names[fact.fact_id], fact.kind, fact.unit), set()).add(fact.value)
    told = (fact for fact in ordered if fact.fact_id in own)
    return any(numbers.get((names[f.fact_id], f.kind, f.unit), {f.value}).isdisjoint({f.value}) for f in told)


def _is_long_ago(fact: Fact, ordered: Sequence[Fact]) -> bool:
    """Whether a fact is dated to a year or a vote long before others."""
    if fact.date_start is None or fact.date_end is None:
        return False
    if fact.published is not None:
        return (fact.published - fact.date_end).days > _LONG_AGO
    of_a_year = (fact.date_end - fact.date_start).days > _YEAR
    return of_a_year and any(other.date_end is None or other.date_end > fact.date_end for other in ordered)
