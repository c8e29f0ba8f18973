"""Words that steer how phrases are related: transparent heads, level verbs, stand-in nouns, copulas, list cues."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon.clause_words import PLAIN_COPULA
from numbers_extract.lexicon.cues import STRONG_SAYING
from numbers_extract.lexicon.people import AID_BODIES
from numbers_extract.lexicon.quantity_words import LASTING_VERBS
from numbers_extract.lexicon.relators import CONJUNCTIVE

__all__ = [
    "ADDING_TO",
    "ADULT",
    "AHEAD_OF",
    "ALL_OF_THEM",
    "AMONG_THEM",
    "AN_OTHER",
    "AS_MANY",
    "AWAY",
    "AWAY_FROM",
    "BARE_INDEXES",
    "BARE_NUMBERS",
    "BEFORE_THAT",
    "BODIES",
    "BODY_FINDING_VERBS",
    "BY_SEX_OR_AGE",
    "CHANGED_IN",
    "CHEATING",
    "CLAIMING_VERBS",
    "CLOSING_VERBS",
    "COLLECTIVE_PEOPLE",
    "COMPANY_PREPOSITIONS",
    "COMPARISON_PREPOSITIONS",
    "COMPOUND_MEMBERS",
    "CONSTITUTING_VERBS",
    "CONTESTING",
    "CONTROL",
    "COPULAR",
    "COSTING_IN",
    "COSTING_VERBS",
    "COSTS",
    "COUNTED_SINGULARS",
    "COUNTING_VERBS",
    "COUNTS_ANIMALS",
    "COUNT_HEADS",
    "CROSSING",
    "DECIDING",
    "DEGREES",
    "DEPUTIES",
    "DESK_OFFICERS",
    "DIVIDING_VERBS",
    "DONATING_VERBS",
    "DONE_TO_THINGS_TOO",
    "DURATIVE_OBJECT_VERBS",
    "EACH",
    "EMPLOYERS",
    "EMPLOYING",
    "ESTIMATE_VERBS",
    "EVENT_ENDINGS",
    "EVERYONE",
    "EXCEPTING",
    "FAILING",
    "FIGURE_NOUNS",
    "FIRING",
    "FIRMS",
    "FORCES",
    "FORECAST_VERBS",
    "GATHERINGS",
    "GIVEN_AS",
    "GIVING_LEVELS",
    "GRANTING_VERBS",
    "GROUPS_OF_RANKS",
    "GUARDS",
    "HELD",
    "HIGHS_AND_LOWS",
    "INCLUDING_VERBS",
    "INDEXES",
    "INDEX_POINT",
    "JOB_NOUNS",
    "JOINING_NUMBERS",
    "KEPT_GROUPS",
    "LEAST",
    "LEAST_SPECIFIC",
    "LEGAL_LIMITS",
    "LEGAL_STEPS",
    "LEGISLATIVE",
    "LEVEL_NOUNS",
    "LEVEL_PREPOSITIONS",
    "LEVEL_STATING_VERBS",
    "LIGHT_HEADS",
    "LISTING_CUES",
    "LOSING",
    "LOSSES",
    "MADE_FOR",
    "MARK_NOUNS",
    "MARK_PREPOSITIONS",
    "MARK_VERBS",
    "MEASURED_NOUNS",
    "MEMBERS",
    "MEN_OF_FORCES",
    "MODIFYING_COLLECTIVES",
    "MOST",
    "MULTIPLES",
    "NAMING_NOBODY",
    "NEGATIVE_PERSONS",
    "NEGATIVE_QUANTIFIERS",
    "NEXT_TO",
    "NOT_GIVEN_AS",
    "NOT_PERSON_ENDINGS",
    "NOUN_QUANTIFIERS",
    "NO_SURE_FORCES",
    "NUMBER_VERBS",
    "OFFICERS",
    "OF_ANY_AGE",
    "OF_FORCES",
    "OF_THINGS",
    "ONES_OWN",
    "OPENS_A_SET",
    "OPERATIVES",
    "OTHER_OFFICERS",
    "OTHER_PERSONS",
    "OUT_OF",
    "OUT_OF_WORDS",
    "OWN_PARTS",
    "PAID",
    "PAID_WITH",
    "PARENTS",
    "PARTICLES",
    "PARTITION_VERBS",
    "PART_CUES",
    "PAYING",
    "PEOPLE_DO",
    "PEOPLE_HOLDERS",
    "PERSON_ENDINGS",
    "PERSON_PRONOUNS",
    "PERSON_WORDS",
    "PLAIN_SAYING",
    "POLL_TELLING",
    "PRICED",
    "PROFITS",
    "PURPOSE_LEADS",
    "PUT_IN",
    "RAISING",
    "RATED",
    "READERS",
    "REFLEXIVES",
    "REJECTING",
    "REJECTION",
    "REMAINDERS",
    "REMAINS",
    "REPORTS",
    "RESTATING",
    "RESULTATIVES",
    "SECRET_SERVICES",
    "SETTING_FREE",
    "SHORT_OF",
    "SHOT",
    "SHOWING",
    "SIDES",
    "SIZED",
    "STAFFED_BODIES",
    "STAFF_GROUP",
    "STAFF_OF_BODIES",
    "STAKES",
    "STANDING_FOR_PEOPLE",
    "STANDING_VERBS",
    "STATES",
    "STATE_NOUNS",
    "STRETCHES",
    "SUFFERERS",
    "SUFFERING",
    "SUPERLATIVE_ENDS",
    "SURVIVING",
    "TAKEN_BACK",
    "TAKING_ALONG",
    "THEM",
    "TIME_TAKEN",
    "TIME_TAKING_VERBS",
    "TOLD_OF_VICTIMS",
    "TOLLS",
    "TOLL_NOUNS",
    "TRADING_VERBS",
    "TRANSPARENT",
    "TWO_WORD_JOBS",
    "UNBORN",
    "UNDECIDED",
    "UNDERGOING",
    "UNDERGOING_VERBS",
    "VAGUE_WORDS",
    "VALUED",
    "VICTIM_NOUNS",
    "WITHIN_TIME",
    "WORKING_FOR",
]

# ``a group of 20 people were killed``: the phrase behind ``of`` takes the part of the whole.
TRANSPARENT: Final = frozenset(
    "minimum maximum group team crowd party convoy number handful total list pair set gang series dozen score batch wave majority mix bunch trio quartet band cluster row"
    " last rest procession string spate rash succession crew average family household".split()
)
# A word for a person that counts animals where it stands in the singular behind a number: ``300 head of cattle``.
COUNTS_ANIMALS: Final = frozenset({"head"})
# Before ``for`` and a number these say for how many a thing is: ``a jail built for 180``, ``room for 300``.
MADE_FOR: Final = frozenset(
    "adapt approve build capacity certify clear construct design equip fit insure intend licence license mean permit plan "
    "rate register room seat space".split()
)
# The level that these verbs state is a number: ``the toll reached 22``.
LEVEL_STATING_VERBS: Final = frozenset(
    "be reach total exceed hit pass surpass top touch cross breach number stand near approach amount climb rise fall put bring raise take estimate set double triple".split()
)
# Of them those that say of no deed how many: ``Traffic reached 900``.
REACHING_VERBS: Final = frozenset("reach total exceed surpass top average approach near".split())
LEVEL_PREPOSITIONS: Final = frozenset({"to", "at", "from", "of", "in", "by", "past"})
# Of a level these say that it is now more: ``the toll crossed 400``.
CROSSING: Final = frozenset({"cross", "pass", "breach"})
# Behind a number these name a level that something else comes to: ``Arrivals passed the 10 million mark``.
MARK_NOUNS: Final = frozenset("mark milestone barrier threshold".split())
MARK_VERBS: Final = CROSSING | REACHING_VERBS | {"break", "hit", "touch", "clear"}
MARK_PREPOSITIONS: Final = frozenset("past above beyond below through over under to".split())
# How far a judge may go: ``a maximum sentence of nine years``; not ``a maximum depth of nine metres``.
LEAST: Final = "at_least"
LEGAL_LIMITS: Final = {"minimum": LEAST, "maximum": "at_most"}
LEGAL_STEPS: Final = frozenset("sentence term penalty fine punishment tariff imprisonment".split())
# What befalls these befalls those whose they are: ``nine clerks whose bodies were found``, ``whose homes burned``.
OWN_PARTS: Final = frozenset(
    "body corpse remains head skull leg arm hand foot finger face neck chest eye skin home house hut tent plane boat "
    "ship vessel car bus vehicle truck lorry van helicopter train craft".split()
)
# Without an *of* these stand for what was counted before: ``put the number at 300``.
BARE_NUMBERS: Final = frozenset({"number", "figure"})
# ``the number of``: the counted thing stands behind ``of``.
COUNT_HEADS: Final = frozenset(
    "number total toll count tally figure amount proportion percentage share rate level incidence".split()
)
# Plurals whose level is no count of them: ``Shares fell by 12 to 340``.
MEASURED_NOUNS: Final = frozenset(
    """
    interest share stock bond future profit loss earning revenue price cost wage salary temperature rate level rating score index
    yield turnover income margin debt deficit surplus rent premium fee tax bill reserve dividend receipt
    """.split()
)
# Verbs whose object is how large or heavy the subject is: ``The park covers 900 acres``.
SIZED: Final = frozenset(
    "weigh cover span hold contain store have occupy stretch extend take comprise encompass use consume lose".split()
)
# Verbs whose sum is that of their subject; with all others it changes hands: ``the bank raised $4 million``.
COSTING_VERBS: Final = frozenset(
    "be become remain cost total reach hit touch exceed average amount stand top surpass cross pass equal near approach rise fall drop "
    "climb slip jump decline grow plunge tumble slide dip edge gain shed rally sink soar surge swell shrink sell trade fetch "
    "range run open close settle number measure require need end".split()
)
# What somebody is cheated of changes hands: ``bilked the widows out of $9 million``.
CHEATING: Final = frozenset("bilk cheat con defraud deprive dupe fleece rob strip swindle trick".split())
# Before a sum that changes hands: ``made off with $4,000``; behind these verbs it is a price.
PAID_WITH: Final = frozenset({"with", "over", "for"})
TRADING_VERBS: Final = frozenset(
    "sell buy trade auction purchase acquire value insure rent lease go offer fetch list price".split()
)
# Subjects that name nobody: ``no one was hurt``.
NAMING_NOBODY: Final = frozenset({"one", "no one", "nobody", "none"})
# Verbs whose object is what lasts: ``closed the road for 12 hours``; with others it is the subject.
DURATIVE_OBJECT_VERBS: Final = frozenset(
    "close shut suspend halt cut block ban hold detain jail keep extend delay imprison sentence remand quarantine isolate trap "
    "bar occupy besiege renew prolong stop postpone hospitalise hospitalize interrupt disrupt".split()
)
# Verbs that put a sum in what stands behind *in*.
PUT_IN: Final = frozenset("invest put pour sink spend plough plow inject pump hold own".split())
# What has a level in points: ``shares closed at 890 points``.
INDEXES: Final = frozenset({"index", "gauge", "benchmark", "average"})
# Those of them whose bare numbers are points: ``The index fell to 8,004``.
BARE_INDEXES: Final = INDEXES - {"average", "gauge"}
# What has a rate right behind it: ``interest at 6 percent``.
RATED: Final = frozenset({"interest", "coupon", "yield"})
INDEX_POINT: Final = "point"
# Verbs beside those of change behind which an index has its level: ``the Dow closed at 9,070``.
CLOSING_VERBS: Final = frozenset("close end finish open stand trade settle stay be touch hit reach".split())
# Behind a length of time these set a time that far from another: ``two days later``, ``a day after the blast``.
AWAY: Final = frozenset("ago later earlier hence".split())
AWAY_FROM: Final = frozenset("after before prior into until".split())
AHEAD_OF: Final = frozenset({"before", "prior"})
# Behind these verbs the time is spent all the same: ``worked six months before``.
TIME_TAKING_VERBS: Final = LASTING_VERBS - {"continue", "remain", "travel"} | {"sleep", "fly"}
# Before a length of time these say when: ``in 90 minutes``; with ``of`` behind it ``within`` sets a distance in time.
WITHIN_TIME: Final = frozenset("in within after over during before inside throughout until through".split())
NEXT_TO: Final = frozenset({"within", "inside"})
# What ends after a time has lasted so long, and hours put in: ``the siege ended after 19 hours``.
TIME_TAKEN: Final = frozenset(
    {"end after", "finish after", "expire after", "collapse after", "conclude after", "close after", "stop after", "cease after",
     "lapse after", "wane after", "fade after", "put in"}
)  # fmt: skip
# Stands for people named before: ``the students said 12 of them``.
THEM: Final = frozenset({"them"})
# Verbs by which a poll tells what share of those asked said so: ``found 38 percent opposed``.
POLL_TELLING: Final = frozenset("find show say suggest report".split())
# Where a level stands highest or lowest: ``a 40-year high of 9.1 percent``.
HIGHS_AND_LOWS: Final = frozenset("high low peak record maximum minimum speed average".split())
# Bases of verbs that are nouns as often: ``data from the office show that``.
SHOWING: Final = frozenset({"show", "report", "record", "list"})
# Nouns of what is told: where there are none of an injury, nobody was hurt so far as is known.
REPORTS: Final = frozenset({"report", "word", "news"})
# Singular nouns that a bare number counts: ``attendance was 31,000``.
COUNTED_SINGULARS: Final = frozenset(
    "attendance population membership enrolment enrollment workforce headcount audience readership".split()
)
# Heads that say little: the ``of`` phrase behind them belongs to the subject.
LIGHT_HEADS: Final = frozenset(
    "round category kind type sort chance case member piece act instance form item unit share copy pair block load barrel bag box truckload copy vote "
    "balance rate level risk cost value series period stretch spell group team gang band state size head "
    "wave batch set string row cluster bunch crowd convoy trio".split()
)
COLLECTIVE_PEOPLE: Final = frozenset("family household couple crew team brood community village-person".split())
PERSON_ENDINGS: Final = (
    "er",
    "ers",
    "or",
    "ors",
    "ist",
    "ists",
    "ian",
    "ians",
    "ant",
    "ants",
    "ee",
    "ees",
    "eer",
    "eers",
    "ese",
    "ite",
    "ites",
)
NOT_PERSON_ENDINGS: Final = frozenset(
    """
    inhaler humidifier sprinkler trimmer mower shredder recliner stroller converter adaptor transmitter amplifier
    center container computer number letter paper order border quarter river tower water matter shelter power
    character chapter theater meter liter helicopter trailer tractor-trailer semi-trailer poster charter offer answer manner
    corner dinner winter summer cancer tiger burger counter server sector factor motor tractor reactor error mirror
    door floor color harbor labor odor rumor generator elevator calculator indicator restaurant plant giant
    grant consonant elephant variant committee degree tree coffee fee site suite website favorite parasite satellite
    stretcher register monster cluster disaster hamper pepper supper wrapper bumper boulder folder ladder finger
    anger hunger trigger freezer cruiser destroyer bulldozer cooler boiler trawler steamer tanker freighter carrier
    bomber launcher transformer charger printer heater scanner cleaner speaker router browser adapter blender burner
    dryer washer opener cutter grinder mixer toaster locker marker binder stapler pointer sensor monitor processor
    compressor detector projector escalator rotor connector capacitor resistor transistor semiconductor incubator
    ventilator respirator excavator digger loader harvester sprayer roller crusher camper schooner filter buffer
    fertiliser fertilizer sweater jumper trainer sneaker slipper hamburger cracker cucumber flower corridor header
    footer banner sticker flyer newsletter skyscraper tender disorder thruster booster airliner liner glider
    propeller silencer cylinder hammer screwdriver lighter shutter gutter transponder recorder newspaper parameter
    perimeter diameter accelerator vector tumor flavor behavior
    semester trimester frontier barrier sampler counteroffer skimmer feeder chamber pager scooter bunker
    vapor slider turbocharger supercharger cooker revolver howitzer detonator flamethrower
    interceptor minesweeper automaker carmaker chipmaker drugmaker planemaker steelmaker tiremaker toymaker truckmaker
    absorber accelerometer accumulator actuator adder afterburner alabaster alternator altimeter ammeter amphitheater
    analyzer anchor anemometer anticoagulant antidepressant antler appetite appetizer applicator aquifer arbor armor
    aster atelier attractant auger autoloader backwater banister bannister barometer barter bathwater
    beaker beefburger beeper bestseller bisector bladder blazer blinker blister blockbuster bloomer blower blunder
    bluster bower breaker breakwater breathalyzer buzzer caliper camber camcorder candor canister canker cannister
    caper carburetor career carryover caster catheter cauliflower chandelier chant cheeseburger chiller
    chopper chowder cider cinder clatter cleanser cleaver clipper clutter coaster colander comforter compactor
    condenser conditioner contaminant conveyor coolant copier copper cordite cornflower cotter coupler
    covenant crater creamer croissant crossover currant cursor dagger dander decanter decoder decongestant decree
    deflector defroster dehumidifier denominator deodorant descriptor determinant determiner diaper dimer
    disclaimer dishwasher disinfectant dispenser dispersant distemper divider dossier doubleheader drainer drawer
    dresser dumpster duster dynamite eggplant elastomer ember encoder end-member endeavor endmember entree epicenter
    equalizer eraser ether exchanger extinguisher extractor fastener favor feather feeler fervor fever fiber
    filibuster filler firecracker firepower firewater flicker flipper fluorite flusher flyover fodder freshwater
    fritter fryer furor gaiter gallbladder gander gantree gender geyser ginger girder glacier glamor glimmer glitter
    gopher granite grasshopper grater groundwater gunpowder halter hamster hanger hangover hardcover heather heifer
    heist heterodimer holster homodimer honor hopper horror horsepower houseplant humor hydrant hydrometer
    icebreaker implant incinerator inhibitor injector instant insulator integer integrator interferometer interlayer
    irritant isomer jackhammer jamboree jetliner juniper kilter lacquer lander laser laughter layer layover leather
    ledger leveler lever lifesaver liquor litter lobster louver lubricant lumber magnifier mailer makeover manometer
    manslaughter marquee melee metaphor meteor meteorite metier microcomputer microprocessor midsummer midwinter
    minehunter minicomputer misdemeanor misnomer moisturizer monomer muffler multiplier muster neurotransmitter
    neutralizer numerator nutcracker odometer oiler oscillator oyster pacemaker pageant painkiller parlor
    pedigree pendant pennant percolator photocopier placeholder planer plaster plunger pollutant polyester polymer
    powder prayer precursor predicator prerequisite primer propellant protractor puree purifier pushover
    quadrant qualifier quaver radiator rafter rancor rapier raptor rattler razor reamer receptor rectifier reefer
    reflector refresher refrigerant refrigerator regulator reindeer rejoinder remainder reminder remnant repeater
    resonator respite retainer retardant rigor riser roadster rollover rooster roster rubber rudder rupee safflower
    salamander saltwater sandpaper saucer scissor scissors sealant seawater secant seltzer separator sequencer sewer
    sextant sharpener shiner shoulder shower sinker skewer slander slaughter sledgehammer sliver slumber snooker
    softener spacer spanner sparkler spectrometer speedometer sphincter spinnaker splatter splendor splinter spree
    stabilizer steamroller stepladder sterilizer stimulant stopover stopper strainer stupor subcommittee sunflower
    supercollider supercomputer superconductor superpower supertanker suppressant surfactant suspender swatter
    sweetener synthesizer tachometer takeover telemeter temblor temper tensor terror thermistor thermometer thinner
    thriller thunder ticker tidewater tiller timber timer tinder titer toner topper tracer transceiver transducer
    transplant trapdoor tremor trouser tuber tumbler tuner turbogenerator turnover twister typewriter ulcer valor
    vaporizer veneer vibrator viewfinder vigor visor voltmeter voucher wafer wager waist wallpaper wastewater
    watercolor waterpower weather whimper whisker whisper whist windbreaker wiper woofer wrist zipper
    """.split()
)

# Firms by what they do: they speak like people, but one of them is none.
FIRMS: Final = frozenset(
    "creditor emitter employer exporter homebuilder importer insurer lender manufacturer polluter refiner reinsurer retailer "
    "shipbuilder smelter supplier wholesaler".split()
)
PERSON_WORDS: Final = frozenset(
    {
        "forces",
        "dead",
        "wounded",
        "injured",
        "missing",
        "life",
        "lives",
        "toll",
        "killed",
        "arrested",
        "detained",
        "kidnapped",
        "abducted",
        "captured",
    }
)
# ``Hundreds marched``: only people do this.
PEOPLE_DO: Final = frozenset(
    "gather demonstrate rally march protest attend congregate assemble riot flock mourn picket queue pray chant cheer barricade volunteer enrol "
    "enroll apply graduate resign testify complain petition clash mingle applaud celebrate parade kneel dance sing sob weep escape line throng".split()
)
PARENTS: Final = frozenset({"mother", "father", "parent", "mom", "mum", "dad"})
# ``a crowd of 900``: people make up these, and a number of them counts it.
GATHERINGS: Final = frozenset(
    "crowd audience congregation family team staff crew group panel jury party gang unit squad household couple flock mob "
    "throng gathering horde garrison contingent force battalion brigade regiment army detachment".split()
)
# ``a town of 10,000``: people live in or make up these.
PEOPLE_HOLDERS: Final = (
    frozenset(
        "town city village country nation population community island settlement camp rally march protest demonstration turnout "
        "procession".split()
    )
    | GATHERINGS
    | PARENTS
)
# Verbs of a level whose -s form is a noun as often: ``the toll stands at 12``.
STANDING_VERBS: Final = frozenset("start stand total number remain peak average climb near top range".split())
# Between a multiple and what there is more of: ``twice as many women``.
AS_MANY: Final = frozenset({"many", "much"})
# Ends of nouns that name deeds, never victims: ``wounded in two shootings``.
EVENT_ENDINGS: Final = ("ing", "ment", "ent", "sion", "tion")
REMAINDERS: Final = frozenset({"other", "remaining", "rest"})
ADULT: Final = 18
# Nouns that say no more of somebody than the sex: ``a 13-year-old male`` is a child.
OF_ANY_AGE: Final = frozenset({"male", "female"})
# Words of a side in a vote, and verbs that say there was none.
SIDES: dict[str, str] = {
    **dict.fromkeys("against noe nay oppose no opposed dissent reject veto".split(), "against"),
    **dict.fromkeys("abstain abstention abstentions abstaining".split(), "abstain"),
    **dict.fromkeys("for favour favor aye yea yes back approve support endorse state".split(), "for"),
}
# Verbs by which a text falls: with a larger first number the first side is against it.
REJECTING: Final = frozenset(
    "reject defeat throw_out vote_down turn_down strike_down shoot_down kick_out quash rebuff kill block sink veto scupper fail fall".split()
)
# Verbs that say how a vote on a text went; those of a contest between candidates are none.
DECIDING: Final = REJECTING | frozenset(
    "pass approve adopt carry ratify endorse uphold clear back support override".split()
)
# What such a vote is called before its numbers: ``rejection of the pact, by 288 votes to 197``.
REJECTION: Final = frozenset("rejection defeat veto".split())
# Of the sheriff, save in talk of a vote.
DEPUTIES: Final = frozenset({"deputy"})
# What those do of whom no more is told than before: ``Nine were hurt; two needed surgery``.
UNDERGOING_VERBS: Final = frozenset(
    "need require undergo receive have lose suffer sustain include comprise come number total face await bear do see "
    "succumb spend".split()
)
# In the passive these tell of those who died or were hurt: ``nine were identified``; not ``nine were questioned``.
TOLD_OF_VICTIMS: Final = frozenset(
    "identify name bury report record confirm count know believe think say find recover discover register add list hit strike "
    "shoot treat admit rush airlift discharge".split()
)
# Verbs that say where a level is, with it behind *at*: ``put the bill at $9 million``.
ESTIMATE_VERBS: Final = frozenset({"put", "set", "fix", "estimate", "peg"})
# Verbs by which somebody gives a count, its pronoun as their object: ``revised it down to 38``, ``put it at 38``.
GIVING_LEVELS: Final = ESTIMATE_VERBS | frozenset(
    "revise lower raise cut increase reduce correct update adjust".split()
)
# Verbs with what their amount changes behind a preposition: ``added $25 to the cost``.
ADDING_TO: Final = frozenset(
    {"add to", "wipe off", "wipe from", "knock off", "shave off", "slice off", "chop off", "cut off", "trim off"}
)
# Groups that say no more of people than their sex: of those who harm others, what they did says more.
BY_SEX_OR_AGE: Final = frozenset({"man", "woman", "child"})
# Where these are told of, officers are theirs, and the men of a force may be.
POLICE: Final = frozenset({"police"})
# Officers are of the police, unless the sentence has words of another force or board.
OFFICERS: Final = {"officer": "police"}
OTHER_OFFICERS: Final = (
    (
        frozenset(
            "army military soldier troop navy naval marine regiment brigade battalion corps infantry coup junta warship".split()
        ),
        "soldier",
    ),
    (frozenset({"customs", "immigration"}), "official"),
)
# Right before them these name officers of no force.
DESK_OFFICERS: Final = dict.fromkeys(
    "tax revenue prison probation returning electoral election loan executive press customs immigration".split(),
    "official",
)
# These name people, and a body of them, whose level a verb can tell alone: ``the home guard grew to 26,000``.
GUARDS: Final = frozenset({"guard"})
# Men of a force, by whether it is a state's own: ``sent another 800 men``.
MEN_OF_FORCES: Final = {"men": ("combatant", "soldier"), "recruits": ("combatant", "soldier")}
# Whose men, lost or killed, are of this group: ``the militia lost 12 men``.
FORCES: Final = {
    **dict.fromkeys(
        "army military navy junta brigade battalion regiment platoon squadron corps garrison contingent legion".split(),
        "soldier",
    ),
    **dict.fromkeys("militia front guerrilla faction insurgency rebellion".split(), "combatant"),
    **dict.fromkeys("gendarmerie constabulary".split(), "police"),
}
# Of a force these tell its own men, of a vote and ``by`` a margin: ``the militia lost 12 men``, ``lost the vote by 12``.
LOSING: Final = frozenset({"lose"})
# Those who suffer them are of the force: ``The army put its losses at 12``, ``the rebels suffered 40 casualties``.
LOSSES: Final = frozenset({"loss", "casualty", "fatality"})
SUFFERING: Final = frozenset("suffer sustain incur take admit".split())
ONES_OWN: Final = frozenset({"own"})
# A force right before the noun says more than a rank or a role, which can be of these groups: ``police commandos``.
GROUPS_OF_RANKS: Final = {
    "police": frozenset({"soldier", "combatant", "man", "woman"}),
    "soldier": frozenset({"combatant", "man", "woman"}),
}
# Those who are killed or hurt as members of a force; not those of a state's own services.
OPERATIVES: Final = {"operative": "combatant"}
SECRET_SERVICES: Final = frozenset(
    "police security intelligence secret spy cia mossad fsb agency service embassy".split()
)
# Before a noun these say what all of those before are: ``two clerks, both women``.
ALL_OF_THEM: Final = frozenset({"all", "both"})
# Of what is counted before these are more of it.
OTHER_PERSONS: Final = frozenset({"others"})
# Verbs that do harm to people, and as much to things: ``nine boats sank and two others burned``.
DONE_TO_THINGS_TOO: Final = frozenset(
    "burn hit capture seize lose recover hold trap bury strand take torch vanish disappear missing".split()
)
OF_FORCES: Final = frozenset({"soldier", "police", "combatant"})
# The groups of which others are of whom it is said of those before, and which a part has from its whole.
KEPT_GROUPS: Final = OF_FORCES | frozenset({"civilian", "aid_worker", "migrant", "prisoner"})
LEGISLATIVE: Final = frozenset(
    "parliament vote lawmaker opposition senate assembly chamber bill motion ballot party coalition".split()
)
# Those whom a deed befell, by a noun that says no more: with a number some of those counted before (``Six were shot. One
# victim died.``), before ``of`` those of the deed behind it (``victims of the crash``).
SUFFERERS: Final = frozenset({"victim"})
# Verbs of a contest of persons, whose votes are for the one or the other.
CONTESTING: Final = frozenset("beat win edge lead unseat trail lose outpoll".split())
UNDECIDED: Final = frozenset({"split", "divide", "divided", "tie", "deadlock"})
# Particles that belong to the verb before them: ``rounded up 1,027 people``.
PARTICLES: Final = frozenset("up down out off in away back over on".split())
# Verbs whose subject is the share that the number tells: ``women hold 38 percent of``.
CONSTITUTING_VERBS: Final = frozenset("make account represent constitute comprise form hold occupy fill".split())
# Verbs that only say that there are so many: a bare number behind them goes on from the count before.
COUNTING_VERBS: Final = frozenset(
    "take win get gain lose secure be have log record list count report see put leave bring hold say include cite show acknowledge give number total reach detain register tally estimate keep retain".split()
)
# With people as their object these say what was done to them: ``took five others into the hills``.
TAKING_ALONG: Final = frozenset({"take", "bring"})
# Words that name nobody: zero of a person kind, as subject.
NEGATIVE_PERSONS: Final = frozenset({"nobody", "none"})
# ``including 11 children``, ``of whom``, ``among them``.
PART_CUES: Final = frozenset({"including", "among"})
LISTING_CUES: Final = frozenset({"including"})
# ``among them a comedian and two paramedics``: lists as ``including`` does.
AMONG_THEM: Final = frozenset({"them", "whom"})
# ``freed after being kidnapped``: before an -ing form these say that it happened.
BEFORE_THAT: Final = frozenset({"after", "since", "following", "on", "upon", "despite"})
# Between a part and the number of the whole: ``71 seats out of 329``.
OUT_OF: Final = frozenset({"out of"})
# No part of anybody: ``a room for ten of us``.
READERS: Final = frozenset({"us", "you"})
# Verbs of saying alone: ``two dead, police say``.
PLAIN_SAYING: Final = STRONG_SAYING | {"claim", "note"}
# Verbs that lift the subject of the verb behind them: ``12 are feared to have died``.
RAISING: Final = frozenset(
    "believe fear know report say think confirm presume expect find pronounce declare allege suspect estimate".split()
)
VAGUE_WORDS: dict[str, tuple[str, ...]] = {
    "several": (),
    "many": (),
    "numerous": (),
    "few": ("a",),
    "handful": ("a",),
    "number": ("a",),
    "some": (),
}
# These ask or compare: ``as many people as possible``.
DEGREES: Final = frozenset({("as", "many"), ("how", "many")})

# Between two amounts of one thing: ``71 percent, up from 68 percent``.
# Those of them before a bare number that the same noun had before.
AGAINST_A_LEVEL: Final = frozenset("from against versus".split())
# The participle that leads to such an amount: ``9% in Kesh, compared with 5% in Ard``; behind ``if`` it states no condition.
COMPARING: Final = frozenset({"compare"})
COMPARISON_PREPOSITIONS: Final = frozenset("from to against versus than compared".split())
# Before a sum that says again, in another way, what the one before it says: ``$9 million, or $1 a share``.
RESTATING: Final = frozenset({"or", "worth"})
# Who holds them, of what: ``a 9 percent stake in the mill``. What they are told of: ``The mill saw a gain of 9 percent``.
STAKES: Final = frozenset("stake holding interest shareholding".split())
# In the present these foretell what is seen: ``The bank sees growth of 2 percent``; not ``The bank saw growth``.
FORETELLING: Final = frozenset({"see"})
UNDERGOING: Final = frozenset("have see suffer show record register experience post".split())
# Before the *of* of a length of time these say only that it is one: ``in the space of a week``.
STRETCHES: Final = frozenset("space course period span stretch".split())
# Verbs of prices: ``closed at $28``. Verbs that give somebody a length of time: ``gave the clerk 10 days``.
PRICED: Final = frozenset("close open trade settle end finish start stand change hover hold steady peak bottom".split())
# Verbs whose object is at a level: ``valued the firm at $2 million``.
VALUED: Final = frozenset("put value estimate set price peg assess keep leave hold fix cap appraise".split())
GRANTING_VERBS: Final = frozenset("give grant allow award offer hand leave take".split())
# What is asked for is nothing that the subject has: ``Prosecutors want 12 years for a raider``.
CLAIMING_VERBS: Final = frozenset("want seek demand request recommend propose urge".split())
# What an amount is not of, behind a preposition: ``$4 million in total``.
NOT_GIVEN_AS: Final = frozenset(
    "total year month week day quarter time row all court advance exchange addition response return part trade trading place "
    "order case fact turn behalf average bar office power charge politics".split()
)
# Between a change and what changed: ``a 27 percent reduction in fatalities``.
CHANGED_IN: Final = frozenset({"in", "of", "for", "among"})

# Behind these a bare plural of a scale is money: ``spent millions``; behind the last with a particle (``gave away billions``).
PAYING: Final = frozenset(
    "spend pay cost donate invest owe earn pocket embezzle squander waste raise charge borrow".split()
)
DONATING_VERBS: Final = frozenset({"give"})
# Behind a bare number and ``in`` these tell that it is money: ``millions in losses``.
PAID: Final = frozenset(
    "loss damage aid debt cash revenue sale profit fine tax compensation donation gift grant subsidy funding income".split()
)
# Before a bare plural of a scale; with these it is money: ``the bill will be in the billions``, ``costs ran into the millions``.
COSTING_IN: Final = frozenset({"in", "into"})
COSTS: Final = frozenset(
    "bill budget compensation cost damage damages debt deficit expenditure expense fee fine loss payout penalty price profit revenue "
    "salary spending tab tag tax".split()
)
# States that stand for their people: ``the dead``, ``those arrested``.
STATES: Final = frozenset(
    "dead killed slain deceased wounded injured hurt missing arrested detained displaced kidnapped abducted charged convicted sentenced infected".split()
)
# Before a number these say that it is a set that is known.
EVERYONE: Final = frozenset({"all"})
# Nouns that stand for those to whom something was done: ``the hostages, a nurse and two cooks``.
STATE_NOUNS: Final = frozenset("hostage captive abductee detainee fatality evacuee".split())
# What goes on for some of those taken: ``eleven of them are still held``.
HELD: Final = frozenset({"held"})
# Behind a negated verb these take back what was said before: ``were not arrested after all``.
TAKEN_BACK: Final = ("after", "all")
# ``$9 million, which includes $2 million``: verbs that take in a part of what they tell of.
INCLUDING_VERBS: Final = frozenset({"include", "comprise"})
NUMBER_VERBS: Final = frozenset({"number"})
DIVIDING_VERBS: Final = INCLUDING_VERBS | NUMBER_VERBS
# Between a state and its people: ``the dead included two nuns``.
PARTITION_VERBS: Final = DIVIDING_VERBS | {PLAIN_COPULA}
NEGATIVE_QUANTIFIERS: Final = NEGATIVE_PERSONS | {"no"}
# With *of* these lead to the amount that a level misses: ``$8 billion, just short of the 9 billion expected``.
SHORT_OF: Final = frozenset({"short", "shy"})
# What is told in sums of money alone: ``a profit of 2 million``.
PROFITS: Final = frozenset("cost deficit earning earnings income loss profit revenue surplus turnover".split())
# Right behind a sum these say who forecast it: ``the 4.7 billion expected by analysts``.
FORECAST_VERBS: Final = frozenset("expect forecast project predict estimate anticipate".split())
# One article and ``other``: ``another was injured``.
AN_OTHER: Final = frozenset({"another"})
# Verbs that negate the one behind them: ``failed to survive``.
FAILING: Final = frozenset({"fail"})
# Bodies whose workers are a group of people: by two words, by one, and the prepositions before them.
EMPLOYERS: Final = {
    **dict.fromkeys(
        (("red", "cross"), ("red", "crescent"), ("aid", "group"), ("aid", "agency"), ("relief", "agency")), "aid_worker"
    ),
    **dict.fromkeys(
        (("air", "force"), ("armed", "force"), ("armed", "forces"), ("marine", "corps"), ("national", "guard")),
        "soldier",
    ),
}
EMPLOYING: Final = frozenset(AID_BODIES.split())
# Nouns that say only that people are of a body.
MEMBERS: Final = frozenset({"member", "personnel"})
# Of these that are forces there are some that do not fight: ``members of the National Front, of the press corps``.
NO_SURE_FORCES: Final = frozenset("front faction corps contingent legion".split())
# A body of which only these are workers of that group, and the group: ``UN staff``, not UN observers.
STAFFED_BODIES: Final = frozenset({"un", "u.n."})
STAFF_OF_BODIES: Final = frozenset("staff staffer worker employee volunteer".split())
STAFF_GROUP: Final = "aid_worker"
WORKING_FOR: Final = frozenset("of for from with".split())
# People named by two words.
TWO_WORD_JOBS: dict[tuple[str, str], str] = {
    **{
        (first, job): "aid_worker"
        for first in ("aid", "relief", "humanitarian", "charity", "ngo")
        for job in ("worker", "staff", "staffer", "employee", "volunteer")
    },
    **{(first, "worker"): "medic" for first in ("health", "medical", "hospital", "ambulance", "healthcare")},
    ("asylum", "seeker"): "migrant",
    **{
        ("police", rank): "police"
        for rank in (
            "officer",
            "sergeant",
            "corporal",
            "captain",
            "major",
            "colonel",
            "lieutenant",
            "commander",
            "chief",
            "cadet",
            "recruit",
        )
    },
    **{(force, "trooper"): "police" for force in ("state", "highway")},
    ("media", "worker"): "journalist",
    **{(first, "general"): "official" for first in ("attorney", "attorneys", "secretaries", "solicitors")},
}
JOB_NOUNS: Final = frozenset(noun for _, noun in TWO_WORD_JOBS)
# Collectives that stand before other nouns: ``police vehicles``.
MODIFYING_COLLECTIVES: Final = frozenset({"police", "crew", "staff", "personnel", "infantry", "cavalry"})
# ``12 and nine deaths``, ``some 45 in number``: without one of these no number has its noun elsewhere.
JOINING_NUMBERS: Final = CONJUNCTIVE | {"or", "in", "to"}
# ``fired one shot``: behind these verbs the shot is what is counted, no deed.
FIRING: Final = frozenset({"fire", "hear", "discharge"})
SHOT: Final = frozenset({"shot"})
# As object these make the subject the victim: ``a girl shot and killed herself``; behind a coordinator they are no subject.
REFLEXIVES: Final = frozenset("himself herself itself themselves oneself myself yourself ourselves yourselves".split())

# ``71 of 329``, ``71 out of 329``: what leads to the whole of a part; and the words that open such a phrase.
OUT_OF_WORDS: Final = frozenset({"of", "out of"})
OPENS_A_SET: Final = frozenset({"of", "out"})
# An infinitive behind these says what for: ``in order to flee``.
PURPOSE_LEADS: Final = frozenset({"order"})
COMPANY_PREPOSITIONS: Final = frozenset({"along with", "alongside", "as well as", "together with"})

# Between a verb and its object these say how it ended: ``shot dead two men``, ``burned alive``, ``beat to death``.
RESULTATIVES: Final = frozenset({"dead", "alive", "death", "unconscious"})

# What is left of somebody who died, and what is done with it: ``pulled a man's body out``.
REMAINS: Final = frozenset({"body", "remain", "remains", "skeleton", "throat"})
BODY_FINDING_VERBS: Final = frozenset(
    "find discover recover retrieve locate identify pull fish dig exhume spot dump uncover unearth".split()
)
# How many a deed befell: ``a triple homicide``.
MULTIPLES: Final = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}
# Nouns for those counted before as hurt: ``one of the victims``.
VICTIM_NOUNS: Final = SUFFERERS | {"wounded", "injured"}
# What lives or is unborn is no one killed: ``3 dead, 1 survivor``, ``two people and an unborn child were killed``.
SURVIVING: Final = frozenset({"survivor"})
UNBORN: Final = frozenset({"unborn"})

# Verbs that say less than the one they are joined with: ``affected and evacuated``.
LEAST_SPECIFIC: Final = frozenset({"affect", "hit", "strike", "beat", "attack", "torture"})

# States that befall things as well as people: ``three cars burned and five were stranded``.
OF_THINGS: Final = frozenset(
    "seize hijack capture cut bury bring strand burn trap evacuate rescue lose miss delay ground sink affect hit".split()
)

# With a bare number these go on from those who were held: ``released 60``.
SETTING_FREE: Final = frozenset({"release", "free", "acquit"})
# Verbs that only lead to the one behind them: ``trying to reach four men`` tries nobody.
CONTROL: Final = frozenset("try attempt manage begin start continue fail plan hope want help seek struggle".split())

# Single words that steer the grammar, by their part in it.
# Before a number these leave it out of what the clause says: ``all but three of the 20``.
EXCEPTING: Final = frozenset(
    (all_, but) for all_ in "all everyone everybody none anyone every".split() for but in ("but", "except", "save")
)
# What ranks a noun, which ``one of`` it then does not count: ``one of the worst killings``.
SUPERLATIVE_ENDS: Final = ("est", "worst")
MOST: Final = frozenset({"most", "least"})
LEVEL_NOUNS: Final = frozenset({"person", "other", "mark"})
PERSON_PRONOUNS: Final = frozenset({"others", "ones"})
# What a compound counts in ``a five-man crew``: those who make up the noun.
COMPOUND_MEMBERS: Final = frozenset({"man", "member", "person", "soldier", "strong", "woman"})
BODIES: Final = frozenset({"body", "corpse", "remains", "soul"})
# These count people, where the kind says that people are counted: ``62 deaths``; not ``12 arrests``.
STANDING_FOR_PEOPLE: Final = frozenset(
    "arrival death fatality homicide murder killing injury casualty kia wia mia helmet beret".split()
)
# A number right behind these is the level: ``Death toll now 412``.
TOLLS: Final = frozenset({"toll"})
# Nouns of a level that only grows: ``the toll rose to 12``; with those of any number that is told: ``the figure fell``.
TOLL_NOUNS: Final = TOLLS | {"total", "tally", "count"}
FIGURE_NOUNS: Final = TOLL_NOUNS | {"number", "figure"}
# Of these *as* leads to the number: ``gave their ages as 12 and 14``.
GIVEN_AS: Final = FIGURE_NOUNS | {"age"}
EACH: Final = frozenset({"each", "every", "any"})
COPULAR: Final = frozenset({"be", "remain", "stay"})
NOUN_QUANTIFIERS: Final = frozenset({"handful", "number"})
