"""A number in digits in, where the code, the web address or the telephone number that it is part of ends out."""

from __future__ import annotations

import functools
import re
from typing import Final

from numbers_extract.lexicon import labels
from numbers_extract.lexicon.words import Word
from numbers_extract.numerals import Number
from numbers_extract.patterns import later
from numbers_extract.quantities.names import number_end
from numbers_extract.quantities.unit_words.lookup import currency_before, unit_after
from numbers_extract.text.tokens import Tokens

__all__ = ["glued", "is_web"]

_PHONE: Final = re.compile(
    r"\+?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,4}\)?)?(?:- |[ .-]|(?<=\)))\d{3}(?:- |[ .-])\d{3,4}(?!\d|,\d)"
    r"|0\d{2,4} (?:\d{3,4} \d{3,4}|\d{5,6})(?!\d)"
    r"|1-8\d\d-[A-Z\d-]{7,}|\+\d[\d-]{6,}|\+\d{1,3}(?:[ .-]\(?\d{1,4}\)?){2,5}"
)
_LETTERED_PHONE: Final = later(  # 305-555-TIPS, (816) 555-TIPS, 555-TIPS (8477)
    r"(?:\(\d{3}\) |(?:1-)?(?:\d{3}-){1,2})?\d{3}-[A-Z]{4}\b(?: \(\d{4}\))?"
    r"|\(\d{3}\) (?:\d{3}-(?:\d{4}|[A-Z]{4})|[A-Z]{3}-\d{4})\b"
)
_LOCAL_PHONE: Final = later(r"\d{3}-\d{4}(?!,?\d)")
_WEB: Final = later(r"https?:|www\.|@|\.(?:com|org|net|co\.uk|gov)\b|[#&?]\w+=")

_LONGEST_ADDRESS: Final = 500  # how far one can go on beyond its sentence, which a dot or a question mark seems to end
_BEFORE_ADDRESS: Final = frozenset("-\u2010\u2011\u2013/._#%=&?+~")
_IN_ADDRESS: Final = frozenset("/.:@")
_HYPHENS: Final = frozenset("-\u2010\u2011")
_HYPHEN: Final = frozenset("-")
_SIGNS: Final = frozenset("$\u20ac\u00a3")
_SHORTEST_LINE: Final = 3
_LONGEST_LINE: Final = 6
_BEHIND_LINES: Final = ".,;:)CIt"
_UNDERSCORE: Final = "_"
_BLANK: Final = " "
_PHONE_JOINTS: Final = frozenset("-)")
_APART: Final = frozenset(",;:()\".-/p%'u")  # classes that are no part of the word that the digits begin


def glued(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """The token to go on with and the rule id, where letters, an address or a telephone number hold the digits."""
    text, at = tokens.text, number.first
    start, end = tokens.starts[at], tokens.ends[at]
    before = text[start - 1] if start else _BLANK
    if before == _BLANK == text[end : end + 1] and number.last - at == 1 and not number.letter:
        return _phone(tokens, number, before)  # nothing stands against the digits
    return (
        _behind_letters(tokens, number, before)
        or _behind_hyphen(tokens, number)
        or _web_address(tokens, number, before)
        or _generation(number, before)
        or _lettered_phone(tokens, number, before)
        or _phone(tokens, number, before)
        or _before_letters(tokens, number)
    )


@functools.lru_cache(maxsize=16)
def is_web(run: str) -> bool:
    """Whether a run of signs without a blank is a web or mail address; all numbers in it ask for the same."""
    return _WEB.search(run) is not None


def _token_behind(tokens: Tokens, at: int, end: int) -> int:
    """The first token behind ``at`` that begins at or behind a text offset."""
    last = at + 1
    while last < len(tokens.words) and tokens.starts[last] < end:
        last += 1
    return last


def _behind_letters(tokens: Tokens, number: Number, before: str) -> tuple[int, str] | None:
    """``A320``, ``F16-22``, ``file_12``: behind letters that are no currency."""
    if before != _UNDERSCORE:
        start = tokens.starts[number.first]
        if not before.isalpha() or currency_before(tokens.text, start, tokens.starts[0]) is not None:
            return None
    return number_end(tokens, number.first + 1, _HYPHEN), "discard.model"


def _behind_hyphen(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``Covid-19``, ``the MIG -29``: behind a hyphen and letters, or capitals with a blank between."""
    text, at = tokens.text, number.first
    hyphen = tokens.starts[at] - 1
    if at <= 1 or hyphen <= 0 or text[hyphen] not in _HYPHENS:
        return None
    name = tokens.words[at - 2]
    if name.text in labels.NUMBER_PREFIXES:
        return None
    joined = text[hyphen - 1].isalpha() and tokens.ends[at - 2] == hyphen
    code = text[hyphen - 1] == " " and name.cap and tokens.surface(at - 2, at - 1).isupper()
    return (at + 1, "discard.model") if joined or code else None


def _web_address(tokens: Tokens, number: Number, before: str) -> tuple[int, str] | None:
    """``www.odden.org/news/12``, ``lee22@odden.com``: where the tokens end that no blank sets apart."""
    text, starts, ends, words = tokens.text, tokens.starts, tokens.ends, tokens.words
    at = number.first
    start = starts[at]
    goes_on = at + 1 < len(words) and words[at + 1].tag in _IN_ADDRESS and starts[at + 1] == ends[at]
    if not goes_on and before not in _BEFORE_ADDRESS:
        return None
    low = max(0, starts[0] - _LONGEST_ADDRESS)
    low = max(text.rfind(" ", low, start), text.rfind("\n", low, start), low - 1) + 1
    high = text.find(" ", ends[at], ends[-1] + _LONGEST_ADDRESS)
    if not is_web(text[low : high if high >= 0 else ends[-1]]):
        return None
    last = at + 1
    while last < len(words) and starts[last] == ends[last - 1]:
        last += 1
    return last, "discard.address"


def _generation(number: Number, before: str) -> tuple[int, str] | None:
    """``5G``: a generation of telephones, not a sum."""
    if number.letter != labels.GENERATION or number.value not in labels.GENERATIONS:
        return None
    return (number.last + 1, "discard.model") if before not in _SIGNS else None


def _lettered_phone(tokens: Tokens, number: Number, before: str) -> tuple[int, str] | None:
    """``305-555-TIPS``: a telephone number that ends in letters."""
    text, at = tokens.text, number.first
    end = tokens.ends[at]
    if text[end : end + 1] not in _PHONE_JOINTS or tokens.shouted:
        return None
    start = tokens.starts[at] - (before == "(")
    found = _LETTERED_PHONE.match(text, start, tokens.ends[-1])
    return None if found is None else (_token_behind(tokens, at, found.end()), "discard.address")


def _phone(tokens: Tokens, number: Number, before: str) -> tuple[int, str] | None:
    """``+44 20 7946 0101``, ``555-0100/0101``, ``call 555-0100``: a telephone number with its extensions."""
    text, at = tokens.text, number.first
    start, end = tokens.starts[at], tokens.ends[at]
    found = _PHONE.match(text, start - (before == "+"), tokens.ends[-1])
    if found is None and at and text[end : end + 1] == "-" and _is_called(tokens, tokens.words[at - 1]):
        found = _local_phone(tokens, at)
    if found is None and _is_short_line(tokens, number):
        return number.last, "discard.address"
    if found is None or before in _SIGNS or (found.end() <= end and _grouped(text, start, end, before)):
        return None
    return number_end(tokens, _token_behind(tokens, at, found.end())), "discard.address"


def _is_short_line(tokens: Tokens, number: Number) -> bool:
    """``dial 112``, ``ring 101 or``, ``call police on 999``: digits that count nothing, of a line for calls."""
    words, at = tokens.words, number.first
    if at == 0 or number.last - at != 1 or not tokens.surface(at, at + 1).isdecimal():
        return False
    if not _SHORTEST_LINE <= tokens.ends[at] - tokens.starts[at] <= _LONGEST_LINE:
        return False
    if number.last < len(words) and words[number.last].tag not in _BEHIND_LINES:
        return False
    before = words[at - 1]
    if before.lemma in labels.RINGING:
        return True
    return before.text in labels.ON_LINES and not tokens.lemmas.isdisjoint(labels.RINGING | labels.CONTACTING_VERBS)


def _is_called(tokens: Tokens, before: Word) -> bool:
    """``call 625-4000``, ``email her or 625-4000``: whether a word leads to the number of a telephone."""
    or_at = before.tag == "C" and not tokens.texts.isdisjoint(labels.CONTACTING)
    return or_at or before.text in labels.CALLED_AT


def _local_phone(tokens: Tokens, at: int) -> re.Match[str] | None:
    """``Call 625-4000.``: three digits and four that count nothing."""
    found = _LOCAL_PHONE.match(tokens.text, tokens.starts[at], tokens.ends[-1])
    behind = next((k for k in range(at, len(tokens.words)) if found and tokens.starts[k] >= found.end()), None)
    return found if behind is None or tokens.words[behind].tag in ".,;:)C" else None


def _grouped(text: str, start: int, end: int, before: str) -> bool:
    """Whether the digits are groups of three (``1 414 021 100``, ``1.234.567``), not a telephone number."""
    return text[start] != "0" and before not in "+(" and any(mark.isspace() or mark == "." for mark in text[start:end])


def _before_letters(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``the 21st``, ``block 12bis``, ``47m12``: before letters that are no unit, or a scale letter and more digits."""
    text, starts, ends, words = tokens.text, tokens.starts, tokens.ends, tokens.words
    after = number.last + 1 if number.letter else number.last
    if after >= len(words) or starts[after] != ends[after - 1] or words[after].tag in _APART:
        return None
    letters = tokens.surface(after, after + 1)
    ordinal = letters in labels.ORDINAL_ENDINGS
    if not ordinal and number.letter:
        code = words[after].text == "#" and unit_after(text, ends[number.last - 1], ends[-1]) is None
        return (after + 1, "discard.model") if code else None  # 47m12
    if not ordinal and letters.lower() == _PLURAL:
        return None
    if unit_after(text, ends[after - 1], ends[-1]) is not None:
        return None  # 15st 3lb
    return after + 1, "discard.ordinal" if ordinal else "discard.model"


_PLURAL: Final = "s"
