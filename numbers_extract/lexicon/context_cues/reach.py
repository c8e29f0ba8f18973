"""Words by which a cue over a clause reaches what is counted in it, or does not."""

from __future__ import annotations

from numbers_extract.lexicon.phrase_words import FIGURE_NOUNS, NEGATIVE_QUANTIFIERS

__all__ = [
    "ABLE_OR_WILLING",
    "ABOUT",
    "AFTER_THE_DEED",
    "CARING",
    "CHARGING_VERBS",
    "CONFIRMING",
    "DISASTERS",
    "GROUNDS",
    "INFINITIVE",
    "NEGATION",
    "NEGATIVE_SUBJECTS",
    "NOUNS_OF_CONTENT",
    "NOUN_LINKS",
    "OUTCOMES",
    "PROGRESSIVE",
    "QUESTION",
    "SAID_BY",
    "TOLD_BY",
    "TOLD_FIGURES",
    "UNSURE",
]

# What the words of a cue call a negated verb, and an infinitive on the way to the counted.
NEGATION = "not"
INFINITIVE = "to"
# Nouns that stand for the numbers told before: ``these figures could not be verified``.
TOLD_FIGURES = FIGURE_NOUNS | {"claim", "report", "account"}
# What these say is as unsure when it is negated: ``may never reopen``.
UNSURE = frozenset({"may", "might"})
# What somebody could or would say of a number leaves it as sure as it is: ``could confirm only nine deaths``.
ABLE_OR_WILLING = frozenset({"could", "would"})
CONFIRMING = frozenset("confirm verify acknowledge admit disclose reveal".split())
# These plan only as the verb of a clause: ``is going to close``, not ``before going back to close``.
PROGRESSIVE = frozenset({"going"})
# At the head of a subject these turn what its verb says round: ``neither mayor denied that 12 had left``.
NEGATIVE_SUBJECTS = NEGATIVE_QUANTIFIERS | {"neither", "no-one"}
# What a sentence ends with that asks, and states no condition.
QUESTION = "?"
# Prepositions by which the counted hangs on the noun of a cue.
NOUN_LINKS = frozenset({"of", "for", "that"})
# Before an -ing form these say that the deed is done: ``will apologise for killing 12``.
AFTER_THE_DEED = frozenset("after since over about despite following".split())
# Before a noun these name what came before the verb: ``will leave after a raid on 12 villages``.
GROUNDS = frozenset({"after", "since", "despite", "following", "thanks to", "because of", "due to", "unlike", "amid"})
# Before those who say so, whatever they say will be: ``will leave, according to two envoys``.
TOLD_BY = frozenset({"according to", "as per"})
# Before a noun that is known these lead to what was done, whoever is said to have done it: ``a role in the killing of 12``.
ABOUT = frozenset("in for over about behind with to".split())
# Of these nouns none is known behind them: ``will shut, with the loss of 430 jobs``.
OUTCOMES = frozenset({"loss", "creation", "closure", "addition"})
# Nouns, by lemma, that a clause with ``that`` completes: ``the claim that nine men died``.
NOUNS_OF_CONTENT = frozenset(
    "claim report allegation accusation rumour rumor suggestion assertion statement charge denial fear worry concern threat "
    "warning prediction forecast possibility probability likelihood risk chance danger hope evidence proof sign suspicion "
    "belief pledge promise view theory speculation doubt finding".split()
)
# Behind one of them these lead to who says it: ``claims by the guild that``, ``reports from Kesh that``.
SAID_BY = frozenset({"by", "from", "in"})
# What is done for the hurt: neither its place nor its time is that of what befell them.
CARING = ("be treat", "be release", "undergo", "recover", "recuperate", "be condition", "remain condition")
# What holds somebody for a deed: neither its place nor its time is that of the deed.
CHARGING_VERBS = "arrest charge accuse suspect convict acquit sentence jail imprison indict detain prosecute plead suspicion trial".split()
# What happens somewhere at some time, and does harm there.
DISASTERS = tuple(
    (
        "shelling shell rocket missile mortar bomb bombing bombardment airstrike air-strike strike raid drone blast explosion quake "
        "earthquake tremor storm cyclone hurricane typhoon tornado flood tsunami landslide mudslide avalanche fire wildfire blaze "
        "heatwave drought wave rain rainfall downpour thunderstorm rainstorm snowstorm blizzard hailstorm sandstorm nor'easter derecho "
        "twister squall cloudburst aftershock eruption inferno gale lightning monsoon deluge grenade barrage shrapnel lava"
    ).split()
)
