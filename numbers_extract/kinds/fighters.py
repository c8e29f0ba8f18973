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
_GROUPS = frozenset(
    "militia rebel militant insurgent jihadist jihadi guerrilla insurgency separatist fighter rebellion group isis caliphate front extremist terrorist"
    " faction warlord armed-group gang-war".split()
)

FRAMES = (
    Frame(
        "fighters.join.subject", KIND, "subject",
        ("join", "enlist", "fight", "sign", "defect", "recruit", "volunteer"),
        ("[700] students signed up with a local militia -> kind=fighters", "[800] Tunisians fought with jihadist groups -> kind=fighters"),
        ("[700] students signed up with a local airline -> kind=count",),
        pattern="OBJ:{armed_group} or PP:/{armed_group}",
        group="combatant",
        needs_number=True,
    ),
    Frame(
        "fighters.travel.subject", KIND, "subject", ("train", "travel", "go", "swell"),
        ("[800] youths travelled to the hills to train with the rebels -> kind=fighters",),
        ("[800] guests travelled to the hills in front of the band -> kind=count",),
        pattern="OBJ:{armed_group} or PP:/{armed_group} or INF:join|fight",
        group="combatant",
    ),
    Frame(
        "fighters.recruit.object", KIND, "object",
        ("recruit", "radicalise", "radicalize", "enlist", "conscript-rebel"),
        ("The group recruited [300] youths -> kind=fighters",),
        ("The group recalled [300] cars -> kind=count",),
        pattern="!SUBJ:{employer}; !BY:{employer}; !PP:into|for|by/{employer}; !MOD:{armed_service}",
    ),
    Frame(
        "fighters.noun", KIND, "noun",
        ("fighter", "militant", "jihadist", "jihadi", "rebel", "insurgent", "guerrilla", "guerilla", "extremist", "terrorist", "combatant", "militiaman", "mujahid", "recruit",
         "separatist", "islamist", "maoist", "naxalite", "gunman", "mercenary", "loyalist"),
        ("The group has [4,000] fighters -> kind=fighters", "[50] militants crossed the river -> kind=fighters"),
        ("The zoo has [4,000] flamingos -> kind=count",),
    ),
    Frame(
        "fighters.force.fill", KIND, "of",
        ("core", "band", "army_rebel", "faction", "cell", "militia"),
        ("It is left with a core of [4,000] men -> kind=fighters",),
        ("It is left with a loan of [4,000] chairs -> kind=count",),
    ),
    Frame(
        "fighters.strong", KIND, "strong",
        ("militia", "insurgency", "group", "faction", "gang", "rebellion", "movement", "guerrilla", "rebel", "militant", "insurgent"),
        ("The [5,000]-strong militia holds the coast -> kind=fighters",),
        ("The [40]-strong choir holds a concert -> kind=count",),
        group="combatant",
    ),
    Frame(
        "fighters.under_arms.object", KIND, "object",
        ("have", "claim", "command", "field", "number"),
        ("The front says that it has [9,000] men under arms -> kind=fighters",),
        ("The farms say that they have [9,000] men under contract -> kind=count",),
        pattern="PP:under/arms|arm or ADV:under-arms",
    ),
    Frame(
        "fighters.toll", KIND, "toll",
        ("fighter", "militant", "jihadist", "rebel", "insurgent", "extremist", "terrorist", "combatant", "guerrilla", "recruit", "strength"),
        ("The number of militants stands at [8,000] -> kind=fighters",),
        ("The number of musicians stands at [8,000] -> kind=count",),
    ),
)  # fmt: skip
