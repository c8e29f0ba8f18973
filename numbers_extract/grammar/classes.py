"""The word classes as named bit flags: a set of classes is the flags of its members, or-ed."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ADJECTIVE",
    "ADVERB",
    "BASE",
    "GERUND",
    "NAME",
    "NOUN",
    "NUMBER",
    "PARTICIPLE",
    "PAST",
    "PLURAL",
    "THIRD",
]

# Open classes, below 1 << 12.
NOUN: Final = 1 << 0  # a noun in the singular
PLURAL: Final = 1 << 1  # a noun in the plural
NAME: Final = 1 << 2
ADJECTIVE: Final = 1 << 3  # its comparative and superlative too
ADVERB: Final = 1 << 4
BASE: Final = 1 << 5  # infinitive, imperative and plain present of a verb
THIRD: Final = 1 << 6  # the -s form of a verb
PAST: Final = 1 << 7  # the finite past of a verb
PARTICIPLE: Final = 1 << 8  # the past participle of a verb
GERUND: Final = 1 << 9  # the -ing form of a verb
NUMBER: Final = 1 << 10
