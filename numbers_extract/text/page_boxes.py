"""The paragraphs of one article of a page in, those out that are of no article: menus, boxes of links, comments.

They are known by the label over them, and a menu by its many short lines before the headline.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from numbers_extract.lexicon import page_furniture as page
from numbers_extract.patterns import later
from numbers_extract.text.paragraphs import Paragraph

__all__ = ["boxed", "without_menu"]

_BOX: Final = later(page.BOX_LABELS)
_COMMENTS: Final = later(page.COMMENT_LABELS)
_LINKS: Final = frozenset({"title", "posted", "byline", "imprint"})
_BODY: Final = frozenset({"text", "dateline", "wire", "stamp"})
_FEWEST_WORDS: Final = 4  # of a headline
_FEWEST_ENTRIES: Final = 3  # of a menu
_LONGEST_NUMBER: Final = 3


def without_menu(text: str, paragraphs: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs, the entries of a menu before the first headline as furniture."""
    entries = list(takewhile(lambda one: one.kind == "footer" or _is_entry(text, one), paragraphs))
    if sum(one.kind == "title" for one in entries) < _FEWEST_ENTRIES or len(entries) == len(paragraphs):
        return paragraphs
    if paragraphs[len(entries)].kind != "title":
        return paragraphs
    return [*(one._replace(kind="footer") for one in entries), *paragraphs[len(entries) :]]


def _is_entry(text: str, paragraph: Paragraph) -> bool:
    return paragraph.kind == "title" and _words(text, paragraph) < _FEWEST_WORDS


def _words(text: str, paragraph: Paragraph) -> int:
    return len(text[paragraph.start : paragraph.end].split())


def boxed(text: str, members: Sequence[Paragraph]) -> frozenset[int]:
    """The indexes of the paragraphs that are links below the label of a box, or comments of readers.

    A box ends at running text, comments end at the next headline.
    """
    found: set[int] = set()
    in_box = in_comments = seen_body = False
    for k, paragraph in enumerate(members):
        if paragraph.kind == "footer":
            label = text[paragraph.start : paragraph.end]
            in_box = in_box or _BOX.match(label) is not None
            opened = seen_body and _COMMENTS.match(label) is not None and _is_signed(text, members, k)
            in_comments = in_comments or opened
        elif (in_box and _is_link(paragraph)) or (in_comments and not _is_headline(text, paragraph)):
            found.add(k)
        else:
            in_box = in_comments = False
            seen_body = seen_body or paragraph.kind in _BODY
    return frozenset(found)


def _is_link(paragraph: Paragraph) -> bool:
    return paragraph.kind in _LINKS or paragraph.end - paragraph.start <= _LONGEST_NUMBER


def _is_headline(text: str, paragraph: Paragraph) -> bool:
    return paragraph.kind == "title" and _words(text, paragraph) >= _FEWEST_WORDS


def _is_signed(text: str, members: Sequence[Paragraph], at: int) -> bool:
    """Whether the name of a reader stands below a label."""
    return at + 1 < len(members) and _is_entry(text, members[at + 1])
