"""Votes: votes and tallies, abstentions, voters who voted."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "votes"
RECORD = Kind(
    KIND,
    "votes, tallies, abstentions, voters who voted",
    order=140,
    hue=215,
    ballot=True,
    unit="vote",
)

FRAMES = (
    Frame(
        "votes.noun", KIND, "noun",
        ("vote", "ballot", "abstention", "aye", "yea", "nay", "noe"),
        ("The text won [128] votes -> kind=votes unit=vote", "There were [35] abstentions -> kind=votes unit=vote group=abstain"),
        ("The text won [128] prizes -> kind=count",),
        tally=True,
    ),
    Frame(
        "votes.vote.subject", KIND, "subject",
        ("vote", "abstain", "cast", "dissent"),
        ("[Seven] members voted for the text -> kind=votes", "[41] deputies abstained -> kind=votes group=abstain"),
        ("[Seven] members wrote the text -> kind=count",),
    ),
    Frame(
        "votes.back.subject", KIND, "subject",
        ("back", "support", "oppose", "approve", "reject", "endorse", "cross"),
        ("[61] lawmakers backed the motion -> kind=votes group=for",),
        ("[61] donors backed the orchestra -> kind=count",),
        pattern="OBJ:{proposal}",
        side="for",
    ),
    Frame(
        "votes.against.adverb", KIND, "adverb",
        ("against", "for", "abstaining", "opposed"),
        ("It passed with 128 in favour and [nine] against -> kind=votes group=against",),
        ("It passed as the town fought [nine] fires -> kind=count",),
    ),
    Frame(
        "votes.said.noun", KIND, "predicate",
        ("abstaining", "opposing", "voting"),
        ("The motion passed with [41] deputies abstaining -> kind=votes group=abstain",),
        ("The motion passed with [41] deputies singing -> kind=count",),
    ),
    Frame(
        "votes.in_favour.predicate", KIND, "predicate",
        ("in_favour", "in_favor"),
        ("It passed with [128] in favour and nine against -> kind=votes group=for",),
        ("It was read in [128] towns in summer -> kind=count",),
        pattern="!COUNTED:argument|article|bill|motion|percent|petition|poll|resolution",
    ),
    Frame(
        "votes.voter.noun", KIND, "noun",
        ("voter",),
        ("Officials put turnout at [4.6 million] voters -> kind=votes",),
        ("The survey polled [1,012] voters -> kind=count",),
        pattern="GOV:vote|cast or SUBJ:turnout|participation or OBJ:turnout|participation",
    ),
    Frame(
        "votes.label", KIND, "label",
        ("aye", "yea", "nay", "noe", "no", "yes"),
        ("Ayes [18], noes 11, read the board -> kind=votes",),
        ("Pages [18] and 11 were torn -> kind=count",),
    ),
    Frame(
        "votes.toll", KIND, "toll",
        ("vote", "margin", "majority", "ballot", "turnout", "participation", "tally", "abstention"),
        ("Turnout was put at [4.6 million] -> kind=votes", "The number of ballots reached [900] -> kind=votes"),
        ("The number of ballads reached [900] -> kind=count",),
    ),
    Frame(
        "votes.of", KIND, "of",
        ("vote", "majority", "margin", "tally"),
        ("It passed by a majority of [12] -> kind=votes",),
        ("It passed a minority of [12] children -> kind=count",),
    ),
)  # fmt: skip
