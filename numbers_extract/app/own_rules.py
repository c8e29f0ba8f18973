"""A user's lexicon in, its entries as rules out, and its examples tried: what ``rules --lexicon`` prints."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from numbers_extract.app.engine import analyse
from numbers_extract.app.rules import frame_rule
from numbers_extract.frames.own import own_frames
from numbers_extract.lexicon.currencies import DOLLAR_SIGN
from numbers_extract.quantities.measures import MONEY, kind_of_units
from numbers_extract.records import Fact, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numbers_extract.lexicon.user_lexicon import UserFrame, UserLexicon

__all__ = ["own_rules", "wrong_examples"]

_CELL: Final = re.compile(r"\s+(?=\w+=)")
_TRUE: Final = {"yes": True, "true": True, "no": False, "false": False}


def own_rules(lexicon: UserLexicon) -> tuple[Rule, ...]:
    """Every entry of a lexicon, by table, as a rule."""
    return (*_of_words(lexicon), *map(frame_rule, own_frames(lexicon)), *_of_measures(lexicon))


def _of_words(lexicon: UserLexicon) -> Iterator[Rule]:
    for kind in lexicon.kinds:
        yield _entry("kind", kind.name, (), f"counts: {kind.title}", f"like: {kind.like}")
    for noun in lexicon.nouns:
        yield _entry("noun", noun.words[0], (*noun.words, *noun.plurals), _of("group", noun.group))
    for name in lexicon.names:
        yield _entry("name", name.words[0], name.words, _of("group", name.group))
    for source in lexicon.sources:
        yield _entry("source", source.words[0], source.words)


def _of_measures(lexicon: UserLexicon) -> Iterator[Rule]:
    for unit in lexicon.units:
        words = (*unit.words, *unit.symbols)
        details = (f"dimension: {unit.dimension}", _of("per", unit.per))
        yield _entry("unit", unit.id, words, *details, kind=kind_of_units(unit.dimension))
    for money in lexicon.currencies:
        yield _entry("currency", money.code, (*money.names, *money.signs), kind=MONEY)
    for dollar in lexicon.dollars:
        yield _entry("dollar", dollar.code, (DOLLAR_SIGN,), _of("outlet", dollar.outlet), kind=MONEY)


def _entry(family: str, name: str, words: tuple[str, ...], *details: str, kind: str = "") -> Rule:
    rule_id = f"own.{family}.{name.replace(' ', '_')}"
    return Rule(rule_id, family, kind, words, (), (), tuple(filter(None, details)))


def _of(name: str, value: str) -> str:
    return f"{name}: {value}" if value else ""


# ------------------------------------------------------------------------------------------------ examples
def wrong_examples(lexicon: UserLexicon) -> Iterator[str]:
    """A line for each example that does not come out as it says, and for each near miss that does come out."""
    for frame in lexicon.frames:
        for number, (example, place) in enumerate(zip((*frame.examples, *frame.not_in), frame.places, strict=True)):
            says = _wrong(lexicon, frame, example, near_miss=number >= len(frame.examples))
            if says:
                yield f"{place}: {says}"


def _wrong(lexicon: UserLexicon, frame: UserFrame, example: str, *, near_miss: bool) -> str:
    """What is wrong with an example; empty where it holds."""
    sentence, _, row = example.partition(" -> ")
    start, end = sentence.index("["), sentence.index("]") - 1
    text = sentence.replace("[", "").replace("]", "")
    facts = [fact for fact in analyse(text, lexicon=lexicon).facts if min(end, fact.end) > max(start, fact.start)]
    expected = dict(cell.split("=", 1) for cell in _CELL.split(row.strip()) if cell)
    if expected and not any(all(_says(fact, *cell) for cell in expected.items()) for fact in facts):
        asked = " ".join(f"{name}={cell}" for name, cell in expected.items())
        return f"{text!r} has {_told(facts, [*expected, 'rule'])}, not {asked}"
    fired = any(fact.rule == frame.id for fact in facts)
    if near_miss:
        return f"{text!r} has {_told(facts, ['kind', 'rule'])}: a near miss has not" if fired else ""
    return "" if fired else f"{text!r} has {_told(facts, ['kind', 'rule'])}, not rule={frame.id}"


def _told(facts: list[Fact], columns: list[str]) -> str:
    """What the rows say in some columns."""
    rows = (" ".join(f"{name}={_shown(getattr(fact, name))}" for name in columns) for fact in facts)
    return " or ".join(rows) or "no row there"


def _shown(value: object) -> str:
    return f"{value:.15g}" if isinstance(value, float) else "" if value is None else str(value)


def _says(fact: Fact, column: str, cell: str) -> bool:
    """Whether a column of a row has the value that is written."""
    value = getattr(fact, column)
    if isinstance(value, bool):
        return value is _TRUE.get(cell.lower())
    if isinstance(value, float):
        try:
            return value == float(cell)
        except ValueError:
            return False
    return _shown(value) == cell
