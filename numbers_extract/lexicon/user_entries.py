"""The tables of a user's TOML file in, the record of all their entries out, each checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final, NamedTuple

from numbers_extract.lexicon.currencies import dollar_codes
from numbers_extract.lexicon.function_words import FUNCTION_WORDS
from numbers_extract.lexicon.spellings import is_sign, is_spelling
from numbers_extract.lexicon.user_lexicon import (
    UserCurrency,
    UserDollar,
    UserFrame,
    UserKind,
    UserLexicon,
    UserName,
    UserNoun,
    UserSource,
    UserUnit,
)
from numbers_extract.lexicon.user_tables import Entry, UserTables, shown
from numbers_extract.lexicon.words import PLAIN

__all__ = [
    "DIMENSIONS",
    "Known",
    "read_lexicon",
]

DIMENSIONS: Final = (
    "area", "data", "energy", "length", "mass", "other", "power", "pressure", "speed", "temperature", "time", "volume",
)  # fmt: skip
_FIELDS: Final = {
    "unit": ("id", "dimension", "words", "symbols", "per", "factor"),
    "currency": ("code", "names", "signs"),
    "dollar": ("code", "outlet"),
    "kind": ("name", "title", "like"),
    "noun": ("words", "plurals", "group", "person", "kind", "examples", "not_in"),
    "name": ("words", "group"),
    "source": ("words",),
    "verb": ("words", "kind", "examples", "not_in"),
    "frame": ("heads", "role", "kind", "pattern", "group", "examples", "not_in"),
}
_ANY_CASE: Final = frozenset({"words", "names"})  # found in small letters and in capitals
_MOST_FACTOR: Final = 10**30
_CODE: Final = re.compile(r"[A-Z]{3}")
_KIND: Final = re.compile(r"[a-z][a-z_]{1,29}")
_WORD: Final = re.compile(r"\w(?:[\w .&/'\u2019+-]*[\w.])?")
_HEAD: Final = re.compile(r"[a-z]+(?:[-_][a-z]+)*")
_VERB: Final = re.compile(r"[a-z]{2,}(?:-[a-z]+)*")
_NO_UNIT: Final = "cannot be found beside a number: use letters, or signs such as % ° $ €"
_NO_WORD: Final = "cannot be found in a text: use letters and digits, with spaces or hyphens between"
_NO_NAME: Final = "has no capital and no digit: write a name as texts do, and a common word as [[noun]]"
_NO_HEAD: Final = "is no dictionary form in small letters: write pardon, not Pardoned"
_GRAMMAR: Final = frozenset(word for words in FUNCTION_WORDS.values() for word in words.split())
_NO_OWN: Final = "is a number or a word of grammar, which no sentence can do without"


class Known(NamedTuple):
    """What the program has, by which entries are checked: its kinds, groups, roles of frames and columns.

    ``check_pattern`` raises ValueError for a pattern that is none.
    """

    kinds: tuple[str, ...]
    groups: tuple[str, ...]
    roles: tuple[str, ...]
    columns: tuple[str, ...]
    check_pattern: Callable[[str], object]


def read_lexicon(path: str | Path, known: Known) -> UserLexicon:
    """Reads the tables of a TOML file.

    It has at most a million bytes, and a line of it at most 10,000 characters. Each text is one line of at most 100
    characters, a sentence of 500.

    Raises:
        LexiconError: the file cannot be read or an entry is wrong. The message names the file, the line where it is
            known, and the table, the number of the entry and the field.
    """
    tables = UserTables(path, _FIELDS)
    reader = _Reader(known)
    return UserLexicon(
        units=tuple(map(reader.unit, tables.entries("unit"))),
        currencies=tuple(map(reader.currency, tables.entries("currency"))),
        dollars=tuple(map(reader.dollar, tables.entries("dollar"))),
        kinds=tuple(map(reader.kind, tables.entries("kind"))),
        nouns=tuple(map(reader.noun, tables.entries("noun"))),
        names=tuple(map(reader.name, tables.entries("name"))),
        sources=tuple(map(reader.source, tables.entries("source"))),
        frames=(*reader.frames, *map(reader.verb, tables.entries("verb")), *map(reader.frame, tables.entries("frame"))),
    )


class _Reader:
    """Makes records of entries; ``frames`` are those that nouns have brought so far."""

    def __init__(self, known: Known) -> None:
        self._known: Known = known
        self._kinds: list[str] = list(known.kinds)
        self._seen: dict[tuple[object, ...], str] = {}
        self._dimensions: dict[str, str] = {}
        self._ids: set[str] = set()
        self.frames: list[UserFrame] = []

    # ------------------------------------------------------------------------------------- beside numbers
    def unit(self, entry: Entry) -> UserUnit:
        """A ``[[unit]]``. It may have several entries, as long as their factors differ."""
        words = entry.spelled("words", is_spelling, _NO_UNIT)
        symbols = entry.spelled("symbols", is_spelling, _NO_UNIT)
        if not words and not symbols:
            raise entry.error("", "give it words = [...] or symbols = [...]")
        dimension = entry.one_of("dimension", DIMENSIONS)
        per = entry.string("per", needed=False)
        unit = UserUnit(entry.string("id"), dimension, words, symbols, per, _factor(entry))
        if self._dimensions.setdefault(unit.id, dimension) != dimension:
            raise entry.error("dimension", f"{shown(unit.id)} has another dimension further up")
        self._once(entry, "id", unit.id, unit.factor, unit.per)
        self._once_each(entry, words=words, symbols=symbols)
        return unit

    def currency(self, entry: Entry) -> UserCurrency:
        """A ``[[currency]]``."""
        code = _code(entry)
        names = entry.spelled("names", is_spelling, _NO_UNIT)
        signs = entry.spelled("signs", is_sign, _NO_UNIT)
        if not names and not signs:
            raise entry.error("", "give it names = [...] or signs = [...]")
        self._once(entry, "code", code)
        self._once_each(entry, names=names, signs=signs)
        return UserCurrency(code, names, signs)

    def dollar(self, entry: Entry) -> UserDollar:
        """A ``[[dollar]]``."""
        dollar = UserDollar(_code(entry), entry.string("outlet", needed=False))
        if dollar.code not in dollar_codes():
            raise entry.error("code", f"{dollar.code} is not written with $: one of {', '.join(dollar_codes())}")
        self._once(entry, "outlet", dollar.outlet.casefold() or "every outlet", "dollar")
        return dollar

    # ------------------------------------------------------------------------------------- words
    def kind(self, entry: Entry) -> UserKind:
        """A ``[[kind]]``."""
        name = entry.string("name")
        if not _KIND.fullmatch(name):
            raise entry.error("name", f"{shown(name)} is no name of a kind: write small letters and _, at most 30")
        if name in self._kinds:
            raise entry.error("name", f"{shown(name)} is a kind already: take another name")
        kind = UserKind(name, entry.string("title"), entry.one_of("like", self._known.kinds))
        self._kinds.append(name)
        return kind

    def noun(self, entry: Entry) -> UserNoun:
        """A ``[[noun]]``; one with a kind makes a frame too."""
        words = entry.spelled("words", _is_word, _NO_WORD, needed=True)
        plurals = entry.spelled("plurals", _is_word, _NO_WORD)
        for key, texts in (("words", words), ("plurals", plurals)):
            for one in texts:
                _refuse_grammar(entry, key, one)
        if len(words) > 1 and plurals:
            raise entry.error("plurals", "plurals belong to one word: give each word an entry of its own")
        group = entry.one_of("group", self._known.groups, needed=False)
        self._once_each(entry, words=words, plurals=[one for one in plurals if one.lower() != words[0].lower()])
        noun = UserNoun(words, plurals, group, entry.flag("person"))
        kind = entry.one_of("kind", self._kinds, needed=False)
        examples, not_in, places = self._sentences(entry)
        if kind:
            heads = tuple(word.lower() for word in words)
            told = UserFrame(self._id(heads[0], "noun"), kind, "noun", heads, examples, not_in, places=places)
            self.frames += [told, UserFrame(self._id(heads[0], "toll"), kind, "toll", heads)]
        elif places:
            raise entry.error("", "examples belong to a kind: give it kind = ... or leave them out")
        return noun

    def name(self, entry: Entry) -> UserName:
        """A ``[[name]]``."""
        words = entry.spelled("words", _is_word, _NO_WORD, needed=True)
        for one in words:
            if one.islower() or not any(letter.isalpha() for letter in one):
                raise entry.error("words", f"{shown(one)} in words {_NO_NAME}")
        self._once_each(entry, words=words)
        return UserName(words, entry.one_of("group", self._known.groups, needed=False))

    def source(self, entry: Entry) -> UserSource:
        """A ``[[source]]``."""
        words = entry.spelled("words", _is_word, _NO_WORD, needed=True)
        for one in words:
            _refuse_grammar(entry, "words", one)
        self._once_each(entry, words=words)
        return UserSource(words)

    # ------------------------------------------------------------------------------------- frames
    def verb(self, entry: Entry) -> UserFrame:
        """A ``[[verb]]``: a frame of what it is done to."""
        heads = entry.spelled("words", lambda one: bool(_VERB.fullmatch(one)), _NO_HEAD, needed=True)
        kind = entry.one_of("kind", self._kinds)
        examples, not_in, places = self._sentences(entry)
        return UserFrame(self._id(heads[0], "object"), kind, "object", heads, examples, not_in, places=places)

    def frame(self, entry: Entry) -> UserFrame:
        """A ``[[frame]]``."""
        heads = entry.spelled("heads", lambda one: bool(_HEAD.fullmatch(one)), _NO_HEAD, needed=True)
        role = entry.one_of("role", self._known.roles)
        kind = entry.one_of("kind", self._kinds)
        group = entry.one_of("group", self._known.groups, needed=False)
        pattern = entry.string("pattern", needed=False)
        try:
            self._known.check_pattern(pattern)
        except ValueError as error:
            raise entry.error("pattern", str(error)) from error
        examples, not_in, places = self._sentences(entry, needed=True)
        return UserFrame(self._id(heads[0], role), kind, role, heads, examples, not_in, pattern, group, places)

    def _sentences(
        self, entry: Entry, *, needed: bool = False
    ) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """The examples of an entry, its near misses, and the place of each."""
        examples = entry.sentences("examples", self._known.columns, needed=needed)
        not_in = entry.sentences("not_in", self._known.columns)
        places = [entry.place("examples", one) for one in examples] + [entry.place("not_in", one) for one in not_in]
        return examples, not_in, tuple(places)

    def _id(self, head: str, role: str) -> str:
        """The id of a rule, which no other has."""
        name = plain = f"own.{head.replace(' ', '_')}.{role}"
        number = 1
        while name in self._ids:
            number += 1
            name = f"{plain}.{number}"
        self._ids.add(name)
        return name

    # ------------------------------------------------------------------------------------- once
    def _once_each(self, entry: Entry, **spellings: Collection[str]) -> None:
        for key, texts in spellings.items():
            for text in dict.fromkeys(texts):
                spelling = text.lower() if key in _ANY_CASE else text
                self._once(entry, key, spelling, key in _ANY_CASE)

    def _once(self, entry: Entry, key: str, text: str, *more: object) -> None:
        """Notes what an entry says. Raises LexiconError where another one says it too."""
        name = f"{entry.table} {entry.number}"
        other = self._seen.setdefault((text, *more), name)
        if other != name:
            raise entry.error(key, f"{shown(text)} stands in {other} too: keep it in one")


def _is_word(text: str) -> bool:
    """Whether a word or a name of that spelling can be found in a text."""
    return _WORD.fullmatch(text) is not None and any(letter.isalpha() for letter in text)


def _refuse_grammar(entry: Entry, key: str, text: str) -> None:
    """Raises LexiconError for a number and for a word without which sentences cannot be read."""
    if text.islower() and (text in _GRAMMAR or PLAIN[text].number_like):
        raise entry.error(key, f"{shown(text)} in {key} {_NO_OWN}")


def _code(entry: Entry) -> str:
    code = entry.string("code")
    if not _CODE.fullmatch(code):
        raise entry.error("code", f"{shown(code)} is no code: write three capital letters")
    return code


def _factor(entry: Entry) -> tuple[int, int]:
    value = entry.fields.get("factor", 1)
    pair = value if isinstance(value, list) else [value, 1]
    whole = [one for one in pair if type(one) is int and 0 < one < _MOST_FACTOR]
    if len(pair) != 2 or len(whole) != 2:
        raise entry.error("factor", "write factor = 1000 or [1, 100], whole, above zero, of at most 30 digits")
    return whole[0], whole[1]
