"""A bare number and the words around it in, whether it is an age out: ``the bomber was 19``, ``Ana Ruiz, 34, said``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.calendar import PERCENT_SIGN, PERCENT_WORD
from numbers_extract.lexicon.relators import (
    ADESSIVE,
    AGENTIVE,
    BOUNDING,
    DEFINITE_ARTICLE,
    DISTRIBUTIVES,
    EQUATIVE,
    RANGE_OPENERS,
)
from numbers_extract.lexicon.words import Word, is_known
from numbers_extract.quantities.measures import AGE
from numbers_extract.text.tokens import Tokens

if TYPE_CHECKING:
    from numbers_extract.quantities.quantity import Quantity

__all__ = ["is_age"]

_OPENING: Final = 2
_OF_ONE: Final = 3
_BEHIND_OF: Final = 2
_FULL_NAME: Final = 2
_HOURS: Final = 12
_PERCENT: Final = frozenset({PERCENT_SIGN, PERCENT_WORD})
_VERBS: Final = "BHMVE"
_OPENS_CLAUSE: Final = frozenset(",Csw")
_MARKS: Final = 2  # between two ages of a list
_NO_HEAD: Final = frozenset("SNXJoQ")  # classes that do not stand behind an age of a list
_HEADS: Final = frozenset("SN")
_COUNTED: Final = frozenset("SNXJUWogp#%")  # classes of what a number behind ``of`` can count


def is_age(tokens: Tokens, first: int, last: int, outer: int, previous: Quantity | None) -> bool:
    """Whether a bare number is an age, going by the words and commas around it.

    ``first`` and ``last`` bound its tokens, ``outer`` is the first token with its hedge, ``previous`` the quantity that
    was found before it.
    """
    if first == 0:
        return False
    words = tokens.words
    if last < len(words) and words[last].tag in _HEADS and words[last].text not in qw.WHEN_TURNED:
        return _follows_age_word(words, first, outer)  # it counts the noun
    bare = _BareNumber(tokens, first, last, outer, previous)
    return bare.is_told_as_age() or bare.is_told_of_somebody() or bare.goes_on_list() or bare.is_set_off()


class _BareNumber:
    """A number without a unit in its sentence, with a word before it."""

    def __init__(self, tokens: Tokens, first: int, last: int, outer: int, previous: Quantity | None) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.first = first
        self.last = last
        self.outer = outer
        self.before = self.words[first - 1]
        self.after = self.words[last] if last < len(self.words) else None
        self.behind_age = previous if previous is not None and previous.kind == AGE else None
        self.ends = _ends(self.words, last)

    def is_told_as_age(self) -> bool:
        """``aged 12``, ``as young as 12``, ``between the ages of 35 and 44``, ``died at 71``, ``turned 40``."""
        words, first, before = self.words, self.first, self.before
        if _follows_age_word(words, first, self.outer):
            return True
        if before.lemma in qw.AGE_VERBS and (self.ends or self._is_dated()):
            return True  # turned 40
        if before.text in ADESSIVE and self.after is not None and self.after.tag == ",":
            told = self.last + 1 < len(words) and _may_be_aged(words[self.last + 1])
            if told and (first == 1 or (words[first - 2].tag in _OPENS_CLAUSE and self._is_no_hour())):
                return True  # At 34, she; and that, at 34, she
        if first == 1:
            return False
        second = words[first - 2]
        if before.text in EQUATIVE and second.text in qw.AS_AN_AGE and _ends(words, self.last, "BEVH"):
            return True  # some as young as 12
        if before.text not in ADESSIVE or second.lemma not in qw.AGE_EVENTS or not self.ends:
            return False  # died at 71, was found dead at 94; not: put the dead at 60
        return second.tag != "J" or first == _OPENING or words[first - 3].tag in "BEX,:"

    def is_told_of_somebody(self) -> bool:
        """``a boy of 13``, ``the youngest, 17``, ``the bomber was 19``, ``two of the suspects were 17``."""
        words, first = self.words, self.first
        if _is_of_one(words, first) and (self.after is None or self.after.tag not in _COUNTED):
            return True  # a boy of 13
        if self.ends and first > 1 and _is_singled_out(words, first):
            return True  # the youngest, 17
        if (self.ends or self._is_dated()) and self._is_said_of_one():
            return True
        if self.ends and _is_of_several(words, first):
            return True
        if self.ends and (self._tells_each() or self._goes_on_apart()):
            return True
        if _ends(words, self.last, _VERBS) and (self._is_held_to_be() or self._spans_ages()):
            return True
        outer = self.outer
        return 0 < outer < first and words[outer].text in BOUNDING and _is_compared(words, outer, self.after)

    def _is_no_hour(self) -> bool:
        """Whether the number is too large to be a clock time: ``but, at 31, he left``."""
        number = self.words[self.first]
        if number.text != "#":
            return (number.cardinal or 0) > _HOURS
        return int(self.tokens.surface(self.first, self.first + 1)) > _HOURS

    def _is_held_to_be(self) -> bool:
        """``a man believed to be 50``, ``two teenagers, described as being 16 and 17``: what people take it for."""
        words = self.words
        at = min(self.outer, self.first) - 1
        infinitive = words[at].text in qw.BARE_COPULAS and words[at - 1].tag == "t"
        if infinitive or (words[at].text in qw.AGE_COPULAS and words[at - 1].text in EQUATIVE):
            at -= 2
        elif words[at].text in EQUATIVE:
            at -= 1
        else:
            return False
        if at <= 0 or words[at].lemma not in qw.TAKEN_FOR or words[at].tag not in "Een":
            return False
        return self._is_of_person(at - 1)

    def _is_of_person(self, at: int) -> bool:
        """Whether the copula or comma that ends at a token is behind a person, or people of whom each is aged."""
        words = self.words
        while at > 0 and words[at].tag in ",BRH":
            at -= 1
        aged = words[at].text in qw.AGED_SUBJECTS or words[at].group is not None
        return aged and (not words[at].plural or self._opens_list())

    def _opens_list(self) -> bool:
        """``16 and 17``, ``19, 20 and 21``: whether the number opens a list of nothing but numbers."""
        words, at, joined = self.words, self.last, False
        while at + 1 < len(words) and words[at].tag in "C," and words[at + 1].tag == "Q":
            joined = joined or words[at].tag == "C"
            at += 2
        return joined and _ends(words, at)

    def _tells_each(self) -> bool:
        """``his brothers were 16 and 17``, ``the other two were 16 and 17``: an age for each."""
        words, at = self.words, self.first - 2
        if self.before.tag != "B" or at <= 0 or not self._opens_list():
            return False
        if words[at].tag == "w" and words[at - 1].tag == "," and at > 1:
            at -= 2
        several = words[at].group is not None and words[at].plural
        return several or (words[at].tag == "Q" and words[at - 1].text in qw.AGED_STAND_INS | DEFINITE_ARTICLE)

    def _goes_on_apart(self) -> bool:
        """``One boy was 16 and the third was 18``, ``one was 29, another 52``: a further one, behind an age."""
        words, at = self.words, self.first - 1
        if self.behind_age is None:
            return False
        copula = words[at].text in qw.AGE_COPULAS
        at -= copula
        if at <= 0 or (words[at].lemma not in qw.AGED_STAND_INS and words[at].ordinal is None):
            return False
        if copula:
            return words[at - 1].tag in "DC,;"
        listed = self.after is None or self.after.tag in ".,;)C"
        return listed and words[at - 1].tag in ",;Q"

    def _spans_ages(self) -> bool:
        """``children between 11 and 15``, ``the victims ranged from 17 to 72``, ``their ages ranged from 17 to 72``."""
        words = self.words
        opener = self.outer if self.outer < self.first else self.first - 1
        at = opener - 1
        if at < 0 or words[opener].text not in RANGE_OPENERS | qw.FROM:
            return False
        if words[at].lemma in qw.AGED_OF:
            return True
        if words[at].lemma in qw.RANGING and words[at - 1].group is not None:
            return True
        if words[at].lemma not in qw.RANGING and words[at].tag != "B":
            return False
        while at > 0 and words[at - 1].tag in "NUSJXDop":
            at -= 1
            if words[at].text in qw.AGE_NOUNS:
                return True
        return False

    def _is_dated(self) -> bool:
        """``will be 40 by May``, ``would be 12 now``: whether the number is followed by when."""
        return self.after is not None and (self.after.text in qw.WHEN_TURNED or self.after.text in AGENTIVE)

    def _is_said_of_one(self) -> bool:
        """``since Lee was 16``, ``was only ten``, ``would have been 40``: behind the copula of one who can be aged."""
        words = self.words
        verb = min(self.outer, self.first) - 1
        verb -= words[verb].text in qw.AGE_ALSO
        if words[self.last - 1].cardinal == 1:
            return False
        verb = _copula_start(words, verb)
        if verb <= 0:
            return False
        subject = words[verb - 1]
        if subject.tag == "," and _is_apposed_name(words, verb - 1):
            return True  # the winner, Ana Lund, is 61
        named = subject.tag == "X" and verb > 1 and words[verb - 2].tag == "s"  # since Lee was 16
        return named or subject.text in qw.AGED_SUBJECTS or (subject.group is not None and not subject.plural)

    def goes_on_list(self) -> bool:
        """``aged 34 and 45``, ``his friend, also 19,``, ``two of the boys, both 17,``: behind an age, or a person."""
        words, first, last = self.words, self.first, self.last
        if self.behind_age is not None:
            gap = words[self.behind_age.outer_last : first]
            marks = 0 < len(gap) <= _MARKS and all(word.tag in "C," for word in gap)
            if marks and (self.after is None or self.after.tag not in _NO_HEAD):
                return True
        if first == 1:
            return False
        set_off = words[first - 2].tag
        also = first - 1
        also -= words[also].text in qw.AGE_ALSO and words[also - 1].text in qw.AGE_ALSO  # the boy, then just 14,
        if words[also].text in qw.AGE_ALSO and also > 1 and words[also - 1].tag == "," and _ends(words, last):
            noun = words[also - _OPENING]
            if (noun.tag == "X" or noun.group is not None) and (self.after is None or self.after.tag != "I"):
                return True  # his friend, also 19,
        both = self.before.text in DISTRIBUTIVES and set_off in ",("
        return both and self.after is not None and self.after.tag in ",)"  # two of the boys, both 17, were hurt

    def is_set_off(self) -> bool:
        """``Ana Ruiz, 34, said``, ``a clerk, 34,``: behind a comma that a name or a person stands before."""
        words, first, last, after = self.words, self.first, self.last, self.after
        if self.before.tag != "," or first == 1:
            return False
        singular = self._goes_on_with_one()
        if not (after is None or after.tag in ",.;:)Cp-w" or singular or self._is_housed()):
            return False
        noun = words[first - 2]
        if noun.tag == "." and first > _OF_ONE and words[first - 3].text in qw.NAME_SUFFIXES:
            noun = words[first - 3]  # Tom Lee Jr., 58,
        hedged = self.outer != first
        if after is not None and after.tag == "," and not hedged and noun.text in qw.AGED_STAND_INS:
            return first == _OPENING or words[first - 3].tag in ".;CD"  # One, 41, was shot
        if first > _OPENING and words[first - 3].tag == "I" and noun.group is None:
            return False  # in Syria, 30
        if after is not None and after.tag == "C" and _shares_noun(words, last + 1):
            return False  # in Homs and Hama, 14 and nine soldiers; Moru and Lam, 11 and 8 percent
        shouted = self.tokens.shouted
        unlisted = noun.tag == "S" and not is_known(noun.text)  # PEDRO VARGAS
        if not hedged and (noun.text in qw.SEXES or (singular and shouted and (noun.tag in "NX" or unlisted))):
            return True
        named = noun.tag == "X" or noun.group is not None
        if shouted and not named:
            opens = after is not None and after.tag == "," and _opens_with_name(words, first - 1)
            listed = after is not None and after.tag == "C"  # IN PORT ARVEN, 41 AND 57 PERCENT
            named = opens or _is_shouted_name(words, first - 2, "NX" if listed else "NXS")
        apposed = words[first].text == "#" or words[first].cardinal is not None or after is None or after.tag in ".;:"
        return named and apposed and (not hedged or self.behind_age is not None)

    def _goes_on_with_one(self) -> bool:
        """``Ana Ruiz, 34, was``, ``Ana Ruiz, 34, and Tom Lee, 45 were``: whether an auxiliary stands behind."""
        words, after = self.words, self.after
        behind = after
        if after is not None and after.tag == "," and self.last + 1 < len(words):
            behind = words[self.last + 1]
        if behind is not None and behind.text in qw.SINGULAR_AUXILIARIES and words[self.first].cardinal != 1:
            return True
        return self.behind_age is not None and after is not None and after.tag == "B"

    def _is_housed(self) -> bool:
        """``Tomas Reyl, 17 of 41 Quarry St.``, ``her aunt, Ana Lund, 57 at her home``: behind a full name."""
        words, first, after = self.words, self.first, self.after
        if after is None or words[first].text != "#":
            return False
        if after.tag == "I" and _is_apposed_name(words, first - 1):
            return True
        if after.tag != "o" or self.last + 1 >= len(words) or first <= _FULL_NAME:
            return False
        street = words[self.last + 1]
        return (street.text == "#" or street.tag == "X") and words[first - 2].tag == words[first - 3].tag == "X"


def _follows_age_word(words: list[Word], first: int, outer: int) -> bool:
    """``aged 12``, ``aged between 35 and 44``, ``at the age of 12``: whatever stands behind the number."""
    before = words[first - 1]
    if before.text in qw.AGE_BEFORE or (0 < outer < first and words[outer - 1].text in qw.AGE_BEFORE):
        return True
    return first > 1 and words[first - 2].text in qw.AGE_BEFORE and (before.tag == "o" or before.text in qw.FROM)


def _copula_start(words: list[Word], verb: int) -> int:
    """The first token of the copula that ends at a token: ``was``, ``will be``, ``would have been``; -1 for none."""
    if verb < 0:
        return -1
    if words[verb].text in qw.AGE_COPULAS:
        return verb
    if words[verb].text not in qw.BARE_COPULAS:
        return -1
    while verb > 0 and words[verb - 1].text in qw.BEFORE_BARE_COPULAS:
        verb -= 1
    return verb if words[verb].text in qw.BEFORE_BARE_COPULAS else -1


def _may_be_aged(word: Word) -> bool:
    return word.tag == "X" or word.text in qw.AGED_SUBJECTS


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
        united = after is not None and after.tag == "U" and words[outer + 1].cardinal == 1  # fighters under one command
        return not united
    required = outer > _FULL_NAME and words[outer - 2].text in qw.DEONTIC_MODALS
    subject = words[outer - 3] if required else words[outer - 2] if outer > 1 else noun
    told = subject.group is not None or subject.tag in "PXwQ"  # two are under 40
    told = told or (subject.tag in "JEe" and words[outer - 3].tag == "D" and words[outer].text in qw.AGE_CEILINGS)
    return noun.tag == "B" and told and (after is None or after.tag in ".,;Cs")


def _is_apposed_name(words: list[Word], comma: int) -> bool:
    """``the winner, Ana Lund, | is``: a full name between commas behind a person."""
    at = comma - 1
    while at > 0 and words[at].tag == "X":
        at -= 1
    person = words[at - 1] if at > 0 else None
    return comma - at > _FULL_NAME and words[at].tag == "," and person is not None and person.group is not None


def _shares_noun(words: list[Word], at: int) -> bool:
    """Whether a number with a noun for people, or ``percent``, right behind it stands at token ``at``."""
    if at + 1 >= len(words) or not (words[at].tag == "Q" or words[at].number_like):
        return False
    return words[at + 1].group is not None or words[at + 1].text in _PERCENT


def _is_shouted_name(words: list[Word], at: int, classes: str) -> bool:
    """``SERGEANT LUIS ROTAVO``: a word of no list, behind another, behind a person's noun or opening the sentence.

    ``classes``: those that such a word can have by its ending.
    """
    if words[at].tag not in classes or is_known(words[at].text):
        return False
    if at == 0:
        return True
    before = words[at - 1]
    return before.group is not None or (before.tag in classes and not is_known(before.text))
