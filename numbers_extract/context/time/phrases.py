"""Words that date a fact: in come the bounds of a sentence, out go its time phrases with their prepositions."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from numbers_extract.context.time.grammar import Grammar, PhraseRule, compiled_grammar
from numbers_extract.context.time.neighbours import OPENING, any_case
from numbers_extract.context.time.points import phrase_at
from numbers_extract.lexicon import calendar, dating_rules
from numbers_extract.lexicon.relators import ARTICLES, DEFINITE_ARTICLE, GENITIVES
from numbers_extract.patterns import later

__all__ = ["TimePhrase", "has_digit", "has_time_word", "stamp_phrase", "time_phrases"]


class TimePhrase(NamedTuple):
    """Words that date a fact, preposition included: ``text[start:end]``; ``rule`` is the id in ``TIME_RULES``."""

    start: int
    end: int
    rule: str


_TOKEN: Final = re.compile(r"[A-Za-z0-9]+")
_DATING_DIGITS: Final = re.compile(dating_rules.DATING_DIGITS)
_DIGIT: Final = re.compile("[0-9]")
_STAMP: Final = later(dating_rules.RECORD_STAMP)
_THE: Final = any_case(DEFINITE_ARTICLE)
_COUNTING: Final = any_case(dating_rules.COUNTING)


# What may touch a word of the calendar from behind, and what of it also where a sign opens the word.
_MARKS: Final = (
    ",",
    ".",
    ";",
    ":",
    ")",
    *GENITIVES,
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
_MARKS_OF_OPENED: Final = (",", ".", ":")


def has_time_word(part: str) -> bool:
    """Say cheaply whether any word of the calendar is in a part of a sentence."""
    for dash in "-\u2014\u2013":
        if dash in part:
            part = part.replace(dash, " ")
    return any(map(_is_core, part.split()))


def _is_core(piece: str) -> bool:
    """Say whether a piece that white space sets off is a word of the calendar, with the marks that may touch it."""
    core = compiled_grammar().core
    if piece in core:
        return True
    if piece.endswith(_MARKS) and any(piece.endswith(mark) and piece[: -len(mark)] in core for mark in _MARKS):
        return True
    if not piece.startswith(OPENING):
        return False
    word = piece[1:]
    return word in core or any(word.endswith(mark) and word[: -len(mark)] in core for mark in _MARKS_OF_OPENED)


def has_digit(part: str) -> bool:
    """Say whether a part of a sentence has a digit that a date can have."""
    return _DIGIT.search(part) is not None


def time_phrases(
    text: str, start: int, end: int, *, worded: bool | None = None, numbered: bool = True
) -> list[TimePhrase]:
    """Return the phrases in ``text[start:end]`` that date a fact, with their prepositions, in text order.

    ``worded`` says whether a word of the calendar is among them, None that it is not known; ``numbered`` is False where
    no digit is.

    >>> text = "Searches on Thursday brought 9 arrests."
    >>> [text[phrase.start : phrase.end] for phrase in time_phrases(text, 0, len(text))]
    ['on Thursday']
    """
    grammar = compiled_grammar()
    found: list[TimePhrase] = []
    digits = numbered and _DATING_DIGITS.search(text, start, end) is not None
    if not digits and not (has_time_word(text[start:end]) if worded is None else worded):
        return found
    words: list[str] = _TOKEN.findall(text, start, end)
    allowed = grammar.allowed
    has_ago = not grammar.ago_ends.isdisjoint(words) or text.find(dating_rules.AGO_BEFORE_COMMA, start, end) >= 0
    begins = _beginnings(words, grammar, has_ago=has_ago, digits=digits)
    if not begins:
        return found
    places = _places(text, start, words)
    words += ("", "", "", "")
    done = start
    for number in begins:
        word = words[number]
        if not has_ago and word in allowed:
            following = words[number + 1]
            if following not in allowed[word] and not following[:1].isdigit():
                continue
        pos = places[number]
        if pos < done:
            continue
        rules = _rules_at(text, places, words, number, grammar)
        if has_ago and (word < ":" or word in grammar.ago_starts):
            rules = (grammar.ago, *rules)
        for rule in rules:
            bounds = phrase_at(rule, text, pos, end, grammar)
            if bounds is not None:
                done = bounds[1]
                _add(found, TimePhrase(*bounds, rule.id), text)
                break
    return found


def _beginnings(words: list[str], grammar: Grammar, *, has_ago: bool, digits: bool) -> list[int]:
    """Return the words at which a phrase may begin, by their number: of the rules, and digits where some can date."""
    starts = grammar.starts
    if has_ago:
        return [n for n, word in enumerate(words) if word in starts or word < ":" or word in grammar.ago_starts]
    if digits or not grammar.months.isdisjoint(words):
        return [n for n, word in enumerate(words) if word in starts or word < ":"]
    return [n for n, word in enumerate(words) if word in starts]


def _add(found: list[TimePhrase], phrase: TimePhrase, text: str) -> None:
    """Add a phrase to those found before it; one that goes on from the last is made one with it."""
    merges = found and phrase.rule in dating_rules.MERGED and found[-1].rule in dating_rules.MERGED_AFTER
    if merges and _goes_on(text, found[-1], phrase.start, phrase.end):
        found[-1] = found[-1]._replace(end=phrase.end)
    else:
        found.append(phrase)


def _goes_on(text: str, last: TimePhrase, first: int, end: int) -> bool:
    """``at dawn on Monday``, ``on Monday, at 9 a.m.``: whether a phrase from ``first`` on is one with the last."""
    between = text[last.end : first]
    if between.isspace():
        return True
    words = text[last.start : end].lower().replace(",", " ").split()
    return between == ", " and not dating_rules.CLOCK_WORDS.isdisjoint(words)


def _places(text: str, at: int, words: list[str]) -> list[int]:
    """Return where each of the words begins; between two of them no letter stands and no digit."""
    places: list[int] = []
    for word in words:
        at = text.find(word, at)
        places.append(at)
        at += len(word)
    return places


def stamp_phrase(text: str, start: int, lead: int) -> TimePhrase | None:
    """The day that opens the record of an event and dates what it tells, in ``text[start:lead]``.

    >>> stamp_phrase("05/14/2012: Nine miners were killed.", 0, 12)
    TimePhrase(start=0, end=10, rule='stamp')
    """
    found = _STAMP.match(text, start, lead) if lead > start else None
    return None if found is None else TimePhrase(found.start(), found.end(), "stamp")


def _rules_at(text: str, places: list[int], words: list[str], number: int, grammar: Grammar) -> tuple[PhraseRule, ...]:
    """Return the rules worth trying at a token, by the words after it."""
    word = words[number]
    if word < ":":
        may_date = _digits_may_date(text, places[number] + len(word), words, number, grammar)
        return grammar.digits if may_date else ()
    start = grammar.starts.get(word)
    if start is None:
        return ()
    allowed = grammar.allowed.get(word)
    if allowed is None:
        return start
    ahead = number + 1
    following = words[ahead]
    if following not in allowed and not (following[:1].isdigit() and "#" in allowed):
        return ()
    while following in grammar.hedges and ahead < number + 4:
        ahead += 1
        following = words[ahead]
    if following in _COUNTING:
        return start if grammar.units.intersection(words[ahead + 1 : ahead + 4]) else ()
    if following in _THE:
        ahead += 1
        following = words[ahead]
        if following not in grammar.after_the and not following[:1].isdigit():
            return ()
    if (
        following[:1].isdigit()
        and word not in grammar.months
        and len(following) != 4
        and not _digits_may_date(text, places[ahead] + len(following), words, ahead, grammar)
    ):
        return start if grammar.units.intersection(words[ahead + 1 : ahead + 4]) else ()
    return start


def _digits_may_date(text: str, stop: int, words: list[str], number: int, grammar: Grammar) -> bool:
    """Say whether a date or a clock time can begin with these digits, by what comes next."""
    if not words[number].isdigit():
        return True
    following = words[number + 1]
    if following in grammar.after_digits or following in grammar.months:
        return True
    mark = text[stop : stop + 1]
    if mark == " ":
        if number and words[number - 1] in _ARTICLES and len(words[number]) == _YEAR:
            return True  # the 2019 fire
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


_YEAR: Final = 4
_ARTICLES: Final = any_case(ARTICLES)
_JOINS_DAYS: Final = any_case(calendar.NUMBER_JOINERS)
_DATE_MARKS: Final = frozenset(":/.-\u2013")
