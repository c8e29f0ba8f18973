"""Phrases in, what stands ahead of each out: whose subject a phrase is, whether a verb comes, lists.

Everything here is computed once a sentence, so that the clause reader never looks ahead itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from numbers_extract.grammar.classes import (
    AMOUNT,
    CLOSE,
    COMMA,
    DASH,
    ED,
    NAME,
    NUMBER,
    OPEN,
    PREPOSITION,
    SEMICOLON,
    STOP,
    SUBORDINATOR,
    TO,
)
from numbers_extract.grammar.phrase import (
    ADVERBIAL,
    CONJUNCTION,
    JOINT,
    LINK,
    NOUN_PHRASE,
    PLURAL_NUMBER,
    PREDICATE_WORD,
    SHIFTED,
    SIGN,
    VERB_GROUP,
    Phrase,
)
from numbers_extract.lexicon.clause_words import (
    ADDRESSEE_VERBS,
    CLAUSE_TAKING,
    COPULAS,
    DESCRIBED_AS,
    FREE_RELATIVES,
    GOING_OFF,
    INTRANSITIVE,
    SAYING,
    WEARING,
)
from numbers_extract.lexicon.quantity_words import CHANGE_VERBS
from numbers_extract.lexicon.relators import AGENTIVE, CONTRASTIVE, RANGE_OPENERS, SIMILATIVE, SUBJECT_PRONOUNS
from numbers_extract.lexicon.words import FOLDED

__all__ = ["SUBJECT_LIST", "Ahead", "dates_participle"]

_LIST: Final = 1
_PAIR: Final = 2  # dashes that set something off
SUBJECT_LIST: Final = 2
_MOST_WORN: Final = 6
_IN_ASIDE: Final = (NOUN_PHRASE, LINK, ADVERBIAL, PREDICATE_WORD)
_LISTED: Final = (NOUN_PHRASE, CONJUNCTION, ADVERBIAL)


class Ahead:
    """What stands ahead, by the index of a phrase.

    ``before`` is the phrase before, adverbs and brackets left out, -1 for none. ``chain`` is the noun phrase that one
    hangs on through its prepositions, itself where it hangs on none, -1 where a verb takes it. ``verb_of`` is the
    finite or open verb group that a noun phrase can be the subject of by its place, -1 for none. ``waits`` says that
    behind a phrase a finite verb comes that has no subject of its own. ``series`` is 1 where a list goes on to a
    coordinator, 2 where a verb follows its last noun phrase, else 0. ``serial`` says that a verb goes on one before it:
    ``raided the town, stole 12 cars and fled``. ``wears`` says that a verb so far tells what somebody carries.
    ``dashed`` is what stands between the only two dashes, where no clause opens there.
    """

    __slots__ = ("before", "chain", "dashed", "serial", "series", "verb_of", "waits", "wears")

    def __init__(self, phrases: list[Phrase]) -> None:
        count = len(phrases)
        self.before = [-1] * count
        self.chain = [-1] * count
        self.verb_of = [-1] * count
        self.waits = [False] * count
        self.series = [0] * count
        self.serial = [False] * count
        self.wears = False
        needs = [False] * count
        dashes = [k for k, phrase in enumerate(phrases) if phrase.sort == SIGN and phrase.tag & DASH]
        paired = len(dashes) == _PAIR and not any(one.sort == JOINT for one in phrases[dashes[0] : dashes[1]])
        self.dashed = range(dashes[0], dashes[1]) if paired else range(0)
        last = -1
        listed = told = False
        brackets: list[int] = []
        for k, phrase in enumerate(phrases):
            self.before[k] = last
            if phrase.aside:
                continue
            sort = phrase.sort
            if sort == NOUN_PHRASE:
                led = self._is_led(phrases, phrase, last) and phrase.text not in FREE_RELATIVES
                self.chain[k] = self._chain_of(phrases, last) if led else k
            elif sort == VERB_GROUP:
                self.wears = self.wears or (phrase.open and phrase.lemma in WEARING)
                outside = not told and self._is_outside(phrases, phrase, last)
                needs[k] = _ends_aside(phrases, k) or (
                    (phrase.finite or phrase.open)
                    and (outside or not self._finds_subject(phrases, phrase, last))
                    and not _inverts(phrases, k, last)
                )
                told = told or (phrase.finite and not phrase.open)
            elif sort == CONJUNCTION:
                listed = True
            elif sort == JOINT:
                told = False
            elif sort == SIGN:
                last = _past_sign(phrases, k, last, brackets)
                continue
            if sort != ADVERBIAL:
                last = k
        if listed:
            self._find_serial(phrases, needs)
        if listed or True in needs:
            self._backward(phrases, needs)

    def _is_outside(self, phrases: list[Phrase], verb: Phrase, last: int) -> bool:
        """``The fuel needed to heat a mill is``: whether the noun before the first sure verb is what is done to."""
        if last < 0 or not verb.finite or verb.open or phrases[last].sort != NOUN_PHRASE:
            return False
        start = self.chain[last]
        acts = self.before[start] if start >= 0 else -1
        opened = self.before[acts] if acts >= 0 else -1
        if opened < 0 or phrases[acts].sort != VERB_GROUP or not phrases[acts].tag & TO:
            return False
        return phrases[opened].open and phrases[acts].lemma not in CLAUSE_TAKING

    def _find_serial(self, phrases: list[Phrase], needs: list[bool]) -> None:
        """Marks the verbs between the first of a series, with its subject and object, and the last behind *and*."""
        opened, first = False, 0
        waiting: list[int] = []
        for k, phrase in enumerate(phrases):
            if phrase.sort == VERB_GROUP:
                if opened and _is_inside(phrases, k) and phrases[first].lemma not in SAYING:
                    continue
                if phrases[k - 1].sort == CONJUNCTION and (waiting or opened):
                    for verb in waiting:
                        self.serial[verb], needs[verb] = True, False
                    opened = not waiting and _goes_on(phrases, k)  # raided it and shot nine, hurt 12 and fled
                elif opened and phrases[k - 1].tag & COMMA and _goes_on(phrases, k):
                    waiting.append(k)
                    continue
                else:
                    opened, first = self._opens_series(phrases, k, needs), k
                waiting = []
            elif phrase.sort == JOINT or (phrase.sort == SIGN and not phrase.tag & (COMMA | OPEN | CLOSE)):
                opened, waiting = False, []

    def _opens_series(self, phrases: list[Phrase], k: int, needs: Sequence[bool]) -> bool:
        """Whether a verb group stands right behind its subject, or what describes that, and takes something."""
        subject = phrases[self.before[k]] if self.before[k] >= 0 else None
        if subject is None or subject.sort != NOUN_PHRASE or subject.relates:
            return False
        if self.verb_of[subject.index] != k and (not needs[k] or phrases[k].lemma in SAYING):
            return False
        led = k + 1 < len(phrases) and phrases[k + 1].sort == LINK and phrases[k].lemma in INTRANSITIVE  # came to it
        return not phrases[k].passive and (led or _takes_object(phrases, k))

    def _is_led(self, phrases: list[Phrase], phrase: Phrase, last: int) -> bool:
        """Whether a preposition leads to a noun phrase, or it is the second of two behind ``between``."""
        if last < 0:
            return False
        if phrases[last].sort == CONJUNCTION:
            return self._pairs(phrases, last, phrase)
        likened = phrases[last].text in SIMILATIVE and self._seems(phrases, last)
        if likened or phrase.text in SUBJECT_PRONOUNS:
            return False  # when the bomb went off he ran
        if phrases[last].sort != LINK or not phrases[last].tag & SUBORDINATOR:
            return phrases[last].sort == LINK
        before = phrases[self.before[last]] if self.before[last] >= 0 else None
        if before is None:
            return False
        if before.sort == PREDICATE_WORD:
            return bool(phrase.tag & (NUMBER | AMOUNT)) or phrase.dates  # waves as high as 12 metres hit it
        return dates_participle(before, phrase) or describes(before, phrases[last])

    def _seems(self, phrases: list[Phrase], link: int) -> bool:
        """``it looks like nine men were hurt``: whether a copula stands before ``like``, and no relative before it."""
        verb = self.before[link]
        if verb < 0 or phrases[verb].lemma not in COPULAS:
            return False
        return self.before[verb] < 0 or phrases[self.before[verb]].sort != JOINT

    def _pairs(self, phrases: list[Phrase], joint: int, second: Phrase) -> bool:
        """``the talks between Ard and Kesh end``: whether the first of a pair stands before a coordinator."""
        first = self.before[joint]
        link = self.before[first] if first >= 0 and phrases[first].sort == NOUN_PHRASE else -1
        if link < 0 or phrases[link].sort != LINK or phrases[link].text not in RANGE_OPENERS:
            return False
        return not phrases[first].dates or second.dates or second.bare_number  # between May 4 and 9 people fled

    def _chain_of(self, phrases: list[Phrase], link: int) -> int:
        host = self.before[link]
        if host >= 0 and phrases[host].sort == PREDICATE_WORD and phrases[link].tag & SUBORDINATOR:
            host = self.before[host]
        return self.chain[host] if host >= 0 and phrases[host].sort == NOUN_PHRASE else -1

    def _finds_subject(self, phrases: list[Phrase], verb: Phrase, last: int) -> bool:
        """Whether a verb group has, or needs, no subject from further outside."""
        before = phrases[last] if last >= 0 else None
        if before is not None and before.dates and self.before[last] >= 0:
            outer = phrases[self.before[last]]
            if outer.sort in (NOUN_PHRASE, VERB_GROUP):  # the report published Tuesday showed
                last, before = outer.index, outer
        if before is not None and before.sort == NOUN_PHRASE:
            start = -1 if self.wears and self._is_worn(phrases, last) else self.chain[last]
            if start >= 0 and self._dates_behind(phrases, start, verb):
                return False
            opener = self.before[start] if start > 0 and phrases[start].dates else -1
            if opener >= 0 and verb.finite and not verb.open and phrases[opener].open and self.before[opener] >= 0:
                return False  # polls held the first week of March show
            if start >= 0 and self._agree(phrases, start, verb):
                self.verb_of[start] = self.verb_of[last] = verb.index
                return True
            if start >= 0 and not verb.finite:
                return True
        elif before is not None and before.sort in (CONJUNCTION, JOINT):
            return True
        if not verb.finite and verb.lemma in CHANGE_VERBS and self._moves_level(phrases, verb, last):
            return False
        return not verb.finite and (before is None or not _has_object(phrases, verb.index))

    def _dates_behind(self, phrases: list[Phrase], start: int, verb: Phrase) -> bool:
        """``after he hit a guard last week in Kesh was jailed``: whether a date behind a noun is no subject."""
        before = self.before[start]
        dated = phrases[start].dates and before >= 0 and phrases[before].sort == NOUN_PHRASE
        return dated and verb.finite and not verb.open

    def _moves_level(self, phrases: list[Phrase], verb: Phrase, last: int) -> bool:
        """``the number of clerks sent to Kesh doubled to 14``: a verb of change behind a participle of its subject."""
        link = phrases[verb.index + 1] if verb.index + 1 < len(phrases) else None
        amount = phrases[verb.index + 2] if verb.index + 2 < len(phrases) else None
        if link is None or link.sort != LINK or amount is None or not amount.quantities:
            return False
        while last >= 0 and phrases[last].sort in (NOUN_PHRASE, LINK, PREDICATE_WORD):
            last = self.before[last]
        if last < 0 or not phrases[last].open or _has_object(phrases, last):
            return False
        told = self.before[last]
        return (
            told >= 0
            and phrases[told].sort == NOUN_PHRASE
            and self.before[told] >= 0
            and phrases[self.before[told]].sort == LINK
        )

    def _is_worn(self, phrases: list[Phrase], last: int) -> bool:
        """``Men armed with guns and an axe shot 12``: whether a noun phrase ends the list of what somebody carries."""
        first = last
        for _ in range(_MOST_WORN):
            joint = self.before[first]
            between = joint >= 0 and (phrases[joint].sort == CONJUNCTION or phrases[joint].tag & COMMA)
            if not between or self.before[joint] < 0 or phrases[self.before[joint]].sort != NOUN_PHRASE:
                break
            first = self.before[joint]
        link = self.before[first]
        by = link >= 0 and phrases[link].text in AGENTIVE  # armed by Kesh, the mayor said
        verb = self.before[link] if link >= 0 and phrases[link].sort == LINK and not by else -1
        worn = verb >= 0 and phrases[verb].open and phrases[verb].lemma in WEARING
        return worn and (first == last or FOLDED[phrases[last].text].group is None)

    def _agree(self, phrases: list[Phrase], start: int, verb: Phrase) -> bool:
        """Whether a noun phrase can be the subject of a verb by its number; one behind a coordinator always can."""
        number = phrases[start].number
        if not number or not verb.number or number == verb.number:
            return True
        before = self.before[start]
        return before >= 0 and phrases[before].sort == CONJUNCTION

    def _backward(self, phrases: list[Phrase], needs: list[bool]) -> None:
        """Fills ``waits`` and ``series``, right to left."""
        waits, waiting = False, 0  # ``waiting`` counts the verbs that wait
        outside: list[bool] = []  # whether a verb waits behind each bracket that is open
        series = 0
        count = len(phrases)
        for k in range(count - 1, -1, -1):
            self.waits[k] = waits
            phrase = phrases[k]
            if phrase.aside:
                self.series[k] = series
                continue
            sort = phrase.sort
            if sort == VERB_GROUP:
                waiting = needs[k] + (waiting if waits else 0)
                waits = waits or needs[k]
                series = 0
            elif sort == CONJUNCTION:
                series = self._list_behind(phrases, k)
                closes = series == _LIST and k in self.dashed  # two clerks - a nun, a cook, and a baker - fled
                waits = waits and (closes or not (k and phrases[k - 1].tag & COMMA))
            elif sort == JOINT:
                taken = waiting == 1 and self._parts_relative(phrases, k)
                waits = waits and not (phrase.tag & SUBORDINATOR or taken)
                series = 0
            elif sort == SIGN:
                if phrase.tag & CLOSE:
                    outside.append(waits)
                waits = waits and not phrase.tag & (STOP | SEMICOLON | OPEN | CLOSE)
                if phrase.tag & OPEN and outside:
                    waits = outside.pop()
                goes_on = phrase.tag & (OPEN | CLOSE) or (
                    phrase.tag & COMMA and k + 1 < count and phrases[k + 1].sort in _LISTED
                )
                series = series if goes_on else 0
            self.series[k] = series

    def _parts_relative(self, phrases: list[Phrase], k: int) -> bool:
        """``which, according to Kesh, is``, ``that men led by Bek had shot``: whether a relative's verb is parted."""
        if k + 1 >= len(phrases) or phrases[k + 1].tag & COMMA:
            return k + 1 < len(phrases)
        takes = self.verb_of[k + 1] if phrases[k + 1].sort == NOUN_PHRASE else -1
        if takes < 0 or phrases[takes].finite or takes + 1 >= len(phrases):
            return False
        return phrases[takes + 1].sort == LINK and phrases[takes + 1].text in AGENTIVE

    def _list_behind(self, phrases: list[Phrase], k: int) -> int:
        if k + 1 >= len(phrases) or phrases[k + 1].sort not in (NOUN_PHRASE, LINK, ADVERBIAL):
            return 0
        if self.verb_of[k + 1] < 0:
            return _LIST
        return 0 if phrases[k].text in CONTRASTIVE else SUBJECT_LIST  # by 12 votes to ten, but nine members left


def _past_sign(phrases: list[Phrase], k: int, last: int, brackets: list[int]) -> int:
    """The phrase before, for what follows a mark: a bracket is passed over, and a comma behind a coordinator."""
    tag = phrases[k].tag
    if tag & OPEN:
        brackets.append(last)
    elif tag & CLOSE and brackets:
        return brackets.pop()
    elif tag & COMMA and last >= 0 and phrases[last].sort == CONJUNCTION:
        return last
    return k


def _ends_aside(phrases: list[Phrase], k: int) -> bool:
    """``Arrests, put at 90 by clerks, later doubled``: a verb without object behind an aside that a past form opens."""
    verb = phrases[k]
    alone = verb.lemma in CHANGE_VERBS or verb.lemma in INTRANSITIVE or verb.lemma in GOING_OFF
    if not verb.open or not alone or not k or not phrases[k - 1].tag & COMMA:
        return False
    first = next((at for at in range(k - 2, 0, -1) if not _is_in_aside(phrases[at])), 0)
    opened = first > 1 and phrases[first].open and bool(phrases[first - 1].tag & COMMA)
    behind = phrases[first + 1]
    led = behind.sort == LINK or (behind.sort == VERB_GROUP and _is_in_aside(behind))
    return opened and led and phrases[first - 2].sort == NOUN_PHRASE


def _is_in_aside(phrase: Phrase) -> bool:
    """Whether a phrase goes on an aside that a past form opens: ``believed to have been planted by rebels``."""
    return phrase.sort in _IN_ASIDE or (phrase.sort == VERB_GROUP and not phrase.finite and not phrase.open)


def _inverts(phrases: list[Phrase], k: int, last: int) -> bool:
    """``..., said the mayor of Kesh on Monday.``: a verb of saying behind a comma, before who says it."""
    if phrases[k].lemma not in SAYING or last < 0 or not phrases[last].tag & COMMA or k + 1 >= len(phrases):
        return False
    following = phrases[k + 1]
    if following.sort != NOUN_PHRASE or following.dates:
        return False
    end = k + 2
    if phrases[k].lemma not in ADDRESSEE_VERBS and (following.tag & NAME or FOLDED[following.text].group is not None):
        while end < len(phrases) and (phrases[end].dates or phrases[end].sort == LINK or phrases[end - 1].sort == LINK):
            end += 1
    return end >= len(phrases) or phrases[end].sort == SIGN


def _has_object(phrases: list[Phrase], k: int) -> bool:
    """Whether a noun phrase or what was found follows an -ed form, which is then hardly a participle."""
    k += k + 1 < len(phrases) and phrases[k + 1].tells_result
    if k + 1 >= len(phrases):
        return False
    following = phrases[k + 1]
    if following.sort == SHIFTED and k + 2 < len(phrases):
        told = phrases[k + 2]  # pulled out a gun, pointed out that
        said = told.sort == JOINT and bool(told.tag & SUBORDINATOR and not told.tag & PREPOSITION)
        several = told.number == PLURAL_NUMBER and not told.dates  # fought back tears
        return said or (told.sort == NOUN_PHRASE and (told.determined or bool(told.quantities) or several))
    if following.sort == CONJUNCTION and k + 2 < len(phrases) and phrases[k + 2].sort == VERB_GROUP:
        return phrases[k + 2].open and _has_object(phrases, k + 2)  # stabbed and injured a porter
    return (following.sort == NOUN_PHRASE and not following.dates) or (
        following.sort == JOINT and bool(following.tag & SUBORDINATOR and not following.tag & PREPOSITION)
    )


def _takes_object(phrases: list[Phrase], k: int) -> bool:
    """Whether a noun phrase follows a verb group, or its particle."""
    k += k + 1 < len(phrases) and (phrases[k + 1].sort == SHIFTED or phrases[k + 1].tells_result)
    following = phrases[k + 1] if k + 1 < len(phrases) else None
    return following is not None and following.sort == NOUN_PHRASE and not following.dates and not following.measure


def _is_inside(phrases: list[Phrase], k: int) -> bool:
    """``forced nine to flee, burned their huts``: whether a verb without a subject stands between those of a series."""
    return not (phrases[k].finite or phrases[k].open) and phrases[k - 1].sort != CONJUNCTION


def _goes_on(phrases: list[Phrase], k: int) -> bool:
    """Whether a verb group may be the further verb of a series: it is no infinitive, and takes an object."""
    return (phrases[k].open or phrases[k].finite) and _takes_object(phrases, k)


def describes(before: Phrase, link: Phrase) -> bool:
    """``two women identified as clerks were``: whether a preposition says as what an -ed form describes somebody."""
    return before.sort == VERB_GROUP and before.open and before.lemma in DESCRIBED_AS.get(link.text, ())


def dates_participle(before: Phrase, date: Phrase) -> bool:
    """``the number killed since May rose``: whether a date behind *since* and an -ed form alone is no subject."""
    return date.dates and before.sort == VERB_GROUP and bool(before.tag & ED) and before.last - before.first == 1
