"""Scoped cues of a sentence set scope, change, status, source, time, place and actor; the unsaid stays empty."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from numbers_extract.chunks import VERB_GROUPS, Chunk, chunk
from numbers_extract.context.actor import actor_of
from numbers_extract.context.attribution import Source, names_person, sources_in, subject_of
from numbers_extract.context.change import change_of
from numbers_extract.context.place import PlacePhrase, countries, place_phrases
from numbers_extract.context.scope import scope_of
from numbers_extract.context.status import status_cues, status_of
from numbers_extract.context.time import TimePhrase, resolve, time_phrases
from numbers_extract.frames import Counted
from numbers_extract.lexicon.cues import (
    BASE_LEVEL,
    JOINT,
    OTHER_CLAUSE,
    PERSONAL_PRONOUNS,
    RECORDING,
    SAYING,
    SPAN_JOINTS,
    SPEAKING_PRONOUNS,
    STATEMENT_OPENERS,
)
from numbers_extract.records import Document, Sentence
from numbers_extract.tokens import Tokens, tokenise

__all__ = ["Detail", "Memory"]


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


class Memory:
    """What one sentence leaves for the next: who spoke last, and the quotation that is still open."""

    def __init__(self, document: Document, date: dt.date | None) -> None:
        self.document = document
        self.date = date
        self.speaker = ""
        self._named: list[str] = []
        self.article = 0
        self.ids: dict[int, str] = {}
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
        tokens: Tokens,
        chunks: Sequence[Chunk],
        counts: Sequence[Counted],
        anchor: dt.date | None,
    ) -> list[Detail]:
        """The context of every counted quantity of a sentence, in their order."""
        self._enter(sentence)
        self._catch_up(tokens, counts)
        sources = sources_in(
            tokens, chunks, self.speaker, "" if PERSONAL_PRONOUNS.isdisjoint(tokens.texts) else self.person
        )
        if not counts:
            self._note(sources, subject_of(tokens, chunks))
            return []
        text = self.document.text
        times = time_phrases(text, sentence.lead, sentence.end)
        places = place_phrases(text, sentence.lead, sentence.end)
        marks = status_cues(tokens)
        around = _Surroundings(text, tokens, chunks, sources)
        times = [phrase for phrase in times if not around.dates_the_saying(phrase)]
        places = [phrase for phrase in places if not around.places_the_saying(phrase)]
        result: list[Detail] = []
        actors: dict[int, str] = {}
        for counted in counts:
            spoken = around.speaks(counted.quantity.start)
            time = "" if spoken or not times else _nearest(around, counted, times)
            source = self._source(counted, sources)
            status, cue = status_of(tokens, counted, marks)
            if status == "denied":
                source = ""
            place = "" if spoken or not places else _place(around, counted, places)
            start, end = resolve(time, anchor) if time else (None, None)
            actor = actor_of(tokens, chunks, counted)
            if not actor and counted.link == "part" and counted.whole is not None:
                actor = actors.get(id(counted.whole), "")
            actors[id(counted)] = actor
            result.append(
                Detail(
                    " ".join(actor.split()),
                    scope_of(tokens, chunks, counted, counts, time),
                    change_of(tokens, chunks, counted),
                    status,
                    " ".join(source.split()),
                    " ".join(time.split()),
                    start,
                    end,
                    " ".join(place.split()),
                    countries(place) if place else "",
                    (cue,) if cue else (),
                )
            )
        self._note(sources, subject_of(tokens, chunks))
        return result

    def _catch_up(self, tokens: Tokens, counts: Sequence[Counted]) -> None:
        """Reads the sentences passed over for whom a pronoun stands or who speaks on, only where that is asked."""
        asked = not SPEAKING_PRONOUNS.isdisjoint(tokens.texts) or any(self._in_quote(c.quantity.start) for c in counts)
        if self._skipped and asked:
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


_BACKWARD_COST = 6
_REMEMBERED = 6
_FARTHEST = 140
_VERB_COST = 10
_COMMA_AFTER, _AND_AFTER, _COMMA_BEFORE, _OPENS_SENTENCE = 60, 25, 12, 40
_PLACE_COMMA, _PLACE_BEFORE = 20, 25
# What else a place phrase may be, in characters farther away; likewise what dates a fact only for want of better.
_PLACE_COST = {"generic": 40, "moved": 30, "known": 40, "global": 20}
_TIME_COST = {"from": 80, "clock": 80, "when": 60, "span": 60}
_COMPARED = frozenset({"percentage", "ratio"})
_TIMELESS = frozenset({"age", "seats"})
_PLACELESS = frozenset({"age"})


class _Surroundings:
    """The phrases around the quantities of one sentence: where its verbs and its speakers stand."""

    def __init__(self, text: str, tokens: Tokens, chunks: Sequence[Chunk], sources: Sequence[Source]) -> None:
        self.text = text
        self.tokens = tokens
        starts, ends = tokens.starts, tokens.ends
        self.chunks = chunks
        self._verb_starts: list[int] | None = None
        self.speakers = [(starts[s.at], ends[s.end - 1]) for s in sources if s.end > s.at]

    def speaks(self, offset: int) -> bool:
        """Whether the words of a source stand at a text offset."""
        return any(low <= offset < high for low, high in self.speakers)

    def verbs_between(self, low: int, high: int, governing: int) -> int:
        """How many other verb groups stand between two offsets: each begins or ends a clause."""
        starts = self.tokens.starts
        if self._verb_starts is None:
            self._verb_starts = [starts[c.first] for c in self.chunks if c.sort in VERB_GROUPS and c.head >= 0]
        own = governing >= 0 and low <= starts[self.chunks[governing].first] < high
        return bisect_left(self._verb_starts, high) - bisect_left(self._verb_starts, low) - own

    def end_of_verb(self, counted: Counted) -> int:
        """The end of the verb behind the quantity that it belongs to, else the end of the quantity."""
        end = counted.quantity.end
        if counted.verb < 0:
            return end
        verb = self.chunks[counted.verb]
        return self.tokens.ends[verb.last - 1] if self.tokens.starts[verb.first] >= end else end

    def dates_the_saying(self, phrase: TimePhrase) -> bool:
        """``police said Sunday``, ``told the paper on Monday that``: the day belongs to the statement."""
        words, starts = self.tokens.words, self.tokens.starts
        k = bisect_right(starts, phrase.start - 1) - 1
        if k > 0 and words[k].lemma in SAYING and words[k].tag in "VE":
            return True
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
        said = after < len(words) and words[after].lemma in SAYING and words[after].tag in "VEWH"
        return said or self.speaks(phrase.start)


def _nearest(around: _Surroundings, counted: Counted, times: Sequence[TimePhrase]) -> str:
    """The time phrase of the quantity's clause: the nearest one with no other clause between."""
    if not times or counted.kind in _TIMELESS:
        return ""
    text, start, end = around.text, counted.quantity.start, counted.quantity.end
    best, distance = "", _FARTHEST
    clause_end = around.end_of_verb(counted)
    for phrase in times:
        if phrase.start <= start < phrase.end:
            return text[phrase.start : phrase.end] if counted.kind == "duration" else ""
        behind = phrase.start >= end
        low, high = (max(end, min(clause_end, phrase.start)), phrase.start) if behind else (phrase.end, start)
        gap = high - low + _TIME_COST.get(phrase.rule, 0)
        if not behind and phrase.start <= around.tokens.starts[0] + 1:
            gap -= _OPENS_SENTENCE
        if gap >= distance:
            continue
        between = text[low:high]
        if ";" in between or (counted.kind in _COMPARED and _is_base_level(text, phrase)):
            continue
        if behind and any(opener in between for opener in OTHER_CLAUSE):
            continue
        gap += _VERB_COST * around.verbs_between(low, high, counted.verb)
        if behind:
            gap += between.count(",") * _COMMA_AFTER + between.count(JOINT) * _AND_AFTER
        else:
            gap += between.count(",") * _COMMA_BEFORE
        if gap < distance:
            best, distance = text[phrase.start : phrase.end], gap
    return best


def _is_base_level(text: str, phrase: TimePhrase) -> bool:
    """``down 23 percent from 2016``: the level compared with, no span (``from Sunday to Wednesday``)."""
    words = text[phrase.start : phrase.end].lower().split()
    return words[0] in BASE_LEVEL and SPAN_JOINTS.isdisjoint(words)


def _place(around: _Surroundings, counted: Counted, places: Sequence[PlacePhrase]) -> str:
    """The place of the quantity's clause: the first after it, else the nearest before."""
    if not places or counted.kind in _PLACELESS:
        return ""
    text, start, end = around.text, counted.quantity.start, counted.quantity.end
    best, distance = "", _FARTHEST
    clause_end = around.end_of_verb(counted)
    for phrase in places:
        behind = phrase.start >= end
        low, high = (max(end, min(clause_end, phrase.start)), phrase.start) if behind else (phrase.end, start)
        gap = high - low + _PLACE_COST.get(phrase.rule, 0) + (0 if behind else _PLACE_BEFORE)
        if low > high or gap >= distance:
            continue
        between = text[low:high]
        if ";" in between:
            continue
        gap += between.count(",") * _PLACE_COMMA + _VERB_COST * around.verbs_between(low, high, counted.verb)
        if gap < distance:
            best, distance = text[phrase.start : phrase.end], gap
    return best
