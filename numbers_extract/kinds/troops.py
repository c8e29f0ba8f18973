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
    place_reach=140,
)
_FORCES = frozenset(
    "military army police security presidential naval navy border peacekeeping paramilitary special contract armed defence defense air"
    " riot federal government-force intelligence-officer police-station combat coast republican guard"
    " pentagon-troop un-troop nato coalition commando service".split()
)

FRAMES = (
    Frame(
        "troops.noun", KIND, "noun",
        ("soldier", "troop", "trooper", "marine", "sailor", "serviceman", "servicewoman", "conscript", "reservist", "paratrooper", "commando", "jawan", "infantryman", "airman", "seaman",
         "policeman", "policewoman", "police", "officer", "constable", "gendarme", "peacekeeper", "diplomat", "guardsman", "deserter", "legionnaire", "carabinero"),
        ("The base holds [3,000] soldiers -> kind=troops", "[60] peacekeepers arrived -> kind=troops"),
        ("The base holds [3,000] mattresses -> kind=count",),
    ),
    Frame(
        "troops.modified.noun", KIND, "noun",
        ("adviser", "advisor", "officer", "personnel", "guard", "instructor", "trainer", "member", "man", "staff", "force", "agent", "contractor", "engineer", "specialist", "observer", "cadet", "recruit"),
        ("Norway has [60] military advisers in the north -> kind=troops", "[200] police officers sealed the gates -> kind=troops"),
        ("Norway has [60] school advisers in the north -> kind=count",),
        pattern="MOD:{armed_service}",
    ),
    Frame(
        "troops.unit.noun", KIND, "noun",
        ("battalion", "brigade", "regiment", "squadron", "platoon", "garrison", "contingent"),
        ("[Two] battalions were flown to the border -> kind=troops unit=battalion",),
        ("[Two] balloons were flown to the border -> kind=count",),
    ),
    Frame(
        "troops.modified_unit.noun", KIND, "noun",
        ("company", "division", "unit", "force"),
        ("[Two] infantry divisions guard the pass -> kind=troops unit=division",),
        ("[Two] sales divisions merged in May -> kind=count",),
        pattern="MOD:{armed_service}|{armoured}",
    ),
    Frame(
        "troops.deploy.object", KIND, "object",
        ("deploy", "station", "garrison", "withdraw", "redeploy"),
        ("The army deployed [300] men in the port -> kind=troops",),
        ("The army repaired [300] bridges in the north -> kind=count",),
        needs_number=True,
    ),
    Frame(
        "troops.recruit.object", KIND, "object", ("recruit", "enlist"),
        ("The army has recruited [3,000] volunteers -> kind=troops",),
        ("The bank has recruited [3,000] volunteers -> kind=fighters",),
        pattern="SUBJ:{state_force} or BY:{state_force}",
    ),
    Frame(
        "troops.strong", KIND, "strong",
        ("force", "mission", "contingent", "army", "garrison", "brigade", "regiment", "battalion", "troop", "unit", "peacekeeping", "police"),
        ("A [900]-strong police force holds the port -> kind=troops",),
        ("A [40]-strong choir sang in the port -> kind=count",),
    ),
    Frame(
        "troops.force.of", KIND, "of",
        ("force", "contingent", "garrison", "detachment", "company", "army", "deployment", "battalion", "brigade", "regiment"),
        ("A force of [3,000] men guards the dam -> kind=troops",),
        ("A choir of [300] men sang at the dam -> kind=count",),
    ),
    Frame(
        "troops.toll", KIND, "toll",
        ("soldier", "troop", "peacekeeper", "deserter", "policeman", "diplomat", "police", "conscript"),
        ("The number of peacekeepers rose to [6,223] -> kind=troops",),
        ("The number of beekeepers rose to [6,223] -> kind=count",),
    ),
)  # fmt: skip
