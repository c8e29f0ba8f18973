"""Words around a number that make it a name, a label or a figure of speech, not a quantity; each set with its reason."""

from __future__ import annotations

from typing import Final, NamedTuple

from numbers_extract.lexicon.phrase_words import FIGURE_NOUNS

__all__ = [
    "BEARING_LETTERS",
    "BEFORE_CODES",
    "BEFORE_NUMBER_IN_NAME",
    "BEFORE_PLURALS",
    "BEFORE_SPANS",
    "BEHIND_MODELS",
    "BLOCKS",
    "BOOK_SIGNS",
    "CALIBRES",
    "CALIBRE_TIMES",
    "CALIBRE_UNITS",
    "CALLED_AT",
    "CALL_SIGN",
    "CAPITALISED_LABELS",
    "CONTACTING",
    "CONTACTING_VERBS",
    "DAYS_COUNTED",
    "GENERATION",
    "GENERATIONS",
    "HALVED",
    "IDIOMS",
    "IN_CITATIONS",
    "LABEL_AFTER",
    "LABEL_GROUPS",
    "LABEL_NOUNS",
    "LEVELS_FIRST",
    "MAGNUMS",
    "MAKERS",
    "MODELLED",
    "MOST_OF_A_NAME",
    "MOST_RANKS",
    "NAMES_SHORTENED",
    "NAMING_REASONS",
    "NEW_MODELS",
    "NO_NAMES_BEHIND",
    "NUMBERED_ONES",
    "NUMBERED_THINGS",
    "NUMBER_ABBREVIATIONS",
    "NUMBER_LABELS",
    "NUMBER_PREFIXES",
    "OF_A_CALIBRE",
    "OF_A_YEAR",
    "OF_STATIONS",
    "ON_LINES",
    "ON_ROADS",
    "ORDINAL_ENDINGS",
    "PRODUCTS",
    "RANKED",
    "REASONS",
    "RINGING",
    "ROADS_OF_PLACES",
    "ROAD_CODES",
    "ROAD_KEEPERS",
    "SCORED",
    "SEVERAL_OF_A_NAME",
    "SHARES_NUMBERED",
    "SIZED_BY_YEARS",
    "SPANS_TOO",
    "STATIONS",
    "STREET_LABELS",
    "TEXTING",
    "THROUGH",
    "TIME_ZONES",
    "TO_GALLERY",
    "UNITS_NUMBERED",
    "VERBS_TOO",
    "VICINITIES",
    "WON_BALLOTS",
    "ZONE_SIGNS",
    "Reason",
]


class Reason(NamedTuple):
    """Why a mark leaves: ``id`` is the rule, ``says`` the reason shown, with an example and a counter-example.

    The bracketed mark of the example is discarded by this rule, that of the counter-example is not.
    """

    id: str
    says: str
    example: str
    counter_example: str


REASONS: tuple[Reason, ...] = (
    Reason(
        "discard.calendar",
        "a date, a year, a clock time or a decade",
        "The pact was signed in [1998].",
        "The army has [1998] tanks.",
    ),
    Reason(
        "discard.label",
        "a name or label with a number in it",
        "He boarded Flight [417] at noon.",
        "He counted [417] planes.",
    ),
    Reason("discard.model", "a model or code name", "They fired a Kornet-[110] missile.", "They fired [110] missiles."),
    Reason("discard.calibre", "the calibre of an arm", "He hid a [9] mm pistol.", "He hid [9] pistols."),
    Reason("discard.ordinal", "an ordinal", "It was the [2nd] wave.", "It was [2] waves."),
    Reason("discard.idiom", "a figure of speech", "The shop is open [24]/7.", "The shop sold [24] lamps."),
    Reason(
        "discard.pronoun",
        "a pronoun or a determiner",
        "[One] senior official said so.",
        "Of the four barns [one] burned down.",
    ),
    Reason(
        "discard.score", "a result in a game", "The home side won [3]-1.", "The court ruled [3]-1 for the plaintiff."
    ),
    Reason(
        "discard.address",
        "an address, a phone number or a web address",
        "She lives at [16] Harbour Street.",
        "She owns [16] boats.",
    ),
    Reason("discard.furniture", "page furniture or a credit", "By Ann Lee and [2] others", "The fire hurt [2] others."),
    Reason("discard.frequency", "how often, not how many", "He scored [twice].", "They won [twice] as many votes."),
    Reason(
        "discard.ratio_noun",
        "a word that names no share here",
        "the second [half] of the game",
        "They hold [half] of the town.",
    ),
    Reason(
        "discard.denominator",
        "what a rate is taken per",
        "There were 94 cases per [100,000] people.",
        "There were [100,000] people.",
    ),
    Reason(
        "discard.list",
        "the number of a section, a list item or a note",
        "[2]. Wash the rice.",
        "Wash [2] bowls of rice.",
    ),
    Reason("discard.figures", "one of a long row of figures", "", "It cost [400] dollars."),
    Reason("discard.too_long", "no number, or one too long or too large for a table", "", "It cost [400] dollars."),
    Reason(
        "discard.no_noun",
        "a number with nothing that it counts",
        "The answer came back, [one] thinks, too late.",
        "It counted [one] vote.",
    ),
)

# Nouns whose following number is a label. ``Group of 20`` too.
LABEL_NOUNS: Final = frozenset(
    """
    flight article resolution gate highway route channel block room chapter section clause number no nos nr page apollo
    extension ext courtroom platform terminal unit building suite apartment apt floor-number bus-route line-number track pier bay ward precinct
    district-number grade level phase stage tier type class-of category model mark version chapter volume vol issue part-number
    figure-number fig table-number exhibit appendix annex schedule title rule directive decree order law act amendment proposition
    psalm verse lot plot serial case docket tel telephone phone fax hotline box p.o cell-number bureau-number step
    update wrapup refile interstate freeway motorway junction exit mile-marker camp-number squadron-number regiment-number fab-number area-number zone marker
    season episode sector lane reactor
    group-of g i m a-road highway county-road road autopista ruta
    windows office android iphone galaxy playstation xbox ios mach formula euro-standard
    game fortune ftse dax cac nikkei nasdaq stoxx russell asx topix ibex sp s&p hang-seng
    week-number day-number game-number round-number matchday lap hole seed hwy rte milepost warrant reference ref
    """.split()
)
# Numbers behind the plural of one of these, or of a noun of a label, name some of them: ``posts 17 and 18``.
NUMBERED_THINGS: Final = frozenset(
    "post checkpoint cell door camp court courtroom ward well station tower house plot pier berth shaft reactor row seat gate room "
    "stand platform hangar lane locker booth bay lock silo turbine runway block cellblock pavilion dormitory wing sector lot table "
    "bunker hall".split()
)
# Before a small number and a singular they tell its rank: ``a category five storm``.
RANKED: Final = frozenset("category class grade tier".split())
MOST_RANKS: Final = 12
# Behind a preposition a number behind one of these counts nothing: ``on day 42``.
DAYS_COUNTED: Final = frozenset("day week".split())
# Before a number these are part of a name: ``World War Three``.
BEFORE_NUMBER_IN_NAME: Final = (("world", "war"),)
# Behind a name a number behind one of these names one of several: ``Temo refugee camp 4``.
SEVERAL_OF_A_NAME: Final = frozenset("camp ward zone sector".split())
# No more of them have numbers: ``the Yes camp 62,056`` counts.
MOST_OF_A_NAME: Final = 999
# Stations have a number before this: ``69 News``.
OF_STATIONS: Final = frozenset({"news"})
# Before a number that opens its sentence these tell a level, no name: ``Toll 12 was given``.
LEVELS_FIRST: Final = FIGURE_NOUNS - {"tally"} | {"score", "temperature"}
# In the singular a number before one of these names it: ``troops of 81 division``.
UNITS_NUMBERED: Final = frozenset("battalion brigade division regiment squadron".split())
# The same of a list of shares, named by how many they are: ``the Orvel 500 index rose``; not ``500 index points``.
SHARES_NUMBERED: Final = frozenset({"index"})
# Right before the number of a model and its name, also without an article: ``unveils new 613 Swiftwing``.
NEW_MODELS: Final = frozenset("new latest next-generation upgraded revamped".split())
# The reasons of numbers that name something: told again alone behind an article, such a number names it again.
NAMING_REASONS: Final = frozenset({"discard.model"})
# What is shown or sold with the number of its model behind a name: ``the Orvel Trent 900 engines``.
MODELLED: Final = frozenset(
    "aircraft airliner bus car chip console drone engine helicopter jet launcher locomotive missile phone plane processor rifle rocket "
    "smartphone tablet tank truck turbine".split()
)
# Behind the name of a maker of aircraft a number that counts nothing is a model: ``an Airbus 320 with 90 people``.
MAKERS: Final = frozenset(
    "airbus antonov boeing bombardier cessna embraer fokker ilyushin learjet lockheed tupolev yakovlev".split()
)
# Behind these a noun with a capital and a number is no name.
NO_NAMES_BEHIND: Final = frozenset("over than least most about nearly almost".split())
# Written short in the names of streets, so that a full stop behind them ends nothing.
NAMES_SHORTENED: Final = frozenset("mt st ft dr n s e w".split())
# Who keeps a road has its number behind it, on or near which something is: ``a crash on U.S. 61``.
ROAD_KEEPERS: Final = frozenset({"us", "u.s.", "u.s"})
ON_ROADS: Final = frozenset(
    "on along near off at from of to and onto across between close closed northbound southbound eastbound westbound".split()
)
# The first and the last word of a road's kind, written short: ``County Rd. 17``.
ROADS_OF_PLACES: Final = frozenset({("county", "rd"), ("state", "rd"), ("township", "rd")})
# Codes of roads in capitals that are scale words in small letters: ``on CR 12``.
ROAD_CODES: Final = frozenset({"cr"})
# Pages and pictures of a series: ``Image 2 of 10``.
NUMBERED_ONES: Final = frozenset("image photo picture slide page part article figure gallery".split())
# Behind a number these make it a name: ``the 30301 ZIP Code``.
LABEL_AFTER: Final = dict.fromkeys("zip postal post area dialling dialing country".split(), "code")

# Behind two numbers of a picture: ``1 / 3 Back to Gallery``.
TO_GALLERY: Final = ("back", "to", "gallery")
# Products whose number is part of their name, also before a noun: ``Windows 8 users``.
PRODUCTS: Final = frozenset("fortune android galaxy ios ipad iphone kindle playstation windows xbox".split())
# Capitalised, these have their number before a plural too: ``Chapter 11 filings``, ``Tier 1 suppliers``.
BEFORE_PLURALS: Final = frozenset(
    "article chapter section title schedule clause rule amendment phase category level tier grade class type stage".split()
)
# Capitalised behind a number these are the end of a product's name: ``the 737 Max jets``.
BEHIND_MODELS: Final = frozenset({"max", "dreamliner"})
# Between the bracket of a citation and its year, beside names: ``(see Moru et al., 2009)``.
IN_CITATIONS: Final = frozenset("et al . and & ; , # e.g e g see also cf ibid -".split())
# Behind these *of* leads to a size, no year: ``the population of 1967``.
SIZED_BY_YEARS: Final = frozenset(
    "amount army average brigade capacity ceiling congregation count crew crowd figure fleet force garrison height high lot low level limit "
    "line mark maximum membership minimum number peak population price quota rate record salary score size staff strength sum target "
    "threshold toll total town turnout unit value village wage workforce".split()
)
# Plurals that a year stands before: ``the 1998 elections``.
OF_A_YEAR: Final = frozenset(
    "bombings campaigns candidates caucuses championships contenders elections finals floods games graduates hopefuls lawsuits midterms models "
    "olympics polls presidential primaries protests results riots talks".split()
)
# With a capital only: ``Week 12``, ``House Bill 1234``.
CAPITALISED_LABELS: Final = frozenset(
    "week day round form bill district part hb sb sr fig pool heat race group session radio tv television prisoner inmate detainee "
    "patient player juror studio gallery cafe lounge".split()
)
# What stands before the number of a broadcaster: ``Fox 35``.
STATIONS: Final = frozenset("news local abc cbs nbc fox pbs bbc itv".split())
# How broadcasters of the United States are called: ``KCRA 3``.
CALL_SIGN: Final = r"[KW][A-Z]{3}"
# Generations of mobile networks: ``5G``.
GENERATION: Final = "G"
GENERATIONS: Final = range(1, 7)

ORDINAL_ENDINGS: Final = frozenset({"st", "nd", "rd", "th", "ST", "ND", "RD", "TH"})

# Fixed expressions: the words, with ``#`` for digits as given; any number inside is no quantity.
IDIOMS: tuple[tuple[str, ...], ...] = (
    *(
        (verb, number)
        for number in ("911", "999")
        for verb in ("call", "calls", "called", "calling", "dial", "dialed", "dialled", "dialing", "phoned")
    ),
    ("911", "call"),
    ("911", "dispatch"),
    ("911", "dispatchers"),
    ("911", "calls"),
    ("911", "caller"),
    ("911", "callers"),
    ("911", "operator"),
    *(("911", noun) for noun in ("audio", "recording", "recordings", "tape", "tapes", "transcript", "transcripts")),
    ("911", "dispatcher"),
    ("999", "call"),
    *(
        ("24", "-", "hour", noun)
        for noun in (
            "access care clinic cover coverage guard helpline hotline news pharmacy protection security service shop store "
            "surveillance support watch"
        ).split()
    ),
    *((number, "-", "way") for number in ("three", "four", "five", "six")),
    ("two", "-", "state"),
    ("five", "-", "alarm"),
    ("24", "/", "7"),
    ("9", "/", "11"),
    ("7", "/", "7"),
    ("50", "-", "50"),
    ("fifty", "-", "fifty"),
    ("one", "-", "on", "-", "one"),
    ("one", "on", "one"),
    ("one", "by", "one"),
    ("two", "by", "two"),
    ("one", "another"),
    ("one", "way", "or", "another"),
    ("no", "one", "else"),
    ("one", "bit"),
    ("one", "thing"),
    ("for", "one", "thing"),
    ("at", "one", "point"),
    ("under", "one", "roof"),
    ("under", "one", "umbrella"),
    ("under", "one", "flag"),
    ("under", "one", "banner"),
    ("under", "one", "command"),
    ("under", "one", "leadership"),
    ("at", "one", "time"),
    ("one", "-", "in", "-", "a", "-", "million"),
    ("one", "in", "a", "million"),
    ("one", "day"),
    ("day", "one"),
    ("one", "of", "a", "kind"),
    ("one", "-", "time"),
    ("one", "-", "way"),
    ("one", "-", "sided"),
    ("one", "-", "off"),
    ("two", "-", "way"),
    ("second", "-", "hand"),
    ("first", "-", "hand"),
    ("number", "one"),
    ("number", "two"),
    ("square", "one"),
    ("back", "to", "square", "one"),
    ("on", "the", "one", "hand"),
    ("one", "'s"),
    ("one", "side"),
    ("a", "thousand", "times"),
    ("one", "hundred", "percent", "sure"),
    ("half", "-", "hearted"),
    ("half", "-", "brother"),
    ("half", "-", "sister"),
    ("half", "-", "mast"),
    ("half", "-", "time"),
    ("half", "-", "way"),
    ("half", "brother"),
    ("half", "sister"),
    ("half", "-", "dead"),
    ("half", "staff"),
    ("half", "mast"),
    ("two", "-", "faced"),
    *(
        (number, "-", "star", rank)
        for number in "one two three four five 1 2 3 4 5".split()
        for rank in "admiral admirals flag gen general generals officer officers rank".split()
    ),
    ("three", "-", "dimensional"),
    ("two", "-", "dimensional"),
    ("catch", "-", "22"),
    ("nine", "-", "one", "-", "one"),
    ("9", "-", "1", "-", "1"),
    ("one", "half"),
    ("two", "birds", "with", "one", "stone"),
    *((number, "-", "figure") for number in ("five", "six", "seven", "eight")),
    ("four", "-", "wheel"),
    ("two", "-", "wheel"),
)

# Vague numbers that are verbs behind a name: ``Lee scores a goal``.
VERBS_TOO: Final = frozenset({"scores"})
# What has scores that are marks: ``credit scores``.
SCORED: Final = frozenset("credit test exam sat iq fico satisfaction approval confidence personal".split())
# What may stand before a hyphen and a number that is a quantity all the same: ``sub-7 nanometre``, ``now-18-month-old``.
NUMBER_PREFIXES: Final = frozenset(
    "sub now then near minus plus nearly almost mid early late magnitude foot ft".split()
)


NUMBER_LABELS: Final = frozenset({"number"})
NUMBER_ABBREVIATIONS: Final = frozenset("no nos nr ext hwy pct rte".split())
LABEL_GROUPS: Final = frozenset({"group", "big", "gang"})
STREET_LABELS: Final = frozenset(
    """
    street st road rd avenue ave boulevard blvd lane ln drive dr square place pl court ct highway hwy parkway pkwy terrace way
    circle crescent close alley row quay mews turnpike pike broadway expressway freeway
    """.split()
)
# Before ``of`` and the number of a house: ``in the vicinity of 4501 W.``.
VICINITIES: Final = frozenset("area block corner vicinity".split())
# Between two numbers it names all those from one to the other: ``pages 3 through 8``.
THROUGH: Final = frozenset({"through", "thru"})
BEARING_LETTERS: Final = frozenset("n s e w nw ne sw se".split())

# Short forms, with a point behind, of what books and papers number: ``p. 12``, ``fn. 3``.
BOOK_SIGNS: Final = frozenset("p pp fn vol ch fig para chap".split())

BLOCKS: Final = frozenset({"block", "blk"})

# Before a telephone number of a town: ``call 625-4000``.
CALLED_AT: Final = frozenset("at call dial phone ring tel text fax".split())
# Right before a short line: ``dial 112``; in a sentence with one of these or of ``CONTACTING_VERBS`` ``on`` leads to it too.
RINGING: Final = frozenset("call dial phone ring".split())
CONTACTING_VERBS: Final = frozenset({"contact"})
ON_LINES: Final = frozenset({"on"})
# In a sentence with one of these, a number like a telephone's behind *or* is one: ``email her or 555-0142``.
CONTACTING: Final = frozenset("call contact contacting email mail phone visit write writing".split())
# Behind one of these, or ``to`` in their sentence, long figures are a code: ``text NEWS to 51414``.
TEXTING: Final = frozenset("text texting texted".split())
# Also behind these in such a sentence: ``text a tip to police at 274637``.
BEFORE_CODES: Final = frozenset({"(", "at"})
# The calibre of an arm: ``9mm pistol``, ``7.62 x 39mm ammunition``.
CALIBRE_UNITS: Final = frozenset(
    {"mm", "millimeter", "millimetre", "millimeters", "millimetres", "cal", "calibre", "caliber", "gauge"}
)
# These are no measure of anything else: ``.40-caliber and .45-caliber guns``.
CALIBRES: Final = frozenset({"calibre", "caliber"})
CALIBRE_TIMES: Final = frozenset({"x", "\u00d7"})
# Behind a point alone a number before one of these is a calibre: ``a .22 rifle``.
MAGNUMS: Final = CALIBRES | {"magnum"}
OF_A_CALIBRE: Final = frozenset(
    """
    ammo ammunition artillery bullet cannon carbine cartridge firearm gun handgun howitzer launcher machine-gun machinegun mortar munition pistol projectile
    revolver rifle rocket round shell shotgun submachine weapon
    """.split()
)

# Behind a number these begin a list of parties with theirs: ``won 118 seats, the FDP 92``.
WON_BALLOTS: Final = frozenset("seats votes mandates ballots constituencies".split())
# Names of time zones, and the signs between one and its hours: ``GMT +8``.
TIME_ZONES: Final = frozenset("gmt utc".split())
ZONE_SIGNS: Final = "+-\u2212"
# Behind a preposition or a word of comparing these are lengths of time: ``fell 679 points in one day``.
SPANS_TOO: Final = frozenset({("one", "day")})
BEFORE_SPANS: Final = frozenset("in within for than after".split())
# Behind *half-* these are units all the same: ``a half-point rise``.
HALVED: Final = frozenset("point points century centuries dozen million billion trillion".split())
