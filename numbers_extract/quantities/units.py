"""A number in, its unit, currency, scale letter and rate out."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon import two_part
from numbers_extract.lexicon.currencies import written_with
from numbers_extract.numerals import Number
from numbers_extract.numerals.arithmetic import is_whole
from numbers_extract.quantities import surroundings as around
from numbers_extract.quantities.bounds import Bounds
from numbers_extract.quantities.measures import BY_UNIT, DURATION, MONEY, MONEY_UNITS
from numbers_extract.quantities.quantity import Quantity
from numbers_extract.quantities.unit_words.lookup import nationality_after, unit_after
from numbers_extract.quantities.unit_words.rates import rate_after
from numbers_extract.quantities.unit_words.records import Unit, UnitMatch
from numbers_extract.text.tokens import Tokens

__all__ = ["Units"]


def number_scale(tokens: Tokens, at: int) -> int:
    """The scale word at token ``at`` (``million``), 0 for none."""
    scale = tokens.words[at].scale if at < len(tokens.words) else None
    return scale if scale is not None and scale > _HUNDRED else 0


_HUNDRED: Final = 100
_BRACKETED: Final = 2  # a code and the bracket behind it

# Forms that a unit follows behind ``of``.
_HYPHEN: Final = "-"
_PLURAL: Final = "s"
_BEFORE_OF: Final = frozenset({"vague", "collective"})


class Units(Bounds):
    """Units, currencies and rates of a number."""

    def _currency(self, quantity: Quantity, money: tuple[int, Unit]) -> None:
        start, unit = money
        quantity.currency = unit
        quantity.kind, quantity.unit, quantity.dimension = MONEY, unit.id, MONEY_UNITS
        quantity.bare = False
        if quantity.value is not None:
            quantity.value = quantity.value * unit.factor[0] / unit.factor[1]
        quantity.start = start
        tokens = self.tokens
        first = quantity.first
        while first > 0 and tokens.starts[first - 1] >= start:
            first -= 1
        quantity.first = quantity.outer_first = first

    def _letter_scale(self, quantity: Quantity, number: Number) -> Number:
        """Applies a scale letter (``$5m``, ``$2 bn``, ``35m people``) where it is no unit."""
        tokens = self.tokens
        words = tokens.words
        at = number.last
        if quantity.value is None or at >= len(words):
            return number
        raw = self.text[tokens.starts[at] : tokens.ends[at]]
        scale = around.SCALE_LETTERS.get(raw)
        if scale is None or (not number.letter and quantity.currency is None):
            return number
        spaced = tokens.starts[at] > tokens.ends[at - 1]
        if spaced and len(raw) == 1 and raw in "tTG":
            return number
        following = words[at + 1].tag if at + 1 < len(words) else "."
        is_scale = raw not in qw.MONEY_SCALES and (
            quantity.currency is not None
            or (following in "SNXJUWgo" and raw not in "tG" and (raw != qw.METRE or self._millions(at + 1)))
            or (raw in qw.LOUD_SCALES and following in ".,;:)" and not around.is_game(tokens))
        )
        if is_scale or (raw in qw.MONEY_SCALES and quantity.currency is not None):
            quantity.value *= scale
            quantity.last = quantity.outer_last = at + 1
            quantity.end = tokens.ends[at]
            return number._replace(last=at + 1)
        return number

    def _millions(self, at: int) -> bool:
        """Whether ``m`` before token ``at`` says million: people, plurals or a unit follow (not ``a 35m wall``)."""
        word = self.tokens.words[at]
        if word.tag == "J" and at + 1 < len(self.tokens.words):
            word = self.tokens.words[at + 1]
        follows_unit = unit_after(self.text, self.tokens.ends[at - 1], self.limit) is not None
        return word.tag in "SXW" or word.group is not None or follows_unit

    def _unit(self, quantity: Quantity, at: int) -> int:
        """Takes in the unit or currency behind the number, and its rate; returns the token to go on with."""
        at = max(at, quantity.last)
        match = self._unit_found(quantity, at)
        if match is not None and self._is_unit(match):
            if self._is_of_next(quantity, match):
                return at
            if quantity.currency is None or match.unit.factor == (1, 1):
                self._name_unit(quantity, match.unit)
                at = self._take_in(quantity, match)
        if quantity.kind == MONEY:
            at = self._nationality(quantity, at)
        if quantity.kind in BY_UNIT and not quantity.per:
            rate = rate_after(self.text, quantity.end, self.limit, money=quantity.kind == MONEY)
            if rate is None and quantity.kind == MONEY:
                rate = self._rate_of_difference(quantity.last)
            if rate is not None:
                quantity.per = rate[1]
                at = self._rate(quantity, rate[0])
        elif match is not None and match.rate_end > match.end and quantity.per:
            at = self._rate(quantity, match.rate_end)
        return max(at, quantity.last)

    def _rate_of_difference(self, at: int) -> tuple[int, str] | None:
        """``pays $9 more a day``: the rate behind the word that makes a difference of an amount."""
        words = self.tokens.words
        if at >= len(words) or words[at].text not in qw.MORE_OR_LESS:
            return None
        return rate_after(self.text, self.tokens.ends[at], self.limit, money=True)

    def _unit_found(self, quantity: Quantity, at: int) -> UnitMatch | None:
        """The unit behind the number, or behind ``of``, an article or a word that stands before units of time."""
        if quantity.form != "fraction":
            match = unit_after(self.text, quantity.end, self.limit)
        else:
            match = self._fraction_unit(quantity) if quantity.unit != "fraction" else None
        words, ends = self.tokens.words, self.tokens.ends
        if match is not None or at >= len(words):
            return match
        behind_of = words[at].tag == "o"
        if behind_of and quantity.form in _BEFORE_OF:
            match = unit_after(self.text, ends[at], self.limit)  # tens of millions of dollars
        if match is None and behind_of and at + 1 < len(words) and self._is_mixed(quantity):
            article = words[at + 1].tag == "a"
            match = unit_after(self.text, ends[at + article], self.limit)  # one and three quarters of an hour
        if match is None and quantity.currency is None and self._is_before_unit(at):
            match = unit_after(self.text, ends[at], self.limit)
            return match if match is not None and match.unit.kind == DURATION else None
        return match

    def _is_of_next(self, quantity: Quantity, match: UnitMatch) -> bool:
        """Whether the unit behind an amount of money is none of it: no currency, or that of the next amount."""
        currency = quantity.currency
        return currency is not None and (match.unit.kind != MONEY or self._leads(match, currency))

    def _name_unit(self, quantity: Quantity, unit: Unit) -> None:
        """Gives the number its unit; an amount that has a currency gets the one of the same sign: ``$5 AUD``."""
        if quantity.currency is None:
            quantity.measures(unit.kind, unit.id, unit.dimension)
            self._apply_factor(quantity, unit)
            quantity.currency = unit if unit.kind == MONEY else None
        elif unit.id in written_with(quantity.currency.name):
            quantity.currency, quantity.unit = unit, unit.id

    def _take_in(self, quantity: Quantity, match: UnitMatch) -> int:
        """Lets the quantity go on to the end of its unit, and a scale word behind that; the token behind."""
        quantity.bare = False
        quantity.per = match.per
        at = self._token_at(match.end)
        self._extend(quantity, at)
        quantity.end = match.end
        scale = number_scale(self.tokens, at) if match.unit.kind == MONEY and not match.per else 0
        if scale and quantity.value:
            quantity.value *= scale  # 75 USD million
            at += 1
            self._extend(quantity, at)
        hyphened = _HYPHEN in (self.text[match.start - 1 : match.start], self.text[match.start : match.start + 1])
        quantity.compound = _HYPHEN if hyphened else ""
        return at

    def _is_before_unit(self, at: int) -> bool:
        """``two full days``, ``three remarkable weeks``: an adjective before a plural, not ``3,212 last year``."""
        words = self.tokens.words
        if words[at].text in qw.BEFORE_UNITS:
            return True
        return words[at].tag == "J" and at + 1 < len(words) and words[at + 1].text.endswith(_PLURAL)

    def _rate(self, quantity: Quantity, end: int) -> int:
        """Takes in the rate that ends at an offset (``per 100 km``), whose number leaves; returns the token behind."""
        last = max(quantity.outer_last, self._token_at(end))
        words = self.tokens.words
        for at in range(quantity.last, last):
            if words[at].text == "#" or words[at].number_like or words[at].text.isnumeric():
                self._discard(at, at + 1, "discard.denominator")
        quantity.outer_last = last
        return last

    def _leads(self, match: UnitMatch, currency: Unit) -> bool:
        """``CNY 10 USD 20``: the code behind an amount that has its own is the next one's."""
        following = self._token_at(match.end)
        words = self.tokens.words
        return match.unit.id != currency.id and following < len(words) and words[following].text == "#"

    def _is_mixed(self, quantity: Quantity) -> bool:
        """``one and three quarters``: a whole number and a fraction in words."""
        value = quantity.value
        return quantity.form == "words" and value is not None and not is_whole(value)

    def _nationality(self, quantity: Quantity, at: int) -> int:
        """``$75 U.S. a barrel``: whose dollars they are, said behind the amount."""
        found = nationality_after(self.text, quantity.end, self.limit)
        if found is None:
            return self._code_in_brackets(quantity, at)
        quantity.currency, quantity.unit = found[1], found[1].id
        self._extend(quantity, self._token_at(found[0]))
        quantity.end = found[0]
        return quantity.last

    def _code_in_brackets(self, quantity: Quantity, at: int) -> int:
        """``$12 million (AUD)``: whose dollars they are, said in brackets behind the amount."""
        words, code = self.tokens.words, quantity.last + 1
        if quantity.currency is None or code + 1 >= len(words) or words[code - 1].tag != "(":
            return at
        found = self.tokens.surface(code, code + 1)
        if words[code + 1].tag != ")" or found not in written_with(quantity.currency.name):
            return at
        quantity.currency = quantity.currency._replace(id=found, name=found)
        quantity.unit = found
        self._extend(quantity, code + _BRACKETED)
        return quantity.last

    def _is_unit(self, match: UnitMatch) -> bool:
        """Whether an ambiguous unit is meant, going by what follows it."""
        words = self.tokens.words
        after = self._token_at(match.end)
        following = words[after] if after < len(words) else None
        hyphen = match.end + 1 < self.limit and self.text[match.end] == "-" and self.text[match.end + 1].isdigit()
        if hyphen and match.unit.id not in two_part.BARE_PARTS:
            return False  # "two M-60 guns"
        return not (
            match.unit.ambiguous and following is not None and following.tag in "SN" and match.end - match.start <= 2
        )

    def _fraction_unit(self, quantity: Quantity) -> UnitMatch | None:
        """``half a mile``, ``half an hour``, ``a quarter of a mile``, ``half a percentage point``; else a share."""
        words = self.tokens.words
        at = quantity.last
        if at < len(words) and words[at].tag == "o":
            at += 1
        if at < len(words) and words[at].tag == "a":
            return unit_after(self.text, self.tokens.ends[at], self.limit)
        return unit_after(self.text, quantity.end, self.limit) if at == quantity.last else None

    def _apply_factor(self, quantity: Quantity, unit: Unit) -> None:
        top, bottom = unit.factor
        if (top, bottom) == (1, 1):
            return
        if quantity.value is not None:
            quantity.value = quantity.value * top / bottom
        if quantity.low is not None:
            quantity.low = quantity.low * top / bottom
        if quantity.high is not None:
            quantity.high = quantity.high * top / bottom
