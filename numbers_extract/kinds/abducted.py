"""Abducted: hostages, kidnapped, abducted, enslaved people; those held captive and those freed."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "abducted"
RECORD = Kind(
    KIND,
    "hostages, people kidnapped or enslaved",
    order=50,
    hue=285,
    people=True,
    victim=True,
    lasting=True,
    held=True,
)

FRAMES = (
    Frame(
        "abducted.kidnap.object", KIND, "object",
        ("kidnap", "abduct", "enslave", "snatch", "traffic", "waylay", "ransom"),
        ("Gunmen kidnapped [38] pupils -> kind=abducted", "[Two] engineers were abducted -> kind=abducted"),
        ("Gunmen hid [38] rifles -> kind=weapons",
         "Gunmen snatched [38] purses -> kind=count",
         "The club snatched [38] points -> kind=count",),
    ),
    Frame(
        "abducted.hold.object", KIND, "object",
        ("hold", "take", "keep", "seize", "use", "capture", "leave"),
        ("The militants hold [14] engineers hostage -> kind=abducted", "[Five] women were taken captive -> kind=abducted"),
        ("The militants hold [14] hills -> kind=count", "The singer held [14] fans spellbound -> kind=count",),
        pattern="RESULT:hostage|captive|slave or PP:in|into|to/captivity or PP:for/ransom or PP:as/hostage|captive|shield|shields|slave|slaves; !SUBJ:{show}",
    ),
    Frame(
        "abducted.seize.object", KIND, "object",
        ("seize", "take"),
        ("Raiders seized [20] pupils from a school -> kind=abducted",),
        ("Raiders seized [20] vans from a school -> kind=count",
         "A coach took [20] pupils to a school -> kind=count",),
        pattern="PP:from|in|at|inside|aboard|off|out of/{building_raided}; !SUBJ:{state_force}|{ride}|{vehicle}|{rescuer}; !BY:{ride}|{rescuer}; !PP:on/excursion|field_trip|holiday|outing|tour|trip; !PP:into|to|in/custody|hospital|shelter|office|power; !COUNTED:prisoner|inmate|seat|prize",
    ),
    Frame(
        "abducted.carry_off.object", KIND, "object", ("carry", "spirit", "drag", "whisk", "march"),
        ("Raiders carried off [two] teachers -> kind=abducted",),
        ("Raiders carried off [two] televisions -> kind=count",
         "The twins carried [two] teachers on the payroll -> kind=count",),
        pattern="PRT:away|off or ADV:away|off; !SUBJ:{vehicle}|{deadly}|{arresting}; !BY:{deadly}|{arresting}; !PP:in/cuffs|handcuff|handcuffs|manacle|manacles|shackle|shackles",
    ),
    Frame(
        "abducted.hold_people.object", KIND, "object", ("hold",),
        ("Pirates are holding [23] passengers -> kind=abducted",),
        ("Pirates are holding [23] maps -> kind=count", "The choir is holding [23] auditions -> kind=count",),
        pattern="SUBJ:{captor} or BY:{captor}; !COUNTED:prisoner",
    ),
    Frame(
        "abducted.seize_people.object", KIND, "object", ("seize",),
        ("Gangs have seized [1,800] schoolchildren since May -> kind=abducted",),
        ("Gangs have seized [1,800] rifles since May -> kind=weapons",
         "Customs seized [1,800] watches -> kind=count",),
        pattern="!SUBJ:court|customs|custom|{arresting}; !BY:{arresting}; !PP:by/sleeve|arm|collar|hand",
    ),
    Frame(
        "abducted.free.object", KIND, "object",
        ("free", "release"),
        ("The guerrillas released [six] of the sailors -> kind=abducted", "The rebels freed [nine] soldiers -> kind=abducted",),
        ("The guerrillas released [six] videos -> kind=count",
         "The law freed [six] traders from the tax -> kind=count",),
        pattern="COUNTED:hostage|captive or PP:from|after|in|for/{captivity} or SUBJ:{captor} or BY:{captor} or REL:abducted|kidnapped|held|seized|taken",
    ),
    Frame(
        "abducted.into_slavery.object", KIND, "object", ("sell", "force", "traffic", "lure", "press", "trick"),
        ("Traders sold [40] girls into slavery -> kind=abducted",),
        ("Traders sold [40] girls into the choir -> kind=count", "Rain forced [40] girls into the hall -> kind=count"),
        pattern="PP:into|to/{servitude}",
    ),
    Frame(
        "abducted.bundle.object", KIND, "object", ("bundle", "force", "push", "drag", "shove"),
        ("Masked men bundled [two] clerks into a van -> kind=abducted",),
        ("Masked men bundled [two] letters into a van -> kind=count", "Police bundled [two] clerks into a van -> kind=detained"),
        pattern="PP:into|in/{boot}; !PP:into|in/+police|+prison|+squad; !SUBJ:{arresting}|{rescuer}; !BY:{arresting}|{rescuer}",
    ),
    Frame(
        "abducted.as_shield.object", KIND, "object", ("push", "place", "put", "drive", "parade", "send", "march", "tie", "deploy"),
        ("Raiders pushed [nine] clerks ahead of them as human shields -> kind=abducted",),
        ("Raiders pushed [nine] carts ahead of them as shields -> kind=count", "The firm put [nine] clerks forward as speakers -> kind=count"),
        pattern="PP:as/shield|shields",
    ),
    Frame(
        "abducted.at_gunpoint.object", KIND, "object", ("take", "seize", "lead", "march", "grab"),
        ("Raiders took [two] clerks away at gunpoint -> kind=abducted",),
        ("Raiders took [two] cars away at gunpoint -> kind=count", "A guide led [two] clerks away at dawn -> kind=count"),
        pattern="PP:at/gunpoint|knifepoint; !SUBJ:{arresting}; !BY:{arresting}",
    ),
    Frame(
        "abducted.against_will.object", KIND, "object", ("hold", "keep", "confine"),
        ("Farmers held [nine] pickers against their wishes -> kind=abducted",),
        ("Farmers held [nine] pickers in esteem -> kind=count", "Farmers kept [nine] pickers on the payroll -> kind=count"),
        pattern="PP:against/will|wish|wishes",
    ),
    Frame(
        "abducted.escape.subject", KIND, "subject", ("escape", "flee"),
        ("[Two] nuns escaped from their captors -> kind=abducted",),
        ("[Two] nuns escaped from the fire -> kind=affected", "[Two] nuns fled from the flood -> kind=displaced"),
        pattern="PP:from/{captivity} or OBJ:{captivity}",
    ),
    Frame(
        "abducted.predicate", KIND, "predicate",
        ("hostage", "captive", "abducted", "kidnapped"),
        ("[Nine] nuns are captive in the hills -> kind=abducted",),
        ("[Nine] nuns are at home in the hills -> kind=count",
         "[Nine] nuns sang to a captive audience -> kind=count",
         "[Nine] readers praised a hostage drama -> kind=count",),
        pattern="!SUBJ:{show}",
    ),
    Frame(
        "abducted.in_captivity.subject", KIND, "subject", ("be", "remain", "languish", "stay"),
        ("[Three] priests remain in captivity -> kind=abducted",),
        ("[Three] priests remain in the choir -> kind=count", "[Three] pandas remain in captivity -> kind=count"),
        pattern="PP:in/captivity|bondage",
    ),
    Frame(
        "abducted.noun", KIND, "noun",
        ("hostage", "captive", "abduction", "kidnapping", "abductee", "slave"),
        ("The group freed [50] hostages -> kind=abducted",),
        ("The group freed [50] cranes -> kind=count",
         "The museum has [50] slave songs on tape -> kind=count",
         "The library has [50] abduction novels -> kind=count",),
    ),
    Frame(
        "abducted.human_shield.noun", KIND, "noun", ("shield",),
        ("The group used [12] human shields -> kind=abducted",),
        ("The riot squad used [12] plastic shields -> kind=count", "The club won [12] shields -> kind=count"),
        pattern="MOD:human",
    ),
    Frame(
        "abducted.toll", KIND, "toll",
        ("hostage", "captive", "abduction", "kidnapping"),
        ("Kidnappings rose to [15] in May -> kind=abducted",),
        ("Complaints rose to [15] in May -> kind=count",
         "The number of kidnapping novels rose to [15] -> kind=count",
         "Kidnapping novels sold at [15] fairs -> kind=count",),
    ),
    Frame(
        "abducted.of", KIND, "of",
        ("abduction", "kidnapping", "kidnap"),
        ("The abduction of [110] girls caused an outcry -> kind=abducted",),
        ("The schooling of [110] girls caused no outcry -> kind=count",
         "A film about the abduction drew [110] girls -> kind=count",
         "Since the kidnapping the school has hired [110] guides -> kind=count",),
    ),
)  # fmt: skip
