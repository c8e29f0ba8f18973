"""An input that breaks something in, a small one that breaks the same out: delta debugging over words, then signs."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

__all__ = ["smallest", "smallest_text"]

Parts = TypeVar("Parts", str, bytes, list[str])


def smallest(parts: Parts, breaks: Callable[[Parts], bool], tries: int = 500) -> Parts:
    """The parts that are left when as many as can be are taken out and what is left still breaks.

    Args:
        parts: a string, bytes or a list that ``breaks`` is true of.
        breaks: whether so many parts still break.
        tries: how often ``breaks`` may be asked.
    """
    size = len(parts) // 2
    while size and tries > 0:
        at, cut = 0, False
        while at < len(parts) and tries > 0:
            fewer = parts[:at] + parts[at + size :]
            tries -= 1
            if fewer and breaks(fewer):
                parts, cut = fewer, True
            else:
                at += size
        size = size if cut and size == 1 else size // 2
    return parts


def smallest_text(text: str, breaks: Callable[[str], bool], tries: int = 1_500) -> str:
    """The text cut down to what is needed to break the same, by lines, words and signs, and made plain."""
    for parts_of in (_LINE, _WORD):
        parts = parts_of.findall(text)
        text = "".join(smallest(parts, lambda some: breaks("".join(some)), tries // 3))
    return smallest(text, breaks, tries // 3)


_LINE = re.compile(r".*\n|.+")
_WORD = re.compile(r"\s*\S+|\s+")
