"""Cues that a toll is the background of what a sentence reports: people protest, mourn or are arrested over the dead.

A toll behind an event word and a link is why the event took place, not what happened in it: ``They marched [over] the
killing of two men``. Each cue has an example whose toll is background and a counter-example whose toll is not.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = [
    "ANOTHER",
    "ANOTHER_DEED",
    "ANY_OF_GROUP",
    "ANY_VICTIM",
    "ARTICLES",
    "BESIDE_BEFORE",
    "BESIDE_BEHIND",
    "BESIDE_PERSON",
    "DEAD",
    "EARLIER",
    "EARLIER_EVENTS",
    "EVENTS",
    "GROUPS_OF_ONE",
    "LATER",
    "LINKS",
    "LONG_SPANS",
    "ONE_EACH",
    "OTHERS",
    "OUT_OF",
    "OWN_EVENT",
    "PERIODS",
    "PLACES_TOLD_BEFORE",
    "PLACE_FILLERS",
    "PRONOUNS",
    "SEPARATE",
    "SINGLE",
    "SOURCE_FILLERS",
    "UPDATES",
    "WIDER",
    "BackgroundCue",
]


class BackgroundCue(NamedTuple):
    """``words`` are regular expressions of whole words; the toll stands behind them in the same sentence."""

    id: str
    words: str
    example: str
    counter_example: str


EVENTS: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.protest",
        r"protest(?:s|ed|ing)?|demonstrat(?:ed|ing|ions?)|rall(?:y|ies|ied)|bandh|vigils?|sit-in|dharna|agitat(?:ed|ing|ions?)|"
        r"demand(?:ed|s|ing) (?:the |an? )?(?:arrests?|justice|probe|inquiry|compensation)|(?:candle\w*|protest|peace) march|"
        r"rioting|blocked|blockade|marched|shutdown|boycott(?:ed)?|protest[eo]rs (?:agitated|gathered)|outraged|angered",
        "Students protested after [two] boys were killed by a lorry.",
        "Police opened fire on the protest and killed [two] boys.",
    ),
    BackgroundCue(
        "background.mourning",
        r"funerals?|remembrance|commemorat\w+|memorials?|mourn\w+|tributes?|anniversary|last rites|cremation|homage",
        "A wreath was laid in remembrance of [44] dead miners.",
        "A bomb at the memorial killed [44] miners.",
    ),
)

LINKS: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.over",
        r"against|over|following|after|demand(?:ed|s|ing)|protesting|anniversar(?:y|ies) of|denounc\w+|condemn\w+|demanding|(?:to|in) protest|protested|remembrance|memory|"
        r"ceremony|outraged by|angered by",
        "Women marched over the killing of [two] neighbours.",
        "Women marched before [two] neighbours were killed.",
    ),
)

# A sentence with such a span tells of more than one event: behind one, its figure is background.
PERIODS: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.period",
        r"(?:this|last|every|each|per|a) year|last (?:week|month|spring|summer|autumn|winter)|"
        r"last (?:january|february|march|april|may|june|july|august|september|october|november|december)|"
        r"(?:\w+) (?:weeks|months|years) (?:ago|earlier)|"
        r"in (?:january|february|march|april|may|june|july|august|september|october|november|december),?(?: of)? (?:19|20)\d\d|"
        r"so far this month|annually|in recent years|in the (?:past|last) (?:\w+ )?(?:years?|decades?)|"
        r"since (?:the (?:start|beginning) of |early |late )?(?:january|february|march|april|may|june|july|august|september|october|"
        r"november|december|(?:19|20)\d\d)|in (?:19|20)\d\d",
        "There have been [48] homicides this year.",
        "There have been [48] homicides in the house.",
    ),
)

# A figure told with words of EARLIER is given up where a later one of the next sentences has words of LATER.
EARLIER: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.first_told",
        r"initial(?:ly)?|at first|first (?:said|reported|put)|earlier reports?|early reports?",
        "Initial reports said [20] had died, but officials later put the toll at 12.",
        "Officials said [20] had died.",
    ),
    BackgroundCue(
        "background.said_before",
        r"(?:after|having) (?:first |earlier |initially )?(?:saying|reporting|putting|announcing)|(?:had|have|has) (?:first|earlier|previously) \w+",
        "The clinic corrected its toll to 12 after saying that [20] had died.",
        "After the blast the clinic said that [20] had died.",
    ),
)
LATER: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.told_later",
        r"later|revis\w+|lowered|corrected|raised|now",
        "Initial reports said 20 had died, but officials later put the toll at [12].",
        "Officials put the toll at [12].",
    ),
)

# Before a number of others these say that the others live: ``A nurse was killed and [five] others were shot``.
DEAD: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.dead_before",
        r"kill(?:s|ed|ing)?|dead|dies|died|dying|deaths?|fatal(?:ly)?|slain|murder(?:s|ed)?|succumb(?:s|ed)",
        "A nurse was killed and [five] others were shot.",
        "A nurse and [five] others were shot.",
    ),
)
# A total of such a span or of such an event is none of the event that the text told of before it.
WIDER: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.wider",
        r"since (?!risen|rises|climbed|grown|then|been|died|reached|jumped|increased)\w+|"
        r"(?:this|last) (?:month|year|week|season|winter|summer|spring|autumn|fall)|in recent (?:days|weeks|months|years)",
        "Two climbers died on Sunday. That brought to [26] the number killed this month.",
        "Two climbers died on Sunday. That brought to [26] the number killed on the peak.",
    ),
)
SEPARATE: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.separate",
        r"separate(?:ly)?|unrelated|elsewhere|in (?:an)?other (?:\w+ )?(?:attacks?|blasts?|bombings?|shootings?|crash(?:es)?|raids?|incidents?|accidents?|clash(?:es)?)",
        "A bomb killed three people. The death toll of a separate raid has risen to [41].",
        "A bomb killed three people. The death toll of the raid has risen to [41].",
    ),
)
# A total with such words behind the first figure is a newer one of the same event.
UPDATES: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.update",
        r"(?:has|have|had) since|ris(?:es|en|ing)|rose|climb\w*|jump\w*|soar\w*|grown|grew|surg\w+|now|later|brings?|bringing|brought|rais(?:es|ed|ing)|"
        r"increas\w+|reach(?:es|ed|ing)?|revised|in all|altogether|in total|a total of|combined|overall",
        "The quake killed 40 people. The toll has since risen to [52].",
        "The quake killed 40 people. One paper has the toll at [52].",
    ),
)
# Behind these an event stands that the text only compares its own with.
EARLIER_EVENTS: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.earlier_event",
        r"(?:since|(?:days?|weeks?|months?|years?|decades?) after|similar to|like|echo(?:es|ed|ing)|reminiscent of) "
        r"(?:an?|the|another|last|[A-Z]\w+)\b[^,;:]*? (?:that|which|when|in which|where)",
        "It was the first strike since a June raid that killed [17] guards, and four people died.",
        "It was a strike that killed [17] guards.",
    ),
)
# How a sentence opens that turns from a series to the incident that the text is about.
OWN_EVENT: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.own_event",
        r"in this (?:particular |specific )?(?:incident|attack|case|instance)",
        "The letters caused seven injuries. In this incident, [two] people were injured.",
        "The letters caused seven injuries. In each incident, [two] people were injured.",
    ),
)
# Nouns that may stand for any victim; and, for any of its group, for one that another noun of the group names.
ANY_VICTIM = frozenset(
    "person victim fatality death body casualty individual toll loss dead teenager teen student".split()
)
ANY_OF_GROUP = frozenset(
    "person man woman child teenager teen youth juvenile youngster kid toddler baby minor infant soldier officer policeman".split()
)

# One person named right beside those counted, without a number or an article: no row, but one more victim of the list.
_KIN = (
    r"(?:(?:ex-|step|step-|grand|great-grand|half-)?(?:wife|husband|girlfriend|boyfriend|mother|father|mom|dad|son|daughter|brother|sister|child|baby|partner))"
    r"|fianc[e\u00e9]e?|spouse|infant|toddler|niece|nephew|cousin|uncle|aunt|twin|roommate|neighbou?r|friend|lover"
)
_SINGLE_PERSON = rf"(?:{_KIN}|man|woman|boy|girl|teen|teenager|male|female)"
BESIDE_BEFORE: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.kin_before",
        rf"\b(?:his|her|their)\s+(?:[\w-]+\s+){{0,3}}?(?:{_KIN})(?:,[^,;.]{{1,40}},|,)?\s+and\s+(?:his\s+|her\s+|their\s+)?(?:at\s+least\s+)?$",
        "He killed his wife and [two] neighbors.",
        "He told his wife about [two] neighbors.",
    ),
    BackgroundCue(
        "background.bare_before",
        rf"^(?!(?:an?|another|one|the|\d+)\b)(?:[\w-]+\s+){{0,2}}?(?:{_SINGLE_PERSON})(?:,|,?\s+and|\s*&)\s+$",
        "Woman, [two] boys killed in Ames",
        "A woman said [two] boys were killed in Ames",
    ),
    BackgroundCue(
        "background.pronoun_before",
        r"\b(?:he|she)\s+and\s+$",
        "He and [three] others were killed.",
        "He saw that [three] others were killed.",
    ),
)
BESIDE_BEHIND: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.kin_behind",
        rf"^(?:,[^,;.]{{1,30}},)?\s+and\s+(?:his|her|their)\s+(?:[\w-]+\s+){{0,3}}?(?:{_KIN})\b(?!['\u2019-])",
        "[A] widow and her small son were slain in Ulm.",
        "[A] widow was slain, and her small son ran.",
    ),
    BackgroundCue(
        "background.person_behind",
        rf"^(?:(?:,\s+{_SINGLE_PERSON})+,?)?\s+and\s+{_SINGLE_PERSON}\b(?!['\u2019-]| of\b)",
        "[A] man and woman were slain in Ulm.",
        "[A] man was slain and woman after woman wept.",
    ),
)
BESIDE_PERSON = rf"\b{_SINGLE_PERSON}\b"

# What tells one victim without a figure; what a further number of others has in its subject.
ARTICLES = frozenset({"a", "an", "the"})
SINGLE = frozenset({"a", "an", "one", "another"})
OTHERS = "other"
ANOTHER = ("another",)
# Right before a figure: it counts everyone (``All three were freed``).
ALL = ("all", "all of the", "all the")
# How the time of a figure opens that covers years rather than the event.
LONG_SPANS = (
    "since ",
    "during ",
    "in the past year",
    "in the last year",
    "over the last",
    "over the past",
    "this year",
    "last year",
    "in recent years",
)

# What stands for a party or a candidate that was named before.
PRONOUNS = frozenset("he she it they his her its their him them who".split())
# Words of a doer that make it another than the one told before: ``a second blast``.
ANOTHER_DEED = frozenset("another other second third fourth separate earlier previous similar subsequent".split())
# Units of which one stands for one person.
ONE_EACH = frozenset("person arrest arrival case body detainee inmate prisoner resident hostage refugee member".split())
# Two groups that can be one set of people in the words of two sources.
GROUPS_OF_ONE = tuple({"man", group} for group in ("attacker", "combatant", "migrant", "prisoner"))
# Between two figures these make the first a part of the second.
OUT_OF = frozenset({"among", "amongst"})
# Words that two places can have in common without being one, and two names of sources without being of one.
PLACE_FILLERS = frozenset(
    "the a an of in at near on and city town village district province region state county area north south east west "
    "northern southern eastern western central outskirts capital".split()
)
# A place told before, of which these say no more.
PLACES_TOLD_BEFORE = frozenset({"there", "here"})
SOURCE_FILLERS = frozenset(
    "the a an of in at for and s local one two official officials spokesman spokeswoman spokesperson statement report reports "
    "figures estimate tally count".split()
)
