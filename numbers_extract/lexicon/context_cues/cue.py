"""The record of a cue: words that set a context column, and where in the clause tree they stand from the counted."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["RELATIONS", "ContextCue", "phrases"]

RELATIONS: Final[dict[str, str]] = {
    # status
    "modal": "in the verb group of the counted's clause, or of a clause over it",
    "over": "governs the counted, or its clause: a verb with an object, an infinitive, an -ing form, a clause; a noun; an adjective",
    "over_clause": "governs the counted's clause, or the noun of a deed, and no plain object",
    "over_claim": "governs the counted or its clause, and nothing is taken or won by it",
    "over_act": "an active verb over an -ing form or an object",
    "over_infinitive": "governs the counted's clause or a deed by an infinitive",
    "over_passive": "a passive verb over the counted, its subject, or over its clause",
    "over_time": "has a length of time as its object",
    "level": "the noun whose level the counted is, by the verb of its clause or by of",
    "said_of": "said of the counted, or of a noun over it, by a predicate or a passive verb",
    "negated": "stands in the counted's clause, whose verb is negated",
    "adverb": "stands in the counted's clause, or in one that is no more than its infinitive",
    "in_group": "in the verb group of the counted's own clause",
    "subject": "before the noun of saying that is the subject of the counted's clause, or of one over it",
    "aside": "the verb of a clause without an object that stands behind a comma and says the rest",
    "modifier": "before the noun in the counted phrase",
    "counted": "is the noun of the counted phrase",
    "before_number": "right before the number",
    "condition": "opens the counted's clause or one over it, or a clause before the plan for the counted",
    "inverted": "stands before its subject in a clause before the plan for the counted",
    "headline": "the infinitive that is the verb of a headline",
    # change
    "level_verb": "the verb that governs the counted, with a preposition of levels or right before an amount",
    "level_noun": "the noun that the counted measures: it is in its phrase, or hangs on it",
    "level_word": "leads to the counted as a preposition, or is a particle or an adverb of its verb",
    "behind_number": "right behind the number",
    "sign": "right before the number, as a sign",
    "two_levels": "the verb that governs the counted behind *to* and another number behind *from*",
    "with_direction": "the verb of the counted's clause, in which a word or a noun of change follows",
    # scope
    "beside_noun": "in the counted phrase, before the number or behind it",
    "before_amount": "in the phrase of an amount, before the number",
    "behind_article": "between the definite article and the number",
    "member_of": "the noun that the counted hangs on by *of*",
    "over_number": "in the counted phrase before the number, or in the noun phrase that it hangs on by *of*",
    "apart": "at the beginning or the end of the sentence, in a clause over the counted",
    "running_total": "the verb of a running toll, with the number behind *to*",
    "running_level": "the noun whose level the number is",
    "since_perfect": "begins the time of a count of events whose verb is in the perfect",
    "span_of_clause": "before a span of time in the counted's clause",
    "period": "before the noun of what is paid, or an adverb of the counted's clause",
    # everywhere
    "anywhere": "in any clause of the sentence, also of the one behind",
}
"""Where a cue stands, seen from the counted phrase, by name; RELATIONS[name] says it in words."""


class ContextCue(NamedTuple):
    """Words that set a column of the facts in their reach.

    ``column`` is the column they set, ``value`` what it gets, empty where the text says it (the subject of a verb of
    saying). ``words`` are lemmas or spellings, a phrase each. ``relation`` is where in the clause tree they stand, a name
    of :data:`RELATIONS`: the first word of a phrase stands there, the others beside it or on the way to the counted.
    ``ends_at`` names what ends their reach on the way to the counted, empty for nothing. The
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
