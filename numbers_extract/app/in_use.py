"""A user's lexicon in, a block in which its words are known out: before the block and after it nothing of it is."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from numbers_extract.frames.glance import OWN_BITS, own_bits
from numbers_extract.frames.own import own_frames, using_frames
from numbers_extract.quantities.unit_words.in_use import users_index, using_units
from numbers_extract.quantities.unit_words.index import UnitIndex
from numbers_extract.text.own_words import OwnWords, own_words, using_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numbers_extract.kinds import Frame
    from numbers_extract.lexicon.user_lexicon import UserLexicon

__all__ = ["READY", "Ready", "using"]


class Ready:
    """What is made of a lexicon once and for all: the index of its units (None for none), its words and frames."""

    def __init__(self, lexicon: UserLexicon) -> None:
        self.units: UnitIndex | None = users_index(lexicon) if lexicon.units or lexicon.currencies else None
        self.words: OwnWords = own_words(lexicon)
        self.frames: tuple[Frame, ...] = own_frames(lexicon)
        self.bits: dict[str, int] = own_bits(self.frames, self.words.by_lemma())


READY: Final[dict[UserLexicon, Ready]] = {}
"""What was made of the lexicons that were in use."""


@contextlib.contextmanager
def using(lexicon: UserLexicon | None) -> Iterator[None]:
    """Lets a user's own words be read inside the block, before the program's; None changes nothing."""
    if lexicon is None:
        yield
        return
    ready = READY.get(lexicon)
    if ready is None:
        ready = READY[lexicon] = Ready(lexicon)
    with contextlib.ExitStack() as stack:
        if ready.units is not None:
            stack.enter_context(using_units(ready.units))
        stack.enter_context(using_words(ready.words))
        if ready.frames:
            stack.enter_context(using_frames(ready.frames))
            stack.enter_context(_using_bits(ready.bits))
        yield


@contextlib.contextmanager
def _using_bits(bits: dict[str, int]) -> Iterator[None]:
    OWN_BITS.update(bits)
    try:
        yield
    finally:
        OWN_BITS.clear()
