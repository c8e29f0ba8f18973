"""Words whose class decides how a clause goes on: verbs of saying, verbs that take clauses, nouns and their prepositions."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon.relators import INDEFINITE_ARTICLES

__all__ = [
    "ABSOLUTE_OPENERS",
    "ADDITIVE_SAYING",
    "ADDRESSEE_VERBS",
    "ADJUNCT_NOUNS",
    "AIMING",
    "ALWAYS_PASSIVE",
    "AMID",
    "ANYBODY",
    "ASSISTIVE_VERBS",
    "ATTRIBUTING",
    "BARE_BEHIND_UNITS",
    "BARE_GOALS",
    "BEFORE_BARE_INFINITIVES",
    "BEFORE_EVENTS",
    "BEFORE_INFINITIVES",
    "BEFORE_VERBAL_NOUNS",
    "BOUND_OPENERS",
    "CAUSATIVE_VERBS",
    "CHANGED_BY",
    "CHARGING",
    "CLAUSE_ADVERBS",
    "CLAUSE_TAKING",
    "CLOCK_HALVES",
    "COLLECTIVES",
    "COLLIDING",
    "COMPANY_FORMS",
    "COMPARATIVE_QUANTIFIERS",
    "CONDITIONS",
    "CONTROL_VERBS",
    "COPULAS",
    "DATING",
    "DATING_ADVERBS",
    "DAYPARTS",
    "DEEDS_BEHIND_TO",
    "DEEDS_LIKE_SEASONS",
    "DEFINED_BEHIND",
    "DENYING",
    "DESCRIBED_AS",
    "DESCRIBING_DOERS",
    "DITRANSITIVE_VERBS",
    "DOERS_OF_DEEDS",
    "DONE_BY_PEOPLE",
    "DONE_TO",
    "DRESSING",
    "DRIVEN_OFF",
    "EACH_OF_THESE",
    "EXAMPLES",
    "FINDING",
    "FORMER_ADJECTIVES",
    "FOUNDERING",
    "FREE_RELATIVES",
    "GOES_ON_SAYING",
    "GOING_OFF",
    "GOING_ON",
    "GRADABLE_QUANTIFIERS",
    "GRADES",
    "HAPPENING",
    "HOLDING_OPINIONS",
    "HOLDING_TRUE",
    "IMPLYING",
    "INCLUDED",
    "INDEFINITE_DETERMINERS",
    "INTRANSITIVE",
    "LAUNCHING",
    "LEADING_ON",
    "LEAVING_VERBS",
    "LETTING",
    "LEVELLED_BY",
    "LISTING",
    "LOCATING_VERBS",
    "MAKING_OFF",
    "MEANING_TO",
    "MEASURED_FROM",
    "MEASURE_ADJECTIVES",
    "MEASURE_ADVERBS",
    "MEASURE_DIMENSIONS",
    "MODIFYING_PLURALS",
    "MOTION",
    "NAMING_VERBS",
    "NEVER_BEFORE_NOUNS",
    "NEVER_DESCRIBING",
    "NEVER_REPORTING",
    "NOUNS_BEFORE_INFINITIVES",
    "NOUNS_BEFORE_NUMBERS",
    "NOUNS_WITH",
    "NUMBER_ADVERBS",
    "OPENING_HEDGES",
    "OUTWARD_PARTICLES",
    "PARTITIVE_OF_PEOPLE",
    "PARTITIVE_RELATIVES",
    "PART_PREPOSITIONS",
    "PAST_AUXILIARIES",
    "PERCEPTION_VERBS",
    "PHRASAL_VERBS",
    "PLAIN_COPULA",
    "PLANNING",
    "PLURAL_FORMS_OF_BE",
    "PREDETERMINERS",
    "PROSPECTIVE_VERBS",
    "RECEIVING",
    "RECORDING",
    "RELATED_BY",
    "REPORTED",
    "RESULTING",
    "SAYING",
    "SENSING",
    "SEQUENCE_ADVERBS",
    "SETTINGS",
    "SINGULAR_AUXILIARY_FORMS",
    "SLASH",
    "STANDING_FURTHER",
    "SUMMATIVE_ADVERBS",
    "SURE_HEDGES",
    "TAKING_CLAUSES_ALONE",
    "TAKING_TIME",
    "TELLING_BEFORE",
    "TELLING_BEHIND",
    "TIMES_OF_DAY",
    "TIME_SPENDING_VERBS",
    "TIME_UNIT_NOUNS",
    "TIME_WORDS",
    "TIMING",
    "TO_THE_NOUN",
    "UNACCUSATIVE_VERBS",
    "UNDERGONE_BY",
    "UNDERWAY",
    "VERTICAL_PARTICLES",
    "VIOLENCE_GERUNDS",
    "WEARING",
]

# Verbs, by lemma, that tell who speaks, also behind or inside what is said.
SAYING: Final = frozenset(
    "say tell report add claim announce state note write declare insist warn explain argue estimate confirm reply admit "
    "acknowledge recall quote ask contend predict stress conclude observe remark comment "
    "suggest inform".split()
)
# What people asked think of something: ``27 percent favour talks``; and verbs before what a poll found.
HOLDING_OPINIONS: Final = frozenset(
    "favour favor back support want oppose prefer trust fear like dislike reject".split()
)
FINDING: Final = SAYING | {"find", "show", "see", "reveal", "indicate"}
# Verbs whose -ing form behind an aside is said of its speaker: ``the state said, putting the toll at 80``.
GOES_ON_SAYING: Final = SAYING | frozenset("put cite describe call refer blame accuse".split())
# Behind a clause that is said this goes on with what its speaker says: ``said that the men fled, adding that two fell``.
ADDITIVE_SAYING: Final = frozenset({"add"})
# Verbs that say a clause is not so: who says so goes on behind it (``denied that the men fled, saying that two fell``).
DENYING: Final = frozenset("deny reject dismiss dispute refute".split())
# Verbs of saying whose -ed form never stands behind a noun as a participle.
NEVER_DESCRIBING: Final = frozenset("say insist argue contend remark comment reply".split())
# With these particles the -ed form of a verb tells what somebody does, and describes nothing: ``made away with nine rings``.
MAKING_OFF: Final = {"make": frozenset({"away", "off"})}
# Verbs whose -ed form describes no noun behind it: ``five suffered burns``.
NEVER_BEFORE_NOUNS: Final = frozenset(
    "suffer sustain receive incur undergo survive get face need lack attain deny plead flee have".split()
)
# Verbs of saying whose object is the hearer.
ADDRESSEE_VERBS: Final = frozenset("tell inform assure warn remind notify".split())
# Verbs whose present before what they tell is hardly a noun: ``the latest poll shows that``.
TELLING_BEFORE: Final = frozenset("say show suggest indicate reveal find".split())
# Verbs whose present ends a clause set off: ``..., records show.``
TELLING_BEHIND: Final = frozenset(
    "say show suggest indicate report note claim admit warn add confirm insist estimate reveal fear believe think".split()
)
# Behind a plural these are verbs before this word, whatever verb comes later: ``women account for half of those killed``.
LEADING_ON: Final = {"account": "for"}
# Verbs whose object can turn out to be the subject of a clause: ``the mayor thinks 12 boats sank``.
CLAUSE_TAKING: Final = SAYING | frozenset(
    "think know believe hope fear find show mean see hear feel understand learn discover reveal indicate prove ensure expect "
    "guess suppose assume realise realize agree doubt notice remember forget decide imply allege deny wish bet imagine figure "
    "allow assure teach demonstrate promise worry pretend swear dream wonder disclose".split()
)
# Those of them that seldom have a plain object: ``police said Bek and his son fled``, but ``reported a fire and two men fled``.
TAKING_CLAUSES_ALONE: Final = frozenset("say think insist argue hope suppose assume guess".split())
# Verbs of telling behind whose object an infinitive says what it is to do: ``told the residents to move``.
CONTROL_VERBS: Final = frozenset(
    "advise allow ask authorise authorize beg cause caution command compel direct enable encourage expect forbid force get help "
    "implore incite induce instruct invite lead motivate oblige order permit persuade press prompt push remind require teach "
    "tell tempt urge want warn".split()
)
# Those and others whose infinitive has their object as its subject: ``saw the 12 men leave``.
LETTING: Final = CONTROL_VERBS | frozenset("believe consider find have hear leave let make need see watch".split())
# Those of them whose object does what they tell: ``forced nine to seek shelter``, not ``asked nine to``.
IMPLYING: Final = frozenset("force cause make compel oblige drive lead help get".split())
# Verbs whose infinitive says what somebody holds that a noun is: ``a trade that Kesh estimates to be worth $12``.
HOLDING_TRUE: Final = frozenset("estimate believe consider reckon judge deem suppose think expect".split())
# Verbs behind which an infinitive has no *to*: ``helped raise $3m``, ``let the town raise``, ``made them dig``.
ASSISTIVE_VERBS: Final = frozenset({"help"})
CAUSATIVE_VERBS: Final = frozenset({"make"})  # only where people do it
BEFORE_BARE_INFINITIVES: Final = ASSISTIVE_VERBS | CAUSATIVE_VERBS | frozenset({"let"})
# Verbs right behind which *to* leads an infinitive: ``is expected to rise``.
MEANING_TO: Final = frozenset(
    "expect want hope plan intend refuse decline fail try attempt begin start continue seem appear tend vow threaten decide "
    "struggle project forecast predict estimate need agree aim arrange ask afford choose elect hesitate manage offer opt pledge "
    "prefer prepare pretend promise propose seek swear volunteer wish rush scramble".split()
)
# Verbs whose -ing form before *to* foretells: ``is going to rule``.
PROSPECTIVE_VERBS: Final = frozenset({"go"})
# Places and doings that one goes to without an article: ``is going to work``, not ``is going to change``.
BARE_GOALS: Final = frozenset(
    "work school court press market trial waste bed war jail prison church college sea town".split()
)
# Nouns right behind which *to* leads an infinitive: ``a chance to change``.
NOUNS_BEFORE_INFINITIVES: Final = frozenset(
    "ability agreement attempt bid campaign chance decision desire drive duty effort failure freedom inability intention need "
    "obligation opportunity permission plan pledge power promise proposal refusal right struggle time vow way willingness".split()
)
# Behind these predicates an infinitive says what somebody can or will do: ``unable to work``; so does ``have yet to``.
BEFORE_INFINITIVES: Final = frozenset(
    "able unable ready willing unwilling eager free likely unlikely due bound reluctant afraid keen anxious poised prepared "
    "determined entitled eligible certain sure supposed yet".split()
)
# Nouns whose infinitive says what somebody means to do: ``Kesh's proposal to withdraw 1,500 troops``.
PLANNING: Final = frozenset(
    "agreement approval attempt bid decision effort intention move offer order permission plan pledge promise proposal refusal "
    "threat vow".split()
)
# Verbs whose objects a state follows: ``left 41 people dead and 60 injured``.
LEAVING_VERBS: Final = frozenset({"leave"})
# These state a condition, but behind verbs of saying and asking: ``will close if``, ``asked if``.
CONDITIONS: Final = frozenset({"if", "unless"})
# Behind a noun between commas these say that it is one of those before: ``13 people, a baby included, fled``.
INCLUDED: Final = frozenset({"included"})
# Behind these an -ing form tells what their object does: ``saw rebels raiding a camp, killing nine``.
PERCEPTION_VERBS: Final = frozenset(
    "see watch hear notice spot film catch show picture photograph describe find discover observe witness depict record capture "
    "report remember imagine keep leave have".split()
)
# Verbs, besides *be*, that lead to a predicate.
COPULAS: Final = frozenset("be become remain seem appear stay prove feel look sound".split())
# Verbs whose -ed form with its list says what somebody carries: ``men armed with guns and an axe shot 12``.
WEARING: Final = frozenset({"arm", "equip", "dress", "clothe"})
# At the end of a name these say what sort of company it is: ``Temo Industries Inc.``
COMPANY_FORMS: Final = frozenset("inc corp co ltd plc llc ag nv sa gmbh limited incorporated".split())
# Verbs whose -ed form tells of a person: ``went to the camp dressed as a guard``.
DRESSING: Final = frozenset("dress disguise clothe mask".split())
# Verbs whose -ed form without an auxiliary and without an object is passive: ``12 killed in blast``.
ALWAYS_PASSIVE: Final = frozenset(
    "kill wound injure arrest hurt detain displace rescue behead execute kidnap abduct capture shoot stab jail charge evacuate "
    "hospitalise hospitalize bury house damage destroy convict sentence free release deploy affect name find hold slay lynch "
    "torture rape poison infect fine sack expel deport seize ambush bomb torch raze loot rob assassinate murder massacre "
    "scald maim trample electrocute decapitate slaughter mutilate".split()
)
# Further verbs that without any object tell what was done to people, before one of those: ``tied up and killed``.
DONE_TO: Final = frozenset("tie bind gag blindfold handcuff beat attack assault drag strip mug".split())
# Verbs whose past form with *by* right behind it tells what was done to its subject: ``when bus hit by train``.
UNDERGONE_BY: Final = (
    ALWAYS_PASSIVE
    | DONE_TO
    | frozenset(
        "hit strike target shell bombard ram crush hijack intercept blow engulf gut batter devour bite sting hack pelt besiege "
        "blast pepper flatten level topple knock".split()
    )
)
# Verbs of telling, and what is their subject in the passive alone: ``One death, two injuries reported``.
REPORTED: Final = frozenset({"report", "record", "register", "confirm", "document"})
NEVER_REPORTING: Final = frozenset(
    "death fatality injury casualty victim case infection arrest incident accident attack clash explosion blast fire abduction "
    "kidnapping loss violation breach complaint outage crash shooting murder rape".split()
)
# With *at* behind it this takes what it is aimed at for its object: ``when gunmen shot at their car``.
AIMING: Final = frozenset({"shoot"})
# Prepositions that hang on the noun right before them, whatever the noun.
TO_THE_NOUN: Final = frozenset(
    "of between including excluding per than among like such-as except versus vs worth but".split()
)
# Behind a number these tell the time of the day, and are no verb.
CLOCK_HALVES: Final = frozenset({"am", "pm", "a.m.", "p.m."})
# Behind the ``of`` of these stand those to whom it was done, also two of them: ``the killers of Bek and two guards``.
DOERS_OF_DEEDS: Final = frozenset(
    "killer murderer assassin slayer abductor kidnapper captor attacker hijacker rapist torturer".split()
)
# Between a determiner and a number these are no noun of their own: ``a record 12 deaths``.
NOUNS_BEFORE_NUMBERS: Final = frozenset({"record", "top", "bottom", "middle", "total"})
# preposition -> nouns, by lemma, that take it behind a verb: ``reported an attack on two villages``.
NOUNS_WITH: dict[str, frozenset[str]] = {
    "on": frozenset(
        "attack raid assault report ban tax war talk pressure limit book study strike debate information impact effect "
        "focus emphasis expert dependence reliance influence restriction view decision hearing vote referendum law "
        "article data figure crackdown advice lecture agreement stance tariff burden update perspective position "
        "discussion research conference paper sanction embargo siege blockade dispute statistic statement comment remark "
        "opinion essay lesson seminar workshop course chapter section note guide offensive bet grip claim demand verdict "
        "ruling consensus proposal bill legislation regulation rule treaty summit negotiation commentary assessment "
        "briefing documentary feature piece thought judgment judgement bearing inquiry hold cap check curb clampdown toll "
        "strain tribute variation insistence".split()
    ),
    "in": frozenset(
        "rise increase fall drop decline change cut reduction growth interest belief role part place stake decrease gain "
        "loss difference confidence expert experience faith success share surge improvement degree slump jump shift "
        "variation people man woman child house town city village area school hospital hole position vulnerability factor "
        "market commander win seat investment embassy presence patrol victory involvement fighter weakness camp lead "
        "expansion slowdown progress participation majority station building company number region state country province "
        "district error mistake crisis trend character chapter hero line word verse event pair pride delight joy "
        "difficulty skill training course lesson trade war battle sense development specialist pioneer figure name flaw "
        "gap crack".split()
    ),
    "for": frozenset(
        "reason need demand support plan responsibility request search call respect case hope desire budget market ticket "
        "candidate program programme fund proposal justification basis minimum excuse cure treatment replacement room bid "
        "opportunity preference record amount number average price rate cost motive warrant target justice funding "
        "criticism reputation priority credit vision timeline requirement potential permit conviction award spokesman "
        "spokeswoman spokesperson lawyer concern responsibility deadline prospect appetite application appeal argument "
        "approval alternative appointment arrangement compensation condition enthusiasm evidence explanation fee formula "
        "guideline implication incentive invitation licence license mandate model nomination passion permission plea "
        "possibility preparation prize punishment quest recipe remedy reward scholarship shelter strategy substitute "
        "sympathy taste tender trial vaccine allowance apology blueprint campaigner challenger clue entitlement fondness "
        "foundation framework gift hunger mission nominee outlook payment petition pressure provision refuge safeguard "
        "sanctuary setback subsidy successor talent tolerance topic vacancy yearning".split()
    ),
    "to": frozenset(
        "threat visit access trip damage reference answer solution right response approach attention contribution letter "
        "return road reply alternative affront danger key commitment introduction exception guide journey way route link "
        "relation door amendment change tie connection path end flight opposition blow tribute harm assistance aid "
        "supplement barrier obstacle challenge resistance exposure addition adherence adviser ambassador apology aversion "
        "boost claim clue contributor cousin devotion entrance envoy expedition extension gateway gift hindrance immunity "
        "indifference invitation loyalty marriage objection obligation pilgrimage postscript preface prelude proximity "
        "reaction sensitivity sequel servant similarity staircase stairs successor surrender testament transition "
        "vulnerability witness".split()
    ),
    "with": frozenset(
        "talk contact meeting agreement relation deal interview problem link war cooperation conversation contract man "
        "woman people person child house room country company city hotel partnership relationship patient family school "
        "apartment student area building member firm one those solidarity battle connection trouble clash exchange affair "
        "alliance acquaintance appointment association argument chat collision comparison compromise conflict "
        "confrontation date debate dialogue discussion dispute encounter experience feud fight friendship frustration "
        "pact quarrel rapport reunion rivalry satisfaction session struggle tie truce village town place box bag bottle "
        "cake cottage garden flat envelope tree face letter".split()
    ),
    "from": frozenset(
        "letter pressure report support message view excerpt refugee people man woman student quote money call request "
        "criticism participant official migrant delegate visitor representative death fatality email e-mail gift postcard "
        "income donation extract passage phrase release departure escape exit export import freedom independence "
        "protection relief benefit profit proceeds revenue advice invitation note telegram parcel present greeting lesson "
        "tax survivor veteran child boy girl family player team professor researcher scientist guest tourist "
        "data datum information figure statistic statement finding news testimony footage document record".split()
    ),
    "at": frozenset(
        "attempt look student professor level rate price cost speed age temperature aim teacher worker shot glance stare "
        "chance stab glimpse job seat place peek tilt jab go".split()
    ),
    "by": frozenset(
        "attack increase decrease book rise fall drop cut decline poem novel song visit raid strike killing murder "
        "massacre execution abduction kidnapping arrest detention bombing shelling shooting assassination beheading rape "
        "capture seizure invasion slaughter poisoning".split()
    ),
    "against": frozenset(
        "war attack crime case fight campaign protest offence allegation charge complaint vote lawsuit struggle violence "
        "threat sanction uprising indictment unity offensive resistance action protection prejudice discrimination motion "
        "evidence appeal bias fatwa verdict grudge vaccine suit crusade operation raid strike defence defense rebellion "
        "revolt judgment match game".split()
    ),
    "about": frozenset(
        "question information book story report doubt concern debate talk idea complaint news detail truth film fear "
        "article letter email word opinion joke tale rumour rumor theory conversation discussion argument anything "
        "something nothing thing worry anxiety misgiving reservation optimism pessimism enthusiasm curiosity novel poem "
        "song documentary warning speculation confusion claim comment remark statement assumption chapter note anecdote".split()
    ),
    "over": frozenset(
        "control victory concern dispute advantage power lead anger battle argument quarrel row fight debate worry fear "
        "confusion outrage war feud negotiation talks".split()
    ),
    "into": frozenset(
        "inquiry investigation research insight look probe entry step journey expedition conversion translation "
        "integration incursion foray invasion transformation dive".split()
    ),
}  # fmt: skip
# ``12 feet tall``: adjectives that take a measure before them.
MEASURE_ADJECTIVES: Final = frozenset(
    "tall long wide deep high old thick early late strong heavy north south east west northeast northwest southeast "
    "southwest north-east north-west south-east south-west short more less fewer ago later earlier before after thereafter afterwards hence".split()
)
# Only people do these, no place or thing: ``taken to hospital complaining of pains``.
DONE_BY_PEOPLE: Final = frozenset("complain bleed weep cry scream limp vomit cough".split())
# Nouns, by lemma, that date or last: without a preposition they stand beside the verb, not as its object.
TIME_UNIT_NOUNS: Final = frozenset(
    "second minute hour day night week weekend month quarter year decade century time morning afternoon evening season summer "
    "winter spring autumn fall moment".split()
)
# Behind a preposition these are what goes on, not what somebody does: ``killed in fighting between two gangs``.
VIOLENCE_GERUNDS: Final = frozenset("fighting shelling shooting bombing rioting firing".split())
BEFORE_EVENTS: Final = frozenset("in during amid after".split())
# Right behind a verb of saying these only begin to say when: ``announced late on Monday``.
TIMES_OF_DAY: Final = frozenset({"late", "early", "earlier"})
DEEDS_LIKE_SEASONS: Final = frozenset({"fall", "spring"})
# These and their plurals as written.
TIME_WORDS: Final = TIME_UNIT_NOUNS | {unit + "s" for unit in TIME_UNIT_NOUNS} | {"centuries"}
# Words that together with a time unit date: ``last year``.
DATING: Final = frozenset("last next this that every each one same previous past following".split())
# Adjectives that behind a bare number are adverbs: ``injured 140 overnight``.
DATING_ADVERBS: Final = frozenset("overnight early late daily weekly monthly yearly nightly".split())
# A preposition that is an adjective before the first noun of a sentence: ``past forecasts said``.
FORMER_ADJECTIVES: Final = frozenset({"past"})
# A word that can open a clause and that at the beginning of a sentence only leads on to it: ``So in May they left``.
GOING_ON: Final = frozenset({"so"})
# Behind a comma these tell who says the whole: ``died when a wall fell, according to the guild``.
ATTRIBUTING: Final = frozenset({"according to", "per"})
# Behind *in* these go with the verb, and not with the noun before: ``held nine men in Ard in connection with the raid``.
ADJUNCT_NOUNS: Final = frozenset(
    "connection retaliation response protest exchange return revenge reprisal accordance anticipation conjunction "
    "collaboration coordination preparation addition turn vain secret".split()
)
# Behind such a word these are graded by it: ``lost so many men``.
GRADABLE_QUANTIFIERS: Final = frozenset({"much", "many", "few", "little"})
# Alone as objects these are one with their verb: ``took place in nine towns``.
HAPPENING: Final = frozenset({"place", "effect", "shape", "root", "hold"})
# Verbs of the senses, with a state or with what is sensed: ``felt cold``, ``felt two drops``.
SENSING: Final = frozenset({"feel", "smell", "taste"})
# Pronouns that what they have describes: ``for anyone with nine goats``.
ANYBODY: Final = frozenset(
    "anyone anybody someone somebody everyone everybody nobody anything something everything nothing those".split()
)
# Single words that hedge a number they stand right before.
NUMBER_ADVERBS: Final = frozenset(
    "about around some over nearly almost roughly approximately only just exactly least another every up "
    "all the first last next other".split()
)
# Before a number these hedge it where they open a clause.
OPENING_HEDGES: Final = frozenset({"above", "below"})
# Pronouns that what stands right behind them defines: ``those arrested``.
DEFINED_BEHIND: Final = frozenset({"those"})
# Subordinators that say when: a clause that they open is no object but of verbs that take clauses.
TIMING: Final = frozenset({"when", "while", "because", "whenever"})
# Verbs whose -ed form with these prepositions hardly is anything but a participle: ``a charge related to the sale``.
RELATED_BY: Final = {
    "accuse": frozenset({"of", "in"}),
    "associate": frozenset({"with"}),
    "base": frozenset({"in", "on", "at"}),
    "connect": frozenset({"to", "with"}),
    "convict": frozenset({"of"}),
    "involve": frozenset({"in"}),
    "link": frozenset({"to", "with"}),
    "relate": frozenset({"to"}),
    "suspect": frozenset({"of", "in"}),
    "tie": frozenset({"to"}),
    "want": frozenset({"for"}),
}
# Prepositions that name what is in a set: they hang on the noun before, also across a comma.
EXAMPLES: Final = frozenset({"including", "excluding", "such as", "like", "except", "versus"})
# ``one in eight``, ``nine out of ten``: between two bare numbers they part the second.
PART_PREPOSITIONS: Final = frozenset({"in", "out of", "of"})
# Prepositions and subordinators that a measure can stand before: ``two years after``, ``30 km from``.
MEASURED_FROM: Final = frozenset(
    "after before from outside beyond behind above below into since off past inside beneath under over until till".split()
)
# Behind another preposition these bound the amount that follows: ``a price of between $6 and $8``.
BOUND_OPENERS: Final = frozenset({"between", "up to", "over", "under", "above", "below", "around", "about"})
# Participles that say where a place is: ``a town of 900 people located 9 km off``.
LOCATING_VERBS: Final = frozenset({"locate", "situate"})
# Behind a time that these take an -ing form tells what was done: ``spent three days pumping water``.
TIME_SPENDING_VERBS: Final = frozenset({"spend", "waste"})
# Before an amount these hang on the noun or the verb of a change: ``a rise in pay from $20 to $50``, ``cut the term to nine years``.
CHANGED_BY: Final = frozenset({"from", "to", "by"})
# Before a level at which something stands: ``growth stood at 3 percent and inflation at 4``, ``the Greens on 31 percent``.
LEVELLED_BY: Final = frozenset({"at", "on"})
# Behind a length these say how far off something is, or how large: ``a farm 9 km away``, ``Ard, 3 miles off Ostrel``.
MEASURE_ADVERBS: Final = frozenset(
    "away apart off from outside inland offshore upstream downstream north south east west northeast northwest southeast southwest "
    "north-east north-west south-east south-west deep high tall wide long thick short up down more less".split()
)
# Nouns that an amount stands before without an owner's mark: ``27 years experience``, ``$900 dollars damage``.
BARE_BEHIND_UNITS: Final = frozenset(
    "experience imprisonment jail prison probation detention leave notice rest service damage snow snowfall rain rainfall".split()
)
# Behind a slash these tell of what a rate is: ``$6,000 income/capita``.
SLASH: Final = "/"
EACH_OF_THESE: Final = frozenset("capita head person household day week month year hour".split())
MEASURE_DIMENSIONS: Final = frozenset({"time", "length"})  # dimensions
# Verbs, besides those of saying, whose -ed form says that what it tells of has been counted: ``two deaths recorded``.
RECORDING: Final = frozenset("record register detect count log document".split())
# So do these, of people in a state: ``listed five dead and 14 hurt``.
LISTING: Final = frozenset({"list", "find", "see"})
# Behind *by* these -ing forms describe who did it: ``were shot by retreating soldiers``.
DESCRIBING_DOERS: Final = frozenset(
    "advancing retreating withdrawing marauding rampaging rioting fleeing passing visiting patrolling marching returning invading "
    "occupying opposing feuding warring raiding roving roaming prowling stampeding charging shining".split()
)
# Behind these an -ing form that is a noun too is their object: ``fled fighting in the hills``.
BEFORE_VERBAL_NOUNS: Final = frozenset("flee escape cause trigger spark provoke unleash ignite witness".split())
# Verbs whose -ed form before *by* says who sent or made what stands before it: ``nine drones fired by Chad``.
LAUNCHING: Final = frozenset("launch fire send drop plant lay release build make supply own operate".split())
# Verbs of those who take people in: ``received 12 bodies and 40 wounded``.
RECEIVING: Final = frozenset("receive admit treat take get see evacuate transport carry bring collect register".split())
# Verbs of charges: their -ed form tells of persons.
CHARGING: Final = frozenset("accuse charge suspect convict acquit".split())
# These have a deed behind their object and ``of``: ``accused dozens of killing guards``.
WITH_DEED_BEHIND_OF: Final = CHARGING | frozenset("clear warn deprive rid cure remind inform absolve".split())
# Hours of the day without a determiner: ``before dawn``, ``taken away by noon``.
DAYPARTS: Final = frozenset("dawn daybreak daylight dusk midday midnight nightfall noon sundown sunrise sunset".split())
# Adverbs before an -ed form that make it the next deed of the subject: ``shot nine men, then fled``.
SEQUENCE_ADVERBS: Final = frozenset({"then"})
# Nouns first, but behind ``to`` at the end of a clause deeds: ``25,000 turned up to vote``.
DEEDS_BEHIND_TO: Final = frozenset(
    "vote rest protest fight march travel escape dance talk play drink retreat rally surrender hunt sail visit help".split()
)
# The verb whose predicate is what all else of the clause hangs on.
PLAIN_COPULA: Final = "be"
# ``with two men watching``: behind these the noun is the subject of the -ing form that follows.
ABSOLUTE_OPENERS: Final = frozenset({"with", "without"})
# Forms of auxiliaries that only a singular, or only a plural, has as its subject.
SINGULAR_AUXILIARY_FORMS: Final = frozenset({"is", "was", "has", "does", "isn't", "wasn't", "hasn't", "doesn't"})
PAST_AUXILIARIES: Final = frozenset({"was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"})
PLURAL_FORMS_OF_BE: Final = frozenset({"are", "were", "aren't", "weren't"})
# Singular nouns that a plural verb can follow: ``the crew were``.
COLLECTIVES: Final = frozenset(
    "police people team government family group crew staff pair couple number majority minority total dozen army navy public "
    "rest half third quarter lot handful party company committee council gang band force militia brigade garrison squad none press "
    "media data".split()
)
# Plurals that stand before another noun as singulars do: ``the arms dealers``, ``the women soldiers``.
MODIFYING_PLURALS: Final = frozenset(
    "affairs airlines arms communications customs drugs goods men news operations relations resources rights sales savings "
    "securities services sports systems trades women works".split()
)
# ``Meanwhile the mayor fled``: before a determiner these are of the clause, and no part of the noun phrase as in ``even the mayor``.
CLAUSE_ADVERBS: Final = frozenset(
    "recently later earlier now then soon meanwhile however moreover again afterward afterwards therefore thus hence also still instead "
    "finally eventually initially previously currently subsequently simultaneously separately similarly consequently accordingly "
    "additionally furthermore nevertheless nonetheless otherwise unfortunately fortunately apparently reportedly allegedly suddenly "
    "immediately indeed perhaps maybe often sometimes usually".split()
)
# ``sales were up 13 percent``: words of direction that a measure follows.
VERTICAL_PARTICLES: Final = frozenset({"up", "down"})
# ``ten more people``: words of comparing that stand between a number and its noun.
COMPARATIVE_QUANTIFIERS: Final = frozenset({"more", "fewer", "less", "such"})
# Those that stand for the noun where none follows: ``40 more fled``, ``five other wounded``.
STANDING_FURTHER: Final = frozenset({"more", "other"})
# Those that stand for an adverb at the end of a clause: ``24 killed total``.
SUMMATIVE_ADVERBS: Final = frozenset({"total", "overall"})
# Grades of harm, of which one can lead to another: ``minor to serious wounds``.
GRADES: Final = frozenset("minor mild light slight superficial moderate serious severe critical grave major".split())
# Verbs that take no object: their -ed form without an auxiliary is finite.
INTRANSITIVE: Final = frozenset(
    "die arrive flee come go occur happen rise fall sit stand live sleep arise appear disappear emerge erupt exist crawl lie "
    "collide vanish depart succumb perish remain wait talk speak agree apologise apologize belong depend laugh smile last "
    "abstain persist prevail resign retire retreat surface travel wander weep work survive differ consist".split()
)
# Those that take an object too, and hardly do behind an aside: ``a bomb, planted by rebels, exploded``.
GOING_OFF: Final = frozenset(
    "explode detonate burst overturn capsize derail veer roll flip skid run turn end begin start".split()
)
# Those of them, and of change, whose -ing form before a noun describes it: ``of remaining delegates``; behind these
# prepositions so do those of all verbs of change: ``amid increasing losses``, not ``by increasing prices``.
UNACCUSATIVE_VERBS: Final = frozenset(
    "remain exist neighbor neighbour rise fall emerge linger loom dwindle ail falter wane ensue prevail soar plummet".split()
)
# What things do that kill and destroy, so that the -ing form before a noun describes it: ``falling debris hurt nine``.
UNDERWAY: Final = frozenset("fall rise fly collapse crumble melt speed drift rage swell explode".split())
AMID: Final = frozenset({"amid", "amidst", "under", "despite", "with", "because of", "due to", "given"})
# Verbs with two objects: ``gave the town seven days``.
DITRANSITIVE_VERBS: Final = frozenset(
    "give offer pay send cost award grant hand lend owe show sell teach deny bring fine allow save earn charge win leave "
    "promise assign".split()
)
# Of these the second object is a time: ``took the men nine days``.
TAKING_TIME: Final = frozenset({"take"})
# Determiners that count one.
INDEFINITE_DETERMINERS: Final = INDEFINITE_ARTICLES | {"another"}
# ``six of whom died``: these take their part from the noun before.
PARTITIVE_RELATIVES: Final = frozenset({"of whom", "of which"})
# Of those before they take people: ``nine guards on the bus, all of whom died``.
PARTITIVE_OF_PEOPLE: Final = frozenset({"of whom"})
# They stand for a noun and for the relative that tells of it: ``in what police called a raid``.
FREE_RELATIVES: Final = frozenset({"what", "whatever"})
# Those that hedge whatever stands before them.
SURE_HEDGES: Final = frozenset({"about", "around"})
# ``all the men``, ``half the men``: determiners that another can follow.
PREDETERMINERS: Final = frozenset({"all", "both", "half", "such", "what", "quite", "many"})
# Prepositions of time and place: behind an adjective they hang on its verb (``found dead in two houses``).
SETTINGS: Final = frozenset(
    "in at after before during within over near by since until inside outside on throughout".split()
)
# Verbs of moving: behind them a particle leads to a place (``walked down two streets``).
MOTION: Final = frozenset(
    "go come walk run fall drive move travel climb fly sail march wander ride head rush flow swim race hike jump step look live "
    "stand sit".split()
)
# Verbs of what hits something behind a preposition: what that does is done by the subject (``fell on a bus killing two``).
COLLIDING: Final = frozenset(
    "crash smash slam ram plough plow drive run roll plunge fall veer career skid collide tumble hurtle topple collapse "
    "swerve land".split()
)
# Verbs of mishaps of what moves or burns, which nobody does to it: ``after a bus carrying nuns overturned``.
FOUNDERING: Final = frozenset(
    "capsize overturn sink derail explode ignite detonate burst flip erupt founder malfunction stall".split()
)
# Verbs of what such a hit does.
RESULTING: Final = frozenset("kill injure wound hurt maim leave destroy damage crush bury trap strand flatten".split())
# Of these a number behind is what was moved: ``drove out 300 families``.
OUTWARD_PARTICLES: Final = frozenset({"out", "away"})
DRIVEN_OFF: Final = frozenset({"drive off", "march off", "run off"})
# Verbs whose object can stand behind a preposition that belongs to them: ``took in 600 people``, not ``met in 600 towns``.
PHRASAL_VERBS: Final = {
    verb: frozenset({"in"})
    for verb in (
        "take",
        "bring",
        "haul",
        "pull",
        "let",
        "draw",
        "call",
        "rope",
        "usher",
        "swear",
        "hand",
        "turn",
        "ship",
        "bus",
    )
} | {"pass": frozenset({"along"})}
# Verbs behind which a name stands for who was just told of: ``a man called Lee``.
NAMING_VERBS: Final = frozenset({"call", "name", "nickname", "dub"})
# Verbs behind which a word that can open a clause leads to what somebody is: ``a man identified as Lee``.
DESCRIBED_AS: Final = {"as": frozenset("identify describe know regard name list portray brand label treat".split())}
