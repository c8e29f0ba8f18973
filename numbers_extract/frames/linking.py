"""The counts of a sentence in, their links out: wholes behind their parts, lists, sets of which a part is told."""

from __future__ import annotations

import itertools
from decimal import Decimal
from typing import Final

from numbers_extract.frames.brackets import Brackets
from numbers_extract.frames.counted import Counted
from numbers_extract.frames.things import BESIDE, CAPTOR, SAME_AGAIN, WHOLE, Thing
from numbers_extract.frames.traits import (
    BALLOT_KINDS,
    DIED_KINDS,
    EITHER_KINDS,
    FORCE_KINDS,
    HARMED_KINDS,
    HELD_KINDS,
    LASTING_KINDS,
    LIVED_KINDS,
    PEOPLE_KINDS,
    PLAIN,
    PLAIN_KINDS,
    RATIO_KINDS,
    SPAN_KINDS,
    THING_KINDS,
    UNIT_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.classes import COLON, COMMA, COORDINATOR, DASH, OPEN, PRONOUN, SEMICOLON
from numbers_extract.grammar.clause import APPOSITION, PREDICATE, SUBJECT
from numbers_extract.grammar.phrase import ADVERBIAL, CONJUNCTION, NOUN_PHRASE, VERB_GROUP
from numbers_extract.kinds.pattern import parse_pattern
from numbers_extract.lexicon import phrase_words as pw
from numbers_extract.lexicon.clause_words import STANDING_FURTHER
from numbers_extract.lexicon.outcomes import DIED_LATER
from numbers_extract.lexicon.phrase_words import SUFFERERS
from numbers_extract.lexicon.quantity_words import ADDITIONAL
from numbers_extract.lexicon.relators import COMPARATIVE, PARTITIVE, SET_OPENERS
from numbers_extract.quantities import Quantity
from numbers_extract.quantities.measures import PERSON

__all__ = ["Linking"]

_SETS: Final = FORCE_KINDS | PLAIN_KINDS | EITHER_KINDS
_OUTCOMES: Final = DIED_KINDS | LIVED_KINDS
_UNITS_BUT_RATIOS: Final = UNIT_KINDS - RATIO_KINDS
_PLAIN_OR_FORCE: Final = FORCE_KINDS | PLAIN_KINDS
_TAKEN_FROM: Final = THING_KINDS | BALLOT_KINDS | SPAN_KINDS
_SORTS_OF_THINGS: Final = THING_KINDS | PLAIN_KINDS
_PAIR: Final = 2
_OF_ALL: Final = frozenset({"object", "predicate"})
_LATER: Final = parse_pattern(DIED_LATER)
_SETTING_OFF: Final = DASH | COLON | OPEN


class Linking(Brackets):
    """Links that are known when all counts of the sentence are."""

    def _link_wholes(self) -> None:
        """Points parts at a whole behind them (``six of the 17``) or at the sentence's start (``Of the 33, 21``)."""
        self._point_at_wholes()
        for counted in self.done:
            self._leave_smaller_whole(counted)
            if counted.link == "part":
                self._share_state(counted)
                self._is_some_of_those(counted)
        for counted in self.done:
            if counted.whole is not None and not counted.subject and counted.kind in PEOPLE_KINDS:
                counted.subject = counted.whole.subject
            self._take_noun(counted)
            self._share_freedom(counted)
        for counted in self.done:
            if counted.link == "part" and counted.whole is None and counted.kind in RATIO_KINDS:
                counted.whole = self._last_people([c for c in self.done if c.quantity.start < counted.quantity.start])

    def _point_at_wholes(self) -> None:
        """Gives each part the whole that its phrase names, or the one that opens the sentence."""
        by_chunk = {id(self.chunks[c.at]): c for c in self.done if c.kind not in UNIT_KINDS}
        opener = self.done[0] if self.done and self._opens_with_of(self.done[0]) else None
        for counted in self.done:
            if counted.whole_chunk is not None and id(counted.whole_chunk) in by_chunk:
                whole = by_chunk[id(counted.whole_chunk)]
                if whole is not counted and (self._joined_by_of(counted, whole) or counted.kind in RATIO_KINDS):
                    counted.whole, counted.link = whole, "part"
            elif opener is not None and self._is_out_of(opener, counted):
                counted.whole, counted.link = opener, "part"

    def _is_out_of(self, opener: Counted, counted: Counted) -> bool:
        """``Of the 33, 21 died``: whether a count is a part of the one that opens the sentence behind *of*."""
        return (
            counted is not opener
            and counted.kind not in _UNITS_BUT_RATIOS
            and counted.link != "part"
            and counted.quantity.form != "nobody"
            and not self._are_parted(opener, counted)
            and not self._is_of_the_set(opener, counted)
        )

    def _leave_smaller_whole(self, counted: Counted) -> None:
        """``five of the officials``, after three were counted: a part loses a whole that is smaller than itself."""
        whole = counted.whole if counted.link == "part" else None
        if whole is None or whole.value is None or counted.kind in UNIT_KINDS:
            return
        if whole.value < (counted.value or 0):
            bare = counted.verb < 0 and self.chunks[counted.at].head < 0
            if bare and counted.kind in VICTIM_KINDS and counted.rule == whole.rule:
                counted.link = ""
                self._fall_back(counted)  # killing 16, all of them over 80
            counted.whole = None

    def _is_some_of_those(self, counted: Counted) -> None:
        """``Of the 43 drones, all but eight fell``: a bare part of things, ballots or a time is of their kind."""
        whole = counted.whole
        if whole is None or whole.kind not in _TAKEN_FROM or counted.kind not in {PLAIN} | VICTIM_KINDS:
            return
        if self.chunks[counted.at].head < 0 and counted.noun is None and counted.unit in {"", PERSON}:
            counted.follow(whole, WHOLE)
            counted.unit, counted.subject, counted.group = whole.unit, whole.subject, ""

    def _is_of_the_set(self, opener: Counted, counted: Counted) -> bool:
        """``Of the 43 boats and nine rafts, 12 sank``: whether a count is one more of the set that opens it."""
        first, phrase = self._phrase(opener), self._phrase(counted)
        return phrase is not None and first is not None and phrase.conjunct_of is first

    def _share_freedom(self, counted: Counted) -> None:
        """``freed five of the nine clerks``: those of whom some are set free were held, as they were."""
        whole = counted.whole
        if not isinstance(whole, Counted) or counted.link != "part" or counted.kind not in HELD_KINDS:
            return
        told = counted.head >= 0 and not pw.SETTING_FREE.isdisjoint(
            {self.words[counted.head].lemma, self.words[counted.head].text}
        )
        if told and whole.kind in _PLAIN_OR_FORCE and whole.unit == PERSON:
            whole.follow(counted, WHOLE)

    def _take_noun(self, counted: Counted) -> None:
        """``18 towns across the plain: 13 in Ard, two in Kesh``: a bare part takes the noun of its whole."""
        whole = counted.whole
        if counted.link != "part" or whole is None or counted.kind != PLAIN:
            return
        if whole.kind != PLAIN and whole.unit != PERSON:
            return
        if self.chunks[counted.at].head < 0 and not counted.unit and not counted.subject:
            counted.unit, counted.subject, counted.group = whole.unit, whole.subject, counted.group or whole.group

    def _link_among(self) -> None:
        """``four boys were among six people hurt``: a subject of whom a copula says that others befell it with."""
        for counted, whole in itertools.combinations(self.done, 2):
            open_yet = counted.kind in _PLAIN_OR_FORCE or counted.frame is whole.frame
            if not open_yet or counted.whole is not None or whole.kind not in VICTIM_KINDS:
                continue
            phrase, told = self._phrase(counted), self._phrase(whole)
            if phrase is None or told is None or told.relation != PREDICATE or told.preposition not in SET_OPENERS:
                continue
            if (phrase.conjunct_of or phrase) is self.companions.read.clause_of(told).own_subject:
                counted.follow(whole, WHOLE)
                counted.link, counted.whole = "part", whole

    def _link_states(self) -> None:
        """``wounding 27 others. ... Three of the wounded``: points parts at the last count of those in that state."""
        for counted in self.done:
            if counted.link != "part" or counted.whole is not None or not counted.of_state:
                continue
            size = counted.value or counted.low or 0
            before = [other for other in self.done if other.at < counted.at]
            for thing in (*reversed(before), *reversed(self.things.earlier)):
                if thing.kind == counted.of_state and thing.link != "part" and (thing.value or thing.low or 0) > size:
                    counted.whole = thing
                    break

    def _complete_sets(self) -> None:
        """``killed one man, but the other two fled``: the number that makes up the whole with those left of it."""
        for first, rest in itertools.pairwise(self.done):
            whole = rest.whole
            left = rest.link == "part" and self._is_remainder(self.chunks[rest.at], rest.quantity)
            if not left or whole is None or first.link or whole is first or first.value is None or rest.value is None:
                continue
            if first.value + rest.value == whole.value and first.named in {"", rest.named, whole.named}:
                first.link, first.whole = "part", whole

    def _divide_casualties(self) -> None:
        """``22 casualties: nine dead and 13 wounded``: outcomes that add up to those of whom none was said."""
        for k, whole in enumerate(self.done):
            if whole.kind not in EITHER_KINDS or whole.value is None:
                continue
            parts = list(itertools.takewhile(lambda c: c.kind in _OUTCOMES and not c.link, self.done[k + 1 :]))
            sizes = [part.value or 0 for part in parts]
            if len(parts) > 1 and sum(sizes) == whole.value:
                for part in parts:
                    part.link, part.whole = "part", whole

    def _divide_sets(self) -> None:
        """``Six planes - two jets and four tankers - turned``: items behind a dash or colon that add up to the set.

        Of people behind a comma too: ``found four bodies, two males and two females``.
        """
        for k, whole in enumerate(self.done):
            behind = self.done[k + 1 :]
            if whole.value is None or whole.link or not whole.named or whole.kind in UNIT_KINDS or len(behind) < _PAIR:
                continue
            people = whole.unit == PERSON and not whole.group and behind[0].kind == PLAIN
            if not self._is_behind(behind[0], _SETTING_OFF | COMMA if people else _SETTING_OFF):
                continue
            told = Decimal(0)
            for n, part in enumerate(behind):
                alike = (part.unit == PERSON) == (whole.unit == PERSON) and part.kind not in UNIT_KINDS
                if (part.link and part.whole is not whole) or part.value is None or not alike:
                    break
                told += part.value
                if told >= whole.value:
                    if told == whole.value and n:
                        for one in behind[: n + 1]:
                            self._make_part(one, whole)
                    break

    def _make_part(self, counted: Counted, whole: Counted) -> None:
        """Makes a count a part of a whole; people of whom nothing is told are what all of them are."""
        counted.link, counted.whole = "part", whole
        if counted.kind == PLAIN and counted.unit == PERSON and whole.kind in VICTIM_KINDS and whole.frame is not None:
            counted.become(whole.frame, BESIDE)

    def _share_captor(self, counted: Counted) -> None:
        """``bandits seized 30; 11 of those are still held``: who is held as before is held by the same."""
        whole = counted.whole
        if counted.link != "part" or whole is None or counted.head < 0 or counted.kind == whole.kind:
            return
        held = counted.kind in HELD_KINDS and whole.kind in HELD_KINDS
        if held and self.words[counted.head].text in pw.HELD and whole.frame is not None:
            counted.become(whole.frame, CAPTOR)

    def _share_state(self, counted: Counted) -> None:
        """``eleven of the 15 dead were children``: the state that the whole's own words say is the part's too."""
        whole = counted.whole
        if counted.kind != PLAIN or not isinstance(whole, Counted) or whole.kind not in HARMED_KINDS:
            return
        if self._is_excepted(counted.quantity):
            return
        chunk = self.chunks[whole.at]
        if chunk.first <= whole.head <= chunk.last and self.words[whole.head].tag in "JEen":
            counted.follow(whole, WHOLE)
            counted.unit, counted.group = whole.unit, counted.group or whole.group
            counted.subject = whole.subject or counted.subject

    def _is_excepted(self, quantity: Quantity) -> bool:
        """``all but three of the 20``: whether the number leaves some out of what the clause says."""
        first = quantity.first
        return first > 1 and (self.words[first - 2].text, self.words[first - 1].text) in pw.EXCEPTING

    def _share_wholes(self) -> None:
        """``None of the 31 was charged, and 19 are held``: a bare count behind a part is of the same whole."""
        last: Counted | None = None
        for counted in self.done:
            if self._is_compared(counted):
                counted.link, counted.whole = "", None
                continue
            if counted.link == "part" and counted.whole is not None:
                last = counted
                continue
            self._takes_from_a_set(counted)
            if counted.link == "part":
                continue
            if last is not None and self._is_listed_of_them(counted, last):
                self._make_part_of(counted, last)
                continue
            bare = (
                self.chunks[counted.at].head < 0
                and counted.kind not in UNIT_KINDS
                and counted.quantity.form != "nobody"
            )
            if not bare or last is None or last.whole is counted or last.whole is None:
                continue
            named = isinstance(last.whole, Counted) and self._joined_by_of(last, last.whole)
            if not named and self._is_more(counted):
                continue
            over = last if self._is_state_of(counted, last) else last.whole
            if over.kind in DIED_KINDS and counted.kind in VICTIM_KINDS - DIED_KINDS:
                continue  # 90 died, nine of them children, and 40 were hurt
            size, part = over.value, counted.value
            opens = self._is_behind(counted, COMMA | SEMICOLON | COORDINATOR)
            won = counted.frame is not None and counted.frame.role == "object" and counted.kind in BALLOT_KINDS
            opens = opens or (won and counted.kind == last.whole.kind)  # won 34 of the 59 seats, the Greens 18
            if opens and size is not None and part is not None and part <= size and not counted.link:
                counted.link, counted.whole = "part", over

    def _take_others(self) -> None:
        """``nine boats sank and two others burned``: others of the things counted right before are things too."""
        if pw.OTHER_PERSONS.isdisjoint(self.tokens.texts) and STANDING_FURTHER.isdisjoint(self.tokens.texts):
            return
        last: Thing | None = self.things.before[-1] if self.things.before else None
        for counted in self.done:
            if last is not None and last.unit not in {"", PERSON} and last.kind in _SORTS_OF_THINGS:
                self._take_other(counted, last)
            last = counted

    def _take_other(self, counted: Counted, last: Thing) -> None:
        noun = self.chunks[counted.at].word
        more = noun is None and counted.kind in VICTIM_KINDS and self._is_more(counted)  # three more are missing
        if counted.link == "part" or not (more or (noun is not None and noun.text in pw.OTHER_PERSONS)):
            return
        verb = self.words[counted.head].lemma if counted.head >= 0 else ""
        if counted.kind in _SORTS_OF_THINGS or verb in pw.DONE_TO_THINGS_TOO:
            counted.follow(last, SAME_AGAIN)
            counted.unit, counted.subject, counted.group = last.unit, last.subject, ""

    def _is_listed_of_them(self, counted: Counted, last: Counted) -> bool:
        """``29 people, 17 of them women and six children``: a count that goes on with what some of them are."""
        whole, read = last.whole, self.companions.read
        phrase, first = self._phrase(counted), self._phrase(last)
        if whole is None or phrase is None or first is None or counted.unit != PERSON or whole.unit != PERSON:
            return False
        if counted.kind not in {whole.kind, PLAIN} or not first.bare_number or phrase.index <= first.index:
            return False
        if not any(one.preposition in PARTITIVE and one.tag & PRONOUN for one in read.governed_by(first)):
            return False
        joint = read.right_before(phrase)
        mark = None if joint is None else read.right_before(joint)
        joined = joint is not None and joint.sort == CONJUNCTION and (mark is None or not mark.tag & COMMA)
        if not joined or any(one.sort == VERB_GROUP for one in read.between(first, phrase)):
            return False
        size = whole.value or whole.low or 0
        return (counted.value or 0) + (last.value or 0) <= size

    def _make_part_of(self, counted: Counted, last: Counted) -> None:
        """Makes a count a part of the whole that the part before it is of."""
        whole = last.whole
        counted.link, counted.whole = "part", whole

    def _is_state_of(self, counted: Counted, last: Counted) -> bool:
        """``14 of them were taken to hospital, three in critical condition``: a state of those told right before."""
        phrase = self.companions.phrase_of(self.chunks[counted.at])
        verbless = phrase is not None and (
            phrase.relation == APPOSITION or self.companions.read.clause_of(phrase).verb is None
        )
        state = counted.frame is not None and counted.frame.role == "predicate" and counted.frame is not last.frame
        return verbless and state and counted.kind == last.kind and self._is_behind(counted, COMMA)

    def _is_compared(self, counted: Counted) -> bool:
        """``thirty died, 20 more than last year``: how many more, no part."""
        words, at = self.words, counted.quantity.last
        return at + 1 < len(words) and words[at].tag == "m" and words[at + 1].text in COMPARATIVE

    def _is_more(self, counted: Counted) -> bool:
        """``buried 12. Nine more are missing``, ``a further nine fled``: others than those counted before."""
        at, first = counted.quantity.last, counted.quantity.outer_first
        behind = at < len(self.words) and self.words[at].tag == "m"
        return behind or (first > 0 and self.words[first - 1].text in ADDITIONAL)

    def _takes_from_a_set(self, counted: Counted) -> None:
        """``Thirty were arrested; 12 were women``, ``ten soldiers left. Three returned``: a bare subject of a set."""
        chunks, k = self.chunks, counted.at
        named = chunks[k].head >= 0 and chunks[k].lemma not in SUFFERERS  # one victim died
        if counted.link == "part" or named or counted.kind in UNIT_KINDS or not counted.unit:
            return
        if self._is_more(counted):
            return
        part, phrase = counted.value, self._phrase(counted)
        clause = None if phrase is None else self.companions.read.clause_of(phrase)
        if part is None or phrase is None or clause is None or clause.verb is None or clause.own_subject is not phrase:
            return
        if clause.verb.index < phrase.index or not (clause.verb.finite or clause.verb.passive):
            return
        read, verb = self.companions.read, clause.verb
        hanging = [one for one in read.governed_by(phrase) if one.index < verb.index and not one.tag & PRONOUN]
        if any(one.preposition for one in hanging) or read.conjuncts_of(phrase):
            return  # 70 of the group were held
        opens = all(one.sort == ADVERBIAL or one.dates for one in self.companions.read.back_from(phrase))
        earlier = self.things.before if opens else [c for c in self.done if c.at < k]
        if opens and counted.unit != PERSON:
            return
        since = counted.kind in DIED_KINDS and self._is_later(counted)
        none_of = UNIT_KINDS | DIED_KINDS if since else UNIT_KINDS
        sets = (c for c in reversed(earlier) if c.unit == counted.unit and c.link != "part" and not c.against)
        whole = next((c for c in sets if c.kind not in none_of), None)
        if whole is not None and whole.kind == PLAIN and not whole.subject:
            return  # five are men and three are women
        if whole is None or (whole.value or whole.low or 0) <= part:
            return
        if chunks[k].head >= 0 and whole.kind not in EITHER_KINDS:
            return  # nine men were held; two victims came forward
        mark = self.companions.read.mark_before(phrase)
        apart = opens or (mark is not None and bool(mark.tag & SEMICOLON))
        state = clause.verb.lemma in pw.COPULAR and not clause.passive
        described = state and counted.kind in {whole.kind, PLAIN}
        divided = whole.kind in _SETS or since or (whole.kind in LASTING_KINDS and apart)
        if described or (divided and (counted.kind != whole.kind or apart)):
            counted.link, counted.whole = "part", whole
            counted.subject = counted.subject or whole.subject

    def _is_later(self, counted: Counted) -> bool:
        """``two later died``, ``two died of their wounds``: whether the clause says that they lived at first."""
        chunk = self.chunks[counted.at]
        if counted.head < 0 or counted.quantity.form == "article":
            return False  # a 28-year-old has died of his wounds
        return self.companions.hold(_LATER, counted.head, chunk, chunk, self.lemmas)

    def _share_kind(self) -> None:
        """``2 adults, 1 child dead``, ``Nine cooks and a nurse were among the dead``: said of a whole list."""
        for counted, other in itertools.pairwise(self.done):
            if other.kind == PLAIN and self._counts_members(other, counted):
                other.follow(counted, SAME_AGAIN)  # three battalions, about 1,800 men
            if counted.kind != PLAIN or counted.unit != PERSON or other.kind not in VICTIM_KINDS or counted.verb >= 0:
                continue
            if other.frame is None or other.frame.role not in _OF_ALL or other.quantity.form == "article":
                continue
            if self._is_subject_with(counted, other):
                counted.follow(other, BESIDE)
                counted.link, counted.of_state = other.link, other.of_state

    def _counts_members(self, counted: Counted, units: Counted) -> bool:
        """Whether people set beside units of a force are those who make them up."""
        if units.kind not in FORCE_KINDS or units.unit == PERSON or counted.unit != PERSON or counted.link:
            return False
        phrase, told = self._phrase(counted), self._phrase(units)
        return phrase is not None and phrase.relation == APPOSITION and phrase.governor is told

    def _is_subject_with(self, counted: Counted, other: Counted) -> bool:
        """Whether the first of two counts is the subject of its clause, and the other stands beside it in a list."""
        one, further = self._phrase(counted), self._phrase(other)
        if one is None or further is None or one.relation != SUBJECT or one.conjunct_of is not None:
            return False
        apposed = further.relation == APPOSITION and further.governor is one
        return further.conjunct_of is one or (apposed and self.companions.read.clause_of(one).verb is None)

    def _is_behind(self, counted: Counted, classes: int) -> bool:
        """Whether a mark or a word of those classes stands right before a count."""
        phrase = self._phrase(counted)
        before = None if phrase is None else self.companions.read.right_before(phrase)
        return before is not None and bool(before.tag & classes)

    def _are_parted(self, one: Counted, other: Counted) -> bool:
        """Whether a semicolon stands between two counts."""
        first, last = self._phrase(one), self._phrase(other)
        return first is None or last is None or self.companions.read.are_parted(first, last, SEMICOLON)

    def _opens_with_of(self, counted: Counted) -> bool:
        """``Of the 33 miners, 21 died``: whether a set opens the sentence."""
        if self.words[0].text not in pw.OPENS_A_SET:
            return False
        phrase = self._phrase(counted)
        if phrase is None or phrase.preposition not in pw.OUT_OF_WORDS:
            return False
        return all(one.sort != NOUN_PHRASE for one in self.companions.read.back_from(phrase))

    def _joined_by_of(self, part: Counted, whole: Counted) -> bool:
        phrase = self._phrase(whole)
        return part.at < whole.at and phrase is not None and phrase.preposition in pw.OUT_OF_WORDS | SET_OPENERS
