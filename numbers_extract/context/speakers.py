"""Sentences in, who has spoken out: for whom a pronoun stands, and whose words a quotation over sentences is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from numbers_extract.context.sources import (
    NOBODY,
    Ask,
    Known,
    Source,
    may_be_labelled,
    names_person,
    opening_name,
    source_of,
    sources_in,
)
from numbers_extract.grammar.reading import Reading
from numbers_extract.lexicon.context_cues.source import (
    ACCORDING,
    ACCUSE,
    CITE,
    CLAIM,
    DECLARE,
    QUOTE,
    SAY,
    SPEAKS_ON,
    VOUCH,
)
from numbers_extract.lexicon.relators import IMPERSONAL, SUBJECT_PRONOUNS
from numbers_extract.lexicon.words import FOLDED
from numbers_extract.records import Document, Sentence, Span
from numbers_extract.text.tokens import tokenise

__all__ = ["Speakers"]

_PRONOUNS: Final = SUBJECT_PRONOUNS | IMPERSONAL
_SOMEBODY: Final = Known("?", "?", "?")


def _nobody() -> Known:
    return NOBODY


def _somebody() -> Known:
    return _SOMEBODY


class _Heard:
    """A sentence that a later one may ask for a speaker; ``reading`` and ``sources`` are None where it is not read yet.

    ``near``: it stands so near that a pronoun can stand for its subject. ``named`` are the sources that it names by a
    noun, None before anyone has asked; ``subject`` is the name that it opens with. ``hangs`` says that what it names
    hangs on who was known before it.
    """

    __slots__ = ("hangs", "named", "near", "reading", "sentence", "sources", "subject")

    def __init__(self, sentence: Sentence, reading: Reading | None, sources: Sequence[Source] | None) -> None:
        self.sentence = sentence
        self.reading = reading
        self.sources = sources
        self.near = False
        self.named: list[str] | None = None
        self.subject = ""
        self.hangs = False


class Speakers:
    """Who has spoken in an article so far. A sentence is read for it only when a later one asks."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._starts = [quote.start for quote in document.quotes]
        self._article = 0
        self._known = NOBODY
        self._named: list[str] = []
        self._surnames: set[str] = set()
        self._waiting: list[_Heard] = []
        self._asked: list[_Heard] = []
        self._of_quote: dict[int, str] = {}

    def enter(self, article: int) -> None:
        """Forgets all when another article begins."""
        if article != self._article:
            self._article = article
            self._known = NOBODY
            self._named = []
            self._surnames = set()
            self._waiting = []
            self._asked = []

    def pass_over(self, sentence: Sentence) -> None:
        """A sentence without facts, that may name a speaker."""
        self.enter(sentence.article)
        self._wait(sentence, None, None)

    def sources(self, sentence: Sentence, reading: Reading) -> list[Source]:
        """The sources that a sentence names, with its pronouns resolved; it is remembered for the next ones."""
        self.enter(sentence.article)
        asks = not _PRONOUNS.isdisjoint(reading.tokens.texts)
        found = sources_in(reading, self._asking() if asks else _nobody)
        self._wait(sentence, reading, found)
        return found

    def source_of(self, reading: Reading, token: int, sources: Sequence[Source], deed: int = -1) -> tuple[str, str]:
        """Who vouches for the quantity at a token of the sentence read last, and the cue's id; empty for nobody.

        ``deed`` is the token of the word that says what became of the counted, -1 for none.
        """
        offset = reading.tokens.starts[token]
        quote = self._quote_at(offset)
        if quote is not None:
            sources = self._outside(reading, quote, sources)
        best = source_of(reading, token, sources, deed)
        if best is not None:
            return best.text, best.cue
        if quote is None or any(one.at <= token < one.end for one in sources) or not self._is_speech(quote):
            return "", ""
        speaker = self._speaker_of(quote)
        return (speaker, SPEAKS_ON.id) if speaker else ("", "")

    # -------------------------------------------------------------------------------------- what was said before
    def _asking(self) -> Ask:
        """Who was named up to here, for a sentence with pronouns; it is read only if one of them does ask."""
        for heard in self._waiting[-_NEAR:]:
            heard.near = True
        for heard in self._waiting:
            if heard.sources is not None:
                self._look(heard)  # it was read for its facts: only whom it names is kept
        self._asked += self._waiting
        self._waiting = []
        if len(self._asked) > _MOST_ASKED:
            self._by_all()
        return self._ask

    def _ask(self) -> Known:
        """For whom a pronoun stands where it was last asked."""
        return self._by_nearest() or self._by_all()

    def _wait(self, sentence: Sentence, reading: Reading | None, sources: Sequence[Source] | None) -> None:
        self._waiting.append(_Heard(sentence, reading, sources))
        del self._waiting[:-_MOST_WAITING]

    def _by_nearest(self) -> Known | None:
        """Who is known by the nearest sentences, those before them unread; None where it hangs on one of these."""
        told: list[str] = []  # the names of the nearest sentence that has some, then up to _REMEMBERED, the last first
        nearest, voice = 0, ""
        for k in range(len(self._asked) - 1, -1, -1):
            heard = self._asked[k]
            named, subject = self._look(heard), heard.subject
            single = None if heard.hangs else self._is_single(subject, k)
            if single is None:
                return None
            subject = subject if single else ""
            if not named and not subject:
                continue
            told += [subject, *reversed(named)]
            nearest = nearest or len(told)
            voice = voice or (named[-1] if named else "")
            known = told[: nearest + _REMEMBERED]
            person = ""
            for name in known if voice else ():
                single = self._is_single(name, len(self._asked))
                if single is None:
                    return None
                if single:
                    person = name
                    break
            if voice and (person or len(known) == nearest + _REMEMBERED):
                return Known(told[1] if nearest > 1 else told[0], person, voice)
        return None

    def _is_single(self, name: str, before: int) -> bool | None:
        """Whether a source is one person, a surname by the full name in one of the sentences ``before`` that are asked.

        Of these only those that hold the name are read; None where one of them hangs on who was known before it.
        """
        if not name or " " in name or self._is_person(name) or FOLDED[name.lower()].group is not None:
            return self._is_person(name)
        text = self.document.text
        for heard in self._asked[:before]:
            if text.find(name, heard.sentence.start, heard.sentence.end) < 0:
                continue
            named = self._look(heard)
            if heard.hangs:
                return None
            if any(one.rpartition(" ")[2] == name and names_person(one) for one in (*named, heard.subject)):
                return True
        return False

    def _by_all(self) -> Known:
        """Who is known by all sentences up to here."""
        asked, self._asked = self._asked, []
        for heard in asked:
            self._note(heard)
        return self._known

    def _look(self, heard: _Heard) -> list[str]:
        """Whom a sentence names, whoever was known before it."""
        if heard.named is None:
            sentence = heard.sentence
            reading = heard.reading or self._read(sentence)
            sources = heard.sources if heard.sources is not None else sources_in(reading, _somebody)
            heard.named = [source.text for source in sources if not source.pronoun]
            alone = bool(sources) and not heard.named  # but for its pronouns it would have no source
            hangs = _SOMEBODY.voice in heard.named or (alone and may_be_labelled(reading.tokens))
            heard.hangs = hangs and heard.sources is None
            subject = opening_name(reading) if heard.near and not self._quote_at(sentence.lead) else ""
            heard.subject = subject if subject and not self._is_quoted(subject, sentence) else ""
            heard.reading = reading if heard.hangs else None
        return heard.named

    def _note(self, heard: _Heard) -> None:
        """Whom a sentence names as a speaker, or, where it is ``near``, as the person whom it tells of."""
        named = self._look(heard)
        if heard.hangs and heard.reading is not None:
            sources = sources_in(heard.reading, lambda: self._known)
            named = [source.text for source in sources if not source.pronoun]
        subject = heard.subject if self._is_person(heard.subject) else ""
        if named or subject:
            self._named = [*self._named[-_REMEMBERED:], *named, subject]
            self._surnames.update(text.rpartition(" ")[2] for text in (*named, subject) if names_person(text))
            person = next((text for text in reversed(self._named) if self._is_person(text)), "")
            voice = named[-1] if named else self._known.voice
            self._known = Known(named[-1] if named else subject, person, voice)

    def _is_quoted(self, name: str, sentence: Sentence) -> bool:
        """``Bek: 'Sacking A Clerk Is A Crime'``: whether a name first stands between quotation marks."""
        at = self.document.text.find(name, sentence.lead, sentence.end)
        return at >= 0 and self._quote_at(at) is not None

    def _is_person(self, text: str) -> bool:
        """Whether a source is one person, also by the last word of a full name before it."""
        return bool(text) and (text in self._surnames or names_person(text))

    def _read(self, sentence: Sentence) -> Reading:
        return Reading(tokenise(self.document.text, sentence.lead, sentence.end), ())

    # -------------------------------------------------------------------------------------- quotations
    def _quote_at(self, offset: int) -> Span | None:
        """The quotation that an offset stands in."""
        k = bisect_right(self._starts, offset) - 1
        return self.document.quotes[k] if k >= 0 and self.document.quotes[k].end > offset else None

    def _outside(self, reading: Reading, quote: Span, sources: Sequence[Source]) -> Sequence[Source]:
        """The sources that can vouch for what is quoted: who speaks, and whom the speaker names by a noun."""
        starts = reading.tokens.starts
        return [
            one
            for one in sources
            if not quote.start <= starts[one.at] < quote.end or (not one.pronoun and one.cue in _KNOWN_BEFORE)
        ]

    def _is_speech(self, quote: Span) -> bool:
        """Whether a quotation is no title: it is long enough, or ends as a sentence does."""
        words = self.document.text[quote.start : quote.end].rstrip(_CLOSING_MARKS)
        return len(words.split()) > _LONGEST_TITLE or words.endswith(_ENDS)

    def _speaker_of(self, quote: Span) -> str:
        """Who speaks in a quotation: named beside its end or its beginning, else the one who spoke before."""
        if quote.start not in self._of_quote:
            self._of_quote[quote.start] = self._beside(quote) or self._last_voice()
        return self._of_quote[quote.start]

    def _last_voice(self) -> str:
        """Who spoke last, or was the subject where nobody has: the nearest sentence that names a source tells."""
        self._asking()
        for heard in reversed(self._asked):
            named = self._look(heard)
            if heard.hangs:
                break
            if named:
                return named[-1]
        known = self._by_all()
        return known.voice or known.speaker

    def _beside(self, quote: Span) -> str:
        """The speaker whom the sentence in which a quotation ends, or begins, names outside it."""
        sentences = self.document.sentences
        for offset in (quote.end - 1, quote.start):
            k = bisect_right(sentences, offset, key=lambda one: one.start) - 1
            if k < 0 or sentences[k].article != self._article or sentences[k].end <= offset:
                continue
            reading = self._read(sentences[k])
            starts = reading.tokens.starts
            for source in sources_in(reading, self._asking()):
                outside = starts[source.at] >= quote.end or starts[source.at] < quote.start
                if outside and source.behind and self._quote_at(starts[source.at]) is None:
                    return source.text
        return ""


_REMEMBERED: Final = 6
_LONGEST_TITLE: Final = 3
_CLOSING_MARKS: Final = "\"'\u201d\u2019\u00bb\x94"
_ENDS: Final = (".", "!", "?")
# Cues inside a quotation by whose source somebody knows before the one who speaks.
_KNOWN_BEFORE: Final = frozenset(cue.id for cue in (ACCORDING, ACCUSE, CITE, CLAIM, DECLARE, QUOTE, SAY, VOUCH))
_MOST_WAITING: Final = 40
_MOST_ASKED: Final = 400
_NEAR: Final = 3
