"""Items with their classes in, one verb group out: auxiliaries, main verb, voice, negation, finite or not."""

from __future__ import annotations

from numbers_extract.grammar.classes import (
    ADVERB,
    AUXILIARY,
    BASE,
    BE,
    DO,
    ED,
    GERUND,
    HAVE,
    MODAL,
    NOT,
    PARTICIPLE,
    PAST,
    QUOTE,
    THIRD,
    TO,
    VERBAL,
)
from numbers_extract.grammar.items import Items
from numbers_extract.grammar.phrase import (
    COMES_NEXT,
    HAS_AUXILIARY,
    IS_NEGATED,
    IS_PERFECT,
    TELLS_PAST,
    VERB_GROUP,
    Phrase,
)
from numbers_extract.lexicon.clause_words import (
    INTRANSITIVE,
    PAST_AUXILIARIES,
    PLURAL_FORMS_OF_BE,
    SEQUENCE_ADVERBS,
    SINGULAR_AUXILIARY_FORMS,
    TELLING_BEFORE,
)

__all__ = ["VerbGroups"]

"""Classes of verbs, auxiliaries among them."""


class VerbGroups:
    """Builds the verb groups of one sentence."""

    __slots__ = ("auxiliaries", "count", "entries", "main", "negated", "tags")

    def __init__(self, items: Items, tags: list[int]) -> None:
        self.entries = items.entries
        self.tags = tags
        self.count = len(tags)
        # Of the group that is being read:
        self.main = -1
        self.auxiliaries: list[int] = []
        self.negated = False

    def build(self, at: int, first: int) -> Phrase | None:
        """The group that begins with the adverbs at ``first`` and the ``to``, auxiliary or verb at ``at``.

        None where no verb follows a ``to``.
        """
        tags = self.tags
        self.negated = first < at and any(tags[k] & NOT for k in range(first, at))
        k = at
        infinitive = bool(tags[at] & TO)
        if infinitive and not tags[at] & BASE:
            k += 1
            while k < self.count and tags[k] & (ADVERB | NOT | QUOTE):
                self.negated = self.negated or bool(tags[k] & NOT)
                k += 1
            if k >= self.count or not tags[k] & VERBAL:
                return None
        last = self._read(k)
        head = self.main if self.main >= 0 else self.auxiliaries[-1]
        entry = self.entries[head]
        phrase = Phrase(VERB_GROUP, tags[head], first, last, head, entry.text)
        if self.main >= 0 and entry.form is not None:
            phrase.lemma = entry.form.lemma(tags[head] & -tags[head])
        elif self.main < 0:
            phrase.lemma = entry.lemma
        if self.negated:
            phrase.traits |= IS_NEGATED
        if self.main >= 0 and self.auxiliaries:
            phrase.traits |= HAS_AUXILIARY
        if first < at and self.entries[first].text in SEQUENCE_ADVERBS:
            phrase.traits |= COMES_NEXT
        self._judge(phrase, infinitive=infinitive)
        return phrase

    def _read(self, k: int) -> int:
        """Finds the auxiliaries and the main verb; the item behind the group."""
        tags = self.tags
        self.main = -1
        auxiliaries: list[int] = []
        self.auxiliaries = auxiliaries
        last = k
        while k < self.count:
            tag = tags[k]
            if tag & VERBAL:
                if auxiliaries and not _chains(tags[auxiliaries[-1]], tag):
                    break
                last = k + 1
                if not tag & AUXILIARY:
                    self.main = k
                    break
                auxiliaries.append(k)
                self.negated = self.negated or self.entries[k].negates
            elif tag & NOT:
                self.negated = True
            elif not tag & ADVERB and not self._is_between(k) and not (tag & QUOTE and self._is_quoted(k)):
                break
            k += 1
        return last

    def _is_quoted(self, k: int) -> bool:
        """``didn't "want to"``: whether a quotation begins between an auxiliary and its verb."""
        behind = self.tags[k + 1] if k + 1 < self.count else 0
        return bool(self.auxiliaries) and self.main < 0 and bool(behind & (VERBAL | ADVERB))

    def _is_between(self, k: int) -> bool:
        """``will likely be left``: whether an adjective that is an adverb too stands between a modal and its verb."""
        behind = self.auxiliaries and k + 1 < self.count and self.tags[k + 1] & VERBAL
        return bool(behind and self.entries[k].classes & ADVERB and self.tags[self.auxiliaries[-1]] & (MODAL | HAVE))

    def _judge(self, phrase: Phrase, *, infinitive: bool) -> None:
        """Whether the group is finite, open or not finite, passive, singular or plural."""
        tags, auxiliaries = self.tags, self.auxiliaries
        opener = tags[auxiliaries[0]] if auxiliaries else tags[phrase.head]
        opening = self.entries[auxiliaries[0]].text if auxiliaries else ""
        if opening in SINGULAR_AUXILIARY_FORMS or opener & THIRD:
            phrase.number = 1
        elif opening in PLURAL_FORMS_OF_BE or (opener & BASE and not auxiliaries and phrase.lemma in TELLING_BEFORE):
            phrase.number = 2
        if tags[phrase.head] & ED == ED and auxiliaries:
            phrase.tag = PARTICIPLE
        if infinitive:
            phrase.tag = TO
        elif opener & MODAL or (opener & (BASE | THIRD | PAST) and (auxiliaries or not opener & PARTICIPLE)):
            phrase.finite = True
        elif opener & ED == ED:
            phrase.open = phrase.lemma not in INTRANSITIVE
            phrase.finite = not phrase.open
        elif opener & (PARTICIPLE | GERUND):
            phrase.tag = opener & (PARTICIPLE | GERUND)
        if auxiliaries and phrase.head != auxiliaries[0] and any(tags[k] & HAVE for k in auxiliaries):
            phrase.traits |= IS_PERFECT
        past = opening in PAST_AUXILIARIES if auxiliaries else opener & PAST
        if phrase.finite and not opener & MODAL and (past or phrase.perfect):
            phrase.traits |= TELLS_PAST
        passive = self.main >= 0 and bool(auxiliaries) and tags[auxiliaries[-1]] & BE and tags[self.main] & PARTICIPLE
        phrase.passive = bool(passive)


def _chains(auxiliary: int, tag: int) -> bool:
    """Whether a verb or an auxiliary can follow an auxiliary in one group."""
    if auxiliary & (MODAL | DO):
        return bool(tag & BASE)
    if auxiliary & HAVE:
        return bool(tag & PARTICIPLE)
    return bool(tag & (PARTICIPLE | GERUND))
