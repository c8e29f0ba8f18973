"""A text in, the rows of the tables that are set in it out: their words as a sentence, and where each cell stands.

Read are tables set with pipes, with tabs, and with gaps of two and more blanks; a head names the columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from numbers_extract.patterns import later
from numbers_extract.reading.formats.tables import is_absent, is_figure, worded_rows
from numbers_extract.records import Span

__all__ = ["TableRow", "table_rows"]

_SIGN: Final = later(r"\||\t|\S {2,}\S")
_SIGNS: Final = ("|", "\t", "  ")  # a cheap look for it
_LINE: Final = later(r"[^\n]*\S[^\n]*")
_CELL: Final = later(r"[^|]*[^|\s][^|]*|(?<=\|)\s*(?=\|)")
_TABBED: Final = later(r"[^\t\n]+")
_SET_APART: Final = later(r"\S(?:[^\S\n]?\S)*")
_RULE: Final = later(r"[\s:|+=-]+\Z")
_DIGIT: Final = later(r"\d")
_LONGEST_CELL: Final = 60  # characters
_FEWEST: Final = 2  # columns, and lines


class TableRow(NamedTuple):
    """A row of a table: where it stands, its words, and for each cell its place in these and in the text."""

    start: int
    end: int
    words: str
    cells: tuple[tuple[int, Span], ...]


def table_rows(text: str) -> list[TableRow]:
    """The rows with numbers of all tables in a text, in its order."""
    if not any(sign in text for sign in _SIGNS) or _SIGN.search(text) is None:
        return []
    found: list[TableRow] = []
    block: list[tuple[Span, list[Span]]] = []
    for line in _LINE.finditer(text):
        span = Span(*line.span())
        if block and _RULE.match(line.group()) and "-" in line.group():
            continue  # the rule below the head
        cells = _cells(text, span)
        if len(cells) < _FEWEST:
            found += _rows(text, block)
            block = []
            continue
        told = [text[start:end] for start, end in cells]
        headed = len(block) >= _FEWEST and not _is_of_figures(told) and not any(map(_DIGIT.search, told))
        if block and (headed or len(cells) != len(block[-1][1])):
            found += _rows(text, block)
            block = []
        block.append((span, cells))
    return found + list(_rows(text, block))


def _has_figure(cells: Sequence[str]) -> bool:
    """Whether a cell behind the first is a number and no more."""
    return any(is_figure(cell) for cell in cells[1:])


def _is_of_figures(cells: Sequence[str]) -> bool:
    """Whether a row has a number, or says in each cell behind the first that there is none."""
    return _has_figure(cells) or all(map(is_absent, cells[1:]))


def _cells(text: str, line: Span) -> list[Span]:
    """The cells of a line, without the blanks around them; one or none where it is of no table."""
    words = text[line.start : line.end]
    bare = words.strip()
    pattern = _CELL if bare.startswith("|") or " | " in words else _TABBED if "\t" in words else _SET_APART
    if pattern is _SET_APART and " ".join(words.split()) == bare:
        return []  # no gap
    cells = []
    for found in pattern.finditer(words):
        cell = found.group()
        first = line.start + found.start() + len(cell) - len(cell.lstrip())
        cells.append(Span(first, first + len(cell.strip())))
    return cells


def _rows(text: str, block: Sequence[tuple[Span, list[Span]]]) -> Iterator[TableRow]:
    """The rows of a block of lines with as many cells each, where the first has no number and another one has."""
    told = [[text[start:end] for start, end in cells] for _, cells in block]
    if len(block) < _FEWEST or any(_DIGIT.search(cell) for cell in told[0]):
        return
    if any(len(cell) > _LONGEST_CELL for row in told for cell in row) or not all(map(_is_of_figures, told[1:])):
        return
    if not any(map(_has_figure, told[1:])):
        return
    for (line, cells), words in zip(block, worded_rows(told), strict=True):
        if words is not None:
            places = zip(words.places, cells, strict=True)
            yield TableRow(*line, words.words, tuple((at, cell) for at, cell in places if at is not None))
