"""Cues of the column actor: who or what did it, by where in the clause tree it stands, and the words that lead to it."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon.argument_classes import CLASSES
from numbers_extract.lexicon.context_cues.cue import ContextCue, phrases
from numbers_extract.lexicon.cues import SAYING
from numbers_extract.lexicon.phrase_words import PROFITS, STAKES
from numbers_extract.lexicon.quantity_words import CHANGE_VERBS
from numbers_extract.lexicon.relators import (
    ABLATIVE,
    ADESSIVE,
    ADVERSATIVE,
    AGENTIVE,
    ALLATIVE,
    BENEFACTIVE,
    IMPERSONAL,
    PARTITIVE,
    SINGULAR_PERSONS,
    TARGETS,
)

__all__ = [
    "ACCUSED",
    "ADDRESSED",
    "AGENT",
    "AIMS",
    "ARMING",
    "ARRIVING",
    "ASKED",
    "ASSAILING",
    "ATTACKED_BY",
    "BEARING",
    "BELONGINGS",
    "BIDS",
    "BLAMED",
    "BREAKING",
    "BREAKING_OUT",
    "BURDENING",
    "BUYER",
    "BUYING",
    "BY_NOUN",
    "CALLING_BACK",
    "CARING_VERBS",
    "CATCHING",
    "CAUSE",
    "CAUSING",
    "CLASHING",
    "CLOSING_WITH",
    "COMING_UNDER",
    "CONFESSED",
    "CONTAINING",
    "CONTRACTED",
    "CONVICTED",
    "COSTING",
    "COUNTING_NOUNS",
    "CRASHING",
    "CRASHING_VEHICLES",
    "CUES",
    "DATING_SUBORDINATORS",
    "DEAD",
    "DEED",
    "DEEDS",
    "DEPRIVED",
    "DIED_OF",
    "DOER_PRONOUNS",
    "DOING_TO_THINGS",
    "DONE_TO_THINGS",
    "DYING",
    "EARNING",
    "EVENTS_HELD",
    "EXPLOSIVES",
    "FACING",
    "FIGHTING_GROUPS",
    "FINANCIAL_RESULTS",
    "FINING",
    "FLED",
    "FORCING",
    "GIVEN_WAY",
    "GIVER",
    "GIVING_WAY",
    "GUILTY",
    "HARMS",
    "HELD_SHARES",
    "HITTING",
    "HOLDING",
    "HURTING",
    "IMPOSED",
    "INTERCEPTING",
    "JUDGING",
    "KEEPING",
    "LED_TO",
    "LIGHT_ASSAILING",
    "LIKE_ADJECTIVES",
    "LINKED",
    "LOST_TO",
    "MADE_OFF",
    "MAIN_SUBJECT",
    "MAKING",
    "MEANS",
    "MEANWHILE",
    "MOTION_VERBS",
    "MOVING_BODIES",
    "MUTUAL",
    "NAMED_BEFORE",
    "NOT_DOING",
    "OFFERED_BY",
    "OF_OTHERS",
    "ONLY_DATING",
    "ON_EITHER_SIDE",
    "ORDERING",
    "OTHER_DETERMINERS",
    "OWNING",
    "OWNING_A_SHARE",
    "OWN_HARM",
    "OWN_MEANS",
    "OWN_RESULTS",
    "PARTICLE_DOING",
    "PITS",
    "PLURAL_PRONOUNS",
    "POCKETING_VERBS",
    "POSSESSION_VERBS",
    "PROBING",
    "PROVIDED",
    "REACHING",
    "RECORDING_VERBS",
    "REHOUSING",
    "REPELLING",
    "REPORTING",
    "SELLING",
    "SETTLING_VERBS",
    "SET_OFF",
    "SPENDING_TIME",
    "STATIONING_VERBS",
    "STEP",
    "STEPS_TAKEN",
    "STOOD_ON",
    "STRIKING",
    "SUBJECT",
    "SUPPORTING_VERBS",
    "SUSTAINING",
    "SWUNG",
    "TAKING_BACK",
    "TAKING_LIVES",
    "TEARING",
    "TEARING_THROUGH",
    "TELLING_OR_DOING",
    "TOLL",
    "TOLL_OWNER",
    "TURNED_OVER",
    "UNTOLD",
    "UPROOTING",
    "USED",
    "VICTIM_FINDING_NOUNS",
    "VICTIM_FINDING_VERBS",
    "WANTING",
    "WHEN",
    "WHERE",
    "WITH",
    "WRECKING",
    "WROUGHT",
    "WROUGHT_BY",
]

_COLUMN = "actor"

AGENT: Final = ContextCue(
    "actor.agent", _COLUMN, phrases("by"), "agent",
    "[Nine] monks were killed by bandits -> actor=bandits", "[Nine] monks were killed by Monday -> actor=",
)  # fmt: skip
BY_NOUN: Final = ContextCue(
    "actor.agent_of_noun", _COLUMN, phrases("by"), "agent_of_noun",
    "The killing of [nine] monks by bandits shocked Kesh -> actor=bandits",
    "The killing of [nine] monks, by Tuesday, had shocked Kesh -> actor=",
)  # fmt: skip
SUBJECT: Final = ContextCue(
    "actor.subject", _COLUMN, (), "active_subject",
    "Bandits killed [nine] monks -> actor=Bandits", "The garrison lost [nine] men -> actor=",
)  # fmt: skip
MAIN_SUBJECT: Final = ContextCue(
    "actor.main_subject", _COLUMN, (), "main_subject",
    "A coach overturned near Kesh, killing [nine] nuns -> actor=A_coach",
    "The town was shelled, killing [nine] nuns -> actor=",
)  # fmt: skip
LED_TO: Final = ContextCue(
    "actor.led_to", _COLUMN, phrases("lead to", "result in", "end in", "contribute to", "claim", "take", "cost", "force", "prompt", "trigger", "necessitate"), "verb_before",
    "The blaze resulted in [nine] deaths -> actor=The_blaze", "The inquest resulted in an apology for [nine] deaths -> actor=",
)  # fmt: skip
CONFESSED: Final = ContextCue(
    "actor.confessed", _COLUMN, phrases("admit", "commit", "confess to", "own to", "plead to", "perpetrate"), "verb_before",
    "The porter admitted the murder of [nine] nuns -> actor=The_porter", "The porter heard of the murder of [nine] nuns -> actor=",
)  # fmt: skip
IMPOSED: Final = ContextCue(
    "actor.imposed", _COLUMN,
    phrases("sentence to", "condemn to", "jail for", "imprison for", "ban for", "suspend for", "bar for", "hit with", "slap with", "announce of", "fix at", "set at", "remand for", "ground for", "expel for", "give", "grant", "allow", "hand", "cost"),
    "verb_before",
    "The court jailed a clerk for [nine years] -> actor=The court", "The clerk lived in Kesh for [nine years] -> actor=",
)  # fmt: skip
ACCUSED: Final = ContextCue(
    "actor.accused", _COLUMN,
    phrases("accuse of", "blame for", "suspect of", "suspect in", "convict of", "condemn for", "charge with", "charge in", "want for",
            "sentence for", "jail for", "indict for", "arrest for", "try for", "imprison for", "execute for", "prosecute for",
            "hold of", "arrest of", "detain of", "quiz of", "question of", "hold for", "detain for", "fine for", "sue for", "punish for",
            "suspend for", "sack for", "dismiss for", "expel for", "ban for", "criticise for", "criticize for", "condemn of", "acquit of",
            "clear of", "praise for", "thank for", "honour for", "honor for", "credit with", "reward for", "applaud for", "commend for"),
    "object_before",
    "Villagers blamed the army for the killing of [nine] monks -> actor=the_army",
    "Villagers thanked the army for the burial of [nine] monks -> actor=",
)  # fmt: skip
CONVICTED: Final = ContextCue(
    "actor.convicted", _COLUMN, phrases("convict on", "acquit on", "indict on", "clear on"), "object_before",
    "The jury convicted the clerk on [nine] counts -> actor=The jury", "The jury convicted the clerk after [nine] days -> actor=",
)  # fmt: skip
STEP: Final = ContextCue(
    "actor.step", _COLUMN, phrases("announce", "order", "approve", "plan", "begin", "complete", "authorise", "authorize", "result in", "lead to", "force", "prompt"),
    "verb_before",
    "The mill announced the closure of [nine] shops -> actor=The mill", "The mill announced the names of [nine] shops -> actor=",
)  # fmt: skip
MADE_OFF: Final = ContextCue(
    "actor.made_off", _COLUMN, phrases("make with", "get with", "run with", "walk with", "sneak with", "march with", "ride with", "drive with"), "verb_before",
    "The thieves made off with [nine] rings -> actor=The thieves", "The thieves made a deal with [nine] guards -> actor=",
)  # fmt: skip
USED: Final = ContextCue(
    "actor.used", _COLUMN,
    phrases("attack with", "assault with", "bomb with", "shell with", "raid with", "storm with", "strike with", "hit with", "ambush with", "bombard with", "target with",
            "stab with", "threaten with", "kill with", "wound with", "injure with", "shoot with", "arrest with", "arm with", "rob with"),
    "object_before",
    "Rebels attacked the camp with [nine] rockets -> actor=Rebels", "Rebels left the camp with [nine] rockets -> actor=",
)  # fmt: skip
ASKED: Final = ContextCue(
    "actor.asked", _COLUMN, phrases("ask for", "call for", "settle for", "sue for", "push for"), "verb_before",
    "The heirs settled for [$9 million] -> actor=The heirs", "The heirs settled for [nine] clerks -> actor=",
)  # fmt: skip
PROVIDED: Final = ContextCue(
    "actor.provided", _COLUMN, phrases("provide with", "supply with", "equip with", "arm with", "furnish with", "present with", "reward with"),
    "object_before",
    "The league supplied the camp with [nine] tents -> actor=The league", "The league met the guards with [nine] tents -> actor=",
)  # fmt: skip
SWUNG: Final = ContextCue(
    "actor.swung", _COLUMN,
    phrases("swing to", "slip to", "slide to", "plunge to", "return to", "turn to", "post on", "report on", "book on", "make on", "have on", "earn on",
            "swing against", "slip against", "plunge against", "post against", "report against", "make against", "swing from"), "verb_before",
    "The mill swung to a loss of [$4 million] -> actor=The mill", "The mill swung to a partner with [$4 million] -> actor=",
)  # fmt: skip
DEPRIVED: Final = ContextCue(
    "actor.deprived", _COLUMN,
    phrases(*(f"{verb} {of}" for verb in "bilk cheat swindle con defraud fleece dupe scam trick rob strip relieve deprive drain".split()
              for of in ("of", "out of"))),
    "object_before",
    "The ring cheated the town out of [$9 million] -> actor=The ring", "The ring led the clerk out of [nine] barns -> actor=",
)  # fmt: skip
GIVER: Final = ContextCue(
    "actor.giver", _COLUMN, phrases("receive from", "get from"), "object_before",
    "The mill received [$9 million] from the mayor -> actor=the mayor", "The mill received [$9 million] in May -> actor=",
)  # fmt: skip
BUYER: Final = ContextCue(
    "actor.buyer", _COLUMN, phrases("buy for", "acquire for", "purchase for", "sell for"), "verb_before",
    "Kesh bought the mill for [$9 million] -> actor=Kesh", "Kesh bought the mill [nine] barns -> actor=Kesh",
)  # fmt: skip
FLED: Final = ContextCue(
    "actor.fled", _COLUMN, phrases("flee", "escape"), "verb_before",
    "[Ninety] families fled the shelling -> actor=the shelling", "[Ninety] families fled the town -> actor=",
)  # fmt: skip
BLAMED: Final = ContextCue(
    "actor.blamed", _COLUMN, phrases("blame on", "pin on", "attribute to", "ascribe to", "link to", "tie to", "trace to", "result from", "stem from", "arise from"),
    "object_before",
    "Police blamed the killing of [nine] monks on bandits -> actor=bandits",
    "Police blamed the killing of [nine] monks -> actor=",
)  # fmt: skip
LINKED: Final = ContextCue(
    "actor.linked", _COLUMN, phrases("link to", "tie to", "link with"), "verb_before",
    "An outbreak linked to [nine] deaths has ended -> actor=An outbreak", "A road links to [nine] farms -> actor=",
)  # fmt: skip
LOST_TO: Final = ContextCue(
    "actor.lost_to", _COLUMN, phrases("lose to"), "object_before",
    "The farm lost [nine] cows to the drought -> actor=the drought", "The farm lost [nine] cows on Monday -> actor=",
)  # fmt: skip
DEED: Final = ContextCue(
    "actor.deed", _COLUMN, phrases("in", "by", "from", "after", "during", "following", "amid", "at"), "adjunct",
    "[Nine] monks were killed in an air strike -> actor=an_air_strike",
    "[Nine] monks were killed in a convent -> actor=",
)  # fmt: skip
CAUSE: Final = ContextCue(
    "actor.cause", _COLUMN, phrases("due to", "because of", "owing to", "as a result of", "as a consequence of", "at the hands of"),
    "adjunct",
    "[Nine] pupils were hurt as a result of the shelling -> actor=the_shelling",
    "Due to the snow the town mourned its [nine] dead at home -> actor=",
)  # fmt: skip
DIED_OF: Final = ContextCue(
    "actor.died_of", _COLUMN, phrases("of", "from"), "adjunct",
    "[Nine] monks died of cholera -> actor=cholera", "[Nine] monks died of their wounds -> actor=",
)  # fmt: skip
WHEN: Final = ContextCue(
    "actor.when", _COLUMN, phrases("when", "after", "as"), "when_clause",
    "[Nine] monks were killed when jets bombed a market -> actor=jets",
    "[Nine] fans were killed after the match -> actor=",
)  # fmt: skip
# What is done to others through the object of a verb: ``set fire to nine huts``, ``upheld the sentences of nine``.
_HARM_DONE = frozenset(
    "damage flooding destruction havoc devastation disruption blackout outage power-cut chaos mayhem delay panic ruin erosion "
    "landslide mudslide".split()
)
_SUPPLIES = frozenset("power electricity water gas heat heating supply service internet access light".split())
_CHARGES = frozenset("case charge complaint fir lawsuit suit proceeding indictment warrant summons petition".split())
_PENALTIES = frozenset("sentence conviction verdict acquittal penalty term punishment suspension".split())
_ASSAULTS = frozenset("attack strike raid assault ambush airstrike air-strike".split())
_COVERS = frozenset("roof roofing tile cladding shutter".split())
_OFF = frozenset({"off", "from", "of"})
_WHERE_HARM_IS = frozenset("to in on at across for".split())
WROUGHT_BY: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = (
    dict.fromkeys(("cause", "do", "inflict", "trigger", "wreak", "create", "spark"), (_HARM_DONE, _WHERE_HARM_IS))
    | dict.fromkeys(
        ("cut", "knock", "disrupt", "interrupt", "restore", "shut", "sever", "turn"), (_SUPPLIES, _WHERE_HARM_IS)
    )
    | dict.fromkeys(
        ("register", "file", "lodge", "press", "prefer", "institute", "book", "initiate", "drop", "withdraw", "issue"),
        (_CHARGES, ADVERSATIVE | BENEFACTIVE),
    )
    | dict.fromkeys(
        ("uphold", "quash", "overturn", "commute", "confirm", "affirm", "annul", "reverse", "reduce"),
        (_PENALTIES, PARTITIVE | ADVERSATIVE | BENEFACTIVE),
    )
    | dict.fromkeys(("launch", "stage", "mount", "conduct", "carry"), (_ASSAULTS, TARGETS))
    | {
        "set": (frozenset({"fire"}), ALLATIVE),
        "tear": (_COVERS, _OFF),
        "rip": (_COVERS, _OFF),
        "blow": (_COVERS, _OFF),
        "lay": (frozenset("waste siege".split()), ALLATIVE),
        "open": (frozenset({"fire"}), TARGETS | ADESSIVE),
    }
)
_LEADING_ON = sorted(frozenset[str]().union(*(links for _, links in WROUGHT_BY.values())))
WROUGHT: Final = ContextCue(
    "actor.wrought", _COLUMN, phrases(*_LEADING_ON), "verb_before",
    "Rebels set fire to [nine] huts -> actor=Rebels", "Rebels left the fire to [nine] men -> actor=",
)  # fmt: skip
ADDRESSED: Final = ContextCue(
    "actor.addressed", _COLUMN, phrases("speak to", "speak with", "talk to", "talk with", "chat with", "fire at", "shoot at", "fire on"), "verb_before",
    "Detectives have spoken to [70] clerks -> actor=Detectives", "Detectives have spoken of [70] clerks -> actor=",
)  # fmt: skip
SET_OFF: Final = ContextCue(
    "actor.set_off", _COLUMN,
    phrases("step on", "tread on", "drive over", "run over", "ride over", "roll over", "pass over", "run through", "hit", "strike"), "when_clause",
    "[Nine] guards died after stepping on a mine -> actor=a_mine", "[Nine] guards died after stepping on a rake -> actor=",
)  # fmt: skip
CONTRACTED: Final = ContextCue(
    "actor.contracted", _COLUMN,
    phrases("contract", "catch", "develop", "drink", "ingest", "inhale", "swallow"), "when_clause",
    "[Nine] monks died after contracting a virus -> actor=a_virus", "[Nine] monks died after watching a virus -> actor=",
)  # fmt: skip
WHERE: Final = ContextCue(
    "actor.where", _COLUMN, phrases("where", "in which", "during which", "at which", "as a result of which", "in the course of which"), "where_clause",
    "The worst attack was on a jail, where [nine] inmates were killed -> actor=The_worst_attack",
    "The worst jail is in Ard, where [nine] inmates were killed -> actor=",
)  # fmt: skip
WITH: Final = ContextCue(
    "actor.with", _COLUMN,
    phrases("attack", "bomb", "shell", "shoot", "raid", "storm", "strike", "hit", "ambush", "fire", "open", "bombard", "assault", "rampage", "explode", "crash", "collapse",
            "burst", "capsize", "sink", "overturn", "derail", "erupt", "inundate", "flood", "engulf", "submerge", "swamp"),
    "with_clause",
    "Troops shelled the suburb, with [nine] people killed -> actor=Troops",
    "The mayor visited the shelled suburb, with [nine] people killed -> actor=",
)  # fmt: skip
NAMED_BEFORE: Final = ContextCue(
    "actor.named_before", _COLUMN, phrases("they", "he", "she"), "named_before",
    "Bandits raided Ard. They shot [nine] nuns -> actor=Bandits", "Guards met two bandits. They had shot [nine] nuns -> actor=They",
)  # fmt: skip
TOLL: Final = ContextCue(
    "actor.toll", _COLUMN, phrases("from", "of", "in"), "toll_noun",
    "The toll from the quake rose to [nine] -> actor=the_quake", "The toll in Kesh rose to [nine] -> actor=",
)  # fmt: skip
TOLL_OWNER: Final = ContextCue(
    "actor.toll_owner", _COLUMN, (), "toll_owner",
    "The quake's death toll rose to [nine] -> actor=The_quake", "The town's death toll rose to [nine] -> actor=",
)  # fmt: skip

CUES: Final = (
    AGENT, BY_NOUN, SUBJECT, MAIN_SUBJECT, LED_TO, CONFESSED, IMPOSED, CONVICTED, STEP, ACCUSED, BLAMED, MADE_OFF, USED, ASKED, PROVIDED, DEPRIVED, SWUNG, GIVER, BUYER, FLED, LINKED, LOST_TO, WROUGHT, ADDRESSED, DEED, CAUSE, DIED_OF, WHEN,
    SET_OFF, CONTRACTED, WHERE, WITH, NAMED_BEFORE, TOLL,
    TOLL_OWNER,
)  # fmt: skip

# Between the verb and the deed these take it back: ``pleaded not guilty to the murder``.
TAKING_BACK = frozenset({"not", "innocent"})
# Nouns of deeds and mishaps that can stand as the actor.
DEEDS = CLASSES["deadly"] - {"sea"} | frozenset(
    "accident airstrike air-strike arson robbery operation siege incursion invasion hijacking crackdown uprising coup mutiny "
    " ambush assault attack avalanche battle blast blaze blizzard bomb bombardment bombing brawl bullet cholera clash "
    "collapse collision conflict crash cross-fire crossfire crush cyclone dengue derailment disaster disease dispute drought "
    "earthquake ebola encounter epidemic eruption explosion famine fight fighting fire fire-fight firefight firing gunshot flood flooding "
    "floodwater gunbattle gun-battle gunfight gunfire heatwave hurricane inferno landslide lightning massacre measles mine mishap mudslide "
    "murder-suicide offensive outbreak pandemic pile-up plague quake raid rollover rain rainfall rainstorm downpour snowfall snowstorm hailstorm windstorm monsoon rampage riot rocket shell shelling shipwreck shoot-out shooting "
    "shootout sinking skirmish spree squall stabbing stampede storm strike tornado tragedy tsunami typhoon violence volcano war wildfire wreck".split()
)
# Verbs whose object is the harm itself: ``landslides caused 31 deaths``, ``ordered the execution of 90``.
CAUSING = frozenset(
    "cause trigger inflict claim take cost leave bring provoke produce kill mean spark commit perpetrate order mastermind "
    "plan stage conduct carry".split()
)
# What takes lives: ``cholera claimed 310 lives``.
TAKING_LIVES = frozenset({"claim", "take", "cost"})
# Verbs of those whom the harm befell: ``the army suffered 20 casualties``, ``the garrison lost 40 men``.
BEARING = frozenset(
    "have see lose suffer experience sustain witness endure mourn incur bury include comprise number survive face".split()
)
# Nouns of what is done for the dead, by nobody who harmed them: ``thanked the army for the burial of nine monks``.
VICTIM_FINDING_NOUNS = frozenset("burial cremation discovery funeral interment recovery".split())
# What those do who come upon victims, and harm nobody.
# By these the hurt are brought to where they are cared for.
CARING_VERBS = frozenset("treat admit rush transport take escort airlift fly transfer".split())
# By these those driven out are brought to where they stay: ``were driven out and moved to a school when it flooded``.
REHOUSING = frozenset("move shift relocate accommodate house shelter lodge".split())
VICTIM_FINDING_VERBS = CARING_VERBS | frozenset(
    "find recover discover retrieve pull count exhume unearth identify describe list praise bury collect locate "
    "receive report mourn investigate probe confirm rescue save seek search look hunt meet visit interview comfort "
    "release name question honour honor remember "
    "commemorate photograph".split()
)
# What those do with the dead whom they find: ``divers brought up nine bodies``.
MOVING_BODIES = frozenset("bring carry lift haul drag dig fish winch take remove".split())
# By these somebody only looks into a deed.
PROBING = frozenset("investigate probe examine review".split())
# What those do whom a deed was meant for.
REPELLING = frozenset("repel foil thwart prevent stop condemn investigate survive face deny avert avoid".split())
# Behind these verbs what leads on by ``of`` or ``from`` is a cause.
DYING = frozenset("die perish drown suffocate succumb starve freeze suffer collapse fall".split())
# Of whom that is said stands behind the same prepositions what did it to them: ``are dead from the virus``.
DEAD = frozenset("dead ill sick".split())
# By these somebody harms the object, of whom is told then that they died: ``struck a cyclist, who died``.
HURTING = frozenset(words[0] for words in WITH.words) | frozenset(
    "stab beat knife punch kick burn poison crush trample maul bite sting club hack bludgeon knock run".split()
)
# In the passive these say that a deed befell people: ``died after being caught in an attack``.
CATCHING = frozenset("catch hit strike shoot stab trap bury involve".split())
# Nouns of a harm that name what people die of: ``nine deaths from heatstroke``.
HARMS = frozenset({"death", "fatality"})
# What people die of that nobody else did: ``died of their wounds``.
OWN_HARM = frozenset("wound injury burn age cause complication".split())
# Those who are told of beside others: ``nine died and several others were hurt when``.
OTHER_DETERMINERS = frozenset({"other", "another"})
# Groups of those who fight: who harms the others of a list hardly harmed them too.
FIGHTING_GROUPS = frozenset({"attacker", "combatant"})
# What hits one and not a whole list: ``two were shot dead and one was grazed by a bullet``.
OWN_MEANS = frozenset("bullet splinter shrapnel stone brick bottle arrow pellet knife".split())
# Between a person and what befell them these only date, unless a deed is told: ``after the match``.
DATING_SUBORDINATORS = frozenset({"after"})
# Who does this only comes upon the harmed: ``were dead when police arrived``.
ARRIVING = frozenset("arrive respond reach".split())
# What a thing comes under, and who attacks then: ``came under fire from rebels``.
COMING_UNDER = frozenset({"under"})
ATTACKED_BY = AGENTIVE | ABLATIVE
# Nouns that only count what stands behind their ``of``: ``the number of attacks doubled, killing 62``.
COUNTING_NOUNS = frozenset({"number", "total"})
# Those who do this harm others beside them too: ``died as two gangs clashed``.
CLASHING = frozenset("clash exchange".split())
# What does this befalls no less than those under it: ``died as a shaft collapsed``.
GIVING_WAY = frozenset("collapse burst cave crumble".split())
# These a place does under people; what bursts does so over them.
BREAKING = GIVING_WAY - {"burst"}
GIVEN_WAY = {"give": frozenset({"way"})}
# What people are in or on when it gives way: ``after a dam collapsed``; not what falls on them, as a wall does.
STOOD_ON = frozenset(
    "mine gallery shaft tunnel pit quarry dam bridge footbridge walkway pier jetty balcony terrace stage stand grandstand platform "
    "floor scaffolding building block house home school church mosque shop hotel market mall arcade warehouse factory hall trench".split()
)
# Deeds that two sides do to each other, and what leads to the other side: ``a clash with rustlers``.
MUTUAL = frozenset(
    "battle brawl clash confrontation encounter exchange fight fighting firefight fire-fight gunbattle gun-battle gunfight "
    "gun-fight scuffle shoot-out shootout skirmish standoff stand-off war".split()
)
ON_EITHER_SIDE = frozenset({"with", "between"})
# Behind these a deed only dates that people went away: ``fled following the clashes``; not ``were displaced after them``.
ONLY_DATING = frozenset("after following before".split())
UPROOTING = frozenset("chase displace uproot drive expel force dislocate".split())
# Pronouns that stand for the subject of the clause around theirs: plural, of one person, of a body.
PLURAL_PRONOUNS = frozenset({"they"})
DOER_PRONOUNS = PLURAL_PRONOUNS | SINGULAR_PERSONS | IMPERSONAL
# What whoever is a pronoun behind it did to others before: ``attacked farmers. They killed nine``.
ASSAILING = frozenset(
    "attack ambush raid storm assault bomb shell bombard rob loot besiege surround invade mob charge terrorise terrorize".split()
)
# Verbs that say little, and what they make an attack of: ``opened fire on the nuns``.
LIGHT_ASSAILING = dict.fromkeys(
    ("launch", "stage", "mount"), frozenset("attack assault raid ambush offensive".split())
) | {
    "open": frozenset({"fire"}),
    "lay": frozenset({"siege", "ambush"}),
}
# What explodes under whoever steps on it.
EXPLOSIVES = frozenset("mine landmine bomb ied explosive device booby-trap".split())
# What is done to those who are taken, or to what they ride in or live in: ``kidnapped after an armed group stopped their bus``.
INTERCEPTING = frozenset(
    "hijack carjack commandeer waylay intercept stop halt board invade enter break surround seize block overpower".split()
)
# What a thing bears by which somebody else harmed it: ``The clinic sustained $9,000 in damages``.
SUSTAINING = frozenset({"sustain"})
# How those taken are held, by whoever took them: ``kidnapped and held by bandits``; not: and freed by police.
KEEPING = frozenset("hold take keep carry drive drag".split())
# What opens a clause of what only went on while it happened.
MEANWHILE = frozenset({"while"})
# A deed only where it does it: ``killed by a mine``, but ``trapped in the mine``.
PITS = frozenset({"mine"})
# By these, where nothing determines them, people are carried, and harmed by nobody: ``taken away by ambulance``.
MEANS = CLASSES["vehicle"] | frozenset(
    "air airlift ambulance bicycle bike boat canoe cart foot hand helicopter medevac motorbike motorcycle rail rickshaw road "
    "sea ship stretcher".split()
)
# What those who announce it do themselves: ``announced cuts of 12 percent``.
STEPS_TAKEN = frozenset(
    "cut cutback fine grant hike investment layoff levy loan reduction compensation bonus payout reward subsidy award aid".split()
)
# What does this harms others besides: ``veered off the road when it skidded, killing nine``.
CRASHING = frozenset("blow careen detonate plunge ram skid slam smash swerve topple tumble veer".split())
# What is done to things counted by those who announce it: ``announced the closure of nine shops``.
DONE_TO_THINGS = frozenset(
    "closure sale purchase acquisition opening construction demolition recall cancellation deployment suspension expulsion "
    "relocation destruction creation launch evacuation shutdown grounding removal withdrawal".split()
)
# Verbs of a level that are deeds where things are counted: ``dropped 14 bombs``, ``cut 4,500 jobs``.
DOING_TO_THINGS = frozenset("drop cut add recover raise lower shed boost sink trim slash".split())
# Forms of them that are adjectives besides, so that only the clause tells: ``closed nine shops``.
LIKE_ADJECTIVES = frozenset({"closed"})
# What is done with money besides.
EARNING = frozenset({"earn", "raise", "recover", "add", "write", "wipe", "shave", "knock"})
# Of a bare sum these say whose it is: ``has $9 million in the bank``.
OWNING = frozenset({"have", "owe", "hold"})
# With a force as their object these are deeds: ``keeps 600 troops in the delta``.
STATIONING_VERBS = frozenset("keep maintain station".split())
# With a counted noun as its object this is a deed: ``has made 700 dives``.
MAKING = frozenset({"make"})
# Verbs of telling by which a firm takes things back: ``recalled 48,000 heaters``.
CALLING_BACK = frozenset({"recall"})
# By which no more is told of an amount than where a price stood: ``settled down $2``, ``closing 7 percent lower``.
SETTLING_VERBS = frozenset("settle close finish open trade end".split())
# By which no more is told than how far a thing moved: ``The rocket flew 900 km``.
MOTION_VERBS = frozenset(
    "fly travel slide roll drift move come run go skid soar plunge drop sink reach orbit coast float bounce".split()
)
# What is kept of people: ``stole the records of 9,000 patients``.
BELONGINGS = frozenset("record file data datum detail information account password identity address home house".split())
# Nouns of a sum that somebody offers, and the prepositions of who it is.
BIDS = frozenset("bid offer pledge donation gift".split())
OFFERED_BY = PARTITIVE | AGENTIVE | ABLATIVE
# Who makes or loses it over a time: ``made a profit of $9 million``, ``took a charge of $3 million``.
CLOSING_WITH = frozenset("make take have post book suffer incur run expect see".split())
FINANCIAL_RESULTS = frozenset(
    "profit loss charge earnings income revenue surplus deficit write-down writedown debt budget turnover".split()
)
# On these a result is made: ``made $2 million on sales of $9 million``.
TURNED_OVER = FINANCIAL_RESULTS | {"sale"}
# Of these results those who report them made them: ``reported a loss of $4 million``.
REPORTING = frozenset({"report"})
OF_OTHERS = frozenset({"at", "by"})
# What those who tell of it made or lost themselves: ``said profit rose to $9 million``.
OWN_RESULTS: Final = PROFITS - {"cost", "deficit", "earning", "surplus"}
# Verbs of telling that do something to things where no paper is their subject: ``found nine rings``.
TELLING_OR_DOING = frozenset("find give put record write".split())
# Events that somebody holds: ``held nine rallies``; not ``the jar holds nine pints``.
HOLDING = frozenset({"hold"})
EVENTS_HELD = frozenset(
    "meeting talk session hearing rally protest march demonstration vigil sit-in strike election by-election vote referendum "
    "poll ballot primary auction sale fair festival concert show exhibition match exercise drill manoeuvre maneuver trial summit "
    "conference briefing workshop seminar training interview consultation funeral ceremony parade reception debate forum "
    "discussion conversation dialogue negotiation contest race competition tournament event screening fundraiser convention "
    "congress lecture reading gathering procession".split()
)
# With a particle these do something: ``took in 300 samples``, ``handed over nine ships``.
PARTICLE_DOING = frozenset("take hold get carry bring hand turn give put".split())
# Of a place these say what lies in it: ``The park takes in nine villages``.
CONTAINING = frozenset("take hold".split())
# Whose subject makes its object do something: ``forced nine families to flee``.
FORCING = frozenset("force compel drive cause oblige prompt push lead".split())
# Verbs of telling whose frames are deeds: ``put two suspects before a court``.
RECORDING_VERBS = frozenset({"put", "record", "register"})
# Verbs of a level that are deeds where a deed or people are their subject: ``A quake hit nine villages``.
HITTING = frozenset({"hit"})
# Of a level with people, places or things as its object this is a deed: ``Nurses reached nine villages``.
REACHING = frozenset({"reach"})
# In the passive this says what arms somebody bears.
ARMING = frozenset({"arm"})
# What somebody wants does nothing itself: ``The goal is to close nine mills``.
AIMS = frozenset(
    "goal aim plan objective idea purpose task intention intent mission target ambition hope priority".split()
)
# What is done to things by those who harm people besides: ``Two were hurt and their carts damaged by a mob``.
WRECKING = frozenset("damage destroy loot burn torch vandalise vandalize ransack steal rob smash wreck".split())
# What else hits things: ``Missiles hit nine villages``.
STRIKING = frozenset(
    "missile drone mortar artillery jet warplane plane helicopter gunship howitzer tank lorry truck car bus train".split()
)
# By these a deed begins: ``A fire broke out and nine died``.
BREAKING_OUT = frozenset("break erupt start ignite".split())
# What a deed does to things that it passes: ``Floods tore through nine villages``.
TEARING = frozenset("tear sweep rip roar rage race surge blast barrel plough plow slam rampage smash crash".split())
CRASHING_VEHICLES = (
    STRIKING
    | CLASSES["vehicle"]
    | frozenset("ship boat vessel barge airliner airplane trailer tractor coach motorbike".split())
)
TEARING_THROUGH = frozenset("through across into".split())
# Whose subject makes another pay: ``ordered him to pay $10 million``.
ORDERING = frozenset("order force compel require sentence tell direct".split())
# Of these who has it done to them pays: ``was fined $9,000``.
FINING = frozenset({"fine"})
# Of a share of something these say whose it is, as of what they ask for: ``has a 9 percent stake``, ``want 9 percent``.
HELD_SHARES = STAKES | {"share"}
POSSESSION_VERBS = frozenset("have own hold keep retain".split())
OWNING_A_SHARE = frozenset({"own"})
WANTING = frozenset({"want"})
# What one may pocket: ``took $9 million in bribes``.
POCKETING_VERBS = frozenset({"take", "accept", "pocket"})
# With this behind its object a verb of finding says what somebody did: ``found a clerk guilty of stealing nine rings``.
GUILTY = frozenset({"guilty"})
JUDGING = frozenset({"find"})
# What those who are charged face: ``is facing nine charges``.
FACING = frozenset({"face"})
# What is done with and for those who do something else: ``crews backed by nine planes``.
SUPPORTING_VERBS = frozenset("back support accompany assist aid help lead head follow escort join".split())
# With somebody as their first object a sum is what they have to bear: ``cost the town $9 million``.
COSTING = frozenset({"cost"})
# The time that somebody does something for: ``spent nine hours clearing the road``.
SPENDING_TIME = frozenset({"spend"})
# What buys or sells something for a sum: who pays is the buyer.
BUYING = frozenset("buy acquire purchase".split())
SELLING = frozenset({"sell"})
# Verbs behind which a time is one's own: ``served a three-year term``.
BURDENING = frozenset("serve spend undergo extend begin start end finish complete celebrate mark attend miss".split())
# Verbs by which nothing is done to what they tell of, though its cause may stand beside them.
UNTOLD = SAYING | {"be", "occur", "happen", "come", "follow", "arise"}
# Verbs whose subject does nothing to the object.
_STATIVE = frozenset(
    "have be display exhibit feature depict portray hold shelter store carry ride thank blame praise criticise criticize condemn welcome like love hate admire respect differentiate include involve cost reach total account number see keep contain cover encompass span resemble represent comprise last exceed hit pass surpass top near weigh measure stand take lose rise fall climb drop "
    "increase decrease gain shrink grow need want own owe house seat mark hear witness face suffer remain become make enter outnumber survive separate await require earn win get receive average end match equal follow precede trail reflect express voice probe investigate study monitor mull eye ask join discover work understand breach greet".split()
)
NOT_DOING = (_STATIVE | SAYING | frozenset(CHANGE_VERBS)) - SETTLING_VERBS
