"""Patterns of dates, clock times and stretches of time, from which the rules of time phrases are put together.

Data only, written for ``re.IGNORECASE``; where case tells a month from a verb (``May``, ``March``) the piece switches it
off for itself with ``(?-i:...)``.
"""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon.calendar import MONTHS, MORE_ZONES, NUMBER_WORDS, ZONES

__all__ = [
    "ABOUT",
    "BALLOT",
    "CENTURY_PATTERN",
    "CLOCK",
    "DATE",
    "DAYS_BETWEEN",
    "DAY_ALONE",
    "DAY_MONTH",
    "DAY_NAME",
    "DAY_PAIR",
    "DAY_WORD",
    "DAY_WORDS",
    "DECADE_PATTERN",
    "DECIMAL",
    "DEED",
    "EDGE",
    "EDGES",
    "EVENT",
    "HABIT",
    "HEDGE",
    "HOLIDAY",
    "HOLIDAY_WORDS",
    "ISO",
    "LEADS",
    "LONG_UNIT",
    "MONTH_ALONE",
    "MONTH_DAY",
    "MONTH_STARTS",
    "MONTH_YEAR",
    "NTH",
    "NUM",
    "NUMBERED",
    "ORDER_WORDS",
    "PAPER_BEFORE",
    "PART",
    "PARTS",
    "PERIOD",
    "PLURAL_UNITS",
    "RANGE_JOINER",
    "RELATIVE",
    "ROLLING",
    "SEASON",
    "SEASONS",
    "SLASHED",
    "SLASHED_SHORT",
    "UNIT",
    "UNIT_WORDS",
    "WEEKDAY",
    "YEAR",
]

_M_SHORT = "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
_CAPITALISED = "(?-i:(?=[A-Z]))"
_M_FULL = "january|february|march|april|may|june|july|august|september|october|november|december"
MONTH_ALONE = rf"(?:{_CAPITALISED}(?:(?:{_M_FULL}|sept?|aug|oct|nov|dec)(?!\w)(?!\s+(?-i:Day|DAY)\b)(?!\s+(?:delivery|settlement|futures)\b)|(?:{_M_SHORT})(?=\.)))"
_MONTH = rf"(?:{_CAPITALISED}(?:(?:{_M_FULL})(?!\w)|(?:{_M_SHORT})(?:\.(?=,?\s*[0-9])|(?!\w))))"
# The Sunday Mail, The Mail on Sunday, USA TODAY
_PAPER = r"(?!\s+(?-i:Times|Mail|Telegraph|Mirror|Express|Post|Herald|World|Tribune|Star|Sun|Independent|Observer|Nation|Standard|Vanguard|Punch|Mercury|Argus|Night\s+(?:Live|Football))(?!\w))"
PAPER_BEFORE = r"(?<!(?-i:Mail)\s)(?<!(?-i:Independent)\s)(?<!(?-i:Scotland)\s)(?<!(?-i:Wales)\s)"
WEEKDAY = rf"(?:{_CAPITALISED}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\w){_PAPER}|(?:mon|tues?|weds?|thur?s?|fri|sat|sun)\.,?(?=\s+(?-i:[A-Z0-9]))))"
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?+(?![\w%$]|[.,:/][0-9])"
YEAR = (
    r"(?:1[0-9]{3}|2[01][0-9]{2})(?:\s?[-\u2013/]\s?[0-9]{4}|[-\u2013/][0-9]{2})?+(?![\w%$]|[.,:/\u2013-][0-9])"
    r"(?!\s+(?:people|persons|men|women|children|others|more|civilians|soldiers|troops|dollars|euros|pounds|rupees|"
    r"kilomet|met(?:er|re)s|miles|feet|tons|tonnes|percent|per\s+cent|million|young|hours|blocks?)\b)"
)
PART = r"(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|sunrise|sunset|lunchtime|daybreak|nightfall)"
SEASON = r"(?:spring|summer|autumn|fall|winter)"
HOLIDAY = (
    r"(?-i:Ramadan|RAMADAN|Christmas(?: Day| Eve)?|CHRISTMAS|Easter(?: Sunday| Monday)?|EASTER|Good Friday|"
    r"Thanksgiving(?: Day)?|Eid(?: al-Fitr| al-Adha)?|Passover|Hanukkah|Diwali|Nowruz|Election Day|Boxing Day|Ashura|"
    r"Independence Day|May Day|MAY DAY|Halloween|Labor Day|Memorial Day|Veterans Day|Valentine[\u2019']s Day|New Year(?:[\u2019']s)?(?: Eve| Day)?|Holy Week|"
    r"Fourth of July|July Fourth)"
    r"(?!\w)"
)
UNIT = r"(?:hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|minutes?|seconds?|weekends?)"
_NUMWORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|several|few|couple\s+of|couple|"
    r"many|half|single)"
)
_PART_OF_ONE = r"(?:\s?[\u00bc-\u00be]|[\s-][1-3]/[2-8](?![0-9]))"  # 2\u00bd, 1 1/2
NUM = (
    rf"(?:[0-9]++(?:[.,][0-9]++)*+{_PART_OF_ONE}?|(?:a\s+|an\s+)?{_NUMWORD}(?:[-\s]{_NUMWORD}){{0,2}})"
    rf"(?:[-\s]+(?:and|to|or)[-\s]+(?:a[-\s]+)?(?:{_NUMWORD}|[0-9]++))?"
)
HEDGE = (
    r"(?:(?:nearly|almost|about|around|some|roughly|approximately|over|under|only|just|barely|more\s+than|less\s+than|"
    r"fewer\s+than|at\s+least|up\s+to|well\s+over|close\s+to|an\s+estimated|exactly)\s+){0,2}"
)
_CLEAR_ZONES = "|".join(sorted(ZONES))
_ZONES = f"(?-i:{'|'.join(sorted(ZONES | MORE_ZONES, key=len, reverse=True))})"
_NAMED_ZONE = r"(?-i:[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s+time)(?!\w)"  # 1400 Gulf time
_ZONE = rf"(?:\s*\({_ZONES}\)|\s*{_ZONES}(?!\w)|\s+local(?:\s+time)?(?!\w)|\s+{_NAMED_ZONE})"
_AMPM = r"(?:[ap]\.\s?m\.?|[ap]m)(?!\w)"
_HM = rf"(?:[01]?[0-9]|2[0-4])(?:[:.][0-5][0-9])?(?:\s*[-\u2013]\s*[0-9]{{1,2}}(?:[:.][0-5][0-9])?)?\s*{_AMPM}"
CLOCK: Final = (
    rf"(?:{_HM}|(?<![0-9.,:])(?:[1-9]|1[0-2])[0-5][0-9]\s*{_AMPM}|(?<![0-9:])(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?![\w:])|(?:[01][0-9]|2[0-4])[0-5][0-9](?=\s*(?:(?-i:{_CLEAR_ZONES}|local|hours|hrs)\b|{_NAMED_ZONE}))"
    rf"|[0-9]{{1,2}}(?:[:.][0-5][0-9])?(?=\s+(?:and|to|or|until)\s+{_HM})"
    rf"|(?:[0-9]{{1,2}}|{_NUMWORD})\s+o[\u2019']clock)(?:\s+(?:hours|hrs)(?!\w))?{_ZONE}?+(?:\s+in\s+the\s+(?:morning|afternoon|evening))?"
)
"""A clock time that shows itself: ``10:40am``, ``7 p.m.``, ``1800 GMT``."""
MONTH_DAY: Final = (
    rf"(?:(?<!\bfrom\s){_MONTH}\s+{_DAY}\s+(?:to|through|and|or)\s+{_DAY}(?=\s*[,.;)]|,?\s+{YEAR}|\s+(?:(?:in|at|near)\s+(?-i:[A-Z])|and\s+{_MONTH}))|"
    rf"{_MONTH}\s+{_DAY}(?:,\s+{_DAY})+,?\s+and\s+{_DAY}(?=\s*[,.;)]|,?\s+{YEAR}|\s+(?:in|at|near)\s)|"
    rf"{_MONTH}\s+{_DAY}(?:\s*[-\u2013]\s*(?:{_MONTH}\s+)?{_DAY})?)(?:,?\s*{YEAR})?"
)
"""``March 17``, ``May 4-6``, ``Oct. 31, 2015``."""
_NOTHING_COUNTED = r"(?!\s+(?-i:(?!THIS|SAYS|REPORTS|CARRIES)[A-Z]{3,}S|PEOPLE|MEN|WOMEN|CHILDREN|MORE|DIED|WERE)(?!\w))"  # ON 12 AUGUST 31 BODIES
DAY_MONTH: Final = (
    rf"(?:the\s+)?(?:{_DAY}\s+{_MONTH}\s*[-\u2013]\s*{_DAY}|{_DAY}(?:,\s+{_DAY})+,?\s+and\s+{_DAY}|{_DAY}(?:\s*[-\u2013]\s*{_DAY}|\s+(?:and|to)\s+{_DAY})?)\s+(?:of\s+)?{_MONTH}(?!\w)"
    rf"(?!\s+(?-i:Day)\b)(?:,?\s+{YEAR}|(?-i:(?<=[A-Z]{{3}}))\s+[0-9]{{2}}(?![\w%]|[.,:/-][0-9]){_NOTHING_COUNTED})?"
)
"""``9 February 1998``, ``17-22 March``, ``13, 14 and 15 May``, ``27 NOV 89``."""
MONTH_YEAR: Final = rf"(?:(?:early|late|mid|end)[\s-])?(?:{_MONTH}\s?[-\u2013]\s?)?{_MONTH}(?:\s+of|,)?[\s-]\s*{YEAR}"
ISO: Final = r"(?:1[0-9]{3}|20[0-9]{2})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?![\w-])"
SLASHED: Final = (
    r"(?:(?:0?[1-9]|[12][0-9]|3[01])/(?:0?[1-9]|[12][0-9]|3[01])/(?:[0-9]{4}|[0-9]{2})|"
    r"(?:0?[1-9]|[12][0-9]|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)[0-9]{2}|"
    r"(?:(?<=\bon\s)|(?<=\bof\s)|(?<=\bby\s)|(?<=\bsince\s)|(?<=\())(?:0[1-9]|[12][0-9]|3[01])\.(?:0[1-9]|1[0-2])\.[0-9]{2}|"
    r"(?:0?[1-9]|[12][0-9]|3[01])-(?:0?[1-9]|1[0-2])-(?:19|20)[0-9]{2})(?![\w/.-]*[0-9])"
)
SLASHED_SHORT = r"(?:0[1-9]|[12][0-9]|3[01])/(?:0[1-9]|[12][0-9]|3[01])(?![\w/%.-]*[0-9])"
DATE = rf"(?:(?:(?:early|late)\s+)?(?<!\bin\s){MONTH_DAY}|{DAY_MONTH}|{MONTH_YEAR}|{ISO}|{SLASHED})"
DECADE_PATTERN = r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+(?:to[\s-]late[\s-]+)?)?(?:(?:1[0-9]|20)[0-9]0[\u2019']?s|[\u2019'][0-9]0s)(?!\w)"
CENTURY_PATTERN = r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?[0-9]{1,2}(?:st|nd|rd|th)\s+(?:and\s+[0-9]{1,2}(?:st|nd|rd|th)\s+)?centur(?:y|ies)"
DAY_NAME = rf"{WEEKDAY}(?:\s+(?:(?:early|late)\s+)?{PART})?(?:,?\s+(?:the\s+)?(?:{MONTH_DAY}|{DAY_MONTH}))?(?:\s+(?:of\s+)?(?:last|this|next)\s+week)?"
DAY_WORD = r"(?:(?:the\s+)?day\s+(?:before\s+yesterday|after\s+tomorrow)|(?:(?<!\bUSA\s)|(?!(?-i:T)))today|yesterday|tomorrow|tonight|overnight)(?:\s+(?:morning|afternoon|evening|night|noon))?(?!\w)"
_NO_MOMENT = r"(?!(?:minute|second)(?!\w))"  # at the last minute
RELATIVE = (
    r"(?:this|last|next|the\s+same|that)\s+(?:(?:early|late|mid|past|coming|very|whole)[\s-]+)?"
    rf"(?:{_NO_MOMENT}{UNIT}|{PART}|{SEASON}|season|{WEEKDAY}(?:\s+{PART})?|{MONTH_ALONE}|{HOLIDAY})(?!\w)"
)
_ORDER = "past|last|next|previous|following|coming|preceding|prior|current|first|final|latest|opening|same|ensuing|subsequent|intervening"
ROLLING = rf"(?:the\s+|these\s+|this\s+|its\s+)?(?:(?:{_ORDER})\s+(?:{HEDGE}{NUM}\s+)?|(?<=the\s){NUM}\s+(?:past|last|next|previous|following|coming|preceding)\s+)(?:calendar\s+|fiscal\s+|full\s+|trading\s+|business\s+|working\s+)?(?:{_NO_MOMENT}{UNIT}|{PART}|(?:reporting\s+|review\s+)?period)(?!\w)"
EDGE = (
    r"(?:the\s+)?(?:very\s+)?(?:start|beginning|end|middle|height|peak|turn|close|eve|onset|course|whole|rest|remainder|early\s+hours|"
    r"(?:first|second|latter)\s+half|(?:first|second|third|fourth|final|last)\s+quarter|"
    rf"(?:(?:first|second|third|fourth|fifth|last|final|opening|early|late)\s+)?(?:{NUM}\s+)?(?:weeks?|days?|months?|hours?|years?|weekend|(?:(?:morning|afternoon)\s+and\s+)?(?:night|morning|afternoon|evening)(?:\s+hours)?))"
    r"\s+of\s+(?:the\s+(?=fiscal)|all\s+of\s+)?"
)
DAY_PAIR: Final = rf"(?:{_DAY}\s+and\s+{_DAY}\s+(?:of\s+)?{_MONTH}|{_MONTH}\s+{_DAY}\s+and\s+{_DAY})(?:,?\s+{YEAR})?"
"""Both ends of ``between 2 and 6 March``, which share their month."""
RANGE_JOINER: Final = "to|through|until|till"
"""Between the days of ``From March 17 to 22``."""
DAYS_BETWEEN: Final = "and"
"""Between those of ``Between March 17 and 22``."""
DAY_ALONE: Final = rf"{_DAY}(?:\s*,\s*{YEAR})?(?!\s+(?:percent|per|million|billion|people|men|{UNIT}|miles|kilomet|met(?:re|er)s|feet|tons|of)\b)"
"""The second day of ``From March 17 to 22``."""
EVENT = (
    r"(?:civil\s+war|wars?|coup|conflict|revolution|uprising|invasion|elections?|vote|attacks?|outbreak|pandemic|epidemic|"
    r"crisis|fighting|unrest|ouster|collapse|independence|cease-?fire|truce|strikes?|protests|offensive|"
    r"earthquake|quake|storm|hurricane|cyclone|tsunami|massacre|rebellion|insurgency|siege|occupation|crackdown|disaster|"
    r"explosion|blast|bombings?|shooting|raid|genocide|famine|drought|lockdown|takeover|overthrow|assassination|referendum|"
    r"agreement|deal|accord|crash|riots?|eruption|landslide|derailment|withdrawal|intervention|escalation|hostilities|violence|campaign|floods?|demonstrations)"
)
DEED = (
    r"(?:clash(?:es)?|incidents?|encounters?|ambush(?:es)?|gunfights?|firefights?|shoot-?outs?|(?:gun\s+)?battles?|exchange|fights?|brawl|melee|scuffles?|"
    r"altercation|confrontation|robbery|heist|hijacking|stand-?off|rampage|stampede|abduction|assaults?|operations?|chase|pursuit|rescue|search|"
    r"demonstrations?|protests?|march(?:es)?|rally|rallies|procession|sell-?off|accident|collision|fire|blaze|incursion|skirmish(?:es)?)"
)
"""What happens on a day, of which ``during the`` tells when something was done."""
NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|opening)"
PERIOD = (
    r"(?:(?:fiscal|financial|academic|school)\s+year|wars?|campaign|Olympics|Games|World\s+Cup|pandemic|lockdown|holidays?|genocide|famine|revolution|regime|"
    r"occupation|dictatorship|rule|era|season|presidency|harvest|uprising|crisis|conflict|siege|recession|depression|"
    r"epidemic|drought|monsoon|hajj|insurgency|coup|elections?|re-?election|primary|primaries|riots|earthquake|invasion|offensive)(?:\s+(?:season|weekend|period))?"
)
MONTH_STARTS = tuple(MONTHS)
DAY_WORDS = ("today", "yesterday", "tomorrow", "tonight", "overnight")
LEADS = tuple("early late later earlier back only just sometime shortly again long soon immediately right".split())
PARTS = tuple(
    "morning afternoon evening night noon midday midnight dawn dusk sunrise sunset lunchtime daybreak nightfall".split()
)
UNIT_WORDS = (
    *tuple(
        f"{unit}{ending}"
        for unit in "hour day night week fortnight month quarter year decade minute second weekend".split()
        for ending in ("", "s")
    ),
    "century",
    "centuries",
)
LONG_UNIT = r"(?:hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))"
HABIT = rf"(?:every|each)\s+(?:{NUM}\s+)?(?:single\s+)?(?:{LONG_UNIT}|{PART}|{SEASON}|{WEEKDAY})(?!\w)"
BALLOT = r"(?:(?:general|presidential|parliamentary|national|local|regional|municipal|legislative)\s+){0,2}(?:elections?|census|referendum|ballot)"
NUMBERED = r"(?:last|previous|next|first|second|third|latest|[0-9]{1,2}(?:st|nd|rd|th))"
PLURAL_UNITS = tuple("seconds minutes hours days weeks months years decades centuries".split())
SEASONS = ("spring", "summer", "autumn", "fall", "winter")
ORDER_WORDS = tuple(_ORDER.split("|"))
EDGES = tuple(
    "start beginning end middle height peak turn close eve onset course whole rest remainder early very second third fourth latter half".split()
)
HOLIDAY_WORDS = tuple(
    "ramadan christmas easter good thanksgiving eid passover hanukkah diwali nowruz election boxing ashura independence labor memorial veterans valentine new holy fourth july may halloween".split()
)
ABOUT = tuple(
    "about around approximately roughly or exactly just nearly almost all each much most part over more less at well some".split()
)
DECIMAL = ("dozen", *(word for word in NUMBER_WORDS if word not in {"a", "an", "single"}))
