"""The calendar of a sentence: in come its bounds, out go the phrases that date a fact and the numbers that are dates.

:func:`time_phrases` finds ``on Tuesday`` and ``since 2014``, :func:`calendar_spans` the numbers that are no
quantities, :func:`resolve` turns a phrase into ISO dates by the date of the document. Nothing here reads the clock.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from dateutil.relativedelta import (  # type: ignore[import-untyped, unused-ignore]
    FR,
    MO,
    SA,
    SU,
    TH,
    TU,
    WE,
    relativedelta,
)

from numbers_extract.lexicon import calendar as lex

__all__ = ["TimePhrase", "calendar_spans", "resolve", "time_phrases"]


class TimePhrase(NamedTuple):
    """Words that date a fact, preposition included: ``text[start:end]``; ``rule`` is the id in ``TIME_RULES``."""

    start: int
    end: int
    rule: str


def _any_case(words: Iterable[str]) -> frozenset[str]:
    """Return the words in lower case, with a capital and in capitals."""
    return frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))


class _Rule(NamedTuple):
    id: str
    pattern: re.Pattern[str]
    then: str


class _Grammar(NamedTuple):
    """The compiled rules and word sets, built once on first use."""

    starts: dict[str, tuple[_Rule, ...]]
    allowed: dict[str, frozenset[str]]
    gated: frozenset[str]
    digits: tuple[_Rule, ...]
    ago: _Rule
    ago_ends: frozenset[str]
    ago_starts: frozenset[str]
    hedges: frozenset[str]
    units: frozenset[str]
    after_the: frozenset[str]
    after_digits: frozenset[str]
    months: frozenset[str]
    core: frozenset[str]
    points: dict[str, tuple[tuple[str, re.Pattern[str]], ...]]
    of_point: re.Pattern[str]
    day: re.Pattern[str]
    joiners: dict[str, re.Pattern[str]]
    again: re.Pattern[str]
    maybe: re.Pattern[str]


_TOKEN = re.compile(r"[A-Za-z0-9]+")
_DATING_DIGITS = re.compile(
    r"[0-9](?:[0-9]{3}|[:/][0-9]|[0-9]?-[0-9]{2}-|(?:\.[0-9]{2})? ?[apAP]\.?[mM]|"
    r"[0-9]?(?:st|nd|rd|th|ST|ND|RD|TH)\b|['\u2019]?s\b)"
)
_THE = frozenset(("the", "The", "THE"))
_APOSTROPHES = "'\u2019\u2018"
_MARKS = (
    "",
    ",",
    ".",
    ";",
    ":",
    ")",
    "'s",
    "\u2019s",
    "\u201d",
    '"',
    ",\u201d",
    ".\u201d",
    ',"',
    '."',
    "?",
    "!",
    "'",
    "\u2019",
    "...",
    "),",
    ").",
    "]",
)
_OPENING = ("(", "\u201c", '"', "[", "'", "\u2018")


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@functools.cache
def _grammar() -> _Grammar:
    rules: dict[str, list[_Rule]] = {}
    for entry in lex.TIME_RULES:
        rule = _Rule(entry.id, _compiled(entry.pattern), entry.then)
        for start in entry.starts:
            rules.setdefault(start, []).append(rule)
    points: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for piece in lex.POINTS:
        pattern = _compiled(piece.pattern)
        for start in piece.starts:
            for word in "0123456789" if start == "#" else "'\u2019" if start == "'" else (start,):
                points.setdefault(word, []).append((piece.id, pattern))
    ago = rules.pop("#ago")[0]
    digits = tuple(rules.pop("#"))
    starts: dict[str, tuple[_Rule, ...]] = {}
    allowed: dict[str, frozenset[str]] = {}
    for word, found in rules.items():
        following = _any_case(lex.NEXT[word]) if word in lex.NEXT else _Anything()
        for form in _any_case((word,)) - set(lex.MONTHS):
            starts[form] = tuple(found)
            allowed[form] = following
    core = _any_case(lex.CORE) | (_any_case(lex.CORE_NAMES) - lex.CORE_NAMES)
    return _Grammar(
        starts,
        allowed,
        _any_case(lex.NEXT),
        digits,
        ago,
        _any_case(lex.AGO_ENDS),
        _any_case(lex.AGO_STARTS),
        _any_case(lex.HEDGES_BEFORE_POINT),
        _any_case(lex.CORE),
        _any_case(lex.AFTER_THE),
        _any_case(lex.AFTER_DIGITS) - set(lex.MONTHS),
        _any_case(lex.MONTHS) - set(lex.MONTHS),
        frozenset(word + mark for word in core for mark in _MARKS)
        | frozenset(opening + word + mark for word in core for opening in _OPENING for mark in ("", ",", ".")),
        {start: tuple(pieces) for start, pieces in points.items()},
        _compiled(lex.OF_POINT),
        _compiled(lex.DAY_ALONE),
        {name: _compiled(pattern) for name, pattern in lex.JOINERS.items()},
        _compiled(lex.AGAIN),
        _compiled(lex.MAYBE),
    )


_FIRST_WORD = re.compile(r"[A-Za-z]+|[0-9]|['\u2019]")


def _point_end(text: str, pos: int, end: int, grammar: _Grammar, *, plain: bool = False) -> int:
    """Return where the point in time that begins at ``pos`` ends, -1 where none does."""
    word = _FIRST_WORD.match(text, pos, end)
    if word is None:
        return -1
    for name, pattern in grammar.points.get(word[0].lower(), ()):
        match = pattern.match(text, pos, end)
        if match is None:
            continue
        stop = match.end()
        if name == "edge":
            stop = -1 if plain else _point_end(text, stop, end, grammar, plain=True)
            if stop < 0:
                continue
        elif name == "rolling":
            again = grammar.again.match(text, stop, end)
            inner = _point_end(text, again.end(), end, grammar, plain=True) if again else -1
            stop = max(stop, inner)
        return stop
    return -1


def _phrase(rule: _Rule, text: str, pos: int, end: int, grammar: _Grammar) -> tuple[int, int] | None:
    """Return the bounds of the phrase of this rule at ``pos``, None where there is none."""
    head = rule.pattern.match(text, pos, end)
    if head is None:
        return None
    stop = head.end()
    if not rule.then:
        return pos, stop
    if rule.then == "after":
        dated = grammar.of_point.match(text, stop, end)
        return (stop, dated.end()) if dated and _year_stands(text, stop, dated.end(), end) else None
    if rule.then == "maybe":
        joiner = grammar.maybe.match(text, stop, end)
        later = _point_end(text, joiner.end(), end, grammar) if joiner else -1
        return pos, max(stop, later)
    point = stop
    stop = _point_end(text, point, end, grammar)
    if stop < 0 or not _year_stands(text, point, stop, end):
        return None
    if rule.then == "range":
        joiner = grammar.joiners[rule.id].match(text, _day_after(text, stop, end, grammar), end)
        if joiner is None:
            return None
        stop = _point_end(text, joiner.end(), end, grammar)
        if stop < 0:
            day = grammar.day.match(text, joiner.end(), end)
            return (pos, day.end()) if day else None
        stop = _day_after(text, stop, end, grammar)
    elif rule.id not in _KEEPS_OWNER and text[stop : stop + 1] in _APOSTROPHES[:2] and stop < end:
        return point, stop  # "after Sunday's attack" says when the attack was
    return pos, stop


def _day_after(text: str, stop: int, end: int, grammar: _Grammar) -> int:
    """Return the end of the day that follows a clock time at once (``7 a.m. Tuesday``), else ``stop``."""
    word = _FIRST_WORD.match(text, stop + 1, end) if text[stop : stop + 1] == " " else None
    if word is None or (word[0].lower() not in lex.WEEKDAYS and word[0] not in grammar.months):
        return stop
    return max(stop, _point_end(text, stop + 1, end, grammar, plain=True))


def _year_stands(text: str, start: int, stop: int, end: int) -> bool:
    """Return False where a bare number of four digits rather counts what follows it."""
    if stop - start != 4 or not text[start].isdigit():
        return True
    return _calendar(text, start, stop, max(0, start - _LOOK_BACK), end, None) is not None


_KEEPS_OWNER = frozenset(("since", "until"))


def _has_core(part: str, core: frozenset[str]) -> bool:
    """Say cheaply whether any word of the calendar is in the sentence."""
    for dash in "-\u2014\u2013":
        if dash in part:
            part = part.replace(dash, " ")
    return not core.isdisjoint(part.split())


def time_phrases(text: str, start: int, end: int) -> list[TimePhrase]:
    """Return the phrases in ``text[start:end]`` that date a fact, with their prepositions, in text order.

    >>> text = "Raids on Thursday led to 22 arrests."
    >>> [text[phrase.start : phrase.end] for phrase in time_phrases(text, 0, len(text))]
    ['on Thursday']
    """
    grammar = _grammar()
    found: list[TimePhrase] = []
    digits = _DATING_DIGITS.search(text, start, end) is not None
    if not digits and not _has_core(text[start:end], grammar.core):
        return found
    tokens = list(_TOKEN.finditer(text, start, end))
    words = [token[0] for token in tokens]
    allowed = grammar.allowed
    has_ago = not grammar.ago_ends.isdisjoint(words)
    if has_ago:
        begins = [n for n, word in enumerate(words) if word in allowed or word < ":" or word in grammar.ago_starts]
    elif digits or not grammar.months.isdisjoint(words):
        begins = [n for n, word in enumerate(words) if word in allowed or word < ":"]
    else:
        begins = [n for n, word in enumerate(words) if word in allowed]
    words += ("", "", "", "")
    done = start
    for number in begins:
        word = words[number]
        if not has_ago and word in allowed:
            following = words[number + 1]
            if following not in allowed[word] and not following[:1].isdigit():
                continue
        pos = tokens[number].start()
        if pos < done:
            continue
        rules = _rules_at(text, tokens, words, number, grammar)
        if has_ago and (word < ":" or word in grammar.ago_starts):
            rules = (grammar.ago, *rules)
        for rule in rules:
            bounds = _phrase(rule, text, pos, end, grammar)
            if bounds is None:
                continue
            first, done = bounds
            if (
                found
                and rule.id in lex.MERGED
                and found[-1].rule in lex.MERGED_AFTER
                and text[found[-1].end : first].isspace()
            ):
                found[-1] = found[-1]._replace(end=done)
            else:
                found.append(TimePhrase(first, done, rule.id))
            break
    return found


def _rules_at(
    text: str, tokens: list[re.Match[str]], words: list[str], number: int, grammar: _Grammar
) -> tuple[_Rule, ...]:
    """Return the rules worth trying at a token, by the words after it."""
    word = words[number]
    if word < ":":
        return grammar.digits if _digits_may_date(text, tokens[number].end(), words, number, grammar) else ()
    start = grammar.starts.get(word)
    if start is None:
        return ()
    if word not in grammar.gated:
        return start
    allowed = grammar.allowed[word]
    ahead = number + 1
    following = words[ahead]
    if following not in allowed and not (following[:1].isdigit() and "#" in allowed):
        return ()
    while following in grammar.hedges and ahead < number + 4:
        ahead += 1
        following = words[ahead]
    if following in _THE:
        ahead += 1
        following = words[ahead]
        if following not in grammar.after_the and not following[:1].isdigit():
            return ()
    if (
        following[:1].isdigit()
        and len(following) != 4
        and not _digits_may_date(text, tokens[ahead].end(), words, ahead, grammar)
    ):
        return start if grammar.units.intersection(words[ahead + 1 : ahead + 4]) else ()
    return start


class _Anything(frozenset[str]):
    """The set that holds every word."""

    def __contains__(self, word: object) -> bool:
        return True


def _digits_may_date(text: str, stop: int, words: list[str], number: int, grammar: _Grammar) -> bool:
    """Say whether a date or a clock time can begin with these digits, by what comes next."""
    if not words[number].isdigit():
        return True
    following = words[number + 1]
    if following in grammar.after_digits or following in grammar.months:
        return True
    mark = text[stop : stop + 1]
    if mark == " ":
        return following in _JOINS_DAYS and (
            words[number + 3] in grammar.months or words[number + 3] in grammar.after_digits
        )
    if mark in _DATE_MARKS and following[:1].isdigit():
        third = words[number + 2]
        return (
            mark in ":/"
            or third in grammar.after_digits
            or third in grammar.months
            or third[:1].isdigit()
            or not following.isdigit()
        )
    return False


_JOINS_DAYS = frozenset(("to", "and", "TO", "AND"))
_DATE_MARKS = frozenset(":/.-\u2013")


# ---------------------------------------------------------------- numbers that are calendar
_NUMBER = re.compile(r"[0-9]+(?:[.,:/\u2013-][0-9]+)*")
_NEXT = re.compile(r"[\s]*+([^\W\d_][\w.]*|%)")
_SUFFIX = re.compile(r"(?:['\u2019]?s|st|nd|rd|th|[ap]m)(?!\w)", re.IGNORECASE)
_YEARS = re.compile(r"([0-9]{4})[-\u2013/]([0-9]{4}|[0-9]{2})(?:[-\u2013/][0-9]{2,4})*\Z")
_DAYS = re.compile(r"([0-9]{1,2})[-\u2013]([0-9]{1,2})\Z")
_SHORT_SLASH = re.compile(r"([0-9]{1,2})/([0-9]{1,2})\Z")
_LOOK_BACK = 40


class _Pieces(NamedTuple):
    month_day: re.Pattern[str]
    day_month: re.Pattern[str]
    month_year: re.Pattern[str]
    whole: re.Pattern[str]
    clock: re.Pattern[str]
    clock_range: re.Pattern[str]
    after_clock: re.Pattern[str]
    century: re.Pattern[str]
    spelt: re.Pattern[str]
    address: re.Pattern[str]


@functools.cache
def _pieces() -> _Pieces:
    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    return _Pieces(
        compiled(lex.MONTH_DAY),
        compiled(lex.DAY_MONTH),
        compiled(lex.MONTH_YEAR),
        compiled(rf"{lex.ISO}|{lex.SLASHED}"),
        compiled(lex.CLOCK),
        compiled(lex.CLOCK_RANGE),
        compiled(lex.AFTER_CLOCK),
        compiled(lex.CENTURY),
        compiled(lex.SPELT),
        re.compile(lex.ADDRESS),
    )


def _word_before(text: str, pos: int, low: int) -> tuple[str, int]:
    """Return the word that ends before ``pos``, lower-cased, and where it begins; "" at the bound ``low``."""
    stop = pos
    while stop > low and text[stop - 1].isspace():
        stop -= 1
    if stop <= low:
        return "", pos
    if stop == pos and text[stop - 1] not in "-\u2013(\u2014":
        return "", pos  # glued to what stands before it
    first = max(text.rfind(" ", low, stop), low - 1) + 1
    first = max(text.rfind("\n", first, stop), first - 1) + 1
    while first < stop and text[first] in _OPENING:
        first += 1
    return text[first:stop].lower(), first


def _word_after(text: str, pos: int, end: int) -> str:
    match = _NEXT.match(text, pos, end)
    if match is None:
        return ""
    word = match[1]
    return word[:-1] if word[-1] == "." and "." not in word[:-1] else word


def _plural(word: str) -> bool:
    return word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))


def _is_year(text: str, start: int, stop: int, low: int, end: int, last: tuple[int, int, str] | None) -> bool:
    """Say whether the four digits at ``start`` are a year, by the words on both sides; ``last`` is the span before."""
    value = int(text[start : start + 4])
    if not lex.FIRST_YEAR <= value <= lex.LAST_YEAR:
        return False
    likely = lex.LIKELY_FIRST <= value <= lex.LIKELY_LAST
    after = text[stop] if stop < end else ""
    if after == "%" or after.isalpha() or after == "$":
        return False
    if after and after in "-\u2013" and text[stop + 1 : stop + 2].isalpha():
        return likely and _word_after(text, stop + 1, end).lower() in lex.YEAR_COMPOUND
    following = _word_after(text, stop, end)
    lower = following.lower()
    if lower in lex.ERAS and not following.islower():
        return True
    counted = lower in lex.COUNTED or (following[:1].isupper() and _pieces().address.match(text, stop, end) is not None)
    if last and last[1] <= start and last[2] in {"year", "date"}:
        gap = text[last[1] : start].strip().lower()
        if gap in lex.JOINING and not (counted or (_plural(following) and not likely)):
            return likely or last[2] == "year"
    before, first = _word_before(text, start, low)
    if not before:
        if start > low and text[start - 1] == "(":
            return likely and after in {")", ",", ";"}
        if start > low and not text[start - 1].isspace():
            return False
        return likely and lower in lex.YEAR_AFTER
    if text[start - 1] == "(":
        return likely and (after in {")", ",", ";"} or not counted)
    if text[start - 1] in "-\u2013":
        return likely and before.rstrip("-\u2013") in lex.YEAR_BEFORE
    if text[start - 1] == "\u2014":
        return False
    rounded = value % 100 == 0
    if counted and not (likely and not rounded and before in lex.YEAR_SURELY and lower in lex.COUNTED_PERSONS):
        return False
    if before in lex.YEAR_BEFORE:
        if lower in lex.YEAR_AFTER and likely:
            return True
        if before in lex.CHANGE_MAY_PRECEDE and _word_before(text, first, low)[0] in lex.COUNT_BEFORE_WEAK:
            return likely and not rounded
        if before in lex.RANGE_MAY_FOLLOW:
            other = _OTHER_END.match(text, stop, end)
            if other:
                far = other.group(1).replace(",", "")
                if not lex.FIRST_YEAR <= int(far) <= lex.LAST_YEAR or "," in other.group(1):
                    return False
                ahead = _word_after(text, other.end(), end)
                if ahead.lower() in lex.COUNTED or (_plural(ahead) and not likely):
                    return False
        return likely or not (_plural(following) or (following[:1].islower() and lower not in lex.PLAIN_AFTER))
    if before in lex.YEAR_BEFORE_WEAK:
        if not likely:
            return False
        if (before == "of" and not rounded) or (before == "of" and not following[:1].islower()):
            return _word_before(text, first, low)[0].rstrip("s") not in lex.COUNT_BEFORE_WEAK and not _plural(following)
        if rounded or _plural(following):
            return lower in lex.YEAR_AFTER
        return _word_before(text, first, low)[0] not in lex.COUNT_BEFORE_WEAK and (
            lower in lex.YEAR_AFTER or not following[:1].islower() or lower in lex.PLAIN_AFTER
        )
    if before in lex.OWNERS and not likely:
        return lower in lex.YEAR_AFTER and not _plural(following)  # the 1755 earthquake
    if before in lex.OWNERS or before.endswith(("'s", "\u2019s")):
        return likely and following != "" and (lower in lex.YEAR_AFTER or not (rounded and _plural(following)))
    if before.rstrip(".,") in lex.MONTHS:
        return likely or text[first].isupper()
    if before in lex.YEAR_LABELS:
        return True
    if not likely or before in lex.HEDGED:
        return False
    if not rounded and before.isalpha() and _word_before(text, first, low)[0] in lex.ARTICLES_OF_YEARS:
        return not (_plural(following) or counted)  # an active 2017
    if lower in lex.YEAR_AFTER:
        return True
    if rounded:
        return False
    if following[:1].isupper():
        return following[-1:] not in "sS"
    return text[first].isupper() and not following and before[-1:] not in ",.;:"


_OTHER_END = re.compile(r"\s+(?:to|and|or|-|\u2013)\s+([0-9]+(?:,[0-9]{3})*)")


def _clock_end(text: str, start: int, stop: int, low: int, end: int, pieces: _Pieces) -> int:
    """Return where the clock time that begins at ``start`` ends, -1 where the number is none."""
    match = pieces.clock.match(text, start, end)
    if match:
        return match.end()
    if pieces.clock_range.match(text, stop, end):
        return stop
    before, first = _word_before(text, start, low)
    if before in lex.CLOCK_JOINING and not _word_before(text, first, low)[0][-1:].isdigit():
        return -1  # rose to 17 on Wednesday
    if stop - start <= 2 and int(text[start:stop]) <= 24 and before in lex.CLOCK_BEFORE:
        match = pieces.after_clock.match(text, stop, end)
        return stop if match else -1
    return -1


def _hours_end(text: str, start: int, stop: int, low: int, end: int, pieces: _Pieces) -> int:
    """Return where the clock time of four digits at ``start`` ends (``1800 GMT``, ``AT 0510``), -1 where it is none."""
    if text[start : start + 2] >= "24" or text[start + 2] > "5":
        return -1
    following = _word_after(text, stop, end)
    if following in lex.HOUR_AFTER:
        match = pieces.clock.match(text, start, end)
        if match and (
            following not in lex.HOURS or text[start] == "0" or _word_before(text, start, low)[0] in lex.CLOCK_BEFORE
        ):
            return match.end()
    before = _word_before(text, start, low)[0]
    if before not in lex.CLOCK_BEFORE or pieces.address.match(text, stop, end):
        return -1
    sure = text[start] == "0"
    if sure or (before in lex.HOUR_BEFORE and (not following[:1].islower() or following in lex.CLOCK_AFTER)):
        return stop
    return -1


def _date_span(text: str, start: int, stop: int, low: int, end: int, pieces: _Pieces) -> tuple[int, int] | None:
    """Return the date that the number at ``start`` belongs to: ``March 17-22``, ``9 February 1998``."""
    match = pieces.day_month.match(text, start, end) if _word_after(text, stop, end)[:1] in _DAY_FOLLOWERS else None
    if match:
        return match.span()
    before, first = _word_before(text, start, low)
    if before.rstrip(".,") not in lex.MONTHS:
        return None
    match = pieces.month_day.match(text, first, end)
    if match and match.end() >= stop and text[start] != "0":
        earlier = _word_before(text, first, low)[0]
        following = _word_after(text, match.end(), end)
        bare = match.end() - start <= 2
        if bare and earlier in lex.MONTH_ONLY and following:
            return None
        if bare and following.lower() in lex.COUNTED and earlier not in lex.DATE_BEFORE:
            return None
        return match.span()
    match = pieces.month_year.match(text, first, end)
    return match.span() if match else None


_DAY_FOLLOWERS = frozenset("JFMASONDjfmasondo")


def _calendar(
    text: str, start: int, stop: int, low: int, end: int, last: tuple[int, int, str] | None
) -> tuple[int, int, str] | None:
    """Return the span and reason of the number token at ``start`` where it is calendar, else None."""
    previous = text[start - 1] if start > low else " "
    token = text[start:stop]
    pieces = _pieces()
    if token in lex.FIXED and not previous.isalnum():
        return start, stop, lex.FIXED[token]
    if previous in _APOSTROPHES and stop - start == 2:
        if text[stop : stop + 1] == "s" and not text[stop + 1 : stop + 2].isalnum():
            return start - 1, stop + 1, "decade"
        glued = start - 1 > low and text[start - 2].isalnum()
        return None if glued or text[stop : stop + 1] in _APOSTROPHES else (start - 1, stop, "year")
    if previous.isalpha() and token.isdigit() and text[max(low, start - 2) : start].lower() in lex.YEAR_LABELS:
        return start, stop, "year"
    if previous.isalnum() or previous in "$\u20ac\u00a3\u00a5#_&+":
        return None
    suffix = _SUFFIX.match(text, stop, end)
    if suffix:
        return _suffixed(text, start, suffix.start(), suffix.end(), low, end, pieces)
    plain = stop - start <= 4 and token.isdigit()
    if not plain or stop - start < 4:
        stop_clock = _clock_end(text, start, stop, low, end, pieces)
        if stop_clock > 0:
            return start, stop_clock, "clock"
        if not plain or stop - start < 3:
            date = _date_span(text, start, stop, low, end, pieces)
            if date:
                return *date, "date"
        if plain:
            return None
        return _shaped(text, start, stop, low, end, last, pieces)
    if stop - start == 4:
        stop_clock = _hours_end(text, start, stop, low, end, pieces)
        if stop_clock > 0 and not (text[start] in "12" and _word_after(text, stop, end).lower() in lex.YEAR_AFTER):
            return start, stop_clock, "clock"
        if _is_year(text, start, stop, low, end, last):
            before, first = _word_before(text, start, low)
            month = before.rstrip(".,") in lex.MONTHS and pieces.month_year.match(text, first, end)
            return (first, stop, "date") if month else (start, stop, "year")
    return None


def _suffixed(
    text: str, start: int, digits_end: int, stop: int, low: int, end: int, pieces: _Pieces
) -> tuple[int, int, str] | None:
    """Judge ``1960s``, ``the 80s``, ``21st century``, ``the 13th``, ``5pm``."""
    suffix = text[digits_end:stop].lower()
    digits = text[start:digits_end]
    if suffix in {"am", "pm"}:
        match = pieces.clock.match(text, start, end)
        return (start, match.end(), "clock") if match else None
    if suffix.endswith("s"):
        if (
            len(digits) == 4
            and digits.endswith("0")
            and (suffix == "s" or digits > "17")
            and lex.FIRST_YEAR <= int(digits) <= lex.LAST_YEAR
        ):
            return start, stop, "decade"
        if len(digits) == 2 and digits[1] == "0" and digits[0] in "3456789":
            before, first = _word_before(text, start, low)
            if before in lex.DECADE_BEFORE and _word_before(text, first, low)[0] == "the":
                return start, stop, "decade"
            if (
                before == "the"
                and digits[0] in "56789"
                and not any(text.find(cue, low, end) >= 0 for cue in lex.WEATHER)
            ):
                return start, stop, "decade"
        return None
    century = pieces.century.match(text, start, end)
    if century:
        return start, century.end(), "century"
    date = _date_span(text, start, stop, low, end, pieces)
    if date:
        return *date, "date"
    before, first = _word_before(text, start, low)
    if (
        before == "the"
        and not _word_after(text, stop, end)
        and _word_before(text, first, low)[0] in lex.DAY_BEFORE
        and 0 < int(digits) < 32
    ):
        return start, stop, "date"
    return None


def _shaped(
    text: str, start: int, stop: int, low: int, end: int, last: tuple[int, int, str] | None, pieces: _Pieces
) -> tuple[int, int, str] | None:
    """Judge a token with marks in it: ``2018-06-10``, ``12/31/2000``, ``2012-13``, ``15/01``."""
    match = pieces.whole.match(text, start, end)
    if match:
        return start, match.end(), "date"
    token = text[start:stop]
    match = _YEARS.match(token)
    if match:
        first, second = int(match.group(1)), match.group(2)
        later = (
            int(second)
            if len(second) == 4
            else first // 100 * 100 + int(second) + (100 if int(second) < first % 100 else 0)
        )
        likely = lex.LIKELY_FIRST <= first <= lex.LIKELY_LAST and first < later <= lex.LAST_YEAR
        following = _word_after(text, stop, end).lower()
        if likely and following not in lex.COUNTED and (later - first < 60 or text[start - 1 : start] == "("):
            return start, stop, "year"
        if lex.FIRST_YEAR <= first < later <= lex.LAST_YEAR and _is_year(text, start, stop, low, end, last):
            return start, stop, "year"
        return None
    match = _SHORT_SLASH.match(token)
    if match:
        one, two = int(match.group(1)), int(match.group(2))
        valid = (0 < one < 32 and 0 < two < 13) or (0 < one < 13 and 0 < two < 32)
        padded = len(match.group(1)) == 2 and len(match.group(2)) == 2 and "0" in (match.group(1)[0], match.group(2)[0])
        if valid and (
            padded
            or (
                _word_before(text, start, low)[0] in lex.DATE_BEFORE
                and not _word_after(text, stop, end).startswith("of")
            )
        ):
            return start, stop, "date"
    return None


_CLOCK_CUE, _DECADE_CUE = lex.SPELT_CUES
_AFTER_NUMBER = re.compile(r"\s*([A-Za-z'\u2019]*)")


def _is_suspect(text: str, first: int, stop: int, low: int, end: int) -> bool:
    """Say cheaply whether a number that has not four digits may be calendar at all, by its form and its neighbours."""
    length = stop - first
    if length > 2:
        if text[stop - 4] == "," and length > 4:
            return first > low and length == 6 and text[first + 1 : first + 2] == ","
        if length == 3 and text[first + 1].isdigit():
            return False
        if "." not in text[first:stop]:
            return True
    suspects = _suspects()
    after = _AFTER_NUMBER.match(text, stop, end)
    word = after[1] if after else ""
    if word in suspects.after:
        return True
    if word in suspects.joining and _JOINED.match(text, stop, end):
        return True
    if first <= low:
        return False
    if text[first - 1] in _APOSTROPHES:
        return True
    space = text.rfind(" ", low, first - 1) + 1
    before = text[max(space, low) : first - 1]
    return before in suspects.before or (before in suspects.clock and word in suspects.part)


_JOINED = re.compile(r"\s+[A-Za-z]+\s+(?:the\s+)?(?:[0-9][0-9:.]{0,4}\s*(?:[apAP]\.?[mM]\b|[A-Z])|[A-Z][A-Za-z]{2})")


class _Suspects(NamedTuple):
    """Words beside a number of one or two digits that leave room for a date or a clock time."""

    before: frozenset[str]
    after: frozenset[str]
    joining: frozenset[str]
    clock: frozenset[str]
    part: frozenset[str]


@functools.cache
def _suspects() -> _Suspects:
    months = [form for month in lex.MONTHS for form in (month.capitalize(), month.upper())]
    return _Suspects(
        frozenset(
            opening + month + mark for month in months for opening in ("", *_OPENING) for mark in ("", ".", ",", ".,")
        ),
        _any_case(lex.AFTER_DAY) | frozenset(months),
        _any_case(lex.JOINS_DAYS),
        _any_case(lex.CLOCK_BEFORE),
        _any_case(lex.PART_FOLLOWS),
    )


def calendar_spans(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Return ``(start, end, reason)`` of the numbers in ``text[start:end]`` that are calendar and count nothing.

    A reason is an id of ``CALENDAR_RULES``. A duration (``18 months``) is a quantity and so never among them.

    >>> calendar_spans("In 2014 some 2014 men met.", 0, 26)
    [(3, 7, 'year')]
    """
    found: list[tuple[int, int, str]] = []
    done = start
    last: tuple[int, int, str] | None = None
    for match in _NUMBER.finditer(text, start, end):
        first, stop = match.span()
        if first < done or (stop - first != 4 and not _is_suspect(text, first, stop, start, end)):
            continue
        span = _calendar(text, first, stop, start, end, last)
        if span and span[0] >= done:
            found.append(span)
            last = span
            done = span[1]
    if text.find(_CLOCK_CUE, start, end) >= 0 or text.find(_DECADE_CUE, start, end) >= 0:
        for match in _pieces().spelt.finditer(text, start, end):
            reason = "decade" if match.group()[-1] in "sS" else "clock"
            found.append((*match.span(), reason))
        found.sort()
    return found


# ---------------------------------------------------------------- intervals
_Interval = tuple[dt.date, dt.date]
_Found = _Interval | None
_Match = re.Match[str]


class _Unsettled(Exception):  # noqa: N818 - no error: the phrase has no date
    """The words name no interval that the text and the anchor settle."""


@functools.lru_cache(maxsize=4096)
def resolve(phrase: str, anchor: dt.date | None) -> tuple[dt.date | None, dt.date | None]:
    """Return the first and last day of the interval that a time phrase stands for; None at an end it leaves open.

    ``anchor`` is the date of the document. Weekdays, months and days without a year are read as the latest ones not
    after it. A vague part (``early 2017``) is read as the whole that surely holds it, and what only the rest of the
    text could settle (``since the coup``, ``the following day``) as ``(None, None)``.

    >>> resolve("on Tuesday", dt.date(2018, 10, 4))
    (datetime.date(2018, 10, 2), datetime.date(2018, 10, 2))
    """
    words = " ".join(phrase.lower().translate(_PLAIN).split()).strip(" ,.;:()")
    if isinstance(anchor, dt.datetime):
        anchor = anchor.date()
    try:
        return _resolve(words, anchor)
    except (_Unsettled, ValueError, OverflowError):
        return None, None


_PLAIN = str.maketrans({"\u2019": "'", "\u2018": "'", "\u2013": "-", "\u2014": "-"})
_DAY = relativedelta(days=1)


class _Resolver(NamedTuple):
    direction: re.Pattern[str]
    range: re.Pattern[str]
    unsettled: re.Pattern[str]
    clocked: re.Pattern[str]
    rules: tuple[tuple[str, re.Pattern[str]], ...]
    rules_in_words: tuple[tuple[str, re.Pattern[str]], ...]


_DIGIT = re.compile("[0-9]")


@functools.cache
def _resolver() -> _Resolver:
    return _Resolver(
        re.compile(lex.DIRECTION),
        re.compile(lex.RANGE),
        re.compile(lex.UNSETTLED),
        re.compile(lex.CLOCKED),
        tuple((rule.id, re.compile(rule.pattern)) for rule in lex.RESOLVE_RULES),
        tuple((rule.id, re.compile(rule.pattern)) for rule in lex.RESOLVE_RULES if rule.id not in lex.RESOLVE_DIGITS),
    )


def _resolve(words: str, anchor: dt.date | None) -> tuple[dt.date | None, dt.date | None]:
    resolver = _resolver()
    if resolver.unsettled.search(words):
        raise _Unsettled
    ends = resolver.range.match(words)
    if ends:
        return _between(ends["first"], ends["second"], anchor)
    match = resolver.direction.match(words)
    opens = lex.OPENS[match["direction"]] if match else ""
    start, end = _interval(words, anchor, nearest=opens == "until", edge=bool(opens))
    clocked = resolver.clocked.search(words) is not None
    if opens == "since":
        return start, anchor if anchor is None or anchor >= start else None
    if opens == "until":
        return None, end
    if clocked or not opens:
        return start, end
    return (None, start - _DAY) if opens == "before" else (end + _DAY, None)


def _between(first: str, second: str, anchor: dt.date | None) -> _Interval:
    """Return the interval from one point to another; each may borrow its month or its year from the other."""
    year = re.search(r"[0-9]{4}$", second)
    if second.isdigit() and int(second) < 32:
        start, _ = _interval(first, anchor)
        return start, start.replace(day=int(second))
    if re.fullmatch(r"[0-9]{1,2}, [0-9]{4}", second):
        start, _ = _interval(f"{first}, {second[-4:]}", anchor)
        return start, start.replace(day=int(second.partition(",")[0]))
    if first.isdigit() and int(first) < 32:
        _, end = _interval(second, anchor)
        return end.replace(day=int(first)), end
    _, end = _interval(second, anchor)
    for earlier in (first, f"{first}, {year[0]}" if year and not re.search("[0-9]{4}", first) else first):
        try:
            start, _ = _interval(earlier, end if earlier == first else anchor)
        except _Unsettled:
            continue
        if start <= end:
            return start, end
    start, _ = _interval(first, anchor)
    if start <= end:
        return start, end
    if any(day in second for day in lex.WEEKDAYS):  # the week has not ended yet: from Sunday to Wednesday
        return start, end + relativedelta(weeks=1)
    raise _Unsettled


def _interval(words: str, anchor: dt.date | None, *, nearest: bool = False, edge: bool = False) -> _Interval:
    """Return the interval that a phrase without direction stands for; raise _Unsettled where there is none."""
    resolver = _resolver()
    for name, pattern in resolver.rules if _DIGIT.search(words) else resolver.rules_in_words:
        match = pattern.search(words)
        if match:
            return _Reading(match, anchor, nearest=nearest, edge=edge).read(name)
    raise _Unsettled


def _month(year: int, month: int) -> _Interval:
    first = dt.date(year, month, 1)
    return first, first + relativedelta(day=31)


def _year(first: int, last: int | None = None) -> _Interval:
    return dt.date(first, 1, 1), dt.date(first if last is None else last, 12, 31)


def _week(day: dt.date) -> _Interval:
    monday = day - relativedelta(days=day.weekday())
    return monday, monday + relativedelta(days=6)


def _unit_around(day: dt.date, unit: str) -> _Interval:
    """Return the calendar unit that holds the day: its week, month, quarter, year ..."""
    if unit in {"day", "night"}:
        return day, day
    if unit in {"week", "fortnight"}:
        return _week(day)
    if unit == "weekend":
        monday, sunday = _week(day)
        return monday + relativedelta(days=5), sunday
    if unit == "month":
        return _month(day.year, day.month)
    if unit == "quarter":
        first = dt.date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
        return first, first + relativedelta(months=2, day=31)
    if unit == "decade":
        return _year(day.year // 10 * 10, day.year // 10 * 10 + 9)
    if unit == "centur":
        return _year((day.year - 1) // 100 * 100 + 1, (day.year - 1) // 100 * 100 + 100)
    if unit == "year":
        return _year(day.year)
    raise _Unsettled


_LENGTHS = {
    "decade": ("years", 10),
    "centur": ("years", 100),
    "fortnight": ("days", 14),
    "quarter": ("months", 3),
    "weekend": ("weeks", 1),
    "night": ("days", 1),
}


def _length(number: int, unit: str) -> relativedelta:
    """Return a length of time; hours are rounded up to days."""
    if unit in {"second", "minute", "hour"}:
        hours = number if unit == "hour" else 1
        return relativedelta(days=-(-hours // 24))
    name, factor = _LENGTHS.get(unit, (f"{unit}s", 1))
    return relativedelta(**{name: number * factor})  # type: ignore[arg-type, unused-ignore]


def _value(words: str | None) -> int:
    """Return the number that digits or number words stand for; a vague one settles nothing."""
    if words is None:
        return 1
    if words.isdigit():
        return int(words)
    total = 0
    for word in re.split("[ -]", words):
        if word in {"of", "half"}:
            raise _Unsettled
        total = (
            max(total, 1) * 100
            if word == "hundred"
            else total + lex.NUMBER_WORDS[word]
            if total != 1 or word not in lex.NUMBER_WORDS
            else lex.NUMBER_WORDS[word]
        )
    return total


class _Reading:
    """One rule's match, read by the anchor; the method with the rule's id does it."""

    def __init__(self, match: _Match, anchor: dt.date | None, *, nearest: bool, edge: bool) -> None:
        self.groups = match.groupdict()
        self.words = match.string
        self.date = anchor
        self.nearest = nearest
        self.at_edge = edge

    def read(self, name: str) -> _Interval:
        method: Callable[[], _Interval] = getattr(self, f"read_{name}")
        return method()

    @property
    def anchor(self) -> dt.date:
        if self.date is None:
            raise _Unsettled
        return self.date

    def group(self, *names: str) -> str:
        return next((self.groups[name] for name in names if self.groups.get(name)), "")

    @property
    def year(self) -> int | None:
        """The year as stated; one of two digits is the latest not after the anchor's year (else the usual pivot)."""
        stated = self.group("year")
        if not stated:
            return None
        year = int(stated)
        if len(stated) == 2:
            last = self.date.year if self.date else 2068
            year += last // 100 * 100
            year -= 100 if year > last else 0
        return year

    @property
    def unit(self) -> str:
        return self.group("unit")

    @property
    def number(self) -> int:
        return _value(self.groups.get("number"))

    def latest(self, month: int, day: int) -> dt.date:
        """The latest such day not after the anchor's month; for ``by`` and ``until`` the nearest one."""
        anchor = self.anchor
        years = [year for year in range(anchor.year - 8, anchor.year + 2) if _is_date(year, month, day)]
        dates = [dt.date(year, month, day) for year in years]
        if self.nearest:
            return min(dates, key=lambda date: abs((date - anchor).days))
        return max(date for date in dates if (date.year, date.month) <= (anchor.year, anchor.month))

    # each method below reads the rule of its name
    def read_iso(self) -> _Interval:
        day = dt.date(int(self.groups["year"]), int(self.groups["month_number"]), int(self.groups["day"]))
        return day, day

    def read_slashed(self) -> _Interval:
        one, two = int(self.groups["one"]), int(self.groups["two"])
        if self.groups["mark"] == ".":
            if not self.groups["year"]:
                raise _Unsettled
            month, day = two, one
        elif one > 12 or one == two:
            month, day = two, one
        elif two > 12:
            month, day = one, two
        else:
            raise _Unsettled  # month first or day first: the text does not say
        date = dt.date(self.year, month, day) if self.year else self.latest(month, day)
        return date, date

    def read_span_to(self) -> _Interval:
        _, end = _interval(self.groups["rest"], self.date, nearest=False)
        if self.unit in {"second", "minute", "hour"}:
            raise _Unsettled
        return end + _DAY - _length(self.number, self.unit), end

    def read_part_of(self) -> _Interval:
        start, end = _interval(self.groups["rest"], self.date, nearest=self.nearest)
        order, share = self.groups["order"], self.groups["share"]
        whole_month = start.day == 1 and end == start + relativedelta(day=31)
        whole_year = (start.month, start.day, end.month, end.day, start.year) == (1, 1, 12, 31, end.year)
        if share == "half":
            if not (whole_month or whole_year) or order not in {"first", "second", "latter"}:
                raise _Unsettled
            middle = start + relativedelta(months=6) if whole_year else start.replace(day=16)
            return (start, middle - _DAY) if order == "first" else (middle, end)
        if share == "quarter":
            number = _QUARTERS.get(order)
            if number is None or not whole_year:
                raise _Unsettled
            return _unit_around(dt.date(start.year, number * 3, 1), "quarter")
        if self.unit in {"second", "minute", "hour", "night", "weekend"} or order not in {
            "first",
            "opening",
            "last",
            "final",
        }:
            return start, end
        if order in {"first", "opening"}:
            return start, start + _length(self.number, self.unit) - _DAY
        return end + _DAY - _length(self.number, self.unit), end

    def read_edge(self) -> _Interval:
        start, end = _interval(self.groups["rest"], self.date, nearest=self.nearest)
        edge = self.groups["edge"]
        if edge in {"rest", "remainder"}:
            return (max(start, self.anchor), end) if self.anchor <= end else (start, end)
        if not self.at_edge:
            return start, end
        return (end, end) if edge in {"end", "close"} else (start, start)

    def read_month_day(self) -> _Interval:
        month, day = lex.MONTHS[self.groups["month"]], int(self.groups["day"])
        last_month = lex.MONTHS[self.groups["month2"]] if self.groups.get("month2") else month
        last_day = int(self.groups["day2"]) if self.groups.get("day2") else day
        if self.year:
            start, end = dt.date(self.year, month, day), dt.date(self.year, last_month, last_day)
        else:
            end = self.latest(last_month, last_day)
            start = dt.date(end.year, month, day)
        return (start, end) if start <= end else (start - relativedelta(years=1), end)

    read_day_month = read_month_day

    def read_month_year(self) -> _Interval:
        return _month(int(self.groups["year"]), lex.MONTHS[self.groups["month"]])

    def read_month_relative(self) -> _Interval:
        year = self.anchor.year + _STEPS[self.group("which", "which2")]
        return _month(year, lex.MONTHS[self.group("month", "month2")])

    def read_ordinal_day(self) -> _Interval:
        day = int(self.groups["day"])
        base = self.anchor.replace(day=1)
        if self.groups["which"] == "last" or (self.groups["which"] is None and day > self.anchor.day):
            base -= relativedelta(months=1)
        date = base.replace(day=day)
        return date, date

    def read_decade(self) -> _Interval:
        if self.groups["decade"]:
            first = int(self.groups["decade"])
            return _year(first, first + (99 if first % 100 == 0 and first < 2000 else 9))
        first = int(self.groups["short"]) + 1900
        return _year(first, first + 9)

    def read_century(self) -> _Interval:
        last = int(self.groups["century"]) * 100
        return _year(last - 99, last)

    def read_years(self) -> _Interval:
        first, stated = int(self.groups["year"]), self.groups["year2"]
        last = int(stated) if len(stated) == 4 else first // 100 * 100 + int(stated)
        last += 100 if last < first and len(stated) == 2 else 0
        if last < first:
            raise _Unsettled
        return _year(first, last)

    def read_holiday(self) -> _Interval:
        month, day = lex.HOLIDAYS[self.groups["holiday"]]
        date = dt.date(self.year, month, day) if self.year else self.latest(month, day)
        return date, date

    def read_year_quarter(self) -> _Interval:
        return _unit_around(dt.date(int(self.groups["year"]), int(self.groups["quarter_name"][1]) * 3, 1), "quarter")

    def read_winter(self) -> _Interval:
        raise _Unsettled  # it lies in two years, and in other months south of the equator

    def read_year(self) -> _Interval:
        return _year(self.year or 0)

    read_short_year = read_year

    def read_ago_same(self) -> _Interval:
        then = self.anchor - _length(self.number, self.unit)
        same = self.groups["same"]
        if same in {"today", "tomorrow", "yesterday"}:
            day = then + relativedelta(days=_STEPS[same])
            return day, day
        which, _, unit = same.partition(" ")
        return _unit_around(then + _length(_STEPS[which], unit), unit)

    def read_ago(self) -> _Interval:
        if self.unit in {"second", "minute", "hour"}:
            return self.anchor - _length(self.number, self.unit), self.anchor
        if self.groups["half"]:
            raise _Unsettled
        return _unit_around(self.anchor - _length(self.number, self.unit), self.unit)

    def read_week_of(self) -> _Interval:
        week, _ = _week(self.anchor + relativedelta(weeks=_STEPS[self.group("which", "which2")]))
        day = week + relativedelta(days=lex.WEEKDAYS[self.group("weekday", "weekday2")])
        return day, day

    def read_rolling(self) -> _Interval:
        order = self.groups["order"]
        if order == "first":
            raise _Unsettled
        length = _length(self.number, self.unit)
        return (
            (self.anchor, self.anchor + length) if order in {"next", "coming"} else (self.anchor - length, self.anchor)
        )

    def read_rolling_one(self) -> _Interval:
        if self.unit == "weekend":
            return self.unit_which("last")
        return self.anchor - _length(1, self.unit), self.anchor

    def read_earlier(self) -> _Interval:
        start, _ = _unit_around(self.anchor, self.unit)
        return start, self.anchor

    def read_later(self) -> _Interval:
        _, end = _unit_around(self.anchor, self.unit)
        return self.anchor, end

    def read_weekday_which(self) -> _Interval:
        which, weekday = self.groups["which"], lex.WEEKDAYS[self.groups["weekday"]]
        if which == "this":
            day = _week(self.anchor)[0] + relativedelta(days=weekday)
        elif which in {"next", "coming"}:
            day = self.anchor + relativedelta(days=1, weekday=weekday)
        else:
            day = self.anchor + relativedelta(days=-1, weekday=_BACK[weekday])
        return day, day

    def read_part_which(self) -> _Interval:
        which, part = self.groups["which"], self.groups["part"]
        day = self.anchor + relativedelta(days=_STEPS[which])
        return (day, self.anchor) if (which, part) == ("last", "night") else (day, day)

    def read_month_which(self) -> _Interval:
        which, month = self.groups["which"], lex.MONTHS[self.groups["month"]]
        year = self.anchor.year
        if which in {"last", "past"}:
            year -= month >= self.anchor.month
        elif which in {"next", "coming"}:
            year += month <= self.anchor.month
        return _month(year, month)

    def unit_which(self, which: str) -> _Interval:
        if self.unit in {"second", "minute", "hour", "night"}:
            raise _Unsettled
        if self.unit == "weekend" and which == "last":
            saturday = self.anchor + relativedelta(days=-1, weekday=SA(-1))
            saturday -= relativedelta(weeks=1 if self.anchor.weekday() == 6 else 0)
            return saturday, saturday + _DAY
        return _unit_around(self.anchor + _length(1, self.unit) * _STEPS[which], self.unit)

    def read_unit_which(self) -> _Interval:
        return self.unit_which(self.groups["which"])

    def read_day_word(self) -> _Interval:
        word = self.groups["word"]
        if word == "overnight":
            return self.anchor - _DAY, self.anchor
        day = self.anchor + relativedelta(days=_STEPS[word])
        return day, day

    def read_weekday(self) -> _Interval:
        weekday = lex.WEEKDAYS[self.groups["weekday"]]
        day = self.anchor + relativedelta(weekday=_BACK[weekday])
        if self.nearest and (self.anchor - day).days > 3:
            day += relativedelta(weeks=1)
        return day, day

    def read_part_alone(self) -> _Interval:
        order, share = self.groups["order"], self.groups["share"]
        months = 3 if share == "quarter" else 6
        number = _QUARTERS.get(order)
        if number is None or number * months > 12:
            raise _Unsettled
        first = dt.date(self.anchor.year, (number - 1) * months + 1, 1)
        if first > self.anchor:
            first -= relativedelta(years=1)
        return first, first + relativedelta(months=months - 1, day=31)

    def read_the_unit(self) -> _Interval:
        if self.unit == "weekend":
            saturday = self.anchor + relativedelta(weekday=SA(-1))
            return saturday, saturday + _DAY
        return _unit_around(self.anchor, self.unit)

    def read_month(self) -> _Interval:
        return _unit_around(self.latest(lex.MONTHS[self.groups["month"]], 1), "month")


_STEPS = {"last": -1, "this": 0, "next": 1, "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
_BACK = (MO(-1), TU(-1), WE(-1), TH(-1), FR(-1), SA(-1), SU(-1))


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True
