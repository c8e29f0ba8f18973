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
        pattern="!PP:on/camera|film|tape|video",
    ),
    Frame(
        "detained.round_up.object", KIND, "object",
        ("round", "sweep", "lock", "haul"),
        ("They rounded up [1,027] people -> kind=detained", "[Nine] men were locked up on Sunday -> kind=detained"),
        ("They rounded the cape with [27] people -> kind=count",),
        pattern="PRT:up|in or ADV:up|in or PP:/{custody}; !COUNTED:vote",
    ),
    Frame(
        "detained.pick_up.object", KIND, "object", ("pick",),
        ("Police picked up [four] men -> kind=detained", "[Four] youths were picked up near the mosque -> kind=detained"),
        ("The Greens picked up [11] -> kind=seats", "The trawler picked up [11] castaways -> kind=count"),
        pattern="PRT:up or ADV:up; COUNTED:* or SUBJ:{arresting} or BY:{arresting}; !SUBJ:{rescuer}|{party}; !BY:{rescuer}; !COUNTED:castaway|passenger|point|seat|survivor|vote",
    ),
    Frame(
        "detained.take_in.object", KIND, "object",
        ("take", "hold", "book", "place", "put", "keep", "have", "throw", "bundle", "remand", "bring"),
        ("[Six] suspects were taken into custody -> kind=detained", "Police kept [six] men in cells -> kind=detained"),
        ("Police took [six] men into account -> kind=count",),
        pattern="PP:in|into|in for|behind|under|to|for|on/{custody}; !RESULT:hostage; !PP:to|in/{hospital}",
    ),
    Frame(
        "detained.hold.object", KIND, "object", ("hold",),
        ("Police are holding [four] people -> kind=detained",),
        ("Police are holding [four] keys -> kind=count",),
        pattern="SUBJ:{arresting}|prison|jail or BY:{arresting}; !RESULT:hostage; !PRT:off|back; !ADV:off|back",
    ),
    Frame(
        "detained.held_over.object", KIND, "object", ("hold",),
        ("[Six] held over dockside raid -> kind=detained", "[Two] held after cash van robbery -> kind=detained"),
        ("[Six] held after rainy morning -> kind=count",),
        pattern="PP:over|after|for|in|on/{crime}; !RESULT:hostage|captive; !OBJ:vigil|rally|candle|meeting|talk|seat",
    ),
    Frame(
        "detained.take_prisoner.object", KIND, "object", ("take", "make"),
        ("The patrol took [fourteen] raiders prisoner -> kind=detained",),
        ("The patrol took [fourteen] raiders home -> kind=count",),
        pattern="RESULT:prisoner|pow or PP:as/prisoner|prisoners or OBJ:prisoner",
    ),
    Frame(
        "detained.behind_bars.subject", KIND, "subject",
        ("be", "remain", "languish", "sit", "serve", "stay"),
        ("[64] journalists are behind bars -> kind=detained", "[Two] men are in custody -> kind=detained"),
        ("[64] journalists are behind schedule -> kind=count",),
        pattern="PP:in|behind|under|at/{custody}",
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
        pattern="!RESULT:hostage|captive|slave; !COUNTED:hostage|captive",
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
