"""The end of a unit or of what is counted in, the denominator of the rate that goes on there out: ``a barrel``."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from string import ascii_lowercase
from typing import Final

from numbers_extract.lexicon import denominators as words
from numbers_extract.lexicon.quantity_words import INNER_HEDGES
from numbers_extract.lexicon.relators import ABLATIVE, AGENTIVE, ALLATIVE, INDEFINITE_ARTICLES, INESSIVE, PER_UNIT
from numbers_extract.lexicon.spellings import SPACE, WORD
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.patterns import later
from numbers_extract.quantities.unit_words.guards import is_edge, words_after
from numbers_extract.quantities.unit_words.in_use import units_in_use
from numbers_extract.quantities.unit_words.spellings import is_irregular, singular_of, word_lists

__all__ = ["rate_after", "rates_behind"]


def _any_of(alternatives: Iterable[str]) -> str:
    """The alternatives of a verbose pattern that matches any of the phrases, the longest first."""
    return "|".join(sorted((re.escape(one) for one in alternatives), key=lambda one: (-len(one), one)))


_RATE: Final = re.compile(
    rf"""
    (?: [{SPACE}]{{0,8}}\r?\n[{SPACE}]{{0,8}} | [{SPACE}]{{1,2}})
    (?: (?P<per>{_any_of(words.PER)})\s+
      | (?P<art>{_any_of(INDEFINITE_ARTICLES)})\s+
      | (?P<each>{_any_of(words.EVERY_ONE)})\s+
      | (?P<exchange>{_any_of([words.TO_THE])})\s+
      | (?P<adverb>{_any_of(words.ADVERBS)} | {words.YEARLY})
    )
    | (?P<slash>[ ]?/[ ]?)(?=[^\W_])
    | [-\u2010\u2011](?:(?P<hart>{_any_of(INDEFINITE_ARTICLES)})|(?P<hper>{_any_of(PER_UNIT)}))[-\u2010\u2011]
    """,
    re.VERBOSE | re.IGNORECASE,
).match
_RATE_FIRST: Final = frozenset(SPACE + "\r\n/-\u2010\u2011")
_RATE_OPENERS: Final = (
    *INDEFINITE_ARTICLES,
    *words.PER,
    *words.EVERY_ONE,
    words.TO_THE,
    *words.ADVERBS,
    *words.YEARLY_SPELLINGS,
)


def _no_rates() -> frozenset[str]:
    """A blank with two or three letters that no word of a rate begins with: nearly all texts go on so."""
    found: set[str] = set()
    for letters in itertools.product(ascii_lowercase, repeat=2):
        start = "".join(letters)
        longer = {start + letter for letter in ascii_lowercase} if _opens_rate(start) else {start}
        found.update(one for one in longer if not _opens_rate(one))
    return frozenset(f" {spelling}" for one in found for spelling in (one, one.capitalize()))


def _opens_rate(start: str) -> bool:
    return any(opener.startswith(start) for opener in _RATE_OPENERS)


_NO_RATE: Final = _no_rates()
_RATE_NUMBER: Final = re.compile(
    rf"(\d{{1,3}}(?:,\d{{3}}){{1,5}}|\d{{1,15}})(?![.,/^\u2013-]?\d)"
    rf"(?:[ \-]?({_any_of(words.SCALE_WORDS)}))?\b[ \xa0\-]?"
    rf"|(?:(?:{_any_of(INDEFINITE_ARTICLES)})\s+)?({_any_of(words.DENOMINATOR_NUMBERS)})\b[ \xa0\-]?",
    re.IGNORECASE,
).match
_VERBS, _PARTICIPLES = "VB", "Ee"  # letters of verbs, and of forms that may be a past
_NOUN: Final = later(r"[^\W\d_]+(?:['\u2019]s)?")
_LAST_FUEL: Final = later(rf"{words.FUEL_UNITS}\Z")
_HUNDRED_KM: Final = later(words.HUNDRED_KILOMETRES)
_SQUARED: Final = later(r"(?:\^?2|\u00b2)(?!\w|[.,]\d)")


def rate_after(text: str, pos: int, limit: int, *, money: bool = False) -> tuple[int, str] | None:
    """Rate words at ``pos`` (behind a unit or what is counted): (their end, the singular denominator), else None.

    ``a barrel``, ``per 100,000 people`` (``100000 person``), ``/kg``, ``each day``, ``-an-hour``. ``money`` says that
    an amount of money stands before: ``$500 a month before the war`` is a rate.
    """
    if (
        pos >= limit
        or text[pos : pos + 3] in _NO_RATE
        or text[pos : pos + 4] in _NO_RATE
        or text[pos] not in _RATE_FIRST
    ):
        return None
    found = _RATE(text, pos, limit)
    if found is None:
        return None
    how = found.lastgroup
    at = found.end()
    if how == "adverb":
        return _adverb(text, at, limit, found["adverb"])
    if how in ("per", "hper"):
        rate = _per(text, at, limit, caps=found[how].isupper())
    elif how == "slash":
        rate = _slash(text, pos, at, limit)
    elif how == "exchange":
        return _exchange(text, at, limit)
    else:
        rate = _article(text, at, limit, hyphens=how == "hart", money=money)
    if rate is not None and rate[0] < limit and how != "art":
        # ``20 litres per person per day``: one more, never a chain.
        more = _RATE(text, rate[0], limit)
        if more is not None and more.lastgroup in ("per", "slash", "art") and words.PER_JOINT not in rate[1]:
            second = (
                _per(text, more.end(), limit, caps=False)
                if more.lastgroup == "per"
                else _slash(text, rate[0], more.end(), limit)
                if more.lastgroup == "slash"
                else _article(text, more.end(), limit, hyphens=False)
            )
            if second is not None:
                return second[0], f"{rate[1]}{words.PER_JOINT}{second[1]}"
    return rate


class _RateOpeners(dict[str, bool]):
    """A spelling in lower case -> whether the words of a rate can begin with it."""

    def __missing__(self, text: str) -> bool:
        opens = text[:1] in _RATE_SIGNS or text in word_lists().RATE_STARTS or _RATE(f" {text} ", 0) is not None
        if len(self) < _MOST_SPELLINGS:
            self[text] = opens
        return opens


_RATE_SIGNS: Final = frozenset("/-\u2010\u2011\u2014")
_MOST_SPELLINGS: Final = 100_000
_OPENS_RATE: Final = _RateOpeners()


def rates_behind(text: str, texts: Sequence[str], ends: Sequence[int]) -> dict[int, str]:
    """The denominators of all rates whose words begin with a token of a sentence, by its place.

    ``texts`` are the spellings of its tokens in lower case, ``ends`` where they end. The first begins none.
    """
    found: dict[int, str] = {}
    limit = ends[-1]
    for k in itertools.compress(itertools.count(), map(_OPENS_RATE.__getitem__, texts)):
        rate = rate_after(text, ends[k - 1], limit) if k else None
        if rate is not None:
            found[k] = rate[1]
    return found


def _adverb(text: str, end: int, limit: int, word: str) -> tuple[int, str] | None:
    if not is_edge(text, end, limit):
        return None
    return end, words.ADVERBS.get(word.lower(), words.YEAR)


def _exchange(text: str, at: int, limit: int) -> tuple[int, str] | None:
    """After ``to the``: 40 miles to the gallon, 151 yen to the dollar; not ``to the dollar fund``."""
    word = WORD(text, at, limit)
    name = None if word is None else word_lists().EXCHANGED.get(word[0].lower())
    return (word.end(), name) if word is not None and name is not None and is_edge(text, word.end(), limit) else None


def _article(text: str, at: int, limit: int, *, hyphens: bool, money: bool = False) -> tuple[int, str] | None:
    """After ``a``, ``each``, ``every``: only a closed list of nouns and the units of measure."""
    lexicon = word_lists()
    word = WORD(text, at, limit)
    if word is None or word[0].lower() in INESSIVE:
        return None
    number = _RATE_NUMBER(text, at, limit)
    if number is not None and word[0].lower() not in lexicon.DENOMINATORS:
        unit = units_in_use().denominator(text, number.end(), limit)
        return (unit[0], f"{_times(number)} {unit[1]}") if unit and not hyphens else None
    name = lexicon.DENOMINATORS.get(word[0].lower())
    end = word.end()
    longer = units_in_use().denominator(text, at, limit)
    if longer is not None and (longer[0] > end or (name is None and longer[1] in lexicon.DENOMINATORS)):
        end, name = longer
    if name is None:
        return None
    if hyphens:
        return end, name
    after = words_after(text, end, limit)
    if after is None:
        return end, name
    follower = after[1].lower()
    numbered = after[2] is None or after[2].lower() in INNER_HEDGES
    compared = follower in ABLATIVE and numbered  # 12 a month from 40, from about 40
    begins = follower in ABLATIVE and (after[2] or "").lower() not in lexicon.FROM_NOW
    paid = money and name in lexicon.PAY_SPANS and (begins or follower in lexicon.PAID_BEFORE)
    if (
        follower in lexicon.NOT_OF_RATES
        and not (paid or compared)
        and not (money and name not in lexicon.SPANS_OF_RATES)  # $1.35 a dozen since the cull
        and (after[2] or "").lower() not in lexicon.DEDUCTIONS
    ):
        return None
    # ``a year``, ``a litre`` may stand anywhere, ``a second blast`` and ``a child was`` may not.
    if (name not in units_in_use().units or name == "second") and (
        follower in lexicon.CLAUSE_WORDS or not is_edge(text, end, limit)
    ):
        return None
    return end, name


def _slash(text: str, pos: int, at: int, limit: int) -> tuple[int, str] | None:
    """After ``/``: an abbreviation, a unit, or a noun of the closed list; ``/100 km`` only after fuel."""
    lexicon = word_lists()
    if text[at].isdigit():
        hundred = _HUNDRED_KM.match(text, at, limit)
        fuel = hundred is not None and _LAST_FUEL.search(text, max(0, pos - 7), pos) is not None
        return (hundred.end(), words.PER_HUNDRED_KILOMETRES) if hundred and fuel else None
    word = WORD(text, at, limit)
    if word is None:
        return None
    unit = units_in_use().denominator(text, at, limit)
    name = lexicon.RATE_ABBREVIATIONS.get(word[0])
    squared = _SQUARED.match(text, word.end(), limit) if word[0] == "s" else None
    if squared is not None:
        return squared.end(), words.PER_SQUARE_SECOND
    if unit is not None and (name is None or unit[0] > word.end()):
        return unit
    if name is None:
        name = lexicon.DENOMINATORS.get(word[0].lower())
    return (word.end(), name) if name is not None else None


def _per(text: str, at: int, limit: int, *, caps: bool) -> tuple[int, str] | None:
    """After ``per``: a number with its noun, a unit, or any lower-case singular noun that is not who says so."""
    number = _RATE_NUMBER(text, at, limit)
    if number is not None:
        unit = units_in_use().denominator(text, number.end(), limit)
        if unit is not None:
            return unit[0], f"{_times(number)} {unit[1]}"
        noun = _noun(text, number.end(), limit, caps=caps)
        end = number.end() if text[number.end() - 1].isalnum() else number.end() - 1
        return (noun[0], f"{_times(number)} {noun[1]}") if noun else (end, str(_times(number)))
    unit = units_in_use().denominator(text, at, limit)
    if unit is not None:
        return unit
    noun = _noun(text, at, limit, caps=caps)
    written = text[at : noun[0]].lower() if noun else ""
    if noun is not None and written != noun[1] and not is_irregular(written):
        return None  # a plural is who says so: ``five dead, per officials``
    return noun


def _noun(text: str, at: int, limit: int, *, caps: bool) -> tuple[int, str] | None:
    """The counted noun at ``at``: (its end, its singular), with an adjective of the closed list before it."""
    lexicon = word_lists()
    word = _NOUN.match(text, at, limit)
    if word is None or word[0].lower() in lexicon.NOT_DENOMINATORS or not (word[0].islower() or caps):
        return None
    if _is_verb(text, word[0].lower(), word.end(), limit):
        return None
    if word[0].lower() in lexicon.ADJECTIVES and text[word.end() : word.end() + 1] == " ":
        head = _NOUN.match(text, word.end() + 1, limit)
        if head is not None and _RATE(text, word.end(), limit) is None:  # per adult per year
            return head.end(), f"{word[0].lower()} {singular_of(head[0])}"
    return word.end(), singular_of(word[0])


def _is_verb(text: str, word: str, end: int, limit: int) -> bool:
    """``Deaths per 100,000 fell``, ``dropped to 12``: whether the word behind a denominator is a verb."""
    tag = FOLDED[word].tag
    if tag not in _PARTICIPLES:
        return tag in _VERBS
    behind = words_after(text, end, limit)
    return behind is not None and behind[1].lower() in AGENTIVE | ALLATIVE | ABLATIVE


def _times(number: re.Match[str]) -> int:
    """The number before a denominator, as an integer."""
    if number[1]:
        return int(number[1].replace(",", "")) * words.SCALE_WORDS.get((number[2] or "").lower(), 1)
    return words.DENOMINATOR_NUMBERS[number[3].lower()]
