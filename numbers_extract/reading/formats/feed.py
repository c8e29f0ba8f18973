"""A feed (RSS, RDF, Atom) in, its items as articles out."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from numbers_extract.errors import InputError
from numbers_extract.reading.formats.composed import ArticleParts, composed
from numbers_extract.reading.formats.format import Format, ReadText
from numbers_extract.reading.formats.markup import paragraphs_of

__all__ = ["FORMAT"]


def _read(content: bytes) -> ReadText:
    import feedparser

    feed = feedparser.parse(content, sanitize_html=False, resolve_relative_uris=False)
    if not feed.entries:
        raise InputError("no article text: XML without the items of a feed (RSS or Atom)")
    outlet = str(feed.feed.get("title", ""))
    return composed(_article(entry, outlet) for entry in feed.entries)


def _article(entry: Any, outlet: str) -> ArticleParts:  # noqa: ANN401  (feedparser makes dictionaries of its own)
    """The longest text of an item: its content, else its description."""
    texts = [part.get("value", "") for part in entry.get("content", ())] + [entry.get("summary", "")]
    paragraphs = max(map(paragraphs_of, texts), key=lambda lines: sum(map(len, lines)))
    source = entry.get("source", {}).get("title", "")
    stamp = entry.get("published_parsed") or entry.get("updated_parsed")
    day = None if stamp is None else dt.date(stamp.tm_year, stamp.tm_mon, stamp.tm_mday)
    title = " ".join(paragraphs_of(str(entry.get("title", ""))))
    return ArticleParts(title, paragraphs, source or outlet, str(entry.get("author", "")), day)


FORMAT: Final = Format(
    "Feeds",
    frozenset({".rss", ".atom", ".xml", ".rdf"}),
    _read,
    packed=True,
    says="each item: its title, its longest text, author and day; not links and comments",
    libraries=("feedparser", "lxml"),
    errors=(AttributeError, KeyError, LookupError, SyntaxError, TypeError, ValueError),
)
