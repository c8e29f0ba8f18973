"""The text of a wire service in, its stories out: from ``ZCZC`` to ``NNNN``, dated by the time of sending."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Callable, Sequence
from typing import Final

from numbers_extract.lexicon import archive_fields as fields
from numbers_extract.lexicon import page_furniture as page
from numbers_extract.patterns import later
from numbers_extract.reading.stated_dates import transmission_date
from numbers_extract.records import ArticleRecord, Span
from numbers_extract.text.record_lines import Line, after, after_block, block_end, lines_of

__all__ = ["wire_stories"]

_TRANSMITTED: Final = later(rf"^[ \t]*{fields.TRANSMISSION_STARTS}\r?$", re.MULTILINE)
_SENT: Final = later(rf"^[ \t]*{fields.TRANSMISSION_ENDS}[ \t]*\r?$", re.MULTILINE)
_SLUG: Final = later(rf"(?:{fields.SLUG_LINES})\Z")
_SIGN_OFF: Final = later(rf"(?:{fields.SIGN_OFF_LINES})\Z")
_NOTE: Final = later("|".join(page.EDITOR_NOTES))
_FEWEST_WORDS: Final = 3  # of a headline
_MOST_LINES: Final = 4
_SENTENCE_ENDS: Final = (".", ":", '"', "\u201d")


def wire_stories(text: str, headless: Callable[[str, int, int], ArticleRecord | None]) -> tuple[ArticleRecord, ...]:
    """The stories between the marks of a wire service, and what ``headless`` makes of the text around them."""
    stories: list[ArticleRecord | None] = []
    starts = [found.span() for found in _TRANSMITTED.finditer(text)]
    ends = [found.span() for found in _SENT.finditer(text)]
    outside = 0  # where the story before has ended
    for k, (mark, start) in enumerate(starts):
        stories.append(headless(text, outside, mark))
        limit = starts[k + 1][0] if k + 1 < len(starts) else len(text)
        end, outside = next((span for span in ends if start < span[0] <= limit), (limit, limit))
        stories.append(_story(text, start, end))
    if starts:
        stories.append(headless(text, outside, len(text)))
    return tuple(story for story in stories if story is not None)


def _story(text: str, start: int, end: int) -> ArticleRecord | None:
    """One story: slugs, the time of sending and notes to editors, its headline, its text, who signed it.

    The headline stands behind the first gap, or as the last line of what stands before it. None without words.
    """
    lines = lines_of(text, start, end)
    day = next((sent for line in lines if (sent := transmission_date(line.words)) is not None), None)
    top = after(lines, 0)
    first = after_block(lines, top)
    if first >= len(lines):  # no gap behind the slugs
        first = next((k for k in range(top, len(lines)) if not _is_slug(lines[k])), top)
        top = first
    title = _headline(lines[first : block_end(lines, first)])
    story = _told(lines[first + len(title) :])
    if not title:
        title = [line for line in lines[top:first] if line.words and not _is_slug(line)][-1:]
    if not story:
        title, story = [], _told(lines[first:])
    return _record(title, story, day) if story else None


def _headline(block: Sequence[Line]) -> list[Line]:
    """The lines of a block that are a headline: all of one without a full stop, or those before it goes further in."""
    margin = block[0].indent if block else 0
    title = list(itertools.takewhile(lambda line: line.indent <= margin, block))
    if not title or any(line.indent < margin for line in block) or len(title) > _MOST_LINES:
        return []
    return [] if title[-1].words.endswith(_SENTENCE_ENDS) or _NOTE.match(title[0].words) else title


def _is_slug(line: Line) -> bool:
    """Whether a line is a slug, the time of sending or a note to editors, no headline and no text."""
    words = line.words
    if _SLUG.match(words) or _NOTE.match(words) or len(words.split()) < _FEWEST_WORDS:
        return True
    return transmission_date(words) is not None


def _told(lines: Sequence[Line]) -> list[Line]:
    """The lines of the text: without notes to editors before it, and without what signs it."""
    told = [line for line in lines if line.words]
    while told and _NOTE.match(told[0].words):
        del told[0]
    while told and (_SIGN_OFF.match(told[-1].words) or transmission_date(told[-1].words) is not None):
        del told[-1]
    return told


def _record(title: Sequence[Line], story: Sequence[Line], day: dt.date | None) -> ArticleRecord:
    headline = Span(title[0].start, title[-1].end) if title else None
    body = Span(story[0].start, story[-1].end)
    return ArticleRecord(body.start if headline is None else headline.start, body.end, headline, body, "", "", day)
