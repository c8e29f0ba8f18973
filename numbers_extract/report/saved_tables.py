"""Rows that a person judged in, golden tables and one table of facts out, and back: what a review keeps on disk.

A text is saved as ``<slug>.txt`` with ``<slug>.csv`` beside it, in the form that the command ``check`` reads. The facts
of all saved texts stand together in ``facts.csv``, a table as ``extract`` writes it.
"""

from __future__ import annotations

import bisect
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from numbers_extract.context.place import countries
from numbers_extract.context.time import resolve
from numbers_extract.drafts import atomic_writer
from numbers_extract.errors import InputError
from numbers_extract.records import Fact
from numbers_extract.report.file_names import file_names, former_names
from numbers_extract.tables.columns import CATEGORIES, COLUMNS, members_of
from numbers_extract.tables.golden import KNOWN_MISSES, GoldenRow, read_golden
from numbers_extract.tables.writers import write_csv

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numbers_extract.records import Analysis, Outcome

__all__ = [
    "FACTS_TABLE",
    "GOLDEN_COLUMNS",
    "SAVED",
    "golden_csv",
    "golden_pair",
    "saved_note",
    "slugs_in",
    "text_of",
    "with_saved_rows",
    "write_facts",
]

GOLDEN_COLUMNS: Final = (
    "start", "end", "surface", "section", "kind", "topic", "value", "value_min", "value_max", "bound", "approximate",
    "unit", "dimension", "subject", "group", "actor", "scope", "part_of", "per", "change", "status", "source", "time",
    "place",
)  # fmt: skip
"""The columns of a golden table: those that a person codes."""

FACTS_TABLE: Final = "facts.csv"
"""The table of the facts of all saved texts."""

SAVED: Final = "saved"
"""The note on a document whose saved rows the page shows."""

_RESERVED: Final = frozenset({Path(KNOWN_MISSES).stem, Path(FACTS_TABLE).stem})
_TRUE: Final = frozenset({"true", "yes", "1"})
_NUMBERS: Final = ("value", "value_min", "value_max")


# ------------------------------------------------------------------------------------------------ names
def slugs_in(folder: Path, outcomes: Sequence[Outcome]) -> list[str]:
    """A file name for each document, no two alike. What an earlier version saved for the same text keeps its name."""
    doc_ids = [outcome.doc_id for outcome in outcomes]
    slugs = file_names(doc_ids, _RESERVED)
    known = {slug.casefold() for slug in slugs}
    for place, former in enumerate(former_names(doc_ids)):
        if former is None or former.casefold() in known or _is_saved(folder, slugs[place]):
            continue
        if _is_saved(folder, former) and _saved_text(folder, former) == text_of(outcomes[place]):
            slugs[place] = former
    return slugs


def _is_saved(folder: Path, slug: str) -> bool:
    """Whether the folder holds both files of that name."""
    try:
        return all(path.exists() for path in golden_pair(folder, slug))
    except OSError:  # a former name can be too long
        return False


def _saved_text(folder: Path, slug: str) -> str:
    return golden_pair(folder, slug)[0].read_bytes().decode("utf-8", "replace")


def golden_pair(folder: Path, slug: str) -> tuple[Path, Path]:
    """The files that a text and its golden table are saved in."""
    return folder / f"{slug}.txt", folder / f"{slug}.csv"


# ------------------------------------------------------------------------------------------------ golden tables
def golden_csv(rows: Sequence[dict[str, Any]], text: str, kinds: Sequence[str] = ()) -> str:
    """The golden table of a text: its rows by offset, ``part_of`` as the start of the whole.

    ``kinds`` are a user's own.

    Raises:
        InputError: a row does not fit the text or a closed list; the message names it.
    """
    starts = {str(row.get("fact_id")): row.get("start") for row in rows if row.get("fact_id")}
    made: list[tuple[Any, ...]] = []
    for row in sorted(rows, key=_place):
        start, end = _place(row)
        if not 0 <= start < end <= len(text) or text[start:end] != row.get("surface"):
            raise InputError(f"row at {start}-{end}: the words are not those of the text")
        for name in CATEGORIES:
            if row.get(name) and row[name] not in members_of(name, kinds):
                raise InputError(f"row {row['surface']!r}: {row[name]!r} is no {name}")
        if not row.get("kind"):
            raise InputError(f"row {row['surface']!r}: it has no kind")
        _check_numbers(row)
        cells = {**row, "approximate": bool(row.get("approximate")), "part_of": starts.get(str(row.get("part_of")))}
        made.append(tuple(cells.get(name) for name in GOLDEN_COLUMNS))
    stream = io.StringIO()
    write_csv(made, GOLDEN_COLUMNS, stream)
    return stream.getvalue()


def _check_numbers(row: dict[str, Any]) -> None:
    """Raises InputError where a cell is no number, or the value lies outside its interval."""
    for name in _NUMBERS:
        if row.get(name) is not None and (isinstance(row[name], bool) or not isinstance(row[name], int | float)):
            raise InputError(f"row {row['surface']!r}: {name} is no number")
    value, low, high = (row.get(name) for name in _NUMBERS)
    for (one, lower), (other, upper) in (
        (("value_min", low), ("value_max", high)),
        (("value_min", low), ("value", value)),
        (("value", value), ("value_max", high)),
    ):
        if lower is not None and upper is not None and lower > upper:
            raise InputError(f"row {row['surface']!r}: {one} {lower:,.12g} is above {other} {upper:,.12g}")


def _place(row: dict[str, Any]) -> tuple[int, int]:
    start, end = row.get("start"), row.get("end")
    if not isinstance(start, int) or not isinstance(end, int):
        raise InputError("a row has no place in the text")
    return start, end


def text_of(outcome: Outcome) -> str:
    """The text of a document, "" where its analysis was let go."""
    return outcome.analysis.document.text if outcome.analysis is not None else ""


def saved_note(outcome: Outcome, folder: Path, slug: str) -> str:
    """What to say of a document that was saved before; empty for one that was not."""
    if not _is_saved(folder, slug):
        return ""
    if _saved_text(folder, slug) == text_of(outcome):
        return SAVED
    return f"{slug}.txt holds another text: saving replaces it and its rows"


def with_saved_rows(outcome: Outcome, folder: Path, slug: str, kinds: Sequence[str] = ()) -> Outcome:
    """The outcome with the rows that were saved for its text before, where there are some and the text is the same.

    Days and countries follow the words that a person set: what the program read of them stands where they are the same.
    ``kinds`` are a user's own.

    Raises:
        InputError: the saved table was changed by hand and does not fit any more.
    """
    analysis = outcome.analysis
    if analysis is None or not _is_saved(folder, slug) or _saved_text(folder, slug) != text_of(outcome):
        return outcome
    golden = read_golden(golden_pair(folder, slug)[1], analysis.document.text, kinds)
    ids = {str(row.start): f"{outcome.doc_id}:{number}" for number, row in enumerate(golden, 1)}
    found = {(fact.start, fact.end): fact for fact in outcome.facts}
    facts = [_fact(row, ids, found.get((row.start, row.end)), outcome, analysis) for row in golden]
    return outcome._replace(facts=facts, made=None)


def _fact(row: GoldenRow, ids: dict[str, str], before: Fact | None, outcome: Outcome, analysis: Analysis) -> Fact:
    """The fact of a golden row; ``before`` is the program's own at that place, None where it had none."""
    cells: dict[str, Any] = {name: row.cells.get(name) or "" for name in COLUMNS}
    cells |= {"doc_id": outcome.doc_id, "fact_id": ids[str(row.start)], "part_of": ids.get(cells["part_of"], "")}
    cells |= {"start": row.start, "end": row.end, "approximate": cells["approximate"].lower() in _TRUE}
    cells |= {"value": row.value, "value_min": row.value_min, "value_max": row.value_max}
    document = analysis.document
    starts = [sentence.start for sentence in document.sentences]
    sentence = document.sentences[max(0, bisect.bisect_right(starts, row.start) - 1)]
    article = next(one for one in document.articles if one.number == sentence.article)
    cells |= {"article": article.number, "published": article.day(outcome.date), "rule": before.rule if before else ""}
    cells["sentence"] = " ".join(document.text[sentence.start : sentence.end].split())
    if before is not None and cells["time"] == before.time:
        cells |= {"date_start": before.date_start, "date_end": before.date_end}
    else:
        cells |= dict(zip(("date_start", "date_end"), resolve(cells["time"], cells["published"]), strict=True))
    same_place = before is not None and cells["place"] == before.place
    cells["country"] = before.country if before is not None and same_place else countries(cells["place"])
    return Fact(**cells)


def write_facts(folder: Path, outcomes: Iterable[Outcome]) -> Path:
    """Writes the facts of the outcomes as one table, and gives its path."""
    path = folder / FACTS_TABLE
    with (
        atomic_writer(path) as draft,
        draft.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream,
    ):
        write_csv((fact for outcome in outcomes for fact in outcome.facts), list(COLUMNS), stream)
    return path
