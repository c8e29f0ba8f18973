"""The end (or start) of a number in, the unit, currency or rate words that stand against it out.

The vocabulary is data: :mod:`.lexicon.units`, :mod:`.lexicon.currencies` and, behind them, quantulum3's unit database,
read as JSON. All of it is built into one :class:`UnitIndex` on first use; importing this module builds nothing.
"""

from __future__ import annotations

import contextlib
import importlib.util
import itertools
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from string import ascii_lowercase
from types import ModuleType
from typing import Final, NamedTuple

from numbers_extract.lexicon import currencies as data
from numbers_extract.lexicon.relators import ABLATIVE, INESSIVE
from numbers_extract.lexicon.spellings import BEFORE_ENDS, SPACE, TOKEN, WORD, spelling_tokens
from numbers_extract.lexicon.user_lexicon import UserLexicon
from numbers_extract.patterns import later
from numbers_extract.quantities.measures import DURATION, MEASURE, MONEY, MONEY_UNITS, kind_of_units

__all__ = [
    "GUARDS",
    "Unit",
    "UnitIndex",
    "UnitMatch",
    "currency_before",
    "nationality_after",
    "rate_after",
    "unit_after",
    "users_index",
    "using_units",
]


class Unit(NamedTuple):
    """What a number is counted in.

    ``id`` is the name in the table's ``unit`` column (ISO 4217 code for money), ``dimension`` and ``kind`` (``money``,
    ``percentage``, ``duration``, ``measure``) members of the closed lists. The stated number times ``factor`` (an exact
    numerator and denominator) is in units of ``id``: (1, 100) for cents. ``name`` is the bare currency name or sign:
    where ``needs_country``, ask :func:`.lexicon.currencies.iso_in_country` about it with the text's country.
    ``ambiguous``: the words have a second reading (``5 m``, ``two pounds``, ``ten cents``).
    """

    id: str
    dimension: str
    kind: str
    factor: tuple[int, int] = (1, 1)
    needs_country: bool = False
    ambiguous: bool = False
    name: str = ""


class UnitMatch(NamedTuple):
    """A unit found at ``text[start:end]`` (the gap or hyphen before it left out).

    ``per`` is the singular denominator of a rate that follows (``barrel``, ``month``, ``100000 person``), "" if none;
    ``rate_end`` is where the rate's words end, ``end`` if none. ``other`` is the second reading, None if there is one.
    """

    start: int
    end: int
    unit: Unit
    per: str
    rate_end: int
    other: Unit | None = None


class Reading(NamedTuple):
    """What one spelling in the index means, and the conditions on it (see :class:`.lexicon.units.UnitEntry`)."""

    unit: Unit
    guard: str = ""
    not_before: frozenset[str] = frozenset()
    other: Unit | None = None
    other_next: frozenset[str] = frozenset()
    other_near: frozenset[str] = frozenset()
    other_big: bool = False
    per: str = ""


class _Node:
    """One token of the spellings in the index: what may come next, and what a spelling that ends here means."""

    __slots__ = ("next", "reading")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.reading: Reading | None = None


# The gap before a unit is a space or two, a line break of wrapped text, or a hyphen.
_HEAD: Final = re.compile(rf"(?:[{SPACE}]{{0,2}}(?:\r?\n[{SPACE}]{{0,8}})?|[-\u2010\u2011])({TOKEN})").match
_NEXT: Final = later(
    rf"(\.?(?:[{SPACE}]{{0,2}}(?:\r?\n[{SPACE}]{{0,8}})?|[-\u2010\u2011/\u00b7\u22c5*])|\.)({TOKEN})|()(\^?[23])(?!\w|[.,]\d)"
)
_DOTTED: Final = frozenset("sq cu fl deg m mi n p c ft lb lbs in pct nautical k h oz dr".split())
_EDGE: Final = later(r"\s*(?:\Z|[.,;:!?)\]}\"\u201c\u201d\u2019\u2026\u2013\u2014]|/\w|([^\W\d_]+)|\()")
_WORDS_AFTER: Final = later(r"[\s\-]{0,3}([^\W\d_]+)(?:\s+([^\W\d_]+))?")
_BIG_BEFORE: Final = later(
    r"(?:\d,\d{3}(?:\.\d+)?|\d{5,}|(?:hundred|thousand|million|billion|trillion|crore|lakh|bn|mn|tn|k|m|b)s?)[\s\-]*\Z",
    re.IGNORECASE,
)
_SCALE_BEFORE: Final = later(
    r"(?:thousand|million|billion|trillion|crore|lakh|[\d]\s?(?:bn|mn?|tn))[\s\-]*\Z", re.IGNORECASE
)
_BIG_AFTER: Final = later(
    r"(?:\d{1,3}(?:,\d{2,3})+|\d{5,}"
    r"|\d+(?:\.\d+)?[ \-]?(?:thousand|million|billion|trillion|crore|lakh|[mb]n?|tn|k)\b)",
    re.IGNORECASE,
)
_MANY_DIGITS: Final = later(r"\d[.,]?\d")
_DECIMAL_BEFORE: Final = later(r"\d\.\d+\s?\Z")
_FEET_BEFORE: Final = later(
    r"(?:\bft|\bfeet|\bfoot|['\u2019\u2032])\.?[\s\-]{0,2}\d{1,2}(?:[.\s]\d+(?:/\d+)?)?\s?\Z", re.IGNORECASE
)
_FEET_SIGN_BEFORE: Final = later(r"\d['\u2019\u2032]\s?\d{1,2}\Z")
_SIZE_AFTER: Final = later(
    r"[\s\-]{0,2}(?:x|by|long|wide|thick|tall|deep|high|diameter"
    r"|pipe|screen|display|monitor|tv|gun|of (?:rain|snow))\b",
    re.IGNORECASE,
)
_INCHES_AFTER: Final = later(r"\d{1,2}(?!\d)")
_MEASURED_AFTER: Final = later(r"\s*(?:\Z|[.,;:)\]]|[x\u00d7]\b|\()")


def _is_edge(text: str, end: int, limit: int, *, words: bool = True) -> bool:
    """Whether what stands before ``end`` is the end of a measure: text end, punctuation, or a function word."""
    found = _EDGE.match(text, end, limit)
    if found is None or text[end : end + 1] in ("-", "'", "\u2019"):
        return False
    word = found[1]
    return word is None or (words and word.lower() in _lexicon().EDGE_WORDS)


def _digit(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """After figures, not number words."""
    return text[pos - 1].isnumeric()


def _attached(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Right on the figures, and nothing that makes a label of it: ``50p``, not ``50 P``, ``50p-a``."""
    after = text[end : end + 2]
    return (
        start == pos
        and text[pos - 1].isnumeric()
        and (not after or not (after[0].isalnum() or after[0] in "-'\u2019_") or after[:2] == "-a")
        and not (len(after) == 2 and after[0] == "." and after[1].isalnum())
    )


def _edge(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """After figures, before an edge."""
    return text[pos - 1].isnumeric() and _is_edge(text, end, limit)


def _stone(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """A weight in stone: before an edge or the pounds that go with it (``12 stone 4 pounds``)."""
    return _edge(text, pos, start, end, limit) or _with_pounds(text, pos, start, end, limit)


def _with_pounds(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """After figures, before more of them: ``15st 3lb``."""
    return text[pos - 1].isnumeric() and text[end : end + 1].isspace() and text[end + 1 : end + 2].isdigit()


def _letter(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """A single letter: attached to the figures, or apart with an edge behind it (``45g``, ``5-W lamp``, ``5 g of``)."""
    if not text[pos - 1].isnumeric():
        # ``2.3 million t`` is a unit, ``two t`` is not.
        return _SCALE_BEFORE.search(text, max(0, pos - 12), pos) is not None and _is_edge(text, end, limit)
    if start == pos:
        return _attached(text, pos, start, end, limit) or text[end : end + 1] == "/"
    if text[pos] in "-\u2010\u2011":
        return end >= limit or not (text[end].isalnum() or text[end] in "-'\u2019")
    return _is_edge(text, end, limit)


def _alone(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """With nothing behind that it could describe: ``80 grand``, not ``80 grand pianos``."""
    return _is_edge(text, end, limit)


def _priced_before(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Behind a word of paying, or as thousands: ``pay the seven bucks``, not ``saw seven bucks``."""
    if _BIG_BEFORE.search(text, max(0, pos - 14), pos) is not None:
        return True
    words = text[max(0, start - _FEW_WORDS_BACK) : start].lower().split()
    return not data.SPENDING_WORDS.isdisjoint(words)


def _gap(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """After figures and a space, before an edge."""
    return start > pos and text[pos] != "-" and text[pos - 1].isnumeric() and _is_edge(text, end, limit)


def _last(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """A letter apart from figures with no word behind it: ``12 C``, not ``12 C streets``."""
    return _gap(text, pos, start, end, limit) and _is_edge(text, end, limit, words=False)


def _heat(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """``12 C`` with no word behind; ``30C`` only in talk of heat, or as a decimal: ``Seat 30C`` is a label."""
    if start > pos:
        return _last(text, pos, start, end, limit)
    if not _attached(text, pos, start, end, limit):
        return False
    around = text[max(0, pos - _HEAT_REACH) : end + _HEAT_REACH].lower()
    return _DECIMAL_BEFORE.search(text, max(0, pos - 12), pos) is not None or any(
        w in around for w in _lexicon().HEAT_WORDS
    )


_HEAT_REACH: Final = 90


def _decimal(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Only after a decimal fraction: ``1.3 A`` is a current, ``13 A`` an address."""
    return _DECIMAL_BEFORE.search(text, max(0, pos - 12), pos) is not None and _is_edge(text, end, limit)


def _secs(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """``9.58s`` and ``10 s`` are seconds; ``10s``, ``1980s`` are not."""
    if start == pos:
        return _DECIMAL_BEFORE.search(text, max(0, pos - 12), pos) is not None and _attached(
            text, pos, start, end, limit
        )
    return _gap(text, pos, start, end, limit)


def _inch(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """``in``: before punctuation, a size word or a bracket, or after feet; never the preposition."""
    if not text[pos - 1].isnumeric():
        return False
    if start > pos and text[pos] in "-\u2010\u2011":
        return text[end : end + 1] == " " or end >= limit
    return bool(
        _MEASURED_AFTER.match(text, end, limit)
        or _SIZE_AFTER.match(text, end, limit)
        or (start == pos and not text[end : end + 1].isalnum())
        or _FEET_BEFORE.search(text, max(0, pos - 16), pos)
        or text[pos - 2 : pos - 1] == "/"
    )


def _mark(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Quotation marks as feet and inches: attached, and either in a height (6'2") or before a size word."""
    if start != pos or not text[pos - 1].isnumeric():
        return False
    if text[start] in "'\u2019":
        single = not text[max(0, pos - 2) : pos - 1].isnumeric()
        return bool((single and _INCHES_AFTER.match(text, end, limit)) or _SIZE_AFTER.match(text, end, limit))
    return bool(_FEET_SIGN_BEFORE.search(text, max(0, pos - 8), pos) or _SIZE_AFTER.match(text, end, limit))


def _big(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Only after thousands or more."""
    return _BIG_BEFORE.search(text, max(0, pos - 14), pos) is not None


def _of(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """A kitchen measure: ``cups of``, or a fraction of a cup."""
    return text.startswith(" of ", end) or text[pos - 1] in "¼½¾⅓⅔" or text[max(0, pos - 2) : pos - 1] == "/"


def _sign(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """A currency sign after its number, not the one that leads the next number or word: ``10 €``, not ``10 $5``."""
    rest = text[end : min(limit, end + 2)]
    return not (rest[:1].isalnum() or (rest[:1] == " " and rest[1:].isdigit() and start > pos))


def _common(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Not as a proper name: ``50 Cent`` sings."""
    word = text[start:end]
    return not word.istitle()


def _pence(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """``50p`` is pence; ``720p`` and ``1080p`` are pictures."""
    return _attached(text, pos, start, end, limit) and not re.search(
        r"(?:480|720|1080|1440|2160)\Z", text[max(0, pos - 4) : pos]
    )


def _lower(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Only in small letters: ``18 sen``, not ``18 Sen.``."""
    return text[start:end].islower()


def _never(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """A spelling that is generated but is another word: ``bars``, ``moles``."""
    return False


def _maybe(text: str, pos: int, start: int, end: int, limit: int) -> bool:
    """Always, but marked as ambiguous: ``5 m``; not before an apostrophe or a digit (``47m12`` is a code)."""
    after = text[end : end + 1]
    return after not in ("'", "\u2019") and not after.isdigit() and text[pos - 1 : pos] != "$"


GUARDS: dict[str, Callable[[str, int, int, int, int], bool]] = {
    "digit": _digit, "attached": _attached, "edge": _edge, "letter": _letter, "gap": _gap, "decimal": _decimal,
    "secs": _secs, "inch": _inch, "mark": _mark, "big": _big, "of": _of, "sign": _sign, "common": _common,
    "pence": _pence, "heat": _heat, "last": _last, "lower": _lower, "never": _never, "maybe": _maybe, "stone": _stone,
    "with_pounds": _with_pounds, "alone": _alone, "priced": _priced_before,
}  # fmt: skip
"""The checks that a lexicon entry can name for a spelling: (text, number end, unit start, unit end, limit) to bool."""


def _regular_plural(word: str) -> str:
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def plural_of(name: str) -> str:
    """The plural of a unit's name, its head word inflected: ``miles per hour``, ``square feet``."""
    irregular = _lexicon().IRREGULAR_PLURALS
    if name.isalpha() and name not in irregular:
        return _regular_plural(name)
    cut = len(name)
    for joint in (" per ", " of "):
        at = name.find(joint)
        cut = at if 0 < at < cut else cut
    if name.startswith(("degree ", "deg ")):
        cut = name.index(" ")
    head, tail = name[:cut], name[cut:]
    at = max(head.rfind(" "), head.rfind("-")) + 1
    word = head[at:]
    if word in irregular:
        plural = irregular[word]
    elif word in ("squared", "cubed") or not word.isalpha():
        return f"{plural_of(head[: at - 1])}{head[at - 1 :]}{tail}" if at else name
    else:
        plural = _regular_plural(word)
    return f"{head[:at]}{plural}{tail}"


def _singular(word: str) -> str:
    """The singular of a counted noun, lower case."""
    word = word.lower()
    irregular: str | None = _lexicon().SINGULARS.get(word)
    if irregular is not None:
        return irregular
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


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
                if text[start:end].lower() not in _DOTTED:
                    return
            node, end = child, more.end()

    def match(self, text: str, pos: int, start: int, end: int, limit: int) -> UnitMatch | None:
        """The longest unit whose first token is ``text[start:end]``, after the number that ends at ``pos``."""
        token = text[start:end]
        found: list[tuple[int, Reading]] = []
        self._walk(self._words.get(token.lower()), text, end, limit, found, lower=True)
        self._walk(self._symbols.get(token), text, end, limit, found, lower=False)
        if not found:
            return None
        if len(found) > 1:
            found.sort(key=lambda item: item[0])
        for stop, reading in reversed(found):
            if reading.guard and not GUARDS[reading.guard](text, pos, start, stop, limit):
                continue
            if reading.not_before and self._followed(text, stop, limit, reading.not_before):
                continue
            return self._finish(text, pos, start, stop, limit, reading)
        return None

    def _finish(self, text: str, pos: int, start: int, end: int, limit: int, reading: Reading) -> UnitMatch:
        unit, other = reading.unit, reading.other
        if other is not None:
            if (
                (reading.other_big and _SCALE_BEFORE.search(text, max(0, pos - 12), pos))
                or self._followed(text, end, limit, reading.other_next)
                or self._near(text, pos, reading.other_near)
            ):
                unit, other = other, unit
            unit = unit._replace(ambiguous=True)
        rate = rate_after(text, end, limit)
        if rate is None:
            return UnitMatch(start, end, unit, reading.per, end, other)
        compound = self.units.get(f"{unit.id} per {rate[1]}")
        if compound is None and other is not None:
            compound = self.units.get(f"{other.id} per {rate[1]}")
        if compound is not None:
            return UnitMatch(start, rate[0], compound, "", rate[0], None)
        if reading.per:
            return UnitMatch(start, end, unit, reading.per, end, other)
        return UnitMatch(start, end, unit, rate[1], rate[0], other)

    @staticmethod
    def _followed(text: str, end: int, limit: int, words: frozenset[str]) -> bool:
        found = _WORDS_AFTER.match(text, end, limit)
        if found is None:
            return False
        first = found[1] if found[1] in words else found[1].lower()
        return first in words or (found[2] is not None and f"{first} {found[2].lower()}" in words)

    @staticmethod
    def _near(text: str, pos: int, words: frozenset[str]) -> bool:
        if not words:
            return False
        before = text[max(0, pos - 40) : pos].lower()
        return any(word in words for word in re.findall(r"[^\W\d_]+", before))

    def before(self, text: str, pos: int, floor: int) -> tuple[int, Unit] | None:
        """See :func:`currency_before`."""
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
            if not guard or _BEFORE_GUARDS[guard](text, pos, end):
                return start, unit
        return None

    def denominator(self, text: str, pos: int, limit: int) -> tuple[int, str] | None:
        """The unit at ``pos`` as a denominator: (end, singular name), None if no unit of measure stands there."""
        head = WORD(text, pos, limit)
        if head is None:
            return None
        found: list[tuple[int, Reading]] = []
        token = head[0]
        self._walk(self._words.get(token.lower()), text, head.end(), limit, found, lower=True)
        self._walk(self._symbols.get(token), text, head.end(), limit, found, lower=False)
        found.sort(key=lambda item: item[0])
        for end, reading in reversed(found):
            if reading.unit.kind in (MEASURE, DURATION) and reading.unit.factor == (1, 1) and not reading.per:
                return end, reading.unit.id
        return None


def _before_big(text: str, pos: int, _end: int) -> bool:
    return _BIG_AFTER.match(text, pos) is not None


def _before_big_glued(text: str, pos: int, end: int) -> bool:
    if end != pos:
        return False
    before = text[max(0, end - _LONGEST_PRICE_WORD) : end - 1]
    far = _PRICE_BEFORE.search(before)  # between N720 and N750
    if far is not None and far[1] == text[end - 1] and _priced(before[: far.start(1)]):
        return True
    return _BIG_AFTER.match(text, pos) is not None or _priced(before)


def _priced(before: str) -> bool:
    """Whether a word of paying or costing ends the text before a sign: ``costs``, ``a price of``, ``pay between``."""
    words = before.lower().split()
    if not before[-1:].isspace() or not words:
        return False
    return words[-1] in data.PRICE_WORDS or (
        words[-1] in data.PRICE_LEADS and words[-2:-1] != [] and words[-2] in data.PRICE_WORDS
    )


_LONGEST_PRICE_WORD: Final = 40
_PRICE_BEFORE: Final = later(r"(?:between|from)\s([A-Z])\d[\d,.]*\s(?:and|to)\s\Z")
_FEW_WORDS_BACK: Final = 40


def _before_digits(text: str, pos: int, end: int) -> bool:
    return end == pos and _MANY_DIGITS.match(text, pos) is not None


def _before_spaced(_text: str, pos: int, end: int) -> bool:
    return end < pos


_BEFORE_GUARDS: dict[str, Callable[[str, int, int], bool]] = {
    "big": _before_big,
    "glued": _before_big_glued,
    "digits": _before_digits,
    "spaced": _before_spaced,
}
_RATE: Final = re.compile(
    rf"""
    [{SPACE}]{{1,2}}(?:\r?\n[{SPACE}]{{0,8}})?
    (?: (?P<per>per | for\ every)\s+
      | (?P<art>an?)\s+
      | (?P<each>each | every)\s+
      | (?P<gallon>to\ the)\s+(?=gallon|litre|liter)
      | (?P<adverb>hourly | daily | nightly | weekly | monthly | yearly | annually | apiece | p\.?a\b\.?)
    )
    | (?P<slash>[ ]?/[ ]?)(?=[^\W_])
    | [-\u2010\u2011](?:(?P<hart>an?)|(?P<hper>per))[-\u2010\u2011]
    """,
    re.VERBOSE | re.IGNORECASE,
).match
_RATE_FIRST: Final = frozenset(SPACE + "\r\n/-\u2010\u2011")
_RATE_OPENERS: Final = tuple(
    "per for a an each every to hourly daily nightly weekly monthly yearly annually apiece p.a pa".split()
)


def _no_rates() -> frozenset[str]:
    """A blank with two or three letters that no word of a rate begins with: nearly all texts go on so."""
    found: set[str] = set()
    for letters in itertools.product(ascii_lowercase, repeat=2):
        start = "".join(letters)
        longer = {start + letter for letter in ascii_lowercase} if _opens_rate(start) else {start}
        found.update(one for one in longer if not _opens_rate(one))
    return frozenset(f" {spelling}" for one in found for spelling in (one, one.capitalize()))


def _opens_rate(start: str) -> bool:
    return any(opener.startswith(start) for opener in _RATE_OPENERS)


_NO_RATE: Final = _no_rates()
_RATE_NUMBER: Final = re.compile(
    r"(\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?![.,/^\u2013-]?\d)(?:[ \-]?(hundred|thousand|million|billion))?\b[ \xa0\-]?"
    r"|(?:a\s+)?(hundred|thousand|million|billion|two|three|four|five|six|ten|twelve|dozen)\b[ \xa0\-]?",
    re.IGNORECASE,
).match
_NOUN: Final = later(r"[^\W\d_]+(?:['\u2019]s)?")
_LAST_FUEL: Final = later(r"(?:\bl|L|litres?|liters?|kWh|hours?)\Z")
_HUNDRED_KM: Final = later(r"100\s?(?:km|kilomet(?:re|er)s?)\b")
_SQUARED: Final = later(r"(?:\^?2|\u00b2)(?!\w|[.,]\d)")


def rate_after(text: str, pos: int, limit: int, *, money: bool = False) -> tuple[int, str] | None:
    """Rate words at ``pos`` (behind a unit or what is counted): (their end, the singular denominator), else None.

    ``a barrel``, ``per 100,000 people`` (``100000 person``), ``/kg``, ``each day``, ``-an-hour``. ``money`` says that
    an amount of money stands before: ``$500 a month before the war`` is a rate.
    """
    if (
        pos >= limit
        or text[pos : pos + 3] in _NO_RATE
        or text[pos : pos + 4] in _NO_RATE
        or text[pos] not in _RATE_FIRST
    ):
        return None
    found = _RATE(text, pos, limit)
    if found is None:
        return None
    how = found.lastgroup
    at = found.end()
    if how == "adverb":
        return _adverb(text, at, limit, found["adverb"])
    if how in ("per", "hper"):
        rate = _per(text, at, limit, caps=found[how].isupper())
    elif how == "slash":
        rate = _slash(text, pos, at, limit)
    else:
        rate = _article(text, at, limit, hyphens=how == "hart", money=money)
    if rate is not None and rate[0] < limit and how != "art":
        # ``20 litres per person per day``: one more, never a chain.
        more = _RATE(text, rate[0], limit)
        if more is not None and more.lastgroup in ("per", "slash", "art") and " per " not in rate[1]:
            second = (
                _per(text, more.end(), limit, caps=False)
                if more.lastgroup == "per"
                else _slash(text, rate[0], more.end(), limit)
                if more.lastgroup == "slash"
                else _article(text, more.end(), limit, hyphens=False)
            )
            if second is not None:
                return second[0], f"{rate[1]} per {second[1]}"
    return rate


class _RateOpeners(dict[str, bool]):
    """A spelling in lower case -> whether the words of a rate can begin with it."""

    def __missing__(self, text: str) -> bool:
        opens = text[:1] in _RATE_SIGNS or text in _lexicon().RATE_STARTS or _RATE(f" {text} ", 0) is not None
        if len(self) < _MOST_SPELLINGS:
            self[text] = opens
        return opens


_RATE_SIGNS: Final = frozenset("/-\u2010\u2011\u2014")
_MOST_SPELLINGS: Final = 100_000
_OPENS_RATE: Final = _RateOpeners()


def rates_behind(text: str, texts: Sequence[str], ends: Sequence[int]) -> dict[int, str]:
    """The denominators of all rates whose words begin with a token of a sentence, by its place.

    ``texts`` are the spellings of its tokens in lower case, ``ends`` where they end. The first begins none.
    """
    found: dict[int, str] = {}
    limit = ends[-1]
    for k in itertools.compress(itertools.count(), map(_OPENS_RATE.__getitem__, texts)):
        rate = rate_after(text, ends[k - 1], limit) if k else None
        if rate is not None:
            found[k] = rate[1]
    return found


def _adverb(text: str, end: int, limit: int, word: str) -> tuple[int, str] | None:
    if not _is_edge(text, end, limit):
        return None
    return end, _lexicon().ADVERBS.get(word.lower(), "year")


def _article(text: str, at: int, limit: int, *, hyphens: bool, money: bool = False) -> tuple[int, str] | None:
    """After ``a``, ``each``, ``every``, ``to the``: only a closed list of nouns and the units of measure."""
    lexicon = _lexicon()
    word = WORD(text, at, limit)
    if word is None or word[0].lower() in INESSIVE:
        return None
    number = _RATE_NUMBER(text, at, limit)
    if number is not None and word[0].lower() not in lexicon.DENOMINATORS:
        unit = _index().denominator(text, number.end(), limit)
        return (unit[0], f"{_times(number)} {unit[1]}") if unit and not hyphens else None
    name = lexicon.DENOMINATORS.get(word[0].lower())
    end = word.end()
    longer = _index().denominator(text, at, limit)
    if longer is not None and (longer[0] > end or (name is None and longer[1] in lexicon.DENOMINATORS)):
        end, name = longer
    if name is None:
        return None
    if hyphens:
        return end, name
    after = _WORDS_AFTER.match(text, end, limit)
    if after is None:
        return end, name
    follower = after[1].lower()
    compared = follower in ABLATIVE and after[2] is None  # 12 a month from 40
    begins = follower in ABLATIVE and (after[2] or "").lower() not in lexicon.FROM_NOW
    paid = money and name in lexicon.PAY_SPANS and (begins or follower in lexicon.PAID_BEFORE)
    if (
        follower in lexicon.AGO_WORDS
        and not (paid or compared)
        and not (money and name not in lexicon.SPANS_OF_RATES)  # $1.35 a dozen since the cull
        and (after[2] or "").lower() not in lexicon.DEDUCTIONS
    ):
        return None
    # ``a year``, ``a litre`` may stand anywhere, ``a second blast`` and ``a child was`` may not.
    if (name not in _index().units or name == "second") and (
        follower in lexicon.CLAUSE_WORDS or not _is_edge(text, end, limit)
    ):
        return None
    return end, name


def _slash(text: str, pos: int, at: int, limit: int) -> tuple[int, str] | None:
    """After ``/``: an abbreviation, a unit, or a noun of the closed list; ``/100 km`` only after fuel."""
    lexicon = _lexicon()
    if text[at].isdigit():
        hundred = _HUNDRED_KM.match(text, at, limit)
        return (hundred.end(), "100 kilometre") if hundred and _LAST_FUEL.search(text, max(0, pos - 7), pos) else None
    word = WORD(text, at, limit)
    if word is None:
        return None
    unit = _index().denominator(text, at, limit)
    name = lexicon.RATE_ABBREVIATIONS.get(word[0])
    squared = _SQUARED.match(text, word.end(), limit) if word[0] == "s" else None
    if squared is not None:
        return squared.end(), "square second"
    if unit is not None and (name is None or unit[0] > word.end()):
        return unit
    if name is None:
        name = lexicon.DENOMINATORS.get(word[0].lower())
    return (word.end(), name) if name is not None else None


def _per(text: str, at: int, limit: int, *, caps: bool) -> tuple[int, str] | None:
    """After ``per``: a number with its noun, a unit, or any lower-case singular noun that is not who says so."""
    number = _RATE_NUMBER(text, at, limit)
    if number is not None:
        unit = _index().denominator(text, number.end(), limit)
        if unit is not None:
            return unit[0], f"{_times(number)} {unit[1]}"
        noun = _noun(text, number.end(), limit, caps=caps)
        end = number.end() if text[number.end() - 1].isalnum() else number.end() - 1
        return (noun[0], f"{_times(number)} {noun[1]}") if noun else (end, str(_times(number)))
    unit = _index().denominator(text, at, limit)
    if unit is not None:
        return unit
    noun = _noun(text, at, limit, caps=caps)
    written = text[at : noun[0]].lower() if noun else ""
    if noun is not None and written != noun[1] and written not in _lexicon().SINGULARS:
        return None  # a plural is who says so: ``five dead, per officials``
    return noun


def _noun(text: str, at: int, limit: int, *, caps: bool) -> tuple[int, str] | None:
    """The counted noun at ``at``: (its end, its singular), with an adjective of the closed list before it."""
    lexicon = _lexicon()
    word = _NOUN.match(text, at, limit)
    if word is None or word[0].lower() in lexicon.NOT_DENOMINATORS or not (word[0].islower() or caps):
        return None
    if word[0].lower() in lexicon.ADJECTIVES and text[word.end() : word.end() + 1] == " ":
        head = _NOUN.match(text, word.end() + 1, limit)
        if head is not None and _RATE(text, word.end(), limit) is None:  # per adult per year
            return head.end(), f"{word[0].lower()} {_singular(head[0])}"
    return word.end(), _singular(word[0])


def _times(number: re.Match[str]) -> int:
    """The number before a denominator, as an integer."""
    words: dict[str, int] = _lexicon().NUMBER_WORDS
    if number[1]:
        return int(number[1].replace(",", "")) * words.get((number[2] or "").lower(), 1)
    return words[number[3].lower()]


def unit_after(text: str, pos: int, limit: int) -> UnitMatch | None:
    """The unit, currency or percent words that begin at ``pos``, the end of a number with its scale word, or None.

    Looks at ``text[pos:limit]`` past optional white space or a hyphen, never past another word; the longest spelling
    wins. A rate behind the unit (``a barrel``, ``/kg``) is read along.

    >>> found = unit_after("They drove 40 km.", 13, 17)
    >>> found.unit.id, found.start, found.end
    ('kilometre', 14, 16)
    """
    head = _HEAD(text, pos, limit)
    if head is None:
        return None
    index = _INDEX or _index()
    token = head[1]
    if token not in index._symbols and token.lower() not in index._words:
        return None
    start, end = head.span(1)
    return index.match(text, pos, start, end, limit)


def currency_before(text: str, pos: int, floor: int) -> tuple[int, Unit] | None:
    """The currency sign or code that ends right before the number at ``pos``: (its start, its unit), or None.

    Looks no further back than ``floor``. ``$`` alone is USD; ``Rs``, ``kr``, ``¥`` are defaults with ``needs_country``.
    """
    if pos <= floor:
        return None
    return (_INDEX or _index()).before(text, pos, floor)


_NATIONALITY: Final = later(
    r"[ \xa0](?:(?P<USD>U\.S\.?|US|American)|(?P<CAD>Canadian)|(?P<AUD>Australian)"
    r"|(?P<NZD>NZ)|(?P<HKD>HK))(?=[,.;:)]|\s+(?:per|an?|in|at|to|from|on|by|and|or|each)\b|\s*\Z)"
)


def nationality_after(text: str, pos: int, limit: int) -> tuple[int, Unit] | None:
    """Whose dollars a ``$`` amount that ends at ``pos`` is, if said behind it (``$75 U.S.``): (end, unit) or None."""
    found = _NATIONALITY.match(text, pos, limit)
    if found is None or found.lastgroup is None:
        return None
    return found.end(), _money(found.lastgroup, found.lastgroup)


# ------------------------------------------------------------------ building the index
_INDEX: UnitIndex | None = None


def _lexicon() -> ModuleType:
    """The unit entries, loaded on first use."""
    from numbers_extract.lexicon import units

    return units


def _money(
    code: str, name: str, *, factor: tuple[int, int] = (1, 1), needs: bool = False, ambiguous: bool = False
) -> Unit:
    return Unit(code, MONEY_UNITS, MONEY, factor, needs, ambiguous, name)


def _index() -> UnitIndex:
    """The one index, built on first use."""
    global _INDEX
    if _INDEX is None:
        index = UnitIndex()
        _add_units(index)
        _add_currencies(index)
        _add_quantulum(index)
        _INDEX = index
    return _INDEX


@contextlib.contextmanager
def using_units(index: UnitIndex) -> Iterator[None]:
    """Lets the units of another index be read inside the block."""
    global _INDEX
    before = _INDEX
    _INDEX = index
    try:
        yield
    finally:
        _INDEX = before


def users_index(lexicon: UserLexicon) -> UnitIndex:
    """The program's units and currencies with a user's own before them."""
    index = UnitIndex()
    for unit in lexicon.units:
        index.add(
            Unit(unit.id, unit.dimension, kind_of_units(unit.dimension), unit.factor),
            unit.words,
            unit.symbols,
            per=unit.per,
        )
    for currency in lexicon.currencies:
        index.add(_money(currency.code, currency.code), currency.names)
        for sign in (*currency.signs, currency.code):
            _add_sign(index, sign, _money(currency.code, currency.code), "")
    _add_units(index)
    _add_currencies(index)
    _add_quantulum(index)
    return index


def _add_units(index: UnitIndex) -> None:
    """Our own entries, then the rates that have a name of their own."""
    lexicon = _lexicon()
    for entry in lexicon.UNITS:
        other = None if entry.other is None else Unit(entry.other[0], entry.other[1], kind_of_units(entry.other[1]))
        index.add(
            Unit(entry.id, entry.dimension, kind_of_units(entry.dimension), entry.factor),
            entry.surfaces,
            entry.symbols,
            guards=dict(entry.guards),
            not_before=entry.not_before,
            other=other,
            other_next=entry.other_next,
            other_near=entry.other_near,
            other_big=entry.other_big,
            per=entry.per,
        )
    for name, dimension in lexicon.KNOWN_COMPOUNDS:
        index.units.setdefault(name, Unit(name, dimension, MEASURE))


def _spellings(name: str) -> tuple[str, ...]:
    return tuple(name.split("/"))


def _guard_of_name(name: str) -> str:
    """The check that a bare name of money needs, empty for none."""
    if name in data.PAID_NAMES:
        return "priced"
    return "big" if name in data.BIG_NAMES else "lower" if name in data.LOWER_NAMES else ""


def _guard_of_code(code: str) -> str:
    """The check that a code needs which is a word too: ``ALL``, ``TRY``; empty for none."""
    return "big" if code in data.WORD_CODES else ""


def _add_currencies(index: UnitIndex) -> None:
    """Names, codes and signs of currencies, after a number and before it; ambiguous ones under their guard.

    What is added first wins: signs of several currencies, then what names one alone, then bare names and parts.
    """
    for sign, (code, name) in data.SHARED_SIGNS.items():
        _add_sign(index, sign, _money(code, name, needs=True), "")
    for currency in data.CURRENCIES:
        _add_currency(index, currency)
    for code in data.RETIRED_CODES:
        _add_sign(index, code, _money(code, code), "big")
    _add_bare_names(index)
    _add_loose_signs(index)
    for code, times, name, guard in data.MULTIPLES:
        guards = dict.fromkeys((name, plural_of(name)), guard) if guard else {}
        index.add(_money(code, name, factor=(times, 1)), (name,), guards=guards)
    for subunit in data.SUBUNITS:
        _add_subunit(index, subunit)


def _add_currency(index: UnitIndex, currency: data.Currency) -> None:
    """``Iraqi dinars``, ``IQD``, ``AUD$``, ``A$``: the names, codes and signs that name one currency."""
    code = currency.code
    unit, guard = _money(code, code), _guard_of_code(code)
    names = [spelling for name in currency.names for spelling in _spellings(name)]
    index.add(unit, [f"{people} {name}" for people in currency.peoples for name in names])
    _add_sign(index, code, unit, guard)
    if code.lower() in data.LOWER_CODES:
        _add_sign(index, code.lower(), unit, "")
    for sign in data.CODED_SIGNS:
        if code in data.written_with(sign):
            index.add_before(unit, (f"{code}{sign}", f"{code.lower()}{sign}"))
            index.add_before(unit, (f"{code} {sign}",), guard)
    for sign in currency.signs:
        loud = sign.isascii() and sign.isalpha() and sign not in data.PLAIN_SIGNS
        _add_sign(index, sign, _money(code, sign), "big" if loud else "")


def _add_bare_names(index: UnitIndex) -> None:
    """``dollars``, ``crowns``: names without a nationality, with all their spellings."""
    known: dict[str, set[str]] = {}
    for currency in data.CURRENCIES:
        for name in currency.names:
            known.setdefault(name.partition("/")[0], set()).update(_spellings(name))
    for name, code in data.BARE_NAMES.items():
        spellings = {name} | known.get(name, set())
        guard = _guard_of_name(name)
        guards = dict.fromkeys(spellings | {plural_of(s) for s in spellings}, guard) if guard else {}
        guards.update(dict.fromkeys(spellings & data.NEVER_SINGULAR, "never"))
        index.add(
            _money(code, name, needs=name in data.NEEDS_COUNTRY), sorted(spellings), guards=guards,
            not_before=data.NAMES_NOT_BEFORE.get(name, ()),
        )  # fmt: skip


def _add_loose_signs(index: UnitIndex) -> None:
    """``N720``, ``Y5,000``, ``MUSD 12``: letters that are signs of money only where the number says so."""
    for sign, (code, name) in data.BIG_SIGNS.items():
        guard = "glued" if len(sign) == 1 else "big"
        index.add_before(_money(code, name, needs=sign in data.NEEDS_COUNTRY), (sign,), guard)
    for sign, (code, name) in data.ASCII_SIGNS.items():
        index.add_before(_money(code, name), (sign,), "digits")
    for sign, code in data.SPACED_SIGNS.items():
        index.add_before(_money(code, sign), (sign,), "spaced")
    for code in data.MILLION_CODES:
        _add_sign(index, f"M{code}", _money(code, code, factor=(10**6, 1)), "")


def _add_subunit(index: UnitIndex, subunit: data.Subunit) -> None:
    """``50 cents``, ``50p``: a coin by its names and signs, as a part of its currency."""
    factor = (1, subunit.parts)
    for name in subunit.names:
        first, *_ = _spellings(name)
        index.add(
            _money(subunit.code, first, factor=factor, ambiguous=first == "cent"), _spellings(name),
            guards=data.SUBUNIT_GUARDS, not_before=data.NAMES_NOT_BEFORE.get(first, ()),
        )  # fmt: skip
    unit = _money(subunit.code, _spellings(subunit.names[0])[0], factor=factor)
    index.add(unit, (), subunit.signs, guards=data.SUBUNIT_GUARDS)


def _add_sign(index: UnitIndex, sign: str, unit: Unit, guard: str) -> None:
    """A code or sign on both sides of a number; behind it, one that is no word must not lead the next number."""
    index.add_before(unit, (sign,), guard)
    if "".join(spelling_tokens(sign)) != sign:
        return  # S/ stands before a number: behind one, its S alone would be found
    index.add(unit, (), (sign,), guards={sign: guard or ("" if sign[-1].isalpha() else "sign")})


def _add_quantulum(index: UnitIndex) -> None:
    """quantulum3's unit database, behind our own entries and without what news texts mean otherwise."""
    lexicon = _lexicon()
    spec = importlib.util.find_spec("quantulum3")
    if spec is None or not spec.submodule_search_locations:
        return
    root = Path(next(iter(spec.submodule_search_locations)))
    for name, entry in json.loads((root / "units.json").read_text(encoding="utf8")).items():
        entity = entry["entity"]
        if entity in {"currency", "dimensionless"}:
            continue
        dimension = lexicon.DIMENSIONS.get(entity, "other")
        surfaces = entry.get("surfaces", ())
        symbols = entry.get("symbols", ())
        if name not in lexicon.EXCLUDED_UNITS and name not in index.units:
            index.add(Unit(name, dimension, kind_of_units(dimension)), surfaces, _clear(symbols))
        if name in lexicon.UNPREFIXED_UNITS:
            continue
        for short in entry.get("prefixes", ()):
            prefix = lexicon.PREFIXES[short]
            if prefix + name not in index.units:
                index.add(
                    Unit(prefix + name, dimension, kind_of_units(dimension)),
                    [prefix + surface for surface in surfaces],
                    _clear([short + symbol for symbol in symbols]),
                )


def _clear(symbols: Iterable[str]) -> list[str]:
    """The symbols of the database that are no word of two or three letters and no bare part of a formula."""
    excluded = _lexicon().EXCLUDED_SYMBOLS
    return [
        symbol
        for symbol in symbols
        if (len(symbol) > 2 or not symbol.isascii()) and symbol.isalpha() and symbol not in excluded
    ]
