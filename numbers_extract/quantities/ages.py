"""A number and the words around it in, whether it tells an age out: in brackets, behind a name or ``aged``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.countries import COUNTRIES_FOLDED
from numbers_extract.lexicon.relators import BOUNDING, DEFINITE_ARTICLE, RANGE_OPENERS
from numbers_extract.lexicon.words import Word
from numbers_extract.quantities.measures import AGE
from numbers_extract.text.tokens import Tokens

if TYPE_CHECKING:
    from numbers_extract.quantities.quantity import Quantity

__all__ = ["OLDEST", "is_aged", "is_beside_each_name", "is_bracketed_age", "is_list_number"]

_FULL_NAME: Final = 2
_LONGEST_NAME: Final = 5
_LONGEST_LIST: Final = 20
OLDEST: Final = 115
"""No number above this is an age."""


def is_bracketed_age(tokens: Tokens, first: int, last: int, found: Sequence[Quantity]) -> bool:
    """``a trader, Ramu Dhal (45)``, ``her son Ravi (7)``, ``the woman (45)``: a number in brackets behind a person.

    Not behind a place, a plural or a party (``Labour (45)``), nor in talk of votes, seats and games.
    """
    if tokens.words[first].text != "#" or not _is_in_brackets(tokens, first, last) or first < _FULL_NAME:
        return False
    previous = found[-1] if found else None
    if previous is not None and _is_in_brackets(tokens, previous.first, previous.last) and previous.kind != AGE:
        return False  # one item of a list is as the others
    if not qw.NO_AGES_BESIDE.isdisjoint(tokens.texts) or tokens.shouted:
        return False
    if is_beside_each_name(tokens, first, last):
        return True
    return _is_person_before(tokens, first - 2, aged_before=previous is not None and previous.kind == AGE)


def _is_in_brackets(tokens: Tokens, first: int, last: int) -> bool:
    words = tokens.words
    return first > 0 and last < len(words) and words[first - 1].text == "(" and words[last].text == ")"


def is_beside_each_name(tokens: Tokens, first: int, last: int) -> bool:
    """``two survivors of the crash: Lenk (34) and Oder (41)``: one number for each of the people counted before."""
    words = tokens.words
    if not _is_in_brackets(tokens, first, last) or first < _FULL_NAME or words[first - 2].tag != "X":
        return False
    colon = next((k for k in range(first - 2, 0, -1) if words[k].tag == ":"), 0)
    items = sum(_is_in_brackets(tokens, k, k + 1) for k in range(colon + 1, len(words) - 1))
    people = next((k for k in range(1, colon) if words[k].group is not None and words[k].plural), 0)
    counted = next((word.cardinal for word in reversed(words[:people]) if word.cardinal is not None), None)
    return bool(colon) and counted == items > 1


def _is_person_before(tokens: Tokens, at: int, *, aged_before: bool) -> bool:
    """Whether a person's noun in the singular, or a name that must be a person's, ends at token ``at``."""
    words = tokens.words
    if words[at].group is not None and not words[at].plural and not words[at].cap:
        return at > 0 and words[at - 1].tag != "Q"  # the woman (45), but 1 soldier (1)
    start = _name_start(words, at)
    if start > at:
        return False
    name = " ".join(word.text for word in words[start : at + 1])
    if name in COUNTRIES_FOLDED or words[at].text in qw.NAMED_BODIES:
        return False
    before = words[start - 1] if start else None
    if before is not None and (before.tag == "I" or before.text in DEFINITE_ARTICLE):
        return False
    if at - start + 1 >= _FULL_NAME or aged_before or before is None:
        return at - start + 1 >= _FULL_NAME or aged_before
    if before.group is not None:
        return True  # her son Ravi (7)
    opener = words[start - 2] if start > 1 and before.tag in ",:" else before
    return opener.group is not None or opener.text in qw.BEFORE_NAMES


def _name_start(words: list[Word], at: int) -> int:
    """The first token of the name that ends at token ``at``, the token behind where none does."""
    start = at + 1
    while start > 0 and at - start < _LONGEST_NAME:
        word = words[start - 1]
        initial = word.tag == "." and start > 1 and len(words[start - 2].text) == 1 and words[start - 2].cap
        if not initial and not (word.tag == "X" and word.cap):
            break
        start -= 1
    return start


def is_aged(tokens: Tokens, first: int, last: int, outer: int, found: Sequence[Quantity]) -> bool:
    """``a boy aged 9 months``, ``children aged 6 to 59 months``, ``Musa Bello, 34 years,``, ``Dauda Sani 'm' 25yrs``.

    In comes a length of time. Not ``a whisky aged 12 years``, nor ``aged for 12 months``.
    """
    words = tokens.words
    begin = min(first, outer)
    at = begin - 1
    if 0 < outer < first and words[outer].text in BOUNDING and words[at].lemma in qw.YOUNG_ONES:
        return True  # infants under three months
    while at > 0 and words[at].text in RANGE_OPENERS | qw.FROM:
        at -= 1
    if found and found[-1].kind == AGE and found[-1].outer_last == at and words[at].text in qw.ENDS_JOINED:
        return True  # aged between 6 months and 5 years
    if at > 0 and words[at].text in qw.AGE_BEFORE:
        if words[at].tag in "NS" and words[at].text not in qw.AGE_PARTICIPLES:
            return True  # at age 9 months
        noun = words[at - 2] if words[at - 1].tag == "," and at > 1 else words[at - 1]
        return noun.group is not None or noun.tag in "XP" or noun.text in qw.AGED_PRONOUNS
    if last < len(words) and words[last].tag not in ".,;:)C":
        return False
    if at > 1 and words[at].tag in "\"')" and words[at - 1].text in qw.SEX_MARKS:
        return True
    if at > 1 and words[at].tag == ",":
        at -= 1
    start = _name_start(words, at)
    before = words[start - 1] if 0 < start <= at else None
    return at - start + 1 >= _FULL_NAME and (before is None or before.tag in ',C"):;' or before.group is not None)


def is_list_number(tokens: Tokens, first: int, last: int) -> bool:
    """``(1) Dauda Sani and (2) Ali Musa``: a number in brackets before its item, and the next one too."""
    words = tokens.words
    if words[first].text != "#" or not _is_in_brackets(tokens, first, last):
        return False
    if first > 1 and words[first - 2].tag in "NSXLJQU)":
        return False  # soldiers (1), police (2)
    raw = tokens.surface(first, first + 1)
    if not raw.isdecimal() or not 0 < int(raw) < _LONGEST_LIST:
        return False
    beside = {str(int(raw) - 1), str(int(raw) + 1)}
    return any(
        words[k].text == "#" and tokens.surface(k, k + 1) in beside and _opens_item(tokens, k)
        for k in range(1, len(words) - 1)
    )


def _opens_item(tokens: Tokens, at: int) -> bool:
    words = tokens.words
    return _is_in_brackets(tokens, at, at + 1) and (at < _FULL_NAME or words[at - 2].tag not in "NSXLJQU)")
