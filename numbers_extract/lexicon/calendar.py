"""Words and patterns of the calendar: months, weekdays, units, clock, and the rules of the phrases that date a fact.

Data only. The patterns are written for ``re.IGNORECASE``; where case tells a month from a verb (``May``, ``March``)
the piece switches it off for itself with ``(?-i:...)``. Every rule has an example, in which ``[ ]`` marks what it
finds, and a counter-example in which it finds nothing.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

__all__ = [
    "ADDRESS",
    "AFTER_CLOCK",
    "AFTER_DAY",
    "AFTER_DIGITS",
    "AFTER_THE",
    "AGAIN",
    "AGO_ENDS",
    "AGO_STARTS",
    "ARTICLE",
    "ARTICLES_OF_YEARS",
    "CALENDAR_RULES",
    "CENTURY",
    "CHANGE_MAY_PRECEDE",
    "CLOCK",
    "CLOCKED",
    "CLOCK_AFTER",
    "CLOCK_BEFORE",
    "CLOCK_JOINING",
    "CLOCK_RANGE",
    "CORE",
    "CORE_NAMES",
    "COUNTED",
    "COUNTED_PERSONS",
    "COUNT_BEFORE_WEAK",
    "DATE_BEFORE",
    "DATING_DIGITS",
    "DAY_ALONE",
    "DAY_BEFORE",
    "DAY_MONTH",
    "DAY_STEPS",
    "DECADE_BEFORE",
    "DIRECTION",
    "ERAS",
    "FIRST_YEAR",
    "FIXED",
    "GENITIVES",
    "HEDGED",
    "HEDGES_BEFORE_POINT",
    "HOLIDAYS",
    "HOURS",
    "HOUR_AFTER",
    "HOUR_BEFORE",
    "ISO",
    "JOINED_DATE",
    "JOINERS",
    "JOINING",
    "JOINS_DAYS",
    "JOINS_DAY_NUMBERS",
    "KEEPS_OWNER",
    "LAST_YEAR",
    "LEAD",
    "LIKELY_FIRST",
    "LIKELY_LAST",
    "MAYBE",
    "MERGED",
    "MERGED_AFTER",
    "MONTHS",
    "MONTH_DAY",
    "MONTH_ONLY",
    "MONTH_YEAR",
    "MULTIPLIERS",
    "NEXT",
    "NO_PLURAL_ENDS",
    "NUMBER_SUFFIX",
    "NUMBER_WORDS",
    "OF_POINT",
    "OPENS",
    "ORDERS",
    "OTHER_END",
    "OWNERS",
    "PARTITIVE",
    "PART_FOLLOWS",
    "PLAIN_AFTER",
    "PLURAL_END",
    "POINTS",
    "RANGE",
    "RANGE_MAY_FOLLOW",
    "RESOLVE_DIGITS",
    "RESOLVE_RULES",
    "SHARES_OF_A_YEAR",
    "SHARE_FOLLOWS",
    "SLASHED",
    "SPELT",
    "SPELT_CUES",
    "STEPS",
    "TIME_RULES",
    "TIME_UNITS",
    "UNSETTLED",
    "WEATHER",
    "WEEKDAYS",
    "YEAR_AFTER",
    "YEAR_BEFORE",
    "YEAR_BEFORE_WEAK",
    "YEAR_COMPOUND",
    "YEAR_LABELS",
    "YEAR_SURELY",
    "After",
    "CalendarRule",
    "Cell",
    "Opening",
    "PointPiece",
    "ResolveRule",
    "TimeRule",
    "TimeUnit",
]


class After(Enum):
    """What follows the words of a rule or of a piece."""

    NOTHING = "nothing"
    POINT = "point"  # a point in time must follow
    RANGE = "range"  # two points with a joiner between
    MAYBE = "maybe"  # a point may follow after "of" or "in"
    ALONE = "alone"  # a point must follow, and is the whole phrase


class TimeRule(NamedTuple):
    """One way to date a fact in words. Rules are tried in order at one place; the first that matches wins.

    ``starts`` are the words a phrase of this rule can begin with (``#`` is a digit), ``pattern`` its words, and
    ``then`` says what follows.
    """

    id: str
    starts: tuple[str, ...]
    pattern: str
    then: After
    example: str
    counter_example: str


class PointPiece(NamedTuple):
    """One form of a point in time, without its preposition; ``starts`` are the words it can begin with."""

    id: str
    starts: tuple[str, ...]
    pattern: str
    then: After = After.NOTHING


class CalendarRule(NamedTuple):
    """One reason why a number is calendar and no quantity; ``[ ]`` marks the span in the example."""

    id: str
    example: str
    counter_example: str


class Cell(Enum):
    """The cells into which a calendar divides time, and two that it does not have."""

    MOMENT = "moment"  # less than a day
    NIGHT = "night"
    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class TimeUnit(NamedTuple):
    """A unit of time: the cell it names (``last week``), and its length as argument and value of a relativedelta."""

    cell: Cell
    step: str
    factor: int


class Opening(Enum):
    """How a word of direction opens the interval after it: ``since``, ``until``, ``before``, ``after``."""

    FROM_START = "from start"
    TO_END = "to end"
    BEFORE = "before"
    AFTER = "after"


# ---------------------------------------------------------------- words
MONTHS: Final[dict[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS: Final[dict[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday weds wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
TIME_UNITS: Final[dict[str, TimeUnit]] = {
    "second": TimeUnit(Cell.MOMENT, "seconds", 1),
    "minute": TimeUnit(Cell.MOMENT, "minutes", 1),
    "hour": TimeUnit(Cell.MOMENT, "hours", 1),
    "day": TimeUnit(Cell.DAY, "days", 1),
    "night": TimeUnit(Cell.NIGHT, "days", 1),
    "week": TimeUnit(Cell.WEEK, "weeks", 1),
    "fortnight": TimeUnit(Cell.WEEK, "days", 14),
    "weekend": TimeUnit(Cell.WEEKEND, "weeks", 1),
    "month": TimeUnit(Cell.MONTH, "months", 1),
    "quarter": TimeUnit(Cell.QUARTER, "months", 3),
    "year": TimeUnit(Cell.YEAR, "years", 1),
    "decade": TimeUnit(Cell.DECADE, "years", 10),
    "centur": TimeUnit(Cell.CENTURY, "years", 100),
}
"""The units by the stem that their singular and their plural share."""
NUMBER_WORDS: Final[dict[str, int]] = {
    word: value
    for value, words in {
        1: "a an one single", 2: "two couple", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
        9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen",
        16: "sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty",
        50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety",
    }.items()
    for word in words.split()
}  # fmt: skip

"""Number words that are added up: ``twenty-two``."""
MULTIPLIERS: Final[dict[str, int]] = {"hundred": 100, "dozen": 12}
"""Number words that multiply the one before them."""
STEPS: Final[dict[str, int]] = {
    "last": -1,
    "past": -1,
    "yesterday": -1,
    "this": 0,
    "the": 0,
    "next": 1,
    "coming": 1,
    "tomorrow": 1,
}
"""How many units on from the anchor."""
DAY_STEPS: Final[dict[str, int]] = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
"""How many days on from the anchor."""
ORDERS: Final[dict[str, int]] = {
    "first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "final": -1, "last": -1, "latter": -1,
}  # fmt: skip
"""Which part of a whole, counted from its start or (below 0) from its end."""
SHARES_OF_A_YEAR: Final[dict[str, int]] = {"half": 2, "quarter": 4}
"""How many such parts make a year."""

# ---------------------------------------------------------------- number on the page: calendar or quantity
FIRST_YEAR: Final = 1000
LAST_YEAR: Final = 2100
LIKELY_FIRST: Final = 1900
LIKELY_LAST: Final = 2040
"""A bare number of four digits is never a year outside the first pair, and needs less evidence inside the second."""

YEAR_BEFORE: Final[frozenset[str]] = frozenset(
    "in since by from until till during before after through throughout between early late mid year years fiscal "
    "season summer autumn spring winter ramadan christmas easter thanksgiving circa ca c. back election born founded "
    "established dated dating quarter half class anno beginning starting ending ended copyright elections budget eve "
    "into pre post (c) \u00a9 to-date mid-year late-".split()
)
"""Words right before a number of four digits that make it a year."""
YEAR_SURELY: Final[frozenset[str]] = frozenset("in since during until".split())
"""Words after which persons may follow a likely year: ``In 2014 rebels seized``."""
YEAR_BEFORE_WEAK: Final[frozenset[str]] = frozenset("of for about around than circa at over versus vs vs.".split())
"""The same, but only for a likely year that is not round and stands before no noun."""
COUNT_BEFORE_WEAK: Final[frozenset[str]] = frozenset(
    "total toll number some top crowd force group population maximum minimum average list more less fewer rather other "
    "sample set series fine sum price salary cost capacity majority army team staff workforce audience rate out one "
    "two three four five six seven eight nine ten half third quarter tens hundreds thousands dozens part rose fell "
    "increased decreased grew dropped climbed up down cut reduced risen fallen grown".split()
)
"""Words before ``of 2015`` or ``by 2015`` with which the number is a quantity after all."""
JOINING: Final[frozenset[str]] = frozenset(
    (
        ",",
        "and",
        ", and",
        "or",
        ", or",
        "to",
        "through",
        "-",
        "\u2013",
        "versus",
        "vs",
        "vs.",
        "until",
        "till",
        "/",
        "&",
        "rather than",
        "as in",
    )
)
"""What stands between two years: ``2015 and 2016``."""
OWNERS: Final[frozenset[str]] = frozenset("the a an its his her their our my this that".split())
"""Determiners before a year that stands before a noun: ``the 2015 deal``, ``its 2003 invasion``."""
HEDGED: Final[frozenset[str]] = frozenset(
    "least most than about nearly almost some over under around roughly approximately only another all killed injured "
    "wounded arrested killing wounding injuring arresting detained employs employed sold paid up to of and or".split()
)
"""Words before a number that a noun alone does not make a year."""
YEAR_AFTER: Final[frozenset[str]] = frozenset(
    "season election elections vote referendum olympics olympic games war invasion attack attacks bombing bombings coup "
    "uprising revolution earthquake quake tsunami hurricane flood floods outbreak epidemic pandemic census survey "
    "report study budget deal agreement accord accords treaty pact ceasefire truce summit constitution law act crisis "
    "recession crash massacre genocide assassination siege offensive campaign protests riots figures levels edition "
    "presidential parliamentary general midterm primary financial fiscal academic review model was is saw marked has will".split()
)
"""Words right after a number of four digits that make it a year where nothing before it does."""
YEAR_COMPOUND: Final[frozenset[str]] = frozenset("era style model vintage level levels born built".split())
"""Second parts of a compound with a year: ``1980s-style``, ``2015-era``."""
PARTITIVE: Final = "of"
"""Leads from a set to a year (``the riots of 2011``) or to a number (``a total of 2011``)."""
ARTICLE: Final = "the"
"""Before ``13th`` or ``80s``."""
GENITIVES: Final = ("'s", "\u2019s")
PLURAL_END: Final = "s"
NO_PLURAL_ENDS: Final = ("ss", "us", "is", *GENITIVES[:1])
"""Ends of words that are no plurals though they have the letter."""
NUMBER_SUFFIX: Final = r"(?:(?P<plural>['\u2019]?s)|(?P<ordinal>st|nd|rd|th)|(?P<half_day>[ap]m))(?!\w)"
"""What may be glued to a number that is calendar: ``1960s``, ``3rd``, ``5pm``."""
OTHER_END: Final = r"\s+(?:to|and|or|-|\u2013)\s+([0-9]+(?:,[0-9]{3})*)"
"""The far end of a range, after its near end."""
YEAR_LABELS: Final[frozenset[str]] = frozenset("fy cy q1 q2 q3 q4 h1 h2".split())
COUNTED_PERSONS: Final[frozenset[str]] = frozenset(
    "people persons person men women children kids boys girls others soldiers troops civilians officers fighters militants rebels "
    "migrants refugees families households homes houses villagers residents troopers policemen policewomen personnel students workers "
    "young old foreign armed cases deaths votes seats jobs cars vehicles".split()
)
COUNTED: Final[frozenset[str]] = COUNTED_PERSONS | frozenset(
    "more other dead killed wounded injured missing dollars dollar euros euro pounds pound yen yuan rupees pesos francs rubles roubles "
    "dinars rials shekels cents percent per % km kms kilometers kilometres kilometer kilometre meters metres meter metre m miles mile "
    "feet foot ft yards yard acres acre hectares hectare tons tonnes ton tonne kg kilograms kilos grams g lb lbs liters litres gallons "
    "barrels hours hour minutes minute seconds days day weeks week months years watts megawatts mw kw kwh gb mb tb mph rpm hp cc "
    "calories degrees times square cubic sq million billion trillion thousand hundred dozen points shares copies units pages words plus "
    "block blocks".split()
)
"""Words that a number counts or measures: right after a number they make it a quantity."""
DATE_BEFORE: Final[frozenset[str]] = frozenset("on dated until since from before after by".split())
"""Words before a day of the month or ``15/5`` that leave no doubt that it is a date."""
MONTH_ONLY: Final[frozenset[str]] = frozenset("in during throughout".split())
"""Words before a month after which a number is no day: ``in March 17 people fell ill``."""
CHANGE_MAY_PRECEDE: Final[frozenset[str]] = frozenset(("by", "from", "until"))
"""Words that follow a change as well: ``rose by 2000`` is no year."""
RANGE_MAY_FOLLOW: Final[frozenset[str]] = frozenset(("from", "between"))
"""Words with which a number may be the low end of a range of quantities."""
PLAIN_AFTER: Final[frozenset[str]] = frozenset(
    "the a an and or but when as in on at to with for by from after before while because that which who was were is are "
    "had has have there until than he she it they we i its his her their onwards onward if not this these those also".split()
)
"""Small words after a number that show that it counts nothing."""
ARTICLES_OF_YEARS: Final[frozenset[str]] = frozenset({"a", "an"})
"""Before an adjective and a year: ``an active 2017``."""
CLOCK_JOINING: Final[frozenset[str]] = frozenset({"to"})
"""Between two clock times; elsewhere it leads to a level: ``rose to 17 on Wednesday``."""
CLOCK_BEFORE: Final[frozenset[str]] = frozenset(
    "at about around until by after before from between and to approximately almost nearly of exactly".split()
)
"""Words before ``0510`` or before ``7 in the morning``."""
HOURS: Final[frozenset[str]] = frozenset(("hours", "hrs", "HOURS", "HRS"))
HOUR_AFTER: Final[frozenset[str]] = HOURS | frozenset(("GMT", "UTC", "EST", "EDT", "local", "LOCAL"))
"""Words after ``1800`` that make it a clock time; the first set only after ``at``."""
HOUR_BEFORE: Final[frozenset[str]] = frozenset("at approximately almost exactly".split())
"""Words before ``1915`` that make it a clock time."""
CLOCK_AFTER: Final[frozenset[str]] = frozenset("on in when and as the after local hours hrs".split())
DAY_BEFORE: Final[frozenset[str]] = frozenset("on by until since from before after of with and to".split())
"""Words before ``the 13th`` that make it a day of the month."""
AFTER_DAY: Final[frozenset[str]] = frozenset(
    "a p am pm o o'clock o\u2019clock gmt utc est edt local hrs st nd rd th s 's \u2019s ' \u2019".split()
)
"""Words (or endings) after a number of one or two digits that leave room for a date or a clock time ..."""
JOINS_DAYS: Final[frozenset[str]] = frozenset("of to and or until through".split())
"""... or do so where a month or a clock time follows them ..."""
PART_FOLLOWS: Final[frozenset[str]] = frozenset(
    ("in", "on", "tonight", "sharp", "this", *(day for day in WEEKDAYS if day.endswith("day")))
)
"""... or where a word of CLOCK_BEFORE stands before the number."""
JOINED_DATE: Final = r"\s+[A-Za-z]+\s+(?:the\s+)?(?:[0-9][0-9:.]{0,4}\s*(?:[apAP]\.?[mM]\b|[A-Z])|[A-Z][A-Za-z]{2})"
"""What may follow ``4`` in ``4 and 5 March``; case counts."""
CENTURY: Final = r"[0-9]{1,2}(?:st|nd|rd|th)[\s-]+(?:and\s+[0-9]{1,2}(?:st|nd|rd|th)[\s-]+)?centur(?:y|ies)(?!\w)"
CLOCK_RANGE: Final = r"(?:\s*[-\u2013]\s*|\s+(?:to|and|or|until)\s+)(?:[01]?[0-9]|2[0-4])(?:[:.][0-5][0-9])?\s*(?:[ap]\.\s?m\.?|[ap]m)(?!\w)"
"""The rest of ``6 to 7 p.m.``."""
DECADE_BEFORE: Final[frozenset[str]] = frozenset("early late mid mid- early- late-".split())
ERAS: Final[frozenset[str]] = frozenset("bc bce ad ce b.c b.c. a.d a.d. b.c.e. c.e.".split())
WEATHER: Final[tuple[str, ...]] = ("temperature", "degrees", "Temperature", "highs in", "lows in", "speeds", "mph")
"""Words with which ``the 80s`` are no decade."""
SHARE_FOLLOWS: Final[frozenset[str]] = frozenset(("of",))
"""After ``3/4``: a share and no date."""
FIXED: Final[dict[str, str]] = {"9/11": "event", "7/7": "event", "26/11": "event", "24/7": "idiom"}
"""Numbers that are names of a day or sayings."""
ADDRESS: Final = (
    r"\s+(?:(?:N|S|E|W|North|South|East|West)\.?\s+)?(?:[A-Z0-9][\w'.]*\s+){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Highway|Hwy|Way|Place|Pl|Terrace|Parkway|Circle)\b"
)
"""What follows a house number; case counts."""
AFTER_CLOCK: Final = (
    r"\s+(?:in\s+the\s+(?:morning|afternoon|evening)|o[\u2019']clock|tonight|sharp|this\s+(?:morning|afternoon|evening)|"
    r"on\s+(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+(?:morning|evening|night|afternoon))(?!\w)"
)
"""What makes ``at 7`` a clock time."""
SPELT: Final = (
    r"\b(?P<clock>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:o[\u2019']clock|[ap]\.?m\b\.?))"
    r"|\b(?P<decade>(?:the|early|late|mid|and)[\s-]+(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b)"
)
"""Calendar in number words; looked for only where the sentence holds one of SPELT_CUES."""
SPELT_CUES: Final[tuple[str, str]] = ("clock", "ties")

CALENDAR_RULES: Final[tuple[CalendarRule, ...]] = (
    CalendarRule("year", "Output fell in [2014] and again later.", "The quake killed 1500 people."),
    CalendarRule("date", "The court sat on [March 17-22] in private.", "In March 17 people fell ill."),
    CalendarRule("clock", "The blast came at [10:40am] near the gate.", "They walked 1800 meters."),
    CalendarRule("decade", "Prices rose in the [1960s].", "Their number was in the 10s."),
    CalendarRule("century", "A house of the [19th century] burned.", "The 19th man was freed."),
    CalendarRule("event", "He was born after [9/11].", "Some 9/10 of it burned."),
    CalendarRule("idiom", "The clinic is open [24/7].", "They scored 24 or 7."),
)
"""The reasons that calendar spans carry."""

# ---------------------------------------------------------------- pieces of the patterns
_M_SHORT = "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
_CAPITALISED = "(?-i:(?=[A-Z]))"
_M_FULL = "january|february|march|april|may|june|july|august|september|october|november|december"
_MONTH_ALONE = rf"(?:{_CAPITALISED}(?:(?:{_M_FULL}|sept?|aug|oct|nov|dec)(?!\w)|(?:{_M_SHORT})(?=\.)))"
_MONTH = rf"(?:{_CAPITALISED}(?:(?:{_M_FULL})(?!\w)|(?:{_M_SHORT})(?:\.(?=,?\s*[0-9])|(?!\w))))"
_WEEKDAY = rf"(?:{_CAPITALISED}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\w)|(?:mon|tues?|weds?|thur?s?|fri|sat|sun)\.,?(?=\s+(?-i:[A-Z0-9]))))"
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?+(?![\w%$]|[.,:/][0-9])"
_YEAR = (
    r"(?:1[0-9]{3}|20[0-9]{2})(?:\s?[-\u2013/]\s?[0-9]{4}|[-\u2013/][0-9]{2})?+(?![\w%$]|[.,:/\u2013-][0-9])"
    r"(?!\s+(?:people|persons|men|women|children|others|more|civilians|soldiers|troops|dollars|euros|pounds|rupees|"
    r"kilomet|met(?:er|re)s|miles|feet|tons|tonnes|percent|per\s+cent|million|young|hours|blocks?)\b)"
)
_PART = (
    r"(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|sunrise|sunset|lunchtime|daybreak|nightfall)"
)
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_HOLIDAY = (
    r"(?-i:Ramadan|RAMADAN|Christmas(?: Day| Eve)?|CHRISTMAS|Easter(?: Sunday| Monday)?|EASTER|Good Friday|"
    r"Thanksgiving(?: Day)?|Eid(?: al-Fitr| al-Adha)?|Passover|Hanukkah|Diwali|Nowruz|Election Day|Boxing Day|Ashura|"
    r"Independence Day|Labor Day|Memorial Day|Veterans Day|Valentine[\u2019']s Day|New Year(?:[\u2019']s)?(?: Eve| Day)?|Holy Week|"
    r"Fourth of July|July Fourth)"
    r"(?!\w)"
)
_UNIT = r"(?:hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|minutes?|seconds?|weekends?)"
_NUMWORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|several|few|couple\s+of|couple|"
    r"many|half|single)"
)
_NUM = rf"(?:[0-9]++(?:[.,][0-9]++)*+|(?:a\s+|an\s+)?{_NUMWORD}(?:[-\s]{_NUMWORD}){{0,2}})(?:\s+(?:and|to|or)\s+(?:a\s+)?(?:{_NUMWORD}|[0-9]++))?"
_HEDGE = (
    r"(?:(?:nearly|almost|about|around|some|roughly|approximately|over|under|only|just|barely|more\s+than|less\s+than|"
    r"fewer\s+than|at\s+least|up\s+to|well\s+over|close\s+to|an\s+estimated|exactly)\s+){0,2}"
)
_ZONES = "(?-i:GMT|UTC|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|IST|CET|CEST|BST|MSK)"
_ZONE = rf"(?:\s*\({_ZONES}\)|\s*{_ZONES}(?!\w)|\s+local(?:\s+time)?(?!\w))"
_AMPM = r"(?:[ap]\.\s?m\.?|[ap]m)(?!\w)"
_HM = rf"(?:[01]?[0-9]|2[0-4])(?:[:.][0-5][0-9])?(?:\s*[-\u2013]\s*[0-9]{{1,2}}(?:[:.][0-5][0-9])?)?\s*{_AMPM}"
CLOCK: Final = (
    rf"(?:{_HM}|(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?![\w:])|(?:[01][0-9]|2[0-4])[0-5][0-9](?=\s*(?-i:GMT|UTC|EST|EDT|local|hours|hrs)\b)"
    rf"|[0-9]{{1,2}}(?:[:.][0-5][0-9])?(?=\s+(?:and|to|or|until)\s+{_HM})"
    rf"|(?:[0-9]{{1,2}}|{_NUMWORD})\s+o[\u2019']clock)(?:\s+(?:hours|hrs)(?!\w))?{_ZONE}?+(?:\s+in\s+the\s+(?:morning|afternoon|evening))?"
)
"""A clock time that shows itself: ``10:40am``, ``7 p.m.``, ``1800 GMT``."""
MONTH_DAY: Final = (
    rf"(?:(?<!\bfrom\s){_MONTH}\s+{_DAY}\s+(?:to|through|and)\s+{_DAY}(?=\s*[,.;)]|,?\s+{_YEAR})|"
    rf"{_MONTH}\s+{_DAY}(?:\s*[-\u2013]\s*(?:{_MONTH}\s+)?{_DAY})?)(?:,?\s*{_YEAR})?"
)
"""``March 17``, ``May 4-6``, ``Oct. 31, 2015``."""
DAY_MONTH: Final = (
    rf"(?:the\s+)?{_DAY}(?:\s*[-\u2013]\s*{_DAY}|\s+(?:and|to)\s+{_DAY})?\s+(?:of\s+)?{_MONTH}(?!\w)"
    rf"(?!\s+(?-i:Day)\b)(?:,?\s+{_YEAR}|(?-i:(?<=[A-Z]{{3}}))\s+[0-9]{{2}}(?![\w%]|[.,:/-][0-9]))?"
)
"""``9 February 1998``, ``17-22 March``, ``27 NOV 89``."""
MONTH_YEAR: Final = rf"(?:(?:early|late|mid|end)[\s-])?{_MONTH}(?:\s+of|,)?[\s-]\s*{_YEAR}"
ISO: Final = r"(?:1[0-9]{3}|20[0-9]{2})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?![\w-])"
SLASHED: Final = (
    r"(?:(?:0?[1-9]|[12][0-9]|3[01])/(?:0?[1-9]|[12][0-9]|3[01])/(?:[0-9]{4}|[0-9]{2})|"
    r"(?:0?[1-9]|[12][0-9]|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)[0-9]{2})(?![\w/.-]*[0-9])"
)
_SLASHED_SHORT = r"(?:0[1-9]|[12][0-9]|3[01])/(?:0[1-9]|[12][0-9]|3[01])(?![\w/%.-]*[0-9])"
_DATE = rf"(?:(?<!\bin\s){MONTH_DAY}|{DAY_MONTH}|{MONTH_YEAR}|{ISO}|{SLASHED})"
_DECADE = r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+(?:to[\s-]late[\s-]+)?)?(?:(?:1[0-9]|20)[0-9]0[\u2019']?s|[\u2019'][0-9]0s)(?!\w)"
_CENTURY = r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?[0-9]{1,2}(?:st|nd|rd|th)\s+centur(?:y|ies)"
_DAY_NAME = rf"{_WEEKDAY}(?:\s+(?:(?:early|late)\s+)?{_PART})?(?:,?\s+(?:the\s+)?(?:{MONTH_DAY}|{DAY_MONTH}))?(?:\s+last\s+week)?"
_DAY_WORD = r"(?:today|yesterday|tomorrow|tonight|overnight)(?:\s+(?:morning|afternoon|evening|night|noon))?(?!\w)"
_RELATIVE = (
    r"(?:this|last|next|the\s+same|that)\s+(?:(?:early|late|mid|past|coming|very|whole)[\s-]+)?"
    rf"(?:{_UNIT}|{_PART}|{_SEASON}|{_WEEKDAY}(?:\s+{_PART})?|{_MONTH_ALONE}|{_HOLIDAY})(?!\w)"
)
_ORDER = "past|last|next|previous|following|coming|preceding|prior|current|first|final|latest|opening|same|ensuing|subsequent|intervening"
_ROLLING = rf"(?:the\s+|these\s+|this\s+|its\s+)?(?:{_ORDER})\s+(?:{_HEDGE}{_NUM}\s+)?(?:calendar\s+|fiscal\s+|full\s+)?(?:{_UNIT}|{_PART})(?!\w)"
_EDGE = (
    r"(?:the\s+)?(?:very\s+)?(?:start|beginning|end|middle|height|peak|turn|close|eve|onset|course|whole|rest|remainder|early\s+hours|"
    r"(?:first|second|latter)\s+half|(?:first|second|third|fourth|final|last)\s+quarter|"
    rf"(?:(?:first|last|final|opening|early)\s+)?(?:{_NUM}\s+)?(?:weeks?|days?|months?|hours?|years?|weekend|night|morning|afternoon|evening))"
    r"\s+of\s+(?:the\s+(?=fiscal)|all\s+of\s+)?"
)
DAY_ALONE: Final = rf"{_DAY}(?:\s*,\s*{_YEAR})?(?!\s+(?:percent|per|million|billion|people|men|{_UNIT}|miles|kilomet|met(?:re|er)s|feet|tons|of)\b)"
"""The second day of ``From March 17 to 22``."""
_EVENT = (
    r"(?:civil\s+war|wars?|coup|conflict|revolution|uprising|invasion|elections?|vote|attacks?|outbreak|pandemic|epidemic|"
    r"crisis|fighting|unrest|ouster|collapse|independence|cease-?fire|truce|strikes?|protests|offensive|"
    r"earthquake|quake|storm|hurricane|cyclone|tsunami|massacre|rebellion|insurgency|siege|occupation|crackdown|disaster|"
    r"explosion|blast|bombings?|shooting|raid|genocide|famine|drought|lockdown|takeover|overthrow|assassination|referendum|"
    r"agreement|deal|accord|withdrawal|intervention|escalation|hostilities|violence|campaign|floods?|demonstrations)"
)
_PERIOD = (
    r"(?:wars?|campaign|Olympics|Games|World\s+Cup|pandemic|lockdown|holidays?|genocide|famine|revolution|regime|"
    r"occupation|dictatorship|rule|era|season|presidency|harvest|uprising|crisis|conflict|siege|recession|depression|"
    r"epidemic|drought|monsoon|hajj|insurgency|coup|elections?|riots|earthquake|invasion|offensive)(?:\s+(?:season|weekend|period))?"
)
_MONTH_STARTS = tuple(MONTHS)
_DAY_STARTS = tuple(day for day in WEEKDAYS if day.endswith("day"))
_DAY_WORDS = ("today", "yesterday", "tomorrow", "tonight", "overnight")
_LEADS = tuple("early late later earlier back only just sometime shortly again long soon immediately right".split())
_PARTS = tuple(
    "morning afternoon evening night noon midday midnight dawn dusk sunrise sunset lunchtime daybreak nightfall".split()
)
_UNIT_WORDS = (
    *tuple(
        f"{unit}{ending}"
        for unit in "hour day night week fortnight month quarter year decade minute second weekend".split()
        for ending in ("", "s")
    ),
    "century",
    "centuries",
)
_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_ORDERS = tuple(_ORDER.split("|"))
_EDGES = tuple(
    "start beginning end middle height peak turn close eve onset course whole rest remainder early very second third fourth latter half".split()
)
_HOLIDAYS = tuple(
    "ramadan christmas easter good thanksgiving eid passover hanukkah diwali nowruz election boxing ashura independence labor memorial veterans valentine new holy fourth july".split()
)
_ABOUT = tuple(
    "about around approximately roughly or exactly just nearly almost all much most part over more less at well some".split()
)
_DECIMAL = ("dozen", *(word for word in NUMBER_WORDS if word not in {"a", "an", "single"}))

POINTS: Final[tuple[PointPiece, ...]] = (
    PointPiece("edge", ("the", "very", "#", *_EDGES, *_ORDERS, *_DECIMAL, *_UNIT_WORDS, *_PARTS), _EDGE, After.POINT),
    PointPiece("rolling", ("the", "these", "this", "its", *_ORDERS), _ROLLING, After.MAYBE),
    PointPiece("day", ("early", "late", *WEEKDAYS), rf"(?:early\s+|late\s+)?{_DAY_NAME}"),
    PointPiece("date", ("#", "the", "early", "late", "mid", "end", *MONTHS), _DATE),
    PointPiece("day_word", ("early", "late", *_DAY_WORDS), rf"(?:early\s+|late\s+)?{_DAY_WORD}"),
    PointPiece(
        "relative",
        ("this", "last", "next", "the", "that", "early", "late", "later", "earlier"),
        rf"(?:(?:early|late|later|earlier)\s+)?{_RELATIVE}",
    ),
    PointPiece("decade", ("the", "early", "late", "mid", "#", "'"), _DECADE),
    PointPiece("century", ("the", "early", "late", "mid", "#"), _CENTURY),
    PointPiece("clock", ("#", *_DECIMAL), CLOCK),
    PointPiece("year_event", ("the",), rf"the\s+{_YEAR}\s+(?:[\w\u2019'-]+\s+){{0,2}}?{_PERIOD}(?!\w)"),
    PointPiece(
        "year",
        ("#", "fiscal", "fy", "early", "late", "mid", "q", "year"),
        rf"(?:fiscal\s+(?:year\s+)?|FY\s?|early[\s-]|late[\s-]|mid[\s-]|Q[1-4]\s+|year\s+)?{_YEAR}",
    ),
    PointPiece(
        "month",
        ("early", "late", "mid", *MONTHS),
        rf"(?:(?:early|late|mid)[\s-])?{_MONTH_ALONE}(?:\s+(?:last|this|next)\s+year)?",
    ),
    PointPiece("holiday", ("the", *_HOLIDAYS), rf"(?:the\s+)?{_HOLIDAY}(?:,?\s+{_YEAR})?"),
    PointPiece(
        "season_year",
        ("the", "early", "late", "mid", *_SEASONS),
        rf"(?:the\s+)?(?:early\s+|late\s+|mid[\s-])?{_SEASON}(?:\s+of)?\s+{_YEAR}",
    ),
    PointPiece(
        "season",
        ("the", *_SEASONS),
        rf"the\s+(?:early\s+|late\s+)?{_SEASON}(?!\s+(?:of|in)\b)(?!\w)|(?<=\bin\s){_SEASON}(?!\w)",
    ),
    PointPiece("part", ("the", *_PARTS), rf"the\s+(?:early\s+|late\s+)?{_PART}(?!\w)|(?<!\b[io]n\s){_PART}(?!\w)"),
    PointPiece(
        "period",
        ("the",),
        r"the\s+(?:(?:week|month|year|weekend|decade|quarter)(?!\w)(?!\s+(?:of|the|that|when|after|before|to|ending|ended|through|until)\b)|"
        r"(?:first|second|third|fourth|final)\s+(?:quarter|half)(?!\s+of\b)(?!\w))",
    ),
)
"""What can follow a preposition of time, by its first word. After ``edge`` (``the end of``) another point must follow."""
_BEGAN = (
    r"(?:began|started|broke\s+out|erupted|ended|took\s+(?:place|effect|power|office|hold)|occurred|happened|"
    r"came\s+(?:to\s+power|into\s+force)|was\s+(?:declared|imposed|lifted|overthrown|ousted|toppled))"
)
_NP = r"(?:the|a|an|its|his|her|their|this|that)\s+(?:[\w\u2019'-]+\s+){0,3}?"
LEAD: Final = (
    r"(?:(?:early|late|later|earlier|back|only|just|sometime|shortly|again|long|soon|immediately|right|ever)\s+)?"
)

TIME_RULES: Final[tuple[TimeRule, ...]] = (
    TimeRule("between", ("between",), r"between\s+", After.RANGE, "[Between May 2 and May 9] the price rose.", "Between 20 and 30 boats sank."),
    TimeRule("range", ("from",), r"from\s+(?:about\s+|around\s+)?", After.RANGE, "[From April 3 to 8] the road was shut.", "It grew from 30 to 40 metres."),
    TimeRule(
        "ago",
        ("#ago",),
        rf"(?:(?:as\s+(?:recently|early|late)\s+as|until|since|just|from|before|by)\s+)?{_HEDGE}(?:an?\s+|{_NUM}\s+)(?:and\s+a\s+half\s+)?{_UNIT}\s+"
        rf"(?:ago(?:\s+(?:this\s+(?:week|month|year)|today|tomorrow|yesterday|on\s+{_WEEKDAY}|last\s+(?:week|month|year)|in\s+{_MONTH_ALONE}))?"
        r"|earlier|later|previously|afterwards?)(?!\w)",
        After.NOTHING,
        "The law passed [some 18 months ago].",
        "It took 18 months to pass.",
    ),
    TimeRule(
        "since",
        ("since", "ever"),
        r"(?:ever\s+)?since\s+(?:about\s+|around\s+|at\s+least\s+|as\s+far\s+back\s+as\s+)?",
        After.POINT,
        "Rents have doubled [since 2014].",
        "Since the men fled, nobody came.",
    ),
    TimeRule(
        "since_event",
        ("since", "ever"),
        rf"(?:ever\s+)?since\s+(?:independence|then|birth|(?:the\s+)?(?:start|beginning|end|onset|outbreak|fall)\s+of\s+(?:the\s+|a\s+)?(?:[\w\u2019'-]+\s+){{0,2}}?{_EVENT}|"
        rf"{_NP}{_EVENT}(?:\s+{_BEGAN})?|(?:{_NP}[\w\u2019'-]+|it|he|she|they|fighting|protests|violence)\s+{_BEGAN})(?!\w)",
        After.MAYBE,
        "It has lost half its value [since the coup].",
        "Since the minister refused, talks stopped.",
    ),
    TimeRule(
        "during",
        ("during", "throughout", "amid"),
        rf"(?:during|throughout|amid)\s+(?:the|this|last|its|his|her|their)\s+(?:whole\s+)?(?:{_YEAR}\s+)?(?:(?!(?:in|of|at|on|and|to)\b)[\w\u2019'-]+\s+){{0,3}}?{_PERIOD}(?!\w)",
        After.MAYBE,
        "[During the 1991 Gulf war] the plant burned.",
        "During the raid, two men ran.",
    ),
    TimeRule(
        "when",
        ("when",),
        rf"when\s+{_NP}[\w\u2019'-]+\s+(?:occurred|happened|took\s+place|began|started|broke\s+out)(?!\w)",
        After.NOTHING,
        "Nine men slept there [when the explosion occurred].",
        "When the men ran, nobody shot.",
    ),
    TimeRule(
        "until",
        ("until", "till", "by", "up", "no"),
        r"(?:until|till|by|up\s+to|no\s+later\s+than)\s+(?:at\s+least\s+|about\s+|around\s+|as\s+late\s+as\s+)?",
        After.POINT,
        "The ban runs [until 2030].",
        "They waited by the gate.",
    ),
    TimeRule("from", ("from",), r"from\s+(?:about\s+|around\s+|as\s+early\s+as\s+)?", After.POINT, "Attacks fell by a third [from 2016].", "He came from the port."),
    TimeRule(
        "before_after",
        ("before", "after", "following", "prior", "ahead", "shortly", "soon", "just", "immediately", "right"),
        r"(?:(?:shortly|soon|just|immediately|right)\s+)?(?:before|after|following|prior\s+to|ahead\s+of)\s+(?:about\s+|around\s+)?",
        After.POINT,
        "Shots rang out [shortly before 1:50 a.m.]",
        "He left before the others.",
    ),
    TimeRule(
        "point",
        (
            *"in on at over during throughout through within for around about as toward towards circa starting beginning effective dated near across".split(),
            *_LEADS,
        ),
        rf"{LEAD}(?:in|on|at|over|during|throughout|through|within|for|around|about|as\s+of|towards?|circa|starting|beginning|effective|"
        r"dated|as\s+early\s+as|as\s+recently\s+as|as\s+late\s+as|near|across)\s+"
        r"(?:(?:about|around|approximately|roughly|or\s+about|or\s+around|exactly|just|nearly|all\s+of|much\s+of|most\s+of|part\s+of)\s+)?",
        After.POINT,
        "Raids [on Thursday] led to arrests.",
        "Shells fell on the market.",
    ),
    TimeRule(
        "to_date",
        ("in", "during", "over", "for"),
        rf"(?:in|during|over|for)\s+the\s+(?:{_NUM}\s+|full\s+|fiscal\s+|financial\s+)?(?:weeks?|months?|years?|quarters?|days?)\s+(?:to|through|until|ending|ended|up\s+to)\s+(?:in\s+|on\s+|at\s+)?",
        After.POINT,
        "Deaths fell [in the six months to June].",
        "In the six months he ruled, nobody spoke.",
    ),
    TimeRule(
        "recent",
        ("in", "over", "during", "for", "within"),
        r"(?:in|over|during|for|within)\s+(?:the\s+)?(?:more\s+|most\s+)?recent\s+(?:hours|days|weeks|months|years|decades|times)(?!\w)",
        After.NOTHING,
        "Thousands have left [in recent months].",
        "In recent talks, nobody moved.",
    ),
    TimeRule(
        "span",
        ("in",),
        rf"in\s+(?:nearly|almost|about|more\s+than|over|at\s+least|less\s+than|well\s+over|some|roughly|the\s+space\s+of)\s+(?:an?\s+|{_NUM}\s+){_UNIT}(?!\w|\s+ago\b)",
        After.NOTHING,
        "It was his first speech [in nearly a year].",
        "It was built in three years.",
    ),
    TimeRule(
        "peak",
        ("at",),
        r"at\s+the\s+(?:height|peak|start|end|beginning|outset|close|time)\s+of\s+(?:the\s+|its\s+|their\s+)?[\w\u2019'-]+(?:\s+[\w\u2019'-]+)?\s+in\s+",
        After.POINT,
        "They heard ten a day [at the peak of cases in the spring].",
        "At the end of the road stood a car.",
    ),
    TimeRule(
        "hour",
        ("at", "as"),
        r"(?:at|as\s+of)\s+(?:about\s+|around\s+|approximately\s+|almost\s+|nearly\s+|exactly\s+)?(?:[01][0-9]|2[0-3])[0-5][0-9]"
        rf"(?![\w%]|[.,:/-][0-9]|(?-i:\s+[a-z]|{ADDRESS}))(?:\s+hours)?",
        After.NOTHING,
        "The bomb went off [AT 0510].",
        "At 1500 meters it fell.",
    ),
    TimeRule(
        "slash_day",
        ("on", "#"),
        rf"on\s+{_SLASHED_SHORT}|{_SLASHED_SHORT}(?=\s*:|\s+(?:at|in|near)\b)",
        After.NOTHING,
        "Police came [on 15/01] with dogs.",
        "About 15/16 of it burned.",
    ),
    TimeRule(
        "ordinal_day",
        ("on", "by", "until", "since", "from"),
        r"(?:on|by|until|since|from)\s+the\s+(?:3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)(?:\s+of\s+(?:this|last|the)\s+month|(?=\s*[.,;)])|(?=\s+(?:in|at|near)\b))",
        After.NOTHING,
        "The ship sank [on the 13th].",
        "He lives on the 13th floor.",
    ),
    TimeRule(
        "date",
        ("#", *_MONTH_STARTS, "early", "late", "mid", "end", "the"),
        _DATE,
        After.NOTHING,
        "[9 February 1998], Oslo.",
        "May 90 boats come?",
    ),
    TimeRule(
        "day",
        (*WEEKDAYS, *_DAY_WORDS, "early", "late", "later", "earlier", "only", "just"),
        rf"(?:(?:early|late|later|earlier|only|just)\s+)?(?:{_DAY_NAME}|{_DAY_WORD})",
        After.NOTHING,
        "Four died [Wednesday night] there.",
        "It was a holiday.",
    ),
    TimeRule(
        "relative",
        ("this", "last", "next", "that", "the",
         "early", "late", "later", "earlier", "only", "just", "sometime"),
        rf"(?:(?:early|late|later|earlier|only|just|sometime)\s+)?(?:in\s+)?(?:{_RELATIVE}|the\s+(?:previous|following|next|same|preceding|ensuing)\s+(?:{_UNIT}|{_PART})(?!\w)|(?<=\bin\s)the\s+(?:{_UNIT}|{_PART})(?!\w))",
        After.NOTHING,
        "[Last month] gunmen came.",
        "The last man left.",
    ),
    TimeRule("of", ("of",), r"(?<!\bfourth\s)of\s+", After.ALONE, "The riots of [2011] cost lives.", "A group of 2011 people met."),
    TimeRule("part", ("mid", "early", "late"), rf"(?:early|late|mid)[\s-](?:{_YEAR}|{_MONTH_ALONE})(?!\.?\s+[0-9])", After.NOTHING, "The ban began [mid-2016] there.", "Late bids came."),
    TimeRule("clock", ("#",), CLOCK, After.NOTHING, "[7:35 p.m.]: shots heard.", "He has 7 pets."),
)  # fmt: skip
"""What dates a fact; the longest and most specific first. The start ``#ago`` stands for AGO_STARTS and digits."""

_POINT_NEXT = frozenset(
    (*MONTHS, *WEEKDAYS, *_DAY_WORDS, *_PARTS, *_SEASONS, *_ORDERS, *_EDGES, *_HOLIDAYS, *_ABOUT, *_UNIT_WORDS,
     *"#|the|this|that|these|its|early|late|later|earlier|mid|end|fiscal|fy|q1|q2|q3|q4|year|recent|to|of|as|in|on".split("|"))
)  # fmt: skip
_RELATIVE_NEXT = frozenset(
    (*_UNIT_WORDS, *_PARTS, *_SEASONS, *MONTHS, *WEEKDAYS, *_HOLIDAYS, *"early late mid past coming very whole".split())
)
_LEAD_NEXT = _POINT_NEXT | frozenset(
    "over during throughout through within for before after following last next minutes hours".split()
)
NEXT: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(
        "in on at over through within for around about toward towards circa starting beginning effective dated near across by".split(),
        _POINT_NEXT,
    ),
    **dict.fromkeys("until till from before after following".split(), _POINT_NEXT | {"at"}),
    **dict.fromkeys(("this", "next", "that", "last"), _RELATIVE_NEXT),
    **dict.fromkeys(_LEADS, _LEAD_NEXT),
    **dict.fromkeys(("mid", "end"), frozenset(("#", *MONTHS))),
    **dict.fromkeys(_MONTH_STARTS, frozenset(("#", "of"))),
    **dict.fromkeys((day for day in WEEKDAYS if day not in _DAY_STARTS), frozenset(("#", *MONTHS))),
    "of": frozenset(("#", "last", *MONTHS, "early", "late", "mid", "the")),
    "as": frozenset(("of", "early", "late", "recently")),
    "up": frozenset(("to",)),
    "no": frozenset(("later",)),
    "prior": frozenset(("to",)),
    "ahead": frozenset(("of",)),
    "ever": frozenset(("since",)),
    "the": frozenset((*_ORDERS, "#")),
}
"""What must follow the first word of a phrase for its rules to be tried (``#`` is a digit); a word not listed: anything."""
AFTER_THE: Final[frozenset[str]] = frozenset(
    (
        *_UNIT_WORDS,
        *_PARTS,
        *_SEASONS,
        *_ORDERS,
        *_EDGES,
        *_HOLIDAYS,
        *_DECIMAL,
        *"# early late mid fiscal financial full six space time outset".split(),
    )
)
"""What must follow ``the`` after a preposition."""
HEDGES_BEFORE_POINT: Final[frozenset[str]] = frozenset(_ABOUT)
"""Words between a preposition and a point in time that say little: what follows them decides."""
AFTER_DIGITS: Final[frozenset[str]] = frozenset(
    (*MONTHS, *"a p am pm o o'clock o\u2019clock gmt utc est edt hours hrs local of st nd rd th s".split())
)
"""What follows the digits of a date or a clock time."""
AGO_ENDS: Final[frozenset[str]] = frozenset("ago earlier later previously afterwards afterward".split())
"""The words that end a phrase of the rule ``ago``: without one of them it is not tried."""
AGO_STARTS: Final[frozenset[str]] = frozenset(
    (*_DECIMAL, *"a an several few nearly almost about around some roughly approximately over under barely more less fewer at up well close "
     "exactly only just until since from before by as".split())
)  # fmt: skip
"""The words that begin one."""
CORE_NAMES: Final[frozenset[str]] = frozenset((*MONTHS, *WEEKDAYS, *_HOLIDAYS)) - {
    "good",
    "new",
    "fourth",
    "mar",
    "labor",
    "sun",
    "sat",
    "wed",
} | {"gmt"}
"""Words of which a phrase needs one, written with a capital ..."""
CORE: Final[frozenset[str]] = frozenset(
    (*_DAY_WORDS, *_PARTS, *_SEASONS, *_UNIT_WORDS, *"since occurred happened during throughout amid clock".split())
) - {"second"}
"""... or in lower case."""

DATING_DIGITS: Final = (
    r"[0-9](?:[0-9]{3}|[:/][0-9]|[0-9]?-[0-9]{2}-|(?:\.[0-9]{2})? ?[apAP]\.?[mM]|"
    r"[0-9]?(?:st|nd|rd|th|ST|ND|RD|TH)\b|['\u2019]?s\b)"
)
"""Digits that may be a date without a word of CORE; case counts."""
JOINS_DAY_NUMBERS: Final[frozenset[str]] = frozenset(("to", "and"))
"""Between the two days of ``10 to 12 December``."""
KEEPS_OWNER: Final[frozenset[str]] = frozenset(("since", "until"))
"""The rules whose phrase stays whole before a genitive: ``since Sunday's attack``; elsewhere the point alone remains."""
OF_POINT: Final = (
    rf"{MONTH_DAY}|{DAY_MONTH}|{MONTH_YEAR}|{_YEAR}|{_MONTH_ALONE}|{_DECADE}|last\s+(?:year|month|week)(?!\w)"
)
"""What dates a fact after ``of``: ``the riots of 2011``."""
JOINERS: Final[dict[str, str]] = {
    "between": r"\s+and\s+",
    "range": r"\s+(?:to|until|till|through)\s+(?:about\s+|around\s+)?",
}
"""What joins the two ends of a range, by the id of its rule."""
AGAIN: Final = r"\s+of\s+(?:the\s+)?"
"""What may join one point to the next: ``the first week of`` June."""
MAYBE: Final = r"\s+(?:of|in)\s+"
"""What may join an event to its date: ``since the coup in`` 2012."""
MERGED_AFTER: Final[frozenset[str]] = frozenset(
    "point date day relative clock hour part ordinal_day before_after rolling until since from slash_day of".split()
)
MERGED: Final[frozenset[str]] = frozenset("point date day relative clock hour part ordinal_day slash_day".split())
"""A phrase of the second set that follows one of the first at once is one phrase with it: ``at dawn on Monday``."""


# ---- intervals: phrase to dates, on the phrase in lower case with single spaces
class ResolveRule(NamedTuple):
    """One form of words that stands for an interval; tried in order, searched anywhere in the phrase.

    The example is a phrase with its interval for the anchor 2018-10-02 (a Tuesday).
    """

    id: str
    pattern: str
    example: str
    start: str
    end: str


_R_MONTH = r"(?P<month>" + "|".join(sorted(MONTHS, key=lambda name: -len(name))) + r")\b\.?"
_R_MONTH2 = _R_MONTH.replace("<month>", "<month2>")
_R_DAY = r"(?P<day>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9])"
_R_DAY2 = _R_DAY.replace("<day>", "<day2>")
_R_YEAR = r"(?P<year>[0-9]{4})(?![0-9])"
_R_WEEKDAY = r"\b(?P<weekday>" + "|".join(_DAY_STARTS) + r")\b"
_R_NUMBER_WORD = "|".join(sorted((*NUMBER_WORDS, *MULTIPLIERS, "half"), key=lambda word: -len(word)))
_R_NUMBER = rf"(?P<number>[0-9]+|(?:{_R_NUMBER_WORD})(?:[ -](?:{_R_NUMBER_WORD}))?)(?: of)?"
_R_UNIT = (
    r"(?P<unit>second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur|weekend)(?:s|y|ies)?\b"
)
_R_HEDGE = r"(?:(?:about|around|some|nearly|almost|roughly|approximately|more than|less than|fewer than|at least|over|just over|just under|up to|only|the) )*"
_R_ORDER = rf"(?P<order>{'|'.join(ORDERS)})"

RANGE: Final = r"^(?:between|from) (?:about |around )?(?P<first>.+?) (?:and|to|until|till|through) (?:about |around )?(?P<second>.+)$"
"""A phrase with two ends."""
DIRECTION: Final = (
    r"^(?:(?:early|late|later|earlier|back|only|just|sometime|shortly|again|long|soon|immediately|right|ever) )*"
    r"(?P<direction>since|until|till|by|up to|no later than|before|prior to|ahead of|after|following)\b(?! (?:week|month|day|year|night|morning)s?\b)"
)
"""A word that opens the interval on one side."""
OPENS: Final[dict[str, Opening]] = {
    "since": Opening.FROM_START,
    **dict.fromkeys(("until", "till", "by", "up to", "no later than"), Opening.TO_END),
    **dict.fromkeys(("before", "prior to", "ahead of"), Opening.BEFORE),
    **dict.fromkeys(("after", "following"), Opening.AFTER),
}
"""What each of them does."""
UNSETTLED: Final = (
    r"\b(?:following|previous|preceding|same|ensuing|prior|that (?:day|night|week|month|year|morning|afternoon|evening)|recent|fiscal|financial|fy|"
    r"subsequent|intervening|the next (?:day|week|month|year|morning|night)|"
    r"(?:days?|weeks?|months?|years?|hours?|minutes?|decades?) (?:later|earlier|previously|afterwards?|before))\b"
)
"""Words that count from another time in the text, or from a year of its own."""
CLOCKED: Final = (
    r"[0-9](?:[:.][0-9]{2})? ?[ap]\.? ?m\b|[0-9]:[0-9]{2}|\b[0-9]{4} ?(?:gmt|utc|hours|local)|o'clock|"
    r"\b(?:dawn|dusk|noon|midnight|midday|sunrise|sunset|daybreak|nightfall|lunchtime|morning|afternoon|evening|night)\b"
)
"""A time of the day: ``before dawn on Monday`` is on Monday."""

RESOLVE_RULES: Final[tuple[ResolveRule, ...]] = (
    ResolveRule(
        "iso",
        rf"(?<![0-9]){_R_YEAR}-(?P<month_number>[0-9]{{2}})-(?P<day>[0-9]{{2}})",
        "on 2018-06-10",
        "2018-06-10",
        "2018-06-10",
    ),
    ResolveRule(
        "slashed",
        r"(?<![0-9])(?P<one>[0-9]{1,2})(?P<mark>[/.])(?P<two>[0-9]{1,2})(?:(?P=mark)(?P<year>[0-9]{4}|[0-9]{2}))?(?![0-9:]| ?[ap]\.?m)",
        "on 12/31/2000",
        "2000-12-31",
        "2000-12-31",
    ),
    ResolveRule(
        "span_to",
        rf"(?:{_R_NUMBER} |(?:full |half-)?){_R_UNIT} (?:to|through|until|ending|ended|up to) (?:in |on |at )?(?P<rest>.+)$",
        "in the six months to June",
        "2018-01-01",
        "2018-06-30",
    ),
    ResolveRule(
        "share_of",
        rf"{_R_ORDER} (?P<share>half|quarter) of (?P<rest>.+)$",
        "in the first half of 2020",
        "2020-01-01",
        "2020-06-30",
    ),
    ResolveRule(
        "units_of",
        rf"{_R_ORDER} (?:{_R_NUMBER} )?{_R_UNIT} of (?P<rest>.+)$",
        "in the last three days of March",
        "2018-03-29",
        "2018-03-31",
    ),
    ResolveRule(
        "edge",
        r"\b(?:(?P<first>start|beginning|onset|turn)|(?P<last>end|close)|(?P<remaining>rest|remainder)) of (?P<rest>.+)$",
        "since the start of 2018",
        "2018-01-01",
        "2018-10-02",
    ),
    ResolveRule(
        "month_day",
        rf"\b{_R_MONTH} {_R_DAY}(?: ?(?:-|to|through|and) ?(?:{_R_MONTH2} )?{_R_DAY2})?(?:,? ?{_R_YEAR})?",
        "on March 17-22",
        "2018-03-17",
        "2018-03-22",
    ),
    ResolveRule(
        "day_month",
        rf"(?<![0-9:.]){_R_DAY}(?: ?(?:-|to|and) ?{_R_DAY2})? (?:of )?{_R_MONTH}(?:,? (?P<year>[0-9]{{4}}|[0-9]{{2}})(?![0-9:]))?",
        "on 9 February 1998",
        "1998-02-09",
        "1998-02-09",
    ),
    ResolveRule("month_year", rf"\b{_R_MONTH}(?: of|,)?[ -]{_R_YEAR}", "in May 2017", "2017-05-01", "2017-05-31"),
    ResolveRule(
        "month_relative",
        rf"\b{_R_MONTH} (?:of )?(?P<which>last|this|next) year|(?P<which2>last|this|next) year,? in {_R_MONTH2}",
        "in March last year",
        "2017-03-01",
        "2017-03-31",
    ),
    ResolveRule(
        "ordinal_day",
        r"\bthe (?P<day>[0-9]{1,2})(?:st|nd|rd|th)\b(?: of (?P<which>this|last|the) month)?$",
        "on the 13th of last month",
        "2018-09-13",
        "2018-09-13",
    ),
    ResolveRule(
        "decade", r"(?:\b(?P<decade>[0-9]{3}0)|'(?P<short>[0-9]0))'?s\b", "in the 1960s", "1960-01-01", "1969-12-31"
    ),
    ResolveRule(
        "century", r"\b(?P<century>[0-9]{1,2})(?:st|nd|rd|th) centur", "in the 21st century", "2001-01-01", "2100-12-31"
    ),
    ResolveRule(
        "years",
        r"(?<![0-9])(?P<year>[0-9]{4}) ?[-/] ?(?P<year2>[0-9]{4}|[0-9]{2})(?![0-9])",
        "in 2012-13",
        "2012-01-01",
        "2013-12-31",
    ),
    ResolveRule(
        "holiday",
        r"\b(?P<holiday>christmas day|christmas eve|boxing day|new year's eve|new year's day|july fourth|fourth of july)(?:,? (?P<year>[0-9]{4}))?",
        "on Christmas Day",
        "2017-12-25",
        "2017-12-25",
    ),
    ResolveRule(
        "year_quarter", r"\bq(?P<quarter_number>[1-4]) (?P<year>[0-9]{4})", "in Q3 2017", "2017-07-01", "2017-09-30"
    ),
    ResolveRule("winter", r"\bwinter\b", "in the winter of 2014", "", ""),
    ResolveRule(
        "year",
        r"(?<![0-9:/.])(?<![0-9]-)(?P<year>1[0-9]{3}|20[0-9]{2}|2100)(?![0-9:/-]| ?(?:gmt|utc|hours|local))",
        "in 2017",
        "2017-01-01",
        "2017-12-31",
    ),
    ResolveRule("short_year", r"(?<![0-9a-z])'(?P<year>[0-9]{2})(?![0-9a-z'])", "in '98", "1998-01-01", "1998-12-31"),
    ResolveRule(
        "ago_day",
        rf"{_R_NUMBER} {_R_UNIT} ago,? (?P<same>today|tomorrow|yesterday)",
        "a year ago today",
        "2017-10-02",
        "2017-10-02",
    ),
    ResolveRule(
        "ago_unit",
        rf"{_R_NUMBER} {_R_UNIT} ago,? (?P<which>this|last) (?P<same_unit>week|month)",
        "Two years ago this week",
        "2016-09-26",
        "2016-10-02",
    ),
    ResolveRule(
        "ago", rf"{_R_NUMBER} (?P<half>and a half )?{_R_UNIT} ago", "three days ago", "2018-09-29", "2018-09-29"
    ),
    ResolveRule(
        "week_of",
        rf"{_R_WEEKDAY} (?:of )?(?P<which>last|this|next) week|(?P<which2>last|this|next) week,? on {_R_WEEKDAY.replace('<weekday>', '<weekday2>')}",
        "on Monday last week",
        "2018-09-24",
        "2018-09-24",
    ),
    ResolveRule(
        "rolling",
        rf"\b(?:(?P<back>past|last)|(?P<ahead>next|coming)|first) (?P<hedge>{_R_HEDGE}){_R_NUMBER} {_R_UNIT}",
        "in the past 24 hours",
        "2018-10-01",
        "2018-10-02",
    ),
    ResolveRule(
        "rolling_one",
        rf"\b(?:(?P<past>past)|the (?P<last>last)) (?:calendar |full )?{_R_UNIT}",
        "over the past year",
        "2017-10-02",
        "2018-10-02",
    ),
    ResolveRule(
        "earlier",
        rf"\b(?:earlier|early) (?:in )?(?:this|the) {_R_UNIT}",
        "earlier this month",
        "2018-10-01",
        "2018-10-02",
    ),
    ResolveRule("later", rf"\blater (?:in )?(?:this|the) {_R_UNIT}", "later this month", "2018-10-02", "2018-10-31"),
    ResolveRule(
        "weekday_which",
        rf"\b(?P<which>last|this|next|past|coming) {_R_WEEKDAY}",
        "last Tuesday",
        "2018-09-25",
        "2018-09-25",
    ),
    ResolveRule("last_night", r"\blast (?:early |late )?night\b", "last night", "2018-10-01", "2018-10-02"),
    ResolveRule(
        "part_which",
        r"\b(?P<which>this|last|tomorrow|yesterday|next) (?:early |late )?(?:morning|afternoon|evening|night)",
        "yesterday evening",
        "2018-10-01",
        "2018-10-01",
    ),
    ResolveRule(
        "month_which", rf"\b(?P<which>last|this|next|past|coming) {_R_MONTH}", "last March", "2018-03-01", "2018-03-31"
    ),
    ResolveRule(
        "unit_which",
        rf"\b(?P<which>last|this|next) (?:calendar |whole |past )?{_R_UNIT}",
        "last week",
        "2018-09-24",
        "2018-09-30",
    ),
    ResolveRule("overnight", r"\bovernight\b", "overnight", "2018-10-01", "2018-10-02"),
    ResolveRule(
        "day_word",
        r"\b(?P<word>today|tonight|yesterday|tomorrow)\b",
        "Earlier today",
        "2018-10-02",
        "2018-10-02",
    ),
    ResolveRule("weekday", _R_WEEKDAY, "late on Sunday", "2018-09-30", "2018-09-30"),
    ResolveRule(
        "part_alone",
        r"\bthe (?P<order>first|second|third|fourth|final) (?P<share>half|quarter)\b",
        "in the third quarter",
        "2018-07-01",
        "2018-09-30",
    ),
    ResolveRule(
        "the_unit",
        r"(?:^|\b(?:over|at|during|in|of|for|on|by|until|since) )the (?P<unit>weekend|week|month|year)\b",
        "over the weekend",
        "2018-09-29",
        "2018-09-30",
    ),
    ResolveRule("month", rf"\b{_R_MONTH}(?! [0-9])", "In June", "2018-06-01", "2018-06-30"),
)
"""What interval a phrase stands for."""
RESOLVE_DIGITS: Final[frozenset[str]] = frozenset(
    "iso slashed month_day day_month month_year ordinal_day decade century years year_quarter year short_year".split()
)
"""The rules that need a digit in the phrase."""
HOLIDAYS: Final[dict[str, tuple[int, int]]] = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "new year's eve": (12, 31),
    "new year's day": (1, 1), "july fourth": (7, 4), "fourth of july": (7, 4),
}  # fmt: skip
"""Month and day of the feasts that have a fixed one."""
