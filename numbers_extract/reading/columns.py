"""The names of columns or keys in, which of them hold the text, its id, headline, outlet, author and day out."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import Final, NamedTuple

from numbers_extract.lexicon.column_names import COLUMN_NAMES, DATE, MAY_BE_TEXT, OWN_TABLES, TEXT
from numbers_extract.patterns import later

__all__ = ["TableColumns", "columns_called", "folded_name", "header_of", "is_sure", "own_table"]

_SIGNS: Final = ",;\t"
_WORDS: Final = later(r"[\W_]+")
_SURE: Final = frozenset(COLUMN_NAMES[TEXT][: COLUMN_NAMES[TEXT].index(MAY_BE_TEXT)])


def is_sure(name: str) -> bool:
    """Whether a column of this name holds texts and nothing else: ``body``, not ``description``."""
    return folded_name(name) in _SURE


def folded_name(name: str) -> str:
    """A name in small letters without marks: ``Full_Text`` is ``fulltext``."""
    return _WORDS.sub("", name).casefold()


def columns_called(role: str, present: Iterable[str]) -> list[str]:
    """The columns whose names say that they hold what ``role`` asks for, the likeliest first."""
    known = COLUMN_NAMES[role]
    names = list(present)
    found = [(known.index(folded_name(name)), k, name) for k, name in enumerate(names) if folded_name(name) in known]
    if not found and role == DATE:  # "Date of incident", "report_date"
        return [name for name in names if DATE in _WORDS.sub(" ", name).casefold().split()]
    return [name for _, _, name in sorted(found)]


def own_table(present: Iterable[str]) -> str | None:
    """What a table with these columns is called where this program wrote it, such as ``facts``; None for all others."""
    names = set(present)
    return next((table for table, columns in OWN_TABLES.items() if names.issuperset(columns)), None)


def header_of(line: str) -> tuple[list[str], str]:
    """The columns that the first line of a table names, and the sign that parts them.

    That is a comma, but where another one makes it a table of this program, as a spreadsheet may have saved it anew.
    Raises csv.Error where it is no such line.
    """
    told = [(next(csv.reader([line], delimiter=sign), []), sign) for sign in _SIGNS]
    return next((one for one in told if own_table(one[0]) is not None), told[0])


class TableColumns(NamedTuple):
    """The columns of a table of texts, as a user names them; None finds the column by its name.

    Without an id, a document is called ``<file name without ending>:<row>``, rows counted from 1. ``day_first`` says
    whether the day stands before the month in ``03/04/2019``, None where the column itself is to show it. ``keep``
    are columns that are carried to the rows.
    """

    text: str | None = None
    id: str | None = None
    date: str | None = None
    day_first: bool | None = None
    keep: tuple[str, ...] = ()

    def may_hold(self, names: Iterable[str]) -> bool:
        """Whether a table with these columns has one for the texts."""
        present = list(names)
        return self.text in present if self.text is not None else bool(columns_called(TEXT, present))

    def holds(self, names: Iterable[str]) -> bool:
        """Whether a table with these columns has one that holds texts and nothing else."""
        present = list(names)
        return own_table(present) is None and (
            self.text in present if self.text is not None else any(is_sure(name) for name in present)
        )
