"""Votes: votes and tallies, abstentions, voters who voted."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "votes"
RECORD = Kind(
    KIND,
    "votes, tallies, abstentions, voters who voted",
    order=140,
    hue=205,
    ballot=True,
    unit="vote",
)

FRAMES = (
    Frame(
        "votes.noun", KIND, "noun",
        ("vote", "ballot", "abstention", "aye", "yea", "nay", "noe"),
        ("The text won [128] votes -> kind=votes unit=vote", "There were [35] abstentions -> kind=votes unit=vote group=abstain"),
        ("The text won [128] prizes -> kind=count", "The vote took [128] minutes -> kind=duration", "The ballot listed [12] names -> kind=count",
         "[900] absentee ballots were requested -> kind=count"),
        pattern="!GOV:request|print|misprint; !MOD:blank",
        tally=True,
    ),
    Frame(
        "votes.vote.subject", KIND, "subject",
        ("vote", "abstain", "dissent", "caucus"),
        ("[Seven] members voted for the text -> kind=votes", "[41] deputies abstained -> kind=votes group=abstain"),
        ("[Seven] members wrote the text -> kind=count",
         "[Seven] roads were closed for the vote -> kind=count", "The board voted to buy [seven] vans -> kind=count",
         "[4,000] people are entitled to vote -> kind=count", "[Seven] towns vote on Sunday -> kind=count"),
        pattern="!GOV:{entitling}; !COUNTED:{settlement}",
    ),
    Frame(
        "votes.cast.subject", KIND, "subject", ("cast", "spoil", "submit", "mail", "fill", "exercise"),
        ("[4.6 million] citizens cast their ballots -> kind=votes",),
        ("[Seven] members cast a bell -> kind=count", "[Seven] actors were cast in the play -> kind=count",
         "[4,000] people are registered to cast a ballot -> kind=count"),
        pattern="OBJ:{ballot}|franchise|+franchise|+voting; !GOV:{entitling}",
    ),
    Frame(
        "votes.back.subject", KIND, "subject",
        ("back", "support", "oppose", "approve", "reject", "endorse", "cross", "adopt", "pass", "ratify", "favour", "favor", "veto"),
        ("[61] lawmakers backed the motion -> kind=votes group=for",),
        ("[61] donors backed the orchestra -> kind=count", "[61] lawmakers supported the choir -> kind=count"),
        pattern="OBJ:{proposal}; !COUNTED:{bystander}|{occupation}|{civil_body}|{performer}|{viewpoint}",
        side="for",
    ),
    Frame(
        "votes.backed_by.of", KIND, "of",
        ("back_by", "support_by", "oppose_by", "approve_by", "reject_by", "endorse_by", "adopt_by", "pass_by", "ratify_by", "favour_by", "favor_by", "veto_by"),
        ("The motion was backed by [61] lawmakers -> kind=votes group=for", "The pact was rejected by [nine] senators -> kind=votes group=against"),
        ("The motion was backed by [61] bakers -> kind=count", "The choir was supported by [nine] senators -> kind=count"),
        pattern="OBJ:{proposal}|ban|candidacy|sanction; COUNTED:{voting} or TOLD:{voting}",
        side="for",
    ),
    Frame(
        "votes.defy_whip.subject", KIND, "subject", ("defy", "break", "rebel", "revolt"),
        ("[61] lawmakers defied the whip -> kind=votes group=against", "[61] deputies rebelled against the bill -> kind=votes"),
        ("[61] sailors defied the storm -> kind=troops", "[61] pupils rebelled against the ban -> kind=count"),
        pattern="OBJ:whip|whips|+party|ranks or PP:against|over/{proposal}",
        group="against",
    ),
    Frame(
        "votes.line_up.subject", KIND, "subject", ("line", "rally"),
        ("[51] senators lined up behind the treaty -> kind=votes group=for",),
        ("[51] runners lined up behind the tape -> kind=count", "[51] senators lined up behind the band -> kind=count"),
        pattern="PP:behind/{proposal}",
        side="for",
    ),
    Frame(
        "votes.stand_against.subject", KIND, "subject", ("stand", "come", "side", "speak"),
        ("[44] senators stood against the treaty -> kind=votes group=against",),
        ("[44] senators stood against the wall -> kind=count", "[44] candidates stood against the mayor -> kind=count"),
        pattern="PP:against/{proposal}",
        side="against",
    ),
    Frame(
        "votes.go_to_polls.subject", KIND, "subject", ("go", "head", "flock", "turn", "come", "march"),
        ("[4.6 million] people went to the polls -> kind=votes", "[4.6 million] people flocked to the ballot boxes -> kind=votes"),
        ("[4.6 million] people went to the movies -> kind=count", "[60] people turned out to sing -> kind=count"),
        pattern="PP:to/polls|poll|+polling|ballot_box|ballot_boxes or INF:vote",
    ),
    Frame(
        "votes.turn_out.subject", KIND, "subject", ("turn",),
        ("[4,512] voters turned out -> kind=votes",),
        ("[4,512] fans turned out -> kind=count", "[60] voters turned out to be poets -> kind=count"),
        pattern="PRT:out; COUNTED:voter|elector; !INF:be|have",
    ),
    Frame(
        "votes.paper.noun", KIND, "noun", ("paper", "slip"),
        ("Clerks found [900] ballot papers -> kind=votes",),
        ("Clerks found [900] daily papers -> kind=count", "Clerks read [900] papers on the ballot -> kind=count"),
        pattern="MOD:ballot|voting",
    ),
    Frame(
        "votes.against.adverb", KIND, "adverb",
        ("against", "for", "abstaining", "opposed"),
        ("It passed with 128 in favour and [nine] against -> kind=votes group=against",),
        ("It passed as the town fought [nine] fires -> kind=count",
         "The town fought against [nine] fires -> kind=count", "They played [nine] games for charity -> kind=count",
         "The paper ran 14 letters for the plan and [three] against -> kind=count", "That is what you pay the [nine] for -> kind=count"),
        pattern="!COUNTED:{viewpoint}; !TOLD:{viewpoint}; !GOV:{purchase}",
    ),
    Frame(
        "votes.said.noun", KIND, "predicate",
        ("abstaining", "opposing", "voting"),
        ("The motion passed with [41] deputies abstaining -> kind=votes group=abstain",),
        ("The motion passed with [41] deputies singing -> kind=count",
         "The voting machine has [41] buttons -> kind=count", "The opposing side scored [41] goals -> kind=count"),
    ),
    Frame(
        "votes.in_favour.predicate", KIND, "predicate",
        ("in_favour", "in_favor"),
        ("It passed with [128] in favour and nine against -> kind=votes group=for",),
        ("It was read in [128] towns in summer -> kind=count",
         "He spoke in favour of [128] parks -> kind=count", "[Nine] articles in favour of the plan were read -> kind=count"),
        pattern="!COUNTED:{viewpoint}|bill|motion|percent|poll|resolution",
    ),
    Frame(
        "votes.voter.noun", KIND, "noun",
        ("voter", "elector"),
        ("Officials put turnout at [4.6 million] voters -> kind=votes",),
        ("The survey polled [1,012] voters -> kind=count", "The voter named [12] parks -> kind=count"),
        pattern="GOV:vote or SUBJ:turnout|participation or OBJ:turnout|participation",
    ),
    Frame(
        "votes.label", KIND, "label",
        ("aye", "yea", "nay", "noe", "no", "yes", "abstention"),
        ("Ayes [18], noes 11, read the board -> kind=votes",),
        ("Pages [18] and 11 were torn", "No [18] bus ran on Sunday", "The yes side put up [18] posters -> kind=count"),
    ),
    Frame(
        "votes.toll", KIND, "toll",
        ("vote", "margin", "majority", "ballot", "turnout", "participation", "tally", "abstention"),
        ("Turnout was put at [4.6 million] -> kind=votes", "The number of ballots reached [900] -> kind=votes"),
        ("The number of ballads reached [900] -> kind=count",
         "The turnout of tourists filled [900] beds -> kind=count", "The ballot ran to [900] pages -> kind=count"),
    ),
    Frame(
        "votes.of", KIND, "of",
        ("vote", "majority", "margin", "tally"),
        ("It passed by a majority of [12] -> kind=votes",),
        ("It passed a minority of [12] children -> kind=count",
         "The vote of the board closed [12] parks -> kind=count", "A majority of the town owns [12] boats -> kind=count"),
    ),
)  # fmt: skip
