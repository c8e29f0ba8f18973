"""A number in, whether it says which one out: ``day 42``, ``a category five storm``, ``Room #140``."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon import labels
from numbers_extract.numerals import Number
from numbers_extract.numerals.arithmetic import is_whole
from numbers_extract.quantities.names import is_fronted
from numbers_extract.quantities.unit_words.lookup import unit_after
from numbers_extract.text.tokens import Tokens

__all__ = ["follows_sign", "follows_zone", "is_number_of_one"]

_ENDS: Final = frozenset(".;:)I")
_ENDS_DAY: Final = _ENDS | frozenset(",oC")
_SIGN: Final = "#"
_WORDS_BEFORE: Final = 2  # of a name or a day, before its number


def is_number_of_one(tokens: Tokens, number: Number) -> bool:
    """Whether a number says which one it is, and not how many."""
    if number.value is None or not is_whole(number.value) or tokens.shouted:
        return False
    if _names_station(tokens, number):
        return True
    if not number.first:
        return False
    told = _is_rank(tokens, number) or _is_day(tokens, number) or _ends_name(tokens, number)
    return told or _is_one_thing(tokens, number)


def _names_station(tokens: Tokens, number: Number) -> bool:
    """``told 69 News``, ``7 Action News``: names with a capital behind a number, of which the last is a station's."""
    words, at = tokens.words, number.last
    while at < len(words) and words[at].cap and words[at].text not in labels.OF_STATIONS and at < number.last + 1:
        at += 1
    named = at < len(words) and words[at].cap and words[at].text in labels.OF_STATIONS
    goes_on = at + 1 < len(words) and words[at + 1].tag in "SL"
    return named and not goes_on and words[number.first].text == _SIGN


def follows_sign(tokens: Tokens, number: Number) -> bool:
    """``Room #140``, ``Lodge #112``: behind a noun with a capital and the sign of a number."""
    noun = number.first - len(_SIGN) - 1
    signed = noun >= 0 and tokens.text[tokens.starts[number.first] - 1] == _SIGN and number.last - number.first == 1
    return signed and tokens.words[noun].cap and not tokens.shouted


def follows_zone(tokens: Tokens, number: Number) -> bool:
    """``at 6:10 p.m. (GMT +8)``, ``UTC-3``: hours behind the name of a time zone and a sign."""
    zone = number.first - len(_SIGN) - 1
    signed = zone >= 0 and tokens.text[tokens.starts[number.first] - 1] in labels.ZONE_SIGNS
    return signed and tokens.words[zone].text in labels.TIME_ZONES


def _is_rank(tokens: Tokens, number: Number) -> bool:
    """``a category five storm``: a rank before a singular, behind a determiner."""
    words, at, behind = tokens.words, number.first, number.last
    ranked = words[at - 1].text in labels.RANKED and (number.value or 0) <= labels.MOST_RANKS
    noun = words[behind] if behind < len(words) else None
    return ranked and noun is not None and noun.tag in "NU" and not noun.plural and at > 1 and words[at - 2].tag in "aD"


def _is_day(tokens: Tokens, number: Number) -> bool:
    """``on day 42 of the siege``, ``in week 12``: behind a preposition, with nothing that the number counts."""
    words, at, behind = tokens.words, number.first, number.last
    if words[at - 1].text not in labels.DAYS_COUNTED or at < _WORDS_BEFORE or words[at - 2].tag not in "Io":
        return False
    if unit_after(tokens.text, tokens.ends[behind - 1], tokens.ends[-1]) is not None:
        return False
    return behind >= len(words) or words[behind].tag in _ENDS_DAY


def _is_one_thing(tokens: Tokens, number: Number) -> bool:
    """``beds in the new hall 18``: digits behind a determined singular of what has numbers, counting nothing."""
    words, at, behind = tokens.words, number.first, number.last
    if words[at - 1].text not in labels.NUMBERED_THINGS or words[at].text != _SIGN or at < _WORDS_BEFORE:
        return False
    first = at - 1
    while first and words[first - 1].tag in "JNeg":
        first -= 1
    determined = first > 0 and words[first - 1].tag in "aDp"
    if behind < len(words) and words[behind].tag in ",C":
        return determined and not is_fronted(tokens, at)
    return determined and (behind >= len(words) or words[behind].tag in _ENDS)


def _ends_name(tokens: Tokens, number: Number) -> bool:
    """``World War Three``, ``Temo refugee camp 4``: the last part of a name, where nothing is counted."""
    words, at, behind = tokens.words, number.first, number.last
    if at < _WORDS_BEFORE:
        return False
    first, second = words[at - 2], words[at - 1]
    if (first.text, second.text) in labels.BEFORE_NUMBER_IN_NAME and second.cap:
        return True
    named = second.text in labels.SEVERAL_OF_A_NAME and (
        first.tag in "XN" or (at > _WORDS_BEFORE and first.tag == "S" and words[at - 3].tag == "X")
    )
    named = named and (number.value or 0) <= labels.MOST_OF_A_NAME  # not: the Yes camp 62,056
    if not named or words[at].text != _SIGN:
        return False
    if behind < len(words) and words[behind].tag == ",":
        return words[at - 3].tag not in "aD" or not is_fronted(tokens, at)  # not: in the Yes camp 62, in the No camp 40
    return behind >= len(words) or words[behind].tag in _ENDS
