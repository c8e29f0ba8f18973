"""A JSON document in, the articles in its list out: an array of objects, or an object with such an array."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from numbers_extract.errors import InputError, first_line
from numbers_extract.lexicon.column_names import INNER_KEYS, TEXT
from numbers_extract.patterns import later
from numbers_extract.reading.columns import columns_called
from numbers_extract.reading.days import read_day
from numbers_extract.reading.formats.composed import ArticleParts, composed
from numbers_extract.reading.formats.format import Format, ReadText
from numbers_extract.reading.formats.markup import paragraphs_of

__all__ = ["FORMAT"]

_CUT: Final = later(r"\s*(?:\u2026|\.\.\.)?\s*\[\+\d+ chars\]\s*\Z")
_DEEPEST: Final = 4  # objects in one another around the list


def _read(content: str) -> ReadText:
    try:
        data = json.loads(content)
    except ValueError as error:
        raise InputError(f"no JSON that can be read ({first_line(error)})") from error
    articles = [
        article for article in map(_article, max(_lists(data, 0), key=_worth, default=[])) if article is not None
    ]
    if not articles:
        raise InputError("no article text: no object in it has a text (text, body, content ...)")
    return composed(articles)


def _lists(data: Any, depth: int) -> Iterator[list[dict[str, Any]]]:  # noqa: ANN401  (whatever JSON holds)
    """The lists of objects in the data; an object alone is a list of one."""
    if isinstance(data, list):
        objects = [entry for entry in data if isinstance(entry, dict)]
        if objects:
            yield objects
    elif isinstance(data, dict):
        yield [data]
        if depth < _DEEPEST:
            for value in data.values():
                yield from _lists(value, depth + 1)


def _worth(objects: Iterable[dict[str, Any]]) -> int:
    """How many characters of text a list holds."""
    return sum(len(_text(entry)) for entry in objects)


def _text(entry: dict[str, Any]) -> str:
    """The longest text of an object, without the note that it was cut."""
    texts = (_joined(entry[name]) for name in columns_called(TEXT, entry))
    return _CUT.sub("", max(texts, key=len, default=""))


def _joined(value: Any) -> str:  # noqa: ANN401
    """A text, or the parts of one: a list of texts and of objects with one (``{type: bold, text: ...}``)."""
    if isinstance(value, list):
        parts = (part.get("text") if isinstance(part, dict) else part for part in value)
        return "".join(part for part in parts if isinstance(part, str))
    return value if isinstance(value, str) else ""


def _article(entry: dict[str, Any]) -> ArticleParts | None:
    text = _text(entry)
    headline = _said(entry, "headline")
    if not text and any(entry[name] == "" for name in columns_called(TEXT, entry)):
        return None  # a note of the program that made the file, not a text
    if not text and not headline:
        return None
    lines = paragraphs_of(text) if "</" in text else text.splitlines()
    day = next((read for name in columns_called("date", entry) if (read := read_day(entry[name])) is not None), None)
    return ArticleParts(headline, lines, _said(entry, "outlet"), _said(entry, "author"), day)


def _said(entry: dict[str, Any], role: str) -> str:
    """A value that is a text, or one inside an object (``source: {name: ...}``), or a list of these."""
    for name in columns_called(role, entry):
        value = entry[name]
        values = value if isinstance(value, list) else [value]
        told = [
            next((one[key] for key in INNER_KEYS if one.get(key)), "") if isinstance(one, dict) else one
            for one in values
        ]
        words = ", ".join(str(one) for one in told if one)
        if words:
            return words
    return ""


FORMAT: Final = Format(
    "JSON",
    frozenset({".json"}),
    _read,
    packed=False,
    says="the list with the most text: text, headline, outlet, author and day by the names of their keys",
    libraries=("lxml",),
    errors=(AttributeError, KeyError, RecursionError, SyntaxError, TypeError, ValueError),
)
