"""The facts of an article in, and its text where it is at hand, its report out: what it tells of an event, made small.

A report holds no text, so that those of a large collection can be compared in memory.
"""

from __future__ import annotations

import datetime as dt
import itertools
from array import array
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.context.place import Home
from numbers_extract.figures.incidents.roundups import events_of, names_in
from numbers_extract.figures.incidents.telling import telling_words
from numbers_extract.figures.rivals import is_update
from numbers_extract.figures.setting import ArticleSetting
from numbers_extract.figures.summary import ArticleFigure, SummaryRow, article_figures
from numbers_extract.frames.traits import BALLOT_KINDS
from numbers_extract.kinds import all_kinds, is_own
from numbers_extract.lexicon.countries import ADJECTIVES, COUNTRY_NAMES
from numbers_extract.lexicon.people import CIVILIANS
from numbers_extract.lexicon.relators import ARTICLES
from numbers_extract.patterns import later
from numbers_extract.quantities.measures import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numbers_extract.records import Fact

__all__ = ["ArticleText", "Claim", "Report", "Told", "reports_of"]

_HARM: Final = frozenset(kind.name for kind in all_kinds() if kind.victim or kind.deed)
_AGES: Final = frozenset(kind.name for kind in all_kinds() if kind.measured and kind.personal)
_WORD: Final = later(r"\w+")
_LONGEST_HEADLINE: Final = 200  # characters
_ONE_EVENT: Final = 1  # days
_COUNTRY_WORDS: Final = frozenset(
    word.lower() for name in (*COUNTRY_NAMES, *ADJECTIVES) for word in (*name.split(), name.rstrip("."))
)


class Claim(NamedTuple):
    """One number that one source states. ``update`` says that it is told as newer than others."""

    value: float | None
    value_min: float | None
    value_max: float | None
    bound: str
    approximate: bool
    status: str
    source: str
    fact_id: str
    update: bool


class Told(NamedTuple):
    """The figure of one kind that a report tells, and its claims, that of the figure first.

    ``tier`` is the place of its sort among the tiers, 0 the best. ``group`` is who is counted, empty for all.
    """

    kind: str
    value: float | None
    value_min: float | None
    value_max: float | None
    bound: str
    group: str
    actor: str
    place: str
    country: str
    date_start: dt.date | None
    date_end: dt.date | None
    date_from: str
    tier: int
    sentence: str
    fact_ids: tuple[str, ...]
    claims: tuple[Claim, ...]


class Report(NamedTuple):
    """One article. ``name`` is its document, with ``#n`` for the nth article where there are several.

    ``day`` is the day of its event, None where its facts do not settle one. ``words`` are the telling words of all its
    text, ``event_words`` those of its headline and of the sentences that tell of harm. ``countries`` are those of its
    harm; where nothing says them, ``named`` is the only one that these words name. ``civilians`` are the figures of
    those alone whom the text calls civilians, or a group that is.
    """

    name: str
    outlet: str
    published: dt.date | None
    day: dt.date | None
    words: array[int]
    event_words: array[int]
    ages: frozenset[float]
    places: frozenset[int]
    countries: frozenset[str]
    named: frozenset[str]
    actors: frozenset[str]
    figures: tuple[Told, ...]
    civilians: tuple[Told, ...]


class ArticleText(NamedTuple):
    """The text of one article, its headline, its outlet and its day; empty strings and None for what is not known."""

    text: str = ""
    headline: str = ""
    outlet: str = ""
    published: dt.date | None = None


def reports_of(doc_id: str, facts: Sequence[Fact], texts: Mapping[int, ArticleText] | None = None) -> Iterator[Report]:
    """A report for each article of one document.

    Args:
        doc_id: the name of the document.
        facts: its facts.
        texts: its articles by number; where None, those that have facts, by their sentences.
    """
    of_article: dict[int, list[Fact]] = {}
    for fact in facts:
        of_article.setdefault(fact.article, []).append(fact)
    numbers = sorted({*of_article, *(texts or ())})
    for number in numbers:
        name = doc_id if len(numbers) == 1 and number == 1 else f"{doc_id}#{number}"
        article = (texts or {}).get(number, ArticleText())
        first, *others = events_of(of_article.get(number, []))
        elsewhere = _sentences(itertools.chain.from_iterable(others))
        yield _report(name, first, article._replace(text=_without(article.text, elsewhere)))
        for told in others:
            report = _report(name, told, ArticleText("", "", article.outlet, article.published))
            yield _in_country(report, of_article[number])


def _in_country(report: Report, facts: Sequence[Fact]) -> Report:
    """A further event of an article, in the country of the article where nothing says another."""
    around = ArticleSetting(facts)
    country = around.country or around.dateline_country
    if report.countries or not country:
        return report
    return report._replace(
        countries=frozenset({country}),
        figures=tuple(told._replace(country=told.country or country) for told in report.figures),
    )


def _without(text: str, sentences: Iterable[str]) -> str:
    """A text without some sentences, whose white space may be folded; what is not found in it stays."""
    for sentence in sentences:
        text = text.replace(sentence, "")
    return text


def _report(name: str, facts: Sequence[Fact], article: ArticleText) -> Report:
    figures = list(article_figures(facts))
    harm = [fact for fact in facts if _tells_harm(fact)]
    sentences = _sentences(harm or facts)
    text = article.text or "\n".join(_sentences(facts))
    headline = article.headline or text.lstrip().partition("\n")[0][:_LONGEST_HEADLINE]
    published = next((fact.published for fact in facts if fact.published is not None), article.published)
    countries = frozenset(code for fact in harm for code in fact.country.split(";") if code)
    return Report(
        name=name,
        outlet=article.outlet,
        published=published,
        day=_event_day(figures),
        words=telling_words(text),
        event_words=telling_words("\n".join([headline, *sentences])),
        ages=frozenset(fact.value for fact in facts if fact.kind in _AGES and fact.value is not None),
        places=frozenset(telling_words(" ".join(_place_names(harm)))),
        countries=countries,
        named=frozenset() if countries else _only_country("\n".join([headline, *sentences])),
        actors=_words_of((fact.actor for fact in harm), ARTICLES),
        figures=tuple(_told(figure) for figure in figures if figure.row.kind not in BALLOT_KINDS),
        civilians=tuple(map(_told, article_figures([fact for fact in harm if fact.group in CIVILIANS]))),
    )


def _tells_harm(fact: Fact) -> bool:
    """Whether it counts victims or deeds; of a user's own kinds those that count people."""
    return fact.kind in _HARM or (is_own(fact.kind) and fact.unit == PERSON)


def _sentences(facts: Iterable[Fact]) -> list[str]:
    return list(dict.fromkeys(fact.sentence for fact in facts))


def _place_names(harm: Iterable[Fact]) -> list[str]:
    """The words that name where harm was done; those of a country only where they name nothing within it."""
    names = list(names_in(fact.place for fact in harm))
    return [name for name in names if name.lower() not in _COUNTRY_WORDS] or names


def _only_country(text: str) -> frozenset[str]:
    """The only country that a text names, by its own name or by that of a place or a people; else none."""
    named = Home(text, 0, len(text)).named
    return frozenset(named if len(named) == 1 else ())


def _words_of(phrases: Iterable[str], fillers: frozenset[str]) -> frozenset[str]:
    return frozenset(itertools.chain.from_iterable(_WORD.findall(phrase.lower()) for phrase in phrases)) - fillers


def _event_day(figures: Sequence[ArticleFigure]) -> dt.date | None:
    """The day that the first dated figure gives."""
    for figure in figures:
        row = figure.row
        if row.date_from in {"fact", "article"} and row.date_start is not None and row.date_end is not None:
            if _is_ahead(row):
                continue
            return row.date_start if (row.date_end - row.date_start).days <= _ONE_EVENT else None
    return None


def _is_ahead(row: SummaryRow) -> bool:
    """Whether a figure is dated behind the day of publication: what it counts had happened by then."""
    return row.published is not None and row.date_start is not None and row.date_start > row.published


def _told(figure: ArticleFigure) -> Told:
    row = figure.row
    if _is_ahead(row):
        row = row._replace(date_start=row.published, date_end=row.published, date_from="published")
    first = figure.taken[0]
    own = Claim(
        row.value,
        *((row.value_min, row.value_max) if not figure.rivals else figure.own),
        row.bound,
        first.approximate,
        row.status,
        row.source,
        first.fact_id,
        is_update(first),
    )
    claims = [own, *map(_claim, figure.rivals)]
    once = {(c.value, c.value_min, c.value_max, c.status, c.source.lower()): c for c in reversed(claims)}
    return Told(
        kind=row.kind,
        value=row.value,
        value_min=row.value_min,
        value_max=row.value_max,
        bound=row.bound,
        group=row.group,
        actor=row.actor,
        place=row.place,
        country=row.country,
        date_start=row.date_start,
        date_end=row.date_end,
        date_from=row.date_from,
        tier=figure.tier,
        sentence=first.sentence,
        fact_ids=tuple(fact.fact_id for fact in (*figure.taken, *figure.rivals)),
        claims=tuple(reversed(once.values())),
    )


def _claim(fact: Fact) -> Claim:
    low, high = (fact.value, fact.value) if fact.bound == "equal" else (fact.value_min, fact.value_max)
    return Claim(
        fact.value, low, high, fact.bound, fact.approximate, fact.status, fact.source, fact.fact_id, is_update(fact)
    )
