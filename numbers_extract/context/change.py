"""A quantity in, how it changes a level out: a member of SCHEMA's closed list, or an empty string."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.chunks import Chunk
from numbers_extract.frames import Counted
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.tokens import Tokens

__all__ = ["change_of"]

_LEVEL_KINDS = frozenset({"percentage", "money", "ratio", "measure", "seats"})
_REACH = 12
_PLUS = "+"


def change_of(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted) -> str:
    """The change that the words around state; SCHEMA's closed list."""
    quantity = counted.quantity
    if counted.kind == "ratio" and quantity.unit == "times":
        return "times" if quantity.form == "multiplier" or quantity.compound == "" else ""
    if counted.kind in {"duration", "age"}:
        return ""
    at = counted.at
    noun = _noun_behind(chunks, at, counted.kind)
    if noun:
        return f"{noun}_by"
    before = chunks[at - 1] if at else None
    if before is None:
        return _direction_behind(tokens, chunks, counted)
    lead = before.word.text if before.word is not None else ""
    if before.sort == "I" and lead in qw.CHANGE_PARTICLES and not _is_phrasal(chunks, at - 1):
        return f"{qw.CHANGE_PARTICLES[lead]}_by"
    relation = qw.CHANGE_RELATIONS.get(lead, "") if before.sort in "Ityo" else ""
    if relation == "from" and (
        (at > 1 and chunks[at - 2].text in qw.CHANGE_PARTICLES) or _has_change_before(chunks, at)
    ):
        return relation
    if before.sort in "Ito" and not relation:
        return ""
    direction = _direction(chunks, at, relation, counted.kind)
    if not direction:
        return _direction_behind(tokens, chunks, counted)
    if relation in {"at", "from"}:
        return relation if relation == "from" else ""
    if relation in {"to", "by"}:
        return f"{direction}_{relation}"
    return f"{direction}_by" if counted.kind in _LEVEL_KINDS else ""


def _direction_behind(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted) -> str:
    """``12 more than``, ``closed 1.2 percent higher``, ``+0.2%``: what says the way stands behind, or is a sign."""
    quantity, words = counted.quantity, tokens.words
    following = quantity.last
    if following + 1 < len(words) and words[following].tag == "m" and words[following + 1].text in qw.THAN:
        direction = qw.COMPARATIVES.get(words[following].text, "")
        return f"{direction}_by" if direction else ""
    if counted.kind not in _LEVEL_KINDS:
        return ""
    if tokens.text[quantity.start - 1 : quantity.start] == _PLUS:
        return "increase_by"
    direction = qw.CHANGE_ADVERBS.get(words[following].text, "") if following < len(words) else ""
    verb = chunks[counted.at - 1] if direction and counted.at else None
    if (
        verb is not None
        and verb.sort in "FBEGVKJ"
        and not (following + 1 < len(words) and words[following + 1].tag in "NSX")
    ):
        return f"{direction}_by"
    return ""


def _is_phrasal(chunks: Sequence[Chunk], at: int) -> bool:
    """``gave up 40 yards``: the particle at chunk ``at`` belongs to a verb that says no change of level."""
    if not at or chunks[at - 1].sort not in "FEGV":
        return False
    verbs = {chunks[at - 1].lemma, *chunks[at - 1].verbs}
    return verbs.isdisjoint(qw.CHANGE_VERBS) and verbs.isdisjoint(qw.LEVEL_VERBS)


def _noun_behind(chunks: Sequence[Chunk], at: int, kind: str) -> str:
    """``a 27 percent reduction``, ``a drop of 1 percent``."""
    if chunks[at].lemma in qw.CHANGE_NOUNS and chunks[at].inner:
        return qw.CHANGE_NOUNS[chunks[at].lemma]
    if at + 1 < len(chunks) and chunks[at + 1].sort in "NA" and chunks[at].sort == "M":
        found = qw.CHANGE_NOUNS.get(chunks[at + 1].lemma, "")
        if found:
            return found
    if at > 1 and chunks[at - 1].sort == "o" and chunks[at].sort == "M" and chunks[at - 2].sort in "NAQ":
        lemma = chunks[at - 2].lemma
        return "" if kind == "money" and lemma in qw.SUMS_OF_MONEY else qw.CHANGE_NOUNS.get(lemma, "")
    return ""


def _has_change_before(chunks: Sequence[Chunk], at: int) -> bool:
    return any(
        (chunk.sort in "FBEGV" and any(v in qw.CHANGE_VERBS for v in (chunk.lemma, *chunk.verbs)))
        or chunk.lemma in qw.CHANGE_NOUNS
        for chunk in chunks[max(0, at - _REACH) : at]
    )


def _direction(chunks: Sequence[Chunk], at: int, relation: str, counted_kind: str) -> str:
    """Which way the nearest verb of change to the left goes; without a preposition it must stand right before."""
    for steps, k in enumerate(range(at - 1, -1, -1)):
        chunk = chunks[k]
        if chunk.sort in ";.:s" or (chunk.sort == "w" and steps > 0):
            return ""
        if relation and chunk.text in qw.CHANGE_ADVERBS:
            return qw.CHANGE_ADVERBS[chunk.text]
        if relation and chunk.sort == "I" and chunk.text in qw.CHANGE_PARTICLES and not _is_phrasal(chunks, k):
            return qw.CHANGE_PARTICLES[chunk.text]
        if chunk.sort in "FBEGV":
            return _direction_of_verb(chunks, at, k, relation, counted_kind)
        if not relation and chunk.sort not in 'RTt"':
            return ""
    return ""


def _direction_of_verb(chunks: Sequence[Chunk], at: int, k: int, relation: str, counted_kind: str) -> str:
    """The way that verb group ``k`` says, for the amount in chunk ``at``."""
    chunk = chunks[k]
    lemma = (
        chunk.lemma if chunk.lemma in qw.CHANGE_VERBS else next((v for v in chunk.verbs if v in qw.CHANGE_VERBS), "")
    )
    if chunk.quantity is not None and relation == "to":
        return "increase"
    if not lemma:
        return ""
    if not relation:
        if counted_kind == "money" and lemma in qw.RAISING_VERBS:
            return ""
        if lemma in qw.CHANGES_WITH_PREPOSITION:
            return ""
        if lemma in qw.CHANGES_OF_NO_LEVEL and chunks[at].sort == "Q" and chunks[at].lemma not in qw.LEVEL_UNITS:
            return ""
    return qw.CHANGE_VERBS[lemma]
