"""Numbers that named something earlier in an article in, the quantities that only name it again out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from numbers_extract.lexicon.labels import NAMING_REASONS
from numbers_extract.lexicon.quantity_words import PLURAL_AUXILIARIES
from numbers_extract.quantities.quantity import Quantity
from numbers_extract.records import Discard
from numbers_extract.text.tokens import Tokens

__all__ = ["named_again", "names_in"]

_LEAST_DIGITS: Final = 3
_TELLS: Final = frozenset("VEBHKM.,I")  # letters of what may stand behind a name


def names_in(left: Iterable[Discard]) -> Iterator[str]:
    """The digits of discards that name something, three or more each: 613 of ``the 613 Swiftwing``."""
    for discard in left:
        digits = discard.surface.rpartition(" ")[2].rpartition("-")[2]
        if discard.rule in NAMING_REASONS and digits.isdecimal() and len(digits) >= _LEAST_DIGITS:
            yield digits


def named_again(tokens: Tokens, quantities: Sequence[Quantity], names: AbstractSet[str]) -> list[Quantity]:
    """``the 613 was``: the quantities that are one of ``names``, behind a determiner and before what tells of it."""
    return [one for one in quantities if tokens.text[one.start : one.end] in names and _names(tokens, one)]


def _names(tokens: Tokens, quantity: Quantity) -> bool:
    """Whether a number stands alone between a determiner, over adjectives, and a verb, a preposition or a mark."""
    words, at = tokens.words, quantity.first - 1
    while at > 0 and words[at].tag == "J":
        at -= 1
    behind = words[quantity.last].tag if quantity.last < len(words) else "."
    return (
        at >= 0
        and words[at].tag == "D"
        and behind in _TELLS
        and (quantity.last >= len(words) or words[quantity.last].text not in PLURAL_AUXILIARIES)
    )
