"""Missing: people missing or unaccounted for."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "missing"
RECORD = Kind(
    KIND,
    "people missing or unaccounted for",
    order=40,
    hue=270,
    shade=34,
    people=True,
    victim=True,
    outcome="unknown",
    lasting=True,
    toll=True,
)

FRAMES = (
    Frame(
        "missing.predicate", KIND, "predicate",
        ("missing", "unaccounted", "untraced", "untraceable"),
        ("[Six] passengers are still missing -> kind=missing", "[Six] sailors remained unaccounted for -> kind=missing"),
        ("[Six] passengers are still waiting -> kind=count",
         "The list is missing [six] names -> kind=count", "The missing ring is worth [six] cows -> kind=count"),
    ),
    Frame(
        "missing.go.subject", KIND, "subject",
        ("disappear", "vanish"),
        ("[Six] hikers vanished in the fog -> kind=missing", "[Six] students disappeared in May -> kind=missing"),
        ("[Six] glaciers vanished in May -> kind=count", "[Six] jobs disappeared in May -> kind=count"),
    ),
    Frame(
        "missing.not_heard_from.subject", KIND, "not_subject", ("hear",),
        ("[Two] hikers have not been heard from since -> kind=missing",),
        ("[Two] hikers have not been paid since -> kind=count",
         "[Two] judges have not heard the case -> kind=count", "[Two] lawyers have not been heard in court -> kind=count"),
        pattern="!OBJ:*; !PP:in|on|at|by/*",
    ),
    Frame(
        "missing.not_seen.subject", KIND, "not_subject", ("see",),
        ("[Two] hikers have not been seen since -> kind=missing",),
        ("[Two] hikers have not seen a doctor -> kind=count", "[Two] aides have not been seen in public -> kind=count"),
        pattern="!OBJ:*; !PP:in|on|at|with/*; !RESULT:public|drunk",
    ),
    Frame(
        "missing.not_return.subject", KIND, "not_subject", ("return",),
        ("[Two] climbers failed to return from a hike -> kind=missing",),
        ("[Two] climbers failed to return the tents -> kind=count", "[Two] clerks failed to return from lunch -> kind=count"),
        pattern="PP:from/{outing} or PP:to/base|camp|harbour|harbor|port|shore",
    ),
    Frame(
        "missing.overboard.object", KIND, "object", ("wash", "sweep", "knock", "throw"),
        ("[Two] cooks were washed overboard -> kind=missing",),
        ("[Two] cooks were thrown a party -> kind=count", "The maid washed [two] shirts -> kind=count"),
        pattern="ADV:overboard or PRT:overboard",
    ),
    Frame(
        "missing.overboard.subject", KIND, "subject", ("fall", "go", "slip", "tumble"),
        ("[Two] sailors fell overboard -> kind=missing",),
        ("[Two] sailors fell asleep -> kind=troops", "[Two] cooks slipped on the ice -> kind=count"),
        pattern="ADV:overboard or PRT:overboard",
    ),
    Frame(
        "missing.sweep_away.object", KIND, "object", ("sweep", "wash"),
        ("A flash flood swept away [nine] hikers -> kind=missing",),
        ("A flash flood swept away [nine] bridges -> kind=count", "The maid swept [nine] rooms -> kind=count"),
        pattern="PRT:away or ADV:away|downstream or PP:into|out to|down|to|by/river|sea|stream",
    ),
    Frame(
        "missing.carried_off.object", KIND, "object", ("pull", "suck", "take"),
        ("The torrent pulled away [four] herders -> kind=missing",),
        ("The torrent took [four] logs to the mill -> kind=count", "The mules pulled [four] sacks under -> kind=count"),
        pattern="SUBJ:{torrent} or BY:{torrent}; PRT:off|away|under or ADV:off|away|downstream|under or PP:under|into|out to/{torrent}",
    ),
    Frame(
        "missing.list.object", KIND, "object",
        ("list", "report", "declare", "leave", "register", "swallow", "record", "bury", "fear", "believe", "presume"),
        ("[17] people were listed as missing -> kind=missing",),
        ("[17] people were listed as guests -> kind=count", "The clerk listed [17] guests as late -> kind=count"),
        pattern="RESULT:missing|unaccounted|lost or PP:as/missing or ADV:missing",
    ),
    Frame(
        "missing.lost_at_sea.object", KIND, "object", ("lose",),
        ("[30] migrants are believed lost at sea -> kind=missing",),
        ("[30] migrants lost a case at sea court -> kind=count", "[30] clerks were lost in thought -> kind=count"),
        pattern="PP:at/sea",
    ),
    Frame(
        "missing.not_found.subject", KIND, "not_subject", ("trace", "locate", "find"),
        ("[Five] of the crew could not be located -> kind=missing", "[Three] anglers are yet to be traced -> kind=missing"),
        ("[Five] of the clerks could not find a pen -> kind=count", "[Two] men were not found guilty -> kind=count"),
        pattern="!OBJ:*; !RESULT:guilty|liable|fit; !COUNTED:{fleeing_offender}|accused|leak|fault|error; !PP:in|on|at|with|among/*",
    ),
    Frame(
        "missing.noun", KIND, "noun",
        ("missing", "disappearance", "mia"),
        ("Families seek the [300] missing -> kind=missing", "Losses: [12] MIA -> kind=missing",),
        ("Families seek the [300] houses -> kind=count",
         "The missing pages hold [300] names -> kind=count", "His disappearance cost the club [two] games -> kind=count"),
    ),
    Frame(
        "missing.search.of", KIND, "of",
        ("disappearance",),
        ("The disappearance of [43] students is unsolved -> kind=missing",),
        ("The success of [43] students is no surprise -> kind=count",
         "The disappearance of a ring upset [43] students -> kind=count", "The disappearance of [43] songs worries them -> kind=count"),
    ),
    Frame(
        "missing.whereabouts.of", KIND, "of", ("whereabouts", "fate"),
        ("The whereabouts of [two] guides are unknown -> kind=missing",),
        ("Police asked for the whereabouts of [two] friends -> kind=count", "The whereabouts of the ring puzzled [two] guides -> kind=count"),
        pattern="RESULT:unclear|unknown or GOV:unclear|unknown",
    ),
    Frame(
        "missing.no_trace.of", KIND, "of", ("trace", "sign"),
        ("Searchers found no trace of [three] walkers -> kind=missing", "There was no sign of [two] climbers -> kind=missing"),
        ("Searchers found a trace of [three] walkers -> kind=count", "The sign of the inn shows [three] walkers -> kind=count"),
        pattern="MOD:no|any or GOV:lose",
    ),
    Frame(
        "missing.lost_contact.of", KIND, "of", ("contact_with",),
        ("The base lost contact with [five] climbers -> kind=missing",),
        ("The base made contact with [five] climbers -> kind=count", "The agent kept up contact with [five] clubs -> kind=count"),
        pattern="GOV:lose",
    ),
    Frame(
        "missing.search_for.of", KIND, "of", ("search_for", "look_for", "hunt_for", "dig_for"),
        ("Divers are searching for [two] sailors -> kind=missing",),
        ("Dealers are searching for [two] sailors -> kind=troops", "Rescuers told police, who are looking for [two] suspects -> kind=count"),
        pattern="SUBJ:{rescuer} or COUNTED:missing or MOD:missing or PP:after|in|under/avalanche|capsizing|landslide or REL:capsize|drown|sink|miss; !COUNTED:{fleeing_offender}|boat|body",
    ),
    Frame(
        "missing.search_on.of", KIND, "of", ("search_for", "hunt_for"),
        ("A search was under way for [two] swimmers -> kind=missing", "The search for [two] swimmers went on -> kind=missing"),
        ("A search for [two] singers who can act went on -> kind=count", "The hunt for [two] suspects went on -> kind=count"),
        pattern="SUBJ:search|hunt; !COUNTED:{fleeing_offender}|{occupation}|{competitor}|{performer}|boat|body|owner|donor; !REL:can|want",
    ),
    Frame(
        "missing.without_trace.subject", KIND, "subject", ("go", "sink"),
        ("[Two] hikers went without a trace -> kind=missing",),
        ("[Two] hikers went without a word -> kind=count", "[Two] hikers sank the boat -> kind=count"),
        pattern="PP:without/trace",
    ),
    Frame(
        "missing.names.noun", KIND, "noun", ("name",),
        ("The police list had [51] names of missing people -> kind=missing",),
        ("The police list had [51] names of lost villages -> kind=count", "The missing list had [51] names -> kind=count"),
        pattern="PP:of/+missing|missing",
    ),
    Frame(
        "missing.toll", KIND, "toll",
        ("missing", "disappearance"),
        ("The number of missing fell to [11] -> kind=missing",),
        ("The number of lamps fell to [11] -> kind=count",
         "The number of missing pages fell to [11] -> kind=count", "The disappearance took [11] days to solve -> kind=duration"),
    ),
)  # fmt: skip
