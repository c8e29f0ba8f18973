"""Tokens of a sentence in, its quantities and discards out: each number with its unit, range ends, hedge and bound."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from numbers_extract import discards as leaving
from numbers_extract import surroundings as around
from numbers_extract.lexicon import hedges
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.numerals import Number, number_at
from numbers_extract.records import Discard
from numbers_extract.tokens import Tokens
from numbers_extract.units import Unit, UnitMatch, currency_before, nationality_after, rate_after, unit_after

__all__ = ["Quantity", "find_quantities"]


class Quantity:
    """A number with all that belongs to it, before it is known what it counts.

    ``first`` to ``last`` are the tokens of the surface, ``outer_first`` to ``outer_last`` those with the hedges;
    ``value`` is None for a range or a vague word. ``kind`` is set where the unit decides it, ``unit`` then too.
    ``form`` is ``digits words vague fraction multiplier collective article zero nobody quantifier``. ``bare`` is False
    where unit words or a compound already say what is counted.
    """

    __slots__ = (
        "approximate", "bare", "bound", "compound", "currency", "dimension", "end", "first", "form",
        "hedges", "high", "kind", "last", "low",
        "outer_first", "outer_last", "pair", "per", "start", "unit", "value",
    )  # fmt: skip

    def __init__(self, tokens: Tokens, first: int, last: int, value: Decimal | None, form: str) -> None:
        self.first = first
        self.last = last
        self.outer_first = first
        self.outer_last = last
        self.start = tokens.starts[first]
        self.end = tokens.ends[last - 1]
        self.value = value
        self.low: Decimal | None = None
        self.high: Decimal | None = None
        self.bound = "equal"
        self.approximate = False
        self.kind = ""
        self.unit = ""
        self.dimension = ""
        self.per = ""
        self.form = form
        self.bare = True
        self.compound = ""
        self.currency: Unit | None = None
        self.pair: Quantity | None = None
        self.hedges: list[str] = []

    def __repr__(self) -> str:
        number = self.value or (self.low, self.high)
        return f"Quantity({number}, {self.unit or '-'}, {self.bound}, {self.start}:{self.end})"


def _by_edge(entries: Sequence[hedges.Hedge], edge: int) -> dict[str, list[hedges.Hedge]]:
    table: dict[str, list[hedges.Hedge]] = {}
    for hedge in sorted(entries, key=lambda h: -len(h.words)):
        table.setdefault(hedge.words[edge], []).append(hedge)
    return table


_BEFORE = _by_edge(hedges.BEFORE, -1)
_AFTER = _by_edge(hedges.AFTER, 0)
_AGE_AFTER: dict[str, list[tuple[str, ...]]] = {}
for _words in sorted(qw.AGE_AFTER, key=len, reverse=True):
    _AGE_AFTER.setdefault(_words[0], []).append(_words)


_LEFT = "left"


def find_quantities(
    tokens: Tokens, calendar: Sequence[tuple[int, int, str]] = ()
) -> tuple[list[Quantity], list[Discard]]:
    """All quantities of a sentence in text order, and the marks that are none with their reasons.

    ``calendar`` holds spans of dates, years and clock times (start, end, reason id), sorted by start.
    """
    finder = _Finder(tokens, calendar)
    finder.run()
    return finder.found, finder.discards


class _Finder:
    """One pass over the tokens; ``at`` is the next token to look at."""

    def __init__(self, tokens: Tokens, calendar: Sequence[tuple[int, int, str]]) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.limit = tokens.ends[-1] if len(tokens) else 0
        self.calendar = calendar
        self.found: list[Quantity] = []
        self.discards: list[Discard] = []

    def run(self) -> None:
        words, starts = self.tokens.words, self.tokens.starts
        count = len(words)
        at = 0
        dated = 0
        calendar = self.calendar
        for opener in [k for k, word in enumerate(words) if word.opens]:
            if opener < at:
                continue
            at = opener
            word = words[at]
            while dated < len(calendar) and calendar[dated][1] <= starts[at]:
                dated += 1
            if dated < len(calendar) and calendar[dated][0] <= starts[at] and word.tag != "a":
                first = at
                while at < count and starts[at] < calendar[dated][1]:
                    at += 1
                self._discard(first, at, "discard.calendar")
                continue
            at = self._at(at)
        self._share_units()

    def _discard(self, first: int, last: int, rule: str) -> None:
        tokens = self.tokens
        start, end = tokens.starts[first], tokens.ends[last - 1]
        self.discards.append(Discard(start, end, self.text[start:end], leaving.SAYS[rule], rule))

    def _at(self, at: int) -> int:
        """Looks at token ``at``, which may begin a number; returns the token to go on with."""
        tokens = self.tokens
        words = tokens.words
        word = words[at]
        if word.ordinal is not None and word.fraction is not None and (at == 0 or words[at - 1].cardinal is None):
            if word.ordinal != 2 and words[at - 1].tag != "a":
                self._discard(at, at + 1, "discard.ordinal")
            return at + 1
        number = number_at(tokens, at)
        if number is None:
            if word.text == "#":
                self._discard(at, at + 1, "discard.too_long")
            elif word.tag == "a":
                if at and at + 1 < len(words) and words[at - 1].tag == "x" and words[at + 1].text in qw.SINGLE:
                    return self._zero(at - 1, at + 2)
                return self._article_unit(at)
            elif word.tag == "J" and word.ordinal is not None:
                self._discard(at, at + 1, "discard.ordinal")
            return at + 1
        nothing = self._nothing(number)
        if nothing is not None:
            return nothing
        reason = leaving.reason_at(tokens, number)
        if reason is not None:
            last, rule = reason
            self._discard(number.first, last, rule)
            return last
        return self._grow(number)

    def _nothing(self, number: Number) -> int | None:
        """``no one`` and ``not a single``: zero, as one surface."""
        tokens = self.tokens
        words = tokens.words
        at = number.first
        if number.value != 1 or at == 0 or words[at - 1].tag != "z" or words[at].text not in qw.NOBODY_ONES:
            return None
        if at + 1 < len(words) and words[at + 1].text in qw.ELSE:
            self._discard(at - 1, at + 2, "discard.pronoun")
            return at + 2
        return self._zero(at - 1, number.last, "nobody")

    def _zero(self, first: int, last: int, form: str = "zero") -> int:
        quantity = Quantity(self.tokens, first, last, Decimal(0), form)
        quantity.low = quantity.high = Decimal(0)
        self.found.append(quantity)
        return last

    # ------------------------------------------------------------------ growing

    def _grow(self, number: Number) -> int:
        tokens = self.tokens
        words = tokens.words
        if number.form == "multiplier":
            return self._multiplier(number)
        quantity = Quantity(tokens, number.first, number.last, number.value, number.form)
        if number.value is None:
            quantity.low, quantity.high, quantity.bound = number.low, number.high, "vague"
            if words[number.first].tag == "a" and words[number.first + 1].collective == 2:
                quantity.approximate = True
        elif number.form == "collective":
            quantity.approximate = words[number.last - 1].text == "couple"
        money = currency_before(self.text, quantity.start, tokens.starts[0])
        if money is not None:
            self._currency(quantity, money)
        number = self._letter_scale(quantity, number)
        end = self._decade(quantity, number)
        if end is not None:
            return end
        end = self._age(quantity, number.last)
        if end is None:
            end = self._pair_or_range(quantity, number.last)
        if quantity.form == _LEFT:
            return end or number.last
        if end is None:
            end = self._unit(quantity, number.last)
        if quantity.kind == "":
            end = self._special(quantity, end)
        return self._finish(quantity, end)

    def _currency(self, quantity: Quantity, money: tuple[int, Unit]) -> None:
        start, unit = money
        quantity.currency = unit
        quantity.kind, quantity.unit, quantity.dimension = "money", unit.id, "money"
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
        is_scale = (
            quantity.currency is not None
            or (following in "SNX" and raw not in "tG")
            or (raw in "BG" and following in ".,;" and len(raw) == 1)
        )
        if raw == "k" or is_scale:
            quantity.value *= scale
            quantity.last = quantity.outer_last = at + 1
            quantity.end = tokens.ends[at]
            return number._replace(last=at + 1)
        return number

    def _decade(self, quantity: Quantity, number: Number) -> int | None:
        """``in his 50s`` is an age range, ``in the 10s`` a vague number; other decades are calendar."""
        tokens = self.tokens
        words = tokens.words
        at = number.last
        if (
            at >= len(words)
            or tokens.starts[at] != quantity.end
            or words[at].text not in {"s", "'s"}
            or quantity.value is None
        ):
            return None
        value = quantity.value
        before = words[number.first - 1] if number.first else None
        quantity.last = quantity.outer_last = at + 1
        quantity.end = tokens.ends[at]
        if value == 10 and before is not None and before.text == "the":
            quantity.value, quantity.low, quantity.high, quantity.bound = None, Decimal(20), Decimal(100), "vague"
            return self._finish(quantity, at + 1)
        if (
            before is not None
            and before.tag == "D"
            and before.text != "the"
            and value % 10 == 0
            and value < qw.AGE_MOST
        ):
            quantity.value, quantity.low, quantity.high, quantity.bound = None, value, value + 9, "between"
            quantity.kind, quantity.unit, quantity.dimension, quantity.bare = "age", "year", "time", False
            return self._finish(quantity, at + 1)
        self._discard(number.first, at + 1, "discard.calendar")
        return at + 1

    def _age(self, quantity: Quantity, at: int) -> int | None:
        tokens = self.tokens
        words = tokens.words
        if at >= len(words) or quantity.currency is not None:
            return None
        for phrase in _AGE_AFTER.get(words[at].text, ()):
            last = at + len(phrase)
            if last <= len(words) and all(words[at + k].text == part for k, part in enumerate(phrase)):
                quantity.kind, quantity.dimension, quantity.bare = "age", "time", False
                quantity.unit = next(
                    (w for w in ("month", "week", "day") if any(part.startswith(w) for part in phrase)), "year"
                )
                quantity.compound = "old"
                self._extend(quantity, last)
                return last
        return None

    def _extend(self, quantity: Quantity, last: int) -> None:
        quantity.last = last
        quantity.outer_last = max(quantity.outer_last, last)
        quantity.end = self.tokens.ends[last - 1]

    # ------------------------------------------------------------------ ranges, odds and tallies

    def _pair_or_range(self, quantity: Quantity, at: int) -> int | None:
        """``40 to 50``, ``one in five``, ``82-24``: a second number that belongs to the first."""
        tokens = self.tokens
        words = tokens.words
        if at >= len(words):
            return None
        first_unit = None
        if (
            words[at].text not in qw.RANGE_JOINERS
            and words[at].text not in qw.ODDS_JOINERS
            and words[at].text not in qw.AND
        ):
            first_unit = unit_after(self.text, quantity.end, self.limit)
            if first_unit is None:
                return None
            at = self._token_at(first_unit.end)
            if at >= len(words):
                return None
        joiner = words[at].text
        between = self._before(quantity, qw.BETWEEN)
        if joiner in qw.ODDS_JOINERS and first_unit is None:
            return self._odds(quantity, at)
        if not (joiner in qw.RANGE_JOINERS or (between and joiner in qw.AND)):
            return None
        return self._second_end(quantity, first_unit, at, joiner, between=between)

    def _before(self, quantity: Quantity, cues: frozenset[str]) -> bool:
        """Whether a cue stands before the number, with at most a hedge or a currency sign between."""
        words = self.tokens.words
        first = quantity.first - 1
        while (
            first >= 0
            and first >= quantity.first - 3
            and words[first].text in _BEFORE
            and words[first].text not in cues
        ):
            first -= 1
        return first >= 0 and words[first].text in cues

    def _token_at(self, offset: int) -> int:
        """The first token that starts at or after a text offset."""
        starts = self.tokens.starts
        low, high = 0, len(starts)
        while low < high:
            mid = (low + high) // 2
            if starts[mid] < offset:
                low = mid + 1
            else:
                high = mid
        return low

    def _odds(self, quantity: Quantity, at: int) -> int | None:
        tokens = self.tokens
        words = tokens.words
        following = at + 1
        if words[at].text == "out":
            if following >= len(words) or words[following].tag != "o":
                return None
            following += 1
        if following < len(words) and words[following].text == "every":
            following += 1
        if (
            following >= len(words)
            or not (words[following].tag == "Q" or words[following].number_like)
            or self._dated(following)
        ):
            return None
        second = number_at(tokens, following)
        value = quantity.value
        if (
            second is None
            or second.value is None
            or value is None
            or value >= second.value
            or second.form == "fraction"
        ):
            return None
        if words[at].text == "in" and not around.round_odds(value, second.value):
            return None
        if words[at].text == "out" and (value > 20 or second.value > 100):
            return None
        if second.last < len(words) and unit_after(self.text, tokens.ends[second.last - 1], self.limit) is not None:
            return None
        quantity.value = value / second.value
        quantity.kind, quantity.unit, quantity.dimension, quantity.form = "ratio", "fraction", "ratio", "fraction"
        self._extend(quantity, second.last)
        return second.last

    def _dated(self, at: int) -> bool:
        start = self.tokens.starts[at]
        return any(low <= start < high for low, high, _ in self.calendar)

    def _second_end(
        self, quantity: Quantity, first_unit: UnitMatch | None, at: int, joiner: str, *, between: bool
    ) -> int | None:
        tokens = self.tokens
        words = tokens.words
        following = at + 1
        if (
            following < len(words)
            and joiner != "-"
            and words[following].text in {"about", "around", "some", "nearly", "almost", "perhaps", "even", "as"}
        ):
            following += 1
        start_second = following
        while (
            start_second < len(words)
            and start_second < following + 3
            and not (words[start_second].tag == "Q" or words[start_second].number_like)
        ):
            start_second += 1
        if start_second >= len(words) or self._dated(start_second):
            return None
        money = None
        if start_second > following:
            money = currency_before(self.text, tokens.starts[start_second], tokens.ends[at])
            if money is None or money[0] > tokens.starts[following]:
                return None
        second = number_at(tokens, start_second)
        if second is None or second.form == "multiplier":
            return None
        if second.form == "fraction" and quantity.form != "fraction":
            return None
        if quantity.value is None or second.value is None:
            return self._vague_range(quantity, second, joiner)
        low, high = quantity.value, second.value
        end = second.last
        letter = second.letter
        if letter and (quantity.currency is not None or money is not None):
            high *= around.SCALE_LETTERS[letter]
            end += 1
        scale = around.shared_scale(tokens, second, high)
        if scale > 1 and low < high / scale and not around.has_scale(tokens, quantity.last - 1):
            low *= scale
        if money is not None:
            high = high * money[1].factor[0] / money[1].factor[1]
        if low > high or (low == high and joiner == "-"):
            return self._tally(quantity, second, joiner)
        if (
            joiner == "to"
            and around.is_change(tokens, quantity.first)
            and (
                self._before(quantity, qw.FROM)
                or self._before(quantity, qw.BY)
                or (quantity.first > 0 and words[quantity.first - 1].lemma in qw.CHANGE_VERBS)
            )
        ):
            return None
        if (
            joiner == "to"
            and not between
            and not self._before(quantity, qw.FROM)
            and around.is_vote(tokens)
            and quantity.currency is None
            and low < 10
            and high - low < 3
            and first_unit is None
            and self._nothing_counted(end)
        ):
            return self._tally(quantity, second, joiner)
        if joiner == "or" and not (low < high and (high - low <= low * 2 or high <= 20)):
            return None
        if (
            joiner == "-"
            and around.is_game(tokens)
            and high < 20
            and self._nothing_counted(end)
            and quantity.currency is None
        ):
            return self._tally(quantity, second, joiner)
        second_unit = unit_after(self.text, tokens.ends[end - 1], self.limit)
        if first_unit is not None and (second_unit is None or second_unit.unit.id != first_unit.unit.id):
            return None
        quantity.value, quantity.low, quantity.high, quantity.bound = None, low, high, "between"
        self._extend(quantity, end)
        return None

    def _nothing_counted(self, at: int) -> bool:
        words = self.tokens.words
        return at >= len(words) or words[at].tag not in "SNJXgUQ"

    def _vague_range(self, quantity: Quantity, second: Number, joiner: str) -> int | None:
        if joiner not in {"to", "or"} or quantity.value is not None or second.value is not None:
            return None
        if quantity.low is None or second.low is None or second.low <= quantity.low:
            return None
        quantity.high = second.high
        self._extend(quantity, second.last)
        return None

    def _tally(self, quantity: Quantity, second: Number, joiner: str) -> int | None:
        """``82-24`` is two tallies in a sentence about a vote, odds with ``to``, else a result to leave out."""
        tokens = self.tokens
        words = tokens.words
        assert quantity.value is not None
        assert second.value is not None
        if around.is_vote(tokens) and not (around.is_game(tokens) and not around.is_vote(tokens, strong=True)):
            other = Quantity(tokens, second.first, second.last, second.value, second.form)
            quantity.kind = other.kind = "votes"
            quantity.unit = other.unit = "vote"
            quantity.bare = other.bare = False
            quantity.dimension = other.dimension = "count"
            quantity.pair = other
            return second.last
        if joiner == "to" and words[second.first].tag == "Q" and second.value <= 2:
            quantity.value = quantity.value / second.value
            quantity.kind, quantity.unit, quantity.dimension, quantity.bare = "ratio", "times", "ratio", False
            self._extend(quantity, second.last)
            return second.last
        if joiner == "-":
            self._discard(quantity.first, second.last, "discard.score" if second.value < 1000 else "discard.address")
            quantity.form = _LEFT
            return second.last
        return None

    # ------------------------------------------------------------------ units

    def _unit(self, quantity: Quantity, at: int) -> int:
        tokens = self.tokens
        at = max(at, quantity.last)
        match = None
        if not (quantity.form == "fraction" and quantity.unit == "fraction"):
            match = (
                self._fraction_unit(quantity)
                if quantity.form == "fraction"
                else unit_after(self.text, quantity.end, self.limit)
            )
        if (
            match is None
            and at < len(tokens.words)
            and tokens.words[at].text in qw.BEFORE_UNITS
            and quantity.currency is None
        ):
            match = unit_after(self.text, tokens.ends[at], self.limit)
            if match is not None and match.unit.kind != "duration":
                match = None
        if match is not None and self._is_unit(match):
            unit = match.unit
            if quantity.currency is not None and unit.kind != "money":
                return at
            if quantity.currency is None or unit.factor == (1, 1):
                if quantity.currency is None:
                    quantity.kind, quantity.unit, quantity.dimension = unit.kind, unit.id, unit.dimension
                    self._apply_factor(quantity, unit)
                    quantity.currency = unit if unit.kind == "money" else None
                quantity.bare = False
                quantity.per = match.per
                at = self._token_at(match.end)
                self._extend(quantity, at)
                quantity.end = match.end
                quantity.compound = (
                    "-"
                    if self.text[match.start - 1 : match.start] == "-"
                    or self.text[match.start : match.start + 1] == "-"
                    else ""
                )
        if quantity.kind == "money":
            at = self._nationality(quantity, at)
        if quantity.kind in {"money", "measure", "percentage", "duration"} and not quantity.per:
            rate = rate_after(self.text, quantity.end, self.limit)
            if rate is not None:
                quantity.per = rate[1]
                quantity.outer_last = max(quantity.outer_last, self._token_at(rate[0]))
                at = quantity.outer_last
        elif match is not None and match.rate_end > match.end and quantity.per:
            quantity.outer_last = max(quantity.outer_last, self._token_at(match.rate_end))
            at = quantity.outer_last
        return max(at, quantity.last)

    def _nationality(self, quantity: Quantity, at: int) -> int:
        """``$75 U.S. a barrel``: whose dollars they are, said behind the amount."""
        found = nationality_after(self.text, quantity.end, self.limit)
        if found is None:
            return at
        quantity.currency, quantity.unit = found[1], found[1].id
        self._extend(quantity, self._token_at(found[0]))
        quantity.end = found[0]
        return quantity.last

    def _is_unit(self, match: UnitMatch) -> bool:
        """Whether an ambiguous unit is meant, going by what follows it."""
        words = self.tokens.words
        after = self._token_at(match.end)
        following = words[after] if after < len(words) else None
        if match.end + 1 < self.limit and self.text[match.end] == "-" and self.text[match.end + 1].isdigit():
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
        if at == quantity.last:
            match = unit_after(self.text, quantity.end, self.limit)
            return match if match is None or match.unit.kind != "percentage" else None
        return None

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

    def _special(self, quantity: Quantity, at: int) -> int:
        """Compounds and words that say the kind without a unit: ``5,000-strong``, ``300-seat``, ``3 points``."""
        tokens = self.tokens
        words = tokens.words
        count = len(words)
        if quantity.form == "fraction":
            quantity.kind, quantity.unit, quantity.dimension, quantity.bare = "ratio", "fraction", "ratio", False
            return at
        before = (
            quantity.first - 2 if quantity.first > 1 and words[quantity.first - 1].tag == "-" else quantity.first - 1
        )
        if before >= 0 and words[before].text in qw.MAGNITUDE:
            quantity.kind, quantity.unit, quantity.dimension, quantity.bare = (
                "measure",
                words[before].text,
                "other",
                False,
            )
            quantity.first = quantity.outer_first = before
            quantity.start = tokens.starts[before]
            quantity.compound = "-" if before < quantity.last and at < count and words[at].tag in "NS" else ""
            return at
        if at >= count:
            return at
        word = words[at]
        if word.tag == "-" and at + 1 < count and words[at + 1].text in qw.MAGNITUDE:
            quantity.kind, quantity.unit, quantity.dimension, quantity.bare = (
                "measure",
                words[at + 1].text,
                "other",
                False,
            )
            quantity.compound = "-"
            self._extend(quantity, at + 2)
            return at + 2
        if word.text in qw.POINT_WORDS and around.has_any(tokens, qw.PERCENT_CONTEXT):
            quantity.kind, quantity.unit, quantity.dimension, quantity.bare = (
                "percentage",
                "percentage_point",
                "percent",
                False,
            )
            self._extend(quantity, at + 1)
            return at + 1
        if (
            word.tag == "-"
            and at + 1 < count
            and tokens.starts[at] == quantity.end
            and tokens.starts[at + 1] == tokens.ends[at]
        ):
            after = words[at + 1]
            if after.text == qw.STRONG:
                quantity.compound = after.text
                self._extend(quantity, at + 2)
                return at + 2
            if after.tag in "NUSgXJ" and not after.number_like and after.text not in {"plus", "odd", "ish", "year"}:
                quantity.compound = after.lemma
                self._extend(quantity, at + 2)
                return at + 2
        if word.text == "times" and (
            (at + 1 < count and words[at + 1].text in qw.MULTIPLE_FOLLOWERS)
            or (quantity.value is not None and quantity.value % 1)
        ):
            quantity.kind, quantity.unit, quantity.dimension, quantity.bare = "ratio", "times", "ratio", False
            self._extend(quantity, at + 1)
            return at + 1
        return at

    def _multiplier(self, number: Number) -> int:
        tokens = self.tokens
        words = tokens.words
        after = number.last
        word = words[number.first]
        if word.tag not in "EGVn" and not word.text.endswith("fold"):
            follows = words[after].text if after < len(words) else ""
            if follows not in qw.MULTIPLE_FOLLOWERS:
                self._discard(number.first, number.last, "discard.frequency")
                return number.last
        quantity = Quantity(tokens, number.first, number.last, number.value, "multiplier")
        quantity.kind, quantity.unit, quantity.dimension, quantity.bare = "ratio", "times", "ratio", False
        return self._finish(quantity, number.last)

    def _article_unit(self, at: int) -> int:
        """``a year in jail``, ``nearly a year``, ``a mile``: an article that counts one unit."""
        tokens = self.tokens
        words = tokens.words
        if at + 1 >= len(words) or words[at + 1].text not in qw.ARTICLE_UNIT_WORDS:
            return at + 1
        match = unit_after(self.text, tokens.ends[at], self.limit)
        if (
            match is None
            or match.unit.id not in qw.ARTICLE_UNITS
            or match.per
            or words[at + 1].text in qw.NOT_ARTICLE_UNITS
        ):
            return at + 1
        if around.is_rate_article(tokens, at):
            return at + 1
        last = self._token_at(match.end)
        if last < len(words) and words[last].tag in "N-" and words[last].text != "-":
            return at + 1
        quantity = Quantity(tokens, at, last, Decimal(1), "words")
        quantity.end = match.end
        unit = match.unit
        quantity.kind, quantity.unit, quantity.dimension, quantity.bare = unit.kind, unit.id, unit.dimension, False
        self._apply_factor(quantity, unit)
        return self._finish(quantity, last)

    # ------------------------------------------------------------------ hedges

    def _finish(self, quantity: Quantity, at: int) -> int:
        """Hedges on both sides, the literal interval, and the quantity is done."""
        pair = quantity.pair
        self._hedge_before(quantity)
        after = self._hedge_after(quantity if pair is None else pair, at)
        self._age_by_context(quantity)
        _set_interval(quantity)
        self.found.append(quantity)
        if pair is not None:
            _set_interval(pair)
            self.found.append(pair)
        return max(after, at, quantity.last)

    def _hedge_before(self, quantity: Quantity) -> None:
        tokens = self.tokens
        words = tokens.words
        at = quantity.first - 1
        steps = 0
        while at >= 0 and steps < 3:
            hedge = self._hedge_ending(at)
            if hedge is None:
                break
            first = at - len(hedge.words) + 1
            if (
                words[at].text in qw.TEMPORAL_PREPOSITIONS
                and len(hedge.words) == 1
                and self._is_temporal(quantity, first)
            ):
                break
            if words[first].text == "some" and first > 0 and words[first - 1].tag == "D":
                break
            self._apply_hedge(quantity, hedge)
            quantity.outer_first = first
            at = first - 1
            steps += 1
        if at >= 0 and words[at].text in qw.BETWEEN and quantity.bound == "between":
            quantity.outer_first = at

    def _is_temporal(self, quantity: Quantity, first: int) -> bool:
        if quantity.kind != "duration" or self.tokens.words[first].text == "around":
            return False
        before = self.tokens.words[first - 1] if first else None
        return before is None or before.tag not in "IBtoy"

    def _hedge_ending(self, at: int) -> hedges.Hedge | None:
        words = self.tokens.words
        for hedge in _BEFORE.get(words[at].text, ()):
            size = len(hedge.words)
            if size <= at + 1 and all(words[at - size + 1 + k].text == part for k, part in enumerate(hedge.words[:-1])):
                return hedge
        return None

    def _hedge_after(self, quantity: Quantity, at: int) -> int:
        tokens = self.tokens
        words = tokens.words
        for position in dict.fromkeys((at, quantity.last)):
            if position >= len(words):
                continue
            for hedge in _AFTER.get(words[position].text, ()):
                last = position + len(hedge.words)
                if last <= len(words) and all(words[position + k].text == part for k, part in enumerate(hedge.words)):
                    if hedge.words == ("odd",) or (
                        hedge.words == ("plus",) and last < len(words) and words[last].tag in "Qa$"
                    ):
                        continue
                    self._apply_hedge(quantity, hedge)
                    if hedge.words[0] in {"-", "+"}:
                        self._extend(quantity, last)
                    quantity.outer_last = max(quantity.outer_last, last)
                    return last
        return at

    def _apply_hedge(self, quantity: Quantity, hedge: hedges.Hedge) -> None:
        quantity.hedges.append(hedge.id)
        quantity.approximate = quantity.approximate or hedge.approximate
        if hedge.bound and quantity.bound == "equal":
            quantity.bound = hedge.bound
        elif hedge.bound in {"at_least", "more_than"} and quantity.bound == "between":
            quantity.high = None
            quantity.bound = hedge.bound

    def _age_by_context(self, quantity: Quantity) -> None:
        """``aged 57, 36, and 32``; ``Ana Ruiz, 34,``; ``children under five``; ``over the age of 21``."""
        value = quantity.value
        if (
            quantity.kind
            or quantity.form not in {"digits", "words"}
            or (quantity.compound and quantity.compound != "old")
        ):
            return
        if value is None and quantity.bound != "between":
            return
        if (value if value is not None else quantity.high or 0) > qw.AGE_MOST or (value is not None and value % 1):
            return
        if around.is_age(
            self.tokens, quantity.first, quantity.last, quantity.outer_first, self.found[-1] if self.found else None
        ):
            quantity.kind, quantity.unit, quantity.dimension, quantity.bare = "age", "year", "time", False

    def _share_units(self) -> None:
        """``3, 5 and 7 percent``: a bare number in a list takes the unit said at its end."""
        found = self.found
        words = self.tokens.words
        for k in range(len(found) - 2, -1, -1):
            left, right = found[k], found[k + 1]
            if (
                left.kind
                or left.compound
                or right.kind not in {"percentage", "money", "measure", "duration"}
                or left.form == "fraction"
            ):
                continue
            if (
                right.currency is not None
                and self.tokens.starts[right.first] == right.start
                and not self.text[right.start].isdigit()
                and right.form == "digits"
            ):
                continue
            gap = words[left.outer_last : right.outer_first]
            if gap and all(w.tag in "C,-" for w in gap) and len(gap) <= 2:
                left.kind, left.unit, left.dimension, left.bare = right.kind, right.unit, right.dimension, False


def _set_interval(quantity: Quantity) -> None:
    """``value_min`` and ``value_max`` from the bound, as SCHEMA section 4 has them."""
    value, bound = quantity.value, quantity.bound
    if value is None:
        return
    exact = bound == "equal" and not quantity.approximate
    quantity.low = value if exact or bound in {"at_least", "more_than"} else None
    quantity.high = value if exact or bound in {"at_most", "less_than"} else None
    if bound == "more_than" and quantity.approximate:
        quantity.low = value
