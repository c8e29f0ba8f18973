"""Words that tell one vote of an article from another: rounds, chambers, elections before. Data only."""

from __future__ import annotations

from typing import Final, NamedTuple

from numbers_extract.lexicon.context_cues.cue import phrases

__all__ = ["ANOTHER", "COMPARISON_OPENERS", "CONTESTS", "EARLIER", "FIRST_PERSON", "PARTS_OF_SENTENCES", "ContestCue"]

EARLIER: Final = "earlier"
"""The contest of a cue whose figures are of a vote before: they give way to those of the article's own."""


ANOTHER: Final = "vote {}"
"""The contest of a tally that no cue tells from the one before: the second is ``vote 2``."""


class ContestCue(NamedTuple):
    """Words that say of which vote a figure is.

    ``contest`` is what the vote is called, empty for the one that an article tells of where it says nothing: the first
    round, the lower house. ``words`` are lemmas or spellings that stand in a row. The example has the figure that they
    tell of in square brackets; the near miss has one of which they tell nothing.
    """

    id: str
    contest: str
    words: tuple[tuple[str, ...], ...]
    example: str
    near_miss: str


CONTESTS: Final = (
    ContestCue(
        "contest.round.first",
        "",
        phrases("first round", "round one", "first ballot"),
        "In the first round Moru won [41] percent",
        "In his first year Moru won [41] percent",
    ),
    ContestCue(
        "contest.round.second",
        "second round",
        phrases(
            "second round",
            "final round",
            "round two",
            "second ballot",
            "runoff",
            "run-off",
            "run off",
            "runoffs",
            "run-offs",
        ),
        "Moru won [52] percent in the runoff",
        "Moru won [52] percent in the second district",
    ),
    ContestCue(
        "contest.chamber.lower",
        "",
        phrases(
            "lower house",
            "lower chamber",
            "the house",
            "house of representatives",
            "national assembly",
            "chamber of deputies",
            "lok sabha",
            "bundestag",
            "the commons",
            "house of commons",
        ),
        "The Reds won [98] seats in the lower house",
        "The Reds won [98] seats in the lower valley",
    ),
    ContestCue(
        "contest.chamber.upper",
        "upper house",
        phrases(
            "senate",
            "upper house",
            "upper chamber",
            "rajya sabha",
            "house of councillors",
            "council of states",
            "house of lords",
        ),
        "In the Senate the Reds took [19] seats",
        "In the sennet the Reds took [19] seats",
    ),
    ContestCue(
        "contest.earlier",
        EARLIER,
        phrases(
            "outgoing assembly",
            "outgoing parliament",
            "outgoing house",
            "outgoing chamber",
            "outgoing council",
            "old assembly",
            "old parliament",
            "old house",
            "old chamber",
            "old council",
            "previous assembly",
            "previous parliament",
            "previous house",
            "previous chamber",
            "previous council",
            "previous election",
            "last assembly",
            "last parliament",
            "last election",
            "last time",
            "previous vote",
            "previous poll",
            "years ago",
            "years earlier",
            "years before",
        ),
        "In the outgoing house the Reds had [61] seats",
        "In the outgoing mail the Reds had [61] letters",
    ),
)
"""The cues of the contests."""

PARTS_OF_SENTENCES: Final = frozenset({",", ";", "and", "but", "while", "after", "from", "against", "before"})
"""What parts a sentence: a cue tells of the figures of its own part before it tells of others."""

COMPARISON_OPENERS: Final = frozenset("from than against after when where since versus".split())
"""What leads on to a vote before: the figures in front of it are not of that vote."""

FIRST_PERSON: Final = frozenset("i me my we us our you your".split())
"""Who speaks, or is spoken to: nobody whom a table could name."""
