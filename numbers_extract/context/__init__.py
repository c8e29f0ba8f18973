"""Scoped cues of a sentence set scope, change, status, source, time, place and actor; the unsaid stays empty."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final, NamedTuple

from numbers_extract.context.actor import Actors
from numbers_extract.context.agents_before import AgentsBefore
from numbers_extract.context.ballot_actor import BallotActors, is_voting_body
from numbers_extract.context.ballot_before import BallotBefore
from numbers_extract.context.base_periods import BasePeriods
from numbers_extract.context.change import Changes
from numbers_extract.context.place import Home, PlacePhrase, countries, country_at_home, place_phrases
from numbers_extract.context.scope import Scopes
from numbers_extract.context.setting import setting_of
from numbers_extract.context.sources import speaks
from numbers_extract.context.speakers import Speakers
from numbers_extract.context.status import Doubts
from numbers_extract.context.status_places import DEED_ROLES
from numbers_extract.context.status_words import StatusCue, status_cues
from numbers_extract.context.time import TimePhrase, resolve, stamp_phrase, time_phrases
from numbers_extract.frames import Counted, only_a_source
from numbers_extract.frames.chunks import Chunk
from numbers_extract.frames.glance import DIGIT, PLACE_NOUN, TIME_WORD
from numbers_extract.frames.things import Thing
from numbers_extract.frames.traits import BEFELL_KINDS, HARMED_KINDS, PEOPLE_KINDS, VICTIM_KINDS
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.context_cues.actor import NAMED_BEFORE
from numbers_extract.lexicon.context_cues.source import CLAIM, CLAIM_BY, DENY_REPORT
from numbers_extract.lexicon.place_words import STATE_MARK
from numbers_extract.records import Document, Sentence
from numbers_extract.text.tokens import Tokens

__all__ = ["NO_SCENE", "Detail", "Memory", "Scene", "scenes"]

_DENIED_BY: Final = frozenset({CLAIM.id, CLAIM_BY.id, DENY_REPORT.id})


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


NO_SCENE: Final = Scene()


def scenes(text: str, sentences: Sequence[tuple[Sentence, Tokens, int]]) -> list[Scene]:
    """The scene of each sentence, given with its tokens and its bits."""
    times = [_times(text, sentence, seen) for sentence, _, seen in sentences]
    places = [
        place_phrases(text, sentence.lead, sentence.end, nouns=seen & PLACE_NOUN != 0)
        for sentence, _, seen in sentences
    ]
    doubts = [status_cues(tokens) for _, tokens, _ in sentences]
    return list(map(Scene, times, places, doubts))


def _times(text: str, sentence: Sentence, seen: int) -> Sequence[TimePhrase]:
    """The time phrases of a sentence, and the day of the record before it."""
    stamp = stamp_phrase(text, sentence.start, sentence.lead)
    if not seen & (TIME_WORD | DIGIT):
        return () if stamp is None else (stamp,)
    worded, numbered = seen & TIME_WORD != 0, seen & DIGIT != 0
    found = time_phrases(text, sentence.lead, sentence.end, worded=worded, numbered=numbered)
    return found if stamp is None else (stamp, *found)


class Memory:
    """What one sentence leaves for the next: who has spoken, and in which country an article is at home."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.speakers = Speakers(document)
        self._ballots_before = BallotBefore(document)
        self._agents_before = AgentsBefore(document)
        self._homes: dict[int, Home] = {}
        self._periods = BasePeriods()

    def pass_over(self, sentence: Sentence) -> None:
        """A sentence without facts: kept for a pronoun of the next sentences that may stand for its subject."""
        self.speakers.pass_over(sentence)
        self._ballots_before.note(sentence)
        self._agents_before.note(sentence)

    def read(
        self,
        sentence: Sentence,
        reading: Reading,
        chunks: list[Chunk],
        counts: list[Counted],
        anchor: dt.date | None,
        scene: Scene,
    ) -> list[Detail]:
        """The context of every counted quantity of a sentence, in their order."""
        if not counts:
            self.pass_over(sentence)
            return []
        sources = self.speakers.sources(sentence, reading)
        times, places, found = scene
        dateline = "" if places else self._local_dateline(sentence)
        setting = setting_of(self.document.text, reading, counts, sources, times, places)
        words = self.document.text[sentence.lead : sentence.end]
        doubts = Doubts(reading, found)
        changes, scopes = Changes(reading), Scopes(reading)
        result: list[Detail] = []
        actors: dict[int, tuple[str, tuple[str, ...]]] = {}
        doers = Actors(reading, chunks)
        ballots = BallotActors(reading, counts, self._ballots_before)
        bearers = {id(counted): ballots.bearer(counted) for counted in counts if ballots.concerns(counted)}
        ballots.settle_sides(bearers)
        self._ballots_before.note(sentence)
        named = [self.document.text[phrase.start : phrase.end] for phrase in times]
        self._periods.note(sentence.article, words, named)
        for counted in counts:
            dated, placed = setting(counted)
            time, place = dated.text, placed.text or (_dateline(counted, dateline) if dateline else "")
            source, source_cue = self.speakers.source_of(reading, counted.quantity.first, sources, _deed(counted))
            if sources and counted.kind in PEOPLE_KINDS and speaks(reading, counted.quantity.first, sources):
                only_a_source(counted)
            scope, scoped_by = scopes.of(counted, counts, time)
            change, changed_by = changes.of(counted)
            status, cue = doubts.status_of(counted, counts, change)
            if status == "denied" and source_cue not in _DENIED_BY:  # who takes back does not say so
                source = source_cue = ""
            ballot = bearers.get(id(counted))
            if ballot is not None and is_voting_body(ballot, source):
                source = source_cue = ""
            anchored = time if time and not dated.lapse else ""
            base = self._periods.dates(time, counted.kind, sentence.article, words, named, anchor) if anchored else None
            start, end = base or (resolve(time, anchor, dated.outlook) if anchored else (None, None))
            done = doers.of(counted) if ballot is None else (ballot.text, (ballot.cue,) if ballot.cue else ())
            whole = counted.whole if counted.link == "part" else None
            if ballot is None and not done[0] and whole is not None:
                by = actors.get(id(whole), done)
                done = by if by[0] in doers.deeds or _befell_both(counted, whole) else done
            agent = self._agents_before.agent(done[0], sentence, reading) if done[0] else ""
            done = (agent, (*done[1], NAMED_BEFORE.id)) if agent else done
            actors[id(counted)] = done
            actor, found_by = done
            result.append(
                Detail(
                    actor and " ".join(actor.split()),
                    scope,
                    change,
                    status,
                    source and " ".join(source.split()),
                    time and " ".join(time.split()),
                    start,
                    end,
                    place and " ".join(place.split()),
                    self._country(place, sentence.article) if place else "",
                    (
                        *filter(None, (source_cue, cue, scoped_by, changed_by)),
                        *found_by,
                        *dated.cues,
                        *placed.cues,
                    ),
                )
            )
        self._agents_before.note(sentence)
        return result

    def _local_dateline(self, sentence: Sentence) -> str:
        """``DOVER, Del. - ``: the place before a sentence where no agency wrote there, with its state; else empty."""
        if sentence.lead == sentence.start:
            return ""
        stretch = next(one for one in self.document.articles if one.number == sentence.article)
        span = stretch.dateline
        if span is None or not sentence.start <= span.start < sentence.lead:
            return ""
        words = self.document.text[span.start : span.end]
        signed = any(map(str.isalnum, self.document.text[span.end : sentence.lead]))
        return "" if signed or STATE_MARK not in words else words

    def _country(self, place: str, article: int) -> str:
        """The countries of a place, by its own words or by the states that its article names."""
        codes = countries(place)
        if not any(map(str.isupper, place)):
            return codes
        return country_at_home(place, codes, self.home(article))

    def home(self, article: int) -> Home:
        """Where an article is at home, and the countries that it names."""
        if article not in self._homes:
            stretch = next(one for one in self.document.articles if one.number == article)
            self._homes[article] = Home(self.document.text, stretch.start, stretch.end)
        return self._homes[article]


def _dateline(counted: Counted, dateline: str) -> str:
    """The dateline as the place of a victim where the sentence names no other."""
    return dateline if counted.kind in VICTIM_KINDS else ""


def _deed(counted: Counted) -> int:
    """The token of the verb or predicate by which a counted has its kind; -1 for none."""
    return counted.head if counted.frame is not None and counted.frame.role in DEED_ROLES else -1


def _befell_both(part: Counted, whole: Thing) -> bool:
    """Whether who did it to the whole did it to the part: not ``rescued 19 people; three were dead``."""
    if part.kind in HARMED_KINDS and whole.kind in BEFELL_KINDS:
        return False
    return part.kind not in VICTIM_KINDS or whole.kind in VICTIM_KINDS
