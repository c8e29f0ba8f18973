"""Golden texts in, how often each rule was right on them out: what ``rules --measured`` prints.

A frame is right where its row is in the golden table, with its span, value and kind. A cue is right where the column
that it set agrees with the table, on rows that are right themselves; on others nobody can tell.
"""

from __future__ import annotations

import collections
import functools
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from numbers_extract.app.check import golden_texts, row_pairs, same_cell
from numbers_extract.app.engine import analyse
from numbers_extract.boundary import attempt
from numbers_extract.errors import Failure
from numbers_extract.lexicon.context_cues import all_context_cues
from numbers_extract.tables.golden import read_golden, read_utf8

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from numbers_extract.records import Analysis, Rule
    from numbers_extract.tables.golden import GoldenRow

__all__ = ["MEASURED_FAMILIES", "Measured", "measure_rules", "measured_lines", "measured_records"]

MEASURED_FAMILIES: Final = ("frame", "cue")
"""The families of rules of which a golden table can tell whether they were right."""
_CUE = "cue "


class Measured(NamedTuple):
    """How a rule did: the rows that it made or marked, and how many of them are right."""

    fired: int
    right: int


def measure_rules(folder: Path) -> tuple[dict[str, Measured], list[Failure]]:
    """How each rule that fired did on the golden texts of a folder, by its id, and the texts that failed.

    Raises:
        InputError: the folder has no golden text, or a file of it cannot be read or is malformed.
    """
    fired: collections.Counter[str] = collections.Counter()
    right: collections.Counter[str] = collections.Counter()
    failures: list[Failure] = []
    for path in golden_texts(folder):
        text = read_utf8(path)
        golden = read_golden(path.with_suffix(".csv"), text)
        work = functools.partial(analyse, text, doc_id=path.stem, explain=True)
        analysis = attempt(work, path.stem, str(path))
        if isinstance(analysis, Failure):
            failures.append(analysis)
            continue
        for rule, good in _judged(golden, analysis):
            fired[rule] += 1
            right[rule] += good
    return {rule: Measured(count, right[rule]) for rule, count in fired.items()}, failures


def _judged(golden: Sequence[GoldenRow], analysis: Analysis) -> Iterator[tuple[str, bool]]:
    """Each rule that made or marked a row of one text, with whether it was right."""
    columns = _columns()
    pairs = row_pairs(golden, analysis.facts)
    found = {fact.fact_id: row for row, fact in pairs}
    starts = {fact.fact_id: str(fact.start) for fact in analysis.facts}
    for fact in analysis.facts:
        row = found.get(fact.fact_id)
        yield fact.rule, row is not None
        for line in analysis.evidence.get(fact.fact_id, ()) if row is not None else ():
            column = columns.get(line.removeprefix(_CUE)) if line.startswith(_CUE) else None
            want = row.cells.get(column) if row is not None and column is not None else None
            if column is not None and want is not None:
                cell = starts.get(fact.part_of, "") if column == "part_of" else getattr(fact, column)
                yield line.removeprefix(_CUE), same_cell(column, want, cell)


@functools.cache
def _columns() -> dict[str, str]:
    """The column that each cue sets."""
    return {cue.id: cue.column for cue in all_context_cues()}


def measured_records(rules: Iterable[Rule], measured: dict[str, Measured]) -> Iterator[dict[str, Any]]:
    """An object for each frame and cue: of how many rows that it made or marked how many are right."""
    for rule in rules:
        if rule.family in MEASURED_FAMILIES:
            yield {
                "rule": rule.id,
                "family": rule.family,
                **measured.get(rule.id, Measured(0, 0))._asdict(),
            }


def measured_lines(rules: Iterable[Rule], measured: dict[str, Measured]) -> Iterator[str]:
    """A line for each frame and cue: how often it was right of the rows that it made or marked; a dash for none."""
    chosen = [rule for rule in rules if rule.family in MEASURED_FAMILIES]
    width = max((len(rule.id) for rule in chosen), default=0)
    yield f"{'rule':{width}}  family  fired  right  precision"
    for rule in chosen:
        fired, right = measured.get(rule.id, Measured(0, 0))
        share = f"{right / fired:.3f}" if fired else "-"
        yield f"{rule.id:{width}}  {rule.family:6}  {fired:5}  {right:5}  {share:>9}"
