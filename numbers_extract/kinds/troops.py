"""Troops: state forces and personnel: soldiers, police, advisers, peacekeepers, diplomats; units of them."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "troops"
RECORD = Kind(
    KIND,
    "soldiers, police and other personnel of states",
    order=110,
    hue=60,
    people=True,
    force=True,
    of_state=True,
    place_reach=2,
)

FRAMES = (
    Frame(
        "troops.noun", KIND, "noun",
        ("soldier", "troop", "trooper", "marine", "sailor", "serviceman", "servicewoman", "conscript", "reservist", "paratrooper", "commando", "jawan", "infantryman", "airman", "seaman",
         "policeman", "policewoman", "police", "officer", "constable", "gendarme", "peacekeeper", "diplomat", "guardsman", "deserter", "legionnaire", "carabinero", "cop", "sapper", "draftee", "infantry", "grenadier", "detective", "reinforcement"),
        ("The base holds [3,000] soldiers -> kind=troops", "[60] peacekeepers arrived -> kind=troops"),
        ("The base holds [3,000] mattresses -> kind=count", "The bank has [60] loan officers -> kind=count", "The soldier sold [40] rings -> kind=count"),
        pattern="!MOD:{desk}",
    ),
    Frame(
        "troops.helmet.noun", KIND, "noun", ("helmet", "beret"),
        ("The council sent [900] blue helmets -> kind=troops",),
        ("The shop sold [900] new helmets -> kind=count", "The army bought [900] steel helmets -> kind=count"),
        pattern="MOD:blue; !GOV:sell|buy|wear|make",
    ),
    Frame(
        "troops.modified.noun", KIND, "noun",
        ("adviser", "advisor", "officer", "personnel", "guard", "instructor", "trainer", "member", "man", "staff", "force", "agent", "contractor", "engineer", "specialist", "observer", "cadet", "recruit"),
        ("Norway has [60] military advisers in the north -> kind=troops", "[200] police officers sealed the gates -> kind=troops"),
        ("Norway has [60] school advisers in the north -> kind=count", "The tax office hired [60] advisers -> kind=count"),
        pattern="MOD:{armed_service}",
    ),
    Frame(
        "troops.unit.noun", KIND, "noun",
        ("battalion", "brigade", "regiment", "squadron", "platoon", "garrison", "contingent", "legion", "battlegroup"),
        ("[Two] battalions were flown to the border -> kind=troops unit=battalion",),
        ("[Two] balloons were flown to the border -> kind=count",
         "The brigade bought [two] mules -> kind=count", "The squadron leader has [two] sons -> kind=count"),
    ),
    Frame(
        "troops.modified_unit.noun", KIND, "noun",
        ("company", "division", "unit", "force"),
        ("[Two] infantry divisions hold the pass -> kind=troops unit=division",),
        ("[Two] sales divisions merged in May -> kind=count", "The company makes [two] infantry games -> kind=count"),
        pattern="MOD:{armed_service}|{armoured}",
    ),
    Frame(
        "troops.deploy.object", KIND, "object",
        ("deploy", "station", "garrison", "withdraw", "redeploy"),
        ("The army deployed [300] men in the port -> kind=troops",),
        ("The charity deployed [300] nurses in the port -> kind=count", "The party withdrew [12] candidates -> kind=count"),
        pattern="!SUBJ:{civil_body}; !BY:{civil_body}; !COUNTED:{occupation}|{civil_helper}",
        needs_number=True,
    ),
    Frame(
        "troops.send.object", KIND, "object",
        ("send", "dispatch", "mobilise", "mobilize", "mass", "post", "rush", "move", "fly", "commit", "muster", "contribute"),
        ("The army sent [300] men to the front -> kind=troops", "[300] men were rushed to the front -> kind=troops"),
        ("The choir sent [300] men to the market -> kind=count", "The army sent [300] letters to the border -> kind=count"),
        pattern="COUNTED:man|reinforcement|volunteer|personnel; SUBJ:{army} or BY:{army} or PP:to|along|on|at|near/{front_line}; !ADV:home|back; !PP:to/hospital|jail|prison|court",
    ),
    Frame(
        "troops.lead.object", KIND, "object", ("lead", "command", "march"),
        ("The general led [4,000] men across the river -> kind=troops",),
        ("The guide led [40] men across the river -> kind=count", "The general led [two] choirs -> kind=count"),
        pattern="SUBJ:general|colonel|major|marshal|lieutenant|brigadier|admiral or BY:general|colonel|brigadier; COUNTED:man|volunteer",
    ),
    Frame(
        "troops.recruit.object", KIND, "object", ("recruit", "enlist"),
        ("The army has recruited [3,000] volunteers -> kind=troops",),
        ("The bank has recruited [3,000] volunteers -> kind=count", "The army enlisted the help of [12] schools -> kind=count"),
        pattern="SUBJ:{state_force} or BY:{state_force}",
    ),
    Frame(
        "troops.strong", KIND, "strong",
        ("force", "mission", "contingent", "army", "garrison", "brigade", "regiment", "battalion", "troop", "unit", "peacekeeping", "police", "military", "navy", "squadron",
         "platoon", "legion", "constabulary"),
        ("A [900]-strong police force holds the port -> kind=troops",),
        ("A [40]-strong choir sang in the port -> kind=count",
         "The police force has [900] strong ropes -> kind=count", "The brigade bought [40] mules -> kind=count"),
    ),
    Frame(
        "troops.force.of", KIND, "of",
        ("force", "contingent", "garrison", "detachment", "reinforcement", "company", "army", "deployment", "battalion", "brigade", "regiment"),
        ("A force of [3,000] men guards the dam -> kind=troops",),
        ("A choir of [300] men sang at the dam -> kind=count",
         "The force of the blow broke [300] windows -> kind=count", "A company of the town sold [300] boats -> kind=count"),
        pattern="!COUNTED:{performer}|{occupation}|{civil_helper}; !MOD:{armed_group}",
    ),
    Frame(
        "troops.toll", KIND, "toll",
        ("soldier", "troop", "peacekeeper", "deserter", "policeman", "diplomat", "police", "conscript"),
        ("The number of peacekeepers rose to [6,223] -> kind=troops",),
        ("The number of beekeepers rose to [6,223] -> kind=count",
         "The soldier's herd rose to [60] cows -> kind=count", "The number of police stations rose to [60] -> kind=count"),
    ),
)  # fmt: skip
