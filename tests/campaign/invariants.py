"""A text in, what the program did to it that may not happen out: the invariants of every text, each by its name.

They know nothing of how the program works: the closed lists, the ISO lists and the shape of a row are all they need.
"""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import math
import re
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numbers_extract
from numbers_extract.app import engine
from numbers_extract.app.explain import explanation
from numbers_extract.app.rules import all_rules
from numbers_extract.figures.summary import summarize_facts
from numbers_extract.quantities.discards import SAYS
from numbers_extract.records import Analysis, Discard, Fact
from numbers_extract.tables.columns import CATEGORIES, COLUMNS
from numbers_extract.text.typography import plain_text
from standards import COUNTRIES, MONEY

__all__ = ["INVARIANTS", "Breach", "breaches_of", "crash", "examined", "same_rows"]

DOC_ID = "d"
_PACKAGE = Path(numbers_extract.__file__).parent
_NEVER_EMPTY = ("kind", "topic", "bound", "status", "section", "dimension", "surface", "sentence", "rule")


class Breach(NamedTuple):
    """What may not happen and did: the invariant, where in the program or the row, and the case in words.

    Breaches of one invariant at one place are taken for one fault.
    """

    invariant: str
    place: str
    told: str = ""

    @property
    def fault(self) -> tuple[str, str]:
        """What tells it from other faults."""
        return self.invariant, self.place


def breaches_of(text: str, date: dt.date | None = None) -> list[Breach]:
    """All that is wrong with what the program makes of a text, a crash included; none where all is well."""
    return examined(text, date)[1]


def examined(text: str, date: dt.date | None = None) -> tuple[tuple[Fact, ...] | None, list[Breach]]:
    """The rows of a text, None after a crash, and all that is wrong with them."""
    try:
        analysis = engine.analyse(text, doc_id=DOC_ID, date=date, explain=True)
        plain = engine.analyse(text, doc_id=DOC_ID, date=date)
        list(explanation(analysis, analysis.facts))
        summarize_facts(plain.facts)
        [str(fact) for fact in plain.facts]
    except Exception as error:  # noqa: BLE001  (whatever it is, it is a finding)
        return None, [crash(error)]
    found = [breach for check in INVARIANTS.values() for breach in check(analysis)]
    return plain.facts, found + same_rows("explain changes the rows", analysis.facts, plain.facts)


def crash(error: BaseException) -> Breach:
    """An exception as a breach; its place is the innermost function of the package."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if Path(f.filename).is_relative_to(_PACKAGE)]
    where = f"{Path(frames[-1].filename).relative_to(_PACKAGE)}:{frames[-1].name}" if frames else "outside the package"
    line = f" (line {frames[-1].lineno}: {frames[-1].line})" if frames else ""
    return Breach("crash", f"{type(error).__name__} in {where}", f"{str(error)[:200]}{line}")


def _first_difference(invariant: str, expected: Sequence[Fact], found: Sequence[Fact]) -> Breach:
    for a, b in zip(expected, found, strict=False):
        if a != b:
            columns = [name for name in COLUMNS if getattr(a, name) != getattr(b, name)]
            told = ", ".join(f"{name} {getattr(a, name)!r}, then {getattr(b, name)!r}" for name in columns)
            return Breach(invariant, columns[0], told)
    return Breach(invariant, "number of rows", f"{len(expected)}, then {len(found)}")


def same_rows(invariant: str, expected: Sequence[Fact], found: Sequence[Fact]) -> list[Breach]:
    """A breach of the invariant where the rows are not the same."""
    return [] if tuple(expected) == tuple(found) else [_first_difference(invariant, expected, found)]


# ---------------------------------------------------------------------------------------------- one by one
def _told(mention: Fact | Discard) -> str:
    return f"{mention.start}-{mention.end} {mention.surface!r} by {mention.rule}"


def _offsets(analysis: Analysis) -> Iterator[Breach]:
    """``text[start:end] == surface``, nothing empty; sentences lie inside the text."""
    text = analysis.document.text
    for mention in (*analysis.facts, *analysis.discards):
        if not 0 <= mention.start < mention.end <= len(text) or text[mention.start : mention.end] != mention.surface:
            yield Breach("offsets", mention.rule, _told(mention))
    for sentence in analysis.document.sentences:
        if not 0 <= sentence.start <= sentence.lead <= sentence.end <= len(text):
            yield Breach("offsets", "sentence", str(sentence))


def _order(analysis: Analysis) -> Iterator[Breach]:
    """Rows and discards in the order of the text; ids count from 1."""
    for name, mentions in (("facts", analysis.facts), ("discards", analysis.discards)):
        for a, b in itertools.pairwise(mentions):
            if a.start > b.start:
                yield Breach("text order", name, f"{_told(a)} before {_told(b)}")
                break
    ids = [fact.fact_id for fact in analysis.facts]
    if ids != [f"{DOC_ID}:{n}" for n in range(1, len(ids) + 1)]:
        yield Breach("ids", "fact_id", " ".join(ids[:20]))
    if any(fact.doc_id != DOC_ID for fact in analysis.facts):
        yield Breach("ids", "doc_id")


def _closed_lists(analysis: Analysis) -> Iterator[Breach]:
    """Categories, rules, reasons, codes of countries and of money are those that there are; what is due is there."""
    for fact in analysis.facts:
        for name, members in CATEGORIES.items():
            if getattr(fact, name) not in {"", *members}:
                yield Breach("closed lists", name, f"{getattr(fact, name)!r}: {_told(fact)}")
        for name in _NEVER_EMPTY:
            if not getattr(fact, name):
                yield Breach("never empty", name, _told(fact))
        if fact.rule not in _rules():
            yield Breach("closed lists", "rule", _told(fact))
        if fact.country and not COUNTRIES.issuperset(fact.country.split(";")):
            yield Breach("closed lists", "country", f"{fact.country!r} of {fact.place!r}")
        if fact.dimension == "money" and fact.unit not in MONEY:
            yield Breach("closed lists", "currency", f"{fact.unit!r}: {_told(fact)}")
        if not analysis.evidence.get(fact.fact_id):
            yield Breach("never empty", "evidence", _told(fact))
    for discard in analysis.discards:
        if discard.rule not in _rules() or SAYS.get(discard.rule) != discard.reason:
            yield Breach("closed lists", "discard", f"{discard.reason!r}: {_told(discard)}")


@functools.cache
def _rules() -> frozenset[str]:
    return frozenset(rule.id for rule in all_rules())


def _numbers(analysis: Analysis) -> Iterator[Breach]:
    """``value_min <= value <= value_max``, finite, at least one of them, and those that the bound promises."""
    for fact in analysis.facts:
        told = [n for n in (fact.value_min, fact.value, fact.value_max) if n is not None]
        if not told or told != sorted(told) or not all(map(math.isfinite, told)):
            yield Breach("interval", "upside down", f"{fact.value_min} {fact.value} {fact.value_max}: {_told(fact)}")
        elif not _fits_bound(fact):
            numbers = f"{fact.value_min} {fact.value} {fact.value_max}"
            yield Breach("bound", fact.bound, f"{fact.bound} approximate={fact.approximate} {numbers}: {_told(fact)}")


def _fits_bound(fact: Fact) -> bool:
    """Whether the ends are those that the guide's table gives the bound."""
    low, value, high = fact.value_min, fact.value, fact.value_max
    match fact.bound:
        case "equal":
            return value is not None and (low, high) in ({(None, None)} if fact.approximate else {(value, value)})
        case "at_least" | "more_than":
            return low is not None and (value is None or high is None)
        case "at_most" | "less_than":
            return high is not None and (value is None or low is None)
        case "between":
            return value is None and low is not None and high is not None
        case "vague":
            return value is None and low is not None
    return False


def _dates(analysis: Analysis) -> Iterator[Breach]:
    """``date_start <= date_end``, and dates only where words date."""
    for fact in analysis.facts:
        days = [day for day in (fact.date_start, fact.date_end) if day is not None]
        if days != sorted(days):
            yield Breach("dates", "upside down", f"{days[0]} {days[1]} of {fact.time!r}: {_told(fact)}")


def _parts(analysis: Analysis) -> Iterator[Breach]:
    """``part_of`` names another row, not a smaller one of the same unit, and never leads back to itself."""
    by_id = {fact.fact_id: fact for fact in analysis.facts}
    for fact in analysis.facts:
        if not fact.part_of:
            continue
        whole = by_id.get(fact.part_of)
        if whole is None:
            yield Breach("part_of", "no such row", _told(fact))
            continue
        if fact.scope != "part":
            yield Breach("part_of", "scope is not part", _told(fact))
        least, most = _least(fact), _most(whole)
        if fact.unit == whole.unit and least is not None and most is not None and least > most:
            yield Breach("part_of", "whole is smaller", f"{_told(fact)} of {_told(whole)}")
        seen = {fact.fact_id}
        while whole is not None and whole.fact_id not in seen:
            seen.add(whole.fact_id)
            whole = by_id.get(whole.part_of)
        if whole is not None:
            yield Breach("part_of", "a cycle", _told(fact))


def _least(fact: Fact) -> float | None:
    return fact.value if fact.value is not None else fact.value_min


def _most(fact: Fact) -> float | None:
    return fact.value if fact.value is not None else fact.value_max


def _coverage(analysis: Analysis) -> Iterator[Breach]:
    """Every number-like mark, as plain typography shows it, is in a fact or in a discard."""
    plain = plain_text(analysis.document.text)
    text, covered = plain.text, _covered(analysis)
    if plain.origins is not None:
        covered = bytearray(covered[at] for at in plain.origins[:-1])
    for name, marks in _MARKS.items():
        for match in marks.finditer(text):
            if not any(covered[match.start() : match.end()]):
                around = text[max(0, match.start() - 20) : match.end() + 20]
                yield Breach("every mark is told", name, f"{match[0]!r} at {match.start()} in {around!r}")
                break


def _covered(analysis: Analysis) -> bytearray:
    covered = bytearray(len(analysis.document.text))
    for mention in (*analysis.facts, *analysis.discards):
        covered[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
    return covered


_MARKS = {
    "digits": re.compile("[0-9]"),
    "other digits": re.compile(r"(?<!\b[A-Za-z])(?<!\b[A-Za-z]{2})(?![0-9])[\d²³¹½⅓⅔¼¾⅛]"),  # but m², km³
    "words": re.compile(
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
        r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:hundred|thousand|million|billion|dozen)s?)\b",
        re.IGNORECASE,
    ),
}
"""What anyone would call a number at sight."""


def _overlaps(analysis: Analysis) -> Iterator[Breach]:
    """No words are in two facts, or in a fact and in a discard."""
    facts = analysis.facts
    for a, b in itertools.pairwise(facts):
        if b.start < a.end:
            yield Breach("told twice", "two facts", f"{_told(a)} and {_told(b)}")
    taken = bytearray(len(analysis.document.text))
    for fact in facts:
        taken[fact.start : fact.end] = b"\1" * (fact.end - fact.start)
    for discard in analysis.discards:
        if any(taken[discard.start : discard.end]):
            yield Breach("told twice", discard.rule, _told(discard))


INVARIANTS: dict[str, Callable[[Analysis], Iterable[Breach]]] = {
    "offsets": _offsets,
    "order": _order,
    "closed lists": _closed_lists,
    "numbers": _numbers,
    "dates": _dates,
    "parts": _parts,
    "coverage": _coverage,
    "overlaps": _overlaps,
}
"""The checks of one analysis, made with ``explain``."""
