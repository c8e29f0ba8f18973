"""Scoped cues of a sentence set scope, change, status, source, time, place and actor; the unsaid stays empty."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from numbers_extract.context.actor import actor_of
from numbers_extract.context.attribution import Source, names_person, sources_in, subject_of
from numbers_extract.context.change import change_of
from numbers_extract.context.place import Home, PlacePhrase, countries, country_at_home, home_of, place_phrases
from numbers_extract.context.scope import scope_of
from numbers_extract.context.setting import setting_of
from numbers_extract.context.status import StatusCue, status_cues, status_of
from numbers_extract.context.time import TimePhrase, resolve, time_phrases
from numbers_extract.frames import Counted, only_a_source
from numbers_extract.frames.chunks import Chunk, chunk
from numbers_extract.frames.glance import DIGIT, PLACE_NOUN, TIME_WORD
from numbers_extract.frames.traits import PEOPLE_KINDS
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.cues import PERSONAL_PRONOUNS, SPEAKING_PRONOUNS, STRONG_SAYING
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
        self._homes: dict[int, Home] = {}
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
        times, places, doubts = scene
        setting = setting_of(self.document.text, reading, counts, sources, times, places)
        result: list[Detail] = []
        actors: dict[int, str] = {}
        for counted in counts:
            dated, placed = setting(counted)
            time, place = dated.text, placed.text
            source = self._source(counted, sources)
            if sources and counted.kind in PEOPLE_KINDS and _speaks(chunks, counted, sources):
                only_a_source(counted)
            status, cue = status_of(tokens, chunks, counted, doubts)
            if status == "denied":
                source = ""
            start, end = resolve(time, anchor, dated.outlook) if time else (None, None)
            actor = actor_of(tokens, chunks, counted)
            if not actor and counted.link == "part" and counted.whole is not None:
                actor = actors.get(id(counted.whole), "")
            actors[id(counted)] = actor
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
                    self._country(place, sentence.article) if place else "",
                    (*((cue,) if cue else ()), *dated.cues, *placed.cues),
                )
            )
        self._note(sources, subject_of(tokens, chunks))
        return result

    def _country(self, place: str, article: int) -> str:
        """The countries of a place, by its own words or by the states that its article names."""
        codes = countries(place)
        if not any(letter.isupper() for letter in place):
            return codes
        if article not in self._homes:
            stretch = next(one for one in self.document.articles if one.number == article)
            self._homes[article] = home_of(self.document.text, stretch.start, stretch.end)
        return country_at_home(place, codes, self._homes[article])

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


def _speaks(chunks: Sequence[Chunk], counted: Counted, sources: Sequence[Source]) -> bool:
    """``two survivors told the paper``: the counted phrase is a source, with its verb right behind."""
    phrase, verb = chunks[counted.at], chunks[min(counted.at + 1, len(chunks) - 1)]
    said = phrase.person and verb.lemma in STRONG_SAYING and verb.sort in _SPOKEN
    return said and any(s.at == phrase.first for s in sources)


_SPOKEN = frozenset("FE")
_BACKWARD_COST = 6
_REMEMBERED = 6
