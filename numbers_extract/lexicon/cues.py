"""Cues of the context columns: words with their direction, reach, an example and a counter-example."""

from __future__ import annotations

from typing import NamedTuple

__all__ = [
    "ABOUT",
    "ACCOMPANYING",
    "ADDITIONAL",
    "ANNOUNCING_NOUNS",
    "ATTRIBUTING",
    "BODY_PRONOUNS",
    "CLAIMING",
    "CLAUSE_OPENERS",
    "COMMON_PARTS",
    "CONDITIONS",
    "DOING_WITH_OBJECT",
    "EACH",
    "ESTIMATING",
    "FIGURES",
    "HAPPENINGS",
    "HEARERS",
    "HEARING",
    "JOINED_SAYING",
    "LASTING",
    "LEAVING",
    "LOOKING_BACK",
    "MONTH_LIKE",
    "NOUN_LIKE_CUES",
    "OBTAINING",
    "OF_A_CLAUSE",
    "OPEN_CONDITIONS",
    "OWNING_JOINTS",
    "PAYMENTS",
    "PERIODIC",
    "PLACE_PREPOSITIONS",
    "PRONOUNS_OF_SOURCES",
    "PUBLISHED",
    "RATE_LIKE",
    "REPORTING",
    "SAYING",
    "SOURCE_STOPS",
    "SPEAKING_PRONOUNS",
    "STATUS",
    "STRONG_SAYING",
    "TAKEN",
    "TAKING_VERBS",
    "TELLING",
    "TOTALS",
    "TOTAL_HEDGES",
    "TOTAL_TIMES",
    "VOUCHED",
    "WEAK_SAYING",
    "WITHIN",
    "Cue",
]


class Cue(NamedTuple):
    """Words that mark the facts near them.

    ``words`` are lemmas in a row. ``direction`` is ``forward`` (marks what follows), ``backward`` or ``both``, up to
    ``reach`` tokens and no further than the end of the clause. ``value`` is what the column gets.
    """

    id: str
    words: tuple[tuple[str, ...], ...]
    direction: str
    reach: int
    value: str
    example: str
    counter_example: str


def _words(*phrases: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in phrases)


STATUS: tuple[Cue, ...] = (
    Cue(
        "status.denied", _words("deny", "retract", "refute", "reject report", "reject claim", "dismiss report", "find not", "rule out", "disprove", "never happen", "withdraw report",
                               "withdraw claim", "debunk", "not true", "false report", "no evidence", "wrongly report", "scrap plan", "drop plan", "no plan to", "abandon plan", "shelve plan", "cancel plan"),
        "forward", 24, "denied",
        "The colonel denied that the unit had killed [nine] farmers -> status=denied", "The colonel admitted that the unit had killed [nine] farmers",
    ),
    Cue(
        "status.denied_after", _words("find not", "be wrong", "be untrue", "be incorrect", "be false", "be exaggerate", "prove false", "turn out to be false", "be deny", "be retract"),
        "backward", 12, "denied",
        "[Two] deaths reported in May were found not to have happened -> status=denied", "[Two] deaths reported in May were found to have happened",
    ),
    Cue(
        "status.nearly", _words("nearly kill", "almost kill", "nearly die", "almost die"),
        "both", 6, "possible",
        "The shell nearly killed [two] boys -> status=possible", "The shell killed [two] boys -> status=asserted",
    ),
    Cue(
        "status.near_death", _words("near death", "nearly to death", "almost to death", "close to death"),
        "backward", 6, "possible",
        "The guard beat [two] boys nearly to death -> status=possible", "The guard beat [two] boys to death -> status=asserted",
    ),
    Cue(
        "status.alleged", _words("allege", "alleged", "accuse", "accused", "unconfirmed", "purport", "purported", "rumour", "claim", "suspect of", "be suspect", "unclear whether", "unclear if",
                                 "not confirm that", "not confirm whether"),
        "forward", 20, "alleged",
        "Rebels claim to have killed [40] soldiers -> status=alleged", "The flood claimed [40] lives -> status=asserted",
    ),
    Cue(
        "status.alleged_both", _words("could not be verify", "could not be confirm", "not be independently verify", "unable to verify", "unable to confirm", "not be independently confirm", "be allege", "unverified", "not be verify", "not verify", "not confirm"),
        "across", 30, "alleged",
        "[Forty] guards were killed, which could not be verified -> status=alleged", "[Forty] guards were killed, which was verified -> status=asserted",
    ),
    Cue(
        "status.alleged_adverb", _words("reportedly", "allegedly", "purportedly", "be report kill", "be report dead", "have be report", "be report to have"),
        "both", 7, "alleged",
        "[Six] men have reportedly died in the camp -> status=alleged", "[Six] men have certainly died in the camp -> status=asserted",
    ),
    Cue(
        "status.possible", _words("could", "may", "might", "fear", "feared", "presume", "risk", "possibly", "perhaps-possible", "threat of", "danger", "warn", "if", "imagine", "potentially",
                                 "likely", "suppose", "be believe dead", "chance", "would have"),
        "forward", 16, "possible",
        "The dam could kill [900] people -> status=possible", "The dam killed [900] people -> status=asserted",
    ),
    Cue(
        "status.possible_after", _words("be fear", "may", "could", "might", "be presume", "be believe", "fear", "presume", "be think", "likely", "would have"),
        "backward", 9, "possible",
        "[200] villagers are feared dead -> status=possible", "[200] villagers are confirmed dead -> status=asserted",
    ),
    Cue(
        "status.planned", _words("will", "plan", "offer", "aim", "intend to", "threaten", "propose", "pledge", "vow", "promise", "want to", "hope to", "hope for", "be set to", "be due to", "agree to", "schedule",
                                "be to", "plan to", "seek to", "prepare to", "consider", "expect", "predict", "forecast", "outlook", "projected", "would", "shall", "ready to", "'ll"),
        "forward", 10, "planned",
        "Moscow plans to send [300] men -> status=planned", "Moscow managed to send [300] men -> status=asserted",
    ),
    Cue(
        "status.attempted", _words("try to", "attempt to", "plot to", "conspire to"),
        "forward", 3, "planned",
        "He tried to kill [two] guards -> status=planned", "He tried to learn who had killed [two] guards -> status=asserted",
    ),
    Cue(
        "status.headline_plan", _words("to"),
        "forward", 4, "planned",
        "Chad to send [300] men -> status=planned", "Chad is said to have sent [300] men -> status=asserted",
    ),
    Cue(
        "status.planned_after", _words("will", "would", "be to", "be expect to", "be set to", "be due to", "shall"),
        "backward", 8, "planned",
        "[300] men will leave in May -> status=planned", "[300] men left in May -> status=asserted",
    ),
)  # fmt: skip

# Words too common to look a status cue up by; cues that are other words too; what ends a cue's clause.
COMMON_PARTS = frozenset("be have not could to find turn".split())
MONTH_LIKE = frozenset({"may"})
# What another sentence may say of a claim before it: ``The claim could not be verified.``
DOUBTING = "status.alleged_both"
DOUBTS = ("verif", "confirm")
# Between a plan and a deed that was done already: ``apologise for the deaths of 12``, ``a role in the killing of five``.
ABOUT = frozenset("over for about behind into after following regarding concerning".split())
WITHIN = frozenset({"in"})
# Modals that a word right behind turns into an unreal past: ``would have died``.
UNREAL = {"would": ("have", "not"), "could": ("not",)}
# A condition that asks for help leaves what happened certain: ``if anyone has news of the two who died``.
OPEN_CONDITIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "if": (("anyone", "anybody", "you"), ("have", "know", "see", "recognise", "recognize")),
}
# Happenings: a relative clause behind them tells what they did, whatever led to them.
HAPPENINGS = frozenset(
    "shooting stabbing attack raid crash blast explosion fire brawl fight bombing accident incident clash collapse".split()
)
TAKING_VERBS = frozenset({"claim"})
TAKEN = frozenset({"life", "responsibility", "victory", "victim"})
NOUN_LIKE_CUES = frozenset("plan offer claim aim will promise threat".split())
# What is done about deeds that are over: ``plans to investigate the deaths of two girls``.
LOOKING_BACK = frozenset(
    "investigate investigation question probe inquiry enquiry examine discuss mourn commemorate avenge revenge condemn review "
    "clarify protest mark honor honour apologise apologize".split()
)
CLAUSE_OPENERS = frozenset("but although though while whereas where after when which".split())
CONDITIONS = frozenset({"if"})
# Behind a comma this takes a number back: ``eight, not 12``.
CORRECTING = frozenset({"not"})
# Modifiers of the counted phrase that make it a further number, and words that make it a running total.
ADDITIONAL = frozenset("another further additional extra more others other".split())
TOTALS: tuple[tuple[str, ...], ...] = (
    ("a", "total", "of"),
    ("total", "of"),
    ("in", "all"),
    ("altogether",),
    ("in", "total"),
    ("a", "combined"),
    ("so", "far"),
)
# At the start or the end of a sentence these make its figure a total: ``In all, 60 people died``.
TOTALS_APART: tuple[tuple[str, ...], ...] = (
    ("in", "all"),
    ("in", "total"),
    ("altogether",),
    ("so", "far"),
    ("to", "date"),
    ("overall",),
)
# Nouns of a level that only grows: ``the toll rose to 12``.
RUNNING_TOLLS = frozenset("toll total tally count".split())
# What a verb of bringing brings behind the number: ``bringing to 12 the number of deaths``.
RUNNING_NUMBERS = RUNNING_TOLLS | {"number", "figure"}
# Verbs by which a further count makes a total: ``bringing to 12 the number of deaths``.
BRINGING = frozenset({"bring", "take"})
TOTAL_HEDGES = frozenset({"hedge.before.a_total_of", "hedge.before.a_combined"})
TOTAL_TIMES = ("since ",)
# Verbs of what goes on, so that nothing is counted up since then: ``have held the three since March``.
LASTING = frozenset("hold keep live sleep stay remain shelter serve be".split())

SAYING = frozenset(
    "say report tell announce confirm state acknowledge admit estimate add note claim allege deny warn insist declare find show count record list put document explain reply write tweet reckon rule assess contend fear caution "
    "reveal disclose argue maintain observe recall testify quote cite believe reckon calculate predict forecast suggest indicate concede stress assert describe register log "
    "signal verify publish determine conclude speak give expect post tweet".split()
)
# Verbs that make their subject a source only when it can speak (a person, an office, a paper).
WEAK_SAYING = frozenset(
    "find show count record list put document give register log determine estimate believe publish describe suggest indicate speak expect conclude rule hear fear assess".split()
)
SOURCE_STOPS = frozenset(
    "it there this that which who whoever what toll number count death blast attack vehicle bomb fire storm car police-car bullet".split()
)
# Nouns whose owner vouches for the number: ``the government's figure is 12``.
FIGURES = frozenset("figure estimate count tally statistic".split())
# Verbs that only say: whatever is their subject is a source.
STRONG_SAYING = frozenset("say add announce state tell report confirm".split())
# Passives whose agent vouches: ``was confirmed by the agency``.
VOUCHED = frozenset("confirm report announce record estimate give verify".split())
# Verbs of saying that share the subject of the verb before ``and``.
JOINED_SAYING = STRONG_SAYING | {"claim", "deny"}
# With a number right behind them these do something: ``will add 120 vehicles``, ``declared three days of mourning``.
DOING_WITH_OBJECT = frozenset("add declare find put offer give hear".split())
# Pronouns of offices and countries: ``it said``.
BODY_PRONOUNS = frozenset({"it"})
RATE_LIKE = frozenset({"per"})
# With an infinitive behind, their subject says it: ``the rebels claim to have shot down a drone``.
CLAIMING = frozenset({"claim"})
# Before a span of time these make a rate: ``40 people die every day``.
EACH = frozenset({"each", "every"})
# Adjectives before what is paid that make a rate: ``a monthly wage of $500``.
PERIODIC = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annual": "year"}
PAYMENTS = frozenset(
    "salary wage rent fee pay pension allowance benefit stipend income payment rate bill subscription instalment installment".split()
)
# Verbs whose object is the source: ``TASS quoted the ministry as saying``.
QUOTING = frozenset({"quote"})
QUOTED_AS = frozenset({"as"})
PERSONAL_PRONOUNS = frozenset({"he", "she"})
# Inside the name of an office: ``the Office for National Statistics``.
NAME_JOINTS = frozenset({"for", "without", "against", "on"})
# Between a source and whose it is: ``a spokesman for the ministry``.
OWNING_JOINTS = frozenset({"by", "for", "from"})
SPEAKING_PRONOUNS = frozenset({"he", "she", "they", "we", "i"})
PRONOUNS_OF_SOURCES = SPEAKING_PRONOUNS | BODY_PRONOUNS
TELLING = frozenset({"tell"})
# Sources by their noun even with a weak verb.
ANNOUNCING_NOUNS = frozenset(
    "official authority ministry police report agency office department government army military spokesman spokeswoman spokesperson minister president monitor group commission "
    "observatory hospital medic doctor witness resident survey study poll panel mission prosecutor lawyer investigator expert analyst researcher company statement document figure data "
    "news newspaper paper radio television tv media mayor governor chief officer sheriff general colonel captain sergeant lieutenant council court organisation organization charity "
    "union un unicef service brigade think-tank thinktank administration ambassador watchdog result embassy treasury family navy airline operator prison observer inspector auditor source rebel militant activist fund bank institute association body board centre inquiry enquiry record census update bulletin tally database registry inquest audit review monitor coroner judge tribunal forecaster organiser organizer commissioner center commander diplomat leader secretary director speaker bishop villager".split()
)

PLACE_PREPOSITIONS = frozenset(
    "in at near outside off across around throughout along inside from into over within on".split()
)

# Between a charge and the deed: ``wanted for killing 12``.
ACCUSING = frozenset({"for", "with"})
# What voters and parties do.
BALLOT_VERBS = frozenset(
    "vote approve pass reject back adopt ratify defeat beat cast poll receive win hold take get gain lose secure capture keep control claim "
    "have drop pick fall elect oppose support abstain collect garner obtain score throw split divide".split()
)
# What voters give and parties share.
BALLOTS = frozenset({"vote", "ballot", "seat"})
# Before the number of the other side: ``52 percent of the vote against 39``.
OPPOSITE = frozenset({"against"})
# What is voted on votes for nobody.
VOTED_ON = frozenset(
    "motion bill budget amendment resolution proposal measure law treaty text draft referendum".split()
)
# Between a quantity and a time behind it these begin another clause; ``and`` may.
OTHER_CLAUSE = (" but ", " while ")
JOINT = " and "
# ``down 23 percent from 2016`` compares with a level; ``from Sunday to Wednesday`` spans.
BASE_LEVEL = frozenset({"from"})
SPAN_JOINTS = frozenset({"to", "until", "through", "till"})
# With these a country tells of itself: ``Bulgaria reported 130 infections``.
RECORDING = frozenset("report record register log confirm count document".split())
# Behind a date that belongs to the statement: ``told the paper on Monday that``.
STATEMENT_OPENERS = frozenset({"that", ",", ".", ":", "whether"})
# Verbs between a state and its people, who did nothing.
BREAKING_DOWN = frozenset({"include", "comprise", "number"})
# With a state behind its object: ``left 54 dead and 400 injured``.
LEAVING = frozenset({"leave"})
ATTRIBUTING = frozenset({"according", "per", "citing", "quoting"})
REPORTING = frozenset({"report"})
ACCOMPANYING = frozenset({"with", "without"})
ESTIMATING = frozenset({"put", "estimate", "expect", "reckon", "fear"})
# What only these hear is evidence: ``the inquest heard that 12 had died``.
HEARING = frozenset({"hear"})
HEARERS = frozenset("court inquest jury tribunal inquiry enquiry trial hearing judge".split())
# What somebody gives out: ``figures released by the ministry``.
PUBLISHED = frozenset(
    "data figure document statistic report record survey number estimate statement list tally study census result bulletin file calculation investigation research analysis assessment".split()
)
# Behind these verbs the one who says it needs what is said: ``officials fear that``, not ``two are feared dead``.
OF_A_CLAUSE = frozenset({"fear"})
# A paper that these got hold of is its own source: ``documents seen by the agency``.
OBTAINING = frozenset("see obtain review get read view examine acquire leak cite".split())
