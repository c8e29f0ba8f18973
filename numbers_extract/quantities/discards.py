"""A number as written in, the rule by which it leaves out: labels, models, ordinals, addresses, idioms, credits."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon import labels
from numbers_extract.lexicon.antecedents import REPORTING_VERBS
from numbers_extract.lexicon.ballot_talk import SHARE_WINNING
from numbers_extract.lexicon.countries import COUNTRIES_FOLDED
from numbers_extract.lexicon.hedges import HEDGING_WORDS
from numbers_extract.lexicon.numbers import HALF
from numbers_extract.lexicon.phrase_words import PLAIN_SAYING
from numbers_extract.lexicon.relators import CONJUNCTIVE, PER_UNIT
from numbers_extract.lexicon.words import FOLDED, is_known, singular
from numbers_extract.numerals import Number
from numbers_extract.numerals.arithmetic import is_whole
from numbers_extract.patterns import later
from numbers_extract.quantities.addresses import address_at, is_postal_code
from numbers_extract.quantities.ages import is_list_number
from numbers_extract.quantities.glued import glued, is_web
from numbers_extract.quantities.look_alikes import is_year_like, look_alike
from numbers_extract.quantities.names import (
    coordinate_end,
    is_figure_alone,
    is_footnote,
    is_fronted,
    is_named_thing,
    is_word_name,
    named_apart,
    number_end,
    numbered_list_end,
    says_something,
)
from numbers_extract.quantities.numbered import follows_sign, follows_zone, is_number_of_one
from numbers_extract.quantities.scores import score_end
from numbers_extract.quantities.surroundings import is_vote
from numbers_extract.quantities.unit_index import currency_before, unit_after
from numbers_extract.text.tokens import PUNCTUATION, Tokens

__all__ = ["SAYS", "reason_at"]

SAYS: dict[str, str] = {reason.id: reason.says for reason in labels.REASONS}

_CALL_SIGN: Final = later(labels.CALL_SIGN)
_IDIOMS: dict[str, list[tuple[tuple[str, ...], int]]] = {}  # by each of their words, with its place
for _words in labels.IDIOMS:
    for _at, _part in enumerate(_words):
        _IDIOMS.setdefault(_part, []).append((_words, _at))

_NUMBERED_OF: Final = 2
_BEFORE_ARM: Final = 3
_MOST_LABEL: Final = 10_000
_LEAST_MODEL: Final = 100
_LEAST_CODE: Final = 10_000


def reason_at(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """The token to go on with and the rule id, where the number at ``number.first`` is no quantity; else None."""
    words = tokens.words
    at = number.first
    found = _idiom(tokens, at) or _half_of_a_word(tokens, number) or _verb_too(tokens, number)
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
            return (number.last, "discard.label") if _says_which(tokens, number) else None
        found = _calibre(tokens, number) or glued(tokens, number) or address_at(tokens, number)
        if found is None and is_figure_alone(tokens, number):
            return number.last, "discard.label"
    elif number.form == "words":
        found = _ordinal(tokens, number) or _year_in_words(tokens, number)
    end = score_end(tokens, number) if found is None else None
    if end is not None:
        return end, "discard.score"
    found = found or _name(tokens, number) or _label(tokens, number)
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
    texts = tuple(word.text for word in words[at : at + len(labels.TO_GALLERY)])
    return at if texts == labels.TO_GALLERY and words[number.last].text == "/" and words[at - 1].text == "#" else 0


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
    if raw.isupper() or not raw[0].isupper():
        return None
    plain = FOLDED[raw.lower()]
    return (at + 1, "discard.label") if is_known(raw.lower()) and plain.group is None and plain.tag in "SW" else None


def _idiom(tokens: Tokens, at: int) -> tuple[int, str] | None:
    words = tokens.words
    text = words[at].text
    raw = text if text != "#" else tokens.text[tokens.starts[at] : tokens.ends[at]]
    for idiom, offset in _IDIOMS.get(raw, ()):
        first = at - offset
        if first < 0 or first + len(idiom) > len(words):
            continue
        if idiom in labels.SPANS_TOO and first and words[first - 1].text in labels.BEFORE_SPANS:
            continue  # fell in one day
        beside = 1 if offset == 0 else offset - 1
        if not _same(tokens, first + beside, idiom[beside]):
            continue
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
    led = words[at - 1].text in labels.TEXTING or words[at - 1].tag == "t" or words[at - 1].text == "("
    counts = number.last < len(words) and words[number.last].tag in "SN"
    return led and not counts and (number.value or 0) >= _LEAST_CODE


def _label(tokens: Tokens, number: Number) -> tuple[int, str] | None:  # noqa: C901, PLR0912
    words = tokens.words
    at = number.first
    if number.last < len(words) and words[number.last].text in labels.LABEL_AFTER:
        named = labels.LABEL_AFTER[words[number.last].text]
        if number.last + 1 < len(words) and words[number.last + 1].text == named:
            return number.last + 2, "discard.label"
    if is_list_number(tokens, at, number.last):
        return number.last, "discard.list"
    if at == 0:
        if (
            number.last + 1 < len(words)
            and words[number.last].text in {".", ")"}
            and words[at].text == "#"
            and words[number.last + 1].tag != "Q"
        ):
            return number.last, "discard.list"
        return None
    before = words[at - 1]
    if before.text in PER_UNIT and number.value is not None and number.value > 1:
        return number.last, "discard.denominator"
    if before.tag == "-" and at > 1 and words[at - 2].text in labels.NUMBER_LABELS:
        return number.last, "discard.label"  # the number-two man
    digits = words[at].text == "#" or tokens.text[tokens.starts[at]].isupper()
    if before.text == "." and at > 1 and words[at - 2].text in labels.NUMBER_ABBREVIATIONS and digits:
        return number_end(tokens, number.last), "discard.label"
    if (  # Image 2 of 10
        before.tag == "o"
        and at > _NUMBERED_OF
        and words[at - 2].text == "#"
        and digits
        and words[at - 3].cap
        and words[at - 3].text in labels.NUMBERED_ONES
    ):
        return number.last, "discard.label"
    counts = (  # they now number 6,223
        before.text in labels.NUMBER_LABELS
        and at > 1
        and words[at - 2].tag in "wPRSLt"
        and not any(word.tag in "VEBHK" for word in words[: at - 1])
    )
    if (
        (before.text in labels.LABEL_NOUNS or _is_plural_label(tokens, number) or _is_capitalised_label(tokens, number))
        and not counts
        and number.value is not None
        and (number.form in {"digits", "words"} or words[at + 1 : at + 2] == [PUNCTUATION["/"]])
    ):
        behind = words[number.last].tag if number.last < len(words) else "."
        free = behind not in "S%" or (behind == "S" and before.text in labels.PRODUCTS)
        if (digits or before.cap or at == 1) and free and not _has_unit(tokens, number):
            last = number.last
            while (
                last + 1 < len(words)
                and words[last].tag in "C,o-t"
                and words[last + 1].text == "#"
                and words[last].tag != ","
            ):
                last += 2
            return last, "discard.label"
    if (
        before.tag == "o"
        and at > 1
        and words[at - 2].text in labels.LABEL_GROUPS
        and words[at - 2].cap
        and not tokens.shouted
        and digits
    ):
        return number.last, "discard.label"
    pair = number.last + 1
    if (  # Boeing 737-800
        digits
        and before.tag == "X"
        and pair < len(words)
        and words[number.last].tag == "-"
        and words[pair].text == "#"
        and (number.value or 0) >= _LEAST_MODEL
        and not is_vote(tokens)
        and tokens.starts[pair] == tokens.ends[number.last - 1] + 1
    ):
        return pair + 1, "discard.model"
    if before.text in labels.MAKERS and before.cap and digits and _may_be_model(tokens, number):
        return number.last, "discard.model"
    if _is_tally(tokens, number) or _is_of_a_party(tokens, number) or _is_said_too(tokens, number):
        return None
    if _is_of_a_country(tokens, number):
        return None
    listed = number.last if is_number_of_one(tokens, number) else numbered_list_end(tokens, number)
    if listed:
        return listed, "discard.label"
    if is_named_thing(tokens, number):
        return number.last, "discard.label"
    if words[at].text == "#" and is_postal_code(tokens, number):
        return number.last, "discard.address"
    if (
        digits
        and before.cap
        and before.tag == "X"
        and currency_before(tokens.text, tokens.starts[at], tokens.starts[0]) is None
        and number.form == "digits"
        and number.value is not None
        and number.value < _MOST_LABEL
        and is_whole(number.value)
        and "," not in tokens.text[tokens.starts[at] : tokens.ends[at]]
        and not (is_fronted(tokens, at) and _follows_verb(tokens, number))
        and (_follows_label(tokens, number) or says_something(tokens, number))
        and not _lists_places(tokens, at)
    ):
        return number.last, "discard.label"
    return None


def _may_be_model(tokens: Tokens, number: Number) -> bool:
    """``a Boeing 727 with``: three digits of which a preposition or a verb stands behind."""
    behind = tokens.words[number.last] if number.last < len(tokens.words) else None
    plain = tokens.surface(number.first, number.last).isdecimal() and (number.value or 0) >= _LEAST_MODEL
    return plain and (behind is None or behind.tag in ".,;:)(CIsVEBHMwn-")


def _lists_places(tokens: Tokens, at: int) -> bool:
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


_FINITE: Final = frozenset("VEBHK")
_LEAST_SAID: Final = 3  # a speaker, the verb, a number


def _is_capitalised_label(tokens: Tokens, number: Number) -> bool:
    """``Week 12``, ``told KCRA 3 that``: not ``WACO 9 dead``, nor ``Action News Two Held``."""
    words, at = tokens.words, number.first - 1
    before = words[at]
    if before.text in labels.ROAD_CODES:
        return tokens.surface(at, at + 1).isupper() and not tokens.shouted and (at == 0 or words[at - 1].tag != "Q")
    if tokens.shouted or not (before.cap or (at == 0 and _stands_for_itself(tokens, number.last))):
        return False
    station = before.text in labels.STATIONS or _CALL_SIGN.fullmatch(tokens.surface(at, at + 1)) is not None
    if not station or number.last >= len(words):
        return station or before.text in labels.CAPITALISED_LABELS
    behind = words[number.last]
    return behind.tag not in "JEe" or behind.lemma in PLAIN_SAYING


def _stands_for_itself(tokens: Tokens, last: int) -> bool:
    """``News 12 is``, ``Day 40.``, ``District 7 Councilwoman``: behind the number nothing that it can count."""
    words = tokens.words
    if not tokens.text[tokens.starts[0]].isupper() or last >= len(words):
        return False
    behind = words[last]
    return (behind.tag in ".BHM" or behind.cap) and not behind.plural


def _is_plural_label(tokens: Tokens, number: Number) -> bool:
    """``pages 30-45``, ``junctions 9 and 10``: the plural of a label's noun before two numbers."""
    words = tokens.words
    at = number.last
    if not words[number.first - 1].text.endswith("s") or at + 1 >= len(words) or words[at + 1].text != "#":
        return False
    return words[at].tag in "C-t" and singular(words[number.first - 1].text) in labels.LABEL_NOUNS


def _follows_label(tokens: Tokens, number: Number) -> bool:
    """After a name and a number, nothing that the number could count."""
    words = tokens.words
    at = number.last
    if at >= len(words):
        return True
    if _has_unit(tokens, number):
        return False
    word = words[at]
    if word.text in labels.WON_BALLOTS:
        return False  # gave the Greens 45 seats
    if word.tag in "Ee" and number.first > 1 and words[number.first - 2].tag in "aD":
        return True  # the Lancer 767 left the gate
    return word.tag not in "SQEenm-J%I" and word.tag != "g"


def _follows_verb(tokens: Tokens, number: Number) -> bool:
    at = number.last
    return at < len(tokens.words) and tokens.words[at].tag in "BHMVE"


def _has_unit(tokens: Tokens, number: Number) -> bool:
    return unit_after(tokens.text, tokens.ends[number.last - 1], tokens.ends[-1]) is not None
