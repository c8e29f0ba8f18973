"""The names of columns or keys in, which of them hold the text, its id, headline, outlet, author and day out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

__all__ = ["COLUMN_NAMES", "TEXT", "columns_called", "folded_name"]

TEXT: Final = "text"
COLUMN_NAMES: Final[dict[str, tuple[str, ...]]] = {
    TEXT: (
        "text", "body", "content", "fulltext", "articletext", "articlebody", "bodytext", "maintext", "articlecontent",
        "contenttext", "textcontent", "notes", "note", "article", "story", "message", "summary", "description", "abstract",
        "narrative", "eventdescription", "eventnote", "eventnotes", "tweet", "post", "snippet",
    ),
    "id": ("id", "docid", "documentid", "articleid", "eventid", "eventidcnty", "uuid", "guid", "incidentid", "storyid"),
    "headline": ("headline", "title", "heading", "articletitle", "sourceheadline"),
    "outlet": (
        "outlet", "source", "publication", "publisher", "newspaper", "sourcename", "site", "sitename", "medium", "publicationtitle",
        "sourceoffice",
    ),
    "author": ("author", "byline", "creator", "authors", "writer", "reporter"),
    "date": (
        "date", "published", "publishedat", "publicationdate", "pubdate", "datepublished", "eventdate", "created", "createdat",
        "timestamp", "datetime", "day", "publishdate", "pubtime", "time", "sourcedate",
    ),
}  # fmt: skip
"""How columns are called that hold it, in small letters without marks between the words; the first is taken first."""


def folded_name(name: str) -> str:
    """A name in small letters without marks: ``Full_Text`` is ``fulltext``."""
    return re.sub(r"[\W_]+", "", name).casefold()


def columns_called(role: str, present: Iterable[str]) -> list[str]:
    """The columns whose names say that they hold what ``role`` asks for, the likeliest first."""
    known = COLUMN_NAMES[role]
    found = [(known.index(folded_name(name)), k, name) for k, name in enumerate(present) if folded_name(name) in known]
    return [name for _, _, name in sorted(found)]
