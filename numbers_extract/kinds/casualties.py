"""Casualties: dead and injured counted together, or shot, stabbed and poisoned people whose outcome is not said."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "casualties"
RECORD = Kind(
    KIND,
    "dead and injured counted together; people shot or stabbed where the outcome is not said",
    order=30,
    hue=14,
    people=True,
    victim=True,
    outcome="either",
    toll=True,
)

FRAMES = (
    Frame(
        "casualties.shoot.object", KIND, "object",
        ("shoot", "stab", "poison", "knife", "gun", "machete", "bayonet", "machine-gun", "strafe"),
        ("[Four] people were shot outside a bar -> kind=casualties", "A man stabbed [three] commuters -> kind=casualties"),
        ("[Four] films were shot in the bar -> kind=count", "A photographer shot [four] models -> kind=count",),
        pattern="!PRT:down; !COUNTED:{footage}; !SUBJ:{picture_maker}; !BY:{picture_maker}",
        unknown_nouns=True, fate="open",
    ),
    Frame(
        "casualties.hit.object", KIND, "object",
        ("strike", "hit"),
        ("[Four] people were hit by gunfire -> kind=casualties",),
        ("[Four] people were hit by the new tax -> kind=count", "The ruling hit [four] traders -> kind=count",),
        pattern="SUBJ:{striker} or BY:{striker} or PP:by|with|in|on/{striker}|{body_part}; !PP:in|on/{limb}; !PRT:down; !ADV:fatally|down",
        fate="open",
    ),
    Frame(
        "casualties.run_over.object", KIND, "object", ("run", "knock", "plough", "plow"),
        ("A lorry ran over [four] pedestrians -> kind=casualties",),
        ("A lorry ran over [four] cones -> kind=count", "The party ran [four] women as candidates -> kind=count",),
        pattern="PRT:over|down or ADV:over|down; !OBJ:{mown}; !PP:as/*",
        fate="open",
    ),
    Frame(
        "casualties.plough_into.of", KIND, "of",
        ("plough_into", "plow_into", "ram_into", "slam_into", "smash_into", "crash_into", "drive_into", "careen_into", "barrel_into", "veer_into"),
        ("A lorry ploughed into [12] pedestrians -> kind=casualties",),
        ("A lorry ploughed into [12] barriers -> kind=count", "The pilot drove into [two] towns -> kind=count"),
        fate="open",
    ),
    Frame(
        "casualties.mow_down.object", KIND, "object", ("mow",),
        ("A lorry mowed down [four] joggers -> kind=casualties",),
        ("A gunman mowed down [four] joggers -> kind=deaths", "The gardener mowed [four] lawns -> kind=count"),
        pattern="PRT:down or ADV:down; !SUBJ:{firearm_user}; !BY:{firearm_user}; !OBJ:{mown}",
    ),
    Frame(
        "casualties.kill_or_wound.object", KIND, "object",
        ("kill_wound", "kill_injure", "wound_kill", "kill_hurt", "kill_maim"),
        ("The bombs killed or wounded [39] shoppers -> kind=casualties",),
        ("The bombs woke or startled [39] shoppers -> kind=count",
         "The panel killed or amended [39] bills -> kind=count",
         "Frost killed or stunted [39] shrubs -> kind=count",
         "Hunters killed or wounded [39] bulls -> kind=count",
         "Frost killed or injured [39] vines -> kind=count",),
        unknown_nouns=True, dead_among=True,
    ),
    Frame(
        "casualties.dead_or_hurt.predicate", KIND, "predicate",
        ("dead_wounded", "dead_injured", "dead_hurt", "killed_wounded", "killed_injured", "killed_hurt", "wounded_dead", "wounded_killed", "injured_dead",
         "injured_killed", "hurt_killed"),
        ("The storm left [80] people dead or injured -> kind=casualties",),
        ("[80] people were killed -> kind=deaths",
         "[80] readers liked the tale of a wounded and a dead knight -> kind=count",
         "[80] people praised the dead poet and the wounded hero -> kind=count",),
        dead_among=True,
    ),
    Frame(
        "casualties.dead_or_missing.predicate", KIND, "predicate",
        ("dead_missing", "killed_missing", "missing_dead", "missing_killed"),
        ("[80] people are dead or missing -> kind=casualties",),
        ("[80] people are missing -> kind=missing",
         "[80] readers liked the tale of a missing and a dead knight -> kind=count",
         "[80] people praised the dead poet and the missing hero -> kind=count",),
        dead_among=True,
    ),
    Frame(
        "casualties.noun", KIND, "noun",
        ("casualty", "victim"),
        ("The army suffered [80] casualties -> kind=casualties", "No casualties were reported in [three] towns -> kind=count"),
        ("The army suffered [80] desertions -> kind=count",
         "The army opened [80] casualty wards -> kind=count",
         "The state pays [80] victim advisers -> kind=count",),
    ),
    Frame(
        "casualties.multiple", KIND, "multiple",
        ("shooting", "stabbing"),
        ("A clerk was killed in a [quadruple] shooting -> kind=casualties value=4",),
        ("A clerk was killed in a shooting with [three] suspects -> kind=count",
         "The studio plans a double album and [three] shootings -> kind=attacks",),
    ),
    Frame(
        "casualties.of", KIND, "of",
        ("shooting", "stabbing", "poisoning", "casualty"),
        ("The stabbing of [three] pupils shook the town -> kind=casualties",),
        ("The teaching of [three] pupils went on -> kind=count",
         "After the stabbing the school hired [three] guards -> kind=count",
         "A film about the poisoning drew [three] critics -> kind=count",),
        unknown_nouns=True,
    ),
    Frame(
        "casualties.toll", KIND, "toll",
        ("casualty", "victim"),
        ("The number of victims rose to [40] -> kind=casualties",),
        ("The number of visitors rose to [40] -> kind=count",
         "The number of victim advisers rose to [40] -> kind=count",
         "The number of casualty wards rose to [40] -> kind=count",),
    ),
)  # fmt: skip
