"""Facts in, those wanted out, with a number for vague words and ranges by a named convention of a data set.

The table leaves ``value`` empty for ``dozens`` and for ``40 to 50``, since data sets disagree on the number to put
there. Three of them document what they do:

* ``acled`` (Armed Conflict Location & Event Data): dozens 12, hundreds 100, thousands 1,000; the low end of a range.
* ``emdat`` (EM-DAT, the international disaster database): hundreds 200, thousands 2,000; the mean of a range.
* ``ccc`` (Crowd Counting Consortium): as EM-DAT, and tens of thousands 20,000, hundreds of thousands 200,000.

A word for which a convention documents nothing keeps its empty ``value``. ``value_min`` and ``value_max`` stay the
interval that the words state, so a filled ``value`` can lie below ``value_min`` (ACLED's 12 for ``dozens``), and
``bound`` stays ``vague`` or ``between``: a filled row can always be told from a stated one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.errors import UsageError
from numbers_extract.tables.columns import members_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numbers_extract.records import Fact

__all__ = ["CONVENTIONS", "apply_convention", "check_convention", "check_kinds", "select"]

Interval = tuple[float | None, float | None]

_DOZENS: Final[Interval] = (24, None)
_HUNDREDS: Final[Interval] = (200, 1_000)
_THOUSANDS: Final[Interval] = (2_000, 10_000)
_TENS_OF_THOUSANDS: Final[Interval] = (20_000, 100_000)
_HUNDREDS_OF_THOUSANDS: Final[Interval] = (200_000, 1_000_000)


class Convention(NamedTuple):
    """What one data set writes for a vague word, by the interval that the word states, and for a range."""

    words: dict[Interval, float]
    of_range: Callable[[float, float], float]


def _low_end(low: float, _high: float) -> float:
    return low


def _mean(low: float, high: float) -> float:
    return (low + high) / 2


_EMDAT: Final = Convention({_HUNDREDS: 200, _THOUSANDS: 2_000}, _mean)

CONVENTIONS: Final[dict[str, Convention | None]] = {
    "none": None,
    "acled": Convention({_DOZENS: 12, _HUNDREDS: 100, _THOUSANDS: 1_000}, _low_end),
    "emdat": _EMDAT,
    "ccc": Convention({**_EMDAT.words, _TENS_OF_THOUSANDS: 20_000, _HUNDREDS_OF_THOUSANDS: 200_000}, _mean),
}


def check_convention(name: str) -> str:
    """The name itself. Raises UsageError when there is no such convention."""
    if name not in CONVENTIONS:
        raise UsageError(f"unknown convention {name!r}: choose one of {', '.join(CONVENTIONS)}")
    return name


def apply_convention(fact: Fact, name: str) -> Fact:
    """The fact with ``value`` filled in where it is empty and the convention says what to put there.

    Raises:
        UsageError: there is no convention of that name.
    """
    convention = CONVENTIONS[check_convention(name)]
    if convention is None or fact.value is not None:
        return fact
    if fact.bound == "between" and fact.value_min is not None and fact.value_max is not None:
        return fact._replace(value=float(convention.of_range(fact.value_min, fact.value_max)))
    if fact.bound == "vague":
        number = convention.words.get((fact.value_min, fact.value_max))
        return fact if number is None else fact._replace(value=float(number))
    return fact


def check_kinds(kinds: Iterable[str] | None, own: Sequence[str] = ()) -> frozenset[str] | None:
    """The kinds as a set, None for all; a string names one, or several with commas between them.

    Raises:
        UsageError: one of them does not exist.
    """
    if kinds is None:
        return None
    chosen = frozenset(name.strip() for name in kinds.split(",")) if isinstance(kinds, str) else frozenset(kinds)
    known = members_of("kind", own)
    for kind in sorted(chosen.difference(known)):
        import difflib

        close = difflib.get_close_matches(kind, known, n=1)
        hint = f" (did you mean {close[0]}?)" if close else ""
        raise UsageError(f"unknown kind {kind!r}{hint}: the kinds are {', '.join(known)}")
    return chosen


def select(facts: Iterable[Fact], *, kinds: frozenset[str] | None = None, vague: str = "none") -> list[Fact]:
    """The facts of the kinds wanted (all when None), their vague words filled in by the convention."""
    return [apply_convention(fact, vague) for fact in facts if kinds is None or fact.kind in kinds]
