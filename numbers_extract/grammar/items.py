"""Tokens and quantities of a sentence in, its items out: words, multiwords and numbers with the classes that they can have."""

from __future__ import annotations

from collections.abc import Sequence

from numbers_extract.grammar.classes import (
    ADVERB,
    AMOUNT,
    BASE,
    BE,
    BY_NAME,
    CLOSE,
    COLON,
    COMMA,
    COMPOUND,
    COORDINATOR,
    DASH,
    DETERMINER,
    GERUND,
    HYPHEN,
    NAME,
    NOUN,
    NUMBER,
    OPEN,
    OTHER,
    OWNER_MARK,
    PREPOSITION,
    QUOTE,
    SEMICOLON,
    STOP,
    TEMPORAL,
)
from numbers_extract.grammar.forms import Form, form_of
from numbers_extract.grammar.word_table import entry as in_table
from numbers_extract.lexicon import Word
from numbers_extract.lexicon.closed_classes import CLOSED, CONTRACTED, MULTIWORDS
from numbers_extract.lexicon.function_words import FUNCTION_WORDS
from numbers_extract.quantities import Quantity
from numbers_extract.tokens import DIGITS, Tokens

__all__ = ["Items", "items_of"]


class Items:
    """The items of a sentence, as parallel lists of one length.

    ``first`` and ``last`` bound an item's tokens; ``classes`` are the classes that it can have and ``preferred`` the one
    it has most often; ``texts`` are lower-case spellings, empty for quantities; ``quantities`` has None for words.
    """

    __slots__ = ("classes", "first", "forms", "last", "preferred", "quantities", "texts")

    def __init__(self) -> None:
        self.first: list[int] = []
        self.last: list[int] = []
        self.classes: list[int] = []
        self.preferred: list[int] = []
        self.texts: list[str] = []
        self.forms: list[Form | None] = []
        self.quantities: list[Quantity | None] = []

    def add(self, first: int, last: int, entry: Entry) -> None:
        """Appends a word or a multiword."""
        self.first.append(first)
        self.last.append(last)
        self.classes.append(entry.classes)
        self.preferred.append(entry.preferred)
        self.texts.append(entry.text)
        self.forms.append(entry.form)
        self.quantities.append(None)

    def add_quantity(self, quantity: Quantity, last: Word) -> None:
        """Appends a number, whose last word is ``last``."""
        sort = COMPOUND if quantity.compound else NUMBER if quantity.bare else AMOUNT
        self.first.append(quantity.first)
        self.last.append(quantity.last)
        self.classes.append(sort)
        self.preferred.append(sort)
        entry = _ENTRIES[last] if sort == AMOUNT else None
        self.texts.append("" if entry is None else entry.text)
        self.forms.append(None if entry is None else entry.form)
        self.quantities.append(quantity)


class Entry:
    """What a spelling can be: a bit set, the commonest class, its word form where it has open classes."""

    __slots__ = ("classes", "form", "preferred", "rest", "text")

    def __init__(self, text: str, classes: int, preferred: int, form: Form | None = None) -> None:
        self.rest: Entry | None = None  # the auxiliary in one word with a pronoun or a noun: you'll
        self.text = text
        self.classes = classes
        self.preferred = preferred
        self.form = form


def _closed() -> dict[str, tuple[int, int]]:
    """Spelling -> all its closed classes, and the first of them."""
    table: dict[str, tuple[int, int]] = {}
    for names, words in CLOSED:
        classes = 0
        for name in names.split():
            classes |= BY_NAME[name]
        for text in words.split():
            known, first = table.get(text, (0, classes))
            table[text] = (known | classes, first)
    return table


_CLOSED = _closed()
_OPEN_TOO = frozenset(
    text for names, words in CLOSED if names in {"PARTICLE"} for text in words.split()
)  # placeholder, see _entry
_MARKS = {
    ",": COMMA, ";": SEMICOLON, ":": COLON, "(": OPEN, ")": CLOSE, ".": STOP, '"': QUOTE, "-": HYPHEN, "C": COORDINATOR,
    "p": OWNER_MARK, "/": HYPHEN, "'": OWNER_MARK,
}  # fmt: skip
_TEMPORAL = frozenset(FUNCTION_WORDS["T"].split())


def _entry(word: Word) -> Entry:
    """The entry of a word of the lexicon."""
    text = word.text.replace("\u2019", "'")
    if not text[0].isalnum():
        if text == DIGITS:
            return Entry(text, NAME, NAME)
        if text in _CLOSED:
            return Entry(text, *_CLOSED[text])
        sort = _MARKS.get(word.tag, OTHER)
        if sort == COMMA and text != ",":
            sort = DASH
        if word.tag == "p":
            return Entry(text, OWNER_MARK | BE, OWNER_MARK)
        return Entry(text, sort, sort)
    if text in _TEMPORAL and (word.cap or word.tag == "T"):
        return Entry(text, TEMPORAL, TEMPORAL)
    closed = _CLOSED.get(text)
    if closed is not None and not (word.cap and word.tag == "X"):
        form = form_of(text)
        return Entry(text, closed[0] | (form.classes & (BASE if closed[1] & PREPOSITION else 0)), closed[1], form)
    front, mark, back = text.partition("'")
    if mark and mark + back in CONTRACTED:
        known = _CLOSED.get(front)
        entry = Entry(front, *known) if known is not None else Entry(front, NAME, NAME)
        entry.rest = Entry(mark + back, *_CLOSED[mark + back])
        return entry
    form = form_of(text)
    classes = (form.classes | NOUN if form.classes & GERUND else form.classes) & ~NUMBER
    preferred = form.preferred if form.preferred & classes else classes & -classes
    if word.cap and word.tag == "X":
        return Entry(text, NAME | (classes if in_table(text) is not None else 0), NAME, form)
    return Entry(text, classes or NOUN, preferred or NOUN, form)


class _Entries(dict[Word, Entry]):
    """A word of the lexicon -> its entry, made on first look-up."""

    def __missing__(self, word: Word) -> Entry:
        entry = _entry(word)
        if len(self) < _MOST_ENTRIES:
            self[word] = entry
        return entry


_MOST_ENTRIES = 200_000
MULTIPLIER = "multiplier"
_OPENING = 2
ABBREVIATED = "."
_ENTRIES = _Entries()


def _multiwords() -> dict[str, list[tuple[tuple[str, ...], Entry, bool]]]:
    """First word -> what may follow it, the entry of all and whether a number must follow; the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], Entry, bool]]] = {}
    for multiword in sorted(MULTIWORDS, key=lambda m: (-len(m.words.split()), not m.before_number)):
        first, *rest = multiword.words.split()
        sort = BY_NAME[multiword.classes]
        table.setdefault(first, []).append((tuple(rest), Entry(multiword.words, sort, sort), multiword.before_number))
    return table


_MULTIWORDS = _multiwords()


def items_of(tokens: Tokens, quantities: Sequence[Quantity]) -> Items:
    """The items of a sentence, its quantities and multiwords each one item."""
    items = Items()
    words = tokens.words
    text, starts_at = tokens.text, tokens.starts
    count = len(words)
    starts = {quantity.first: quantity for quantity in quantities}
    multiwords = _MULTIWORDS
    at = 0
    while at < count:
        quantity = starts.get(at)
        if quantity is not None and quantity.form != MULTIPLIER:
            items.add_quantity(quantity, words[quantity.last - 1])
            at = quantity.last
            continue
        word = words[at]
        if word.text in multiwords:
            found = _multiword_at(words, at, starts)
            if found is not None:
                entry, last = found
                items.add(at, last, entry)
                at = last
                continue
        entry = _ENTRIES[word]
        if entry.preferred == STOP and at and at + 1 < count and text[starts_at[at] - 1].isalnum() and word.text == ABBREVIATED:
            at += 1  # Mr. Lee: sentences are told apart already
            continue
        if at < _OPENING and entry.preferred < DETERMINER and not word.cap and not tokens.shouted and text[starts_at[at]].isupper():
            entry = _opening(entry)
        if entry.rest is not None:
            items.add(at, at + 1, entry)
            entry = entry.rest
        items.add(at, at + 1, entry)
        at += 1
    return items


def _opening(entry: Entry) -> Entry:
    """A word that the capital of a sentence's beginning may hide as a name: what is in no list is one."""
    if in_table(entry.text) is not None:
        return entry
    return Entry(entry.text, entry.classes | NAME, NAME, entry.form)


def _multiword_at(words: Sequence[Word], at: int, starts: dict[int, Quantity]) -> tuple[Entry, int] | None:
    """The multiword that begins at a token, and the token behind it."""
    for rest, entry, before_number in _MULTIWORDS[words[at].text]:
        last = at + 1 + len(rest)
        if last > len(words) or (before_number and last not in starts):
            continue
        if all(words[at + 1 + k].text == text and at + 1 + k not in starts for k, text in enumerate(rest)):
            return entry, last
    return None
