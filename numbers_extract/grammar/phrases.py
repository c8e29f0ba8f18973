"""Items with their classes in, phrases out: noun phrases, verb groups, prepositions, and the marks between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from numbers_extract.grammar.classes import (
    ADJECTIVE,
    ADVERB,
    AMOUNT,
    AUXILIARY,
    BASE,
    BE,
    COMMA,
    COMPOUND,
    COORDINATOR,
    COUNTED,
    DASH,
    DETERMINER,
    DO,
    ED,
    GERUND,
    HAVE,
    HYPHEN,
    MODAL,
    NAME,
    NOMINAL,
    NOT,
    NOUN,
    NUMBER,
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
    STOP,
    SUBORDINATOR,
    TEMPORAL,
    THIRD,
    TO,
    VERB,
)
from numbers_extract.grammar.forms import Form
from numbers_extract.grammar.items import Items
from numbers_extract.lexicon.clause_words import (
    COLLECTIVES,
    DATING,
    DIRECTIONS,
    FURTHER,
    INDEFINITE,
    INTRANSITIVE,
    MEASURE_ADJECTIVES,
    MEASURING,
    PLURAL_AUXILIARIES,
    SINGULAR_AUXILIARIES,
    TIME_UNITS,
)

__all__ = ["Phrase", "phrases_of"]

# Sorts of phrases.
NOUN_PHRASE: Final = 1
VERB_GROUP: Final = 2
LINK: Final = 4  # a preposition
PREDICATE_WORD: Final = 8  # an adjective that belongs to no noun
CONJUNCTION: Final = 16
JOINT: Final = 32  # a subordinator or a relative
SIGN: Final = 64
ADVERBIAL: Final = 128
SHIFTED: Final = 256  # a particle


# Traits of phrases.
DATES: Final = 1
MEASURES: Final = 2
COUNTS_ONE: Final = 4
IS_NUMBER: Final = 8
IS_NEGATED: Final = 16


class Phrase:
    """One phrase of a sentence, or a mark between two.

    ``first`` to ``last`` are its items and ``head`` the one that the grammar sees; ``sort`` is one of the sorts above and
    ``tag`` the class of the head. ``lemma`` is the head's. A verb group is ``finite``, or else an infinitive, a participle
    or a gerund by its ``tag``; ``open`` means that it may be finite or a participle; ``passive`` and ``negated`` are said by
    its auxiliaries. A noun phrase has its ``quantities``: those that count its head, and ``inner`` those that do not.
    ``relation``, ``governor``, ``preposition``, ``clause`` and ``conjunct_of`` are filled by the clause reader.
    """

    __slots__ = (
        "base", "clause", "conjunct_of", "finite", "first", "form", "form_class", "governor", "head", "index", "inner", "last", "number", "open",
        "passive", "preposition", "quantities", "relation", "sort", "tag", "text", "traits",
    )  # fmt: skip

    def __init__(self, sort: int, tag: int, first: int, last: int, head: int, text: str) -> None:
        self.sort = sort
        self.tag = tag
        self.first = first
        self.last = last
        self.head = head
        self.text = text
        self.base = ""
        self.form: Form | None = None
        self.index = self.number = self.traits = self.form_class = 0
        self.quantities: Sequence[int] = ()
        self.inner: Sequence[int] = ()
        self.finite = self.open = self.passive = False
        self.relation = self.preposition = ""
        self.governor: Phrase | None = None
        self.conjunct_of: Phrase | None = None
        self.clause = 0

    @property
    def lemma(self) -> str:
        """The lemma of the head."""
        base = self.base
        if not base:
            form = self.form
            base = self.text if form is None else form.lemma(self.form_class)
            self.base = base
        return base

    @property
    def temporal(self) -> bool:
        """Whether a noun phrase dates by itself: ``Monday``, ``last year``."""
        return bool(self.traits & DATES)

    @property
    def measure(self) -> bool:
        """Whether it states a length or a time and nothing else."""
        return bool(self.traits & MEASURES)

    @property
    def indefinite(self) -> bool:
        """Whether its determiner counts one: ``a wife``."""
        return bool(self.traits & COUNTS_ONE)

    @property
    def bare_number(self) -> bool:
        """Whether it is a number without a noun or a unit."""
        return bool(self.traits & IS_NUMBER)

    @property
    def negated(self) -> bool:
        """Whether a verb group is negated."""
        return bool(self.traits & IS_NEGATED)

    def __repr__(self) -> str:
        return f"{self.text}/{self.sort}"


_TIME_WORDS = TIME_UNITS | {unit + "s" for unit in TIME_UNITS} | {"centuries"}
_BEFORE_NOUN = DETERMINER | POSSESSIVE | ADJECTIVE | COUNTED | NOMINAL
_GOES_ON = _BEFORE_NOUN | OWNER_MARK | HYPHEN | QUOTE | ADVERB | PARTICLE
_VERBAL = VERB | AUXILIARY


def phrases_of(items: Items, tags: list[int]) -> list[Phrase]:
    """The phrases of a sentence in order."""
    return _Builder(items, tags).run()


class _Builder:
    """One pass over the items."""

    __slots__ = ("count", "entries", "found", "items", "tags")

    def __init__(self, items: Items, tags: list[int]) -> None:
        self.items = items
        self.tags = tags
        self.entries = items.entries
        self.count = len(tags)
        self.found: list[Phrase] = []

    def run(self) -> list[Phrase]:
        at = 0
        tags = self.tags
        while at < self.count:
            tag = tags[at]
            if tag & (_BEFORE_NOUN | PRONOUN):
                at = self._noun_phrase(at)
            elif tag & _VERBAL or (tag & TO):
                at = self._verb_group(at)
            elif tag & (ADVERB | NOT):
                at = self._adverb(at)
            else:
                at = self._single(at)
        return self.found

    def _add(self, phrase: Phrase) -> None:
        found = self.found
        phrase.index = len(found)
        found.append(phrase)

    def _single(self, at: int) -> int:
        tag = self.tags[at]
        sort = (
            LINK if tag & PREPOSITION
            else JOINT if tag & SUBORDINATOR or tag & _RELATIVE
            else CONJUNCTION if tag & COORDINATOR
            else SHIFTED if tag & PARTICLE
            else SIGN
        )  # fmt: skip
        if not (sort == SIGN and tag & (QUOTE | HYPHEN | OTHER)):
            self._add(Phrase(sort, tag, at, at + 1, at, self.entries[at].text))
        return at + 1

    def _adverb(self, at: int) -> int:
        """Adverbs go with the noun phrase or the verb group that they open; else they stand alone."""
        last = at
        tags = self.tags
        while last < self.count and tags[last] & (ADVERB | NOT):
            last += 1
        if last < self.count:
            tag = tags[last]
            if tag & COUNTED and self.entries[last - 1].text in DIRECTIONS:
                self._add(Phrase(PREDICATE_WORD, ADVERB, at, last, last - 1, self.entries[last - 1].text))
                return last
            if tag & (COUNTED | DETERMINER):
                return self._noun_phrase(last, at)
            if tag & ADJECTIVE:
                return self._noun_phrase(last, at)
            if tag & _VERBAL or tag & TO:
                return self._verb_group(last, at)
        self._add(Phrase(ADVERBIAL, ADVERB, at, last, last - 1, self.entries[last - 1].text))
        return last

    # -------------------------------------------------------------------------------------- noun phrases
    def _noun_phrase(self, at: int, first: int = -1) -> int:
        tags, entries = self.tags, self.entries
        first = at if first < 0 else first
        opener = tags[at]
        count = self.count
        if opener & PRONOUN or (opener & NOMINAL and (at + 1 == count or not tags[at + 1] & _GOES_ON)):
            self._add(self._single_noun(first, at, opener))
            return at + 1
        head = -1
        k = at
        counts: list[int] = []
        inner: list[int] = []
        determined = bool(tags[at] & (DETERMINER | POSSESSIVE))
        if determined:
            k += 1
        last_sort = tags[at] if determined else 0
        while k < count:
            tag = tags[k]
            if tag & (NOMINAL | ADJECTIVE) and last_sort & AMOUNT and head < 0 and self._ends_measure(k):
                break
            if tag & NOMINAL:
                if head >= 0:
                    if (tags[head] | tag) & (TEMPORAL | PLURAL) and not self._joins(head, k):
                        break
                elif last_sort & COUNTED and tag & TEMPORAL:
                    break
                if head < 0 and last_sort & AMOUNT and tag & NAME and not self._noun_behind_names(k):
                    break
                head = k
            elif tag & COUNTED:
                if head >= 0 and last_sort & NOMINAL and not (tag & COMPOUND):
                    break
                if counts and last_sort & COUNTED and tag & NUMBER:
                    break
                (counts if tag & NUMBER else inner).append(k)
            elif tag & ADJECTIVE:
                if last_sort & COUNTED and entries[k].text in DATING and k + 1 < count and entries[k + 1].text in TIME_UNITS:
                    break
                if head >= 0 and last_sort & NOMINAL and not self._noun_follows(k):
                    break
            elif tag & (DETERMINER | POSSESSIVE):
                if not last_sort & DETERMINER and not (last_sort & COUNTED and entries[k].text in FURTHER and self._noun_follows(k)):
                    break
            elif tag & (ADVERB | PARTICLE):
                leads = ADJECTIVE | COUNTED | NAME | (NOUN if last_sort & COUNTED else 0)
                if not (k + 1 < count and tags[k + 1] & leads and not last_sort & NOMINAL):
                    break
            elif tag & OWNER_MARK:
                if head < 0 and not counts and not inner:
                    break
                if not (k + 1 < count and tags[k + 1] & (NOMINAL | ADJECTIVE | COUNTED | GERUND | ED | ADVERB)):
                    k += 1
                    break
                if tags[k + 1] & (GERUND | ED):
                    break
                inner += self._owned(counts, inner)
                counts = []
                head = -1
            elif tag & HYPHEN:
                if not (k + 1 < count and tags[k + 1] & (NOMINAL | ADJECTIVE)):
                    break
            elif tag & QUOTE:
                if not (k + 1 < count and head < 0 and tags[k + 1] & (NOMINAL | ADJECTIVE)):
                    break
            elif tag & COORDINATOR:
                if not (head < 0 and last_sort & ADJECTIVE and k + 1 < count and tags[k + 1] & ADJECTIVE and self._noun_follows(k + 1)):
                    break
            else:
                break
            last_sort = tag
            k += 1
        while k > at + 1 and tags[k - 1] & (HYPHEN | QUOTE | COORDINATOR):
            k -= 1
        if head < 0 and not counts and not inner and not determined and not last_sort & NOMINAL:
            self._add(Phrase(PREDICATE_WORD, ADJECTIVE, first, k, k - 1, entries[k - 1].text))
            return k
        phrase = self._head(first, k, head, counts, inner)
        self._add(phrase)
        return k

    def _noun_behind_names(self, at: int) -> bool:
        while at < self.count and self.tags[at] & (NAME | ADJECTIVE):
            at += 1
        return at < self.count and bool(self.tags[at] & (NOUN | PLURAL))

    def _single_noun(self, first: int, at: int, tag: int) -> Phrase:
        """A pronoun, or a noun that stands alone."""
        entry = self.entries[at]
        phrase = Phrase(NOUN_PHRASE, tag, first, at + 1, at, entry.text)
        form = entry.form
        if tag & (NOUN | PLURAL) and form is not None:
            phrase.form, phrase.form_class = form, tag
            phrase.number = 2 if tag & PLURAL else 0 if form.classes & PLURAL or entry.text in COLLECTIVES else 1
        if tag & TEMPORAL or (tag & NOMINAL and entry.text in _TIME_WORDS):
            phrase.traits = DATES
        return phrase

    def _ends_measure(self, at: int) -> bool:
        """Whether the amount before stands alone: ``for 25 years landlocked countries``, ``50 km west``."""
        form = self.entries[at - 1].form
        return (form is not None and bool(form.classes & PLURAL)) or self.entries[at].text in MEASURE_ADJECTIVES

    def _owned(self, counts: list[int], inner: list[int]) -> list[int]:
        return counts

    def _head(self, first: int, last: int, head: int, counts: list[int], inner: list[int]) -> Phrase:
        tags, entries = self.tags, self.entries
        at = head
        if at < 0:
            at = counts[-1] if counts else inner[-1] if inner else last - 1
            if last - 1 > at and tags[last - 1] & ADJECTIVE:
                at = last - 1
        tag = tags[at]
        if counts and self._is_compound(counts[-1], at):
            inner = [*inner, counts.pop()]
        phrase = Phrase(NOUN_PHRASE, tag, first, last, at, entries[at].text)
        form = self.entries[at].form
        if form is not None and tag & (NOUN | PLURAL):
            phrase.form, phrase.form_class = form, tag
            phrase.number = 2 if tag & PLURAL else 0 if form.classes & PLURAL or entries[at].text in COLLECTIVES else 1
        if entries[first].text in INDEFINITE:
            phrase.traits |= COUNTS_ONE
        phrase.quantities = counts
        if head < 0 and inner and inner[-1] == at and at >= 0:
            phrase.quantities = [*counts, at]
            inner = inner[:-1]
        phrase.inner = inner
        if tag & TEMPORAL or (not counts and entries[at].text in _TIME_WORDS):
            phrase.traits |= DATES
        if tag & NUMBER:
            phrase.traits |= IS_NUMBER
        elif tag & AMOUNT:
            quantity = self.items.quantities.get(at)
            if quantity is not None and quantity.dimension in MEASURING:
                phrase.traits |= MEASURES
        return phrase

    def _is_compound(self, count: int, head: int) -> bool:
        """``a five number summary``, ``a four-hit game``: the number counts the noun that stands before the head."""
        tags = self.tags
        quantity = self.items.quantities.get(count)
        noun = count + 2 if tags[count + 1 : count + 2] and tags[count + 1] & HYPHEN else count + 1
        if noun >= head or not tags[noun] & NOUN or quantity is None or tags[noun + 1] & HYPHEN:
            return False
        form = self.entries[head].form
        single = bool(tags[head] & NOUN) and form is not None and not form.classes & PLURAL
        return noun == count + 2 or (single and quantity.value != 1)

    def _joins(self, head: int, at: int) -> bool:
        """Whether a noun behind a noun is of the same phrase."""
        tags = self.tags
        before, tag = tags[head], tags[at]
        if (before | tag) & TEMPORAL:
            return bool(before & TEMPORAL and (tag & (TEMPORAL | NOUN) or self.entries[at].text == "#"))
        if before & PLURAL and tag & NAME:
            return False
        return True

    def _noun_follows(self, at: int) -> bool:
        at += 1
        while at < self.count and self.tags[at] & (ADJECTIVE | HYPHEN):
            at += 1
        return at < self.count and bool(self.tags[at] & NOMINAL)

    # -------------------------------------------------------------------------------------- verb groups
    def _verb_group(self, at: int, first: int = -1) -> int:
        tags, entries = self.tags, self.entries
        first = at if first < 0 else first
        negated = any(tags[k] & NOT for k in range(first, at))
        led = tags[at]
        k = at
        lead = 0
        if led & TO:
            k += 1
            while k < self.count and tags[k] & (ADVERB | NOT):
                negated = negated or bool(tags[k] & NOT)
                k += 1
            if k >= self.count or not tags[k] & _VERBAL:
                self._add(Phrase(LINK, PREPOSITION, at, at + 1, at, entries[at].text))
                return at + 1
            lead = TO
        main = -1
        auxiliaries: list[int] = []
        last = k
        while k < self.count:
            tag = tags[k]
            if tag & AUXILIARY:
                if auxiliaries and not self._chains(tags[auxiliaries[-1]], tag):
                    break
                auxiliaries.append(k)
                negated = negated or entries[k].text.endswith("n't")
                last = k + 1
            elif tag & VERB:
                if auxiliaries and not self._chains(tags[auxiliaries[-1]], tag):
                    break
                main = k
                last = k + 1
                break
            elif tag & NOT:
                negated = True
            elif not tag & ADVERB:
                break
            k += 1
        head = main if main >= 0 else auxiliaries[-1]
        phrase = Phrase(VERB_GROUP, tags[head], first, last, head, entries[head].text)
        form = self.entries[head].form
        if main >= 0 and form is not None:
            phrase.form, phrase.form_class = form, tags[head] & -tags[head]
        elif main < 0:
            phrase.base = "be" if tags[head] & BE else "have" if tags[head] & HAVE else "do" if tags[head] & DO else entries[head].text
        if negated:
            phrase.traits |= IS_NEGATED
        opener = tags[auxiliaries[0]] if auxiliaries else tags[head]
        opening = entries[auxiliaries[0]].text if auxiliaries else ""
        phrase.number = (
            1 if opening in SINGULAR_AUXILIARIES or opener & THIRD else 2 if opening in PLURAL_AUXILIARIES else 0
        )
        if lead:
            phrase.tag = TO
        elif opener & MODAL or (opener & (BASE | THIRD | PAST) and (auxiliaries or not opener & PARTICIPLE)):
            phrase.finite = True
        elif opener & ED == ED:
            phrase.open = phrase.lemma not in INTRANSITIVE
            phrase.finite = not phrase.open
        elif opener & PARTICIPLE:
            phrase.tag = PARTICIPLE
        elif opener & GERUND:
            phrase.tag = GERUND
        phrase.passive = main >= 0 and bool(auxiliaries) and bool(tags[auxiliaries[-1]] & BE) and bool(tags[main] & PARTICIPLE)
        if tags[head] & ED == ED and auxiliaries:
            phrase.tag = PARTICIPLE
        self._add(phrase)
        return last

    def _chains(self, auxiliary: int, tag: int) -> bool:
        """Whether a verb or an auxiliary can follow an auxiliary in one group."""
        if auxiliary & MODAL:
            return bool(tag & BASE)
        if auxiliary & DO:
            return bool(tag & BASE)
        if auxiliary & HAVE:
            return bool(tag & PARTICIPLE)
        return bool(tag & (PARTICIPLE | GERUND))


_RELATIVE = 1 << 25
