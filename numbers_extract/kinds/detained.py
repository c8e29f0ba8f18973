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
    by_law=True,
)

FRAMES = (
    Frame(
        "detained.arrest.object", KIND, "object",
        ("arrest", "detain", "imprison", "jail", "capture", "apprehend", "incarcerate", "recapture", "nab", "handcuff", "cuff", "rearrest", "nick", "intern", "confine", "net", "bust", "catch", "collar", "snare", "frogmarch"),
        ("Police arrested [43] drivers -> kind=detained", "[One] man was jailed -> kind=detained"),
        ("Police counted [43] drivers -> kind=count", "Their boats captured [43] tuna -> kind=count", "Fans caught [43] balls -> kind=count",
         "The chess master captured [two] bishops -> kind=count"),
        pattern="!PP:on/camera|film|tape|video; !SUBJ:grandmaster|+chess",
    ),
    Frame(
        "detained.round_up.object", KIND, "object",
        ("round", "sweep", "lock", "haul", "bang"),
        ("They rounded up [1,027] people -> kind=detained", "[Nine] men were locked up on Sunday -> kind=detained"),
        ("They rounded the cape with [27] people -> kind=count",
         "The bank locked [27] clients into low rates -> kind=count",),
        pattern="PRT:up or ADV:up or PP:in|into|to|behind|under/{custody}; !COUNTED:vote; !PP:as/*",
    ),
    Frame(
        "detained.haul_in.object", KIND, "object", ("haul", "pull", "bring"),
        ("[Six] traders were hauled in by police -> kind=detained",),
        ("[Six] traders were hauled over the coals -> kind=count", "[Six] crates were hauled in by porters -> kind=count"),
        pattern="PRT:in or ADV:in; SUBJ:{arresting} or BY:{arresting}",
    ),
    Frame(
        "detained.pick_up.object", KIND, "object", ("pick",),
        ("Police picked up [four] men -> kind=detained",),
        ("The Greens picked up [11] -> kind=seats", "The bus picked up [11] pupils -> kind=count", "The trawler picked up [11] castaways -> kind=affected"),
        pattern="PRT:up or ADV:up; COUNTED:{wanted} or SUBJ:{arresting} or BY:{arresting}; !SUBJ:{rescuer}|{party}|{ride}|{commerce}; !BY:{rescuer}|{ride}; !COUNTED:castaway|passenger|point|seat|survivor|vote; !PP:at|from|in|off/{shipwreck}; !PP:for/{ensemble}",
    ),
    Frame(
        "detained.picked_up.object", KIND, "object", ("pick",),
        ("[Four] youths were picked up near the mosque -> kind=detained",),
        ("[Four] castaways were picked up near the reef -> kind=affected", "[Four] seats were picked up in the south -> kind=seats",
         "[Four] pupils were picked up from school -> kind=count"),
        pattern="PRT:up or ADV:up; !SUBJ:*; !BY:*; !COUNTED:castaway|passenger|player|point|seat|survivor|vote; !PP:at|from|in|off/{shipwreck}; !PP:for/{ensemble}; !PP:from|at/airport|home|hotel|school|station|stop",
    ),
    Frame(
        "detained.take_in.object", KIND, "object",
        ("take", "hold", "book", "place", "put", "keep", "have", "throw", "bundle", "remand", "bring", "leave", "lead", "march", "pull"),
        ("[Six] suspects were taken into custody -> kind=detained", "Police kept [six] men in cells -> kind=detained"),
        ("Police took [six] men into account -> kind=count",
         "The coach took [six] fans to the match -> kind=count",),
        pattern="PP:in|into|in for|behind|under|to|for|on/{custody}; !RESULT:hostage; !PP:to|in/{hospital}",
    ),
    Frame(
        "detained.hold.object", KIND, "object", ("hold",),
        ("Police are holding [four] people -> kind=detained",),
        ("Police are holding [four] keys -> kind=count", "The army is holding [four] hills -> kind=count",),
        pattern="SUBJ:{arresting}|prison|jail or BY:{arresting}; !RESULT:hostage; !PRT:off|back; !ADV:off|back",
    ),
    Frame(
        "detained.seize.object", KIND, "object", ("seize", "grab", "snatch"),
        ("Police seized [six] men at the port -> kind=detained",),
        ("Police seized [six] rifles at the port -> kind=weapons", "Gunmen seized [six] men at the port -> kind=abducted"),
        pattern="SUBJ:{arresting} or BY:{arresting}; !RESULT:hostage|captive; !PP:by/sleeve|arm|collar|hand",
    ),
    Frame(
        "detained.take_away.object", KIND, "object", ("take", "lead", "drag", "carry", "march", "bundle", "haul", "whisk"),
        ("Police led away [six] marchers -> kind=detained", "[Six] men were dragged away by soldiers -> kind=detained"),
        ("Police led away [six] horses -> kind=count", "Stewards led away [six] fans -> kind=count"),
        pattern="PRT:away|off or ADV:away|off or PP:into|in/van|handcuff|handcuffs|cuffs|{boot}; SUBJ:{arresting} or BY:{arresting}; !PP:to/{hospital}|{safe_place}; !SUBJ:{rescuer}",
    ),
    Frame(
        "detained.send_to_prison.object", KIND, "object", ("send", "return", "commit"),
        ("[Twelve] traders were sent to prison -> kind=detained",),
        ("[Twelve] lawyers were sent to the prison -> kind=count", "[Twelve] traders were sent to market -> kind=count"),
        pattern="PP:to|back to/prison|jail|gaol|lockup; !COUNTED:{jail_visitor}",
    ),
    Frame(
        "detained.put_away.object", KIND, "object", ("put",),
        ("The judge put away [12] traders -> kind=detained",),
        ("The champion put away [12] rivals -> kind=count", "The maid put away [12] plates -> kind=count"),
        pattern="PRT:away or ADV:away; !COUNTED:{competitor}; !SUBJ:{competitor}|striker",
    ),
    Frame(
        "detained.in_handcuffs.object", KIND, "object", ("lead", "take", "march", "drag", "escort", "walk"),
        ("[Twelve] traders were led away in handcuffs -> kind=detained",),
        ("[Twelve] traders were led away in a daze -> kind=count", "A band led [12] traders in song -> kind=count"),
        pattern="PP:in/cuffs|handcuff|handcuffs|manacle|manacles|shackle|shackles",
    ),
    Frame(
        "detained.into_police_van.object", KIND, "object", ("bundle", "haul", "throw", "push", "drag", "load", "lead", "put"),
        ("[Four] teenagers were bundled into a police van -> kind=detained",),
        ("[Four] teenagers were bundled into a lift -> kind=count", "[Four] boxes were loaded into a police van -> kind=count"),
        pattern="PP:into|in|aboard|on to|onto|to/+police|+prison|+squad",
    ),
    Frame(
        "detained.let_go.subject", KIND, "subject", ("go",),
        ("[Twelve] marchers were let go without charge -> kind=detained",),
        ("[Twelve] clerks were let go without a word -> kind=count", "[Twelve] clerks go to the fair by bus -> kind=count"),
        pattern="GOV:let; PP:on/bail|bond|parole or PP:without/{free_of_charge}",
    ),
    Frame(
        "detained.release.object", KIND, "object", ("release", "free", "parole", "let", "discharge"),
        ("[Three] men were released without charge -> kind=detained",),
        ("[Three] men were released without pay -> kind=count", "The club released [three] players -> kind=count"),
        pattern="PP:on/bail|bond|parole|remand or PP:without/{free_of_charge} or PP:from/{custody}; !SUBJ:{captor}; !BY:{captor}",
    ),
    Frame(
        "detained.held_over.object", KIND, "object", ("hold",),
        ("[Six] held over dockside raid -> kind=detained", "[Two] held after cash van robbery -> kind=detained"),
        ("[Six] held after rainy morning -> kind=count", "[Six] talks held over the border -> kind=count",),
        pattern="PP:over|after|for|in|on/{crime}; !RESULT:hostage|captive; !OBJ:vigil|rally|candle|meeting|talk|seat",
    ),
    Frame(
        "detained.take_prisoner.object", KIND, "object", ("take", "make"),
        ("The patrol took [fourteen] raiders prisoner -> kind=detained",),
        ("The patrol took [fourteen] raiders home -> kind=count", "The baker made [fourteen] pies -> kind=count",),
        pattern="RESULT:prisoner|pow or PP:as/prisoner|prisoners or OBJ:prisoner",
    ),
    Frame(
        "detained.behind_bars.subject", KIND, "subject",
        ("be", "remain", "languish", "sit", "serve", "stay", "end", "wind", "land", "wait"),
        ("[64] journalists are behind bars -> kind=detained", "[Two] men are in custody -> kind=detained"),
        ("[64] journalists are behind schedule -> kind=count", "[64] clerks remain in the hall -> kind=count",),
        pattern="PP:in|behind|under|at/{custody}",
    ),
    Frame(
        "detained.predicate", KIND, "predicate",
        ("detained", "imprisoned", "arrested", "jailed", "remanded", "cuffed", "handcuffed", "in_custody", "in_jail"),
        ("The raid left [nine] men detained -> kind=detained",),
        ("The raid left [nine] men tired -> kind=count",
         "[Nine] readers praised the jailed poet -> kind=count",
         "[Nine] fans cheered the arrested star -> kind=count",),
    ),
    Frame(
        "detained.held.predicate", KIND, "predicate", ("held",),
        ("[Four] people are being held -> kind=detained",),
        ("[Four] hostages are being held -> kind=abducted", "[Four] talks are being held -> kind=count",),
        pattern="!RESULT:hostage|captive|slave; !COUNTED:hostage|captive; !PP:for/ransom; !BY:{captor}",
    ),
    Frame(
        "detained.noun", KIND, "noun",
        ("arrest", "detention", "detainee", "prisoner", "inmate", "arrestee"),
        ("The raids led to [22] arrests -> kind=detained",),
        ("The raids led to [22] complaints -> kind=count",
         "The court signed [22] arrest warrants -> kind=count",
         "The state has [22] detention centres -> kind=count",),
    ),
    Frame(
        "detained.of", KIND, "of",
        ("arrest", "detention", "capture", "imprisonment", "jailing", "roundup"),
        ("The arrest of [five] clerks was announced -> kind=detained",),
        ("The advice of [five] clerks was heard -> kind=count",
         "After the arrest the school hired [five] guides -> kind=count",
         "A film about the capture drew [five] clerks -> kind=count",),
    ),
    Frame(
        "detained.toll", KIND, "toll",
        ("arrest", "detainee", "detention", "prisoner", "capture", "arrested", "inmate"),
        ("The number of arrests reached [90] -> kind=detained",),
        ("The number of answers reached [90] -> kind=count",
         "The number of arrest warrants reached [90] -> kind=count",
         "The number of detention centres reached [90] -> kind=count",),
    ),
)  # fmt: skip
