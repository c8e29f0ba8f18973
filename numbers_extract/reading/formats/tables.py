"""The rows of a table in a text in, a line of words for each out: its label, and each number with the column's head.

A table says of a number what a sentence says around it: ``Upper Sill | 11 | 34`` under ``District | Killed | Injured``
is ``Upper Sill: 11 killed, 34 injured``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from numbers_extract.lexicon.column_names import ABSENT_CELLS
from numbers_extract.patterns import later

__all__ = ["TableLine", "is_absent", "is_figure", "piped_rows", "table_lines", "worded_rows"]

_NUMBER: Final = later(r"[^\w\s]{0,3}\s?\d[\d.,\s]*\s?(?:%|[^\W\d_]{1,3})?\Z")
_NOTE_MARK: Final = later(r"(?<=[\d%])\s?(?:[*\u2020\u2021\u00a7]{1,3}|\[\w{1,2}\]|\([a-z]\))\Z")
_SHARE: Final = later(r"\W*%\W*\Z|.*\(%\)\Z|% .*", re.DOTALL)
_CHANGE: Final = later(r"(?:\+\s?/\s?[-\u2212\u2013]|\u00b1)\Z")  # the head of a column of changes
_RULE: Final = later(r"[\s:|+-]+\Z")
_FEWEST_HEADS: Final = 2
_KEPT_CAPITALS: Final = 2  # a head of more capitals than that is a name or an abbreviation: IDPs


def piped_rows(line: str) -> list[str] | None:
    """The cells of a line such as ``| a | b |``; no cells for a rule; None for a line that is of no table."""
    stripped = line.strip()
    if not (stripped.startswith("|") and stripped.endswith("|") and len(stripped) > 1):
        return None
    return [] if _RULE.match(stripped) else [cell.strip() for cell in stripped[1:-1].split("|")]


def is_figure(cell: str) -> bool:
    """Whether a cell holds a number, with its sign or its unit and the mark of a note, and no more."""
    return _NUMBER.match(_unmarked(cell)) is not None


def _unmarked(cell: str) -> str:
    """A cell without the mark of a note behind its number."""
    return _NOTE_MARK.sub("", cell)


def is_absent(cell: str) -> bool:
    """Whether a cell says that there is no number for it."""
    return cell.lower() in ABSENT_CELLS or (cell != "" and not any(map(str.isalnum, cell)))


class TableLine(NamedTuple):
    """The words of one row. ``places`` says for each cell that stands in them where it begins, None for the others."""

    words: str
    places: tuple[int | None, ...]


def table_lines(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A line for each row, in their order; rows without a number above the first head are titles.

    >>> list(table_lines([["District", "Killed"], ["Upper Sill", "11"]]))
    ['Upper Sill: 11 killed']
    """
    return (line.words for line in worded_rows(rows) if line is not None)


def worded_rows(rows: Iterable[Sequence[str]]) -> Iterator[TableLine | None]:
    """For each row its words and where its cells stand in them; None for a row of heads."""
    heads: list[str] = []
    for row in rows:
        cells = [_unmarked(" ".join(cell.split())) for cell in row]
        told = [cell for cell in cells if cell]
        if any(map(_NUMBER.match, told)) or (heads and any(map(is_absent, told[1:]))):
            yield _line(heads, cells)
        elif len(told) >= _FEWEST_HEADS:
            heads = cells
            yield None
        else:
            yield TableLine(told[0], tuple(0 if cell else None for cell in cells)) if told else None


def _line(heads: Sequence[str], cells: Sequence[str]) -> TableLine:
    """The words of one row; without heads its cells as they stand."""
    told = [cell for cell in cells if cell]
    if not heads and len(told) == _FEWEST_HEADS and not _NUMBER.match(told[0]):
        return _joined([("", cell, "") for cell in cells], ": ")  # a label and its number
    if len(heads) != len(cells) or all(map(is_absent, cells[1:])):
        return _joined([("", cell, "") for cell in cells], "; ")
    label = "" if _NUMBER.match(cells[0]) else cells[0]
    said = [_said(head, cell) for head, cell in zip(heads, cells, strict=True)]
    if not label:
        return _joined(said, ", ")
    behind = _joined(said[1:], ", ")
    shift = len(label) + 2
    moved = (None if place is None else place + shift for place in behind.places)
    return TableLine(f"{label}: {behind.words}", (0, *moved))


def _joined(said: Sequence[tuple[str, str, str]], joint: str) -> TableLine:
    """The words before, in and behind each cell, set off by a joint."""
    words = ""
    places: list[int | None] = []
    for before, cell, behind in said:
        if not cell:
            places.append(None)
            continue
        words += (joint if words else "") + before
        places.append(len(words))
        words += cell + behind
    return TableLine(words, tuple(places))


def _said(head: str, cell: str) -> tuple[str, str, str]:
    """What stands before a cell, the cell, and what stands behind it: a number has the head of its column behind it."""
    if head and is_absent(cell):
        return "", "", ""
    if _CHANGE.match(head):
        return "", cell, " change"
    if not _NUMBER.match(cell):
        return (f"{head}: " if head and cell else "", cell, "")
    if _SHARE.match(head):
        words = head.replace("%", " ").replace("()", " ").split()
        return "", cell, " ".join(["" if cell.endswith("%") else "%", *map(_lowered, words)])
    return "", cell, f" {' '.join(map(_lowered, head.split()))}".rstrip()


def _lowered(word: str) -> str:
    """A word in small letters, as inside a sentence; an abbreviation stays what it is."""
    return word if sum(sign.isupper() for sign in word) >= _KEPT_CAPITALS else word.lower()
