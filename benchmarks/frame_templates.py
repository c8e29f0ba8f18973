"""What ``frames.py`` makes sentences of: carriers of a head, places of a companion word, sentences for odd heads.

In a template ``{clause}`` is the carrier clause with the counted phrase, ``{subject}`` and ``{predicate}`` are its two
parts. What a companion is called by hangs on its slot: see ``NOUN``, ``RESULT`` and ``VERBAL``.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = [
    "ADVERBS",
    "AGENT",
    "CLAUSES",
    "LATER",
    "NUMBERS",
    "OBJECT_CARRIERS",
    "OWN_CARRIERS",
    "OWN_SENTENCES",
    "PARTICLES",
    "PEOPLE",
    "PREDICATIVE",
    "RESULTS",
    "RESULT_THINGS",
    "SKIPPED_COMPANIONS",
    "SKIPPED_HEADS",
    "SUBJECT_CARRIERS",
    "TEMPLATES",
    "VERBAL_PHRASES",
    "VERBS",
    "Template",
]


class Template(NamedTuple):
    """A place of the companion: behind the clause, in front of it, and between its subject and its verb."""

    id: str
    behind: str
    front: str
    between: str


def _adjunct(name: str, text: str) -> Template:
    """A place whose words are the same behind, in front and between."""
    return Template(
        name, f"{{clause}} {text}", f"{text[0].upper()}{text[1:]}, {{clause}}", f"{{subject}}, {text}, {{predicate}}"
    )


NUMBERS: Final = (12, 37, 14, 240, 65, 18)
AGENT: Final = "the agency"
LATER: Final = "early in the week"
PEOPLE: Final = (
    ("clerk", "clerks"),
    ("nurse", "nurses"),
    ("driver", "drivers"),
    ("singer", "singers"),
    ("man", "men"),
    ("teacher", "teachers"),
    ("farmer", "farmers"),
)

# ------------------------------------------------------------------------------------------------ companion words
PARTICLES: Final = frozenset("down up out off away apart over into".split())
ADVERBS: Final = frozenset(
    "ashore overboard downstream outdoors fatally mortally voluntarily spontaneously nowhere without".split()
)
VERBS: Final = frozenset(
    "abandon abduct capsize cast claim compel cost drown evacuate expect flee force kidnap leave lose mow release "
    "rescue save seize sink spare take".split()
)
RESULTS: Final = frozenset(
    "alive captive collective dead displaced guilty higher homeless hungry ill injured intensive killed makeshift "
    "malnourished missing open positive rough safe safer sick solitary stranded temporary thirsty trapped unaccounted "
    "unclear unknown wounded".split()
)
PREDICATIVE: Final = {"alive": "alive", "ill": "ill", "unaccounted": "unaccounted for", "killed": "killed"}
RESULT_THINGS: Final = {
    "route": "collective displaced higher intensive makeshift open rough safe safer solitary temporary unclear unknown",
    "note": "positive",
    "horse": "",  # all others
}
# Words that no sentence can do without, or that are no companion in any other form.
SKIPPED_COMPANIONS: Final = frozenset({"it", "go", "capsizing", "in", "under", "held", "er", "under-arms"})
# Forms that stand beside their lemma, and verbs that mean the kind without a companion.
SKIPPED_HEADS: Final = frozenset("listed whereabout ransom remand".split())

# Particle, adverb or verb -> verb and what stands behind it, in a phrase that says nothing of people.
VERBAL_PHRASES: Final = {
    "down": ("slow", "the pace down"),
    "up": ("add", "the costs up"),
    "out": ("spell", "out the rules"),
    "off": ("pay", "a loan off"),
    "away": ("stow", "away old maps"),
    "apart": ("tell", "the twin towns apart"),
    "over": ("gloss", "over the rules"),
    "into": ("look", "into the accounts"),
    "ashore": ("tow", "the boats ashore"),
    "overboard": ("haul", "the nets overboard"),
    "downstream": ("float", "the logs downstream"),
    "outdoors": ("dine", "outdoors"),
    "fatally": ("weaken", "the scheme fatally"),
    "mortally": ("weaken", "the scheme mortally"),
    "voluntarily": ("pay", "the tax voluntarily"),
    "spontaneously": ("applaud", "the poem spontaneously"),
    "nowhere": ("get", "nowhere"),
    "without": ("cook", "without salt"),
    "abandon": ("abandon", "the old rules"),
    "abduct": ("abduct", "the club's mascot"),
    "capsize": ("capsize", "a toy boat"),
    "cast": ("cast", "a bell"),
    "claim": ("claim", "a tax rebate"),
    "compel": ("compel", "rivals to lower prices"),
    "cost": ("cost", "the scheme again"),
    "drown": ("drown", "the salad in oil"),
    "evacuate": ("evacuate", "the rare paintings"),
    "expect": ("expect", "a mild winter"),
    "flee": ("flee", "a dull play"),
    "force": ("force", "rivals to lower prices"),
    "kidnap": ("kidnap", "the club's mascot"),
    "leave": ("leave", "the cat some milk"),
    "lose": ("lose", "an umbrella"),
    "mow": ("mow", "the lawn"),
    "release": ("release", "a new album"),
    "rescue": ("rescue", "an old painting"),
    "save": ("save", "paper"),
    "seize": ("seize", "a cargo of tea"),
    "sink": ("sink", "a toy boat"),
    "spare": ("spare", "an old oak"),
    "take": ("take", "a nap"),
}

# ------------------------------------------------------------------------------------------------ places
TEMPLATES: Final[dict[str, tuple[Template, ...]]] = {
    # {c} is the noun.
    "noun": (
        _adjunct("modifier", "beside the {c} exhibit"),
        _adjunct("relative", "to the delight of a painter who had once drawn the {c}"),
        _adjunct("purpose", "to settle a bet about the {c}"),
        Template(
            "coordination",
            "{clause}, and the mayor wrote a poem about the {c}",
            "The mayor wrote a poem about the {c}, and {clause}",
            "{subject}, as the mayor wrote in a poem about the {c}, {predicate}",
        ),
        _adjunct("when", "when the mayor had read a poem about the {c}"),
        _adjunct("apposition", "with the blessing of Karvel, the painter of the {c}"),
        _adjunct("name", "according to the {C} Gazette"),
        _adjunct("place", "next to a billboard about the {c}"),
        Template(
            "quotation",
            '{clause}, and "the {c} is another matter," the mayor said',
            '"The {c} is another matter," the mayor said, and {clause}',
            "{subject}, the mayor said in a talk about the {c}, {predicate}",
        ),
        _adjunct("after", "after the council had argued over the {c}"),
        _adjunct("while", "while a choir sang about the {c}"),
        _adjunct("gerund", "quoting a poem about the {c}"),
        _adjunct("inquiry", "ahead of the {c} inquiry"),
        _adjunct("topic", "in spite of a row over the {c}"),
    ),
    # {c} is the result, {thing} what it is said of, {a_c_thing} both as a noun phrase.
    "result": (
        _adjunct("modifier", "beside {a_c_thing}"),
        _adjunct("relative", "to the delight of a painter whose {thing} was {c}"),
        _adjunct("purpose", "to prove that a {thing} was {c}"),
        Template(
            "coordination",
            "{clause}, and the mayor's {thing} was {c}",
            "The mayor's {thing} was {c}, and {clause}",
            "{subject}, as the mayor's {thing} was {c}, {predicate}",
        ),
        _adjunct("when", "when the mayor's {thing} was {c}"),
        _adjunct("apposition", "with the blessing of Karvel, the painter of {a_c_thing}"),
        _adjunct("name", "according to the play {C} at Dawn"),
        _adjunct("place", "next to a billboard showing {a_c_thing}"),
        Template(
            "quotation",
            '{clause}, and "my {thing} is {c}," the mayor said',
            '"My {thing} is {c}," the mayor said, and {clause}',
            "{subject}, the mayor said beside {a_c_thing}, {predicate}",
        ),
        _adjunct("after", "after an expert had called the {thing} {c}"),
        _adjunct("while", "while a choir sang of {a_c_thing}"),
        _adjunct("gerund", "calling an old {thing} {c}"),
    ),
    # {base}, {past}, {participle} and {ing} are the forms of a phrase of VERBAL_PHRASES.
    "verbal": (
        _adjunct("purpose", "in order to {base}"),
        _adjunct("relative", "to the delight of a painter who had {participle}"),
        _adjunct("law", "under a rule on {ing}"),
        Template(
            "coordination",
            "{clause}, and the mayor {past}",
            "The mayor {past}, and {clause}",
            "{subject}, as the mayor {past}, {predicate}",
        ),
        _adjunct("when", "when the mayor {past}"),
        _adjunct("apposition", "with the blessing of Karvel, a poet eager to {base}"),
        _adjunct("name", "according to the play How to {Title}"),
        _adjunct("place", "next to a billboard asking diners to {base}"),
        Template(
            "quotation",
            '{clause}, and "we must {base}," the mayor said',
            '"We must {base}," the mayor said, and {clause}',
            "{subject}, the mayor said in a talk on how to {base}, {predicate}",
        ),
        _adjunct("after", "after a rival had {participle}"),
        _adjunct("while", "while a choir {past}"),
        _adjunct("gerund", "despite advice against {ing}"),
    ),
}

# ------------------------------------------------------------------------------------------------ carriers
# Verb -> what stands behind it; {} is the counted phrase.
OBJECT_CARRIERS: Final = {
    "absorb": "{} as partners", "accommodate": "{} at the long table", "admit": "{} to the club",
    "airlift": "{} for a stunt", "ask": "{} to sing", "batter": "{} in debate", "beat": "{} at chess",
    "believe": "{} for once", "bleed": "{} as a test", "blow": "{} a kiss", "bludgeon": "{} with questions",
    "book": "{} for a show", "bring": "{} to the dinner", "bundle": "{} aboard", "burn": "{} with steam",
    "bury": "{} in paperwork", "bus": "{} to the show", "capture": "{} on canvas", "carry": "{} on the payroll",
    "chase": "{} for the rent", "choke": "{} with dust", "claim": "{} as clients", "club": "{} together",
    "command": "{} to sing", "commit": "{} to the scheme", "confirm": "{} as judges", "convey": "{} to the dinner",
    "cost": "{} a week's pay", "crush": "{} at chess", "cut": "{} from the payroll", "declare": "{} winners",
    "dig": "{} in the ribs", "discover": "{} with talent", "drag": "{} to the opera", "drive": "{} to the opera",
    "evacuate": "{} for a drill", "fear": "{} in the contest", "ferry": "{} to the show", "field": "{} in the contest",
    "find": "{} willing to sing", "fish": "{} for gossip", "fly": "{} to the show", "force": "{} to sing",
    "parade": "{} in new hats", "tie": "{} to the plan", "deploy": "{} at the front desk",
    "reach": "{} by phone", "assist": "{} with the score",
    "free": "{} from the tax", "freeze": "{} with a glance", "give": "{} a bonus", "graze": "{} with a feather",
    "gun": "{} with paint", "hack": "{} by mail", "hand": "{} a medal", "haul": "{} to the opera",
    "have": "{} on the payroll", "helicopter": "{} to the show", "hit": "{} with a fee", "hold": "{} in esteem",
    "hospitalise": "{} by mistake", "host": "{} at a dinner", "house": "{} at a discount",
    "instruct": "{} in Latin", "keep": "{} on the payroll", "knock": "{} in a review", "land": "{} a role",
    "let": "{} sing", "render": "{} in oils", "shower": "{} with praise", "slash": "{} in a review",
    "suck": "{} into the queue", "absolve": "{} of a vow", "accuse": "{} of bad taste", "arm": "{} with facts",
    "bag": "{} of tea", "control": "{} with a whistle", "defend": "{} in a review",
    "drop": "{} at the opera",
    "call": "{} by phone", "clear": "{} from the lobby",
    "clinch": "{} at the end", "collect": "{} from the lobby", "contribute": "{} to the choir",
    "conscript": "{} as cooks",
    "demobilise": "{} from the choir", "demobilize": "{} from the choir", "dispatch": "{} to the show",
    "enlist": "{} as donors", "gain": "{} as clients", "get": "{} a bonus", "grab": "{} by the sleeve",
    "judge": "{} by their shoes", "mass": "{} in the lobby", "mobilise": "{} for the show",
    "mobilize": "{} for the show",
    "muster": "{} for the show", "parachute": "{} into the show", "patch": "{} through", "post": "{} a letter",
    "press": "{} on the prices", "produce": "{} a receipt", "rally": "{} for the show", "retain": "{} on the payroll",
    "secure": "{} a discount", "see": "{} at the opera", "serve": "{} lunch", "slap": "{} on the back",
    "stitch": "{} a quilt",
    "stretcher": "{} for a stunt", "summon": "{} to dinner", "suspect": "{} of bad taste", "win": "{} over",
    "condemn": "{} in a letter", "discharge": "{} from the choir",
    "lead": "{} in song", "leave": "{} a tip", "lift": "{} on to the stage",
    "list": "{} as donors",
    "locate": "{} by phone", "lock": "{} into low rates", "lodge": "{} at a discount", "lose": "{} to a rival",
    "make": "{} a cake", "march": "{} to the opera", "mow": "{} a maze", "move": "{} with a speech",
    "number": "{} among the donors", "order": "{} to sing", "oust": "{} from the board", "pepper": "{} with questions",
    "pick": "{} for the choir", "place": "{} on the list", "poison": "{} with jealousy", "presume": "{} loyal",
    "pronounce": "{} winners", "pull": "{} by the sleeve", "push": "{} to sing", "put": "{} on the list",
    "ransom": "{} in a board game", "receive": "{} at a dinner", "record": "{} in song", "refer": "{} to the website",
    "register": "{} as donors", "release": "{} from the contract", "remand": "{} to the lower grade",
    "remove": "{} from the list", "report": "{} to the tax office", "rip": "{} in a review", "roast": "{} in a speech",
    "round": "{} on the lawn", "run": "{} as candidates", "rush": "{} through the tour", "seize": "{} by the sleeve",
    "send": "{} a letter", "shelter": "{} from the tax", "shift": "{} to the late show", "shoot": "{} with paint",
    "skin": "{} at cards", "spirit": "{} to the opera", "stab": "{} with a pin", "starve": "{} of funds",
    "stone": "{} with snowballs", "strike": "{} as rude", "swallow": "{} in a merger", "sweep": "{} along in song",
    "take": "{} to the opera", "tear": "{} from their desks", "tell": "{} a joke", "throw": "{} a party",
    "torture": "{} with bad puns", "trample": "{} at chess", "transfer": "{} to the late show",
    "transport": "{} to the show", "treat": "{} to lunch", "urge": "{} to sing", "use": "{} as extras",
    "wash": "{} with soap", "winch": "{} on to the stage", "wipe": "{} from the list",
    "bomb": "{} with leaflets", "compel": "{} to sing", "confine": "{} to one page",
    "scald": "{} with tea", "char": "{} with a torch", "maul": "{} in the review", "gore": "{} in the review",
    "whip": "{} into shape", "flog": "{} a raffle", "bite": "{} on the ear", "sting": "{} for the bill",
    "spear": "{} with a question", "peck": "{} on the cheek", "squeeze": "{} into a lift",
    "flood": "{} with letters", "flush": "{} with pride", "hound": "{} for the rent",
    "bang": "{} on the back", "bump": "{} in the lobby",
    "deprive": "{} of a prize", "eject": "{} from the match", "escort": "{} to the opera", "expose": "{} as frauds",
    "finish": "{} with a polish", "hem": "{} with thread", "injure": "{} in pride", "return": "{} to the choir",
    "snow": "{} under with mail", "snuff": "{} with a glance", "strip": "{} of a prize", "turf": "{} from the choir",
    "turn": "{} into fans", "walk": "{} to the opera", "wound": "{} with words", "stick": "{} with the bill",
    "hurt": "{} with words", "hospitalize": "{} by mistake", "plunge": "{} into debate", "test": "{} on grammar",
    "load": "{} with work", "kick": "{} under the table", "lure": "{} to the show",
    "oblige": "{} with a song",
    "plough": "{} a field", "plow": "{} a field", "sell": "{} a raffle",
    "shove": "{} in the queue",
    "trick": "{} at cards", "whisk": "{} to the opera",
    "cart": "{} to the opera", "rescue": "{} from boredom", "save": "{} a seat", "liberate": "{} from old habits",
    "recover": "{} for the choir", "retrieve": "{} for the choir", "extract": "{} from the queue",
    "cheat": "{} at cards",
    "scam": "{} for a laugh", "separate": "{} into groups", "part": "{} with a curtain", "reunite": "{} for a show",
    "reconnect": "{} by phone", "pitch": "{} a plan", "toss": "{} a coin", "fling": "{} a hat",
    "tip": "{} with coins", "hurl": "{} a cap", "help": "{} with the score", "guide": "{} round the fair",
    "pass": "{} the salt", "trace": "{} on paper", "spot": "{} in the crowd", "grant": "{} a bonus",
    "deny": "{} a bonus", "refuse": "{} a bonus", "allow": "{} a nap", "swap": "{} for tenors",
    "exchange": "{} for tenors", "herd": "{} to the opera", "pack": "{} a lunch", "funnel": "{} to the desk",
    "ship": "{} a crate", "overcome": "{} at chess", "overwhelm": "{} with praise", "fell": "{} with a joke",
    "wheel": "{} to the opera",
    "recruit": "{} as cooks", "hire": "{} as cooks", "train": "{} as cooks", "employ": "{} as cooks",
    "draft": "{} as cooks",
}  # fmt: skip
# Verb -> what stands behind it; the counted phrase is its subject.
SUBJECT_CARRIERS: Final = {
    "abandon": "the hobby", "appeal": "for calm", "appear": "on stage", "approve": "the menu", "arrive": "early",
    "await": "the bus", "back": "the mayor", "battle": "the traffic", "be": "polite", "become": "partners",
    "bleed": "ink", "burn": "the toast", "catch": "a bus", "check": "the prices", "choke": "on the soup",
    "cling": "to old habits", "come": "late", "commit": "a blunder", "confess": "to a prank",
    "contract": "for the job", "cram": "for a test", "cross": "the lobby", "defect": "to a rival choir",
    "depend": "on tips", "emerge": "as winners", "endorse": "the mayor", "enlist": "as donors",
    "escape": "the dull lecture", "experience": "a surprise", "face": "the choir", "fall": "on the ice",
    "fight": "the new fee", "find": "a coin", "flee": "the dull lecture", "freeze": "on stage",
    "gather": "in the lobby", "get": "a bonus", "give": "a concert", "go": "to the opera", "hand": "in a petition",
    "have": "a picnic", "head": "for the lobby", "huddle": "in the lobby", "incur": "a fee",
    "confront": "the mayor", "end": "the talks", "limp": "home", "pledge": "a fee",
    "swear": "by the tea", "throw": "a party", "admit": "a mistake", "adopt": "a puppy", "align": "the chairs",
    "answer": "the phone", "bear": "a grudge",
    "break": "a glass", "cast": "a bell", "carry": "the piano", "contest": "the bill", "convalesce": "after the dinner",
    "crack": "an egg", "defy": "the mayor", "deny": "a rumour", "dislocate": "a hinge", "draw": "a map",
    "drop": "a glass",
    "enrol": "as cooks", "enroll": "as cooks", "favor": "the mayor", "favour": "the mayor", "fill": "the pool",
    "flock": "to the opera", "fracture": "a glass", "hurt": "the mood", "injure": "the mood", "mail": "a card",
    "march": "to the opera", "nurse": "a drink", "rally": "round the mayor", "ratify": "the menu",
    "line": "the drawer", "rebel": "in the lobby", "speak": "in rhyme",
    "revolt": "in the lobby", "side": "with the mayor", "slip": "on the ice", "spoil": "the soup", "sprain": "a hinge",
    "submit": "a poem", "tumble": "on the lawn", "twist": "the lid", "veto": "the menu",
    "join": "the choir", "jump": "the queue", "lack": "talent", "languish": "in the queue", "lay": "the table",
    "leap": "the fence", "leave": "a tip", "lie": "on the lawn", "list": "their hobbies", "live": "frugally",
    "lose": "a bet", "meet": "the mayor", "move": "the piano", "need": "a nap", "oppose": "the mayor",
    "pass": "the test", "pay": "a fee", "plead": "for calm", "plunge": "in the pool", "pour": "the tea",
    "receive": "a bonus", "recover": "a lost umbrella", "recruit": "two tenors", "recuperate": "after the dinner",
    "reject": "the mayor", "relocate": "the piano", "rely": "on tips", "remain": "polite", "require": "a nap",
    "reside": "abroad", "return": "the books", "sacrifice": "a weekend", "seek": "a discount", "serve": "the tea",
    "shelter": "from the rain", "shift": "the piano", "show": "a slide", "sign": "a petition", "sit": "on the lawn",
    "sleep": "through the opera", "spend": "a fortune", "stand": "on stage", "starve": "the weeds", "stay": "polite",
    "stream": "a concert", "struggle": "with the lyrics", "suffer": "a setback", "support": "the mayor",
    "survive": "the audit", "sustain": "a high note", "swell": "with pride", "take": "a nap", "test": "the piano",
    "train": "as cooks", "travel": "abroad", "turn": "the page", "undergo": "an audit", "vacate": "the lobby",
    "volunteer": "as cooks", "walk": "to the opera",
    "flood": "the market", "flow": "with pride", "spill": "the tea", "surge": "with pride", "trek": "to the opera",
    "wade": "in the pool",
    "camp": "on the lawn", "run": "the choir", "land": "a role",
    "wait": "for the bus", "wash": "the dishes", "wind": "the clock",
    "regain": "the lead", "gain": "a prize", "taste": "the soup", "win": "a prize",
    "collapse": "the tent", "breathe": "through a straw", "bite": "an apple", "attain": "a rank",
    "embrace": "a fad", "faint": "in a play", "exercise": "in the lobby",
}  # fmt: skip
# (role, head) of the other roles -> subject, verb and the rest; {} is the number, or the number with its people.
CLAUSES: Final = {
    ("of", "make_with"): ("the choir", "make", "with {}"),
    ("of", "go_with"): ("the choir", "go", "with {}"),
    ("of", "flee_with"): ("the choir", "flee", "with {}"),
    ("of", "run_with"): ("the choir", "run", "with {}"),
    ("of", "disappear_with"): ("the choir", "disappear", "with {}"),
    ("of", "escape_with"): ("the choir", "escape", "with {}"),
    ("of", "speed_with"): ("the choir", "speed", "with {}"),
    ("of", "vanish_with"): ("the choir", "vanish", "with {}"),
    ("recipient", "administer"): ("the mayor", "administer", "praise to {}"),
    ("recipient", "feed"): ("the mayor", "feed", "lines to {}"),
    ("noun", "set"): ("the shop", "sell", "{n} sets"),
    ("noun", "skeleton"): ("the shop", "sell", "{n} skeletons"),
    ("noun", "pair"): ("the shop", "sell", "{n} pairs"),
    ("of", "release"): ("the studio", "plan", "the release of {}"),
    ("of", "freeing"): ("the song", "praise", "the freeing of {}"),
    ("predicate", "ill"): ("the guide", "call", "{} ill at ease"),
    ("predicate", "sick"): ("the guide", "call", "{} sick of jazz"),
    ("predicate", "unwell"): ("the guide", "call", "{} unwell"),
    ("predicate", "unconscious"): ("the guide", "call", "{} unconscious of time"),
    ("predicate", "dizzy"): ("the guide", "call", "{} dizzy"),
    ("recipient", "award"): ("the mayor", "award", "medals to {}"),
    ("recipient", "deal"): ("the mayor", "deal", "cards to {}"),
    ("recipient", "issue"): ("the mayor", "issue", "medals to {}"),
    ("recipient", "order"): ("the mayor", "order", "medals to {}"),
    ("recipient", "slap"): ("the mayor", "slap", "stickers on to {}"),
    ("noun", "bandit"): ("the play", "show", "{n} bandits"),
    ("noun", "raider"): ("the play", "show", "{n} raiders"),
    ("noun", "outlaw"): ("the play", "show", "{n} outlaws"),
    ("noun", "herdsman"): ("the play", "show", "{n} herdsmen"),
    ("noun", "herder"): ("the play", "show", "{n} herders"),
    ("noun", "pirate"): ("the play", "show", "{n} pirates"),
    ("noun", "cultist"): ("the play", "show", "{n} cultists"),
    ("noun", "case"): ("the lawyer", "argue", "{n} cases"),
    ("noun", "patient"): ("the dentist", "see", "{n} patients"),
    ("noun", "life"): ("the novel", "follow", "{n} lives"),
    ("noun", "arrival"): ("the hotel", "log", "{n} arrivals"),
    ("noun", "voter"): ("the paper", "question", "{n} voters"),
    ("of", "trace"): ("the map", "show", "the trace of {}"),
    ("of", "sign"): ("the map", "show", "the sign of {}"),
    ("of", "contact_with"): ("the clerk", "praise", "the contact with {}"),
    ("noun", "sentence"): ("the teacher", "read", "{n} sentences"),
    ("noun", "term"): ("the teacher", "explain", "{n} terms"),
    ("noun", "mandate"): ("the board", "issue", "{n} mandates"),
    ("noun", "constituency"): ("the guide", "describe", "{n} constituencies"),
    ("noun", "elector"): ("the paper", "question", "{n} electors"),
    ("not_subject", "see"): ("the agency", "see", "{} at the opera"),
    ("not_subject", "return"): ("the agency", "return", "{} to the show"),
    ("noun", "round"): ("the golfer", "play", "{n} rounds"),
    ("of", "life"): ("the film", "show", "the lives of {}"),
    ("of", "whereabouts"): ("the map", "show", "the whereabouts of {}"),
    ("of", "search_for"): ("the choir", "search", "for {} to hire"),
    ("of", "look_for"): ("the choir", "look", "for {} to hire"),
    ("of", "dig_for"): ("the choir", "dig", "for {} to hire"),
    ("of", "hunt_for"): ("the choir", "hunt", "for {} to hire"),
    ("toll", "count"): ("the count", "reach", "{n}"),
    ("toll", "tally"): ("the tally", "reach", "{n}"),
    ("recipient", "give"): ("the mayor", "give", "medals to {}"),
    ("recipient", "hand"): ("the mayor", "hand", "medals to {}"),
    ("recipient", "mete"): ("the mayor", "mete", "out praise to {}"),
    ("predicate", "in_camp"): ("the guide", "see", "{} in a camp"),
    ("predicate", "in_shelter"): ("the guide", "see", "{} in a shelter"),
    ("predicate", "in_centre"): ("the guide", "see", "{} in a centre"),
    ("predicate", "in_center"): ("the guide", "see", "{} in a center"),
    ("predicate", "in_tent"): ("the guide", "see", "{} in a tent"),
    ("predicate", "in_site"): ("the guide", "see", "{} in a site"),
    **{
        ("toll", head): (f"the {head}", "want", "{n}")
        for head in (
            "army battalion brigade contingent corps deployment detachment faction force front gang garrison group "
            "insurgency military militia mission movement navy regiment"
        ).split()
    },
    **{
        ("noun", head): ("the paper", "praise", f"{{n}} {several}")
        for head, several in (
            ("agent", "agents"),
            ("aircraft", "aircraft"),
            ("bomber", "bombers"),
            ("chinook", "Chinooks"),
            ("cutter", "cutters"),
            ("deputy", "deputies"),
            ("battery", "batteries"),
            ("column", "columns"),
            ("company", "companies"),
            ("division", "divisions"),
            ("unit", "units"),
            ("eurofighter", "Eurofighters"),
            ("helicopter", "helicopters"),
            ("jet", "jets"),
            ("man", "men"),
            ("member", "members"),
            ("mig", "MiGs"),
            ("plane", "planes"),
            ("rafale", "Rafales"),
            ("ship", "ships"),
            ("tornado", "tornadoes"),
            ("vessel", "vessels"),
            ("volunteer", "volunteers"),
            ("woman", "women"),
        )
    },
}

# ------------------------------------------------------------------------------------------------ own sentences
# Frame -> a sentence for all its heads, where the first example takes none but its own: {past}, {participle}, {ing},
# {base} and {plural} are forms of the head, {past_0} and {past_1} those of the parts of a head with an underscore.
OWN_CARRIERS: Final = {
    "abducted.make_off_with.of": "The gunmen {past_0} off with [35] worshippers",
    "affected.alive.subject": "[Three] of the passengers {past} out alive",
    "casualties.dead_or_hurt.predicate": "The storm left [80] people {base_0} or {base_1}",
    "casualties.dead_or_missing.predicate": "The storm left [80] people {base_0} or {base_1}",
    "casualties.kill_or_wound.object": "The bombs {past_0} or {past_1} [39] shoppers",
    "casualties.losses_stand.of": "The losses stood at [400] men",
    "casualties.losses.of": "The staff saw enemy {plural_0} at [400] men",
    "casualties.plough_into.of": "A lorry {past_0} into [12] pedestrians",
    "deaths.shoot_and_die.object": "[A] man was {participle_0} near the gate and {past_1} at the scene",
    "deaths.shot_dead.object": "Guards {past} [three] men to death",
    "detained.behind_bars.subject": "[64] journalists {past} behind bars",
    "detained.bring_in.of": "The marines {past_0} in [11] crew of the boat",
    "detained.round_up.object": "[Six] suspects were {participle} into custody",
    "displaced.in_camp.predicate": "There are [3,000] people in six evacuation {plural_1}",
    "displaced.move_to_safety.subject": "[4,100] villagers had {participle} to safer ground",
    "displaced.persons.noun": "Aid reached [82,000] internally displaced {plural}",
    "displaced.on_move.predicate": "The war left [thousands] on the move",
    "displaced.take_in_nationals.of": "Jordan has {participle_0} in [1.1 million] Syrians",
    "displaced.take_refuge.subject": "[1,200] people {past} in shelters",
    "injuries.pistol_whip.object": "Robbers pistol-whipped [two] clerks",
    "injuries.operate_on.of": "The surgeons {past_0} on [six] of the marchers",
    "injuries.shoot_and_survive.object": "[Two] men were {participle_0} but {past_1}",
    "injuries.treat.object": "[14] workers were {participle} to hospital",
    "missing.search_for.of": "Divers are {ing_0} for [two] sailors",
    "prosecuted.on_trial.subject": "[Four] officers {plural} on trial",
    "prosecuted.charges_against.of": "The court heard the {plural_0} {base_1} [nine] men",
}
# Frame -> head -> its sentence, where the head wants another companion or form than the rest.
OWN_SENTENCES: Final[dict[str, dict[str, str]]] = {
    "fighters.strength.toll": {
        head: f"The rebel {head}, which once numbered [8,000], is gone"
        for head in ("army", "force", "front", "movement")
    },
    "fighters.resize.toll": {
        head: f"The rebel {head} shrank to [700]"
        for head in ("army", "faction", "force", "front", "gang", "group", "movement")
    },
    "troops.numbering.toll": {
        head: f"The {head}, which once numbered [900], is gone" for head in ("contingent", "military")
    },
    "affected.fall_ill.subject": {
        "be": "[11] guests were sick after the meal",
        "catch": "[11] guests caught cholera at the inn",
        "contract": "[11] guests contracted malaria in May",
        "test": "[11] guests tested positive after the meal",
    },
    "affected.toll": {
        "affect": "The number of affected has grown to [640]",
        "infect": "The number of infected has grown to [640]",
    },
    "attacks.noun": {"attempt-attack": "Monitors logged [48] attempted attacks on convoys"},
    "deaths.commit_suicide.subject": {"take": "[Four] farmers took their own lives in May"},
    "deaths.die.subject": {
        "drown": "[Two] villagers drowned in the lake",
        "suffocate": "[Two] villagers suffocated in the smoke",
        "succumb": "[Two] villagers succumbed to the cold",
    },
    "abducted.carry_off.object": {"march": "Raiders marched [two] teachers away"},
    "deaths.cut_down.object": {"strike": "[Nine] nurses were struck down by the plague"},
    "detained.behind_bars.subject": {"end": "[Two] men ended up behind bars", "wind": "[Two] men wound up behind bars"},
    "detained.take_in.object": {
        "book": "[Six] suspects were booked into jail",
        "have": "Police have [six] suspects in custody",
        "hold": "[Six] suspects were held in custody",
        "keep": "[Six] suspects were kept in custody",
        "leave": "The raid left [nine] men in custody",
        "place": "[Six] suspects were placed in custody",
        "pull": "[Six] suspects were pulled into custody",
        "put": "[Six] suspects were put behind bars",
        "remand": "[Six] suspects were remanded in custody",
    },
    "deaths.lose_lives.subject": {
        "lay": "[Eleven] worshippers laid down their lives",
        "pay": "[Eleven] worshippers paid with their lives",
    },
    "deaths.of": {
        "body": "The bodies of [six] monks were found",
        "corpse": "The corpses of [six] monks were found",
        "remain": "The remains of [six] monks were found",
        "shooting_death": "The shooting deaths of [six] monks shocked the town",
        "toll": "The blast took a toll of [six] monks",
    },
    "deaths.shot_and_killed.object": {"shoot_fatally": "Troops fatally shot [six] marchers"},
    "deaths.shot_dead.object": {
        "believe": "[Three] men were believed dead",
        "confirm": "[Three] men were confirmed dead",
        "declare": "Doctors declared [three] men dead",
        "fear": "[Three] men were feared dead",
        "find": "Police found [three] men dead on the bridge",
        "gun": "[Three] men were fatally gunned down",
        "knock": "A lorry knocked [three] men dead",
        "leave": "The blast left [three] men dead",
        "mow": "A gunman mowed down [three] men",
        "presume": "[Three] men were presumed dead",
        "pronounce": "Doctors pronounced [three] men dead",
        "report": "[Three] men were reported dead",
        "shoot": "Police shot [three] men dead on the bridge",
        "strike": "A lorry fatally struck [three] men",
    },
    "deaths.to_death.subject": {
        "burn": "[Five] hikers burned to death",
        "meet": "[Five] hikers met their deaths on the ridge",
    },
    "detained.predicate": {"remanded": "The raid left [nine] men remanded in custody"},
    "detained.round_up.object": {
        "lock": "[Six] suspects were locked up",
        "round": "They rounded up [1,027] people",
        "sweep": "Police swept up [six] suspects",
    },
    "displaced.drive_home.object": {"remove": "Troops removed [14,500] families from their homes"},
    "displaced.move_to_safety.object": {
        "place": "Crews placed [800] villagers in shelters",
        "put": "Crews put [800] villagers in shelters",
    },
    "displaced.persons.noun": {
        "people": "Aid reached [82,000] internally displaced people",
        "person": "Aid reached [82,000] internally displaced persons",
        "population": "A displaced population of [82,000] camped there",
    },
    "displaced.return.subject": {"come": "[3,000] people came back to their homes"},
    "displaced.take_in.object": {"take": "The camp takes in [32,000] people"},
    "displaced.take_refuge.subject": {
        "arrive": "[1,200] people arrived at the camp",
        "be": "[1,200] people are in shelters",
        "cram": "[1,200] people crammed into shelters",
        "cross": "[1,200] people crossed over to seek refuge",
        "find": "[1,200] people found refuge in schools",
        "seek": "[1,200] people sought refuge in schools",
        "spend": "[1,200] people spent the night in shelters",
        "take": "[1,200] people took refuge in schools",
    },
    "displaced.toll": {
        "displace": "The number of displaced reached [9,000]",
        "evacuate": "The number of evacuated reached [9,000]",
    },
    "fighters.force.fill": {},
    "fighters.join.subject": {
        "defect": "[700] students defected to the rebels",
        "enlist": "[700] students enlisted with a local militia",
        "fight": "[800] Tunisians fought with jihadist groups",
        "join": "[700] students joined a local militia",
        "recruit": "[700] students were recruited by a local militia",
        "volunteer": "[700] students volunteered for a local militia",
    },
    "fighters.toll": {"strength": "The strength of the rebel force is put at [8,000]"},
    "fighters.travel.subject": {"swell": "[800] youths swelled the ranks of the rebels"},
    "injuries.condition.predicate": {
        "in_care": "A blast left [two] people in intensive care",
        "in_coma": "A blast left [two] people in a coma",
        "in_condition": "A blast left [two] people in a stable condition",
        "in_hospital": "A blast left [two] people in hospital",
        "in_icu": "A blast left [two] people in the ICU",
        "in_surgery": "They met [two] sailors in surgery",
        "with_burn": "They met [four] sailors with burns",
        "with_injury": "They met [four] sailors with head injuries",
        "with_wound": "They met [four] sailors with stab wounds",
    },
    "injuries.condition.subject": {
        "fight": "[Two] of them fought on in intensive care",
        "list": "[Two] of them were listed in critical condition",
        "listed": "[Two] of them were listed in serious condition",
    },
    "prosecuted.charge.object": {
        "retry": "[36] brokers were retried",
    },
    "injuries.toll": {
        "hurt": "The number of people hurt rose to [40]",
        "injure": "The number of injured rose to [40]",
        "wound": "The number of wounded rose to [40]",
    },
    "injuries.treat.object": {
        "admit": "[14] workers were admitted with burns",
        "hospitalise": "[14] workers were hospitalised with burns",
        "land": "The crash landed [14] workers in hospital",
        "leave": "The crash left [14] workers in hospital",
        "put": "The crash put [14] workers in hospital",
        "release": "[14] workers were released from hospital",
        "treat": "[14] workers were treated for burns",
    },
    "prosecuted.appear.subject": {
        "appeal": "[Three] men appealed against their sentences",
        "await": "[Three] men awaited trial",
        "confess": "[Three] men confessed in court",
        "face": "[Three] men faced charges",
        "get": "[Three] men got jail terms",
        "go": "[Three] men went on trial",
        "plead": "[Three] men pleaded guilty",
        "receive": "[Three] men received jail terms",
        "stand": "[Three] men stood trial",
    },
    "prosecuted.bring.object": {
        "commit": "The judge committed [nine] men for trial",
        "find": "The court found [nine] men guilty",
        "give": "The court gave [nine] men prison sentences",
        "hand": "The court handed [nine] men prison sentences",
        "put": "[Nine] men were put on trial",
        "refer": "Police referred [nine] men to prosecutors",
        "send": "The judge sent [nine] men to trial",
    },
    "prosecuted.sentence_to.recipient": {"mete": "The court meted out prison terms to [nine] traders"},
    "votes.back.subject": {"cross": "[61] lawmakers crossed the aisle"},
    "votes.label": {"no": "Yes 11, no [18], read the board", "yes": "Ayes and noes: yes [18], no 11"},
    "weapons.noun": {},
    "weapons.toll": {},
}
