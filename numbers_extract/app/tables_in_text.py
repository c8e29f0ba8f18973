"""The facts of a text and its tables in, both in one order out: each row of a table is read as the sentence it says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from numbers_extract.records import Analysis, Discard, Fact
from numbers_extract.text.table_blocks import TableRow

__all__ = ["with_tables"]


def with_tables(analysis: Analysis, rows: Sequence[TableRow], read: Callable[[str], Analysis]) -> Analysis:
    """The analysis with the facts of the table rows, in text order, numbered anew.

    ``read`` analyses the words of a row; a fact counts where it stands in a cell of the text.
    """
    told, left = list(analysis.facts), list(analysis.discards)
    evidence = dict(analysis.evidence)
    for n, row in enumerate(rows):
        said = read(row.words)
        left += _discarded(said.discards, row, analysis.document.text)
        for fact in _placed(said.facts, row, analysis, f"{analysis.document.doc_id}:row{n}"):
            told.append(fact)
            evidence[fact.fact_id] = said.evidence.get(f":{fact.fact_id.rpartition(':')[2]}", ())
    left.sort(key=lambda discard: discard.start)
    return _numbered(analysis._replace(discards=tuple(left)), told, evidence)


def _discarded(discards: Iterable[Discard], row: TableRow, text: str) -> Iterable[Discard]:
    """The discards of a row at the places of their cells."""
    for discard in discards:
        for at, cell in row.cells:
            inside = discard.start - at
            if 0 <= inside < cell.end - cell.start:
                start = cell.start + inside
                end = min(start + discard.end - discard.start, cell.end)
                yield discard._replace(start=start, end=end, surface=text[start:end])


def _placed(facts: Iterable[Fact], row: TableRow, analysis: Analysis, name: str) -> Iterable[Fact]:
    """The facts of a row at the places of their cells; those of other words are left out."""
    text = analysis.document.text
    articles = analysis.document.articles
    article = next((a for a in reversed(articles) if a.start <= row.start), articles[0])
    for fact in facts:
        for at, cell in row.cells:
            inside = fact.start - at
            if 0 <= inside < cell.end - cell.start:
                start = cell.start + inside
                end = min(start + fact.end - fact.start, cell.end)
                number = fact.fact_id.rpartition(":")[2]
                part = f"{name}:{fact.part_of.rpartition(':')[2]}" if fact.part_of else ""
                yield fact._replace(
                    doc_id=analysis.document.doc_id,
                    fact_id=f"{name}:{number}",
                    part_of=part,
                    article=article.number,
                    published=fact.published or article.published,
                    section="body",
                    start=start,
                    end=end,
                    surface=text[start:end],
                )


def _numbered(analysis: Analysis, told: list[Fact], evidence: dict[str, tuple[str, ...]]) -> Analysis:
    """The facts in text order, with ids that count them."""
    told.sort(key=lambda fact: fact.start)
    names = {fact.fact_id: f"{analysis.document.doc_id}:{n}" for n, fact in enumerate(told, 1)}
    facts = [fact._replace(fact_id=names[fact.fact_id], part_of=names.get(fact.part_of, "")) for fact in told]
    return analysis._replace(
        facts=tuple(facts), evidence={names[key]: why for key, why in evidence.items() if key in names}
    )
