"""The cues of the column ``change``: by what a level went up or down, from where and to where."""

from __future__ import annotations

from numbers_extract.lexicon.context_cues.cue import ContextCue, phrases
from numbers_extract.lexicon.quantity_words import (
    CHANGE_NOUNS,
    CHANGE_PARTICLES,
    CHANGE_VERBS,
    HIGHER,
    LOWER,
    MOVING_VERBS,
    PUSHING_VERBS,
)

__all__ = [
    "CHANGES_OF_COUNTS",
    "CHANGES_OF_NO_LEVEL",
    "CHANGES_WITH_PREPOSITION",
    "COMING",
    "CUES",
    "FALLING",
    "FEWER",
    "LEVEL_REACHING_VERBS",
    "LEVEL_UNITS",
    "RAISING_VERBS",
    "RATE_NOUNS",
    "RELATIONS_OF_LEVELS",
    "RISING",
    "STEPPING_WITH",
    "SUMS_OF_MONEY",
    "SUPPLIES",
    "WHERE_TO",
]

_COLUMN = "change"
RISING, FALLING = "increase", "decrease"


def _going(words: dict[str, str], way: str) -> tuple[tuple[str, ...], ...]:
    return phrases(*(word for word, goes in words.items() if goes == way))


CUES: tuple[ContextCue, ...] = (
    ContextCue(
        "change.rise", _COLUMN, _going(CHANGE_VERBS, RISING),
        "level_verb",
        "The toll rose to [62] -> change=increase_to",
        "The rebels rose against [62] guards -> change=",
        RISING,
    ),
    ContextCue(
        "change.fall", _COLUMN, _going(CHANGE_VERBS, FALLING),
        "level_verb",
        "Output fell by [12 percent] -> change=decrease_by",
        "Output fell in [12] towns -> change=",
        FALLING,
    ),
    ContextCue(
        "change.increase", _COLUMN, _going(CHANGE_NOUNS, RISING),
        "level_noun",
        "The town told of a [12 percent] rise in rents -> change=increase_by",
        "The town told of the rise and of [12 percent] of its rents -> change=",
        RISING,
    ),
    ContextCue(
        "change.decrease", _COLUMN, _going(CHANGE_NOUNS, FALLING),
        "level_noun",
        "The town told of a drop of [12 percent] -> change=decrease_by",
        "The town told of a drop in [12] villages -> change=",
        FALLING,
    ),
    ContextCue(
        "change.up", _COLUMN, _going(CHANGE_PARTICLES, RISING),
        "level_word",
        "Rents are up [12 percent] -> change=increase_by",
        "Rents eat up [12 percent] of wages -> change=",
        RISING,
    ),
    ContextCue(
        "change.down", _COLUMN, _going(CHANGE_PARTICLES, FALLING),
        "level_word",
        "Rents are down [12 percent] -> change=decrease_by",
        "The boat went down [12 miles] off Kesh -> change=",
        FALLING,
    ),
    ContextCue(
        "change.higher", _COLUMN,
        phrases(*HIGHER),
        "behind_number",
        "Shares closed [12 percent] higher -> change=increase_by",
        "Shares closed [12 percent] below the higher price -> change=",
        RISING,
    ),
    ContextCue(
        "change.lower", _COLUMN,
        phrases(*LOWER),
        "behind_number",
        "There were [12 percent] fewer raids -> change=decrease_by",
        "In [12 percent] of the towns there were fewer raids -> change=",
        FALLING,
    ),
    ContextCue(
        "change.plus", _COLUMN, phrases("+"),
        "sign",
        "Rents: +[12 percent] -> change=increase_by",
        "Rents + food: [12 percent] -> change=",
        RISING,
    ),
    ContextCue(
        "change.moved", _COLUMN, phrases(*sorted(MOVING_VERBS)),
        "two_levels",
        "The price went from $80 to [$95] -> change=increase_to",
        "The price went to the man who had [$95] -> change=",
    ),
    ContextCue(
        "change.pushed", _COLUMN, phrases(*sorted(PUSHING_VERBS)),
        "past_level",
        "The pact pushed crude above [$93] -> change=increase_to",
        "The pact pushed crude [$93] barrels aside -> change=",
    ),
    ContextCue(
        "change.taken_off", _COLUMN,
        phrases("chop off", "cut off", "knock off", "shave off", "slice off", "trim off", "wipe off"),
        "taken_off",
        "The glut knocked [$5] off the price -> change=decrease_by",
        "The glut knocked [nine] men off the list -> change=",
        FALLING,
    ),
    ContextCue(
        "change.level_reached", _COLUMN, phrases("reach", "hit", "stand", "total", "touch", "hold", "be", "number"),
        "with_direction",
        "Deaths reached [1,200], up 18 percent -> change=increase_to",
        "Deaths reached [1,200] as prices went up -> change=",
    ),
    ContextCue(
        "change.level_at", _COLUMN,
        phrases("be", "close", "end", "finish", "open", "stand", "settle", "trade", "change", "sell", "come"),
        "at_level",
        "Shares were up 4 percent at [$87] -> change=increase_to",
        "Shares were sold up the road at [$87] -> change=",
    ),
    ContextCue(
        "change.factor", _COLUMN, phrases("factor"),
        "level_noun",
        "Rents are up by a factor of [three] -> change=times",
        "Rents are a factor in [three] towns -> change=",
        "times",
    ),
)  # fmt: skip

# What the preposition before a number says of the level that a verb or a noun moves.
RELATIONS_OF_LEVELS = {
    "to": "to",
    "by": "by",
    "from": "from",
    "past": "to",
    "above": "to",
    "below": "to",
    "beyond": "to",
    "under": "by",
    "over": "by",
}
# Nouns of change that people and things can be the measure of: ``an increase of 12 soldiers``, but not ``the loss of 12``.
CHANGES_OF_COUNTS = frozenset("increase decrease rise drop fall decline reduction growth".split())
# Counted things of which a verb says a change without a preposition: ``lost 12 seats``, ``cut 40 jobs``.
LEVEL_UNITS = frozenset({"seat", "point", "job"})
# Behind a length these say where somebody fell or climbed: ``fell 60 metres into a ravine``.
WHERE_TO = frozenset("into onto down off through over from".split())
# What ``to`` leads to those who get it: ``cut power to 40 homes``; ``cut its staff to 40 clerks`` says a level.
SUPPLIES = frozenset(
    "power electricity water gas heating supply service access aid fund funding assistance subsidy traffic".split()
)
# With an amount of money right behind these say that it was got or paid, no change: ``raised $5 million``.
RAISING_VERBS = frozenset("raise".split())
# Without a preposition these say no change of a level: ``the team lost 20 games``, ``they added ten names``.
CHANGES_OF_NO_LEVEL = frozenset(
    "lose add recover cut contract raise lower shed slip collapse crash drop boost gain wipe".split()
)
# These need a preposition for any amount: ``the plume extends 200 miles``, but ``extended by a mile``.
CHANGES_WITH_PREPOSITION = frozenset({"extend", "lengthen"})
# Whose ``from`` says out of what, where no way is told: ``The votes came from 62 towns``.
COMING = frozenset({"come"})
# Verbs that tell a step with these particles and no other: ``shot up 16 percent``, but ``shot down 16 planes``.
STEPPING_WITH = {"shoot": frozenset({"up"})}
# Nouns for how fast: ``grew at an annual rate of 7 percent``.
RATE_NOUNS = frozenset("rate pace clip speed".split())
# Nouns of change that name a sum where money follows: ``a loss of $5 million``.
SUMS_OF_MONEY = frozenset({"loss", "gain", "cut", "discount"})
# Behind a number of things these always say how far it is from another: ``12 fewer beds``.
FEWER = frozenset({"fewer"})
# Verbs beside which ``up`` and ``down`` say a change: ``ended up 3 percent``, ``was trading down 1 percent``.
LEVEL_REACHING_VERBS = frozenset(
    "be end close finish trade open go come edge inch tick move stand remain settle start trend revise creep bounce".split()
)
