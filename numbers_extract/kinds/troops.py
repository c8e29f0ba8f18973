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

FRAMES = (
    Frame(
        "troops.noun", KIND, "noun",
        ("soldier", "troop", "trooper", "marine", "sailor", "serviceman", "servicewoman", "conscript", "reservist", "paratrooper", "commando", "jawan", "infantryman", "airman", "seaman",
         "policeman", "policewoman", "police", "officer", "constable", "gendarme", "peacekeeper", "diplomat", "guardsman", "deserter", "legionnaire", "carabinero", "cop", "sapper", "draftee", "infantry", "grenadier", "detective", "reinforcement"),
        ("The base holds [3,000] soldiers -> kind=troops", "[60] peacekeepers arrived -> kind=troops"),
        ("The base holds [3,000] mattresses -> kind=count", "The bank has [60] loan officers -> kind=count", "The soldier sold [40] rings -> kind=count",
         "The chairman and [three] other officers sold their shares -> kind=count"),
        pattern="!MOD:{desk}; !LIST:{board}; !OBJ:{security_sold}; !SUBJ:{security_sold}",
    ),
    Frame(
        "troops.helmet.noun", KIND, "noun", ("helmet", "beret"),
        ("The council sent [900] blue helmets -> kind=troops",),
        ("The shop sold [900] new helmets -> kind=count", "The army bought [900] steel helmets -> kind=count"),
        pattern="MOD:blue; !GOV:sell|buy|wear|make",
    ),
    Frame(
        "troops.modified.noun", KIND, "noun",
        ("adviser", "advisor", "officer", "personnel", "guard", "instructor", "trainer", "member", "man", "staff", "force", "agent", "contractor", "engineer", "specialist", "observer", "cadet", "recruit",
         "operator", "operative"),
        ("Norway has [60] military advisers in the north -> kind=troops", "[200] police officers sealed the gates -> kind=troops"),
        ("Norway has [60] school advisers in the north -> kind=count", "The tax office hired [60] advisers -> kind=count"),
        pattern="MOD:{armed_service}",
    ),
    Frame(
        "troops.personnel.noun", KIND, "noun", ("personnel",),
        ("The mission has [17,000] uniformed personnel -> kind=troops",),
        ("The mission has [17,000] civilian personnel -> kind=count", "The clinic has [40] medical personnel -> kind=count"),
        pattern="MOD:uniformed|armed-forces|frontline|front-line|service|active-duty|air-force|force|active or LIST:soldier|troop|policeman|battalion",
    ),
    Frame(
        "troops.deputy.noun", KIND, "noun", ("deputy",),
        ("The sheriff's office sent [25] deputies -> kind=troops", "[Forty] county deputies searched the woods -> kind=troops"),
        ("The assembly has [25] deputies -> kind=count", "The mayor has [two] deputies -> kind=count"),
        pattern="MOD:sheriff|county|constable or SUBJ:sheriff|+sheriff or PP:from|with/+sheriff|+county|sheriff; !GOV:vote|elect",
    ),
    Frame(
        "troops.guard.noun", KIND, "noun", ("guard", "agent"),
        ("[Hundreds] of guards dressed in riot gear blocked the avenue -> kind=troops", "[120] agents from the narcotics unit took part -> kind=troops"),
        ("[Two] guards at the bank slept -> kind=count", "[120] agents from the travel firm took part -> kind=count"),
        pattern="REL:dress|arm|equip|wear|station|patrol or PP:in/gear|camouflage|uniform|fatigues|+riot or PP:from|of|with/{agency_of_force}; !MOD:{desk}|estate|travel|insurance|literary|real-estate",
    ),
    Frame(
        "troops.monitor.noun", KIND, "noun", ("monitor", "observer"),
        ("The UN has a first batch of [35] monitors -> kind=troops", "[Fifty] ceasefire monitors arrived -> kind=troops"),
        ("The clinic has [35] heart monitors -> kind=count", "The charity sent [300] election observers -> kind=count"),
        pattern="MOD:un|u.n.|ceasefire|cease-fire|truce|armistice|nato|peace or SUBJ:un|u.n.|united_nations|nations; !MOD:{desk}|human-rights|rights|poll|vote|heart|computer|baby",
    ),
    Frame(
        "troops.service_alone.noun", KIND, "noun", ("army", "navy", "air_force"),
        ("Kesh had around [56,000] army and 10,000 navy personnel -> kind=troops",),
        ("The tomb holds [two] terracotta armies -> kind=count", "The film shows an army of [two] ants -> kind=count"),
        pattern="!MOD:terracotta|toy|private|rebel; LIST:personnel|soldier|troop|marine|navy",
    ),
    Frame(
        "troops.men_of_unit.noun", KIND, "noun", ("man", "woman", "member", "volunteer"),
        ("[Sixty] men of the contingent flew home -> kind=troops", "[Two] members of the peacekeeping force left -> kind=troops"),
        ("[Sixty] men of the village flew home -> kind=count", "[Two] members of the choir left -> kind=count"),
        pattern="PP:of|from|in|with/{unit_of_troops}",
    ),
    Frame(
        "troops.unit_size.noun", KIND, "noun", ("unit", "group", "formation", "force", "team", "element"),
        ("[Four] battalion-sized units will train there -> kind=troops unit=unit",),
        ("[Four] family-sized units were sold -> kind=count", "[Four] groups filled a company-sized hall -> kind=count"),
        pattern="MOD:battalion-size|battalion-sized|company-size|company-sized|brigade-size|brigade-sized|platoon-size|platoon-sized|division-sized|squad-sized|regiment-sized",
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
        ("company", "division", "unit", "force", "column", "patrol", "team", "squad"),
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
         "platoon", "legion", "constabulary", "detachment", "patrol", "battlegroup", "flotilla", "corps", "soldier"),
        ("A [900]-strong police force holds the port -> kind=troops",),
        ("A [40]-strong choir sang in the port -> kind=count",
         "The police force has [900] strong ropes -> kind=count", "The brigade bought [40] mules -> kind=count"),
    ),
    Frame(
        "troops.strong_party", KIND, "strong", ("party", "team", "crew", "guard", "column", "convoy"),
        ("A [30]-strong advance party landed -> kind=troops",),
        ("A [30]-strong dinner party sang -> kind=count", "The team carried [30] strong boxes -> kind=count"),
        pattern="MOD:{armed_service}|advance|scouting|boarding|landing|raiding|reconnaissance|honour|palace",
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
        "troops.numbering.toll", KIND, "toll",
        ("contingent", "garrison", "force", "army", "mission", "navy", "deployment", "corps", "battalion", "brigade", "detachment", "regiment", "military"),
        ("The army numbers [90,000] -> kind=troops", "The contingent, which once totalled [900], is gone -> kind=troops"),
        ("The army wants [90,000] -> kind=count", "The trade mission numbers [40] -> kind=count"),
        pattern="GOV:number|total or REL:number|total; !MOD:{armed_group}|trade|labor|labour|work|sales|rescue|space|diplomatic|relief",
    ),
    Frame(
        "troops.strength.toll", KIND, "toll",
        ("contingent", "garrison", "force", "army", "mission", "navy", "deployment", "corps", "battalion", "brigade", "detachment", "regiment", "military"),
        ("The contingent will drop to [4,500] -> kind=troops", "The plan cut the garrison to [450] -> kind=troops"),
        ("The army will drop [4,500] leaflets -> kind=count", "The army raised its debt to [450] -> kind=count", "The trade mission grew to [40] -> kind=count"),
        pattern="GOV:{resize}; !OBJ:*; !MOD:{armed_group}|trade|labor|labour|work|sales|rescue|space|diplomatic|relief",
    ),
    Frame(
        "troops.numbers.toll", KIND, "toll", ("number", "strength", "manpower", "headcount", "presence"),
        ("Two battalions will bring the mission's numbers up to [9,000] -> kind=troops", "Troop strength fell to [450] -> kind=troops"),
        ("Two shops will bring the chain's numbers up to [90] -> kind=count", "Its strength is a list of [450] clients -> kind=count"),
        pattern="MOD:troop|soldier|force|contingent|garrison|army|mission|police|peacekeeper|peacekeeping|military|battalion|brigade|regiment|garrison|navy",
    ),
    Frame(
        "troops.toll", KIND, "toll",
        ("soldier", "troop", "peacekeeper", "deserter", "policeman", "diplomat", "police", "conscript"),
        ("The number of peacekeepers rose to [6,223] -> kind=troops",),
        ("The number of beekeepers rose to [6,223] -> kind=count",
         "The soldier's herd rose to [60] cows -> kind=count", "The number of police stations rose to [60] -> kind=count"),
    ),
)  # fmt: skip
