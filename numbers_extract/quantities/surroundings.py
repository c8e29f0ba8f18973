"""What stands around a number in its sentence: scales shared by a range, votes, games, changes of level, rates."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from numbers_extract.lexicon import numbers
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.relators import AGENTIVE, DISJUNCTIVE
from numbers_extract.numerals import Number
from numbers_extract.text.tokens import Tokens

__all__ = [
    "SCALE_LETTERS", "are_of_percent", "has_any", "has_scale", "is_change", "is_game",
    "is_rate_article", "is_vote", "round_odds", "shared_scale",
]  # fmt: skip

SCALE_LETTERS: Final = numbers.SCALE_LETTERS
# Bases of odds: ``one in five``.
_ODDS_BASES: Final = frozenset((*range(2, 11), 12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 300, 500)) | {
    10**k * base for k in range(3, 7) for base in (1, 2, 5)
}
_FAR: Final = 14


def has_any(tokens: Tokens, words: frozenset[str]) -> bool:
    """Whether any of the words occurs in the sentence."""
    return not words.isdisjoint(tokens.texts)


def are_of_percent(tokens: Tokens) -> bool:
    """Whether points are percentage points: in talk of shares or elections, not of an index or of sport."""
    if has_any(tokens, qw.INDEX_CONTEXT):
        return False
    if has_any(tokens, qw.ELECTED):
        return True
    counted = has_any(tokens, qw.RETURNS) and any(word.lemma in qw.SCORE_VERBS for word in tokens.words)
    return (counted or has_any(tokens, qw.PERCENT_CONTEXT)) and not has_any(tokens, qw.TABLES_OF_SPORT)


def is_vote(tokens: Tokens, *, strong: bool = False) -> bool:
    """Whether the sentence is about a vote (``strong``: says so with the word itself)."""
    return has_any(tokens, qw.STRONG_VOTE_WORDS if strong else qw.VOTE_WORDS)


def is_game(tokens: Tokens) -> bool:
    """Whether the sentence is about a game."""
    return has_any(tokens, qw.GAME_WORDS)


def round_odds(top: Decimal, bottom: Decimal) -> bool:
    """``one in five`` is odds; ``12 in 17 districts`` is not."""
    return bottom in _ODDS_BASES and top < bottom


def has_scale(tokens: Tokens, at: int) -> bool:
    """Whether the number's last token is a scale word (``five million``)."""
    return tokens.words[at].scale is not None


def shared_scale(tokens: Tokens, number: Number, value: Decimal) -> int:
    """The scale word that ends the second number of a range, which the first may share; 1 without one."""
    word = tokens.words[number.last - 1]
    if word.scale is not None and number.last - number.first > 1:
        return word.scale
    if word.collective == 12 and number.last - number.first > 1:
        return 12
    raw = tokens.text[tokens.starts[number.last - 1] : tokens.ends[number.last - 1]]
    if number.last - number.first > 1 and raw in SCALE_LETTERS:
        return SCALE_LETTERS[raw]
    if number.letter and value:
        return SCALE_LETTERS[number.letter]
    return 1


def is_change(tokens: Tokens, at: int) -> bool:
    """Whether a verb or noun of change governs ``from A to B`` at token ``at``."""
    words = tokens.words
    for k in range(at - 1, max(-1, at - _FAR), -1):
        word = words[k]
        if word.tag in ";:":
            return False
        if (word.lemma in qw.CHANGE_VERBS and word.tag in "VEGnUWgve") or word.lemma in qw.CHANGE_NOUNS:
            return True
        if word.text in qw.CHANGE_PARTICLES and (words[k + 1].tag in "Qu" or words[k + 1].text in AGENTIVE):
            return True  # up by 12 percent, from 410 to 459
    return False


_HEDGED: Final = 2


def is_rate_article(tokens: Tokens, at: int) -> bool:
    """``a`` of ``10 a day``, ``twice a week``, ``$5 a share``: directly after a number, a unit or a frequency word."""
    if at == 0:
        return False
    words = tokens.words
    before = words[at - 1]
    after = words[at + 2].text if at + 2 < len(words) else ""
    if after in qw.AGO_ADVERBS:
        return False
    if before.tag == "Q" or before.text in qw.FREQUENCIES:
        return True
    if at > _HEDGED and before.text in qw.HEDGE_ENDS and words[at - 2].text in DISJUNCTIVE and words[at - 3].tag == "Q":
        return True  # 40 or more a day
    if after in qw.AGO_WORDS:
        return False
    if (
        before.tag == "S"
        and words[at + 1].text in qw.RATE_SPANS
        and (at + 2 >= len(words) or words[at + 2].tag in ".,;:)")
    ):
        return True
    if before.text == ")":
        return any(word.tag == "Q" for word in words[max(0, at - 6) : at])
    k = at - 1
    while k >= 0 and words[k].tag in "SNUJXoWg%" and k > at - 6:
        k -= 1
    few = words[at + 1].text in qw.RATE_SPANS and any(
        word.text in numbers.OPENING_QUANTIFIERS for word in words[max(0, k) : at - 1]
    )
    return (few or (k >= 0 and words[k].tag == "Q")) and words[at - 1].tag in "SNUXW%"
