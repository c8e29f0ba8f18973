"""A user's lexicon in, its frames out, and a block in which they are found by their heads, before the program's own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Final

from numbers_extract.kinds import INDEX, Frame, is_specific, kind_named
from numbers_extract.kinds.kind import OwnKind
from numbers_extract.lexicon.user_lexicon import UserLexicon

__all__ = ["TAUGHT", "own_frames", "using_frames"]

_OF_VERBS: Final = frozenset({"object", "subject", "not_subject"})


class _Taught:
    """What heads are taught while a lexicon is in use.

    ``verbs`` are those of verbs, ``deadly`` and ``wounding`` those that alone say that the counted died or were hurt.
    """

    def __init__(self) -> None:
        self.verbs: frozenset[str] = frozenset()
        self.deadly: frozenset[str] = frozenset()
        self.wounding: frozenset[str] = frozenset()

    def tell(self, frames: Sequence[Frame]) -> None:
        """Takes the heads of the frames in place of those before."""
        verbal = [frame for frame in frames if frame.role in _OF_VERBS]
        self.verbs = frozenset(head.rpartition("_")[2] for frame in verbal for head in frame.heads)
        self.deadly = _alone(frames, "died", _OF_VERBS | {"predicate"})
        self.wounding = _alone(frames, "lived", _OF_VERBS)


def _alone(frames: Sequence[Frame], outcome: str, roles: frozenset[str]) -> frozenset[str]:
    return frozenset(
        head
        for frame in frames
        if frame.role in roles and kind_named(frame.kind).outcome == outcome and not is_specific(frame)
        for head in frame.heads
    )


TAUGHT: Final = _Taught()


def own_frames(lexicon: UserLexicon) -> tuple[Frame, ...]:
    """The frames of a lexicon."""
    kinds = {kind.name: OwnKind.of(kind.like, kind.name) for kind in lexicon.kinds}
    return tuple(
        Frame(
            frame.id,
            kinds.get(frame.kind, frame.kind),
            frame.role,
            frame.heads,
            frame.examples,
            frame.not_in,
            frame.pattern,
            frame.group,
        )
        for frame in lexicon.frames
    )


@contextlib.contextmanager
def using_frames(frames: Sequence[Frame]) -> Iterator[None]:
    """Lets the frames fire inside the block: those of a head before the program's, the most specific first."""
    before: dict[tuple[str, str], tuple[Frame, ...]] = {}
    ordered = list(frames)
    ordered.reverse()
    ordered.sort(key=is_specific)
    for frame in ordered:
        for head in frame.heads:
            known = INDEX.get((frame.role, head), ())
            before.setdefault((frame.role, head), known)
            INDEX[frame.role, head] = (frame, *known)
    TAUGHT.tell(frames)
    try:
        yield
    finally:
        TAUGHT.tell(())
        for key, known in before.items():
            if known:
                INDEX[key] = known
            else:
                del INDEX[key]
