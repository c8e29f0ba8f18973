"""The outcome of a document in, the same with what a command shows of it out.

This is a part of the work on a document: the process that analysed it does it, and it fails with that document alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from numbers_extract.figures.incidents.report import ArticleText
    from numbers_extract.lexicon.user_lexicon import UserLexicon
    from numbers_extract.records import Outcome
    from numbers_extract.tables.views import View

__all__ = [
    "with_articles",
    "with_clause_lines",
    "with_clauses",
    "with_explained",
    "with_explanation",
    "with_kept",
    "with_page",
    "with_reports",
    "with_summary",
    "with_view",
]


_FURNITURE: Final = frozenset({"byline", "footer"})


def with_summary(outcome: Outcome, *, kinds: frozenset[str] | None = None) -> Outcome:
    """The rows of the summary; of these ``kinds`` alone, where they are given, though all facts have a say."""
    from numbers_extract.figures.summary import summarize_facts

    rows = summarize_facts(outcome.facts)
    return outcome._replace(made=[row for row in rows if kinds is None or row.kind in kinds])


def with_view(outcome: Outcome, *, view: View, vague: str, kinds: frozenset[str] | None = None) -> Outcome:
    """The rows of a view, by the convention ``vague``; with figures of these ``kinds`` alone, where they are given."""
    from numbers_extract.tables.views import view_rows

    return outcome._replace(made=view_rows(outcome.facts, view, outcome.date, vague=vague, kinds=kinds))


def with_reports(outcome: Outcome) -> Outcome:
    """The reports of its articles, for incidents; the analysis is let go, and the facts, which are in the reports."""
    from numbers_extract.figures.incidents.report import reports_of

    texts = None if outcome.analysis is None else _article_texts(outcome)
    made = list(reports_of(outcome.doc_id, outcome.facts, texts))
    return outcome._replace(made=made, analysis=None)


def _article_texts(outcome: Outcome) -> dict[int, ArticleText]:
    """The texts of the articles by number; the outcome has its analysis."""
    from numbers_extract.app.articles import article_rows
    from numbers_extract.figures.incidents.report import ArticleText

    assert outcome.analysis is not None  # noqa: S101  (who calls has looked)
    document = outcome.analysis.document
    told: dict[int, list[str]] = {}
    for sentence in document.sentences:
        if sentence.section not in _FURNITURE:
            told.setdefault(sentence.article, []).append(document.text[sentence.start : sentence.end])
    return {
        row.article: ArticleText("\n".join(told.get(row.article, ())), row.headline, row.outlet, row.published)
        for row in article_rows(document, outcome.date, outcome.about)
    }


def with_page(outcome: Outcome, *, keep: bool = False) -> Outcome:
    """The document's part of a report; the analysis, which is large, is let go unless it is to be kept."""
    from numbers_extract.figures.incidents.report import reports_of
    from numbers_extract.report import page_part

    texts = None if outcome.analysis is None else _article_texts(outcome)
    reports = [] if keep else list(reports_of(outcome.doc_id, outcome.facts, texts))
    return outcome._replace(made=page_part(outcome, reports), analysis=outcome.analysis if keep else None)


def with_kept(outcome: Outcome) -> Outcome:
    """The facts, each with the cells that are carried from the table of texts."""
    return outcome._replace(made=[(*fact, *outcome.kept) for fact in outcome.facts])


def with_articles(outcome: Outcome) -> Outcome:
    """The rows of ``articles``; the outcome needs its analysis, which is let go."""
    from numbers_extract.app.articles import article_rows

    assert outcome.analysis is not None  # noqa: S101  (the settings ask for it)
    made = list(article_rows(outcome.analysis.document, outcome.date, outcome.about))
    return outcome._replace(made=made, analysis=None)


def with_clauses(outcome: Outcome, *, lexicon: UserLexicon | None = None) -> Outcome:
    """The rows of ``clauses``; the outcome needs its analysis, which is let go."""
    from numbers_extract.app.clauses import clause_rows

    assert outcome.analysis is not None  # noqa: S101  (the settings ask for it)
    return outcome._replace(made=list(clause_rows(outcome.analysis.document, lexicon)), analysis=None)


def with_clause_lines(outcome: Outcome, *, lexicon: UserLexicon | None = None) -> Outcome:
    """The lines of ``explain --clauses``; the outcome needs its analysis."""
    from numbers_extract.app.clauses import clause_lines

    assert outcome.analysis is not None  # noqa: S101  (the settings ask for it)
    return outcome._replace(made=list(clause_lines(outcome.analysis.document, lexicon)))


def with_explanation(outcome: Outcome) -> Outcome:
    """The lines of ``explain``; the outcome needs its analysis."""
    from numbers_extract.app.explain import explanation

    assert outcome.analysis is not None  # noqa: S101  (the settings ask for it)
    return outcome._replace(made=list(explanation(outcome.analysis, outcome.facts)))


def with_explained(outcome: Outcome) -> Outcome:
    """What ``explain --format json`` says of the document; the outcome needs its analysis."""
    from numbers_extract.app.explain import explained

    assert outcome.analysis is not None  # noqa: S101  (the settings ask for it)
    return outcome._replace(made=[explained(outcome.analysis, outcome.facts)])
