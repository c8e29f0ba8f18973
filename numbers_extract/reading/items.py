"""What comes of an input: a document, a web page that is still to be read, or a failure of it."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from numbers_extract.errors import Failure, InputError, one_line
from numbers_extract.reading.pages import read_page
from numbers_extract.records import ArticleRecord

__all__ = ["InputDocument", "InputFailure", "Item", "LazyItem", "UnreadPage", "failure", "read_item"]


class InputDocument(NamedTuple):
    """One text to analyse. ``date`` is the day it was published, None when not known.

    ``origin`` names the input for messages: the path, with ``:row`` for a row of a table. ``records`` are its articles
    as the source sets them apart, None where that is to be found in the text.
    """

    doc_id: str
    text: str
    date: dt.date | None
    origin: str
    records: tuple[ArticleRecord, ...] | None = None


class InputFailure(NamedTuple):
    """One input, or one row of it, that was not read (or not wholly); ``message`` is one line for a person."""

    message: str


class UnreadPage(NamedTuple):
    """A web page whose article has not been taken out yet: that takes time, and a worker can do it."""

    doc_id: str
    page: str
    date: dt.date | None
    origin: str

    def document(self) -> InputDocument | InputFailure:
        """The article, or why there is none."""
        try:
            page = read_page(self.page)
        except InputError as error:
            return failure(self.origin, str(error))
        return InputDocument(self.doc_id, page.text, page.date or self.date, self.origin)


Item = InputDocument | InputFailure | Failure
LazyItem = Item | UnreadPage


def read_item(item: LazyItem) -> Item:
    """The item, with its article taken out where it is a page."""
    return item.document() if isinstance(item, UnreadPage) else item


def failure(where: str, reason: str) -> InputFailure:
    """A failure on one line: a path, and what a library says, can hold any sign. ``where`` is the input, or its row."""
    return InputFailure(one_line(f"{_shown(where)}: {reason}"))


def _shown(path: str) -> str:
    """A path as messages name it."""
    return path if path.strip() else repr(path)
