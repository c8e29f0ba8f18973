"""The classes of words that the grammar knows, as named bits: a word can be of several until its place decides."""

from __future__ import annotations

from typing import Final

# Open classes come first. The frequent ones have the 30 low bits, which are looked at fastest.
NOUN: Final = 1 << 0
PLURAL: Final = 1 << 1
NAME: Final = 1 << 2
ADJECTIVE: Final = 1 << 3
ADVERB: Final = 1 << 4
BASE: Final = 1 << 5  # plain form of a verb, or its plain present
THIRD: Final = 1 << 6  # -s form of a verb
PAST: Final = 1 << 7  # finite past form
PARTICIPLE: Final = 1 << 8  # past participle
GERUND: Final = 1 << 9  # -ing form
NUMBER: Final = 1 << 10
DETERMINER: Final = 1 << 11
TEMPORAL: Final = 1 << 12  # Monday, March, today
POSSESSIVE: Final = 1 << 13  # my, his
OWNER_MARK: Final = 1 << 14  # 's
PRONOUN: Final = 1 << 15
BE: Final = 1 << 16
HAVE: Final = 1 << 17
DO: Final = 1 << 18
MODAL: Final = 1 << 19
TO: Final = 1 << 20
NOT: Final = 1 << 21
PREPOSITION: Final = 1 << 22
COORDINATOR: Final = 1 << 23
SUBORDINATOR: Final = 1 << 24
RELATIVE: Final = 1 << 25
AMOUNT: Final = 1 << 26  # a number with its unit: $3, 20 percent, 5 km
COMPOUND: Final = 1 << 27  # a number that is one word with its noun: 46-minute
COMMA: Final = 1 << 28
STOP: Final = 1 << 29
PARTICLE: Final = 1 << 30
DASH: Final = 1 << 31
COLON: Final = 1 << 32
SEMICOLON: Final = 1 << 33
OPEN: Final = 1 << 34
CLOSE: Final = 1 << 35
QUOTE: Final = 1 << 36
HYPHEN: Final = 1 << 37
OTHER: Final = 1 << 38

# Sets of classes.
NOMINAL: Final = NOUN | PLURAL | NAME | TEMPORAL
ED: Final = PAST | PARTICIPLE
FINITE: Final = BASE | THIRD | PAST
VERB: Final = BASE | THIRD | PAST | PARTICIPLE | GERUND
AUXILIARY: Final = BE | HAVE | DO | MODAL
COUNTED: Final = NUMBER | AMOUNT | COMPOUND
VERBAL: Final = VERB | AUXILIARY
DETERMINERS: Final = DETERMINER | POSSESSIVE
OPENS_NOUN_PHRASE: Final = DETERMINERS | COUNTED
THAT: Final = RELATIVE | SUBORDINATOR
BARE_INFINITIVE: Final = BASE | TO  # helped the town | raise $3m
MARK: Final = COMMA | DASH | COLON | SEMICOLON | STOP | OPEN | CLOSE | QUOTE

BY_NAME: Final[dict[str, int]] = {
    name: value for name, value in list(globals().items()) if name.isupper() and isinstance(value, int)
}

LETTERS: Final[dict[str, int]] = {
    "N": NOUN,
    "P": PLURAL,
    "M": NAME,
    "J": ADJECTIVE,
    "A": ADVERB,
    "B": BASE,
    "Z": THIRD,
    "D": PAST,
    "T": PARTICIPLE,
    "G": GERUND,
    "#": NUMBER,
}
"""The letters of the classes in the table of word forms and in ``lexicon/word_endings.py``."""


def bits(codes: str) -> int:
    """The set of the classes that ``codes``, letters of the table, name."""
    found = 0
    for letter in codes:
        found |= LETTERS[letter]
    return found
