"""Cues of which event a figure is of, and what the text makes of it: background, given up, another event's, newer.

A toll behind an event word and a link is why the event took place, not what happened in it: ``They marched [over] the
killing of two men``. Each cue has an example that it holds of, and a near miss.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from numbers_extract.lexicon.clause_words import INDEFINITE_DETERMINERS
from numbers_extract.lexicon.context_cues.cue import phrases

__all__ = [
    "ALL",
    "ANOTHER",
    "ANOTHER_DEED",
    "ANY_OF_GROUP",
    "ANY_VICTIM",
    "AROUND_WORDS",
    "BESIDE_BEFORE",
    "BESIDE_BEHIND",
    "BY_NOW",
    "CONTRASTING",
    "DEAD",
    "DETERMINERS_OF_ONE",
    "EARLIER",
    "EARLIER_EVENTS",
    "ENDS",
    "EVENTS",
    "GROUPS_OF_ONE",
    "LATER",
    "LINKS",
    "LIST_OWNERS",
    "LONG_SPANS",
    "OF_AN_AGE",
    "ONE_EACH",
    "OWN_EVENT",
    "PARTY_PRONOUNS",
    "PERIODS",
    "PLACES_TOLD_BEFORE",
    "PLACE_FILLERS",
    "SEPARATE",
    "SOURCE_FILLERS",
    "STANDS",
    "STILL",
    "UPDATES",
    "WIDER",
    "WORD_CLASSES",
    "BackgroundCue",
]


STANDS: Final[dict[str, str]] = {
    "over": "in the clause of the figure or one over it, before the figure, or in a noun phrase that it hangs on",
    "over_or_joined": "likewise, or in a clause before that is coordinated with one of these",
    "over_or_behind": "in the clause of the figure or one over it, on either side of the figure",
    "governs": "the verb or noun that the figure hangs on, directly or over others, or the word that leads from it to them",
    "over_the_told": "over a noun phrase of which a relative or participle clause with the figure tells",
    "over_undated": "over the figure, where nothing dates it",
    "behind_undated": "behind the figure, in its clause or one over it, where nothing dates it",
    "before": "before the figure in its sentence",
    "leads": "anywhere in the sentence as a preposition or as what opens a clause",
    "right_before": "right before the figure",
    "opens": "the first word of the sentence, with the others in the phrase that it leads to",
    "dates": "in the words that date the figure",
    "opens_date": "at the beginning of the words that date the figure",
    "owned_before": "a noun with its owner before it, in a list before the figure",
    "owned_behind": "a noun with its owner before it, in a list behind the figure",
    "bare_before": "a noun without a determiner, in a list before the figure",
    "bare_behind": "a noun without a determiner, in a list behind the figure",
    "named_before": "alone in its phrase, in a list before the figure",
}
"""Where a cue stands, seen from the figure, by name."""

ENDS: Final[dict[str, str]] = {
    "saying": "a verb of saying over the figure",
    "stop": "a stop or a semicolon",
}
"""What ends the reach of a cue on the way to the figure, by name."""


class BackgroundCue(NamedTuple):
    """Words that say which event a figure is of, or what the text makes of it.

    ``words`` are lemmas, spellings or, in braces, names of :data:`WORD_CLASSES`, a phrase each. ``stands`` is where they
    stand, a name of :data:`STANDS`: the first word of a phrase stands there, the others beside it or next on the way to
    the figure. ``ends_at`` are names of :data:`ENDS`. The example has the figure that the cue reaches in square brackets;
    the near miss has one that it does not reach.
    """

    id: str
    words: tuple[tuple[str, ...], ...]
    stands: str
    example: str
    near_miss: str
    ends_at: tuple[str, ...] = ()


def _each(first: str, words: str, last: str = "") -> tuple[tuple[str, ...], ...]:
    """A phrase for each of the words, between others."""
    return tuple((*first.split(), word, *last.split()) for word in words.split())


_MONTHS = "january february march april may june july august september october november december"
WORD_CLASSES: Final[dict[str, frozenset[str]]] = {
    "month": frozenset(_MONTHS.split()),
    "season": frozenset("spring summer autumn winter fall season".split()),
    "year": frozenset(map(str, range(1900, 2100))),
}
"""Words that a cue may name together, in braces; ``{any}`` is any word."""

# Something that happened, and what is said of it, as heads of phrases.
_INCIDENTS = "attack blast bombing shooting crash raid incident accident clash"
_TELLINGS = "report count toll tally figure estimate account information investigation statement"

EVENTS: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.protest",
        (
            *phrases(
                "protest", "demonstrate", "demonstration", "rally", "bandh", "vigil", "sit-in", "dharna", "agitate",
                "agitation", "rioting", "blocked", "blockade", "marched", "marching", "candle march", "peace march", "shutdown",
                "boycott", "outrage", "outraged", "anger", "angered",
            ),
            *_each("demand", "arrest justice probe inquiry compensation"),
        ),
        "over_or_joined",
        "Students protested after [two] boys were killed by a lorry.",
        "Police opened fire on the protest and killed [two] boys.",
    ),
    BackgroundCue(
        "background.mourning",
        phrases(
            "funeral", "remembrance", "commemorate", "commemoration", "memorial", "mourn", "mourning", "mourner", "tribute",
            "anniversary", "last rites", "cremation", "homage",
        ),
        "over_or_joined",
        "A wreath was laid in remembrance of [44] dead miners.",
        "A bomb at the memorial killed [44] miners.",
    ),
)  # fmt: skip

LINKS: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.over",
        phrases(
            "against", "over", "following", "after", "demand", "protest", "denounce", "condemn", "anniversary of",
            "remembrance", "memory", "ceremony", "outrage by", "outraged by", "anger by", "angered by",
        ),
        "governs",
        "Women marched over the killing of [two] neighbours.",
        "Women marched before [two] neighbours were killed.",
    ),
)  # fmt: skip

# A figure of such a span is background behind one of the event that the text tells of.
PERIODS: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.period",
        (
            *_each("", "this last every each per a", "year"),
            *_each("last", "week month {season} {month}"),
            *_each("{any}", "weeks months years", "ago"),
            *_each("{any}", "weeks months years", "earlier"),
            *phrases("in {month} {year}", "in {month} of {year}", "in {year}", "so far this month", "annually"),
            *phrases("recent years", "past year", "past decade", "last decade"),
            *_each("", "past last", "{any} years"),
            *_each("", "past last", "{any} decades"),
            *_each("since", "{month} {year}"),
            *phrases("since early {year}", "since late {year}", "since early {month}", "since late {month}"),
            *_each("since the", "start beginning", "of"),
        ),
        "dates",
        "There have been [48] homicides this year.",
        "There have been [48] homicides in the house.",
    ),
    BackgroundCue(
        "background.month",
        phrases(
            "{year}", "{month} {year}", "in {month}", "between {month} {year}", "from {month} {year}", "as of {month}"
        ),
        "opens_date",
        "A clerk was stabbed on Friday. In May, [two] men were stabbed there.",
        "A clerk was stabbed on Friday. On 6 May, [two] men were stabbed there.",
    ),
    BackgroundCue(
        "background.period_over",
        (
            *_each("last", "week month year {season} {month}"),
            *_each("", "weeks months years", "ago"),
            *_each("", "month months year years weeks", "after"),
        ),
        "over_undated",
        "A clerk was stabbed. It comes a year after [two] men were stabbed.",
        "A clerk was stabbed. It comes an hour after [two] men were stabbed.",
    ),
    BackgroundCue(
        "background.yearly",
        (*_each("", "a each every per", "year"), *phrases("annually")),
        "behind_undated",
        "A clerk was stabbed. Bad locks lead to [70] such deaths a year.",
        "A clerk was stabbed. Bad locks led to [70] such deaths.",
    ),
)
# How the time of a figure opens that covers years rather than the event.
LONG_SPANS: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.long_span",
        phrases(
            "since", "during", "in the past year", "in the last year", "over the last", "over the past", "this year",
            "last year", "in recent years",
        ),
        "opens_date",
        "A storm killed three people. A total of [26] have died since May.",
        "A storm killed three people. A total of [26] have died in May.",
    ),
)  # fmt: skip

# A figure told with words of EARLIER is given up where a later one of the next sentences has words of LATER.
EARLIER: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.first_told",
        (
            *phrases("initially", "first say", "first report", "first put"),
            *_each("initial", _TELLINGS),
            *_each("early", "report count estimate"),
            *_each("earlier", "report count estimate"),
        ),
        "over",
        "Initial reports said [20] had died, but officials later put the toll at 12.",
        "Officials said [20] had died.",
    ),
    BackgroundCue(
        "background.at_first",
        phrases("at first"),
        "before",
        "At first officials said that [20] had died, but they later put the toll at 12.",
        "Officials said that [20] had died at first light, but they later put the toll at 12.",
        ("stop",),
    ),
    BackgroundCue(
        "background.said_before",
        (
            *_each("after", "saying reporting putting announcing"),
            *_each("having", "said reported put announced"),
            *phrases("had first", "had earlier", "had previously", "have earlier", "have previously"),
        ),
        "governs",
        "The clinic corrected its toll to 12 after saying that [20] had died.",
        "After the blast the clinic said that [20] had died.",
    ),
)
LATER: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.told_later",
        phrases("later", "revise", "revision", "lower", "correct", "raise", "now"),
        "over",
        "Initial reports said 20 had died, but officials later put the toll at [12].",
        "Officials put the toll at [12].",
    ),
)

# Before a number of others these say that the others live: ``A nurse was killed and [five] others were shot``.
DEAD: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.dead_before",
        phrases(
            "kill",
            "killed",
            "killing",
            "dead",
            "die",
            "death",
            "fatal",
            "fatally",
            "slay",
            "slain",
            "murder",
            "succumb",
        ),
        "before",
        "A nurse was killed and [five] others were shot.",
        "A nurse and [five] others were shot.",
    ),
)
# A total of such a span or of such an event is none of the event that the text told of before it.
WIDER: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.wider",
        (
            *phrases("since {any}"),
            *_each("this", "month year week {season}"),
            *_each("last", "month year week {season}"),
            *_each("in recent", "days weeks months years"),
        ),
        "dates",
        "Two climbers died on Sunday. That brought to [26] the number killed this month.",
        "Two climbers died on Sunday. That brought to [26] the number killed on the peak.",
    ),
    BackgroundCue(
        "background.wider_since",
        phrases("since"),
        "leads",
        "Two climbers died. The deaths bring to [26] the number of climbers killed since the season began.",
        "Two climbers died. The toll has since risen to [26].",
    ),
)
SEPARATE: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.separate",
        (
            *phrases("separate", "separately", "unrelated", "elsewhere"),
            *_each("another", _INCIDENTS),
            *_each("other", _INCIDENTS),
        ),
        "over",
        "A bomb killed three people. The death toll of a separate raid has risen to [41].",
        "A bomb killed three people. The death toll of the raid has risen to [41].",
        ("saying",),
    ),
)
# A total with such words is a newer one of the same event.
UPDATES: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.update",
        phrases(
            "since", "rise", "climb", "jump", "soar", "grow", "surge", "now", "later", "bring", "raise", "increase", "reach",
            "revise", "in all", "altogether", "in total", "total of", "combined", "overall",
        ),
        "over_or_behind",
        "The quake killed 40 people. The toll has since risen to [52].",
        "The quake killed 40 people. One paper has the toll at [52].",
    ),
)  # fmt: skip
# Behind these an event stands that the text only compares its own with.
EARLIER_EVENTS: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.earlier_event",
        (
            *phrases("since", "similar to", "like", "echo", "reminiscent of"),
            *_each("", "day days week weeks month months year years decade decades", "after"),
        ),
        "over_the_told",
        "It was the first strike since a June raid that killed [17] guards, and four people died.",
        "It was a strike that killed [17] guards.",
    ),
)
# How a sentence opens that turns from a series to the incident that the text is about.
OWN_EVENT: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.own_event",
        _each("in this", "incident attack case instance"),
        "opens",
        "The letters caused seven injuries. In this incident, [two] people were injured.",
        "The letters caused seven injuries. In each incident, [two] people were injured.",
    ),
)
# Right before a figure: it counts further ones; it counts everyone (``All three were freed``).
ANOTHER: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.another",
        phrases("another"),
        "right_before",
        "Nine died. Another [50] people were hurt.",
        "Nine died. Another raid hurt [50] people.",
    ),
)
ALL: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.all",
        phrases("all", "all of the", "all the"),
        "right_before",
        "Two cooks and a driver were seized. All [three] were freed.",
        "Two cooks and a driver were seized. All prisons freed [three].",
    ),
)

# Between two totals of a sentence these say that the second holds today.
BY_NOW: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.by_now",
        phrases("now", "currently"),
        "before",
        "The toll, given as 40 on Monday, now stands at [52].",
        "The toll, given as [40] on Monday, now stands at 52.",
    ),
)

# The hurt who are still in care: some of all who were hurt.
STILL: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.remains",
        phrases("remain", "stay"),
        "governs",
        "A crash hurt 14. [Nine] remained in hospital.",
        "A crash hurt [14]. The road remained shut.",
    ),
    BackgroundCue(
        "background.still",
        phrases("still in", "still under", "still hospitalised", "still hospitalized"),
        "over_or_behind",
        "A crash hurt 14. [Nine] were still in hospital.",
        "A crash hurt [14]. The driver is still in custody.",
    ),
)

# Nouns that may stand for any victim; and, for any of its group, for one that another noun of the group names.
ANY_VICTIM = frozenset(
    "person victim fatality death body casualty individual toll loss dead teenager teen student".split()
)
ANY_OF_GROUP = frozenset(
    "person man woman child teenager teen youth juvenile youngster kid toddler baby minor infant soldier officer policeman".split()
)

# How a word ends that tells an age: ``5-year-old``; and marks that may stand around it.
OF_AN_AGE = "-old"
AROUND_WORDS = ".,;:!?()\"'\u2019"

# One person named beside those counted, without a number or an article: no row, but one more victim of the list.
_MARRIED = "wife husband girlfriend boyfriend mother father son daughter brother sister child"
_KIN = (
    *phrases(
        *_MARRIED.split(), "mom", "dad", "baby", "partner", "fianc\u00e9e", "fianc\u00e9", "fiancee", "fiance", "spouse"
    ),
    *phrases(*"infant toddler niece nephew cousin uncle aunt twin roommate neighbour neighbor friend lover".split()),
    *phrases(*(f"ex-{word}" for word in _MARRIED.split()), "ex-partner"),
    *phrases(*(f"step{word}" for word in _MARRIED.split()), *(f"step-{word}" for word in _MARRIED.split())),
    *phrases(*(f"{of}{word}" for of in ("grand", "great-grand") for word in _MARRIED.split())),
    *phrases("half-brother", "half-sister"),
)
_SINGLE_PERSON = (*_KIN, *phrases("man", "woman", "boy", "girl", "teen", "teenager", "male", "female"))
BESIDE_BEFORE: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.kin_before",
        _SINGLE_PERSON,
        "owned_before",
        "He killed his wife and [two] neighbors.",
        "He told his wife about [two] neighbors.",
    ),
    BackgroundCue(
        "background.bare_before",
        _SINGLE_PERSON,
        "bare_before",
        "Woman, [two] boys killed in Ames",
        "A woman said [two] boys were killed in Ames",
    ),
    BackgroundCue(
        "background.pronoun_before",
        phrases("he", "she"),
        "named_before",
        "He and [three] others were killed.",
        "He saw that [three] others were killed.",
    ),
)
BESIDE_BEHIND: tuple[BackgroundCue, ...] = (
    BackgroundCue(
        "background.kin_behind",
        _SINGLE_PERSON,
        "owned_behind",
        "[A] widow and her small son were slain in Ulm.",
        "[A] widow was slain, and her small son ran.",
    ),
    BackgroundCue(
        "background.person_behind",
        _SINGLE_PERSON,
        "bare_behind",
        "[A] man and woman were slain in Ulm.",
        "[A] man was slain and woman after woman wept.",
    ),
)
# Who owns a noun in a list.
LIST_OWNERS = frozenset({"his", "her", "their"})

# What tells one victim without a figure.
DETERMINERS_OF_ONE = INDEFINITE_DETERMINERS | {"one"}

# What stands for a party or a candidate that was named before.
PARTY_PRONOUNS = frozenset("he she it they his her its their him them who".split())
# Words of a doer that make it another than the one told before: ``a second blast``.
ANOTHER_DEED = frozenset("another other second third fourth separate earlier previous similar subsequent".split())
# Units of which one stands for one person.
ONE_EACH = frozenset(
    "person arrest arrival case body detainee inmate prisoner resident hostage refugee member name".split()
)
# Two groups that can be one set of people in the words of two sources.
GROUPS_OF_ONE = tuple({"man", group} for group in ("attacker", "combatant", "migrant", "prisoner"))
# These open a clause that stands beside the one before it: ``One died, while three were hurt``.
CONTRASTING = frozenset({"while", "whereas"})
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
