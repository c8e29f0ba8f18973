"""The figures of the dead, the injured and the casualties of an article in, the injured left out of them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from numbers_extract.figures.arithmetic import size_of
from numbers_extract.figures.events import usable
from numbers_extract.figures.figure import Figure, figure_of
from numbers_extract.figures.said import DEAD, DIED, EITHER, LIVED, are_others, comes_before
from numbers_extract.figures.tiers import TOTAL
from numbers_extract.frames.traits import DEAD_AMONG_RULES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numbers_extract.records import Fact

__all__ = ["survivors", "total_of_both", "without_dead"]


def total_of_both(found: dict[str, Figure], facts: Sequence[Fact]) -> Figure | None:
    """``One dead, eight injured. A total of nine went to hospitals``: the total counts the dead as well."""
    injuries, deaths = found.get(LIVED), found.get(DIED)
    if injuries is None or deaths is None or not injuries.why.startswith(TOTAL):
        return None
    plain = figure_of(LIVED, [f for f in facts if f.scope != "total"])
    if plain is None or None in {plain.value, deaths.value, injuries.value}:
        return None
    return plain if (plain.value or 0) + (deaths.value or 0) == injuries.value else None


def without_dead(found: dict[str, Figure], facts_by_id: dict[str, Fact]) -> Figure | None:
    """Injuries less those of them who died (``Four men had gunshot wounds. One of the victims died.``)."""
    injuries = found.get(LIVED)
    if injuries is None or injuries.value is None or DIED not in found:
        return None
    ids = ";".join(fact.fact_id for fact in injuries.taken)
    of_them = (f for f in facts_by_id.values() if f.part_of == ids and f.kind == DIED and usable(f))
    died = max(of_them, key=size_of, default=None)
    if died is None or not 0 < size_of(died) < injuries.value:
        return None
    left = injuries.value - size_of(died)
    why = f"{injuries.value:g} injured less {size_of(died):g} of them who died"
    taken = (*injuries.taken, died)
    return injuries._replace(
        value=left, value_min=left, value_max=left, taken=taken, rivals=(), conflict=False, why=why, own=(left, left)
    )


def survivors(found: dict[str, Figure], facts_by_id: dict[str, Fact]) -> Figure | None:
    """Injuries as casualties less deaths: ``five people were shot, one fatally`` leaves four.

    Only where the casualties' figure says more than the injuries' own: casualties are dead and injured together. An
    injuries' figure that the text gives before any of casualties stands.
    """
    casualties, deaths, injuries = found.get(EITHER), found.get(DIED), found.get(LIVED)
    if casualties is None or casualties.value is None or casualties.value <= 0:
        return None
    shot = casualties.taken[0]
    if shot.rule in DEAD_AMONG_RULES:
        return None
    dead = deaths.value if deaths is not None and deaths.value is not None else 0
    if dead and are_others(shot) and DEAD.hold(shot):
        dead, deaths = 0, None  # a woman was killed and four others were shot
    left = casualties.value - dead
    if left <= 0 or (injuries is not None and injuries.value == left):
        return None
    others = injuries is not None and any(map(are_others, injuries.taken))
    if others and not dead:
        return None  # three others were hurt: others than the dead
    divided = deaths is not None and dead and not others and _is_part_of(deaths, shot, facts_by_id)
    if injuries is not None and (injuries.value is None or injuries.value >= left) and not divided:
        of_shot = facts_by_id.get(injuries.taken[0].part_of or "")
        if of_shot is None or of_shot.kind != shot.kind or of_shot.value != shot.value or not dead:
            return None  # three of the four shot were taken to a hospital, where one died
    if injuries is not None and (injuries.value or 0) > 1:
        told = min(injuries.taken, key=lambda fact: fact.start)
        whole = facts_by_id.get(told.part_of or "")
        if (whole is None or whole.kind != shot.kind) and told.scope != "part" and comes_before(told, shot):
            return None
    taken = tuple(fact for row in (casualties, deaths) if row is not None and row.value for fact in row.taken)
    facts = casualties.facts + (injuries.facts if injuries is not None else 0)
    why = f"{casualties.value:g} {EITHER}" + (f" less {dead:g} {DIED}" if dead else f", no {DIED} told")
    return Figure(
        LIVED, left, left, left, casualties.bound, facts, taken, (), False, why, (left, left), casualties.tier
    )


def _is_part_of(deaths: Figure, shot: Fact, facts_by_id: dict[str, Fact]) -> bool:
    """Whether the text takes the dead from those shot: ``four were shot, one fatally``."""
    dead = deaths.taken[0]
    whole = facts_by_id.get(dead.part_of or "")
    return whole is not None and whole.kind == shot.kind and whole.value == shot.value
