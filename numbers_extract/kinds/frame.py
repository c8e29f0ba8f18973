"""The record of a frame: how a head word gives a quantity its kind."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["ROLES", "Frame"]

ROLES = (
    "object",
    "subject",
    "not_subject",
    "recipient",
    "predicate",
    "noun",
    "of",
    "toll",
    "adverb",
    "strong",
    "label",
    "multiple",
    "unit",
    "unread",
)


class Frame(NamedTuple):
    """How a head word gives a quantity its kind.

    ``role`` says where the quantity stands: ``object`` of the verb (or subject of its passive, or of its bare -ed form),
    ``subject`` of the verb, ``not_subject`` of the negated verb,
    ``recipient`` behind its ``to``, ``predicate`` (the head is said of the counted), ``noun`` (the head is what is counted),
    ``of`` (head + of + the counted), ``toll`` (the head's level is the number), ``adverb`` (the head stands right after
    the number), ``strong`` (a compound with the number),
    ``label`` (the head stands right before the number: ``Ayes 76``), ``multiple`` (the head follows a word that says how
    many it befell: ``a triple homicide``), ``unit`` (the unit words alone say the kind), ``unread`` (what governs the
    number was not understood). ``heads`` are lemmas. ``pattern`` says what else must stand
    where in the clause, and what must not (:mod:`numbers_extract.kinds.pattern`). ``group`` is set on the row where it has none.
    ``things``: the frame also takes what is no person; ``weak``: it yields to the counted noun's own kind; ``adjunct``: an
    -ing form behind the clause says it of the clause's subject too. Examples put the quantity in ``[ ]``.
    """

    id: str
    kind: str
    role: str
    heads: tuple[str, ...]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    pattern: str = ""
    group: str = ""
    status: str = ""
    things: bool = False
    weak: bool = False
    adjunct: bool = False
