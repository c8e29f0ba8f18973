"""The text of a relation pattern in, its slots out: what must stand where beside a head word, and what must not.

A pattern is written as ``PRT:down; !SUBJ:{vehicle}``: all parts set off by ``;`` must hold, and of those joined by
``or`` one. A part names a slot and, behind the colon, the words of which one must fill it, set off by ``|``; a class
of words stands in braces (:mod:`numbers_extract.lexicon.argument_classes`). ``!`` before a slot forbids it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from numbers_extract.lexicon.argument_classes import CLASSES

__all__ = [
    "GOVERNOR",
    "NAMED",
    "OF_THE_PHRASE",
    "SLOTS",
    "Pattern",
    "Slot",
    "asks_for_words",
    "names_governor",
    "parse_pattern",
    "pattern_lines",
    "required_words",
]

SLOTS = {
    "PRT": "the particle of the verb",
    "RESULT": "what the clause says of the counted or of the object: dead, hostage",
    "PP": "the noun behind a preposition that hangs on the head or on the counted: PP:to|into/hospital",
    "OBJ": "another object of the verb",
    "SUBJ": "the subject of the verb",
    "BY": "the doer behind by",
    "ADV": "an adverb of the verb",
    "INF": "the verb of an infinitive behind it",
    "JOINED": "a verb coordinated with it",
    "REL": "the verb of a relative or participle clause that tells of the counted",
    "MOD": "a word before the noun in its phrase",
    "COUNTED": "the noun counted",
    "LIST": "another noun of the list that the counted is in, or one set beside it that tells what it is made of",
    "TOLD": "the noun counted before it, where the counted has none: 40 letters for and 12 against",
    "NAMED": "a word anywhere in the sentence",
    "TOPIC": "the subject of a clause of the sentence or its label, which says what it is about: Cholera: 310 hospitalised",
    "GOV": "the verb that governs the phrase, or the verb or adjective that governs the infinitive",
}
"""The slots of a pattern, by name; SLOTS[name] says what fills it."""


OF_THE_PHRASE = frozenset({"COUNTED", "MOD"})
"""The slots that the phrase itself fills."""

NAMED = "NAMED"
"""The slot that the sentence as a whole fills."""

GOVERNOR = "GOV"
"""The slot that the verb over the head fills."""


class Slot(NamedTuple):
    """One slot of a pattern.

    ``words`` are lemmas or spellings in lower case, a compound noun as ``intensive_care``; ``prepositions`` are those
    that may lead to them in the slot ``PP``, empty for any. ``+`` before a word says that it stands before the noun
    that fills the slot (``+makeshift``); ``any`` is set where any word will do (``*``). ``plain`` are single words of
    which the sentence holds one where the slot is filled, empty where it is filled by any.
    """

    name: str
    words: frozenset[str]
    prepositions: frozenset[str] = frozenset()
    forbidden: bool = False
    any: bool = False
    plain: frozenset[str] = frozenset()


Pattern = tuple[tuple[Slot, ...], ...]
"""Groups of slots: of each group one must hold, or none of its forbidden ones."""


@functools.cache
def parse_pattern(text: str) -> Pattern:
    """The groups of a pattern, first those that ask the phrase alone; an empty text has none. Each is read once.

    Raises ValueError for an unknown slot or class, a slot without words, or a group that mixes ``!`` with others.

    >>> parse_pattern("PRT:down")[0][0].words
    frozenset({'down'})
    """
    groups = _groups(part for part in text.split(";") if part.strip())
    for group in groups:
        if len({slot.forbidden for slot in group}) > 1:
            raise ValueError(f"pattern {text!r}: forbidden and required slots in one group")
    return groups


@functools.cache
def asks_for_words(text: str) -> bool:
    """Whether a pattern says what must stand beside the head, and not only what must not."""
    return any(True for _ in _required(text))


@functools.cache
def names_governor(text: str) -> bool:
    """Whether a pattern says which verb must govern that of the frame."""
    return any(slot.name == GOVERNOR and not slot.forbidden for group in parse_pattern(text) for slot in group)


@functools.cache
def required_words(text: str) -> frozenset[str]:
    """Words of which a sentence holds one where the pattern holds; empty where any word will do."""
    for group in _groups(_required(text)):
        if not any(slot.any for slot in group):
            return _united([slot.plain for slot in group])
    return frozenset()


def _required(text: str) -> Iterator[str]:
    return (part for part in map(str.strip, text.split(";")) if part and not part.startswith("!"))


def _groups(parts: Iterable[str]) -> Pattern:
    return tuple(sorted((tuple(map(_slot, part.split(" or "))) for part in parts), key=_needs_clause))


def _needs_clause(group: tuple[Slot, ...]) -> bool:
    """Whether more must be read than the phrase itself."""
    return any(slot.name not in OF_THE_PHRASE and slot.name != NAMED for slot in group)


@functools.cache
def _slot(text: str) -> Slot:
    name, colon, rest = text.strip().partition(":")
    forbidden = name.startswith("!")
    name = name.removeprefix("!")
    prepositions, slash, words = rest.rpartition("/")
    if name not in SLOTS or not colon or not words or bool(slash) != (name == "PP"):
        raise ValueError(f"pattern: {text.strip()!r} is no slot")
    written = frozenset(word for word in words.split("|") if not word.startswith("{"))
    parts = [written] if written else []
    for word in words.split("|"):
        if word.startswith("{"):
            if word[1:-1] not in CLASSES:
                raise ValueError(f"pattern: no class of words {word}")
            parts.append(CLASSES[word[1:-1]])
    plain = frozenset() if words == "*" else _united(list(map(_plain, parts)))
    led = frozenset(filter(None, prepositions.split("|"))) if prepositions else frozenset()
    return Slot(name, _united(parts), led, forbidden, words == "*", plain)


def _united(parts: list[frozenset[str]]) -> frozenset[str]:
    """All words of the sets; a set that is alone is not copied, since classes are large."""
    return parts[0] if len(parts) == 1 else frozenset().union(*parts)


@functools.cache
def _plain(words: frozenset[str]) -> frozenset[str]:
    """The last word of each, which alone stands for it."""
    return frozenset(re.split("[_ ]", word.removeprefix("+"))[-1] for word in words)


def pattern_lines(text: str) -> Iterator[str]:
    """A pattern in words, for people: a line for each group, under it one for each slot, at last what its classes hold.

    >>> list(pattern_lines("PRT:down; !OBJ:film|movie"))
    ['beside it: PRT, the particle of the verb: down', 'never beside it: OBJ, another object of the verb: film, movie']
    """
    for group in filter(str.strip, text.split(";")):
        slots = [slot.strip() for slot in group.split(" or ")]
        opening = "never beside it" if slots[0].startswith("!") else "beside it"
        if len(slots) == 1:
            yield f"{opening}: {_in_words(slots[0])}"
        else:
            yield f"{opening}, {'any' if slots[0].startswith('!') else 'one'} of:"
            yield from (f"  {_in_words(slot)}" for slot in slots)
    for name in dict.fromkeys(re.findall(r"\{(\w+)\}", text)):
        yield f"{{{name}}}: {_listed(sorted(CLASSES[name], key=_bare))}"


def _bare(word: str) -> str:
    return word.removeprefix("+")


def _in_words(text: str) -> str:
    name, _, rest = text.removeprefix("!").partition(":")
    prepositions, _, words = rest.rpartition("/")
    behind = f" (behind {_listed(prepositions.split('|'))})" if prepositions else ""
    return f"{name}, {SLOTS[name].partition(':')[0]}: {_listed(words.split('|'))}{behind}"


def _listed(words: Iterable[str]) -> str:
    shown = ("any word" if word == "*" else word.replace("_", " ") if word[0] not in "{+" else word for word in words)
    return ", ".join(f"{word[1:]} before a noun" if word[0] == "+" else word for word in shown)
