"""Texts of a campaign: made, analysed, checked, made small."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from campaign.found import Finding, Found, Sort
from campaign.invariants import DOC_ID, Breach, breaches_of, examined, same_rows
from campaign.minimise import smallest_text
from campaign.texts import TextCase, text_case
from campaign.watch import watched
from campaign.work import bounded_work
from numbers_extract.app.engine import analyse
from numbers_extract.records import Fact

__all__ = ["TEXTS", "examine_case"]

_ORDER = "another order of the texts changes the rows"


_SHOWN = 40


def examine_case(case: TextCase) -> tuple[tuple[Fact, ...] | None, list[Breach]]:
    """The rows of one text on its own, None after a crash, and all breaches."""
    with watched():
        rows, found = examined(case.text, case.date)
        return rows, found + bounded_work(case.text) if case.family == "long" and not found else found


def examine(seed: int, numbers: Sequence[int]) -> Found:
    """The texts one by one, then again in the opposite order, when they must give the same rows."""
    found = Found(len(numbers), Counter(), [])
    told: list[tuple[TextCase, tuple[Fact, ...]]] = []
    for number in numbers:
        case = text_case(seed, number)
        rows, breaches = examine_case(case)
        found.add(number, breaches)
        if rows is not None:
            told.append((case, rows))
    for case, rows in reversed(told):
        again = analyse(case.text, doc_id=DOC_ID, date=case.date).facts
        found.add(case.number, same_rows(_ORDER, rows, again))
    return found


def minimal(seed: int, finding: Finding) -> str:
    """The smallest text with the fault, as Python writes it, with its day where that matters."""
    case = text_case(seed, finding.number)
    if finding.breach.invariant == _ORDER:
        return f"{case.text!r} among its neighbours"
    if finding.breach.invariant == "work":
        return f"{case.text[:_SHOWN]!r} and so on"
    dates = (None, case.date) if case.date is not None else (None,)
    for date in dates:
        breaks = _breaks(case._replace(date=date), finding.breach)
        if breaks(case.text):
            day = f" published {date}" if date is not None else ""
            return f"{smallest_text(case.text, breaks)!r}{day}"
    return repr(case.text)


def _breaks(case: TextCase, breach: Breach) -> Callable[[str], bool]:
    return lambda text: any(other.fault == breach.fault for other in breaches_of(text, case.date))


def show(seed: int, number: int) -> str:
    """A case in full, with what is wrong with it."""
    case = text_case(seed, number)
    lines = [f"family {case.family}, published {case.date}", repr(case.text)]
    return "\n".join([*lines, *map(str, examine_case(case)[1])])


TEXTS = Sort("texts", 250, examine, minimal, show)
