"""Attacks: the deeds: attacks, strikes, raids, bombings, clashes, incidents, tests."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "attacks"
RECORD = Kind(
    KIND,
    "attacks, strikes, raids, bombings, clashes, tests",
    order=120,
    hue=345,
    deed=True,
)
_DEEDS = (
    "attack", "strike", "airstrike", "air-strike", "raid", "bombing", "clash", "ambush", "assault", "incursion", "blast", "explosion", "shooting", "stabbing", "battle",
    "skirmish", "offensive", "sortie", "airraid", "bombardment", "shelling", "incident", "firefight", "gunfight", "gunbattle", "plot", "hijacking", "robbery", "arson",
    "operation", "hit-and-run", "siege", "provocation", "violation", "massacre", "insurrection", "riot", "detonation", "fight", "attempt-attack",
    "shootout", "shoot-out", "foray", "onslaught", "pogrom", "mutiny", "carjacking", "mugging", "firebombing", "knifing", "counterattack", "counteroffensive",
)  # fmt: skip

FRAMES = (
    Frame(
        "attacks.noun", KIND, "noun", tuple(deed for deed in _DEEDS if deed not in {"strike", "air-strike", "operation"}),
        ("Monitors logged [48] attacks on convoys -> kind=attacks unit=attack", "[Two] bombings shook the port -> kind=attacks unit=bombing"),
        ("Monitors logged [48] arrivals of convoys -> kind=count", "The network fights [20] legal battles -> kind=count",
         "The estate sold [12] plots of land -> kind=count", "Commuters braced for [six] rail strikes -> kind=count",
         "Hackers launched [300] attacks on the servers -> kind=count", "The winger led [20] attacks -> kind=count"),
        pattern="!MOD:{not_violent}; !PP:of/land|ground|garden|{mirth}; !SUBJ:{on_computers}|club|defender|forward|midfielder|winger; !BY:{on_computers}; !PP:on/{computers}",
    ),
    Frame(
        "attacks.mission.noun", KIND, "noun", ("mission", "run", "flight"),
        ("Jets flew [18] bombing missions -> kind=attacks",),
        ("Jets flew [18] rescue missions -> kind=count", "The bus makes [18] runs a day -> kind=count"),
        pattern="MOD:combat|bombing|strafing|bomber|attack",
    ),
    Frame(
        "attacks.operation.noun", KIND, "noun", ("operation",),
        ("The army mounted [six] operations in the hills -> kind=attacks",),
        ("The airline plans [12] operations a day -> kind=count", "Surgeons carried out [12] operations -> kind=count"),
        pattern="!MOD:{not_violent}; !SUBJ:{civil_operator}; !BY:{civil_operator}",
    ),
    Frame(
        "attacks.strike.noun", KIND, "noun", ("strike", "air-strike"),
        ("Jets carried out [30] strikes on the port -> kind=attacks",),
        ("Nurses called [two] strikes in May -> kind=count", "Commuters braced for [six] rail strikes -> kind=count",
         "The pitcher threw [nine] strikes -> kind=count"),
        pattern="!MOD:{not_violent}; !GOV:throw|bowl|pitch; !SUBJ:{striking_staff}; !BY:{striking_staff}",
    ),
    Frame(
        "attacks.test.noun", KIND, "noun", ("test", "launch"),
        ("The North carried out [six] missile tests -> kind=attacks unit=test",),
        ("The school carried out [six] maths tests -> kind=count",
         "The firm held [six] product launches -> kind=count",),
        pattern="MOD:ballistic|missile|nuclear|rocket|weapon|weapons",
    ),
    Frame(
        "attacks.toll", KIND, "toll", _DEEDS,
        ("The number of attacks rose to [205] -> kind=attacks",),
        ("The number of attics rose to [205] -> kind=count",
         "The number of teacher strikes rose to [205] -> kind=count",
         "Since the attack the school has hired [205] guides -> kind=count",),
        pattern="!MOD:{not_violent}",
    ),
)  # fmt: skip
