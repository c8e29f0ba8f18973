"""Spellings of units and currencies in, an index of them by their tokens out, which finds them beside a number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from numbers_extract.lexicon.spellings import BEFORE_ENDS, SPACE, TOKEN, WORD, spelling_tokens
from numbers_extract.lexicon.unit_patterns import DOTTED
from numbers_extract.patterns import later
from numbers_extract.quantities.measures import DURATION, MEASURE
from numbers_extract.quantities.unit_words.guards import BEFORE_GUARDS, GUARDS, is_followed
from numbers_extract.quantities.unit_words.records import Reading, Unit
from numbers_extract.quantities.unit_words.spellings import plural_of

__all__ = ["UnitIndex"]

_NEXT: Final = later(
    rf"(\.?(?:[{SPACE}]{{0,8}}\r?\n[{SPACE}]{{0,8}}|[{SPACE}]{{0,2}}|[-\u2010\u2011/\u00b7\u22c5*])|\.)({TOKEN})|()(\^?[23])(?!\w|[.,]\d)"
)


class _Node:
    """One token of the spellings in the index: what may come next, and what a spelling that ends here means."""

    __slots__ = ("next", "reading")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.reading: Reading | None = None


class UnitIndex:
    """All spellings of units and currencies, by their tokens. A user's own units can be added to it at any time."""

    def __init__(self) -> None:
        self.units: dict[str, Unit] = {}
        self._words: dict[str, _Node] = {}
        self._symbols: dict[str, _Node] = {}
        self._before: dict[str, tuple[Unit, str]] = {}
        self._before_tails: set[str] = set()  # the last two letters of each sign in there, or its only one

    def add(
        self,
        unit: Unit,
        surfaces: Iterable[str],
        symbols: Iterable[str] = (),
        *,
        guards: Mapping[str, str] | None = None,
        not_before: Iterable[str] = (),
        other: Unit | None = None,
        other_next: Iterable[str] = (),
        other_near: Iterable[str] = (),
        other_big: bool = False,
        per: str = "",
    ) -> None:
        """Add the spellings of ``unit``: ``surfaces`` in any letter case with their plurals, ``symbols`` as given.

        A spelling that is known already keeps its meaning: what is added first wins.
        """
        guards = guards or {}
        shared = (frozenset(not_before), other, frozenset(other_next), frozenset(other_near), other_big, per)
        plain = Reading(unit, "", *shared)
        for surface in surfaces:
            for spelling in (surface, plural_of(surface)):
                guard = guards.get(spelling, "")
                self._insert(self._words, spelling.lower(), plain._replace(guard=guard) if guard else plain)
        for symbol in symbols:
            guard = guards.get(symbol, "")
            self._insert(self._symbols, symbol, plain._replace(guard=guard) if guard else plain)
        if unit.factor == (1, 1) and not per and unit.id not in self.units:
            self.units[unit.id] = unit

    def add_before(self, unit: Unit, signs: Iterable[str], guard: str = "") -> None:
        """Let ``signs`` stand before a number for ``unit``. What is added first wins.

        ``guard`` is ``big`` (only before thousands or more), ``glued`` (and right at the figures), ``digits`` (right at
        two or more figures), ``spaced`` (only with a space between) or empty.
        """
        for sign in signs:
            self._before.setdefault(sign, (unit, guard))
            self._before_tails.add(sign[-2:])

    @staticmethod
    def _insert(root: dict[str, _Node], spelling: str, reading: Reading) -> None:
        level, node = root, None
        for token in (spelling,) if spelling.isalpha() else spelling_tokens(spelling):
            node = level.get(token)
            if node is None:
                node = level[token] = _Node()
            level = node.next
        if node is not None and node.reading is None:
            if reading.guard == "maybe":
                reading = reading._replace(unit=reading.unit._replace(ambiguous=True))
            node.reading = reading

    @staticmethod
    def _walk(
        node: _Node | None, text: str, end: int, limit: int, found: list[tuple[int, Reading]], *, lower: bool
    ) -> None:
        """Append every spelling that begins with ``node`` (its token ends at ``end``), shortest first."""
        while node is not None:
            if node.reading is not None:
                found.append((end, node.reading))
            if not node.next:
                return
            more = _NEXT.match(text, end, limit)
            if more is None:
                return
            token = more[2] or more[4]
            if lower:
                token = token.lower()
            child = node.next.get(token)
            if child is None:
                return
            gap = more[1]
            if gap and gap[0] == "." and len(gap) > 1:
                # A full stop and a space: only inside ``sq. km``, never over the end of a sentence.
                start = end
                while start and text[start - 1].isalpha():
                    start -= 1
                if text[start:end].lower() not in DOTTED:
                    return
            node, end = child, more.end()

    def match(self, text: str, pos: int, start: int, end: int, limit: int) -> tuple[int, Reading] | None:
        """The longest unit whose first token is ``text[start:end]``: where it ends and what it means, or None.

        The number ends at ``pos``.
        """
        token = text[start:end]
        if token not in self._symbols and token.lower() not in self._words:
            return None
        for stop, reading in self._spelled(text, start, end, limit):
            if reading.guard and not GUARDS[reading.guard](text, pos, start, stop, limit):
                continue
            if reading.not_before and is_followed(text, stop, limit, reading.not_before):
                continue
            return stop, reading
        return None

    def _spelled(self, text: str, start: int, end: int, limit: int) -> list[tuple[int, Reading]]:
        """Every spelling whose first token is ``text[start:end]``, the longest first: where it ends, what it means."""
        token = text[start:end]
        word, symbol = self._words.get(token.lower()), self._symbols.get(token)
        found: list[tuple[int, Reading]] = []
        if word is not None:
            self._walk(word, text, end, limit, found, lower=True)
        if symbol is not None:
            self._walk(symbol, text, end, limit, found, lower=False)
        if len(found) > 1:
            found.sort(key=_end_of)
            found.reverse()
        return found

    def before(self, text: str, pos: int, floor: int) -> tuple[int, Unit] | None:
        """The currency sign or code that ends right before the number at ``pos``, no further back than ``floor``."""
        end = pos
        while end > floor and end > pos - 2 and text[end - 1] in " \xa0\u2009\u202f":
            end -= 1
        if end <= floor:
            return None
        last = text[end - 1]
        if last.isalpha():
            if text[end - 2 : end] not in self._before_tails and last not in self._before_tails:
                return None
            start = end
            while start > floor and end - start < 9 and text[start - 1].isalpha():
                start -= 1
            if end - start > 8:
                return None
            keys: tuple[int, ...] = (start,)
            if start > floor and text[start - 1] == "$":
                keys = (start - 1, start)
        elif last in BEFORE_ENDS:
            keys = tuple(range(max(floor, end - 6), end))
        else:
            return None
        for start in keys:
            known = self._before.get(text[start:end])
            if known is None or (text[start].isalpha() and start > floor and text[start - 1].isalnum()):
                continue
            unit, guard = known
            if not guard or BEFORE_GUARDS[guard](text, pos, end):
                return start, unit
        return None

    def denominator(self, text: str, pos: int, limit: int) -> tuple[int, str] | None:
        """The unit at ``pos`` as a denominator: (end, singular name), None if no unit of measure stands there."""
        head = WORD(text, pos, limit)
        if head is None:
            return None
        for end, reading in self._spelled(text, head.start(), head.end(), limit):
            if reading.unit.kind in (MEASURE, DURATION) and reading.unit.factor == (1, 1) and not reading.per:
                return end, reading.unit.id
        return None


def _end_of(found: tuple[int, Reading]) -> int:
    return found[0]
