"""A TOML file of a user's own units and currencies in, the entries that go before the program's own out."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any, Final, NamedTuple

from numbers_extract.errors import LexiconError, os_reason
from numbers_extract.lexicon.spellings import is_sign, is_spelling
from numbers_extract.patterns import later

__all__ = ["UserCurrency", "UserLexicon", "UserUnit", "load_lexicon"]

DIMENSIONS: Final = (
    "area", "data", "energy", "length", "mass", "other", "power", "pressure", "speed", "temperature", "time", "volume",
)  # fmt: skip
_FIELDS: Final = {
    "unit": ("id", "dimension", "words", "symbols", "per", "factor"),
    "currency": ("code", "names", "signs"),
}
_ANY_CASE: Final = frozenset({"words", "names"})  # found in small letters and in capitals
_MOST_BYTES: Final = 1_000_000
_LONGEST_LINE: Final = 10_000  # characters; the work of reading a key of many parts grows with their square
_MOST_FACTOR: Final = 10**30
_LONGEST_TEXT: Final = 100
_LONGEST_SHOWN: Final = 60
_SHORT: Final = f"on one line, of at most {_LONGEST_TEXT} characters"
_NO_TEXT: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TABLE: Final = later(r"\s*\[\[\s*(\w+)\s*\]\]")
_KEY: Final = later(r"\s*\"?(\w+)\"?\s*=")
_CODE: Final = later(r"[A-Z]{3}")
_TOML_LINE: Final = later(r"\(at line (\d+)")
_MANY_DIGITS: Final = later(r"(?<![\d_])[\d_]{4300}")
_DEEP: Final = later(r"^(?:[^\[{]*[\[{]){100}")


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

    It has at most a million bytes, and a line of it at most 10,000 characters. A unit has ``id``, ``dimension`` and
    ``words`` or ``symbols``, and may have ``per`` and ``factor`` (a whole number or a pair of them, of at most 30
    digits); a currency has ``code`` (three capitals) and ``names`` or ``signs``. Each text is one line of at most 100
    characters. No spelling stands in two entries; a unit may have several entries, as long as their factors differ.

    Raises:
        LexiconError: the file cannot be read or an entry is wrong. The message names the file, the line where it is
            known, and the table, the number of the entry and the field.
    """
    file = Path(path)
    source = _read(file)
    reader = _Reader(file, source)
    tables = reader.parsed()
    for name, entries in tables.items():
        if name not in _FIELDS or not isinstance(entries, list):
            says = f"write [[{name}]], in two brackets" if name in _FIELDS else "write [[unit]] or [[currency]]"
            raise reader.error(name, f"{says}, not {_shown(name)}")
    read = UserLexicon(
        tuple(reader.unit(number, entry) for number, entry in enumerate(tables.get("unit", ()), 1)),
        tuple(reader.currency(number, entry) for number, entry in enumerate(tables.get("currency", ()), 1)),
    )
    reader.refuse_repeated(read)
    return read


def _read(file: Path) -> str:
    """The text of the file. Raises LexiconError."""
    try:
        with file.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except OSError as error:
        raise LexiconError(f"{file}: {os_reason(error)}; name a TOML file with units or currencies") from error
    except ValueError as error:  # a NUL in the path
        raise LexiconError(f"{str(file)!r}: not a path ({error})") from error
    if len(data) > _MOST_BYTES:
        raise LexiconError(f"{file}: larger than {_MOST_BYTES:,} bytes; a lexicon has some words of your own")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LexiconError(f"{file}, line {line}: not UTF-8 ({error.reason}); save the file as UTF-8") from error


def _shown(text: str) -> str:
    """A text for a message: quoted, and not too long."""
    return repr(text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…")


class _Reader:
    """Checks the entries of one file; knows on which line each of them and of their fields stands, if that is plain."""

    def __init__(self, file: Path, source: str) -> None:
        self._file = file
        self._source = source
        self._lines = source.split("\n")
        self._starts: dict[str, list[int]] = {table: [] for table in _FIELDS}
        for number, line in enumerate(self._lines):
            table = _TABLE.match(line)
            if table is not None and table[1] in self._starts:
                self._starts[table[1]].append(number)

    def parsed(self) -> dict[str, Any]:
        """The tables of the file, with lines of tables kept only where each entry has one."""
        import tomllib

        number = next((number for number, line in enumerate(self._lines, 1) if len(line) > _LONGEST_LINE), None)
        if number is not None:
            raise LexiconError(f"{self._file}, line {number}: more than {_LONGEST_LINE:,} characters: break the line")
        try:
            tables = tomllib.loads(self._source)
        except tomllib.TOMLDecodeError as error:
            line = _TOML_LINE.search(str(error))
            where = f"{self._file}, line {line[1]}" if line else str(self._file)
            raise LexiconError(f"{where}: no valid TOML ({error})") from error
        except RecursionError as error:
            raise self._at_line(_DEEP, "brackets in brackets, too deep to be read") from error
        except ValueError as error:  # more digits than Python turns into a number, or a time of no clock
            raise self._at_line(_MANY_DIGITS, "no number or time that can be read") from error
        for table, starts in self._starts.items():
            entries = tables.get(table)
            if not isinstance(entries, list) or len(entries) != len(starts):
                starts.clear()
        return tables

    def error(self, key: str, says: str) -> LexiconError:
        """What is wrong with a key or a table at the top of the file."""
        return self._at_line(re.compile(rf"^\s*+\[*+\s*+\"?{re.escape(key)}\b"), says)

    def _at_line(self, pattern: re.Pattern[str], says: str) -> LexiconError:
        """What is wrong at the first line that holds the pattern."""
        line = next((number for number, line in enumerate(self._lines, 1) if pattern.search(line)), None)
        return LexiconError(f"{self._file}, line {line}: {says}" if line else f"{self._file}: {says}")

    # ------------------------------------------------------------------------------------- entries
    def unit(self, number: int, entry: object) -> UserUnit:
        """The ``number``-th ``[[unit]]``."""
        fields = self._fields("unit", number, entry)
        words = self._spellings("unit", number, fields, "words")
        symbols = self._spellings("unit", number, fields, "symbols")
        if not words and not symbols:
            raise self._error("unit", number, "", "give it words = [...] or symbols = [...]")
        dimension = self._string("unit", number, fields, "dimension")
        if dimension not in DIMENSIONS:
            raise self._error("unit", number, "dimension", f"{_shown(dimension)} is none of {', '.join(DIMENSIONS)}")
        per = self._string("unit", number, fields, "per") if "per" in fields else ""
        name = self._string("unit", number, fields, "id")
        return UserUnit(name, dimension, words, symbols, per, self._factor(number, fields))

    def currency(self, number: int, entry: object) -> UserCurrency:
        """The ``number``-th ``[[currency]]``."""
        fields = self._fields("currency", number, entry)
        code = self._string("currency", number, fields, "code")
        if not _CODE.fullmatch(code):
            says = f"{_shown(code)} is no code: write three capital letters"
            raise self._error("currency", number, "code", says)
        names = self._spellings("currency", number, fields, "names")
        signs = self._spellings("currency", number, fields, "signs")
        if not names and not signs:
            raise self._error("currency", number, "", "give it names = [...] or signs = [...]")
        return UserCurrency(code, names, signs)

    def refuse_repeated(self, lexicon: UserLexicon) -> None:
        """Raises LexiconError where two entries say the same thing, or two things of one spelling."""
        seen: dict[tuple[object, ...], tuple[str, int]] = {}
        dimensions: dict[str, str] = {}
        for number, unit in enumerate(lexicon.units, 1):
            if dimensions.setdefault(unit.id, unit.dimension) != unit.dimension:
                raise self._error("unit", number, "dimension", f"{_shown(unit.id)} has another dimension further up")
            self._once(seen, "unit", number, "id", unit.id, unit.factor, unit.per)
            self._once_each(seen, "unit", number, words=unit.words, symbols=unit.symbols)
        for number, currency in enumerate(lexicon.currencies, 1):
            self._once(seen, "currency", number, "code", currency.code)
            self._once_each(seen, "currency", number, names=currency.names, signs=currency.signs)

    def _once_each(
        self, seen: dict[tuple[object, ...], tuple[str, int]], table: str, number: int, **spellings: tuple[str, ...]
    ) -> None:
        for key, texts in spellings.items():
            for text in dict.fromkeys(texts):
                spelling = text.lower() if key in _ANY_CASE else text
                self._once(seen, table, number, key, spelling, key in _ANY_CASE)

    def _once(
        self,
        seen: dict[tuple[object, ...], tuple[str, int]],
        table: str,
        number: int,
        key: str,
        text: str,
        *more: object,
    ) -> None:
        """Notes what an entry says. Raises LexiconError where another one says it too."""
        other = seen.setdefault((text, *more), (table, number))
        if other != (table, number):
            raise self._error(table, number, key, f"{_shown(text)} stands in {other[0]} {other[1]} too: keep it in one")

    # ------------------------------------------------------------------------------------- fields
    def _fields(self, table: str, number: int, entry: object) -> dict[str, object]:
        if not isinstance(entry, dict):
            raise self._error(table, number, "", f"write a table under [[{table}]]")
        for key in entry:
            if key not in _FIELDS[table]:
                raise self._error(table, number, key, f"no field {_shown(key)}; there are {', '.join(_FIELDS[table])}")
        return entry

    def _string(self, table: str, number: int, entry: dict[str, object], key: str) -> str:
        value = entry.get(key)
        if not isinstance(value, str) or not _is_line(value):
            raise self._error(table, number, key, f'write {key} = "..." with some text in it, {_SHORT}')
        return value.strip()

    def _spellings(self, table: str, number: int, entry: dict[str, object], key: str) -> tuple[str, ...]:
        """The words or signs of a field: each can be found in a text, and finds no more than itself."""
        value = entry.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) and _is_line(one) for one in value):
            raise self._error(table, number, key, f'write {key} = ["...", "..."] with some text in each, {_SHORT}')
        fits = is_sign if key == "signs" else is_spelling
        for one in value:
            if not fits(one.strip()):
                says = f"{_shown(one)} in {key} cannot be found beside a number: use letters, or signs such as % ° $ €"
                raise self._error(table, number, key, says)
        return tuple(one.strip() for one in value)

    def _factor(self, number: int, entry: dict[str, object]) -> tuple[int, int]:
        value = entry.get("factor", 1)
        pair = value if isinstance(value, list) else [value, 1]
        whole = [one for one in pair if type(one) is int and 0 < one < _MOST_FACTOR]
        if len(pair) != 2 or len(whole) != 2:
            says = "write factor = 1000 or [1, 100], whole, above zero, of at most 30 digits"
            raise self._error("unit", number, "factor", says)
        return whole[0], whole[1]

    def _error(self, table: str, number: int, key: str, says: str) -> LexiconError:
        """What is wrong with the ``number``-th entry of a table, or with a field of it."""
        starts = self._starts[table]
        if number > len(starts):
            return LexiconError(f"{self._file}: {table} {number}: {says}")
        line = starts[number - 1]
        for at in range(line + 1, len(self._lines)):
            if _TABLE.match(self._lines[at]):
                break
            found = _KEY.match(self._lines[at])
            if key and found is not None and found[1] == key:
                line = at
                break
        return LexiconError(f"{self._file}, line {line + 1}: {table} {number}: {says}")


def _is_line(text: str) -> bool:
    """Whether a text says something, in one line that fits a cell."""
    return 0 < len(text.strip()) <= _LONGEST_TEXT and not any(unicodedata.category(c) in _NO_TEXT for c in text)
