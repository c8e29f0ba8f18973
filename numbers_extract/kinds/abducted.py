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
        ("kidnap", "abduct", "enslave", "snatch", "traffic"),
        ("Gunmen kidnapped [38] pupils -> kind=abducted", "[Two] engineers were abducted -> kind=abducted"),
        ("Gunmen hid [38] rifles -> kind=weapons",),
    ),
    Frame(
        "abducted.hold.object", KIND, "object",
        ("hold", "take", "keep", "seize", "use", "capture", "leave"),
        ("The militants hold [14] engineers hostage -> kind=abducted", "[Five] women were taken captive -> kind=abducted"),
        ("The militants hold [14] hills -> kind=count",),
        pattern="RESULT:hostage|captive|slave or PP:in|into|to/captivity or PP:for/ransom or PP:as/hostage|captive|shield|shields|slave|slaves",
    ),
    Frame(
        "abducted.seize.object", KIND, "object",
        ("seize", "take"),
        ("Raiders seized [20] pupils from a school -> kind=abducted",),
        ("Raiders seized [20] vans from a school -> kind=count",),
        pattern="PP:from|in|at|inside|aboard|off|out of/{building_raided}; !SUBJ:{state_force}; !PP:into|to|in/custody|hospital|shelter|office|power; !COUNTED:prisoner|inmate|seat|prize",
    ),
    Frame(
        "abducted.carry_off.object", KIND, "object", ("carry", "spirit", "march", "drag"),
        ("Raiders carried off [two] teachers -> kind=abducted",),
        ("Raiders carried off [two] televisions -> kind=count",),
        pattern="PRT:away|off or ADV:away|off; !SUBJ:{vehicle}",
    ),
    Frame(
        "abducted.hold_people.object", KIND, "object", ("hold",),
        ("Pirates are holding [23] passengers -> kind=abducted",),
        ("Pirates are holding [23] maps -> kind=count",),
        pattern="SUBJ:{captor} or BY:{captor}; !COUNTED:prisoner",
    ),
    Frame(
        "abducted.seize_people.object", KIND, "object", ("seize",),
        ("Gangs have seized [1,800] schoolchildren since May -> kind=abducted",),
        ("Gangs have seized [1,800] rifles since May -> kind=weapons",),
        pattern="!SUBJ:court|customs|custom",
    ),
    Frame(
        "abducted.free.object", KIND, "object",
        ("free", "release", "ransom"),
        ("The guerrillas released [six] of the sailors -> kind=abducted", "The rebels freed [nine] soldiers -> kind=abducted",),
        ("The guerrillas released [six] videos -> kind=count",),
        pattern="COUNTED:hostage|captive or PP:from|after|in|for/{captivity} or SUBJ:{captor} or BY:{captor} or REL:abduct|kidnap|hold|seize|take",
    ),
    Frame(
        "abducted.predicate", KIND, "predicate",
        ("hostage", "captive", "abducted", "kidnapped"),
        ("[Nine] nuns are captive in the hills -> kind=abducted",),
        ("[Nine] nuns are at home in the hills -> kind=count",),
    ),
    Frame(
        "abducted.noun", KIND, "noun",
        ("hostage", "captive", "abduction", "kidnapping", "abductee", "slave"),
        ("The group freed [50] hostages -> kind=abducted",),
        ("The group freed [50] cranes -> kind=count",),
    ),
    Frame(
        "abducted.toll", KIND, "toll",
        ("hostage", "captive", "abduction", "kidnapping"),
        ("Kidnappings rose to [15] in May -> kind=abducted",),
        ("Complaints rose to [15] in May -> kind=count",),
    ),
    Frame(
        "abducted.of", KIND, "of",
        ("abduction", "kidnapping", "kidnap"),
        ("The abduction of [110] girls caused an outcry -> kind=abducted",),
        ("The schooling of [110] girls caused no outcry -> kind=count",),
    ),
)  # fmt: skip
