"""Words that shape a quantity beside its number: range joiners, ages, compounds, odds, votes, multiples."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon.relators import ALLATIVE, CONJUNCTIVE, DISJUNCTIVE

__all__ = [
    "ADDING_UP",
    "ADDITIONAL",
    "AGED_OF",
    "AGED_PRONOUNS",
    "AGED_STAND_INS",
    "AGED_SUBJECTS",
    "AGE_AFTER",
    "AGE_ALSO",
    "AGE_BEFORE",
    "AGE_CEILINGS",
    "AGE_COMPARATIVES",
    "AGE_COPULAS",
    "AGE_EVENTS",
    "AGE_HEDGES",
    "AGE_HEDGES_OF_PEOPLE",
    "AGE_MOST",
    "AGE_NOUNS",
    "AGE_ONLY",
    "AGE_PARTICIPLES",
    "AGE_SUPERLATIVES",
    "AGE_UNITS",
    "AGE_VERBS",
    "AGO_ADVERBS",
    "AGO_WORDS",
    "ARTICLE_UNITS",
    "ARTICLE_UNIT_WORDS",
    "AS_AN_AGE",
    "BAG_CLUBS",
    "BARE_COPULAS",
    "BEFORE_ARTICLES",
    "BEFORE_BARE_COPULAS",
    "BEFORE_MAGNITUDES",
    "BEFORE_NAMES",
    "BEFORE_UNITS",
    "BELOW_ZERO",
    "BOUND_REVERSERS",
    "BRACKETS",
    "BRINGING_VERBS",
    "BROUGHT_LEVELS",
    "BURIED_VERBS",
    "BURYING",
    "CARDING",
    "CHAMBERS",
    "CHANGE_NOUNS",
    "CHANGE_PARTICLES",
    "CHANGE_VERBS",
    "CLIMBED_PAST",
    "CLIMBING_HEDGE",
    "CLIMBING_VERBS",
    "CONTEST_VERBS",
    "DECADE_ENDINGS",
    "DECADE_JOINERS",
    "DEONTIC_MODALS",
    "DEPTHS",
    "DIFFERENCES",
    "ELECTED",
    "ENDS_JOINED",
    "EXCEPTIVES",
    "EXTENDING",
    "EXTREMES",
    "FACTORS",
    "FORECAST_NOUNS",
    "FREQUENCIES",
    "FROM",
    "GAME_WORDS",
    "HALVES_OF_TIME",
    "HAVING_PARTS",
    "HEDGES_BEHIND_NOUN",
    "HEDGE_ENDS",
    "HIGHER",
    "INDEX_CONTEXT",
    "INDEX_NAMES",
    "INNER_HEDGES",
    "LARGEST_MAGNITUDE",
    "LASTING_VERBS",
    "LAST_ROUNDS",
    "LEVEL_MARKS",
    "LIMITS",
    "LISTS_OF_POINTS",
    "LOUD_SCALES",
    "LOWER",
    "LYING",
    "LYING_OVER",
    "MAGNITUDE",
    "MEMBERS_OF_A_HOUSE",
    "METRE",
    "MONEY_SCALES",
    "MORE_OR_LESS",
    "MOVING_VERBS",
    "MULTIPLE_FOLLOWERS",
    "MULTIPLIED",
    "NAMED_BODIES",
    "NAME_SUFFIXES",
    "NEVER_SPACED",
    "NIGHTS",
    "NOBODY_ONES",
    "NOT_ARTICLE_UNITS",
    "NOT_COMPOUNDED",
    "NO_AGES_BESIDE",
    "ODDS_JOINERS",
    "ODDS_PARTICLES",
    "OF_QUAKES",
    "OWN_OF_NOUNS",
    "PAR",
    "PARTS_OF_DECADE",
    "PAST_A_LEVEL",
    "PERCENTAGE_POINT",
    "PERCENT_CONTEXT",
    "PHRASAL_WITH",
    "PLURAL_AUXILIARIES",
    "POINT_WORDS",
    "PUSHING_VERBS",
    "QUAKES",
    "QUARTER",
    "QUARTER_NOUNS",
    "RANGE_JOINERS",
    "RANGING",
    "RATE_SPANS",
    "RETURNS",
    "ROUND_LEADS",
    "ROUND_PAR",
    "ROUND_PRAISE",
    "ROUND_TURNS",
    "ROUND_VERBS",
    "ROUND_WORDS",
    "SCALES_OF_QUAKES",
    "SCORES",
    "SCORE_VERBS",
    "SCORING_VERBS",
    "SEATS_OF_A_HOUSE",
    "SEXES",
    "SEX_MARKS",
    "SINGULAR_AUXILIARIES",
    "SPAN_ORDERS",
    "SPREADING",
    "STRONG",
    "STRONG_VOTE_WORDS",
    "SUM_HEDGES",
    "SURPASSING_OR_NOUN",
    "SUSPENDED_JOINERS",
    "TABLES_OF_SPORT",
    "TAKEN_FOR",
    "TALKED_ABOUT",
    "TALKING",
    "TALLY_VERBS",
    "TELLING_SOMEBODY",
    "TIMES",
    "UNIVERSAL_QUANTIFIERS",
    "VOTE_WORDS",
    "VOTING_VERBS",
    "WHEN_TURNED",
    "WHOLE_SPANS",
    "YEARS_OPEN",
    "YOUNG_AGE_UNITS",
]

# Words between the two ends of a range; ``and`` only after a word of RANGE_OPENERS.
RANGE_JOINERS: Final = frozenset({"-", "to", "or", "through", "~", "till", "until"})
# Behind a word of RANGE_OPENERS these join the two ends: ``between 9 and 12``.
ENDS_JOINED: Final = CONJUNCTIVE | ALLATIVE
SUSPENDED_JOINERS: Final = ALLATIVE | DISJUNCTIVE
FROM: Final = frozenset({"from", "anywhere"})
NOBODY_ONES: Final = frozenset({"one"})
EXCEPTIVES: Final = frozenset({"else"})
# ``by a factor of three``
FACTORS: Final = frozenset({"factor"})
# Before or between a number and ``quarters`` these make spans of time of them: ``the past two quarters``.
SPAN_ORDERS: Final = frozenset(
    "past last next previous coming first recent final straight consecutive successive fiscal".split()
)
QUARTER_NOUNS: Final = frozenset({"quarter", "quarters"})
QUARTER: Final = "quarter"

# ``one in five``, ``two out of three``.
ODDS_JOINERS: Final = frozenset({"in", "out"})

AGE_NOUNS: Final = frozenset({"age", "ages"})
AGE_BEFORE: Final = AGE_NOUNS | {"aged"}
# Of these only ``aged`` also tells how long a thing was kept: ``a whisky aged 12 years``.
# Hedges of ages alone: ``65 and older``; and those that are behind a person right before: ``adults 60 and over``.
AGE_HEDGES: Final = frozenset(
    "hedge.after.and_older hedge.after.or_older hedge.after.and_younger hedge.after.or_younger hedge.before.older_than "
    "hedge.before.younger_than".split()
)
AGE_HEDGES_OF_PEOPLE: Final = frozenset(
    "hedge.after.and_over hedge.after.or_over hedge.after.and_above hedge.after.and_under".split()
)
# Bounds below which the dead and the hurt too are told by their age: ``two-thirds of the dead were under 18``.
AGE_CEILINGS: Final = frozenset({"under", "below"})
AGE_PARTICIPLES: Final = frozenset({"aged"})
_AGE_UNITS: Final = ("year", "yr", "month", "week", "day")
AGE_UNITS: Final = frozenset(_AGE_UNITS)
# What follows a number and makes it an age, as tokens; the unit is the word of _AGE_UNITS in it.
AGE_AFTER: tuple[tuple[str, ...], ...] = (
    *((*dash, unit + plural, *joint, old) for dash in ((), ("-",)) for unit in _AGE_UNITS for plural in ("", "s") for joint in ((), ("-",)) for old in ("old", "olds")),
    *((*dash, f"{unit}{plural}-{old}") for dash in ((), ("-",)) for unit in _AGE_UNITS for plural in ("", "s") for old in ("old", "olds")),
    *((unit + plural, "of", "age") for unit in _AGE_UNITS for plural in ("", "s")),
    ("yo",), ("-", "yo"), ("y", "/", "o"), ("y.o",),
)  # fmt: skip
AGE_MOST: Final = 115
# Whose age ``was 34`` tells.
AGED_SUBJECTS: Final = frozenset("who he she captive hostage deceased".split())
# Pronouns that take an age between commas: ``One, 41, was shot and the other, 22, was hit``.
AGED_STAND_INS: Final = frozenset({"one", "other", "another"})
# Behind these an *of* leads to an age: ``a boy of 13``.
AGED_OF: Final = frozenset("boy girl lad lass man woman youth child teenager".split())
# Behind these a bound and a length of time tell an age: ``infants under three months``.
YOUNG_ONES: Final = frozenset("baby boy child girl infant kid minor newborn toddler".split())
# Between a name and an age, with a full stop: ``Tom Lee Jr., 58,``.
NAME_SUFFIXES: Final = frozenset({"jr", "sr", "esq"})
# ``died at 71``: events of a life, behind which ``at`` and a bare number tell an age.
AGE_EVENTS: Final = frozenset("die dead retire marry wed debut crown orphan widow ordain".split())
# ``Seven drowned, the youngest 13``: the one of whom an age is told.
AGE_SUPERLATIVES: Final = frozenset({"youngest", "oldest", "eldest"})
AGE_COMPARATIVES: Final = frozenset({"elder", "younger"})
# Verbs behind which somebody is taken to be of an age: ``a man believed to be 50``.
TAKEN_FOR: Final = frozenset("believe describe estimate guess identify know list report say think".split())
# Verbs by which ages or amounts lie between two: ``the victims ranged from 17 to 72``, ``fees vary between $6 and $9``.
RANGING: Final = frozenset("range vary fluctuate oscillate alternate hover swing".split())
AGE_ONLY: Final = frozenset("only just barely merely aged".split())
AGE_COPULAS: Final = frozenset("was is being".split())
AGE_VERBS: Final = frozenset({"turn"})
# Behind ``turns 70`` these say when: ``turned 70 last week``.
WHEN_TURNED: Final = frozenset("next this last later soon now tomorrow today yesterday earlier".split())
# Between a name and an age: which sex it is (``Musa Bello 'm' 34yrs``).
SEX_MARKS: Final = frozenset("m f".split())
# Right before a name in brackets' list of ages: ``identified as Lata (32)``.
BEFORE_NAMES: Final = frozenset("named as namely called identified are were".split())
# Last words of names that are no person's: ``Ard Battalion (18)``.
NAMED_BODIES: Final = frozenset(
    "battalion brigade division regiment company corps party union force army front squad unit school club council board "
    "court college hospital town city street road league group team bank university district township village county state "
    "province island river lake bay airport station church mosque temple park hotel market beach hills".split()
)
# In a sentence with these a number in brackets behind a name is what it won.
NO_AGES_BESIDE: Final = frozenset(
    "vote votes seat seats ballots goal goals point points medals runs wickets points-table tries shares constituencies mps "
    "minute minutes percent %".split()
)
# What sets a limit of age: ``applicants must be over 21``.
DEONTIC_MODALS: Final = frozenset({"must", "should", "shall"})
# ``those over 80`` tells an age as ``people over 80`` does.
AGED_PRONOUNS: Final = frozenset("them those anyone everyone anybody everybody someone somebody adults".split())
# What makes a decade of a number: ``40s``, ``40's``.
DECADE_ENDINGS: Final = frozenset({"s", "'s"})
# Behind a decade of life these and signs lead to another: ``in his 30s or 40s``.
DECADE_JOINERS: Final = CONJUNCTIVE | DISJUNCTIVE | ALLATIVE
# Behind a decade and a hyphen these leave its year of life open: ``two 30-somethings``.
YEARS_OPEN: Final = frozenset({"something", "somethings"})
# Between a possessive and a decade of life: ``in his late 40s``.
PARTS_OF_DECADE: Final = frozenset("late early mid".split())
# No number above one has such a verb: ``Ana Ruiz, 34 was hit`` tells an age.
PLURAL_AUXILIARIES: Final = frozenset({"were", "are", "have"})
SINGULAR_AUXILIARIES: Final = frozenset({"was", "is", "has"})
# The copula where it is not finite, and what stands before it then: ``will be 40``, ``would have been 40``.
BARE_COPULAS: Final = frozenset({"be", "been"})
BEFORE_BARE_COPULAS: Final = frozenset("will would have had has could may might must should 'd 'll".split())
# What may stand for a person before an age: ``one female, 27,``.
SEXES: Final = frozenset({"female", "male"})

# Units that an article counts ("a year in jail", "a mile"): the amount is one.
WHOLE_SPANS: Final = frozenset("extra full whole entire additional further solid mere".split())
# Of these an article counts one only where nothing is named by it: ``after a night of anxiety``, not ``a night raid``.
NIGHTS: Final = frozenset({"night", "weekend"})
ARTICLE_UNITS: Final = frozenset(
    "night minute hour day week fortnight month year decade century mile kilometre metre kilogram litre gallon tonne ton ounce acre hectare "
    "pound USD EUR foot kilometer gram millilitre yard inch nautical_mile millennium weekend GBP pint".split()
)
ARTICLE_UNIT_WORDS: Final = ARTICLE_UNITS | frozenset(
    "dollar euro nautical kilo liter meter penny cent km kg lb oz ml quid pint".split()
)
NOT_ARTICLE_UNITS: Final = frozenset({"second", "foot", "degree", "stone", "point", "yard"})
# Of these one measures how deep what lies somewhere is: ``a foot of snow``, not ``a foot patrol``.
DEPTHS: Final = frozenset({"foot"})
# Behind it these say the same: ``a foot deep``.
EXTENDING: Final = frozenset("deep high long tall thick wide".split())
LYING: Final = frozenset(
    "snow snowfall rain rainfall hail sleet ice slush water floodwater floodwaters seawater flooding mud silt sludge sewage sediment "
    "sand soil topsoil earth dirt dust ash debris rubble rock concrete wreckage lava oil standing fresh new powder muddy wet".split()
)

# Clause heads that change a level; they make ``from 5 to 7`` a change, not a range.
CHANGE_VERBS: dict[str, str] = {
    **dict.fromkeys(
        "rise climb grow increase jump soar surge gain advance raise swell expand widen leap rocket spike mount boost lift "
        "add accelerate double triple quadruple multiply escalate improve recover rebound hike reinforce strengthen skyrocket "
        "balloon broaden extend lengthen deepen inflate appreciate quicken intensify".split(),
        "increase",
    ),
    **dict.fromkeys(
        "fall drop decline decrease shrink plunge slump slide plummet tumble dip narrow reduce cut slash lower lose shed ease sink "
        "contract slow halve dwindle dive crash weaken slip retreat subside diminish trim sag collapse curb wipe depreciate shave pare shorten devalue deflate soften moderate nosedive cool".split(),
        "decrease",
    ),
}
# Right before ``from A to B`` these say that a level went from one to the other.
MOVING_VERBS: Final = frozenset("go move swing shift pass come progress evolve".split())
# Levels that a number compares with: ``down from a peak of 13,000``.
EXTREMES: Final = frozenset("peak high low record maximum minimum average estimate target total figure level".split())
# Amounts of money looked for: ``missing a forecast of 1.6 billion``.
FORECAST_NOUNS: Final = frozenset("forecast estimate expectation goal target guidance projection consensus".split())
# Which way an amount goes, said by a word beside it: ``up 3 percent``, ``closed 1.2 percent higher``.
CHANGE_PARTICLES: Final = {"up": "increase", "down": "decrease", "off": "decrease"}
# Which way a level stands from another, said behind the amount or before it: ``3 percent higher``, ``lower by 3 percent``.
HIGHER: Final = tuple("higher upward upwards more larger bigger faster stronger dearer commoner costlier".split())
LOWER: Final = tuple("lower downward downwards fewer less rarer smaller cheaper slower weaker".split())
# Of them those that a rate can stand behind: ``$9 more a day``.
MORE_OR_LESS: Final = frozenset({"more", "less", "extra"})
# Behind an amount these say by how much it differs: ``$9 more than planned``.
DIFFERENCES: Final = frozenset({"more", "less", "fewer"})
CHANGE_NOUNS: dict[str, str] = {
    **dict.fromkeys(
        "increase rise gain growth jump surge climb expansion hike uptick advance upturn boost spike leap upswing improvement".split(),
        "increase",
    ),
    **dict.fromkeys(
        "decrease fall decline drop reduction cut loss slump plunge contraction dip slide sell-off selloff tumble shrinkage fewer less lower downturn slowdown "
        "discount".split(),
        "decrease",
    ),
}

# After ``a year`` these date, so that it is no rate.
AGO_ADVERBS: Final = frozenset("ago earlier later previously".split())
AGO_WORDS: Final = frozenset("ago earlier later after before previously since".split())

# Words between a number and a unit of time.
BEFORE_UNITS: Final = frozenset(
    "single full whole long more additional extra consecutive straight solid further fewer less successive entire previous prior past coming remaining working trading business "
    "calendar".split()
)

# ``a three-legged dog``: what it has so many of.
HAVING_PARTS: dict[str, str] = {
    "legged": "leg", "pointed": "point", "pronged": "prong", "engined": "engine", "wheeled": "wheel", "bladed": "blade",
    "winged": "wing", "tiered": "tier", "storied": "storey", "storeyed": "storey", "masted": "mast", "barrelled": "barrel", "barreled": "barrel",
    "cornered": "corner", "roomed": "room", "seater": "seat", "bedroomed": "bedroom", "fingered": "finger", "toed": "toe",
}  # fmt: skip
STRONG: Final = "strong"
# Letters glued to digits that are a scale also where nothing is counted behind: ``3M``, ``1.2b``.
BELOW_ZERO: Final = ("below", "zero")
METRE: Final = "m"
# Millions only of money: ``7.62mm barrel`` is a width.
MONEY_SCALES: Final = frozenset({"mm"})
LOUD_SCALES: Final = frozenset({"M", "B", "b", "G", "MM", "T"})
MAGNITUDE: Final = frozenset({"magnitude"})
# In a sentence with these a bare number behind ``measuring`` is a magnitude.
QUAKES: Final = frozenset(
    "quake quakes earthquake earthquakes tremor tremors temblor aftershock aftershocks richter".split()
)
SCALES_OF_QUAKES: Final = frozenset({"richter"})
BEFORE_MAGNITUDES: Final = frozenset("measure register record rate at".split())
OF_QUAKES: Final = "magnitude"
LARGEST_MAGNITUDE: Final = 10

# ``eight times the figure``, ``twice as many``: what must follow for a multiple (else it says how often).
MULTIPLE_FOLLOWERS: Final = frozenset(
    "as the more that higher larger greater bigger faster what its their his her over less fewer lower earnings book normal average "
    "previous likelier worse better longer cheaper stronger those".split()
)
# Of these something can be a multiple behind ``over``: ``three times over the limit``; not ``three times over a week``.
LIMITS: Final = frozenset("limit limits capacity quota quotas budget threshold maximum norm target average cap".split())
# Behind ``double``: what it multiplies.
MULTIPLIED: Final = frozenset("the that what its his her their last this those these".split())
# In front of a comma and two shares these say that each has one: ``trailed him, 38 percent to 44 percent``.
CONTEST_VERBS: Final = frozenset({"lead", "trail", "beat", "edge", "defeat", "lose to"})
# Behind ``10-point`` these list so many points, and none is of a percentage.
LISTS_OF_POINTS: Final = frozenset(
    "agenda charter checklist declaration demand list manifesto memorandum motion petition plan platform programme program proposal "
    "resolution roadmap statement".split()
)
POINT_WORDS: Final = frozenset({"point", "points", "pts", "pt"})
PERCENT_CONTEXT: Final = frozenset(
    "percent percentage lead poll polls polling turnout majority support popularity rating ratings approval margin survey share "
    "enrolment enrollment % swing unemployment rate rates".split()
)

PERCENTAGE_POINT: Final = "percentage_point"
# With these it is one too: they are elected.
ELECTED: Final = frozenset(
    "poll polls pollster survey voters election elections electorate democrats republicans tories conservatives labour president "
    "senator governor incumbent candidate candidates referendum".split()
)
# With these, and somebody who leads or trails, too.
RETURNS: Final = frozenset("results returns precincts ballots votes boxes".split())
# With these, and no talk of votes, teams are so many points ahead.
TABLES_OF_SPORT: Final = frozenset(
    "match matches game games season league cup club team teams goal goals halftime tournament playoff playoffs coach striker keeper "
    "table title standings".split()
)
# A house has so many of these, before its noun: ``the 454- member house``, also ``the 68 seat upper house``.
MEMBERS_OF_A_HOUSE: Final = frozenset({"seat", "member"})
SEATS_OF_A_HOUSE: Final = frozenset({"seat"})

# Names of stock indexes, a word of each, in small letters: ``the Dow``, ``the FTSE 100``, ``the Hang Seng``.
INDEX_NAMES: Final = frozenset(
    "dow nasdaq djia s&p ftse nikkei topix dax mdax tecdax cac sensex nifty kospi kosdaq seng bovespa ibovespa ibex stoxx russell "
    "wilshire tsx smi aex omx asx merval bse".split()
)
# Beside these a point is one of a stock index.
INDEX_CONTEXT: Final = INDEX_NAMES | frozenset("index composite benchmark stocks shares bourse jones".split())

VOTE_WORDS: Final = frozenset(
    """
    vote votes voted voting passed approved adopted rejected ratified margin motion ballot ballots bill resolution amendment
    majority abstained abstaining abstentions abstention ayes noes nays yeas senators senate parliament council assembly congress
    chamber deputies lawmakers caucus board commissioners panel jurors jury ruled tribunal court split divided decision cleared
    carried ousted backed defeated confirmed ruling justices judges referendum impeachment convict elected verdict
    approve approves adopt adopts ratify ratifies reject rejects mps legislators councillors councilors
    councilman councilwoman councilmember councilmembers alderman aldermen selectmen trustees zoning ordinance plebiscite
    """.split()
)
# Right before two numbers these tell a tally: ``cleared the Senate 52 to 48``.
CHAMBERS: Final = frozenset(
    "senate house parliament assembly council congress committee chamber commons lords knesset duma bundestag".split()
)
# In a sentence with these ``47-51`` at the end is a tally: ``rejected the nomination 47-51``.
VOTING_VERBS: Final = frozenset(
    "voted votes approved adopted rejected ratified passed confirmed defeated overrode".split()
)
TALLY_VERBS: Final = frozenset(
    "pass fail vote approve reject adopt defeat carry rule decide split divide ratify".split()
)
STRONG_VOTE_WORDS: Final = frozenset(
    "vote votes voted voting ballot ballots ayes noes nays yeas abstained abstaining abstentions senators senate parliament deputies "
    "lawmakers jurors jury council referendum bill motion resolution".split()
)
GAME_WORDS: Final = frozenset(
    """
    beat beats win wins won draw drew lost defeat victory match game season league cup club team final goal goals scored score
    halftime tournament playoff playoffs series set sets quarterfinal semifinal semi-final coach striker keeper homer inning
    innings ended lead led record fixture derby shutout rout title home-side champions
    """.split()
)
# Before a result: ``the score is 2 to 1``; and right before it, who is in front: ``leads 3 to 1``.
SCORES: Final = frozenset("score scoreline".split())
# Of a player these say points of a game: ``scored 24 points``.
SCORING_VERBS: Final = frozenset("score average".split())
SCORE_VERBS: Final = frozenset("lead trail".split())
# ``three under par``, ``two-over-par``: strokes of golf.
ROUND_PAR: Final = frozenset({"under", "over"})
PAR: Final = frozenset({"par"})
# Golf: ``shot 69 in the first round``, ``closed with a 68``, ``carded 71``; what a score is like: ``with a crushing 79``.
ROUND_WORDS: Final = frozenset(
    """
    birdie birdies birdied bogey bogeys bogeyed card carded cards caddie clubhouse fairway fairways golf golfer golfers green greens hole holes
    leaderboard par putt putts round rounds stroke strokes tee
    """.split()
)
ROUND_VERBS: Final = frozenset({"card", "shoot", "post", "fire"})
CARDING: Final = frozenset({"card"})
ROUND_LEADS: Final = frozenset("with for of after".split())
ROUND_TURNS: Final = frozenset("close finish follow open sign start".split())
ROUND_PRAISE: Final = frozenset(
    "awful blistering bogey-free brilliant career-best closing course-record crushing devastating disappointing dismal dreadful faultless "
    "flawless horrid matching opening poor scintillating shattering sizzling solid sparkling steady stunning sublime superb".split()
)
BAG_CLUBS: Final = frozenset({"iron", "wood", "hybrid", "wedge"})
LAST_ROUNDS: Final = frozenset({"last", "final"})

# Single words that steer the grammar, by their part in it.
ODDS_PARTICLES: Final = frozenset({"out"})
UNIVERSAL_QUANTIFIERS: Final = frozenset({"every"})
INNER_HEDGES: Final = frozenset("about around some nearly almost perhaps even as".split())
# What ends a hedge behind a number: ``40 or more a day``.
HEDGE_ENDS: Final = frozenset({"more", "so", "fewer", "less"})
# Before ``half`` these name a part of a year or a game: ``this half``.
HALVES_OF_TIME: Final = frozenset("this first second last next other latter final previous".split())
# Before ``as`` and a number these tell an age: ``some as young as 12``.
AS_AN_AGE: Final = frozenset({"young", "old"})
# Between a name and an age: ``his friend, also 19, was``.
AGE_ALSO: Final = frozenset({"actually", "also", "both", "now", "then", "just", "only"})
# A verb only behind a modal: ``the bill could top 30 million``.
SURPASSING_OR_NOUN: Final = frozenset({"top"})
# Right before a bound this turns it over: ``never under 30``.
# What a number is a level by: ``below the 5,000 mark``.
LEVEL_MARKS: Final = frozenset({"mark"})
BOUND_REVERSERS: Final = frozenset({"never"})
YOUNG_AGE_UNITS: Final = ("month", "week", "day")
NOT_COMPOUNDED: Final = frozenset({"plus", "odd", "ish", "year"})
# Between a hedge and its number: ``at least another 12``.
ADDITIONAL: Final = frozenset("additional further another extra".split())
CLIMBING_HEDGE: Final = ("up", "to")
# Hedges that can stand before the article of an amount end in one of these: ``nearly a 40 percent rise``.
BEFORE_ARTICLES: Final = frozenset("about almost nearly roughly approximately least most than".split())
# After these ``up to`` reaches a level: ``inched up to 4 percent``.
CLIMBING_VERBS: Final = frozenset("inch edge creep tick climb jump shoot go rise".split())
# Behind these too it is what they come to: ``losses added up to $4 million``.
ADDING_UP: Final = frozenset({"add", "tot", "sum"})
# So too behind what these bring there: ``brings its numbers up to 12,000``.
BRINGING_VERBS: Final = frozenset({"bring", "take", "push", "raise", "lift", "move"})
# Whose object these bring past a level, and which way that goes: ``pushed crude above $93``.
PUSHING_VERBS: Final = frozenset("push send drive lift propel nudge drag pull knock".split())
PAST_A_LEVEL: Final = {"above": "increase", "past": "increase", "beyond": "increase", "below": "decrease"}
BROUGHT_LEVELS: Final = frozenset(
    {"number", "strength", "total", "complement", "manpower", "headcount", "membership", "tally", "toll"}
)
# A level that climbs past a number is more than it.
CLIMBED_PAST: Final = frozenset({"past"})
# Hedges behind a number that only a hyphen joins (``50-odd``), and those that a second number makes a sum.
NEVER_SPACED: Final = frozenset({("odd",)})
# Before a plural these are its own words: ``$1.89 a litre at most pumps``.
OWN_OF_NOUNS: Final = frozenset({("at", "most")})
SUM_HEDGES: Final = frozenset({("plus",)})
# After these ``over two hours`` says more than two: they last.
LASTING_VERBS: Final = frozenset(
    "wait last spend take live serve stay remain work run continue need require drive walk travel sit".split()
)
# Hedges that may stand behind the noun too: ``90 residents at most``.
HEDGES_BEHIND_NOUN: Final = frozenset(
    f"hedge.after.{words}"
    for words in ("or_more", "or_so", "at_most", "at_the_most", "or_fewer", "or_less", "at_minimum", "at_a_minimum")
)
# Behind these a preposition leads to what is talked of, and hedges nothing: ``complained about two raids``.
TALKED_ABOUT: Final = frozenset({"about"})
TALKING: Final = frozenset("talk speak complain worry lie wonder joke boast brag".split())
# The same behind whom these tell it or ask it: ``warned residents about two raids``; not ``told about 90 men to go``.
TELLING_SOMEBODY: Final = frozenset(
    "ask tell warn question inform alert brief interview quiz remind interrogate".split()
)
# hedge -> the verbs with which it is a particle or a preposition before a bare number: ``handed over 48 rifles``,
# ``charged under two sections of the code``.
PHRASAL_WITH: Final = {
    "over": frozenset(
        "agonise agonize bend bicker brood fly fork fret gloat grieve hand hover jump knock lean leap mull obsess pore "
        "preside pull puzzle quarrel reign rule run sign squabble step stumble trip turn win wrangle".split()
    ),
    "under": frozenset("charge come convict operate prosecute serve".split()),
}
# What lies over people and places; ``buried under two metres of mud`` tells how deep, and is no bound.
LYING_OVER: Final = frozenset({"under", "below", "beneath"})
BURIED_VERBS: Final = frozenset(
    "be bury cover disappear drown entomb inundate lay leave lie remain sink sit stand submerge swallow swamp trap vanish".split()
)
# Of these it does so from afar too: ``buried 60 houses under ten metres of rock``.
BURYING: Final = frozenset("bury entomb inundate submerge swallow trap".split())
# Behind these a preposition says where they do: ``scattered over four provinces``, ``spread over 40 hectares``.
SPREADING: Final = frozenset("disperse scatter spread sprinkle strew".split())
# Those of them that give: with money they have the particle too, ``forked over $80``.
GIVING_OVER: Final = frozenset("fork hand sign turn".split())
# ``pennies a day``: spans of time behind a plural that make the article a rate.
RATE_SPANS: Final = frozenset("minute hour day week month year".split())
TIMES: Final = frozenset({"times"})
FREQUENCIES: Final = frozenset({"once", "twice", "times", "thrice"})

# A number told again stands between these: ``three (3) men``.
BRACKETS: Final = ("(", ")")
