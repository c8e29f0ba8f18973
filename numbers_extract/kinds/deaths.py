"""Deaths: people killed, dead, died, executed; bodies found; fatalities and death tolls."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "deaths"
RECORD = Kind(
    KIND,
    "people killed, dead, died or executed; bodies found; death tolls",
    order=10,
    hue=0,
    people=True,
    victim=True,
    outcome="died",
    toll=True,
)
_LIVES = frozenset({"life"})

FRAMES = (
    Frame(
        "deaths.kill.object", KIND, "object",
        ("kill", "slay", "murder", "massacre", "execute", "behead", "assassinate", "slaughter", "lynch", "electrocute", "decapitate", "martyr", "exterminate", "butcher", "gas"),
        ("Gunmen killed [62] people at the fair -> kind=deaths value=62", "[Two] soldiers were slain -> kind=deaths"),
        ("The senate killed [two] bills -> kind=count", "The court saw [62] people -> kind=count"),
        unknown_nouns=True,
    ),
    Frame(
        "deaths.kill_person.object", KIND, "object",
        ("drown", "suffocate", "crush", "trample", "hang", "gun", "incinerate", "strangle", "neutralise", "neutralize", "eliminate", "liquidate", "annihilate",
         "asphyxiate", "immolate"),
        ("Troops gunned down [four] youths -> kind=deaths", "A stampede crushed [nine] pilgrims -> kind=deaths"),
        ("A stampede crushed [nine] stalls -> kind=count",),
    ),
    Frame(
        "deaths.wipe_out.object", KIND, "object", ("wipe",),
        ("The plague wiped out [two] million Europeans -> kind=deaths",),
        ("The bank wiped out [two] million dollars of debt -> kind=money",),
        pattern="PRT:out|off",
    ),
    Frame(
        "deaths.cut_down.object", KIND, "object", ("cut", "mow"),
        ("A sniper cut down [four] marchers -> kind=deaths",),
        ("The mayor cut down [four] trees -> kind=count",),
        pattern="PRT:down",
    ),
    Frame(
        "deaths.blow_up.object", KIND, "object", ("blow", "tear", "rip"),
        ("A mine blew up [three] children -> kind=deaths", "[Three] men were torn to pieces by the blast -> kind=deaths"),
        ("A mine blew up [three] trucks -> kind=count",),
        pattern="PRT:up|apart or ADV:apart or RESULT:apart or PP:to|into|in/piece|pieces|bit|bits|shred",
    ),
    Frame(
        "deaths.lose_kin.object", KIND, "object", ("lose",),
        ("He lost [three] brothers in the war -> kind=deaths", "The army lost [37] men -> kind=deaths"),
        ("The club lost [three] members to a rival -> kind=count",),
        pattern="COUNTED:{kin}|{own_force}; !PP:in|for/custody|race|game|court",
    ),
    Frame(
        "deaths.cost_lives.object", KIND, "object", ("cost",),
        ("The crash cost [12] commuters their lives -> kind=deaths",),
        ("The crash cost [12] commuters their jobs -> kind=count",),
        pattern="OBJ:life|lives",
    ),
    Frame(
        "deaths.shot_dead.object", KIND, "object",
        ("shoot", "stab", "beat", "hack", "find", "strike", "leave", "gun", "knock", "burn", "crush", "trample", "bludgeon", "stone", "batter",
         "pronounce", "declare", "presume", "fear", "report", "confirm", "believe", "bleed", "choke", "starve", "freeze", "mow", "put", "poison", "club", "torture", "cut"),
        ("Police shot [three] men dead on the bridge -> kind=deaths", "[Five] farmers were hacked to death -> kind=deaths"),
        ("Police shot [three] men in the leg -> kind=casualties",),
        pattern="RESULT:dead|killed or PP:to/death|deaths or ADV:fatally|dead",
    ),
    Frame(
        "deaths.burn_alive.object", KIND, "object", ("burn", "bury", "roast", "skin"),
        ("A mob burned alive [two] traders -> kind=deaths",),
        ("A mob found alive [two] traders -> kind=count",),
        pattern="RESULT:alive or ADV:alive or MOD:alive",
    ),
    Frame(
        "deaths.shot_and_killed.object", KIND, "object",
        ("shoot_kill", "stab_kill", "strike_kill", "hit_kill", "shoot_fatally"),
        ("Troops shot and killed [six] marchers -> kind=deaths",),
        ("Troops shot at and missed [six] marchers -> kind=count",),
        unknown_nouns=True,
    ),
    Frame(
        "deaths.shoot_and_die.object", KIND, "object",
        ("shoot_die", "stab_die", "hit_die", "strike_die"),
        ("[A] man was shot near the gate. He died at the scene. -> kind=deaths",),
        ("[A] man was shot near the gate and cried at the scene -> kind=casualties",),
        tells_fate=True,
    ),
    Frame(
        "deaths.die.subject", KIND, "subject",
        ("die", "perish", "drown", "succumb", "suffocate"),
        ("[Two] villagers died of cold -> kind=deaths", "[Thirteen] people drowned off the cape -> kind=deaths"),
        ("[Two] villages burned the whole night -> kind=count",),
        unknown_nouns=True,
    ),
    Frame(
        "deaths.pass_away.subject", KIND, "subject", ("pass",),
        ("[Two] of the founders passed away in May -> kind=deaths",),
        ("[Two] of the founders passed by in May -> kind=count",),
        pattern="PRT:away or ADV:away",
    ),
    Frame(
        "deaths.to_death.subject", KIND, "subject", ("fall", "plunge", "jump", "leap", "freeze", "starve", "bleed", "choke", "burn", "meet"),
        ("[Five] hikers plunged to their deaths -> kind=deaths", "[Three] shepherds froze to death -> kind=deaths"),
        ("[Five] hikers plunged into the lake -> kind=count",),
        pattern="PP:to|into/death|deaths or OBJ:death|deaths",
    ),
    Frame(
        "deaths.fall_in_battle.subject", KIND, "subject", ("fall",),
        ("[Fourteen] soldiers fell in battle -> kind=deaths",),
        ("[Fourteen] soldiers fell in line -> kind=troops",),
        pattern="PP:in|during/battle|combat|action|fighting",
    ),
    Frame(
        "deaths.not_survive.subject", KIND, "not_subject", ("survive",),
        ("[Two] climbers did not survive the fall -> kind=deaths",),
        ("[Two] climbers did not enjoy the fall -> kind=count",),
    ),
    Frame(
        "deaths.lose_lives.subject", KIND, "subject",
        ("lose", "pay", "give", "sacrifice", "lay"),
        ("[Eleven] worshippers lost their lives -> kind=deaths",),
        ("[Eleven] worshippers lost their shoes -> kind=count",),
        pattern="OBJ:life|lives or PP:with/life|lives",
    ),
    Frame(
        "deaths.commit_suicide.subject", KIND, "subject",
        ("commit", "take"),
        ("[Four] farmers committed suicide in May -> kind=deaths",),
        ("[Four] farmers committed a robbery in May -> kind=count",),
        pattern="OBJ:suicide|life|lives",
    ),
    Frame(
        "deaths.predicate", KIND, "predicate",
        ("dead", "killed", "deceased", "lifeless", "slain"),
        ("The bomb left [seven] soldiers dead -> kind=deaths", "[12] dead as bridge collapses -> kind=deaths"),
        ("The bomb left [seven] soldiers deaf -> kind=count",),
        unknown_nouns=True,
    ),
    Frame(
        "deaths.fatally.adverb", KIND, "adverb",
        ("fatally", "dead"),
        ("34 people were shot, [four] fatally -> kind=deaths value=4",),
        ("34 people were shot, [four] repeatedly -> kind=casualties",),
    ),
    Frame(
        "deaths.noun", KIND, "noun",
        ("death", "fatality", "dead", "homicide", "murder", "execution", "suicide", "drowning", "killing", "assassination", "corpse", "beheading", "deceased", "martyr"),
        ("Doctors counted [62] deaths -> kind=deaths", "The hospital reported [nine] fatalities -> kind=deaths"),
        ("Doctors counted [62] births -> kind=count",),
    ),
    Frame(
        "deaths.multiple", KIND, "multiple",
        ("homicide", "murder", "killing", "slaying", "execution", "drowning", "fatality", "suicide", "lynching", "murder-suicide"),
        ("Police look into a [triple] homicide -> kind=deaths value=3", "She is charged with [double] murder -> kind=deaths value=2"),
        ("The hotel has two double rooms for [two] guests -> kind=count",),
    ),
    Frame(
        "deaths.body.noun", KIND, "noun",
        ("body", "remains"),
        ("Divers counted another [20] bodies -> kind=deaths",),
        ("He chairs [two] advisory bodies -> kind=count",),
        pattern="!MOD:{institution}; !PP:of/{expanse}; !GOV:{institution_act}",
    ),
    Frame(
        "deaths.lives.noun", KIND, "noun",
        ("life", "soul"),
        ("Cholera has claimed [310] lives -> kind=deaths",),
        ("The vaccine saved [310] lives -> kind=affected",),
        pattern="!GOV:change|improve|protect|rebuild|save|spare|touch|transform; !MOD:cat",
    ),
    Frame(
        "deaths.of", KIND, "of",
        ("death", "killing", "murder", "massacre", "execution", "body", "corpse", "remains", "assassination", "slaughter", "slaying", "beheading",
         "drowning", "loss", "remain", "toll", "killer", "murderer", "assassin", "burial", "funeral", "shooting_death", "funerals", "lynching"),
        ("The killing of [six] monks shocked the town -> kind=deaths", "They found the bodies of [29] fishermen -> kind=deaths"),
        ("The training of [six] monks began -> kind=count",),
        unknown_nouns=True,
    ),
    Frame(
        "deaths.lives.of", KIND, "of", ("life",),
        ("The siege claimed the lives of [100] people -> kind=deaths",),
        ("The book describes the lives of [100] painters -> kind=count",),
        pattern="GOV:claim|cost|take|lose|end",
    ),
    Frame(
        "deaths.body_count.toll", KIND, "toll", ("count",),
        ("The body count has hit [58] -> kind=deaths",),
        ("The head count has hit [58] -> kind=count",),
        pattern="MOD:body",
    ),
    Frame(
        "deaths.count.toll", KIND, "toll", ("count", "tally"),
        ("More bodies were found, taking the count to [58] -> kind=deaths scope=total",),
        ("More barrels were found, taking the count to [58] -> kind=count",),
        pattern="MOD:body|death or PP:of/body|bodies|dead|death|deaths|corpse|fatality or SUBJ:body|bodies|corpse|death|deaths|fatality|dead",
    ),
    Frame(
        "deaths.toll", KIND, "toll",
        ("toll", "slay", "slain", "death", "dead", "fatality", "killed", "died", "homicide", "murder", "suicide", "body_count", "kill", "die", "execution", "killing", "assassination", "drowning", "beheading"),
        ("The death toll rose to [22] -> kind=deaths scope=total", "The number of dead stood at [75] -> kind=deaths"),
        ("The water level rose to [22] -> kind=count", "The number of guests stood at [75] -> kind=count"),
    ),
)  # fmt: skip
