"""A command's name in, the table that it writes out; and all tables of the program, by their names."""

from __future__ import annotations

from typing import Final

from numbers_extract.app.articles import ARTICLE_COLUMNS
from numbers_extract.app.clauses import CLAUSE_COLUMNS
from numbers_extract.grammar import clause
from numbers_extract.tables.incidents import INCIDENTS, TIMELINE
from numbers_extract.tables.schema import DESCRIPTIONS, FACTS, SUMMARY
from numbers_extract.tables.table import Table

__all__ = ["ARTICLES", "CLAUSES", "TABLES"]

ARTICLES: Final = Table(
    "articles",
    "One article as it was read.",
    ARTICLE_COLUMNS,
    {
        "doc_id": DESCRIPTIONS["doc_id"],
        "article": DESCRIPTIONS["article"],
        "headline": "Its headline. Empty where none was found.",
        "outlet": "Who published it, where its record, its page or the table says so.",
        "author": "Who wrote it, where that is said.",
        "published": DESCRIPTIONS["published"],
        "start": "Where the article begins, in characters (code points) of the text as read, from 0.",
        "end": "Where it ends.",
        "characters": "How many characters that are.",
    },
    required=frozenset({"article", "start", "end", "characters"}),
)
"""The table of the command ``articles``."""

_PARTS: Final = {
    "noun": "the noun counted",
    "governor": "what the counted phrase hangs on (a verb, a noun, an adjective)",
    "subject": "the subject of that verb",
    "object": "the object of that verb",
    "agent": "the doer of that verb (behind by)",
}

CLAUSES: Final = Table(
    "clauses",
    "How one quantity hangs in its sentence.",
    CLAUSE_COLUMNS,
    {
        **{name: DESCRIPTIONS[name] for name in ("doc_id", "start", "end", "surface")},
        **{f"{part}_start": f"Where the head of {says} begins. Empty for none." for part, says in _PARTS.items()},
        **{f"{part}_end": f"Where the head of {says} ends." for part, says in _PARTS.items()},
        "relation": "What the counted phrase is to what it hangs on.",
        "preposition": "The preposition that leads to the counted phrase. Empty for none.",
        "voice": "The voice of the verb that governs. Empty where a noun or nothing governs.",
        "negated": "Whether that verb is negated.",
    },
    {
        "relation": (
            clause.SUBJECT, clause.PASSIVE_SUBJECT, clause.OBJECT, clause.OBLIQUE, clause.NOMINAL, clause.PREDICATE,
            clause.APPOSITION, clause.ROOT, clause.OTHER,
        ),
        "voice": ("active", "passive"),
    },
    frozenset({"start", "end", "surface", "relation"}),
)  # fmt: skip
"""The table of the command ``clauses``."""

TABLES: Final[dict[str, Table]] = {
    table.name: table for table in (FACTS, SUMMARY, INCIDENTS, TIMELINE, ARTICLES, CLAUSES)
}
"""Every table but the views, by its name."""
