"""A document in, one row for each article as it was read out: what it says of itself, and where it stands."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.lexicon.closed_classes import CLOSED, SPELLED_ALIKE
from numbers_extract.patterns import later
from numbers_extract.records import Used

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numbers_extract.records import About, Document

__all__ = ["ARTICLE_COLUMNS", "ArticleRow", "article_rows", "foreign_articles", "little_used"]

_FURNITURE: Final = "footer"
_LEAST_SHARE: Final = 4
_WORD: Final = later(r"[^\W\d_]+")
_LOOKED_AT: Final = 300  # words of an article
_FEWEST_WORDS: Final = 30  # that tell its language
_OF_ENGLISH: Final = 0.025  # of them are such, of all but one in 4,800 news texts


class ArticleRow(NamedTuple):
    """One article; the columns of the command ``articles``.

    ``article`` counts from 1 within its document. ``headline``, ``outlet`` and ``author`` are empty, ``published`` is
    None, where nothing says them. ``start`` and ``end`` bound the article in the text as read, from its headline to its
    last words; ``characters`` is how long that is.
    """

    doc_id: str
    article: int
    headline: str
    outlet: str
    author: str
    published: dt.date | None
    start: int
    end: int
    characters: int


ARTICLE_COLUMNS: Final[dict[str, str]] = {
    **dict.fromkeys(ArticleRow._fields, "string"),
    **dict.fromkeys(("article", "start", "end", "characters"), "integer"),
    "published": "date",
}
"""Name and type of each column."""


def article_rows(document: Document, date: dt.date | None, about: About) -> Iterator[ArticleRow]:
    """A row for each article.

    ``date`` is the day of the document, for articles that state none, None for unknown; ``about`` is what stands
    beside its text: the outlet and the author are those of all its articles, the headline is that of the first.
    """
    for article in document.articles:
        headline = "" if article.headline is None else " ".join(document.text[slice(*article.headline)].split())
        headline = (about.headline if article.number == 1 else "") or headline
        yield ArticleRow(
            document.doc_id,
            article.number,
            headline,
            article.outlet or about.outlet,
            article.author or about.author,
            article.day(date),
            article.start,
            article.end,
            article.end - article.start,
        )


def little_used(document: Document) -> Used | None:
    """How little of a text was read as articles; None where that is a quarter or more, as in all archives tried."""
    sentences = [(s.start, s.end) for s in document.sentences if s.section != _FURNITURE]
    if sum(end - start for start, end in sentences) * _LEAST_SHARE >= len(document.text):
        return None
    read = sum(_length(document.text[start:end]) for start, end in sentences)
    whole = _length(document.text)
    return Used(read, whole) if read * _LEAST_SHARE < whole else None


def foreign_articles(document: Document) -> int:
    """How many articles have hardly any of the small words that only English has."""
    return sum(_is_foreign(document.text[article.start : article.end]) for article in document.articles)


def _is_foreign(text: str) -> bool:
    words = [found.group().lower() for found in itertools.islice(_WORD.finditer(text), _LOOKED_AT)]
    english = sum(map(_small_words().__contains__, words))
    return len(words) >= _FEWEST_WORDS and english < _OF_ENGLISH * len(words)


@functools.cache
def _small_words() -> frozenset[str]:
    return frozenset(word for _, words in CLOSED for word in words.split()) - SPELLED_ALIKE


def _length(text: str) -> int:
    """The characters besides white space."""
    return sum(map(len, text.split()))
