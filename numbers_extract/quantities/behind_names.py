"""A number behind a name in, whether what is named has it, gives it or won it out: such a number is no label of it."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon import labels
from numbers_extract.lexicon.antecedents import REPORTING_VERBS
from numbers_extract.lexicon.ballot_talk import SHARE_WINNING
from numbers_extract.lexicon.countries import COUNTRIES_FOLDED
from numbers_extract.lexicon.hedges import HEDGING_WORDS
from numbers_extract.lexicon.quantity_words import RANGE_JOINERS
from numbers_extract.lexicon.relators import PARTITIVE
from numbers_extract.numerals import Number, number_at
from numbers_extract.quantities.look_alikes import is_year_like
from numbers_extract.quantities.surroundings import is_vote
from numbers_extract.text.tokens import Tokens

__all__ = ["lists_places", "tells_of_name"]

_FINITE: Final = frozenset("VEBHK")
_MOST_TIMES: Final = 3  # of the lower end of a range
_PLURALS: Final = frozenset("SLW")
_LEAST_SAID: Final = 3  # a speaker, the verb, a number


def tells_of_name(tokens: Tokens, number: Number) -> bool:
    """Whether what is named before a number has it, gives it or won it, by the others in its list."""
    return (
        _is_tally(tokens, number)
        or _opens_range(tokens, number)
        or _is_of_a_party(tokens, number)
        or _is_of_a_whole(tokens, number)
        or _is_said_too(tokens, number)
        or _is_of_a_country(tokens, number)
    )


def lists_places(tokens: Tokens, at: int) -> bool:
    """``In Kalima 5 people died, in Temo 2``: a preposition, a name and a number, the same again behind a comma."""
    words = tokens.words
    opener = at - 1
    while opener > 0 and words[opener].tag == "X":
        opener -= 1
    if words[opener].tag != "I" or not opener or words[opener - 1].tag not in ",C":
        return False
    for first in range(opener - 2):
        last = first + 1
        while words[last].tag == "X":
            last += 1
        counts = words[last].tag == "Q" and words[last + 1].tag in "SLNJ"
        if words[first].text == words[opener].text and last > first + 1 and counts:
            return True
    return False


def _is_tally(tokens: Tokens, number: Number) -> bool:
    """``cleared the Senate 52 to 48``: in talk of a vote two numbers behind a name are no label."""
    words, at = tokens.words, number.last
    return at + 1 < len(words) and words[at].tag in "t-" and words[at + 1].text == "#" and is_vote(tokens)


def _opens_range(tokens: Tokens, number: Number) -> bool:
    """``gave the Greens 12 to 14 seats``: the lower end of a range whose noun stands behind the upper one."""
    words, at = tokens.words, number.last
    if at + 1 >= len(words) or words[at].text not in RANGE_JOINERS:
        return False
    upper = number_at(tokens, at + 1)
    if upper is None or upper.value is None or number.value is None or upper.last >= len(words):
        return False
    near = number.value < upper.value <= _MOST_TIMES * number.value
    return near and words[upper.last].tag in _PLURALS  # not: the Boeing 737 to 14 airports


def _is_of_a_whole(tokens: Tokens, number: Number) -> bool:
    """``give the Movement for Rights 23 of the 120 seats``: a part of what is counted right behind it is no label."""
    words, at = tokens.words, number.last + 1
    if at >= len(words) or words[number.last].text not in PARTITIVE or tokens.texts.isdisjoint(labels.WON_BALLOTS):
        return False
    at += words[at].tag in "DpJ"
    return at + 1 < len(words) and words[at].tag == "Q" and words[at + 1].text in labels.WON_BALLOTS


def _is_of_a_party(tokens: Tokens, number: Number) -> bool:
    """``won 118 seats, the FDP 92 and the AfD 83``: behind a party's name the seats or votes that it won, no label."""
    words, at = tokens.words, number.last
    if at < len(words) and words[at].tag not in ",;.C":
        return False
    if tokens.texts.isdisjoint(labels.WON_BALLOTS):
        return False
    name = number.first - 1
    while name > 0 and words[name].tag in "XNSJp'":
        name -= 1
    name -= words[name].tag == "D"
    listed = name > 0 and words[name].tag in ",;C"
    won = next((k for k in range(name, 1, -1) if words[k].text in labels.WON_BALLOTS), 0)
    return listed and won > 0 and any(word.text == "#" or word.tag == "Q" for word in words[max(0, won - 2) : won])


def _is_of_a_country(tokens: Tokens, number: Number) -> bool:
    """``Mali sent 12 trucks, Chad 9``: a further country of a list in which each has a number."""
    words, at = tokens.words, number.last
    if (at < len(words) and words[at].tag not in ",;C.") or is_year_like(number):
        return False
    first = number.first - 1
    while first > 0 and words[first - 1].tag in "XS" and words[first - 1].cap:
        first -= 1
    if first < _LEAST_SAID or words[first - 1].tag not in ",;C":
        return False
    name = " ".join(word.text for word in words[first : number.first])
    return name in COUNTRIES_FOLDED and any(word.tag == "Q" or word.text == "#" for word in words[:first])


def _is_said_too(tokens: Tokens, number: Number) -> bool:
    """``Police said 12, the Red Cross 19``: behind a name in a list of those who each give a number, no label."""
    words, at = tokens.words, number.last
    behind = words[at].tag if at < len(words) else "."
    if behind not in ",;.C" or (behind in ",C" and not any(word.tag == "Q" for word in words[at:])):
        return False  # the Airbus 320 and a train
    name = number.first - 1
    while name > 0 and words[name].tag in "XNSJp'":
        name -= 1
    name -= words[name].tag == "D"
    if name < _LEAST_SAID or words[name].tag not in ",;C":
        return False
    told = [k for k in range(1, name) if words[k].lemma in REPORTING_VERBS or words[k].lemma in SHARE_WINNING]
    return any(_gives_number(tokens, said + 1, name, alone=words[said].lemma not in REPORTING_VERBS) for said in told)


def _gives_number(tokens: Tokens, first: int, end: int, *, alone: bool) -> bool:
    """Whether a verb has a number alone, or one of telling what became of its noun: ``said about 12 had died,``."""
    words = tokens.words
    while first < end and words[first].text in HEDGING_WORDS:
        first += 1
    if first >= end or words[first].tag != "Q":
        return False
    if alone:
        return words[first + 1].tag == ","
    return words[first + 1].tag in ",;C" or any(word.tag in _FINITE for word in words[first + 1 : end])
