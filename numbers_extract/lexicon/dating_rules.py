"""The rules of phrases that date a fact: ``since 2014``, ``on Tuesday``, and the words by which to find them fast.

Data only. Every rule has an example, in which ``[ ]`` marks what it finds, and a counter-example in which it finds nothing.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

from numbers_extract.lexicon.calendar import ADDRESS, DAY_NAMES, MONTHS, WEEKDAYS
from numbers_extract.lexicon.date_patterns import (
    ABOUT,
    BALLOT,
    CENTURY_PATTERN,
    CLOCK,
    DATE,
    DAY_MONTH,
    DAY_NAME,
    DAY_WORD,
    DAY_WORDS,
    DECADE_PATTERN,
    DECIMAL,
    DEED,
    EDGE,
    EDGES,
    EVENT,
    HABIT,
    HEDGE,
    HOLIDAY,
    HOLIDAY_WORDS,
    ISO,
    LEADS,
    LONG_UNIT,
    MONTH_ALONE,
    MONTH_DAY,
    MONTH_STARTS,
    MONTH_YEAR,
    NTH,
    NUM,
    NUMBERED,
    ORDER_WORDS,
    PAPER_BEFORE,
    PART,
    PARTS,
    PERIOD,
    PLURAL_UNITS,
    RELATIVE,
    ROLLING,
    SEASON,
    SEASONS,
    SLASHED,
    SLASHED_SHORT,
    UNIT,
    UNIT_WORDS,
    WEEKDAY,
    YEAR,
)

__all__ = [
    "AFTER_DIGITS",
    "AFTER_THE",
    "AGAIN",
    "AGO_BEFORE_COMMA",
    "AGO_ENDS",
    "AGO_STARTS",
    "BASES",
    "BEGINNING",
    "BEGUN",
    "BESIDE_EVENT",
    "CLOCK_TO_DAY",
    "CLOCK_WORDS",
    "COMPARISONS",
    "COMPARISON_WORDS",
    "CORE",
    "CORE_NAMES",
    "COUNTING",
    "DATING_DIGITS",
    "DAYLESS_RULES",
    "DAYS",
    "EVENT_RULES",
    "HEDGES_BEFORE_POINT",
    "JOINERS",
    "KEEPS_OWNER",
    "LAPSE",
    "LAPSES",
    "LEAD",
    "LONG_SPANS",
    "MAYBE",
    "MEASURED_RULES",
    "MERGED",
    "MERGED_AFTER",
    "NAMED_EVENTS",
    "NEAR_RULES",
    "NEAR_SPANS",
    "NEXT",
    "NO_SPAN_RULES",
    "OCCASION",
    "OF_NOUN_RULES",
    "OF_POINT",
    "OPEN_RULES",
    "OTHER_TIME",
    "PAIRED",
    "PAIR_JOINER",
    "PERFECT_RULES",
    "POINTS",
    "RATE_RULES",
    "RECORDS",
    "RECORD_ADVERBS",
    "RECORD_SPANS",
    "RECORD_STAMP",
    "RECORD_UNITS",
    "SHORT_SPANS",
    "SPAN_RULES",
    "STAMP_RULES",
    "STRETCH",
    "STRETCH_OPENERS",
    "SUPERLATIVES",
    "TERMS",
    "TIME_RULES",
    "WEAK_RULES",
    "WITHIN_LIST",
    "After",
    "PointPiece",
    "TimeRule",
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


POINTS: Final[tuple[PointPiece, ...]] = (
    PointPiece("edge", ("the", "very", "#", *EDGES, *ORDER_WORDS, *DECIMAL, *UNIT_WORDS, *PARTS), EDGE, After.POINT),
    PointPiece("rolling", ("the", "these", "this", "its", *ORDER_WORDS), ROLLING, After.MAYBE),
    PointPiece("day", ("early", "late", *WEEKDAYS), rf"(?:early\s+|late\s+)?{DAY_NAME}"),
    PointPiece("date", ("#", "the", "early", "late", "mid", "end", *MONTHS), DATE),
    PointPiece("day_word", ("early", "late", *DAY_WORDS), rf"(?:early\s+|late\s+)?{DAY_WORD}"),
    PointPiece(
        "relative",
        ("this", "last", "next", "the", "that", "early", "late", "later", "earlier"),
        rf"(?:(?:early|late|later|earlier)\s+)?{RELATIVE}",
    ),
    PointPiece("decade", ("the", "early", "late", "mid", "#", "'"), DECADE_PATTERN),
    PointPiece("century", ("the", "early", "late", "mid", "#"), CENTURY_PATTERN),
    PointPiece("clock", ("#", *DECIMAL), CLOCK),
    PointPiece(
        "year_event",
        ("the", "his", "her", "its", "their"),
        rf"(?:the|his|her|its|their)\s+{YEAR}\s+(?:[\w\u2019'-]+\s+){{0,2}}?{PERIOD}(?!\w)",
    ),
    PointPiece(
        "month_event",
        ("the",),
        rf"the\s+{MONTH_ALONE}\s+(?:[\w\u2019'-]+\s+)?(?:{PERIOD}|{EVENT}|primary|primaries|vote|runoff)(?!\w)",
    ),
    PointPiece(
        "year_quarter",
        ("the",),
        rf"the\s+(?:{YEAR}|year-(?:earlier|ago)|comparable|corresponding|latest)\s+(?:(?:first|second|third|fourth|final)[\s-])?(?:quarter|half|period|year)(?!\w)",
    ),
    PointPiece(
        "year",
        ("#", "the", "fiscal", "fy", "early", "late", "mid", "q", "year"),
        rf"(?:fiscal\s+(?:year\s+)?|FY\s?|early[\s-]|late[\s-]|mid[\s-]|Q[1-4]\s+|(?:the\s+)?year\s+)?{YEAR}",
    ),
    PointPiece("unit_end", ("year", "quarter", "month"), r"(?:year|quarter|month)[\s-]end(?!\s+[a-z]{4,}\b|[\w-])"),
    PointPiece(
        "month",
        ("early", "late", "mid", *MONTHS),
        rf"(?:(?:early|late|mid)[\s-])?{MONTH_ALONE}(?:\s+(?:of\s+)?(?:last|this|next)\s+year)?",
    ),
    PointPiece(
        "week_number",
        ("week", "epidemiological", "epi"),
        rf"(?:epi(?:demiological)?\s+)?week\s+[0-9]{{1,2}}(?![\w%]|[.,:/-][0-9])(?:,?\s+(?:of\s+)?{YEAR})?",
    ),
    PointPiece("holiday", ("the", *HOLIDAY_WORDS), rf"(?:the\s+)?{HOLIDAY}(?:,?\s+{YEAR})?"),
    PointPiece(
        "season_year",
        ("the", "early", "late", "mid", *SEASONS),
        rf"(?:the\s+)?(?:early\s+|late\s+|mid[\s-])?{SEASON}(?:\s+of)?\s+(?:{YEAR}|[\u2019'][0-9]{{2}}(?!\w))",
    ),
    PointPiece(
        "season",
        ("the", *SEASONS),
        rf"the\s+(?:early\s+|late\s+)?{SEASON}(?!\s+(?:of|in)\b)(?!\w)|(?:(?<=\bin\s)|(?<=\bsince\s)|(?<=\buntil\s)|(?<=\bby\s)|(?<=\bbefore\s)){SEASON}(?!\w|\s+(?:from|into|in|off|of)\b)",
    ),
    PointPiece(
        "part",
        ("the", *PARTS),
        rf"the\s+(?:early\s+|late\s+)?{PART}(?:\s+and\s+{PART})?(?:\s+hours)?(?!\w)|(?<!\b[io]n\s){PART}(?!\w)",
    ),
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
        rf"(?:(?:as\s+(?:recently|early|late)\s+as|until|since|just|from|before|by)\s+)?{HEDGE}(?:(?:an?\s+|{NUM}\s+)(?:and\s+a\s+half\s+)?{UNIT}|(?:{'|'.join(PLURAL_UNITS)}))\s+"
        rf"(?:ago(?:\s+(?:this\s+(?:week|month|year)|today|tomorrow|yesterday|on\s+{WEEKDAY}|last\s+(?:week|month|year)|in\s+{MONTH_ALONE}))?"
        r"|(?:earlier|later)(?!\s+than\b)|previously|afterwards?|before(?=\s*(?:[.,;:)]|\Z))|on(?=,))(?!\w)",
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
        rf"(?:ever\s+)?since\s+(?:independence|then|birth|(?:the\s+)?(?:start|beginning|end|onset|outbreak|fall)\s+of\s+(?:the\s+|a\s+)?(?:[\w\u2019'-]+\s+){{0,2}}?{EVENT}|"
        rf"{_NP}{EVENT}(?:\s+{_BEGAN})?|(?:{_NP}[\w\u2019'-]+|it|he|she|they|fighting|protests|violence)\s+{_BEGAN})(?!\w)",
        After.MAYBE,
        "It has lost half its value [since the coup].",
        "Since the minister refused, talks stopped.",
    ),
    TimeRule(
        "around_event",
        ("in", "during", "over", "within"),
        rf"(?:in|during|over|within)\s+(?:the\s+)?(?:(?:first|last|final)\s+)?(?:{NUM}\s+)?{UNIT}\s+(?:before|after|since|following|leading\s+up\s+to)\s+{_NP}{EVENT}(?!\w)",
        After.MAYBE,
        "Nine men fell ill [in the two weeks before the crash].",
        "In the two mills before the crash, nobody fell ill.",
    ),
    TimeRule(
        "during",
        ("during", "throughout", "amid"),
        rf"(?:during|throughout|amid)\s+(?:the|this|last|its|his|her|their)\s+(?:whole\s+)?(?:{YEAR}\s+)?(?:(?!(?:in|of|at|on|and|to)\b)[\w\u2019'-]+\s+){{0,3}}?{PERIOD}(?!\w)",
        After.MAYBE,
        "[During the 1991 Gulf war] the plant burned.",
        "During the raids of bees, two men ran.",
    ),
    TimeRule(
        "during_event",
        ("during", "throughout", "amid"),
        rf"(?:during|throughout|amid)\s+(?:the|this|that)\s+(?:(?!(?:in|of|at|on|and|to)\b)[\w\u2019'-]+\s+){{0,2}}?(?:{DEED}|{EVENT})(?![\w'\u2019-]|\s+of\b)",
        After.MAYBE,
        "[During the second clash] two men ran.",
        "During the clash of colours, two men ran.",
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
        ("until", "till", "up", "no"),
        r"(?:until|till|up\s+to|no\s+later\s+than)\s+(?:at\s+least\s+|about\s+|around\s+|as\s+late\s+as\s+)?",
        After.POINT,
        "The ban runs [until 2030].",
        "They waited up to the gate.",
    ),
    TimeRule(
        "by",
        ("by",),
        r"by\s+(?:at\s+least\s+|about\s+|around\s+|as\s+late\s+as\s+)?",
        After.POINT,
        "Nine boats had sunk [by Monday].",
        "They waited by the gate.",
    ),
    TimeRule(
        "soon_after",
        ("shortly", "soon"),
        r"(?:shortly|soon)\s+(?:after|afterwards?|thereafter)(?=\s*(?:[.,;:)]|\Z))",
        After.NOTHING,
        "[Shortly after], nine boats sank.",
        "Shortly after the meal, nine boats sank.",
    ),
    TimeRule(
        "until_then",
        ("until", "till", "by"),
        r"(?:until|till|by)\s+then(?!\w)",
        After.NOTHING,
        "[By then] nine boats had sunk.",
        "They stood by, then nine boats sank.",
    ),
    TimeRule(
        "at_its_peak",
        ("at",),
        r"at\s+(?:its|their|the)\s+(?:peak|height)(?=\s*(?:[.,;:)]|\Z))",
        After.NOTHING,
        "Some nine boats took part [at its peak].",
        "They met at its peak near the hut.",
    ),
    TimeRule(
        "month_of_event",
        tuple(MONTHS),
        rf"(?<=\bthe\s){MONTH_ALONE}(?=\s+(?:fire|crash|killings?|murders?|{EVENT})(?!\w))",
        After.NOTHING,
        "They lost nine barns to the [August] floods.",
        "They lost nine barns to the August brothers.",
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
        "span_of",
        ("in", "during", "over", "on"),
        rf"(?:in|during|over|on)\s+(?:the\s+(?:{NTH}|early|closing|dying)\s+|{HEDGE}(?:an?\s+|{NUM}\s+)){LONG_UNIT}\s+of\s+(?:[\w\u2019'-]+\s+)?(?:{EVENT}|clashes|rioting|shelling|bombardment|rain|rains)(?!\w)",
        After.NOTHING,
        "Nine men died [in three days of protests].",
        "They held three kinds of protests.",
    ),
    TimeRule(
        "point",
        (
            *"in on at over during throughout through within for around about as toward towards circa starting beginning effective dated near across".split(),
            *LEADS,
        ),
        rf"{LEAD}(?:in|{PAPER_BEFORE}on|at|over|during|throughout|through|within|for|around|about|as\s+of|towards?|circa|starting|beginning|effective|"
        r"dated|as\s+early\s+as|as\s+recently\s+as|as\s+late\s+as|near|across)\s+"
        r"(?:(?:about|around|approximately|roughly|or\s+about|or\s+around|exactly|just|nearly|all\s+of|each\s+of|much\s+of|most\s+of|part\s+of)\s+)?",
        After.POINT,
        "Raids [on Thursday] led to arrests.",
        "Shells fell on the market.",
    ),
    TimeRule(
        "to_date",
        ("in", "during", "over", "for"),
        rf"(?:in|during|over|for)\s+(?:the\s+|(?={NUM}\s+\w+\s+end))(?:{NUM}\s+|full\s+|fiscal\s+|financial\s+)?(?:hours?|weeks?|months?|years?|quarters?|days?)\s+(?:to|through|until|ending|ended|up\s+to)\s+(?:in\s+|on\s+|at\s+)?",
        After.POINT,
        "Deaths fell [in the six months to June].",
        "In the six months he ruled, nobody spoke.",
    ),
    TimeRule(
        "the_months",
        ("for", "in", "over"),
        r"(?:for|in|over)\s+the\s+(?:first\s+)?(?:three|six|nine|12|twelve)\s+months(?=\s*(?:[.,;:)]|\Z))|for\s+the\s+(?:day|session)(?=\s*[,;:)])",
        After.NOTHING,
        "[For the nine months], the mill lost nine boats.",
        "For the nine months he ruled, nobody spoke.",
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
        ("in", "within", "over"),
        rf"(?:in(?<!\bput\sin)(?<!\bputs\sin)(?<!\bputting\sin)|within|over(?<!\bjust\sover)(?<!\bwell\sover)(?<!\blittle\sover)(?<!\bslightly\sover)(?<!\bwith\sover)(?<!\bfor\sover)(?<!\bof\sover)(?<!\bafter\sover)(?<!\bthan\sover)(?<!\blasted\sover)(?<!\bto\sover)(?<!\bwaited\sover))\s+"
        rf"(?:(?:nearly|almost|about|just|only|under|more\s+than|over|at\s+least|less\s+than|well\s+over|some|roughly|the\s+space\s+of|a\s+period\s+of)\s+){{0,2}}"
        rf"(?:an?\s+(?!hour)|(?!one\s+single){NUM}\s+){LONG_UNIT}(?![\w'\u2019]|\s+(?:ago|earlier|later|of|time)\b)",
        After.NOTHING,
        "It was his first speech [in nearly a year].",
        "They hid it in a monthly.",
    ),
    TimeRule(
        "ballot",
        ("in", "at"),
        rf"(?:in|at)\s+the\s+{NUMBERED}\s+{BALLOT}(?!\w)",
        After.MAYBE,
        "Turnout was 60 percent [at the last election].",
        "He sat at the last table.",
    ),
    TimeRule(
        "habit",
        ("every", "each"),
        HABIT,
        After.NOTHING,
        "Nine men cross the river [every week].",
        "Each man crossed it.",
    ),
    TimeRule(
        "nowadays",
        ("currently", "presently", "nowadays", "now", "right", "as"),
        r"(?:currently|presently|nowadays|(?:(?:right|as\s+of)\s+)?(?<!\bby\s)(?<!\bfrom\s)(?<!\btill\s)(?<!\bthe\s)(?<!\ba\s)now(?!\s+(?:that|on|as)\b))(?![\w-])",
        After.NOTHING,
        "The fleet [now] has nine boats.",
        "The fleet has nine boats now that it is rich.",
    ),
    TimeRule(
        "present",
        ("to", "at"),
        r"(?:to\s+date|at\s+(?:present|press\s+time))(?![\w-])",
        After.NOTHING,
        "The fleet has nine boats [at present].",
        "The present fleet has nine boats.",
    ),
    TimeRule(
        "at_time",
        ("at",),
        r"at\s+(?:the|that)\s+time(?:\s+of\s+(?:the|this|that|his|her|its|their)\s+[\w\u2019'-]+|(?=\s*(?:[.,;:)]|\Z)))|"
        r"at\s+(?:that|this)\s+(?:point|stage|moment)(?=\s*(?:[.,;:)]|\Z))|at\s+the\s+(?:closing|opening)\s+bell(?!\w)",
        After.NOTHING,
        "Nine men slept there [at the time of the blast].",
        "At the time he was nine.",
    ),
    TimeRule(
        "trading",
        ("in", "during"),
        rf"(?:in|during)\s+(?:the\s+)?(?:early\s+|late\s+|mid-?)?(?:{PART}|early|late|midday|intraday|after-hours|pre-?market)\s+(?:trading|trade|dealings)(?!\w)",
        After.NOTHING,
        "The price rose nine cents [in early trading].",
        "They thrived in fur trading.",
    ),
    TimeRule(
        "bracket_year",
        ("#",),
        r"(?<=\()(?:19|20)[0-9]{2}(?=:\s)",
        After.NOTHING,
        "It sold nine boats ([2018]: 7).",
        "It sold nine boats (2018 was worse).",
    ),
    TimeRule(
        "bracket_month",
        tuple(MONTHS),
        rf"(?<=\(){MONTH_ALONE}(?=:\s)",
        After.NOTHING,
        "It sold nine boats ([May]: 7).",
        "It sold nine boats (May sang: 7).",
    ),
    TimeRule(
        "bracket_before",
        ("previous", "prior", "year", "month"),
        r"(?<=\()(?:(?:previous|prior)\s+(?:year|month|quarter)|(?:year|month)\s+(?:ago|before|earlier))(?=:\s)",
        After.NOTHING,
        "It sold nine boats ([previous year]: 7).",
        "It sold nine boats (previous owner: 7).",
    ),
    TimeRule(
        "day_of_event",
        ("on", "by", "since", "before", "until", "in"),
        rf"(?:on|by|since|before|until|in)\s+the\s+(?:day|night|eve|morning|evening|afternoon|week|weekend|hours?)\s+of\s+(?:the|this|that|his|her|their|its)\s+"
        rf"(?:[\w\u2019'-]+\s+){{0,2}}?(?:{DEED}|{EVENT}|funeral|wedding|killings?|murders?|hearing|trial|death)(?![\w'\u2019-]|\s+of\b)",
        After.MAYBE,
        "Nine clerks sang [on the day of the clash].",
        "Nine clerks sang on the day of the calf.",
    ),
    TimeRule(
        "year_of_event",
        ("#",),
        rf"(?:(?<=\bthe\s)|(?<=\ba\s)){YEAR}(?=\s+(?:(?!(?:and|in|of|on|to)\b)[\w\u2019'-]+\s+)?(?:fire|crash|killings?|murders?|confrontation|{EVENT})(?!\w))",
        After.NOTHING,
        "He was jailed for the [2019] fire that killed nine.",
        "He was jailed for the 2019 films that he stole.",
    ),
    TimeRule(
        "part_of_event",
        ("early", "late"),
        rf"(?:early|late)[\s-]{PART}(?=\s+(?:(?!(?:and|at|for|in|of|on|to)\b)[\w\u2019'-]+\s+)?(?:gunfire|killings?|murders?|shootings|stabbings?|{EVENT}|{DEED})(?![\w-]))",
        After.NOTHING,
        "Nine clerks were hurt in an [early-morning] shooting.",
        "Nine clerks were hurt in an early-morning drill.",
    ),
    TimeRule(
        "day_before",
        ("the",),
        rf"the\s+(?:{LONG_UNIT}|{SEASON}|{PART})\s+(?:before|after|earlier)(?=\s*(?:[.,;:)]|\Z)|\s+that\s+(?-i:[a-z]+ed)\b)",
        After.NOTHING,
        "It sold nine boats [the year before].",
        "The year before that was worse.",
    ),
    TimeRule(
        "week_of",
        ("the",),
        r"the\s+(?:first|second|third|fourth|last|final|opening)\s+(?:weeks?|weekend|days)\s+of\s+",
        After.POINT,
        "They asked nine clerks [the first week of March].",
        "They asked nine clerks the first days of rain.",
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
        rf"on\s+(?:{SLASHED_SHORT}|(?:0?[1-9]|[12][0-9]|3[01])/(?:0?[1-9]|[12][0-9]|3[01])(?![\w/%.-]*[0-9]|\s+of\b))|{SLASHED_SHORT}(?=\s*:|\s+(?:at|in|near)\b)",
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
        ("#", *MONTH_STARTS, "early", "late", "mid", "end", "the"),
        DATE,
        After.NOTHING,
        "[9 February 1998], Oslo.",
        "May 90 boats come?",
    ),
    TimeRule(
        "day",
        (*WEEKDAYS, *DAY_WORDS, "early", "late", "later", "earlier", "only", "just", "the", "day"),
        rf"(?:(?:early|late|later|earlier|only|just)\s+)?(?:{DAY_NAME}|{DAY_WORD})",
        After.NOTHING,
        "Four died [Wednesday night] there.",
        "It was a holiday.",
    ),
    TimeRule(
        "relative",
        ("this", "last", "next", "that", "the",
         "early", "late", "later", "earlier", "only", "just", "sometime", "so"),
        rf"(?:(?:early|late|later|earlier|only|just|sometime|so\s+far)\s+)?(?:in\s+)?(?:{RELATIVE}|the\s+(?:previous|following|next|same|preceding|ensuing)\s+(?:{UNIT}|{PART}|{SEASON})(?!\w)|(?<=\bin\s)the\s+(?!second\b)(?:{UNIT}|{PART})(?!\w))",
        After.NOTHING,
        "[Last month] gunmen came.",
        "The last man left.",
    ),
    TimeRule(
        "reported_period",
        ("the",),
        rf"(?-i:The)\s+(?:fiscal\s+)?(?:(?:{YEAR}|year-(?:earlier|ago)|comparable|corresponding|latest|(?:most\s+)?recent)\s+(?:(?:first|second|third|fourth|final)[\s-])?"
        r"(?:quarter|half|period|year)|(?:first|second|third|fourth|final)\s+(?:fiscal\s+)?(?:quarter|half)(?!\s+of\b))(?![\w-])",
        After.NOTHING,
        "[The latest quarter] brought sales of $9 million.",
        "They lost the latest quarter to the strike.",
    ),
    TimeRule(
        "quarter_of",
        ("first", "second", "third", "fourth", "final", "year"),
        r"(?:(?:first|second|third|fourth|final)-(?:quarter|half)|year-(?:earlier|ago)(?!\s+(?:quarters?|halfs?|periods?|months?|years?|weeks?|days?)\b))(?=\s+(?!reports?\b|statements?\b|calls?\b|goals?\b|touchdowns?\b|scores?\b|lead\b|dividends?\b|forecasts?\b|guidance\b|outlook\b)[a-z])",
        After.NOTHING,
        "The bank made a [third-quarter] profit of $40 million.",
        "The bank put its staff at 900 in its third-quarter report.",
    ),
    TimeRule(
        "so_far",
        ("so",),
        r"(?<!\bwent\s)(?<!\bcome\s)(?<!\bgo\s)(?<!\bin\s)(?<!\band\s)so\s+far(?!\s+(?:as|from|apart|away|off|out|up|down|back|behind|ahead|beyond|along|inland|north|south|east|west|that)\b)(?![\w-])",
        After.NOTHING,
        "Divers have brought up nine crates [so far].",
        "The mill lies so far from the port that nine carts broke down.",
    ),
    TimeRule("of", ("of",), r"(?<!\bfourth\s)of\s+", After.ALONE, "The riots of [2011] cost lives.", "A group of 2011 people met."),
    TimeRule("part", ("mid", "early", "late"), rf"(?:early|late|mid)[\s-](?:{YEAR}|{MONTH_ALONE})(?!\.?\s+[0-9])", After.NOTHING, "The ban began [mid-2016] there.", "Late bids came."),
    TimeRule("clock", ("#",), CLOCK, After.NOTHING, "[7:35 p.m.]: shots heard.", "He has 7 pets."),
)  # fmt: skip
"""What dates a fact; the longest and most specific first. The start ``#ago`` stands for AGO_STARTS and digits."""
_POINT_NEXT = frozenset(
    ("epi", "epidemiological", *MONTHS, *WEEKDAYS, *DAY_WORDS, *PARTS, *SEASONS, *ORDER_WORDS, *EDGES, *HOLIDAY_WORDS, *ABOUT, *UNIT_WORDS,
     *"#|the|this|that|these|its|his|her|their|early|late|later|earlier|mid|end|fiscal|fy|q1|q2|q3|q4|year|recent|to|of|as|in|on".split("|"))
)  # fmt: skip
_EVENTS = (
    "fire crash killing killings murder murders attack attacks bombing bombings flood floods quake earthquake storm hurricane "
    "cyclone strike strikes election elections vote coup shooting raid massacre protests riots uprising war siege offensive"
).split()
COUNTING: Final[frozenset[str]] = frozenset(("a", "an", "single", *DECIMAL))
"""Words after a preposition that count a span: what follows them must be a unit of time."""
_RELATIVE_NEXT = frozenset(
    (
        *UNIT_WORDS,
        *PARTS,
        *SEASONS,
        *MONTHS,
        *WEEKDAYS,
        *HOLIDAY_WORDS,
        *"early late mid past coming very whole season".split(),
    )
)
_LEAD_NEXT = _POINT_NEXT | frozenset(
    "over during throughout through within for before after afterwards afterward thereafter now following last next minutes hours".split()
)
NEXT: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(
        "in on at over through within for around about toward towards circa starting beginning effective dated near across".split(),
        _POINT_NEXT,
    ),
    **dict.fromkeys(("in", "within", "over"), _POINT_NEXT | COUNTING),
    **dict.fromkeys("from before after following".split(), _POINT_NEXT | {"at"}),
    **dict.fromkeys(("this", "next", "that", "last"), _RELATIVE_NEXT),
    **dict.fromkeys(LEADS, _LEAD_NEXT),
    **dict.fromkeys(("mid", "end"), frozenset(("#", *MONTHS))),
    **dict.fromkeys(MONTH_STARTS, frozenset(("#", "of", *_EVENTS))),
    **dict.fromkeys((day for day in WEEKDAYS if day not in DAY_NAMES), frozenset(("#", *MONTHS))),
    "of": frozenset(("#", "last", *MONTHS, "early", "late", "mid", "the")),
    "at": _POINT_NEXT | {"press", "present"},
    **dict.fromkeys(("until", "till", "by"), _POINT_NEXT | {"at", "then"}),
    "to": frozenset(("date",)),
    "as": frozenset(("of", "early", "late", "recently")),
    "up": frozenset(("to",)),
    "no": frozenset(("later",)),
    "prior": frozenset(("to",)),
    "ahead": frozenset(("of",)),
    "so": frozenset(("far",)),
    "ever": frozenset(("since",)),
    "the": frozenset((*ORDER_WORDS, "#", *UNIT_WORDS, *SEASONS, *PARTS, "second", "third", "fourth")),
    **dict.fromkeys(("every", "each"), frozenset((*UNIT_WORDS, *PARTS, *SEASONS, *WEEKDAYS, *DECIMAL, "single", "#"))),
    "day": frozenset(("before", "after")),
}
"""What must follow the first word of a phrase for its rules to be tried (``#`` is a digit); a word not listed: anything."""
AFTER_THE: Final[frozenset[str]] = frozenset(
    (
        *UNIT_WORDS,
        *PARTS,
        *SEASONS,
        *ORDER_WORDS,
        *EDGES,
        *HOLIDAY_WORDS,
        *DECIMAL,
        *MONTHS,
        *"# early late mid fiscal financial full six space time outset closing opening latest year-earlier year-ago comparable corresponding".split(),
    )
)
"""What must follow ``the`` after a preposition."""
HEDGES_BEFORE_POINT: Final[frozenset[str]] = frozenset(ABOUT)
"""Words between a preposition and a point in time that say little: what follows them decides."""
AFTER_DIGITS: Final[frozenset[str]] = frozenset(
    (*MONTHS, *"a p am pm o o'clock o\u2019clock gmt utc est edt hours hrs local of st nd rd th s".split())
)
"""What follows the digits of a date or a clock time."""
AGO_ENDS: Final[frozenset[str]] = frozenset("ago earlier later previously afterwards afterward before".split())
"""The words that end a phrase of the rule ``ago``: without one of them it is not tried."""
AGO_BEFORE_COMMA: Final = " on,"
"""This ends one too, before a comma alone: ``ten days on, 40 are missing``."""
AGO_STARTS: Final[frozenset[str]] = frozenset(
    (*DECIMAL, *PLURAL_UNITS, *"a an several few nearly almost about around some roughly approximately over under barely more less fewer at up well close "
     "exactly only just until since from before by as".split())
)  # fmt: skip
"""The words that begin one."""
CORE_NAMES: Final[frozenset[str]] = frozenset((*MONTHS, *WEEKDAYS, *HOLIDAY_WORDS)) - {
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
    (
        *DAY_WORDS,
        *PARTS,
        *SEASONS,
        *UNIT_WORDS,
        *"date present press season time currently presently nowadays now far shortly soon period trading trade dealings since occurred happened during throughout amid clock half election elections census referendum then peak point stage moment bell".split(),
    )
) - {"second"}
"""... or in lower case."""
DATING_DIGITS: Final = (
    r"[0-9](?:[0-9]{3}|[:/][0-9]|\.[0-9]{2}\.[0-9]{2}|[0-9]?-[0-9]{2}-|(?:\.[0-9]{2})? ?[apAP]\.?[mM]|"
    r"[0-9]?(?:st|nd|rd|th|ST|ND|RD|TH)\b|['\u2019]?s\b)"
)
"""Digits that may be a date without a word of CORE; case counts."""
KEEPS_OWNER: Final[frozenset[str]] = frozenset(("since", "until"))
"""The rules whose phrase stays whole before a genitive: ``since Sunday's attack``; elsewhere the point alone remains."""
OF_POINT: Final = (
    rf"{MONTH_DAY}|{DAY_MONTH}|{MONTH_YEAR}|{YEAR}|{MONTH_ALONE}|{DECADE_PATTERN}|last\s+(?:year|month|week)(?!\w)"
)
"""What dates a fact after ``of``: ``the riots of 2011``."""
JOINERS: Final[dict[str, str]] = {
    "between": r"\s+and\s+",
    "range": r"\s+(?:to|until|till|through)\s+(?:about\s+|around\s+)?",
}
"""What joins the two ends of a range, by the id of its rule."""
PAIRED: Final[tuple[tuple[str, str], ...]] = (
    (MONTH_ALONE, rf"{MONTH_ALONE}(?:,?\s+{YEAR})?(?!\.?\s+[0-9])"),
    (WEEKDAY, rf"{WEEKDAY}(?!['\u2019\w])"),
    (YEAR, YEAR),
    (DECADE_PATTERN, DECADE_PATTERN),
)
"""Two points that ``and`` joins to one phrase: ``in May and June``, ``on Tuesday and Wednesday``."""
PAIR_JOINER: Final = r"\s+(?:and|or)\s+"
"""What joins them."""
CLOCK_TO_DAY: Final = r"\s(?:on\s+)?(?=[A-Za-z])"
"""What may join a clock time to its day: ``5 p.m. on Tuesday``."""
AGAIN: Final = r"\s+of\s+(?:the\s+)?"
"""What may join one point to the next: ``the first week of`` June."""
MAYBE: Final = r"\s+(?:of|in)\s+"
"""What may join an event to its date: ``since the coup in`` 2012."""
MERGED_AFTER: Final[frozenset[str]] = frozenset(
    "point date day relative clock hour part ordinal_day before_after rolling until by since from slash_day of to_date".split()
)
MERGED: Final[frozenset[str]] = frozenset("point date day relative clock hour part ordinal_day slash_day".split())
"""A phrase of the second set that follows one of the first at once is one phrase with it: ``at dawn on Monday``."""
WEAK_RULES: Final[frozenset[str]] = frozenset(
    (
        "from",
        "clock",
        "when",
        "span",
        "during_event",
        "beside_event",
        "lapse",
        "year_of_event",
        "month_of_event",
        "nowadays",
        "so_far",
        "stamp",
    )
)
"""The rules whose phrase dates a fact only where no other does as well."""
EVENT_RULES: Final[frozenset[str]] = frozenset(("year_of_event",))
"""The rules whose phrase dates an event, not what the event hangs on: ``jailed two men over a 2015 massacre``."""
DAYLESS_RULES: Final[frozenset[str]] = frozenset(("part_of_event",))
"""The rules of a time of day alone, which dates a fact only where nothing else does: ``an early-morning raid Monday``."""
OPEN_RULES: Final[frozenset[str]] = frozenset(
    "since since_event around_event until until_then by from during span span_of habit to_date".split()
)
"""The rules of stretches of time, which date no statement."""
NEAR_RULES: Final[frozenset[str]] = frozenset(("nowadays", "so_far"))
"""The rules of adverbs, which date their own clause alone: ``the boats that it now has``."""
PERFECT_RULES: Final[frozenset[str]] = frozenset(("so_far",))
"""The rules whose phrase dates no state that a passive tells: ``so far the damage is put at $9``."""
OF_NOUN_RULES: Final[frozenset[str]] = frozenset(("quarter_of",))
"""The rules of adjectives, which date what their noun names and what is told of it: ``third-quarter profit``."""
SPAN_RULES: Final[frozenset[str]] = frozenset(("span",))
"""The rules of a length alone, by which a record may be told: ``its lowest level in six years``."""
STAMP_RULES: Final[frozenset[str]] = frozenset(("stamp",))
"""The rules of the day that opens a record, which dates all that it tells."""
RATE_RULES: Final[frozenset[str]] = frozenset(("habit",))
"""The rules whose phrase, behind an amount, says at what rate: ``$9 a week``, ``$9 every week``."""
NO_SPAN_RULES: Final[frozenset[str]] = frozenset(("quarter_of", "so_far", "stamp", "during_event"))
"""The rules whose phrase says nothing of how long something lasts."""
MEASURED_RULES: Final[frozenset[str]] = frozenset(("ago",))
"""The rules whose phrase says how far away a point is: the length in it is in no place."""
BEGINNING: Final[frozenset[str]] = frozenset("begin start commence".split())
"""Verbs of an event that begins: ``before the tour commenced``."""
NAMED_EVENTS: Final[frozenset[str]] = frozenset(
    "strike attack raid airstrike bombing blast explosion shooting election vote referendum coup war invasion offering merger launch takeover ceremony "
    "match quake earthquake storm flood fire protest riot ceasefire truce uprising pandemic lockdown outbreak tour festival season harvest".split()
)
"""Nouns of events that date with ``the`` alone what comes before or after: ``after the strikes``."""
BEGUN: Final[frozenset[str]] = frozenset(("began", "begun"))
"""Their forms that are not regular."""
BESIDE_EVENT: Final = "beside_event"
"""The rule of what dates by an event before or after it: ``after the strikes``, ``before the tour began``."""
STRETCH: Final = "since"
"""The rule of a stretch that lasts up to now: ``since the fall of the bridge``."""
LAPSE: Final = "lapse"
"""The rule of words that open a sentence with how long after another event it is: ``Two weeks after the quake, ...``."""
OTHER_TIME: Final[frozenset[str]] = frozenset(("after", "before", "since", "until", "till"))
"""A clause that one of these begins is of another time: ``On Monday, a day after a blast killed six``."""
BASES: Final[frozenset[str]] = frozenset(("from", "against", "than"))
"""Before the level that a quantity is compared with: ``rose to 326 from 225 a day earlier``."""
COMPARISON_WORDS: Final[frozenset[str]] = frozenset(("than", "as"))
"""Before a time that is compared with: ``twice as many as last week``."""
TERMS: Final[frozenset[str]] = frozenset(("due", "maturing", "expiring", "redeemable"))
"""Behind a comma, what leads to the day of a payment, not of what the clause tells: ``bonds, due March 15, fell``."""
RECORD_SPANS: Final[frozenset[str]] = frozenset(("since", "in", "for"))
"""What leads the span of a record behind its superlative: ``the lowest since 1998``, ``the worst in two years``."""
RECORD_ADVERBS: Final[frozenset[str]] = frozenset(("so far", "to date"))
"""Behind a superlative these say how long a record has stood too: ``the deadliest raid of the war so far``."""
RECORD_STAMP: Final = rf"(?:{SLASHED}|{ISO})(?=:\s)"
"""The day that opens a record of an event: ``05/14/2012: Nine miners were killed``; a dateline is the day of writing."""
RECORDS: Final[frozenset[str]] = frozenset(
    "worst best deadliest biggest largest highest lowest heaviest strongest fastest slowest sharpest steepest smallest "
    "longest shortest hottest coldest wettest driest bloodiest weakest fewest poorest greatest costliest fiercest "
    "busiest gravest".split()
)
"""Words of a record: how long it has stood is no time, ``its lowest level in six years``."""
SUPERLATIVES: Final[frozenset[str]] = RECORDS | frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth".split()
)
"""Words of a record or a series; ``last`` and ``most`` say other things as well."""
LONG_SPANS: Final[frozenset[str]] = frozenset(
    "week weeks month months year years decade decades century centuries period".split()
)
LAPSES: Final[frozenset[str]] = LONG_SPANS | {"day"}
"""Units, by lemma, of how long before something another thing happened, elsewhere: ``a week after a raid killed six``."""
RECORD_UNITS: Final[frozenset[str]] = LONG_SPANS | {"day", "days", "hours"}
"""Units of how long a record has stood or a series has run: ``the second haul in ten days``."""
SHORT_SPANS: Final[frozenset[str]] = frozenset(("hours", "days"))
"""Units of a stretch that dates no statement, however short: ``in the past 24 hours``."""
OCCASION: Final = "time"
"""The noun of a series that dates nothing: ``for the first time in two years``."""
CLOCK_WORDS: Final[frozenset[str]] = frozenset(
    (*PARTS, "a.m.", "p.m.", "a.m", "p.m", "am", "pm", "o'clock", "gmt", "hours")
)
"""Words of a time of day, which a day beside it tells more than."""
DAYS: Final[frozenset[str]] = frozenset((*WEEKDAYS, *MONTHS, *DAY_WORDS, "last", "this", "that"))
"""Words with which such a time has a day of its own: ``on Monday at noon``."""
NEAR_SPANS: Final[frozenset[str]] = frozenset("next coming following this".split())
STRETCH_OPENERS: Final[frozenset[str]] = frozenset(("since",))
"""Lead to the start of a stretch that lasts up to now; left out of the time where its clause is one."""
COMPARISONS: Final[tuple[str, ...]] = ("more than ", "less than ", "fewer than ")
"""The start of a time that a quantity right before it is compared with: ``40 percent more than a year earlier``."""
WITHIN_LIST: Final[frozenset[str]] = frozenset(("including", "among", "include", "includes"))
"""Words before a part that shares what follows with its whole: ``12 people including three children on Monday``."""
