"""A sentence's span in, its tokens out: parallel lists of offsets and lexicon entries."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from numbers_extract.lexicon.function_words import (
    BEFORE_MONTHS,
    BEFORE_SHOUTED_MONTHS,
    BEHIND_MARCHES,
    FIRST_NAME_MONTHS,
    MONTHS_AND_MODALS,
    MONTHS_AND_NOUNS,
    SHORT_FORMS,
)
from numbers_extract.lexicon.words import CASED, PLAIN, Word, is_known
from numbers_extract.text.towns import join_states

__all__ = ["DIGITS", "FIGURES", "OWN_STARTS", "PUNCTUATION", "OwnSpelling", "Tokens", "cut", "tokenise"]

FIGURES: Final = (
    "\u00b2\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189"
    "\u2460-\u249b\u24ea-\u24ff\u2776-\u2793"
)
"""Signs for numbers that are no digits (\u00bd, \u00b2, \u2460), as a class of a pattern; Python calls them letters."""

_SPACES: Final = "\u00a0\u2009\u202f\u2007"
_LETTER: Final = rf"[^\W\d_{FIGURES}]"
_TOKEN: Final = re.compile(
    rf"""
    (?:{"|".join(SHORT_FORMS)})\.(?!\w)            # a word cut short, with its full stop
  | (?<![\w&])[A-Z]{{1,4}}&[A-Z]{{1,4}}(?![\w&;])       # S&P
  | [A-Za-z]{{2,}}+(?![\w'\u2019\u2010\u2011-])       # a plain word: nearly all are
  | (?:(?<=\d)(?:bn|mn|tn|m|k|b)(?=-[a-z]))           # a scale letter before a compound: 12m-a-year
  | (?:                                              # a word
        (?:[A-Za-z]\.){{2,}}
      | (?<!\w)[A-Za-z]{{1,2}}[\u00b2\u00b3](?!\w)                   # m\u00b2, km\u00b2
      | {_LETTER}+(?:[-\u2010\u2011'\u2019](?!s\b|S\b){_LETTER}+)*
    )
  | (?:                                              # a number in digits
        \d{{1,3}}(?:,[ ]000)+(?![\d,])                          # 61, 000
      | \d{{1,3}}(?:,\d{{2,3}})*,\d{{3}}(?:\.\d+)?(?!\d)
      | (?<![\d,])(?:\d{{1,3}}(?:\.\d{{3}})+|\d{{1,3}}),\d{{1,2}}(?!\d|[,.]\d)    # a decimal comma
      | \d+(?:\.\d+){{2,}}(?!\d)
      | \d{{1,3}}(?:['\u2019]\d{{3}})+(?:\.\d+)?(?!\d)
      | \d+(?:\u066c\d{{3}})*\u066b\d+(?!\d)                     # Arabic signs of thousands and decimals
      | \d{{1,3}}(?:\u066c\d{{3}})+(?:\.\d+)?(?!\d)
      | (?<!m)\d{{1,3}}(?:[{_SPACES} ]\d{{3}})+(?:\.\d+)?(?![\d,.]\d)(?!\d)      # not of 50 m2 750
      | \d+(?:\.\d+)?(?:[eE][-+\u2212]?\d+(?![A-Za-z\d]))?
      | (?<![\w./])\.\d+
    )
  | (?:['\u2019][sS]\b)
  | (?:--+|\u2014|\u2013|\u2212|-)
  | (?:>>+|<<+)                                      # an arrow before a headline, no hedge
  | (?:["\u201c\u201d\u2018\u00ab\u00bb]|''|``)
  | (?:[^\s\w]|_|[{FIGURES}]+)
    """,
    re.VERBOSE,
)

PUNCTUATION: dict[str, Word] = {}


def _punctuation(text: str, tag: str) -> Word:
    word = Word(text, text, tag)
    PUNCTUATION[text] = word
    return word


for _text, _tag in (
    (",", ","), (";", ";"), (":", ":"), ("(", "("), (")", ")"), ("[", "("), ("]", ")"),
    (".", "."), ("!", "."), ("?", "."),
    ("\u2026", "."), ("/", "/"), ("%", "%"), ("'", "'"), ("\u2019", "'"), ("&", "C"), ("\u00d7", "C"), ("_", "."),
):  # fmt: skip
    _punctuation(_text, _tag)
PUNCTUATION["\u2044"] = PUNCTUATION["/"]  # the fraction slash
_DASH: Final = _punctuation("-", "-")
_LONG_DASH: Final = _punctuation("\u2014", ",")
_QUOTE: Final = _punctuation('"', '"')
_APOSTROPHE: Final = PUNCTUATION["'"]
_POSSESSIVE: Final = _punctuation("'s", "p")
DIGITS: Final = "#"
_DIGITS: Final = Word(DIGITS, DIGITS, "Q")
PUNCTUATION["#"] = Word("\u2116", "\u2116", "u")  # its own spelling stands for digits
_COMPOUND: Final = Word("-", "-", "?")
_JOINTS: Final = re.compile(r"[-\u2010\u2011'\u2019]")


class _Spellings(dict[str, Word]):
    """A token as written -> entry, for words, marks and digits alike; ``words`` says what an unlisted word is."""

    def __init__(self, words: Mapping[str, Word], *, fold: bool) -> None:
        super().__init__(PUNCTUATION)
        self._words = words
        self._fold = fold

    def __missing__(self, raw: str) -> Word:
        first = raw[0]
        if first.isdecimal() or (first == "." and len(raw) > 1):
            return _DIGITS
        if first.isalnum() and _JOINTS.search(raw) is not None and _splits(raw):
            return _COMPOUND
        if raw[-1] == "." and raw[:-1].lower() in SHORT_FORMS:
            return self._words[SHORT_FORMS[raw[:-1].lower()]]
        if first.isalpha():
            word = self._words[raw.lower() if self._fold else raw]
            if len(self) < _MOST_SPELLINGS:
                self[raw] = word
            return word
        if raw[-1] in "sS" and len(raw) == 2:
            word = _POSSESSIVE
        elif first in "-\u2013\u2014\u2212":
            word = _DASH
        elif first in _QUOTES:
            word = _QUOTE
        else:
            word = Word(raw, raw, "u")
        self[raw] = word
        return word


_PLURAL: Final = PLAIN["s"]
_MODEL: Final = 3  # letters, hyphen and digits
_ASKING: Final = frozenset("BKw")  # what opens a question; in capitals before a verb or a noun it is a name
_ASKED: Final = frozenset("PDaXzB")
_MOST_SPELLINGS: Final = 200_000
_QUOTES: Final = "\"\u201c\u201d\u2018\u00ab\u00bb'`"


class _Pieces(dict[str, "Word | tuple[tuple[int, int, Word], ...]"]):
    """What white space sets off, as written -> its entry where it is one token, else the bounds and entries of all."""

    def __init__(self, spellings: _Spellings) -> None:
        super().__init__()
        self.spellings = spellings

    def __missing__(self, piece: str) -> Word | tuple[tuple[int, int, Word], ...]:
        cut: Word | tuple[tuple[int, int, Word], ...]
        if piece.isascii() and piece.isalpha():
            cut = self.spellings[piece]
        else:
            starts, ends, words = _scan(piece, 0, len(piece), self.spellings)
            cut = words[0] if ends == [len(piece)] else tuple(zip(starts, ends, words, strict=True))
        if len(self) < _MOST_SPELLINGS:
            self[piece] = cut
        return cut


_CASED: Final = _Pieces(_Spellings(CASED, fold=False))
_FOLDED: Final = _Pieces(_Spellings(PLAIN, fold=True))
# Between two digits a space may stand inside one number: the only token that white space does not end.
_SPACED_DIGITS: Final = re.compile(rf"\d,?[{_SPACES} ]\d").search


class Tokens:
    """The tokens of one sentence: ``starts[i]`` and ``ends[i]`` are text offsets, ``words[i]`` is the lexicon entry.

    ``texts`` are the lower-case spellings that occur in the sentence, ``lemmas`` the lemmas, gathered on first look.
    ``shouted`` says that the letters are capitals throughout (or each word has one), so that a capital means nothing.
    """

    __slots__ = ("_lemmas", "ends", "shouted", "starts", "text", "texts", "words")

    def __init__(self, text: str, starts: list[int], ends: list[int], words: list[Word], *, shouted: bool) -> None:
        self.text = text
        self.starts = starts
        self.ends = ends
        self.words = words
        self.shouted = shouted
        self.texts = frozenset([word.text for word in words])
        self._lemmas: frozenset[str] | None = None

    @property
    def lemmas(self) -> frozenset[str]:
        """The lemmas that occur in the sentence."""
        if self._lemmas is None:
            self._lemmas = frozenset([word.lemma for word in self.words])
        return self._lemmas

    def surface(self, first: int, last: int) -> str:
        """The text from token ``first`` up to, not including, token ``last``."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def __len__(self) -> int:
        return len(self.words)


def _is_shouted(part: str, pieces: list[str]) -> bool:
    return part.isupper() or (len(part) < _LONGEST_HEADLINE and _is_title(pieces))


def _is_title(pieces: list[str]) -> bool:
    """Whether nearly all long words begin with a capital; as many as a headline has leave room for few that do not."""
    capitals = others = 0
    most = (1 - _MOST) * len(pieces)
    for piece in pieces:
        if len(piece) > _SHORT_WORD:
            if piece[0].isupper():
                capitals += 1
            elif piece[0].isalpha():
                others += 1
                if others > most:
                    return False
    count = capitals + others
    if count == _FEW_WORDS - 1:  # Flood Toll Mounts to 75: three words are a headline if two are no names
        plain = sum(is_known(piece.lower()) for piece in pieces if len(piece) > _SHORT_WORD)
        return capitals == count and pieces[-1][-1].isdigit() and plain >= _PLAIN_WORDS
    return count >= _FEW_WORDS and capitals > _MOST * count


_SHORT_LINE: Final = 12
_LONGEST_HEADLINE: Final = 160
_SHORT_WORD: Final = 3
_FEW_WORDS: Final = 4
_PLAIN_WORDS: Final = 2
_MOST: Final = 0.9


_APOSTROPHES: Final = "'\u2019"


def _splits(raw: str) -> bool:
    """Whether a word with joints holds a number word: ``three-day``, ``twenty-three``, ``five'two``."""
    entries = [PLAIN[part.lower()] for part in _JOINTS.split(raw)]
    return any(entry.number_like or (entry.ordinal is not None and k) for k, entry in enumerate(entries))


def _split_compounds(
    text: str, starts: list[int], ends: list[int], words: list[Word]
) -> tuple[list[int], list[int], list[Word]]:
    """Every number word with joints as its parts and joints."""
    new_starts: list[int] = []
    new_ends: list[int] = []
    new_words: list[Word] = []
    for at, to, word in zip(starts, ends, words, strict=True):
        if word is not _COMPOUND:
            new_starts.append(at)
            new_ends.append(to)
            new_words.append(word)
            continue
        here = at
        for k, part in enumerate(_JOINTS.split(text[at:to])):
            if k:
                new_starts.append(here)
                new_ends.append(here + 1)
                new_words.append(PUNCTUATION["'"] if text[here] in _APOSTROPHES else _DASH)
                here += 1
            new_starts.append(here)
            here += len(part)
            new_ends.append(here)
            new_words.append(PLAIN[part.lower()])
    return new_starts, new_ends, new_words


def _widen_dashes(text: str, starts: list[int], ends: list[int], words: list[Word]) -> None:
    """A dash between spaces, or a long one, sets a phrase apart as a comma does."""
    for k, word in enumerate(words):
        if word is _DASH:
            at, to = starts[k], ends[k]
            if to - at > 1 or text[at] == "\u2014" or (text[at - 1 : at].isspace() and text[to : to + 1].isspace()):
                words[k] = _LONG_DASH


def _quote_between_single_marks(text: str, starts: list[int], ends: list[int], words: list[Word]) -> None:
    """``arrested 'Snake' Oru``: a mark before a word and the next one behind a word quote as double marks do.

    Not ``the rebels' camp``, ``in the '90s``.
    """
    opened = -1
    for k, word in enumerate(words):
        if word is _QUOTE and text[starts[k]] == _OPENING_MARK:
            opened = k
        if word is not _APOSTROPHE:
            continue
        apart = k == 0 or ends[k - 1] < starts[k] or words[k - 1].tag in _OPENING_TAGS
        if apart:
            follows = k + 1 < len(words) and starts[k + 1] == ends[k]
            opened = k if follows and ends[k + 1] - starts[k + 1] > 1 and text[ends[k]].isalpha() else opened
        elif opened >= 0 and not text[ends[k] : ends[k] + 1].isalnum():
            words[opened] = words[k] = _QUOTE
            opened = -1


_ARTICLE: Final = CASED["A"]
_MODEL_LETTER: Final = Word("a", "a", "X", cap=True)
_OPENING_MARK: Final = "\u2018"
_OPENING_TAGS: Final = '(",'  # what may stand right before a mark that opens


def tokenise(text: str, start: int, end: int, pieces: list[str] | None = None) -> Tokens:
    """The tokens of ``text[start:end]``; ``pieces`` are what white space sets off in it, None for those not known."""
    part = text[start:end]
    if pieces is None:
        pieces = part.split()
    shouted = _is_shouted(part, pieces)
    cuts = _FOLDED if shouted else _CASED
    starts: list[int] = []
    ends: list[int] = []
    words: list[Word] = []
    if len(" ".join(pieces)) == len(part) and (start == 0 or text[start - 1].isspace()):
        starts, ends, words = _joined(start, pieces, cuts)
    if not words or (_SPACED_DIGITS(text, start, end) and _are_numbers_beside(words)):
        starts, ends, words = _scan(text, start, end, cuts.spellings)
    entries = frozenset(words)  # told apart by what they are, not by how they are written
    if _DASH in entries:
        _widen_dashes(text, starts, ends, words)
    if _APOSTROPHE in entries:
        _quote_between_single_marks(text, starts, ends, words)
    if _DIGITS in entries:
        _name_models(text, starts, ends, words, entries)
    if not shouted:
        _first_word(text, starts, ends, words)
        if len(words) <= _SHORT_LINE:
            _counted_state(words)
        join_states(words)
    if OWN_STARTS:
        starts, ends, words = _with_own(text, starts, ends, words, shouted=shouted)
    tokens = Tokens(text, starts, ends, words, shouted=shouted)
    if not tokens.texts.isdisjoint(_MONTHS_AND_WORDS if shouted else FIRST_NAME_MONTHS):
        (_shouted_months if shouted else _first_names)(words)
    return tokens


def _are_numbers_beside(words: list[Word]) -> bool:
    """Whether digits stand right before others, or with only a comma between."""
    comma = PUNCTUATION[","]
    before = ready = False  # whether digits are the word before; whether more digits would stand beside some
    for word in words:
        digits = word is _DIGITS
        if digits and ready:
            return True
        ready = digits or (before and word is comma)
        before = digits
    return False


def _scan(text: str, start: int, end: int, spellings: _Spellings) -> tuple[list[int], list[int], list[Word]]:
    """The bounds and entries of the tokens, read from the letters."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[Word] = []
    for token in _TOKEN.finditer(text, start, end):
        starts.append(token.start())
        ends.append(token.end())
        words.append(spellings[token[0]])
    return _split_compounds(text, starts, ends, words) if _COMPOUND in frozenset(words) else (starts, ends, words)


def _joined(at: int, pieces: list[str], cuts: _Pieces) -> tuple[list[int], list[int], list[Word]]:
    """The bounds and entries of the tokens of ``pieces``, which begin at ``at`` with one blank between any two."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[Word] = []
    for piece in pieces:
        cut = cuts[piece]
        if isinstance(cut, tuple):
            for low, high, word in cut:
                starts.append(at + low)
                ends.append(at + high)
                words.append(word)
            at += len(piece) + 1
        else:
            starts.append(at)
            at += len(piece)
            ends.append(at)
            at += 1
            words.append(cut)
    return starts, ends, words


class OwnSpelling(NamedTuple):
    """A spelling of a user's own word: its tokens in lower case, each with whether a space stands before it.

    ``written`` is the spelling where its capitals count, empty where they do not; ``word`` its entry.
    """

    tokens: tuple[tuple[str, bool], ...]
    written: str
    word: Word


OWN_STARTS: Final[dict[str, list[OwnSpelling]]] = {}
"""The spellings of a user's own words while they are in use, the longest first, by their first token in lower case."""


def cut(text: str) -> tuple[tuple[str, bool], ...]:
    """The tokens of a text in lower case, each with whether a space stands before it."""
    found = list(_TOKEN.finditer(text))
    return tuple((token[0].lower(), token.start() > 0 and text[token.start() - 1].isspace()) for token in found)


def _with_own(
    text: str, starts: list[int], ends: list[int], words: list[Word], *, shouted: bool
) -> tuple[list[int], list[int], list[Word]]:
    """Every spelling of a user's own as one token, whatever it is made of."""
    new_starts: list[int] = []
    new_ends: list[int] = []
    new_words: list[Word] = []
    at = 0
    while at < len(words):
        found = _own_at(text, starts, ends, at, shouted=shouted)
        new_starts.append(starts[at])
        new_words.append(words[at] if found is None else found.word)
        at += 1 if found is None else len(found.tokens)
        new_ends.append(ends[at - 1])
    return new_starts, new_ends, new_words


def _own_at(text: str, starts: list[int], ends: list[int], at: int, *, shouted: bool) -> OwnSpelling | None:
    """The longest of a user's own spellings that begins at a token."""
    for own in OWN_STARTS.get(text[starts[at] : ends[at]].lower(), ()):
        last = at + len(own.tokens)
        if last > len(starts):
            continue
        same = all(
            text[starts[k] : ends[k]].lower() == token and (k == at or (ends[k - 1] < starts[k]) == spaced)
            for k, (token, spaced) in enumerate(own.tokens, at)
        )
        written = " ".join(text[starts[at] : ends[last - 1]].split()) if same else ""
        if same and (not own.written or own.written == written or (shouted and written[0].isupper())):
            return own
    return None


def _name_models(text: str, starts: list[int], ends: list[int], words: list[Word], entries: frozenset[Word]) -> None:
    """The parts of names of models, which are made of letters and digits; ``entries`` are the words told apart."""
    if _PLURAL in entries:
        _plurals_of_models(text, starts, ends, words)
    if _ARTICLE in entries:
        _letters_of_models(starts, ends, words)


def _plurals_of_models(text: str, starts: list[int], ends: list[int], words: list[Word]) -> None:
    """``two F-16s``, ``12 AK47s``: the plural ending of a model is the noun that its letters and digits make."""
    for k in range(_MODEL, len(words)):
        if words[k] is not _PLURAL or words[k - 1] is not _DIGITS:
            continue
        first = k - _MODEL if words[k - 2].tag == "-" else k - _MODEL + 1
        spelling = text[starts[first] : ends[k]].lower()
        if is_known(spelling) and len(spelling) == sum(ends[m] - starts[m] for m in range(first, k + 1)):
            words[k] = PLAIN[spelling]


def _letters_of_models(starts: list[int], ends: list[int], words: list[Word]) -> None:
    """``40 M1A2 tanks``, ``M109A5/A6``: a letter glued between digits is part of a model's name, and no article."""
    for k in range(1, len(words) - 1):
        if words[k] is not _ARTICLE or words[k + 1] is not _DIGITS:
            continue
        glued = ends[k - 1] == starts[k] and ends[k] == starts[k + 1]
        if glued and words[k - 1] is _DIGITS:
            words[k] = _MODEL_LETTER
        elif glued and words[k - 1].tag == "/" and k > _MODEL and words[k - 3] is _MODEL_LETTER:
            words[k - 1] = words[k] = _MODEL_LETTER


def _first_names(words: list[Word]) -> None:
    """``Jan Berg``, ``April Rossi``: a month before an unknown name, and behind nothing that dates, is a name too."""
    for k in range(len(words) - 1):
        word, following = words[k], words[k + 1]
        if word.text not in FIRST_NAME_MONTHS or not following.cap or following.tag != "X" or is_known(following.text):
            continue
        before = words[k - 1] if k else None
        if before is None or not (before.tag in _DATING or before.text in BEFORE_MONTHS):
            words[k] = Word(word.text, word.text, "X", cap=True)


def _shouted_months(words: list[Word]) -> None:
    """``IN MARCH``, ``LAST MAY``, ``12 MARCH``, ``MARCH 12``: what only a capital tells from a verb or a noun else."""
    for k, word in enumerate(words):
        month = CASED[word.text.title()] if word.text in _MONTHS_AND_WORDS else word
        if month.tag != _TIME:
            continue
        before = words[k - 1] if k else _LONG_DASH
        following = words[k + 1] if k + 1 < len(words) else _LONG_DASH
        beyond = words[k + 2] if k + 2 < len(words) else _LONG_DASH
        dated = following is _DIGITS and beyond.tag in _CLOSES_DATE
        led = before is _DIGITS or before.text in BEFORE_SHOUTED_MONTHS
        if dated or (led and following.text not in BEHIND_MARCHES):
            words[k] = month


_MONTHS_AND_WORDS: Final = MONTHS_AND_MODALS | MONTHS_AND_NOUNS
_TIME: Final = "T"
_CLOSES_DATE: Final = frozenset(",.;:)IsCw")


def _counted_state(words: list[Word]) -> None:
    """``10,000 Displaced by Floods``: in a short line the capital of a participle right after a number is no name's.

    Nor is it behind a further person: ``4 Women, Man Shot``.
    """
    for k in range(len(words) - 1):
        following = words[k + 1]
        counted = words[k].tag == "Q" or (k > 0 and words[k].group is not None and words[k - 1].tag in _COUNTS_OR_LISTS)
        if following.cap and counted:
            plain = PLAIN[following.text]
            if plain.tag in "eEJ" and is_known(plain.text):
                words[k + 1] = plain


_COUNTS_OR_LISTS: Final = frozenset("Q,")
_DATING: Final = frozenset("ITQsD")  # in April, 12 May, the June storm
_SHORT_NAMES: Final = frozenset("BPw")  # classes of small words that in capitals are names of bodies: IS, US, WHO


def _first_word(text: str, starts: list[int], ends: list[int], words: list[Word]) -> None:
    """The capital that opens a sentence, or a quotation at its start, makes no name of a listed word."""
    for k in range(min(2, len(words))):
        word = words[k]
        if word.tag in '"(':
            continue
        raw = text[starts[k] : ends[k]]
        if raw.isupper() and len(raw) > 1 and PLAIN[raw.lower()].tag in _SHORT_NAMES:
            break  # IS kills 7
        if word.cap and raw[0].isupper():
            lower = raw.lower()
            plain = PLAIN[lower]
            if plain.tag in _ASKING and raw.isupper() and k + 1 < len(words) and words[k + 1].tag not in _ASKED:
                break  # IS kills seven
            plural = plain.tag == "S" and is_known(plain.lemma)
            if plain.group is not None or plain.tag in "RGEeg" or plural or is_known(lower):
                words[k] = plain
        break
