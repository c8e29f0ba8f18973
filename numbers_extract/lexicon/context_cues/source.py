"""Cues of the column source: verbs, prepositions and marks that say whose words a number is."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon.context_cues.cue import ContextCue, phrases

__all__ = [
    "ACCORDING",
    "ACCUSE",
    "BESIDE_NUMBER",
    "CITE",
    "CLAIM",
    "CLAIM_BY",
    "CUES",
    "DECLARE",
    "DENY_REPORT",
    "DOING_WITH_PARTICLE",
    "FINDING",
    "HEAR",
    "HEARERS",
    "HINT",
    "IN_A_PAPER",
    "IRREGULAR_FORMS",
    "LABEL",
    "OPINION_POLLS",
    "POLL_KINDS",
    "QUOTE",
    "REVISE",
    "SAY",
    "SHOW",
    "SPEAKS_ON",
    "SURVEY_NOUNS",
    "TAKEN_IN_A_POLL",
    "VOUCH",
]

SAY: Final = ContextCue(
    "source.say", "source", phrases("say", "add", "announce", "state", "tell", "report", "confirm"), "what_is_said",
    "[Twelve] divers drowned, the harbour master said -> source=the harbour master",
    "[Twelve] divers marched off, and the harbour master said the port was calm",
)  # fmt: skip
DECLARE: Final = ContextCue(
    "source.declare", "source",
    phrases(
        "note", "warn", "point", "charge", "inform", "declare", "insist", "acknowledge", "admit", "claim", "allege", "deny", "argue", "contend", "maintain",
        "explain", "reply", "answer", "write", "tweet", "caution", "disclose", "quip",
        "concede", "stress", "assert", "remark", "comment",
        "boast", "complain", "recount", "express", "voice", "affirm", "proclaim", "reiterate", "mention", "clarify", "lament", "joke", "emphasise", "emphasize", "hint", "underline", "underscore",
    ), "what_is_said",
    "The abbot wrote that [nine] novices had fled -> source=The abbot", "The abbot wrote [nine] hymns",
)  # fmt: skip
HINT: Final = ContextCue(
    "source.hint", "source",
    phrases(
        "suggest", "indicate", "conclude", "reveal", "calculate", "predict", "forecast", "estimate", "reckon", "project", "signal",
        "testify", "verify", "observe", "recall", "post", "guess", "believe", "think", "speak", "expect", "fear",
    ), "what_is_hinted",
    "The weavers estimate that [nine] looms were lost -> source=The weavers", "The smoke suggests that [nine] looms were lost",
)  # fmt: skip
SHOW: Final = ContextCue(
    "source.show", "source",
    phrases(
        "show", "find", "count", "record", "list", "put", "document", "give", "register", "log", "determine", "publish",
        "describe", "rule", "assess", "detail", "rank", "establish", "place", "peg",
    ), "what_is_shown",
    "An audit found that [nine] barns were empty -> source=An audit", "Boys found that [nine] barns were empty",
)  # fmt: skip
# Of these the ones that do something with a particle: ``guards put down the riot``.
DOING_WITH_PARTICLE: Final = frozenset({"put", "give", "show", "place"})
HEAR: Final = ContextCue(
    "source.hear", "source", phrases("hear"), "what_is_heard",
    "The inquest heard that [six] weavers had died -> source=The inquest", "The farmer heard that [six] weavers had died",
)  # fmt: skip
CLAIM: Final = ContextCue(
    "source.claim", "source",
    phrases("claim", "boast", "admit", "acknowledge", "deny", "confess", "brag", "report", "announce"), "what_is_claimed",
    "The militia claimed to have shot [six] guards -> source=The militia",
    "The militia claimed responsibility for the blast that killed [six] guards",
)  # fmt: skip
ACCUSE: Final = ContextCue(
    "source.accuse", "source", phrases("accuse", "blame"), "what_is_charged",
    "The union accused the mill of sacking [55] weavers -> source=The union",
    "The union, which has [55] members, accused the mill of fraud",
)  # fmt: skip
QUOTE: Final = ContextCue(
    "source.quote", "source", phrases("quote", "cite"), "who_is_quoted",
    "Radio Kesh quoted the abbot as saying that [two] novices had fled -> source=the abbot",
    "The abbot, whom [two] novices like to quote, has fled",
)  # fmt: skip
CITE: Final = ContextCue(
    "source.cite", "source", phrases("citing", "quoting"), "who_is_named",
    "[Forty] huts burned, the daily wrote, citing the mayor -> source=the mayor",
    "The mayor read [forty] poems and went on quoting at length",
)  # fmt: skip
DENY_REPORT: Final = ContextCue(
    "source.denied_report", "source", phrases("deny", "dismiss", "reject", "refute", "rebut"), "who_is_quoted",
    "The mayor denied reports that [nine] clerks had fled -> source=reports",
    "The mayor denied that [nine] clerks had fled in reports",
)  # fmt: skip
CLAIM_BY: Final = ContextCue(
    "source.claim_by", "source", phrases("by", "from"), "whose_claim",
    "The mayor rejected claims by clerks that [nine] had fled -> source=clerks",
    "The mayor rejected claims by clerks after [nine] had fled",
)  # fmt: skip
REVISE: Final = ContextCue(
    "source.revise", "source", phrases("lower", "raise", "revise", "cut", "increase", "reduce", "correct", "update"), "what_is_claimed",
    "Officials lowered the toll to [nine] -> source=Officials", "Officials lowered the fee of [nine] clerks",
)  # fmt: skip
BESIDE_NUMBER: Final = ContextCue(
    "source.in_brackets", "source", (), "beside_number",
    "Estimates ranged from [8,000] (police) to 30,000 -> source=police", "Crowds of [8,000] (men) to 30,000 came",
)  # fmt: skip
ACCORDING: Final = ContextCue(
    "source.according", "source", phrases("according to", "per", "as per"), "who_is_named",
    "According to harbour records, the ferry has made [90] trips -> source=harbour records",
    "The ferry makes [90] trips per week",
)  # fmt: skip
FINDING: Final = ContextCue(
    "source.finding", "source",
    phrases("figure", "estimate", "count", "tally", "statistic", "finding", "calculation", "reckoning", "projection"), "whose_it_is",
    "The bishop's estimate was [4,000] -> source=The bishop's estimate", "Last year's estimate was [4,000]",
)  # fmt: skip
IN_A_PAPER: Final = ContextCue(
    "source.in_a_paper", "source",
    phrases("survey", "poll", "study", "report", "census", "statement", "memo", "letter", "filing"), "in_which_it_stands",
    "In the Temo survey, [47] farmers chose the plough -> source=the Temo survey", "In the survey year, [47] farmers died",
)  # fmt: skip
# Of these the ones that ask people; a poll does so where a name or a word of its kind stands before it: ``in a Verity poll``.
SURVEY_NOUNS: Final = frozenset({"survey"})
OPINION_POLLS: Final = SURVEY_NOUNS | {"poll"}
POLL_KINDS: Final = frozenset(
    "opinion latest recent new online telephone phone tracking nationwide national weekly monthly exit".split()
)
# Who takes this in a poll is asked, and nothing is told of them.
TAKEN_IN_A_POLL: Final = frozenset({"part"})
VOUCH: Final = ContextCue(
    "source.vouch", "source", phrases("confirm", "report", "announce", "record", "estimate", "give", "put", "verify", "claim", "allege", "expect", "forecast", "predict", "project", "peg"), "who_vouches",
    "The deaths of [11] miners were confirmed by the minister -> source=the minister",
    "The minister was confirmed by [11] senators",
)  # fmt: skip
LABEL: Final = ContextCue(
    "source.label", "source", phrases(":", "-"), "at_the_head",
    "Police: [3] held over theft -> source=Police", "Casualties: [3] hurt",
)  # fmt: skip
SPEAKS_ON: Final = ContextCue(
    "source.speaks_on", "source", (), "in_a_quotation",
    '"We fled," said Ana Ruiz. "[Nine] huts burned." -> source=Ana Ruiz', "We fled, said Ana Ruiz. [Nine] huts burned.",
)  # fmt: skip

CUES: Final = (
    SAY, DECLARE, HINT, SHOW, HEAR, CLAIM, ACCUSE, QUOTE, CITE, DENY_REPORT, CLAIM_BY, REVISE, BESIDE_NUMBER, ACCORDING, FINDING, IN_A_PAPER, VOUCH, LABEL, SPEAKS_ON,
)  # fmt: skip

# Bodies that hear evidence.
HEARERS: Final = frozenset("court inquest jury tribunal inquiry enquiry trial hearing judge".split())
# Forms of the verbs above that no rule makes.
IRREGULAR_FORMS: Final = frozenset("said told thought wrote written heard spoke spoken found shown gave given".split())
