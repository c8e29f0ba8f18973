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
    ),
    Frame(
        "displaced.flee.subject", KIND, "subject",
        ("flee", "evacuate", "migrate", "emigrate", "relocate"),
        ("[86,000] villagers have fled since Monday -> kind=displaced", "[22,000] people have arrived in Ondar after fleeing raids -> kind=displaced"),
        ("[86,000] villagers have waited since Monday -> kind=count", "[Two] men fled the scene on foot -> kind=count"),
        pattern="!COUNTED:{fleeing_offender}; !PP:from|in|on|by|after/{scene}; !OBJ:{scene}",
        adjunct=True,
    ),
    Frame(
        "displaced.leave_home.subject", KIND, "subject",
        ("leave", "abandon", "vacate"),
        ("[900] villagers left their homes -> kind=displaced",),
        ("[900] villagers left their mark -> kind=count",),
        pattern="OBJ:{home} or ADV:home or PRT:home",
        adjunct=True,
    ),
    Frame(
        "displaced.return.subject", KIND, "subject",
        ("return", "go", "come"),
        ("[3,000] people have returned to their homes -> kind=displaced",),
        ("[3,000] people have returned the form -> kind=count",),
        pattern="OBJ:{home} or ADV:home|spontaneously|voluntarily or PRT:home or PP:to/{home}",
        weak=True,
    ),
    Frame(
        "displaced.take_refuge.subject", KIND, "subject",
        ("take", "seek", "find", "live", "shelter", "stay", "sleep", "arrive", "be", "remain", "cross", "spend", "huddle", "gather", "cram"),
        ("[1,200] people took refuge in schools -> kind=displaced", "[90] families live in camps -> kind=displaced"),
        ("[1,200] people took a bus -> kind=count",),
        pattern="OBJ:{refuge} or PP:/{refuge} or RESULT:displaced",
    ),
    Frame(
        "displaced.live_with_hosts.subject", KIND, "subject",
        ("live", "stay", "sleep", "reside", "remain", "shelter"),
        ("[1,900] people are living with host families -> kind=displaced", "[70] households stay in collective centres -> kind=displaced"),
        ("[1,900] people are living with old parents -> kind=count",),
        pattern="PP:/host|hosts|+host|+collective|+makeshift|open|roadside|outdoors or ADV:outdoors|rough",
    ),
    Frame(
        "displaced.cross.subject", KIND, "subject", ("cross", "stream", "pour"),
        ("[600] people crossed into the neighbouring state -> kind=displaced",),
        ("[600] trucks crossed into the neighbouring state -> kind=count",),
        pattern="OBJ:border|frontier or PP:across|over|into|through/*; !PP:/{public_place}",
        weak=True,
    ),
    Frame(
        "displaced.move_to_safety.subject", KIND, "subject",
        ("move", "relocate", "shift", "head", "go"),
        ("[4,100] villagers had moved to safer ground -> kind=displaced",),
        ("[4,100] villagers had moved to strike -> kind=count",),
        pattern="PP:/{safe_place}",
    ),
    Frame(
        "displaced.move_to_safety.object", KIND, "object",
        ("take", "move", "bring", "shift", "transfer", "lead", "place", "put", "lodge", "accommodate", "bus", "ferry"),
        ("Crews took [800] villagers to safety -> kind=displaced",),
        ("Crews took [800] villagers to lunch -> kind=count",),
        pattern="PP:/{safe_place}",
    ),
    Frame(
        "displaced.drive_home.object", KIND, "object",
        ("drive", "force", "chase", "push", "move", "remove", "oust"),
        ("Shelling drove [14,500] families from their homes -> kind=displaced", "[800] people were driven from their villages -> kind=displaced"),
        ("Shelling drove [14,500] investors to sell -> kind=count",),
        pattern="PP:from|off|out of|to|into/{home}|camp|displacement|shelter|shelters or INF:abandon|evacuate|flee|leave or PRT:out or ADV:out|home",
    ),
    Frame(
        "displaced.forced_to_leave.subject", KIND, "subject",
        ("leave", "abandon", "vacate", "go"),
        ("[800] people were forced to leave -> kind=displaced",),
        ("[800] people were free to leave -> kind=count",),
        pattern="GOV:compel|force",
    ),
    Frame(
        "displaced.send_away.object", KIND, "object", ("send",),
        ("The raids sent [300,000] people across the border -> kind=displaced",),
        ("The firm sent [300] people a bill -> kind=count",),
        pattern="PP:across|over|to|into/border|frontier or INF:flee or REL:flee; !COUNTED:agent|force|guard|monitor|observer|officer|peacekeeper|police|reinforcement|soldier|troop",
    ),
    Frame(
        "displaced.order_out.object", KIND, "object", ("order", "tell", "ask", "urge", "instruct"),
        ("Officials ordered [3,500] residents to leave -> kind=displaced",),
        ("Officials ordered [3,500] masks for the crowd -> kind=count",),
        pattern="INF:evacuate|flee|leave or PRT:out or ADV:out or PP:out of/*",
    ),
    Frame(
        "displaced.take_in.object", KIND, "object",
        ("take", "host", "shelter", "house", "absorb", "accommodate", "receive", "admit"),
        ("The camp hosts [32,000] people -> kind=displaced",),
        ("The hall hosts [32] concerts -> kind=count",),
        pattern="SUBJ:camp|camps|shelter|shelters|+evacuation or BY:camp|shelter or COUNTED:refugee|displaced|idp|evacuee or MOD:refugee|displaced|asylum or PP:in|at/camp|camps|shelter|shelters|+evacuation",
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
        pattern="MOD:displaced|displacement|emergency|evacuation|idp|refugee|relief|temporary|transit",
    ),
    Frame(
        "displaced.arrival.noun", KIND, "noun", ("arrival",),
        ("The camp registered [900] new arrivals -> kind=displaced",),
        ("The airport registered [900] new arrivals -> kind=count",),
        pattern="MOD:asylum|displaced|refugee or PP:in|at|to|from/camp or SUBJ:camp|unhcr",
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
        pattern="MOD:displace|displaced|evacuate|evacuated|evacuation|idp|internally|refugee|returnee|uprooted",
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
