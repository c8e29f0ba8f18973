"""Fighters: non-state fighters, militants, jihadists, rebels, recruits: present, joining, returning."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "fighters"
RECORD = Kind(
    KIND,
    "fighters, militants and recruits of groups that are no state",
    order=100,
    hue=45,
    people=True,
    force=True,
    group="combatant",
)

FRAMES = (
    Frame(
        "fighters.join.subject", KIND, "subject",
        ("join", "enlist", "fight", "sign", "defect", "recruit", "volunteer", "serve", "side", "enrol", "enroll", "rally", "align", "flock"),
        ("[700] students signed up with a local militia -> kind=fighters", "[800] Tunisians fought with jihadist groups -> kind=fighters"),
        ("[700] students signed up with a local airline -> kind=count", "[300] pilots joined the airline beside a rebel poster -> kind=count"),
        pattern="OBJ:{armed_group} or PP:with|to|for|in|into|alongside|by|as|under|among/{armed_group}; !OBJ:fee|poll|queue|talks",
        group="combatant",
        needs_number=True,
    ),
    Frame(
        "fighters.travel.subject", KIND, "subject", ("train", "travel", "go", "swell"),
        ("[800] youths travelled to the hills to train with the rebels -> kind=fighters",),
        ("[800] guests travelled to the hills in front of the band -> kind=count", "[800] clerks went to the film about a rebel -> kind=count"),
        pattern="OBJ:{armed_group} or PP:with|to|for|alongside|by|as|among/{armed_group} or INF:join|fight",
        group="combatant",
    ),
    Frame(
        "fighters.recruit.object", KIND, "object",
        ("recruit", "radicalise", "radicalize"),
        ("The group recruited [300] youths -> kind=fighters",),
        ("The school recruited [12] teachers -> kind=count", "They recruited [12] cooks as donors -> kind=count"),
        pattern="!SUBJ:{employer}; !BY:{employer}; !PP:into|for|by/{employer}; !MOD:{armed_service}; !COUNTED:{occupation}; !PP:as/{occupation}; !COUNTED:serviceman|soldier|officer|policeman|guard|veteran|cadet|reservist",
    ),
    Frame(
        "fighters.enlist.object", KIND, "object", ("enlist", "conscript", "press"),
        ("The warlord enlisted [300] youths -> kind=fighters",),
        ("The choir enlisted [300] youths -> kind=count", "The clerks pressed [300] youths about the fees -> kind=count"),
        pattern="SUBJ:{armed_group} or BY:{armed_group} or PP:into|for|with|in/{armed_group}",
    ),
    Frame(
        "fighters.throw_in_lot.subject", KIND, "subject", ("throw", "cast"),
        ("[400] youths threw in their lot with the rebels -> kind=fighters",),
        ("[400] youths threw stones at the rebels -> kind=count", "[400] youths cast nets with the rebels -> kind=count"),
        pattern="OBJ:lot or PP:in/lot; PP:with|among/{armed_group}",
        group="combatant",
    ),
    Frame(
        "fighters.pledge.subject", KIND, "subject", ("pledge", "swear"),
        ("[90] men pledged allegiance to the insurgents -> kind=fighters",),
        ("[90] men pledged money to the parish -> kind=count", "[90] men swore loyalty to the king -> kind=count"),
        pattern="OBJ:allegiance|loyalty|fealty|oath; PP:to/{armed_group} or OBJ:{armed_group}",
        group="combatant",
    ),
    Frame(
        "fighters.take_up_arms.subject", KIND, "subject", ("take", "bear", "lay", "drop", "carry"),
        ("[300] villagers took up arms -> kind=fighters", "[300] men laid down their arms -> kind=fighters"),
        ("[300] villagers took up singing -> kind=count", "[300] waiters carry glasses in their arms -> kind=count"),
        pattern="OBJ:arms; PRT:up|down or ADV:up|down",
        group="combatant",
    ),
    Frame(
        "fighters.muster.object", KIND, "object",
        ("muster", "field", "command", "rally", "mobilise", "mobilize", "demobilise", "demobilize", "arm", "send"),
        ("The warlord mustered [3,000] men -> kind=fighters",),
        ("The mayor mustered [3,000] men for the regatta -> kind=count", "The rebel commanded [3,000] votes -> kind=votes"),
        pattern="SUBJ:{armed_group} or BY:{armed_group}; COUNTED:man|men|youth|volunteer|child|boy|tribesman",
        group="combatant",
    ),
    Frame(
        "fighters.modified.noun", KIND, "noun",
        ("member", "man", "operative", "volunteer", "commander", "cadre", "sniper", "suspect"),
        ("The front lost touch with [12] militia members -> kind=fighters",),
        ("The choir lost touch with [12] senior members -> kind=count", "The rebel met [12] members of the choir -> kind=count"),
        pattern="MOD:{armed_group}",
        group="combatant",
    ),
    Frame(
        "fighters.noun", KIND, "noun",
        ("fighter", "militant", "jihadist", "jihadi", "rebel", "insurgent", "guerrilla", "guerilla", "extremist", "terrorist", "combatant", "militiaman", "mujahid",
         "separatist", "islamist", "maoist", "naxalite", "gunman", "mercenary", "loyalist"),
        ("The group has [4,000] fighters -> kind=fighters", "[50] militants crossed the river -> kind=fighters"),
        ("The zoo has [4,000] flamingos -> kind=count", "The army lost [nine] fighter jets -> kind=weapons", "The rebel sold [12] cows -> kind=count"),
        pattern="!MOD:{party}|backbench|parliamentary; !PP:in|within/party|parliament|senate|assembly; !MOD:jet|warplane",
    ),
    Frame(
        "fighters.recruit.noun", KIND, "noun", ("recruit",),
        ("The group drilled [40] recruits -> kind=fighters",),
        ("The bank hired [40] recruits -> kind=count", "The school drilled [40] student recruits -> kind=count"),
        pattern="!MOD:{armed_service}|graduate|nursing|sales|student; !SUBJ:{employer}; !GOV:hire|employ",
    ),
    Frame(
        "fighters.force.fill", KIND, "of",
        ("core", "band", "faction", "cell", "militia"),
        ("It is left with a core of [4,000] men -> kind=fighters",),
        ("It is left with a loan of [4,000] chairs -> kind=count",
         "The core holds [4,000] seeds -> kind=count", "A band of rain left [40] roads wet -> kind=count"),
    ),
    Frame(
        "fighters.rebel_force.of", KIND, "of", ("army", "force", "column"),
        ("It is left with a rebel army of [4,000] men -> kind=fighters",),
        ("It is left with a regular army of [4,000] men -> kind=troops", "The army sold [40] mules to a rebel -> kind=count"),
        pattern="MOD:{armed_group}",
    ),
    Frame(
        "fighters.call_on.of", KIND, "of", ("call_on", "rely_on", "count_on", "draw_on"),
        ("The militia can call on [600] men -> kind=fighters",),
        ("The mayor can call on [600] men -> kind=count", "The mayor relies on [600] men beside a rebel poster -> kind=count"),
        pattern="SUBJ:{armed_group}; COUNTED:man|youth|volunteer|tribesman|woman",
        group="combatant",
    ),
    Frame(
        "fighters.strong", KIND, "strong",
        ("militia", "insurgency", "group", "faction", "gang", "rebellion", "movement", "guerrilla", "rebel", "militant", "insurgent"),
        ("The [5,000]-strong militia holds the coast -> kind=fighters",),
        ("The [40]-strong choir holds a concert -> kind=count",
         "The group bought [5,000] tents -> kind=count", "The gang stole [40] strong boxes -> kind=count"),
        group="combatant",
    ),
    Frame(
        "fighters.under_arms.object", KIND, "object",
        ("have", "claim", "command", "field", "number"),
        ("The front says that it has [9,000] men under arms -> kind=fighters",),
        ("The farms say that they have [9,000] men under contract -> kind=count", "The front has [40] farms -> kind=count"),
        pattern="PP:under/arms|arm or ADV:under-arms",
    ),
    Frame(
        "fighters.toll", KIND, "toll",
        ("fighter", "militant", "jihadist", "rebel", "insurgent", "extremist", "terrorist", "combatant", "guerrilla", "recruit", "strength"),
        ("The number of militants stands at [8,000] -> kind=fighters",),
        ("The number of musicians stands at [8,000] -> kind=count",
         "The rebel's herd reached [8,000] goats -> kind=count", "The number of rebel songs stands at [80] -> kind=count"),
    ),
)  # fmt: skip
