"""One stretch of running text in; the bounds of its sentences out.

A full stop ends a sentence unless the word before it is an abbreviation, an initial or the number of a list item; which
words are is data in :mod:`.lexicon.abbreviations`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from numbers_extract.lexicon import abbreviations as abbr
from numbers_extract.patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["marks_besides_stops", "split_sentences"]


def _any(*fragments: str) -> str:
    return "(?:" + "|".join(fragments) + ")"


# The few abbreviations that are as long as a plain word.
_NOT_SHORT: Final = "".join(rf"(?<!{word}\.)" for word in abbr.ABBREVIATIONS if re.search("[a-z]{5}$|[A-Z]{6}$", word))
# Group 1 is the mark with its closing quotes and brackets. A later group takes part where the case is plain: a word of
# five letters, one stop, a capital. The rest is looked at one by one. What goes on in lower case, U.S and 2.5 are left
# out at no cost. Repeats are bounded, so that a text of nothing but marks is read in a straight line too.
_REST: Final = (
    r"[\"'\u201d\u2019\u00bb\x92\x94)\]]{0,9}+)"
    rf"(?:(?<=[a-z]{{5}}\.){_NOT_SHORT}\s++(?=[A-Z])()|(?<=[A-Z]{{6}}\.){_NOT_SHORT}\s++(?=[A-Z])()"
    r"|(?<=[a-z]{4}\.[\"\u201d])\s++(?=[A-Z])()"
    rf"|\s++(?=[^a-z,;:\u2013\u2014\s-]|-\S|{_any(*abbr.LOWER_CASE_STARTS)})"
    r"|(?<![A-Z]\.)(?=[A-Z][a-z '\u2019]|[A-Z]\.[A-Z]\.|[\u201c\u2018(\[])"
    r"|(?<=[A-Z]{3}[.!?])(?=[A-Z]{2})|(?<=[a-z]{3}[.!?])(?=[A-Z]{2})|(?<=[a-z]{3}\.)(?=\d))"
)
# To look for one character is many times as fast as to look for four.
_MARK: Final = later(r"([.!?\u2026]{1,20}+" + _REST)
_STOP: Final = re.compile(r"(\.[.!?\u2026]{0,19}+" + _REST)
_OTHER_MARKS: Final = "?!\u2026"
_FIRST_WORD: Final = later(r"[\"'\u201c\u2018\x93(\[]*+([^\W\d_]*+)")
_ACRONYM: Final = later(r"(?:[^\W\d_]\.)+[^\W\d_]")
_SPEAKER: Final = later(rf"(?:[A-Z][\w.'\u2019-]*+ ){{1,4}}{_any(*abbr.ATTRIBUTION_VERBS)}\b")
_CALIBRE: Final = later(abbr.CALIBRE_FIGURES)
_QUOTE_CLOSERS: Final = "\"\u201d\u2019\x94'"
_EDGES: Final = "([\"'\x93\u201c\u2018\u00ab-\u2013\u2014/"
_WORD_REACH: Final = 14
_URL_REACH: Final = 60


def marks_besides_stops(text: str) -> str:
    """The marks other than full stops that ``text`` holds, to be given to :func:`split_sentences`."""
    return "".join(mark for mark in _OTHER_MARKS if mark in text)


def split_sentences(text: str, start: int, end: int, others: str, openers: set[int]) -> Iterator[tuple[int, int]]:
    """Where each sentence of ``text[start:end]`` but the last ends, and where the next begins.

    ``others`` holds the marks besides full stops that occur in the text at all, ``openers`` the offsets of the
    quotation marks that open a quotation.
    """
    first = start
    pattern = _STOP
    for other in others:
        if text.find(other, start, end) >= 0:
            pattern = _MARK
    for mark in pattern.finditer(text, start, end):
        if mark.lastindex == 1:
            close, after = _cut(text, first, mark, openers)
            if not after:
                continue
        else:
            close, after = mark.end(1), mark.end()
        yield close, after
        first = after


def _cut(text: str, first: int, mark: re.Match[str], openers: set[int]) -> tuple[int, int]:
    """Where the sentence from ``first`` ends and the next begins, if ``mark`` ends it; else (0, 0)."""
    at, close = mark.span(1)
    after = mark.end()
    no_cut = (0, 0)
    if at == first:  # ".22-calibre", "... and": no words yet
        return no_cut
    if close == after:
        for position in range(at + 1, close):
            if position in openers:  # said."The: the mark opens the next sentence
                return position, position
        if _joins(text, first, at, after):
            return no_cut
    sign = text[at]
    stop = sign == "." and not text.startswith("..", at)
    token = _last_token(text, first, at)
    if stop and len(token) > 1 and token.isalpha() and token not in abbr.ABBREVIATIONS and text[after].isupper():
        return close, after
    found = _FIRST_WORD.match(text, after)
    word = found[1] if found is not None else ""
    if word[:1].islower() and not text.startswith(abbr.LOWER_CASE_STARTS, after):
        return no_cut
    if stop:
        ends = _stop_ends(text, first, at, after, token, word)
    elif sign in ".\u2026":
        ends = not text[after].isdigit()
    else:
        said = text[close - 1] in _QUOTE_CLOSERS and _SPEAKER.match(text, after) is not None
        ends = not said and not (sign == "!" and token in abbr.EXCLAMATION_NAMES)
    return (close, after) if ends else no_cut


def _last_token(text: str, first: int, at: int) -> str:
    tokens = text[max(first, at - _WORD_REACH) : at].split()
    return tokens[-1] if tokens else ""


def _joins(text: str, first: int, at: int, after: int) -> bool:
    """Whether a mark without a space behind it stands inside a web address or before a calibre."""
    before = text[max(first, at - _URL_REACH) : at].split()[-1:]
    behind = text[after : after + _URL_REACH].split(None, 1)[:1]
    left, right = "".join(before), "".join(behind)
    if "@" in left or "@" in right or "/" in left or abbr.WEB_STARTS in left:
        return True
    word = _FIRST_WORD.match(text, after)
    return (word is not None and word[1].lower() in abbr.WEB_ENDINGS) or _CALIBRE.match(text, after) is not None


def _stop_ends(text: str, first: int, at: int, after: int, token: str, word: str) -> bool:
    """Whether the full stop at ``at`` ends a sentence: not after an abbreviation, an initial or the number of a list.

    ``token`` is what stands before it, ``word`` the word behind it, empty for a number or a sign.
    """
    if not token or text[at - 1].isspace():
        return True
    if at - first == len(token) and (token.isdigit() or len(token) == 1):
        return False  # "1. The ...", "A. The ..."
    kind = _class_of(token.lstrip(_EDGES))
    if not kind:
        return True
    if kind == "title" or not word:
        return kind == "number" and not text[after].isdigit()
    in_capitals = len(word) > 1 and word.isupper() and text[first:at].isupper()
    if kind == "initial" or (in_capitals and kind != "number"):
        return word.upper() in abbr.STARTERS_IN_CAPITALS
    clock = kind == "clock" and word not in abbr.CLOCK_FOLLOWERS and text[after] not in "(["
    return clock or kind == "number" or (kind == "maybe" and word in abbr.STARTERS)


def _class_of(token: str) -> str:
    """The class of an abbreviation; initials and dotted acronyms are known by their shape; empty for a plain word."""
    kind = abbr.ABBREVIATIONS.get(token)
    if kind is None:
        if len(token) == 1 and token.isupper():
            return "initial"
        if _ACRONYM.fullmatch(token):
            return "maybe"
        kind = abbr.ABBREVIATIONS.get(token.rpartition("-")[2].rpartition(".")[2], "")
    return kind
