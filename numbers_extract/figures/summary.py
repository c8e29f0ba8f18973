"""Facts in, one figure a document, article and kind out, with its bounds and the reason it was chosen.

Only the kinds that a person would ask one figure of are summed up: victims and people, attacks, weapons, votes and
seats. The facts of one (document, article, kind) are laid into tiers, the best first, and the first tier that holds a
fact decides:

1. a stated total; 2. a plain figure; 3. a plain vague word; 4. the whole that parts were taken from;
5. parts and additions, added up; 6. single victims told by an article (``a soldier``), added up; 7. none (zero).

``Five others`` before any plain figure are others than the dead, so that they count as one; ``he and five others``
yield to a later figure of all. Who is named beside those counted (``his wife and two neighbors``, ``a mother and her
son``) is one more. A toll over which people protest or mourn is the background of the article, not its figure; so is
that of an event it is only compared with (``the first strike since a raid that killed 17``). A total behind the first
plain figure counts where it is told as newer or as the sum, or is the sum of what was told before, not where it spans a
month or a season or belongs to a separate event; so does a later figure of ``all`` of them. A figure in brackets is
another one for the same people. Single victims of two sentences are one, unless what is said of them is at odds or one
is told as another.

Injuries are told by casualties less deaths where the text divides them so (``five were shot, one fatally``) or gives no
larger figure of its own, and those who died of the wounded are taken off.

Figures that the text denies, plans or holds possible are never taken, nor are rates, nor how much a figure changed.
"""

from __future__ import annotations

import itertools
import math
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from numbers_extract.frames.traits import DEAD_AMONG_RULES, DEGREE_RULES, PEOPLE_KINDS
from numbers_extract.kinds import all_kinds
from numbers_extract.lexicon import background
from numbers_extract.lexicon.words import FOLDED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numbers_extract.records import Fact

__all__ = ["SUMMARY_COLUMNS", "SUMMARY_KINDS", "SummaryRow", "summarize_facts"]

SUMMARY_KINDS: Final = tuple(kind.name for kind in all_kinds() if not (kind.measured or kind.plain))
"""The kinds that are summed up, in the order of the rows."""

SUMMARY_COLUMNS: Final = {
    "doc_id": "string",
    "article": "integer",
    "kind": "category",
    "value": "number",
    "value_min": "number",
    "value_max": "number",
    "bound": "category",
    "facts": "integer",
    "fact_id": "string",
    "conflict": "flag",
    "why": "string",
}
"""The columns of the summary, with the specs of :mod:`numbers_extract.tables.columns`."""

_DIED, _LIVED, _EITHER = (
    next(kind.name for kind in all_kinds() if kind.outcome == outcome) for outcome in ("died", "lived", "either")
)
_VICTIMS: Final = (_DIED, _LIVED, _EITHER)
# A part of those killed or hurt adds nothing to the figure of its kind: five of the 20 wounded died later.
_OUTCOMES: Final = (_DIED, _LIVED)
_UNUSABLE: Final = frozenset({"denied", "possible", "planned"})
_AMOUNTS_OF_CHANGE: Final = frozenset({"increase_by", "decrease_by", "from", "times"})
_SUM_BOUNDS: Final = {
    "equal": {"equal"},
    "at_least": {"equal", "at_least", "more_than"},
    "at_most": {"equal", "at_most", "less_than"},
}
_SECTION_ORDER: Final = {"headline": 0, "subhead": 1, "body": 1, "caption": 2, "byline": 3, "footer": 3}


_TOTAL: Final = "a stated total"


class SummaryRow(NamedTuple):
    """One figure. ``value`` None with a ``value_min`` is a vague word or a range.

    ``value_min`` and ``value_max`` span what the figures of the deciding tier allow that count the same thing, None for
    an open end. ``facts`` counts the facts of the kind that could be used; ``fact_id`` names those the figure is made
    of, ``;``-joined; ``conflict`` says that figures of one thing in that tier cannot all be true.
    """

    doc_id: str
    article: int
    kind: str
    value: float | None
    value_min: float | None
    value_max: float | None
    bound: str
    facts: int
    fact_id: str
    conflict: bool
    why: str


class _Choice(NamedTuple):
    """The facts that make the figure, those of the same tier, and why."""

    taken: list[Fact]
    tier: list[Fact]
    why: str


def summarize_facts(facts: Iterable[Fact]) -> list[SummaryRow]:
    """One row for each document, article and kind that has a usable figure, in the order of the documents."""
    every = list(facts)
    kind_of = {fact.fact_id: fact.kind for fact in every}
    wanted = [_on_its_own(fact, kind_of) for fact in every if fact.kind in SUMMARY_KINDS]
    groups: dict[tuple[str, int], dict[str, list[Fact]]] = {}
    for fact in wanted:
        groups.setdefault((fact.doc_id, fact.article), {}).setdefault(fact.kind, []).append(fact)
    rows: list[SummaryRow] = []
    for (doc_id, article), kinds in groups.items():
        _drop_other_periods(kinds)
        own = min((f.start for fs in kinds.values() for f in fs if _OWN_EVENT.match(f.sentence)), default=0)
        found = {
            kind: row
            for kind in SUMMARY_KINDS
            if (row := _row(doc_id, article, kind, _of_own_event(kinds.get(kind, []), own))) is not None
        }
        both = _total_of_both(found, kinds.get(_LIVED, ()))
        if both is not None:
            found[_LIVED] = both
        facts_by_id = {fact.fact_id: fact for fact in itertools.chain.from_iterable(kinds.values())}
        survivors = _without_dead(found, facts_by_id) or _survivors(found, facts_by_id)
        if survivors is not None:
            found[_LIVED] = survivors
        rows.extend(found[kind] for kind in SUMMARY_KINDS if kind in found)
    return rows


def _of_own_event(facts: list[Fact], start: int) -> list[Fact]:
    """The facts from ``start`` on, where the text turns from a series to its own incident; all, if none is there."""
    return [fact for fact in facts if fact.start >= start] or facts


def _drop_other_periods(kinds: dict[str, list[Fact]]) -> None:
    """``A clerk was stabbed. Last year 165 people were killed``: behind an event, years are background.

    Not ``32 others were hurt in the fire in March 2022``: others are of the event itself.
    """
    victims = [fact for kind in _VICTIMS for fact in kinds.get(kind, ()) if not _is_zero(fact)]
    events = [fact for fact in victims if fact.scope != "part" and _PERIOD.search(fact.sentence) is None]
    event = min(events, key=lambda f: (_SECTION_ORDER.get(f.section, 1), f.start), default=None)
    for kind in _VICTIMS if event is not None else ():
        told = kinds.get(kind, [])
        if event is not None and all(_PERIOD.search(fact.sentence) for fact in told):
            kinds[kind] = [f for f in told if f.scope == "additional" or not _comes_before(event, f)]


def _on_its_own(fact: Fact, kind_of: dict[str, str]) -> Fact:
    """A part of what is counted as something else is the whole of its kind: ``killed three of the five hostages``."""
    whole = kind_of.get(fact.part_of or "", fact.kind)
    return fact._replace(scope="") if fact.scope == "part" and whole not in {fact.kind, *_OUTCOMES} else fact


def _total_of_both(found: dict[str, SummaryRow], facts: Sequence[Fact]) -> SummaryRow | None:
    """``One dead, eight injured. A total of nine went to hospitals``: the total counts the dead as well."""
    injuries, deaths = found.get(_LIVED), found.get(_DIED)
    if injuries is None or deaths is None or not injuries.why.startswith(_TOTAL):
        return None
    plain = _row(injuries.doc_id, injuries.article, _LIVED, [f for f in facts if f.scope != "total"])
    if plain is None or None in {plain.value, deaths.value, injuries.value}:
        return None
    return plain if (plain.value or 0) + (deaths.value or 0) == injuries.value else None


def _without_dead(found: dict[str, SummaryRow], facts_by_id: dict[str, Fact]) -> SummaryRow | None:
    """Injuries less those of them who died (``Four men had gunshot wounds. One of the victims died.``)."""
    injuries = found.get(_LIVED)
    if injuries is None or injuries.value is None or _DIED not in found:
        return None
    of_them = (f for f in facts_by_id.values() if f.part_of == injuries.fact_id and f.kind == _DIED and _usable(f))
    died = max(of_them, key=_size, default=None)
    if died is None or not 0 < _size(died) < injuries.value:
        return None
    left = injuries.value - _size(died)
    why = f"{injuries.value:g} injured less {_size(died):g} of them who died"
    ids = f"{injuries.fact_id};{died.fact_id}"
    return injuries._replace(value=left, value_min=left, value_max=left, fact_id=ids, conflict=False, why=why)


def _survivors(found: dict[str, SummaryRow], facts_by_id: dict[str, Fact]) -> SummaryRow | None:
    """Injuries as casualties less deaths: ``five people were shot, one fatally`` leaves four.

    Only where the casualties' figure says more than the injuries' own: casualties are dead and injured together. An
    injuries' figure that the text gives before any of casualties stands.
    """
    casualties, deaths, injuries = found.get(_EITHER), found.get(_DIED), found.get(_LIVED)
    if casualties is None or casualties.value is None or casualties.value <= 0:
        return None
    if facts_by_id[casualties.fact_id.split(";")[0]].rule in DEAD_AMONG_RULES:
        return None
    dead = deaths.value if deaths is not None and deaths.value is not None else 0
    shot = facts_by_id[casualties.fact_id.split(";")[0]]
    if dead and _are_others(shot) and _DEAD.search(_before_in_sentence(shot)):
        dead, deaths = 0, None  # a woman was killed and four others were shot
    left = casualties.value - dead
    if left <= 0 or (injuries is not None and injuries.value == left):
        return None
    others = injuries is not None and any(_are_others(facts_by_id[name]) for name in injuries.fact_id.split(";"))
    if others and not dead:
        return None  # three others were hurt: others than the dead
    divided = deaths is not None and dead and not others and _is_part_of(deaths, shot, facts_by_id)
    if injuries is not None and (injuries.value is None or injuries.value >= left) and not divided:
        of_shot = facts_by_id.get(facts_by_id[injuries.fact_id.split(";")[0]].part_of or "")
        if of_shot is None or of_shot.kind != shot.kind or of_shot.value != shot.value or not dead:
            return None  # three of the four shot were taken to a hospital, where one died
    if injuries is not None and (injuries.value or 0) > 1:
        told = min((facts_by_id[name] for name in injuries.fact_id.split(";")), key=lambda fact: fact.start)
        whole = facts_by_id.get(told.part_of or "")
        if (whole is None or whole.kind != shot.kind) and told.scope != "part" and _comes_before(told, shot):
            return None
    ids = ";".join(row.fact_id for row in (casualties, deaths) if row is not None and row.value)
    facts = casualties.facts + (injuries.facts if injuries is not None else 0)
    why = f"{casualties.value:g} casualties" + (f" less {dead:g} deaths" if dead else ", no deaths told")
    return SummaryRow(
        casualties.doc_id, casualties.article, _LIVED, left, left, left, casualties.bound, facts, ids, False, why
    )


def _named_beside(kind: str, taken: Sequence[Fact]) -> int:
    """How many the list names beside those it counts: ``his wife and two neighbors``, ``a mother and her son``."""
    if kind not in _VICTIMS or not all(fact.scope in {"", "additional"} for fact in taken):
        return 0
    first, last = taken[0], taken[-1]
    named = int(any(pattern.search(_before_in_sentence(first)) for pattern in _BESIDE_BEFORE))
    if len(taken) > 1 or not _is_single(last) or not last.subject:
        return named
    noun = re.search(rf"\b{re.escape(last.surface)}\s+(?:[\w-]+\s+)?{re.escape(last.subject)}\b", last.sentence)
    behind = last.sentence[noun.end() :] if noun is not None else ""
    for pattern in _BESIDE_BEHIND if behind else ():
        found = pattern.search(behind)
        if found is not None:
            return named + len(_BESIDE_PERSON.findall(found[0]))
    return named


def _is_part_of(deaths: SummaryRow, shot: Fact, facts_by_id: dict[str, Fact]) -> bool:
    """Whether the text takes the dead from those shot: ``four were shot, one fatally``."""
    dead = facts_by_id[deaths.fact_id.split(";")[0]]
    whole = facts_by_id.get(dead.part_of or "")
    return whole is not None and whole.kind == shot.kind and whole.value == shot.value


def _row(doc_id: str, article: int, kind: str, facts: Sequence[Fact]) -> SummaryRow | None:
    usable = [fact for fact in facts if _usable(fact)]
    choice = _choose(usable)
    if choice is None:
        return None
    taken, tier, why = choice
    if len(taken) == 1:
        value, bound = taken[0].value, taken[0].bound
    else:
        value, bound = math.fsum(_size(fact) for fact in taken), _bound_of_sum(taken)
    alike = [fact for fact in tier if _counts_the_same(taken[0], fact)]
    low, high = _hull([_interval(fact) for fact in alike]) if len(taken) == 1 else _sum_interval(taken)
    named = _named_beside(kind, taken)
    if named and value is not None:
        value += named
        low, high = (None if end is None else end + named for end in (low, high))
        why = f"{why}; {named} more named beside"
    ids = ";".join(fact.fact_id for fact in taken)
    conflict = len(taken) == 1 and _conflicting(taken[0], alike)
    return SummaryRow(doc_id, article, kind, value, low, high, bound, len(usable), ids, conflict, why)


# --------------------------------------------------------------------------------------------- tiers
def _usable(fact: Fact) -> bool:
    return (
        fact.status not in _UNUSABLE
        and fact.scope != "rate"
        and fact.change not in _AMOUNTS_OF_CHANGE
        and (fact.value is not None or fact.value_min is not None or fact.value_max is not None)
        and not _is_background(fact)
    )


_EVENT = re.compile(rf"\b(?:{'|'.join(cue.words for cue in background.EVENTS)})\b", re.IGNORECASE)
_LINK = re.compile(rf"\b(?:{'|'.join(cue.words for cue in background.LINKS)})\b", re.IGNORECASE)


def _is_background(fact: Fact) -> bool:
    """Whether the sentence reports a protest or a funeral over the toll, rather than the toll's own event."""
    if fact.kind not in _VICTIMS or fact.section == "headline":
        return False
    event = _EVENT.search(fact.sentence)
    if event is None:
        return False
    last = re.escape(_last_word(fact))
    here = re.search(rf"\b{re.escape(fact.surface)}\b[^.;]{{0,60}}?{last}", fact.sentence[event.end() :])
    return here is not None and _LINK.search(fact.sentence, event.start(), event.end() + here.start()) is not None


def _is_zero(fact: Fact) -> bool:
    return fact.value == 0


def _is_single(fact: Fact) -> bool:
    """One victim told by an article or ``one``, rather than by a figure."""
    return fact.value == 1 and fact.surface.lower() in background.SINGLE


def _is_level(fact: Fact) -> bool:
    return fact.scope == "" and not _is_zero(fact) and not _is_single(fact)


def _are_others(fact: Fact) -> bool:
    """``five others``, ``another 50`` were hurt: other than the dead; none of the kind before, it is the figure."""
    if fact.scope != "additional" or fact.value is None:
        return False
    another = fact.value > 1 and _ANOTHER.search(_before_in_sentence(fact)) is not None
    return another or background.OTHERS in fact.subject.lower()


_ANOTHER, _ALL = (
    re.compile(rf"\b(?:{'|'.join(words)})\s+$", re.IGNORECASE) for words in (background.ANOTHER, background.ALL)
)
_LIST_GAP = 45  # characters between two items of a list of victims
_FURTHER_GAP = 130
_NEAR_LEAD = 1500  # characters: a later total than that belongs to the background


def _gap(fact: Fact) -> int:
    """How far behind the item before it a listed figure may stand, in characters; ``two others`` may stand farther."""
    return _FURTHER_GAP if fact.scope == "additional" else _LIST_GAP


def _choose(facts: Sequence[Fact]) -> _Choice | None:
    told = _without_separate_events(_without_earlier_events(_without_superseded(_without_other_periods(facts))))
    for tier_of in _TIERS:
        choice = tier_of(told)
        if choice is not None:
            return choice
    return None


def _without_other_periods(facts: Sequence[Fact]) -> Sequence[Fact]:
    """``One man was killed. So far this year 211 people have been slain``: behind an event, years are background."""
    event = min(
        (f for f in facts if not _is_zero(f) and f.scope != "part" and _PERIOD.search(f.sentence) is None),
        key=lambda f: (_SECTION_ORDER.get(f.section, 1), f.start),
        default=None,
    )
    if event is None or not _is_single(event):
        return facts
    return [f for f in facts if not (_comes_before(event, f) and _PERIOD.search(f.sentence))]


def _without_superseded(facts: Sequence[Fact]) -> Sequence[Fact]:
    """``Initial reports said 20 had died, but officials later put the toll at 12``: the first figure is given up."""
    later = [f for f in facts if _TOLD_LATER.search(_before_in_sentence(f))]
    first = [f for f in facts if f not in later and _FIRST_TOLD.search(_before_in_sentence(f))]
    return [f for f in facts if f not in first] if first and later else facts


def _before_in_sentence(fact: Fact) -> str:
    """The words of the sentence before the figure."""
    found = re.search(rf"(?<!\w){re.escape(' '.join(fact.surface.split()))}(?!\w)", fact.sentence)
    return fact.sentence if found is None else fact.sentence[: found.start()]


def _any_of(cues: Iterable[background.BackgroundCue]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(cue.words for cue in cues)})\b", re.IGNORECASE)


_PERIOD, _FIRST_TOLD, _TOLD_LATER, _DEAD = map(
    _any_of, (background.PERIODS, background.EARLIER, background.LATER, background.DEAD)
)
_WIDER, _SEPARATE, _UPDATE = map(_any_of, (background.WIDER, background.SEPARATE, background.UPDATES))
_EARLIER_EVENT = re.compile(rf"{_any_of(background.EARLIER_EVENTS).pattern}[^,;]*$", re.IGNORECASE)
_OWN_EVENT = _any_of(background.OWN_EVENT)


def _without_earlier_events(facts: Sequence[Fact]) -> Sequence[Fact]:
    """``the first strike since a raid that killed 17``: behind such words the figure is another event's.

    Only where a figure of the text's own event is told too.
    """
    own = [f for f in facts if not _EARLIER_EVENT.search(_before_in_sentence(f))]
    told = any(f.scope in {"", "total"} and f.value is not None and f.value > 1 for f in own)
    return own if told else facts


_BESIDE_BEFORE, _BESIDE_BEHIND = (
    tuple(re.compile(cue.words, re.IGNORECASE) for cue in cues)
    for cues in (background.BESIDE_BEFORE, background.BESIDE_BEHIND)
)
_BESIDE_PERSON = re.compile(background.BESIDE_PERSON, re.IGNORECASE)


def _without_separate_events(facts: Sequence[Fact]) -> Sequence[Fact]:
    """``Floods killed 30. In a separate storm, 55 died``: behind a figure of the text's own event."""
    own = [f for f in facts if not _SEPARATE.search(_before_in_sentence(f))]
    if len(own) == len(facts):
        return facts
    first = min((f for f in own if not _is_zero(f)), key=lambda f: f.start, default=None)
    return facts if first is None else [f for f in facts if f in own or not _comes_before(first, f)]


def _stated_total(facts: Sequence[Fact]) -> _Choice | None:
    """A running total, unless it is another event's: dated back over years, or below the figure that opens the text."""
    totals = [f for f in facts if f.scope == "total" and not _is_zero(f)]
    plain = _first_figure([f for f in facts if _is_level(f) and f.value is not None], "")
    if plain is not None:
        first = plain.taken[0]
        totals = [f for f in totals if f.start < first.start or _goes_beyond(f, first) or _is_sum(f, facts)]
    return _first_figure(totals, _TOTAL)


def _goes_beyond(total: Fact, first: Fact) -> bool:
    """Whether a total behind the first plain figure takes its place: the same event's, and newer or more inclusive."""
    if _size(total) < _size(first) or _is_long_span(total) or total.start - first.end >= _NEAR_LEAD:
        return False
    if _WIDER.search(total.sentence):
        return False
    return total.sentence == first.sentence or _UPDATE.search(total.sentence) is not None


def _is_sum(total: Fact, facts: Sequence[Fact]) -> bool:
    """``Two were killed, and a boy died later. Total three dead``: the sum of all that was told before it."""
    told = [f for f in facts if f.scope in {"", "additional"} and f.start < total.start and not _is_zero(f)]
    return len(told) > 1 and math.fsum(map(_size, told)) == total.value


def _is_long_span(fact: Fact) -> bool:
    """Whether the figure covers years rather than the event: ``since 2014``, ``during the war``."""
    return fact.time.lower().startswith(background.LONG_SPANS)


def _plain_figure(facts: Sequence[Fact]) -> _Choice | None:
    """The first plain figure, with those that the same clause sets beside it: ``a major and five militants``."""
    plain = [f for f in facts if _is_level(f) and f.value is not None]
    choice = _first_figure(plain, "the first plain figure")
    others = _first_figure([f for f in facts if _are_others(f) and not _is_zero(f)], "the first figure, of others")
    if others is not None and (
        choice is None or (_size(others.taken[0]) > 1 and _comes_before(others.taken[0], choice.taken[0]))
    ):
        with_them = None if _DEAD.search(_before_in_sentence(others.taken[0])) else _all_of_them(others.taken[0], plain)
        choice = with_them or others
    if choice is None:
        return None
    larger = next((f for f in facts if _is_larger_part(f, choice.taken[0])), None)
    if larger is not None:
        return _Choice([larger], [larger], "a part, larger than the plain figure behind it")
    whole = next((f for f in plain if _counts_all(f, choice.taken[0])), None)
    if whole is not None:
        return _Choice([whole], [whole], "all of them, told behind a figure of some")
    if choice.taken[0].rule in DEGREE_RULES:  # a larger figure behind it is that of all
        choice = _all_of_them(choice.taken[0], [f for f in plain if f.rule not in DEGREE_RULES]) or choice
    together = _listed_with(choice.taken[0], facts) if choice.taken[0].kind in PEOPLE_KINDS else choice.taken
    of_dead = choice.taken[0].kind != _DIED and _DEAD.search(_before_in_sentence(choice.taken[0]))
    if len(together) == 1 and _are_others(together[0]) and not of_dead:
        together = _told_again_in_full(together[0], facts)
    if len(together) == 1:
        return choice
    return _Choice(together, together, f"{len(together)} victims listed side by side added up")


def _told_again_in_full(others: Fact, facts: Sequence[Fact]) -> list[Fact]:
    """``Suspect held after killing teacher, 3 others``: a later list of as many others with who else there was."""
    again = (
        _listed_with(f, facts)
        for f in facts
        if _are_others(f) and f.value == others.value and 0 < f.start - others.end < _NEAR_LEAD
    )
    return next((together for together in again if len(together) > 1), [others])


def _all_of_them(others: Fact, plain: Sequence[Fact]) -> _Choice | None:
    """``He and three others were shot. Four teenagers were shot``: the figure behind the others that counts all."""
    near = [f for f in plain if _size(f) > _size(others) and 0 < f.start - others.end < _NEAR_LEAD]
    return _first_figure(near, "the first plain figure of all, behind some")


def _is_larger_part(fact: Fact, plain: Fact) -> bool:
    """``The virus killed three of the family. The two eldest died first``: two of three."""
    loose = fact.scope == "part" and not fact.part_of and fact.bound in {"equal", "at_least", "more_than"}
    return loose and _size(fact) > _size(plain) and _comes_before(fact, plain)


def _counts_all(fact: Fact, plain: Fact) -> bool:
    """``Two guards and a driver were seized. All three were freed``: a later figure of all, larger than the first."""
    near = 0 < fact.start - plain.end < _NEAR_LEAD and _size(fact) > _size(plain)
    alike = plain.bound == "equal" and _counts_the_same(plain, fact)
    return near and alike and _ALL.search(_before_in_sentence(fact)) is not None


def _comes_before(a: Fact, b: Fact) -> bool:
    """Whether the sentence of ``a`` comes before that of ``b``, the headline first."""
    if a.sentence == b.sentence:
        return False
    return (_SECTION_ORDER.get(a.section, 1), a.start) < (_SECTION_ORDER.get(b.section, 1), b.start)


def _listed_with(fact: Fact, facts: Sequence[Fact]) -> list[Fact]:
    """The facts of one list: the same sentence, rule and source, each close behind the one before."""
    alike = [
        f
        for f in facts
        if (f.section, f.sentence, f.source, f.unit) == (fact.section, fact.sentence, fact.source, fact.unit)
        and (f.status, _is_bracketed(f)) == (fact.status, _is_bracketed(fact))
        and (
            f.scope == "additional"
            or (f.scope == "" and (f.rule == fact.rule or fact.scope == "additional" or _is_beside(fact, f)))
        )
        and f.value
        and f.bound in {"equal", "at_least", "more_than"}
    ]
    alike.sort(key=lambda f: f.start)
    said: set[tuple[str, str, str]] = set()
    alike = [f for f in alike if f is fact or not _said_again(f, fact, said)]
    at = alike.index(fact) if fact in alike else -1
    if at < 0:
        return [fact]
    low = high = at
    while low > 0 and alike[low].start - alike[low - 1].end <= _gap(alike[low]):
        low -= 1
    while high + 1 < len(alike) and alike[high + 1].start - alike[high].end <= _gap(alike[high + 1]):
        high += 1
    return _without_parts(alike[low : high + 1])


def _is_bracketed(fact: Fact) -> bool:
    """``Six (some say seven) were killed``: whether the figure stands in brackets."""
    before = _before_in_sentence(fact)
    return before.count("(") > before.count(")")


def _is_beside(fact: Fact, other: Fact) -> bool:
    """Whether only the counted noun and ``and`` stand between: ``left 12 soldiers and 20 rebels dead``."""
    first, second = sorted((fact, other), key=lambda f: f.start)
    return 0 < second.start - first.end <= len(first.subject) + _JOINT


_JOINT = 7


def _said_again(fact: Fact, chosen: Fact, said: set[tuple[str, str, str]]) -> bool:
    """Whether the words of a listed figure were met before: the sentence stands twice in the text."""
    key = (fact.surface, fact.subject, fact.place)
    alike = key == (chosen.surface, chosen.subject, chosen.place) and fact.rule == chosen.rule
    again = key in said or (alike and key[:2] != ("a", ""))
    said.add(key)
    return again


def _without_parts(listed: list[Fact]) -> list[Fact]:
    """``three people, two men and a woman``: what only breaks down the figure before it is not added to it.

    ``three in Ard, two in Bel and one in Cor`` breaks nothing down.
    """
    if len({f.place for f in listed if f.place}) == len(listed):
        return listed
    kept: list[Fact] = []
    at = 0
    while at < len(listed):
        kept.append(listed[at])
        size, rest, after = _size(listed[at]), 0.0, at + 1
        while after < len(listed) and rest < size:
            rest += _size(listed[after])
            after += 1
        at = after if rest == size and after > at + 2 else at + 1
    return kept


def _vague_figure(facts: Sequence[Fact]) -> _Choice | None:
    return _first_figure(
        [f for f in facts if _is_level(f) and f.value is None], "a vague word or range, no number given"
    )


def _whole(facts: Sequence[Fact]) -> _Choice | None:
    return _first_figure(
        [f for f in facts if f.scope == "whole" and not _is_zero(f)], "the whole of which parts are told"
    )


def _parts(facts: Sequence[Fact]) -> _Choice | None:
    further = [f for f in facts if f.scope == "additional" and not _is_zero(f)]
    singles = [f for f in facts if _is_single(f) and f.scope == ""]
    if further and not (singles and all(map(_is_single, further))):
        first = min(further, key=lambda f: (_SECTION_ORDER.get(f.section, 1), f.start))
        together = _listed_with(first, facts)
        why = (
            "the only figure is a further number"
            if len(together) == 1
            else f"{len(together)} victims listed side by side added up"
        )
        return _Choice(together, together, why)
    parts = [f for f in facts if f.scope == "part" and not _is_zero(f)]
    if not parts:
        return None
    separate = _separate([*parts, *singles])
    why = (
        "the only figure is a part"
        if len(separate) == 1
        else f"{len(separate)} separate parts added up, no total given"
    )
    return _Choice(separate, separate, why)


def _singles(facts: Sequence[Fact]) -> _Choice | None:
    separate = _separate([f for f in facts if _is_single(f)])
    if not separate:
        return None
    why = "a single one" if len(separate) == 1 else f"{len(separate)} single ones added up, no figure given"
    return _Choice(separate, separate, why)


def _zero(facts: Sequence[Fact]) -> _Choice | None:
    return _first_figure([f for f in facts if _is_zero(f)], "the text says that there were none")


_TIERS: Final[tuple[Callable[[Sequence[Fact]], _Choice | None], ...]] = (
    _stated_total,
    _plain_figure,
    _vague_figure,
    _whole,
    _parts,
    _singles,
    _zero,
)


# --------------------------------------------------------------------------------------------- choosing
def _first_figure(tier: list[Fact], why: str) -> _Choice | None:
    """The first figure of the first sentence that has one: the headline's, else the body's."""
    if not tier:
        return None
    ordered = sorted(tier, key=lambda f: (_SECTION_ORDER.get(f.section, 1), f.start))
    sentence = [f for f in ordered if (f.section, f.sentence) == (ordered[0].section, ordered[0].sentence)]
    best = sentence[0]
    where = "in the headline" if best.section == "headline" else ""
    more = "the first of its sentence" if len({_size(f) for f in sentence}) > 1 else ""
    return _Choice([best], tier, ", ".join(part for part in (why, where, more) if part))


def _separate(facts: Sequence[Fact]) -> list[Fact]:
    """The facts that tell of different victims: what a later sentence may say of one told before is not counted again.

    Facts of one sentence are separate, and so is one that is told as another; of facts that may be of the same victims
    the largest stands.
    """
    told: list[list[Fact]] = []
    for sentence in _by_sentence(sorted(facts, key=lambda f: f.start)):
        free = list(range(len(told)))
        for fact in sentence:
            again = next((n for n in free if _noun(told[n][0]) == _noun(fact) and _may_be_one(told[n], fact)), None)
            if again is None:
                again = next((n for n in free if _may_be_one(told[n], fact)), None)
            if again is None:
                told.append([fact])
            else:
                told[again].append(fact)
                free.remove(again)
    return sorted((max(same, key=_size) for same in told), key=lambda f: f.start)


def _by_sentence(facts: Sequence[Fact]) -> Iterator[list[Fact]]:
    """The facts of each sentence; one that stands in the text twice is two."""
    held: list[Fact] = []
    for fact in facts:
        if held and (
            (held[0].section, held[0].sentence) != (fact.section, fact.sentence)
            or fact.start - held[0].start >= len(fact.sentence)
        ):
            yield held
            held = []
        held.append(fact)
    if held:
        yield held


def _may_be_one(told: Sequence[Fact], fact: Fact) -> bool:
    """Whether a fact may tell of the same victims as those before: nothing said of them is at odds."""
    return all(_agree(other, fact) for other in told)


def _agree(a: Fact, b: Fact) -> bool:
    if a.scope != b.scope and "additional" in {a.scope, b.scope}:
        return False
    nouns = {_noun(a), _noun(b)}
    if not (_is_single(a) and _is_single(b)):
        return len(nouns) == 1
    if a.group and b.group and a.group != b.group:
        return not nouns.isdisjoint(background.ANY_VICTIM)
    return len(nouns) == 1 or not (a.group and b.group) or not nouns.isdisjoint(background.ANY_OF_GROUP)


def _noun(fact: Fact) -> str:
    """The last word of the subject, in the singular; empty where none is named."""
    last = _last_word(fact)
    return FOLDED[last].lemma if last else ""


def _last_word(fact: Fact) -> str:
    return fact.subject.lower().rpartition(" ")[2]


# --------------------------------------------------------------------------------------------- arithmetic
def _size(fact: Fact) -> float:
    """The number to compare and add by: the value, else the low end, else the high end."""
    return next((n for n in (fact.value, fact.value_min, fact.value_max) if n is not None), 0.0)


def _interval(fact: Fact) -> tuple[float | None, float | None]:
    """The ends that the fact allows, None for open; an approximate figure stands for itself."""
    if fact.bound == "equal" and fact.value is not None:
        return fact.value, fact.value
    return fact.value_min, fact.value_max


def _hull(intervals: Sequence[tuple[float | None, float | None]]) -> tuple[float | None, float | None]:
    lows, highs = [low for low, _ in intervals], [high for _, high in intervals]
    low = None if None in lows else min(n for n in lows if n is not None)
    high = None if None in highs else max(n for n in highs if n is not None)
    return low, high


def _sum_interval(facts: Sequence[Fact]) -> tuple[float | None, float | None]:
    lows, highs = zip(*(_interval(fact) for fact in facts), strict=True)
    low = None if None in lows else math.fsum(n for n in lows if n is not None)
    high = None if None in highs else math.fsum(n for n in highs if n is not None)
    return low, high


def _bound_of_sum(facts: Sequence[Fact]) -> str:
    """The bound that all figures share, exact ones aside; ``vague`` where they have none in common."""
    bounds = {fact.bound for fact in facts}
    for bound, allowed in _SUM_BOUNDS.items():
        if bounds <= allowed:
            return bound
    return "vague"


def _counts_the_same(a: Fact, b: Fact) -> bool:
    """Whether two facts of a kind can be figures of one thing: the same unit and group, and no two subjects named."""
    nouns = {_noun(fact) for fact in (a, b)} - {""}
    return a.unit == b.unit and a.group == b.group and len(nouns) <= 1


def _conflicting(chosen: Fact, tier: Sequence[Fact]) -> bool:
    """Whether a figure of the tier leaves no number that it shares with the chosen one."""
    low, high = _interval(chosen)
    return any(
        (high is not None and other_low is not None and other_low > high)
        or (low is not None and other_high is not None and other_high < low)
        for other_low, other_high in map(_interval, tier)
    )
