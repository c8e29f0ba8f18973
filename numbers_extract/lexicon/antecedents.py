"""Rules by which a number without a noun goes on from what was counted before, as data, and the words that they ask for."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = [
    "ALL",
    "ANSWER",
    "ANTECEDENTS",
    "BEFALLEN",
    "BODIES_FOUND",
    "BOTH",
    "DATED",
    "DID",
    "FURTHER_ONES",
    "GAP",
    "HANGS",
    "HIM",
    "IN_NUMBER",
    "IRREALIS_MODALS",
    "JOINING_VERBS",
    "KIND",
    "LEVEL",
    "NAMED",
    "NOUN",
    "OBJECT",
    "OF_SEX",
    "PARALLEL",
    "PRONOUN",
    "QUESTION_OF_NUMBER",
    "REPORTING_VERBS",
    "SAME_VERB",
    "STAND_IN_VERB",
    "SUMS_MEANT",
    "TAKES",
    "TELLING_OF",
    "THEIRS",
    "THEM",
    "TOLD",
    "UNHAPPENED",
    "AntecedentRule",
]

# How a number hangs in its clause that has no noun of its own.
TOLD: Final = "told"
ANSWER: Final = "answer"
LEVEL: Final = "level"
GAP: Final = "gap"
NAMED: Final = "named"
OBJECT: Final = "object"
PARALLEL: Final = "parallel"
SAME_VERB: Final = "same_verb"
DATED: Final = "dated"
PRONOUN: Final = "pronoun"
DID: Final = "did"
HANGS: Final[dict[str, str]] = {
    TOLD: "what a verb of telling has as its object: the mayor says 14",
    ANSWER: "alone behind a question how many: Seven, said the warden",
    LEVEL: "the level of a noun that stands for a count: the figure was 44",
    GAP: "in a clause whose verb is left out: the mill 120",
    NAMED: "behind the definite article: to join the 200 on the island",
    PARALLEL: "in a list whose first item alone has the verb: 3 were Indians and 2 Nepalis; 31 dead in Kalima, 12 in Temo",
    SAME_VERB: "the object of a verb that had a counted object in the sentence before: they used 44",
    DID: "the subject of a verb that stands for the one before: 11 did",
    PRONOUN: "no number, but a pronoun for those counted before: and both were killed",
    DATED: "behind a date and a colon: (2019: 310)",
    OBJECT: "the object of a verb behind an object that was counted: sank 11 boats and damaged 20",
}
"""How the number hangs, in words."""

# What it takes over.
ALL: Final = "all"
NOUN: Final = "noun"
KIND: Final = "kind"
TAKES: Final[dict[str, str]] = {
    ALL: "kind, unit, subject and group",
    NOUN: "unit, subject and group",
    KIND: "the kind that the verb of the pronoun says",
}
"""What it takes over, in words."""

# Behind a number these stand for the noun left out: ``has 46 shops and plans nine more``.
FURTHER_ONES: Final = frozenset({"more"})
# Verbs whose object, a number behind the article, counts others of their subject.
JOINING_VERBS: Final = frozenset({"join", "reinforce"})
# Verbs, by lemma, whose object can be a figure that somebody gives of the counted; others tell it behind *of*.
REPORTING_VERBS: Final = frozenset(
    "say claim report count estimate cite suggest insist acknowledge admit allege reckon list record tally quote state "
    "confirm answer reply".split()
)
TELLING_OF: Final = frozenset({"speak", "talk"})
# The verb that stands for one said before.
STAND_IN_VERB: Final = "do"
# ``some 45 in number``: behind a number that is set beside those whom it counts.
IN_NUMBER: Final = ("in", "number")
# ``How many guards were kidnapped?``: what is counted, the number still open.
QUESTION_OF_NUMBER: Final = ("how", "many")
# Pronouns for several who were counted before, and those for two of them.
THEM: Final = frozenset({"them", "they", "both", "all"})
BOTH: Final = frozenset({"both"})
# What a sum told before is called, behind *of*: ``$2 million of it``.
SUMS_MEANT: Final = frozenset("it that this which them total sum amount".split())
# Pronouns for one person, and the group that none of them is of.
HIM: Final = {"he": "woman", "him": "woman", "she": "man", "her": "man"}
# Words of the sex of a pronoun, by the one of whom it is not.
OF_SEX: Final = {
    "woman": frozenset("male man boy father husband son brother".split()),
    "man": frozenset("female woman girl mother wife daughter sister".split()),
}
# ``Their bodies were found``: who owns the noun, several or one; and the verbs that say so of the dead.
THEIRS: Final = {"their": True, "his": False, "her": False}
BODIES_FOUND: Final = frozenset(
    "bring bury burn carry cremate discover dig dump exhume find fish float haul identify lie locate pull recover "
    "retrieve return spot transport unearth wash".split()
)
# What opens a clause of what has not happened, or not yet.
UNHAPPENED: Final = frozenset({"before", "if", "lest", "unless", "until", "whether"})
# Auxiliaries of what has not happened.
IRREALIS_MODALS: Final = frozenset("will would shall should can could may might must".split())


class AntecedentRule(NamedTuple):
    """From what a number goes on that has no noun.

    ``hangs`` says how it stands in its clause, a name of :data:`HANGS`; ``takes`` is ``all`` (kind, unit, subject, group)
    ``noun`` (unit, subject and group: its own verb says another thing) or ``kind``; ``reach`` is how many sentences back it may
    go, 0 for its own alone; ``asked``: only to what a question asks for. The nearest thing that fits is taken. In the
    example the number stands in ``[ ]``; in the near miss it must go on from nothing by this rule.
    """

    id: str
    hangs: str
    takes: str
    reach: int
    example: str
    near_miss: str
    asked: bool = False


ANTECEDENTS: Final = (
    AntecedentRule(
        "antecedent.told",
        TOLD,
        ALL,
        1,
        "Police said 12 porters died, while the union claimed [60]. -> kind=deaths value=60",
        "Police said 12 porters died, while the union claimed [60] euros. -> kind=money",
    ),
    AntecedentRule(
        "antecedent.answer",
        ANSWER,
        ALL,
        1,
        "How many sailors were abducted? “[Seven],” the captain said. -> kind=abducted value=7",
        "How many guards were kidnapped? “[Seven] schools are shut,” said the warden. -> kind=count unit=school",
        asked=True,
    ),
    AntecedentRule(
        "antecedent.level",
        LEVEL,
        ALL,
        1,
        "Some 900 soldiers are based in Temo. The number is set to drop to [400]. -> kind=troops value=400",
        "Some 900 soldiers are based in Temo. The number of lorries is set to drop to [400]. -> kind=count",
    ),
    AntecedentRule(
        "antecedent.gap",
        GAP,
        ALL,
        0,
        "The mayor says 14 boats sank and the navy [22]. -> kind=count value=22 unit=boat",
        "The mayor says 14 boats sank and the navy [22] lorries. -> kind=count unit=lorry",
    ),
    AntecedentRule(
        "antecedent.named",
        NAMED,
        ALL,
        0,
        "Some 80 soldiers were flown in to join the [200] on the island. -> kind=troops value=200",
        "Some 80 soldiers were flown in to join the [200] monks on the island. -> kind=count",
    ),
    AntecedentRule(
        "antecedent.parallel",
        PARALLEL,
        ALL,
        0,
        "Of those killed, 14 were clerks, [nine] cooks and five guards. -> kind=deaths value=9",
        "Of those killed, 14 were clerks, and [nine] cooks escaped.",
    ),
    AntecedentRule(
        "antecedent.dated",
        DATED,
        ALL,
        0,
        "The mill shipped 900 looms (2019: [310]). -> kind=count unit=loom value=310",
        "The mill shipped 900 looms (2019: [310] lorries). -> kind=count unit=lorry",
    ),
    AntecedentRule(
        "antecedent.object",
        OBJECT,
        NOUN,
        0,
        "The union met 40 owners and interviewed [25]. -> kind=count unit=person value=25",
        "The union met 40 owners and interviewed [25] clerks. -> kind=count value=25",
    ),
    AntecedentRule(
        "antecedent.same_verb",
        SAME_VERB,
        ALL,
        1,
        "In May the band used four children as messengers. In June it used [44]. -> kind=count unit=person value=44",
        "In May the band used four children as messengers. In June it sold [44]. -> kind=count",
    ),
    AntecedentRule(
        "antecedent.did",
        DID,
        ALL,
        1,
        "Seven miners died, the owner said. According to the union, [11] did. -> kind=deaths value=11",
        "Seven miners died, the owner said. According to the union, [11] did the work. -> kind=count",
    ),
    AntecedentRule(
        "antecedent.befallen",
        PRONOUN,
        KIND,
        1,
        "The [two] nuns were crossing a yard, and both were killed. -> kind=deaths value=2",
        "Bandits stopped [two] traders on the bridge and threatened to kill both. -> kind=count value=2",
    ),
)

BEFALLEN: Final = next(rule for rule in ANTECEDENTS if rule.hangs == PRONOUN)
