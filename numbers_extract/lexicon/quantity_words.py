"""Words that shape a quantity beside its number: range joiners, ages, compounds, odds, votes, multiples."""

from __future__ import annotations

__all__ = [
    "ADDING",
    "AGED_ALIKE",
    "AGED_PRONOUNS",
    "AGED_STAND_INS",
    "AGED_SUBJECTS",
    "AGE_AFTER",
    "AGE_ALSO",
    "AGE_AT",
    "AGE_BEFORE",
    "AGE_COMPARED",
    "AGE_EVENTS",
    "AGE_MOST",
    "AGE_VERBS",
    "AGO",
    "AGO_WORDS",
    "AND",
    "AROUND",
    "ARTICLE_UNITS",
    "ARTICLE_UNIT_WORDS",
    "AS",
    "AS_AN_AGE",
    "BACK",
    "BEFORE_UNITS",
    "BELOW_ZERO",
    "BETWEEN",
    "BRACKETS",
    "BUT",
    "BY",
    "CHAMBERS",
    "CHANGES_OF_NO_LEVEL",
    "CHANGES_WITH_PREPOSITION",
    "CHANGE_ADVERBS",
    "CHANGE_NOUNS",
    "CHANGE_PARTICLES",
    "CHANGE_RELATIONS",
    "CHANGE_VERBS",
    "CLIMBING_VERBS",
    "COMPARATIVES",
    "DECADE_ENDINGS",
    "ELECTED",
    "ELSE",
    "EVERY",
    "EXTREMES",
    "FORECAST_NOUNS",
    "FREQUENCIES",
    "FROM",
    "FURTHER",
    "GAME_WORDS",
    "HALVES_OF_TIME",
    "HEDGES_BEHIND_NOUN",
    "INDEX_CONTEXT",
    "INNER_HEDGES",
    "LARGEST_MAGNITUDE",
    "LASTING_VERBS",
    "LEVEL_UNITS",
    "LEVEL_VERBS",
    "LOUD_SCALES",
    "MAGNITUDE",
    "MEASURING",
    "MEMBERS_OF_A_HOUSE",
    "METRE",
    "MONEY_SCALES",
    "MOVING_VERBS",
    "MULTIPLE_FOLLOWERS",
    "MULTIPLIED",
    "NAME_SUFFIXES",
    "NEVER_SPACED",
    "NOBODY_ONES",
    "NOT_ARTICLE_UNITS",
    "NOT_COMPOUNDED",
    "ODDS_JOINERS",
    "OF_QUAKES",
    "OR",
    "OUT_OF",
    "OVER",
    "OWNERS_OF_DECADE",
    "PARTS_OF_DECADE",
    "PAST",
    "PERCENTAGE_POINT",
    "PERCENT_CONTEXT",
    "PHRASAL_WITH_OVER",
    "POINT_WORDS",
    "QUAKES",
    "RAISING_VERBS",
    "RANGE_JOINERS",
    "RATE_NOUNS",
    "RATE_SPANS",
    "SCALES_OF_QUAKES",
    "SEATS_OF_A_HOUSE",
    "SEXES",
    "SINGLE",
    "SINGULAR_AUXILIARIES",
    "SOME",
    "STRONG",
    "STRONG_VOTE_WORDS",
    "SUMS_OF_MONEY",
    "SUSPENDED_JOINERS",
    "TABLES_OF_SPORT",
    "TAKES_OVER",
    "TALLY_VERBS",
    "TEMPORAL_PREPOSITIONS",
    "THAN",
    "THE",
    "TIMES",
    "TO",
    "TOP",
    "UP_TO",
    "VOTE_WORDS",
    "VOTING_VERBS",
    "WHERE_TO",
    "YOUNG_AGE_UNITS",
]

# Words between the two ends of a range; ``and`` only after a word of BETWEEN.
RANGE_JOINERS = frozenset({"-", "to", "or", "through", "~", "till", "until"})
SUSPENDED_JOINERS = frozenset({"to", "or"})
BETWEEN = frozenset({"between"})
FROM = frozenset({"from", "anywhere"})
BY = frozenset({"by"})
NOBODY_ONES = frozenset({"one"})
ELSE = frozenset({"else"})
SINGLE = frozenset({"single"})
AND = frozenset({"and", "&", "to"})

# ``one in five``, ``two out of three``.
ODDS_JOINERS = frozenset({"in", "out"})

AGE_BEFORE = frozenset({"aged", "age", "ages"})
_AGE_UNITS = ("year", "month", "week", "day")
# What follows a number and makes it an age, as tokens; the unit is the word of _AGE_UNITS in it.
AGE_AFTER: tuple[tuple[str, ...], ...] = (
    *((*dash, unit + plural, *joint, old) for dash in ((), ("-",)) for unit in _AGE_UNITS for plural in ("", "s") for joint in ((), ("-",)) for old in ("old", "olds")),
    *((*dash, f"{unit}{plural}-{old}") for dash in ((), ("-",)) for unit in _AGE_UNITS for plural in ("", "s") for old in ("old", "olds")),
    *((unit + plural, "of", "age") for unit in _AGE_UNITS for plural in ("", "s")),
    ("yo",), ("-", "yo"), ("y", "/", "o"), ("y.o",),
)  # fmt: skip
# Bounds that make a bare number after a person noun an age: ``children under five``, ``men over 40``.
AGE_COMPARED = frozenset({"under", "over", "above", "below"})
AGE_MOST = 115
# Whose age ``was 34`` tells.
AGED_SUBJECTS = frozenset("who he she".split())
# Pronouns that take an age between commas: ``One, 41, was shot and the other, 22, was hit``.
AGED_STAND_INS = frozenset({"one", "other", "another"})
# ``both 17,`` behind a comma tells the age of two.
AGED_ALIKE = frozenset({"both", "each"})
# Between a name and an age: ``Tom Lee Jr., 58,``.
NAME_SUFFIXES = frozenset({"jr", "sr"})
# ``died at 71``: events of a life, behind which ``at`` and a bare number tell an age.
AGE_EVENTS = frozenset("die retire marry wed debut".split())
AGE_AT = frozenset({"at"})
AGE_VERBS = frozenset({"turn"})
# ``those over 80`` tells an age as ``people over 80`` does.
AGED_PRONOUNS = frozenset("those anyone everyone anybody everybody someone somebody adults".split())
# What makes a decade of a number: ``40s``, ``40's``.
DECADE_ENDINGS = frozenset({"s", "'s"})
# Between a possessive and a decade of life: ``in his late 40s``.
PARTS_OF_DECADE = frozenset("late early mid".split())
# Whose decade of life it is: ``in her 20s``.
OWNERS_OF_DECADE = frozenset("his her their my our your its".split())
# No number above one has such a verb: ``Ana Ruiz, 34 was hit`` tells an age.
PLURAL_AUXILIARIES = frozenset({"were", "are", "have"})
SINGULAR_AUXILIARIES = frozenset({"was", "is", "has"})
# What may stand for a person before an age: ``one female, 27,``.
SEXES = frozenset({"female", "male"})

# Units that an article counts ("a year in jail", "a mile"): the amount is one.
ARTICLE_UNITS = frozenset(
    "minute hour day week fortnight month year decade century mile kilometre metre kilogram litre gallon tonne ton ounce acre hectare "
    "pound USD EUR kilometer gram millilitre yard inch nautical_mile millennium weekend GBP pint".split()
)
ARTICLE_UNIT_WORDS = ARTICLE_UNITS | frozenset(
    "dollar euro nautical kilo liter meter penny cent km kg lb oz ml quid pint".split()
)
NOT_ARTICLE_UNITS = frozenset({"second", "foot", "degree", "stone", "point", "yard"})

# Clause heads that change a level; they make ``from 5 to 7`` a change, not a range.
CHANGE_VERBS: dict[str, str] = {
    **dict.fromkeys(
        "rise climb grow increase jump soar surge gain advance raise swell expand widen leap rocket spike mount boost lift "
        "add accelerate double triple quadruple multiply escalate improve recover rebound hike strengthen skyrocket "
        "balloon broaden extend lengthen deepen inflate appreciate quicken intensify".split(),
        "increase",
    ),
    **dict.fromkeys(
        "fall drop decline decrease shrink plunge slump slide plummet tumble dip narrow reduce cut slash lower lose shed ease sink "
        "contract slow halve dwindle dive crash weaken slip retreat subside diminish trim sag collapse curb wipe depreciate shave pare shorten devalue deflate soften moderate nosedive cool".split(),
        "decrease",
    ),
}
# With an amount of money right behind these say that it was got or paid, no change: ``raised $5 million``.
RAISING_VERBS = frozenset("raise".split())
# Without a preposition these say no change of a level: ``the team lost 20 games``, ``they added ten names``.
CHANGES_OF_NO_LEVEL = frozenset(
    "lose add recover cut contract raise lower shed slip collapse crash drop boost gain wipe".split()
)
# Counted things of which the verbs above say a change all the same: ``lost 12 seats``.
LEVEL_UNITS = frozenset({"seat", "point"})
# These need a preposition for any amount: ``the plume extends 200 miles``, but ``extended by a mile``.
CHANGES_WITH_PREPOSITION = frozenset({"extend", "lengthen"})
# Right before ``from A to B`` these say that a level went from one to the other.
MOVING_VERBS = frozenset("go move swing shift pass come progress evolve".split())
# Levels that a number compares with: ``down from a peak of 13,000``.
EXTREMES = frozenset("peak high low record maximum minimum average estimate target total figure level".split())
# Behind a length these say where somebody fell or climbed: ``fell 60 metres into a ravine``.
WHERE_TO = frozenset("into onto down off through over from".split())
# Amounts of money looked for: ``missing a forecast of 1.6 billion``.
FORECAST_NOUNS = frozenset("forecast estimate expectation goal target guidance projection consensus".split())
# Nouns for how fast: ``grew at an annual rate of 7 percent``.
RATE_NOUNS = frozenset("rate pace clip speed".split())
# Nouns of change that name a sum where money follows: ``a loss of $5 million``.
SUMS_OF_MONEY = frozenset({"loss", "cut", "discount"})
# Which way an amount goes, said by a word beside it: ``up 3 percent``, ``closed 1.2 percent higher``.
CHANGE_PARTICLES = {"up": "increase", "down": "decrease"}
CHANGE_ADVERBS = {
    **dict.fromkeys(("higher", "upward", "upwards"), "increase"),
    **dict.fromkeys(("lower", "downward", "downwards"), "decrease"),
}
# What the preposition before an amount says of a change.
CHANGE_RELATIONS = {"to": "to", "by": "by", "from": "from", "at": "at"}
COMPARATIVES = {"more": "increase", "fewer": "decrease", "less": "decrease"}
# Verbs beside which ``up`` and ``down`` say a change: ``ended up 3 percent``, ``was trading down 1 percent``.
LEVEL_VERBS = frozenset(
    "be end close finish trade open go come edge inch tick move stand remain settle start trend revise creep".split()
)
CHANGE_NOUNS: dict[str, str] = {
    **dict.fromkeys(
        "increase rise gain growth jump surge climb expansion hike uptick advance upturn boost spike leap upswing".split(),
        "increase",
    ),
    **dict.fromkeys(
        "decrease fall decline drop reduction cut loss slump plunge contraction dip slide shrinkage fewer less lower downturn slowdown "
        "discount".split(),
        "decrease",
    ),
}

# After ``a year`` these date, so that it is no rate.
AGO = frozenset("ago earlier later previously".split())
AGO_WORDS = frozenset("ago earlier later after before previously since".split())

# Words between a number and a unit of time.
BEFORE_UNITS = frozenset(
    "single full whole long more additional extra consecutive straight solid further fewer less successive entire previous prior past coming remaining working "
    "calendar".split()
)

STRONG = "strong"
# Letters glued to digits that are a scale also where nothing is counted behind: ``3M``, ``1.2b``.
BELOW_ZERO = ("below", "zero")
METRE = "m"
# Millions only of money: ``7.62mm barrel`` is a width.
MONEY_SCALES = frozenset({"mm"})
LOUD_SCALES = frozenset({"M", "B", "b", "G", "MM", "T"})
MAGNITUDE = frozenset({"magnitude"})
# In a sentence with these a bare number behind ``measuring`` is a magnitude.
QUAKES = frozenset("quake quakes earthquake earthquakes tremor tremors temblor aftershock aftershocks richter".split())
SCALES_OF_QUAKES = frozenset({"richter"})
MEASURING = frozenset("measure register record rate at".split())
OF_QUAKES = "magnitude"
LARGEST_MAGNITUDE = 10

# ``eight times the figure``, ``twice as many``: what must follow for a multiple (else it says how often).
MULTIPLE_FOLLOWERS = frozenset(
    "as the more that higher larger greater bigger faster what its their his her over less fewer lower earnings book normal average "
    "previous likelier worse better longer cheaper stronger those".split()
)
# Behind ``double``: what it multiplies.
MULTIPLIED = frozenset("the that what its his her their last this those these".split())
POINT_WORDS = frozenset({"point", "points", "pts", "pt"})
PERCENT_CONTEXT = frozenset(
    "percent percentage lead poll polls polling turnout majority support popularity rating ratings approval margin survey share "
    "enrolment enrollment % swing unemployment rate rates".split()
)

PERCENTAGE_POINT = "percentage_point"
# With these it is one too: they are elected.
ELECTED = frozenset(
    "poll polls pollster survey voters election elections electorate democrats republicans tories conservatives labour president "
    "senator governor incumbent candidate candidates referendum".split()
)
# With these, and no talk of votes, teams are so many points ahead.
TABLES_OF_SPORT = frozenset(
    "match matches game games season league cup club team teams goal goals halftime tournament playoff playoffs coach striker keeper "
    "table title standings".split()
)
# A house has so many of these, before its noun: ``the 454- member house``, also ``the 68 seat upper house``.
MEMBERS_OF_A_HOUSE = frozenset({"seat", "member"})
SEATS_OF_A_HOUSE = frozenset({"seat"})

# Beside these a point is one of a stock index.
INDEX_CONTEXT = frozenset(
    "index dow nasdaq ftse nikkei dax sensex nifty composite benchmark stocks shares bourse jones topix cac ibex kospi".split()
)

VOTE_WORDS = frozenset(
    """
    vote votes voted voting passed approved adopted rejected ratified margin motion ballot ballots bill resolution amendment
    majority abstained abstaining abstentions abstention ayes noes nays yeas senators senate parliament council assembly congress
    chamber deputies lawmakers caucus board commissioners panel jurors jury ruled tribunal court split divided decision cleared
    carried ousted backed defeated confirmed ruling justices judges referendum impeachment convict elected verdict
    """.split()
)
# Right before two numbers these tell a tally: ``the motion failed 48 to 79``.
# Right before two numbers these tell a tally too: ``cleared the Senate 52 to 48``.
CHAMBERS = frozenset(
    "senate house parliament assembly council congress committee chamber commons lords knesset duma bundestag".split()
)
# In a sentence with these ``47-51`` at the end is a tally: ``rejected the nomination 47-51``.
VOTING_VERBS = frozenset("voted votes approved adopted rejected ratified passed confirmed defeated overrode".split())
TALLY_VERBS = frozenset("pass fail vote approve reject adopt defeat carry rule decide".split())
STRONG_VOTE_WORDS = frozenset(
    "vote votes voted voting ballot ballots ayes noes nays yeas abstained abstaining abstentions senators senate parliament deputies "
    "lawmakers jurors jury council referendum bill motion resolution".split()
)
GAME_WORDS = frozenset(
    """
    beat beats win wins won draw drew lost defeat victory match game season league cup club team final goal goals scored score
    halftime tournament playoff playoffs series set sets quarterfinal semifinal semi-final coach striker keeper homer inning
    innings ended lead led record fixture derby shutout rout title home-side champions
    """.split()
)
# Before a length of time these place it in time, so that ``over six years`` hedges nothing.
TEMPORAL_PREPOSITIONS = frozenset({"over", "within", "around", "about-the"})

# Single words that steer the grammar, by their part in it.
OUT_OF = frozenset({"out"})
EVERY = frozenset({"every"})
INNER_HEDGES = frozenset("about around some nearly almost perhaps even as".split())
TO = frozenset({"to"})
OR = frozenset({"or"})
# What ends a hedge behind a number: ``40 or more a day``.
HEDGE_ENDS = frozenset({"more", "so", "fewer", "less"})
# Before ``half`` these name a part of a year or a game: ``this half``.
HALVES_OF_TIME = frozenset("this first second last next other latter final previous".split())
OVER = frozenset({"over"})
# ``over`` belongs to these before a count: ``handed over 180 rifles``, ``ran over four people``.
TAKES_OVER = frozenset({"hand", "turn", "run"})
# Before ``as`` and a number these tell an age: ``some as young as 12``.
AS_AN_AGE = frozenset({"young", "old"})
# Behind a name, with a full stop: ``Paul Wray Jr., 24``.
NAME_SUFFIXES = frozenset({"jr", "sr", "esq"})
# Between a name and an age: ``his friend, also 19, was``.
AGE_ALSO = frozenset({"also", "both", "now", "then", "just", "only"})
# A verb only behind a modal: ``the bill could top 30 million``.
TOP = frozenset({"top"})
BUT = frozenset({"but"})
THAN = frozenset({"than"})
THE = frozenset({"the"})
YOUNG_AGE_UNITS = ("month", "week", "day")
NOT_COMPOUNDED = frozenset({"plus", "odd", "ish", "year"})
# Between a hedge and its number: ``at least another 12``.
FURTHER = frozenset("additional further another extra".split())
AS = frozenset({"as"})
SOME = frozenset({"some"})
AROUND = frozenset({"around"})
UP_TO = ("up", "to")
BACK = frozenset({"back"})
# After these ``up to`` reaches a level: ``inched up to 4 percent``.
CLIMBING_VERBS = frozenset("inch edge creep tick climb jump shoot go rise".split())
# These end a name with a full stop of their own.
NAME_SUFFIXES = frozenset({"jr", "sr"})
# A level that climbs past a number is more than it.
PAST = ("past",)
# Hedges behind a number that only a hyphen joins (``50-odd``), and those that a second number makes a sum.
NEVER_SPACED = frozenset({("odd",)})
ADDING = frozenset({("plus",)})
# After these ``over two hours`` says more than two: they last.
LASTING_VERBS = frozenset(
    "wait last spend take live serve stay remain work run continue need require drive walk travel sit".split()
)
# Hedges that may stand behind the noun too: ``90 residents at most``.
HEDGES_BEHIND_NOUN = frozenset(
    f"hedge.after.{words}"
    for words in ("or_more", "or_so", "at_most", "at_the_most", "or_fewer", "or_less", "at_minimum", "at_a_minimum")
)
# With these ``over`` before a bare number is their particle: ``handed over 48 rifles``, ``ran over two cyclists``.
PHRASAL_WITH_OVER = frozenset("hand turn sign run knock win".split())
# ``pennies a day``: spans of time behind a plural that make the article a rate.
RATE_SPANS = frozenset("minute hour day week month year".split())
TIMES = frozenset({"times"})
FREQUENCIES = frozenset({"once", "twice", "times", "thrice"})

# A number told again stands between these: ``three (3) men``.
BRACKETS = ("(", ")")
