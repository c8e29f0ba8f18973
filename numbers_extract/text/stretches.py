"""The sentences of a text in, stretches that can be read out: endless ones cut, long rows of figures left out.

So work grows in a straight line with any text: what is said of a number is sought no farther than its stretch.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from numbers_extract.patterns import later
from numbers_extract.records import Sentence, Span

__all__ = ["MOST_NUMBERS", "readable", "rows_of_figures"]

MOST_NUMBERS: Final = 80  # of one stretch: with more it is no sentence but a row of figures, in words or apart
_LONGEST: Final = 3000  # characters of one stretch
_MOST_TOKENS: Final = 400  # words, numbers and marks of one stretch; the longest sentences of prose have half as many
_TOKEN: Final = later(r"[^\W\d_]+|\d+|[^\w\s]|_")
# So many numbers, only marks and white space or a sign such as x between: no prose, and nothing they count.
_ROW_LENGTH: Final = 60
_ROW: Final = later(rf"[0-9]{{1,40}}+(?:(?:[\W_]++| ?[^\W\d_] ?)[0-9]{{1,40}}+){{{_ROW_LENGTH - 1},}}+")


def rows_of_figures(text: str) -> list[Span]:
    """The stretches of a text that are only numbers, one beside another: the cells of a table, a sequence of digits.

    >>> rows_of_figures("Seen: " + "7, " * 80)
    [Span(start=6, end=244)]
    """
    signs = text.encode("ascii", "ignore")
    if len(signs) - len(signs.translate(None, b"0123456789")) < _ROW_LENGTH:
        return []
    return [Span(*row.span()) for row in _ROW.finditer(text)]


def readable(text: str, sentences: Iterable[Sentence], rows: Sequence[Span] = ()) -> Iterator[Sentence]:
    """The sentences without what lies in ``rows``, endless ones cut where a word or a mark ends."""
    if rows:
        sentences = _outside(text, sentences, rows)
    for sentence in sentences:
        if sentence.end - sentence.lead <= _MOST_TOKENS:
            yield sentence
        else:
            yield from _cut(text, sentence)


def _outside(text: str, sentences: Iterable[Sentence], rows: Sequence[Span]) -> Iterator[Sentence]:
    """The parts of sentences before, between and behind the rows."""
    first = 0
    for sentence in sentences:
        while first < len(rows) and rows[first].end <= sentence.start:
            first += 1
        at, lead, row = sentence.start, sentence.lead, first
        while row < len(rows) and rows[row].start < sentence.end:
            if text[lead : rows[row].start].strip():
                yield sentence._replace(start=at, lead=lead, end=rows[row].start)
            at = lead = max(lead, rows[row].end)
            row += 1
        if row == first or text[lead : sentence.end].strip():
            yield sentence._replace(start=at, lead=lead)


def _cut(text: str, sentence: Sentence) -> Iterator[Sentence]:
    start, lead = sentence.start, sentence.lead
    while True:
        most = min(sentence.end, lead + _LONGEST)
        beyond = next(itertools.islice(_TOKEN.finditer(text, lead, most), _MOST_TOKENS, None), None)
        stop = most if beyond is None else beyond.start()
        if stop == sentence.end:
            break
        blank = text.rfind(" ", (lead + stop) // 2, stop)
        stop = blank if blank > 0 else stop
        yield sentence._replace(start=start, lead=lead, end=stop)
        start = lead = stop
    yield sentence._replace(start=start, lead=lead)
