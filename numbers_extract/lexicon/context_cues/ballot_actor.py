"""Cues of who the votes, seats and shares of a vote belong to: the party, candidate or side, else the body that voted."""

from __future__ import annotations

from numbers_extract.lexicon.argument_classes import CLASSES
from numbers_extract.lexicon.ballot_talk import MARGIN_NOUNS
from numbers_extract.lexicon.context_cues.cue import ContextCue, phrases
from numbers_extract.lexicon.phrase_words import LOSING

__all__ = [
    "ALLOTTED",
    "ANSWERING_VERBS",
    "ASSEMBLIES",
    "BACKING_NOUNS",
    "BALLOT_NOUNS",
    "BALLOT_PAPERS",
    "BALLOT_PROCESSING_VERBS",
    "CANDIDATES",
    "CUES",
    "DEFEATED_PREPOSITIONS",
    "DEFEAT_VERBS",
    "GROUPS_OF_CANDIDATES",
    "INSIDE",
    "IN_NAMES",
    "LABELS_OF_NOBODY",
    "MARGINS",
    "MARGIN_PREPOSITIONS",
    "NEEDING",
    "OF_A_BODY",
    "OF_A_MARGIN",
    "OF_A_PARTY",
    "OF_A_PERSON",
    "OF_A_THING",
    "OTHER_SIDE",
    "PARTY_NAMES",
    "POLL_NOUNS",
    "POLL_TALK",
    "REQUIRING",
    "RIVAL_PREPOSITIONS",
    "SEAT_HOLDERS",
    "THRESHOLDS",
    "TITLES",
    "TRAILING_VERBS",
    "VOTED_ON",
    "WINNING",
    "WITHOUT_BEARER",
    "WON_BY_A_MARGIN",
]

CUES = (
    ContextCue(
        "actor.ballot.bearer", "actor",
        phrases(
            "win", "get", "take", "gain", "lose", "hold", "have", "secure", "receive", "poll", "capture", "keep", "control",
            "claim", "collect", "garner", "obtain", "score", "drop", "pick", "retain", "bag", "clinch", "grab", "attract",
            "amass", "rack", "record", "command", "muster", "draw", "earn", "enjoy", "defend", "need", "share", "split",
            "finish", "end", "come", "stand", "rise", "fall", "slip", "climb", "surge", "slump", "emerge", "reduce", "increase", "raise", "boost", "improve", "cast", "lead", "trail", "beat", "defeat", "oust", "edge", "unseat", "outpoll",
            "grow", "dip", "sink", "jump", "shrink", "plunge", "tumble", "enter", "surprise", "top", "follow", "leave", "eliminate",
            "represent", "constitute", "reach", "carry", "sweep", "seize", "snatch", "scoop", "pull", "double", "rank", "remain", "be", "sit", "go", "add", "see", "bag", "contest", "tie",
        ),
        "verb_with_its_bearer",
        "The Farmers' League won [33] seats -> actor=The_Farmers'_League",
        "The Farmers' League won in [33] towns",
    ),
    ContextCue(
        "actor.ballot.body", "actor",
        phrases(
            "vote", "approve", "pass", "reject", "back", "adopt", "ratify", "endorse", "oppose", "support", "overturn", "rule",
            "decide", "confirm", "divide", "deadlock", "override", "renew", "agree", "convict", "acquit", "throw", "block",
            "veto", "censure", "impeach", "oust", "strike", "uphold", "amend", "repeal", "defeat", "kill", "quash", "dismiss",
            "expel", "authorise", "authorize", "recommend", "split", "choose", "elect", "declare", "condemn", "find", "reappoint",
            "shoot", "turn", "scrap", "sink", "nix", "spike", "scupper", "torpedo", "axe", "table", "shelve", "postpone", "delay", "hang", "stall",
            "enact", "legalise", "legalize", "ban", "outlaw", "remove", "sack", "accept", "lift", "strip", "advance", "greenlight", "abolish",
        ),
        "verb_of_a_body",
        "The Kesh senate approved the budget by [71] votes to 52 -> actor=The_Kesh_senate",
        "The budget was passed by [71] votes to 52",
    ),
    ContextCue(
        "actor.ballot.contest", "actor",
        phrases("beat", "defeat", "edge", "lead", "unseat", "trail", "lose", "outpoll", "oust", "best", "thrash", "overcome", "prevail"),
        "verb_of_a_contest",
        "Kito Lam beat Ato Beshir by 318 votes to [277] -> actor=Ato_Beshir",
        "Kito Lam beat Ato Beshir in a vote, [277] ballots being spoiled",
    ),
    ContextCue(
        "actor.ballot.gets", "actor",
        phrases("go", "give", "hand", "cost", "fall", "leave", "award", "deliver", "earn", "win", "allocate", "assign", "grant", "bring"),
        "verb_of_giving",
        "The remaining [13] seats went to independents -> actor=independents",
        "The remaining [13] seats went unfilled",
    ),
    ContextCue(
        "actor.ballot.elected", "actor",
        phrases("elect", "re-elect", "reelect", "return", "declare", "proclaim", "name", "nominate", "appoint", "crown", "choose", "credit", "put", "place", "show", "leave"),
        "verb_of_electing",
        "Ms Lam was declared the winner with [2,115] votes -> actor=Ms_Lam",
        "Ms Lam was declared ill when [2,115] ballots had been counted",
    ),
    ContextCue(
        "actor.ballot.won_by", "actor",
        phrases("win", "hold", "take", "secure", "control", "gain", "poll", "garner", "obtain", "claim", "receive", "cast", "lose", "occupy"),
        "participle_of_the_counted",
        "Votes rose on the [480] won by the Greens -> actor=the_Greens",
        "Votes rose on the [480] shown by the Greens",
    ),
    ContextCue(
        "actor.ballot.chosen", "actor",
        phrases("vote", "back", "support", "choose", "prefer", "favour", "favor", "cast", "pick", "opt", "plump"),
        "verb_of_choosing",
        "In the poll of voters [41 percent] said they would back the Greens -> actor=the_Greens",
        "In the poll of voters [41 percent] said they would back a ban",
    ),
    ContextCue(
        "actor.ballot.level", "actor",
        phrases("support", "lead", "share", "vote", "tally", "count", "total", "score", "backing", "advantage", "majority", "result", "number"),
        "noun_with_its_bearer",
        "Support for Moru stood at [35 percent] in the poll -> actor=Moru",
        "Support for a ban stood at [35 percent] in the poll",
    ),
    ContextCue(
        "actor.ballot.verdict", "actor",
        phrases("decision", "ruling", "verdict", "vote", "opinion", "judgment", "judgement", "majority", "split", "margin", "ballot", "tally"),
        "noun_of_a_verdict",
        "In a [5]-4 ruling, the high court struck down the levy -> actor=the_high_court",
        "In a [5]-4 vote, the bill failed",
    ),
    ContextCue(
        "actor.ballot.lead", "actor",
        phrases("lead", "edge", "advantage", "majority", "margin", "ahead"),
        "noun_of_a_lead",
        "The poll gives Moru an edge over Beshir, 52% to [48%] -> actor=Beshir",
        "The poll gives Moru an edge, 52% to [48%]",
    ),
    ContextCue(
        "actor.ballot.for", "actor", phrases("for"),
        "preposition_of_a_bearer",
        "Moru took 61 percent of the vote against [29 percent] for Beshir -> actor=Beshir",
        "Of the votes [33 percent] were for a ban",
    ),
    ContextCue(
        "actor.ballot.with", "actor", phrases("with", "on", "at"),
        "preposition_of_the_counted",
        "The house is split between the Greens, the largest party with [62] seats, and the Reds -> actor=the_Greens",
        "The house is a round hall with [62] seats",
    ),
    ContextCue(
        "actor.ballot.owner", "actor", phrases("'s", "\u2019s", "'", "\u2019"),
        "owner_of_the_counted",
        "Costa took 43 votes to Castel's [34] -> actor=Castel",
        "Costa took 43 votes, last year's [34] votes aside",
    ),
    ContextCue(
        "actor.ballot.answer", "actor", phrases("yes", "no"),
        "answer_of_the_counted",
        "Of the voters [53 percent] voted no -> actor=no",
        "Of the voters [53 percent] voted early",
    ),
    ContextCue(
        "actor.ballot.label", "actor", phrases(":"),
        "label_of_the_counted",
        "Others: [7,600] votes, 6.2% -> actor=Others",
        "Total: [7,600] votes, 100%",
    ),
    ContextCue(
        "actor.ballot.bracket", "actor", phrases("(", ":", ","),
        "bracket_of_the_counted",
        "Moru had 11.5% of the vote, behind Beshir ([49.7%]) -> actor=Beshir",
        "Moru had 11.5% of the vote, more than a tenth ([11.5%])",
    ),
)  # fmt: skip

# What is voted on, or comes of a vote, votes for nobody.
VOTED_ON = frozenset(
    "motion bill budget amendment resolution proposal measure law treaty text draft referendum ruling decision act charter "
    "constitution plan deal accord nomination nominee question petition move bid ordinance levy ban pact agreement clause "
    "approval rejection passage adoption ratification defeat repeal veto legislation vote election result returns poll tally count turnout margin it that this which".split()
)
# Verbs of what anybody needs to win: ``a party needs 32 seats``.
NEEDING = frozenset({"need"})
# Behind a number of what anybody needs: ``the 272 needed for a majority``.
REQUIRING = NEEDING | {"require"}
# Whose the share of people is of whom somebody has this: ``has the support of 41 percent``.
BACKING_NOUNS = frozenset("support backing endorsement approval loyalty preference vote confidence trust".split())
# What happens to ballots that are nobody's yet.
BALLOT_PROCESSING_VERBS = frozenset("count open tally tabulate report spoil reject invalidate process".split())
# What is cast and counted, and is no vote where it is rejected.
BALLOT_PAPERS = frozenset("ballot paper".split())
# What counts votes and shares of others: ``the poll has Labour on 41 percent``.
POLL_NOUNS = frozenset("poll survey result figure projection count forecast tracker study pollster".split())
# Where ballots are cast or seats stand, of which none are its own.
ASSEMBLIES = frozenset(
    "chamber house parliament assembly senate council congress legislature body board committee commission convention synod "
    "duma diet bundestag knesset".split()
)
# Who holds a seat, and where, and what voters give: so many of them are won as seats and votes are.
SEAT_HOLDERS = frozenset("mp deputy councillor councilor mla mep riding preference delegate elector".split())
# In a label of numbers that are nobody's: ``Valid votes: 7,600``.
LABELS_OF_NOBODY = frozenset(
    "total totals overall registered eligible valid invalid remaining undecided counted result results".split()
)
# Small words inside a name: ``Alliance for Democracy``.
IN_NAMES = frozenset("of the for and in de la le del 's \u2019s ' \u2019 & -".split())
# Verbs by which voters answer.
ANSWERING_VERBS = frozenset({"vote", "say"})
# Verbs by which a body has its seats.
OF_A_BODY = frozenset({"have", "be"})
# Pronouns of a party and of a person, and nouns of a party told before.
OF_A_PARTY = frozenset("it its they their".split())
OF_A_THING = frozenset("it its".split())
OF_A_PERSON = frozenset("he she his her".split())
# Before the place of a vote, and the body in which something is voted on.
INSIDE = frozenset("in at".split())
BALLOT_NOUNS = frozenset(
    "vote ballot abstention seat aye noe nay yea mandate constituency percent point paper slip no yes %".split()
)
# Nouns of a number that none bears.
MARGINS = MARGIN_NOUNS - {"position"} | {"majority"}
# Verbs of a margin that tell its number: ``the gap is 50 votes``, ``a majority needs 58 seats``.
OF_A_MARGIN = frozenset("be stand total come need require remain mean".split())
# Verbs of a contest whose ``by`` tells the margin, which is of neither; those who lead have their lead.
MARGIN_PREPOSITIONS = frozenset({"by", "by just", "by only"})
WON_BY_A_MARGIN = frozenset("win lose beat defeat edge carry hold retain keep take oust unseat be trail".split())
# By these a share of voters is somebody's: ``won 49 percent of women``.
WINNING = frozenset("win take carry draw earn garner capture secure attract".split())
# What those behind lack is theirs no more where points are told: ``trails Moru by 11 points``.
TRAILING_VERBS = frozenset({"trail"})
WITHOUT_BEARER = frozenset(
    "turnout participation threshold quorum precinct station returns return voter elector electorate abstention "
    "nobody none one those respondent people survey poll pollster result figure projection count error".split()
)
# Before a surname.
TITLES = frozenset("mr mrs ms miss dr madam".split())
THRESHOLDS = frozenset({"threshold", "quorum"})
# By these the subject has less than the object: ``lost to Moru by 12 votes``.
DEFEAT_VERBS = LOSING | TRAILING_VERBS
DEFEATED_PREPOSITIONS = frozenset({"over", "against"})
OTHER_SIDE = {"for": "against", "against": "for"}
RIVAL_PREPOSITIONS = frozenset({"to", "against"})
# Those who stand in a vote between persons.
CANDIDATES = frozenset(
    "incumbent president candidate rival challenger contender nominee mayor governor senator minister leader premier deputy him her".split()
)
GROUPS_OF_CANDIDATES = (
    CLASSES["party"]
    | CANDIDATES - {"deputy", "him", "her"}
    | frozenset(
        "party alliance coalition bloc front movement league union list camp opposition winner loser runner-up independent democrat "
        "republican conservative liberal socialist nationalist green populist communist supporter opponent backer critic group "
        "faction wing side team slate congress right left centre center".split()
    )
)
# Parties by one word, which opens a sentence as any other does.
PARTY_NAMES = frozenset(
    "labour communists conservatives democrats greens independents liberals nationalists populists progressives republicans socialists tories".split()
)
# In a sentence with these a share can be one of a vote.
POLL_TALK = frozenset(
    "poll polls pollster survey vote votes voters voter voting election elections electoral ballot ballots runoff run-off "
    "candidate candidates referendum lead leads leading led caucus caucuses primaries nominee nominees".split()
)
# Where each of several gets so many: the number is that of all of them.
ALLOTTED = frozenset({"respectively"})
