"""Affected: other harm or need: homeless, trapped, stranded, infected, rescued, in need, treated for trauma."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "affected"
RECORD = Kind(
    KIND,
    "other harm or need: homeless, trapped, infected, rescued, in need of aid",
    order=90,
    hue=180,
    people=True,
    victim=True,
)

FRAMES = (
    Frame(
        "affected.rescue.object", KIND, "object",
        ("rescue", "save", "trap", "strand", "infect", "quarantine", "sicken", "maroon", "isolate", "pluck", "affect", "blackmail", "rape", "torture",
         "starve", "besiege", "traumatise", "traumatize", "vaccinate", "feed", "assault", "diagnose", "immunise", "immunize", "bully",
         "afflict", "orphan", "widow", "molest", "abuse", "sodomise", "sodomize", "dispossess", "impoverish", "encircle", "extricate"),
        ("Coastguards rescued [84] migrants -> kind=affected", "[33] miners were trapped below ground -> kind=affected"),
        ("Coastguards repainted [84] buoys -> kind=count",),
    ),
    Frame(
        "affected.pull_out.object", KIND, "object", ("pull", "dig", "winch", "fish", "free", "lift", "airlift", "haul"),
        ("Crews pulled [27] people alive from a school -> kind=affected",),
        ("Crews pulled [27] bodies from a school -> kind=deaths",),
        pattern="RESULT:alive|ashore|safe or PRT:out|ashore or ADV:alive|ashore|out or PP:from|out of|off|to|under|beneath/debris|rubble|ruin|ruins|safety|sea|surface|water|wreckage",
    ),
    Frame(
        "affected.bring_ashore.object", KIND, "object", ("bring", "ferry", "carry", "take"),
        ("Lifeboats brought [27] people ashore -> kind=affected",),
        ("Lifeboats brought [27] crates ashore -> kind=count", "The coach brought [27] people to the match -> kind=count"),
        pattern="RESULT:alive|ashore or PRT:ashore or ADV:alive|ashore or PP:from|out of|off|to/debris|rubble|ruin|ruins|surface|wreckage",
    ),
    Frame(
        "affected.pick_up.object", KIND, "object", ("pick", "take"),
        ("The trawler picked up [30] castaways -> kind=affected", "[30] sailors were picked up from a raft -> kind=affected"),
        ("The Greens picked up [30] seats -> kind=seats", "Police picked up [30] suspects -> kind=detained"),
        pattern="PRT:up|off or ADV:up|off; SUBJ:{rescuer} or BY:{rescuer} or COUNTED:castaway|survivor or PP:at|from|in|off/{shipwreck}; !SUBJ:{arresting}; !BY:{arresting}",
    ),
    Frame(
        "affected.beat.object", KIND, "object", ("beat",),
        ("Guards beat [nine] porters -> kind=affected",),
        ("She beat [nine] rivals -> kind=count", "He beat [nine] men to the title -> kind=count"),
        pattern="!COUNTED:{competitor}; !PP:to|for/award|crown|deal|job|line|medal|nomination|post|prize|title|victory|win; !PP:at|in/*",
    ),
    Frame(
        "affected.free.object", KIND, "object", ("free", "release", "extricate"),
        ("Firefighters freed [14] drivers -> kind=affected",),
        ("The court freed [14] drivers -> kind=count",),
        pattern="SUBJ:{rescuer} or BY:{rescuer}",
    ),
    Frame(
        "affected.bury.object", KIND, "object", ("bury",),
        ("[Twelve] skiers were buried under snow -> kind=affected",),
        ("[Twelve] coins were buried under snow -> kind=count",),
        pattern="PP:under|in|by|beneath|underneath/{burying} or SUBJ:{burying} or BY:{burying}; !COUNTED:body|corpse|dead",
    ),
    Frame(
        "affected.cut_off.object", KIND, "object", ("cut",),
        ("[Forty] villagers were cut off by floods -> kind=affected",),
        ("[Forty] branches were cut off by gardeners -> kind=count",),
        pattern="PRT:off or ADV:off; !PP:from/{roster}",
    ),
    Frame(
        "affected.left_without.object", KIND, "object", ("leave",),
        ("The storm left [900] residents with no electricity -> kind=affected",),
        ("The storm left [900] trees without leaves -> kind=count",),
        pattern="PP:without|with/electricity|home|nowhere|power|roof|shelter|+no or RESULT:homeless",
    ),
    Frame(
        "affected.fall_ill.subject", KIND, "subject",
        ("fall", "become", "get", "be", "contract", "catch", "test"),
        ("[11] guests fell ill after the meal -> kind=affected", "[40] nurses tested positive -> kind=affected"),
        ("[11] guests fell silent after the meal -> kind=count",),
        pattern="RESULT:ill|sick|homeless|hungry|malnourished|positive|stranded|trapped or OBJ:{disease} or PP:with|for|of/{disease}",
    ),
    Frame(
        "affected.need.subject", KIND, "subject",
        ("need", "require", "face", "suffer", "lack", "depend", "rely"),
        ("[3.1 million] people need food aid -> kind=affected",),
        ("[3.1 million] cars need new tyres -> kind=count",),
        pattern="OBJ:{hardship} or PP:from|of|on|upon|with|without|for/{hardship}; !OBJ:stitches|surgery|+hospital",
    ),
    Frame(
        "affected.go_hungry.subject", KIND, "subject",
        ("go",),
        ("[950,000] children may go without meals -> kind=affected", "[200] families went thirsty -> kind=affected"),
        ("[950,000] children may go home -> kind=displaced", "[200] clerks went without a word -> kind=count"),
        pattern="RESULT:hungry|thirsty or ADV:hungry|thirsty or PP:without/{necessity}",
    ),
    Frame(
        "affected.in_need.subject", KIND, "subject",
        ("be", "remain", "live", "find", "leave"),
        ("[3.1 million] people live with the risk of famine -> kind=affected",),
        ("[3.1 million] people are in the north -> kind=count",),
        pattern="PP:in|at|with|of|under/{want} or RESULT:homeless|{want}",
    ),
    Frame(
        "affected.survive.subject", KIND, "subject",
        ("survive", "escape"),
        ("[Nine] villagers survived the wreck -> kind=affected",),
        ("[Nine] lighthouses survived the war -> kind=count", "[Nine] men escaped from the jail -> kind=count"),
        pattern="!PP:from|of/{custody}|zoo; !OBJ:{custody}; !COUNTED:{fleeing_offender}",
        weak=True,
    ),
    Frame(
        "affected.starve.subject", KIND, "subject", ("starve",),
        ("[A million] people are starving -> kind=affected",),
        ("[A million] people starve the weeds -> kind=count", "[Three] people starved to death -> kind=deaths"),
        pattern="!OBJ:*; !PP:to/death|deaths",
    ),
    Frame(
        "affected.come_down_with.subject", KIND, "subject", ("come", "go"),
        ("[Twelve] pupils came down with measles -> kind=affected",),
        ("[Twelve] pupils came down with their bags -> kind=count", "[Twelve] pupils came to a talk on measles -> kind=count"),
        pattern="PP:with/{disease}; PRT:down or ADV:down",
    ),
    Frame(
        "affected.alive.subject", KIND, "subject", ("get", "come", "emerge"),
        ("[Three] of the passengers got out alive -> kind=affected",),
        ("[Three] of the passengers got out early -> kind=count",),
        pattern="RESULT:alive or ADV:alive",
    ),
    Frame(
        "affected.lose_home.subject", KIND, "subject",
        ("lose",),
        ("[2,900] villagers lost their homes in the fire -> kind=affected",),
        ("[2,900] villagers lost their way in the fog -> kind=count",),
        pattern="OBJ:home|homes|house|houses|crop|harvest|livelihood",
    ),
    Frame(
        "affected.predicate", KIND, "predicate",
        ("homeless", "stranded", "trapped", "ill", "sick", "infected", "marooned", "destitute", "malnourished", "hungry", "isolated", "shelterless", "affected",
         "in_need", "without_power", "without_electricity", "without_water", "without_shelter", "without_home", "without_food", "without_roof"),
        ("Quake leaves [7,000] homeless -> kind=affected", "Floods left [60,000] people marooned -> kind=affected", "[900] villagers are without power -> kind=affected"),
        ("Quake leaves [7,000] unsold -> kind=count",),
    ),
    Frame(
        "affected.unhurt.predicate", KIND, "predicate",
        ("unhurt", "unharmed", "uninjured", "unscathed"),
        ("[Nine] passengers were unhurt -> kind=affected",),
        ("[Nine] passengers were unpaid -> kind=count",),
        weak=True,
    ),
    Frame(
        "affected.noun", KIND, "noun",
        ("infection", "survivor", "rescue", "illness", "castaway"),
        ("The clinic logged [640] infections -> kind=affected", "They found [three] survivors -> kind=affected"),
        ("The clinic logged [640] inventions -> kind=count",),
    ),
    Frame(
        "affected.case.noun", KIND, "noun",
        ("case", "patient"),
        ("The ministry confirmed [640] cases of cholera -> kind=affected",),
        ("The ministry confirmed [640] cases of fraud -> kind=count",),
        pattern="MOD:{disease} or PP:/{disease} or SUBJ:{disease} or OBJ:{disease}",
    ),
    Frame(
        "affected.lives_saved.noun", KIND, "noun",
        ("life",),
        ("The vaccine saved [310] lives -> kind=affected",),
        ("The fire claimed [310] lives -> kind=deaths",),
        pattern="GOV:rescue|save|spare",
    ),
    Frame(
        "affected.of", KIND, "of",
        ("rescue", "infection", "rape", "torture", "plight", "ordeal"),
        ("The rescue of [12] boys took days -> kind=affected",),
        ("The choir of [12] boys sang -> kind=count",),
    ),
    Frame(
        "affected.toll", KIND, "toll",
        ("infection", "infect", "homeless", "survivor", "affect", "case_infection"),
        ("The number of infections has grown to [640] -> kind=affected",),
        ("The number of inventions has grown to [640] -> kind=count",),
    ),
)  # fmt: skip
