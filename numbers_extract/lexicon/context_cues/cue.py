"""The record of a cue: words that set a context column, and where in the clause tree they stand from the counted."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["RELATIONS", "ContextCue", "phrases"]

RELATIONS: Final[dict[str, str]] = {
    "verb_with_its_bearer": "the verb that the counted is an object or an adjunct of; its subject bears the number",
    "verb_of_a_body": "the verb that the counted is an object or an adjunct of; its subject or its agent voted",
    "verb_of_a_contest": "the verb that two numbers hang on; its subject has the one, its object the other",
    "verb_of_giving": "the verb that the counted is a subject or an object of; the one who gets it bears the number",
    "verb_of_electing": "the verb that the counted is an adjunct of; who is elected, its object, bears the number",
    "participle_of_the_counted": "a participle that tells of the counted; its agent bears the number",
    "verb_of_choosing": "a verb that the counted share of people is the subject of; what they choose bears the number",
    "noun_with_its_bearer": "the noun whose level the counted is; its owner, or who stands behind it, bears the number",
    "noun_of_a_verdict": "the noun that the tally describes; the subject of its clause voted",
    "noun_of_a_lead": "a noun before two numbers; who has it bears the one, who stands behind it the other",
    "preposition_of_a_bearer": "a preposition right behind the counted; what it leads to bears the number",
    "preposition_of_the_counted": "a preposition before the counted; the noun right before it bears the number",
    "owner_of_the_counted": "in the counted phrase, before the number; what it marks as the owner bears the number",
    "bracket_of_the_counted": "the mark that sets the counted off from the noun before, which bears the number",
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
