"""A quantity in, how it changes a level out: a member of SCHEMA's closed list, or an empty string."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.frames import Counted
from numbers_extract.frames.chunks import Chunk, extreme_before
from numbers_extract.frames.traits import MONEY_KINDS, RATIO_KINDS, SHARE_KINDS, TIME_KINDS, UNIT_KINDS
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.quantities.measures import MEASURE
from numbers_extract.text.tokens import Tokens

__all__ = ["change_of"]

_LEVEL_KINDS = (UNIT_KINDS | SHARE_KINDS) - TIME_KINDS
_REACH = 12
_PLUS = "+"
_SECOND_END = 4
_EXTREME = 2
_LEVEL_HEDGES = frozenset({"hedge.before.below", "hedge.before.above"})
_LENGTH = "length"
_AT = frozenset(word for word, relation in qw.CHANGE_RELATIONS.items() if relation == "at")


def change_of(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted) -> str:  # noqa: C901, PLR0912
    """The change that the words around state; SCHEMA's closed list."""
    quantity = counted.quantity
    if counted.kind in RATIO_KINDS and quantity.unit == "times":
        return "times" if quantity.form == "multiplier" or quantity.compound == "" else ""
    if counted.kind in TIME_KINDS:
        return ""
    if quantity.dimension == _LENGTH and _is_way(chunks, counted.at):
        return ""
    if counted.quantity.kind == MEASURE and _is_of_stuff(chunks, counted.at):
        return ""
    at = _apposed_to(chunks, counted)
    noun = _noun_behind(chunks, at, counted.kind)
    if noun:
        return f"{noun}_by"
    before = chunks[at - 1] if at else None
    if before is None:
        return _direction_behind(tokens, chunks, counted)
    lead = before.word.text if before.word is not None else ""
    if before.sort == "I" and lead in qw.CHANGE_PARTICLES and not _is_phrasal(chunks, at - 1):
        return f"{qw.CHANGE_PARTICLES[lead]}_by"
    led = at > _EXTREME and (chunks[at - 3].text in qw.FROM or chunks[at - 3].text in qw.CHANGE_RELATIONS)
    if before.sort == "o" and led and chunks[at - 2].lemma in qw.EXTREMES:
        at -= 2  # down from a peak of 13,000
        before, lead = chunks[at - 1], chunks[at - 1].text
    elif before.word is None and at > 1 and chunks[at - 2].text in qw.FROM and _names_extreme(tokens, before):
        at -= 1  # down from an average of 6,000
        before, lead = chunks[at - 1], chunks[at - 1].text
    relation = qw.CHANGE_RELATIONS.get(lead, "") if before.sort in "Ityo" else ""
    if relation == "from" and at > 1 and (_moves(chunks[at - 2]) or _has_change_before(chunks, at)):
        return relation
    if before.sort in "AN" and at > 1 and chunks[at - 2].text in _AT and at + 1 < len(chunks) and before.word is None:
        at, relation = at - 1, "by" if chunks[at + 1].lemma in qw.RATE_NOUNS else ""  # expanded at a 3 percent pace
    elif before.sort == "o" and at > 2 and chunks[at - 2].lemma in qw.RATE_NOUNS and chunks[at - 3].text in _AT:
        at, relation = at - 3, "by"  # grew at a rate of 7 percent
    elif before.sort == "o" and extreme_before(chunks, at - 1) > 0:
        at = extreme_before(chunks, at - 1)
        relation = qw.CHANGE_RELATIONS.get(chunks[at - 1].text, "")  # fell to a low of 7 percent
    if before.sort in "Ito" and not relation:
        return ""
    direction = _direction(chunks, at, relation, counted.kind) or _compared(chunks, at, relation)
    if not direction:
        return _direction_behind(tokens, chunks, counted)
    if relation in {"at", "from"}:
        return relation if relation == "from" else ""
    if relation in {"to", "by"}:
        return f"{direction}_{relation}"
    if not _LEVEL_HEDGES.isdisjoint(quantity.hedges):
        return f"{direction}_to"  # fell below $70
    return f"{direction}_by" if counted.kind in _LEVEL_KINDS or chunks[at].lemma in qw.LEVEL_UNITS else ""


def _apposed_to(chunks: Sequence[Chunk], counted: Counted) -> int:
    """``fell 30 cents, or 2 percent,``; ``fell 30 cents (2 percent)``: the chunk of the amount that is told anew."""
    at = counted.at
    k = at - 1
    if counted.kind not in _LEVEL_KINDS or k < 1:
        return at
    if chunks[k].text in qw.OR:
        k -= 1
        if chunks[k].sort == ",":
            k -= 1
    elif chunks[k].sort == "(":
        k -= 1
    else:
        return at
    return k if k >= 0 and chunks[k].sort in "MQ" and chunks[k].quantity is not None else at


def _is_of_stuff(chunks: Sequence[Chunk], at: int) -> bool:
    """``recovered 1.2 tonnes of cocaine``: the object of a deed, no change of a level."""
    before = chunks[at - 1] if at else None
    behind = at + 1 < len(chunks) and chunks[at + 1].sort == "o"
    return behind and before is not None and before.sort in "FEGV" and before.lemma in qw.CHANGES_OF_NO_LEVEL


def _is_way(chunks: Sequence[Chunk], at: int) -> bool:
    """``fell 60 metres into a ravine``: how far, where words behind the amount say where to."""
    return at + 1 < len(chunks) and chunks[at + 1].text in qw.WHERE_TO and chunks[at - 1].sort in "FEGV"


def _names_extreme(tokens: Tokens, phrase: Chunk) -> bool:
    return any(word.text in qw.EXTREMES for word in tokens.words[phrase.first : phrase.last])


def _moves(chunk: Chunk) -> bool:
    """Whether a chunk right before ``from`` says that a level moved."""
    return chunk.text in qw.CHANGE_PARTICLES or not qw.MOVING_VERBS.isdisjoint({chunk.lemma, *chunk.verbs})


def _compared(chunks: Sequence[Chunk], at: int, relation: str) -> str:
    """``went from $80 to $95``: the way that the two amounts show, where no verb says it."""
    if relation != "to" or at < _SECOND_END:
        return ""
    k = at - 2
    while k > _EXTREME and chunks[k].quantity is None and chunks[k].sort in "ITN":
        k -= 1  # from 120 in May to 95
    if k < _EXTREME or not _moves(chunks[k - 2]) or chunks[k - 1].text not in qw.FROM:
        return ""
    old, new = chunks[k].quantity, chunks[at].quantity
    if old is None or new is None or old.value is None or new.value is None or old.unit != new.unit:
        return ""
    return "increase" if new.value > old.value else "decrease"


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
    amount = chunks[at].sort == "M" or (chunks[at].sort == "Q" and chunks[at].head < 0)
    if at > 1 and chunks[at - 1].sort == "o" and amount and chunks[at - 2].sort in "NAQ":
        lemma = chunks[at - 2].lemma
        return "" if kind in MONEY_KINDS and lemma in qw.SUMS_OF_MONEY else qw.CHANGE_NOUNS.get(lemma, "")
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
        return "decrease" if (chunk.quantity.value or 1) < 1 else "increase"  # halved to, doubled to
    if not lemma or chunk.negated:
        return ""
    if not relation:
        if counted_kind in MONEY_KINDS and lemma in qw.RAISING_VERBS:
            return ""
        if lemma in qw.CHANGES_WITH_PREPOSITION:
            return ""
        if lemma in qw.CHANGES_OF_NO_LEVEL and chunks[at].sort == "Q" and chunks[at].lemma not in qw.LEVEL_UNITS:
            return ""
    return qw.CHANGE_VERBS[lemma]
