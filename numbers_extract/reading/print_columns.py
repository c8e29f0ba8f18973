"""A text whose columns stand side by side, as ``pdftotext -layout`` saves a page, in; its articles in order out."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from numbers_extract.patterns import later
from numbers_extract.reading.days import read_day
from numbers_extract.reading.formats.composed import ArticleParts, composed, unwrapped
from numbers_extract.reading.formats.format import ReadText

__all__ = ["read_columns"]

_RIGHT: Final = later(r"\S {2,}(?=\S[^\n]*\Z)")
_BLANK_LINES: Final = later(r"\n\s*\n")
_GAP: Final = later(r"\s{2,}|\t")
_FEWEST_LINES: Final = 4  # with words on both sides of the gap
_GUTTER: Final = 2  # blanks
_WRAPPED: Final = 0.3  # share of the lines of a column that go on in the line below
_LONGEST_TITLE: Final = 25  # words
_CLOSED: Final = later(r"[.!?:;,\"'\u201d\u2019)\]]\Z")


class _Page(NamedTuple):
    """The lines of a page above its columns, the lines of each column from left to right, and what stands below."""

    above: list[str]
    columns: list[list[str]]
    below: list[str]


def read_columns(text: str) -> ReadText | None:
    """The text with one column behind the other, None where no columns of running text stand side by side in it.

    An article begins at a title over a column's paragraphs; the day beside the paper's name over the columns is that of
    all of them.
    """
    pages = [_page(page.expandtabs().splitlines()) for page in text.split("\f") if page.strip()]
    if not any(len(page.columns) > 1 for page in pages):
        return None
    outlet, published, above = _masthead(pages[0].above)
    pages[0] = pages[0]._replace(above=above)
    articles: list[ArticleParts] = []
    for block, follower in pairwise([*_blocks(pages), ""]):
        if not articles or _is_title(block, follower):
            title = block if _is_title(block, follower) else ""
            articles.append(ArticleParts(title, [] if title else [block], outlet, "", published))
        else:
            articles[-1] = articles[-1]._replace(paragraphs=[*articles[-1].paragraphs, block])
    return composed(articles)


def _page(lines: Sequence[str]) -> _Page:
    """A page taken apart at the gap between its columns; one column of all its lines where there is none."""
    whole = _Page([], [list(lines)], [])
    begins = Counter(found.end() for found in map(_RIGHT.search, lines) if found)
    at, shared = begins.most_common(1)[0] if begins else (0, 0)
    if shared < _FEWEST_LINES:
        return whole
    first, last = _stretch(lines, at)
    left = [line[:at].rstrip() for line in lines[first:last]]
    right = [line[at:].rstrip() for line in lines[first:last]]
    if not (_is_running(left) and _is_running(right)):
        return whole
    return _Page(list(lines[:first]), [*_columns(left), *_columns(right)], list(lines[last:]))


def _columns(lines: list[str]) -> list[list[str]]:
    """The columns that stand side by side in one, itself where there are none."""
    further = _page(lines)
    return further.columns if len(further.columns) > 1 and not further.above and not further.below else [lines]


def _stretch(lines: Sequence[str], at: int) -> tuple[int, int]:
    """From the first to behind the last line of the columns: those that leave the gap before ``at`` free.

    A number alone in the middle of a line is that of the page.
    """
    first = last = next(n for n, line in enumerate(lines) if (found := _RIGHT.search(line)) and found.end() == at)
    for n in range(first, len(lines)):
        if not _is_free(lines[n], at) or (lines[n].startswith(" ") and lines[n].strip().isdigit()):
            break
        last = n
    return first, last + 1


def _is_free(line: str, at: int) -> bool:
    return not line[at - _GUTTER : at].strip()


def _is_running(column: Sequence[str]) -> bool:
    """Whether sentences run over the lines of a column, as they do not over the cells of a table."""
    told = [(a, b) for a, b in pairwise(column) if a.strip() and b.strip()]
    running = sum(_CLOSED.search(a) is None and b.lstrip()[:1].islower() for a, b in told)
    return bool(told) and running >= _WRAPPED * len(told)


def _blocks(pages: Sequence[_Page]) -> list[str]:
    """The paragraphs and titles of all columns in reading order, each on one line; some run on in the next column."""
    told: list[str] = []
    for page in pages:
        for column in (page.above, *page.columns, page.below):
            for n, block in enumerate(_BLANK_LINES.split("\n".join(column))):
                words = unwrapped(block)
                if told and not n and words[:1].islower() and _CLOSED.search(told[-1]) is None:
                    told[-1] = unwrapped(f"{told[-1]}\n{words}")
                elif any(sign.isalpha() for sign in words):
                    told.append(words)
    return told


def _is_title(block: str, follower: str) -> bool:
    """Whether a block is a title: short, without a full stop, over a paragraph that ends with one."""
    short = len(block.split()) <= _LONGEST_TITLE and _CLOSED.search(block) is None and block[:1].isupper()
    return short and _CLOSED.search(follower) is not None


def _masthead(lines: Sequence[str]) -> tuple[str, dt.date | None, list[str]]:
    """The name of the paper and its day, where a line over the columns holds both, and the other lines."""
    for n, line in enumerate(lines):
        parts = _GAP.split(line.strip())
        days = [read_day(part) for part in parts]
        if any(days):
            outlet = next((part for part, day in zip(parts, days, strict=True) if day is None), "")
            return outlet, next(filter(None, days)), [*lines[:n], *lines[n + 1 :]]
    return "", None, list(lines)
