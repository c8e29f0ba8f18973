"""Words that the context columns ask for, and that are no cues of their own yet."""

from __future__ import annotations

__all__ = [
    "ACCOMPANYING",
    "ANNOUNCING_NOUNS",
    "ATTRIBUTING",
    "BEARING",
    "BODY_PRONOUNS",
    "CARRYING_DEEDS",
    "CLAIMING",
    "DATING_SUBORDINATORS",
    "DEED_PREPOSITIONS",
    "DEED_SUBORDINATORS",
    "DOING_TO_THINGS",
    "DOING_WITH_OBJECT",
    "ESTIMATING",
    "FIGURES",
    "FINDING",
    "HEARERS",
    "HEARING",
    "JOINED_SAYING",
    "LEAVING",
    "OBTAINING",
    "OF_A_CLAUSE",
    "OWNING_JOINTS",
    "PLACE_PREPOSITIONS",
    "PRONOUNS_OF_SOURCES",
    "PUBLISHED",
    "RATE_LIKE",
    "REPORTING",
    "SAYING",
    "SOURCE_STOPS",
    "SPEAKING_PRONOUNS",
    "STATIVE",
    "STRONG_SAYING",
    "TAKEN",
    "TAKING_LIVES",
    "TAKING_VERBS",
    "TARGETING",
    "TELLING",
    "UNDERGOING",
    "VOUCHED",
    "WEAK_SAYING",
]


TAKING_VERBS = frozenset({"claim"})
TAKEN = frozenset({"life", "responsibility", "victory", "victim"})
TAKING_LIVES = frozenset({"claim", "take", "cost"})

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
# Verbs of those whom the harm befell: ``the army suffered 20 casualties``, ``lost 41 men``.
UNDERGOING = frozenset("suffer sustain lose incur mourn bury".split())
# Verbs whose subject does nothing to the object.
STATIVE = frozenset(
    "have be hold include cost reach total account number see keep contain cover represent comprise last exceed hit pass surpass top near weigh measure stand take lose rise fall climb drop "
    "increase decrease gain shrink grow need want own owe house seat mark hear witness face suffer remain become make enter outnumber survive separate await require earn win get receive average".split()
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
DEED_PREPOSITIONS = frozenset({"in", "by", "from", "after", "during", "when"})
DEED_SUBORDINATORS = frozenset({"when", "after"})
DATING_SUBORDINATORS = frozenset({"after"})
# Nouns of deeds and mishaps that can stand as the actor.
CARRYING_DEEDS = frozenset(
    "attack strike airstrike bombing blast explosion shooting raid clash ambush crash fire flood earthquake storm hurricane cyclone typhoon collapse bomb landslide mudslide avalanche "
    "shelling bombardment stampede eruption wreck accident fire wildfire tornado disease outbreak cholera plague dengue quake tsunami gunfire assault stabbing bullet shell rocket fighting violence battle clash riot encounter shootout gunfight firefight crossfire brawl murder-suicide fight "
    "drought famine heatwave crush".split()
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
# Whose subject suffers what is counted: ``the garrison lost 40 men``, ``the city has 94 infections``.
BEARING = frozenset("have see lose suffer experience sustain witness endure mourn".split())
# Verbs of a level that are deeds where things are counted: ``dropped 14 bombs``, ``cut 4,500 jobs``.
DOING_TO_THINGS = frozenset("drop cut add recover raise lower shed boost".split())
# With a state behind its object: ``left 54 dead and 400 injured``.
LEAVING = frozenset({"leave"})
# What those do who come upon victims, and harm nobody.
FINDING = frozenset(
    "find recover discover retrieve pull count exhume unearth identify bury collect locate treat admit rush transport take "
    "receive report mourn".split()
)
# Before an -ing form these keep the subject of the main clause: ``weakened before killing 11``.
WITH_THE_SAME_SUBJECT = frozenset("before after while without since on by".split())
# Between a toll and what took them.
TOLL_CAUSES = frozenset({"from", "of", "in"})
# What people die of that nobody else did: ``died of their wounds``.
OWN_HARM = frozenset({"wound", "injury"})
# Single words that steer the grammar, by their part in it.
TARGETING = frozenset({"on"})
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
