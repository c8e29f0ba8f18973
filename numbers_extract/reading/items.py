"""What comes of an input: a document, a web page that is still to be read, or a failure of it."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from numbers_extract.errors import Failure, InputError, first_line, one_line
from numbers_extract.extras import require_for_input
from numbers_extract.reading.formats import format_of
from numbers_extract.reading.pages import read_page
from numbers_extract.records import About, ArticleRecord, Fact

__all__ = [
    "GivenFacts",
    "InputDocument",
    "InputFailure",
    "Item",
    "LazyItem",
    "Unread",
    "UnreadFile",
    "UnreadPage",
    "failure",
    "read_item",
]


class InputDocument(NamedTuple):
    """One text to analyse. ``date`` is the day it was published, None when not known.

    ``origin`` names the input for messages: the path, with ``:row`` for a row of a table. ``records`` are its articles
    as the source sets them apart, None where that is to be found in the text; ``about`` is what stands beside it,
    ``kept`` the cells that are carried to its rows.
    """

    doc_id: str
    text: str
    date: dt.date | None
    origin: str
    records: tuple[ArticleRecord, ...] | None = None
    about: About = About()
    kept: tuple[str, ...] = ()


class InputFailure(NamedTuple):
    """One input, or one row of it, that was not read (or not wholly); ``message`` is one line for a person.

    ``doc_id`` names the document that a row would have been; it is empty for an input as a whole.
    """

    message: str
    doc_id: str = ""


class UnreadPage(NamedTuple):
    """A web page whose article has not been taken out yet: that takes time, and a worker can do it."""

    doc_id: str
    page: str
    date: dt.date | None
    origin: str
    kept: tuple[str, ...] = ()

    def document(self) -> InputDocument | InputFailure:
        """The article, or why there is none."""
        try:
            page = read_page(self.page)
        except InputError as error:
            return failure(self.origin, str(error))
        return InputDocument(self.doc_id, page.text, page.date or self.date, self.origin, page.records, kept=self.kept)


class UnreadFile(NamedTuple):
    """A file of a format that takes time to read: a worker can do it.

    ``content`` is text where the format takes text.
    """

    doc_id: str
    content: bytes | str
    ending: str
    date: dt.date | None
    origin: str

    def document(self) -> InputDocument | InputFailure:
        """Its text, or why there is none."""
        form = format_of(self.ending)
        assert form is not None  # noqa: S101  (who made this found the format)
        try:
            for library in form.libraries:
                require_for_input(library, f"reading {self.ending}")
            read = form.read(self.content)  # type: ignore[arg-type]  # bytes or text, as ``packed`` says
        except InputError as error:
            return failure(self.origin, str(error))
        except form.errors as error:
            reason = f"no file of the format {form.name} that can be read ({first_line(error)})"
            return failure(self.origin, reason)
        if not read.text.strip():
            return failure(self.origin, "no article text: there is none in it")
        return InputDocument(self.doc_id, read.text, read.date or self.date, self.origin, read.records)


class GivenFacts(NamedTuple):
    """The facts of one document from a table of facts, where its text is not at hand."""

    doc_id: str
    facts: tuple[Fact, ...]
    date: dt.date | None
    origin: str


Unread = UnreadPage | UnreadFile
Item = InputDocument | InputFailure | Failure | GivenFacts
LazyItem = Item | Unread


def read_item(item: LazyItem) -> Item:
    """The item, with its text taken out where it is a page or a file of another format."""
    return item.document() if isinstance(item, Unread) else item


def failure(where: str, reason: str, doc_id: str = "") -> InputFailure:
    """A failure on one line: a path, and what a library says, can hold any sign. ``where`` is the input, or its row."""
    return InputFailure(one_line(f"{_shown(where)}: {reason}"), doc_id)


def _shown(path: str) -> str:
    """A path as messages name it."""
    return path if path.strip() else repr(path)
