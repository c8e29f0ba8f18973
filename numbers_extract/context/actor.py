"""A counted quantity in, who or what did it out: the agent by voice and preposition, empty where none is said."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.chunks import Chunk
from numbers_extract.frames import Counted
from numbers_extract.lexicon import cues
from numbers_extract.tokens import Tokens

__all__ = ["actor_of"]

_DEED_KINDS = frozenset(
    "deaths injuries casualties missing abducted detained prosecuted displaced affected attacks".split()
)
_INTRANSITIVE = frozenset({"subject"})


def actor_of(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted) -> str:
    """The words that name the doer, with their determiner, as the text has them."""
    if counted.kind not in _DEED_KINDS:
        return _doer_of_object(tokens, chunks, counted)
    at = counted.at
    verb = counted.verb
    if verb < 0 or counted.role not in {"object", "subject"}:
        verb = _verb_before(chunks, at)
    if verb >= 0:
        group = chunks[verb]
        if group.passive or (group.sort == "E" and verb > at):
            found = _by_phrase(tokens, chunks, verb)
            return found or _deed(tokens, chunks, verb, of=counted.role == "subject") or _when(tokens, chunks, verb)
        if verb < at and group.lemma in cues.SAYING:
            return ""
        if verb < at and group.sort in "FGEV":
            return _subject(tokens, chunks, verb)
        if counted.role == "subject":
            return _deed(tokens, chunks, verb, of=True)
    return _by_phrase(tokens, chunks, at)


def _when(tokens: Tokens, chunks: Sequence[Chunk], verb: int) -> str:
    """``were killed when warplanes bombed a market``: the subject of the clause that tells how."""
    for k in range(verb + 1, min(len(chunks) - 2, verb + 9)):
        if chunks[k].sort in ";.,":
            break
        if chunks[k].sort == "s" and chunks[k].text in cues.DEED_SUBORDINATORS and chunks[k + 1].sort in "NAQ":
            return _full(tokens, chunks, k + 1)
    return ""


def _doer_of_object(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted) -> str:
    """Who fired the rockets, spent the money, sent the troops: the subject of the verb whose object the quantity is."""
    if counted.kind in {"age", "duration"}:
        return ""
    verb = _verb_before(chunks, counted.at)
    if verb < 0 or chunks[verb].passive or chunks[verb].lemma in cues.STATIVE | cues.SAYING:
        return ""
    return _subject(tokens, chunks, verb)


def _verb_before(chunks: Sequence[Chunk], at: int) -> int:
    j = at - 1
    while j >= 0 and chunks[j].sort in 'RT"':
        j -= 1
    return j if j >= 0 and chunks[j].sort in "FGEV" else -1


def _by_phrase(tokens: Tokens, chunks: Sequence[Chunk], start: int) -> str:
    for k in range(start + 1, min(len(chunks) - 1, start + 6)):
        if chunks[k].sort in ";.,":
            break
        if chunks[k].sort == "y" and chunks[k + 1].sort in "NAQ":
            return _full(tokens, chunks, k + 1)
    return ""


def _deed(tokens: Tokens, chunks: Sequence[Chunk], verb: int, *, of: bool = False) -> str:
    """``were killed in an air strike``, ``died of cholera``: the deed stands for the doer."""
    for k in range(verb + 1, min(len(chunks) - 1, verb + 5)):
        if chunks[k].sort in ";.,F":
            break
        lead = chunks[k].text
        if (chunks[k].sort == "I" and lead in cues.DEED_PREPOSITIONS) or (of and chunks[k].sort == "o"):
            noun = chunks[k + 1]
            if noun.sort in "NAQ" and (
                noun.lemma in cues.CARRYING_DEEDS or (chunks[k].sort == "o" and noun.sort == "N")
            ):
                return _full(tokens, chunks, k + 1) if chunks[k].sort != "o" else tokens.surface(noun.first, noun.last)
    return ""


def _subject(tokens: Tokens, chunks: Sequence[Chunk], verb: int) -> str:
    """The subject of an active verb; for a participle after a comma, that of the clause before it."""
    j = verb - 1
    while j >= 0:
        sort = chunks[j].sort
        if sort in ";.":
            return ""
        if sort == "w" and j == verb - 1 and j > 0 and chunks[j - 1].sort in "NAQ":
            return _full(tokens, chunks, j - 1)  # "a conflict that has killed"
        if sort in "NAQ":
            if j == verb - 1 and chunks[verb].sort == "G":
                return _full(tokens, chunks, j)  # "with nations making arrests"
            if j > 0 and chunks[j - 1].sort in "oIyt" and _earlier_noun(chunks, j) >= 0:
                j -= 2
                continue
            if _is_object(chunks, j):
                j -= 1
                continue
            return _full(tokens, chunks, j) if chunks[j].word is not None else ""
        if sort == "P":
            return ""
        j -= 1
    return ""


def _earlier_noun(chunks: Sequence[Chunk], j: int) -> int:
    for k in range(j - 1, -1, -1):
        if chunks[k].sort in "NAQ":
            return k
    return -1


def _is_object(chunks: Sequence[Chunk], j: int) -> bool:
    k = j - 1
    while k >= 0 and chunks[k].sort in "RTC,NAQJ":
        if chunks[k].sort in "NAQ" and chunks[k + 1].sort not in "C,":
            break
        k -= 1
    return k >= 0 and chunks[k].sort in "FGEVB"


def _full(tokens: Tokens, chunks: Sequence[Chunk], k: int) -> str:
    """A phrase with the ``of``/``on`` phrase that completes it."""
    end = k
    if (k + 2 < len(chunks) and chunks[k + 1].sort == "o" and chunks[k + 2].sort in "NA") or (
        k + 2 < len(chunks)
        and chunks[k + 1].sort == "I"
        and chunks[k + 1].text in cues.TARGETING
        and chunks[k + 2].sort in "NA"
    ):
        end = k + 2
    return tokens.surface(chunks[k].first, chunks[end].last)
