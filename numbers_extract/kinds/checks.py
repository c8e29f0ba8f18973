"""A frame in, nothing out: a ValueError where its head, an example or a near miss is not what it says. No reader runs it.

What declares or loads frames asks :func:`check_frame` of each; the package's own are checked by its tests, so that a
start pays nothing for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from numbers_extract.grammar.classes import LETTERS
from numbers_extract.grammar.forms import form_of
from numbers_extract.kinds.frame import ROLES, Frame
from numbers_extract.kinds.pattern import parse_pattern
from numbers_extract.lexicon import word_table
from numbers_extract.lexicon.words import FOLDED, is_known

__all__ = ["LEAST_NEAR_MISSES", "check_frame", "check_near_misses", "near_misses_of"]

LEAST_NEAR_MISSES = 2
"""So many counter-examples of a frame hold one of its heads."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W_]+)*")
_SPAN = re.compile(r"\[[^\[\]]+\]")
_NO_HEAD_WORD = frozenset({"unit", "unread"})  # the unit words say these, or nothing does
_LEMMA_CLASSES = tuple(LETTERS.values())


def check_frame(frame: Frame) -> None:
    """Refuses a frame whose role, pattern, heads, examples or counter-examples are not well formed.

    Raises ValueError for an unknown role, a pattern that does not parse, a head that no list holds, an example without
    a head, or a sentence without one number in ``[ ]``. A head of more words (``in_hospital``) is known by each.
    """
    if frame.role not in ROLES:
        raise ValueError(f"frame {frame.id}: no role {frame.role!r}; one of {', '.join(ROLES)}")
    try:
        parse_pattern(frame.pattern)
    except ValueError as error:
        raise ValueError(f"frame {frame.id}: {error}") from error
    for sentence in (*frame.examples, *frame.counter_examples):
        if len(_SPAN.findall(sentence)) != 1:
            raise ValueError(f"frame {frame.id}: not one number in [ ]: {sentence!r}")
    if not frame.examples or not frame.heads:
        raise ValueError(f"frame {frame.id}: no {'heads' if frame.examples else 'example'}")
    if frame.role in _NO_HEAD_WORD:
        return
    for head in frame.heads:
        if not all(_is_known(part) for part in head.split("_")):
            raise ValueError(f"frame {frame.id}: the lexicon does not know the head {head!r}")
    for example in frame.examples:
        if not _holds_head(frame, example):
            raise ValueError(f"frame {frame.id}: the example holds no head: {example!r}")


def check_near_misses(frame: Frame) -> None:
    """Refuses a frame with fewer than two near misses: counter-examples that hold a head and give no such row.

    Raises ValueError that names those counter-examples that hold none.
    """
    found = near_misses_of(frame)
    if frame.role in _NO_HEAD_WORD or len(found) >= LEAST_NEAR_MISSES:
        return
    others = [sentence for sentence in frame.counter_examples if sentence not in found]
    without = f"; without a head: {'; '.join(map(repr, others))}" if others else ""
    raise ValueError(f"frame {frame.id}: {len(found)} of {LEAST_NEAR_MISSES} near misses hold a head{without}")


def near_misses_of(frame: Frame) -> tuple[str, ...]:
    """The counter-examples of a frame that hold one of its heads."""
    return tuple(sentence for sentence in frame.counter_examples if _holds_head(frame, sentence))


def _holds_head(frame: Frame, sentence: str) -> bool:
    words = set(_words(sentence.partition(" -> ")[0].replace("[", "").replace("]", "")))
    return any(words.issuperset(head.split("_")) for head in frame.heads)


def _words(sentence: str) -> Iterator[str]:
    """The words of a sentence in lower case, as spelled and by their lemmas."""
    for word in _WORD.findall(sentence.lower()):
        yield word
        yield FOLDED[word].lemma
        form = form_of(word)
        yield from (form.lemma(one) for one in _LEMMA_CLASSES if form.classes & one)


def _is_known(word: str) -> bool:
    """Does a list of the lexicon or the table of word forms hold a word? Of a compound, each part."""
    if is_known(word) or word_table.entry(word) is not None:
        return True
    parts = word.split("-")
    return len(parts) > 1 and all(is_known(part) or word_table.entry(part) is not None for part in parts)
