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
PEOPLE: Final = ("clerks", "nurses", "drivers", "singers", "men", "teachers", "farmers")

# ------------------------------------------------------------------------------------------------ companion words
PARTICLES: Final = frozenset("down up out off away apart over into".split())
ADVERBS: Final = frozenset("ashore downstream outdoors fatally voluntarily spontaneously nowhere without".split())
VERBS: Final = frozenset(
    "abandon abduct capsize cast claim compel cost drown evacuate expect flee force kidnap leave lose mow release rescue save "
    "seize sink spare take".split()
)
RESULTS: Final = frozenset(
    "alive captive collective dead displaced guilty higher homeless hungry ill injured intensive killed makeshift malnourished "
    "missing open positive rough safe safer sick solitary stranded temporary thirsty trapped unaccounted unclear unknown "
    "wounded".split()
)
PREDICATIVE: Final = {"alive": "alive", "ill": "ill", "unaccounted": "unaccounted for", "killed": "killed"}
RESULT_THINGS: Final = {
    "route": "collective displaced higher intensive makeshift open positive rough safe safer solitary temporary unclear unknown",
    "horse": "",  # all others
}
# Words that no sentence can do without, or that are no companion in any other form.
SKIPPED_COMPANIONS: Final = frozenset({"it", "held", "er"})
# Forms that stand beside their lemma.
SKIPPED_HEADS: Final = frozenset({"listed", "whereabout"})

# Particle, adverb or verb -> verb and what stands behind it, in a phrase that says nothing of people.
VERBAL_PHRASES: Final = {
    "down": ("slow", "down the pace"),
    "up": ("sum", "up the costs"),
    "out": ("spell", "out the rules"),
    "off": ("pay", "off a loan"),
    "away": ("stow", "away old maps"),
    "apart": ("tell", "apart two fakes"),
    "over": ("gloss", "over the rules"),
    "into": ("look", "into the accounts"),
    "ashore": ("tow", "the boats ashore"),
    "downstream": ("float", "the logs downstream"),
    "outdoors": ("dine", "outdoors"),
    "fatally": ("weaken", "the scheme fatally"),
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
            "{subject}, and so did the mayor in a poem about the {c}, {predicate}",
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
            "{subject}, said the mayor whose {thing} is {c}, {predicate}",
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
    "free": "{} from the tax", "freeze": "{} with a glance", "give": "{} a bonus", "graze": "{} with a feather",
    "gun": "{} with paint", "hack": "{} by mail", "hand": "{} a medal", "haul": "{} to the opera",
    "have": "{} on the payroll", "helicopter": "{} to the show", "hit": "{} with a fee", "hold": "{} in esteem",
    "hospitalise": "{} by mistake", "host": "{} at a dinner", "house": "{} at a discount",
    "instruct": "{} in Latin", "keep": "{} on the payroll", "knock": "{} in a review", "land": "{} a role",
    "lead": "{} in song", "leave": "{} a tip", "lift": "{} on to the stage", "list": "{} as donors",
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
    "join": "the choir", "jump": "the queue", "lack": "talent", "languish": "in the queue", "lay": "the table",
    "leap": "the fence", "leave": "a tip", "lie": "about their age", "list": "their hobbies", "live": "frugally",
    "lose": "a bet", "meet": "the mayor", "move": "the piano", "need": "a nap", "oppose": "the mayor",
    "pass": "the test", "pay": "a fee", "plead": "for calm", "plunge": "in the pool", "pour": "the tea",
    "receive": "a bonus", "recover": "a lost umbrella", "recruit": "two tenors", "recuperate": "after the dinner",
    "reject": "the mayor", "relocate": "the piano", "rely": "on tips", "remain": "polite", "require": "a nap",
    "reside": "abroad", "return": "the books", "sacrifice": "a weekend", "seek": "a discount", "serve": "the tea",
    "shelter": "in the lobby", "shift": "the piano", "show": "a slide", "sign": "a petition", "sit": "on the lawn",
    "sleep": "in the lobby", "spend": "a fortune", "stand": "on stage", "starve": "the weeds", "stay": "polite",
    "stream": "a concert", "struggle": "with the lyrics", "suffer": "a setback", "support": "the mayor",
    "survive": "the audit", "sustain": "a high note", "swell": "with pride", "take": "a nap", "test": "the piano",
    "train": "as cooks", "travel": "abroad", "turn": "the page", "undergo": "an audit", "vacate": "the lobby",
    "volunteer": "as cooks", "walk": "to the opera",
}  # fmt: skip
# (role, head) of the other roles -> subject, verb and the rest; {} is the number, or the number with its people.
CLAUSES: Final = {
    ("noun", "case"): ("the lawyer", "argue", "{n} cases"),
    ("noun", "patient"): ("the dentist", "see", "{n} patients"),
    ("noun", "life"): ("the novel", "follow", "{n} lives"),
    ("noun", "arrival"): ("the hotel", "log", "{n} arrivals"),
    ("noun", "voter"): ("the paper", "question", "{n} voters"),
    ("noun", "round"): ("the golfer", "play", "{n} rounds"),
    ("of", "life"): ("the film", "show", "the lives of {}"),
    ("of", "whereabouts"): ("the map", "show", "the whereabouts of {}"),
    ("of", "search_for"): ("the choir", "search", "for {}"),
    ("of", "look_for"): ("the choir", "look", "for {}"),
    ("of", "hunt_for"): ("the choir", "hunt", "for {}"),
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
}

# ------------------------------------------------------------------------------------------------ own sentences
# (frame, head) -> a sentence, where the frame's first example takes the head in no form.
OWN_SENTENCES: Final[dict[tuple[str, str], str]] = {}
