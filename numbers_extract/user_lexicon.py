"""A TOML file of a user's own units and currencies in, the entries that go before the program's own out."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Final, NamedTuple

from numbers_extract.errors import LexiconError, os_reason

__all__ = ["UserCurrency", "UserLexicon", "UserUnit", "load_lexicon"]

DIMENSIONS: Final = (
    "area", "data", "energy", "length", "mass", "other", "power", "pressure", "speed", "temperature", "time", "volume",
)  # fmt: skip
_UNIT_FIELDS: Final = ("id", "dimension", "words", "symbols", "per", "factor")
_CURRENCY_FIELDS: Final = ("code", "names", "signs")
_TABLE: Final = re.compile(r"\s*\[\[\s*(\w+)\s*\]\]")
_KEY: Final = re.compile(r"\s*\"?(\w+)\"?\s*=")
_CODE: Final = re.compile(r"[A-Z]{3}")
_TOML_LINE: Final = re.compile(r"\(at line (\d+)")


class UserUnit(NamedTuple):
    """A unit: its singular ``id`` for the column ``unit``, its ``dimension``, its words (plurals are made) and symbols.

    One of it is ``factor`` of ``id`` (an exact numerator and denominator); ``per`` is the denominator that the words
    carry along, empty for none.
    """

    id: str
    dimension: str
    words: tuple[str, ...]
    symbols: tuple[str, ...] = ()
    per: str = ""
    factor: tuple[int, int] = (1, 1)


class UserCurrency(NamedTuple):
    """A currency: its ``code`` for the column ``unit``, its names (plurals are made), signs on either side."""

    code: str
    names: tuple[str, ...]
    signs: tuple[str, ...] = ()


class UserLexicon(NamedTuple):
    """The entries of one file; where a spelling is known to the program too, the user's meaning holds."""

    units: tuple[UserUnit, ...] = ()
    currencies: tuple[UserCurrency, ...] = ()


def load_lexicon(path: str | Path) -> UserLexicon:
    """Reads ``[[unit]]`` and ``[[currency]]`` tables from a TOML file.

    A unit has ``id``, ``dimension`` and ``words`` or ``symbols``, and may have ``per`` and ``factor`` (a whole number
    or a pair of them); a currency has ``code`` (three capitals) and ``names`` or ``signs``.

    Raises:
        LexiconError: the file cannot be read or an entry is wrong; the message names file and line.
    """
    file = Path(path)
    try:
        source = file.read_text(encoding="utf-8")
    except OSError as error:
        raise LexiconError(f"{file}: {os_reason(error)}; name a TOML file with units or currencies") from error
    except UnicodeDecodeError as error:
        raise LexiconError(f"{file}: the lexicon cannot be read ({error}); name a TOML file in UTF-8") from error
    try:
        tables = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        line = _TOML_LINE.search(str(error))
        where = f"{file}, line {line[1]}" if line else str(file)
        raise LexiconError(f"{where}: no valid TOML ({error})") from error
    reader = _Reader(file, source)
    for name, entries in tables.items():
        if name not in ("unit", "currency") or not isinstance(entries, list):
            raise LexiconError(f"{file}, line {reader.line_of_key(name)}: write [[unit]] or [[currency]], not {name!r}")
    return UserLexicon(
        tuple(reader.unit(number, entry) for number, entry in enumerate(tables.get("unit", ()))),
        tuple(reader.currency(number, entry) for number, entry in enumerate(tables.get("currency", ()))),
    )


class _Reader:
    """Checks the entries of one file; knows on which line each of them and of their fields stands."""

    def __init__(self, file: Path, source: str) -> None:
        self._file = file
        self._lines = source.splitlines()
        self._starts: dict[str, list[int]] = {"unit": [], "currency": []}
        for number, line in enumerate(self._lines):
            table = _TABLE.match(line)
            if table is not None and table[1] in self._starts:
                self._starts[table[1]].append(number)

    def line_of_key(self, key: str) -> int:
        """The first line that begins with a key or table of that name; 1 where none does."""
        begins = re.compile(rf"\s*\[*\s*\"?{re.escape(key)}\b")
        return next((number for number, line in enumerate(self._lines, 1) if begins.match(line)), 1)

    def unit(self, number: int, entry: dict[str, object]) -> UserUnit:
        """The ``number``-th ``[[unit]]``."""
        self._known("unit", number, entry, _UNIT_FIELDS)
        words, symbols = self._strings("unit", number, entry, "words"), self._strings("unit", number, entry, "symbols")
        if not words and not symbols:
            raise self._error("unit", number, "", "give it words = [...] or symbols = [...]")
        dimension = self._string("unit", number, entry, "dimension")
        if dimension not in DIMENSIONS:
            raise self._error("unit", number, "dimension", f"{dimension!r} is none of {', '.join(DIMENSIONS)}")
        per = self._string("unit", number, entry, "per") if "per" in entry else ""
        name = self._string("unit", number, entry, "id")
        return UserUnit(name, dimension, words, symbols, per, self._factor(number, entry))

    def currency(self, number: int, entry: dict[str, object]) -> UserCurrency:
        """The ``number``-th ``[[currency]]``."""
        self._known("currency", number, entry, _CURRENCY_FIELDS)
        code = self._string("currency", number, entry, "code")
        if not _CODE.fullmatch(code):
            raise self._error("currency", number, "code", f"{code!r} is no code: write three capital letters")
        names = self._strings("currency", number, entry, "names")
        signs = self._strings("currency", number, entry, "signs")
        if not names and not signs:
            raise self._error("currency", number, "", "give it names = [...] or signs = [...]")
        return UserCurrency(code, names, signs)

    def _known(self, table: str, number: int, entry: dict[str, object], fields: tuple[str, ...]) -> None:
        for key in entry:
            if key not in fields:
                raise self._error(table, number, key, f"no field {key!r}; there are {', '.join(fields)}")

    def _string(self, table: str, number: int, entry: dict[str, object], key: str) -> str:
        value = entry.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self._error(table, number, key, f'write {key} = "..." with some text in it')
        return value.strip()

    def _strings(self, table: str, number: int, entry: dict[str, object], key: str) -> tuple[str, ...]:
        value = entry.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
            raise self._error(table, number, key, f'write {key} = ["...", "..."] with some text in each')
        return tuple(one.strip() for one in value)

    def _factor(self, number: int, entry: dict[str, object]) -> tuple[int, int]:
        value = entry.get("factor", 1)
        pair = value if isinstance(value, list) else [value, 1]
        whole = [one for one in pair if type(one) is int and one > 0]
        if len(pair) != 2 or len(whole) != 2:
            raise self._error("unit", number, "factor", "write factor = 1000 or [1, 100], whole and above zero")
        return whole[0], whole[1]

    def _error(self, table: str, number: int, key: str, says: str) -> LexiconError:
        starts = self._starts[table]
        line = starts[number] if number < len(starts) else 0
        for at in range(line + 1, len(self._lines)):
            if _TABLE.match(self._lines[at]):
                break
            found = _KEY.match(self._lines[at])
            if key and found is not None and found[1] == key:
                line = at
                break
        return LexiconError(f"{self._file}, line {line + 1}: {table} {number + 1}: {says}")
