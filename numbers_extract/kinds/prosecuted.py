"""Prosecuted: people charged, on trial, convicted, sentenced."""

from numbers_extract.kinds.frame import Frame
from numbers_extract.kinds.kind import Kind

KIND = "prosecuted"
RECORD = Kind(
    KIND,
    "people charged, tried, convicted or sentenced",
    order=70,
    hue=325,
    people=True,
    victim=True,
    held=True,
    by_law=True,
)

FRAMES = (
    Frame(
        "prosecuted.charge.object", KIND, "object",
        ("indict", "convict", "sentence", "prosecute", "acquit", "fine", "arraign", "impeach", "extradite", "retry", "exonerate", "court-martial"),
        ("The court sentenced [12] smugglers -> kind=prosecuted", "[36] brokers have been indicted -> kind=prosecuted"),
        ("The sentence took [12] smugglers by surprise -> kind=count", "The shop fined the clerk [12] dollars -> kind=money"),
    ),
    Frame(
        "prosecuted.accuse.object", KIND, "object", ("charge",),
        ("[36] brokers have been charged -> kind=prosecuted", "The state charged [nine] nurses with fraud -> kind=prosecuted"),
        ("The museum charged [36] visitors five dollars -> kind=count", "The bull charged [nine] walkers -> kind=count"),
        pattern="!OBJ:{price}; !SUBJ:{charging_animal}|{civil_body}; !BY:{charging_animal}; !COUNTED:fee|dollar|battery",
    ),
    Frame(
        "prosecuted.condemn.object", KIND, "object", ("condemn",),
        ("A tribunal condemned [nine] lawmakers to death -> kind=prosecuted",),
        ("The bishops condemned [nine] lawmakers -> kind=count", "The sale condemned [nine] farms to decay -> kind=count"),
        pattern="PP:to/{sentence}|{custody}|death|gallows|years|labor|labour or SUBJ:{judging} or BY:{judging} or INF:hang|die",
    ),
    Frame(
        "prosecuted.try.object", KIND, "object", ("try",),
        ("The court tried [nine] clerks -> kind=prosecuted", "[Nine] clerks were tried for fraud -> kind=prosecuted"),
        ("The coach tried [12] goalkeepers -> kind=count", "The club tried [12] players at centre -> kind=count"),
        pattern="!SUBJ:{civil_body}|coach|manager|chef|trainer|director; !PP:at|as/*",
    ),
    Frame(
        "prosecuted.bring.object", KIND, "object",
        ("bring", "put", "find", "send", "hand", "give", "refer", "commit", "take", "haul", "drag", "summon", "call", "slap", "hit", "serve", "order", "remand", "judge", "declare", "produce", "slam"),
        ("The guards brought [five] others for sentencing -> kind=prosecuted", "[Nine] men were put on trial -> kind=prosecuted"),
        ("The guards brought [five] others home -> kind=count", "The court gave [nine] men a meal -> kind=count"),
        pattern="PP:to|on|before|in|for|into|with/{court}|{sentence} or PP:to|on/gallows|death_row|firing_squad or RESULT:guilty or OBJ:{sentence} or RESULT:{sentence}",
    ),
    Frame(
        "prosecuted.clear.object", KIND, "object", ("clear", "absolve", "accuse", "suspect"),
        ("The jury cleared [nine] men of murder -> kind=prosecuted",),
        ("Guards cleared [nine] men from the hall -> kind=count", "The club accused [nine] men of sloth -> kind=count"),
        pattern="PP:of|on|for|under|over/{offence}; SUBJ:{court}|{judging}|{charging} or BY:{court}|{judging}|{charging} or PP:of|on/{offence}",
    ),
    Frame(
        "prosecuted.cleared.object", KIND, "object", ("clear", "exonerate", "absolve", "free", "sentence_clear"),
        ("The bench cleared [44] others -> kind=prosecuted",),
        ("The snow plough cleared [44] others -> kind=count", "The choir freed [two] of its singers -> kind=count"),
        pattern="SUBJ:bench|court|jury|tribunal|magistrate or BY:bench|court|jury|tribunal; !PP:from|out of/*; !PP:on/bail",
    ),
    Frame(
        "prosecuted.book_for.object", KIND, "object", ("fine", "summon"),
        ("The bureau fined [nine] officials for graft -> kind=prosecuted", "[20] motorists were fined under the traffic act -> kind=prosecuted"),
        ("The fine print named [nine] officials for a tour -> kind=count", "The club summoned [nine] singers -> kind=count"),
        pattern="PP:for|over|in/{offence} or PP:under/act|section|law|code; !SUBJ:club|hotel|venue|agent",
    ),
    Frame(
        "prosecuted.booked.object", KIND, "object", ("book",),
        ("[Two] clerks were booked for fraud -> kind=prosecuted",),
        ("[Two] players were booked for dissent -> kind=count", "[Two] singers were booked for the riot scene -> kind=count"),
        pattern="PP:for|under|over/{offence}; !SUBJ:{civil_body}|{commerce}; !BY:{civil_body}|{commerce}",
    ),
    Frame(
        "prosecuted.admit.subject", KIND, "subject", ("admit", "deny", "contest", "answer", "confess", "fight", "serve", "draw", "undergo"),
        ("[Nine] men denied charges of fraud -> kind=prosecuted", "[Nine] men are serving life sentences -> kind=prosecuted"),
        ("[Nine] men denied rumours of a rift -> kind=count", "[Nine] men are serving tea -> kind=count"),
        pattern="OBJ:charge|charges|sentence|sentences|trial|+life|+jail|+prison",
    ),
    Frame(
        "prosecuted.face.subject", KIND, "subject", ("face", "confront"),
        ("[Fifteen] nuns will face a judge -> kind=prosecuted",),
        ("[Fifteen] nuns will face the sea -> kind=count", "[Two] sides faced the judges of the contest -> kind=count"),
        pattern="OBJ:judge|magistrate|tribunal|jury|court|court-martial|extradition|firing_squad|gallows; !OBJ:contest|show",
    ),
    Frame(
        "prosecuted.get_life.subject", KIND, "subject", ("get", "receive"),
        ("[Nine] killers got life -> kind=prosecuted",),
        ("[Nine] killers got life insurance -> kind=count", "[Nine] clerks got death threats -> kind=count"),
        pattern="OBJ:life|death; !OBJ:insurance|peerage|membership; !OBJ:threat|threats",
    ),
    Frame(
        "prosecuted.quashed.subject", KIND, "subject", ("have",),
        ("[Nine] clerks had their convictions quashed -> kind=prosecuted",),
        ("[Nine] clerks had their convictions framed -> kind=count", "[Nine] clerks had their tea -> kind=count"),
        pattern="OBJ:conviction|sentence|verdict; RESULT:overturned|quashed|reduced|upheld|cut|commuted|suspended|annulled",
    ),
    Frame(
        "prosecuted.let_off.object", KIND, "object", ("let",),
        ("The judge let off [14] drivers -> kind=prosecuted",),
        ("The bus let off [14] drivers -> kind=count", "The judge let [14] drivers sit -> kind=count"),
        pattern="PRT:off or ADV:off; SUBJ:{judging} or BY:{judging}",
    ),
    Frame(
        "prosecuted.get_years.subject", KIND, "subject", ("get", "receive", "draw", "face", "serve"),
        ("[Nine] men got 10 years each for murder -> kind=prosecuted",),
        ("[Nine] men got 10 years of practice -> kind=count", "[Nine] men got life jackets -> kind=count"),
        pattern="OBJ:years|months|year|month|life; OBJ:each|apiece or PP:for/{offence} or PP:in|behind/{custody}",
    ),
    Frame(
        "prosecuted.appear.subject", KIND, "subject",
        ("appear", "face", "plead", "stand", "go", "appeal", "confess", "receive", "get", "await"),
        ("[Three] men appeared in court -> kind=prosecuted", "[Two] clerks pleaded guilty -> kind=prosecuted"),
        ("[Three] men appeared in public -> kind=count", "[Three] men stood near the court -> kind=count"),
        pattern="PP:in|on|before|at|to|for|against/{court}|{sentence} or OBJ:{sentence} or RESULT:guilty|{sentence}",
    ),
    Frame(
        "prosecuted.sentence_to.recipient", KIND, "recipient", ("hand", "give", "mete", "award", "deal", "issue", "order", "slap"),
        ("The court handed prison terms to [nine] traders -> kind=prosecuted", "Fines were handed to [nine] traders -> kind=prosecuted"),
        ("The court handed new keys to [nine] traders -> kind=count", "The mayor gave prizes to [nine] traders -> kind=count"),
        pattern="OBJ:{sentence}|summons; !OBJ:+no",
    ),
    Frame(
        "prosecuted.plea.noun", KIND, "noun", ("plea", "verdict"),
        ("The inquiry led to [nine] guilty pleas -> kind=prosecuted",),
        ("The inquiry led to [nine] urgent pleas -> kind=count", "The judge heard [nine] pleas for calm -> kind=count"),
        pattern="MOD:guilty",
    ),
    Frame(
        "prosecuted.sentence.noun", KIND, "noun", ("sentence", "term"),
        ("The court passed [14] death sentences -> kind=prosecuted", "Judges handed out [nine] prison terms -> kind=prosecuted"),
        ("The teacher read [14] short sentences -> kind=count", "The mayor served [two] terms -> kind=count"),
        pattern="MOD:death|jail|life|prison|suspended|custodial; GOV:pass|issue|hand|impose|mete|deliver|give|dole|confirm|uphold|receive",
    ),
    Frame(
        "prosecuted.charges_against.of", KIND, "of",
        ("charge_against", "indictment_against", "case_against", "verdict_against", "sentence_on", "sentence_against", "proceeding_against", "sheet_against", "fir_against"),
        ("Prosecutors filed charges against [nine] men -> kind=prosecuted", "The court passed death sentences on [14] men -> kind=prosecuted"),
        ("The cavalry made charges against [nine] forts -> kind=count", "The firm made the case against [nine] rules -> kind=count"),
        pattern="!SUBJ:{salesman}; !MOD:new|better|special|loan|payment",
    ),
    Frame(
        "prosecuted.charges_laid.of", KIND, "of", ("bring_against", "file_against", "lay_against", "press_against", "level_against", "register_against", "lodge_against", "prefer_against", "frame_against", "drop_against"),
        ("Charges were laid against [five] teens -> kind=prosecuted",),
        ("A ladder was laid against [five] posts -> kind=count", "Bets were laid against [five] teams -> kind=count"),
        pattern="OBJ:charge|charges|case|cases|complaint|fir|sheet|chargesheet|suit|indictment",
    ),
    Frame(
        "prosecuted.penalty_for.of", KIND, "of", ("penalty_for", "sentence_for", "term_for"),
        ("Prosecutors seek the death penalty for [six] men -> kind=prosecuted", "The court upheld jail terms for [nine] men -> kind=prosecuted"),
        ("The office set new terms for [nine] tenants -> kind=count", "The referee gave a penalty for [two] fouls -> kind=count"),
        pattern="MOD:death|jail|prison|life|suspended|custodial",
    ),
    Frame(
        "prosecuted.years_for.of", KIND, "of", ("year_for", "month_for", "years_for"),
        ("Prosecutors sought nine years for [31] bankers -> kind=prosecuted", "The judge gave ten years to each, and eight years for [two] helpers -> kind=prosecuted"),
        ("The firm sought nine years for [31] bankers -> kind=count", "The town saved 12 years for [two] bells -> kind=count"),
        pattern="SUBJ:prosecutor|prosecutors|prosecution|state|crown|judge|court",
    ),
    Frame(
        "prosecuted.toll", KIND, "toll",
        ("conviction", "prosecution", "indictment", "acquittal", "defendant"),
        ("The number of convictions rose to [70] -> kind=prosecuted",),
        ("The number of contractions rose to [70] -> kind=count",
         "The conviction cost him [70] votes -> kind=votes", "The defendant's herd rose to [70] goats -> kind=count"),
    ),
    Frame(
        "prosecuted.noun", KIND, "noun",
        ("conviction", "prosecution", "indictment", "defendant", "co-defendant", "accused", "convict", "acquittal"),
        ("The unit won [70] convictions -> kind=prosecuted",),
        ("The unit won [70] medals -> kind=count", "The accused stole [70] goats -> kind=count", "The indictment has [70] pages -> kind=count"),
    ),
    Frame(
        "prosecuted.charges.noun", KIND, "noun", ("charge",),
        ("He faces [several] charges -> kind=prosecuted unit=charge", "[No] charges were filed -> kind=prosecuted value=0"),
        ("The bank faces [two] one-time charges -> kind=count", "The cavalry made [two] charges -> kind=count", "The shop added [several] charges ->"),
        pattern="GOV:face|file|bring|press|lay|prefer|lodge|drop|dismiss; !MOD:pretax|pre-tax|one-time|restructuring|impairment|extra|exceptional|hidden|late|bank|parking|service|delivery; !SUBJ:bank|firm|company|shop|hotel|airline|lender",
    ),
    Frame(
        "prosecuted.of", KIND, "of",
        ("trial", "retrial", "conviction", "prosecution", "sentencing", "indictment", "acquittal", "arraignment", "extradition", "court-martial", "sentence", "impeachment"),
        ("The trial of [hundreds] of people began -> kind=prosecuted",),
        ("The tale of [hundreds] of people began -> kind=count", "A vaccine trial of [400] patients began -> kind=count",
         "The trial of the mayor drew [hundreds] of tourists -> kind=count"),
        pattern="!MOD:clinical|drug|treatment|vaccine; !COUNTED:participant|patient|volunteer",
    ),
    Frame(
        "prosecuted.on_trial.subject", KIND, "subject",
        ("be", "remain"),
        ("[Four] officers are on trial -> kind=prosecuted",),
        ("[Four] officers are on leave -> kind=troops", "[Four] clerks were on a trial run -> kind=count"),
        pattern="PP:on|under/trial or PP:before/{court} or PP:in/dock|court or PP:on/death_row; !PP:on/+a",
    ),
    Frame(
        "prosecuted.on_trial.predicate", KIND, "predicate", ("on_trial",),
        ("They spoke to [eight] men on trial -> kind=prosecuted",),
        ("They spoke to [eight] men on leave -> kind=count", "They put [eight] cars on trial -> kind=count", "On trial days [eight] men sang -> kind=count"),
        pattern="!MOD:a|another|one|clinical|drug",
    ),
    Frame(
        "prosecuted.give_years.object", KIND, "object",
        ("give", "hand"),
        ("The judge gave [two] accomplices six years each -> kind=prosecuted",),
        ("The judge gave [two] speeches -> kind=count", "The judge gave [two] clerks six pens -> kind=count"),
        pattern="OBJ:years|months|year|month|life|lashes; SUBJ:{judging}",
    ),
)  # fmt: skip
