"""The cues of the column ``scope``: totals, further numbers, what is left of a set, wholes and rates."""

from __future__ import annotations

from numbers_extract.lexicon.context_cues.cue import ContextCue, phrases
from numbers_extract.lexicon.phrase_words import FIGURE_NOUNS, TOLL_NOUNS

__all__ = [
    "CUES",
    "PAYMENTS",
    "PERIODIC",
    "RUNNING_NUMBERS",
    "RUNNING_SUMS",
    "STATE_VERBS",
    "TOTAL_HEDGES",
]

_COLUMN = "scope"
# What a verb of bringing brings behind the number: ``bringing to 12 the number of deaths``.
RUNNING_NUMBERS = FIGURE_NOUNS | {"strength"}
# What a verb of bringing brings to a sum: ``bringing the value of its aid to $9 million``.
RUNNING_SUMS = RUNNING_NUMBERS | {"value", "amount", "cost", "bill", "sum", "worth", "aid", "funding", "spending"}
# What is paid again and again: ``a monthly wage of $500``.
PAYMENTS = frozenset(
    "salary wage rent fee pay pension allowance benefit stipend income payment rate bill subscription instalment installment".split()
)
# What says how often something is paid or done, and the span of time of that.
PERIODIC = {
    "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month", "yearly": "year",
    "annual": "year", "annually": "year",
}  # fmt: skip

CUES: tuple[ContextCue, ...] = (
    ContextCue(
        "scope.additional", _COLUMN, phrases("another", "further", "additional", "extra", "more", "others", "other"),
        "beside_noun",
        "Bandits shot [three] others -> scope=additional",
        "Bandits shot more than [three] men -> scope=",
        "additional",
    ),
    ContextCue(
        "scope.additional_amount", _COLUMN, phrases("another", "further", "additional", "extra"),
        "before_amount",
        "The bank lent a further [$4 million] -> scope=additional",
        "The bank lent [$4 million] to a further man -> scope=",
        "additional",
    ),
    ContextCue(
        "scope.remainder", _COLUMN, phrases("other", "remaining", "rest"),
        "behind_article",
        "Bandits shot the other [three] men -> scope=part",
        "Bandits shot the [three] other men -> scope=additional",
        "part",
    ),
    ContextCue(
        "scope.member", _COLUMN, phrases("last", "first", "latest", "youngest", "oldest", "eldest", "biggest", "largest", "smallest"),
        "member_of",
        "The last of [six] men was jailed -> scope=whole",
        "The last [six] men were jailed -> scope=",
        "whole",
    ),
    ContextCue(
        "scope.total_of", _COLUMN, phrases("total", "combined", "cumulative", "overall"),
        "over_number",
        "The state lost a total of [60] men -> scope=total",
        "The state lost [60] men of the total -> scope=",
        "total",
    ),
    ContextCue(
        "scope.total_apart", _COLUMN, phrases("in all", "in total", "altogether", "so far", "to date", "overall"),
        "apart",
        "In all, [60] people died -> scope=total",
        "In all the towns that drowned, [60] people died -> scope=",
        "total",
    ),
    ContextCue(
        "scope.brought", _COLUMN, phrases("bring", "take"),
        "running_total",
        "The blast brings the toll to [62] -> scope=total",
        "The blast brings the men to [62] villages -> scope=",
        "total",
    ),
    ContextCue(
        "scope.toll", _COLUMN, phrases(*sorted(TOLL_NOUNS)),
        "running_level",
        "The toll stands at [62] -> scope=total",
        "The toll road saw [62] deaths -> scope=",
        "total",
    ),
    ContextCue(
        "scope.since", _COLUMN, phrases("since", "so far"),
        "since_perfect",
        "Since May, [44] reporters have been arrested -> scope=total",
        "Since May, the paper has kept [44] reporters -> scope=",
        "total",
    ),
    ContextCue(
        "scope.each", _COLUMN, phrases("each", "every"),
        "span_of_clause",
        "[40] people die every day -> scope=rate",
        "[40] people die in every town -> scope=",
        "rate",
    ),
    ContextCue(
        "scope.periodic", _COLUMN, phrases(*PERIODIC),
        "period",
        "The miller pays a monthly wage of [$500] -> scope=rate",
        "The monthly paper tells of a wage of [$500] -> scope=",
        "rate",
    ),
    ContextCue(
        "scope.typical", _COLUMN, phrases("typical", "average", "normal", "ordinary", "usual"),
        "typical_span",
        "On a typical day the clinic admits [nine] boys -> scope=rate",
        "On a typical farm the clinic admits [nine] boys -> scope=",
        "rate",
    ),
)  # fmt: skip

# What the grammar of numbers has read of a total already, by the ids of hedges.
TOTAL_HEDGES = frozenset({"hedge.before.a_total_of", "hedge.before.a_combined"})
# Verbs of what goes on, so that nothing is counted up since then: ``have held the three since March``.
STATE_VERBS = frozenset("hold keep live sleep stay remain shelter serve be have employ own house".split())
