"""Tokens and quantities of a sentence in, its items out: words, multiwords, numbers, each with its possible classes."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from numbers_extract.grammar.classes import (
    ADJECTIVE,
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
    ED,
    GERUND,
    HYPHEN,
    MODAL,
    NAME,
    NOMINAL,
    NOT,
    NOUN,
    NUMBER,
    OPEN,
    OTHER,
    OWNER_MARK,
    PARTICIPLE,
    PARTICLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    QUOTE,
    SEMICOLON,
    STOP,
    TEMPORAL,
    TO,
    VERB,
)
from numbers_extract.grammar.forms import Form, form_of, form_of_own
from numbers_extract.lexicon.clause_words import PLAIN_COPULA
from numbers_extract.lexicon.closed_classes import AUXILIARY_LEMMAS, CLOSED, CONTRACTED, MULTIWORDS, NEGATIVE_ENDING
from numbers_extract.lexicon.function_words import FIRST_NAME_MONTHS, FUNCTION_WORDS, MONTHS_AND_NOUNS
from numbers_extract.lexicon.labels import NUMBER_ABBREVIATIONS
from numbers_extract.lexicon.numbers import BARE_MULTIPLES
from numbers_extract.lexicon.quantity_words import AGE_NOUNS, RANGING
from numbers_extract.lexicon.relators import ADESSIVE, BENEFACTIVE, INFINITIVE_MARKERS
from numbers_extract.lexicon.word_table import entry as in_table
from numbers_extract.lexicon.words import Word
from numbers_extract.quantities import Quantity
from numbers_extract.quantities.measures import TIME
from numbers_extract.text.tokens import DIGITS, Tokens

__all__ = ["Items", "items_of"]


class Entry:
    """What a spelling can be: a bit set of classes, the commonest of them, its word form where it has open classes.

    ``lemma`` is that of an auxiliary, else the text; ``negates`` says that a negation is part of it (``didn't``).
    ``rest`` is the auxiliary that is written in one word with it (``you'll``), None for most. ``special`` marks what is
    looked at twice: contractions, words that a multiword can begin with, and the marks that open a line behind them.
    """

    __slots__ = ("classes", "form", "lemma", "negates", "preferred", "rest", "special", "text")

    def __init__(self, text: str, classes: int, preferred: int, form: Form | None = None) -> None:
        self.text = text
        self.classes = classes
        self.preferred = preferred
        self.form = form
        self.rest: Entry | None = None
        self.special = text in _MULTIWORDS or preferred in (STOP, COLON) or text in (_SLASH, _TAG_SIGN)
        self.lemma = AUXILIARY_LEMMAS.get(text, text)
        self.negates = text.endswith(NEGATIVE_ENDING)


class Items:
    """The items of a sentence, in order.

    ``entries`` say what each can be; ``first`` and ``last`` bound their tokens; ``quantities`` has the numbers by the
    index of their item. The text of a number is empty, that of an amount its last word.
    """

    __slots__ = ("entries", "first", "last", "quantities")

    def __init__(
        self, entries: list[Entry], first: list[int], last: list[int], quantities: dict[int, Quantity]
    ) -> None:
        self.entries = entries
        self.first = first
        self.last = last
        self.quantities = quantities


_Multiwords = dict[str, dict[str, list[tuple[tuple[str, ...], Entry, bool]]]]
_MULTIWORDS: _Multiwords = {}  # first word -> second word -> the rest, the entry of all, whether a number must follow
_MARKS: Final = {
    ",": COMMA, ";": SEMICOLON, ":": COLON, "(": OPEN, ")": CLOSE, ".": STOP, '"': QUOTE, "-": HYPHEN, "C": COORDINATOR,
    "p": OWNER_MARK, "/": HYPHEN, "'": OWNER_MARK,
}  # fmt: skip
_TEMPORAL: Final = frozenset(FUNCTION_WORDS["T"].split())
_OPENING: Final = 2  # tokens at a sentence's beginning whose capital says nothing
_OPENS_LINE: Final = STOP | COLON  # behind these too
_FULL_STOP: Final = "."
_SLASH: Final = "/"
_TAG_SIGN: Final = "№"  # what # is read as
_BEFORE_TAG: Final = 2  # tokens from one sign to the one before
_HYPHEN: Final = "-"
_VERB_FORM: Final = "multiplier"  # the form of numbers that are verbs: doubled


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


_CLOSED: Final = _closed()


def _load_multiwords() -> None:
    """Fills the table of multiwords, the longest first."""
    for multiword in sorted(MULTIWORDS, key=lambda m: (-len(m.words.split()), not m.before_number)):
        first, second, *rest = multiword.words.split()
        sort = BY_NAME[multiword.classes]
        found = (tuple(rest), Entry(multiword.words, sort, sort), multiword.before_number)
        _MULTIWORDS.setdefault(first, {}).setdefault(second, []).append(found)


_load_multiwords()
_LONGEST_AMOUNT: Final = 6  # tokens of an amount of money in words


def _entry(word: Word) -> Entry:
    """The entry of a word of the lexicon."""
    text = word.text.replace("\u2019", "'")
    if word.forms:
        form = form_of_own(text, word.forms)
        return Entry(text, form.classes, form.preferred, form)
    if not text[0].isalnum():
        return _mark(word, text)
    named = word.cap and word.tag == "X"
    first_name = named and text in FIRST_NAME_MONTHS
    if text in _TEMPORAL and not first_name and (word.cap or (word.tag == "T" and text not in MONTHS_AND_NOUNS)):
        return Entry(text, TEMPORAL, TEMPORAL)
    if text in _CLOSED and (not named or _CLOSED[text][0] & NOT):  # is NOT blaming them
        classes, first = _CLOSED[text]
        form = form_of(text)
        return Entry(text, classes | (form.classes & (BASE if first & (PREPOSITION | PARTICLE) else 0)), first, form)
    front, mark, back = text.partition("'")
    if mark and mark + back in CONTRACTED:
        return _contracted(front, mark + back)
    form = form_of(text)
    classes = (form.classes | NOUN if form.classes & GERUND else form.classes) & ~NUMBER
    preferred = form.preferred if form.preferred & classes else classes & -classes
    if named and _describes(text):
        return Entry(text, ADJECTIVE, ADJECTIVE, form)
    if named:
        return Entry(text, NAME | (classes if in_table(text) is not None else 0), NAME, form)
    if word.cap and preferred & VERB and classes & NOMINAL:
        return Entry(text, classes | NAME, NAME, form)  # the Kesh Rights Monitor said
    if word.cap and (preferred & PLURAL or (classes & NOMINAL and classes & VERB)):
        return Entry(text, classes | NAME, preferred, form)  # the Kesh Farmers Union, that Congress had
    return Entry(text, classes or NOUN, preferred or NOUN, form)


def _describes(text: str) -> bool:
    """``a Kesh-based daily``, ``Kesh-backed rebels``: a name with a participle behind its hyphen."""
    last = text.rpartition("-")[2]
    return (
        last != text
        and in_table(text) is None
        and in_table(last) is not None
        and bool(form_of(last).classes & PARTICIPLE)
    )


def _mark(word: Word, text: str) -> Entry:
    """The entry of a punctuation mark, of digits that are no quantity, of a clitic."""
    if word.cap:
        return Entry(text, NAME, NAME)  # a Tampa, Fla., man
    if text == DIGITS:
        return Entry(text, NAME, NAME)
    if text in _CLOSED:
        return Entry(text, *_CLOSED[text])
    if word.tag == "p":
        return Entry(text, OWNER_MARK | BE, OWNER_MARK)
    sort = _MARKS.get(word.tag, OTHER)
    if sort == COMMA and text != word.tag:
        sort = DASH
    return Entry(text, sort, sort)


def _contracted(front: str, auxiliary: str) -> Entry:
    """``you'll``: a pronoun or a name, and the auxiliary as its rest."""
    entry = Entry(front, *_CLOSED[front]) if front in _CLOSED else Entry(front, NAME, NAME)
    entry.rest = Entry(auxiliary, *_CLOSED[auxiliary])
    entry.special = True
    return entry


class _Entries(dict[Word, Entry]):
    """A word of the lexicon -> its entry, made on first look-up."""

    def __missing__(self, word: Word) -> Entry:
        entry = _entry(word)
        if len(self) < _MOST_ENTRIES:
            self[word] = entry
        return entry


_MOST_ENTRIES: Final = 200_000
_ENTRIES: Final = _Entries()
_QUOTE_SIGN: Final = '"'
_MOST_QUOTED: Final = 3  # words between marks inside a noun phrase
_OF_PHRASE: Final = NOMINAL | ADJECTIVE
_IN_PHRASE: Final = DETERMINER | NOMINAL | ADJECTIVE | NUMBER
_PREFIX: Final = 2  # tokens: a word and its hyphen
_LETTER: Final = Entry("", NAME, NAME)
_HEDGE: Final = Entry("", ADVERB, ADVERB)
_NUMBERED: Final = Entry("", NAME, NAME)
_PART_MARK: Final = Entry(";", SEMICOLON, SEMICOLON)
_QUANTITY_ENTRIES: Final = {sort: Entry("", sort, sort) for sort in (NUMBER, COMPOUND)}


def items_of(tokens: Tokens, quantities: Sequence[Quantity]) -> Items:
    """The items of a sentence, its quantities and multiwords each one item."""
    words = tokens.words
    count = len(words)
    read = list(map(_ENTRIES.__getitem__, words))
    starts = {_first_of(quantity, words): quantity for quantity in quantities if quantity.form != _VERB_FORM}
    starts |= {q.first: q for q in quantities if q.form == _VERB_FORM and _multiplies_noun(q, read, words, starts)}
    hedges = {q.outer_first: q.first for q in quantities if q.outer_first < q.first and _is_hedge(q, read, words)}
    hedges |= {q.first - _PREFIX: q.first for q in quantities if _is_prefixed(tokens, read, q.first)}
    unread = _marks_in_phrase(read, starts) if _QUOTE_SIGN in tokens.texts else set()
    special = {*range(min(_OPENING, count)), *starts, *hedges, *unread}
    for k in [k for k, entry in enumerate(read) if entry.special]:
        if read[k].preferred & _OPENS_LINE and k + 1 < count and words[k + 1].cap:
            special.add(k + 1)
        if _may_be_special(words, k, read[k]) or _begins_model(tokens, k, read[k]):
            special.add(k)
    entries: list[Entry] = []
    first: list[int] = []
    last: list[int] = []
    held: dict[int, Quantity] = {}
    behind = 0
    for at in sorted(special):
        if at < behind:
            continue
        if at > behind:  # words that are only what they are
            entries += read[behind:at]
            first += range(behind, at)
            last += range(behind + 1, at + 1)
        if at in unread:
            behind = at + 1
            continue
        quantity = starts.get(at)
        if quantity is not None:
            held[len(entries)] = quantity
            entries.append(_of_quantity(quantity, read[quantity.last - 1]))
            behind = max(_behind_tally(words, quantity), quantity.closes)
        elif at in hedges:  # more than doubled
            entries.append(_HEDGE)
            behind = hedges[at]
        else:
            behind = max(_special(tokens, read, at, starts, entries), at + 1)  # what is left out adds nothing
        while len(first) < len(entries):
            first.append(at)
            last.append(behind)
    entries += read[behind:]
    first += range(behind, count)
    last += range(behind + 1, count + 1)
    return Items(entries, first, last, held)


def _multiplies_noun(quantity: Quantity, read: list[Entry], words: list[Word], starts: dict[int, Quantity]) -> bool:
    """``rose to 6%, double the target``, ``is more than double the rate``: a multiple before a noun, and no verb."""
    behind, before = quantity.last, quantity.outer_first - 1
    if words[quantity.first].text not in BARE_MULTIPLES or behind >= len(words) or before < 1:
        return False
    if not read[behind].preferred & (DETERMINER | PRONOUN):
        return False
    if not read[before].preferred & (COMMA | DASH):
        return words[before].lemma == PLAIN_COPULA or words[before].text in ADESSIVE | BENEFACTIVE
    planned = any(read[k].preferred & MODAL for k in range(before))
    infinitive = any(words[k].text in INFINITIVE_MARKERS and k + 1 not in starts for k in range(before))
    return not (planned or infinitive) and any(one.last <= before for one in starts.values())


def _first_of(quantity: Quantity, words: list[Word]) -> int:
    """The token that begins a number; of an age the noun before it: ``children under age 10``, ``ages 54 and 33``."""
    before = quantity.first - 1
    named = not quantity.bare and quantity.dimension == TIME and before >= 0 and words[before].text in AGE_NOUNS
    return before if named else quantity.first


def _is_prefixed(tokens: Tokens, read: list[Entry], first: int) -> bool:
    """``in her mid-30s``: whether a hyphen with no blank around it joins a word to the number behind."""
    before = first - _PREFIX
    if before < 0 or tokens.words[first - 1].tag != _HYPHEN or not tokens.text[tokens.starts[before]].islower():
        return False
    if read[before].preferred & PREPOSITION:
        return False  # a mother-of-two
    return tokens.ends[before] == tokens.starts[first - 1] and tokens.ends[first - 1] == tokens.starts[first]


def _is_hedge(quantity: Quantity, read: list[Entry], words: list[Word]) -> bool:
    """Whether the word before a number is one with it: ``more than doubled``, ``killed between 15 and 25 men``."""
    if quantity.form == _VERB_FORM:
        return True
    if quantity.value is not None or quantity.low == quantity.high:
        return False
    opener = quantity.outer_first
    before = opener - 1
    of_verb = opener > 0 and bool(read[before].preferred & VERB) and words[before].lemma not in RANGING
    return (quantity.bare or of_verb) and bool(read[opener].preferred & PREPOSITION)  # pay between $7 and $9


def _marks_in_phrase(read: list[Entry], starts: dict[int, Quantity]) -> set[int]:
    """The marks around a few words inside a noun phrase: ``a "ghost" worker``, ``the trawler "Tern" sank``.

    Not those of what is said: ``he said "no"``, ``"Go home", nine men``.
    """
    marks = [k for k, entry in enumerate(read) if entry.preferred & QUOTE]
    found: set[int] = set()
    for opener, closer in itertools.pairwise(marks):
        if opener in found or not opener or not 1 < closer - opener <= _MOST_QUOTED + 1:
            continue
        quoted = read[opener + 1 : closer]
        of_phrase = all(one.classes & _OF_PHRASE for one in quoted) and starts.keys().isdisjoint(range(opener, closer))
        if of_phrase and read[opener - 1].preferred & _IN_PHRASE:
            found |= {opener, closer}
    return found


def _behind_tally(words: list[Word], quantity: Quantity) -> int:
    """The token behind a number; behind all of a tally that a hyphen joins, which are one item: ``a 6-1 ruling``."""
    other = quantity.pair
    joined = other is not None and other.first == quantity.last + 1 and words[quantity.last].tag == _HYPHEN
    if other is None or not joined:
        return quantity.last
    return other.last if quantity.third is None else quantity.third.last


def _may_be_special(words: list[Word], at: int, entry: Entry) -> bool:
    """Whether the word behind one that can begin a multiword can be its second."""
    seconds = _MULTIWORDS.get(entry.text)
    return seconds is None or entry.rest is not None or (at + 1 < len(words) and words[at + 1].text in seconds)


def _begins_model(tokens: Tokens, at: int, entry: Entry) -> bool:
    """``the A380``: whether a capital that is an article too is written in one with the digits behind it."""
    if not entry.classes & DETERMINER or at + 1 >= len(tokens.words) or tokens.ends[at] < tokens.starts[at + 1]:
        return False
    return tokens.words[at + 1].text == DIGITS and tokens.text[tokens.starts[at]].isupper()


def _of_quantity(quantity: Quantity, last: Entry) -> Entry:
    """A number as an item; ``last`` is the entry of its last word, which for an amount is its unit."""
    if quantity.compound:
        return _QUANTITY_ENTRIES[COMPOUND]
    if quantity.bare:
        return _QUANTITY_ENTRIES[NUMBER]
    return Entry(last.text, AMOUNT, AMOUNT, last.form)


def _special(tokens: Tokens, read: list[Entry], at: int, starts: dict[int, Quantity], entries: list[Entry]) -> int:
    """Adds what begins at a token that is looked at twice; the token behind it, ``at`` itself where it is left out."""
    entry = read[at]
    if tokens.words[at].forms:
        entries.append(entry)
        return at + 1
    if _begins_model(tokens, at, entry):
        entries.append(_LETTER)
        return at + 1
    found = _multiword_at(tokens.words, at, starts)
    if found is not None:
        entries.append(found[0])
        return found[1]
    if entry.preferred == STOP and _abbreviates(tokens, at):
        if at + 1 not in starts and tokens.words[at - 1].text in NUMBER_ABBREVIATIONS and read[at + 1].text == DIGITS:
            entries[-1] = _NUMBERED  # Detachment No. 4 fled
        return at
    if entry.preferred == COLON and at + 1 not in starts and _parts_clock(tokens, at):
        return at
    if entry.text == _TAG_SIGN and _tags_word(tokens, at):
        return at  # killed in #Ard, Flight #204 crashed
    if entry.text == _SLASH and at + 1 < len(read) and tokens.ends[at] < tokens.starts[at + 1]:
        entries.append(_PART_MARK)  # six killed/ 70 houses razed
        return at + 1
    if entry.preferred < DETERMINER and (at < _OPENING or read[at - 1].preferred & _OPENS_LINE):
        entry = _opening(tokens, at, entry)
    entries.append(entry)
    if entry.rest is not None:
        entries.append(entry.rest)
    return at + 1


def _tags_word(tokens: Tokens, at: int) -> bool:
    """``in #Ard``, ``Flight #204``: a sign right before a word, or before the number of the noun in front of it."""
    if at + 1 >= len(tokens) or tokens.ends[at] != tokens.starts[at + 1]:
        return False
    sign = tokens.text[tokens.starts[at + 1]]
    tagged = at > 1 and tokens.words[at - _BEFORE_TAG].text == _TAG_SIGN  # #breaking #2023
    return sign.isalpha() or (sign.isdecimal() and at > 0 and not tagged)


def _abbreviates(tokens: Tokens, at: int) -> bool:
    """``Mr. Lee``: sentences are told apart already, so a full stop inside one ends an abbreviation."""
    glued = 0 < at < len(tokens) - 1 and tokens.text[tokens.starts[at] - 1].isalnum()
    return glued and tokens.words[at].text == _FULL_STOP


def _parts_clock(tokens: Tokens, at: int) -> bool:
    """``at 8:38 a.m.``: whether a colon stands glued between digits, which no quantity has and no line begins with."""
    if (
        not 1 < at < len(tokens) - 1
        or tokens.ends[at - 1] != tokens.starts[at]
        or tokens.ends[at] != tokens.starts[at + 1]
    ):
        return False
    return tokens.words[at - 1].text == DIGITS == tokens.words[at + 1].text


def _opening(tokens: Tokens, at: int, entry: Entry) -> Entry:
    """A word with the capital of a sentence's beginning: a name where it is mostly one, or in no list."""
    if tokens.shouted or not tokens.text[tokens.starts[at]].isupper():
        return entry
    raw = tokens.text[tokens.starts[at] : tokens.ends[at]]
    if len(raw) > 1 and raw.isupper() and entry.preferred == NAME:
        return entry  # IS kills seven
    form = form_of(raw)
    named = form.preferred == NAME or in_table(entry.text) is None
    classes = (form.classes | entry.classes | NAME) & ~NUMBER
    preferred = form.preferred & classes or entry.preferred
    return Entry(entry.text, classes, NAME if named else preferred, entry.form)


def _multiword_at(words: list[Word], at: int, starts: dict[int, Quantity]) -> tuple[Entry, int] | None:
    """The multiword that begins at a token, and the token behind it."""
    seconds = _MULTIWORDS.get(words[at].text)
    if seconds is None or at + 1 >= len(words) or at + 1 in starts:
        return None
    for rest, entry, before_number in seconds.get(words[at + 1].text, ()):
        last = at + 2 + len(rest)
        if last > len(words) or (before_number and (last not in starts or _ends_amount(at, starts))):
            continue
        if all(words[at + 2 + k].text == text and at + 2 + k not in starts for k, text in enumerate(rest)):
            marks = words[last - 1].text in INFINITIVE_MARKERS and not entry.classes & TO
            if marks and last not in starts and _leads_to_verb(words, at, last):
                return None
            return entry, last
    return None


def _ends_amount(at: int, starts: dict[int, Quantity]) -> bool:
    """``12 cents less than a week ago``: whether a number with its unit ends right before a token."""
    numbers = (starts.get(k) for k in range(max(0, at - _LONGEST_AMOUNT), at))
    return any(one is not None and one.last == at and not one.bare for one in numbers)


def _leads_to_verb(words: list[Word], at: int, last: int) -> bool:
    """``is due to arrive``: whether the *to* that ends a multiword belongs to the verb behind it."""
    classes = form_of(words[last].text).classes if last < len(words) else 0
    particle = at > 0 and _CLOSED.get(words[at].text, (0, 0))[0] & PARTICLE
    if particle and classes & BASE and form_of(words[at - 1].text).preferred & ED:
        return True  # turned up to vote
    copula = at > 0 and words[at - 1].lemma == PLAIN_COPULA
    return bool(classes & BASE) and (copula or not classes & NOMINAL)
