"""A quantity in, how it changes a level out: a member of SCHEMA's closed list, or an empty string."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.chunks import Chunk
from numbers_extract.frames import Counted
from numbers_extract.lexicon.quantity_words import CHANGE_NOUNS, CHANGE_VERBS, LEVEL_VERBS, RAISING_VERBS
from numbers_extract.tokens import Tokens

__all__ = ["change_of"]

_PARTICLES = {"up": "increase", "down": "decrease"}
_RELATIONS = {"to": "to", "by": "by", "from": "from", "at": "to"}
_PEOPLE_LOSSES = frozenset(
    {
        "lose",
        "add",
        "recover",
        "cut",
        "contract",
        "raise",
        "lower",
        "shed",
        "slip",
        "collapse",
        "crash",
        "drop",
        "boost",
        "gain",
        "wipe",
    }
)
_LEVEL_KINDS = frozenset({"percentage", "money", "ratio", "measure", "seats"})
_REACH = 12


def change_of(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted) -> str:
    """The change that the words around state; SCHEMA's closed list."""
    quantity = counted.quantity
    if counted.kind == "ratio" and quantity.unit == "times":
        return "times" if quantity.form == "multiplier" or quantity.compound == "" else ""
    if counted.kind in {"duration", "age"}:
        return ""
    words = tokens.words
    at = counted.at
    noun = _noun_behind(chunks, at)
    if noun:
        return f"{noun}_by"
    before = chunks[at - 1] if at else None
    if before is None:
        return ""
    lead = before.word.text if before.word is not None else ""
    if before.sort == "I" and lead in _PARTICLES and not _is_phrasal(chunks, at - 1):
        return f"{_PARTICLES[lead]}_by"
    if lead == "from" and at > 1 and chunks[at - 2].text in _PARTICLES:
        return "from"
    if lead == "from" and _has_change_before(chunks, at):
        return "from"
    relation = _RELATIONS.get(lead, "") if before.sort in "Ityo" else ""
    if before.sort in "Ito" and not relation:
        return ""
    direction = _direction(chunks, at, relation, counted.kind)
    if not direction:
        following = quantity.last
        if following + 1 < len(words) and words[following].tag == "m" and words[following + 1].text == "than":
            return "increase_by" if words[following].text == "more" else "decrease_by"
        return ""
    if lead == "at":
        return ""
    return (
        f"{direction}_{relation}"
        if relation in {"to", "by"}
        else f"{direction}_by"
        if counted.kind in _LEVEL_KINDS
        else ""
    )


def _is_phrasal(chunks: Sequence[Chunk], at: int) -> bool:
    """``gave up 40 yards``: the particle at chunk ``at`` belongs to a verb that says no change of level."""
    if not at or chunks[at - 1].sort not in "FEGV":
        return False
    verbs = {chunks[at - 1].lemma, *chunks[at - 1].verbs}
    return verbs.isdisjoint(CHANGE_VERBS) and verbs.isdisjoint(LEVEL_VERBS)


def _noun_behind(chunks: Sequence[Chunk], at: int) -> str:
    """``a 27 percent reduction``, ``a drop of 1 percent``."""
    if chunks[at].lemma in CHANGE_NOUNS and chunks[at].inner:
        return CHANGE_NOUNS[chunks[at].lemma]
    if at + 1 < len(chunks) and chunks[at + 1].sort in "NA" and chunks[at].sort == "M":
        found = CHANGE_NOUNS.get(chunks[at + 1].lemma, "")
        if found:
            return found
    if at > 1 and chunks[at - 1].sort == "o" and chunks[at].sort == "M":
        return CHANGE_NOUNS.get(chunks[at - 2].lemma, "") if chunks[at - 2].sort in "NAQ" else ""
    return ""


def _has_change_before(chunks: Sequence[Chunk], at: int) -> bool:
    return any(
        (chunk.sort in "FBEGV" and any(v in CHANGE_VERBS for v in (chunk.lemma, *chunk.verbs)))
        or chunk.lemma in CHANGE_NOUNS
        for chunk in chunks[max(0, at - _REACH) : at]
    )


def _direction(chunks: Sequence[Chunk], at: int, relation: str, counted_kind: str) -> str:
    """Which way the nearest verb of change to the left goes; without a preposition it must stand right before."""
    for steps, k in enumerate(range(at - 1, -1, -1)):
        chunk = chunks[k]
        if chunk.sort in ";.:s" or (chunk.sort == "w" and steps > 0):
            return ""
        if chunk.sort in "FBEGV":
            lemma = (
                chunk.lemma if chunk.lemma in CHANGE_VERBS else next((v for v in chunk.verbs if v in CHANGE_VERBS), "")
            )
            if chunk.quantity is not None and relation == "to":
                return "increase"
            if not lemma:
                return ""
            if not relation and counted_kind == "money" and lemma in RAISING_VERBS:
                return ""
            if not relation and (
                lemma in _PEOPLE_LOSSES and chunks[at].sort == "Q" and chunks[at].lemma not in {"seat", "point"}
            ):
                return ""
            return CHANGE_VERBS[lemma]
        if not relation and chunk.sort not in 'RTt"':
            return ""
    return ""
