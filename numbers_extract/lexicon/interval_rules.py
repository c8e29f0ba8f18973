"""The rules by which a phrase that dates a fact becomes an interval: ``last week``, ``in the first half of 2020``.

Data only, for phrases in lower case with single blanks. Every rule has an example with its interval.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

from numbers_extract.lexicon.calendar import DAY_NAMES, DAY_STEPS, MONTHS, MULTIPLIERS, NUMBER_WORDS, ORDERS

__all__ = [
    "A_YEAR_AGO",
    "A_YEAR_BEFORE",
    "CLOCKED",
    "DIRECTION",
    "HOLIDAYS",
    "MOVABLE_FEASTS",
    "NAMED_QUARTER",
    "OF_AN_EVENT",
    "OPENS",
    "OTHER_STRETCH",
    "PAIR",
    "QUARTER_OF_THE_YEAR",
    "RANGE",
    "RESOLVE_DIGITS",
    "RESOLVE_RULES",
    "THE_END",
    "UNSETTLED",
    "Opening",
    "ResolveRule",
]


class Opening(Enum):
    """How a word of direction opens the interval after it: ``since``, ``until``, ``before``, ``after``."""

    FROM_START = "from start"
    TO_END = "to end"
    BEFORE = "before"
    AFTER = "after"


class ResolveRule(NamedTuple):
    """One form of words that stands for an interval; tried in order, searched anywhere in the phrase.

    The example is a phrase with its interval for the anchor 2018-10-02 (a Tuesday). ``needs`` are letters of which the
    phrase holds some where the pattern does: a cheap look before it; empty where there are none.
    """

    id: str
    pattern: str
    example: str
    start: str
    end: str
    needs: tuple[str, ...] = ()


_R_MONTH = r"(?P<month>" + "|".join(sorted(MONTHS, key=lambda name: -len(name))) + r")\b\.?"
_R_MONTH2 = _R_MONTH.replace("<month>", "<month2>")
_R_DAY = r"(?P<day>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9])"
_R_DAY2 = _R_DAY.replace("<day>", "<day2>")
_R_YEAR = r"(?P<year>[0-9]{4})(?![0-9])"
_R_WEEKDAY = r"\b(?P<weekday>" + "|".join(DAY_NAMES) + r")\b"
_R_NUMBER_WORD = "|".join(sorted((*NUMBER_WORDS, *MULTIPLIERS, "half"), key=lambda word: -len(word)))
_R_NUMBER = rf"(?P<number>[0-9]+|(?:{_R_NUMBER_WORD})(?:[ -](?:{_R_NUMBER_WORD}))?)(?: of)?"
_R_UNIT = r"(?P<unit>second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur|weekend)(?:(?P<plural>s|ies)|y)?\b"
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
    r"\bfy ?[0-9]|\b(?:following|previous|preceding|same|ensuing|prior(?! to)|that (?:day|night|week|month|year|morning|afternoon|evening)|recent|fiscal|financial|"
    r"subsequent|intervening|(?<!over )(?<!within )(?<!during )(?<!for )(?<!in )the next (?:day|week|month|year|morning|night)|"
    r"(?:days?|weeks?|months?|years?|hours?|minutes?|decades?) (?:later|earlier|previously|afterwards?|before(?! yesterday)))\b"
)
"""Words that count from another time in the text, or from a year of its own."""
OF_AN_EVENT: Final = r"\bthe [0-9]{4} [a-z]"
"""A year that only tells which event is meant: what comes before or after it has no date."""
THE_END: Final = r"\b(?:end|close) of\b"
"""A point that lies inside the interval it names: what comes before it ends with it."""
PAIR: Final = r"^(?:(?:in|on|during|throughout|over|for) )?(?P<first>[a-z]+|[0-9]{4}|the [0-9]{4}s) (?:and|or) (?P<second>[a-z]+(?:,? [0-9]{4})?|[0-9]{4}|(?:the )?[0-9]{4}s)$"
"""Two points next to each other."""
CLOCKED: Final = (
    r"[0-9](?:[:.][0-9]{2})? ?[ap]\.? ?m\b|[0-9]:[0-9]{2}|\b[0-9]{4} ?(?:gmt|utc|hours|local)|o'clock|"
    r"\b(?:dawn|dusk|noon|midnight|midday|sunrise|sunset|daybreak|nightfall|lunchtime|morning|afternoon|evening|night)\b"
)
"""A time of the day: ``before dawn on Monday`` is on Monday."""
MOVABLE_FEASTS: Final[tuple[str, ...]] = (
    "good friday", "easter", "palm sunday", "ash wednesday", "maundy thursday", "holy thursday", "holy week", "whit monday",
    "thanksgiving", "black friday", "election day", "ramadan", "eid", "ashura", "passover", "hanukkah", "diwali", "nowruz",
)  # fmt: skip
"""Feasts whose day changes from year to year, or from church to church and country to country."""
HOLIDAYS: Final[dict[str, tuple[int, int]]] = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "new year's eve": (12, 31),
    "new year's day": (1, 1), "valentine's day": (2, 14), "may day": (5, 1), "halloween": (10, 31), "veterans day": (11, 11), "july fourth": (7, 4), "fourth of july": (7, 4),
}  # fmt: skip
"""Month and day of the feasts that have a fixed one."""
_WHICH: Final = ("last", "latest", "this", "next", "past", "coming", "first")
_SPANS_TO: Final = (" to ", " through ", " until ", " ending ", " ended ")
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
        needs=_SPANS_TO,
    ),
    ResolveRule(
        "share_of",
        rf"{_R_ORDER} (?P<share>half|quarter) of (?P<rest>.+)$",
        "in the first half of 2020",
        "2020-01-01",
        "2020-06-30",
        needs=(" of ",),
    ),
    ResolveRule(
        "units_of",
        rf"{_R_ORDER} (?:{_R_NUMBER} )?{_R_UNIT} of (?P<rest>.+)$",
        "in the last three days of March",
        "2018-03-29",
        "2018-03-31",
        needs=(" of ",),
    ),
    ResolveRule(
        "edge",
        r"\b(?:(?P<first>start|beginning|onset|(?P<turn>turn))|(?P<last>end|close)|(?P<remaining>rest|remainder)) of (?P<rest>.+)$",
        "since the start of 2018",
        "2018-01-01",
        "2018-10-02",
        needs=(" of ",),
    ),
    ResolveRule(
        "cell_of",
        r"\b(?P<unit>week|weekend|month|year) of (?P<rest>.+)$",
        "in the week of September 12",
        "2018-09-10",
        "2018-09-16",
    ),
    ResolveRule(
        "month_day",
        rf"\b{_R_MONTH} {_R_DAY}(?: ?(?:-|to|through|and) ?(?:{_R_MONTH2} )?{_R_DAY2})?(?:,? ?{_R_YEAR})?",
        "on March 17-22",
        "2018-03-17",
        "2018-03-22",
    ),
    ResolveRule(
        "day_month_span",
        rf"(?<![0-9:.]){_R_DAY} {_R_MONTH} ?- ?{_R_DAY2} {_R_MONTH2}(?:,? {_R_YEAR})?",
        "on 29 April-2 May",
        "2018-04-29",
        "2018-05-02",
    ),
    ResolveRule(
        "day_month",
        rf"(?<![0-9:.]){_R_DAY}(?: ?(?:-|to|and) ?{_R_DAY2})? (?:of )?{_R_MONTH}(?:,? (?P<year>[0-9]{{4}}|[0-9]{{2}})(?![0-9:]))?",
        "on 9 February 1998",
        "1998-02-09",
        "1998-02-09",
    ),
    ResolveRule(
        "month_span",
        rf"\b{_R_MONTH} ?- ?{_R_MONTH2},? {_R_YEAR}",
        "in April-June 2015",
        "2015-04-01",
        "2015-06-30",
    ),
    ResolveRule("month_year", rf"\b{_R_MONTH}(?: of|,)?[ -]{_R_YEAR}", "in May 2017", "2017-05-01", "2017-05-31"),
    ResolveRule(
        "month_relative",
        rf"\b{_R_MONTH} (?:of )?(?P<which>last|this|next) year|(?P<which2>last|this|next) year,? in {_R_MONTH2}",
        "in March last year",
        "2017-03-01",
        "2017-03-31",
        needs=("year",),
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
        "century",
        r"\b(?:(?P<first>[0-9]{1,2})(?:st|nd|rd|th) and )?(?P<century>[0-9]{1,2})(?:st|nd|rd|th) centur",
        "in the 21st century",
        "2001-01-01",
        "2100-12-31",
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
        rf"\b(?P<holiday>{'|'.join(HOLIDAYS)})(?:,? (?P<year>[0-9]{{4}}))?",
        "on Christmas Day",
        "2017-12-25",
        "2017-12-25",
    ),
    ResolveRule(
        "year_quarter", r"\bq(?P<quarter_number>[1-4]) (?P<year>[0-9]{4})", "in Q3 2017", "2017-07-01", "2017-09-30"
    ),
    ResolveRule(
        "quarter_of_year",
        rf"\bthe (?P<year>[0-9]{{4}}) {_R_ORDER}[ -](?P<share>half|quarter)\b",
        "in the 2017 third quarter",
        "2017-07-01",
        "2017-09-30",
    ),
    ResolveRule("winter", r"\bwinter\b", "in the winter of 2014", "", ""),
    ResolveRule(
        "year",
        r"(?<![0-9:/.])(?<![0-9]-)(?<!\bat )(?<!\bat about )(?<!\bat around )(?<!\bat approximately )(?P<year>1[0-9]{3}|20[0-9]{2}|2100)(?![0-9:/-]| ?(?:gmt|utc|hours|local))",
        "in 2017",
        "2017-01-01",
        "2017-12-31",
    ),
    ResolveRule("short_year", r"(?<![0-9a-z])'(?P<year>[0-9]{2})(?![0-9a-z'])", "in '98", "1998-01-01", "1998-12-31"),
    ResolveRule(
        "feast",
        rf"\b(?:{'|'.join(MOVABLE_FEASTS)})\b",
        "on Easter Monday",
        "",
        "",
    ),
    ResolveRule(
        "ago_day",
        rf"{_R_NUMBER} {_R_UNIT} ago,? (?P<same>today|tomorrow|yesterday)",
        "a year ago today",
        "2017-10-02",
        "2017-10-02",
        needs=(" ago",),
    ),
    ResolveRule(
        "ago_unit",
        rf"{_R_NUMBER} {_R_UNIT} ago,? (?P<which>this|last) (?P<same_unit>week|month)",
        "Two years ago this week",
        "2016-09-26",
        "2016-10-02",
        needs=(" ago",),
    ),
    ResolveRule(
        "ago",
        rf"(?:(?:(?P<within>less than|fewer than|under|at most|up to)|(?P<beyond>more than|over|at least)) )?{_R_NUMBER} (?P<half>and a half )?{_R_UNIT} ago",
        "three days ago",
        "2018-09-29",
        "2018-09-29",
        needs=(" ago",),
    ),
    ResolveRule(
        "week_of",
        rf"{_R_WEEKDAY} (?:of )?(?P<which>last|this|next) week|(?P<which2>last|this|next) week,? on {_R_WEEKDAY.replace('<weekday>', '<weekday2>')}",
        "on Monday last week",
        "2018-09-24",
        "2018-09-24",
        needs=("week",),
    ),
    ResolveRule(
        "rolling",
        rf"\b(?:(?P<back>past|last)|(?P<ahead>next|coming)|first) (?P<hedge>{_R_HEDGE}){_R_NUMBER} {_R_UNIT}",
        "in the past 24 hours",
        "2018-10-01",
        "2018-10-02",
        needs=_WHICH,
    ),
    ResolveRule(
        "rolling_ahead",
        rf"\b(?:over|within|during|for|in) the (?:next|coming) {_R_UNIT}",
        "over the next year",
        "2018-10-02",
        "2019-10-02",
        needs=_WHICH,
    ),
    ResolveRule(
        "rolling_one",
        rf"\b(?:(?P<past>past)|the (?P<last>last)) (?:calendar |full )?{_R_UNIT}",
        "over the past year",
        "2017-10-02",
        "2018-10-02",
        needs=_WHICH,
    ),
    ResolveRule(
        "earlier",
        rf"\b(?:earlier|early|so far) (?:in )?(?:this|the(?! day\b)) {_R_UNIT}",
        "earlier this month",
        "2018-10-01",
        "2018-10-02",
        needs=("early", "earlier", "so far"),
    ),
    ResolveRule(
        "later",
        rf"\blater (?:in )?(?:this|the(?! day\b)) {_R_UNIT}",
        "later this month",
        "2018-10-02",
        "2018-10-31",
        needs=("later",),
    ),
    ResolveRule(
        "weekday_which",
        rf"\b(?P<which>last|this|next|past|coming) {_R_WEEKDAY}",
        "last Tuesday",
        "2018-09-25",
        "2018-09-25",
        needs=_WHICH,
    ),
    ResolveRule("last_night", r"\blast (?:early |late )?night\b", "last night", "2018-10-01", "2018-10-02"),
    ResolveRule(
        "part_which",
        r"\b(?P<which>this|last|tomorrow|yesterday|next) (?:early |late )?(?:morning|afternoon|evening|night)",
        "yesterday evening",
        "2018-10-01",
        "2018-10-01",
        needs=(*_WHICH, "tomorrow", "yesterday"),
    ),
    ResolveRule(
        "month_which",
        rf"\b(?P<which>last|this|next|past|coming) {_R_MONTH}",
        "last March",
        "2018-03-01",
        "2018-03-31",
        needs=_WHICH,
    ),
    ResolveRule(
        "unit_which",
        rf"\b(?P<which>last|this|next|latest(?= quarter\b)) (?:calendar |whole |past )?{_R_UNIT}",
        "last week",
        "2018-09-24",
        "2018-09-30",
        needs=_WHICH,
    ),
    ResolveRule(
        "overnight_day", rf"\bovernight (?:on |from )?{_R_WEEKDAY}", "overnight on Saturday", "2018-09-29", "2018-09-30"
    ),
    ResolveRule("overnight", r"\bovernight\b", "overnight", "2018-10-01", "2018-10-02"),
    ResolveRule(
        "day_word",
        rf"\b(?P<word>{'|'.join(DAY_STEPS)})\b",
        "Earlier today",
        "2018-10-02",
        "2018-10-02",
    ),
    ResolveRule("weekday", _R_WEEKDAY, "late on Sunday", "2018-09-30", "2018-09-30"),
    ResolveRule(
        "part_alone",
        r"(?:\bthe (?=\w+ )|^(?=\w+-))(?P<order>first|second|third|fourth|final)[ -](?P<share>half|quarter)\b",
        "in the third quarter",
        "2018-07-01",
        "2018-09-30",
    ),
    ResolveRule(
        "the_unit",
        r"(?:^|\b(?:over|at|during|throughout|in|of|for|on|by|until|since) )the (?P<unit>weekend|week|month|year)\b",
        "over the weekend",
        "2018-09-29",
        "2018-09-30",
    ),
    ResolveRule("month", rf"\b{_R_MONTH}(?! [0-9])", "In June", "2018-06-01", "2018-06-30"),
)
"""What interval a phrase stands for."""
A_YEAR_AGO: Final = "a year ago"
A_YEAR_BEFORE: Final = (
    r"(?:an?|one) year (?:ago|earlier|before)|(?:the )?year[- ](?:ago|earlier)(?: (?:period|quarter))?"
)
"""A time by which the level of now is compared with that of the year before."""
NAMED_QUARTER: Final = r"\b(?P<order>first|second|third|fourth)[ -]quarter\b"
"""A quarter that a sentence tells of: ``third-quarter profit``."""
QUARTER_OF_THE_YEAR: Final = "the {} quarter"
OTHER_STRETCH: Final = r"\b(?:six|nine|twelve|[69]|12)[ -]months?\b"
"""A stretch that is no quarter: ``for the nine months``."""
RESOLVE_DIGITS: Final[frozenset[str]] = frozenset(
    "quarter_of_year iso slashed month_day day_month day_month_span month_span month_year ordinal_day decade century years year_quarter year short_year".split()
)
"""The rules that need a digit in the phrase."""
