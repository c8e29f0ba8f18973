"""Items with the classes that they can have in, one class for each out, chosen by what stands beside it.

What the clause alone can decide stays open: a past form that may be finite or a participle keeps both bits, a word that may be
a preposition or a subordinator too.
"""

from __future__ import annotations

from numbers_extract.grammar.classes import (
    ADJECTIVE,
    ADVERB,
    AMOUNT,
    AUXILIARY,
    BASE,
    BE,
    CLOSE,
    COMMA,
    COORDINATOR,
    COUNTED,
    DASH,
    DETERMINER,
    DO,
    ED,
    FINITE,
    GERUND,
    HAVE,
    HYPHEN,
    MARK,
    MODAL,
    NAME,
    NOMINAL,
    NOT,
    NOUN,
    NUMBER,
    OPENS_NOUN_PHRASE,
    OTHER,
    OWNER_MARK,
    PARTICIPLE,
    PARTICLE,
    PAST,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUOTE,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    THIRD,
    TO,
    VERB,
)
from numbers_extract.grammar.forms import Form
from numbers_extract.grammar.items import Items
from numbers_extract.lexicon.clause_words import CLAUSE_TAKING, MOTION, NUMBER_ADVERBS, RANGE_OPENERS, TIME_UNITS

__all__ = ["choose_classes"]

RANGE = "between"  # the bound of a quantity with two ends

_IN_NOUN_PHRASE = DETERMINER | POSSESSIVE | OWNER_MARK | COUNTED
_GOES_ON = ADJECTIVE | NOMINAL & ~PLURAL
_FLOATING = ADVERB | NOT
_VERBAL = VERB | AUXILIARY
_CLAUSE_BOUNDARY = SUBORDINATOR | RELATIVE | COORDINATOR | MARK
_STARTS_PHRASE = OPENS_NOUN_PHRASE | PRONOUN | NOMINAL | ADJECTIVE
_SURE_START = DETERMINER | POSSESSIVE | COUNTED | PRONOUN | NAME
_AFTER_SUBJECT = NOMINAL | PRONOUN | CLOSE | QUOTE


def choose_classes(items: Items) -> list[int]:
    """One class, or the open choice between two, for each item."""
    return _Chooser(items).run()


class _Chooser:
    """One pass over the items, left to right."""

    __slots__ = (
        "ahead", "chosen", "count", "entries", "finite", "infinitive", "inside", "previous", "quantities", "solid", "verb", "verb_class",
    )  # fmt: skip

    def __init__(self, items: Items) -> None:
        self.entries = items.entries
        self.quantities = items.quantities
        self.verb: Form | None = None  # the last verb's form
        self.verb_class = 0
        self.count = len(items.entries)
        self.chosen: list[int] = []
        self.previous = STOP  # the class before
        self.solid = STOP  # the last class that is no adverb
        self.inside = False  # a noun phrase has begun and its noun has not come
        self.finite = False  # the clause has its finite verb
        self.infinitive = False  # the last verb is an infinitive
        self.ahead: list[bool] = []

    def _verb_ahead(self, at: int) -> bool:
        """Whether a sure finite verb comes behind an item before its clause can end."""
        if not self.ahead:
            self.ahead = self._verbs_ahead()
        return self.ahead[at]

    def _verbs_ahead(self) -> list[bool]:
        ahead = [False] * self.count
        known = False
        for at in range(self.count - 1, -1, -1):
            ahead[at] = known
            sort = self.entries[at].preferred
            if sort & _CLAUSE_BOUNDARY:
                known = False
            elif sort & AUXILIARY or (sort & (FINITE | PARTICIPLE) and not self.entries[at].classes & (NOMINAL | ADJECTIVE)):
                known = True
        return ahead

    def run(self) -> list[int]:
        chosen = self.chosen
        for at, entry in enumerate(self.entries):
            sort = entry.classes
            if sort & (sort - 1) or (sort == NOUN and self.solid & TO):
                sort = self._open(at, sort) if entry.preferred < DETERMINER else self._closed(at, sort)
            chosen.append(sort)
            self.previous = sort
            if sort & _FLOATING:
                continue
            solid, self.solid = self.solid, sort
            if sort & _IN_NOUN_PHRASE:
                self.inside = True
            elif not sort & _GOES_ON:
                self.inside = False
                if sort & _CLAUSE_BOUNDARY:
                    self.finite = False
                elif sort & _VERBAL:
                    self._verb(at, sort, solid)
        return chosen

    def _verb(self, at: int, sort: int, solid: int) -> None:
        self.infinitive = bool(sort & BASE) and bool(solid & TO)
        self.finite = self.finite or not self.infinitive
        self.verb = self.entries[at].form
        self.verb_class = sort & -sort

    # -------------------------------------------------------------------------------------- closed classes
    def _after(self, at: int) -> int:
        """The commonest class of the next item, all classes of a closed one."""
        at += 1
        if at >= self.count:
            return STOP
        preferred = self.entries[at].preferred
        if preferred & ADVERB and at + 1 < self.count and self.entries[at + 1].preferred & COUNTED:
            return NUMBER
        if preferred & ADJECTIVE and self.entries[at].classes & NOUN and not self._nominal(at + 1):
            return NOUN
        return preferred

    def _nominal(self, at: int) -> bool:
        return at < self.count and bool(self.entries[at].preferred & (NOMINAL | ADJECTIVE))

    def _closed(self, at: int, sort: int) -> int:
        after = self._after(at)
        before = self.previous
        if sort & BASE and sort & PREPOSITION:
            if self.solid & (TO | MODAL | DO) or (self.solid & PRONOUN and not self.finite and sort & ~(PARTICLE | ADVERB) == sort):
                return BASE
            sort &= ~BASE
        if sort & AUXILIARY:
            return self._auxiliary(sort, after)
        if sort & RELATIVE and sort & (SUBORDINATOR | DETERMINER):
            return self._that(at, sort, after)
        if sort & POSSESSIVE:
            return POSSESSIVE if after & (NOMINAL | ADJECTIVE | COUNTED | GERUND) or not sort & PRONOUN else PRONOUN
        if sort & TO:
            return TO if self._verb_follows(at) else PREPOSITION
        if sort & DETERMINER and after & (NOMINAL | ADJECTIVE | COUNTED | DETERMINER | POSSESSIVE | PARTICIPLE | GERUND):
            return self._determiner(at, sort, after)
        if sort & COORDINATOR and not (before & (PRONOUN | DETERMINER) and sort & PREPOSITION and after & COUNTED):
            return COORDINATOR
        if sort & (PARTICLE | PREPOSITION):
            return self._preposition(at, sort, after)
        if sort & PRONOUN and not after & PREPOSITION and sort & ADVERB and not after & BE:
            return ADVERB
        if sort & PRONOUN:
            return PRONOUN
        if sort & SUBORDINATOR and not (before & _AFTER_SUBJECT and after & _CLAUSE_BOUNDARY):
            return SUBORDINATOR
        return self.entries[at].preferred

    def _auxiliary(self, sort: int, after: int) -> int:
        if sort & OWNER_MARK:
            return BE | PAST if self.previous & PRONOUN else OWNER_MARK
        if sort & (MODAL | HAVE) == MODAL | HAVE:
            return HAVE | PAST
        return sort

    def _that(self, at: int, sort: int, after: int) -> int:
        """``that``, ``which``, ``where``: a relative behind a noun, else what opens a clause, else a determiner."""
        before = self.solid
        if before & (NOMINAL | PRONOUN | COUNTED) or (before & (COMMA | DASH) and not sort & SUBORDINATOR):
            return RELATIVE
        if before & VERB and sort & SUBORDINATOR:
            if after & (VERB | AUXILIARY | MARK):
                return PRONOUN if sort & PRONOUN else RELATIVE
            return SUBORDINATOR
        if sort & DETERMINER and after & (NOUN | ADJECTIVE | COUNTED):
            return DETERMINER
        if sort & PRONOUN and after & (AUXILIARY | VERB | MARK):
            return PRONOUN
        return SUBORDINATOR if sort & SUBORDINATOR else RELATIVE

    def _verb_follows(self, at: int) -> bool:
        """Whether the ``to`` here leads an infinitive."""
        at += 1
        while at < self.count and self.entries[at].preferred & (ADVERB | NOT) and not self.entries[at].classes & BASE:
            at += 1
        if at >= self.count:
            return False
        sort = self.entries[at].classes
        if sort == NOUN and self._after(at) & (DETERMINER | POSSESSIVE | COUNTED | PRONOUN):
            return True  # a verb that no list has
        if not sort & BASE or self.entries[at].preferred & NAME or (self.entries[at].preferred >= DETERMINER and not sort & AUXILIARY):
            return False
        if self.entries[at].preferred & NOUN and sort & NOUN:
            following = self._after(at)
            return bool(following & (_SURE_START | PREPOSITION | PARTICLE | ADJECTIVE | PLURAL | TO))
        return True

    def _determiner(self, at: int, sort: int, after: int) -> int:
        if sort & ADVERB and ((after & DETERMINER and not sort & PRONOUN) or (self.inside and after & (ADJECTIVE | GERUND | PARTICIPLE))):
            return ADVERB
        if sort & PRONOUN and self.entries[at + 1].preferred & (PARTICIPLE | GERUND) and not sort & POSSESSIVE:
            return DETERMINER if self._noun_behind(at + 1) else PRONOUN
        return DETERMINER

    def _noun_behind(self, at: int) -> bool:
        return bool(self._after(at) & (NOMINAL | ADJECTIVE))

    def _preposition(self, at: int, sort: int, after: int) -> int:
        text = self.entries[at].text
        if self.entries[at].preferred & PARTICLE and self.solid & VERB and not self.solid & BE and self._shifts(at, sort):
            return PARTICLE
        if after & COUNTED and text in RANGE_OPENERS and self._is_range(at + 1):
            return ADVERB
        if after & COUNTED and sort & ADVERB and text in NUMBER_ADVERBS and self._hedges(at):
            return ADVERB
        if after & (ADVERB | NOT):
            after = self._after(at + 1)
        if after & _STARTS_PHRASE or after & (GERUND | RELATIVE | QUOTE):
            if sort & PARTICLE and self.solid & VERB and not sort & SUBORDINATOR and self._shifts(at, sort):
                return PARTICLE
            if sort & SUBORDINATOR and sort & PREPOSITION:
                return SUBORDINATOR | PREPOSITION
            if sort & PREPOSITION:
                return PREPOSITION
        if sort & SUBORDINATOR and sort & PREPOSITION:
            return SUBORDINATOR | PREPOSITION
        if sort & PARTICLE and self.solid & VERB:
            return PARTICLE
        if sort & ADVERB and (after & (MARK | COORDINATOR | PREPOSITION | SUBORDINATOR | VERB | ADVERB) or not sort & PREPOSITION):
            return ADVERB
        return PREPOSITION if sort & PREPOSITION else self.entries[at].preferred

    def _is_range(self, at: int) -> bool:
        quantity = self.quantities.get(at)
        return quantity is not None and quantity.bound == RANGE

    def _hedges(self, at: int) -> bool:
        """Whether the word hedges the number behind it, rather than leading a phrase of time or place."""
        if self.entries[at].text in {"about", "around"} or self.previous & PREPOSITION:
            return True
        timed = any(text in TIME_UNITS or text.removesuffix("s") in TIME_UNITS for text in (entry.text for entry in self.entries[at + 1 : at + 3]))
        return not timed and not (self.solid & NOMINAL and not self.solid & AMOUNT and self.finite)

    def _shifts(self, at: int, sort: int) -> bool:
        """Whether a particle goes with the verb before it, so that the noun behind is the verb's object."""
        verb = self.verb
        return bool(self.entries[at].preferred & PARTICLE) and (verb is None or verb.lemma(self.solid & -self.solid) not in MOTION)

    # -------------------------------------------------------------------------------------- open classes
    def _open(self, at: int, sort: int) -> int:
        previous, solid = self.previous, self.solid
        after = self._after(at)
        if previous & HYPHEN:
            return sort & NOUN or sort & PLURAL or ADJECTIVE
        if previous & (POSSESSIVE | DETERMINER | OWNER_MARK) or (self.inside and not solid & MARK):
            return self._in_noun_phrase(at, sort, after)
        if solid & TO:
            return BASE
        if solid & (MODAL | DO) and sort & BASE:
            return BASE
        if solid & BE and not previous & DETERMINER:
            return self._behind_be(at, sort, after)
        if solid & HAVE and sort & PARTICIPLE:
            return PARTICIPLE
        if previous & PREPOSITION:
            return self._behind_preposition(at, sort, after)
        if solid & (PRONOUN | RELATIVE) and sort & FINITE and not self.finite:
            return sort & ED if sort & PAST else sort & THIRD or BASE
        if solid & (NOMINAL | CLOSE | QUOTE | COUNTED) or (solid & COMMA and not self.finite):
            return self._behind_noun(at, sort, after)
        return self._at_start(at, sort, after)

    def _modifies(self, at: int, after: int) -> bool:
        """Whether a noun follows that this word can belong to."""
        return bool(after & (NOMINAL & ~NAME | COUNTED)) or bool(after & (ADJECTIVE | GERUND) and self._noun_behind(at + 1))

    def _in_noun_phrase(self, at: int, sort: int, after: int) -> int:
        preferred = self.entries[at].preferred
        if (self.previous & NOMINAL and not self.finite) or (self.solid & NOMINAL and (sort & ED or self.previous & ADVERB)):
            return self._behind_noun(at, sort, after)
        if self._modifies(at, after) or (after & NAME and preferred & (ADJECTIVE | NOUN)):
            if preferred & (ADJECTIVE | NOMINAL | ADVERB):
                return preferred
            if sort & ADJECTIVE:
                return ADJECTIVE
            if sort & NOUN:
                return NOUN
            if sort & (ED | GERUND) and not self.previous & NOMINAL:
                return ADJECTIVE
            if sort & PLURAL and self.previous & _IN_NOUN_PHRASE:
                return PLURAL
        if self.previous & COUNTED and sort & ED and not preferred & NOMINAL:
            return sort & ED
        if self.previous & COUNTED and sort & ED and after & NAME and self._common_behind_names(at + 1):
            return ADJECTIVE  # six suspected Somali pirates
        if self.previous & COUNTED and sort & GERUND and after & _SURE_START:
            return GERUND
        if self.previous & COUNTED and preferred & BASE and not self.finite and not sort & NOMINAL:
            return BASE
        if sort & NOMINAL:
            if self.previous & COUNTED and sort & PLURAL:
                leads = after & _SURE_START or (after & ADVERB and preferred & THIRD)
                return THIRD if sort & THIRD and leads and not self.finite and not self._verb_ahead(at) else PLURAL
            if self.previous & COUNTED and preferred & ADJECTIVE:
                return BASE if sort & BASE and not self.finite and not self._verb_ahead(at) else ADJECTIVE
            if preferred & (NOMINAL | ADVERB):
                return preferred
            if preferred & ADJECTIVE and not after & (VERB | AUXILIARY | PREPOSITION | MARK | COORDINATOR):
                return ADJECTIVE
            if self.previous & NOMINAL and preferred & VERB:
                return self._behind_noun(at, sort, after)
            return sort & PLURAL or sort & NOUN or NAME
        if self.previous & NOMINAL:
            return self._behind_noun(at, sort, after)
        if sort & ED and after & (PREPOSITION | MARK) and self.previous & DETERMINER:
            return NOUN
        return ADJECTIVE if sort & ADJECTIVE else preferred

    def _common_behind_names(self, at: int) -> bool:
        while at < self.count and self.entries[at].preferred & (NAME | ADJECTIVE):
            at += 1
        return at < self.count and bool(self.entries[at].preferred & (NOMINAL & ~NAME))

    def _behind_be(self, at: int, sort: int, after: int) -> int:
        preferred = self.entries[at].preferred
        if sort & PARTICIPLE and not preferred & (ADJECTIVE | ADVERB):
            return PARTICIPLE
        if sort & PARTICIPLE and preferred & ADJECTIVE and after & PREPOSITION:
            return PARTICIPLE
        if sort & GERUND and not preferred & ADJECTIVE:
            return GERUND
        if sort & ADJECTIVE and (preferred & ADJECTIVE or not after & NOMINAL):
            return ADJECTIVE
        if sort & BASE and not sort & (NOMINAL | ADJECTIVE):
            return BASE
        if sort & NOMINAL:
            return preferred if preferred & (NOMINAL | ADVERB) else sort & NOUN or sort & PLURAL or preferred
        return preferred

    def _behind_preposition(self, at: int, sort: int, after: int) -> int:
        preferred = self.entries[at].preferred
        if preferred & (NOMINAL | ADJECTIVE | ADVERB):
            if preferred & NOUN and sort & GERUND and after & (_SURE_START | PLURAL):
                return GERUND
            return preferred
        if sort & GERUND:
            return GERUND
        if sort & ADJECTIVE and self._modifies(at, after):
            return ADJECTIVE
        if sort & NOMINAL:
            return sort & PLURAL or sort & NOUN or NAME
        if sort & ED and self._modifies(at, after):
            return ADJECTIVE
        return preferred

    def _behind_noun(self, at: int, sort: int, after: int) -> int:
        """A word behind a noun, a bracket or a comma: the verb, if the clause still needs one and it can be."""
        preferred = self.entries[at].preferred
        if sort & ED and (preferred & VERB or not sort & (NOMINAL | ADVERB)):
            if sort & ADJECTIVE and after & (NOMINAL & ~NAME) and self.previous & MARK:
                return ADJECTIVE
            return sort & ED
        if sort & GERUND and after & _SURE_START and not preferred & NOMINAL:
            return GERUND
        if self.finite and not self._takes_clause():
            if preferred & VERB and sort & NOMINAL and not self.infinitive and not self.previous & MARK and sort & (BASE | THIRD):
                return sort & PLURAL or sort & NOUN
            return self._at_start(at, sort, after)
        leads = after & _SURE_START or after & (TO | PREPOSITION | PARTICLE | SUBORDINATOR) or (
            after & (ADVERB | ADJECTIVE | PLURAL) and preferred & VERB
        )
        if sort & THIRD:
            if not sort & NOMINAL or preferred & THIRD:
                return THIRD
            sure = after & _SURE_START or (after & SUBORDINATOR and not after & PREPOSITION)
            if self.solid & (NOUN | NAME | CLOSE | COMMA) and (sure or (leads and not self._verb_ahead(at))):
                return THIRD
        if sort & BASE and self.solid & (PLURAL | PRONOUN | NAME | CLOSE | COUNTED):
            if preferred & BASE and leads:
                return BASE
            if self.solid & (PLURAL | PRONOUN) and (after & _SURE_START or (leads and not self._verb_ahead(at))):
                return BASE
            if preferred & BASE and not sort & NOMINAL:
                return BASE
        if sort & BASE and after & _SURE_START:
            if self.previous & ADVERB and not self._verb_ahead(at):
                return BASE  # the men usually demand 12
            if self.previous & COMMA and self.verb_class & BASE and after & COUNTED:
                return BASE  # rebels kill six, wound 12
        return self._at_start(at, sort, after)

    def _takes_clause(self) -> bool:
        """Whether the verb of the clause can have a clause as its object, whose subject stands before."""
        return self.verb is not None and self.previous & NOMINAL != 0 and self.verb.lemma(self.verb_class) in CLAUSE_TAKING

    def _at_start(self, at: int, sort: int, after: int) -> int:
        preferred = self.entries[at].preferred
        if preferred & BASE and sort & ADJECTIVE and self.previous & COMMA and after & (TO | PREPOSITION):
            return ADJECTIVE  # close to the border
        if preferred & ADJECTIVE and sort & ED and not self._modifies(at, after):
            return sort & ED
        if self.previous & COORDINATOR and sort & (BASE | THIRD) and after & _SURE_START:
            if self.infinitive and sort & BASE:
                return BASE
            if sort & THIRD:
                return THIRD
        if sort & ED and preferred & ED:
            if self.previous & (MARK | COORDINATOR | VERB) and after & (NOMINAL & ~NAME) and not self.finite and self._noun_ends(at):
                return ADJECTIVE
            return sort & ED
        if sort & GERUND and self.previous & COMMA and after & (_SURE_START | PREPOSITION | TO):
            return GERUND
        if preferred & GERUND and self._verbal_noun(at) and after & (VERB | AUXILIARY | MARK):
            return NOUN
        if preferred & BASE and sort & NOUN and self.solid & NOUN and (self.finite or self._verb_ahead(at)):
            return NOUN
        return preferred

    def _verbal_noun(self, at: int) -> bool:
        """Whether an -ing form is a noun of its own in the table."""
        form = self.entries[at].form
        return form is not None and bool(form.classes & NOUN)

    def _noun_ends(self, at: int) -> bool:
        """Whether behind the next word a verb comes: ``Armed men attacked``."""
        return bool(self._after(at + 1) & (VERB | AUXILIARY))

