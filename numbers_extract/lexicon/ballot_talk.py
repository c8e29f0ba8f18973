"""Words of elections and votes: talk of a vote, verbs by which shares are won, sides of a question, what differs."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ABSENT",
    "ABSTAIN",
    "AGAINST",
    "ANSWERS",
    "ASKED",
    "AT_POLLS",
    "BALLOTS",
    "BEFORE_SIDES",
    "BETWEEN_SIDES",
    "CAMPS",
    "CASTING",
    "COUNTED_OUT",
    "CREDITING_VERBS",
    "DECIDING_VERBS",
    "ELECTION_TALK",
    "FOR",
    "IN_FRONT",
    "LEAD_NOUNS",
    "LIKELY",
    "LIKING",
    "MARGIN_NOUNS",
    "MARGIN_VERBS",
    "MOVES",
    "NO_SIDE_LABELS",
    "OF_VOTERS",
    "OUTDOING",
    "OWNED_SHARES",
    "PARTIES",
    "PLACES",
    "POLL",
    "POLLING_WORDS",
    "POLLS",
    "POLLS_DO",
    "POLLS_THAT_ARE_VOTES",
    "RANKING_VERBS",
    "RESULTS",
    "RIVALLING",
    "ROUND_NOUNS",
    "ROUND_ORDINALS",
    "SEEING",
    "SHARE_CHANGE_VERBS",
    "SHARE_WINNING",
    "SIDES_BEHIND",
    "SIDE_LABELS",
    "SIDE_TAKERS",
    "STANDING",
    "STAYING_AWAY",
    "SUPPORT",
    "SUPPORTING",
    "SURVEYS",
    "TALLIES",
    "TO_A_LEVEL",
    "TURNOUT",
    "VOTE_WINNING",
    "VOTING",
    "WHAT_IS_CAST",
    "WITH_A_SHARE",
]

# The groups of those on each side of a question, and on none.
FOR, AGAINST, ABSTAIN = "for", "against", "abstain"
# In talk with these a bare percentage that somebody wins is one of the vote.
ELECTION_TALK: Final = frozenset(
    "vote votes voted voting election elections electoral ballot ballots runoff run-off candidate candidates referendum caucus caucuses primaries "
    "plebiscite constituency precincts presidency turnout incumbent challenger frontrunner front-runner".split()
)
# Verbs by which somebody has a share of the vote.
SHARE_WINNING: Final = frozenset(
    "win get take poll secure garner receive score have collect capture claim obtain attract amass draw notch bag clinch grab lose earn share split hold control finish lead trail end sweep manage seize snatch scoop".split()
)
# Of these, what wins votes and nothing else.
VOTE_WINNING: Final = frozenset({"poll"})
# Verbs by which a share of the voters takes a side, and those by which they only answer a question.
DECIDING_VERBS: Final = frozenset("vote back approve reject favour favor choose elect oppose endorse".split())
POLLING_WORDS: Final = frozenset(
    "poll polls pollster pollsters polled survey surveyed surveys respondent respondents say said says asked opinion "
    "believe think want questioned canvassed interviewed".split()
)
# Talk of people who were asked: what they answer is no vote.
SURVEYS: Final = frozenset(
    "pollster pollsters polled survey surveyed surveys respondent respondents questioned canvassed interviewed asked".split()
)
# What measures how parties stand: ``a poll puts the Reds up two at 44%``.
POLLS: Final = frozenset("poll polls pollster pollsters polling survey surveys".split())
# Talk of those who were asked, and of them alone.
ASKED: Final = frozenset("pollster pollsters survey surveyed surveys respondent respondents".split())
POLL: Final = "poll"
# Right before polls these say that it is a vote; ``exit polls`` tell how it went.
POLLS_THAT_ARE_VOTES: Final = frozenset(
    "presidential general parliamentary legislative local municipal mayoral gubernatorial regional election electoral "
    "runoff run-off snap early exit".split()
)
# Before polls where one votes: ``went to the polls``; what befalls such polls.
AT_POLLS: Final = frozenset({"to", "at"})
POLLS_DO: Final = frozenset("open close".split())
# Those whom a poll may yet tell of: ``likely voters``.
LIKELY: Final = frozenset({"likely"})
# Talk of votes that were counted, whatever the polls had said.
COUNTED_OUT: Final = frozenset("precincts constituencies counted counting".split())
# What is cast, of which a share is one of the vote even where a poll tells it.
WHAT_IS_CAST: Final = frozenset("vote votes ballot ballots turnout electorate voting".split())
# In talk with these a side can stand at a share: ``slumped to 39 percent among decided voters``.
OF_VOTERS: Final = POLLS | {"voters"}
# Those who take a side of the question that is voted on.
SIDE_TAKERS: dict[str, str] = {
    **dict.fromkeys("supporter backer proponent advocate yes yeas ayes".split(), "for"),
    **dict.fromkeys("opponent critic no noes nays".split(), "against"),
}
# The answers to the question of a vote.
ANSWERS: Final = frozenset({"yes", "no"})
# Nouns of those on one side, before which its name stands: ``the no camp``.
CAMPS: Final = frozenset("camp side campaign vote lobby voter supporter".split())
# Behind these stands what one number is more than another.
MARGIN_NOUNS: Final = frozenset("difference margin gap position".split())
# Verbs of a contest whose ``by`` tells the margin: ``she lost Ard by 27,000``.
MARGIN_VERBS: Final = frozenset("win lose lead trail beat defeat carry prevail edge triumph".split())
# Whose object, owned by a rival, is what the rival has: ``beat the Greens' 38``.
OUTDOING: Final = frozenset("beat top surpass exceed outstrip pass outdo eclipse overtake match equal trail".split())
# Talk of how somebody is liked, which is no share of a vote.
LIKING: Final = frozenset(
    "approval disapproval favorability favourability favorable favourable popularity rating ratings trust".split()
)
# With these a list of names, each with a share, tells how a vote went.
RESULTS: Final = frozenset(
    "results result majority count counted poll polls election vote votes ballots runoff round".split()
)
# Behind points of a vote, who leads and who trails.
IN_FRONT: Final = frozenset("ahead behind clear adrift".split())
VOTING: Final = frozenset({"vote"})
# What voters do with what is cast.
CASTING: Final = frozenset("cast leave spoil return submit".split())
BALLOTS: Final = frozenset("ballot vote".split())
# Rounds of a vote, by the word before: ``In the first round Moru got 27.85%``.
ROUND_NOUNS: Final = frozenset({"round"})
ROUND_ORDINALS: Final = frozenset("first second third".split())
# What wins a share wins one of a vote.
PARTIES: Final = frozenset({"party"})
# What the share is of by which something is decided: ``passed with 92 percent support``.
SUPPORTING: Final = frozenset("percent % support backing approval majority".split())
# Before the shares of the two sides of a question: ``approved by 61 percent to 39``.
BETWEEN_SIDES: Final = frozenset({"by", "to"})
# How many of the voters vote, by its words.
TURNOUT: Final = frozenset({"turnout", "participation"})
# Who is not there casts no vote.
ABSENT: Final = frozenset("absent missing excused".split())
# The same told by a verb and what stands right behind it: ``two stayed away``.
STAYING_AWAY: Final = {
    "stay": frozenset({"away", "home", "out", "out of"}),
    "walk": frozenset({"out"}),
    "sit": frozenset({"out"}),
}
# With these somebody else says what share their object has: ``put the Greens on 31 percent``.
CREDITING_VERBS: Final = frozenset("put place credit leave show see give".split())
# Verbs by which a poll tells where a side stands.
SEEING: Final = frozenset("have put place show see".split())
# Words right behind a share that name its side.
SIDES_BEHIND: Final = {"in favour": "for", "in favor": "for", "in favour of": "for", "in favor of": "for"}
# Before the share of the other side.
RIVALLING: Final = frozenset("to against behind below above than".split())
# Nouns of a share that a number in apposition tells: ``enough support - 20 percent``.
SUPPORT: Final = frozenset("support margin share backing majority score result tally".split())
# What passes a level: ``the two million mark``.
LEAD_NOUNS: Final = frozenset("lead majority margin advantage".split())
# Before a share that somebody ends with.
WITH_A_SHARE: Final = frozenset("with on at".split())
# Verbs of a level that moves, before the level that it comes to or from; verbs of how somebody ends in a vote.
SHARE_CHANGE_VERBS: Final = frozenset(
    "fall rise slip climb drop slump surge grow dip sink jump shrink plunge tumble plummet crash soar leap decline".split()
)
MOVES: Final = frozenset("gain loss rise drop fall increase decrease decline swing jump slump".split())
TO_A_LEVEL: Final = frozenset("to from below above".split())
STANDING: Final = frozenset(
    "trail lead enter surprise top stand be sit hover poll finish follow emerge scrape rise fall grow slump slip climb drop surge leave eliminate".split()
)
# Verbs of a place in a vote, and the places.
RANKING_VERBS: Final = frozenset("come be finish end place rank lead run".split())
PLACES: Final = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth last ahead behind runner-up".split()
)
# What is counted as what was counted before it.
TALLIES: Final = frozenset({"tally"})
# A share that somebody owns is one of the vote; before whom it goes to.
OWNED_SHARES: Final = frozenset({"share"})
# Labels of a side before a colon (``Against: 40``), what may stand before them, and labels of ballots that take none.
SIDE_LABELS: Final = frozenset(
    "for against favour favor opposed abstained abstain abstaining abstention abstentions yes no yeas nays ayes noes yea nay".split()
)
BEFORE_SIDES: Final = frozenset("vote votes voted voting total in members".split())
NO_SIDE_LABELS: Final = frozenset("blank blanks spoiled spoilt invalid rejected null void".split())
