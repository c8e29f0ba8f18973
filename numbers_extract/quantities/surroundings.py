"""What stands around a number in its sentence: scales shared by a range, votes, games, changes of level, ages."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from numbers_extract.lexicon import numbers
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.relators import (
    ADESSIVE,
    AGENTIVE,
    BOUNDING,
    DEFINITE_ARTICLE,
    DISJUNCTIVE,
    DISTRIBUTIVES,
    EQUATIVE,
)
from numbers_extract.lexicon.words import Word, is_known
from numbers_extract.numerals import Number
from numbers_extract.quantities.measures import AGE
from numbers_extract.text.tokens import Tokens

__all__ = [
    "SCALE_LETTERS", "are_of_percent", "has_any", "has_scale", "is_age", "is_change", "is_game",
    "is_rate_article", "is_vote", "round_odds", "shared_scale",
]  # fmt: skip

SCALE_LETTERS: Final = numbers.SCALE_LETTERS
# Bases of odds: ``one in five``.
_ODDS_BASES: Final = frozenset((*range(2, 11), 12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 300, 500)) | {
    10**k * base for k in range(3, 7) for base in (1, 2, 5)
}
_FAR: Final = 14
_OPENING: Final = 2
_OF_ONE: Final = 3
_BEHIND_OF: Final = 2
_FULL_NAME: Final = 2


def has_any(tokens: Tokens, words: frozenset[str]) -> bool:
    """Whether any of the words occurs in the sentence."""
    return not words.isdisjoint(tokens.texts)


def are_of_percent(tokens: Tokens) -> bool:
    """Whether points are percentage points: in talk of shares or elections, not of an index or of sport."""
    if has_any(tokens, qw.INDEX_CONTEXT):
        return False
    if has_any(tokens, qw.ELECTED):
        return True
    counted = has_any(tokens, qw.RETURNS) and any(word.lemma in qw.SCORE_VERBS for word in tokens.words)
    return (counted or has_any(tokens, qw.PERCENT_CONTEXT)) and not has_any(tokens, qw.TABLES_OF_SPORT)


def is_vote(tokens: Tokens, *, strong: bool = False) -> bool:
    """Whether the sentence is about a vote (``strong``: says so with the word itself)."""
    return has_any(tokens, qw.STRONG_VOTE_WORDS if strong else qw.VOTE_WORDS)


def is_game(tokens: Tokens) -> bool:
    """Whether the sentence is about a game."""
    return has_any(tokens, qw.GAME_WORDS)


def round_odds(top: Decimal, bottom: Decimal) -> bool:
    """``one in five`` is odds; ``12 in 17 districts`` is not."""
    return bottom in _ODDS_BASES and top < bottom


def has_scale(tokens: Tokens, at: int) -> bool:
    """Whether the number's last token is a scale word (``five million``)."""
    return tokens.words[at].scale is not None


def shared_scale(tokens: Tokens, number: Number, value: Decimal) -> int:
    """The scale word that ends the second number of a range, which the first may share; 1 without one."""
    word = tokens.words[number.last - 1]
    if word.scale is not None and number.last - number.first > 1:
        return word.scale
    if word.collective == 12 and number.last - number.first > 1:
        return 12
    raw = tokens.text[tokens.starts[number.last - 1] : tokens.ends[number.last - 1]]
    if number.last - number.first > 1 and raw in SCALE_LETTERS:
        return SCALE_LETTERS[raw]
    if number.letter and value:
        return SCALE_LETTERS[number.letter]
    return 1


def is_change(tokens: Tokens, at: int) -> bool:
    """Whether a verb or noun of change governs ``from A to B`` at token ``at``."""
    words = tokens.words
    for k in range(at - 1, max(-1, at - _FAR), -1):
        word = words[k]
        if word.tag in ";:":
            return False
        if (word.lemma in qw.CHANGE_VERBS and word.tag in "VEGnUWgve") or word.lemma in qw.CHANGE_NOUNS:
            return True
        if word.text in qw.CHANGE_PARTICLES and (words[k + 1].tag == "Q" or words[k + 1].text in AGENTIVE):
            return True  # up by 12 percent, from 410 to 459
    return False


_HEDGED: Final = 2


def is_rate_article(tokens: Tokens, at: int) -> bool:
    """``a`` of ``10 a day``, ``twice a week``, ``$5 a share``: directly after a number, a unit or a frequency word."""
    if at == 0:
        return False
    words = tokens.words
    before = words[at - 1]
    after = words[at + 2].text if at + 2 < len(words) else ""
    if after in qw.AGO_ADVERBS:
        return False
    if before.tag == "Q" or before.text in qw.FREQUENCIES:
        return True
    if at > _HEDGED and before.text in qw.HEDGE_ENDS and words[at - 2].text in DISJUNCTIVE and words[at - 3].tag == "Q":
        return True  # 40 or more a day
    if after in qw.AGO_WORDS:
        return False
    if (
        before.tag == "S"
        and words[at + 1].text in qw.RATE_SPANS
        and (at + 2 >= len(words) or words[at + 2].tag in ".,;:)")
    ):
        return True
    if before.text == ")":
        return any(word.tag == "Q" for word in words[max(0, at - 6) : at])
    k = at - 1
    while k >= 0 and words[k].tag in "SNUJXoWg%" and k > at - 6:
        k -= 1
    few = words[at + 1].text in qw.RATE_SPANS and any(
        word.text in numbers.OPENING_QUANTIFIERS for word in words[max(0, k) : at - 1]
    )
    return (few or (k >= 0 and words[k].tag == "Q")) and words[at - 1].tag in "SNUXW%"


def _is_of_one(words: list[Word], first: int) -> bool:
    """``a boy of | 13``, ``of about | 13``: behind one who is told by sex or as a child."""
    if first > 0 and words[first - 1].text in qw.INNER_HEDGES:
        first -= 1
    if first < _OF_ONE or words[first - 1].tag != "o" or words[first - 2].text not in qw.AGED_OF:
        return False
    at = first - _OF_ONE
    at -= words[at].tag == "J" and at > 0
    return words[at].tag == "a" or words[at].text in DEFINITE_ARTICLE


def _is_singled_out(words: list[Word], first: int) -> bool:
    """``the youngest, 17``, ``the elder of them 11``, ``the oldest was just three``: who is told apart by age."""
    at = first - 1
    if words[at].text in qw.AGE_ONLY:
        at -= 1
    if at > 0 and (words[at].tag in ",B" or words[at].text in qw.AGE_COPULAS):
        at -= 1
    if at > 0 and words[at].text in qw.AGED_STAND_INS:
        at -= 1
    if at > 1 and words[at].tag in "Pw" and words[at - 1].tag == "o":
        at -= _BEHIND_OF
    elif (
        at > _OF_ONE - 1
        and words[at - 1].text in DEFINITE_ARTICLE
        and words[at - 2].tag == "o"
        and _is_of_people(words[at])
    ):
        at -= _OF_ONE  # the oldest of the victims was 81
    if at < 0:
        return False
    return words[at].text in qw.AGE_SUPERLATIVES or (
        words[at].text in qw.AGE_COMPARATIVES and at > 0 and words[at - 1].text in DEFINITE_ARTICLE
    )


def _is_of_people(word: Word) -> bool:
    """Whether a word can stand for several people: ``the victims``, ``the dead``."""
    return word.group is not None or word.tag in "JEe"


def is_age(tokens: Tokens, first: int, last: int, outer: int, previous: object) -> bool:  # noqa: C901, PLR0912
    """Whether a bare number is an age, going by the words and commas around it."""
    words = tokens.words
    before = words[first - 1] if first else None
    after = words[last] if last < len(words) else None
    if before is None:
        return False
    if before.text in qw.AGE_BEFORE:
        return True
    if before.text in EQUATIVE and first > 1 and words[first - 2].text in qw.AS_AN_AGE and _ends(words, last, "BEVH"):
        return True  # some as young as 12
    if (before.tag == "o" or before.text in qw.FROM) and first > 1 and words[first - 2].text in qw.AGE_BEFORE:
        return True
    if outer < first and outer and words[outer - 1].text in qw.AGE_BEFORE:
        return True  # aged between 35 and 44
    if _is_of_one(words, first) and (after is None or after.tag not in "SNXJUWogp#%"):
        return True  # a boy of 13
    if (
        before.text in ADESSIVE
        and first > 1
        and words[first - 2].lemma in qw.AGE_EVENTS
        and _ends(words, last)
        and (words[first - 2].tag != "J" or first == _OPENING or words[first - 3].tag in "BEX,:")
    ):
        return True  # died at 71, was found dead at 94; not: put the dead at 60
    if first > 1 and _is_singled_out(words, first) and _ends(words, last):
        return True  # the youngest, 17
    if before.lemma in qw.AGE_VERBS and (_ends(words, last) or words[last].text in qw.WHEN_TURNED):
        return True  # turned 40
    verb = first - 2 if before.text in qw.AGE_ALSO else first - 1  # was only ten
    said = verb > 0 and words[verb].text in qw.SINGULAR_AUXILIARIES
    if said and words[last - 1].cardinal != 1 and _ends(words, last):
        subject = words[verb - 1]
        if subject.tag == "," and _is_apposed_name(words, verb - 1):
            return True  # the winner, Ana Lund, is 61
        named = subject.tag == "X" and verb > 1 and words[verb - 2].tag == "s"  # since Lee was 16
        if named or subject.text in qw.AGED_SUBJECTS or (subject.group is not None and not subject.plural):
            return True  # the bomber was 19
    if _is_of_several(words, first) and _ends(words, last):
        return True
    if first == 1 and before.text in ADESSIVE and after is not None and after.tag == ",":
        return last + 1 < len(words) and (words[last + 1].tag == "X" or words[last + 1].text in qw.AGED_SUBJECTS)
    if previous is not None and getattr(previous, "kind", "") == AGE:
        gap = words[previous.outer_last : first]  # type: ignore[attr-defined]
        if gap and len(gap) <= 2 and all(w.tag in "C," for w in gap) and (after is None or after.tag not in "SNXJo"):
            return True
    if outer < first and outer and words[outer].text in BOUNDING and _is_compared(words, outer, after):
        return True
    if before.text in qw.AGE_ALSO and first > 2 and words[first - 2].tag == "," and _ends(words, last):
        noun = words[first - 3]
        if (noun.tag == "X" or noun.group is not None) and (after is None or after.tag != "I"):
            return True  # his friend, also 19,
    behind = words[last + 1] if after is not None and after.tag == "," and last + 1 < len(words) else after
    if before.text in DISTRIBUTIVES and first > 1 and words[first - 2].tag in ",(" and after is not None:
        return after.tag in ",)"  # two of the boys, both 17, were hurt
    singular = behind is not None and behind.text in qw.SINGULAR_AUXILIARIES and words[first].cardinal != 1
    listed = previous is not None and getattr(previous, "kind", "") == AGE
    singular = singular or (listed and after is not None and after.tag == "B")  # Ana Ruiz, 34, and Tom Lee, 45 were
    housed = (  # Tomas Reyl, 17 of 41 Quarry St.
        after is not None
        and after.tag == "o"
        and words[first].text == "#"
        and last + 1 < len(words)
        and (words[last + 1].text == "#" or words[last + 1].tag == "X")
        and first > _FULL_NAME
        and words[first - 2].tag == words[first - 3].tag == "X"
    )
    housed = housed or (
        after is not None and after.tag == "I" and words[first].text == "#" and _is_apposed_name(words, first - 1)
    )  # her aunt, Ana Lund, 57 at her home
    if before.tag == "," and first > 1 and (after is None or after.tag in ",.;:)Cp-w" or singular or housed):
        noun = words[first - 2]
        if noun.tag == "." and first > 3 and words[first - 3].text in qw.NAME_SUFFIXES:
            noun = words[first - 3]  # Tom Lee Jr., 58,
        if after is not None and after.tag == "," and outer == first and noun.text in qw.AGED_STAND_INS:
            return first == _OPENING or words[first - 3].tag in ".;CD"  # One, 41, was shot
        if first > 2 and words[first - 3].tag == "I" and noun.group is None:
            return False  # in Syria, 30
        if after is not None and after.tag == "C" and _shares_noun(words, last + 1):
            return False  # in Homs and Hama, 14 and nine soldiers
        if outer == first and (noun.text in qw.SEXES or (singular and tokens.shouted and noun.tag in "NX")):
            return True
        named = noun.tag == "X" or noun.group is not None
        if tokens.shouted and not named:
            opens = after is not None and after.tag == "," and _opens_with_name(words, first - 1)
            named = opens or _is_shouted_name(words, first - 2)
        if named and (outer == first or listed):
            return _is_apposed(tokens, first, ends=after is None or after.tag in ".;:")
    return False


def _is_of_several(words: list[Word], first: int) -> bool:
    """``two of the suspects were 17``, ``the two boys were 17``: behind a form of *be*, of people who are counted.

    Not ``the suspects were 17``, and not ``the two are one and the same``.
    """
    if first <= _FULL_NAME or words[first - 1].tag != "B" or words[first].cardinal == 1:
        return False
    at = first - _FULL_NAME
    if words[at].group is None or not words[at].plural:
        return False
    at -= 1
    while at > 0 and words[at].tag in "DoJN":
        at -= 1
    return words[at].tag == "Q" and (words[at].cardinal or 0) > 1


def _opens_with_name(words: list[Word], comma: int) -> bool:
    """``Ana Ruiz, 28, Killed in Crash``: two unknown words and a comma begin a headline where every word is large."""
    return comma == _FULL_NAME and not any(is_known(word.text) or word.tag not in "NX" for word in words[:comma])


def _ends(words: list[Word], at: int, also: str = "") -> bool:
    """Whether nothing that a number could count stands at token ``at``; ``also`` are further classes that may."""
    return at >= len(words) or words[at].tag in ".,;:)CIsowT" or words[at].tag in also


def _is_compared(words: list[Word], outer: int, after: Word | None) -> bool:
    """``children under five``, ``she was over 40``, ``must be over 21``, ``of the dead were under 18``.

    Not ``the toll was over 100``.
    """
    noun = words[outer - 1]
    said_of_people = noun.group is not None or noun.text in qw.AGED_PRONOUNS
    if said_of_people and (after is None or after.tag not in "SNJ"):
        return True
    required = outer > _FULL_NAME and words[outer - 2].text in qw.REQUIRING
    subject = words[outer - 3] if required else words[outer - 2] if outer > 1 else noun
    told = subject.group is not None or subject.tag in "PXwQ"  # two are under 40
    told = told or (subject.tag in "JEe" and words[outer - 3].tag == "D" and words[outer].text in qw.UNDER)
    return noun.tag == "B" and told and (after is None or after.tag in ".,;Cs")


def _is_apposed_name(words: list[Word], comma: int) -> bool:
    """``the winner, Ana Lund, | is``: a full name between commas behind a person."""
    at = comma - 1
    while at > 0 and words[at].tag == "X":
        at -= 1
    person = words[at - 1] if at > 0 else None
    return comma - at > _FULL_NAME and words[at].tag == "," and person is not None and person.group is not None


def _shares_noun(words: list[Word], at: int) -> bool:
    """Whether a number with a noun for people right behind it stands at token ``at``."""
    return at + 1 < len(words) and (words[at].tag == "Q" or words[at].number_like) and words[at + 1].group is not None


def _is_shouted_name(words: list[Word], at: int) -> bool:
    """``SERGEANT LUIS ROTAVO``: a word of no list, behind another, behind a person's noun or opening the sentence."""
    if words[at].tag not in "NX" or is_known(words[at].text):
        return False
    if at == 0:
        return True
    before = words[at - 1]
    return before.group is not None or (before.tag in "NX" and not is_known(before.text))


def _is_apposed(tokens: Tokens, first: int, *, ends: bool) -> bool:
    """``Ana Ruiz, 34, said``: between commas after a name or a person, and not one item of a list of counts."""
    word = tokens.words[first]
    return word.text == "#" or ends or word.cardinal is not None
