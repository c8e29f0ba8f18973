"""The typed records that flow through the program: what each field holds, its unit, and what None means.

All offsets are code-point offsets into the text as given, so that ``text[start:end]`` is the thing itself.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

__all__ = [
    "About",
    "Analysis",
    "Article",
    "ArticleRecord",
    "Discard",
    "Document",
    "Fact",
    "Outcome",
    "Rule",
    "Sentence",
    "Span",
    "Used",
]


class Span(NamedTuple):
    """A stretch of the text: ``text[start:end]``."""

    start: int
    end: int


class Sentence(NamedTuple):
    """One sentence, with the article and section it stands in.

    ``start`` is after leading white space, ``end`` before trailing white space. ``lead`` is where the words of the
    sentence proper begin: after a dateline (``PARIS (Reuters) - ``) or a leading time stamp, else equal to ``start``.
    ``article`` counts from 1; ``section`` is one of ``headline subhead caption byline body footer``; ``paragraph``
    counts from 0 over the whole document.
    """

    start: int
    end: int
    lead: int
    article: int
    section: str
    paragraph: int


class ArticleRecord(NamedTuple):
    """An article as its source sets it apart: a record of an archive, an item of a feed, a story of a wire service.

    ``start`` to ``end`` hold its headline and its text; ``headline`` is None where the record has none apart from the
    text, ``body`` the running text. All else of the record is furniture. ``outlet`` and ``author`` are empty, and
    ``published`` is None, where it does not say.
    """

    start: int
    end: int
    headline: Span | None
    body: Span
    outlet: str = ""
    author: str = ""
    published: dt.date | None = None


class About(NamedTuple):
    """What the columns of a table say of the text beside them; empty for nothing."""

    headline: str = ""
    outlet: str = ""
    author: str = ""


class Article(NamedTuple):
    """One article of a document. ``dateline`` is the span of its place name in the dateline, None without one.

    ``published`` is the day that its record, dateline or time stamp states, None without one; ``recorded`` says that it
    is the record's. ``headline`` is the span of its first headline, None without one; ``outlet`` and ``author`` are
    empty where nothing says them.
    """

    number: int
    start: int
    end: int
    dateline: Span | None
    published: dt.date | None
    recorded: bool = False
    headline: Span | None = None
    outlet: str = ""
    author: str = ""

    def day(self, date: dt.date | None) -> dt.date | None:
        """Its day of publication: that of its record, else ``date``, the document's, else the one that it states."""
        return self.published if self.recorded else date or self.published


class Document(NamedTuple):
    """A text as given, with the bounds of its articles, sentences and quotations in text order.

    ``quotes`` are spans between quotation marks, marks included; a quotation may run over sentences and paragraphs.
    """

    doc_id: str
    text: str
    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Span, ...]


class Rule(NamedTuple):
    """One declared rule, as the ``rules`` command lists it.

    ``family`` says what sort it is (``frame``, ``hedge``, ``discard``, ``unit``, ``cue`` ...). An example has the
    quantity in square brackets and, after ``->``, the columns expected: ``Gunmen killed [62] people -> kind=deaths``.
    A counter-example is a sentence in which the rule must not make or mark the bracketed quantity. ``details`` are
    further conditions and effects, a line each: ``role: object``, ``beside it: PRT, the particle of the verb: down``.
    """

    id: str
    family: str
    kind: str
    words: tuple[str, ...]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    details: tuple[str, ...] = ()


class Discard(NamedTuple):
    """A number-like mark on the page that is no quantity, with the reason it left.

    ``reason`` is one of the closed list in :mod:`numbers_extract.quantities.discards`; ``rule`` is the id of the rule.
    """

    start: int
    end: int
    surface: str
    reason: str
    rule: str


class Fact(NamedTuple):
    """One row of the table: one quantity that the text states. Columns and coding rules: docs of :mod:`.columns`.

    Empty strings mean that the text does not say; ``None`` in a number or a date means the same. Category columns
    hold a member of the closed lists in :data:`numbers_extract.tables.columns.CATEGORIES` or an empty string.
    """

    doc_id: str
    fact_id: str
    article: int
    published: dt.date | None
    section: str
    start: int
    end: int
    surface: str
    kind: str
    topic: str
    value: float | None
    value_min: float | None
    value_max: float | None
    bound: str
    approximate: bool
    unit: str
    dimension: str
    subject: str
    group: str
    actor: str
    scope: str
    part_of: str
    per: str
    change: str
    status: str
    source: str
    time: str
    date_start: dt.date | None
    date_end: dt.date | None
    place: str
    country: str
    sentence: str
    rule: str

    def __str__(self) -> str:
        """One readable line: ``deaths: at least 70 person [people] "70" (civ01:3)``."""
        number = self.stated_value()
        details = [
            f"{name}={text}"
            for name, text in (
                ("scope", self.scope),
                ("change", self.change),
                ("status", "" if self.status == "asserted" else self.status),
                ("source", self.source),
                ("time", self.time),
                ("place", self.place),
            )
            if text
        ]
        what = f" [{self.subject}]" if self.subject else ""
        tail = f" {', '.join(details)}" if details else ""
        return f"{self.kind}: {number} {self.unit}{what} {self.surface!r}{tail} ({self.fact_id})"

    def of_kind(self, kind: str, rule: str) -> Fact:
        """The same row, of the kind that a later sentence says of its people, by the rule that says so."""
        return self._replace(kind=kind, topic=kind, rule=rule)

    def called(self, kind: str, topic: str) -> Fact:
        """The same row, with the names of a user's own kinds in place of those that they are like."""
        return self._replace(kind=kind, topic=topic)

    def stated_value(self) -> str:
        """The value with its bound in words, such as ``at least 70`` or ``40 to 50``."""
        if self.value is None:
            low = "" if self.value_min is None else f"{self.value_min:,.15g}"
            high = "" if self.value_max is None else f"{self.value_max:,.15g}"
            words = f"{low} to {high}" if low and high else f"{low} or more" if low else f"up to {high}"
        else:
            prefix = {
                "at_least": "at least ",
                "more_than": "more than ",
                "at_most": "at most ",
                "less_than": "less than ",
            }.get(self.bound, "")
            words = f"{prefix}{self.value:,.15g}"
        return f"about {words}" if self.approximate else words


class Analysis(NamedTuple):
    """All that the program found in one document: ``explain`` prints it, ``extract`` keeps the facts.

    ``evidence`` holds, by ``fact_id``, the lines that say why the row is what it is; it is empty unless asked for.
    """

    document: Document
    facts: tuple[Fact, ...]
    discards: tuple[Discard, ...]
    evidence: dict[str, tuple[str, ...]]


class Used(NamedTuple):
    """How many characters of a text stand in the sentences of its articles, and how many it has; white space apart."""

    read: int
    whole: int


class Outcome(NamedTuple):
    """What came of one document: the facts kept, and how many number-like marks were discarded.

    ``characters`` is the length of its text; ``date`` its day of publication, None when not known; ``analysis`` is
    None unless the settings ask for it; ``made`` is what ``Settings.make`` put there, None for nothing; ``about`` is
    what stands beside its text in a table, ``kept`` the cells of it that its rows carry; ``used`` is
    None where most of the text was read; ``foreign`` counts its articles that seem to be in another language.
    """

    doc_id: str
    facts: list[Fact]
    discards: int
    characters: int
    date: dt.date | None = None
    analysis: Analysis | None = None
    made: Any = None
    about: About = About()
    kept: tuple[str, ...] = ()
    used: Used | None = None
    foreign: int = 0
