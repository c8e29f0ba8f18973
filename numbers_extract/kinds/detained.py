"""Detained: arrests, people detained, captured, jailed, held in prisons."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "detained"
RECORD = Kind(
    KIND,
    "people arrested, captured or imprisoned",
    order=60,
    hue=305,
    people=True,
    victim=True,
    lasting=True,
    held=True,
)

FRAMES = (
    Frame(
        "detained.arrest.object", KIND, "object",
        ("arrest", "detain", "imprison", "jail", "capture", "apprehend", "incarcerate", "recapture", "nab", "handcuff", "cuff", "rearrest", "nick", "intern", "confine", "net", "bust", "catch"),
        ("Police arrested [43] drivers -> kind=detained", "[One] man was jailed -> kind=detained"),
        ("Police counted [43] drivers -> kind=count", "Their boats captured [43] tuna -> kind=count"),
        bars=frozenset({"town", "city", "village", "hill", "image", "camera", "territory", "sentence"}),
    ),
    Frame(
        "detained.round_up.object", KIND, "object",
        ("round", "pick", "take", "hold", "book", "lock", "place", "put", "keep", "have", "haul", "throw", "bundle", "sweep", "remand"),
        ("They rounded up [1,027] people -> kind=detained", "[Six] suspects were taken into custody -> kind=detained"),
        ("They rounded the cape with [27] people -> kind=count",),
        needs=frozenset({"up", "custody", "detention", "jail", "prison", "arrest", "bars", "solitary", "bail", "cell", "question", "questioning"}),
        bars=frozenset({"vote", "hospital", "hostage", "sign"}),
    ),
    Frame(
        "detained.hold.object", KIND, "object", ("hold",),
        ("Police are holding [four] people -> kind=detained",),
        ("Police are holding [four] keys -> kind=count",),
        agents=frozenset({"police", "authority", "officer", "soldier", "troop", "army", "prosecutor", "detective", "agent", "force", "government"}),
        bars=frozenset({"talk", "meeting", "seat", "hostage", "back", "off"}),
    ),
    Frame(
        "detained.held_over.object", KIND, "object", ("hold",),
        ("[Six] held over dockside raid -> kind=detained", "[Two] held after cash van robbery -> kind=detained"),
        ("[Six] held after rainy morning -> kind=count",),
        needs=frozenset({"suspicion", "raid", "heist", "robbery", "murder", "killing", "stabbing", "shooting", "theft", "fraud", "drug", "arson", "rape", "assault",
                         "terror", "plot", "riot", "attack", "burglary", "smuggling", "brawl", "scam"}),
        bars=frozenset({"talk", "meeting", "seat", "hostage", "captive", "rally", "vigil", "candle"}),
    ),
    Frame(
        "detained.take_prisoner.object", KIND, "object", ("take", "make"),
        ("The patrol took [fourteen] raiders prisoner -> kind=detained",),
        ("The patrol took [fourteen] raiders home -> kind=count",),
        needs=frozenset({"prisoner", "pow"}),
    ),
    Frame(
        "detained.behind_bars.subject", KIND, "subject",
        ("be", "remain", "languish", "sit", "serve", "stay"),
        ("[64] journalists are behind bars -> kind=detained", "[Two] men are in custody -> kind=detained"),
        ("[64] journalists are behind schedule -> kind=count",),
        needs=frozenset({"bar", "custody", "detention", "jail", "prison", "arrest"}),
    ),
    Frame(
        "detained.predicate", KIND, "predicate",
        ("detained", "imprisoned", "arrested", "jailed", "remanded", "cuffed", "handcuffed", "in_custody", "in_jail"),
        ("The raid left [nine] men detained -> kind=detained",),
        ("The raid left [nine] men tired -> kind=count",),
    ),
    Frame(
        "detained.held.predicate", KIND, "predicate", ("held",),
        ("[Four] people are being held -> kind=detained",),
        ("[Four] hostages are being held -> kind=abducted",),
        bars=frozenset({"hostage", "captive", "slave"}),
    ),
    Frame(
        "detained.noun", KIND, "noun",
        ("arrest", "detention", "detainee", "prisoner", "inmate"),
        ("The raids led to [22] arrests -> kind=detained",),
        ("The raids led to [22] complaints -> kind=count",),
    ),
    Frame(
        "detained.of", KIND, "of",
        ("arrest", "detention", "capture", "imprisonment", "jailing", "roundup"),
        ("The arrest of [five] clerks was announced -> kind=detained",),
        ("The advice of [five] clerks was heard -> kind=count",),
    ),
    Frame(
        "detained.toll", KIND, "toll",
        ("arrest", "detainee", "detention", "prisoner", "capture", "arrested", "inmate"),
        ("The number of arrests reached [90] -> kind=detained",),
        ("The number of answers reached [90] -> kind=count",),
    ),
)  # fmt: skip
