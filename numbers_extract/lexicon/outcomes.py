"""What became of people who were shot, stabbed or hit, where the text says it apart: in the clause behind, or later.

``A man was shot and taken to a hospital``, ``Four people were shot. All are expected to survive.``: then they are no
longer casualties of whom it is not said whether they live. Each cue is a regular expression with an example whose
bracketed row becomes of its kind, and a counter-example whose row stays as it is.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = [
    "ALL",
    "BARS",
    "BEHIND",
    "FLOATING",
    "LEADS",
    "ONE",
    "PAIRS",
    "PLURAL_SUBJECTS",
    "PRONOUNS",
    "SINGLE_SUBJECTS",
    "THERE",
    "OutcomeCue",
]


class OutcomeCue(NamedTuple):
    """``words``: a regular expression over lower-case text; ``kind``: what the row becomes of."""

    id: str
    kind: str
    words: str
    example: str
    counter_example: str


_STATES = r"(?:critical|serious|stable|fair|good|guarded|satisfactory|grave)"
_CONDITION = rf"\bin (?:an? )?(?:extremely |very )?{_STATES}(?:,? (?:but|and|or|to) {_STATES})* conditions?\b"
_HOSPITAL = (
    r"\b(?:taken|rushed|transported|airlifted|flown|driven|brought|transferred|admitted)\b[^;,.]{0,40}?"
    r"(?:\bto (?:\w+ ){0,6}?(?:hospitals?\b|medical cent(?:er|re)|trauma cent(?:er|re)|clinic|infirmary))"
)
_LIVES = (
    r"\b(?:expected|going|likely) to (?:survive|live|recover|be (?:ok|okay|all right|alright|fine))\b|"
    r"\bnon-? ?life-? ?threatening\b|\b(?:not|n't|none|neither)\b[^;,.]{0,60}?\blife[- ]threatening\b|"
    r"\btreated and released\b|\b(?:is|are|was|were) (?:recovering|treated|hospitali[sz]ed)\b|\bsurvived\b|\bconditions? (?:was|were|had) (?:been )?stabili[sz]ed\b"
)
_DIES = r"\b(?:died|succumbed)\b|\b(?:pronounced|declared) dead\b"

# In the words behind the verb of which they are the object, up to the next clause with a subject of its own.
BEHIND: tuple[OutcomeCue, ...] = (
    OutcomeCue(
        "outcome.behind.dies",
        "deaths",
        rf"{_DIES}",
        "[A] man was shot in the street and died at the scene.",
        "[A] man was shot in the street and found at the scene.",
    ),
    OutcomeCue(
        "outcome.behind.condition",
        "injuries",
        _CONDITION,
        "[A] man was shot and listed in stable condition.",
        "[A] man was shot in unclear circumstances.",
    ),
    OutcomeCue(
        "outcome.behind.lives",
        "injuries",
        _LIVES,
        "[Two] men were shot but are expected to survive.",
        "[Two] men were shot but are not expected to talk.",
    ),
    OutcomeCue(
        "outcome.behind.hospital",
        "injuries",
        _HOSPITAL,
        "[A] baker was shot near Ulm and taken to a hospital.",
        "[A] baker was shot near Ulm outside a hospital.",
    ),
)

# Behind those taken to a hospital.
THERE: tuple[OutcomeCue, ...] = (
    OutcomeCue(
        "outcome.there.dies",
        "deaths",
        r"\bwhere (?:s?he|they|both|all (?:of them|\w+))(?: \w+)?? (?:died|succumbed|(?:was|were)(?: \w+)? (?:pronounced|declared) dead)\b",
        "[Four] bakers were taken to hospital, where they died.",
        "[Four] bakers were taken to hospital, where they sang.",
    ),
)

# In a later sentence: of all who were shot, behind a subject that stands for them.
ALL: tuple[OutcomeCue, ...] = (
    OutcomeCue(
        "outcome.all.condition",
        "injuries",
        _CONDITION,
        "[Four] men were shot on Monday. All of them are in stable condition.",
        "[Four] men were shot on Monday. One is in stable condition.",
    ),
    OutcomeCue(
        "outcome.all.lives",
        "injuries",
        _LIVES,
        "[Two] boys were shot on Monday. Both are expected to survive.",
        "[Two] boys were shot on Monday. Both knew the gunman.",
    ),
    OutcomeCue(
        "outcome.all.hospital",
        "injuries",
        _HOSPITAL,
        "[Two] boys were shot on Monday. They were taken to a hospital.",
        "[Two] boys were shot on Monday. They had been to a hospital.",
    ),
)

# In the next sentence: of the one who was shot.
ONE: tuple[OutcomeCue, ...] = (
    OutcomeCue(
        "outcome.one.dies",
        "deaths",
        _DIES,
        "[A] man was shot near the pier. He died at the scene.",
        "[A] man was shot near the pier. He lived near the scene.",
    ),
    OutcomeCue(
        "outcome.one.condition",
        "injuries",
        _CONDITION,
        "[A] man was shot near the pier. He is in critical condition.",
        "[A] man was shot near the pier. The road is in critical condition.",
    ),
    OutcomeCue(
        "outcome.one.lives",
        "injuries",
        _LIVES,
        "[A] woman was shot near the pier. She is expected to survive.",
        "[A] woman was shot near the pier. The ferry is expected to sail.",
    ),
    OutcomeCue(
        "outcome.one.hospital",
        "injuries",
        _HOSPITAL,
        "[A] woman was shot near the pier. The victim was rushed to a clinic.",
        "[A] woman was shot near the pier. The suspect was rushed to a clinic.",
    ),
)

_PEOPLE = r"(?:victims|people|men|women|boys|girls|teens|teenagers|children|kids|males|females|juveniles|students|officers|patients|adults|youths|individuals|persons)"
_NUMBERS = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
# What stands for all of those just counted, and for the one, at the start of a clause.
# What may stand right before such a subject.
LEADS = r"(?:^|[,;:\u201c\"] |\b(?:that|and|but|said|says?) )"
PLURAL_SUBJECTS = (
    rf"(?:all(?: of (?:them|the {_PEOPLE}|those (?:shot|hit|stabbed)))?|all (?:the )?{_NUMBERS}(?: {_PEOPLE})?|all {_PEOPLE}|both(?: of them| {_PEOPLE})?|"
    r"those (?:who were |who had been )?(?:shot|hit|stabbed|injured|wounded)|"
    rf"they|their (?:injuries|wounds)|the (?:gunshot |shooting |stabbing )?(?:victims|injured)|the victims['\u2019] (?:injuries|wounds)|the (?:injuries|wounds)|"
    rf"the {_NUMBERS}(?: {_PEOPLE})?|none of (?:them|the (?:victims|injuries|wounds)|their (?:injuries|wounds))|none|neither(?: of them)?)"
)
# A subject of them all in the verb: ``are all expected to recover``.
FLOATING = r"\b(?:are|were|have) (?P<subject>all|both)\b"
# Which of the subjects stand for those counted last, and which for two.
PRONOUNS = ("they", "their")
PAIRS = ("both", "neither")
SINGLE_SUBJECTS = r"(?:s?he|the (?:gunshot |shooting |stabbing )?victim|(?:his|her|the) (?:injuries|wounds?)|the (?:wounded |injured )?(?:man|woman|boy|girl|child|teen|teenager))"
# Between the subject and what is said, these tell of others or of a part; anywhere in it, of a suspect or the dead.
BARS = (
    r"\b(?:one|another|others?|some|most|several|except|but two|remaining|surviving|survivors?|suspects?|gunm[ae]n|shooters?|killed|dead|died|deceased|"
    r"if|would|could|should|hope|hopes|pray|whether)\b"
)
