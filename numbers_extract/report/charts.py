"""Facts and summary rows in, the shapes of two small charts out, in the units of their SVG pictures."""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.table import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numbers_extract.records import Fact
    from numbers_extract.summary import SummaryRow

__all__ = ["HUES", "TOLL_KINDS", "Bar", "Toll", "TollChart", "kind_bars", "toll_chart"]

HUES: Final = dict(
    zip(
        KINDS,
        (0, 28, 14, 265, 285, 305, 325, 200, 180, 45, 60, 345, 240, 215, 228, 95, 110, 140, 160, 75, 190, 210),
        strict=True,
    )
)
"""The colour of each kind, as a hue in degrees."""

TOLL_KINDS: Final = ("deaths", "injuries", "casualties", "missing", "displaced")
"""The kinds whose figures the chart over time shows."""

WIDTH: Final = 640
HEIGHT: Final = 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 15, 12, 32
_WIDE_SPAN: Final = 100  # how many times the smallest the largest may be before the scale is logarithmic


class Bar(NamedTuple):
    """One kind: how many facts, and how long its bar is, in percent of the longest."""

    kind: str
    facts: int
    percent: float


class Toll(NamedTuple):
    """One figure: its place, the ends of its interval (y downwards), and what it says."""

    kind: str
    x: float
    y: float
    low_y: float
    high_y: float
    label: str


class TollChart(NamedTuple):
    """Figures over time; ``undated`` counts the figures that no date places. ``ticks`` are (place, words)."""

    tolls: list[Toll]
    x_ticks: list[tuple[float, str]]
    y_ticks: list[tuple[float, str]]
    undated: int


def kind_bars(facts: Iterable[Fact]) -> list[Bar]:
    """A bar for each kind that occurs, the commonest first."""
    counts = Counter(fact.kind for fact in facts)
    most = max(counts.values(), default=1)
    return [Bar(kind, n, 100 * n / most) for kind, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]


def toll_chart(figures: Sequence[tuple[dt.date | None, SummaryRow]]) -> TollChart:
    """The figures of the toll kinds, each at the day its document was published."""
    wanted = [(day, row) for day, row in figures if row.kind in TOLL_KINDS and _middle(row) is not None]
    dated = [(day, row) for day, row in wanted if day is not None]
    undated = len(wanted) - len(dated)
    if not dated:
        return TollChart([], [], [], undated)
    ends = [n for _, row in dated for n in (row.value, row.value_min, row.value_max) if n is not None]
    largest = max(1.0, *ends)
    wide = _is_wide(ends)
    scale = _scale(largest, wide=wide)
    first, last = min(day for day, _ in dated), max(day for day, _ in dated)
    days = max(1, (last - first).days)

    def across(day: dt.date) -> float:
        middle = _LEFT + (WIDTH - _LEFT - _RIGHT) / 2
        return middle if first == last else _LEFT + 12 + (WIDTH - _LEFT - _RIGHT - 24) * (day - first).days / days

    def down(number: float) -> float:
        return round(HEIGHT - _BOTTOM - (HEIGHT - _TOP - _BOTTOM) * scale(number), 1)

    tolls = [
        Toll(
            row.kind,
            round(across(day), 1),
            down(_middle(row) or 0.0),
            down(row.value_min if row.value_min is not None else _middle(row) or 0.0),
            down(row.value_max if row.value_max is not None else _middle(row) or 0.0),
            f"{row.doc_id}, {day.isoformat()}: {row.kind} {_words(row)}",
        )
        for day, row in dated
    ]
    steps = sorted({0, 1, 2, 3} if days >= 3 else set(range(days + 1))) if first != last else [0]
    marks = [first + dt.timedelta(days=round(days * step / max(1, steps[-1]))) for step in steps]
    x_ticks = [(round(across(day), 1), day.isoformat()) for day in dict.fromkeys(marks)]
    return TollChart(tolls, x_ticks, [(down(n), _short(n)) for n in _levels(largest, wide=wide)], undated)


def _middle(row: SummaryRow) -> float | None:
    return next((n for n in (row.value, row.value_min, row.value_max) if n is not None), None)


def _words(row: SummaryRow) -> str:
    """The figure and its interval."""
    value = "" if row.value is None else f"{row.value:,.15g}"
    low = "…" if row.value_min is None else f"{row.value_min:,.15g}"
    high = "…" if row.value_max is None else f"{row.value_max:,.15g}"
    return value if value and low == high == value else f"{value} ({low} to {high})".strip()


def _is_wide(ends: Sequence[float]) -> bool:
    """Whether the figures are too far apart for one plain scale."""
    return max(1.0, *ends) > _WIDE_SPAN * min((n for n in ends if n > 0), default=1.0)


def _scale(largest: float, *, wide: bool) -> Callable[[float], float]:
    """From a number to its share of the height."""
    if wide:
        return lambda number: math.log1p(max(0.0, number)) / math.log1p(largest)
    return lambda number: max(0.0, number) / largest


def _short(number: float) -> str:
    """The number as a few characters: ``1M``, ``10k``."""
    for size, sign in ((1e9, "bn"), (1e6, "M"), (1e3, "k")):
        if number >= size:
            return f"{number / size:,.3g}{sign}"
    return f"{number:g}"


def _levels(largest: float, *, wide: bool) -> list[float]:
    """The numbers that get a line: powers of ten, or round steps."""
    if wide:
        powers = [10.0**n for n in range(int(math.log10(largest)) + 1)]
        return [0.0, *powers[:: max(1, len(powers) // 5)]]
    power = 10.0 ** math.floor(math.log10(largest / 4)) if largest >= 4 else 1.0
    step = next(size * power for size in (1, 2, 5, 10) if size * power >= largest / 4)
    return [step * n for n in range(int(largest / step) + 1)]
