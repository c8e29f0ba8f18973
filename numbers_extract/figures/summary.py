"""Facts in, one figure a document, article and kind out, with its range, its day and place, and why it was chosen.

Only the kinds that a person would ask one figure of are summed up: victims and people, attacks, weapons; of votes and
seats there is a row for each party, candidate or side. How a figure is chosen says :mod:`.tiers`, what rivals it
:mod:`.rivals`, where its day and country come from :mod:`.setting`.

Injuries are told by casualties less deaths where the text divides them so (``five were shot, one fatally``) or gives no
larger figure of its own, and those who died of the wounded are taken off.

Figures that the text denies, plans or holds possible are never taken, nor are rates, nor how much a figure changed.
"""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.figures.arithmetic import Interval
from numbers_extract.figures.ballots import BallotRow, ballot_rows, is_share
from numbers_extract.figures.documents import by_document
from numbers_extract.figures.events import drop_other_periods, of_own_event, on_its_own
from numbers_extract.figures.figure import Figure, figure_of
from numbers_extract.figures.said import LIVED, OWN_EVENT
from numbers_extract.figures.setting import ArticleSetting, setting_of, sources_of
from numbers_extract.figures.survivors import survivors, total_of_both, without_dead
from numbers_extract.frames.traits import BALLOT_KINDS
from numbers_extract.kinds import all_kinds, is_own

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numbers_extract.records import Fact

__all__ = [
    "SUMMARY_COLUMNS",
    "SUMMARY_KINDS",
    "ArticleFigure",
    "SummaryRow",
    "article_figures",
    "in_order",
    "summarize_facts",
]

SUMMARY_KINDS: Final = tuple(kind.name for kind in all_kinds() if not (kind.measured or kind.plain))
"""The kinds that are summed up, in the order of the rows."""
_COUNTED: Final = next(kind.dimension for kind in all_kinds() if kind.plain)


def is_summed(fact: Fact) -> bool:
    """Whether its kind is summed up: one of :data:`SUMMARY_KINDS`, or a user's own that counts."""
    return fact.kind in SUMMARY_KINDS or (is_own(fact.kind) and fact.dimension == _COUNTED)


def in_order(kinds: Iterable[str]) -> list[str]:
    """Kinds in the order of the rows: a user's own stand behind all others, by name."""
    given = set(kinds)
    return [kind for kind in SUMMARY_KINDS if kind in given] + sorted(filter(is_own, given))


SUMMARY_COLUMNS: Final = {
    "doc_id": "string",
    "article": "integer",
    "kind": "category",
    "value": "number",
    "value_min": "number",
    "value_max": "number",
    "bound": "category",
    "contest": "string",
    "actor": "string",
    "group": "category",
    "total": "number",
    "share": "number",
    "published": "date",
    "date_start": "date",
    "date_end": "date",
    "date_from": "string",
    "place": "string",
    "country": "string",
    "country_from": "string",
    "source": "string",
    "sources": "string",
    "status": "category",
    "facts": "integer",
    "fact_id": "string",
    "conflict": "flag",
    "why": "string",
}
"""The columns of the summary, with the specs of :mod:`numbers_extract.tables.columns`."""


class SummaryRow(NamedTuple):
    """One figure. ``value`` None with a ``value_min`` is a vague word or a range.

    ``value_min`` and ``value_max`` span what the claims about one event allow, None for an open end. ``facts`` counts
    the facts of the kind that could be used; ``fact_id`` names those the figure is made of, ``;``-joined, ``sources``
    those who state it or a rival claim; ``conflict`` says that two claims of equal standing cannot both be true.
    ``total`` and ``share`` are those of a party, candidate or side.
    """

    doc_id: str
    article: int
    kind: str
    value: float | None
    value_min: float | None
    value_max: float | None
    bound: str
    contest: str
    actor: str
    group: str
    total: float | None
    share: float | None
    published: dt.date | None
    date_start: dt.date | None
    date_end: dt.date | None
    date_from: str
    place: str
    country: str
    country_from: str
    source: str
    sources: str
    status: str
    facts: int
    fact_id: str
    conflict: bool
    why: str


class ArticleFigure(NamedTuple):
    """A row of the summary and the facts behind it: the figure's own and its rivals.

    ``own`` is what the figure alone allows, ``tier`` the place of its sort among the tiers, 0 the best.
    """

    row: SummaryRow
    taken: tuple[Fact, ...]
    rivals: tuple[Fact, ...]
    own: Interval
    tier: int


def summarize_facts(facts: Iterable[Fact]) -> list[SummaryRow]:
    """One row for each document, article and kind that has a usable figure, in the order of the documents.

    Raises:
        InputError: the rows of two documents with one id are mixed.
    """
    return [told.row for document in by_document(facts) for told in article_figures(document)]


def article_figures(document: Sequence[Fact]) -> Iterator[ArticleFigure]:
    """The figures of one document, article by article."""
    articles: dict[int, list[Fact]] = {}
    for fact in document:
        articles.setdefault(fact.article, []).append(fact)
    kind_of = {fact.fact_id: fact.kind for fact in document}
    for article, facts in articles.items():
        kinds: dict[str, list[Fact]] = {}
        for fact in facts:
            if is_summed(fact):
                kinds.setdefault(fact.kind, []).append(on_its_own(fact, kind_of))
        setting = ArticleSetting(facts)
        figures = _figures(kinds)
        ballots = ballot_rows([*itertools.chain.from_iterable(kinds.values()), *filter(is_share, facts)])
        for kind in in_order({*figures, *BALLOT_KINDS}):
            if kind in BALLOT_KINDS:
                yield from (_ballot_row(article, side, setting) for side in ballots[kind])
            else:
                yield _row(article, figures[kind], setting)


def _figures(kinds: dict[str, list[Fact]]) -> Mapping[str, Figure]:
    """The figure of each kind that has one in an article."""
    drop_other_periods(kinds)
    own = min((f.start for fs in kinds.values() for f in fs if OWN_EVENT.hold(f)), default=0)
    found = {
        kind: figure
        for kind in in_order(kinds)
        if kind not in BALLOT_KINDS and (figure := figure_of(kind, of_own_event(kinds.get(kind, []), own))) is not None
    }
    both = total_of_both(found, kinds.get(LIVED, ()))
    if both is not None:
        found[LIVED] = both
    facts_by_id = {fact.fact_id: fact for fact in itertools.chain.from_iterable(kinds.values())}
    left = without_dead(found, facts_by_id) or survivors(found, facts_by_id)
    if left is not None:
        found[LIVED] = left
    return found


def _ballot_row(article: int, side: BallotRow, around: ArticleSetting) -> ArticleFigure:
    """The number of a party, candidate or side as a row."""
    told = _row(article, side.figure, around)
    row = told.row._replace(
        contest=side.contest, actor=side.actor, group=side.group, total=side.total, share=side.share
    )
    return told._replace(row=row)


def _row(article: int, figure: Figure, around: ArticleSetting) -> ArticleFigure:
    """The figure as a row, with its day, place and source."""
    setting = setting_of(figure.taken, figure.rivals, around)
    first = figure.taken[0]
    row = SummaryRow(
        doc_id=first.doc_id,
        article=article,
        kind=figure.kind,
        value=figure.value,
        value_min=figure.value_min,
        value_max=figure.value_max,
        bound=figure.bound,
        contest="",
        actor=setting.actor,
        group=first.group if len({fact.group for fact in figure.taken}) == 1 else "",
        total=None,
        share=None,
        published=setting.published,
        date_start=setting.date_start,
        date_end=setting.date_end,
        date_from=setting.date_from,
        place=setting.place,
        country=setting.country,
        country_from=setting.country_from,
        source=next((fact.source for fact in figure.taken if fact.source), ""),
        sources=";".join(sources_of([*figure.taken, *figure.rivals])),
        status=first.status,
        facts=figure.facts,
        fact_id=";".join(fact.fact_id for fact in figure.taken),
        conflict=figure.conflict,
        why=figure.why,
    )
    return ArticleFigure(row, figure.taken, figure.rivals, figure.own, figure.tier)
