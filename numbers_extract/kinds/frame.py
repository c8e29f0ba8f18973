"""The record of a frame: how a head word gives a quantity its kind."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["ROLES", "Fate", "Frame"]

Fate = Literal["", "open", "taken"]

ROLES = (
    "object",
    "subject",
    "not_subject",
    "recipient",
    "predicate",
    "noun",
    "again",
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
    ``again`` (so it is, and a sentence before told that it is of the kind), ``of`` (head + of + the counted),
    ``toll`` (the head's level is the number), ``adverb`` (the head stands right after the number), ``strong`` (a
    compound with the number),
    ``label`` (the head stands right before the number: ``Ayes 76``), ``multiple`` (the head follows a word that says how
    many it befell: ``a triple homicide``), ``unit`` (the unit words alone say the kind), ``unread`` (what governs the
    number was not understood). ``heads`` are lemmas. ``pattern`` says what else must stand
    where in the clause, and what must not (:mod:`numbers_extract.kinds.pattern`). ``group`` is set on the row where it has none.
    ``weak``: it yields to the counted noun's own kind; ``adjunct``: an -ing form behind the clause says it of the clause's
    subject too. Examples put the quantity in ``[ ]``.

    What may be counted: ``unknown_nouns``: also a noun that no list knows (``killed 12 zorbs``); ``needs_number``: an
    article counts no one here (``a student joined the militia``). ``tally``: a tally like ``82-24`` counts this.

    What became of the counted: ``fate`` is what the clause behind or a later sentence may still tell: ``open``, whether
    they live, or ``taken``, whether they died where they were taken; ``tells_fate``: the frame of its kind that a row
    gets once that is told. ``dead_among``: some of them died, and no one says how many; ``degree``: it tells how badly
    some are hurt, so that others may be hurt too. ``side``: the side that they take where no word says one.
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
    weak: bool = False
    adjunct: bool = False
    unknown_nouns: bool = False
    needs_number: bool = False
    tally: bool = False
    fate: Fate = ""
    tells_fate: bool = False
    dead_among: bool = False
    degree: bool = False
    side: str = ""
