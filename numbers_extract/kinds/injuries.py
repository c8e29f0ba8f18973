"""Injuries: people wounded, injured, hurt; hospitalised or treated as victims of an attack or an accident."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "injuries"
RECORD = Kind(
    KIND,
    "people wounded, hurt, or treated as victims",
    order=20,
    hue=28,
    people=True,
    victim=True,
    outcome="lived",
    toll=True,
)

FRAMES = (
    Frame(
        "injuries.wound.object", KIND, "object",
        ("wound", "injure", "hurt", "maim", "hospitalise", "hospitalize", "graze", "scald", "concuss", "shoot_wound", "shoot_injure", "shoot_hurt", "stab_wound", "stab_injure", "disfigure", "bruise", "mutilate", "maul", "blind", "paralyse", "paralyze", "cripple", "bite", "sting", "gore", "lacerate", "deafen", "scar", "medevac"),
        ("The blast wounded [20] shoppers -> kind=injuries", "[Nine] people were hurt -> kind=injuries"),
        ("The blast woke [20] shoppers -> kind=count",),
    ),
    Frame(
        "injuries.shoot_and_survive.object", KIND, "object",
        ("shoot_survive", "stab_survive", "hit_survive", "strike_survive"),
        ("[Two] men were shot but survived -> kind=injuries", "[Four] men were shot. All of them are expected to recover. -> kind=injuries"),
        ("[Two] men were shot but never seen -> kind=casualties", "[Four] men were shot. Three of them are expected to recover. -> kind=casualties"),
    ),
    Frame(
        "injuries.burn.object", KIND, "object",
        ("burn",),
        ("The blaze burned [20] shoppers -> kind=injuries",),
        ("The blaze burned [20] ballots -> kind=count",),
    ),
    Frame(
        "injuries.escape_with.subject", KIND, "subject",
        ("escape", "walk", "flee"),
        ("[Three] guards escaped with burns -> kind=injuries",),
        ("[Three] guards escaped unhurt -> kind=affected",),
        pattern="PP:with/{wound}",
    ),
    Frame(
        "injuries.suffer.subject", KIND, "subject",
        ("suffer", "sustain", "receive", "incur", "have", "experience", "nurse"),
        ("[Three] guards suffered burns -> kind=injuries", "[Three] others sustained injuries -> kind=injuries"),
        ("[Three] guards suffered defeat -> kind=count",),
        pattern="OBJ:{wound} or PP:from|of/{wound}; !OBJ:+fatal|+no",
    ),
    Frame(
        "injuries.lose_limb.subject", KIND, "subject",
        ("lose",),
        ("[Two] farmers lost a leg each -> kind=injuries",),
        ("[Two] farmers lost a case -> kind=count",),
        pattern="OBJ:{limb_lost}",
    ),
    Frame(
        "injuries.break_bone.subject", KIND, "subject", ("break", "fracture", "sprain", "dislocate", "crack", "injure", "hurt", "twist"),
        ("[Two] riders broke an arm -> kind=injuries", "[Three] dancers sprained ankles -> kind=injuries"),
        ("[Two] riders broke a record -> kind=count", "[Three] waiters broke glasses -> kind=count"),
        pattern="OBJ:{bone}",
    ),
    Frame(
        "injuries.treat.object", KIND, "object",
        ("treat", "hospitalise", "admit", "take", "rush", "transport", "airlift", "fly", "bring", "send", "transfer", "ferry", "convey", "move", "drive", "carry", "release", "helicopter", "put", "land", "leave"),
        ("[14] workers were treated for burns -> kind=injuries", "[Two] cyclists were taken to hospital -> kind=injuries"),
        ("[14] workers were taken to a hotel -> kind=count",),
        pattern="PP:to|in|at|into|for|with|by|from|after/{hospital}|{wound} or PP:by|in|into/ambulance; !PP:for|with|of/{disease}; !PP:to/morgue|mortuary; !JOINED:faint|collapse|vomit|overdose",
    ),
    Frame(
        "injuries.evacuate.object", KIND, "object", ("evacuate",),
        ("Crews evacuated [two] miners to hospital -> kind=injuries",),
        ("[75] patients were evacuated from a hospital -> kind=displaced",),
        pattern="PP:to|for|with/{hospital}|{wound} or COUNTED:wounded|injured; !PP:from/{hospital}",
    ),
    Frame(
        "injuries.patch_up.object", KIND, "object", ("patch", "stretcher", "stitch"),
        ("Medics patched up [12] marchers -> kind=injuries", "[Two] players were stretchered off -> kind=injuries"),
        ("Mechanics patched up [12] cars -> kind=count", "The app patched [12] callers through -> kind=count"),
        pattern="PRT:up|off|away or ADV:off|away",
    ),
    Frame(
        "injuries.treat_there.object", KIND, "object", ("treat",),
        ("[Six] riders were treated at the scene -> kind=injuries",),
        ("[Six] riders were treated as guests -> kind=count",),
        pattern="PP:at|on/scene|site|spot or JOINED:released|discharged",
    ),
    Frame(
        "injuries.find_with.object", KIND, "object", ("find", "locate", "discover"),
        ("Officers found [three] men suffering gunshot wounds -> kind=injuries",),
        ("Officers found [three] men with ladders -> kind=count",),
        pattern="PP:with|from|of/{wound} or REL:suffer|bleed|wound|injure; !COUNTED:body; !RESULT:dead|deceased",
    ),
    Frame(
        "injuries.reach_hospital.subject", KIND, "subject", ("show", "arrive", "turn", "check"),
        ("[Two] men turned up at a hospital with stab wounds -> kind=injuries",),
        ("[Two] men turned up at a hospital with flowers -> kind=count",),
        pattern="PP:with/{wound}",
    ),
    Frame(
        "injuries.need_treatment.subject", KIND, "subject", ("require", "need", "undergo", "receive"),
        ("[Six] riders required hospital treatment -> kind=injuries",),
        ("[Six] riders required new passports -> kind=count",),
        pattern="OBJ:+hospital|hospitalisation|hospitalization|stitches|surgery or PP:in|at/hospital; !OBJ:bed|beds|equipment|funding",
    ),
    Frame(
        "injuries.expected.subject", KIND, "subject", ("survive", "recover"),
        ("The [six] other victims are expected to survive -> kind=injuries status=asserted",),
        ("The other [three] firms are expected to survive -> kind=count",),
        pattern="GOV:expect",
        status="asserted",
    ),
    Frame(
        "injuries.survive.subject", KIND, "subject",
        ("survive",),
        ("[Five] men survived with bullet wounds -> kind=injuries",),
        ("[Five] men survived the winter -> kind=affected",),
        pattern="PP:with|from|in/{wound}|{hospital} or OBJ:attack|shooting|{wound}",
    ),
    Frame(
        "injuries.recover.subject", KIND, "subject",
        ("recover", "recuperate", "convalesce"),
        ("[Five] men are recovering from bullet wounds -> kind=injuries",),
        ("[Five] men recovered a painting from a ruin -> kind=count",),
        pattern="PP:with|from|in|at/{wound}|{hospital}",
    ),
    Frame(
        "injuries.predicate", KIND, "predicate",
        ("wounded", "injured", "hurt", "hospitalized", "hospitalised", "bleeding"),
        ("The crash left [four] people injured -> kind=injuries", "[40] hurt in coach crash -> kind=injuries"),
        ("The crash left [four] people silent -> kind=count",),
    ),
    Frame(
        "injuries.condition.subject", KIND, "subject",
        ("be", "remain", "stay", "list", "fight", "lie", "listed"),
        ("[Two] of them lie in a hospital -> kind=injuries", "[Four] remained under intensive care -> kind=injuries"),
        ("[Two] of them are in good humour -> kind=count",),
        pattern="PP:in|under|at/condition|{hospital}",
    ),
    Frame(
        "injuries.fight_for_life.subject", KIND, "subject", ("fight", "battle", "cling", "struggle"),
        ("[Two] riders are fighting for their lives -> kind=injuries",),
        ("[Two] riders are fighting for their jobs -> kind=count",),
        pattern="PP:for|to/life|lives",
    ),
    Frame(
        "injuries.condition.predicate", KIND, "predicate",
        ("critical", "in_condition", "in_hospital", "in_surgery", "in_care", "in_coma", "in_icu", "with_wound", "with_injury", "with_burn"),
        ("A blast left [two] people in critical condition -> kind=injuries", "They met [four] sailors with stab wounds -> kind=injuries"),
        ("A blast left [two] people in the dark -> kind=count",),
    ),
    Frame(
        "injuries.hit.object", KIND, "object",
        ("strike", "hit", "graze", "pepper"),
        ("Shrapnel hit [three] cyclists -> kind=injuries",),
        ("The tax hit [three] farmers -> kind=count",),
        pattern="SUBJ:{splinter} or BY:{splinter} or PP:in|on|by|with/{limb}|{splinter}",
    ),
    Frame(
        "injuries.critically.adverb", KIND, "adverb",
        ("critically", "seriously", "gravely", "severely", "badly", "slightly", "lightly"),
        ("Forty were hurt, [six] of them seriously -> kind=injuries",),
        ("Forty were hurt, [six] of them twice -> kind=injuries",),
    ),
    Frame(
        "injuries.noun", KIND, "noun",
        ("injury", "wounded", "injured"),
        ("Staff treated [62] wounded -> kind=injuries", "There were [four] injuries -> kind=injuries"),
        ("There were [four] insults -> kind=count",),
    ),
    Frame(
        "injuries.of", KIND, "of",
        ("injury", "wounding", "injuring", "hospitalization", "hospitalisation"),
        ("The wounding of [three] boys led to a riot -> kind=injuries",),
        ("The naming of [three] boys led to a riot -> kind=count",),
    ),
    Frame(
        "injuries.toll", KIND, "toll",
        ("injury", "injured", "wounded", "wound", "injure", "hurt"),
        ("The number of injured rose to [40] -> kind=injuries",),
        ("The number of invited rose to [40] -> kind=count",),
    ),
)  # fmt: skip
