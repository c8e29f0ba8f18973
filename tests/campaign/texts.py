"""A seed and a number in, the text of that case out: short texts of several families, most of them near real ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from campaign.corpus import corpus
from campaign.grammar import expand, expression
from campaign.mutators import mutate

__all__ = ["TextCase", "text_case"]

LONGEST = 6_000


class TextCase(NamedTuple):
    """A text with its day of publication; ``number`` and the campaign's seed make it again."""

    number: int
    family: str
    text: str
    date: dt.date | None


def text_case(seed: int, number: int) -> TextCase:
    """The ``number``-th text of a campaign."""
    random = Random(f"text {seed} {number}")
    family = random.choices(tuple(_FAMILIES), _SHARES)[0]
    text = _FAMILIES[family](random)[:LONGEST]
    return TextCase(number, family, text, _date(random))


def _date(random: Random) -> dt.date | None:
    """Mostly no day or a common one; sometimes the ends of the calendar, whose neighbours do not exist."""
    pick = random.random()
    if pick < 0.4:
        return None
    if pick < 0.9:
        return dt.date(2019, 7, 9)
    return random.choice(
        (dt.date.min, dt.date.max, dt.date(2020, 2, 29), dt.date(1, 12, 31), dt.date(9999, 1, 1), dt.date(2000, 1, 1))
    )


def _sentences(random: Random, most: int) -> str:
    return random.choice((" ", " ", "\n\n", "\n")).join(
        random.choices(corpus().sentences, k=random.randrange(1, most + 1))
    )


def _mutated(random: Random) -> str:
    return mutate(random, _sentences(random, 3), random.choice((1, 1, 2, 3, 5)))


def _numbers(random: Random) -> str:
    return " ".join(expand("sentence", random) for _ in range(random.choice((1, 1, 1, 2, 3))))


def _bare(random: Random) -> str:
    return random.choice((" ", ", ", " and ", "\n", "")).join(expression(random) for _ in range(random.randrange(1, 4)))


def _mutated_numbers(random: Random) -> str:
    return mutate(random, _numbers(random), random.choice((1, 2, 3)))


def _page(random: Random) -> str:
    article = random.choice(corpus().articles)
    start = random.randrange(len(article))
    piece = (
        article[start : start + random.randrange(100, 900)]
        if random.random() < 0.7
        else article[: random.randrange(100, 900)]
    )
    return mutate(random, piece, random.choice((1, 2, 4, 8)))


def _salad(random: Random) -> str:
    words = random.choice(corpus().sentences).split(" ") + random.choice(corpus().sentences).split(" ")
    words += [expression(random) for _ in range(random.randrange(1, 6))]
    random.shuffle(words)
    return " ".join(words[: random.randrange(1, 25)])


def _noise(random: Random) -> str:
    alphabet = random.choice(("0123456789", "0123456789.,-/: ", "0123456789,$%() abn\n", _ANY))
    return "".join(random.choices(alphabet, k=random.randrange(1, 80)))


_ANY = "0123456789.,-%$€ \n\t\u00a0\u200b\u2028\u0130\u00df\ufb01\U0001f468\u0661\uff12½²aTheone ofto'\"“”()/:;\ud800\0"


def _long(random: Random) -> str:
    """One thing again and again: what takes more than its share of work shows in these."""
    piece = random.choice(
        (
            *_REPEATED,
            expression(random) + " ",
            random.choice(corpus().phrases) + ", ",
            random.choice(corpus().sentences) + " ",
        )
    )
    return piece * (random.randrange(300, 2_000) // len(piece) + 1)


_REPEATED = (
    "1,", "1/", "1:", "1-", "1.", "1 ", "1\t", "5 x ", "one ", "one-", "a ", "1 and ", "of ", "(", ")", "“", "\"", "'", "\n", " ", "\r\n", ", ", "- ", "\U0001f4691 ", "$1 ", "1% ", "May ", "May 1 ",
    "in ", "to ", "1 to ", "killed ", "1 killed, ", "half ", "million ", "one of the ", "said ", "1 (", "Mr. ", "and the ", "km ", "5km ", "Iraq ", "Iraq, ", "A.", "U.S. ", "no ", "1st ", "| ", "1|", "#", "two and a half ", "1.2.3", "9",
)  # fmt: skip

_WEIGHTED: dict[str, tuple[float, Callable[[Random], str]]] = {
    "mutated": (44, _mutated),
    "numbers": (20, _numbers),
    "mutated numbers": (10, _mutated_numbers),
    "bare": (8, _bare),
    "page": (5, _page),
    "salad": (8, _salad),
    "noise": (4.9, _noise),
    "long": (0.1, _long),
}
_FAMILIES = {name: make for name, (_, make) in _WEIGHTED.items()}
_SHARES = tuple(share for share, _ in _WEIGHTED.values())
