"""Number words with their values, fractions, multipliers, scale words and vague quantifiers."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon.clause_words import STANDING_FURTHER
from numbers_extract.lexicon.phrase_words import NOUN_QUANTIFIERS
from numbers_extract.lexicon.relators import CONJUNCTIVE

__all__ = [
    "ADVERBIAL_MULTIPLES",
    "ARTICLE_QUANTIFIERS",
    "AVERAGES",
    "BARE_FRACTIONS",
    "BARE_MULTIPLES",
    "CARDINALS",
    "COLLECTIVE_NUMERALS",
    "COUNTED_COLLECTIVE_NUMERALS",
    "DECADES_OF_LIFE",
    "DECIMAL_POINTS",
    "DOZENS",
    "FRACTIONS",
    "HALF",
    "HEDGE_QUANTIFIERS",
    "INEXACT_COLLECTIVES",
    "LONGEST_SPACED_LETTERS",
    "LOOSE_COLLECTIVES",
    "MULTIPLE_ENDING",
    "MULTIPLIERS",
    "NEGATIVE_SIGNS",
    "NOT_MULTIPLIED",
    "OPENING_QUANTIFIERS",
    "ORDERS_IN_FIGURES",
    "ORDINALS",
    "OTHERS_BEHIND",
    "PARTS_JOINED",
    "POSITIVE_SIGNS",
    "RANKS",
    "SCALES",
    "SCALE_LETTERS",
    "SHORT_SCALES",
    "SINGLE",
    "SPACED_LETTERS",
    "SPANS_LONG",
    "SPANS_OF_TIME",
    "SURE_LETTERS",
    "VAGUE_PLURALS",
    "VAGUE_QUANTIFIERS",
    "WHOLE_THINGS",
]

_ONES: Final = "one two three four five six seven eight nine".split()
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()

CARDINALS: dict[str, int] = {
    w: n
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split()
    )
} | {
    "naught": 0,
    "nought": 0,
    "nil": 0,
    "fourty": 40,
    **{w: 10 * n for n, w in enumerate(_TENS, 2)},
    **{tens + unit: 10 * n + k for n, tens in enumerate(_TENS, 2) for k, unit in enumerate(_ONES, 1)},  # twentyone
    **{unit + scale: k * by for k, unit in enumerate(_ONES, 1) for scale, by in (("hundred", 100), ("thousand", 1000))},
}

SCALES: dict[str, int] = {
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "lakh": 10**5,
    "lakhs": 10**5,
    "crore": 10**7,
    "crores": 10**7,
    "mln": 10**6,
    "bln": 10**9,
    "trln": 10**12,
    "tln": 10**12,
    "lac": 10**5,
    "lacs": 10**5,
    "lkh": 10**5,
    "lkhs": 10**5,
    "cr": 10**7,
    "koti": 10**7,
    "krore": 10**7,
    "krores": 10**7,
}

# Of these the short ones begin no number: ``on CR 12``.
SHORT_SCALES: Final = frozenset("cr lac mln bln trln tln lkh lkhs".split())

# Words that say one span of time: ``a weeklong trip``.
SPANS_LONG: dict[str, str] = {
    f"{unit}{joint}long": unit for unit in "hour day week month year decade".split() for joint in ("", "-")
}

# Letters glued to digits, or after a space behind a currency amount.
SCALE_LETTERS: dict[str, int] = {
    "k": 10**3,
    "K": 10**3,
    "m": 10**6,
    "M": 10**6,
    "mn": 10**6,
    "mm": 10**6,
    "MM": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "mio": 10**6,
    "b": 10**9,
    "B": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "t": 10**12,
    "T": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "G": 10**9,
}
SURE_LETTERS: Final = frozenset({"k", "K", "bn", "mn", "tn", "trn", "mln", "bln", "mil", "mio"})
SPACED_LETTERS: dict[str, int] = {"k": 10**3, "mn": 10**6, "mio": 10**6, "bn": 10**9, "tn": 10**12, "trn": 10**12}
"""Scale letters that also count with a space before them (``10 bn``)."""
LONGEST_SPACED_LETTERS: Final = max(map(len, SPACED_LETTERS))

COLLECTIVE_NUMERALS: dict[str, int] = {"dozen": 12, "dozens": 12, "score": 20, "couple": 2, "pair": 2, "pairs": 2, "gross": 144,
    "dz": 12, "dzs": 12, "doz": 12, "dozs": 12}  # fmt: skip

# Plural order of magnitude -> (low, high); None is an open end (SCHEMA section 4).
VAGUE_PLURALS: dict[str, tuple[int, int | None]] = {
    "dozens": (24, None),
    "scores": (40, None),
    "tens": (20, 100),
    "hundreds": (200, 1000),
    "thousands": (2000, 10_000),
    "millions": (2_000_000, 1_000_000_000),
    "billions": (2_000_000_000, 1_000_000_000_000),
    "trillions": (2_000_000_000_000, None),
    "lakhs": (200_000, 10_000_000),
    "crores": (20_000_000, None),
}

# The closed list of small vague quantifiers: words -> least number.
VAGUE_QUANTIFIERS: tuple[tuple[str, ...], ...] = (
    ("several",),
    ("a", "few"),
    ("a", "handful", "of"),
    ("a", "handful"),
    ("many",),
    ("numerous",),
    ("a", "number", "of"),
    ("some",),
)

OPENING_QUANTIFIERS: Final = frozenset(words[0] for words in VAGUE_QUANTIFIERS if words[0] != "a")

ORDINALS: dict[str, int] = {
    w: n
    for n, w in enumerate(
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth".split()
    )
} | {
    **{
        w: 10 * n
        for n, w in enumerate(
            "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(), 2
        )
    },
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 10**6,
    "billionth": 10**9,
    "trillionth": 10**12,
}

# Names of parts: word -> denominator; plural forms too.
FRACTIONS: dict[str, int] = {
    "half": 2,
    "halves": 2,
    "quarter": 4,
    "quarters": 4,
    **{w: n for w, n in ORDINALS.items() if n >= 3},
    **{w + "s": n for w, n in ORDINALS.items() if n >= 3},
}

# Decades of life in words: first and last year.
DECADES_OF_LIFE: dict[str, tuple[int, int]] = {
    "teens": (13, 19),
    **{
        word: (10 * n, 10 * n + 9)
        for n, word in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), 2)
    },
}
DECADES_OF_LIFE |= {
    f"{part}-{word}": years for word, years in DECADES_OF_LIFE.items() for part in ("early", "mid", "late")
}

# Written in figures with an *s*, these are an order of magnitude: ``100s of homes``; the first also ``in the 10s``.
ORDERS_IN_FIGURES: Final = (10, 100, 1000, 10_000, 100_000, 1_000_000)

# Verbs and adverbs of multiplication -> factor.
MULTIPLIERS: dict[str, float] = {
    "halved": 0.5,
    "halving": 0.5,
    "halve": 0.5,
    "halves": 0.5,
    "doubled": 2,
    "doubling": 2,
    "doubles": 2,
    "tripled": 3,
    "tripling": 3,
    "triples": 3,
    "trebled": 3,
    "trebling": 3,
    "quadrupled": 4,
    "quadrupling": 4,
    "quadruples": 4,
    "trebles": 3,
    "quintupled": 5,
    "quintupling": 5,
    "sextupled": 6,
    "double": 2,
    "triple": 3,
    "treble": 3,
    "quadruple": 4,
    "twice": 2,
    "thrice": 3,
}

# Single words that steer the grammar, by their part in it.
INEXACT_COLLECTIVES: Final = frozenset({"couple"})
# Behind two numbers these make the second one their own: ``$3 million two years ago``.
SPANS_OF_TIME: Final = frozenset(
    "year years month months week weeks day days hour hours minute minutes second seconds decade decades times".split()
)
# ``a single``: one, unless a scale follows.
SINGLE: Final = frozenset({"single"})
MULTIPLE_ENDING: Final = "fold"
# These say a multiple only before what is multiplied: ``double the price``, not ``a double room``.
ADVERBIAL_MULTIPLES: Final = frozenset({"twice", "thrice"})
BARE_MULTIPLES: Final = frozenset({"double", "triple", "treble", "quadruple"})
COUNTED_COLLECTIVE_NUMERALS: Final = frozenset(COLLECTIVE_NUMERALS) - {"couple", "gross", "pair", "pairs"}
POSITIVE_SIGNS: Final = frozenset({"plus"})
NEGATIVE_SIGNS: Final = frozenset({"minus", "negative"})
DECIMAL_POINTS: Final = frozenset({"point"})
BARE_FRACTIONS: Final = frozenset({"half", "quarter"})
# Between the words behind a comma in a number: ``one thousand, two hundred and thirty-four``.
PARTS_JOINED: Final = CONJUNCTIVE | {"-"}
# Behind such a comma and hundreds these begin another count: ``killed five thousand, six hundred more were hurt``.
OTHERS_BEHIND: Final = STANDING_FURTHER | {"others"}
# Digits with a dot and three figures behind it are thousands before these: ``12.400 ballots``; people come whole anyway.
WHOLE_THINGS: Final = frozenset("ballot vote seat house home family household tent".split())
# Behind the noun, or before the number, these say that it is an average: ``1.875 children per woman``.
AVERAGES: Final = frozenset("per average averaging each mean".split())
HALF: Final = frozenset({"half"})
# Between *the* and an ordinal with *of* these say that it is a part of a set in its order: ``the bottom fifth of incomes``.
RANKS: Final = frozenset("top bottom middle upper lower highest lowest richest poorest wealthiest".split())
ARTICLE_QUANTIFIERS: Final = NOUN_QUANTIFIERS | {"few"}
LOOSE_COLLECTIVES: Final = frozenset({"couple", "pair", "gross", "score", "pairs"})
DOZENS: Final = frozenset({"dozen"})
NOT_MULTIPLIED: Final = frozenset({"score", "ten"})
HEDGE_QUANTIFIERS: Final = frozenset({"some"})
