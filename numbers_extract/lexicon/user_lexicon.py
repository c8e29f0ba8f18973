"""The records of a user's own words: units, currencies, kinds, nouns, names, sources and frames."""

from __future__ import annotations

from typing import NamedTuple

__all__ = [
    "UserCurrency",
    "UserDollar",
    "UserFrame",
    "UserKind",
    "UserLexicon",
    "UserName",
    "UserNoun",
    "UserSource",
    "UserUnit",
]


class UserUnit(NamedTuple):
    """A unit: its singular ``id`` for the column ``unit``, its ``dimension``, its words (plurals are made) and symbols.

    One of it is ``factor`` of ``id`` (an exact numerator and denominator); ``per`` is the denominator that the words
    carry along, empty for none.
    """

    id: str
    dimension: str
    words: tuple[str, ...]
    symbols: tuple[str, ...] = ()
    per: str = ""
    factor: tuple[int, int] = (1, 1)


class UserCurrency(NamedTuple):
    """A currency: its ``code`` for the column ``unit``, its names (plurals are made), signs on either side."""

    code: str
    names: tuple[str, ...]
    signs: tuple[str, ...] = ()


class UserDollar(NamedTuple):
    """What ``$`` and *dollars* mean where no word says whose they are: a ``code``.

    ``outlet`` is the paper that it holds for, as the articles name it, empty for all.
    """

    code: str
    outlet: str = ""


class UserKind(NamedTuple):
    """A kind: its ``name`` in the table, what it counts in words, and the kind of the program that it is ``like``."""

    name: str
    title: str
    like: str


class UserNoun(NamedTuple):
    """A common noun: its words in the singular, in any letter case, and their plurals (made by rule where empty).

    ``group`` is who they are, if people; ``person`` says that they are people, of a group or of none.
    """

    words: tuple[str, ...]
    plurals: tuple[str, ...] = ()
    group: str = ""
    person: bool = False


class UserName(NamedTuple):
    """The name of a body, found with its capitals: a word or several. ``group`` is who its people are, if said."""

    words: tuple[str, ...]
    group: str = ""


class UserSource(NamedTuple):
    """Who can make something known."""

    words: tuple[str, ...]


class UserFrame(NamedTuple):
    """How a head word gives a quantity its kind, as :class:`numbers_extract.kinds.Frame` says.

    ``kind`` is one of the program or of the file. ``places`` say for each sentence of ``examples`` and ``not_in``, in
    this order, where it stands: the file, the line, the table and the number.
    """

    id: str
    kind: str
    role: str
    heads: tuple[str, ...]
    examples: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()
    pattern: str = ""
    group: str = ""
    places: tuple[str, ...] = ()


class UserLexicon(NamedTuple):
    """The entries of one file; where a spelling is known to the program too, the user's meaning holds.

    ``frames`` are those of nouns and verbs too.
    """

    units: tuple[UserUnit, ...] = ()
    currencies: tuple[UserCurrency, ...] = ()
    dollars: tuple[UserDollar, ...] = ()
    kinds: tuple[UserKind, ...] = ()
    nouns: tuple[UserNoun, ...] = ()
    names: tuple[UserName, ...] = ()
    sources: tuple[UserSource, ...] = ()
    frames: tuple[UserFrame, ...] = ()

    def kind_names(self) -> tuple[str, ...]:
        """The names of its own kinds."""
        return tuple(kind.name for kind in self.kinds)
