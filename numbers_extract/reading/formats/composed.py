"""Articles with their headlines and paragraphs in, one text and where each article stands in it out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from numbers_extract.patterns import later
from numbers_extract.reading.formats.format import ReadText
from numbers_extract.records import ArticleRecord, Span

__all__ = ["ArticleParts", "composed", "same_words", "unwrapped"]

_DIVIDED: Final = later(r"(?<=[^\W\d_])-\n(?=[a-z])")


class ArticleParts(NamedTuple):
    """An article as a file holds it: what is empty or None is not said."""

    headline: str
    paragraphs: Sequence[str]
    outlet: str = ""
    author: str = ""
    published: dt.date | None = None


def composed(articles: Iterable[ArticleParts], date: dt.date | None = None) -> ReadText:
    r"""One text of all articles that have words, a blank line between paragraphs.

    >>> composed([ArticleParts("Two hurt", ["Two men were hurt."], "Kesh Post")]).text
    'Two hurt\n\nTwo men were hurt.\n'
    """
    pieces: list[str] = []
    records: list[ArticleRecord] = []
    at = 0
    for article in articles:
        headline = " ".join(article.headline.split())
        words = [line for line in map(_one_line, article.paragraphs) if line]
        if words and same_words(words[0], headline):
            del words[0]
        if not headline and not words:
            continue
        start = at
        title = None
        if headline:
            title = Span(at, at + len(headline))
            pieces.append(headline + "\n\n")
            at += len(headline) + 2
        body = "\n\n".join(words)
        records.append(
            ArticleRecord(
                start,
                at + len(body),
                title,
                Span(at, at + len(body)),
                article.outlet,
                article.author,
                article.published,
            )
        )
        pieces.append(body + "\n\n")
        at += len(body) + 2
    return ReadText("".join(pieces).rstrip() + "\n", tuple(records), date)


def unwrapped(text: str) -> str:
    r"""The words of a paragraph on one line; what a line end divides is one word again.

    >>> unwrapped("Nine were in-\njured,\nthe city said.")
    'Nine were injured, the city said.'
    """
    return _one_line(_DIVIDED.sub("", text))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def same_words(one: str, other: str) -> bool:
    """Whether two texts have the same words, whatever marks and capitals they have."""
    return _words(one) == _words(other)


def _words(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
