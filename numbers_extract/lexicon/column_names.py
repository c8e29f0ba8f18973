"""How columns of tables and keys of JSON are called that hold a text, its id, headline, outlet, author and day: data."""

from __future__ import annotations

from typing import Final

__all__ = ["ABSENT_CELLS", "COLUMN_NAMES", "DATE", "INNER_KEYS", "MAY_BE_TEXT", "OWN_TABLES", "TEXT"]

#: What a cell of figures holds where there is none, in small letters; one of signs alone says it too.
ABSENT_CELLS: Final = frozenset({"n/a", "na", "n.a.", "nil", "none", "unknown", "not available", "no data", "pending"})

TEXT: Final = "text"
DATE: Final = "date"
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
        "timestamp", "datetime", "day", "publishdate", "pubtime", "time", "postcreateddate", "postcreated", "datestart", "sourcedate",
    ),
}  # fmt: skip
"""How columns are called that hold it, in small letters without marks between the words; the first is taken first."""

#: From this name on, the columns of texts may also hold other things.
MAY_BE_TEXT: Final = "notes"

#: Columns by which a table that this program wrote is known: no table of texts has them.
OWN_TABLES: Final[dict[str, tuple[str, ...]]] = {
    "facts": ("doc_id", "fact_id", "surface"),
    "summary": ("doc_id", "article", "kind", "fact_id", "why"),
    "incidents": ("incident", "kind", "fact_ids", "why"),
    "timeline": ("incident", "kind", "document", "fact_id", "copy_of"),
    "articles": ("doc_id", "article", "headline", "characters"),
    "clauses": ("doc_id", "surface", "relation", "governor_start"),
}

#: Keys of an object that stands where a text is asked for, and holds it; the first is taken first.
INNER_KEYS: Final = ("name", "main", "title", "rendered", "original", "text")
