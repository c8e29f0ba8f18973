"""A counted quantity, a governor and a status cue in, whether the cue stands there out: one test a relation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from numbers_extract.context.climb import (
    COMPLEMENT_OF,
    CONTENT_OF,
    GAP_OF,
    GERUND_OF,
    INFINITIVE_OF,
    TOLD_OF,
    Governor,
    top_of,
)
from numbers_extract.context.governors import Governors
from numbers_extract.context.status_words import MODAL, StatusCue
from numbers_extract.frames import Counted
from numbers_extract.frames.traits import MONEY_KINDS, PERCENT_KINDS, SIZE_KINDS, SPAN_KINDS, VICTIM_KINDS
from numbers_extract.grammar.classes import AMOUNT, COMMA, NAME, PRONOUN
from numbers_extract.grammar.clause import (
    APPOSITION,
    FINITE_KINDS,
    INFINITIVE,
    MAIN,
    OBJECT,
    OBLIQUE,
    PASSIVE_SUBJECT,
    PREDICATE,
    SUBJECT,
    SUBJECTS,
    Clause,
)
from numbers_extract.grammar.phrase import ADVERBIAL, JOINT, LINK, Phrase
from numbers_extract.lexicon.clause_words import ABSOLUTE_OPENERS, PLAIN_COPULA, SAYING
from numbers_extract.lexicon.context_cues import reach
from numbers_extract.lexicon.context_cues.status import (
    CHARGING,
    COUNTS_OF_A_CHARGE,
    FREEING,
    LOOKING_BACK,
    PENALTIES,
    PLANNING_VERBS,
    REFUSED,
    REFUSING,
    SETTING,
)
from numbers_extract.lexicon.cues import CLAIMED
from numbers_extract.lexicon.function_words import NOT_YET
from numbers_extract.lexicon.relators import CONTRASTIVE, EXCLUSIVE, PARTITIVE, RANGE_OPENERS
from numbers_extract.lexicon.speakers import SAYING_CLAUSES, speaks
from numbers_extract.lexicon.words import FOLDED

__all__ = ["DEED_ROLES", "NOUN_ROLES", "OVER", "Asked", "Place"]

DEED_ROLES: Final = frozenset({"object", "subject", "not_subject", "recipient", "predicate"})
"""Roles of frames by which a verb or a predicate says what became of the counted."""
NOUN_ROLES: Final = frozenset({"noun", "of", "unit"})
"""Roles of frames by which a noun says it."""
_CLAUSES_OF: Final = frozenset({COMPLEMENT_OF, INFINITIVE_OF, GERUND_OF, CONTENT_OF})
_INFINITIVES: Final = SUBJECTS | {INFINITIVE_OF, TOLD_OF, GAP_OF}
_OPENERS: Final = (LINK, JOINT)
_THINGS: Final = frozenset({OBJECT, PASSIVE_SUBJECT})


class Asked(NamedTuple):
    """A counted quantity whose status is asked.

    ``phrase`` is its phrase, ``governors`` are what governs that, from ``all``; ``deed_noun`` says that a noun tells
    the deed; ``found`` are the cues of the sentence.
    """

    counted: Counted
    phrase: Phrase
    governors: Sequence[Governor]
    all: Governors
    deed_noun: bool
    found: Sequence[StatusCue]


class Place(NamedTuple):
    """Where one cue is looked for: the words of it, and the governor at which; that of the counted."""

    words: tuple[str, ...]
    governor: Governor
    asked: Asked

    @property
    def called(self) -> bool:
        """Whether the governor has the first word of the cue, with the others beside it."""
        words, governor = self.words, self.governor
        if reach.INFINITIVE in words and not self._leads_to_infinitive():
            return False
        if words[0] in reach.PROGRESSIVE and not self._is_progressive():
            return False
        return words[0] in governor.words and all(w in governor.beside or w in governor.words for w in words[1:])

    def _is_progressive(self) -> bool:
        """``is going to close``; not ``before going back to close``."""
        clause = self.governor.clause
        return clause is not None and clause.kind in FINITE_KINDS

    def _leads_to_infinitive(self) -> bool:
        clause, how = self.governor.clause, self.governor.how
        if how not in _INFINITIVES or (how in SUBJECTS and clause is not None and not _is_passive(clause)):
            return False
        if self.words[0] != PLAIN_COPULA or clause is None:
            return True
        if not NOT_YET.isdisjoint(self.governor.beside):
            return False  # are yet to receive
        at = self.asked.governors.index(self.governor)
        below = self.asked.governors[at - 1].noun if at else None  # is its ability to survive 10 days
        return clause.predicate is None and below is None

    @property
    def by_predicate(self) -> bool:
        """Whether what the copula leads to is what the cue calls."""
        predicate = self.governor.clause.predicate if self.governor.clause is not None else None
        return predicate is not None and self.words[0] in (predicate.lemma, predicate.text)

    @property
    def is_head(self) -> bool:
        """Whether the governing verb itself says what became of the counted: ``claimed 40``."""
        counted, clause = self.asked.counted, self.governor.clause
        head = self.asked.all.reading.phrase_at(counted.head) if counted.head >= 0 else None
        return head is not None and clause is not None and head is clause.verb


# ------------------------------------------------------------------------------------------ at a governor
def _is_modal(place: Place) -> bool:
    clause, asked = place.governor.clause, place.asked
    if clause is None or clause.verb is None or place.governor.how == GAP_OF:
        return False
    group = asked.all.group(clause)
    group = group[:-1] or group  # without the main verb
    if not _in_order(place.words, group) or _says_more(place, group):
        return False
    if clause.verb.negated and len(place.words) == 1 and place.words[0] not in reach.UNSURE:
        return False
    if place.governor.how == COMPLEMENT_OF and clause.verb.lemma in SAYING:
        return False
    if clause.verb.lemma in reach.CONFIRMING and place.words[0] in reach.ABLE_OR_WILLING and not clause.passive:
        return False  # would confirm only nine deaths
    return not (asked.deed_noun and place.governor.words & LOOKING_BACK)


def _says_more(place: Place, group: Sequence[str]) -> bool:
    """Whether a longer cue that begins alike holds: ``would have``."""
    words = place.words
    longer = (other for cue, other in place.asked.found if cue.relation == MODAL and len(other) > len(words))
    return any(other[: len(words)] == words and _in_order(other, group) for other in longer)


def _in_order(words: tuple[str, ...], group: Sequence[str]) -> bool:
    """Whether the words of a cue stand in a verb group in their order, adverbs left out."""
    rest: Iterator[str] = iter(group)
    return all(word in rest for word in words)


def _is_in_group(place: Place) -> bool:
    governor = place.governor
    if governor.clause is None or governor is not place.asked.governors[0]:
        return False
    first, *others = place.words
    return first in place.asked.all.group(governor.clause) and all(word in governor.words for word in others)


def _is_over(place: Place) -> bool:
    how = place.governor.how
    if not place.called or (place.asked.deed_noun and place.governor.words & LOOKING_BACK):
        return False
    if place.governor.noun is not None:
        return how in _CLAUSES_OF or how in reach.NOUN_LINKS
    clause = place.governor.clause
    if clause is not None and place.words[0] in SETTING and clause.objects and not clause.passive:
        return False  # set aside $9 to feed 12 nuns
    if how in _CLAUSES_OF or how in _THINGS or _is_foreseen(place):
        return True
    if how == TOLD_OF:
        return _is_told(place) or _is_expected(place)
    if how == OBLIQUE:
        return _completes(place)
    copula = how == SUBJECT and place.words[0] == PLAIN_COPULA
    return copula or (how in (SUBJECT, PREDICATE) and place.by_predicate)


def _is_foreseen(place: Place) -> bool:
    """``the $9 million that analysts had forecast``; not ``rose by 4 percent, which they expected``."""
    clause = place.governor.clause
    told = place.governor.how == GAP_OF and clause is not None and not clause.after_comma
    return told and place.words[0] in PLANNING_VERBS


def _is_expected(place: Place) -> bool:
    """``beat the $9 million expected by analysts``: whether a participle says who foresees it."""
    clause, phrase = place.governor.clause, place.asked.phrase
    if clause is None or (
        phrase.bare_number and clause.antecedent is not phrase and place.asked.counted.link == "part"
    ):
        return False  # 320 of the 900 tents promised by donors have arrived
    return clause.agent is not None and place.words[0] in PLANNING_VERBS


def _completes(place: Place) -> bool:
    """Whether the counted stands behind a preposition of the cue, says how long, or is a second object."""
    phrase = top_of(place.asked.phrase)
    if place.by_predicate or not phrase.preposition:
        return not phrase.dates and not phrase.measure
    lasts = place.asked.counted.kind in SPAN_KINDS and phrase.relation == OBLIQUE
    return phrase.preposition in place.words or lasts


def _is_told(place: Place) -> bool:
    """``200 men feared dead``, ``with 10 cm expected``: whether nothing else says what became of the counted."""
    alone = place.asked.phrase.preposition in ABSOLUTE_OPENERS
    return alone or all(governor.clause is None or governor.how == TOLD_OF for governor in place.asked.governors)


def _is_over_clause(place: Place) -> bool:
    governor, asked = place.governor, place.asked
    if not place.called or governor.beside & CLAIMED or (place.words[0] in REFUSING and governor.beside & REFUSED):
        return False
    if place.words[0] == CHARGING and asked.phrase.lemma in COUNTS_OF_A_CHARGE:
        return False  # charged with running a mill and three counts of theft
    if governor.noun is not None:
        return governor.how in _CLAUSES_OF or governor.how in reach.NOUN_LINKS
    if governor.how in _CLAUSES_OF or governor.how == GAP_OF:
        return True
    if governor.clause is not None and governor.clause.gives:
        return False  # denied the workers their 12 holidays
    told = asked.deed_noun or asked.phrase.bare_number or not governor.beside.isdisjoint(reach.NOUNS_OF_CONTENT)
    return governor.how in _THINGS and told and not place.is_head


def _is_over_claim(place: Place) -> bool:
    if place.asked.phrase.lemma in CLAIMED:
        return False
    clause = place.governor.clause
    if place.governor.how == TOLD_OF and place.called and clause is not None and clause.agent is not None:
        return True  # the nine claimed by a youth leader
    plain = place.governor.how in _THINGS and place.called and not place.governor.beside & CLAIMED
    return _is_over_clause(place) or (plain and not place.is_head)


def _is_over_act(place: Place) -> bool:
    clause = place.governor.clause
    active = clause is not None and not clause.passive and place.called
    return active and place.governor.how in (GERUND_OF, OBJECT)


def _is_over_infinitive(place: Place) -> bool:
    clause = place.governor.clause
    if clause is not None and not any(
        one.kind == INFINITIVE and one.parent is clause and _is_free(one.host) for one in place.asked.all.read.clauses
    ):
        return False  # voted on a move to spend two millions
    shared = place.governor.noun
    of = shared.governor if shared is not None and shared.preposition in PARTITIVE else None
    if of is not None and of.tag & AMOUNT:
        return False  # won 54 percent of the vote to take 30 seats
    return place.governor.how == INFINITIVE_OF and place.called


def _is_free(host: Phrase | None) -> bool:
    """``voted to send``, ``voted on Monday to send``, ``voted 40-31 to send``: whether an infinitive is the verb's."""
    return host is None or host.dates or bool(host.quantities)


def _is_over_passive(place: Place) -> bool:
    clause, how = place.governor.clause, place.governor.how
    if clause is None or not clause.passive or not place.called:
        return False
    if place.asked.deed_noun and any(one.words & LOOKING_BACK for one in place.asked.governors):
        return False  # is said to be investigating the shooting of a clerk
    return _is_told(place) if how == TOLD_OF else how in _CLAUSES_OF or how in _THINGS


def _is_over_time(place: Place) -> bool:
    kind, phrase = place.asked.counted.kind, place.asked.phrase
    named = (phrase, phrase.governor) if phrase.governor is not None else (phrase,)
    fined = kind in MONEY_KINDS and any(one.lemma in PENALTIES for one in named)  # faces a fine of $9
    return place.governor.how == OBJECT and (kind in SPAN_KINDS or fined) and place.called


def _is_over_sum(place: Place) -> bool:
    how = place.governor.how
    between = how == OBLIQUE and top_of(place.asked.phrase).preposition in RANGE_OPENERS
    sum_of = place.asked.counted.kind in SPAN_KINDS | MONEY_KINDS | PERCENT_KINDS
    return sum_of and (between or how == OBJECT) and place.called


def _foresees_level(place: Place) -> bool:
    clause, how = place.governor.clause, place.governor.how
    if clause is None or clause.verb is None or not place.called or clause.verb.perfect:
        return False
    if place.asked.counted.kind not in MONEY_KINDS | PERCENT_KINDS or how in SUBJECTS:
        return False
    return clause.passive or (clause.verb.finite and not (clause.verb.past or clause.verb.helped) and _can_see(clause))


def _can_see(clause: Clause) -> bool:
    """``Analysts see 2 percent``, not ``Shares see a 9% drop``: whether the subject of a clause can foresee."""
    subject = clause.subject
    if subject is None:
        return False
    named = subject.tag & (NAME | PRONOUN) or FOLDED[subject.text].group is not None
    return bool(named) or speaks(subject.lemma)


def _is_level(place: Place) -> bool:
    clause, how = place.governor.clause, place.governor.how
    if clause is None or how not in (OBLIQUE, PREDICATE):
        return False
    if clause.agent is not None and clause.agent is top_of(place.asked.phrase):
        return False  # the forecast was written by 12 clerks
    if how == OBLIQUE and place.asked.counted.kind in SIZE_KINDS and not place.asked.phrase.preposition:
        return False  # hit a target 200 km away
    level = clause.objects[0] if clause.objects else clause.subject
    return level is not None and place.words[0] in (level.lemma, level.text)


def _is_said_of(place: Place) -> bool:
    clause, how = place.governor.clause, place.governor.how
    if clause is None or not place.called:
        return False
    return (clause.passive and how == PASSIVE_SUBJECT) or (how == SUBJECT and place.by_predicate)


def _is_adverb(place: Place) -> bool:
    governor = place.governor
    if governor.clause is None or COMPLEMENT_OF in governor.ends or governor.how == COMPLEMENT_OF:
        return False
    if _doubts_circumstance(place, governor.clause):
        return False
    if all(word in governor.beside or word in governor.words for word in place.words):
        return True
    giver = governor.clause.shares_with
    if giver is not None and giver.kind == governor.clause.kind and not giver.objects:
        return place.asked.all.beside(giver).issuperset(place.words)  # reportedly seized and shot 12
    return governor.clause.kind == MAIN and governor.clause.parent is None and _opens_sentence(place)


def _doubts_circumstance(place: Place, clause: Clause) -> bool:
    """``died, reportedly in a fall``, ``were shot allegedly by bandits``: whether only how or by whom is in doubt."""
    read = place.asked.all.read
    spots = [one for one in read.phrases if one.sort == ADVERBIAL and one.index and (one.text,) == tuple(place.words)]
    behind = [read.behind(one) for one in spots]
    apart = (
        bool(one)
        and (one[0].sort in _OPENERS or (one[0].relation == APPOSITION and read.mark_before(spot) is not None))
        for spot, one in zip(spots, behind, strict=True)
    )
    return bool(spots) and clause.predicate is None and all(apart)  # gunmen, allegedly rebels, shot nine


def _opens_sentence(place: Place) -> bool:
    """``Reportedly, 12 died and 40 were hurt``: whether the words stand alone before the first comma."""
    phrases = place.asked.all.read.phrases
    return len(phrases) > 1 and bool(phrases[1].tag & COMMA) and (phrases[0].text,) == tuple(place.words)


def _is_negated(place: Place) -> bool:
    verb = place.governor.clause.verb if place.governor.clause is not None else None
    if verb is None or not verb.negated or place.governor is not place.asked.governors[0]:
        return False
    words = place.words
    texts = [word.text for word in place.asked.all.reading.tokens.words]
    return any(tuple(texts[k : k + len(words)]) == words for k in range(len(texts)))


def _is_undone(place: Place) -> bool:
    governor, clause = place.governor, place.governor.clause
    if clause is None or clause.verb is None or governor is not place.asked.governors[0] or not place.is_head:
        return False
    asked = place.asked
    if asked.counted.kind not in VICTIM_KINDS or governor.how != OBJECT or clause.verb.lemma in FREEING:
        return False
    before = asked.all.read.before(asked.phrase)
    instead = bool(before) and before[0].text in CONTRASTIVE  # did not kill two but four
    done = clause.passive or not EXCLUSIVE.isdisjoint(asked.all.group(clause))  # not only killed two
    return clause.verb.negated and not (instead or done)


def _is_headline(place: Place) -> bool:
    clause = place.governor.clause
    outer = clause.parent if clause is not None and clause.kind == INFINITIVE else None
    if clause is not None and place.governor.how == OBJECT and _is_said_to_be_done(place, clause):
        return True
    if clause is None or outer is None or outer.kind != MAIN or outer.index:
        return False
    subject = outer.own_subject
    if subject is None or subject.determined or (clause.verb is not None and clause.verb.perfect):
        return False
    return outer.verb is None or outer.verb is clause.verb


def _is_said_to_be_done(place: Place, clause: Clause) -> bool:
    """``Envoy says 300 men to leave``: whether an infinitive stands behind the object of a verb of saying."""
    if clause.verb is None or clause.verb.lemma not in SAYING_CLAUSES or clause.passive or clause.verb.past:
        return False
    done = (one for one in place.asked.all.read.clauses if one.kind == INFINITIVE and one.parent is clause)
    return any(one.verb is not None and not one.verb.perfect for one in done)


def _is_subject(place: Place) -> bool:
    clause = place.governor.clause
    subject = clause.subject if clause is not None else None
    if subject is None or place.governor.how in SUBJECTS or subject.lemma not in reach.NOUNS_OF_CONTENT:
        return False
    return place.words[0] == subject.lemma or place.words[0] in place.asked.all.modifiers(subject)


def _is_passive(clause: Clause) -> bool:
    """Whether the subject of a clause does nothing itself: the verb is passive, or a copula."""
    return clause.passive or (clause.verb is not None and clause.verb.lemma == PLAIN_COPULA)


OVER: Final[dict[str, Callable[[Place], bool]]] = {
    "modal": _is_modal,
    "in_group": _is_in_group,
    "over": _is_over,
    "over_clause": _is_over_clause,
    "over_infinitive": _is_over_infinitive,
    "over_claim": _is_over_claim,
    "over_act": _is_over_act,
    "over_passive": _is_over_passive,
    "over_time": _is_over_time,
    "over_sum": _is_over_sum,
    "foresees_level": _foresees_level,
    "level": _is_level,
    "said_of": _is_said_of,
    "adverb": _is_adverb,
    "negated": _is_negated,
    "undone": _is_undone,
    "headline": _is_headline,
    "subject": _is_subject,
}
"""Relations of cues that stand at one governor of the counted, by name."""
