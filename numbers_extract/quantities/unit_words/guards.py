"""A spelling beside a number in, whether it is a unit or a currency there out: the checks that entries name."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from numbers_extract.lexicon import currencies as data
from numbers_extract.lexicon import unit_patterns as patterns
from numbers_extract.lexicon.relators import PARTITIVE
from numbers_extract.patterns import later
from numbers_extract.quantities.unit_words.spellings import word_lists

__all__ = ["BEFORE_GUARDS", "GUARDS", "is_edge", "is_followed", "is_of_scale", "words_after"]

_EDGE: Final = later(r"\s*(?:\Z|[.,;:!?)\]}\"\u201c\u201d\u2019\u2026\u2013\u2014]|/\w|([^\W\d_]+)|\()")
_WORDS_AFTER: Final = later(r"[\s\-]{0,3}([^\W\d_]+)(?:\s+([^\W\d_]+))?")
_BIG_BEFORE: Final = later(patterns.BIG_BEFORE, re.IGNORECASE)
_SCALE_BEFORE: Final = later(patterns.SCALE_BEFORE, re.IGNORECASE)
_BIG_AFTER: Final = later(patterns.BIG_AFTER, re.IGNORECASE)
_MANY_DIGITS: Final = later(r"\d[.,]?\d")
_DECIMAL_BEFORE: Final = later(r"\d\.\d+\s?\Z")
_FEET_BEFORE: Final = later(patterns.FEET_BEFORE, re.IGNORECASE)
_FEET_SIGN_BEFORE: Final = later(r"\d['\u2019\u2032]\s?\d{1,2}\Z")
_SIZE_AFTER: Final = later(patterns.SIZE_AFTER, re.IGNORECASE)
_INCHES_AFTER: Final = later(r"\d{1,2}(?!\d)")
_MEASURED_AFTER: Final = later(r"\s*(?:\Z|[.,;:)\]]|[x\u00d7]\b|\()")
_PARTITIVE: Final = tuple(f" {word} " for word in PARTITIVE)
_HEAT_REACH: Final = 90
_FEW_WORDS_BACK: Final = 40
_LONGEST_PRICE_WORD: Final = 40
_PRICE_BEFORE: Final = later(patterns.PRICE_BEFORE)


def is_edge(text: str, end: int, limit: int, *, words: bool = True) -> bool:
    """Whether what stands before ``end`` is the end of a measure: text end, punctuation, or a function word."""
    found = _EDGE.match(text, end, limit)
    if found is None or text[end : end + 1] in ("-", "'", "\u2019"):
        return False
    word = found[1]
    return word is None or (words and word.lower() in word_lists().EDGE_WORDS)


def _digit(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """After figures, not number words."""
    return text[pos - 1].isnumeric()


def _attached(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Right on the figures, and nothing that makes a label of it: ``50p``, not ``50 P``, ``50p-a``."""
    after = text[end : end + 2]
    return (
        start == pos
        and text[pos - 1].isnumeric()
        and (not after or not (after[0].isalnum() or after[0] in "-'\u2019_") or after[:2] == "-a")
        and not (len(after) == 2 and after[0] == "." and after[1].isalnum())
    )


def _edge(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """After figures, before an edge."""
    return text[pos - 1].isnumeric() and is_edge(text, end, limit)


def _stone(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """A weight in stone: before an edge or the pounds that go with it (``12 stone 4 pounds``)."""
    return _edge(text, pos, start, end, limit) or _with_pounds(text, pos, start, end, limit)


def _with_pounds(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """After figures, before more of them: ``15st 3lb``."""
    return text[pos - 1].isnumeric() and text[end : end + 1].isspace() and text[end + 1 : end + 2].isdigit()


def _letter(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """A single letter: attached to the figures, or apart with an edge behind it (``45g``, ``5-W lamp``, ``5 g of``)."""
    if not text[pos - 1].isnumeric():
        # ``2.3 million t`` is a unit, ``two t`` is not.
        return is_of_scale(text, pos) and is_edge(text, end, limit)
    if start == pos:
        return _attached(text, pos, start, end, limit) or text[end : end + 1] == "/"
    if text[pos] in "-\u2010\u2011":
        return end >= limit or not (text[end].isalnum() or text[end] in "-'\u2019")
    return is_edge(text, end, limit)


def _alone(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """With nothing behind that it could describe: ``80 grand``, not ``80 grand pianos``."""
    return is_edge(text, end, limit)


def _priced_before(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Behind a word of paying, or as thousands: ``pay the seven bucks``, not ``saw seven bucks``."""
    if _BIG_BEFORE.search(text, max(0, pos - 14), pos) is not None:
        return True
    words = text[max(0, start - _FEW_WORDS_BACK) : start].lower().split()
    return not data.SPENDING_WORDS.isdisjoint(words)


def _gap(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """After figures and a space, before an edge."""
    return start > pos and text[pos] != "-" and text[pos - 1].isnumeric() and is_edge(text, end, limit)


def _last(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """A letter apart from figures with no word behind it: ``12 C``, not ``12 C streets``."""
    return _gap(text, pos, start, end, limit) and is_edge(text, end, limit, words=False)


def _heat(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """``12 C`` with no word behind; else only in talk of heat, or as a decimal: ``Seat 30C`` is a label."""
    around = text[max(0, pos - _HEAT_REACH) : end + _HEAT_REACH].lower()
    heated = any(w in around for w in word_lists().HEAT_WORDS)
    if start > pos:
        return _last(text, pos, start, end, limit) or (heated and _gap(text, pos, start, end, limit))
    if not _attached(text, pos, start, end, limit):
        return False
    return heated or _DECIMAL_BEFORE.search(text, max(0, pos - 12), pos) is not None


def _decimal(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Only after a decimal fraction: ``1.3 A`` is a current, ``13 A`` an address."""
    return _DECIMAL_BEFORE.search(text, max(0, pos - 12), pos) is not None and is_edge(text, end, limit)


def _secs(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """``9.58s`` and ``10 s`` are seconds; ``10s``, ``1980s`` are not."""
    if start == pos:
        return _DECIMAL_BEFORE.search(text, max(0, pos - 12), pos) is not None and _attached(
            text, pos, start, end, limit
        )
    return _gap(text, pos, start, end, limit)


def _inch(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """``in``: before punctuation, a size word or a bracket, or after feet; never the preposition."""
    if not text[pos - 1].isnumeric():
        return False
    if start > pos and text[pos] in "-\u2010\u2011":
        return text[end : end + 1] == " " or end >= limit
    return bool(
        _MEASURED_AFTER.match(text, end, limit)
        or _SIZE_AFTER.match(text, end, limit)
        or (start == pos and not text[end : end + 1].isalnum())
        or _FEET_BEFORE.search(text, max(0, pos - 16), pos)
        or text[pos - 2 : pos - 1] == "/"
    )


def _mark(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Quotation marks as feet and inches: attached, and either in a height (6'2") or before a size word."""
    if start != pos or not text[pos - 1].isnumeric():
        return False
    if text[start] in "'\u2019":
        single = not text[max(0, pos - 2) : pos - 1].isnumeric()
        return bool((single and _INCHES_AFTER.match(text, end, limit)) or _SIZE_AFTER.match(text, end, limit))
    return bool(_FEET_SIGN_BEFORE.search(text, max(0, pos - 8), pos) or _SIZE_AFTER.match(text, end, limit))


def _big(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Only after thousands or more."""
    return _BIG_BEFORE.search(text, max(0, pos - 14), pos) is not None


def _of(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """A kitchen measure: ``cups of``, or a fraction of a cup."""
    return text.startswith(_PARTITIVE, end) or text[pos - 1] in "¼½¾⅓⅔" or text[max(0, pos - 2) : pos - 1] == "/"


def _sign(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """A currency sign after its number, not the one that leads the next number or word: ``10 €``, not ``10 $5``."""
    rest = text[end : min(limit, end + 2)]
    return not (rest[:1].isalnum() or (rest[:1] == " " and rest[1:].isdigit() and start > pos))


def _common(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Not as a proper name: ``50 Cent`` sings."""
    word = text[start:end]
    return not word.istitle()


def _pence(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """``50p`` is pence; ``720p`` and ``1080p`` are pictures."""
    return _attached(text, pos, start, end, limit) and not re.search(
        r"(?:480|720|1080|1440|2160)\Z", text[max(0, pos - 4) : pos]
    )


def _lower(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Only in small letters: ``18 sen``, not ``18 Sen.``."""
    return text[start:end].islower()


def _never(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """A spelling that is generated but is another word: ``bars``, ``moles``."""
    return False


def _maybe(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Always, but marked as ambiguous: ``5 m``; not before an apostrophe or a digit (``47m12`` is a code)."""
    after = text[end : end + 1]
    return after not in ("'", "\u2019") and not after.isdigit() and text[pos - 1 : pos] != "$"


GUARDS: dict[str, Callable[[str, int, int, int, int], bool]] = {
    "digit": _digit, "attached": _attached, "edge": _edge, "letter": _letter, "gap": _gap, "decimal": _decimal,
    "secs": _secs, "inch": _inch, "mark": _mark, "big": _big, "of": _of, "sign": _sign, "common": _common,
    "pence": _pence, "heat": _heat, "last": _last, "lower": _lower, "never": _never, "maybe": _maybe, "stone": _stone,
    "with_pounds": _with_pounds, "alone": _alone, "priced": _priced_before,
}  # fmt: skip
"""The checks that a lexicon entry can name for a spelling: (text, number end, unit start, unit end, limit) to bool."""


def _before_big(text: str, pos: int, _end: int) -> bool:
    return _BIG_AFTER.match(text, pos) is not None


def _before_big_glued(text: str, pos: int, end: int) -> bool:
    if end != pos:
        return False
    before = text[max(0, end - _LONGEST_PRICE_WORD) : end - 1]
    far = _PRICE_BEFORE.search(before)  # between N720 and N750
    if far is not None and far[1] == text[end - 1] and _priced(before[: far.start(1)]):
        return True
    return _BIG_AFTER.match(text, pos) is not None or _priced(before)


def _priced(before: str) -> bool:
    """Whether a word of paying or costing ends the text before a sign: ``costs``, ``a price of``, ``pay between``."""
    words = before.lower().split()
    if not before[-1:].isspace() or not words:
        return False
    return words[-1] in data.PRICE_WORDS or (
        words[-1] in data.PRICE_LEADS and words[-2:-1] != [] and words[-2] in data.PRICE_WORDS
    )


def _before_digits(text: str, pos: int, end: int) -> bool:
    return end == pos and _MANY_DIGITS.match(text, pos) is not None


def _before_spaced(_text: str, pos: int, end: int) -> bool:
    return end < pos


BEFORE_GUARDS: dict[str, Callable[[str, int, int], bool]] = {
    "big": _before_big,
    "glued": _before_big_glued,
    "digits": _before_digits,
    "spaced": _before_spaced,
}
"""The same for a sign before a number: (text, number start, sign end) to bool."""


def is_of_scale(text: str, pos: int) -> bool:
    """Whether the number that ends at ``pos`` ends in a scale word or letter: ``2.3 million``."""
    return _SCALE_BEFORE.search(text, max(0, pos - 12), pos) is not None


def words_after(text: str, end: int, limit: int) -> re.Match[str] | None:
    """The word behind an offset, and the one behind that, as groups 1 and 2."""
    return _WORDS_AFTER.match(text, end, limit)


def is_followed(text: str, end: int, limit: int, words: frozenset[str]) -> bool:
    """Whether one of the words, or two of them with a space between, stands behind an offset."""
    found = words_after(text, end, limit)
    if found is None:
        return False
    first = found[1] if found[1] in words else found[1].lower()
    return first in words or (found[2] is not None and f"{first} {found[2].lower()}" in words)
