"""The paragraphs of a text with page breaks in, the same with what its pages repeat as furniture out."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Final

from numbers_extract.patterns import later
from numbers_extract.text.paragraphs import SENTENCE_ENDS, Paragraph

__all__ = ["closed_by_pages"]

_PAGE_BREAK: Final = "\f"
_EDGE: Final = 2  # paragraphs at the top and at the bottom of a page
_LONGEST_HEAD: Final = 120  # characters
_NUMBER: Final = later(r"\d+")


def closed_by_pages(text: str, paragraphs: list[Paragraph]) -> list[Paragraph]:
    """A page break may end an article: what stands before it closes, should a headline follow.

    What several pages repeat at their edges, whatever numbers are in it, is furniture.
    """
    if _PAGE_BREAK not in text:
        return paragraphs
    closed = list(paragraphs)
    edges: list[int] = []  # the paragraphs before and behind the breaks
    for k, (one, following) in enumerate(pairwise(paragraphs)):
        if _PAGE_BREAK in text[one.end : following.start]:
            closed[k] = one._replace(closes=True)
            edges += range(max(0, k - _EDGE + 1), min(len(paragraphs), k + _EDGE + 1))
    if edges:
        edges += [*range(min(_EDGE, len(paragraphs))), *range(max(0, len(paragraphs) - _EDGE), len(paragraphs))]
    shapes = {k: _shape(text, paragraphs[k]) for k in edges}
    seen = Counter(shapes.values())
    for k, shape in shapes.items():
        if seen[shape] > 1 and paragraphs[k].kind in {"title", "text"} and not shape.endswith(SENTENCE_ENDS):
            closed[k] = closed[k]._replace(kind="footer")
    return closed


def _shape(text: str, paragraph: Paragraph) -> str:
    """The words of a paragraph, whatever numbers are in them; a long one has its place in it, as none is repeated."""
    words = text[paragraph.start : paragraph.end]
    return _NUMBER.sub("#", words) if len(words) <= _LONGEST_HEAD else f"{paragraph.start}"
