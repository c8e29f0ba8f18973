"""Cues that a toll is the background of what a sentence reports: people protest, mourn or are arrested over the dead.

A toll behind an event word and a link is why the event took place, not what happened in it: ``They marched [over] the
killing of two men``. Each cue has an example whose toll is background and a counter-example whose toll is not.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["EVENTS", "LINKS", "BackgroundCue"]


class BackgroundCue(NamedTuple):
    """``words`` are regular expressions of whole words; the toll stands behind them in the same sentence."""

    id: str
    words: str
    example: str
    counter_example: str


EVENTS: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.protest",
        r"protest(?:s|ed|ing)?|demonstrat(?:ed|ing|ions?)|rall(?:y|ies|ied)|bandh|vigils?|sit-in|dharna|agitat(?:ed|ing|ions?)|"
        r"rioting|blocked|blockade|marched|shutdown|boycott(?:ed)?|protest[eo]rs (?:agitated|gathered)|outraged|angered",
        "Students protested after [two] boys were killed by a lorry.",
        "Police opened fire on the protest and killed [two] boys.",
    ),
    BackgroundCue(
        "background.mourning",
        r"funerals?|remembrance|commemorat\w+|memorials?|mourn\w+|tributes?|anniversary|last rites|cremation|homage",
        "A wreath was laid in remembrance of the deaths of [44] miners.",
        "A bomb at the memorial killed [44] miners.",
    ),
)

LINKS: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.over",
        r"against|over|following|after|denounc\w+|condemn\w+|demanding|(?:to|in) protest|protested|remembrance|memory|"
        r"ceremony|outraged by|angered by",
        "Women marched over the killing of [two] neighbours.",
        "Women marched before [two] neighbours were killed.",
    ),
)
