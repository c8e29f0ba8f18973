"""A table in, its description out: what each column says, and the schemas that other programs read.

The Table Schema is that of the Frictionless standard (https://specs.frictionlessdata.io/table-schema/): names, types,
closed lists and descriptions, for the CSV and the JSONL form. The JSON Schema is that of one line of the JSONL form.
"""

from __future__ import annotations

from typing import Any, Final

from numbers_extract.figures.summary import SUMMARY_COLUMNS
from numbers_extract.kinds import all_kinds
from numbers_extract.tables.columns import COLUMNS
from numbers_extract.tables.table import SAFE_NAMES, Table

__all__ = [
    "DESCRIPTIONS",
    "FACTS",
    "KIND_DESCRIPTIONS",
    "SUMMARY",
    "SUMMARY_DESCRIPTIONS",
    "TABLES_VERSION",
    "json_schema",
    "table_schema",
]

TABLES_VERSION: Final = "1.1"
"""The version of the tables: the first number rises where a column goes or means something else, the second where one
comes or a closed list grows."""

DESCRIPTIONS: Final[dict[str, str]] = {
    "doc_id": "The document: its file name without folder and ending, or the value of the id column.",
    "fact_id": "The row: doc_id, a colon, and a number that counts from 1 in text order.",
    "article": "The number of the article in the document, from 1.",
    "published": "The day the article was published, by its record, its page, its dateline or the table.",
    "section": "The part of the article where the quantity stands.",
    "start": "Where the quantity begins, in characters (code points) of the text as read, from 0.",
    "end": "Where it ends: text[start:end] is surface.",
    "surface": "The quantity in the words of the text.",
    "kind": "What sort of quantity it is.",
    "topic": "For a percentage, ratio, money, duration, measure or count: the kind that its subject belongs to.",
    "value": "The number, scaled (1.2 million is 1200000; 23 percent is 23). Empty for a range and for a vague word.",
    "value_min": "The low end that the words allow. Empty where it is open.",
    "value_max": "The high end that the words allow. Empty where it is open.",
    "bound": "How the words bind the number: at least 70, fewer than 70, 40 to 50, dozens.",
    "approximate": "Whether the number is hedged: about, nearly, an estimated.",
    "unit": "person, percent, fraction, times, a currency code, a unit of measure, vote, seat, or the noun counted.",
    "dimension": "What sort of unit that is.",
    "subject": "The words for what is counted or measured.",
    "group": "Who the counted people are, where it is said. Of votes: for, against or abstain.",
    "actor": "Who or what did it, where it is said.",
    "scope": "total: a running total; additional: further ones; part: a part of a whole; whole: a set that parts are "
    "taken from; rate: by day or the like.",
    "part_of": "The fact_id of the whole that a part is taken from.",
    "per": "What a rate is counted by.",
    "change": "Whether the number is a change or the level after one.",
    "status": "asserted; alleged: the text says it is a claim; possible: feared or may be; planned; denied.",
    "source": "The words that name who says it.",
    "time": "The words that date it.",
    "date_start": "The first day of that time, where the text and its date settle it.",
    "date_end": "The last day of that time.",
    "place": "The words that place it.",
    "country": "ISO 3166 codes of three letters of the place, joined by a semicolon.",
    "sentence": "The sentence, with its white space folded.",
    "rule": "The id of the rule that made the row; the command rules shows it.",
}
"""What each column of the fact table says."""

SUMMARY_DESCRIPTIONS: Final[dict[str, str]] = {
    "doc_id": DESCRIPTIONS["doc_id"],
    "article": DESCRIPTIONS["article"],
    "kind": DESCRIPTIONS["kind"],
    "value": "The figure to use. Empty where the text gives a range or a vague word only, or a share alone.",
    "value_min": "The lowest of the claims about this event, and what their bounds allow. Empty where it is open.",
    "value_max": "The highest of them. Empty where it is open.",
    "bound": DESCRIPTIONS["bound"],
    "contest": "Of votes and seats, where the text tells of several votes: which one, as second round, upper house, "
    "earlier or a place; empty for the one that it tells of first.",
    "actor": "Who or what did it; of votes and seats the party, candidate or side whose number it is.",
    "group": DESCRIPTIONS["group"],
    "total": "Of votes and seats: those of all, where the text tells them or they are the sides of one vote.",
    "share": "Of votes and seats: the percentage that the text states, else that of value in total.",
    "published": DESCRIPTIONS["published"],
    "date_start": "The first day of what the figure counts; date_from says where it comes from.",
    "date_end": "The last day of it.",
    "date_from": "fact: the words of the figure or of a rival claim date it; article: other facts of the article do; "
    "published: nothing does, and it is the day of publication.",
    "place": "The words that place it.",
    "country": "ISO 3166 codes of three letters; country_from says where they come from.",
    "country_from": "fact: the place of the figure or of a rival claim; article: that of most other facts of the "
    "article, else the only one whose states, or whose towns' police, its sentences name; dateline: the place in "
    "front of its first words.",
    "source": "Who states the figure, where it is said.",
    "sources": "Who states the figure or a rival claim, joined by a semicolon.",
    "status": DESCRIPTIONS["status"],
    "facts": "How many rows of the kind could be used.",
    "fact_id": "The rows that the figure is made of, joined by a semicolon.",
    "conflict": "Whether two claims about the same event cannot both be true, and come from two sources or are said "
    "as surely.",
    "why": "Why this figure was chosen, and the rival claims.",
}
"""What each column of the summary says."""

KIND_DESCRIPTIONS: Final[dict[str, str]] = {kind.name: kind.title for kind in all_kinds()}
"""What each kind counts."""

FACTS: Final = Table(
    "facts",
    "One quantity that a text states.",
    COLUMNS,
    DESCRIPTIONS,
    required=frozenset({"fact_id", "article", "section", "start", "end", "surface", "kind"}),
)
"""The table of ``extract``."""

SUMMARY: Final = Table("summary", "One figure of a document, article and kind.", SUMMARY_COLUMNS, SUMMARY_DESCRIPTIONS)
"""The table of ``summarize``."""

_TYPES: Final = {
    "string": "string",
    "category": "string",
    "integer": "integer",
    "number": "number",
    "flag": "boolean",
    "date": "date",
}


def table_schema(table: Table = FACTS) -> dict[str, Any]:
    """The Table Schema of a table, ready for JSON."""
    fields: list[dict[str, Any]] = []
    for name, spec in table.columns.items():
        constraints: dict[str, Any] = {}
        if spec == "category":
            constraints["enum"] = list(table.lists[name])
        if name in table.required:
            constraints["required"] = True
        field: dict[str, Any] = {"name": name, "type": _TYPES[spec], "description": table.says[name]}
        if constraints:
            field["constraints"] = constraints
        fields.append(field)
    return {"fields": fields, "missingValues": [""]}


def json_schema(table: Table = FACTS) -> dict[str, Any]:
    """The JSON Schema of one row of a table as JSONL has it: all columns are there, what is unknown is null."""
    renamed = not table.columns.keys().isdisjoint(SAFE_NAMES.values())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:numbers-extract:{table.name}:{TABLES_VERSION}{':safe-names' if renamed else ''}",
        "title": table.name,
        "description": table.title,
        "type": "object",
        "properties": {name: _property(table, name, spec) for name, spec in table.columns.items()},
        "required": list(table.columns),
    }


def _property(table: Table, name: str, spec: str) -> dict[str, Any]:
    """What a cell may hold."""
    known = "string" if spec == "date" else _TYPES[spec]
    empty = name not in table.required
    made: dict[str, Any] = {"description": table.says[name], "type": [known, "null"] if empty else known}
    if spec == "category":
        made["enum"] = [*table.lists[name], *([None] if empty else [])]
    if spec == "date":
        made["format"] = "date"
    return made
