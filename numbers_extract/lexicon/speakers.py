"""Who can say something: nouns of offices, papers and people who speak, their pronouns, and what stands in their names."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon.outcomes import CONDITION_OPENERS
from numbers_extract.lexicon.phrase_words import FIGURE_NOUNS
from numbers_extract.lexicon.relators import ALLATIVE, PARTITIVE

__all__ = [
    "ASKING_OBJECTS",
    "ASKING_OPENERS",
    "BY_MEANS",
    "BY_WHICH",
    "CAPTIONS",
    "CHANGED_FIGURES",
    "CONDITIONAL_OPENERS",
    "COUNTED_SO_FAR",
    "COUNT_NOUNS",
    "DEALT_WITH",
    "DECLARED",
    "DISAGREEMENT_WORDS",
    "DISPLAYING",
    "DOING_WITH_OBJECT",
    "FIGURES_OF_ANYTHING",
    "FINDING_TO_BE",
    "FORESEEING",
    "GIVEN_FIGURES",
    "GIVING_OUT",
    "HEDGING",
    "NAME_JOINTS",
    "NOT_ESTIMATING",
    "NOT_OF_A_FIGURE",
    "NOT_WITH_OBJECT",
    "OBSERVING",
    "OF_A_CLAUSE",
    "OF_A_LEVEL",
    "OF_A_PAPER",
    "ONLY_OF",
    "OPENS_WHAT_IS_SAID",
    "OWNING_JOINTS",
    "OWN_SPEAKERS",
    "PAPERS",
    "PLACING_JOINTS",
    "REPLY_VERBS",
    "REVISING_FIGURES",
    "SAYING_CLAUSES",
    "SPEAKERS",
    "SPEAKER_STOPS",
    "SPEAKING_PEOPLE",
    "TELLING_VERBS",
    "TELLS_BEHIND",
    "VICTIM_TERMS",
    "WHAT_IT_GOES_BY",
    "speaks",
]

# Papers, figures and inquiries: they say something, and do nothing.
PAPERS: Final = frozenset(
    "data figure document statistic report record survey number estimate statement list tally study census result bulletin file "
    "calculation investigation research analysis assessment poll inquiry enquiry audit review update database registry return "
    "filing email memo memorandum letter dossier transcript ledger statistics dataset forecast projection account paper "
    "polling count finding ruling verdict indictment affidavit complaint communique release dispatch diary log slide average index "
    "check image imagery picture photograph photo footage video trial test observation gauge radar sensor "
    "autopsy post-mortem postmortem necropsy examination dashboard tracker testimony chargesheet".split()
)
# Of these that count, also where the noun alone says nothing.
COUNT_NOUNS: Final = frozenset({"count", "tally"})
# Offices, bodies and people who make things known, by their noun.
SPEAKERS: Final = PAPERS | frozenset(
    "official authority ministry police agency bureau office department government army military spokesman spokeswoman spokesperson "
    "minister president monitor group commission observatory hospital crescent medic doctor witness resident panel mission prosecutor "
    "lawyer investigator expert analyst researcher company news newspaper radio television tv media mayor governor chief officer "
    "sheriff general colonel captain sergeant lieutenant council court organisation organization charity union un unicef service "
    "brigade think-tank thinktank administration ambassador watchdog embassy treasury family navy airline operator prison observer "
    "inspector auditor source rebel militant activist fund bank institute association body board centre inquest coroner judge "
    "tribunal forecaster organiser organizer commissioner center commander diplomat leader secretary director speaker bishop "
    "villager team campaign committee party foundation university network website magazine federation alliance coalition "
    "firm guild league junta chamber regime consultancy society trust regulator pollster ombudsman congress parliament senate attorney broadcaster publisher outlet herald gazette economist".split()
)
OWN_SPEAKERS: Final[dict[str, bool]] = {}
"""A user's own, by lemma, while they are in use; all are True."""


def speaks(lemma: str) -> bool:
    """Whether a noun is one of those who make things known."""
    return lemma in SPEAKERS or lemma in OWN_SPEAKERS


# Of these the people, for ``he`` and ``she``, besides nouns known to be for people.
SPEAKING_PEOPLE: Final = frozenset(
    "bishop coroner commander warden monitor auditor source envoy abbot premier chief mayor speaker".split()
)
# Subjects of verbs of saying that say nothing: things, harm, and those whom it befell.
SPEAKER_STOPS: Final = frozenset(
    "it there this that which what toll count death blast attack vehicle bomb fire storm car police-car bullet casualty "
    "fatality fact dead injured wounded victim loss injury bombing shooting explosion clash raid ambush massacre smile everyone anyone nobody whoever one much less more "
    "no yes yeah yep nope okay absolutely exactly worst best "
    "snow snowfall rain rainfall hail gust wind".split()
)
# What stands before a colon at the head of a line and tells of what is shown, not who says it: ``PHOTOS: Two dead``.
CAPTIONS: Final = frozenset(
    "photo photos picture pictures video videos watch note update updated gallery graphic map breaking corrected live".split()
)
# Inside the name of an office: ``the Office for National Statistics``.
NAME_JOINTS: Final = frozenset({"for", "without", "against", "on", "of"})
# Between a source and whose it is: ``a spokesman for the ministry``.
OWNING_JOINTS: Final = frozenset({"by", "for", "from"})
# By these something is said, and by nobody else: ``the mayor said by phone``.
BY_MEANS: Final = frozenset("name phone telephone email e-mail text fax radio video satellite mail letter".split())
# Between a source and where it is: ``two sources at the hospital``.
PLACING_JOINTS: Final = frozenset({"in", "at", "on"})
# ``figures released by the ministry``: what makes known, so that its agent says it.
GIVING_OUT: Final = frozenset("release publish issue compile collect announce provide supply post circulate".split())
# With a number as their object these do something: ``will add 120 vehicles``, ``found 12 bodies``.
DOING_WITH_OBJECT: Final = frozenset("add declare find put offer give hear post tell claim boast".split())
# ``found it to be 71 percent effective``: these tell what a thing is by its infinitive.
FINDING_TO_BE: Final = frozenset({"find", "show", "judge"})
# What is done where nothing is said: ``registered a case against nine men``, ``put names to nine faces``.
DEALT_WITH: Final = {
    "register": frozenset(
        "case fir complaint company firm voter birth marriage trademark vehicle domain protest".split()
    ),
    "record": frozenset(
        "statement testimony song album single video win victory triumph save interview message conversation".split()
    ),
    "put": frozenset(
        "name end pressure stop question trust faith hand money foot emphasis mind concentration energy effort skill talent knowledge".split()
    ),
}
# What is made by saying so: ``declared a dividend of 12 percent``, ``reported a loss of $12``.
DECLARED: Final = {
    "declare": frozenset(
        "dividend war emergency ceasefire truce curfew holiday bankruptcy end state victory independence famine winner".split()
    ),
    "confirm": frozenset("ambassador appointee judge justice magistrate nominee envoy".split()),
}
# What shows a change of its own, where it is no paper: ``The mill showed a rise of 5 percent``.
DISPLAYING: Final = {
    "show": frozenset("gain loss rise drop fall increase decrease decline growth jump slump improvement".split())
}
# Words before a figure that say how far the counting is: ``the final count``.
COUNTED_SO_FAR: Final = frozenset(
    "final official preliminary partial provisional unofficial complete early latest".split()
)
# Of an answer a bare number is what is said: ``answered 300``, not ``answered 300 letters``.
REPLY_VERBS: Final = frozenset({"answer", "reply"})
# Verbs whose object is the one who is told.
TELLING_VERBS: Final = frozenset({"tell", "inform"})
# Behind these verbs the one who says it needs what is said: ``officials fear that``, not ``two are feared dead``.
OF_A_CLAUSE: Final = frozenset("fear hear believe think point charge establish express voice affirm proclaim".split())
# Verbs of estimating that estimate nothing with this preposition: ``put in 900 hours``.
NOT_ESTIMATING: Final = frozenset({"put in", "put before", "put on", "put into", "put behind", "put to"})
# These estimate something only at a level: ``pegged the toll at 40``, not ``placed nine guards at the gate``.
OF_A_LEVEL: Final = frozenset({"peg", "place"})
# These foresee what an infinitive says of their object: ``projects the bloc to win 40 seats``.
FORESEEING: Final = frozenset({"forecast", "predict", "project"})
# These say only what a clause says, whatever noun phrase stands behind them: ``said the man, his wife and two sons left``.
SAYING_CLAUSES: Final = frozenset({"say"})
# These say something only where a paper does it: ``the poll gives Lind 40 percent``.
OF_A_PAPER: Final = frozenset({"give"})
# What these make another is a figure, whatever a pronoun stands for: ``revised it down to 38``.
REVISING_FIGURES: Final = frozenset({"revise", "correct", "update"})
# What those give who tell of it: ``gave a toll of 70``, not ``gave a total of $70``.
GIVEN_FIGURES: Final = frozenset("toll tally figure estimate count".split())
# With a figure as their subject these say nothing: ``the abbot's count took 12 hours``.
NOT_OF_A_FIGURE: Final = frozenset("take last need require cost occupy use begin end start make bring".split())
# With an object other than a clause these do something: ``maintains the strip``, ``wrote nine hymns``.
NOT_WITH_OBJECT: Final = frozenset(
    "maintain write argue contend observe stress post tweet rule speak project signal recall reply answer guess boast complain explain "
    "insist remark comment believe describe assert".split()
)
# With a measure as their object these say what was measured: ``observed 7 inches of snow``.
OBSERVING: Final = frozenset({"observe"})
# These say nothing but of what a preposition leads to: ``spoke of 80 deaths``.
ONLY_OF: Final = frozenset({"speak"})
# verb -> the prepositions behind which it says something: ``warned of 80 deaths``, ``admitted to 80 deaths``.
TELLS_BEHIND: Final = {
    **dict.fromkeys((*ONLY_OF, "warn", "tell", "boast", "complain"), PARTITIVE),
    **dict.fromkeys(("admit", "confess"), ALLATIVE),
}
# What a clause opens with that only asks: ``to ask whether the man drew it``.
ASKING_OPENERS: Final = frozenset({"whether"})
# A clause that these open is not said to have been: ``if the mayor says 12 died``, ``more than analysts had forecast``.
CONDITIONAL_OPENERS: Final = CONDITION_OPENERS | {"until", "than"}
# What opens a clause that is said, read as a relative or an adverbial one behind another noun.
OPENS_WHAT_IS_SAID: Final = frozenset({"that", "how", "whether", "why"})
# Where these stand, a speaker in brackets behind a number is its source: ``from 8,000 (police) to 30,000 (organisers)``.
DISAGREEMENT_WORDS: Final = frozenset(
    "estimate figure range vary differ count reckoning dispute attendance turnout crowd".split()
)
# Before a figure with its owner: ``by the coastguard's count``.
BY_WHICH: Final = frozenset({"by", "in"})
# What something goes by, where nobody says it: ``paid according to age``.
WHAT_IT_GOES_BY: Final = frozenset(
    "plan schedule custom tradition habit taste need age height size weight rank ability income merit wish wealth".split()
)
# Alone these hedge a number: ``estimates suggest 8,000``.
HEDGING: Final = frozenset({"estimates"})
# Figures that somebody gives anew: ``lowered the toll to nine``.
CHANGED_FIGURES: Final = FIGURE_NOUNS | {"estimate"}
# Of these only those that tell of people whom a harm befell: ``lowered the number of dead``, not ``of flights``.
FIGURES_OF_ANYTHING: Final = CHANGED_FIGURES - {"toll", "tally"}
VICTIM_TERMS: Final = frozenset(
    "dead death fatality casualty victim injured wounded missing case infection killed dying injury".split()
)
# Pronouns that stand for what was said, which is told before: ``said so``, ``denied it``.
ASKING_OBJECTS: Final = frozenset({"so", "it", "this", "that", "as much"})
