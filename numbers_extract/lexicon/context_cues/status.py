"""The cues of the column ``status``: how surely a number is said. What no cue reaches is asserted."""

from __future__ import annotations

from numbers_extract.lexicon.context_cues.cue import ContextCue, phrases
from numbers_extract.lexicon.phrase_words import FORETELLING

__all__ = [
    "BASE",
    "CHARGING",
    "COUNTS_OF_A_CHARGE",
    "CUES",
    "DENIED",
    "DOUBTFUL",
    "DOUBTS",
    "FREEING",
    "GRADING",
    "HELPING",
    "KNOWN_DETERMINERS",
    "LATER",
    "LEADING_TO_KNOWN",
    "LIKELIHOOD_ADJECTIVES",
    "LOOKING_BACK",
    "PARTS_OF_KNOWN",
    "PENALTIES",
    "PLANNING_VERBS",
    "PRESENCE_ADVERBS",
    "RANK",
    "REFUSED",
    "REFUSING",
    "REPLACING",
    "SETTING",
    "VALUING_VERBS",
]

_COLUMN = "status"
DENIED, _PLANNED, _POSSIBLE, DOUBTFUL = "denied", "planned", "possible", "alleged"
# Where cues disagree, the first of these is said.
RANK = (DENIED, _PLANNED, _POSSIBLE, DOUBTFUL)
# What a plan under a condition is: ``if it rains, 300 will leave``; it takes the place of ``planned``.
REPLACING = {_PLANNED: _POSSIBLE}

CUES: tuple[ContextCue, ...] = (
    ContextCue(
        "status.denied", _COLUMN,
        phrases("deny", "denial", "retract", "refute", "disprove", "debunk", "dismiss report", "dismiss claim", "dismiss allegation",
                "dismiss rumour", "dismiss accusation", "reject accusation", "deny accusation", "dismiss charge", "reject charge", "reject report", "reject claim", "reject allegation", "withdraw report", "withdraw claim",
                "withdraw allegation", "withdraw statement", "shoot down rumour", "shoot down rumor", "shoot down claim", "shoot down report", "quash rumour", "quash rumor", "scotch rumour", "scotch rumor", "dispel rumour", "dispel rumor", "take back claim", "take back report", "false report", "rule out",
                "no evidence", "report wrongly", "report falsely", "report mistakenly", "say wrongly", "say mistakenly"),
        "over_clause",
        "The colonel denied that the unit had killed [nine] farmers -> status=denied",
        "The colonel denied the charge after the unit had killed [nine] farmers -> status=asserted",
        DENIED, ("saying", "known", "result"),
    ),
    ContextCue(
        "status.plan_dropped", _COLUMN,
        phrases("scrap plan to", "drop plan to", "abandon plan to", "shelve plan to", "cancel plan to", "no plan to", "scrap plan for",
                "drop plan for", "abandon plan for", "shelve plan for", "cancel plan for", "rule out to"),
        "over_clause",
        "The army dropped its plan to send [nine] tanks -> status=denied",
        "The army dropped its guard when it sent [nine] tanks -> status=asserted",
        DENIED,
    ),
    ContextCue(
        "status.found_not", _COLUMN,
        phrases("find not", "prove not", "wrong", "untrue", "incorrect", "false", "exaggerate", "deny", "retract", "fabricate", "mistaken"),
        "said_of",
        "[Two] deaths reported in May were found not to have happened -> status=denied",
        "[Two] deaths reported in May were found to have happened -> status=asserted",
        DENIED,
    ),
    ContextCue(
        "status.untrue", _COLUMN, phrases("untrue", "false", "true not"),
        "over",
        "It is not true that [two] guards drowned -> status=denied",
        "It is true that [two] guards drowned -> status=asserted",
        DENIED,
    ),
    ContextCue(
        "status.after_all", _COLUMN, phrases("after all"),
        "negated",
        "[Nine] porters were not arrested after all -> status=denied",
        "[Nine] porters were arrested after all -> status=asserted",
        DENIED,
    ),
    ContextCue(
        "status.not_done", _COLUMN, phrases("not", "never", "'t"),
        "undone",
        "The raiders did not kill the [two] guards -> status=denied",
        "The raiders did not say that they had killed [two] guards -> status=asserted",
        DENIED,
    ),
    ContextCue(
        "status.corrected", _COLUMN, phrases("not"),
        "before_number",
        "Not [twelve] but 15 farmers drowned -> status=denied",
        "Not until May had [twelve] farmers drowned -> status=asserted",
        DENIED,
    ),
    ContextCue(
        "status.nearly", _COLUMN, phrases("nearly kill", "almost kill", "nearly die", "almost die", "nearly drown", "almost drown"),
        "in_group",
        "The shell nearly killed [two] boys -> status=possible",
        "The shell killed nearly [two hundred] boys -> status=asserted",
        _POSSIBLE,
    ),
    ContextCue(
        "status.near_death", _COLUMN, phrases("beat nearly death", "beat almost death", "beat close death", "beat near death"),
        "adverb",
        "The guard beat [two] boys nearly to death -> status=possible",
        "The guard beat [two] boys to death -> status=asserted",
        _POSSIBLE,
    ),
    ContextCue(
        "status.alleged", _COLUMN,
        phrases("allege", "charge that", "charge with", "allegation", "accuse", "accusation", "suspect", "suspicion", "purport", "rumour", "rumor", "unconfirmed",
                "unverified", "alleged", "accused", "purported", "rumoured", "unclear whether", "unclear if", "clear not whether", "clear not if", "know not whether", "confirm not that",
                "confirm not whether", "confirm not"),
        "over_clause",
        "Prosecutors accuse the man of killing [40] soldiers -> status=alleged",
        "Prosecutors accuse [40] soldiers of theft -> status=asserted",
        DOUBTFUL, ("known",),
    ),
    ContextCue(
        "status.claimed", _COLUMN, phrases("claim"),
        "over_claim",
        "Rebels claim to have killed [40] soldiers -> status=alleged",
        "The flood claimed [40] lives -> status=asserted",
        DOUBTFUL, ("known",),
    ),
    ContextCue(
        "status.alleged_subject", _COLUMN, phrases("unconfirmed", "unverified", "rumour", "rumor", "allegation"),
        "subject",
        "Unconfirmed reports put the dead at [40] -> status=alleged",
        "Unconfirmed men reported [40] dead -> status=asserted",
        DOUBTFUL,
    ),
    ContextCue(
        "status.alleged_aside", _COLUMN, phrases("allege", "claim"),
        "aside",
        "[Forty] soldiers were shot, the rebels claimed -> status=alleged",
        "[Forty] soldiers were shot, the rebels claimed a hill and left -> status=asserted",
        DOUBTFUL,
    ),
    ContextCue(
        "status.reported", _COLUMN,
        phrases("say to", "report kill", "report dead", "report injure", "report wound", "report miss", "report missing", "report have",
                "report to"),
        "over_passive",
        "[Six] men were reported killed in the camp -> status=alleged",
        "[Six] men reported that a guard was killed in the camp -> status=asserted",
        DOUBTFUL,
    ),
    ContextCue(
        "status.alleged_adverb", _COLUMN, phrases("reportedly", "allegedly", "purportedly", "supposedly"),
        "adverb",
        "[Six] men have reportedly died in the camp -> status=alleged",
        "[Six] men have certainly died in the camp where they had reportedly slept -> status=asserted",
        DOUBTFUL,
    ),
    ContextCue(
        "status.unverified", _COLUMN,
        phrases("verify not", "confirm not", "unable verify", "unable confirm", "unverified", "unconfirmed", "verify impossible", "confirm impossible",
                "corroborate not", "substantiate not", "check independently not", "uncorroborated", "unsubstantiated"),
        "anywhere",
        "[Forty] guards were killed, which could not be verified -> status=alleged",
        "[Forty] guards were killed, which was verified -> status=asserted",
        DOUBTFUL,
    ),
    ContextCue(
        "status.possible_modal", _COLUMN, phrases("could", "may", "might", "would have", "should have"),
        "modal",
        "The dam could kill [900] people -> status=possible",
        "The dam killed [900] people and could burst -> status=asserted",
        _POSSIBLE, ("past", "saying", "known"),
    ),
    ContextCue(
        "status.possible", _COLUMN,
        phrases("fear", "risk", "presume", "suppose", "imagine", "assume", "simulate", "threat", "danger", "chance", "possibility", "likelihood", "probability",
                "likely", "unlikely", "possible", "worry", "concern that", "capable of"),
        "over",
        "Officials fear that [900] people drowned -> status=possible",
        "Officials feared the man who had drowned [900] people -> status=asserted",
        _POSSIBLE,
    ),
    ContextCue(
        "status.warned", _COLUMN, phrases("warn that", "warn of", "warn", "warning that", "warning of"),
        "over",
        "Officials warn of [900] deaths -> status=possible",
        "Officials warned that [900] people had drowned -> status=asserted",
        _POSSIBLE, ("past",),
    ),
    ContextCue(
        "status.believed", _COLUMN, phrases("believe", "think", "presume", "fear", "suppose"),
        "over_passive",
        "[200] villagers are believed dead -> status=possible",
        "[200] villagers believed the dead king -> status=asserted",
        _POSSIBLE,
    ),
    ContextCue(
        "status.faced", _COLUMN, phrases("face", "risk"),
        "over_time",
        "She faces [12 years] in prison -> status=possible",
        "She faces [12] rivals in the race -> status=asserted",
        _POSSIBLE,
    ),
    ContextCue(
        "status.possible_adverb", _COLUMN, phrases("possibly", "potentially", "perhaps", "maybe", "probably", "presumably", "likely"),
        "adverb",
        "The fire has possibly killed [900] people -> status=possible",
        "The fire has killed [900] people, who perhaps slept -> status=asserted",
        _POSSIBLE,
    ),
    ContextCue(
        "status.possible_modifier", _COLUMN, phrases("potential", "possible", "prospective"),
        "modifier",
        "The station watched [90] potential recruits -> status=possible",
        "The station watched the potential site, where [90] recruits slept -> status=asserted",
        _POSSIBLE,
    ),
    ContextCue(
        "status.chance", _COLUMN, phrases("chance", "probability", "likelihood", "possibility"),
        "counted",
        "The coast has a [90 percent] chance of rain -> status=possible",
        "The coast has had a [90 percent] rise in rain by chance -> status=asserted",
        _POSSIBLE,
    ),
    ContextCue(
        "status.condition", _COLUMN, phrases("if", "unless"),
        "condition",
        "If it rains, [900] people will flee -> status=possible",
        "If anyone saw the [two] boys who drowned, call the police -> status=asserted",
        _POSSIBLE,
    ),
    ContextCue(
        "status.unreal", _COLUMN, phrases("had", "were", "should"),
        "inverted",
        "Were the dam to burst, [50] families would flee -> status=possible",
        "The bus had been full, and [50] children died -> status=asserted",
        _POSSIBLE,
    ),
    ContextCue(
        "status.planned_modal", _COLUMN, phrases("will", "would", "shall", "'ll"),
        "modal",
        "[300] men will leave in May -> status=planned",
        "[300] men left in May and will return -> status=asserted",
        _PLANNED, ("past", "saying", "known"),
    ),
    ContextCue(
        "status.planned", _COLUMN,
        phrases("plan", "offer", "aim", "aim for", "intend", "threaten to", "propose", "proposal", "pledge", "vow", "promise", "want to", "hope to", "hope for",
                "set to", "due to", "agree to", "schedule", "slate", "slated", "be to", "seek to", "prepare to", "expect", "predict",
                "forecast", "forecast at", "project", "project at", "course on for", "track on for", "ready to", "prepared to", "willing to", "eligible for", "eligible to", "entitle to", "entitled to", "going to", "poise to", "mean to", "look to", "approval to", "permission to", "call for", "ask for", "envisage", "envision", "foresee"),
        "over",
        "Moscow plans to send [300] men -> status=planned",
        "Moscow managed to send [300] men in a plan -> status=asserted",
        _PLANNED, ("past", "saying", "known"),
    ),
    ContextCue(
        "status.announced", _COLUMN,
        phrases("announce closure", "announce purchase", "announce opening", "announce construction", "announce launch",
                "announce acquisition", "announce demolition", "announce deployment", "announce cut", "announce cutback", "announce layoff",
                "announce redundancy", "announce reduction", "announce increase", "announce hike", "announce investment",
                "announce expansion", "announce merger", "announce takeover", "announce sale", "announce withdrawal",
                "announce compensation", "announce gratia", "announce ex-gratia", "announce reward", "announce bounty",
                "announce grant", "announce package", "announce aid", "announce bonus", "agree purchase", "agree sale", "approve purchase", "approve sale", "approve deployment", "approve transfer", "approve delivery", "approve acquisition",
                "authorise sale", "authorize sale", "authorise purchase", "authorize purchase", "authorise deployment", "authorize deployment", "clear sale",
                "agree acquisition", "agree takeover", "agree merger", "agree release", "order release", "order closure", "order demolition"),
        "over",
        "The mill announced the closure of [nine] shops -> status=planned",
        "The mill announced the closure of shops that employ [nine] porters -> status=asserted",
        _PLANNED, ("past", "saying", "known", "relative"),
    ),
    ContextCue(
        "status.asked", _COLUMN, phrases("urge to", "contract to", "pact to", "deal to", "demand that", "order that", "request that"),
        "over",
        "The envoy urged the king to hire [nine] guards -> status=planned",
        "The envoy urged on the king, who had hired [nine] guards -> status=asserted",
        _PLANNED, ("past", "saying", "known"),
    ),
    ContextCue(
        "status.sought", _COLUMN, phrases("seek", "want", "demand"),
        "over_sum",
        "Prosecutors seek [nine years] for the clerk -> status=planned",
        "Police seek [nine] clerks -> status=asserted",
        _PLANNED,
    ),
    ContextCue(
        "status.requested", _COLUMN, phrases("request", "solicit"),
        "over_act",
        "The envoy requested [nine] guards -> status=planned",
        "The envoy ignored a request of [nine] guards -> status=asserted",
        _PLANNED, ("past", "saying", "known"),
    ),
    ContextCue(
        "status.forecast", _COLUMN, phrases("forecast", "outlook", "projection", "target", "guidance", "prediction"),
        "level",
        "The bank cut its forecast to [2 percent] -> status=planned",
        "The bank cut its rate to [2 percent] after the forecast -> status=asserted",
        _PLANNED,
    ),
    ContextCue(
        "status.foreseen", _COLUMN, phrases(*FORETELLING),
        "foresees_level",
        "The bank sees growth of [2 percent] -> status=planned",
        "The bank saw growth of [2 percent] -> status=asserted",
        _PLANNED,
    ),
    ContextCue(
        "status.forecast_level", _COLUMN, phrases("forecast", "target", "projection", "estimate"),
        "counted_level",
        "Claims fell to 90, below the [100] forecast -> status=planned",
        "The forecast was read by [100] clerks -> status=asserted",
        _PLANNED,
    ),
    ContextCue(
        "status.considered", _COLUMN, phrases("consider"),
        "over_act",
        "Moscow considers sending [300] men -> status=planned",
        "Moscow is considered to have sent [300] men -> status=asserted",
        _PLANNED, ("past", "saying", "known"),
    ),
    ContextCue(
        "status.attempted", _COLUMN, phrases("try to", "attempt to", "plot to", "plot", "conspire to", "conspiracy to", "attempt", "bid to"),
        "over_infinitive",
        "He tried to kill [two] guards -> status=planned",
        "He tried to learn who had killed [two] guards -> status=asserted",
        _PLANNED, ("past", "complement", "result"),
    ),
    ContextCue(
        "status.attempted_deed", _COLUMN, phrases("attempted"),
        "over",
        "He was jailed for the attempted murder of [two] guards -> status=planned",
        "The attempted coup killed [two] guards -> status=asserted",
        _PLANNED,
    ),
    ContextCue(
        "status.resolved", _COLUMN, phrases("vote to", "decide to", "decision to", "resolve to", "opt to"),
        "over_infinitive",
        "The council voted to buy [two] buses -> status=planned",
        "The council voted on whether the mayor had been right to buy [two] buses -> status=asserted",
        _PLANNED, ("past", "complement", "result"),
    ),
    ContextCue(
        "status.planned_modifier", _COLUMN, phrases("planned", "proposed", "projected", "expected", "forecast", "intended", "promised"),
        "modifier",
        "The state listed a projected [300] homes -> status=planned",
        "The state listed [300] homes for the projected road -> status=asserted",
        _PLANNED,
    ),
    ContextCue(
        "status.headline_plan", _COLUMN, phrases("to"),
        "headline",
        "Chad to send [300] men -> status=planned",
        "Chad is known to have sent [300] men -> status=asserted",
        _PLANNED,
    ),
)  # fmt: skip

# What another sentence may say of a claim before it: ``The claim could not be verified.``
LATER = frozenset({"status.unverified"})
DOUBTS = ("verif", "confirm", "corroborat", "substantiat", "independent")
# Behind ``if`` these ask for help, and leave what happened certain: ``if anyone has news of the two who died``.
HELPING = (frozenset("anyone anybody you".split()), frozenset("have know see recognise recognize".split()))
# Behind the words of comparing these say how often, not how surely: ``twice as likely to drown``.
LIKELIHOOD_ADJECTIVES = frozenset({"likely", "unlikely"})
GRADING = frozenset({"as", "more", "less", "equally"})
# Who denies these refuses them, and takes nothing back: ``denied the release of nine men``.
REFUSING = frozenset({"deny"})
REFUSED = frozenset(
    "release bail parole entry access asylum visa permission permit request appeal motion petition application".split()
)
# What somebody who faces it may have to pay.
PENALTIES = frozenset("fine penalty damages".split())
# With an object of their own these set it, and plan nothing: ``set aside $9 to feed 12 nuns``.
SETTING = frozenset({"set"})
# Who is charged has so many of these, whatever is said of the deed: ``charged with three counts of theft``.
CHARGING = "charge"
COUNTS_OF_A_CHARGE = frozenset("count charge offence offense felony misdemeanor".split())
# What is done about deeds that are over: ``plans to investigate the deaths of two girls``.
LOOKING_BACK = frozenset(
    "investigate investigation question probe inquiry enquiry examine discuss mourn commemorate avenge revenge condemn review "
    "clarify protest blame mark honor honour apologise apologize bury compensate remember".split()
)
# Those to whom this is not done are as they were: ``did not free the 12 hostages``.
FREEING = frozenset(
    "free release liberate rescue save find recover discover identify bury treat help spare evacuate".split()
)
# What these foresee is still to come where a relative clause tells of it: ``the $9 million that analysts had forecast``.
PLANNING_VERBS = frozenset("forecast expect predict project aim target pledge promise".split())
# Behind a comma these say how a thing is judged now, and go on with no plan: ``agreed to sell the mill, valuing it at $4m``.
VALUING_VERBS = frozenset("value price rate rank cite quote note recall mention describe".split())
# The change of a level that was: no plan reaches it (``will raise the fine from 50 to 80``).
BASE = "from"
# Before what is known these lead to who does it, for whom or where it is done: ``will be paid by the nine states``.
LEADING_TO_KNOWN = frozenset("by for at in across throughout among between to from".split())
# Right behind a noun these say that it is there: ``will join 90 policemen already there``.
PRESENCE_ADVERBS = frozenset({"already"})
# What is taken from a set that is known: ``will spend some of the $9 million``.
PARTS_OF_KNOWN = frozenset("some much most part rest portion bulk remainder any none majority minority".split())
# Words before a noun that say that it is known: ``will cut the 50-day deadline``.
KNOWN_DETERMINERS = frozenset("the its his her their this these those that our your my all".split())
