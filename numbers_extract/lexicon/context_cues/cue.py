"""The record of a cue: words that set a context column, and where in the clause tree they stand from the counted."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["RELATIONS", "ContextCue", "phrases"]

RELATIONS: Final[dict[str, str]] = {}
"""Where a cue stands, seen from the counted phrase, by name; RELATIONS[name] says it in words."""


class ContextCue(NamedTuple):
    """Words that set a column of the facts in their reach.

    ``column`` is the column they set, ``value`` what it gets, empty where the text says it (the subject of a verb of
    saying). ``words`` are lemmas in a row, a phrase each. ``relation`` is where in the clause tree they stand, a name
    of :data:`RELATIONS`; ``ends_at`` names what ends their reach on the way to the counted, empty for nothing. The
    example has the quantity in square brackets and the column behind ``->``; the near miss holds the words too, and
    they must not set the column there.
    """

    id: str
    column: str
    words: tuple[tuple[str, ...], ...]
    relation: str
    example: str
    near_miss: str
    value: str = ""
    ends_at: tuple[str, ...] = ()


def phrases(*texts: str) -> tuple[tuple[str, ...], ...]:
    """Words in a row, for the field ``words``.

    >>> phrases("say", "no evidence")
    (('say',), ('no', 'evidence'))
    """
    return tuple(tuple(text.split()) for text in texts)
