"""Whose the votes and seats of an article are, by the words of each fact, in; one name for each of them out.

Two names are one where the text equates them (``the Social Democrats (SPD)``), or where one is the other without what
only describes it: ``Ana Ruiz`` and ``Ruiz``, ``the ruling Lok Dal`` and ``the Lok Dal``, ``the No side`` and ``No``.
``The Liberal Democrats`` and ``the Democrats`` are two.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.frames.traits import CAST_KINDS
from numbers_extract.lexicon import background
from numbers_extract.lexicon.ballot_talk import AGAINST, CAMPS, FOR, PARTIES
from numbers_extract.lexicon.contests import FIRST_PERSON
from numbers_extract.lexicon.context_cues.ballot_actor import GROUPS_OF_CANDIDATES, PARTY_NAMES, TITLES
from numbers_extract.lexicon.relators import ARTICLES, PARTITIVE
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numbers_extract.records import Fact

__all__ = ["are_one", "one_body", "side_names"]

_WORD: Final = later(r"[\w&]+(?:[-.'\u2019][\w&]+)*")
_BRACKET: Final = later(r" \(([^()\d]+?)[),]")
_SIDES: Final = (FOR, AGAINST)
_SHORT: Final = 5  # words of a name in brackets
_GROUPS: Final = GROUPS_OF_CANDIDATES | PARTY_NAMES
_BEHIND: Final = CAMPS | PARTIES


class _Name(NamedTuple):
    """A name by its words: as the text has them, and as they are compared."""

    spelled: tuple[str, ...]
    words: tuple[str, ...]


def side_names(facts: Iterable[Fact]) -> dict[str, str]:
    """Whose each fact is, by the first name that the text gives; empty for nobody, and for those who speak."""
    ordered = sorted(facts, key=lambda fact: fact.start)
    equal = _equations(ordered)
    found: dict[str, str] = {}
    known: dict[str, list[_Name]] = {}
    last = ""
    for fact in ordered:
        bearer = fact.actor or _party_that_votes(fact)
        name = _name(bearer)
        if not name.words or not FIRST_PERSON.isdisjoint(name.words[:1]):
            found[fact.fact_id] = ""
            continue
        if background.PARTY_PRONOUNS.issuperset(name.words):
            found[fact.fact_id] = last
            continue
        alike = [first for first, names in known.items() if any(_are_one(name, other, equal) for other in names)]
        first = alike[0] if len(alike) == 1 else next((one for one in alike if _name(one) == name), bearer)
        known.setdefault(first, []).append(name)
        found[fact.fact_id] = last = first
    return found


def one_body(facts: Iterable[Fact], names: Mapping[str, str]) -> dict[str, str]:
    """The names of ``side_names``, with one for the body whose vote a headline and the text tell: Assembly, lawmakers.

    The vote is one where both give the same numbers for and against.
    """
    tallies: dict[tuple[str, str, str], dict[str, float | None]] = {}
    for fact in facts:
        if fact.kind in CAST_KINDS and fact.group and fact.bound == "equal":
            tally = tallies.setdefault((fact.section, fact.sentence, names[fact.fact_id]), {})
            tally.setdefault(fact.group, fact.value)
    headed: dict[tuple[float | None, ...], str] = {}
    again: dict[str, str] = {}
    for (section, _, name), tally in tallies.items():
        numbers = tuple(tally.get(group) for group in _SIDES)
        if not name or None in numbers:
            continue
        if section == "headline":
            headed.setdefault(numbers, name)
        elif numbers in headed:
            again[name] = headed[numbers]
    return {fact_id: again.get(name, name) for fact_id, name in names.items()}


def _party_that_votes(fact: Fact) -> str:
    """``Nine Greens voted for it``: the party that the counted noun names; the row itself has no actor."""
    words = _WORD.findall(fact.subject) if fact.kind in CAST_KINDS else []
    named = any(word[:1].isupper() and FOLDED[word.lower()].lemma in _of_parties() for word in words)
    return fact.subject if named else ""


@functools.cache
def _of_parties() -> frozenset[str]:
    """The words for parties in the singular, as a member is called by."""
    return frozenset(FOLDED[word].lemma for word in PARTY_NAMES)


def are_one(one: str, other: str) -> bool:
    """Whether two names, of which the text says nothing else, are those of one party, candidate or side."""
    return _are_one(_name(one), _name(other), frozenset())


def _name(text: str) -> _Name:
    """The words of a name; a place or a party behind a person's is left out."""
    spelled = _WORD.findall(text)
    while spelled and spelled[0].lower() in ARTICLES:
        spelled = spelled[1:]
    while len(spelled) > 1 and _is_said_of(spelled[0], spelled[1:]):
        spelled = spelled[1:]
    of = next((at for at, word in enumerate(spelled) if word in PARTITIVE and at > 1), len(spelled))
    if all(word[:1].isupper() and not _is_group(word) for word in spelled[:of]):
        spelled = spelled[:of]
    return _Name(tuple(spelled), tuple(map(_folded, spelled)))


def _is_said_of(word: str, name: Sequence[str]) -> bool:
    """``Incumbent Carla Mendes``: whether a word before a person's name says who that is."""
    return _is_member(word) and all(one[:1].isupper() and not _is_group(one) for one in name)


def _folded(word: str) -> str:
    """``Republicans`` and ``Republican``: a word for a party in the singular."""
    small = word.lower()
    return FOLDED[small].lemma if small in PARTY_NAMES else small


def _is_group(word: str) -> bool:
    small = word.lower()
    return small in _GROUPS or FOLDED[small].lemma in _GROUPS


def _are_one(name: _Name, other: _Name, equal: frozenset[frozenset[tuple[str, ...]]]) -> bool:
    longer, shorter = (name, other) if len(name.words) >= len(other.words) else (other, name)
    if longer.words == shorter.words or frozenset((longer.words, shorter.words)) in equal:
        return True
    more = len(longer.words) - len(shorter.words)
    if more and longer.words[more:] == shorter.words:
        return _only_describes(longer.spelled[:more], shorter) or _is_surname(longer, shorter)
    return longer.words[: len(shorter.words)] == shorter.words and _BEHIND.issuperset(
        longer.words[len(shorter.words) :]
    )


def _only_describes(before: Sequence[str], name: _Name) -> bool:
    """``the ruling``, ``Democrat``, ``Mr``: whether the words before a name are no part of it; not ``coalition of``."""
    if next((word for word in reversed(before) if word.lower() not in ARTICLES), "") in PARTITIVE:
        return False
    if all(word[:1].islower() for word in before):
        return True
    if len(name.words) == 1 and _is_group(name.spelled[0]):
        return False  # the Liberal Democrats, the Democrats
    return all(word[:1].islower() or _is_member(word) or _is_group(word) for word in before)


def _is_member(word: str) -> bool:
    """``Democrat``, ``Mr``: whether a word is said of one person."""
    small = word.lower().rstrip(".")
    return small in TITLES or (FOLDED[small].group is not None and small not in PARTY_NAMES)


def _is_surname(longer: _Name, shorter: _Name) -> bool:
    """``Ana Ruiz``, then ``Ruiz``: the last word of a name that is no party's."""
    return len(shorter.words) == 1 and not any(map(_is_group, longer.spelled))


# ------------------------------------------------------------------------------------------------ what the text equates
def _equations(facts: Sequence[Fact]) -> frozenset[frozenset[tuple[str, ...]]]:
    """``the Social Democrats (SPD)``: the names, by their words, that the sentences of the facts set equal.

    Not ``Ana Ruiz (SPD)``: a person's party stands in brackets too.
    """
    actors = {fact.actor for fact in facts if fact.actor}
    found = set()
    for sentence in {fact.sentence for fact in facts}:
        for match in _BRACKET.finditer(sentence):
            inside = _name(match[1])
            text = _named_before(sentence[: match.start()], actors)
            before = _name(text)
            if before.words and inside.words and len(inside.words) <= _SHORT and _is_party(text, before, inside):
                found.add(frozenset((before.words, inside.words)))
    return frozenset(found)


def _named_before(text: str, actors: Iterable[str]) -> str:
    """The longest known name that a text ends with, else the name that its last words are."""
    known = max((actor for actor in actors if text.endswith(actor)), key=len, default="")
    if known:
        return known
    words = text.split()
    first = len(words)
    while first and (words[first - 1][:1].isupper() or (words[first - 1] in PARTITIVE and first < len(words))):
        first -= 1
    return " ".join(words[max(0, first - 1) :])


def _is_party(text: str, before: _Name, inside: _Name) -> bool:
    """Whether a name before brackets is a party's: by its article, by a word for parties, or by its initials."""
    determined = text.split(" ", 1)[0].lower() in ARTICLES
    if determined and not any(map(_is_member, before.spelled)):
        return True
    if any(_is_group(word) and not _is_member(word) for word in before.spelled):
        return True
    initials = "".join(word[0] for word in before.words)
    return len(inside.words) == 1 and inside.words[0].replace(".", "") == initials
