"""A counted quantity in, its scope out: rate, part, whole, additional, total, or empty (SCHEMA section 2)."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.frames import Counted
from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.traits import (
    AGE_KINDS,
    BALLOT_KINDS,
    MONEY_KINDS,
    PEOPLE_KINDS,
    SHARE_KINDS,
    TIME_KINDS,
    UNIT_KINDS,
    UNKNOWN_KINDS,
)
from numbers_extract.lexicon import cues
from numbers_extract.lexicon.phrase_words import REMAINDERS
from numbers_extract.lexicon.quantity_words import OR, RATE_SPANS, THAN, THE
from numbers_extract.quantities.unit_index import rate_after
from numbers_extract.text.tokens import Tokens

__all__ = ["scope_of"]

_FROM_A_SET = frozenset("o")
_MEASURED = UNIT_KINDS | BALLOT_KINDS
# What no habit counts: a time, an age, a share of a whole.
_NOT_HABITUAL = SHARE_KINDS | TIME_KINDS
_NEAR, _FAR = 4, 10


def scope_of(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted, counts: Sequence[Counted], time: str) -> str:
    """The scope of one row. Sets ``per`` on the quantity of a rate."""
    quantity = counted.quantity
    if quantity.per:
        return "rate"
    if counted.kind not in AGE_KINDS and not quantity.compound and quantity.unit != "fraction":
        chunk = chunks[counted.at]
        after = counted.at + 2
        complement = (
            chunks[after].last
            if after < len(chunks) and chunks[after - 1].sort == "o" and chunks[after].sort in "NA"
            else chunk.last
        )
        for token in dict.fromkeys((quantity.last, chunk.last, complement, *_past_parenthesis(tokens, quantity.last))):
            rate = rate_after(tokens.text, tokens.ends[token - 1], tokens.ends[-1])
            if rate is not None:
                quantity.per = rate[1]
                return "rate"
        habit = _habit(tokens, chunks, counted) or _shared_rate(tokens, chunks, counted, counts)
        if habit:
            quantity.per = habit
            return "rate"
    if counted.link == "part":
        return "part"
    if _is_whole(chunks, counted, counts):
        return "whole"
    first = counted.quantity.outer_first
    if counted.kind in PEOPLE_KINDS and _is_brought(tokens, first) and not _is_additional(tokens, chunks, counted):
        return "total"
    if _is_the_rest(tokens, chunks[counted.at].first, quantity.first):
        return "" if counted.kind in _MEASURED else "part"
    listed = counted.whole if counted.link == "list" else None
    goes_on = isinstance(listed, Counted) and _is_additional(tokens, chunks, listed)
    if goes_on or _is_additional(tokens, chunks, counted):
        return "additional"
    if _is_total(tokens, chunks, counted, time):
        return "total"
    return ""


def _habit(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted) -> str:
    """``40 people die every day``, ``a monthly wage of $500``: the span of a rate said apart from the number."""
    words = tokens.words
    if not cues.EACH.isdisjoint(tokens.texts) and counted.kind not in _NOT_HABITUAL:
        for token in range(counted.quantity.last, len(words) - 1):
            if words[token].tag in ".;:sw":
                break
            if words[token].text in cues.EACH and words[token + 1].text in RATE_SPANS:
                rate = rate_after(tokens.text, tokens.ends[token - 1], tokens.ends[-1])
                ends = token + 2 >= len(words) or words[token + 2].tag in ".,;:)CIs"
                return rate[1] if rate is not None and ends else ""
    at = counted.at
    if counted.kind in MONEY_KINDS and at > 1 and chunks[at - 1].sort == "o" and chunks[at - 2].lemma in cues.PAYMENTS:
        paid = chunks[at - 2]
        return next((cues.PERIODIC[w.text] for w in words[paid.first : paid.last] if w.text in cues.PERIODIC), "")
    return ""


def _shared_rate(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted, counts: Sequence[Counted]) -> str:
    """``320 shillings a kilo, or about $2.50``: the same amount told anew."""
    if counted.kind not in MONEY_KINDS:
        return ""
    k = next(n for n, other in enumerate(counts) if other is counted)
    before = counts[k - 1] if k else None
    if before is None or before.kind not in MONEY_KINDS or not before.quantity.per:
        return ""
    between = chunks[before.at + 1 : counted.at]
    hedged = tokens.words[counted.quantity.outer_first].text in OR  # or about $2.50
    anew = hedged or any(chunk.text in OR or chunk.sort == "(" for chunk in between)
    return before.quantity.per if anew and not any(chunk.sort in "FBKEGVsw;." for chunk in between) else ""


def _past_parenthesis(tokens: Tokens, token: int) -> tuple[int, ...]:
    """Where ``50,000 dinars ($42) per month`` goes on, from either amount."""
    words = tokens.words
    if token < len(words) and words[token].text == ")":
        return (token + 1,)
    if token < len(words) and words[token].text == "(":
        for k in range(token + 1, min(len(words), token + 7)):
            if words[k].text == ")":
                return (k + 1,)
    return ()


def _is_whole(chunks: Sequence[Chunk], counted: Counted, counts: Sequence[Counted]) -> bool:
    """Named only to take a part from it: behind ``of`` or a possessive, with a part that points here."""
    for other in counts:
        if other.whole is counted and other.link == "part":
            break
    else:
        return False
    at = counted.at
    if at > 0 and chunks[at - 1].sort in _FROM_A_SET:
        deed = at > 1 and chunks[at - 2].sort in "NA" and chunks[at - 2].quantity is None
        return not deed or any(other.whole is counted and other.at < at for other in counts)
    return counted.quantity.first > chunks[at].first and any(
        other.noun is chunks[at] and other is not counted for other in counts
    )


def _is_the_rest(tokens: Tokens, first: int, number: int) -> bool:
    """``the other four``: what is left of a set just counted; not ``the four other men``."""
    if REMAINDERS.isdisjoint(tokens.texts):
        return False
    before = tokens.words[first:number]
    return bool(before) and before[0].text in THE and any(word.text in REMAINDERS for word in before)


def _is_additional(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted) -> bool:
    if counted.kind in UNIT_KINDS:
        return False
    chunk = chunks[counted.at]
    quantity = counted.quantity
    if quantity.form == "article" and tokens.words[quantity.first].text in cues.ADDITIONAL:
        return True
    head = chunk.word if chunk.word is not None else tokens.words[chunk.last - 1]
    if quantity.form == "article" and head.ordinal is not None:
        return True
    if cues.ADDITIONAL.isdisjoint(tokens.texts):
        return False
    first = chunk.first
    while first > 0 and first > chunk.first - 2 and tokens.words[first - 1].tag in "aJR":
        first -= 1
    for token in (*range(first, quantity.first), *range(max(quantity.last, quantity.outer_last), chunk.last)):
        if tokens.words[token].text in cues.ADDITIONAL and not (
            token + 1 < len(tokens) and tokens.words[token + 1].text in THAN
        ):
            return True
    return False


_TOTAL_WORDS = frozenset(cue[-1] for cue in cues.TOTALS_APART)
_TOTAL_ENDS = frozenset(cue[-1] for cue in cues.TOTALS)


def _is_total(tokens: Tokens, chunks: Sequence[Chunk], counted: Counted, time: str) -> bool:
    words = tokens.words
    frame = counted.frame
    if frame is not None and frame.role == "toll" and counted.kind in PEOPLE_KINDS and _is_running(tokens, counted):
        return True
    if not cues.TOTAL_HEDGES.isdisjoint(counted.quantity.hedges):
        return True
    first = counted.quantity.outer_first
    for cue in cues.TOTALS if first and words[first - 1].text in _TOTAL_ENDS else ():
        size = len(cue)
        if first >= size and tuple(w.text for w in words[first - size : first]) == cue:
            return True
    for cue in () if counted.kind in _MEASURED or _TOTAL_WORDS.isdisjoint(tokens.texts) else cues.TOTALS_APART:
        size = len(cue)
        opens = tuple(w.text for w in words[:size]) == cue and first <= size + _NEAR
        closes = tuple(w.text for w in words[len(words) - size - 1 : -1]) == cue and words[-1].tag == "."
        closes = closes and not any(word.tag == ";" for word in words[first:])
        if opens or closes:
            return True
    return (
        counted.kind not in _MEASURED
        and counted.kind not in UNKNOWN_KINDS  # missing since Monday: no running count
        and not (counted.verb >= 0 and chunks[counted.verb].lemma in cues.LASTING)
        and time.lower().startswith(cues.TOTAL_TIMES)
        and not _in_clause_of(tokens, time, first)
    )


def _in_clause_of(tokens: Tokens, time: str, first: int) -> bool:
    """``since a raid that killed 17``: the number stands in a clause about the event that the time names."""
    low = tokens.starts[0]
    at = tokens.text.find(time, low, tokens.starts[first])
    if at < 0:
        return False
    token = next((k for k in range(first) if tokens.starts[k] >= at + len(time)), first)
    if token >= first or tokens.words[token].tag != "w":
        return False
    return all(word.tag != "," for word in tokens.words[token:first])


def _is_brought(tokens: Tokens, first: int) -> bool:
    """``taking the national total to 640``: a running toll between a verb of bringing and the number."""
    before = tokens.words[max(0, first - _FAR) : first]
    if cues.BRINGING.isdisjoint([word.lemma for word in before]):
        return False
    toll = next((k for k, word in enumerate(before) if word.lemma in cues.RUNNING_TOLLS), -1)
    if toll < 0 and before and before[-1].tag == "t" and before[-2:][0].lemma in cues.BRINGING:
        return any(word.lemma in cues.RUNNING_NUMBERS for word in tokens.words[first : first + _NEAR])
    apart = any(word.tag == "Q" for word in before[toll:])
    return toll > 0 and not apart and any(word.lemma in cues.BRINGING for word in before[:toll])


def _is_running(tokens: Tokens, counted: Counted) -> bool:
    """Whether the level is one of a toll that runs on, not of a number that changes from year to year."""
    if not 0 <= counted.head < len(tokens.words):
        return False
    head, first = tokens.words[counted.head], counted.quantity.outer_first
    brought = any(word.lemma in cues.BRINGING for word in tokens.words[max(0, first - _FAR) : first])
    return brought or head.lemma in cues.RUNNING_TOLLS or head.tag in "JEe"
