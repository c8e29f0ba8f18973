"""Scoped cues of a sentence set scope, change, status, source, time, place and actor; the unsaid stays empty."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from numbers_extract.context.actor import Actors
from numbers_extract.context.attribution import Source, names_person, sources_in, subject_of
from numbers_extract.context.change import change_of
from numbers_extract.context.place import PlacePhrase, countries, place_phrases
from numbers_extract.context.scope import scope_of
from numbers_extract.context.status import StatusCue, status_cues, status_of
from numbers_extract.context.time import TimePhrase, resolve, time_phrases
from numbers_extract.frames import Counted, only_a_source
from numbers_extract.frames.chunks import NOUN_PHRASES, VERB_GROUPS, Chunk, chunk
from numbers_extract.frames.glance import DIGIT, PLACE_NOUN, TIME_WORD
from numbers_extract.frames.traits import (
    CAST_KINDS,
    MONEY_KINDS,
    PEOPLE_KINDS,
    PLAIN,
    PLAIN_KINDS,
    RATIO_KINDS,
    SHARE_KINDS,
    SPAN_KINDS,
    VICTIM_KINDS,
)
from numbers_extract.grammar.reading import Reading
from numbers_extract.kinds import all_kinds
from numbers_extract.lexicon.calendar import GENITIVES
from numbers_extract.lexicon.cues import (
    ACCUSING,
    BASE_LEVEL,
    JOINT,
    OTHER_CLAUSE,
    PERSONAL_PRONOUNS,
    RECORDING,
    SAYING,
    SPAN_JOINTS,
    SPEAKING_PRONOUNS,
    STATEMENT_OPENERS,
    STRONG_SAYING,
    WEAK_SAYING,
)
from numbers_extract.lexicon.dating_rules import (
    BASES,
    CHANGED_BEFORE,
    COMPARING,
    COMPARISONS,
    HAPPENING,
    LONG_SPANS,
    MODALS,
    NEAR_SPANS,
    ON_BASE,
    OTHER_TIME,
    RECORD_SPANS,
    SAME_EVENT,
    SAME_TIME,
    SINCE,
    SUPERLATIVES,
    TOLD_OF,
    WHEN_CLAUSE,
    WITHIN_LIST,
)
from numbers_extract.lexicon.quantity_words import THE
from numbers_extract.records import Document, Sentence
from numbers_extract.text.tokens import Tokens, tokenise

__all__ = ["NO_SCENE", "Detail", "Memory", "Scene", "scenes"]


class Detail(NamedTuple):
    """The context columns of one row; ``cues`` are the ids that set them."""

    actor: str
    scope: str
    change: str
    status: str
    source: str
    time: str
    date_start: dt.date | None
    date_end: dt.date | None
    place: str
    country: str
    cues: tuple[str, ...]


class Scene(NamedTuple):
    """What the words of one sentence say of time, place and doubt, before it is known whom that concerns."""

    times: Sequence[TimePhrase] = ()
    places: Sequence[PlacePhrase] = ()
    doubts: Sequence[StatusCue] = ()


NO_SCENE = Scene()


def scenes(text: str, sentences: Sequence[tuple[Sentence, Tokens, int]]) -> list[Scene]:
    """The scene of each sentence, given with its tokens and its bits."""
    times: list[Sequence[TimePhrase]] = [
        time_phrases(text, sentence.lead, sentence.end, worded=seen & TIME_WORD != 0)
        if seen & (TIME_WORD | DIGIT)
        else ()
        for sentence, _, seen in sentences
    ]
    places = [
        place_phrases(text, sentence.lead, sentence.end, nouns=seen & PLACE_NOUN != 0)
        for sentence, _, seen in sentences
    ]
    doubts = [status_cues(tokens) for _, tokens, _ in sentences]
    return list(map(Scene, times, places, doubts))


class Memory:
    """What one sentence leaves for the next: who spoke last, and the quotation that is still open."""

    def __init__(self, document: Document, date: dt.date | None) -> None:
        self.document = document
        self.date = date
        self.speaker = ""
        self._named: list[str] = []
        self.article = 0
        self._skipped: list[Sentence] = []
        self._quote_starts = [quote.start for quote in document.quotes]

    def pass_over(self, sentence: Sentence) -> None:
        """A sentence without facts: kept for a pronoun of the next sentences that may stand for its subject."""
        self._enter(sentence)
        self._skipped = [*self._skipped[-1:], sentence]

    def _enter(self, sentence: Sentence) -> None:
        if sentence.article != self.article:
            self.article = sentence.article
            self.speaker = ""
            self._named = []
            self._skipped = []

    def read(
        self,
        sentence: Sentence,
        reading: Reading,
        chunks: Sequence[Chunk],
        counts: Sequence[Counted],
        anchor: dt.date | None,
        scene: Scene,
    ) -> list[Detail]:
        """The context of every counted quantity of a sentence, in their order."""
        self._enter(sentence)
        tokens = reading.tokens
        self._catch_up(tokens, counts)
        sources = sources_in(
            tokens, chunks, self.speaker, "" if PERSONAL_PRONOUNS.isdisjoint(tokens.texts) else self.person
        )
        if not counts:
            self._note(sources, subject_of(tokens, chunks))
            return []
        text = self.document.text
        times, places, doubts = scene
        superlative = bool(times) and not SUPERLATIVES.isdisjoint(tokens.texts)
        records = [t for t in times if _is_of_a_record(text, sentence.lead, t)] if superlative else []
        around = _Surroundings(text, tokens, chunks, sources, counts) if times or places else None
        result: list[Detail] = []
        actors: dict[int, tuple[str, tuple[str, ...]]] = {}
        doers = Actors(reading, chunks)
        for counted in counts:
            time = place = ""
            if around and not around.speaks(counted.quantity.start) and not around.measures_distance(counted):
                dating = [t for t in times if t not in records or _is_told_of(counted, t, text)] if records else times
                time = _nearest(around, counted, dating)
                place = _place(around, counted, places)
            source = self._source(counted, sources)
            if sources and counted.kind in PEOPLE_KINDS and _speaks(chunks, counted, sources):
                only_a_source(counted)
            status, cue = status_of(tokens, chunks, counted, doubts)
            if status == "denied":
                source = ""
            start, end = resolve(time, anchor) if time else (None, None)
            done = doers.of(counted)
            if not done[0] and counted.link == "part" and counted.whole is not None:
                done = actors.get(id(counted.whole), done)
            actors[id(counted)] = done
            actor, found_by = done
            result.append(
                Detail(
                    actor and " ".join(actor.split()),
                    scope_of(tokens, chunks, counted, counts, time),
                    change_of(tokens, chunks, counted),
                    status,
                    source and " ".join(source.split()),
                    time and " ".join(time.split()),
                    start,
                    end,
                    place and " ".join(place.split()),
                    countries(place) if place else "",
                    ((cue,) if cue else ()) + found_by,
                )
            )
        self._note(sources, subject_of(tokens, chunks))
        return result

    def _catch_up(self, tokens: Tokens, counts: Sequence[Counted]) -> None:
        """Reads the sentences passed over for whom a pronoun stands or who speaks on, only where that is asked."""
        if self._skipped and (
            not SPEAKING_PRONOUNS.isdisjoint(tokens.texts) or any(self._in_quote(c.quantity.start) for c in counts)
        ):
            for sentence in self._skipped:
                skipped = tokenise(self.document.text, sentence.lead, sentence.end)
                chunks = chunk(skipped, ())
                sources = sources_in(skipped, chunks, self.speaker, self.person)
                self._note(sources, subject_of(skipped, chunks))
        self._skipped = []

    @property
    def person(self) -> str:
        """The person named last, for whom ``he`` or ``she`` stands; empty for nobody."""
        return next((text for text in reversed(self._named) if text and names_person(text)), "")

    def _note(self, sources: Sequence[Source], subject: str = "") -> None:
        named = [source.text for source in sources if not source.pronoun]
        if named or subject:
            self.speaker = named[-1] if named else subject
            self._named = [*self._named[-_REMEMBERED:], *named, subject]

    def _source(self, counted: Counted, sources: Sequence[Source]) -> str:
        """The attribution that vouches for the quantity: the nearest in its stretch; in a quotation, the speaker."""
        at = counted.quantity.first
        best = ""
        nearest = 10**9
        for source in sources:
            if source.at <= at < source.end:
                return ""  # people counted as the source itself
            if not source.first <= at < source.last:
                continue
            distance = at - source.end if at >= source.end else (source.at - at) + _BACKWARD_COST
            if distance < nearest:
                nearest, best = distance, source.text
        if not best and self._in_quote(counted.quantity.start) and self.speaker:
            return self.speaker
        return best

    def _in_quote(self, offset: int) -> bool:
        k = bisect_right(self._quote_starts, offset) - 1
        return k >= 0 and self.document.quotes[k].end > offset


def _is_of_a_record(text: str, low: int, phrase: TimePhrase) -> bool:
    """``the deadliest such attack since March``: the time belongs to a superlative and dates no fact."""
    lead, *span = text[phrase.start : phrase.end].lower().split()
    if lead not in RECORD_SPANS:
        return False
    if lead != SINCE.strip() and (LONG_SPANS.isdisjoint(span) or not NEAR_SPANS.isdisjoint(span)):
        return False
    before = text[max(low, phrase.start - _RECORD_REACH) : phrase.start].lower()
    words = before[max(before.rfind(mark) for mark in ",;:.") + 1 :].split()[-_RECORD_WORDS:]
    return not SUPERLATIVES.isdisjoint(words)


def _is_told_of(counted: Counted, phrase: TimePhrase, text: str) -> bool:
    """Whether a span of a record still dates a fact: its own length, or what is told of it (``since 2006, when``)."""
    quantity = counted.quantity
    if phrase.start <= quantity.start < phrase.end:
        return True
    behind = text[phrase.end : phrase.end + _RECORD_REACH].lower().replace(",", " ").split(None, 1)[:1]
    return quantity.start >= phrase.end and not TOLD_OF.isdisjoint(behind)


_RECORD_REACH, _RECORD_WORDS = 70, 6


def _speaks(chunks: Sequence[Chunk], counted: Counted, sources: Sequence[Source]) -> bool:
    """``two survivors told the paper``: the counted phrase is a source, with its verb right behind."""
    phrase, verb = chunks[counted.at], chunks[min(counted.at + 1, len(chunks) - 1)]
    said = phrase.person and verb.lemma in STRONG_SAYING and verb.sort in _SPOKEN
    return said and any(s.at == phrase.first for s in sources)


_SPOKEN = frozenset("FE")
_BACKWARD_COST = 6
_REMEMBERED = 6
_FARTHEST = 190
# A verb between, one with a subject of its own, one that "and" joins.
_VERB_COST, _FINITE_COST, _JOINED_COST = 10, 25, 150
# The farthest that a time is which opens the sentence; a time that owns a noun; a comma of a plain list.
_OPENER_LENGTH, _OWNER_COST, _LIST_COMMA = 60, 80, 15
# What it costs to share the phrase of another quantity of the list, of one right beside, of one of the same kind.
_LINK_COST, _NEXT_COST, _SAME_KIND_COST = 35, 10, 60
_COMMA_AFTER, _AND_AFTER, _COMMA_BEFORE, _OPENS_SENTENCE = 60, 25, 12, 40
_PLACE_COMMA, _PLACE_BEFORE, _SEMICOLON = 20, 25, 70
# What else a place phrase may be, in characters farther away; likewise what dates a fact only for want of better.
_PLACE_COST = {"generic": 40, "moved": 30, "known": 40, "global": 20, "adverb": 60}
_TIME_COST = {"from": 80, "clock": 80, "when": 40, "span": 40}
# How far what dates or places such a fact may be, where it is less than _FARTHEST.
_TIME_REACH = {kind.name: _FARTHEST if kind.time_reach is None else kind.time_reach for kind in all_kinds()}
_PLACE_REACH = {kind.name: _FARTHEST if kind.place_reach is None else kind.place_reach for kind in all_kinds()}
# What a change of it is compared with has a time of its own.
_COMPARED = SHARE_KINDS | PLAIN_KINDS | MONEY_KINDS
# Kinds that stand in lists of which all share a time and a place.
_LISTED = VICTIM_KINDS | CAST_KINDS
_FINITE = frozenset("FBK")
_CLAUSE_OPENERS = "sw"
_ING = frozenset("Gg")
_RELATIVES = "w"
_JOINTS = frozenset("C,(")
_LISTING = frozenset("C," + NOUN_PHRASES)


class _List(NamedTuple):
    """The list in which a quantity stands: those before and behind it, the nearest first.

    Distances to it are measured from its ``first`` offset, from the end of the quantity with those before it and their
    verbs (``own``), and from the end of all (``far``).
    """

    before: Sequence[Counted]
    behind: Sequence[Counted]
    first: int
    own: int
    far: int


class _Surroundings:
    """The phrases around the quantities of one sentence: where its verbs, its clauses and its speakers stand."""

    def __init__(
        self,
        text: str,
        tokens: Tokens,
        chunks: Sequence[Chunk],
        sources: Sequence[Source],
        counts: Sequence[Counted],
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.chunks = chunks
        starts, ends = tokens.starts, tokens.ends
        self.verbs: list[tuple[int, int, int]] = []
        self.spans: dict[int, tuple[int, int]] = {}
        self.openers: list[tuple[int, str, str]] = []
        for k, c in enumerate(chunks):
            if c.sort in VERB_GROUPS:
                if c.head >= 0:
                    self.spans[k] = starts[c.first], ends[c.last - 1]
                    self.verbs.append((*self.spans[k], k))
            elif (c.sort in _CLAUSE_OPENERS and self._opens_clause(k)) or (c.sort == "I" and self._gives_ground(k)):
                self.openers.append((starts[c.first], c.sort, tokens.words[c.first].text))
        self.speakers = [
            (starts[s.at], min(ends[s.end - 1], self._next_clause(starts[s.at]))) for s in sources if s.end > s.at
        ]
        self.counts = sorted(counts, key=lambda counted: counted.quantity.start)
        self.count_starts = [counted.quantity.start for counted in self.counts]
        self._costs: dict[tuple[int, int], int] = {}
        joined = [self._goes_on(one, other) for one, other in pairwise(self.counts)]
        self.lists = {
            id(counted): self._list_around(k, joined)
            for k, counted in enumerate(self.counts)
            if (k and joined[k - 1]) or (k < len(joined) and joined[k])
        }

    def _next_clause(self, offset: int) -> int:
        """Where the first clause behind an offset begins."""
        return min((start for start, _sort, _word in self.openers if start > offset), default=len(self.text))

    def _opens_clause(self, k: int) -> bool:
        """Whether a verb follows the subordinator or relative at ``k`` before the next mark."""
        for c in islice(self.chunks, k + 1, None):
            if c.sort in VERB_GROUPS and c.head >= 0:
                return c.lemma not in HAPPENING
            if c.sort not in NOUN_PHRASES and c.sort not in "YRIoJ":
                return False
        return False

    def _gives_ground(self, k: int) -> bool:
        """Whether the preposition at ``k`` begins the ground of a verdict: ``jailed for plotting to bomb trams``."""
        words = self.tokens.words
        if k + 1 >= len(self.chunks) or words[self.chunks[k].first].text not in ACCUSING:
            return False
        return words[self.chunks[k + 1].first].tag in _ING

    def _goes_on(self, one: Counted, other: Counted) -> bool:
        """Whether no clause with a subject of its own begins between two quantities."""
        if one.at == other.at:
            return True
        if other.whole is not one and not (one.kind in _LISTED and other.kind in _LISTED):
            return False
        if any(one.quantity.end <= start < other.quantity.start for start, _sort, _word in self.openers):
            return False
        joint = False
        for k in range(one.at + 1, other.at):
            c = self.chunks[k]
            joint = joint or c.sort in _JOINTS
            if c.sort == ";":
                return False
            if c.sort in VERB_GROUPS and c.head >= 0 and k != one.verb and self.chunks[k - 1].sort in NOUN_PHRASES:
                return False
        return joint

    def _list_around(self, k: int, joined: Sequence[bool]) -> _List:
        """The list in which the quantity at ``k`` stands."""
        counted = self.counts[k]
        own = self.end_of_verb(counted)
        first = last = k
        while first > 0 and joined[first - 1]:
            first -= 1
        while last < len(joined) and joined[last]:
            last += 1
        before, behind = self.counts[first:k][::-1], self.counts[k + 1 : last + 1]
        own = max(own, *map(self.end_of_verb, before)) if before else own
        far = max(own, *map(self.end_of_verb, behind)) if behind else own
        return _List(before, behind, self.counts[first].quantity.start, own, far)

    def speaks(self, offset: int) -> bool:
        """Whether the words of a source stand at a text offset."""
        return any(low <= offset < high for low, high in self.speakers)

    def verb_costs(self, low: int, high: int, counted: Counted, *, behind: bool) -> int:
        """What the verb groups between two offsets cost that do not govern the list: each begins or ends a clause."""
        cost = 0
        for start, end, k in self.verbs:
            if low <= start and end <= high and k != counted.verb:
                joined = behind and k > 0 and self.chunks[k - 1].sort == "C" and self.chunks[k].sort in _FINITE
                clause = behind and self._has_subject(k, low)
                cost += _JOINED_COST if joined else _FINITE_COST if clause else _VERB_COST
        return cost

    def _has_subject(self, k: int, low: int) -> bool:
        """Whether a subject stands between an offset and the finite verb group at ``k``: it begins a clause."""
        if self.chunks[k].sort not in _FINITE or k == 0:
            return False
        subject = self.chunks[k - 1]
        return subject.sort in NOUN_PHRASES and self.tokens.starts[subject.first] >= low

    def between(self, counted: Counted, start: int, end: int) -> tuple[int, int, int]:
        """The stretch between a phrase and the list of quantities that this one stands in, and what the list costs.

        A phrase inside the list is as far as the quantity itself.
        """
        quantity = counted.quantity
        listed = self.lists.get(id(counted))
        if listed is None:
            return (
                (min(self.end_of_verb(counted), start), start, 0) if start >= quantity.end else (end, quantity.start, 0)
            )
        if start >= quantity.end:
            if listed.behind and listed.behind[-1].quantity.end <= start:
                return min(listed.far, start), start, self._dearest(counted, listed.behind)
            return min(listed.own, start), start, 0
        if listed.before and end <= listed.first:
            return end, listed.first, self._dearest(counted, listed.before)
        return end, quantity.start, 0

    def bounds(self, counted: Counted) -> tuple[int, int]:
        """Where the list begins in which a quantity stands, or the quantity, and where its last verb ends."""
        listed = self.lists.get(id(counted))
        return (counted.quantity.start, self.end_of_verb(counted)) if listed is None else (listed.first, listed.far)

    def _dearest(self, counted: Counted, others: Sequence[Counted]) -> int:
        """What it costs to share a phrase with the others of a list, on one side of the quantity."""
        key = id(counted), id(others)
        known = self._costs.get(key)
        if known is None:
            known = self._costs[key] = max(self.link_cost(counted, other) for other in others)
        return known

    def link_cost(self, one: Counted, other: Counted) -> int:
        """What it costs to share a phrase: two of one kind are two events where more than ``and`` stands between."""
        if one.kind != other.kind or one.whole is other or other.whole is one:
            return _LINK_COST
        first, last = sorted((one.at, other.at))
        plain = all(c.sort in _LISTING for c in islice(self.chunks, first + 1, last))
        return _NEXT_COST if plain else _SAME_KIND_COST

    def is_elsewhen(self, counted: Counted, phrase: TimePhrase, between: str) -> bool:
        """Whether a time before the quantity is not that of the base of a change, or of what is still to come."""
        words = self.tokens.words
        before = counted.quantity.outer_first - 1
        if before >= 0 and words[before].text in BASES and counted.kind in _COMPARED:
            return any(other.quantity.end <= phrase.start for other in self.counts)
        if JOINT not in between or counted.verb < 0:
            return False
        verb = self.chunks[counted.verb]
        return self.tokens.starts[verb.first] >= phrase.end and words[verb.first].text in MODALS

    def measures_distance(self, counted: Counted) -> bool:
        """Whether a duration only says how far apart two events are: ``a day after a blast``."""
        after = counted.at + 1
        if counted.kind not in SPAN_KINDS or after >= len(self.chunks) or self.chunks[after].sort not in "sI":
            return False
        return self.tokens.words[self.chunks[after].first].text in OTHER_TIME

    def only_lists(self, low: int, high: int) -> bool:
        """Whether no verb and no other quantity stands between two offsets: commas there only list."""
        if any(low <= start < high for start, _end, _k in self.verbs):
            return False
        return not self._counts_between(low, high)

    def _counts_between(self, low: int, high: int) -> Sequence[Counted]:
        """The quantities that begin between two offsets."""
        first = bisect_left(self.count_starts, low)
        return self.counts[first : bisect_left(self.count_starts, high, first)]

    def is_apposed_set(self, counted: Counted) -> bool:
        """Whether the count only says again what stands before it: ``Mali, Niger and Chad, the three neighbours``."""
        words, before, after = self.tokens.words, counted.quantity.first - 1, counted.at + 1
        if counted.kind != PLAIN or before <= 0 or words[before].text not in THE or words[before - 1].text != ",":
            return False
        return after >= len(self.chunks) or self.chunks[after].sort not in VERB_GROUPS

    def other_time(self, counted: Counted, low: int, high: int, *, behind: bool) -> bool:
        """Whether a clause stands open between two offsets whose time is another: ``after a blast killed six``."""
        after = counted.at + 1
        own = -1  # where a clause begins that says what befell the counted: ``students who were kidnapped``
        if counted.kind in _LISTED and after < len(self.chunks) and self.chunks[after].sort == _RELATIVES:
            own = self.tokens.starts[self.chunks[after].first]
        for start, sort, word in self.openers:
            if low <= start < high and start != own and "," not in self.text[start:high]:
                if sort == "I" or (sort == _RELATIVES and word not in (SAME_TIME if behind else SAME_EVENT)):
                    return True
                if not behind and word in OTHER_TIME:
                    return True
        return False

    def is_on_other_ground(self, low: int, high: int) -> bool:
        """Whether the ground of a verdict stands open between two offsets."""
        return any(sort == "I" and low <= start < high for start, sort, _word in self.openers)

    def is_of_another(self, counted: Counted, phrase: TimePhrase | PlacePhrase) -> bool:
        """Whether a phrase behind the quantity is that of a level compared with, or of an aside about a part."""
        words, starts = self.tokens.words, self.tokens.starts
        k = bisect_right(starts, phrase.start - 1) - 1
        if k >= 0 and words[k].text in COMPARING and counted.kind not in RATIO_KINDS:
            return True
        if self.text[phrase.start : phrase.end].startswith(COMPARISONS) and any(
            self.text[other.quantity.end : phrase.start].isspace() for other in self.counts
        ):
            return True  # 40 percent more than a year earlier
        if k >= 0 and words[k].text in CHANGED_BEFORE and self.text[phrase.start : phrase.end].startswith(ON_BASE):
            return True
        for other in self._counts_between(counted.quantity.end, phrase.start):
            if other is counted:
                continue
            if "," in self.text[other.quantity.end : phrase.start]:
                continue
            opener = other.quantity.outer_first - 1
            if opener >= 0 and words[opener].text in BASES:
                return True
            if other.whole is not counted or other.link != "part" or self.end_of_verb(counted) > other.quantity.end:
                continue
            if words[other.quantity.outer_first - 1].text not in WITHIN_LIST:
                return True
        return False

    def end_of_verb(self, counted: Counted) -> int:
        """The end of the verb behind the quantity that it belongs to, else the end of the quantity."""
        end = counted.quantity.end
        start, stop = self.spans.get(counted.verb, (0, 0))
        return stop if start >= end else end

    def dates_the_saying(self, phrase: TimePhrase) -> bool:
        """``police said Sunday``, ``told the paper on Monday that``: the day belongs to the statement."""
        words, starts = self.tokens.words, self.tokens.starts
        k = bisect_right(starts, phrase.start - 1) - 1
        if k > 0 and words[k].lemma in SAYING and words[k].tag in "VE":
            return words[k].lemma not in WEAK_SAYING or words[k - 1].tag != "B"  # 19 bodies were found on Tuesday
        after = bisect_right(starts, phrase.end - 1)
        if after < len(words) and words[after].text not in STATEMENT_OPENERS:
            return False
        while k > 0 and words[k].tag in "DaNXSJIp":
            k -= 1
        return words[k].lemma in SAYING and words[k].tag in "VE"

    def places_the_saying(self, phrase: PlacePhrase) -> bool:
        """``police in Kathmandu said``: the place belongs to the speaker."""
        words, starts = self.tokens.words, self.tokens.starts
        after = bisect_right(starts, phrase.end - 1)
        if after < len(words) and words[after].lemma in RECORDING:  # Bulgaria reported 130 infections
            return self.speaks(phrase.start) and (phrase.start, phrase.end) not in self.speakers
        said = after < len(words) and words[after].lemma in SAYING and words[after].tag in "VEWHvU"
        return said or self.speaks(phrase.start)


def _nearest(around: _Surroundings, counted: Counted, times: Sequence[TimePhrase]) -> str:
    """The time phrase of the quantity's clause: the nearest one with no other clause between."""
    reach = _TIME_REACH[counted.kind]
    if not times or not reach:
        return ""
    text, start, end = around.text, counted.quantity.start, counted.quantity.end
    best, distance = "", reach
    first, last = around.bounds(counted)
    for phrase in times:
        if phrase.start <= start < phrase.end:
            return text[phrase.start : phrase.end] if counted.kind in SPAN_KINDS else ""
        opens = phrase.start <= around.tokens.starts[0] + 1
        if phrase.start - last >= distance or (not opens and first - phrase.end >= distance):
            continue
        behind = phrase.start >= end
        low, high, links = around.between(counted, phrase.start, phrase.end)
        between = text[low:high]
        gap = min(high - low, _OPENER_LENGTH) if opens and not behind else high - low
        owner = text[phrase.end : phrase.end + 2] in GENITIVES
        gap += links + (_OWNER_COST if owner else _TIME_COST.get(phrase.rule, 0))
        if behind:
            commas = between.count(",") - (1 if links and between.startswith(",") else 0)
            plain = commas and not links and around.only_lists(low, high)
            gap += commas * (_LIST_COMMA if plain else _COMMA_AFTER) + between.count(JOINT) * _AND_AFTER
        else:
            gap += between.count(",") * _COMMA_BEFORE
            gap -= _OPENS_SENTENCE if not links and opens else 0
        if gap >= distance:
            continue
        gap += around.verb_costs(low, high, counted, behind=behind)
        if gap < distance and _may_date(around, counted, phrase, low, high):
            best, distance = text[phrase.start : phrase.end], gap
            if phrase.rule == "since" and between.startswith(WHEN_CLAUSE):
                best = best[len(SINCE) :]
    return best


def _may_date(around: _Surroundings, counted: Counted, phrase: TimePhrase, low: int, high: int) -> bool:
    """Whether the words between a quantity and a time leave it the time of its clause."""
    behind = phrase.start >= counted.quantity.end
    between = around.text[low:high]
    if ";" in between or (behind and any(opener in between for opener in OTHER_CLAUSE)):
        return False
    if counted.kind in SHARE_KINDS and _is_base_level(around.text, phrase):
        return False
    if around.dates_the_saying(phrase) or around.is_of_another(counted, phrase):
        return False
    if not behind and around.is_elsewhen(counted, phrase, between):
        return False
    return not around.other_time(counted, low, high, behind=behind)


def _is_base_level(text: str, phrase: TimePhrase) -> bool:
    """``down 23 percent from 2016``: the level compared with, no span (``from Sunday to Wednesday``)."""
    words = text[phrase.start : phrase.end].lower().split()
    return words[0] in BASE_LEVEL and SPAN_JOINTS.isdisjoint(words)


def _place(around: _Surroundings, counted: Counted, places: Sequence[PlacePhrase]) -> str:
    """The place of the quantity's clause: the first after it, else the nearest before."""
    reach = _PLACE_REACH[counted.kind]
    if not places or not reach or around.is_apposed_set(counted):
        return ""
    text, end = around.text, counted.quantity.end
    best, distance = "", reach
    first, last = around.bounds(counted)
    for phrase in places:
        if phrase.start - last >= distance or first - phrase.end >= distance:
            continue
        behind = phrase.start >= end
        low, high, links = around.between(counted, phrase.start, phrase.end)
        gap = high - low + links + _PLACE_COST.get(phrase.rule, 0) + (0 if behind else _PLACE_BEFORE)
        if low > high or gap >= distance:
            continue
        between = text[low:high]
        gap += between.count(",") * _PLACE_COMMA + between.count(";") * _SEMICOLON
        gap += around.verb_costs(low, high, counted, behind=behind)
        if gap < distance and _may_place(around, counted, phrase, low, high):
            best, distance = text[phrase.start : phrase.end], gap
    return best


def _may_place(around: _Surroundings, counted: Counted, phrase: PlacePhrase, low: int, high: int) -> bool:
    """Whether the words between a quantity and a place leave it the place of its clause."""
    if phrase.rule == "origin" or around.places_the_saying(phrase) or around.is_on_other_ground(low, high):
        return False
    between = around.text[low:high]
    if phrase.start >= counted.quantity.end:
        aside = ";" in between or any(opener in between for opener in OTHER_CLAUSE)
        return not aside and not around.is_of_another(counted, phrase)
    return ";" not in between or phrase.rule != "generic" or counted.whole is not None
