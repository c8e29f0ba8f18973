"""Words of the calendar: months, weekdays, units of time, and what makes a number on the page a date or a quantity.

Data only. Every rule has an example, in which ``[ ]`` marks what it finds, and a counter-example in which it finds nothing.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

from numbers_extract.lexicon.relators import GENITIVES

__all__ = [
    "ADDRESS",
    "AFTER_CLOCK",
    "AFTER_DAY",
    "AT_LEAST",
    "BETWEEN_DAYS",
    "CALENDAR_RULES",
    "CENTURY",
    "CHANGE_BEFORE",
    "CHANGE_MAY_PRECEDE",
    "CLOCK_AFTER",
    "CLOCK_BEFORE",
    "CLOCK_RANGE",
    "CLOCK_REASON",
    "CLOCK_TO",
    "COUNTED",
    "COUNTED_PERSONS",
    "COUNT_BEFORE_WEAK",
    "DATE_BEFORE",
    "DAY_BEFORE",
    "DAY_NAMES",
    "DAY_STEPS",
    "DECADE_BEFORE",
    "DEEDS_AFTER",
    "ENDS_OF_YEAR",
    "ERAS",
    "FIRST_YEAR",
    "FIXED",
    "HALF_DAY",
    "HALF_DAYS",
    "HEDGED",
    "HEDGES_OF_CLOCK",
    "HEDGES_OF_YEARS",
    "HOURS_RANGE",
    "HOUR_AFTER",
    "HOUR_BEFORE",
    "HOUR_WORDS",
    "JOINED_DATE",
    "JOINING",
    "JOINS_DAYS",
    "LAST_YEAR",
    "LIKELY_FIRST",
    "LIKELY_LAST",
    "LISTED_DAYS",
    "MONTHS",
    "MONTH_ONLY",
    "MORE_ZONES",
    "MULTIPLIERS",
    "NO_PLURAL_ENDS",
    "NUMBER_JOINERS",
    "NUMBER_SUFFIX",
    "NUMBER_WORDS",
    "ORDERS",
    "OTHER_END",
    "PART_FOLLOWS",
    "PERCENT_SIGN",
    "PERCENT_WORD",
    "PLAIN_AFTER",
    "PLURAL_END",
    "RANGE_MAY_FOLLOW",
    "SHARES_OF_A_YEAR",
    "SPELT",
    "SPELT_CUES",
    "STEPS",
    "TARGET_YEARS",
    "THOUSAND_YEARS",
    "TIMED",
    "TIME_UNITS",
    "WEATHER",
    "WEEKDAYS",
    "YEAR_AFTER",
    "YEAR_BEFORE",
    "YEAR_BEFORE_PAIRS",
    "YEAR_BEFORE_WEAK",
    "YEAR_COMPOUND",
    "YEAR_DETERMINERS",
    "YEAR_LABELS",
    "YEAR_SURELY",
    "YEAR_SURE_PAIRS",
    "ZONES",
    "CalendarRule",
    "Cell",
    "TimeUnit",
]


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
    "latest": -1,
    "past": -1,
    "yesterday": -1,
    "this": 0,
    "the": 0,
    "next": 1,
    "coming": 1,
    "tomorrow": 1,
}
"""How many units on from the anchor."""
DAY_STEPS: Final[dict[str, int]] = {
    "day before yesterday": -2, "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "day after tomorrow": 2,
}  # fmt: skip
"""How many days on from the anchor."""
ORDERS: Final[dict[str, int]] = {
    "first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "final": -1, "last": -1, "latter": -1, "fifth": 5,
}  # fmt: skip
"""Which part of a whole, counted from its start or (below 0) from its end."""
SHARES_OF_A_YEAR: Final[dict[str, int]] = {"half": 2, "quarter": 4}
"""How many such parts make a year."""
FIRST_YEAR: Final = 1000
LAST_YEAR: Final = 2200
# Behind these figures *of* leads to what they count: ``1000s of acres``.
THOUSAND_YEARS: Final = "1000"
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
DEEDS_AFTER: Final[frozenset[str]] = frozenset("killed wounded injured".split())
"""Verbs that may follow a year behind such a word: ``a fire in 2015 killed two``."""
YEAR_BEFORE_WEAK: Final[frozenset[str]] = frozenset("of for about around than circa at over versus vs vs.".split())
"""The same, but only for a likely year that is not round and stands before no noun."""
YEAR_BEFORE_PAIRS: Final[frozenset[tuple[str, str]]] = frozenset(
    (
        ("prior", "to"),
        ("ahead", "of"),
        ("early", "as"),
        ("late", "as"),
        ("recently", "as"),
        ("back", "as"),
        ("as", "of"),
        *((lasting, "to") for lasting in ("contract", "contracts", "deal", "lease", "extended", "renewed")),
        ("years", "to"),
        ("months", "to"),
        ("decade", "to"),
        ("back", "to"),
        *((compared, link) for compared in ("compared", "comparison", "comparing") for link in ("with", "to")),
        ("relative", "to"),
        *((dating, "to") for dating in ("date", "dates", "dated", "dating")),
        *(
            (change, "on")
            for change in (
                *("up", "down", "higher", "lower", "increase", "rise", "fall", "drop", "decline"),
                *("percent", "cent", "points", "point", "pc"),
            )
        ),
    )
)
"""Pairs of words that make a likely year of the number after them: ``prior to 1950``, ``as early as 2004``."""
YEAR_SURE_PAIRS: Final[frozenset[tuple[str, str]]] = frozenset({("as", "of")})
"""Of these pairs those that make a year of any: ``as of 1778``."""
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
ENDS_OF_YEAR: Final = frozenset("),;:")
"""Behind a year that opens a bracket: ``(2019: 310)``."""
YEAR_DETERMINERS: Final[frozenset[str]] = frozenset("the a an its his her their our my this that".split())
"""Determiners before a year that stands before a noun: ``the 2015 deal``, ``its 2003 invasion``."""
HEDGED: Final[frozenset[str]] = frozenset(
    "least most than about nearly almost some over under around roughly approximately only another all killed injured "
    "wounded arrested killing wounding injuring arresting detained employs employed sold paid up to of and or".split()
)
"""Words before a number that a noun alone does not make a year."""
HEDGES_OF_YEARS: Final[frozenset[str]] = frozenset("about around roughly approximately".split())
"""Hedges that stand before a year behind a word that leads to one: ``in about 1502``."""
AT_LEAST: Final = ("at", "least")
"""Between such a word and its year: ``since at least 2016``."""
PERCENT_SIGN: Final = "%"
PERCENT_WORD: Final = "percent"
YEAR_AFTER: Final[frozenset[str]] = frozenset(
    "season election elections vote referendum olympics olympic games war battle famine invasion attack attacks bombing bombings coup "
    "uprising revolution earthquake quake tsunami hurricane flood floods outbreak epidemic pandemic census survey "
    "report study budget deal agreement accord accords treaty pact ceasefire truce summit constitution law act crisis "
    "recession crash massacre genocide assassination siege offensive campaign protests riots figures levels edition "
    "murder slaying killing shooting stabbing hijacking kidnapping raid blast robbery riot trial conviction cyclone typhoon eruption "
    "presidential parliamentary general midterm primary financial fiscal academic review model was is saw marked has will".split()
)
"""Words right after a number of four digits that make it a year where nothing before it does."""
YEAR_COMPOUND: Final[frozenset[str]] = frozenset("era style model vintage level levels born built".split())
"""Second parts of a compound with a year: ``1980s-style``, ``2015-era``."""
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
TARGET_YEARS: Final[frozenset[int]] = frozenset(range(2045, 2101, 5))
"""Years of forecasts and goals, which they are also behind a count: ``a third of the population by 2050``."""
RANGE_MAY_FOLLOW: Final[frozenset[str]] = frozenset(("from", "between"))
"""Words with which a number may be the low end of a range of quantities."""
PLAIN_AFTER: Final[frozenset[str]] = frozenset(
    "the a an and or but when as in on at to with for by from after before while because that which who was were is are "
    "had has have there until than he she it they we i its his her their onwards onward if not this these those also will would rose fell grew "
    "climbed dropped increased decreased reached stood totalled totaled".split()
)
"""Small words after a number that show that it counts nothing."""
NUMBER_JOINERS: Final[frozenset[str]] = frozenset({"to", "and"})
"""Between two clock times; elsewhere they lead to a level or a count: ``rose to 17 on Wednesday``."""
CLOCK_REASON: Final = "clock"
CLOCK_TO: Final[frozenset[str]] = frozenset(("to", "and", "until", "till", "-", "\u2013"))
"""Between the two ends of a stretch of clock times: ``from 0600 to 1400``."""
HEDGES_OF_CLOCK: Final[frozenset[str]] = frozenset("about around approximately almost nearly of exactly".split())
"""Words before a clock time that stand as often before a count: ``about 15 on Tuesday`` is no hour."""
CHANGE_BEFORE: Final[frozenset[str]] = frozenset(("from", "of", "by"))
"""Words that lead to a level behind a word of change: ``up from 12 on Monday``."""
CLOCK_BEFORE: Final[frozenset[str]] = frozenset(
    "at about around until by after before from between and to approximately almost nearly of exactly".split()
)
"""Words before ``0510`` or before ``7 in the morning``."""
HOUR_WORDS: Final[frozenset[str]] = frozenset(("hours", "hrs", "HOURS", "HRS"))
HALF_DAYS: Final[frozenset[str]] = frozenset(("am", "pm", "AM", "PM", "a.m.", "p.m.", "A.M.", "P.M."))
ZONES: Final[frozenset[str]] = frozenset(
    "GMT UTC EST EDT CST CDT MST MDT PST PDT AKST AKDT HST CET CEST EET EEST BST MSK PKT JST KST HKT AEST AEDT NZST NZDT SAST".split()
)
"""Time zones by letters that stand for nothing else behind ``1800``."""
MORE_ZONES: Final[frozenset[str]] = frozenset("ET CT MT PT IST".split())
"""Those that can stand for something else there."""
HOUR_AFTER: Final[frozenset[str]] = HOUR_WORDS | HALF_DAYS | ZONES | frozenset(("local", "LOCAL"))
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
BETWEEN_DAYS: Final = frozenset(",-\u2013")
HALF_DAY: Final = r"\s*[aApP]\.?[mM]\b"
"""What may follow ``600`` in ``600 AM``."""
LISTED_DAYS: Final = r"(?:(?:,\s+[0-9]{1,2})+,?\s+(?:and|AND)|\s*[-\u2013])\s+[0-9]{1,2}\s+[A-Z][A-Za-z]{2}"
"""What may follow ``4`` in ``4, 5 and 6 March`` and in ``4 - 6 March``; case counts."""
CENTURY: Final = r"[0-9]{1,2}(?:st|nd|rd|th)[\s-]+(?:and\s+[0-9]{1,2}(?:st|nd|rd|th)[\s-]+)?centur(?:y|ies)(?!\w)"
CLOCK_RANGE: Final = r"(?:\s*[-\u2013]\s*|\s+(?:to|and|or|until)\s+)(?:[01]?[0-9]|2[0-4])(?:[:.][0-5][0-9])?\s*(?:[ap]\.\s?m\.?|[ap]m)(?!\w)"
"""The rest of ``6 to 7 p.m.``."""
HOURS_RANGE: Final = (
    r"(?:\s*[-\u2013]\s*|\s+(?:to|and|or|until)\s+)(?:[01][0-9]|2[0-4])[0-5][0-9]\s*(?-i:GMT|UTC|EST|EDT)\b"
)
"""The rest of ``1200 to 1800 GMT``."""
DECADE_BEFORE: Final[frozenset[str]] = frozenset("early late mid mid- early- late-".split())
ERAS: Final[frozenset[str]] = frozenset("bc bce ad ce b.c b.c. a.d a.d. b.c.e. c.e.".split())
WEATHER: Final[tuple[str, ...]] = ("temperature", "degrees", "Temperature", "highs in", "lows in", "speeds", "mph")
"""Words with which ``the 80s`` are no decade."""
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
TIMED: Final = r"[0-9]{1,2}:[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?\Z"
"""A clock time or a time run, to the second: ``2:05:11``."""
SPELT: Final = (
    r"\b(?P<clock>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:o[\u2019']clock|[ap]\.?m\b\.?))"
    r"|\b(?=(?:the|early|late|mid|and)[\s-])(?<!\bhis\s)(?<!\bher\s)(?<!\bmy\s)(?<!\btheir\s)(?<!\bour\s)(?<!\byour\s)"
    r"(?P<decade>(?:the|early|late|mid|and)[\s-]+(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b)"
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
DAY_NAMES = tuple(day for day in WEEKDAYS if day.endswith("day"))
