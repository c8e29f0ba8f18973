"""Words that the context columns ask for, and that are no cues of their own yet."""

from __future__ import annotations

__all__ = [
    "ACCUSING",
    "BASE_LEVEL",
    "BEARING",
    "BODY_PRONOUNS",
    "BREAKING_DOWN",
    "CARRYING_DEEDS",
    "DATING_SUBORDINATORS",
    "DEED_PREPOSITIONS",
    "DEED_SUBORDINATORS",
    "DOING_TO_THINGS",
    "ESTIMATING",
    "FINDING",
    "LEAVING",
    "OWN_HARM",
    "PLACE_PREPOSITIONS",
    "SAYING",
    "SPAN_JOINTS",
    "SPEAKING_PRONOUNS",
    "STATIVE",
    "STRONG_SAYING",
    "TAKEN",
    "TAKING_LIVES",
    "TAKING_VERBS",
    "TARGETING",
    "TOLL_CAUSES",
    "UNDERGOING",
    "WEAK_SAYING",
    "WITH_THE_SAME_SUBJECT",
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
# Verbs of those whom the harm befell: ``the army suffered 20 casualties``, ``lost 41 men``.
UNDERGOING = frozenset("suffer sustain lose incur mourn bury".split())
# Verbs whose subject does nothing to the object.
STATIVE = frozenset(
    "have be hold include cost reach total account number see keep contain cover represent comprise last exceed hit pass surpass top near weigh measure stand take lose rise fall climb drop "
    "increase decrease gain shrink grow need want own owe house seat mark hear witness face suffer remain become make enter outnumber survive separate await require earn win get receive average".split()
)
# Verbs that only say: whatever is their subject is a source.
STRONG_SAYING = frozenset("say add announce state tell report confirm".split())
# Pronouns of offices and countries: ``it said``.
BODY_PRONOUNS = frozenset({"it"})
SPEAKING_PRONOUNS = frozenset({"he", "she", "they", "we", "i"})

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
# ``down 23 percent from 2016`` compares with a level; ``from Sunday to Wednesday`` spans.
BASE_LEVEL = frozenset({"from"})
SPAN_JOINTS = frozenset({"to", "until", "through", "till"})
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
ESTIMATING = frozenset({"put", "estimate", "expect", "reckon", "fear"})
