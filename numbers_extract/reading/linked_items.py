"""A list of news as mails bring it in, its items out: each has a title, an outlet, some words and an address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from numbers_extract.patterns import later
from numbers_extract.records import ArticleRecord, Span

__all__ = ["linked_items"]

_PARAGRAPH: Final = later(r"\S(?:[^\n]|\n(?!\s*\n))*")
_LINE: Final = later(r"\S(?:[^\n]*\S)?")
_ADDRESS: Final = later(r"<?(?:https?://|www\.)\S+\Z")
_LONGEST_TITLE: Final = 25  # words
_LONGEST_OUTLET: Final = 6
_FEWEST: Final = 2  # lines of an item, and items of a list
_CLOSED: Final = (".", ",", ":", ";", "!", "?")


def linked_items(text: str) -> tuple[ArticleRecord, ...] | None:
    """The items of a list of news: title, outlet, words, address; None where there are fewer than two."""
    items = [item for item in (_item(block) for block in _PARAGRAPH.finditer(text)) if item is not None]
    return tuple(items) if len(items) >= _FEWEST else None


def _item(block: re.Match[str]) -> ArticleRecord | None:
    """The lines of a block up to its first address; None where they are not a title and more."""
    lines = list(_until_address(block))
    if len(lines) < _FEWEST:
        return None
    words = [block.string[slice(*line)] for line in lines]
    if words[0].endswith(_CLOSED) or len(words[0].split()) > _LONGEST_TITLE:
        return None
    printed = len(lines) > _FEWEST and len(words[1].split()) <= _LONGEST_OUTLET and not words[1].endswith(_CLOSED)
    first = 2 if printed else 1
    return ArticleRecord(
        lines[0].start, lines[-1].end, lines[0], Span(lines[first].start, lines[-1].end), words[1] if printed else ""
    )


def _until_address(block: re.Match[str]) -> Iterator[Span]:
    """The lines of a block before its first address; none where there is no address in it."""
    lines: list[Span] = []
    for found in _LINE.finditer(block.string, *block.span()):
        if _ADDRESS.match(found.group()):
            yield from lines
            return
        lines.append(Span(*found.span()))
