"""The facts of one kind in, those that make its figure out: laid into tiers, the best first.

The facts of one (document, article, kind) are laid into tiers, and the first tier that holds a fact decides:

1. a stated total; 2. a plain figure; 3. a plain vague word; 4. the whole that parts were taken from; 5. parts, those of
the hurt who are still in care, and additions, added up; 6. single victims told by an article (``a soldier``), added up;
7. none (zero).

``Five others`` before any plain figure are others than the dead, so that they count as one; ``he and five others``
yield to a later figure of all. A total behind the first plain figure counts where it is told as newer or as the sum, or
is the sum of what was told before, not where it spans a month or a season or belongs to a separate event; so does a
later figure of ``all`` of them. A figure in brackets is another one for the same people. Single victims of two
sentences are one, unless what is said of them is at odds or one is told as another.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.figures.arithmetic import size_of
from numbers_extract.figures.rivals import is_risen
from numbers_extract.figures.said import (
    ALL,
    BY_NOW,
    DEAD,
    DIED,
    LONG_SPAN,
    NEAR_LEAD,
    SECTION_ORDER,
    UPDATE,
    WIDER,
    are_others,
    are_still_in_care,
    comes_before,
    counts_the_same,
    is_level,
    is_single,
    is_zero,
)
from numbers_extract.figures.victims import listed_with, separate_victims
from numbers_extract.frames.traits import DEGREE_RULES, PEOPLE_KINDS
from numbers_extract.kinds import is_own
from numbers_extract.quantities.measures import PERSON

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numbers_extract.records import Fact

__all__ = ["TOTAL", "Choice", "choose"]


TOTAL: Final = "a stated total"


class Choice(NamedTuple):
    """The facts that make the figure, why, and the place of their tier, 0 the best."""

    taken: list[Fact]
    why: str
    tier: int = 0


def choose(facts: Sequence[Fact]) -> Choice | None:
    """The facts that make the figure of the article's own event, None where there are none."""
    for number, tier_of in enumerate(_TIERS):
        choice = tier_of(facts)
        if choice is not None:
            return choice._replace(tier=number)
    return None


def _stated_total(facts: Sequence[Fact]) -> Choice | None:
    """A running total, unless it is another event's: dated back over years, or below the figure that opens the text."""
    further = [f for f in facts if f.scope == "additional" and not is_zero(f)]
    totals = [f for f in facts if f.scope == "total" and not is_zero(f) and not _is_wider(f, further)]
    plain = _first_figure([f for f in facts if is_level(f) and f.value is not None], "")
    if plain is not None:
        first = plain.taken[0]
        totals = [f for f in totals if f.start < first.start or _goes_beyond(f, first) or _is_sum(f, facts)]
    choice = _first_figure(totals, TOTAL)
    return None if choice is None else _updated(choice, totals)


def _updated(choice: Choice, totals: Sequence[Fact]) -> Choice:
    """``given as 156 on Saturday, now stands at 152``: the total behind the first of its sentence that holds by now."""
    first = choice.taken[0]
    behind = [f for f in totals if f.sentence == first.sentence and f.start > first.start and BY_NOW.hold(f)]
    return choice._replace(taken=behind[-1:]) if behind and not BY_NOW.hold(first) else choice


def _is_wider(total: Fact, further: Sequence[Fact]) -> bool:
    """``Two more were killed. That brings those killed in the last week to four``: whether it is of more than these."""
    return any(comes_before(f, total) for f in further) and WIDER.hold(total)


def _goes_beyond(total: Fact, first: Fact) -> bool:
    """Whether a total behind the first plain figure takes its place: the same event's, and newer or more inclusive."""
    cut = total.change == "decrease_to" and total.sentence != first.sentence  # was later cut to 35
    if (size_of(total) < size_of(first) and not cut) or LONG_SPAN.hold(total) or total.start - first.end >= NEAR_LEAD:
        return False
    if WIDER.hold(total):
        return False
    return cut or total.sentence == first.sentence or UPDATE.hold(total)


def _is_sum(total: Fact, facts: Sequence[Fact]) -> bool:
    """``Two were killed, and a boy died later. Total three dead``: the sum of all that was told before it."""
    told = [f for f in facts if f.scope in {"", "additional"} and f.start < total.start and not is_zero(f)]
    return len(told) > 1 and math.fsum(map(size_of, told)) == total.value


def _plain_figure(facts: Sequence[Fact]) -> Choice | None:
    """The first plain figure, with those that the same clause sets beside it: ``a major and five militants``."""
    plain = [f for f in facts if is_level(f) and f.value is not None]
    choice = _first_figure(plain, "the first plain figure")
    risen = [] if choice is None else [f for f in plain if is_risen(f, choice.taken[0])]
    if risen:
        return Choice(risen[-1:], "the figure to which it rose")
    others = _first_figure([f for f in facts if are_others(f) and not is_zero(f)], "the first figure, of others")
    if others is not None and (
        choice is None or (size_of(others.taken[0]) > 1 and comes_before(others.taken[0], choice.taken[0]))
    ):
        with_them = None if DEAD.hold(others.taken[0]) else _all_of_them(others.taken[0], plain)
        choice = with_them or others
    if choice is None:
        return None
    larger = next((f for f in facts if _is_larger_part(f, choice.taken[0])), None)
    if larger is not None:
        return Choice([larger], "a part, larger than the plain figure behind it")
    whole = next((f for f in plain if _counts_all(f, choice.taken[0])), None)
    if whole is not None:
        return Choice([whole], "all of them, told behind a figure of some")
    if choice.taken[0].rule in DEGREE_RULES:  # a larger figure behind it is that of all
        choice = _all_of_them(choice.taken[0], [f for f in plain if f.rule not in DEGREE_RULES]) or choice
    together = listed_with(choice.taken[0], facts) if _counts_people(choice.taken[0]) else choice.taken
    of_dead = choice.taken[0].kind != DIED and DEAD.hold(choice.taken[0])
    if len(together) == 1 and are_others(together[0]) and not of_dead:
        together = _told_again_in_full(together[0], facts)
    if len(together) == 1 and together[0] is not choice.taken[0]:
        return Choice(together, "the whole of which some are told")
    if len(together) == 1:
        return choice
    return Choice(together, f"{len(together)} victims listed side by side added up")


def _counts_people(fact: Fact) -> bool:
    """Whether the kind of a fact counts people; of a user's own the unit says it."""
    return fact.kind in PEOPLE_KINDS or (is_own(fact.kind) and fact.unit == PERSON)


def _told_again_in_full(others: Fact, facts: Sequence[Fact]) -> list[Fact]:
    """``Suspect held after killing teacher, 3 others``: a later list of as many others with who else there was."""
    again = (
        listed_with(f, facts)
        for f in facts
        if are_others(f) and f.value == others.value and 0 < f.start - others.end < NEAR_LEAD
    )
    return next((together for together in again if len(together) > 1), [others])


def _all_of_them(others: Fact, plain: Sequence[Fact]) -> Choice | None:
    """``He and three others were shot. Four teenagers were shot``: the figure behind the others that counts all."""
    near = [f for f in plain if size_of(f) > size_of(others) and 0 < f.start - others.end < NEAR_LEAD]
    return _first_figure(near, "the first plain figure of all, behind some")


def _is_larger_part(fact: Fact, plain: Fact) -> bool:
    """``The virus killed three of the family. The two eldest died first``: two of three."""
    loose = fact.scope == "part" and not fact.part_of and fact.bound in {"equal", "at_least", "more_than"}
    return loose and size_of(fact) > size_of(plain) and comes_before(fact, plain)


def _counts_all(fact: Fact, plain: Fact) -> bool:
    """``Two guards and a driver were seized. All three were freed``: a later figure of all, larger than the first."""
    near = 0 < fact.start - plain.end < NEAR_LEAD and size_of(fact) > size_of(plain)
    alike = plain.bound == "equal" and counts_the_same(plain, fact)
    return near and alike and ALL.hold(fact)


def _vague_figure(facts: Sequence[Fact]) -> Choice | None:
    return _first_figure(
        [f for f in facts if is_level(f) and f.value is None], "a vague word or range, no number given"
    )


def _whole(facts: Sequence[Fact]) -> Choice | None:
    return _first_figure(
        [f for f in facts if f.scope == "whole" and not is_zero(f)], "the whole of which parts are told"
    )


def _parts(facts: Sequence[Fact]) -> Choice | None:
    further = [f for f in facts if f.scope == "additional" and not is_zero(f)]
    singles = [f for f in facts if is_single(f) and f.scope == ""]
    if further and not (singles and all(map(is_single, further))):
        first = min(further, key=lambda f: (SECTION_ORDER.get(f.section, 1), f.start))
        together = listed_with(first, facts)
        why = (
            "the only figure is a further number"
            if len(together) == 1
            else f"{len(together)} victims listed side by side added up"
        )
        return Choice(together, why)
    parts = [f for f in facts if (f.scope == "part" or are_still_in_care(f)) and not is_zero(f)]
    if not parts:
        return None
    separate = separate_victims([*parts, *singles])
    why = (
        "the only figure is a part"
        if len(separate) == 1
        else f"{len(separate)} separate parts added up, no total given"
    )
    return Choice(separate, why)


def _singles(facts: Sequence[Fact]) -> Choice | None:
    separate = separate_victims([f for f in facts if is_single(f)])
    if not separate:
        return None
    why = "a single one" if len(separate) == 1 else f"{len(separate)} single ones added up, no figure given"
    return Choice(separate, why)


def _zero(facts: Sequence[Fact]) -> Choice | None:
    return _first_figure([f for f in facts if is_zero(f)], "the text says that there were none")


_TIERS: Final[tuple[Callable[[Sequence[Fact]], Choice | None], ...]] = (
    _stated_total,
    _plain_figure,
    _vague_figure,
    _whole,
    _parts,
    _singles,
    _zero,
)


def _first_figure(tier: list[Fact], why: str) -> Choice | None:
    """The first figure of the first sentence that has one: the headline's, else the body's."""
    if not tier:
        return None
    ordered = sorted(tier, key=lambda f: (SECTION_ORDER.get(f.section, 1), f.start))
    sentence = [f for f in ordered if (f.section, f.sentence) == (ordered[0].section, ordered[0].sentence)]
    best = sentence[0]
    where = "in the headline" if best.section == "headline" else ""
    more = "the first of its sentence" if len({size_of(f) for f in sentence}) > 1 else ""
    return Choice([best], ", ".join(part for part in (why, where, more) if part))
