"""Words of clauses that tell of nobody in particular: habits, rules that always hold, what it takes, wishes, beliefs."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon.antecedents import IRREALIS_MODALS
from numbers_extract.lexicon.relators import IMPERSONAL, SUBJECT_PRONOUNS

__all__ = [
    "AT_ALL_TIMES",
    "BELIEFS",
    "GENERIC",
    "HABITS",
    "IRREGULAR_WISHES",
    "REQUIRING_VERBS",
    "RULE_MODALS",
    "SUBJECT_FORMS",
    "WISHING",
]

# ``she used to cut off a witness``; the pronouns of those who do so.
HABITS: Final = frozenset({"used"})
SUBJECT_FORMS: Final = SUBJECT_PRONOUNS | IMPERSONAL | {"you", "who"}
# ``would never hurt a child``, ``should always save a child``.
AT_ALL_TIMES: Final = frozenset("always ever never".split())
RULE_MODALS: Final = IRREALIS_MODALS | {"cannot", "ought"}
# With no doer these say what it needs: ``it takes a village to save a child``, ``it takes 32 seats to govern``.
REQUIRING_VERBS: Final = frozenset({"take"})
# ``nobody wants to be homeless``.
WISHING: Final = frozenset(
    "want wish like love hope deserve prefer expect dare intend aspire enjoy relish dream fancy care choose".split()
)
IRREGULAR_WISHES: Final = frozenset("chose chosen dreamt".split())
# ``there was no conviction in the market``: of no more than one it is what somebody believes.
BELIEFS: Final = frozenset({"conviction"})
GENERIC: Final = HABITS | AT_ALL_TIMES | frozenset({"takes", "took"})
"""Of these spellings a sentence holds one where one of its persons may be anybody."""
