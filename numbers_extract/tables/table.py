"""Columns in, a table as a record out: its name, what a row is, what each column says, and which words it can hold.

Everything that tells other programs of a table is made of this record: the Table Schema, the JSON Schema, the columns
of a database and what they are called where ``--safe-names`` is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.errors import UsageError
from numbers_extract.tables.columns import CATEGORIES, members_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["SAFE_NAMES", "Table", "plain_names"]

SAFE_NAMES: Final[dict[str, str]] = {
    "start": "start_offset",
    "end": "end_offset",
    "group": "group_name",
    "change": "change_sort",
}
"""What columns are called by ``--safe-names``: words of SQL that need quotes in one data base or another, and their
pairs."""

_KEPT: Final = "The column of that name in the table of texts."
_PLAIN_NAMES: Final = {safe: name for name, safe in SAFE_NAMES.items()}


class Table(NamedTuple):
    """A table, apart from its rows.

    ``name`` is what it is called in a database, ``title`` says in a line what a row is. ``columns`` have their specs
    (see :mod:`numbers_extract.tables.columns`) and ``says`` what each says. ``lists`` has the closed list of each
    category, ``required`` names the columns that no row leaves empty.
    """

    name: str
    title: str
    columns: Mapping[str, str]
    says: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]] = CATEGORIES
    required: frozenset[str] = frozenset()

    def keeping(self, names: Sequence[str]) -> Table:
        """The table with columns of the table of texts behind its own. Raises UsageError where one is there already."""
        columns = {**self.columns, **dict.fromkeys(names, "string")}
        if len(columns) < len(self.columns) + len(names):
            named = ",".join(names)
            raise UsageError(f"--keep {named}: a column of that name is in the table already, or it is named twice")
        return self._replace(columns=columns, says={**self.says, **dict.fromkeys(names, _KEPT)})

    def with_kinds(self, own: Iterable[str]) -> Table:
        """The table with room for a user's own kinds where it has room for kinds."""
        kinds = tuple(own)
        return self._replace(lists={name: tuple(members_of(name, kinds, lists=self.lists)) for name in self.lists})

    def safe(self) -> Table:
        """The table with names that no program takes for a word of its own.

        Raises:
            UsageError: a column is called by such a name already.
        """
        named = {name: SAFE_NAMES.get(name, name) for name in self.columns}
        if len(set(named.values())) < len(named):
            twice = next(safe for safe in _PLAIN_NAMES if list(named.values()).count(safe) > 1)
            raise UsageError(f"--safe-names: two columns would be called {twice}")
        return self._replace(
            columns={named[name]: spec for name, spec in self.columns.items()},
            says={named[name]: says for name, says in self.says.items() if name in named},
            lists={SAFE_NAMES.get(name, name): members for name, members in self.lists.items()},
            required=frozenset(SAFE_NAMES.get(name, name) for name in self.required),
        )


def plain_names(names: Iterable[str]) -> dict[str, str]:
    """What the columns of a table that was written by ``--safe-names`` are called without it; others stay."""
    there = set(names)
    return {name: plain for name in there if (plain := _PLAIN_NAMES.get(name, name)) == name or plain not in there}
