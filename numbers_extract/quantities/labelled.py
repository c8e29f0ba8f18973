"""A number in, whether the words around it make it a label: ``page 12``, ``Flight 370``, ``Boeing 737-800``."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon import labels
from numbers_extract.lexicon.phrase_words import PLAIN_SAYING
from numbers_extract.lexicon.relators import PER_UNIT
from numbers_extract.lexicon.words import singular
from numbers_extract.numerals import Number
from numbers_extract.numerals.arithmetic import is_whole
from numbers_extract.patterns import later
from numbers_extract.quantities.addresses import is_postal_code
from numbers_extract.quantities.ages import is_list_number
from numbers_extract.quantities.behind_names import lists_places, tells_of_name
from numbers_extract.quantities.names import (
    is_fronted,
    is_named_thing,
    number_end,
    numbered_list_end,
    says_something,
)
from numbers_extract.quantities.numbered import is_number_of_one
from numbers_extract.quantities.surroundings import is_vote
from numbers_extract.quantities.unit_words.lookup import currency_before, unit_after
from numbers_extract.text.tokens import PUNCTUATION, Tokens

__all__ = ["labelled"]

_CALL_SIGN: Final = later(labels.CALL_SIGN)
_NUMBERED_OF: Final = 2
_MOST_LABEL: Final = 10_000
_MOST_ROADS: Final = 1_000
_SHORT_ROAD: Final = 3
_LEAST_MODEL: Final = 100
_CLOSING: Final = frozenset(".)")  # marks behind the number of an item
_LISTING: Final = frozenset("Co-t")
_AFTER_MODEL: Final = frozenset(".,;:)(CIsVEBHMwn-")
_HELD: Final = 4  # tokens: is thought to number
_LEAST_STRENGTH: Final = 100
_LABEL_FORMS: Final = frozenset({"digits", "words"})
_JOINTS: Final = frozenset("-o.")  # classes between a number and the word that it is a label of
_PLURAL: Final = "s"
_LEADING: Final = (
    PER_UNIT
    | labels.LABEL_NOUNS
    | labels.NUMBERED_THINGS
    | labels.RANKED
    | labels.DAYS_COUNTED
    | labels.SEVERAL_OF_A_NAME
    | {last for _, last in labels.BEFORE_NUMBER_IN_NAME}
)


def labelled(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """The token to go on with and the rule id, where a number is a label, an item or a denominator; else None."""
    words, last = tokens.words, number.last
    if last + 1 < len(words) and words[last + 1].text == labels.LABEL_AFTER.get(words[last].text):
        return last + 2, "discard.label"  # the 90210 zip code
    named = last < len(words) and words[last].cap and words[last].text in labels.BEHIND_MODELS
    if named and (number.value or 0) >= _LEAST_MODEL and not tokens.shouted:
        return last, "discard.model"  # the 737 Max
    if number.first == 0:
        return (last, "discard.list") if _opens_line(tokens, number) else None
    if is_list_number(tokens, number.first, last):
        return last, "discard.list"
    return _Labelled(tokens, number).reason() if _may_be_labelled(tokens, number) else None


def _opens_line(tokens: Tokens, number: Number) -> bool:
    """``1. Two men were hurt``, ``2) Gold``: the number of an item that opens the sentence."""
    words, at = tokens.words, number.last
    if at + 1 >= len(words) or words[0].text != "#":
        return False
    return words[at].text in _CLOSING and words[at + 1].tag != "Q"


def _may_be_labelled(tokens: Tokens, number: Number) -> bool:
    """Whether a word that can lead to a label stands before, or a name behind: a cheap look before the careful one."""
    before = tokens.words[number.first - 1]
    text = before.text
    if before.cap or before.tag in _JOINTS or text in _LEADING or text.endswith(_PLURAL):
        return True
    if tokens.text[tokens.starts[number.first - 1]].isupper():
        return True
    if number.last >= len(tokens.words):
        return False
    behind = tokens.words[number.last]
    return behind.cap or behind.text in labels.THROUGH


class _Labelled:
    """A number with a word before it."""

    def __init__(self, tokens: Tokens, number: Number) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.number = number
        self.at = number.first
        self.last = number.last
        self.before = self.words[number.first - 1]
        self.digits = self.words[number.first].text == "#" or tokens.text[tokens.starts[number.first]].isupper()

    def reason(self) -> tuple[int, str] | None:
        """The token to go on with and the rule id; None where the number is no label."""
        value = self.number.value
        if self.before.text in PER_UNIT and value is not None and value > 1:
            return self.last, "discard.denominator"
        if self._is_of_hyphened() or self._is_of_several():
            return self.last, "discard.label"
        return (
            self._abbreviated()
            or self._of_road()
            or self._of_noun()
            or self._of_group()
            or self._of_pair()
            or self._of_maker()
            or self._of_name()
        )

    def _is_of_hyphened(self) -> bool:
        """``the number-two man``."""
        return self.before.tag == "-" and self.at > 1 and self.words[self.at - 2].text in labels.NUMBER_LABELS

    def _abbreviated(self) -> tuple[int, str] | None:
        """``No. 12``, ``Nos. 19-2204``: behind the short form of *number*."""
        shortened = self.before.text == "." and self.at > 1 and self.digits
        if not shortened or self.words[self.at - 2].text not in labels.NUMBER_ABBREVIATIONS:
            return None
        return number_end(self.tokens, self.last), "discard.label"

    def _of_road(self) -> tuple[int, str] | None:
        """``a crash on U.S. 61 hurt two``, ``near County Rd. 17``: behind who keeps the road, and nothing counted."""
        words, at = self.words, self.at
        if self.before.text == "." and at > _SHORT_ROAD:
            keeps = (words[at - _SHORT_ROAD].text, words[at - _NUMBERED_OF].text) in labels.ROADS_OF_PLACES
        else:
            keeper = self.before.cap and self.before.text in labels.ROAD_KEEPERS
            keeps = keeper and at > 1 and words[at - 2].text in labels.ON_ROADS
        plain = keeps and self.digits and self.number.form == "digits" and not self.tokens.shouted
        if not plain or (self.number.value or _MOST_ROADS) >= _MOST_ROADS:
            return None
        subject = is_fronted(self.tokens, at) and _follows_verb(self.tokens, self.number)
        counts = self.last < len(words) and words[self.last].tag in "SNJXLQW%"
        return None if subject or counts else (self.last, "discard.label")

    def _is_of_several(self) -> bool:
        """``Image 2 of 10``: the whole behind the number of what has one."""
        words, at = self.words, self.at
        if self.before.tag != "o" or at <= _NUMBERED_OF or words[at - 2].text != "#" or not self.digits:
            return False
        return words[at - 3].cap and words[at - 3].text in labels.NUMBERED_ONES

    def _of_noun(self) -> tuple[int, str] | None:
        """``page 12``, ``pages 30 and 45``, ``Week 12``: behind a noun of what has numbers, and nothing counted."""
        words, before = self.words, self.before
        if not self._is_behind_label() or self._counts_behind_subject():
            return None
        opens = self.digits or before.cap or self.at == 1
        if not opens or not self._is_free() or _has_unit(self.tokens, self.number):
            return None
        last = self.last
        while last + 1 < len(words) and words[last].tag in _LISTING and words[last + 1].text == "#":
            if unit_after(self.tokens.text, self.tokens.ends[last + 1], self.tokens.ends[-1]) is not None:
                break  # had 31 percent in District 3 to 36 percent
            last += 2
        return last, "discard.label"

    def _is_behind_label(self) -> bool:
        """Whether a noun of what has numbers stands before, and the number is one that a label can be."""
        tokens, number = self.tokens, self.number
        noun = self.before.text in labels.LABEL_NOUNS or _is_plural_label(tokens, number)
        if not noun and not _is_capitalised_label(tokens, number):
            return False
        parted = self.words[self.at + 1 : self.at + 2] == [PUNCTUATION["/"]]
        return number.value is not None and (number.form in _LABEL_FORMS or parted)

    def _counts_behind_subject(self) -> bool:
        """``they now number 6,223``: behind *number* as the verb of its sentence."""
        words, at = self.words, self.at
        if self.before.text not in labels.NUMBER_LABELS or at <= 1 or words[at - 2].tag not in "wPRSLtM":
            return False
        if words[at - 2].tag == "M":
            return True  # could number 900
        held = words[at - _HELD : at - 2] if at > _HELD else []
        if words[at - 2].tag == "t" and len(held) > 1 and held[0].tag == "B" and held[1].tag in "Een":
            return (self.number.value or 0) >= _LEAST_STRENGTH  # is thought to number 900; not: was moved to number 12
        return not any(word.tag in "VEBHK" for word in words[: at - 1])

    def _is_free(self) -> bool:
        """Whether no plural and no percent sign stands behind; a plural may behind a 1, a product, a law or a rank."""
        behind = self.words[self.last].tag if self.last < len(self.words) else "."
        named = (
            self.before.cap and self.digits and self.before.text in labels.BEFORE_PLURALS and not self.tokens.shouted
        )
        named = named or self.before.text in labels.PRODUCTS or (self.digits and self.number.value == 1)
        return behind not in "S%" or (behind == "S" and named)

    def _of_group(self) -> tuple[int, str] | None:
        """``the Group of 20``: a group that has its number in its name."""
        if self.before.tag != "o" or self.at <= 1 or not self.digits or self.tokens.shouted:
            return None
        group = self.words[self.at - 2]
        return (self.last, "discard.label") if group.cap and group.text in labels.LABEL_GROUPS else None

    def _of_pair(self) -> tuple[int, str] | None:
        """``Boeing 737-800``: two numbers that a hyphen joins behind a name, in no talk of a vote."""
        tokens, words, pair = self.tokens, self.words, self.last + 1
        if not self.digits or self.before.tag != "X" or pair >= len(words) or is_vote(tokens):
            return None
        joined = words[self.last].tag == "-" and tokens.starts[pair] == tokens.ends[self.last - 1] + 1
        if not joined or words[pair].text != "#" or (self.number.value or 0) < _LEAST_MODEL:
            return None
        return pair + 1, "discard.model"

    def _of_maker(self) -> tuple[int, str] | None:
        """``a Boeing 727 with``: three digits behind a maker, of which a preposition or a verb stands behind."""
        if self.before.text not in labels.MAKERS or not self.before.cap or not self.digits:
            return None
        plain = self.tokens.surface(self.at, self.last).isdecimal() and (self.number.value or 0) >= _LEAST_MODEL
        free = self.last >= len(self.words) or self.words[self.last].tag in _AFTER_MODEL
        return (self.last, "discard.model") if plain and free else None

    def _of_name(self) -> tuple[int, str] | None:
        """``posts 17 and 18``, ``Court 9``, ``OR 97301``, ``Flight 370``: behind a name that tells nothing."""
        tokens, number = self.tokens, self.number
        if tells_of_name(tokens, number):
            return None
        listed = self.last if is_number_of_one(tokens, number) else numbered_list_end(tokens, number)
        if listed:
            return listed, "discard.label"
        if is_named_thing(tokens, number):
            return self.last, "discard.label"
        if self.words[self.at].text == "#" and is_postal_code(tokens, number):
            return self.last, "discard.address"
        return (self.last, "discard.label") if self._may_be_part_of_name() and self._ends_name() else None

    def _may_be_part_of_name(self) -> bool:
        """Whether a name stands before plain digits that are no sum."""
        tokens, number, at = self.tokens, self.number, self.at
        if not self.digits or not self.before.cap or self.before.tag != "X" or number.form != "digits":
            return False
        if number.value is None or number.value >= _MOST_LABEL or not is_whole(number.value):
            return False
        if "," in tokens.surface(at, at + 1):
            return False
        return currency_before(tokens.text, tokens.starts[at], tokens.starts[0]) is None

    def _ends_name(self) -> bool:
        """Whether the number counts nothing behind the name, nor is the subject of a verb there."""
        tokens, number = self.tokens, self.number
        if is_fronted(tokens, self.at) and _follows_verb(tokens, number):
            return False
        named = _follows_label(tokens, number) or says_something(tokens, number)
        return named and not lists_places(tokens, self.at)


def _is_capitalised_label(tokens: Tokens, number: Number) -> bool:
    """``Week 12``, ``told KCRA 3 that``: not ``WACO 9 dead``, nor ``Action News Two Held``."""
    words, at = tokens.words, number.first - 1
    before = words[at]
    if before.text in labels.ROAD_CODES:
        return tokens.surface(at, at + 1).isupper() and not tokens.shouted and (at == 0 or words[at - 1].tag != "Q")
    if tokens.shouted or not (before.cap or (at == 0 and _stands_for_itself(tokens, number.last))):
        return False
    station = before.text in labels.STATIONS or _CALL_SIGN.fullmatch(tokens.surface(at, at + 1)) is not None
    if not station or number.last >= len(words):
        return station or before.text in labels.CAPITALISED_LABELS
    behind = words[number.last]
    return behind.tag not in "JEe" or behind.lemma in PLAIN_SAYING


def _stands_for_itself(tokens: Tokens, last: int) -> bool:
    """``News 12 is``, ``Day 40.``, ``District 7 Councilwoman``: behind the number nothing that it can count."""
    words = tokens.words
    if not tokens.text[tokens.starts[0]].isupper() or last >= len(words):
        return False
    behind = words[last]
    return (behind.tag in ".BHMo" or behind.cap) and not behind.plural


def _is_plural_label(tokens: Tokens, number: Number) -> bool:
    """``pages 30-45``, ``junctions 9 and 10``: the plural of a label's noun before two numbers."""
    words = tokens.words
    at = number.last
    if not words[number.first - 1].text.endswith(_PLURAL) or at + 1 >= len(words) or words[at + 1].text != "#":
        return False
    return words[at].tag in "C-t" and singular(words[number.first - 1].text) in labels.LABEL_NOUNS


def _follows_label(tokens: Tokens, number: Number) -> bool:
    """After a name and a number, nothing that the number could count."""
    words = tokens.words
    at = number.last
    if at >= len(words):
        return True
    if _has_unit(tokens, number):
        return False
    word = words[at]
    if word.text in labels.WON_BALLOTS:
        return False  # gave the Greens 45 seats
    if word.tag in "Ee" and number.first > 1 and words[number.first - 2].tag in "aD":
        return True  # the Lancer 767 left the gate
    return word.tag not in "SQEenm-J%I" and word.tag != "g"


def _follows_verb(tokens: Tokens, number: Number) -> bool:
    at = number.last
    return at < len(tokens.words) and tokens.words[at].tag in "BHMVE"


def _has_unit(tokens: Tokens, number: Number) -> bool:
    return unit_after(tokens.text, tokens.ends[number.last - 1], tokens.ends[-1]) is not None
