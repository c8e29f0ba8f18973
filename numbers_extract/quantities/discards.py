"""A number as written in, the rule by which it leaves out: labels, models, ordinals, addresses, idioms, credits."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon import labels
from numbers_extract.lexicon.function_words import TIME_NOUNS
from numbers_extract.lexicon.numbers import HALF
from numbers_extract.lexicon.relators import CONJUNCTIVE
from numbers_extract.lexicon.words import FOLDED, is_known
from numbers_extract.numerals import Number
from numbers_extract.patterns import later
from numbers_extract.quantities.addresses import address_at
from numbers_extract.quantities.glued import glued, is_web
from numbers_extract.quantities.labelled import labelled
from numbers_extract.quantities.look_alikes import look_alike
from numbers_extract.quantities.names import (
    coordinate_end,
    is_figure_alone,
    is_footnote,
    is_fronted,
    is_word_name,
    named_apart,
    number_end,
)
from numbers_extract.quantities.numbered import follows_sign, follows_zone
from numbers_extract.quantities.scores import score_end
from numbers_extract.quantities.unit_words.lookup import unit_after
from numbers_extract.text.tokens import Tokens

__all__ = ["SAYS", "reason_at"]

SAYS: dict[str, str] = {reason.id: reason.says for reason in labels.REASONS}

_IDIOMS: dict[str, list[tuple[tuple[str, ...], int]]] = {}  # by each of their words, with its place
for _words in labels.IDIOMS:
    for _at, _part in enumerate(_words):
        _IDIOMS.setdefault(_part, []).append((_words, _at))

# The words beside each of them.
_BESIDE: Final = {
    _part: frozenset(_words[_at - 1] if _at else _words[1] for _words, _at in found) for _part, found in _IDIOMS.items()
}
_NUMBERED_OF: Final = 2
_BEFORE_ARM: Final = 3
_LEAST_CODE: Final = 10_000


def reason_at(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """The token to go on with and the rule id, where the number at ``number.first`` is no quantity; else None."""
    words = tokens.words
    at = number.first
    found = _idiom(tokens, at) or _half_of_a_word(tokens, number)
    if found is not None:
        return found
    if words[at].text == "#":
        end = coordinate_end(tokens, number)
        if end is not None:
            return end, "discard.label"
        if _is_texted(tokens, number):
            return number.last, "discard.address"
        if is_footnote(tokens, number) or _opens_item(tokens, number):
            return number.last, "discard.list"
        end = _thread_mark_end(tokens, number) or _gallery_mark_end(tokens, number)
        if end:
            return end, "discard.furniture"
        if _is_page(tokens, at) or follows_sign(tokens, number) or follows_zone(tokens, number):
            return number.last, "discard.label"
        if _is_number_sign(tokens, at):
            return (number_end(tokens, number.last), "discard.label") if _says_which(tokens, number) else None
        found = _calibre(tokens, number) or glued(tokens, number) or address_at(tokens, number)
        if found is None and is_figure_alone(tokens, number):
            return number.last, "discard.label"
    elif number.form == "words":
        found = _ordinal(tokens, number) or _year_in_words(tokens, number)
    else:
        found = _verb_too(tokens, number) or _of_a_test(tokens, number)
    end = score_end(tokens, number) if found is None else None
    if end is not None:
        return end, "discard.score"
    found = found or _name(tokens, number) or labelled(tokens, number)
    return found or look_alike(tokens, number) or named_apart(tokens, number)


def _opens_item(tokens: Tokens, number: Number) -> bool:
    """``1. 12 people were hurt``, ``(2) 30 were killed``: the number of an item, before another number or a capital."""
    words, at = tokens.words, number.first
    opens = at == 0 or (at == 1 and words[0].text == "(")
    if not opens or number.value is None or number.value >= _MOST_ITEMS or number.last + 1 >= len(words):
        return False
    closes = words[number.last].text
    if closes != (")" if at else "."):
        return closes == ")" and at == 0 and words[number.last + 1].tag == "Q"
    return words[number.last + 1].tag == "Q" or (at == 1 and words[number.last + 1].cap)


def _thread_mark_end(tokens: Tokens, number: Number) -> int:
    """``... in the blast https://a.example/b 1/3``: where the last words behind an address or hashtag end; 0: none."""
    words, at = tokens.words, number.first
    if len(words) - at not in _THREAD_LENGTHS:
        return 0
    rest = [word.text for word in words[at:]]
    if rest not in (["#", "/", "#"], ["#"]) or _THREAD.fullmatch(tokens.surface(at, len(words))) is None:
        return 0
    before = tokens.text[: tokens.starts[at]].split()[-1:]
    marked = bool(before) and (before[0].startswith(_HASH) or is_web(before[0]))
    return len(words) if marked else 0


def _gallery_mark_end(tokens: Tokens, number: Number) -> int:
    """``1 / 3 Back to Gallery``: where the number of a picture and how many there are end, 0 for none."""
    words, at = tokens.words, number.last + _BEHIND_STROKE
    if at >= len(words) or words[at - 1].text != "#" or words[number.last].text != "/":
        return 0
    texts = tuple(word.text for word in words[at : at + len(labels.TO_GALLERY)])
    return at if texts == labels.TO_GALLERY else 0


def _is_number_sign(tokens: Tokens, at: int) -> bool:
    """``apartment #64``, ``Warrant #: 17021``: whether a hash sign stands before a token, and no letter before that."""
    start = tokens.starts[at]
    if start and tokens.text[start - 1] == " " and at:  # Case Number #: 17021
        low = tokens.ends[at - 1] if tokens.words[at - 1].tag != ":" else tokens.starts[at - 1]
        return tokens.text[max(tokens.starts[0], low - 1) : start].strip(": ") == _HASH
    return start > 0 and tokens.text[start - 1] == _HASH and not tokens.text[start - 2 : start - 1].isalnum()


def _says_which(tokens: Tokens, number: Number) -> bool:
    """``apartment #64``, ``#breaking #2023``: plain digits behind the sign; not ``#118 million``, ``#7.5``."""
    at = number.first
    return number.last - at == 1 and tokens.text[tokens.starts[at] : tokens.ends[at]].isdecimal()


def _is_page(tokens: Tokens, at: int) -> bool:
    """``p. 12``, ``fn. 3``, ``vol. 4``: a number behind the short form of what books number."""
    words = tokens.words
    return at > 1 and words[at - 1].text == "." and words[at - 2].text in labels.BOOK_SIGNS


_HASH: Final = "#"
_BEHIND_STROKE: Final = 2
_THREAD_LENGTHS: Final = frozenset({1, 3})
_THREAD: Final = later(r"\d{1,2}/\d{1,2}")
_MOST_ITEMS: Final = 100


def _ordinal(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``the one hundred and twentieth victim``, ``the two thousandth``, ``the twenty-ninth``: it counts in order.

    Not ``two third graders`` nor ``five first cousins``: behind a space a small ordinal belongs to the noun.
    """
    words = tokens.words
    at = number.last
    if at + 1 < len(words) and (words[at].tag == "-" or words[at].text in CONJUNCTIVE):
        at += 1
    word = words[at] if at < len(words) else None
    if word is None or word.ordinal is None or not word.ordinal or number.value is None:
        return None
    last = words[number.last - 1]
    tens = (last.cardinal or 0) in _TENS and word.ordinal < _LEAST_TEEN and words[number.last].tag == "-"
    rest = last.scale is not None and (at > number.last or word.ordinal > _LAST_GRADE)
    scaled = word.ordinal >= _LEAST_SCALE
    return (at + 1, "discard.ordinal") if tens or rest or scaled else None


def _year_in_words(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``in nineteen ninety-one``: a century and what it has behind it; not ``twenty twenty-dollar bills``."""
    words, at = tokens.words, number.last
    if number.value not in _CENTURIES or at - number.first != 1 or at >= len(words):
        return None
    dated = number.first > 0 and words[number.first - 1].tag in "Is"
    if words[at].cardinal not in _TENS and not (dated and words[at].cardinal in _TEENS):
        return None
    last = at + 1
    if last + 1 < len(words) and words[last].tag == "-" and (words[last + 1].cardinal or _LEAST_TEEN) < _LEAST_TEEN:
        last += 2
    elif last < len(words) and 0 < (words[last].cardinal or 0) < _LEAST_TEEN:
        last += 1
    counts = last < len(words) and words[last].tag in "-SNJUL"
    return None if counts else (last, "discard.calendar")


_CENTURIES: Final = range(15, 21)
_TEENS: Final = range(10, 20)
_TENS: Final = range(20, 100, 10)
_LEAST_TEEN: Final = 10
_LAST_GRADE: Final = 12
_LEAST_SCALE: Final = 100


def _name(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``Seven Hills stadium``: a number word and a common noun, both with a capital where nothing else has one."""
    words = tokens.words
    at = number.last
    if number.form != "words" or at >= len(words) or tokens.shouted or not words[at].cap:
        return None
    if not (tokens.text[tokens.starts[number.first]].isupper() and at - number.first == 1):
        return None
    if is_word_name(tokens, number):
        return at + 1, "discard.label"
    raw = tokens.text[tokens.starts[at] : tokens.ends[at]]
    closed = at + 1 < len(words) and words[at + 1].tag == '"'
    if closed and number.first and words[number.first - 1].tag == '"' and raw[0].isupper():
        return at + 1, "discard.label"  # her novel "Nineteen Lanterns"
    if raw.isupper() or not raw[0].isupper() or raw[: max(2, len(raw) - 1)].isupper():
        return None  # Two IEDs
    plain = FOLDED[raw.lower()]
    return (at + 1, "discard.label") if is_known(raw.lower()) and plain.group is None and plain.tag in "SW" else None


def _idiom(tokens: Tokens, at: int) -> tuple[int, str] | None:
    words = tokens.words
    text = words[at].text
    raw = text if text != "#" else tokens.text[tokens.starts[at] : tokens.ends[at]]
    beside = _BESIDE.get(raw)
    if beside is None:
        return None
    before = words[at - 1].text if at else ""
    behind = words[at + 1].text if at + 1 < len(words) else ""
    if before != "#" != behind and before not in beside and behind not in beside:
        return None
    for idiom, offset in _IDIOMS[raw]:
        first = at - offset
        if first < 0 or first + len(idiom) > len(words):
            continue
        if idiom in labels.SPANS_TOO and first and words[first - 1].text in labels.BEFORE_SPANS:
            continue  # fell in one day
        if all(_same(tokens, first + k, part) for k, part in enumerate(idiom)):
            return first + len(idiom), "discard.idiom"
    return None


def _half_of_a_word(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``a half-life of nine days``, ``two half-sisters``: a word that begins with *half-*, not half a unit."""
    words, at = tokens.words, number.last
    if at + 1 >= len(words) or words[at].tag != "-" or words[at - 1].text not in HALF:
        return None
    joined = tokens.starts[at] == tokens.ends[at - 1] and tokens.starts[at + 1] == tokens.ends[at]
    if not joined or words[at + 1].cardinal is not None or words[at + 1].tag not in "NSXUJEeR":
        return None
    if words[at + 1].text in labels.HALVED or unit_after(tokens.text, tokens.ends[at], tokens.ends[-1]) is not None:
        return None
    return at + 2, "discard.ratio_noun"


def _verb_too(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``Lee scores a goal``, ``Lee scores all 60``: a verb behind a name and before its object, no number."""
    words, at = tokens.words, number.first
    if words[at].text not in labels.VERBS_TOO or not at or number.last >= len(words) or tokens.shouted:
        return None
    acts = words[at - 1].tag == "X" and words[at - 1].cap and words[number.last].tag in "aDQ"
    return (number.last, "discard.idiom") if acts else None


def _of_a_test(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``credit scores``, ``settling personal scores``: behind a noun or an adjective it counts nothing.

    But ``in the city scores of villagers``, ``In the city scores were hurt``, ``Last month scores fled``.
    """
    words, at = tokens.words, number.first
    if words[at].text not in labels.VERBS_TOO or not at or number.last - at != 1:
        return None
    before, tested = words[at - 1], words[at - 1].text in labels.SCORED
    counts = number.last < len(words) and words[number.last].tag in "oSNJRQ"
    dated = before.lemma in TIME_NOUNS
    if not tested and (before.tag not in "NJ" or dated or counts or is_fronted(tokens, at)):
        return None
    return number.last, "discard.idiom"


def _same(tokens: Tokens, at: int, part: str) -> bool:
    text = tokens.words[at].text
    return text == part or (text == "#" and tokens.text[tokens.starts[at] : tokens.ends[at]] == part)


def _calibre(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """``9mm pistols``, ``7.62 x 39mm ammunition``: the calibre before what has it."""
    words, at = tokens.words, number.last
    times = at + 1 < len(words) and words[at].text in labels.CALIBRE_TIMES and words[at + 1].text == "#"
    if times:
        at += _NUMBERED_OF
    if at < len(words) and words[at].tag == "-":
        at += 1
    pointed = tokens.text[tokens.starts[number.first]] == "." and at < len(words)
    if pointed and (words[at].lemma in labels.OF_A_CALIBRE or words[at].text in labels.MAGNUMS):
        return at + (words[at].text in labels.MAGNUMS), "discard.calibre"
    if at >= len(words) or words[at].text not in labels.CALIBRE_UNITS:
        return None
    if words[at].text in labels.CALIBRES and words[at - 1].tag == "-":
        return at + 1, "discard.calibre"
    for word in words[at + 1 : at + 1 + _BEFORE_ARM]:
        if word.lemma in labels.OF_A_CALIBRE:
            return at + 1, "discard.calibre"
        if word.tag not in "JSNX-.":
            break
    return None


def _is_texted(tokens: Tokens, number: Number) -> bool:
    """``text NEWS to 51414``: whether a code is sent there, or sent."""
    words, at = tokens.words, number.first
    if tokens.texts.isdisjoint(labels.TEXTING) or not at or not tokens.surface(at, number.last).isdecimal():
        return False
    led = words[at - 1].text in labels.TEXTING or words[at - 1].tag == "t" or words[at - 1].text in labels.BEFORE_CODES
    counts = number.last < len(words) and words[number.last].tag in "SN"
    return led and not counts and (number.value or 0) >= _LEAST_CODE
