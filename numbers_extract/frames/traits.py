"""The traits of kinds and frames in, the sets of them out that the engine treats alike: each named by its trait."""

from __future__ import annotations

from typing import Final

from numbers_extract.kinds import all_kinds, frames_for, frames_that, kinds_that
from numbers_extract.quantities.measures import MONEY_UNITS, PERCENT, RATIOS, TIME

__all__ = [
    "AGE_KINDS",
    "AWAY_KINDS",
    "BALLOT_KINDS",
    "BEFELL_KINDS",
    "CAST_KINDS",
    "CLAUSE_MEASURED_KINDS",
    "COMPARED_KINDS",
    "CUSTODY_KINDS",
    "DEAD_AMONG_RULES",
    "DEED_KINDS",
    "DEGREE_RULES",
    "DIED_KINDS",
    "EITHER_KINDS",
    "FATE_FRAMES",
    "FORCE_KINDS",
    "HARMED_KINDS",
    "HELD_KINDS",
    "LASTING_KINDS",
    "LIVED_KINDS",
    "MONEY_KINDS",
    "OPEN_RULES",
    "PEOPLE_KINDS",
    "PERCENT_KINDS",
    "PLAIN",
    "PLAIN_FRAME",
    "PLAIN_KINDS",
    "RATIO_KINDS",
    "SHARE_KINDS",
    "SIZE_KINDS",
    "SPAN_KINDS",
    "STATE_FORCE_KINDS",
    "SUBJECT_KINDS",
    "SUM_KINDS",
    "TALLY_FRAME",
    "THING_KINDS",
    "TIME_KINDS",
    "UNIT_KINDS",
    "UNIT_WORD_KINDS",
    "UNKNOWN_KINDS",
    "UNREAD",
    "UNREAD_FRAME",
    "VICTIM_KINDS",
]

PEOPLE_KINDS: Final = kinds_that(lambda kind: kind.people)
VICTIM_KINDS: Final = kinds_that(lambda kind: kind.victim)
FORCE_KINDS: Final = kinds_that(lambda kind: kind.force)
STATE_FORCE_KINDS: Final = kinds_that(lambda kind: kind.force and kind.of_state)

# What became of the counted: they died, they lived, one or the other, or nobody knows; harmed are all of these.
DIED_KINDS: Final = kinds_that(lambda kind: kind.outcome == "died")
LIVED_KINDS: Final = kinds_that(lambda kind: kind.outcome == "lived")
EITHER_KINDS: Final = kinds_that(lambda kind: kind.outcome == "either")
UNKNOWN_KINDS: Final = kinds_that(lambda kind: kind.outcome == "unknown")
HARMED_KINDS: Final = kinds_that(lambda kind: kind.outcome != "")
LASTING_KINDS: Final = kinds_that(lambda kind: kind.lasting)
HELD_KINDS: Final = kinds_that(lambda kind: kind.held)
CUSTODY_KINDS: Final = kinds_that(lambda kind: kind.by_law)
# They left a place, and are still away.
AWAY_KINDS: Final = kinds_that(lambda kind: kind.lasting and not (kind.held or kind.outcome))
# Something befell them, and no more is said: no outcome, no captor, no place that they left.
BEFELL_KINDS: Final = kinds_that(lambda kind: kind.victim and not (kind.outcome or kind.lasting or kind.held))

# Things with a kind of their own, whatever else their noun may name: ``jet fighters``.
THING_KINDS: Final = kinds_that(
    lambda kind: not (kind.people or kind.plain or kind.measured or kind.ballot or kind.share or kind.deed)
)
DEED_KINDS: Final = kinds_that(lambda kind: kind.deed)
BALLOT_KINDS: Final = kinds_that(lambda kind: kind.ballot)
# Ballots that are cast, each for a side; the others are won.
CAST_KINDS: Final = kinds_that(lambda kind: kind.ballot and not kind.share)

UNIT_KINDS: Final = kinds_that(lambda kind: kind.measured)
# Of these a word says the unit, which one of two amounts can go without.
UNIT_WORD_KINDS: Final = kinds_that(lambda kind: kind.measured and not kind.personal and kind.dimension != RATIOS)
SHARE_KINDS: Final = kinds_that(lambda kind: kind.share)
PERCENT_KINDS: Final = kinds_that(lambda kind: kind.dimension == PERCENT)
RATIO_KINDS: Final = kinds_that(lambda kind: kind.dimension == RATIOS)
MONEY_KINDS: Final = kinds_that(lambda kind: kind.dimension == MONEY_UNITS)
TIME_KINDS: Final = kinds_that(lambda kind: kind.dimension == TIME)
# Lengths of time, and of those the ages of people.
SPAN_KINDS: Final = kinds_that(lambda kind: kind.dimension == TIME and not kind.personal)
AGE_KINDS: Final = kinds_that(lambda kind: kind.dimension == TIME and kind.personal)
# Of these one amount is told against another: ``$3 million, up from $2 million``.
COMPARED_KINDS: Final = UNIT_WORD_KINDS - TIME_KINDS
# How large, heavy, fast or hot something is.
SIZE_KINDS: Final = COMPARED_KINDS - SHARE_KINDS - MONEY_KINDS
# Of these the clause can say what they measure, where no noun beside them does.
CLAUSE_MEASURED_KINDS: Final = SHARE_KINDS | MONEY_KINDS | SPAN_KINDS
# Amounts that can be added up: no share of something else, no time.
SUM_KINDS: Final = kinds_that(lambda kind: kind.measured and not kind.share and kind.dimension != TIME)

PLAIN: Final = next(kind.name for kind in all_kinds() if kind.plain)
"""The kind of what no other kind counts."""
PLAIN_KINDS: Final = frozenset({PLAIN})
PLAIN_FRAME: Final = frames_for("unit", PLAIN)[0]
UNREAD_FRAME: Final = frames_for("unread", PLAIN)[0]
UNREAD: Final = "what governs the number was not understood"
"""What the rule of that frame says, for people."""
TALLY_FRAME: Final = frames_that(lambda frame: frame.tally)[0]
FATE_FRAMES: Final = {frame.kind: frame for frame in frames_that(lambda frame: frame.tells_fate)}
"""The frame that a row gets whose outcome is told, by the kind of that outcome."""
# Kinds that tell something of a subject which can be of a kind of its own.
SUBJECT_KINDS: Final = kinds_that(lambda kind: kind.plain or (kind.measured and not kind.personal))

# A row knows its frame only by its rule: the rules of those whose outcome is open, of whom some died, and of those that
# tell how badly some are hurt.
OPEN_RULES: Final = frozenset(frame.id for frame in frames_that(lambda frame: frame.fate == "open"))
DEAD_AMONG_RULES: Final = frozenset(frame.id for frame in frames_that(lambda frame: frame.dead_among))
DEGREE_RULES: Final = frozenset(frame.id for frame in frames_that(lambda frame: frame.degree))
