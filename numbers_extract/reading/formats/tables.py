"""The rows of a table in a text in, a line of words for each out: its label, and each number with the column's head.

A table says of a number what a sentence says around it: ``Upper Sill | 11 | 34`` under ``District | Killed | Injured``
is ``Upper Sill: 11 killed, 34 injured``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

__all__ = ["piped_rows", "table_lines"]

_NUMBER: Final = re.compile(r"[^\w\s]{0,3}\s?\d[\d.,\s]*\s?(?:%|[^\W\d_]{1,3})?\Z")
_SHARE: Final = re.compile(r"\W*%\W*\Z|.*\(%\)\Z|% .*", re.DOTALL)
_RULE: Final = re.compile(r"[\s:|+-]+\Z")
_FEWEST_HEADS: Final = 2
_KEPT_CAPITALS: Final = 2  # a head of more capitals than that is a name or an abbreviation: IDPs


def piped_rows(line: str) -> list[str] | None:
    """The cells of a line such as ``| a | b |``; no cells for a rule; None for a line that is of no table."""
    stripped = line.strip()
    if not (stripped.startswith("|") and stripped.endswith("|") and len(stripped) > 1):
        return None
    return [] if _RULE.match(stripped) else [cell.strip() for cell in stripped[1:-1].split("|")]


def table_lines(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A line for each row, in their order; rows without a number above the first head are titles.

    >>> list(table_lines([["District", "Killed"], ["Upper Sill", "11"]]))
    ['Upper Sill: 11 killed']
    """
    heads: list[str] = []
    for row in rows:
        cells = [" ".join(cell.split()) for cell in row]
        told = [cell for cell in cells if cell]
        if not any(map(_NUMBER.match, told)):
            if len(told) >= _FEWEST_HEADS:
                heads = cells
            elif told:
                yield told[0]
        else:
            yield _line(heads, cells)


def _line(heads: Sequence[str], cells: Sequence[str]) -> str:
    """The words of one row; without heads its cells as they stand."""
    if len(heads) != len(cells):
        return "; ".join(cell for cell in cells if cell)
    label = "" if _NUMBER.match(cells[0]) else cells[0]
    said = [_said(head, cell) for head, cell in zip(heads, cells, strict=True) if cell and cell != label]
    return f"{label}: {', '.join(said)}" if label else ", ".join(said)


def _said(head: str, cell: str) -> str:
    """A number before the head of its column, other words behind it."""
    if not _NUMBER.match(cell):
        return f"{head}: {cell}" if head else cell
    if _SHARE.match(head):
        words = head.replace("%", " ").replace("()", " ").split()
        return " ".join([cell if cell.endswith("%") else f"{cell}%", *map(_lowered, words)])
    return f"{cell} {' '.join(map(_lowered, head.split()))}".strip()


def _lowered(word: str) -> str:
    """A word in small letters, as inside a sentence; an abbreviation stays what it is."""
    return word if sum(sign.isupper() for sign in word) >= _KEPT_CAPITALS else word.lower()
