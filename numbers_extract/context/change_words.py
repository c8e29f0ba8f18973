"""The change cues by the words that tell them, and the record of a change."""

from __future__ import annotations

from typing import Final, NamedTuple

from numbers_extract.frames import Counted
from numbers_extract.frames.traits import PERCENT_KINDS, RATIO_KINDS, SHARE_KINDS, SPAN_KINDS, TIME_KINDS, UNIT_KINDS
from numbers_extract.grammar.phrase import ADVERBIAL, LINK, PREDICATE_WORD, SHIFTED
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.clause_words import CHANGED_BY
from numbers_extract.lexicon.context_cues.change import CUES, RELATIONS_OF_LEVELS
from numbers_extract.lexicon.context_cues.cue import ContextCue
from numbers_extract.lexicon.quantity_words import AGO_WORDS

__all__ = [
    "AT_LEVEL", "BEHIND", "BY", "DIRECTIONS", "FROM", "LEADING", "LENGTH", "LEVEL_KINDS", "MOVING",
    "NONE", "NOUNS", "PUSHING", "REACHED", "SHARES", "SIGN", "TAKEN_OFF", "TAKING",
    "TELLING", "TIMES", "TO", "VERBS", "WORDS", "Change",
    "going", "is_level_of_time", "relation_of",
]  # fmt: skip

# The members of the column's closed list, and their endings.
TIMES, FROM, TO, BY = "times", "from", "to", "by"
LEVEL_KINDS: Final = (UNIT_KINDS | SHARE_KINDS) - TIME_KINDS
SHARES: Final = PERCENT_KINDS | RATIO_KINDS
LENGTH: Final = "length"
WORDS: Final = LINK | SHIFTED | PREDICATE_WORD | ADVERBIAL


def _by_word(relation: str) -> dict[str, ContextCue]:
    return {words[0]: cue for cue in CUES if cue.relation == relation for words in cue.words}


VERBS, NOUNS, LEADING = _by_word("level_verb"), _by_word("level_noun"), _by_word("level_word")
BEHIND, MOVING, REACHED = _by_word("behind_number"), _by_word("two_levels"), _by_word("with_direction")
AT_LEVEL, PUSHING, TAKING = _by_word("at_level"), _by_word("past_level"), _by_word("taken_off")
TAKEN_OFF: Final = frozenset(" ".join(words) for cue in CUES if cue.relation == "taken_off" for words in cue.words)
SIGN: Final = _by_word("sign")
DIRECTIONS: Final = {**LEADING, **BEHIND}
TELLING: Final = frozenset({*VERBS, *NOUNS, *LEADING, *BEHIND, *MOVING, *PUSHING, *TAKING})


class Change(NamedTuple):
    """A change and the id of the cue that says it; both are empty where nothing does."""

    change: str = ""
    cue: str = ""


NONE: Final = Change()


def going(cue: ContextCue, relation: str) -> Change:
    """The change that a cue says, with ``by`` or ``to``."""
    return Change(f"{cue.value}_{relation}", cue.id)


def relation_of(preposition: str) -> str:
    """What a preposition says of a level: the ending of a change, or an empty string."""
    return RELATIONS_OF_LEVELS.get(preposition, "")


def is_level_of_time(reading: Reading, counted: Counted) -> bool:
    """``cut the term to nine years``; not ``fell in nine years``, ``rose from two years ago``."""
    phrase = reading.phrase_at(counted.quantity.last - 1) if counted.kind in SPAN_KINDS else None
    if phrase is None or phrase.preposition not in CHANGED_BY:
        return False
    if counted.quantity.compound or reading.token_of(phrase) >= counted.quantity.last:
        return False  # fell to twelve-year lows
    verb, words = reading.sentence.clause_of(phrase).verb, reading.tokens.words
    dates = counted.quantity.last < len(words) and words[counted.quantity.last].text in AGO_WORDS
    return verb is not None and verb.lemma in VERBS and not dates
