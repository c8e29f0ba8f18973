"""Words that the context columns ask for, and that are no cues of their own yet."""

from __future__ import annotations

from typing import Final

__all__ = [
    "CLAIMED",
    "ESTIMATING",
    "FORETELLING",
    "GUESSING",
    "SAYING",
    "SPAN_JOINTS",
    "STRONG_SAYING",
    "TAKEN",
    "WEAK_SAYING",
]


# What is claimed or taken where nothing is said: ``claimed 40 lives``, ``claimed responsibility for killing 12``.
TAKEN: Final = frozenset("credit life responsibility soul victim victory".split())
# These too are claimed, and nothing is said: ``claimed the bodies of six men``, ``claimed asylum``.
CLAIMED: Final = TAKEN | frozenset(
    "body corpse remains land territory throne crown prize title asylum refund pension benefit allowance compensation".split()
)

SAYING: Final = frozenset(
    "say report tell announce confirm state acknowledge admit estimate add note claim allege deny warn insist declare find show count record list put document explain reply write tweet reckon rule assess contend fear caution "
    "reveal disclose argue maintain observe recall testify quote cite believe reckon calculate predict forecast suggest indicate concede stress assert describe register log "
    "signal verify publish determine conclude speak give expect post tweet".split()
)
# Verbs that make their subject a source only when it can speak (a person, an office, a paper).
WEAK_SAYING: Final = frozenset(
    "find show count record list put document give register log determine estimate believe publish describe suggest indicate speak expect conclude rule hear fear assess".split()
)
# Verbs that only say: whatever is their subject is a source.
STRONG_SAYING: Final = frozenset("say add announce state tell report confirm".split())

SPAN_JOINTS: Final = frozenset({"to", "until", "through", "till"})
# This verb and this noun say that a number is about so much: ``the guild estimates that 900 fled``, ``estimates suggest 900``.
GUESSING: Final = frozenset({"estimate"})
# What an estimate says with these is a forecast.
FORETELLING: Final = frozenset({"will", "would", "shall"})
ESTIMATING: Final = frozenset({"put", "place", "peg", "estimate", "expect", "reckon", "fear"})
