"""What became of people who were shot, stabbed or hit, where the text says it apart: in a clause behind, or later.

``A man was shot and taken to a hospital``, ``Four people were shot. All are expected to survive.``: then they are no
longer casualties of whom it is not said whether they live. A cue tells what their clause says; a stand-in, which
subjects of a later sentence are those people.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from numbers_extract.lexicon.clause_words import CONDITIONS
from numbers_extract.lexicon.phrase_words import VICTIM_NOUNS

__all__ = [
    "CONDITION_OPENERS",
    "CONTINUING_OPENERS",
    "CUES",
    "DIED_LATER",
    "DOUBTED",
    "LAST",
    "NEGATIVE_PRONOUNS",
    "OF_THE_SAME",
    "PAIR",
    "PEOPLE",
    "RELAYED",
    "SINGLE",
    "STAND_INS",
    "THEMSELVES",
    "THERE",
    "THE_SAME",
    "TOLD_SO",
    "WHOLE",
    "WOUNDS",
    "OutcomeCue",
    "StandIn",
]


# ------------------------------------------------------------------------------------------------ what is said
class OutcomeCue(NamedTuple):
    """What a clause says of its subject, or of those whose wounds are its subject.

    ``kind`` is what their row becomes of. ``heads`` are lemmas of the verb, none where any will do; ``voice`` is
    ``active``, ``passive`` or empty for either; ``pattern`` says what stands beside the verb, as in a frame
    (:mod:`numbers_extract.kinds.pattern`). ``negated``: the clause must be negated, as otherwise it may not.
    The bracketed row of the example becomes of that kind, that of the counter-example does not.
    """

    id: str
    kind: str
    heads: tuple[str, ...]
    example: str
    counter_example: str
    pattern: str = ""
    voice: str = ""
    negated: bool = False


_EXPECTED = "GOV:expect|expected|likely|go|going"
_STATES = "critical|serious|stable|fair|good|guarded|satisfactory|grave|noncritical|non-critical"
_BEFORE = "|".join(f"+{state}" for state in _STATES.split("|"))
_LIFE_THREATENING = "life-threatening|life threatening"
_HARMLESS = (
    "non-life-threatening|non-life threatening|non life-threatening|non life threatening|nonlife-threatening|"
    "nonlife threatening|non-threatening"
)


def _with(words: str) -> str:
    """Wherever in the clause it is told how bad the wounds are."""
    before = "|".join(f"+{word}" for word in words.split("|"))
    return f"RESULT:{words} or OBJ:{before} or PP:/{before}"


CUES: tuple[OutcomeCue, ...] = (
    OutcomeCue(
        "outcome.died",
        "deaths",
        ("die", "succumb"),
        "[A] man was shot near the pier. He died at the scene.",
        "[A] man was shot near the pier. He lived near the scene.",
        voice="active",
    ),
    OutcomeCue(
        "outcome.pronounced_dead",
        "deaths",
        ("pronounce", "declare", "find"),
        "[A] man was shot in the street and pronounced dead at the scene.",
        "[A] man was shot in the street and declared bankrupt at the scene.",
        pattern="RESULT:dead|+dead",
        voice="passive",
    ),
    OutcomeCue(
        "outcome.killed",
        "deaths",
        ("kill",),
        "[Two] men were shot near the pier. Both were killed.",
        "[Two] men were shot near the pier. Both were killers.",
        voice="passive",
    ),
    OutcomeCue(
        "outcome.condition",
        "injuries",
        (),
        "[Four] men were shot on Monday. All of them are in stable condition.",
        "[A] man was shot in stable weather.",
        pattern=f"PP:in/condition or RESULT:condition; PP:in/{_BEFORE} or RESULT:{_BEFORE}",
    ),
    OutcomeCue(
        "outcome.condition_is",
        "injuries",
        ("be", "remain", "list", "describe", "give"),
        "[A] man was shot near the pier. His condition was listed as stable.",
        "[A] man was shot near the pier. His mood was described as stable.",
        pattern=f"TOPIC:condition; RESULT:{_STATES}",
    ),
    OutcomeCue(
        "outcome.condition_stabilised",
        "injuries",
        ("stabilise", "stabilize"),
        "[A] man was shot near the pier. His condition was stabilized.",
        "[A] man was shot near the pier. He stabilized the boat.",
        pattern="TOPIC:condition",
    ),
    OutcomeCue(
        "outcome.expected_to_live",
        "injuries",
        ("survive", "live", "recover"),
        "[Two] boys were shot on Monday. Both are expected to survive.",
        "[Two] boys were shot on Monday. Both are not expected to survive.",
        pattern=f"{_EXPECTED}; !OBJ:body|gun|weapon|vehicle",
    ),
    OutcomeCue(
        "outcome.expected_to_be_fine",
        "injuries",
        ("be",),
        "[Two] boys were shot on Monday. They are going to be fine.",
        "[Two] boys were shot on Monday. They are going to be late.",
        pattern=f"{_EXPECTED}; RESULT:ok|okay|fine|alright|right|o.k.",
    ),
    OutcomeCue(
        "outcome.survived",
        "injuries",
        ("survive",),
        "[Two] men were stabbed on Monday. Both survived.",
        "[Two] men were stabbed on Monday. Both may survive.",
        voice="active",
    ),
    OutcomeCue(
        "outcome.recovering",
        "injuries",
        ("recover",),
        "[Two] men were stabbed on Monday. They are recovering at home.",
        "[Two] men were stabbed on Monday. They recovered the gun at home.",
        pattern="!OBJ:*",
        voice="active",
    ),
    OutcomeCue(
        "outcome.treated",
        "injuries",
        ("treat", "hospitalise", "hospitalize", "stabilise", "stabilize"),
        "[Two] men were stabbed on Monday. They were treated for cuts.",
        "[Two] men were stabbed on Monday. They treated the cuts.",
        voice="passive",
    ),
    OutcomeCue(
        "outcome.received_treatment",
        "injuries",
        ("receive", "get"),
        "[Two] men were stabbed on Monday. They received medical attention at a clinic.",
        "[Two] men were stabbed on Monday. They received letters at a clinic.",
        pattern="OBJ:treatment|care|+medical|first_aid",
        voice="active",
    ),
    OutcomeCue(
        "outcome.wounded",
        "injuries",
        ("wound", "injure", "hurt"),
        "[Two] men were assaulted on Monday. They were badly wounded.",
        "[Two] men were assaulted on Monday. They wounded a clerk.",
        voice="passive",
    ),
    OutcomeCue(
        "outcome.suffered_wounds",
        "injuries",
        ("suffer", "sustain", "receive"),
        "[Two] men were assaulted on Monday. They sustained cuts.",
        "[Two] men were assaulted on Monday. They sustained losses.",
        pattern="OBJ:{wound}; !OBJ:+fatal|+no",
        voice="active",
    ),
    OutcomeCue(
        "outcome.wounds_not_grave",
        "injuries",
        (),
        "[Two] men were stabbed on Monday. They had non-life-threatening wounds.",
        "[Two] men were stabbed on Monday. They had life-threatening wounds.",
        pattern=_with(_HARMLESS),
    ),
    OutcomeCue(
        "outcome.wounds_not_called_grave",
        "injuries",
        (),
        "[Two] men were stabbed on Monday. Their wounds are not thought to be life-threatening.",
        "[Two] men were stabbed on Monday. Their wounds are thought to be life-threatening.",
        pattern=_with(_LIFE_THREATENING),
        negated=True,
    ),
    OutcomeCue(
        "outcome.taken_to_hospital",
        "injuries",
        ("take", "rush", "transport", "airlift", "fly", "drive", "bring", "transfer", "admit"),
        "[A] baker was shot near Ulm and taken to a hospital.",
        "[A] baker was shot near Ulm and taken to a court.",
        pattern="PP:to/{hospital}",
        voice="passive",
    ),
    OutcomeCue(
        "outcome.went_to_hospital",
        "injuries",
        ("bring", "drive", "take"),
        "[A] baker was shot near Ulm. He drove himself to a hospital.",
        "[A] baker was shot near Ulm. He drove vans to a hospital.",
        pattern="OBJ:himself|herself|themselves; PP:to/{hospital}",
    ),
)

# Of those who were taken to a hospital only this is still open.
THERE: tuple[OutcomeCue, ...] = tuple(cue for cue in CUES if cue.kind == "deaths")

# ``The blast hurt 14; two later died``: so a bare number tells that some of the hurt, missing or rescued have died since.
DIED_LATER: Final = (
    "ADV:later|subsequently|afterwards|afterward|eventually|since or PP:of|from|to/{wound} or PP:in|at/{hospital}"
)

# Verbs that lead from the subject to an infinitive and add nothing: ``were not believed to be``.
RELAYED: Final = frozenset("appear believe consider deem describe know report say seem think understand".split())
# In or over the clause these leave open whether it is so.
DOUBTED: Final = frozenset("could hope may might pray should would".split())
CONDITION_OPENERS: Final = CONDITIONS | {"whether"}
# The subject says that it holds of none.
NEGATIVE_PRONOUNS: Final = frozenset({"neither", "none"})
# These open a clause that goes on to tell of the people, where a pronoun is its subject: ``a hospital, where he died``.
CONTINUING_OPENERS: Final = frozenset({"as", "before", "until", "where"})
# Stands there for the people themselves.
THE_SAME: Final = frozenset("he she they both all".split())
# So a subject opens that stands for people counted before it in its own sentence: ``but his wounds were not grave``.
OF_THE_SAME: Final = THE_SAME | frozenset("his her their none neither".split())

# ------------------------------------------------------------------------------------------------ of whom
LAST: Final = "last"
PAIR: Final = "pair"
WHOLE: Final = "whole"
SINGLE: Final = "single"


class StandIn(NamedTuple):
    """A subject that stands for people counted before.

    ``means`` says for whom: ``last``, those counted last; ``pair``, two of them; ``whole``, a group and all its members;
    ``single``, the one counted in the sentence right before. ``heads`` are the nouns or pronouns, by lemma or spelling;
    an empty one is a bare number. ``opens`` are the words of which its first must be one, empty for any. ``told_by``:
    verbs of which one must tell of it in a relative clause. ``number`` is 1 or 2 for a singular or a plural noun, 0 for
    either. ``numbered``: it has a number. ``floats``: of these one stands in the verb, and the subject is a name or people
    by whatever words: ``are all expected``. The bracketed row of the example becomes of another kind, that of the
    counter-example stays what it is.
    """

    id: str
    means: str
    heads: frozenset[str]
    example: str
    counter_example: str
    opens: frozenset[str] = frozenset()
    told_by: frozenset[str] = frozenset()
    number: int = 0
    numbered: bool = False
    floats: frozenset[str] = frozenset()


WOUNDS: Final = frozenset({"injury", "wound", "condition"})
PEOPLE: Final = VICTIM_NOUNS | frozenset(
    "people person man woman boy girl teen teenager child kid male female juvenile student officer patient adult youth individual".split()
)
_BARE = frozenset({""})
_SHOT = frozenset({"shoot", "hit", "stab", "injure", "wound"})

STAND_INS: tuple[StandIn, ...] = (
    StandIn(
        "stand_in.they",
        LAST,
        frozenset({"they"}),
        "[Two] boys were shot on Monday. They were taken to a hospital.",
        "[Two] boys were shot on Monday. We were taken to a hospital.",
    ),
    StandIn(
        "stand_in.their_wounds",
        LAST,
        WOUNDS,
        "[Two] boys were shot on Monday. Their wounds are not life-threatening.",
        "[Two] boys were shot on Monday. Her wounds are not life-threatening.",
        opens=frozenset({"their"}),
    ),
    StandIn(
        "stand_in.both",
        PAIR,
        frozenset({"both", "neither"}),
        "[Two] boys were shot on Monday. Both of them are in stable condition.",
        "[Two] boys were shot on Monday. Both of the suspects are in stable condition.",
    ),
    StandIn(
        "stand_in.both_people",
        PAIR,
        PEOPLE,
        "[Two] boys were shot on Monday. Both victims were treated.",
        "[Two] boys were shot on Monday. Both suspects were treated.",
        opens=frozenset({"both", "neither"}),
    ),
    StandIn(
        "stand_in.both_wounds",
        PAIR,
        WOUNDS,
        "[Two] boys were shot on Monday. Both boys' conditions have stabilized.",
        "[Two] boys were shot on Monday. Both suspects' conditions have stabilized.",
        opens=frozenset({"both", "neither"}),
    ),
    StandIn(
        "stand_in.all",
        WHOLE,
        frozenset({"all", "none"}),
        "[Four] men were shot on Monday. All are expected to live.",
        "[Four] men were shot on Monday. Some are expected to live.",
    ),
    StandIn(
        "stand_in.all_people",
        WHOLE,
        PEOPLE | _BARE,
        "[Four] men were shot on Monday. All the victims are expected to live.",
        "[Four] men were shot on Monday. All the gunmen are expected to live.",
        opens=frozenset({"all"}),
    ),
    StandIn(
        "stand_in.all_wounds",
        WHOLE,
        WOUNDS,
        "[Four] men were shot on Monday. All wounds were non-life-threatening.",
        "[Four] men were shot on Monday. All roads were non-life-threatening.",
        opens=frozenset({"all"}),
    ),
    StandIn(
        "stand_in.the_victims",
        WHOLE,
        VICTIM_NOUNS,
        "[Four] men were shot on Monday. The shooting victims are expected to live.",
        "[Four] men were shot on Monday. The other victims are expected to live.",
        opens=frozenset({"the"}),
        number=2,
    ),
    StandIn(
        "stand_in.the_number",
        WHOLE,
        PEOPLE | _BARE,
        "[Four] men were shot on Monday. The four are expected to live.",
        "[Four] men were shot on Monday. The four suspects are expected to live.",
        opens=frozenset({"the"}),
        numbered=True,
    ),
    StandIn(
        "stand_in.the_wounds",
        WHOLE,
        WOUNDS,
        "[Four] men were shot on Monday. The victims' wounds are not life-threatening.",
        "[Four] men were shot on Monday. The suspects' wounds are not life-threatening.",
        opens=frozenset({"the"}),
        number=2,
    ),
    StandIn(
        "stand_in.are_all",
        WHOLE,
        PEOPLE,
        "[Two] men were shot on Monday. Jan Brek and Ole Brek are all expected to live.",
        "[Two] men were shot on Monday. Our roses are all expected to live.",
        floats=frozenset({"all"}),
    ),
    StandIn(
        "stand_in.are_both",
        PAIR,
        PEOPLE,
        "[Two] men were shot on Monday. The unnamed men were both taken to a hospital.",
        "[Two] men were shot on Monday. The gunmen were both taken to a hospital.",
        floats=frozenset({"both"}),
    ),
    StandIn(
        "stand_in.those_shot",
        WHOLE,
        frozenset({"those"}),
        "[Four] men were shot on Monday. Those who were shot are expected to live.",
        "[Four] men were shot on Monday. Those who had fled are expected to live.",
        told_by=_SHOT,
    ),
    StandIn(
        "stand_in.he",
        SINGLE,
        frozenset({"he", "she"}),
        "[A] woman was shot near the pier. She is expected to survive.",
        "[A] woman was shot near the pier. It is expected to survive.",
    ),
    StandIn(
        "stand_in.his_wounds",
        SINGLE,
        WOUNDS,
        "[A] man was shot near the pier. His wounds are not life-threatening.",
        "[A] man was shot near the pier. Our wounds are not life-threatening.",
        opens=frozenset({"his", "her", "the"}),
    ),
    StandIn(
        "stand_in.the_victim",
        SINGLE,
        frozenset("victim man woman boy girl child teen teenager".split()),
        "[A] woman was shot near the pier. The victim was rushed to a clinic.",
        "[A] woman was shot near the pier. The suspect was rushed to a clinic.",
        opens=frozenset({"the"}),
        number=1,
    ),
)

# Other words than these before the noun of a stand-in, beside people, its number and an age, make it somebody else.
TOLD_SO: Final = frozenset(
    "of the those these their his her 's ' gunshot shooting stabbing stab bullet knife shot stabbed wounded injured".split()
)
THEMSELVES: Final = frozenset({"they", "them", "those"}) | PEOPLE | WOUNDS
