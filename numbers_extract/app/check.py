"""A folder of golden texts in, how the program does on them out: precision, recall, and each row gained or lost.

The folder holds pairs ``<slug>.txt`` and ``<slug>.csv``; the table has the columns of the fact table that were coded by
hand (at least :data:`NEEDED`), with ``part_of`` as the ``start`` of the whole's row. A row is *right* when the program
has a fact that overlaps it, with its value and its kind.

``known_misses.csv`` beside them (``slug,start,surface,kind,what``) lists what the program is known to get wrong: golden
rows it misses (``what`` is ``missed``) and facts that it should not have made (``extra``). What is wrong and not listed
is a **loss**; what is listed and no longer wrong is a **gain**, and stays one until it is taken off the list.

Counts whose governor was not understood are listed too, as the work list: they are neither right nor wrong by that.
"""

from __future__ import annotations

import collections
import csv
import functools
import io
import math
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.app.engine import analyse
from numbers_extract.boundary import attempt
from numbers_extract.drafts import atomic_writer
from numbers_extract.errors import Failure, InputError
from numbers_extract.frames.traits import UNREAD, UNREAD_FRAME
from numbers_extract.tables.columns import CATEGORIES, COLUMNS
from numbers_extract.tables.golden import KNOWN_MISSES, NEEDED, GoldenRow, read_golden, read_utf8

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from numbers_extract.records import Fact

__all__ = [
    "Miss",
    "Report",
    "Score",
    "Unread",
    "check_folder",
    "golden_texts",
    "report_lines",
    "row_pairs",
    "same_cell",
    "write_known_misses",
]


_SPAN_AND_VALUE: Final = frozenset(NEEDED) - {"kind"}
_TOLERANCE: Final = 1e-4
_SMALL_WORDS: Final = frozenset({"a", "an", "and", "by", "in", "of", "that", "the", "to", "which"})
_TRUE: Final = frozenset({"true", "yes", "1"})


class Miss(NamedTuple):
    """One thing that is wrong, as ``known_misses.csv`` lists it; ``what`` is ``missed`` or ``extra``."""

    slug: str
    start: int
    surface: str
    kind: str
    what: str

    def __str__(self) -> str:
        """One line for a person."""
        return f"{self.what} {self.slug}:{self.start} {self.kind} {' '.join(self.surface.split())!r}"


class Unread(NamedTuple):
    """A count of which the program did not understand what governs it: the text, its offset, the words around it."""

    slug: str
    start: int
    surface: str
    sentence: str

    def __str__(self) -> str:
        """One line for a person."""
        return f"{self.slug}:{self.start} {' '.join(self.surface.split())!r} in: {' '.join(self.sentence.split())}"


class Score(NamedTuple):
    """Counts of rows: coded by hand, made by the program, and right."""

    gold: int
    predicted: int
    right: int

    @property
    def precision(self) -> float:
        """The share of the program's rows that are right, 0 where it made none."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """The share of the golden rows that were found, 0 where there are none."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.gold + self.predicted
        return 2 * self.right / total if total else 0.0


class Report(NamedTuple):
    """What a check found.

    ``columns`` counts, for each column coded by hand, the right rows whose cell agrees (``right``) among those where
    the golden table or the program has something in it (``gold``; ``predicted`` is the same number). ``failures`` are
    the texts that the program failed on; all else leaves them out. ``unread`` are the counts that were not understood,
    in the order of the texts.
    """

    kinds: dict[str, Score]
    columns: dict[str, Score]
    wrong: list[Miss]
    losses: list[Miss]
    gains: list[Miss]
    failures: Sequence[Failure] = ()
    unread: Sequence[Unread] = ()


def check_folder(folder: Path, given: Mapping[str, Sequence[Fact]] | None = None) -> Report:
    """Compares the program's rows with the golden rows of all pairs in the folder.

    Args:
        folder: the golden texts and their tables.
        given: rows to compare in place of the program's, by the name of their text; what the program is known to get
            wrong is not asked for then. None runs the program.

    Raises:
        InputError: the folder has no pair, a file of it cannot be read or is malformed, or a given row is not in its
            text.
    """
    kinds: collections.Counter[tuple[str, str]] = collections.Counter()
    columns: collections.Counter[tuple[str, str]] = collections.Counter()
    wrong: list[Miss] = []
    failures: dict[str, Failure] = {}
    unread: list[Unread] = []
    for path in golden_texts(folder):
        text = read_utf8(path)
        golden = read_golden(path.with_suffix(".csv"), text)
        if given is None:
            analysis = attempt(functools.partial(analyse, text, doc_id=path.stem), path.stem, str(path))
            if isinstance(analysis, Failure):
                failures[path.stem] = analysis
                continue
            facts: Sequence[Fact] = analysis.facts
        else:
            facts = _in_text(given.get(path.stem, ()), text, path)
        pairs = row_pairs(golden, facts)
        kinds.update(("gold", row.kind) for row in golden)
        kinds.update(("predicted", fact.kind) for fact in facts)
        kinds.update(("right", row.kind) for row, _ in pairs)
        columns.update(_column_counts(pairs, facts))
        wrong.extend(_misses(path.stem, golden, facts, pairs))
        unread.extend(Unread(path.stem, f.start, f.surface, f.sentence) for f in facts if f.rule == UNREAD_FRAME.id)
    listed = _read_known_misses(folder / KNOWN_MISSES) if given is None else ()
    known = {miss for miss in listed if miss.slug not in failures}
    return Report(
        {kind: _score(kinds, kind) for kind in CATEGORIES["kind"] if _score(kinds, kind) != Score(0, 0, 0)},
        {name: _score(columns, name) for name in COLUMNS if columns["gold", name]},
        sorted(wrong),
        sorted(set(wrong) - known),
        sorted(known - set(wrong)),
        tuple(failures.values()),
        tuple(unread),
    )


def _in_text(facts: Sequence[Fact], text: str, path: Path) -> Sequence[Fact]:
    """The facts themselves. Raises InputError where one does not stand at its place in the text."""
    for fact in facts:
        if text[fact.start : fact.end] != fact.surface:
            there = text[fact.start : fact.end]
            raise InputError(
                f"{path}: it has {there!r} at {fact.start}-{fact.end}, and {fact.fact_id} {fact.surface!r}"
            )
    return facts


def _score(counts: Mapping[tuple[str, str], int], name: str) -> Score:
    return Score(*(counts[what, name] for what in Score._fields))


# --------------------------------------------------------------------------------------------- reading
def golden_texts(folder: Path) -> list[Path]:
    """The texts of a folder that have a table each. Raises InputError where it has none, or one lacks its table."""
    if not folder.is_dir():
        raise InputError(f"{folder}: no such folder")
    texts = sorted(folder.glob("*.txt"))
    if not texts:
        raise InputError(f"{folder}: the folder holds no .txt file")
    for text in texts:
        if not text.with_suffix(".csv").exists():
            raise InputError(f"{text}: there is no {text.stem}.csv beside it (a header line alone says: no fact)")
    return texts


def _read_known_misses(path: Path) -> set[Miss]:
    if not path.exists():
        return set()
    reader = csv.DictReader(io.StringIO(read_utf8(path), newline=""))
    missing = [name for name in Miss._fields if name not in (reader.fieldnames or ())]
    if missing:
        raise InputError(f"{path}: no column {', '.join(missing)}")
    try:
        return {Miss(r["slug"], int(r["start"]), r["surface"], r["kind"], r["what"]) for r in reader}
    except (TypeError, ValueError) as error:
        raise InputError(f"{path}, line {reader.line_num}: {error}") from error


def write_known_misses(folder: Path, report: Report) -> Path:
    """Rewrites ``known_misses.csv`` to what is wrong now, and gives its path."""
    path = folder / KNOWN_MISSES
    with atomic_writer(path) as draft, draft.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(Miss._fields)
        writer.writerows(report.wrong)
    return path


# --------------------------------------------------------------------------------------------- comparing
def _same_number(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return math.isclose(a, b, rel_tol=_TOLERANCE, abs_tol=1e-8)


def _is_right(row: GoldenRow, fact: Fact) -> bool:
    if min(row.end, fact.end) <= max(row.start, fact.start) or row.kind != fact.kind:
        return False
    if row.value is not None or fact.value is not None:
        return _same_number(row.value, fact.value)
    return _same_number(row.value_min, fact.value_min) and (
        row.value_max is None or _same_number(row.value_max, fact.value_max)
    )


def row_pairs(golden: Sequence[GoldenRow], facts: Sequence[Fact]) -> list[tuple[GoldenRow, Fact]]:
    """The golden rows and the facts that are right by them: one-to-one, greedily in text order."""
    free = list(facts)
    pairs = []
    for row in golden:
        fact = next((fact for fact in free if _is_right(row, fact)), None)
        if fact is not None:
            free.remove(fact)
            pairs.append((row, fact))
    return pairs


def _misses(
    slug: str, golden: Sequence[GoldenRow], facts: Sequence[Fact], pairs: Sequence[tuple[GoldenRow, Fact]]
) -> Iterator[Miss]:
    found = {row.start for row, _ in pairs}, {fact.fact_id for _, fact in pairs}
    yield from (Miss(slug, r.start, r.surface, r.kind, "missed") for r in golden if r.start not in found[0])
    yield from (Miss(slug, f.start, f.surface, f.kind, "extra") for f in facts if f.fact_id not in found[1])


def _column_counts(pairs: Sequence[tuple[GoldenRow, Fact]], facts: Iterable[Fact]) -> Iterator[tuple[str, str]]:
    """``("gold", column)`` for each cell where either side says something, ``("right", column)`` where they agree."""
    starts = {fact.fact_id: str(fact.start) for fact in facts}
    for row, fact in pairs:
        for name, want in row.cells.items():
            if name not in COLUMNS or name in _SPAN_AND_VALUE or want is None:
                continue
            cell = getattr(fact, name)
            got = starts.get(cell, "") if name == "part_of" else cell
            if want or got not in {"", None}:
                yield "gold", name
                yield "predicted", name
                if same_cell(name, want, got):
                    yield "right", name


def same_cell(column: str, want: str, got: object) -> bool:
    """Whether a cell of a golden table and that of a fact agree; phrases need not be the same to the word."""
    return _COMPARE.get(COLUMNS[column], _same_text)(want, got)


def _same_text(want: str, got: object) -> bool:
    return want == ("" if got is None else str(got))


def _same_words(want: str, got: object) -> bool:
    """Whether two phrases share most of their words, or one holds the other and is not much longer."""
    a, b = (set(re.findall(r"\w+", str(phrase).lower())) - _SMALL_WORDS for phrase in (want, got))
    if not a or not b:
        return a == b
    shared, all_words = len(a & b), len(a | b)
    return shared * 2 >= all_words or ((a <= b or b <= a) and shared * 3 >= all_words)


_COMPARE: Final[dict[str, Callable[[str, object], bool]]] = {
    "string": _same_words,
    "flag": lambda want, got: (want.lower() in _TRUE) == bool(got),
}


# --------------------------------------------------------------------------------------------- showing
def report_lines(report: Report) -> Iterator[str]:
    """The report for a person: scores by kind, columns on the rows found; then counts unread, gains and losses."""
    yield f"{'kind':12} {'gold':>6} {'made':>6} {'right':>6} {'precision':>9} {'recall':>6} {'F1':>5}"
    totals = (
        Score(*(sum(counts) for counts in zip(*report.kinds.values(), strict=True))) if report.kinds else Score(0, 0, 0)
    )
    for kind, score in [*report.kinds.items(), ("all", totals)]:
        yield (
            f"{kind:12} {score.gold:6} {score.predicted:6} {score.right:6} "
            f"{score.precision:9.3f} {score.recall:6.3f} {score.f1:5.3f}"
        )
    yield ""
    yield "column       said   right (of the rows found, those where either table says something)"
    for name, score in report.columns.items():
        yield f"{name:12} {score.gold:4} {score.recall:7.3f}"
    yield ""
    count = len(report.unread)
    yield f"{count:,} count{'' if count == 1 else 's'} unread ({UNREAD_FRAME.id}: {UNREAD})"
    yield from (f"UNREAD {unread}" for unread in report.unread)
    yield ""
    yield from (f"GAIN no longer {miss}" for miss in report.gains)
    yield from (f"LOSS {miss}" for miss in report.losses)
    known = len(report.wrong) - len(report.losses)
    yield f"{len(report.gains):,} gained, {len(report.losses):,} lost, {known:,} known to be wrong"
    if report.gains:
        yield f"take what was gained off {KNOWN_MISSES}: run again with --update"
