"""The facts of a figure and of its article in, when and where it happened and who says so out.

What the figure's own words do not say is taken from the article, and ``date_from`` and ``country_from`` say so:
``fact`` is the words of the figure or of a rival claim; ``article`` those of the other facts of the article;
``dateline`` the place in front of its first sentence; ``published`` the day of publication.
"""

from __future__ import annotations

import collections
import datetime as dt
import functools
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.context.place import Home, dateline_country
from numbers_extract.text.paragraphs import read_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numbers_extract.records import Fact

__all__ = ["ArticleSetting", "Setting", "setting_of", "sources_of"]

_ONE_EVENT: Final = 3  # days: a longer span does not date an event


class Setting(NamedTuple):
    """When and where, and who did it; empty strings and None for what nothing says."""

    published: dt.date | None
    date_start: dt.date | None
    date_end: dt.date | None
    date_from: str
    place: str
    country: str
    country_from: str
    actor: str


class ArticleSetting:
    """The day and country of an article by its facts; each is looked for when it is first asked."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._facts = facts

    @functools.cached_property
    def published(self) -> dt.date | None:
        """The day of publication."""
        return next((fact.published for fact in self._facts if fact.published is not None), None)

    @functools.cached_property
    def days(self) -> tuple[dt.date, dt.date] | None:
        """The days that most of its facts with a short time are dated to, the first of them where several are."""
        told = collections.Counter(
            (fact.date_start, fact.date_end)
            for fact in self._facts
            if fact.date_start is not None
            and fact.date_end is not None
            and (fact.date_end - fact.date_start).days <= _ONE_EVENT
        )
        return told.most_common(1)[0][0] if told else None

    @functools.cached_property
    def country(self) -> str:
        """The country that most of its facts with a place lie in, where no other is named as often."""
        told = collections.Counter(code for fact in self._facts for code in set(filter(None, fact.country.split(";"))))
        best = told.most_common(2)
        if not best:
            return self._country_of_its_states()
        return best[0][0] if len(best) == 1 or best[0][1] > best[1][1] else ""

    def _country_of_its_states(self) -> str:
        """The only country whose states or whose towns' police the sentences of its facts name."""
        text = " ".join(dict.fromkeys(fact.sentence for fact in self._facts if fact.sentence))
        home = Home(text, 0, len(text))
        return home.country or home.policed

    @functools.cached_property
    def dateline_country(self) -> str:
        """The country of the place in front of its first words, where a fact stands in that sentence."""
        opening = min(self._facts, key=lambda fact: (fact.section != "body", fact.start), default=None)
        if opening is None or not opening.sentence:
            return ""
        place = read_paragraphs(opening.sentence)[0].place
        return "" if place is None else dateline_country(opening.sentence[place.start : place.end])


def setting_of(taken: Sequence[Fact], rivals: Sequence[Fact], article: ArticleSetting) -> Setting:
    """When and where what the figure counts took place."""
    facts = [*taken, *rivals]
    start, end, date_from = _days(facts, article)
    country = _first(fact.country for fact in facts)
    ways = (("fact", country), ("article", article.country), ("dateline", article.dateline_country))
    country_from, country = next(((name, code) for name, code in ways if code), ("", ""))
    published = next((fact.published for fact in taken if fact.published is not None), article.published)
    place, actor = _first(fact.place for fact in facts), _first(fact.actor for fact in facts)
    return Setting(published, start, end, date_from, place, country, country_from, actor)


def _days(facts: Sequence[Fact], article: ArticleSetting) -> tuple[dt.date | None, dt.date | None, str]:
    dated = next((fact for fact in facts if fact.date_start is not None or fact.date_end is not None), None)
    if dated is not None:
        return dated.date_start, dated.date_end, "fact"
    if article.days is not None:
        return (*article.days, "article")
    return article.published, article.published, "published" if article.published is not None else ""


def _first(words: Iterable[str]) -> str:
    return next(filter(None, words), "")


def sources_of(facts: Iterable[Fact]) -> tuple[str, ...]:
    """Who states the facts, each once, in order."""
    return tuple(dict.fromkeys(fact.source for fact in facts if fact.source))
