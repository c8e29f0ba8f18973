"""A quantity in, its hedges on both sides, its bound and its literal interval out."""

from __future__ import annotations

from typing import Final

from numbers_extract.lexicon import hedges
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon import quantity_words as qw
from numbers_extract.lexicon.numbers import HEDGE_QUANTIFIERS
from numbers_extract.lexicon.relators import COMPARATIVE, EQUATIVE, EXCEEDING, LIMITATIVE, RANGE_OPENERS, RETURNING
from numbers_extract.numerals import number_at, sign_before
from numbers_extract.numerals.arithmetic import is_whole
from numbers_extract.quantities.ages import is_aged, is_bracketed_age
from numbers_extract.quantities.bare_ages import is_age
from numbers_extract.quantities.measures import AGE, DURATION, LENGTH, MONEY, PERCENTAGE, TIME, YEAR
from numbers_extract.quantities.quantity import Quantity
from numbers_extract.quantities.scan import HEDGES_AFTER, HEDGES_BEFORE, Scan

__all__ = ["Bounds"]

_BEFORE_ABOUT: Final = "BICH,"  # letters of the words behind which it hedges an amount with an article
# What a bound turns into under a negation: ``must not fall below 11``.
_FLIPPED: Final = {"more_than": "at_most", "less_than": "at_least"}
_NEGATING: Final = "xz"  # letters of ``not`` and ``no``
_MOST_HEDGES: Final = 3
_IN_OBJECT: Final = "DzapJNXSLPG"  # letters of the words between a verb and the end of its object
_COMPARED_WITH: Final = COMPARATIVE | EQUATIVE
# Kinds of amounts that something else is added to by ``plus``, and letters of the words that name it.
_PAID_BESIDE: Final = frozenset({MONEY, PERCENTAGE})
_ADDED: Final = "SNJUXLWDpe"
_OPEN_ABOVE: Final = frozenset({"at_least", "more_than"})


class Bounds(Scan):
    """Hedges, bounds and ages told by what stands around."""

    def _finish(self, quantity: Quantity, at: int) -> int:
        """Hedges on both sides, the literal interval, and the quantity is done."""
        pair = quantity.pair
        if quantity.minus is not None:
            self._doubt_sign(quantity, at)
        self._hedge_before(quantity)
        after = self._below_zero(quantity, at) or self._hedge_after(quantity if pair is None else pair, at)
        self._age_by_context(quantity)
        _set_interval(quantity)
        self.found.append(quantity)
        for other in (pair, quantity.third):
            if other is not None:
                _set_interval(other)
                self.found.append(other)
        return self._past_repeat(quantity, max(after, at, quantity.last))

    def _past_repeat(self, quantity: Quantity, at: int) -> int:
        """``three (3) men``, ``12 (twelve)``: the token behind a number that is told again in brackets."""
        words = self.tokens.words
        if quantity.value is None or quantity.kind or at + 2 >= len(words) or words[at].text != qw.BRACKETS[0]:
            return at
        again = number_at(self.tokens, at + 1) if words[at + 1].opens else None
        if again is None or again.value != quantity.value or again.last >= len(words):
            return at
        if words[again.last].text != qw.BRACKETS[1]:
            return at
        self._extend(quantity, again.last + 1)
        quantity.closes = again.last + 1
        return quantity.outer_last

    def _below_zero(self, quantity: Quantity, at: int) -> int:
        """``12 degrees below zero``: a negative temperature; the token behind it, 0 where none is said."""
        words, last = self.tokens.words, at + len(qw.BELOW_ZERO)
        if last > len(words) or words[at].text != qw.BELOW_ZERO[0]:
            return 0
        texts = tuple(word.text for word in words[at:last])
        if texts != qw.BELOW_ZERO or quantity.dimension not in {"", "temperature"}:
            return 0
        if quantity.value is not None:
            quantity.value = -quantity.value
        elif quantity.low is not None and quantity.high is not None:
            quantity.span(-quantity.high, -quantity.low)  # 10 to 12 degrees below zero
        else:
            return 0
        self._extend(quantity, last)
        return last

    def _sign(self, quantity: Quantity) -> None:
        """``-5``, ``minus $3 million``: a minus before makes the value negative."""
        found = sign_before(self.tokens, quantity.first, quantity.start)
        if found is None or quantity.value is None:
            return
        quantity.minus, quantity.sure_minus = found
        quantity.first = quantity.outer_first = found[0]
        quantity.start = self.tokens.starts[found[0]]
        quantity.value = -quantity.value

    def _doubt_sign(self, quantity: Quantity, at: int) -> None:
        """Things cannot be counted below zero: the hyphen before them was a dash, ``negative`` a finding of a test."""
        words = self.tokens.words
        counted = not quantity.kind and at < len(words) and words[at].tag in "SNJXgU"
        if quantity.bound == "between" and quantity.high is not None and quantity.high < 0:
            return
        if quantity.sure_minus and not (counted or quantity.kind == DURATION):
            return
        if not counted and quantity.kind != DURATION and not quantity.sure_minus and self._opens(quantity):
            return
        if quantity.low is not None and quantity.high is not None and -quantity.low > quantity.high:
            return  # -10 to 5 people: no dash, since nobody tells a range from 10 to 5
        quantity.first = quantity.outer_first = quantity.first + 1
        quantity.start = self.tokens.starts[quantity.first]
        quantity.minus = None
        if quantity.value is not None:
            quantity.value = -quantity.value
        elif quantity.low is not None:
            quantity.low = -quantity.low

    def _opens(self, quantity: Quantity) -> bool:
        """Whether the hyphen before the number follows no other number, which it would set apart."""
        first = quantity.first
        return first == 0 or self.tokens.words[first - 1].tag != "Q"

    def _hedge_before(self, quantity: Quantity) -> None:
        """Takes in the hedges before the quantity, from the nearest outwards."""
        words = self.tokens.words
        at = self._before_article(quantity, self._before_further(quantity.first - 1))
        if at > 1 and words[at].tag == "," and self._hedge_ending(at - 1) is not None:
            at -= 1  # has, at most, 90 residents
        for _ in range(_MOST_HEDGES):
            hedge = self._hedge_ending(at) if at >= 0 else None
            if hedge is None:
                break
            first = at - len(hedge.words) + 1
            if self._says_else(quantity, hedge, first):
                break
            if hedge.bound in _FLIPPED:
                if self._compares_under_negation(hedge, first):
                    hedge = hedge._replace(bound=_FLIPPED[hedge.bound])
                    first -= 1
                elif self._is_negated(first):
                    hedge = hedge._replace(bound=_FLIPPED[hedge.bound])
            self._apply_hedge(quantity, hedge)
            if quantity.kind == DURATION and words[first].text in LIMITATIVE:
                break  # it stays the preposition of the phrase
            quantity.outer_first = first
            at = first - 1
        if at >= 0 and words[at].text in RANGE_OPENERS and quantity.bound == "between":
            quantity.outer_first = at

    def _says_else(self, quantity: Quantity, hedge: hedges.Hedge, first: int) -> bool:
        """Whether a hedge's words, from token ``first`` on, say no bound of the quantity: ``climbed up to 300``."""
        words = self.tokens.words
        if len(hedge.words) == 1 and self._is_verb_or_particle(quantity, first):
            return True
        if words[first].text in HEDGE_QUANTIFIERS and first > 0 and words[first - 1].tag == "D":
            return True
        if hedge.words == qw.CLIMBING_HEDGE and self._is_climb(first):
            return True
        if hedge.words[-1] in _COMPARED_WITH and self._is_past(quantity):
            return True
        return quantity.kind != DURATION and self._is_topic(first)

    def _is_verb_or_particle(self, quantity: Quantity, at: int) -> bool:
        """``over two days``, ``handed over 180 rifles``, ``the top 30``: a word that is a hedge elsewhere, not here."""
        words = self.tokens.words
        text, before = words[at].text, words[at - 1] if at else None
        if text in EXCEEDING and self._is_temporal(quantity, at):
            return True
        if text in qw.LYING_OVER and self._lies_over(quantity, at):
            return True
        if text in qw.PHRASAL_WITH:
            return self._is_particle(quantity, at)
        if text in qw.SURPASSING_OR_NOUN:
            return before is None or before.tag not in "Mt"  # could top 30
        return text in qw.CLIMBED_PAST and (before is None or before.lemma not in qw.CHANGE_VERBS)  # climbed past 30

    def _lies_over(self, quantity: Quantity, at: int) -> bool:
        """``were buried under two metres of mud``: how deep what lies over them is."""
        words, last = self.tokens.words, quantity.last
        if quantity.dimension != LENGTH or last + 1 >= len(words) or words[last].tag != "o" or not at:
            return False
        if words[last + 1].text not in qw.LYING:
            return False
        verb = words[at - 2] if at > 1 and words[at - 1].tag == "R" else words[at - 1]
        return verb.lemma in qw.BURIED_VERBS or any(word.lemma in qw.BURYING for word in words[:at])

    def _is_past(self, quantity: Quantity) -> bool:
        """``higher than a year ago``, ``as many as a year ago``: the span of time dates what is compared with."""
        words = self.tokens.words
        return quantity.kind == DURATION and quantity.last < len(words) and words[quantity.last].text in qw.AGO_ADVERBS

    def _compares_under_negation(self, hedge: hedges.Hedge, at: int) -> bool:
        """``not larger than 32``, ``no older than 30``: a comparison right behind a negation, at token ``at``."""
        return at > 0 and hedge.words[-1] in COMPARATIVE and self.tokens.words[at - 1].tag in _NEGATING

    def _is_negated(self, at: int) -> bool:
        """``must not fall below 11``, ``never under 30``: only verbs between a negation and the hedge at ``at``."""
        words = self.tokens.words
        if at and words[at - 1].text in qw.BOUND_REVERSERS:
            return True
        if words[at].tag not in "VvEUWg" and not (at and words[at - 1].tag in "VvEU"):
            return False
        k = at if words[at].tag in "VvEUWg" else at - 1
        while k > 0 and words[k].tag in "VvEUWBHKR":
            if words[k].lemma in pw.PLAIN_SAYING:
                return False
            k -= 1
        return words[k].tag == "x"

    def _is_climb(self, at: int) -> bool:
        """``inched up to 4 percent``, ``back up to 300``: the level that a verb before ``at`` reaches, no ceiling."""
        words = self.tokens.words
        before = words[at - 1] if at else None
        if before is not None and before.text in RETURNING and at > 1:
            before = words[at - 2]  # climbed back up to 300, not: buy back up to 300
            return before.lemma in qw.CLIMBING_VERBS or before.tag == "B"
        if before is None or before.lemma in qw.CLIMBING_VERBS | qw.ADDING_UP:
            return before is not None
        if before.lemma not in qw.BROUGHT_LEVELS:
            return False
        verb = at - 2
        while verb >= 0 and words[verb].tag in "DzapJNXSL":
            verb -= 1  # brings the mission's numbers up to 12,000
        return verb >= 0 and words[verb].lemma in qw.BRINGING_VERBS

    def _is_particle(self, quantity: Quantity, at: int) -> bool:
        """``handed over 48 rifles``, ``forked over $80``: the hedge at ``at`` belongs to the verb before it."""
        words = self.tokens.words
        if at < 1:
            return False
        if words[at - 1].lemma in qw.SPREADING:
            return quantity.kind != DURATION  # spread over 40 hectares
        if quantity.kind and quantity.kind != MONEY:
            return False
        verbs = qw.GIVING_OVER if quantity.kind else qw.PHRASAL_WITH[words[at].text]
        return words[at - 1].lemma in verbs and (not quantity.kind or words[at].text in EXCEEDING)

    def _is_topic(self, at: int) -> bool:
        """``talked about two raids``, ``warned the residents about two raids``: what is talked of begins at ``at``."""
        words = self.tokens.words
        if at < 1 or words[at].text not in qw.TALKED_ABOUT:
            return False
        if words[at - 1].lemma in qw.TALKING:
            return True
        verb = at - 1
        while verb >= 0 and words[verb].tag in _IN_OBJECT:
            verb -= 1
        return 0 <= verb < at - 1 and words[verb].lemma in qw.TELLING_SOMEBODY

    def _before_article(self, quantity: Quantity, at: int) -> int:
        """``nearly a 40 percent rise``, ``below the 5,000 mark``: the hedge before an article before an amount."""
        words = self.tokens.words
        if at >= 1 and words[at].tag == "D" and self._is_level(quantity):
            return at - 1 if self._hedge_ending(at - 1) is not None else at
        if at < 1 or words[at].tag != "a" or not quantity.kind or quantity.last >= len(words):
            return at
        hedged = words[at - 1].text in qw.BEFORE_ARTICLES and self._hedge_ending(at - 1) is not None
        if words[at - 1].text in qw.TALKED_ABOUT and not (at > 1 and words[at - 2].tag in _BEFORE_ABOUT):
            return at  # spoke about a 12-minute film
        return at - 1 if hedged and words[quantity.last].tag in "SNJXU" else at

    def _is_level(self, quantity: Quantity) -> bool:
        """Whether the word behind only says that the number is a level: ``the 5,000 mark``."""
        words, last = self.tokens.words, quantity.last
        return last < len(words) and words[last].text in qw.LEVEL_MARKS

    def _before_further(self, at: int) -> int:
        """``at least an additional 151``: the token of the hedge before the words that say it is a further number."""
        words = self.tokens.words
        if at < 1 or words[at].text not in qw.ADDITIONAL:
            return at
        before = at - 2 if words[at - 1].tag == "a" else at - 1
        return before if before >= 0 and self._hedge_ending(before) is not None else at

    def _is_temporal(self, quantity: Quantity, first: int) -> bool:
        """``over two days``: the preposition of when something happens, not behind a verb of lasting or a copula.

        Nor does anything exceed one that nobody measures: ``over one long spell``.
        """
        if quantity.kind != DURATION:
            return not quantity.kind and quantity.value == 1
        before = self.tokens.words[first - 1] if first else None
        return before is None or (before.tag not in "IBtoy" and before.lemma not in qw.LASTING_VERBS)

    def _hedge_ending(self, at: int) -> hedges.Hedge | None:
        words = self.tokens.words
        hedges_of = HEDGES_BEFORE.get(words[at].text)
        if hedges_of is None:
            return None
        for hedge in hedges_of.get(words[at - 1].text, ()) if at else ():
            first = at - len(hedge.words) + 1
            if first >= 0 and all(words[first + k].text == part for k, part in enumerate(hedge.words[:-2])):
                return hedge
        single = hedges_of.get("")
        return None if single is None else single[0]

    def _adds(self, quantity: Quantity, at: int) -> bool:
        """``12 plus 4``, ``$900 plus tax``, ``2% plus a fee``: whether what stands at ``at`` is added to the amount."""
        words = self.tokens.words
        if at >= len(words):
            return False
        if words[at].tag in "Qau":
            return True
        described = quantity.first > 0 and words[quantity.first - 1].tag in "aD"  # a $900 plus bill
        if quantity.kind not in _PAID_BESIDE or described:
            return False
        hedged = any(self._hedge_ending(k) is not None for k in range(at, min(at + _MOST_HEDGES, len(words))))
        return words[at].tag in _ADDED or hedged  # plus up to 10 million

    def _hedge_after(self, quantity: Quantity, at: int) -> int:
        tokens = self.tokens
        words = tokens.words
        behind_noun = at + 1 if at < len(words) and words[at].tag in "SL" and not quantity.hedges else at
        for position in dict.fromkeys((at, quantity.last, behind_noun)):
            hedges_of = HEDGES_AFTER.get(words[position].text) if position < len(words) else None
            if hedges_of is None:
                continue
            beside = words[position + 1].text if position + 1 < len(words) else ""
            for hedge in (*hedges_of.get(beside, ()), *hedges_of.get("", ())):
                last = position + len(hedge.words)
                if last <= len(words) and all(words[position + k].text == part for k, part in enumerate(hedge.words)):
                    if last < len(words) and words[last].text in COMPARATIVE:
                        continue  # 200 or more than 190
                    if last < len(words) and words[position].text in qw.ENDS_JOINED and words[last].tag == "Q":
                        continue  # above 200 and below 300
                    if hedge.words in qw.OWN_OF_NOUNS and last < len(words) and words[last].tag in "SWJo":
                        continue
                    if position == behind_noun != at and hedge.id not in qw.HEDGES_BEHIND_NOUN:
                        continue
                    if hedge.words in qw.NEVER_SPACED or (hedge.words in qw.SUM_HEDGES and self._adds(quantity, last)):
                        continue
                    self._apply_hedge(quantity, hedge)
                    if quantity.value is None and hedge.bound in _OPEN_ABOVE:
                        quantity.high = None  # 10 to 12 or more
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
        elif hedge.bound in _OPEN_ABOVE and quantity.bound == "between":
            quantity.bound = hedge.bound  # at least 10 to 12: both ends are told

    def _age_by_context(self, quantity: Quantity) -> None:
        """``aged 57, 36, and 32``; ``Ana Ruiz, 34,``; ``children under five``; ``over the age of 21``."""
        value = quantity.value
        if quantity.kind == DURATION and not quantity.per and quantity.unit in qw.AGE_UNITS:
            if is_aged(self.tokens, quantity.first, quantity.last, quantity.outer_first, self.found):
                quantity.kind = AGE
            return
        if (
            quantity.kind
            or quantity.form not in {"digits", "words"}
            or (quantity.compound and quantity.compound != "old")
        ):
            return
        if value is None and quantity.bound != "between":
            return
        if (value if value is not None else quantity.high or 0) > qw.AGE_MOST or (
            value is not None and not is_whole(value)
        ):
            return
        before = self.tokens.words[quantity.outer_first - 1] if quantity.outer_first else None
        hedged = not qw.AGE_HEDGES.isdisjoint(quantity.hedges) or (
            before is not None and before.group is not None and not qw.AGE_HEDGES_OF_PEOPLE.isdisjoint(quantity.hedges)
        )
        if (
            hedged
            or is_age(
                self.tokens, quantity.first, quantity.last, quantity.outer_first, self.found[-1] if self.found else None
            )
            or is_bracketed_age(self.tokens, quantity.first, quantity.last, self.found)
        ):
            quantity.kind, quantity.unit, quantity.dimension, quantity.bare = AGE, YEAR, TIME, False


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
