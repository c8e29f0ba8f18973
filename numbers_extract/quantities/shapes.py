"""Numbers of a special shape in, their quantities out: ages, decades, compounds, multiples, articles, zero."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from numbers_extract.lexicon import numbers
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.clause_words import TIME_UNIT_NOUNS
from numbers_extract.lexicon.relators import (
    ALLATIVE,
    CONJUNCTIVE,
    CONTRASTIVE,
    DEFINITE_ARTICLE,
    DISJUNCTIVE,
    EQUATIVE,
    EXCEEDING,
    GENITIVES,
    PARTITIVE,
    POSSESSIVES,
)
from numbers_extract.numerals import Number, number_at
from numbers_extract.numerals.arithmetic import is_whole
from numbers_extract.quantities import surroundings as around
from numbers_extract.quantities.measures import (
    AGE,
    BY_UNIT,
    MEASURE,
    MONEY,
    PERCENT,
    PERCENTAGE,
    RATIO,
    RATIOS,
    TIME,
    YEAR,
)
from numbers_extract.quantities.quantity import LEFT, Quantity
from numbers_extract.quantities.spans import Spans
from numbers_extract.quantities.unit_words.lookup import unit_after

__all__ = ["Shapes"]

_FLOORS: Final = frozenset({"at_least", "more_than"})
_CEILINGS: Final = frozenset({"at_most", "less_than"})
_LONGEST_JOINT: Final = 2
_LONGEST_LIST_JOINT: Final = 3
_TWO: Final = 2
_REACH_OF_SCALE: Final = 5
_TO_LIMIT: Final = 4
_BEHIND_DEPTH: Final = 5  # a foot | and a half of
_COMPARED: Final = 2  # words behind ``as`` among which what is compared is told: ``as densely settled``
_AGE_AFTER: dict[str, dict[str, list[tuple[str, ...]]]] = {}  # by the first word and the second, empty for none
for _words in sorted(qw.AGE_AFTER, key=len, reverse=True):
    _AGE_AFTER.setdefault(_words[0], {}).setdefault(_words[1] if len(_words) > 1 else "", []).append(_words)


class Shapes(Spans):
    """Quantities that are more than a number and a unit."""

    def _decade(self, quantity: Quantity, number: Number) -> int | None:
        """``in his 50s`` is an age range, ``in the 10s`` a vague number; other decades are calendar."""
        tokens = self.tokens
        words = tokens.words
        at = number.last
        if at >= len(words) or tokens.starts[at] != quantity.end or quantity.value is None:
            return None
        if words[at].text not in qw.DECADE_ENDINGS:
            return self._somethings(quantity, at)
        first = number.first - 1
        while first > 0 and (words[first].tag == "-" or words[first].text in qw.PARTS_OF_DECADE):
            first -= 1
        before = words[first] if number.first else None
        quantity.last = quantity.outer_last = at + 1
        quantity.end = tokens.ends[at]
        if self._is_order(number):
            low = quantity.value
            quantity.value, quantity.low, quantity.high, quantity.bound = None, 2 * low, 10 * low, "vague"
            return self._finish(quantity, at + 1)
        if before is not None and before.text in POSSESSIVES and _is_decade(quantity.value):
            return self._years_of_life(quantity, quantity.value, quantity.value + 9)
        self._discard(number.first, at + 1, "discard.calendar")
        return at + 1

    def _is_order(self, number: Number) -> bool:
        """``in the 10s``, ``100s of homes``: an order of magnitude, not ``the 1000s``."""
        words, at = self.tokens.words, number.last
        if at >= len(words) or words[at].text not in qw.DECADE_ENDINGS or number.value not in numbers.ORDERS_IN_FIGURES:
            return False
        if self.tokens.starts[at] != self.tokens.ends[at - 1]:
            return False
        if number.first and words[number.first - 1].text in DEFINITE_ARTICLE:
            return number.value == numbers.ORDERS_IN_FIGURES[0]
        return at + 1 < len(words) and words[at + 1].text in PARTITIVE

    def _somethings(self, quantity: Quantity, at: int) -> int | None:
        """``two 30-somethings``, ``a 30-something man``: their decade of life; not ``30-something people``."""
        words = self.tokens.words
        if words[at].tag != "-" or at + 1 >= len(words) or quantity.value is None or not _is_decade(quantity.value):
            return None
        lone = at + 2 < len(words) and words[at + 2].group is not None and not words[at + 2].plural
        if words[at + 1].text not in qw.YEARS_OPEN or not (words[at + 1].plural or lone):
            return None
        quantity.compound = "old"
        self._extend(quantity, at + 2)
        return self._years_of_life(quantity, quantity.value, quantity.value + 9)

    def _decade_of_life(self, at: int) -> int:
        """``in their late teens``, ``in her mid-twenties``: an age range, where somebody's."""
        words = self.tokens.words
        first = at - 1
        while first > 0 and (words[first].tag == "-" or words[first].text in qw.PARTS_OF_DECADE):
            first -= 1
        if first < 0 or words[first].text not in POSSESSIVES:
            return at + 1
        low, high = numbers.DECADES_OF_LIFE[words[at].text]
        return self._years_of_life(Quantity(self.tokens, at, at + 1, None, "words"), Decimal(low), Decimal(high))

    def _years_of_life(self, quantity: Quantity, low: Decimal, high: Decimal) -> int:
        """Makes a decade of life an age, with those that are told with it: ``in his late 20s or early 30s``."""
        while (further := self._further_decade(quantity.last, high)) is not None:
            last, high = further
            self._extend(quantity, last)
        quantity.span(low, high)
        quantity.kind, quantity.unit, quantity.dimension, quantity.bare = AGE, YEAR, TIME, False
        return self._finish(quantity, quantity.last)

    def _further_decade(self, at: int, high: Decimal) -> tuple[int, Decimal] | None:
        """The token behind a later decade that is joined at token ``at``, and its last year, if any."""
        words, tokens = self.tokens.words, self.tokens
        if at >= len(words) or not (words[at].text in qw.DECADE_JOINERS or words[at].tag in "C,-"):
            return None
        at += 1
        while at < len(words) and (words[at].tag in "C-" or words[at].text in qw.PARTS_OF_DECADE):
            at += 1
        if at >= len(words):
            return None
        if words[at].text in numbers.DECADES_OF_LIFE:
            last, top = at + 1, Decimal(numbers.DECADES_OF_LIFE[words[at].text][1])
        else:
            number = number_at(tokens, at) if words[at].tag == "Q" else None
            if number is None or number.value is None or not _is_decade(number.value):
                return None
            last, top = number.last + 1, number.value + 9
            if last > len(words) or words[last - 1].text not in qw.DECADE_ENDINGS:
                return None
        return (last, top) if top > high else None

    def _age(self, quantity: Quantity, at: int) -> int | None:
        tokens = self.tokens
        words = tokens.words
        if at >= len(words) or quantity.currency is not None:
            return None
        seconds = _AGE_AFTER.get(words[at].text)
        if seconds is None:
            return None
        second = words[at + 1].text if at + 1 < len(words) else ""
        for phrase in (*seconds.get(second, ()), *seconds.get("", ())):
            last = at + len(phrase)
            if last <= len(words) and all(words[at + k].text == part for k, part in enumerate(phrase)):
                quantity.kind, quantity.dimension, quantity.bare = AGE, TIME, False
                quantity.unit = next(
                    (w for w in qw.YOUNG_AGE_UNITS if any(part.startswith(w) for part in phrase)), YEAR
                )
                quantity.compound = "old"
                self._extend(quantity, last)
                return last
        return None

    def _special(self, quantity: Quantity, at: int) -> int:
        """Compounds and words that say the kind without a unit: ``5,000-strong``, ``300-seat``, ``3 points``."""
        tokens = self.tokens
        words = tokens.words
        count = len(words)
        if (
            quantity.form == "fraction"
            and words[quantity.last - 1].text in numbers.HALF
            and quantity.last - quantity.first == 1
            and quantity.first
            and words[quantity.first - (2 if words[quantity.first - 1].tag == "-" else 1)].text in qw.HALVES_OF_TIME
        ):
            self._discard(quantity.first, quantity.last, "discard.ratio_noun")
            quantity.form = LEFT
            return at
        if quantity.form == "fraction":
            return self._part_of_one(quantity, at)
        before = (
            quantity.first - 2 if quantity.first > 1 and words[quantity.first - 1].tag == "-" else quantity.first - 1
        )
        taken = self.found[-1].last if self.found else 0  # a 5-magnitude 30
        if before >= taken and words[before].text in qw.MAGNITUDE:
            quantity.kind, quantity.unit, quantity.dimension, quantity.bare = (
                MEASURE,
                words[before].text,
                "other",
                False,
            )
            quantity.first = quantity.outer_first = before
            quantity.start = tokens.starts[before]
            quantity.compound = "-" if before < quantity.last and at < count and words[at].tag in "NS" else ""
            return at
        if not qw.QUAKES.isdisjoint(tokens.texts) and self._is_magnitude(quantity, at):
            quantity.kind, quantity.unit, quantity.dimension, quantity.bare = MEASURE, qw.OF_QUAKES, "other", False
            if at < count and words[at].text in qw.QUAKES:
                quantity.compound = "-"
            return at
        if at >= count:
            return at
        word = words[at]
        if word.tag == "-" and at + 1 < count and words[at + 1].text in qw.MAGNITUDE:
            quantity.kind, quantity.unit, quantity.dimension, quantity.bare = (
                MEASURE,
                words[at + 1].text,
                "other",
                False,
            )
            quantity.compound = "-"
            self._extend(quantity, at + 2)
            return at + 2
        if word.text in qw.POINT_WORDS and not self._are_scored(quantity) and around.are_of_percent(tokens):
            return self._in_points(quantity, at)
        compound = self._compound(quantity, at) or self._compound_apart(quantity, at)
        if compound:
            return compound
        return self._times(quantity, at)

    def _times(self, quantity: Quantity, at: int) -> int:
        """``2.5 times``, ``ten times higher``, ``millions of times faster``: a multiple, by what stands behind."""
        words = self.tokens.words
        times = at + 1 if words[at].tag == "o" and quantity.value is None else at
        if times >= len(words) or words[times].text not in qw.TIMES:
            return at
        follows = times + 1 < len(words) and self._is_multiplied(times + 1)
        follows = follows and (times == at or words[times + 1].tag != "I")  # not: called dozens of times over a year
        if not follows and (quantity.value is None or is_whole(quantity.value)):
            return at
        quantity.kind, quantity.unit, quantity.dimension, quantity.bare = RATIO, "times", RATIOS, False
        self._extend(quantity, times + 1)
        return times + 1

    def _is_multiplied(self, at: int) -> bool:
        """``as many``, ``over the limit``: what so many times is of; not ``over a row``, ``that day``."""
        words = self.tokens.words
        if words[at].text not in qw.MULTIPLE_FOLLOWERS:
            return False
        behind = at + 1
        if words[at].text in EQUATIVE:
            return any(word.tag in "JRm" or word.text in EQUATIVE for word in words[behind : behind + _COMPARED])
        if words[at].text in EXCEEDING:
            limits = any(word.text in qw.LIMITS for word in words[behind : behind + _TO_LIMIT])
            return limits or behind >= len(words) or words[behind].tag in ".,;:)"  # paid three times over
        while behind < len(words) and words[behind].tag in "DJoN-" and words[behind].text not in TIME_UNIT_NOUNS:
            behind += 1
        dates = behind < len(words) and words[behind].text in TIME_UNIT_NOUNS
        owned = dates and behind + 1 < len(words) and words[behind + 1].text in GENITIVES
        return not dates or owned  # shot nine times the next day, but nine times the year's catch

    def _part_of_one(self, quantity: Quantity, at: int) -> int:
        """``a third``, ``a tenth of a point``: a share, or a part of a percentage point."""
        words = self.tokens.words
        after = at + 1 if at < len(words) and words[at].tag == "o" else at
        point = after + 1 < len(words) and words[after].tag == "a" and words[after + 1].text in qw.POINT_WORDS
        if point and around.are_of_percent(self.tokens):
            return self._in_points(quantity, after + 1)
        quantity.kind, quantity.unit, quantity.dimension, quantity.bare = RATIO, "fraction", RATIOS, False
        return at

    def _are_scored(self, quantity: Quantity) -> bool:
        """``scored 24 points and made 60% of her shots``: points of a game; not those of a poll."""
        before = self.tokens.words[quantity.outer_first - 1] if quantity.outer_first else None
        scored = before is not None and before.lemma in qw.SCORING_VERBS
        return scored and not around.has_any(self.tokens, qw.ELECTED)

    def _in_points(self, quantity: Quantity, at: int) -> int:
        """Counts percentage points, whose word is at ``at``."""
        quantity.kind, quantity.unit, quantity.dimension = PERCENTAGE, qw.PERCENTAGE_POINT, PERCENT
        quantity.bare = False
        self._extend(quantity, at + 1)
        return at + 1

    def _is_magnitude(self, quantity: Quantity, at: int) -> bool:
        """``measured 5.8 on the Richter scale``, ``a magnitude of 6.1``: in talk of a quake, nothing counted behind.

        Nobody counts part of a quake, so ``a 6.1 quake`` is one too.
        """
        words = self.tokens.words
        value, first = quantity.value, quantity.first
        if value is None or value >= qw.LARGEST_MAGNITUDE:
            return False
        if at < len(words) and words[at].text in qw.QUAKES and not words[at].plural and not is_whole(value):
            return True
        if at < len(words) and words[at].tag in "SNXJL%-Q":
            return False
        before = words[first - 1] if first else None
        if before is None:
            return False
        of_it = before.tag in "oI" and first > 1 and words[first - 2].text in qw.MAGNITUDE
        fine = not is_whole(value) or any(word.text in qw.SCALES_OF_QUAKES for word in words[at : at + _REACH_OF_SCALE])
        return of_it or (before.lemma in qw.BEFORE_MAGNITUDES and fine)

    def _multiplier(self, number: Number) -> int:
        tokens = self.tokens
        words = tokens.words
        after = number.last
        word = words[number.first]
        follows = words[after].text if after < len(words) else ""
        if word.text in numbers.BARE_MULTIPLES:
            modal = (
                number.first and words[number.first - 1].tag == "M" and follows not in EQUATIVE
            )  # output will double
            if not modal and (follows not in qw.MULTIPLIED or (number.first and words[number.first - 1].tag in "DaQ-")):
                return number.last
        elif word.tag not in "EGVnv" and not words[number.last - 1].text.endswith(numbers.MULTIPLE_ENDING):
            compared = follows not in EQUATIVE or any(
                w.tag in "JRm" or w.text in EQUATIVE for w in words[after + 1 : after + 4]
            )
            if follows not in qw.MULTIPLE_FOLLOWERS or not compared:
                self._discard(number.first, number.last, "discard.frequency")
                return number.last
        quantity = Quantity(tokens, number.first, number.last, number.value, "multiplier")
        quantity.kind, quantity.unit, quantity.dimension, quantity.bare = RATIO, "times", RATIOS, False
        return self._finish(quantity, number.last)

    def _article_unit(self, at: int) -> int:
        """``a year in jail``, ``nearly a year``, ``a mile``: an article that counts one unit."""
        tokens = self.tokens
        words = tokens.words
        noun = self._whole_span(at)
        if noun >= len(words) or words[noun].text not in qw.ARTICLE_UNIT_WORDS:
            return at + 1
        match = unit_after(self.text, tokens.ends[noun - 1], self.limit)
        if (
            match is None
            or match.unit.id not in qw.ARTICLE_UNITS
            or match.per
            or (words[noun].text in qw.NOT_ARTICLE_UNITS and not self._is_depth(noun))
            or (words[noun].text in qw.NIGHTS and self._names_night(at, noun))
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
        quantity.currency = unit if unit.kind == MONEY else None
        self._apply_factor(quantity, unit)
        if last + 1 < len(words) and words[last].text in DISJUNCTIVE and words[last + 1].cardinal == _TWO:
            quantity.span(Decimal(1), Decimal(_TWO))  # a day or two
            last += 2
            self._extend(quantity, last)
        return self._finish(quantity, last)

    def _is_depth(self, noun: int) -> bool:
        """``a foot of snow``, ``a foot deep``, ``a foot and a half``: a unit that has other meanings elsewhere."""
        words = self.tokens.words
        if words[noun].text not in qw.DEPTHS or noun + 1 >= len(words):
            return False
        behind = [word.text for word in words[noun + 1 : noun + _BEHIND_DEPTH]]
        half = len(behind) > _TWO and behind[0] in CONJUNCTIVE and behind[2] in numbers.HALF and behind[-1] != "-"
        lies = len(behind) > 1 and behind[0] in PARTITIVE and behind[1] in qw.LYING
        return half or lies or behind[0] in qw.EXTENDING

    def _nothing(self, number: Number) -> int | None:
        """``no one`` and ``not a single``: zero, as one surface."""
        tokens = self.tokens
        words = tokens.words
        at = number.first
        if self._is_not_one_of(number):
            return self._zero(at - 1, number.last)
        if number.value != 1 or at == 0 or words[at - 1].tag != "z" or words[at].text not in qw.NOBODY_ONES:
            return None
        if at + 1 < len(words) and words[at + 1].text in qw.EXCEPTIVES:
            self._discard(at - 1, at + 2, "discard.pronoun")
            return at + 2
        return self._zero(at - 1, number.last, "nobody")

    def _is_not_one_of(self, number: Number) -> bool:
        """``Not one of the 26 boats``: none of a set."""
        words, at = self.tokens.words, number.first
        if number.value != 1 or at == 0 or words[at - 1].tag != "x" or words[at].cardinal != 1:
            return False
        if at > 1 and words[at - 2].tag == "B":
            return False  # was not one of the nine
        return number.last < len(words) and words[number.last].tag == "o"

    def _zero(self, first: int, last: int, form: str = "zero") -> int:
        quantity = Quantity(self.tokens, first, last, Decimal(0), form)
        quantity.low = quantity.high = Decimal(0)
        self.found.append(quantity)
        return last

    def _join_bounds(self) -> None:
        """``more than 100 and fewer than 300``: a floor and a ceiling of the same thing, said together."""
        found = self.found
        words = self.tokens.words
        for k in range(len(found) - 2, -1, -1):
            left, right = found[k], found[k + 1]
            if (left.bound in _FLOORS) == (right.bound in _FLOORS) or left.value is None or right.value is None:
                continue
            if (left.bound in _CEILINGS) == (right.bound in _CEILINGS) or (left.kind and left.kind != right.kind):
                continue
            gap = words[left.outer_last : right.outer_first]
            if not 0 < len(gap) <= _LONGEST_JOINT or not all(
                word.tag in "C," or word.text in CONTRASTIVE for word in gap
            ):
                continue
            low, high = (left.value, right.value) if left.bound in _FLOORS else (right.value, left.value)
            if low >= high or left.unit != right.unit or any(word.text in DISJUNCTIVE for word in gap):
                continue
            left.span(low, high)
            left.last, left.end, left.outer_last = right.last, right.end, right.outer_last
            left.hedges += right.hedges
            left.approximate = left.approximate or right.approximate
            del found[k + 1]

    def _shares_age(self, left: Quantity, right: Quantity) -> bool:
        """``a 14 and 19-year-old``: behind a determiner and without a hyphen of its own."""
        words = self.tokens.words
        if left.kind or not right.compound or not left.outer_first:
            return False
        joined = right.outer_first - left.outer_last == 1 and words[left.outer_last].tag in "C,"
        determined = words[left.outer_first - 1].tag in "aDP"
        return joined and determined and left.value is not None and left.value <= qw.AGE_MOST

    def _suspended(self, left: Quantity, right: Quantity) -> bool:
        """``four-, five- and six-cylinder``: the left number's own hyphen waits for the right one's noun."""
        at = left.last
        words = self.tokens.words
        if not right.compound or right.kind not in {"", AGE} or at + 1 >= len(words) or words[at].tag != "-":
            return False
        if (
            self.tokens.starts[at] != left.end
            or words[at + 1].tag not in "C,t"
            or right.first - at > _LONGEST_JOINT + 1
        ):
            return False
        left.compound = right.compound
        if right.kind:  # her 9- and 4-year-old nephews
            left.kind, left.unit, left.dimension, left.bare = right.kind, right.unit, right.dimension, False
        self._extend(left, at + 1)
        return True

    def _compound(self, quantity: Quantity, at: int) -> int:
        """``5,000-strong``, ``300-seat``, ``a 15-point lead``: the token behind a compound, 0 for none."""
        tokens = self.tokens
        words = tokens.words
        glued = words[at].tag == "-" and at + 1 < len(words) and tokens.starts[at] == quantity.end
        if not glued or tokens.starts[at + 1] != tokens.ends[at]:
            return 0
        after = words[at + 1]
        if after.text == qw.STRONG:
            quantity.compound = after.text
        elif after.text in qw.POINT_WORDS and around.are_of_percent(tokens) and not self._lists_points(at + 2):
            quantity.kind, quantity.unit, quantity.dimension = PERCENTAGE, qw.PERCENTAGE_POINT, PERCENT
            quantity.bare, quantity.compound = False, "-"
        elif after.tag in "NUSgXJ" and not after.number_like and after.text not in qw.NOT_COMPOUNDED:
            quantity.compound = qw.HAVING_PARTS.get(after.text, after.lemma)
        elif after.text in qw.HAVING_PARTS:
            quantity.compound = qw.HAVING_PARTS[after.text]
        else:
            return 0
        self._extend(quantity, at + 2)
        return at + 2

    def _lists_points(self, at: int) -> bool:
        """``their 10-point demand``: whether what has so many points is a text that lists them."""
        words = self.tokens.words
        return at < len(words) and words[at].lemma in qw.LISTS_OF_POINTS

    def _compound_apart(self, quantity: Quantity, at: int) -> int:
        """``the 68 seat upper house``, ``a 454- member house``: the token behind one written apart, 0 for none."""
        words = self.tokens.words
        noun = at + (words[at].tag == "-")
        names = qw.MEMBERS_OF_A_HOUSE if noun > at else qw.SEATS_OF_A_HOUSE
        if noun + 1 >= len(words) or words[noun].text not in names or (quantity.value or 0) <= 1:
            return 0
        if words[noun + 1].tag not in "NXJSU":
            return 0
        quantity.compound = words[noun].lemma
        self._extend(quantity, noun + 1)
        return noun + 1

    def _share_units(self) -> None:
        """``3, 5 and 7 percent``: a bare number in a list takes the unit said at its end."""
        found = self.found
        words = self.tokens.words
        for k in range(len(found) - 2, -1, -1):
            left, right = found[k], found[k + 1]
            if right.kind == AGE and self._shares_age(left, right):
                left.kind, left.unit, left.dimension, left.bare = right.kind, right.unit, right.dimension, False
                continue
            if (
                left.kind
                or left.compound
                or self._suspended(left, right)
                or right.kind not in BY_UNIT
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
            if right.kind == PERCENTAGE and right.form == "digits" and _is_beyond_shares(left, right):
                continue
            gap = words[left.outer_last : right.outer_first]
            if right.kind == PERCENTAGE and len(gap) > 1 and gap[0].tag == "," and gap[-1].text in DISJUNCTIVE:
                continue  # was down 112, or 0.3 percent
            listed = 0 < len(gap) <= _LONGEST_LIST_JOINT and all(
                w.tag in "C,-" or w.text in qw.INNER_HEDGES for w in gap
            )
            of_it = len(gap) == 2 and gap[0].tag == "o" and gap[1].text in DEFINITE_ARTICLE and right.kind == MONEY
            changed = (
                len(gap) == 1
                and gap[0].text in ALLATIVE
                and self._before(left, qw.FROM | frozenset(qw.CHANGE_PARTICLES))
            )
            if listed or of_it or changed:
                left.kind, left.unit, left.dimension, left.bare = right.kind, right.unit, right.dimension, False
                if right.currency is not None and left.currency is None:
                    self._apply_factor(left, right.currency)  # 5 and 7 cents


def _is_beyond_shares(count: Quantity, share: Quantity) -> bool:
    """``a majority of 4,108, or 27.5%``: a count before the share that it is."""
    return count.value is not None and share.value is not None and count.value >= _MOST_SHARE > share.value


_MOST_SHARE: Final = 1000


def _is_decade(value: Decimal) -> bool:
    return 0 <= value < qw.AGE_MOST and not value % 10
