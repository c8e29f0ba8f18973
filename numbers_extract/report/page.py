"""Outcomes in, the page out: the data that its script shows, and the template filled in."""

from __future__ import annotations

import base64
import hashlib
import json
from importlib import resources
from typing import TYPE_CHECKING, Any, NamedTuple

from numbers_extract.extras import require_for_output
from numbers_extract.report.charts import HEIGHT, HUES, WIDTH, kind_bars, toll_chart
from numbers_extract.schema import DESCRIPTIONS, KIND_DESCRIPTIONS
from numbers_extract.summary import SUMMARY_COLUMNS, summarize_facts
from numbers_extract.table import CATEGORIES, COLUMNS
from numbers_extract.writers import plain_cell

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from numbers_extract.records import Discard, Fact
    from numbers_extract.summary import SummaryRow
    from numbers_extract.workers import Outcome

__all__ = ["PageSettings", "build_page", "page_data"]


class PageSettings(NamedTuple):
    """``title`` heads the page; ``token`` is that of the correcting mode, empty for a report; ``version`` is ours."""

    title: str = "Numbers in the text"
    token: str = ""
    version: str = ""


def build_page(outcomes: Sequence[Outcome], settings: PageSettings) -> str:
    """The page as a text of ASCII characters and those of the template.

    Args:
        outcomes: what came of each document, with its analysis.
        settings: see :class:`PageSettings`.

    Raises:
        UsageError: the extra ``report`` is not installed.
    """
    require_for_output("jinja2", "a report")
    from jinja2 import Environment, PackageLoader, StrictUndefined

    script, style = _asset("page.js"), _asset("page.css")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    environment = Environment(
        loader=PackageLoader("numbers_extract.report"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    summary = [(outcome, row) for outcome in outcomes for row in summarize_facts(outcome.facts)]
    facts = [fact for outcome in outcomes for fact in outcome.facts]
    return environment.get_template("page.html.j2").render(
        settings=settings,
        policy=f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
        + ("; connect-src 'self'" if settings.token else ""),
        style=style,
        script=script,
        data=_json(page_data(outcomes, settings)),
        hues=HUES,
        documents=len(outcomes),
        facts=len(facts),
        discards=sum(outcome.discards for outcome in outcomes),
        kinds=[(bar.kind, bar.facts, KIND_DESCRIPTIONS[bar.kind]) for bar in kind_bars(facts)],
        bars=kind_bars(facts),
        tolls=toll_chart([(_published(outcome, row), row) for outcome, row in summary]),
        width=WIDTH,
        height=HEIGHT,
        summary_columns=list(SUMMARY_COLUMNS),
        summary=[[_shown(cell) for cell in row] for _, row in summary],
    )


def _asset(name: str) -> str:
    """A file of the templates, as text."""
    return resources.files("numbers_extract.report").joinpath("templates", name).read_text(encoding="utf-8")


def _json(data: object) -> str:
    """JSON that may stand in an HTML element: no sign in it means anything to HTML."""
    text = json.dumps(data, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _published(outcome: Outcome, row: SummaryRow) -> dt.date | None:
    """The day of a figure: that of its document, else the one its article states."""
    if outcome.date is not None or outcome.analysis is None:
        return outcome.date
    return next((a.published for a in outcome.analysis.document.articles if a.number == row.article), None)


def _shown(cell: Any) -> str:  # noqa: ANN401  (a cell of any column)
    plain = plain_cell(cell)
    if plain is None:
        return ""
    if isinstance(plain, bool):
        return "yes" if plain else ""
    return f"{plain:,.15g}" if isinstance(plain, int | float) else str(plain)


# ------------------------------------------------------------------------------------------------ data
def page_data(outcomes: Iterable[Outcome], settings: PageSettings) -> dict[str, Any]:
    """What the script shows: the rows of the table, and each text in pieces with the row that a piece belongs to."""
    rows: list[list[Any]] = []
    documents: list[dict[str, Any]] = []
    for outcome in outcomes:
        if outcome.analysis is None:
            raise ValueError("the outcomes of a report need their analyses")
        first = len(rows)
        rows.extend([plain_cell(cell) for cell in fact] for fact in outcome.facts)
        discards = outcome.analysis.discards
        documents.append(
            {
                "id": outcome.doc_id,
                "date": outcome.date.isoformat() if outcome.date is not None else "",
                "pieces": _pieces(outcome.analysis.document.text, outcome.facts, discards, first),
                "discards": [[d.surface, d.reason, d.rule] for d in discards],
                "first": first,
                "count": len(outcome.facts),
            }
        )
    return {
        "columns": list(COLUMNS),
        "categories": {name: list(members) for name, members in CATEGORIES.items()},
        "about": DESCRIPTIONS,
        "kinds": KIND_DESCRIPTIONS,
        "hues": HUES,
        "rows": rows,
        "documents": documents,
        "token": settings.token,
    }


def _pieces(text: str, facts: Sequence[Fact], discards: Sequence[Discard], first: int) -> list[list[Any]]:
    """The text cut up: ``[start, words]``, ``[start, words, row]`` of a fact, ``[start, words, -1 - n]`` of a discard.

    Where two overlap, the fact is shown, or the one that begins first.
    """
    marks = [(fact.start, fact.end, 0, first + n) for n, fact in enumerate(facts)]
    marks += [(discard.start, discard.end, 1, -1 - n) for n, discard in enumerate(discards)]
    taken: list[tuple[int, int, int, int]] = []
    for mark in sorted(marks, key=lambda m: (m[2], m[0])):
        if mark[2] == 0 and taken and taken[-1][1] > mark[0]:
            continue
        taken.append(mark)
    free = [m for m in taken if m[2] == 0]
    covered = bytearray(len(text))
    for start, end, *_ in free:
        covered[start:end] = b"\1" * (end - start)
    shown = free + [m for m in taken if m[2] == 1 and not any(covered[m[0] : m[1]])]
    pieces: list[list[Any]] = []
    at = 0
    for start, end, _, reference in sorted(shown):
        if start < at:
            continue
        if start > at:
            pieces.append([at, text[at:start]])
        pieces.append([start, text[start:end], reference])
        at = end
    if at < len(text):
        pieces.append([at, text[at:]])
    return pieces
