"""The record of a cue: words that set a context column, and where in the clause tree they stand from the counted."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["RELATIONS", "ContextCue", "phrases"]

RELATIONS: Final[dict[str, str]] = {
    "agent": "behind a preposition of the passive verb that tells of the counted",
    "agent_of_noun": "behind a preposition of the noun of the deed that befell the counted",
    "subject": "the subject of the active verb whose object is the counted",
    "main_subject": "the subject of the clause whose result a participle tells",
    "verb_before": "the subject of a verb that leads to the counted by a preposition",
    "object_before": "the object of a verb that leads to the counted by a preposition",
    "adjunct": "behind a preposition in the clause that tells of the counted",
    "when_clause": "the subject of a clause under the one that tells of the counted",
    "where_clause": "the noun that a relative clause with the counted tells of, or the subject beside it",
    "with_clause": "the subject of the verb beside which the counted stands with a participle",
    "toll_noun": "behind a preposition of the noun whose level is the number",
    "toll_owner": "the owner of the noun whose level is the number",
}
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
