"""The record of a fact in, the columns of its table out: names, order, specs and closed lists, stated once.

Columns and coding rules are those of the table's guide (README, "Columns"). This module fixes their order and
specs, :mod:`.dataframes` makes the dtypes:

========== ================= =======================================================================
spec       pandas dtype      columns
========== ================= =======================================================================
string     ``string``        words and identifiers; missing (``<NA>``) where the text does not say
integer    ``Int64``         ``article``, ``start``, ``end``
number     ``Float64``       ``value``, ``value_min``, ``value_max``
flag       ``boolean``       ``approximate``
date       ``datetime64[s]`` ``date_start``, ``date_end``: midnight, no time zone, ``NaT`` when unknown
category   ``category``      the closed lists of :data:`CATEGORIES`, all members always present
========== ================= =======================================================================

The dtypes are the same for every table, an empty one too, so that tables concatenate and map over partitions.
Dates are ``datetime64[s]`` rather than Python objects: they concatenate, sort, subtract and go into Parquet.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from numbers_extract.kinds import all_kinds
from numbers_extract.patterns import later
from numbers_extract.records import Fact

__all__ = [
    "BOUND_ENDS",
    "CATEGORIES",
    "COLUMNS",
    "EXACT",
    "FORMATS",
    "Cell",
    "Row",
    "encodable",
    "is_own_kind",
    "members_of",
    "plain_cell",
    "plain_number",
]

Cell = str | float | int | bool | dt.date | None
Row = tuple[Cell, ...]

KINDS: Final = tuple(kind.name for kind in all_kinds())

CATEGORIES: Final[dict[str, tuple[str, ...]]] = {
    "section": ("headline", "subhead", "caption", "byline", "body", "footer"),
    "kind": KINDS,
    "topic": KINDS,
    "bound": ("equal", "at_least", "more_than", "at_most", "less_than", "between", "vague"),
    "dimension": (
        *dict.fromkeys(kind.dimension for kind in all_kinds() if kind.dimension),
        "length", "mass", "area", "volume", "speed", "temperature", "energy", "power", "pressure", "data", "other",
    ),
    "group": (
        "civilian", "child", "woman", "man", "combatant", "soldier", "police", "journalist", "aid_worker", "medic",
        "official", "migrant", "prisoner", "attacker", "voter", "for", "against", "abstain",
    ),
    "scope": ("total", "additional", "part", "whole", "rate"),
    "change": ("increase_by", "decrease_by", "increase_to", "decrease_to", "from", "times"),
    "status": ("asserted", "alleged", "possible", "planned", "denied"),
}  # fmt: skip
"""The closed list of each category column. An empty cell means that the text does not say."""

EXACT: Final = "equal"
BOUND_ENDS: Final = {
    EXACT: (True, True),
    "at_least": (True, False), "more_than": (True, False),
    "at_most": (False, True), "less_than": (False, True),
}  # fmt: skip
"""Whether a value is the low and the high end of its interval, by its bound; not that of an approximate ``EXACT``."""

COLUMNS: Final[dict[str, str]] = {
    name: "category" if name in CATEGORIES else spec
    for name, spec in {
        **dict.fromkeys(Fact._fields, "string"),
        **dict.fromkeys(("article", "start", "end"), "integer"),
        **dict.fromkeys(("value", "value_min", "value_max"), "number"),
        **dict.fromkeys(("published", "date_start", "date_end"), "date"),
        "approximate": "flag",
    }.items()
}
"""The columns of the fact table in order, each with its spec (see the table at the head of this module)."""

FORMATS: Final = {
    ".csv": "csv",
    ".jsonl": "jsonl",
    ".parquet": "parquet",
    ".xlsx": "xlsx",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".db": "sqlite",
    ".duckdb": "duckdb",
    ".txt": "table",
}
"""The output format that a file name's ending stands for."""

_EXACT_INTEGERS: Final = 2.0**53
OWN_RULE: Final = "own."
"""How the rules of a user begin."""
_OF_KINDS: Final = frozenset({"kind", "topic"})
_OWN_NAME: Final = later(r"[a-z][a-z_]{1,29}\Z")


# --------------------------------------------------------------------------------------------- closed lists
def is_own_kind(kind: str, rule: str) -> bool:
    """Whether a row has a user's own kind: by a rule of the user, or by no rule where a person added the row."""
    return _OWN_NAME.match(kind) is not None and (not rule or rule.startswith(OWN_RULE))


def members_of(
    column: str,
    own: Iterable[str] = (),
    found: Iterable[Cell] = (),
    lists: Mapping[str, Sequence[str]] = CATEGORIES,
) -> list[str]:
    """The closed list of a category column: for kinds and topics with a user's ``own`` and with those ``found``."""
    closed = lists[column]
    if column not in _OF_KINDS:
        return list(closed)
    others = {cell for cell in found if isinstance(cell, str) and _OWN_NAME.match(cell) is not None}
    return list(dict.fromkeys([*closed, *own, *sorted(others)]))


# --------------------------------------------------------------------------------------------- cells
def plain_number(value: float | None) -> float | int | None:
    """The number to write: whole ones as ``int``, None for unknown and for what no number can hold (inf, nan)."""
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value == int(value) and abs(value) <= _EXACT_INTEGERS else value


def plain_cell(cell: Cell) -> Cell:
    """The cell as JSON has it: None for an empty string, dates in ISO form."""
    if cell is None or cell == "":
        return None
    if isinstance(cell, float):
        return plain_number(cell)
    return cell.isoformat() if isinstance(cell, dt.date) else cell


def encodable(text: str) -> str:
    """The text with lone surrogates as escapes, as Arrow and Excel need it."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")
