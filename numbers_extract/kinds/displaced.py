"""Displaced: people who fled, were displaced, evacuated or resettled; refugees and returnees."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "displaced"
RECORD = Kind(
    KIND,
    "refugees, people who fled or were evacuated, returnees",
    order=80,
    hue=200,
    people=True,
    victim=True,
    lasting=True,
    toll=True,
)
_HOME = frozenset(
    {
        "home",
        "house",
        "village",
        "town",
        "homes",
        "residence",
        "homeland",
        "land",
        "farm",
        "neighbourhood",
        "neighborhood",
    }
)

FRAMES = (
    Frame(
        "displaced.displace.object", KIND, "object",
        ("displace", "evacuate", "uproot", "relocate", "resettle", "expel", "evict", "deport", "repatriate", "dislodge", "exile", "house", "shelter", "accommodate", "dislocate"),
        ("Floods displaced [14,500] people -> kind=displaced", "[63] tourists were evacuated -> kind=displaced"),
        ("Floods replaced [14,500] wells -> kind=count",),
        things=False,
    ),
    Frame(
        "displaced.flee.subject", KIND, "subject",
        ("flee", "evacuate", "migrate", "emigrate", "relocate"),
        ("[86,000] villagers have fled since Monday -> kind=displaced", "[22,000] people have arrived in Ondar after fleeing raids -> kind=displaced"),
        ("[86,000] villagers have waited since Monday -> kind=count", "[Two] men fled the scene on foot -> kind=count"),
        bars=frozenset({"scene", "police", "prison", "jail", "custody", "foot", "crash", "car", "motorbike", "motorcycle", "suspect", "gunman", "attacker", "assailant", "robber",
                        "thief", "bandit", "raider", "shooter", "killer", "bomber", "inmate", "prisoner", "driver", "convict", "detainee", "hijacker", "kidnapper"}),
        adjunct=True,
    ),
    Frame(
        "displaced.leave_home.subject", KIND, "subject",
        ("leave", "abandon", "vacate"),
        ("[900] villagers left their homes -> kind=displaced",),
        ("[900] villagers left their mark -> kind=count",),
        needs=_HOME,
        adjunct=True,
    ),
    Frame(
        "displaced.return.subject", KIND, "subject",
        ("return", "go", "come"),
        ("[3,000] people have returned to their homes -> kind=displaced",),
        ("[3,000] people have returned the form -> kind=count",),
        needs=_HOME | {"voluntarily", "spontaneously"},
        weak=True,
    ),
    Frame(
        "displaced.take_refuge.subject", KIND, "subject",
        ("take", "seek", "find", "live", "shelter", "stay", "sleep", "arrive", "be", "remain", "cross", "spend", "huddle", "gather", "cram"),
        ("[1,200] people took refuge in schools -> kind=displaced", "[90] families live in camps -> kind=displaced"),
        ("[1,200] people took a bus -> kind=count",),
        needs=frozenset({"refuge", "shelter", "displacement", "asylum", "camp", "tent", "displaced", "refugee", "barracks", "evacuation", "relative", "kin"}),
    ),
    Frame(
        "displaced.live_with_hosts.subject", KIND, "subject",
        ("live", "stay", "sleep", "reside", "remain", "shelter"),
        ("[1,900] people are living with host families -> kind=displaced", "[70] households stay in collective centres -> kind=displaced"),
        ("[1,900] people are living with old parents -> kind=count",),
        needs=frozenset({"host", "collective", "makeshift", "rough", "open", "outdoors", "roadside"}),
    ),
    Frame(
        "displaced.cross.subject", KIND, "subject", ("cross", "stream", "pour"),
        ("[600] people crossed into the neighbouring state -> kind=displaced",),
        ("[600] trucks crossed into the neighbouring state -> kind=count",),
        needs=frozenset({"border", "into", "frontier"}),
        bars=frozenset({"street", "streets", "square", "stadium", "park", "centre", "center", "mall"}),
        weak=True,
    ),
    Frame(
        "displaced.move_to_safety.subject", KIND, "subject",
        ("move", "relocate", "shift", "head", "go"),
        ("[4,100] villagers had moved to safer ground -> kind=displaced",),
        ("[4,100] villagers had moved to strike -> kind=count",),
        needs=frozenset({"safer", "safe", "safety", "shelter", "shelters", "higher", "camp", "evacuation"}),
    ),
    Frame(
        "displaced.move_to_safety.object", KIND, "object",
        ("take", "move", "bring", "shift", "transfer", "lead", "place", "put", "lodge", "accommodate", "bus", "ferry"),
        ("Crews took [800] villagers to safety -> kind=displaced",),
        ("Crews took [800] villagers to lunch -> kind=count",),
        needs=frozenset({"safety", "shelter", "shelters", "safer", "safe", "higher", "evacuation"}),
    ),
    Frame(
        "displaced.drive_home.object", KIND, "object",
        ("drive", "force", "chase", "push", "move", "remove", "oust"),
        ("Shelling drove [14,500] families from their homes -> kind=displaced", "[800] people were driven from their villages -> kind=displaced"),
        ("Shelling drove [14,500] investors to sell -> kind=count",),
        needs=_HOME | {"leave", "shelter", "shelters", "flee", "evacuate", "camp", "out", "displacement", "abandon"},
    ),
    Frame(
        "displaced.forced_to_leave.subject", KIND, "subject",
        ("leave", "abandon", "vacate", "go"),
        ("[800] people were forced to leave -> kind=displaced",),
        ("[800] people were free to leave -> kind=count",),
        needs=frozenset({"force", "compel"}),
    ),
    Frame(
        "displaced.send_away.object", KIND, "object", ("send",),
        ("The raids sent [300,000] people across the border -> kind=displaced",),
        ("The firm sent [300] people a bill -> kind=count",),
        needs=frozenset({"flee", "border", "frontier"}),
        bars=frozenset({"troop", "soldier", "police", "officer", "guard", "force", "peacekeeper", "reinforcement", "agent", "monitor", "observer"}),
    ),
    Frame(
        "displaced.order_out.object", KIND, "object", ("order", "tell", "ask", "urge", "instruct"),
        ("Officials ordered [3,500] residents to leave -> kind=displaced",),
        ("Officials ordered [3,500] masks for the crowd -> kind=count",),
        needs=frozenset({"leave", "evacuate", "out", "flee"}),
    ),
    Frame(
        "displaced.take_in.object", KIND, "object",
        ("take", "host", "shelter", "house", "absorb", "accommodate", "receive", "admit"),
        ("The camp hosts [32,000] people -> kind=displaced",),
        ("The hall hosts [32] concerts -> kind=count",),
        needs=frozenset({"refugee", "camp", "shelter", "displaced", "evacuation", "idp", "asylum"}),
    ),
    Frame(
        "displaced.predicate", KIND, "predicate",
        ("displaced", "evacuated", "uprooted"),
        ("The war left [two] million people displaced -> kind=displaced",),
        ("The war left [two] million people hungry -> kind=affected",),
    ),
    Frame(
        "displaced.in_camp.predicate", KIND, "predicate",
        ("in_camp", "in_shelter", "in_centre", "in_center", "in_tent", "in_site"),
        ("There are [3,000] people in six evacuation centres -> kind=displaced",),
        ("There are [3,000] people in six shopping centres -> kind=count",),
        needs=frozenset({"evacuation", "relief", "refugee", "displaced", "displacement", "idp", "temporary", "emergency", "transit"}),
    ),
    Frame(
        "displaced.arrival.noun", KIND, "noun", ("arrival",),
        ("The camp registered [900] new arrivals -> kind=displaced",),
        ("The airport registered [900] new arrivals -> kind=count",),
        needs=frozenset({"camp", "refugee", "asylum", "unhcr", "displaced", "flee"}),
    ),
    Frame(
        "displaced.label", KIND, "label",
        ("evacuated", "displaced", "evacuees", "idps", "returnees", "refugees"),
        ("Population Displaced [14,830] -> kind=displaced",),
        ("Population Surveyed [14,830] -> kind=count",),
    ),
    Frame(
        "displaced.noun", KIND, "noun",
        ("refugee", "evacuee", "returnee", "idp", "displaced", "asylum-seeker", "displacement", "evacuation"),
        ("Jordan has [656,000] refugees -> kind=displaced",),
        ("Jordan has [656,000] cars -> kind=count",),
    ),
    Frame(
        "displaced.persons.noun", KIND, "noun",
        ("person", "people", "family", "household", "individual", "resident", "woman", "child", "civilian", "population"),
        ("Aid reached [82,000] internally displaced persons -> kind=displaced",),
        ("Aid reached [82,000] insured persons -> kind=count",),
        prefixes=frozenset({"displaced", "displace", "evacuated", "evacuate", "uprooted", "internally", "refugee", "idp", "returnee", "evacuation"}),
    ),
    Frame(
        "displaced.of", KIND, "of",
        ("displacement", "evacuation", "exodus", "resettlement", "eviction", "expulsion", "return", "influx", "relocation", "deportation", "repatriation"),
        ("The evacuation of [400] residents began -> kind=displaced",),
        ("The education of [400] residents began -> kind=count",),
    ),
    Frame(
        "displaced.toll", KIND, "toll",
        ("refugee", "displaced", "evacuee", "displace", "returnee", "idp", "displacement", "evacuate"),
        ("The number of displaced reached [9,000] -> kind=displaced",),
        ("The number of dentists reached [9,000] -> kind=count",),
    ),
)  # fmt: skip
