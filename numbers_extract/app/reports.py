"""Facts as a caller of Python has them in, the reports of their articles out, to be grouped into incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from numbers_extract.figures.documents import by_document
from numbers_extract.figures.incidents.report import ArticleText, reports_of
from numbers_extract.records import Fact
from numbers_extract.tables.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numbers_extract.figures.incidents.report import Report

__all__ = ["reports_of_all"]


def reports_of_all(facts: Iterable[Fact | Facts]) -> list[Report]:
    """The reports of all documents: of lists of facts with their texts, and of single facts of any number."""
    if isinstance(facts, Facts):
        facts = [facts]
    reports: list[Report] = []
    loose: list[Fact] = []
    for given in facts:
        if isinstance(given, Fact):
            loose.append(given)
        else:
            reports.extend(reports_of(given.doc_id, given, _texts(given)))
    for document in by_document(loose):
        reports.extend(reports_of(document[0].doc_id, document))
    return reports


def _texts(facts: Facts) -> dict[int, ArticleText]:
    """The text of each article: from its first fact to the first of the next."""
    starts: dict[int, int] = {}
    for fact in facts:
        starts[fact.article] = min(fact.start, starts.get(fact.article, fact.start))
    if not facts.text:
        return {}
    numbers = sorted(starts) or [1]
    bounds = [0, *(starts[number] for number in numbers[1:]), len(facts.text)]
    return {
        number: ArticleText(facts.text[bounds[n] : bounds[n + 1]], published=facts.date)
        for n, number in enumerate(numbers)
    }
