"""A TOML file of a user in, the entries of its tables out; what is wrong with one is told with its file and line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from numbers_extract.errors import LexiconError, os_reason

__all__ = ["Entry", "UserTables", "shown"]

_MOST_BYTES: Final = 1_000_000
_LONGEST_LINE: Final = 10_000  # characters; the work of reading a key of many parts grows with their square
_LONGEST_TEXT: Final = 100
_LONGEST_SENTENCE: Final = 500
_LONGEST_SHOWN: Final = 60
_NO_TEXT: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TABLE: Final = re.compile(r"\s*\[\[\s*(\w+)\s*\]\]")
_KEY: Final = re.compile(r"\s*\"?(\w+)\"?\s*=")
_TOML_LINE: Final = re.compile(r"\(at line (\d+)")
_MANY_DIGITS: Final = re.compile(r"(?<![\d_])[\d_]{4300}")
_DEEP: Final = re.compile(r"^(?:[^\[{]*[\[{]){100}")


def shown(text: str) -> str:
    """A text for a message: quoted, and not too long."""
    return repr(text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…")


def _is_line(text: str, longest: int = _LONGEST_TEXT) -> bool:
    """Whether a text says something, in one line that is not too long."""
    return 0 < len(text.strip()) <= longest and not any(unicodedata.category(c) in _NO_TEXT for c in text)


def _read(file: Path) -> str:
    """The text of the file. Raises LexiconError."""
    try:
        with file.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except OSError as error:
        raise LexiconError(f"{file}: {os_reason(error)}; name a TOML file with words of your own") from error
    except ValueError as error:  # a NUL in the path
        raise LexiconError(f"{str(file)!r}: not a path ({error})") from error
    if len(data) > _MOST_BYTES:
        raise LexiconError(f"{file}: larger than {_MOST_BYTES:,} bytes; a lexicon has some words of your own")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LexiconError(f"{file}, line {line}: not UTF-8 ({error.reason}); save the file as UTF-8") from error


class UserTables:
    """The tables of one file; knows on which line each of their entries and fields stands, if that is plain.

    ``fields`` are the fields of each table that there may be.

    Raises:
        LexiconError: the file cannot be read, is no TOML or has another table.
    """

    def __init__(self, path: str | Path, fields: Mapping[str, tuple[str, ...]]) -> None:
        self.file: Path = Path(path)
        self.fields: Mapping[str, tuple[str, ...]] = fields
        self._source: str = _read(self.file)
        self._lines: list[str] = self._source.split("\n")
        self._starts: dict[str, list[int]] = {table: [] for table in fields}
        for number, line in enumerate(self._lines):
            table = _TABLE.match(line)
            if table is not None and table[1] in self._starts:
                self._starts[table[1]].append(number)
        self._tables: dict[str, Any] = self._parsed()

    def entries(self, table: str) -> Iterator[Entry]:
        """The entries of a table, in order."""
        for number, fields in enumerate(self._tables.get(table, ()), 1):
            yield Entry(self, table, number, fields)

    def _parsed(self) -> dict[str, Any]:
        """The tables, with lines of tables kept only where each entry has one."""
        import tomllib

        number = next((number for number, line in enumerate(self._lines, 1) if len(line) > _LONGEST_LINE), None)
        if number is not None:
            raise LexiconError(f"{self.file}, line {number}: more than {_LONGEST_LINE:,} characters: break the line")
        try:
            tables = tomllib.loads(self._source)
        except tomllib.TOMLDecodeError as error:
            line = _TOML_LINE.search(str(error))
            where = f"{self.file}, line {line[1]}" if line else str(self.file)
            raise LexiconError(f"{where}: no valid TOML ({error})") from error
        except RecursionError as error:
            raise self._at_line(_DEEP, "brackets in brackets, too deep to be read") from error
        except ValueError as error:  # more digits than Python turns into a number, or a time of no clock
            raise self._at_line(_MANY_DIGITS, "no number or time that can be read") from error
        for table, starts in self._starts.items():
            entries = tables.get(table)
            if not isinstance(entries, list) or len(entries) != len(starts):
                starts.clear()
        for name, entries in tables.items():
            if name not in self.fields or not isinstance(entries, list):
                known = ", ".join(f"[[{table}]]" for table in self.fields)
                says = f"write [[{name}]], in two brackets" if name in self.fields else f"write one of {known}"
                at = re.compile(rf"^\s*+\[*+\s*+\"?{re.escape(name)}\b")
                raise self._at_line(at, f"{says}, not {shown(name)}")
        return tables

    def _at_line(self, pattern: re.Pattern[str], says: str) -> LexiconError:
        """What is wrong at the first line that holds the pattern."""
        line = next((number for number, line in enumerate(self._lines, 1) if pattern.search(line)), None)
        return LexiconError(f"{self.file}, line {line}: {says}" if line else f"{self.file}: {says}")

    def place(self, table: str, number: int, key: str, text: str = "") -> str:
        """Where a field of an entry stands, or a text in it, for a message: the file, the line and the entry."""
        starts = self._starts[table]
        if number > len(starts):
            return f"{self.file}: {table} {number}"
        line = starts[number - 1]
        end = next((at for at in range(line + 1, len(self._lines)) if _TABLE.match(self._lines[at])), len(self._lines))
        for at in range(line + 1, end):
            found = _KEY.match(self._lines[at])
            if key and found is not None and found[1] == key:
                line = next((one for one in range(at, end) if text and text in self._lines[one]), at)
                break
        return f"{self.file}, line {line + 1}: {table} {number}"


class Entry:
    """One entry of a table: what its fields say, each checked.

    Raises:
        LexiconError: it is no table or has a field that there is not; each method, where its field is wrong.
    """

    def __init__(self, tables: UserTables, table: str, number: int, fields: object) -> None:
        self._tables: UserTables = tables
        self.table: str = table
        self.number: int = number
        self.fields: dict[str, object] = {}
        if not isinstance(fields, dict):
            raise self.error("", f"write a table under [[{table}]]")
        self.fields = fields
        known = tables.fields[table]
        for key in fields:
            if key not in known:
                raise self.error(key, f"no field {shown(key)}; there are {', '.join(known)}")

    def error(self, key: str, says: str, text: str = "") -> LexiconError:
        """What is wrong with the entry, with a field of it, or with a text in this field."""
        return LexiconError(f"{self.place(key, text)}: {says}")

    def place(self, key: str, text: str = "") -> str:
        """Where a field stands, for a message."""
        return self._tables.place(self.table, self.number, key, text)

    def string(self, key: str, *, needed: bool = True) -> str:
        """A text on one line; empty where it is left out and not needed."""
        value = self.fields.get(key)
        if value is None and not needed:
            return ""
        if not isinstance(value, str) or not _is_line(value):
            short = f"on one line, of at most {_LONGEST_TEXT} characters"
            raise self.error(key, f'write {key} = "..." with some text in it, {short}')
        return value.strip()

    def one_of(self, key: str, choices: Iterable[str], *, needed: bool = True) -> str:
        """A word of a closed list."""
        value = self.string(key, needed=needed)
        listed = tuple(choices)
        if value not in listed and (needed or key in self.fields):
            raise self.error(key, f"{shown(value)} is none of {', '.join(listed)}")
        return value

    def flag(self, key: str) -> bool:
        """True or false; false where it is left out."""
        value = self.fields.get(key, False)
        if not isinstance(value, bool):
            raise self.error(key, f"write {key} = true or leave it out")
        return value

    def texts(self, key: str, *, needed: bool = False, longest: int = _LONGEST_TEXT) -> tuple[str, ...]:
        """A list of texts on one line each."""
        value = self.fields.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) and _is_line(one, longest) for one in value):
            short = f"on one line, of at most {longest} characters"
            raise self.error(key, f'write {key} = ["...", "..."] with some text in each, {short}')
        if needed and not value:
            raise self.error(key, f"give it {key} = [...]")
        return tuple(one.strip() for one in value)

    def spelled(self, key: str, fits: Callable[[str], bool], hint: str, *, needed: bool = False) -> tuple[str, ...]:
        """A list of words or signs, each of which can be found in a text."""
        texts = self.texts(key, needed=needed)
        for one in texts:
            if not fits(one):
                raise self.error(key, f"{shown(one)} in {key} {hint}")
        return texts

    def sentences(self, key: str, columns: Collection[str], *, needed: bool = False) -> tuple[str, ...]:
        """Sentences with one quantity in brackets, and behind an arrow the columns expected of it."""
        texts = self.texts(key, needed=needed, longest=_LONGEST_SENTENCE)
        for one in texts:
            sentence, _, row = one.partition(" -> ")
            start, end = sentence.find("["), sentence.find("]")
            if not (sentence.count("[") == sentence.count("]") == 1 and start + 1 < end):
                says = f"put one number of {shown(one)} in brackets: Police held [12] men -> kind=detained"
                raise self.error(key, says, one)
            for cell in re.findall(r"(?:^|\s)(\w+)=", row):
                if cell not in columns:
                    raise self.error(key, f"no column {shown(cell)} in {shown(one)}", one)
            if " -> " in one and "=" not in row:
                raise self.error(key, f"write a column behind the arrow of {shown(one)}, such as kind=detained", one)
        return texts
