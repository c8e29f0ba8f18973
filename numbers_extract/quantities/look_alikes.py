"""A number in digits in, where what only looks like a quantity ends out: tails of dates, chains, models, years."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon import labels
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.people import NO_PLURAL
from numbers_extract.lexicon.relators import DEFINITE_ARTICLE
from numbers_extract.numerals import Number
from numbers_extract.quantities.surroundings import is_vote
from numbers_extract.quantities.unit_words.lookup import unit_after
from numbers_extract.text.tokens import Tokens

__all__ = ["is_year_like", "look_alike"]

_DAYS: Final = (0, 31)
_YEARS: Final = (1900, 2100)
_YEARS_OF_WORKS: Final = (1000, 2100)
_ROUND: Final = 100
_BEHIND_CITED: Final = frozenset({")", ";", ","})
_BEHIND_YEAR: Final = frozenset(".,;:)CIsVEBHMwt")
_MODELS: Final = (100, 999)
_LEAST_OF_NAME: Final = 90
_LINKS: Final = 5
_BEHIND_MARK: Final = 2
_APOSTROPHES: Final = frozenset("'\u2019\u2018")
_PLAIN: Final = frozenset("NJU")
_BRACKETS: Final = {"(": ")", "[": "]"}
_AFTER_MODEL: Final = frozenset("VEBHKM.,I")


def look_alike(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """The token to go on with and the rule id, where a number in digits only looks like a quantity; else None."""
    if tokens.words[number.first].text != "#" or number.last - number.first != 1 or number.value is None:
        return None
    if not tokens.surface(number.first, number.last).isdecimal():
        return None
    return (
        _tail_of_date(tokens, number)
        or _chain(tokens, number)
        or _year_of_event(tokens, number)
        or _year_cited(tokens, number)
        or _year_behind_of(tokens, number)
        or _short_year(tokens, number)
        or _model(tokens, number)
        or _named_model(tokens, number)
        or _names_one(tokens, number)
        or _corner(tokens, number)
    )


def _lies_in(number: Number, ends: tuple[int, int]) -> bool:
    return number.value is not None and ends[0] <= number.value <= ends[1]


def is_year_like(number: Number) -> bool:
    """Whether a number could be a year of our time."""
    return _lies_in(number, _YEARS)


def _tail_of_date(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``7 blaze that left 12 dead``: a number that opens a text before a singular, the tail of a date or a name."""
    words, at = tokens.words, number.last
    opens = number.first == 0 and not tokens.text[: tokens.starts[0]].strip()
    if not opens or number.value == 1 or at >= len(words):
        return None
    head = at
    while head < len(words) and words[head].tag in _PLAIN:
        head += 1
    noun = words[head - 1]
    if head == at or noun.tag == "J" or noun.plural or noun.cap or words[at].cap or head >= len(words):
        return None
    if noun.tag == "U" and words[head].tag not in "ow":
        return None
    if words[head].tag not in "owI" or unit_after(tokens.text, tokens.ends[number.last - 1], tokens.ends[-1]):
        return None
    return number.last, "discard.calendar" if _lies_in(number, _DAYS) else "discard.label"


def _chain(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``a 5-4-1 formation``: three numbers or more, joined by hyphens, that tell no vote."""
    words, last = tokens.words, number.last
    while (
        last + 1 < len(words)
        and words[last].tag == "-"
        and words[last + 1].text == "#"
        and tokens.starts[last + 1] == tokens.ends[last - 1] + 1
    ):
        last += 2
    return (last, "discard.label") if last - number.first >= _LINKS and not is_vote(tokens) else None


def _year_of_event(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``all 1998 elections``: a year before what has one each time."""
    words, at = tokens.words, _behind_brackets(tokens, number.last)
    if not is_year_like(number) or at >= len(words):
        return None
    if words[at].text in labels.OF_A_YEAR or _before_singular(tokens, number, at):
        return number.last, "discard.calendar"
    return None


def _behind_brackets(tokens: Tokens, at: int) -> int:
    """``the 1998 [town] election``: the token behind what stands in brackets at ``at``; ``at`` where nothing does."""
    words = tokens.words
    closing = _BRACKETS.get(words[at].text) if at < len(words) else None
    if closing is None:
        return at
    return next((k + 1 for k in range(at + 1, len(words)) if words[k].text == closing), at)


def _before_singular(tokens: Tokens, number: Number, head: int) -> bool:
    """``the deadly 1997 rebel raid``: behind a determiner and before a noun in the singular, which no year counts."""
    words, at = tokens.words, head
    while head < len(words) and words[head].tag in _PLAIN:
        head += 1
    noun, opener = words[head - 1], number.first - 1
    while opener > 0 and words[opener].tag in "Je":
        opener -= 1
    determined = opener >= 0 and words[opener].tag in "Dap"
    single = head > at and noun.tag in "NU" and not noun.plural and noun.group is None
    return determined and single and unit_after(tokens.text, tokens.ends[number.last - 1], tokens.ends[-1]) is None


def _year_cited(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``(Moru, 2009)``, ``(see Moru et al., 2009, 2012)``, ``the Edict (1685)``: a year bracketed by what it dates."""
    words, at, last = tokens.words, number.first, number.last
    if not at or last >= len(words) or not _lies_in(number, _YEARS_OF_WORKS) or words[last].text not in _BEHIND_CITED:
        return None
    if words[at - 1].text == "(":
        named = at > 1 and words[last].text == ")" and (words[at - 2].cap or words[at - 2].text == ".")
        return (last, "discard.calendar") if named else None
    k = at - 1
    while k > 0 and (words[k].cap or words[k].tag == "X" or words[k].text in labels.IN_CITATIONS):
        k -= 1
    cited = words[at - 1].text == "," and words[k].text == "(" and k < at - 1
    return (last, "discard.calendar") if cited else None


def _year_behind_of(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``the riots of 1967``: a year behind what the article says there is one of.

    Not ``the population of 1967``, nor ``the arrest of 1500``: long ago, a round number hardly is a year.
    """
    words, at = tokens.words, number.first
    if at < _BEHIND_MARK or words[at - 1].tag != "o" or not _lies_in(number, _YEARS_OF_WORKS):
        return None
    if not is_year_like(number) and not (number.value or 0) % _ROUND:
        return None
    head = opener = at - _BEHIND_MARK
    while opener > 0 and words[opener].tag in "NSJUXLgn" and words[opener].text not in DEFINITE_ARTICLE:
        opener -= 1
    dated = words[head].lemma not in labels.SIZED_BY_YEARS and opener < head and words[head].tag in "NSUX"
    free = number.last >= len(words) or words[number.last].tag in _BEHIND_YEAR
    if not (dated and free and words[opener].text in DEFINITE_ARTICLE) or words[head].group is not None:
        return None
    return number.last, "discard.calendar"


def _short_year(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``since '76``: two figures behind an apostrophe and a preposition, with nothing that they count."""
    words, at = tokens.words, number.first
    mark = tokens.starts[at] - 1
    if at < _BEHIND_MARK or tokens.text[mark] not in _APOSTROPHES or number.last - at != 1:
        return None
    short = tokens.ends[at] - tokens.starts[at] == _BEHIND_MARK and not tokens.text[mark - 1].isalnum()
    free = number.last >= len(words) or words[number.last].tag in ".,;:)C"
    return (number.last, "discard.calendar") if short and free and words[at - 2].tag in "Is" else None


def _model(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``the 613 Swiftwing will``, ``its new 613 Swiftwing``: the number of a model before its name in the singular."""
    words, at = tokens.words, number.last
    opener = number.first - 1
    while opener > 0 and words[opener].tag == "J" and words[opener].text not in labels.NEW_MODELS:
        opener -= 1
    opened = opener >= 0 and (
        words[opener].text in DEFINITE_ARTICLE or words[opener].tag == "a" or words[opener].text in labels.NEW_MODELS
    )
    if not _lies_in(number, _MODELS) or not opened:
        return None
    last = at
    while last < len(words) and words[last].tag == "X":
        last += 1
    named = last > at and words[at].cap and not _may_be_several(words[last - 1].text)
    ends = last == len(words) or (words[last].tag in _AFTER_MODEL and words[last].text not in qw.PLURAL_AUXILIARIES)
    return (number.last, "discard.model") if named and ends else None


def _may_be_several(text: str) -> bool:
    """Whether a name ends like a plural, or is one in use: ``the 150 Taliban``."""
    return text.endswith("s") or text in NO_PLURAL


def _named_model(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``of the Orvel Trent 900 engines``: the number of a model between its name and what it is a model of."""
    words, at = tokens.words, number.last
    if at >= len(words) or words[at].lemma not in labels.MODELLED or (number.value or 0) < _LEAST_OF_NAME:
        return None
    first = number.first
    while first and words[first - 1].tag in "X-" and (words[first - 1].tag == "-" or words[first - 1].cap):
        first -= 1
    named = (
        first < number.first
        and first > 1
        and words[first - 1].text in DEFINITE_ARTICLE
        and words[first - 2].tag in "oI"
    )
    return (number.last, "discard.model") if named and not tokens.shouted else None


def _names_one(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``troops of 81 division``, ``the Orvel 500 index``: before a singular, which no number above one counts."""
    words, at = tokens.words, number.last
    if at >= len(words) or (number.value or 0) <= 1:
        return None
    behind = words[at + 1].tag if at + 1 < len(words) else "."
    named = words[at].text in labels.UNITS_NUMBERED or (
        words[at].text in labels.SHARES_NUMBERED and behind not in "NSLXUW"
    )
    return (number.last, "discard.label") if named else None


def _corner(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``Market Hall, 640 E.``: the number of a house, cut off behind the point of the compass."""
    words, at = tokens.words, number.last
    if at >= len(words) or not words[at].cap or words[at].text not in labels.BEARING_LETTERS:
        return None
    ends = at + 1 == len(words) or (words[at + 1].text == "." and at + 2 >= len(words))
    led = bool(number.first) and words[number.first - 1].tag in ",I"
    beside = number.first > 1 and words[number.first - 2].text in labels.VICINITIES
    return (at + 1, "discard.address") if ends and (led or beside) else None
